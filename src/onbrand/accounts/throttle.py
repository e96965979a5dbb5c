"""Guessing passwords is slow: tries are counted for a login from an address, for an address, and
for a login from wherever."""

import hashlib
from typing import ClassVar

from sqlalchemy import Engine, text
from sqlmodel import Session

from onbrand.db import transaction
from onbrand.errors import Unavailable, _

WINDOW_S = 600
TRIES_OF_PAIR = 10
TRIES_OF_ADDRESS = 100
# A login tried from many addresses is slowed down, but for two minutes at most: its owner waits
# and is not shut out for as long as others guess.
TRIES_OF_LOGIN = 20
WINDOW_OF_LOGIN_S = 120


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
_TAKE_BACK = text("UPDATE rate_buckets SET tries = tries - 1 WHERE key = :key AND tries > 0")
_SWEEP = text("""
    DELETE FROM rate_buckets WHERE key IN (
        SELECT key FROM rate_buckets WHERE ends_at < clock_timestamp() LIMIT 20
        FOR UPDATE SKIP LOCKED)
""")


def count_try(engine: Engine, login: str, address: str) -> None:
    with transaction(engine) as session:
        wait = max(
            _counted(session, _key("pair", login, address), TRIES_OF_PAIR),
            _counted(session, _key("address", address), TRIES_OF_ADDRESS),
        )
        # Tries that are refused already do not shut the login for other addresses.
        wait = wait or _counted(session, _key("login", login), TRIES_OF_LOGIN, WINDOW_OF_LOGIN_S)
        # Last, for it locks buckets in no order.
        session.execute(_SWEEP)
    if wait:
        raise TooManyAttempts(retry_after=wait, minutes=max(1, round(wait / 60)))


def forget(session: Session, login: str, address: str) -> None:
    """The right password was given: from here the wrong ones before it do not count any more."""
    session.execute(_FORGET, {"key": _key("pair", login, address)})
    session.execute(_TAKE_BACK, {"key": _key("login", login)})


def _counted(session: Session, key: str, tries: int, window_s: int = WINDOW_S) -> int:
    """Seconds to wait; 0 within the limit."""
    row = session.execute(_COUNT, {"key": key, "window": window_s}).one()
    return int(row.left) if row.tries > tries else 0


def _key(*parts: str) -> str:
    """A digest: what was typed may be longer than an index holds."""
    return hashlib.sha256("\0".join(("sign-in", *parts)).encode()).hexdigest()
