"""Strange colors on the brand's own lines."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onbrand.color import Color
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.recolor import overlay, recolored
from onbrand.generation.composer.shades import apart
from onbrand.generation.illustration import Ink
from onbrand.samples import sample, sample_ids

GROUNDS = ("paper", "paper-1", "main", "main+2", "second+3", "accent", "ink", "ink+1")


def inks(*told: tuple[str, float]) -> tuple[Ink, ...]:
    return tuple(Ink(color=Color.parse(color), share=share) for color, share in told)


def hue(color: Color) -> float:
    return math.atan2(color.oklab[2], color.oklab[1])


@pytest.mark.parametrize("brand", sample_ids())
def test_shades_of_one_hue_stay_shades_of_one_hue(brand: str) -> None:
    ramps = Ramps(sample(brand))
    base, dark, light = recolored(
        inks(("#5b8def", 0.6), ("#2f5fc4", 0.3), ("#9bbcf7", 0.1)), ramps, "paper"
    )
    tokens = {ramps.token(tone).rstrip("+-0123456789") for tone in (base, dark, light)}
    assert len(tokens) == 1
    lights = [ramps.tone(tone).oklab[0] for tone in (dark, base, light)]
    assert lights == sorted(lights)
    assert lights[0] < lights[2]


def test_the_nearest_hue_of_the_brand_is_taken() -> None:
    ramps = Ramps(sample("sever"))
    blue, amber = recolored(inks(("#3050d0", 0.6), ("#f0a020", 0.4)), ramps, "paper")
    assert abs(hue(ramps.tone(blue)) - hue(ramps.tone("main"))) < 0.5
    assert ramps.tone(amber).oklab[2] > 0.1


def test_black_is_ink_and_white_is_paper() -> None:
    ramps = Ramps(sample("les"))
    _, black, white, gray = recolored(
        inks(("#2e9e5b", 0.7), ("#000000", 0.1), ("#ffffff", 0.1), ("#808080", 0.1)), ramps, "leaf"
    )
    assert ramps.tone(black) == ramps.tone("ink")
    assert ramps.tone(white) == ramps.tone("paper")
    lights = [ramps.tone(tone).oklab[0] for tone in (black, gray, white)]
    assert lights == sorted(lights)


def test_a_drawing_in_black_alone_takes_a_color() -> None:
    ramps = Ramps(sample("sever"))
    (tone,) = recolored(inks(("#000000", 1.0)), ramps, "paper")
    assert math.hypot(*ramps.tone(tone).oklab[1:]) > 0.05


def test_people_keep_their_skin_and_things_do_not() -> None:
    ramps = Ramps(sample("sever"))
    told = inks(("#7a4fd0", 0.6), ("#e8b48c", 0.4))
    assert recolored(told, ramps, "paper", person=True)[1].startswith("skin")
    assert not recolored(told, ramps, "paper")[1].startswith("skin")


def test_veils_are_light_or_shade() -> None:
    assert overlay(Color.parse("#ffee00")) == "paper"
    assert overlay(Color.parse("#301060")) == "ink"


COLORS = st.builds(Color, *[st.integers(0, 255)] * 3)
INKS = st.lists(COLORS, min_size=1, max_size=24).map(
    lambda found: tuple(
        Ink(color=color, share=share)
        for color, share in zip(found, (0.6, *([0.4 / len(found)] * 23)), strict=False)
    )
)


@settings(max_examples=60)
@given(INKS, st.sampled_from(sample_ids()), st.sampled_from(GROUNDS))
def test_any_colors_stand_out_from_any_ground(
    told: tuple[Ink, ...], brand: str, ground: str
) -> None:
    ramps = Ramps(sample(brand)).on(ground)
    tones = recolored(told, ramps, ground)
    assert len(tones) == len(told)
    assert apart(ramps.tone(tones[0]), ramps.tone(ground)) >= 0.1
    assert tones == recolored(told, ramps, ground)
