"""What stands in a street: shops, lighthouses, lamps, benches."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import pane, veined_leaf
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
    heart,
    limb,
    move,
    poly,
    rect,
    segments,
    tub,
    union,
)


@drawing(
    scene_class="land",
    size_m=6,
)
def shop(
    pen: Pen,
    *,
    body: Tone = "main",
    awning: Tone = "accent",
    sign: Literal["cup", "bag", "bread", "heart"] = "cup",
    stripes: Annotated[int, Range(5, 11)] = 9,
    storeys: Annotated[int, Range(1, 2)] = 1,
    pots: Annotated[int, Range(0, 2)] = 1,
    lit: bool = True,
) -> None:
    pen.ground(180)
    top = 44.0 if storeys == 1 else 12.0
    drop = 0 if storeys == 1 else 22  # the ground floor is lower below a second storey
    front = rect(20, top + 6, 160, GROUND - top - 6, (3, 3, 0, 0))
    pen.form(front, body, 0.8, hard=0.03)
    pen.form(rect(13, top, 174, 11, 3), step(body, 1), hard=0.12)
    if storeys == 2:
        for x in (40, 86, 132):
            pen.fill(rect(x - 3, top + 15, 34, 28, 3), "paper")
            pane(pen, rect(x, top + 18, 28, 22, 2), "warm+2" if lit and x == 86 else "second+1")
            pen.fill(rect(x - 6, top + 43, 40, 4, 2), step(body, 2))
    y = 70 + drop  # where the awning starts
    _sign(pen, sign, *((y - 18, 24) if storeys == 1 else (y - 13, 16)))
    glass = rect(32, y + 26, 84, 70 - drop * 0.72, 3)
    pen.fill(rect(28, y + 22, 92, 78 - drop * 0.72, 4), "paper")
    pane(pen, glass, "warm+3" if lit else "second+2", 0.2)
    sill = y + 96 - drop * 0.72
    _window_display(pen, glass, sill - 1, sign)
    pen.form(rect(26, sill, 96, 7, 2), step(body, 2), hard=0)
    pen.fill(rect(129, y + 22, 40, GROUND - y - 22, (4, 4, 0, 0)), "paper")
    pen.fill(rect(133, y + 26, 32, GROUND - y - 26, (3, 3, 0, 0)), step(body, -1))
    pane(pen, rect(138, y + 31, 22, 50 - drop, 2), "warm+3" if lit else "second+2")
    pen.line(segments((137, GROUND - 24), (137, GROUND - 14)), "accent", 3)
    _awning(pen, y, awning, stripes, front)
    pen.fill(rect(12, GROUND - 5, 176, 5, (2, 2, 0, 0)), "paper-4")
    for x in (24, 172)[:pots]:
        _pot(pen, x)


def _awning(pen: Pen, y: float, tone: str, stripes: int, wall: Path) -> None:
    left, right, tall = 14, 186, 30
    roof = poly(
        [(left + 10, y), (right - 10, y), (right, y + tall), (left, y + tall)], (4, 4, 0, 0)
    )
    width = (right - left) / stripes
    teeth = [
        rect(left + i * width, y + tall - 3, width, 15, (0, 0, width / 2.2, width / 2.2))
        for i in range(stripes)
    ]
    whole = union(roof, *teeth)
    pen.fill(both(wall, move(whole, 0, 7)), "ink", 0.28)
    for i in range(stripes):
        a, b = i / stripes, (i + 1) / stripes
        color = tone if i % 2 == 0 else "paper"
        panel = poly(
            [(left + 10 + (right - left - 20) * a, y), (left + 10 + (right - left - 20) * b, y)]
            + [(left + (right - left) * b, y + tall), (left + (right - left) * a, y + tall)]
        )
        pen.fill(both(roof, panel), color)
        pen.fill(teeth[i], step(color, -1 if i % 2 == 0 else -3))
    pen.grain(both(roof, rect(110, y, 90, tall, 0)), step(tone, -1))
    pen.light(roof, step(tone, 2), 1.6)


def _sign(pen: Pen, kind: str, y: float, radius: float) -> None:
    """A round board with an emblem, and no letters."""
    r = radius
    pen.cast(ell(MID, y, r), 3, 4)
    pen.form(ell(MID, y, r), "paper", 0.8, hard=0.06)
    pen.fill(cut(ell(MID, y, r * 0.88), ell(MID, y, r * 0.8)), "main")
    s = r / 24
    if kind == "cup":
        pen.line(ell(MID + 9 * s, y + 1 * s, 4.5 * s), "main", 2.4 * s)
        bowl = rect(MID - 11 * s, y - 5 * s, 20 * s, 14 * s, (1, 1, 6 * s, 6 * s))
        pen.fill(bowl, "main")
        for x in (-6.0, 2.0):
            pen.line(f"M{MID + x * s} {y - 8 * s} L{MID + x * s} {y - 12 * s}", "main", 2 * s)
    elif kind == "bag":
        pen.line(
            f"M{MID - 5 * s} {y - 3 * s} C{MID - 5 * s} {y - 14 * s} {MID + 5 * s} {y - 14 * s} {MID + 5 * s} {y - 3 * s}",
            "main",
            2.2 * s,
        )
        pen.fill(
            poly(
                [
                    (MID - 9 * s, y - 5 * s),
                    (MID + 9 * s, y - 5 * s),
                    (MID + 11 * s, y + 11 * s),
                    (MID - 11 * s, y + 11 * s),
                ],
                2,
            ),
            "main",
        )
    elif kind == "bread":
        loaf = limb(
            [(MID - 10 * s, y + 5 * s), (MID, y), (MID + 10 * s, y - 5 * s)], 8 * s, 11 * s, 8 * s
        )
        pen.fill(loaf, "main")
        for k in (-5.0, 1.0, 7.0):
            x, mid = MID + k * s, y - k * 0.5 * s
            score = segments((x - 2 * s, mid - 3.4 * s), (x + 0.6 * s, mid + 2 * s))
            pen.line(score, "paper", 1.6 * s)
    else:
        pen.fill(heart(MID, y + 1.5 * s, 10 * s), "main")


def _window_display(pen: Pen, glass: Path, foot: float, sign: str) -> None:
    """A few goods on a shelf: enough to look like a shop."""
    goods: tuple[tuple[float, float, float, str], ...] = (
        (44, 14, 18, "hot"),
        (66, 20, 12, "main+1"),
        (82, 12, 24, "second"),
        (98, 12, 16, "accent"),
    )
    for x, wide, tall, tone in goods:
        shape = rect(x - wide / 2, foot - tall, wide, tall, (5, 5, 1, 1) if sign != "bag" else 2)
        pen.form(both(glass, shape), tone, hard=0.12, lit=False)


def _pot(pen: Pen, x: float) -> None:
    for degrees, length in ((-118, 34), (-62, 34), (-90, 42)):
        veined_leaf(
            pen, (x, GROUND - 22), length, 15, degrees, "leaf" if degrees != -90 else "leaf+1"
        )
    pen.form(tub(x, GROUND - 24, 26, 24, 18, 3), "hot-1")


@drawing(
    scene_class="land",
    size_m=25,
)
def lighthouse(
    pen: Pen,
    *,
    body: Tone = "paper",
    band: Tone = "hot",
    bands: Annotated[int, Range(1, 4)] = 3,
    beam: Literal["none", "right", "both"] = "both",
    slender: Annotated[float, Range(0.8, 1.2)] = 1,
    rocks: bool = True,
) -> None:
    pen.ground(130)
    lamp = (MID, 42)
    if beam != "none":
        rays = [(1, 196.0), (-1, 4.0)][: 2 if beam == "both" else 1]
        for side, end in rays:
            root = MID + 6 * side
            for share in (1.0, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.44, 0.36):  # fades outwards
                far = root + (end - root) * share
                high, low = 37 - 21 * share, 47 + 23 * share
                tip = far + side * -9 * share
                cone = [(root, 37), (tip, high), (far, (high + low) / 2), (tip, low), (root, 47)]
                pen.fill(poly(cone, 9), "paper", 0.075)
    foot, head = 34 / slender, 20 / slender
    shaft = poly(
        [(MID - head, 62), (MID + head, 62), (MID + foot, GROUND), (MID - foot, GROUND)], 0
    )
    pen.form(shaft, body, 0.9)
    step_down = 118 / (2 * bands)
    for i in range(bands):
        y = 68 + i * 2 * step_down
        stripe = both(shaft, rect(0, y, 200, step_down, 0))
        pen.fill(stripe, band)
        pen.shade(both(shaft, rect(0, y, 200, step_down, 0)), step(band, -1), 1.6, hard=0.12)
    for y in (92, 122):
        pen.fill(arch(MID - 5, y, 10, 15), "ink+1")
        pen.fill(arch(MID - 3, y + 2, 6, 13), "warm+1")
    pen.fill(arch(MID - 10, GROUND - 30, 20, 30), "ink+1")
    pen.form(arch(MID - 7.5, GROUND - 27, 15, 27), "second-1")
    pen.fill(rect(lamp[0] - 12, 30, 24, 26, 2), "warm+2")
    pen.fill(ell(MID, 43, 8), "paper")
    pen.line(segments((MID - 5, 30), (MID - 5, 56)), "dark+1", 1.8)
    pen.line(segments((MID + 5, 30), (MID + 5, 56)), "dark+1", 1.8)
    dome = "M82 32 C84 16 94 12 100 10 C106 12 116 16 118 32 Z"
    pen.form(dome, band)
    pen.line(segments((MID, 11), (MID, 5)), "dark+1", 3)
    deck = rect(MID - head - 9, 55, 2 * head + 18, 9, 3)
    pen.occlude(shaft, deck, step(body, -4), 2, 6)
    pen.form(deck, step(band, -1))
    for i in range(5):
        post = MID - head - 6 + i * (2 * head + 12) / 4
        pen.line(segments((post, 55), (post, 47)), "dark+1", 1.6)
    pen.line(segments((MID - head - 8, 47), (MID + head + 8, 47)), "dark+1", 2)
    if rocks:
        for points, tone in (
            ([(36, 184), (44, 168), (58, 158), (74, 164), (84, 184)], "paper-7"),
            ([(108, 184), (116, 166), (136, 160), (152, 170), (164, 184)], "paper-6"),
            ([(62, 184), (72, 174), (90, 172), (104, 184)], "paper-5"),
        ):
            pen.form(poly(points, 5), tone, 0.9)


@drawing(
    scene_class="street",
    size_m=5,
    view="side",
)
def street_lamp(
    pen: Pen,
    *,
    body: Tone = "dark+1",
    glass: Tone = "warm+1",
    kind: Literal["lantern", "arm", "globes"] = "lantern",
    lit: bool = True,
    bracket: bool = True,
) -> None:
    pen.ground(60)
    pen.form(rect(86, 170, 28, 14, (6, 6, 2, 2)), body, 1.2)
    pen.form(rect(91, 140, 18, 32, (8, 8, 2, 2)), body)
    high = {"lantern": 62, "arm": 40, "globes": 60}[kind]
    pen.form(rect(96, high, 8, 90, 3), body, hard=0.3)
    pen.fill(rect(92, 134, 16, 6, 3), step(body, 2))
    if kind == "lantern":
        _lantern(pen, (body, glass), lit=lit)
        if bracket:
            pen.line("M84 78 C90 84 110 84 116 78", body, 4.5)
    elif kind == "arm":
        _arms(pen, (body, glass), (1, -1) if bracket else (1,), lit=lit)
    else:
        _globes(pen, (body, glass), lit=lit, middle=bracket)


def _lantern(pen: Pen, tones: tuple[str, str], *, lit: bool) -> None:
    body, glass = tones
    if lit:
        pen.glow(MID, 42, 38, "paper", 0.2)
    box = poly([(80, 28), (120, 28), (112, 62), (88, 62)], 2)
    pen.fill(box, glass if lit else "second+2")
    pen.fill(
        both(box, poly([(86, 26), (96, 26), (97, 64), (91, 64)])),
        step(glass, 2) if lit else "paper",
    )
    pen.line(segments((80, 28), (88, 62)), body, 3)
    pen.line(segments((120, 28), (112, 62)), body, 3)
    pen.line(segments((MID, 28), (MID, 62)), body, 2)
    pen.form(poly([(74, 30), (90, 12), (110, 12), (126, 30)], (4, 5, 5, 4)), body)
    pen.fill(rect(95, 5, 10, 9, 4), body)
    pen.form(rect(85, 60, 30, 7, 3), body)


def _arms(pen: Pen, tones: tuple[str, str], sides: tuple[int, ...], *, lit: bool) -> None:
    body, glass = tones
    for side in sides:
        end = MID + 52 * side
        if lit:
            cone = poly(
                [
                    (end - 14 * side, 40),
                    (end + 20 * side, 40),
                    (end + 40 * side, 130),
                    (end - 34 * side, 130),
                ],
                3,
            )
            pen.fill(cone, "paper", 0.3)
        pen.line(f"M100 60 C100 26 {MID + 14 * side} 22 {MID + 34 * side} 26", body, 6)
        pen.fill(ell(end + 4 * side, 38, 16, 5), glass if lit else "paper-3")
        head = f"M{end - 22 * side} 36 C{end - 20 * side} 20 {end + 24 * side} 20 {end + 26 * side} 38 Z"
        pen.form(head, body)


def _globes(pen: Pen, tones: tuple[str, str], *, lit: bool, middle: bool) -> None:
    body, glass = tones
    tone = glass if lit else "paper-1"
    pen.line("M62 62 C62 84 96 86 100 72 C104 86 138 84 138 62", body, 5)
    for x, y, r in ((62, 44, 17), (138, 44, 17), *(((100, 32, 19),) if middle else ())):
        if lit:
            pen.glow(x, y, r * 1.7, "paper", 0.18)
        pen.form(ell(x, y, r), tone, 0.9)
        pen.fill(rect(x - 7, y + r - 3, 14, 6, 2), body)
    if middle:
        pen.fill(rect(96, 50, 8, 16, 0), body)


@drawing(
    scene_class="street",
    size_m=1.3,
)
def bench(
    pen: Pen,
    *,
    body: Tone = "wood-1",
    iron: Tone = "dark+1",
    slats: Annotated[int, Range(1, 4)] = 3,
    arms: bool = True,
    back: Annotated[float, Range(0.6, 1.2)] = 1,
) -> None:
    pen.ground(166)
    seat = 136.0
    for x in (40, 160):
        pen.fill(limb([(x, seat), (x, 160), (x - 8, GROUND)], 7, 6, 6), step(iron, 1))
    for x in (32, 168):
        side = -1 if x < MID else 1
        pen.fill(
            limb(
                [(x, seat - 58 * back), (x, seat), (x, 160), (x + 4 * side, GROUND - 3)], 7, 7, 7, 7
            ),
            iron,
        )
        pen.fill(rect(x - 9 + 4 * side, GROUND - 5, 18, 5, 2), iron)
    tall = 54 * back / (slats + 0.3)
    for i in range(slats):
        y = seat - 60 * back + i * tall
        pen.form(rect(12, y, 176, tall - 4, 3), step(body, 1 if i == 0 else 0), 1.6, hard=0.12)
        for x in (32, 168):
            pen.fill(ell(x, y + tall / 2 - 2, 1.8), step(body, -3))
    pen.form(rect(8, seat - 2, 184, 10, 3), step(body, 1), 1.6, hard=0)
    pen.form(rect(8, seat + 8, 184, 9, (1, 1, 4, 4)), step(body, -1), 1.6, hard=0.15)
    if arms:
        for x in (32, 168):
            side = -1 if x < MID else 1
            pen.line(
                f"M{x} {seat - 28} C{x + 8 * side} {seat - 30} {x + 18 * side} {seat - 28} {x + 18 * side} {seat - 20} C{x + 18 * side} {seat - 10} {x + 14 * side} {seat - 6} {x + 12 * side} {seat}",
                iron,
                5,
            )
