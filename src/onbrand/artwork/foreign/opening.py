from dataclasses import dataclass
from pathlib import PurePath

from onbrand.artwork.foreign.kinds import SUFFIXES, Kind, kind_of
from onbrand.artwork.foreign.samples import MAX_PIXELS, NoSuchPage, Wish, drawn, sampled
from onbrand.artwork.vips import Pixels
from onbrand.color import Color
from onbrand.errors import Invalid, Reason, _

MAX_BYTES = 200 * 2**20
_MOST_SVG = 16 * 2**20

_WHITE = Color(255, 255, 255)

MISNAMED = _("The name says {suffix}, and the file is {kind}.")


class FileTooLarge(Invalid):
    code = "file-too-large"
    message = _("The file has more than {limit} MB. Save it smaller.")


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """`notes` say what was converted or chosen on the way to these pixels."""

    pixels: Pixels
    kind: Kind
    notes: tuple[Reason, ...]


def open_picture(
    data: bytes,
    *,
    name: str = "",
    page: int = 1,
    background: Color = _WHITE,
    most_pixels: int = MAX_PIXELS,
    fonts: bool = True,
) -> Opened:
    """A PNG, JPEG, WebP, AVIF, TIFF, SVG or a page of a PDF, from 1, over `background`.

    Raises UnknownKind, FileTooLarge, TooManyPixels, NoSuchPage, UnusableSamples, ActiveSvg,
    LetteredSvg,
    LockedDocument, UnreadablePicture.
    """
    if len(data) > MAX_BYTES:
        raise FileTooLarge(limit=MAX_BYTES // 2**20)
    kind, wish = kind_of(data), Wish(page, background, most_pixels, fonts)
    if kind == "pdf":
        from onbrand.artwork.foreign.pages import page_of  # noqa: PLC0415 - a library of its own

        pixels, notes = page_of(data, wish)
    elif kind == "svg":
        if page != 1:
            raise NoSuchPage(page=page, pages=1)
        if len(data) > _MOST_SVG:
            raise FileTooLarge(limit=_MOST_SVG // 2**20)
        pixels, notes = drawn(data, wish)
    else:
        pixels, notes = sampled(data, kind, wish)
    return Opened(pixels, kind, (*_misnamed(name, kind), *notes))


def _misnamed(name: str, kind: Kind) -> tuple[Reason, ...]:
    suffix = PurePath(name).suffix.removeprefix(".").lower()
    if not suffix or SUFFIXES.get(suffix) == kind:
        return ()
    return (Reason(MISNAMED, suffix=suffix[:12].upper(), kind=kind.upper()),)
