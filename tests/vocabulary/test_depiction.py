import pytest

from onbrand.generation.composer.kit import KIT
from onbrand.vocabulary import ancestors, depict, is_a, nouns


def test_the_thing_itself_comes_first() -> None:
    assert depict("latte", {"cup", "latte"}).how == "exact"
    shown = depict("latte", {"cup"})
    assert (shown.drawing, shown.how) == ("cup", "broader")


def test_the_nearest_of_what_includes_it_is_shown() -> None:
    assert depict("champagne", {"tableware", "wine_glass"}).drawing == "wine_glass"
    assert depict("bullfinch", {"animal", "bird"}).drawing == "bird"


def test_a_general_noun_is_shown_by_an_example_and_no_sister_is() -> None:
    assert depict("fruit", {"apple", "pear"}).how == "example"
    shown = depict("lemon", {"apple", "orange"})
    assert shown.drawing not in {"apple", "orange"}


def test_what_is_not_drawn_has_an_emblem_or_nothing() -> None:
    shown = depict("gavel", ())
    assert (shown.how, shown.icon) == ("emblem", "gavel")
    assert depict("sponge", ()).how == "none"
    assert depict("no such noun", KIT).how == "none"


@pytest.mark.parametrize(
    ("noun", "never"),
    [
        ("person", "heart"),
        ("deer", "fox"),
        ("airport", "plane"),
        ("kettle", "oven"),
        ("microphone", "headphones"),
        ("lemon", "apple"),
    ],
)
def test_the_worst_look_alikes_of_old_are_gone(noun: str, never: str) -> None:
    assert depict(noun, set(KIT) - {noun}).drawing != never


@pytest.mark.parametrize("noun", nouns())
def test_no_noun_is_shown_by_another_kind_of_thing(noun: str) -> None:
    shown = depict(noun, KIT)
    if shown.how == "example":
        assert noun in ancestors(shown.drawing or "")
    elif shown.drawing:
        assert is_a(noun, {shown.drawing})
