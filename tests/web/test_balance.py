import re

import pytest
from fastapi import FastAPI

from onbrand import ledger
from onbrand.db import transaction
from onbrand.ledger import BadAmount
from onbrand.settings import Settings
from onbrand.web.pages.balance import amount_of
from tests.web.conftest import House, Visitor, fields_of


def _top_up(visitor: Visitor, amount: str, key: str = "a key") -> str:
    return visitor.post("/balance/top-up", amount=amount, key=key).text


def test_adding_credits(visitor: Visitor) -> None:
    page = _top_up(visitor, "1 000".replace(" ", "\u202f"))
    assert "1,000 credits are on your balance" in page
    assert visitor.balance().available == 1060


def test_the_form_sent_twice_adds_once(visitor: Visitor) -> None:
    fields = fields_of(visitor.get("/balance"), 'action="/balance/top-up"')
    visitor.post("/balance/top-up", **fields)
    visitor.post("/balance/top-up", **fields)
    assert visitor.balance().available == 120


@pytest.mark.parametrize("amount", ["", "0", "-5", "1.5", "many", "9" * 40, "٣٣٣٣٣٣٣٣٣٣٣٣"])
def test_what_is_no_amount_is_told_and_kept(visitor: Visitor, amount: str) -> None:
    answer = visitor.post("/balance/top-up", amount=amount, key="x")
    assert answer.status_code == 422
    assert "An amount is a whole number" in answer.text
    assert f'value="{amount}"' in answer.text
    assert visitor.balance().available == 60


def test_the_daily_limit(visitor: Visitor) -> None:
    _top_up(visitor, "900", "first")
    answer = visitor.post("/balance/top-up", amount="200", key="second")
    assert answer.status_code == 409
    assert "100 are left today" in answer.text
    assert visitor.balance().available == 960


def test_the_journal_shows_what_moved_and_for_what(visitor: Visitor) -> None:
    order = visitor.order()
    visitor.post(f"/orders/{order}/cancel")
    page = visitor.get("/balance").text
    assert "Welcome gift" in page
    assert page.count("Hold</span>") == 4
    assert page.count("Return of a hold") == 4
    assert f'href="/orders/{order}"' in page


def test_the_journal_in_pages(house: House, visitor: Visitor) -> None:
    with transaction(house.engine) as session:
        for number in range(60):
            ledger.top_up(
                session, visitor.user.wallet, 1, key=f"k{number}", reason="rain", actor=None
            )
    first = visitor.get("/balance").text
    older = re.search(r'href="(/balance\?before=\d+)" rel="next"', first)
    assert older
    assert first.count('<td class="end num plus">') == 50
    assert visitor.get(older[1]).text.count('<td class="end num plus">') == 11


def test_where_only_the_administrator_adds(house: House, visitor: Visitor) -> None:
    _close(house.app)
    assert 'action="/balance/top-up"' not in visitor.get("/balance").text
    answer = visitor.post("/balance/top-up", amount="5", key="x")
    assert answer.status_code == 403
    assert visitor.balance().available == 60


def test_amounts_as_people_write_them() -> None:
    assert amount_of(" 1 000 ") == 1000
    with pytest.raises(BadAmount):
        amount_of("1,5")


def _close(app: FastAPI) -> None:
    site = app.state.site
    closed = Settings(home=site.settings.home, top_up="admin")
    object.__setattr__(site, "settings", closed)
