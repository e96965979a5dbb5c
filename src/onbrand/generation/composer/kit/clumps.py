"""Foliage as clumps of leaves: a ragged outline, dabs that catch the light."""

import math

from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import Path, bounds, cut, leaf, move, polar, poly

_GOLDEN = 137.5


def clump(x: float, y: float, rx: float, ry: float, tips: int = 11, degrees: float = 0) -> Path:
    """An ellipse whose edge is of leaf tips; no two tips are quite alike."""
    points = []
    for i in range(2 * tips):
        angle = math.radians(degrees + 180 * i / tips)
        reach = (0.96 + 0.05 * (i * 5 % 3)) if i % 2 else 0.82
        points.append((x + rx * reach * math.cos(angle), y + ry * reach * math.sin(angle)))
    return poly(points)


def dabs(
    x: float, y: float, rx: float, ry: float, size: float, count: int, droop: float = 0
) -> Path:
    """Single leaves on the lit side of a clump, fanned out from its middle."""
    leaves = []
    for i in range(count):
        angle = -190 + 120 * i / max(1, count - 1)
        reach = 0.36 + 0.3 * ((i * _GOLDEN / 100) % 1)
        px, py = polar((0, 0), reach, angle)
        leaves.append(leaf(x + px * rx, y + py * ry, size, size * 0.5, angle + droop))
    return " ".join(leaves)


def tuft(pen: Pen, path: Path, tone: str, hard: float = 0.12, layers: int = 2) -> None:
    """A form whose ragged edge would make its grain heavy: few layers of it."""
    left, top, right, bottom = bounds(path)
    reach = min(right - left, bottom - top)
    pen.fill(path, tone)
    pen.fill(cut(path, move(path, -reach * hard * 0.8, -reach * hard * 0.6)), step(tone, -1))
    for phase, share in enumerate((0.28, 0.5)[:layers]):
        left_over = cut(path, move(path, -reach * share * 0.8, -reach * share * 0.6))
        pen.grain(left_over, step(tone, -1), phase)
