"""A panel above or below the picture, as high as its words need."""

from onbrand.layout.edges import Edge, panel
from onbrand.layout.grid import around
from onbrand.layout.kinds.ask import Ask, Setting, letter
from onbrand.layout.layout import Layout, Panel
from onbrand.layout.lockup import SetText
from onbrand.layout.logo import LogoSpot
from onbrand.layout.placed import Box

VARIANTS: tuple[Edge, ...] = ("arc", "straight", "wave")
_LOWEST = 0.16  # of the height, when there is nothing but a logo
_REACH = {"straight": 0.0, "slant": 1.0, "arc": 0.75, "wave": 0.9}  # of the depth, into the text


def stack(ask: Ask) -> Layout:
    sheet, content = ask.sheet, ask.sheet.content
    low = ask.side == "bottom"
    style = VARIANTS[ask.variant % len(VARIANTS)]
    centered = style == "arc" and ask.variant >= len(VARIANTS)
    depth = sheet.short * {"straight": 0.0, "arc": 0.05, "wave": 0.06}[style]
    logo = ask.logo(*(("bottom-left", "bottom-right") if low else ("top-left", "top-right")))
    setting = Setting(
        align="center" if centered else "left",
        rise="bottom" if low else "top",
        lines=3,
        hug=not low,
    )
    texts = letter(ask, _region(ask, low=low), logo, setting) if ask.lettered else ()
    size = _size(ask, texts, logo, low=low) + depth * _REACH[style]
    seen = sheet.height - size
    picture = sheet.height - size + depth
    return Layout(
        kind="stack",
        variant=style,
        sheet=sheet,
        picture=Box(x=0, y=0 if low else size - depth, width=sheet.width, height=picture),
        stage=Box(
            x=content.x,
            y=content.y if low else size + sheet.margin * 0.5,
            width=content.width,
            height=(seen - content.y if low else sheet.floor - size) - sheet.margin * 0.5,
        ),
        quiet=(),
        panel=Panel(panel(sheet, "bottom" if low else "top", size, style, depth), ask.ground),
        texts=texts,
        logo=logo,
        symmetric=True,
    )


def _region(ask: Ask, *, low: bool) -> Box:
    """Where words may stand: their half of the sheet and a little more."""
    sheet, content = ask.sheet, ask.sheet.content
    room = sheet.height * 0.55 - (sheet.height - content.bottom if low else content.y)
    y = content.bottom - room if low else content.y
    return Box(x=content.x, y=y, width=content.width, height=room)


def _size(ask: Ask, texts: tuple[SetText, ...], logo: LogoSpot | None, *, low: bool) -> float:
    """How far the panel must reach to hold its words and the logo with even air."""
    sheet = ask.sheet
    held = [text.outer for text in texts]
    if logo and logo.corner.startswith("bottom") == low:
        held.append(logo.box)
    least = sheet.height * _LOWEST
    if not held:
        return least
    box, air = around(tuple(held)), sheet.margin * 0.95
    return max(least, (sheet.height - box.y if low else box.bottom) + air)
