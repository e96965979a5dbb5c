"""Shapes for what grows and lives: few points, so that drawings of many parts stay small."""

from collections.abc import Sequence

import numpy as np

from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    BOX,
    GROUND,
    MID,
    Path,
    Point,
    both,
    bounds,
    curve,
    cut,
    flip,
    move,
    rect,
)

_FORTH, _ASIDE = 0.86, 0.52  # where the round end of a tube goes through


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
    across = np.c_[-along[:, 1], along[:, 0]] * half[:, None]
    ends = along * half[:, None]
    start, end = line[0] - _FORTH * ends[0], line[-1] + _FORTH * ends[-1]
    first, last = _ASIDE * across[0], _ASIDE * across[-1]
    outline = [*(line - across), end - last, end + last]
    outline += [*(line + across)[::-1], start + first, start - first]
    return curve([(float(x), float(y)) for x, y in outline], closed=True)


def small(pen: Pen, path: Path, tone: str) -> None:
    """A small solid, without grain."""
    pen.fill(path, tone)
    left, top, right, bottom = bounds(path)
    reach = min(right - left, bottom - top) * 0.14
    pen.fill(cut(path, move(path, -reach, -reach * 0.75)), step(tone, -1))
    pen.light(path, step(tone, 1))
