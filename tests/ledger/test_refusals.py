"""Whatever a program does wrong, PostgreSQL itself keeps the books straight."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from onbrand import ledger
from onbrand.db import transaction

Fund = Callable[[int], UUID]

ILLEGAL = {
    "edit a balance": "UPDATE wallets SET available = available + 5 WHERE id = :wallet",
    "open a wallet with credits": "INSERT INTO wallets (id, available) VALUES (:new, 50)",
    "delete a wallet": "DELETE FROM wallets WHERE id = :wallet",
    "change a transfer": "UPDATE transfers SET amount = amount + 1",
    "delete a transfer": "DELETE FROM transfers",
    "empty the ledger": "TRUNCATE transfers CASCADE",
    "empty the wallets": "TRUNCATE wallets CASCADE",
    "give nothing": "INSERT INTO transfers (wallet, kind, amount, key, reason)"
    " VALUES (:wallet, 'top_up', 0, 'x', 'r')",
    "take away": "INSERT INTO transfers (wallet, kind, amount, key, reason)"
    " VALUES (:wallet, 'top_up', -5, 'x', 'r')",
    "give without a reason": "INSERT INTO transfers (wallet, kind, amount, key)"
    " VALUES (:wallet, 'top_up', 5, 'x')",
    "another kind": "INSERT INTO transfers (wallet, kind, amount, key, reason)"
    " VALUES (:wallet, 'gift', 5, 'x', 'r')",
    "overdraw": "INSERT INTO transfers (wallet, kind, amount, key, line)"
    " VALUES (:wallet, 'hold', 1000, 'x', :new)",
    "hold twice": "INSERT INTO transfers (wallet, kind, amount, key, line)"
    " VALUES (:wallet, 'hold', 1, 'x', :held)",
    "hold for nothing in particular": "INSERT INTO transfers (wallet, kind, amount, key)"
    " VALUES (:wallet, 'hold', 1, 'x')",
    "capture without a hold": "INSERT INTO transfers (wallet, kind, amount, key, line)"
    " VALUES (:wallet, 'capture', 1, 'x', :new)",
    "capture more than the hold": "INSERT INTO transfers (wallet, kind, amount, key, line, settles)"
    " SELECT wallet, 'capture', amount + 1, 'x', line, id FROM transfers WHERE line = :held",
    "capture less than the hold": "INSERT INTO transfers (wallet, kind, amount, key, line, settles)"
    " SELECT wallet, 'capture', amount - 1, 'x', line, id FROM transfers WHERE line = :held",
    "settle into another wallet": "INSERT INTO transfers (wallet, kind, amount, key, line, settles)"
    " SELECT :other, 'release', amount, 'x', line, id FROM transfers WHERE line = :held",
    "settle for another work": "INSERT INTO transfers (wallet, kind, amount, key, line, settles)"
    " SELECT wallet, 'release', amount, 'x', :new, id FROM transfers WHERE line = :held",
    "settle twice": "INSERT INTO transfers (wallet, kind, amount, key, line, settles)"
    " SELECT wallet, 'release', amount, 'x', line, id FROM transfers"
    " WHERE line = :spent AND kind = 'hold'",
    "settle a settlement": "INSERT INTO transfers (wallet, kind, amount, key, line, settles)"
    " SELECT wallet, 'release', amount, 'x', line, id FROM transfers"
    " WHERE line = :spent AND kind = 'capture'",
    "refund a hold": "INSERT INTO transfers"
    " (wallet, kind, amount, key, line, settles, reason, actor)"
    " SELECT wallet, 'refund', 1, 'x', line, id, 'r', :new FROM transfers WHERE line = :held",
    "refund more than captured": "INSERT INTO transfers"
    " (wallet, kind, amount, key, line, settles, reason, actor)"
    " SELECT wallet, 'refund', amount + 1, 'x', line, id, 'r', :new FROM transfers"
    " WHERE line = :spent AND kind = 'capture'",
    "refund by nobody": "INSERT INTO transfers (wallet, kind, amount, key, line, settles, reason)"
    " SELECT wallet, 'refund', 1, 'x', line, id, 'r' FROM transfers"
    " WHERE line = :spent AND kind = 'capture'",
    "a key again": "INSERT INTO transfers (wallet, kind, amount, key, reason)"
    " SELECT wallet, 'top_up', 5, key, 'r' FROM transfers WHERE wallet = :wallet LIMIT 1",
    "choose an account": "INSERT INTO transfers (wallet, kind, amount, key, reason, credit)"
    " VALUES (:wallet, 'top_up', 5, 'x', 'r', 'held')",
}


@pytest.mark.parametrize("statement", ILLEGAL.values(), ids=ILLEGAL.keys())
def test_refused(engine: Engine, fund: Fund, statement: str) -> None:
    wallet, other, held, spent = fund(10), fund(10), uuid4(), uuid4()
    with transaction(engine) as session:
        ledger.hold_lines(session, wallet, {held: 2, spent: 3})
        ledger.capture(session, spent)
    params = {"wallet": wallet, "other": other, "held": held, "spent": spent, "new": uuid4()}
    with engine.connect() as connection, pytest.raises(DBAPIError):
        connection.execute(
            text(statement), {name: params[name] for name in params if f":{name}" in statement}
        )
    with transaction(engine) as session:
        assert ledger.balance(session, wallet) == ledger.Balance(available=5, held=2)
        assert ledger.verify(session) == ()


def test_a_row_that_met_a_conflict_moves_nothing(engine: Engine, fund: Fund) -> None:
    wallet = fund(10)
    with engine.begin() as connection:
        connection.execute(
            text("""
                INSERT INTO transfers (wallet, kind, amount, key, reason)
                SELECT wallet, 'top_up', 5, key, 'r' FROM transfers WHERE wallet = :wallet
                ON CONFLICT DO NOTHING
            """),
            {"wallet": wallet},
        )
    with transaction(engine) as session:
        assert ledger.balance(session, wallet).available == 10


def test_refunds_at_once_cannot_exceed_the_capture(engine: Engine, fund: Fund) -> None:
    wallet, line = fund(10), uuid4()
    with transaction(engine) as session:
        ledger.hold(session, wallet, 10, line)
        ledger.capture(session, line)

    def refund(connection: Connection) -> None:
        connection.execute(
            text("""
                INSERT INTO transfers (wallet, kind, amount, key, line, settles, reason, actor)
                SELECT wallet, 'refund', 6, :key, line, id, 'r', :actor
                FROM transfers WHERE line = :line AND kind = 'capture'
            """),
            {"key": uuid4().hex, "actor": uuid4(), "line": line},
        )

    def refund_too() -> None:
        with engine.begin() as second:
            refund(second)

    with ThreadPoolExecutor(1) as pool:
        with engine.begin() as first:
            refund(first)
            waiting = pool.submit(refund_too)
            with pytest.raises(TimeoutError):
                waiting.result(timeout=0.3)
        with pytest.raises(DBAPIError, match="no more than it"):
            waiting.result()
