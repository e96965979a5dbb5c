"""What happened to the credits, newest first."""

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, Literal, cast
from uuid import UUID

from sqlalchemy import Row, text
from sqlmodel import Session

from onbrand.db import rows
from onbrand.ledger.moves import own_key
from onbrand.ledger.tables import TransferRow

Kind = Literal["top_up", "hold", "capture", "release", "refund"]


@dataclass(frozen=True, slots=True)
class Entry:
    """`reference` is the order line; `id` grows and serves as the cursor of pages."""

    id: int
    at: datetime
    kind: Kind
    amount: int
    wallet: UUID
    reference: UUID | None
    reason: str | None
    actor: UUID | None


# A page of a journal is asked for often: plain SQL is several times as quick as the mapper.
_JOURNAL = "SELECT id, at, kind, amount, wallet, line, reason, actor FROM transfers"
_WANTED = {"before": "id < :before", "wallet": "wallet = :wallet", "kind": "kind = :kind"}


def statement(
    session: Session, wallet: UUID, before: int | None = None, limit: int = 50
) -> tuple[Entry, ...]:
    return transactions(session, before, limit, wallet=wallet)


def transactions(
    session: Session,
    before: int | None = None,
    limit: int = 50,
    *,
    wallet: UUID | None = None,
    kind: Kind | None = None,
) -> tuple[Entry, ...]:
    """Of everybody, unless narrowed."""
    asked = {"before": before, "wallet": wallet, "kind": kind}
    wanted = " AND ".join(_WANTED[name] for name, value in asked.items() if value is not None)
    query = f"{_JOURNAL} WHERE {wanted or 'true'} ORDER BY id DESC LIMIT :limit"
    found = rows(session, _statement(query), asked | {"limit": limit})
    return tuple(_entry(row) for row in found)


_statement = cache(text)


def topped_up_today(session: Session, wallet: UUID, actor: UUID, *, apart_from: str = "") -> int:
    """Credits that `actor` put into the wallet in the last 24 hours, but for one top-up's key."""
    found = session.execute(
        text("""
            SELECT coalesce(sum(amount), 0) FROM transfers
            WHERE wallet = :wallet AND actor = :actor AND kind = 'top_up'
              AND at > clock_timestamp() - interval '24 hours' AND key <> :key
        """),
        {"wallet": wallet, "actor": actor, "key": own_key("top_up", apart_from)},
    )
    return int(found.scalar_one())


def _entry(row: TransferRow | Row[Any]) -> Entry:
    return Entry(
        id=row.id,
        at=row.at,
        kind=cast("Kind", row.kind),
        amount=row.amount,
        wallet=row.wallet,
        reference=row.line,
        reason=row.reason,
        actor=row.actor,
    )
