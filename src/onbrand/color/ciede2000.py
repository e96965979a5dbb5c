"""The color difference CIEDE2000.

G. Sharma, W. Wu, E. N. Dalal, "The CIEDE2000 color-difference formula: implementation notes,
supplementary test data, and mathematical observations", Color Research & Application 30 (1),
2005 (published online 2004), equations 2-22.
"""

import numpy as np
import numpy.typing as npt

from onbrand.color.transfer import Floats

_TURN = 2 * np.pi
_25_7 = 25.0**7
# Opposite hues are a branch of the formula; rounding may not choose it.
_OPPOSITE = np.pi + 1e-9


def delta_e(lab1: Floats, lab2: Floats) -> Floats:
    """CIELAB (..., 3) against CIELAB (..., 3), broadcast; computed in the inputs' precision."""
    lightness1, a1, b1 = lab1[..., 0], lab1[..., 1], lab1[..., 2]
    lightness2, a2, b2 = lab2[..., 0], lab2[..., 1], lab2[..., 2]
    stretch = 1.5 - 0.5 * _saturation((np.hypot(a1, b1) + np.hypot(a2, b2)) / 2)
    a1, a2 = stretch * a1, stretch * a2
    chroma1, chroma2 = np.hypot(a1, b1), np.hypot(a2, b2)
    turn, hue = _hues(np.arctan2(b1, a1), np.arctan2(b2, a2), chroma1 * chroma2 == 0)

    chroma = (chroma1 + chroma2) / 2
    offset = ((lightness1 + lightness2) / 2 - 50) ** 2
    lightness_term = (lightness2 - lightness1) / (1 + 0.015 * offset / np.sqrt(20 + offset))
    chroma_term = (chroma2 - chroma1) / (1 + 0.045 * chroma)
    hue_term = (
        2 * np.sqrt(chroma1 * chroma2) * np.sin(turn / 2) / (1 + 0.015 * chroma * _hue_weight(hue))
    )
    squared = lightness_term**2 + chroma_term**2 + hue_term**2
    squared += _rotation(hue, chroma) * chroma_term * hue_term
    found: Floats = np.sqrt(np.maximum(squared, 0))
    return found


def _saturation(chroma: Floats) -> Floats:
    seventh = chroma**7
    root: Floats = np.sqrt(seventh / (seventh + _25_7))
    return root


def _hues(hue1: Floats, hue2: Floats, gray: npt.NDArray[np.bool_]) -> tuple[Floats, Floats]:
    """The difference of two hues and their mean, both along the shorter arc, in radians."""
    hue1, hue2 = np.where(hue1 < 0, hue1 + _TURN, hue1), np.where(hue2 < 0, hue2 + _TURN, hue2)
    turn, total = hue2 - hue1, hue1 + hue2
    far = np.abs(turn) > _OPPOSITE
    around = np.where(total < _TURN, total + _TURN, total - _TURN)
    mean = np.where(far, around, total) / 2
    turn = np.where(far, turn - np.copysign(_TURN, turn), turn)
    return np.where(gray, 0, turn), np.where(gray, total, mean)


def _hue_weight(hue: Floats) -> Floats:
    weight: Floats = (
        1
        - 0.17 * np.cos(hue - np.pi / 6)
        + 0.24 * np.cos(2 * hue)
        + 0.32 * np.cos(3 * hue + np.pi / 30)
        - 0.20 * np.cos(4 * hue - 63 * np.pi / 180)
    )
    return weight


def _rotation(hue: Floats, chroma: Floats) -> Floats:
    """Blues need a rotated ellipse."""
    angle = np.pi / 6 * np.exp(-(((np.degrees(hue) - 275) / 25) ** 2))
    rotation: Floats = -np.sin(2 * angle) * 2 * _saturation(chroma)
    return rotation
