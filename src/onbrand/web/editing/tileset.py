"""Tiles that are uploaded, as patterns of a draft."""

from copy import deepcopy
from pathlib import PurePath
from typing import Any

from onbrand.artwork.flat import UnusableSvg
from onbrand.brand import BrandBook
from onbrand.brand.drafting import Document
from onbrand.brand.naming import slug
from onbrand.brand.tiles import apart, colors_of, tile_of

_SCALE = 0.25  # of the short side


def added(data: bytes, name: str, book: BrandBook, document: Document) -> Document:
    """A tile takes the place of one whose file was called the same. Raises UnusableSvg."""
    try:
        tile = tile_of(data)
    except UnusableSvg as trouble:
        raise trouble.of(name) from trouble
    stem = PurePath(name).stem.strip() or name
    new: Any = deepcopy(document)
    patterns = new.setdefault("patterns", [])
    wanted = slug(stem) or "tile"
    former = next((each for each in patterns if each.get("id") == wanted), None)
    if former is not None:
        former |= {"shape": "tile", "tile": tile}
        return dict(new)
    patterns.append(
        {
            "id": wanted,
            "name": {"en": stem, "ru": stem},
            "shape": "tile",
            "grid": "square",
            "scale": _SCALE,
            "swatches": _swatches(tile, book),
            "uses": ["full", "partial"],
            "tile": tile,
        }
    )
    return dict(new)


def _swatches(tile: str, book: BrandBook) -> list[str]:
    """Those that are nearest to its colors."""
    known = book.palette.swatches
    near = (min(known, key=lambda each: apart(each.color, ink)).id for ink in colors_of(tile))
    return list(dict.fromkeys(near))
