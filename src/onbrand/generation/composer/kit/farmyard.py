"""Animals of the yard, and what feeds them."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.fauna import eyes, hoofed_leg
from onbrand.generation.composer.kit.growth import grounded, pair, tube
from onbrand.generation.composer.kit.parts import eye
from onbrand.generation.composer.pen import THIN, Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    blob,
    both,
    curve,
    ell,
    leaf,
    move,
    poly,
    rect,
    turn,
    union,
)


@drawing(scene_class="being", size_m=1, facing="left", view="side")
def pig(
    pen: Pen,
    *,
    tone: Tone = "hot+2",
    spots: Annotated[int, Range(0, 3)] = 0,
    mud: bool = True,
    awake: bool = True,
    collar: Tone | None = None,
) -> None:
    pen.ground(140, 102)
    far, hoof = step(tone, -2), step(tone, -3)
    curl = [(172, 96), (182, 90), (190, 96), (184, 106), (178, 100), (186, 88), (194, 86)]
    pen.line(curve(curl), step(tone, -1), 5.5)
    for x in (88, 148):
        hoofed_leg(pen, [(x, 136), (x, 182)], (24, 16), far, hoof)
    trunk = blob(
        (44, 96), (64, 62), (100, 52), (140, 58), (170, 82), (178, 114),
        (164, 142), (130, 154), (92, 154), (60, 142), (44, 122),
    )  # fmt: skip
    pen.form(trunk, tone, 0.8)
    for spot in (ell(128, 78, 19, 15), ell(154, 112, 15, 19), ell(108, 126, 13, 10))[:spots]:
        pen.fill(both(trunk, spot), step(tone, -2))
    for x in (70, 164):
        hoofed_leg(pen, [(x, 134), (x, 182)], (29, 19), tone, hoof)
        pen.fill(both(trunk, ell(x, 130, 14, 16)), tone)
    if mud:
        splash = blob(
            (70, 160),
            (96, 138),
            (108, 144),
            (122, 132),
            (136, 143),
            (160, 134),
            (172, 166),
            (120, 176),
        )
        pen.fill(both(trunk, splash), "wood-2")
        pen.fill(both(trunk, ell(140, 134, 3.4)), "wood-2")
    head = blob((30, 70), (56, 60), (84, 68), (96, 92), (90, 118), (62, 130), (34, 122), (22, 98))
    pen.occlude(trunk, head, far, 6, 6)
    if collar:
        pen.form(both(trunk, tube([(60, 128), (84, 134), (102, 104), (92, 72)], 10)), collar)
    pen.form(head, tone, 0.7, hard=0.06)
    for ear, inside in zip(
        pair(poly([(32, 78), (24, 44), (56, 60)], (5, 7, 8)), 59),
        pair(poly([(33, 70), (30, 54), (46, 62)], (4, 4, 4)), 59),
        strict=True,
    ):
        pen.occlude(head, ear, step(tone, -1), 2, 5)
        pen.form(ear, step(tone, -1), 0.9)
        pen.fill(inside, step(tone, -2))
    for x in (32, 84):
        pen.fill(both(head, ell(x, 107, 8, 5)), step(tone, -1))
    snout = blob((36, 98), (44, 88), (70, 88), (79, 99), (72, 112), (57, 115), (43, 112))
    pen.occlude(head, snout, far, 2, 5)
    pen.form(snout, step(tone, -1), 0.9)
    for x in (50, 65):
        pen.fill(ell(x, 100, 3.4, 5.4), step(tone, -3))
    pen.line("M46 120 C52 124 62 124 68 120", step(tone, -3), THIN)
    eyes(pen, ((42, 80), (74, 80)), 4.8, awake=awake)


@drawing(scene_class="being", size_m=0.5, facing="left", view="side")
def hen(
    pen: Pen,
    *,
    tone: Tone = "wood-1",
    comb: Tone = "hot",
    kind: Literal["hen", "rooster"] = "hen",
    chicks: Annotated[int, Range(0, 2)] = 1,
    eggs: Annotated[int, Range(0, 2)] = 0,
) -> None:
    pen.ground(130, 104)
    _plumes(pen, tone, kind)
    for x in (98, 120):
        shank = (
            f"M{x} 148 L{x} 180 M{x} 180 L{x - 13} 183 M{x} 180 L{x + 9} 183 M{x} 180 L{x - 4} 184"
        )
        pen.line(shank, "warm-1", 4.2)
    body = (
        "M62 42 C50 58 44 82 48 108 C54 142 84 156 114 156 C150 154 172 124 168 84 "
        "C150 96 124 98 108 84 C98 74 98 54 92 42 Z"
    )
    crest = union(ell(66, 26, 9, 11), ell(79, 20, 10, 13), ell(92, 27, 8, 11), ell(80, 34, 16, 10))
    pen.form(crest, comb, 0.9)
    head = ell(76, 52, 25, 24)
    bird = union(body, head)
    pen.form(bird, tone, 0.7, hard=0.07)
    ruff = "M48 80 C56 90 60 82 66 92 C74 84 78 96 86 88 C92 94 98 84 106 84 C98 74 98 62 96 52 L50 60 Z"
    pen.occlude(body, both(bird, ruff), step(tone, -2), 3, 6)
    pen.fill(both(bird, ruff), step(tone, 2))
    pen.shade(both(bird, ruff), step(tone, 1), 0.6)
    pen.fill(both(bird, ell(76, 50, 24, 22)), step(tone, 2))
    for x, y in ((70, 124), (84, 132), (68, 108), (98, 142)):
        pen.line(
            f"M{x - 5} {y - 3} C{x - 4} {y + 4} {x + 4} {y + 4} {x + 5} {y - 3}", step(tone, 2), 2
        )
    wing = "M92 106 C98 88 132 92 164 96 C162 124 138 142 112 138 C96 134 88 120 92 106 Z"
    pen.occlude(body, wing, step(tone, -3), 2, 6)
    pen.form(wing, step(tone, -1), 0.9)
    pen.line("M108 122 C126 126 146 118 158 104 M104 112 C124 116 142 110 156 99", step(tone, 1), 2)
    for dx in (0, 9):
        pen.form(ell(57 + dx, 76, 5.4, 10), step(comb, -1 if dx else 0), 0.9)
    pen.form(poly([(56, 50), (32, 60), (56, 69)], (3, 3, 3)), "warm", 0.9)
    pen.line("M36 60 L56 60", "warm-2", 1.6)
    pen.fill(ell(72, 51, 7), "paper")
    eye(pen, 71, 51, 4.8, white=False)
    for x in (62, 142)[:eggs]:
        pen.form(grounded(ell(x, 173, 11, 14)), "paper-1", 0.9)
    for x, size in ((34, 1.0), (166, 0.86))[:chicks]:
        _chick(pen, x, size)


def _plumes(pen: Pen, tone: str, kind: str) -> None:
    if kind == "hen":
        fans = ((152, 104, 58, 30, -72), (156, 112, 56, 30, -52), (156, 118, 48, 26, -30))
        for i, (x, y, long, wide, degrees) in enumerate(fans):
            pen.form(leaf(x - 8, y, long, wide, degrees), step(tone, (-3, -2, -3)[i]), 0.9)
        return
    lines = (
        [(146, 100), (156, 60), (176, 40), (190, 52), (192, 76)],
        [(148, 104), (164, 76), (182, 70), (192, 86), (190, 104)],
        [(146, 100), (146, 58), (160, 28), (178, 26), (186, 40)],
    )
    for i, line in enumerate(lines):
        pen.form(tube(line, 16, 17, 15, 12, 3), ("main-1", "second-1", "main")[i], 0.9)


def _chick(pen: Pen, x: float, size: float) -> None:
    def s(value: float) -> float:
        return value * size

    for dx in (-4, 5):
        pen.line(f"M{x + s(dx)} {184 - s(10)} L{x + s(dx)} 183", "hot-1", s(2.6))
    fluff = union(ell(x, 184 - s(20), s(19), s(15)), ell(x - s(5), 184 - s(38), s(13)))
    pen.form(fluff, "warm", 0.8)
    wing = leaf(x - s(4), 184 - s(22), s(22), s(13), 8, -0.2)
    pen.form(wing, "warm-1", 0.9)
    beak = [(x - s(16), 184 - s(40)), (x - s(25), 184 - s(36)), (x - s(16), 184 - s(33))]
    pen.fill(poly(beak, s(1.5)), "hot-1")
    eye(pen, x - s(9), 184 - s(40), s(2.6), white=False)


@drawing(scene_class="land", size_m=1.2)
def beehive(
    pen: Pen,
    *,
    tone: Tone = "warm",
    coils: Annotated[int, Range(4, 6)] = 5,
    bees: Annotated[int, Range(0, 3)] = 3,
    stand: bool = True,
    honey: bool = True,
) -> None:
    """A skep of straw coils."""
    pen.ground(130)
    foot = 160.0 if stand else 184.0
    if stand:
        for x in (56, 130):
            pen.form(rect(x, 160, 14, 24, (0, 0, 3, 3)), "wood-2", 0.9)
        pen.form(rect(32, 152, 136, 14, 4), "wood-1", 0.9)
        pen.fill(rect(32, 162, 136, 4, (0, 0, 4, 4)), "wood-3")
        foot = 153
    tall = (foot - 24) / coils
    rows = []
    for i in range(coils):
        share = (i + 0.7) / coils
        half = 62 * (1 - (1 - share) ** 2.3) ** 0.5 + 2
        top = 24 + tall * i
        rows.append(rect(100 - half, top - 1, 2 * half, tall + 2, tall * 0.48))
    for i, row in enumerate(rows):
        pen.fill(row, tone)
        if i:
            pen.fill(both(row, move(rows[i - 1], 2, 5)), step(tone, -2))
    whole = union(*rows)
    pen.shade(whole, step(tone, -1), 0.8, hard=0.06)
    for i, row in enumerate(rows):
        pen.light(row, step(tone, 2), 2)
        for x in range(46 + 5 * (i % 2), 160, 19):
            pen.fill(
                both(row, turn(rect(x, 24 + tall * i, 3, tall, 1.5), 20, x, 24 + tall * i)),
                step(tone, -2),
            )
    door = rect(84, foot - 30, 32, 30, (16, 16, 0, 0))
    pen.fill(move(door, -2, -2), step(tone, 2))
    pen.fill(door, "ink+1")
    if honey:
        pool = both(door, ell(100, foot, 16, 8))
        drips = ((94, 17), (107, 26)) if stand else ()
        runs = [tube([(x, foot - 3), (x, foot + 6), (x, foot + y)], 9, 8, 9) for x, y in drips]
        pen.form(union(pool, *runs), "warm+1" if stand else "warm+2", 0.9)
    for x, y, mirror in ((34, 62, 1), (170, 84, -1), (150, 28, -1))[:bees]:
        _small_bee(pen, x, y, mirror)


def _small_bee(pen: Pen, x: float, y: float, side: int) -> None:
    pen.form(turn(ell(x - 2 * side, y - 10, 6, 9), -24 * side, x, y), "paper", 0.7)
    pen.form(turn(ell(x + 5 * side, y - 9, 5, 8), 14 * side, x, y), "paper-1", 0.7)
    trunk = ell(x, y, 13, 9)
    pen.form(trunk, "accent" if side > 0 else "warm+1", 0.9)
    for dx in (-6, 1):
        pen.fill(both(trunk, rect(x + dx * side - 2, y - 12, 4.4, 24, 0)), "ink+1")
    pen.fill(both(trunk, ell(x + 13 * side, y, 6, 9)), "ink+1")
    pen.fill(ell(x + 10 * side, y - 2, 1.6), "paper")


@drawing(scene_class="land", size_m=0.25)
def nest(
    pen: Pen,
    *,
    tone: Tone = "wood-1",
    egg: Tone = "sky+2",
    eggs: Annotated[int, Range(0, 4)] = 3,
    hatched: bool = False,
    perch: bool = True,
) -> None:
    low = 176 if perch else 184
    if perch:
        pen.form(tube([(12, 176), (60, 172), (130, 178), (190, 160)], 13, 12, 10, 5), "wood-3")
        for x, y, degrees in ((164, 164, -58), (158, 170, 14), (34, 170, -126)):
            pen.form(leaf(x, y, 34, 18, degrees, 0.1), "leaf", 0.9)
    else:
        pen.ground(140)
    dy = low - 178
    hole = move(ell(100, 108, 72, 18), 0, dy)
    pen.fill(hole, step(tone, -4))
    spots = {1: (100,), 2: (84, 116), 3: (68, 132, 100), 4: (58, 142, 84, 116)}.get(eggs, ())
    for i, x in enumerate(spots):
        oval = move(turn(ell(x, 90, 20, 27), (x - 100) * 0.3, x, 100), 0, dy)
        if hatched and i == len(spots) - 1:
            _nestling(pen, x, 74 + dy)
            continue
        pen.form(oval, step(egg, -1 if i < 2 and eggs > 2 else 0), 0.9)
        for u, v in ((-7, -8), (5, -14), (8, 0), (-3, 2)):
            pen.fill(both(oval, ell(x + u, 90 + v + dy, 2, 2.6)), step(egg, -3))
    bowl = move(
        "M22 108 C40 126 160 126 178 108 C180 146 148 178 100 178 C52 178 20 146 22 108 Z", 0, dy
    )
    pen.form(bowl, tone, 0.8)
    straws = (
        (24, 116, 84, 140, -1), (60, 126, 150, 136, 1), (110, 128, 172, 122, -2), (34, 142, 110, 152, 2),
        (90, 146, 164, 140, -2), (50, 158, 130, 164, -1), (100, 158, 152, 154, 1), (70, 170, 120, 172, 1),
        (44, 128, 90, 126, 2), (130, 148, 168, 134, 2),
    )  # fmt: skip
    for x, y, u, v, tint in straws:
        line = tube([(x, y + dy), ((x + u) / 2, (y + v) / 2 + 4 + dy), (u, v + dy)], 2, 4, 1.5)
        pen.fill(both(bowl, line), step(tone, tint))
    for x, y, u, v in (
        (26, 114, 8, 104),
        (172, 116, 192, 106),
        (166, 132, 186, 134),
        (32, 132, 12, 138),
    ):
        pen.fill(tube([(x + (6 if x < 100 else -6), y + dy), (u, v + dy)], 5, 1.6), step(tone, -1))
    rim = move(
        tube([(20, 106), (50, 119), (100, 123), (150, 119), (180, 106)], 7, 10, 11, 10, 7), 0, dy
    )
    pen.form(rim, step(tone, 1), 0.9)


def _nestling(pen: Pen, x: float, y: float) -> None:
    fluff = union(ell(x, y, 23, 22), ell(x, y + 24, 25, 24))
    pen.form(fluff, "warm", 0.8)
    pen.line(f"M{x} {y - 20} L{x - 3} {y - 31} M{x + 3} {y - 20} L{x + 7} {y - 29}", "warm", 3)
    pen.fill(poly([(x - 9, y + 1), (x + 9, y + 1), (x, y + 15)], 3), "hot")
    pen.fill(poly([(x - 9, y + 1), (x, y - 6), (x + 9, y + 1)], 2), "hot-1")
    eyes(pen, ((x - 11, y - 5), (x + 11, y - 5)), 3.4)
