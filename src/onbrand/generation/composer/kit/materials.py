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
    drips: Annotated[int, Range(0, 2)] = 1,
) -> None:
    if kind == "stack":
        _stack(pen, tone)
        return
    pen.ground(60, 52)
    run = cut(rect(26, 84, 150, 120, (44, 0, 0, 0)), rect(74, 132, 120, 80, (14, 0, 0, 0)))
    run = both(run, rect(0, 0, 178, 184, 0))
    pen.form(run, tone, 0.45)
    pen.fill(
        both(
            run, cut(rect(34, 92, 150, 120, (38, 0, 0, 0)), rect(42, 100, 150, 120, (32, 0, 0, 0)))
        ),
        step(tone, 2),
    )
    for box in (
        rect(18, 166, 64, 18, 4),
        rect(164, 76, 18, 64, 4),
        rect(96, 78, 12, 60, 3),
        rect(134, 78, 12, 60, 3),
    ):
        pen.occlude(run, box, step(tone, -2), 4, -4)
        pen.form(box, step(tone, -1), 1)
    for x, y in ((24.0, 175.0), (76.0, 175.0), (173.0, 84.0), (173.0, 132.0)):
        pen.fill(ell(x, y, 3), step(tone, 2))
    pen.form(rect(108, 76, 26, 64, 3), step(tone, 1), 1)
    pen.form(poly([(110, 78), (114, 58), (128, 58), (132, 78)], 2), step(tone, -1), 1)
    pen.form(rect(117, 34, 8, 30, 2), STEEL, 1)
    hub = (121.0, 34.0)
    rim = cut(ell(*hub, 50, 22), ell(*hub, 40, 15))
    for i in range(spokes):
        a = i * 360 / spokes + 20
        x, y = polar((0, 0), 1, a)
        pen.line(segments(hub, (hub[0] + 45 * x, hub[1] + 18.5 * y)), step(wheel, -1), 5)
    pen.form(rim, wheel, 0.5, hard=0.1)
    pen.form(ell(*hub, 9, 6), step(wheel, 1), 0.9)
    for i in range(drips):
        x, y = ((178.0, 164.0), (166.0, 152.0))[i]
        pen.form(leaf(x - 6 * i, y + 14, 26 - 6 * i, 16 - 4 * i, -90), "sky-2", 0.9)


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
