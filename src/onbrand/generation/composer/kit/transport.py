"""Transport."""

import math
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import pane, veined_leaf, wheel
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    DETAIL,
    Path,
    Point,
    both,
    bounds,
    curve,
    cut,
    ell,
    heart,
    limb,
    move,
    polar,
    poly,
    rect,
    scale,
    segments,
    turn,
)


@drawing(
    scene_class="street",
    size_m=3,
    facing="right",
    view="side",
)
def van(
    pen: Pen,
    *,
    tone: Tone = "main",
    cargo: Tone = "paper",
    mark: Literal["parcel", "leaf", "heart"] = "parcel",
    stripe: bool = True,
    speed: Annotated[int, Range(0, 3)] = 2,
) -> None:
    pen.ground(172)
    for i in range(speed):
        pen.fill(rect((5, 4, 7)[i], 84 + i * 22, 10, 3.5, 1.7), step(tone, 2))
    cab = poly(
        [(122, 84), (156, 84), (178, 118), (190, 124), (190, 164), (122, 164)], (4, 10, 12, 9, 8, 2)
    )
    pen.form(cab, tone, 0.8)
    pane(pen, poly([(131, 93), (152, 93), (168, 119), (131, 119)], (3, 6, 4, 3)), "sky+2")
    pen.line("M131 128 L131 158 M137 134 L145 134", step(tone, -1), 2)
    hold = rect(18, 60, 108, 104, (10, 6, 2, 8))
    pen.occlude(cab, hold, step(tone, -2), 4, 0)
    pen.form(hold, cargo, 0.9)
    if stripe:
        pen.fill(both(hold, rect(18, 140, 120, 12, 0)), tone if cargo != tone else "accent")
    pen.fill(rect(16, 156, 176, 9, 4), "dark+1")
    _cargo_mark(pen, mark)
    pen.fill(rect(184, 130, 7, 13, 3), "accent")
    for x in (54, 154):
        pen.fill(both(ell(x, 165, 24), rect(0, 130, 200, 34, 0)), "dark")
        wheel(pen, x, 165.5, 18.5)


def _cargo_mark(pen: Pen, mark: str) -> None:
    match mark:
        case "leaf":
            veined_leaf(pen, (54, 126), 56, 32, -48, "leaf", veins=3)
        case "heart":
            pen.form(heart(72, 100, 23), "accent")
        case _:
            pen.form(rect(53, 82, 38, 38, DETAIL), "accent")
            pen.fill(rect(67, 82, 10, 16, (0, 0, 1, 1)), "accent-2")


@drawing(
    scene_class="street",
    size_m=3.6,
    facing="right",
    view="side",
)
def bus(
    pen: Pen,
    *,
    tone: Tone = "accent",
    stripe: Tone = "paper",
    windows: Annotated[int, Range(3, 5)] = 4,
    decks: Annotated[int, Range(1, 2)] = 1,
    luggage: bool = False,
) -> None:
    pen.ground(172)
    top = 62 if decks == 1 else 22
    if luggage and decks == 1:
        for x, wide, tall, own in (
            (40, 34, 22, "main"),
            (78, 26, 16, "hot-1"),
            (108, 30, 20, "second"),
        ):
            pen.form(rect(x, 58 - tall, wide, tall + 4, 4), own, 1)
    body = rect(12, top, 176, 104 if decks == 1 else 144, (14, 22, 8, 8))
    pen.form(body, tone, 0.8)
    for deck in range(decks):
        y = 78 if deck == 0 else 34
        each = 116 / windows
        for i in range(windows):
            pane(pen, rect(24 + i * each, y, each - 7, 30, 5), "sky+2")
        if deck:
            pane(pen, rect(146, y, 36, 30, (5, 12, 5, 5)), "sky+2")
    pen.fill(both(body, rect(10, 118, 128, 12, 0)), stripe)
    door = rect(144, 76, 20, 82, 4)
    pen.fill(door, step(tone, -2))
    pane(pen, rect(147, 80, 14, 74, 3), "sky+2")
    pane(pen, rect(168, 78, 18, 34, (3, 10, 3, 3)), "sky+2", 0.2)
    pen.fill(rect(10, 154, 180, 12, 5), "dark+1")
    pen.fill(rect(182, 136, 7, 12, 3), "paper")
    for x in (48, 128):
        pen.fill(both(ell(x, 163, 25), rect(0, 130, 200, 34, 0)), "dark")
        wheel(pen, x, 165, 19)


@drawing(
    scene_class="street",
    size_m=2.6,
    facing="right",
    view="side",
)
def car(
    pen: Pen,
    *,
    tone: Tone = "main",
    kind: Literal["compact", "sedan"] = "compact",
    roof: Literal["none", "bags", "sign"] = "none",
    plug: bool = False,
) -> None:
    pen.ground(172)
    _roof_load(pen, roof, 66 if kind == "compact" else 81)
    if kind == "compact":
        cabin = "M48 116 C52 82 64 66 86 64 L122 64 C142 66 156 88 164 116 Z"
        hull = "M10 138 C10 120 22 112 44 110 L160 110 C180 112 192 122 192 142 L192 152 C192 160 188 164 180 164 L22 164 C14 164 10 160 10 152 Z"
    else:
        cabin = "M44 116 C54 92 64 80 82 79 L118 79 C138 80 150 96 160 116 Z"
        hull = "M8 140 C8 124 16 114 36 112 L150 112 C176 114 192 122 193 142 L193 152 C193 160 189 164 182 164 L20 164 C12 164 8 160 8 152 Z"
    pen.form(cabin, tone, 0.8)
    glass = both(both(move(cabin, 9, 9), move(cabin, -9, 9)), rect(0, 0, 200, 110, 0))
    for pillar in (cut(glass, rect(100, 0, 100, 200, 0)), cut(glass, rect(0, 0, 108, 200, 0))):
        pane(pen, pillar, "sky+2")
    pen.form(hull, tone, 0.9)
    pen.fill(both(hull, rect(0, 134, 200, 3, 0)), step(tone, -1))
    pen.line("M104 116 L104 158", step(tone, -2), 1.8)
    for x in (86, 116):
        pen.fill(rect(x, 122, 11, 3.6, 1.8), step(tone, 2))
    pen.fill(both(hull, rect(184, 122, 14, 14, 5)), "accent" if tone != "accent" else "paper")
    pen.fill(both(hull, rect(4, 124, 10, 12, 4)), "hot-1")
    pen.fill(rect(8, 154, 186, 9, 4), "dark+1")
    if plug:
        pen.fill(ell(34, 126, 6), "paper")
        pen.line("M30 126 C18 122 6 132 6 148 L6 160", "leaf", 3)
    for x in (50, 150):
        pen.fill(both(ell(x, 162, 25), rect(0, 130, 200, 33, 0)), "dark")
        wheel(pen, x, 164, 20)


def _roof_load(pen: Pen, roof: str, top: float) -> None:
    if roof == "bags":
        pen.line(segments((76, top - 4), (132, top - 4)), "dark+1", 4)
        for x, wide, tall, own in ((72, 34, 24, "accent"), (108, 28, 18, "second")):
            pen.form(rect(x, top - 6 - tall, wide, tall, 4), own, 1)
            pen.fill(rect(x + wide * 0.4, top - 6 - tall, 4, tall, 0), step(own, -2))
    elif roof == "sign":
        pen.form(rect(84, top - 18, 36, 20, 5), "accent", 1)
        for i in range(4):
            pen.fill(rect(88 + i * 7.4, top - 12 + i % 2 * 4, 6, 4, 0), "ink")


@drawing(
    scene_class="street",
    size_m=1.5,
    facing="right",
    view="side",
)
def bicycle(
    pen: Pen,
    *,
    tone: Tone = "main",
    basket: Tone | None = "accent",
    frame: Literal["diamond", "step"] = "diamond",
    wheels: Annotated[float, Range(33, 38)] = 37,
    flowers: bool = False,
) -> None:
    pen.ground(170)
    rear, front, crank = (46.0, 184 - wheels), (154.0, 184 - wheels), (92.0, 150.0)
    for x, y in (rear, front):
        pen.line(ell(x, y, wheels - 3), "dark", 6)
        pen.line(ell(x, y, wheels - 7.5), "paper-5", 2)
        spokes = " ".join(segments((x, y), polar((x, y), wheels - 8, 36 * i)) for i in range(10))
        pen.line(spokes, "paper-6", 0.9)
        pen.fill(ell(x, y, 4), "dark+1")
    seat, head = (78.0, 92.0), (136.0, 88.0)
    pen.line(f"{segments(rear, crank)} {segments(rear, seat)}", step(tone, -1), 5)
    top = segments(seat, head) if frame == "diamond" else "M82 112 C102 130 118 122 136 88"
    pen.line(f"{segments(crank, (76, 80))} {top} {segments(crank, head)}", tone, 6.5)
    pen.line("M132 70 L136 88 C140 104 146 128 " + f"{front[0]} {front[1]}", tone, 6.5)
    pen.line(move(top, -0.6, -1.6), step(tone, 2), 1.4)
    pen.line("M132 71 C130 60 144 58 152 62 L156 66", "dark+1", 5)
    pen.line("M120 65 L134 64", "dark+1", 5)
    pen.form(
        "M56 76 C56 68 70 72 82 70 C92 68 98 72 96 76 C90 82 80 78 74 84 C66 86 56 84 56 76 Z",
        "wood-2",
    )
    pen.line(ell(*crank, 9), "dark+1", 4)
    pen.line(f"{segments(crank, (102, 168))} M96 169 L109 168", "dark+1", 4)
    if basket:
        if flowers:
            for x, y, own in ((148, 66, "hot"), (160, 60, "accent+1"), (171, 67, "main+2")):
                pen.line(segments((158, 78), (x, y)), "leaf-1", 2)
                pen.form(ell(x, y, 7), own)
                pen.fill(ell(x, y, 2.4), "paper")
        weave = poly([(140, 74), (176, 74), (171, 104), (147, 104)], 4)
        pen.form(weave, basket)
        pen.line("M144 84 L173 84 M146 94 L171 94", step(basket, -1), 1.8)
        pen.fill(rect(138, 71, 40, 6, 3), step(basket, 1))


@drawing(
    scene_class="sky",
    size_m=30,
    facing="right",
    view="side",
    anchor="center",
)
def plane(
    pen: Pen,
    *,
    body: Tone = "paper",
    tone: Tone = "main",
    windows: Annotated[int, Range(4, 8)] = 6,
    trail: Annotated[int, Range(0, 3)] = 0,
    climb: Annotated[float, Range(-24, 8)] = -16,
) -> None:
    def laid(path: Path) -> Path:
        return scale(turn(path, climb), 0.92)

    for i in range(trail):
        pen.line(laid(segments((8 + i * 3, 96 + i * 14), (26 - i * 2, 96 + i * 14))), "paper", 3)
    pen.form(laid(poly([(104, 88), (66, 34), (86, 32), (136, 86)], (4, 5, 6, 4))), step(tone, 1), 1)
    pen.form(laid(poly([(22, 84), (8, 40), (28, 40), (56, 80)], (4, 5, 7, 4))), tone, 1)
    hull = laid(
        "M8 92 C20 78 60 76 100 76 L150 77 C176 78 194 90 195 98 C194 108 176 116 150 117 L70 116 C40 114 14 106 8 92 Z"
    )
    pen.form(hull, body, 1)
    pen.fill(both(hull, laid("M0 112 C60 108 140 110 200 100 L200 130 L0 130 Z")), tone)
    pen.shade(
        both(hull, laid("M0 112 C60 108 140 110 200 100 L200 130 L0 130 Z")),
        step(tone, -1),
        2,
        hard=0,
    )
    pane(
        pen,
        laid(poly([(164, 84), (180, 87), (189, 95), (166, 95)], 3)),
        "sky" if tone == "ink" else "ink+1",
    )
    for i in range(windows):
        pen.fill(laid(rect(64 + i * 88 / windows, 88, 6.6, 9, 3.2)), "sky")
    wing = laid(poly([(90, 102), (130, 102), (76, 170), (56, 172)], (6, 5, 6, 5)))
    pen.occlude(hull, wing, step(body, -4), 5, 3)
    pen.form(wing, tone, 1)
    pen.form(laid(poly([(18, 96), (46, 96), (22, 122), (8, 122)], 5)), tone, 1)
    engine = laid(rect(90, 122, 30, 15, 7))
    pen.form(engine, "paper-2", 1.4)


@drawing(
    scene_class="sky",
    size_m=20,
    view="side",
    anchor="center",
)
def rocket(
    pen: Pen,
    *,
    tone: Tone = "main",
    body: Tone = "paper",
    flame: Annotated[float, Range(0, 1)] = 1,
    portholes: Annotated[int, Range(1, 2)] = 1,
    tilt: Annotated[float, Range(0, 40)] = 32,
    stars: bool = False,
) -> None:
    def laid(path: Path) -> Path:
        return turn(path, tilt)

    if stars:
        for x, y, r in ((30, 40, 3), (52, 84, 2), (168, 150, 2.6), (24, 118, 2), (150, 184, 2)):
            pen.fill(ell(x, y, r), "accent")
    if flame:
        long = 150 + 42 * flame
        pen.fill(
            laid(
                f"M82 146 C78 {long - 20} 92 {long - 8} 100 {long} C108 {long - 8} 122 {long - 20} 118 146 Z"
            ),
            "accent",
        )
        pen.fill(
            laid(
                f"M90 146 C88 {long - 26} 96 {long - 20} 100 {long - 14} C104 {long - 20} 112 {long - 26} 110 146 Z"
            ),
            "accent+3",
        )
    for side in (-1, 1):
        fin = laid(
            f"M{100 + side * 28} 96 C{100 + side * 58} 108 {100 + side * 62} 134 {100 + side * 56} 156 C{100 + side * 48} 144 {100 + side * 36} 140 {100 + side * 24} 142 Z"
        )
        pen.form(fin, tone if side < 0 else step(tone, -1), 1)
    hull = laid("M100 8 C132 34 138 84 126 136 L74 136 C62 84 68 34 100 8 Z")
    pen.form(hull, body, 0.9)
    nose = both(hull, laid("M40 0 L160 0 L160 48 C130 56 70 56 40 48 Z"))
    pen.fill(nose, tone)
    pen.shade(nose, step(tone, -1), 1.2, hard=0.12)
    pen.light(nose, step(tone, 1), 1.6)
    for i in range(portholes):
        y = 78 + i * 32
        radius = 16 - 6 * i
        spot = laid(ell(100, y, radius))
        pen.form(spot, tone, 0.7)
        x0, y0 = _middle(spot)
        pen.fill(ell(x0, y0, radius * 0.68), "sky+1")
        pen.fill(ell(x0 - radius * 0.2, y0 - radius * 0.22, radius * 0.24), "paper")
    pen.fill(both(hull, laid(rect(60, 126, 80, 12, 0))), step(body, -5))
    pen.form(laid(poly([(80, 134), (120, 134), (115, 150), (85, 150)], 3)), "dark+2", 1.2)
    pen.form(laid(limb([(100, 112), (100, 152)], 9, 11)), step(tone, 0), 1)


def _middle(path: Path) -> Point:
    left, top, right, bottom = bounds(path)
    return (left + right) / 2, (top + bottom) / 2


@drawing(
    scene_class="street",
    size_m=9,
    facing="right",
    view="side",
)
def sailboat(
    pen: Pen,
    *,
    hull: Tone = "main",
    sail: Tone = "paper",
    jib: Tone = "accent",
    water: bool = True,
    stripes: Annotated[int, Range(0, 3)] = 0,
    wind: Annotated[float, Range(0.6, 1.2)] = 1,
) -> None:
    base = 178 if water else 184
    pen.line("M98 150 L98 14", "wood-2", 4)
    pen.form(
        "M98 10 C106 8 112 14 122 11 L122 21 C112 24 106 18 98 20 Z",
        "hot" if hull != "hot" else "main",
        1,
    )
    belly = 52 * wind
    main = f"M103 26 C{118 + belly * 0.6:.2f} 58 {124 + belly:.2f} 100 {116 + belly:.2f} 134 C142 142 122 142 103 138 Z"
    pen.form(main, sail, 0.8)
    for i in range(stripes):
        y = 60 + i * 26
        pen.fill(
            both(
                main,
                f"M90 {y} C120 {y + 8} 150 {y + 8} 200 {y} L200 {y + 10} C150 {y + 18} 120 {y + 18} 90 {y + 10} Z",
            ),
            jib,
        )
    fore = f"M93 34 C{78 - belly * 0.3:.2f} 70 {58 - belly * 0.4:.2f} 108 {30} 134 C52 142 76 142 93 138 Z"
    pen.form(fore, jib, 0.8)
    boat = move(
        "M8 130 C50 142 140 142 194 126 C190 152 174 174 152 178 L50 178 C28 174 12 156 8 130 Z",
        0,
        base - 178,
    )
    pen.form(boat, hull, 1)
    rail = "M4 128 C50 142 140 142 198 124 L196 136 C140 153 52 153 6 140 Z"
    pen.form(both(boat, move(rail, 0, base - 178)), "paper" if hull != "paper" else "accent", 0.7)
    for x in (70, 100, 130):
        pen.fill(ell(x, base - 20, 4.4), step(hull, 3))
    if water:
        _water(pen)
    else:
        pen.ground(140)


def _water(pen: Pen) -> None:
    wave = curve(
        [
            (6, 172),
            (24, 167),
            (46, 173),
            (70, 167),
            (94, 173),
            (118, 167),
            (142, 173),
            (168, 167),
            (194, 172),
        ]
    )
    sea = f"{wave} L188 180 C150 186 50 186 12 180 Z"
    pen.fill(sea, "sky")
    pen.line(curve([(40, 178), (56, 175), (74, 179), (90, 176)]), "sky+2", 2)
    pen.line(curve([(112, 179), (128, 176), (146, 180), (158, 177)]), "sky+2", 2)


@drawing(
    scene_class="sky",
    size_m=22,
    anchor="center",
)
def hot_air_balloon(
    pen: Pen,
    *,
    tone: Tone = "main",
    alt: Tone = "accent",
    gores: Literal[3, 5, 7] = 5,
    band: bool = True,
    bags: Annotated[int, Range(0, 2)] = 2,
) -> None:
    pen.line("M82 136 L90 164 M118 136 L110 164 M94 138 L96 164 M106 138 L104 164", "wood-3", 1.6)
    skin = "M100 8 C148 8 172 46 168 78 C164 104 136 122 122 140 L78 140 C64 122 36 104 32 78 C28 46 52 8 100 8 Z"
    pen.fill(skin, tone)
    for i in range(gores):
        if i % 2 == 0:
            continue
        left, right = (2 * i / gores - 1), (2 * (i + 1) / gores - 1)
        pen.fill(both(skin, _gore(left, right)), alt)
    for i in range(gores):
        gore = both(skin, _gore(2 * i / gores - 1, 2 * (i + 1) / gores - 1))
        pen.shade(gore, step(alt if i % 2 else tone, -1), 1.5, hard=0)
    pen.fill(cut(skin, move(skin, -9, -6)), step(tone, -1))
    pen.light(skin, step(tone, 2), 2)
    if band:
        belt = both(skin, "M20 82 C70 100 130 100 180 82 L180 94 C130 112 70 112 20 94 Z")
        pen.fill(belt, "paper")
        pen.fill(both(belt, cut(skin, move(skin, -12, -6))), "paper-4")
    pen.fill(rect(78, 134, 44, 8, 3), step(tone, -2))
    basket = rect(84, 162, 32, 26, (3, 3, 8, 8))
    pen.form(basket, "wood-1")
    pen.line("M88 172 L112 172 M88 179 L112 179", "wood-3", 1.6)
    pen.fill(rect(82, 160, 36, 5, 2.5), "wood-2")
    for x in (80, 120)[:bags]:
        pen.form(ell(x, 176, 5.5, 7), "hot-1" if tone != "hot" else "main", 1)


def _gore(left: float, right: float) -> Path:
    """A panel from the crown to the mouth; edges are meridians."""

    def edge(u: float) -> str:
        wide = math.sin(u * math.pi / 2) * 78
        return f"{100 + wide * 0.94:.2f} 30 {100 + wide:.2f} 96 {100 + wide * 0.32:.2f} 142"

    far = math.sin(right * math.pi / 2) * 78
    return (
        f"M100 6 C{edge(left)} L{100 + far * 0.32:.2f} 142 "
        f"C{100 + far:.2f} 96 {100 + far * 0.94:.2f} 30 100 6 Z"
    )
