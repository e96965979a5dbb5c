"""Cash, and what counts and weighs it."""

from itertools import pairwise
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.papers import text
from onbrand.generation.composer.kit.parts import coin
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    both,
    cut,
    ell,
    heart,
    limb,
    move,
    poly,
    rect,
    segments,
    turn,
    union,
)


@drawing(
    scene_class="table",
    size_m=0.16,
)
def calculator(
    pen: Pen,
    *,
    tone: Tone = "main",
    rows: Annotated[int, Range(3, 4)] = 4,
    digits: Annotated[int, Range(1, 5)] = 4,
    solar: bool = True,
) -> None:
    pen.ground(124)
    body = rect(40, 8, 120, 176, 14)
    pen.form(body, tone, 0.8, hard=0.06)
    pen.fill(rect(44, 150, 112, 30, (0, 0, 10, 10)), step(tone, -1))
    plate = rect(46, 14, 108, 164, 10)
    pen.form(plate, step(tone, 1), 0.7, hard=0)
    top = 22.0
    if solar:
        for i in range(4):
            pen.fill(rect(104 + i * 10.5, 21, 9.5, 11, 1.5), "dark+1")
        pen.fill(rect(56, 23, 30, 6, 3), step(tone, 3))
        top = 38.0
    glass = rect(54, top, 92, 36, 6)
    pen.fill(glass, "ink+1")
    pen.fill(rect(57, top + 3, 86, 30, 4), "paper-2")
    pen.fill(both(rect(57, top + 3, 86, 30, 4), rect(54, top, 92, 8, 0)), "paper-5")
    for i in range(digits):
        pen.line(_seven("4208", i, 135 - i * 16.5, top + 18), "ink+1", 3)
    _keys(pen, tone, rows, top + 46)


_LIT = {"0": "abcdef", "2": "abged", "4": "fgbc", "8": "abcdefg"}
_BARS = {
    "a": ((-5, -10), (5, -10)),
    "b": ((5, -10), (5, 0)),
    "c": ((5, 0), (5, 10)),
    "d": ((-5, 10), (5, 10)),
    "e": ((-5, 0), (-5, 10)),
    "f": ((-5, -10), (-5, 0)),
    "g": ((-5, 0), (5, 0)),
}


def _seven(figures: str, i: int, x: float, y: float) -> Path:
    bars = (_BARS[bar] for bar in _LIT[figures[i % len(figures)]])
    return move(" ".join(segments(*bar) for bar in bars), x, y)


def _keys(pen: Pen, tone: str, rows: int, top: float) -> None:
    pitch = (172 - top) / rows
    for row in range(rows):
        for col in range(4):
            x, y, tall = 54 + col * 24, top + row * pitch, pitch - 6
            if col == 3 and row == rows - 1:
                continue
            if col == 3 and row == rows - 2:
                tall += pitch
            own = "accent" if col == 3 and tall > pitch else "second" if col == 3 else "paper"
            own = "hot" if (row, col) == (0, 0) else own
            pen.fill(rect(x, y + 2.6, 20, tall, 5), step(tone, -2))
            pen.form(rect(x, y, 20, tall, 5), own, 1, hard=0.1)
            mark = "paper-7" if own == "paper" else step(own, -3)
            pen.fill(ell(x + 10, y + tall / 2, 3), mark)


@drawing(
    scene_class="table",
    size_m=0.14,
)
def banknotes(
    pen: Pen,
    *,
    tone: Tone = "leaf",
    state: Literal["bundle", "fan"] = "bundle",
    bundles: Annotated[int, Range(1, 3)] = 3,
    notes: Annotated[int, Range(3, 5)] = 4,
    band: Tone = "paper",
) -> None:
    if state == "fan":
        pen.ground(90)
        for i in range(notes):
            lean = -34 + 76 * i / (notes - 1)
            with pen.at(4, 4, degrees=lean * 0.82, scale=0.96):
                _note(pen, step(tone, i % 2), "accent", (60, 10, 78, 172))
        return
    pen.ground(176)
    for i in range(bundles):
        bottom = 184 - i * 48
        x = (8, 20, 12)[i] if bundles > 1 else 8
        _bundle(pen, tone, band, x, bottom, 176)


def _note(pen: Pen, tone: str, dot: str, box: tuple[float, float, float, float]) -> None:
    """Upright, as held in a hand."""
    x, y, width, tall = box
    sheet = rect(x, y, width, tall, 6)
    pen.cast(sheet, 3, 4)
    pen.form(sheet, tone, 0.8, hard=0.04)
    frame = rect(x + 7, y + 7, width - 14, tall - 14, 4)
    pen.fill(cut(frame, rect(x + 9.6, y + 9.6, width - 19.2, tall - 19.2, 3)), step(tone, 2))
    cx, cy = x + width / 2, y + tall / 2
    pen.fill(ell(cx, cy, 22, 27), step(tone, 2))
    coin(pen, cx, cy, 15, dot)
    for up in (y + 18, y + tall - 30):
        pen.fill(rect(cx - 16, up, 32, 10, 5), step(tone, -2))


def _bundle(pen: Pen, tone: str, band: str, x: float, bottom: float, width: float) -> None:
    side = rect(x, bottom - 30, width, 30, (2, 2, 5, 5))
    pen.form(side, step(tone, 1), 0.8, hard=0.1)
    for i in range(4):
        y = bottom - 24 + i * 6
        pen.line(segments((x + 3, y), (x + width - 3, y)), step(tone, -1), 1.4)
    face = [
        (x + 20, bottom - 62),
        (x + width - 20, bottom - 62),
        (x + width, bottom - 28),
        (x, bottom - 28),
    ]
    top = poly(face, (4, 4, 5, 5))
    pen.form(top, tone, 0.7, hard=0)
    inner = [
        (x + 25, bottom - 57),
        (x + width - 25, bottom - 57),
        (x + width - 11, bottom - 33),
        (x + 11, bottom - 33),
    ]
    pen.line(poly(inner, 3), step(tone, 2), 2)
    for cx in (x + 32, x + width - 32):
        pen.fill(ell(cx, bottom - 45, 8, 5), step(tone, -2))
    middle = x + width / 2
    strip = poly(
        [
            (middle - 16, bottom - 62.5),
            (middle + 16, bottom - 62.5),
            (middle + 19, bottom - 28),
            (middle - 19, bottom - 28),
        ]
    )
    pen.form(strip, band, 0.8, hard=0)
    pen.form(rect(middle - 19, bottom - 28, 38, 28, (0, 0, 3, 3)), step(band, -2), 0.8, hard=0)
    pen.fill(ell(middle, bottom - 45, 10, 6.4), "accent")
    pen.fill(rect(middle - 1.8, bottom - 49, 3.6, 8, 1.6), "accent-2")


@drawing(
    scene_class="table",
    size_m=0.5,
)
def scales(
    pen: Pen,
    *,
    tone: Tone = "warm",
    tilt: Annotated[float, Range(-11, 11)] = 7,
    left: Literal["coins", "none"] = "coins",
    right: Literal["heart", "books", "none"] = "heart",
) -> None:
    pen.ground(100)
    for i, (x, y) in enumerate(((66, 162), (50, 173))):
        pen.form(rect(x, y, 200 - 2 * x, 12, (5, 5, 3, 3)), step(tone, -i), 1.4)
    post = poly([(95, 40), (105, 40), (109, 162), (91, 162)], 2)
    pen.form(post, tone, 1.3, hard=0.25)
    pen.form(rect(86, 124, 28, 12, 5), step(tone, 1), 1.2)
    drop = tilt * 1.05
    for side in (-1, 1):
        _pan(pen, tone, 100 + side * 60, 46 + side * drop, (left, right)[side > 0])
    beam = turn(
        limb([(38, 46), (70, 43), (100, 40), (130, 43), (162, 46)], 5, 8, 13, 8, 5), tilt, 100, 42
    )
    pen.occlude(post, beam, step(tone, -2), 0, 6)
    pen.form(beam, tone, 1)
    for x in (38, 162):
        pen.form(turn(ell(x, 46, 6), tilt, 100, 42), step(tone, 1), 1)
    pen.form(ell(100, 42, 11), step(tone, 1), 0.9)
    pen.fill(ell(100, 42, 4.4), step(tone, -2))
    pen.form(union(ell(100, 20, 7), rect(97, 22, 6, 12, 2)), tone, 0.9)


def _pan(pen: Pen, tone: str, x: float, y: float, load: str) -> None:
    low = y + 72
    pen.line(segments((x - 32, low), (x, y), (x + 32, low)), step(tone, -2), 1.8)
    match load:
        case "coins":
            for i in range(3):
                coin(pen, x - 15 + i * 15, low - 10 - (i == 1) * 7, 12, "accent")
        case "heart":
            pen.form(heart(x, low - 15, 18), "main", 0.8)
        case "books":
            for i, own in enumerate(("main", "second", "accent")):
                pen.form(rect(x - 20 + i * 3, low - 9 - i * 9, 38 - i * 6, 9, 2), own, 1.2)
        case _:
            pass
    bowl = f"M{x - 36} {low - 2} L{x + 36} {low - 2} C{x + 34} {low + 24} {x - 34} {low + 24} {x - 36} {low - 2} Z"
    pen.form(bowl, tone, 1)
    pen.fill(rect(x - 38, low - 5, 76, 6, 3), step(tone, 1))


@drawing(
    scene_class="table",
    size_m=0.45,
)
def cash_register(
    pen: Pen,
    *,
    tone: Tone = "main",
    drawer: Literal["open", "closed"] = "open",
    receipt: bool = True,
    rows: Annotated[int, Range(2, 3)] = 3,
) -> None:
    pen.ground(176)
    if receipt:
        slip = [(48 + i * 5, 8 if i % 2 else 3.6) for i in range(9)]
        sheet = poly([*slip, (88, 80), (48, 80)], 0.6)
        pen.form(sheet, "paper", 0.8, hard=0.05)
        text(pen, (55, 18), (20, 26, 16), "paper-6", gap=9, tall=4)
    pen.form(rect(132, 26, 12, 36, 2), step(tone, -2), 1)
    sign = rect(98, 6, 84, 32, 7)
    pen.form(sign, tone, 1, hard=0.06)
    pen.fill(rect(104, 12, 72, 20, 4), "ink+1")
    for i in range(3):
        pen.fill(rect(126 + i * 16, 17, 10, 10, 3), "accent")
    body = poly([(34, 62), (166, 62), (184, 140), (16, 140)], (12, 12, 4, 4))
    pen.form(body, tone, 0.8, hard=0.05)
    if receipt:
        pen.fill(rect(42, 66, 52, 6, 3), step(tone, -3))
    panel = poly([(44, 78), (128, 78), (134, 132), (34, 132)], 6)
    pen.fill(panel, step(tone, -2))
    for row in range(rows):
        for col in range(4):
            y, wide = 83 + row * (48 / rows), 18 + row * 1.4
            x = 47 - row * 3 + col * (wide + 2.4)
            own = "accent" if (row, col) == (rows - 1, 3) else "paper-1" if col < 3 else "second+1"
            pen.fill(rect(x, y + 2, wide, 42 / rows - 2, 4), step(tone, -3))
            pen.fill(rect(x, y, wide, 42 / rows - 3, 4), own)
    pen.form(rect(142, 80, 24, 20, 4), "second", 1)
    pen.fill(rect(143, 108, 28, 5, 2.5), step(tone, 2))
    pen.fill(rect(144, 118, 20, 5, 2.5), step(tone, 2))
    base = rect(8, 138, 184, 46, (3, 3, 8, 8))
    pen.form(base, step(tone, -1), 1, hard=0.06)
    if drawer == "closed":
        pen.fill(rect(16, 146, 168, 32, 5), step(tone, -2))
        pen.form(rect(16, 145, 168, 30, 5), tone, 0.8, hard=0.06)
        pen.form(rect(84, 155, 32, 8, 4), "paper-4", 1.4)
        return
    pen.fill(rect(16, 143, 168, 18, 3), step(tone, -4))
    for i, own in enumerate(("leaf+1", "warm", "leaf", "warm+1")):
        shape = rect(24 + i * 40, 147, 32, 16, 2) if i % 2 == 0 else ell(40 + i * 40, 154, 12, 7)
        pen.form(shape, own, 1)
    front = rect(8, 156, 184, 28, 7)
    pen.form(front, step(tone, 1), 1, hard=0.08)
    pen.form(rect(82, 165, 36, 8, 4), "paper-4", 1.4)


@drawing(
    scene_class="table",
    size_m=0.4,
)
def money_bag(
    pen: Pen,
    *,
    tone: Tone = "main",
    tie: Tone = "accent",
    coins: Annotated[int, Range(0, 3)] = 2,
    opened: bool = False,
    sign: Literal["coin", "percent"] = "coin",
) -> None:
    pen.ground(160)
    if opened:
        for i, x in enumerate((76, 124, 100)):
            coin(pen, x, (46, 44, 30)[i], 20, "warm")
    else:
        ruff = "M100 62 C80 52 72 30 60 16 C74 22 82 12 92 20 C100 8 108 20 118 12 C122 22 132 18 142 22 C130 36 122 54 100 62 Z"
        pen.form(ruff, step(tone, -1), 0.8)
        pen.line("M92 58 C90 44 84 34 78 26 M108 58 C112 44 118 34 122 26", step(tone, -3), 2.4)
    sack = "M80 62 C60 78 22 110 22 148 C22 176 48 184 100 184 C152 184 178 176 178 148 C178 110 140 78 120 62 Z"
    if opened:
        sack = "M54 58 C48 80 22 110 22 148 C22 176 48 184 100 184 C152 184 178 176 178 148 C178 110 152 80 146 58 Z"
    pen.form(sack, tone, 0.8)
    for fold in ([(72, 84), (62, 96), (54, 112)], [(128, 82), (138, 92), (148, 108)]):
        pen.fill(both(sack, limb(fold, 2, 5, 2)), step(tone, -2))
    gleam = limb([(40, 150), (40, 132), (50, 116)], 3, 7, 3)
    pen.fill(both(sack, gleam), step(tone, 2))
    if opened:
        pen.form(rect(46, 48, 108, 22, 11), step(tone, 1), 1.2)
    else:
        pen.occlude(sack, rect(74, 56, 52, 14, 7), step(tone, -2), 2, 6)
        pen.form(rect(74, 54, 52, 14, 7), tie, 1.2)
        pen.form(turn(rect(112, 62, 10, 30, 4), -18, 117, 62), tie, 1)
    _sack_sign(pen, tone, sign)
    for i in range(coins):
        x, y, size = ((164, 164, 20), (34, 168, 16), (136, 172, 12))[i]
        pen.occlude(sack, ell(x, y, size), step(tone, -2), -3, 2)
        coin(pen, x, y, size, "warm")


def _sack_sign(pen: Pen, tone: str, sign: str) -> None:
    pen.fill(ell(100, 130, 30), step(tone, -2))
    if sign == "coin":
        coin(pen, 100, 130, 25, "warm+1")
        return
    pen.fill(ell(100, 130, 26), "paper-1")
    pen.line("M90 142 L111 117", "ink+1", 5)
    for x, y in ((89, 121), (112, 139)):
        pen.line(ell(x, y, 5), "ink+1", 4)


@drawing(
    scene_class="table",
    size_m=0.12,
)
def gold(
    pen: Pen,
    *,
    tone: Tone = "warm",
    rows: Annotated[int, Range(1, 3)] = 3,
    shine: Annotated[int, Range(0, 3)] = 2,
    stamped: bool = True,
) -> None:
    pen.ground(70 + 36 * rows)
    wide, tall = (150, 92, 62)[rows - 1], (74, 58, 46)[rows - 1]
    for row in range(rows):
        count = rows - row
        for i in range(count):
            x = 100 + (i - (count - 1) / 2) * (wide + 2)
            _ingot(pen, tone, x, 184 - row * (tall - 1), wide, tall, stamped=stamped)
    top = 184 - rows * tall
    for i in range(shine):
        x, y, size = ((150, top + 4, 16), (38, top + 26, 11), (166, top + 44, 8))[i]
        gleam = poly(
            [
                (x, y - size),
                (x + size * 0.2, y - size * 0.2),
                (x + size, y),
                (x + size * 0.2, y + size * 0.2),
                (x, y + size),
                (x - size * 0.2, y + size * 0.2),
                (x - size, y),
                (x - size * 0.2, y - size * 0.2),
            ],
            1,
        )
        pen.fill(gleam, tone)


def _ingot(
    pen: Pen, tone: str, cx: float, bottom: float, wide: float, tall: float, *, stamped: bool
) -> None:
    half, slope, lid = wide / 2, wide * 0.12, tall * 0.3
    y = bottom - tall
    front = [
        (cx - half + slope, y + lid),
        (cx + half - slope, y + lid),
        (cx + half, bottom),
        (cx - half, bottom),
    ]
    face = poly(front, (3, 3, 5, 5))
    pen.form(face, tone, 0.8, hard=0.08)
    back = wide * 0.2
    top = [
        (cx - half + back, y),
        (cx + half - back, y),
        (cx + half - slope, y + lid),
        (cx - half + slope, y + lid),
    ]
    pen.form(poly(top, (3, 3, 3, 3)), step(tone, 2), 0.8, hard=0)
    if stamped:
        plate = rect(cx - wide * 0.2, y + lid + tall * 0.2, wide * 0.4, tall * 0.3, 4)
        pen.fill(plate, step(tone, -2))
        pen.fill(move(plate, 1.2, 1.6), step(tone, -1))
        bar = rect(cx - wide * 0.1, y + lid + tall * 0.31, wide * 0.2, tall * 0.08, 2)
        pen.fill(bar, step(tone, 2))


@drawing(
    scene_class="symbol",
    size_m=0.02,
    anchor="center",
)
def diamond(
    pen: Pen,
    *,
    tone: Tone = "sky",
    facets: Annotated[int, Range(2, 4)] = 4,
    sparkles: Annotated[int, Range(0, 3)] = 2,
    cut_kind: Literal["brilliant", "drop"] = "brilliant",
) -> None:
    wide = 88 if cut_kind == "brilliant" else 68
    top, girdle, tip = (44, 84, 182) if cut_kind == "brilliant" else (22, 78, 190)
    crown = wide * 0.6
    gem = poly(
        [
            (100 - crown, top),
            (100 + crown, top),
            (100 + wide, girdle),
            (100, tip),
            (100 - wide, girdle),
        ],
        3,
    )
    pen.cast(gem, 4, 6)
    pen.fill(gem, tone)
    knots = [100 - wide + 2 * wide * i / facets for i in range(facets + 1)]
    for i, (near, far) in enumerate(pairwise(knots)):
        shade = (2, 1, -1, -2)[i * 4 // facets]
        pen.fill(both(gem, poly([(near, girdle), (far, girdle), (100, tip)])), step(tone, shade))
    tops = [100 - crown + 2 * crown * (i + 0.5) / facets for i in range(facets)]
    for i, peak in enumerate(tops):
        face = poly([(knots[i], girdle), (peak, top), (knots[i + 1], girdle)])
        pen.fill(both(gem, face), step(tone, (3, 1, 0, -1)[i * 4 // facets]))
    for i, (one, other) in enumerate(pairwise(tops)):
        face = poly([(one, top), (other, top), (knots[i + 1], girdle)])
        pen.fill(both(gem, face), step(tone, (1, 2, 0)[i]))
    gleam = poly(
        [(100 - wide * 0.56, girdle + 8), (100 - wide * 0.3, girdle + 8), (88, tip - 44)], 1
    )
    pen.fill(both(gem, gleam), step(tone, 3))
    for i in range(sparkles):
        x, y, size = ((174, 34, 17), (24, 38, 12), (158, 156, 12))[i]
        rays = [(x, y - size), (x + 3, y - 3), (x + size, y), (x + 3, y + 3)]
        rays += [(x, y + size), (x - 3, y + 3), (x - size, y), (x - 3, y - 3)]
        pen.fill(poly(rays, 1), "accent")
