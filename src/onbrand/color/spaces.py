"""Colors of other spaces in sRGB. CSS Color 4, sections 10 and 17, and the names it gives them.

What sRGB does not have keeps its lightness and hue and loses chroma (CSS Color 4, section 13.2).
"""

from collections.abc import Callable, Sequence
from colorsys import hls_to_rgb
from math import cos, radians, sin

import numpy as np

from onbrand.color.oklab import from_light, into_gamut, to_light
from onbrand.color.srgb import Color
from onbrand.color.transfer import Floats, decode, encode

_D50 = np.array([0.3457 / 0.3585, 1, (1 - 0.3457 - 0.3585) / 0.3585])
_D65 = np.array([0.3127 / 0.3290, 1, (1 - 0.3127 - 0.3290) / 0.3290])
_BRADFORD = np.array(
    [[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]]
)
_FROM_D50 = np.linalg.inv(_BRADFORD) @ np.diag((_BRADFORD @ _D65) / (_BRADFORD @ _D50)) @ _BRADFORD
_SEEN = 0.001  # of a channel: what rounding leaves over the edge of the gamut


def _to_xyz(primaries: Sequence[tuple[float, float]], white: Floats) -> Floats:
    """Of linear channels, from the chromaticities of red, green and blue."""
    columns = np.array([[x / y, 1, (1 - x - y) / y] for x, y in primaries]).T
    scaled: Floats = columns * np.linalg.solve(columns, white)
    return scaled


_SRGB = _to_xyz(((0.64, 0.33), (0.30, 0.60), (0.15, 0.06)), _D65)
_FROM_XYZ = np.linalg.inv(_SRGB)


def _gamma(power: float) -> Callable[[Floats], Floats]:
    return lambda encoded: np.sign(encoded) * np.abs(encoded) ** power


def _prophoto(encoded: Floats) -> Floats:
    steep = np.sign(encoded) * np.abs(encoded) ** 1.8
    return np.where(np.abs(encoded) <= 16 / 512, encoded / 16, steep)


def _both_signs(encoded: Floats) -> Floats:
    return np.sign(encoded) * decode(np.abs(encoded))


_P3 = _to_xyz(((0.680, 0.320), (0.265, 0.690), (0.150, 0.060)), _D65)
_A98 = _to_xyz(((0.64, 0.33), (0.21, 0.71), (0.15, 0.06)), _D65)
_2020 = _to_xyz(((0.708, 0.292), (0.170, 0.797), (0.131, 0.046)), _D65)
_PROPHOTO = _FROM_D50 @ _to_xyz(
    ((0.734699, 0.265301), (0.159597, 0.840403), (0.036598, 0.000105)), _D50
)
_RGB: dict[str, tuple[Floats, Callable[[Floats], Floats]]] = {
    "srgb": (_SRGB, _both_signs),
    "srgb-linear": (_SRGB, lambda light: light),
    "display-p3": (_P3, _both_signs),
    "a98-rgb": (_A98, _gamma(563 / 256)),
    "prophoto-rgb": (_PROPHOTO, _prophoto),
    "rec2020": (_2020, _gamma(2.4)),
}


def _lab(values: Floats) -> Floats:
    """CIELAB under D50 to light."""
    lightness, a, b = values
    fy = (lightness + 16) / 116
    f = np.array([fy + a / 500, fy, fy - b / 200])
    e, k = (6 / 29) ** 3, 24389 / 27
    cubed = np.where(f**3 > e, f**3, (116 * f - 16) / k)
    xyz: Floats = _FROM_XYZ @ _FROM_D50 @ (cubed * _D50)
    return xyz


def _polar(values: Floats) -> Floats:
    lightness, chroma, hue = values
    return np.array([lightness, chroma * cos(radians(hue)), chroma * sin(radians(hue))])


def _hsl(values: Floats) -> Floats:
    hue, saturation, lightness = values
    return decode(np.array(hls_to_rgb(hue / 360 % 1, lightness / 100, saturation / 100)))


def _hwb(values: Floats) -> Floats:
    hue, white, black = values[0], values[1] / 100, values[2] / 100
    if white + black >= 1:
        return decode(np.full(3, white / (white + black)))
    pure = np.array(hls_to_rgb(hue / 360 % 1, 0.5, 1))
    return decode(pure * (1 - white - black) + white)


_LIGHT: dict[str, Callable[[Floats], Floats]] = {
    "hsl": _hsl,
    "hwb": _hwb,
    "lab": _lab,
    "lch": lambda values: _lab(_polar(values)),
    "oklab": to_light,
    "oklch": lambda values: to_light(_polar(values)),
    "xyz": lambda values: _FROM_XYZ @ values,
    "xyz-d65": lambda values: _FROM_XYZ @ values,
    "xyz-d50": lambda values: _FROM_XYZ @ _FROM_D50 @ values,
}

SPACES = frozenset(_RGB) | frozenset(_LIGHT)


def to_srgb(space: str, coordinates: Sequence[float]) -> tuple[Color, bool]:
    """The color, and whether sRGB has it. `space` is one of SPACES; L of lab is 0-100, of oklab
    0-1; saturation, lightness, whiteness and blackness are percents."""
    values = np.array(coordinates, dtype=np.float64)
    light = _in_light(space, values)
    channels = np.sign(light) * encode(np.abs(light))
    inside = bool(np.all((channels >= -_SEEN) & (channels <= 1 + _SEEN)))
    if not inside:
        light = to_light(into_gamut(from_light(light)[None, :]))[0]
    red, green, blue = np.rint(encode(np.clip(light, 0, 1)) * 255).astype(int).tolist()
    return Color(red, green, blue), inside


def _in_light(space: str, values: Floats) -> Floats:
    if space == "srgb":
        return _both_signs(values)  # matrices there and back would round
    if space not in _RGB:
        return _LIGHT[space](values)
    matrix, decoded = _RGB[space]
    light: Floats = _FROM_XYZ @ matrix @ decoded(values)
    return light
