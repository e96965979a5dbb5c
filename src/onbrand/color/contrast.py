"""Contrast of text and ground: WCAG 2.2 decides, APCA advises."""

import math

from onbrand.color.srgb import Color

_BLACK_THRESHOLD = 0.022
_BLACK_POWER = 1.414


def contrast(a: Color, b: Color) -> float:
    """The contrast ratio of WCAG 2.2 (success criterion 1.4.3), 1-21, whichever is lighter."""
    return ratio(a.luminance, b.luminance)


def ratio(a: float, b: float) -> float:
    """The same from relative luminances."""
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)


def apca(text: Color, ground: Color) -> float:
    """Lightness contrast Lc of APCA-W3 0.1.9 (A. Somers): positive for dark text on light."""
    ink, paper = _screen_luminance(text), _screen_luminance(ground)
    if abs(ink - paper) < 0.0005:
        return 0.0
    if paper > ink:
        found = (math.pow(paper, 0.56) - math.pow(ink, 0.57)) * 1.14
        return 0.0 if found < 0.1 else (found - 0.027) * 100
    found = (math.pow(paper, 0.65) - math.pow(ink, 0.62)) * 1.14
    return 0.0 if found > -0.1 else (found + 0.027) * 100


def _screen_luminance(color: Color) -> float:
    weights = (0.2126729, 0.7151522, 0.0721750)
    channels = (color.red, color.green, color.blue)
    light = sum(w * math.pow(c / 255, 2.4) for w, c in zip(weights, channels, strict=True))
    if light >= _BLACK_THRESHOLD:
        return light
    return light + math.pow(_BLACK_THRESHOLD - light, _BLACK_POWER)
