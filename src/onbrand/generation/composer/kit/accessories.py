"""What is worn besides clothes: scarves, mittens, ties, watches, hangers, glasses."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    both,
    curve,
    cut,
    ell,
    flip,
    heart,
    limb,
    move,
    polar,
    poly,
    rect,
    segments,
    turn,
    union,
)


def _pair(path: Path) -> tuple[Path, Path]:
    """A part of the left side and its twin."""
    return path, flip(path)


@drawing(
    scene_class="table",
    size_m=0.9,
    anchor="center",
)
def scarf(
    pen: Pen,
    *,
    tone: Tone = "main",
    stripe: Tone = "paper",
    pattern: Literal["stripes", "checks", "plain"] = "stripes",
    fringe: bool = True,
) -> None:
    """As it is worn: around the neck, both ends in front."""
    ends = (
        (poly([(96, 80), (128, 84), (140, 158), (102, 164)], 4), step(tone, -1), (102, 140, 162)),
        (poly([(74, 82), (112, 82), (104, 178), (58, 172)], 4), tone, (60, 102, 175)),
    )
    for shape, own, (left, right, low) in ends:
        if fringe:
            for i in range(6):
                x = left + 4 + (right - left - 7) * i / 5
                pen.line(segments((x, low - 4), (x - 1 + i % 2, low + 15)), own, 4)
        pen.cast(shape, 4, 5)
        pen.form(shape, own, 0.8)
        if pattern != "plain":
            for y in (low - 50, low - 34, low - 18):
                band = both(shape, limb([(left - 10, y - 2), (right + 10, y + 3)], 8, 8))
                pen.fill(band, stripe)
        if pattern == "checks":
            x = (left + right) / 2
            for dx in (-9, 9):
                pen.fill(both(shape, rect(x + dx - 3, 70, 6, 130, 0)), step(own, 2))
    hole = ell(100, 44, 50, 21)
    wrap = cut(
        "M20 58 C18 28 54 8 100 8 C146 8 182 28 180 58 C184 86 150 110 100 110 C50 110 16 86 20 58 Z",
        hole,
    )
    for shape, own, _ in ends:
        pen.fill(both(shape, move(wrap, 0, 8)), step(own, -2))
    pen.fill(hole, step(tone, -3))
    pen.fill(cut(hole, move(hole, 0, 9)), step(tone, -2))
    pen.form(wrap, tone, 0.7)
    for fold in (
        [(28, 46), (34, 66), (60, 82), (96, 88)],
        [(172, 46), (166, 66), (146, 80), (118, 86)],
        [(46, 30), (70, 17), (104, 15), (132, 20)],
    ):
        pen.fill(both(wrap, limb(fold, 1, 4, 3, 1)), step(tone, -1))
    if pattern != "plain":
        for points in (
            [(54, 48), (36, 60), (26, 80)],
            [(62, 58), (52, 76), (46, 100)],
            [(146, 48), (164, 60), (174, 80)],
            [(138, 58), (148, 76), (154, 100)],
            [(58, 34), (44, 24), (34, 18)],
            [(142, 34), (156, 24), (166, 18)],
        ):
            pen.fill(both(wrap, limb(points, 7, 8, 7)), stripe)
    knot = "M72 70 C84 62 112 64 118 74 C124 88 118 104 108 110 C94 114 78 110 72 100 C66 90 66 78 72 70 Z"
    pen.fill(both(wrap, move(knot, 5, 4)), step(tone, -2))
    pen.form(knot, step(tone, 1), 0.8)
    pen.fill(both(knot, limb([(82, 70), (88, 88), (84, 106)], 1, 4, 1)), step(tone, -1))
    pen.fill(both(knot, limb([(102, 70), (106, 86), (102, 104)], 1, 4, 1)), step(tone, -1))


@drawing(
    scene_class="table",
    size_m=0.35,
    anchor="center",
)
def mittens(
    pen: Pen,
    *,
    tone: Tone = "hot",
    trim: Tone = "paper",
    pattern: Literal["snowflake", "stripes", "heart"] = "snowflake",
    cord: bool = True,
) -> None:
    if cord:
        pen.line(
            curve([(56, 66), (48, 36), (70, 12), (100, 22), (130, 10), (154, 36), (144, 66)]),
            step(trim, -3),
            4,
        )
    with pen.at(6, 0, 0.98, degrees=0):
        _mitten(pen, tone, trim, pattern)
    with pen.at(-2, 0, 0.98, mirror=True):
        _mitten(pen, tone, trim, pattern)


def _mitten(pen: Pen, tone: str, trim: str, pattern: str) -> None:
    def laid(path: Path) -> Path:
        return turn(path, 12, 56, 60)

    hand = laid(
        "M26 84 C22 120 20 190 56 192 C78 193 86 172 87 150 C94 154 104 150 106 140 C108 128 94 112 88 84 Z"
    )
    pen.cast(hand, 4, 5)
    pen.form(hand, tone, 0.8)
    pen.fill(both(hand, laid(limb([(87, 152), (86, 138), (82, 126)], 2, 4, 1))), step(tone, -2))
    match pattern:
        case "snowflake":
            x, y = 50, 138
            arms = []
            for degrees in (0, 60, 120):
                arms.append(turn(rect(x - 2, y - 22, 4, 44, 2), degrees, x, y))
                arms += [
                    turn(path, degrees, x, y)
                    for path in (
                        limb(
                            [(x - 7, y - 18), (x, y - 11), (x + 7, y - 18)], 3.4, 3.4, 3.4, bend=0.1
                        ),
                        limb(
                            [(x - 7, y + 18), (x, y + 11), (x + 7, y + 18)], 3.4, 3.4, 3.4, bend=0.1
                        ),
                    )
                ]
            pen.fill(both(hand, laid(union(*arms))), trim)
        case "stripes":
            for y in (106, 126, 146, 166):
                pen.fill(both(hand, laid(limb([(16, y), (50, y + 4), (110, y - 2)], 8, 8))), trim)
        case _:
            pen.fill(both(hand, laid(heart(54, 138, 20))), trim)
    cuff = laid(rect(20, 58, 74, 36, 9))
    pen.occlude(hand, cuff, step(tone, -2), 0, 5)
    pen.form(cuff, trim, 0.9)
    for i in range(6):
        rib = rect(30 + i * 10.4, 63, 3, 26, 1.5)
        pen.fill(laid(rib), step(trim, -2))


@drawing(
    scene_class="table",
    size_m=0.6,
    anchor="center",
)
def necktie(
    pen: Pen,
    *,
    tone: Tone = "main",
    alt: Tone = "accent",
    pattern: Literal["stripes", "dots", "plain"] = "stripes",
    collar: bool = True,
) -> None:
    blade = "M88 50 L112 50 C118 90 128 126 132 156 L100 194 L68 156 C72 126 82 90 88 50 Z"
    under = "M92 60 L120 60 C124 92 138 120 140 146 L120 172 L96 140 Z"
    pen.form(under, step(tone, -2), 1)
    pen.cast(blade, 4, 5)
    pen.form(blade, tone, 0.9)
    if pattern == "stripes":
        for i in range(6):
            y = 66 + i * 25
            band = poly([(40, y + 34), (160, y - 26), (160, y - 15), (40, y + 45)])
            pen.fill(both(blade, band), alt)
    elif pattern == "dots":
        for i in range(22):
            x, y = 76 + i % 4 * 16 + i // 4 % 2 * 8, 70 + i // 4 * 20
            pen.fill(both(blade, ell(x, y, 3.6)), alt)
    else:
        pen.fill(
            both(blade, "M100 50 L140 50 L140 160 L100 200 C112 150 108 90 100 50 Z"),
            step(tone, -1),
        )
    if collar:
        for side in _pair("M62 12 C52 20 44 30 42 42 L76 74 L100 34 C84 32 70 26 62 12 Z"):
            pen.cast(side, 2, 4)
            pen.form(side, "paper-1", 0.9)
        pen.fill("M62 12 C72 4 128 4 138 12 C130 26 116 32 100 34 C84 32 70 26 62 12 Z", "paper-4")
    knot = poly([(80, 28), (120, 28), (112, 60), (88, 60)], (7, 7, 5, 5))
    pen.fill(both(blade, move(knot, 1, 6)), step(tone, -2))
    pen.form(knot, tone if pattern != "plain" else step(tone, 1), 0.9)
    pen.fill(both(knot, limb([(92, 34), (98, 46), (96, 58)], 1, 4, 1)), step(tone, -1))


@drawing(
    scene_class="table",
    size_m=0.24,
    anchor="center",
)
def wristwatch(
    pen: Pen,
    *,
    tone: Tone = "main",
    case: Tone = "warm",
    face: Tone = "paper",
    strap: Literal["leather", "links"] = "leather",
    hour: Annotated[int, Range(1, 12)] = 10,
    dial: bool = True,
) -> None:
    upper = poly([(76, 6), (124, 6), (134, 64), (66, 64)], (8, 8, 3, 3))
    lower = poly([(66, 136), (134, 136), (122, 194), (78, 194)], (3, 3, 16, 16))
    pen.cast(union(upper, lower, ell(100, 100, 56)), 4, 5)
    for part in (upper, lower):
        pen.form(part, tone, 0.8)
    if strap == "leather":
        for y in (154, 165, 176):
            pen.fill(ell(100, y, 2.8), step(tone, -3))
        for line in (
            ((74, 62), (82, 14)),
            ((126, 62), (118, 14)),
            ((74, 140), (84, 188)),
            ((126, 140), (116, 188)),
        ):
            pen.line(segments(*line), step(tone, 2), 1.5, dash="4 3")
        pen.form(cut(rect(68, 4, 64, 17, 5), rect(76, 9, 48, 7, 2)), case, 1)
    else:
        for y in (18, 30, 42, 152, 164, 176):
            pen.fill(both(union(upper, lower), rect(50, y, 100, 2.6, 0)), step(tone, -2))
        for x in (88, 109):
            pen.fill(both(union(upper, lower), rect(x, 0, 2.6, 200, 0)), step(tone, -2))
    for x in (72, 112):
        for y in (50, 138):
            pen.fill(rect(x, y, 16, 14, 3), step(case, -1))
    pen.form(rect(150, 93, 13, 15, 4), step(case, -1), 1)
    pen.form(ell(100, 100, 55), case, 0.6)
    glass = ell(100, 100, 44)
    pen.fill(glass, face)
    pen.fill(cut(glass, move(glass, 3, 4)), step(face, -4))
    for i in range(12):
        ends = polar((100, 100), 39, i * 30), polar((100, 100), 31 if i % 3 == 0 else 35, i * 30)
        pen.line(segments(*ends), "ink+1" if i % 3 == 0 else "ink+4", 3.4 if i % 3 == 0 else 2)
    if dial:
        pen.fill(ell(100, 118, 10), step(face, -3))
        pen.line(segments((100, 118), (104, 112)), "accent-1", 1.8)
    pen.line(segments((100, 100), polar((100, 100), 20, hour * 30 - 85)), "ink", 5)
    pen.line(segments((100, 100), polar((100, 100), 31, -30)), "ink", 3.4)
    pen.fill(ell(100, 100, 4.2), "accent")


@drawing(
    scene_class="wall",
    size_m=0.45,
    anchor="hang",
)
def hanger(
    pen: Pen,
    *,
    tone: Tone = "wood",
    kind: Literal["wooden", "wire"] = "wooden",
    item: Literal["none", "trousers", "towel"] = "none",
    bar: bool = True,
) -> None:
    hook = curve(
        [(82, 30), (80, 16), (92, 7), (104, 7), (118, 16), (116, 32), (102, 44), (100, 62)]
    )
    pen.line(hook, "paper-6", 5.5)
    pen.line(move(hook, -0.8, -0.8), "paper-3", 1.4)
    low = 124
    if bar or item != "none":
        pen.line(
            segments((30, low), (170, low)), "paper-5" if kind == "wire" else step(tone, -2), 6
        )
    if kind == "wire":
        pen.line(
            "M100 60 L14 116 C6 124 10 128 22 126 L178 126 C190 128 194 124 186 116 Z", "paper-5", 6
        )
        pen.line("M96 60 L18 111", "paper-2", 1.6)
    else:
        arms = (
            "M92 58 C96 52 104 52 108 58 C134 76 164 92 190 112 C196 120 192 132 182 132 C160 112 132 96 100 86 "
            "C68 96 40 112 18 132 C8 132 4 120 10 112 C36 92 66 76 92 58 Z"
        )
        pen.form(arms, tone, 1)
        for mark in _pair(limb([(36, 110), (54, 98), (74, 90)], 1, 2.4, 1)):
            pen.fill(mark, step(tone, -2))
        pen.form(rect(92, 52, 16, 13, 4), "paper-5", 1)
    if item != "none":
        wide = 66 if item == "trousers" else 84
        cloth = rect(100 - wide / 2, low - 5, wide, 74, (4, 4, 2, 2))
        pen.form(cloth, "main", 0.8)
        pen.fill(both(cloth, rect(0, low - 5, 200, 6, 0)), "main+2")
        if item == "trousers":
            pen.fill(rect(103, low + 4, 4, 64, 2), "main-2")
            pen.line(segments((84, low + 4), (83, low + 66)), "main+1", 2)
        else:
            for y in (34, 44, 54):
                pen.fill(both(cloth, rect(0, low + y, 200, 5, 0)), "accent")


@drawing(
    scene_class="table",
    size_m=0.16,
    anchor="center",
)
def glasses(
    pen: Pen,
    *,
    tone: Tone = "main",
    lens: Tone = "sky+2",
    shape: Literal["round", "square", "cat"] = "round",
    case: bool = False,
) -> None:
    _spectacles(pen, tone, lens, shape, case=case)


@drawing(
    scene_class="table",
    size_m=0.16,
    anchor="center",
)
def sunglasses(
    pen: Pen,
    *,
    tone: Tone = "hot",
    lens: Tone = "ink+2",
    shape: Literal["round", "square", "cat"] = "cat",
    case: bool = False,
) -> None:
    _spectacles(pen, tone, lens, shape, case=case)


def _spectacles(pen: Pen, tone: str, glass: str, shape: str, *, case: bool) -> None:
    if case:
        box = rect(22, 132, 156, 50, 22)
        pen.cast(box, 4, 5)
        pen.form(box, "accent", 0.8)
        pen.fill(both(box, rect(10, 148, 180, 3, 0)), "accent-2")
        pen.form(rect(92, 144, 16, 11, 3), "warm", 1)
    with pen.at(0, -26 if case else 0):
        for arm in _pair(limb([(18, 96), (24, 66), (42, 50), (66, 50), (78, 58)], 8, 7, 6, 7, 5)):
            pen.cast(arm, 2, 4)
            pen.fill(arm, step(tone, -2))
        outer, inner = _rims(shape)
        for rim, hole in zip(_pair(outer), _pair(inner), strict=True):
            pen.cast(rim, 4, 7)
            pen.fill(hole, glass)
            left = min(float(x) for x in (22, 110) if (x > 100) == (rim != outer))
            for x, wide in ((left + 16, 17), (left + 40, 7)):
                gleam = poly(
                    [(x + 22, 70), (x + 22 + wide, 70), (x - 22 + wide, 160), (x - 22, 160)]
                )
                pen.fill(both(hole, gleam), step(glass, 1))
            pen.form(cut(rim, hole), tone, 0.5)
        pen.form(limb([(86, 106), (93, 98), (100, 96), (107, 98), (114, 106)], 9, 8, 8, 9), tone, 1)
        for x in (17, 183):
            pen.form(ell(x, 98, 7, 8), tone, 1)
            pen.fill(ell(x, 97, 2.2), "paper")


def _rims(shape: str) -> tuple[Path, Path]:
    match shape:
        case "round":
            return ell(52, 114, 42), ell(52, 114, 33)
        case "square":
            return rect(10, 80, 82, 68, 18), rect(19, 89, 64, 50, 11)
        case _:
            return (
                "M8 76 C30 76 66 80 90 96 C98 118 80 152 52 152 C22 152 8 118 8 76 Z",
                "M18 87 C40 88 64 90 82 101 C86 118 74 143 52 143 C30 143 19 118 18 87 Z",
            )
