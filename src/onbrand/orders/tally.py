"""Counting orders, and finding them from the other side: the lines that the ledger names."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import text
from sqlmodel import Session, col, select

from onbrand.orders.settling import PREVIEW
from onbrand.orders.tables import FileRow, LineRow, OrderRow


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


def previews(session: Session, orders: Iterable[UUID]) -> dict[UUID, tuple[str, ...]]:
    """Small pictures of each order, delivered ones first: SHA-256 by the order's id."""
    wanted = (
        select(LineRow.order_id, FileRow.sha256)
        .join(FileRow, col(FileRow.line) == col(LineRow.id))
        .where(col(LineRow.order_id).in_(list(orders)), FileRow.role == PREVIEW)
        .order_by(col(LineRow.status), col(LineRow.position))
    )
    found: dict[UUID, tuple[str, ...]] = {}
    for order, sha256 in session.exec(wanted):
        found[order] = (*found.get(order, ()), sha256)
    return found


@dataclass(frozen=True, slots=True)
class Recent:
    """`preview`: the SHA-256 of a small picture, if there is one yet."""

    id: UUID
    number: int
    title: str
    preview: str | None


_RECENT = text("""
    SELECT o.id, o.number, o.title, (
        SELECT f.sha256 FROM order_lines l JOIN order_files f ON f.line = l.id
        WHERE l.order_id = o.id AND f.role = 'preview'
        ORDER BY l.status = 'delivered' DESC, l.position LIMIT 1
    ) AS preview
    FROM orders o WHERE o.user_id = :user ORDER BY o.number DESC LIMIT :limit
""")


def recent(session: Session, user: UUID, limit: int) -> tuple[Recent, ...]:
    """Newest first."""
    found = session.execute(_RECENT, {"user": user, "limit": limit})
    return tuple(Recent(row.id, row.number, row.title, row.preview) for row in found)


def of_lines(session: Session, lines: Iterable[UUID]) -> dict[UUID, Reference]:
    """The orders that the lines belong to, by the lines' ids."""
    wanted = (
        select(LineRow.id, OrderRow.id, OrderRow.number)
        .join(OrderRow, col(OrderRow.id) == col(LineRow.order_id))
        .where(col(LineRow.id).in_(list(lines)))
    )
    return {line: Reference(order, number) for line, order, number in session.exec(wanted)}
