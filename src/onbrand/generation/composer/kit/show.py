"""Theater, cinema and dancing."""

import math
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
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
    star,
    turn,
)

_MASK = (
    "M34 40 C60 52 140 52 166 40 C172 74 170 110 152 140 C138 164 118 180 100 180 "
    "C82 180 62 164 48 140 C30 110 28 74 34 40 Z"
)


@drawing(scene_class="symbol", size_m=0.3, anchor="center")
def theatre_mask(
    pen: Pen,
    *,
    tone: Tone = "accent",
    alt: Tone = "main",
    count: Annotated[int, Range(1, 2)] = 2,
    look: Literal["comedy", "tragedy"] = "comedy",
    ribbons: bool = True,
) -> None:
    other = "tragedy" if look == "comedy" else "comedy"
    if count == 1:
        with pen.at(4, -6, 0.96):
            _mask(pen, tone, look, ribbons=ribbons)
        return
    with pen.at(68, -2, 0.62, degrees=12):
        _mask(pen, alt, other, ribbons=ribbons)
    with pen.at(-2, 48, 0.72, degrees=-8):
        _mask(pen, tone, look, ribbons=ribbons)


def _mask(pen: Pen, tone: str, look: str, *, ribbons: bool) -> None:
    if ribbons:
        for side in (-1, 1):
            x = 100 + side * 66
            tail = [
                (x, 78),
                (x + side * 18, 98),
                (x + side * 12, 124),
                (x + side * 26, 150),
                (x + side * 18, 172),
            ]
            pen.fill(limb(tail, 7, 10, 10, 9, 12), "hot" if tone != "hot" else "main")
    pen.cast(_MASK, 4, 7)
    pen.form(_MASK, tone, 0.8)
    pen.fill(both(_MASK, limb([(48, 64), (46, 92), (58, 124)], 3, 8, 3)), step(tone, 2))
    happy = look == "comedy"
    nose = "M94 76 C96 92 86 106 90 112 C96 118 106 118 110 112 C113 106 104 92 106 76 Z"
    pen.fill(both(_MASK, move(nose, 3, 3)), step(tone, -1))
    pen.fill(nose, step(tone, 1))
    for side in (-1, 1):
        x = 100 + side * 34
        if happy:
            socket = f"M{x - 20} 92 C{x - 12} 68 {x + 12} 68 {x + 20} 92 C{x + 8} 84 {x - 8} 84 {x - 20} 92 Z"
            brow = curve([(x - 20, 68), (x - 10, 58), (x, 56), (x + 10, 58), (x + 20, 68)])
        else:
            inner, outer = x - side * 20, x + side * 20
            socket = f"M{inner} 80 C{x} 84 {x + side * 10} 92 {outer} 98 C{x + side * 4} 110 {x - side * 12} 104 {inner} 80 Z"
            brow = curve(
                [(inner, 62), (x - side * 8, 64), (x, 68), (x + side * 8, 73), (outer, 82)]
            )
        pen.fill(socket, "ink+1")
        pen.line(brow, step(tone, -2), 4.5)
    smile = "M58 122 C76 136 124 136 142 122 C136 154 118 166 100 166 C82 166 64 154 58 122 Z"
    frown = "M66 158 C66 132 84 124 100 124 C116 124 134 132 134 158 C120 146 80 146 66 158 Z"
    mouth = smile if happy else frown
    pen.fill(mouth, "ink+1")
    lip = both(mouth, ell(100, 164, 24, 14)) if happy else both(mouth, ell(100, 130, 16, 7))
    pen.fill(lip, "hot-1" if tone != "hot" else "accent")
    for side in (-1, 1):
        pen.fill(ell(100 + side * 46, 112, 9, 7), "hot+1" if tone != "hot" else "accent")


@drawing(scene_class="street", size_m=3.4)
def dance_floor(
    pen: Pen,
    *,
    tone: Tone = "main",
    rows: Annotated[int, Range(3, 5)] = 4,
    beams: Annotated[int, Range(0, 4)] = 4,
    notes: bool = True,
) -> None:
    pen.ground(184)
    tones = (tone, step(tone, 2), "accent", "second", "hot")
    for i in range(beams):
        degrees = (160, 20, 128, 52)[i]
        ends = [polar((100, 58), 92, degrees + lean) for lean in (-8, 8)]
        pen.fill(poly([(100, 58), *ends], (0, 5, 5)), "accent+2")
        core = [polar((100, 58), 84, degrees + lean) for lean in (-3.5, 3.5)]
        pen.fill(poly([(100, 58), *core], (0, 3, 3)), "accent+3")
    floor = poly([(58, 112), (142, 112), (194, 180), (6, 180)], 1.5)
    pen.fill(rect(5, 178, 190, 7, 2), step(tone, -3))
    pen.fill(floor, step(tone, -2))
    for row in range(rows):
        top, low = (112 + 68 * ((row + d) / rows) ** 1.25 for d in (0.06, 0.95))
        for col in range(5):
            quad = _tile(top, low, col)
            pen.fill(poly(quad, 1.5), tones[(col * 2 + row * 3 + col * row) % 5])
    pen.line("M100 6 L100 26", "paper-7", 3.4)
    pen.form(rect(90, 18, 20, 9, 3), "dark+2", 1)
    mirror_ball(pen, (100, 60), 36)
    if notes:
        for x, y, own in ((30, 60, tone), (166, 48, "accent")):
            pen.line(segments((x, y + 22), (x, y), (x + 15, y - 5), (x + 15, y + 16)), own, 4)
            for dx, dy in ((-4, 22), (11, 17)):
                pen.fill(turn(ell(x + dx, y + dy, 6.4, 5), -20, x + dx, y + dy), own)
    for x, y, size in ((62, 22, 7), (146, 90, 6), (48, 100, 5)):
        pen.fill(star(x, y, size, 4, 0.3, 0.6), "accent")


def _tile(top: float, low: float, col: int) -> list[Point]:
    def across(u: float, y: float) -> Point:
        share = (y - 112) / 68
        left, right = 58 - 52 * share, 142 + 52 * share
        return left + (right - left) * u, y

    left, right = (col + 0.05) / 5, (col + 0.95) / 5
    return [across(left, top), across(right, top), across(right, low), across(left, low)]


def mirror_ball(pen: Pen, center: Point, radius: float, tone: str = "second") -> None:
    x, y = center
    ball = ell(x, y, radius)
    pen.fill(ball, step(tone, -2))
    shades: dict[str, list[Path]] = {}
    lats = [-90 + 180 * i / 8 for i in range(9)]
    for row in range(8):
        a, b = math.radians(lats[row] + 2), math.radians(lats[row + 1] - 2)
        for col in range(8):
            left, right = (math.radians(-90 + 180 * (col + d) / 8) for d in (0.08, 0.92))
            quad = [
                (x + radius * math.cos(lat) * math.sin(lon), y + radius * math.sin(lat))
                for lat, lon in ((a, left), (a, right), (b, right), (b, left))
            ]
            depth = (row + col - 7) / 7 + ((row * 5 + col * 3) % 4 - 1.5) * 0.22
            own = (
                step(tone, 3)
                if depth < -0.55
                else step(tone, 1)
                if depth < 0
                else tone
                if depth < 0.55
                else step(tone, -1)
            )
            shades.setdefault(own, []).append(poly(quad))
    for own, quads in shades.items():
        pen.fill(" ".join(quads), own)
    pen.fill(star(x - radius * 0.4, y - radius * 0.4, radius * 0.36, 4, 0.25, 0.6), "paper")


@drawing(scene_class="symbol", size_m=0.4, anchor="center")
def film(
    pen: Pen,
    *,
    tone: Tone = "main",
    alt: Tone = "accent",
    holes: Annotated[int, Range(4, 6)] = 5,
    strip: Literal["long", "short"] = "long",
    frames: bool = True,
) -> None:
    _film_tail(pen, strip, alt, frames=frames)
    rim = ell(84, 84, 74)
    pen.cast(rim, 5, 7)
    pen.form(rim, tone, 0.7, hard=0.06)
    pen.fill(cut(ell(84, 84, 66), ell(84, 84, 63.6)), step(tone, 1))
    for i in range(holes):
        x, y = polar((84, 84), 40, 360 * i / holes - 90)
        size = 17.5 if holes < 6 else 15
        pen.fill(ell(x, y, size), "ink+1")
        pen.fill(both(ell(x, y, size), move(ell(x, y, size), 2.4, 3)), "ink+3")
        for share in (0.75, 0.45):
            groove = cut(ell(84, 84, 40 + size * share), ell(84, 84, 40 + size * share - 1.6))
            pen.fill(both(ell(x, y, size - 1), groove), "ink+1")
    pen.form(ell(84, 84, 16), step(tone, 1), 0.9)
    pen.form(ell(84, 84, 8), alt, 1)
    pen.fill(ell(84, 84, 3), "ink+1")
    pen.fill(both(rim, limb([(20, 74), (30, 46), (54, 26)], 2, 5, 2)), step(tone, 2))


def _film_tail(pen: Pen, kind: str, alt: str, *, frames: bool) -> None:
    end = 194.0 if kind == "long" else 168.0
    line: list[Point] = [
        (70, 150),
        (92, 160),
        (112, 172),
        (134, 176),
        (152, 166),
        (172, 156),
        (end, 158),
    ]
    if kind == "short":
        line = line[:5] + [(end, 154)]
    body = limb([(x, y) for x, y in line], 36, 36)
    body = both(body, rect(60, 120, end - 62, 80, 0))
    pen.cast(body, 3, 5)
    pen.form(body, "dark+1", 0.6)
    for i in range(13 if kind == "long" else 10):
        u = i / 13 * (len(line) - 1) * (1 if kind == "long" else 1.3)
        low = min(len(line) - 2, int(u))
        x = line[low][0] + (line[low + 1][0] - line[low][0]) * (u - low)
        y = line[low][1] + (line[low + 1][1] - line[low][1]) * (u - low)
        lean = math.degrees(
            math.atan2(line[low + 1][1] - line[low][1], line[low + 1][0] - line[low][0])
        )
        for side in (-1, 1):
            hx, hy = polar((x, y), 14, lean + 90 * side)
            hole = turn(rect(hx - 2.6, hy - 2.2, 5.2, 4.4, 1), lean, hx, hy)
            pen.fill(both(body, hole), "paper-1")
        if frames and i % 3 == 1:
            pen.fill(
                both(body, turn(rect(x - 10, y - 8.5, 20, 17, 2.5), lean, x, y)),
                (alt, "second+1", "hot")[i // 3 % 3],
            )


@drawing(scene_class="street", size_m=2, facing="left", view="side")
def spotlight(
    pen: Pen,
    *,
    tone: Tone = "dark+1",
    light: Tone = "accent",
    base: Literal["tripod", "column"] = "tripod",
    tilt: Annotated[float, Range(-8, 22)] = 10,
    beam: bool = True,
    doors: bool = True,
) -> None:
    pen.ground(88, 134)

    def laid(path: Path) -> Path:
        return turn(path, -tilt, 132, 66)

    if beam:
        far = laid(poly([(96, 42), (96, 90), (14, 114), (14, 18)], (0, 0, 6, 6)))
        pen.fill(both(far, rect(5, 5, 190, 178, 0)), step(light, 2))
        core = laid(poly([(96, 52), (96, 80), (20, 94), (20, 40)], (0, 0, 6, 6)))
        pen.fill(both(core, rect(5, 5, 190, 178, 0)), step(light, 3))
    if base == "tripod":
        for end in (96, 172):
            pen.line(segments((134, 124), (end, 182)), step(tone, 1), 6)
        pen.line("M134 100 L134 180", step(tone, 1), 5)
        pen.form(rect(126, 116, 16, 14, 4), "accent" if light != "accent" else "main", 1)
    else:
        pen.form(rect(127, 100, 14, 76, 3), step(tone, 1), 1)
        pen.form(rect(104, 172, 60, 12, (6, 6, 2, 2)), tone, 1)
    pen.line("M134 112 L134 104", "paper-6", 9)
    yoke = "M110 66 C110 112 158 112 158 66"
    pen.line(yoke, "paper-7", 7)
    can = laid(
        poly(
            [(98, 38), (148, 32), (170, 46), (170, 86), (148, 100), (98, 94)],
            (3, 10, 12, 12, 10, 3),
        )
    )
    pen.form(can, tone, 0.9)
    for i in range(3):
        pen.fill(both(can, laid(rect(142 + i * 9, 46, 4, 40, 2))), step(tone, 2))
    pen.form(laid(rect(90, 34, 14, 64, 4)), "main" if tone != "main" else "second", 0.9)
    pen.fill(laid(ell(91, 66, 6, 27)), step(light, 1))
    pen.fill(laid(ell(89.6, 62, 3, 17)), "paper")
    if doors:
        for top in (True, False):
            wing = (
                [(92, 36), (66, 16), (62, 22), (90, 46)]
                if top
                else [(92, 96), (66, 116), (62, 110), (90, 86)]
            )
            pen.form(laid(poly(wing, 2)), step(tone, 1), 1)
    pen.form(ell(134, 66, 9), "paper-6", 1)
    pen.fill(ring(134, 66, 5, 2.4), "paper-8")
