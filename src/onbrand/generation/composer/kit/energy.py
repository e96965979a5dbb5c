"""Where power comes from and how it travels: mills, panels, rigs, lines."""

from itertools import pairwise
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    GROUND,
    Path,
    Point,
    arch,
    between,
    both,
    cut,
    ell,
    leaf,
    limb,
    move,
    polar,
    poly,
    rect,
    segments,
    turn,
    union,
)


def _hill(pen: Pen, tone: str, top: float = 164) -> None:
    mound = f"M6 186 C40 {top + 6} 70 {top} 100 {top} C130 {top} 160 {top + 6} 194 186 Z"
    pen.form(both(mound, rect(0, 0, 200, GROUND, 0)), tone, 0.6, hard=0.05)


@drawing(scene_class="land", size_m=14)
def windmill(
    pen: Pen,
    *,
    tone: Tone = "hot",
    cap: Tone = "main",
    sails: Literal[4, 6] = 4,
    turned: Annotated[float, Range(0, 40)] = 22,
    meadow: bool = True,
) -> None:
    if meadow:
        _hill(pen, "leaf", 166)
    else:
        pen.ground(110)
    with pen.at(12, 22, 0.88):
        _mill(pen, tone, cap, int(sails), turned)


def _mill(pen: Pen, tone: str, cap: str, sails: int, turned: float) -> None:
    tower = poly([(74, 74), (126, 74), (142, 180), (58, 180)], (3, 3, 4, 4))
    pen.form(tower, tone, 0.8)
    for x, y in ((72, 110), (116, 126), (80, 150), (124, 160), (98, 96)):
        pen.fill(rect(x, y, 13, 6, 1.5), step(tone, -1))
    pen.form(arch(87, 146, 26, 36), "wood-3", 1)
    pen.fill(ell(107, 166, 1.8), "warm+1")
    for x, y in ((82, 122), (106, 122)):
        pen.fill(rect(x, y, 13, 15, 3), "paper")
        pen.fill(rect(x + 2, y + 2, 9, 11, 1.5), "sky+1")
    roof = "M66 78 C70 44 86 34 100 34 C114 34 130 44 134 78 Z"
    pen.occlude(tower, roof, step(tone, -2), 2, 7)
    pen.form(roof, cap, 0.8)
    pen.form(rect(60, 73, 80, 9, 4), step(cap, 1), 1.2)
    for i in range(sails):
        _sail(pen, (100, 64), turned + i * 360 / sails)
    pen.form(ell(100, 64, 9), "wood-3", 0.9)
    pen.fill(ell(98, 62, 3), "wood")


def _sail(pen: Pen, hub: Point, degrees: float) -> None:
    cx, cy = hub

    def laid(path: Path) -> Path:
        return turn(path, degrees, cx, cy)

    cloth = laid(rect(cx + 3, cy - 84, 21, 62, 2))
    pen.form(cloth, "paper", 0.9)
    for i in range(5):
        y = cy - 80 + i * 13.5
        pen.line(laid(segments((cx + 3, y), (cx + 24, y))), "wood-1", 1.8)
    pen.line(laid(segments((cx + 13.5, cy - 84), (cx + 13.5, cy - 22))), "wood-1", 1.8)
    pen.line(laid(segments((cx, cy), (cx, cy - 86))), "wood-2", 4.5)


@drawing(scene_class="land", size_m=120, pale=True)
def wind_turbine(
    pen: Pen,
    *,
    tone: Tone = "paper-2",
    tip: Tone = "hot",
    turned: Annotated[float, Range(0, 110)] = 18,
    count: Annotated[int, Range(1, 3)] = 2,
    meadow: bool = True,
) -> None:
    for x, size, off in ((155, 0.56, 44), (44, 0.46, 80))[: count - 1]:
        with pen.at(x - 100 * size, 180 - 184 * size, size):
            _turbine(pen, step(tone, -2), tip, turned + off)
    if meadow:
        _hill(pen, "leaf", 168)
        for x, y, degrees in ((60, 176, -110), (66, 174, -84), (132, 176, -70), (126, 174, -96)):
            pen.fill(leaf(x, y, 14, 6, degrees), "leaf-1")
    else:
        pen.ground(40 + 30 * count)
    x = (100, 88, 104)[count - 1]
    with pen.at(x - 95, 3 if meadow else 9, 0.95):
        _turbine(pen, tone, tip, turned)


def _turbine(pen: Pen, tone: str, tip: str, turned: float) -> None:
    mast = poly([(96, 88), (104, 88), (108, 184), (92, 184)], (2, 2, 1, 1))
    pen.form(mast, step(tone, -2), 1)
    hub = (100.0, 84.0)
    for i in range(3):
        degrees = turned + 120 * i
        blade = "M97 82 C92 62 92 40 99 4 C101 2 103 4 104 8 C108 40 107 64 104 82 Z"
        blade = turn(blade, degrees, *hub)
        pen.occlude(mast, blade, step(tone, -4), 3, 6)
        pen.form(blade, tone, 1)
        end = both(blade, turn(rect(80, 18, 40, 12, 0), degrees, *hub))
        pen.fill(end, tip)
    pen.form(ell(*hub, 10), step(tone, -2), 1)
    pen.form(ell(98.5, 82.5, 5), step(tone, 1), 1)


@drawing(scene_class="land", size_m=1.8, view="corner")
def solar_panel(
    pen: Pen,
    *,
    tone: Tone = "main",
    frame: Tone = "paper-3",
    cols: Annotated[int, Range(3, 5)] = 4,
    rows: Annotated[int, Range(2, 4)] = 3,
    sun: bool = True,
) -> None:
    pen.ground(150)
    if sun:
        for i in range(12):
            a, b = polar((158, 44), 29, i * 30), polar((158, 44), 37, i * 30)
            pen.line(segments(a, b), "warm", 4)
        pen.form(ell(158, 44, 22), "warm", 0.8)
    corners: tuple[Point, ...] = ((44, 62), (176, 62), (156, 154), (8, 154))

    def at(u: float, v: float) -> Point:
        return between(between(corners[0], corners[1], u), between(corners[3], corners[2], u), v)

    pen.line(segments((128, 110), (160, 182)), "paper-9", 7)
    pen.line(segments((82, 120), (82, 180)), "paper-8", 9)
    pen.form(rect(58, 174, 50, 10, 4), "paper-7", 1)
    slab = poly([corners[3], corners[2], (corners[2][0], 163), (corners[3][0], 163)], 2)
    pen.fill(slab, step(frame, -4))
    board = poly(corners, 4)
    pen.form(board, frame, 0.6)
    for row in range(rows):
        for col in range(cols):
            u, v = (0.035 + 0.93 * col / cols, 0.04 + 0.92 * row / rows)
            du, dv = 0.93 / cols - 0.016, 0.92 / rows - 0.022
            cell = poly([at(u, v), at(u + du, v), at(u + du, v + dv), at(u, v + dv)], 1.6)
            pen.fill(cell, step(tone, (0, -1, 0, 1)[(col + 2 * row) % 4]))
            thread = segments(at(u + du / 2, v), at(u + du / 2, v + dv))
            pen.line(thread, step(tone, 2), 0.9)
    gleam = poly([at(0.5, 0.03), at(0.64, 0.03), at(0.36, 0.97), at(0.22, 0.97)])
    pen.fill(gleam, "paper", 0.16)
    pen.fill(poly([at(0.69, 0.03), at(0.73, 0.03), at(0.45, 0.97), at(0.41, 0.97)]), "paper", 0.16)


@drawing(scene_class="land", size_m=30, facing="left", view="side")
def oil_rig(
    pen: Pen,
    *,
    tone: Tone = "main",
    head: Tone = "hot",
    kind: Literal["pump", "derrick"] = "pump",
    nod: Annotated[float, Range(-10, 10)] = -6,
    drop: bool = True,
) -> None:
    if kind == "derrick":
        _derrick(pen, tone, head, drop=drop)
        return
    pen.ground(170)
    pen.form(rect(20, 172, 168, 12, 3), "paper-6", 1)
    pen.form(poly([(30, 148), (46, 148), (50, 172), (26, 172)], 2), "paper-7", 1)
    pivot = (104.0, 64.0)

    def swung(path: Path) -> Path:
        return turn(path, nod, *pivot)

    for foot in ((76, 174), (134, 174)):
        pen.line(segments(pivot, foot), step(tone, -1), 9)
    for share in (0.42, 0.76):
        a, b = between(pivot, (76, 174), share), between(pivot, (134, 174), share)
        pen.line(segments(a, b), step(tone, -2), 5)
    pen.line(segments((104, 70), (104, 172)), step(tone, -2), 4)
    house = rect(150, 138, 40, 36, 4)
    rear = _swung_point((172, 64), nod, pivot)
    pen.line(segments(rear, (162, 146)), "paper-8", 6)
    pen.form(house, step(tone, 1), 0.9)
    pen.fill(rect(158, 146, 16, 12, 2), "sky+2")
    weight = ell(162, 146, 17)
    pen.form(both(union(weight, rect(150, 146, 30, 14, 4)), rect(0, 0, 180, 200, 0)), head, 0.9)
    pen.fill(ell(162, 146, 4.5), "ink+1")
    front = _swung_point((36, 72), nod, pivot)
    pen.line(segments((38, front[1]), (38, 150)), "ink+2", 2.4)
    beam = swung(poly([(40, 52), (176, 56), (180, 72), (40, 76)], 4))
    pen.form(beam, tone, 1)
    pen.fill(both(beam, swung(rect(56, 61, 110, 5, 2))), step(tone, 2))
    horse = swung("M54 30 C30 36 20 62 32 98 C36 102 42 100 42 96 C42 78 50 68 58 60 Z")
    pen.form(horse, head, 0.8)
    pen.form(ell(*pivot, 11), step(tone, -2), 0.9)
    pen.fill(ell(*pivot, 4.5), "paper-2")
    if drop:
        _oil(pen, 62, 138, 1)


def _swung_point(point: Point, degrees: float, pivot: Point) -> Point:
    path = turn(segments(point), degrees, *pivot)
    x, y = path[1:].split()
    return float(x), float(y)


def _oil(pen: Pen, x: float, y: float, size: float) -> None:
    drop = leaf(x, y + 18 * size, 36 * size, 22 * size, -90)
    pen.form(union(drop, ell(x, y + 8 * size, 10 * size)), "ink+1", 0.8)
    pen.fill(ell(x - 4 * size, y + 8 * size, 2.2 * size, 4 * size), "ink+4")


def _derrick(pen: Pen, tone: str, head: str, *, drop: bool) -> None:
    pen.ground(130)
    if drop:
        for x, top, wide in ((100, 10, 15), (84, 24, 9), (117, 22, 9)):
            pen.form(limb([(100, 60), (x, (60 + top) / 2), (x, top)], 8, wide, wide), "ink+1", 0.8)
    left, right = (88.0, 42.0), (112.0, 42.0)
    feet = ((54.0, 172.0), (146.0, 172.0))
    for i in range(4):
        a, b = i / 4, (i + 1) / 4
        pen.line(
            segments(between(left, feet[0], a), between(right, feet[1], b)), step(tone, -1), 3.4
        )
        pen.line(
            segments(between(right, feet[1], a), between(left, feet[0], b)), step(tone, -1), 3.4
        )
        pen.line(segments(between(left, feet[0], b), between(right, feet[1], b)), tone, 4)
    pen.line(segments(feet[0], left, right, feet[1]), tone, 8)
    pen.form(rect(80, 34, 40, 12, 4), head, 1)
    pen.form(rect(34, 166, 132, 18, 4), head, 1)
    pen.form(rect(86, 140, 28, 28, 3), step(tone, 1), 0.9)


@drawing(scene_class="land", size_m=35)
def power_line(
    pen: Pen,
    *,
    tone: Tone = "main",
    arms: Annotated[int, Range(1, 3)] = 3,
    spark: Tone | None = "warm",
    birds: Annotated[int, Range(0, 3)] = 2,
) -> None:
    """A lattice mast with its wires."""
    pen.ground(120)
    levels = ((44, 60), (72, 78), (100, 66))[:arms]
    for y, half in levels:
        for side in (-1, 1):
            x = 100 + side * half
            end = (3.0, y + 4.0) if side < 0 else (197.0, y + 2.0)
            sag = (x + end[0]) / 2
            pen.line(
                f"M{x} {y + 12} C{sag} {y + 24} {sag} {y + 20} {end[0]} {end[1]}", "ink+3", 1.6
            )
    left, right, feet = (92.0, 12.0), (108.0, 12.0), ((64.0, 182.0), (136.0, 182.0))
    cuts = (0.1, 0.27, 0.44, 0.62, 0.82, 1)
    for a, b in pairwise(cuts):
        la, lb = between(left, feet[0], a), between(left, feet[0], b)
        ra, rb = between(right, feet[1], a), between(right, feet[1], b)
        pen.line(segments(la, rb), step(tone, -1), 3)
        pen.line(segments(ra, lb), step(tone, -1), 3)
        if b < 1:
            pen.line(segments(lb, rb), tone, 3.4)
    pen.line(segments(feet[0], left, (100, 6), right, feet[1]), tone, 6)
    for y, half in levels:
        inside = 12 + (y - 12) * 0.16
        arm = poly(
            [
                (100 - half, y + 1),
                (100 - inside, y - 9),
                (100 + inside, y - 9),
                (100 + half, y + 1),
                (100 + half, y + 5),
                (100 - half, y + 5),
            ],
            2,
        )
        pen.form(
            cut(arm, poly([(100 - half + 22, y), (100 - inside, y - 4), (100 - inside, y)], 0)),
            tone,
            1,
        )
        for side in (-1, 1):
            x = 100 + side * half
            for k in range(2):
                pen.form(rect(x - 4, y + 4 + k * 5, 8, 4.4, 2), "accent", 1)
    for x in (64, 136):
        pen.form(rect(x - 11, 176, 22, 8, 3), "paper-7", 1)
    for i in range(birds):
        x, y = ((20, 57), (178, 57), (34, 59))[i]
        pen.fill(union(ell(x, y - 5, 6, 4.4), ell(x + 5, y - 9, 3.2)), "ink+1")
        pen.fill(poly([(x - 4, y - 5), (x - 13, y), (x - 5, y - 1)], 1), "ink+1")
    if spark:
        plate = poly([(100, 118), (114, 142), (86, 142)], 3)
        pen.form(plate, spark, 1)
        pen.fill(
            poly([(101, 124), (95, 133), (99, 133), (98, 139), (105, 130), (101, 130)]), "ink+1"
        )


@drawing(scene_class="land", size_m=60)
def power_plant(
    pen: Pen,
    *,
    tone: Tone = "paper-4",
    hall: Tone = "main",
    towers: Annotated[int, Range(1, 2)] = 2,
    steam: Annotated[int, Range(0, 2)] = 2,
    bolt: bool = True,
) -> None:
    pen.ground(186)
    places = ((130, 1.0), (62, 0.86))[:towers]
    for x, size in places[::-1]:
        _tower(pen, x, size, tone if size == 1 else step(tone, -1), puffs=steam)
    pen.form(rect(10, 138, 64, 46, (3, 3, 2, 2)), step(hall, -1), 0.8)
    front = rect(44, 148, 116, 36, (3, 3, 2, 2))
    pen.occlude(rect(10, 138, 64, 46, 0), front, step(hall, -3), -4, 0)
    pen.form(front, hall, 0.7)
    pen.fill(both(front, rect(40, 148, 130, 6, 0)), step(hall, 1))
    pen.windows((18, 148, 22, 24), 2, 2, step(hall, 2), "warm+1")
    pen.windows((86, 160, 64, 12), 4, 1, step(hall, 2), "warm+1")
    pen.fill(rect(54, 162, 20, 22, (3, 3, 0, 0)), step(hall, -3))
    pen.form(rect(20, 96, 14, 44, 2), "hot", 1)
    pen.fill(rect(20, 104, 14, 7, 0), "paper")
    if bolt:
        sign = ell(168, 166, 18)
        pen.form(sign, "warm", 0.8)
        pen.fill(
            poly([(171, 153), (159, 169), (167, 169), (164, 180), (177, 163), (169, 163)], 1),
            "ink+1",
        )


def _tower(pen: Pen, x: float, size: float, tone: str, *, puffs: int) -> None:
    def put(u: float, v: float) -> str:
        return f"{x + u * size:.2f} {184 - v * size:.2f}"

    for i in range(puffs):
        px, py = x + (8, -20)[i] * size, 184 - (147, 153)[i] * size
        cloud = union(
            *(
                ell(px + dx * size, py + dy * size, r * size)
                for dx, dy, r in ((-16, 4, 15), (2, -4, 19), (20, 4, 14))
            )
        )
        cloud = both(cloud, rect(4, 4, 192, 190, 0))
        pen.form(cloud, "paper", 0.8)
    body = f"M{put(-52, 0)} C{put(-34, 46)} {put(-28, 84)} {put(-36, 132)} L{put(36, 132)} C{put(28, 84)} {put(34, 46)} {put(52, 0)} Z"
    pen.form(body, tone, 0.8)
    for v in (100, 114):
        band = rect(x - 60 * size, 184 - (v + 7) * size, 120 * size, 7 * size, 0)
        pen.fill(both(body, band), "hot")
    pen.fill(ell(x, 184 - 132 * size, 36 * size, 6 * size), step(tone, -4))
    pen.fill(ell(x, 184 - 131 * size, 31 * size, 4 * size), "paper-1")


@drawing(scene_class="street", size_m=0.9)
def barrel(
    pen: Pen,
    *,
    tone: Tone = "main",
    kind: Literal["drum", "cask"] = "drum",
    mark: Literal["drop", "flame", "none"] = "drop",
    leak: bool = False,
) -> None:
    pen.ground(136)
    if leak:
        puddle = both(
            "M8 184 C8 172 40 170 60 174 L150 172 C176 170 190 176 188 184 Z",
            rect(0, 0, 200, 184, 0),
        )
        pen.fill(puddle, "ink+1")
    if kind == "cask":
        _cask(pen, tone)
        return
    body = union(rect(46, 28, 108, 150, 3), ell(100, 176, 54, 10))
    body = both(body, rect(0, 0, 200, 184, 0))
    pen.form(body, tone, 0.8)
    pen.fill(both(body, rect(56, 30, 10, 150, 5)), step(tone, 2))
    for y in (72, 124):
        hoop = f"M42 {y} C60 {y + 12} 140 {y + 12} 158 {y} L158 {y + 9} C140 {y + 21} 60 {y + 21} 42 {y + 9} Z"
        pen.fill(move(both(move(body, 0, 0), hoop), 0, 5), step(tone, -2))
        pen.form(hoop, step(tone, 1), 1.4)
    pen.form(ell(100, 28, 56, 13), step(tone, 1), 0.9)
    pen.fill(ell(100, 29, 49, 9.6), step(tone, -2))
    pen.fill(both(ell(100, 29, 49, 9.6), ell(100, 32, 49, 9)), step(tone, -1))
    pen.form(ell(74, 29, 9, 3.4), "accent", 1)
    if mark != "none":
        plate = turn(rect(80, 84, 40, 40, 4), 45, 100, 108)
        pen.form(plate, "warm", 0.7)
        if mark == "drop":
            _oil(pen, 100, 102, 0.86)
        else:
            pen.fill(
                "M102 86 C104 98 116 102 114 116 C113 124 106 128 100 128 C92 128 86 122 87 113 C88 106 93 104 94 98 C98 102 99 104 99 106 C102 100 102 94 102 86 Z",
                "hot-1",
            )


def _cask(pen: Pen, tone: str) -> None:
    body = "M58 22 C36 66 36 134 58 180 C70 185 130 185 142 180 C164 134 164 66 142 22 Z"
    pen.form(body, "wood", 0.8)
    for x, bend in ((78, 16), (100, 0), (122, -16)):
        pen.line(f"M{x} 30 C{x - bend} 70 {x - bend} 130 {x} 180", "wood-2", 2)
    for y in (44, 66, 134, 156):
        hoop = f"M20 {y} C60 {y + 10} 140 {y + 10} 180 {y} L180 {y + 10} C140 {y + 20} 60 {y + 20} 20 {y + 10} Z"
        pen.fill(both(body, move(hoop, 0, 4)), "wood-2")
        pen.fill(both(body, hoop), tone)
        pen.shade(both(body, hoop), step(tone, -1), 3, hard=0.2)
    pen.form(ell(100, 24, 42, 9), "wood+1", 0.9)
    pen.fill(ell(100, 25, 36, 6.4), "wood-1")
    pen.form(rect(92, 96, 16, 20, 4), "wood-3", 1)
