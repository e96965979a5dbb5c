"""Fruit from far away."""

import math
from typing import Annotated

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    both,
    cut,
    ell,
    leaf,
    limb,
    move,
    polar,
    poly,
    turn,
    union,
)


@drawing(scene_class="table", size_m=0.3)
def pineapple(
    pen: Pen,
    *,
    tone: Tone = "warm",
    leaves: Annotated[int, Range(5, 9)] = 9,
    rows: Annotated[int, Range(5, 7)] = 6,
    ring: bool = False,
) -> None:
    pen.ground(100)
    crown = (
        (-126, 54), (-54, 54), (-150, 44), (-30, 44), (-110, 66), (-70, 66), (-92, 72), (-134, 36), (-46, 36),
    )  # fmt: skip
    for i, (degrees, length) in enumerate(crown[:leaves]):
        curl = 0.2 * (1 if degrees > -90 else -1)
        veined_leaf(
            pen,
            (100, 80),
            length,
            21,
            degrees,
            step("leaf", (-1, -1, -1, -1, 0, 0, 1, 0, 0)[i]),
            curl=curl,
        )
    body = "M100 72 C132 72 150 96 150 128 C150 162 130 184 100 184 C70 184 50 162 50 128 C50 96 68 72 100 72 Z"
    pen.form(body, tone, 0.9)
    pitch = 118 / rows
    marks, grooves = [], []
    for i in range(-rows, rows + 4):
        x = 100 + (i - 1) * pitch * 0.9
        for slant in (-1, 1):
            line = limb([(x - slant * 52, 66), (x, 128), (x + slant * 52, 190)], 3, 3)
            grooves.append(line)
    for groove in grooves:
        pen.fill(both(body, groove), step(tone, -2))
    for row in range(rows * 2):
        for column in range(-4, 5):
            x = 100 + (column + (row % 2) * 0.5) * pitch * 0.9
            y = 78 + row * pitch * 0.535
            if math.hypot((x - 100) / 46, (y - 128) / 52) < 0.92:
                marks.append(ell(x, y, 2.6, 2))
    pen.fill(" ".join(marks), step(tone, 3))
    pen.fill(both(body, limb([(60, 146), (58, 124), (66, 102)], 3, 7, 3)), step(tone, 2))
    pen.fill(both(body, ell(100, 72, 26, 9)), step(tone, -2))
    if ring:
        slice_ = cut(ell(156, 152, 33), ell(156, 152, 9))
        pen.fill(move(slice_, -3, -2), step(tone, -3))
        pen.form(slice_, step(tone, 1), 0.6)
        for i in range(10):
            ray = limb([polar((156, 152), 14, i * 36), polar((156, 152), 27, i * 36)], 2, 3)
            pen.fill(ray, step(tone, 3))


@drawing(scene_class="table", size_m=0.08)
def kiwi(
    pen: Pen,
    *,
    tone: Tone = "leaf+1",
    skin: Tone = "wood-2",
    seeds: Annotated[int, Range(10, 18)] = 16,
    whole: bool = True,
) -> None:
    pen.ground(160 if whole else 120)
    back = ""
    if whole:
        back = turn(ell(136, 112, 58, 68), 20, 136, 112)
        pen.form(back, skin, 0.9)
        for i in range(26):
            x, y = polar((136, 112), 10 + 12 * (i % 5), i * 137)
            hair = turn(limb([(x, y), (x + 6, y + 1)], 1.6, 1), i * 49, x, y)
            pen.fill(both(back, hair), step(skin, 2 if i % 2 else -2))
        pen.fill(both(back, turn(ell(156, 54, 12, 6), 24, 156, 54)), step(skin, -3))
    x, y = (80.0 if whole else 100.0), 112.0
    if whole:
        pen.occlude(back, ell(x, y, 72), step(skin, -2), 6, 0)
    pen.form(ell(x, y, 72), skin, 0.6)
    face = ell(x, y, 65)
    pen.fill(face, tone)
    pen.shade(face, step(tone, -1), 0.6, hard=0.03)
    rays = [
        limb([polar((x, y), 20, i * 20), polar((x, y), 60, i * 20)], 3.4, 1.4) for i in range(18)
    ]
    pen.fill(union(*rays), step(tone, 2))
    for i in range(seeds):
        degrees = i * 360 / seeds + 6
        center = polar((x, y), 33 if i % 2 else 38, degrees)
        pen.fill(turn(ell(*center, 4.6, 2.4), degrees, *center), "ink+1")
    pen.form(ell(x, y, 21, 19), step(tone, 4), 0.6)


@drawing(scene_class="table", size_m=0.11)
def pomegranate(
    pen: Pen,
    *,
    tone: Tone = "hot",
    cut_open: bool = True,
    sepals: Annotated[int, Range(4, 6)] = 5,
    loose: Annotated[int, Range(0, 3)] = 3,
) -> None:
    pen.ground(150)
    for i in range(sepals):
        degrees = -130 + i * 80 / (sepals - 1)
        pen.fill(leaf(100, 58, 40, 17, degrees), step(tone, -2 if i % 2 else -1))
    body = union(
        "M100 46 C150 46 178 78 178 116 C178 158 144 184 100 184 C56 184 22 158 22 116 C22 78 50 46 100 46 Z",
        poly([(84, 40), (116, 40), (120, 56), (80, 56)], 3),
    )
    pen.form(body, tone, 0.9)
    pen.fill(
        both(body, limb([(38, 122), (40, 100), (52, 82), (68, 72)], 4, 10, 8, 3)), step(tone, 2)
    )
    if cut_open:
        gap = "M74 66 C96 56 150 76 160 108 C166 142 140 172 118 170 C88 166 60 104 74 66 Z"
        pen.fill(both(body, gap), "warm+3")
        pen.fill(cut(both(body, gap), move(gap, 4, 5)), "warm+1")
        grains = (
            (92, 82, 10), (112, 84, 11), (132, 94, 11), (98, 102, 11), (118, 106, 12), (140, 116, 11),
            (106, 124, 11), (126, 128, 12), (144, 136, 8), (116, 146, 11), (132, 150, 9),
        )  # fmt: skip
        for x, y, size in grains:
            seed = ell(x, y, size, size * 0.92)
            pen.fill(seed, step(tone, -1))
            pen.fill(cut(seed, move(seed, -2, -2)), step(tone, -2))
            pen.fill(ell(x - size * 0.3, y - size * 0.34, size * 0.3), step(tone, 3))
    for x, y in ((34, 178), (54, 182), (166, 180))[:loose]:
        pen.form(ell(x, y - 2, 8, 7), step(tone, -1), 0.9)
        pen.fill(ell(x - 2.4, y - 4.6, 2), step(tone, 3))
