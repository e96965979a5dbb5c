"""How light pixels are."""

import numpy as np
import numpy.typing as npt

from onbrand.artwork import Pixels
from onbrand.color.transfer import LIGHT, Floats

FULL = 65000
"""The luminance of white: room is left for the rounding of three channels."""

_WEIGHTS = (0.2126, 0.7152, 0.0722)
_LUMINANCE = [np.rint(LIGHT * weight * FULL).astype(np.uint16) for weight in _WEIGHTS]

Luminance = npt.NDArray[np.uint16]


def luminance_of(pixels: Pixels) -> Luminance:
    """Relative luminance of WCAG 2.2, 0 to `FULL`."""
    red, green, blue = _LUMINANCE
    found: Luminance = red[pixels[..., 0]] + green[pixels[..., 1]] + blue[pixels[..., 2]]
    return found


def gray_of(pixels: Pixels) -> Floats:
    """Luma of Rec. ITU-R BT.601 in levels, 0-255."""
    red, green, blue = (pixels[..., channel].astype(np.uint16) for channel in range(3))
    # The weights sum to 256: white stays within 16 bits.
    gray: Floats = (77 * red + 150 * green + 29 * blue).astype(np.float32)
    return gray / 256
