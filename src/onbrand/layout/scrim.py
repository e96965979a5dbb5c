"""A veil of the brand's paper or ink over one end of a picture, so that words can be read."""

from dataclasses import dataclass

import numpy as np

from onbrand.artwork import Pixels
from onbrand.brand import BrandBook
from onbrand.layout.grid import Sheet
from onbrand.layout.layout import Ground
from onbrand.layout.placed import Box

STRENGTHS = (0.45, 0.6, 0.75, 0.88)
_FADE = 0.3  # of the short side: how softly it ends
# An eased end: a straight one is seen as a line.
_EASED = ((0.0, 1.0), (0.3, 0.78), (0.55, 0.42), (0.8, 0.12), (1.0, 0.0))


@dataclass(frozen=True, slots=True)
class Scrim:
    """From one end of the sheet to `held`, as strong everywhere; then it fades out until `gone`."""

    ground: Ground
    strength: float
    start: float
    held: float
    gone: float

    @classmethod
    def over(cls, words: Box, sheet: Sheet, ground: Ground, strength: float) -> "Scrim":
        fade, air = sheet.short * _FADE, sheet.margin * 0.5
        if words.y + words.height / 2 > sheet.height / 2:
            held = words.y - air
            return cls(ground, strength, sheet.height, held, max(held - fade, 0))
        held = words.bottom + air
        return cls(ground, strength, 0, held, min(held + fade, sheet.height))

    def svg(self, name: str, sheet: Sheet) -> str:
        color, token = self.ground.color, self.ground.token
        long = self.gone - self.start
        still = (self.held - self.start) / long
        stops = "".join(
            f'<stop offset="{offset:.3f}" stop-color="{color}" stop-opacity="{opacity:.3f}" '
            f'data-token="{token}"/>'
            for offset, opacity in (
                (0.0, self.strength),
                *((still + at * (1 - still), self.strength * share) for at, share in _EASED),
            )
        )
        top, height = min(self.start, self.gone), abs(long)
        return (
            f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" x1="0" x2="0" '
            f'y1="{self.start:.1f}" y2="{self.gone:.1f}">{stops}</linearGradient>'
            f'<path d="M0 {top:.1f}L{sheet.width} {top:.1f}L{sheet.width} {top + height:.1f}'
            f'L0 {top + height:.1f}Z" fill="url(#{name})" data-token="{token}"/>'
        )

    def veiled(self, pixels: Pixels) -> Pixels:
        """What lies wholly under it."""
        color = self.ground.color
        tone = np.array((color.red, color.green, color.blue), dtype=np.float32)
        mixed: Pixels = (pixels * (1 - self.strength) + tone * self.strength).astype(np.uint8)
        return mixed

    def covers(self, box: Box) -> bool:
        """Where it is as strong as it gets."""
        low, high = min(self.start, self.held), max(self.start, self.held)
        return box.y >= low and box.bottom <= high


def may_veil(book: BrandBook) -> bool:
    """A veil is a gradient and makes tints and shades of everything under it."""
    return book.palette.tints == "free" and book.palette.gradients != "none"
