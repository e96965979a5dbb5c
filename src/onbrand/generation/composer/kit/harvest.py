"""Vegetables one at a time: cucumber, pepper, eggplant, garlic, potato, cabbage."""

from typing import Annotated

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.meals import ruffle
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    blob,
    both,
    cut,
    ell,
    leaf,
    limb,
    move,
    polar,
    scale,
    turn,
    union,
)


@drawing(scene_class="table", size_m=0.16)
def cucumber(
    pen: Pen,
    *,
    tone: Tone = "leaf",
    slices: Annotated[int, Range(0, 3)] = 3,
    blossom: bool = True,
    bumps: Annotated[int, Range(0, 10)] = 8,
) -> None:
    pen.ground(170)
    body = limb([(22, 104), (56, 66), (104, 48), (150, 50), (184, 66)], 34, 56, 60, 54, 30)
    body = move(body, 0, 16 if slices else 60)
    low = 16 if slices else 60
    pen.form(body, tone, 0.9)
    for shift in (-15, 0, 15):
        stripe = limb(
            [
                (28, 104 + shift * 0.6 + low),
                (60, 68 + shift + low),
                (104, 50 + shift + low),
                (150, 52 + shift + low),
                (180, 66 + shift * 0.6 + low),
            ],
            1.5,
            4,
            4,
            3,
            1.5,
        )
        pen.fill(both(body, stripe), step(tone, 1 if shift < 0 else -1))
    for i in range(bumps):
        x = 44 + i * 15.0
        y = 82 - 24 * (1 - ((x - 106) / 80) ** 2) + (-12, 10, 0)[i % 3] + low
        pen.fill(both(body, ell(x + 0.8, y + 1.2, 3, 2.6)), step(tone, -2))
        pen.fill(both(body, ell(x, y, 2.4, 2)), step(tone, 2))
    if blossom:
        for degrees in (-80, -30, 20):
            pen.fill(leaf(182, 66 + low, 16, 9, degrees), "warm")
    pen.form(limb([(24, 102 + low), (14, 112 + low), (8, 122 + low)], 9, 6, 8), step(tone, -2))
    for i, (x, y) in enumerate(((60, 148), (104, 142), (148, 148))[:slices]):
        wheel = ell(x, y, 36)
        pen.occlude(body, wheel, step(tone, -3), 1, -5)
        pen.fill(move(wheel, 5, 0), step(tone, -3))
        pen.form(wheel, step(tone, -1), 0.6)
        pen.fill(ell(x, y, 31), step(tone, 4))
        pen.fill(ell(x, y, 20), step(tone, 3))
        seeds = [turn(ell(x + 13, y, 4.6, 2), a + 20 * i, x, y) for a in range(0, 360, 45)]
        pen.fill(" ".join(seeds), step(tone, 1))


@drawing(scene_class="table", size_m=0.1)
def bell_pepper(
    pen: Pen,
    *,
    tone: Tone = "hot",
    lobes: Annotated[int, Range(2, 3)] = 3,
    half: bool = True,
) -> None:
    pen.ground(166 if half else 120)
    with pen.at(-18 if half else 0, 0):
        _pepper(pen, tone, lobes)
    if half:
        with pen.at(92, 84, 0.52, degrees=8):
            outline = _pepper_outline()
            pen.fill(move(outline, -7, 0), step(tone, -2))
            pen.form(outline, tone, 0.8)
            hollow = scale(outline, 0.86, 0.84, 100, 116)
            pen.fill(hollow, step(tone, 2))
            for cx in (66, 134):
                room = ell(cx, 120, 26, 42)
                pen.fill(both(hollow, room), step(tone, -1))
            core = union(ell(100, 74, 22, 16), limb([(100, 74), (100, 110), (100, 160)], 20, 9, 6))
            pen.fill(both(hollow, core), step(tone, 3))
            seeds = [
                ell(100 + dx, y, 5, 4)
                for dx, y in ((-16, 78), (0, 86), (16, 78), (-8, 96), (10, 98), (0, 70))
            ]
            pen.fill(" ".join(seeds), "paper")
            pen.form(limb([(100, 58), (98, 42), (106, 30)], 15, 13, 17), "leaf", 1)


def _pepper_outline() -> str:
    return blob(
        (100, 58), (126, 46), (158, 52), (176, 80), (174, 116), (162, 152), (140, 180), (118, 178),
        (100, 184), (80, 178), (60, 180), (38, 152), (27, 116), (25, 80), (42, 52), (74, 46),
    )  # fmt: skip


def _pepper(pen: Pen, tone: str, lobes: int) -> None:
    body = _pepper_outline()
    pen.form(body, tone, 0.9)
    folds = (
        [(90, 60), (68, 92), (64, 130), (76, 176)],
        [(112, 60), (134, 92), (137, 130), (124, 176)],
    )
    for spine in folds[: lobes - 1]:
        pen.fill(both(body, limb(spine, 9, 7, 5, 2)), step(tone, -2))
        pen.fill(both(body, move(limb(spine, 5, 4, 3, 1), 6, 0)), step(tone, 1))
    pen.fill(
        both(body, limb([(40, 130), (36, 104), (40, 82), (52, 67)], 4, 10, 9, 3)), step(tone, 2)
    )
    pen.fill(both(body, ell(100, 62, 30, 10)), step(tone, -2))
    crown = blob(
        (74, 58), (86, 48), (100, 46), (116, 48), (127, 58), (114, 64), (100, 61), (86, 65)
    )
    pen.form(crown, "leaf-1", 0.8)
    pen.form(limb([(100, 54), (98, 36), (110, 16)], 15, 13, 17), "leaf", 1)


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
    count: Annotated[int, Range(1, 3)] = 2,
    sprout: bool = True,
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


@drawing(scene_class="table", size_m=0.24)
def cabbage(
    pen: Pen,
    *,
    tone: Tone = "leaf",
    leaves: Annotated[int, Range(2, 4)] = 4,
    halved: bool = False,
) -> None:
    pen.ground(150)
    outer = (
        (50, 128, 42, 46, -1),
        (150, 128, 42, 46, -2),
        (60, 74, 46, 46, 0),
        (142, 76, 46, 46, -1),
    )
    done = ""
    for x, y, rx, ry, shade in outer[4 - leaves :]:
        head = ruffle(x, y, rx, ry, 9, 0.06)
        own = step(tone, shade)
        pen.fill(head, own)
        pen.fill(cut(head, move(head, -4, -4)), step(own, -1))
        pen.fill(cut(head, move(head, 1.6, 2)), step(own, 1))
        pen.grain(both(head, ell(x + 10, y + 12, rx * 0.8, ry * 0.8)), step(own, -1))
        done = union(done, head) if done else head
    ball = ell(100, 116, 70, 68)
    pen.fill(both(done, move(ball, 3, -6)), step(tone, -3))
    pen.form(ball, step(tone, 2), 0.9)
    if halved:
        face = ell(100, 120, 56, 54)
        pen.fill(face, step(tone, 4))
        for i in range(4):
            layer = cut(
                ell(100, 124, 48 - 11 * i, 46 - 11 * i), ell(100, 127, 45 - 11 * i, 43 - 11 * i)
            )
            pen.fill(layer, step(tone, 2))
        pen.fill(limb([(100, 174), (100, 150), (100, 128)], 22, 14, 4), "paper")
        return
    front = blob(
        (40, 104),
        (62, 92),
        (84, 98),
        (102, 90),
        (122, 100),
        (142, 92),
        (162, 106),
        (166, 140),
        (140, 176),
        (100, 184),
        (60, 176),
        (34, 140),
    )
    pen.occlude(ball, front, step(tone, 0), 0, -5)
    pen.form(front, step(tone, 1), 0.9, hard=0.06)
    veins = [limb([(100, 182), (100, 150), (101, 108)], 11, 7, 2)]
    veins += [
        limb(
            [(100, y + 8), (100 + side * reach * 0.5, y - 4), (100 + side * reach, y - 18)],
            5,
            3.4,
            1.4,
        )
        for y, reach in ((158, 48), (136, 46), (118, 32))
        for side in (-1, 1)
    ]
    pen.fill(both(front, union(*veins)), step(tone, 3))
    for degrees in (-120, -80, -50):
        rib = limb([(100, 92), polar((100, 100), 44, degrees)], 4, 1.4)
        pen.fill(both(cut(ball, front), rib), step(tone, 4))
