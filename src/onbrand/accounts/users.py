"""Who there is."""

import secrets
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, cast
from uuid import UUID

from email_validator import EmailNotValidError, validate_email
from sqlalchemy import Row, func, text
from sqlalchemy.dialects.postgresql import insert
from sqlmodel import Session, col, select

from onbrand import ledger
from onbrand.accounts.passwords import Passwords
from onbrand.accounts.tables import UserRow
from onbrand.db import new_id
from onbrand.errors import Conflict, Invalid, NotFound, _

ADMIN = "admin"
Language = Literal["ru", "en"]


class BadEmail(Invalid):
    code = "bad-email"
    message = _("“{email}” is not an e-mail address.")


class LoginTaken(Conflict):
    code = "login-taken"
    message = _("There is an account with this e-mail address already.")


class UnknownUser(NotFound):
    code = "unknown-user"
    message = _("There is no such user.")


class DailyLimit(Conflict):
    code = "daily-limit"
    message = _("No more than {limit} credits can be added in a day; {left} are left today.")


@dataclass(frozen=True, slots=True)
class User:
    """`login` is the e-mail address, or `admin`. `language` None: as the browser asks."""

    id: UUID
    login: str
    admin: bool
    wallet: UUID
    language: Language | None
    must_change_password: bool
    created_at: datetime
    active: bool


def register(
    session: Session,
    email: str,
    password_hash: str,
    *,
    language: Language | None = None,
    credits: int = 0,  # noqa: A002 - the word of the field
) -> User:
    """A user with a wallet of their own, and `credits` in it to begin with."""
    row = _insert(session, _address(email), password_hash, language=language)
    if row is None:
        raise LoginTaken
    if credits:
        ledger.top_up(
            session, row.wallet, credits, key=f"welcome:{row.id}", reason="welcome", actor=None
        )
    return user_value(row)


def ensure_admin(session: Session, passwords: Passwords, password: str | None) -> str | None:
    """The administrator, once. Returns the password if it was generated now."""
    if session.exec(select(UserRow.id).where(UserRow.login == ADMIN)).first():
        return None
    chosen = password or secrets.token_urlsafe(12)
    made = _insert(session, ADMIN, passwords.hash(chosen), admin=True, must_change_password=True)
    return chosen if made and password is None else None


def user(session: Session, user_id: UUID) -> User:
    row = session.get(UserRow, user_id)
    if row is None:
        raise UnknownUser
    return user_value(row)


def users(
    session: Session, search: str = "", before: UUID | None = None, limit: int = 50
) -> tuple[User, ...]:
    """Newest first; `before` is the last id of the page before."""
    wanted = select(UserRow).order_by(col(UserRow.id).desc()).limit(limit)
    if search:
        wanted = wanted.where(col(UserRow.login).contains(search.strip().lower(), autoescape=True))
    if before is not None:
        wanted = wanted.where(col(UserRow.id) < before)
    return tuple(user_value(row) for row in session.exec(wanted))


def count_users(session: Session) -> int:
    return session.exec(select(func.count()).select_from(UserRow)).one()


def named(session: Session, ids: Collection[UUID]) -> dict[UUID, User]:
    """Users by their ids."""
    wanted = select(UserRow).where(col(UserRow.id).in_(ids))
    return {row.id: user_value(row) for row in session.exec(wanted)}


def owners(session: Session, wallets: Collection[UUID]) -> dict[UUID, User]:
    """Users by their wallets."""
    wanted = select(UserRow).where(col(UserRow.wallet).in_(wallets))
    return {row.wallet: user_value(row) for row in session.exec(wanted)}


def set_language(session: Session, user_id: UUID, language: Language) -> None:
    session.execute(
        text("UPDATE users SET language = :language WHERE id = :user"),
        {"user": user_id, "language": language},
    )


def add_credits(session: Session, to: User, amount: int, *, key: str, daily_limit: int) -> None:
    """By the user themselves, without payment, where the settings allow it."""
    session.execute(text("SELECT FROM users WHERE id = :id FOR NO KEY UPDATE"), {"id": to.id})
    own_key = f"{to.id}:{key}"
    before = ledger.topped_up_today(session, to.wallet, to.id, apart_from=own_key)
    if before + amount > daily_limit:
        raise DailyLimit(limit=daily_limit, left=max(0, daily_limit - before))
    ledger.top_up(session, to.wallet, amount, key=own_key, reason="self-service", actor=to.id)


def user_value(row: UserRow | Row[Any]) -> User:
    return User(
        id=row.id,
        login=row.login,
        admin=row.admin,
        wallet=row.wallet,
        language=cast("Language | None", row.language),
        must_change_password=row.must_change_password,
        created_at=row.created_at,
        active=row.active,
    )


def _address(email: str) -> str:
    try:
        return validate_email(email.strip(), check_deliverability=False).normalized.lower()
    except EmailNotValidError as error:
        raise BadEmail(email=email) from error


def _insert(session: Session, login: str, password_hash: str, **more: object) -> UserRow | None:
    """None if the login is taken, also by somebody registering at this very moment."""
    values = {"id": new_id(), "login": login, "password_hash": password_hash, **more}
    values["wallet"] = ledger.open_wallet(session)
    added = insert(UserRow).values(values).on_conflict_do_nothing(index_elements=["login"])
    return session.scalars(added.returning(UserRow)).one_or_none()
