"""Whether a picture still shows what it showed.

SSIM: Z. Wang, A. C. Bovik, H. R. Sheikh, E. P. Simoncelli, "Image quality assessment: from error
visibility to structural similarity", IEEE Transactions on Image Processing 13 (4), 2004, equation
13, of L* in windows of 11 × 11 pixels. It does not see new edges in smooth places: those are
counted apart.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce

import numpy as np

from onbrand.artwork import Pixels
from onbrand.color.transfer import Floats
from onbrand.conformance.census import Mask
from onbrand.conformance.light import FULL, luminance_of

_MARGIN = 5
_KERNEL = np.exp(-(np.arange(-_MARGIN, _MARGIN + 1) ** 2) / (2 * 1.5**2)).astype(np.float32)
_KERNEL /= _KERNEL.sum()
_EPSILON = (6 / 29) ** 3
_LUMINANCE = np.arange(FULL + 2) / FULL
_LIGHTNESS = np.where(
    _LUMINANCE > _EPSILON, 116 * np.cbrt(_LUMINANCE) - 16, _LUMINANCE * (29 / 3) ** 3
).astype(np.float32)
_C1, _C2 = (0.01 * 100) ** 2, (0.03 * 100) ** 2
_SMOOTH, _EDGE = 8, 24  # levels between neighbors
_ROWS = 256  # at once: print has 64 million pixels


@dataclass(frozen=True, slots=True)
class Structure:
    """`similarity` is the mean SSIM of L*; `artefacts` the share of smooth pixels that got an
    edge. Both over what was not protected."""

    similarity: float
    artefacts: float


def structure(before: Pixels, after: Pixels, judged: Mask | None = None) -> Structure:
    """Of two pictures of one size; `judged` (height, width) are the pixels that count."""
    similar = total = smooth = edges = 0.0
    for near, rows in _bands(before.shape[0]):
        a, b = before[near], after[near]
        cut = slice(rows.start - near.start, rows.stop - near.start)
        here = np.ones(a[cut].shape[:2], np.bool_) if judged is None else judged[rows]
        similar += float(_similarity(_light(a), _light(b))[cut][here].sum())
        total += np.count_nonzero(here)
        calm = (_steepness(a) < _SMOOTH)[cut] & here
        smooth += np.count_nonzero(calm)
        edges += np.count_nonzero(calm & (_steepness(b) > _EDGE)[cut])
    return Structure(float(similar / max(total, 1)), float(edges / max(smooth, 1)))


def _bands(height: int) -> Iterator[tuple[slice, slice]]:
    """Rows with their surroundings, and without."""
    for start in range(0, height, _ROWS):
        stop = min(start + _ROWS, height)
        yield slice(max(0, start - _MARGIN), min(height, stop + _MARGIN)), slice(start, stop)


def _light(pixels: Pixels) -> Floats:
    """L*, CIE 015:2018, section 8.2.1."""
    found: Floats = _LIGHTNESS[luminance_of(pixels)]
    return found


def _similarity(a: Floats, b: Floats) -> Floats:
    mean_a, mean_b = _blurred(a), _blurred(b)
    varied = _blurred(a * a) - mean_a**2 + _blurred(b * b) - mean_b**2
    together = _blurred(a * b) - mean_a * mean_b
    found: Floats = (2 * mean_a * mean_b + _C1) * (2 * together + _C2)
    return found / ((mean_a**2 + mean_b**2 + _C1) * (varied + _C2))


def _blurred(light: Floats) -> Floats:
    padded = np.pad(light, _MARGIN, mode="reflect" if min(light.shape) > _MARGIN else "edge")
    height, width = light.shape
    across = reduce(np.add, (k * padded[:, i : i + width] for i, k in enumerate(_KERNEL)))
    found: Floats = reduce(np.add, (k * across[i : i + height] for i, k in enumerate(_KERNEL)))
    return found


def _steepness(pixels: Pixels) -> Floats:
    """Sobel's gradient of the steepest channel, in levels of a step as high."""
    padded = np.pad(pixels, ((1, 1), (1, 1), (0, 0)), mode="edge").astype(np.int16)
    down = padded[:-2] + 2 * padded[1:-1] + padded[2:]
    side = padded[:, :-2] + 2 * padded[:, 1:-1] + padded[:, 2:]
    across = np.abs(down[:, 2:] - down[:, :-2]).max(axis=2)
    along = np.abs(side[2:] - side[:-2]).max(axis=2)
    found: Floats = np.hypot(across.astype(np.float32), along.astype(np.float32)) / 4
    return found
