"""Vehicles that work: trucks, taxis, ambulances, fire engines, motorhomes, tractors."""

import math
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import pane, wheel
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    both,
    cut,
    ell,
    move,
    polar,
    poly,
    rect,
    segments,
    star,
    turn,
    union,
)

_GLASS = "sky+2"


def _axle(pen: Pen, x: float, radius: float, hub: str | None = None) -> None:
    """A wheel on the ground in its dark arch; `hub` colors its cap."""
    y = 184 - radius
    pen.fill(both(ell(x, y - 2, radius + 5.5), rect(0, 0, 200, y, 0)), "dark")
    wheel(pen, x, y, radius)
    if hub:
        pen.fill(ell(x, y, radius * 0.3), hub)


def _beacon(pen: Pen, x: float, y: float, tone: str, *, rays: bool) -> None:
    """A flashing lamp that stands on (x, y)."""
    pen.form(rect(x - 10, y - 13, 20, 13, (7, 7, 1, 1)), tone, 1.2)
    pen.fill(rect(x - 13, y - 3, 26, 5, 2), "dark+1")
    if rays:
        for degrees in (-145, -90, -35):
            start, end = polar((x, y - 6), 15, degrees), polar((x, y - 6), 24, degrees)
            pen.line(segments(start, end), step(tone, 1), 3)


def cross(cx: float, cy: float, size: float, corner: float = 2) -> Path:
    """Four equal arms; `size` is half its width."""
    arm = size * 0.68
    upright = rect(cx - arm / 2, cy - size, arm, 2 * size, corner)
    return union(upright, rect(cx - size, cy - arm / 2, 2 * size, arm, corner))


@drawing(scene_class="street", size_m=5, facing="right", view="side")
def truck(
    pen: Pen,
    *,
    tone: Tone = "main",
    cargo: Tone = "paper",
    kind: Literal["box", "tank", "tipper"] = "box",
    axles: Annotated[int, Range(2, 3)] = 3,
    deflector: bool = True,
) -> None:
    pen.ground(178)
    if deflector:
        pen.form("M138 68 L138 50 C138 46 141 45 144 45 C158 47 168 56 175 68 Z", step(tone, -1), 1)
    pen.fill(rect(129, 70, 6, 84, 2), "dark+2")  # the exhaust stack between cab and cargo
    pen.fill(rect(8, 146, 184, 14, 4), "dark+1")
    _TRUCK_CARGO[kind](pen, tone, cargo)
    cab = poly(
        [(137, 64), (174, 64), (190, 112), (194, 122), (194, 160), (137, 160)],
        (5, 14, 8, 5, 8, 3),
    )
    pen.form(cab, tone, 0.8)
    pane(pen, poly([(145, 75), (168, 75), (182, 112), (145, 112)], (3, 8, 3, 3)), _GLASS)
    pen.line("M145 118 L145 152", step(tone, -2), 1.8)
    pen.fill(rect(149, 122, 12, 3.6, 1.8), step(tone, 2))
    pen.line("M174 78 L186 78 L186 86", "dark+1", 3)
    pen.fill(rect(182, 84, 8, 20, 3), "dark+1")
    pen.fill(both(cab, rect(137, 140, 60, 8, 0)), step(tone, -1))
    pen.fill(rect(184, 130, 11, 9, 4), "accent" if tone != "accent" else "paper")
    pen.fill(rect(176, 154, 20, 10, 4), "dark+1")
    for x in (22.0, 55.0, 88.0)[3 - axles :]:
        _axle(pen, x, 15)
    _axle(pen, 158, 16)


def _box_cargo(pen: Pen, tone: str, cargo: str) -> None:
    hold = rect(5, 42, 124, 106, (8, 5, 2, 5))
    pen.form(hold, cargo, 0.8)
    for i in range(6):
        pen.fill(rect(20 + i * 19, 54, 1.6, 70, 0), step(cargo, -1))
    pen.fill(both(hold, rect(0, 42, 130, 8, 0)), step(cargo, -2))
    own = tone if cargo != tone else "accent"
    swoosh = "M0 134 C40 134 72 120 92 86 L80 82 L112 62 L118 98 L107 93 C90 126 60 148 0 148 Z"
    pen.fill(both(hold, swoosh), own)
    pen.fill(both(hold, "M0 126 C32 126 60 112 76 84 L84 88 C66 120 36 132 0 132 Z"), "accent")


def _tank_cargo(pen: Pen, tone: str, cargo: str) -> None:
    for x in (30, 98):
        pen.fill(rect(x - 9, 132, 18, 18, 2), "dark+2")
    pen.form(rect(56, 48, 22, 14, 4), step(cargo, -4 if cargo == "paper" else -1))
    pen.line("M30 56 L30 46 L104 46 L104 56", "dark+3", 3)
    tank = rect(5, 54, 124, 86, 34)
    pen.form(tank, cargo, 0.9)
    for x in (36, 94):
        pen.fill(both(tank, rect(x, 50, 7, 100, 0)), step(cargo, -3 if cargo == "paper" else -1))
    own = tone if cargo != tone else "accent"
    pen.fill(both(tank, rect(0, 92, 200, 14, 0)), own)
    drop = (
        "M68 68 C80 84 84 90 84 99 C84 108 77 114 68 114 C59 114 52 108 52 99 C52 90 56 84 68 68 Z"
    )
    pen.fill(move(drop, -1, 5), step(own, -1))
    pen.fill(drop, "accent" if own != "accent" else "paper")


def _tipper_cargo(pen: Pen, tone: str, cargo: str) -> None:
    heap = "M14 84 C24 66 36 70 46 58 C58 46 72 56 82 60 C96 62 106 72 118 84 Z"
    pen.form(heap, "wood", 1)
    for x, y in ((40, 72), (62, 64), (84, 74), (68, 78), (98, 78), (30, 80)):
        pen.fill(both(heap, ell(x, y, 4, 3)), step("wood", -2 if x % 4 else 1))
    body = tone if cargo in ("paper", tone) else cargo
    skip = poly([(5, 80), (130, 80), (124, 146), (22, 146)], (4, 4, 4, 12))
    pen.occlude(heap, skip, "wood-2", 0, -4)
    pen.form(skip, step(body, 1), 0.9)
    for i in range(4):
        x = 34 + i * 25
        pen.fill(both(skip, poly([(x - 4, 84), (x + 6, 84), (x + 4, 150), (x, 150)])), body)
    pen.form(rect(3, 76, 130, 9, 3), step(body, 2), hard=0.1)


_TRUCK_CARGO = {"box": _box_cargo, "tank": _tank_cargo, "tipper": _tipper_cargo}


@drawing(scene_class="street", size_m=2.6, facing="right", view="side")
def taxi(
    pen: Pen,
    *,
    tone: Tone = "warm",
    kind: Literal["sedan", "cab"] = "cab",
    checks: Annotated[int, Range(1, 2)] = 2,
    lit: bool = True,
    passenger: bool = True,
) -> None:
    pen.ground(178)
    top = 62 if kind == "cab" else 76
    if lit:
        pen.glow(104, top - 12, 32, "paper", 0.22)
    pen.form(rect(82, top - 19, 44, 21, (7, 7, 2, 2)), "paper" if lit else "paper-4", 1)
    pen.fill(rect(78, top - 3, 52, 5, 2), "dark+1")
    for i in range(5):
        pen.fill(rect(87 + i * 7, top - 15 + i % 2 * 5, 7, 5, 0), "ink")
    if kind == "cab":
        cabin = "M42 118 C44 80 54 62 78 60 L128 60 C146 62 154 84 162 118 Z"
        hull = "M8 140 C8 116 22 106 46 106 L150 106 C178 108 193 118 193 142 L193 156 C193 161 190 164 184 164 L16 164 C10 164 8 160 8 154 Z"
    else:
        cabin = "M38 118 C52 92 62 76 84 74 L122 74 C142 76 152 94 166 118 Z"
        hull = "M6 136 C6 122 14 112 36 110 L152 110 C178 112 194 122 195 142 L195 154 C195 160 190 164 184 164 L16 164 C10 164 6 160 6 154 Z"
    pen.form(cabin, tone, 0.8)
    glass = both(both(move(cabin, 9, 9), move(cabin, -9, 9)), rect(0, 0, 200, 108, 0))
    panes = cut(glass, rect(101, 0, 100, 200, 0)), cut(glass, rect(0, 0, 108, 200, 0))
    for one in panes:
        pane(pen, one, _GLASS)
    if passenger:
        _rider(pen, panes[0], (79, 92 if kind == "cab" else 99))
    pen.form(hull, tone, 0.9)
    _checks(pen, hull, checks)
    pen.line("M104.5 112 L104.5 158 M52 112 L52 140", step(tone, -2), 1.8)
    for x in (84, 116):
        pen.fill(rect(x, 114, 11, 3.6, 1.8), step(tone, 2))
    pen.fill(both(hull, rect(184, 122, 14, 14, 5)), "paper")
    pen.fill(both(hull, rect(0, 122, 13, 12, 4)), "hot-1")
    pen.fill(rect(5, 155, 190, 9, 4), "dark+1")
    for x in (48, 152):
        _axle(pen, x, 20, step(tone, -1))


def _rider(pen: Pen, window: Path, head: Point) -> None:
    """Who is seen through the window: a head and a shoulder."""
    x, y = head
    pen.skin(both(window, ell(x, y, 9, 10.5)), "skin2")
    hair = ell(x - 2, y - 4, 10, 10)
    pen.fill(both(window, cut(hair, ell(x + 5, y + 3, 9, 9))), "dark+1")
    pen.fill(both(window, ell(x - 3, y + 20, 17, 12)), "second")


def _checks(pen: Pen, hull: Path, rows: int) -> None:
    side = 6.0
    for row in range(rows):
        for col in range(32):
            if (col + row) % 2:
                square = rect(4 + col * side, 124 + row * side, side, side, 0)
                pen.fill(both(hull, square), "ink")


@drawing(scene_class="street", size_m=3, facing="right", view="side", pale=True)
def ambulance(
    pen: Pen,
    *,
    stripe: Tone = "hot",
    body: Tone = "paper",
    mark: Literal["cross", "heart", "pulse"] = "cross",
    siren: bool = True,
    windows: Annotated[int, Range(1, 2)] = 1,
) -> None:
    pen.ground(178)
    _beacon(pen, 100, 53, "accent" if stripe != "accent" else "main", rays=siren)
    hull = poly(
        [(8, 50), (134, 50), (164, 84), (182, 118), (194, 126), (194, 164), (8, 164)],
        (12, 20, 16, 12, 8, 8, 6),
    )
    pen.form(hull, body, 0.8)
    pen.fill(both(hull, rect(0, 46, 160, 12, 0)), step(body, -3))
    band = both(hull, "M0 128 L200 128 L200 144 L0 144 Z")
    pen.fill(band, stripe)
    pen.shade(band, step(stripe, -1), 2, hard=0)
    for i in range(9):
        block = poly(
            [(14 + i * 20, 147), (24 + i * 20, 147), (18 + i * 20, 155), (8 + i * 20, 155)]
        )
        pen.fill(both(hull, block), "accent")
    pane(pen, poly([(126, 70), (142, 70), (168, 112), (126, 112)], (4, 8, 5, 3)), _GLASS)
    pen.line("M119 62 L119 158 M126 120 L126 156", step(body, -5), 1.8)
    pen.fill(rect(130, 120, 12, 3.6, 1.8), step(body, -6))
    for i in range(windows):
        pane(pen, rect(18 + i * 66, 72, 24, 22, 5), step(_GLASS, -1))
    _ambulance_mark(pen, mark, stripe, 74 if windows == 1 else 63)
    pen.fill(both(hull, rect(186, 130, 14, 12, 4)), "warm+1")
    pen.fill(both(hull, rect(0, 112, 13, 14, 3)), "hot-1")
    pen.fill(rect(5, 156, 191, 9, 4), "dark+1")
    for x in (46, 154):
        _axle(pen, x, 19)


def _ambulance_mark(pen: Pen, mark: str, tone: str, x: float) -> None:
    pen.form(ell(x, 92, 26), tone, 0.8)
    if mark == "cross":
        pen.fill(cross(x, 92, 15), "paper")
    elif mark == "heart":
        pen.fill(move(_HEART, x, 92), "paper")
    else:
        beat = (-20, 0), (-10, 0), (-5, -12), (3, 12), (8, 0), (20, 0)
        pen.line(segments(*((x + dx, 92 + dy) for dx, dy in beat)), "paper", 4)


_HEART = "M0 15 C-16 4 -18 -6 -14 -11 C-10 -15 -3 -13 0 -6 C3 -13 10 -15 14 -11 C18 -6 16 4 0 15 Z"


@drawing(scene_class="street", size_m=4.2, facing="right", view="side")
def fire_engine(
    pen: Pen,
    *,
    tone: Tone = "hot",
    stripe: Tone = "paper",
    ladder: Literal["stowed", "raised"] = "raised",
    lockers: Annotated[int, Range(2, 4)] = 3,
    siren: bool = False,
) -> None:
    pen.ground(180)
    _fire_ladder(pen, 27 if ladder == "raised" else 0, step("paper", -4))
    _beacon(pen, 162, 75, "sky-1", rays=siren)
    rear = rect(5, 82, 122, 82, (6, 3, 3, 6))
    pen.form(rear, tone, 0.9)
    wide = 112 / lockers
    for i in range(lockers):
        x = 11 + i * wide
        pen.fill(rect(x, 92, wide - 5, 40, 3), step(tone, -2))
        pen.fill(rect(x + 2, 94, wide - 9, 36, 2), "paper-4")
        for k in range(4):
            pen.fill(rect(x + 2, 101 + k * 8, wide - 9, 2, 0), "paper-6")
        pen.fill(rect(x + wide / 2 - 7, 125, 10, 3, 1.5), "dark+2")
    cab = poly(
        [(124, 72), (174, 72), (188, 110), (194, 122), (194, 164), (124, 164)], (6, 12, 8, 5, 8, 2)
    )
    pen.occlude(rear, cab, step(tone, -2), -4, 0)
    pen.form(cab, tone, 0.8)
    pane(pen, rect(130, 82, 20, 28, 3), _GLASS)
    pane(pen, poly([(155, 82), (169, 82), (180, 110), (155, 110)], (3, 7, 3, 3)), _GLASS)
    pen.line("M152.5 82 L152.5 156", step(tone, -2), 1.8)
    pen.fill(rect(156, 117, 11, 3.6, 1.8), step(tone, 2))
    for part in (rear, cab):
        pen.fill(both(part, rect(0, 138, 200, 10, 0)), stripe)
    pen.fill(rect(186, 124, 9, 12, 4), "warm+1")
    pen.fill(rect(3, 156, 193, 9, 4), "dark+1")
    for x in (40, 84, 156):
        if x != 84 or lockers > 2:
            _axle(pen, x, 18)


def _fire_ladder(pen: Pen, degrees: float, rail: str) -> None:
    """Hinged above the cab end, so that it rises towards the left."""

    def laid(path: Path) -> Path:
        return turn(path, degrees, 108, 70)

    pen.form(rect(88, 64, 42, 20, (6, 6, 0, 0)), "dark+2")
    rungs = " ".join(segments((x, 56), (x, 74)) for x in range(14, 124, 11))
    for y in (56, 74):
        pen.line(laid(segments((8, y), (126, y))), rail, 4.5)
    pen.line(laid(rungs), rail, 3)
    if degrees:
        pen.form(laid(rect(0, 48, 20, 26, 4)), "accent", 1)
    pen.fill(ell(108, 70, 8), "dark+1")
    pen.fill(ell(108, 70, 3), "paper-4")


@drawing(scene_class="street", size_m=3.2, facing="right", view="side", pale=True)
def motorhome(
    pen: Pen,
    *,
    stripe: Tone = "main",
    body: Tone = "paper",
    awning: Literal["rolled", "open"] = "rolled",
    windows: Annotated[int, Range(1, 2)] = 2,
    luggage: bool = True,
) -> None:
    """A home on a chassis: a bed over the cab, curtains, a ladder to the roof, a bicycle behind."""
    pen.ground(184)
    if luggage:
        _roof_things(pen)
    cab = poly(
        [(132, 86), (166, 86), (182, 121), (195, 129), (195, 164), (132, 164)], (0, 4, 8, 6, 8, 0)
    )
    pen.form(cab, stripe, 0.9)
    pane(pen, poly([(145, 94), (162, 94), (174, 121), (145, 121)], (3, 5, 3, 3)), _GLASS)
    pen.line("M142 128 L142 158", step(stripe, -2), 1.8)
    pen.fill(rect(147, 127, 11, 3.6, 1.8), step(stripe, 2))
    hull = poly(
        [(20, 44), (170, 44), (190, 64), (186, 88), (138, 92), (132, 104), (132, 164), (20, 164)],
        (12, 16, 8, 8, 4, 8, 2, 6),
    )
    pen.occlude(cab, hull, step(stripe, -2), 2, 6)
    pen.form(hull, body, 0.8)
    pen.fill(both(hull, "M0 126 C50 120 90 132 150 112 L150 132 C96 148 50 134 0 142 Z"), stripe)
    pen.fill(both(hull, "M0 145 C50 138 96 152 150 136 L150 142 C96 158 50 144 0 151 Z"), "accent")
    pen.fill(both(hull, rect(0, 44, 200, 6, 0)), step(body, -4))
    pane(pen, rect(148, 56, 32, 20, (5, 9, 6, 5)), _GLASS)
    _door_and_windows(pen, stripe, step(body, -5), windows)
    if awning == "open":
        _awning(pen, hull, stripe, step(body, -5))
    else:
        pen.form(rect(26, 58, 98, 8, 4), "accent")
    pen.fill(both(cab, rect(187, 134, 14, 12, 4)), "warm+1")
    pen.fill(rect(10, 156, 186, 9, 4), "dark+1")
    _ladder_and_bicycle(pen)
    for x in (56, 160):
        _axle(pen, x, 19)


def _roof_things(pen: Pen) -> None:
    """A dish, a hatch and a surfboard."""
    pen.line("M138 46 L138 30", "dark+2", 4)
    dish = turn(ell(136, 24, 16, 8), -38, 136, 24)
    pen.form(dish, "paper-2", 0.8)
    pen.line("M136 24 L126 12", "dark+2", 2.4)
    pen.form(rect(94, 34, 28, 11, (4, 4, 1, 1)), "paper-5", 1)
    board = "M26 36 C40 24 72 24 90 34 C72 42 40 44 26 36 Z"
    for x in (44, 72):
        pen.fill(rect(x, 34, 5, 12, 1), "dark+2")
    pen.form(board, "hot", 0.9)
    pen.fill(both(board, rect(20, 32.5, 80, 3.4, 1)), "paper")


def _ladder_and_bicycle(pen: Pen) -> None:
    for x in (6, 15):
        pen.line(f"M{x} 54 L{x} 120", "dark+2", 2.6)
    for y in range(60, 120, 11):
        pen.line(f"M6 {y} L15 {y}", "dark+2", 2.2)
    pen.line("M5.5 54 C8 46 16 46 22 50", "dark+2", 2.6)
    for y in (118, 142):
        pen.line(ell(13, y, 8.5, 11), "dark+1", 3)
    pen.line("M13 118 L13 142 M8 130 L18 130", "hot", 3.2)


def _door_and_windows(pen: Pen, stripe: str, frame: str, windows: int) -> None:
    pen.fill(rect(96, 76, 32, 82, (6, 6, 2, 2)), frame)
    pen.form(rect(98, 78, 28, 80, (5, 5, 1, 1)), step(frame, 2), 0.8)
    pane(pen, rect(103, 85, 18, 24, 4), _GLASS)
    pen.fill(rect(101, 122, 3, 9, 1.5), stripe)
    pen.fill(rect(98, 160, 28, 5, 2), "dark+3")
    wide = 60 if windows == 1 else 27
    for i in range(windows):
        x = 28 + i * 34
        pen.fill(rect(x - 2, 76, wide + 4, 36, 6), frame)
        glass = rect(x, 78, wide, 32, 5)
        pane(pen, glass, _GLASS)
        for side in (-1, 1):
            edge = x if side < 0 else x + wide
            drape = [
                (edge, 76),
                (edge - side * 10, 76),
                (edge - side * 4, 96),
                (edge - side * 9, 112),
                (edge, 112),
            ]
            pen.fill(both(glass, poly(drape, 1)), "hot+1")
        pen.fill(both(glass, rect(x, 78, wide, 4, 0)), "hot-1")


def _awning(pen: Pen, hull: Path, tone: str, shade: str) -> None:
    roof = poly([(18, 58), (120, 58), (126, 80), (12, 80)], (4, 4, 3, 3))
    pen.occlude(hull, roof, shade, 3, 7)
    for i in range(8):
        a, b = i / 8, (i + 1) / 8
        gore = [(18 + 102 * a, 50), (18 + 102 * b, 50), (12 + 114 * b, 90), (12 + 114 * a, 90)]
        pen.fill(both(roof, poly(gore)), tone if i % 2 else "paper-2")
    pen.shade(roof, step(tone, -1), 1.2, hard=0)
    pen.fill(rect(12, 77, 114, 4, 2), step(tone, -1))


@drawing(scene_class="street", size_m=3, facing="right", view="side")
def tractor(
    pen: Pen,
    *,
    tone: Tone = "leaf",
    hub: Tone = "warm",
    cabin: bool = True,
    lugs: Annotated[int, Range(12, 18)] = 15,
    smoke: Annotated[int, Range(0, 3)] = 2,
) -> None:
    pen.ground(176)
    for i in range(smoke):
        pen.fill(ell(146 - i * 9, (38, 25, 14)[i], (7, 9, 7)[i]), "paper-3")
    pen.form(rect(146, 46, 8, 48, (3, 3, 0, 0)), "dark+2")
    pen.fill(rect(143, 62, 14, 22, 4), "dark+1")
    if cabin:
        _cabin(pen, tone)
    else:
        pen.line("M70 60 L72 80", "dark+2", 7)
        pen.form(
            "M42 34 C40 28 48 26 52 32 L58 50 L86 52 C92 54 92 62 86 62 L54 62 C50 60 48 54 46 48 Z",
            "wood-1",
        )
        pen.line("M124 92 L108 58", "dark+2", 4.5)
        pen.line(segments((98, 62), (118, 54)), "dark+1", 6)
    hood = "M98 90 L166 92 C182 93 190 100 190 112 L190 142 C190 147 187 149 182 149 L92 149 Z"
    pen.form(hood, tone, 0.9)
    pen.fill(both(hood, rect(176, 104, 20, 36, 2)), "dark+1")
    for y in (110, 118, 126, 134):
        pen.fill(rect(179, y, 11, 3, 1.5), "paper-6")
    for x in (118, 130, 142):
        pen.fill(turn(rect(x, 104, 4.5, 18, 2), 14, x, 112), step(tone, -2))
    pen.fill(both(hood, rect(92, 130, 82, 5, 0)), hub)
    pen.fill(ell(171, 106, 5.5), "warm+2")
    pen.fill(rect(80, 144, 84, 12, 4), "dark+1")
    _big_wheel(pen, (60, 127), 57, lugs, hub)
    guard = cut(both(ell(60, 127, 66), rect(0, 50, 112, 64, 0)), ell(60, 127, 59))
    pen.form(both(guard, rect(18, 40, 120, 80, 0)), step(tone, 1), lit=False)
    _big_wheel(pen, (160, 155), 29, lugs - 3, hub)


def _cabin(pen: Pen, tone: str) -> None:
    frame = poly([(44, 34), (108, 34), (116, 104), (36, 104)], (4, 4, 0, 0))
    pen.form(frame, step(tone, -1))
    pane(pen, poly([(50, 42), (76, 42), (78, 98), (44, 98)], 3), _GLASS)
    pane(pen, poly([(82, 42), (102, 42), (108, 98), (84, 98)], 3), _GLASS)
    pen.line("M84 100 L96 84", "dark+1", 4)
    pen.form(rect(36, 24, 82, 13, 6), tone, 1)


def _big_wheel(pen: Pen, at: Point, radius: float, lugs: int, hub: str) -> None:
    """A tire with cleats around a colored rim."""
    x, y = at
    cleat = rect(x - radius * 0.1, y - radius, radius * 0.2, radius * 0.34, 2)
    treads = [turn(cleat, 360 * i / lugs, x, y) for i in range(lugs)]
    pen.fill(union(ell(x, y, radius * 0.93), *treads), "dark+1")
    pen.fill(ell(x, y, radius * 0.8), "dark+2")
    pen.fill(ell(x, y, radius * 0.6), "dark")
    pen.form(ell(x, y, radius * 0.54), hub, 0.8)
    pen.fill(ell(x, y, radius * 0.36), step(hub, -2))
    pen.fill(star(x, y, radius * 0.4, 5, 0.7, 3), hub)
    for i in range(5):
        bolt = polar((x, y), radius * 0.2, i * 72 + math.pi)
        pen.fill(ell(*bolt, radius * 0.045), "dark+1")
    pen.fill(ell(x, y, radius * 0.09), "dark+1")
