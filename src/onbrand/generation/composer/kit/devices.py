"""Small electronics of a working day."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.papers import text
from onbrand.generation.composer.kit.parts import Screen, screen
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    both,
    curve,
    cut,
    ell,
    heart,
    limb,
    move,
    polar,
    poly,
    rect,
    segments,
)


@drawing(
    scene_class="table",
    size_m=0.28,
    view="top",
    anchor="center",
)
def tablet(
    pen: Pen,
    *,
    tone: Tone = "main",
    case: Tone = "dark+1",
    show: Screen = "photo",
    stylus: bool = True,
    tilt: Annotated[float, Range(-10, 6)] = -6,
) -> None:
    with pen.at(6, 4, degrees=tilt, scale=0.94):
        body = rect(4, 26, 192, 140, 14)
        pen.cast(body, 4, 9)
        pen.fill(body, case)
        pen.light(body, step(case, 3), 1.6)
        glass = rect(18, 36, 164, 120, 6)
        pen.panel(glass, "paper")
        pen.fill(both(glass, rect(18, 36, 34, 120, 0)), tone)
        for i in range(5):
            own = "accent" if i == 1 else step(tone, 2)
            pen.fill(ell(35, 54 + i * 20, 6), own)
        screen(pen, (52, 34, 130, 124), show, tone)
        pen.fill(ell(11, 96, 2.4), step(case, 3))
    if stylus:
        with pen.at(56, 68, 0.66, degrees=-48):
            barrel = rect(0, 90, 196, 20, (3, 10, 10, 3))
            pen.cast(barrel, 3, 10)
            pen.fill(poly([(-26, 100), (2, 90), (2, 110)], (3, 0, 0)), "dark+2")
            pen.form(barrel, "paper-1", 1.2, hard=0.25)
            pen.fill(rect(150, 90, 12, 20, 0), "accent")


@drawing(
    scene_class="table",
    size_m=0.09,
    view="top",
    anchor="center",
)
def smartwatch(
    pen: Pen,
    *,
    tone: Tone = "main",
    case: Tone = "dark+1",
    show: Literal["rings", "pulse", "time"] = "rings",
    strap: Literal["sport", "links"] = "sport",
) -> None:
    for top, bottom, near in ((8, 66, 52), (192, 134, 148)):
        band = poly([(70, top), (130, top), (140, bottom), (60, bottom)], (9, 9, 2, 2))
        pen.cast(band, 4, 5)
        pen.form(band, tone, 0.9)
        if strap == "links":
            for i in range(4):
                y = top + (bottom - top) * (0.2 + 0.22 * i)
                pen.fill(both(band, rect(50, y - 1.4, 100, 2.8, 0)), step(tone, -2))
        elif top > 100:
            for i in range(3):
                pen.fill(ell(100, 156 + i * 11, 3.2), step(tone, -2))
        else:
            pen.fill(rect(78, 18, 44, 7, 3.5), step(tone, -2))
        lug = rect(66, min(near, bottom), 68, abs(near - bottom), 2)
        pen.fill(both(band, lug), step(tone, -2))
    pen.form(rect(149, 82, 11, 20, 4), "accent", 1.2)
    pen.form(rect(150, 112, 6, 22, 3), "paper-5", 1.2)
    body = rect(46, 46, 108, 108, 28)
    pen.cast(body, 4, 6)
    pen.form(body, "paper-4", 0.7, hard=0.05)
    pen.fill(rect(51, 51, 98, 98, 24), case)
    glass = rect(55, 55, 90, 90, 21)
    pen.fill(glass, "ink")
    _DIALS[show](pen, tone)
    pen.fill(both(glass, poly([(120, 50), (150, 50), (150, 96)])), "ink+1")


def _activity(pen: Pen, tone: str) -> None:
    for radius, own, end in ((33, "accent", 250), (23, "hot", 300), (13, "second+1", 200)):
        pen.line(ell(100, 100, radius), "ink+2", 7.5)
        turns = max(3, end // 30)
        arc = [_around(radius, -90 + end * i / turns) for i in range(turns + 1)]
        pen.line(curve(arc), own, 7.5)
    pen.fill(ell(100, 100, 4), step(tone, 3))


def _around(radius: float, degrees: float) -> tuple[float, float]:
    return polar((100, 100), radius, degrees)


def _pulse(pen: Pen, tone: str) -> None:
    pen.fill(heart(100, 84, 16), "hot")
    beat = [(60, 122), (80, 122), (88, 110), (98, 134), (108, 116), (114, 122), (140, 122)]
    pen.line(segments(*beat), "accent", 4.5)
    pen.fill(rect(88, 63, 24, 3, 1.5), step(tone, 3))


def _time(pen: Pen, tone: str) -> None:
    for i in range(12):
        inner, outer = (31, 37) if i % 3 else (29, 38)
        pen.line(segments(_around(inner, i * 30), _around(outer, i * 30)), "paper-2", 2.6)
    pen.line("M100 100 L100 74", "paper", 5)
    pen.line("M100 100 L118 110", "paper", 5)
    pen.line("M100 100 L88 124", "accent", 2.4)
    pen.fill(ell(100, 100, 4.6), step(tone, 2))


_DIALS = {"rings": _activity, "pulse": _pulse, "time": _time}


@drawing(
    scene_class="table",
    size_m=0.42,
    view="top",
    anchor="center",
)
def keyboard(
    pen: Pen,
    *,
    tone: Tone = "main",
    keys: Tone = "paper",
    rows: Annotated[int, Range(4, 5)] = 4,
    cable: bool = True,
    tilt: Annotated[float, Range(-14, 6)] = -9,
) -> None:
    with pen.at(9, 15, degrees=tilt, scale=0.91):
        if cable:
            run = [(120, 50), (118, 34), (124, 20), (144, 16), (164, 21), (180, 16), (186, 10)]
            pen.line(curve(run), "dark+1", 5)
        tall = 30 + rows * 20
        top = 104 - tall / 2
        pen.cast(rect(2, top + 6, 196, tall, 12), 3, 9)
        pen.form(rect(2, top + 8, 196, tall, 13), step(tone, -2), 1, hard=0)
        pen.form(rect(2, top, 196, tall, 12), tone, 0.8, hard=0.04)
        pen.fill(rect(10, top + 8, 180, tall - 18, 6), step(tone, -2))
        pitch = (tall - 20) / rows
        for row in range(rows - 1):
            for col in range(10):
                own = keys
                if (row, col) in ((0, 0), (1, 4)):
                    own = "accent"
                elif col == 9:
                    own = step(tone, 2)
                _key(pen, 13 + col * 17.5, top + 10 + row * pitch, 15.5, pitch - 3, own)
        y = top + 10 + (rows - 1) * pitch
        for x, wide in ((13, 24), (39.5, 15.5), (57, 86), (145, 15.5), (162.5, 24)):
            own = "accent" if x > 160 else keys if x == 57 else step(tone, 2)
            _key(pen, x, y, wide, pitch - 3, own)


def _key(pen: Pen, x: float, y: float, width: float, tall: float, tone: str) -> None:
    pen.fill(rect(x, y, width, tall, 4), step(tone, -3 if tone.startswith("paper") else -1))
    pen.fill(rect(x + 0.8, y - 1.2, width - 1.6, tall - 2.6, 4), tone)


@drawing(
    scene_class="table",
    size_m=0.12,
    view="top",
    anchor="center",
)
def computer_mouse(
    pen: Pen,
    *,
    tone: Tone = "main",
    cable: bool = True,
    side_keys: Annotated[int, Range(0, 2)] = 2,
    tilt: Annotated[float, Range(-18, 10)] = -12,
) -> None:
    with pen.at(6, 6, degrees=tilt, scale=0.94):
        if cable:
            run = [(100, 44), (100, 28), (108, 14), (128, 12), (150, 18), (172, 12), (188, 16)]
            pen.line(curve(run), "dark+2", 6)
            pen.form(rect(94, 28, 12, 20, 4), "dark+1", 1.2)
        body = "M100 38 C140 38 156 66 156 112 C156 162 136 194 100 194 C64 194 44 162 44 112 C44 66 60 38 100 38 Z"
        pen.cast(body, 5, 8)
        for i in range(side_keys):
            pen.form(rect(40, 92 + i * 27, 14, 24, 5), step(tone, -2), 1.2)
        pen.form(body, tone, 0.8)
        keys = both(body, rect(30, 30, 140, 78, 0))
        left = both(keys, rect(30, 30, 67, 90, 0))
        right = both(keys, rect(103, 30, 67, 90, 0))
        pen.fill(both(body, rect(30, 106, 140, 5, 0)), step(tone, -2))
        pen.fill(both(keys, rect(96, 30, 8, 80, 0)), step(tone, -2))
        pen.form(left, step(tone, 1), 0.8, hard=0)
        pen.form(right, step(tone, 1), 0.8, hard=0.06)
        pen.fill(rect(89, 58, 22, 42, 11), step(tone, -3))
        pen.form(rect(92, 62, 16, 34, 8), "accent", 1.2)
        for i in range(4):
            pen.fill(rect(93, 68 + i * 7, 14, 2.4, 1.2), "accent-2")
        gleam = limb([(58, 128), (60, 150), (74, 170)], 4, 8, 3)
        pen.fill(both(body, gleam), step(tone, 2))
        pen.fill(ell(100, 160, 7), step(tone, 2))


@drawing(
    scene_class="table",
    size_m=0.5,
)
def webcam(
    pen: Pen,
    *,
    tone: Tone = "main",
    mount: Literal["tripod", "clip"] = "clip",
    light: Literal["ring", "dot", "none"] = "dot",
    shape: Literal["round", "wide"] = "wide",
) -> None:
    """Clipped to the edge of a monitor with a call on it, or on a tripod."""
    pen.ground(120)
    if mount == "tripod":
        for x in (52, 100, 148):
            leg = limb([(100, 136), ((100 + x) / 2, 158), (x, 181)], 10, 9, 7)
            pen.form(leg, "dark+1", 1)
        pen.form(ell(100, 138, 13), "dark+2", 1)
        pen.form(rect(90, 108, 20, 26, 4), "paper-5", 1.2)
        _camera_head(pen, tone, light, shape, 60)
        return
    _call(pen)
    pen.form(rect(78, 70, 44, 42, (4, 4, 9, 9)), "dark+3", 1)
    pen.fill(rect(78, 82, 44, 5, 1), "dark+1")
    pen.form(rect(91, 62, 18, 14, 3), "paper-5", 1.2)
    _camera_head(pen, tone, light, shape, 40)


def _camera_head(pen: Pen, tone: str, light: str, shape: str, y: float) -> None:
    """`y` is its middle, and how much room it has above."""
    size = y * 0.86 if shape == "round" else y * 0.76
    head = ell(100, y, y - 4) if shape == "round" else rect(14, y * 0.14, 172, y * 1.6, y * 0.66)
    cy = y if shape == "round" else y * 0.94
    pen.form(head, tone, 0.8, hard=0.07)
    if shape == "wide":
        pen.fill(both(head, cut(head, move(head, 0, -y * 0.16))), step(tone, -2))
        for x in (44, 156):
            for i in range(3):
                pen.fill(rect(x - 12, cy - 12 + i * 10, 24, 4.4, 2.2), step(tone, -3))
    pen.fill(ell(102, cy + 2, size + 1), step(tone, -3))
    pen.form(ell(100, cy, size), "warm+2" if light == "ring" else "paper-3", 0.7)
    pen.fill(ell(100, cy, size * 0.8), "ink")
    pen.form(ell(100, cy, size * 0.66), "ink+2", 0.8)
    pen.fill(ell(100, cy, size * 0.5), "second")
    pen.fill(ell(100, cy, size * 0.28), "ink")
    pen.fill(ell(100 - size * 0.26, cy - size * 0.3, size * 0.17), "paper")
    pen.fill(ell(100 + size * 0.24, cy + size * 0.26, size * 0.08), "second+3")
    if light != "none":
        lamp = (138, cy - size * 0.62) if shape == "wide" else (100, y * 1.82)
        pen.fill(ell(*lamp, 4.6), "hot")
        pen.fill(ell(lamp[0] - 1.2, lamp[1] - 1.4, 1.5), "paper")


def _call(pen: Pen) -> None:
    """A monitor with two people on its screen."""
    pen.form(rect(82, 160, 36, 20, 2), "paper-5", 1)
    pen.form(rect(58, 176, 84, 8, 4), "paper-4", 1)
    pen.form(rect(12, 82, 176, 86, 9), "dark+1", 0.6, hard=0.02)
    for x, ground, hair, shirt, skin in (
        (20, "second+2", "ink+1", "accent", "skin1"),
        (102, "accent+2", "wood-4", "main", "skin2"),
    ):
        tile = rect(x, 90, 78, 70, 4)
        pen.fill(tile, ground)
        cx = x + 39
        pen.fill(both(tile, ell(cx, 164, 30, 26)), shirt)
        pen.skin(rect(cx - 6, 130, 12, 16, 5), skin)
        pen.fill(ell(cx, 118, 17, 18), hair)
        pen.skin(ell(cx, 122, 13.5, 15), skin)
        pen.fill(both(ell(cx, 118, 17, 18), ell(cx - 4, 106, 18, 10)), hair)
        for dx in (-5, 5):
            pen.fill(ell(cx + dx, 122, 1.8), "ink")
        pen.line(f"M{cx - 4} 129 C{cx - 2} 132 {cx + 2} 132 {cx + 4} 129", "ink", 1.6)


@drawing(
    scene_class="table",
    size_m=0.16,
    anchor="center",
)
def power_bank(
    pen: Pen,
    *,
    tone: Tone = "main",
    charge: Annotated[int, Range(0, 4)] = 3,
    ports: Annotated[int, Range(1, 2)] = 2,
    cable: bool = True,
) -> None:
    if cable:
        run = [(122, 40), (124, 20), (140, 10), (160, 16), (168, 40), (170, 80), (170, 120)]
        pen.line(curve(run), "dark+2", 7)
        pen.form(rect(161, 116, 18, 38, 5), "dark+1", 1.2)
        pen.form(rect(163, 152, 14, 24, 3), "paper-4", 1.2)
        pen.fill(rect(167, 158, 2.6, 8, 1), "paper-8")
        pen.fill(rect(171, 158, 2.6, 8, 1), "paper-8")
    with pen.at(-14, 0, degrees=-5, scale=0.99):
        for i in range(ports):
            pen.form(rect(118 - i * 42, 20, 26, 16, 3), "paper-4", 1.2)
            pen.fill(rect(123 - i * 42, 24, 16, 6, 2), "paper-8")
        body = rect(54, 30, 104, 158, 18)
        pen.cast(body, 5, 7)
        pen.form(body, tone, 0.8, hard=0.06)
        pen.fill(both(body, rect(50, 30, 120, 22, 0)), step(tone, -1))
        bolt = [(112, 70), (84, 112), (104, 112), (96, 144), (128, 98), (107, 98), (118, 70)]
        pen.fill(poly(bolt, 3), "accent")
        for i in range(4):
            own = pen.ramps.at_least("leaf", 0.76) if i < charge else step(tone, -2)
            pen.fill(rect(74 + i * 17, 164, 11, 7, 3.5), own)
        pen.fill(rect(62, 62, 5, 66, 2.5), step(tone, 2))


@drawing(
    scene_class="table",
    size_m=0.4,
)
def printer(
    pen: Pen,
    *,
    tone: Tone = "main",
    show: Literal["text", "photo"] = "photo",
    stock: Annotated[int, Range(0, 3)] = 2,
    lamps: Annotated[int, Range(1, 3)] = 2,
) -> None:
    pen.ground(166)
    for i in range(stock):
        sheet = rect(52 + i * 4, 8 + i * 9, 92, 80, 3)
        pen.form(sheet, ("paper-3", "paper-1", "paper")[i], 0.7, hard=0.03)
    pen.form(poly([(44, 58), (156, 58), (164, 86), (36, 86)], 4), step(tone, -2), 1, hard=0)
    body = rect(14, 78, 172, 90, (16, 16, 8, 8))
    pen.form(body, tone, 0.8, hard=0.06)
    pen.fill(both(body, rect(14, 78, 172, 22, 0)), step(tone, 1))
    pen.light(body, step(tone, 2))
    panel = rect(116, 84, 58, 12, 4)
    pen.fill(panel, "ink+1")
    for i in range(lamps):
        pen.fill(ell(124 + i * 11, 90, 3.2), ("accent", "leaf+1", "hot")[i])
    pen.fill(rect(160, 87, 9, 6, 2), "paper-2")
    pen.fill(rect(34, 118, 132, 16, 5), step(tone, -3))
    pen.form(rect(26, 160, 148, 24, (4, 4, 9, 9)), step(tone, -1), 1.2)
    out = poly([(46, 124), (154, 124), (166, 178), (34, 178)], (1, 1, 5, 5))
    pen.occlude(rect(26, 160, 148, 24, 6), out, step(tone, -3), 3, 5)
    pen.form(out, "paper", 0.6, hard=0)
    pen.fill(both(out, rect(30, 124, 140, 7, 0)), "paper-5")
    if show == "text":
        text(pen, (54, 138), (70, 90, 84, 46), "ink+3", gap=10)
        return
    frame = poly([(50, 136), (150, 136), (157, 170), (43, 170)], 3)
    pen.fill(frame, step(tone, 3))
    pen.fill(both(frame, ell(126, 144, 6)), "accent")
    pen.fill(both(frame, poly([(60, 172), (98, 140), (140, 172)], 3)), step(tone, 0))
    pen.fill(both(frame, poly([(104, 172), (132, 150), (164, 172)], 3)), step(tone, -1))


@drawing(
    scene_class="table",
    size_m=0.3,
    facing="left",
    view="side",
)
def projector(
    pen: Pen,
    *,
    tone: Tone = "main",
    beam: bool = True,
    lens: Annotated[float, Range(22, 30)] = 28,
    vents: Annotated[int, Range(3, 5)] = 4,
) -> None:
    pen.ground(150, 112)
    if beam:
        for low, high, own in ((188, 18, "warm+2"), (164, 58, "warm+3")):
            pen.fill(poly([(66, 110), (66, 158), (4, low), (4, high)], (0, 0, 4, 4)), own)
    for x in (74, 164):
        pen.form(rect(x, 166, 16, 18, (2, 2, 5, 5)), "dark+1", 1)
    body = rect(52, 88, 144, 86, (18, 14, 14, 18))
    pen.form(body, tone, 0.8, hard=0.06)
    pen.fill(both(body, rect(40, 88, 160, 18, 0)), step(tone, 1))
    pen.light(body, step(tone, 2))
    pen.fill(ell(89, 136, lens + 5), step(tone, -2))
    pen.form(ell(86, 134, lens + 3), "paper-3", 0.8)
    pen.fill(ell(86, 134, lens - 3), "dark")
    pen.form(ell(86, 134, lens - 8), "warm+1", 0.8)
    pen.fill(ell(80, 127, 5, 4), "paper")
    for i in range(vents):
        pen.fill(rect(136, 122 + i * (38 / vents), 44, 5, 2.5), step(tone, -2))
    pen.fill(ell(134, 97, 3.4), "accent")
    for i in range(2):
        pen.fill(rect(150 + i * 17, 94, 12, 6, 3), step(tone, -1))
