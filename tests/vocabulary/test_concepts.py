import pytest

from onbrand.generation.composer.kit import KIT
from onbrand.prompting.mood import SETTINGS
from onbrand.vocabulary import Concept, concepts, depict, find_concepts, find_nouns, nouns
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


def test_concepts_are_many() -> None:
    assert len(concepts()) >= 500
    assert sum(len(c.ru) + len(c.en) for c in concepts().values()) >= 3500


@pytest.mark.parametrize("concept", concepts().values(), ids=concepts())
def test_a_concept_stands_on_things_that_are_drawn(concept: Concept) -> None:
    assert set(concept.nouns) <= set(nouns())
    assert len(concept.nouns) >= 3
    drawn = [id_ for id_ in concept.nouns if depict(id_, KIT).how in {"exact", "broader"}]
    assert len(drawn) >= 2
    assert concept.setting is None or concept.setting in SETTINGS


def test_a_part_of_a_concept_is_no_thing() -> None:
    assert find_nouns("machine learning", "en") == ()
    assert find_nouns("цепочка поставок", "ru") == ()
    assert find_nouns("медовый месяц", "ru") == ()
    assert find_nouns("экологичная упаковка", "ru") == ("parcel",)
    assert find_nouns("мобильный банк", "ru") == ()


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("бокал шампанского", "alcohol"),
        ("white wine pairing", "alcohol"),
        ("школьник за партой", "children"),
        ("a baby in a sling", "children"),
        ("fluorescent orange", "neon"),
        ("пачка долларов", "currency"),
        ("горы купюр", "banknotes"),
        ("деньги на столе", "money"),
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
        ("перевод денег без комиссии", "money"),
        ("money transfer abroad", "money"),
        ("перевод денег за границу", "currency"),
    ],
)
def test_a_family_is_not_seen_where_it_is_not(text: str, family: str) -> None:
    assert not list(mentions(text, families()[family]))


def test_the_words_of_a_brand_book_name_a_family() -> None:
    found = family_of("alcohol | алкоголь")
    assert found is not None
    assert found.id == "alcohol"
    assert family_of("tea bags on strings") is None


@pytest.mark.parametrize(
    ("words", "family"),
    [
        ("dollar | доллар", "currency"),
        ("cash | наличные", "banknotes"),
        ("money | деньги", "money"),
    ],
)
def test_a_ban_on_dollars_is_none_on_money(words: str, family: str) -> None:
    found = family_of(words)
    assert found is not None
    assert found.id == family


def test_colors_inside_fixed_expressions_are_no_colors() -> None:
    assert [m.ids[0] for m in color_mentions("тёмно-синий диван, красная площадь")] == ["navy"]
    assert not list(color_mentions("orange juice on Black Friday"))
