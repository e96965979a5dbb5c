"""Where the logo stands, how large, and which variant of it the ground asks for."""

import math
import re
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from onbrand.artwork import Pixels, Vector, cut_out
from onbrand.brand import BrandBook, Corner, Logo
from onbrand.color import Color, contrast
from onbrand.layout.footing import MOST, barred
from onbrand.layout.grid import Sheet, clip, grow
from onbrand.layout.placed import Box

CORNERS: tuple[Corner, ...] = ("top-left", "top-right", "bottom-left", "bottom-right")
_WIDEST = 0.4  # of the content's width; a wider logo gives way to its mark


@dataclass(frozen=True, slots=True)
class LogoSpot:
    """The variant is chosen when the ground is known; `kind` and the size are already final."""

    corner: Corner
    kind: str
    box: Box
    clear: Box


def place_logo(book: BrandBook, sheet: Sheet, preferred: tuple[Corner, ...]) -> LogoSpot | None:
    """In the first preferred corner that the book allows, else in the book's first."""
    if not book.logo.variants:
        return None
    allowed = book.logo.corners or CORNERS
    corner = next((corner for corner in preferred if corner in allowed), allowed[0])
    height = max(book.logo.height * sheet.short, book.logo.min_px, _print_height(book, sheet))
    logo = _fitting(book, sheet, height)
    width = height * logo.width / logo.height
    content = sheet.content
    box = Box(
        x=content.x if corner.endswith("left") else content.right - width,
        y=content.y if corner.startswith("top") else content.bottom - height,
        width=width,
        height=height,
    )
    clear = clip(grow(box, book.logo.clear_space * height), sheet.whole) or box
    return LogoSpot(corner, logo.kind, box, clear)


def _print_height(book: BrandBook, sheet: Sheet) -> float:
    """Formats above screen resolution are printed: their smallest logo is in millimeters."""
    return book.logo.min_mm / 25.4 * sheet.dpi if sheet.dpi > 96 else 0


def _fitting(book: BrandBook, sheet: Sheet, height: float) -> Logo:
    room = sheet.content.width * _WIDEST
    full = next((logo for logo in book.logo.variants if logo.kind == "full"), None)
    if full and full.width / full.height * height <= room:
        return full
    mark = next((logo for logo in book.logo.variants if logo.kind == "mark"), None)
    return mark or full or book.logo.variants[0]


def choose_variant(book: BrandBook, spot: LogoSpot, ground: Pixels) -> tuple[Logo, float] | None:
    """Of the variants of the spot's kind that may stand on `ground` the one that stands out most
    from it, and its contrast."""
    shade = typical(ground)
    let = (logo for logo in of_kind(book, spot) if barred(book, logo, ground) <= MOST / 2)
    seen = ((logo, logo_contrast(logo, shade)) for logo in let)
    return max(seen, key=lambda pair: pair[1], default=None)


def of_kind(book: BrandBook, spot: LogoSpot) -> tuple[Logo, ...]:
    return tuple(logo for logo in book.logo.variants if logo.kind == spot.kind)


def typical(ground: Pixels) -> Color:
    """The middle one of the pixels by luminance."""
    flat = ground.reshape(-1, 3)
    order = (flat @ (2126, 7152, 722)).argsort(kind="stable")
    red, green, blue = flat[order[len(order) // 2]]
    return Color(int(red), int(green), int(blue))


@lru_cache(maxsize=256)
def logo_contrast(logo: Logo, ground: Color) -> float:
    """WCAG contrast of the logo's main color: the one that covers most of it."""
    return contrast(_main_color(logo), ground)


@lru_cache(maxsize=64)
def _main_color(logo: Logo) -> Color:
    width, height = math.ceil(logo.width), math.ceil(logo.height)
    drawn = standing(logo, Box(x=0, y=0, width=width, height=height))
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}">{drawn}</svg>'
    )
    pixels = cut_out(Vector(svg, width, height), 160)
    opaque = pixels[pixels[..., 3] == 255][:, :3]
    colors, counts = np.unique(opaque, axis=0, return_counts=True)
    if not len(colors):
        return Color(0, 0, 0) if logo.tone == "on-light" else Color(255, 255, 255)
    red, green, blue = colors[counts.argmax()]
    return Color(int(red), int(green), int(blue))


def standing(logo: Logo, box: Box) -> str:
    """The logo's drawing scaled into `box`, as a nested SVG without its own size."""
    body = re.sub(r"^\s*(<\?xml[^>]*\?>)?\s*(<!--.*?-->\s*)*", "", logo.svg, flags=re.DOTALL)
    opening = re.match(r"<svg\b[^>]*>", body)
    inner = body[opening.end() : body.rindex("</svg>")] if opening else body
    viewbox = re.search(r'viewBox="([^"]+)"', opening[0]) if opening else None
    seen = viewbox[1] if viewbox else f"0 0 {logo.width:g} {logo.height:g}"
    return (
        f'<svg x="{box.x:.2f}" y="{box.y:.2f}" width="{box.width:.2f}" '
        f'height="{box.height:.2f}" viewBox="{seen}">{inner}</svg>'
    )
