from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, DateTime, Text, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel

from onbrand.db import Json, now
from onbrand.db.columns import document, instant


class BrandRow(SQLModel, table=True):
    """`wallet` owns it; a brand without one is the house's own. `current` is the number of the
    latest version, 0 while nothing is published."""

    __tablename__ = "brands"

    id: str = Field(primary_key=True, max_length=64)
    wallet: UUID | None = Field(default=None, index=True, foreign_key="wallets.id")
    public: bool = Field(default=False, sa_column_kwargs={"server_default": text("false")})
    current: int = Field(ge=0)
    created_at: datetime = Field(default_factory=now, sa_type=DateTime(timezone=True))
    archived_at: datetime | None = instant(default=None, nullable=True)


class BrandVersionRow(SQLModel, table=True):
    """A published version; the book itself is the file `books/<sha256>.json`."""

    __tablename__ = "brand_versions"

    brand: str = Field(primary_key=True, foreign_key="brands.id", max_length=64)
    number: int = Field(primary_key=True, ge=1)
    sha256: str = Field(unique=True, max_length=64)
    card: Json = Field(sa_type=JSONB)
    published_at: datetime = Field(default_factory=now, sa_type=DateTime(timezone=True))
    published_by: UUID | None = Field(default=None, foreign_key="users.id")
    note: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": text("''")})


class BrandDraftRow(SQLModel, table=True):
    """The next version of a brand, as far as it is written. `revision` counts its changes, so that
    nobody writes over what they have not seen."""

    __tablename__ = "brand_drafts"

    brand: str = Field(primary_key=True, foreign_key="brands.id", max_length=64)
    document: Json = document()
    revision: int = Field(ge=1)
    changed_by: UUID = Field(foreign_key="users.id")
    changed_at: datetime = instant(sa_column_kwargs={"server_default": text("clock_timestamp()")})


class BrandShareRow(SQLModel, table=True):
    """What one user may do with a brand of another's."""

    __tablename__ = "brand_shares"
    __table_args__ = (CheckConstraint("role IN ('viewer', 'designer', 'manager')", name="role"),)

    brand: str = Field(primary_key=True, foreign_key="brands.id", max_length=64)
    user: UUID = Field(primary_key=True, foreign_key="users.id", index=True)
    role: str = Field(sa_type=Text)
