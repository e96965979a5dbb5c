"""How often each color occurs: a picture has far fewer colors than pixels."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from onbrand.artwork import Pixels

Mask = npt.NDArray[np.bool_]
Codes = npt.NDArray[np.integer]

_SORTED = 1 << 17


@dataclass(frozen=True, slots=True, eq=False)
class Census:
    """`colors` (n, 3) in ascending order; `index` (height, width) numbers them."""

    colors: npt.NDArray[np.uint8]
    shares: npt.NDArray[np.float64]
    index: npt.NDArray[np.int32]

    def share(self, chosen: Mask) -> float:
        """The share of pixels whose color is among `chosen` (n)."""
        return float(self.shares[chosen].sum())

    def where(self, chosen: Mask) -> Mask:
        """The pixels whose color is among `chosen` (n)."""
        return chosen[self.index]


def take(pixels: Pixels) -> Census:
    """Neighbors mostly share a color: runs of equal pixels are counted, not pixels."""
    red, green, blue = (pixels[..., channel].astype(np.uint32) for channel in range(3))
    codes = ((red << 16) | (green << 8) | blue).ravel()
    starts = np.flatnonzero(np.concatenate(([True], codes[1:] != codes[:-1])))
    lengths = np.diff(starts, append=len(codes))
    found, numbers = _numbered(codes[starts])
    counts = np.bincount(numbers, weights=lengths, minlength=len(found))
    colors = np.stack([found >> 16, found >> 8 & 255, found & 255], axis=-1).astype(np.uint8)
    index = np.repeat(numbers, lengths).reshape(pixels.shape[:2])
    return Census(colors, counts / len(codes), index)


def _numbered(codes: Codes) -> tuple[Codes, npt.NDArray[np.int32]]:
    """The distinct codes in ascending order, and the number of each given one among them."""
    if len(codes) < _SORTED:
        found, numbers = np.unique(codes, return_inverse=True)
        return found, numbers.astype(np.int32)
    # A flag for each of the 2²⁴ colors: linear, where sorting is not.
    seen = np.zeros(1 << 24, dtype=np.bool_)
    seen[codes] = True
    found = np.flatnonzero(seen).astype(np.uint32)
    places = np.empty(1 << 24, dtype=np.int32)
    places[found] = np.arange(len(found), dtype=np.int32)
    return found, places[codes]
