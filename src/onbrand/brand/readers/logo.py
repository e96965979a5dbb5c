"""A logo as SVG or as pixels, and the colors it is made of."""

import base64
import io
import re
import warnings
from collections import Counter
from typing import Any

import numpy as np
from PIL import (  # plug-ins of formats are loaded when met, and nothing can be loaded later
    Image,
    JpegImagePlugin,
    PngImagePlugin,
    UnidentifiedImageError,
    WebPImagePlugin,
)

from onbrand.artwork.flat import UnusableSvg
from onbrand.artwork.flat.flatten import Flat, flatten
from onbrand.brand.document import UnreadableFile
from onbrand.brand.findings import GUESSED, LIKELY, SURE, Note, Reading
from onbrand.brand.naming import slug
from onbrand.brand.readers.gathering import Gathered
from onbrand.brand.svg import Clean, UnusableLogo, clean
from onbrand.color import Color, contrast
from onbrand.errors import Reason, _

MAX_PIXELS = 16_000_000
MOST_PIXEL_BYTES = 180 * 1024
Image.preinit()
_NUMBER = re.compile(r"-?\d*\.?\d+")
_BOX = (0.0, 0.0, 200.0, 200.0)
_LARGEST_SIDE, _SIDES = 1024, (640, 400, 256, 160)
_FORMATS = tuple(
    plugin.format
    for plugin in (
        PngImagePlugin.PngImageFile,
        JpegImagePlugin.JpegImageFile,
        WebPImagePlugin.WebPImageFile,
    )
)
_WIDE = 1.6
_MOST_COLORS = 6
_SEEN = 0.02  # of the logo's ink
_WHITE = Color(255, 255, 255)
_SOLID = 128

REDRAWN = _("redrawn as flat outlines: styles, clips and gradients were evened out")
OF_PIXELS = _("made of pixels: an SVG stays sharp in print and takes less room")
FROM_LOGO = _("{share} of the logo is in this color")
TONE_GUESSED = _("for light or dark grounds is judged by its colors")


def read_svg(data: bytes, name: str) -> Reading:
    """Raises UnusableLogo where neither the drawing nor its outlines can be used."""
    notes, flat = [Note(text=TONE_GUESSED)], _flat(data)
    try:
        cleaned = clean(data, name)
    except UnusableLogo:
        if flat is None:
            raise
        cleaned = clean(_redrawn(flat), name)
        notes.append(Note(text=REDRAWN))
    gathered = Gathered(name)
    colors = _of_shapes(flat) if flat else []
    _logo(cleaned, colors, notes, gathered)
    _palette(colors, gathered)
    return gathered.reading()


def read_raster(data: bytes, name: str) -> Reading:
    """PNG, JPEG or WebP, written anew and no larger than needed. Raises UnreadableFile."""
    image = _decoded(data, name)
    colors = _of_pixels(np.asarray(image))
    encoded = _encoded(image)
    width, height = image.size
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">'
        f'<image width="{width}" height="{height}" href="data:image/png;base64,{encoded}"/></svg>'
    )
    gathered = Gathered(name)
    notes = [Note(text=TONE_GUESSED), Note(text=OF_PIXELS)]
    _logo(clean(svg, name), colors, notes, gathered)
    _palette(colors, gathered)
    return gathered.reading()


def _encoded(image: Image.Image) -> str:
    """Base64 of a PNG; made smaller until it has room in an SVG."""
    stream = io.BytesIO()
    image.save(stream, "PNG")
    for side in _SIDES:
        if stream.tell() <= MOST_PIXEL_BYTES:
            break
        image.thumbnail((side, side))
        stream = io.BytesIO()
        image.save(stream, "PNG")
    return base64.b64encode(stream.getvalue()).decode()


def _flat(data: bytes) -> Flat | None:
    try:
        return flatten(data, _BOX)
    except UnusableSvg:
        return None


def _redrawn(flat: Flat) -> str:
    left, top = (_BOX[2] - flat.width) / 2, (_BOX[3] - flat.height) / 2
    shapes = "".join(
        f'<path d="{shape.path}" fill="{shape.color}" fill-opacity="{shape.opacity:g}"'
        f' fill-rule="{shape.rule}"/>'
        for shape in flat.shapes
    )
    view = f"{left:g} {top:g} {flat.width:g} {flat.height:g}"
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{view}">{shapes}</svg>'


def _logo(
    cleaned: Clean, colors: list[tuple[Color, float]], notes: list[Note], gathered: Gathered
) -> None:
    kind = "full" if cleaned.width >= _WIDE * cleaned.height else "mark"
    tone = _tone(gathered.file, colors)
    identity = f"{kind}-{tone}"
    value: dict[str, Any] = {
        "id": identity,
        "kind": kind,
        "tone": tone,
        "svg": cleaned.svg,
        "width": cleaned.width,
        "height": cleaned.height,
    }
    gathered.put(f"logo.variants[{identity}]", value, gathered.at(), LIKELY, *notes)


def _tone(file: str, colors: list[tuple[Color, float]]) -> str:
    """As its file is called, else by what is seen of it on white."""
    words = set(slug(file).split("-"))
    if words & {"dark", "negative", "inverse", "inverted", "reversed", "white"}:
        return "on-dark"
    if words & {"light", "positive", "black"}:
        return "on-light"
    seen = sum(share for color, share in colors if contrast(color, _WHITE) >= 1.8)
    return "on-light" if not colors or seen >= 0.4 else "on-dark"


def _palette(colors: list[tuple[Color, float]], gathered: Gathered) -> None:
    for color, share in colors[:_MOST_COLORS]:
        if share >= _SEEN:
            note = Note(text=FROM_LOGO, params={"share": f"{share:.0%}"})
            confidence = SURE - 0.3 if share >= 0.2 else GUESSED
            gathered.swatch(str(color), str(color), gathered.at(), note, confidence=confidence)


def _of_shapes(flat: Flat) -> list[tuple[Color, float]]:
    """By the polygons of their points, close enough to tell what is large; later ones cover."""
    areas: Counter[Color] = Counter()
    for shape in flat.shapes:
        areas[shape.color] += round(_area(shape.path) * shape.opacity)
    whole = max(areas.total(), 1)
    return [(color, area / whole) for color, area in areas.most_common()]


def _area(path: str) -> float:
    total = 0.0
    for contour in path.split("M")[1:]:
        numbers = [float(each) for each in _NUMBER.findall(contour)]
        points = np.array(numbers[: len(numbers) // 2 * 2]).reshape(-1, 2)
        x, y = points[:, 0], points[:, 1]
        total += float(np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y)) / 2
    return abs(total)


def _decoded(data: bytes, name: str) -> Image.Image:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        try:
            with Image.open(io.BytesIO(data), formats=_FORMATS) as image:
                width, height = image.size
                if width * height > MAX_PIXELS:
                    raise UnreadableFile(name=name, reason=_too_large(width, height))
                image.thumbnail((_LARGEST_SIDE, _LARGEST_SIDE))
                return image.convert("RGBA")
        except Image.DecompressionBombError as trouble:
            raise UnreadableFile(name=name, reason=_too_large("?", "?")) from trouble
        except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as trouble:
            raise UnreadableFile(
                name=name, reason=Reason(_("it is no picture that can be read"))
            ) from trouble


def _too_large(width: object, height: object) -> Reason:
    return Reason(
        _("it has {width} × {height} pixels; a logo has at most {limit} million"),
        width=width, height=height, limit=MAX_PIXELS // 10**6,
    )  # fmt: skip


def _of_pixels(pixels: Any) -> list[tuple[Color, float]]:
    """Of what is opaque; edges are mixtures, so that only frequent colors count."""
    solid = pixels[pixels[..., 3] >= _SOLID][:, :3]
    if not len(solid):
        return []
    rough = Counter(map(tuple, (solid[:: max(1, len(solid) // 40_000)] // 8).tolist()))
    whole = rough.total()
    found = []
    for cell, times in rough.most_common(_MOST_COLORS):
        inside = solid[(solid // 8 == np.array(cell, dtype=np.uint8)).all(axis=1)]
        red, green, blue = np.median(inside, axis=0).astype(int).tolist()
        found.append((Color(red, green, blue), times / whole))
    return found
