"""Pictures as values: drawn (Vector) or sampled (Raster)."""

from onbrand.artwork.encoded import MAX_PIXELS, PictureTooLarge, UnknownPictureFormat, decode
from onbrand.artwork.values import Artwork, Raster, Vector
from onbrand.artwork.vips import (
    Pixels,
    UnreadablePicture,
    cut_out,
    encode_png,
    encode_webp,
    label_regions,
    rasterize,
    use_one_core,
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
    "cut_out",
    "decode",
    "encode_png",
    "encode_webp",
    "label_regions",
    "rasterize",
    "use_one_core",
]
