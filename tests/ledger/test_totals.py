from collections.abc import Callable
from uuid import UUID, uuid4

from sqlalchemy import Engine

from onbrand import ledger
from onbrand.db import transaction
from onbrand.ledger import Balance, Totals

Fund = Callable[[int], UUID]


def test_the_books_close(engine: Engine, fund: Fund) -> None:
    wallet, other = fund(10), fund(20)
    spent, held = uuid4(), uuid4()
    with transaction(engine) as session:
        ledger.hold_lines(session, wallet, {spent: 5, held: 2})
        ledger.capture(session, spent)
        ledger.refund(session, spent, reason="r", actor=uuid4(), amount=1)
        totals = ledger.totals(session)
        balances = ledger.balances(session, [wallet, other])
        *_before, today = ledger.captured_by_day(session, 7)
    assert totals == Totals(issued=30, revenue=4, available=24, held=2)
    assert totals.issued == totals.revenue + totals.available + totals.held
    assert balances == {wallet: Balance(4, 2), other: Balance(20, 0)}
    assert len(_before) == 6
    assert today[1] == 5
