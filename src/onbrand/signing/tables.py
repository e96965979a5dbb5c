from datetime import datetime

from sqlalchemy import Index, LargeBinary, Text, text
from sqlmodel import Field, SQLModel

from onbrand.db.columns import instant


class SigningKeyRow(SQLModel, table=True):
    """`private` is sealed with the operator's secret if there was one when it was stored. Only one
    key is not retired."""

    __tablename__ = "signing_keys"
    __table_args__ = (
        Index(
            "ix_signing_keys_active",
            text("(retired_at IS NULL)"),
            unique=True,
            postgresql_where=text("retired_at IS NULL"),
        ),
    )
    id: str = Field(sa_type=Text, primary_key=True)
    public: bytes = Field(sa_type=LargeBinary)
    private: bytes = Field(sa_type=LargeBinary)
    sealed: bool
    created_at: datetime = instant()
    retired_at: datetime | None = instant(nullable=True, default=None)
