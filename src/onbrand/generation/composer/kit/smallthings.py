"""A coin, a coffee bean, chess, boards and tables, a cube, a smile, a comb, gingerbread."""

import math
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import bean, veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    between,
    both,
    cut,
    each,
    ell,
    heart,
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

# Money and coffee


@drawing(scene_class="table", size_m=0.06)
def coin(
    pen: Pen,
    *,
    tone: Tone = "warm",
    pose: Literal["standing", "lying"] = "standing",
    mark: Literal["one", "star", "leaf"] = "one",
    shine: bool = True,
) -> None:
    """One coin, on its edge or flat."""
    if pose == "lying":
        _lying(pen, tone, mark)
        return
    pen.ground(120)
    edge = union(ell(112, 94, 84, 90), ell(98, 94, 86, 90))
    pen.form(edge, step(tone, -2), 0.6, lit=False)
    ridges = [rect(120, 93 + i * 6.4, 80, 2.4, 0) for i in range(-13, 14)]
    pen.fill(both(cut(edge, ell(98, 94, 86, 90)), " ".join(ridges)), step(tone, -3))
    face = ell(96, 94, 86, 90)
    pen.form(face, tone, 0.5, hard=0.04)
    pen.fill(cut(ell(96, 94, 72, 76), ell(97, 95, 68, 72)), step(tone, -2))
    pen.fill(cut(ell(97.4, 95.4, 72, 76), ell(96, 94, 72, 76)), step(tone, 2))
    _struck(pen, tone, mark)
    if shine:
        for dx, wide in ((-44, 14), (-20, 6)):
            band = poly(
                [(96 + dx, 10), (96 + dx + wide, 10), (40 + dx + wide, 190), (40 + dx, 190)]
            )
            pen.fill(both(cut(ell(96, 94, 86, 90), ell(96, 94, 72, 76)), band), step(tone, 3))


def _struck(pen: Pen, tone: str, mark: str) -> None:
    """What stands out in the middle of the face."""
    shapes = {
        "one": union(
            poly([(72, 74), (96, 46), (112, 46), (112, 136), (92, 136), (92, 74), (80, 86)], 3),
            rect(72, 130, 58, 16, 4),
        ),
        "star": star(96, 96, 52, corner=3),
        "leaf": union(
            limb([(96, 148), (97, 120), (96, 92)], 6, 6, 4),
            *(turn(ell(96, 72, 17, 30), way, 96, 112) for way in (-52, 0, 52)),
        ),
    }
    shape = shapes[mark]
    pen.fill(move(shape, 3, 3.6), step(tone, -2))
    pen.form(shape, step(tone, 1), 0.6)


def _lying(pen: Pen, tone: str, mark: str) -> None:
    pen.ground(184)
    side = union(ell(100, 122, 92, 40), rect(8, 122, 184, 20, 0), ell(100, 142, 92, 40))
    pen.form(side, step(tone, -1), 0.8)
    ridges = []
    for way in range(8, 176, 7):
        x, y = 100 + 92 * math.cos(math.radians(way)), 122 + 40 * math.sin(math.radians(way))
        ridges.append(rect(x - 1, y + 3, 2, 16, 1))
    pen.fill(both(side, " ".join(ridges)), step(tone, -3))
    pen.form(ell(100, 122, 92, 40), step(tone, 1), 0.5, hard=0.04)
    pen.fill(cut(ell(100, 122, 76, 31), ell(101, 123, 72, 29)), step(tone, -1))
    flat = scale(
        star(100, 122, 50) if mark == "star" else rect(90, 84, 20, 76, 4), 1, 0.44, 100, 122
    )
    pen.fill(move(flat, 1.5, 2.4), step(tone, -2))
    pen.fill(flat, step(tone, 2))


@drawing(scene_class="table", size_m=0.02)
def coffee_bean(
    pen: Pen,
    *,
    tone: Tone = "wood-3",
    count: Annotated[int, Range(1, 3)] = 1,
    leaf: bool = False,
) -> None:
    """A roasted bean alone, or a few scattered ones."""
    places = {
        1: ((100, 99, 88, 28),),
        2: ((66, 124, 60, 24), (140, 138, 52, -40)),
        3: ((62, 70, 50, 24), (140, 76, 46, -38), (102, 150, 44, 70)),
    }[count]
    pen.ground(130 if count == 1 else 170)
    if leaf:
        veined_leaf(pen, (128, 60), 66, 34, -34, "leaf", veins=4)
    for x, y, size, way in places:
        bean(pen, x, y, size, way, tone)
        gleam = turn(limb([(x - size * 0.5, y + size * 0.4), (x - size * 0.58, y), (x - size * 0.44, y - size * 0.44)], 2, size * 0.09, 2), way, x, y)  # fmt: skip
        pen.fill(gleam, step(tone, 2))


# Chess

Man = Literal["pawn", "rook", "knight", "bishop", "queen", "king"]
_HEIGHTS: dict[Man, float] = {
    "pawn": 34, "rook": 38, "knight": 44, "bishop": 46, "queen": 52, "king": 54,
}  # fmt: skip
_KNIGHT = (
    "M-12 -9 C-13 -20 -5 -25 -2 -31 C-8 -30 -12 -24 -17 -25 L-20 -30 C-18 -38 -10 -45 -1 -48 "
    "L2 -54 L6 -48 C16 -44 18 -28 12 -9 Z"
)


def chessman(pen: Pen, place: Point, size: float, tone: str, man: Man) -> None:
    """A turned piece on its foot at `place`; `size` 1 makes the king 54 high."""
    x, y = place

    def put(path: Path) -> Path:
        return move(scale(path, size, size, 0, 0), x, y)

    tall = _HEIGHTS[man]
    base = union(rect(-12, -11, 24, 6, 3), rect(-15, -6.4, 30, 6.4, 2.4))
    if man == "knight":
        _turned(pen, put(_KNIGHT), tone, size)
        pen.fill(put(ell(-3, -40, 2)), step(tone, -3))
        mane = limb([(7, -44), (12, -30), (10, -14)], 2, 5, 2)
        pen.fill(both(put(_KNIGHT), put(mane)), step(tone, -2))
    else:
        neck = tall - (13 if man in {"pawn", "bishop"} else 10)
        bend = f"{-neck * 0.6:.1f}"
        shaft = (
            f"M-11 -7 C-6 -12 -4 {bend} -4.6 {-neck:.1f} L4.6 {-neck:.1f} C4 {bend} 6 -12 11 -7 Z"
        )
        _turned(pen, put(union(shaft, _crest(man, tall))), tone, size)
        pen.fill(put(rect(-8, -neck - 1, 16, 4.6, 2)), step(tone, 1))
    _turned(pen, put(base), step(tone, 1), size)


def _turned(pen: Pen, shape: Path, tone: str, size: float) -> None:
    """Small men have no grain."""
    if size > 2:
        pen.form(shape, tone, 1)
        return
    pen.fill(shape, step(tone, -2))
    pen.fill(both(shape, move(shape, -2.6 * size, -1.4 * size)), tone)


def _crest(man: Man, tall: float) -> Path:
    top = -tall
    match man:
        case "pawn":
            return ell(0, top + 8, 8.4)
        case "rook":
            crown = rect(-10, top, 20, 12, 1.5)
            return cut(crown, union(rect(-5.6, top - 2, 3.4, 6, 0), rect(2.2, top - 2, 3.4, 6, 0)))
        case "bishop":
            hat = f"M0 {top} C9 {top + 8} 9 {top + 16} 5 {top + 18} L-5 {top + 18} C-9 {top + 16} -9 {top + 8} 0 {top} Z"
            return cut(
                union(hat, ell(0, top + 1, 2.6)), turn(rect(1, top + 2, 2, 9, 0), 32, 2, top + 6)
            )
        case "queen":
            spikes = [
                (-9, 13),
                (-12, 1),
                (-6, 7),
                (-3.4, -1),
                (0, 6),
                (3.4, -1),
                (6, 7),
                (12, 1),
                (9, 13),
            ]
            return union(poly([(px, top + py) for px, py in spikes], 1), ell(0, top + 3, 3.6))
        case _:
            cap = poly([(-7, top + 14), (-10, top + 5), (10, top + 5), (7, top + 14)], 2)
            return union(cap, rect(-1.6, top - 6, 3.2, 12, 1), rect(-5, top - 3, 10, 3.2, 1))


_GAME: tuple[tuple[float, float, Man, bool], ...] = (
    (2.5, 0.5, "rook", True), (4.5, 0.5, "king", True), (5.5, 1.5, "pawn", True),
    (3.5, 1.5, "queen", True), (1.5, 2.5, "pawn", True), (4.5, 3.5, "knight", True),
    (3.5, 4.5, "pawn", False), (5.5, 5.5, "bishop", False), (1.5, 6.5, "rook", False),
    (6.5, 6.5, "pawn", False), (3.5, 7.4, "king", False),
)  # fmt: skip


@drawing(scene_class="table", size_m=0.3)
def chessboard(
    pen: Pen,
    *,
    tone: Tone = "main",
    rival: Tone = "paper-1",
    frame: Tone = "wood",
    pieces: Annotated[int, Range(0, 11)] = 11,
    side: Literal["near", "far"] = "near",
) -> None:
    """A game in progress, seen from a chair."""
    pen.ground(190)
    outer = poly([(38, 74), (162, 74), (196, 168), (4, 168)], 5)
    pen.form(poly([(4, 164), (196, 164), (194, 184), (6, 184)], (2, 2, 6, 6)), step(frame, -2), 0.8)
    pen.form(outer, frame, 0.5, hard=0.03)
    pen.fill(_squares(0, 8, 0, 8), "paper-2")
    dark = [_squares(c, c + 1, r, r + 1) for r in range(8) for c in range(8) if (c + r) % 2]
    pen.fill(" ".join(dark), step(frame, -3))
    for col, row, man, far in _GAME[:pieces]:
        x, y = _square(col, row)
        own = rival if far == (side == "near") else tone
        size = 0.86 + 0.52 * row / 8
        pen.fill(ell(x + 6 * size, y + 1, 17 * size, 4 * size), "ink", 0.16)
        chessman(pen, (x, y + 3), size, own, man)


def _square(col: float, row: float) -> Point:
    deep = (row / 8) * (0.74 + 0.26 * row / 8)
    left, right = between((46, 80), (18, 160), deep), between((154, 80), (182, 160), deep)
    return between(left, right, col / 8)


def _squares(left: float, right: float, top: float, bottom: float) -> Path:
    return poly(
        [_square(left, top), _square(right, top), _square(right, bottom), _square(left, bottom)]
    )


@drawing(scene_class="table", size_m=0.12)
def chess_pieces(
    pen: Pen,
    *,
    tone: Tone = "main",
    rival: Tone = "paper-2",
    count: Annotated[int, Range(3, 5)] = 5,
    fallen: bool = False,
) -> None:
    """King, queen, knight, rook, pawn: a set."""
    pen.ground(184)
    row: tuple[tuple[float, float, float, Man, bool], ...] = (
        (76, 178, 2.84, "king", False), (126, 178, 2.7, "queen", True),
        (48, 183, 2.1, "knight", True), (160, 183, 2.1, "rook", False),
        (104, 184, 2.1, "pawn", False),
    )  # fmt: skip
    order = row[:2] + row[5 - count + 2 :] if count < 5 else row
    for x, y, size, man, other in order:
        if fallen and man == "pawn":
            continue
        chessman(pen, (x, y), size, rival if other else tone, man)
    if fallen:
        with pen.at(52, 108, 0.5, degrees=82):
            chessman(pen, (100, 160), 3, rival, "pawn")


# Surfaces


@drawing(scene_class="table", size_m=0.3)
def serving_board(
    pen: Pen,
    *,
    tone: Tone = "wood",
    handle: Literal["right", "left", "none"] = "right",
    groove: bool = True,
    sprig: bool = True,
) -> None:
    """A thick board that lies on the table, for food to stand on."""
    with pen.at(mirror=handle == "left"):
        _board(pen, tone, grip=handle != "none", groove=groove)
    if sprig:
        pen.fill(ell(84, 142, 28, 4), "ink", 0.16)
        for way, long in ((-156, 34), (-18, 36), (-84, 30)):
            veined_leaf(pen, (82, 140), long, 19, way, "leaf", curl=0.1, veins=0)


def _board(pen: Pen, tone: str, *, grip: bool, groove: bool) -> None:
    pen.ground(186)
    top = poly([(36, 102), (144, 102), (160, 166), (8, 166)], (12, 12, 9, 9))
    if grip:
        _grip(pen, tone)
    edge = move(top, 0, 16)
    pen.form(edge, step(tone, -2), 0.4, lit=False)
    pen.form(top, tone, 0.4, hard=0.03)
    for y, left, right in ((110, 44, 120), (122, 34, 142), (146, 26, 110), (158, 60, 148)):
        vein = limb([(left, y), ((left + right) / 2, y + 1.6), (right, y - 0.6)], 0.8, 2.2, 0.8)
        pen.fill(both(top, vein), step(tone, -1))
    if groove:
        outer = poly([(44, 108), (136, 108), (149, 160), (20, 160)], (9, 9, 7, 7))
        inner = poly([(47, 111), (133, 111), (145, 157), (24, 157)], (8, 8, 6, 6))
        pen.fill(cut(outer, inner), step(tone, -2))
    pen.line(segments((22, 175), (142, 175)), step(tone, -1), 1.6)


def _grip(pen: Pen, tone: str) -> None:
    shape = poly([(140, 122), (180, 122), (192, 140), (150, 140)], 8)
    shape = cut(shape, ell(178, 131, 7, 4))
    pen.fill(move(shape, 0, 9), step(tone, -3))
    pen.form(shape, step(tone, 1), 0.6)


@drawing(scene_class="wall", size_m=0.5)
def tabletop(
    pen: Pen,
    *,
    tone: Tone = "wood",
    planks: Annotated[int, Range(2, 5)] = 4,
    drawer: bool = False,
) -> None:
    """The near edge of a wooden table, from side to side."""
    top = poly([(24, 104), (176, 104), (196, 152), (4, 152)], 2)
    pen.form(top, tone, 0.3, hard=0.02)
    for i in range(1, planks):
        share = i / planks
        a, b = between((24, 104), (176, 104), share), between((4, 152), (196, 152), share)
        pen.line(segments(a, b), step(tone, -2), 1.8)
    for i in range(planks):
        share = (i + 0.4) / planks
        for lean, start, stop in ((0, 0.1, 0.6), (0.12, 0.4, 0.95)):
            a, b = (
                between((24, 104), (176, 104), share + lean / planks),
                between((4, 152), (196, 152), share + lean / planks),
            )
            pen.line(segments(between(a, b, start), between(a, b, stop)), step(tone, -1), 1.4)
    knot = both(top, scale(ring(74, 132, 8, 4.6), 1, 0.5, 74, 132))
    pen.fill(knot, step(tone, -2))
    front = rect(4, 152, 192, 32, (0, 0, 4, 4))
    pen.form(front, step(tone, -1), 0.5, lit=False)
    pen.fill(rect(4, 150, 192, 5, 0), step(tone, 2))
    pen.fill(rect(4, 155, 192, 4, 0), step(tone, -3))
    pen.line("M20 168 C60 165 90 172 130 168", step(tone, -2), 1.5)
    pen.line("M96 177 C130 174 160 179 184 176", step(tone, -2), 1.5)
    if drawer:
        pen.form(rect(58, 162, 84, 18, 3), tone, 0.7)
        pen.form(rect(86, 168, 28, 6, 3), "accent", 1)


# On the shelf


@drawing(scene_class="table", size_m=0.3)
def mantel_clock(
    pen: Pen,
    *,
    tone: Tone = "wood-1",
    face: Tone = "paper",
    hour: Annotated[int, Range(1, 12)] = 10,
    shape: Literal["arch", "round"] = "arch",
) -> None:
    """A clock in a wooden case that stands by itself."""
    pen.ground(160)
    if shape == "arch":
        case = "M40 172 L40 96 C40 40 64 12 100 12 C136 12 160 40 160 96 L160 172 Z"
    else:
        case = union(ell(100, 88, 76), poly([(64, 140), (136, 140), (150, 172), (50, 172)], 4))
    pen.form(rect(20, 166, 160, 18, (6, 6, 4, 4)), step(tone, -1), 1)
    pen.occlude(rect(20, 166, 160, 18, 4), case, step(tone, -3), 4, 5)
    pen.form(case, tone, 0.7)
    middle: Point = (100, 84 if shape == "arch" else 88)
    pen.form(ell(*middle, 56), "accent", 0.8)
    pen.fill(ell(*middle, 48), "accent-3")
    pen.panel(ell(middle[0] + 0.8, middle[1] + 1.4, 46.6), face)
    for i in range(12):
        long = 9 if i % 3 == 0 else 4
        stroke = segments(polar(middle, 41, i * 30), polar(middle, 41 - long, i * 30))
        pen.line(stroke, "ink+1" if i % 3 == 0 else "ink+4", 4 if i % 3 == 0 else 2)
    for way, reach, wide in ((hour * 30 - 85, 22, 5.4), (-30, 34, 3.6)):
        pen.line(segments(polar(middle, 6, way + 180), polar(middle, reach, way)), "ink", wide)
    pen.fill(ell(*middle, 4.6), "accent-1")
    if shape == "arch":
        pen.form(rect(78, 148, 44, 12, 4), "accent", 1)


# Signs and shapes


@drawing(scene_class="symbol", size_m=0.3, anchor="center")
def circular_arrow(
    pen: Pen,
    *,
    tone: Tone = "main",
    alt: Tone = "accent",
    arrows: Annotated[int, Range(1, 3)] = 2,
    wide: Annotated[float, Range(20, 34)] = 28,
) -> None:
    """Arrows that chase one another around."""
    share = 360 / arrows
    parts = []
    for i in range(arrows):
        start = i * share - 160
        sweep = share - (62 if arrows == 1 else 46)
        line = [polar((100, 100), 66, start + sweep * k / 8) for k in range(9)]
        tip_at = start + sweep
        head = poly(
            [
                polar((100, 100), 66 - wide * 1.02, tip_at),
                polar((100, 100), 66 + wide * 1.02, tip_at),
                polar((100, 100), 68, tip_at + (40 if arrows == 1 else 34)),
            ],
            5,
        )
        parts.append((limb(line, wide, wide), head, (tone, alt, "second")[i]))
    for shaft, head, _ in parts:
        pen.cast(union(shaft, head), 4, 6)
    for shaft, head, own in parts:
        pen.form(union(shaft, head), own, 0.5)
        pen.fill(both(shaft, both(ring(100, 100, 74, 71), rect(0, 0, 200, 200, 0))), step(own, 2))


@drawing(scene_class="symbol", size_m=0.2)
def cube(
    pen: Pen,
    *,
    tone: Tone = "main",
    count: Annotated[int, Range(1, 3)] = 1,
    mark: Literal["none", "ring", "star"] = "none",
) -> None:
    """A block with three faces seen."""
    pen.ground(150 if count > 1 else 140)
    blocks: tuple[tuple[float, float, float, str], ...] = {
        1: ((100.0, 98.0, 86.0, tone),),
        2: ((62.0, 128.0, 56.0, tone), (142.0, 134.0, 50.0, "accent")),
        3: (
            (56.0, 134.0, 50.0, tone),
            (146.0, 134.0, 50.0, "accent"),
            (100.0, 60.0, 50.0, "second"),
        ),
    }[count]
    for x, y, size, own in blocks:
        _block(pen, (x, y), size, own, mark)


def _block(pen: Pen, center: Point, size: float, tone: str, mark: str) -> None:
    x, y = center
    wide, half = size * 0.94, size * 0.42
    top = poly(
        [
            (x - wide, y - size + half),
            (x, y - size),
            (x + wide, y - size + half),
            (x, y - size + 2 * half),
        ],
        4,
    )
    left = poly(
        [
            (x - wide, y - size + half),
            (x, y - size + 2 * half),
            (x, y + size),
            (x - wide, y + size - half),
        ],
        4,
    )
    right = poly(
        [
            (x + wide, y - size + half),
            (x, y - size + 2 * half),
            (x, y + size),
            (x + wide, y + size - half),
        ],
        4,
    )
    pen.fill(union(left, right), step(tone, -1))
    pen.panel(right, step(tone, -2))
    pen.panel(left, tone)
    pen.panel(top, step(tone, 2))
    pen.line(
        segments(
            (x - wide + 4, y - size + half + 2),
            (x, y - size + 2 * half + 1),
            (x + wide - 4, y - size + half + 2),
        ),
        step(tone, 3),
        2,
    )
    if mark != "none":
        shape = ring(0, 0, size * 0.36, size * 0.2) if mark == "ring" else star(0, 0, size * 0.42)
        for side, tint in ((-1, 3), (1, 1)):
            slanted = _sheared(scale(shape, 0.86, 1, 0, 0), 0.45 * -side)
            pen.fill(move(slanted, x + side * wide / 2, y + half * 0.5), step(tone, tint))


def _sheared(path: Path, slope: float) -> Path:
    return each(path, lambda x, y: (x, y - slope * x))


@drawing(scene_class="symbol", size_m=0.3, anchor="center")
def smile(
    pen: Pen,
    *,
    tone: Tone = "warm",
    mood: Literal["happy", "laughing", "wink"] = "happy",
    blush: bool = True,
) -> None:
    """A round face that smiles."""
    face = ell(100, 100, 90)
    pen.cast(face, 4, 7)
    pen.form(face, tone, 0.7)
    pen.fill(both(face, turn(ell(62, 44, 26, 10), -36, 62, 44)), step(tone, 2))
    lids = {"happy": (), "laughing": (68, 132), "wink": (132,)}[mood]
    for x in (68, 132):
        if x in lids:
            pen.line(f"M{x - 16} 88 C{x - 8} 70 {x + 8} 70 {x + 16} 88", "ink", 7)
        else:
            pen.fill(ell(x, 80, 11, 15), "ink")
            pen.fill(ell(x - 3, 74, 4, 5), "paper")
    if blush:
        for x in (44, 156):
            pen.fill(ell(x, 112, 13, 9), "hot+1" if tone != "hot" else "accent+1")
    if mood == "happy":
        pen.line("M54 116 C66 158 134 158 146 116", "ink", 8)
        for x, way in ((52, -40), (148, 40)):
            pen.line(segments(polar((x, 115), 7, way + 180), polar((x, 115), 7, way)), "ink", 6)
    else:
        mouth = "M52 112 C80 118 120 118 148 112 C148 146 128 164 100 164 C72 164 52 146 52 112 Z"
        pen.fill(mouth, "ink")
        pen.fill(both(mouth, rect(40, 104, 120, 20, 8)), "paper")
        pen.fill(both(mouth, ell(104, 166, 34, 22)), "hot")


@drawing(scene_class="table", size_m=0.2, anchor="center")
def comb(
    pen: Pen,
    *,
    tone: Tone = "main",
    teeth: Annotated[int, Range(14, 20)] = 18,
    handle: bool = False,
) -> None:
    """Teeth under a back that curves."""
    turned = -24
    right = 134 if handle else 186
    back = f"M14 96 C14 70 40 62 70 60 L{right - 30} 60 C{right - 10} 60 {right} 72 {right} 96 L{right} 104 L14 104 Z"
    pitch = (right - 14 - 24) / teeth
    prongs = [
        rect(26 + i * pitch, 98, pitch * 0.58, 46 - 8 * abs(2 * i / teeth - 1), 1.6)
        for i in range(teeth)
    ]
    shape = union(back, rect(14, 96, 13, 50, 5), rect(right - 13, 96, 13, 50, 5), *prongs)
    if handle:
        shape = union(shape, limb([(120, 80), (156, 82), (190, 88)], 30, 20, 16))
    shape = turn(shape, turned, 100, 100)
    pen.cast(shape, 5, 7)
    pen.form(shape, tone, 0.5, hard=0.04)
    line = turn(limb([(30, 84), (70, 73), (right - 24, 73)], 1.5, 4, 1.5), turned, 100, 100)
    pen.fill(both(shape, line), step(tone, 3))
    for i in range(3):
        pen.fill(both(shape, turn(ell(46 + i * 12, 88, 2.6), turned, 100, 100)), "accent")


# Gingerbread


@drawing(scene_class="table", size_m=0.14, anchor="center")
def gingerbread(
    pen: Pen,
    *,
    tone: Tone = "wood-1",
    kind: Literal["man", "heart", "star"] = "man",
    buttons: Annotated[int, Range(1, 3)] = 3,
    bow: bool = True,
) -> None:
    """Iced, with buttons."""
    if kind != "man":
        _iced_shape(pen, tone, kind, buttons)
        return
    body = union(
        ell(100, 52, 40, 38),
        limb([(100, 88), (100, 118), (100, 138)], 52, 60, 56),
        limb([(96, 104), (60, 98), (28, 92)], 36, 36, 36),
        limb([(104, 104), (140, 98), (172, 92)], 36, 36, 36),
        limb([(92, 132), (76, 156), (62, 174)], 42, 40, 38),
        limb([(108, 132), (124, 156), (138, 174)], 42, 40, 38),
    )
    pen.cast(body, 4, 6)
    pen.fill(move(body, 1.6, 3), step(tone, -2))
    pen.form(body, tone, 0.5, hard=0.05)
    for x, y, way in ((38, 94, 100), (162, 94, 80), (72, 162, 36), (128, 162, -36)):
        _zigzag(pen, (x, y), way)
    for x in (86, 114):
        pen.fill(ell(x, 46, 5, 6), "ink")
    pen.line("M80 62 C88 74 112 74 120 62", "paper", 4)
    for x in (72, 128):
        pen.fill(ell(x, 60, 5), "hot")
    for i in range(buttons):
        pen.form(ell(100, 106 + i * 17, 5.6), ("accent+1", "hot", "second+1")[i], 1)
    if bow:
        for side in (-1, 1):
            pen.form(poly([(100, 90), (100 + side * 20, 82), (100 + side * 20, 100)], 4), "hot", 1)
        pen.form(ell(100, 91, 5.6), "hot+1", 1)


def _zigzag(pen: Pen, middle: Point, way: float) -> None:
    points = [(middle[0] - 15 + i * 6, middle[1] + (4 if i % 2 else -4)) for i in range(6)]
    pen.line(turn(segments(*points), way - 90 if way in (80, 100) else way, *middle), "paper", 3.4)


def _iced_shape(pen: Pen, tone: str, kind: str, buttons: int) -> None:
    def cookie(size: float) -> Path:
        return heart(100, 96, size) if kind == "heart" else star(100, 102, size * 1.06, corner=12)

    body = cookie(86)
    pen.cast(body, 4, 6)
    pen.fill(move(body, 1.6, 3), step(tone, -2))
    pen.form(body, tone, 0.5, hard=0.05)
    pen.line(cookie(66), "paper", 4.4)
    for i in range(6):
        x, y = polar((100, 98), 24, i * 60)
        pen.line(segments((100, 98), (x, y)), "paper", 3.4)
    for i in range(buttons * 2):
        pen.form(ell(*polar((100, 98), 33, i * 360 / (buttons * 2) + 30), 4.6), "hot", 1)
