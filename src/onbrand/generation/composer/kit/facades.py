"""What buildings share: windows, columns, flags, shrubs, battlements.

Many like parts are drawn as one path a tone, which keeps a drawing small and easy to edit.
"""

from collections.abc import Sequence

from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    GROUND,
    Box,
    Path,
    both,
    bounds,
    ell,
    leaf,
    move,
    poly,
    rect,
    segments,
    turn,
    union,
)

Sprout = tuple[float, float, float, float, float]  # x, y, length, width, degrees


def alike(
    pen: Pen, paths: Sequence[Path], tone: str, depth: float = 1.0, *, hard: float = 0.09
) -> None:
    """Forms of one tone that do not touch, shaded as one path each by its own size."""
    own, whole = (
        min(right - left, bottom - top)
        for left, top, right, bottom in map(bounds, (paths[0], " ".join(paths)))
    )
    joined = " ".join(paths)
    pen.form(joined, tone, depth * own / whole, hard=hard, lit=False)
    pen.light(joined, step(tone, 1), max(1.2, own * 0.035))


def panes(pen: Pen, boxes: Sequence[Box], glass: str, radius: float = 1.5) -> None:
    """Panes of glass with a gleam each, as two paths."""
    if not boxes:
        return
    shapes = [rect(*box, radius) for box in boxes]
    pen.fill(" ".join(shapes), glass)
    gleams = []
    for (x, y, width, height), shape in zip(boxes, shapes, strict=True):
        start, wide, lean = x + width * 0.35, width * 0.24, height * 0.35
        gleam = [(start + lean, y), (start + lean + wide, y), (start + wide, y + height)]
        gleams.append(both(shape, poly([*gleam, (start, y + height)])))
    pen.fill(" ".join(gleams), step(glass, 1))


def sashes(
    pen: Pen, boxes: Sequence[Box], glass: str, frame: str = "paper", *, lit: Sequence[int] = ()
) -> None:
    """Windows of four panes with sills; those whose numbers are `lit` are."""
    pen.fill(" ".join(rect(x - 2, y - 2, w + 4, h + 4, 2) for x, y, w, h in boxes), frame)
    panes(pen, [box for i, box in enumerate(boxes) if i not in lit], glass)
    panes(pen, [box for i, box in enumerate(boxes) if i in lit], "warm+2")
    bars = [rect(x + w / 2 - 0.9, y, 1.8, h, 0) for x, y, w, h in boxes]
    pen.fill(" ".join(bars), frame)
    pen.fill(" ".join(rect(x, y + h * 0.42, w, 1.8, 0) for x, y, w, h in boxes), frame)
    sills = [rect(x - 4, y + h + 1, w + 8, 3.4, 1) for x, y, w, h in boxes]
    pen.fill(" ".join(sills), step(frame, -3))


def colonnade(
    pen: Pen, middles: Sequence[float], span: tuple[float, float], wide: float, tone: str
) -> None:
    """A row between the heights of `span`, tapering upwards, with flutes."""
    (top, foot), half = span, wide / 2
    shafts = [
        poly([(x - half * 0.84, top), (x + half * 0.84, top), (x + half, foot), (x - half, foot)])
        for x in middles
    ]
    alike(pen, shafts, tone, 0.8)
    flutes = [
        rect(x + dx * wide - 0.8, top + 6, 1.6, foot - top - 12, 0.8)
        for x in middles
        for dx in (-0.3, 0.3)
    ]
    pen.fill(" ".join(flutes), step(tone, -2))
    for y, steps in ((top, -1), (foot - 5, -2)):
        blocks = [rect(x - half - 2, y, wide + 4, 5, 2) for x in middles]
        pen.fill(" ".join(blocks), step(tone, steps))


def pennant(pen: Pen, x: float, foot: float, tall: float, tone: str) -> None:
    """A flag on a pole that stands on (x, foot)."""
    top = foot - tall
    pen.line(segments((x, foot), (x, top)), "dark+3", 2.4)
    wave = (
        f"M{x} {top} C{x + 8} {top - 4} {x + 14} {top + 5} {x + 24} {top + 1} "
        f"L{x + 24} {top + 14} C{x + 14} {top + 18} {x + 8} {top + 9} {x} {top + 13} Z"
    )
    pen.fill(wave, tone)
    pen.fill(both(wave, rect(x + 8, top - 6, 7, 28, 3)), step(tone, -1))


def shrub(pen: Pen, x: float, size: float, tone: str = "leaf") -> None:
    """A clipped bush on the ground."""
    base = GROUND - size * 0.5
    lumps = ((-0.5, 0, 0.55), (0.45, 0.05, 0.5), (0, -0.35, 0.65))
    crown = union(*(ell(x + dx * size, base + dy * size, r * size) for dx, dy, r in lumps))
    foot = rect(x - size * 0.9, base, size * 1.8, GROUND - base, (0, 0, 3, 3))
    pen.form(union(crown, foot), tone, 0.9)


def merlons(x: float, y: float, width: float, count: int, tall: float = 8) -> Path:
    """A battlement along the top of a wall, its feet on y."""
    tooth = width / (2 * count - 1)
    return union(*(rect(x + 2 * i * tooth, y - tall, tooth, tall + 2, 1) for i in range(count)))


def leaves(pen: Pen, sprouts: Sequence[Sprout], tone: str) -> None:
    """Many leaves of one tone, each with a shaded half and a midrib."""
    shapes = [leaf(*sprout, 0.08) for sprout in sprouts]
    pen.fill(union(*shapes), tone)
    halves, ribs = [], []
    for (x, y, length, width, degrees), shape in zip(sprouts, shapes, strict=True):
        turned = degrees % 360
        below = width if turned < 90 or turned > 270 else -width
        half = poly([(0, 0), (length, length * 0.08), (length, below), (0, below)])
        halves.append(both(shape, move(turn(half, degrees, 0, 0), x, y)))
        ribs.append(
            move(turn(segments((0, 0), (length * 0.84, length * 0.06)), degrees, 0, 0), x, y)
        )
    pen.fill(union(*halves), step(tone, -1))
    pen.line(" ".join(ribs), step(tone, 1), 1)
