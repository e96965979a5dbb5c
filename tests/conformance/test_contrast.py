"""The ground of a text is what is left when its strokes are taken away, and nothing else."""

from typing import Protocol

import pytest

from onbrand.artwork import Vector, rasterize
from onbrand.brand import BrandBook
from onbrand.color import Color, contrast
from onbrand.conformance import Finding, inspect_pixels
from onbrand.layout import Placed

INK, PAPER, TEAL = map(Color.parse, ("#10222b", "#f7f3ea", "#13868f"))


class Poster(Protocol):
    def changed(self, **changes: object) -> "Poster": ...
    def draw(self, width: int = 1080, height: int = 1080) -> tuple[Vector, Placed]: ...


def read(poster: Poster, book: BrandBook, width: int = 1080) -> Finding:
    artwork, placed = poster.draw()
    pixels = rasterize(artwork, width)
    found = inspect_pixels(pixels, book, book.formats[0], placed).findings
    return next(each for each in found if each.check == "contrast.text")


@pytest.mark.parametrize("width", [270, 1080])
@pytest.mark.parametrize("size", [16, 22, 40, 96, 150])
@pytest.mark.parametrize("weight", [400, 800])
@pytest.mark.parametrize(("color", "ground"), [(INK, PAPER), (PAPER, TEAL), (TEAL, PAPER)])
@pytest.mark.parametrize("words", ["Жёлтый№", "lil-MW&"])
def test_on_a_flat_ground_it_is_the_contrast_of_the_two_colors(  # noqa: PLR0913, PLR0917
    width: int,
    size: int,
    weight: int,
    color: Color,
    ground: Color,
    words: str,
    poster: Poster,
    book: BrandBook,
) -> None:
    drawn = poster.changed(
        scenery="", headline=words, size=size, weight=weight, color=color, ground=ground
    )
    found = read(drawn, book, width)
    assert found.measured == pytest.approx(contrast(color, ground), rel=0.01)


@pytest.mark.parametrize("width", [270, 1080])
@pytest.mark.parametrize("color", [INK, PAPER, TEAL])
def test_a_ground_of_the_color_of_the_text_is_seen(
    width: int, color: Color, poster: Poster, book: BrandBook
) -> None:
    """A third of the words cannot be read at all."""
    ground = PAPER if color != PAPER else INK
    patch = f'<rect x="550" y="200" width="530" height="200" fill="{color}"/>'
    found = read(poster.changed(scenery=patch, color=color, ground=ground), book, width)
    assert found.measured == pytest.approx(1, abs=0.05)
    assert found.verdict == "fail"
    assert len(found.boxes) == 1


def test_what_is_close_around_the_words_counts(poster: Poster, book: BrandBook) -> None:
    """A plate that ends with the ink of the letters makes their edges unreadable."""
    _, placed = poster.draw()
    box = placed.texts[0].box
    plate = (
        f'<rect y="150" width="1080" height="300" fill="{INK}"/><rect x="{box.x}" y="{box.y}" '
        f'width="{box.width}" height="{box.height}" fill="{PAPER}"/>'
    )
    assert read(poster.changed(scenery=plate), book).verdict == "fail"


def test_a_stain_under_a_letter_is_not_the_ground(poster: Poster, book: BrandBook) -> None:
    """Less than a tenth of the ground does not decide."""
    patch = '<rect x="550" y="300" width="40" height="40" fill="#10222b"/>'
    assert read(poster.changed(scenery=patch), book).measured == pytest.approx(
        contrast(INK, PAPER), rel=0.01
    )


@pytest.mark.parametrize(
    ("size", "weight", "limit"), [(96, 400, 3.0), (60, 400, 4.5), (60, 800, 3.0), (40, 800, 4.5)]
)
def test_large_text_may_have_less_contrast(
    size: int, weight: int, limit: float, poster: Poster, book: BrandBook
) -> None:
    """24 px, or 18.66 px bold, as seen 400 px wide on a phone."""
    assert read(poster.changed(size=size, weight=weight), book).limit == limit


def test_in_print_large_is_18_points(poster: Poster, book: BrandBook) -> None:
    paper = book.formats[0].model_copy(update={"dpi": 150})
    artwork, placed = poster.changed(size=40, weight=400).draw()
    found = inspect_pixels(rasterize(artwork), book, paper, placed).findings
    assert next(each for each in found if each.check == "contrast.text").limit == 3.0
