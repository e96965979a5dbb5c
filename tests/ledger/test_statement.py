from collections.abc import Callable
from uuid import UUID, uuid4

from sqlalchemy import Engine

from onbrand import ledger
from onbrand.db import transaction

Fund = Callable[[int], UUID]


def test_newest_first_page_by_page(engine: Engine, fund: Fund) -> None:
    wallet, other, line = fund(10), fund(20), uuid4()
    with transaction(engine) as session:
        ledger.hold(session, wallet, 4, line)
        ledger.capture(session, line)
        first = ledger.statement(session, wallet, limit=2)
        rest = ledger.statement(session, wallet, before=first[-1].id, limit=2)
        everybody = ledger.transactions(session)
    assert [entry.kind for entry in first + rest] == ["capture", "hold", "top_up"]
    assert [entry.reference for entry in first + rest] == [line, line, None]
    assert [entry.amount for entry in first + rest] == [4, 4, 10]
    assert {entry.wallet for entry in first + rest} == {wallet}
    assert {entry.wallet for entry in everybody} == {wallet, other}


def test_narrowed_by_kind(engine: Engine, fund: Fund) -> None:
    wallet = fund(10)
    with transaction(engine) as session:
        ledger.hold(session, wallet, 4, uuid4())
        kinds = {entry.kind for entry in ledger.transactions(session, kind="top_up")}
    assert kinds == {"top_up"}


def test_own_top_ups_of_today(engine: Engine, fund: Fund) -> None:
    wallet, actor = fund(10), uuid4()
    with transaction(engine) as session:
        ledger.top_up(session, wallet, 7, key="a", reason="r", actor=actor)
        ledger.top_up(session, wallet, 5, key="b", reason="r", actor=uuid4())
        assert ledger.topped_up_today(session, wallet, actor) == 7
        assert ledger.topped_up_today(session, wallet, actor, apart_from="a") == 0
