"""Files of a brand into its draft: what was read, from where and how surely, before it is taken."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, File, Request, UploadFile
from pydantic import JsonValue
from starlette.responses import Response

from onbrand import catalog
from onbrand.brand.drafting import UnknownPart, draft
from onbrand.brand.findings import Found, Reading
from onbrand.brand.importing import MAX_UPLOAD, MOST_FILES, Upload, read_files
from onbrand.brand.wording import FIELDS, PARTS
from onbrand.errors import Invalid, Problem, _
from onbrand.web.errors import status_of
from onbrand.web.pages.editor import Form, Posted
from onbrand.web.shown.notes import place, told
from onbrand.web.site import site_of
from onbrand.web.visit import Member, Router, Visit, problem_shown

router = Router(prefix="/brands/{brand}/bring")
_LIKELY = 0.5
_LONGEST = 200
_UNSPOKEN = ("svg", "files")
_SURENESS = ((0.95, _("said so")), (0.75, _("sure")), (_LIKELY, _("likely")), (0.0, _("a guess")))


class NothingChosen(Invalid):
    code = "no-brand-files"
    message = _("No file was chosen.")


@dataclass(frozen=True, slots=True)
class Line:
    """A finding to be judged. `text` is what may be corrected, `color` what it looks like."""

    number: int
    title: str
    text: str | None
    shown: str
    color: str
    source: str
    also: str
    sureness: str
    percent: int
    notes: tuple[str, ...]
    disputed: bool
    taken: bool


async def turn(request: Request) -> AsyncIterator[None]:
    """Waited for before the visit: reading takes a core for a while."""
    async with site_of(request).easels:
        yield


@router.get("")
def bring_page(visit: Member, brand: str) -> Response:
    visit.site.readers.begin()
    return _asked(visit, brand)


@router.post("", dependencies=[Depends(turn, scope="function")])
def bring(
    visit: Member, brand: str, files: Annotated[list[UploadFile] | None, File()] = None
) -> Response:
    catalog.check(visit.session, visit.viewer, brand, catalog.Right.MANAGER)
    try:
        visit.site.limits.spend("upload", str(visit.user.id))
        uploads = [Upload(each.filename or "?", each.file.read()) for each in files or ()]
        if not any(each.data for each in uploads):
            raise NothingChosen
    except Problem as problem:
        problem_shown(visit, problem)
        return _asked(visit, brand, problem)
    reading = read_files(uploads, visit.site.readers.take())
    for font in reading.fonts.values():
        visit.site.storage.put(font)
    key = visit.site.storage.put(reading.model_dump_json().encode())
    return visit.go(f"/brands/{brand}/bring/{key}")


@router.get("/{key}")
def review_page(visit: Member, brand: str, key: str) -> Response:
    return _review(visit, brand, key)


@router.post("/{key}")
def review(visit: Member, brand: str, key: str, form: Form) -> Response:
    """What is taken goes into the draft; nothing is published by it."""
    now = catalog.draft(visit.session, visit.site.storage, visit.viewer, brand)
    reading = _reading(visit, key)
    taken = [
        _corrected(found, form, number)
        for number, found in enumerate(reading.found)
        if form.said(f"take-{number}") == "yes"
    ]
    try:
        document = draft(taken, now.document)
        catalog.save(visit.session, visit.viewer, brand, document, now.revision)
    except (UnknownPart, Invalid) as problem:
        problem_shown(visit, problem)
        return _review(visit, brand, key, form, problem)
    return visit.go(f"/brands/{brand}/edit/{_first_part(taken)}")


def _first_part(taken: Sequence[Found]) -> str:
    """The page where most of it went."""
    parts = [part if (part := found.part.partition(".")[0].partition("[")[0]) in PARTS else "book"
             for found in taken]  # fmt: skip
    return max(PARTS, key=parts.count) if parts else "palette"


def _corrected(found: Found, form: Posted, number: int) -> Found:
    said = form.said(f"value-{number}").strip()[:_LONGEST]
    if not said or said == _text(found.value):
        return found
    value: JsonValue = said
    if isinstance(found.value, dict):
        field = "color" if "color" in found.value else "en"
        value = {**found.value, field: said}
    elif isinstance(found.value, int | float):
        try:
            value = float(said.replace(",", "."))
        except ValueError:
            value = found.value
    return found.model_copy(update={"value": value})


def _text(value: JsonValue) -> str | None:
    """What of a value a person may correct by hand."""
    if isinstance(value, dict):
        told = value.get("color", value.get("en"))
        return told if isinstance(told, str) else None
    if isinstance(value, bool) or value is None or isinstance(value, list):
        return None
    return f"{value:g}" if isinstance(value, int | float) else value[:_LONGEST]


def _asked(visit: Visit, brand: str, problem: Problem | None = None) -> Response:
    catalog.check(visit.session, visit.viewer, brand, catalog.Right.MANAGER)
    return visit.page(
        "brands/bring.html",
        status_of(problem) if problem else 200,
        entry=catalog.entry(visit.session, visit.viewer, brand),
        problem=visit.tongue.tell(problem) if problem else None,
        most=MOST_FILES,
        megabytes=MAX_UPLOAD // 2**20,
    )


def _review(
    visit: Visit,
    brand: str,
    key: str,
    form: Posted | None = None,
    problem: Problem | None = None,
) -> Response:
    catalog.check(visit.session, visit.viewer, brand, catalog.Right.MANAGER)
    reading = _reading(visit, key)
    lines: dict[str, list[Line]] = {}
    said: set[str] = set()
    for number, found in enumerate(reading.found):
        line = _line(visit, found, number, form, again=found.part in said)
        said.add(found.part)
        lines.setdefault(_part(visit, found), []).append(line)
    return visit.page(
        "brands/review.html",
        status_of(problem) if problem else 200,
        entry=catalog.entry(visit.session, visit.viewer, brand),
        key=key,
        groups=list(lines.items()),
        number=len(reading.found),
        remarks=[
            (place(each.source, visit.tongue), told(each.note, visit.tongue))
            for each in reading.remarks
        ],
        refused=[told(each.note, visit.tongue) for each in reading.refused],
        problem=visit.tongue.tell(problem) if problem else None,
        longest=_LONGEST,
    )


def _reading(visit: Visit, key: str) -> Reading:
    return Reading.model_validate_json(visit.site.storage.get(key))


def _part(visit: Visit, found: Found) -> str:
    part = found.part.partition(".")[0].partition("[")[0]
    return visit.tongue.say(PARTS.get(part, PARTS["book"]))


def _line(visit: Visit, found: Found, number: int, form: Posted | None, *, again: bool) -> Line:
    """Of findings that dispute a part only the surest is taken unless somebody says otherwise."""
    tongue, text = visit.tongue, _text(found.value)
    likely = found.confidence >= _LIKELY and not again
    value = found.value if isinstance(found.value, dict) else {}
    color = value.get("color")
    steps = found.part.replace("[", ".").replace("]", "").split(".")[1:] or [found.part]
    sureness = next(words for least, words in _SURENESS if found.confidence >= least)
    return Line(
        number=number,
        title=" · ".join(tongue.say(FIELDS[step]) if step in FIELDS else step for step in steps),
        text=(form.said(f"value-{number}") if form else text) if text is not None else None,
        shown="" if text is not None else _shown(found.value),
        color=color if isinstance(color, str) else "",
        source=place(found.source, tongue),
        also="; ".join(place(each, tongue) for each in found.also),
        sureness=tongue.say(sureness),
        percent=round(100 * found.confidence),
        notes=tuple(told(note, tongue) for note in found.notes),
        disputed=found.disputed,
        taken=form.said(f"take-{number}") == "yes" if form else likely,
    )


def _shown(value: JsonValue) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value))[:_LONGEST]
    told = value if isinstance(value, dict) else {}
    return ", ".join(str(each) for key, each in told.items() if key not in _UNSPOKEN)[:_LONGEST]
