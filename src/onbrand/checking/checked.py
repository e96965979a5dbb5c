from dataclasses import dataclass

from onbrand.artwork import Pixels, encode_webp
from onbrand.artwork.foreign import MAX_PIXELS, Kind, Opened, open_picture
from onbrand.artwork.preview import shrunk
from onbrand.brand import BrandBook, Format
from onbrand.conformance import Report, heat_map, inspect_foreign
from onbrand.conformance.subject import Profile
from onbrand.errors import Invalid, Problem, Reason

_SHOWN = 960  # pixels of the longer side


@dataclass(frozen=True, slots=True)
class Views:
    """WebP: the picture, and the map of what is off its palette."""

    picture: bytes
    heat: bytes


@dataclass(frozen=True, slots=True)
class Checked:
    file: str
    kind: Kind
    width: int
    height: int
    notes: tuple[Reason, ...]
    report: Report
    views: Views | None = None


@dataclass(frozen=True, slots=True)
class Unchecked:
    file: str
    problem: Problem


Result = Checked | Unchecked


def check_file(  # noqa: PLR0913 - what a checker is asked
    file: str,
    data: bytes,
    book: BrandBook,
    *,
    profile: Profile | None = None,
    format: Format | None = None,  # noqa: A002 - the field's word
    page: int = 1,
    views: bool = False,
    most_pixels: int = MAX_PIXELS,
    fonts: bool = True,
) -> Result:
    """Unchecked where the picture cannot be opened: others are not spoilt by it."""
    try:
        opened = open_picture(data, name=file, page=page, most_pixels=most_pixels, fonts=fonts)
    except Invalid as problem:
        return Unchecked(file, problem)
    report = inspect_foreign(opened.pixels, book, profile, format)
    return _checked(file, opened, report, _views(opened.pixels, book) if views else None)


def _checked(file: str, opened: Opened, report: Report, views: Views | None) -> Checked:
    height, width = opened.pixels.shape[:2]
    return Checked(file, opened.kind, width, height, opened.notes, report, views)


def _views(pixels: Pixels, book: BrandBook) -> Views:
    heat = heat_map(pixels, book)
    return Views(encode_webp(shrunk(pixels, _SHOWN)), encode_webp(shrunk(heat, _SHOWN)))
