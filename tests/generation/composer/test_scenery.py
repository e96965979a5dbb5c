"""The sea, the seasons, waves and fields of light: what their variants and helpers promise."""

import re
from collections.abc import Callable
from itertools import combinations

import numpy as np
import pytest

from onbrand.artwork import Pixels
from onbrand.brand import BrandBook
from onbrand.generation.composer.approach import ranking
from onbrand.generation.composer.archetypes import seasonal
from onbrand.generation.composer.canvas import Canvas, Crowded
from onbrand.generation.composer.flows import Field, level
from onbrand.generation.composer.gradients import blends
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.scene import Scene
from onbrand.layout import Layout, plan
from onbrand.prompting import Lettering
from onbrand.samples import sample

from .scenes import BRIEFS, WORDS, archetype, form, ground, request

NEW = ("sea", "seasonal", "waves", "mesh")
_TOLD = 30  # sum of channels
_APART = 0.1  # of the pixels


def _bare(book: BrandBook, format_id: str = "post") -> Layout:
    return plan(book, form(book, format_id), Lettering(), kind="overlay")


def _drawn(name: str, variant: str, brief: ScenePlan, layout: Layout, book: BrandBook) -> Scene:
    scene = Scene(Canvas.of(layout), Ramps(book), "1:0:0:0", grain=False)
    archetype(name).draw(scene, brief, variant)
    return scene


def _with(book: BrandBook, gradients: str) -> BrandBook:
    palette = book.palette.model_copy(update={"gradients": gradients})
    return book.model_copy(update={"palette": palette})


@pytest.mark.parametrize("name", NEW)
def test_variants_are_other_pictures_not_other_details(name: str) -> None:
    book, brief = sample("harbor"), BRIEFS[name]
    layout = _bare(book)
    pictures: dict[str, Pixels] = {}
    for variant in dict.fromkeys(archetype(name).variants(brief)):
        scene = _drawn(name, variant, brief, layout, book)
        pictures[variant] = ground(layout, scene, 180)
    assert len(pictures) >= 3
    for (one, a), (other, b) in combinations(pictures.items(), 2):
        apart = np.abs(a.astype(int) - b.astype(int)).sum(axis=-1) > _TOLD
        assert apart.mean() > _APART, (one, other)


@pytest.mark.parametrize("name", NEW)
def test_the_same_seed_draws_the_same_bytes(name: str) -> None:
    book, brief = sample("les"), BRIEFS[name]
    layout = _bare(book)
    for variant in dict.fromkeys(archetype(name).variants(brief)):
        one, other = (_drawn(name, variant, brief, layout, book).vector().svg for _ in "12")
        assert one == other, variant


def test_no_color_of_a_gradient_is_without_its_token() -> None:
    book = sample("sever")
    known = {swatch.id for swatch in book.palette.swatches}
    for variant in archetype("mesh").variants(BRIEFS["mesh"]):
        svg = _drawn("mesh", variant, BRIEFS["mesh"], _bare(book), book).vector().svg
        stops = re.findall(r"<stop [^>]*>", svg)
        assert len(stops) > 20
        for stop in stops:
            token = re.search(r'data-token="([a-z-]+?)(?:[+-]\d+)?"', stop)
            assert token, stop
            assert token[1] in known


def test_a_book_without_gradients_gets_no_mesh() -> None:
    book = sample("sever")
    brief = BRIEFS["mesh"]
    for gradients, wanted in (("free", True), ("none", False)):
        asked = request("sever", book=_with(book, gradients))
        names = {way.archetype.name for way in ranking(asked, brief)}
        assert ("mesh" in names) is wanted


def test_colors_run_into_each_other_as_the_book_allows() -> None:
    book = sample("sever")  # blue and orange
    assert blends(Ramps(_with(book, "free")), "main", "accent")
    assert not blends(Ramps(_with(book, "one-hue")), "main", "accent")


def _flat(y: float) -> Callable[[float], float]:
    return lambda _x: y


@pytest.mark.parametrize("upright", [False, True])
def test_lines_bend_around_words_and_keep_their_order(*, upright: bool) -> None:
    book = sample("harbor")
    passed = 0
    for variant in range(4):
        layout = plan(book, form(book, "banner"), WORDS, kind="overlay", variant=variant)
        field = Field.of(Canvas.of(layout), upright=upright)
        wanted = [_flat(field.height * share) for share in (0.5, 0.6, 0.7, 0.8)]
        try:
            lines = field.family(wanted, 14.0)
        except Crowded:
            continue
        passed += 1
        for line in lines:
            for box in field.quiet:
                for share in (0.0, 0.5, 1.0):
                    y = level(line, box.x + box.width * share)
                    assert not box.y < y < box.bottom
        for x in (0.0, field.width / 2, field.width):
            heights = [level(line, x) for line in lines]
            assert heights == sorted(heights)
    assert passed


def test_a_bundle_of_lines_gives_way_as_one() -> None:
    """No single line bends: each keeps its shape, and where none can pass there are none."""
    layout = plan(sample("les"), form(sample("les"), "banner"), WORDS, kind="overlay")
    field = Field.of(Canvas.of(layout))
    words = field.quiet[0]
    through, over = words.y + words.height / 2, -20.0
    bundle = field.bundle([[_flat(y), _flat(y + 1)] for y in (through, over)])
    assert [{y for _, y in line} for line in bundle] == [{over}, {over + 1}]
    assert field.bundle([[_flat(through)]]) == []


def test_a_season_is_read_from_what_is_asked_for() -> None:
    assert seasonal.season_of(ScenePlan(("snowman",))) == "winter"
    assert seasonal.season_of(ScenePlan(("pumpkin",), season="summer")) == "summer"
    assert archetype("seasonal").suits(ScenePlan(("key",))) == 0


def test_small_things_are_not_put_among_houses() -> None:
    """A cup is not as big as a house: it is shown in a wreath, under boughs, in a border."""
    autumn = ScenePlan(("cup",), season="autumn")
    assert "hills" not in archetype("seasonal").variants(autumn)
    assert "hills" in archetype("seasonal").variants(ScenePlan(("fox",), season="autumn"))


@pytest.mark.parametrize(
    ("hero", "variant"), [("fish", "deep"), ("lighthouse", "islet"), ("crab", "beach")]
)
def test_what_lives_by_the_sea_is_shown_where_it_lives(hero: str, variant: str) -> None:
    book, brief = sample("zerno"), ScenePlan((hero,), setting="sea")
    assert variant in archetype("sea").variants(brief)
    scene = _drawn("sea", variant, brief, _bare(book), book)
    assert [thing.name for thing in scene.things if thing.role == "hero"] == [hero]


def test_a_hull_is_in_the_water() -> None:
    """The nearest band is drawn after the ship and covers its foot."""
    book, brief = sample("les"), ScenePlan(("sailboat",), setting="sea")
    scene = _drawn("sea", "swell", brief, _bare(book), book)
    svg = scene.pen.svg()
    assert svg.index('id="sailboat-1"') < svg.index('<g id="near">')
    hero = next(thing.box for thing in scene.things if thing.role == "hero")
    near = svg[svg.index('<g id="near">') :]
    first = re.search(r'<path d="([^"]+)"', near)
    assert first
    heights = [float(y) for _, y in re.findall(r"(-?[\d.]+) (-?[\d.]+)", first[1])]
    assert min(heights) < hero.bottom
