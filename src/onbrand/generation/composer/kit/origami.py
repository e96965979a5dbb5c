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
    wings: Annotated[float, Range(0, 1)] = 1,
    thread: bool = False,
    dots: Annotated[int, Range(0, 5)] = 4,
) -> None:
    pen.ground(70)
    low = 40 * (1 - wings)
    if thread:
        pen.line("M100 112 L100 5", "dark+3", 2)
    _facet(pen, [(78, 116), (132, 116), (46, 20 + low)], tone, -2)
    _facet(pen, [(92, 172), (46, 112), (8, 52)], tone, -1)
    _facet(pen, [(80, 150), (62, 112), (8, 52)], tone, 1)
    _facet(pen, [(108, 172), (154, 114), (182, 38)], tone, -1)
    _facet(pen, [(120, 150), (138, 112), (182, 38)], tone, 1)
    _facet(pen, [(182, 38), (197, 78), (164, 68)], "accent", 0)
    _facet(pen, [(56, 114), (100, 114), (100, 184)], tone, 0)
    _facet(pen, [(100, 114), (144, 114), (100, 184)], tone, -2)
    tip = (126.0, 12 + low)
    near, far = [(60, 118), (104, 122), tip], [(104, 122), (142, 116), tip]
    _facet(pen, near, tone, 2)
    _facet(pen, far, tone, 0)
    wing = poly(near, 1.5)
    for i in range(dots):
        x, y = ((84, 106), (98, 92), (96, 112), (108, 70), (74, 114))[i]
        pen.fill(both(wing, ell(x, y + low * 0.2, 4)), "accent")
