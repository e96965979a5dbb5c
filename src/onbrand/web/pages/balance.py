"""The user's credits: how many, where they went, more of them."""

import secrets
from typing import Annotated

from fastapi import Form
from starlette.responses import Response

from onbrand import accounts, ledger
from onbrand.errors import Denied, Problem, _
from onbrand.ledger import BadAmount
from onbrand.ledger.moves import LARGEST
from onbrand.web.errors import status_of
from onbrand.web.numbers import Whole
from onbrand.web.shown import movements
from onbrand.web.visit import Member, Router, Visit, problem_shown

router = Router(prefix="/balance")
PAGE = 50
SUGGESTED = "60"


class TopUpClosed(Denied):
    code = "top-up-closed"
    message = _("Only the administrator adds credits here.")


@router.get("")
def balance_page(
    visit: Member, before: Whole | None = None, added: Whole | None = None
) -> Response:
    return _page(visit, before=before, added=added)


@router.post("/top-up")
def top_up(
    visit: Member, amount: Annotated[str, Form()] = "", key: Annotated[str, Form()] = ""
) -> Response:
    try:
        credits_ = amount_of(amount)
        if visit.site.settings.top_up != "open":
            raise TopUpClosed
        limit = visit.site.settings.top_up_daily_limit
        accounts.add_credits(
            visit.session, visit.user, credits_, key=key or secrets.token_hex(8), daily_limit=limit
        )
    except Problem as problem:
        problem_shown(visit, problem)
        return _page(visit, problem=problem, wanted=amount)
    return visit.go(f"/balance?added={credits_}")


def amount_of(given: str) -> int:
    """As people write it: 1 000 and 1000 are the same."""
    digits = "".join(given.split())
    if not digits.isdecimal() or len(digits) > len(str(LARGEST)):
        raise BadAmount(largest=LARGEST)
    return int(digits)


def _page(
    visit: Visit,
    *,
    before: int | None = None,
    added: int | None = None,
    problem: Problem | None = None,
    wanted: str = SUGGESTED,
) -> Response:
    found = ledger.statement(visit.session, visit.user.wallet, before, PAGE + 1)
    return visit.page(
        "balance.html",
        status_of(problem) if problem else 200,
        entries=movements.rows(visit.session, found[:PAGE]),
        first_page="/balance" if before else None,
        older=f"/balance?before={found[PAGE - 1].id}" if len(found) > PAGE else None,
        added=added,
        key=secrets.token_hex(8),
        wanted=wanted,
        problem=visit.tongue.tell(problem) if problem else None,
    )
