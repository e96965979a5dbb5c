"""Guessing passwords is slow: tries are counted for a login from an address, and an address."""

from typing import ClassVar

from sqlalchemy import Engine, text
from sqlmodel import Session

from onbrand.db import transaction
from onbrand.errors import Unavailable, _

WINDOW_S = 600
TRIES_OF_LOGIN = 10
TRIES_OF_ADDRESS = 100


class TooManyAttempts(Unavailable):
    """`retry_after` in seconds. For the web: status 429."""

    code = "too-many-attempts"
    message = _("Too many attempts. Try again in {minutes} minutes.")
    status: ClassVar[int] = 429

    @property
    def retry_after(self) -> int:
        return int(str(self.params["retry_after"]))


_COUNT = text("""
    INSERT INTO rate_buckets AS b (key, tries, ends_at)
    VALUES (:key, 1, clock_timestamp() + make_interval(secs => :window))
    ON CONFLICT (key) DO UPDATE SET
        tries = CASE WHEN b.ends_at < clock_timestamp() THEN 1 ELSE b.tries + 1 END,
        ends_at = CASE WHEN b.ends_at < clock_timestamp()
                       THEN EXCLUDED.ends_at ELSE b.ends_at END
    RETURNING tries, ceil(extract(epoch FROM ends_at - clock_timestamp()))::int AS left
""")
_FORGET = text("DELETE FROM rate_buckets WHERE key = :key")
_SWEEP = text("""
    DELETE FROM rate_buckets WHERE key IN (
        SELECT key FROM rate_buckets WHERE ends_at < clock_timestamp() LIMIT 20
        FOR UPDATE SKIP LOCKED)
""")


def count_try(engine: Engine, login: str, address: str) -> None:
    limits = {_key(login, address): TRIES_OF_LOGIN, _key("", address): TRIES_OF_ADDRESS}
    with transaction(engine) as session:
        session.execute(_SWEEP)
        over = [
            row.left
            for key, limit in limits.items()
            if (row := session.execute(_COUNT, {"key": key, "window": WINDOW_S}).one()).tries
            > limit
        ]
    if over:
        wait = max(over)
        raise TooManyAttempts(retry_after=wait, minutes=max(1, round(wait / 60)))


def forget(session: Session, login: str, address: str) -> None:
    """The right password was given."""
    session.execute(_FORGET, {"key": _key(login, address)})


def _key(login: str, address: str) -> str:
    return f"sign-in:{login}@{address}"
