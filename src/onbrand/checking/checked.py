from dataclasses import dataclass

from onbrand.artwork import Pixels, encode_png, encode_webp
from onbrand.artwork.foreign import MAX_PIXELS, Kind, Opened, open_picture
from onbrand.artwork.preview import shrunk
from onbrand.brand import BrandBook, Format
from onbrand.conformance import Report, heat_map, inspect_foreign
from onbrand.conformance.subject import Profile
from onbrand.errors import Invalid, Problem, Reason
from onbrand.repair import Structure, harmonize

_SHOWN = 960  # pixels of the longer side


@dataclass(frozen=True, slots=True)
class Views:
    """WebP: the picture, and the map of what is off its palette."""

    picture: bytes
    heat: bytes


@dataclass(frozen=True, slots=True)
class Fixed:
    """A repaired picture: `png`, or the `file` where it was written. `strength` is 0 where nothing
    was to be repaired."""

    png: bytes
    strength: float
    report: Report
    structure: Structure
    file: str = ""
    views: Views | None = None


@dataclass(frozen=True, slots=True)
class Unfixed:
    """The picture is as it was; the problem says why."""

    problem: Problem


@dataclass(frozen=True, slots=True)
class Checked:
    file: str
    kind: Kind
    width: int
    height: int
    notes: tuple[Reason, ...]
    report: Report
    views: Views | None = None
    fix: Fixed | Unfixed | None = None

    @property
    def passed(self) -> bool:
        """Of the repaired picture where there is one."""
        return (self.fix if isinstance(self.fix, Fixed) else self).report.passed


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
    fix: bool = False,
    most_pixels: int = MAX_PIXELS,
    fonts: bool = True,
) -> Result:
    """Unchecked where the picture cannot be opened: others are not spoilt by it. With `fix` it is
    repaired too, where it can be."""
    try:
        opened = open_picture(data, name=file, page=page, most_pixels=most_pixels, fonts=fonts)
    except Invalid as problem:
        return Unchecked(file, problem)
    shown = _views(opened.pixels, book) if views else None
    if not fix:
        return _checked(file, opened, inspect_foreign(opened.pixels, book, profile, format), shown)
    try:
        repaired = harmonize(opened.pixels, book, profile, format)
    except Invalid as problem:
        report = inspect_foreign(opened.pixels, book, profile, format)
        return _checked(file, opened, report, shown, Unfixed(problem))
    after = Fixed(
        png=encode_png(repaired.pixels),
        strength=repaired.strength,
        report=repaired.after,
        structure=repaired.structure,
        views=_views(repaired.pixels, book) if views and repaired.strength else None,
    )
    return _checked(file, opened, repaired.before, shown, after)


def _checked(
    file: str,
    opened: Opened,
    report: Report,
    views: Views | None,
    fix: Fixed | Unfixed | None = None,
) -> Checked:
    height, width = opened.pixels.shape[:2]
    return Checked(file, opened.kind, width, height, opened.notes, report, views, fix)


def _views(pixels: Pixels, book: BrandBook) -> Views:
    heat = heat_map(pixels, book)
    return Views(encode_webp(shrunk(pixels, _SHOWN)), encode_webp(shrunk(heat, _SHOWN)))
