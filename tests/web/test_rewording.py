"""Other words in a delivered picture, by page and by API."""

import re
from uuid import UUID, uuid4

import pytest

from onbrand import orders
from onbrand.db import transaction
from onbrand.generation.composer import Composer
from onbrand.imaging import ImageService
from onbrand.imaging.lineage import commission_of
from onbrand.imaging.rewording import RewordingService
from onbrand.orders import Order, StoredFile, Work
from onbrand.services import Outcome
from tests.web.conftest import House, Visitor, fields_of

FORM = 'id="words"'


def _deliver(house: House, work: Work, outcome: Outcome) -> None:
    files = [
        StoredFile(each.role, each.name, each.media_type, house.storage.put(each.data), 9)
        for each in outcome.files
    ]
    with transaction(house.engine) as session:
        assert orders.deliver(session, work, files, outcome.report)


@pytest.fixture
def picture(house: House, visitor: Visitor) -> Order:
    """An order of the visitor's with its first picture delivered."""
    order = visitor.order("Латте на столе, заголовок «Доброе утро», пост")
    work = house.begin(order)[0]
    service = ImageService(house.storage, lambda: {"composer": Composer()})
    _deliver(house, work, service.perform(work.input, lambda _event: None, lambda: False))
    return _order(visitor, order)


def _order(visitor: Visitor, order: UUID) -> Order:
    with transaction(visitor.engine) as session:
        return orders.order(session, visitor.user.id, order)


def _post(visitor: Visitor, order: UUID, **fields: str) -> tuple[int, str, str]:
    answer = visitor.post(f"/orders/{order}/variants/A/words", **fields)
    return answer.status_code, answer.url.path, answer.text


def test_the_story(house: House, visitor: Visitor, picture: Order) -> None:
    before = visitor.balance()
    fields = fields_of(visitor.get(f"/orders/{picture.id}"), FORM)
    assert fields["headline"] == "Доброе утро"
    code, path, _page = _post(visitor, picture.id, **fields | {"headline": "Добрый вечер"})
    assert code == 200
    made = UUID(path.rpartition("/")[2])
    (work,) = house.begin(made)
    outcome = RewordingService(house.storage).perform(
        work.input, lambda _event: None, lambda: False
    )
    _deliver(house, work, outcome)
    assert visitor.balance() == before
    page = visitor.get(f"/orders/{made}").text
    assert "Made from" in page
    assert fields_of(page, FORM)["headline"] == "Добрый вечер"
    assert re.search(r"Заголовок</mark>?: |Заголовок: «Добрый вечер»", page)
    # The same form sent twice is one order.
    _code, again, _page = _post(visitor, picture.id, **fields | {"headline": "Добрый вечер"})
    assert UUID(again.rpartition("/")[2]) == made


def test_words_that_cannot_be_set_come_back_with_the_reason(
    visitor: Visitor, picture: Order
) -> None:
    number = len(visitor.orders())
    for headline, reason in (
        ("щ" * 120, "too long for this format"),
        ("щ" * 121, "too long for this line"),
        ("Доброе утро", "the words that the picture has"),
    ):
        code, _path, page = _post(visitor, picture.id, headline=headline)
        assert code == 422
        assert reason in page
        assert fields_of(page, FORM)["headline"] == headline
    assert len(visitor.orders()) == number


def test_nobody_words_the_picture_of_another(house: House, picture: Order) -> None:
    stranger = house.visitor()
    assert _post(stranger, picture.id, headline="Моё")[0] == 404
    art = next(file.sha256 for file in picture.lines[0].files if file.role == "svg")
    asked = {"order": str(picture.id), "drawn": art, "lettering": {"headline": "Моё"}}
    answer = stranger.client.post("/api/v1/quotes", json={"service": "words", "form": asked})
    assert answer.status_code == 404


def test_by_api(visitor: Visitor, picture: Order) -> None:
    art = next(file.sha256 for file in picture.lines[0].files if file.role == "svg")
    asked = {"order": str(picture.id), "drawn": art, "lettering": {"headline": "Добрый день"}}
    told = {"service": "words", "form": asked | {"picture": {"brand": "another"}}}
    quote = visitor.client.post("/api/v1/quotes", json=told)
    assert quote.status_code == 201, quote.text
    assert quote.json()["total"] == 0
    placed = visitor.client.post(
        "/api/v1/orders",
        json={"quote": quote.json()["id"]},
        headers={"idempotency-key": uuid4().hex},
    )
    made = commission_of(_order(visitor, UUID(placed.json()["id"])).lines[0].input)
    assert made
    assert (made.brand, made.prompt.lettering.headline) == ("zerno", "Добрый день")
    for form, status in (
        (asked | {"drawn": "0" * 64}, 404),
        (asked | {"drawn": "?"}, 422),
        ({}, 422),
    ):
        answer = visitor.client.post("/api/v1/quotes", json={"service": "words", "form": form})
        assert answer.status_code == status, answer.text


def test_what_is_not_delivered_has_no_words_to_change(visitor: Visitor, picture: Order) -> None:
    visitor.post(f"/orders/{picture.id}/cancel")
    assert FORM in visitor.get(f"/orders/{picture.id}", v="A").text
    assert FORM not in visitor.get(f"/orders/{picture.id}", v="B").text
    assert visitor.post(f"/orders/{picture.id}/variants/B/words", headline="Да").status_code == 404
