"""Colors for words and logo, chosen by what really lies under them."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from onbrand.artwork import Pixels
from onbrand.brand import BrandBook, Logo
from onbrand.color import Color, contrast
from onbrand.color.transfer import LIGHT
from onbrand.layout.colors import TEXT_CONTRAST, body_on, button_on, text_on
from onbrand.layout.edges import rounded
from onbrand.layout.footing import may_stand
from onbrand.layout.grid import around, clip, grow
from onbrand.layout.layout import Ground, Layout, ink, paper
from onbrand.layout.lockup import SetText
from onbrand.layout.logo import LogoSpot, choose_variant, logo_contrast, of_kind, typical
from onbrand.layout.placed import Box
from onbrand.layout.scrim import STRENGTHS, Scrim, may_veil

POSTER = "full-bleed"
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


Under = Plate | Scrim


@dataclass(frozen=True, slots=True)
class InkedLogo:
    logo: Logo
    spot: LogoSpot
    plate: Plate | None


def ink_texts(
    layout: Layout, book: BrandBook, under: Pixels
) -> tuple[tuple[Inked, ...], tuple[Under, ...]]:
    """`under` shows the sheet without words, at any scale."""
    room = layout.room
    if room.panel:
        ground = Ground(room.token, room.panel)
        return tuple(_on_flat(text, ground, book) for text in layout.texts), ()
    inked: list[Inked] = []
    plates: list[Under] = []
    for texts in _groups(layout):
        colored, plate = _on_picture(texts, layout, book, under)
        inked.extend(colored)
        plates.extend([plate] if plate else [])
    return tuple(inked), tuple(plates)


def _groups(layout: Layout) -> Iterator[tuple[SetText, ...]]:
    """Words that stand together: by the end of a poster, else apart from the small print."""
    middle = layout.sheet.height / 2

    def place(text: SetText) -> bool:
        if layout.kind == POSTER:
            return text.outer.y + text.outer.height / 2 > middle
        return text.role in layout.room.apart

    for where in (False, True):
        if group := tuple(text for text in layout.texts if place(text) == where):
            yield group


def _on_flat(text: SetText, ground: Ground, book: BrandBook) -> Inked:
    if text.button:
        fill, words = button_on(ground.color, book)
        return Inked(text, words, fill)
    choose = text_on if text.role == "headline" else body_on
    return Inked(text, choose(ground.color, book), ground)


def _on_picture(
    texts: tuple[SetText, ...], layout: Layout, book: BrandBook, under: Pixels
) -> tuple[tuple[Inked, ...], Under | None]:
    """One color for all of them, so that they read as one block."""
    air = layout.sheet.short * 0.006
    ground = np.concatenate([seen(under, layout, grow(text.ink, air)) for text in texts])
    if inked := _bare(texts, book, ground):
        return inked, None
    middle = typical(ground)
    if layout.kind == POSTER and may_veil(book):
        for strength in STRENGTHS:
            box = around(tuple(text.outer for text in texts))
            scrim = Scrim.over(box, layout.sheet, _nearest(book, middle), strength)
            if inked := _bare(texts, book, scrim.veiled(ground)):
                return inked, scrim
    plate = _plate(texts, layout, _nearest(book, middle))
    return tuple(_on_flat(text, plate.ground, book) for text in texts), plate


def _bare(texts: tuple[SetText, ...], book: BrandBook, ground: Pixels) -> tuple[Inked, ...] | None:
    """In a color of the book that reads on nearly all of the pixels, if there is one."""
    middle = Ground("picture", typical(ground))
    for choose in (text_on, body_on):
        color = choose(middle.color, book)
        if _reads(color.color, ground) >= TEXT_CONTRAST + _SPARE:
            return tuple(
                _on_flat(text, middle, book) if text.button else Inked(text, color, None)
                for text in texts
            )
    return None


def _nearest(book: BrandBook, middle: Color) -> Ground:
    """Paper or ink, whichever is nearer to what lies there."""
    grounds = (Ground("background", paper(book)), Ground("ink", ink(book)))
    return min(grounds, key=lambda ground: contrast(ground.color, middle))


def _plate(texts: tuple[SetText, ...], layout: Layout, ground: Ground) -> Plate:
    sheet = layout.sheet
    box = grow(around(tuple(text.outer for text in texts)), sheet.margin * 0.45)
    held = clip(box, layout.logo.clear) if layout.logo else None
    if held:
        box = grow(box, -max(held.width, held.height) * 0.5)
    return Plate(rounded(clip(box, sheet.whole) or box, sheet.short * 0.02), ground)


def ink_logo(
    layout: Layout, book: BrandBook, under: Pixels, plates: tuple[Under, ...] = ()
) -> InkedLogo | None:
    spot = layout.logo
    if spot is None:
        return None
    pixels = seen(under, layout, spot.clear)
    for plate in plates:
        if isinstance(plate, Scrim) and plate.covers(spot.box):
            pixels = plate.veiled(pixels)
    chosen = choose_variant(book, spot, pixels)
    if chosen and chosen[1] >= book.logo.min_contrast + _SPARE:
        return InkedLogo(chosen[0], spot, None)
    logo, ground = _plated(book, spot)
    return InkedLogo(logo, spot, Plate(rounded(spot.clear, spot.box.height * 0.25), ground))


def _plated(book: BrandBook, spot: LogoSpot) -> tuple[Logo, Ground]:
    """The variant and the plate under it: paper or ink, else the swatch where it may stand."""
    usual = (Ground("background", paper(book)), Ground("ink", ink(book)))
    others = (Ground(swatch.id, swatch.color) for swatch in book.palette.swatches)
    logos = of_kind(book, spot)
    for grounds in (usual, tuple(others)):
        pairs = [(logo, ground) for ground in grounds for logo in logos]
        let = [pair for pair in pairs if may_stand(book, pair[0], pair[1].color)]
        if let:
            return max(let, key=_standing_out)
    # A book that keeps its logo off every color still wants to be signed: lint says so.
    return max(((logo, ground) for ground in usual for logo in logos), key=_standing_out)


def _standing_out(pair: tuple[Logo, Ground]) -> float:
    return logo_contrast(pair[0], pair[1].color)


def seen(under: Pixels, layout: Layout, box: Box) -> Pixels:
    """The pixels of `box` as a flat list."""
    scale = under.shape[1] / layout.sheet.width
    held = clip(box, layout.sheet.whole) or layout.sheet.whole
    x, y = int(held.x * scale), int(held.y * scale)
    right, bottom = max(x + 1, round(held.right * scale)), max(y + 1, round(held.bottom * scale))
    return under[y:bottom, x:right].reshape(-1, 3)


def _reads(color: Color, ground: Pixels) -> float:
    """The contrast that all but the worst few of the pixels reach."""
    luminance, own = LIGHT[ground] @ _WEIGHTS, color.luminance
    ratio = (np.maximum(luminance, own) + 0.05) / (np.minimum(luminance, own) + 0.05)
    return float(np.percentile(ratio, _DARKEST))
