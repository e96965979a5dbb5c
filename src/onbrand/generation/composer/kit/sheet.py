"""Contact sheets: every drawing on several grounds, and small. `python -m … DIRECTORY`."""

import sys
from collections.abc import Sequence
from pathlib import Path as File

import pyvips

from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.shapes import rect
from onbrand.samples import sample, sample_ids

GROUNDS = ("paper-1", "second+3", "accent+3", "main+2", "ink+1")
CELL, SMALL, COLUMNS, SMALL_COLUMNS = 170, 48, 9, 31


def contact_sheet(
    ramps: Ramps, names: Sequence[str], columns: int = COLUMNS, cell: int = CELL
) -> str:
    """An SVG document: one drawing a cell, then all of them again at 48 px."""
    pen = Pen(ramps, 1)
    rows = -(-len(names) // columns)
    for i, name in enumerate(names):
        x, y = i % columns * cell, i // columns * cell
        _cell(pen, ramps, name, x, y, cell, i + i // columns)
    small = columns * cell // SMALL
    for i, name in enumerate(names):
        x, y = i % small * SMALL, rows * cell + i // small * SMALL
        _cell(pen, ramps, name, x, y, SMALL, i)
    tall = rows * cell + -(-len(names) // small) * SMALL
    return pen.document(columns * cell, tall, "paper")


def _cell(pen: Pen, ramps: Ramps, name: str, x: float, y: float, side: float, turn: int) -> None:
    ground = GROUNDS[turn % len(GROUNDS)]
    pen.ramps = ramps.on(ground)
    pen.fill(rect(x, y, side, side, 0), ground)
    anchor = KIT[name].anchor_point
    size = side * 0.92
    pad = side * 0.04
    pen.put(name, x + pad + anchor[0] * size / 200, y + pad + anchor[1] * size / 200, size)


def main(directory: str) -> None:
    folder = File(directory)
    folder.mkdir(parents=True, exist_ok=True)
    for brand in sample_ids():
        svg = contact_sheet(Ramps(sample(brand)), tuple(KIT))
        picture = pyvips.Image.svgload_buffer(svg.encode(), unlimited=True)
        picture.write_to_file(str(folder / f"kit-{brand}.png"))


if __name__ == "__main__":
    main(sys.argv[1])
