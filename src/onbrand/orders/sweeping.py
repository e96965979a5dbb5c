"""Trusts no queue: a line that nobody works on is queued again or given up."""

from typing import Any

from sqlalchemy import text
from sqlmodel import Session

from onbrand.errors import Unavailable, _
from onbrand.orders import engine
from onbrand.orders.performing import Work
from onbrand.orders.settling import fail, requeue

# Begun so often and never ended: whatever it is, it kills those who touch it.
MOST_STARTS = 10


class WorkerLost(Unavailable):
    code = "worker-lost"
    message = _("The work was interrupted.")


_ONE_AT_A_TIME = text("SELECT pg_try_advisory_xact_lock(hashtext('onbrand sweep'))")
_ABANDONED = text("""
    SELECT l.id AS line, l.order_id AS "order", l.wallet, l.service, l.attempts AS attempt, l.input
    FROM order_lines l
    LEFT JOIN procrastinate_jobs j ON j.id = l.job AND j.status IN ('todo', 'doing')
    WHERE l.status IN ('queued', 'running') AND j.id IS NULL
    ORDER BY l.order_id, l.id
    LIMIT 1000
""")
_TIDY = text("""
    DELETE FROM quotes
    WHERE placed IS NULL AND expires_at < clock_timestamp() - interval '1 day'
""")


def revive(session: Session, silent_s: float) -> int:
    """Jobs of workers silent for `silent_s` go back to the queue; returns how many.

    In a transaction of its own, which locks jobs and no order: all others lock the order first.
    """
    return engine.revive_stalled(session, silent_s)


def sweep(session: Session) -> int:
    """Lines without a job get one; returns how many. Several workers may call it at once: one
    does it."""
    if not session.execute(_ONE_AT_A_TIME).scalar():
        return 0
    lost = session.execute(_ABANDONED).all()
    return sum(_take_up(session, Work(**_fields(row))) for row in lost)


def tidy(session: Session) -> None:
    """Quotes that nobody took up are forgotten after a day."""
    session.execute(_TIDY)


def _take_up(session: Session, work: Work) -> int:
    if work.attempt >= MOST_STARTS:
        return int(fail(session, work, WorkerLost()))
    return int(requeue(session, work, WorkerLost()))


def _fields(row: Any) -> dict[str, Any]:
    return dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's documented name
