"""Shapes as SVG path data in absolute M, L, C, Q and Z, and their boolean geometry.

Every drawing lives in a box of 200 × 200: y grows downwards, things stand on `GROUND`.
Results are cached by their path strings: a drawing repeated for another candidate costs little.
"""

import contextlib
import math
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise
from math import cos, pi, radians, sin

import numpy as np
import numpy.typing as npt
import pathops

from onbrand.generation.composer.writing import PAIR, contours, parsed, path_of, read, written

Path = str
Point = tuple[float, float]
Box = tuple[float, float, float, float]
Radius = float | Sequence[float]

BOX, GROUND, MID = 200, 184, 100
DETAIL, PART, BODY = 4, 8, 14  # the house radii of corners
TILT = 0.17  # height to width of every round top

_KAPPA = 0.5523  # a quarter of a circle as a cubic
_CORNER = 0.55
_geometry = lru_cache(maxsize=8192)


def number(value: float) -> str:
    return f"{value:z.2f}".rstrip("0").rstrip(".")


def at(x: float, y: float) -> str:
    """A point as path data."""
    return f"{number(x)} {number(y)}"


# Moving and measuring


def each(path: Path, place: Callable[[float, float], Point]) -> Path:
    form, points = parsed(path)
    return written(form, (value for point in points for value in place(*point)))


@_geometry
def bounds(path: Path) -> Box:
    """Left, top, right, bottom of the control points."""
    _, pairs = parsed(path)
    if not pairs:
        return 0, 0, 0, 0
    xs, ys = zip(*pairs, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


@_geometry
def thickness(path: Path) -> float:
    """Twice the area by the outline: of a strip its width, of a disc its radius."""
    return 2 * area(path) / (sum(math.dist(a, b) for a, b in _edges(path)) or 1)


@_geometry
def area(path: Path) -> float:
    """About: that of the polygon of its control points."""
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in _edges(path))) / 2


def _edges(path: Path) -> list[tuple[Point, Point]]:
    _, points = parsed(path)
    return list(pairwise([*points, points[0]])) if points else []


@_geometry
def coarse(path: Path) -> Path:
    """To a tenth of a unit: enough for an edge that nobody sees."""
    form, points = parsed(path)
    return written(form.replace("%.2f", "%.1f"), (value for point in points for value in point))


@_geometry
def move(path: Path, dx: float = 0, dy: float = 0) -> Path:
    return each(path, lambda x, y: (x + dx, y + dy))


@_geometry
def turn(path: Path, degrees: float, cx: float = MID, cy: float = MID) -> Path:
    """Clockwise about (cx, cy)."""
    c, s = cos(radians(degrees)), sin(radians(degrees))
    return each(
        path, lambda x, y: (cx + c * (x - cx) - s * (y - cy), cy + s * (x - cx) + c * (y - cy))
    )


@_geometry
def scale(path: Path, sx: float, sy: float | None = None, cx: float = MID, cy: float = MID) -> Path:
    tall = sx if sy is None else sy
    return each(path, lambda x, y: (cx + (x - cx) * sx, cy + (y - cy) * tall))


@_geometry
def flip(path: Path, cx: float = MID) -> Path:
    return each(path, lambda x, y: (2 * cx - x, y))


def between(a: Point, b: Point, share: float) -> Point:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def polar(center: Point, radius: float, degrees: float) -> Point:
    """Clockwise from the right."""
    angle = radians(degrees)
    return center[0] + radius * cos(angle), center[1] + radius * sin(angle)


# Shapes


def segments(*points: Point) -> Path:
    """An open broken line."""
    return "M" + " L".join(at(*point) for point in points)


def poly(points: Sequence[Point], radius: Radius = 0) -> Path:
    """A polygon whose corners are rounded by one radius, or by one each."""
    radii = [radius] * len(points) if isinstance(radius, int | float) else radius
    path = ""
    for i, corner in enumerate(points):
        before, after = points[i - 1], points[(i + 1) % len(points)]
        p, q = _towards(corner, before, radii[i]), _towards(corner, after, radii[i])
        if radii[i]:
            bend, leave = between(p, corner, _CORNER), between(q, corner, _CORNER)
            p_to_q = f"{at(*p)} C{at(*bend)} {at(*leave)} {at(*q)} "
        else:
            p_to_q = f"{at(*corner)} "
        path += ("L" if path else "M") + p_to_q
    return path + "Z"


def _towards(corner: Point, other: Point, radius: float) -> Point:
    length = math.dist(corner, other) or 1
    return between(corner, other, min(radius, length / 2) / length)


def rect(x: float, y: float, width: float, height: float, radius: Radius = PART) -> Path:
    """Radii, if several: top left, top right, bottom right, bottom left."""
    right, bottom = x + width, y + height
    return poly([(x, y), (right, y), (right, bottom), (x, bottom)], radius)


def ell(cx: float, cy: float, rx: float, ry: float | None = None) -> Path:
    tall = rx if ry is None else ry
    kx, ky = rx * _KAPPA, tall * _KAPPA
    left, right, top, bottom = cx - rx, cx + rx, cy - tall, cy + tall
    return (
        f"M{at(right, cy)} "
        f"C{at(right, cy + ky)} {at(cx + kx, bottom)} {at(cx, bottom)} "
        f"C{at(cx - kx, bottom)} {at(left, cy + ky)} {at(left, cy)} "
        f"C{at(left, cy - ky)} {at(cx - kx, top)} {at(cx, top)} "
        f"C{at(cx + kx, top)} {at(right, cy - ky)} {at(right, cy)} Z"
    )


def ring(cx: float, cy: float, outer: float, inner: float) -> Path:
    return cut(ell(cx, cy, outer), ell(cx, cy, inner))


def curve(points: Sequence[Point], *, closed: bool = False, tension: float = 1.0) -> Path:
    """A smooth line through the points (Catmull-Rom); fewer than six may kink."""
    count = len(points)

    def point(i: int) -> Point:
        return points[i % count] if closed else points[max(0, min(count - 1, i))]

    numbers, k = [*points[0]], tension / 6
    stretches = count if closed else count - 1
    for i in range(stretches):
        before, start, end, after = (point(i + n) for n in (-1, 0, 1, 2))
        numbers += start[0] + (end[0] - before[0]) * k, start[1] + (end[1] - before[1]) * k
        numbers += end[0] - (after[0] - start[0]) * k, end[1] - (after[1] - start[1]) * k
        numbers += end
    form = f"M{PAIR}" + f"C{PAIR * 3}" * stretches
    return written(form + ("Z" if closed else ""), numbers)


def blob(*points: Point, tension: float = 1.0) -> Path:
    return curve(points, closed=True, tension=tension)


def limb(points: Sequence[Point], *widths: float, bend: float = 0.0) -> Path:
    """A tapering tube along a line, `widths` spread evenly over it.

    With `bend` > 0 the bones between the points stay straight and only the joints are round.
    """
    return _limb(tuple(points), widths, bend)


@_geometry
def _limb(points: tuple[Point, ...], widths: tuple[float, ...], bend: float) -> Path:
    line = _spline(_joints(points, bend) if bend else points)
    run = np.r_[0, np.cumsum(np.hypot(*np.diff(line, axis=0).T))]
    half = np.interp(run / run[-1], np.linspace(0, 1, len(widths)), widths) / 2
    along = np.gradient(line, axis=0)
    along /= np.hypot(*along.T)[:, None] + 1e-9
    across = np.c_[-along[:, 1], along[:, 0]] * half[:, None]

    def cap(end: int, sign: int) -> list[npt.NDArray[np.float64]]:
        reach = along[end] * half[end] * sign
        return [line[end] - across[end] * cos(q) * sign + reach * sin(q) for q in _CAP]

    outline = [*(line - across), *cap(-1, 1), *(line + across)[::-1], *cap(0, -1)]
    return curve([(float(x), float(y)) for x, y in outline], closed=True)


_CAP = (pi / 4, pi / 2, 3 * pi / 4)


def _joints(points: tuple[Point, ...], bend: float) -> tuple[Point, ...]:
    round_joints = [points[0]]
    for before, joint, after in zip(points, points[1:], points[2:], strict=False):
        round_joints += [between(joint, before, bend), between(joint, after, bend)]
    return (*round_joints, points[-1])


def _spline(points: tuple[Point, ...]) -> npt.NDArray[np.float64]:
    """Three samples a stretch of a Catmull-Rom line."""
    known = np.array([points[0], *points, points[-1]], dtype=float)
    line = []
    for a, b, c, d in zip(known, known[1:], known[2:], known[3:], strict=False):
        line += [
            (
                2 * b
                + (c - a) * u
                + (2 * a - 5 * b + 4 * c - d) * u**2
                + (3 * b - a - 3 * c + d) * u**3
            )
            / 2
            for u in (0, 1 / 3, 2 / 3)
        ]
    return np.array([*line, known[-1]])


def pill(start: Point, end: Point, width: float) -> Path:
    return limb([start, between(start, end, 0.5), end], width, width)


def leaf(
    x: float, y: float, length: float, width: float, degrees: float = -90, curl: float = 0
) -> Path:
    """A pointed leaf that grows from (x, y); -90 is up; `curl` bends its tip sideways."""
    half, tip = width / 2, curl * length
    path = (
        f"M0 0 C{at(length * 0.16, -half * 1.25)} {at(length * 0.66, tip * 0.5 - half * 1.12)} "
        f"{at(length, tip)} C{at(length * 0.76, tip * 0.5 + half * 0.92)} "
        f"{at(length * 0.2, half * 1.2)} 0 0 Z"
    )
    return move(turn(path, degrees, 0, 0), x, y)


def arch(x: float, y: float, width: float, height: float) -> Path:
    return rect(x, y, width, height, (width / 2, width / 2, 1, 1))


def tub(
    cx: float, y: float, top: float, height: float, bottom: float, radius: float = PART
) -> Path:
    """A vessel seen slightly from above, `top` wide at the rim and `bottom` at the foot."""
    left, right, sag = cx - top / 2, cx + top / 2, top * TILT * 0.66
    rim = f"M{at(left, y)} C{at(left, y + sag)} {at(right, y + sag)} {at(right, y)} "
    corners = [(right, y), (cx + bottom / 2, y + height), (cx - bottom / 2, y + height), (left, y)]
    return rim + poly(corners, (0, radius, radius, 0)).replace("M", "L", 1)


def cylinder(cx: float, y: float, width: float, height: float, tilt: float = TILT) -> Path:
    """From the middle of its top ellipse to the middle of its bottom one."""
    rx, ry = width / 2, width / 2 * tilt
    return union(
        ell(cx, y, rx, ry), rect(cx - rx, y, width, height, 0), ell(cx, y + height, rx, ry)
    )


def star(
    cx: float, cy: float, radius: float, points: int = 5, inner: float = 0.45, corner: float = 1.5
) -> Path:
    turns = [(pi * i / points, radius * (inner if i % 2 else 1)) for i in range(2 * points)]
    return poly([(cx + r * sin(a), cy - r * cos(a)) for a, r in turns], corner)


def heart(cx: float, cy: float, size: float) -> Path:
    """`size` is half its width."""
    half = (
        f"M{at(cx, cy + size)} C{at(cx - size * 0.5, cy + size * 0.62)} "
        f"{at(cx - size, cy + size * 0.1)} {at(cx - size, cy - size * 0.36)} "
        f"C{at(cx - size, cy - size * 1.02)} {at(cx - size * 0.2, cy - size * 1.02)} "
        f"{at(cx, cy - size * 0.36)} Z"
    )
    return union(half, flip(half, cx), rect(cx - 0.5, cy - size * 0.34, 1, size * 1.2, 0))


def tick(cx: float, cy: float, size: float) -> Path:
    """A check mark, an open line."""
    return segments(
        (cx - size, cy), (cx - size * 0.25, cy + size * 0.7), (cx + size, cy - size * 0.7)
    )


# Boolean geometry


@_geometry
def cut(path: Path, by: Path) -> Path:
    """What is in `path` and not in `by`."""
    return _combine(path, by, pathops.PathOp.DIFFERENCE)


@_geometry
def both(path: Path, other: Path) -> Path:
    return _combine(path, other, pathops.PathOp.INTERSECTION)


def union(path: Path, *more: Path) -> Path:
    for other in more:
        path = _joined(path, other)
    return path


@_geometry
def _joined(path: Path, other: Path) -> Path:
    return _combine(path, other, pathops.PathOp.UNION)


@_geometry
def within(path: Path, points: tuple[Point, ...]) -> tuple[Point, ...]:
    """Those of the points that lie in the shape."""
    shape = read(path)
    shape.fillType = pathops.FillType.EVEN_ODD
    return tuple(point for point in points if shape.contains(point))


@_geometry
def outlined(path: Path, width: float) -> Path:
    """The area of a line that is drawn along a path with round ends."""
    drawn = read(path, closed=False)
    drawn.stroke(width, pathops.LineCap.ROUND_CAP, pathops.LineJoin.ROUND_JOIN, 4)
    drawn.convertConicsToQuads()
    return path_of(drawn)


class Unsolved(ArithmeticError):
    """Edges that no solver can part."""


# Edges that nearly coincide can defeat the solver; then the second shape is nudged a little.
_NUDGES = (0.0, 0.03, -0.05, 0.11)


def _combine(path: Path, other: Path, operation: pathops.PathOp) -> Path:
    for nudge in _NUDGES:
        nudged = move(other, nudge, nudge / 2) if nudge else other
        with contextlib.suppress(pathops.PathOpsError):
            return path_of(pathops.op(contours(path), contours(nudged), operation))
    raise Unsolved(f"no {operation.name.lower()} of paths of {len(path)} and {len(other)} signs")
