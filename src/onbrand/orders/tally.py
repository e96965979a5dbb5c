"""Counting orders, and finding them from the other side: the lines that the ledger names."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import text
from sqlmodel import Session

from onbrand.db import rows
from onbrand.orders.settling import PREVIEW


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


_PREVIEWS = text("""
    SELECT l.order_id, array_agg(f.sha256 ORDER BY l.status, l.position) AS previews
    FROM order_lines l JOIN order_files f ON f.line = l.id AND f.role = :role
    WHERE l.order_id = ANY (CAST(:orders AS uuid[]))
    GROUP BY l.order_id
""")
_OF_LINES = text("""
    SELECT l.id AS line, o.id, o.number FROM order_lines l JOIN orders o ON o.id = l.order_id
    WHERE l.id = ANY (CAST(:lines AS uuid[]))
""")


def previews(session: Session, orders: Iterable[UUID]) -> dict[UUID, tuple[str, ...]]:
    """Small pictures of each order, delivered ones first: SHA-256 by the order's id."""
    found = rows(session, _PREVIEWS, {"orders": list(orders), "role": PREVIEW})
    return {row.order_id: tuple(row.previews) for row in found}


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
    found = rows(session, _RECENT, {"user": user, "limit": limit})
    return tuple(Recent(row.id, row.number, row.title, row.preview) for row in found)


def of_lines(session: Session, lines: Iterable[UUID]) -> dict[UUID, Reference]:
    """The orders that the lines belong to, by the lines' ids."""
    found = rows(session, _OF_LINES, {"lines": list(lines)})
    return {row.line: Reference(row.id, row.number) for row in found}
