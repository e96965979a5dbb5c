"""The pattern that a brand book describes: its shape, grid, scale, colors and uses."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from onbrand.brand import Pattern, Role
from onbrand.color import Color
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.repeat import Repeat
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shades import apart
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    arch,
    at,
    both,
    ell,
    rect,
    ring,
)
from onbrand.generation.composer.tiling import Cover
from onbrand.layout import Box

Use = str

_HAIR = 0.5  # units
_NESTED, _INNER = 3, 0.56  # every so many figures have a smaller one in them: a cup from above
_HOLLOW = {
    "circle": 0.0,
    "arch": 0.166,
    "square": 0.0,
    "leaf": 0.0,
}  # of a cell: its middle is lower
_TOLD = 0.07  # OKLab distance of a figure from its ground
_FIGURE = {"circle": 0.78, "ring": 0.8, "arch": 0.76, "leaf": 0.8, "wave": 1.0, "square": 0.66}
_GROUNDS = (Role.BACKGROUND, Role.PRIMARY, Role.SECONDARY, Role.INK)


@dataclass(frozen=True, slots=True)
class Dressed:
    """A pattern on one of the grounds that it may lie on."""

    pattern: Pattern
    ground: str
    tones: tuple[str, ...]

    def tone(self, index: int) -> str:
        return self.tones[index % len(self.tones)]


def dressed(
    ramps: Ramps, use: Use, dice: random.Random, *, dark: bool, beside: Color | None = None
) -> Dressed | None:
    """One of the book's patterns for a use, in its own swatches on an allowed ground; None where
    the book has none. Where it can be, none of its colors is that of what lies `beside`: cut by an
    edge that is not seen, its figures would look broken."""
    fitting = [pattern for pattern in ramps.book.patterns if use in pattern.uses]
    if not fitting:
        return None
    pattern = dice.choice(fitting)
    ways = list(_ways(ramps, pattern))
    if beside:
        ways = list(_told(ramps, ways, beside)) or ways
    if not ways:
        return None
    light = sorted(ways, key=lambda way: ramps.tone(way.ground).luminance, reverse=not dark)
    return dice.choice(light[: max(1, len(light) // 2)])


def _told(ramps: Ramps, ways: Sequence[Dressed], beside: Color) -> Iterator[Dressed]:
    for way in ways:
        tones = tuple(t for t in way.tones if apart(ramps.tone(t), beside) >= _TOLD)
        if tones and apart(ramps.tone(way.ground), beside) >= _TOLD:
            yield replace(way, tones=tones)


def _ways(ramps: Ramps, pattern: Pattern) -> Iterator[Dressed]:
    palette = ramps.book.palette
    own = [palette.swatch(name) for name in pattern.swatches]
    allowed = [swatch for role in _GROUNDS for swatch in palette.by_role(role)] + own
    for ground in dict.fromkeys(swatch.id for swatch in allowed):
        if ground in pattern.forbidden_backgrounds:
            continue
        below = palette.swatch(ground).color
        tones = tuple(f"@{s.id}" for s in own if apart(s.color, below) >= _TOLD)
        if tones and len(tones) >= min(2, len(own) - 1):
            yield Dressed(pattern, f"@{ground}", tones)


def covering(scene: Scene, look: Dressed) -> Cover | None:
    """Of a pattern that is an uploaded tile."""
    own = look.pattern
    if own.shape != "tile" or own.tile is None:
        return None
    return Cover.of(scene, own.tile, drops(own), look.tones, look.ground)


def tile(scene: Scene, look: Dressed, box: Box, side: float) -> None:
    """The repeat over a box: whole cells, so that it closes at all edges. Cells that words
    touch stay plain."""
    if cover := covering(scene, look):
        cover.lay(scene, box, side)
        return
    repeat = Repeat.of(box.width, box.height, side, drop=drops(look.pattern))
    for cell in repeat.cells():
        middle = box.x + cell.x, box.y + cell.y
        own = Box(x=middle[0] - repeat.wide / 2, y=middle[1] - repeat.tall / 2,
                  width=repeat.wide, height=repeat.tall)  # fmt: skip
        if scene.canvas.free(own) and not _halved(own, box, scene.canvas.whole):
            sizes = repeat.wide, repeat.tall
            for figure, tone in one(look, middle, sizes, cell.column, cell.row):
                scene.pen.fill(_clipped(figure, own, box), tone)


def drops(pattern: Pattern) -> bool:
    """Whether every other column is shifted. Waves go on from column to column."""
    return pattern.grid == "half-drop" and pattern.shape != "wave"


def one(
    look: Dressed, middle: Point, sizes: tuple[float, float], column: int, row: int
) -> Iterator[tuple[Path, str]]:
    """The figure of a cell, or the two of which one lies in the other; with their tones. A wave
    has one from edge to edge."""
    is_wave, turn = look.pattern.shape == "wave", column + row
    place = row if is_wave else column + 2 * row
    yield shape(look.pattern, middle, *sizes, turn), look.tone(place)
    if place % _NESTED == 0 and look.pattern.shape in _HOLLOW:
        inner = middle[0], middle[1] + min(sizes) * _HOLLOW[look.pattern.shape]
        size = sizes[0] * _INNER, sizes[1] * _INNER
        yield shape(look.pattern, inner, *size, turn), look.tone(place + 1)


def _clipped(figure: Path, own: Box, box: Box) -> Path:
    """What leaves the box is cut: a panel may lie beside it."""
    if own.y >= box.y - _HAIR and own.bottom <= box.bottom + _HAIR:
        return figure
    return both(figure, rect(box.x, box.y, box.width, box.height, 0))


def _halved(own: Box, box: Box, whole: Box) -> bool:
    """Cut by an edge of the box that is none of the picture's."""
    above = own.y < box.y - _HAIR and box.y > whole.y
    return above or (own.bottom > box.bottom + _HAIR and box.bottom < whole.bottom - _HAIR)


def shape(pattern: Pattern, middle: Point, wide: float, tall: float, turn: int = 0) -> Path:
    """One figure of the pattern in a cell."""
    x, y = middle
    size = min(wide, tall) * _FIGURE[pattern.shape]
    half = size / 2
    match pattern.shape:
        case "circle":
            return ell(x, y, half)
        case "ring":
            return ring(x, y, half, half * 0.58)
        case "arch":
            return arch(x - half * 0.8, y - half, size * 0.8, size)
        case "leaf":
            corners = (half, 0, half, 0) if turn % 2 else (0, half, 0, half)
            return rect(x - half, y - half, size, size, corners)
        case "wave":
            return _wave(middle, wide, tall)
        case _:
            return rect(x - half, y - half, size, size, 0)


def _wave(middle: Point, wide: float, tall: float) -> Path:
    """A band that begins and ends at the edges of its cell at the same height."""
    x, y = middle[0] - wide / 2, middle[1]
    high, thick = tall * 0.24, tall * 0.2

    def along(y: float) -> str:
        return (f"C{at(x + wide * 0.18, y - high)} {at(x + wide * 0.32, y - high)} "
                f"{at(x + wide / 2, y)} C{at(x + wide * 0.68, y + high)} "
                f"{at(x + wide * 0.82, y + high)} {at(x + wide, y)}")  # fmt: skip

    def back(y: float) -> str:
        return (f"C{at(x + wide * 0.82, y + high)} {at(x + wide * 0.68, y + high)} "
                f"{at(x + wide / 2, y)} C{at(x + wide * 0.32, y - high)} "
                f"{at(x + wide * 0.18, y - high)} {at(x, y)}")  # fmt: skip

    top, low = y - thick / 2, y + thick / 2
    return f"M{at(x, top)} {along(top)} L{at(x + wide, low)} {back(low)} Z"
