import pytest
from hypothesis import given
from hypothesis import strategies as st

from onbrand.generation.composer.kit import KIT
from onbrand.vocabulary import ancestors, find_nouns, nouns
from onbrand.vocabulary.lemmas import plain
from onbrand.vocabulary.matching import one_typo
from onbrand.vocabulary.nouns import KINDS, meanings


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("чашка кофе и круассаны", ("cup", "croissant")),
        ("кофейных зёрен горсть", ("coffee_beans",)),
        ("жёлтые кленовые листья на столе", ("maple_leaf", "table")),
        ("три банки мёда", ("honey",)),
        ("сберегательный банк", ("bank",)),
        ("карта от банка", ("card", "bank")),
        ("банка на полке", ("jar", "shelf")),
        ("банки с крышками и мёд", ("jar", "honey")),
        ("разводной ключ на верстаке", ("wrench", "workbench")),
        ("ключ от квартиры", ("key",)),
        ("лук и стрелы", ("bow",)),
        ("лук, мишень", ("bow", "target")),
        ("суп с луком", ("soup", "onion")),
        ("пара чашек", ("cup",)),
        ("big white screen между деревьями", ("monitor", "tree")),
        ("two foxes under birch trees", ("fox", "birch")),
        ("first-aid kit", ("first_aid_kit",)),
        ("a pumkin on a wooden table", ("pumpkin", "table")),
        ("круасан и кофе", ("croissant", "latte")),
    ],
)
def test_nouns_are_found_in_the_order_of_the_text(text: str, found: tuple[str, ...]) -> None:
    assert find_nouns(text, "ru" if text[0] > "z" else "en") == found


@pytest.mark.parametrize(
    "text",
    [
        "без людей, машин и телефонов",
        "Кровь, капли и иглы не показывать",
        "не рисуйте кошек",
        "no phones or screens",
        "please resist adding gift boxes",
        "people-free",
        "лук дня",
        "слон" + "овость",
    ],
)
def test_what_is_not_asked_for_is_not_found(text: str) -> None:
    assert find_nouns(text, "ru" if text[0] > "z" else "en") == ()


def test_a_negation_ends_where_its_list_ends() -> None:
    assert find_nouns("без людей, тёплый свет, лиса", "ru") == ("fox",)
    assert find_nouns("двор без машин. Кот на скамейке", "ru") == ("courtyard", "cat", "bench")
    assert find_nouns("no needles, an orange and a lemon", "en") == ("orange", "lemon")
    assert find_nouns("без людей, машин и собак", "ru") == ()
    assert find_nouns("No people, just a quiet lighthouse", "en") == ("lighthouse",)


def test_broader_nouns_end() -> None:
    for noun in nouns().values():
        above = ancestors(noun.id)
        assert noun.id not in above
        assert set(above) <= set(nouns())
        assert len(set(above)) == len(above)


def test_a_form_names_one_noun_unless_the_table_of_meanings_tells_them_apart() -> None:
    owners: dict[str, set[str]] = {}
    for noun in nouns().values():
        for form in (*noun.ru, *noun.en):
            owners.setdefault(plain(form), set()).add(noun.id)
    assert {form: ids for form, ids in owners.items() if len(ids) > 1} == {}
    for known in meanings().values():
        assert {meaning.noun for meaning in known} <= {None, *nouns()}
        assert sum(meaning.beside is None for meaning in known) <= 1


def test_the_vocabulary_is_broad() -> None:
    assert len(nouns()) >= 1200
    assert {noun.kind for noun in nouns().values()} == set(KINDS)
    assert sum(len(noun.ru) for noun in nouns().values()) >= 4000
    assert sum(len(noun.en) for noun in nouns().values()) >= 4000


def test_every_drawing_of_the_kit_is_a_noun() -> None:
    assert set(KIT) <= set(nouns())


@pytest.mark.parametrize("id_", nouns())
def test_a_noun_is_found_by_the_name_it_shows(id_: str) -> None:
    noun = nouns()[id_]
    assert id_ in find_nouns(noun.name("ru"), "ru")
    assert id_ in find_nouns(noun.name("en"), "en")


@given(st.text(max_size=60))
def test_any_text_is_read_without_trouble(text: str) -> None:
    assert set(find_nouns(text, "ru")) <= set(nouns())
    assert set(find_nouns(text, "en")) <= set(nouns())


def test_one_typo() -> None:
    assert one_typo("pumkin", "pumpkin")
    assert one_typo("lihgthouse", "lighthouse")
    assert one_typo("круосан", "круасан")
    assert not one_typo("painter", "printer")  # English words have neighbors
    assert not one_typo("pumpkin", "pumpkin")
