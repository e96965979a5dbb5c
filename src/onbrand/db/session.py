"""Engine and unit of work. Functions take a session and never commit; `transaction` does."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import psycopg
import sqlalchemy
from pydantic_core import from_json
from sqlalchemy import Engine
from sqlalchemy.exc import DataError, InterfaceError, InvalidatePoolError, OperationalError
from sqlmodel import Session, SQLModel, create_engine

from onbrand.errors import Invalid, Unavailable, _

Json = dict[str, Any]

_AWAY = (
    OperationalError,
    InterfaceError,
    sqlalchemy.exc.TimeoutError,
    psycopg.OperationalError,
    psycopg.InterfaceError,
)

# Names of constraints are part of the contract with migrations and with error handling.
SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class DatabaseUnavailable(Unavailable):
    code = "database-unavailable"
    message = _("The database does not answer now. Nothing was charged; try again in a moment.")


class Unkeepable(Invalid):
    """NUL characters, halves of surrogate pairs, numbers beyond the column's."""

    code = "unkeepable"
    message = _("This contains characters or numbers that cannot be kept.")


def connect(url: str, *, pool: int = 10) -> Engine:
    """`pool` connections are kept, as many again may be opened under load.

    Parameters stay out of errors and so out of logs: they are briefs, logins and hashes of
    passwords.
    """
    engine = create_engine(
        sqlalchemy.make_url(plain_url(url)).set(drivername="postgresql+psycopg"),
        pool_size=pool,
        max_overflow=pool,
        pool_timeout=30,
        hide_parameters=True,
        json_deserializer=from_json,
    )
    sqlalchemy.event.listen(engine, "checkout", _check_open)
    return engine


def _check_open(connection: psycopg.Connection, _record: object, _proxy: object) -> None:
    """A restart of the database costs no user an error: what the server closed is opened anew.

    Nothing is sent, unlike a ping, which took a tenth of a page's time. The first look may find
    the server's last words, the second the end of the connection.
    """
    try:
        for _look in range(2):
            connection.pgconn.consume_input()
    except psycopg.OperationalError as error:
        raise InvalidatePoolError from error


def plain_url(url: str) -> str:
    """As libpq knows it: without a driver's name."""
    scheme, _separator, rest = url.partition("://")
    return f"postgresql://{rest}" if scheme.startswith("postgres") else url


@contextmanager
def transaction(engine: Engine) -> Iterator[Session]:
    """Commits when the block ends, rolls back when it raises."""
    try:
        with Session(engine, expire_on_commit=False) as session:
            yield session
            session.commit()
    except _AWAY as error:
        raise DatabaseUnavailable from error
    except (DataError, psycopg.DataError, UnicodeEncodeError) as error:
        raise Unkeepable from error


def now() -> datetime:
    return datetime.now(UTC)


def new_id() -> UUID:
    """UUID version 7 (RFC 9562): ordered by time of making, so that indexes stay compact."""
    stamp = time.time_ns() // 1_000_000
    random = int.from_bytes(os.urandom(10))
    number = stamp << 80 | random
    number = number & ~(0xF << 76) | 0x7 << 76
    return UUID(int=number & ~(0x3 << 62) | 0x2 << 62)
