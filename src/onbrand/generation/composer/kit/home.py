"""Home: furniture, light, plants in pots, a window."""

import math
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import pane, veined_leaf
from onbrand.generation.composer.pen import THIN, Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    arch,
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
    segments,
    tub,
    turn,
    union,
)


@drawing(
    scene_class="table",
    size_m=1.0,
)
def armchair(
    pen: Pen,
    *,
    tone: Tone = "second",
    cushion: Tone | None = "accent",
    back: Literal["low", "high", "wing"] = "low",
    buttons: bool = True,
) -> None:
    pen.ground(150)
    for x, lean in ((50, -5), (150, 5)):
        leg = [(x - 6, 158), (x + 6, 158), (x + 3 + lean, 184), (x - 3 + lean, 184)]
        pen.fill(poly(leg, 1.5), "wood-2")
    top = {"low": 40, "high": 16, "wing": 22}[back]
    if back == "wing":
        for side in (33, 139):
            pen.form(rect(side, top + 10, 28, 104, (16, 16, 4, 4)), step(tone, -1), 1)
    rest = rect(42, top, 116, 150 - top, (34, 34, 6, 6))
    pen.form(rest, tone, 0.7)
    rows = {"low": (62,), "high": (46, 74), "wing": (52, 78)}[back]
    for i, y in enumerate(rows if buttons else ()):
        for x in (70, 100, 130) if i % 2 == 0 else (85, 115):
            pen.fill(ell(x, y, 3.2), step(tone, -2))
            pen.fill(ell(x - 0.8, y - 0.8, 1.9), step(tone, 1))
    if cushion:
        pillow = turn(rect(74, 78, 48, 46, 11), -8, 97, 102)
        pen.occlude(rest, pillow, step(tone, -2), 4, 6)
        pen.form(pillow, cushion)
        pen.line(turn(segments((84, 101), (113, 101)), -8, 97, 102), step(cushion, -1), 2)
    seat = rect(50, 120, 100, 27, 10)
    pen.occlude(rest, move(seat, -3, -12), step(tone, -2), 3, 6)
    pen.form(seat, step(tone, 1), 1.2)
    pen.form(rect(50, 142, 100, 22, 5), step(tone, -1), 1.2)
    for x in (21, 147):
        pen.form(rect(x, 92, 32, 74, (16, 16, 8, 8)), tone)
        pen.line(curve([(x + 5, 104), (x + 9, 98), (x + 16, 96), (x + 23, 98)]), step(tone, 2), 1.6)


@drawing(
    scene_class="table",
    size_m=0.5,
    facing="right",
)
def lamp(
    pen: Pen,
    *,
    tone: Tone = "main",
    joint: Tone = "accent",
    lit: bool = True,
    reach: Annotated[float, Range(-16, 14)] = 0,
    tilt: Annotated[float, Range(-34, -12)] = -22,
) -> None:
    """An arm of two bars with a spring, hinged on a heavy foot."""
    foot, elbow, head = (66.0, 168.0), (44 - reach * 0.3, 96.0), (112 + reach, 48.0)
    hub = (head[0] + 8, head[1] + 2)

    def placed(path: Path) -> Path:
        return move(turn(path, tilt, 0, 0), *hub)

    if lit:
        left, right = _ends(tilt, hub)
        for spread, glow in ((34, 0.28), (14, 0.34)):
            beam = poly(
                [left, right, (min(194, right[0] + spread), 184), (left[0] - spread * 0.1, 184)]
            )
            pen.fill(beam, "paper", glow)
    pen.ground(92, 66)
    _lamp_bars(pen, foot, elbow, joint, 7)
    _lamp_bars(pen, elbow, head, joint, 6)
    base = union(rect(22, 168, 88, 16, (8, 8, 3, 3)), ell(66, 169, 24, 9))
    pen.form(base, tone, 1.6)
    pen.fill(rect(34, 172, 30, 3, 1.5), step(tone, 3))
    pen.form(placed(rect(-12, -26, 24, 14, 5)), step(tone, -1), 1)
    for x, y in (elbow, (66.0, 162.0)):
        pen.form(ell(x, y, 9.5), tone)
        pen.fill(ell(x, y, 3.4), step(joint, 2))
    if lit:
        pen.fill(placed(ell(0, 30, 18, 14)), "accent+2" if joint != "second" else "paper")
        pen.fill(placed(ell(0, 31, 11, 8)), "paper")
    shade = (
        "M-10 -16 C-10 -22 10 -22 10 -16 C14 -4 38 8 40 28 C40 33 -40 33 -40 28 "
        "C-38 8 -14 -4 -10 -16 Z"
    )
    pen.form(placed(shade), tone, hard=0.12)
    pen.fill(placed(rect(-41, 25, 82, 6.5, 3)), step(tone, -2))
    pen.fill(placed(limb([(-26, 16), (-20, 6), (-8, -8)], 3, 6, 3)), step(tone, 3))


def _lamp_bars(pen: Pen, start: Point, end: Point, tone: str, gap: float) -> None:
    dx, dy = end[0] - start[0], end[1] - start[1]
    long = math.hypot(dx, dy)
    across = (-dy / long * gap, dx / long * gap)
    for sign, tint in ((1, -2), (-1, 0)):
        a, b = ((x + sign * across[0], y + sign * across[1]) for x, y in (start, end))
        pen.line(segments(a, b), step(tone, tint), 5.5)
    spring = [between(start, end, 0.2 + 0.05 * i) for i in range(9)]
    coil = [
        (x + (1 if i % 2 else -1) * across[0] * 0.5, y + (1 if i % 2 else -1) * across[1] * 0.5)
        for i, (x, y) in enumerate(spring)
    ]
    pen.line(segments(*coil), "ink+4", 2)


def _ends(tilt: float, hub: Point) -> tuple[Point, Point]:
    """The rim of the shade in the picture."""
    angle = math.radians(tilt)
    c, s = math.cos(angle), math.sin(angle)
    left, right = ((c * x - s * 30 + hub[0], s * x + c * 30 + hub[1]) for x in (-38, 38))
    return left, right


@drawing(
    scene_class="wall",
    size_m=0.9,
    anchor="hang",
)
def pendant_lamp(
    pen: Pen,
    *,
    tone: Tone = "accent",
    shape: Literal["dome", "cone", "globe"] = "dome",
    cord: Annotated[float, Range(40, 90)] = 64,
    lit: bool = True,
) -> None:
    top = 4 + cord
    pen.line(segments((100, 5.5), (100, top)), "dark+1", 3)
    shades = {
        "dome": f"M88 {top + 6} C88 {top} 112 {top} 112 {top + 6} C146 {top + 12} 176 {top + 42} 178 {top + 82} L22 {top + 82} C24 {top + 42} 54 {top + 12} 88 {top + 6} Z",
        "cone": poly([(86, top), (114, top), (178, top + 78), (22, top + 78)], (4, 4, 8, 8)),
        "globe": ell(100, top + 52, 50, 50),
    }
    low = {"dome": top + 82, "cone": top + 76, "globe": top + 102}[shape]
    if shape != "globe":
        if lit:
            pen.fill(ell(100, low, 30, 20), "accent+3" if tone != "accent" else "paper")
            pen.fill(ell(100, low + 2, 20, 15), "paper")
        pen.form(shades[shape], tone, 0.8)
        pen.fill(both(shades[shape], rect(0, low - 7, 200, 10, 0)), step(tone, -2))
        sheen = limb([(44, low - 22), (56, low - 44), (76, low - 60)], 3, 7, 3)
        pen.fill(both(shades[shape], sheen), step(tone, 2))
    else:
        globe = "paper" if lit else tone
        pen.form(shades["globe"], globe, 0.8)
        pen.fill(
            turn(ell(80, top + 32, 6, 12), 38, 80, top + 32),
            step(globe, 1) if globe == tone else "accent+3",
        )
    cap = rect(84, top - 10, 32, 18, (6, 6, 3, 3))
    pen.form(cap, step(tone, -1) if shape != "globe" else tone, 1.4)


Foliage = Literal["fan", "blade", "round", "fern"]


@drawing(
    scene_class="table",
    size_m=0.6,
)
def plant(
    pen: Pen,
    *,
    tone: Tone = "leaf",
    pot: Tone = "hot",
    kind: Foliage = "fan",
    leaves: Annotated[int, Range(4, 7)] = 7,
    saucer: bool = False,
) -> None:
    pen.ground(96)
    grown = ((-90, 98), (-116, 86), (-64, 90), (-140, 70), (-40, 74), (-104, 60), (-76, 64))[
        :leaves
    ]
    shades = (0, -1, 0, 1, -1, 1, 0)
    for i, (degrees, length) in sorted(enumerate(grown), key=lambda one: -one[1][1]):
        _frond(pen, kind, degrees, length, step(tone, shades[i]))
    body = tub(100, 130, 70, 50, 48)
    pen.form(body, pot)
    pen.occlude(body, rect(60, 122, 80, 18, 5), step(pot, -2), 1, 5)
    pen.form(rect(60, 120, 80, 18, 5), step(pot, 1), 1.3)
    if saucer:
        pen.form(rect(62, 174, 76, 10, 5), step(pot, 1), 1.4)
    else:
        pen.fill(both(move(body, 0, 4), rect(60, 176, 80, 8, 0)), step(pot, -1))


def _frond(pen: Pen, kind: Foliage, degrees: float, length: float, tone: str) -> None:
    root = (100.0, 128.0)
    start = polar(root, length * 0.36, degrees)
    tip = polar(root, length * 1.06, degrees)
    bend = 0.10 if degrees > -90 else -0.10
    dark = step(tone, -1)
    match kind:
        case "fan":
            knee = (100 + (start[0] - 100) * 0.4, 128 + (start[1] - 128) * 0.6)
            pen.line(curve([(100, 132), knee, start]), "leaf-2", 3.4)
            veined_leaf(pen, start, length * 0.74, length * 0.36, degrees, tone, curl=bend, veins=3)
        case "blade":
            lean = (tip[0] - 100) * 0.7
            spine = [
                (100 + lean * 0.15, 134),
                (100 + lean * 0.45, 132 - length * 0.55),
                (100 + lean, 132 - length * 1.1),
            ]
            blade = limb(spine, 11, 14, 1)
            pen.form(blade, tone)
            pen.line(curve(spine[:2] + [(100 + lean * 0.9, 134 - length)]), step(tone, 2), 1.4)
        case "round":
            pen.line(curve([(100, 132), start, tip]), "leaf-2", 2.6)
            pen.form(ell(*tip, length * 0.2, length * 0.19), tone)
            pen.line(curve([polar(tip, length * 0.13, degrees + 180), tip]), step(tone, 1), 1.4)
        case "fern":
            line = [
                (100.0, 132.0),
                polar(root, length * 0.5, degrees),
                (tip[0] * 1.06 - 6, tip[1] + 4),
            ]
            pen.line(curve(line), "leaf-2", 2)
            for sign, own in ((-1, tone), (1, dark)):
                leaflets = [
                    leaf(
                        *polar(root, length * u, degrees),
                        length * (0.32 - u * 0.12),
                        11,
                        degrees + sign * 48,
                    )
                    for u in (0.34, 0.5, 0.66, 0.82, 0.98)
                ]
                pen.fill(union(*leaflets), own)


@drawing(
    scene_class="wall",
    size_m=1.5,
    anchor="center",
)
def window(
    pen: Pen,
    *,
    frame: Tone = "wood",
    view: Literal["hills", "night", "sea"] = "hills",
    shape: Literal["arched", "square"] = "arched",
    curtains: Tone | None = None,
    sill: Literal["plant", "bare"] = "plant",
) -> None:
    outer = arch(36, 14, 128, 160) if shape == "arched" else rect(32, 18, 136, 156, 8)
    glass = arch(46, 24, 108, 144) if shape == "arched" else rect(42, 28, 116, 140, 4)
    pen.cast(outer, 3, 5)
    pen.form(outer, frame, 0.5)
    _outside(pen, glass, view)
    cross = union(rect(97, 18, 6, 154, 0), rect(40, 92, 120, 6, 0))
    inside = both(outer, cross)
    pen.fill(both(glass, move(inside, 2, 3)), "ink", 0.16)
    pen.fill(inside, frame)
    for left, lean in ((66, 16), (118, 8)):
        gleam = poly(
            [(left + 36, 20), (left + 36 + lean, 20), (left - 36 + lean, 170), (left - 36, 170)]
        )
        pen.fill(both(cut(glass, inside), gleam), "paper", 0.16)
    board = rect(22, 170, 156, 14, 4)
    pen.cast(board, 2, 5)
    pen.form(board, frame, 1.6)
    if sill == "plant":
        _potted(pen, 132, 170)
    if curtains:
        for mirrored in (False, True):
            _curtain(pen, curtains, mirrored=mirrored)
        pen.line(segments((14, 17), (186, 17)), "wood-2", 5)
        for x in (12, 188):
            pen.form(ell(x, 17, 6), "wood-2")


def _potted(pen: Pen, x: float, floor: float) -> None:
    for degrees, length in ((-134, 34), (-46, 34), (-112, 42), (-68, 42), (-90, 46)):
        veined_leaf(pen, (x, floor - 22), length, 15, degrees, "leaf-1")
    pot = tub(x, floor - 26, 32, 26, 23, 4)
    pen.form(pot, "hot", 1)
    pen.form(rect(x - 18, floor - 30, 36, 9, 3), "hot+1", 1.3)


def _outside(pen: Pen, glass: Path, view: str) -> None:
    dark = view == "night"
    pen.fill(glass, "ink+2" if dark else "sky+2")
    if dark:
        for x, y in ((66, 60), (84, 84), (72, 112), (118, 118), (140, 90), (90, 44)):
            pen.fill(ell(x, y, 1.7), "paper")
        pen.fill(cut(ell(124, 66, 17), ell(132, 61, 15)), "accent+1")
    else:
        pen.fill(both(glass, ell(122, 72, 20)), "accent+1")
    far = curve([(30, 134), (56, 116), (84, 128), (116, 108), (142, 120), (170, 112)])
    near = curve([(30, 150), (60, 142), (92, 150), (128, 136), (152, 142), (172, 138)])
    tones = (
        ("ink+3", "ink+1")
        if dark
        else ("second+2", "second+1")
        if view == "sea"
        else ("leaf+2", "leaf+1")
    )
    if view == "sea":
        far, near = (
            "M30 122 L172 122",
            curve([(30, 144), (52, 140), (74, 145), (98, 140), (124, 145), (172, 140)]),
        )
    for line, tone in ((far, tones[0]), (near, tones[1])):
        pen.fill(both(glass, f"{line} L176 176 L24 176 Z"), tone)


def _curtain(pen: Pen, tone: str, *, mirrored: bool) -> None:
    drape = "M16 16 L66 16 C66 70 54 112 30 132 C34 146 36 164 34 182 L16 182 Z"
    folds: tuple[Path, ...] = (
        "M30 18 C30 70 28 110 24 130 L20 130 L20 18 Z",
        "M48 18 C48 60 44 90 34 118 L30 116 C38 88 40 60 40 18 Z",
    )
    if mirrored:
        drape, folds = flip(drape), tuple(map(flip, folds))
    pen.cast(drape, 3, 4)
    pen.form(drape, tone, 1.1)
    for fold in folds:
        pen.fill(fold, step(tone, -1))
    tie = rect(16, 128, 22, 7, 3)
    pen.fill(flip(tie) if mirrored else tie, step(tone, -2))


@drawing(
    scene_class="table",
    size_m=0.3,
)
def clock(
    pen: Pen,
    *,
    tone: Tone = "main",
    face: Tone = "paper",
    hour: Annotated[int, Range(1, 12)] = 10,
    figures: Literal["strokes", "dots"] = "strokes",
    foot: bool = False,
) -> None:
    """Round and plain, for a wall; on a foot it stands on a shelf."""
    middle: Point = (100, 94) if foot else (100, 98)
    radius = 80.0 if foot else 86.0
    pen.ground(120 if foot else 96)
    if foot:
        pen.form(poly([(62, 158), (138, 158), (152, 184), (48, 184)], (4, 4, 6, 6)), "wood-1", 0.9)
    case = ell(*middle, radius)
    pen.form(case, tone, 0.6)
    dial = ell(*middle, radius * 0.82)
    pen.fill(dial, step(tone, -2))
    pen.panel(both(dial, move(dial, 2.4, 3.4)), face)
    for i in range(12):
        reach = radius * 0.7
        if figures == "dots":
            pen.fill(ell(*polar(middle, reach, i * 30), 5 if i % 3 == 0 else 3), "ink+1")
            continue
        long = 14 if i % 3 == 0 else 7
        stroke = segments(polar(middle, reach + 4, i * 30), polar(middle, reach + 4 - long, i * 30))
        pen.line(stroke, "ink+1" if i % 3 == 0 else "ink+4", 5 if i % 3 == 0 else 2.4)
    hands = ((hour * 30 - 85, 0.4, "ink", 7.0), (-30, 0.6, "ink", 4.6), (118, 0.56, "accent", THIN))
    for degrees, share, own, wide in hands:
        back = polar(middle, radius * 0.1, degrees + 180)
        pen.line(segments(back, polar(middle, radius * share, degrees)), own, wide)
    pen.fill(ell(*middle, 6), "accent")
    shine = [polar(middle, radius * 0.91, degrees) for degrees in (198, 220, 244)]
    pen.line(curve(shine), step(tone, 3), 4)


@drawing(
    scene_class="table",
    size_m=0.16,
    pale=True,
)
def candle(
    pen: Pen,
    *,
    tone: Tone = "paper",
    count: Annotated[int, Range(1, 3)] = 3,
    lit: bool = True,
    tray: bool = True,
) -> None:
    pen.ground(150 if count > 1 else 90)
    base = 176 if tray else 184
    if tray:
        half = 40 + 16 * count
        pen.form(rect(100 - half, 172, half * 2, 12, (3, 3, 6, 6)), "wood-1", 1.6)
    places = {1: ((100, 96),), 2: ((72, 108), (128, 70)), 3: ((100, 108), (52, 62), (148, 84))}[
        count
    ]
    for i, (x, tall) in enumerate(places):
        _candle(pen, x, base, tall, step(tone, -i) if i else tone, lit=lit)


def _candle(pen: Pen, x: float, base: float, tall: float, tone: str, *, lit: bool) -> None:
    top = base - tall
    wax = union(ell(x, top, 21, 5), rect(x - 21, top, 42, tall, (0, 0, 4, 4)))
    if lit:
        pen.glow(x, top - 20, 34, "paper", 0.2)
    pen.form(wax, tone, 1)
    pen.fill(ell(x, top, 21, 5), step(tone, -2))
    pen.fill(ell(x + 2, top + 0.6, 14, 3), step(tone, -1))
    drip = union(rect(x - 16, top, 8, 22, 4), rect(x - 9, top, 7, 12, 3.5))
    pen.fill(drip, step(tone, -1))
    pen.line(segments((x, top), (x + 1, top - 9)), "ink+1", 2)
    if lit:
        flame = f"M{x + 1} {top - 38} C{x + 12} {top - 22} {x + 9} {top - 9} {x} {top - 8} C{x - 9} {top - 9} {x - 11} {top - 20} {x + 1} {top - 38} Z"
        pen.fill(flame, "accent")
        pen.fill(ell(x, top - 14, 4, 6), "accent+3")


@drawing(
    scene_class="land",
    size_m=9,
)
def house(
    pen: Pen,
    *,
    wall: Tone = "paper-1",
    roof: Tone = "hot",
    door: Tone = "main",
    floors: Annotated[int, Range(1, 2)] = 1,
    bushes: Annotated[int, Range(0, 3)] = 2,
    smoke: bool = False,
    lit: bool = False,
    snow: bool = False,
) -> None:
    pen.ground(172)
    glass = "warm+1" if lit else "sky+1"
    top = 102 if floors == 1 else 90
    peak = top - 66
    if smoke:
        for x, y, r in ((148, peak - 1, 6), (158, peak - 7, 7.5), (171, peak - 5, 6)):
            pen.fill(ell(x, y, r), "paper-2")
    pen.form(rect(124, peak + 4, 17, 52, 2), step(roof, -2))
    pen.fill(rect(121, peak, 23, 8, 2), step(roof, -1))
    body = poly([(42, 184), (42, top), (100, peak + 12), (158, top), (158, 184)], 2)
    pen.form(body, wall, 0.8)
    slopes = poly(
        [
            (100, peak - 2),
            (176, top + 6),
            (166, top + 18),
            (100, peak + 26),
            (34, top + 18),
            (24, top + 6),
        ],
        (7, 6, 5, 4, 5, 6),
    )
    pen.occlude(body, slopes, step(wall, -4), 3, 8)
    pen.form(slopes, roof, 0.6, hard=0.08)
    right = poly([(100, peak - 2), (190, top - 2), (176, top + 28), (100, peak + 26)])
    pen.fill(both(slopes, right), step(roof, -1))
    _round_window(pen, 100, top + 4)
    pen.fill(arch(57, 128, 32, 56), step(door, -1))
    pen.form(arch(60, 131, 26, 53), door)
    pen.fill(ell(81, 160, 2), "accent+1" if door != "accent" else "paper")
    pen.fill(rect(52, 179, 42, 5, 2), "paper-5")
    if snow:
        cap = both(slopes, move(slopes, 0, -11))
        pen.fill(cap, "paper")
        pen.fill(both(cap, right), "paper-2")
        pen.fill(rect(119, peak - 3, 27, 7, 3), "paper")
    _window(pen, 105, 130, wall, glass)
    if floors == 2:
        _window(pen, 105, 98, wall, glass)
        _window(pen, 54, 98, wall, glass)
    for i in range(bushes):
        x = (166, 28, 148)[i]
        leaves = union(ell(x - 9, 173, 13, 11), ell(x + 6, 168, 15, 16), ell(x + 17, 175, 10, 9))
        pen.form(union(leaves, rect(x - 20, 172, 46, 12, 5)), "leaf")


def _round_window(pen: Pen, x: float, y: float) -> None:
    pen.fill(ell(x, y, 12), "ink+1")
    pen.fill(ell(x, y, 9), "accent+1")
    pen.line(f"M{x - 9} {y} L{x + 9} {y} M{x} {y - 9} L{x} {y + 9}", "ink+1", 1.8)


def _window(pen: Pen, x: float, y: float, wall: str, glass: str = "sky+1") -> None:
    small = y < 120
    tall = 20 if small else 26
    pen.fill(rect(x, y, 40, tall + 6, 3), "paper")
    pane(pen, rect(x + 3, y + 3, 34, tall, 2), glass)
    pen.line(segments((x + 20, y + 3), (x + 20, y + 3 + tall)), "paper", 2.2)
    pen.fill(rect(x - 3, y + tall + 5, 46, 5, 2), step(wall, -4))
