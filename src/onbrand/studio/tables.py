from datetime import datetime
from uuid import UUID

from sqlalchemy import Column, ForeignKeyConstraint, Index
from sqlalchemy import text as text_
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel

from onbrand.db import Json, new_id
from onbrand.db.columns import document, instant


class DraftRow(SQLModel, table=True):
    __tablename__ = "drafts"
    __table_args__ = (Index("ix_drafts_latest", "owner", text_("updated_at DESC")),)

    id: UUID = Field(default_factory=new_id, primary_key=True)
    owner: UUID
    brand: str
    brief: str
    format: str | None
    prompt: Json | None = Field(sa_column=Column(JSONB(none_as_null=True)))
    text: str
    variants: int
    seed: int | None
    direction: Json = document(sa_column_kwargs={"server_default": text_("'{}'")})
    basis: Json | None = Field(default=None, sa_column=Column(JSONB(none_as_null=True)))
    step: int | None = None
    updated_at: datetime = instant()


class StepRow(SQLModel, table=True):
    __tablename__ = "draft_steps"
    __table_args__ = (ForeignKeyConstraint(["draft"], ["drafts.id"], ondelete="CASCADE"),)

    draft: UUID = Field(primary_key=True)
    number: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    parent: int | None
    kind: str
    brand: str
    brief: str
    prompt: Json = document()
    text: str
    at: datetime = instant()


class ImprovementRow(SQLModel, table=True):
    __tablename__ = "improvements"
    __table_args__ = (Index("ix_improvements_at", "at"),)

    key: str = Field(primary_key=True)
    prompt: Json = document()
    at: datetime = instant()
