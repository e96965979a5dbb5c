"""The colors of open air: nights are dark, land is clean, autumn is warm, in any brand's colors."""

import random

import pytest

from onbrand.brand import BrandBook
from onbrand.generation.composer.air import Air, air, autumnal, is_cool
from onbrand.generation.composer.plan import Mood, ScenePlan
from onbrand.generation.composer.ramps import Ramps, split
from onbrand.generation.composer.shades import apart, clean, hue_of, lively
from onbrand.samples import sample, sample_ids
from tests.oracle.sampling import strange_book

STRANGE = [strange_book(f"air:{number}") for number in range(10)]
BOOKS = [*map(sample, sample_ids()), *STRANGE]
_EARTH = (48.0, 112.0)  # hues of ochre, brown and olive
_DARKER = 0.17


def _air(ramps: Ramps, mood: Mood = "day", seed: int = 0, **read: object) -> Air:
    plan = ScenePlan(("deer",), mood=mood, **read)  # type: ignore[arg-type] # as tests name them
    return air(ramps, plan, random.Random(seed))


def _light(ramps: Ramps, tone: str) -> float:
    return float(ramps.tone(tone).oklab[0])


@pytest.mark.parametrize("book", BOOKS, ids=lambda book: book.id)
@pytest.mark.parametrize("mood", ["dusk", "night"])
def test_evenings_and_nights_are_dark(book: BrandBook, mood: Mood) -> None:
    ramps = Ramps(book)
    there = _air(ramps, mood)
    assert there.dark
    assert _light(ramps, there.top) < 0.45
    assert all(_light(ramps, plane) < 0.5 for plane in there.planes)
    assert _light(ramps, there.sun) > 0.75


@pytest.mark.parametrize("book", BOOKS, ids=lambda book: book.id)
def test_land_is_no_mud(book: BrandBook) -> None:
    """No yellow or orange is darkened to make a ground of it, in no light."""
    ramps = Ramps(book)
    for mood in ("day", "dawn", "dusk", "night"):
        for plane in _air(ramps, mood).planes[:3]:
            slot = split(plane)[0]
            earthy = _EARTH[0] <= hue_of(ramps, slot) <= _EARTH[1] and lively(ramps, slot)
            darkened = _light(ramps, slot) - _light(ramps, plane)
            assert not (earthy and darkened > _DARKER), (mood, plane)


def test_brands_with_a_cool_color_have_cool_land_and_skies_by_day() -> None:
    for name in ("sever", "les", "harbor"):
        ramps = Ramps(sample(name))
        for seed in range(6):
            there = _air(ramps, seed=seed)
            assert is_cool(ramps, split(there.top)[0]), name
            assert all(is_cool(ramps, split(plane)[0]) for plane in there.planes[:3]), name


def test_crowns_are_warm_in_autumn_and_never_in_summer() -> None:
    for name in ("sever", "les", "harbor"):
        ramps = Ramps(sample(name))
        fallen = {split(tone)[0] for tone in _air(ramps, season="autumn").foliage}
        assert not any(is_cool(ramps, slot) for slot in fallen), name
        assert set(_air(ramps).foliage).isdisjoint(autumnal(ramps)), name


def test_snow_is_pale_and_told_from_white() -> None:
    for name in sample_ids():
        ramps = Ramps(sample(name))
        ground = _air(ramps, season="winter").planes[2]
        assert 0.8 < _light(ramps, ground) < _light(ramps, "paper") - 0.06, name


@pytest.mark.parametrize("book", BOOKS, ids=lambda book: book.id)
def test_the_far_land_is_told_from_the_sky(book: BrandBook) -> None:
    """Else the trees upon it stand in the air."""
    ramps = Ramps(book)
    for season in (None, "winter"):
        for mood in ("day", "dawn", "dusk", "night", "calm"):
            there = _air(ramps, mood, season=season)
            assert apart(ramps.tone(there.top), ramps.tone(there.far)) > 0.04, (season, mood)


@pytest.mark.parametrize("book", BOOKS, ids=lambda book: book.id)
def test_crowns_are_seen_at_night(book: BrandBook) -> None:
    ramps = Ramps(book)
    for mood in ("dusk", "night"):
        there = _air(ramps, mood)
        for tone in there.foliage:
            assert apart(ramps.tone(tone), ramps.tone(there.top)) > 0.06, (mood, tone)


def test_the_evening_sky_glows_over_the_horizon() -> None:
    ramps = Ramps(sample("sever"))
    glow = _air(ramps, "dusk").glow
    lights = [_light(ramps, tone) for tone in glow]
    assert lights == sorted(lights)
    assert split(glow[-1])[0] in {"hot", "accent", "warm"}
    assert not _air(ramps, "night").glow


def test_clean_prefers_what_keeps_its_hue() -> None:
    """Amber at half its light is mud; the bank's blue is not."""
    ramps = Ramps(sample("sever"))
    assert clean(ramps, ("accent", "main"), 0.4) == "main"
    assert clean(ramps, ("accent", "main"), 0.9) == "accent"
