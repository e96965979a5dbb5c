"""How a line ends: delivered and charged, or not and released. Once, whoever says it how often;
its job ends with it, in the same commit.

The order's row is locked first: the last line to end then sees that it is the last.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import timedelta
from uuid import UUID

from sqlalchemy import text
from sqlmodel import Session

from onbrand import ledger
from onbrand.db import Executor, Json, now
from onbrand.errors import Conflict, NotFound, Problem, _
from onbrand.orders import engine
from onbrand.orders.performing import Work
from onbrand.orders.values import LIVE, LineStatus, StoredFile

PREVIEW = "preview"


class UnknownOrder(NotFound):
    code = "unknown-order"
    message = _("There is no such order, or it is not yours.")


class OrderFinished(Conflict):
    code = "order-finished"
    message = _("The order is finished and cannot be cancelled any more.")


_LOCK = text("SELECT user_id, status FROM orders WHERE id = :order FOR UPDATE")
_END = text(
    f"""
    WITH ended AS (
        SELECT end_line(:order, :line, :attempt, :status, CAST(:files AS jsonb),
                        CAST(:report AS jsonb), CAST(:failure AS jsonb)) AS done
    ), gone AS ({engine.GONE})
    SELECT done FROM ended
"""  # noqa: S608 - a constant
)
_CONCLUDE = text("SELECT conclude_order(:order)")
_REQUEUE = text("""
    WITH line AS (
        UPDATE order_lines l
        SET status = 'queued', job = NULL, retry_at = :at, stage = '', share = 0,
            attempts = attempts - :unbegun, changed_at = clock_timestamp()
        WHERE id = :line AND order_id = :order
          AND status IN ('queued', 'running') AND attempts = :attempt
        RETURNING id, order_id, (
            SELECT count(*) FROM order_lines
            WHERE wallet = l.wallet AND status IN ('queued', 'running')) AS live
    ), event AS (
        INSERT INTO order_events (order_id, line, kind, data)
        SELECT order_id, id, 'retry', CAST(:data AS jsonb) FROM line
    )
    SELECT live, pg_notify('onbrand_orders', order_id::text) FROM line
""")
_SET_JOB = text("UPDATE order_lines SET job = :job WHERE id = :line")
_CANCEL = text("""
    WITH lines AS (
        SELECT id, job FROM order_lines
        WHERE order_id = :order AND status IN ('queued', 'running') FOR UPDATE
    ), cancelled AS (
        UPDATE order_lines l
        SET status = 'cancelled', job = NULL, retry_at = NULL, stage = '',
            changed_at = clock_timestamp()
        FROM lines WHERE l.id = lines.id
    ), events AS (
        INSERT INTO order_events (order_id, line, kind) SELECT :order, id, 'cancelled' FROM lines
    )
    SELECT id, job FROM lines
""")


def deliver(session: Executor, work: Work, files: Sequence[StoredFile], report: Json) -> bool:
    """Charged. False if the line has ended before or is in other hands."""
    return _end(session, work, "delivered", files=files, report=report)


def refuse(session: Executor, work: Work, files: Sequence[StoredFile], report: Json) -> bool:
    """Made, but failing a hard rule: only its preview is kept, nothing is charged."""
    seen = [file for file in files if file.role == PREVIEW]
    return _end(session, work, "refused", files=seen, report=report)


def fail(session: Executor, work: Work, problem: Problem) -> bool:
    """Cannot be made; nothing is charged and the user is told why."""
    return _end(session, work, "failed", failure=told(problem))


def requeue(
    session: Session, work: Work, problem: Problem, after_s: float = 0.0, *, begun: bool = True
) -> bool:
    """Again later. `begun=False` takes the attempt back, for work that was only interrupted."""
    session.execute(_LOCK, {"order": work.order})
    at = now() + timedelta(seconds=after_s) if after_s else None
    row = session.execute(
        _REQUEUE,
        {
            "order": work.order,
            "line": work.line,
            "attempt": work.attempt,
            "at": at,
            "unbegun": int(not begun),
            "data": json.dumps({"after": round(after_s, 1), **told(problem)}),
        },
    ).one_or_none()
    if row is None:
        return False
    (job,) = engine.defer(session, work.service, [work.line], [1 - row.live], at)
    session.execute(_SET_JOB, {"line": work.line, "job": job})
    return True


def cancel(session: Session, user: UUID | None, order_id: UUID) -> None:
    """What has not ended yet is not charged. `user` None: the administrator."""
    order = session.execute(_LOCK, {"order": order_id}).one_or_none()
    if order is None or (user is not None and order.user_id != user):
        raise UnknownOrder
    if order.status not in LIVE:
        if order.status == "cancelled":
            return
        raise OrderFinished
    lines = session.execute(_CANCEL, {"order": order_id}).all()
    for line in lines:
        ledger.release(session, line.id)
    engine.cancel(session, [line.job for line in lines if line.job is not None])
    session.execute(_CONCLUDE, {"order": order_id})


def told(problem: Problem) -> Json:
    """What the user will be told, in their language: a template and what fills it."""
    params = {
        name: value if isinstance(value, int | float | str) else str(value)
        for name, value in problem.params.items()
    }
    return {"code": problem.code, "message": problem.message, "params": params}


def _end(
    session: Executor,
    work: Work,
    status: LineStatus,
    *,
    files: Sequence[StoredFile] = (),
    report: Json | None = None,
    failure: Json | None = None,
) -> bool:
    ended = session.execute(
        _END,
        {
            "order": work.order,
            "line": work.line,
            "attempt": work.attempt,
            "job": work.job,
            "status": status,
            "files": json.dumps([asdict(file) for file in files]),
            "report": json.dumps(report or {}),
            "failure": json.dumps(failure) if failure else None,
        },
    )
    return bool(ended.scalar_one())
