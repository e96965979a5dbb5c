"""The move onto a palette as a cube of colors, computed once a palette, interpolated for any."""

from functools import lru_cache

import numpy as np
from PIL import Image, ImageFilter

from onbrand.color.leaf import Scheme
from onbrand.color.oklab import from_oklab, to_oklab
from onbrand.color.transfer import Bytes
from onbrand.repair.toward import toward

_SIDE = 33
_ROW = 4096


def moved(scheme: Scheme, colors: Bytes, tolerance: float) -> Bytes:
    """8-bit sRGB (n, 3), each at full strength; trilinear between the 33³ knots."""
    padding = -len(colors) % _ROW
    rows = np.pad(colors, ((0, padding), (0, 0))).reshape(-1, _ROW, 3)
    answer = Image.fromarray(rows).filter(_cube(scheme, tolerance))
    found: Bytes = np.asarray(answer).reshape(-1, 3)[: len(colors)]
    return found


@lru_cache(maxsize=16)
def _cube(scheme: Scheme, tolerance: float) -> ImageFilter.Color3DLUT:
    steps = np.rint(np.linspace(0, 255, _SIDE)).astype(np.uint8)
    blue, green, red = np.meshgrid(steps, steps, steps, indexing="ij")
    knots = np.stack([red, green, blue], axis=-1).reshape(-1, 3)
    there = from_oklab(toward(scheme, to_oklab(knots), tolerance))
    return ImageFilter.Color3DLUT(_SIDE, (there / 255).astype(np.float32).ravel())
