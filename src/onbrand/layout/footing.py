"""The grounds on which the book lets a variant of the logo stand."""

from functools import lru_cache

import numpy as np
import numpy.typing as npt

from onbrand.artwork import Pixels
from onbrand.brand import BrandBook, Logo, Palette
from onbrand.color import Color
from onbrand.color.ciede2000 import delta_e
from onbrand.color.cielab import to_lab
from onbrand.color.lookup import OTHER_COLOR
from onbrand.color.transfer import Floats

MOST = 0.1
"""Share of the ground, around and behind the logo, that may be of a color it is kept off."""
_ASKED = 2000  # pixels are enough to know a tenth of them


def barred(book: BrandBook, logo: Logo, ground: Pixels) -> float:
    """The share of the ground's pixels on which this variant must not stand."""
    off = _off(book.palette, book.logo.forbidden_to(logo), logo.allowed_backgrounds)
    if not any(off):
        return 0.0
    flat = ground.reshape(-1, 3)
    return float(np.array(off)[_numbers(book.palette, flat[:: len(flat) // _ASKED + 1])].mean())


def may_stand(book: BrandBook, logo: Logo, ground: Color) -> bool:
    """On a flat ground."""
    flat = np.array([[ground.red, ground.green, ground.blue]], dtype=np.uint8)
    return barred(book, logo, flat) <= MOST


def _numbers(palette: Palette, pixels: Pixels) -> npt.NDArray[np.intp]:
    """Of the swatch that each is; one past the last where it is another color."""
    apart = delta_e(to_lab(pixels)[:, None], _labs(palette)[None])
    strange = apart.min(axis=1) > OTHER_COLOR
    numbers: npt.NDArray[np.intp] = np.where(strange, apart.shape[1], apart.argmin(axis=1))
    return numbers


@lru_cache(maxsize=64)
def _labs(palette: Palette) -> Floats:
    return np.array([swatch.color.lab for swatch in palette.swatches])


@lru_cache(maxsize=256)
def _off(
    palette: Palette, forbidden: tuple[str, ...], allowed: tuple[str, ...]
) -> tuple[bool, ...]:
    """By the number of a swatch; last, any other color. Swatches of one color share their fate."""
    kept = {each.color for each in palette.swatches if each.id in forbidden}
    let = {each.color for each in palette.swatches if each.id in allowed}
    return (
        *(each.color in kept or (bool(let) and each.color not in let) for each in palette.swatches),
        bool(let),
    )
