"""What is built with: bricks and pipes."""

from itertools import pairwise
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.handtools import STEEL
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    both,
    cut,
    ell,
    leaf,
    limb,
    polar,
    poly,
    rect,
    segments,
)


@drawing(scene_class="street", size_m=0.5)
def brick(
    pen: Pen,
    *,
    tone: Tone = "hot",
    mortar: Tone = "paper-3",
    rows: Annotated[int, Range(3, 5)] = 4,
    trowel: bool = True,
    done: Literal["stepped", "level"] = "stepped",
) -> None:
    """A wall being laid, its last bricks still missing."""
    pen.ground(176)
    tall = 112 / rows
    gap = 4.0
    courses = []
    for row in range(rows):
        y = 184 - (row + 1) * tall
        left = 14.0 + (row % 2) * 22
        ends = [14.0, *([left] if row % 2 else [])]
        x = ends[-1]
        while x + 44 < 187:
            x += 43
            ends.append(x)
        ends.append(186.0)
        ends = [end for i, end in enumerate(ends) if i == 0 or end - ends[i - 1] > 14]
        missing = {rows - 1: 2, rows - 2: 1}.get(row, 0) if done == "stepped" else 0
        ends = ends[: len(ends) - missing]
        courses.append((y, ends))
    for y, ends in courses:
        pen.fill(
            rect(
                ends[0] + 1,
                y + 1,
                ends[-1] - ends[0] - 2,
                tall + 1 if y + tall < 180 else tall - 1,
                2,
            ),
            step(mortar, -2),
        )
    for row, (y, ends) in enumerate(courses):
        for i, (a, b) in enumerate(pairwise(ends)):
            own = step(tone, ((0, -1, 0, 1, 0)[(i * 2 + row * 3) % 5]))
            pen.form(rect(a + gap / 2, y + gap / 2, b - a - gap, tall - gap, 3), own, 0.9)
    top, ends = courses[-1]
    if not trowel:
        return
    blob_y = top - 1
    pen.form(
        both(
            "M22 {0} C26 {1} 46 {2} 60 {3} C74 {2} 92 {1} 96 {0} Z".format(
                *(f"{blob_y - d:.1f}" for d in (0, 10, 16, 12))
            ),
            rect(0, 0, 200, blob_y + 1, 0),
        ),
        mortar,
        0.8,
    )
    with pen.at(-4, top - 138, 0.96, degrees=-16):
        blade = poly([(44, 128), (104, 96), (124, 120), (120, 138)], (8, 6, 6, 6))
        pen.form(blade, STEEL, 0.9)
        pen.fill(both(blade, poly([(44, 128), (120, 116), (124, 142), (44, 142)])), step(STEEL, -2))
        pen.line("M112 116 C126 112 122 96 138 98", step(STEEL, -3), 5)
        pen.form(limb([(136, 98), (150, 99), (166, 100), (182, 101)], 12, 16, 17, 14), "wood-1", 1)


@drawing(scene_class="street", size_m=1.2)
def pipe(
    pen: Pen,
    *,
    tone: Tone = "main",
    wheel: Tone = "hot",
    kind: Literal["valve", "stack"] = "valve",
    spokes: Annotated[int, Range(3, 6)] = 5,
    drips: Annotated[int, Range(0, 2)] = 0,
) -> None:
    """A main that comes down, bends and runs on through flanges, with its valve and a gauge."""
    if kind == "stack":
        _stack(pen, tone)
        return
    pen.ground(176)
    for x in (64, 150):
        pen.form(poly([(x, 150), (x + 22, 150), (x + 28, 184), (x - 6, 184)], 2), STEEL, 0.9)
    run = "M18 8 L54 8 L54 102 C54 112 58 116 68 116 L196 116 L196 156 L56 156 C30 156 18 144 18 118 Z"
    pen.form(run, tone, 0.5)
    pen.fill(both(run, limb([(28, 12), (28, 70), (30, 118)], 5, 6, 4)), step(tone, 2))
    pen.fill(both(run, rect(72, 123, 130, 6, 3)), step(tone, 2))
    for box in (
        rect(10, 26, 52, 14, 3),
        rect(10, 84, 52, 14, 3),
        rect(76, 108, 14, 56, 3),
        rect(140, 108, 14, 56, 3),
    ):
        pen.occlude(run, box, step(tone, -2), 4, 5)
        pen.form(box, step(tone, -1), 1)
    for x, y in (
        (17, 33),
        (55, 33),
        (17, 91),
        (55, 91),
        (83, 115),
        (83, 157),
        (147, 115),
        (147, 157),
    ):
        pen.fill(ell(x, y, 2.8), step(tone, 2))
    pen.form(rect(98, 94, 34, 26, 4), step(tone, -1), 1)
    pen.form(rect(111, 62, 8, 36, 2), STEEL, 1)
    hub = (115.0, 52.0)
    pen.line(
        " ".join(segments(hub, polar(hub, 32, i * 360 / spokes - 90)) for i in range(spokes)),
        step(wheel, -1),
        5,
    )
    pen.form(cut(ell(*hub, 38), ell(*hub, 28)), wheel, 0.6, hard=0.1)
    pen.form(ell(*hub, 9), step(wheel, 1), 0.9)
    pen.form(rect(171, 92, 8, 26, 2), STEEL, 1)
    pen.form(ell(175, 80, 19), step(tone, 1), 0.9)
    pen.fill(ell(175, 80, 13.5), "paper")
    pen.line(segments((175, 80), (182, 72)), "hot", 3)
    for i in range(drips):
        left, low = ((147.0, 164.0), (83.0, 160.0))[i]
        pen.form(leaf(left, low + 20, 22 - 4 * i, 14 - 3 * i, -90), "sky-2", 0.9)


def _stack(pen: Pen, tone: str) -> None:
    """Pipes seen from their ends, in a pyramid."""
    pen.ground(176)
    places = (
        [(34 + 66 * i, 152.0) for i in range(3)]
        + [(67 + 66 * i, 95.0) for i in range(2)]
        + [(100.0, 38.0)]
    )
    for i, (x, y) in enumerate(places):
        own = (tone, step(tone, 1), tone, step(tone, -1), tone, "accent")[i]
        body = ell(x, y, 32)
        pen.form(body, own, 0.6)
        hole = ell(x, y, 22)
        pen.fill(hole, step(own, -3))
        pen.fill(cut(hole, ell(x - 5, y - 5, 22)), step(own, -1))
        pen.fill(both(body, cut(ell(x, y, 29), ell(x + 2, y + 2.4, 28.4))), step(own, 2))
