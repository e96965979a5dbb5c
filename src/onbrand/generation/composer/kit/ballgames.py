"""Balls and what they are played with."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    both,
    cut,
    ell,
    limb,
    move,
    polar,
    poly,
    rect,
    segments,
    star,
    turn,
    union,
)


def seam(ball: Path, points: tuple[Point, ...], width: float) -> Path:
    return both(ball, limb(points, width, width))


def _arc(center: Point, radius: float, ball: Path, width: float) -> Path:
    """The part within `ball` of a circle drawn by a pen so wide."""
    return both(ball, cut(ell(*center, radius), ell(*center, radius - width)))


def sphere(pen: Pen, center: Point, radius: float, tone: str) -> Path:
    body = ell(*center, radius)
    pen.form(body, tone, 0.7, hard=0.1)
    return body


def shine(pen: Pen, center: Point, radius: float, tone: str) -> None:
    x, y = center
    gloss = [polar((x, y), radius * 0.82, degrees) for degrees in (188, 208, 228, 246)]
    pen.fill(limb(gloss, radius * 0.03, radius * 0.09, radius * 0.09, radius * 0.03), tone)


@drawing(
    scene_class="table",
    size_m=0.25,
)
def ball(
    pen: Pen,
    *,
    tone: Tone = "main",
    other: Tone = "paper-1",
    kind: Literal["stripes", "star", "beach"] = "stripes",
    panels: Annotated[int, Range(2, 4)] = 3,
) -> None:
    pen.ground(128)
    body = sphere(pen, (100, 98), 86, tone)
    match kind:
        case "stripes":
            for i in range(panels):
                y = 98 + (i - (panels - 1) / 2) * 118 / panels
                band = (
                    f"M6 {y - 8} C50 {y + 22} 150 {y + 22} 194 {y - 8} L194 {y + 10} "
                    f"C150 {y + 40} 50 {y + 40} 6 {y + 10} Z"
                )
                stripe = both(body, turn(band, -24, 100, 98))
                _painted(
                    pen, body, stripe, ("paper-1", "accent")[i % 2] if other == "paper-1" else other
                )
        case "star":
            band = both(
                body,
                turn("M0 70 C50 92 150 92 200 70 L200 126 C150 150 50 150 0 126 Z", -14, 100, 98),
            )
            _painted(pen, body, band, other)
            for i in range(panels):
                x, y, size = ((104, 106, 24), (46, 118, 15), (160, 84, 14), (178, 124, 8))[i]
                pen.fill(both(body, turn(star(x, y, size, corner=2), -14, x, y)), "accent")
        case _:
            pole = (78, 74)
            count = 2 * panels
            tones = (other, "accent", "second")
            for i in range(count):
                a, b = 360 * i / count + 12, 360 * (i + 1) / count + 12
                middle = (a + b) / 2
                wedge = (
                    f"M{pole[0]} {pole[1]} Q{_far(pole, 70, a + 14)} {_far(pole, 190, a)} "
                    f"L{_far(pole, 260, middle)} L{_far(pole, 190, b)} "
                    f"Q{_far(pole, 70, b + 14)} {pole[0]} {pole[1]} Z"
                )
                if i % 2:
                    _painted(pen, body, both(body, wedge), tones[i // 2 % 3])
            pen.form(ell(*pole, 13), "paper-1", 0.8)
    shine(pen, (100, 98), 86, step(tone, 3) if kind != "beach" else "paper")


def _far(start: Point, length: float, degrees: float) -> str:
    x, y = polar(start, length, degrees)
    return f"{x:.2f} {y:.2f}"


def _painted(pen: Pen, body: Path, patch: Path, tone: str) -> None:
    """A patch of another tone on a sphere, under the same light."""
    pen.fill(patch, tone)
    shaded = cut(body, move(body, -12.5, -9))
    pen.fill(both(patch, shaded), step(tone, -2 if tone.startswith("paper") else -1))
    for phase, reach in enumerate((26, 38, 52)):
        dim = cut(body, move(body, -reach * 0.8, -reach * 0.6))
        pen.grain(both(patch, dim), step(tone, -2 if tone.startswith("paper") else -1), phase)


@drawing(
    scene_class="table",
    size_m=0.25,
)
def basketball(
    pen: Pen,
    *,
    tone: Tone = "hot",
    line: Tone = "ink+1",
    spin: Annotated[float, Range(-40, 40)] = -18,
    hoop: bool = False,
    lines: Literal["thin", "bold"] = "bold",
) -> None:
    center, radius = ((100.0, 98.0), 86.0) if not hoop else ((100.0, 139.0), 45.0)
    pen.ground(radius * 1.5)
    if hoop:
        _backboard(pen)
    body = sphere(pen, center, radius, tone)
    x, y = center
    width = radius * (0.06 if lines == "bold" else 0.036)
    seams = (
        rect(x - width / 2, y - radius, width, 2 * radius, 0),
        _ribbon((x, y), radius, width),
        _arc((x - radius * 1.42, y), radius * 1.0, body, width),
        _arc((x + radius * 1.42, y), radius * 1.0, body, width),
    )
    for i in range(26):
        px, py = polar(center, radius * (0.3 + 0.62 * (i * 37 % 26) / 26), i * 137.5)
        pen.fill(ell(px, py, radius * 0.014), step(tone, -1))
    for one in seams:
        pen.fill(both(body, turn(one, spin, x, y)), line)
    shine(pen, center, radius, step(tone, 3))
    if hoop:
        _net(pen)


def _ribbon(center: Point, radius: float, width: float) -> Path:
    """The equator, seen a little from above."""
    x, y = center
    sag = radius * 0.24
    return (
        f"M{x - radius:.2f} {y - width / 2:.2f} "
        f"Q{x:.2f} {y + sag:.2f} {x + radius:.2f} {y - width / 2:.2f} "
        f"L{x + radius:.2f} {y + width / 2:.2f} "
        f"Q{x:.2f} {y + sag + width:.2f} {x - radius:.2f} {y + width / 2:.2f} Z"
    )


def _backboard(pen: Pen) -> None:
    pen.form(rect(22, 4, 156, 88, 8), "paper-1", 0.6, hard=0.03)
    pen.fill(cut(rect(28, 10, 144, 76, 4), rect(33, 15, 134, 66, 2)), "main")
    pen.fill(cut(rect(72, 36, 56, 44, 3), rect(77, 41, 46, 39, 1)), "accent")
    pen.line("M52 92 C52 80 148 80 148 92", "accent-1", 5)


def _net(pen: Pen) -> None:
    for i in range(6):
        above = (54 + i * 15.4, 54 + (i + 1) * 15.4)
        below = (70 + i * 10, 70 + (i + 1) * 10)
        pen.line(segments((above[0], 97), (below[1], 140)), "paper", 2)
        pen.line(segments((above[1], 97), (below[0], 140)), "paper", 2)
    pen.line("M50 92 C52 104 148 104 150 92", "accent", 6)


@drawing(
    scene_class="table",
    size_m=0.7,
    view="top",
    anchor="center",
)
def racket(
    pen: Pen,
    *,
    tone: Tone = "main",
    grip: Tone = "accent",
    kind: Literal["tennis", "badminton", "table"] = "tennis",
    balls: Annotated[int, Range(0, 2)] = 1,
    tilt: Annotated[float, Range(38, 52)] = 40,
) -> None:
    with pen.at(-3, 8, 0.95, degrees=tilt):
        if kind == "table":
            _bat(pen, tone, grip)
        else:
            _strung(pen, tone, grip, slim=kind == "badminton")
    for i in range(balls):
        x, y, radius = ((156, 156, 25), (50, 50, 19))[i]
        if kind == "badminton":
            _shuttlecock(pen, x, y, radius)
            continue
        pen.fill(ell(x + 4, y + 6, radius), "ink", 0.16)
        felt = "paper-1" if kind == "table" else "leaf+2"
        body = sphere(pen, (x, y), radius, felt)
        if kind == "tennis":
            for dx in (-1.36, 1.36):
                arc = _arc((x + dx * radius, y), radius, body, radius * 0.16)
                pen.fill(both(body, turn(arc, 24, x, y)), "paper")


def _strung(pen: Pen, tone: str, grip: str, *, slim: bool) -> None:
    rx, ry, cy = (42, 50, 26) if slim else (54, 66, 42)
    throat = cy + ry
    outer = ell(100, cy, rx, ry)
    inner = ell(100, cy, rx - 9, ry - 9)
    yoke = cut(
        poly(
            [
                (100 - rx * 0.76, cy + ry * 0.55),
                (100 + rx * 0.76, cy + ry * 0.55),
                (107, throat + 30),
                (93, throat + 30),
            ],
            3,
        ),
        poly(
            [
                (100 - rx * 0.5, cy + ry * 0.55),
                (100 + rx * 0.5, cy + ry * 0.55),
                (100, throat + 18),
            ],
            3,
        ),
    )
    shaft = rect(94.5, throat - 3, 11, 60, 2) if slim else yoke
    frame = union(cut(outer, inner), cut(shaft, inner))
    pen.fill(move(union(frame, rect(90, throat + 26, 20, 76, 4)), 6, 1), "ink", 0.16)
    pen.fill(inner, "paper", 0.5)
    pitch = 8.6
    for i in range(-7, 8):
        for line in (
            rect(99.3 + i * pitch, cy - ry, 1.5, 2 * ry, 0),
            rect(100 - rx, cy - 0.7 + i * pitch, 2 * rx, 1.5, 0),
        ):
            if both(inner, line):
                pen.fill(both(inner, line), "paper-5")
    pen.form(frame, tone, 0.25, hard=0.1)
    low = throat + (50 if slim else 26)
    handle = rect(90, low, 20, 204 - low, (3, 3, 7, 7))
    pen.form(handle, grip, 1)
    for i in range(int((196 - low) / 12)):
        pen.line(segments((92, low + 8 + i * 12), (108, low + 3 + i * 12)), step(grip, -2), 2)
    pen.form(rect(88, 196, 24, 11, 4), step(tone, -1), 1)


def _bat(pen: Pen, tone: str, grip: str) -> None:
    blade = union(ell(100, 52, 63, 67), poly([(62, 96), (138, 96), (115, 142), (85, 142)], 6))
    pen.fill(move(blade, 7, 2), "ink", 0.16)
    pen.form(blade, "wood", 0.5, hard=0.04)
    rubber = both(ell(100, 50, 60, 64), rect(0, -20, 200, 130, 0))
    pen.form(rubber, tone, 0.7, hard=0.08)
    pen.form(rect(84, 122, 32, 86, (4, 4, 10, 10)), grip, 1)
    for x in (92, 100, 108):
        pen.line(segments((x, 136), (x, 198)), step(grip, -2), 2)
    shine(pen, (100, 48), 62, step(tone, 2))


def _shuttlecock(pen: Pen, x: float, y: float, size: float) -> None:
    with pen.at(x - 100, y - 100, degrees=-38):
        skirt = poly([(88, 108), (112, 108), (130, 64), (70, 64)], 4)
        pen.fill(move(skirt, 4, 6), "ink", 0.16)
        pen.form(skirt, "paper", 1)
        for dx in (-12, 0, 12):
            pen.line(segments((100 + dx * 0.5, 106), (100 + dx * 1.5, 66)), "paper-4", 1.8)
        pen.fill(both(skirt, rect(60, 84, 80, 4, 0)), "paper-4")
        pen.form(both(ell(100, 112, size * 0.56), rect(70, 106, 60, 60, 0)), "accent", 1)


@drawing(
    scene_class="table",
    size_m=1.5,
    facing="left",
    view="side",
)
def hockey(
    pen: Pen,
    *,
    tone: Tone = "main",
    tape: Tone = "paper-1",
    puck: Tone = "dark+1",
    sticks: Annotated[int, Range(1, 2)] = 1,
    pucks: Annotated[int, Range(0, 2)] = 1,
) -> None:
    pen.ground(160)
    for i in range(2, 0, -1):
        if i <= sticks:
            with pen.at(mirror=i == 2):
                _stick(pen, tone if i == 1 else "second", tape)
    for i in range(pucks):
        x, y = ((66, 158), (66, 140))[i] if sticks == 1 else ((100, 164), (100, 147))[i]
        low = union(ell(x, y, 32, 9), rect(x - 32, y, 64, 16, 0), ell(x, y + 16, 32, 9))
        pen.form(low, puck, 1)
        pen.fill(ell(x, y, 32, 9), step(puck, 2))
        pen.fill(ell(x, y, 23, 6), step(puck, 1))
        pen.fill(both(low, rect(x - 22, y + 8, 4, 14, 1)), step(puck, 2))


def _stick(pen: Pen, tone: str, tape: str) -> None:
    shaft = [(181.0, 5.0), (196.0, 12.0), (131.0, 168.0), (110.0, 159.0)]
    pen.form(poly(shaft, 3), tone, 1)
    blade = (
        "M110 156 L130 164 C128 178 120 184 106 184 L22 184 C10 184 8 172 16 166 "
        "C44 168 84 170 96 166 C104 164 108 160 110 156 Z"
    )
    pen.form(blade, tone, 1)
    wrap = both(blade, rect(28, 150, 58, 40, 0))
    pen.form(wrap, tape, 1)
    for x in (40, 54, 68):
        pen.line(segments((x, 169), (x - 4, 183)), step(tape, -3), 1.8)
    grip = both(poly(shaft, 3), rect(100, 0, 100, 52, 0))
    pen.form(grip, tape, 1)
    for y in (20, 31, 42):
        middle = 190 - (y - 8) * 0.45
        pen.line(segments((middle - 5, y - 2), (middle + 5, y + 3)), step(tape, -3), 1.8)
    stripe = both(poly(shaft, 3), turn(rect(120, 92, 60, 8, 0), 26, 150, 96))
    pen.fill(stripe, "accent")
    pen.fill(both(poly(shaft, 3), turn(rect(120, 104, 60, 4, 0), 26, 150, 106)), "accent")
