"""First look at a picture somebody gave us, before any other decoder touches it."""

import io
import warnings

from PIL import Image, UnidentifiedImageError

from onbrand.artwork.values import Raster
from onbrand.artwork.vips import UnreadablePicture
from onbrand.errors import Invalid, _

MAX_PIXELS = 50_000_000
_FORMATS = ("PNG", "JPEG", "WEBP")
_ORIENTATION = 0x0112


class UnknownPictureFormat(Invalid):
    code = "unknown-picture-format"
    message = _("This is not a PNG, JPEG or WebP picture.")


class PictureTooLarge(Invalid):
    code = "picture-too-large"
    message = _(
        "The picture has {width} × {height} pixels; at most {limit} million pixels are taken."
    )


def decode(data: bytes) -> Raster:
    """Checks format, size and that every pixel can be read; the bytes stay as they are."""
    with warnings.catch_warnings():
        # Our own limit, given as a clear error, is lower than the one Pillow warns of.
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        try:
            with Image.open(io.BytesIO(data), formats=_FORMATS) as image:
                return _checked(data, image)
        except UnidentifiedImageError as error:
            raise UnknownPictureFormat from error
        except Image.DecompressionBombError as error:
            raise PictureTooLarge(width="?", height="?", limit=MAX_PIXELS // 10**6) from error
        except (OSError, SyntaxError, ValueError) as error:
            raise UnreadablePicture from error


def _checked(data: bytes, image: Image.Image) -> Raster:
    width, height = image.size
    if width * height > MAX_PIXELS:
        raise PictureTooLarge(width=width, height=height, limit=MAX_PIXELS // 10**6)
    image.load()
    if image.getexif().get(_ORIENTATION, 1) >= 5:
        width, height = height, width
    return Raster(data=data, width=width, height=height)
