"""Ice that floats."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.growth import small, tube
from onbrand.generation.composer.kit.waters import PLATE
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Point,
    both,
    ell,
    poly,
)


@drawing(scene_class="land", size_m=50)
def glacier(
    pen: Pen,
    *,
    tone: Tone = "sky+2",
    sea: Tone = "second",
    peaks: Annotated[int, Range(1, 3)] = 3,
    below: bool = True,
    guest: Literal["penguin", "flag", "none"] = "penguin",
) -> None:
    level = 104.0 if below else 164.0
    lift = 0.0 if below else 30.0
    if below:
        water = both(
            "M4 108 C28 100 52 112 76 106 C100 100 124 112 148 106 C168 101 184 108 196 104 L196 184 L4 184 Z",
            PLATE,
        )
        pen.form(water, sea, 0.4, hard=0)
        root = poly(
            [
                (26, 104),
                (176, 104),
                (184, 126),
                (160, 152),
                (132, 160),
                (112, 180),
                (84, 166),
                (52, 154),
                (20, 128),
            ],
            8,
        )
        pen.fill(root, step(sea, 2))
        pen.fill(
            both(
                root,
                poly([(100, 100), (200, 100), (190, 150), (120, 190), (108, 150), (120, 126)], 4),
            ),
            step(sea, 1),
        )
        pen.fill(both(root, poly([(40, 104), (84, 104), (74, 136), (50, 144)], 4)), step(sea, 3))
    blocks: tuple[list[Point], ...] = (
        [(52, 108), (62, 52), (82, 24), (104, 20), (126, 50), (146, 108)],
        [(116, 110), (128, 74), (150, 58), (168, 84), (178, 110)],
        [(22, 110), (30, 82), (50, 66), (68, 84), (76, 110)],
    )
    for i, block in enumerate(blocks[:peaks]):
        _ice(
            pen,
            [(x, y + (lift * (1.9 if y > 100 else 1))) for x, y in block],
            step(tone, (0, 1, 1)[i]),
        )
    if not below:
        water = both(
            "M4 162 C28 154 52 166 76 160 C100 154 124 166 148 160 C168 155 184 162 196 158 L196 184 L4 184 Z",
            PLATE,
        )
        pen.form(water, sea, 0.4, hard=0)
    for x, wide in ((24, 14), (100, 22), (172, 16)):
        y = level + 12 if below else 176
        pen.fill(
            tube([(x - wide, y), (x, y - 1), (x + wide, y)], 1, 3, 1),
            step(sea, 3 if not below else 2),
        )
    if guest == "flag":
        top = 20 + lift
        pen.line(f"M96 {top + 4} L96 {top - 14}", "wood-3", 3)
        pen.form(f"M97 {top - 15} L122 {top - 9} L97 {top - 2} Z", "hot", 0.9)
    elif guest == "penguin":
        _tiny_penguin(pen, 152 if peaks > 1 else 100, (60 if peaks > 1 else 22) + lift)


def _ice(pen: Pen, corners: list[Point], tone: str) -> None:
    block = poly(corners, (3, 4, 4, 4, 4, 3)[: len(corners)])
    pen.form(block, tone, 0.5, hard=0)
    (left, low), top, (right, _) = corners[0], corners[len(corners) // 2], corners[-1]
    x, y = top
    pen.fill(
        both(
            block,
            poly(
                [
                    (x, y - 2),
                    (x + 6, y + 26),
                    (x - 8, y + 44),
                    (x + 4, low + 2),
                    (right + 9, low + 2),
                    (right + 9, y - 2),
                ],
                3,
            ),
        ),
        step(tone, -2),
    )
    pen.fill(
        both(
            block,
            poly(
                [
                    (left - 6, y + 30),
                    (left + (x - left) * 0.5, y + 34),
                    (left + (x - left) * 0.4, low + 2),
                    (left - 6, low + 2),
                ],
                3,
            ),
        ),
        step(tone, 1),
    )
    pen.line(f"M{x - 12} {y + 22} L{x - 18} {y + 44} L{x - 10} {y + 58}", step(tone, -2), 2)


def _tiny_penguin(pen: Pen, x: float, foot: float) -> None:
    for dx in (-4.0, 4.0):
        pen.fill(ell(x + dx, foot, 4, 2.4), "warm")
    small(
        pen,
        f"M{x} {foot - 32} C{x + 9} {foot - 32} {x + 8} {foot - 22} {x + 11} {foot - 12} C{x + 12} {foot - 2} {x + 6} {foot} {x} {foot} C{x - 6} {foot} {x - 12} {foot - 2} {x - 11} {foot - 12} C{x - 8} {foot - 22} {x - 9} {foot - 32} {x} {foot - 32} Z",
        "ink+1",
    )
    pen.fill(ell(x, foot - 9, 7, 8.4), "paper")
    pen.fill(ell(x, foot - 24, 5.4, 4.6), "paper")
    for dx in (-2.4, 2.4):
        pen.fill(ell(x + dx, foot - 25, 1.2), "ink")
    pen.fill(poly([(x - 2, foot - 23), (x + 2, foot - 23), (x, foot - 20)], 0.5), "warm")
