"""What the animals share: eyes and legs."""

from collections.abc import Sequence

from onbrand.generation.composer.kit.growth import grounded, tube
from onbrand.generation.composer.pen import THIN, Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    GROUND,
    Point,
    ell,
    poly,
)


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
