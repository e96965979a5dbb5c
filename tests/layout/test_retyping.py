"""Other words in the same picture."""

import re

import numpy as np
import pytest

from onbrand.artwork import Vector, rasterize
from onbrand.brand import BrandBook
from onbrand.layout import (
    Layout,
    NotLaidOutHere,
    Retyped,
    TextDoesNotFit,
    compose,
    plan,
    retype,
    suitable,
    variants,
)
from onbrand.layout.grid import inside, overlap
from onbrand.layout.signing import signature

from .conftest import FULL, Words, form

OTHER = Words(
    "Вклад под 16 % годовых",
    "Откройте за минуту в приложении",
    "Открыть вклад",
    "Не является публичной офертой.",
)


def picture(layout: Layout) -> Vector:
    width, height = round(layout.picture.width), round(layout.picture.height)
    bars = "".join(
        f'<g id="text"><path d="M{x} 0h9v{height}h-9Z" fill="#cde"/></g>'
        for x in range(0, width, 60)
    )
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}"><path d="M0 0h{width}v{height}H0Z" fill="#def"/>'
        f"{bars}</svg>"
    )
    return Vector(svg, width, height)


def art(svg: str) -> str:
    """All that is neither words nor what is told of them."""
    svg = re.sub(r"<metadata.*?</metadata>", "", svg)
    return svg[: svg.rindex('<g id="lettering">')] + svg[svg.rindex('<g id="logo"') :]


def outside_the_words(drawn: Vector, other: Retyped) -> None:
    before, after = rasterize(drawn, 540), rasterize(other.artwork, 540)
    scale = 540 / drawn.width
    changed = np.argwhere((before != after).any(axis=-1)) / scale
    room = other.placed.room
    assert room
    boxes = [box for box in (room.box, room.foot) if box]
    for y, x in changed:
        assert any(
            box.x - 30 <= x <= box.right + 30 and box.y - 30 <= y <= box.bottom + 30
            for box in boxes
        )


@pytest.mark.parametrize("format_id", ["post", "banner"])
def test_the_picture_stays_and_the_words_change(book: BrandBook, format_id: str) -> None:
    format_ = form(book, format_id)
    for kind in suitable(book, format_):
        for variant in range(variants(kind)):
            layout = plan(book, format_, FULL, kind=kind, variant=variant)
            drawn, _ = compose(picture(layout), layout, book)
            other = retype(drawn, OTHER, book, format_)
            assert art(other.artwork.svg) == art(drawn.svg), kind
            assert [text.role for text in other.placed.texts] == list(OTHER.__annotations__)
            spoken = other.placed.texts[0].lines
            assert " ".join(spoken).replace("\u00a0", " ") == OTHER.headline
            assert "<text" in other.editable.svg
            content = other.placed.room
            assert content
            for text in other.placed.texts:
                held = content.foot if text.role in content.apart and content.foot else content.box
                assert inside(text.box, held), (kind, variant, text.role)
                assert other.placed.logo
                assert not overlap(text.box, other.placed.logo.clear)
            outside_the_words(drawn, other)


def test_the_same_words_again_change_nothing_else(book: BrandBook) -> None:
    layout = plan(book, form(book, "post"), FULL, kind="split")
    drawn, placed = compose(picture(layout), layout, book)
    again = retype(drawn, FULL, book, form(book, "post"))
    assert again.placed == placed
    assert again.artwork == drawn


def test_retyping_can_be_repeated(book: BrandBook) -> None:
    layout = plan(book, form(book, "post"), FULL, kind="overlay")
    drawn, _ = compose(picture(layout), layout, book)
    twice = retype(
        retype(drawn, OTHER, book, form(book, "post")).artwork, FULL, book, form(book, "post")
    )
    assert art(twice.artwork.svg) == art(drawn.svg)
    assert signature(twice.artwork.svg) == twice.placed


def test_words_that_the_place_does_not_hold_are_refused(book: BrandBook) -> None:
    layout = plan(book, form(book, "post"), Words("Утро"), kind="overlay")
    drawn, _ = compose(picture(layout), layout, book)
    with pytest.raises(TextDoesNotFit, match="слово"):
        retype(drawn, Words("слово " * 20), book, form(book, "post"))


def test_a_drawing_of_others_is_refused(book: BrandBook) -> None:
    layout = plan(book, form(book, "post"), FULL, kind="overlay")
    drawn, _ = compose(picture(layout), layout, book)
    with pytest.raises(NotLaidOutHere):
        retype(picture(layout), OTHER, book, form(book, "post"))
    with pytest.raises(NotLaidOutHere):
        retype(drawn, OTHER, book, form(book, "banner"))
    spoilt = drawn.svg.replace("&quot;kind&quot;", "&quot;sort&quot;")
    with pytest.raises(NotLaidOutHere):
        retype(Vector(spoilt, 1080, 1080), OTHER, book, form(book, "post"))
