"""Tones stay on the lines from a swatch to its ink and its paper, whatever the palette is."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onbrand.brand import BrandBook, Palette, Role, Swatch, Words
from onbrand.color import Color
from onbrand.generation.composer.ramps import SLOTS, Ramps, split, step
from onbrand.samples import sample, sample_ids

BRANDS = tuple(sample_ids())
colors = st.builds(Color, *(st.integers(0, 255),) * 3)


def with_palette(colored: dict[Role, list[Color]], people: tuple[Color, ...] = ()) -> BrandBook:
    swatches = tuple(
        Swatch(id=f"{role.value}-{i}", name=Words(en="x", ru="x"), role=role, color=color)
        for role, many in colored.items()
        for i, color in enumerate(many)
    )
    book = sample("les")
    palette = Palette(swatches=swatches, people=people)
    return book.model_copy(update={"palette": palette})


def distance_to_line(color: Color, start: Color, end: Color) -> float:
    """In OKLab."""
    p, a, b = (np.array(each.oklab) for each in (color, start, end))
    along = b - a
    share = np.clip((p - a) @ along / max(along @ along, 1e-9), 0, 1)
    return float(np.linalg.norm(p - a - share * along))


@pytest.mark.parametrize("brand", BRANDS)
@pytest.mark.parametrize("slot", [slot for slot in SLOTS if slot != "dark"])
def test_a_tone_lies_between_its_swatch_and_the_ink_or_the_paper(brand: str, slot: str) -> None:
    ramps = Ramps(sample(brand))
    skin = slot.startswith("skin")
    ends = (Color.parse("#43231b") if skin else ramps.tone("ink"), ramps.tone("paper"))
    for steps in (-3, -1, 1, 2):
        end = ends[steps > 0]
        tone = ramps.tone(step(slot, steps))
        assert distance_to_line(tone, ramps.tone(slot), end) < 0.012


@pytest.mark.parametrize("brand", BRANDS)
def test_steps_are_ordered_from_ink_to_paper(brand: str) -> None:
    ramps = Ramps(sample(brand))
    for slot in ("main", "second", "accent", "leaf", "warm", "hot", "sky", "wood"):
        lightness = [ramps.tone(step(slot, steps)).oklab[0] for steps in range(-3, 4)]
        assert lightness == sorted(lightness)
        assert len(set(lightness)) == 7


def test_tokens_name_swatches() -> None:
    ramps = Ramps(sample("sever"))
    known = {swatch.id for swatch in sample("sever").palette.swatches}
    assert ramps.token("main") in known
    assert ramps.token("main-1") == f"{ramps.token('main')}-1"
    assert ramps.token("skin2+1") == "people-2+1"


def test_bread_is_never_green() -> None:
    greens = [Color.parse("#1f8a3b"), Color.parse("#35c26a")]
    ends = {Role.INK: [Color.parse("#08210f")], Role.BACKGROUND: [Color.parse("#ffffff")]}
    ramps = Ramps(with_palette({Role.PRIMARY: greens, **ends}))
    assert ramps.token("warm") == "neutral"
    assert ramps.token("leaf") == "primary-0"


@pytest.mark.parametrize(
    ("reds", "hot"),
    [(["#e0a030", "#7d1f38"], "primary-1"), (["#e0a030", "#f6c9c4"], "primary-0")],
    ids=["a dark red", "no red but a pale pink"],
)
def test_a_tomato_is_red_where_the_brand_has_a_red(reds: list[str], hot: str) -> None:
    ends = {Role.INK: [Color.parse("#121733")], Role.BACKGROUND: [Color.parse("#ffffff")]}
    book = with_palette({Role.PRIMARY: [Color.parse(red) for red in reds], **ends})
    assert Ramps(book).token("hot") == hot


def test_dark_lifts_off_dark_grounds_only() -> None:
    ramps = Ramps(sample("sever"))
    assert ramps.on("paper") is ramps
    lifted = ramps.on("ink")
    assert lifted.tone("dark") == ramps.tone("ink+4")
    assert lifted.token("dark+1") == ramps.token("ink+5")
    assert lifted.tone("ink") == ramps.tone("ink")
    assert lifted != ramps


def test_equal_books_have_equal_ramps() -> None:
    one, other = Ramps(sample("les")), Ramps(sample("les"))
    assert one == other
    assert hash(one) == hash(other)
    assert one != Ramps(sample("harbor"))


def test_at_least_as_light_as_asked() -> None:
    for brand in BRANDS:
        ramps = Ramps(sample(brand))
        assert ramps.tone(ramps.at_least("second", 0.8)).oklab[0] >= 0.8


def test_people_are_shaded_to_their_own_dark() -> None:
    people = tuple(map(Color.parse, ("#402010", "#e0b090", "#a07050", "#806040")))
    book = sample("sever")
    palette = book.palette.model_copy(update={"people": people})
    ramps = Ramps(book.model_copy(update={"palette": palette}))
    assert ramps.tone("skin1") == people[1]
    assert distance_to_line(ramps.tone("skin1-3"), people[1], people[0]) < 0.01


@given(colors, colors, colors, colors)
def test_any_palette_gives_every_tone(ink: Color, paper: Color, main: Color, accent: Color) -> None:
    book = with_palette(
        {Role.INK: [ink], Role.BACKGROUND: [paper], Role.PRIMARY: [main], Role.ACCENT: [accent]}
    )
    ramps = Ramps(book)
    assert ramps.tone("ink").oklab[0] <= ramps.tone("paper").oklab[0]
    for slot in SLOTS:
        for steps in (-4, 0, 6):
            assert isinstance(ramps.tone(step(slot, steps)), Color)


@pytest.mark.parametrize("tone", ["", "main--1", "blue", "main+", "skin4", "Main"])
def test_unknown_tones_are_refused(tone: str) -> None:
    with pytest.raises(ValueError, match="no such tone"):
        split(tone)


def test_steps_add_up() -> None:
    assert step("leaf-1", 1) == "leaf"
    assert step("paper-2", -3) == "paper-5"
    assert split("skin3+2") == ("skin3", 2)


def test_any_swatch_of_the_book_can_be_named() -> None:
    book = sample("les")
    ramps = Ramps(book)
    for swatch in book.palette.swatches:
        for known in (ramps, ramps.on_dark()):
            assert known.tone(f"@{swatch.id}") == swatch.color
            assert known.token(f"@{swatch.id}") == swatch.id
            assert known.book == book
