"""Marks that stand for a thought: yes, there, endless, first, again."""

import math
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    GROUND,
    Path,
    Point,
    both,
    curve,
    cut,
    ell,
    flip,
    leaf,
    limb,
    move,
    polar,
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
) -> None:
    straight = poly(
        [(100, 12), (176, 92), (134, 92), (134, 184), (66, 184), (66, 92), (24, 92)],
        (12, 12, 6, 8, 8, 6, 12),
    )
    match kind:
        case "bend":
            tube = cut(ell(104, 140, 86, 92), ell(104, 140, 44, 48))
            tube = both(tube, rect(0, 0, 104, 140, 0))
            body = union(tube, rect(18, 138, 42, 46, (0, 0, 8, 8)), rect(102, 48, 20, 44, 0))
            body = union(body, poly([(118, 18), (192, 70), (118, 122)], 11))
        case "double":
            half = poly(
                [(100, 4), (160, 62), (124, 62), (124, 100), (76, 100), (76, 62), (40, 62)],
                (11, 11, 5, 0, 0, 5, 11),
            )
            body = union(half, turn(half, 180))
        case "ahead":
            body = turn(straight, 90)
        case _:
            body = straight
    for i in range(trail if kind in {"up", "ahead"} else 0):
        stub = rect(66, 150 + i * 16, 68, 7, 0)
        body = cut(body, turn(stub, 90) if kind == "ahead" else stub)
    pen.cast(body, 4, 7)
    pen.form(body, tone, 0.7)
    if kind in {"up", "ahead"}:
        degrees = 90 if kind == "ahead" else 0
        shine = poly([(100, 26), (108, 34), (58, 84), (42, 84)], 3)
        pen.fill(both(body, turn(shine, degrees)), step(tone, 2))
        pen.fill(both(body, turn(rect(120, 92, 20, 100, 0), degrees)), step(tone, -1))


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
    pen.form(board, step(tone, 3) if not tone.startswith("paper") else "paper", 0.4, hard=0.03)
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
    pen.line(move(" ".join(paths), 2.4, 3.4), step(tone, 1), thick)
    pen.line(" ".join(paths), tone, thick)
    if trail:
        pen.line(segments(*way, (100, 100)), "accent", max(3.4, thick * 0.45), 1, "7 6")
        pen.fill(ell(100, 100, 7.5), "accent-1")
        pen.fill(star(100, 100, 5.6, corner=0.6), "paper")


# Where a vane is split: the root by the quill, the mouth at the edge, half its width.
_NOTCHES = (
    ((90, 112), (134, 128), 9),
    ((92, 94), (56, 70), 8),
    ((132, 70), (186, 84), 7),
    ((126, 60), (112, 20), 6),
)


@drawing(scene_class="symbol", size_m=0.2, anchor="center")
def feather(
    pen: Pen,
    *,
    tone: Tone = "main",
    tip: Tone = "accent",
    notches: Annotated[int, Range(1, 4)] = 3,
    kind: Literal["quill", "down"] = "quill",
) -> None:
    spine = [(22, 190), (50, 154), (78, 120), (108, 86), (144, 50), (190, 14)]
    near = [(56, 146), (44, 124), (56, 92), (82, 62), (118, 34), (156, 14), (191, 10)]
    far = [(190, 22), (180, 56), (158, 88), (128, 116), (96, 138), (72, 148), (58, 148)]
    vane = curve([*near, *far], closed=True)
    for i in range(notches):
        root, mouth, wide = _NOTCHES[i]
        across = (mouth[1] - root[1], root[0] - mouth[0])
        share = wide / (math.hypot(*across) or 1)
        aside = [(mouth[0] + across[0] * s, mouth[1] + across[1] * s) for s in (share, -share)]
        vane = cut(vane, poly([root, *aside], 1))
    pen.cast(vane, 4, 7)
    below = poly([*spine, (210, 60), (200, 210), (20, 210)])
    end = poly([(120, 0), (150, 44), (206, 84), (214, -20)], 8)
    pen.form(vane, tone, 0.8, hard=0)
    pen.fill(both(vane, below), step(tone, -1))
    pen.fill(both(vane, end), tip)
    pen.fill(both(both(vane, end), below), step(tip, -1))
    barbs = []
    for i in range(12):
        x, y = 62 + 9.4 * i, 138 - 9.8 * i + (i - 5.5) ** 2 * 0.12
        reach = 6 + 4 * min(i, 11 - i) ** 0.5
        barbs.append(segments((x, y), (x + reach * 0.1, y - reach * 1.5)))
        barbs.append(segments((x + 3, y + 2), (x + reach * 1.4, y + 2)))
    pen.line(" ".join(barbs), step(tone, 1), 1.4)
    pen.fill(
        limb(spine, 5.5, 5, 4.4, 3.6, 2.6, 1),
        "paper" if not tone.startswith("paper") else "paper-8",
    )
    if kind == "quill":
        pen.fill(poly([(38, 174), (31, 169), (10, 196), (20, 192)], 1.5), "dark+2")
        return
    for x, y, degrees in ((52, 146, -170), (58, 154, 100), (50, 152, 150), (62, 158, 70)):
        pen.fill(leaf(x, y, 28, 9, degrees, 0.2), step(tone, 2))


@drawing(scene_class="symbol", size_m=0.3, anchor="center")
def crown(
    pen: Pen,
    *,
    tone: Tone = "warm",
    velvet: Tone | None = "hot-1",
    points: Literal[3, 5] = 5,
    jewels: Annotated[int, Range(0, 5)] = 5,
    sparkles: Annotated[int, Range(0, 3)] = 2,
) -> None:
    count = int(points)
    xs = [16 + 168 * i / (count - 1) for i in range(count)]
    tops = [44 + 26 * abs(x - 100) / 84 - (20 if i == count // 2 else 0) for i, x in enumerate(xs)]
    outline: list[Point] = [(40, 176)]
    for i, (x, y) in enumerate(zip(xs, tops, strict=True)):
        outline.append((x, y))
        if i < count - 1:
            middle = (x + xs[i + 1]) / 2
            outline.append((middle, 122 - (abs(middle - 100) < 50) * 6))
    outline.append((160, 176))
    body = poly(outline, [8, *([3, 7] * count)[:-1], 8])
    base = "M36 150 C70 162 130 162 164 150 L160 178 C130 190 70 190 40 178 Z"
    pen.cast(union(body, base), 4, 6)
    if velvet:
        pen.form("M34 130 C40 74 160 74 166 130 L150 160 L50 160 Z", velvet, 0.7)
        pen.fill(
            "M98 86 C94 110 94 130 96 150 L104 150 C106 130 106 110 102 86 Z", step(velvet, -2)
        )
    pen.form(body, tone, 0.8)
    for i in range(count - 1):
        edge = poly(
            [
                (xs[i], tops[i]),
                ((xs[i] + xs[i + 1]) / 2, 124),
                (100, 200),
                (xs[i] + (100 - xs[i]) * 0.2, 160),
            ],
            2,
        )
        if i % 2:
            pen.fill(both(body, edge), step(tone, -1))
    pen.occlude(body, base, step(tone, -2), 0, -7)
    pen.form(base, step(tone, 1), 1.2)
    pen.line("M40 158 C72 169 128 169 160 158", step(tone, -2), 2)
    pen.line("M42 172 C74 183 126 183 158 172", step(tone, -2), 2)
    gems = ("hot", "second", "leaf", "main", "accent")
    for i in range(jewels):
        x = 100 + (0, -28, 28, -50, 50)[i]
        y = 169 - ((x - 100) / 58) ** 2 * 7
        shape = turn(rect(x - 6, y - 6, 12, 12, 2), 45, x, y) if i == 0 else ell(x, y, 5.4)
        own = gems[i] if gems[i] != tone else "paper"
        pen.form(shape, own, 1)
    for x, y in zip(xs, tops, strict=True):
        pen.form(ell(x, y - 4, 9), step(tone, 1), 0.9)
    sparks(pen, sparkles, step(tone, 1))


@drawing(scene_class="symbol", size_m=2.5, facing="right")
def flag(
    pen: Pen,
    *,
    tone: Tone = "hot",
    kind: Literal["banner", "checkered", "pennant"] = "banner",
    mark: Literal["star", "stripes", "none"] = "star",
    mound: bool = True,
) -> None:
    pen.ground(120 if mound else 40, 70 if not mound else 84)
    if mound:
        hill = both(
            "M14 186 C30 156 60 148 82 152 C112 154 140 166 152 186 Z", rect(0, 0, 200, GROUND, 0)
        )
        pen.form(hill, "leaf", 0.7)
        for x, y, degrees in ((34, 174, -110), (42, 170, -80), (126, 172, -70), (118, 168, -100)):
            pen.fill(leaf(x, y, 18, 7, degrees), "leaf-1")
    cloth = "M52 22 C84 6 108 40 138 28 C156 21 172 20 186 26 C178 56 178 82 186 108 C160 98 140 122 112 112 C88 104 70 98 52 112 Z"
    if kind == "pennant":
        cloth = "M52 18 C84 14 112 40 146 46 C164 50 178 54 190 64 C176 72 164 74 148 78 C112 86 84 110 52 112 Z"
    pen.form(cloth, tone, 0.7)
    for x in (92, 150):
        fold = f"M{x} 0 C{x + 22} 40 {x - 6} 80 {x + 10} 130 L{x + 24} 130 C{x + 12} 80 {x + 44} 40 {x + 22} 0 Z"
        pen.grain(both(cloth, fold), step(tone, -2), 1)
        pen.grain(both(cloth, fold), step(tone, -2), 2)
    if kind == "checkered":
        for row in range(4):
            for col in range(6):
                if (row + col) % 2:
                    x, y = 52 + col * 23, 10 + row * 26
                    wave = 8 * math.sin(col * 1.1)
                    square = poly(
                        [
                            (x, y + wave),
                            (x + 23, y + 8 * math.sin((col + 1) * 1.1)),
                            (x + 23, y + 26 + 8 * math.sin((col + 1) * 1.1)),
                            (x, y + 26 + wave),
                        ]
                    )
                    pen.fill(both(cloth, square), "paper")
    elif mark == "star":
        x = 112 if kind == "banner" else 90
        pen.form(turn(star(x, 66, 24, corner=2), -4, x, 66), "paper", 0.8)
    elif mark == "stripes":
        for y in (40, 76):
            band = f"M40 {y} C84 {y - 16} 108 {y + 18} 138 {y + 6} C156 {y - 1} 172 {y} 200 {y + 4} L200 {y + 20} C172 {y + 16} 156 {y + 15} 138 {y + 22} C108 {y + 34} 84 {y} 40 {y + 16} Z"
            pen.fill(both(cloth, band), "paper")
    pen.form(rect(42, 14, 11, 170 if not mound else 150, 4), "wood-1", 1)
    pen.form(ell(47.5, 12, 9), "warm+1" if tone != "warm+1" else "hot", 0.9)


@drawing(scene_class="symbol", size_m=0.03, anchor="center")
def fingerprint(
    pen: Pen,
    *,
    tone: Tone = "main",
    ridges: Annotated[int, Range(4, 6)] = 5,
    scan: Tone | None = "accent",
    field: bool = True,
) -> None:
    own = tone
    if field:
        tile = rect(12, 12, 176, 176, 40)
        pen.cast(tile, 4, 6)
        pen.form(tile, tone, 0.5)
        own = "paper"
    pad = ell(100, 104, 66 if field else 78, 86 if field else 100)
    pitch = (64 if field else 76) / ridges
    for i in range(ridges):
        outer = 5 + pitch * i + pitch * 0.56
        band = cut(
            ell(100, 106, outer, outer * 1.3),
            ell(100, 106, outer - pitch * 0.56, (outer - pitch * 0.56) * 1.26),
        )
        start = (70, 100, 60, 118, 78, 96)[i]
        band = cut(
            band,
            poly(
                [
                    (100, 106),
                    polar((100, 106), 200, start),
                    polar((100, 106), 200, start + 36 - 3 * i),
                ]
            ),
        )
        if i > 1:
            nick = (200, 330, 262, 24)[i - 2]
            band = cut(
                band,
                poly([(100, 106), polar((100, 106), 200, nick), polar((100, 106), 200, nick + 8)]),
            )
        pen.fill(both(pad, band), own)
    if scan:
        pen.fill(rect(26, 96, 148, 5, 2.5), scan)
        for x, y, right in ((36, 36, False), (164, 36, True)):
            pen.line(segments((x, y + 22), (x, y), (x + (-22 if right else 22), y)), scan, 4.5)
            pen.line(
                segments((x, 178 - y + 0), (x, 200 - y), (x + (-22 if right else 22), 200 - y)),
                scan,
                4.5,
            )


@drawing(scene_class="symbol", size_m=0.4, anchor="center")
def laurel(
    pen: Pen,
    *,
    tone: Tone = "leaf",
    leaves: Annotated[int, Range(5, 8)] = 7,
    inside: Literal["star", "one", "none"] = "star",
    ribbon: Tone | None = "accent",
) -> None:
    center = (100.0, 96.0)
    for right in (False, True):
        with pen.at(mirror=right):
            stem = [polar(center, 72, 94 + 146 * i / 7) for i in range(8)]
            pen.fill(limb(stem, 6, 4, 2), step(tone, -2))
            for i in range(leaves):
                degrees = 106 + 130 * i / (leaves - 1)
                x, y = polar(center, 72, degrees)
                size = 1 - 0.25 * i / leaves
                for turned, long, own in ((52, 40, step(tone, -1)), (128, 38, tone)):
                    blade = leaf(x, y, long * size, 19 * size, degrees + turned)
                    pen.fill(blade, own)
                    pen.grain(cut(blade, move(blade, -4, -3)), step(own, -2))
                    pen.light(blade, step(own, 1))
            veined_leaf(pen, stem[-1], 30, 15, 320, tone)
    match inside:
        case "star":
            pen.fill(star(102, 93, 42, corner=4), "warm-2")
            pen.form(star(100, 90, 42, corner=4), "warm", 0.7)
        case "one":
            digit = poly(
                [(82, 62), (104, 50), (116, 50), (116, 132), (98, 132), (98, 74), (82, 80)], 4
            )
            pen.form(digit, "warm", 0.8)
        case _:
            pass
    if ribbon:
        for right in (False, True):
            tail = poly([(96, 168), (84, 196), (74, 187), (62, 190), (86, 160)], 2)
            pen.form(flip(tail) if right else tail, step(ribbon, -1), 0.9)
        pen.form(union(ell(86, 168, 16, 10), ell(114, 168, 16, 10)), ribbon, 0.9)
        pen.form(ell(100, 168, 9), step(ribbon, 1), 0.9)


@drawing(scene_class="symbol", size_m=0.15, anchor="center")
def brain(
    pen: Pen,
    *,
    tone: Tone = "hot+1",
    other: Literal["same", "circuit"] = "same",
    folds: Annotated[int, Range(3, 5)] = 5,
    sparkles: Annotated[int, Range(0, 3)] = 2,
) -> None:
    """From above: two halves of rounded lobes, with furrows."""
    lobes = (
        (82, 42, 24),
        (54, 54, 24),
        (34, 84, 24),
        (30, 116, 24),
        (48, 146, 25),
        (78, 164, 22),
        (70, 100, 52),
    )
    half = both(
        union(rect(60, 30, 38, 148, 10), *(ell(*lobe) for lobe in lobes)), rect(0, 0, 98, 200, 0)
    )
    pen.cast(union(half, flip(half)), 4, 7)
    pen.fill(rect(90, 36, 20, 142, 8), step(tone, -3))
    for right in (False, True):
        side = flip(half) if right else half
        circuit = right and other == "circuit"
        own = "second" if circuit else tone
        pen.form(side, own, 0.6, hard=0.07)
        lines = _TRACES if circuit else _FURROWS[:folds]
        drawn = " ".join(curve(line) if not circuit else segments(*line) for line in lines)
        drawn = flip(drawn) if right else drawn
        pen.line(move(drawn, -1.6, -1.8), step(own, 1), 5 if not circuit else 4)
        pen.line(drawn, step(own, -2), 5 if not circuit else 4)
        if circuit:
            for line in lines:
                x, y = line[-1]
                pen.form(ell(200 - x, y, 6), "paper", 0.9)
    sparks(pen, sparkles, "accent")


_FURROWS: tuple[list[Point], ...] = (
    [(60, 46), (72, 58), (66, 72), (48, 74), (42, 86), (50, 96)],
    [(98, 72), (84, 70), (78, 84), (86, 94), (80, 106), (64, 106)],
    [(28, 110), (42, 112), (48, 124), (62, 124), (70, 134), (64, 146)],
    [(98, 118), (88, 122), (84, 134), (90, 146), (82, 156), (72, 160)],
    [(92, 36), (86, 46), (92, 54), (88, 62), (94, 66), (96, 68)],
)
_TRACES: tuple[list[Point], ...] = (
    [(96, 60), (80, 60), (66, 50)],
    [(96, 88), (60, 88), (46, 78)],
    [(96, 112), (74, 112), (60, 124), (44, 124)],
    [(96, 140), (82, 140), (68, 152)],
)


@drawing(scene_class="symbol", size_m=0.6, anchor="center")
def recycling(
    pen: Pen,
    *,
    tone: Tone = "leaf",
    kind: Literal["sign", "bin"] = "sign",
    leaf_inside: bool = True,
) -> None:
    if kind == "bin":
        _bin(pen, tone)
        return
    _chase(pen, tone)
    if leaf_inside:
        pen.line(curve([(100, 132), (100, 126), (100, 116)]), step(tone, -1), 3)
        veined_leaf(pen, (100, 122), 27, 15, -52, tone, curl=-0.08)
        veined_leaf(pen, (100, 125), 24, 13, -134, tone, curl=0.08)


def _chase(pen: Pen, tone: str) -> None:
    """Three arrows around a triangle, each a step darker than the one before."""
    center = (100.0, 116.0)
    outer = poly([polar(center, 118, degrees) for degrees in (-90, 30, 150)], 44)
    inner = poly([polar(center, 58, degrees) for degrees in (-90, 30, 150)], 10)
    band = cut(outer, inner)
    arm = both(band, poly([center, *(polar(center, 200, d) for d in (-124, -90, -54))]))
    middle = polar(center, 44, -30)
    base, tip = polar(middle, -19, 60), polar(middle, 18, 60)
    head = poly([polar(base, 33, -30), tip, polar(base, -33, -30)], 4)
    one = union(arm, both(head, rect(0, 0, 200, 200, 0)))
    arrows = [turn(one, 120 * i, *center) for i in range(3)]
    arrows = [move(arrow, 0, -10) for arrow in arrows]
    for arrow in arrows:
        pen.cast(arrow, 4, 6)
    for i, arrow in enumerate(arrows):
        pen.form(arrow, step(tone, (0, -1, 1)[i]), 0.6)


def _bin(pen: Pen, tone: str) -> None:
    lid = turn(rect(36, 34, 128, 16, 7), -9, 160, 50)
    pen.form(turn(rect(84, 22, 34, 14, 6), -9, 160, 50), step(tone, -1), 1)
    body = poly([(44, 64), (156, 64), (146, 190), (54, 190)], (4, 4, 12, 12))
    pen.fill(poly([(44, 60), (156, 60), (152, 80), (48, 80)], 3), step(tone, -3))
    pen.form(turn(rect(70, 36, 30, 40, 4), 12, 80, 60), "paper", 0.9)
    pen.form(rect(106, 44, 20, 34, 6), "sky+1", 0.9)
    pen.cast(body, 4, 4)
    pen.form(body, tone, 0.8)
    pen.fill(both(body, rect(30, 64, 140, 9, 0)), step(tone, 1))
    pen.form(lid, step(tone, 1), 1)
    with pen.at(58, 84, 0.42):
        _chase(pen, "paper-1")
