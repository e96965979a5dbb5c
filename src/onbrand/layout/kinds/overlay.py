"""Words straight on the picture: the art leaves them a quiet place."""

from onbrand.brand import Corner
from onbrand.layout.grid import around, clip, grow
from onbrand.layout.kinds.ask import Ask, Setting, beside, letter
from onbrand.layout.layout import Layout
from onbrand.layout.lockup import SetText
from onbrand.layout.placed import Box

VARIANTS = ("left", "centered")


def overlay(ask: Ask) -> Layout:
    sheet = ask.sheet
    if not ask.lettered:
        return _bare(ask)
    if sheet.shape == "wide" or (sheet.shape == "square" and ask.side in {"left", "right"}):
        return _beside(ask)
    return _above(ask)


def _bare(ask: Ask) -> Layout:
    """The picture alone; its hero stays out of the logo's rows."""
    sheet = ask.sheet
    logo = ask.logo("top-left", "top-right")
    free = beside(sheet.content, logo)
    bottom = sheet.floor if free.bottom == sheet.content.bottom else free.bottom
    return Layout(
        kind="overlay",
        variant="bare",
        sheet=sheet,
        picture=sheet.whole,
        stage=free.model_copy(update={"height": bottom - free.y}),
        quiet=(),
        panel=None,
        texts=(),
        logo=logo,
        symmetric=True,
    )


def _beside(ask: Ask) -> Layout:
    """Text in a column at one side, the hero at the other."""
    sheet, content = ask.sheet, ask.sheet.content
    right = ask.side == "right"
    width = content.width * (0.47 if sheet.shape == "wide" else 0.5)
    region = Box(
        x=content.right - width if right else content.x,
        y=content.y,
        width=width,
        height=content.height,
    )
    logo = ask.logo(*(("top-right", "bottom-right") if right else ("top-left", "bottom-left")))
    texts = letter(ask, region, logo, Setting(rise="middle", lines=4))
    edge = region.x - sheet.margin if right else region.right + sheet.margin * 0.5
    tall = sheet.floor - content.y
    stage = (
        Box(x=content.x, y=content.y, width=edge - content.x, height=tall)
        if right
        else Box(x=edge, y=content.y, width=content.right - edge, height=tall)
    )
    return Layout(
        kind="overlay",
        variant="right" if right else "left",
        sheet=sheet,
        picture=sheet.whole,
        stage=stage,
        quiet=_quiet(ask, texts),
        panel=None,
        texts=texts,
        logo=logo,
    )


def _above(ask: Ask) -> Layout:
    """Text over the upper (or lower) part, the hero below (or above) it."""
    sheet, content = ask.sheet, ask.sheet.content
    low = ask.side == "bottom"
    centered = ask.variant % 2 == 1
    share = 0.5 if sheet.shape == "square" else 0.46
    height = content.height * share
    region = Box(
        x=content.x,
        y=content.bottom - height if low else content.y,
        width=content.width,
        height=height,
    )
    logo = ask.logo(*_logo_corners(low=low, centered=centered))
    setting = Setting(
        align="center" if centered else "left",
        rise="bottom" if low else "top",
        lines=3,
        hug=not low,
    )
    texts = letter(ask, region, logo, setting)
    block = around(tuple(text.outer for text in texts))
    gap = sheet.margin * 0.7
    top = content.y if low else block.bottom + gap
    bottom = block.y - gap if low else sheet.floor
    return Layout(
        kind="overlay",
        variant=("bottom" if low else "top") + ("-centered" if centered else ""),
        sheet=sheet,
        picture=sheet.whole,
        stage=Box(x=content.x, y=top, width=content.width, height=bottom - top),
        quiet=_quiet(ask, texts),
        panel=None,
        texts=texts,
        logo=logo,
        symmetric=centered,
    )


def _logo_corners(*, low: bool, centered: bool) -> tuple[Corner, ...]:
    if low:
        return ("top-left", "top-right")
    return ("top-left",) if not centered else ("top-left", "bottom-right")


def _quiet(ask: Ask, texts: tuple[SetText, ...]) -> tuple[Box, ...]:
    """One box around the block, one around the small print."""
    air = ask.sheet.margin * 0.6
    groups = (
        tuple(text.outer for text in texts if text.role != "legal"),
        tuple(text.outer for text in texts if text.role == "legal"),
    )
    boxes = (clip(grow(around(group), air), ask.sheet.whole) for group in groups if group)
    return tuple(box for box in boxes if box)
