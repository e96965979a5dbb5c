"""Lines that flow from one side of the picture to the other and bend around words."""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from onbrand.generation.composer.canvas import Canvas, Crowded
from onbrand.generation.composer.shapes import Path, Point, at, curve, each
from onbrand.layout import Box
from onbrand.layout.grid import grow

_STEP = 52.0  # units from sample to sample
_SHOULDER = 240.0  # units beside a box in which a line has bent out of its way
_SOFT = 36.0
_CLEAR = 12.0

Line = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """The picture as the lines see it: they run along x, one below the other. `upright` turns
    it, so that they run from top to bottom; `flipped` counts them from the far side."""

    width: float
    height: float
    stage: Box
    quiet: tuple[Box, ...]
    upright: bool = False
    flipped: bool = False

    @classmethod
    def of(cls, canvas: Canvas, *, upright: bool = False, flipped: bool = False) -> "Field":
        width, height = canvas.width, canvas.height
        if upright:
            width, height = height, width

        def seen(box: Box) -> Box:
            if upright:
                box = Box(x=box.y, y=box.x, width=box.height, height=box.width)
            return box.model_copy(update={"y": height - box.bottom}) if flipped else box

        quiet = tuple(map(seen, canvas.quiet))
        return cls(width, height, seen(canvas.stage), quiet, upright, flipped)

    def place(self, x: float, y: float) -> Point:
        """A point of the field in the picture."""
        y = self.height - y if self.flipped else y
        return (y, x) if self.upright else (x, y)

    def path(self, path: Path) -> Path:
        return each(path, self.place)

    def line(self, wanted: Callable[[float], float]) -> Line:
        count = max(20, round(self.width * 1.12 / _STEP))
        xs = [self.width * (i / count * 1.12 - 0.06) for i in range(count + 1)]
        return tuple((x, wanted(x)) for x in xs)

    def family(self, wanted: Sequence[Callable[[float], float]], gap: float) -> list[Line]:
        """Lines from the first to the last below it, led past the words at least `gap` apart.
        Raises Crowded where they cannot pass."""
        middle = wanted[len(wanted) // 2]
        under = [box.y + box.height / 2 < middle(box.x + box.width / 2) for box in self.quiet]
        lines = []
        for i, own in enumerate(wanted):
            last = len(wanted) - 1 - i
            spare = [gap * (i if low else last) + gap * 0.6 for low in under]
            line = tuple((x, self._bent(x, y, under, spare)) for x, y in self.line(own))
            if self._meets(line):
                raise Crowded
            lines.append(line)
        return lines

    def bundle(self, tries: Iterable[Sequence[Callable[[float], float]]]) -> list[Line]:
        """The first of these families that passes all words as it is; none if none does."""
        for wanted in tries:
            lines = [self.line(own) for own in wanted]
            if not any(map(self._meets, lines)):
                return lines
        return []

    def _bent(self, x: float, y: float, under: Sequence[bool], spare: Sequence[float]) -> float:
        for box, low, room in zip(self.quiet, under, spare, strict=True):
            away = max(box.x - _CLEAR - x, x - box.right - _CLEAR, 0.0) / _SHOULDER
            ease = min(away, 1.0) ** 2 * (3 - 2 * min(away, 1.0)) * 2 * self.height
            if low:
                y = _highest(y, box.bottom + room + _CLEAR - ease)
            else:
                y = -_highest(-y, room + _CLEAR - box.y - ease)
        return y

    def _meets(self, line: Line) -> bool:
        """Whether it runs through words."""
        kept = [grow(box, 2) for box in self.quiet]
        for (x, y), (right, low) in pairwise(line):
            for i in range(6):
                at_x, at_y = x + (right - x) * i / 6, y + (low - y) * i / 6
                if any(b.x < at_x < b.right and b.y < at_y < b.bottom for b in kept):
                    return True
        return False


def _highest(one: float, other: float) -> float:
    """The larger of two, without a kink."""
    return (one + other + math.hypot(one - other, _SOFT)) / 2


def between(upper: Line, lower: Line) -> Path:
    """The area between two lines."""
    back = tuple(reversed(lower))
    return f"{curve(upper)}L{at(*back[0])} {curve(back).replace('M', 'L', 1)}Z"


def shifted(line: Line, by: float) -> Line:
    return tuple((x, y + by) for x, y in line)


def level(line: Line, x: float) -> float:
    """The height of a line at `x`."""
    for (left, y), (right, low) in pairwise(line):
        if left <= x <= right:
            return y + (low - y) * (x - left) / (right - left)
    return line[-1][1]
