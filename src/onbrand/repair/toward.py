"""Where on the palette each color belongs: "leaf and snap".

A leaf is what a hue allows: from ink through the swatch to paper. A color keeps its lightness and
goes to the leaves of hues near its own, each by its nearness; so surfaces stay whole where the
nearest allowed color would tear them. Then swatches attract what lies near them, what was on the
palette stays where it was, and what is still off it is drawn to its edge.
"""

import numpy as np

from onbrand.color import Color
from onbrand.color.ciede2000 import delta_e
from onbrand.color.cielab import from_light
from onbrand.color.leaf import NEUTRAL, Scheme, nearest
from onbrand.color.oklab import into_gamut, to_light
from onbrand.color.transfer import Floats

_HUE = 8.0
_LIGHTNESS = 0.45
_GAIN = 1.15
"""Chroma is given a little more, because mixing leaves takes some."""
_SNAP, _SNAP_REACH = 0.7, 0.08
_KEPT = 0.03
_EDGE = 0.45
"""Of the tolerance: room for interpolation and rounding."""


def toward(scheme: Scheme, lab: Floats, tolerance: float) -> Floats:
    """OKLab (n, 3) to OKLab on the palette or within half its tolerance (CIEDE2000)."""
    moved = _snapped(scheme, _on_leaves(scheme, lab))
    off = np.sqrt(((nearest(scheme, lab) - lab) ** 2).sum(axis=1))
    moved = lab + (1 - np.exp(-((off / _KEPT) ** 2)))[:, None] * (moved - lab)
    return _drawn_in(scheme, moved, _EDGE * tolerance)


def _on_leaves(scheme: Scheme, lab: Floats) -> Floats:
    lightness, chroma = lab[:, 0], np.hypot(lab[:, 1], lab[:, 2])
    hue = np.arctan2(lab[:, 2], lab[:, 1])
    gray = _between(scheme.ink, scheme.paper, lightness)
    mixed, total = np.zeros_like(gray), np.zeros(len(lab))
    for color in (*scheme.swatches, *scheme.people):
        middle, a, b = color.oklab
        own = float(np.hypot(a, b))
        if own <= NEUTRAL:
            continue
        nearness = _HUE * (np.cos(hue - np.arctan2(b, a)) - 1)
        nearness -= (lightness - middle) ** 2 / (2 * _LIGHTNESS**2)
        weight = np.exp(nearness) * own**0.5
        edge = _edge(scheme, color, lightness) - gray
        reach = np.maximum(np.hypot(edge[:, 0], edge[:, 1]), 1e-6)
        share = np.minimum(_GAIN * chroma / reach, 1)
        mixed += weight[:, None] * (gray + share[:, None] * edge)
        total += weight
    # A palette without hues has no leaves: all goes to its grays.
    colorful = total > 0
    gray[colorful] = mixed[colorful] / total[colorful, None]
    return np.column_stack([lightness, gray])


def _edge(scheme: Scheme, color: Color, lightness: Floats) -> Floats:
    """The most colorful a, b of a leaf at each lightness."""
    darker = (lightness <= color.oklab[0])[:, None]
    shades = _between(scheme.ink, color, lightness)
    return np.where(darker, shades, _between(color, scheme.paper, lightness))


def _between(dark: Color, light: Color, lightness: Floats) -> Floats:
    """a, b where the line of two colors has that lightness, or at its end."""
    start, end = np.array(dark.oklab), np.array(light.oklab)
    share = ((lightness - start[0]) / (end[0] - start[0] + 1e-9)).clip(0, 1)
    found: Floats = start[1:] + share[:, None] * (end[1:] - start[1:])
    return found


def _snapped(scheme: Scheme, lab: Floats) -> Floats:
    pull, total = np.zeros_like(lab), np.zeros(len(lab))
    for swatch in scheme.swatches:
        apart = np.array(swatch.oklab) - lab
        weight = np.exp(-(apart**2).sum(axis=1) / (2 * _SNAP_REACH**2))
        pull += weight[:, None] * apart
        total += weight
    snapped: Floats = lab + _SNAP * pull / np.maximum(total, 1)[:, None]
    return snapped


def _drawn_in(scheme: Scheme, lab: Floats, room: float) -> Floats:
    allowed = nearest(scheme, lab)
    apart = delta_e(_cielab(lab), _cielab(allowed))
    share = np.minimum(1, room / np.maximum(apart, 1e-9))
    drawn: Floats = allowed + share[:, None] * (lab - allowed)
    return drawn


def _cielab(lab: Floats) -> Floats:
    return from_light(np.clip(to_light(into_gamut(lab)), 0, 1))
