"""What the animals share: eyes, legs, and the ground under them."""

from collections.abc import Sequence

import numpy as np

from onbrand.generation.composer.pen import THIN, Pen
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
    ell,
    flip,
    move,
    poly,
    rect,
)


def pair(path: Path, cx: float = MID) -> tuple[Path, Path]:
    return path, flip(path, cx)


def grounded(path: Path, floor: float = GROUND) -> Path:
    """What of it is above the ground."""
    return both(path, rect(-BOX, -BOX, 3 * BOX, BOX + floor, 0))


def eyes(
    pen: Pen, spots: Sequence[Point], size: float = 5, *, awake: bool = True, tone: str = "ink"
) -> None:
    for x, y in spots:
        if awake:
            pen.fill(ell(x, y, size, size * 1.22), tone)
            pen.fill(ell(x - size * 0.32, y - size * 0.42, size * 0.36), "paper")
        else:
            w = size * 1.4
            lid = f"M{x - w} {y} C{x - w * 0.6} {y + w * 0.75} {x + w * 0.6} {y + w * 0.75}"
            pen.line(f"{lid} {x + w} {y}", tone, THIN)


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


_FORTH, _ASIDE = 0.86, 0.52  # where the round end of a tube goes through


def small(pen: Pen, path: Path, tone: str) -> None:
    """A small solid, without grain."""
    pen.fill(path, tone)
    left, top, right, bottom = bounds(path)
    reach = min(right - left, bottom - top) * 0.14
    pen.fill(cut(path, move(path, -reach, -reach * 0.75)), step(tone, -1))
    pen.light(path, step(tone, 1))


def hoofed_leg(
    pen: Pen,
    points: Sequence[Point],
    widths: Sequence[float],
    tone: str,
    hoof: str,
    *,
    floor: float = GROUND,
) -> None:
    """A leg with its hoof at the last point."""
    pen.form(grounded(tube(points, *widths), floor), tone, 0.9, hard=0.14)
    x, y = points[-1]
    half = widths[-1] / 2
    top, low = y - 9, y + 4
    left, right = (x - half * 1.3, low), (x + half * 1.4, low)
    nail = poly([(x - half, top), (x + half, top), right, left], (2, 2, 3, 3))
    pen.fill(grounded(nail, floor), hoof)
    front = poly([(x - half, top), (x, top), (x - 1, low), left], (2, 0, 0, 3))
    pen.fill(grounded(front, floor), step(hoof, 1))
