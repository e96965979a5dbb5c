"""Color arithmetic: sRGB, OKLab, CIELAB, CIEDE2000, contrast, lookup tables."""

from onbrand.color.srgb import Color, InvalidColor

__all__ = ["Color", "InvalidColor"]
