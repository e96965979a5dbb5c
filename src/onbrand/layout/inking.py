"""Colors for words and logo, chosen by what really lies under them."""

from dataclasses import dataclass

import numpy as np

from onbrand.artwork import Pixels
from onbrand.brand import BrandBook, Logo
from onbrand.color import Color, contrast
from onbrand.color.transfer import LIGHT
from onbrand.layout.colors import TEXT_CONTRAST, body_on, button_on, text_on
from onbrand.layout.edges import rounded
from onbrand.layout.grid import around, clip, grow
from onbrand.layout.layout import Ground, Layout, ink, paper
from onbrand.layout.lockup import SetText
from onbrand.layout.logo import LogoSpot, choose_variant, typical
from onbrand.layout.placed import Box

_DARKEST = 5  # percentile of contrast that must still read
_SPARE = 0.2  # contrast above the limit: previews are smaller than pictures
_WEIGHTS = (0.2126, 0.7152, 0.0722)


@dataclass(frozen=True, slots=True)
class Inked:
    """A text with its color; `on` is the flat ground under it, when there is one."""

    text: SetText
    color: Ground
    on: Ground | None


@dataclass(frozen=True, slots=True)
class Plate:
    """A shape under words that the picture alone would swallow."""

    d: str
    ground: Ground


@dataclass(frozen=True, slots=True)
class InkedLogo:
    logo: Logo
    spot: LogoSpot
    plate: Plate | None


def ink_texts(
    layout: Layout, book: BrandBook, under: Pixels
) -> tuple[tuple[Inked, ...], tuple[Plate, ...]]:
    """`under` shows the sheet without words, at any scale."""
    if layout.panel:
        ground = layout.panel.ground
        return tuple(_on_flat(text, ground, book) for text in layout.texts), ()
    words = tuple(text for text in layout.texts if text.role != "legal")
    small = tuple(text for text in layout.texts if text.role == "legal")
    inked: list[Inked] = []
    plates: list[Plate] = []
    for texts in (words, small):
        if texts:
            colored, plate = _on_picture(texts, layout, book, under)
            inked.extend(colored)
            plates.extend([plate] if plate else [])
    return tuple(inked), tuple(plates)


def _on_flat(text: SetText, ground: Ground, book: BrandBook) -> Inked:
    if text.button:
        fill, words = button_on(ground.color, book)
        return Inked(text, words, fill)
    choose = text_on if text.role == "headline" else body_on
    return Inked(text, choose(ground.color, book), ground)


def _on_picture(
    texts: tuple[SetText, ...], layout: Layout, book: BrandBook, under: Pixels
) -> tuple[tuple[Inked, ...], Plate | None]:
    """One color for all of them, so that they read as one block."""
    air = layout.sheet.short * 0.006
    ground = np.concatenate([seen(under, layout, grow(text.ink, air)) for text in texts])
    middle = Ground("picture", typical(ground))
    for choose in (text_on, body_on):
        color = choose(middle.color, book)
        if _reads(color.color, ground) >= TEXT_CONTRAST + _SPARE:
            return tuple(
                _on_flat(text, middle, book) if text.button else Inked(text, color, None)
                for text in texts
            ), None
    plate = _plate(texts, layout, book, middle.color)
    return tuple(_on_flat(text, plate.ground, book) for text in texts), plate


def _plate(texts: tuple[SetText, ...], layout: Layout, book: BrandBook, middle: Color) -> Plate:
    """Of paper or ink, whichever is nearer to what lies under it."""
    grounds = (Ground("background", paper(book)), Ground("ink", ink(book)))
    ground = min(grounds, key=lambda ground: contrast(ground.color, middle))
    sheet = layout.sheet
    box = grow(around(tuple(text.outer for text in texts)), sheet.margin * 0.45)
    held = clip(box, layout.logo.clear) if layout.logo else None
    if held:
        box = grow(box, -max(held.width, held.height) * 0.5)
    return Plate(rounded(clip(box, sheet.whole) or box, sheet.short * 0.02), ground)


def ink_logo(layout: Layout, book: BrandBook, under: Pixels) -> InkedLogo | None:
    spot = layout.logo
    if spot is None:
        return None
    logo, reads = choose_variant(book, spot, seen(under, layout, spot.clear))
    if reads >= book.logo.min_contrast + _SPARE:
        return InkedLogo(logo, spot, None)
    grounds = (Ground("background", paper(book)), Ground("ink", ink(book)))
    tries = [(*choose_variant(book, spot, _flat(ground.color)), ground) for ground in grounds]
    logo, _, ground = max(tries, key=lambda tried: tried[1])
    return InkedLogo(logo, spot, Plate(rounded(spot.clear, spot.box.height * 0.25), ground))


def seen(under: Pixels, layout: Layout, box: Box) -> Pixels:
    """The pixels of `box` as a flat list."""
    scale = under.shape[1] / layout.sheet.width
    held = clip(box, layout.sheet.whole) or layout.sheet.whole
    x, y = int(held.x * scale), int(held.y * scale)
    right, bottom = max(x + 1, round(held.right * scale)), max(y + 1, round(held.bottom * scale))
    return under[y:bottom, x:right].reshape(-1, 3)


def _flat(color: Color) -> Pixels:
    return np.array([[color.red, color.green, color.blue]], dtype=np.uint8)


def _reads(color: Color, ground: Pixels) -> float:
    """The contrast that all but the worst few of the pixels reach."""
    luminance, own = LIGHT[ground] @ _WEIGHTS, color.luminance
    ratio = (np.maximum(luminance, own) + 0.05) / (np.minimum(luminance, own) + 0.05)
    return float(np.percentile(ratio, _DARKEST))
