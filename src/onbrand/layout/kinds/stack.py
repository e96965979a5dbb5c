"""A panel above or below the picture, as high as its words need."""

from onbrand.layout.edges import Edge, panel
from onbrand.layout.grid import Side, around, side_of
from onbrand.layout.kinds.ask import Ask, Lettered, letter, on_panel
from onbrand.layout.layout import Layout, Panel
from onbrand.layout.logo import LogoSpot
from onbrand.layout.placed import Box, Setting

VARIANTS: tuple[Edge, ...] = ("arc", "straight", "wave", "slant")
_DEPTH = {"straight": 0.0, "arc": 0.05, "wave": 0.06, "slant": 0.1}  # of the short side
_REACH = {"straight": 0.0, "arc": 0.75, "wave": 0.9, "slant": 0.8}  # of the depth, into the text
_LOWEST, _FREE = 0.16, 0.4  # of the height: for a logo alone, and for words of others


def stack(ask: Ask) -> Layout:
    sheet = ask.sheet
    low = ask.side == "bottom"
    style = VARIANTS[ask.variant % len(VARIANTS)]
    depth = sheet.short * _DEPTH[style]
    logo = ask.logo(*(("bottom-left", "bottom-right") if low else ("top-left", "top-right")))
    setting = Setting(rise="bottom" if low else "top", lines=3, hug=not low)
    words = letter(ask, _region(ask, low=low), logo, setting)
    held = _held(ask, words, logo, low=low)
    size = held + depth * _REACH[style]
    side: Side = "bottom" if low else "top"
    seen, air = sheet.height - size + depth, sheet.margin * 0.6
    within = side_of(sheet, side, (held - air) / sheet.height)
    return Layout(
        kind="stack",
        variant=style,
        sheet=sheet,
        picture=Box(x=0, y=0 if low else size - depth, width=sheet.width, height=seen),
        stage=_stage(ask, size, low=low),
        quiet=(),
        panel=Panel(panel(sheet, side, size, style, depth), ask.ground),
        texts=words.texts,
        logo=logo,
        room=on_panel(ask, words, within),
        symmetric=True,
    )


def _stage(ask: Ask, size: float, *, low: bool) -> Box:
    sheet, content = ask.sheet, ask.sheet.content
    gap = sheet.margin * 0.5
    top = content.y if low else size + gap
    bottom = sheet.height - size - gap if low else sheet.floor
    return Box(x=content.x, y=top, width=content.width, height=bottom - top)


def _region(ask: Ask, *, low: bool) -> Box:
    """Where words may stand: their half of the sheet and a little more."""
    sheet, content = ask.sheet, ask.sheet.content
    share = min(ask.share(0.55), 0.75)
    room = sheet.height * share - (sheet.height - content.bottom if low else content.y)
    y = content.bottom - room if low else content.y
    return Box(x=content.x, y=y, width=content.width, height=room)


def _held(ask: Ask, words: Lettered, logo: LogoSpot | None, *, low: bool) -> float:
    """How far the panel must reach to hold its words and the logo with even air."""
    sheet = ask.sheet
    held = [words.outer] if words.texts else []
    if logo and logo.corner.startswith("bottom") == low:
        held.append(logo.box)
    least = sheet.height * (_FREE if ask.side and not ask.lettered else _LOWEST)
    if not held:
        return least
    box, air = around(tuple(held)), sheet.margin * 0.95
    return max(least, (sheet.height - box.y if low else box.bottom) + air)
