"""One body in the sky at the most, whole, never behind words; the evening has lamps instead."""

import pytest

from onbrand.generation.composer.canvas import Canvas
from onbrand.generation.composer.heavens import body_of
from onbrand.generation.composer.plan import Mood, ScenePlan
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.scene import Scene, Thing
from onbrand.layout import plan
from onbrand.layout.grid import overlap
from onbrand.samples import sample

from .scenes import WORDS, archetype, form

BODIES = {"sun", "moon", "sunset"}


def drawn(name: str, variant: str, brief: ScenePlan, *, brand: str = "les", seed: int = 0) -> Scene:
    book = sample(brand)
    layout = plan(book, form(book, "post"), WORDS, kind="overlay")
    scene = Scene(Canvas.of(layout), Ramps(book), f"{seed}:0:0:0", grain=False)
    archetype(name).draw(scene, brief, variant)
    return scene


def bodies(scene: Scene) -> list[Thing]:
    return [thing for thing in scene.things if thing.name in BODIES]


@pytest.mark.parametrize("mood", ["day", "dawn", "dusk", "night"])
def test_one_body_whole_and_clear_of_words(mood: Mood) -> None:
    for name, variant, hero in (
        ("landscape", "hills", "deer"), ("street", "row", "van"), ("sea", "open", "sailboat"),
        ("seasonal", "hills", "fox"), ("people", "park", "person"),
    ):  # fmt: skip
        scene = drawn(name, variant, ScenePlan((hero,), mood=mood, season="summer"))
        found = bodies(scene)
        assert len(found) <= 1, name
        for each in found:
            assert not any(overlap(each.box, box) for box in scene.canvas.quiet)
            assert each.box.x > 0
            assert each.box.right < scene.canvas.width
            assert each.box.y > 0


@pytest.mark.parametrize(
    ("brief", "expected"),
    [
        (ScenePlan(("deer",)), "sun"),
        (ScenePlan(("deer",), mood="night"), "moon"),
        (ScenePlan(("house",), mood="dusk"), "moon"),
        (ScenePlan(("house", "sunset"), mood="dusk"), "sun"),
        (ScenePlan(("house",), weather="rain"), None),
    ],
)
def test_what_gives_the_light(brief: ScenePlan, expected: str | None) -> None:
    assert body_of(brief) == expected


def test_no_sun_beside_a_moon_that_is_the_hero() -> None:
    for hero in ("moon", "sun"):
        scene = drawn("landscape", "hills", ScenePlan((hero,), mood="night"))
        assert [thing.name for thing in bodies(scene)] == [hero]


def test_drawings_bring_no_second_sun() -> None:
    scene = drawn("landscape", "hills", ScenePlan(("solar_panel",)))
    assert scene._conditioned("solar_panel")["sun"] is False


def test_lamps_are_lit_in_the_evening_alone() -> None:
    lit = {}
    for mood in ("dusk", "day"):
        scene = drawn("street", "row", ScenePlan(("cafe",), setting="city", mood=mood))
        assert sum(thing.name == "street_lamp" for thing in scene.things) == 2
        lit[mood] = scene.pen.svg().count('fill-opacity="0.08"')
    assert lit["dusk"] > lit["day"] == 0


def test_the_sun_of_a_dawn_is_above_the_mountains() -> None:
    heights = {}
    for names in (("tent",), ("tent", "mountain")):
        scene = drawn("landscape", "hills", ScenePlan(names, mood="dawn"))
        heights[names] = [each.box.bottom for each in bodies(scene)]
    assert heights["tent", "mountain"]
    assert heights["tent", "mountain"][0] < heights["tent",][0]
