"""Boxes, masks and edges of pictures, in plain numpy."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyvips

from tests.oracle.colors import Floats, Pixels

Mask = npt.NDArray[np.bool_]
Numbers = npt.NDArray[np.intp]
Window = tuple[slice, slice]


@dataclass(frozen=True, slots=True)
class Box:
    """Pixels from `left`, `top` up to, not including, `right`, `bottom`."""

    left: int
    top: int
    right: int
    bottom: int

    @classmethod
    def around(cls, mask: Mask) -> "Box | None":
        rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
        if not len(rows):
            return None
        return cls(int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1)

    @property
    def height(self) -> int:
        return self.bottom - self.top

    def grown(self, by: float) -> "Box":
        step = round(by)
        return Box(self.left - step, self.top - step, self.right + step, self.bottom + step)

    def holds(self, other: "Box") -> bool:
        return (
            self.left <= other.left
            and self.top <= other.top
            and self.right >= other.right
            and self.bottom >= other.bottom
        )

    def meets(self, other: "Box") -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def window(self, shape: tuple[int, ...]) -> Window:
        return (
            slice(max(0, self.top), min(shape[0], self.bottom)),
            slice(max(0, self.left), min(shape[1], self.right)),
        )


def shades(pixels: Pixels) -> tuple[Pixels, Numbers]:
    """The colors that occur, and which of them each pixel has."""
    codes = pixels.astype(np.uint32) @ np.array([1 << 16, 1 << 8, 1], dtype=np.uint32)
    found, index = np.unique(codes, return_inverse=True)
    rgb = np.stack([found >> 16, found >> 8 & 255, found & 255], axis=-1).astype(np.uint8)
    return rgb, index.reshape(codes.shape)


def largest_region(mask: Mask) -> int:
    """The size of the largest 4-connected region of set cells."""
    if not mask.any():
        return 0
    data = np.ascontiguousarray(mask, dtype=np.uint8)
    image = pyvips.Image.new_from_memory(data.data, mask.shape[1], mask.shape[0], 1, "uchar")
    labels = np.frombuffer(image.labelregions().write_to_memory(), dtype=np.int32)
    return int(np.bincount(labels.reshape(mask.shape)[mask]).max())


def dilated(mask: Mask, reach: int) -> Mask:
    """What lies in a square of 2 × `reach` + 1 around a set cell, by running sums."""
    for axis in (0, 1):
        length = mask.shape[axis]
        counts = np.cumsum(mask, axis=axis, dtype=np.int32)
        sums = np.concatenate([np.zeros_like(counts.take([0], axis)), counts], axis=axis)
        after = np.minimum(np.arange(length) + reach + 1, length)
        before = np.maximum(np.arange(length) - reach, 0)
        mask = sums.take(after, axis) > sums.take(before, axis)
    return mask


def eroded(mask: Mask) -> Mask:
    return ~dilated(~mask, 1)


def opened(mask: Mask) -> Mask:
    """Without lines of one or two cells: seams of two colors are not regions of a third."""
    found: Mask = mask & dilated(eroded(mask), 1)
    return found


def blocks(values: Floats, side: int) -> Floats:
    height, width = (length // side for length in values.shape)
    cut = values[: height * side, : width * side]
    means: Floats = cut.reshape(height, side, width, side).mean(axis=(1, 3))
    return means


def edges(gray: Floats) -> Floats:
    """Sobel's operator, in levels a pixel; one cell less on every side."""
    if min(gray.shape) < 3:
        return np.zeros((0, 0))
    down = gray[:-2] + 2 * gray[1:-1] + gray[2:]
    across = gray[:, :-2] + 2 * gray[:, 1:-1] + gray[:, 2:]
    steep: Floats = np.hypot(down[:, 2:] - down[:, :-2], across[2:] - across[:-2]) / 4
    return steep
