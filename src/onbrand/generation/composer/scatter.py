"""Points that keep their distance: best-candidate sampling (D. Mitchell, SIGGRAPH 1991)."""

import math
import random

from onbrand.layout import Box

Point = tuple[float, float]


def spread(dice: random.Random, box: Box, apart: float, most: int) -> list[Point]:
    """Up to `most` points of the box, no two nearer than `apart`."""
    found: list[Point] = []
    for _ in range(most * 6):
        if len(found) >= most:
            break
        point = dice.uniform(box.x, box.right), dice.uniform(box.y, box.bottom)
        if all(math.dist(point, other) >= apart for other in found):
            found.append(point)
    return found


def along(
    dice: random.Random, start: float, stop: float, apart: float, jitter: float = 0.35
) -> list[float]:
    """Places on a line, about `apart` from each other, not in step."""
    out, x = [], start + apart * dice.uniform(0, 0.6)
    while x < stop:
        out.append(x)
        x += apart * (1 + dice.uniform(-jitter, jitter))
    return out
