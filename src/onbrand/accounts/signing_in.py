"""Sessions: opaque tokens, kept as hashes, revocable one by one."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import text
from sqlmodel import Session, col, delete, select

from onbrand.accounts import throttle
from onbrand.accounts.passwords import Passwords
from onbrand.accounts.tables import SessionRow, UserRow
from onbrand.accounts.users import User, user_value
from onbrand.db import now, rows
from onbrand.errors import Denied, _
from onbrand.ledger import Balance

LIFETIME = timedelta(days=30)
AGENT_LENGTH = 200


# Asked for every page: plain SQL is four times as quick as the mapper.
_VISITOR = text("""
    SELECT u.*, w.available, w.held
    FROM users u JOIN sessions s ON s."user" = u.id JOIN wallets w ON w.id = u.wallet
    WHERE s.token_sha256 = :token AND s.expires_at > clock_timestamp() AND u.active
""")
# Nothing when the password was changed meanwhile.
_CHANGE = text("""
    UPDATE users SET password_hash = :hash, must_change_password = false
    WHERE id = :user AND password_hash = :known
    RETURNING id
""")


class WrongPassword(Denied):
    code = "wrong-password"
    message = _("The name or the password is wrong.")


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A session as its owner sees it; `id` serves to revoke it."""

    id: UUID
    agent: str
    created_at: datetime
    expires_at: datetime


def sign_in(
    session: Session,
    passwords: Passwords,
    login: str,
    password: str,
    *,
    agent: str = "",
    address: str = "",
) -> str:
    """A new token. The try is counted in a transaction of its own, so that it counts although
    the caller's is rolled back. Call this first: the caller's transaction begins anew, so that
    it holds no connection while the password is looked at, which takes long."""
    session.rollback()
    name = login.strip().lower()
    engine = session.get_bind().engine
    throttle.count_try(engine, name, address)
    with Session(engine) as reading:
        found = reading.exec(select(UserRow).where(UserRow.login == name)).first()
    known = found.password_hash if found and found.active else None
    if not passwords.verify(password, known) or found is None:
        raise WrongPassword
    throttle.forget(session, name, address)
    return open_session(session, found.id, agent=agent)


def visitor(session: Session, token: str) -> tuple[User, Balance] | None:
    """Who shows the token, and their credits: every page tells both."""
    for row in rows(session, _VISITOR, {"token": _digest(token)}):
        return user_value(row), Balance(row.available, row.held)
    return None


def user_of(session: Session, token: str) -> User | None:
    found = visitor(session, token)
    return found[0] if found else None


def sign_out(session: Session, token: str) -> None:
    session.exec(delete(SessionRow).where(col(SessionRow.token_sha256) == _digest(token)))


def sessions(session: Session, user: UUID) -> tuple[SignedIn, ...]:
    wanted = (
        select(SessionRow)
        .where(SessionRow.user == user, col(SessionRow.expires_at) > now())
        .order_by(col(SessionRow.created_at).desc())
    )
    return tuple(
        SignedIn(row.id, row.agent, row.created_at, row.expires_at) for row in session.exec(wanted)
    )


def revoke(session: Session, user: UUID, session_id: UUID) -> None:
    session.exec(
        delete(SessionRow).where(col(SessionRow.id) == session_id, col(SessionRow.user) == user)
    )


def change_password(
    session: Session, passwords: Passwords, user: User, old: str, new: str, *, agent: str = ""
) -> str:
    """Ends every session of the user; returns the token of a new one. Call this first: the
    caller's transaction begins anew, as it does in `sign_in`."""
    session.rollback()
    with Session(session.get_bind().engine) as reading:
        known = reading.get_one(UserRow, user.id).password_hash
    if not passwords.verify(old, known):
        raise WrongPassword
    given = {"user": user.id, "known": known, "hash": passwords.hash(new)}
    if session.execute(_CHANGE, given).one_or_none() is None:
        raise WrongPassword
    session.exec(delete(SessionRow).where(col(SessionRow.user) == user.id))
    return open_session(session, user.id, agent=agent)


def open_session(session: Session, user: UUID, *, agent: str = "") -> str:
    """A new token. Sessions that ended are swept out with each new one of the same user."""
    session.exec(
        delete(SessionRow).where(col(SessionRow.user) == user, col(SessionRow.expires_at) < now())
    )
    token = secrets.token_urlsafe(32)
    session.add(
        SessionRow(
            token_sha256=_digest(token),
            user=user,
            agent=agent[:AGENT_LENGTH],
            created_at=now(),
            expires_at=now() + LIFETIME,
        )
    )
    session.flush()
    return token


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
