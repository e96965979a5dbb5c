"""Past the ORM, for what every line does and every page reads.

A session spends 0.35 ms of a statement on itself, this 0.1 ms.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any, Protocol, cast

import psycopg
from psycopg.rows import namedtuple_row
from psycopg_pool import ConnectionPool
from sqlalchemy import TextClause, make_url
from sqlmodel import Session

from onbrand.db.session import DatabaseUnavailable, Unkeepable, plain_url

_PATIENCE_S = 10.0


class Rows(Protocol):
    def one_or_none(self) -> Any: ...
    def scalar_one(self) -> Any: ...


class Executor(Protocol):
    """A `Session`, or a `Direct`."""

    def execute(self, statement: TextClause, params: Mapping[str, Any], /) -> Rows: ...


def rows(session: Session, statement: TextClause, params: Mapping[str, Any]) -> list[Any]:
    """What the statement finds in the session's own transaction, as named tuples."""
    session.flush()
    raw = cast("psycopg.Connection", session.connection().connection.driver_connection)
    with raw.cursor(row_factory=namedtuple_row) as cursor:
        return cursor.execute(_sql(statement), params).fetchall()


class Direct:
    """Single statements, each a transaction by itself.

    Up to `size` connections, opened when first used; a lost one is replaced.

    While the database is away, the pool tries again after ever longer pauses, of minutes in the
    end. It gives up after `patience_s` instead, and the next statement tries at once.
    """

    def __init__(self, url: str, size: int, *, patience_s: float = _PATIENCE_S) -> None:
        self._pool = ConnectionPool(
            plain_url(url),
            min_size=0,
            max_size=size,
            timeout=patience_s,
            reconnect_timeout=patience_s,
            kwargs={"autocommit": True, "row_factory": namedtuple_row},
            open=True,
        )

    def execute(self, statement: TextClause, params: Mapping[str, Any], /) -> Rows:
        try:
            with self._pool.connection() as connection:
                return _Fetched(connection.execute(_sql(statement), params).fetchall())
        except (psycopg.OperationalError, psycopg.InterfaceError) as error:
            raise DatabaseUnavailable from error
        except (psycopg.DataError, UnicodeEncodeError) as error:
            raise Unkeepable from error

    def close(self) -> None:
        self._pool.close()


class _Fetched:
    def __init__(self, rows: list[Any]) -> None:
        self._rows = rows

    def one_or_none(self) -> Any:
        if not self._rows:
            return None
        (row,) = self._rows
        return row

    def scalar_one(self) -> Any:
        (row,) = self._rows
        return row[0]


@cache
def _sql(statement: TextClause) -> bytes:
    """In psycopg's own notation of parameters."""
    dialect = make_url("postgresql+psycopg://").get_dialect()
    return str(statement.compile(dialect=dialect())).encode()
