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
    cut,
    ell,
    move,
    poly,
    rect,
)


@drawing(scene_class="land", size_m=50)
def iceberg(
    pen: Pen,
    *,
    tone: Tone = "sky+2",
    sea: Tone = "sky-2",
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


# Mountains beside a glacier from the hindmost: middle, top, half width, steps of tone.
_ALPS = ((104, 30, 60, 2), (36, 22, 60, 1), (168, 12, 64, 0))


# The walls of the valley: outline, peak, steps of tone.
_WALLS: tuple[tuple[list[Point], Point, int], ...] = (
    (
        [(4, 184), (4, 62), (34, 20), (56, 58), (82, 92), (66, 122), (48, 150), (42, 184)],
        (34, 20),
        1,
    ),
    (
        [
            (196, 184),
            (196, 52),
            (170, 10),
            (142, 58),
            (120, 86),
            (136, 118),
            (152, 150),
            (158, 184),
        ],
        (170, 10),
        0,
    ),
)


@drawing(scene_class="land", size_m=900)
def glacier(
    pen: Pen,
    *,
    tone: Tone = "sky+2",
    rock: Tone = "ink+4",
    peaks: Annotated[int, Range(2, 3)] = 3,
    lake: bool = True,
    crevasses: Annotated[int, Range(3, 7)] = 6,
) -> None:
    """A tongue of ice that flows down between mountains and breaks off into its lake."""
    ice = pen.ramps.at_least(tone, 0.86)
    if peaks > 2:
        _alp(pen, [(30, 120), (102, 26), (176, 120)], (102, 26), step(rock, 3))
    valley = [(106, 54), (110, 76), (104, 100), (98, 130), (100, 178)]
    widths = (26, 52, 76, 110, 124)
    foot = 150.0 if lake else 172.0
    tongue = both(tube(valley, *widths), rect(4, 4, 192, foot - 4, (0, 0, 10, 10)))
    pen.form(tongue, ice, 0.6, hard=0.06)
    for shift in (-0.17, 0.19):
        moraine = [(x + shift * w, y) for (x, y), w in zip(valley, widths, strict=True)]
        pen.fill(both(tongue, tube(moraine, 1, 2.4, 4, 5, 6)), step(rock, 1))
    for i in range(crevasses):
        y = 70 + (foot - 92) * i / max(1, crevasses - 1)
        wide = 5 + 3.2 * i
        for u in (-0.34, 0.0, 0.36):
            x, low = 104 - 0.7 * i + u * (30 + 12 * i), y + 6 * (u == 0) + 2 * (u > 0)
            crack = [(x - wide, low - 2), (x, low + 1.5), (x + wide, low - 2)]
            pen.fill(both(tongue, tube(crack, 0.8, 2.2 + i * 0.4, 0.8)), step(ice, -4))
    for outline, peak, tint in _WALLS:
        wall = both(poly(outline, 3), PLATE)
        pen.fill(both(tongue, move(wall, 7, 3) if tint else move(wall, -5, 3)), step(ice, -3))
        _alp(pen, outline, peak, step(rock, tint))
    if lake:
        _ice_cliff(pen, foot, ice)


def _alp(pen: Pen, outline: list[Point], peak: Point, rock: str) -> None:
    """A lit and a shaded side, snow on its top."""
    x, top = peak
    shape = both(poly(outline, 3), PLATE)
    pen.form(shape, rock, 0.6, hard=0)
    side = poly([(x, top - 4), (x + 5, top + 34), (x - 7, top + 76), (x + 8, 190), (230, 190)], 3)
    pen.fill(both(shape, side), step(rock, -2))
    snow = poly(
        [
            (x, top - 8), (x + 36, top + 62), (x + 22, top + 48), (x + 11, top + 62),
            (x, top + 44), (x - 12, top + 58), (x - 22, top + 42), (x - 36, top + 56),
        ],
        3,
    )  # fmt: skip
    cap = both(shape, snow)
    pen.fill(cap, "paper")
    pen.fill(both(cap, side), "paper-4")


def _ice_cliff(pen: Pen, foot: float, ice: str) -> None:
    """Where the ice ends: a broken wall over water, and floes."""
    water = both(rect(4, foot + 6, 192, 40, (0, 0, 14, 14)), PLATE)
    pen.form(water, "second", 0.4, hard=0)
    pen.fill(both(water, rect(4, foot + 6, 192, 3, 0)), "second-2")
    wall = poly(
        [
            (39, foot - 14), (58, foot - 9), (80, foot - 15), (102, foot - 8), (124, foot - 14),
            (142, foot - 9), (161, foot - 15), (158, foot + 9), (136, foot + 13), (118, foot + 10),
            (96, foot + 15), (74, foot + 10), (54, foot + 13), (42, foot + 9),
        ],
        2,
    )  # fmt: skip
    pen.fill(both(water, move(wall, 2, 6)), "second-2")
    pen.form(wall, step(ice, -1), 0.6, hard=0, lit=False)
    for i, (x, wide) in enumerate(((46, 9), (66, 12), (90, 8), (110, 13), (132, 8), (148, 8))):
        slab = rect(x, foot - 20, wide, 40, 2)
        pen.fill(both(wall, slab), step(ice, -3 if i % 2 else -2))
    pen.fill(cut(wall, move(wall, 0, 4)), "paper")
    for x, y, wide in ((40, 174, 14), (160, 170, 18), (132, 178, 8), (78, 176, 9)):
        pen.fill(ell(x + 1, y + 2.6, wide, wide * 0.26), "second-2")
        pen.fill(ell(x, y, wide, wide * 0.28), step(ice, 1))


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
