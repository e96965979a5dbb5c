"""Leaves, sprigs and flowers."""

import math
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Point,
    blob,
    both,
    curve,
    ell,
    limb,
    polar,
    poly,
    rect,
    segments,
    tub,
    turn,
    union,
)
from onbrand.generation.composer.shapes import (
    leaf as leaf_shape,
)


@drawing(
    scene_class="symbol",
    size_m=0.12,
    anchor="center",
)
def leaf(
    pen: Pen,
    *,
    tone: Tone = "leaf",
    veins: Annotated[int, Range(3, 6)] = 5,
    kind: Literal["plain", "oak"] = "plain",
    turned: Annotated[float, Range(-64, -40)] = -52,
    dew: bool = False,
) -> None:
    root = (50.0, 164.0)
    stalk = curve([(32, 184), (38, 174), (46, 166), polar(root, 26, turned)])
    if kind == "plain":
        pen.line(stalk, step(tone, -2), 6)
        veined_leaf(pen, root, 172, 98, turned, tone, curl=0.03, veins=veins)
    else:
        pen.line(stalk, step(tone, -2), 6)
        _oak_leaf(pen, root, turned, tone, veins)
    for u, v, r in ((70, 18, 7), (98, -10, 5)) if dew else ():
        x, y = _along(root, turned, u, v)
        pen.fill(ell(x + 1, y + 1.6, r), step(tone, -2))
        pen.fill(ell(x, y, r), step(tone, 3))
        pen.fill(ell(x - r * 0.3, y - r * 0.35, r * 0.3), "paper")


def _along(root: Point, degrees: float, u: float, v: float) -> Point:
    angle = math.radians(degrees)
    c, s = math.cos(angle), math.sin(angle)
    return root[0] + u * c - v * s, root[1] + u * s + v * c


def _oak_leaf(pen: Pen, root: Point, turned: float, tone: str, veins: int) -> None:
    """Lobes along a rib."""

    def place(u: float, v: float) -> Point:
        return _along(root, turned, u, v)

    lobes = [(26, 12, 13), (56, 23, 20), (90, 27, 22), (122, 21, 19), (146, 0, 20)]
    rounds = [ell(*place(u, side * v), r) for u, v, r in lobes for side in (-1, 1)]
    body = union(leaf_shape(*root, 165, 56, turned), *rounds)
    pen.form(body, tone, 0.6, lit=False)
    half = poly([place(-10, 0), place(190, 0), place(190, 90), place(-10, 90)])
    pen.fill(both(body, half), step(tone, -1))
    pen.line(segments(place(0, 0), place(148, 0)), step(tone, 1), 3)
    for u, v, _ in lobes[: min(4, veins)]:
        for side in (-1, 1):
            vein = limb([place(u - 14, 0), place(u + 6, side * v * 1.15)], 2.8, 1)
            pen.fill(both(body, vein), step(tone, 1))


@drawing(
    scene_class="symbol",
    size_m=0.12,
    anchor="center",
)
def maple_leaf(
    pen: Pen,
    *,
    tone: Tone = "hot",
    turned: Annotated[float, Range(-30, 30)] = 14,
    wide: Annotated[float, Range(0.88, 1.0)] = 1.0,
    veins: bool = True,
) -> None:
    hub = (100.0, 128.0)
    right = [
        (100, 14), (110, 40), (124, 32), (122, 70), (130, 76), (148, 54), (153, 66), (178, 62),
        (168, 86), (180, 94), (142, 122), (148, 136), (112, 132), (103, 134),
    ]  # fmt: skip
    left = [(200 - x, y) for x, y in reversed(right[1:])]
    radii = [3, 2, 3, 5, 3, 3, 2, 3, 2, 4, 5, 3, 4, 1]
    outline = [(100 + (x - 100) * wide, y) for x, y in [*right, *left]]
    body = turn(poly(outline, radii + radii[:0:-1]), turned)
    stalk = turn(limb([(100, 126), (101, 146), (98, 166), (90, 186)], 4, 4, 5, 6), turned)
    pen.fill(stalk, step(tone, -2))
    pen.form(body, tone, 0.5, hard=0.05)
    side = turn(poly([(100, 0), (200, 0), (200, 200), (100, 200)]), turned)
    pen.fill(both(body, side), step(tone, -1))
    if veins:
        for tip in ((100, 34), (162, 72), (38, 72), (136, 128), (64, 128)):
            pen.fill(
                turn(limb([hub, (100 + (tip[0] - 100) * wide, tip[1])], 3.6, 1.2), turned),
                step(tone, 2),
            )
        for a, b in (
            ((100, 90), (114, 66)),
            ((100, 90), (86, 66)),
            ((128, 101), (138, 80)),
            ((72, 101), (62, 80)),
        ):
            pen.fill(turn(limb([a, b], 2.2, 0.8), turned), step(tone, 2))


@drawing(
    scene_class="symbol",
    size_m=0.4,
    anchor="center",
)
def branch(
    pen: Pen,
    *,
    tone: Tone = "leaf",
    pairs: Annotated[int, Range(3, 6)] = 5,
    kind: Literal["pointed", "round", "berries"] = "pointed",
    bend: Annotated[float, Range(-26, 26)] = 16,
) -> None:
    def spine(u: float) -> Point:
        return 100 + bend * (1 - 2 * u) * abs(1 - 2 * u) * -1, 190 - 152 * u

    pen.line(curve([spine(i / 6) for i in range(7)]), step(tone, -2), 3.2)
    for i in range(pairs):
        u = 0.16 + 0.7 * i / (pairs - 1)
        size = 70 - 30 * i / (pairs - 1)
        lean = math.degrees(
            math.atan2(spine(u + 0.02)[1] - spine(u)[1], spine(u + 0.02)[0] - spine(u)[0])
        )
        for side in (-1, 1):
            _branch_leaf(
                pen,
                kind,
                spine(u + 0.03 * (side + 1)),
                size,
                lean + side * 52,
                step(tone, i % 2),
                side,
            )
    if kind == "berries":
        for i in range(pairs):
            u = 0.22 + 0.66 * i / (pairs - 1)
            _berry(pen, spine(u), 20 - 6 * u, -90 + (62 if i % 2 else -62), tone)
    top = spine(0.98)
    if kind == "round":
        pen.form(ell(*top, 10, 12), tone)
    else:
        veined_leaf(pen, spine(0.9), 36, 18, -90 + bend, tone, curl=0.05, veins=2)


def _branch_leaf(
    pen: Pen, kind: str, root: Point, size: float, degrees: float, tone: str, side: int
) -> None:
    if kind == "round":
        center = polar(root, size * 0.46, degrees)
        disc = turn(ell(*center, size * 0.36, size * 0.31), degrees, *center)
        pen.form(disc, tone)
        rib = segments(root, polar(root, size * 0.62, degrees))
        pen.line(rib, step(tone, 1), 1.4)
        return
    veined_leaf(pen, root, size, size * 0.42, degrees, tone, curl=-0.1 * side, veins=2)


def _berry(pen: Pen, root: Point, away: float, degrees: float, tone: str) -> None:
    x, y = polar(root, away, degrees)
    pen.line(segments(root, (x, y)), step(tone, -2), 1.8)
    pen.form(ell(x, y, 6.5), "hot" if not tone.startswith("hot") else "accent")
    pen.fill(ell(x - 2, y - 2.2, 1.6), "paper")


Bloom = Literal["daisy", "tulip", "poppy"]


@drawing(
    scene_class="land",
    size_m=0.5,
)
def flower(
    pen: Pen,
    *,
    tone: Tone = "accent",
    kind: Bloom = "daisy",
    stems: Annotated[int, Range(1, 3)] = 3,
    leaves: bool = True,
) -> None:
    pen.ground(44 + 22 * stems)
    heads = {
        1: ((100.0, 60.0, 1.2),),
        2: ((80.0, 54.0, 1.05), (130.0, 88.0, 0.84)),
        3: ((100.0, 46.0, 1.0), (52.0, 84.0, 0.78), (149.0, 92.0, 0.74)),
    }[stems]
    for i, (x, y, size) in enumerate(heads[::-1]):
        foot = 100 + (x - 100) * 0.14
        knee = 100 + (x - 100) * 0.72
        stem = [(foot, 184), (foot + (knee - foot) * 0.3, 156), (knee, 128), (x, y + 10 * size)]
        pen.line(curve(stem), "leaf-1", 4)
        if leaves:
            veined_leaf(
                pen,
                (foot, 172 - 10 * i),
                58 - 6 * i,
                19,
                -36 if x > 100 or i % 2 else -144,
                "leaf",
                curl=0.12 if x <= 100 else -0.12,
                veins=0,
            )
    for i, (x, y, size) in enumerate(heads[::-1]):
        own = tone if i == len(heads) - 1 else step(tone, (1, -1)[i % 2])
        _BLOOMS[kind](pen, x, y, size, own)
    if leaves:
        veined_leaf(pen, (98, 184), 70, 24, -122, "leaf", curl=0.14, veins=3)
        veined_leaf(pen, (102, 184), 62, 22, -52, "leaf-1", curl=-0.14, veins=3)


def _daisy(pen: Pen, x: float, y: float, size: float, tone: str) -> None:
    for row, count, reach in ((-1, 11, 36), (0, 9, 31)):
        ways = [i * 360 / count + (16 if row else 0) for i in range(count)]
        petals = [
            leaf_shape(*polar((x, y), 5 * size, way), reach * size, 15 * size, way) for way in ways
        ]
        pen.fill(union(*petals), step(tone, row))
        folds = [
            segments(polar((x, y), 14 * size, way), polar((x, y), (reach - 9) * size, way))
            for way in ways
        ]
        pen.line(" ".join(folds), step(tone, row + 1 if row else -1), 1.1)
    core = "warm-2" if not tone.startswith(("warm", "accent", "hot")) else "wood-3"
    pen.form(ell(x, y, 11 * size), core)
    seeds = [ell(*polar((x - 1, y - 1), 5 * size, i * 60 + 20), 1.4 * size) for i in range(6)]
    pen.fill(" ".join(seeds), step(core, 2))


def _tulip(pen: Pen, x: float, y: float, size: float, tone: str) -> None:
    def at_(dx: float, dy: float) -> Point:
        return x + dx * size, y + dy * size

    back = poly([at_(-14, 16), at_(-20, -22), at_(0, -4), at_(20, -22), at_(14, 16)], 5)
    pen.fill(back, step(tone, -1))
    left = blob(at_(-2, 26), at_(-24, 14), at_(-28, -10), at_(-24, -30), at_(-8, -12), at_(2, 8))
    right = blob(at_(2, 26), at_(24, 14), at_(28, -10), at_(24, -30), at_(8, -12), at_(-2, 8))
    pen.form(right, step(tone, -1), 0.9)
    pen.form(left, tone, 0.9)
    front = blob(at_(0, 28), at_(-15, 16), at_(-14, -8), at_(0, -26), at_(14, -8), at_(15, 16))
    pen.occlude(left, front, step(tone, -2), -2, 3)
    pen.form(front, step(tone, 1), 0.9)


def _poppy(pen: Pen, x: float, y: float, size: float, tone: str) -> None:
    for degrees, own in ((-90, -1), (0, 0), (180, 0), (90, 0)):
        center = polar((x, y), 14 * size, degrees)
        petal = ell(*center, 25 * size, 21 * size)
        pen.form(petal, step(tone, own), 0.8)
    pen.fill(ell(x, y, 14 * size, 12 * size), step(tone, -2))
    dots = [ell(*polar((x, y), 12 * size, i * 36), 1.5 * size) for i in range(10)]
    pen.fill(" ".join(dots), "ink")
    pen.form(ell(x, y, 7 * size), "leaf+1")


_BLOOMS = {"daisy": _daisy, "tulip": _tulip, "poppy": _poppy}


@drawing(
    scene_class="land",
    size_m=0.2,
)
def sprout(
    pen: Pen,
    *,
    tone: Tone = "leaf",
    leaves: Annotated[int, Range(2, 4)] = 2,
    soil: Literal["mound", "hand_pot"] = "mound",
    earth: Tone = "wood-3",
) -> None:
    pen.ground(140)
    base = 156.0 if soil == "mound" else 128.0
    top = 74.0 if leaves == 2 else 58.0
    stem = limb([(98, base + 10), (101, base - 24), (97, (base + top) / 2), (101, top)], 8, 7, 6, 5)
    pen.form(stem, step(tone, -1), 1)
    if leaves > 2:
        veined_leaf(pen, (98, base - 22), 46, 26, -150, step(tone, -1), curl=0.08, veins=2)
    if leaves > 3:
        veined_leaf(pen, (100, base - 32), 44, 24, -30, step(tone, -1), curl=-0.08, veins=2)
    veined_leaf(pen, (101, top + 2), 78, 46, -152, tone, curl=0.1, veins=4)
    veined_leaf(pen, (101, top + 4), 74, 44, -32, step(tone, 1), curl=-0.1, veins=4)
    if soil == "mound":
        mound = "M26 184 C30 164 60 148 100 148 C140 148 170 164 174 184 Z"
        pen.form(mound, earth, 0.8)
        for x, y, r in ((62, 168, 4), (84, 174, 3), (128, 166, 4.4), (146, 176, 3), (108, 160, 3)):
            pen.fill(ell(x, y, r, r * 0.7), step(earth, 2))
    else:
        pen.fill(ell(100, 130, 38, 9), earth)
        body = tub(100, 132, 84, 52, 58)
        pen.form(body, "hot", 1)
        rim = rect(52, 122, 96, 18, 6)
        pen.occlude(body, rim, "hot-2", 1, 5)
        pen.form(rim, "hot+1", 1.3)


@drawing(
    scene_class="table",
    size_m=0.5,
)
def bouquet(
    pen: Pen,
    *,
    tone: Tone = "hot",
    alt: Tone = "warm+1",
    holder: Tone = "main",
    shape: Literal["wrapped", "round", "tall"] = "wrapped",
    kind: Bloom = "daisy",
) -> None:
    """In paper with a ribbon, or in a vase."""
    if shape == "wrapped":
        _wrapped(pen, tone, alt, holder, kind)
        return
    pen.ground(90)
    root = (100.0, 122.0)
    for degrees in (-150, -124, -104, -78, -56, -32):
        veined_leaf(
            pen,
            polar(root, 24, degrees),
            60,
            22,
            degrees,
            "leaf" if degrees % 4 else "leaf-1",
            veins=3,
        )
    places = (
        (100, 44, 0.86, tone),
        (58, 66, 0.7, alt),
        (143, 64, 0.72, alt),
        (82, 92, 0.62, step(tone, 1)),
        (122, 94, 0.6, tone),
    )
    for x, y, _, _ in places:
        pen.line(curve([root, (100 + (x - 100) * 0.5, 104), (x, y)]), "leaf-1", 3)
    for x, y, size, own in places:
        _BLOOMS[kind](pen, x, y, size, own)
    body = {
        "round": "M78 116 L122 116 C118 126 148 134 148 158 C148 176 132 184 116 184 L84 184 C68 184 52 176 52 158 C52 134 82 126 78 116 Z",
        "tall": "M70 116 L130 116 C124 140 122 156 128 176 C128 182 124 184 120 184 L80 184 C76 184 72 182 72 176 C78 156 76 140 70 116 Z",
    }[shape]
    pen.form(body, holder, 0.9)
    pen.fill(both(body, rect(40, 116, 120, 6, 0)), step(holder, 1))
    pen.fill(both(body, rect(40, 150, 120, 5, 0)), step(holder, 2))
    pen.fill(both(body, rect(40, 159, 120, 3, 0)), step(holder, 2))


def _wrapped(pen: Pen, tone: str, alt: str, paper: str, kind: Bloom) -> None:
    pen.ground(70)
    back = poly([(26, 70), (60, 46), (100, 60), (140, 46), (174, 70), (110, 150), (90, 150)], 4)
    pen.form(back, step(paper, -2), 0.6)
    for degrees in (-168, -126, -54, -12):
        root = polar((100, 84), 30, degrees)
        veined_leaf(pen, root, 50, 24, degrees, "leaf" if degrees % 4 else "leaf-1", veins=2)
    for x, y, size, own in (
        (100, 42, 0.94, tone),
        (56, 60, 0.86, alt),
        (145, 59, 0.86, alt),
        (80, 92, 0.82, step(tone, 1)),
        (122, 93, 0.8, tone),
    ):
        _BLOOMS[kind](pen, x, y, size, own)
    pen.form(poly([(88, 140), (112, 140), (124, 184), (76, 184)], 4), step(paper, -1), 0.9)
    right = poly([(176, 84), (118, 124), (92, 140), (96, 152), (112, 154)], (6, 2, 2, 4, 4))
    left = poly([(24, 84), (74, 116), (118, 132), (106, 154), (88, 154)], (6, 2, 2, 4, 4))
    pen.form(right, step(paper, 1), 0.8)
    pen.occlude(right, left, step(paper, -1), 4, 3)
    pen.form(left, paper, 0.8)
    ribbon = "accent" if paper != "accent" else "main"
    for side in (-1, 1):
        tail = limb([(100, 148), (100 + side * 10, 164), (100 + side * 22, 176)], 5, 7, 9)
        pen.fill(tail, step(ribbon, -1))
        pen.form(turn(ell(100 + side * 17, 146, 17, 9.5), side * -18, 100, 148), ribbon, 0.9)
        pen.fill(turn(ell(100 + side * 18, 146, 8, 3.4), side * -18, 100, 148), step(ribbon, -3))
    pen.form(rect(92, 140, 16, 15, 5), step(ribbon, 1), 0.9)
