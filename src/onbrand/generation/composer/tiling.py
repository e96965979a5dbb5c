"""An uploaded tile of the brand, laid side by side in the palette's colors."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from math import ceil, sqrt

import pathops

from onbrand.brand.tiles import WIDTH, TileShape, height_of, inked, shapes_of
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shapes import Path, Point, area, both, each, rect, within
from onbrand.generation.composer.writing import parsed, path_of, read
from onbrand.layout import Box

_MOST_NUMBERS = 60_000  # of all outlines together: finer tiles are laid larger
_HAIR = 0.5  # units
_MOST_PARTED = 6_000  # numbers of outlines: finer tiles are taken as a whole
_ALL = 0.98  # of a tile: its ground
_LAP, _NEAR = 1.0, 5.0  # units of a tile


@dataclass(frozen=True, slots=True)
class Figure:
    """A part of a tile that hangs together, in its units; `across` or `down` it goes on without
    end."""

    outline: Path
    box: Box
    across: bool
    down: bool


@dataclass(frozen=True, slots=True)
class Cover:
    """A tile and the tones of its shapes, from the lowest to the highest."""

    tile: str
    drop: bool
    tones: tuple[str, ...]

    @classmethod
    def of(cls, scene: Scene, tile: str, drop: bool, tones: Sequence[str], ground: str) -> "Cover":
        """`tones` are told from the ground."""
        known = {scene.ramps.tone(tone): tone for tone in (*tones, ground)}
        below = scene.ramps.tone(ground)
        inks = inked(tile, [color for color in known if color != below], below)
        return cls(tile, drop, tuple(known[inks[shape.color]] for shape in shapes_of(tile)))

    @property
    def ratio(self) -> float:
        return height_of(self.tile) / WIDTH

    def lay(self, scene: Scene, box: Box, side: float) -> None:
        """Over a box. What has one tone is one path over all cells, so that no seam is seen where
        it goes on in the next. Cells that words touch stay plain."""
        cells = [
            cell for cell in self.cells(box, self._coarse(box, side)) if scene.canvas.free(cell)
        ]
        for path, tone in self.inks():
            laid = " ".join(_clipped(_moved(path, cell), cell, box) for cell in cells)
            scene.pen.fill(laid.strip(), tone)

    def layers(self, cells: Sequence[Box], field: Box) -> Iterator[tuple[Path, str]]:
        """Over all cells, whole; what covers a tile covers the field."""
        for path, tone in self.inks():
            if self._is_ground(path):
                yield rect(field.x, field.y, field.width, field.height, 0), tone
            else:
                yield " ".join(_moved(path, cell) for cell in cells).strip(), tone

    def inks(self) -> Iterator[tuple[Path, str]]:
        """From the lowest; shapes that follow each other in one tone are one path, and either rule
        fills it alike."""
        toned = zip(shapes_of(self.tile), self.tones, strict=True)
        for tone, shapes in groupby(toned, key=lambda pair: pair[1]):
            yield _solid(tuple(shape for shape, _ in shapes)), tone

    def figures(self) -> tuple[Figure, ...]:
        """What hangs together over the edges of the tile, each once."""
        tall = WIDTH * self.ratio
        inks = [path for path, _ in self.inks() if not self._is_ground(path)]
        if sum(path.count(" ") for path in inks) > _MOST_PARTED:
            cell = Box(x=0, y=0, width=WIDTH, height=tall)
            return (Figure(rect(0, 0, WIDTH, tall, 0), cell, across=True, down=True),)
        laid = [_moved(path, cell) for path in inks for cell in self._block(tall)]
        outlines = _outermost(_united([read(path) for path in laid]))
        return tuple(
            Figure(outline, box, box.width > 2 * WIDTH, box.height > 2 * tall)
            for outline, box in outlines
            if self._is_first(box, tall)
        )

    def _is_ground(self, path: Path) -> bool:
        return area(path) > _ALL * WIDTH * WIDTH * self.ratio

    def _block(self, tall: float) -> Iterator[Box]:
        """Three by three cells about the first, a little larger than they are, so that halves of
        what crosses an edge are one."""
        for column in (-1, 0, 1):
            shift = tall / 2 if self.drop and column else 0.0
            for row in (-1, 0, 1, 2) if shift else (-1, 0, 1):
                x, y = column * WIDTH - _LAP, row * tall - shift - _LAP * self.ratio
                yield Box(x=x, y=y, width=WIDTH + 2 * _LAP, height=tall + 2 * _LAP * self.ratio)

    def _is_first(self, box: Box, tall: float) -> bool:
        """Whether it is of the first cell, and not its like of another one."""
        x, y = box.x + box.width / 2 + _NEAR, box.y + box.height / 2 + _NEAR
        return 0 <= x < WIDTH and 0 <= y < tall

    def cells(self, box: Box, side: float) -> Iterator[Box]:
        """Whole columns; the last row is cut where the box ends."""
        columns = max(1, round(box.width / side))
        if self.drop:
            columns = max(2, 2 * round(columns / 2))
        wide = box.width / columns
        tall = wide * self.ratio
        for column in range(columns):
            shift = tall / 2 if self.drop and column % 2 else 0.0
            for row in range(ceil((box.height + shift) / tall - 1e-6)):
                x, y = box.x + column * wide, box.y + row * tall - shift
                yield Box(x=x, y=y, width=wide, height=tall)

    def _coarse(self, box: Box, side: float) -> float:
        numbers = sum(shape.path.count(" ") + 1 for shape in shapes_of(self.tile))
        many = numbers * box.width * box.height / (side * side * self.ratio)
        return side * sqrt(max(1.0, many / _MOST_NUMBERS))


def _moved(path: Path, cell: Box) -> Path:
    size = cell.width / WIDTH
    return each(path, lambda x, y: (cell.x + x * size, cell.y + y * size))


def _clipped(path: Path, cell: Box, box: Box) -> Path:
    """What leaves the box is cut: a panel may lie beside it."""
    if cell.y >= box.y - _HAIR and cell.bottom <= box.bottom + _HAIR:
        return path
    return both(path, rect(box.x, box.y, box.width, box.height, 0))


@lru_cache(maxsize=256)
def _solid(shapes: tuple[TileShape, ...]) -> Path:
    return path_of(_united([_read(shape) for shape in shapes]))


def _read(shape: TileShape) -> pathops.Path:
    drawn = read(shape.path)
    if shape.rule == "evenodd":
        drawn.fillType = pathops.FillType.EVEN_ODD
    return drawn


def _united(drawn: Sequence[pathops.Path]) -> pathops.Path:
    builder = pathops.OpBuilder()
    for each_path in drawn:
        builder.add(each_path, pathops.PathOp.UNION)
    return builder.resolve()


def _outermost(united: pathops.Path) -> list[tuple[Path, Box]]:
    """Its outlines and where they are, without holes and what is in them."""
    found: list[tuple[Path, Box]] = []
    parts = sorted(united.contours, key=lambda part: abs(part.area), reverse=True)
    for part in parts:
        left, top, right, bottom = part.bounds
        outline = path_of(part)
        corner = parsed(outline)[1][0]
        if not any(_holds(box, corner) and within(other, (corner,)) for other, box in found):
            box = Box(x=left, y=top, width=right - left, height=bottom - top)
            found.append((outline, box))
    return found


def _holds(box: Box, point: Point) -> bool:
    return box.x <= point[0] <= box.right and box.y <= point[1] <= box.bottom
