"""What a sale takes off is the largest thing of its picture, and what is sold stands beside it."""

import re

import pytest

from onbrand.generation.composer.archetypes import sale
from onbrand.generation.composer.canvas import Canvas, Crowded
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.scene import Scene
from onbrand.layout import plan
from onbrand.prompting import Brief, Figure, Lettering, RuleImprover
from onbrand.samples import sample, sample_ids

from .scenes import form

OFF = (Figure(value=30, text="30%", lead="скидка", label="на всё", unit="%", kind="discount"),)


def drawn(brand: str, format_id: str, variant: str, brief: ScenePlan) -> Scene:
    book = sample(brand)
    layout = plan(book, form(book, format_id), Lettering(), kind="overlay")
    made = Scene(Canvas.of(layout), Ramps(book), "1:0", grain=False)
    sale.draw(made, brief, variant)
    return made


@pytest.mark.parametrize("brand", sample_ids())
@pytest.mark.parametrize("format_id", ["post", "banner", "story"])
def test_the_number_is_huge_and_the_thing_is_whole_beside_it(brand: str, format_id: str) -> None:
    brief = ScenePlan(("shopping_cart",), figures=OFF)
    found = 0
    for variant in sale.VARIANTS:
        try:
            made = drawn(brand, format_id, variant, brief)
        except Crowded:
            continue
        found += 1
        said = re.findall(r'aria-label="([^"]+)"', made.pen.svg())
        assert said == ["Скидка", "30%", "на\u00a0всё"]
        (cart,) = (thing for thing in made.things if thing.name == "shopping_cart")
        assert cart.role == "hero"
        assert cart.box.height > made.canvas.stage.height * 0.2
    assert found


def test_signs_of_a_sale_are_shown_by_the_number_itself() -> None:
    made = drawn("sever", "post", "plain", ScenePlan(("percent",), figures=OFF))
    assert made.drawn["percent"] == 1
    assert [thing.name for thing in made.things] == ["percent"]


def test_it_suits_only_where_something_is_taken_off() -> None:
    assert sale.suits(ScenePlan(("shopping_cart",), figures=OFF)) > 3
    assert sale.suits(ScenePlan(("shopping_cart",))) == 0
    assert sale.suits(ScenePlan(("cup",), figures=OFF, exclude=frozenset({"text"}))) == 0


@pytest.mark.parametrize(
    "text", ["Скидка 30%, заголовок «Чёрная пятница»", "Black Friday, 30% off"]
)
def test_a_black_friday_is_dark(text: str) -> None:
    assert RuleImprover().improve(Brief(text=text), sample("sever")).plan.mood == "night"
    made = drawn("sever", "post", "plain", ScenePlan(("gift",), figures=OFF, mood="night"))
    ground = re.search(r'<path d="[^"]+" fill="[^"]+" data-token="([^"]+)"', made.pen.svg())
    assert ground
    assert ground[1] == made.ramps.token("ink")
