"""Pictures of any kind moved onto the palettes of the samples, or refused."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onbrand.artwork import Pixels
from onbrand.brand import BrandBook
from onbrand.color import mix
from onbrand.conformance import Report, inspect_foreign
from onbrand.errors import Problem
from onbrand.repair import (
    MaskMismatch,
    OutOfReach,
    Repaired,
    StructureLost,
    harmonize,
)
from onbrand.samples import sample, sample_ids

SIDE = 96
BOOKS = [sample(each) for each in sample_ids()]
MAGENTA = (255, 0, 255)


def measured(report: Report, check: str) -> float:
    found = next(each.measured for each in report.findings if each.check == check)
    assert found is not None
    return found


def scenery(seed: int) -> Pixels:
    """Soft hills of any color under soft light: smooth as a photograph, on nobody's palette."""
    stream = np.random.default_rng(seed)
    rows, columns = np.mgrid[0:SIDE, 0:SIDE] / SIDE
    shown = np.zeros((SIDE, SIDE, 3))
    for _ in range(5):
        x, y, wide = stream.uniform((0, 0, 0.1), (1, 1, 0.5))
        hill = np.exp(-((rows - y) ** 2 + (columns - x) ** 2) / (2 * wide**2))[..., None]
        shown += (stream.uniform(60, 240, 3) - shown) * hill
    grain = stream.normal(0, 2, (SIDE, SIDE, 1))
    return np.clip(60 + shown * 0.75 + grain, 0, 255).astype(np.uint8)


def on_palette(book: BrandBook, seed: int) -> Pixels:
    palette = book.palette
    stream = np.random.default_rng(seed)
    pure = [swatch.color for swatch in palette.swatches]
    paler = [mix(color, palette.paper.color, stream.uniform()) for color in pure]
    colors = np.array([(c.red, c.green, c.blue) for c in (*pure, *paler)], dtype=np.uint8)
    coarse = stream.integers(0, len(colors), (SIDE // 8, SIDE // 8))
    return colors[coarse.repeat(8, axis=0).repeat(8, axis=1)]


@pytest.mark.parametrize("book", BOOKS, ids=sample_ids())
def test_a_soft_picture_reaches_its_palette_and_keeps_its_structure(book: BrandBook) -> None:
    repaired = harmonize(scenery(3), book, "photo")
    assert measured(repaired.before, "palette.tints") < 0.9
    assert measured(repaired.after, "palette.tints") >= 0.9
    assert measured(repaired.after, "palette.forbidden") <= 0.005
    assert 0 < repaired.strength <= 1
    assert repaired.structure.similarity >= 0.95
    assert repaired.structure.artefacts <= 0.01
    assert repaired.after == inspect_foreign(repaired.pixels, book, "photo")


def test_no_more_strength_than_needed() -> None:
    """What is asked more of gets more."""
    photo = harmonize(scenery(5), BOOKS[0], "photo")
    drawn = harmonize(scenery(5), BOOKS[0], "illustration")
    assert measured(photo.after, "palette.tints") < 0.97
    assert photo.strength < drawn.strength
    assert measured(drawn.after, "palette.tints") >= 0.95
    assert drawn.after.passed


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 10**6), number=st.integers(0, len(BOOKS) - 1))
def test_what_is_on_the_palette_stays_byte_for_byte(seed: int, number: int) -> None:
    pixels = on_palette(BOOKS[number], seed)
    repaired = harmonize(pixels, BOOKS[number], "illustration")
    assert repaired.strength == 0
    assert repaired.pixels.tobytes() == pixels.tobytes()
    assert repaired.before == repaired.after
    assert repaired.structure.similarity == 1


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 10**6), number=st.integers(0, len(BOOKS) - 1), data=st.data())
def test_protected_pixels_stay_and_are_not_judged(
    seed: int, number: int, data: st.DataObject
) -> None:
    pixels = scenery(seed)
    edges = st.integers(0, SIDE - 1)
    top, left = data.draw(edges), data.draw(edges)
    mask = np.zeros((SIDE, SIDE), dtype=np.bool_)
    mask[top : top + 40, left : left + 40] = True
    pixels[mask] = MAGENTA
    try:
        repaired = harmonize(pixels, BOOKS[number], "photo", mask=mask)
    except (StructureLost, OutOfReach):
        return
    assert (repaired.pixels[mask] == pixels[mask]).all()
    assert repaired.protected == pytest.approx(mask.mean())
    assert measured(repaired.after, "palette.tints") >= 0.9
    rest = repaired.pixels[~mask][None]
    assert measured(inspect_foreign(rest, BOOKS[number], "photo"), "palette.tints") == (
        pytest.approx(measured(repaired.after, "palette.tints"))
    )


@settings(max_examples=8, deadline=None)
@given(seed=st.integers(0, 10**6), number=st.integers(0, len(BOOKS) - 1))
def test_the_same_picture_is_repaired_the_same_way(seed: int, number: int) -> None:
    def once() -> Repaired | str:
        try:
            return harmonize(scenery(seed), BOOKS[number], "photo")
        except Problem as problem:
            return str(problem)

    first, second = once(), once()
    if isinstance(first, str) or isinstance(second, str):
        assert first == second
        return
    assert first.pixels.tobytes() == second.pixels.tobytes()
    assert (first.strength, first.after) == (second.strength, second.after)


@settings(max_examples=10, deadline=None)
@given(seed=st.integers(0, 10**6), number=st.integers(0, len(BOOKS) - 1), bits=st.booleans())
def test_noise_is_refused_or_keeps_every_promise(seed: int, number: int, *, bits: bool) -> None:
    stream = np.random.default_rng(seed)
    noise = stream.integers(0, 256, (SIDE, SIDE, 3), dtype=np.uint8)
    if bits:
        noise = (noise > 127).astype(np.uint8) * np.uint8(255)
    try:
        repaired = harmonize(noise, BOOKS[number], "photo")
    except StructureLost:
        return
    assert repaired.structure.similarity >= 0.95
    assert repaired.structure.artefacts <= 0.01
    assert measured(repaired.after, "palette.tints") >= 0.9


def test_a_black_picture_is_not_bleached() -> None:
    """Ink is lighter than black: reaching it would lift every shadow."""
    black = (scenery(2) // 12).astype(np.uint8)
    with pytest.raises(StructureLost, match=r"likeness 0\.\d+"):
        harmonize(black, sample("les"), "photo")


def test_where_only_swatches_count_a_photograph_is_refused() -> None:
    book = BOOKS[0]
    strict = book.model_copy(update={"palette": book.palette.model_copy(update={"tints": "none"})})
    with pytest.raises((OutOfReach, StructureLost)):
        harmonize(scenery(3), strict, "illustration")


def test_a_forbidden_color_goes() -> None:
    book = sample("les")
    red = book.palette.forbidden[1].color
    pixels = on_palette(book, 4)
    pixels[:20, :20] = (red.red, red.green, red.blue)
    repaired = harmonize(pixels, book, "photo")
    assert measured(repaired.before, "palette.forbidden") > 0.005
    assert measured(repaired.after, "palette.forbidden") <= 0.005


def test_people_keep_their_color() -> None:
    """A brand of blue whose book declares people: skin stays skin."""
    book = sample("sever")
    pixels = scenery(3)
    person = book.palette.people[1]
    skin = (person.red, person.green, person.blue)
    pixels[:30, :30] = skin
    repaired = harmonize(pixels, book, "photo")
    assert repaired.strength > 0
    assert np.abs(repaired.pixels[:30, :30].astype(int) - skin).max() <= 6


def test_swatches_keep_their_color() -> None:
    book = sample("zerno")
    pixels = scenery(3)
    for number, swatch in enumerate(book.palette.swatches):
        color = swatch.color
        pixels[8 * number : 8 * number + 8, :8] = (color.red, color.green, color.blue)
    repaired = harmonize(pixels, book, "photo")
    assert repaired.strength > 0.2
    moved = np.abs(repaired.pixels[:56, :8].astype(int) - pixels[:56, :8]).max()
    assert moved <= 6


def test_a_mask_must_fit_and_leave_something() -> None:
    pixels = scenery(1)
    for mask in (np.zeros((4, 4), np.bool_), np.ones((SIDE, SIDE), np.bool_)):
        with pytest.raises(MaskMismatch):
            harmonize(pixels, BOOKS[0], mask=mask)


@pytest.mark.parametrize("shape", [(1, 1), (1, 40), (40, 2), (7, 7)])
def test_tiny_pictures_are_repaired_too(shape: tuple[int, int]) -> None:
    pixels = np.full((*shape, 3), (120, 170, 110), dtype=np.uint8)
    repaired = harmonize(pixels, sample("zerno"), "photo")
    assert repaired.pixels.shape == pixels.shape
    assert measured(repaired.after, "palette.tints") == 1


def test_gray_goes_to_the_grays_of_the_brand() -> None:
    """Neutrals get no hue of a swatch: what is between ink and paper is their place."""
    book = sample("les")
    ramp = np.linspace(60, 235, SIDE).astype(np.uint8)
    pixels = np.repeat(np.repeat(ramp[None, :, None], SIDE, axis=0), 3, axis=2)
    repaired = harmonize(pixels, book, "photo")
    spread = np.ptp(repaired.pixels.astype(int), axis=2)
    assert spread.max() < 35
