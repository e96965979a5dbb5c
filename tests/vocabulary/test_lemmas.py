import pytest

from onbrand.vocabulary import language_of
from onbrand.vocabulary.inflect import genitive, nominative
from onbrand.vocabulary.lemmas import dictionary_form, lemmas


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        ("листьев", "лист"),
        ("зёрнами", "зерно"),
        ("ключей", "ключ"),
        ("leaves", "leaf"),
        ("boxes", "box"),
        ("berries", "berry"),
        ("children", "child"),
        ("glass", "glass"),
        ("bus", "bus"),
        ("news", "news"),
    ],
)
def test_a_form_leads_to_its_dictionary_word(word: str, lemma: str) -> None:
    assert lemma in lemmas(word)


def test_an_ambiguous_form_keeps_all_its_readings() -> None:
    assert {"банк", "банка"} <= set(lemmas("банки"))


def test_a_word_of_our_tables_is_not_taken_for_a_form_of_another() -> None:
    assert dictionary_form("банка") == "банка"


@pytest.mark.parametrize(
    ("text", "language"),
    [("осенний латте", "ru"), ("autumn latte", "en"), ("пост про Rust", "ru"), ("12", "ru")],
)
def test_language_is_told_by_letters(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("phrase", "turned"),
    [
        ("яркий неон", "яркого неона"),
        ("дети и алкоголь", "детей и алкоголя"),
        ("копилки-свинки и мешки с деньгами", "копилок-свинок и мешков с деньгами"),
        ("дождь из монет", "дождя из монет"),
        ("глянцевое 3D и свечение", None),
        ("рисовать руками", None),
    ],
)
def test_genitive(phrase: str, turned: str | None) -> None:
    assert genitive(phrase) == turned


@pytest.mark.parametrize(
    ("phrase", "turned"),
    [
        ("осеннюю прогулку в лесу", "осенняя прогулка в лесу"),
        ("осеннем латте", "осенний латте"),
        ("рыжего кота", "рыжий кот"),
        ("маяком и чайками", "маяк и чайки"),
        ("кот на окне", "кот на окне"),
    ],
)
def test_nominative(phrase: str, turned: str | None) -> None:
    assert nominative(phrase) == turned
