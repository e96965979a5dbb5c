"""Color arithmetic: sRGB, OKLab, CIELAB, CIEDE2000, contrast, lookup tables."""

from onbrand.color.contrast import apca, contrast
from onbrand.color.mixing import mix
from onbrand.color.srgb import Color, InvalidColor

__all__ = ["Color", "InvalidColor", "apca", "contrast", "mix"]
