"""What is set in the picture does not direct it."""

import pytest

from onbrand.prompting import Brief, Plan, RuleImprover
from onbrand.prompting.counts import read_counts
from onbrand.samples import sample
from onbrand.vocabulary import language_of


def plan_of(text: str) -> Plan:
    return RuleImprover().improve(Brief(text=text), sample("zerno")).plan


def test_a_headline_counts_nothing_and_forbids_nothing() -> None:
    plan = plan_of("чашка кофе, заголовок «Дарим 5 чашек без пенки»")
    assert plan.counts == {}
    assert plan.exclude == ()


@pytest.mark.parametrize("headline", ["Ночь музеев", "Место слева свободно"])
def test_a_headline_sets_no_time_and_keeps_no_side_free(headline: str) -> None:
    plan = plan_of(f"чашка кофе, заголовок «{headline}»")
    assert plan.mood != "night"
    assert plan.free_side is None


def test_the_brief_itself_does() -> None:
    plan = plan_of("5 чашек кофе ночью, место слева, без людей")
    assert plan.counts
    assert plan.mood == "night"
    assert plan.free_side == "left"
    assert "person" in plan.exclude


@pytest.mark.parametrize(
    ("text", "weather"),
    [
        ("дом под снегопадом", "snow"),
        ("заснеженная улица, ветер", "snow"),
        ("прохожий с зонтом, дождливый вечер", "rain"),
        ("гроза над городом", "storm"),
        ("туманное утро в горах", "fog"),
        ("ветреный день, воздушный змей", "wind"),
        ("a house on a snowy night", "snow"),
        ("a cup by the window, rain outside", "rain"),
        ("misty forest at dawn", "fog"),
        ("a kite on a windy day", "wind"),
        ("подснежник в вазе", None),
        ("дождь из монет", None),
        ("чашка кофе, без дождя", None),
        ("a rainbow over a wind turbine", None),
        ("a window and a raincoat", None),
        ("a snow leopard", None),
        ("чашка кофе, заголовок «Снег и дождь»", None),
    ],
)
def test_weather_is_read_from_the_brief(text: str, weather: str | None) -> None:
    assert plan_of(text).weather == weather


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Строительный кран и каски", {"hard_hat": 2}),
        ("корзина с яблоками", {"apple": 2}),
        ("gifts under the tree", {"gift": 2}),
        ("пара кружек", {"cup": 2}),
        ("a couple of mugs", {"cup": 2}),
        ("несколько книг на столе", {"book": 3}),
        ("пара кроссовок", {}),
        ("a pair of sneakers", {}),
        ("цена книги, кофе без книги", {}),
        ("ножницы, наушники и кофейные зёрна", {}),
        ("осенние листья и горы", {}),
    ],
)
def test_more_than_one_is_read_from_the_form_too(text: str, counts: dict[str, int]) -> None:
    assert read_counts(text, language_of(text)) == counts
