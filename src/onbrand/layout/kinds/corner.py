"""A picture everywhere but in one corner, which is the brand's color and holds the words."""

from dataclasses import dataclass

from onbrand.layout import edges
from onbrand.layout.edges import CUT, ROUND, Cut
from onbrand.layout.grid import Sheet, Side, around, past
from onbrand.layout.kinds.ask import Ask, Lettered, letter, on_panel
from onbrand.layout.layout import Layout, Panel
from onbrand.layout.logo import LogoSpot
from onbrand.layout.placed import Box, Setting

VARIANTS: tuple[Cut, ...] = ("block", "round", "cut")
_BARE = 0.26  # of the short side, when there are no words
_PAD = 0.9  # of the margin, between words and the edge of the corner


@dataclass(frozen=True, slots=True)
class _Corner:
    """Of the sheet: which one."""

    sheet: Sheet
    low: bool
    right: bool

    def box(self, width: float, height: float) -> Box:
        x = self.sheet.width - width if self.right else 0.0
        y = self.sheet.height - height if self.low else 0.0
        return Box(x=x, y=y, width=width, height=height)

    def reach(self, box: Box) -> tuple[float, float]:
        """How far from the corner the box goes."""
        across = self.sheet.width - box.x if self.right else box.right
        return across, self.sheet.height - box.y if self.low else box.bottom

    def panel(self, box: Box, style: Cut) -> str:
        side: Side = "right" if self.right else "left"
        end: Side = "bottom" if self.low else "top"
        return edges.corner(self.sheet, side, end, (box.width, box.height), style)


def corner(ask: Ask) -> Layout:
    sheet = ask.sheet
    style = VARIANTS[ask.variant % len(VARIANTS)]
    at = _Corner(sheet, low=ask.side != "top", right=ask.side == "right")
    logo = ask.logo(*(("top-left", "top-right") if at.low else ("bottom-left", "bottom-right")))
    words = _words(ask, at, logo)
    across, along = _reach(at, words, logo)
    taken = at.box(*_size(sheet, across, along, style))
    return Layout(
        kind="corner",
        variant=style,
        sheet=sheet,
        picture=sheet.whole,
        stage=_stage(at, taken),
        quiet=(),
        covered=(taken,),
        panel=Panel(at.panel(taken, style), ask.ground),
        texts=words.texts,
        logo=logo,
        room=on_panel(ask, words, at.box(across, along)),
    )


def _words(ask: Ask, at: _Corner, logo: LogoSpot | None) -> Lettered:
    content, wide = ask.sheet.content, ask.sheet.shape == "wide"
    columns = ask.columns(0.42 if wide else 0.58, right=at.right)
    height = content.height * (0.8 if wide else min(ask.share(0.42), 0.6))
    y = content.bottom - height if at.low else content.y
    region = columns.model_copy(update={"y": y, "height": height})
    setting = Setting(rise="bottom" if at.low else "top", scale=0.86, hug=not at.low)
    words = letter(ask, region, logo, setting)
    if not at.right or not words.texts:
        return words
    spare = region.right - words.outer.right  # the corner is no wider than its words
    room = words.room.model_copy(
        update={"x": words.room.x + spare, "width": words.room.width - spare}
    )
    texts = tuple(text.moved(spare, 0) for text in words.texts)
    return Lettered(texts, room, words.setting)


def _reach(at: _Corner, words: Lettered, logo: LogoSpot | None) -> tuple[float, float]:
    held = [words.outer] if words.texts else []
    here = f"{'bottom' if at.low else 'top'}-{'right' if at.right else 'left'}"
    if logo and logo.corner == here:
        held.append(logo.box)
    if not held:
        return at.sheet.short * _BARE, at.sheet.short * _BARE
    return at.reach(around(tuple(held)))


def _size(sheet: Sheet, across: float, along: float, style: Cut) -> tuple[float, float]:
    pad = sheet.margin * _PAD
    if style == "round":
        return (across + pad * 0.6) / ROUND, (along + pad * 0.6) / ROUND
    height = along + pad
    return across + pad + (height * CUT if style == "cut" else 0.0), height


def _stage(at: _Corner, taken: Box) -> Box:
    """Beside the corner on a wide sheet, else above or below it."""
    content, gap = at.sheet.content, at.sheet.margin * 0.5
    stage = content.model_copy(update={"height": at.sheet.floor - content.y})
    if at.sheet.shape != "wide":
        rows = taken.model_copy(update={"y": taken.y - gap, "height": taken.height + 2 * gap})
        return past(stage, rows)
    start = content.x if at.right else max(content.x, taken.right + gap)
    end = min(content.right, taken.x - gap) if at.right else content.right
    return stage.model_copy(update={"x": start, "width": max(end - start, 0.0)})
