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
    limb,
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
    tone: Tone = "sky+1",
    bank: Tone = "leaf-1",
    bends: Annotated[int, Range(1, 3)] = 3,
    trees: Annotated[int, Range(0, 6)] = 4,
    stones: bool = True,
    bridge: bool = True,
    boat: bool = True,
) -> None:
    """A ribbon of water that winds towards us between two banks, under a bridge."""
    land = both("M4 84 C34 58 66 56 98 74 C130 52 166 54 196 76 L196 184 L4 184 Z", PLATE)
    far = both("M4 74 C30 40 58 30 84 58 C118 22 158 26 196 66 L196 100 L4 100 Z", PLATE)
    pen.form(far, step(bank, 3), 0.6, hard=0)
    pen.form(land, bank, 0.6, hard=0)
    line, widths = _COURSES[bends]
    stream = both(limb(line, *widths), land)
    shore = both(limb(line, *(width * 1.14 + 4 for width in widths)), land)
    pen.fill(both(land, move(shore, 0, 3)), step(bank, -2))
    pen.fill(shore, "warm+2")
    water = pen.ramps.at_least(tone, 0.66)
    pen.fill(stream, water)
    pen.fill(cut(stream, move(stream, 2, 4)), step(water, -2))
    _flow(pen, stream, line, widths, water)
    for x, foot, tall in (
        (22, 104, 44),
        (178, 100, 52),
        (38, 96, 32),
        (164, 92, 34),
        (14, 122, 44),
        (186, 118, 40),
    )[:trees]:
        pen.fill(ell(min(x + 3, 184), foot, tall * 0.24, 2.4), "ink", 0.16)
        _fir(pen, min(x, 184), foot, tall, step(bank, -2))
    if stones:
        for x, y, r in ((158, 160, 11), (173, 168, 8), (146, 170, 6.5)):
            pen.fill(both(PLATE, ell(x + 2, y + 5, r * 1.3, r * 0.4)), step(bank, -2))
            small(pen, both(PLATE, ell(x, y, r, r * 0.7)), "ink+5")
    if boat:
        _canoe(pen, {1: (92, 152), 2: (106, 164), 3: (96, 166)}[bends], water)
    if bridge:
        _footbridge(pen, {1: (98, 122), 2: (86, 120), 3: (112, 120)}[bends])


# How a river comes from the horizon, by the number of its bends: its middle and its widths.
_COURSES: dict[int, tuple[list[Point], tuple[float, ...]]] = {
    1: (
        [(104, 76), (86, 92), (92, 116), (104, 140), (96, 168), (70, 204)],
        (3, 14, 28, 42, 56, 74),
    ),
    2: (
        [(100, 76), (122, 86), (108, 100), (80, 114), (86, 136), (110, 156), (112, 204)],
        (3, 9, 16, 26, 38, 52, 78),
    ),
    3: (
        [(102, 75), (80, 82), (92, 91), (126, 101), (116, 122), (76, 140), (84, 164), (124, 206)],
        (3, 6, 10, 16, 26, 38, 52, 76),
    ),
}


def _flow(pen: Pen, stream: Path, line: list[Point], widths: tuple[float, ...], water: str) -> None:
    """Strokes along the current, that grow nearer to us."""
    for i in range(2, len(line) - 1):
        (x, y), (u, v), wide = line[i], line[i + 1], widths[i]
        for side, tint in ((-0.24, 3), (0.02, -2), (0.26, 3)):
            dx = side * wide
            points = [
                (x + (u - x) * share + dx, y + (v - y) * share)
                for share in (0.1 + abs(side), 0.4, 0.7, 0.9 - abs(side) / 2)
            ]
            stroke = limb(points, 0.6, wide * 0.07, wide * 0.07, 0.6)
            pen.fill(both(stream, stroke), step(water, tint))


def _canoe(pen: Pen, middle: Point, water: str) -> None:
    x, y = middle
    pen.fill(ell(x, y + 7, 20, 2.8), step(water, -3))
    pen.line(f"M{x + 15} {y - 15} L{x + 2} {y + 9}", "wood-2", 2.2)
    hull = f"M{x - 22} {y - 6} C{x - 13} {y} {x + 13} {y} {x + 22} {y - 6} "
    hull += f"C{x + 20} {y + 4} {x + 13} {y + 7} {x} {y + 7} "
    hull += f"C{x - 13} {y + 7} {x - 20} {y + 4} {x - 22} {y - 6} Z"
    inside = f"M{x - 19} {y - 4} C{x - 9} {y - 7} {x + 9} {y - 7} {x + 19} {y - 4} "
    pen.fill(f"{inside}C{x + 10} {y + 1} {x - 10} {y + 1} {x - 19} {y - 4} Z", "wood-3")
    pen.form(hull, "hot", 0.9)


def _footbridge(pen: Pen, middle: Point) -> None:
    x, y = middle
    arch = (
        f"M{x - 62} {y + 8} C{x - 32} {y - 26} {x + 32} {y - 26} {x + 62} {y + 8} "
        f"L{x + 48} {y + 8} C{x + 22} {y - 12} {x - 22} {y - 12} {x - 48} {y + 8} Z"
    )
    pen.form(arch, "wood-1", 0.9)
    rail = f"M{x - 60} {y - 10} C{x - 32} {y - 42} {x + 32} {y - 42} {x + 60} {y - 10}"
    pen.line(rail, "wood-3", 4)
    for dx, top in ((-56, -12), (-28, -28), (0, -33), (28, -28), (56, -12)):
        pen.line(f"M{x + dx} {y + top} L{x + dx} {y + top + 18}", "wood-3", 3.4)


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
