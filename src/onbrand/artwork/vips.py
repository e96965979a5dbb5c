"""Drawing SVG, decoding and encoding our own pictures, by libvips."""

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import pyvips

from onbrand.artwork.values import Artwork, Raster, Vector
from onbrand.errors import Invalid, _

Pixels = npt.NDArray[np.uint8]
"""(height, width, 3), sRGB."""

if TYPE_CHECKING:
    Image = Any

# Every picture is seen once: remembering operations only holds memory. Several worker processes
# share the cores, so that each needs no more than a pair of threads.
pyvips.cache_set_max(0)
pyvips.concurrency_set(min(2, pyvips.concurrency_get()))


class UnreadablePicture(Invalid):
    code = "unreadable-picture"
    message = _("This picture cannot be read: it is damaged or not what it claims to be.")


def use_one_core() -> None:
    """In a process among many that do the same."""
    pyvips.concurrency_set(1)


def rasterize(artwork: Artwork, width: int | None = None) -> Pixels:
    """The picture over white, `width` pixels wide or at its nominal size."""
    try:
        if isinstance(artwork, Vector):
            image = _drawn(artwork, width or artwork.width)
        else:
            image = _decoded(artwork, width or artwork.width)
        return _pixels(image)
    except pyvips.Error as error:
        raise UnreadablePicture from error


def cut_out(artwork: Vector, width: int) -> Pixels:
    """The drawing with its transparency, (height, width, 4)."""
    try:
        image = _drawn(artwork, width)
        found = np.frombuffer(image.write_to_memory(), dtype=np.uint8)
    except pyvips.Error as error:
        raise UnreadablePicture from error
    return found.reshape(image.height, image.width, 4)


def label_regions(mask: npt.NDArray[np.bool_]) -> npt.NDArray[np.int32]:
    """Numbers the 4-connected regions of equal value, of both values, from 0 on."""
    data = np.ascontiguousarray(mask, dtype=np.uint8)
    height, width = data.shape
    labels = pyvips.Image.new_from_memory(data.data, width, height, 1, "uchar").labelregions()
    return np.frombuffer(labels.write_to_memory(), dtype=np.int32).reshape(height, width)


def _drawn(artwork: Vector, width: int) -> "Image":
    """librsvg draws at the size asked for; a document whose own size differs is scaled anew."""
    height = max(1, round(artwork.height * width / artwork.width))
    document = artwork.svg.encode()
    scale = width / artwork.width
    image = pyvips.Image.svgload_buffer(document, scale=scale)
    if abs(image.width - width) > 1:
        image = pyvips.Image.svgload_buffer(document, scale=scale * width / image.width)
    if (image.width, image.height) != (width, height):
        image = image.embed(0, 0, width, height, extend="copy")
    return image


def _decoded(artwork: Raster, width: int) -> "Image":
    image = pyvips.Image.new_from_buffer(artwork.data, "").autorot()
    if image.get_typeof("icc-profile-data"):
        image = image.icc_transform("srgb")
    image = image.colourspace("srgb")
    return image if image.width == width else image.thumbnail_image(width, height=10**7)


def _pixels(image: "Image") -> Pixels:
    if image.hasalpha():
        image = image.flatten(background=255)
    if image.format != "uchar":
        image = image.cast("uchar")
    found = np.frombuffer(image.write_to_memory(), dtype=np.uint8)
    return found.reshape(image.height, image.width, 3)


def encode_png(pixels: Pixels, compression: int = 6) -> bytes:
    encoded: bytes = _image(pixels).pngsave_buffer(compression=compression, keep="none")
    return encoded


def encode_webp(pixels: Pixels, quality: int = 85) -> bytes:
    """From quality 90 on the edges of saturated colors stay sharp, in thrice the time."""
    encoded: bytes = _image(pixels).webpsave_buffer(
        Q=quality, effort=2, smart_subsample=quality >= 90, keep="none"
    )
    return encoded


def _image(pixels: Pixels) -> "Image":
    height, width, bands = pixels.shape
    data = np.ascontiguousarray(pixels)
    image = pyvips.Image.new_from_memory(data.data, width, height, bands, "uchar")
    return image.copy(interpretation="srgb")
