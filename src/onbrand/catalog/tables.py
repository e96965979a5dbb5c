from datetime import datetime
from uuid import UUID

from sqlalchemy import DateTime
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel

from onbrand.db import Json, now


class BrandRow(SQLModel, table=True):
    """`owner` is a user; a brand without one is for everybody. `current` is a version's number."""

    __tablename__ = "brands"

    id: str = Field(primary_key=True, max_length=64)
    owner: UUID | None = Field(default=None, index=True)
    current: int = Field(ge=1)
    created_at: datetime = Field(default_factory=now, sa_type=DateTime(timezone=True))


class BrandVersionRow(SQLModel, table=True):
    """A published version; the book itself is the file `books/<sha256>.json`."""

    __tablename__ = "brand_versions"

    brand: str = Field(primary_key=True, foreign_key="brands.id", max_length=64)
    number: int = Field(primary_key=True, ge=1)
    sha256: str = Field(unique=True, max_length=64)
    card: Json = Field(sa_type=JSONB)
    published_at: datetime = Field(default_factory=now, sa_type=DateTime(timezone=True))
