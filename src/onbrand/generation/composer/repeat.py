"""Repeats that close: what leaves a tile at one edge comes in at the opposite one."""

from collections.abc import Iterator
from dataclasses import dataclass

from onbrand.generation.composer.shapes import Point


@dataclass(frozen=True, slots=True)
class Cell:
    """`column` and `row` are those of the tile: equal for places that are one when it repeats."""

    column: int
    row: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Repeat:
    """Columns and rows of a tile; with `drop` every other column is shifted by half a row."""

    width: float
    height: float
    columns: int
    rows: int
    drop: bool

    @classmethod
    def of(cls, width: float, height: float, side: float, *, drop: bool) -> "Repeat":
        """Cells about `side` wide and tall: whole numbers of them, and an even one of columns
        where their rows are shifted."""
        columns = max(2, 2 * round(width / side / 2)) if drop else max(2, round(width / side))
        rows = max(2, round(height / (width / columns)))
        return cls(width, height, columns, rows, drop)

    @property
    def wide(self) -> float:
        return self.width / self.columns

    @property
    def tall(self) -> float:
        return self.height / self.rows

    @property
    def side(self) -> float:
        return min(self.wide, self.tall)

    def cells(self) -> Iterator[Cell]:
        """Every cell that is seen, also in part."""
        for column in range(self.columns):
            shift = 0.5 if self.drop and column % 2 else 0.0
            for row in range(self.rows + (1 if shift else 0)):
                x, y = (column + 0.5) * self.wide, (row + 0.5 - shift) * self.tall
                yield Cell(column, row % self.rows, x, y)

    def places(self) -> Iterator[Cell]:
        """Every place of the tile once."""
        return iter({(cell.column, cell.row): cell for cell in self.cells()}.values())

    def around(self, x: float, y: float, reach: float) -> Iterator[Point]:
        """A place and those where the same thing is seen at the opposite edges."""
        for dx in (0.0, -self.width, self.width):
            for dy in (0.0, -self.height, self.height):
                across, down = x + dx, y + dy
                seen = -reach < across < self.width + reach and -reach < down < self.height + reach
                if seen:
                    yield across, down
