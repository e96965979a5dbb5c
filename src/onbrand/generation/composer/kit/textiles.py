"""Textiles: rugs, blankets, cushions, towels."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Box,
    Path,
    Point,
    both,
    curve,
    cut,
    ell,
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
    size_m=2.4,
)
def carpet(
    pen: Pen,
    *,
    tone: Tone = "main",
    trim: Tone = "accent",
    pattern: Literal["medallion", "stripes", "zigzag"] = "medallion",
    rolled: bool = True,
    fringe: bool = True,
) -> None:
    """On the floor, its far end still rolled up."""
    low = 176 if fringe else 184
    far = 62.0

    def on(u: float, v: float) -> Point:
        half = 62 + 30 * v
        return 100 + (2 * u - 1) * half, far + (low - far) * v

    def quad(left: float, top: float, right: float, bottom: float) -> Path:
        return poly([on(left, top), on(right, top), on(right, bottom), on(left, bottom)], 2)

    rug = quad(0, 0, 1, 1)
    pen.fill(move(rug, 3, 5), "ink", 0.16)
    if fringe:
        for i in range(23):
            x, y = on(0.012 + i * 0.0444, 1)
            pen.line(segments((x, y - 2), (x + (x - 100) * 0.04, y + 7)), "paper-2", 3)
    pen.form(rug, tone, 0.3, hard=0)
    pen.fill(cut(quad(0.05, 0.06, 0.95, 0.94), quad(0.1, 0.13, 0.9, 0.87)), trim)
    pen.fill(quad(0.13, 0.17, 0.87, 0.83), step(tone, -1))
    field = quad(0.13, 0.17, 0.87, 0.83)
    if pattern == "medallion":
        _medallion(pen, field, trim, tone)
    elif pattern == "stripes":
        for i in range(4):
            v = 0.21 + i * 0.16
            pen.fill(both(field, quad(0, v, 1, v + 0.07)), trim if i % 2 else step(tone, 2))
    else:
        for i in range(3):
            line = [
                on(0.08 + j * 0.084, 0.34 + i * 0.17 + (0.05 if j % 2 else -0.05))
                for j in range(11)
            ]
            pen.line(segments(*line[1:-1]), (step(tone, 2), trim, step(tone, 2))[i], 5)
    if rolled:
        roll = rect(34, 40, 132, 32, 15)
        pen.fill(both(rug, move(roll, 3, 9)), step(tone, -3))
        pen.form(roll, step(tone, -1), 1.3)
        pen.form(ell(164, 56, 12, 16), step(tone, 1), 1)
        pen.line(
            curve([(168, 44), (158, 50), (160, 66), (168, 64), (168, 56), (164, 55)]),
            step(tone, -2),
            2.4,
        )


def _medallion(pen: Pen, field: Path, trim: str, tone: str) -> None:
    for rx, ry, own in ((44, 27, step(tone, 2)), (34, 20, tone), (22, 13, trim), (10, 6, tone)):
        petals = [
            ell(100 + dx * rx * 0.72, 124 + dy * ry * 0.72, rx * 0.42, ry * 0.42)
            for dx, dy in _EIGHT
        ]
        pen.fill(both(field, union(ell(100, 124, rx * 0.86, ry * 0.86), *petals)), own)
    for x, y in ((54, 92), (146, 92), (40, 156), (160, 156)):
        pen.fill(both(field, ell(x, y, 13, 8)), trim)
        pen.fill(both(field, ell(x, y, 7, 4)), step(tone, -1))


_EIGHT = (
    (1, 0),
    (0.71, 0.71),
    (0, 1),
    (-0.71, 0.71),
    (-1, 0),
    (-0.71, -0.71),
    (0, -1),
    (0.71, -0.71),
)


@drawing(
    scene_class="table",
    size_m=0.5,
)
def blanket(
    pen: Pen,
    *,
    tone: Tone = "main",
    check: Tone = "accent",
    pattern: Literal["plaid", "stripes", "plain"] = "plaid",
    folds: Annotated[int, Range(2, 4)] = 3,
    fringe: bool = True,
) -> None:
    """Folded, its loose end hanging down in front."""
    pen.ground(168)
    tall = 108 / folds
    for i in range(folds):
        y = 184 - tall * (i + 1)
        shift = (0, 4, -2, 3)[i]
        layer = rect(16 + shift, y, 168 - abs(shift), tall + 0.6, min(tall * 0.48, 20))
        pen.form(layer, tone, 0.8, hard=0)
        _weave(pen, layer, (16, y, 184, y + tall), tone, check, pattern)
        pen.fill(cut(layer, move(layer, -3, -4)), step(tone, -2))
        if i < folds - 1:
            pen.fill(both(layer, rect(0, y - 1, 200, 4, 0)), step(tone, -3))
    top = poly([(36, 62), (168, 62), (184, 88), (16, 88)], (10, 10, 7, 7))
    pen.form(top, step(tone, 1), 0.4, hard=0)
    if pattern != "plain":
        for x, lean in ((150, 12), (166, 15)):
            pen.line(segments((x - lean, 63), (x, 88)), step(tone, 3) if x < 160 else check, 3)
    wave = "C112 140 96 150 80 143 C68 138 58 146 46 141"
    flap = f"M60 62 L116 62 L126 88 L126 144 {wave} L46 88 Z"
    pen.fill(both(rect(16, 90, 168, 94, 18), move(flap, 4, 4)), step(tone, -3))
    if fringe:
        for i in range(10):
            strand = 49 + i * 8.3
            low = 141 + (0, 2, 2, 0, 1, 3, 4, 3, 1, 1)[i]
            pen.line(
                segments((strand, low - 3), (strand - 1 + i % 3, low + 14)),
                step(tone, 1 if i % 2 else 2),
                3.6,
            )
    pen.form(flap, tone, 0.5, hard=0.04)
    _weave(pen, flap, (46, 62, 126, 148), tone, check, pattern)
    pen.line("M47 88 L125 88", step(tone, 3), 1.8)


def _weave(pen: Pen, cloth: Path, box: Box, tone: str, check: str, pattern: str) -> None:
    """Bands and threads that cross, inside `cloth`; `box`: left, top, right, bottom."""
    left, top, right, low = box
    if pattern == "plain":
        return
    if pattern == "stripes":
        for i, x in enumerate(range(int(left) + 8, int(right), 17)):
            pen.fill(both(cloth, rect(x, top, 7, low - top, 0)), check if i % 2 else step(tone, 2))
        return
    across = [rect(0, y, 200, 11, 0) for y in range(int(top) + 9, int(low), 40)]
    down = [rect(x, top, 16, low - top, 0) for x in range(int(left) + 12, int(right), 42)]
    for band in (*across, *down):
        pen.fill(both(cloth, band), step(tone, 2))
    pen.fill(both(cloth, both(union(*across), union(*down))), step(tone, 3))
    threads = [rect(0, y, 200, 2.6, 0) for y in range(int(top) + 30, int(low), 40)]
    threads += [rect(x, top, 2.6, low - top, 0) for x in range(int(left) + 40, int(right), 42)]
    pen.fill(both(cloth, union(*threads)), check)


@drawing(
    scene_class="table",
    size_m=0.5,
)
def pillow(
    pen: Pen,
    *,
    tone: Tone = "accent",
    second: Tone | None = "main",
    pattern: Literal["stripes", "dots", "button", "plain"] = "button",
    tassels: bool = True,
) -> None:
    pen.ground(156)
    low = 27 if tassels else 35
    if second:
        with pen.at(66, 20, 0.62, degrees=13):
            _cushion(pen, second, "plain", tassels=False)
    with pen.at(*((15, low, 0.75) if second else (20, low - 6, 0.79)), degrees=-5):
        _cushion(pen, tone, pattern, tassels=tassels)


def _cushion(pen: Pen, tone: str, pattern: str, *, tassels: bool) -> None:
    body = (
        "M16 24 C44 34 70 20 100 20 C130 20 156 34 184 24 C190 22 192 28 188 36 C176 62 178 84 178 104 "
        "C178 126 178 148 188 170 C192 182 188 190 178 186 C154 176 130 184 100 184 "
        "C70 184 46 176 22 186 C12 190 8 182 12 170 C22 148 22 126 22 104 C22 84 24 62 12 36 C8 28 10 22 16 24 Z"
    )
    if tassels:
        for x, y, degrees in ((14, 26, 225), (186, 26, 315), (14, 184, 135), (186, 184, 45)):
            strands = [
                turn(rect(x + 2, y - 3 + dy, 18, 4, 2), degrees + dy * 4, x, y) for dy in (-3, 0, 3)
            ]
            pen.fill(union(*strands), step(tone, -1))
    pen.form(body, tone, 0.7)
    match pattern:
        case "stripes":
            for i in range(4):
                x = 50 + i * 34
                bow = (x - 100) * 0.16
                band = limb(
                    [
                        (x + bow, 14),
                        (x - bow, 70),
                        (x - bow * 1.4, 104),
                        (x - bow, 140),
                        (x + bow, 192),
                    ],
                    11,
                    11,
                )
                pen.fill(both(body, band), step(tone, 2 if i % 2 else 3))
        case "dots":
            for i in range(14):
                x, y = 48 + i % 4 * 34 + i // 4 % 2 * 16, 50 + i // 4 * 36
                pen.fill(both(body, ell(x, y, 7)), step(tone, 3))
        case "button":
            for degrees in range(0, 360, 45):
                crease = turn(
                    limb([(112, 104), (130, 102), (150, 104)], 4, 2, 0.5), degrees + 12, 100, 104
                )
                pen.fill(crease, step(tone, -1))
            pen.form(ell(100, 104, 10), step(tone, -2), 1)
        case _:
            pass
    seam = "M22 32 C50 42 74 30 100 30 C126 30 150 42 178 32"
    pen.line(seam, step(tone, 2), 2.4)
    for fold in (
        [(28, 170), (44, 158), (52, 142)],
        [(172, 170), (158, 160), (150, 146)],
        [(30, 42), (44, 52), (50, 64)],
    ):
        pen.fill(both(body, limb(fold, 1, 4, 1)), step(tone, -1))


@drawing(
    scene_class="table",
    size_m=0.4,
)
def towel(
    pen: Pen,
    *,
    tone: Tone = "second",
    count: Annotated[int, Range(1, 3)] = 3,
    top: Literal["roll", "sprig", "none"] = "roll",
    band: bool = True,
) -> None:
    """Folded, in a pile."""
    pen.ground(160)
    tall = {1: 50, 2: 42, 3: 34}[count]
    tones = (tone, "paper-1", step(tone, 2))
    for i in range(count):
        y = 184 - tall * (i + 1)
        own = tones[(i + 3 - count) % 3] if count < 3 else tones[i]
        _folded(pen, 16 + i * 3, y, 166 - i * 5, tall, own, band=band)
    rest = 184 - tall * count
    if top == "roll":
        _rolled(pen, rest, step(tone, -1) if count == 1 else tone)
    elif top == "sprig":
        pen.line(
            curve([(58, rest - 4), (84, rest - 10), (112, rest - 8), (140, rest - 16)]), "leaf-1", 3
        )
        for i, degrees in enumerate((-150, 160, -60, 20, -110, -20)):
            veined_leaf(
                pen, (84 + i * 11, rest - 9 - i * 0.8), 34, 16, degrees - 10, "leaf", veins=2
            )


def _folded(
    pen: Pen, x: float, y: float, wide: float, tall: float, tone: str, *, band: bool
) -> None:
    dark = step(tone, -3 if tone.startswith("paper") else -1)
    half = tall * 0.48
    layer = rect(x, y, wide, tall + 0.8, (half, 6, 6, half))
    pen.form(layer, tone, 0.9)
    for share in (0.36, 0.68):
        line = tall * share
        pen.line(
            curve(
                [
                    (x + half * 0.7, y + line),
                    (x + wide * 0.4, y + line + 0.6),
                    (x + wide - 3, y + line),
                ]
            ),
            dark,
            2,
        )
    if band:
        for dx in (0.62, 0.7):
            pen.fill(
                both(layer, rect(x + wide * dx, y - 2, wide * 0.045, tall + 4, 0)), step(dark, -1)
            )
    pen.fill(both(layer, rect(x, y + tall - 2.4, wide, 4, 0)), step(dark, -1))


def _rolled(pen: Pen, floor: float, tone: str) -> None:
    body = rect(38, floor - 46, 118, 47, (20, 22, 22, 20))
    pen.form(body, tone, 0.9)
    for x in (112, 122):
        pen.fill(
            both(body, limb([(x, floor - 50), (x + 4, floor - 24), (x, floor + 4)], 6, 6)),
            step(tone, 2),
        )
    pen.form(ell(56, floor - 22.5, 20, 23), step(tone, 1), 0.8)
    spiral = curve(
        [
            (56, floor - 44),
            (42, floor - 34),
            (43, floor - 12),
            (58, floor - 7),
            (68, floor - 20),
            (62, floor - 34),
            (51, floor - 30),
            (50, floor - 18),
            (59, floor - 17),
            (59, floor - 24),
        ]
    )
    pen.line(spiral, step(tone, -1), 3)
