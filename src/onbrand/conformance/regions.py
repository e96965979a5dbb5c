"""Where in the picture something is: connected regions of a mask."""

from dataclasses import dataclass
from itertools import product

import numpy as np
import numpy.typing as npt

from onbrand.artwork import label_regions
from onbrand.conformance.census import Mask

_GRID = 270


@dataclass(frozen=True, slots=True)
class Region:
    """`area` is a share of the picture; the rest is in pixels of the mask."""

    area: float
    x: float
    y: float
    width: float
    height: float


def solid_regions(mask: Mask) -> tuple[Region, ...]:
    """Largest first, without thin lines: seams of two colors are not regions of a third."""
    grid, block = _reduced(mask)
    return _regions(_opened(grid > 0.5), block, mask.shape)


def regions(mask: Mask) -> tuple[Region, ...]:
    """Largest first, however thin."""
    grid, block = _reduced(mask)
    return _regions(grid > 0, block, mask.shape)


def _reduced(mask: Mask) -> tuple[npt.NDArray[np.floating], int]:
    """Shares of blocks, so that the short side has about `_GRID` of them."""
    block = max(1, min(mask.shape) // _GRID)
    height, width = (side // block * block for side in mask.shape)
    cut = mask[:height, :width]
    sums = np.zeros((height // block, width // block), dtype=np.float32)
    for row, column in product(range(block), repeat=2):
        sums += cut[row::block, column::block]
    return sums / block**2, block


def _opened(mask: Mask) -> Mask:
    """What survives losing its border and growing back: lines of one or two cells do not."""
    core = eroded(mask)
    return mask & ~eroded(~core)


def eroded(mask: Mask) -> Mask:
    """Whether a cell and its eight neighbors are all set; outside the picture counts as set."""
    padded = np.pad(mask, 1, constant_values=True)
    rows = padded[:-2] & padded[1:-1] & padded[2:]
    whole: Mask = rows[:, :-2] & rows[:, 1:-1] & rows[:, 2:]
    return whole


def _regions(grid: Mask, block: int, shape: tuple[int, ...]) -> tuple[Region, ...]:
    if not grid.any():
        return ()
    labels = label_regions(grid)
    areas = np.bincount(labels[grid])
    largest = [int(label) for label in np.argsort(-areas, kind="stable")[:3] if areas[label]]
    return tuple(_region(labels == label, block, shape) for label in largest)


def _region(cells: Mask, block: int, shape: tuple[int, ...]) -> Region:
    rows, columns = np.flatnonzero(cells.any(axis=1)), np.flatnonzero(cells.any(axis=0))
    return Region(
        area=float(np.count_nonzero(cells)) * block**2 / (shape[0] * shape[1]),
        x=float(columns[0] * block),
        y=float(rows[0] * block),
        width=float((columns[-1] - columns[0] + 1) * block),
        height=float((rows[-1] - rows[0] + 1) * block),
    )
