"""Looking at orders. `user` None is the administrator, who sees everybody's."""

import json
from functools import cache
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Row
from sqlmodel import Session, col, select, text

from onbrand.db import Json
from onbrand.errors import NotFound, _
from onbrand.orders.settling import PREVIEW, UnknownOrder
from onbrand.orders.tables import FileRow, LineRow, OrderRow
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


_PREVIEWED = text("""
    SELECT data ->> 'media_type' AS media_type FROM order_events
    WHERE order_id = :order AND kind = 'preview' AND data ->> 'sha256' = :sha256 LIMIT 1
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
    "given": "EXISTS (SELECT FROM order_lines l"
    " WHERE l.order_id = o.id AND l.input @> CAST(:given AS jsonb))",
}


def order(session: Session, user: UUID | None, order_id: UUID) -> Order:
    row = session.get(OrderRow, order_id)
    if row is None or (user is not None and row.user_id != user):
        raise UnknownOrder
    lines = session.exec(
        select(LineRow).where(LineRow.order_id == order_id).order_by(col(LineRow.position))
    ).all()
    files = _files(session, [line.id for line in lines])
    return _order(row, len(lines), tuple(_line(line, files.get(line.id, ())) for line in lines))


def history(
    session: Session,
    user: UUID | None,
    before: int | None = None,
    limit: int = 50,
    *,
    status: OrderStatus | None = None,
    given: Json | None = None,
) -> tuple[Order, ...]:
    """Newest first, without lines; `before` is the number of the last order seen. `given`: only
    orders with a line whose input contains this."""
    asked = {
        "user": user,
        "before": before,
        "status": status,
        "given": None if given is None else json.dumps(given),
    }
    wanted = " AND ".join(_WANTED[name] for name, value in asked.items() if value is not None)
    query = f"{_HISTORY} WHERE {wanted or 'true'} ORDER BY o.number DESC LIMIT :limit"
    found = session.execute(_statement(query), asked | {"limit": limit}).all()
    return tuple(_order(row, row.number_of_lines) for row in found)


_statement = cache(text)


def events(session: Session, order_id: UUID, after: int = 0) -> tuple[Event, ...]:
    found = session.execute(_EVENTS, {"order": order_id, "after": after})
    return tuple(
        Event(row.id, row.at, cast("EventKind", row.kind), row.line, row.data) for row in found
    )


def file(session: Session, user: UUID | None, order_id: UUID, sha256: str) -> StoredFile:
    """A file or a preview of the order, if the user may see it."""
    row = session.get(OrderRow, order_id)
    if row is None or (user is not None and row.user_id != user):
        raise UnknownFile
    kept = session.exec(
        select(FileRow)
        .join(LineRow, col(LineRow.id) == col(FileRow.line))
        .where(LineRow.order_id == order_id, FileRow.sha256 == sha256)
    ).first()
    if kept is not None:
        return _file(kept)
    shown = session.execute(_PREVIEWED, {"order": order_id, "sha256": sha256}).scalar()
    if shown is None:
        raise UnknownFile
    return StoredFile(PREVIEW, PREVIEW, str(shown), sha256, 0)


def _files(session: Session, lines: list[UUID]) -> dict[UUID, tuple[StoredFile, ...]]:
    found: dict[UUID, tuple[StoredFile, ...]] = {}
    wanted = select(FileRow).where(col(FileRow.line).in_(lines)).order_by(col(FileRow.position))
    for row in session.exec(wanted):
        found[row.line] = (*found.get(row.line, ()), _file(row))
    return found


def _file(row: FileRow) -> StoredFile:
    return StoredFile(row.role, row.name, row.media_type, row.sha256, row.size)


def _line(row: LineRow, files: tuple[StoredFile, ...]) -> OrderLine:
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
        files=files,
        report=row.report,
        input=row.input,
    )


def _failure(data: Json | None) -> Failure | None:
    return Failure(data["code"], data["message"], data["params"]) if data else None


def _order(
    row: OrderRow | Row[Any], number_of_lines: int, lines: tuple[OrderLine, ...] = ()
) -> Order:
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
        number_of_lines=number_of_lines,
        lines=lines,
    )
