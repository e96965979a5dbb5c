"""Public buildings: schools, hospitals, museums, theatres, airports, stadiums."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.facades import colonnade, panes, pennant, sashes, shrub
from onbrand.generation.composer.kit.parts import pane
from onbrand.generation.composer.kit.trucks import cross
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    GROUND,
    MID,
    Box,
    arch,
    both,
    cut,
    ell,
    flip,
    limb,
    move,
    polar,
    poly,
    rect,
    star,
)

_GLASS = "second+1"


@drawing(scene_class="land", size_m=14)
def school(
    pen: Pen,
    *,
    tone: Tone = "hot",
    roof: Tone = "main",
    trim: Tone = "paper",
    floors: Annotated[int, Range(1, 2)] = 2,
    sign: Literal["clock", "bell", "book"] = "clock",
    flag: bool = True,
) -> None:
    pen.ground(184)
    top = 104.0 if floors == 2 else 126.0
    for left in (8, 126):
        _wing(pen, (left, top, 66), (tone, roof, trim), floors)
    if flag:
        pennant(pen, 100, 36, 30, "accent")
    middle = rect(64, 74, 72, 110, 0)
    pen.fill(both(rect(126, top, 66, GROUND - top, 0), move(middle, 5, 4)), step(tone, -2))
    pen.form(middle, tone, 0.8, hard=0.04)
    gable = poly([(100, 30), (146, 72), (146, 80), (54, 80), (54, 72)], (5, 4, 2, 2, 4))
    pen.occlude(middle, gable, step(tone, -2), 2, 6)
    pen.form(gable, roof, 0.9)
    _school_sign(pen, sign, roof)
    sashes(pen, [(72, 96, 16, 20), (112, 96, 16, 20)], _GLASS, trim)
    pen.fill(rect(76, 132, 48, 46, (24, 24, 0, 0)), trim)
    for x in (81, 101):
        door = both(rect(81, 137, 38, 41, (19, 19, 0, 0)), rect(x, 130, 18, 50, 0))
        pen.form(door, step(roof, 1), 1)
        pane(pen, both(door, rect(x + 4, 146, 10, 14, 2)), _GLASS)
    for x in (96, 104):
        pen.fill(ell(x, 164, 1.8), "warm+1")
    for i, half in enumerate((30, 36)):
        pen.fill(rect(MID - half, 176 + 4 * i, 2 * half, 4.5, 1), ("paper-3", "paper-5")[i])
    shrub(pen, 24, 13)
    shrub(pen, 168, 16, "leaf-1")


def _wing(
    pen: Pen, box: tuple[float, float, float], tones: tuple[str, str, str], floors: int
) -> None:
    (left, top, wide), (tone, roof, trim) = box, tones
    wall = rect(left, top, wide, GROUND - top, 0)
    pen.form(wall, step(tone, -1 if left > MID else 0), 0.8, hard=0.03)
    boxes = [
        (left + 10 + col * 28, GROUND - 39 - (floors - 1 - row) * 36, 18.0, 20.0)
        for row in range(floors)
        for col in range(2)
    ]
    sashes(pen, boxes, _GLASS, trim, lit=(1,) if left > MID else (2,))
    pen.fill(rect(left, GROUND - 8, wide, 8, 0), "paper-5")
    slope = poly(
        [
            (left + 6, top - 22),
            (left + wide - 6, top - 22),
            (left + wide + 4, top + 2),
            (left - 4, top + 2),
        ],
        (3, 3, 3, 3),
    )
    pen.occlude(wall, slope, step(tone, -2), 0, 6)
    pen.form(slope, roof, 1)


def _school_sign(pen: Pen, sign: str, roof: str) -> None:
    pen.form(ell(100, 60, 16), "paper", 0.8)
    if sign == "clock":
        pen.line("M100 51 L100 61 L107 64", "ink+1", 2.6)
        for i in range(4):
            pen.fill(ell(*polar((100, 60), 12, 90 * i), 1.4), roof)
    elif sign == "bell":
        pen.form("M92 66 C94 60 92 52 100 51 C108 52 106 60 108 66 Z", "warm", 1)
        pen.fill(ell(100, 68, 2.6), "warm-2")
    else:
        pen.fill("M90 54 C94 52 98 53 100 55 L100 68 C98 66 94 65 90 67 Z", "accent")
        pen.fill("M110 54 C106 52 102 53 100 55 L100 68 C102 66 106 65 110 67 Z", "accent-1")


@drawing(scene_class="land", size_m=22, pale=True)
def hospital(
    pen: Pen,
    *,
    tone: Tone = "paper",
    sign: Tone = "hot",
    glass: Tone = "second+1",
    floors: Annotated[int, Range(3, 5)] = 4,
    roof: Literal["sign", "helipad"] = "sign",
    wings: Annotated[int, Range(1, 2)] = 2,
) -> None:
    pen.ground(186)
    storey = min(23.0, 94 / floors)
    top = GROUND - 34 - floors * storey
    for left in (6, 134)[2 - wings :]:
        _ward(pen, left, (tone, glass))
    block = rect(54, top, 92, GROUND - top, (4, 4, 0, 0))
    pen.fill(both(rect(134, 96, 60, 88, 0), move(block, 6, 4)), step(tone, -4))
    if roof == "helipad":
        pen.fill(rect(88, top - 10, 24, 12, 0), "paper-5")
        pen.form(rect(58, top - 15, 84, 8, 3), "paper-4")
        pen.line(
            f"M96 {top - 28} L96 {top - 17} M104 {top - 28} L104 {top - 17} "
            f"M96 {top - 22} L104 {top - 22}",
            sign,
            3,
        )
    else:
        _roof_cross(pen, top, sign)
    pen.form(block, tone, 0.8, hard=0.04)
    pen.fill(both(block, rect(50, top, 100, 6, 0)), sign)
    rows = [top + 13 + row * storey for row in range(floors)]
    pen.fill(" ".join(rect(60, y - 2, 80, 15, 3) for y in rows), step(tone, -4))
    boxes = [(63.0 + col * 19, y, 16.0, 11.0) for y in rows for col in range(4)]
    panes(pen, [box for i, box in enumerate(boxes) if i % 7 != 3], glass)
    panes(pen, boxes[3::7], "warm+2")
    pen.fill(rect(70, GROUND - 32, 60, 32, 0), "ink+1")
    for x in (74, 101):
        pane(pen, rect(x, GROUND - 29, 25, 29, 1), step(glass, 1))
    canopy = rect(60, GROUND - 40, 80, 10, 4)
    pen.form(canopy, sign, 1)
    pen.fill(cross(100, GROUND - 35, 4, 0.8), "paper")
    for x in (66, 134):
        pen.fill(rect(x - 2, GROUND - 31, 4, 31, 0), "paper-5")
    pen.fill(rect(54, GROUND - 4, 92, 4, (2, 2, 0, 0)), "paper-6")
    shrub(pen, 34, 12)
    shrub(pen, 168, 15, "leaf-1")


def _ward(pen: Pen, left: float, tones: tuple[str, str]) -> None:
    tone, glass = tones
    wall = rect(left, 96, 60, 88, (4, 4, 0, 0))
    pen.form(wall, step(tone, -2), 0.8, hard=0.03)
    pen.fill(both(wall, rect(left, 96, 60, 5, 0)), step(tone, -5))
    for row in range(3):
        for col in range(2):
            lit = (row, col, left > MID) == (1, 1, True)
            x = left + (8 if left < MID else 16) + col * 20
            pen.fill(rect(x - 1.5, 108.5 + row * 22, 17, 15, 2), "paper")
            pane(pen, rect(x, 110 + row * 22, 14, 12, 1.5), "warm+2" if lit else step(glass, -1))


def _roof_cross(pen: Pen, top: float, tone: str) -> None:
    for x in (90, 110):
        pen.fill(rect(x - 2, top - 10, 4, 12, 0), "dark+3")
    y = top - 18
    pen.form(ell(100, y, 18), tone, 0.8)
    pen.fill(cross(100, y, 10.5), "paper")


@drawing(scene_class="land", size_m=20)
def museum(
    pen: Pen,
    *,
    tone: Tone = "paper-1",
    roof: Tone = "second",
    banner: Tone = "accent",
    columns: Annotated[int, Range(4, 6)] = 4,
    top: Literal["dome", "statue"] = "dome",
    banners: bool = True,
) -> None:
    pen.ground(188)
    if top == "dome":
        _dome(pen, roof, tone)
    for left in (8, 146):
        wing = rect(left, 96, 46, 76, 0)
        pen.form(wing, step(tone, -2), 0.8, hard=0.03)
        pen.fill(rect(left - 3, 92, 52, 7, 2), step(tone, -4))
        if banners:
            cloth = poly(
                [
                    (left + 12, 104),
                    (left + 34, 104),
                    (left + 34, 154),
                    (left + 23, 146),
                    (left + 12, 154),
                ],
                1,
            )
            pen.form(cloth, banner, 1)
            pen.fill(ell(left + 23, 122, 7), "paper")
            pen.fill(ell(left + 23, 122, 3.4), banner)
        else:
            pen.fill(arch(left + 13, 112, 20, 50), "ink+2")
            pane(pen, arch(left + 15, 114, 16, 46), _GLASS)
    hall = rect(48, 92, 104, 82, 0)
    pen.fill(hall, step(tone, -5))
    for left in (72, 92, 112):
        pen.fill(rect(left, 118, 16, 56, (8, 8, 0, 0)), "ink+1" if left == 92 else "ink+2")
    pane(pen, rect(95, 124, 10, 50, (5, 5, 0, 0)), "warm+1")
    pen.fill(rect(48, 92, 104, 8, 0), step(tone, -7))
    middles = [57 + 86 * i / (columns - 1) for i in range(columns)]
    colonnade(pen, middles, (94, 172), 66 / columns if columns < 6 else 12, tone)
    beam = rect(42, 82, 116, 13, 2)
    pen.form(beam, tone, 1)
    pen.fill(both(beam, rect(42, 91, 116, 4, 0)), step(tone, -3))
    gable = poly([(100, 46), (164, 84), (36, 84)], (4, 4, 4))
    pen.form(gable, tone, 0.8)
    pen.fill(poly([(100, 55), (144, 80), (56, 80)], 2), step(tone, -4))
    pen.form(ell(100, 71, 7.5), "warm", 1)
    if top == "statue":
        _statue(pen, roof)
    for i, half in enumerate((64, 78, 92)):
        pen.form(
            rect(MID - half, 170 + i * 4.8, 2 * half, 5, 1),
            ("paper-2", "paper-3", "paper-4")[i],
            hard=0,
        )
    pen.fill(rect(88, 170, 24, 14, 0), banner)
    pen.fill(rect(88, 175, 24, 1.4, 0), step(banner, -2))
    pen.fill(rect(88, 179.6, 24, 1.4, 0), step(banner, -2))


def _dome(pen: Pen, roof: str, wall: str) -> None:
    pen.form(rect(64, 56, 72, 40, 2), step(wall, -2))
    for i in range(6):
        pen.fill(rect(70 + i * 11, 60, 6, 20, (3, 3, 0, 0)), step(wall, -6))
    cap = both(ell(100, 56, 42, 36), rect(0, 0, 200, 56, 0))
    pen.form(cap, roof, 0.9)
    for rx in (14, 30):
        rib = cut(ell(100, 58, rx + 1.2, 38), ell(100, 58, rx - 1.2, 38))
        pen.fill(both(cap, rib), step(roof, -1))
    pen.fill(rect(54, 53, 92, 6, 2), step(wall, -4))
    pen.form(rect(93, 10, 14, 13, (5, 5, 1, 1)), wall)
    pen.line("M100 11 L100 5", "dark+2", 2.4)


def _statue(pen: Pen, tone: str) -> None:
    """A winged figure on the ridge."""
    pen.form(rect(90, 40, 20, 9, 2), "paper-4")
    wing = "M99 22 C88 8 76 10 70 6 C72 20 82 30 98 30 Z"
    for one in (wing, flip(wing)):
        pen.form(one, step(tone, 1), 1)
    pen.form(limb([(100, 18), (99, 30), (100, 42)], 8, 11, 15), tone, 1)
    pen.form(ell(100, 14, 5), tone, 1)


@drawing(scene_class="land", size_m=18)
def theatre(
    pen: Pen,
    *,
    tone: Tone = "paper-1",
    curtain: Tone = "hot",
    roof: Tone = "main",
    doors: Literal[3, 5] = 3,
    mask: Literal["both", "comedy"] = "both",
    posters: bool = True,
) -> None:
    pen.ground(186)
    for left in (10, 150):
        pen.form(rect(left, 74, 40, 110, (3, 3, 0, 0)), step(tone, -2), hard=0.04)
        pen.fill(rect(left - 4, 70, 48, 7, 2), roof)
        if posters:
            pen.fill(rect(left + 8, 96, 24, 34, 2), "ink+1")
            pen.fill(rect(left + 10, 98, 20, 30, 1), "accent" if left < MID else "second+1")
            pen.fill(star(left + 20, 109, 7), "paper")
            pen.fill(rect(left + 13, 120, 14, 3, 1), "paper")
        pen.fill(rect(left + 8, 148, 24, 26, (12, 12, 0, 0)), step(tone, -6))
    house = rect(44, 64, 112, 120, 0)
    pen.form(house, tone, 0.8, hard=0.03)
    back = "M40 66 C48 24 78 8 100 8 C122 8 152 24 160 66 Z"
    pen.form(back, roof, 0.9)
    brow = "M52 64 C60 34 82 22 100 22 C118 22 140 34 148 64 Z"
    pen.form(brow, step(tone, -1), 0.8, hard=0.03)
    if mask == "both":
        _mask(pen, 119, 48, 0.9, "second", laughs=False)
    _mask(pen, 84 if mask == "both" else 100, 43, 1.0, "accent", laughs=True)
    beam = rect(36, 62, 128, 13, 3)
    pen.occlude(house, beam, step(tone, -4), 0, 6)
    pen.form(beam, tone, 1)
    for i in range(12):
        pen.fill(ell(44 + i * 10.2, 68.5, 2.6), "warm+2" if i % 2 else "warm")
    wide = 104 / doors
    for i in range(doors):
        _curtained(pen, (48 + i * wide + 5, 92, wide - 10, 80), curtain, step(tone, -5))
    colonnade(pen, [48 + i * wide for i in range(doors + 1)], (78, 172), 9, tone)
    for i, half in enumerate((62, 74, 88)):
        pen.fill(rect(MID - half, 171 + i * 4.5, 2 * half, 5, 1), f"paper-{2 + i}")


def _curtained(pen: Pen, box: Box, tone: str, frame: str) -> None:
    """An arch with a curtain that is parted over a lit hall."""
    x, y, width, height = box
    r = width / 2
    pen.fill(rect(x - 2.5, y - 2.5, width + 5, height + 2.5, (r + 2, r + 2, 0, 0)), frame)
    hole = rect(x, y, width, height, (r, r, 0, 0))
    pen.fill(hole, "warm+2")
    cx, low = x + r, y + height
    for side in (-1, 1):
        drape = f"M{cx} {y - 2} C{cx} {y + height * 0.34} {cx + side * r * 0.4} {y + height * 0.6} {cx + side * r * 0.66} {y + height * 0.62} L{cx + side * r * 0.5} {low} L{cx + side * (r + 4)} {low} L{cx + side * (r + 4)} {y - 2} Z"
        cloth = both(hole, drape)
        pen.form(cloth, tone if side < 0 else step(tone, -1), 1)
        tie = rect(cx + side * r * 0.56 - (0 if side > 0 else r), y + height * 0.6, r, 3.4, 1)
        pen.fill(both(hole, tie), "warm")


def _mask(pen: Pen, x: float, y: float, size: float, tone: str, *, laughs: bool) -> None:
    def on(dx: float, dy: float) -> str:
        return f"{x + dx * size:.2f} {y + dy * size:.2f}"

    face = f"M{on(-15, -14)} C{on(-6, -18)} {on(6, -18)} {on(15, -14)} C{on(17, 4)} {on(10, 18)} {on(0, 20)} C{on(-10, 18)} {on(-17, 4)} {on(-15, -14)} Z"
    pen.form(face, tone, 0.9)
    down = step(tone, -4)
    sign = 1 if laughs else -1
    for dx in (-6.5, 6.5):
        pen.line(
            f"M{on(dx - 3.4, -4)} C{on(dx - 1.6, -4 - 3 * sign)} {on(dx + 1.6, -4 - 3 * sign)} {on(dx + 3.4, -4)}",
            down,
            2.4,
        )
    low, high = (6, 15) if laughs else (11, 4)
    pen.fill(
        f"M{on(-8, low)} C{on(-4, high)} {on(4, high)} {on(8, low)} C{on(4, (low + high) / 2)} {on(-4, (low + high) / 2)} {on(-8, low)} Z",
        down,
    )
