"""All credits together, for the administrator."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import text
from sqlmodel import Session

from onbrand.ledger.moves import Balance


@dataclass(frozen=True, slots=True)
class Totals:
    """`issued` and `revenue` are the house's two accounts; the rest is what users have."""

    issued: int
    revenue: int
    available: int
    held: int


_TOTALS = text("""
    SELECT (SELECT coalesce(sum(amount), 0) FROM transfers WHERE kind = 'top_up') AS issued,
           (SELECT coalesce(sum(CASE kind WHEN 'capture' THEN amount ELSE -amount END), 0)
            FROM transfers WHERE kind IN ('capture', 'refund')) AS revenue,
           coalesce(sum(available), 0) AS available,
           coalesce(sum(held), 0) AS held
    FROM wallets
""")
_BALANCES = text("""
    SELECT id, available, held FROM wallets WHERE id = ANY (CAST(:wallets AS uuid[]))
""")
_DAYS = text("""
    SELECT day::date AS day, coalesce(sum(t.amount), 0) AS captured
    FROM generate_series(current_date - (:days - 1), current_date, interval '1 day') AS day
    LEFT JOIN transfers t
        ON t.kind = 'capture' AND t.at >= day AND t.at < day + interval '1 day'
    GROUP BY day ORDER BY day
""")


def totals(session: Session) -> Totals:
    row = session.execute(_TOTALS).one()
    return Totals(int(row.issued), int(row.revenue), int(row.available), int(row.held))


def balances(session: Session, wallets: Iterable[UUID]) -> dict[UUID, Balance]:
    found = session.execute(_BALANCES, {"wallets": list(wallets)})
    return {row.id: Balance(row.available, row.held) for row in found}


def captured_by_day(session: Session, days: int) -> tuple[tuple[date, int], ...]:
    """The last `days` days, today last (UTC)."""
    return tuple((row.day, int(row.captured)) for row in session.execute(_DAYS, {"days": days}))
