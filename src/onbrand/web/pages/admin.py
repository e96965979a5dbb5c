"""The administrator's pages. Credits move only through the ledger, never by editing a row."""

import csv
import secrets
from collections.abc import Iterator
from io import StringIO
from typing import Annotated, cast
from urllib.parse import quote as quoted
from uuid import UUID

from fastapi import Form
from starlette.responses import Response, StreamingResponse

from onbrand import accounts, ledger, orders
from onbrand.accounts import User
from onbrand.db import transaction
from onbrand.errors import Invalid, Problem, _
from onbrand.ledger import BadAmount, Kind
from onbrand.orders import Order
from onbrand.web.errors import status_of
from onbrand.web.numbers import Whole
from onbrand.web.pages.balance import amount_of
from onbrand.web.shown import movements
from onbrand.web.shown.outcomes import KINDS, ORDERS
from onbrand.web.site import Site
from onbrand.web.visit import UNKEPT, Administrator, Router, Visit, problem_shown

router = Router(prefix="/admin")
PAGE = 50
LATEST = 8
DAYS = 30
CHART = 52


class ReasonNeeded(Invalid):
    code = "reason-needed"
    message = _("Say why: the reason stays in the journal.")


@router.get("")
def overview(visit: Administrator) -> Response:
    days = ledger.captured_by_day(visit.session, DAYS)
    most = max(captured for _day, captured in days)
    return visit.page(
        "admin/overview.html",
        users=accounts.count_users(visit.session),
        tally=orders.tally(visit.session),
        totals=ledger.totals(visit.session),
        bars=[
            {"x": 10 * place + 1, "height": max(1, round(CHART * captured / max(most, 1)))}
            for place, (_day, captured) in enumerate(days)
        ],
        chart_words=visit.tongue.say(
            _("From {least} to {most} credits a day"),
            least=min(captured for _day, captured in days),
            most=most,
        ),
        rows=_orders(visit, orders.history(visit.session, None, limit=LATEST)),
    )


@router.get("/users")
def users(visit: Administrator, search: str = "", before: UUID | None = None) -> Response:
    found = accounts.users(visit.session, search, before, PAGE + 1)
    shown = found[:PAGE]
    balances = ledger.balances(visit.session, [user.wallet for user in shown])
    more = len(found) > PAGE
    address = f"/admin/users?search={quoted(search)}"
    return visit.page(
        "admin/users.html",
        rows=[_person(user) | {"balance": balances[user.wallet]} for user in shown],
        search=search,
        first_page=address if before else None,
        older=f"{address}&before={shown[-1].id}" if more else None,
    )


@router.get("/users/{user_id}")
def user_page(visit: Administrator, user_id: UUID, added: Whole | None = None) -> Response:
    return _user(visit, user_id, added=added)


@router.post("/users/{user_id}/top-up")
def top_up(
    visit: Administrator,
    user_id: UUID,
    amount: Annotated[str, Form()] = "",
    reason: Annotated[str, Form()] = "",
    key: Annotated[str, Form()] = "",
) -> Response:
    try:
        credits_ = _add(visit, user_id, amount, reason, key)
    except (BadAmount, ReasonNeeded) as problem:
        problem_shown(visit, problem)
        return _user(visit, user_id, problem=problem, amount=amount, reason=reason)
    return visit.go(f"/admin/users/{user_id}?added={credits_}")


@router.get("/transactions")
def transactions(visit: Administrator, kind: str = "", before: Whole | None = None) -> Response:
    chosen = _kind(kind)
    found = ledger.transactions(visit.session, before, PAGE + 1, kind=chosen)
    more = len(found) > PAGE
    address = f"/admin/transactions?kind={chosen or ''}"
    return visit.page(
        "admin/transactions.html",
        entries=movements.rows(visit.session, found[:PAGE], people=True),
        kinds=list(KINDS.items()),
        chosen=chosen,
        first_page=address if before else None,
        older=f"{address}&before={found[PAGE - 1].id}" if more else None,
    )


@router.get("/transactions.csv")
def transactions_csv(visit: Administrator, kind: str = "") -> Response:
    headers = UNKEPT | {"Content-Disposition": "attachment; filename=transactions.csv"}
    rows = _csv(visit.site, _kind(kind))
    return StreamingResponse(rows, media_type="text/csv; charset=utf-8", headers=headers)


@router.get("/orders")
def all_orders(visit: Administrator, status: str = "", before: Whole | None = None) -> Response:
    chosen = next((known for known in ORDERS if known == status), None)
    found = orders.history(visit.session, None, before, PAGE + 1, status=chosen)
    more = len(found) > PAGE
    address = f"/admin/orders?status={chosen or ''}"
    return visit.page(
        "admin/orders.html",
        rows=_orders(visit, found[:PAGE]),
        statuses=[(name, shown.words) for name, shown in ORDERS.items()],
        status=status,
        first_page=address if before else None,
        older=f"{address}&before={found[PAGE - 1].number}" if more else None,
    )


def _add(visit: Visit, user_id: UUID, amount: str, reason: str, key: str) -> int:
    credits_ = amount_of(amount)
    if not reason.strip():
        raise ReasonNeeded
    person = accounts.user(visit.session, user_id)
    ledger.top_up(
        visit.session,
        person.wallet,
        credits_,
        key=f"admin:{visit.user.id}:{key or secrets.token_hex(8)}",
        reason=reason.strip()[:200],
        actor=visit.user.id,
    )
    return credits_


def _user(
    visit: Visit,
    user_id: UUID,
    *,
    added: int | None = None,
    problem: Problem | None = None,
    amount: str = "",
    reason: str = "",
) -> Response:
    person = accounts.user(visit.session, user_id)
    found = ledger.statement(visit.session, person.wallet, limit=PAGE)
    return visit.page(
        "admin/user.html",
        status_of(problem) if problem else 200,
        person=person,
        balance=ledger.balance(visit.session, person.wallet),
        entries=movements.rows(visit.session, found, people=True),
        key=secrets.token_hex(8),
        added=added,
        problem=visit.tongue.tell(problem) if problem else None,
        wrong="amount" if isinstance(problem, BadAmount) else "reason" if problem else "",
        amount_given=amount,
        reason_given=reason,
    )


def _person(user: User) -> dict[str, object]:
    return {"id": user.id, "login": user.login, "admin": user.admin, "created_at": user.created_at}


def _orders(visit: Visit, found: tuple[Order, ...]) -> list[dict[str, object]]:
    people = accounts.named(visit.session, {order.user for order in found})
    return [
        {
            "id": order.id,
            "number": order.number,
            "created_at": order.created_at,
            "login": people[order.user].login,
            "title": order.title,
            "state": ORDERS[order.status],
            "total": order.total,
            "charged": order.charged,
        }
        for order in found
    ]


def _kind(given: str) -> Kind | None:
    return cast("Kind", given) if given in KINDS else None


def _csv(site: Site, kind: Kind | None) -> Iterator[str]:
    """A page of rows at a time, each in a transaction of its own: the journal may be long."""
    yield _csv_line(["id", "at", "user", "kind", "amount", "order", "reason", "actor"])
    before: int | None = None
    while True:
        with transaction(site.engine) as session:
            found = ledger.transactions(session, before, 1000, kind=kind)
            rows = movements.rows(session, found, people=True)
        for row in rows:
            number = row.order.number if row.order else ""
            yield _csv_line([row.id, row.at.isoformat(), row.login, row.kind, row.amount, number,
                             row.reason, row.by])  # fmt: skip
        if not found:
            return
        before = found[-1].id


def _csv_line(cells: list[object]) -> str:
    """A spreadsheet takes a leading =, +, - or @ for a formula: such text is quoted."""
    line = StringIO()
    csv.writer(line).writerow(
        f"'{cell}" if isinstance(cell, str) and cell[:1] in {"=", "+", "-", "@"} else cell
        for cell in cells
    )
    return line.getvalue()
