"""A real PostgreSQL for every test: a server a session, a database a test. A real browser."""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import psycopg
import pytest
from playwright.sync_api import Browser, sync_playwright
from sqlalchemy import Engine, make_url

from onbrand import db, migrations
from onbrand.db import plain_url
from onbrand.storage import Storage

# Services made for tests are imported by name in processes of their own.
sys.path.insert(0, str(Path(__file__).parents[1]))

ENOUGH_MEMORY = 2 * 1024**3
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking",
             "--disable-component-update", "--disable-sync", "--no-first-run",
             "--disable-dev-shm-usage")  # fmt: skip

_numbers = count(1)


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """URL of a server to make databases on: the one given, else an embedded one."""
    given = os.environ.get("ONBRAND_DATABASE_URL")
    if given:
        yield given
        return
    # Not pytest's folder: that is private, and as root the server is another user.
    home = Path(tempfile.mkdtemp(prefix="onbrand-", dir=_quick_folder()))
    home.chmod(0o755)
    try:
        yield db.embedded(home, durable=False)
    finally:
        db.stop(home, force=True)
        shutil.rmtree(home)


@pytest.fixture(scope="session")
def template(server: str) -> Iterator[str]:
    """Name of a migrated database that tests get copies of."""
    name = f"onbrand_template_{os.getpid()}"
    _on(server, f"CREATE DATABASE {name}")
    migrations.upgrade(_within(server, name))
    yield name
    _on(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def database(server: str, template: str) -> Iterator[str]:
    """URL of a fresh, migrated database."""
    name = f"onbrand_test_{os.getpid()}_{next(_numbers)}"
    _on(server, f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
    yield _within(server, name)
    _on(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def engine(database: str) -> Iterator[Engine]:
    made = db.connect(database)
    yield made
    made.dispose()


@pytest.fixture
def storage(tmp_path: Path) -> Storage:
    return Storage.open(f"file://{tmp_path}/files")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if not found:
        told = "NO BROWSER: the pages are not tested. Install Chromium or set CHROMIUM to its path."
        if os.environ.get("CI"):
            pytest.fail(told)
        pytest.skip(told)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=found, args=list(ARGUMENTS))
        yield opened
        opened.close()


def _quick_folder() -> Path | None:
    """Memory, where there is enough of it: a database a test is 300 small files a test."""
    memory = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it
    enough = memory.is_dir() and shutil.disk_usage(memory).free > ENOUGH_MEMORY
    return memory if enough and os.access(memory, os.W_OK) else None


def _on(server: str, statement: str) -> None:
    with psycopg.connect(plain_url(server), autocommit=True) as connection:
        connection.execute(statement.encode())


def _within(server: str, database: str) -> str:
    return make_url(server).set(database=database).render_as_string(hide_password=False)
