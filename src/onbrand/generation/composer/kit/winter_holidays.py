"""New Year and Christmas."""

import math
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    blob,
    both,
    cut,
    ell,
    flip,
    leaf,
    limb,
    move,
    polar,
    poly,
    rect,
    ring,
    segments,
    star,
    turn,
    union,
)


def fir_sprig(pen: Pen, root: Point, length: float, degrees: float, tone: str = "leaf") -> None:
    """A twig with needles on both sides; those away from the light are darker."""
    for side, own in ((1, step(tone, -1)), (-1, tone)):
        needles = [
            leaf(
                *polar(root, length * (0.06 + 0.13 * i), degrees),
                length * (0.36 - 0.02 * i),
                length * 0.1,
                degrees + side * (50 - 3 * i),
            )
            for i in range(7)
        ]
        pen.fill(union(*needles), own)
    pen.fill(leaf(*polar(root, length * 0.72, degrees), length * 0.3, length * 0.1, degrees), tone)
    pen.line(
        segments(root, polar(root, length * 0.82, degrees)), "wood-2", max(1.2, length * 0.035)
    )


@drawing(scene_class="wall", size_m=0.12, anchor="hang")
def christmas_ball(
    pen: Pen,
    *,
    tone: Tone = "main",
    trim: Tone = "accent",
    pattern: Literal["snowflake", "bands", "dots"] = "snowflake",
    sprigs: Annotated[int, Range(0, 4)] = 4,
    bow: bool = True,
) -> None:
    pen.line("M100 5 L100 52", "warm-1", 2)
    for degrees, length in ((158, 66), (22, 66), (196, 60), (-16, 60))[:sprigs]:
        fir_sprig(pen, (100, 30), length, degrees)
    ball = ell(100, 128, 62)
    pen.form(ball, tone, 0.95)
    _BALL[pattern](pen, ball, tone, trim)
    pen.fill(cut(ball, move(ball, -6, -5)), step(tone, -1))
    shine = limb([(54, 136), (52, 112), (62, 92), (80, 79)], 3, 9, 9, 3)
    pen.fill(both(ball, shine), step(tone, 3))
    pen.fill(ell(88, 76, 3.4), step(tone, 3))
    cap = union(rect(84, 52, 32, 18, 4), *(ell(88 + 8 * i, 70, 4, 3.4) for i in range(4)))
    pen.occlude(ball, cap, step(tone, -2), 3, 5)
    pen.form(cap, "warm", 1)
    pen.line("M93 52 C90 40 110 40 107 52", "warm-1", 3)
    if bow:
        _small_bow(pen, (100, 34), trim)


def _small_bow(pen: Pen, knot: Point, tone: str) -> None:
    x, y = knot
    for side in (-1, 1):
        tail = poly(
            [(x, y), (x + side * 22, y + 20), (x + side * 12, y + 19), (x + side * 9, y + 26)], 1
        )
        pen.fill(tail, step(tone, -1))
        loop = blob(
            (x, y),
            (x + side * 14, y - 12),
            (x + side * 29, y - 13),
            (x + side * 32, y),
            (x + side * 27, y + 9),
            (x + side * 13, y + 7),
        )
        pen.form(loop, tone, 0.9)
        pen.fill(ell(x + side * 20, y - 1, 7, 4), step(tone, -2))
    pen.form(rect(x - 6.5, y - 8, 13, 15, 5), step(tone, 1), 1)


def _snowflaked(pen: Pen, ball: Path, tone: str, trim: str) -> None:
    del trim
    center: Point = (100, 130)
    for i in range(6):
        degrees = 60 * i - 90
        pen.line(segments(center, polar(center, 34, degrees)), "paper", 5)
        fork = polar(center, 20, degrees)
        pen.line(
            segments(polar(fork, 12, degrees - 48), fork, polar(fork, 12, degrees + 48)), "paper", 4
        )
    for x, y in ((52, 160), (148, 104), (138, 172), (66, 92)):
        pen.fill(both(ball, ell(x, y, 3)), step(tone, 3))


def _banded(pen: Pen, ball: Path, tone: str, trim: str) -> None:
    bow = "M30 112 C60 128 140 128 170 112 L170 150 C140 166 60 166 30 150 Z"
    band = both(ball, bow)
    pen.form(band, trim, 1, lit=False)
    for dy, own in ((-8, step(trim, 2)), (38, step(trim, 2))):
        thin = "M30 112 C60 128 140 128 170 112 L170 116 C140 132 60 132 30 116 Z"
        pen.fill(both(ball, move(thin, 0, dy)), own)
    for i in range(5):
        x = 60 + i * 20
        sag = 8 * (1 - ((x - 100) / 60) ** 2)
        pen.fill(both(ball, star(x, 135 + sag, 8, 4, 0.4, 0.8)), step(tone, 3))


def _dotted(pen: Pen, ball: Path, tone: str, trim: str) -> None:
    for row, y in enumerate((88, 108, 130, 152, 172)):
        for i in range(7):
            x = 40 + i * 20 + (row % 2) * 10
            pen.fill(both(ball, ell(x, y, 4.6)), trim if (i + row) % 3 else step(tone, 3))


_BALL = {"snowflake": _snowflaked, "bands": _banded, "dots": _dotted}


@drawing(scene_class="street", size_m=1.7, pale=True)
def snowman(
    pen: Pen,
    *,
    body: Tone = "paper",
    scarf: Tone = "main",
    balls: Literal[2, 3] = 3,
    hat: Literal["top", "bucket", "knitted"] = "top",
    arms: bool = True,
) -> None:
    pen.ground(140)
    if balls == 3:
        parts: tuple[tuple[float, float, float], ...] = (
            (100, 148, 42),
            (100, 99, 31),
            (100, 62, 24),
        )
    else:
        parts = ((100, 136, 52), (100, 136, 52), (100, 68, 30))
    if arms:
        _twigs(pen, parts[1])
    drift = blob(
        (36, 184), (44, 174), (62, 172), (100, 178), (140, 170), (160, 175), (166, 184), (100, 187)
    )
    below = ""
    for x, y, radius in parts if balls == 3 else parts[1:]:
        ball = ell(x, y, radius, radius * 0.93)
        if below:
            pen.occlude(below, ball, step(body, -3), 1, 6)
        pen.form(ball, body, 0.9)
        below = ball
    pen.form(drift, step(body, -1), 1)
    _, middle, size = parts[1]
    for i in range(3):
        y = middle - size * 0.34 + i * size * 0.42
        pen.fill(ell(102, y + 1, 3.4), step(body, -4))
        pen.fill(ell(101, y, 3.4), "ink+1")
    _snow_face(pen, parts[2])
    _scarf(pen, parts[2], scarf)
    _SNOW_HATS[hat](pen, parts[2], scarf)


def _twigs(pen: Pen, part: tuple[float, float, float]) -> None:
    x, y, size = part
    for side, rise in ((-1, -30), (1, -12)):
        root, elbow = (x + side * size * 0.7, y), (x + side * (size + 14), y + rise * 0.3)
        hand = (x + side * (size + 34), y + rise)
        pen.fill(limb([root, elbow, hand], 6, 4.6, 3), "wood-2")
        for turned in (-40, 28):
            tip = polar(elbow, 20, (-118 if side < 0 else -62) + turned)
            pen.fill(limb([elbow, tip], 3, 1.4), "wood-2")
    mitten = (x + size + 35, y - 14)
    pen.form(union(ell(*mitten, 9, 10), ell(mitten[0] - 8, mitten[1] - 2, 4, 6)), "accent", 1)
    pen.fill(turn(rect(mitten[0] - 8, mitten[1] + 6, 15, 6, 3), -18, *mitten), "accent+2")


def _snow_face(pen: Pen, head: tuple[float, float, float]) -> None:
    x, y, size = head
    for side in (-1, 1):
        pen.fill(ell(x + 2 + side * size * 0.36, y - size * 0.22, size * 0.1, size * 0.13), "ink")
        pen.fill(ell(x + 2 + side * size * 0.56, y + size * 0.14, size * 0.14, size * 0.1), "hot+2")
    for i in range(5):
        degrees = 40 + i * 25
        pen.fill(ell(*polar((x + 2, y + size * 0.02), size * 0.52, degrees), size * 0.055), "ink+1")
    carrot = limb(
        [
            (x + 2, y + size * 0.06),
            (x + size * 0.5, y + size * 0.1),
            (x + size * 1.2, y + size * 0.2),
        ],
        size * 0.3,
        size * 0.2,
        1,
    )
    pen.occlude(ell(x, y, size, size * 0.93), carrot, "paper-4", 2, 4)
    pen.form(carrot, "hot", 1.2)


def _scarf(pen: Pen, head: tuple[float, float, float], tone: str) -> None:
    x, y, size = head
    top = y + size * 0.66
    tail = poly([(x - 20, top + 4), (x - 5, top + 6), (x - 9, top + 44), (x - 26, top + 41)], 3)
    pen.cast(tail, 3, 4)
    pen.form(tail, step(tone, -1), 1)
    pen.stripes(both(tail, rect(x - 30, top + 20, 30, 40, 0)), step(tone, 2), 1, share=0.0)
    for dy in (20, 31):
        pen.fill(both(tail, rect(x - 40, top + dy, 50, 5, 0)), step(tone, 2))
    wrap = limb(
        [
            (x - size * 0.86, top - 3),
            (x - size * 0.4, top + 4),
            (x + size * 0.3, top + 5),
            (x + size * 0.86, top - 2),
        ],
        12,
        14,
        14,
        12,
    )
    pen.form(wrap, tone, 1)
    for dx in (-0.36, 0.18, 0.6):
        stripe = turn(rect(x + dx * size, top - 12, 5, 30, 0), 12, x, top)
        pen.fill(both(wrap, stripe), step(tone, 2))


def _top_hat(pen: Pen, head: tuple[float, float, float], band: str) -> None:
    x, y, size = head
    low = y - size * 0.8
    tall = poly(
        [
            (x - size * 0.62, low - 40),
            (x + size * 0.62, low - 40),
            (x + size * 0.56, low),
            (x - size * 0.56, low),
        ],
        3,
    )
    brim = limb([(x - size * 1.02, low - 1), (x, low + 3), (x + size * 1.02, low - 1)], 7, 8, 7)
    pen.occlude(ell(x, y, size, size * 0.93), brim, "paper-4", 1, 5)
    with_tilt = [turn(part, -6, x, low) for part in (tall, brim)]
    pen.form(with_tilt[0], "dark+1", 1)
    strip = both(with_tilt[0], turn(rect(x - 60, low - 13, 120, 9, 0), -6, x, low))
    pen.fill(strip, band)
    pen.form(with_tilt[1], "dark+2", 1)
    pen.fill(leaf(x + size * 0.3, low - 8, 14, 8, -60), "leaf")
    pen.fill(ell(x + size * 0.3, low - 9, 3.2), "hot")


def _bucket(pen: Pen, head: tuple[float, float, float], band: str) -> None:
    x, y, size = head
    low = y - size * 0.62
    pail = turn(
        poly(
            [
                (x - size * 0.56, low - 38),
                (x + size * 0.56, low - 38),
                (x + size * 0.86, low),
                (x - size * 0.86, low),
            ],
            4,
        ),
        9,
        x,
        low,
    )
    pen.occlude(ell(x, y, size, size * 0.93), pail, "paper-4", 0, 5)
    pen.form(pail, "paper-6", 1)
    for dy in (-10, -32):
        pen.fill(both(pail, turn(rect(x - 60, low + dy, 120, 4, 0), 9, x, low)), band)


def _knitted(pen: Pen, head: tuple[float, float, float], band: str) -> None:
    x, y, size = head
    low = y - size * 0.66
    dome = both(ell(x, low, size * 0.84, size * 1.05), rect(x - 60, low - 80, 120, 80, 0))
    pen.form(dome, band, 1)
    for dx in (-0.5, 0, 0.5):
        rib = limb(
            [
                (x + dx * size * 0.5, low - size * 1.1),
                (x + dx * size * 0.9, low - 20),
                (x + dx * size, low),
            ],
            2,
            3,
            3,
        )
        pen.fill(both(dome, rib), step(band, -1))
    cuff = limb([(x - size * 0.86, low), (x, low + 3), (x + size * 0.86, low)], 11, 12, 11)
    pen.occlude(ell(x, y, size, size * 0.93), cuff, "paper-4", 1, 5)
    pen.form(cuff, step(band, 2), 1)
    pen.form(star(x, low - size * 1.08, 11, 11, 0.74, 3), "accent", 1)


_SNOW_HATS = {"top": _top_hat, "bucket": _bucket, "knitted": _knitted}


@drawing(scene_class="wall", size_m=0.5, anchor="center")
def wreath(
    pen: Pen,
    *,
    tone: Tone = "leaf",
    bow: Tone | None = "hot",
    kind: Literal["fir", "bay", "flowers"] = "fir",
    berries: Annotated[int, Range(0, 8)] = 6,
) -> None:
    pen.cast(ring(100, 100, 80, 46), 4, 7)
    pen.form(ring(100, 100, 72, 54), step(tone, -2), 0.5)
    long, wide, count = (27, 7, 34) if kind == "fir" else (32, 17, 20)
    rows: tuple[tuple[float, float, int, int], ...] = (
        (70, -52, -1, 0),
        (55, 46, -1, 0),
        (66, -26, 0, 1),
        (58, 26, 0, 1),
        (62, 0, 1, 2),
    )
    for radius, splay, lift, shift in rows:
        leaves = []
        for i in range(count if lift < 1 else count // 2):
            degrees = 360 * (i + shift * 0.5) / (count if lift < 1 else count // 2)
            root = polar((100, 100), radius, degrees)
            leaves.append(leaf(*root, long, wide, degrees + 90 + splay))
        _in_halves(pen, leaves, step(tone, lift))
    if kind == "flowers":
        for i in range(5):
            _blossom(
                pen, polar((100, 100), 63, -150 + i * 60), ("accent", "paper-1", "second")[i % 3]
            )
    for i in range(berries):
        degrees = 360 * i / max(1, berries) - 118
        _berries(pen, polar((100, 100), 62 + 7 * math.sin(i * 2.4), degrees))
    if bow:
        _wreath_bow(pen, bow)


def _in_halves(pen: Pen, leaves: list[Path], tone: str) -> None:
    """Towards the light the leaves are a step lighter."""
    middles = [(move(one), one) for one in leaves]
    for lit in (False, True):
        some = []
        for whole, one in middles:
            x, y = (float(part) for part in whole[1:].split(" C")[0].split(" ")[:2])
            if (0.8 * x + 0.6 * y < 128) == lit:
                some.append(one)
        if some:
            pen.fill(union(*some), step(tone, 1) if lit else tone)


def _blossom(pen: Pen, center: Point, tone: str) -> None:
    petals = union(*(ell(*polar(center, 8, 72 * i - 90), 7.4) for i in range(5)))
    pen.fill(move(petals, 2, 3), "leaf-3")
    pen.form(petals, tone, 0.9)
    pen.fill(ell(*center, 5), "warm")


def _berries(pen: Pen, place: Point) -> None:
    x, y = place
    spots = ((-5.5, 2), (4.5, -4.5), (5, 6))
    pen.fill(union(*(ell(x + dx + 1, y + dy + 2.4, 5.4) for dx, dy in spots)), "leaf-3")
    for dx, dy in spots:
        pen.fill(ell(x + dx, y + dy, 5.2), "hot")
        pen.fill(cut(ell(x + dx, y + dy, 5.2), ell(x + dx - 1.5, y + dy - 1.3, 5)), "hot-1")
        pen.fill(ell(x + dx - 1.6, y + dy - 1.6, 1.4), "hot+3")


def _wreath_bow(pen: Pen, tone: str) -> None:
    for right in (False, True):
        tail = "M102 160 C98 172 86 184 76 193 L70 183 L58 186 C72 176 82 168 90 158 Z"
        tail = flip(tail) if right else tail
        pen.form(tail, step(tone, -1), 1)
    for right in (False, True):
        loop = "M100 158 C88 136 62 126 52 136 C46 146 48 170 56 176 C70 182 92 172 100 160 Z"
        inside = "M92 158 C80 148 68 146 62 150 C60 156 60 162 64 166 C74 168 86 164 92 160 Z"
        loop, inside = (flip(path) if right else path for path in (loop, inside))
        pen.fill(move(loop, 2, 4), "leaf-3")
        pen.form(loop, tone, 0.9)
        pen.fill(inside, step(tone, -2))
    pen.form(rect(90, 148, 20, 21, 7), step(tone, 1), 1)
