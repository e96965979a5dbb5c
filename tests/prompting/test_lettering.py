import pytest

from onbrand.prompting import Lettering, lettering
from onbrand.prompting.lettering import asks_for_none, read_lettering
from onbrand.vocabulary.lemmas import plain


@pytest.mark.parametrize(
    ("text", "lettering"),
    [
        (
            "латте, заголовок «Осенний латте уже здесь»",
            Lettering(headline="Осенний латте уже здесь"),
        ),
        ("Баннер турнира: «Твой ход, коллега», ферзь", Lettering(headline="Твой ход, коллега")),
        (
            "Плакат «Не занимайтесь самолечением» в зал",
            Lettering(headline="Не занимайтесь самолечением"),
        ),
        (
            'left side free for "Saturdays are for scans"',
            Lettering(headline="Saturdays are for scans"),
        ),
        ('Tagline: "Rain or shine, we\'re here"', Lettering(headline="Rain or shine, we're here")),
        (
            "headline “Go further”, CTA “Start now”",
            Lettering(headline="Go further", call_to_action="Start now"),
        ),
        (
            (
                "заголовок «Свой дом ближе», подпись «Решение за день», кнопка «Оформить», "
                "мелко «Условия на сайте»"
            ),
            Lettering(
                headline="Свой дом ближе",
                subline="Решение за день",
                call_to_action="Оформить",
                legal="Условия на сайте",
            ),
        ),
        (
            "заголовок «Сказка «О рыбаке» и «О рыбке»»",
            Lettering(headline="Сказка «О рыбаке» и «О рыбке»"),
        ),
        (
            'заголовок "Кафе "Утро" здесь" и кнопка "Зайти"',
            Lettering(headline='Кафе "Утро" здесь', call_to_action="Зайти"),
        ),
        ("headline “The “slow” blend”", Lettering(headline="The “slow” blend")),
        ("заголовок “Чай „Утро“ здесь”", Lettering(headline="Чай „Утро“ здесь")),
        ("заголовок «», кнопка «Зайти»", Lettering(call_to_action="Зайти")),
        ("«Скидка 20%» крупно слева", Lettering(headline="Скидка 20%")),
        ('"Время пить чай" - плакат, самовар', Lettering(headline="Время пить чай")),
        ("headline: Ten steps to tidy data", Lettering(headline="Ten steps to tidy data")),
        ("текст «Кофе» и «Чай»", Lettering(headline="Кофе", subline="Чай")),
        ("заголовок «Читаем «Войну и мир»»", Lettering(headline="Читаем «Войну и мир»")),
        ("Плакат программы «Приведи друга»", Lettering()),
        ('OG image for the blog article "How firms survive"', Lettering()),
        ('the first was too "fintech bro"', Lettering()),
        ('our CEO says we are "the calm ones"', Lettering()),
        ("Обложка к статье «Как застраховать дачу», без букв на картинке", Lettering()),
        ("просто кофе", Lettering()),
    ],
)
def test_quoted_words_are_lettering_when_the_brief_says_so(text: str, lettering: Lettering) -> None:
    assert read_lettering(text) == lettering


def test_a_long_headline_goes_where_it_fits() -> None:
    words = "Слово " * 25 + "конец"
    assert read_lettering(f"заголовок «{words}»") == Lettering(subline=words)


@pytest.mark.parametrize("text", ["без текста", "no text at all", "без букв", "without lettering"])
def test_no_lettering_asked(text: str) -> None:
    assert asks_for_none(text)


@pytest.mark.parametrize("words", ["\u200b", "\u00ad\u00ad", " \u2060 "])
def test_words_that_nobody_sees_are_none(words: str) -> None:
    assert Lettering(headline=words) == Lettering()
    assert read_lettering(f"кот, заголовок «{words}»") == Lettering()
    assert Lettering(headline=f"Ко{words}т").headline == f"Ко{words}т"


@pytest.mark.parametrize("unit", ["«да» ", '"a" ', "‘a’ и "])
def test_many_quotes_are_read_once_each(unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []

    def counted(text: str) -> str:
        read.append(len(text))
        return plain(text)

    monkeypatch.setattr(lettering, "plain", counted)
    work = []
    for times in (100, 400):
        read.clear()
        lettering.told_apart(unit * times)
        work.append(sum(read))
    assert work[1] < 5 * work[0]
