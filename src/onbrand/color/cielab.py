"""CIELAB under D65, from sRGB without chromatic adaptation. CIE 015:2018, section 8.2.1."""

import numpy as np

from onbrand.color.transfer import LIGHT, Bytes, Floats, turn

_LIGHT_TO_XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)
_TO_WHITE = _LIGHT_TO_XYZ / _LIGHT_TO_XYZ.sum(axis=1, keepdims=True)
_EPSILON = (6 / 29) ** 3
_SLOPE = (29 / 6) ** 2 / 3


def to_lab(rgb: Bytes) -> Floats:
    """8-bit sRGB (..., 3) to L*, a*, b* (..., 3); L* of white is 100."""
    return from_light(LIGHT[rgb])


def from_light(light: Floats) -> Floats:
    """Linear sRGB (..., 3) to L*, a*, b* (..., 3), in the input's precision."""
    ratio = turn(_TO_WHITE, light)
    root = np.where(ratio > _EPSILON, np.cbrt(ratio), ratio * _SLOPE + 4 / 29)
    x, y, z = root[..., 0], root[..., 1], root[..., 2]
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1)
