from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, LargeBinary, Text, text
from sqlmodel import Field, SQLModel

from onbrand.db import new_id
from onbrand.db.columns import instant


class UserRow(SQLModel, table=True):
    """`login` is an e-mail address in lower case, or `admin`."""

    __tablename__ = "users"
    __table_args__ = (
        CheckConstraint("language IN ('ru', 'en')", name="language"),
        CheckConstraint("login = lower(login)", name="login_lower"),
    )
    id: UUID = Field(default_factory=new_id, primary_key=True)
    login: str = Field(sa_type=Text, unique=True)
    password_hash: str = Field(sa_type=Text)
    admin: bool = Field(default=False, sa_column_kwargs={"server_default": text("false")})
    wallet: UUID = Field(foreign_key="wallets.id", unique=True)
    language: str | None = Field(default=None, sa_type=Text)
    must_change_password: bool = Field(
        default=False, sa_column_kwargs={"server_default": text("false")}
    )
    active: bool = Field(default=True, sa_column_kwargs={"server_default": text("true")})
    created_at: datetime = instant(sa_column_kwargs={"server_default": text("now()")})


class SessionRow(SQLModel, table=True):
    """The token itself is known to its owner alone."""

    __tablename__ = "sessions"
    token_sha256: bytes = Field(sa_type=LargeBinary, primary_key=True)
    id: UUID = Field(default_factory=new_id, unique=True)
    user: UUID = Field(foreign_key="users.id", index=True)
    agent: str = Field(default="", sa_type=Text)
    created_at: datetime = instant(sa_column_kwargs={"server_default": text("now()")})
    expires_at: datetime = instant()


class RateBucketRow(SQLModel, table=True):
    """Tries counted in a window that begins with the first of them."""

    __tablename__ = "rate_buckets"
    key: str = Field(sa_type=Text, primary_key=True)
    tries: int = Field(default=0)
    ends_at: datetime = instant(index=True)
