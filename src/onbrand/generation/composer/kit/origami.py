"""Folded paper: flat facets, each in a tone of its own."""

from collections.abc import Sequence
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import Point, both, curve, ell, poly, segments


def _facet(pen: Pen, corners: Sequence[Point], tone: str, steps: int) -> None:
    own = step(tone, steps)
    face = poly(corners, 1.5)
    pen.fill(face, own)
    pen.shade(face, step(own, -1), 0.8, hard=0)


@drawing(
    scene_class="table",
    size_m=0.15,
)
def paper_boat(
    pen: Pen,
    *,
    tone: Tone = "main",
    water: bool = True,
    waves: Annotated[int, Range(2, 4)] = 3,
    flag: Literal["pennant", "none"] = "pennant",
) -> None:
    if flag == "pennant":
        pen.line("M100 50 L100 8", "dark+2", 3.4)
        pen.form(poly([(101, 7), (142, 18), (101, 31)], (1, 4, 1)), "accent", 1)
    if not water:
        pen.ground(120)
    with pen.at(0, -8):
        _facet(pen, [(8, 106), (62, 134), (138, 134), (192, 106), (150, 150), (50, 150)], tone, -2)
        _facet(pen, [(100, 36), (100, 150), (50, 150)], tone, 2)
        _facet(pen, [(100, 36), (150, 150), (100, 150)], tone, 0)
        _facet(pen, [(8, 106), (62, 136), (100, 192), (54, 192)], tone, 1)
        _facet(pen, [(192, 106), (138, 136), (100, 192), (146, 192)], tone, -1)
        _facet(pen, [(62, 136), (138, 136), (100, 192)], tone, 0)
        pen.line(segments((8, 106), (62, 136), (138, 136), (192, 106)), step(tone, 3), 1.6)
    _water(pen, waves if water else 0)


def _water(pen: Pen, waves: int) -> None:
    if not waves:
        return
    top = [(4 + 192 * i / 12, 168 + (5 if i % 2 else 0)) for i in range(13)]
    sea = f"{curve(top)} L196 176 C196 186 180 186 100 186 C20 186 4 186 4 176 Z"
    pen.form(sea, "sky", 0.8, hard=0)
    for i in range(waves):
        x, y = 24 + i * 132 / waves, 177 + (i % 2) * 4
        pen.line(curve([(x, y), (x + 10, y - 2), (x + 20, y + 1), (x + 30, y - 1)]), "sky+3", 2.6)


@drawing(
    scene_class="table",
    size_m=0.12,
    facing="right",
    view="side",
)
def paper_crane(
    pen: Pen,
    *,
    tone: Tone = "main",
    wings: Annotated[float, Range(0, 1)] = 0.7,
    thread: bool = False,
    dots: Annotated[int, Range(0, 5)] = 4,
) -> None:
    """Folded: both wings spread, a straight tail, a bent neck."""
    own = step(tone, -1) if pen.ramps.tone(tone).luminance > 0.2 else pen.ramps.at_least(tone, 0.38)
    pen.ground(70)
    tip = 92 - 60 * wings
    if thread:
        pen.line("M100 100 L100 5", "dark+3", 2)
    _facet(pen, [(84, 132), (100, 118), (56, 12)], own, -1)
    _facet(pen, [(84, 132), (74, 118), (56, 12)], own, 1)
    _facet(pen, [(116, 132), (100, 118), (146, 16)], own, 1)
    _facet(pen, [(116, 132), (126, 118), (146, 16)], own, -1)
    _facet(pen, [(146, 16), (174, 44), (141, 36)], "accent", 0)
    _facet(pen, [(100, 96), (72, 146), (4, tip)], own, 0)
    _facet(pen, [(72, 146), (84, 166), (4, tip)], own, -2)
    _facet(pen, [(100, 96), (128, 146), (196, tip)], own, -1)
    _facet(pen, [(128, 146), (116, 166), (196, tip)], own, -3)
    _facet(pen, [(100, 96), (72, 146), (100, 184)], own, 1)
    _facet(pen, [(100, 96), (128, 146), (100, 184)], own, -2)
    wing = poly([(100, 96), (72, 146), (4, tip)], 1.5)
    for i in range(dots):
        share = 0.2 + 0.15 * i
        x, y = 86 + (4 - 86) * share, 122 + (tip - 122) * share
        pen.fill(both(wing, ell(x, y, 4.6 - 0.6 * i)), "accent")
