"""Wallets and transfers; the triggers that guard them are made by the migrations."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Column, Computed, Index, Text, text
from sqlmodel import Field, SQLModel

from onbrand.db import new_id
from onbrand.db.columns import counted, instant

KINDS = ("top_up", "hold", "capture", "release", "refund")

# A transfer's kind says which account is debited and which is credited.
_DEBIT = "CASE kind WHEN 'top_up' THEN 'issued' WHEN 'hold' THEN 'available' WHEN 'refund' THEN 'revenue' ELSE 'held' END"  # noqa: E501
_CREDIT = "CASE kind WHEN 'hold' THEN 'held' WHEN 'capture' THEN 'revenue' ELSE 'available' END"


class WalletRow(SQLModel, table=True):
    """Two accounts of one owner. The house's two, `issued` and `revenue`, are one row for the
    whole service and would be a queue for everybody: their balances are folds of the transfers.
    """

    __tablename__ = "wallets"
    __table_args__ = (
        CheckConstraint("available >= 0", name="available_not_negative"),
        CheckConstraint("held >= 0", name="held_not_negative"),
    )
    id: UUID = Field(default_factory=new_id, primary_key=True)
    available: int = Field(default=0, sa_type=BigInteger, sa_column_kwargs={"server_default": "0"})
    held: int = Field(default=0, sa_type=BigInteger, sa_column_kwargs={"server_default": "0"})
    opened_at: datetime = instant(sa_column_kwargs={"server_default": text("now()")})


class TransferRow(SQLModel, table=True):
    """One debit, one credit, one amount: a row cannot be unbalanced. Never changed, never
    deleted. `settles` is the hold of a capture or release, or the capture of a refund."""

    __tablename__ = "transfers"
    __table_args__ = (
        CheckConstraint(f"kind IN {KINDS}", name="kind"),
        CheckConstraint("amount > 0", name="amount_positive"),
        CheckConstraint("(kind = 'top_up') = (line IS NULL)", name="line_of_work"),
        CheckConstraint("(kind IN ('top_up', 'hold')) = (settles IS NULL)", name="settles_another"),
        CheckConstraint(
            "kind NOT IN ('top_up', 'refund') OR reason IS NOT NULL", name="reason_given"
        ),
        CheckConstraint("kind <> 'refund' OR actor IS NOT NULL", name="actor_known"),
        Index("uq_transfers_hold", "line", unique=True, postgresql_where=text("kind = 'hold'")),
        Index(
            "uq_transfers_settlement",
            "settles",
            unique=True,
            postgresql_where=text("kind IN ('capture', 'release')"),
        ),
        Index("ix_transfers_refund", "settles", postgresql_where=text("kind = 'refund'")),
        Index("ix_transfers_wallet", "wallet", text("id DESC")),
    )
    id: int = counted(primary_key=True)
    at: datetime = instant(sa_column_kwargs={"server_default": text("clock_timestamp()")})
    wallet: UUID = Field(foreign_key="wallets.id")
    kind: str = Field(sa_type=Text)
    debit: str = Field(sa_column=Column(Text, Computed(_DEBIT, persisted=True), nullable=False))
    credit: str = Field(sa_column=Column(Text, Computed(_CREDIT, persisted=True), nullable=False))
    amount: int = Field(sa_type=BigInteger)
    key: str = Field(sa_type=Text, unique=True)
    line: UUID | None = None
    settles: int | None = Field(default=None, sa_type=BigInteger, foreign_key="transfers.id")
    reason: str | None = Field(default=None, sa_type=Text)
    actor: UUID | None = None
