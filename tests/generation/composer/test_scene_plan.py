from onbrand.generation.composer.approach import ranking
from onbrand.generation.composer.canvas import Canvas
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.scatter import spread
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shades import fresh, lively, shade
from onbrand.layout import Box, plan
from onbrand.prompting import Lettering
from onbrand.samples import sample, sample_ids
from onbrand.vocabulary import nouns

from .scenes import WORDS, form, request


def test_subjects_become_drawings_with_the_hero_first() -> None:
    noun = next(
        noun
        for noun, known in nouns().items()
        if noun not in KIT and known.stand_in in KIT and known.kind != "people"
    )
    read = ScenePlan.of(request(subjects=(noun, "croissant", "croissant"), counts={noun: 3}))
    assert read.subjects == (nouns()[noun].stand_in, "croissant")
    assert read.hero_count == 3
    assert all(name in KIT for name in read.subjects)


def test_a_stand_in_of_another_kind_is_only_for_the_hero() -> None:
    assert ScenePlan.of(request(subjects=("cup", "airport"))).subjects == ("cup",)
    assert ScenePlan.of(request(subjects=("airport",))).hero is not None


def test_someone_at_a_desk_works() -> None:
    assert ScenePlan.of(request(subjects=("person", "laptop"))).hero == "worker"
    assert ScenePlan.of(request(subjects=("person",))).hero == "standing"


def test_no_people_means_no_people() -> None:
    read = ScenePlan.of(request(subjects=("person", "cup"), exclude=("people",)))
    assert read.subjects == ("cup",)
    assert not read.allows("walker")


def test_a_style_asked_for_comes_first() -> None:
    book = sample("sever")
    for style, wanted in (("papercut", "papercut"), ("geometric", "geometric"),
                          ("pattern", "pattern")):  # fmt: skip
        brief = ScenePlan(("lightbulb",), style=style)
        first = ranking(brief, book, form(book, "post"), WORDS, None, seed=1)[0]
        assert first.archetype.name == wanted


def test_the_ranking_belongs_to_the_order_not_to_the_take() -> None:
    book = sample("les")
    brief = ScenePlan(("cup",))
    one, same = (ranking(brief, book, form(book, "post"), WORDS, None, seed=4) for _ in range(2))
    assert one == same
    assert len({(way.archetype.name, way.kind) for way in one}) == len(one)


def test_words_are_never_laid_on_a_pattern() -> None:
    book = sample("zerno")
    brief = ScenePlan(("cup",), style="pattern")
    for way in ranking(brief, book, form(book, "post"), WORDS, None, seed=1):
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
