"""Shapes for what grows and lives: few points, so that drawings of many parts stay small."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    BOX,
    GROUND,
    MID,
    Path,
    Point,
    at,
    both,
    bounds,
    curve,
    cut,
    flip,
    move,
    rect,
)

_QUARTER = 0.5523  # of a circle as a cubic

Vector = npt.NDArray[np.float64]


def pair(path: Path, cx: float = MID) -> tuple[Path, Path]:
    return path, flip(path, cx)


def grounded(path: Path, floor: float = GROUND) -> Path:
    """What of it is above the ground."""
    return both(path, rect(-BOX, -BOX, 3 * BOX, BOX + floor, 0))


def tube(points: Sequence[Point], *widths: float) -> Path:
    """A limb of few points: an animal has many of them, and its file stays small."""
    count = len(points)
    half = np.interp(np.linspace(0, 1, count), np.linspace(0, 1, len(widths)), widths) / 2
    line = np.array(points, dtype=float)
    along = np.gradient(line, axis=0)
    along /= np.hypot(*along.T)[:, None] + 1e-9
    forth, across = along * half[:, None], np.c_[-along[:, 1], along[:, 0]] * half[:, None]
    there = curve([(float(x), float(y)) for x, y in line - across])
    back = curve([(float(x), float(y)) for x, y in (line + across)[::-1]])
    round_end = _cap(line[-1], forth[-1], across[-1])
    round_start = _cap(line[0], -forth[0], -across[0])
    return f"{there}{round_end}{back[back.index('C') :]}{round_start}Z"


def _cap(end: Vector, forth: Vector, across: Vector) -> Path:
    """A half circle from one side of the end to the other."""
    tip = end + forth
    bend, lean = _QUARTER * forth, _QUARTER * across
    first = (end - across + bend, tip - lean, tip)
    second = (tip + lean, end + across + bend, end + across)
    return "".join(f"C{' '.join(at(*point) for point in each)} " for each in (first, second))


def small(pen: Pen, path: Path, tone: str) -> None:
    """A small solid, without grain."""
    pen.fill(path, tone)
    left, top, right, bottom = bounds(path)
    reach = min(right - left, bottom - top) * 0.14
    pen.fill(cut(path, move(path, -reach, -reach * 0.75)), step(tone, -1))
    pen.light(path, step(tone, 1))
