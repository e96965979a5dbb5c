from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from itertools import combinations

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onbrand import brand
from onbrand.artwork import Vector, rasterize
from onbrand.brand import BrandBook, Format
from onbrand.layout import (
    Box,
    Layout,
    Nudge,
    TextDoesNotFit,
    UnknownLayout,
    holding,
    plan,
    suitable,
    variants,
)
from onbrand.layout.grid import Sheet, Side, grow, overlap, side_of
from onbrand.layout.svg import opening
from onbrand.layout.text import style_of
from onbrand.samples import sample, sample_ids

from .conftest import ALL, Words, form

FORMATS = ("post", "portrait", "story", "banner", "og", "a4")
SIDES: tuple[Side | None, ...] = (None, "left", "right", "top", "bottom")
ROUNDING = 0.51
ANY = brand.Words(en="Any", ru="Любой")
ROLES = ("headline", "subline", "call_to_action", "legal")
LONG = (
    "Ипотека для молодых семей с господдержкой от четырёх и девяти десятых процента годовых "
    "на весь срок кредита и без комиссий!"
)[:120]
ENGLISH = (
    "Our new internationalization platform helps distributed teams understand customers across "
    "every market they love"
)


@cache
def layouts(book: BrandBook, words: Words, format_: Format) -> tuple[Layout, ...]:
    return tuple(_layouts(book, words, format_))


def _layouts(book: BrandBook, words: Words, format_: Format) -> Iterator[Layout]:
    for kind in suitable(book, format_):
        for variant in range(2 * variants(kind)):
            for side in SIDES:
                # A structure may hold fewer words than another of its kind.
                with suppress(TextDoesNotFit):
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
            style = style_of(text.role, book.typography)
            low = style.min_size * format_.short
            high = style.size * format_.short * layout.sheet.stretch
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
    for name in sample_ids():
        book = sample(name)
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
    with pytest.raises(TextDoesNotFit, match="щщщ"):
        plan(book, form(book, "og"), Words("щ" * 100), kind="split")


def test_an_unknown_kind_is_refused(book: BrandBook) -> None:
    with pytest.raises(UnknownLayout, match="spiral"):
        plan(book, form(book, "og"), Words(), kind="spiral")


def test_a_corner_takes_the_smaller_part_of_the_sheet(book: BrandBook) -> None:
    for variant in range(variants("corner")):
        for side in SIDES:
            layout = plan(
                book, form(book, "post"), ALL["two"], kind="corner", variant=variant, free_side=side
            )
            filled = _filled(layout)
            corners = [filled[y, x] for y in (2, -3) for x in (2, -3)]
            assert sum(map(bool, corners)) == 1
            assert 0.05 < filled.mean() < 0.5


def _filled(layout: Layout) -> npt.NDArray[np.bool_]:
    sheet, panel = layout.sheet, layout.panel
    assert panel
    svg = f'{opening(sheet.width, sheet.height)}<path d="{panel.d}"/></svg>'
    return rasterize(Vector(svg, sheet.width, sheet.height), sheet.width // 3)[..., 0] < 128


def test_words_stand_on_their_panel_in_every_kind(book: BrandBook) -> None:
    for format_id in ("post", "banner", "story"):
        for layout in layouts(book, ALL["two"], form(book, format_id)):
            if layout.panel:
                filled = _filled(layout)
                for text in layout.texts:
                    box = grow(text.outer, 3)
                    left, top, right, bottom = (
                        int(side / 3) for side in (box.x, box.y, box.right, box.bottom)
                    )
                    assert filled[top:bottom, left:right].all(), layout.kind


def test_split_is_straight_curved_or_diagonal(book: BrandBook) -> None:
    """The panel's edge at the top, in the middle and at the foot of the sheet."""
    ends = {}
    for variant in range(3):
        layout = plan(book, form(book, "banner"), ALL["two"], kind="split", variant=variant)
        rows = _filled(layout).sum(axis=1)
        ends[layout.variant] = [int(rows[at]) for at in (2, len(rows) // 2, -3)]
    top, middle, foot = ends["straight"]
    assert top == middle == foot
    top, middle, foot = ends["arc"]
    assert middle > top + 15
    assert abs(top - foot) < 3
    top, middle, foot = ends["slant"]
    assert top > middle > foot


def test_a_poster_has_its_words_at_the_foot_at_both_ends_or_on_a_ledge(book: BrandBook) -> None:
    format_ = form(book, "banner")
    foot, ends, ledge = (
        plan(book, format_, ALL["two"], kind="full-bleed", variant=variant) for variant in range(3)
    )
    assert [layout.variant for layout in (foot, ends, ledge)] == ["foot", "ends", "ledge"]
    head, rest = ends.texts
    assert head.ink.bottom < ends.stage.y < ends.stage.bottom < rest.ink.y
    head, rest = ledge.texts
    assert head.ink.right < rest.ink.x
    assert head.baselines[-1] == pytest.approx(rest.baselines[-1], abs=30)
    assert all(text.ink.right < foot.stage.x for text in foot.texts)
    square = plan(book, form(book, "post"), ALL["two"], kind="full-bleed")
    assert all(text.ink.y > square.stage.bottom for text in square.texts)


def test_words_line_up_with_the_logo_above_them(book: BrandBook) -> None:
    for format_id in FORMATS:
        for layout in layouts(book, ALL["two"], form(book, format_id)):
            logo = layout.logo
            for text in layout.texts:
                near = logo and logo.corner == "top-left" and text.outer.x < logo.box.right
                if logo and near and not layout.panel:
                    assert text.outer.x == pytest.approx(logo.box.x, abs=2), layout.variant


@pytest.mark.parametrize("columns", [1, 4, 12, 16])
def test_words_beside_a_picture_stand_in_the_columns_of_the_book(columns: int) -> None:
    book = sample("zerno")
    book = book.model_copy(update={"layout": book.layout.model_copy(update={"columns": columns})})
    format_ = form(book, "banner")
    sheet = Sheet.of(format_, book.layout)
    many = columns * -(-6 // columns)
    step = (sheet.content.width + sheet.gutter) / many
    for kind in ("overlay", "split", "frame"):
        layout = plan(book, format_, Words("Утро"), kind=kind, free_side="right")
        column = (layout.texts[0].x - sheet.content.x) / step
        assert column == pytest.approx(round(column), abs=0.02), kind


@pytest.mark.parametrize("side", ["left", "right", "top", "bottom"])
@pytest.mark.parametrize("kind", ["overlay", "split", "stack"])
def test_a_side_stays_free_though_there_are_no_words(
    book: BrandBook, kind: str, side: Side
) -> None:
    fits = {"overlay": True, "split": side in {"left", "right"}, "stack": side in {"top", "bottom"}}
    if not fits[kind]:
        return
    layout = plan(book, form(book, "post"), Words(), kind=kind, free_side=side)
    half = side_of(layout.sheet, side, 0.36)
    assert not overlap(layout.stage, half)
    if kind == "overlay":
        assert any(overlap(half, quiet) for quiet in layout.quiet)
        assert any(held(half, covered) for covered in layout.covered)


def test_a_headline_as_long_as_permitted_fits_every_sample() -> None:
    for name in sample_ids():
        book = sample(name)
        for format_ in book.formats:
            for text in (LONG, ENGLISH):
                kinds = holding(book, format_, Words(text))
                assert {"overlay", "full-bleed"} <= set(kinds), (name, format_.id)


def test_what_no_kind_holds_is_refused(book: BrandBook) -> None:
    tiny = Format(id="tiny", name=ANY, width=300, height=250)
    with pytest.raises(TextDoesNotFit, match="Ипотека для молодых"):
        holding(book, tiny, Words(LONG, LONG, "Оформить заявку прямо сейчас", LONG * 2))


def test_small_print_is_never_smaller_than_can_be_read(book: BrandBook) -> None:
    small = Format(id="small", name=ANY, width=300, height=600)
    printed = Format(id="card", name=ANY, width=1063, height=649, dpi=300)
    words = Words("Утро", "", "", "Не оферта")
    for format_, least in ((small, 9.0), (printed, 5 / 72 * 300)):
        layout = plan(book, format_, words, kind="overlay")
        assert layout.texts[-1].lines.size >= least


def test_a_wide_banner_has_larger_type_than_its_height_gives(book: BrandBook) -> None:
    wide, usual = (Format(id="any", name=ANY, width=width, height=600) for width in (2400, 1080))
    sizes = [plan(book, f, Words("Утро"), kind="split").texts[0].lines.size for f in (wide, usual)]
    assert sizes[0] == pytest.approx(1.414 * sizes[1], rel=0.01)


def test_a_nudge_moves_the_block_within_its_place(book: BrandBook) -> None:
    format_, words = form(book, "banner"), ALL["two"]
    usual = plan(book, format_, words, kind="overlay")
    moved = plan(book, format_, words, kind="overlay", nudge=Nudge(down=0.05))
    far = plan(book, format_, words, kind="overlay", nudge=Nudge(down=0.5, across=0.5))
    small = plan(book, format_, words, kind="overlay", nudge=Nudge(scale=0.6))
    assert moved.texts[0].ink.y == pytest.approx(usual.texts[0].ink.y + 0.05 * 1080, abs=1)
    assert held(far.texts[-1].outer, far.sheet.content)
    assert small.texts[0].lines.size < usual.texts[0].lines.size
    low = plan(book, format_, words, kind="overlay", nudge=Nudge(corner="bottom-left"))
    assert low.logo
    assert low.logo.corner == "bottom-left"


BOOKS = st.sampled_from(sample_ids()).map(sample)


@st.composite
def formats(draw: st.DrawFn) -> Format:
    """From 1:4 to 4:1."""
    short = draw(st.integers(160, 3508))
    long = round(short * draw(st.floats(1, 4)))
    width, height = draw(st.permutations((short, min(long, 8192))))
    dpi = draw(st.sampled_from((72, 150, 300)))
    return Format(id="any", name=ANY, width=width, height=height, dpi=dpi)


TEXT = st.lists(
    st.sampled_from(
        ("в", "на", "дом", "ипотека", "достопримечательность", "300 ₽", "tea", "Йод", "a")
    ),
    max_size=14,
).map(" ".join)
WORDS = st.builds(
    Words,
    TEXT.map(lambda text: text[:120]),
    TEXT,
    TEXT.map(lambda text: " ".join(text.split()[:3])),
    TEXT,
)


@settings(max_examples=80, deadline=None)
@given(BOOKS, formats(), WORDS, st.sampled_from(SIDES), st.integers(0, 7))
def test_any_layout_is_sound_or_refused(
    book: BrandBook, format_: Format, words: Words, side: Side | None, variant: int
) -> None:
    content = Sheet.of(format_, book.layout).content
    for kind in suitable(book, format_):
        try:
            layout = plan(book, format_, words, kind=kind, free_side=side, variant=variant)
        except TextDoesNotFit:
            continue
        boxes = [text.outer for text in layout.texts]
        assert all(held(box, content) for box in boxes), kind
        assert not any(overlap(a, b) for a, b in combinations(boxes, 2)), kind
        assert layout.clear
        assert not any(overlap(box, layout.clear) for box in boxes), kind
        kept = (*layout.quiet, layout.clear, *boxes)
        assert not any(overlap(layout.stage, box) for box in kept), kind
        assert held(layout.stage, layout.sheet.whole), kind
        assert {text.role for text in layout.texts} == {
            role for role in ROLES if getattr(words, role).strip()
        }


@settings(max_examples=30, deadline=None)
@given(BOOKS, formats())
def test_a_suitable_kind_holds_a_headline_in_any_format(book: BrandBook, format_: Format) -> None:
    kinds = suitable(book, format_)
    if kinds:
        assert holding(book, format_, Words("Ода")) == kinds
    else:  # the least logo on paper fills it
        assert format_.dpi > 96
        assert format_.short < book.logo.min_mm / 25.4 * format_.dpi * 4
