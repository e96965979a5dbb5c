"""Berries, grapes and melons."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.pen import THIN, Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
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
    turn,
    union,
)

_STRAWBERRY = (
    "M100 185 C82 185 27 128 29 84 C31 54 64 46 100 56 C136 46 169 54 171 84 "
    "C173 128 118 185 100 185 Z"
)


@drawing(scene_class="table", size_m=0.05)
def strawberry(
    pen: Pen,
    *,
    tone: Tone = "hot",
    seeds: Annotated[int, Range(3, 5)] = 4,
    half: bool = True,
    stem: bool = True,
) -> None:
    pen.ground(150 if half else 70)
    with pen.at(-14 if half else 0, 0):
        _berry(pen, tone, seeds, stem=stem)
    if half:
        with pen.at(86, 78, 0.57, degrees=14):
            _berry_cut(pen, tone)


def _berry(pen: Pen, tone: str, rows: int, *, stem: bool) -> None:
    pen.form(_STRAWBERRY, tone, 0.9)
    for row in range(rows):
        y = 80 + row * 88 / (rows - 1)
        count = round(5.4 - 3.6 * row / (rows - 1)) - (row % 2 and row < rows - 1)
        for i in range(count):
            x = 100 + (i - (count - 1) / 2) * 27
            pen.fill(both(_STRAWBERRY, ell(x + 0.8, y + 1.6, 4.2, 5.6)), step(tone, -2))
            pen.fill(both(_STRAWBERRY, ell(x, y, 3, 4.4)), "warm+2")
    gleam = limb([(50, 134), (42, 116), (38, 98), (40, 84)], 3, 8, 7, 3)
    pen.fill(both(_STRAWBERRY, gleam), step(tone, 2))
    petals = [(190, 60), (-10, 58), (156, 58), (24, 56), (122, 48), (62, 46), (92, 44)]
    for degrees, length in petals:
        petal = leaf(100, 55, length, 25, degrees, 0.12 if 90 < degrees < 200 else -0.12)
        pen.occlude(_STRAWBERRY, petal, step(tone, -2), 2, 5)
    for degrees, length in petals:
        curl = 0.12 if 90 < degrees < 200 else -0.12
        veined_leaf(pen, (100, 55), length, 25, degrees, "leaf", curl=curl)
    if stem:
        pen.form(limb([(100, 58), (100, 38), (110, 17)], 8, 7, 9), "leaf-1")


def _berry_cut(pen: Pen, tone: str) -> None:
    """Half a berry: pale flesh around a white heart."""
    for degrees in (200, -20, 240, -60):
        pen.fill(leaf(100, 58, 46, 24, degrees), "leaf-1")
    pen.form(_STRAWBERRY, tone, 0.9)
    face = scale(_STRAWBERRY, 0.9, 0.9, 100, 112)
    pen.fill(face, step(tone, 2))
    heart = scale(_STRAWBERRY, 0.46, 0.56, 100, 96)
    rays = [
        limb([polar((100, 104), 24, angle), polar((100, 104), 56, angle)], 5, 2)
        for angle in range(-150, 211, 30)
    ]
    pen.fill(both(face, union(heart, *rays)), "paper-1")
    pen.fill(scale(_STRAWBERRY, 0.2, 0.3, 100, 90), step(tone, 2))


@drawing(scene_class="table", size_m=0.05)
def berries(
    pen: Pen,
    *,
    tone: Tone = "main",
    second_tone: Tone = "hot",
    kind: Literal["mixed", "blueberry", "raspberry"] = "mixed",
    leaves: Annotated[int, Range(1, 3)] = 3,
) -> None:
    pen.ground(172)
    for degrees, length in ((-152, 74), (-22, 76), (-82, 66))[:leaves]:
        veined_leaf(pen, (100, 96), length, 40, degrees, "leaf", curl=0.06, veins=2)
    done = ""
    places = ((102.0, 96.0, 42.0), (148.0, 140.0, 44.0), (50.0, 138.0, 46.0), (104.0, 152.0, 32.0))
    for i, (x, y, radius) in enumerate(places):
        blue = kind == "blueberry" or (kind == "mixed" and i % 2)
        own = tone if blue else second_tone
        body = ell(x, y, radius) if blue else _drupes_outline(x, y, radius)
        if done:
            pen.fill(both(done, move(body, 3, -5)), "ink", 0.16)
        if blue:
            _blueberry(pen, x, y, radius, own)
        else:
            _raspberry(pen, body, x, y, radius, own)
        done = union(done, body) if done else body


def _blueberry(pen: Pen, x: float, y: float, radius: float, tone: str) -> None:
    ball = ell(x, y, radius)
    pen.form(ball, tone, 0.9)
    cx, cy = x + radius * 0.14, y - radius * 0.3
    crown = [
        leaf(*polar((cx, cy), radius * 0.1, a), radius * 0.42, radius * 0.26, a)
        for a in range(-90, 270, 72)
    ]
    frill = scale(union(ell(cx, cy, radius * 0.26), *crown), 1, 0.74, cx, cy)
    pen.fill(both(ball, frill), step(tone, 2))
    pen.fill(ell(cx, cy + 1, radius * 0.24, radius * 0.17), step(tone, -2))
    gleam = [polar((x, y), radius * 0.8, degrees) for degrees in (170, 186, 202, 216)]
    pen.fill(both(ball, limb(gleam, 3, radius * 0.13, 2)), step(tone, 2))


_DRUPES = tuple(
    (column - (count - 1) / 2, row)
    for row, count in enumerate((3, 4, 5, 4, 3))
    for column in range(count)
)


def _drupes(x: float, y: float, radius: float) -> list[Path]:
    size = radius * 0.245
    return [
        ell(x + dx * size * 1.62, y + (row - 2) * size * 1.4, size * 1.04) for dx, row in _DRUPES
    ]


def _drupes_outline(x: float, y: float, radius: float) -> Path:
    return union(ell(x, y, radius * 0.6), *_drupes(x, y, radius))


def _raspberry(pen: Pen, body: Path, x: float, y: float, radius: float, tone: str) -> None:
    pen.form(body, tone, 0.8)
    size = radius * 0.245
    drupes = _drupes(x, y, radius)
    shades = [cut(one, move(one, -size * 0.3, -size * 0.34)) for one in drupes]
    pen.fill(union(*shades), step(tone, -2))
    gleams = [
        ell(x + dx * size * 1.62 - size * 0.3, y + (row - 2) * size * 1.4 - size * 0.36, size * 0.3)
        for dx, row in _DRUPES
    ]
    pen.fill(" ".join(gleams), step(tone, 2))


_VINE_LEAF = (
    (0.0, 0.0),
    (-0.3, -0.1),
    (-0.34, -0.42),
    (-0.2, -0.4),
    (-0.02, -0.62),
    (0.22, -0.5),
    (0.42, -0.62),
    (0.62, -0.4),
    (0.56, -0.24),
    (1.0, 0.04),
    (0.6, 0.22),
    (0.62, 0.42),
    (0.36, 0.6),
    (0.2, 0.48),
    (-0.06, 0.62),
    (-0.18, 0.4),
    (-0.36, 0.36),
    (-0.28, 0.1),
)


_VINE_VEINS = ((0.88, 0.03), (0.46, -0.44), (0.44, 0.42), (-0.06, -0.46), (-0.08, 0.46))


def _vine_leaf(root: Point, size: float, degrees: float) -> Path:
    """Five lobes; it grows from its root in the direction of `degrees`."""
    x, y = root
    points = [(x + u * size, y + v * size) for u, v in _VINE_LEAF]
    return turn(poly(points, size * 0.09), degrees, x, y)


def _vine(pen: Pen, root: Point, size: float, degrees: float, tone: str) -> None:
    shape = _vine_leaf(root, size, degrees)
    pen.form(shape, tone, 0.8, hard=0.05)
    veins = []
    for u, v in _VINE_VEINS:
        x, y = root[0] + u * size, root[1] + v * size
        tip = turn(segments(root, (x, y)), degrees, *root)
        veins.append(tip)
    for each in veins:
        pen.line(each, step(tone, 2), max(1.2, size * 0.025))


def _grape(pen: Pen, center: Point, radius: float, tone: str, phase: int) -> None:
    """Dark where it sinks between its neighbors, lit by the sky and, below, by the others."""
    x, y = center
    ball = ell(x, y, radius)
    pen.fill(ell(x + 0.8, y + 1.2, radius + 1.8), step(tone, -4))
    pen.fill(ball, tone)
    shaded = cut(ball, move(ball, -radius * 0.3, -radius * 0.26))
    pen.fill(shaded, step(tone, -2))
    pen.grain(cut(ball, move(ball, -radius * 0.62, -radius * 0.5)), step(tone, -2), phase)
    bounce = cut(ell(x, y, radius * 0.88), move(ell(x, y, radius * 0.88), -2.4, -2.2))
    pen.fill(both(bounce, ell(x + radius * 0.5, y + radius * 0.6, radius * 0.6)), step(tone, 1))
    pen.fill(cut(ball, move(ball, 1.5, 1.8)), step(tone, 2))
    gleam = turn(ell(x - 7, y - 8, 3.4, 5.6), 42, x - 7, y - 8)
    pen.fill(gleam, step(tone, 6))


@drawing(scene_class="table", size_m=0.2)
def grapes(
    pen: Pen,
    *,
    tone: Tone = "main",
    rows: Annotated[int, Range(4, 5)] = 5,
    leaves: Annotated[int, Range(0, 2)] = 1,
    tendril: bool = True,
) -> None:
    """A bunch that hangs; the berries below lie over those above and are lighter."""
    pen.ground(60)
    leafy = pen.ramps.at_least("leaf", 0.62)
    radius = 20.0 if rows == 5 else 23.5
    counts = (4, 5, 4, 3, 1) if rows == 5 else (4, 3, 2, 1)
    pen.form(limb([(102, 66), (100, 38), (110, 10)], 9, 7, 11), "wood-2")
    if tendril:
        points = [(104, 34), (128, 20), (150, 28), (148, 46), (134, 44), (138, 32), (172, 22)]
        pen.line(curve(points), step(leafy, -1), THIN + 0.5)
    if leaves == 2:
        _vine(pen, (108, 44), 50, -12, step(leafy, -1))
    rise = (158 - 72) / (rows - 1)
    for row, count in enumerate(counts):
        y = 182 - radius - (rows - 1 - row) * rise
        order = sorted(
            range(count),
            key=[abs(2 * i - count + 1) for i in range(count)].__getitem__,
            reverse=True,
        )
        for i in order:
            off = i - (count - 1) / 2
            lift = 4.0 * ((row * 7 + i * 5) % 3 - 1) * (row < rows - 1)
            own = step(tone, (0, 1, 2)[(i * 2 + row) % 3] if abs(off) < 1.4 else 0)
            x = 99 + off * radius * 1.76 + (row == 3) * 4
            _grape(pen, (x, y + lift), radius, own, (i + row) % 7)
    if leaves:
        over = _vine_leaf((100, 44), 64, 158)
        pen.fill(both(move(over, 3, 7), ell(66, 78, 60, 42)), step(tone, -4))
        _vine(pen, (100, 44), 64, 158, leafy)


@drawing(scene_class="table", size_m=0.22)
def watermelon(
    pen: Pen,
    *,
    tone: Tone = "hot",
    rind: Tone = "leaf",
    kind: Literal["wedge", "half"] = "wedge",
    seeds: Annotated[int, Range(3, 9)] = 7,
    bite: bool = True,
) -> None:
    if kind == "wedge":
        center, radius = (96.0, 10.0), 174.0
        frame = poly([(96, 6), (198, 186), (-6, 186)], (10, 0, 0))
        marks = (
            (96, 72),
            (74, 108),
            (118, 104),
            (52, 132),
            (96, 132),
            (138, 130),
            (90, 44),
            (114, 74),
            (76, 80),
        )
    else:
        center, radius = (96.0, 88.0), 90.0
        frame = rect(0, 86, 196, 110, (6, 6, 0, 0))
        marks = (
            (96, 112),
            (64, 106),
            (128, 106),
            (50, 122),
            (82, 134),
            (114, 134),
            (144, 122),
            (96, 152),
            (66, 140),
        )
    pen.ground(150, y=183)
    bites = (
        union(ell(140, 54, 17), ell(152, 80, 18))
        if kind == "wedge"
        else union(ell(112, 80, 17), ell(138, 80, 18))
    )

    def band(inner: float) -> Path:
        shape = both(frame, ell(*center, inner))
        return cut(shape, bites) if bite else shape

    whole, flesh = band(radius), band(radius - 30 if kind == "wedge" else radius - 18)
    side = move(whole, 9, -4)
    pen.fill(side, step(rind, -2))
    pen.fill(both(side, move(flesh, 9, -4)), step(tone, -2))
    pen.form(whole, rind, 0.8)
    outer = cut(whole, ell(*center, radius - 9))
    pen.fill(outer, step(rind, -2))
    pen.fill(band(radius - (20 if kind == "wedge" else 12)), "paper-1")
    pen.form(flesh, tone, 0.7, hard=0.05)
    for x, y in marks[:seeds]:
        seed = turn(leaf(x, y + 7, 15, 8.6, -90), (x - 96) * 0.3, x, y)
        pen.fill(both(flesh, move(seed, 1.4, 1.8)), step(tone, -2))
        pen.fill(both(flesh, seed), "ink")
        pen.fill(both(flesh, ell(x - 1.4, y, 0.9, 2.2)), "paper-3")
