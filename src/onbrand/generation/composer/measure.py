"""How much of its box a drawing fills, and with what silhouette, measured on the drawing
itself."""

from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from onbrand.artwork import Vector, cut_out
from onbrand.generation.composer.drawing import Value
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.shapes import BOX

_SIDE = 100
_SOLID = 70  # of 255: more than a contact shadow or a glow

Params = tuple[tuple[str, Value], ...]
Mask = npt.NDArray[np.bool_]


def extent(name: str, ramps: Ramps, params: Params = ()) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of the ink in the drawing's box of 200."""
    return _measured(name, ramps, params)[0]


def silhouette(name: str, ramps: Ramps, params: Params = ()) -> Mask:
    """What of its extent the ink covers."""
    return _measured(name, ramps, params)[1]


@lru_cache(maxsize=1024)
def _measured(
    name: str, ramps: Ramps, params: Params
) -> tuple[tuple[float, float, float, float], Mask]:
    pen = Pen(ramps, 1.0, grain=False)
    chosen: dict[str, Any] = dict(params)
    pen.put(name, *KIT[name].anchor_point, BOX, **chosen)
    seen = cut_out(Vector(pen.document(BOX, BOX), BOX, BOX), _SIDE)[..., 3] > _SOLID
    rows, columns = np.flatnonzero(seen.any(axis=1)), np.flatnonzero(seen.any(axis=0))
    if not len(rows):
        return (0.0, 0.0, float(BOX), float(BOX)), seen
    unit = BOX / _SIDE
    (left, right), (top, bottom) = ((int(c[0]), int(c[-1]) + 1) for c in (columns, rows))
    box = (left * unit, top * unit, right * unit, bottom * unit)
    return box, seen[top:bottom, left:right]
