"""Markets: a curve that rises, and the bull that stands for it."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Point,
    both,
    curve,
    ell,
    limb,
    poly,
    rect,
    segments,
)

_SHAPES = {
    "rise": (0.12, 0.38, 0.24, 0.54, 0.42, 0.72, 0.96),
    "waves": (0.36, 0.6, 0.3, 0.66, 0.44, 0.78, 0.62),
    "fall": (0.9, 0.72, 0.78, 0.5, 0.56, 0.3, 0.18),
}


@drawing(
    scene_class="symbol",
    size_m=1,
    anchor="center",
    pale=True,
)
def line_chart(
    pen: Pen,
    *,
    tone: Tone = "main",
    trend: Literal["rise", "waves", "fall"] = "rise",
    points: Annotated[int, Range(4, 7)] = 7,
    second_line: bool = True,
    area: bool = True,
) -> None:
    card = rect(8, 22, 184, 156, 14)
    pen.cast(card, 3, 8)
    pen.form(card, "paper", 0.6, hard=0.02)
    pen.fill(both(card, rect(8, 22, 184, 24, 0)), tone)
    for i, own in enumerate(("accent", step(tone, 2), step(tone, 2))):
        pen.fill(ell(24 + i * 13, 34, 4), own)
    pen.fill(rect(138, 31, 40, 6, 3), step(tone, 2))
    for i in range(4):
        pen.line(segments((34, 66 + i * 29), (180, 66 + i * 29)), "paper-3", 1.8)
        pen.fill(rect(17, 64 + i * 29, 10, 4, 2), "paper-5")
    line = _points(_SHAPES[trend], points)
    if area:
        below = f"{curve(line, tension=0.9)} L{line[-1][0]} 153 L{line[0][0]} 153 Z"
        pen.fill(below, pen.ramps.at_least(step(tone, 2), 0.84))
    if second_line:
        other = [(x, 132 + (y - 110) * 0.3) for x, y in line]
        pen.line(curve(other, tension=0.9), "second+1", 4.5)
    pen.line("M34 56 L34 154 L182 154", "ink+2", 3.4)
    pen.line(curve(line, tension=0.9), tone, 6.5)
    for x, y in line[:-1]:
        pen.fill(ell(x, y, 5.6), tone)
        pen.fill(ell(x, y, 2.8), "paper")
    for x, _ in line:
        pen.fill(rect(x - 6, 162, 12, 4, 2), "paper-5")
    x, y = line[-1]
    pen.fill(ell(x, y, 11), "accent")
    pen.fill(ell(x, y, 5), "paper")


def _points(values: tuple[float, ...], count: int) -> list[Point]:
    """The curve sampled at so many places of its own seven."""
    found = []
    for i in range(count):
        place = i * (len(values) - 1) / (count - 1)
        low = min(int(place), len(values) - 2)
        value = values[low] + (values[low + 1] - values[low]) * (place - low)
        found.append((46 + i * 124 / (count - 1), 150 - 84 * value))
    return found


@drawing(
    scene_class="table",
    size_m=0.3,
    facing="right",
    view="side",
)
def bull(
    pen: Pen,
    *,
    tone: Tone = "main",
    horns: Tone = "warm+1",
    plinth: bool = True,
    arrow: bool = True,
    tail: Literal["raised", "low"] = "raised",
) -> None:
    pen.ground(160)
    if arrow:
        pen.line("M22 92 L58 56 L84 70 L128 26", "accent", 8)
        pen.fill(poly([(142, 12), (138, 42), (112, 17)], 3), "accent")
    with pen.at(8, 0, 0.92) if plinth else pen.at(0, 11):
        _bull(pen, tone, horns, tail)
    if plinth:
        pen.form(rect(12, 158, 176, 26, (5, 5, 4, 4)), "wood", 1)
        pen.fill(rect(12, 158, 176, 6, (5, 5, 0, 0)), "wood+1")
        pen.form(rect(76, 167, 48, 12, 3), "dark+1", 1)


def _bull(pen: Pen, tone: str, horns: str, tail: str) -> None:
    dark = step(tone, -2)
    for run, hoof in (
        ([(52, 112), (66, 132), (56, 150), (66, 168)], (69, 169)),
        ([(134, 116), (146, 134), (142, 150), (150, 166)], (153, 168)),
    ):
        pen.form(limb(run, 28, 20, 12, 10), dark, 0.6)
        pen.fill(rect(hoof[0] - 9, hoof[1] - 4, 16, 9, (5, 5, 2, 2)), "dark")
    whip = {
        "raised": [(32, 88), (16, 84), (10, 68), (18, 52), (32, 48), (40, 54)],
        "low": [(32, 92), (18, 96), (12, 112), (14, 130), (10, 142), (14, 150)],
    }[tail]
    pen.line(curve(whip), step(tone, -1), 5)
    pen.form(ell(whip[-1][0], whip[-1][1], 8, 6.4), "dark+1", 1)
    far_horn = limb([(156, 84), (168, 78), (178, 66), (178, 54)], 11, 9, 6, 2)
    pen.fill(far_horn, step(horns, -2))
    body = (
        "M28 98 C26 78 44 70 66 74 C88 78 94 58 118 54 C138 50 152 60 158 74 C168 78 180 92 188 112 "
        "C192 124 188 134 178 134 C168 134 160 130 152 122 C148 136 134 142 116 138 "
        "C96 144 76 136 62 134 C40 136 30 120 28 98 Z"
    )
    pen.form(body, tone, 0.7)
    pen.fill(
        both(body, limb([(112, 58), (104, 84), (108, 112), (122, 130)], 2, 6, 6, 2)), step(tone, -1)
    )
    pen.fill(both(body, limb([(44, 84), (58, 79), (76, 80)], 3, 7, 3)), step(tone, 2))
    muzzle = both(body, ell(186, 130, 22, 20))
    pen.fill(muzzle, step(tone, 1))
    pen.fill(ell(184, 122, 2.8), "ink")
    pen.line(_nose_ring(182, 136), horns, 3.4)
    for run, hoof in (
        ([(44, 108), (46, 132), (32, 150), (36, 170)], (38, 171)),
        ([(118, 112), (124, 136), (112, 150), (118, 170)], (121, 171)),
    ):
        leg = limb(run, 38 if run[0][0] < 100 else 30, 24, 13, 11)
        pen.form(leg, tone, 0.6)
        pen.fill(rect(hoof[0] - 10, hoof[1] - 5, 18, 10, (5, 5, 2, 2)), "dark")
    pen.fill(limb([(150, 86), (142, 88), (136, 94)], 9, 8, 3), step(tone, -2))
    horn = limb([(146, 78), (158, 70), (166, 56), (164, 42)], 13, 10, 7, 2)
    pen.form(horn, horns, 0.7)
    pen.fill(ell(164, 94, 4), "ink")
    pen.fill(ell(163, 92.6, 1.4), "paper")
    pen.line("M157 87 L168 88", step(tone, -2), 3)


def _nose_ring(x: float, y: float) -> str:
    return f"M{x + 4} {y - 8} C{x + 12} {y - 4} {x + 10} {y + 8} {x + 2} {y + 6} C{x - 4} {y + 4} {x - 2} {y - 2} {x} {y - 4}"
