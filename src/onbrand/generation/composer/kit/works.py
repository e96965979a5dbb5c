"""Buildings for work and travel: factories, warehouses, hotels, airports, stadiums."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.facades import panes, pennant
from onbrand.generation.composer.kit.freight import carton
from onbrand.generation.composer.kit.parts import pane
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    GROUND,
    MID,
    Path,
    arch,
    both,
    cut,
    ell,
    move,
    poly,
    rect,
    segments,
    star,
    turn,
    union,
)

_GLASS = "second+1"


@drawing(scene_class="land", size_m=24)
def factory(
    pen: Pen,
    *,
    tone: Tone = "main",
    chimney: Tone = "hot",
    teeth: Annotated[int, Range(2, 4)] = 3,
    chimneys: Annotated[int, Range(1, 2)] = 2,
    smoke: bool = True,
    gate: Literal["shut", "open"] = "open",
) -> None:
    pen.ground(188)
    for i in range(chimneys):
        x, top = (34.0, 44.0) if i == 0 else (62.0, 62.0)
        if smoke:
            _smoke(pen, x, top)
        _chimney(pen, x, top, chimney)
    left, right, eaves = 12.0, 188.0, 112.0
    start = 84.0
    wide = (right - start) / teeth
    peaks = [(left, 96.0), (start, 96.0)]
    for i in range(teeth):
        x = start + i * wide
        peaks += [(x, 70.0), (x + wide, eaves)]
    hall = poly([*peaks, (right, GROUND), (left, GROUND)], 1.5)
    pen.form(hall, tone, 0.7, hard=0.03)
    for i in range(teeth):
        x = start + i * wide
        glass = poly([(x + 3, 80), (x + wide * 0.82, 106), (x + wide * 0.82, 110), (x + 3, 110)], 1)
        pen.fill(both(hall, move(glass, -1, 0)), step(tone, -2))
        pane(pen, both(hall, glass), _GLASS, 0.1)
        pen.line(segments((x - 1, 68), (x + wide + 1, eaves)), step(tone, 2), 4.5)
    pen.fill(rect(left - 4, 92, start - left + 6, 7, 2), step(tone, 2))
    pen.fill(both(hall, rect(left, 118, 176, 3, 0)), step(tone, -2))
    for i, x in enumerate((20, 44, 123, 146, 169)):
        pen.fill(rect(x - 2, 126, 20, 18, 2), step(tone, -2))
        pane(pen, rect(x, 128, 16, 14, 1), "warm+2" if i in (1, 3) else _GLASS)
        pen.fill(rect(x + 7.2, 128, 1.6, 14, 0), step(tone, -2))
    _gate(pen, tone, gate)
    pen.fill(both(hall, rect(left, 176, 180, 8, 0)), step(tone, -2))
    pen.fill(rect(72, 180, 42, 4, 0), "paper-5")
    for x in (140, 164):
        _drum(pen, x)


def _chimney(pen: Pen, x: float, top: float, tone: str) -> None:
    shaft = poly([(x - 8, top), (x + 8, top), (x + 12, 130), (x - 12, 130)], (2, 2, 0, 0))
    pen.form(shaft, tone, 0.9)
    for y in (top + 10, top + 28):
        pen.fill(both(shaft, rect(x - 20, y, 40, 8, 0)), "paper")
    pen.shade(both(shaft, rect(x - 20, top + 8, 40, 30, 0)), step(tone, -1), 1, hard=0.1)
    pen.form(rect(x - 11, top - 4, 22, 8, 2.5), step(tone, -1))


def _smoke(pen: Pen, x: float, top: float) -> None:
    puffs = ((0, -12, 9), (10, -22, 11), (24, -30, 10), (38, -32, 7))
    if top > 50:
        puffs = ((0, -11, 7), (10, -18, 9), (21, -22, 7), (32, -21, 5))
    cloud = union(*(ell(x + dx, top + dy, r) for dx, dy, r in puffs))
    pen.form(cloud, "paper-3", 0.7, hard=0.06)


def _gate(pen: Pen, tone: str, state: str) -> None:
    pen.fill(rect(70, 128, 46, 56, (3, 3, 0, 0)), step(tone, -2))
    hole = rect(74, 132, 38, 52, (2, 2, 0, 0))
    pen.fill(hole, "ink+1")
    if state == "open":
        carton(pen, (80, 164, 18, 18), "wood")
        carton(pen, (97, 170, 13, 12), "wood+1")
        pen.fill(both(hole, rect(74, 132, 38, 14, 0)), "paper-3")
        pen.fill(both(hole, rect(74, 138, 38, 1.6, 0)), "paper-6")
        return
    pen.fill(hole, "paper-3")
    for y in range(139, 184, 7):
        pen.fill(both(hole, rect(74, y, 38, 1.6, 0)), "paper-6")


def _drum(pen: Pen, x: float) -> None:
    body = rect(x - 9, 160, 18, 24, 3)
    pen.form(body, "accent", 1)
    for y in (166, 175):
        pen.fill(both(body, rect(x - 9, y, 18, 2, 0)), "accent-2")


@drawing(scene_class="land", size_m=12)
def warehouse(
    pen: Pen,
    *,
    tone: Tone = "main",
    roof: Tone = "second",
    doors: Annotated[int, Range(1, 3)] = 3,
    opened: Annotated[int, Range(0, 3)] = 2,
    sign: Literal["box", "star"] = "box",
    goods: bool = True,
) -> None:
    pen.ground(190)
    wall = poly([(12, 92), (100, 50), (188, 92), (188, GROUND), (12, GROUND)], 1)
    pen.form(wall, tone, 0.7, hard=0.03)
    ribs = [rect(x, 50, 1.6, 140, 0) for x in range(22, 188, 11)]
    pen.fill(both(wall, " ".join(ribs)), step(tone, -1))
    lid = poly([(100, 34), (196, 80), (196, 94), (100, 50), (4, 94), (4, 80)], (6, 3, 3, 0, 3, 3))
    pen.occlude(wall, lid, step(tone, -2), 2, 7)
    pen.form(lid, roof, 1)
    pen.form(ell(100, 78, 18), "paper", 0.8)
    if sign == "box":
        carton(pen, (89, 68, 22, 19), "wood")
    else:
        pen.fill(star(100, 78, 13), "accent")
    wide = 156 / doors if doors > 1 else 84
    start = 22.0 if doors > 1 else 58.0
    for i in range(doors):
        _dock(pen, start + i * wide + 3, wide - 6, tone, opened=i >= doors - opened)
    pen.fill(rect(8, 178, 184, 6, (2, 2, 0, 0)), "paper-6")
    if goods:
        carton(pen, (10, 152, 32, 30), "wood+1", label=True)
        carton(pen, (40, 162, 22, 20), "wood")
        carton(pen, (18, 132, 22, 20), "wood")
    if doors == 1:
        pen.fill(rect(152, 138, 22, 40, 2), step(tone, -2))
        pane(pen, rect(156, 143, 14, 14, 1), _GLASS)


def _dock(pen: Pen, x: float, wide: float, tone: str, *, opened: bool) -> None:
    pen.fill(rect(x - 3, 112, wide + 6, 66, (3, 3, 0, 0)), step(tone, -2))
    hole = rect(x, 116, wide, 62, 0)
    pen.fill(hole, "ink+1")
    foot = 134.0 if opened else 178.0
    if opened:
        pen.fill(both(hole, rect(x, 160, wide, 3, 0)), "warm-1")
        pen.fill(both(hole, rect(x, 141, wide, 3, 0)), "warm-1")
        for i, (share, tall, y) in enumerate(
            ((0.08, 14, 178), (0.48, 11, 178), (0.2, 13, 160), (0.56, 11, 160))
        ):
            side = wide * 0.34
            carton(pen, (x + wide * share, y - tall, side, tall), ("wood+1", "wood")[i % 2])
    shutter = rect(x, 116, wide, foot - 116, 0)
    pen.form(shutter, "paper-2", 0.6, hard=0.04)
    slats = [rect(x, y, wide, 1.8, 0) for y in range(123, int(foot), 8)]
    pen.fill(" ".join(slats), "paper-5")
    if opened:
        pen.fill(rect(x, foot - 3, wide, 4, 0), "accent")
    pen.fill(ell(x + wide / 2, 106, 3.6), "warm+2")


@drawing(scene_class="land", size_m=26)
def hotel(
    pen: Pen,
    *,
    tone: Tone = "second",
    trim: Tone = "paper",
    carpet: Tone = "hot",
    floors: Annotated[int, Range(3, 5)] = 4,
    stars: Annotated[int, Range(3, 5)] = 5,
    flags: bool = True,
) -> None:
    pen.ground(176)
    storey = min(23.0, 98 / floors)
    top = GROUND - 50 - floors * storey
    if flags:
        for x, own in ((32, "accent"), (166, carpet)):
            pen.line(segments((x, top + 2), (x, top - 13)), "dark+3", 2)
            pen.fill(poly([(x, top - 14), (x + 15, top - 10), (x, top - 4)], 1), own)
    house = rect(26, top, 148, GROUND - top, (4, 4, 0, 0))
    pen.form(house, tone, 0.7, hard=0.04)
    pen.form(rect(20, top - 2, 160, 8, 3), trim)
    middle = rect(72, top + 6, 56, GROUND - top - 6, 0)
    pen.fill(middle, step(tone, 1))
    _hotel_sign(pen, top, stars, carpet)
    for row in range(floors):
        y = top + 13 + row * storey
        boxes = [(float(x), y, 14.0, 13.0) for x in (34, 53, 78, 93, 108, 132, 151)]
        frames = [rect(x - 1.5, y - 1.5, 17, 16, 2) for x, *_ in boxes]
        pen.fill(" ".join(frames), trim)
        dark = [box for col, box in enumerate(boxes) if (row * 5 + col * 3) % 7 > 1]
        panes(pen, dark, "ink+3", 1)
        panes(pen, [box for box in boxes if box not in dark], "warm+2", 1)
        sills = [rect(x, y + 14, 38, 3.4, 1) for x in (32, 130)]
        pen.fill(" ".join(sills), step(trim, -3))
    _entrance(pen, tone, trim, carpet)
    for x in (44, 156):
        pen.form(poly([(x - 9, 168), (x + 9, 168), (x + 7, GROUND), (x - 7, GROUND)], 2), "wood-1")
        pen.form(ell(x, 156, 14, 15), "leaf", 0.9)


def _hotel_sign(pen: Pen, top: float, stars: int, tone: str) -> None:
    pen.fill(rect(60, top - 6, 3, 8, 0), "dark+3")
    pen.fill(rect(137, top - 6, 3, 8, 0), "dark+3")
    pen.form(rect(50, top - 24, 100, 20, 7), tone, 1)
    for i in range(stars):
        pen.fill(star(100 + (i - (stars - 1) / 2) * 18, top - 13.5, 7.6, 5, 0.45, 1), "warm+2")


def _entrance(pen: Pen, tone: str, trim: str, carpet: str) -> None:
    pen.fill(rect(26, 138, 148, 4, 0), step(tone, -2))
    for x in (34, 146):
        pane(pen, rect(x, 148, 20, 22, (10, 10, 1, 1)), "warm+2")
    pen.fill(rect(70, 144, 60, 40, 0), "ink+1")
    for x in (74, 101):
        pane(pen, rect(x, 148, 25, 36, 1), "warm+2")
        pen.fill(rect(x + (20 if x < MID else 2), 162, 2.4, 10, 1), "wood-2")
    awning = poly([(66, 132), (134, 132), (142, 148), (58, 148)], (4, 4, 2, 2))
    pen.form(awning, carpet, 1)
    scallops = [rect(58 + i * 12, 146, 12, 8, (0, 0, 6, 6)) for i in range(7)]
    pen.fill(" ".join(scallops[1::2]), trim)
    pen.fill(" ".join(scallops[::2]), step(carpet, -1))
    pen.form(poly([(80, 176), (120, 176), (132, GROUND + 2), (68, GROUND + 2)], 1), carpet, hard=0)


@drawing(scene_class="land", size_m=40)
def airport(
    pen: Pen,
    *,
    tone: Tone = "main",
    glass: Tone = "sky+1",
    jet: Literal["none", "taking_off", "parked"] = "taking_off",
    gates: Annotated[int, Range(4, 7)] = 5,
    beacon: bool = True,
) -> None:
    pen.ground(190)
    _control_tower(pen, tone, glass, beacon=beacon)
    hall = "M70 184 L70 128 C90 98 150 96 196 118 L196 184 Z"
    pen.form(hall, "paper-2", 0.7, hard=0.02)
    inside = "M76 180 L76 132 C94 108 148 106 190 124 L190 180 Z"
    pen.fill(inside, "ink+1")
    wide = 114 / gates
    for i in range(gates):
        x = 76 + i * wide
        for y, tall in ((104, 42), (148, 32)):
            pane(
                pen,
                both(inside, rect(x + 1.5, y, wide - 3, tall, 0)),
                glass if (i + y) % 3 else step(glass, -1),
            )
    roof = "M60 132 C84 88 150 84 198 112 L198 122 C150 98 96 100 70 138 C64 142 58 138 60 132 Z"
    pen.occlude(both(inside, hall), roof, "ink", 0, 5)
    pen.form(roof, tone, 1.1)
    pen.fill(rect(70, 144, 126, 5, 0), step(tone, 1))
    pen.form(rect(116, 156, 36, 28, (3, 3, 0, 0)), "paper-1")
    for x in (119, 135):
        pane(pen, rect(x, 159, 14, 25, 1), "warm+2")
    if jet == "taking_off":
        pen.put("plane", 142, 46, 92, tone="accent", climb=-20)
    elif jet == "parked":
        pen.put("plane", 64, 152, 80, tone="accent", climb=0, mirror=True)
    pen.fill(rect(4, 180, 192, 4, 2), "paper-6")
    for i in range(8):
        pen.fill(rect(10 + i * 24, 181.2, 12, 1.6, 0.8), "paper")


def _control_tower(pen: Pen, tone: str, glass: str, *, beacon: bool) -> None:
    shaft = poly([(28, 70), (52, 70), (56, GROUND), (24, GROUND)], 0)
    pen.form(shaft, "paper-1", 0.9)
    for y in (92, 112, 132):
        pen.fill(rect(37, y, 6, 10, 3), "ink+2")
    pen.form(poly([(20, 60), (60, 60), (54, 76), (26, 76)], 3), tone)
    cab = poly([(12, 32), (68, 32), (60, 62), (20, 62)], 3)
    pen.fill(cab, "ink+1")
    for i in range(4):
        a, b = i / 4, (i + 1) / 4
        one = poly(
            [
                (13 + 54 * a + 1.4, 34),
                (13 + 54 * b - 1.4, 34),
                (20 + 40 * b - 1.2, 60),
                (20 + 40 * a + 1.2, 60),
            ]
        )
        pane(pen, one, glass)
    pen.form(poly([(14, 24), (66, 24), (74, 34), (6, 34)], (6, 6, 3, 3)), tone, 1)
    pen.line("M40 24 L40 9", "dark+3", 2.6)
    if beacon:
        pen.glow(40, 10, 14, "paper", 0.25)
        pen.fill(ell(40, 9, 4), "hot")


@drawing(scene_class="land", size_m=45)
def stadium(
    pen: Pen,
    *,
    tone: Tone = "main",
    pitch: Tone = "leaf",
    sport: Literal["football", "track"] = "football",
    lights: Annotated[int, Range(0, 2)] = 2,
    arches: Annotated[int, Range(7, 11)] = 9,
    flags: bool = True,
) -> None:
    pen.ground(190)
    for x, side in ((30, -1), (170, 1))[:lights]:
        _floodlight(pen, x, side)
    if flags:
        for x, tall in ((70, 16), (100, 18), (130, 16)):
            pennant(pen, x, 62 if x == 100 else 65, tall + 8, "accent" if x == 100 else "hot")
    bowl = union(
        ell(100, 100, 94, 42),
        poly([(6, 100), (194, 100), (186, 152), (14, 152)]),
        ell(100, 152, 86, 31),
    )
    pen.form(bowl, "paper-2", 0.8, hard=0.05)
    _facade(pen, bowl, tone, arches)
    pen.form(ell(100, 98, 96, 43), step(tone, 1), 0.6, hard=0)
    pen.fill(ell(100, 99, 88, 37), step(tone, -2))
    rings = ((82, 33, tone), (74, 29, step(tone, -1)), (66, 25, tone), (58, 21, step(tone, -2)))
    for i, (rx, ry, own) in enumerate(rings):
        pen.fill(ell(100, 101 + i * 1.6, rx, ry), own)
    for i in range(10):
        stair = poly([(98.8, 100), (101.2, 100), (102.5, 30), (97.5, 30)])
        aisle = both(
            cut(ell(100, 101, 82, 33), ell(100, 106, 58, 21)), turn(stair, 36 * i + 18, 100, 104)
        )
        pen.fill(aisle, step(tone, 2))
    _pitch(pen, pitch, sport)


def _facade(pen: Pen, bowl: Path, tone: str, arches: int) -> None:
    """Openings along the curved wall, narrower towards its ends."""
    for i in range(arches):
        u = (i + 0.5) / arches * 2 - 1
        x, wide = 100 + 90 * u * (1.12 - 0.12 * u * u), (174 / arches) * (1 - 0.45 * u * u) * 0.62
        y = 144 + 24 * (1 - u * u)
        hole = arch(x - wide / 2, y - 26 + 10 * abs(u), wide, 30)
        pen.fill(both(bowl, hole), "ink+1" if i != arches // 2 else "warm+2")
    belt = cut(move(ell(100, 100, 95, 43), 0, 24), move(ell(100, 100, 96, 43), 0, 13))
    pen.fill(both(bowl, both(belt, rect(0, 112, 200, 80, 0))), tone)


def _pitch(pen: Pen, tone: str, sport: str) -> None:
    rim = ell(100, 107, 52, 18)
    if sport == "track":
        pen.fill(rim, "hot-1")
        pen.line(ell(100, 107, 47.5, 15.5), "paper-1", 1)
    field = ell(100, 107, 43, 13) if sport == "track" else ell(100, 107, 51, 17.4)
    pen.fill(field, tone)
    for i in range(4):
        pen.fill(both(field, rect(50 + i * 28, 80, 14, 50, 0)), step(tone, 1))
    pen.line("M100 95 L100 119", "paper", 1.4)
    pen.line(ell(100, 107, 9, 4), "paper", 1.4)
    for x in (62, 128):
        pen.line(rect(x, 102, 10, 10, 0), "paper", 1.2)


def _floodlight(pen: Pen, x: float, side: int) -> None:
    pen.fill(poly([(x - 2, 46), (x + 2, 46), (x + 3.5, 96), (x - 3.5, 96)]), "dark+3")
    pen.glow(x, 32, 26, "paper", 0.2)
    pen.form(turn(rect(x - 20, 20, 40, 26, 4), -8 * side, x, 32), "dark+2")
    for i in range(6):
        lamp = ell(x - 12 + i % 3 * 12, 27 + i // 3 * 12, 4.4)
        pen.fill(turn(lamp, -8 * side, x, 32), "warm+3")
