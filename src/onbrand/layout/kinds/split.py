"""A panel of the brand's color beside the picture."""

from onbrand.layout.edges import Edge, panel
from onbrand.layout.kinds.ask import Ask, letter, on_panel
from onbrand.layout.layout import Layout, Panel
from onbrand.layout.placed import Box, Setting

VARIANTS: tuple[Edge, ...] = ("straight", "arc", "slant")
_DEPTH = {"straight": 0.0, "arc": 0.07, "slant": 0.12}  # of the short side
_LOST = {"straight": 0.0, "arc": 0.45, "slant": 0.62}  # of the depth, half way down the sheet


def split(ask: Ask) -> Layout:
    sheet, content = ask.sheet, ask.sheet.content
    right = ask.side == "right"
    style = VARIANTS[ask.variant % len(VARIANTS)]
    depth = sheet.short * _DEPTH[style]
    empty = 0.42 if ask.side else 0.25  # free for words of others, or for the logo alone
    region = ask.columns(0.5 if ask.lettered else empty, right=right)
    air = sheet.margin * 0.8
    size = (sheet.width - region.x if right else region.right) + air + depth * _LOST[style]
    logo = ask.beside(right=right)
    words = letter(ask, region, logo, Setting(rise="middle"))
    edge, seen = size - depth, sheet.width - size
    return Layout(
        kind="split",
        variant=style,
        sheet=sheet,
        picture=Box(x=0 if right else edge, y=0, width=sheet.width - edge, height=sheet.height),
        stage=Box(
            x=sheet.margin if right else size + sheet.margin * 0.6,
            y=content.y,
            width=seen - sheet.margin * 1.6,
            height=sheet.floor - content.y,
        ),
        quiet=(),
        panel=Panel(panel(sheet, "right" if right else "left", size, style, depth), ask.ground),
        texts=words.texts,
        logo=logo,
        room=on_panel(ask, words, region),
        symmetric=True,
    )
