from datetime import datetime
from uuid import UUID

from sqlalchemy import Text, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from onbrand.db import Json, new_id
from onbrand.db.columns import document, instant


class DrawingRow(SQLModel, table=True):
    """`sha256` is the drawing's key in the storage, `file` what its owner's file was called; `card`
    says again what lists and briefs need to know of it."""

    __tablename__ = "drawings"
    __table_args__ = (UniqueConstraint("owner", "sha256"),)
    id: UUID = Field(default_factory=new_id, primary_key=True)
    owner: UUID = Field(foreign_key="users.id")
    sha256: str = Field(sa_type=Text)
    file: str = Field(sa_type=Text)
    card: Json = document()
    added_at: datetime = instant(sa_column_kwargs={"server_default": text("clock_timestamp()")})
