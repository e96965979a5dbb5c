"""What sends and receives: satellites, dishes; and the robot that answers."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    both,
    curve,
    cut,
    ell,
    flip,
    heart,
    limb,
    polar,
    poly,
    rect,
    segments,
)


def _arcs(pen: Pen, center: tuple[float, float], towards: float, count: int, start: float) -> None:
    """Signals that leave a center in one direction."""
    for i in range(count):
        radius = start + 14 * i
        line = [polar(center, radius, towards - 40 + 16 * k) for k in range(6)]
        pen.line(curve(line), "accent", 5)


@drawing(
    scene_class="sky",
    size_m=8,
    anchor="center",
)
def satellite(
    pen: Pen,
    *,
    tone: Tone = "main",
    panels: Annotated[int, Range(1, 2)] = 2,
    signal: Annotated[int, Range(0, 2)] = 2,
    stars: bool = True,
    foil: Tone = "warm",
) -> None:
    if stars:
        for x, y, size in ((34, 40, 4), (112, 186, 3.2), (60, 176, 4.4), (22, 96, 2.6)):
            pen.fill(ell(x, y, size), "accent")
    _arcs(pen, (150, 156), 50, signal, 16)
    with pen.at(14, 10, 0.86, degrees=-38):
        for right in (False, True):
            _wings(pen, tone, panels, right=right)
        pen.form(rect(94, 128, 12, 22, 2), "paper-5", 1.2)
        bowl = "M66 150 C68 132 86 128 100 128 C114 128 132 132 134 150 Z"
        pen.form(bowl, "paper-2", 0.9)
        pen.fill(ell(100, 150, 34, 8), "paper-5")
        pen.line("M100 150 L100 168", "dark+2", 3.4)
        pen.form(ell(100, 170, 5), "hot", 1)
        pen.line("M100 62 L100 38", "dark+2", 3.4)
        pen.form(ell(100, 36, 5), "accent", 1)
        body = rect(72, 60, 56, 72, 8)
        pen.form(body, foil, 0.9)
        pen.fill(both(body, rect(60, 60, 80, 15, 0)), step(foil, -2))
        pen.fill(both(body, rect(60, 118, 80, 14, 0)), step(foil, -1))
        pen.line("M80 84 L120 110 M120 84 L80 110", step(foil, -1), 2)
        pen.form(ell(100, 97, 13), "dark+1", 0.9)
        pen.fill(ell(100, 97, 7), "second")
        pen.fill(ell(96.6, 93.4, 2.6), "paper")


def _wings(pen: Pen, tone: str, panels: int, *, right: bool) -> None:
    def placed(path: Path) -> Path:
        return flip(path) if right else path

    wide = 33 if panels == 2 else 58
    pen.fill(placed(rect(58, 92, 18, 9, 2)), "paper-5")
    for i in range(panels):
        x = 60 - (wide + 5) * (i + 1) + 2
        frame = placed(rect(x, 68, wide, 58, 4))
        pen.form(frame, tone, 0.8, hard=0.06)
        cells = [
            rect(x + 4 + col * (wide - 8) / 2, 72 + row * 17, (wide - 8) / 2 - 1.6, 15, 1)
            for row in range(3)
            for col in range(2)
        ]
        pen.fill(placed(" ".join(cells)), step(tone, -2))
        gleam = both(" ".join(cells), poly([(x, 68), (x + wide * 0.6, 68), (x, 104)]))
        pen.fill(placed(gleam), step(tone, 2))


@drawing(
    scene_class="land",
    size_m=6,
    facing="right",
    view="side",
)
def satellite_dish(
    pen: Pen,
    *,
    tone: Tone = "main",
    base: Literal["tower", "plinth"] = "plinth",
    signal: Annotated[int, Range(0, 3)] = 3,
    ribs: Annotated[int, Range(2, 4)] = 3,
) -> None:
    pen.ground(130, 88)
    _arcs(pen, (142, 54), -38, signal, 16)
    if base == "tower":
        pen.line("M66 126 L44 182 M106 126 L128 182", "dark+2", 7)
        pen.line("M62 140 L122 166 M110 140 L50 166 M58 152 L114 152", "dark+3", 3.6)
    else:
        pen.form(poly([(68, 118), (104, 118), (118, 184), (54, 184)], (4, 4, 3, 3)), "paper-4", 1)
        pen.form(rect(40, 168, 92, 16, (6, 6, 3, 3)), "dark+1", 1.2)
        pen.fill(rect(76, 146, 20, 22, (4, 4, 0, 0)), "dark+2")
    pen.form(ell(86, 120, 19), "dark+2", 0.9)
    with pen.at(-14, -18, degrees=-38):
        back = "M66 22 C26 40 8 72 8 104 C8 136 26 168 66 186 Z"
        with pen.at(34, 0):
            pen.form(back, step(tone, -2), 0.8, hard=0)
            face = ell(66, 104, 25, 84)
            pen.form(face, tone, 0.8, hard=0)
            inner = ell(68, 104, 19, 73)
            pen.fill(inner, step(tone, 1))
            pen.fill(cut(inner, ell(76, 112, 21, 74)), step(tone, -1))
            for i in range(ribs):
                y = 104 + (i - (ribs - 1) / 2) * 120 / ribs
                run = [(46, y), (60, 104 + (y - 104) * 0.98), (90, 104 + (y - 104) * 0.9)]
                pen.fill(both(inner, limb(run, 2.4, 2.4)), step(tone, 2))
            pen.line("M68 34 L128 104 L68 174", "dark+2", 3.4)
            pen.line("M62 104 L126 104", "dark+2", 4.5)
            pen.form(rect(118, 94, 26, 20, 6), "accent", 1)


@drawing(
    scene_class="being",
    size_m=1.3,
)
def robot(
    pen: Pen,
    *,
    tone: Tone = "main",
    arm: Literal["waving", "down", "reaching"] = "waving",
    mood: Literal["smile", "calm", "love"] = "smile",
    legs: Literal["legs", "wheel"] = "legs",
    antennas: Annotated[int, Range(1, 2)] = 1,
) -> None:
    pen.ground(104)
    if legs == "legs":
        for x in (72, 108):
            pen.form(rect(x + 3, 142, 14, 34, 3), "dark+2", 1)
            pen.form(rect(x - 4, 168, 28, 16, (9, 9, 3, 3)), tone, 1)
    else:
        pen.form(poly([(84, 140), (116, 140), (110, 164), (90, 164)], 3), "dark+2", 1)
        pen.form(ell(100, 166, 18), "dark+1", 0.9)
        pen.fill(ell(100, 166, 8), "paper-4")
    _robot_arms(pen, tone, arm)
    pen.form(rect(88, 82, 24, 18, 3), "dark+2", 1.2)
    body = rect(60, 94, 80, 62, (20, 20, 24, 24))
    pen.form(body, tone, 0.9)
    pen.fill(rect(77, 106, 46, 32, 8), step(tone, -2))
    pen.fill(rect(83, 113, 20, 5, 2.5), "accent")
    pen.fill(rect(83, 122, 13, 5, 2.5), step(tone, 2))
    pen.fill(ell(113, 124, 6), "hot" if tone != "hot" else "accent")
    for i in range(antennas):
        x = 100 if antennas == 1 else 78 + 44 * i
        pen.line(segments((x, 32), (x, 16)), "dark+3", 4)
        pen.form(ell(x, 12, 7.5), "accent", 0.9)
    for right in (False, True):
        ear = rect(36, 48, 16, 26, (8, 2, 2, 8))
        pen.form(flip(ear) if right else ear, "accent", 1)
    head = rect(46, 26, 108, 64, 26)
    pen.occlude(body, head, step(tone, -2), 2, 8)
    pen.form(head, tone, 0.8)
    face = rect(57, 36, 86, 44, 18)
    pen.fill(face, "ink+1")
    pen.fill(both(face, poly([(70, 30), (92, 30), (66, 84), (44, 84)])), "ink+2")
    _robot_face(pen, mood)


def _robot_arms(pen: Pen, tone: str, arm: str) -> None:
    hanging = [(62, 106), (48, 114), (42, 126), (44, 140)]
    left = [(62, 106), (50, 116), (38, 112), (30, 96)] if arm == "reaching" else hanging
    right = (
        [(138, 108), (158, 108), (170, 94), (168, 74)]
        if arm == "waving"
        else [(200 - x, y) for x, y in hanging]
    )
    for run in (left, right):
        pen.form(limb(run, 13, 12, 12, 11), "dark+2", 0.6)
        x, y = run[-1]
        up = y < 100
        mitt = cut(ell(x, y, 13), ell(x, y + (-12 if up else 12), 6.4))
        pen.form(mitt, tone, 1)
    for x in (60, 140):
        pen.form(ell(x, 108, 9.5), step(tone, -1), 1)


def _robot_face(pen: Pen, mood: str) -> None:
    for x in (80, 120):
        if mood == "love":
            pen.fill(heart(x, 56, 9.5), "hot+1")
        elif mood == "smile":
            pen.fill(ell(x, 54, 7.4, 8.6), "accent")
            pen.fill(ell(x - 2.2, 50.6, 2.4), "paper")
        else:
            pen.fill(rect(x - 9, 53, 18, 6, 3), "accent")
    pen.line("M91 66 C95 72 105 72 109 66" if mood != "calm" else "M93 69 L107 69", "accent", 3.6)
