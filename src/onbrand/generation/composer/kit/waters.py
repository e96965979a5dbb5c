"""Lakes, rivers, falls and islands."""

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
    curve,
    cut,
    ell,
    leaf,
    move,
    poly,
    rect,
    turn,
    union,
)

PLATE = rect(4, 4, 192, 180, (0, 0, 14, 14))  # scenery runs from edge to edge of it


def _glints(
    pen: Pen, water: Path, tone: str, spots: tuple[tuple[float, float, float], ...]
) -> None:
    for x, y, wide in spots:
        pen.fill(both(water, tube([(x - wide, y), (x, y - 1), (x + wide, y)], 1, 3, 1)), tone)


def _fir(pen: Pen, x: float, foot: float, tall: float, tone: str) -> None:
    tiers = [
        poly(
            [
                (x, foot - tall * top),
                (x + tall * wide, foot - tall * low),
                (x - tall * wide, foot - tall * low),
            ],
            (2, 3, 3),
        )
        for top, low, wide in ((0.66, 0.08, 0.27), (0.86, 0.34, 0.21), (1, 0.6, 0.15))
    ]
    pen.fill(rect(x - tall * 0.03, foot - tall * 0.1, tall * 0.06, tall * 0.1, 0), "wood-3")
    small(pen, union(*tiers), tone)


@drawing(scene_class="land", size_m=60)
def lake(
    pen: Pen,
    *,
    tone: Tone = "sky+1",
    shore: Tone = "leaf-1",
    reeds: Annotated[int, Range(0, 5)] = 4,
    lilies: Annotated[int, Range(0, 3)] = 2,
    hills: bool = True,
    boat: bool = False,
) -> None:
    if hills:
        far = both(
            "M4 120 L44 66 C48 60 54 60 58 66 L84 98 L114 56 C119 50 126 50 130 56 L196 128 L4 128 Z",
            PLATE,
        )
        pen.form(far, "main+1", 0.5, hard=0)
        for x, y in ((51, 60), (122, 50)):
            cap = poly(
                [
                    (x, y - 6),
                    (x + 18, y + 22),
                    (x + 7, y + 18),
                    (x + 1, y + 27),
                    (x - 6, y + 18),
                    (x - 17, y + 23),
                ],
                2,
            )
            pen.fill(both(far, cap), "paper")
        for x, tall in ((14, 40), (32, 52), (60, 36), (150, 40), (168, 54), (186, 42)):
            _fir(pen, x, 124, tall, step(shore, -1 if tall > 45 else 0))
    land = both(
        blob(
            (-14, 150),
            (14, 122),
            (70, 116),
            (130, 116),
            (186, 122),
            (214, 150),
            (180, 196),
            (20, 196),
        ),
        PLATE,
    )
    pen.form(land, shore, 0.6, hard=0)
    water = both(
        blob(
            (6, 152),
            (34, 132),
            (84, 126),
            (140, 128),
            (186, 140),
            (194, 160),
            (150, 178),
            (60, 180),
            (16, 170),
        ),
        PLATE,
    )
    pen.fill(move(water, 0, -3), step(shore, -2))
    pen.form(both(water, PLATE), tone, 0.5, hard=0)
    if hills:
        mirror = both(water, poly([(90, 124), (160, 124), (128, 162), (116, 162)], 8))
        pen.fill(mirror, step(tone, -1))
    _glints(
        pen,
        water,
        step(tone, 2),
        ((64, 142, 20), (150, 150, 18), (104, 158, 26), (70, 168, 16), (142, 170, 14)),
    )
    for x, y, r in ((128, 164, 15), (158, 158, 10), (100, 170, 9))[:lilies]:
        pad = cut(ell(x, y, r, r * 0.42), poly([(x, y), (x + r + 2, y - 7), (x + r + 2, y - 1)]))
        small(pen, pad, step(shore, 1))
        if r > 12:
            for degrees in (-150, -30, -120, -60, -90):
                pen.fill(leaf(x - 3, y, 11, 6, degrees), "hot+1" if degrees % 60 else "hot+2")
    if boat:
        small(pen, "M60 148 L112 148 C108 160 100 162 86 162 C72 162 64 160 60 148 Z", "wood-1")
        pen.line("M78 150 L98 166", "wood-3", 2.6)
    for i in range(reeds):
        x, tall = ((24, 72), (38, 54), (14, 50), (48, 40), (30, 36))[i]
        pen.line(f"M{x} 180 L{x + 2} {180 - tall}", step(shore, -2), 2.4)
        pen.fill(grounded(leaf(x, 182, tall * 0.8, 8, -100 - i * 4, 0.1)), step(shore, -1))
        pen.fill(rect(x - 2, 180 - tall - 4, 7, 20, 3.5), "wood-2")


@drawing(scene_class="land", size_m=80)
def river(
    pen: Pen,
    *,
    tone: Tone = "sky+2",
    bank: Tone = "leaf-1",
    bends: Annotated[int, Range(1, 3)] = 2,
    trees: Annotated[int, Range(0, 6)] = 5,
    stones: bool = True,
    bridge: bool = False,
) -> None:
    sun = ell(58, 58, 24)
    pen.form(sun, "accent+1", 0.8)
    far = both("M4 96 C40 58 74 64 100 84 C126 50 164 52 196 88 L196 130 L4 130 Z", PLATE)
    pen.form(far, step(bank, 2), 0.6, hard=0)
    land = both("M4 110 C40 88 84 88 112 96 C150 86 180 92 196 104 L196 184 L4 184 Z", PLATE)
    pen.form(land, bank, 0.6, hard=0)
    lines: dict[int, tuple[list[Point], tuple[float, ...]]] = {
        1: ([(108, 88), (104, 112), (88, 140), (84, 172), (92, 200)], (6, 14, 34, 58, 76)),
        2: (
            [(108, 88), (124, 104), (104, 120), (70, 140), (92, 166), (140, 204)],
            (5, 11, 20, 34, 56, 84),
        ),
        3: (
            [
                (108, 90),
                (118, 98),
                (96, 108),
                (78, 120),
                (120, 136),
                (134, 152),
                (92, 172),
                (84, 206),
            ],
            (4, 7, 12, 17, 26, 38, 54, 84),
        ),
    }
    line, widths = lines[bends]
    stream = both(tube(line, *widths), land)
    pen.fill(both(land, move(stream, -3, -3)), step(bank, -2))
    pen.form(stream, tone, 0.5, hard=0)
    for shift in (-0.24, 0.2):
        ripple = [(x + shift * w, y) for (x, y), w in zip(line[1:], widths[1:], strict=True)]
        pen.fill(both(stream, tube(ripple, 1, 2.4, 3, 4, 5)), step(tone, 2))
    for x, foot, tall in (
        (30, 118, 44),
        (168, 116, 52),
        (186, 128, 40),
        (14, 134, 46),
        (148, 122, 34),
        (178, 156, 50),
    )[:trees]:
        pen.fill(ell(x + 3, foot, tall * 0.24, 2.4), "ink", 0.16)
        _fir(pen, x, foot, tall, step(bank, -1))
    if stones:
        for x, y, r in ((56, 164, 9), (44, 170, 6), (160, 172, 8)):
            small(pen, grounded(ell(x, y, r, r * 0.66)), "ink+6")
    if bridge:
        x, y = {1: (90, 136), 2: (84, 132), 3: (112, 134)}[bends]
        arch = f"M{x - 46} {y + 6} C{x - 24} {y - 22} {x + 24} {y - 22} {x + 46} {y + 6} L{x + 34} {y + 6} C{x + 16} {y - 10} {x - 16} {y - 10} {x - 34} {y + 6} Z"
        pen.form(arch, "wood-1", 0.9)
        rail = f"M{x - 44} {y - 6} C{x - 24} {y - 34} {x + 24} {y - 34} {x + 44} {y - 6}"
        pen.line(rail, "wood-2", 3)
        for dx, top in ((-40, -10), (-20, -22), (0, -26), (20, -22), (40, -10)):
            pen.line(f"M{x + dx} {y + top} L{x + dx} {y + top + 14}", "wood-2", 2.6)


@drawing(scene_class="land", size_m=30)
def waterfall(
    pen: Pen,
    *,
    tone: Tone = "sky",
    rock: Tone = "ink+5",
    steps: Annotated[int, Range(1, 2)] = 1,
    spray: Annotated[int, Range(0, 5)] = 5,
    trees: Annotated[int, Range(0, 4)] = 3,
) -> None:
    for x, foot, tall in ((30, 46, 38), (168, 50, 42), (150, 46, 30), (50, 44, 28))[:trees]:
        _fir(pen, x, foot, tall, "leaf-1")
    cliff = both(
        poly(
            [
                (4, 52),
                (22, 40),
                (70, 38),
                (84, 46),
                (122, 46),
                (136, 38),
                (182, 42),
                (196, 54),
                (196, 172),
                (4, 172),
            ],
            (6, 8, 6, 4, 4, 6, 8, 6, 4, 4),
        ),
        PLATE,
    )
    pen.form(cliff, rock, 0.5, hard=0)
    for slab, tint in (
        ([(4, 40), (40, 40), (32, 92), (46, 130), (36, 180), (4, 180)], 1), ([(150, 38), (196, 38), (196, 180), (166, 180), (158, 120), (168, 80)], -1),
        ([(40, 70), (70, 62), (66, 110), (44, 116)], -1), ([(138, 90), (156, 84), (160, 130), (140, 138)], 1), ([(44, 130), (72, 124), (70, 170), (48, 176)], 1),
    ):  # fmt: skip
        pen.fill(both(cliff, poly(slab, 5)), step(rock, tint))
    for turf in (
        blob(
            (0, 52), (14, 36), (50, 32), (78, 40), (80, 50), (58, 50), (44, 58), (28, 50), (10, 62)
        ),
        blob(
            (124, 48), (138, 34), (170, 34), (200, 46), (198, 62), (180, 52), (164, 60), (148, 48)
        ),
    ):
        pen.form(both(turf, PLATE), "leaf", 0.8)
    pen.form(both("M80 40 C90 36 116 36 126 40 L128 52 L78 52 Z", PLATE), step(tone, -1), 0.6)
    fall = "M78 46 C84 42 122 42 128 46 C134 90 132 130 140 176 L64 176 C72 130 72 90 78 46 Z"
    pen.occlude(cliff, fall, step(rock, -2), 6, 2)
    pen.form(fall, step(tone, 1), 0.5, hard=0.05)
    for x, top, low, wide, tint in (
        (86, 54, 150, 5, 3),
        (98, 48, 168, 7, 3),
        (111, 58, 140, 5, -1),
        (120, 50, 166, 5, 3),
        (104, 100, 172, 4, -1),
        (80, 96, 168, 4, -1),
        (128, 92, 168, 4, -1),
    ):
        pen.fill(
            both(
                fall,
                tube(
                    [
                        (x, top),
                        (x + (x - 103) * 0.12, (top + low) / 2),
                        (x + (x - 103) * 0.34, low),
                    ],
                    1,
                    wide,
                    wide,
                    2,
                ),
            ),
            step(tone, tint),
        )
    if steps > 1:
        ledge = blob(
            (56, 116),
            (70, 104),
            (100, 108),
            (136, 102),
            (152, 116),
            (138, 126),
            (102, 130),
            (66, 126),
        )
        for x, r in ((70, 9.0), (86, 11), (104, 12), (122, 11), (138, 8)):
            pen.fill(ell(x, 106, r, r * 0.7), "paper")
        pen.form(
            cut(
                ledge,
                union(*(ell(x, 106, r, r * 0.7) for x, r in ((86, 11), (104, 12), (122, 11)))),
            ),
            step(rock, -1),
            0.8,
        )
        pen.fill(both(fall, rect(88, 118, 30, 60, 6)), step(tone, 2))
    pool = both("M4 164 C40 156 160 156 196 164 L196 184 L4 184 Z", PLATE)
    pen.form(pool, tone, 0.5, hard=0)
    for x, y, r in ((66, 170, 12.0), (84, 164, 14), (104, 168, 16), (124, 164, 14), (142, 170, 11)):
        pen.fill(both(ell(x, y, r, r * 0.7), PLATE), "paper" if r != 14 else step(tone, 3))
    _glints(pen, pool, step(tone, 2), ((30, 174, 16), (170, 172, 16), (104, 180, 22)))
    for x, y, r in ((52, 148, 4), (152, 146, 4.6), (60, 132, 3), (148, 128, 3), (44, 160, 3))[
        :spray
    ]:
        pen.fill(ell(x, y, r), step(tone, 3))
    for x, r in ((20, 14), (182, 16)):
        pen.form(both(ell(x, 172, r, r * 0.7), PLATE), step(rock, -1), 0.8)


@drawing(scene_class="land", size_m=16)
def island(
    pen: Pen,
    *,
    tone: Tone = "sky",
    sand: Tone = "warm+1",
    palms: Annotated[int, Range(1, 2)] = 2,
    story: Literal["chest", "hut", "none"] = "none",
    waves: Annotated[int, Range(1, 3)] = 3,
) -> None:
    pen.fill(ell(100, 160, 94, 24), step(tone, 1))
    sea = both(ell(100, 162, 92, 21), PLATE)
    pen.form(sea, tone, 0.5, hard=0)
    pen.fill(ell(100, 156, 76, 16), step(tone, 3))
    beach = "M30 158 C40 138 70 122 104 122 C138 122 162 140 170 158 C150 168 50 168 30 158 Z"
    pen.form(beach, sand, 0.7)
    grass = both(
        beach,
        "M58 140 C70 118 134 116 148 140 C140 148 128 142 120 148 C110 154 100 144 90 150 C80 154 66 150 58 140 Z",
    )
    pen.form(grass, "leaf", 0.8)
    for i in range(palms):
        _island_palm(pen, ((96, 132), (118, 136))[i], ((74, 44), (138, 66))[i], ((1.0, 0.74))[i])
    if story == "hut":
        pen.form(rect(120, 112, 34, 30, 2), "wood-1", 0.8)
        pen.fill(rect(131, 122, 12, 20, (6, 6, 0, 0)), "ink+1")
        pen.form(poly([(114, 116), (137, 90), (160, 116)], 3), "warm-1", 0.9)
    elif story == "chest":
        pen.form(rect(122, 132, 28, 18, 3), "wood-2", 0.9)
        pen.form(rect(120, 124, 32, 12, (6, 6, 2, 2)), "wood-1", 0.9)
        pen.fill(rect(132, 130, 8, 10, 2), "warm+1")
    for x, y, wide in ((44, 172, 18), (146, 174, 20), (96, 178, 16))[:waves]:
        pen.line(
            curve(
                [(x - wide, y), (x - wide / 2, y - 4), (x, y), (x + wide / 2, y - 4), (x + wide, y)]
            ),
            "paper",
            2.4,
        )


def _island_palm(pen: Pen, foot: Point, top: Point, size: float) -> None:
    (x, y), (u, v) = foot, top
    trunk = tube(
        [
            (x, y + 4),
            (x + (u - x) * 0.15, y + (v - y) * 0.4),
            (x + (u - x) * 0.5, y + (v - y) * 0.75),
            top,
        ],
        14 * size,
        11 * size,
        9 * size,
        8 * size,
    )
    pen.form(trunk, "wood-1", 0.9)
    for share in (0.2, 0.4, 0.6, 0.8):
        at_y = y + (v - y) * share
        pen.fill(both(trunk, turn(rect(0, at_y, 200, 3 * size, 0), -8, u, at_y)), "wood-3")
    for degrees, long, tint in (
        (150, 44, -2),
        (32, 44, -2),
        (-164, 56, 0),
        (-16, 54, -1),
        (-128, 44, 1),
        (-52, 42, 0),
    ):
        frond = leaf(u, v, long * size, 19 * size, degrees, 0.2 if abs(degrees) < 90 else -0.2)
        small(pen, frond, step("leaf", tint))
    for dx, dy in ((-5, 5), (5, 6), (0, 10)):
        small(pen, ell(u + dx * size, v + dy * size, 5.4 * size), "wood-3")
