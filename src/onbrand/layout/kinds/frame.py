"""The picture inset in a sheet of the brand's ground, the words beside or under it."""

from onbrand.layout.edges import around_hole, rounded
from onbrand.layout.grid import past
from onbrand.layout.kinds.ask import Ask, Lettered, clear_of, letter, on_panel
from onbrand.layout.layout import Layout, Panel
from onbrand.layout.logo import LogoSpot
from onbrand.layout.placed import Box, Setting

VARIANTS = ("rounded", "arch")


def frame(ask: Ask) -> Layout:
    if ask.sheet.shape == "wide":
        return _beside(ask)
    return _over(ask)


def _beside(ask: Ask) -> Layout:
    sheet, content = ask.sheet, ask.sheet.content
    right = ask.side == "right"
    region = ask.columns(0.5 if ask.lettered else 0.22, right=right)
    logo = ask.beside(right=right)
    words = letter(ask, region, logo, Setting(rise="middle"))
    gap = sheet.margin * 0.8
    start = content.x if right else region.right + gap
    end = region.x - gap if right else content.right
    window = Box(x=start, y=content.y, width=end - start, height=content.height)
    if logo:
        window = past(window, logo.clear)
    return _framed(ask, window, words, logo)


def _over(ask: Ask) -> Layout:
    """Picture first, words under it; or the other way round when the top is to be free."""
    content = ask.sheet.content
    low = ask.side != "top"
    room = content.height * min(ask.share(0.5), 0.72)
    region = Box(
        x=content.x,
        y=content.bottom - room if low else content.y,
        width=content.width,
        height=room,
    )
    logo = ask.logo(*(("bottom-right", "bottom-left") if low else ("top-left", "top-right")))
    setting = Setting(rise="bottom" if low else "top", lines=3, hug=not low)
    words = letter(ask, clear_of(region, logo) if low else region, logo, setting)
    return _framed(ask, _left_over(ask, words, logo), words, logo)


def _left_over(ask: Ask, words: Lettered, logo: LogoSpot | None) -> Box:
    """What words and logo leave of the content box: the part above or below them."""
    content, gap = ask.sheet.content, ask.sheet.margin * 0.8
    top, bottom = content.y, content.bottom
    for box in [text.outer for text in words.texts] + ([logo.box] if logo else []):
        if box.y + box.height / 2 < content.y + content.height / 2:
            top = max(top, box.bottom + gap)
        else:
            bottom = min(bottom, box.y - gap)
    return Box(x=content.x, y=top, width=content.width, height=max(bottom - top, 0))


def _framed(ask: Ask, window: Box, words: Lettered, logo: LogoSpot | None) -> Layout:
    sheet = ask.sheet
    arched = ask.variant % 2 == 1 and window.height > window.width * 0.75
    radius = sheet.short * 0.035
    hole = rounded(window, radius, window.width / 2 if arched else None)
    inset = window.width * (0.06 if arched else 0.03)
    top = window.height * (0.16 if arched else 0.04)
    return Layout(
        kind="frame",
        variant="arch" if arched else "rounded",
        sheet=sheet,
        picture=window,
        stage=Box(
            x=window.x + inset,
            y=window.y + top,
            width=window.width - 2 * inset,
            height=window.height - top,
        ),
        quiet=(),
        panel=Panel(around_hole(sheet, hole), ask.ground),
        texts=words.texts,
        logo=logo,
        room=on_panel(ask, words, past(words.room, window)),
        symmetric=True,
    )
