"""Feasts: confetti, fireworks, garlands, bows."""

import math
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import THIN, Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    between,
    both,
    curve,
    cut,
    ell,
    flip,
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

# Where pieces fly: angle from the popper's mouth, distance, own turn.
_BURST: tuple[tuple[float, float, float], ...] = (
    (-46, 58, 20),
    (-70, 70, 70),
    (-22, 66, -30),
    (-58, 92, 45),
    (-34, 98, 10),
    (-88, 66, -15),
    (-4, 74, 60),
    (-76, 100, 30),
    (-16, 100, -50),
    (-47, 124, 80),
    (-64, 44, 5),
    (-28, 42, 65),
    (-98, 92, 12),
    (8, 92, -20),
    (-60, 122, -35),
    (-33, 126, 33),
    (-84, 34, 50),
    (-6, 38, -70),
)
_FALL: tuple[Point, ...] = (
    (36, 30),
    (84, 18),
    (130, 34),
    (172, 22),
    (60, 62),
    (106, 70),
    (152, 76),
    (22, 86),
    (180, 106),
    (80, 104),
    (128, 112),
    (44, 128),
    (160, 146),
    (98, 148),
    (20, 160),
    (70, 172),
    (128, 178),
    (182, 176),
)


@drawing(scene_class="symbol", size_m=0.4, anchor="center")
def confetti(
    pen: Pen,
    *,
    tone: Tone = "main",
    alt: Tone = "accent",
    popper: bool = True,
    pieces: Annotated[int, Range(8, 18)] = 16,
    streamers: Annotated[int, Range(0, 3)] = 3,
) -> None:
    tones = (alt, tone, "hot", "second", "leaf")
    mouth: Point = (84, 116)
    if not popper:
        for i in range(pieces):
            x, y = _FALL[i * 5 % len(_FALL)]
            _piece(pen, x, y, i, i * 47 % 180, tones[i % 5], 1.7)
        for i in range(streamers):
            left, top, degrees = ((34, 92, -62), (100, 150, -52), (134, 82, -44))[i]
            _streamer(pen, (left, top), degrees, tones[i])
        return
    for i in range(streamers):
        _streamer(pen, mouth, (-45, -84, -6)[i], tones[(2, 0, 3)[i]], reach=(96, 76, 76)[i])
    for i, (angle, far, own) in enumerate(_BURST[:pieces]):
        x, y = polar(mouth, far, angle)
        _piece(pen, x, y, i, own, tones[i % 5], 1)
    _popper(pen, tone, alt)


def _popper(pen: Pen, tone: str, alt: str) -> None:
    opening = turn(ell(88, 112, 36, 12), 45, 88, 112)
    body = poly([(62.5, 86.5), (113.5, 137.5), (24, 184), (16, 176)], (1, 1, 6, 6))
    cone = union(body, both(opening, poly([(62, 86), (114, 138), (60, 160), (30, 110)])))
    pen.cast(cone, 4, 5)
    pen.form(cone, tone, 0.7)
    for share in (0.24, 0.52, 0.8):
        x, y = 20 + 68 * share, 180 - 68 * share
        band = turn(rect(x - 40, y - 5.5, 80, 11, 0), 45, x, y)
        ribbon = both(cone, band)
        pen.fill(ribbon, alt)
        low = both(ribbon, turn(rect(x + 9 * share, y - 8, 40, 16, 0), 45, x, y))
        pen.fill(low, step(alt, -1))
    pen.fill(opening, step(tone, -2))
    pen.fill(cut(opening, move(opening, 3.4, -1.2)), step(tone, 2))


def _piece(pen: Pen, x: float, y: float, i: int, degrees: float, tone: str, size: float) -> None:
    match i % 4:
        case 0:
            shape = turn(
                rect(x - 6 * size, y - 3.6 * size, 12 * size, 7.2 * size, 1.2), degrees, x, y
            )
        case 1:
            shape = ell(x, y, 4.8 * size)
        case 2:
            points = [
                (x, y - 6.5 * size),
                (x + 6 * size, y + 4.5 * size),
                (x - 6 * size, y + 4.5 * size),
            ]
            shape = turn(poly(points, 1.5), degrees, x, y)
        case _:
            shape = turn(star(x, y, 7.5 * size, corner=1), degrees, x, y)
    pen.fill(shape, tone)
    if i % 4 == 0:
        half = turn(rect(x, y - 9, 12, 18, 0), degrees, x, y)
        pen.fill(both(shape, half), step(tone, -1))


def _streamer(pen: Pen, start: Point, degrees: float, tone: str, reach: float = 60) -> None:
    """A paper curl that winds away from `start`."""
    line = []
    for i in range(25):
        share = i / 24
        x, y = polar(start, 10 + reach * share, degrees)
        line.append(polar((x, y), 9 * math.sin(share * 13) * (0.4 + share), degrees + 90))
    pen.line(curve(line), tone, 4)
    pen.line(curve(line[7:12]), step(tone, -1), 4)
    pen.line(curve(line[17:21]), step(tone, -1), 4)


_SHOTS: tuple[tuple[float, float, float], ...] = ((78, 68, 61), (156, 122, 37), (48, 152, 31))


@drawing(scene_class="sky", size_m=60, anchor="center")
def fireworks(
    pen: Pen,
    *,
    tone: Tone = "accent",
    alt: Tone = "hot",
    shots: Annotated[int, Range(1, 3)] = 3,
    kind: Literal["peony", "willow", "rings"] = "peony",
    trails: bool = True,
) -> None:
    places = _SHOTS[:shots] if shots > 1 else ((100.0, 84.0, 76.0),)
    tones = (tone, alt, "second")
    if trails:
        for (x, y, radius), own in zip(places, tones, strict=False):
            start = (100 + (x - 100) * 0.5, 194)
            line = [start, (start[0] + (x - start[0]) * 0.3, 160), (x, y + radius * 0.35)]
            pen.fill(
                limb([line[0], (line[0][0], 186), line[1], line[2]], 1.2, 2.6, 2, 0.8), step(own, 1)
            )
    for (x, y, radius), own in zip(places, tones, strict=False):
        _SHELLS[kind](pen, (x, y), radius, own)
    for x, y, radius in ((170, 40, 8), (22, 60, 6), (118, 166, 7))[:shots]:
        pen.fill(star(x, y, radius, 4, 0.3, 0.6), tone)


def _peony(pen: Pen, center: Point, radius: float, tone: str) -> None:
    count = 14 if radius > 50 else 11
    for start, end, own, shift in ((0.2, 0.84, tone, 0.0), (0.14, 0.52, step(tone, -1), 0.5)):
        rays = []
        for i in range(count):
            degrees = 360 * (i + shift) / count
            rays.append(_ray(center, radius, degrees, (start, end)))
        pen.fill(" ".join(rays), own)
    ends = [
        ell(*polar(center, radius * 0.96, 360 * i / count), radius * 0.055) for i in range(count)
    ]
    pen.fill(" ".join(ends), step(tone, 1))
    mids = [
        ell(*polar(center, radius * 0.66, 360 * (i + 0.5) / count), radius * 0.05)
        for i in range(count)
    ]
    pen.fill(" ".join(mids), step(tone, 2))
    pen.fill(ell(*center, radius * 0.07), step(tone, 3))


def _ray(center: Point, radius: float, degrees: float, reach: tuple[float, float]) -> Path:
    """A streak that widens outwards."""
    root, tip = (polar(center, radius * share, degrees) for share in reach)
    corners = [
        polar(root, radius * 0.015, degrees - 90),
        polar(tip, radius * 0.055, degrees - 90),
        polar(tip, radius * 0.055, degrees + 90),
        polar(root, radius * 0.015, degrees + 90),
    ]
    return poly(corners, (0, radius * 0.05, radius * 0.05, 0))


def _willow(pen: Pen, center: Point, radius: float, tone: str) -> None:
    x, y = center
    for i in range(9):
        degrees = 180 + 180 * i / 8
        far = radius * (0.9 if i % 2 else 0.72)
        top, end = polar(center, far * 0.75, degrees), polar(center, far, degrees)
        bend = (end[0], end[1] + radius * 0.34)
        drop = (end[0] + (end[0] - x) * 0.06, end[1] + radius * (0.62 + 0.2 * math.sin(i * 2.0)))
        own = step(tone, 1) if i % 2 else tone
        pen.fill(
            limb([(x, y), top, bend, drop], radius * 0.04, radius * 0.075, radius * 0.06, 1), own
        )
        pen.fill(ell(*drop, radius * 0.06), step(tone, 2))
    pen.fill(star(x, y, radius * 0.16, 4, 0.35, 0.6), step(tone, 3))


def _rings(pen: Pen, center: Point, radius: float, tone: str) -> None:
    for share, count, own in ((0.3, 7, step(tone, 2)), (0.62, 13, tone), (0.94, 19, step(tone, 1))):
        beads = [
            ell(*polar(center, radius * share, 360 * i / count + share * 40), radius * 0.075)
            for i in range(count)
        ]
        pen.fill(" ".join(beads), own)
    pen.fill(star(*center, radius * 0.16, 4, 0.35, 0.6), step(tone, 3))


_SHELLS = {"peony": _peony, "willow": _willow, "rings": _rings}


@drawing(scene_class="wall", size_m=1.2, anchor="hang")
def garland(
    pen: Pen,
    *,
    tone: Tone = "main",
    alt: Tone = "accent",
    kind: Literal["flags", "bulbs", "lanterns"] = "flags",
    rows: Annotated[int, Range(1, 3)] = 2,
    each: Annotated[int, Range(4, 7)] = 6,
) -> None:
    pitch = 184 / each
    for row in range(rows):
        start, sag = _STRINGS[rows][row]
        ends = (8.0, start), (192.0, start + (10 if row % 2 else -4))
        string = [_on_string(ends, sag, i / 12) for i in range(13)]
        pen.line(curve(string), "wood-3", 1.8 if kind == "flags" else 2.4)
        for i in range(each):
            u = (i + 0.5) / each
            before, after = _on_string(ends, sag, u - 0.03), _on_string(ends, sag, u + 0.03)
            lean = math.degrees(math.atan2(after[1] - before[1], after[0] - before[0]))
            own = (tone, alt, "second", "hot")[(i + row) % 4]
            size = min(pitch / 31, (1.6, 1.2, 1.0)[rows - 1])
            hook = _on_string(ends, sag, u)
            _HUNG[kind](pen, hook, lean * (0.85 if kind == "flags" else 0.35), own, size)
        for x, y in ends:
            pen.form(ell(x, y, 4), "wood-1")


# By the number of rows: where each begins, and how deep it hangs.
_STRINGS: dict[int, tuple[tuple[float, float], ...]] = {
    1: ((12, 96),),
    2: ((12, 56), (98, 52)),
    3: ((11, 38), (72, 36), (132, 26)),
}


def _on_string(ends: tuple[Point, Point], sag: float, u: float) -> Point:
    x, y = between(*ends, u)
    return x, y + sag * (1 - (2 * u - 1) ** 2)


def _flag(pen: Pen, hook: Point, lean: float, tone: str, size: float) -> None:
    x, y = hook
    cloth = poly([(x - 15 * size, y), (x + 15 * size, y), (x, y + 36 * size)], (1, 1, 3))
    cloth = turn(cloth, lean, x, y)
    pen.form(cloth, tone, 0.9)
    pen.fill(both(cloth, turn(rect(x - 20, y, 40, 5 * size, 0), lean, x, y)), step(tone, -1))
    pen.fill(both(cloth, turn(ell(x, y + 14 * size, 4 * size), lean, x, y)), step(tone, 3))


def _bulb(pen: Pen, hook: Point, lean: float, tone: str, size: float) -> None:
    x, y = hook
    pen.fill(turn(rect(x - 5 * size, y - 2, 10 * size, 11 * size, 2), lean, x, y), "dark+2")
    glass = turn(
        f"M{x - 5 * size:.2f} {y + 9 * size:.2f} C{x - 16 * size:.2f} {y + 22 * size:.2f} "
        f"{x - 11 * size:.2f} {y + 38 * size:.2f} {x:.2f} {y + 40 * size:.2f} "
        f"C{x + 11 * size:.2f} {y + 38 * size:.2f} {x + 16 * size:.2f} {y + 22 * size:.2f} "
        f"{x + 5 * size:.2f} {y + 9 * size:.2f} Z",
        lean,
        x,
        y,
    )
    pen.form(glass, tone, 0.9)
    shine = limb(
        [
            (x - 6 * size, y + 28 * size),
            (x - 6 * size, y + 21 * size),
            (x - 2 * size, y + 14 * size),
        ],
        1,
        3 * size,
        1,
    )
    pen.fill(turn(shine, lean, x, y), step(tone, 3))


def _lantern(pen: Pen, hook: Point, lean: float, tone: str, size: float) -> None:
    x, y = hook[0] + lean * 0.05, hook[1]
    pen.line(segments((x, y), (x, y + 5 * size)), "wood-3", 1.6)
    ball = ell(x, y + 21 * size, 17 * size, 15 * size)
    pen.form(ball, tone, 0.9)
    for share in (0.35, 0.75):
        outer = ell(x, y + 21 * size, 17 * size * share, 15 * size)
        rib = cut(outer, ell(x, y + 21 * size, 17 * size * share - 1.4, 15 * size - 0.2))
        pen.fill(rib, step(tone, -1))
    for edge in (6.5, 35.5):
        pen.fill(rect(x - 6 * size, y + edge * size - 2, 12 * size, 4, 1.5), step(tone, -2))


_HUNG = {"flags": _flag, "bulbs": _bulb, "lanterns": _lantern}


@drawing(scene_class="symbol", size_m=0.2, anchor="center")
def ribbon(
    pen: Pen,
    *,
    tone: Tone = "hot",
    loops: Annotated[int, Range(1, 2)] = 1,
    tails: Literal["forked", "slant", "curled"] = "forked",
    trim: bool = True,
) -> None:
    for right in (False, True):
        _tail(pen, tone, tails, trim=trim, right=right)
    sizes = (1.0,) if loops == 1 else (1.0, 0.74)
    for i, size in enumerate(sizes):
        for right in (False, True):
            _loop(pen, tone, size, 24 * i, trim=trim, right=right)
    knot = rect(83, 62, 34, 38, 11)
    pen.cast(knot, 3, 5)
    pen.form(knot, step(tone, 1), 0.9)
    for x, top in ((92, 68), (104, 70)):
        pen.line(f"M{x} {top} C{x - 2} {top + 10} {x - 1} {top + 18} {x + 1} {top + 25}", tone, 2)


def _loop(pen: Pen, tone: str, size: float, lift: float, *, trim: bool, right: bool) -> None:
    loop = "M100 82 C80 52 34 20 14 34 C2 44 4 112 16 122 C38 136 82 112 100 84 Z"
    hollow = "M88 80 C66 64 40 56 28 62 C22 70 24 96 32 102 C48 106 70 96 88 84 Z"
    edge = "M100 82 C80 52 34 20 14 34 C10 37 8 44 7 52 C26 38 70 62 94 80 Z"

    def placed(path: Path) -> Path:
        path = turn(path, -lift, 100, 82) if lift else path
        scaled = _around(path, size)
        return flip(scaled) if right else scaled

    body, inside = placed(loop), placed(hollow)
    pen.form(body, tone, 0.7)
    pen.fill(inside, step(tone, -2))
    pen.fill(both(inside, move(inside, 0, -12)), step(tone, -3))
    if trim:
        pen.fill(both(body, cut(placed(edge), move(placed(edge), 0, -5))), step(tone, 2))
    creases = placed(
        " ".join(
            limb([(94, 82 + dy * 0.2), (74, 82 + dy * 0.7), (54, 80 + dy)], 2.4, 2, 0.4)
            for dy in (-34, 34)
        )
    )
    pen.fill(both(cut(body, inside), creases), step(tone, -1))


def _around(path: Path, size: float) -> Path:
    return scale(path, size, size, 100, 82)


def _tail(pen: Pen, tone: str, kind: str, *, trim: bool, right: bool) -> None:
    end = {
        "forked": "L66 184 L52 168 L32 172 C58 148 74 120 84 88 Z",
        "slant": "L70 186 L38 160 C60 142 76 118 84 88 Z",
        "curled": "C84 168 66 192 44 178 C58 178 68 170 62 158 C58 148 78 120 84 88 Z",
    }[kind]
    path = "M104 84 C102 120 84 156 66 184 " + end
    if kind == "curled":
        path = "M104 84 C104 112 98 136 88 158 " + end
    if kind == "slant":
        path = "M104 84 C102 120 88 156 70 186 " + end
    tail = flip(path) if right else path
    pen.form(tail, step(tone, -1), 0.8)
    knot = rect(80, 62, 40, 44, 10)
    pen.occlude(tail, knot, step(tone, -2), 3, 10)
    if trim:
        strip = limb([(92, 92), (86, 118), (72, 146), (52, 172)], THIN, THIN)
        pen.fill(both(tail, flip(strip) if right else strip), step(tone, 1))
