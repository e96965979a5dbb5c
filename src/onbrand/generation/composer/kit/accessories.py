"""What is worn besides clothes: hats, scarves, mittens, ties, rings, watches, glasses."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    both,
    curve,
    cut,
    ell,
    flip,
    heart,
    leaf,
    limb,
    move,
    polar,
    poly,
    rect,
    segments,
    star,
    turn,
    union,
)
from onbrand.generation.composer.shapes import (
    ring as hoop,
)


def _pair(path: Path) -> tuple[Path, Path]:
    """A part of the left side and its twin."""
    return path, flip(path)


@drawing(
    scene_class="table",
    size_m=0.3,
)
def hat(
    pen: Pen,
    *,
    tone: Tone = "main",
    trim: Tone = "accent",
    kind: Literal["beanie", "straw", "fedora"] = "beanie",
    pattern: Literal["nordic", "stripes", "plain"] = "nordic",
) -> None:
    if kind == "beanie":
        pen.ground(140)
        _beanie(pen, tone, trim, pattern)
    else:
        pen.ground(176)
        _brimmed(pen, tone, trim, straw=kind == "straw")


def _beanie(pen: Pen, tone: str, trim: str, pattern: str) -> None:
    dome = "M36 150 C32 84 62 50 100 50 C138 50 168 84 164 150 Z"
    pen.form(dome, tone, 0.7)
    if pattern == "stripes":
        for y in (78, 98, 118):
            pen.fill(both(dome, limb([(30, y + 6), (100, y), (170, y + 6)], 9, 9)), "paper")
    elif pattern == "nordic":
        for y in (80, 128):
            pen.fill(both(dome, limb([(30, y + 5), (100, y), (170, y + 5)], 4, 4)), "paper")
        for i in range(5):
            x = 52 + i * 24
            pen.fill(both(dome, star(x, 106, 12, 6, 0.4, 1)), "paper")
    tuft = union(*(ell(100 + 20 * dx, 36 + 20 * dy, 12.5) for dx, dy in _ROUND), ell(100, 36, 22))
    pen.occlude(dome, tuft, step(tone, -2), 2, 5)
    pen.form(tuft, trim, 0.9)
    for x, y, degrees in ((88, 30, 20), (104, 24, -30), (112, 42, 70), (94, 46, -60), (80, 42, 10)):
        pen.fill(
            turn(limb([(x - 6, y), (x, y + 2), (x + 6, y)], 1, 3.4, 1), degrees, x, y),
            step(trim, -1),
        )
    cuff = rect(26, 138, 148, 46, 14)
    pen.occlude(dome, cuff, step(tone, -2), 0, -5)
    pen.form(cuff, trim, 0.9)
    for i in range(11):
        rib = 39 + i * 12.2
        pen.fill(limb([(rib, 144), (rib + 0.8, 160), (rib, 178)], 2, 3.4, 2), step(trim, -1))
    tag = rect(122, 150, 26, 18, 2)
    pen.fill(move(tag, 1, 2), step(trim, -2))
    pen.fill(tag, "paper-1")
    pen.fill(heart(135, 159, 5), tone)


_ROUND = (
    (1, 0),
    (0.71, 0.71),
    (0, 1),
    (-0.71, 0.71),
    (-1, 0),
    (-0.71, -0.71),
    (0, -1),
    (0.71, -0.71),
)


def _brimmed(pen: Pen, tone: str, trim: str, *, straw: bool) -> None:
    brim = (
        ell(100, 154, 95, 30)
        if straw
        else "M6 146 C20 134 60 140 100 140 C140 140 180 134 194 146 C198 156 178 184 100 184 C22 184 2 156 6 146 Z"
    )
    pen.form(brim, tone, 0.6, hard=0.06)
    crown = (
        "M46 152 C42 106 54 72 100 72 C146 72 158 106 154 152 C130 164 70 164 46 152 Z"
        if straw
        else "M44 154 C46 110 50 80 66 66 C76 58 86 66 100 66 C114 66 124 58 134 66 C150 80 154 110 156 154 C130 166 70 166 44 154 Z"
    )
    pen.occlude(brim, crown, step(tone, -2), 4, 8)
    pen.form(crown, tone, 0.7)
    if straw:
        weave = union(*(limb([(30, y), (100, y + 8), (170, y)], 2, 2) for y in (84, 94, 104, 114)))
        pen.fill(both(crown, weave), step(tone, -1))
        for rx in (88, 78):
            line = cut(ell(100, 154, rx, 30 * rx / 95), ell(100, 154, rx - 1.8, 30 * rx / 95 - 1.4))
            pen.fill(cut(line, crown), step(tone, -1))
    else:
        pen.fill(
            limb([(82, 70), (94, 84), (100, 96), (106, 84), (118, 70)], 1, 5, 8, 5, 1),
            step(tone, -1),
        )
    band = both(crown, "M30 122 C60 136 140 136 170 122 L170 146 C140 160 60 160 30 146 Z")
    pen.form(band, trim, 1)
    if straw:
        for end in (
            "M140 142 L172 160 L158 162 L154 174 L134 148 Z",
            "M136 144 L150 182 L140 176 L130 182 L128 146 Z",
        ):
            pen.fill(end, step(trim, -1))
        pen.form(rect(127, 132, 19, 19, 6), trim, 1)
    else:
        pen.form(leaf(138, 142, 62, 17, -62, 0.1), "hot" if trim != "hot" else "warm", 1)


@drawing(
    scene_class="table",
    size_m=0.25,
    facing="right",
    view="side",
)
def cap(
    pen: Pen,
    *,
    tone: Tone = "main",
    visor: Tone = "accent",
    badge: Literal["star", "heart", "ring", "none"] = "heart",
    panels: Literal["plain", "mesh", "halves"] = "plain",
) -> None:
    pen.ground(170)
    dome = "M14 176 C8 106 44 58 94 58 C142 58 162 100 164 166 C120 178 60 182 14 176 Z"
    pen.form(dome, tone, 0.7)
    back = both(dome, "M0 20 L92 20 C64 76 52 120 58 200 L0 200 Z")
    if panels != "plain":
        pen.form(back, "paper-1" if panels == "mesh" else step(tone, 2), 0.8)
    if panels == "mesh":
        for i in range(9):
            pen.fill(both(back, turn(rect(-20, 50 + i * 15, 120, 2, 0), -24, 40, 110)), "paper-4")
            pen.fill(both(back, turn(rect(-20, 30 + i * 15, 120, 2, 0), 56, 40, 110)), "paper-4")
    for seam in (
        ((92, 60), (66, 88), (54, 126), (54, 177)),
        ((94, 60), (126, 86), (140, 122), (142, 170)),
    ):
        pen.line(curve(seam), step(tone, -1), 2)
    for x, y in ((46, 94), (116, 88)):
        pen.fill(ell(x, y, 3.6, 3), step(tone, -2))
    bill = "M82 166 C110 168 142 162 163 144 C186 148 199 162 195 174 C188 187 146 190 106 184 C90 181 80 176 82 166 Z"
    pen.occlude(dome, bill, step(tone, -2), -2, -5)
    pen.form(bill, visor, 0.9)
    for dy in (-1, -7):
        pen.line(
            move("M100 178 C136 184 176 180 187 168", dy * 0.2, dy),
            step(visor, -1),
            1.5,
            dash="4 3",
        )
    pen.form(rect(82, 50, 22, 12, 6), visor, 1.2)
    if panels == "plain":
        pen.fill(limb([(28, 136), (36, 108), (52, 86)], 2, 7, 2), step(tone, 2))
    patch = (100, 116)
    match badge:
        case "star":
            pen.fill(star(*patch, 21, corner=2), "paper")
        case "heart":
            pen.fill(heart(*patch, 17), "paper")
        case "ring":
            pen.fill(hoop(*patch, 19, 10), "paper")
        case _:
            pass


@drawing(
    scene_class="table",
    size_m=0.9,
    anchor="center",
)
def scarf(
    pen: Pen,
    *,
    tone: Tone = "main",
    stripe: Tone = "paper",
    pattern: Literal["stripes", "checks", "plain"] = "stripes",
    fringe: bool = True,
) -> None:
    """As it is worn: around the neck, both ends in front."""
    pen.form(ell(100, 42, 64, 32), step(tone, -1), 0.6)
    pen.fill(ell(100, 50, 54, 26), step(tone, -3))
    ends = (
        (poly([(96, 80), (128, 84), (140, 158), (102, 164)], 4), step(tone, -1), (102, 140, 162)),
        (poly([(74, 82), (112, 82), (104, 178), (58, 172)], 4), tone, (60, 102, 175)),
    )
    for shape, own, (left, right, low) in ends:
        if fringe:
            for i in range(6):
                x = left + 4 + (right - left - 7) * i / 5
                pen.line(segments((x, low - 4), (x - 1 + i % 2, low + 15)), own, 4)
        pen.cast(shape, 4, 5)
        pen.form(shape, own, 0.8)
        if pattern != "plain":
            for y in (low - 50, low - 34, low - 18):
                band = both(shape, limb([(left - 10, y - 2), (right + 10, y + 3)], 8, 8))
                pen.fill(band, stripe)
        if pattern == "checks":
            x = (left + right) / 2
            for dx in (-9, 9):
                pen.fill(both(shape, rect(x + dx - 3, 70, 6, 130, 0)), step(own, 2))
    wrap = (
        "M26 46 C22 30 34 18 52 24 C40 32 44 52 66 60 C88 67 112 67 134 60 C156 52 160 32 148 24 "
        "C166 18 178 30 174 46 C182 62 178 84 156 94 C124 108 76 108 44 94 C22 84 18 62 26 46 Z"
    )
    for shape, own, _ in ends:
        pen.fill(both(shape, move(wrap, 0, 8)), step(own, -2))
    pen.form(wrap, tone, 0.7)
    for fold in (
        [(30, 58), (50, 78), (90, 88), (130, 84)],
        [(170, 52), (150, 72), (112, 78), (80, 74)],
        [(60, 92), (100, 99), (142, 91)],
    ):
        pen.fill(both(wrap, limb(fold, 1, 5, 4, 1)), step(tone, -1))
    if pattern != "plain":
        for points in (
            [(34, 24), (28, 50), (40, 92)],
            [(54, 26), (48, 50), (60, 98)],
            [(166, 24), (172, 50), (160, 92)],
        ):
            pen.fill(both(wrap, limb(points, 7, 8, 7)), stripe)
    knot = "M72 70 C84 62 112 64 118 74 C124 88 118 104 108 110 C94 114 78 110 72 100 C66 90 66 78 72 70 Z"
    pen.fill(both(wrap, move(knot, 5, 4)), step(tone, -2))
    pen.form(knot, step(tone, 1), 0.8)
    pen.fill(both(knot, limb([(82, 70), (88, 88), (84, 106)], 1, 4, 1)), step(tone, -1))
    pen.fill(both(knot, limb([(102, 70), (106, 86), (102, 104)], 1, 4, 1)), step(tone, -1))


@drawing(
    scene_class="table",
    size_m=0.35,
    anchor="center",
)
def mittens(
    pen: Pen,
    *,
    tone: Tone = "hot",
    trim: Tone = "paper",
    pattern: Literal["snowflake", "stripes", "heart"] = "snowflake",
    cord: bool = True,
) -> None:
    if cord:
        pen.line(
            curve([(56, 66), (48, 36), (70, 12), (100, 22), (130, 10), (154, 36), (144, 66)]),
            step(trim, -3),
            4,
        )
    with pen.at(6, 0, 0.98, degrees=0):
        _mitten(pen, tone, trim, pattern)
    with pen.at(-2, 0, 0.98, mirror=True):
        _mitten(pen, tone, trim, pattern)


def _mitten(pen: Pen, tone: str, trim: str, pattern: str) -> None:
    def laid(path: Path) -> Path:
        return turn(path, 12, 56, 60)

    hand = laid(
        "M26 84 C22 120 20 190 56 192 C78 193 86 172 87 150 C94 154 104 150 106 140 C108 128 94 112 88 84 Z"
    )
    pen.cast(hand, 4, 5)
    pen.form(hand, tone, 0.8)
    pen.fill(both(hand, laid(limb([(87, 152), (86, 138), (82, 126)], 2, 4, 1))), step(tone, -2))
    match pattern:
        case "snowflake":
            x, y = 50, 138
            arms = []
            for degrees in (0, 60, 120):
                arms.append(turn(rect(x - 2, y - 22, 4, 44, 2), degrees, x, y))
                arms += [
                    turn(path, degrees, x, y)
                    for path in (
                        limb(
                            [(x - 7, y - 18), (x, y - 11), (x + 7, y - 18)], 3.4, 3.4, 3.4, bend=0.1
                        ),
                        limb(
                            [(x - 7, y + 18), (x, y + 11), (x + 7, y + 18)], 3.4, 3.4, 3.4, bend=0.1
                        ),
                    )
                ]
            pen.fill(both(hand, laid(union(*arms))), trim)
        case "stripes":
            for y in (106, 126, 146, 166):
                pen.fill(both(hand, laid(limb([(16, y), (50, y + 4), (110, y - 2)], 8, 8))), trim)
        case _:
            pen.fill(both(hand, laid(heart(54, 138, 20))), trim)
    cuff = laid(rect(20, 58, 74, 36, 9))
    pen.occlude(hand, cuff, step(tone, -2), 0, 5)
    pen.form(cuff, trim, 0.9)
    for i in range(6):
        rib = rect(30 + i * 10.4, 63, 3, 26, 1.5)
        pen.fill(laid(rib), step(trim, -2))


@drawing(
    scene_class="table",
    size_m=0.6,
    anchor="center",
)
def necktie(
    pen: Pen,
    *,
    tone: Tone = "main",
    alt: Tone = "accent",
    pattern: Literal["stripes", "dots", "plain"] = "stripes",
    collar: bool = True,
) -> None:
    blade = "M88 50 L112 50 C118 90 128 126 132 156 L100 194 L68 156 C72 126 82 90 88 50 Z"
    under = "M92 60 L120 60 C124 92 138 120 140 146 L120 172 L96 140 Z"
    pen.form(under, step(tone, -2), 1)
    pen.cast(blade, 4, 5)
    pen.form(blade, tone, 0.9)
    if pattern == "stripes":
        for i in range(6):
            y = 66 + i * 25
            band = poly([(40, y + 34), (160, y - 26), (160, y - 15), (40, y + 45)])
            pen.fill(both(blade, band), alt)
    elif pattern == "dots":
        for i in range(22):
            x, y = 76 + i % 4 * 16 + i // 4 % 2 * 8, 70 + i // 4 * 20
            pen.fill(both(blade, ell(x, y, 3.6)), alt)
    else:
        pen.fill(
            both(blade, "M100 50 L140 50 L140 160 L100 200 C112 150 108 90 100 50 Z"),
            step(tone, -1),
        )
    if collar:
        for side in _pair("M62 12 C52 20 44 30 42 42 L76 74 L100 34 C84 32 70 26 62 12 Z"):
            pen.cast(side, 2, 4)
            pen.form(side, "paper-1", 0.9)
        pen.fill("M62 12 C72 4 128 4 138 12 C130 26 116 32 100 34 C84 32 70 26 62 12 Z", "paper-4")
    knot = poly([(80, 28), (120, 28), (112, 60), (88, 60)], (7, 7, 5, 5))
    pen.fill(both(blade, move(knot, 1, 6)), step(tone, -2))
    pen.form(knot, tone if pattern != "plain" else step(tone, 1), 0.9)
    pen.fill(both(knot, limb([(92, 34), (98, 46), (96, 58)], 1, 4, 1)), step(tone, -1))


@drawing(
    scene_class="table",
    size_m=0.035,
)
def ring(
    pen: Pen,
    *,
    tone: Tone = "warm",
    gem: Tone = "sky",
    kind: Literal["diamond", "pearl", "bands"] = "diamond",
    sparks: Annotated[int, Range(0, 3)] = 2,
) -> None:
    pen.ground(110 if kind != "bands" else 150)
    if kind == "bands":
        for x, own in ((128, step(tone, -1)), (72, tone)):
            _band(pen, x, 126, 56, own)
        crossing = poly([(92, 70), (118, 62), (118, 98), (78, 104)])
        pen.fill(both(hoop(128, 126, 56, 43), crossing), step(tone, -1))
        pen.fill(both(hoop(128, 126, 47, 42), crossing), step(tone, -3))
    else:
        _band(pen, 100, 124, 59, tone)
        if kind == "diamond":
            pen.form(poly([(76, 60), (124, 60), (112, 84), (88, 84)], 4), step(tone, -1), 1)
            _cut_gem(pen, gem)
            for x, lean in ((70, 8), (130, -8)):
                pen.fill(
                    limb([(x, 44), (x + lean, 62), (x + lean * 1.6, 72)], 5, 5, 4), step(tone, 1)
                )
        else:
            pen.form(ell(100, 68, 26, 10), step(tone, -1), 1)
            pen.form(ell(100, 44, 31), gem, 0.9)
            pen.fill(turn(ell(88, 32, 5, 9), 40, 88, 32), "paper")
    for i in range(sparks):
        x, y, r = ((164, 34, 13), (30, 60, 9), (172, 78, 7))[i]
        pen.fill(star(x, y, r, 4, 0.3, 0.6), pen.ramps.at_least(step(tone, 1), 0.8))


def _band(pen: Pen, x: float, y: float, radius: float, tone: str) -> None:
    band = hoop(x, y, radius, radius - 13)
    pen.form(band, tone, 0.4)
    inner = hoop(x, y, radius - 9, radius - 14)
    pen.fill(inner, step(tone, -2))
    pen.fill(cut(inner, ell(x - 4, y - 6, radius - 9)), step(tone, 2))
    shine = [polar((x, y), radius - 5, degrees) for degrees in (160, 185, 210, 235)]
    pen.fill(limb(shine, 1, 4, 4, 1), step(tone, 3))


def _cut_gem(pen: Pen, tone: str) -> None:
    left, right, low = (58.0, 36.0), (142.0, 36.0), (100.0, 78.0)
    a, b = (74.0, 12.0), (126.0, 12.0)
    inner: tuple[Point, ...] = ((84.0, 36.0), (116.0, 36.0))
    pen.fill(poly([left, a, b, right, low], 3), tone)
    for points, own in (
        ([left, a, inner[0]], 1),
        ([a, (100.0, 12.0), inner[0]], 3),
        ([(100.0, 12.0), inner[1], inner[0]], 2),
        ([(100.0, 12.0), b, inner[1]], 1),
        ([b, right, inner[1]], -1),
        ([left, inner[0], low], 2),
        ([inner[0], inner[1], low], 0),
        ([inner[1], right, low], -2),
    ):
        pen.fill(poly(points, 0.6), step(tone, own))


@drawing(
    scene_class="table",
    size_m=0.24,
    anchor="center",
)
def wristwatch(
    pen: Pen,
    *,
    tone: Tone = "main",
    case: Tone = "warm",
    face: Tone = "paper",
    strap: Literal["leather", "links"] = "leather",
    hour: Annotated[int, Range(1, 12)] = 10,
    dial: bool = True,
) -> None:
    upper = poly([(76, 6), (124, 6), (134, 64), (66, 64)], (8, 8, 3, 3))
    lower = poly([(66, 136), (134, 136), (122, 194), (78, 194)], (3, 3, 16, 16))
    pen.cast(union(upper, lower, ell(100, 100, 56)), 4, 5)
    for part in (upper, lower):
        pen.form(part, tone, 0.8)
    if strap == "leather":
        for y in (154, 165, 176):
            pen.fill(ell(100, y, 2.8), step(tone, -3))
        for line in (
            ((74, 62), (82, 14)),
            ((126, 62), (118, 14)),
            ((74, 140), (84, 188)),
            ((126, 140), (116, 188)),
        ):
            pen.line(segments(*line), step(tone, 2), 1.5, dash="4 3")
        pen.form(cut(rect(68, 4, 64, 17, 5), rect(76, 9, 48, 7, 2)), case, 1)
    else:
        for y in (18, 30, 42, 152, 164, 176):
            pen.fill(both(union(upper, lower), rect(50, y, 100, 2.6, 0)), step(tone, -2))
        for x in (88, 109):
            pen.fill(both(union(upper, lower), rect(x, 0, 2.6, 200, 0)), step(tone, -2))
    for x in (72, 112):
        for y in (50, 138):
            pen.fill(rect(x, y, 16, 14, 3), step(case, -1))
    pen.form(rect(150, 93, 13, 15, 4), step(case, -1), 1)
    pen.form(ell(100, 100, 55), case, 0.6)
    glass = ell(100, 100, 44)
    pen.fill(glass, face)
    pen.fill(cut(glass, move(glass, 3, 4)), step(face, -4))
    for i in range(12):
        ends = polar((100, 100), 39, i * 30), polar((100, 100), 31 if i % 3 == 0 else 35, i * 30)
        pen.line(segments(*ends), "ink+1" if i % 3 == 0 else "ink+4", 3.4 if i % 3 == 0 else 2)
    if dial:
        pen.fill(ell(100, 118, 10), step(face, -3))
        pen.line(segments((100, 118), (104, 112)), "accent-1", 1.8)
    pen.line(segments((100, 100), polar((100, 100), 20, hour * 30 - 85)), "ink", 5)
    pen.line(segments((100, 100), polar((100, 100), 31, -30)), "ink", 3.4)
    pen.fill(ell(100, 100, 4.2), "accent")


@drawing(
    scene_class="wall",
    size_m=0.45,
    anchor="hang",
)
def hanger(
    pen: Pen,
    *,
    tone: Tone = "wood",
    kind: Literal["wooden", "wire"] = "wooden",
    item: Literal["none", "trousers", "towel"] = "none",
    bar: bool = True,
) -> None:
    hook = curve(
        [(82, 30), (80, 16), (92, 7), (104, 7), (118, 16), (116, 32), (102, 44), (100, 62)]
    )
    pen.line(hook, "paper-6", 5.5)
    pen.line(move(hook, -0.8, -0.8), "paper-3", 1.4)
    low = 124
    if bar or item != "none":
        pen.line(
            segments((30, low), (170, low)), "paper-5" if kind == "wire" else step(tone, -2), 6
        )
    if kind == "wire":
        pen.line(
            "M100 60 L14 116 C6 124 10 128 22 126 L178 126 C190 128 194 124 186 116 Z", "paper-5", 6
        )
        pen.line("M96 60 L18 111", "paper-2", 1.6)
    else:
        arms = (
            "M92 58 C96 52 104 52 108 58 C134 76 164 92 190 112 C196 120 192 132 182 132 C160 112 132 96 100 86 "
            "C68 96 40 112 18 132 C8 132 4 120 10 112 C36 92 66 76 92 58 Z"
        )
        pen.form(arms, tone, 1)
        for mark in _pair(limb([(36, 110), (54, 98), (74, 90)], 1, 2.4, 1)):
            pen.fill(mark, step(tone, -2))
        pen.form(rect(92, 52, 16, 13, 4), "paper-5", 1)
    if item != "none":
        wide = 66 if item == "trousers" else 84
        cloth = rect(100 - wide / 2, low - 5, wide, 74, (4, 4, 2, 2))
        pen.form(cloth, "main", 0.8)
        pen.fill(both(cloth, rect(0, low - 5, 200, 6, 0)), "main+2")
        if item == "trousers":
            pen.fill(rect(103, low + 4, 4, 64, 2), "main-2")
            pen.line(segments((84, low + 4), (83, low + 66)), "main+1", 2)
        else:
            for y in (34, 44, 54):
                pen.fill(both(cloth, rect(0, low + y, 200, 5, 0)), "accent")


@drawing(
    scene_class="table",
    size_m=0.16,
    anchor="center",
)
def glasses(
    pen: Pen,
    *,
    tone: Tone = "main",
    lens: Tone = "sky+2",
    shape: Literal["round", "square", "cat"] = "round",
    shaded: bool = False,
    case: bool = False,
) -> None:
    glass = step(lens, -4) if shaded else lens
    if case:
        box = rect(22, 132, 156, 50, 22)
        pen.cast(box, 4, 5)
        pen.form(box, "accent", 0.8)
        pen.fill(both(box, rect(10, 148, 180, 3, 0)), "accent-2")
        pen.form(rect(92, 144, 16, 11, 3), "warm", 1)
    with pen.at(0, -26 if case else 0):
        for arm in _pair(limb([(18, 96), (24, 66), (42, 50), (66, 50), (78, 58)], 8, 7, 6, 7, 5)):
            pen.cast(arm, 2, 4)
            pen.fill(arm, step(tone, -2))
        outer, inner = _rims(shape)
        for rim, hole in zip(_pair(outer), _pair(inner), strict=True):
            pen.cast(rim, 4, 7)
            pen.fill(hole, glass)
            left = min(float(x) for x in (22, 110) if (x > 100) == (rim != outer))
            for x, wide in ((left + 16, 17), (left + 40, 7)):
                gleam = poly(
                    [(x + 22, 70), (x + 22 + wide, 70), (x - 22 + wide, 160), (x - 22, 160)]
                )
                pen.fill(both(hole, gleam), step(glass, 1))
            pen.form(cut(rim, hole), tone, 0.5)
        pen.form(limb([(86, 106), (93, 98), (100, 96), (107, 98), (114, 106)], 9, 8, 8, 9), tone, 1)
        for x in (17, 183):
            pen.form(ell(x, 98, 7, 8), tone, 1)
            pen.fill(ell(x, 97, 2.2), "paper")


def _rims(shape: str) -> tuple[Path, Path]:
    match shape:
        case "round":
            return ell(52, 114, 42), ell(52, 114, 33)
        case "square":
            return rect(10, 80, 82, 68, 18), rect(19, 89, 64, 50, 11)
        case _:
            return (
                "M8 76 C30 76 66 80 90 96 C98 118 80 152 52 152 C22 152 8 118 8 76 Z",
                "M18 87 C40 88 64 90 82 101 C86 118 74 143 52 143 C30 143 19 118 18 87 Z",
            )
