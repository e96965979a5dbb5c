"""A brief that names a manner is drawn in it, whatever it is about."""

import pytest

from onbrand.generation import Request
from onbrand.generation.composer.approach import ranking
from onbrand.generation.composer.canvas import Canvas
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.scene import Scene
from onbrand.layout import plan
from onbrand.prompting import Brief, Lettering, RuleImprover
from onbrand.samples import sample, sample_ids

from .scenes import archetype, form

MANNERS = {
    "isometric": ("Изометрия: {}", "Isometric {}"),
    "riso": ("Ризография, {}", "{}, risograph print"),
    "line-art": ("Контурный рисунок: {}", "Line art of {}"),
    "infographic": ("Инфографика: {}, рост 20%, 35%, 50%", "Infographic: {}, 8 of 10 clients"),
    "pattern": ("Узор: {}", "Seamless pattern of {}"),
    "geometric": ("Геометрическая композиция: {}", "{}, bauhaus"),
    "papercut": ("{}, вырезано из бумаги", "{}, papercut"),
}
ABOUT = (("чашка кофе", "a cup"), ("дом", "a house"), ("лиса", "a fox"), ("карта", "a bank card"))


@pytest.mark.parametrize("manner", MANNERS)
@pytest.mark.parametrize("about", range(len(ABOUT)))
def test_the_manner_that_is_asked_for_comes_first(manner: str, about: int) -> None:
    for language in (0, 1):
        text = MANNERS[manner][language].format(ABOUT[about][language])
        book = sample(sample_ids()[about])
        prompt = RuleImprover().improve(Brief(text=text), book)
        for seed in range(6):
            request = Request(prompt, book, form(book, "post"), seed)
            first, *_ = ranking(request, ScenePlan.of(request))
            assert first.archetype.name == manner, text


def test_a_printed_night_has_a_moon_and_no_sun() -> None:
    brief = ScenePlan(("whale", "moon"), style="riso")
    assert not {"sun", "rays"} & set(archetype("riso").variants(brief))
    book = sample("zerno")
    layout = plan(book, form(book, "post"), Lettering(), kind="overlay")
    made = Scene(Canvas.of(layout), Ramps(book), "1:0", grain=False)
    archetype("riso").draw(made, brief, "night")
    assert made.drawn["moon"] == 1
    assert [thing.name for thing in made.things] == ["whale"]


def test_lines_of_one_thing_do_not_run_through_another() -> None:
    brief = ScenePlan(("bicycle", "tree"), style="line")
    book = sample("sever")
    for variant in archetype("line-art").variants(brief):
        layout = plan(book, form(book, "post"), Lettering(), kind="overlay")
        made = Scene(Canvas.of(layout), Ramps(book), "1:0", grain=False)
        archetype("line-art").draw(made, brief, variant)
        (bicycle,), (tree,) = (
            [thing.box for thing in made.things if thing.name == name] for name in brief.subjects
        )
        assert bicycle.right < tree.x


def test_things_of_a_grid_are_of_one_size_and_no_cell_is_a_sliver() -> None:
    brief = ScenePlan(("chart", "lightbulb"), style="geometric")
    for brand in sample_ids():
        book = sample(brand)
        for format_id in ("post", "banner"):
            layout = plan(book, form(book, format_id), Lettering(), kind="overlay")
            made = Scene(Canvas.of(layout), Ramps(book), "1:0", grain=False)
            archetype("geometric").draw(made, brief, "even")
            one, other = (max(thing.box.width, thing.box.height) for thing in made.things)
            assert 0.8 < one / other < 1.25
