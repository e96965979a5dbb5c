from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Vector:
    """An SVG document; width and height are its nominal size in pixels."""

    svg: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Raster:
    """An encoded picture (PNG, JPEG or WebP)."""

    data: bytes
    width: int
    height: int


Artwork = Vector | Raster
