from collections.abc import Iterator
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onbrand.brand import BrandBook, Format
from onbrand.layout import Box, Layout, TextDoesNotFit, UnknownLayout, plan, suitable, variants
from onbrand.layout.edges import Side
from onbrand.layout.grid import Sheet, grow, overlap
from onbrand.layout.text import style_of
from onbrand.samples import sample, sample_ids

from .conftest import Words, form

FORMATS = ("post", "portrait", "story", "banner", "og", "a4")
SIDES: tuple[Side | None, ...] = (None, "left", "right", "top", "bottom")
ROUNDING = 0.51


def layouts(book: BrandBook, words: Words, format_: Format) -> Iterator[Layout]:
    for kind in suitable(book, format_):
        for variant in range(2 * variants(kind)):
            for side in SIDES:
                yield plan(book, format_, words, kind=kind, variant=variant, free_side=side)


def held(box: Box, outer: Box) -> bool:
    return (
        box.x >= outer.x - ROUNDING
        and box.y >= outer.y - ROUNDING
        and box.right <= outer.right + ROUNDING
        and box.bottom <= outer.bottom + ROUNDING
    )


@pytest.mark.parametrize("format_id", FORMATS)
def test_words_and_logo_keep_margins_and_distance(
    book: BrandBook, words: Words, format_id: str
) -> None:
    format_ = form(book, format_id)
    content = Sheet.of(format_, book.layout).content
    for layout in layouts(book, words, format_):
        boxes = [text.outer for text in layout.texts]
        assert all(held(box, content) for box in boxes), layout.kind
        assert layout.logo is not None
        assert held(layout.logo.box, content)
        assert not any(overlap(box, layout.logo.clear) for box in boxes), layout
        assert not any(overlap(a, b) for a, b in combinations(boxes, 2)), layout


@pytest.mark.parametrize("format_id", FORMATS)
def test_sizes_stay_within_the_style(book: BrandBook, words: Words, format_id: str) -> None:
    format_ = form(book, format_id)
    for layout in layouts(book, words, format_):
        for text in layout.texts:
            style = style_of(text.role, book.typography)[1]
            low, high = (share * format_.short for share in (style.min_size, style.size))
            assert low - 0.01 <= text.lines.size <= high + 0.01


@pytest.mark.parametrize("format_id", FORMATS)
def test_the_stage_is_free_of_words(book: BrandBook, words: Words, format_id: str) -> None:
    for layout in layouts(book, words, form(book, format_id)):
        assert layout.stage.width > 0
        assert layout.stage.height > 0
        assert held(layout.stage, layout.sheet.whole)
        assert not any(overlap(text.outer, layout.stage) for text in layout.texts), layout


@pytest.mark.parametrize("format_id", FORMATS)
def test_words_on_the_picture_have_a_quiet_place(
    book: BrandBook, words: Words, format_id: str
) -> None:
    for layout in layouts(book, words, form(book, format_id)):
        if layout.panel is None:
            for text in layout.texts:
                assert any(held(text.outer, quiet) for quiet in layout.quiet)


def test_the_logo_follows_the_rules_of_every_sample() -> None:
    for brand in sample_ids():
        book = sample(brand)
        for format_ in book.formats:
            for kind in suitable(book, format_):
                spot = plan(book, format_, Words(), kind=kind).logo
                assert spot is not None
                assert spot.corner in book.logo.corners
                assert spot.box.height >= book.logo.min_px
                wanted = grow(spot.box, book.logo.clear_space * spot.box.height)
                assert spot.clear.width == pytest.approx(wanted.width, abs=1)


def test_same_question_same_answer(book: BrandBook) -> None:
    format_ = form(book, "banner")
    one, other = (plan(book, format_, Words("Тот же"), kind="split", variant=2) for _ in range(2))
    assert one == other


def test_the_free_side_is_where_the_words_are(book: BrandBook) -> None:
    format_ = form(book, "banner")
    words = Words("Текст")
    for kind in ("overlay", "split", "frame", "band"):
        left = plan(book, format_, words, kind=kind, free_side="left").texts[0].ink
        right = plan(book, format_, words, kind=kind, free_side="right").texts[0].ink
        assert left.right < format_.width / 2 < right.x, kind


def test_a_word_that_no_size_fits_is_refused(book: BrandBook) -> None:
    with pytest.raises(TextDoesNotFit, match="ыыы"):
        plan(book, form(book, "og"), Words("ы" * 100), kind="split")


def test_an_unknown_kind_is_refused(book: BrandBook) -> None:
    with pytest.raises(UnknownLayout, match="spiral"):
        plan(book, form(book, "og"), Words(), kind="spiral")


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.text("абвгдежзик", min_size=1, max_size=12), min_size=1, max_size=9),
    st.sampled_from(FORMATS),
    st.sampled_from(SIDES),
    st.integers(0, 5),
)
def test_any_words_are_set_inside_or_refused(
    names: list[str], format_id: str, side: Side | None, variant: int
) -> None:
    book = sample("zerno")
    format_ = form(book, format_id)
    text = " ".join(names)
    words = Words(text, text, names[0], text)
    content = Sheet.of(format_, book.layout).content
    for kind in suitable(book, format_):
        try:
            layout = plan(book, format_, words, kind=kind, free_side=side, variant=variant)
        except TextDoesNotFit:
            continue
        assert all(held(item.outer, content) for item in layout.texts)
