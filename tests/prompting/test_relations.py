"""What is where, as briefs say it in both languages."""

import time

import pytest

from onbrand.prompting import Brief, RuleImprover
from onbrand.prompting.prompt import MAX_BRIEF
from onbrand.prompting.relations import read_relations
from onbrand.samples import sample
from onbrand.vocabulary.lemmas import language_of


def told(text: str) -> list[tuple[str, str, str]]:
    found = read_relations(text, language_of(text))
    return [(each.what, each.how, each.where) for each in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Кот в кресле дома вечером у окна", ("cat", "in", "armchair")),
        ("A cat sleeping in a cozy armchair", ("cat", "in", "armchair")),
        ("На ветке сидит сова", ("owl", "on", "branch")),
        ("Ключи от квартиры на ладони", ("key", "on", "hands")),
        ("Easter eggs in a basket with spring flowers", ("easter_egg", "in", "basket")),
        ("Курьер на велосипеде", ("courier", "on", "bicycle")),
        ("Dog riding a skateboard", ("dog", "on", "skateboard")),
        ("Букет в вазе", ("bouquet", "in", "vase")),
        ("On a shelf, three books", ("book", "on", "shelf")),
        ("A whale under the sea surface", ("whale", "under", "sea")),
        ("Кит под водой", ("whale", "under", "water")),
        ("Кот под ёлкой", ("cat", "under", "fir")),
        ("Человек на скамейке в парке", ("person", "on", "bench")),
        ("кошка на облаке", ("cat", "on", "cloud")),
        ("тарелка с пиццей", ("pizza", "with", "plate")),
    ],
)
def test_says_what_is_where(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in told(text)


def test_all_that_is_listed_lies_there() -> None:
    expected = {(thing, "on", "cutting_board") for thing in ("pizza", "herbs", "tomato")}
    assert expected <= set(told("Pizza with basil and three tomatoes on a board"))
    assert expected <= set(told("Пицца с базиликом и три помидора на доске"))


@pytest.mark.parametrize(
    "text",
    [
        "Стакан кофе в утреннем городе",
        "Cup of coffee in the morning city",
        "Лес на рассвете",
        "Pizza on Friday",
        "Bicycles in summer",
        "Ноутбук на работе",
        "Карта в приложении",
        "Робот и девочка играют в шахматы",
        "Кружки в магазине",
        "Самолёт в небе",
        "Скидка на доставку",
        "кот не на диване, а у окна",
        "без кота в кресле",
        "Кот. В кресле никого",
    ],
)
def test_times_places_and_what_is_forbidden_hold_no_things(text: str) -> None:
    assert told(text) == []


def test_tells_several_from_one() -> None:
    def many(text: str) -> bool:
        return read_relations(text, language_of(text))[0].many

    several, one = ["Груши в корзине", "apples in a bowl"], ["Груша в корзине", "apple in a bowl"]
    assert all(map(many, several))
    assert not any(map(many, one))


def test_is_in_the_plan_of_a_brief() -> None:
    prompt = RuleImprover().improve(Brief(text="Кот в кресле", format="post"), sample("zerno"))
    (found,) = prompt.plan.relations
    assert (found.what, found.how, found.where) == ("cat", "in", "armchair")


def test_the_longest_brief_is_read_in_time() -> None:
    text = ("кот в кресле и сова на ветке, " * MAX_BRIEF)[:MAX_BRIEF]
    start = time.perf_counter()
    assert told(text)
    assert time.perf_counter() - start < 2
