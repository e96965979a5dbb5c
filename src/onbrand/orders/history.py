"""Looking at orders. `user` None is the administrator, who sees everybody's."""

import json
from functools import cache
from typing import Any, cast
from uuid import UUID

from sqlmodel import Session, text

from onbrand.db import Json, rows
from onbrand.errors import NotFound, _
from onbrand.orders.settling import UnknownOrder
from onbrand.orders.values import (
    Event,
    EventKind,
    Failure,
    LineStatus,
    Order,
    OrderLine,
    OrderStatus,
    StoredFile,
)


class UnknownFile(NotFound):
    code = "unknown-file"
    message = _("There is no such file, or it is not yours.")


_MINE = "o.id = :order AND (CAST(:user AS uuid) IS NULL OR o.user_id = :user)"
_LINES = text("""
    SELECT l.*, (
        SELECT coalesce(json_agg(json_build_object(
            'role', f.role, 'name', f.name, 'media_type', f.media_type, 'sha256', f.sha256,
            'size', f.size) ORDER BY f.position), '[]')
        FROM order_files f WHERE f.line = l.id
    ) AS files
    FROM order_lines l WHERE l.order_id = :order ORDER BY l.position
""")
# Delivered with a line, or seen while it was made.
_FILE = text("""
    WITH mine AS (
        SELECT id FROM orders WHERE id = :order AND (CAST(:user AS uuid) IS NULL OR user_id = :user)
    )
    (
        SELECT f.role, f.name, f.media_type, f.size
        FROM mine JOIN order_lines l ON l.order_id = mine.id JOIN order_files f ON f.line = l.id
        WHERE f.sha256 = :sha256 LIMIT 1
    ) UNION ALL (
        SELECT 'preview', 'preview', e.data ->> 'media_type', 0
        FROM mine JOIN order_events e ON e.order_id = mine.id
        WHERE e.kind = 'preview' AND e.data ->> 'sha256' = :sha256 LIMIT 1
    ) LIMIT 1
""")
_EVENTS = text("""
    SELECT id, at, kind, line, data FROM order_events
    WHERE order_id = :order AND id > :after ORDER BY id
""")
# A page of orders is asked for often: plain SQL is several times as quick as the mapper.
_HISTORY = """
    SELECT o.*, (SELECT count(*) FROM order_lines l WHERE l.order_id = o.id) AS number_of_lines
    FROM orders o
"""
_WANTED = {
    "user": "o.user_id = :user",
    "before": "o.number < :before",
    "status": "o.status = :status",
    "service": "o.service = :service",
    "given": "EXISTS (SELECT FROM order_lines l"
    " WHERE l.order_id = o.id AND l.input @> CAST(:given AS jsonb))",
    "made_from": "o.id IN (SELECT l.order_id FROM order_lines l"
    " WHERE l.input #>> '{basis,commission}' = :made_from)",
}


def order(session: Session, user: UUID | None, order_id: UUID) -> Order:
    asked = {"order": order_id, "user": user}
    found = rows(session, _statement(f"{_HISTORY} WHERE {_MINE}"), asked)
    if not found:
        raise UnknownOrder
    lines = rows(session, _LINES, {"order": order_id})
    return _order(found[0], tuple(_line(line) for line in lines))


def history(  # noqa: PLR0913 - each narrows what is found
    session: Session,
    user: UUID | None,
    before: int | None = None,
    limit: int = 50,
    *,
    status: OrderStatus | None = None,
    service: str | None = None,
    given: Json | None = None,
    made_from: str | None = None,
) -> tuple[Order, ...]:
    """Newest first, without lines; `before` is the number of the last order seen. `given`: only
    orders with a line whose input contains this; `made_from`: whose input says so."""
    asked = {
        "user": user,
        "before": before,
        "status": status,
        "service": service,
        "given": None if given is None else json.dumps(given),
        "made_from": made_from,
    }
    wanted = " AND ".join(_WANTED[name] for name, value in asked.items() if value is not None)
    query = f"{_HISTORY} WHERE {wanted or 'true'} ORDER BY o.number DESC LIMIT :limit"
    found = rows(session, _statement(query), asked | {"limit": limit})
    return tuple(_order(row) for row in found)


_statement = cache(text)


def events(session: Session, order_id: UUID, after: int = 0) -> tuple[Event, ...]:
    return tuple(
        Event(row.id, row.at, cast("EventKind", row.kind), row.line, row.data)
        for row in rows(session, _EVENTS, {"order": order_id, "after": after})
    )


def file(session: Session, user: UUID | None, order_id: UUID, sha256: str) -> StoredFile:
    """A file or a preview of the order, if the user may see it."""
    asked = {"order": order_id, "user": user, "sha256": sha256}
    for row in rows(session, _FILE, asked):
        return StoredFile(row.role, row.name, row.media_type, sha256, row.size)
    raise UnknownFile


def _line(row: Any) -> OrderLine:
    return OrderLine(
        id=row.id,
        index=row.position,
        title=row.title,
        price=row.price,
        status=cast("LineStatus", row.status),
        stage=row.stage,
        share=row.share,
        attempts=row.attempts,
        retry_at=row.retry_at,
        failure=_failure(row.failure),
        files=tuple(StoredFile(**file) for file in row.files),
        report=row.report,
        input=row.input,
    )


def _failure(data: Json | None) -> Failure | None:
    return Failure(data["code"], data["message"], data["params"]) if data else None


def _order(row: Any, lines: tuple[OrderLine, ...] = ()) -> Order:
    return Order(
        id=row.id,
        user=row.user_id,
        number=row.number,
        service=row.service,
        title=row.title,
        status=cast("OrderStatus", row.status),
        created_at=row.created_at,
        finished_at=row.finished_at,
        total=row.total,
        charged=row.charged,
        number_of_lines=row.number_of_lines,
        lines=lines,
    )
