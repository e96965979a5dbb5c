"""Work: devices, paper, ideas."""

import math
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import Screen, check_badge, pane, screen, veined_leaf
from onbrand.generation.composer.pen import THIN, Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    between,
    both,
    curve,
    cut,
    ell,
    flip,
    heart,
    move,
    polar,
    poly,
    rect,
    ring,
    segments,
    tick,
    turn,
    union,
)


@drawing(
    scene_class="table",
    size_m=0.3,
)
def laptop(
    pen: Pen,
    *,
    lid: Tone = "dark+1",
    tone: Tone = "main",
    show: Screen = "chart",
    sidebar: bool = True,
    badge: bool = False,
) -> None:
    pen.ground(172)
    frame = rect(28, 58, 144, 112, (10, 10, 2, 2))
    pen.fill(frame, lid)
    pen.light(frame, step(lid, 2), 1.4)
    glass = rect(35, 65, 130, 96, 4)
    pen.panel(glass, "paper")
    left = 35
    if sidebar:
        pen.fill(both(glass, rect(35, 65, 30, 96, 0)), tone)
        for i in range(4):
            bar = rect(41, 75 + i * 13, 18 - (i % 2) * 5, 4, 2)
            pen.fill(bar, step(tone, 3) if i else "paper")
        left = 64
    screen(pen, (left, 63, 165 - left, 98), show, tone)
    pen.form(rect(8, 168, 184, 14, (3, 3, 12, 12)), "paper-3", 2, hard=0.12)
    pen.fill(rect(82, 168, 36, 5, (0, 0, 4, 4)), "paper-6")
    if badge:
        pen.cast(ell(158, 70, 22), 2, 4)
        check_badge(pen, 158, 70, 22, "accent")


@drawing(
    scene_class="table",
    size_m=0.16,
)
def phone(
    pen: Pen,
    *,
    case: Tone = "dark",
    tone: Tone = "main",
    wall: Tone = "paper",
    show: Screen = "bank",
    notice: Literal["check", "heart", "none"] = "check",
    tilt: Annotated[float, Range(-12, 12)] = 0,
) -> None:
    pen.ground(100)
    with pen.at(degrees=tilt, scale=1 - abs(tilt) / 90, x=abs(tilt) * 1.1, y=abs(tilt) * 1.4):
        _phone(pen, case, tone, wall, show)
        if notice != "none":
            _notice(pen, loved=notice == "heart")


def _phone(pen: Pen, case: str, tone: str, wall: str, show: Screen) -> None:
    pen.fill(rect(143, 56, 4, 24, 2), step(case, 1))
    body = rect(56, 12, 89, 172, 17)
    pen.fill(body, case)
    pen.light(body, step(case, 3), 1.4)
    glass = rect(61.5, 17.5, 78, 161, 12)
    pen.fill(glass, wall)
    pen.grain(both(glass, poly([(139, 90), (139, 190), (60, 190)])), step(wall, -2))
    screen(pen, (61.5, 22, 78, 152), show, tone)
    pen.fill(rect(87, 22, 27, 6, 3), "ink")


def _notice(pen: Pen, *, loved: bool) -> None:
    card = rect(104, 94, 82, 36, 10)
    pen.cast(card, 3, 5)
    pen.panel(card, "accent")
    pen.fill(ell(122, 112, 10), "paper")
    if loved:
        pen.fill(heart(122, 112.5, 5.5), "accent-2")
    else:
        pen.line(tick(122, 112, 4.4), "accent-2", THIN)
    pen.fill(rect(139, 103.5, 36, 5.4, 2.7), "ink+1")
    pen.fill(rect(139, 114, 24, 5.4, 2.7), "accent-2")


@drawing(
    scene_class="table",
    size_m=0.5,
)
def monitor(
    pen: Pen,
    *,
    case: Tone = "dark+1",
    tone: Tone = "main",
    show: Screen = "photo",
    keyboard: bool = True,
    stand: Literal["neck", "plate"] = "neck",
) -> None:
    pen.ground(150)
    if stand == "neck":
        pen.form(poly([(86, 128), (114, 128), (118, 168), (82, 168)], 2), "paper-5", 1.2)
    else:
        pen.form(poly([(70, 128), (130, 128), (136, 168), (64, 168)], 4), "paper-5", 1.2)
    foot = 166 if keyboard else 176
    pen.form(rect(62, foot - 2, 76, 9, 4), "paper-4", 2)
    body = rect(16, 26, 168, 112, 9)
    pen.occlude(rect(80, 128, 40, 40, 0), body, "paper-9", 0, 8)
    pen.fill(body, case)
    pen.light(body, step(case, 2), 1.6)
    glass = rect(23, 33, 154, 90, 4)
    pen.panel(glass, "paper")
    screen(pen, (23, 30, 154, 98), show, tone)
    pen.fill(ell(100, 130.5, 2.2), step(case, 3))
    if keyboard:
        keys = rect(34, 172, 132, 12, (4, 4, 5, 5))
        pen.form(keys, "paper-2", 2)
        for row in range(2):
            pen.line(
                f"M42 {175.4 + row * 3.6} L158 {175.4 + row * 3.6}", "paper-6", 1.6, dash="5 3"
            )


@drawing(
    scene_class="table",
    size_m=0.22,
    view="top",
    anchor="center",
)
def notebook(
    pen: Pen,
    *,
    cover: Tone = "main",
    band: Tone | None = "accent",
    pencil: bool = True,
    bind: Literal["spiral", "cloth"] = "spiral",
    tilt: Annotated[float, Range(-14, 6)] = -7,
) -> None:
    def laid(path: Path) -> Path:
        return turn(path, tilt)

    book = laid(rect(44, 22, 112, 156, (5, 10, 10, 5)))
    pen.cast(book, 5, 8)
    pen.fill(laid(rect(46, 26, 114, 154, (3, 9, 9, 3))), "paper-3")
    pen.form(book, cover, 0.9, hard=0)
    if bind == "spiral":
        for i in range(8):
            y = 36 + i * 18
            pen.fill(laid(ell(55, y, 3.4)), step(cover, -2))
            pen.line(
                laid(f"M55 {y} C46 {y - 5} 38 {y - 4} 38 {y} C38 {y + 3} 43 {y + 3} 47 {y + 1}"),
                "paper-5",
                2.6,
            )
    else:
        pen.fill(both(book, laid(rect(40, 20, 24, 160, 0))), step(cover, -1))
        pen.line(laid("M64.5 24 L64.5 176"), step(cover, -2), 1.6)
    label = laid(rect(78, 48, 60, 34, 4))
    pen.panel(label, "paper")
    pen.fill(laid(rect(86, 57, 44, 4.6, 2.3)), step(cover, 0))
    pen.fill(laid(rect(86, 67, 28, 4, 2)), "paper-5")
    if band:
        pen.fill(laid(rect(138, 21, 8, 158, 0)), band)
        pen.fill(laid(rect(143.6, 21, 2.4, 158, 0)), step(band, -1))
    if pencil:
        _pencil(pen, (150, 178), (172, 46) if band else (160, 40))


def _pencil(pen: Pen, end: Point, tip: Point) -> None:
    shaft = _bar(end, between(end, tip, 0.86), 11)
    whole = union(shaft, _bar(between(end, tip, 0.84), between(end, tip, 0.86), 11))
    cone = _cone(between(end, tip, 0.86), tip, 11)
    pen.cast(union(whole, cone), 4, 6)
    pen.fill(cone, "wood+2")
    pen.fill(_cone(between(end, tip, 0.95), tip, 4.2), "ink")
    pen.form(whole, "accent", 1.2, hard=0.3)
    pen.fill(_bar(end, between(end, tip, 0.1), 11), "hot-1")
    pen.fill(_bar(between(end, tip, 0.1), between(end, tip, 0.14), 12), "paper-4")


def _bar(start: Point, end: Point, width: float) -> Path:
    """A straight bar with square ends."""
    nx, ny = _normal(start, end, width / 2)
    return poly(
        [
            (start[0] + nx, start[1] + ny),
            (end[0] + nx, end[1] + ny),
            (end[0] - nx, end[1] - ny),
            (start[0] - nx, start[1] - ny),
        ],
        1,
    )


def _cone(start: Point, tip: Point, width: float) -> Path:
    nx, ny = _normal(start, tip, width / 2)
    return poly([(start[0] + nx, start[1] + ny), tip, (start[0] - nx, start[1] - ny)], (0, 1, 0))


def _normal(start: Point, end: Point, length: float) -> Point:
    dx, dy = end[0] - start[0], end[1] - start[1]
    run = (dx * dx + dy * dy) ** 0.5
    return -dy / run * length, dx / run * length


@drawing(
    scene_class="table",
    size_m=0.24,
)
def book(
    pen: Pen,
    *,
    tone: Tone = "main",
    state: Literal["open", "pile"] = "open",
    pile: Annotated[int, Range(2, 5)] = 3,
    mark: Tone | None = "accent",
) -> None:
    pen.ground(172)
    if state == "open":
        _open_book(pen, tone, mark)
    else:
        _pile(pen, tone, pile)


def _open_book(pen: Pen, tone: str, mark: str | None) -> None:
    cover = [(8, 92), (100, 104), (192, 92), (192, 176), (100, 185), (8, 176)]
    pen.form(poly(cover, (6, 0, 6, 6, 0, 6)), tone)
    for right in (False, True):
        for j in range(3):
            low, high = 178 - j * 2, 96 - j
            sheet = (
                f"M100 {low} C78 {low - 14 - j} 44 {low - 18 - j} 16 {low - 10} "
                f"L16 {high - 12 - j} C44 {high - 22 - j} 78 {high - 18 - j} 100 {high} Z"
            )
            pen.fill(flip(sheet) if right else sheet, ("paper-5", "paper-3", "paper")[j])
        page = "M100 174 C78 158 44 154 16 164 L16 80 C44 68 78 72 100 92 Z"
        page = flip(page) if right else page
        pen.fill(page, "paper-1" if right else "paper")
        gutter = rect(100, 50, 16, 140, 0) if right else rect(90, 50, 10, 140, 0)
        pen.fill(both(page, gutter), "paper-3" if right else "paper-2")
        for j in range(4):
            y, short = 94 + j * 15, j == 3
            line = curve(
                [
                    (30, y),
                    (44, y - 4),
                    (56, y - 5),
                    (60 if short else 78, y - 4 if short else y - 1),
                ]
            )
            pen.line(flip(line) if right else line, "paper-5" if j else step(tone, 1), 3)
    if mark:
        pen.fill(poly([(128, 74), (142, 72), (142, 122), (135, 114), (128, 122)], 1), mark)
        pen.fill(poly([(136, 73), (142, 72), (142, 122), (136, 115)], 0), step(mark, -1))


def _pile(pen: Pen, tone: str, pile: int) -> None:
    bottom = 184.0
    for i in range(pile):
        tall, wide = (26, 22, 30, 24, 26)[i], (140, 124, 132, 108, 120)[i]
        own = (tone, "accent", "second", "hot" if tone != "hot" else "paper-2", tone)[i]
        left = 100 - wide / 2 + (0, 7, -6, 4, -3)[i]
        bottom -= tall
        spine = rect(left, bottom, wide, tall, (9, 3, 3, 9))
        pen.form(spine, own, 1.4)
        pages = rect(left + wide - 18, bottom + 4, 18, tall - 8, (0, 1, 1, 0))
        pen.fill(pages, "paper-1")
        for q in (0.25, 0.5, 0.75):
            y = bottom + 4 + (tall - 8) * q
            pen.line(segments((left + wide - 17, y), (left + wide - 0.5, y)), "paper-4", 1)
        pen.fill(rect(left + 16, bottom + tall * 0.3, wide * 0.3, tall * 0.4, 2), step(own, 2))
        pen.fill(rect(left + wide - 26, bottom + 0.6, 3, tall - 1.2, 0), step(own, -1))


@drawing(
    scene_class="table",
    size_m=0.2,
    pale=True,
)
def calendar(
    pen: Pen,
    *,
    head: Tone = "main",
    day: Annotated[int, Range(0, 19)] = 12,
    mark: Literal["circle", "check", "fill"] = "fill",
    stand: bool = True,
) -> None:
    pen.ground(150)
    if stand:
        pen.form(poly([(40, 60), (172, 60), (188, 184), (150, 184)], 4), step(head, -2), 1)
    sheet = rect(24, 36, 142, 148, (10, 10, 6, 6))
    pen.form(sheet, "paper", 0.6, hard=0.04)
    top = both(sheet, rect(20, 30, 160, 46, 0))
    pen.fill(top, head)
    pen.shade(top, step(head, -1), 1.3, hard=0)
    pen.light(top, step(head, 1), 1.5)
    pen.fill(rect(40, 54, 54, 8, 4), "paper")
    pen.fill(rect(124, 54, 24, 8, 4), step(head, 2))
    for x in (56, 95, 134):
        pen.fill(ell(x, 43, 4.4), step(head, -2))
        pen.line(f"M{x} 43 L{x} 24", "paper-5", 5)
        pen.line(f"M{x - 1} 42 L{x - 1} 25", "paper-2", 1.4)
    for i in range(20):
        x, y = 41 + i % 5 * 23, 90 + i // 5 * 22
        cell = rect(x, y, 15, 14, 4)
        if i != day:
            pen.fill(cell, "paper-3" if i % 5 < 4 else step(head, 3))
            continue
        if mark == "circle":
            pen.fill(cell, "paper-3")
            pen.line(ell(x + 7.5, y + 7, 12.5), "accent", 3.4)
        else:
            pen.fill(rect(x - 3, y - 3, 21, 20, 6), "accent")
            if mark == "check":
                pen.line(tick(x + 7.5, y + 7, 5), "paper", 3.2)


@drawing(
    scene_class="symbol",
    size_m=0.2,
    anchor="center",
)
def envelope(
    pen: Pen,
    *,
    tone: Tone = "main",
    letter: Tone = "paper",
    opened: bool = True,
    seal: Literal["heart", "wax", "none"] = "wax",
    tilt: Annotated[float, Range(-10, 10)] = 0,
) -> None:
    with pen.at(degrees=tilt, scale=1 - abs(tilt) / 80, x=abs(tilt) * 1.25, y=abs(tilt) * 1.25):
        back = rect(22, 74, 156, 104, 8)
        pen.cast(back, 4, 7)
        if opened:
            pen.fill(
                poly([(22, 80), (100, 14), (178, 80), (178, 100), (22, 100)], (8, 10, 8, 0, 0)),
                step(tone, -2),
            )
            pen.fill(back, step(tone, -2))
            _letter(pen, letter, tone)
        front = cut(
            back, poly([(10, 60), (190, 60), (190, 70), (100, 134), (10, 70)], (0, 0, 0, 8, 0))
        )
        pen.form(front, tone, 0.7, hard=0)
        flaps = poly(
            [(22, 178), (22, 172), (96, 120), (104, 120), (178, 172), (178, 178)],
            (8, 4, 6, 6, 4, 8),
        )
        pen.occlude(front, move(flaps, 0, -5), step(tone, -1), 0, 0)
        pen.form(both(back, flaps), step(tone, 1), 0.8, hard=0)
        if not opened:
            lid = poly([(22, 78), (28, 74), (172, 74), (178, 78), (100, 142)], (4, 4, 4, 4, 12))
            pen.occlude(back, lid, step(tone, -2), 0, 6)
            pen.form(lid, step(tone, 1), 0.8, hard=0)
        if seal != "none":
            _seal(pen, 100, 128 if opened else 134, loved=seal == "heart")


def _letter(pen: Pen, letter: str, tone: str) -> None:
    sheet = rect(38, 34, 124, 110, 5)
    pen.panel(sheet, letter)
    pen.fill(rect(52, 48, 52, 7, 3.5), step(tone, 0))
    for i, wide in enumerate((96, 84, 92)):
        pen.fill(rect(52, 64 + i * 13, wide, 4.6, 2.3), step(letter, -4))


def _seal(pen: Pen, x: float, y: float, *, loved: bool) -> None:
    wax = ell(x, y, 17)
    pen.fill(move(wax, 1.5, 3), "ink", 0.16)
    pen.form(wax, "accent")
    pen.fill(heart(x, y + 1, 8.5) if loved else ring(x, y, 10, 7), "accent-2")


@drawing(
    scene_class="table",
    size_m=0.4,
)
def briefcase(
    pen: Pen,
    *,
    tone: Tone = "main",
    trim: Tone = "accent",
    buckles: Annotated[int, Range(1, 2)] = 2,
    paper: bool = False,
) -> None:
    pen.ground(164)
    pen.line("M74 70 L74 52 C74 44 80 40 86 40 L114 40 C120 40 126 44 126 52 L126 70", "dark+1", 8)
    if paper:
        pen.form(turn(rect(52, 44, 62, 60, 3), -6, 84, 74), "paper", 0.8)
        for i in range(2):
            pen.fill(turn(rect(60, 52 + i * 8, 34 - i * 8, 3.4, 1.7), -6, 84, 74), "paper-4")
    body = rect(20, 66, 160, 118, (12, 12, 14, 14))
    pen.form(body, tone, 0.8)
    flap = both(body, "M10 60 L190 60 L190 116 C150 128 50 128 10 116 Z")
    pen.occlude(body, flap, step(tone, -2), 2, 6)
    pen.form(flap, step(tone, 1), 0.9, hard=0)
    pen.line("M28 112 C66 119 134 119 172 112", step(tone, -1), 1.6, dash="6 4")
    for x in (64, 136)[:buckles] if buckles == 2 else (100,):
        strap = rect(x - 9, 66, 18, 62, (0, 0, 7, 7))
        pen.fill(strap, step(tone, -2))
        pen.form(rect(x - 12, 108, 24, 20, 5), trim, 1.2)
        pen.fill(rect(x - 5, 114, 10, 8, 2), step(trim, -2))
    for x in (20, 152):
        corner = both(body, rect(x, 158, 28, 30, 10))
        pen.form(corner, step(tone, -2), 1, hard=0)


@drawing(
    scene_class="symbol",
    size_m=0.12,
    anchor="center",
)
def lightbulb(
    pen: Pen,
    *,
    tone: Tone = "warm",
    cap: Tone = "dark+2",
    rays: Annotated[int, Range(0, 7)] = 5,
    inside: Literal["wire", "leaf", "none"] = "wire",
) -> None:
    for i in range(rays):
        degrees = -90 + (i - (rays - 1) / 2) * 32
        pen.line(segments(polar((100, 86), 68, degrees), polar((100, 86), 78, degrees)), tone, 6)
    neck = "M78 136 L122 136 L120 156 L80 156 Z"
    glass = union(
        ell(100, 86, 56), "M50 104 C58 124 76 128 78 146 L122 146 C124 128 142 124 150 104 Z", neck
    )
    pen.form(glass, tone, 0.7)
    pen.fill(both(glass, cut(ell(100, 86, 46), ell(106, 92, 48))), step(tone, 3))
    if inside == "wire":
        pen.line(
            "M84 88 C84 76 98 76 97 90 L93 146 M116 88 C116 76 102 76 103 90 L107 146",
            step(tone, -2),
            3,
        )
    elif inside == "leaf":
        pen.line(curve([(100, 146), (99, 128), (101, 112)]), "leaf-2", 3.4)
        veined_leaf(pen, (100, 118), 44, 24, -62, "leaf", veins=2)
        veined_leaf(pen, (100, 128), 34, 19, -142, "leaf", veins=2)
    for i in range(3):
        pen.form(rect(77 + i, 146 + i * 12, 46 - 2 * i, 11, 5), step(cap, i % 2), 1.6)
    pen.fill(rect(87, 182, 26, 8, (1, 1, 8, 8)), cap)


@drawing(
    scene_class="symbol",
    size_m=1,
)
def chart(
    pen: Pen,
    *,
    tone: Tone = "main",
    rest: Tone = "second",
    arrow: Tone | None = "accent",
    bars: Annotated[int, Range(3, 6)] = 4,
    shape: Literal["steady", "steep", "wavy"] = "steady",
) -> None:
    pen.ground(168)
    share = {"steady": (0.36, 0.56), "steep": (0.2, 0.72), "wavy": (0.36, 0.5)}[shape]
    width = 152 / bars
    tops: list[Point] = []
    for i in range(bars):
        u = i / (bars - 1)
        value = share[0] + share[1] * (u * u if shape == "steep" else u)
        value += 0.12 * (-1) ** i * (shape == "wavy") * (0 < i < bars - 1)
        x, tall = 24 + i * width + width * 0.1, 124 * value
        pen.form(
            rect(x, 184 - tall, width * 0.78, tall, (7, 7, 1, 1)),
            tone if i == bars - 1 else rest,
            1.1,
        )
        tops.append((x + width * 0.39, 184 - tall - 18))
    if arrow:
        line = [(14.0, tops[0][1] + 6), *tops[:-1], (166.0, tops[-1][1] - 6)]
        pen.line(curve(line, tension=0.8), arrow, 7)
        _arrowhead(pen, line[-2], line[-1], arrow)


def _arrowhead(pen: Pen, before: Point, tip: Point, tone: str) -> None:
    degrees = math.degrees(math.atan2(tip[1] - before[1], tip[0] - before[0]))
    head = poly([(18, 0), (-8, -13), (-8, 13)], 3)
    pen.fill(move(turn(head, degrees, 0, 0), *tip), tone)


@drawing(
    scene_class="table",
    size_m=0.2,
)
def headphones(
    pen: Pen,
    *,
    tone: Tone = "main",
    cushion: Tone = "accent",
    mic: bool = False,
    notes: Annotated[int, Range(0, 2)] = 0,
) -> None:
    pen.ground(142)
    band = cut(ell(100, 104, 80, 82), ell(100, 108, 67, 70))
    band = both(band, rect(0, 0, 200, 118, 0))
    pen.form(band, tone, 0.4)
    inner = cut(both(ell(100, 108, 67, 70), rect(44, 0, 112, 74, 0)), ell(100, 114, 64, 68))
    pen.form(inner, "dark+2", 0.4)
    for right in (False, True):
        pad, cup = rect(44, 108, 22, 72, 10), rect(20, 102, 32, 82, (16, 8, 8, 16))
        arm = rect(22, 92, 18, 26, 6)
        pad, cup, arm = (flip(path) if right else path for path in (pad, cup, arm))
        pen.form(arm, "paper-4", 1.4)
        pen.form(pad, cushion, 1.2)
        pen.occlude(pad, cup, step(cushion, -2), 3, 3)
        pen.form(cup, tone, 1)
        plate = ell(33, 143, 8, 20)
        pen.fill(flip(plate) if right else plate, step(tone, 2))
    if mic:
        pen.line(curve([(36, 170), (46, 182), (66, 184), (84, 176)]), "dark+2", 4)
        pen.form(rect(82, 168, 22, 13, 6), "dark+1")
    for i in range(notes):
        _note(pen, 84 + i * 30, 118 + i * 18)


def _note(pen: Pen, x: float, y: float) -> None:
    pen.fill(turn(ell(x, y, 9, 7), -20, x, y), "accent")
    pen.line(
        f"M{x + 8} {y - 2} L{x + 8} {y - 34} C{x + 20} {y - 32} {x + 20} {y - 22} {x + 16} {y - 16}",
        "accent",
        4,
    )


@drawing(
    scene_class="table",
    size_m=0.14,
)
def camera(
    pen: Pen,
    *,
    tone: Tone = "main",
    case: Tone = "dark+1",
    flash: bool = True,
    strap: bool = False,
    lens: Annotated[float, Range(36, 48)] = 44,
) -> None:
    pen.ground(164)
    if strap:
        pen.line(curve([(26, 88), (10, 120), (14, 160), (30, 182)]), "accent-1", 7)
        pen.line(curve([(174, 88), (190, 120), (186, 160), (170, 182)]), "accent-1", 7)
    pen.form(rect(34, 60, 28, 20, (6, 6, 0, 0)), "accent", 1.2)
    hump = poly([(70, 76), (80, 50), (120, 50), (130, 76)], (2, 7, 7, 2))
    pen.form(hump, case, 1)
    body = rect(20, 70, 160, 114, 14)
    pen.form(body, case, 0.8)
    grip = both(body, rect(10, 94, 180, 64, 0))
    pen.fill(grip, tone)
    pen.shade(grip, step(tone, -1), 1, hard=0.08)
    if flash:
        pane(pen, rect(138, 77, 30, 12, 4), "paper-2")
    center = (100.0, 128.0)
    pen.fill(both(body, move(ell(*center, lens + 6), 3, 6)), step(tone, -2))
    pen.form(ell(*center, lens + 6), "paper-2", 0.6)
    pen.fill(ell(*center, lens), "ink+1")
    pen.form(ell(*center, lens * 0.78), "ink+2", 0.8)
    pen.fill(ell(*center, lens * 0.6), "second")
    pen.fill(ell(*center, lens * 0.38), "ink")
    pen.fill(
        turn(
            ell(100 - lens * 0.3, 128 - lens * 0.34, lens * 0.2, lens * 0.13),
            -38,
            100 - lens * 0.3,
            128 - lens * 0.34,
        ),
        "paper",
    )
    pen.fill(ell(100 + lens * 0.26, 128 + lens * 0.26, lens * 0.07), "second+3")


@drawing(
    scene_class="symbol",
    size_m=0.35,
    facing="right",
    anchor="center",
)
def megaphone(
    pen: Pen,
    *,
    tone: Tone = "main",
    horn: Tone = "paper",
    waves: Annotated[int, Range(0, 3)] = 3,
    tilt: Annotated[float, Range(-18, 4)] = -12,
) -> None:
    def laid(path: Path) -> Path:
        return turn(path, tilt)

    handle = laid(poly([(54, 126), (78, 126), (90, 176), (66, 178)], 6))
    pen.form(handle, "dark+1", 1)
    back = laid(rect(18, 78, 44, 50, (16, 4, 4, 16)))
    cone = laid("M54 80 C92 78 118 62 138 36 L138 170 C118 144 92 128 54 126 Z")
    pen.form(cone, horn, 0.8)
    pen.fill(both(cone, laid(rect(54, 30, 16, 150, 0))), step(horn, -4))
    pen.form(back, tone, 1)
    pen.form(laid(rect(50, 76, 12, 54, 4)), "accent", 1)
    rim = laid(ell(140, 103, 15, 70))
    pen.form(rim, tone, 1)
    pen.fill(laid(ell(143, 103, 9.5, 60)), step(tone, -2))
    pen.form(laid(ell(142, 103, 5, 15)), "accent", 1)
    rays = (((170, 103), (190, 103)), ((165, 66), (182, 53)), ((165, 140), (182, 153)))
    for start, end in rays[:waves]:
        pen.line(laid(segments(start, end)), "accent", 6)
