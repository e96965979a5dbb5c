"""PostgreSQL: one given by a URL, or a server of our own; sessions and transactions."""

from onbrand.db.direct import Direct, Executor, rows
from onbrand.db.programs import EmbeddedServerUnavailable
from onbrand.db.server import embedded, stop
from onbrand.db.session import (
    DatabaseUnavailable,
    Json,
    Unkeepable,
    connect,
    new_id,
    now,
    plain_url,
    transaction,
)

__all__ = [
    "DatabaseUnavailable",
    "Direct",
    "EmbeddedServerUnavailable",
    "Executor",
    "Json",
    "Unkeepable",
    "connect",
    "embedded",
    "new_id",
    "now",
    "plain_url",
    "rows",
    "stop",
    "transaction",
]
