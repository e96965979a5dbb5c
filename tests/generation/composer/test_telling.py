import pytest

from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.telling import age
from onbrand.prompting import Lettering
from onbrand.vocabulary import find_nouns

from .scenes import request

_CAKE = ("birthday_cake",)


@pytest.mark.parametrize(
    ("words", "years"),
    [
        ("Нам пять лет", 5),
        ("Нам 5 лет", 5),
        ("We turn five", 5),
        ("3rd birthday", 3),
        ("10 лет назад", None),
        ("С днём рождения", None),
    ],
)
def test_an_age_is_read_from_the_words(words: str, years: int | None) -> None:
    assert age(words) == years


def test_a_cake_has_a_candle_for_every_year() -> None:
    asked = request("zerno", lettering=Lettering(headline="Нам пять лет"), subjects=_CAKE)
    told = ScenePlan.of(asked).told
    assert told["birthday_cake"]["candles"] == 5


def test_three_coins_are_not_four() -> None:
    plan = ScenePlan.of(request("zerno", subjects=("piggy_bank", "coins"), counts={"coins": 3}))
    assert plan.told["piggy_bank"] == {"coins": 0}
    assert "piggy_bank" not in ScenePlan.of(request("zerno", subjects=("piggy_bank",))).told


def test_who_smiles_is_no_smiley() -> None:
    assert find_nouns("A dentist smiles at a child", "en") == ("dentist", "child")
    assert find_nouns("Smiley icon", "en") == ("smile",)
