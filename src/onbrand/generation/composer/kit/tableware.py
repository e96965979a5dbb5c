"""Bowls, plates and jugs; bowls are also what soups and salads are served in."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    at,
    both,
    cut,
    ell,
    limb,
    move,
    polar,
    poly,
    rect,
    segments,
    union,
)

_REACH, _TALL = 88.0, 22.0  # half of the opening of a bowl


def opening(y: float, wall: float = 7) -> Path:
    """The inner edge of the rim of a bowl whose rim is at height `y`."""
    return ell(100, y, _REACH - wall, _TALL - wall * 0.6)


def _outside(y: float, low: float) -> Path:
    left, right = 100 - _REACH, 100 + _REACH
    return union(
        f"M{at(left, y)} C{at(left + 2, y + (low - y) * 0.7)} {at(50, low - 2)} {at(76, low)} "
        f"L{at(124, low)} C{at(150, low - 2)} {at(right - 2, y + (low - y) * 0.7)} {at(right, y)} Z",
        ell(100, y, _REACH, _TALL),
    )


def bowl_back(pen: Pen, tone: str, y: float = 88) -> None:
    """What of a bowl lies behind its contents."""
    pen.fill(ell(100, y, _REACH, _TALL), step(tone, 1))
    pen.fill(opening(y), step(tone, -2))


def bowl_front(pen: Pen, tone: str, y: float = 88, low: float = 177) -> Path:
    """What of a bowl lies before its contents; gives its outside, for a pattern."""
    foot = rect(66, low - 4, 68, 11, (1, 1, 4, 4))
    pen.form(foot, step(tone, -1), 1.4)
    whole = _outside(y, low)
    below = rect(0, y, 200, 200, 0)
    front = both(cut(whole, opening(y)), below)
    pen.form(front, tone, 1.1, hard=0.1, lit=False)
    lip = both(cut(ell(100, y, _REACH, _TALL), opening(y)), below)
    pen.fill(both(front, f"{ell(100, y + 5, _REACH, _TALL)}"), step(tone, -1))
    pen.fill(lip, step(tone, 1))
    gleam = limb([(24, y + 30), (32, y + 48), (46, y + 62)], 3, 7, 3)
    pen.fill(both(front, gleam), step(tone, 2))
    return cut(front, ell(100, y + 5, _REACH, _TALL))


def handle(pen: Pen, start: tuple[float, float], end: tuple[float, float], tone: str) -> None:
    """The handle of a spoon or a fork that stands in something."""
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    pen.form(limb([start, middle, end], 7, 7, 13), tone, 1.2)


Pattern = Literal["waves", "dots", "plain"]


def bowl_pattern(pen: Pen, side: Path, tone: str, pattern: Pattern, y: float) -> None:
    if pattern == "plain":
        return
    for low, thick in ((y + 22, 4), (y + 50, 4)):
        ring = cut(ell(100, low, 96, 19), ell(100, low - thick, 96, 19))
        pen.fill(both(both(side, ring), rect(0, low, 200, 60, 0)), tone)
    for i in range(1, 8):
        offset = (i - 4) / 4
        x, drop = 100 + 80 * offset * (1.06 - 0.1 * abs(offset)), 17 * (1 - offset**2) ** 0.5
        width = 9 * (1 - 0.55 * offset**2)
        if pattern == "dots":
            pen.fill(both(side, ell(x, y + 34 + drop, width * 0.75, 7)), tone)
        else:
            top = y + 26 + drop
            tooth = poly([(x - width, top + 14), (x, top), (x + width, top + 14)], 2)
            pen.fill(both(side, tooth), tone)


@drawing(scene_class="table", size_m=0.16)
def bowl(
    pen: Pen,
    *,
    tone: Tone = "main",
    motif: Tone = "paper-1",
    pattern: Pattern = "waves",
    count: Annotated[int, Range(1, 3)] = 1,
    spoon: bool = True,
) -> None:
    """One bowl, or a stack of them."""
    pen.ground(120)
    for i in reversed(range(count)):  # each stands in the one below it
        own = step(tone, (0, 2, 0)[i])
        y = 88.0 - 24 * i + 4 * (count - 1)
        if i == count - 1:
            bowl_back(pen, own, y)
            pen.fill(both(opening(y), ell(110, y + 10, 66, 13)), step(own, -1))
            if spoon:
                handle(pen, (112, y + 6), (176, max(13, y - 46)), "warm-1")
        else:
            edge = cut(opening(y), move(opening(y), 0, -6))
            pen.fill(both(edge, rect(0, y, 200, 60, 0)), step(own, -3))
        side = bowl_front(pen, own, y, 177 - (0 if i == 0 else 24 * i))
        bowl_pattern(pen, side, motif, pattern if i == 0 else "plain", y)


@drawing(scene_class="table", size_m=0.34, view="top", anchor="center", pale=True)
def plate(
    pen: Pen,
    *,
    body: Tone = "paper",
    rim: Tone = "main",
    pattern: Literal["band", "dots", "plain"] = "band",
    cutlery: bool = True,
    napkin: bool = True,
) -> None:
    if cutlery:
        if napkin:
            cloth = rect(4, 26, 40, 148, 5)
            pen.cast(cloth, 3, 4)
            pen.form(cloth, "accent+1", 0.6, hard=0.05)
            pen.fill(rect(9, 26, 2.5, 148, 0), "accent+3")
            pen.fill(rect(37, 26, 2.5, 148, 0), "accent+3")
        _fork(pen, 23)
        _knife(pen, 184)
    disc = ell(104, 100, 68, 68)
    pen.cast(disc, 4, 6)
    pen.form(disc, body, 0.6, hard=0.05)
    if pattern == "band":
        pen.fill(cut(ell(104, 100, 62), ell(104, 100, 56)), rim)
    elif pattern == "dots":
        for i in range(20):
            pen.fill(ell(*polar((104, 100), 58, i * 18), 3.8), rim)
    well = ell(104, 100, 47)
    pen.fill(well, step(body, -2))
    pen.fill(both(well, ell(106.5, 102.5, 46)), body)
    pen.shade(well, step(body, -2), 0.5, hard=0)
    pen.fill(limb([(70, 90), (77, 77), (89, 68)], 2, 4, 2), step(body, -1))


def _fork(pen: Pen, x: float) -> None:
    shank = limb([(x, 96), (x, 130), (x, 164)], 5, 6, 10)
    head = union(
        rect(x - 12, 60, 24, 32, (1, 1, 11, 11)),
        *(rect(x - 12 + i * 6.5, 38, 4.5, 34, 2) for i in range(4)),
    )
    pen.cast(union(head, shank), 2, 3)
    pen.form(union(head, shank), "paper-5", 1.2)


def _knife(pen: Pen, x: float) -> None:
    blade = f"M{x - 4} 108 L{x - 4} 40 C{x + 8} 46 {x + 9} 80 {x + 8} 108 Z"
    grip = limb([(x + 1, 108), (x + 1, 140), (x + 1, 164)], 8, 9, 11)
    pen.cast(union(blade, grip), 2, 3)
    pen.form(blade, "paper-4", 1.2)
    pen.form(grip, "paper-6", 1.2)
    pen.line(segments((x - 3, 107), (x + 6, 107)), "paper-3", 2)


@drawing(scene_class="table", size_m=0.26, facing="left")
def jug(
    pen: Pen,
    *,
    tone: Tone = "main",
    glaze: Tone = "paper-1",
    kind: Literal["clay", "carafe"] = "clay",
    filled: Annotated[float, Range(0.3, 0.8)] = 0.6,
    motif: Literal["flower", "bands", "plain"] = "flower",
) -> None:
    pen.ground(104)
    if kind == "carafe":
        _carafe(pen, tone, filled)
        return
    ear = limb([(128, 46), (160, 40), (178, 66), (172, 102), (146, 124)], 13, 14, 14, 13, 11)
    pen.form(ear, step(tone, -1), 0.5)
    body = (
        "M44 28 C58 36 66 32 78 30 L138 30 C134 48 130 60 134 76 C140 94 156 104 156 132 "
        "C156 160 144 176 134 184 L64 184 C52 176 42 160 42 132 C42 104 62 94 66 74 "
        "C68 58 58 42 44 28 Z"
    )
    pen.occlude(ear, body, step(tone, -3), 5, 3)
    pen.form(body, tone, 0.9)
    mouth = "M44 28 C60 40 120 42 138 30 C120 20 64 18 44 28 Z"
    pen.fill(mouth, step(tone, 1))
    pen.fill("M54 29 C70 36 116 38 131 30 C114 24 70 22 54 29 Z", step(tone, -2))
    for y in (74, 168) if motif != "plain" else ():
        band = f"M20 {y} C70 {y + 9} 130 {y + 9} 180 {y} L180 {y + 6} C130 {y + 15} 70 {y + 15} 20 {y + 6} Z"
        pen.fill(both(body, band), glaze)
    if motif == "flower":
        for i in range(6):
            pen.fill(ell(*polar((98, 128), 15, i * 60 + 30), 10), glaze)
        pen.fill(ell(98, 128, 9), "accent" if tone != "accent" else "main")
    elif motif == "bands":
        for y in (100, 122, 144):
            band = f"M20 {y} C70 {y + 10} 130 {y + 10} 180 {y} L180 {y + 9} C130 {y + 19} 70 {y + 19} 20 {y + 9} Z"
            pen.fill(both(body, band), step(tone, 2))
    gleam = limb([(54, 148), (53, 128), (60, 110), (70, 96)], 3, 8, 7, 3)
    pen.fill(both(body, gleam), step(tone, 2))


def _carafe(pen: Pen, tone: str, filled: float) -> None:
    body = (
        "M60 14 C66 18 70 18 76 18 L132 18 C128 40 122 54 124 72 C128 96 152 112 152 148 "
        "C152 172 144 184 130 184 L70 184 C56 184 48 172 48 148 C48 112 72 96 76 72 C78 54 72 34 60 14 Z"
    )
    pen.form(body, step(tone, 3), 0.8, hard=0.05)
    inside = (
        "M78 26 L124 26 C120 44 116 56 118 74 C122 98 145 114 145 148 C145 168 139 177 128 177 "
        "L72 177 C61 177 55 168 55 148 C55 114 78 98 82 74 C84 56 80 44 78 26 Z"
    )
    top = 177 - 150 * filled
    drink = both(inside, rect(0, top, 200, 200, 0))
    pen.form(drink, tone, 0.9)
    pen.fill(both(drink, rect(0, top, 200, 5, 0)), step(tone, 1))
    pen.fill("M60 14 C76 24 122 26 132 18 C118 11 78 9 60 14 Z", step(tone, 2))
    gleam = limb([(64, 162), (62, 140), (70, 118), (82, 100)], 3, 7, 6, 2)
    pen.fill(both(body, gleam), "paper")
