"""Vegetables one at a time: cucumber, pepper, eggplant, garlic, potato, cabbage."""

from typing import Annotated

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.clumps import tuft
from onbrand.generation.composer.kit.meals import ruffle
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    between,
    blob,
    both,
    cut,
    ell,
    leaf,
    limb,
    move,
    polar,
    rect,
    scale,
    turn,
    union,
)


@drawing(scene_class="table", size_m=0.16)
def cucumber(
    pen: Pen,
    *,
    tone: Tone = "leaf",
    slices: Annotated[int, Range(0, 3)] = 2,
    blossom: bool = True,
    bumps: Annotated[int, Range(0, 10)] = 9,
) -> None:
    """A long one with its stalk, cut at the end, and slices that fell off it."""
    pen.ground(176)
    low = 0.0 if slices else 36.0
    with pen.at(5, low):
        _cucumber_body(pen, tone, bumps, blossom=blossom)
    for i, (x, y, r) in enumerate(((150, 152, 32), (92, 154, 30), (38, 157, 27))[:slices]):
        pen.fill(ell(x + 5, y + 1, r, r * 0.98), step(tone, -3))
        pen.form(ell(x, y, r, r * 0.98), step(tone, -1), 0.6)
        _cucumber_face(pen, (x, y), (r * 0.88, r * 0.86), tone, 12 + 34 * i)


def _cucumber_outline() -> Path:
    return limb([(24, 132), (56, 124), (94, 104), (126, 76), (150, 44)], 28, 46, 53, 53, 48)


def _cucumber_body(pen: Pen, tone: str, bumps: int, *, blossom: bool) -> None:
    pen.form(limb([(24, 132), (16, 136), (11, 133)], 9, 6, 8), step(tone, -2))
    body = _cucumber_outline()
    pen.form(body, tone, 0.9, hard=0.12)
    for shift, own in ((-15, 2), (-3, 1), (10, 2)):
        line = [(26, 132 + shift * 0.5), (58, 123 + shift), (96, 103 + shift), (128, 74 + shift)]
        pen.fill(both(body, limb([*line, (154, 40 + shift)], 1, 4, 5, 5, 3)), step(tone, own))
    for i in range(bumps):
        x, y = _BUMPS[i]
        pen.fill(ell(x + 0.8, y + 1.2, 3, 2.6), step(tone, -3))
        pen.fill(ell(x, y, 2, 1.6), step(tone, 3))
    face = turn(ell(158, 34, 13, 25), 40, 158, 34)
    pen.fill(turn(ell(156.5, 36, 14.5, 27.5), 40, 156.5, 36), step(tone, -2))
    flesh = pen.ramps.at_least(step(tone, 3), 0.84)
    pen.fill(face, step(flesh, 1))
    pen.fill(turn(ell(158, 34, 8.5, 17), 40, 158, 34), flesh)
    for dx, dy in ((-6, -7), (6, 7), (-4, 6), (5, -5), (0, 0)):
        pen.fill(turn(ell(158 + dx, 34 + dy, 1.6, 3.6), 60 * dx, 158 + dx, 34 + dy), "paper")
    if blossom:
        for degrees in (120, 175, 230, 290):
            pen.fill(leaf(20, 134, 15, 11, degrees), "warm")
        pen.fill(ell(19, 134, 4), "warm-1")


_BUMPS = (
    (38, 126), (56, 134), (62, 112), (82, 122), (90, 94), (110, 104), (112, 80), (132, 82), (128, 58),
    (146, 62),
)  # fmt: skip


def _cucumber_face(
    pen: Pen, center: Point, radii: tuple[float, float], tone: str, start: float
) -> None:
    """Pale flesh, paler still in any brand; in its three soft chambers, pale seeds."""
    (x, y), (rx, ry) = center, radii
    flesh = pen.ramps.at_least(step(tone, 3), 0.84)
    pen.fill(ell(x, y, rx, ry), step(flesh, 1))
    for i in range(3):
        degrees = start + i * 120
        middle = polar((x, y), rx * 0.36, degrees)
        pen.fill(turn(ell(*middle, rx * 0.38, ry * 0.33), degrees + 90, *middle), step(flesh, -1))
        for spread in (-26, 0, 26):
            seed = polar((x, y), rx * (0.56 if spread == 0 else 0.5), degrees + spread)
            shape = turn(ell(*seed, rx * 0.11, rx * 0.045), degrees + spread, *seed)
            pen.fill(move(shape, 0.6, 0.8), step(flesh, -3))
            pen.fill(shape, "paper")


@drawing(scene_class="table", size_m=0.1)
def bell_pepper(
    pen: Pen,
    *,
    tone: Tone = "hot",
    lobes: Annotated[int, Range(2, 3)] = 3,
    half: bool = True,
) -> None:
    """Broad shoulders, a waist, and feet; half of another one lies before it."""
    pen.ground(160 if half else 120)
    with pen.at(-28 if half else 0, 0):
        _pepper(pen, tone, lobes)
    if half:
        body = move(_pepper_outline(lobes), -28)
        with pen.at(84, 74, 0.6, degrees=12):
            outline = _pepper_outline(lobes)
            pen.fill(move(outline, -9, -2), step(tone, -3))
            pen.form(outline, tone, 0.8)
            _pepper_inside(pen, outline, tone)
            pen.form(_pepper_stalk(), pen.ramps.at_least("leaf", 0.4), 1)
        pen.occlude(both(body, rect(0, 0, 110, 184, 0)), ell(136, 140, 42, 46), step(tone, -2), 0)


def _pepper_outline(lobes: int) -> Path:
    feet = (
        [(138, 172), (122, 184), (104, 176), (94, 184), (74, 183), (62, 170)]
        if lobes == 3
        else [(142, 170), (124, 185), (102, 174), (80, 185), (60, 172), (58, 166)]
    )
    return blob(
        (100, 60), (118, 48), (142, 44), (164, 60), (168, 90), (160, 118), (150, 146), *feet,
        (50, 146), (40, 118), (31, 90), (35, 60), (58, 44), (82, 48),
    )  # fmt: skip


def _pepper_stalk() -> Path:
    return limb([(100, 60), (97, 40), (103, 24), (118, 12)], 17, 13, 13, 19)


def _pepper(pen: Pen, tone: str, lobes: int) -> None:
    body = _pepper_outline(lobes)
    pen.form(body, tone, 0.9, hard=0.1)
    green = pen.ramps.at_least("leaf", 0.4)
    folds = (
        ([(86, 58), (74, 76), (72, 96)], [(90, 186), (88, 166), (80, 146)]),
        ([(116, 58), (127, 78), (128, 104)], [(108, 186), (112, 164), (120, 144)]),
    )
    for upper, lower in folds[: lobes - 1]:
        for spine in (upper, lower):
            pen.fill(both(body, move(limb(spine, 9, 6, 1.5), -4, 0)), step(tone, 1))
            pen.fill(both(body, limb(spine, 9, 6, 1.5)), step(tone, -2))
    pen.fill(both(body, ell(100, 62, 38, 13)), step(tone, -2))
    gleam = limb([(48, 128), (43, 104), (44, 82), (56, 64)], 4, 11, 12, 4)
    pen.fill(both(body, gleam), step(tone, 4))
    pen.fill(both(body, limb([(96, 84), (94, 100), (95, 116)], 3, 7, 3)), step(tone, 3))
    pen.fill(both(body, ell(52, 142, 4, 6)), step(tone, 4))
    crown = blob(
        (68, 64), (82, 50), (100, 46), (118, 50), (134, 62), (118, 62), (112, 72), (100, 64),
        (88, 73), (82, 63),
    )  # fmt: skip
    pen.fill(both(body, move(crown, 3, 5)), step(tone, -3))
    pen.form(crown, green, 0.8)
    pen.form(_pepper_stalk(), step(green, 1), 1)
    pen.fill(turn(ell(119, 12, 9.5, 5), 50, 119, 12), step(green, 3))


@drawing(scene_class="table", size_m=0.2)
def eggplant(
    pen: Pen,
    *,
    tone: Tone = "main",
    sepals: Annotated[int, Range(3, 5)] = 4,
    half: bool = True,
) -> None:
    pen.ground(160)
    body = (
        "M126 52 C142 54 150 66 148 82 C146 112 136 130 118 152 C100 176 74 190 48 182 "
        "C20 172 12 142 28 120 C44 98 70 100 86 84 C98 72 104 50 126 52 Z"
    )
    pen.form(body, tone, 0.9)
    pen.fill(
        both(body, limb([(34, 146), (38, 128), (56, 115), (80, 106), (96, 92)], 4, 10, 8, 6, 2)),
        step(tone, 2),
    )
    angles = [110 + i * 110 / (sepals - 1) for i in range(sepals)]
    for degrees in angles:
        pen.fill(both(body, move(leaf(132, 54, 44, 21, degrees), 1, 5)), step(tone, -2))
    for degrees in angles:
        veined_leaf(pen, (134, 52), 44, 21, degrees, "leaf")
    pen.form(limb([(130, 56), (144, 36), (146, 14)], 22, 14, 17), "leaf-1", 1)
    if half:
        face = turn(ell(152, 144, 25, 38), 24, 152, 144)
        pen.occlude(body, face, step(tone, -2), -5, 0)
        pen.fill(move(face, 4, 1), step(tone, -1))
        pen.form(face, tone, 0.6)
        inner = turn(ell(152, 144, 20, 33), 24, 152, 144)
        pen.fill(inner, "paper-1")
        pen.shade(inner, "paper-3", 0.6)
        seeds = [
            turn(ell(152 + dx, y, 1.8, 3), 24, 152, 144)
            for dx, y in ((-9, 134), (8, 130), (-10, 150), (10, 148), (-5, 164), (6, 162), (0, 124))
        ]
        pen.fill(" ".join(seeds), "warm-1")


_GARLIC = (
    "M94 14 C96 40 92 54 74 70 C44 92 24 112 26 140 C28 170 62 182 100 182 C138 182 172 170 174 140 "
    "C176 112 156 92 126 70 C110 56 108 40 112 16 C106 20 100 18 94 14 Z"
)


@drawing(scene_class="table", size_m=0.07, pale=True)
def garlic(
    pen: Pen,
    *,
    tone: Tone = "paper-1",
    cloves: Annotated[int, Range(0, 2)] = 1,
    segments: Annotated[int, Range(2, 4)] = 4,
) -> None:
    pen.ground(160 if cloves else 120)
    shift = -14 if cloves else 0
    with pen.at(shift, 0):
        for x, lean in ((88, -6), (96, -2), (104, 3), (112, 7)):
            pen.fill(limb([(x, 178), (x + lean, 185)], 3, 1.4), "wood-1")
        pen.form(_GARLIC, tone, 0.9)
        for i in range(4):
            pen.grain(both(_GARLIC, ell(100, 188, 76 - 10 * i, 40 - 6 * i)), "main", i, 0.7)
        for reach in (-50, -20, 16, 48)[:segments] if segments > 2 else (-26, 26):
            seam = limb(
                [
                    (102 + reach * 0.06, 44),
                    (100 + reach * 0.5, 80),
                    (100 + reach, 122),
                    (100 + reach * 0.86, 150),
                    (100 + reach * 0.4, 178),
                ],
                1.4,
                3,
                4,
                3,
                1.4,
            )
            pen.fill(both(_GARLIC, seam), step(tone, -3))
        pen.fill(
            both(_GARLIC, limb([(42, 144), (41, 128), (52, 112), (66, 100)], 4, 9, 4)), "paper"
        )
        pen.fill(ell(103, 17, 9, 3), step(tone, -4))
    for x, y, degrees in ((158, 158, 20), (33, 160, -16))[:cloves]:
        clove = turn(
            f"M{x} {y - 46} C{x + 24} {y - 20} {x + 28} {y + 22} {x} {y + 26} C{x - 24} {y + 24} {x - 22} {y - 18} {x} {y - 46} Z",
            degrees - 6,
            x,
            y,
        )
        pen.fill(move(clove, -4, -2), step(tone, -5))
        pen.form(clove, step(tone, 0), 0.9)
        pen.grain(both(clove, ell(x, y + 22, 26, 20)), "main", 1, 0.8)


@drawing(scene_class="table", size_m=0.12)
def potato(
    pen: Pen,
    *,
    tone: Tone = "warm",
    count: Annotated[int, Range(1, 3)] = 3,
    sprout: bool = False,
    eyes: Annotated[int, Range(2, 6)] = 5,
) -> None:
    pen.ground(170)
    if count > 1:
        with pen.at(70, 24, 0.62, degrees=16):
            _tuber(pen, step(tone, -1), eyes)
    if count > 2:
        with pen.at(-4, 14, 0.6, degrees=-30):
            _tuber(pen, step(tone, -1), eyes)
    with pen.at(
        -4 if count > 1 else 0, 31 if count > 1 else 8, 0.86 if count > 1 else 0.98, degrees=-12
    ):
        _tuber(pen, tone, eyes)
        if sprout:
            pen.fill(limb([(132, 66), (140, 50), (136, 36)], 9, 6, 4), "leaf+1")
            veined_leaf(pen, (137, 40), 30, 15, -40, "leaf")
            veined_leaf(pen, (137, 40), 24, 13, -130, "leaf")


def _tuber(pen: Pen, tone: str, eyes: int) -> None:
    body = blob(
        (16, 112),
        (26, 80),
        (58, 60),
        (98, 66),
        (134, 62),
        (168, 78),
        (184, 112),
        (176, 148),
        (146, 170),
        (104, 168),
        (66, 176),
        (30, 156),
    )
    pen.form(body, tone, 0.9)
    for x, y, degrees in (
        (70, 96, 12),
        (118, 92, -14),
        (148, 122, 20),
        (92, 138, -8),
        (46, 130, 26),
        (124, 150, 4),
    )[:eyes]:
        pen.fill(turn(ell(x, y, 10, 4), degrees, x, y), step(tone, -2))
        pen.fill(turn(ell(x - 0.6, y + 2, 9, 3), degrees, x, y), step(tone, 1))
    for x, y in ((60, 120), (104, 112), (132, 106), (76, 156), (160, 100), (110, 130), (88, 80)):
        pen.fill(ell(x, y, 2, 1.6), step(tone, -1))
    pen.fill(both(body, limb([(30, 116), (36, 92), (54, 76)], 4, 9, 3)), step(tone, 2))


def _pepper_inside(pen: Pen, outline: Path, tone: str) -> None:
    wall = scale(outline, 0.87, 0.87, 100, 116)
    pen.fill(wall, step(tone, 3))
    rooms = [ell(66, 118, 24, 46), ell(134, 118, 24, 46)]
    for room in rooms:
        pen.fill(both(wall, room), step(tone, -1))
        pen.fill(cut(both(wall, room), move(room, 5, 6)), step(tone, -3))
    core = union(ell(100, 82, 24, 20), limb([(100, 80), (100, 120), (100, 164)], 22, 11, 7))
    pen.fill(both(wall, core), pen.ramps.at_least(step(tone, 4), 0.86))
    for dx, y in (
        (-22, 84),
        (-10, 94),
        (4, 96),
        (18, 90),
        (-16, 102),
        (12, 106),
        (0, 82),
        (24, 78),
    ):
        pen.fill(ell(101 + dx, y + 1, 6, 4.6), step(tone, 1))
        pen.fill(ell(100 + dx, y, 5.4, 4), "paper")


# The leaves around a head of cabbage: root, length, width, direction, steps of tone.
_CABBAGE = (
    (112, 160, 132, 104, -76, -2),
    (88, 160, 128, 100, -112, -1),
    (120, 176, 92, 92, -36, -1),
    (80, 176, 92, 92, -144, 0),
)


@drawing(scene_class="table", size_m=0.24)
def cabbage(
    pen: Pen,
    *,
    tone: Tone = "leaf",
    leaves: Annotated[int, Range(2, 4)] = 4,
    halved: bool = False,
) -> None:
    """Dark open leaves, a pale head of leaves folded over each other, thick ribs."""
    pen.ground(170)
    with pen.at(9, 4.5, 0.91):
        _cabbage(pen, tone, leaves, halved=halved)


def _cabbage(pen: Pen, tone: str, leaves: int, *, halved: bool) -> None:
    pale = pen.ramps.at_least(step(tone, 2), 0.74)
    for x, y, long, wide, degrees, shade in _CABBAGE[4 - leaves :]:
        _cabbage_leaf(pen, (x, y), (long, wide), degrees, step(tone, shade), pale)
    head = ell(100, 118, 64, 62)
    pen.fill(move(scale(head, 1.05, 1.05, 100, 118), 2, 3), step(tone, -3))
    pen.form(head, pale, 0.9)
    if halved:
        _cabbage_cut(pen, pale)
        return
    for fold, ribs in _folded():
        one = both(head, fold)
        pen.fill(both(head, move(fold, -1.5, -4)), step(pale, -3))
        pen.form(one, step(pale, 1), 0.8, hard=0.06)
        pen.fill(both(one, union(*ribs)), step(pale, 4))


def _cabbage_leaf(
    pen: Pen, root: Point, size: tuple[float, float], degrees: float, tone: str, pale: str
) -> None:
    """Ruffled, with a pale rib that branches."""
    (x, y), (long, wide) = root, size
    shape = ruffle(x + long / 2, y, long / 2, wide / 2, 11, 0.055)
    ribs = [limb([(x, y), (x + long * 0.5, y), (x + long * 0.92, y)], 10, 6, 1.5)]
    for share in (0.32, 0.54, 0.74):
        for side in (-1, 1):
            start = (x + long * share, y)
            tip = (x + long * (share + 0.2), y + side * wide * 0.4 * (1.15 - share))
            ribs.append(limb([start, between(start, tip, 0.5), tip], 4, 3, 1))
    body = turn(shape, degrees, x, y)
    tuft(pen, body, tone, 0.06)
    pen.fill(both(body, turn(union(*ribs), degrees, x, y)), step(pale, 1))


def _folded() -> tuple[tuple[Path, list[Path]], ...]:
    """The leaves that wrap the head, and their ribs."""
    hind = blob(
        (20, 130), (20, 84), (50, 40), (98, 34), (134, 50), (124, 74), (134, 92), (120, 104),
        (124, 130), (84, 160), (44, 170),
    )  # fmt: skip
    fore = blob(
        (176, 96), (152, 86), (136, 96), (118, 92), (106, 106), (92, 104), (82, 120), (70, 122),
        (62, 142), (70, 176), (120, 192), (168, 172),
    )  # fmt: skip
    first = [limb([(36, 150), (56, 112), (92, 70)], 9, 6, 2)]
    first += [
        limb([(52, 118), (50, 96), (56, 78)], 4, 3, 1),
        limb([(66, 100), (70, 84), (74, 66)], 4, 3, 1),
        limb([(60, 108), (86, 100), (112, 88)], 4, 3, 1),
    ]
    second = [limb([(140, 188), (128, 150), (110, 112)], 12, 7, 2)]
    second += [
        limb([(132, 160), (148, 136), (158, 104)], 5, 3.4, 1),
        limb([(124, 140), (132, 120), (140, 100)], 4, 3, 1),
        limb([(132, 162), (106, 150), (80, 130)], 5, 3.4, 1),
        limb([(136, 178), (108, 172), (76, 158)], 4, 3, 1),
    ]
    return (hind, first), (fore, second)


def _cabbage_cut(pen: Pen, pale: str) -> None:
    face = ell(100, 121, 56, 55)
    pen.fill(face, step(pale, 3))
    for i in range(4):
        rx, ry = 48 - 10.5 * i, 46 - 10 * i
        outer = ruffle(100, 122 + 2 * i, rx, ry, 9, 0.04)
        pen.fill(cut(outer, move(scale(outer, 0.93, 0.93, 100, 122), 0, 2)), step(pale, -1))
    stem = limb([(100, 176), (100, 150), (100, 122)], 24, 15, 4)
    pen.fill(both(face, stem), step(pale, 5))
    for side in (-1, 1):
        for y, reach in ((150, 26), (136, 20)):
            rib = limb([(100, y + 8), (100 + side * reach, y - 8)], 6, 2)
            pen.fill(both(face, rib), step(pale, 5))
