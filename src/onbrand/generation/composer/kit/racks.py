"""Computing at work: boards, server rooms, cameras, screens that are touched, a desktop."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.palms import pointing_hand
from onbrand.generation.composer.kit.parts import screen
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    both,
    ell,
    limb,
    move,
    poly,
    rect,
    segments,
    tick,
    turn,
    union,
)


@drawing(scene_class="symbol", size_m=0.25, view="top", anchor="center")
def circuit_board(
    pen: Pen,
    *,
    tone: Tone = "main",
    metal: Tone = "warm",
    chips: Annotated[int, Range(1, 3)] = 3,
    traces: Annotated[int, Range(4, 9)] = 8,
    tilt: Annotated[float, Range(-12, 12)] = -6,
) -> None:
    """Copper lines run from the processor to smaller chips and to the edge connector."""
    with pen.at(14, 10, 0.86, degrees=tilt):
        board = poly([(8, 14), (192, 14), (192, 172), (8, 172)], 12)
        fingers = " ".join(rect(50 + i * 11, 172, 7, 16, 1.5) for i in range(10))
        pen.fill(move(union(board, rect(44, 168, 116, 22, 2)), 5, 8), "ink", 0.16)
        pen.fill(rect(44, 166, 116, 24, 2), step(tone, -1))
        pen.fill(fingers, metal)
        pen.form(board, tone, 0.5, hard=0.04)
        for x, y in ((24, 30), (176, 30), (24, 156), (176, 156)):
            pen.fill(ell(x, y, 8), metal)
            pen.fill(ell(x, y, 4), step(tone, -3))
        lines, pads = [], []
        for points in _TRACES[:traces]:
            lines.append(segments(*points))
            pads.append(ell(*points[-1], 4.4))
        pen.line(" ".join(lines), step(tone, 2), 3)
        pen.fill(" ".join(pads), metal)
        for x, y, w, h in ((140, 42, 40, 26), (22, 108, 26, 40))[: chips - 1]:
            legs = " ".join(rect(x + 3 + i * 9, y - 5, 4, h + 10, 1) for i in range(int(w / 9)))
            pen.fill(legs, "paper-4")
            pen.form(rect(x, y, w, h, 3), "dark+2", 0.8)
            pen.fill(ell(x + 7, y + 7, 2.4), "dark+5")
        pins = " ".join(
            rect(68 + i * 9, 50, 4, 76, 1) + rect(62, 56 + i * 9, 76, 4, 1) for i in range(8)
        )
        pen.fill(pins, metal)
        pen.form(rect(68, 56, 64, 64, 6), "dark+2", 0.8)
        pen.form(rect(80, 68, 40, 40, 5), "accent", 0.8)
        pen.fill(rect(88, 78, 24, 5, 2) + rect(88, 88, 16, 5, 2), "accent+2")
        for i in range(3):
            pen.form(ell(152 + i * 13, 128, 5.5), "paper-1", 1)
            pen.fill(ell(152 + i * 13, 128, 2.4), "hot")


_TRACES: tuple[tuple[Point, ...], ...] = (
    ((132, 66), (146, 66), (152, 76), (180, 76)),
    ((132, 92), (150, 92), (160, 102), (182, 102)),
    ((132, 106), (140, 106), (150, 116), (150, 152)),
    ((78, 56), (78, 40), (66, 28), (46, 28)),
    ((100, 56), (100, 26)),
    ((68, 72), (50, 72), (40, 62), (22, 62)),
    ((68, 90), (30, 90)),
    ((84, 120), (84, 140), (66, 156)),
    ((108, 120), (108, 152)),
)


@drawing(scene_class="symbol", size_m=3, anchor="center")
def data_center(
    pen: Pen,
    *,
    tone: Tone = "main",
    light: Tone = "accent",
    racks: Annotated[int, Range(2, 4)] = 4,
    floor: Literal["tiles", "plain"] = "tiles",
    cloud: bool = True,
) -> None:
    """An aisle between two rows of cabinets, seen along it."""
    with pen.at(0, 4):
        room = rect(6, 8, 188, 176, 12)
        pen.form(room, step(tone, -2), 0.5, hard=0)
        far: tuple[Point, ...] = ((80, 62), (120, 62), (120, 114), (80, 114))
        pen.fill(both(room, poly([(6, 184), far[3], far[2], (194, 184)])), "paper-4")
        if floor == "tiles":
            for x in (-60, 20, 74, 126, 180, 260):
                pen.line(
                    segments(
                        (100 + (x - 100) * 0.24, 114),
                        (min(194, max(6, x)), 184 if 6 <= x <= 194 else 150),
                    ),
                    "paper-6",
                    1.4,
                )
            for y in (122, 136, 158):
                half = 20 + (y - 114) * 1.06
                pen.line(segments((100 - half, y), (100 + half, y)), "paper-6", 1.4)
        pen.fill(both(room, poly([(66, 8), (134, 8), (108, 62), (92, 62)])), step(tone, 1))
        pen.fill(both(room, poly([(88, 8), (112, 8), (103, 62), (97, 62)])), "paper")
        pen.fill(poly(far), step(tone, -3))
        pen.form(rect(88, 74, 24, 40, 2), "paper-3", 0.8)
        pen.fill(rect(106, 92, 3, 6, 1), "ink+3")
        for side in (0, 1):
            _row(pen, tone, light, racks, right=bool(side))
        if cloud:
            puff = union(
                ell(84, 50, 15), ell(104, 42, 19), ell(122, 52, 13), rect(70, 48, 64, 17, 8)
            )
            pen.fill(move(puff, 2, 5), step(tone, -3))
            pen.form(puff, "paper", 0.8)
            pen.line(tick(101, 51, 8), light, 5)


def _row(pen: Pen, tone: str, light: str, racks: int, *, right: bool) -> None:
    """Cabinets that shorten towards the end of the aisle."""
    xs = [6 + 74 * (1 - 0.62 ** (i * 4 / racks)) / (1 - 0.62**4) for i in range(racks + 1)]

    def at(x: float, share: float) -> Point:
        depth = (x - 6) / 74
        top, low = 14 + 48 * depth, 178 - 64 * depth
        return (200 - x if right else x), top + (low - top) * share

    for i in range(racks):
        left, edge = xs[i], xs[i + 1]
        door = poly([at(left, 0), at(edge, 0), at(edge, 1), at(left, 1)], 2)
        pen.form(door, step(tone, 0 if i % 2 == 0 else -1), 0.6, hard=0)
        a, b = left + (edge - left) * 0.14, left + (edge - left) * 0.86
        glass = poly([at(a, 0.05), at(b, 0.05), at(b, 0.95), at(a, 0.95)], 1.5)
        pen.fill(glass, "dark+1")
        units: list[Path] = []
        lamps: list[Path] = []
        glow: list[Path] = []
        for j in range(9):
            top, low = 0.08 + j * 0.095, 0.08 + j * 0.095 + 0.068
            units.append(poly([at(a, top), at(b, top), at(b, low), at(a, low)]))
            middle, size = (top + low) / 2, (edge - left) * 0.07
            for k in range(3):
                spot = ell(
                    *at(a + (b - a) * (0.2 + 0.2 * k), middle), max(0.8, size), max(1, size * 1.3)
                )
                (lamps if (i + j + k) % 3 else glow).append(spot)
        pen.fill(" ".join(units), "dark+3")
        pen.fill(" ".join(lamps), "second+2")
        pen.fill(" ".join(glow), light)


@drawing(scene_class="table", size_m=0.3, facing="left", view="side")
def video_camera(
    pen: Pen,
    *,
    tone: Tone = "main",
    case: Tone = "dark+1",
    stand: Literal["none", "tripod"] = "none",
    microphone: bool = True,
    recording: bool = True,
) -> None:
    small = stand == "tripod"
    pen.ground(150)
    if stand == "tripod":
        for x in (60, 100, 140):
            pen.line(segments((100, 140), (x, 181)), "dark+3", 6)
        pen.form(rect(80, 130, 40, 16, 4), "dark+2", 1)
    else:
        pen.form(rect(62, 170, 90, 14, 5), step(case, 1), 1)
    with pen.at(16 if small else 0, 4 if small else 0, 0.8 if small else 1):
        pen.line("M66 76 L66 52 C66 44 70 42 78 42 L146 42 C156 42 160 48 160 56 L160 76", case, 11)
        if microphone:
            pen.form(limb([(20, 40), (50, 38), (80, 38)], 20, 20, 18), "dark+3", 0.9)
            pen.form(rect(76, 30, 34, 14, 4), "paper-5", 1)
        eye = poly([(150, 66), (186, 56), (194, 62), (194, 84), (160, 92)], 6)
        pen.form(eye, case, 0.9)
        body = rect(56, 70, 122, 104, (12, 12, 12, 12))
        pen.form(body, case, 0.7)
        side = both(body, rect(70, 84, 120, 62, 6))
        pen.form(side, tone, 0.7, hard=0.05)
        for i, y in enumerate((70, 78, 84)):
            shape = rect(42 - i * 14, y - 2 + i, 18, 96 - i * 6 - (y - 70) * 2, 4)
            pen.form(shape, (case, "paper-5", case)[i], 0.9)
        pen.form(rect(4, 78, 14, 76, 5), step(case, 1), 0.9)
        pen.fill(ell(9, 116, 4, 28), "second+1")
        pen.form(rect(92, 92, 66, 44, 5), "paper-2", 0.8)
        pen.fill(rect(96, 96, 58, 36, 3), step(tone, 2))
        pen.fill(
            both(rect(96, 96, 58, 36, 3), poly([(90, 136), (116, 110), (134, 136)], 3)),
            step(tone, -1),
        )
        pen.fill(both(rect(96, 96, 58, 36, 3), poly([(116, 136), (136, 116), (166, 140)], 3)), tone)
        if recording:
            pen.fill(ell(146, 104, 4.4), "hot")
            pen.form(ell(74, 62 + 96, 6), "hot", 1)
        for x in (100, 116, 132):
            pen.fill(ell(x, 158, 4), "paper-6")


@drawing(scene_class="symbol", size_m=0.6, anchor="center")
def touch_screen(
    pen: Pen,
    *,
    tone: Tone = "main",
    tiles: Annotated[int, Range(4, 9)] = 9,
    skin: Literal["skin1", "skin2", "skin3"] = "skin2",
    touched: bool = True,
) -> None:
    """A finger taps one of its tiles, which lights up."""
    case = rect(14, 6, 172, 136, 12)
    pen.cast(case, 4, 7)
    pen.form(case, "dark+1", 0.6)
    glass = rect(22, 14, 156, 120, 6)
    pen.fill(glass, "paper-1")
    columns = 3
    for i in range(tiles):
        x, y = 32 + i % columns * 48, 22 + i // columns * 36
        chosen = i == 4 or (tiles == 4 and i == 3)
        tile = rect(x, y, 40, 30, 6)
        pen.fill(tile, "accent" if chosen else (tone, step(tone, 2), "second+1")[i % 3])
        if not chosen:
            pen.fill(rect(x + 8, y + 18, 24, 4, 2) + ell(x + 20, y + 10, 5), "paper")
    if touched:
        pen.line(ell(100, 74, 22), "accent-1", 3.6)
        pen.line(ell(100, 74, 31), "accent+1", 2.4)
        with pen.at(46, 68, 0.64, degrees=-90):
            pointing_hand(pen, tone, skin, cuff=True)


@drawing(scene_class="street", size_m=1.7)
def kiosk_screen(
    pen: Pen,
    *,
    tone: Tone = "main",
    show: Literal["menu", "list"] = "menu",
    terminal: bool = True,
    slip: bool = False,
    sign: Literal["info", "none"] = "none",
) -> None:
    """As tall as a person: one picks from a large screen and pays by card at its side."""
    pen.ground(120)
    pen.form(rect(50, 174, 100, 10, (5, 5, 3, 3)), "paper-6", 1)
    pen.form(poly([(80, 120), (120, 120), (124, 176), (76, 176)], 3), step(tone, -2), 0.9)
    pen.form(rect(49, 10, 104, 144, 12), step(tone, -2), 0.8)
    pen.form(rect(44, 8, 104, 144, 12), tone, 0.7)
    glass = rect(52, 16, 88, 118, 5)
    pen.fill(glass, "paper-1")
    pen.fill(both(glass, rect(52, 16, 88, 18, 0)), "second")
    pen.fill(rect(59, 22, 40, 6, 3), "paper")
    (_menu if show == "menu" else _choices)(pen, tone)
    pen.fill(rect(70, 140, 52, 5, 2.5), "dark+1")
    if slip:
        edge = [(118 - i * 6, 172 - i % 2 * 4) for i in range(7)]
        pen.form(poly([(82, 142), (118, 142), *edge]), "paper", 0.6)
        pen.line("M90 149 L98 146 L98 161 M104 147 L112 147 L106 161", tone, 2.6)
    if terminal:
        pen.form(rect(146, 116, 14, 12, 3), "dark+1", 0.9)
        pen.form(turn(rect(159, 66, 24, 34, 3), 6, 171, 90), "accent", 0.8)
        pen.form(rect(152, 84, 38, 58, 6), "dark+2", 0.8)
        pen.fill(rect(158, 91, 26, 15, 2.5), "second+2")
        keys = [rect(159 + i % 3 * 9, 112 + i // 3 * 9, 6, 5.5, 1.5) for i in range(9)]
        pen.fill(" ".join(keys), "paper-2")
    if sign == "info":
        pen.form(ell(96, 20, 16), "accent", 0.9)
        pen.fill(ell(96, 12.5, 2.6) + rect(93.6, 17, 4.8, 12, 2), "paper")


def _menu(pen: Pen, tone: str) -> None:
    """A cup, a burger, a cone and a cake to choose from, and the button to pay."""
    for i, (x, y) in enumerate(((57, 39), (98, 39), (57, 77), (98, 77))):
        pen.fill(rect(x, y, 37, 34, 5), "accent+2" if i == 1 else "paper-3")
    pen.fill(poly([(65, 49), (86, 49), (83, 69), (68, 69)], 2), tone)
    pen.fill(rect(63, 45, 25, 5, 2) + rect(66, 55, 19, 6, 0), "second")
    pen.fill("M104 56 C104 40 130 40 130 56 Z", "wood")
    pen.fill(rect(103, 57, 28, 4, 2), "leaf")
    pen.fill(rect(104, 61, 26, 7, (1, 1, 4, 4)), "wood-1")
    pen.fill(poly([(67, 92), (84, 92), (75.5, 109)], 1.5), "wood")
    pen.fill(ell(75.5, 88, 9.5, 8), "hot")
    pen.fill(poly([(104, 105), (131, 105), (131, 92), (114, 85)], 2), "second")
    pen.fill(rect(104, 97, 27, 3.4, 0) + ell(124, 86, 4), "hot")
    pen.fill(rect(57, 116, 78, 14, 6), "accent")
    pen.line(tick(96, 123, 5), "paper", 3)


def _choices(pen: Pen, tone: str) -> None:
    for i in range(4):
        y = 40 + i * 23
        pen.fill(rect(58, y, 76, 18, 4), "accent" if i == 0 else "paper-3")
        pen.fill(rect(66, y + 7, 36 - i * 5, 4.4, 2), "paper" if i == 0 else "ink+4")
        pen.fill(ell(124, y + 9, 4), "paper" if i == 0 else step(tone, 1))


@drawing(scene_class="table", size_m=0.55)
def computer(
    pen: Pen,
    *,
    tone: Tone = "main",
    show: Literal["chart", "text", "bank"] = "chart",
    tower: bool = True,
    lights: Annotated[int, Range(1, 3)] = 2,
) -> None:
    """A screen with its keyboard and mouse, the system unit at its side."""
    pen.ground(186)
    left = 0.0 if tower else 28.0
    if tower:
        unit = rect(146, 24, 46, 154, 7)
        pen.form(unit, tone, 0.7)
        pen.form(rect(153, 34, 32, 10, 3), step(tone, 2), 1)
        pen.fill(rect(153, 50, 32, 6, 2), step(tone, -2))
        pen.form(ell(169, 78, 8), step(tone, 2), 1)
        for i in range(lights):
            pen.fill(ell(160 + i * 9, 98, 2.6), ("accent", "second+2", "hot")[i])
        pen.fill(" ".join(rect(154, 118 + i * 9, 30, 4, 2) for i in range(6)), step(tone, -2))
    with pen.at(left, 0):
        pen.form(poly([(62, 118), (86, 118), (92, 150), (56, 150)], 2), "paper-6", 0.9)
        pen.form(rect(46, 144, 56, 8, 4), "paper-5", 1)
        pen.form(rect(6, 22, 134, 102, 9), "dark+1", 0.7)
        glass = rect(13, 29, 120, 84, 4)
        pen.fill(glass, "paper-1")
        screen(pen, (13, 29, 120, 84), show, tone)
        pen.fill(ell(73, 118, 2), "paper-5")
        deck = poly([(14, 160), (118, 160), (126, 184), (6, 184)], (4, 4, 6, 6))
        pen.form(deck, "paper-3", 0.8)
        keys = []
        for row in range(3):
            y = 164 + row * 6
            for i in range(9):
                x = 18 - row * 2 + i * (11 + row * 0.44)
                keys.append(rect(x, y, 8, 4, 1.4))
        pen.fill(" ".join(keys), step(tone, 1))
        mouse = ell(143, 174, 10, 9)
        pen.form(mouse, "paper-2", 0.9)
        pen.line(segments((143, 166), (143, 172)), "paper-6", 1.8)
