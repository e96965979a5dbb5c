import pytest

from onbrand.brand import BrandBook, Format, UnknownFormat, Words
from onbrand.prompting import RuleImprover
from onbrand.prompting.format import read_format
from onbrand.prompting.prompt import Brief


@pytest.mark.parametrize(
    ("text", "format_"),
    [
        ("осенний латте, пост для соцсетей", "post"),
        ("portrait ad: frames on a stack of postcards", "portrait"),
        ("Сторис: лиса в лесу", "story"),
        ("сторис-отсчёт до форума", "story"),
        ("Story invite: terrace party", "story"),
        ("a story of success", None),
        ("банер на сайт", "banner"),
        ("Commercial property hero. Glass tower", "banner"),
        ("шапка главной страницы", "banner"),
        ("Обложка статьи о вкладах", "og"),
        ("OG-картинка к посту про облака", "og"),
        ("обложка поста", "post"),
        ("картинка-превью 1200x630", "og"),
        ("Памятка новичку, А5, обложка", "a5"),
        ("Retro rail poster", "a4"),
        ("афиша концерта", "a4"),
        ("плкат на дверь", "a4"),
        ("он плачет у окна", None),
        ("4:5 hiring post for welders", "portrait"),
        ("формат 9:16", "story"),
        ("открытка коллегам", "a5"),
        ("не сторис, а пост", "post"),
        ("Red Square at dawn", None),
        ("a lamp post and a post office", None),
        ("картинка 1080 х 1350", "portrait"),
        ("чашка на столе", None),
    ],
)
def test_the_format_is_read_from_numbers_and_words(
    text: str, format_: str | None, zerno: BrandBook
) -> None:
    assert read_format(text, zerno) == format_


def test_a_format_of_the_brand_is_asked_for_by_its_name(zerno: BrandBook) -> None:
    own = Format(id="menu", name=Words(en="Menu board", ru="Меню-доска"), width=1600, height=2400)
    book = zerno.model_copy(update={"formats": (*zerno.formats, own)})
    assert read_format("меню-доска: круассаны", book) == "menu"
    assert read_format("a Menu board for spring", book) == "menu"


def test_a_format_that_the_brand_lacks_is_not_chosen(zerno: BrandBook) -> None:
    book = zerno.model_copy(update={"formats": (zerno.formats[0],)})
    assert read_format("сторис про кофе", book) is None


def test_the_users_choice_wins(improver: RuleImprover, zerno: BrandBook) -> None:
    brief = Brief(text="сторис про кофе", format="banner")
    assert improver.improve(brief, zerno).format == "banner"


def test_an_unknown_format_is_refused_with_what_there_is(
    improver: RuleImprover, zerno: BrandBook
) -> None:
    with pytest.raises(UnknownFormat, match="post, portrait, story"):
        improver.improve(Brief(text="кофе", format="billboard"), zerno)
