"""Places that a brief names are painted into the land: a lake is water in it, no picture of one."""

import re

import pytest

from onbrand.generation.composer.archetypes import landscape, sea, street
from onbrand.generation.composer.plan import ScenePlan, decorated
from onbrand.generation.composer.scene import Scene
from onbrand.layout.grid import overlap

from .test_heavens import drawn


def placed(scene: Scene, name: str) -> int:
    return len(re.findall(rf'id="{name}-\d', scene.pen.svg()))


@pytest.mark.parametrize(
    ("subjects", "setting", "variant"),
    [
        (("mountain", "lake", "tent"), "lake", "lake"),
        (("deer", "forest"), "forest", "forest"),
        (("house", "river"), None, "river"),
        (("tractor", "field"), "hills", "meadow"),
        (("bench",), "park", "park"),
        (("cow",), "village", "village"),
    ],
)
def test_places_are_painted(subjects: tuple[str, ...], setting: str | None, variant: str) -> None:
    brief = ScenePlan(subjects, setting=setting)
    assert landscape.variants(brief)[0] == variant
    scene = drawn("landscape", variant, brief)
    for name in {"lake", "forest", "river", "field"} & set(subjects):
        assert scene.drawn[name]
        assert not placed(scene, name)


def test_a_painted_hero_is_in_the_picture_and_what_stands_in_it_is_large() -> None:
    scene = drawn("landscape", "forest", ScenePlan(("forest", "tent"), setting="forest"))
    assert [thing.name for thing in scene.things if thing.role == "hero"] == ["forest"]
    tent = next(thing.box for thing in scene.things if thing.name == "tent")
    assert tent.height > scene.canvas.stage.height * 0.25


def test_peaks_are_mirrored_in_a_lake() -> None:
    brief = ScenePlan(("tent", "mountain", "lake"), setting="lake")
    plain = ScenePlan(("tent", "lake"), setting="lake")
    many, few = (drawn("landscape", "lake", each).pen.svg().count("<path")
                 for each in (brief, plain))  # fmt: skip
    assert many > few


def test_flowers_fill_a_field_and_leave_words_alone() -> None:
    brief = ScenePlan(("daisy", "beehive", "field"), season="summer")
    scene = drawn("landscape", "meadow", brief)
    hives = next(thing for thing in scene.things if thing.name == "beehive")
    assert hives.count == 3
    heights = [thing.box.bottom for thing in scene.things if thing.name == "beehive"]
    assert all(y > scene.canvas.stage.y for y in heights)
    assert not any(overlap(hives.box, box) for box in scene.canvas.quiet)


def test_turbines_tower_over_panels() -> None:
    scene = drawn("landscape", "hills", ScenePlan(("solar_panel", "wind_turbine", "hill")))
    hero = next(thing.box for thing in scene.things if thing.role == "hero")
    turbines = [thing.box for thing in scene.things if thing.name == "wind_turbine"]
    assert len(turbines) == 2
    assert max(box.height for box in turbines) > hero.height
    assert all(box.bottom < hero.bottom for box in turbines)


def test_a_whale_under_the_surface_is_below_it() -> None:
    scene = drawn("sea", "cut", ScenePlan(("whale",), setting="sea", submerged=True))
    hero = next(thing.box for thing in scene.things if thing.role == "hero")
    water = scene.pen.svg().split('<g id="water">')[1]
    surface = re.search(r'<path d="M[-\d.]+ ([\d.]+)', water)
    assert surface
    assert hero.y > float(surface[1]) + 10


def test_firs_with_garlands_are_decorated_and_lanterns_in_the_street_are_lamps() -> None:
    assert decorated(("fir", "garland"), None) == ("christmas_tree", "garland")
    assert decorated(("fir", "deer"), "forest") == ("fir", "deer")
    assert decorated(("lantern",), "city") == ("street_lamp",)
    assert decorated(("lantern",), "table") == ("lantern",)


def test_autumn_trees_are_red_and_snowmen_white() -> None:
    tree = drawn("landscape", "hills", ScenePlan(("tree",), season="autumn"))
    own = tree.pen.svg().split('id="tree-')[-1]
    assert 'data-token="gold' in own
    assert 'data-token="moss' not in own.split("</g>")[0]
    snowman = drawn("landscape", "hills", ScenePlan(("snowman",), season="winter"), brand="zerno")
    body = snowman.pen.svg().split('id="snowman-')[1]
    assert body.count('data-token="cream') > 3


def test_no_stem_of_a_far_row_is_cut_by_the_frame() -> None:
    plan = ScenePlan(("fox",), mood="night")
    for seed in range(6):
        scene = drawn("landscape", "hills", plan, seed=seed)
        rows = [thing.box for thing in scene.things if thing.name in {"tree", "birch", "fir"}]
        for box in rows:
            middle = box.x + box.width / 2
            assert 8 < middle < scene.canvas.width - 8


def test_no_crowns_of_trees_at_masts() -> None:
    for subjects in (("solar_panel", "wind_turbine", "hill"), ("helmet", "crane")):
        brief = ScenePlan(subjects, setting="hills")
        assert not _tallest_tree("hills", brief)
    assert _tallest_tree("hills", ScenePlan(("deer",), setting="hills")) > 0.3


def _tallest_tree(variant: str, brief: ScenePlan) -> float:
    """Of the stage's height."""
    scene = drawn("landscape", variant, brief)
    trees = [thing.box.height for thing in scene.things if thing.name in {"tree", "birch", "fir"}]
    return max(trees, default=0.0) / scene.canvas.stage.height


def test_flowers_of_a_field_are_the_field_and_no_giant_stands_in_it() -> None:
    scene = drawn("landscape", "meadow", ScenePlan(("daisy", "beehive", "field")))
    hero = next(thing for thing in scene.things if thing.role == "hero")
    assert hero.name == "daisy"
    assert not placed(scene, "daisy")
    assert [thing.count for thing in scene.things if thing.name == "beehive"] == [3]


def test_a_lighthouse_is_the_light_of_its_night() -> None:
    brief = ScenePlan(("lighthouse",), setting="sea", mood="dusk")
    assert not [thing for thing in drawn("sea", "islet", brief).things if thing.name == "moon"]
    boat = ScenePlan(("sailboat",), setting="sea", mood="night")
    assert [thing for thing in drawn("sea", "open", boat).things if thing.name == "moon"]


def test_nothing_lies_on_the_road_ahead_of_a_vehicle() -> None:
    """It drives to the right, or is turned the other way where the words are at its left."""
    brief = ScenePlan(("van", "parcel"), setting="city")
    for variant in street.VARIANTS:
        scene = drawn("street", variant, brief)
        boxes = {thing.name: thing.box for thing in scene.things}
        van, parcel = boxes["van"], boxes["parcel"]
        left = scene.canvas.middle > scene.canvas.width * 0.56
        ahead = van.x - parcel.x if left else parcel.right - van.right
        assert ahead < 0, variant
        assert parcel.height < 0.6 * van.height


def test_a_crane_is_on_a_building_site() -> None:
    brief = ScenePlan(("crane", "helmet"))
    assert street.suits(brief) > 1.5 * landscape.suits(brief)
    assert street.variants(brief) == ("avenue",)
    scene = drawn("street", "avenue", brief)
    crane = next(thing.box for thing in scene.things if thing.name == "crane")
    assert crane.height > 0.5 * scene.canvas.stage.height
    assert {"tree", "birch", "bush", "street_lamp"}.isdisjoint(t.name for t in scene.things)


def test_boats_are_on_open_water() -> None:
    for boat in ("sailboat", "boat", "ship"):
        views = sea.variants(ScenePlan((boat,), setting="sea"))
        assert "coast" not in views
        for view in views:
            scene = drawn("sea", view, ScenePlan((boat,), setting="sea"))
            assert "lighthouse" not in {thing.name for thing in scene.things}


def test_a_guitar_at_a_wall_stands_upright_against_it() -> None:
    scene = drawn("interior", "wall", ScenePlan(("guitar", "wall")))
    guitar = next(thing.box for thing in scene.things if thing.name == "guitar")
    assert guitar.height > 1.4 * guitar.width
    free = drawn("interior", "wall", ScenePlan(("guitar",), setting="room"))
    there = next(thing.box for thing in free.things if thing.name == "guitar")
    assert guitar.bottom < there.bottom - 10
