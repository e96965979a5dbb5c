import csv
import re
from html import unescape
from io import StringIO

import pytest

from onbrand import accounts
from onbrand.db import transaction
from tests.web.conftest import House, Visitor, fields_of

ADDRESSES = ["/admin", "/admin/users", "/admin/transactions", "/admin/transactions.csv",
             "/admin/orders"]  # fmt: skip


@pytest.mark.parametrize("address", ADDRESSES)
def test_only_for_the_administrator(visitor: Visitor, administrator: Visitor, address: str) -> None:
    assert visitor.get(address).status_code == 403
    assert administrator.get(address).status_code == 200


def test_nobody_else_adds_credits(visitor: Visitor) -> None:
    own = f"/admin/users/{visitor.user.id}"
    assert visitor.get(own).status_code == 403
    answer = visitor.post(f"{own}/top-up", amount="500", reason="please", key="k")
    assert answer.status_code == 403
    assert visitor.balance().available == 60


def test_adding_credits_with_a_reason(visitor: Visitor, administrator: Visitor) -> None:
    address = f"/admin/users/{visitor.user.id}"
    fields = fields_of(administrator.get(address), f'action="{address}/top-up"')
    fields |= {"amount": "500", "reason": "Тестовый период"}
    page = administrator.post(f"{address}/top-up", **fields).text
    assert "+500" in page
    administrator.post(f"{address}/top-up", **fields)
    assert visitor.balance().available == 560, "sent twice, added once"
    assert "Тестовый период" in visitor.get("/balance").text
    journal = administrator.get("/admin/transactions").text
    assert "Тестовый период" in journal
    assert visitor.user.login in journal


@pytest.mark.parametrize(
    ("amount", "reason", "told"),
    [("", "why", "An amount is"), ("10", " ", "Say why"), ("-3", "why", "An amount is")],
)
def test_adding_badly_keeps_what_was_written(
    visitor: Visitor, administrator: Visitor, amount: str, reason: str, told: str
) -> None:
    address = f"/admin/users/{visitor.user.id}/top-up"
    answer = administrator.post(address, amount=amount, reason=reason, key="k")
    assert answer.status_code == 422
    assert told in answer.text
    assert f'value="{amount}"' in answer.text
    assert visitor.balance().available == 60


def test_users_are_found(house: House, visitor: Visitor, administrator: Visitor) -> None:
    other = house.visitor()
    everybody = administrator.get("/admin/users").text
    assert visitor.user.login in everybody
    assert other.user.login in everybody
    found = administrator.get("/admin/users", search=visitor.user.login[:12].upper()).text
    assert visitor.user.login in found
    assert other.user.login not in found
    assert "Nobody fits." in administrator.get("/admin/users", search="no such").text


def test_a_search_with_signs_leads_on(house: House, administrator: Visitor) -> None:
    with transaction(house.engine) as session:
        for number in range(51):
            accounts.register(session, f"anna+a{number}@example.com", "no password", credits=0)
    first = administrator.get("/admin/users", search="anna+a").text
    older = re.search(r'href="([^"]+)" rel="next"', first)
    assert older
    second = administrator.get(unescape(older[1])).text
    assert len(set(re.findall(r"anna\+a\d+@", first + second))) == 51


def test_the_overview_counts(visitor: Visitor, administrator: Visitor) -> None:
    visitor.order()
    page = administrator.get("/admin").text
    figures = dict(re.findall(r"<dt>([^<]+)</dt><dd>([^<]+)</dd>", page))
    assert figures["Orders"] == "1"
    assert figures["Credits charged"] == "0"
    assert "on hold: 12" in page
    assert page.count("<rect") == 30


def test_transactions_as_a_file(visitor: Visitor, administrator: Visitor) -> None:
    order = visitor.order()
    visitor.post(f"/orders/{order}/cancel")
    answer = administrator.get("/admin/transactions.csv")
    assert answer.headers["content-disposition"] == "attachment; filename=transactions.csv"
    rows = list(csv.DictReader(StringIO(answer.text)))
    mine = [row for row in rows if row["user"] == visitor.user.login]
    assert [row["kind"] for row in mine] == ["release"] * 4 + ["hold"] * 4 + ["top_up"]
    assert {row["amount"] for row in mine[:8]} == {"3"}
    only = administrator.get("/admin/transactions.csv", kind="hold").text
    assert {row["kind"] for row in csv.DictReader(StringIO(only))} == {"hold"}


def test_a_reason_cannot_become_a_formula(visitor: Visitor, administrator: Visitor) -> None:
    address = f"/admin/users/{visitor.user.id}/top-up"
    administrator.post(address, amount="1", reason="=HYPERLINK(1)", key="k")
    rows = csv.DictReader(StringIO(administrator.get("/admin/transactions.csv").text))
    assert "'=HYPERLINK(1)" in {row["reason"] for row in rows}


def test_transactions_by_kind(visitor: Visitor, administrator: Visitor) -> None:
    visitor.order()
    holds = administrator.get("/admin/transactions", kind="hold").text
    assert holds.count('class="kind hold"') == 4
    assert 'class="kind top_up"' not in holds
