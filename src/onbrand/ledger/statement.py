"""What happened to the credits, newest first."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, cast
from uuid import UUID

from sqlalchemy import text
from sqlmodel import Session, col, select

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
    wanted = select(TransferRow).order_by(col(TransferRow.id).desc()).limit(limit)
    if before is not None:
        wanted = wanted.where(col(TransferRow.id) < before)
    if wallet is not None:
        wanted = wanted.where(col(TransferRow.wallet) == wallet)
    if kind is not None:
        wanted = wanted.where(col(TransferRow.kind) == kind)
    return tuple(_entry(row) for row in session.exec(wanted))


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


def _entry(row: TransferRow) -> Entry:
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
