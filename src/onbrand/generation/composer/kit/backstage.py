"""Around a show: the clapper, the lectern, the mirror ball, the rope before the door."""

from itertools import pairwise
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.show import mirror_ball
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    both,
    ell,
    heart,
    limb,
    move,
    polar,
    poly,
    rect,
    ring,
    star,
    turn,
    union,
)


@drawing(scene_class="symbol", size_m=0.3, anchor="center")
def clapper(
    pen: Pen,
    *,
    tone: Tone = "main",
    opened: Annotated[float, Range(4, 18)] = 16,
    mark: Literal["play", "star", "lines"] = "play",
    stripes: Annotated[int, Range(4, 6)] = 5,
) -> None:
    board = rect(18, 74, 164, 112, (2, 2, 12, 12))
    pen.cast(board, 4, 7)
    pen.form(board, tone, 0.6, hard=0.04)
    pen.fill(rect(28, 112, 144, 2.4, 1), step(tone, 2))
    pen.fill(rect(28, 148, 144, 2.4, 1), step(tone, 2))
    for x, y, wide in ((30, 157, 44), (86, 157, 34), (134, 157, 36), (30, 168, 28), (86, 168, 22)):
        pen.fill(rect(x, y, wide, 5, 2), step(tone, 3))
    match mark:
        case "play":
            pen.form(ell(100, 131, 13), "accent", 0.9)
            pen.fill(poly([(96, 124), (108, 131), (96, 138)], 1.5), "paper")
        case "star":
            pen.form(star(100, 131, 15, corner=2), "accent", 0.9)
        case _:
            for i in range(2):
                pen.fill(rect(30, 120 + i * 13, 120 - i * 40, 6, 3), "paper")
    lower = rect(18, 76, 164, 26, 2)
    _striped(pen, lower, stripes, 1)
    upper = turn(rect(18, 48, 164, 26, 4), -opened, 24, 74)
    pen.cast(upper, 2, 4)
    _striped(pen, upper, stripes, -1)
    pen.form(poly([(12, 56), (40, 56), (46, 104), (12, 104)], 5), "paper-6", 1)
    for y in (68, 92):
        pen.fill(ell(26, y, 4), "paper-8")


def _striped(pen: Pen, bar: Path, stripes: int, lean: int) -> None:
    pen.form(bar, "dark+1", 0.6)
    xs = [30 + i * 160 / stripes for i in range(stripes)]
    for x in xs:
        wide = 80 / stripes
        band = poly([(x, -40), (x + wide, -40), (x + wide - lean * 90, 140), (x - lean * 90, 140)])
        shifted = move(band, lean * 62, 0)
        pen.fill(both(bar, shifted), "paper")


@drawing(scene_class="street", size_m=1.4)
def lectern(
    pen: Pen,
    *,
    tone: Tone = "main",
    wood: Tone = "wood",
    microphones: Annotated[int, Range(1, 2)] = 1,
    kind: Literal["solid", "slim"] = "solid",
    mark: Literal["star", "heart", "rings"] = "star",
    water: bool = True,
) -> None:
    pen.ground(118)
    if kind == "solid":
        body = poly([(52, 78), (148, 78), (138, 174), (62, 174)], 3)
        pen.form(body, wood, 0.8)
        panel = poly([(66, 92), (134, 92), (127, 164), (73, 164)], 5)
    else:
        body = poly([(84, 78), (116, 78), (120, 174), (80, 174)], 3)
        pen.form(body, wood, 0.8)
        panel = rect(62, 88, 76, 58, 8)
        pen.cast(panel, 2, 5)
    pen.form(panel, tone, 0.8)
    foot = rect(46, 172, 108, 12, (5, 5, 2, 2))
    pen.form(foot, step(wood, -1), 1)
    y = 127 if kind == "solid" else 117
    match mark:
        case "star":
            pen.form(star(100, y, 21, corner=2.5), "accent" if tone != "accent" else "paper", 0.8)
        case "heart":
            pen.form(heart(100, y, 19), "paper", 0.8)
        case _:
            pen.fill(ring(100, y, 20, 13), "paper")
            pen.fill(ell(100, y, 6), "accent" if tone != "accent" else "paper")
    desk = poly([(52, 52), (148, 52), (164, 82), (36, 82)], (3, 3, 6, 6))
    pen.occlude(body, desk, step(wood, -2), 0, 8)
    pen.form(desk, step(wood, 1), 0.8, lit=False)
    sheet = poly([(72, 57), (112, 57), (116, 74), (68, 74)], 1)
    pen.fill(move(sheet, 1.5, 2), step(wood, -1))
    pen.fill(sheet, "paper")
    for i in range(3):
        pen.fill(rect(78 - i, 61 + i * 4.4, 28 - i * 4, 1.8, 0.9), "ink+4")
    pen.fill(poly([(36, 80), (164, 80), (162, 89), (38, 89)], 3), step(wood, -1))
    for i in range(microphones):
        _goose_neck(pen, 0 if microphones == 1 else 12 - 24 * i, mirror=i == 1)
    if water:
        glass = poly([(132, 46), (146, 46), (144, 70), (134, 70)], 2)
        pen.fill(glass, "sky+2")
        pen.fill(both(glass, rect(130, 55, 20, 20, 0)), "sky")


def _goose_neck(pen: Pen, aside: float, *, mirror: bool) -> None:
    with pen.at(aside, 0, 1, mirror=mirror):
        pen.fill(ell(126, 62, 8, 3), "dark+1")
        pen.line("M126 62 C128 40 122 30 110 24", "dark+2", 3.4)
        head = limb([(112, 25), (104, 21), (96, 17)], 9, 14, 13)
        pen.form(head, "dark+1", 1)
        pen.fill(both(head, turn(rect(104, 8, 3, 28, 0), 26, 104, 20)), "accent")


@drawing(scene_class="sky", size_m=0.8, anchor="hang")
def disco_ball(
    pen: Pen,
    *,
    tone: Tone = "second",
    beams: Annotated[int, Range(0, 6)] = 6,
    sparkles: Annotated[int, Range(1, 5)] = 4,
    motor: bool = True,
) -> None:
    tones = ("accent+2", "main+3", "hot+2")
    for i in range(beams):
        degrees = (155, 25, 128, 52, 178, 2)[i]
        ends = [polar((100, 106), 94, degrees + lean) for lean in (-6, 6)]
        pen.fill(poly([(100, 106), *ends], (0, 5, 5)), tones[i // 2])
    pen.line("M100 5 L100 52", "paper-7", 3.4)
    if motor:
        pen.form(rect(84, 4, 32, 13, (3, 3, 6, 6)), "dark+2", 1)
    pen.form(rect(89, 40, 22, 12, 4), "paper-6", 1)
    mirror_ball(pen, (100, 106), 60, tone)
    for i in range(sparkles):
        x, y, size = ((150, 62, 13), (52, 166, 10), (166, 138, 9), (36, 70, 8), (120, 182, 7))[i]
        pen.fill(star(x, y, size, 4, 0.26, 0.6), "accent")


@drawing(scene_class="street", size_m=1.1)
def queue_barrier(
    pen: Pen,
    *,
    tone: Tone = "main",
    metal: Tone = "warm",
    posts: Annotated[int, Range(2, 3)] = 2,
    kind: Literal["rope", "belt"] = "rope",
    carpet: bool = True,
) -> None:
    pen.ground(172)
    if carpet:
        pen.form(poly([(44, 152), (156, 152), (186, 178), (14, 178)], 2), "second", 0.6, hard=0)
        pen.fill(poly([(14, 176), (186, 176), (186, 180), (14, 180)], 1), "second-2")
    xs = (34, 166) if posts == 2 else (28, 100, 172)
    for left, right in pairwise(xs):
        _span(pen, left, right, tone, kind)
    for x in xs:
        pen.form(union(rect(x - 19, 174, 38, 10, 3), ell(x, 174, 19, 6)), step(metal, -1), 1)
        pen.form(ell(x, 171, 13, 4), metal, 1)
        pen.form(rect(x - 5, 40, 10, 132, 3), metal, 1.2)
        pen.form(rect(x - 8, 54, 16, 15, 4), step(metal, -1), 1)
        if kind == "rope":
            pen.form(ell(x, 32, 12), metal, 1)
            pen.fill(ell(x - 4, 28, 3), step(metal, 3))
        else:
            pen.form(rect(x - 9, 28, 18, 18, 5), "dark+1", 1)


def _span(pen: Pen, left: float, right: float, tone: str, kind: str) -> None:
    middle, low = (left + right) / 2, 116 if right - left > 100 else 100
    if kind == "belt":
        belt = rect(left, 56, right - left, 13, 0)
        pen.form(belt, tone, 1)
        for i in range(3):
            x = left + (right - left) * (i + 1) / 4
            pen.fill(star(x, 62.5, 4.6, corner=0.6), step(tone, 3))
        return
    quarter = (right - left) * 0.24
    line = [
        (left + 6, 62),
        (left + quarter, low - 12),
        (middle, low),
        (right - quarter, low - 12),
        (right - 6, 62),
    ]
    rope = limb(line, 12, 15, 16, 15, 12)
    pen.form(rope, tone, 1)
    for i in range(9):
        u = (i + 0.5) / 9
        x = left + 8 + (right - left - 16) * u
        y = 62 + (low - 62) * (1 - abs(2 * u - 1) ** 2.2)
        twist = turn(rect(x - 1.2, y - 14, 2.4, 28, 1), 36, x, y)
        pen.fill(both(rope, twist), step(tone, -1))
    for x, lean in ((left + 9, -24), (right - 9, 24)):
        pen.form(turn(rect(x - 8, 58, 16, 11, 3), lean, x, 64), "warm-1", 1)
