"""Games, timing and victory: chess, dominoes, kites, stopwatches, whistles, podiums."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import THIN, Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Point,
    between,
    both,
    curve,
    cut,
    ell,
    leaf,
    limb,
    move,
    polar,
    poly,
    rect,
    scale,
    segments,
    star,
    turn,
    union,
)

_KNIGHT = (
    "M66 150 C64 122 84 110 92 92 C82 96 70 108 58 108 C46 108 38 96 44 84 C52 70 58 62 62 48 "
    "C68 34 78 26 88 24 L90 10 L104 24 C136 30 152 62 148 104 C146 124 140 138 138 150 Z"
)


@drawing(
    scene_class="table",
    size_m=0.1,
)
def chess(
    pen: Pen,
    *,
    tone: Tone = "main",
    piece: Literal["knight", "king", "queen", "rook", "pawn"] = "knight",
    rival: Literal["pawn", "fallen", "none"] = "pawn",
    board: bool = False,
) -> None:
    pen.ground(150 if rival != "none" or board else 104)
    low = 184
    if board:
        low = 168
        _chessboard(pen)
    with pen.at((26 if rival == "none" else 2), 0, low / 184):
        _piece(pen, tone, piece)
    if rival == "pawn":
        with pen.at(108, low * 0.5, 0.5 * low / 184):
            _piece(pen, "paper-2", "pawn")
    elif rival == "fallen":
        with pen.at(100, low - 78, 0.48, degrees=84):
            _piece(pen, "paper-2", "king")


def _chessboard(pen: Pen) -> None:
    pen.form(rect(6, 162, 188, 22, 5), "wood", 1)
    for i in range(10):
        pen.fill(rect(12 + i * 17.6, 162, 17.6, 11, 0), "paper-1" if i % 2 else "dark+1")


def _piece(pen: Pen, tone: str, piece: str) -> None:
    """On its foot, about x = 90."""
    with pen.at(-10, 0):
        match piece:
            case "knight":
                _knight(pen, tone)
            case "rook":
                body = poly([(72, 66), (128, 66), (136, 156), (64, 156)], 3)
                pen.form(body, tone, 0.9, hard=0.16)
                top = rect(58, 22, 84, 42, 4)
                for x in (76, 108):
                    top = cut(top, rect(x, 10, 16, 28, 0))
                pen.form(top, tone, 1)
                pen.form(rect(66, 58, 68, 14, 6), step(tone, 1), 1)
                pen.fill(rect(93, 92, 14, 26, (7, 7, 2, 2)), step(tone, -3))
                for x, y in ((78, 84), (112, 128), (76, 132)):
                    pen.fill(rect(x, y, 13, 6, 2), step(tone, -1))
            case "pawn":
                body = "M82 88 C84 124 76 140 60 156 L140 156 C124 140 116 124 118 88 Z"
                pen.form(body, tone, 0.9, hard=0.16)
                pen.form(ell(100, 58, 34), tone)
                pen.form(rect(68, 84, 64, 14, 7), step(tone, 1), 1)
                pen.fill(turn(ell(88, 46, 5, 9), 40, 88, 46), step(tone, 3))
            case _:
                _royal(pen, tone, piece)
        pen.form(rect(56, 146, 88, 16, 7), step(tone, 1), 1)
        pen.form(rect(44, 160, 112, 24, (9, 9, 5, 5)), tone, 1)
        pen.fill(rect(54, 165, 56, 4, 2), step(tone, 2))


def _knight(pen: Pen, tone: str) -> None:
    pen.form(_KNIGHT, tone, 0.8, hard=0.12)
    for i in range(4):
        x, y = ((116, 40), (130, 60), (136, 84), (134, 108))[i]
        lock = leaf(x + 4, y - 14, 32, 14, 116 + i * 4, 0.1)
        pen.fill(both(_KNIGHT, lock), step(tone, -2))
    pen.fill(ell(82, 58, 6, 5), step(tone, -3))
    pen.fill(ell(81, 57, 2), step(tone, 3))
    pen.fill(ell(53, 90, 3.4, 2.6), step(tone, -3))
    pen.line("M50 101 C58 101 64 98 70 94", step(tone, -2), 2.6)
    pen.fill(both(_KNIGHT, limb([(66, 56), (72, 42), (84, 33)], 3, 6, 3)), step(tone, 3))
    pen.fill(both(_KNIGHT, limb([(78, 148), (84, 126), (96, 108)], 3, 7, 3)), step(tone, 2))


def _royal(pen: Pen, tone: str, piece: str) -> None:
    body = "M80 70 C84 112 80 136 62 156 L138 156 C120 136 116 112 120 70 Z"
    pen.form(body, tone, 0.9, hard=0.16)
    pen.fill(both(body, limb([(88, 140), (92, 116), (91, 90)], 3, 6, 3)), step(tone, 2))
    if piece == "king":
        crown = poly([(72, 66), (64, 34), (84, 28), (116, 28), (136, 34), (128, 66)], 6)
        pen.form(union(rect(96, 4, 8, 28, 2), rect(88, 10, 24, 8, 2)), "accent", 1)
    else:
        spikes = [
            (70, 66),
            (58, 28),
            (78, 44),
            (84, 20),
            (100, 42),
            (116, 20),
            (122, 44),
            (142, 28),
            (130, 66),
        ]
        crown = poly(spikes, 3)
        for x, y in ((58, 26), (84, 18), (116, 18), (142, 26)):
            pen.form(ell(x, y, 6), "accent", 1)
        pen.form(ell(100, 32, 8), "accent", 1)
    pen.form(crown, tone, 1)
    pen.form(rect(68, 62, 64, 13, 6), step(tone, 1), 1)


_PIPS: dict[int, tuple[Point, ...]] = {
    0: (),
    1: ((0, 0),),
    2: ((-1, -1), (1, 1)),
    3: ((-1, -1), (0, 0), (1, 1)),
    4: ((-1, -1), (1, -1), (-1, 1), (1, 1)),
    5: ((-1, -1), (1, -1), (0, 0), (-1, 1), (1, 1)),
    6: ((-1, -1), (1, -1), (-1, 0), (1, 0), (-1, 1), (1, 1)),
}


@drawing(
    scene_class="table",
    size_m=0.08,
)
def domino(
    pen: Pen,
    *,
    tone: Tone = "main",
    pips: Tone = "paper",
    state: Literal["pair", "falling"] = "pair",
    upper: Annotated[int, Range(0, 6)] = 5,
    lower: Annotated[int, Range(1, 6)] = 3,
) -> None:
    if state == "falling":
        _row(pen, tone)
        return
    pen.ground(150)
    with pen.at(40, 7, 0.93, degrees=14):
        _tile(pen, "accent", pips, (lower, 6 - upper))
    with pen.at(-36, 8, 0.93, degrees=-9):
        _tile(pen, tone, pips, (upper, lower))


def _tile(pen: Pen, tone: str, pips: str, numbers: tuple[int, int]) -> None:
    body = rect(58, 14, 84, 168, 13)
    pen.fill(move(body, 5, 4), step(tone, -3))
    pen.form(body, tone, 0.7, hard=0.05)
    pen.fill(rect(70, 96, 60, 4, 2), step(tone, -2))
    pen.form(ell(100, 98, 5), "warm", 1)
    for half, number in enumerate(numbers):
        cy = 56 + half * 84
        for dx, dy in _PIPS[number]:
            x, y = 100 + dx * 23, cy + dy * 24
            pen.fill(ell(x, y, 8.6), pips)
            pen.fill(cut(ell(x, y, 8.6), ell(x + 1.6, y + 2, 8)), step(tone, -2))


def _row(pen: Pen, tone: str) -> None:
    pen.ground(184)
    for i, (x, lean) in enumerate(((170, 0), (141, 12), (109, 26), (76, 40), (40, 54))):
        own = (tone, "accent")[i % 2]
        stone = turn(rect(x - 11, 66, 22, 118, 6), lean, x + 11, 184)
        pen.form(stone, own, 1)
        mid = turn(rect(x - 11, 122, 22, 4, 0), lean, x + 11, 184)
        pen.fill(both(stone, mid), step(own, -2))
    for path in ("M32 92 C40 76 54 66 70 62", "M20 76 C30 56 46 46 64 42"):
        pen.line(path, step(tone, 2), 4)


@drawing(
    scene_class="sky",
    size_m=2.2,
    anchor="center",
)
def kite(
    pen: Pen,
    *,
    tone: Tone = "main",
    other: Tone = "accent",
    tail: Annotated[int, Range(2, 4)] = 4,
    kind: Literal["diamond", "delta"] = "diamond",
    tilt: Annotated[float, Range(10, 30)] = 22,
) -> None:
    low = (100.0, 138.0) if kind == "diamond" else (100.0, 96.0)
    with pen.at(-2, 0, 0.95, degrees=tilt):
        thread = [low, (92, 150), (104, 165), (94, 180), (104, 192), (98, 205)]
        pen.line(curve(thread), "ink+3", 2)
        for i in range(tail):
            x, y = ((93, 151), (103, 165), (95, 180), (103, 194))[i]
            own = ("hot", "second", other, tone)[i]
            for sign in (-1, 1):
                pen.form(poly([(x, y), (x + sign * 16, y - 9), (x + sign * 16, y + 9)], 2), own, 1)
        if kind == "diamond":
            _diamond(pen, tone, other)
        else:
            _delta(pen, tone, other)


def _diamond(pen: Pen, tone: str, other: str) -> None:
    top, left, right, low = (100.0, 4.0), (32.0, 60.0), (168.0, 60.0), (100.0, 140.0)
    cross = (100.0, 60.0)
    quarters = (
        (top, left, tone),
        (top, right, other),
        (left, low, step(other, 1)),
        (right, low, step(tone, -1)),
    )
    pen.fill(move(poly([top, right, low, left], 3), 3, 5), "ink", 0.12)
    for a, b, own in quarters:
        pen.form(poly([cross, a, b], (0, 2, 2)), own, 0.8, hard=0, lit=False)
    pen.line(segments(top, low), "wood-2", 3.4)
    pen.line(segments(left, right), "wood-2", 3.4)
    pen.fill(star(100, 60, 16, corner=2), "paper-1")
    pen.light(poly([top, right, low, left], 2), step(tone, 2), 2)


def _delta(pen: Pen, tone: str, other: str) -> None:
    nose, left, right = (100.0, 6.0), (18.0, 90.0), (182.0, 90.0)
    for wing, own in ((left, tone), (right, step(tone, -1))):
        keel = (100.0, 100.0)
        pen.form(
            poly([nose, wing, between(wing, keel, 0.5), keel], (2, 4, 10, 2)), own, 0.8, hard=0
        )
        a, b = between(nose, wing, 0.5), between(nose, wing, 0.72)
        stripe = poly([a, b, between(nose, keel, 0.92), between(nose, keel, 0.66)])
        pen.fill(stripe, other)
    pen.line(segments(nose, (100, 98)), "wood-2", 3.4)


@drawing(
    scene_class="table",
    size_m=0.09,
)
def stopwatch(
    pen: Pen,
    *,
    tone: Tone = "main",
    hand: Tone = "hot",
    seconds: Annotated[int, Range(5, 55)] = 15,
    buttons: Annotated[int, Range(1, 3)] = 2,
    lanyard: bool = False,
) -> None:
    pen.ground(104)
    center = (100.0, 112.0)
    if lanyard:
        pen.line("M94 18 C60 2 20 20 18 60 C16 90 26 100 22 124", "accent", 5)
    for i in range(buttons):
        lean = (0, 42, -42)[i]
        stem = turn(rect(93, 24, 14, 24, 2), lean, *center)
        cap = (
            turn(rect(84, 8, 32, 20, 6), lean, *center)
            if i == 0
            else turn(rect(89, 22, 22, 14, 5), lean, *center)
        )
        pen.form(stem, "paper-5", 1)
        pen.form(cap, tone if i == 0 else step(tone, -1), 1)
    body = ell(*center, 72)
    pen.form(body, tone, 0.6, hard=0.06)
    face = ell(*center, 56)
    pen.form(face, "paper", 0.6, lit=False)
    sector = [center, *(polar(center, 56, -90 + seconds * 6 * u / 8) for u in range(9))]
    pen.fill(both(face, poly(sector)), step(hand, 2))
    for i in range(12):
        a, b = polar(center, 50, i * 30), polar(center, 42 if i % 3 == 0 else 45, i * 30)
        pen.line(segments(a, b), "ink+1", 4 if i % 3 == 0 else THIN)
    end = polar(center, 45, -90 + seconds * 6)
    pen.line(segments(polar(center, -14, -90 + seconds * 6), end), hand, 5)
    pen.form(ell(*center, 8), "dark+1")
    gloss = limb([polar(center, 64, d) for d in (190, 210, 232, 250)], 2, 5, 5, 2)
    pen.fill(gloss, step(tone, 2))


@drawing(
    scene_class="table",
    size_m=0.06,
    facing="right",
    view="side",
)
def whistle(
    pen: Pen,
    *,
    tone: Tone = "main",
    cord: Tone = "accent",
    sound: Annotated[int, Range(0, 3)] = 3,
    loop: Literal["ring", "lanyard"] = "lanyard",
) -> None:
    pen.ground(120, 84)
    if loop == "lanyard":
        cordage = "M34 92 C2 80 2 26 50 20 C96 14 118 34 92 52 C72 66 38 60 30 92"
        pen.line(cordage, step(cord, -1), 7)
        pen.line(move(cordage, -1, -1.4), step(cord, 1), 2)
    pen.line(ell(32, 98, 13), "paper-5", 5)
    barrel = ell(78, 124, 58)
    spout = poly([(78, 66), (186, 66), (190, 106), (118, 112), (78, 112)], (2, 8, 8, 6, 2))
    body = union(barrel, spout)
    pen.form(body, tone, 0.8, hard=0.08)
    pen.fill(both(body, rect(108, 60, 26, 24, (0, 0, 3, 14))), step(tone, -3))
    pen.fill(both(body, rect(150, 60, 60, 60, 0)), step(tone, 1))
    pen.fill(both(body, rect(150, 96, 60, 20, 0)), tone)
    pen.form(ell(78, 126, 36), step(tone, -1), 0.8)
    pen.fill(ell(78, 126, 27), step(tone, -3))
    pea = ell(82, 136, 15)
    pen.form(both(ell(78, 126, 27), pea), "warm", 0.9)
    pen.fill(both(body, limb([(30, 112), (38, 92), (56, 77)], 4, 8, 4)), step(tone, 3))
    for i in range(sound):
        ray = (((112, 50), (106, 30)), ((132, 50), (137, 26)), ((150, 54), (164, 36)))[i]
        pen.line(segments(*ray), "hot", 6)


@drawing(
    scene_class="street",
    size_m=1.6,
)
def podium(
    pen: Pen,
    *,
    tone: Tone = "main",
    sides: Tone = "accent",
    places: Literal[1, 3] = 3,
    top: Literal["none", "star", "cup"] = "cup",
    confetti: Annotated[int, Range(0, 12)] = 8,
) -> None:
    """Blocks with a tread on top; the middle one stands forward and carries the prize."""
    pen.ground(184)
    blocks = (
        ((46.0, 108.0, 100.0, tone),)
        if places == 1
        else ((8.0, 122.0, 62.0, sides), (130.0, 138.0, 62.0, sides), (64.0, 98.0, 72.0, tone))
    )
    for i, (x, y, wide, own) in enumerate(blocks):
        first = places == 1 or i == 2
        tread = poly([(x + 7, y - 14), (x + wide - 7, y - 14), (x + wide, y), (x, y)], (3, 3, 0, 0))
        face = rect(x, y, wide, 184 - y, (0, 0, 4, 4))
        if first and places == 3:
            pen.fill(rect(x - 5, y + 2, wide + 10, 182 - y, 0), step(sides, -2))
        pen.form(face, own, 0.7, hard=0.06)
        pen.fill(tread, step(own, 2))
        pen.fill(rect(x, y, wide, 4, 1), step(own, 1))
        _number(pen, 1 if first else i + 2, (x + wide / 2, (y + 186) / 2), 1.5 if first else 1.1)
    for i in range(confetti):
        x, y = 18 + i * 61 % 168, 14 + i * 37 % 74
        if abs(x - 100) > 40:
            bit = turn(rect(x - 5, y - 3, 10, 6, 2), i * 47, x, y)
            pen.fill(bit, ("hot", "second", "accent", tone)[i % 4])
    low = 92 if places == 3 else 102
    if top == "star":
        pen.form(star(100, low - 42, 38, corner=5), "warm", 0.7)
        pen.fill(turn(ell(88, low - 50, 3.6, 7), 40, 88, low - 50), "warm+3")
    elif top == "cup":
        pen.put("trophy", 100, low, 88)


def _number(pen: Pen, number: int, center: Point, size: float) -> None:
    strokes = {
        1: "M-8 -9 L2 -16 L2 16",
        2: "M-9 -8 C-8 -20 12 -18 9 -5 C7 2 -6 8 -9 14 L10 14",
        3: ("M-9 -11 C-4 -19 11 -16 8 -6 C7 -1 0 -1 -2 -1 C14 0 12 16 0 15 C-5 15 -8 12 -10 9"),
    }
    pen.line(move(scale(strokes[number], size, size, 0, 0), *center), "paper", 6.5 * size)
