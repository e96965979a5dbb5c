"""Strength and board sports: weights, gloves, boards, skis, goggles."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
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


@drawing(
    scene_class="table",
    size_m=0.3,
)
def dumbbell(
    pen: Pen,
    *,
    tone: Tone = "main",
    bar: Tone = "paper-4",
    kind: Literal["plates", "hexagon"] = "plates",
    plates: Annotated[int, Range(1, 3)] = 2,
    pair: bool = False,
) -> None:
    pen.ground(160)
    if pair:
        with pen.at(58, -2, 0.66, degrees=-12):
            _dumbbell(pen, step(tone, -1), bar, kind, plates)
    _dumbbell(pen, tone, bar, kind, plates)


def _dumbbell(pen: Pen, tone: str, bar: str, kind: str, plates: int) -> None:
    middle = 120.0
    ends = (82, 95, 96)[plates - 1] if kind == "plates" else 92
    pen.form(rect(100 - ends, middle - 8, 2 * ends, 16, 6), bar, 1)
    pen.form(rect(56, middle - 13, 88, 26, 8), "dark+2", 1)
    for i in range(8):
        x = 65 + i * 9
        pen.line(segments((x, middle - 9), (x + 4, middle + 9)), "dark+4", 2)
    for sign in (-1, 1):
        for i in range(plates if kind == "plates" else 1):
            own = (tone, "accent", step(tone, 1))[i]
            _weight(pen, (100 + sign * (54, 75, 90)[i], middle), i, own, kind)


def _weight(pen: Pen, center: Point, i: int, tone: str, kind: str) -> None:
    x, y = center
    if kind == "hexagon":
        x += 10 if x > 100 else -10
        sides = (
            (-30, -42),
            (-20, -62),
            (20, -62),
            (30, -42),
            (30, 42),
            (20, 62),
            (-20, 62),
            (-30, 42),
        )
        body = poly([(x + dx, y + dy) for dx, dy in sides], 6)
        pen.form(body, tone, 1, hard=0.12)
        for edge in (-34, 30):
            pen.fill(rect(x - 30, y + edge, 60, 3.4, 0), step(tone, -2))
        pen.fill(rect(x - 17, y - 54, 32, 5, 2.5), step(tone, 2))
        return
    tall, wide = ((128, 24), (94, 19), (62, 12))[i]
    plate = rect(x - wide / 2, y - tall / 2, wide, tall, 8)
    pen.form(plate, tone, 1, hard=0.25)
    pen.fill(rect(x - wide * 0.28, y - tall / 2 + 11, 4, tall * 0.5, 2), step(tone, 3))


@drawing(
    scene_class="table",
    size_m=0.3,
)
def kettlebell(
    pen: Pen,
    *,
    tone: Tone = "main",
    band: Tone = "accent",
    kind: Literal["round", "old"] = "round",
    mark: Literal["weight", "star", "none"] = "weight",
    chalk: bool = True,
) -> None:
    pen.ground(116)
    arch = "M62 92 C44 40 52 8 78 8 L122 8 C148 8 156 40 138 92 Z"
    hole = "M84 80 C70 46 72 32 84 30 L116 30 C128 32 130 46 116 80 Z"
    handle = cut(arch, hole)
    pen.form(handle, step(tone, 1), 0.5, hard=0.08)
    if chalk:
        grip = both(handle, rect(78, 0, 44, 30, 0))
        pen.fill(grip, step(tone, 3))
        pen.grain(grip, "paper", 2)
    for sign in (-1, 1):
        ferrule = turn(rect(100 + sign * 32 - 13, 62, 26, 12, 3), sign * 16, 100 + sign * 32, 68)
        pen.fill(both(handle, ferrule), band)
    body = both(ell(100, 122, 68), rect(0, 0, 200, 184, 0))
    if kind == "old":
        body = union(ell(100, 116, 60), rect(62, 150, 76, 34, 6))
    pen.occlude(handle, body, step(tone, -2), 0, -5)
    pen.form(body, tone, 0.8, hard=0.12)
    pen.fill(
        both(body, limb([(44, 132), (43, 114), (52, 92), (66, 76)], 4, 9, 9, 4)), step(tone, 2)
    )
    if mark == "weight":
        disc = ell(102, 124, 30)
        pen.form(disc, "paper-1", 0.7)
        pen.line("M84 116 L91 111 L91 137", band, 5)
        pen.line(
            "M120 112 C110 108 104 118 105 128 C106 138 119 138 119 129 C119 121 108 121 106 128",
            band,
            5,
        )
    elif mark == "star":
        pen.form(star(102, 122, 28, corner=3), band, 0.8)
    pen.fill(both(body, rect(40, 178, 120, 8, 0)), step(tone, -2))


@drawing(
    scene_class="table",
    size_m=0.4,
)
def boxing_gloves(
    pen: Pen,
    *,
    tone: Tone = "hot",
    cuff: Tone = "paper-1",
    count: Annotated[int, Range(1, 2)] = 2,
    laces: Annotated[int, Range(0, 4)] = 3,
    mark: Literal["star", "none"] = "star",
) -> None:
    """A pair raised for the fight, one a little before the other."""
    pen.ground(160 if count == 2 else 104)
    if count == 2:
        with pen.at(-15, 14, 0.75, degrees=-6, mirror=True):
            _glove(pen, step(tone, -2), cuff, 0, "none")
        with pen.at(65, 45, 0.75, degrees=4):
            _glove(pen, tone, cuff, laces, mark)
        return
    _glove(pen, tone, cuff, laces, mark)


def _glove(pen: Pen, tone: str, cuff: str, laces: int, mark: str) -> None:
    wrist = rect(62, 128, 78, 56, (6, 6, 12, 12))
    pen.form(wrist, cuff, 0.8)
    pen.fill(both(wrist, rect(60, 146, 90, 12, 0)), tone)
    fist = (
        "M58 138 C40 120 30 92 36 62 C42 26 76 8 112 12 C150 16 172 44 170 78 "
        "C168 108 156 120 146 138 C138 146 66 146 58 138 Z"
    )
    pen.form(fist, tone, 0.8, hard=0.1)
    thumb = (
        "M60 122 C34 112 18 88 26 68 C32 54 50 56 58 70 C66 82 84 84 98 88 "
        "C110 92 108 108 96 112 C84 114 74 118 60 122 Z"
    )
    pen.occlude(fist, thumb, step(tone, -2), 5, 8)
    pen.form(thumb, tone, 0.9)
    pen.line("M118 96 C136 100 152 96 164 84", step(tone, -2), 3.4)
    pen.fill(
        both(fist, limb([(56, 48), (66, 34), (84, 24), (104, 22)], 4, 10, 10, 4)), step(tone, 3)
    )
    if mark == "star":
        pen.fill(star(130, 60, 17, corner=2), cuff)
    for i in range(laces):
        y = 116 + i * 12
        pen.line(
            segments((112, y + 5), (130, y)),
            "paper" if y < 130 or 146 < y < 158 else step(cuff, -4),
            3.4,
        )


@drawing(
    scene_class="street",
    size_m=0.8,
    view="side",
)
def skateboard(
    pen: Pen,
    *,
    tone: Tone = "main",
    wheels: Tone = "accent",
    tilt: Annotated[float, Range(0, 30)] = 24,
    stripes: Annotated[int, Range(0, 3)] = 2,
    view_from: Literal["side", "below"] = "below",
) -> None:
    if view_from == "side":
        _side_board(pen, tone, wheels, stripes)
        return
    pen.ground(70, 96)
    with pen.at(2, -1, 0.96, degrees=tilt):
        for y in (44, 156):
            for x in (54, 132):
                pen.form(rect(x, y - 12, 14, 24, 6), step(wheels, -1), 1)
        deck = rect(64, 2, 72, 196, 36)
        pen.fill(move(deck, 5, 3), "ink", 0.16)
        pen.form(deck, tone, 0.8, hard=0.08)
        tones = ("accent", "paper-1", "second")
        for i in range(stripes):
            bolt = poly(
                [(50, 66 + i * 22), (150, 96 + i * 22), (150, 110 + i * 22), (50, 80 + i * 22)]
            )
            pen.fill(both(deck, bolt), tones[i])
        pen.fill(
            both(deck, limb([(74, 150), (72, 100), (73, 50), (80, 24)], 3, 6, 5, 2)), step(tone, 2)
        )
        for y in (44, 156):
            pen.form(rect(88, y - 16, 24, 32, 5), "paper-4", 1)
            pen.form(rect(58, y - 5, 84, 10, 4), "paper-5", 1)
            for x in (50, 134):
                pen.form(rect(x, y - 13, 17, 26, 7), wheels, 1)
                pen.fill(ell(x + 8.5, y, 4), "dark+1")
            for dx in (-7, 7):
                pen.fill(ell(100 + dx, y - 11, 1.8), "ink+2")
                pen.fill(ell(100 + dx, y + 11, 1.8), "ink+2")


def _side_board(pen: Pen, tone: str, wheels: str, stripes: int) -> None:
    pen.ground(150)
    with pen.at(0, 2):
        for x in (48, 146):
            pen.form(
                poly([(x - 12, 128), (x + 18, 128), (x + 8, 156), (x - 2, 156)], 3), "paper-5", 1
            )
            pen.form(ell(x + 3, 162, 20), wheels, 0.9)
            pen.form(ell(x + 3, 162, 8), "paper-2", 1)
            pen.fill(ell(x + 3, 162, 3), "ink+2")
        deck = limb(
            [(12, 96), (22, 108), (44, 120), (100, 122), (156, 120), (178, 108), (188, 96)], 13, 14
        )
        pen.form(deck, tone, 1)
        grip = both(deck, move(deck, 0, -8))
        pen.fill(grip, "dark+1")
        for i in range(stripes):
            pen.fill(both(cut(deck, grip), rect(80 + i * 16, 100, 9, 40, 0)), "accent")


@drawing(
    scene_class="street",
    size_m=1.9,
)
def skis(
    pen: Pen,
    *,
    tone: Tone = "main",
    accent: Tone = "accent",
    poles: Annotated[int, Range(0, 2)] = 2,
    crossed: bool = False,
    stripes: Annotated[int, Range(1, 3)] = 2,
) -> None:
    pen.ground(120)
    pen.fill("M20 184 C40 164 70 172 96 166 C126 160 160 168 182 184 Z", "paper-4")
    pen.fill("M20 184 C46 176 92 180 120 176 C150 174 168 176 182 184 Z", "paper-2")
    for i in range(poles):
        sign = -1 if i == 0 else 1
        lean = sign * (30 if crossed else 8)
        with pen.at(5 + sign * (0 if crossed else 52), 12, 0.94, degrees=lean):
            pen.line(segments((100, 10), (100, 186)), "paper-5", 4)
            pen.form(rect(94, -6, 12, 34, 5), "dark+1", 1)
            pen.form(ell(100, 168, 14, 5), accent, 1)
    for sign in (-1, 1):
        lean = sign * (15 if crossed else 2)
        with pen.at(sign * (0 if crossed else 20), 4, 0.98, degrees=lean):
            _ski(pen, tone if sign < 0 or not crossed else step(tone, -1), accent, stripes)
    pen.fill("M30 184 C58 174 84 182 108 178 C132 176 152 180 166 184 Z", "paper-2")


def _ski(pen: Pen, tone: str, accent: str, stripes: int) -> None:
    body = (
        "M86 30 C86 10 92 4 100 4 C108 4 114 10 114 30 C111 80 110 120 113 180 L87 180 "
        "C90 120 89 80 86 30 Z"
    )
    pen.form(body, tone, 1, hard=0.2)
    for i in range(stripes):
        band = poly([(80, 40 + i * 13), (120, 28 + i * 13), (120, 35 + i * 13), (80, 47 + i * 13)])
        pen.fill(both(body, band), accent)
    pen.fill(both(body, rect(80, 148, 40, 10, 0)), accent)
    pen.fill(both(body, rect(92, 14, 3.4, 140, 0)), step(tone, 2))
    pen.form(rect(88, 92, 24, 15, 4), "dark+1", 1)
    pen.form(rect(90, 114, 20, 20, 4), "dark+1", 1)
    pen.fill(rect(92, 96, 16, 4, 2), "paper-3")


@drawing(
    scene_class="table",
    size_m=0.14,
    view="front",
    anchor="center",
)
def swimming_goggles(
    pen: Pen,
    *,
    tone: Tone = "main",
    glass: Tone = "second",
    strap: Literal["spread", "loop"] = "loop",
    drops: Annotated[int, Range(0, 3)] = 0,
) -> None:
    with pen.at(0, 22 if strap == "loop" and not drops else 0):
        if strap == "loop":
            band = "M14 104 C-2 34 60 14 100 14 C140 14 202 34 186 104"
            pen.line(band, step(tone, -2), 13)
            pen.line(band, step(tone, 1), 2.4, dash="7 6")
            pen.form(rect(88, 3, 24, 22, 5), "dark+1", 1)
        else:
            for mirrored in (False, True):
                side = poly([(30, 96), (30, 122), (4, 136), (4, 88)], 4)
                pen.form(flip(side) if mirrored else side, step(tone, -2), 1)
        pen.line("M90 104 C95 97 105 97 110 104", "dark+1", 8)
        for mirrored in (False, True):
            _eyepiece(pen, tone, glass, mirrored=mirrored)
        for i in range(drops):
            x, y, size = ((62, 172, 9), (134, 168, 7), (152, 184, 5))[i]
            drop = (
                f"M{x} {y - size * 1.8} "
                f"C{x + size * 1.5} {y - 1} {x + size} {y + size} {x} {y + size} "
                f"C{x - size} {y + size} {x - size * 1.5} {y - 1} {x} {y - size * 1.8} Z"
            )
            pen.form(drop, glass, 0.8)


def _eyepiece(pen: Pen, tone: str, glass: str, *, mirrored: bool) -> None:
    rim = (
        "M8 96 C9 80 24 74 42 74 L68 77 C86 80 97 90 95 106 C92 130 74 142 52 141 "
        "C26 140 6 122 8 96 Z"
    )
    lens = (
        "M20 98 C21 88 32 84 46 85 L66 87 C78 89 85 95 84 106 C82 121 70 130 53 130 "
        "C34 129 19 116 20 98 Z"
    )
    rim, lens = (flip(path) if mirrored else path for path in (rim, lens))
    pen.cast(rim, 3, 6)
    pen.form(rim, tone, 0.8)
    pen.form(lens, step(glass, -1), 0.7, hard=0.2, lit=False)
    x = 92 if mirrored else 0
    gleam = poly([(48 + x, 70), (62 + x, 70), (44 + x, 140), (30 + x, 140)])
    pen.fill(both(lens, gleam), step(glass, 2))
    pen.fill(both(lens, move(gleam, 22, 0)), step(glass, 1))
