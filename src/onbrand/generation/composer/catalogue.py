"""Pictures of the kit, to look at: `python -m onbrand.generation.composer.catalogue DIR [NAME…]`.

Writes a contact sheet for each sample brand, and `kit.webp`: every drawing once, the brands
in turn.
"""

import sys
from collections.abc import Sequence
from pathlib import Path as File

from onbrand.artwork import Vector, encode_png, encode_webp, rasterize
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.shapes import BOX, rect
from onbrand.samples import sample, sample_ids

GROUNDS = ("paper-1", "second+3", "accent+3", "main+2", "ink+1")
CELL, SMALL, COLUMNS = 170, 48, 9
_POSTER_CELL, _POSTER_COLUMNS = 96, 14


def contact_sheet(ramps: Ramps, names: Sequence[str], columns: int = COLUMNS) -> Vector:
    """One drawing a cell, on changing grounds; then all of them again at 48 px."""
    pen = Pen(ramps, 1)
    rows, width = -(-len(names) // columns), columns * CELL
    for i, name in enumerate(names):
        row, column = divmod(i, columns)
        _cell(pen, ramps, name, (column * CELL, row * CELL, CELL), i + row)
    across = width // SMALL
    for i, name in enumerate(names):
        row, column = divmod(i, across)
        _cell(pen, ramps, name, (column * SMALL, rows * CELL + row * SMALL, SMALL), i)
    height = rows * CELL + -(-len(names) // across) * SMALL
    pen.ramps = ramps
    return Vector(pen.document(width, height, "paper"), width, height)


def poster(brands: Sequence[Ramps], names: Sequence[str]) -> Vector:
    """Every drawing once; each row in the next brand."""
    pen = Pen(brands[0], 1)
    for i, name in enumerate(names):
        row, column = divmod(i, _POSTER_COLUMNS)
        place = (column * _POSTER_CELL, row * _POSTER_CELL, _POSTER_CELL)
        _cell(pen, brands[row % len(brands)], name, place, i + row)
    width = _POSTER_COLUMNS * _POSTER_CELL
    height = -(-len(names) // _POSTER_COLUMNS) * _POSTER_CELL
    pen.ramps = brands[0]
    return Vector(pen.document(width, height, "paper"), width, height)


def portrait(ramps: Ramps, name: str, ground: str) -> Vector:
    """One drawing on one ground, a box of 200 units."""
    pen = Pen(ramps, 2)
    _cell(pen, ramps, name, (0, 0, BOX), GROUNDS.index(ground))
    return Vector(pen.document(BOX, BOX, ground), BOX, BOX)


def _cell(pen: Pen, ramps: Ramps, name: str, place: tuple[float, float, float], turn: int) -> None:
    x, y, side = place
    ground = GROUNDS[turn % len(GROUNDS)]
    pen.ramps = ramps.on(ground)
    pen.fill(rect(x, y, side, side, 0), ground)
    size = side * 0.92
    pad, anchor = (side - size) / 2, KIT[name].anchor_point
    pen.put(name, x + pad + anchor[0] * size / BOX, y + pad + anchor[1] * size / BOX, size)


def main(directory: str, *wanted: str) -> None:
    folder = File(directory)
    folder.mkdir(parents=True, exist_ok=True)
    names = wanted or sorted(KIT)
    brands = {brand: Ramps(sample(brand)) for brand in sample_ids()}
    for brand, ramps in brands.items():
        picture = encode_png(rasterize(contact_sheet(ramps, names)))
        (folder / f"kit-{brand}.png").write_bytes(picture)
    whole = rasterize(poster(tuple(brands.values()), names), 2 * _POSTER_COLUMNS * _POSTER_CELL)
    (folder / "kit.webp").write_bytes(encode_webp(whole, quality=80))


if __name__ == "__main__":
    main(*sys.argv[1:])
