"""A full picture and, on it, a strip or a card that holds the words."""

from onbrand.layout.edges import panel, rounded
from onbrand.layout.grid import around, grow
from onbrand.layout.kinds.ask import Ask, Lettered, clear_of, letter, on_panel
from onbrand.layout.layout import Layout, Panel
from onbrand.layout.logo import LogoSpot
from onbrand.layout.placed import Box, Setting

VARIANTS = ("card", "strip")


def band(ask: Ask) -> Layout:
    if not ask.lettered or (ask.variant % 2 == 1 and ask.sheet.shape != "wide"):
        return _strip(ask)
    return _card(ask)


def _strip(ask: Ask) -> Layout:
    """Across the whole width at the foot; without words it only carries the logo."""
    sheet, content = ask.sheet, ask.sheet.content
    room = content.height * min(ask.share(0.55), 0.75)
    logo = ask.logo("bottom-right", "bottom-left", "top-left")
    region = Box(x=content.x, y=content.bottom - room, width=content.width, height=room)
    words = letter(ask, clear_of(region, logo), logo, Setting(rise="bottom", lines=3))
    held = [text.outer for text in words.texts]
    if logo and logo.corner.startswith("bottom"):
        held.append(logo.clear)
    top = around(tuple(held)).y if held else content.bottom - sheet.short * 0.1
    size = sheet.height - top + sheet.margin * (0.95 if words.texts else 0)
    return _banded(ask, "strip", panel(sheet, "bottom", size, "straight", 0), words, logo, size)


def _card(ask: Ask) -> Layout:
    """A rounded card inset from the margins, as large as its words."""
    sheet, content = ask.sheet, ask.sheet.content
    pad = sheet.margin * 0.85
    wide, right = sheet.shape == "wide", ask.side == "right"
    logo = ask.logo(*(("top-left",) if right or not wide else ("top-right",)), "top-left")
    outer = _largest(ask, wide=wide, right=right)
    words = letter(ask, grow(outer, -pad), logo, Setting(rise="bottom", scale=0.86))
    top = words.outer.y - pad
    card = outer.model_copy(update={"y": top, "height": outer.bottom - top})
    d = rounded(card, sheet.short * 0.03)
    if not wide:
        return _banded(ask, "card", d, words, logo, sheet.height - card.y)
    start = content.x if right else card.right + sheet.margin * 0.5
    end = card.x - sheet.margin * 0.5 if right else content.right
    tall = sheet.floor - content.y
    return Layout(
        kind="band",
        variant="card",
        sheet=sheet,
        picture=sheet.whole,
        stage=Box(x=start, y=content.y, width=end - start, height=tall),
        quiet=(),
        covered=(grow(card, sheet.margin * 0.2),),
        panel=Panel(d, ask.ground),
        texts=words.texts,
        logo=logo,
        room=on_panel(ask, words, grow(card, -pad)),
    )


def _largest(ask: Ask, *, wide: bool, right: bool) -> Box:
    """What the card may take of the content at most."""
    content = ask.sheet.content
    outer = ask.columns(0.48, right=right) if wide else content
    height = content.height * (0.86 if wide else min(ask.share(0.5), 0.7))
    return outer.model_copy(update={"y": content.bottom - height, "height": height})


def _banded(
    ask: Ask, variant: str, d: str, words: Lettered, logo: LogoSpot | None, size: float
) -> Layout:
    """The picture ends under the card's upper edge: nothing of interest is hidden by it."""
    sheet, content = ask.sheet, ask.sheet.content
    seen = sheet.height - size
    hidden = Box(x=0, y=seen, width=sheet.width, height=size)
    pad = sheet.margin * 0.85
    return Layout(
        kind="band",
        variant=variant,
        sheet=sheet,
        picture=sheet.whole
        if variant == "card"
        else sheet.whole.model_copy(update={"height": seen}),
        stage=Box(x=content.x, y=content.y, width=content.width, height=seen - content.y),
        quiet=(),
        covered=(hidden,) if variant == "card" else (),
        panel=Panel(d, ask.ground),
        texts=words.texts,
        logo=logo,
        room=on_panel(ask, words, hidden.model_copy(update={"y": seen + pad})),
        symmetric=True,
    )
