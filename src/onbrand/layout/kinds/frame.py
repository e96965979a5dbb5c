"""The picture inset in a sheet of the brand's ground, the words beside or under it."""

from onbrand.layout.edges import around_hole, rounded
from onbrand.layout.kinds.ask import Ask, Setting, letter
from onbrand.layout.layout import Layout, Panel
from onbrand.layout.lockup import SetText
from onbrand.layout.logo import LogoSpot
from onbrand.layout.placed import Box

VARIANTS = ("rounded", "arch")


def frame(ask: Ask) -> Layout:
    if ask.sheet.shape == "wide":
        return _beside(ask)
    return _over(ask)


def _beside(ask: Ask) -> Layout:
    sheet, content = ask.sheet, ask.sheet.content
    right = ask.side == "right"
    share = 0.46 if ask.lettered else 0.22
    width = content.width * share
    region = Box(
        x=content.right - width if right else content.x,
        y=content.y,
        width=width,
        height=content.height,
    )
    logo = ask.logo(*(("top-right", "bottom-right") if right else ("top-left", "bottom-left")))
    texts = letter(ask, region, logo, Setting(rise="middle")) if ask.lettered else ()
    gap = sheet.margin * 0.8
    x = content.x if right else region.right + gap
    wide = content.width - width - gap
    return _framed(ask, Box(x=x, y=content.y, width=wide, height=content.height), texts, logo)


def _over(ask: Ask) -> Layout:
    """Picture first, words under it; or the other way round when the top is to be free."""
    content = ask.sheet.content
    low = ask.side != "top"
    room = content.height * 0.5
    region = Box(
        x=content.x,
        y=content.bottom - room if low else content.y,
        width=content.width,
        height=room,
    )
    logo = ask.logo(*(("bottom-right", "bottom-left") if low else ("top-left", "top-right")))
    if not ask.lettered:
        return _framed(ask, _left_over(ask, (), logo), (), logo)
    narrow = _past(region, logo) if low else region
    setting = Setting(rise="bottom" if low else "top", lines=3, hug=not low)
    texts = letter(ask, narrow, logo, setting)
    return _framed(ask, _left_over(ask, texts, logo), texts, logo)


def _past(region: Box, logo: LogoSpot | None) -> Box:
    """A logo at the foot stands beside the words when three fifths of the width are left."""
    if logo is None or not logo.corner.startswith("bottom"):
        return region
    if logo.corner.endswith("right") and logo.clear.x - region.x > region.width * 0.66:
        return region.model_copy(update={"width": logo.clear.x - region.x})
    return region


def _left_over(ask: Ask, texts: tuple[SetText, ...], logo: LogoSpot | None) -> Box:
    """What words and logo leave of the content box: the part above or below them."""
    content, gap = ask.sheet.content, ask.sheet.margin * 0.8
    top, bottom = content.y, content.bottom
    for box in [text.outer for text in texts] + ([logo.box] if logo else []):
        if box.y + box.height / 2 < content.y + content.height / 2:
            top = max(top, box.bottom + gap)
        else:
            bottom = min(bottom, box.y - gap)
    return Box(x=content.x, y=top, width=content.width, height=bottom - top)


def _framed(ask: Ask, window: Box, texts: tuple[SetText, ...], logo: LogoSpot | None) -> Layout:
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
        texts=texts,
        logo=logo,
        symmetric=True,
    )
