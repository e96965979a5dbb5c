"""Column types that SQLModel does not choose by itself."""

from typing import Any

from sqlalchemy import BigInteger, Identity
from sqlalchemy.dialects.postgresql import JSONB, TIMESTAMP
from sqlmodel import Field


def instant(**options: Any) -> Any:
    return Field(sa_type=TIMESTAMP(timezone=True), **options)


def counted(**options: Any) -> Any:
    """A number given by the database, in the order of insertion."""
    return Field(
        default=None,
        sa_type=BigInteger,
        sa_column_args=(Identity(always=True),),
        **options,
    )


def document(**options: Any) -> Any:
    return Field(sa_type=JSONB(none_as_null=True), **options)
