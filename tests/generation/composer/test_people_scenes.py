"""People and their things: on one line, all of them there, told from what is behind."""

from collections.abc import Iterator

import numpy as np
import pytest

from onbrand.artwork import Vector, rasterize
from onbrand.color.oklab import to_oklab
from onbrand.generation.composer import Composer
from onbrand.generation.composer.canvas import Canvas, Crowded
from onbrand.generation.composer.cast import cast, outdoors
from onbrand.generation.composer.critic import least_part
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.outfit import Grounds, outfit
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.sets import SETS
from onbrand.generation.composer.shades import apart
from onbrand.generation.composer.traits import (
    AFLOAT,
    BUILDINGS,
    FLYING,
    FURNITURE,
    GARDEN,
    HEAVENLY,
    PEOPLE,
    PETS,
    WHEELS,
)
from onbrand.layout import Box, plan
from onbrand.samples import sample, sample_ids

from .scenes import WORDS, archetype, form

DRAWN = sorted(PEOPLE & set(KIT))


def drawn(
    brief: ScenePlan, brand: str = "sever", format_id: str = "banner", kind: str = "split"
) -> Iterator[Scene]:
    book = sample(brand)
    own = archetype("people")
    for number, variant in enumerate(dict.fromkeys(own.variants(brief))):
        layout = plan(book, form(book, format_id), WORDS, kind=kind, variant=number)
        scene = Scene(Canvas.of(layout), Ramps(book), f"1:0:0:{number}", grain=False)
        try:
            own.draw(scene, brief, variant)
        except Crowded:
            continue
        yield scene


@pytest.mark.parametrize("hero", DRAWN)
def test_everyone_of_the_kit_can_be_the_hero(hero: str) -> None:
    for format_id, kind in (("banner", "split"), ("story", "overlay")):
        scenes = list(drawn(ScenePlan((hero,)), format_id=format_id, kind=kind))
        assert scenes, (hero, format_id)
        for scene in scenes:
            (found,) = (thing for thing in scene.things if thing.role == "hero")
            assert found.name == hero


@pytest.mark.parametrize("setting", ["office", "city", "park", "sea"])
def test_feet_are_on_one_line(setting: str) -> None:
    brief = ScenePlan(("person", "dog", "child", "suitcase"), {"person": 2}, setting=setting)
    for scene in drawn(brief):
        feet = [t.box.bottom for t in scene.things if t.name in {*brief.subjects}]
        assert len(feet) >= 3
        assert max(feet) - min(feet) < 12


def test_as_many_as_are_asked_for() -> None:
    brief = ScenePlan(("team", "laptop"), {"laptop": 3}, setting="office")
    for scene in drawn(brief):
        assert sum(t.count for t in scene.things if t.name == "laptop") == 3
    for scene in drawn(ScenePlan(("student",), {"student": 3})):
        assert next(t for t in scene.things if t.role == "hero").count == 3
    for scene in drawn(ScenePlan(("team",), {"team": 5})):
        assert scene.pen.svg().count('id="team-') == 1


@pytest.mark.parametrize("brand", sample_ids())
@pytest.mark.parametrize("tone", ["main", "main-1", "second", "accent", "paper-1", "main-2"])
def test_no_one_wears_the_wall(brand: str, tone: str) -> None:
    """Navy on navy must not happen, nor hair on a dark ground."""
    import random

    ramps = Ramps(sample(brand))
    for name in ("person", "worker", "courier", "businessman"):
        for seed in range(4):
            worn = outfit(ramps, name, Grounds((tone,), (tone,)), random.Random(seed))
            on = ramps.on(tone) if ramps.is_dark(tone) else ramps
            wall = ramps.tone(tone)
            assert apart(on.tone(str(worn["top"])), wall) > 0.12, (name, worn)
            assert apart(on.tone(str(worn["hair_tone"])), wall) > 0.09, (name, worn)
            assert apart(on.tone(f"skin{worn['skin']}"), wall) > 0.05, (name, worn)


def test_people_beside_each_other_wear_different_things() -> None:
    ramps = Ramps(sample("harbor"))
    layout = plan(sample("harbor"), form(sample("harbor"), "post"), WORDS, kind="overlay")
    scene = Scene(Canvas.of(layout), ramps, "1:0:0:0", grain=False)
    grounds = Grounds(("paper",))
    tops = {str(scene.outfit("person", grounds, number)["top"]) for number in range(3)}
    assert len(tops) == 3


def test_words_of_gender_are_kept() -> None:
    import random

    ramps = Ramps(sample("les"))
    for seed in range(8):
        dice = random.Random(seed)
        hers = outfit(ramps, "person", Grounds(("paper",)), dice, woman=True)
        assert hers["beard"] == "none"
        assert hers["hair"] not in {"short", "fade", "bald"}
        his = outfit(ramps, "person", Grounds(("paper",)), dice, woman=False)
        assert his["outfit"] not in {"dress", "skirt"}


def test_what_hands_hold_is_not_drawn_again() -> None:
    found = cast(ScenePlan(("person", "takeaway_cup", "card")))
    assert found.held == {"gesture": "cup"}
    assert [item.name for item in (*found.small, *found.aloft)] == ["card"]
    two = cast(ScenePlan(("person", "takeaway_cup"), {"takeaway_cup": 2}))
    assert [item.count for item in two.small] == [2]


def test_what_the_brief_does_not_name_stays_out() -> None:
    brief = ScenePlan(("yoga", "jacket", "dog"), dressing=frozenset({"jacket"}))
    found = cast(brief)
    assert [item.name for item in found.floor] == ["dog"]
    assert not found.small
    assert not found.aloft


def test_things_have_their_places() -> None:
    found = cast(ScenePlan(("person", "house", "dog", "cup", "lightbulb")))
    assert [item.name for item in found.far] == ["house"]
    assert [item.name for item in found.floor] == ["dog"]
    assert found.held
    assert [item.name for item in found.aloft] == ["lightbulb"]
    garden = outdoors(cast(ScenePlan(("farmer", "watering_can"))))
    assert [item.name for item in garden.floor] == ["watering_can"]


@pytest.mark.parametrize("name", sorted(SETS))
def test_every_set_has_a_ground_below_its_wall(name: str) -> None:
    book = sample("zerno")
    layout = plan(book, form(book, "post"), WORDS, kind="overlay")
    scene = Scene(Canvas.of(layout), Ramps(book), "1:0:0:0", grain=False)
    place = SETS[name](scene, ScenePlan(("person",)), scene.dice("people"))
    assert scene.canvas.stage.y < place.line < place.foot <= scene.canvas.height
    assert place.behind


def test_a_new_drawing_falls_into_its_place() -> None:
    assert {"shark", "submarine", "dolphin"} <= AFLOAT
    assert {"drone", "parachute", "paper_plane"} <= FLYING
    assert {"tractor", "fire_engine", "scooter"} <= WHEELS
    assert {"museum", "castle", "stadium"} <= BUILDINGS
    assert {"sofa", "fridge", "bookshelf"} <= FURNITURE
    assert {"rose", "fern"} <= GARDEN
    assert {"rainbow", "rain"} <= HEAVENLY
    assert {"cat", "dog"} <= PETS
    assert {"doctor", "crowd"} <= PEOPLE
    assert not FLYING & HEAVENLY
    assert "penguin" not in FLYING


def test_rows_of_equals_do_not_fuse() -> None:
    book = sample("zerno")
    layout = plan(book, form(book, "banner"), WORDS, kind="split")
    scene = Scene(Canvas.of(layout), Ramps(book), "1:0:0:0", grain=False)
    width, _ = scene.size("tree", 200)
    made = scene.heroes(
        "tree", scene.canvas.middle, scene.canvas.height - 80, 200, count=3, wide=width,
        ground="paper-1",
    )  # fmt: skip
    assert made is not None
    assert made.count == 3
    one = made.box.height * width / 200
    assert made.box.width >= 3 * one


def test_the_critic_sees_a_figure_that_melts() -> None:
    sheet = np.full((100, 60, 3), 40, dtype=np.uint8)
    box = Box(x=20, y=10, width=20, height=80)
    sheet[10:30, 25:35] = 220
    sheet[30:90, 25:35] = 42  # navy on navy
    melted = least_part(to_oklab(sheet), box, 1.0)
    sheet[30:90, 25:35] = 180
    assert melted < 0.1
    assert least_part(to_oklab(sheet), box, 1.0) == 1.0


def test_a_scene_of_people_is_drawn_from_words() -> None:
    from .scenes import request

    asked = request("harbor", subjects=("person", "suitcase"), setting="city")
    made = Composer().generate(asked, lambda _event: None, lambda: False)
    assert made.notes["archetype"] == "people"
    assert isinstance(made.artwork, Vector)
    assert 'id="person-' in made.artwork.svg
    assert rasterize(made.artwork, 200).shape[1] == 200


def test_supporting_subjects_keep_their_counts() -> None:
    """Also where the hero is a thing."""
    book = sample("les")
    layout = plan(book, form(book, "banner"), WORDS, kind="split")
    for own, variant, hero, other in (
        ("landscape", "hills", "bear", "fox"),
        ("street", "park", "bench", "dog"),
        ("interior", "pictures", "armchair", "cat"),
    ):
        brief = ScenePlan((hero, other), {other: 2})
        scene = Scene(Canvas.of(layout), Ramps(book), "1:0:0:0", grain=False)
        archetype(own).draw(scene, brief, variant)
        assert sum(t.count for t in scene.things if t.name == other) == 2, own


def test_the_ground_is_no_thing_on_a_floor() -> None:
    book = sample("les")
    layout = plan(book, form(book, "post"), WORDS, kind="overlay")
    for name in ("wave", "hill"):
        assert archetype("spotlight").suits(ScenePlan((name,))) == 0
        scene = Scene(Canvas.of(layout), Ramps(book), "1:0:0:0", grain=False)
        archetype("spotlight").draw(scene, ScenePlan(("wardrobe", name)), "disc")
        foot = next(thing.box.bottom for thing in scene.things if thing.role == "hero")
        assert all(t.box.bottom < foot - 10 for t in scene.things if t.name == name)


def test_an_emblem_is_a_large_badge_in_the_middle() -> None:
    book = sample("sever")
    layout = plan(book, form(book, "post"), WORDS, kind="overlay")
    scene = Scene(Canvas.of(layout), Ramps(book), "1:0:0:0", grain=False)
    archetype("spotlight").draw(scene, ScenePlan(("emblem-hexagon",)), "arch")
    (badge,) = (thing for thing in scene.things if thing.role == "hero")
    stage = scene.canvas.stage
    assert abs(badge.box.x + badge.box.width / 2 - scene.canvas.middle) < 4
    assert badge.box.height > 0.4 * min(stage.width, stage.height)


def test_nothing_stands_behind_what_flies() -> None:
    book = sample("harbor")
    layout = plan(book, form(book, "post"), WORDS, kind="overlay")
    scene = Scene(Canvas.of(layout), Ramps(book), "1:0:0:0", grain=False)
    archetype("landscape").draw(scene, ScenePlan(("plane",), setting="mountains"), "mountains")
    (plane,) = (thing for thing in scene.things if thing.role == "hero")
    middle = plane.box.x + plane.box.width / 2
    peaks = [thing.box for thing in scene.things if thing.name == "mountain"]
    assert peaks
    assert not any(box.x + box.width * 0.3 < middle < box.right - box.width * 0.3 for box in peaks)


def test_who_is_alone_is_as_tall_as_the_picture_allows() -> None:
    """The words below, the logo beside the head."""
    book = sample("harbor")
    layout = plan(book, form(book, "post"), WORDS, kind="full-bleed")
    for name in ("doctor", "person", "athlete"):
        scene = Scene(Canvas.of(layout), Ramps(book), "1:0:0:0", grain=False)
        brief = ScenePlan((name,))
        archetype("people").draw(scene, brief, "studio")
        hero = next(thing.box for thing in scene.things if thing.role == "hero")
        free = scene.canvas.stage.bottom
        assert 0.66 * free < hero.height < 0.95 * free, name


def test_a_child_is_not_hidden_behind_a_counter() -> None:
    people = archetype("people")
    for subjects in (("child", "birthday_cake"), ("parent", "child", "birthday_cake")):
        assert "counter" not in people.variants(ScenePlan(subjects, setting="shop")), subjects
    assert people.variants(ScenePlan(("person", "birthday_cake"), setting="shop")) == ("counter",)
