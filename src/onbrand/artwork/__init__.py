"""Pictures as values: drawn (Vector) or sampled (Raster)."""

from onbrand.artwork.encoded import MAX_PIXELS, PictureTooLarge, UnknownPictureFormat, decode
from onbrand.artwork.values import Artwork, Raster, Vector
from onbrand.artwork.vips import (
    Pixels,
    UnreadablePicture,
    encode_png,
    encode_webp,
    rasterize,
)

__all__ = [
    "MAX_PIXELS",
    "Artwork",
    "PictureTooLarge",
    "Pixels",
    "Raster",
    "UnknownPictureFormat",
    "UnreadablePicture",
    "Vector",
    "decode",
    "encode_png",
    "encode_webp",
    "rasterize",
]
