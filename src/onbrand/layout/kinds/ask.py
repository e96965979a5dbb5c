"""What every kind is given, and the steps that several kinds share."""

from dataclasses import dataclass, replace

from onbrand.brand import BrandBook, Corner
from onbrand.layout.grid import Sheet, Side, around, clip, grow
from onbrand.layout.layout import Ground
from onbrand.layout.lockup import Block, Column, Lettering, SetText, fit, put_legal, set_legal
from onbrand.layout.logo import LogoSpot, place_logo
from onbrand.layout.nudge import STILL, Nudge
from onbrand.layout.placed import Box, Room, Setting

_WIDER = 0.13  # of a region, a step of pressure


@dataclass(frozen=True, slots=True)
class Ask:
    """`side` is where the text goes; `variant` picks one of the kind's structures. The more
    `pressure`, the more room and lines the words are given."""

    book: BrandBook
    sheet: Sheet
    lettering: Lettering
    side: Side | None
    variant: int
    ground: Ground
    nudge: Nudge = STILL
    pressure: int = 0

    @property
    def lettered(self) -> bool:
        words = self.lettering
        return any((words.headline, words.subline, words.call_to_action, words.legal))

    def logo(self, *preferred: Corner) -> LogoSpot | None:
        wanted = (self.nudge.corner, *preferred) if self.nudge.corner else preferred
        return place_logo(self.book, self.sheet, wanted)

    def share(self, usual: float) -> float:
        """Of the sheet, for words: the usual, or more when they would not fit."""
        return usual * (1 + _WIDER * self.pressure)

    def columns(self, usual: float, *, right: bool) -> Box:
        """The book's columns at one side of the sheet that come nearest to this share."""
        return self.sheet.span(min(self.share(usual), 1.0), right=right)

    def beside(self, *, right: bool) -> LogoSpot | None:
        """The logo at the same edge as words at one side."""
        return self.logo(*(("top-right", "bottom-right") if right else ("top-left", "bottom-left")))


@dataclass(frozen=True, slots=True)
class Lettered:
    """Words at their place, and the place that is kept for them."""

    texts: tuple[SetText, ...]
    room: Box
    setting: Setting

    @property
    def outer(self) -> Box:
        return around(tuple(text.outer for text in self.texts))


def letter(ask: Ask, region: Box, logo: LogoSpot | None, setting: Setting) -> Lettered:
    """The words set in the region, clear of the logo; the small print at its foot."""
    free = beside(region, logo)
    if not ask.lettered:
        return Lettered((), free, setting)
    nudge, sheet, typography = ask.nudge, ask.sheet, ask.book.typography
    align, scale = nudge.align or setting.align, setting.scale * nudge.scale
    column = Column(
        width=free.width,
        height=free.height,
        short=sheet.short,
        dpi=sheet.dpi,
        stretch=sheet.stretch,
        scale=scale,
        lines=setting.lines,
        pressure=ask.pressure,
    )
    legal = set_legal(ask.lettering, typography, column)
    foot = legal.height + legal.descent + 1.6 * legal.size if legal else 0.0
    room = free.model_copy(update={"height": max(free.height - foot, 0.0)})
    block = fit(ask.lettering, typography, replace(column, height=room.height))
    texts = _nudged(block, room, setting.model_copy(update={"align": align}), ask)
    if legal:
        top = texts[0].top if texts else room.y
        bottom = top + block.height + foot if setting.hug else free.bottom
        x = free.x if align == "left" else free.x + free.width / 2
        texts = (*texts, put_legal(legal, x, min(bottom, free.bottom), align))
    return Lettered(texts, free, setting)


def _nudged(block: Block, room: Box, setting: Setting, ask: Ask) -> tuple[SetText, ...]:
    """The block as far from its usual place as asked, within its room."""
    texts = block.at(room, setting.align, setting.rise)
    if not texts:
        return ()
    outer, short = around(tuple(text.outer for text in texts)), ask.sheet.short
    low = max(room.y + block.height, outer.bottom)
    across = _within(ask.nudge.across * short, room.x - outer.x, room.right - outer.right)
    down = _within(ask.nudge.down * short, room.y - outer.y, room.bottom - low)
    return tuple(text.moved(across, down) for text in texts)


def _within(wanted: float, low: float, high: float) -> float:
    return min(max(wanted, min(low, 0.0)), max(high, 0.0))


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


def on_panel(ask: Ask, words: Lettered, within: Box) -> Room:
    """What a panel keeps for words: as much of where they might stand as lies `within` it."""
    ground = ask.ground
    return Room(
        box=clip(words.room, within) or words.room,
        setting=words.setting,
        panel=ground.color,
        token=ground.token,
    )


def on_picture(
    ask: Ask, words: Lettered, rest: Lettered | None = None
) -> tuple[Room, tuple[Box, ...]]:
    """What a picture keeps still: a box around the block, another around what stands apart from
    it, be it the small print alone or all but the headline."""
    sheet, air = ask.sheet, ask.sheet.margin * 0.6
    block = _outer(words, legal=False)
    other = _outer(words, legal=True) if rest is None else rest.outer
    boxes = tuple(box for box in (block, other) if box)
    held = tuple(clip(grow(box, air * 0.5), sheet.content) or box for box in boxes)
    room = Room(
        box=held[0] if held else words.room,
        foot=held[1] if len(held) > 1 else None,
        apart=("legal",) if rest is None else ("subline", "call_to_action", "legal"),
        setting=words.setting,
    )
    return room, tuple(_grown(box, air, sheet) for box in boxes)


def _outer(words: Lettered, *, legal: bool) -> Box | None:
    boxes = tuple(text.outer for text in words.texts if (text.role == "legal") == legal)
    return around(boxes) if boxes else None


def _grown(box: Box, by: float, sheet: Sheet) -> Box:
    return clip(grow(box, by), sheet.whole) or box


def clear_of(region: Box, logo: LogoSpot | None) -> Box:
    """The region beside a logo at its right foot, when most of the width is left."""
    if logo is None or logo.corner != "bottom-right":
        return region
    left = logo.clear.x - region.x
    if region.width * 0.6 < left < region.width:
        return region.model_copy(update={"width": left})
    return region
