"""What a doctor works with: pills, syringes, stethoscopes, thermometers, masks, teeth."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import THIN, Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    both,
    cut,
    ell,
    flip,
    limb,
    move,
    poly,
    rect,
    segments,
    star,
    turn,
    union,
)
from onbrand.generation.composer.shapes import heart as heart_shape


def cross(x: float, y: float, size: float, corner: float = 2) -> Path:
    """The medical one; `size` is half its width."""
    arm = size * 0.36
    return union(
        rect(x - arm, y - size, 2 * arm, 2 * size, corner),
        rect(x - size, y - arm, 2 * size, 2 * arm, corner),
    )


def capsule(
    pen: Pen, center: Point, length: float, width: float, degrees: float, tones: tuple[str, str]
) -> None:
    """Two shells, the second slipped over the first."""
    x, y = center
    whole = turn(rect(x - length / 2, y - width / 2, length, width, width / 2), degrees, x, y)
    cap = both(whole, turn(rect(x, y - width, length, 2 * width, 0), degrees, x, y))
    pen.form(whole, tones[0], 1, hard=0.2)
    pen.occlude(cut(whole, cap), move(cap, -2, -2), step(tones[0], -2), 0, 0)
    pen.form(cap, tones[1], 0.7, hard=0.2)
    gleam = rect(x - length * 0.34, y - width * 0.3, length * 0.6, width * 0.14, width * 0.07)
    for shell, tone in ((cut(whole, cap), tones[0]), (cap, tones[1])):
        pen.fill(both(shell, turn(gleam, degrees, x, y)), step(tone, 2))


def _tablet(pen: Pen, x: float, y: float, radius: float, tone: str) -> None:
    """Lying, seen a little from above."""
    edge = union(ell(x, y, radius, radius * 0.5), ell(x, y + radius * 0.36, radius, radius * 0.5))
    pen.fill(edge, step(tone, -3))
    pen.form(ell(x, y, radius, radius * 0.5), tone, 0.8)
    pen.line(segments((x - radius * 0.5, y - 3), (x + radius * 0.5, y + 3)), step(tone, -3), 2)


@drawing(
    scene_class="table",
    size_m=0.12,
)
def pills(
    pen: Pen,
    *,
    tone: Tone = "main",
    cap: Tone = "accent",
    kind: Literal["bottle", "blister", "capsule"] = "bottle",
    loose: Annotated[int, Range(0, 3)] = 2,
) -> None:
    match kind:
        case "bottle":
            _pill_bottle(pen, tone, cap)
        case "blister":
            _blister(pen, tone, cap, 2 if loose else 0)
        case _:
            pen.ground(104)
            capsule(pen, (98, 97), 196, 76, -52, (cap, tone))
    if kind != "capsule":
        if loose:
            capsule(pen, (154, 168), 54, 25, -24, ("paper-1", cap))
        if loose > 1:
            _tablet(pen, 108, 171, 17, "paper-2")
        if loose > 2:
            _tablet(pen, 180, 174, 14, step(cap, 1))


def _pill_bottle(pen: Pen, tone: str, cap: str) -> None:
    pen.ground(150)
    body = rect(28, 58, 106, 126, (22, 22, 12, 12))
    pen.fill(rect(44, 42, 74, 24, 2), step(tone, -2))
    pen.form(body, tone, 0.8, hard=0.12)
    label = both(body, rect(20, 88, 120, 66, 0))
    pen.form(label, "paper-1", 1, hard=0.1, lit=False)
    pen.fill(cross(56, 121, 17), cap)
    for y, wide in ((106, 40), (119, 46), (132, 28)):
        pen.fill(rect(80, y, wide, 5, 2.5), "ink+3" if y < 110 else "paper-5")
    pen.fill(rect(36, 72, 7, 10, 3.5), step(tone, 2))
    pen.fill(rect(36, 158, 7, 14, 3.5), step(tone, 2))
    lid = rect(26, 12, 110, 38, (10, 10, 5, 5))
    pen.form(lid, cap, 1, hard=0.14)
    for i in range(9):
        pen.fill(rect(37 + i * 11, 20, 3.4, 26, 1.7), step(cap, -1))
    pen.fill(rect(26, 44, 110, 6, 3), step(cap, -2))


def _blister(pen: Pen, tone: str, cap: str, empty: int) -> None:
    pen.ground(140)
    with pen.at(0, 0, degrees=-9):
        card = rect(44, 8, 112, 172, 12)
        pen.fill(move(card, 4, 6), "ink", 0.16)
        pen.form(card, "paper-3", 0.6, hard=0.03)
        for i in range(8):
            x, y = 74 + i % 2 * 52, 34 + i // 2 * 40
            pen.fill(rect(x - 20, y - 14, 40, 28, 14), "paper-6")
            if i < 8 - empty:
                capsule(pen, (x, y), 36, 22, 0, (tone, cap))
            else:
                tear = [
                    (x - 14, y - 4),
                    (x - 2, y - 9),
                    (x + 12, y - 3),
                    (x + 9, y + 8),
                    (x - 8, y + 7),
                ]
                pen.fill(poly(tear, 2), "dark+1")
        pen.line(segments((50, 94), (150, 94)), "paper-5", 1.4, dash="4 4")


@drawing(
    scene_class="table",
    size_m=0.4,
    view="top",
    anchor="center",
)
def stethoscope(
    pen: Pen,
    *,
    tone: Tone = "main",
    metal: Tone = "paper-4",
    tubes: Literal[1, 2] = 1,
    mark: Literal["heart", "cross", "none"] = "heart",
) -> None:
    yoke = "M32 62 C32 96 52 112 82 114 C112 112 132 96 132 62"
    shift = 5.5 if tubes == 2 else 0
    drop = "M82 114 C80 160 84 184 112 184 C142 184 156 172 157 146"
    for path in (yoke, drop):
        pen.line(move(path, 4, 6), "ink", 10, 0.14)
    for i, side in enumerate((-1, 1)):
        x = 32 if i == 0 else 132
        stem = f"M{x} 66 C{x} 42 {x - side * 6} 22 {x - side * 24} 14"
        pen.line(stem, step(metal, -2), 8)
        pen.line(move(stem, -1, -1), metal, 4.5)
        tip = turn(ell(x - side * 27, 13, 11, 8.5), side * -24, x - side * 27, 13)
        pen.form(tip, "dark+1")
    for dx in (-shift, shift) if shift else (0,):
        pen.line(move(drop, dx, 0), step(tone, -1), 9.5)
        pen.line(move(drop, dx - 1.6, -1.4), step(tone, 1), 2.2)
    pen.line(yoke, tone, 12)
    pen.line("M30 64 C31 92 50 107 80 110", step(tone, 2), 2.4)
    pen.form(rect(72, 104, 20, 26, 8), step(tone, -1), 1)
    for x in (32, 132):
        pen.form(rect(x - 8, 52, 16, 20, 5), step(tone, -1), 1)
    pen.form(rect(148, 132, 17, 24, 4), step(metal, -1), 1)
    disc = ell(156, 112, 37)
    pen.fill(move(disc, 4, 6), "ink", 0.16)
    pen.form(disc, metal, 0.7)
    pen.form(ell(156, 112, 28), "paper-1", 0.6, lit=False)
    if mark == "heart":
        pen.form(heart_shape(156, 113, 15), "hot", 0.8)
    elif mark == "cross":
        pen.fill(cross(156, 112, 15), "hot")
    pen.line("M126 106 C129 92 140 82 154 80", step(metal, 2), 2.4)


@drawing(
    scene_class="table",
    size_m=0.14,
)
def syringe(
    pen: Pen,
    *,
    tone: Tone = "main",
    liquid: Tone = "accent",
    dose: Annotated[float, Range(0.3, 0.7)] = 0.52,
    drops: Annotated[int, Range(0, 2)] = 1,
    vial: bool = True,
) -> None:
    pen.ground(120 if vial else 60, 118 if vial else 60)
    if vial:
        _vial(pen, 152, tone, liquid)
    with pen.at(-6, 0, degrees=45):
        pen.line("M100 176 L100 222", "paper-6", 3)
        pen.form(poly([(90, 150), (110, 150), (106, 180), (94, 180)], 3), tone, 1)
        head = 148 - 92 * dose
        pen.form(rect(93, head - 84, 14, 84, 2), step(tone, 1), 1)
        glass = rect(76, 40, 48, 112, (4, 4, 14, 14))
        pen.fill(glass, "paper-2")
        pen.fill(rect(93, 40, 14, head - 42, 0), step(tone, 1))
        pen.form(both(glass, rect(70, head, 60, 120, 0)), liquid, 0.8, hard=0.16, lit=False)
        pen.form(rect(77, head - 10, 46, 15, 4), "dark+1", 1)
        pen.fill(both(glass, rect(112, 30, 14, 130, 0)), "ink", 0.1)
        pen.fill(rect(82, 50, 6, 84, 3), "paper")
        for i in range(7):
            pen.fill(rect(108 - i % 2 * -5, 56 + i * 12, 15 - i % 2 * 5, 3, 1.5), "ink+2")
        pen.form(rect(62, 32, 76, 12, 6), tone, 1)
        pen.form(rect(78, head - 100, 44, 13, 6), tone, 1)
    for i, (x, y) in enumerate(((20, 158), (36, 178))[:drops]):
        size = 7 - i * 2
        pen.fill(
            f"M{x} {y - size * 2} C{x + size * 1.6} {y} {x + size} {y + size} {x} {y + size} "
            f"C{x - size} {y + size} {x - size * 1.6} {y} {x} {y - size * 2} Z",
            liquid,
        )


def _vial(pen: Pen, x: float, tone: str, liquid: str) -> None:
    body = rect(x - 28, 122, 56, 62, (16, 16, 8, 8))
    pen.form(rect(x - 15, 108, 30, 22, 2), "paper-3", 1)
    pen.form(body, "paper-2", 0.8)
    pen.form(both(body, rect(x - 30, 142, 60, 50, 0)), liquid, 0.8, lit=False)
    label = both(body, rect(x - 30, 150, 60, 24, 0))
    pen.panel(label, "paper")
    pen.fill(cross(x - 12, 162, 7, 1), tone)
    pen.fill(rect(x + 2, 157, 18, 3.4, 1.7), "ink+3")
    pen.fill(rect(x + 2, 164, 12, 3.4, 1.7), "paper-5")
    pen.form(rect(x - 19, 98, 38, 17, (5, 5, 3, 3)), tone, 1)


@drawing(
    scene_class="table",
    size_m=0.3,
)
def thermometer(
    pen: Pen,
    *,
    tone: Tone = "main",
    liquid: Tone = "hot",
    kind: Literal["glass", "digital", "wall"] = "glass",
    level: Annotated[float, Range(0.1, 1)] = 0.66,
) -> None:
    if kind == "digital":
        _digital_thermometer(pen, tone, liquid, level)
        return
    wall = kind == "wall"
    pen.ground(96)
    board = rect(46, 4, 108, 180, 14)
    if wall:
        pen.form(board, "wood", 0.7, hard=0.04)
        pen.fill(ell(100, 16, 5), "wood-3")
    width = 34 if wall else 60
    tube = union(
        rect(100 - width / 2, 24 if wall else 6, width, 130, width / 2),
        ell(100, 152 if wall else 142, 24 if wall else 42),
    )
    low = 152.0 if wall else 142.0
    if wall:
        pen.occlude(board, tube, "wood-2", 3, 5)
    pen.form(tube, tone, 0.7)
    inner = width * 0.5
    top = 36.0 if wall else 22.0
    bore = rect(100 - inner / 2, top, inner, low - top, inner / 2)
    bulb = ell(100, low, 16 if wall else 29)
    pen.fill(union(bore, bulb), "paper-1")
    pen.fill(both(bore, rect(100 + inner * 0.2, 0, 30, low, 0)), "paper-3")
    high = low - 18 - (low - 34 - top) * level
    column = rect(100 - inner * 0.26, high, inner * 0.52, low - high, inner * 0.26)
    pen.fill(column, liquid)
    pen.form(bulb, liquid, 0.8)
    pen.fill(turn(ell(92, low - 9, 3.4, 6), 40, 92, low - 9), step(liquid, 3))
    _scale(pen, 100 + width / 2, top, low - 44, "wood-4" if wall else step(tone, -2), wall=wall)


def _scale(pen: Pen, x: float, top: float, low: float, tone: str, *, wall: bool) -> None:
    for i in range(7):
        y = top + (low - top) * i / 6
        wide = 18 if i % 3 == 0 else 11
        left = x + 7 if wall else x + 8
        pen.fill(rect(left, y, wide, 4, 2), tone)


def _digital_thermometer(pen: Pen, tone: str, liquid: str, level: float) -> None:
    pen.ground(80, 60)
    with pen.at(2, 10, 0.93, degrees=40):
        pen.form(rect(94, 150, 12, 62, 6), "paper-4", 1)
        body = poly([(72, -22), (128, -22), (128, 96), (110, 160), (90, 160), (72, 96)], 16)
        pen.form(body, tone, 0.8, hard=0.14)
        pen.fill(rect(80, -4, 40, 74, 8), step(tone, -2))
        pen.fill(rect(83, 0, 34, 66, 6), "paper-2")
        count = 1 + round(4 * level)
        for i in range(5):
            bar = rect(90, 52 - i * 11, 20, 7, 2)
            pen.fill(bar, liquid if i < count else "paper-4")
        pen.form(ell(100, 90, 9), liquid)
        pen.fill(rect(77, -10, 4, 84, 2), step(tone, 2))


@drawing(
    scene_class="table",
    size_m=0.35,
)
def first_aid_kit(
    pen: Pen,
    *,
    tone: Tone = "hot",
    badge: Tone = "paper",
    lid: Literal["closed", "open"] = "closed",
    mark: Literal["cross", "heart"] = "cross",
) -> None:
    pen.ground(172)
    is_open = lid == "open"
    if is_open:
        _open_lid(pen, tone)
    else:
        handle = cut(rect(66, 26, 68, 44, 14), rect(78, 38, 44, 40, 7))
        pen.form(handle, "dark+1", 1.4)
    top = 98 if is_open else 52
    body = rect(14, top, 172, 184 - top, (4, 4, 16, 16) if is_open else 18)
    pen.form(body, tone, 0.7, hard=0.06)
    if not is_open:
        pen.fill(rect(14, 82, 172, 6, 0), step(tone, -2))
        pen.fill(rect(14, 88, 172, 2.4, 0), step(tone, 1))
        for x in (38, 148):
            pen.fill(rect(x + 2, 76, 14, 25, 4), step(tone, -2))
            pen.form(rect(x, 73, 14, 24, 4), "paper-3", 1)
    middle = 141 if is_open else 127
    radius = 33 if is_open else 42
    pen.fill(ell(103, middle + 4, radius), step(tone, -1))
    pen.form(ell(100, middle, radius), badge, 0.6)
    sign = cross(100, middle, radius * 0.6, 3)
    sign = sign if mark == "cross" else heart_shape(100, middle + 1, radius * 0.58)
    pen.form(sign, tone, 0.6, lit=False)
    pen.line(
        f"M26 {top + 40} L26 {top + 18} C26 {top + 12} 30 {top + 10} 36 {top + 10}",
        step(tone, 2),
        3,
    )


def _open_lid(pen: Pen, tone: str) -> None:
    pen.form(rect(20, 8, 160, 62, (16, 16, 4, 4)), step(tone, -1), 0.8)
    inner = rect(30, 18, 140, 58, (9, 9, 2, 2))
    pen.fill(inner, step(tone, -3))
    pen.fill(rect(20, 66, 160, 36, 0), step(tone, -3))
    bottle = rect(36, 38, 34, 66, (10, 10, 0, 0))
    pen.form(rect(44, 22, 18, 18, 3), "paper-2", 1)
    pen.form(bottle, "second", 1)
    pen.fill(rect(36, 62, 34, 24, 0), "paper-1")
    pen.fill(cross(53, 74, 8, 1), "second-1")
    pen.form(ell(98, 78, 25), "paper-1", 0.9)
    for radius in (17, 10):
        pen.line(ell(98, 78, radius), "paper-4", 2)
    pen.fill(ell(98, 78, 4), "paper-5")
    box = turn(rect(130, 42, 34, 70, 4), 6, 147, 80)
    pen.form(box, "accent", 1)
    pen.fill(turn(rect(136, 54, 22, 8, 4), 6, 147, 80), "accent+3")
    pen.fill(turn(rect(136, 68, 14, 4, 2), 6, 147, 80), "accent-2")


@drawing(
    scene_class="symbol",
    size_m=0.03,
    pale=True,
)
def tooth(
    pen: Pen,
    *,
    tone: Tone = "paper",
    sparks: Annotated[int, Range(0, 3)] = 2,
    face: bool = False,
    care: Literal["none", "cavity", "braces"] = "none",
) -> None:
    pen.ground(90)
    half = (
        "M100 34 C84 20 60 14 44 26 C22 42 26 78 38 104 C48 126 48 184 66 184 "
        "C84 184 78 134 100 134 Z"
    )
    body = union(half, flip(half), rect(99, 34, 2, 99, 0))
    pen.form(body, tone, 0.8, hard=0.1)
    pen.fill(
        both(body, limb([(62, 58), (74, 52), (88, 54), (100, 60)], 2, 5, 4, 1)), step(tone, -3)
    )
    pen.fill(both(body, limb([(44, 78), (42, 62), (46, 46), (58, 37)], 4, 9, 9, 4)), "paper+2")
    pen.fill(both(body, limb([(44, 78), (42, 62), (46, 46), (58, 37)], 4, 9, 9, 4)), step(tone, 1))
    if care == "cavity":
        hole = "M112 34 C126 26 142 32 140 48 C130 58 120 50 114 46 C110 42 108 38 112 34 Z"
        pen.fill(both(body, hole), "wood-2")
        pen.fill(both(body, move(hole, 2, 3)), "wood-4")
    elif care == "braces":
        wire = "M20 92 C70 104 130 104 180 92 L180 97 C130 109 70 109 20 97 Z"
        pen.fill(both(body, wire), "paper-6")
        for x, y in ((62, 100), (100, 103), (138, 100)):
            pen.form(rect(x - 10, y - 10, 20, 20, 5), "accent", 1)
            pen.fill(rect(x - 10, y - 2, 20, 4, 0), "accent-2")
    if face:
        _face(pen, smiling=care != "braces")
    for i in range(sparks):
        x, y, r = ((178, 32, 14), (22, 138, 10), (184, 124, 8))[i]
        pen.fill(star(x, y, r, 4, 0.3, 0.6), "accent")


def _face(pen: Pen, *, smiling: bool) -> None:
    for x in (80, 120):
        pen.fill(ell(x, 78, 5.5, 7), "ink")
        pen.fill(ell(x - 1.6, 75, 2), "paper")
    if smiling:
        for x in (66, 134):
            pen.fill(ell(x, 94, 8, 5.5), "hot+2")
        pen.line("M88 97 C94 107 106 107 112 97", "ink", 4)


@drawing(
    scene_class="symbol",
    size_m=0.18,
    anchor="center",
)
def mask(
    pen: Pen,
    *,
    tone: Tone = "second",
    loops: Tone = "paper-3",
    kind: Literal["surgical", "respirator"] = "surgical",
    pleats: Annotated[int, Range(2, 4)] = 3,
) -> None:
    for right in (False, True):
        loop = "M36 66 C-2 54 0 138 38 134"
        pen.line(flip(loop) if right else loop, step(loops, -1), 5)
    if kind == "respirator":
        _respirator(pen, tone)
        return
    cloth = (
        "M32 58 C56 60 80 40 100 40 C120 40 144 60 168 58 C172 84 172 112 164 136 "
        "C146 150 124 168 100 168 C76 168 54 150 36 136 C28 112 28 84 32 58 Z"
    )
    pen.cast(cloth, 3, 6)
    pen.form(cloth, tone, 0.7)
    for i in range(pleats):
        y = 74 + 76 * i / max(1, pleats - 1) * (0.78 if pleats > 2 else 0.6)
        sag = 10 + i * 5
        fold = (
            f"M20 {y} C60 {y + sag} 140 {y + sag} 180 {y} L180 {y + 9} "
            f"C140 {y + sag + 12} 60 {y + sag + 12} 20 {y + 9} Z"
        )
        pen.fill(both(cloth, fold), step(tone, -1))
        edge = (
            f"M20 {y} C60 {y + sag} 140 {y + sag} 180 {y} L180 {y - 3} "
            f"C140 {y + sag - 3} 60 {y + sag - 3} 20 {y - 3} Z"
        )
        pen.fill(both(cloth, edge), step(tone, 2))
    pen.line("M82 49 C94 45 106 45 118 49", step(tone, -2), 4)
    for y in (62, 134):
        for x in (37, 163):
            pen.fill(ell(x, y, 3), step(tone, -2))


def _respirator(pen: Pen, tone: str) -> None:
    cup = (
        "M34 66 C60 62 84 34 100 34 C116 34 140 62 166 66 C174 100 160 132 140 148 "
        "C126 160 112 168 100 168 C88 168 74 160 60 148 C40 132 26 100 34 66 Z"
    )
    pen.cast(cup, 3, 6)
    pen.form(cup, tone, 0.8)
    pen.fill(both(cup, limb([(100, 30), (100, 80), (100, 130), (100, 172)], 3, 3)), step(tone, -2))
    pen.line("M80 52 C90 40 110 40 120 52", "paper-4", 5)
    pen.fill(both(cup, limb([(46, 92), (48, 112), (58, 130)], 3, 7, 3)), step(tone, 2))
    pen.form(ell(132, 116, 21), step(tone, -1))
    pen.form(ell(131, 115, 15), "paper-2", 0.7)
    for i in range(3):
        pen.line(segments((122, 108 + i * 7), (140, 108 + i * 7)), "paper-5", THIN)
