import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onbrand.generation.composer import shapes
from onbrand.generation.composer.shapes import (
    both,
    bounds,
    coarse,
    cut,
    ell,
    flip,
    limb,
    move,
    poly,
    rect,
    thickness,
    turn,
    union,
)

SHAPES = {
    "poly": poly([(10, 10), (90, 20), (60, 80)], 6),
    "rect": rect(20, 30, 60, 40, (8, 0, 4, 2)),
    "ell": ell(50, 50, 40, 20),
    "ring": shapes.ring(50, 50, 40, 20),
    "curve": shapes.curve([(0, 0), (30, 10), (60, 50), (90, 20)]),
    "blob": shapes.blob((20, 20), (80, 20), (80, 80), (20, 80)),
    "limb": limb([(10, 90), (40, 50), (90, 30)], 20, 12, 4),
    "jointed": limb([(10, 90), (40, 50), (90, 30)], 20, 12, 4, bend=0.2),
    "pill": shapes.pill((20, 20), (80, 60), 14),
    "leaf": shapes.leaf(50, 90, 70, 30, -80, 0.1),
    "arch": shapes.arch(20, 20, 50, 70),
    "tub": shapes.tub(50, 20, 70, 60, 40),
    "cylinder": shapes.cylinder(50, 30, 60, 50),
    "star": shapes.star(50, 50, 40),
    "heart": shapes.heart(50, 50, 40),
    "tick": shapes.tick(50, 50, 20),
}


@pytest.mark.parametrize("path", SHAPES.values(), ids=SHAPES)
def test_paths_are_absolute_and_finite(path: str) -> None:
    assert re.fullmatch(r"[MLCQZ0-9. -]+", path)
    assert path.startswith("M")
    left, top, right, bottom = bounds(path)
    assert 0 < right - left < 130
    assert 0 < bottom - top < 130


def test_rounded_rectangles_keep_their_box() -> None:
    assert bounds(rect(20, 30, 60, 40, 12)) == (20, 30, 80, 70)


def test_moving_turning_and_flipping() -> None:
    shape = rect(20, 30, 60, 40, 0)
    assert bounds(move(shape, 5, -10)) == (25, 20, 85, 60)
    assert bounds(flip(shape)) == (120, 30, 180, 70)
    assert bounds(turn(shape, 90, 50, 50)) == (30, 20, 70, 80)
    assert bounds(shapes.scale(shape, 0.5, 1, 20, 30)) == (20, 30, 50, 70)


def test_difference_intersection_and_union() -> None:
    left, right = rect(0, 0, 60, 60, 0), rect(40, 0, 60, 60, 0)
    assert bounds(cut(left, right)) == (0, 0, 40, 60)
    assert bounds(both(left, right)) == (40, 0, 60, 60)
    assert bounds(union(left, right)) == (0, 0, 100, 60)
    assert both(left, move(right, 50, 0)) == ""
    assert cut(left, left) == ""


def test_a_thickness_is_the_width_of_a_strip_and_the_radius_of_a_disc() -> None:
    assert thickness(rect(0, 0, 200, 10, 0)) == pytest.approx(10, abs=0.6)
    assert thickness(ell(50, 50, 30)) == pytest.approx(30, rel=0.12)
    assert thickness("") == 0


def test_coarse_paths_have_one_decimal() -> None:
    assert coarse("M1.26 -2.04 L3 4.99 Z") == "M1.3 -2 L3 5 Z"


points = st.tuples(st.integers(0, 200), st.integers(0, 200))


@given(st.lists(points, min_size=3, max_size=7, unique=True), st.floats(0, 20))
def test_boolean_geometry_survives_any_polygon(corners: list[tuple[int, int]], r: float) -> None:
    """Also the nearly coincident edges of a shape and itself moved a little."""
    shape = poly([(float(x), float(y)) for x, y in corners], r)
    for result in (cut(shape, move(shape, -0.8, -0.6)), both(shape, ell(100, 100, 60))):
        assert not result or re.fullmatch(r"[MLCQZ0-9. -]+", result)


def test_the_solver_is_helped_over_coincident_edges() -> None:
    """Two shapes that share an edge to the last digit, and a shape against its own outline."""
    circle = ell(100, 100, 50)
    assert both(circle, circle)
    assert union(circle, circle, circle)
    fan = " ".join(
        limb([(100, 100), shapes.polar((100, 100), 60, i * 7)], 3, 0.5) for i in range(9)
    )
    assert both(fan, circle)
