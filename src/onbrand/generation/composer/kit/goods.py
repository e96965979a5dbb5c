"""Gifts, bags, parcels, and signs of success."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.pen import LINE, THIN, Pen
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
    leaf,
    limb,
    move,
    polar,
    poly,
    rect,
    ring,
    segments,
    star,
    turn,
    union,
)
from onbrand.generation.composer.shapes import (
    heart as heart_shape,
)


@drawing(
    scene_class="table",
    size_m=0.3,
)
def gift(
    pen: Pen,
    *,
    tone: Tone = "main",
    ribbon: Tone = "accent",
    pattern: Literal["dots", "stripes", "plain"] = "dots",
    bow: Literal["loops", "rosette"] = "loops",
) -> None:
    pen.ground(140)
    box = rect(40, 104, 120, 80, (1, 1, 7, 7))
    pen.form(box, tone)
    if pattern == "dots":
        for i in range(12):
            x, y = 53 + i % 4 * 31 + (i // 4 % 2) * 15, 126 + i // 4 * 19
            if abs(x - 100) > 18 and x < 155:
                pen.fill(ell(x, y, 3.6), step(tone, 2))
    elif pattern == "stripes":
        pen.stripes(box, step(tone, 1), 6, share=0.4)
    lid = rect(30, 78, 140, 28, 5)
    pen.occlude(box, lid, step(tone, -2), 0, 8)
    pen.form(rect(87, 104, 26, 80, 0), ribbon, 1)
    pen.form(lid, step(tone, 1), 1.4)
    band = rect(86, 78, 28, 28, 0)
    pen.form(band, ribbon, 1.2)
    if bow == "rosette":
        _rosette(pen, ribbon)
        return
    for right in (False, True):
        loop = "M100 76 C76 18 26 26 40 56 C48 74 78 80 100 76 Z"
        hollow = "M94 70 C78 42 52 40 54 54 C58 66 78 70 94 70 Z"
        tail = "M96 78 L70 98 L82 98 L80 108 L104 82 Z"
        loop, hollow, tail = (flip(path) if right else path for path in (loop, hollow, tail))
        pen.form(loop, ribbon)
        pen.fill(hollow, step(ribbon, -2))
        pen.fill(tail, step(ribbon, -1))
    pen.form(rect(88, 62, 24, 21, 8), step(ribbon, 1))


def _rosette(pen: Pen, tone: str) -> None:
    for size, count, shift in ((46, 9, 0), (34, 7, 20)):
        for i in range(count):
            degrees = 180 + i * 180 / (count - 1)
            x, y = polar((100, 76), 8, degrees)
            petal = leaf(x, y, size, 24, degrees)
            pen.form(petal, tone if (i + shift) % 2 else step(tone, 1), 0.8)
    pen.form(ell(100, 70, 12, 10), step(tone, 1))


@drawing(
    scene_class="table",
    size_m=0.4,
    view="corner",
)
def parcel(
    pen: Pen,
    *,
    tone: Tone = "wood",
    tape: Tone = "paper",
    label: bool = True,
    mark: Literal["arrows", "heart", "none"] = "arrows",
) -> None:
    pen.ground(156, 106)
    back, right, front, left = (100.0, 50.0), (178.0, 74.0), (92.0, 102.0), (18.0, 74.0)

    def down(point: Point, by: float = 82) -> Point:
        return point[0], point[1] + by

    pen.form(poly([left, front, down(front), down(left, 78)], 2), tone, hard=0, lit=False)
    shaded = poly([front, right, down(right, 78), down(front)], 2)
    pen.form(shaded, step(tone, -1), hard=0, lit=False)
    pen.fill(poly([back, right, front, left], 2), step(tone, 1))
    near, far = (
        [between(left, front, u) for u in (0.4, 0.62)],
        [between(back, right, u) for u in (0.4, 0.62)],
    )
    pen.fill(poly([near[0], near[1], far[1], far[0]]), step(tape, -1))
    pen.fill(poly([near[0], near[1], down(near[1], 28), down(near[0], 28)]), step(tape, -3))
    pen.line(segments(left, front, right), step(tone, 2), 1.4)

    def on_right(u: float, v: float) -> Point:
        return down(between(front, right, u), 82 * v)

    def on_left(u: float, v: float) -> Point:
        return down(between(left, front, u), 80 * v)

    if label:
        pen.fill(
            poly(
                [
                    on_right(0.42, 0.4),
                    on_right(0.88, 0.4),
                    on_right(0.88, 0.82),
                    on_right(0.42, 0.82),
                ],
                1.5,
            ),
            "paper-1",
        )
        for i in range(3):
            pen.line(
                segments(on_right(0.5, 0.5 + i * 0.1), on_right(0.8 - 0.1 * i, 0.5 + i * 0.1)),
                "ink+3",
                THIN,
            )
    if mark == "arrows":
        for u in (0.14, 0.28):
            pen.line(segments(on_left(u, 0.86), on_left(u, 0.62)), step(tone, -2), 3)
            pen.line(
                segments(on_left(u - 0.06, 0.7), on_left(u, 0.61), on_left(u + 0.06, 0.72)),
                step(tone, -2),
                3,
            )
    elif mark == "heart":
        x, y = on_left(0.24, 0.68)
        pen.fill(heart_shape(x, y, 11), step(tone, -2))


@drawing(
    scene_class="table",
    size_m=0.6,
    pale=True,
)
def tote_bag(
    pen: Pen,
    *,
    tone: Tone = "paper-1",
    print_tone: Tone = "main",
    motif: Literal["leaf", "rings", "sun", "none"] = "leaf",
    filled: Literal["none", "greens", "bread"] = "none",
) -> None:
    pen.ground(132)
    pen.line("M70 78 C68 18 96 8 102 40 L104 74", step(tone, -3), 7)
    if filled == "greens":
        for degrees in (-122, -98, -72, -52):
            veined_leaf(pen, (110, 84), 58, 26, degrees, "leaf", veins=3)
    elif filled == "bread":
        for x, lean in ((116, 8), (94, -4)):
            loaf = turn(rect(x - 12, 22, 24, 90, 12), lean, x, 90)
            pen.form(loaf, "warm-1", 1)
            for i in range(3):
                cutmark = turn(
                    limb([(x - 7, 44 + i * 16), (x + 7, 36 + i * 16)], 3, 5), lean, x, 90
                )
                pen.fill(cutmark, "warm+2")
    body = poly([(44, 70), (156, 70), (166, 184), (34, 184)], (3, 3, 9, 9))
    pen.form(body, tone, 0.8)
    pen.fill(both(body, rect(30, 70, 140, 12, 0)), step(tone, -2))
    pen.line("M40 82 L160 82", step(tone, -4), 1.4, dash="4 3")
    pen.line("M74 80 C72 34 128 34 126 80", step(tone, -1), 7)
    pen.line("M73 79 C72 38 106 36 116 46", step(tone, 1), 1.6)
    for x in (74, 126):
        pen.fill(rect(x - 5, 74, 10, 14, 2), step(tone, -2))
    _print(pen, motif, print_tone)


def _print(pen: Pen, motif: str, tone: str) -> None:
    match motif:
        case "leaf":
            pen.line(curve([(100, 168), (99, 150), (101, 130), (100, 116)]), tone, 3)
            for degrees, y in ((-90, 124), (-30, 136), (-150, 136), (-28, 154), (-152, 154)):
                pen.fill(leaf(100, y, 32, 16, degrees), tone)
        case "rings":
            for i in range(9):
                pen.fill(
                    ring(76 + i % 3 * 24, 108 + i // 3 * 24, 10, 5 if i % 2 else 0.1),
                    tone if i % 2 else "accent",
                )
        case "sun":
            pen.fill(both(ell(100, 138, 30), rect(60, 100, 80, 38, 0)), tone)
            for i in range(3):
                pen.fill(rect(72 + i * 7, 144 + i * 9, 56 - i * 14, 5, 2.5), tone)
        case _:
            pass


@drawing(
    scene_class="table",
    size_m=0.45,
    view="corner",
)
def shopping_bag(
    pen: Pen,
    *,
    tone: Tone = "main",
    badge: Literal["heart", "ring", "star", "none"] = "heart",
    tissue: Tone | None = "accent",
    second_bag: Tone | None = None,
) -> None:
    pen.ground(150)
    if second_bag:
        with pen.at(81, 55, 0.70):
            _bag(pen, second_bag, "none", None)
    _bag(pen, tone, badge, tissue)


def _bag(pen: Pen, tone: str, badge: str, tissue: str | None) -> None:
    pen.line("M62 66 C62 22 108 22 108 66", step(tone, -3), 4)
    if tissue:
        pen.form(
            poly([(48, 70), (56, 44), (72, 58), (88, 38), (104, 56), (122, 42), (130, 70)], 3),
            tissue,
            1,
        )
    front = poly([(34, 64), (134, 64), (134, 184), (34, 184)], (1, 0, 0, 4))
    side = poly([(134, 64), (160, 58), (160, 176), (134, 184)], (0, 1, 3, 0))
    pen.fill(side, step(tone, -2))
    pen.fill(poly([(134, 64), (148, 61), (142, 150), (134, 184)]), step(tone, -1))
    pen.form(front, tone, 0.9, hard=0)
    pen.fill(rect(34, 64, 100, 9, 0), step(tone, -1))
    pen.line("M60 72 C60 28 108 28 108 72", step(tone, 2), LINE)
    for x in (60, 108):
        pen.fill(ell(x, 72, 3.2), step(tone, -2))
    match badge:
        case "heart":
            pen.form(heart_shape(84, 128, 23), "paper", 0.8)
        case "ring":
            pen.fill(ring(84, 128, 22, 13), step(tone, 2))
        case "star":
            pen.form(star(84, 128, 26, corner=3), "paper", 0.8)
        case _:
            pass


@drawing(
    scene_class="street",
    size_m=1.0,
)
def umbrella(
    pen: Pen,
    *,
    tone: Tone = "main",
    alt: Tone = "accent",
    panels: Literal[3, 5, 7] = 5,
    tilt: Annotated[float, Range(-14, 8)] = -10,
    rain: Annotated[int, Range(0, 8)] = 0,
) -> None:
    """Panels in two colors, the dark inside below them, a bright crook."""

    def laid(path: Path) -> Path:
        return turn(path, tilt, 100, 110)

    for x, y in _RAIN[:rain]:
        pen.fill(leaf(x, y + 16, 15, 7, -78), "second")
    width = 168 / panels
    scallops = union(*(ell(16 + width * (i + 0.5), 112, width / 2, 13) for i in range(panels)))
    dome = laid(cut("M16 112 C18 8 182 8 184 112 Z", scallops))
    inside = cut(laid("M18 110 C40 90 160 90 182 110 C160 122 40 122 18 110 Z"), dome)
    pen.fill(inside, step(tone, -4))
    for end in (-52, -18, 22, 56):
        rib = segments((100, 124), (100 + end, 98))
        pen.line(laid(rib), "paper-5", 1.6)
    crook = laid("M100 140 L100 160 C100 185 70 185 70 164")
    pen.line(laid("M100 60 L100 150"), "ink+4", 6)
    pen.line(laid("M98.5 112 L98.5 140"), "paper-3", 1.8)
    pen.line(crook, step(alt, -2), 11)
    pen.line(move(crook, -1.2, -1), alt, 8.5)
    pen.line(laid("M98 144 L98 158"), step(alt, 2), 2.2)
    pen.fill(dome, tone)
    for i in range(panels):
        panel = both(dome, laid(_panel(2 * i / panels - 1, 2 * (i + 1) / panels - 1)))
        own = alt if i % 2 else tone
        if i % 2:
            pen.fill(panel, alt)
        pen.shade(panel, step(own, -1), 1.6, hard=0.04)
        edge = cut(panel, move(panel, 0, -4))
        pen.fill(both(edge, laid(rect(0, 84, 200, 60, 0))), step(own, -2))
    pen.fill(both(dome, laid(limb([(36, 84), (48, 60), (72, 42)], 3, 8, 4))), step(tone, 3))
    pen.light(dome, step(tone, 2), 2)
    pen.form(laid(rect(95.5, 14, 9, 22, 4)), alt, 1)


_RAIN = ((26, 14), (176, 30), (52, 4), (150, 6), (8, 44), (190, 66), (124, 2), (180, 118))


def _panel(left: float, right: float) -> Path:
    """Between two ribs of the dome, by their places from -1 to 1."""
    a, b = 84 * left, 84 * right
    return (
        f"M100 30 C{100 + a * 0.92:.2f} 60 {100 + a:.2f} 92 {100 + a:.2f} 126 "
        f"L{100 + b:.2f} 126 C{100 + b:.2f} 92 {100 + b * 0.92:.2f} 60 100 30 Z"
    )


@drawing(
    scene_class="sky",
    size_m=1.6,
    anchor="center",
)
def balloons(
    pen: Pen,
    *,
    tone: Tone = "main",
    alt: Tone = "accent",
    count: Annotated[int, Range(1, 5)] = 5,
    wind: Annotated[float, Range(-1, 1)] = 0,
    shape: Literal["round", "heart"] = "round",
) -> None:
    spots = ((100, 56, 32), (58, 72, 28), (143, 73, 29), (80, 108, 25), (123, 112, 25))[:count]
    tones = (tone, alt, "second", "hot" if alt != "hot" else "paper-2", step(tone, 2))
    places = [(x + wind * (184 - y) / 12, y, r) for x, y, r in spots]
    order = (1, 2, 0, 3, 4)[:count] if count >= 3 else range(count)
    for i in order:
        x, y, r = places[i]
        pen.line(
            curve([(x, y + r * 1.2), (100 + (x - 100) * 0.45, 150), (101, 168), (99, 192)]),
            "ink+3",
            1.3,
        )
    for i in order:
        x, y, r = places[i]
        _balloon(pen, x, y, r, tones[i], hearted=shape == "heart")


def _balloon(pen: Pen, x: float, y: float, r: float, tone: str, *, hearted: bool) -> None:
    skin = (
        f"M{x:.2f} {y - r * 1.1:.2f} C{x + r * 1.3:.2f} {y - r * 1.1:.2f} {x + r * 1.1:.2f} {y + r * 0.5:.2f} {x:.2f} {y + r * 1.15:.2f} "
        f"C{x - r * 1.1:.2f} {y + r * 0.5:.2f} {x - r * 1.3:.2f} {y - r * 1.1:.2f} {x:.2f} {y - r * 1.1:.2f} Z"
    )
    skin = heart_shape(x, y + r * 0.1, r * 1.06) if hearted else skin
    knot = poly([(x, y + r * 1.05), (x + 5, y + r * 1.32), (x - 5, y + r * 1.32)], 1.5)
    pen.fill(knot, step(tone, -2))
    pen.form(skin, tone)
    pen.fill(
        turn(ell(x - r * 0.42, y - r * 0.45, r * 0.12, r * 0.28), 32, x - r * 0.42, y - r * 0.45),
        step(tone, 3),
    )


@drawing(
    scene_class="symbol",
    size_m=0.9,
)
def target(
    pen: Pen,
    *,
    tone: Tone = "main",
    light: Tone = "paper",
    rings: Annotated[int, Range(2, 4)] = 3,
    arrows: Annotated[int, Range(0, 2)] = 1,
    stand: bool = True,
) -> None:
    pen.ground(110)
    if stand:
        for leg in (((78, 120), (56, 182)), ((122, 120), (144, 182))):
            pen.line(segments(*leg), "wood-2", 8)
    middle = (98.0, 98.0 if stand else 105.0)
    board = ell(*middle, 78)
    pen.form(board, tone, 0.6, hard=0.05)
    bands = 2 * rings - 1
    for i in range(1, bands):
        radius = 78 * (1 - i / bands)
        own = light if i % 2 else tone
        pen.form(ell(*middle, radius), own, 0.5, hard=0, lit=False)
    pen.fill(cut(board, move(board, -7, -5)), step(tone, -1))
    for i in range(arrows):
        _arrow(pen, middle if i == 0 else (middle[0] - 28, middle[1] + 26), -38 if i == 0 else -52)


def _arrow(pen: Pen, tip: Point, degrees: float) -> None:
    end = polar(tip, 96 if degrees > -45 else 80, degrees)
    pen.line(move(segments(tip, between(tip, end, 0.7)), 4, 8), "ink", 5, 0.16)
    pen.line(segments(tip, end), "wood-2", 5)
    base = between(tip, end, 0.72)
    for side in (-1, 1):
        wing = poly(
            [base, polar(base, 18, degrees + side * 42), polar(end, 17, degrees + side * 62), end],
            2,
        )
        pen.form(wing, "accent" if side < 0 else "accent-1", 1, lit=False)
    pen.fill(ell(*tip, 4.4), "ink+1")


@drawing(
    scene_class="table",
    size_m=0.35,
)
def trophy(
    pen: Pen,
    *,
    tone: Tone = "warm",
    base: Tone = "dark+1",
    mark: Literal["star", "one", "leaf"] = "star",
    sparks: Annotated[int, Range(0, 4)] = 3,
) -> None:
    pen.ground(110)
    for right in (False, True):
        ear = "M56 44 C20 40 18 92 70 98"
        pen.line(flip(ear) if right else ear, step(tone, -1), 9)
        if not right:
            pen.line(move(ear, -1, -2), step(tone, 1), 2)
    pen.form(poly([(92, 112), (108, 112), (112, 150), (88, 150)], 2), step(tone, -1), 1)
    bowl = "M48 26 L152 26 C152 84 138 116 100 120 C62 116 48 84 48 26 Z"
    pen.form(bowl, tone, 0.8, hard=0.12)
    pen.fill(both(bowl, limb([(60, 40), (63, 66), (72, 88)], 4, 9, 4)), step(tone, 3))
    pen.form(rect(42, 18, 116, 14, 6), step(tone, 1), 1.4)
    pen.form(ell(100, 124, 16, 7), tone)
    match mark:
        case "star":
            pen.fill(star(102, 72, 23, corner=3), step(tone, -2))
            pen.form(star(100, 70, 23, corner=3), "paper", 0.7)
        case "one":
            pen.line("M90 60 L102 52 L102 90 M92 90 L112 90", "paper", 7)
        case _:
            for turned in (-118, -62):
                veined_leaf(
                    pen, (100, 96), 46, 20, turned, "paper", curl=0.12 if turned > -90 else -0.12
                )
    pen.form(poly([(74, 148), (126, 148), (132, 160), (68, 160)], 3), tone, 1.4)
    pen.form(rect(58, 158, 84, 26, 5), base, 1)
    pen.fill(rect(82, 166, 36, 9, 3), step(tone, 1))
    for i in range(sparks):
        x, y, r = ((26, 24, 8), (178, 36, 10), (176, 118, 6), (24, 128, 7))[i]
        pen.fill(star(x, y, r, 4, 0.32, 0.6), step(tone, 1))


@drawing(
    scene_class="symbol",
    size_m=0.3,
    anchor="center",
)
def puzzle(
    pen: Pen,
    *,
    tone: Tone = "main",
    alt: Tone = "accent",
    pieces: Annotated[int, Range(2, 4)] = 4,
    apart: Annotated[float, Range(0, 9)] = 7,
) -> None:
    """Four corners; the last one is still on its way."""
    tones = (tone, "second" if tone != "second" else "main", step(tone, 2), alt)
    for i in range(pieces):
        column, row = i % 2, i // 2
        piece = _piece(column, row)
        away = (apart * (1 if column else -1), apart * (1 if row else -1)) if i == 3 else (0.0, 0.0)
        if pieces < 4:
            away = (0.0, 36.0 if pieces == 2 else 0.0)
        piece = turn(move(piece, *away), 6 if i == 3 else 0)
        pen.cast(piece, 3, 5)
        pen.form(piece, tones[i], 0.8)


def _piece(column: int, row: int) -> Path:
    x, y = 28 + column * 72, 28 + row * 72
    body = rect(x, y, 72, 72, (6, 6, 6, 6))
    across, down = ell(100, y + 36, 13), ell(x + 36, 100, 13)
    body = union(body, across) if (column + row) % 2 == 0 else cut(body, across)
    return cut(body, down) if (column + row) % 2 == 0 else union(body, down)


@drawing(
    scene_class="symbol",
    size_m=0.3,
    anchor="center",
)
def heart(
    pen: Pen,
    *,
    tone: Tone = "hot",
    kind: Literal["plain", "leaf", "pulse"] = "plain",
    sparks: Annotated[int, Range(0, 3)] = 2,
) -> None:
    body = heart_shape(100, 102, 80)
    pen.cast(body, 4, 7)
    pen.form(body, tone, 0.8)
    pen.fill(both(body, limb([(34, 88), (34, 66), (46, 46), (64, 38)], 5, 12, 6)), step(tone, 2))
    if kind == "leaf":
        pen.line(curve([(100, 158), (99, 130), (102, 100)]), "paper", 4)
        veined_leaf(pen, (100, 128), 50, 28, -52, "paper", veins=3)
        veined_leaf(pen, (100, 138), 42, 24, -136, "paper", veins=3)
    elif kind == "pulse":
        pen.line("M22 104 L66 104 L82 72 L104 136 L120 104 L178 104", "paper", 7)
    for i in range(sparks):
        x, y, r = ((178, 34, 10), (22, 152, 8), (180, 150, 6))[i]
        pen.fill(star(x, y, r, 4, 0.32, 0.6), step(tone, 1) if tone != "accent" else "main")


@drawing(
    scene_class="table",
    size_m=0.7,
    anchor="center",
)
def t_shirt(
    pen: Pen,
    *,
    tone: Tone = "main",
    motif: Literal["leaf", "rings", "sun", "none"] = "rings",
    print_tone: Tone = "paper",
    pocket: bool = False,
    hanger: bool = True,
) -> None:
    with pen.at(5, 4, 0.95):
        _shirt(pen, tone, motif, print_tone, pocket=pocket, hanger=hanger)


def _shirt(pen: Pen, tone: str, motif: str, print_tone: str, *, pocket: bool, hanger: bool) -> None:
    if hanger:
        pen.line("M100 34 L100 24 C100 16 112 16 112 9 C112 2 98 3 98 10", "paper-6", 3)
        pen.line("M58 50 L100 32 L142 50", "wood-2", 5)
    shirt = (
        "M68 38 C82 50 118 50 132 38 L150 44 C170 56 184 78 192 100 L162 116 L148 96 "
        "C150 130 152 164 152 188 C120 194 80 194 48 188 C48 164 50 130 52 96 L38 116 L8 100 "
        "C16 78 30 56 50 44 Z"
    )
    pen.cast(shirt, 4, 6)
    pen.form(shirt, tone, 0.6, hard=0.05)
    collar = "M66 38 C80 56 120 56 134 38 L128 35 C118 47 82 47 72 35 Z"
    pen.fill(collar, step(tone, -2))
    for right in (False, True):
        fold = "M52 96 C50 84 52 72 58 62 C56 78 56 96 54 116 Z"
        hem = "M10 98 L36 112 L40 108 L13 93 Z"
        for path, own in ((fold, -1), (hem, -1)):
            pen.fill(flip(path) if right else path, step(tone, own))
    pen.fill(
        both(shirt, "M40 181 C80 187 120 187 160 181 L160 185 C120 191 80 191 40 185 Z"),
        step(tone, -1),
    )
    if pocket:
        pen.form(rect(112, 84, 28, 32, (1, 1, 8, 8)), step(tone, -1), 1)
    else:
        with pen.at(20, 4, 0.8):
            _print(pen, motif, print_tone)
