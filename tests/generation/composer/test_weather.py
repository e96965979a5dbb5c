"""Snow, rain, storm, fog and wind are seen, outdoors and through windows; never over words."""

import re

import pytest

from onbrand.generation.composer import weather
from onbrand.generation.composer.air import air
from onbrand.generation.composer.canvas import Canvas, Crowded
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.plan import ScenePlan, Weather, foresee
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.scene import Scene
from onbrand.layout import plan
from onbrand.samples import sample, sample_ids

from .scenes import WORDS, archetype, busy, form, ground, request

WEATHERS: tuple[Weather, ...] = ("snow", "rain", "storm", "fog", "wind")
OUTDOORS = (("landscape", "deer", "hills"), ("street", "van", "row"), ("people", "person", "park"))


def drawn(name: str, brief: ScenePlan, variant: str, brand: str = "sever") -> Scene:
    book = sample(brand)
    layout = plan(book, form(book, "banner"), WORDS, kind="split")
    scene = Scene(Canvas.of(layout), Ramps(book), "1:0:0:0", grain=False)
    archetype(name).draw(scene, brief, variant)
    return scene


@pytest.mark.parametrize("fallen", WEATHERS)
@pytest.mark.parametrize(("name", "hero", "variant"), OUTDOORS)
def test_weather_is_seen_and_never_over_words(
    fallen: Weather, name: str, hero: str, variant: str
) -> None:
    book = sample("harbor")
    layout = plan(book, form(book, "post"), WORDS, kind="overlay")
    made = {}
    for each in (None, fallen):
        scene = Scene(Canvas.of(layout), Ramps(book), "1:0:0:0", grain=False)
        try:
            archetype(name).draw(scene, ScenePlan((hero,), weather=each), variant)
        except Crowded:
            pytest.fail("no room")
        made[each] = scene
    assert made[fallen].pen.svg() != made[None].pen.svg()
    pixels = ground(layout, made[fallen])
    assert all(busy(pixels, layout, box) < 0.01 for box in layout.quiet)
    shown = {"snow": "snowflake"}.get(fallen, fallen)
    assert made[fallen].drawn[shown]


def paths(scene: Scene) -> int:
    return scene.pen.svg().count("<path")


def test_it_snows_behind_a_window() -> None:
    for name, hero, variant in (
        ("interior", "armchair", "window"),
        ("people", "worker", "office"),
        ("still-life", "cup", "window"),
    ):
        fine, snow, rain = (
            drawn(name, ScenePlan((hero,), weather=each), variant)
            for each in (None, "snow", "rain")
        )
        assert paths(snow) > paths(fine) + 10, name
        assert paths(rain) > paths(fine) + 5, name


def test_windows_are_lit_at_night() -> None:
    tones = {}
    for mood in ("day", "night"):
        scene = drawn("landscape", ScenePlan(("house",), mood=mood), "hills")
        house = scene.pen.svg().split('id="house-')[1].split("</g>")[0]
        tones[mood] = house.count('data-token="amber')
    assert tones["night"] > tones["day"]


def test_in_winter_firs_and_roofs_carry_snow_and_nothing_else_grows() -> None:
    for brief in (
        ScenePlan(("house",), season="winter"),
        ScenePlan(("house",), weather="snow"),
    ):
        scene = drawn("landscape", brief, "hills")
        weather.dress(scene, brief)
        assert scene._conditioned("fir") == {"snow": True}
        assert scene._conditioned("house") == {"snow": True}
        assert set(re.findall(r'id="(tree|birch|fir)-', scene.pen.svg())) == {"fir"}


def test_trees_lean_in_a_wind_and_mountains_do_not() -> None:
    scene = drawn("landscape", ScenePlan(("kite",), weather="wind"), "hills")
    assert scene._conditioned("tree")["lean"]
    assert "lean" in KIT["mountain"].params
    assert not scene._conditioned("mountain")


@pytest.mark.parametrize("brand", sample_ids())
def test_clouds_dull_the_sky_and_snow_pales_the_ground(brand: str) -> None:
    ramps = Ramps(sample(brand))
    scene = drawn("landscape", ScenePlan(("deer",)), "hills", brand)

    def light(tone: str) -> float:
        return ramps.tone(tone).oklab[0]

    fine, rain, storm, snow = (
        air(ramps, ScenePlan(("deer",), weather=each), scene.dice("air"))
        for each in (None, "rain", "storm", "snow")
    )
    assert light(storm.top) < light(rain.top) < light(fine.top)
    assert light(snow.planes[2]) > light(fine.planes[2]) + 0.15


def test_the_sun_hides_behind_clouds() -> None:
    rain, fine = (
        drawn("landscape", ScenePlan(("deer",), weather=each), "hills") for each in ("rain", None)
    )
    assert [sum(t.name == "sun" for t in scene.things) for scene in (rain, fine)] == [0, 1]


def test_at_night_there_is_a_moon_and_no_sun() -> None:
    scene = drawn("landscape", ScenePlan(("deer",), mood="night"), "hills")
    names = {thing.name for thing in scene.things}
    assert "moon" in names
    assert "sun" not in names


def test_snow_that_falls_is_snow_and_not_a_stand_in() -> None:
    asked = request("les", subjects=("fox", "snow"), weather="snow")
    assert [each.how for each in foresee(asked.prompt.plan)] == ["exact", "exact"]
    asked = request("les", subjects=("fox", "snow"))
    assert [each.how for each in foresee(asked.prompt.plan)] == ["exact", "broader"]


def test_falling_snow_needs_no_sign_of_snow_and_is_met_outdoors() -> None:
    brief = ScenePlan(("courier", "snowflake"), weather="snow")
    assert 'id="snowflake-' not in drawn("people", brief, "street").pen.svg()
    assert set(archetype("people").variants(ScenePlan(("person",), weather="storm"))) == {
        "street",
        "park",
    }
