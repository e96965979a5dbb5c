"""Heavy industry: a furnace, beams, a spring, a chain, a gauge, a dam."""

import math
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    arch,
    both,
    curve,
    cut,
    ell,
    limb,
    move,
    polar,
    poly,
    rect,
    segments,
    star,
    turn,
    union,
)


@drawing(scene_class="land", size_m=40)
def furnace(
    pen: Pen,
    *,
    tone: Tone = "main",
    melt: Tone = "hot",
    pouring: bool = True,
    sparks: Annotated[int, Range(0, 8)] = 6,
    chimney: Literal["smoke", "clean"] = "smoke",
) -> None:
    """A blast furnace with its gas pipe and skip hoist; iron runs from the tap into a ladle."""
    pen.ground(188)
    glow = pen.ramps.at_least("warm+1", 0.8)
    if chimney == "smoke":
        for x, y, r in ((150, 26, 15), (168, 16, 11), (184, 24, 8)):
            pen.fill(ell(x, y, r), "paper-4")
    pen.form(
        poly([(138, 34), (158, 34), (162, 150), (134, 150)], 2),
        "hot-1" if tone != "hot" else "second",
        0.9,
    )
    pen.fill(rect(137, 46, 22, 9, 1), "paper-1")
    pen.line("M82 22 C96 4 122 8 122 30 L122 120", step(tone, -2), 12)
    pen.form(rect(106, 92, 34, 66, (12, 12, 4, 4)), step(tone, 1), 0.9)
    for i in range(7):
        pen.line(segments((14 + i * 9, 176 - i * 22), (24 + i * 9, 176 - i * 22)), "paper-6", 3)
    pen.line(segments((10, 182), (72, 30)), "paper-6", 5)
    pen.line(segments((22, 182), (82, 34)), "paper-6", 4)
    pen.form(rect(66, 14, 32, 22, (8, 8, 2, 2)), step(tone, -1), 1)
    shaft = "M66 34 L98 34 L122 110 L122 126 L112 146 L112 184 L52 184 L52 146 L42 126 L42 110 Z"
    pen.form(shaft, tone, 0.7)
    for y, own in ((56, 2), (82, 2), (110, -2), (144, -2)):
        belt = both(shaft, rect(0, y, 200, 7, 0))
        pen.fill(belt, step(tone, own))
    for i in range(5):
        pen.fill(both(shaft, ell(54 + i * 14, 127, 4)), melt)
    pen.fill(arch(66, 154, 32, 30), "dark+2")
    pen.fill(arch(71, 159, 22, 25), melt)
    pen.fill(ell(82, 180, 9, 6), glow)
    if pouring:
        runner = limb([(82, 178), (104, 175), (128, 164), (146, 158), (154, 166)], 8, 8, 7, 7, 8)
        pen.fill(move(runner, 0, 4), "dark+1")
        pen.fill(runner, glow)
    ladle = poly([(128, 160), (194, 160), (184, 182), (138, 182)], (3, 3, 10, 10))
    pen.form(ladle, "dark+1", 0.8)
    pen.fill(ell(161, 160, 33, 5), "dark+3")
    pen.fill(ell(161, 160, 28, 3.6), melt)
    pen.fill(ell(161, 160, 17, 2.2), glow)
    if pouring:
        pen.fill(limb([(140, 161), (150, 154), (158, 156), (160, 162)], 6, 7, 7, 6), glow)
    for x in (142, 178):
        pen.form(ell(x, 180, 5.6), "dark+3", 1)
    spots = (
        (170, 140),
        (186, 128),
        (180, 106),
        (158, 136),
        (190, 88),
        (176, 74),
        (188, 148),
        (192, 62),
    )
    for i, (x, y) in enumerate(spots[:sparks]):
        pen.fill(star(x, y, (5.5, 4, 4.6)[i % 3], 4, 0.34, 0.6), ("accent", melt)[i % 2])


@drawing(scene_class="street", size_m=0.6, view="corner")
def steel_beam(
    pen: Pen,
    *,
    tone: Tone = "main",
    count: Annotated[int, Range(1, 3)] = 3,
    bolts: bool = True,
    lift: bool = False,
) -> None:
    """I-beams seen from their end, piled crosswise on sleepers."""
    pen.ground(186)
    if lift:
        pen.line("M100 4 L60 60 M100 4 L150 50", "paper-7", 3)
        pen.form(rect(90, 4, 20, 14, 5), "accent", 1)
    for x in (22, 138):
        pen.form(rect(x, 172, 34, 12, 3), "wood-2", 1)
    if count == 1:
        with pen.at(10, 20, 1.34):
            _beam(pen, tone, (4, 58), bolts=bolts)
        return
    for corner in ((4.0, 118.0), (62.0, 118.0), (33.0, 56.0))[:count]:
        _beam(pen, tone, corner, bolts=bolts)


def _beam(pen: Pen, tone: str, corner: Point, *, bolts: bool) -> None:
    x, y = corner
    deep: Point = (72, -24)

    def back(path: list[Point]) -> list[Point]:
        return [(u + deep[0], v + deep[1]) for u, v in reversed(path)]

    top = [(x, y), (x + 56, y)]
    pen.fill(poly([*top, *back(top)], 1), step(tone, 2))
    upper = [(x + 56, y), (x + 56, y + 12)]
    pen.fill(poly([*upper, *back(upper)], 1), step(tone, -1))
    web = [(x + 34, y + 12), (x + 34, y + 44)]
    shade = poly([*web, *back(web)], 0)
    pen.fill(shade, step(tone, -2))
    low = [(x + 34, y + 44), (x + 56, y + 44)]
    pen.fill(poly([*low, *back(low)], 0), step(tone, 1))
    foot = [(x + 56, y + 44), (x + 56, y + 56)]
    pen.fill(poly([*foot, *back(foot)], 1), step(tone, -1))
    if bolts:
        for share in (0.3, 0.7):
            u, v = x + 34 + deep[0] * share, y + 28 + deep[1] * share
            pen.fill(ell(u, v, 2.4, 3.6), step(tone, 1))
    face = union(
        rect(x, y, 56, 12, 1.5), rect(x + 22, y + 8, 12, 40, 1), rect(x, y + 44, 56, 12, 1.5)
    )
    pen.form(face, tone, 0.9, hard=0)
    pen.light(face, step(tone, 3), 1.8)


@drawing(scene_class="table", size_m=0.1, anchor="center")
def spring_coil(
    pen: Pen,
    *,
    tone: Tone = "main",
    turns: Annotated[int, Range(4, 7)] = 6,
    stretched: Annotated[float, Range(0.6, 1)] = 1,
    arrows: bool = False,
) -> None:
    """Seen from its side: each turn passes behind itself and comes round in front."""
    tall = 172 * stretched
    top, pitch = 100 - tall / 2 + 10, (tall - 20) / turns
    wide, thick = 54.0, min(13.0, pitch * 0.56)
    for i in range(turns):
        y = top + i * pitch
        rear = [(100 + wide, y + pitch * 0.5), (100, y + pitch * 0.82), (100 - wide, y + pitch)]
        pen.fill(limb(rear, thick, thick * 0.86, thick), step(tone, 2))
    for i in range(turns + 1):
        y = top + i * pitch
        start = (100 - wide, y) if i else (100 - wide * 0.2, y - 4)
        end = (100 + wide, y + pitch * 0.5) if i < turns else (100 + wide * 0.3, y + pitch * 0.3)
        middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + pitch * 0.3)
        front = limb([start, middle, end], thick, thick * 1.16, thick)
        pen.form(front, tone, 1)
        gleam = [(start[0] + 14, start[1] + pitch * 0.12), (middle[0] - 6, middle[1] - thick * 0.2)]
        pen.fill(limb([gleam[0], gleam[1]], 1, thick * 0.26, 1) if i else "", step(tone, 3))
    if arrows:
        for sign in (-1, 1):
            y = 100 + sign * 62
            pen.line(segments((180, 100 + sign * 20), (180, y)), "accent", 6)
            pen.line(segments((170, y - sign * 10), (180, y), (190, y - sign * 10)), "accent", 6)


@drawing(scene_class="symbol", size_m=0.3, anchor="center")
def chain(
    pen: Pen,
    *,
    tone: Tone = "main",
    accent: Tone | None = "accent",
    links: Annotated[int, Range(3, 5)] = 3,
    broken: bool = False,
) -> None:
    """Links across the box, each through the next; one of them stands out."""
    long = 222 / (1 + 0.64 * (links - 1))
    spots = [100 + (i - (links - 1) / 2) * long * 0.64 for i in range(links)]
    marked = links // 2
    wide = long * 0.56

    def link(middle: float) -> Path:
        outer = rect(middle - long / 2, 100 - wide / 2, long, wide, wide / 2)
        ring = wide * 0.29
        hole = rect(
            middle - long / 2 + ring,
            100 - wide / 2 + ring,
            long - 2 * ring,
            wide - 2 * ring,
            wide / 2 - ring,
        )
        return cut(outer, hole)

    def laid(path: Path) -> Path:
        return turn(path, -38, 100, 100)

    for i, middle in enumerate(spots):
        own = accent if accent and i == marked else tone
        shape = link(middle)
        if broken and i == marked:
            shape = cut(shape, turn(rect(middle - 8, 40, 16, 60, 0), 18, middle, 100))
        pen.form(laid(shape), own, 0.9, hard=0.08)
        if i:
            under = spots[i - 1]
            before = accent if accent and i - 1 == marked else tone
            half = rect(0, 100, 200, 100, 0)
            over = both(both(link(under), half), rect(middle - long / 2 - 4, 0, 60, 200, 0))
            pen.fill(laid(both(shape, move(over, 0, 3))), step(own, -2))
            pen.fill(laid(over), before)
            pen.fill(
                laid(both(over, rect(0, 100 + wide / 2 - wide * 0.1, 200, 40, 0))), step(before, -1)
            )


@drawing(scene_class="symbol", size_m=0.2, anchor="center")
def gauge(
    pen: Pen,
    *,
    tone: Tone = "main",
    value: Annotated[float, Range(0, 1)] = 0.68,
    zones: Annotated[int, Range(2, 4)] = 3,
    stem: bool = True,
) -> None:
    """A dial with colored zones and a needle, on its brass stem."""
    middle = (100.0, 88.0)
    if stem:
        pen.form(rect(84, 160, 32, 20, 3), "warm", 1)
        pen.form(poly([(74, 172), (126, 172), (122, 194), (78, 194)], 4), "warm-1", 1)
    case = ell(*middle, 82)
    pen.cast(case, 4, 6)
    pen.form(case, tone, 0.7)
    dial = ell(*middle, 67)
    pen.fill(dial, "paper")
    pen.fill(cut(dial, move(dial, 3, 4)), "paper-4")
    owns = ("second+1", "second-1", "accent", "hot-1")
    chosen = (*owns[: zones - 1], owns[-1])
    band = cut(ell(*middle, 58), ell(*middle, 43))
    start, sweep = 150.0, 240.0
    for i, own in enumerate(chosen):
        first, last = start + sweep * i / zones, start + sweep * (i + 1) / zones - 3
        wedge = [middle, *(polar(middle, 90, first + (last - first) * k / 6) for k in range(7))]
        pen.fill(both(band, poly(wedge)), own)
    for i in range(9):
        degrees = start + sweep * i / 8
        pen.line(segments(polar(middle, 38, degrees), polar(middle, 33, degrees)), "ink+2", 2.4)
    degrees = start + sweep * value
    tip, left, right = (
        polar(middle, 54, degrees),
        polar(middle, 7, degrees + 90),
        polar(middle, 7, degrees - 90),
    )
    needle = poly([left, tip, right, polar(middle, 16, degrees + 180)], (3, 1, 3, 3))
    pen.fill(move(needle, 2, 3), "ink", 0.16)
    pen.form(needle, "ink+1", 0.9)
    pen.form(ell(*middle, 9), tone, 1)
    pen.fill(rect(82, 118, 36, 12, 4), "ink+1")
    for i in range(3):
        pen.fill(rect(87 + i * 10, 121, 6, 6, 1), "accent+1")
    arc = [polar(middle, 74, degrees) for degrees in (196, 220, 244)]
    pen.line(curve(arc), step(tone, 3), 4)


@drawing(scene_class="land", size_m=60)
def dam(
    pen: Pen,
    *,
    tone: Tone = "paper-5",
    water: Tone = "sky",
    gates: Annotated[int, Range(2, 4)] = 3,
    power: bool = True,
    hills: bool = True,
) -> None:
    """A wall between two hills; water falls through its gates."""
    flow = pen.ramps.at_least(water, 0.64)
    if hills:
        for side in (0, 1):
            slope = poly([(4, 40), (34, 22), (58, 60), (70, 184), (4, 184)], (4, 14, 12, 0, 0))
            slope = (
                slope
                if side == 0
                else move(
                    poly(
                        [(196, 52), (164, 20), (142, 66), (130, 184), (196, 184)], (4, 14, 12, 0, 0)
                    ),
                    0,
                    0,
                )
            )
            pen.form(slope, ("leaf-1", "leaf")[side], 0.7)
    pen.fill(rect(40, 56, 120, 14, 0), step(flow, -1))
    wall = "M24 66 C70 78 130 78 176 66 L158 168 C128 176 72 176 42 168 Z"
    pen.form(wall, tone, 0.6)
    for i in range(gates):
        x = 100 + (i - (gates - 1) / 2) * 34
        pen.fill(rect(x - 10, 84, 20, 14, (7, 7, 0, 0)), step(tone, -4))
        fall = poly([(x - 9, 92), (x + 9, 92), (x + 13, 174), (x - 13, 174)], (2, 2, 0, 0))
        pen.fill(fall, flow)
        for dx in (-5, 1, 6):
            pen.fill(
                limb([(x + dx, 94), (x + dx * 1.3, 130), (x + dx * 1.5, 170)], 1, 2.6, 1), "paper"
            )
    road = "M20 60 C70 72 130 72 180 60 L180 68 C130 80 70 80 20 68 Z"
    pen.form(road, step(tone, -2), 0.8)
    for i in range(6):
        pen.fill(rect(34 + i * 24, 56 + math.sin(i / 5 * math.pi) * 7, 4, 10, 1), step(tone, -3))
    basin = "M30 168 C60 160 140 160 170 168 L190 184 L10 184 Z"
    pen.form(basin, step(flow, -1), 0.6, hard=0)
    for i in range(gates):
        x = 100 + (i - (gates - 1) / 2) * 34
        for dx, r in ((-9, 6), (0, 8), (9, 6)):
            pen.fill(ell(x + dx, 170, r, r * 0.7), "paper")
    if power:
        pen.form(poly([(170, 184), (178, 96), (186, 184)], 2), "dark+3", 1)
        for y in (108, 124):
            pen.line(segments((164, y + 4), (178, y), (192, y + 4)), "dark+3", 3)
        pen.fill(star(178, 92, 9, 4, 0.34, 1), "accent")
