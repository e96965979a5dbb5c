import pytest

from onbrand.generation.composer.approach import ranking
from onbrand.generation.composer.canvas import Canvas
from onbrand.generation.composer.plan import ScenePlan, foresee
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.scatter import spread
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shades import fresh, lively, shade
from onbrand.layout import Box, plan
from onbrand.prompting import Direction, Lettering
from onbrand.samples import sample, sample_ids

from .scenes import form, request


def test_subjects_become_drawings_with_the_hero_first() -> None:
    read = ScenePlan.of(request(subjects=("bullfinch", "croissant"), counts={"bullfinch": 3}))
    assert read.subjects == ("bird", "croissant")
    assert read.hero_count == 3
    assert [each.how for each in read.depictions] == ["broader", "exact"]


def test_the_hero_is_as_honest_as_the_others() -> None:
    read = ScenePlan.of(request(subjects=("napkin", "cup")))
    assert read.subjects == ("cup",)
    assert [(each.noun, each.how) for each in read.depictions] == [
        ("napkin", "none"),
        ("cup", "exact"),
    ]


def test_what_the_kit_does_not_draw_is_an_emblem() -> None:
    asked = request(subjects=("hexagon", "cup"))
    read = ScenePlan.of(asked)
    assert read.hero == "emblem-hexagon"
    assert read.allows("cup")
    assert foresee(asked.prompt.plan) == read.depictions


def test_scenery_without_a_drawing_is_left_to_the_setting() -> None:
    subjects = ("cup", "room")
    assert len(foresee(request(subjects=subjects, setting="room").prompt.plan)) == 1
    assert len(foresee(request(subjects=subjects).prompt.plan)) == 2


def test_someone_at_a_desk_works() -> None:
    assert ScenePlan.of(request(subjects=("person", "laptop"))).hero == "worker"
    assert ScenePlan.of(request(subjects=("person",))).hero == "person"


def test_what_is_excluded_takes_its_kinds_along() -> None:
    read = ScenePlan.of(request(subjects=("tulip", "cup"), exclude=("flower",)))
    assert read.subjects == ("cup",)
    assert not read.allows("tulip")


def test_no_people_means_no_people() -> None:
    read = ScenePlan.of(request(subjects=("person", "cup"), exclude=("people",)))
    assert read.subjects == ("cup",)
    assert not read.allows("walker")
    assert not read.allows("chef")


def test_a_style_asked_for_comes_first() -> None:
    for style, wanted in (("papercut", "papercut"), ("geometric", "geometric"),
                          ("abstract", "waves"),
                          ("pattern", "pattern")):  # fmt: skip
        brief = ScenePlan(("lightbulb",), style=style)
        first = ranking(request("sever"), brief)[0]
        assert first.archetype.name == wanted


def test_the_ranking_belongs_to_the_order_not_to_the_take() -> None:
    brief = ScenePlan(("cup",))
    one, same = (ranking(request("les", seed=4, take=take), brief) for take in range(2))
    assert one == same
    assert len({(way.archetype.name, way.kind) for way in one}) == len(one)


@pytest.mark.parametrize("side", [None, "left", "right", "top", "bottom"])
@pytest.mark.parametrize("format_id", ["story", "post", "banner"])
def test_every_side_of_every_sheet_has_ways(format_id: str, side: str | None) -> None:
    assert ranking(request("les", format_id, free_side=side), ScenePlan(("cup",)))


def test_what_the_user_chose_is_not_up_for_choice() -> None:
    brief = ScenePlan(("cup",))
    for wanted in (Direction(archetype="geometric"), Direction(layout="stack"),
                   Direction(archetype="spotlight", layout="frame")):  # fmt: skip
        found = ranking(request(direction=wanted), brief)
        assert found
        assert {way.archetype.name for way in found} == {wanted.archetype} or not wanted.archetype
        assert {way.kind for way in found} == {wanted.layout} or not wanted.layout


def test_words_are_never_laid_on_a_pattern() -> None:
    brief = ScenePlan(("cup",), style="pattern")
    for way in ranking(request("zerno"), brief):
        assert (way.archetype.name, way.kind) != ("pattern", "overlay")


def test_spread_points_keep_their_distance() -> None:
    import math
    import random

    points = spread(random.Random(1), Box(x=0, y=0, width=500, height=300), 60, 40)
    assert len(points) > 15
    pairs = [(a, b) for i, a in enumerate(points) for b in points[:i]]
    assert min(math.dist(a, b) for a, b in pairs) >= 60


def test_tones_are_found_by_their_lightness_in_every_brand() -> None:
    for brand in sample_ids():
        ramps = Ramps(sample(brand))
        for slot in ("main", "second", "accent"):
            light, dark = (ramps.tone(shade(ramps, slot, want)).oklab[0] for want in (0.9, 0.35))
            assert abs(light - 0.9) < 0.06
            assert dark < light - 0.3


def test_gray_tints_are_passed_over() -> None:
    ramps = Ramps(sample("harbor"))
    assert not lively(ramps, shade(ramps, "ink", 0.5))
    assert all(lively(ramps, tone) for tone in fresh(ramps, ("second", "sky", "accent"), 0.9))


def test_a_thing_never_melts_into_its_ground() -> None:
    book = sample("sever")
    layout = plan(book, form(book, "post"), Lettering(), kind="overlay")
    scene = Scene(Canvas.of(layout), Ramps(book), "x", grain=False)
    assert scene.clash("cup", "paper-1")
    assert scene.dress("cup", "paper-1")
    assert not scene.clash("cup", "main")


def test_a_line_avoids_quiet_boxes_as_little_as_possible() -> None:
    canvas = Canvas(
        1000, 1000, 1.0, Box(x=0, y=0, width=1000, height=1000),
        (Box(x=100, y=300, width=200, height=200),), (), symmetric=True,
    )  # fmt: skip
    assert canvas.line(700, 0, 1000) == 700
    moved = canvas.line(480, 0, 1000, swing=10)
    assert 510 < moved < 520
