"""Plants: flowers of the garden, grain, and what grows in warm lands."""

import math
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.growth import grounded, pair, small, tube
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    GROUND,
    Path,
    Point,
    between,
    both,
    curve,
    each,
    ell,
    leaf,
    move,
    polar,
    poly,
    rect,
    segments,
    tub,
    turn,
    union,
)


def _placed(path: Path, x: float, y: float, size: float) -> Path:
    """Drawn about (0, 0)."""
    return each(path, lambda u, v: (x + u * size, y + v * size))


@drawing(scene_class="land", size_m=0.6)
def rose(
    pen: Pen,
    *,
    tone: Tone = "hot",
    stalk: Tone = "leaf-1",
    count: Annotated[int, Range(1, 3)] = 1,
    state: Literal["open", "bud"] = "open",
    thorns: bool = True,
    dew: bool = True,
) -> None:
    pen.ground((50, 70, 84)[count - 1])
    heads: tuple[tuple[float, float, float], ...] = {
        1: ((100, 60, 0.94),),
        2: ((134, 78, 0.68), (74, 56, 0.82)),
        3: ((44, 88, 0.6), (156, 84, 0.62), (98, 52, 0.78)),
    }[count]
    for x, y, size in heads:
        foot = 100 + (x - 100) * 0.12
        line: list[Point] = [
            (x, y + 40 * size),
            (between((x, y), (foot, 184), 0.6)[0], 130),
            (foot, 182),
        ]
        pen.form(grounded(tube(line, 6 * size, 6, 7)), stalk, 0.9)
        for i in range(3) if thorns else ():
            u, v = between(line[1], line[2], i * 0.3)
            side = -1 if i % 2 else 1
            pen.fill(poly([(u, v), (u + 9 * side, v - 5), (u, v + 7)], (0, 1, 0)), step(stalk, -1))
    for x, y, length, degrees in ((100, 154, 62, -34), (99, 142, 58, -150))[
        : 2 if count < 3 else 1
    ]:
        veined_leaf(pen, (x, y), length, length * 0.56, degrees, step(stalk, 1), veins=3)
    for x, y, size in heads:
        (_rose_open if state == "open" else _rose_bud)(pen, (x, y, size), tone, stalk)
    if dew:
        x, y, size = heads[-1]
        pen.fill(ell(x - 30 * size, y + 16 * size, 4.4 * size, 5.4 * size), step(tone, 3))
        pen.fill(ell(x - 31 * size, y + 14 * size, 1.6 * size), "paper")


def _rose_open(pen: Pen, place: tuple[float, float, float], tone: str, stalk: str) -> None:
    x, y, size = place

    def put(path: Path) -> Path:
        return _placed(path, x, y, size)

    for degrees in (28, 152, 72, 108):
        small(pen, put(leaf(0, 38, 34, 14, degrees)), stalk)
    for petal in (*pair(ell(-33, -4, 26, 32), 0), ell(0, -30, 36, 26)):
        pen.form(put(petal), step(tone, -1), 0.9)
    cup = put(ell(0, 4, 46, 46))
    pen.form(cup, tone, 0.7)
    heart = put(ell(0, -12, 32, 27))
    pen.fill(both(cup, heart), step(tone, -2))
    for dx, dy, rx, ry, tint in ((5, -15, 26, 21, -1), (-3, -10, 19, 16, -3), (3, -13, 14, 11, 0)):
        small(pen, put(ell(dx, dy, rx, ry)), step(tone, tint))
    pen.line(put("M-4 -14 C-2 -20 8 -20 10 -13 C10 -8 2 -7 1 -12"), step(tone, -3), 2.4 * size)
    folds = (
        "M46 -12 C34 6 14 14 -10 20 C-20 34 -12 48 2 50 C28 50 50 26 46 -12 Z",
        "M-46 -6 C-36 10 -16 16 6 12 C26 10 34 26 22 42 C14 50 4 51 -4 50 C-30 48 -48 26 -46 -6 Z",
    )
    for i, fold in enumerate(folds):
        petal = put(fold)
        pen.occlude(cup, petal, step(tone, -2), -1, -5 * size)
        pen.form(petal, step(tone, i), 0.8)


def _rose_bud(pen: Pen, place: tuple[float, float, float], tone: str, stalk: str) -> None:
    x, y, size = place

    def put(path: Path) -> Path:
        return _placed(path, x, y, size)

    bud = put(
        "M0 -46 C20 -36 32 -10 30 12 C28 34 16 44 0 44 C-16 44 -28 34 -30 12 C-32 -10 -20 -36 0 -46 Z"
    )
    pen.form(bud, step(tone, -1), 0.8)
    front = put(
        "M-28 -6 C-12 -24 8 -30 20 -30 C32 -10 32 12 28 22 C22 40 12 44 0 44 C-18 42 -34 18 -28 -6 Z"
    )
    pen.occlude(bud, front, step(tone, -3), -1, -6)
    pen.form(front, tone, 0.9)
    pen.line(put("M-10 -30 C-2 -38 8 -38 12 -32"), step(tone, -3), 2.4 * size)
    for degrees, long in ((-118, 50), (-62, 50), (-90, 38), (180, 34), (0, 34)):
        small(pen, put(leaf(0, 44, long, 17, degrees)), stalk)


@drawing(scene_class="land", size_m=0.5)
def tulip(
    pen: Pen,
    *,
    tone: Tone = "hot",
    stalk: Tone = "leaf",
    count: Annotated[int, Range(1, 5)] = 3,
    state: Literal["closed", "open"] = "closed",
    mixed: bool = True,
) -> None:
    pen.ground((50, 90, 110, 120, 130)[count - 1])
    spots: tuple[tuple[float, float, float], ...] = (
        (100, 50, 1.0), (56, 72, 0.86), (146, 78, 0.8), (24, 104, 0.62), (178, 108, 0.6)
    )[:count]  # fmt: skip
    grow = 1.3 if count == 1 else 1.0
    for x, y, _ in reversed(spots):
        foot = 100 + (x - 100) * 0.3
        line = [(x, y + 26), ((x * 0.8 + foot * 0.2), y * 0.4 + 110), (foot, 183)]
        small(pen, grounded(tube(line, 6, 6.5, 7)), step(stalk, -1))
    blades = (
        [(88, 190), (66, 160), (50, 134), (26, 120)],
        [(112, 190), (134, 158), (148, 134), (168, 124)],
        [(100, 190), (92, 156), (90, 132), (72, 104)],
        [(104, 190), (112, 160), (112, 136), (126, 110)],
    )
    for i, blade in enumerate(blades[: 2 + count]):
        pen.form(grounded(tube(blade, 12, 24, 17, 2)), step(stalk, (0, 0, -1, 1)[i]), 0.9)
    for i, (x, y, size) in reversed(list(enumerate(spots))):
        own = (tone, "accent", "main", "second", tone)[i] if mixed else tone
        _tulip(pen, (x, y, size * grow), own, state)


def _tulip(pen: Pen, place: tuple[float, float, float], tone: str, state: str) -> None:
    x, y, size = place

    def put(path: Path) -> Path:
        return _placed(path, x, y, size)

    spread = 10 if state == "open" else 0
    for side in pair(
        turn(f"M0 28 C-34 28 -34 -14 {-16 - spread} -36 C-4 -22 4 0 0 28 Z", -spread, 0, 28), 0
    ):
        pen.form(put(side), step(tone, -1), 0.8)
    if state == "open":
        small(pen, put("M-14 -14 C-10 -26 -4 -32 0 -38 C4 -32 10 -26 14 -14 Z"), step(tone, -2))
        for dx in (-7, 0, 7):
            pen.line(put(f"M{dx} 0 L{dx * 1.3} -22"), "warm+1", 2.4 * size)
            pen.fill(put(ell(dx * 1.3, -23, 3, 4)), "warm")
    sides = put(
        "M-29 0 C-30 20 -18 32 0 32 C18 32 30 20 29 0 C29 -14 24 -26 20 -34 C12 -26 8 -16 0 -8 C-8 -16 -12 -26 -20 -34 C-24 -26 -29 -14 -29 0 Z"
    )
    pen.form(sides, step(tone, -1), 0.8)
    front = put(
        "M0 32 C-22 30 -24 2 0 -36 C24 2 22 30 0 32 Z"
        if state == "closed"
        else "M0 32 C-24 30 -24 6 0 -18 C24 6 24 30 0 32 Z"
    )
    pen.occlude(sides, front, step(tone, -2), 3, 2)
    pen.form(front, tone, 0.9)
    pen.line(put("M-4 20 C-6 8 -4 -4 0 -14"), step(tone, 1), 2 * size)


# Fronds of a fern from the hindmost: where each tip is, how high it arches, steps of tone.
_FRONDS = (
    ((66, 16), 0, -2),
    ((140, 22), 2, -2),
    ((6, 142), 84, -1),
    ((194, 148), 92, -1),
    ((12, 82), 56, 0),
    ((188, 88), 60, 0),
    ((104, 8), 0, 1),
)


@drawing(scene_class="land", size_m=0.8)
def fern(
    pen: Pen,
    *,
    tone: Tone = "leaf",
    fronds: Annotated[int, Range(3, 7)] = 7,
    curl: bool = True,
    pot: Tone | None = None,
) -> None:
    """Arching fronds of many leaflets that taper to the tip, and young ones still rolled up."""
    pen.ground(70 if pot else 60)
    root = (100.0, 142.0 if pot else 182.0)
    own = pen.ramps.at_least(tone, 0.54)
    chosen = _FRONDS if fronds > 6 else (*_FRONDS[2 : 2 + fronds - 1], _FRONDS[6])
    for (x, y), arch, shade in chosen:
        tip = (x, 5 + (y - 5) * (0.84 if pot else 1))
        _frond(pen, root, tip, arch, step(own, shade))
    for side, tall in ((1, 62), (-1, 44)) if curl else ():
        _fiddlehead(pen, root, side, tall, step(own, 2))
    if pot:
        bowl = tub(100, 140, 84, 44, 58)
        pen.form(bowl, pot, 0.8)
        pen.form(rect(54, 132, 92, 15, 5), step(pot, 1), 0.9)
        pen.fill(both(bowl, rect(50, 147, 100, 5, 0)), step(pot, -2))


def _fiddlehead(pen: Pen, root: Point, side: int, tall: float, tone: str) -> None:
    x, y = root
    center, size = (x + side * tall * 0.5, y - tall), tall * 0.24
    start = 180 if side > 0 else 0
    line = [(x + side * 3, y), (x + side * 8, y - tall * 0.36), (x + side * 10, y - tall * 0.72)]
    line += [polar(center, size * (1.1 - 0.13 * i), start + side * 55 * i) for i in range(8)]
    pen.fill(move(tube(line, 8, 7, 6, 6, 5, 4, 3), 1.6, 2), step(tone, -4))
    pen.fill(tube(line, 8, 7, 6, 6, 5, 4, 3), tone)


def _frond(pen: Pen, root: Point, tip: Point, arch: float, tone: str) -> None:
    """A rib that rises and bends over; on either side separate leaflets, longest low down."""
    (x, y), (u, v) = root, tip
    bend = (x + (u - x) * 0.45, v + (y - v) * 0.16 - arch)

    def along(share: float) -> Point:
        return between(between(root, bend, share), between(bend, tip, share), share)

    length = math.dist(root, bend) + math.dist(bend, tip)
    count = 15
    for side in (1, -1):
        leaflets = []
        for i in range(count):
            share = 0.24 + 0.75 * (i / (count - 1)) ** 0.92
            here, ahead = along(share - 0.02), along(share + 0.02)
            degrees = math.degrees(math.atan2(ahead[1] - here[1], ahead[0] - here[0]))
            reach = length * 0.2 * (1.06 - share) ** 0.7 * min(1, 0.2 + share * 1.8)
            lean = 66 - 30 * share
            one = leaf(*along(share), reach, max(3, reach * 0.3), degrees + lean * side, -0.1)
            leaflets.append(one)
        pen.fill(" ".join(leaflets), step(tone, -1 if (side > 0) == (u >= x) else 1))
    spine = tube([root, along(0.25), along(0.5), along(0.75), tip], 4, 3.4, 2.8, 2, 1)
    pen.fill(spine, step(tone, 3))


@drawing(scene_class="land", size_m=1.5)
def cactus(
    pen: Pen,
    *,
    tone: Tone = "leaf",
    arms: Annotated[int, Range(0, 3)] = 2,
    bloom: Tone | None = "hot",
    pot: Tone | None = "warm-1",
    spines: Annotated[int, Range(3, 6)] = 5,
) -> None:
    pen.ground(84 if pot else 110)
    low = 146.0 if pot else 184.0
    lines = (
        [(122, 112), (152, 112), (158, 92), (158, 70)],
        [(80, 126), (50, 126), (42, 106), (42, 84)],
        [(116, 76), (138, 74), (141, 58), (141, 44)],
    )
    for i, line in enumerate(lines[:arms]):
        wide = (27, 26, 18)[i]
        arm = tube(
            [line[0], between(line[0], line[1], 0.6), line[1], line[2], line[3]],
            wide,
            wide,
            wide,
            wide,
            wide * 0.9,
        )
        pen.form(arm, step(tone, -1), 0.8)
        x, y = map(float, line[3])
        pen.line(segments((x, y + 2), (x, y + 18)), step(tone, 1), 2.4)
    trunk = rect(74, 22, 52, low - 22, (26, 26, 4, 4))
    for line in lines[:arms]:
        pen.occlude(trunk, ell(*line[0], 8, 12), step(tone, -2), 3, 4)
    pen.form(trunk, tone, 0.8)
    for x in (87.0, 100.0, 113.0):
        pen.line(
            segments((x, 40 if x != 100 else 32), (x, low - 8)),
            step(tone, -2 if x > 100 else -1),
            3,
        )
    for i in range(spines):
        y = 46 + i * (low - 62) / spines
        for x in (80, 93.5, 106.5, 120):
            at = y + (6 if x in (93.5, 120) else 0)
            pen.line(f"M{x - 3} {at} L{x} {at + 3} L{x + 3} {at}", step(tone, 3), 1.6)
    if bloom:
        tops = [(100, 20)] + [(158, 60), (42, 74)][: min(arms, 2)]
        for x, y in tops:
            for degrees in (-150, -30, -118, -62, -90):
                small(
                    pen, leaf(x, y + 4, 19, 11, degrees), step(bloom, 0 if degrees == -90 else -1)
                )
    if pot:
        bowl = tub(100, 144, 92, 40, 66)
        pen.form(bowl, pot, 0.8)
        pen.form(rect(50, 138, 100, 15, 5), step(pot, 1), 0.9)
        pen.fill(both(bowl, rect(40, 153, 120, 5, 0)), step(pot, -2))
        for x in range(60, 146, 20):
            pen.fill(both(bowl, poly([(x - 8, 176), (x, 164), (x + 8, 176)], 2)), step(pot, 2))
    else:
        pen.form(grounded(ell(100, 188, 66, 14)), "warm+1", 0.7)


@drawing(scene_class="land", size_m=4)
def bamboo(
    pen: Pen,
    *,
    tone: Tone = "leaf",
    culms: Annotated[int, Range(1, 4)] = 3,
    leaves: Annotated[int, Range(2, 6)] = 5,
    lean: Annotated[float, Range(-6, 6)] = 3,
    shoot: bool = True,
) -> None:
    pen.ground(60 + 22 * culms)
    spots = ((96, 22, 10), (62, 18, 34), (134, 20, 24), (164, 15, 60))[:culms]
    for i, (x, wide, top) in reversed(list(enumerate(spots))):
        own = step(tone, (0, -1, -1, -2)[i])
        count = 5 if top < 40 else 4
        tall = (GROUND - top) / count
        rods, nodes = [], []
        for k in range(count):
            y = GROUND - (k + 1) * tall
            dx = x + lean * (k / count) ** 2 * 1.6
            top_left, top_right = (dx - wide * 0.42, y + 2), (dx + wide * 0.42, y + 2)
            low_right, low_left = (dx + wide * 0.46, y + tall), (dx - wide * 0.46, y + tall)
            rods.append(poly([top_left, top_right, low_right, low_left], (2, 2, 3, 3)))
            nodes.append(rect(dx - wide * 0.56, y - 2, wide * 1.12, 6, 3))
        culm = union(*rods)
        pen.form(culm, own, 1.2, hard=0.3)
        for node in nodes:
            pen.occlude(culm, node, step(own, -2), 0, 3)
        for node in nodes:
            pen.fill(node, step(own, 2))
    sprays = (
        (107, 48, 58, 22), (108, 84, 52, -20), (52, 74, 50, 158), (84, 46, 50, 204), (143, 70, 50, 12), (53, 110, 42, 186)
    )  # fmt: skip
    for x, y, long, degrees in sprays[:leaves]:
        for turned, share in ((degrees + 26, 0.8), (degrees - 20, 0.9), (degrees + 2, 1)):
            small(
                pen, leaf(x, y, long * share, 13, turned, 0.08), step(tone, 0 if share < 1 else 1)
            )
    if shoot:
        bud = grounded(leaf(118, 190, 54, 30, -86))
        pen.form(bud, "wood", 0.9)
        for y in (154, 168):
            pen.fill(both(bud, turn(rect(100, y, 36, 3, 0), -18, 118, y)), "wood-2")


@drawing(scene_class="land", size_m=0.9)
def wheat(
    pen: Pen,
    *,
    tone: Tone = "warm",
    ears: Annotated[int, Range(1, 5)] = 5,
    rows: Annotated[int, Range(4, 6)] = 5,
    awns: bool = True,
    tie: Tone | None = "main",
) -> None:
    pen.ground(74)
    angles = {1: (0,), 2: (-9, 9), 3: (-17, 17, 0), 4: (-26, 26, -8, 8), 5: (-30, 30, -15, 15, 0)}[
        ears
    ]
    waist = (100.0, 146.0)
    for i, degrees in enumerate(angles):
        own = step(tone, -1 if abs(degrees) > 20 else 0)
        top = polar(waist, 132 - abs(degrees) * 0.5, degrees - 90)
        neck = between(waist, top, 0.36 if ears > 1 else 0.2)
        foot = (100 - degrees * 0.9, 183)
        pen.line(
            curve([foot, between(foot, waist, 0.6), waist, between(waist, neck, 0.5), neck]),
            step(tone, -2),
            4,
        )
        _ear(pen, neck, degrees, (own, rows, 96 if ears == 1 else 66), awns=awns)
        if i == len(angles) - 1 and ears > 2:
            small(pen, leaf(96, 150, 62, 13, -152, -0.2), step(tone, -1))
    if tie:
        band = poly([(84, 138), (116, 138), (114, 154), (86, 154)], 4)
        pen.form(band, tie, 0.9)
        for end in ([(96, 148), (90, 162), (80, 172)], [(102, 148), (110, 160), (112, 174)]):
            pen.form(tube(end, 6, 8, 7), step(tie, -1))
        small(pen, union(ell(91, 146, 10, 7), ell(109, 146, 10, 7)), step(tie, 1))
        pen.fill(ell(100, 146, 5), step(tie, -2))


def _ear(
    pen: Pen, neck: Point, degrees: float, look: tuple[str, int, float], *, awns: bool
) -> None:
    tone, rows, tall = look
    x, y = neck
    pitch = tall / rows
    if awns:
        whiskers = " ".join(
            f"M{x + dx} {y - i * pitch - 10} L{x + dx * 2.1} {y - i * pitch - 34}"
            for i in range(1, rows)
            for dx in (-9, 9)
        )
        pen.line(
            turn(f"{whiskers} M{x} {y - tall} L{x} {y - tall - 22}", degrees, x, y),
            step(tone, -1),
            1.4,
        )
    grains: list[tuple[Path, int]] = []
    for i in range(rows):
        for side in (-1, 1):
            grain = leaf(x + 2 * side, y - i * pitch, pitch * 1.75, pitch * 0.98, -90 + 27 * side)
            grains.append((turn(grain, degrees, x, y), -1 if side > 0 else 0))
    grains.append(
        (turn(leaf(x, y - (rows - 0.5) * pitch, pitch * 1.7, pitch * 0.9, -90), degrees, x, y), 1)
    )
    for grain, tint in grains:
        pen.fill(grain, step(tone, tint))
        pen.light(grain, step(tone, tint + 1), 1.4)
