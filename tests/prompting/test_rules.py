"""Free side, counts, mood, colors and conflicts, each read from words."""

import pytest

from onbrand.brand import BrandBook
from onbrand.prompting import Lettering, Side
from onbrand.prompting.colors import read_colors
from onbrand.prompting.conflicts import read_conflicts
from onbrand.prompting.counts import read_counts
from onbrand.prompting.mood import read_mood, read_season, read_setting, read_style
from onbrand.prompting.negation import forbids, read_exclusions
from onbrand.prompting.side import read_side
from onbrand.vocabulary import language_of


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("слева место под заголовок", "left"),
        ("справа пусто", "right"),
        ("текст не слева, а справа", "right"),
        ("чашка слева и текст справа", "right"),
        ("верхняя треть свободна", "top"),
        ("keep the bottom quiet for legal", "bottom"),
        ("headline goes right", "right"),
        ("left side free for the headline", "left"),
        ("Copy sits on the right-hand side", "right"),
        ("одна лампа слева", None),
        ("one hard light from the left", None),
        ("вид сверху, чистый фон", None),
        ("low angle, clear sky above the tower", None),
        ("the right words", None),
        ("an owl on top of a clean white lighthouse", None),
        ("дом на правом берегу, чистая вода", None),
        ("логотип в правом нижнем углу", None),
    ],
)
def test_the_free_side(text: str, side: Side | None) -> None:
    assert read_side(text) == side


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("3 кружки на стойке", {"cup": 3}),
        ("два маленьких ключика", {"key": 2}),
        ("seven swans, two clouds", {"swan": 7, "cloud": 2}),
        ("A5 leaflet with parcels", {}),
        ("до форума 5 дней", {}),
        ("4:5, коробки", {}),
        ("без двух машин", {}),
        ("Два капучино и круассан", {"latte": 2}),
        ("два кота с мячом", {"cat": 2}),
        ("three cups and a teapot", {"cup": 3}),
        ("5 лет кофе", {}),
        ("5 days of coffee", {}),
        ("три штуки яблок", {"apple": 3}),
        ("Family of four in a park", {"family": 4}),
        ("команда из пяти человек", {"team": 5, "person": 5}),
        ("a team of experts", {}),
        ("ребёнок на качелях", {}),
    ],
)
def test_counts_stand_before_nouns(text: str, counts: dict[str, int]) -> None:
    assert read_counts(text, language_of(text)) == counts


def test_mood_season_setting_style() -> None:
    assert read_mood("спокойный вечер") == "dusk"
    assert read_mood("calm and clear") == "calm"
    assert read_mood("без ночи") is None
    assert read_season("осенняя распродажа") == "autumn"
    assert read_season("first frost on reeds") == "winter"
    assert read_season("coiled metal spring coil") is None
    assert read_setting("на деревянном столе") == "table"
    assert read_setting("складываются в материки") is None
    assert read_style("вырезано из бумаги, бумажная аппликация") == "papercut"
    assert read_style("clean geometric pattern") == "geometric"


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("без людей и машин", {"people", "car"}),
        ("ни души", {"people"}),
        ("no text at all", {"text"}),
        ("Avoid red lanterns", {"lantern"}),
        ("2 машины, без битых машин", set()),
        ("nobody looks tired", set()),
    ],
)
def test_exclusions(text: str, ids: set[str]) -> None:
    found = set(read_exclusions(text, language_of(text)))
    assert found - {"person"} == ids


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("без людей", True),
        ("Кровь и иглы не показывать", True),
        ("no needles, people get squeamish", True),
        ("not only coffee", False),
        ("кот без шляпы на диване", False),
        ("тёплый свет", False),
    ],
)
def test_what_belongs_to_the_limits(text: str, answer: bool) -> None:
    assert forbids(text, language_of(text)) is answer


def test_names_of_colors_become_swatches(sever: BrandBook) -> None:
    named = {n.word: n.swatch.id for n in read_colors("кобальтовый дом, жёлтый свет", sever)}
    assert named == {"кобальтовый": "polar", "жёлтый": "amber"}


def test_a_common_color_becomes_the_nearest_swatch(sever: BrandBook) -> None:
    assert [n.swatch.id for n in read_colors("индиго", sever)] == ["night"]
    assert read_colors("без синего", sever) == ()


def test_a_forbidden_color_is_no_swatch(sever: BrandBook) -> None:
    assert read_colors("алый парус", sever) == ()


@pytest.mark.parametrize(
    ("text", "forbidden"),
    [
        ("бокал шампанского на крыше", {"alcohol"}),
        ("Папа и школьник за столом", {"children"}),
        ("acid yellow background", {"neon"}),
        ("алый парус", {"red"}),
        ("scarlet sail", {"red"}),
        ("неоновые линии, дети", {"neon", "children"}),
        ("безалкогольный глинтвейн", set()),
        ("Красная площадь утром", set()),
        ("Avoid red lanterns", set()),
        ("без детей", set()),
    ],
)
def test_what_the_book_forbids_is_reported(
    text: str, forbidden: set[str], strict: BrandBook
) -> None:
    found = read_conflicts(text, Lettering(), language_of(text), strict)
    assert {c.forbids for c in found} == forbidden
    assert all(c.word in text for c in found)


def test_a_conflict_names_the_rule_and_a_way_out(sever: BrandBook) -> None:
    (found,) = read_conflicts("шампанское", Lettering(), "ru", sever)
    assert found.rule == "4.1"
    assert found.suggestion
    (red,) = read_conflicts("красный дом", Lettering(), "ru", sever)
    assert red.rule == "1.3"
    assert red.suggestion == "янтарный"


@pytest.mark.parametrize(
    ("text", "word", "suggestion"),
    [
        ("дом в красном цвете", "красном", "янтарном"),
        ("алая роза", "алая", "янтарная"),
        ("бокал шампанского", "шампанского", "ягодного лимонада"),
        ("Шампанское и лёд", "Шампанское", "Ягодный лимонад"),
        ("aperol spritz on a tray", "aperol spritz", "berry lemonade"),
        ("a red car", "red", "yellow"),
    ],
)
def test_a_suggestion_fits_where_the_word_stood(
    text: str, word: str, suggestion: str, sever: BrandBook
) -> None:
    (found,) = read_conflicts(text, Lettering(), language_of(text), sever)
    assert (found.word, found.suggestion) == (word, suggestion)


def test_two_entries_that_forbid_one_word_are_one_conflict(harbor: BrandBook) -> None:
    found = read_conflicts("a bottle of wine", Lettering(), "en", harbor)
    assert [c.word for c in found] == ["wine"]


def test_banned_words_are_looked_for_in_the_lettering(strict: BrandBook) -> None:
    found = read_conflicts("кофе", Lettering(headline="Самый дешёвый кофе"), "ru", strict)
    assert [c.word for c in found] == ["дешёвый"]
