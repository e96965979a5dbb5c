"""An uploaded tile of the brand, laid side by side in the palette's colors."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil, sqrt

from onbrand.brand.tiles import WIDTH, height_of, inked, shapes_of
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shapes import Path, Point, both, each, rect
from onbrand.layout import Box

_MOST_NUMBERS = 60_000  # of all outlines together: finer tiles are laid larger
_HAIR = 0.5  # units


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
        """Over a box. Each shape is one path over all cells, so that no seam is seen where it
        goes on in the next. Cells that words touch stay plain."""
        cells = [
            cell for cell in self.cells(box, self._coarse(box, side)) if scene.canvas.free(cell)
        ]
        for shape, tone in zip(shapes_of(self.tile), self.tones, strict=True):
            laid = " ".join(_clipped(_moved(shape.path, cell), cell, box) for cell in cells)
            scene.pen.fill(laid.strip(), tone, rule=shape.rule)

    def put(self, scene: Scene, middle: Point, wide: float) -> None:
        """Once."""
        cell = self.around(middle, wide)
        for shape, tone in zip(shapes_of(self.tile), self.tones, strict=True):
            scene.pen.fill(_moved(shape.path, cell), tone, rule=shape.rule)

    def around(self, middle: Point, wide: float) -> Box:
        tall = wide * self.ratio
        return Box(x=middle[0] - wide / 2, y=middle[1] - tall / 2, width=wide, height=tall)

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
