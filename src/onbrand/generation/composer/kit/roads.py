"""Roads and what stands beside them: lights, cones, pumps, chargers, wheels."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import pane, veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    both,
    curve,
    cut,
    ell,
    limb,
    move,
    polar,
    poly,
    rect,
    ring,
    segments,
    turn,
    union,
)

_BOLT = [(8, -34), (-20, 6), (-3, 6), (-9, 34), (20, -8), (3, -8)]


def bolt(pen: Pen, x: float, y: float, size: float, tone: str) -> None:
    """Lightning; `size` is half its height."""
    share = size / 34
    pen.fill(poly([(x + dx * share, y + dy * share) for dx, dy in _BOLT], 2), tone)


@drawing(scene_class="street", size_m=3.2)
def traffic_light(
    pen: Pen,
    *,
    tone: Tone = "dark+1",
    shows: Literal["red", "amber", "green"] = "green",
    lamps: Annotated[int, Range(2, 3)] = 3,
    post: bool = True,
    visors: bool = True,
) -> None:
    kinds = [one for one in ("red", "amber", "green") if lamps == 3 or one != "amber"]
    if shows not in kinds:
        shows = "green"
    high = 44 * lamps + 10
    top = (8 if lamps == 3 else 34) if post else 184 - high
    pen.ground(70 if post else 84)
    if post:
        pen.form(rect(93, top + high - 6, 14, 182 - top - high, 2), "dark+2", hard=0.3)
        pen.form(rect(78, 174, 44, 10, (5, 5, 2, 2)), "dark+1")
    for i in range(lamps):  # the fins of the back board
        y = top + 8 + i * 44
        fins = poly([(50, y), (150, y), (134, y + 36), (66, y + 36)], 3)
        pen.form(fins, step(tone, 1))
    case = rect(62, top, 76, high, 14)
    pen.form(case, tone, 0.9)
    for i, one in enumerate(kinds):
        _lamp(pen, (100, top + 27 + i * 44), one, case, (one == shows, visors))


_LAMPS = {"red": "hot", "amber": "warm", "green": "leaf"}


def _lamp(pen: Pen, at: Point, kind: str, case: Path, state: tuple[bool, bool]) -> None:
    (x, y), (lit, visor) = at, state
    tone = _LAMPS[kind]
    pen.fill(both(case, ell(x, y + 1, 20.5)), "ink")
    if lit:
        pen.form(ell(x, y, 17.5), pen.ramps.at_least(tone, 0.62), 0.8, hard=0.06)
        pen.fill(ell(x - 5, y - 5, 6.5, 5), "paper")
        pen.glow(x, y, 29, "paper", 0.12)
    else:
        pen.fill(ell(x, y, 17.5), step(tone, -4))
        pen.fill(cut(ell(x, y, 17.5), ell(x + 3, y + 3, 17)), step(tone, -2))
    if visor:
        hood = cut(ell(x, y - 1, 22), ell(x, y + 7, 23.5, 21))
        pen.fill(hood, "ink")


@drawing(scene_class="street", size_m=0.65, view="side")
def wheel(
    pen: Pen,
    *,
    tone: Tone = "paper-3",
    tire: Tone = "dark+1",
    kind: Literal["car", "cart", "steering"] = "car",
    spokes: Annotated[int, Range(5, 10)] = 5,
    cap: Tone = "accent",
) -> None:
    _WHEELS[kind](pen, tone, tire, spokes, cap)


def _car_wheel(pen: Pen, tone: str, tire: str, spokes: int, cap: str) -> None:
    pen.ground(96)
    x, y = 100, 98
    block = rect(x - 5, y - 88, 10, 20, 2)
    pen.fill(union(ell(x, y, 84), *(turn(block, i * 12, x, y) for i in range(30))), tire)
    pen.form(ell(x, y, 80), step(tire, 1), 0.7, hard=0.06)
    pen.line(ell(x, y, 68), step(tire, -1), 2)
    gleam = [polar((x, y), 73.5, degrees) for degrees in range(196, 252, 9)]
    pen.fill(limb(gleam, 1.5, 4, 4.5, 4, 1.5), step(tire, 4))
    pen.fill(ell(x, y, 56), step(tire, -1))
    rim = ring(x, y, 55, 46)
    pen.form(rim, tone, 0.6)
    wide = 62 / spokes
    arm = poly([(x - wide, y - 50), (x + wide, y - 50), (x + wide * 0.7, y), (x - wide * 0.7, y)])
    for i in range(spokes):
        spoke = turn(arm, 360 * i / spokes, x, y)
        pen.fill(both(ell(x, y, 50), move(spoke, 3, 5)), step(tire, -2))
    star = union(*(turn(arm, 360 * i / spokes, x, y) for i in range(spokes)))
    pen.form(both(ell(x, y, 50), star), tone, 0.6, hard=0.05)
    pen.form(ell(x, y, 19), step(tone, -2), 0.8)
    for i in range(5):
        pen.fill(ell(*polar((x, y), 13.5, 72 * i - 90), 2.4), step(tire, 0))
    pen.form(ell(x, y, 8.5), cap)


def _cart_wheel(pen: Pen, tone: str, tire: str, spokes: int, cap: str) -> None:
    pen.ground(90)
    x, y = 100, 98
    wood = "wood" if tone.startswith("paper") else tone
    arm = limb([(x, y), (x, y - 36), (x, y - 74)], 8, 13, 9)
    for i in range(spokes + 2):
        pen.form(turn(arm, 360 * i / (spokes + 2), x, y), wood, 1.2)
    pen.fill(ring(x, y, 86, 78), tire)
    rim = ring(x, y, 79, 61)
    pen.form(rim, wood, 0.5, hard=0.04)
    for i in range(5):
        seam = turn(rect(x - 1, y - 80, 2, 20, 0), 72 * i + 20, x, y)
        pen.fill(both(rim, seam), step(wood, -2))
    pen.form(ell(x, y, 23), step(wood, -1), 0.9)
    pen.form(ell(x, y, 14), tire, 0.9)
    pen.form(ell(x, y, 6), cap)


def _steering_wheel(pen: Pen, tone: str, tire: str, spokes: int, cap: str) -> None:
    pen.ground(90)
    x, y = 100, 98
    arm = limb([(x, y), (x, y - 40), (x, y - 72)], 24, 16, 13)
    for degrees in (-90, 90, 180) if spokes < 8 else (-110, 110, 180, 0):
        pen.form(turn(arm, degrees, x, y), step(tone, -1), 1)
    rim = ring(x, y, 86, 68)
    pen.form(rim, tire, 0.5, hard=0.04)
    for degrees in (-62, 62):
        grip = turn(rect(x - 26, y - 90, 52, 24, 4), degrees, x, y)
        pen.form(both(rim, grip), "wood-1", 1)
    pen.form(ell(x, y, 30), tone, 0.9)
    pen.form(ell(x, y, 17), cap, 0.9)
    pen.fill(ell(x - 5, y - 6, 5, 4), step(cap, 2))


_WHEELS = {"car": _car_wheel, "cart": _cart_wheel, "steering": _steering_wheel}


@drawing(scene_class="street", size_m=2)
def fuel_pump(
    pen: Pen,
    *,
    tone: Tone = "hot",
    top: Tone = "paper",
    mark: Literal["drop", "leaf"] = "drop",
    rows: Annotated[int, Range(1, 3)] = 2,
    nozzle: Literal["holstered", "lifted"] = "holstered",
) -> None:
    pen.ground(136, 92)
    _hose(pen, nozzle)
    pen.form(rect(30, 170, 110, 14, (6, 6, 2, 2)), "dark+2")
    body = rect(38, 62, 94, 110, (4, 4, 2, 2))
    pen.form(body, tone, 0.9)
    head = rect(34, 10, 102, 60, (12, 12, 3, 3))
    pen.occlude(body, head, step(tone, -2), 2, 8)
    pen.form(head, top, 0.8)
    pen.fill(rect(44, 20, 82, 40, 6), "ink+1")
    pane(pen, rect(47, 23, 76, 34, 4), "sky-1", 0.55)
    for i in range(rows):
        y = 28 + i * 10
        pen.fill(rect(53, y, 40 - i * 7, 5, 2), "paper")
        pen.fill(rect(108, y, 9, 5, 2), "warm+1")
    pen.fill(both(body, rect(38, 152, 94, 9, 0)), step(top, -1))
    pen.form(ell(85, 118, 30), top, 0.8, hard=0.06)
    if mark == "drop":
        drop = "M85 94 C98 110 103 118 103 125 C103 136 95 142 85 142 C75 142 67 136 67 125 C67 118 72 110 85 94 Z"
        pen.form(drop, "accent" if not tone.startswith("accent") else "main", 0.9)
        pen.line("M74 126 C74 132 77 135 82 136", "paper", 3)
    else:
        veined_leaf(pen, (70, 136), 44, 28, -50, "leaf", veins=3)


def _hose(pen: Pen, nozzle: str) -> None:
    """A hose and its gun on the right side of the pump."""
    pen.form(rect(128, 92, 20, 36, (2, 6, 6, 2)), "dark+2")
    if nozzle == "holstered":
        pen.line("M134 150 C140 186 182 182 180 140 L176 96 C175 84 168 78 160 78", "dark+1", 7)
        pen.form(limb([(142, 110), (144, 92), (150, 80), (164, 74)], 9, 11, 13, 12), "dark")
        pen.line("M146 102 C156 104 162 96 162 88", "dark+3", 3.5)
        pen.fill(rect(146, 68, 18, 14, 4), "accent")
    else:
        pen.line("M134 150 C142 188 190 176 176 134 C166 106 182 90 178 72", "dark+1", 7)
        pen.form(limb([(178, 76), (176, 56), (168, 42), (152, 34)], 12, 13, 12, 6), "dark")
        pen.line("M172 70 C162 70 158 60 160 48", "dark+3", 3.5)
        pen.form(
            "M148 42 C153 50 155 53 155 57 C155 62 152 64 148 64 C144 64 141 62 141 57 C141 53 143 50 148 42 Z",
            "warm",
        )


@drawing(scene_class="street", size_m=1.9)
def charging_station(
    pen: Pen,
    *,
    tone: Tone = "main",
    mark: Literal["bolt", "leaf"] = "bolt",
    plug: Literal["holstered", "out"] = "holstered",
    charge: Annotated[int, Range(1, 5)] = 4,
    canopy: bool = False,
) -> None:
    pen.ground(110, 90)
    if plug == "holstered":
        pen.line("M128 96 C170 92 176 160 152 164 C132 166 134 140 130 118", "dark+1", 6)
    else:
        pen.line("M128 130 C168 132 136 176 166 172 C192 166 160 110 178 84", "dark+1", 6)
    pen.form(rect(40, 173, 92, 11, (5, 5, 2, 2)), "dark+2")
    body = rect(46, 20 if canopy else 10, 80, 166 - (10 if canopy else 0), (22, 22, 3, 3))
    pen.form(body, tone, 0.9)
    if canopy:
        roof = poly([(24, 22), (36, 6), (140, 6), (152, 22)], (4, 6, 6, 4))
        pen.occlude(body, roof, step(tone, -2), 2, 8)
        pen.form(roof, "second", 1)
        for x in (58, 88, 118):
            pen.line(segments((x + (x - 88) * 0.1, 8), (x + (x - 88) * 0.3, 20)), "second-2", 1.8)
    face = rect(55, 30, 62, 66, 12)
    pen.fill(face, "ink+1")
    pane(pen, rect(58, 33, 56, 60, 10), "ink+2", 0.5)
    if mark == "bolt":
        bolt(pen, 86, 60, 23, "accent" if tone != "accent" else "paper")
    else:
        veined_leaf(pen, (70, 78), 46, 28, -52, "leaf+1", veins=3)
    for i in range(5):
        lit = i < charge
        pen.fill(rect(59 + i * 11.2, 104, 8.6, 7, 2), "leaf+2" if lit else step(tone, -2))
    pen.fill(both(body, rect(46, 152, 80, 8, 0)), step(tone, 2))
    pen.fill(rect(64, 122, 34, 4, 2), step(tone, 2))
    pen.fill(rect(64, 131, 22, 4, 2), step(tone, 1))
    _plug(pen, plug)


def _plug(pen: Pen, state: str) -> None:
    if state == "holstered":
        pen.form(rect(112, 84, 18, 40, 6), "dark+2")
        pen.form(limb([(130, 98), (122, 100), (117, 108), (117, 122)], 13, 14, 12, 10), "dark")
        return
    pen.form(turn(rect(166, 50, 26, 38, (8, 8, 10, 10)), 14, 179, 70), "dark", 1)
    for dx in (-6, 6):
        pen.fill(turn(rect(176.5 + dx, 36, 5, 16, 2), 14, 179, 70), "paper-6")
    pen.fill(turn(rect(168, 56, 22, 5, 2), 14, 179, 70), "leaf+2")


@drawing(scene_class="street", size_m=0.75)
def traffic_cone(
    pen: Pen,
    *,
    tone: Tone = "hot",
    band: Tone = "paper",
    bands: Annotated[int, Range(1, 3)] = 2,
    count: Annotated[int, Range(1, 2)] = 1,
    lamp: bool = False,
) -> None:
    if count == 1:
        pen.ground(156)
        _cone(pen, (tone, band), bands, lamp=lamp)
        return
    pen.ground(170)
    with pen.at(76, 46, 0.6):
        _cone(pen, (step(tone, -1), band), bands, lamp=lamp)
    pen.fill(ell(92, 183, 66, 4), "ink", 0.16)
    with pen.at(-2, 38, 0.8):
        _cone(pen, (tone, band), bands, lamp=False)


def _cone(pen: Pen, tones: tuple[str, str], bands: int, *, lamp: bool) -> None:
    tone, band = tones
    if lamp:
        pen.glow(100, 24, 26, "paper", 0.25)
        pen.form(rect(88, 10, 24, 26, (11, 11, 2, 2)), "warm")
    plate = poly([(34, 160), (166, 160), (186, 180), (14, 180)], (6, 6, 4, 4))
    pen.form(plate, tone, 0.8, hard=0)
    pen.fill(poly([(14, 174), (186, 174), (186, 184), (14, 184)], (3, 3, 5, 5)), step(tone, -2))
    top = 34 if lamp else 10
    cone = union(
        poly([(88, top), (112, top), (149, 160), (51, 160)], (7, 7, 0, 0)), ell(100, 160, 49, 10)
    )
    pen.occlude(plate, cone, step(tone, -2), 9, 5)
    pen.form(cone, tone, 0.8)
    pen.fill(ell(100, top + 3.4, 9, 3), step(tone, -2))
    tall = 78 / (bands + 1.0)
    for i in range(bands):
        y = 54 + i * (118 / (bands + 0.6))
        strip = both(
            cone,
            f"M30 {y} C70 {y + 10} 130 {y + 10} 170 {y} L170 {y + tall} C130 {y + tall + 11} 70 {y + tall + 11} 30 {y + tall} Z",
        )
        pen.fill(strip, band)
        pen.shade(strip, step(band, -2 if band.startswith("paper") else -1), 1.2, hard=0.12)
    pen.line(f"M92 {top + 16} L{82} 86", step(tone, 2), 3)


@drawing(scene_class="land", size_m=12)
def road(
    pen: Pen,
    *,
    tone: Tone = "ink+2",
    land: Tone = "leaf",
    bend: Literal["straight", "winding"] = "winding",
    lanes: Annotated[int, Range(1, 2)] = 1,
    hills: bool = True,
    trees: Annotated[int, Range(0, 3)] = 3,
) -> None:
    if hills:
        pen.fill(ell(140, 62, 25), "warm+1")
        far = both(
            "M4 120 L46 62 C52 56 58 56 64 62 L84 84 L112 50 C118 44 124 44 130 50 L196 122 Z",
            rect(4, 0, 192, 122, 0),
        )
        pen.form(far, step(land, 2), 0.8, hard=0.04, lit=False)
    field = rect(4, 98, 192, 86, (28, 28, 14, 14))
    pen.form(field, land, 0.7, hard=0.03)
    swell = both(field, ell(40, 138, 88, 26))
    pen.fill(swell, step(land, 1))
    pen.grain(both(swell, rect(40, 90, 120, 60, 0)), land)
    for i in range(trees):
        _bush_tree(pen, ((30, 122, 15), (172, 134, 19), (150, 116, 11))[i], land)
    points, wide = _ROADS[bend]
    surface = both(field, limb(points, *wide))
    edge = both(field, limb(points, *(each * 1.16 for each in wide)))
    pen.fill(edge, "paper-2")
    pen.form(surface, tone, 0.4, hard=0, lit=False)
    _dashes(pen, points, wide, lanes, surface)


_ROADS: dict[str, tuple[list[Point], tuple[float, ...]]] = {
    "straight": (
        [(100, 94), (100, 104), (100, 116), (100, 130), (100, 150), (100, 174), (100, 206)],
        (7, 14, 24, 38, 56, 78, 104),
    ),
    "winding": (
        [
            (112, 92),
            (124, 101),
            (106, 110),
            (80, 119),
            (96, 134),
            (124, 150),
            (116, 182),
            (100, 216),
        ],
        (6, 9, 12, 17, 26, 42, 68, 96),
    ),
}


def _dashes(
    pen: Pen, points: list[Point], wide: tuple[float, ...], lanes: int, surface: Path
) -> None:
    """Marks along the middle, longer and wider the nearer they are."""
    shares = (0.0,) if lanes == 1 else (-0.17, 0.17)
    for share in shares:
        line = [(x + share * w * 1.1, y) for (x, y), w in zip(points, wide, strict=True)]
        stripe = limb(line, *(max(1.2, each * 0.075) for each in wide))
        marks = both(surface, stripe)
        for y, tall in ((104, 3), (112, 3.5), (121, 5), (134, 6.5), (150, 8.5), (172, 8)):
            marks = cut(marks, rect(0, y, 200, tall, 0))
        pen.fill(marks, "warm+2" if lanes == 1 else "paper")


def _bush_tree(pen: Pen, place: tuple[float, float, float], land: str) -> None:
    x, y, size = place
    pen.fill(ell(x + size * 0.3, y + size * 0.9, size, size * 0.16), step(land, -2))
    pen.fill(rect(x - size * 0.12, y, size * 0.24, size, 1), "wood-2")
    crown = curve(
        [polar((x, y - size * 0.3), size * (0.9 + i % 2 * 0.12), i * 51) for i in range(7)],
        closed=True,
    )
    pen.form(crown, step(land, -1), 0.9)
