"""OKLab. B. Ottosson, "A perceptual color space for image processing", 2020.

Distances in it are good for mixing and finding neighbors; tolerances are judged by CIEDE2000.
"""

import numpy as np
import numpy.typing as npt

from onbrand.color.transfer import LIGHT, Bytes, Floats, encode, turn

_LIGHT_TO_CONES = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_CONES_TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)
_LAB_TO_CONES = np.linalg.inv(_CONES_TO_LAB)
_CONES_TO_LIGHT = np.linalg.inv(_LIGHT_TO_CONES)
_CLIPPED = 0.01
"""How far from its place clipping may take a color: half of what CSS calls noticeable."""


def to_oklab(rgb: Bytes) -> Floats:
    """8-bit sRGB (..., 3) to L, a, b (..., 3); L of white is 1."""
    return from_light(LIGHT[rgb])


def to_light(lab: Floats) -> Floats:
    """OKLab to linear sRGB, outside 0-1 where sRGB has no such color."""
    return turn(_CONES_TO_LIGHT, turn(_LAB_TO_CONES, lab) ** 3)


def from_oklab(lab: Floats) -> Bytes:
    """OKLab to 8-bit sRGB; colors that sRGB has not lose chroma, not hue or lightness."""
    light = to_light(into_gamut(np.asarray(lab, dtype=np.float64)))
    return np.rint(encode(np.clip(light, 0, 1)) * 255).astype(np.uint8)


def into_gamut(lab: Floats) -> Floats:
    """The same hue and lightness at the greatest chroma that sRGB has, but for a clipping nobody
    sees: without it the concave sides of the gamut cost saturated blues and yellows too much
    (CSS Color 4, section 13.2, "local MINDE")."""
    outside = ~_fits(lab)
    if not outside.any():
        return lab
    lost = lab[outside]
    lost[:, 0] = np.clip(lost[:, 0], 0, 1)
    low, high = np.zeros(len(lost)), np.ones(len(lost))
    for _ in range(12):
        middle = (low + high) / 2
        fits = _fits(lost * np.stack([np.ones_like(middle), middle, middle], axis=-1))
        low, high = np.where(fits, middle, low), np.where(fits, high, middle)
    lost[:, 1:] *= low[:, None]
    kept = lab.copy()
    kept[outside] = lost
    return kept


def _fits(lab: Floats) -> npt.NDArray[np.bool_]:
    clipped = from_light(np.clip(to_light(lab), 0, 1))
    fits: npt.NDArray[np.bool_] = ((clipped - lab) ** 2).sum(axis=-1) < _CLIPPED**2
    return fits


def from_light(light: Floats) -> Floats:
    """Linear sRGB (..., 3) to OKLab."""
    return turn(_CONES_TO_LAB, np.cbrt(turn(_LIGHT_TO_CONES, light)))
