from datetime import datetime
from uuid import UUID

from sqlalchemy import Column, Index, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel

from onbrand.db import Json, new_id
from onbrand.db.columns import instant


class DraftRow(SQLModel, table=True):
    __tablename__ = "drafts"
    __table_args__ = (Index("ix_drafts_latest", "owner", text("updated_at DESC")),)

    id: UUID = Field(default_factory=new_id, primary_key=True)
    owner: UUID
    brand: str
    brief: str
    format: str | None
    prompt: Json | None = Field(sa_column=Column(JSONB(none_as_null=True)))
    text: str
    variants: int
    seed: int | None
    updated_at: datetime = instant()
