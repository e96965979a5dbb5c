"""The logo never stands where the book keeps it off: on panels, on pictures and on plates."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest

from onbrand.artwork import rasterize
from onbrand.brand import BrandBook, Logo
from onbrand.color import Color
from onbrand.conformance import Finding, inspect_pixels
from onbrand.layout import compose, plan, suitable, variants
from onbrand.layout.footing import barred, may_stand

from .conftest import FULL, form
from .test_compose import flat

Kept = Callable[[Logo], dict[str, object]]
FORMATS = ("post", "story", "banner")


def kept_off(book: BrandBook, change: Kept, **every: object) -> BrandBook:
    logos = tuple(logo.model_copy(update=change(logo)) for logo in book.logo.variants)
    rules = book.logo.model_copy(update={"variants": logos, **every})
    return book.model_copy(update={"logo": rules})


def off_the_primary(book: BrandBook) -> BrandBook:
    """The variants for dark grounds: the very ones that read well on it."""
    primary = book.palette.primary.id
    return kept_off(
        book, lambda logo: {"forbidden_backgrounds": (primary,)} if logo.tone == "on-dark" else {}
    )


def on_paper_alone(book: BrandBook) -> BrandBook:
    return kept_off(book, lambda _logo: {"allowed_backgrounds": (book.palette.paper.id,)})


def off_paper_and_ink(book: BrandBook) -> BrandBook:
    ends = (book.palette.paper.id, book.palette.ink.id)
    return kept_off(book, lambda _logo: {}, forbidden_backgrounds=ends)


BOOKS = {each.__name__: each for each in (off_the_primary, on_paper_alone, off_paper_and_ink)}


def sheets(book: BrandBook) -> Iterator[tuple[str, Finding]]:
    """On pictures of each swatch's color, in every kind of layout."""
    for name in FORMATS:
        form_ = form(book, name)
        for kind in suitable(book, form_):
            for number, swatch in enumerate(book.palette.swatches):
                layout = plan(book, form_, FULL, kind=kind, variant=number % variants(kind),
                              ground=number)  # fmt: skip
                drawn, placed = compose(flat(layout, str(swatch.color)), layout, book)
                assert placed.logo is not None
                pixels = rasterize(drawn, 360)
                report = inspect_pixels(pixels, book, form_, placed)
                found = next(each for each in report.findings if each.check == "logo.ground")
                yield f"{name} {kind} on {swatch.id}: {placed.logo.variant}", found


@pytest.mark.parametrize("name", BOOKS)
def test_no_layout_puts_a_variant_where_it_must_not_stand(name: str, book: BrandBook) -> None:
    kept = BOOKS[name](book)
    wrong = [told for told, found in sheets(kept) if found.verdict == "fail"]
    assert not wrong


def test_the_same_layouts_break_the_rule_where_it_is_not_known(book: BrandBook) -> None:
    """Else the test above would say nothing: some logo does stand on the primary color."""
    strict = off_the_primary(book)
    layout = plan(book, form(book, "post"), FULL, kind="overlay")
    primary = flat(layout, str(book.palette.primary.color))
    drawn, placed = compose(primary, layout, book)
    pixels = rasterize(drawn)
    report = inspect_pixels(pixels, strict, form(book, "post"), placed)
    assert {found.check for found in report.findings if found.verdict == "fail"} >= {"logo.ground"}
    obeyed, _placed = compose(primary, layout, strict)
    assert obeyed.svg != drawn.svg


def test_a_panel_is_of_a_color_where_the_logo_may_stand(book: BrandBook) -> None:
    kept = on_paper_alone(book)
    panels = {
        layout.panel.ground.color
        for number in range(6)
        if (layout := plan(kept, form(kept, "banner"), FULL, kind="split", ground=number)).panel
    }
    assert panels == {book.palette.paper.color}
    free = {
        layout.panel.ground.color
        for number in range(6)
        if (layout := plan(book, form(book, "banner"), FULL, kind="split", ground=number)).panel
    }
    assert len(free) > 1


def test_a_book_that_keeps_its_logo_off_everything_is_signed_all_the_same(book: BrandBook) -> None:
    every = tuple(swatch.id for swatch in book.palette.swatches)
    kept = kept_off(book, lambda _logo: {}, forbidden_backgrounds=every)
    layout = plan(kept, form(kept, "post"), FULL, kind="overlay")
    _drawn, placed = compose(flat(layout, "#ffffff"), layout, kept)
    assert placed.logo is not None


def test_a_color_near_a_swatch_counts_as_it_and_a_tint_far_from_it_does_not(
    book: BrandBook,
) -> None:
    amber = book.palette.swatch("amber")
    kept = kept_off(book, lambda _logo: {"forbidden_backgrounds": ("amber",)})
    logo = kept.logo.variants[0]
    near = Color(amber.color.red - 6, amber.color.green - 4, amber.color.blue)
    assert not may_stand(kept, logo, near)
    assert may_stand(kept, logo, Color(255, 240, 205))
    half = np.array([[amber.color.red, amber.color.green, amber.color.blue], [255] * 3], np.uint8)
    assert barred(kept, logo, half) == 0.5
