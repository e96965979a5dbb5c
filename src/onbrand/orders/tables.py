from datetime import datetime
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Identity,
    Index,
    Text,
    UniqueConstraint,
    text,
)
from sqlmodel import Field, SQLModel

from onbrand.db import Json, new_id
from onbrand.db.columns import counted, document, instant

_LIVE = text("status IN ('queued', 'running')")
# Where an input says what the work is made from, if it is made from other work.
_BASIS = "input #>> '{basis,commission}'"


class QuoteRow(SQLModel, table=True):
    """`placed` is the order made of it: one quote, one order. `form` and `words` (its title and
    messages) are kept of a service that people order by a form."""

    __tablename__ = "quotes"
    __table_args__ = (CheckConstraint("total >= 0", name="total_not_negative"),)
    id: UUID = Field(default_factory=new_id, primary_key=True)
    wallet: UUID = Field(foreign_key="wallets.id")
    service: str = Field(sa_type=Text)
    title: str = Field(sa_type=Text)
    lines: list[Json] = document()
    form: Json | None = document(nullable=True, default=None)
    words: Json | None = document(nullable=True, default=None)
    total: int = Field(sa_type=BigInteger)
    prices_version: str = Field(sa_type=Text)
    expires_at: datetime = instant(index=True)
    placed: UUID | None = None


class OrderRow(SQLModel, table=True):
    __tablename__ = "orders"
    __table_args__ = (
        CheckConstraint(
            "status IN ('queued', 'running', 'succeeded', 'partly', 'failed', 'cancelled')",
            name="status",
        ),
        CheckConstraint("charged >= 0 AND charged <= total", name="charged_within_quote"),
        CheckConstraint(
            "(status IN ('queued', 'running')) = (finished_at IS NULL)", name="finished_at"
        ),
        UniqueConstraint("wallet", "user_id", "key"),
        Index("ix_orders_user", "user_id", text("number DESC")),
    )
    id: UUID = Field(default_factory=new_id, primary_key=True)
    number: int = Field(sa_column=Column(BigInteger, Identity(always=True), unique=True))
    user_id: UUID = Field(foreign_key="users.id")
    wallet: UUID = Field(foreign_key="wallets.id")
    quote: UUID = Field(foreign_key="quotes.id", unique=True)
    key: str = Field(sa_type=Text)
    service: str = Field(sa_type=Text)
    title: str = Field(sa_type=Text)
    status: str = Field(sa_type=Text)
    total: int = Field(sa_type=BigInteger)
    charged: int = Field(default=0, sa_type=BigInteger, sa_column_kwargs={"server_default": "0"})
    created_at: datetime = instant(sa_column_kwargs={"server_default": text("clock_timestamp()")})
    finished_at: datetime | None = instant(nullable=True, default=None)


class LineRow(SQLModel, table=True):
    """`job` is the engine's present job for it; `attempts` how often it was begun, which also
    fences a worker that lost the line to another."""

    __tablename__ = "order_lines"
    __table_args__ = (
        CheckConstraint(
            "status IN ('queued', 'running', 'delivered', 'refused', 'failed', 'cancelled')",
            name="status",
        ),
        CheckConstraint("price >= 0", name="price_not_negative"),
        UniqueConstraint("order_id", "position"),
        Index("ix_order_lines_live", "wallet", postgresql_where=_LIVE),
        Index(
            "ix_order_lines_basis",
            text(f"({_BASIS})"),
            postgresql_where=text(f"{_BASIS} IS NOT NULL"),
        ),
    )
    id: UUID = Field(default_factory=new_id, primary_key=True)
    order_id: UUID = Field(foreign_key="orders.id")
    position: int
    wallet: UUID
    service: str = Field(sa_type=Text)
    title: str = Field(sa_type=Text)
    price: int = Field(sa_type=BigInteger)
    input: Json = document()
    status: str = Field(sa_type=Text)
    job: int | None = Field(default=None, sa_type=BigInteger)
    stage: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": ""})
    share: float = Field(default=0.0, sa_column_kwargs={"server_default": "0"})
    attempts: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    retry_at: datetime | None = instant(nullable=True, default=None)
    changed_at: datetime = instant(sa_column_kwargs={"server_default": text("clock_timestamp()")})
    failure: Json | None = document(nullable=True, default=None)
    report: Json = document(sa_column_kwargs={"server_default": text("'{}'")})


class FileRow(SQLModel, table=True):
    """Bytes lie in the storage under their SHA-256."""

    __tablename__ = "order_files"
    line: UUID = Field(foreign_key="order_lines.id", primary_key=True)
    position: int = Field(primary_key=True)
    role: str = Field(sa_type=Text)
    name: str = Field(sa_type=Text)
    media_type: str = Field(sa_type=Text)
    sha256: str = Field(sa_type=Text)
    size: int = Field(sa_type=BigInteger)


class EventRow(SQLModel, table=True):
    """What happened, in order: written while the order's row is locked, so that within an order
    a larger id is a later commit and nobody who reads on from an id misses one."""

    __tablename__ = "order_events"
    __table_args__ = (Index("ix_order_events_order", "order_id", "id"),)
    id: int = counted(primary_key=True)
    order_id: UUID = Field(foreign_key="orders.id")
    line: UUID | None = None
    at: datetime = instant(sa_column_kwargs={"server_default": text("clock_timestamp()")})
    kind: str = Field(sa_type=Text)
    data: Json = document(sa_column_kwargs={"server_default": text("'{}'")})


class AttendedRow(SQLModel, table=True):
    """When a worker last said that it performs the service."""

    __tablename__ = "attended"
    service: str = Field(sa_type=Text, primary_key=True)
    at: datetime = instant()
