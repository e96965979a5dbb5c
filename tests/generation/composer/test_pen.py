import re

import pytest

from onbrand.artwork import Vector, rasterize
from onbrand.color import Color
from onbrand.generation.composer.grain import tile
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.shapes import ell, rect
from onbrand.samples import sample

RAMPS = Ramps(sample("sever"))


def test_every_color_names_its_token() -> None:
    pen = Pen(RAMPS)
    pen.form(ell(100, 100, 60), "main")
    pen.line("M0 0 L10 10", "accent-1", 3)
    assert pen.out
    for element in pen.out:
        assert re.search(r'data-token="[a-z0-9-]+[+-]?\d*"', element)


def test_a_form_is_lit_from_the_upper_left() -> None:
    pen = Pen(RAMPS, 1)
    pen.form(ell(100, 100, 80), "main")
    pixels = rasterize(Vector(pen.document(ground="paper"), 200, 200))
    light = pixels.astype(float).mean(axis=-1)
    assert light[55:75, 55:75].mean() > light[135:155, 135:155].mean() + 3


@pytest.mark.parametrize(("degrees", "mirror"), [(0, True), (180, False), (180, True)])
def test_the_light_stays_when_a_drawing_is_turned_or_mirrored(
    degrees: float, *, mirror: bool
) -> None:
    pen = Pen(RAMPS, 1, grain=False)
    with pen.at(degrees=degrees, mirror=mirror):
        pen.form(ell(100, 100, 80), "main")
    pixels = rasterize(Vector(pen.document(ground="paper"), 200, 200))
    light = pixels.astype(float).mean(axis=-1)
    assert light[45:52, 45:52].mean() > light[150:157, 150:157].mean()


def test_a_draft_has_no_grain() -> None:
    draft, full = Pen(RAMPS, grain=False), Pen(RAMPS)
    for pen in (draft, full):
        pen.form(ell(100, 100, 60), "main")
    assert "pattern" in full.document()
    assert "pattern" not in draft.document()
    assert len(draft.svg()) < len(full.svg()) / 3


def test_thin_forms_carry_little_grain() -> None:
    thin, wide = Pen(RAMPS), Pen(RAMPS)
    thin.form(rect(20, 90, 160, 4, 2), "main")
    wide.form(rect(20, 40, 160, 100, 2), "main")
    assert "url(" not in thin.svg()
    assert wide.svg().count("url(") == 7


def test_an_object_stands_where_it_is_put() -> None:
    pen = Pen(RAMPS, 1, grain=False)
    pen.put("tower", 300, 500, 400)
    picture = rasterize(Vector(pen.document(600, 600, "paper"), 600, 600))
    paper = RAMPS.tone("paper")
    solid = (abs(picture.astype(int) - [paper.red, paper.green, paper.blue]).sum(axis=-1)) > 150
    rows, columns = solid.nonzero()
    assert rows.max() == pytest.approx(500, abs=4)
    assert columns.mean() == pytest.approx(300, abs=40)


def test_groups_are_named_and_numbered() -> None:
    pen = Pen(RAMPS)
    for x in (50, 150):
        pen.put("cup", x, 180, 80)
    assert re.findall(r'<g id="([^"]+)"', pen.svg()) == ["cup-1", "cup-2"]


def test_placing_twice_draws_once() -> None:
    """The second is the first's text: candidates repeat their objects."""
    pen = Pen(RAMPS, grain=False)
    pen.put("fox", 100, 184, 200)
    pen.put("fox", 400, 184, 90)
    assert pen.out[1] is pen.out[4]


def test_nothing_that_vector_editors_dislike() -> None:
    pen = Pen(RAMPS)
    for name in KIT:
        pen.put(name, 100, 184, 200)
    document = pen.document()
    for word in ("clipPath", "<mask", "<filter", " opacity=", "Gradient", "<use", "style="):
        assert word not in document


def test_grain_tiles_are_the_same_everywhere() -> None:
    """Stored, not deflated: 5% more bytes, and no compressor's taste in them."""
    assert tile(Color(26, 63, 200)) == tile(Color(26, 63, 200))
    assert len(tile(Color(0, 0, 0))) < 3300
    pixels = rasterize(
        Vector(
            '<svg xmlns="http://www.w3.org/2000/svg" width="128" height="128">'
            f'<image width="128" height="128" href="{tile(Color(0, 0, 0))}"/></svg>',
            128,
            128,
        )
    )
    assert (pixels < 128).mean() == pytest.approx(0.115, abs=0.01)


def test_unknown_tones_are_refused() -> None:
    with pytest.raises(ValueError, match="no such tone"):
        Pen(RAMPS).fill(ell(0, 0, 5), "mauve")


def test_panes_that_nobody_sees_closely_have_plain_corners() -> None:
    corners = []
    for px in (0.2, 2.0):
        pen = Pen(Ramps(sample("sever")), px)
        pen.windows((0, 0, 100, 100), 4, 4, "paper")
        corners.append(pen.svg().count("C"))
    assert corners == [0, 16 * 4]
