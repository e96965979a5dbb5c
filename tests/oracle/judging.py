"""The oracle: says what is wrong with a delivered picture, from its files alone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from xml.etree.ElementTree import Element

import numpy as np
from defusedxml.ElementTree import fromstring

from onbrand.brand import Format, Logo, Palette
from tests.oracle import colors
from tests.oracle.colors import Floats, Pixels
from tests.oracle.picture import Picture, Text
from tests.oracle.sight import (
    Box,
    Mask,
    blocks,
    dilated,
    edges,
    eroded,
    largest_region,
    opened,
    shades,
)

BODY, LARGE = 4.5, 3.0
SEEN_WIDE = 400  # CSS pixels: a picture on a phone
WORST = 10  # percentile
RING = 0.25  # of the size of the type: how far around a glyph its ground is looked at
VISIBLE = 0.99  # of the ink of a text must have the text's own color
SAME = 6  # levels by which that color may be off
BUSY = 0.015  # share of the logo's clear space
BEHIND = 0.02  # share of a text's box that things of the kit may reach into
STEEP = 12  # levels a pixel that make an edge, where the short side has 540
TINTS, TAIL, BLOB, FORBIDDEN = 0.95, 10.0, 0.005, 0.001
NEAR = 5.0  # CIEDE2000 that is the same color still
EVERY = 3  # of the pixels along each side are asked for their distance to the palette
ROUNDING = 0.05


@dataclass(frozen=True, slots=True)
class Fault:
    kind: str
    told: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.told}"


def faults(picture: Picture, words: tuple[str, ...] = ()) -> list[Fault]:
    """Everything that is wrong. `words` must be found in the picture."""
    if wrong := [*_size(picture)]:
        return wrong
    checks = (_clipped, _hidden, _collisions, _contrast, _logo, _clear, _palette)
    return [*(fault for check in checks for fault in check(picture)), *_lost(picture, words)]


def _size(picture: Picture) -> Iterator[Fault]:
    form, (height, width) = picture.form, picture.seen.shape[:2]
    sizes = {(width, height), picture.document.sheet, picture.editable.sheet}
    if sizes != {(form.width, form.height)}:
        yield Fault("size", f"{sizes} for {form.width} × {form.height}")


# Words


def _lost(picture: Picture, words: tuple[str, ...]) -> Iterator[Fault]:
    drawn = [text.words for text in picture.texts]
    for wanted in words:
        if _letters(wanted) not in map(_letters, drawn):
            yield Fault("words", f"“{wanted}” is not among {drawn}")
    for text in picture.texts:
        live = picture.live(text.role)
        if _letters(live) != _letters(text.words):
            yield Fault("words", f"{text.role} is “{live}” in the editable picture")


def _letters(words: str) -> str:
    """Without what a typesetter may change: spaces, quotes, case, a sign that a font lacks."""
    return re.sub(r"[\W_]+|руб", "", words.casefold()).replace("ё", "е")


def _clipped(picture: Picture) -> Iterator[Fault]:
    """Ink beyond the sheet, its margins or its safe area."""
    form, margin = picture.form, picture.book.layout.margin * picture.form.short
    pad = round(form.short * 0.2)
    top, right, bottom, left = (round(max(side, margin)) - 2 for side in form.safe)
    kept = Box(pad + left, pad + top, pad + form.width - right, pad + form.height - bottom)
    for role, group in picture.document.roles.items():
        box = Box.around(picture.document.cover(list(group), pad) > 127)
        if box is None:
            yield Fault("clipped", f"{role} has no ink")
        elif not kept.holds(box):
            yield Fault("clipped", f"{role} {box} leaves {kept}")


def _hidden(picture: Picture) -> Iterator[Fault]:
    """Ink that is not seen in its own color, since something lies over it or cuts it off."""
    for text in picture.texts:
        off = np.abs(picture.seen[text.core].astype(np.int16) - text.color).max(axis=-1)
        if len(off) and (off <= SAME).mean() < VISIBLE:
            yield Fault("hidden", f"{(off > SAME).mean():.1%} of the {text.role}")


def _collisions(picture: Picture) -> Iterator[Fault]:
    for one, other in combinations(picture.texts, 2):
        if one.box.meets(other.box):
            yield Fault("collision", f"{one.role} {one.box} and {other.role} {other.box}")
    for text in picture.texts:
        if picture.clear_space and picture.clear_space.grown(-1).meets(text.box):
            yield Fault("collision", f"{text.role} in the logo's clear space")
        behind = picture.things[text.box.window(picture.things.shape)].mean()
        if behind > BEHIND:
            yield Fault("behind", f"things reach into {behind:.1%} of the {text.role}")


def _contrast(picture: Picture) -> Iterator[Fault]:
    inked = np.zeros(picture.seen.shape[:2], dtype=np.bool_)
    for text in picture.texts:
        inked |= text.touched
    for text in picture.texts:
        limit = LARGE if is_large(picture.form, text.size, text.weight) else BODY
        ratio = _reads(picture, text, inked)
        if ratio < limit - ROUNDING:
            yield Fault("contrast", f"{text.role} {ratio:.2f} of {limit} at {text.size:.0f} px")


def is_large(form: Format, size: float, weight: int) -> bool:
    """WCAG 2.2: 18 pt, or 14 pt bold. On a screen the picture is as wide as a phone; on paper
    it has the size that it is printed at."""
    pixel = form.dpi / 96 if form.dpi > 96 else max(1.0, form.short / SEEN_WIDE)
    return size / pixel >= (18 + 2 / 3 if weight >= 700 else 24)


def _reads(picture: Picture, text: Text, inked: Mask) -> float:
    """The color that the glyphs really have against what is around them in the delivered
    picture and against what is under them without words."""
    reach = max(2, round(text.size * RING))
    window = text.box.grown(reach).window(inked.shape)
    near = dilated(text.touched[window], reach) & ~inked[window]
    under = picture.ground[window][text.touched[window]]
    around = np.concatenate([picture.seen[window][near], under])
    own = np.median(picture.seen[text.core], axis=0) if text.core.any() else text.color
    return _worst(np.asarray(own), around)


def _worst(color: Pixels | Floats, ground: Pixels) -> float:
    ratios = colors.contrast(colors.luminance(color), colors.luminance(ground))
    return float(np.percentile(ratios, WORST))


# The logo


def _logo(picture: Picture) -> Iterator[Fault]:
    drawn, rules, form = picture.document.logo, picture.book.logo, picture.form
    variant = next((each for each in rules.variants if each.id == picture.variant), None)
    if drawn is None or variant is None or picture.logo is None:
        yield Fault("logo", f"the book has no variant “{picture.variant}”, or it has no ink")
        return
    printed = rules.min_mm / 25.4 * form.dpi if form.dpi > 96 else 0
    least, high = max(rules.min_px, printed), float(drawn.attrib["height"])
    if high < least - ROUNDING:
        yield Fault("logo", f"{high:.1f} px high, {least:.1f} are needed")
    yield from _altered(picture, drawn, variant)


def _altered(picture: Picture, drawn: Element, variant: Logo) -> Iterator[Fault]:
    """The book's own drawing in the place of the one that is there."""
    ink = picture.document.alone({drawn: _fitted(variant, drawn)})
    solid = eroded(ink[..., 3] == 255)
    if not solid.any():
        yield Fault("logo", "it has no solid ink")
        return
    expected, found = ink[..., :3][solid], picture.seen[solid]
    off = np.percentile(np.abs(expected.astype(np.int16) - found).max(axis=-1), 90)
    if off > SAME:
        yield Fault("logo", f"it differs from the book's by {off:.0f} levels")
    zone = (picture.clear_space or picture.sheet).window(solid.shape)
    around = picture.seen[zone][~dilated(ink[..., 3] > 0, 1)[zone]]
    tints, counts = np.unique(ink[..., :3][ink[..., 3] == 255], axis=0, return_counts=True)
    ratio, limit = _worst(tints[counts.argmax()], around), picture.book.logo.min_contrast
    if ratio < limit - ROUNDING:
        yield Fault("contrast", f"logo {ratio:.2f} of {limit}")


def _fitted(variant: Logo, drawn: Element) -> Element:
    book = fromstring(variant.svg)
    place = {name: drawn.attrib[name] for name in ("x", "y", "width", "height")}
    own = Element(drawn.tag, {**place, "viewBox": book.attrib["viewBox"]})
    own.extend(book)
    return own


def _clear(picture: Picture) -> Iterator[Fault]:
    """Nothing of the art passes through the clear space: no thing, no edge."""
    zone, logo, shape = picture.clear_space, picture.logo, picture.things.shape
    if zone is None or logo is None:
        return
    window = zone.grown(-2).window(shape)
    outside = np.ones(shape, dtype=np.bool_)
    outside[logo.grown(2).window(shape)] = False
    reached = float((picture.things[window] & outside[window]).mean())
    if reached > BUSY:
        yield Fault("clear space", f"things cover {reached:.1%} of it")
    block = max(1, round(picture.form.short / 540))
    steep = edges(blocks(picture.seen[window].mean(axis=-1), block)) > STEEP
    counted = blocks(outside[window].astype(np.float64), block)[1:-1, 1:-1] == 1
    if counted.any() and steep[counted].mean() > BUSY:
        yield Fault("clear space", f"edges in {steep[counted].mean():.1%} of it")


# Colors


def _palette(picture: Picture) -> Iterator[Fault]:
    palette = allowed(picture.book.palette)
    part = picture.seen[EVERY // 2 :: EVERY, EVERY // 2 :: EVERY]
    tones, index = shades(part)
    off = palette.distance(tones)[index]
    tints = float((off <= NEAR).mean())
    if tints < TINTS:
        yield Fault("tints", f"{tints:.1%} of the picture")
    blob = largest_region(opened(off > TAIL)) / off.size
    if blob > BLOB:
        yield Fault("blob", f"{blob:.2%} of the picture")
    forbidden = float(palette.is_forbidden(tones, NEAR)[index].mean())
    if forbidden > FORBIDDEN:
        yield Fault("forbidden", f"{forbidden:.2%} of the picture")


@lru_cache(maxsize=64)
def allowed(palette: Palette) -> colors.Allowed:
    lab = {swatch.id: colors.known(str(swatch.color)) for swatch in palette.swatches}
    ends = sorted(
        (lab[swatch.id] for swatch in palette.swatches if swatch.role in {"ink", "background"}),
        key=lambda color: float(color[0]),
    )
    return colors.allowed(
        colors.Scheme(
            swatches=tuple(lab.values()),
            ends=(ends[0], ends[-1]),
            people=tuple(colors.known(str(tone)) for tone in palette.people),
            forbidden=tuple(colors.known(str(swatch.color)) for swatch in palette.forbidden),
            gradients=palette.gradients,
        )
    )
