"""Faults can only be made with the guards switched off, which needs the tables' owner."""

from collections.abc import Callable
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Engine, text

from onbrand import ledger
from onbrand.db import transaction

Fund = Callable[[int], UUID]

TAMPERING = {
    "balance": "UPDATE wallets SET available = available + 1",
    "total": "UPDATE wallets SET held = held + 1",
    "settlement": "UPDATE transfers SET amount = amount + 1 WHERE kind = 'capture'",
    "settled-twice": "DROP INDEX uq_transfers_settlement; ALTER TABLE transfers DISABLE TRIGGER"
    " USER; INSERT INTO transfers (wallet, kind, amount, key, line, settles)"
    " SELECT wallet, 'release', amount, 'x', line, settles FROM transfers WHERE kind = 'capture'",
    "refund": "UPDATE transfers SET amount = amount + 1 WHERE kind = 'refund'",
}


@pytest.mark.parametrize(("rule", "statement"), TAMPERING.items(), ids=TAMPERING.keys())
def test_tampering_is_found(engine: Engine, fund: Fund, rule: str, statement: str) -> None:
    wallet, line = fund(10), uuid4()
    with transaction(engine) as session:
        ledger.hold(session, wallet, 4, line)
        ledger.capture(session, line)
        ledger.refund(session, line, reason="r", actor=uuid4())
        assert ledger.verify(session) == ()
    with engine.begin() as connection:
        connection.execute(text("SET LOCAL session_replication_role = replica"))
        for part in statement.split(";"):
            connection.execute(text(part))
    with transaction(engine) as session:
        assert rule in {fault.rule for fault in ledger.verify(session)}
