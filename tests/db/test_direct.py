"""Single statements past the ORM."""

import time
from collections.abc import Iterator
from uuid import uuid4

import psycopg
import pytest
from sqlalchemy import Engine, make_url, text

from onbrand.db import DatabaseUnavailable, Direct, Unkeepable, plain_url, transaction


@pytest.fixture
def direct(engine: Engine) -> Iterator[Direct]:
    opened = Direct(engine.url.render_as_string(hide_password=False), 2)
    yield opened
    opened.close()


def test_rows_are_named_and_parameters_bound(direct: Direct) -> None:
    asked = uuid4()
    query = text("SELECT CAST(:id AS uuid) AS id, CAST(:doc AS jsonb) AS doc, '10:30%' AS sign")
    row = direct.execute(query, {"id": asked, "doc": '{"a": 1}'}).one_or_none()
    assert (row.id, row.doc, row.sign) == (asked, {"a": 1}, "10:30%")
    assert direct.execute(text("SELECT 1 WHERE :no"), {"no": False}).one_or_none() is None
    assert direct.execute(text("SELECT CAST(:n AS int) + 1"), {"n": 1}).scalar_one() == 2


def test_a_statement_is_committed_by_itself(direct: Direct, engine: Engine) -> None:
    wallet = uuid4()
    made = text("INSERT INTO wallets (id) VALUES (:id) RETURNING id")
    assert direct.execute(made, {"id": wallet}).scalar_one() == wallet
    with transaction(engine) as session:
        seen = session.execute(text("SELECT id FROM wallets WHERE id = :id"), {"id": wallet})
        assert seen.scalar_one() == wallet


def test_a_lost_connection_is_said_and_replaced(direct: Direct, engine: Engine) -> None:
    asked = text("SELECT pg_backend_pid() WHERE :yes")
    pid = direct.execute(asked, {"yes": True}).scalar_one()
    with transaction(engine) as session:
        session.execute(text("SELECT pg_terminate_backend(:pid, 5000)"), {"pid": pid})
    with pytest.raises(DatabaseUnavailable):
        direct.execute(asked, {"yes": True})
    assert direct.execute(asked, {"yes": True}).scalar_one() != pid


def test_a_database_that_was_away_for_long_is_found_at_once(server: str) -> None:
    """The pool's own tries come at 0, 1, 3, 7, 15 seconds and so on."""
    name = f"onbrand_late_{uuid4().hex}"
    url = make_url(server).set(database=name).render_as_string(hide_password=False)
    late = Direct(url, 1, patience_s=0.5)
    asked = text("SELECT CAST(:n AS int)")
    try:
        with pytest.raises(DatabaseUnavailable):
            late.execute(asked, {"n": 1})
        time.sleep(1.0)
        with psycopg.connect(plain_url(server), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} STRATEGY FILE_COPY".encode())
        assert late.execute(asked, {"n": 1}).scalar_one() == 1
    finally:
        late.close()
        with psycopg.connect(plain_url(server), autocommit=True) as connection:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())


@pytest.mark.parametrize(
    ("kind", "given"),
    [("text", "a\0b"), ("text", "\ud800"), ("jsonb", '"\\u0000"'), ("bigint", 10**19)],
)
def test_what_no_column_takes_is_the_givers_mistake(
    direct: Direct, kind: str, given: object
) -> None:
    with pytest.raises(Unkeepable):
        direct.execute(text(f"SELECT CAST(:given AS {kind})"), {"given": given})
