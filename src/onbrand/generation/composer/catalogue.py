"""Pictures of the kit, to look at: `python -m onbrand.generation.composer.catalogue DIR [NAME…]`.

Of some names: a contact sheet for each sample brand. Of the whole kit: `index.html` with every
drawing in three brands and two sizes, a sheet of each kind as PNG, and `kit.webp`, every drawing
once, the brands in turn.
"""

import sys
from collections.abc import Sequence
from html import escape
from itertools import groupby
from pathlib import Path as File
from typing import Any

from onbrand.artwork import Vector, encode_png, encode_webp, rasterize
from onbrand.generation.composer.drawing import Parameter
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.shapes import BOX, rect
from onbrand.samples import sample, sample_ids
from onbrand.vocabulary import Noun, nouns
from onbrand.vocabulary.nouns import KINDS

GROUNDS = ("paper-1", "second+3", "accent+3", "main+2", "ink+1")
CELL, SMALL, COLUMNS = 170, 48, 9
_LARGE, _BRANDS = 220, 3
_POSTER_CELL, _POSTER_COLUMNS = 96, 24
_FILLED = 0.92  # of a cell's side

_STYLE = """
body { font: 14px/20px system-ui, sans-serif; margin: 32px; color: #161616; background: #fff; }
nav a { margin-right: 12px; }
ul { list-style: none; padding: 0; display: grid; gap: 24px;
     grid-template-columns: repeat(auto-fill, minmax(340px, 1fr)); }
img { width: 100%; height: auto; display: block; }
small { color: #555; display: block; overflow-wrap: anywhere; }
"""


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


def strip(brands: Sequence[Ramps], name: str, turn: int) -> Vector:
    """One drawing in every brand, large and below at 48 px."""
    pen = Pen(brands[0], 1)
    for i, ramps in enumerate(brands):
        _cell(pen, ramps, name, (i * _LARGE, 0, _LARGE), turn + i)
        _cell(pen, ramps, name, (i * _LARGE, _LARGE, SMALL), turn + i)
    pen.ramps = brands[0]
    width, height = len(brands) * _LARGE, _LARGE + SMALL
    return Vector(pen.document(width, height, "paper"), width, height)


def _cell(pen: Pen, ramps: Ramps, name: str, place: tuple[float, float, float], turn: int) -> None:
    x, y, side = place
    ground = GROUNDS[turn % len(GROUNDS)]
    pen.ramps = ramps.on(ground)
    pen.fill(rect(x, y, side, side, 0), ground)
    size = side * _FILLED
    pad, anchor = (side - size) / 2, KIT[name].anchor_point
    backdrop = KIT[name].backdrop
    params: dict[str, Any] = {backdrop: ground} if backdrop else {}
    at = x + pad + anchor[0] * size / BOX, y + pad + anchor[1] * size / BOX
    pen.put(name, *at, size, **params)


def _sheets(folder: File, names: Sequence[str]) -> None:
    for brand in sample_ids():
        picture = encode_png(rasterize(contact_sheet(Ramps(sample(brand)), names)))
        (folder / f"kit-{brand}.png").write_bytes(picture)


def _catalogue(folder: File) -> None:
    brands = tuple(Ramps(sample(brand)) for brand in sample_ids())
    drawn = [noun for noun in nouns().values() if noun.id in KIT]
    drawn.sort(key=lambda noun: (KINDS.index(noun.kind), noun.id))
    (folder / "drawings").mkdir(exist_ok=True)
    for turn, noun in enumerate(drawn):
        picture = encode_webp(rasterize(strip(brands[:_BRANDS], noun.id, turn)))
        (folder / "drawings" / f"{noun.id}.webp").write_bytes(picture)
    kinds = [(kind, list(found)) for kind, found in groupby(drawn, lambda noun: noun.kind)]
    for turn, (kind, found) in enumerate(kinds):
        sheet = contact_sheet(brands[turn % len(brands)], [noun.id for noun in found])
        (folder / f"{kind}.png").write_bytes(encode_png(rasterize(sheet)))
    whole = rasterize(poster(brands, [noun.id for noun in drawn]))
    (folder / "kit.webp").write_bytes(encode_webp(whole, quality=80))
    (folder / "index.html").write_text(_page(kinds), encoding="utf-8")


def _page(kinds: Sequence[tuple[str, list[Noun]]]) -> str:
    links = "".join(f'<a href="#{kind}">{kind} {len(found)}</a>' for kind, found in kinds)
    parts = "".join(
        f'<h2 id="{kind}">{kind}</h2><p><a href="{kind}.png">one sheet</a></p>'
        f"<ul>{''.join(map(_entry, found))}</ul>"
        for kind, found in kinds
    )
    number = sum(len(found) for _kind, found in kinds)
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>The kit of Onbrand</title>'
        f"<style>{_STYLE}</style><h1>The kit: {number} drawings</h1><nav>{links}</nav>{parts}"
    )


def _entry(noun: Noun) -> str:
    one = KIT[noun.id]
    params = ", ".join(f"{name}: {_range(each)}" for name, each in one.params.items())
    names = f"{', '.join(noun.en[:4])} · {', '.join(noun.ru[:4])}"
    size = f"{one.size_m:g} m, {one.scene_class}, seen from the {one.view}"
    return (
        f'<li id="{noun.id}"><img src="drawings/{noun.id}.webp" alt="" loading="lazy">'
        f"<b>{noun.id}</b><small>{escape(names)}</small>"
        f"<small>{size}</small><small>{escape(params)}</small></li>"
    )


def _range(parameter: Parameter) -> str:
    if parameter.kind == "tone":
        return "tone"
    if parameter.choices:
        return " | ".join(map(str, parameter.choices))
    return f"{parameter.low:g} to {parameter.high:g}"


def main(directory: str, *names: str) -> None:
    folder = File(directory)
    folder.mkdir(parents=True, exist_ok=True)
    if names:
        _sheets(folder, names)
    else:
        _catalogue(folder)


if __name__ == "__main__":
    main(*sys.argv[1:])
