"""Small things of a workshop: nails, bolts, magnets, ropes, flashlights."""

import math
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.handtools import STEEL, laid, nut
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    both,
    curve,
    cut,
    ell,
    limb,
    move,
    poly,
    rect,
    scale,
    segments,
    turn,
    union,
)


@drawing(scene_class="table", size_m=0.1, anchor="center")
def nail(
    pen: Pen,
    *,
    tone: Tone = STEEL,
    plank: Tone | None = "wood",
    count: Annotated[int, Range(1, 3)] = 3,
    bent: bool = False,
) -> None:
    """One driven into a plank, the others beside it, each deeper than the last."""
    board = rect(6, 136, 188, 46, 5)
    if plank:
        pen.cast(board, 3, 5)
    places = {1: ((100, 8),), 2: ((66, 52), (126, 8)), 3: ((48, 84), (98, 50), (148, 8))}[count]
    for i, (x, top) in enumerate(places):
        last = i == len(places) - 1
        _nail(pen, x, top, tone, bent=bent and last, low=190 if not plank else 150)
    if not plank:
        return
    pen.form(board, plank, 0.8)
    for y, low in ((150, 0.0), (166, 4.0)):
        grain = curve(
            [(12, y), (50, y + 3 + low), (90, y - 3), (130, y + 2), (160, y + low), (188, y)]
        )
        pen.line(grain, step(plank, -2), 1.8)
    pen.fill(ell(74, 160, 9, 4), step(plank, -2))
    pen.fill(ell(74, 160, 5, 2), step(plank, -3))
    pen.fill(both(board, rect(0, 136, 200, 4, 0)), step(plank, 2))
    for x, _ in places:
        pen.fill(ell(x + 3, 139, 13, 3), step(plank, -3))
        pen.fill(rect(x - 5, 128, 10, 11, (0, 0, 4, 4)), tone)
        pen.fill(rect(x + 2, 128, 3, 11, (0, 0, 3, 1)), step(tone, -2))


def _nail(pen: Pen, x: float, top: float, tone: str, *, bent: bool, low: float) -> None:
    if bent:
        shaft = limb(
            [(x - 18, top + 8), (x - 12, top + 34), (x, top + 60), (x, low)], 11, 10, 10, 10
        )
        head = turn(rect(x - 37, top, 38, 11, 5), -14, x - 18, top + 5)
    else:
        shaft = poly(
            [
                (x - 5.5, top + 4),
                (x + 5.5, top + 4),
                (x + 5, low - 18),
                (x, low),
                (x - 5, low - 18),
            ],
            1,
        )
        head = rect(x - 20, top, 40, 11, 5)
    pen.form(shaft, tone, 1.2)
    for i in range(3):
        y = top + 22 + i * 6
        if not bent:
            pen.fill(both(shaft, rect(x - 8, y, 16, 2.4, 0)), step(tone, -3))
    pen.form(head, step(tone, -1), 1)
    pen.fill(both(head, move(head, 0, -7)), step(tone, 1))


@drawing(scene_class="table", size_m=0.08, anchor="center")
def bolt(
    pen: Pen,
    *,
    tone: Tone = STEEL,
    accent: Tone = "main",
    threads: Annotated[int, Range(6, 10)] = 8,
    nuts: Annotated[int, Range(0, 2)] = 2,
) -> None:
    """A hexagonal bolt on the slant; a nut runs on it and another lies by."""
    if nuts:
        nut(pen, 150, 148, 34, accent)
    head = poly(
        [(60, -6), (76, -18), (124, -18), (140, -6), (140, 30), (60, 30)], (8, 10, 10, 8, 3, 3)
    )
    shaft = rect(78, 28, 44, 172, (0, 0, 10, 10))
    with laid(pen, union(head, shaft), 40, 0.86, -8, -2):
        pen.form(shaft, tone, 0.9)
        gap = 132 / threads
        for i in range(threads):
            y = 64 + i * gap
            groove = poly(
                [(70, y + 8), (130, y - 2), (130, y + gap * 0.34 - 2), (70, y + gap * 0.34 + 8)]
            )
            pen.fill(both(shaft, groove), step(tone, -4))
        pen.fill(both(shaft, rect(86, 40, 6, 150, 0)), step(tone, 2))
        pen.occlude(shaft, head, step(tone, -5), 0, 9)
        pen.form(head, tone, 0.9)
        for x, wide, own in ((60, 21, 1), (119, 21, -3)):
            pen.fill(both(head, rect(x, -20, wide, 60, 0)), step(tone, own))
        pen.fill(rect(56, 26, 88, 9, 4), step(tone, -3))
        if nuts > 1:
            collar = rect(64, 112, 72, 36, 6)
            pen.occlude(shaft, collar, step(tone, -5), 0, 8)
            pen.form(collar, accent, 1)
            pen.fill(both(collar, rect(64, 100, 19, 60, 0)), step(accent, 1))
            pen.fill(both(collar, rect(117, 100, 20, 60, 0)), step(accent, -2))


@drawing(scene_class="table", size_m=0.12, anchor="center")
def magnet(
    pen: Pen,
    *,
    tone: Tone = "hot",
    tips: Tone = "paper-2",
    kind: Literal["horseshoe", "bar"] = "horseshoe",
    pull: Annotated[int, Range(0, 3)] = 3,
    tilt: Annotated[float, Range(-30, 30)] = 24,
) -> None:
    if kind == "horseshoe":
        outer = rect(38, 46, 124, 150, (0, 0, 62, 62))
        body = cut(outer, rect(78, 30, 44, 126, (0, 0, 22, 22)))
        ends = both(body, rect(0, 40, 200, 40, 0))
    else:
        body = rect(60, 40, 80, 150, 8)
        ends = both(body, rect(0, 40, 200, 75, 0))
    with laid(pen, body, tilt, 0.92, 0, 4):
        pen.form(body, tone, 0.5)
        pen.fill(ends, tips)
        pen.shade(ends, step(tips, -2), 0.9)
        pen.fill(both(body, rect(0, 80 if kind == "horseshoe" else 115, 200, 4, 0)), step(tone, -3))
        if kind == "horseshoe":
            shine = curve([(50, 96), (50, 130), (58, 154), (72, 172), (88, 181), (100, 183)])
            pen.line(shine, step(tone, 2), 6)
        else:
            pen.fill(rect(70, 126, 8, 52, 4), step(tone, 2))
        for i in range(pull):
            x = (58, 142, 100)[i]
            _pull(pen, x, 34 if kind == "horseshoe" else 30, tall=26 if i < 2 else 16)


def _pull(pen: Pen, x: float, y: float, tall: float) -> None:
    """The lines of force, as a comic would draw them."""
    pen.line(
        segments((x, y), (x - 5, y - tall * 0.4), (x + 5, y - tall * 0.55), (x, y - tall)),
        "warm",
        5,
    )


@drawing(scene_class="table", size_m=0.3)
def rope(
    pen: Pen,
    *,
    tone: Tone = "warm",
    coils: Annotated[int, Range(3, 5)] = 4,
    tail: Literal["over", "none"] = "over",
    whipping: Tone = "main",
) -> None:
    """A coil on the deck; its end hangs over the side."""
    pen.ground(176)
    thick = 22.0
    below, side = "", 0
    for i in range(coils):
        y = 152 - i * thick
        side = -3 if i % 2 else 3
        coil = union(ell(100 + side, y, 88, 30), ell(100 + side, y - 6, 86, 30))
        if below:
            pen.occlude(below, move(coil, 0, 3), step(tone, -3), 2, 4)
        pen.form(coil, tone, 0.6, hard=0.06)
        twist = [_twist(100 + side, y, 88, 30, angle, thick) for angle in range(8, 180, 9)]
        pen.line(" ".join(twist), step(tone, -2), 2.4)
        below = coil
    top = 146 - (coils - 1) * thick
    away = [_twist(100, top + 1, 77, 21, angle, 12) for angle in range(186, 360, 11)]
    pen.line(" ".join(away), step(tone, -1), 2.2)
    hole = ell(100 + side, top - 2, 58, 14)
    pen.fill(hole, step(tone, -3))
    pen.fill(both(hole, ell(100, top + 9, 58, 14)), step(tone, -4))
    if tail == "over":
        _tail(pen, top, tone, whipping)


def _twist(cx: float, cy: float, rx: float, ry: float, degrees: float, thick: float) -> Path:
    """One slanting groove on the outside of a coil."""
    angle = math.radians(degrees)
    x, y = cx + (rx - 5) * math.cos(angle), cy - 5 + ry * math.sin(angle)
    lean = 5 * abs(math.sin(angle))
    return segments((x + lean, y - thick * 0.36), (x - lean, y + thick * 0.2))


def _tail(pen: Pen, top: float, tone: str, whipping: str) -> None:
    x = 132.0
    line = [
        (104, top + 2),
        (112, top - 20),
        (x, top - 22),
        (x + 10, top + 4),
        (x + 9, top + 34),
        (x + 12, top + 62),
    ]
    end = limb(line, 20, 20)
    pen.cast(end, 3, 4)
    pen.form(end, tone, 0.8)
    marks = [
        segments((a + 5, b - 6), (a - 6, b + 4))
        for a, b in (
            (116, top - 20),
            (x, top - 18),
            (x + 8, top - 2),
            (x + 9, top + 14),
            (x + 9, top + 28),
        )
    ]
    pen.line(" ".join(marks), step(tone, -2), 2.4)
    pen.form(rect(x, top + 40, 23, 13, 3), whipping, 1)


@drawing(scene_class="table", size_m=0.2, anchor="center")
def flashlight(
    pen: Pen,
    *,
    tone: Tone = "main",
    trim: Tone = "dark+2",
    state: Literal["on", "off"] = "on",
    ribs: Annotated[int, Range(3, 6)] = 4,
) -> None:
    barrel = rect(76, 84, 48, 124, (2, 2, 12, 12))
    head = poly(
        [(52, 14), (148, 14), (148, 38), (126, 74), (126, 90), (74, 90), (74, 74), (52, 38)],
        (4, 4, 6, 6, 2, 2, 6, 6),
    )
    if state == "on":
        for near, far, own in ((44, 96, "warm+2"), (32, 50, "warm+3")):
            beam = poly([(100 - near, 6), (100 + near, 6), (100 + far, -150), (100 - far, -150)])
            beam = move(scale(turn(beam, -42), 0.74), 30, 28)
            pen.fill(both(beam, rect(4, 4, 192, 192, 14)), own)
    with laid(pen, union(barrel, head), -42, 0.74, 30, 28):
        pen.form(barrel, tone, 0.9)
        for i in range(ribs):
            pen.fill(both(barrel, rect(70, 136 + i * 10, 60, 4.5, 2)), step(tone, -2))
        pen.fill(both(barrel, rect(70, 190, 60, 30, 0)), trim)
        pen.fill(both(barrel, rect(82, 96, 6, 88, 3)), step(tone, 2))
        switch = rect(92, 100, 20, 30, 8)
        pen.form(switch, "accent", 1)
        pen.fill(rect(97, 105 if state == "on" else 115, 10, 10, 5), "accent-2")
        pen.occlude(barrel, head, step(tone, -2), 0, 8)
        pen.form(head, tone, 0.8)
        pen.fill(both(head, rect(40, 32, 120, 8, 0)), step(tone, -2))
        pen.fill(both(head, rect(40, 74, 120, 20, 0)), step(tone, -1))
        rim = rect(48, 4, 104, 20, 6)
        pen.form(rim, trim, 1)
        pen.fill(rect(56, 2, 88, 9, 4.5), "warm+2" if state == "on" else "sky+2")
