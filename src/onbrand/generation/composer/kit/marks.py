"""Marks that stand for a thought: yes, there, endless, what, beware, lost."""

import math
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    both,
    bounds,
    cut,
    ell,
    limb,
    move,
    poly,
    rect,
    ring,
    scale,
    segments,
    star,
    turn,
    union,
)

_SPARKS = ((183, 24, 11), (24, 52, 9), (178, 164, 8), (30, 166, 7))


def sparks(pen: Pen, count: int, tone: str) -> None:
    for x, y, radius in _SPARKS[:count]:
        pen.fill(star(x, y, radius, 4, 0.32, 0.6), tone)


@drawing(scene_class="symbol", size_m=0.3, anchor="center")
def check_mark(
    pen: Pen,
    *,
    tone: Tone = "leaf",
    field: Literal["disc", "box", "none"] = "disc",
    sparkles: Annotated[int, Range(0, 4)] = 2,
) -> None:
    mark = poly([(38, 106), (60, 84), (86, 110), (144, 46), (166, 66), (88, 156)], 9)
    if field == "none":
        mark = scale(mark, 1.3, 1.3, 102, 101)
        pen.cast(mark, 4, 7)
        pen.form(mark, tone, 0.7)
        pen.fill(both(mark, limb([(92, 130), (120, 98), (158, 56)], 3, 7, 3)), step(tone, 2))
    elif field == "disc":
        disc = ell(100, 100, 88)
        pen.cast(disc, 4, 7)
        pen.form(disc, tone, 0.7)
        pen.fill(ring(100, 100, 78, 73), step(tone, 1))
        small = scale(mark, 0.86, 0.86, 100, 100)
        pen.fill(both(disc, move(small, 4, 7)), step(tone, -2))
        pen.form(small, "paper", 0.7)
    else:
        box = cut(rect(24, 36, 140, 140, 26), rect(42, 54, 104, 104, 12))
        pen.cast(rect(24, 36, 140, 140, 26), 4, 7)
        pen.fill(rect(36, 48, 116, 116, 12), "paper")
        pen.shade(rect(36, 48, 116, 116, 12), "paper-3", 0.7)
        pen.form(box, "paper-6", 0.5)
        big = move(scale(mark, 1.12, 1.12, 100, 100), 12, -12)
        pen.fill(both(rect(24, 36, 140, 140, 26), move(big, 4, 8)), "paper-5")
        pen.form(big, tone, 0.7)
    sparks(pen, sparkles, "accent")


@drawing(scene_class="symbol", size_m=0.5, anchor="center", facing="right")
def arrow(
    pen: Pen,
    *,
    tone: Tone = "main",
    kind: Literal["up", "ahead", "bend", "double"] = "up",
    trail: Annotated[int, Range(0, 3)] = 2,
    trail_tone: Tone = "accent",
) -> None:
    """Cut from thick board: its side is dark, a line runs inside its edge; it leaves a trail."""
    left = trail if kind in {"up", "ahead"} else 0
    body = _arrow_body(kind, left)
    degrees = 90 if kind == "ahead" else 0
    stubs = []
    for i in range(left):
        thick, y = 15 - 3 * i, 172 - (left - 1 - i) * 22
        stubs.append(turn(rect(62, y - thick / 2, 72, thick, 4), degrees))
    side = union(body, *(move(body, dx, dx) for dx in (2, 4, 6, 8)))
    pen.cast(side, 5, 7)
    for stub in stubs:
        pen.cast(stub, 4, 6)
        pen.fill(move(stub, 4, 4), step(trail_tone, -2))
        pen.form(stub, trail_tone, 0.8)
    pen.fill(side, step(tone, -2))
    pen.form(body, tone, 0.7)
    inset = scale(body, 0.8, 0.8, *_heart_of(body))
    pen.fill(cut(both(body, inset), scale(body, 0.73, 0.73, *_heart_of(body))), step(tone, 3))
    if kind in {"up", "ahead"}:
        half = turn(rect(100, 0, 100, 200, 0), degrees)
        inner = scale(body, 0.73, 0.73, *_heart_of(body))
        pen.fill(both(inner, half), step(tone, -1))


def _heart_of(body: Path) -> Point:
    """The point about which its outline shrinks evenly."""
    left, top, right, bottom = bounds(body)
    return (left + right) / 2, top + (bottom - top) * 0.49


def _arrow_body(kind: str, trail: int) -> Path:
    foot = 186.0 - (trail * 22 + 6 if trail else 0)
    straight = poly(
        [(98, 6), (180, 88), (134, 88), (134, foot), (62, foot), (62, 88), (16, 88)],
        (10, 10, 5, 8, 8, 5, 10),
    )
    match kind:
        case "bend":
            tube = cut(ell(104, 140, 86, 92), ell(104, 140, 44, 48))
            tube = both(tube, rect(0, 0, 104, 140, 0))
            body = union(tube, rect(18, 138, 42, 46, (0, 0, 8, 8)), rect(102, 48, 20, 44, 0))
            return scale(union(body, poly([(118, 18), (188, 70), (118, 122)], 11)), 0.96, 0.96)
        case "double":
            half = poly(
                [(100, 6), (160, 62), (124, 62), (124, 100), (76, 100), (76, 62), (40, 62)],
                (11, 11, 5, 0, 0, 5, 11),
            )
            return scale(union(half, turn(half, 180)), 0.96, 0.96)
        case "ahead":
            return turn(straight, 90)
        case _:
            return straight


@drawing(scene_class="symbol", size_m=0.4, anchor="center")
def infinity(
    pen: Pen,
    *,
    tone: Tone = "main",
    back: Tone = "second",
    thick: Annotated[float, Range(20, 32)] = 27,
    kind: Literal["ribbon", "even"] = "ribbon",
) -> None:
    """A band of two colors that crosses over itself."""

    def strand(start: float, share: float, *widths: float) -> Path:
        return limb([_lemniscate(math.pi * (start + share * i / 11)) for i in range(12)], *widths)

    thin = thick * 0.76 if kind == "ribbon" else thick
    widths = (thin, thick, thick * 1.1, thick, thin) if kind == "ribbon" else (thick,) * 2
    right, left = rect(100, 0, 100, 200, 0), rect(0, 0, 100, 200, 0)
    loops = (
        (both(strand(-0.5, 1, *widths), right), tone, right),
        (both(strand(0.5, 1, *widths), left), back, left),
    )
    over = strand(0.36, 0.28, thin, thin)
    pen.cast(union(loops[0][0], loops[1][0]), 4, 7)
    for loop, own, _ in loops:
        pen.form(loop, own, 0.5)
    for loop, own, half in loops:
        pen.fill(both(both(loop, ell(100, 100, 30)), move(over, 4, 7)), step(own, -2))
        pen.fill(both(over, half), own)
        lit = both(cut(both(over, ell(100, 100, 27)), move(over, 2.4, 2.6)), half)
        pen.fill(lit, step(own, 1))


def _lemniscate(t: float) -> Point:
    low = 1 + math.sin(t) ** 2
    return 100 + 78 * math.cos(t) / low, 100 + 128 * math.sin(t) * math.cos(t) / low


_HOOK = [
    (56, 74),
    (60, 46),
    (82, 29),
    (112, 28),
    (137, 44),
    (141, 72),
    (124, 94),
    (106, 108),
    (100, 124),
    (100, 138),
]


def _glyph(pen: Pen, shapes: list[Path], tone: str) -> None:
    """A solid sign: its side shows below and to the right."""
    whole = union(*shapes)
    deep = union(whole, *(move(whole, i * 2.5, i * 2) for i in range(1, 4)))
    pen.cast(deep, 4, 6)
    pen.fill(deep, step(tone, -2))
    for shape in shapes:
        pen.form(shape, tone, 0.8)


@drawing(scene_class="symbol", size_m=0.5, anchor="center")
def question_mark(
    pen: Pen,
    *,
    tone: Tone = "main",
    dot: Tone = "accent",
    field: Literal["none", "bubble", "disc"] = "none",
    sparkles: Annotated[int, Range(0, 4)] = 2,
) -> None:
    own = _sign_field(pen, field, tone)
    with pen.at(-3, 0) if own == tone else pen.at(38, 28, 0.62):
        hook = limb(_HOOK, 30, 34, 34, 34, 32, 30)
        _glyph(pen, [hook], own)
        _glyph(pen, [ell(100, 172, 17)], dot if own == tone else own)
        if own == tone:
            pen.fill(limb([(66, 58), (76, 44), (92, 38)], 3, 7, 3), step(own, 2))
    sparks(pen, sparkles if own == tone else 0, "accent")


@drawing(scene_class="symbol", size_m=0.5, anchor="center")
def exclamation_mark(
    pen: Pen,
    *,
    tone: Tone = "hot",
    dot: Tone = "accent",
    field: Literal["none", "triangle", "disc"] = "none",
    count: Annotated[int, Range(1, 2)] = 1,
    sparkles: Annotated[int, Range(0, 4)] = 2,
) -> None:
    own = _sign_field(pen, field, tone)
    size = 1.0 if own == tone else 0.54
    for i in range(count):
        aside = (0.0,) if count == 1 else (-30.0, 30.0)
        x = 100 - 100 * size + aside[i] * size - 3
        y = 0 if own == tone else (62 if field == "triangle" else 44)
        with pen.at(x, y, size, degrees=5 if count == 1 else -8 + 16 * i):
            bar = poly([(74, 14), (126, 14), (114, 132), (86, 132)], (18, 18, 12, 12))
            _glyph(pen, [bar], own)
            _glyph(pen, [ell(100, 166, 19)], dot if own == tone else own)
            if own == tone:
                pen.fill(rect(84, 28, 8, 52, 4), step(own, 2))
    sparks(pen, sparkles if own == tone else 0, "accent")


def _sign_field(pen: Pen, field: str, tone: str) -> str:
    """Draws what the sign stands on; returns the tone of the sign."""
    match field:
        case "disc":
            shape = ell(100, 100, 88)
            inner = ring(100, 100, 79, 74)
        case "bubble":
            shape = union(rect(14, 18, 172, 136, 34), poly([(48, 140), (96, 140), (48, 188)], 4))
            inner = ""
        case "triangle":
            shape = poly([(100, 8), (192, 178), (8, 178)], 22)
            inner = cut(
                poly([(100, 26), (178, 169), (22, 169)], 14),
                poly([(100, 35), (170, 164), (30, 164)], 11),
            )
        case _:
            return tone
    pen.cast(shape, 4, 7)
    pen.form(shape, tone, 0.6)
    pen.fill(inner, step(tone, 2))
    return "paper"


@drawing(scene_class="symbol", size_m=0.5, anchor="center", view="top")
def maze(
    pen: Pen,
    *,
    tone: Tone = "main",
    kind: Literal["square", "round"] = "square",
    walls: Annotated[int, Range(3, 4)] = 4,
    trail: bool = True,
) -> None:
    """Rings with a gap each; the trail finds them all."""

    def point(radius: float, degrees: float) -> Point:
        angle = math.radians(degrees)
        x, y = math.cos(angle), math.sin(angle)
        far = max(abs(x), abs(y)) if kind == "square" else 1
        return 100 + radius * x / far, 100 + radius * y / far

    def along(radius: float, start: float, end: float) -> list[Point]:
        parts = max(1, math.ceil(abs(end - start) / 9))
        corners = [a for a in range(-675, 1000, 90) if min(start, end) < a < max(start, end)]
        turns = [start + (end - start) * i / parts for i in range(parts + 1)]
        turns = sorted({*turns, *corners}, reverse=end < start)
        return [point(radius, degrees) for degrees in turns]

    board = rect(8, 8, 184, 184, 16) if kind == "square" else ell(100, 100, 94)
    pen.cast(board, 4, 6)
    pen.form(board, "paper-1", 0.4, hard=0.03)
    pitch, gaps = 76 / walls, (90, -62, 140, 20)[:walls]
    thick = pitch * 0.42
    paths, way = [], [point(96, gaps[0])]
    for i, gap in enumerate(gaps):
        radius = 84 - i * pitch
        half = math.degrees(pitch * 0.42 / radius)
        paths.append(segments(*along(radius, gap + half * 1.5, gap + 360 - half * 1.5)))
        if i < walls - 1:
            bar = gap - 52 if i % 2 else gap + 58
            paths.append(segments(point(radius, bar), point(radius - pitch, bar)))
            lane = radius - pitch / 2
            target = gaps[i + 1] + (360 if (i % 2 == 1 and gaps[i + 1] < gap) else 0)
            way += along(lane, gap, target)
    pen.line(move(" ".join(paths), 2.4, 3.4), "paper-5", thick)
    pen.line(" ".join(paths), tone, thick)
    if trail:
        pen.line(segments(*way, (100, 100)), "accent", max(3.4, thick * 0.45), 1, "7 6")
        pen.fill(ell(100, 100, 7.5), "accent-1")
        pen.fill(star(100, 100, 5.6, corner=0.6), "paper")
