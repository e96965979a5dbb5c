"""How much happens in a place: the share of it where an edge passes."""

import numpy as np
import numpy.typing as npt

from onbrand.color.transfer import Floats
from onbrand.conformance.light import gray_of
from onbrand.conformance.subject import Subject

_SIDE, _EDGE = 540, 12  # pixels of the short side, levels a pixel


def restless(
    subject: Subject, zone: tuple[slice, slice], free: npt.NDArray[np.bool_]
) -> float | None:
    """Sobel's operator (I. Sobel, G. Feldman, 1968), at a size where grain has blended into its
    ground, over what is `free` of the whole picture; None where too little of the zone is."""
    block = max(1, round(min(subject.pixels.shape[:2]) / _SIDE))
    gray = _blocks(gray_of(subject.pixels[zone]), block)
    counted = _blocks(free[zone].astype(np.float32), block) == 1
    if min(gray.shape) < 3 or not counted[1:-1, 1:-1].any():
        return None
    busy = _edges(gray)[counted[1:-1, 1:-1]] > _EDGE
    return float(busy.mean())


def _blocks(values: Floats, block: int) -> Floats:
    height, width = (side // block for side in values.shape)
    cut = values[: height * block, : width * block]
    means: Floats = cut.reshape(height, block, width, block).mean(axis=(1, 3))
    return means


def _edges(gray: Floats) -> Floats:
    """Steepness in levels a pixel; one pixel less on every side."""
    rows = gray[:-2] + 2 * gray[1:-1] + gray[2:]
    columns = gray[:, :-2] + 2 * gray[:, 1:-1] + gray[:, 2:]
    steep: Floats = np.hypot(rows[:, 2:] - rows[:, :-2], columns[2:] - columns[:-2]) / 4
    return steep
