"""Pictures of samples, by libvips: any profile, depth and number of channels becomes sRGB."""

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pyvips

from onbrand.artwork.foreign.kinds import Kind
from onbrand.artwork.vips import Pixels, UnreadablePicture
from onbrand.color import Color
from onbrand.errors import Invalid, Reason, _

if TYPE_CHECKING:
    Image = Any

MAX_PIXELS = 64_000_000
_SVG_SIDE, _SVG_LONGEST = 1080, 8000
_PAGED = frozenset({"webp", "avif", "tiff"})
_LOADERS = {
    "png": pyvips.Image.pngload_buffer,
    "jpeg": pyvips.Image.jpegload_buffer,
    "webp": pyvips.Image.webpload_buffer,
    "avif": pyvips.Image.heifload_buffer,
    "tiff": pyvips.Image.tiffload_buffer,
}
_DEPTHS = {"uchar": 1, "ushort": 257}  # a level of 8 bits
_TEXT = re.compile(rb"<(?:\w+:)?text[\s>]")
_ANIMATION = b"acTL"  # the part of a PNG that says so, before its pixels

ANIMATED = _("It is animated: the first frame is judged.")
PAGE = _("Page {page} of {pages}.")
PROFILE = _("Converted to sRGB from the color profile in the file.")
BAD_PROFILE = _("The color profile in the file is damaged: taken as sRGB.")
PRESS = _("CMYK without a profile: converted as a generic press prints it; colors are rough.")
DEEP = _("Rounded to 8 bits a channel.")
GRAY = _("A grayscale picture.")
TRANSPARENT = _("Transparent parts lie on {color}.")
FONTS = _("Its text is set in whatever fonts are at hand here. Turn it into outlines.")
DRAWN = _("Drawn at {width} × {height} pixels.")


class TooManyPixels(Invalid):
    code = "too-many-pixels"
    message = _(
        "The picture has {width} × {height} pixels; at most {limit} million are judged. "
        "Save it smaller."
    )


class NoSuchPage(Invalid):
    code = "no-such-page"
    message = _("There is no page {page}: the file has {pages}.")


class UnusableSamples(Invalid):
    code = "unusable-samples"
    message = _("The picture holds samples of {format}. Save it with 8 or 16 bits a channel.")


class LetteredSvg(Invalid):
    code = "lettered-svg"
    message = _("The SVG has text, and its fonts are not here. Turn the text into outlines.")


class ActiveSvg(Invalid):
    code = "active-svg"
    message = _("The SVG declares entities, which are not expanded. Export it without them.")


@dataclass(frozen=True, slots=True)
class Wish:
    """How a picture is opened. Without `fonts` none of the system's may be used."""

    page: int
    ground: Color
    most_pixels: int
    fonts: bool

    def bound(self, width: int, height: int) -> None:
        if width * height > self.most_pixels:
            raise TooManyPixels(width=width, height=height, limit=self.most_pixels // 10**6)

    def largest(self, width: float, height: float) -> float:
        """How many times larger it may be drawn."""
        return math.sqrt(self.most_pixels / ((width + 1) * (height + 1)))


def sampled(data: bytes, kind: Kind, wish: Wish) -> tuple[Pixels, list[Reason]]:
    """The header is judged before any pixel is read. A picture that ends too early is refused."""
    try:
        image, notes = _loaded(data, kind, wish)
        if image.format not in _DEPTHS and image.interpretation != "lab":
            raise UnusableSamples(format=image.format)
        return _flat(image.autorot(), wish.ground, notes), notes
    except pyvips.Error as error:
        raise UnreadablePicture from error


def drawn(data: bytes, wish: Wish) -> tuple[Pixels, list[Reason]]:
    """At its own size, small ones larger so that their edges are judged and not their pixels."""
    if b"<!ENTITY" in data:
        raise ActiveSvg
    if not wish.fonts and _TEXT.search(data):
        raise LetteredSvg
    try:
        image = pyvips.Image.svgload_buffer(data)
        width, height = image.width, image.height
        scale = max(1.0, _SVG_SIDE / min(width, height))
        scale = min(scale, _SVG_LONGEST / max(width, height), wish.largest(width, height))
        image = pyvips.Image.svgload_buffer(data, scale=scale)
        wish.bound(image.width, image.height)
        notes = [Reason(DRAWN, width=image.width, height=image.height)]
        if _TEXT.search(data):
            notes.append(Reason(FONTS))
        return _flat(image, wish.ground, notes), notes
    except pyvips.Error as error:
        raise UnreadablePicture from error


def _loaded(data: bytes, kind: Kind, wish: Wish) -> tuple["Image", list[Reason]]:
    load, page = _LOADERS[kind], wish.page
    image = load(data, fail_on="truncated")
    pages = image.get("n-pages") if image.get_typeof("n-pages") else 1
    if not 1 <= page <= pages:
        raise NoSuchPage(page=page, pages=pages)
    notes = []
    if pages > 1 and kind in _PAGED:
        image = load(data, fail_on="truncated", page=page - 1)
        notes.append(Reason(PAGE, page=page, pages=pages))
    elif kind == "png" and _ANIMATION in data[: data.find(b"IDAT")]:
        notes.append(Reason(ANIMATED))
    wish.bound(image.width, image.height)
    return image, notes


def _flat(image: "Image", ground: Color, notes: list[Reason]) -> Pixels:
    alpha = None
    if image.hasalpha():
        alpha = image[image.bands - 1]
        alpha = (alpha / _DEPTHS.get(alpha.format, 1)).rint().cast("uchar")
        image = image[0] if image.bands == 2 else image[0 : image.bands - 1]
    image = _in_srgb(image, notes)
    if alpha is not None and alpha.min() < 255:
        image = image.bandjoin(alpha).flatten(background=[ground.red, ground.green, ground.blue])
        notes.append(Reason(TRANSPARENT, color=str(ground)))
    found = np.frombuffer(image.write_to_memory(), dtype=np.uint8)
    return found.reshape(image.height, image.width, 3)


def _in_srgb(image: "Image", notes: list[Reason]) -> "Image":
    if image.format == "ushort":
        notes.append(Reason(DEEP))
    if image.bands == 1:
        notes.append(Reason(GRAY))
    if image.get_typeof("icc-profile-data"):
        try:
            converted = image.icc_transform("srgb", embedded=True, depth=8)
        except pyvips.Error:
            notes.append(Reason(BAD_PROFILE))
        else:
            notes.append(Reason(PROFILE))
            return _three(converted)
    if image.interpretation == "cmyk":
        notes.append(Reason(PRESS))
        return image.icc_transform("srgb", input_profile="cmyk", depth=8)
    return _three(image.colourspace("srgb").cast("uchar"))


def _three(image: "Image") -> "Image":
    return image.bandjoin([image, image]) if image.bands == 1 else image
