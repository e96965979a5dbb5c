import re

import numpy as np
import pytest

from onbrand.artwork import Raster, Vector, encode_png, rasterize
from onbrand.color import Color, contrast
from onbrand.layout import Layout, backdrop, compose, lettered, plan, suitable, variants
from onbrand.samples import sample, sample_ids

from .conftest import FULL, Words, form


def flat(layout: Layout, color: str) -> Vector:
    width, height = round(layout.picture.width), round(layout.picture.height)
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}"><rect width="{width}" height="{height}" '
        f'fill="{color}"/></svg>'
    )
    return Vector(svg, width, height)


def stripes(layout: Layout) -> Vector:
    width, height = round(layout.picture.width), round(layout.picture.height)
    bars = "".join(
        f'<rect x="{x}" width="20" height="{height}" fill="#000"/>' for x in range(0, width, 40)
    )
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}"><rect width="{width}" height="{height}" fill="#fff"/>'
        f"{bars}</svg>"
    )
    return Vector(svg, width, height)


@pytest.mark.parametrize("brand", sample_ids())
@pytest.mark.parametrize("ground", ["#ffffff", "#101010", "#808080", "#c04030"])
def test_words_read_on_whatever_is_under_them(brand: str, ground: str) -> None:
    book = sample(brand)
    for kind in suitable(book, form(book, "post")):
        for variant in range(variants(kind)):
            layout = plan(book, form(book, "post"), FULL, kind=kind, variant=variant,
                          ground=variant)  # fmt: skip
            drawn, placed = compose(flat(layout, ground), layout, book)
            pixels = rasterize(drawn)
            for text in placed.texts:
                # Beside the words, where a veil is as strong as under them.
                beside = pixels[round(text.box.y + text.box.height / 2), round(text.box.x) - 6]
                under = text.on or Color(*map(int, beside))
                assert contrast(text.color, under) >= 4.5, (kind, text.role)


@pytest.mark.parametrize("kind", ["overlay", "split", "full-bleed"])
def test_words_drawn_over_known_ground_look_the_same(kind: str) -> None:
    book = sample("les")
    layout = plan(book, form(book, "post"), FULL, kind=kind)
    ground = rasterize(backdrop(stripes(layout), layout), 270)
    drawn, _ = compose(stripes(layout), layout, book, under=ground)
    apart = np.abs(lettered(ground, drawn).astype(int) - rasterize(drawn, 270))
    assert apart.max() <= 2
    assert (np.abs(ground.astype(int) - rasterize(drawn, 270)) > 60).any()


def test_a_veil_is_drawn_over_the_end_of_a_poster_that_is_too_busy() -> None:
    book = sample("les")
    layout = plan(book, form(book, "post"), FULL, kind="full-bleed")
    middling = flat(layout, "#7a7a7a")
    drawn, placed = compose(middling, layout, book)
    assert "linearGradient" in drawn.svg
    assert all(text.on is None for text in placed.texts if text.role != "call_to_action")
    pixels = rasterize(drawn)
    assert tuple(pixels[round(layout.stage.y + 20), 540]) == (0x7A, 0x7A, 0x7A)
    strict = book.model_copy(
        update={"palette": book.palette.model_copy(update={"gradients": "none"})}
    )
    plated, placed = compose(middling, layout, strict)
    assert "linearGradient" not in plated.svg
    assert all(text.on for text in placed.texts)


def test_a_plate_is_laid_only_when_it_is_needed() -> None:
    book = sample("les")
    layout = plan(book, form(book, "post"), FULL, kind="overlay")
    calm, _ = compose(flat(layout, "#ffffff"), layout, book)
    busy, placed = compose(stripes(layout), layout, book)
    assert 'id="plates"' not in calm.svg
    assert 'id="plates"' in busy.svg
    assert all(text.on for text in placed.texts)


def test_the_logo_variant_follows_the_ground() -> None:
    book = sample("harbor")
    layout = plan(book, form(book, "post"), Words(), kind="overlay")
    tones = {logo.id: logo.tone for logo in book.logo.variants}
    for ground, tone in (("#ffffff", "on-light"), ("#101020", "on-dark")):
        _, placed = compose(flat(layout, ground), layout, book)
        assert placed.logo is not None
        assert tones[placed.logo.variant] == tone


def test_groups_are_named_and_words_are_labelled() -> None:
    book = sample("sever")
    layout = plan(book, form(book, "banner"), FULL, kind="split")
    drawn, _ = compose(flat(layout, "#ffffff"), layout, book)
    for name in ("picture", "panel", "text", "headline", "subline", "logo"):
        assert f'<g id="{name}"' in drawn.svg
    assert "<text" not in drawn.svg
    spoken = re.findall(r'aria-label="([^"]*)"', drawn.svg)
    assert any("Ипотека" in label for label in spoken)


def test_live_type_can_be_edited() -> None:
    book = sample("sever")
    words = Words('Чай & "кофе"')
    layout = plan(book, form(book, "post"), words, kind="stack")
    drawn, placed = compose(flat(layout, "#ffffff"), layout, book, type="live")
    outlined, same = compose(flat(layout, "#ffffff"), layout, book)
    assert re.search(r"<text[^>]*>Чай\s&amp; «кофе»</text>", drawn.svg)
    assert 'font-family="Manrope' in drawn.svg
    assert (
        "aria-label"
        not in drawn.svg[drawn.svg.index('<g id="text">') : drawn.svg.index('<g id="logo"')]
    )
    assert placed == same
    assert drawn.svg != outlined.svg
    rasterize(drawn, 100)


def test_places_are_told_as_drawn() -> None:
    """Where the words are said to be, there is their color; beside it there is none."""
    book = sample("sever")
    layout = plan(book, form(book, "post"), Words("Утро"), kind="overlay")
    drawn, placed = compose(flat(layout, "#ffffff"), layout, book)
    pixels = rasterize(drawn)
    assert placed.logo is not None
    (text,) = placed.texts
    own = np.array([text.color.red, text.color.green, text.color.blue])
    inked = (np.abs(pixels.astype(int) - own).sum(axis=-1) < 12).nonzero()
    inside = [
        (text.box.x - 2 <= x <= text.box.right + 2 and text.box.y - 2 <= y <= text.box.bottom + 2)
        for y, x in zip(*inked, strict=True)
        if y > placed.logo.clear.bottom
    ]
    assert inside
    assert all(inside)


def test_a_photograph_can_be_laid_out_too() -> None:
    book = sample("zerno")
    layout = plan(book, form(book, "post"), FULL, kind="overlay")
    pixels = np.full((50, 50, 3), 200, np.uint8)
    drawn, placed = compose(Raster(encode_png(pixels), 50, 50), layout, book)
    assert tuple(rasterize(drawn)[-3, 3]) == pytest.approx((200, 200, 200), abs=2)
    assert placed.texts
