"""Whether anybody performs a service. A queue cannot tell: a worker sees only the queues of its own
services, and what waits for one that was uninstalled would wait for ever."""

from collections.abc import Iterable

from sqlalchemy import text
from sqlmodel import Session

from onbrand.db import rows
from onbrand.errors import _
from onbrand.orders.performing import Work
from onbrand.orders.settling import fail
from onbrand.services import Failed


class ServiceGone(Failed):
    code = "service-gone"
    message = _("The service was uninstalled before this was made.")


_ATTEND = text("""
    INSERT INTO attended (service, at)
    SELECT service, clock_timestamp() FROM unnest(CAST(:services AS text[])) AS service
    ON CONFLICT (service) DO UPDATE SET at = excluded.at
""")
_UNATTENDED = text("""
    SELECT l.id, l.order_id, l.wallet, l.service, l.attempts, l.input, l.job  -- as Work has them
    FROM order_lines l
    WHERE l.status IN ('queued', 'running')
      AND l.changed_at < clock_timestamp() - make_interval(secs => :absence)
      AND NOT EXISTS (
          SELECT FROM attended a WHERE a.service = l.service
          AND a.at > clock_timestamp() - make_interval(secs => :absence))
    ORDER BY l.order_id, l.id
    LIMIT 1000
""")
_FORGET = text("""
    DELETE FROM attended WHERE at < clock_timestamp() - make_interval(secs => :absence)
""")


def attend(session: Session, services: Iterable[str]) -> None:
    """Said again and again by every worker, of all that it performs."""
    session.execute(_ATTEND, {"services": sorted(services)})


def give_up(session: Session, absence_s: float) -> int:
    """Ends the lines of services that nobody attended for so long; returns how many.

    Only for who has watched at least as long: after an outage all services look absent.
    """
    lost = rows(session, _UNATTENDED, {"absence": absence_s})
    ended = sum(fail(session, Work(*row), ServiceGone()) for row in lost)
    session.execute(_FORGET, {"absence": absence_s})
    return ended
