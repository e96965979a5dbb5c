import pytest

from onbrand.vocabulary.meaning import meanings_of_words


@pytest.mark.parametrize(
    ("word", "noun"),
    [("кроссовочки", "sneakers"), ("велосипедик", "bicycle"), ("автобусик", "bus")],
)
def test_a_word_near_in_both_languages_is_led_to_its_noun(word: str, noun: str) -> None:
    assert meanings_of_words().nearest(word) == noun


@pytest.mark.parametrize("word", ["ватрушечница", "оранжад", "эмпиризм", "брандмауэр", "whatnot"])
def test_a_chance_likeness_is_no_meaning(word: str) -> None:
    assert meanings_of_words().nearest(word) is None


def test_its_own_names_lead_to_a_noun() -> None:
    assert meanings_of_words().nearest("гитара") == "guitar"
    assert meanings_of_words().nearest("guitar") == "guitar"
