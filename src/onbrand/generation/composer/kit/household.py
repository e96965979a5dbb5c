"""Household things: a wall shelf, a vacuum cleaner, a microwave, toys."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    both,
    curve,
    ell,
    heart,
    leaf,
    limb,
    move,
    poly,
    rect,
    ring,
    segments,
    star,
    turn,
)


@drawing(
    scene_class="wall",
    size_m=0.9,
    anchor="center",
)
def shelf(
    pen: Pen,
    *,
    tone: Tone = "wood",
    rows: Annotated[int, Range(1, 2)] = 2,
    holds: Literal["books", "pots"] = "books",
    plant: bool = True,
) -> None:
    heights = (88, 168) if rows == 2 else (130,)
    for i, y in enumerate(heights):
        for x in (38, 156):
            bracket = f"M{x} {y + 8} L{x + 6} {y + 8} L{x + 6} {y + 26} C{x + 3} {y + 28} {x} {y + 26} {x} {y + 24} Z"
            pen.fill(bracket, "dark+2")
        board = rect(12, y, 176, 12, 3)
        pen.cast(board, 3, 6)
        pen.form(board, tone, 1.4)
        if (holds == "books") == (i == 0):
            _row_of_books(pen, y)
        else:
            _row_of_pots(pen, y)
    if plant:
        _hanging_plant(pen, 158, heights[0])


_ROW = (
    (24, 11, 52, "main"),
    (36, 14, 60, "accent"),
    (51, 10, 48, "paper-1"),
    (62, 13, 56, "second"),
)


def _row_of_books(pen: Pen, floor: float) -> None:
    for i, (x, wide, tall, own) in enumerate(_ROW):
        spine = rect(x, floor - tall, wide, tall, 2)
        pen.form(spine, own, 1.2, lit=False)
        mark = step(own, -4 if own.startswith("paper") else 2)
        pen.fill(rect(x, floor - tall * (0.8 if i % 2 else 0.7), wide, 4, 0), mark)
    leaning = turn(rect(76, floor - 53, 12, 53, 2), -14, 76, floor)
    pen.form(move(leaning, 3, 0), "main+1", 1.2, lit=False)
    frame = rect(98, floor - 44, 34, 44, 3)
    pen.form(frame, "warm", 0.8)
    art = rect(103, floor - 39, 24, 34, 1)
    pen.fill(art, "paper-1")
    pen.fill(both(art, ell(108, floor - 4, 14, 16)), "main")
    pen.fill(both(art, ell(127, floor - 2, 14, 12)), "main+2")
    pen.fill(ell(120, floor - 29, 4), "hot")


def _row_of_pots(pen: Pen, floor: float) -> None:
    pen.form(
        f"M34 {floor - 50} L50 {floor - 50} C50 {floor - 36} 64 {floor - 32} 62 {floor - 16} C61 {floor - 4} 54 {floor} 50 {floor} L34 {floor} C30 {floor} 23 {floor - 4} 22 {floor - 16} C20 {floor - 32} 34 {floor - 36} 34 {floor - 50} Z",
        "accent",
        0.9,
    )
    for y in (22, 15):
        pen.fill(rect(24, floor - y, 36, 3, 1), "accent-1")
    for i, own in enumerate(("paper-1", "second", "main")):
        pen.form(rect(68, floor - 13 * (i + 1), 38 - i * 3, 13, (3, 3, 8, 8)), own, 1.2)
    pen.form(rect(112, floor - 36, 24, 36, 3), "hot", 1)
    pen.form(rect(109, floor - 42, 30, 9, 3), "hot+1", 1.2)
    pen.fill(heart(124, floor - 17, 7), "paper")


def _hanging_plant(pen: Pen, x: float, floor: float) -> None:
    vines = (
        (
            (x + 6, floor - 26),
            (x + 20, floor - 24),
            (x + 24, floor),
            (x + 20, floor + 24),
            (x + 25, floor + 50),
        ),
        ((x - 6, floor - 26), (x - 16, floor - 14), (x - 15, floor + 8), (x - 19, floor + 30)),
    )
    for vine in vines:
        pen.line(curve(vine), "leaf-1", 2)
        for i, (px, py) in enumerate(vine[1:]):
            pen.fill(leaf(px, py, 18, 11, 40 if i % 2 else 140), "leaf" if i % 2 else "leaf+1")
    for degrees in (-140, -110, -78, -44):
        veined_leaf(pen, (x, floor - 24), 32, 15, degrees, "leaf")
    pen.form(
        poly([(x - 17, floor - 28), (x + 17, floor - 28), (x + 12, floor), (x - 12, floor)], 4),
        "accent",
        1,
    )


@drawing(
    scene_class="table",
    size_m=1.0,
    facing="right",
)
def vacuum_cleaner(
    pen: Pen, *, tone: Tone = "main", trim: Tone = "accent", running: bool = True, band: bool = True
) -> None:
    pen.ground(172)
    hose = curve([(70, 118), (58, 74), (76, 30), (112, 18), (140, 34), (148, 58)])
    pen.line(hose, "dark+3", 11)
    pen.line(hose, "dark+2", 11, dash="0.1 7")
    pen.form(limb([(143, 46), (152, 76), (168, 166)], 15, 10, 9), "paper-4", 1)
    pen.form(limb([(140, 40), (149, 68)], 17, 15), step(tone, -1), 1)
    pen.form(limb([(146, 54), (158, 42)], 9, 9), trim, 1)
    nozzle = poly(
        [(146, 170), (166, 156), (176, 156), (194, 170), (194, 184), (140, 184)], (5, 6, 4, 6, 3, 4)
    )
    pen.form(nozzle, tone, 1)
    pen.fill(rect(140, 179, 54, 5, 2), "dark+1")
    body = "M14 162 C10 128 30 104 66 104 C102 104 124 126 126 162 C126 170 122 174 114 174 L26 174 C18 174 14 170 14 162 Z"
    pen.form(body, tone, 0.8)
    pen.fill(both(body, "M72 90 L140 90 L140 190 L92 190 C98 150 92 120 72 90 Z"), step(tone, 1))
    if band:
        pen.fill(both(body, rect(0, 164, 140, 12, 0)), step(tone, -2))
    pen.form(rect(58, 98, 24, 16, 5), "dark+2", 1)
    pen.fill(both(body, limb([(28, 146), (32, 130), (44, 118)], 3, 7, 3)), step(tone, 3))
    pen.form(ell(109, 136, 7), trim, 1)
    for y in (146, 153):
        pen.fill(rect(102, y, 16, 3, 1.5), step(tone, -1))
    pen.form(ell(50, 156, 28), "dark+2", 0.8)
    pen.form(ell(50, 156, 15), trim, 1)
    pen.fill(ell(50, 156, 5), step(trim, -2))
    if running:
        for x, y, r in ((186, 146, 3.6), (196, 158, 2.6), (180, 134, 2.2), (192, 138, 2)):
            pen.fill(ell(x - 4, y, r), "paper-5")


@drawing(
    scene_class="table",
    size_m=0.6,
)
def microwave(
    pen: Pen,
    *,
    tone: Tone = "main",
    trim: Tone = "accent",
    running: bool = True,
    rows: Annotated[int, Range(2, 3)] = 3,
) -> None:
    pen.ground(176)
    for x in (26, 156):
        pen.fill(rect(x, 174, 18, 10, (0, 0, 3, 3)), "dark+2")
    body = rect(8, 68, 184, 110, 9)
    pen.form(body, tone, 0.6)
    door = rect(18, 78, 124, 90, 7)
    pen.form(door, step(tone, 1), 0.6, hard=0)
    glass = rect(28, 88, 96, 70, 6)
    pen.fill(glass, "warm+1" if running else "ink+1")
    if running:
        pen.fill(both(glass, ell(76, 100, 50, 34)), "warm+2")
    pen.fill(both(glass, ell(76, 154, 40, 6)), "paper-4")
    bowl = both(glass, "M50 130 L102 130 C102 146 92 152 84 152 L68 152 C60 152 50 146 50 130 Z")
    pen.form(bowl, trim, 1)
    pen.fill(both(glass, ell(76, 130, 26, 5)), "hot")
    for x in (44, 58):
        slant = poly([(x + 20, 84), (x + 28, 84), (x, 162), (x - 8, 162)])
        pen.fill(both(glass, slant), "paper", 0.16)
    pen.form(rect(130, 92, 7, 62, 3), "paper-3", 1)
    pen.fill(rect(150, 82, 34, 16, 3), "ink+1")
    for i in range(3):
        pen.fill(rect(156 + i * 8, 87, 5, 6, 1), "accent+1")
    for i in range(2 * rows):
        pen.fill(rect(151 + i % 2 * 18, 106 + i // 2 * 14, 14, 8, 3), step(tone, 2))
    pen.form(ell(167, 158, 10), trim, 1)
    pen.line(segments((167, 158), (171, 152)), step(trim, -2), 2.6)


@drawing(
    scene_class="table",
    size_m=0.3,
)
def toys(
    pen: Pen,
    *,
    tone: Tone = "main",
    blocks: Annotated[int, Range(1, 3)] = 3,
    rings: Annotated[int, Range(3, 5)] = 4,
    ball: bool = True,
) -> None:
    """Blocks, a ring stacker and a ball."""
    pen.ground(176)
    _stacker(pen, 54, rings)
    places = ((100, 136, 46, 0, tone), (148, 138, 44, 0, "accent"), (124, 92, 42, 9, "second"))
    for i, (x, y, side, lean, own) in enumerate(places[:blocks]):
        _block(
            pen,
            turn(rect(x, y + 48 - side, side, side, 6), lean, x + side / 2, y + 26),
            (x + side / 2, y + 48 - side / 2),
            own,
            i,
        )
    if ball:
        globe = ell(88, 168, 16)
        pen.form(globe, "hot", 0.9)
        pen.fill(both(globe, limb([(70, 162), (88, 170), (106, 164)], 5, 6, 5)), "paper")


def _block(pen: Pen, shape: Path, middle: tuple[float, float], tone: str, kind: int) -> None:
    pen.form(shape, tone, 0.9)
    x, y = middle
    inset = ell(x, y, 14)
    pen.fill(inset, step(tone, 2))
    mark = (star(x, y, 11, corner=1.5), heart(x, y, 9), ring(x, y, 9, 4.5))[kind]
    pen.fill(mark, "paper")


def _stacker(pen: Pen, x: float, rings: int) -> None:
    pen.form(rect(x - 40, 172, 80, 12, 5), "wood-1", 1.4)
    pen.form(rect(x - 5, 60, 10, 114, 5), "wood", 1)
    tall = 108 / 5
    tones = ("main", "hot", "accent", "second", "leaf")
    for i in range(rings):
        half = 38 - i * 5
        y = 173 - tall * (i + 1)
        hoop = rect(x - half, y, 2 * half, tall + 0.4, tall / 2)
        pen.form(hoop, tones[i], 1)
        pen.fill(
            both(
                hoop,
                limb(
                    [(x - half + 7, y + 8), (x - half + 12, y + 5), (x - half + 22, y + 4.4)],
                    1,
                    3,
                    1,
                ),
            ),
            step(tones[i], 2),
        )
    top = 173 - tall * rings
    if rings < 5:
        pen.form(ell(x, 54, 12), "hot", 1)
    else:
        pen.form(ell(x, top - 10, 12), "hot", 1)
