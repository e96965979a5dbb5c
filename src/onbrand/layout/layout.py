"""A layout before there is a picture: where the art goes and what it must leave alone."""

from dataclasses import dataclass

from onbrand.brand import BrandBook
from onbrand.color import Color
from onbrand.layout.grid import Sheet
from onbrand.layout.lockup import SetText
from onbrand.layout.logo import LogoSpot
from onbrand.layout.placed import Box, Room


@dataclass(frozen=True, slots=True)
class Ground:
    """A color of the book, with the name it is cited by (`data-token`)."""

    token: str
    color: Color


@dataclass(frozen=True, slots=True)
class Panel:
    """A flat shape that covers the picture where `d` says; `radius` and edges are in `d`."""

    d: str
    ground: Ground


@dataclass(frozen=True, slots=True)
class Layout:
    """`picture` is drawn by the art (panels cover a part of it), `stage` is where its hero
    belongs, `quiet` and `clear` are the boxes it keeps still, `covered` what a card hides. All
    in pixels of the sheet. `room` is kept for words, whatever they say."""

    kind: str
    variant: str
    sheet: Sheet
    picture: Box
    stage: Box
    quiet: tuple[Box, ...]
    panel: Panel | None
    texts: tuple[SetText, ...]
    logo: LogoSpot | None
    room: Room
    symmetric: bool = False
    covered: tuple[Box, ...] = ()

    @property
    def clear(self) -> Box | None:
        return self.logo.clear if self.logo else None


def paper(book: BrandBook) -> Color:
    return _of(book, "background", Color(255, 255, 255))


def ink(book: BrandBook) -> Color:
    return _of(book, "ink", Color(16, 16, 16))


def _of(book: BrandBook, role: str, fallback: Color) -> Color:
    found = [swatch.color for swatch in book.palette.swatches if swatch.role == role]
    return found[0] if found else fallback
