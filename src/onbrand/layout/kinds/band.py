"""A full picture and, on it, a strip or a card that holds the words."""

from onbrand.layout.edges import panel, rounded
from onbrand.layout.grid import around, grow
from onbrand.layout.kinds.ask import Ask, Setting, letter
from onbrand.layout.layout import Layout, Panel
from onbrand.layout.lockup import SetText
from onbrand.layout.logo import LogoSpot
from onbrand.layout.placed import Box

VARIANTS = ("card", "strip")


def band(ask: Ask) -> Layout:
    if not ask.lettered or (ask.variant % 2 == 1 and ask.sheet.shape != "wide"):
        return _strip(ask)
    return _card(ask)


def _strip(ask: Ask) -> Layout:
    """Across the whole width at the foot; without words it only carries the logo."""
    sheet, content = ask.sheet, ask.sheet.content
    room = sheet.height * 0.5
    logo = ask.logo("bottom-right", "bottom-left", "top-left")
    region = Box(x=content.x, y=content.bottom - room, width=content.width, height=room)
    beside = logo.clear.x - region.x if logo and logo.corner == "bottom-right" else 0.0
    if beside > region.width * 0.66:
        region = region.model_copy(update={"width": beside})
    texts = letter(ask, region, logo, Setting(rise="bottom", lines=3)) if ask.lettered else ()
    held = [text.outer for text in texts]
    if logo and logo.corner.startswith("bottom"):
        held.append(logo.box)
    top = around(tuple(held)).y if held else content.bottom - sheet.short * 0.1
    size = sheet.height - top + sheet.margin * 0.95
    return _banded(ask, "strip", panel(sheet, "bottom", size, "straight", 0), texts, logo, size)


def _card(ask: Ask) -> Layout:
    """A rounded card inset from the margins, as large as its words."""
    sheet, content = ask.sheet, ask.sheet.content
    pad = sheet.margin * 0.85
    wide = sheet.shape == "wide"
    right = ask.side == "right"
    logo = ask.logo(*(("top-left",) if right or not wide else ("top-right",)), "top-left")
    outer = _largest(content, wide=wide, right=right)
    texts = letter(ask, grow(outer, -pad), logo, Setting(rise="bottom", scale=0.86, lines=4))
    top = around(tuple(text.outer for text in texts)).y - pad
    card = outer.model_copy(update={"y": top, "height": outer.bottom - top})
    d = rounded(card, sheet.short * 0.03)
    if not wide:
        return _banded(ask, "card", d, texts, logo, sheet.height - card.y)
    start = content.x if right else card.right + sheet.margin * 0.5
    end = card.x - sheet.margin * 0.5 if right else content.right
    tall = sheet.floor - content.y
    stage = Box(x=start, y=content.y, width=end - start, height=tall)
    return Layout(
        kind="band",
        variant="card",
        sheet=sheet,
        picture=sheet.whole,
        stage=stage,
        quiet=(),
        covered=(grow(card, sheet.margin * 0.2),),
        panel=Panel(d, ask.ground),
        texts=texts,
        logo=logo,
    )


def _largest(content: Box, *, wide: bool, right: bool) -> Box:
    """What the card may take of the content at most."""
    width = content.width * (0.46 if wide else 1.0)
    height = content.height * (0.86 if wide else 0.5)
    x = content.right - width if right and wide else content.x
    return Box(x=x, y=content.bottom - height, width=width, height=height)


def _banded(
    ask: Ask,
    variant: str,
    d: str,
    texts: tuple[SetText, ...],
    logo: LogoSpot | None,
    size: float,
) -> Layout:
    """The picture ends under the card's upper edge: nothing of interest is hidden by it."""
    sheet, content = ask.sheet, ask.sheet.content
    seen = sheet.height - size
    bleed = sheet.height if variant == "card" else seen
    covered = (Box(x=0, y=seen, width=sheet.width, height=size),) if variant == "card" else ()
    top = content.y
    return Layout(
        kind="band",
        variant=variant,
        sheet=sheet,
        picture=Box(x=0, y=0, width=sheet.width, height=bleed),
        stage=Box(x=content.x, y=top, width=content.width, height=seen - top),
        quiet=(),
        covered=covered,
        panel=Panel(d, ask.ground),
        texts=texts,
        logo=logo,
        symmetric=True,
    )
