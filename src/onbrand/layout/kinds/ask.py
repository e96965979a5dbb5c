"""What every kind is given, and the steps that several kinds share."""

from dataclasses import dataclass

from onbrand.brand import BrandBook, Corner
from onbrand.layout.edges import Side
from onbrand.layout.grid import Sheet
from onbrand.layout.layout import Ground
from onbrand.layout.lockup import Align, Lettering, Rise, SetText, fit, put_legal, set_legal
from onbrand.layout.logo import LogoSpot, place_logo
from onbrand.layout.placed import Box


@dataclass(frozen=True, slots=True)
class Ask:
    """`side` is where the text goes; `variant` picks one of the kind's structures."""

    book: BrandBook
    sheet: Sheet
    lettering: Lettering
    side: Side | None
    variant: int
    ground: Ground

    @property
    def lettered(self) -> bool:
        words = self.lettering
        return any((words.headline, words.subline, words.call_to_action, words.legal))

    def logo(self, *preferred: Corner) -> LogoSpot | None:
        return place_logo(self.book, self.sheet, preferred)


@dataclass(frozen=True, slots=True)
class Setting:
    """How a block is set in its region. `hug`: the small print follows it closely."""

    align: Align = "left"
    rise: Rise = "top"
    scale: float = 1.0
    lines: int = 4
    hug: bool = False


def letter(ask: Ask, region: Box, logo: LogoSpot | None, setting: Setting) -> tuple[SetText, ...]:
    """The words set in the region, clear of the logo; the small print at its foot."""
    free = beside(region, logo)
    short, typography = ask.sheet.short, ask.book.typography
    legal = set_legal(ask.lettering, typography, short=short, width=free.width)
    foot = legal.height + legal.descent + 1.6 * legal.size if legal else 0.0
    room = free.model_copy(update={"height": max(free.height - foot, 0.0)})
    block = fit(
        ask.lettering,
        typography,
        short=short,
        width=room.width,
        height=room.height,
        scale=setting.scale,
        lines=setting.lines,
    )
    texts = block.at(room, setting.align, setting.rise)
    if legal is None:
        return texts
    bottom = room.y + block.height + foot if setting.hug else free.bottom
    x = free.x if setting.align == "left" else free.x + free.width / 2
    return (*texts, put_legal(legal, x, bottom, setting.align))


def beside(region: Box, logo: LogoSpot | None) -> Box:
    """The region without the rows that the logo's clear space takes from it."""
    if logo is None or logo.clear.right <= region.x or logo.clear.x >= region.right:
        return region
    clear, air = logo.clear, logo.box.height * 0.55
    if clear.bottom <= region.y or clear.y >= region.bottom:
        return region
    if logo.corner.startswith("top"):
        top = max(region.y, clear.bottom + air)
        return Box(x=region.x, y=top, width=region.width, height=max(region.bottom - top, 0))
    bottom = min(region.bottom, clear.y - air)
    return region.model_copy(update={"height": max(bottom - region.y, 0)})
