"""Mixtures in OKLab: the middle of two colors looks like their middle."""

import numpy as np

from onbrand.color.oklab import from_oklab
from onbrand.color.srgb import Color


def mix(a: Color, b: Color, share: float) -> Color:
    """`a` at share 0, `b` at share 1; a mixture that sRGB has not loses chroma only."""
    if share <= 0:
        return a
    if share >= 1:
        return b
    lab = np.array(a.oklab) * (1 - share) + np.array(b.oklab) * share
    return Color(*(int(channel) for channel in from_oklab(lab)))
