"""Vegetables."""

import math
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.meals import ruffle
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.kit.tableware import bowl_back, bowl_front, bowl_pattern
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    at,
    both,
    bounds,
    cut,
    ell,
    leaf,
    limb,
    move,
    polar,
    poly,
    rect,
    scale,
    turn,
    union,
)


def _frond(root: Point, length: float, degrees: float) -> Path:
    """A feathery leaf."""
    stem = limb(
        [root, polar(root, length * 0.5, degrees + 3), polar(root, length, degrees)], 5, 4, 3
    )
    lobes = [
        leaf(
            *polar(root, length * (0.4 + 0.16 * i), degrees + 2),
            length * (0.4 - 0.05 * i),
            length * 0.17,
            degrees + side * 42,
        )
        for i in range(4)
        for side in (-1, 1)
    ]
    return union(
        stem,
        *lobes,
        leaf(*polar(root, length * 0.9, degrees), length * 0.26, length * 0.17, degrees),
    )


def _root(pen: Pen, tone: str, top: float, low: float, width: float) -> Path:
    """A carrot that grows downwards from (100, top)."""
    tall = low - top
    half = width / 2

    def edge(side: int, out: float, down: float) -> str:
        return at(100 + side * half * out, top + tall * down)

    body = (
        f"M{at(100, top)} C{edge(1, 0.9, 0)} {edge(1, 1.16, 0.12)} {edge(1, 0.96, 0.3)} "
        f"C{edge(1, 0.76, 0.52)} {edge(1, 0.4, 0.8)} {edge(1, 0.06, 0.985)} "
        f"C{edge(1, 0, 1.005)} {edge(-1, 0.06, 1.005)} {edge(-1, 0.1, 0.985)} "
        f"C{edge(-1, 0.34, 0.78)} {edge(-1, 0.84, 0.5)} {edge(-1, 0.98, 0.28)} "
        f"C{edge(-1, 1.14, 0.1)} {edge(-1, 0.86, 0)} {at(100, top)} Z"
    )
    pen.form(body, tone, 0.9, hard=0.14)
    for i, share in enumerate((0.18, 0.3, 0.42, 0.54, 0.66, 0.8)):
        y, side = top + tall * share, 1 if i % 2 else -1
        reach = width * (0.62 - 0.5 * share)
        groove = limb(
            [(100 + side * reach, y - 2), (100 + side * reach * 0.5, y + 1), (100, y + 1)],
            3.4,
            3,
            1,
        )
        pen.fill(both(body, groove), step(tone, -2))
    gleam = limb(
        [
            (100 - width * 0.3, top + tall * 0.12),
            (100 - width * 0.29, top + tall * 0.3),
            (100 - width * 0.2, top + tall * 0.5),
        ],
        3,
        6,
        2,
    )
    pen.fill(both(body, gleam), step(tone, 2))
    return body


@drawing(scene_class="table", size_m=0.25, anchor="center")
def carrot(
    pen: Pen,
    *,
    tone: Tone = "hot",
    greens: Tone = "leaf",
    count: Annotated[int, Range(1, 3)] = 1,
    fronds: Annotated[int, Range(3, 5)] = 4,
) -> None:
    """One that lies askew, or a bunch."""
    if count == 1:
        with pen.at(2, 12, 0.94, degrees=38):
            _greens(pen, greens, fronds, 76)
            _root(pen, tone, 66, 208, 50)
        return
    with pen.at(9, 14, 0.91):
        _greens(pen, greens, fronds, 70)
        for degrees in (17, -17) if count == 2 else (27, -27, 0):
            _tilted(pen, tone, degrees)
        tie = rect(78, 66, 44, 11, 5)
        pen.form(tie, "main" if tone != "main" else "accent", 1.4)


def _tilted(pen: Pen, tone: str, degrees: float) -> None:
    """Turned about the place where the bunch is tied."""
    angle = math.radians(degrees)
    dx, dy = -32 * math.sin(angle), -32 + 32 * math.cos(angle)
    with pen.at(dx, dy, degrees=degrees):
        _root(pen, tone, 64, 188, 40)


def _greens(pen: Pen, tone: str, fronds: int, low: float) -> None:
    spread = {3: (-114, -66, -92), 4: (-122, -60, -104, -78), 5: (-132, -50, -112, -70, -90)}[
        fronds
    ]
    for i, degrees in enumerate(spread):
        frond = _frond((100, low), 66 if i % 2 else 72, degrees)
        own = step(tone, (-1, -1, 0, 0, 1)[i] if fronds > 3 else (-1, -1, 0)[i])
        pen.fill(move(frond, 2, 2), step(own, -2))
        pen.fill(frond, own)
        rib = limb(
            [(100, low), polar((100, low), 34, degrees + 2), polar((100, low), 60, degrees)],
            2.4,
            1.8,
            1,
        )
        pen.fill(rib, step(own, 2))


_TOMATO = (
    "M100 60 C92 50 72 46 56 52 C30 62 16 88 18 116 C20 156 54 184 100 184 C146 184 180 156 182 116 "
    "C184 88 170 62 144 52 C128 46 108 50 100 60 Z"
)


@drawing(scene_class="table", size_m=0.09)
def tomato(
    pen: Pen,
    *,
    tone: Tone = "hot",
    half: bool = True,
    sepals: Annotated[int, Range(4, 6)] = 5,
    basil: bool = False,
) -> None:
    """Smooth and shining, with a green star on top; half of another one lies before it."""
    pen.ground(168 if half else 126)
    with pen.at(-16 if half else 0, 0):
        pen.form(_TOMATO, tone, 0.9, hard=0.11)
        gleam = limb([(34, 122), (34, 104), (42, 86), (56, 74)], 4, 13, 4)
        pen.fill(both(_TOMATO, gleam), step(tone, 3))
        pen.fill(both(_TOMATO, ell(100, 66, 26, 10)), step(tone, -2))
        angles = [176 + i * 368 / sepals for i in range(sepals)]
        for degrees in angles:
            pen.fill(
                both(_TOMATO, move(leaf(100, 62, 50, 15, degrees, 0.16), 2, 5)), step(tone, -2)
            )
        for degrees in angles:
            veined_leaf(pen, (100, 62), 50, 15, degrees, "leaf", curl=0.16)
        pen.form(limb([(100, 64), (99, 46), (109, 30)], 9, 7, 10), "leaf-1")
    if basil:
        veined_leaf(pen, (24, 184), 60, 34, -30, "leaf+1", veins=3)
    if half:
        _tomato_cut(pen, 148, 140, 45, tone)


def _tomato_cut(pen: Pen, x: float, y: float, radius: float, tone: str) -> None:
    """Three wide chambers of jelly, pale seeds along their outer walls."""
    pen.fill(ell(x - 4, y - 1, radius), step(tone, -2))
    pen.form(ell(x, y, radius, radius * 0.97), tone, 0.6)
    flesh = ell(x, y, radius * 0.88, radius * 0.85)
    pen.fill(flesh, step(tone, 2))
    for i in range(3):
        middle = i * 120 - 90
        arc = [polar((x, y), radius * 0.7, middle + a) for a in (-44, -22, 0, 22, 44)]
        room = poly([polar((x, y), radius * 0.2, middle), *arc], radius * 0.15)
        pen.fill(room, step(tone, -1))
        seeds = []
        for a in (-30, 0, 30):
            seed = polar((x, y), radius * 0.54, middle + a)
            seeds.append(turn(ell(*seed, radius * 0.085, radius * 0.05), middle + a, *seed))
        pen.fill(" ".join(seeds), "warm+3")
    pen.fill(ell(x - radius * 0.5, y - radius * 0.6, radius * 0.1, radius * 0.06), step(tone, 3))


_ONION = (
    "M92 22 C94 52 88 60 66 70 C38 82 20 100 20 126 C20 158 56 176 100 176 C144 176 180 158 180 126 "
    "C180 100 162 82 134 70 C112 60 108 52 112 22 C106 26 98 26 92 22 Z"
)


@drawing(scene_class="table", size_m=0.1)
def onion(
    pen: Pen,
    *,
    tone: Tone = "warm",
    sprouts: Annotated[int, Range(0, 3)] = 0,
    half: bool = True,
    layers: Annotated[int, Range(3, 5)] = 4,
) -> None:
    pen.ground(166 if half else 120)
    with pen.at(-16 if half else 0, 0):
        for i in range(sprouts):
            veined_leaf(pen, (100 + 4 * (i - 1), 40), 36, 13, (-92, -122, -62)[i], "leaf", curl=0.1)
        for x, lean in ((86, -8), (94, -3), (102, 2), (110, 6), (118, 11)):
            pen.fill(
                limb([(x, 172), (x + lean * 0.5, 179), (x + lean, 184)], 3.4, 2.6, 1.4), "wood-1"
            )
        pen.form(_ONION, tone, 0.9)
        for reach in (-66, -38, -12, 16, 42, 68):
            vein = limb(
                [(101 + reach * 0.08, 30), (100 + reach * 0.34, 72), (100 + reach, 112), (100 + reach * 0.96, 140), (100 + reach * 0.3, 174)],
                1.4, 2.4, 3, 2.6, 1.4,
            )  # fmt: skip
            pen.fill(both(_ONION, vein), step(tone, -1))
        gleam = limb([(34, 132), (34, 114), (46, 98), (62, 87)], 4, 9, 4)
        pen.fill(both(_ONION, gleam), step(tone, 3))
        pen.fill(ell(102, 24, 10, 3), step(tone, -2))
    if half:
        _onion_cut(pen, tone, layers)


def _onion_cut(pen: Pen, tone: str, layers: int) -> None:
    def ringed(share: float) -> Path:
        return move(
            scale(_ONION, 0.6 * share, 0.58 * share * (1 if share == 1 else 0.97), 100, 140), 46, 24
        )

    outer = move(scale(_ONION, 0.6, 0.56, 100, 176), 46, 8)
    pen.fill(move(outer, -5, -1), step(tone, -3))
    pen.form(outer, tone, 0.6)
    round_ = both(outer, ell(146, 154, 60, 30))
    for i in range(layers):
        share = 0.88 - i * 0.74 / layers
        for k, own in ((0.0, "paper"), (0.055, step(tone, 2))):
            size = share - k
            layer = ell(146, 156, 48 * size, 29 * size)
            peak = f"M{146 - 20 * size} {156 - 24 * size} C{142 - 4 * size} {156 - 30 * size} 144 {156 - 44 * size} 146 {156 - 50 * size} C148 {156 - 44 * size} {150 + 4 * size} {156 - 30 * size} {146 + 20 * size} {156 - 24 * size} Z"
            pen.fill(both(union(round_, outer), union(layer, peak)), own)


@drawing(scene_class="table", size_m=0.24)
def corn(
    pen: Pen,
    *,
    tone: Tone = "warm",
    husks: Annotated[int, Range(2, 4)] = 4,
    rows: Annotated[int, Range(9, 13)] = 11,
    silk: bool = True,
) -> None:
    """An ear: rows of bright kernels, the husks drawn down at its foot."""
    pen.ground(80)
    if husks > 2:
        veined_leaf(pen, (106, 182), 92, 30, -34, "leaf-1", curl=0.16, veins=3)
    if husks > 3:
        veined_leaf(pen, (94, 182), 92, 30, -146, "leaf-1", curl=-0.16, veins=3)
    if silk:
        for degrees in (-118, -96, -74, -54):
            tip = [
                polar((101, 22), reach, degrees + turned) for reach, turned in ((8, 0), (17, 18))
            ]
            pen.fill(limb([(101, 24), *tip], 4, 3, 1.4), "wood-1")
    cob = "M101 12 C130 14 146 58 146 104 C146 146 130 176 100 176 C70 176 54 146 54 104 C54 58 72 14 101 12 Z"
    pen.form(cob, step(tone, -1), 0.9)
    kernels = " ".join(_kernels(rows))
    pen.fill(both(kernels, cob), step(tone, 1))
    shaded = both(kernels, cut(cob, move(cob, -26, 0)))
    pen.fill(both(shaded, cob), tone)
    glints = " ".join(
        move(scale(one, 0.34, 0.3, *_middle(one)), -2.4, -2.6) for one in _kernels(rows)
    )
    pen.fill(both(both(glints, cob), rect(56, 0, 62, 190, 0)), step(tone, 3))
    for degrees, length, curl, own in ((-128, 98, 0.2, "leaf"), (-52, 88, -0.22, "leaf+1")):
        shape = leaf(100, 186, length, 46, degrees, curl)
        pen.fill(both(cob, move(shape, 3, -3)), step(tone, -2))
        veined_leaf(pen, (100, 184), length, 46, degrees, own, curl=curl, veins=3)
    pen.form(rect(90, 172, 20, 12, 4), "leaf-2", 1)


def _middle(path: Path) -> Point:
    left, top, right, bottom = bounds(path)
    return (left + right) / 2, (top + bottom) / 2


def _kernels(rows: int) -> list[Path]:
    pitch, kernels = 168 / rows, []
    for row in range(rows):
        y = 14 + row * pitch
        half = 46 * math.sin(math.pi * min(1, (y + pitch / 2 - 4) / 176) ** 0.76)
        for column, squeeze in ((-2, 0.62), (-1, 0.9), (0, 1.0), (1, 0.9), (2, 0.62)):
            x = 100 + column * half * 0.44 - half * 0.035 * column * abs(column)
            width, tall = half * 0.43 * squeeze, pitch * 0.86
            lift = abs(column) * -1.2 + 2
            kernels.append(rect(x - width / 2, y + lift, width, tall, min(width, tall) * 0.42))
    return kernels


@drawing(scene_class="table", size_m=0.45)
def vegetables(
    pen: Pen,
    *,
    tone: Tone = "wood",
    holder: Literal["crate", "bowl"] = "crate",
    carrots: Annotated[int, Range(1, 2)] = 2,
    eggplant: Tone = "main",
) -> None:
    """The harvest, in a crate or a bowl."""
    pen.ground(170 if holder == "crate" else 124)
    if holder == "bowl":
        bowl_back(pen, tone, 112)
    else:
        pen.form(rect(12, 110, 176, 30, 3), step(tone, -3), 1)
    _aubergine(pen, eggplant)
    for i in range(carrots):
        with pen.at(-22 + 36 * i, 16 - 14 * i, 0.8, degrees=-14 + 12 * i):
            tops = union(*(_frond((100, 84), 70, degrees) for degrees in (-118, -64, -90)))
            pen.fill(tops, step("leaf", -i))
            shoulder = rect(76, 74, 48, 76, 23)
            pen.form(shoulder, "hot", 0.9)
            for x, y in ((76, 96), (104, 106)):
                pen.fill(both(shoulder, rect(x, y, 24, 3.4, 1.7)), "hot-2")
    head = ruffle(92, 104, 42, 38)
    pen.fill(move(head, 4, 2), "leaf-3")
    pen.fill(head, "leaf")
    pen.fill(cut(head, move(head, -5, -4)), "leaf-1")
    heart = ruffle(88, 98, 25, 22, 7)
    pen.fill(move(heart, 2, 3), "leaf-2")
    pen.fill(heart, "leaf+2")
    ribs = [limb([(88, 116), polar((88, 98), 20, a)], 3, 1) for a in (-150, -90, -30)]
    pen.fill(both(heart, union(*ribs)), "leaf+3")
    for x, y, radius in ((142, 110, 29), (44, 118, 24)):
        ball = ell(x, y, radius, radius * 0.94)
        pen.fill(move(ball, -2, -4), "leaf-3")
        pen.form(ball, "hot", 0.9)
        pen.fill(turn(ell(x - 10, y - 10, 3.6, 7), 42, x - 10, y - 10), "hot+3")
        sepals = [leaf(x + 2, y - radius * 0.8, 16, 7, degrees) for degrees in (190, 250, 310, 0)]
        pen.fill(union(*sepals), "leaf-1")
    if holder == "bowl":
        bowl_pattern(pen, bowl_front(pen, tone, 112), "paper-1", "dots", 104)
    else:
        _crate(pen, tone)


def _aubergine(pen: Pen, tone: str) -> None:
    body = "M132 42 C140 30 154 40 162 56 C172 74 188 84 182 118 C178 132 140 132 136 116 C132 98 140 84 136 66 Z"
    pen.form(body, tone, 0.9, hard=0.14)
    pen.fill(both(body, limb([(144, 104), (146, 84), (142, 66)], 3, 7, 3)), step(tone, 2))
    for degrees in (40, 80, 120, 0):
        pen.fill(both(union(body, ell(142, 40, 18)), leaf(140, 32, 28, 14, degrees)), "leaf")
    pen.form(limb([(141, 38), (137, 26), (140, 16)], 9, 7, 9), "leaf-1")


def _crate(pen: Pen, tone: str) -> None:
    slats = [rect(8, 122 + i * 22, 184, 18, 3) for i in range(3)]
    pen.fill(rect(14, 124, 172, 58, 2), step(tone, -4))
    for i, slat in enumerate(slats):
        pen.form(slat, step(tone, (0, 1, 0)[i]), 1.3)
        pen.fill(rect(40 + 30 * i, 130 + i * 22, 60, 1.8, 0.9), step(tone, -1))
    for x in (14, 168):
        post = rect(x, 118, 18, 66, 3)
        pen.occlude(union(*slats), post, step(tone, -2), 3, 2)
        pen.form(post, step(tone, 1), 1.2)
        nails = [ell(x + 9, y, 2) for y in (131, 153, 175)]
        pen.fill(" ".join(nails), step(tone, -3))
    veined_leaf(pen, (86, 160), 32, 18, -30, step(tone, -3))
