"""Stones, deserts, volcanoes and caves."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.growth import grounded, small, tube
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    blob,
    both,
    cut,
    ell,
    leaf,
    move,
    poly,
    rect,
    turn,
    union,
)


@drawing(scene_class="land", size_m=0.8)
def stone(
    pen: Pen,
    *,
    tone: Tone = "ink+5",
    kind: Literal["pile", "boulder"] = "pile",
    count: Annotated[int, Range(2, 5)] = 4,
    moss: bool = True,
    flower: bool = True,
) -> None:
    pen.ground(150)
    if kind == "boulder":
        _boulder(pen, tone, count, moss=moss)
    else:
        low = 184.0
        for i in range(count):
            half = 78 - i * 60 / count
            tall = 96 / count + 18 - i * 2
            x = 100 + (0, -7, 6, -3, 4)[i]
            top = low - tall
            pebble = blob(
                (x - half, low - tall * 0.44), (x - half * 0.7, top + tall * 0.1), (x - half * 0.1, top),
                (x + half * 0.66, top + tall * 0.08), (x + half, low - tall * 0.5),
                (x + half * 0.72, low - tall * 0.05), (x, low), (x - half * 0.74, low - tall * 0.06),
            )  # fmt: skip
            own = step(tone, (0, 2, -1, 1, 0)[i])
            pen.form(pebble, own, 0.8)
            if i + 1 < count:
                pen.fill(both(pebble, ell(x + 6, top, half * 0.62, tall * 0.2)), step(own, -2))
            pen.fill(
                both(
                    pebble,
                    turn(
                        ell(x - half * 0.5, top + tall * 0.3, half * 0.18, tall * 0.07), -16, x, top
                    ),
                ),
                step(own, 2),
            )
            if i % 2:
                band = tube(
                    [
                        (x - half, low - tall * 0.3),
                        (x, low - tall * 0.44),
                        (x + half, low - tall * 0.3),
                    ],
                    3,
                    4,
                    3,
                )
                pen.fill(both(pebble, band), step(own, 1))
            low = top + tall * 0.1
        if moss:
            for x, long, degrees in ((26, 34, -118), (32, 44, -96), (40, 36, -70), (48, 24, -48)):
                small(pen, grounded(leaf(x, 186, long, 11, degrees, 0.1)), "leaf")
    if flower:
        pen.line("M168 184 C168 172 170 164 174 156", "leaf-1", 3)
        pen.fill(leaf(168, 178, 18, 8, -140), "leaf")
        for i in range(5):
            pen.fill(turn(ell(174, 146, 5, 7), 72 * i, 174, 153), "accent")
        pen.fill(ell(174, 153, 4), "paper")


def _boulder(pen: Pen, tone: str, cracks: int, *, moss: bool) -> None:
    rock = poly(
        [(16, 184), (22, 128), (48, 78), (92, 52), (136, 64), (170, 104), (186, 150), (184, 184)],
        (8, 16, 14, 14, 14, 14, 12, 8),
    )
    pen.form(rock, tone, 0.7)
    pen.fill(
        both(rock, poly([(48, 70), (92, 40), (110, 86), (76, 112), (40, 104)], 5)), step(tone, 1)
    )
    pen.fill(
        both(rock, poly([(136, 60), (200, 100), (200, 190), (146, 190), (132, 132)], 6)),
        step(tone, -1),
    )
    pen.fill(both(rock, poly([(20, 150), (60, 138), (84, 190), (10, 190)], 5)), step(tone, -1))
    for i in range(cracks):
        x, y = ((112, 96), (60, 120), (150, 130), (96, 148), (128, 70))[i]
        crack = tube([(x, y), (x + 6, y + 12), (x + 2, y + 22), (x + 10, y + 34)], 3, 3, 2, 1)
        pen.fill(both(rock, crack), step(tone, -3))
    if moss:
        tufts = ((50, 84, 18), (68, 66, 20), (92, 56, 19), (116, 56, 15), (134, 62, 11))
        cap = union(*(ell(*tuft) for tuft in tufts), rect(40, 40, 90, 16, 4))
        pen.form(both(rock, cap), "leaf", 0.8)


@drawing(scene_class="land", size_m=60)
def desert(
    pen: Pen,
    *,
    tone: Tone = "warm",
    dunes: Annotated[int, Range(2, 4)] = 3,
    cacti: Annotated[int, Range(0, 2)] = 1,
    sun: Tone | None = "hot",
    ripples: bool = True,
) -> None:
    plate = rect(4, 0, 192, 184, (0, 0, 14, 14))
    if sun:
        pen.form(ell(138, 62, 34), sun, 0.8)
    ridges: tuple[tuple[tuple[Point, Point, Point], int], ...] = (
        (((70, 84), (-60, 150), (190, 150)), 2),
        (((158, 104), (30, 170), (290, 160)), 1),
        (((48, 122), (-110, 190), (190, 182)), 0),
        (((140, 142), (20, 190), (270, 190)), -1),
    )
    for (top, left, right), tint in ridges[:dunes] if dunes > 2 else (ridges[0], ridges[2]):
        _dune(pen, plate, (top, left, right), step(tone, tint))
    floor = both("M4 160 C50 148 110 168 196 152 L196 184 L4 184 Z", plate)
    pen.form(floor, step(tone, 1), 0.5, hard=0)
    if ripples:
        for x, y, wide in ((24, 172, 40), (84, 168, 30), (128, 174, 44), (56, 179, 26)):
            pen.fill(
                both(floor, tube([(x, y), (x + wide / 2, y - 3), (x + wide, y)], 1, 3, 1)),
                step(tone, -1),
            )
    for x, foot, tall in ((152, 172, 70), (30, 170, 44))[:cacti]:
        _saguaro(pen, x, foot, tall)


def _dune(pen: Pen, plate: Path, corners: tuple[Point, Point, Point], tone: str) -> None:
    (x, y), (left, low), (right, base) = corners
    rise, fall = x - left, right - x
    hump = (
        f"M{left} {low} C{left + rise * 0.5} {low - 4} {x - rise * 0.34} {y + 4} {x} {y} "
        f"C{x + fall * 0.16} {y + 26} {x + fall * 0.5} {base - 12} {right} {base} "
        f"L{right} 200 L{left} 200 Z"
    )
    hump = both(hump, plate)
    pen.form(hump, tone, 0.5, hard=0)
    crest = (
        f"M{x} {y} C{x - 10} {y + 22} {x + 26} {y + 34} {x + 6} {y + 58} "
        f"C{x - 6} {y + 76} {x + 24} {y + 90} {x + 50} 200 L{right + 20} 200 L{right + 20} {y - 6} Z"
    )
    pen.fill(both(hump, crest), step(tone, -1))


def _saguaro(pen: Pen, x: float, foot: float, tall: float) -> None:
    pen.fill(ell(x + 5, foot, tall * 0.3, 3), "ink", 0.16)
    s = tall / 70
    for line in (
        [(x, foot - 26 * s), (x + 16 * s, foot - 28 * s), (x + 19 * s, foot - 38 * s), (x + 19 * s, foot - 50 * s)],
        [(x, foot - 18 * s), (x - 15 * s, foot - 20 * s), (x - 18 * s, foot - 30 * s), (x - 18 * s, foot - 40 * s)],
    ):  # fmt: skip
        pen.form(tube(line, 10 * s, 10 * s, 10 * s, 9 * s), "leaf-1", 0.9)
    pen.form(rect(x - 8 * s, foot - tall, 16 * s, tall, (8 * s, 8 * s, 2, 2)), "leaf", 0.9)
    for dx in (-2.6, 2.6):
        pen.line(f"M{x + dx * s} {foot - tall + 9 * s} L{x + dx * s} {foot - 6}", "leaf-2", 1.6 * s)


@drawing(scene_class="land", size_m=1500)
def volcano(
    pen: Pen,
    *,
    tone: Tone = "wood-3",
    lava: Tone = "hot",
    streams: Annotated[int, Range(0, 3)] = 3,
    smoke: Annotated[int, Range(0, 4)] = 4,
    bombs: Annotated[int, Range(0, 5)] = 4,
) -> None:
    puffs = ((108, 56, 19), (128, 42, 21), (100, 34, 18), (148, 24, 15))[:smoke]
    if puffs:
        cloud = union(
            *(ell(*puff) for puff in puffs), tube([(100, 84), (102, 66), (108, 56)], 22, 18, 16)
        )
        pen.form(both(cloud, rect(4, 4, 192, 180, 0)), "ink+6", 0.7)
        for x, y, size in puffs:
            puff = both(ell(x, y, size), rect(4, 4, 192, 180, 0))
            pen.fill(cut(puff, move(puff, 3, 4)), "ink+7")
    if streams:
        burst = poly(
            [
                (78, 90),
                (74, 62),
                (86, 72),
                (92, 46),
                (102, 66),
                (112, 52),
                (114, 72),
                (126, 62),
                (122, 90),
            ],
            3,
        )
        pen.form(burst, step(lava, 1), 0.8)
        pen.fill(poly([(86, 90), (88, 74), (98, 64), (104, 76), (112, 74), (114, 90)], 3), "warm+1")
    for x, y, r in ((62, 58, 4), (140, 66, 5), (48, 76, 3.4), (154, 84, 3.4), (70, 36, 3))[:bombs]:
        pen.fill(ell(x, y, r), step(lava, 1))
        pen.fill(ell(x - r * 0.2, y - r * 0.2, r * 0.5), "warm+1")
    rock = "M4 184 C34 172 50 136 66 88 C74 82 84 92 92 86 C102 80 112 92 122 85 C128 83 132 86 134 88 C150 136 166 172 196 184 Z"
    pen.form(rock, tone, 0.5, hard=0.05)
    shaded = poly(
        [(112, 80), (122, 112), (110, 134), (126, 160), (116, 190), (210, 190), (150, 80)], 4
    )
    pen.fill(both(rock, shaded), step(tone, -1))
    for ridge in (
        [(60, 124), (52, 150), (36, 184)],
        [(146, 132), (150, 158), (164, 184)],
        [(84, 140), (78, 164), (82, 186)],
    ):
        pen.fill(both(rock, tube(ridge, 2, 6, 12)), step(tone, -2 if ridge[0][0] > 100 else 1))
    flows = (
        [(98, 84), (102, 104), (92, 122), (100, 146), (94, 168)],
        [(80, 86), (72, 106), (70, 124), (58, 142)],
        [(122, 86), (128, 106), (136, 120), (138, 140)],
    )
    for i, flow in enumerate(flows[:streams]):
        stream = both(
            rock, union(tube(flow, 20 if i == 0 else 14, 13, 12, 14, 12), ell(*flow[-1], 9, 8))
        )
        pen.fill(both(rock, move(stream, 3, 3)), step(tone, -3))
        pen.fill(stream, lava)
        pen.light(stream, step(lava, 2), 2)
        core = tube([(x + 1, y) for x, y in flow], 8 if i == 0 else 5, 5, 4, 3)
        pen.fill(both(rock, core), "warm+1")
    rim = both(rock, cut(ell(100, 84, 40, 13), ell(100, 78, 42, 13)))
    if streams:
        pen.fill(rim, step(lava, 1))
    else:
        pen.fill(rim, step(tone, -3))
    for x, tall in ((16, 15), (30, 20), (176, 18), (162, 13)):
        small(pen, poly([(x, 184 - tall), (x + 8, 184), (x - 8, 184)], 2), "leaf")


@drawing(scene_class="land", size_m=6)
def cave(
    pen: Pen,
    *,
    tone: Tone = "ink+5",
    inside: Tone = "ink",
    teeth: Annotated[int, Range(0, 5)] = 4,
    story: Literal["lantern", "eyes", "none"] = "lantern",
    bushes: bool = True,
) -> None:
    rock = poly(
        [
            (6, 184),
            (10, 132),
            (30, 84),
            (62, 48),
            (102, 30),
            (142, 46),
            (172, 86),
            (190, 134),
            (194, 184),
        ],
        (6, 14, 16, 16, 18, 16, 16, 14, 6),
    )
    pen.form(rock, tone, 0.6)
    pen.fill(
        both(rock, poly([(62, 40), (104, 24), (116, 56), (86, 72), (50, 84)], 6)), step(tone, 1)
    )
    pen.fill(
        both(rock, poly([(142, 40), (200, 110), (200, 190), (170, 190), (160, 110)], 6)),
        step(tone, -1),
    )
    pen.fill(both(rock, poly([(24, 96), (44, 108), (34, 150), (6, 160)], 6)), step(tone, 1))
    mouth = "M40 184 C38 150 44 112 66 94 C84 80 118 80 136 96 C156 114 162 150 160 184 Z"
    pen.fill(move(both(mouth, rect(0, 0, 200, 181, 0)), -4, -3), step(tone, 2))
    pen.fill(mouth, inside)
    deep = "M58 184 C56 154 62 124 80 112 C94 104 112 106 124 116 C140 130 144 156 142 184 Z"
    pen.fill(deep, step(inside, 1))
    if story == "lantern":
        pen.glow(100, 148, 35, "paper", 0.13)
        _lamp(pen)
    elif story == "eyes":
        for x in (86, 112):
            pen.fill(ell(x, 138, 8, 9), "warm+1")
            pen.fill(ell(x + 1, 138, 2.6, 7), "ink")
    for i in range(teeth):
        x, long, wide = ((66, 30, 18), (124, 36, 18), (88, 22, 14), (146, 24, 14), (106, 16, 10))[i]
        spike = poly([(x - wide / 2, 84), (x + wide / 2, 84), (x + 1, 96 + long)], (0, 0, 2))
        small(pen, both(spike, mouth), step(tone, -1))
    for x, tall, wide in ((56, 24, 20), (144, 30, 22)):
        small(
            pen,
            grounded(poly([(x - wide / 2, 186), (x, 184 - tall), (x + wide / 2, 186)], 3)),
            step(tone, -1),
        )
    if bushes:
        for x, r in ((24, 17), (17, 12), (178, 18), (184, 11)):
            pen.form(grounded(ell(x, 184 - r * 0.4, r, r)), "leaf", 0.9)
        vine = [(64, 92), (58, 108), (62, 122), (57, 136)]
        pen.fill(tube(vine, 4, 3, 2), "leaf-1")
        for x, y, degrees in ((60, 104, 190), (60, 112, 20), (61, 122, 170), (59, 132, 30)):
            pen.fill(leaf(x, y, 14, 8, degrees), "leaf")


def _lamp(pen: Pen) -> None:
    pen.line("M92 152 C92 142 108 142 108 152", "ink+3", 2.4)
    pen.form(rect(88, 150, 24, 6, 2), "ink+3")
    glass = rect(90, 156, 20, 20, 3)
    pen.fill(glass, "warm+3")
    pen.fill(leaf(100, 175, 15, 9, -90), "hot")
    pen.form(rect(86, 175, 28, 8, 3), "ink+3")
