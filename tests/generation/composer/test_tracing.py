"""Drawings taken apart, and drawn again as outlines or in two inks."""

import re

import pytest

from onbrand.artwork import Vector, rasterize
from onbrand.generation.composer.halftone import halftone
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.linepen import LinePen
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.risopen import Inks, RisoPen, plates
from onbrand.generation.composer.shapes import area, both, bounds, ell, rect, segments, within
from onbrand.generation.composer.tracing import Mark, traced, visible
from onbrand.samples import sample

RAMPS = Ramps(sample("sever"))
INKS = Inks("paper", "main", "accent", "main-2")
SOME = ("cup", "house", "fox", "worker", "bicycle", "handshake", "rocket")


def document(pen: Pen) -> Vector:
    return Vector(pen.document(200, 200, "paper"), 200, 200)


@pytest.mark.parametrize("name", SOME)
def test_marks_are_flat_shapes_where_the_drawing_is(name: str) -> None:
    pen = Pen(RAMPS, 1, grain=False)
    KIT[name].draw(pen)
    own = rasterize(Vector(pen.document(200, 200, "paper"), 200, 200), 100)
    flat = Pen(RAMPS, 1, grain=False)
    for mark in traced(name, (), RAMPS):
        flat.fill(mark.shape, mark.tone)
    again = rasterize(document(flat), 100)
    paper = own[0, 0].astype(int)
    seen, also = (abs(p.astype(int) - paper).sum(axis=-1) > 60 for p in (own, again))
    assert (seen & also).sum() / (seen | also).sum() > 0.75


def test_a_turned_and_mirrored_part_is_where_it_was_drawn() -> None:
    def drawn(pen: Pen) -> None:
        with pen.at(30, 20, 0.5, degrees=30, mirror=True):
            pen.fill(rect(20, 40, 100, 30), "main")

    pen = Pen(RAMPS, 1, grain=False)
    drawn(pen)
    from onbrand.generation.composer import tracing

    tracer = tracing._Tracer(RAMPS)
    drawn(tracer)
    flat = Pen(RAMPS, 1, grain=False)
    flat.fill(tracer.marks[0].path, "main")
    one, other = (rasterize(document(each), 200).astype(int) for each in (pen, flat))
    assert (one != one[0, 0]).any()
    assert (abs(one - other).sum(axis=-1) > 90).mean() < 0.001


def test_what_lies_below_is_not_seen() -> None:
    low, high = Mark(rect(0, 0, 100, 100, 0), "main"), Mark(rect(0, 0, 100, 60, 0), "accent")
    every, whole = visible((low, high))
    seen = {mark.tone: bounds(path) for mark, path in every}
    assert seen["main"] == (0, 60, 100, 100)
    assert bounds(whole) == (0, 0, 100, 100)
    assert area(both(*(path for _, path in every))) == 0


def test_outlines_have_one_weight_at_every_size() -> None:
    for height in (200, 600):
        pen = LinePen(Pen(RAMPS, 1, grain=True), "ink", ("paper", "accent+2"), 6)
        pen.put("cup", 300, 300, height)
        widths = {
            float(w) * height / 200 for w in re.findall(r'stroke-width="([\d.]+)"', pen.svg())
        }
        assert all(4.5 < width < 6.1 for width in widths), widths
        assert "grain" not in pen.svg()
        assert set(re.findall(r'data-token="([^"]+)"', pen.svg())) <= {"night", "snow", "amber+2"}


def test_echoes_surround_the_silhouette() -> None:
    pen = LinePen(Pen(RAMPS, 1), "ink", ("paper", "accent+2"), 2)
    pen.put("cup", 100, 150, 60)
    alone = rasterize(document(pen), 200)
    pen.out.clear()
    pen.echo(3, 12, "paper", "accent")
    ringed = rasterize(document(pen), 200)
    ink = RAMPS.tone("ink")
    dark = [abs(p.astype(int) - [ink.red, ink.green, ink.blue]).sum(axis=-1) < 90
            for p in (alone, ringed)]  # fmt: skip
    spans = [mask.any(axis=0).sum() for mask in dark]
    assert spans[1] > spans[0] + 60


def test_two_inks_print_only_their_own_tones_and_the_one_where_they_meet() -> None:
    pen = RisoPen(Pen(RAMPS, 1, grain=False), INKS, (3, 2), 9)
    for name in SOME:
        pen.put(name, 100, 184, 200)
    assert set(re.findall(r'data-token="([^"]+)"', pen.svg())) <= {
        RAMPS.token(tone) for tone in ("paper", "main", "accent", "main-2")
    }


def test_the_second_ink_is_off_register() -> None:
    marks = (Mark(rect(20, 20, 100, 100, 0), "accent"),)
    pen = RisoPen(Pen(RAMPS, 1, grain=False), INKS, (0, 0), 9)
    made = plates(marks, RAMPS, INKS)
    pen.press(made, (5, 3), 9)
    painted = re.findall(r'<path d="([^"]+)" fill="#\w+" data-token="([^"]+)"', pen.svg())
    fills = {token: bounds(d) for d, token in painted}
    assert fills["amber"] == (25, 23, 125, 123)
    assert fills["snow"] == (20, 20, 120, 120)


def test_dots_grow_with_the_level_and_stay_in_their_shape() -> None:
    disc = ell(100, 100, 60)
    pen = Pen(RAMPS, 1)
    halftone(pen, disc, "main", 12, lambda _x, y: y / 200)
    picture = rasterize(document(pen), 200).astype(int)
    inked = abs(picture - picture[0, 0]).sum(axis=-1) > 200
    assert inked[40:100].sum() < 0.8 * inked[100:160].sum()
    outside = [(x, y) for x in range(200) for y in range(200)
               if inked[y, x] and (x - 100) ** 2 + (y - 100) ** 2 > 62**2]  # fmt: skip
    assert outside == []
    holes = rect(0, 0, 30, 30, 0) + rect(10, 10, 10, 10, 0)
    assert within(holes, ((5.0, 5.0), (15.0, 15.0), (50.0, 5.0))) == ((5.0, 5.0),)


def test_a_line_is_the_area_that_it_covers() -> None:
    shape = Mark(segments((10, 10), (110, 10)), "ink", 8).shape
    left, top, right, bottom = bounds(shape)
    assert (top, bottom) == (6, 14)
    assert (left, right) == (6, 114)
