"""Counting orders, and finding them from the other side: the lines that the ledger names."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import text
from sqlmodel import Session, col, select

from onbrand.orders.tables import LineRow, OrderRow


@dataclass(frozen=True, slots=True)
class Tally:
    """`live`: queued or running."""

    orders: int
    live: int


@dataclass(frozen=True, slots=True)
class Reference:
    id: UUID
    number: int


_TALLY = text("""
    SELECT count(*) AS orders, count(*) FILTER (WHERE finished_at IS NULL) AS live FROM orders
""")


def tally(session: Session) -> Tally:
    counted = session.execute(_TALLY).one()
    return Tally(counted.orders, counted.live)


def of_lines(session: Session, lines: Iterable[UUID]) -> dict[UUID, Reference]:
    """The orders that the lines belong to, by the lines' ids."""
    wanted = (
        select(LineRow.id, OrderRow.id, OrderRow.number)
        .join(OrderRow, col(OrderRow.id) == col(LineRow.order_id))
        .where(col(LineRow.id).in_(list(lines)))
    )
    return {line: Reference(order, number) for line, order, number in session.exec(wanted)}
