"""Drawings of the kit taken apart: their flat shapes and lines, without light, shade and grain,
for compositions that draw them in a manner of their own."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from math import cos, radians, sin
from typing import Literal

from onbrand.generation.composer.drawing import KIT, Value
from onbrand.generation.composer.pen import LINE, Pen
from onbrand.generation.composer.ramps import Ramps, split
from onbrand.generation.composer.shapes import (
    BOX,
    MID,
    Path,
    Point,
    area,
    bounds,
    cut,
    each,
    outlined,
    union,
)

_SPECK = 9.0  # square units of the box of 200: smaller shapes are nothing at any size
_CLOSE = 1  # steps of one ramp: a shape so near in tone to what it lies on only shades it
_INSIDE = 1.5  # units


@dataclass(frozen=True, slots=True)
class Mark:
    """A shape or, if it has a `width`, a line; in the drawing's box of 200."""

    path: Path
    tone: str
    width: float = 0.0

    @property
    def shape(self) -> Path:
        """The area that it covers."""
        return outlined(self.path, self.width) if self.width else self.path


@dataclass(frozen=True, slots=True)
class _Matrix:
    """x' = a x + c y + e, y' = b x + d y + f."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def times(self, o: "_Matrix") -> "_Matrix":
        return _Matrix(
            self.a * o.a + self.c * o.b,
            self.b * o.a + self.d * o.b,
            self.a * o.c + self.c * o.d,
            self.b * o.c + self.d * o.d,
            self.a * o.e + self.c * o.f + self.e,
            self.b * o.e + self.d * o.f + self.f,
        )

    def place(self, x: float, y: float) -> Point:
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    @property
    def scale(self) -> float:
        return float((self.a**2 + self.b**2) ** 0.5)


class _Tracer(Pen):
    """Notes what a drawing would draw."""

    def __init__(self, ramps: Ramps) -> None:
        super().__init__(ramps, grain=False)
        self.marks: list[Mark] = []
        self._matrix = _Matrix()

    def fill(
        self,
        path: Path,
        tone: str,
        opacity: float = 1,
        *,
        rule: Literal["evenodd", "nonzero"] = "evenodd",  # noqa: ARG002
    ) -> None:
        if path and opacity == 1:
            self.marks.append(Mark(each(path, self._matrix.place), tone))

    def line(
        self,
        path: Path,
        tone: str,
        width: float = LINE,
        opacity: float = 1,
        dash: str = "",  # noqa: ARG002
    ) -> None:
        if path and opacity == 1:
            placed = each(path, self._matrix.place)
            self.marks.append(Mark(placed, tone, width * self._matrix.scale))

    def shade(self, *_: object, **__: object) -> None:
        """Flat shapes only."""

    def light(self, *_: object, **__: object) -> None:
        pass

    def skin(self, path: Path, tone: str, depth: float = 1.0) -> None:  # noqa: ARG002
        self.fill(path, tone)

    def occlude(self, *_: object, **__: object) -> None:
        pass

    @contextlib.contextmanager
    def at(
        self,
        x: float = 0,
        y: float = 0,
        scale: float = 1.0,
        *,
        degrees: float = 0,
        mirror: bool = False,
        name: str = "",  # noqa: ARG002
    ) -> Iterator[Pen]:
        outer = self._matrix
        c, s = cos(radians(degrees)), sin(radians(degrees))
        self._matrix = (
            outer.times(_Matrix(scale, 0, 0, scale, x, y))
            .times(_Matrix(c, s, -s, c, MID - c * MID + s * MID, MID - s * MID - c * MID))
            .times(_Matrix(-1, 0, 0, 1, BOX, 0) if mirror else _Matrix())
        )
        yield self
        self._matrix = outer

    def put(
        self,
        name: str,
        x: float,
        y: float,
        height: float,
        *,
        mirror: bool = False,
        degrees: float = 0,
        **params: Value,
    ) -> None:
        scale, anchor = height / BOX, KIT[name].anchor_point
        with self.at(x - anchor[0] * scale, y - anchor[1] * scale, scale, degrees=degrees,
                     mirror=mirror):  # fmt: skip
            KIT[name].draw(self, **params)


@lru_cache(maxsize=512)
def traced(name: str, params: tuple[tuple[str, Value], ...], ramps: Ramps) -> tuple[Mark, ...]:
    """The marks of a drawing from the lowest to the topmost. What only shades another shape of
    the same color is left out."""
    tracer = _Tracer(ramps)
    KIT[name].draw(tracer, **dict(params))
    kept: list[Mark] = []
    for mark in tracer.marks:
        speck = not mark.width and area(mark.path) < _SPECK
        if not speck and not any(_only_shades(mark, other) for other in kept):
            kept.append(mark)
    return tuple(kept)


def _only_shades(mark: Mark, other: Mark) -> bool:
    (slot, steps), (below, level) = split(mark.tone), split(other.tone)
    if slot != below or abs(steps - level) > _CLOSE or mark.width or other.width:
        return False
    left, top, right, bottom = bounds(mark.path)
    low, high, far, deep = bounds(other.path)
    return (
        left > low - _INSIDE
        and top > high - _INSIDE
        and right < far + _INSIDE
        and bottom < deep + _INSIDE
        and area(mark.path) < 0.6 * area(other.path)
    )


@lru_cache(maxsize=256)
def silhouette(marks: tuple[Mark, ...]) -> Path:
    return union("", *(mark.shape for mark in marks)) if marks else ""


@lru_cache(maxsize=256)
def visible(marks: tuple[Mark, ...]) -> tuple[tuple[tuple[Mark, Path], ...], Path]:
    """What of each mark is not covered by those above it, the topmost first; and the silhouette
    of all."""
    covered, out = "", []
    for mark in reversed(marks):
        shape = mark.shape
        seen = cut(shape, covered) if covered else shape
        if seen:
            out.append((mark, seen))
            covered = union(covered, shape) if covered else shape
    return tuple(out), covered
