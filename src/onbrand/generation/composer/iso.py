"""Solids in isometric projection: axis `a` runs down to the right, `b` down to the left, height
up. The light is that of all drawings: tops are lightest, left sides next, right sides dark."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import Path, Point, both, ell, poly, rect
from onbrand.layout import Box

WIDE, DEEP = math.cos(math.radians(30)), 0.5  # a unit of `a` or `b` across and down
_ROUND = math.sqrt(2)
_SHADOW_A, _SHADOW_B = 0.5, -0.28  # where a unit of height throws its shadow


@dataclass(frozen=True, slots=True)
class Solid:
    """A block: its corner nearest to the back, its sizes along `a` and `b`, how far it rises."""

    a: float
    b: float
    wide: float
    deep: float
    tall: float
    foot: float = 0.0

    @property
    def top(self) -> float:
        return self.foot + self.tall

    @property
    def order(self) -> float:
        """What is nearer to the eye is drawn later."""
        return self.a + self.b + (self.wide + self.deep) / 2

    @property
    def middle(self) -> Point:
        return self.a + self.wide / 2, self.b + self.deep / 2

    def inset(self, by: float, tall: float) -> "Solid":
        """A smaller block on top of this one."""
        wide, deep = self.wide - 2 * by, self.deep - 2 * by
        return Solid(self.a + by, self.b + by, wide, deep, tall, self.top)


@dataclass(frozen=True, slots=True)
class Iso:
    """Where the back corner of the floor is on the picture, and how large a unit."""

    x: float
    y: float
    unit: float

    def at(self, a: float, b: float, height: float = 0.0) -> Point:
        across, down = (a - b) * WIDE, (a + b) * DEEP - height
        return self.x + across * self.unit, self.y + down * self.unit

    def path(self, *points: tuple[float, float, float], radius: float = 0) -> Path:
        return poly([self.at(*point) for point in points], radius * self.unit)

    def top(self, one: Solid) -> Path:
        (a, b), (c, d), h = (one.a, one.b), (one.a + one.wide, one.b + one.deep), one.top
        return self.path((a, b, h), (c, b, h), (c, d, h), (a, d, h))

    def left(self, one: Solid) -> Path:
        return self.pane(one, "left", 0, 1, 0, 1)

    def right(self, one: Solid) -> Path:
        return self.pane(one, "right", 0, 1, 0, 1)

    def pane(
        self, one: Solid, side: str, start: float, stop: float, low: float, high: float
    ) -> Path:
        """A part of the left or right side; shares run from left to right and upwards."""
        bottom, top = one.foot + one.tall * low, one.foot + one.tall * high
        if side == "left":
            b, ends = one.b + one.deep, [one.a + one.wide * share for share in (start, stop)]
            corners = [(a, b) for a in ends]
        else:
            a, ends = one.a + one.wide, [one.b + one.deep * (1 - s) for s in (start, stop)]
            corners = [(a, b) for b in ends]
        (p, q), (r, s) = corners
        return self.path((p, q, top), (r, s, top), (r, s, bottom), (p, q, bottom))

    def disc(self, middle: Point, height: float, radius: float) -> Path:
        reach = radius * _ROUND * self.unit
        return ell(*self.at(*middle, height), reach * WIDE, reach * DEEP)


def block(pen: Pen, iso: Iso, one: Solid, tone: str) -> None:
    pen.fill(iso.left(one), step(tone, -1))
    pen.fill(iso.right(one), step(tone, -3))
    pen.grain(iso.right(one), step(tone, -4), 1, 0.5)
    pen.fill(iso.top(one), step(tone, 1))


def shadow(pen: Pen, iso: Iso, one: Solid, ground: str, within: Path) -> None:
    """What the block keeps the light from, on the flat `within` whose tone is `ground`."""
    a, b, c, d = one.a, one.b, one.a + one.wide, one.b + one.deep
    da, db, h = one.tall * _SHADOW_A, one.tall * _SHADOW_B, one.foot
    cast = iso.path((a, b, h), (a + da, b + db, h), (c + da, b + db, h), (c + da, d + db, h),
                    (c, d, h), (a, d, h))  # fmt: skip
    pen.fill(both(cast, within), step(ground, -1))


def windows(
    pen: Pen, iso: Iso, one: Solid, panes: tuple[int, int], tones: tuple[str, str], seed: int
) -> None:
    """Columns and rows of panes on both sides; of the two tones the second is that of a few."""
    (columns, rows), (glass, lit) = panes, tones
    wide, tall = 1 / (columns * 1.7 + 0.7), 1 / (rows * 1.65 + 0.9)
    for side, dark in (("left", 0), ("right", 1)):
        for number in range(columns * rows):
            column, row = number % columns, number // columns
            start, low = wide * (0.7 + 1.7 * column), tall * (0.8 + 1.65 * row)
            pane = iso.pane(one, side, start, start + wide, low, low + tall)
            shines = (number * 7 + seed * 3 + dark) % 5 == 0
            pen.fill(pane, lit if shines else step(glass, -dark))


def drum(
    pen: Pen, iso: Iso, middle: Point, foot: float, size: tuple[float, float], tone: str
) -> None:
    """A round plinth by its radius and height."""
    radius, tall = size
    x, low = iso.at(*middle, foot)
    high = low - tall * iso.unit
    reach = radius * _ROUND * iso.unit * WIDE
    base, wall = iso.disc(middle, foot, radius), rect(x - reach, high, 2 * reach, low - high, 0)
    dark = rect(x + reach * 0.15, high, reach, low - high + reach, 0)
    for part in (base, wall):
        pen.fill(part, step(tone, -2))
    for part in (base, wall):
        pen.fill(both(part, dark), step(tone, -3))
    pen.fill(iso.disc(middle, foot + tall, radius), step(tone, 1))


def fir(pen: Pen, iso: Iso, at: Point, foot: float, size: float, tone: str) -> None:
    """A cone of two tiers on a stem."""
    x, y = iso.at(*at, foot)
    u = iso.unit * size
    pen.fill(ell(x + u * 0.1, y, u * 0.34, u * 0.17), "ink", 0.14)
    pen.fill(rect(x - u * 0.05, y - u * 0.3, u * 0.1, u * 0.32, 0), "wood-2")
    for low, high, wide in ((0.2, 0.95, 0.34), (0.55, 1.35, 0.26)):
        pen.fill(_cone(x, y - u * low, u * wide, u * (high - low), -1), tone)
        pen.fill(_cone(x, y - u * low, u * wide, u * (high - low), 1), step(tone, -2))


def _cone(x: float, y: float, half: float, tall: float, side: int) -> Path:
    """One half of a cone seen from above."""
    low = y + half * 0.42
    return poly([(x, y - tall), (x + side * half, y), (x + side * half * 0.5, low - half * 0.08),
                 (x, low)], (1, half * 0.12, half * 0.3, 0))  # fmt: skip


def ball(pen: Pen, iso: Iso, at: Point, foot: float, size: float, tone: str) -> None:
    """A clipped tree: a ball on a stem."""
    x, y = iso.at(*at, foot)
    u = iso.unit * size
    pen.fill(ell(x + u * 0.14, y, u * 0.32, u * 0.16), "ink", 0.14)
    pen.fill(rect(x - u * 0.045, y - u * 0.5, u * 0.09, u * 0.5, 0), "wood-2")
    pen.form(ell(x, y - u * 0.72, u * 0.36), tone, 1.3, hard=0.3, lit=False)


def shrub(pen: Pen, iso: Iso, at: Point, foot: float, size: float, tone: str) -> None:
    x, y = iso.at(*at, foot)
    u = iso.unit * size
    pen.fill(ell(x + u * 0.06, y, u * 0.3, u * 0.13), "ink", 0.14)
    pen.form(ell(x, y - u * 0.16, u * 0.25, u * 0.2), tone, 1.2, hard=0.25, lit=False)


def bands(points: Sequence[Point], count: int = 5) -> list[Box]:
    """Boxes that together hold a convex outline: a closer fit than a single one."""
    top, bottom = min(y for _, y in points), max(y for _, y in points)
    edges = list(zip(points, [*points[1:], points[0]], strict=True))
    out = []
    for i in range(count):
        high, low = (top + (bottom - top) * (i + n) / count for n in (0, 1))
        xs = [x for x, y in points if high <= y <= low]
        xs += [
            x1 + (x2 - x1) * (y - y1) / (y2 - y1)
            for (x1, y1), (x2, y2) in edges
            for y in (high, low)
            if y1 != y2 and min(y1, y2) <= y <= max(y1, y2)
        ]
        out.append(Box(x=min(xs), y=high, width=max(xs) - min(xs), height=low - high))
    return out
