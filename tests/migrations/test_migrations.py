import time

import psycopg
import pytest
from alembic.util import CommandError
from sqlalchemy import make_url

from onbrand import migrations
from onbrand.db import plain_url


def test_tables_in_code_are_the_tables_in_the_database(database: str) -> None:
    migrations.check(database)


def test_a_changed_table_is_noticed(database: str) -> None:
    with psycopg.connect(plain_url(database), autocommit=True) as connection:
        connection.execute("ALTER TABLE orders DROP COLUMN title")
    with pytest.raises(CommandError, match="title"):
        migrations.check(database)


def test_nothing_to_do_takes_milliseconds(database: str) -> None:
    migrations.upgrade(database)
    begun = time.perf_counter()
    migrations.upgrade(database)
    assert time.perf_counter() - begun < 0.1


def test_two_starters_at_once_migrate_once(server: str) -> None:
    from concurrent.futures import ThreadPoolExecutor

    name = "onbrand_race"
    with psycopg.connect(plain_url(server), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    url = make_url(server).set(database=name).render_as_string(hide_password=False)
    with ThreadPoolExecutor(3) as starters:
        list(starters.map(migrations.upgrade, [url] * 3))
    migrations.check(url)
    with psycopg.connect(plain_url(server), autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
