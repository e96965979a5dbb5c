"""Food and drink."""

import math
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import bean, veined_leaf, wisp
from onbrand.generation.composer.pen import THIN, Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    between,
    blob,
    both,
    curve,
    cut,
    ell,
    heart,
    leaf,
    limb,
    move,
    polar,
    poly,
    rect,
    scale,
    turn,
    union,
)


@drawing(
    scene_class="table",
    size_m=0.12,
    pale=True,
)
def cup(
    pen: Pen,
    *,
    body: Tone = "paper",
    band: Tone | None = "main",
    drink: Tone = "wood-4",
    steam: Annotated[int, Range(0, 3)] = 2,
    saucer: bool = True,
    foam: bool = False,
) -> None:
    pen.ground(150)
    if saucer:
        pen.form(ell(100, 172, 70, 11), step(body, -2), 0.6)
        pen.fill(ell(100, 169, 46, 6), step(body, -5))
    bottom = 170 if saucer else 184
    ear = cut(ell(150, 110, 30, 28), ell(150, 110, 17, 15.5))
    pen.fill(ear, step(body, -2))
    pen.shade(ear, step(body, -4), 0.45)
    side = f"M48 80 C48 128 62 162 82 {bottom} L118 {bottom} C138 162 152 128 152 80 Z"
    bowl = union(side, ell(100, 80, 52, 10))
    pen.form(bowl, body)
    if band:
        around = both(bowl, "M40 112 C70 124 130 124 160 112 L160 130 C130 142 70 142 40 130 Z")
        pen.fill(around, band)
        pen.shade(around, step(band, -1), 2, hard=0.1)
    pen.fill(ell(100, 80, 52, 10), step(body, -1))
    surface = ell(100, 81, 46, 7.6)
    pen.fill(surface, drink)
    pen.fill(both(surface, ell(88, 86, 40, 7)), step(drink, 1))
    if foam:
        pen.fill(ell(100, 81.5, 38, 5.6), step(drink, 3))
        pen.fill(ell(97, 81, 24, 3.4), "paper-1")
        pen.fill(ell(100, 81.6, 10, 1.5), step(drink, 2))
    for i in range(steam):
        wisp(pen, 100 + (i - (steam - 1) / 2) * 24, 16, 67)


@drawing(
    scene_class="table",
    size_m=0.16,
    pale=True,
)
def takeaway_cup(
    pen: Pen,
    *,
    body: Tone = "paper",
    sleeve: Tone | None = "main",
    lid: Tone = "dark+1",
    mark: Literal["bean", "heart", "ring"] = "bean",
    straw: bool = False,
) -> None:
    pen.ground(104)
    if straw:
        pen.fill(poly([(108, 40), (120, 4), (127, 6), (116, 40)], 1), "accent")
        pen.fill(
            both(poly([(108, 40), (120, 4), (127, 6), (116, 40)], 1), rect(117, 0, 20, 50, 0)),
            "accent-1",
        )
    paper = "M54 50 L65 175 C68 187 132 187 135 175 L146 50 Z"
    pen.form(paper, body)
    if sleeve:
        around = both(paper, "M40 84 C76 94 124 94 160 84 L160 146 C124 156 76 156 40 146 Z")
        pen.fill(both(paper, move(around, 0, 4)), step(body, -4))
        pen.form(around, sleeve, 0.9)
        badge = ell(100, 120, 19)
        pen.fill(badge, "paper")
        _cup_mark(pen, mark, sleeve)
    pen.occlude(paper, rect(46, 40, 108, 16, 5), step(body, -4), 2, 6)
    dome = poly([(58, 46), (65, 24), (135, 24), (142, 46)], (3, 7, 7, 3))
    pen.form(dome, lid, hard=0.14)
    if not straw:
        pen.fill(rect(112, 27, 16, 4.5, 2), step(lid, -1) if lid != "dark+1" else "ink")
    pen.form(rect(47, 40, 106, 16, 6), step(lid, 1), 1.4)


def _cup_mark(pen: Pen, mark: str, tone: str) -> None:
    match mark:
        case "bean":
            pen.fill(turn(ell(100, 120, 9.6, 13), 28, 100, 120), tone)
            groove = curve([(103, 106), (98, 112), (98, 117), (102, 123), (102, 128), (97, 134)])
            pen.line(turn(groove, 28, 100, 120), "paper", 2.2)
        case "heart":
            pen.fill(heart(100, 120.5, 10), tone)
        case _:
            pen.fill(cut(ell(100, 120, 12), ell(100, 120, 7)), tone)


@drawing(
    scene_class="table",
    size_m=0.16,
)
def croissant(
    pen: Pen,
    *,
    tone: Tone = "warm",
    parts: Annotated[int, Range(7, 9)] = 7,
    plump: Annotated[float, Range(0.85, 1.05)] = 1.0,
) -> None:
    """Wraps of dough, from the tips to the middle; each lies over the thinner one before."""
    pen.ground(164, y=182)
    middle, done, center = (parts - 1) / 2, "", (100.0, 189.0)

    def spine(angle: float) -> Point:
        return 100 + 76 * math.sin(angle * 0.8), 174 - 66 * math.cos(angle * 0.8)

    def ray(angle: float, radius: float) -> Point:
        return center[0] + radius * math.sin(angle), center[1] - radius * math.cos(angle)

    for i in sorted(range(parts), key=lambda i: -abs(i - middle)):
        side = (i > middle) - (i < middle)
        start, end = (3.5 * (edge / parts - 0.5) for edge in (i, i + 1))
        mid, off = (start + end) / 2, abs(i - middle) / middle
        width = plump * (22 + 66 * math.cos(off * 1.42))
        roll = limb(
            [spine(start - 0.16), spine(mid), spine(end + 0.16)], width * 0.9, width, width * 0.9
        )
        lean = 0.12 * side
        wedge = poly(
            [
                ray(start - lean * 0.6 - 0.05, 10),
                ray(start + lean * 0.4 - 0.10, 96),
                ray(start + lean - 0.03, 190),
                ray(end + lean + 0.03, 190),
                ray(end + lean * 0.4 + 0.10, 96),
                ray(end - lean * 0.6 + 0.05, 10),
            ],
            26,
        )
        wrap = both(roll, wedge) if 0 < i < parts - 1 else roll
        if done:
            pen.fill(both(done, move(wrap, 6 * side, 1)), step(tone, -2))
        own = tone if abs(i - middle) < middle * 0.6 else step(tone, -1)
        pen.form(wrap, own, 0.9, hard=0.1, lit=False)
        for share in (0.3, 0.68):
            fold = start + (end - start) * share + lean
            layer = limb(
                [ray(fold - lean, 30), ray(fold - lean * 0.5, 100), ray(fold, 180)], 1, 2.6, 3
            )
            pen.fill(both(wrap, layer), step(own, -1))
        shine = mid + lean * 0.5 - 0.08
        if off < 0.9:
            glaze = [
                ray(shine, 78 + width * 0.38),
                ray(shine - 0.02, 82 + width * 0.12),
                ray(shine, 74),
            ]
            pen.fill(both(wrap, limb(glaze, 3, 6.5, 2)), step(tone, 2))
        done = union(done, wrap) if done else wrap


@drawing(
    scene_class="table",
    size_m=0.12,
)
def donut(
    pen: Pen,
    *,
    dough: Tone = "wood",
    glaze: Tone = "main",
    sprinkles: Annotated[int, Range(0, 16)] = 12,
    bite: bool = False,
) -> None:
    pen.ground(138)
    center, hole = (100.0, 108.0), ell(100, 104, 25, 23)
    ring = cut(ell(100, 108, 80, 76), hole)
    bites = union(ell(172, 54, 24), ell(148, 36, 20), ell(184, 84, 16))
    ring = cut(ring, bites) if bite else ring
    pen.form(ring, dough, 0.5)
    waves = [polar(center, 68 + 4.5 * math.cos(i * math.pi), i * 22.5 + 8) for i in range(16)]
    top = cut(move(blob(*waves), -1, -5), ell(100, 104, 30, 28))
    top = cut(top, union(ell(172, 54, 29), ell(148, 36, 25), ell(184, 84, 21))) if bite else top
    pen.fill(both(ring, move(top, 1, 5)), step(dough, -2))
    pen.form(top, glaze, 0.5, hard=0.06)
    shine = cut(ell(96, 102, 60, 57), ell(98, 104, 60, 57))
    pen.fill(both(both(top, shine), rect(20, 20, 74, 78, 0)), step(glaze, 2))
    inner = cut(ell(100, 104, 30, 28), hole)
    pen.fill(both(inner, both(ring, rect(60, 66, 80, 37, 0))), step(dough, -2))
    for i in range(sprinkles):
        x, y = polar((99, 104), (42, 55, 48)[i % 3], i * 360 / sprinkles + 9)
        grain = turn(rect(x - 6, y - 2.2, 12, 4.4, 2.2), i * 67, x, y)
        if both(top, grain):
            pen.fill(
                both(top, grain),
                ("paper", "accent", "second+2")[i % 3]
                if glaze != "accent"
                else ("paper", "main", "second+2")[i % 3],
            )


@drawing(
    scene_class="table",
    size_m=0.14,
    view="corner",
)
def cake(
    pen: Pen,
    *,
    sponge: Tone = "warm+1",
    icing: Tone = "main",
    cream: Tone = "paper",
    layers: Annotated[int, Range(1, 3)] = 2,
    topping: Literal["berry", "candle", "none"] = "berry",
) -> None:
    pen.ground(172)
    tip, near, far = (18.0, 106.0), (182.0, 96.0), (122.0, 70.0)
    tall = 78.0

    def down(point: Point, share: float) -> Point:
        return point[0], point[1] + tall * share

    side = poly([tip, near, down(near, 1.05), down(tip, 1)], (2, 2, 6, 6))
    pen.form(side, sponge, 1.2, lit=False)
    for i in range(layers):
        share = 0.34 + 0.58 * i / layers + (0.08 if layers == 1 else 0)
        bar = [
            down(tip, share),
            down(near, share),
            down(near, share + 0.11),
            down(tip, share + 0.11),
        ]
        pen.fill(both(side, poly(bar)), cream)
        pen.fill(both(side, move(cut(poly(bar), move(poly(bar), 0, -2.4)), 0, 2)), step(sponge, -1))
    drops = [down(between(near, tip, u), d) for u, d in _DRIPS]
    drip = both(
        side,
        curve([down(near, 0.24), *drops, down(tip, 0.2)]) + poly([tip, near]).replace("M", "L", 1),
    )
    pen.fill(both(side, move(drip, 2, 5)), step(sponge, -2))
    pen.form(drip, step(icing, -1), 1, hard=0, lit=False)
    top = poly([tip, far, near], (5, 8, 3))
    pen.form(top, icing, 1, hard=0, lit=False)
    pen.light(top, step(icing, 2), 1.6)
    for u in (0.2, 0.5, 0.8):
        x, y = between(far, near, u)
        pen.form(ell(x - 5, y - 1, 11, 9), cream, 0.9)
    match topping:
        case "berry":
            _berry(pen, 100, 74)
        case "candle":
            _candle(pen, 100, 84)
        case _:
            pass


_DRIPS = (
    (0.08, 0.36),
    (0.2, 0.2),
    (0.32, 0.44),
    (0.46, 0.22),
    (0.58, 0.36),
    (0.7, 0.2),
    (0.84, 0.38),
    (0.93, 0.22),
)


def _berry(pen: Pen, x: float, y: float) -> None:
    pen.fill(ell(x + 3, y + 19, 20, 5), "ink", 0.16)
    pen.form(ell(x, y, 21, 20), "hot")
    pen.fill(turn(ell(x - 8, y - 8, 3, 5.5), 40, x - 8, y - 8), "hot+3")
    pen.line(curve([(x, y - 17), (x + 2, y - 28), (x + 10, y - 38)]), "leaf-1", 3)
    veined_leaf(pen, (x + 3, y - 30), 26, 14, -150, "leaf")


def _candle(pen: Pen, x: float, y: float) -> None:
    wax = rect(x - 5, y - 50, 10, 52, (2, 2, 4, 4))
    pen.form(wax, "second", 1.4)
    pen.stripes(wax, "paper", 1, share=0.6, degrees=68)
    pen.fill(
        f"M{x} {y - 78} C{x + 12} {y - 64} {x + 8} {y - 54} {x} {y - 53} C{x - 8} {y - 54} {x - 12} {y - 64} {x} {y - 78} Z",
        "accent",
    )
    pen.fill(ell(x, y - 59, 3.4, 5), "accent+3")


@drawing(
    scene_class="table",
    size_m=0.3,
)
def pumpkin(
    pen: Pen,
    *,
    tone: Tone = "warm",
    ribs: Annotated[int, Range(4, 7)] = 5,
    squash: Annotated[float, Range(0.8, 1.1)] = 1.0,
    vine: bool = True,
) -> None:
    pen.ground(150)
    high = 52 * squash
    middle, cy = (ribs - 1) / 2, 181 - high
    for i in sorted(range(ribs), key=lambda i: -abs(i - middle)):
        off = (i - middle) / middle
        rib = ell(
            100 + (30 + 3.6 * ribs) * off,
            cy + 2 * abs(off),
            24 + 36 / ribs - 4 * abs(off),
            high - 6 * off**2,
        )
        turned = round(abs(off) * (1.2 if off >= 0 else 0.6))
        pen.form(rib, step(tone, -turned), 0.9)
    top = cy - high + 6
    pen.fill(ell(100, top + 2, 20, 5), step(tone, -2))
    if vine:
        tendril = [(100, top), (124, top - 12), (140, top + 2), (150, top - 10), (142, top - 18)]
        pen.line(curve(tendril), "leaf", THIN)
        veined_leaf(pen, (104, top - 2), 40, 26, 195, "leaf")
    pen.form(limb([(100, top + 4), (101, top - 12), (113, top - 26)], 18, 11, 13), "leaf-1")


@drawing(
    scene_class="table",
    size_m=0.1,
)
def apple(
    pen: Pen,
    *,
    tone: Tone = "hot",
    leaves: Annotated[int, Range(0, 2)] = 1,
    half: bool = False,
) -> None:
    pen.ground(120)
    flesh = (
        "M100 72 C86 54 36 54 32 108 C30 150 62 188 84 184 C92 183 96 180 100 180 "
        "C104 180 108 183 116 184 C138 188 170 150 168 108 C164 54 114 54 100 72 Z"
    )
    pen.form(flesh, tone, 0.9)
    if half:
        _core(pen, flesh)
    else:
        pen.fill(both(flesh, ell(100, 68, 22, 8)), step(tone, -2))
        pen.fill(
            both(flesh, limb([(48, 118), (49, 100), (58, 84), (70, 77)], 4, 9, 4)), step(tone, 2)
        )
    pen.form(limb([(100, 74), (98, 56), (107, 38)], 5, 6, 8), "wood-3")
    for i in range(leaves):
        veined_leaf(
            pen,
            (103, 56),
            52 - 14 * i,
            27 - 6 * i,
            -24 if i == 0 else -154,
            "leaf",
            curl=0.1,
            veins=3,
        )


def _core(pen: Pen, flesh: Path) -> None:
    """The cut face: flesh, core and two seeds."""
    face = scale(flesh, 0.9, 0.9, 100, 130)
    pen.fill(face, "paper-1")
    pen.shade(face, "paper-3", 0.6)
    core = "M100 92 C76 104 72 146 100 162 C128 146 124 104 100 92 Z"
    pen.fill(core, "paper-3")
    for seed in (leaf(93, 146, 26, 13, -100), leaf(107, 146, 26, 13, -80)):
        pen.fill(seed, "wood-4")


@drawing(
    scene_class="table",
    size_m=0.2,
)
def bread(
    pen: Pen,
    *,
    tone: Tone = "warm",
    scores: Annotated[int, Range(2, 4)] = 3,
    board: bool = True,
    wheat: bool = False,
) -> None:
    base = 172 if board else 184
    pen.ground(172 if board else 160)
    if board:
        pen.form(rect(6, 170, 188, 14, 5), "wood-2", 1.4)
        pen.fill(rect(12, 176, 120, 2, 1), "wood-1")
    low = base - 184
    crust = move(
        "M18 146 C16 104 52 84 100 84 C148 84 184 104 182 146 C182 170 170 182 152 184 "
        "L48 184 C30 182 18 170 18 146 Z",
        0,
        low,
    )
    pen.form(crust, tone, 0.9)
    pen.fill(cut(crust, move(crust, 0, -11)), step(tone, -1))
    for i in range(3):  # flour
        pen.grain(both(crust, ell(92, 108 + low, 76 - 12 * i, 22 - 5 * i)), step(tone, 4), i)
    for i in range(scores):
        x = 100 + (i - (scores - 1) / 2) * (126 / scores)
        slash = leaf(x - 26, 152 + low, 72, 23, -54, 0.06)
        pen.fill(both(crust, move(slash, 2, 4)), step(tone, -2))
        pen.fill(both(crust, slash), step(tone, 2))
        pen.grain(both(crust, move(slash, 3, 5)), tone, i)
    if wheat:
        _ear(pen, 150, base - 92)


def _ear(pen: Pen, x: float, y: float) -> None:
    pen.line(
        curve([(x - 60, y + 40), (x - 34, y + 22), (x - 8, y - 2), (x + 16, y - 34)]), "warm-2", 2.5
    )
    for i in range(4):
        cx, cy = x - 14 + i * 10, y + 2 - i * 12
        for turned in (-95, -5):
            pen.fill(
                turn(ell(cx + 8, cy, 8.5, 4), turned, cx, cy), "warm" if turned > -50 else "warm+1"
            )


@drawing(
    scene_class="table",
    size_m=0.09,
)
def cookie(
    pen: Pen,
    *,
    tone: Tone = "warm",
    chip: Tone = "wood-4",
    chips: Annotated[int, Range(4, 9)] = 7,
    bite: bool = True,
) -> None:
    pen.ground(136)
    edge = [polar((100, 106), 77 + 1.6 * math.sin(i * 2.1), i * 30) for i in range(12)]
    disc = blob(*edge)
    if bite:
        disc = cut(disc, union(ell(164, 48, 24), ell(138, 34, 14), ell(180, 76, 15)))
    pen.form(disc, tone, 0.7)
    for i in range(9):
        x, y = polar((98, 108), (22, 44, 58)[i % 3] + 5, i * 137 + 30)
        pen.fill(both(disc, ell(x, y, 5 + i % 3, 3.4)), step(tone, -1))
    for i in range(chips):
        x, y = polar(
            (98, 108), 0 if i == 0 else (34 if i % 2 else 58), i * 360 / max(1, chips - 1) + 40
        )
        lump = turn(rect(x - 9, y - 8, 18, 16, 6), i * 41, x, y)
        pen.fill(both(disc, move(lump, 1.6, 3)), step(tone, -2))
        pen.fill(both(disc, lump), chip)
        pen.fill(both(disc, turn(ell(x - 3, y - 3.4, 3.4, 2), -30, x - 3, y - 3.4)), step(chip, 2))
    if bite:
        for x, y, r in ((170, 178, 5), (184, 181, 3), (158, 181, 2.6)):
            pen.fill(ell(x, y, r, r * 0.9), step(tone, -1))


@drawing(
    scene_class="table",
    size_m=0.03,
)
def coffee_beans(
    pen: Pen,
    *,
    tone: Tone = "wood-2",
    count: Annotated[int, Range(1, 3)] = 3,
    leaves: bool = True,
) -> None:
    pen.ground(150 if count > 1 else 90)
    if leaves and count > 1:
        veined_leaf(pen, (62, 112), 66, 34, -148, "leaf", veins=3)
        veined_leaf(pen, (138, 112), 66, 34, -34, "leaf", veins=3)
    places: dict[int, tuple[tuple[float, float, float, float], ...]] = {
        1: ((100, 118, 64, 24),),
        2: ((60, 136, 50, -24), (140, 136, 50, 30)),
        3: ((100, 70, 46, 12), (58, 138, 48, -30), (142, 138, 48, 34)),
    }
    for x, y, size, turned in places[count]:
        bean(pen, x, y, size, turned, tone)
