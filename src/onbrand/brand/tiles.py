"""Brand patterns of uploaded drawings: one tile as plain outlines, written in one way only.

What is not written so is no tile, so that nothing of a stranger's file is ever read again.
"""

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from onbrand.color import Color

WIDTH = 1000
LONGEST = 200_000
_NUMBER = r"-?[0-9]{1,6}(?:\.[0-9]{1,2})?"
_POINT = f"{_NUMBER} {_NUMBER}"
_PATH = f"M{_POINT}(?: [ML]{_POINT}| Q{_POINT} {_POINT}| C{_POINT} {_POINT} {_POINT}| Z)*"
_COLOR, _RULE = "#[0-9a-f]{6}", "evenodd|nonzero"
_SHAPE = f'<path d="({_PATH})" fill="({_COLOR})" fill-rule="({_RULE})"/>'
_OPENING = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} '
FORM = (
    f'^{_OPENING}[1-9][0-9.]{{1,7}}">'
    f'(?:<path d="{_PATH}" fill="{_COLOR}" fill-rule="(?:{_RULE})"/>)+</svg>$'
)
_HEIGHT = re.compile(_OPENING + '([0-9.]+)"')
_TOLD = 0.07  # OKLab distance of a figure from its ground
_TAKEN = 0.2  # OKLab distance at which another color of a tile may take the same tone
_SOLID = 0.5  # opacity: what is fainter would mix colors that no palette has


@dataclass(frozen=True, slots=True)
class TileShape:
    path: str
    color: Color
    rule: Literal["evenodd", "nonzero"]


def tile_of(drawing: bytes) -> str:
    """Of an SVG of whoever. Raises artwork.flat.UnusableSvg."""
    from onbrand.artwork.flat.flatten import tile  # noqa: PLC0415 - only who has a file needs it
    from onbrand.artwork.flat.problems import NothingDrawn  # noqa: PLC0415

    flat = tile(drawing, WIDTH)
    shapes = "".join(
        f'<path d="{each.path}" fill="{each.color}" fill-rule="{each.rule}"/>'
        for each in flat.shapes
        if each.opacity >= _SOLID
    )
    if not shapes:
        raise NothingDrawn
    return f'{_OPENING}{flat.height:g}">{shapes}</svg>'


def height_of(tile: str) -> float:
    """Where it is `WIDTH` wide."""
    found = _HEIGHT.search(tile)
    return float(found[1]) if found else WIDTH


def shapes_of(tile: str) -> Iterator[TileShape]:
    for path, color, rule in re.findall(_SHAPE, tile):
        yield TileShape(path, Color.parse(color), rule)


def colors_of(tile: str) -> tuple[Color, ...]:
    """From the one that takes most room."""
    sizes: Counter[Color] = Counter()
    for shape in shapes_of(tile):
        numbers = [float(each) for each in re.findall(_NUMBER, shape.path)]
        xs, ys = numbers[::2], numbers[1::2]
        sizes[shape.color] += int((max(xs) - min(xs)) * (max(ys) - min(ys)))
    return tuple(color for color, _ in sizes.most_common())


def inked(tile: str, tones: Sequence[Color], ground: Color) -> dict[Color, Color]:
    """In which tone each of its colors is drawn. The first is told from the ground; others may be
    the ground itself, seen upon it."""
    seen = [tone for tone in tones if apart(tone, ground) >= _TOLD] or tones
    found: dict[Color, Color] = {}
    for color in colors_of(tile):
        known = [*seen, ground] if found else seen
        taken = set(found.values())

        def cost(tone: Color, color: Color = color, taken: set[Color] = taken) -> float:
            return apart(color, tone) + _TAKEN * (tone in taken)

        found[color] = min(known, key=cost)
    return found


def apart(one: Color, other: Color) -> float:
    """In OKLab."""
    return math.dist(one.oklab, other.oklab)


@dataclass(frozen=True, slots=True)
class Swatches:
    """The ground of a tile and the tones that it may be drawn in."""

    ground: Color
    tones: Sequence[Color]


def sheet(tile: str, colors: Swatches, size: tuple[int, int], columns: int, *, drop: bool) -> str:
    """What it looks like side by side: an SVG to be shown as an image."""
    inks = inked(tile, colors.tones, colors.ground)
    wide = size[0] / columns
    tall, rows = wide * height_of(tile) / WIDTH, []
    for shape in shapes_of(tile):
        paint = f'fill="{inks[shape.color]}" fill-rule="{shape.rule}"'
        for column in range(columns):
            y = -tall / 2 if drop and column % 2 else 0.0
            while y < size[1]:
                place = f"translate({column * wide:g} {y:g}) scale({wide / WIDTH:g})"
                rows.append(f'<path transform="{place}" d="{shape.path}" {paint}/>')
                y += tall
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size[0]} {size[1]}">'
        f'<rect width="{size[0]}" height="{size[1]}" fill="{colors.ground}"/>{"".join(rows)}</svg>'
    )
