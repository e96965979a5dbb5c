"""Words straight on the picture: the art leaves them a quiet place."""

from dataclasses import replace

from onbrand.layout.grid import Side, clip, past, side_of
from onbrand.layout.kinds.ask import Ask, Lettered, beside, letter, on_picture
from onbrand.layout.layout import Layout
from onbrand.layout.logo import LogoSpot
from onbrand.layout.placed import Box, Setting

VARIANTS = ("together", "apart")
_KEPT = 0.46  # of the width or height, on a side that is to stay free for words of others
_STILL = 0.62  # of a free side's height; below it there may be ground, but no thing


def overlay(ask: Ask) -> Layout:
    sheet = ask.sheet
    if not ask.lettered:
        return _free(ask, ask.side) if ask.side else _bare(ask)
    if sheet.shape == "wide" or (sheet.shape == "square" and ask.side in {"left", "right"}):
        return _beside(ask)
    return _above(ask)


def _bare(ask: Ask) -> Layout:
    """The picture alone; its hero stays out of the logo's rows."""
    sheet = ask.sheet
    logo = ask.logo("top-left", "top-right")
    free = beside(sheet.content, logo)
    bottom = sheet.floor if free.bottom == sheet.content.bottom else free.bottom
    stage = free.model_copy(update={"height": bottom - free.y})
    words = Lettered((), free, Setting())
    return replace(_laid(ask, "bare", stage, words, logo), symmetric=True)


def _free(ask: Ask, side: Side) -> Layout:
    """No words of ours, but a side that stays free for those of others."""
    sheet, content = ask.sheet, ask.sheet.content
    logo = ask.logo("top-right" if side == "right" else "top-left", "bottom-left")
    kept = side_of(sheet, side, _KEPT)
    whole = content.model_copy(update={"height": sheet.floor - content.y})
    upright = side in {"left", "right"}
    stage, quiet = past(whole, kept), kept
    if upright:
        start = max(content.x, kept.right) if side == "left" else content.x
        end = content.right if side == "left" else min(content.right, kept.x)
        stage = whole.model_copy(update={"x": start, "width": end - start})
        quiet = kept.model_copy(update={"height": kept.height * _STILL})
    words = Lettered((), clip(kept, content) or kept, Setting())
    layout = _laid(ask, f"free-{side}", stage, words, logo)
    return replace(layout, quiet=(quiet,), covered=(kept,), symmetric=not upright)


def _beside(ask: Ask) -> Layout:
    """Text in a column at one side, the hero at the other."""
    sheet, content = ask.sheet, ask.sheet.content
    right = ask.side == "right"
    region = ask.columns(0.5, right=right)
    logo = ask.beside(right=right)
    low = VARIANTS[ask.variant % 2] == "apart" and not (logo and logo.corner.startswith("bottom"))
    words = letter(ask, region, logo, Setting(rise="bottom" if low else "middle"))
    gap = sheet.margin * 0.7
    start = content.x if right else region.right + gap
    end = region.x - gap if right else content.right
    stage = Box(x=start, y=content.y, width=end - start, height=sheet.floor - content.y)
    variant = ("right" if right else "left") + ("-low" if low else "")
    return _laid(ask, variant, stage, words, logo)


def _above(ask: Ask) -> Layout:
    """Text over the upper (or lower) part, the hero below (or above) it. Apart from the words
    the logo stands at the other end of the sheet."""
    sheet, content = ask.sheet, ask.sheet.content
    low = ask.side == "bottom"
    apart = low or VARIANTS[ask.variant % 2] == "apart"
    height = content.height * min(ask.share(0.5 if sheet.shape == "square" else 0.46), 0.8)
    region = Box(
        x=content.x,
        y=content.bottom - height if low else content.y,
        width=content.width,
        height=height,
    )
    if low or not apart:
        logo = ask.logo("top-left", "top-right")
    else:
        logo = ask.logo("bottom-left", "bottom-right")
    setting = Setting(rise="bottom" if low else "top", lines=3, hug=not low)
    words = letter(ask, region, logo, setting)
    gap = sheet.margin * 0.7
    top = content.y if low else words.outer.bottom + gap
    bottom = words.outer.y - gap if low else sheet.floor
    stage = Box(x=content.x, y=top, width=content.width, height=bottom - top)
    variant = ("bottom" if low else "top") + ("-apart" if apart and not low else "")
    return replace(_laid(ask, variant, stage, words, logo), symmetric=apart)


def _laid(ask: Ask, variant: str, stage: Box, words: Lettered, logo: LogoSpot | None) -> Layout:
    room, quiet = on_picture(ask, words)
    return Layout(
        kind="overlay",
        variant=variant,
        sheet=ask.sheet,
        picture=ask.sheet.whole,
        stage=stage,
        quiet=quiet,
        panel=None,
        texts=words.texts,
        logo=logo,
        room=room,
    )
