import pytest

from onbrand.vocabulary.naming import (
    LONGEST,
    Names,
    in_both_languages,
    mentions,
    names_of_file,
    noun_named,
)


@pytest.mark.parametrize(
    ("file", "ru", "en"),
    [
        ("coffee_cup-чашка.svg", ("чашка",), ("coffee cup",)),
        ("icons/Food/CoffeeCup_final@2x.svg", (), ("coffee cup",)),
        ("..\\..\\etc\\чайник 3 (копия).SVG", ("чайник",), ()),
        ("../../../passwd", (), ("passwd",)),
        ("самолёт.svg", ("самолёт",), ()),
        ("042.svg", (), ()),
        ("", (), ()),
    ],
)
def test_names_are_read_from_files(file: str, ru: tuple[str, ...], en: tuple[str, ...]) -> None:
    assert names_of_file(file) == Names(ru=ru, en=en)


def test_an_endless_name_is_cut() -> None:
    (name,) = names_of_file("кот " * 100_000 + ".svg").ru
    assert len(name) <= LONGEST


@pytest.mark.parametrize(
    ("names", "noun"),
    [
        (Names(en=("coffee cup",)), "cup"),
        (Names(ru=("рыжая лиса",)), "fox"),
        (Names(ru=("самолёты",)), "plane"),
        (Names(ru=("зерник",), en=("zernik",)), ""),
        (Names(), ""),
    ],
)
def test_names_that_the_tables_know_are_nouns(names: Names, noun: str) -> None:
    assert noun_named(names) == noun


def test_a_missing_language_comes_from_the_tables() -> None:
    assert in_both_languages(Names(en=("red fox",))) == Names(ru=("лиса",), en=("red fox",))
    unknown = Names(en=("zernik",))
    assert in_both_languages(unknown) is unknown


NAMED = {
    "mascot": Names(ru=("зерник",), en=("zernik",)),
    "gray": Names(ru=("серая лиса",)),
    "fox": Names(ru=("лиса",)),
    "cup": Names(en=("coffee cup",)),
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Зернику подарили лису", ["mascot", "fox"]),
        ("две серые лисы", ["gray"]),
        ("без лис, но с Зерником", ["mascot"]),
        ("no Zernik, two coffee cups", ["cup"]),
        ("озеро и лес", []),
    ],
)
def test_they_are_found_as_nouns_are(text: str, expected: list[str]) -> None:
    assert [each.id for each in mentions(text, NAMED)] == expected
