"""A stranger's picture is checked in a process of its own, which ends with it.

Decoders are large, written in C and met by files made to break them: whatever one does there, it
reaches no file, no network and no other picture. The answer is data, never code.
"""

import multiprocessing
import multiprocessing.forkserver
import pickle
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.ma  # loaded late by `unique`, and nothing can be loaded then
from pydantic import ConfigDict

from onbrand.artwork import encode_png, use_one_core
from onbrand.artwork.foreign import (
    MAX_PIXELS,
    FileTooLarge,
    Kind,
    NoSuchPage,
    TooManyPixels,
    UnknownKind,
    UnusableSamples,
)
from onbrand.artwork.foreign.pages import LockedDocument
from onbrand.artwork.foreign.samples import ActiveSvg, LetteredSvg
from onbrand.artwork.vips import UnreadablePicture
from onbrand.brand import BrandBook, Format, Part
from onbrand.checking.checked import Checked, Result, Unchecked, Views, check_file
from onbrand.color.lookup import Distances
from onbrand.confined import Confined, Limits
from onbrand.conformance import Report
from onbrand.conformance.palette import learn_tables, tables_of
from onbrand.conformance.subject import Profile
from onbrand.errors import Invalid, Reason
from onbrand.samples import sample

LIMITS = Limits(seconds=15.0, memory=1280 * 2**20, threads=True)
_DRAWN = b'<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path d="M0 0h8v8z"/></svg>'
_PROBLEMS: dict[str, type[Invalid]] = {
    kind.code: kind
    for kind in (
        *(FileTooLarge, TooManyPixels, NoSuchPage, UnknownKind, UnusableSamples),
        *(ActiveSvg, LetteredSvg, LockedDocument, UnreadablePicture),
    )
}
_Params = Mapping[str, int | str]


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """A file and what is asked of it."""

    data: bytes
    book: BrandBook
    profile: Profile | None = None
    format: Format | None = None
    page: int = 1
    views: bool = False
    most_pixels: int = MAX_PIXELS


class _Refused(Part):
    code: str
    params: _Params


class _Noted(Part):
    message: str
    params: _Params


class _Checked(Part):
    model_config = ConfigDict(ser_json_bytes="base64", val_json_bytes="base64")

    kind: Kind
    width: int
    height: int
    notes: tuple[_Noted, ...]
    report: Report
    picture: bytes = b""
    heat: bytes = b""


class _Answer(Part):
    found: _Checked | _Refused


def prepare() -> None:
    """Loads in a server of processes what each of them needs; whoever asks first waits less."""
    if "forkserver" in multiprocessing.get_all_start_methods():
        multiprocessing.get_context("forkserver").set_forkserver_preload([__name__])
        multiprocessing.forkserver.ensure_running()


def begin() -> Confined:
    prepare()
    return Confined(_answer, LIMITS, _rehearse, "forkserver")


def check_apart(file: str, question: Question, process: Confined) -> Result:
    """As `check_file` but for text in SVGs, and `process` is ended. Raises NoReader."""
    # Computed here, where it is remembered.
    asked = pickle.dumps((question, tables_of(question.book)))
    try:
        with process:
            answer = _Answer.model_validate_json(process.ask(file, asked)).found
    except Invalid as problem:  # too slow, too greedy, damaged
        return Unchecked(file, problem)
    if isinstance(answer, _Refused):
        return Unchecked(file, _PROBLEMS[answer.code](**answer.params))
    return Checked(
        file=file,
        kind=answer.kind,
        width=answer.width,
        height=answer.height,
        notes=tuple(Reason(each.message, **each.params) for each in answer.notes),
        report=answer.report,
        views=Views(answer.picture, answer.heat) if question.views else None,
    )


def _answer(name: str, data: bytes) -> bytes:
    question, tables = _unpacked(data)
    learn_tables(question.book, tables)
    result = check_file(
        *(name, question.data, question.book),
        profile=question.profile,
        format=question.format,
        page=question.page,
        views=question.views,
        most_pixels=question.most_pixels,
        fonts=False,
    )
    return _told(result).model_dump_json().encode()


def _unpacked(data: bytes) -> tuple[Question, Distances]:
    asked: tuple[Question, Distances] = pickle.loads(data)  # noqa: S301 - of our own process
    return asked


def _told(result: Result) -> _Answer:
    if isinstance(result, Unchecked):
        problem = result.problem
        return _Answer(found=_Refused(code=problem.code, params=_plain(problem.params)))
    views = result.views or Views(b"", b"")
    return _Answer(
        found=_Checked(
            kind=result.kind,
            width=result.width,
            height=result.height,
            notes=tuple(
                _Noted(message=each.message, params=_plain(each.params)) for each in result.notes
            ),
            report=result.report,
            picture=views.picture,
            heat=views.heat,
        )
    )


def _plain(params: Mapping[str, object]) -> _Params:
    return {key: each if isinstance(each, int) else str(each) for key, each in params.items()}


def _rehearse() -> None:
    """Afterwards no module can be loaded."""
    use_one_core()
    book = sample("zerno")
    flat = np.full((64, 64, 3), 200, dtype=np.uint8)
    for data in (encode_png(flat), _DRAWN):
        check_file("", data, book, views=True)
