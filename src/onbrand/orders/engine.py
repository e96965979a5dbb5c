"""The port to the queue: Procrastinate's tables and SQL functions, in the caller's transaction."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import text
from sqlmodel import Session

TASK = "onbrand.perform"

_DEFER = text("""
    SELECT unnest(procrastinate_defer_jobs_v1(array_agg(
        ROW(:queue, :task, priority, NULL, NULL, jsonb_build_object('line', line),
            CAST(:at AS timestamptz))::procrastinate_job_to_defer_v1 ORDER BY n))) AS job
    FROM unnest(CAST(:lines AS uuid[]), CAST(:priorities AS int[]))
         WITH ORDINALITY AS asked (line, priority, n)
    ORDER BY job
""")
# For a statement that has `ended (done)` and the parameter `job`. That the job may be gone is no
# reason to keep its line from ending, so this is not Procrastinate's own function, which minds.
GONE = """
    DELETE FROM procrastinate_jobs j USING ended
    WHERE ended.done AND j.id = CAST(:job AS bigint) AND j.status IN ('todo', 'doing')
"""
_CANCEL = text("""
    SELECT procrastinate_cancel_job_v1(job, true, true) FROM unnest(CAST(:jobs AS bigint[])) AS job
""")
_REVIVE = text("""
    SELECT procrastinate_retry_job_v2(j.id, clock_timestamp(), NULL, NULL, NULL)
    FROM (
        SELECT j.id FROM procrastinate_jobs j
        LEFT JOIN procrastinate_workers w ON w.id = j.worker_id
        WHERE j.status = 'doing'
          AND (w.id IS NULL
               OR w.last_heartbeat < clock_timestamp() - make_interval(secs => :silent))
        FOR UPDATE OF j SKIP LOCKED
    ) j
""")


def queue_of(service: str) -> str:
    return f"service:{service}"


def defer(
    session: Session,
    service: str,
    lines: Sequence[UUID],
    priorities: Sequence[int],
    at: datetime | None = None,
) -> list[int]:
    """A job a line, in the same order; larger priorities are performed first."""
    made = session.execute(
        _DEFER,
        {
            "queue": queue_of(service),
            "task": TASK,
            "lines": list(lines),
            "priorities": list(priorities),
            "at": at,
        },
    )
    return [row.job for row in made]


def cancel(session: Session, jobs: Sequence[int]) -> None:
    """Waiting jobs are dropped; those who perform one are told to stop."""
    if jobs:
        session.execute(_CANCEL, {"jobs": list(jobs)})


def revive_stalled(session: Session, silent_s: float) -> int:
    """Jobs of workers that have not been heard of are queued again."""
    return len(session.execute(_REVIVE, {"silent": silent_s}).all())
