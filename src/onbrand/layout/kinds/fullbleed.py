"""A poster: the picture everywhere, its words at the edges of the sheet."""

from dataclasses import replace

from onbrand.layout.grid import grow, past
from onbrand.layout.kinds.ask import Ask, Lettered, clear_of, letter, on_picture
from onbrand.layout.layout import Layout
from onbrand.layout.lockup import Lettering, Some
from onbrand.layout.logo import LogoSpot
from onbrand.layout.placed import Box, Setting
from onbrand.layout.text import TextDoesNotFit

VARIANTS = ("foot", "ends", "ledge")
_BETWEEN = 0.36  # of the short side: what the hero needs between words
_AIR = 0.7  # of the margin, between words and the stage


def fullbleed(ask: Ask) -> Layout:
    low = ask.side != "top"
    parted = _parted_words(ask, low=low)
    if parted:
        return parted
    logo = _across(ask, low=low)
    setting = Setting(rise="bottom" if low else "top", lines=3, hug=not low)
    wide = ask.sheet.shape == "wide"
    rows = _edge(ask, 0.7 if wide else 0.46, low=low)
    side = ask.columns(0.48, right=ask.side == "right") if wide else rows
    words = letter(ask, _rows(side, rows), logo, setting)
    if not words.texts:
        return _posted(ask, "bare", words, None, logo)
    layout = _posted(ask, "foot" if low else "head", words, None, logo)
    return _beside(ask, layout, words) if wide else layout


def _beside(ask: Ask, layout: Layout, words: Lettered) -> Layout:
    """On a wide sheet the hero has all the height at the other side."""
    sheet, content = ask.sheet, ask.sheet.content
    air, right = sheet.margin * _AIR, ask.side == "right"
    start = content.x if right else words.room.right + air
    end = words.room.x - air if right else content.right
    stage = Box(x=start, y=content.y, width=end - start, height=sheet.floor - content.y)
    return replace(layout, stage=stage, symmetric=False)


def _parted_words(ask: Ask, *, low: bool) -> Layout | None:
    """The headline apart from all other words, where both and the hero have room."""
    variant = VARIANTS[ask.variant % len(VARIANTS)]
    ledge = variant == "ledge" and ask.sheet.shape == "wide"
    aside = ask.sheet.shape == "wide" and ask.side in {"left", "right"}
    # At the far end of a story nobody looks for what the headline means.
    torn = ask.sheet.shape == "tall" and bool(ask.lettering.subline)
    if aside or torn or not (ledge or variant == "ends"):
        return None
    if not ask.lettering.headline or not _rest(ask.lettering):
        return None
    try:
        layout = _ledge(ask, low=low) if ledge else _ends(ask)
    except TextDoesNotFit:
        return None
    return layout if layout.stage.height > ask.sheet.short * _BETWEEN else None


def _ends(ask: Ask) -> Layout:
    """The headline above, all other words at the foot, the hero between them."""
    head, rest = _parted(ask)
    logo = ask.logo("bottom-right", "top-left", "top-right")
    upper = letter(head, _read(ask, _edge(ask, 0.32, low=False)), logo, Setting(lines=3))
    foot = clear_of(_read(ask, _edge(ask, 0.3, low=True)), logo)
    lower = letter(rest, foot, logo, Setting(rise="bottom", lines=3))
    return _posted(ask, "ends", upper, lower, logo)


def _ledge(ask: Ask, *, low: bool) -> Layout:
    """The headline at one side, all other words at the other, on one line at the foot."""
    head, rest = _parted(ask)
    logo = _across(ask, low=low)
    rows = _edge(ask, 0.46, low=low)
    wide, narrow = ask.sheet.span(0.58), ask.sheet.span(0.34, right=True)
    setting = Setting(rise="bottom" if low else "top", lines=3)
    large = letter(head, _rows(wide, rows), logo, setting)
    small = letter(rest, _rows(narrow, rows), logo, setting)
    return _posted(ask, "ledge", large, small, logo)


def _posted(
    ask: Ask, variant: str, words: Lettered, rest: Lettered | None, logo: LogoSpot | None
) -> Layout:
    sheet, content = ask.sheet, ask.sheet.content
    room, quiet = on_picture(ask, words, rest)
    stage = content.model_copy(update={"height": sheet.floor - content.y})
    air = sheet.margin * _AIR
    for part in (words, rest):
        if part and part.texts:
            stage = past(stage, grow(part.outer, air).model_copy(update={"x": 0.0}))
    return Layout(
        kind="full-bleed",
        variant=variant,
        sheet=sheet,
        picture=sheet.whole,
        stage=stage,
        quiet=quiet,
        panel=None,
        texts=(*words.texts, *(rest.texts if rest else ())),
        logo=logo,
        room=room,
        symmetric=True,
    )


def _across(ask: Ask, *, low: bool) -> LogoSpot | None:
    """The logo at the end of the sheet where the words are not."""
    if low:
        return ask.logo("top-left", "top-right")
    return ask.logo("bottom-left", "bottom-right")


def _edge(ask: Ask, share: float, *, low: bool) -> Box:
    """The rows along one end."""
    content = ask.sheet.content
    height = content.height * min(ask.share(share), 0.72)
    y = content.bottom - height if low else content.y
    return content.model_copy(update={"y": y, "height": height})


def _read(ask: Ask, rows: Box) -> Box:
    """On a wide sheet only as wide as lines are read."""
    return _rows(ask.columns(0.66, right=False), rows) if ask.sheet.shape == "wide" else rows


def _rows(columns: Box, rows: Box) -> Box:
    return columns.model_copy(update={"y": rows.y, "height": rows.height})


def _rest(words: Lettering) -> bool:
    return any((words.subline, words.call_to_action, words.legal))


def _parted(ask: Ask) -> tuple[Ask, Ask]:
    words = ask.lettering
    rest = Some("", words.subline, words.call_to_action, words.legal)
    return replace(ask, lettering=Some(words.headline)), replace(ask, lettering=rest)
