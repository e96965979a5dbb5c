"""How often each color occurs: a picture has far fewer colors than pixels."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from onbrand.artwork import Pixels

Mask = npt.NDArray[np.bool_]
Numbers = npt.NDArray[np.intp]


@dataclass(frozen=True, slots=True, eq=False)
class Census:
    """`colors` (n, 3) in ascending order; `index` (height, width) numbers them."""

    colors: npt.NDArray[np.uint8]
    shares: npt.NDArray[np.float64]
    index: Numbers

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
    found, numbers = _numbered(codes[starts].astype(np.intp))
    counts = np.bincount(numbers, weights=lengths, minlength=len(found))
    colors = np.stack([found >> 16, found >> 8 & 255, found & 255], axis=-1).astype(np.uint8)
    index = np.repeat(numbers, lengths).reshape(pixels.shape[:2])
    return Census(colors, counts / len(codes), index)


def _numbered(codes: Numbers) -> tuple[Numbers, Numbers]:
    """The distinct codes in ascending order, and the number of each given one among them.

    First by red and green, then by blue within those that occur: the tables stay in the cache,
    where one of all 2²⁴ colors would not, and nothing is sorted.
    """
    pages, page = _ranked(codes >> 8, 1 << 16)
    found, numbers = _ranked((page << 8) | (codes & 255), len(pages) << 8)
    return (pages[found >> 8] << 8) | (found & 255), numbers


def _ranked(values: Numbers, limit: int) -> tuple[Numbers, Numbers]:
    seen = np.zeros(limit, dtype=np.bool_)
    seen[values] = True
    found = np.flatnonzero(seen)
    places = np.empty(limit, dtype=np.intp)
    places[found] = np.arange(len(found))
    return found, places[values]
