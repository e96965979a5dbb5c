"""How often each color occurs: a picture has far fewer colors than pixels."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from onbrand.artwork import Pixels

Mask = npt.NDArray[np.bool_]
Numbers = npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True, eq=False)
class Census:
    """`colors` (n, 3) in ascending order; `index` (height, width) numbers them. Shares are of the
    pixels that are not `ignored`."""

    colors: npt.NDArray[np.uint8]
    shares: npt.NDArray[np.float64]
    index: Numbers
    ignored: Mask | None = None

    def share(self, chosen: Mask) -> float:
        """The share of pixels whose color is among `chosen` (n)."""
        return float(self.shares[chosen].sum())

    def where(self, chosen: Mask) -> Mask:
        """The pixels that count and whose color is among `chosen` (n)."""
        here = chosen[self.index]
        return here if self.ignored is None else here & ~self.ignored


def take(pixels: Pixels, ignored: Mask | None = None) -> Census:
    """Neighbors mostly share a color: runs of equal pixels are counted, not pixels."""
    codes, lengths = _runs(pixels)
    found, numbers = _numbered(codes)
    counts = np.bincount(numbers, weights=lengths, minlength=len(found))
    colors = np.stack([found >> 16, found >> 8 & 255, found & 255], axis=-1).astype(np.uint8)
    index = np.repeat(numbers, lengths).reshape(pixels.shape[:2])
    if ignored is not None:
        counts = np.bincount(index[~ignored], minlength=len(found))
    return Census(colors, counts / max(counts.sum(), 1), index, ignored)


def _runs(pixels: Pixels) -> tuple[Numbers, Numbers]:
    """Color codes and lengths of runs, row by row; in place, since print has twenty million
    pixels."""
    codes = pixels[..., 0].astype(np.int32)
    for channel in (1, 2):
        codes <<= 8
        codes |= pixels[..., channel]
    flat = codes.ravel()
    changes = flat[1:] != flat[:-1]
    starts = np.concatenate(([0], np.flatnonzero(changes).astype(np.int32) + 1), dtype=np.int32)
    return flat[starts], np.diff(starts, append=np.int32(flat.size))


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
    places = np.empty(limit, dtype=np.int32)
    places[found] = np.arange(len(found), dtype=np.int32)
    return found.astype(np.int32), places[values]
