from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Engine, text
from sqlmodel import Session

from onbrand import db
from onbrand.db import DatabaseUnavailable, Unkeepable, transaction

COUNT = text("SELECT count(*) FROM wallets")


def add(session: Session) -> None:
    session.execute(text("INSERT INTO wallets (id) VALUES (:id)"), {"id": db.new_id()})


def test_a_block_that_ends_is_kept_and_one_that_raises_is_not(engine: Engine) -> None:
    with transaction(engine) as session:
        add(session)

    def stumble() -> None:
        with transaction(engine) as session:
            add(session)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        stumble()
    with transaction(engine) as session:
        assert session.execute(COUNT).scalar_one() == 1


def test_a_restart_of_the_database_costs_nobody_an_error(engine: Engine) -> None:
    with transaction(engine) as session:
        session.execute(COUNT)
    with transaction(engine) as session:
        session.execute(
            text("""
                SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                WHERE datname = current_database() AND pid <> pg_backend_pid()
            """)
        )
    with ThreadPoolExecutor(4) as pool:

        def count(_number: int) -> int:
            with transaction(engine) as session:
                return int(session.execute(COUNT).scalar_one())

        assert list(pool.map(count, range(8))) == [0] * 8


def test_no_database_is_said_so() -> None:
    away = db.connect("postgresql://nobody@127.0.0.1:1/nothing")
    with pytest.raises(DatabaseUnavailable), transaction(away) as session:
        session.execute(COUNT)


@pytest.mark.parametrize(
    ("kind", "given"),
    [("text", "a\0b"), ("text", "\ud800"), ("jsonb", '"\\u0000"'), ("bigint", 10**19)],
)
def test_what_no_column_takes_is_the_givers_mistake(
    engine: Engine, kind: str, given: object
) -> None:
    with pytest.raises(Unkeepable), transaction(engine) as session:
        session.execute(text(f"SELECT CAST(:given AS {kind})"), {"given": given})


def test_urls_with_and_without_a_driver() -> None:
    assert db.plain_url("postgresql+psycopg://u@h/d") == "postgresql://u@h/d"
    assert db.plain_url("postgres://u@h/d") == "postgresql://u@h/d"


def test_ids_are_ordered_by_time_and_are_version_7() -> None:
    ids = [db.new_id() for _number in range(50)]
    stamps = [made.int >> 80 for made in ids]
    assert stamps == sorted(stamps)
    assert {(made.version, made.variant) for made in ids} == {(7, "specified in RFC 4122")}
    assert len(set(ids)) == 50
