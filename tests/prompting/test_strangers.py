from collections.abc import Callable

import pytest

from onbrand.generation.composer.plan import foresee
from onbrand.prompting import Plan, Prompt

Improve = Callable[..., Prompt]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("постер: диплодок", "диплодок"),
        ("axolotl in a pool", "axolotl"),
        ("пост, рыжая квокка", "квокка"),
        ("пост: дятел, ламинатор", "ламинатор"),
        ("a cup and an axolotl on a desk", "axolotl"),
    ],
)
def test_a_thing_that_no_table_knows_is_told(improve: Improve, text: str, word: str) -> None:
    plan = improve(text).plan
    assert plan.strangers == {word: ""}
    assert [(d.noun, d.how) for d in foresee(plan) if d.how == "none"] == [(word, "none")]


@pytest.mark.parametrize(
    "text",
    ["капучино на столе", "уютная атмосфера", "ипотека", "без диплодоков, кот", "тёмно-синий"],
)
def test_known_words_and_thoughts_are_no_strangers(improve: Improve, text: str) -> None:
    assert improve(text).plan.strangers == {}


def test_weapons_are_refused_for_any_brand(improve: Improve) -> None:
    told = {d.noun: d.how for d in foresee(improve("пистолет на столе").plan)}
    assert told["пистолет"] == "refused"
    assert "refused" not in {d.how for d in foresee(improve("сок граната, без пистолета").plan)}


def test_a_near_noun_shows_the_word() -> None:
    plan = Plan(subjects=("dumbbell",), strangers={"гантеля": "dumbbell"})
    shown = foresee(plan)[0]
    assert (shown.noun, shown.drawing, shown.how) == ("гантеля", "dumbbell", "meaning")
    assert shown.asked("ru") == "гантеля"
    assert shown.shown("en") == "dumbbell"
