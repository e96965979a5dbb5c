import pytest

from onbrand.vocabulary import concepts, find_concepts, nouns
from onbrand.vocabulary.colors import color_mentions
from onbrand.vocabulary.families import families, family_of, mentions


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("ипотека для молодой семьи", "mortgage"),
        ("вклады с кешбэком", "deposit"),
        ("программа лояльности", "loyalty"),
        ("onboarding of new people", "onboarding"),
        ("sustainability report", "sustainability"),
        ("без ипотеки: инвестиции", "investment"),
    ],
)
def test_abstract_words_lead_to_concepts(text: str, first: str) -> None:
    assert find_concepts(text)[0] == first


def test_concepts_stand_on_nouns() -> None:
    assert len(concepts()) >= 110
    for concept in concepts().values():
        assert set(concept.nouns) <= set(nouns())
        assert concept.nouns


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("бокал шампанского", "alcohol"),
        ("white wine pairing", "alcohol"),
        ("школьник за партой", "children"),
        ("a baby in a sling", "children"),
        ("fluorescent orange", "neon"),
    ],
)
def test_a_family_means_all_its_words(text: str, family: str) -> None:
    assert list(mentions(text, families()[family]))


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("безалкогольное пиво", "alcohol"),
        ("alcohol-free party", "alcohol"),
        ("виноград и винтажная ваза", "alcohol"),
        ("без детей", "children"),
        ("ginger tea", "alcohol"),
        ("рулетка и уровень на верстаке", "gambling"),
    ],
)
def test_a_family_is_not_seen_where_it_is_not(text: str, family: str) -> None:
    assert not list(mentions(text, families()[family]))


def test_the_words_of_a_brand_book_name_a_family() -> None:
    found = family_of("alcohol | алкоголь")
    assert found is not None
    assert found.id == "alcohol"
    assert family_of("tea bags on strings") is None


def test_colors_inside_fixed_expressions_are_no_colors() -> None:
    assert [m.ids[0] for m in color_mentions("тёмно-синий диван, красная площадь")] == ["navy"]
    assert not list(color_mentions("orange juice on Black Friday"))
