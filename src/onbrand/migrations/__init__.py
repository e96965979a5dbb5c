"""The database's form, brought up to date at every start."""

from io import StringIO
from pathlib import Path

import psycopg

from onbrand.db import plain_url

_HERE = Path(__file__).parent
# Any number, the same for everybody who migrates.
_LOCK = 7_246_301


def upgrade(url: str) -> None:
    """One query when there is nothing to do."""
    with psycopg.connect(plain_url(url), autocommit=True) as connection:
        if _present(connection) == _newest():
            return
        connection.execute("SELECT pg_advisory_lock(%s)", (_LOCK,))
        if _present(connection) != _newest():
            _command("upgrade", url, "head")


def check(url: str) -> None:
    """Raises alembic's CommandError if the tables in code differ from those in the database."""
    _command("check", url)


def revise(url: str, message: str) -> None:
    """For developers: the next revision, from what differs. Migrations only go forward."""
    number = f"{int(_newest()) + 1:04d}"
    _command("revision", url, message, autogenerate=True, rev_id=number)


def _command(name: str, url: str, *arguments: str, **options: object) -> None:
    """Alembic takes a while to import, and is seldom needed."""
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config(attributes={"url": url}, stdout=StringIO())
    config.set_main_option("script_location", str(_HERE).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    getattr(command, name)(config, *arguments, **options)


def _present(connection: psycopg.Connection) -> str | None:
    if connection.execute("SELECT to_regclass('alembic_version')").fetchone() == (None,):
        return None
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(row[0]) if row else None


def _newest() -> str:
    """Revisions are named by number: 0001_first.py is revision 0001."""
    found = (file.name.partition("_")[0] for file in (_HERE / "versions").glob("[0-9]*.py"))
    return max(found, default="0000")
