"""Where a check of colors fails, pixel by pixel, and how far each pixel is from the palette."""

import numpy as np

from onbrand.artwork import Pixels
from onbrand.brand import BrandBook
from onbrand.color.lookup import (
    JUST_NOTICEABLE,
    OTHER_COLOR,
    SAME_COLOR,
    Distances,
    measure,
)
from onbrand.color.transfer import Floats
from onbrand.conformance.census import Census, Mask, take
from onbrand.conformance.light import gray_of
from onbrand.conformance.palette import scheme_of

_DIMMED = 0.35
_NEAR, _FAR = (255.0, 214.0, 64.0), (214.0, 24.0, 48.0)
_FARTHEST = 20.0  # ΔE00 from where on all is equally foreign


def evidence(pixels: Pixels, book: BrandBook, check: str) -> Mask | None:
    """The pixels that speak against the picture; None for checks that are not about colors."""
    census, distances = _measured(pixels, book)
    off = {
        "palette.tints": distances.leaf > book.palette.tolerance,
        "palette.strict": distances.strict > JUST_NOTICEABLE,
        "palette.tail": distances.leaf > OTHER_COLOR,
        "palette.blob": distances.leaf > OTHER_COLOR,
        "palette.forbidden": distances.forbidden <= SAME_COLOR,
    }.get(check)
    return None if off is None else census.where(off)


def heat_map(pixels: Pixels, book: BrandBook) -> Pixels:
    """The picture dimmed to gray; what is off the palette glows from yellow to red."""
    census, distances = _measured(pixels, book)
    tolerance = book.palette.tolerance
    far = ((distances.leaf - tolerance) / (_FARTHEST - tolerance)).clip(0, 1).astype(np.float32)
    glow = _glow(far)
    dimmed = (gray_of(pixels) * _DIMMED)[..., None].repeat(3, axis=2).astype(np.uint8)
    off = census.where(distances.leaf > tolerance)
    dimmed[off] = glow[census.index[off]]
    return dimmed


def _glow(far: Floats) -> Pixels:
    near, red = np.array(_NEAR, dtype=np.float32), np.array(_FAR, dtype=np.float32)
    colors: Pixels = np.rint(near + (red - near) * far[:, None]).astype(np.uint8)
    return colors


def _measured(pixels: Pixels, book: BrandBook) -> tuple[Census, Distances]:
    census = take(pixels)
    return census, measure(scheme_of(book.palette), census.colors, book.palette.tolerance)
