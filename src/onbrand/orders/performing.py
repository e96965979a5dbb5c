"""A line begins and tells how far it is.

Every write locks the order's row first, so that events of an order are committed in the order of
their ids.
"""

import json
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import text

from onbrand.db import Executor, Json
from onbrand.progress import Step


@dataclass(frozen=True, slots=True)
class Work:
    """A line in the hands of a worker. `attempt` fences: once another worker has begun the line
    again, what this one has to say about it is not heard. `job` is its place in the queue."""

    line: UUID
    order: UUID
    wallet: UUID
    service: str
    attempt: int
    input: Json
    job: int | None = None


# Losing one of these commits in a power cut is harmless, so they do not wait for the disk: the
# line would be begun again anyway.
_START = text("""
    WITH locked AS (
        SELECT id FROM orders
        WHERE id = (SELECT order_id FROM order_lines WHERE id = :line) FOR UPDATE
    ), line AS (
        UPDATE order_lines l
        SET status = 'running', attempts = l.attempts + 1, stage = '', share = 0,
            retry_at = NULL, changed_at = clock_timestamp()
        FROM locked
        WHERE l.id = :line AND l.order_id = locked.id AND l.job = :job
          AND l.status IN ('queued', 'running')
        RETURNING l.order_id, l.wallet, l.service, l.attempts, l.input
    ), running AS (
        UPDATE orders SET status = 'running'
        WHERE id = (SELECT order_id FROM line) AND status = 'queued'
    ), event AS (
        INSERT INTO order_events (order_id, line, kind, data)
        SELECT order_id, :line, 'started', jsonb_build_object('attempt', attempts) FROM line
    )
    SELECT line.*, pg_notify('onbrand_orders', order_id::text),
           set_config('synchronous_commit', 'off', true)
    FROM line
""")
_PROGRESS = text("""
    WITH locked AS (
        SELECT id FROM orders WHERE id = :order FOR UPDATE
    ), line AS (
        UPDATE order_lines l
        SET stage = coalesce(:stage, l.stage), share = coalesce(:share, l.share)
        FROM locked
        WHERE l.id = :line AND l.status = 'running' AND l.attempts = :attempt
        RETURNING l.order_id
    ), event AS (
        INSERT INTO order_events (order_id, line, kind, data)
        SELECT order_id, :line, :kind, CAST(:data AS jsonb) FROM line
    )
    SELECT pg_notify('onbrand_orders', order_id::text),
           set_config('synchronous_commit', 'off', true)
    FROM line
""")


def start(session: Executor, line: UUID, job: int) -> Work | None:
    """None if there is nothing to do: settled, cancelled, or given to another job."""
    row = session.execute(_START, {"line": line, "job": job}).one_or_none()
    if row is None:
        return None
    return Work(line, row.order_id, row.wallet, row.service, row.attempts, row.input, job)


def report_step(session: Executor, work: Work, step: Step) -> None:
    data = {"stage": step.stage, "share": round(step.share, 3)}
    _report(session, work, "step", data, step.stage, step.share)


def report_preview(session: Executor, work: Work, sha256: str, media_type: str) -> None:
    """Of a picture that lies in the storage already."""
    _report(session, work, "preview", {"sha256": sha256, "media_type": media_type})


def _report(
    session: Executor,
    work: Work,
    kind: str,
    data: Json,
    stage: str | None = None,
    share: float | None = None,
) -> None:
    session.execute(
        _PROGRESS,
        {
            "order": work.order,
            "line": work.line,
            "attempt": work.attempt,
            "stage": stage,
            "share": share,
            "kind": kind,
            "data": json.dumps(data),
        },
    )
