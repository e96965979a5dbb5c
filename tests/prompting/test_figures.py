"""Numbers of a brief that can be shown, and numbers that stand for something else."""

import time

import pytest

from onbrand.prompting import Brief, RuleImprover, parse_edited, to_text
from onbrand.prompting.prompt import Figure
from onbrand.samples import sample


def figures(text: str) -> tuple[Figure, ...]:
    return RuleImprover().improve(Brief(text=text), sample("sever")).plan.figures


def told(text: str) -> list[tuple[str, str]]:
    return [(figure.text, figure.label or figure.lead) for figure in figures(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ипотека на новый дом, заголовок «Ипотека от 5,9%»", [("от 5,9%", "Ипотека")]),
        ("Инфографика: рост продаж 20%, 35%, 50%",
         [("20%", "рост продаж"), ("35%", ""), ("50%", "")]),
        ("Инфографика: выручка 20%, 50% по годам", [("20%", "выручка"), ("50%", "")]),
        ("Инфографика, 3 шага: заявка, решение и доставка, заголовок «Легко»",
         [("1", "заявка"), ("2", "решение"), ("3", "доставка")]),
        ("Infographic: growth 2021 12%, 2022 18%, 2023 30%",
         [("12%", "2021"), ("18%", "2022"), ("30%", "2023")]),
        ("Инфографика: выручка 2021 — 20%, 2022 — 35%", [("20%", "2021"), ("35%", "2022")]),
        ("Инфографика: посадили 1200 деревьев в 2023 и 3400 в 2024",
         [("1200", "2023"), ("3400", "2024")]),
        ("Инфографика: было 12 отделений, стало 45", [("12", "было"), ("45", "стало")]),
        ("Кешбэк 5% против 1%", [("5%", "Кешбэк"), ("1%", "")]),
        ("Infographic: 8 of 10 customers come back", [("8 of 10", "customers come back")]),
        ("Infographic: revenue $2.5 million, 1,200 clients",
         [("$2.5 million", "revenue"), ("1,200", "clients")]),
        ("Кредит до 300 000 рублей", [("до 300 000 рублей", "кредит")]),
        ("Карта за 5 минут", [("5 минут", "карта")]),
    ],
)  # fmt: skip
def test_numbers_are_read_in_order_with_their_words(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "три чашки кофе на столе",
        "3 чашки и 2 круассана",
        "Баннер 1080x1080 с котом, формат 4:5",
        "Открытие 1 мая в 10:00, дом 5",
        "Чашка, без скидок 20%",
        "Новый год 2026",
        "Позвоните +7 900 123-45-67",
        "Two cups and 4K video",
    ],
)
def test_numbers_of_other_things_are_no_figures(text: str) -> None:
    assert figures(text) == ()


def test_values_are_those_of_the_words() -> None:
    values = {figure.text: figure.value for figure in figures(
        "Infographic: revenue $2.5 million, 1,200 clients, rate 5.9%, loss -3%")}  # fmt: skip
    assert values == {"$2.5 million": 2.5e6, "1,200": 1200.0, "5.9%": 5.9, "-3%": -3.0}
    (tenths,) = figures("Инфографика: 8 из 10 клиентов")
    assert (tenths.value, tenths.unit, tenths.kind) == (80.0, "%", "share")


def test_steps_have_their_names_only_where_all_are_told() -> None:
    named = figures("Получите карту за 3 шага: заявка, решение, доставка")
    assert [(f.kind, f.value, f.label) for f in named] == [
        ("step", 1, "заявка"), ("step", 2, "решение"), ("step", 3, "доставка"),
    ]  # fmt: skip
    plain = figures("Three steps to a greener city")
    assert [(figure.value, figure.label) for figure in plain] == [(1, ""), (2, ""), (3, "")]


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        ("3 шага: заявка, подпись, карта", "step", ["заявка", "подпись", "карта"]),
        ("Infographic: 3 steps to open an account: apply, sign, use; headline “Easy”", "step",
         ["apply", "sign", "use"]),
        ("Infographic: steps: apply, sign and use", "step", ["apply", "sign", "use"]),
        ("Three steps: 1. Register 2. Choose 3. Pay", "step", ["Register", "Choose", "Pay"]),
        ("Шаг 1 — заявка, шаг 2 — договор, шаг 3 — карта", "step", ["заявка", "договор", "карта"]),
        ("Топ-3 напитка: латте, раф, какао", "place", ["латте", "раф", "какао"]),
        ("История: 2010 — основание, 2015 — первый завод", "date", ["основание", "первый завод"]),
        ("Timeline: 2015 founding, 2018 first shop", "date", ["founding", "first shop"]),
    ],
)  # fmt: skip
def test_lists_are_read_whole_whatever_separates_them(
    text: str, kind: str, names: list[str]
) -> None:
    found = figures(text)
    assert [figure.label for figure in found] == names
    assert {figure.kind for figure in found} == {kind}


@pytest.mark.parametrize(
    ("text", "lead", "number", "label"),
    [
        ("Скидка 30% на всё, корзина покупок", "скидка", "30%", "на всё"),
        ("-50% на зимнюю обувь", "", "−50%", "на зимнюю обувь"),
        ("Sale: 40% off everything", "", "40%", "off everything"),
        ("Кроссовки, заголовок «Скидка 30% на всё»", "", "30%", ""),
    ],
)
def test_what_a_sale_takes_off_has_all_its_words(
    text: str, lead: str, number: str, label: str
) -> None:
    (found,) = figures(text)
    assert (found.kind, found.lead, found.text, found.label) == ("discount", lead, number, label)


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Инфографика: выручка 20%, 35% и 50% за три года", ["выручка", "", ""]),
        ("Инфографика: выручка в 2022, 2023, 2024 годах: 20%, 35%, 50%", ["2022", "2023", "2024"]),
        ("Инфографика: онлайн 70%, в офисе 30%", ["онлайн", "в офисе"]),
        ("Инфографика: 10 000 клиентов, 120 городов, 15 лет на рынке",
         ["клиентов", "городов", "на рынке"]),
    ],
)  # fmt: skip
def test_of_several_numbers_each_has_a_label_of_its_own_or_none(
    text: str, labels: list[str]
) -> None:
    assert [figure.label for figure in figures(text)] == labels


def test_numbers_of_different_things_are_not_to_one_scale() -> None:
    units = {figure.unit for figure in figures("Infographic: 1200 clients, 15 cities")}
    assert len(units) == 2


def test_a_service_round_the_clock_is_a_number() -> None:
    assert told("Поддержка 24/7, инфографика") == [("24/7", "поддержка")]


@pytest.mark.parametrize(
    "text", [f"Рост a{'.' * 60}b 20%", f"Рост a{' ' * 3900}b 20%", f"Рост a{' –' * 1900}b 20%"]
)
def test_no_brief_takes_long(text: str) -> None:
    begun = time.process_time()
    assert [figure.value for figure in figures(text)] == [20]
    assert time.process_time() - begun < 1.5


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (f"Инфографика: рост https://example.com/{'a' * 200} 20%", [20]),
        (f"Инфографика: три шага: {'a' * 200}, б, в", [1, 2, 3]),
        (f"Инфографика: рост {'9' * 60}%, спад 5%", [5]),
        (f"Инфографика: {'9' * 60} из {'9' * 60}, спад 5%", [5]),
        (f"Инфографика: 100 руб{'л' * 60}, спад 5%", [5]),
    ],
)
def test_what_is_too_long_to_be_set_is_no_figure(text: str, values: list[float]) -> None:
    found = figures(text)
    assert [figure.value for figure in found] == values
    assert [Figure.model_validate_json(figure.model_dump_json()) for figure in found] == [*found]


def test_only_parts_of_a_whole_are_shares() -> None:
    kinds = {
        "Инфографика: доставка 40%, самовывоз 35%, кафе 25%": {"share"},
        "Инфографика: доставка 40%, самовывоз 35%": {"amount"},
        "Инфографика: 72% клиентов возвращаются": {"share"},
        "Инфографика: ставка 12%": {"amount"},
        "Инфографика: скидка до 30%": {"discount"},
    }
    for text, expected in kinds.items():
        assert {figure.kind for figure in figures(text)} == expected, text


def test_an_edited_prompt_has_the_figures_that_are_left() -> None:
    book = sample("sever")
    prompt = RuleImprover().improve(Brief(text="Инфографика: рост продаж 20%, 35%, 50%"), book)
    edited = parse_edited(prompt, to_text(prompt).replace(", 50%", ""), book)
    assert [figure.text for figure in edited.plan.figures] == ["20%", "35%"]
