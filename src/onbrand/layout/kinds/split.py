"""A panel of the brand's color beside the picture."""

from onbrand.layout.edges import Edge, panel
from onbrand.layout.kinds.ask import Ask, Setting, letter
from onbrand.layout.layout import Layout, Panel
from onbrand.layout.placed import Box

VARIANTS: tuple[Edge, ...] = ("straight", "arc", "slant")


def split(ask: Ask) -> Layout:
    sheet, content = ask.sheet, ask.sheet.content
    right = ask.side == "right"
    style = VARIANTS[ask.variant % len(VARIANTS)]
    share = (0.47 if sheet.shape == "wide" else 0.5) if ask.lettered else 0.3
    size = sheet.width * share
    depth = sheet.short * {"straight": 0.0, "arc": 0.07, "slant": 0.12}[style]
    size += depth / 2
    # The block stands in the middle of the height, where an arc is near its widest.
    lost = depth * (0.45 if style == "arc" else 0.62)
    inner = size - lost - sheet.margin * 0.95
    left = sheet.width - inner if right else content.x
    region = Box(
        x=left,
        y=content.y,
        width=(content.right if right else inner) - left,
        height=content.height,
    )
    logo = ask.logo(*(("top-right", "bottom-right") if right else ("top-left", "bottom-left")))
    texts = letter(ask, region, logo, Setting(rise="middle", lines=4)) if ask.lettered else ()
    seen = sheet.width - size
    edge = size - depth
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
        texts=texts,
        logo=logo,
        symmetric=True,
    )
