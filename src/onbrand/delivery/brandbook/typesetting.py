"""The only module that knows Typst."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from shutil import copy
from tempfile import TemporaryDirectory
from typing import Literal

import fontpkg
import typst

from onbrand.brand import BrandBook
from onbrand.delivery.brandbook import uploads
from onbrand.delivery.brandbook.content import STANDBY, content
from onbrand.errors import Unavailable, _

Language = Literal["en", "ru"]

_TEMPLATE = Path(__file__).with_name("brandbook.typ")
_THE_BEGINNING = datetime(2000, 1, 1, tzinfo=UTC)  # the same book, the same bytes


@dataclass(frozen=True, slots=True)
class Sample:
    """A picture that was made under the book."""

    data: bytes
    suffix: Literal["png", "jpg", "webp"]
    ratio: float  # of width to height


class BookNotTypeset(Unavailable):
    code = "brand-book-not-typeset"
    message = _("The brand book cannot be typeset: {reason}")


def typeset(book: BrandBook, language: Language = "en", samples: Sequence[Sample] = ()) -> bytes:
    """A PDF of A4 pages across, with a page of the samples at its end. The template sees its data
    and the fonts of the book alone."""
    named = {f"sample-{number}.{each.suffix}": each for number, each in enumerate(samples, 1)}
    pictures = [{"file": name, "ratio": each.ratio} for name, each in named.items()]
    told = json.dumps({**content(book, language), "samples": pictures}, ensure_ascii=False)
    packages = {STANDBY, *(family.package for family in book.typography.families)}
    with TemporaryDirectory() as folder:
        template, uploaded = Path(copy(_TEMPLATE, folder)), Path(folder, "fonts")
        uploaded.mkdir()
        uploads.lay(book, uploaded)
        for name, picture in named.items():
            Path(folder, name).write_bytes(picture.data)
        try:
            return typst.compile(
                template,
                root=template.parent,
                font_paths=_fonts(frozenset(packages), uploaded),
                sys_inputs={"book": told},
                timestamp=_THE_BEGINNING,
            )
        except typst.TypstError as trouble:
            raise BookNotTypeset(reason=str(trouble)[:300]) from trouble


def _fonts(packages: frozenset[str], uploaded: Path) -> typst.Fonts:
    if not any(uploaded.iterdir()):
        return _installed(packages)
    return _of([*_folders(packages), str(uploaded)])


@cache
def _installed(packages: frozenset[str]) -> typst.Fonts:
    return _of(_folders(packages))


def _folders(packages: frozenset[str]) -> list[str]:
    return sorted({folder for package in packages for folder in _folder(package)})


def _of(folders: list[str]) -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=folders)


def _folder(package: str) -> set[str]:
    try:
        return {str(fontpkg.path(package, 400, nearest=True).parent)}
    except fontpkg.FontpkgError:
        return set()  # what stands by sets it
