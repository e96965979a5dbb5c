"""Furniture: what one sits, lies and eats on, and what keeps books and clothes."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    between,
    both,
    curve,
    cut,
    ell,
    leaf,
    limb,
    move,
    poly,
    rect,
    segments,
    tub,
    turn,
    union,
)


@drawing(
    scene_class="table",
    size_m=0.95,
    facing="right",
    view="corner",
)
def chair(
    pen: Pen,
    *,
    tone: Tone = "wood",
    cushion: Tone | None = "main",
    back: Literal["rungs", "panel"] = "rungs",
    rungs: Annotated[int, Range(1, 3)] = 2,
) -> None:
    pen.ground(140, 98, 180)
    front, far, right, near = (38.0, 106.0), (92.0, 86.0), (164.0, 100.0), (110.0, 122.0)
    top, far_top = (29.0, 28.0), (83.0, 9.0)
    for (x, y), foot in ((far, 158), ((159.0, 102.0), 168)):
        pen.fill(limb([(x - 4, y), (x - 3, foot - 3)], 10, 7), step(tone, -2))
    pen.fill(limb([(46, 146), (105, 156), (157, 142)], 5, 5), step(tone, -2))
    if back == "panel":
        panel = poly(
            [
                between(front, top, 0.2),
                between(front, top, 0.9),
                between(far, far_top, 0.9),
                between(far, far_top, 0.2),
            ],
            4,
        )
        pen.form(panel, cushion or step(tone, 1), 0.8, hard=0)
    for i in range(rungs if back == "rungs" else 0):
        share = 0.32 + 0.5 * i / rungs
        rung = limb([between(front, top, share), between(far, far_top, share)], 9, 9)
        pen.form(rung, step(tone, -1), 1, lit=False)
    rail = poly(
        [
            (top[0] - 3, top[1] - 2),
            (far_top[0] + 2, far_top[1] - 4),
            (far_top[0] + 5, far_top[1] + 15),
            (top[0] - 1, top[1] + 18),
        ],
        6,
    )
    pen.form(limb([far, between(far, far_top, 0.9)], 11, 10), tone, 1)
    pen.form(limb([front, between(front, top, 0.9)], 12, 11), tone, 1)
    pen.form(rail, step(tone, 1), 1)
    for (x, y), foot in ((front, 170), (near, 181)):
        leg = limb([(x + 1, y + 4), (x, foot)], 13, 9)
        pen.form(leg, tone, 1)
    apron = poly([front, near, (near[0], near[1] + 16), (front[0], front[1] + 15)], 3)
    side = poly([near, right, (right[0], right[1] + 13), (near[0], near[1] + 16)], 3)
    pen.fill(side, step(tone, -2))
    pen.form(apron, tone, 1, hard=0)
    seat = poly([front, far, right, near], 7)
    pen.form(seat, step(tone, 1), 0.6, hard=0)
    if cushion:
        _pad(pen, seat, cushion)


def _pad(pen: Pen, seat: Path, tone: str) -> None:
    """A cushion on the seat, with its thickness below."""
    pen.fill(move(seat, 0, 2), step(tone, -2))
    pen.fill(move(seat, 0, -3), step(tone, -1))
    pen.form(move(seat, 0, -7), tone, 0.5, hard=0.06)
    pen.fill(ell(101, 97, 3.4, 2.2), step(tone, -2))


@drawing(
    scene_class="table",
    size_m=2.0,
)
def sofa(
    pen: Pen,
    *,
    tone: Tone = "main",
    pillow: Tone | None = "accent",
    seats: Annotated[int, Range(2, 3)] = 3,
    arms: Literal["round", "square"] = "round",
    throw: Tone | None = "paper-2",
) -> None:
    pen.ground(178)
    for x, lean in ((30, -4), (170, 4)):
        pen.fill(
            poly([(x - 6, 160), (x + 6, 160), (x + 3 + lean, 184), (x - 3 + lean, 184)], 2),
            "wood-2",
        )
    wide = 148 / seats
    backs = [rect(26 + wide * i, 62, wide, 76, (15, 15, 5, 5)) for i in range(seats)]
    for i, back in enumerate(backs):
        pen.form(back, tone, 0.8)
        if i:
            pen.fill(rect(25 + wide * i, 74, 2.4, 60, 1), step(tone, -2))
    if pillow:
        for x, turned, own in ((52, -10, pillow), (146, 9, step(pillow, 2))):
            body = turn(rect(x - 20, 84, 40, 38, 10), turned, x, 103)
            pen.occlude(union(*backs), body, step(tone, -2), 4, 5)
            pen.form(body, own)
    whole = rect(24, 120, 152, 27, 9)
    pen.occlude(union(*backs), move(whole, 0, -13), step(tone, -2), 2, 6)
    for i in range(seats):
        pen.form(rect(26 + wide * i, 120, wide, 26, 8), step(tone, 1), 1.1)
    pen.form(rect(26, 143, 148, 25, 4), step(tone, -1), 1.1)
    pen.fill(rect(26, 143, 148, 4, 0), step(tone, -2))
    corner = 17.0 if arms == "round" else 6.0
    for x in (6, 162):
        arm = rect(x, 92, 32, 78, (corner, corner, 8, 8))
        pen.form(arm, tone, 1)
        pen.line(curve([(x + 5, 104), (x + 9, 98), (x + 16, 96), (x + 23, 98)]), step(tone, 2), 1.6)
        if throw and x > 100:
            _throw(pen, arm, throw)


def _throw(pen: Pen, arm: Path, tone: str) -> None:
    """A blanket over the arm of a sofa, with stripes and a fringe."""
    cloth = union(
        both(arm, rect(150, 84, 60, 50, 0)),
        poly([(161, 100), (195, 100), (193, 142), (160, 146)], 2),
    )
    pen.occlude(arm, cloth, "ink", 0, 0)
    pen.form(cloth, tone, 1)
    for y in (122, 130):
        pen.fill(both(cloth, turn(rect(150, y, 50, 4, 0), -4, 178, y)), step(tone, -3))
    for i in range(6):
        pen.line(
            segments((163 + i * 5.6, 145 - i * 0.6), (162.6 + i * 5.6, 152 - i * 0.6)),
            step(tone, -2),
            2.2,
        )


@drawing(
    scene_class="table",
    size_m=2.0,
)
def bed(
    pen: Pen,
    *,
    tone: Tone = "main",
    linen: Tone = "paper-1",
    head: Literal["panel", "arch", "slats"] = "arch",
    pillows: Annotated[int, Range(1, 2)] = 2,
    throw: Tone | None = "accent",
) -> None:
    """From its foot: the head board, the pillows, the blanket that hangs over."""
    pen.ground(176)
    _headboard(pen, head)
    for x in (24, 176):
        pen.fill(rect(x - 7, 158, 14, 26, (0, 0, 3, 3)), "wood-2")
    mattress = poly([(44, 92), (156, 92), (182, 160), (18, 160)], 6)
    pen.form(mattress, linen, 0.4, hard=0)
    places = {1: ((100, 60),), 2: ((70, 46), (131, 46))}[pillows]
    for x, half in places:
        body = rect(x - half / 2 - 6, 70, half + 12, 34, 13)
        pen.occlude(mattress, body, step(linen, -4), 3, 6)
        pen.form(body, linen, 1)
        pen.line(curve([(x - half / 2 + 2, 92), (x - 8, 95), (x + 8, 90)]), step(linen, -3), 2)
    quilt = poly(
        [(38, 112), (162, 112), (188, 158), (186, 174), (14, 174), (12, 158)], (5, 5, 8, 8, 8, 8)
    )
    fold = poly([(40, 107), (160, 107), (168, 125), (32, 125)], 5)
    pen.form(quilt, tone, 0.7, hard=0)
    front = both(quilt, rect(0, 152, 200, 40, 0))
    pen.form(front, step(tone, -1), 0.7)
    for x, top in ((62, 154), (108, 157), (150, 153)):
        pen.fill(both(front, poly([(x, top), (x + 5, 190), (x - 6, 190)], 1)), step(tone, -2))
    if throw:
        band = both(quilt, rect(0, 134, 200, 15, 0))
        pen.form(band, throw, 1)
        low = both(quilt, rect(0, 149, 200, 3, 0))
        pen.fill(low, step(throw, -2))
    pen.occlude(quilt, fold, step(tone, -2), 0, 5)
    pen.form(fold, linen, 1)


def _headboard(pen: Pen, kind: str) -> None:
    match kind:
        case "arch":
            board = "M22 142 L22 66 C22 16 178 16 178 66 L178 142 Z"
            pen.form(board, "wood-1", 0.6)
            inner = "M33 142 L33 70 C33 29 167 29 167 70 L167 142 Z"
            pen.fill(inner, "wood-2")
            pen.form(move(inner, 1.6, 2), "wood", 0.6, hard=0, lit=False)
        case "panel":
            board = rect(22, 30, 156, 112, (12, 12, 0, 0))
            pen.form(board, "wood-1", 0.7)
            for i in range(3):
                pen.fill(rect(32 + i * 47, 42, 42, 60, 5), "wood")
        case _:
            for i in range(9):
                pen.fill(rect(33 + i * 16, 44, 7, 60, 0), "wood")
            for y in (30, 56):
                pen.form(rect(18, y, 164, 12, 5), "wood-1", 1.2)
            for x in (16, 172):
                pen.form(rect(x, 22, 12, 120, (5, 5, 0, 0)), "wood-1", 1.2)


@drawing(
    scene_class="table",
    size_m=1.25,
)
def table(
    pen: Pen,
    *,
    tone: Tone = "wood",
    kind: Literal["legs", "round", "trestle"] = "legs",
    cloth: Tone | None = "main",
    item: Literal["vase", "books", "none"] = "vase",
) -> None:
    pen.ground(168 if kind != "round" else 100)
    _under(pen, kind, tone)
    top = (
        ell(100, 90, 92, 15)
        if kind == "round"
        else poly([(26, 80), (174, 80), (192, 98), (8, 98)], 4)
    )
    pen.fill(move(top, 0, 7), step(tone, -2))
    pen.form(top, step(tone, 1), 0.6, hard=0)
    if kind != "round":
        pen.form(rect(8, 96, 184, 11, 4), tone, 1.4)
    if cloth:
        runner = poly([(76, 80), (124, 80), (128, 98), (72, 98)], 1)
        pen.fill(both(top, runner), step(cloth, 1))
        drop = union(rect(72, 97, 56, 32, 0), poly([(72, 128), (128, 128), (100, 144)], 3))
        pen.form(drop, cloth, 0.8)
        for y in (112, 118):
            pen.fill(both(drop, rect(60, y, 90, 3, 0)), step(cloth, 2))
    if item == "vase":
        _sprig(pen, 102, 50)
        jug = "M92 46 L112 46 C110 58 122 64 121 76 C120 86 112 90 102 90 C92 90 84 86 83 76 C82 64 94 58 92 46 Z"
        pen.fill(ell(108, 89, 20, 3.6), "ink", 0.16)
        pen.form(jug, "accent")
    elif item == "books":
        for y, x, wide, own in (
            (79, 80, 52, "accent"),
            (69, 84, 44, "paper-1"),
            (59, 82, 46, "second"),
        ):
            pen.form(rect(x, y, wide, 10.5, 2.5), own, 1.4)


def _sprig(pen: Pen, x: float, y: float) -> None:
    """Three thin branches with small leaves."""
    for dx, dy in ((-25, -20), (2, -32), (25, -25)):
        pen.line(curve([(x, y), (x + dx * 0.3, y + dy * 0.5), (x + dx, y + dy)]), "leaf-1", 2)
        for share, side in ((0.5, -1), (0.66, 1), (0.82, -1)):
            root = (x + dx * share * share, y + dy * share)
            veined_leaf(pen, root, 14, 8, -90 + dx + side * 52, "leaf")
        veined_leaf(pen, (x + dx, y + dy + 2), 13, 8, -90 + dx, "leaf+1")


def _under(pen: Pen, kind: str, tone: str) -> None:
    match kind:
        case "legs":
            for x in (40, 160):
                pen.fill(limb([(x, 100), (x, 168)], 10, 6), step(tone, -2))
            pen.form(rect(20, 104, 160, 15, 2), step(tone, -1), 1)
            for x, lean in ((22, -3), (178, 3)):
                pen.form(
                    poly([(x - 8, 104), (x + 8, 104), (x + 4 + lean, 184), (x - 4 + lean, 184)], 2),
                    tone,
                    1,
                )
        case "round":
            pen.form(poly([(92, 96), (108, 96), (113, 166), (87, 166)], 2), step(tone, -1), 1)
            pen.form("M100 152 C120 156 140 168 148 184 L52 184 C60 168 80 156 100 152 Z", tone, 1)
        case _:
            pen.form(rect(34, 146, 132, 9, 3), step(tone, -1), 1)
            for x in (36, 164):
                for lean in (-15, 15):
                    pen.form(
                        poly(
                            [(x - 6, 104), (x + 6, 104), (x + 5 + lean, 184), (x - 5 + lean, 184)],
                            2,
                        ),
                        tone,
                        1,
                    )


@drawing(
    scene_class="table",
    size_m=2.0,
)
def bookshelf(
    pen: Pen,
    *,
    tone: Tone = "wood",
    shelves: Annotated[int, Range(3, 4)] = 4,
    plant: bool = True,
    filled: Literal["books", "mixed"] = "mixed",
) -> None:
    pen.ground(140)
    for x in (46, 146):
        pen.fill(rect(x, 172, 10, 12, (0, 0, 3, 3)), step(tone, -2))
    case = rect(34, 26, 132, 150, 6)
    pen.form(case, tone, 0.5)
    inside = rect(42, 34, 116, 134, 3)
    pen.fill(inside, step(tone, -3))
    tall = 134 / shelves
    for i in range(shelves):
        floor = 34 + tall * (i + 1) - (0 if i == shelves - 1 else 3)
        _books(pen, floor, tall - 10, i, mixed=filled == "mixed")
        if i < shelves - 1:
            pen.fill(rect(42, floor + 5, 116, 4, 0), step(tone, -4))
            pen.fill(rect(42, floor, 116, 6, 0), step(tone, 1))
    pen.fill(cut(inside, move(inside, 4, 5)), "ink", 0.16)
    if plant:
        _trailing(pen, 138, 28)


_SPINES = (
    "main",
    "accent",
    "paper-1",
    "second",
    "hot",
    "main+2",
    "paper-2",
    "accent-1",
    "second+1",
)


def _books(pen: Pen, floor: float, room: float, row: int, *, mixed: bool) -> None:
    """A row of books that leaves a gap with something else in it, if `mixed`."""
    x, end = 45.0, 156.0
    if mixed and row % 2:
        _keepsake(pen, 56 if row == 1 else 60, floor, room, row)
        x = 76
    elif mixed:
        end = 128
        _keepsake(pen, 142, floor, room, row)
    i = 0
    while x + 12 < end:
        wide = (9.5, 12, 8, 11, 13)[(i * 3 + row * 2) % 5]
        tall = room * (0.94, 0.8, 0.88, 0.72, 0.84)[(i * 2 + row * 3) % 5]
        own = _SPINES[(i + row * 4) % len(_SPINES)]
        spine = rect(x, floor - tall, wide, tall, 1.5)
        if mixed and x + wide + 14 > end:
            spine = turn(move(spine, 3.5, 0.6), -11, x, floor)
        pen.fill(spine, own)
        shaded = step(own, -3 if own.startswith("paper") else -1)
        pen.fill(cut(spine, move(spine, -wide * 0.26, 0)), shaded)
        if i % 2 == 0:
            pen.fill(
                both(spine, rect(x - 6, floor - tall * 0.78, wide + 16, 3, 0)),
                step(own, 2 if not own.startswith("paper") else -4),
            )
        x += wide + 0.8
        i += 1


def _keepsake(pen: Pen, x: float, floor: float, room: float, row: int) -> None:
    match row:
        case 0:
            pen.fill(tub(x, floor - 17, 18, 17, 13, 3), "hot")
            for degrees in (-125, -90, -55):
                veined_leaf(pen, (x, floor - 16), min(15, room * 0.5), 8, degrees, "leaf+1")
        case 1:
            frame = rect(x - 9, floor - 25, 20, 25, 2)
            pen.fill(frame, "accent")
            pen.fill(rect(x - 6, floor - 22, 14, 18, 1), "paper")
            pen.fill(ell(x + 1, floor - 12, 4, 5), "main")
        case 2:
            pen.fill(ell(x, floor - 12, 11.5), "second")
            pen.fill(rect(x - 6, floor - 3, 12, 3, 1), "wood")
        case _:
            pen.fill(rect(x - 14, floor - 20, 27, 20, 2), "warm")
            pen.fill(rect(x - 5, floor - 14, 9, 4, 2), "warm-2")


def _trailing(pen: Pen, x: float, y: float) -> None:
    """A plant whose shoots hang down the side."""
    pen.line(
        curve(
            [(x + 4, y - 2), (x + 22, y + 2), (x + 33, y + 18), (x + 34, y + 44), (x + 38, y + 62)]
        ),
        "leaf-1",
        2,
    )
    for dx, dy, degrees in (
        (20, 4, 10),
        (29, 14, 120),
        (34, 26, 20),
        (33, 40, 130),
        (36, 52, 35),
        (38, 62, 95),
    ):
        _leaflet(pen, (x + dx, y + dy), 15, degrees, "leaf" if dy % 4 else "leaf+1")
    for degrees in (-170, -135, -40, -8):
        _leaflet(pen, (x, y - 2), 18, degrees * 0.6 - 36, "leaf")


def _leaflet(pen: Pen, root: Point, length: float, degrees: float, tone: str) -> None:
    whole = leaf(*root, length, length * 0.6, degrees)
    pen.fill(whole, tone)
    pen.fill(both(whole, move(whole, 1.6, 2.4)), step(tone, -1))


@drawing(
    scene_class="table",
    size_m=2.1,
)
def wardrobe(
    pen: Pen,
    *,
    tone: Tone = "wood",
    doors: Annotated[int, Range(2, 3)] = 2,
    opened: bool = True,
    drawers: bool = True,
) -> None:
    pen.ground(150)
    for x in (42, 148):
        pen.fill(rect(x, 174, 12, 10, (0, 0, 3, 3)), step(tone, -2))
    low = 140 if drawers else 170
    pen.form(rect(30, 14, 140, 164, 5), tone, 0.5)
    inside = rect(38, 26, 124, low - 28, 2)
    pen.fill(inside, step(tone, -3))
    if opened:
        _hung(pen, low - 2)
    pen.fill(both(inside, rect(30, 20, 140, 12, 0)), step(tone, -4))
    wide = 124 / doors
    for i in range(doors):
        if opened and i == doors - 1:
            wing = poly([(162, 26), (188, 18), (188, low + 4), (162, low - 2)], 2)
            pen.form(wing, step(tone, 1), 0.8, hard=0)
            pen.fill(
                poly([(167, 34), (183, 29), (183, low - 6), (167, low - 10)], 2), step(tone, -1)
            )
            continue
        door = rect(38 + wide * i, 26, wide - 1, low - 28, 2)
        if opened and i:
            continue
        pen.form(door, step(tone, 1), 0.6, hard=0)
        panel = rect(45 + wide * i, 34, wide - 15, low - 44, 4)
        pen.fill(panel, step(tone, -1))
        pen.fill(move(both(panel, move(panel, -1.5, -2)), 1.5, 2), tone)
        handle = 38 + wide * (i + 1) - 8 if i % 2 == 0 else 40 + wide * i
        pen.fill(rect(handle, 78, 4, 16, 2), "accent")
    if drawers:
        for x in (38, 101):
            pen.form(rect(x, 143, 61, 27, 3), step(tone, 1), 0.8, hard=0)
            pen.fill(rect(x + 22, 154, 17, 4, 2), "accent")
    pen.form(rect(24, 8, 152, 14, 5), step(tone, 1), 1.4)


def _hung(pen: Pen, floor: float) -> None:
    """Clothes on a rail, in the half that the open door shows."""
    pen.line("M92 40 L162 40", "paper-4", 3)
    for x, low, own in ((114, 96, "main"), (130, 112, "accent"), (148, 92, "second")):
        pen.line(f"M{x} 40 L{x} 46", "paper-4", 2)
        cloth = poly(
            [(x - 4, 45), (x + 4, 45), (x + 11, 53), (x + 11, low), (x - 11, low), (x - 11, 53)], 3
        )
        pen.form(cloth, own, 1.2)
    pen.form(rect(108, floor - 13, 22, 13, 2), "warm", 1)
    pen.form(rect(133, floor - 9, 24, 9, (6, 3, 2, 2)), "hot", 1)
