"""Emblems: feather, crown, flag, laurel, and signs of a mind and of a second life."""

import math
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.marks import sparks
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    GROUND,
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
    segments,
    star,
    turn,
    union,
)

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
