"""Dots of a printing screen: the darker a place should be, the larger its dots."""

import math
from collections.abc import Callable, Iterator

from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.shapes import Path, Point, both, bounds, coarse, ell, within

Level = Callable[[float, float], float]

_SIZES = 11  # dots come in so many sizes
_FULL = 1.12  # of the distance between dots: the diameter at which they merge
_DRAFT = 1.7  # times the distance of dots
_AROUND = tuple((math.cos(turn), math.sin(turn)) for turn in (i * math.tau / 8 for i in range(8)))


def halftone(pen: Pen, path: Path, tone: str, pitch: float, level: Level) -> None:
    """Dots `pitch` apart all over a shape and cut by its edge; `level` is 0 (no dot) to 1 (full)
    at a place. A draft has fewer dots, and whole ones."""
    pitch *= 1 if pen.grained else _DRAFT
    sizes: dict[int, list[Point]] = {}
    for x, y in within(path, tuple(_screen(path, pitch))):
        size = round(math.sqrt(min(max(level(x, y), 0.0), 1.0)) * _SIZES)
        if size:
            sizes.setdefault(size, []).append((x, y))
    for size, points in sorted(sizes.items()):
        _printed(pen, path, tone, pitch * _FULL * size / _SIZES, points)


def _printed(pen: Pen, path: Path, tone: str, wide: float, points: list[Point]) -> None:
    """A line of no length with round ends is a dot, and the shortest way to write one; dots at
    the edge are shapes that the edge cuts."""
    edge = _at_edge(path, wide / 2, points) if pen.grained else {}
    whole = [point for point in points if point not in edge]
    dots = "".join(f"M{x:.1f} {y:.1f}L{x + 0.1:.1f} {y:.1f}" for x, y in whole)
    pen.line(dots, tone, wide)
    pen.fill(coarse(both(" ".join(ell(*point, wide / 2) for point in edge), path)), tone)


def _at_edge(path: Path, radius: float, points: list[Point]) -> dict[Point, None]:
    rims = {(x + c * radius, y + s * radius): (x, y) for x, y in points for c, s in _AROUND}
    inside = set(within(path, tuple(rims)))
    return {middle: None for rim, middle in rims.items() if rim not in inside}


def _screen(path: Path, pitch: float) -> Iterator[Point]:
    """A square grid turned by 45 degrees: the eye does not see its rows."""
    left, top, right, bottom = bounds(path)
    step = pitch / math.sqrt(2)
    for row in range(int((bottom - top) / step) + 2):
        start = left + (step if row % 2 else 0.0)
        for column in range(int((right - left) / (2 * step)) + 2):
            yield start + column * 2 * step, top + row * step
