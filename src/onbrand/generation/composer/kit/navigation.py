"""Ways and far places: compass, anchor, passport, landmarks, rest on the way."""

from itertools import pairwise
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    GROUND,
    Point,
    between,
    both,
    curve,
    cut,
    ell,
    flip,
    limb,
    move,
    polar,
    poly,
    rect,
    ring,
    segments,
    star,
    turn,
    union,
)


@drawing(scene_class="table", size_m=0.1, anchor="center")
def compass(
    pen: Pen,
    *,
    tone: Tone = "warm",
    face: Tone = "paper",
    needle: Annotated[float, Range(-80, 80)] = 36,
    rose: Literal["star", "ticks"] = "star",
    loop: bool = True,
) -> None:
    center = (100.0, 112.0)
    if loop:
        pen.line(ell(100, 20, 13), step(tone, -1), 6)
        pen.form(rect(90, 26, 20, 20, 4), step(tone, -1), 1)
    case = ell(*center, 80)
    pen.cast(case, 4, 7)
    pen.form(case, tone, 0.6)
    pen.fill(ring(*center, 74, 71), step(tone, 1))
    dial = ell(*center, 62)
    pen.fill(ell(*center, 65), step(tone, -2))
    pen.form(dial, face, 0.5, hard=0.04)
    pen.fill(cut(dial, move(dial, 4, 6)), step(face, -4))
    for i in range(24):
        a, b = polar(center, 56, i * 15), polar(center, 46 if i % 6 == 0 else 51, i * 15)
        pen.line(segments(a, b), "ink+2", 3.4 if i % 6 == 0 else 1.8)
    if rose == "star":
        for degrees, size in ((45, 26), (0, 42)):
            whole = turn(star(*center, size, 4, 0.26, 0.8), degrees, *center)
            pen.fill(whole, step(face, -4) if degrees else "second+2")
    pointer = [
        polar(center, 46, needle - 90),
        polar(center, 12, needle),
        polar(center, 46, needle + 90),
        polar(center, 12, needle + 180),
    ]
    body = poly(pointer, 1.5)
    pen.fill(both(dial, move(body, 3, 6)), step(face, -5))
    north, south = (
        poly([pointer[0], pointer[1], pointer[3]], 1),
        poly([pointer[2], pointer[1], pointer[3]], 1),
    )
    pen.form(north, "hot-1" if tone == "hot" else "hot", 0.8)
    pen.form(south, "ink+2", 0.8)
    for part, own in ((north, "hot-2"), (south, "ink+1")):
        pen.fill(both(part, poly([pointer[0], pointer[1], pointer[2]])), own)
    pen.form(ell(*center, 8), step(tone, 1), 0.9)
    glare = cut(ell(*center, 56), ell(center[0] + 7, center[1] + 8, 58))
    pen.fill(glare, "paper", 0.7)


@drawing(scene_class="symbol", size_m=1.4, anchor="center")
def anchor(
    pen: Pen,
    *,
    tone: Tone = "main",
    rope: Tone | None = "warm",
    stock: Literal["wood", "iron"] = "iron",
    flukes: Annotated[float, Range(24, 40)] = 34,
) -> None:
    eye = ring(100, 26, 22, 11)
    shank = poly([(92, 40), (108, 40), (113, 176), (87, 176)], 3)
    beam = rect(50, 60, 100, 17, 8)
    arms = limb(
        [(28, 122), (34, 148), (58, 174), (100, 186), (142, 174), (166, 148), (172, 122)],
        7,
        14,
        20,
        25,
        20,
        14,
        7,
    )
    palms = [
        poly([(12, 148 - (34 - flukes)), (26, 104), (28 + flukes, 134), (36, 128)], (4, 4, 4, 6)),
    ]
    whole = union(eye, shank, arms, palms[0], flip(palms[0]))
    whole = both(whole, rect(0, 0, 200, 195, 0))
    pen.cast(union(whole, beam), 4, 6)
    pen.form(union(eye, shank), tone, 0.6)
    pen.fill(rect(95, 84, 5, 70, 2.5), step(tone, 2))
    pen.occlude(shank, arms, step(tone, -2), 0, -7)
    base = both(union(arms, palms[0], flip(palms[0])), rect(0, 0, 200, 195, 0))
    pen.form(base, tone, 0.5)
    pen.fill(both(base, limb([(36, 140), (58, 166), (100, 178)], 2, 6, 3)), step(tone, 2))
    pen.occlude(shank, beam, step(tone, -2), 2, 6)
    pen.form(beam, "wood" if stock == "wood" else step(tone, 1), 1.1)
    for x in (50, 134):
        pen.fill(both(beam, rect(x, 50, 16, 40, 0)), step("wood" if stock == "wood" else tone, -2))
    if rope:
        back = [(108, 20), (128, 30), (136, 52), (122, 72)]
        front = [
            (122, 72),
            (92, 90),
            (76, 112),
            (92, 132),
            (118, 140),
            (134, 158),
            (128, 184),
            (140, 190),
        ]
        pen.form(limb([*back[:3], (134, 66)], 10, 10), step(rope, -1), 1)
        line = limb([(134, 66), *front[1:]], 10, 10, 9)
        pen.occlude(shank, line, step(tone, -2), 2, 6)
        pen.form(both(line, rect(0, 0, 200, 196, 0)), rope, 1)
        for (x, y), (u, v) in pairwise(front[1:]):
            for share in (0.1, 0.45, 0.8):
                px, py = between((x, y), (u, v), share)
                pen.line(segments((px - 3, py + 2), (px + 3, py - 2)), step(rope, -2), 1.8)


@drawing(scene_class="land", size_m=1.1)
def deck_chair(
    pen: Pen,
    *,
    tone: Tone = "main",
    alt: Tone = "paper",
    stripes: Annotated[int, Range(3, 5)] = 4,
    frame: Tone = "wood",
    pillow: Tone | None = "accent",
    ball: bool = True,
) -> None:
    """A slung canvas on the sand, from the front."""
    beach = "M4 186 C30 164 66 160 100 160 C136 160 172 166 196 186 Z"
    pen.form(both(beach, rect(0, 0, 200, GROUND, 0)), "warm+2", 0.5, hard=0)
    for right in (False, True):
        leg = segments((46, 142), (66, 172))
        pen.line(flip(leg) if right else leg, step(frame, -2), 8)
    pen.line(segments((60, 166), (140, 166)), step(frame, -2), 5)
    for right in (False, True):
        rail = limb([(58, 16), (48, 92), (34, 180)], 10, 10, 10)
        pen.form(flip(rail) if right else rail, frame, 1)
    cloth = "M62 24 L138 24 C140 62 142 84 146 104 C152 118 158 134 162 148 L38 148 C42 134 48 118 54 104 C58 84 60 62 62 24 Z"
    pen.fill(cloth, alt)
    bands = 2 * stripes - 1
    for i in range(0, bands, 2):
        edge = [
            [(62 + 76 * u, 24), (54 + 92 * u, 104), (38 + 124 * u, 148)]
            for u in (i / bands, (i + 1) / bands)
        ]
        pen.fill(both(cloth, poly([*edge[0], *edge[1][::-1]])), tone)
    fold = "M40 96 C70 112 130 112 160 96 L160 112 C130 126 70 126 40 112 Z"
    pen.fill(both(cloth, fold), "ink", 0.16)
    pen.fill(both(cloth, rect(126, 20, 40, 140, 0)), "ink", 0.1)
    if pillow:
        cushion = rect(66, 20, 68, 34, 12)
        pen.occlude(cloth, cushion, step(tone, -2), 2, 6)
        pen.form(cushion, pillow, 0.9)
        pen.fill(rect(76, 28, 30, 4, 2), step(pillow, 2))
    pen.form(rect(48, 10, 104, 12, 6), step(frame, 1), 1)
    pen.form(rect(26, 142, 148, 13, 6), step(frame, 1), 1)
    if ball:
        _ball(pen, 168, 162, 22)


def _ball(pen: Pen, x: float, y: float, radius: float) -> None:
    ball = ell(x, y, radius)
    pen.form(ball, "paper", 0.8)
    for i, own in enumerate(("hot", "second", "warm")):
        a, b = polar((x, y), radius * 1.3, i * 120 - 20), polar((x, y), radius * 1.3, i * 120 + 40)
        pen.fill(both(ball, poly([(x - 3, y - 4), a, b])), own)
    pen.fill(ell(x - 3, y - 4, 4), "paper-1")


@drawing(scene_class="land", size_m=320)
def eiffel_tower(
    pen: Pen,
    *,
    tone: Tone = "main",
    lattice: Annotated[int, Range(3, 6)] = 5,
    flag: bool = True,
    lights: bool = False,
    trees: Annotated[int, Range(0, 2)] = 2,
) -> None:
    pen.ground(150)
    side = "M97 22 C94 60 92 82 86 104 C78 134 62 162 42 184 L72 184 C74 168 82 154 100 154"
    half = f"{side} L100 22 Z"
    outline = union(half, flip(half))
    pen.form(outline, tone, 0.6)
    gap = "M100 84 L94 110 L106 110 Z"
    pen.fill(gap, step(tone, -3))
    for i in range(lattice):
        y = 116 + 9 * 5 / lattice * i
        share = (y - 104) / 80
        wide = 14 + 40 * share
        pen.line(segments((100 - wide, y + 3), (100 - wide + 20, y + 16)), step(tone, -2), 2)
        pen.line(segments((100 - wide + 18, y + 1), (100 - wide - 4, y + 16)), step(tone, -2), 2)
        pen.line(segments((100 + wide, y + 3), (100 + wide - 20, y + 16)), step(tone, -2), 2)
        pen.line(segments((100 + wide - 18, y + 1), (100 + wide + 4, y + 16)), step(tone, -2), 2)
    for i in range(lattice):
        y = 40 + i * 36 / lattice
        wide = 3 + (y - 30) * 0.09
        pen.line(segments((100 - wide, y), (100 + wide, y + 7)), step(tone, -2), 1.6)
        pen.line(segments((100 + wide, y), (100 - wide, y + 7)), step(tone, -2), 1.6)
    vault = cut(ell(100, 184, 30, 34), rect(0, 184, 200, 60, 0))
    pen.fill(cut(both(ell(100, 184, 34, 38), rect(0, 0, 200, 184, 0)), vault), step(tone, 1))
    for x, y, w, h in ((82, 98, 36, 9), (66, 134, 68, 11), (92, 34, 16, 6)):
        deck = rect(x, y, w, h, 2)
        pen.occlude(outline, deck, step(tone, -2), 0, 5)
        pen.form(deck, step(tone, 1), 1.2)
    for i in range(6):
        pen.fill(rect(71 + i * 10.4, 138, 5, 4, 1), "warm+1" if lights else step(tone, -2))
    pen.line(segments((100, 24), (100, 8)), tone, 3)
    if flag:
        pen.form(
            "M101 6 C108 3 112 9 120 6 L120 17 C112 20 108 14 101 17 Z",
            "hot" if tone != "hot" else "second",
            0.9,
        )
    if lights:
        for x, y in ((92, 70), (108, 78), (80, 122), (122, 126), (62, 164), (140, 168), (100, 50)):
            pen.fill(star(x, y, 5, 4, 0.34, 0.5), "warm+2")
    for x, size in ((28, 1.0), (170, 0.8))[:trees]:
        pen.form(rect(x - 2.5, 168, 5, 16, 1), "wood-2", 1)
        pen.form(ell(x, 160, 15 * size, 17 * size), "leaf", 0.9)


@drawing(scene_class="land", size_m=140)
def pyramid(
    pen: Pen,
    *,
    tone: Tone = "warm",
    count: Annotated[int, Range(1, 3)] = 2,
    courses: Annotated[int, Range(4, 7)] = 6,
    sun: Tone | None = "hot",
    palm: bool = True,
) -> None:
    if sun:
        pen.form(ell(44, 50, 24), sun, 0.8)
    places = ((118, 84, 0.0), (50, 52, 1.0), (172, 34, 2.0))[:count]
    for x, half, far in places[::-1]:
        _pyramid(pen, x, half, step(tone, int(far)), courses - int(far))
    dune = both(
        "M2 190 C30 166 66 164 96 172 C130 160 170 162 198 178 L198 190 Z",
        rect(2, 0, 196, GROUND, 0),
    )
    pen.form(dune, step(tone, 1), 0.5, hard=0)
    pen.line(curve([(20, 178), (50, 173), (76, 177), (100, 180), (124, 176), (150, 175)]), tone, 2)
    if palm:
        pen.form(limb([(30, 182), (29, 166), (33, 150), (38, 138)], 8, 6, 5, 4), "wood-2", 1)
        for degrees, long in ((-160, 28), (-120, 24), (-60, 24), (-20, 28), (30, 22), (150, 22)):
            tip = polar((38, 138), long, degrees)
            rise = between((38, 138), tip, 0.55)
            pen.fill(
                limb([(38, 138), (rise[0], rise[1] - 7), tip], 3, 7, 1),
                "leaf" if degrees % 40 else "leaf-1",
            )


def _pyramid(pen: Pen, x: float, half: float, tone: str, courses: int) -> None:
    tall = half * 1.32
    top: Point = (x, 180 - tall)
    left, right, edge = (
        (max(x - half, 1), 180.0),
        (min(x + half, 198), 180.0),
        (x + half * 0.3, 180.0),
    )
    bright, dark = poly([top, edge, left], (1, 0, 3)), poly([top, right, edge], (1, 3, 0))
    pen.form(bright, tone, 0.8, hard=0)
    pen.fill(dark, step(tone, -1))
    pen.grain(dark, step(tone, -2))
    for i in range(1, courses):
        share = i / courses
        a, b, c = between(top, left, share), between(top, edge, share), between(top, right, share)
        pen.line(segments(a, b), step(tone, -1), 1.5)
        pen.line(segments(b, c), step(tone, -2), 1.5)
        for k in range(i):
            start = between(a, b, (k + 0.5) / i)
            down = between(
                between(top, left, share + 1 / courses),
                between(top, edge, share + 1 / courses),
                (k + 0.5) / i,
            )
            if (i + k) % 2:
                pen.line(segments(start, between(start, down, 0.9)), step(tone, -1), 1.3)
    pen.line(segments(top, edge), step(tone, 2), 2)
    if half > 80:
        door = poly([(x - 30, 180), (x - 24, 160), (x - 10, 160), (x - 8, 180)], 2)
        pen.fill(door, step(tone, -3))


@drawing(scene_class="table", size_m=0.13, anchor="center")
def passport(
    pen: Pen,
    *,
    tone: Tone = "main",
    emblem: Literal["globe", "compass"] = "globe",
    ticket: Tone | None = "accent",
    tilt: Annotated[float, Range(-10, 8)] = -6,
) -> None:
    if ticket:
        paper = turn(rect(84, 8, 78, 130, 6), 14, 120, 90)
        pen.cast(paper, 3, 5)
        pen.form(paper, "paper-1", 0.7)
        head = both(paper, turn(rect(80, 4, 90, 30, 0), 14, 120, 90))
        pen.fill(head, ticket)
        for i, wide in enumerate((44, 30)):
            pen.fill(turn(rect(94, 16 + i * 8, wide, 4, 2), 14, 120, 90), "paper")
    cover = rect(36, 34, 118, 156, 10)
    pen.cast(turn(cover, tilt), 4, 7)
    with pen.at(degrees=tilt):
        pages = rect(42, 38, 118, 150, 8)
        pen.fill(pages, "paper-3")
        pen.fill(rect(156, 44, 1.6, 138, 0.8), "paper-6")
        pen.form(cover, tone, 0.6)
        pen.fill(both(cover, rect(36, 30, 12, 170, 0)), step(tone, -1))
        pen.line(segments((48, 36), (48, 188)), step(tone, -2), 1.6)
        gold = "warm" if not tone.startswith("warm") else "paper"
        pen.fill(rect(74, 52, 58, 7, 3), gold)
        pen.fill(rect(84, 64, 38, 4, 2), gold)
        _emblem(pen, emblem, gold, step(tone, -1))
        pen.fill(rect(80, 154, 46, 6, 3), gold)
        chip = rect(90, 168, 26, 13, 3)
        pen.fill(chip, gold)
        pen.fill(ell(103, 174.5, 3.4), tone)


def _emblem(pen: Pen, kind: str, tone: str, below: str) -> None:
    center = (103.0, 110.0)
    pen.fill(ell(*center, 31), below)
    if kind == "compass":
        pen.fill(ring(*center, 30, 26), tone)
        pen.fill(star(*center, 24, 4, 0.3, 0.8), tone)
        return
    pen.line(ell(*center, 27), tone, 3.4)
    pen.line(ell(center[0], center[1], 12, 27), tone, 2.6)
    pen.line("M76 110 L130 110 M80 96 L126 96 M80 124 L126 124", tone, 2.6)


@drawing(scene_class="table", size_m=0.35)
def sleeping_bag(
    pen: Pen,
    *,
    tone: Tone = "main",
    lining: Tone = "warm",
    state: Literal["rolled", "spread"] = "rolled",
    straps: Annotated[int, Range(1, 2)] = 2,
    quilts: Annotated[int, Range(3, 6)] = 5,
) -> None:
    pen.ground(176)
    if state == "spread":
        _spread(pen, tone, lining, quilts)
        return
    body = rect(12, 56, 150, 128, (40, 10, 10, 40))
    pen.form(body, tone, 0.7)
    for i in range(quilts):
        x = 30 + 108 * (i + 0.5) / quilts
        pen.line(f"M{x} 60 C{x - 12} 90 {x - 12} 150 {x} 180", step(tone, -1), 2.4)
    pen.fill(both(body, rect(26, 68, 100, 9, 4.5)), step(tone, 2))
    for x in (46.0, 104.0) if straps == 2 else (76.0,):
        band = (
            f"M{x} 40 C{x - 14} 90 {x - 14} 150 {x} 200 L{x + 14} 200 C{x} 150 {x} 90 {x + 14} 40 Z"
        )
        strap = both(body, band)
        pen.occlude(body, strap, step(tone, -2), 5, 2)
        pen.form(strap, "dark+2", 1.4)
        pen.form(rect(x - 12, 108, 20, 18, 4), "accent", 1)
        pen.fill(rect(x - 6, 113, 8, 8, 2), "dark+2")
    end = ell(154, 120, 38, 64)
    pen.form(end, step(tone, -1), 0.7)
    spiral: list[Point] = []
    for i in range(28):
        share = 1 - i / 29
        x, y = polar((0, 0), 1, i * 36 - 60)
        spiral.append((154 + 31 * share * x, 120 + 55 * share * y))
    pen.line(curve(spiral), lining, 6)


def _spread(pen: Pen, tone: str, lining: str, quilts: int) -> None:
    """The mummy kind, laid out towards the viewer, its corner turned back."""
    body = "M58 184 C48 150 34 96 42 56 C50 16 80 8 100 8 C120 8 150 16 158 56 C166 96 152 150 142 184 Z"
    body = both(body, rect(0, 0, 200, 184, 0))
    pen.form(body, tone, 0.7)
    for i in range(quilts):
        y = 92 + 84 * i / quilts
        band = f"M30 {y} C70 {y + 10} 130 {y + 10} 170 {y} L170 {y + 4} C130 {y + 14} 70 {y + 14} 30 {y + 4} Z"
        pen.fill(both(body, band), step(tone, -1))
    hood = ell(100, 52, 44, 38)
    pen.fill(hood, step(lining, -1))
    pen.form(ell(100, 56, 32, 20), "paper", 0.9)
    flap = "M58 66 C74 92 126 92 142 66 L150 86 C130 108 96 112 84 134 C74 112 54 100 50 86 Z"
    pen.occlude(body, both(body, flap), step(tone, -2), 3, 6)
    pen.form(both(body, flap), lining, 0.8)
    pen.line("M84 134 C82 150 82 166 84 180", step(tone, 2), 2.4, dash="4 3")
    pen.form(rect(80, 132, 8, 14, 3), "accent", 1)
