from dataclasses import dataclass

import pytest

from onbrand.brand import BrandBook, Format
from onbrand.samples import sample


def form(book: BrandBook, wanted: str) -> Format:
    return next(known for known in book.formats if known.id == wanted)


@dataclass(frozen=True)
class Words:
    headline: str = ""
    subline: str = ""
    call_to_action: str = ""
    legal: str = ""


FULL = Words(
    "Ипотека от 5,9 % без лишних справок",
    "Решение за две минуты в приложении, без поездок в офис",
    "Оформить заявку",
    "Предложение действует до 30 ноября. Не является публичной офертой.",
)
ALL = {
    "none": Words(),
    "short": Words("Утро"),
    "headline": Words("Осенний латте уже здесь"),
    "two": Words("Сохраним лес вместе", "Посадите дерево за 300 рублей"),
    "action": Words("Forty blends", "", "Taste them"),
    "full": FULL,
}


@pytest.fixture(params=ALL, scope="session")
def words(request: pytest.FixtureRequest) -> Words:
    return ALL[request.param]


@pytest.fixture(scope="session")
def book() -> BrandBook:
    return sample("sever")
