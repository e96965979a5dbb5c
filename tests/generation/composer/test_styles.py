"""A brief that names a manner is drawn in it, whatever it is about."""

import pytest

from onbrand.generation import Request
from onbrand.generation.composer.approach import ranking
from onbrand.generation.composer.plan import ScenePlan
from onbrand.prompting import Brief, RuleImprover
from onbrand.samples import sample, sample_ids

from .scenes import form

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
