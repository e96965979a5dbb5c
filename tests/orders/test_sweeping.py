import pytest
from sqlalchemy import text

from onbrand import orders
from onbrand.db import transaction
from onbrand.services import Failed
from tests.orders.test_settling import FILES, begin
from tests.shop import Shop
from tests.worker.bakery import Bakery, Loaves


def jobs(shop: Shop) -> list[str]:
    with transaction(shop.engine) as session:
        found = session.execute(text("SELECT status::text FROM procrastinate_jobs ORDER BY id"))
        return list(found.scalars())


def run(shop: Shop, *statements: str) -> None:
    with transaction(shop.engine) as session:
        for statement in statements:
            session.execute(text(statement))


def sweep(shop: Shop) -> int:
    with transaction(shop.engine) as session:
        found = orders.revive(session, 10)
    with transaction(shop.engine) as session:
        return found + orders.sweep(session)


def test_nothing_is_touched_that_goes_well(shop: Shop, loaves: Loaves) -> None:
    order_id = shop.order(shop.customer(), Bakery(), loaves)
    assert sweep(shop) == 0
    assert shop.kinds(order_id) == ["placed"]


@pytest.mark.parametrize(
    "accident",
    [
        "DELETE FROM procrastinate_jobs",
        "UPDATE procrastinate_jobs SET status = 'failed'",
        "UPDATE procrastinate_jobs SET status = 'succeeded'",
        "UPDATE order_lines SET job = NULL",
    ],
)
def test_a_line_without_a_job_gets_one(shop: Shop, loaves: Loaves, accident: str) -> None:
    order_id = shop.order(shop.customer(), Bakery(), loaves)
    begin(shop, order_id)
    run(shop, accident)
    assert sweep(shop) == 3
    assert [line.status for line in shop.look(order_id).lines] == ["queued"] * 3
    assert len(begin(shop, order_id)) == 3
    assert sweep(shop) == 0
    shop.check_books()


def test_jobs_of_a_silent_worker_are_queued_again(shop: Shop, loaves: Loaves) -> None:
    order_id = shop.order(shop.customer(), Bakery(), loaves)
    run(
        shop,
        "INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() - interval '1 minute')",
        "INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now())",
        "UPDATE procrastinate_jobs SET status = 'doing', worker_id = 1 WHERE id = 1",
        "UPDATE procrastinate_jobs SET status = 'doing', worker_id = 2 WHERE id = 2",
    )
    begin(shop, order_id)
    assert sweep(shop) == 1
    assert jobs(shop) == ["todo", "doing", "todo"]
    run(shop, "DELETE FROM procrastinate_workers WHERE id = 2")
    assert sweep(shop) == 1
    assert jobs(shop) == ["todo"] * 3


def test_what_kills_every_worker_is_given_up(shop: Shop, loaves: Loaves) -> None:
    user = shop.customer()
    order_id = shop.order(user, Bakery(), loaves)
    run(
        shop,
        "UPDATE order_lines SET attempts = 10 WHERE position = 0",
        "DELETE FROM procrastinate_jobs",
    )
    assert sweep(shop) == 3
    first, *others = shop.look(order_id).lines
    assert first.status == "failed"
    assert first.failure is not None
    assert first.failure.code == "worker-lost"
    assert {line.status for line in others} == {"queued"}
    assert shop.balance(user).held == 6
    shop.check_books()


def test_what_has_ended_is_left_alone(shop: Shop, loaves: Loaves) -> None:
    order_id = shop.order(shop.customer(), Bakery(), loaves)
    first, second, third = begin(shop, order_id)
    with transaction(shop.engine) as session:
        orders.deliver(session, first, FILES, {})
        orders.fail(session, second, Failed(reason="no flour"))
        orders.refuse(session, third, FILES, {})
    run(shop, "DELETE FROM procrastinate_jobs")
    assert sweep(shop) == 0


def test_one_sweeps_at_a_time(shop: Shop, loaves: Loaves) -> None:
    shop.order(shop.customer(), Bakery(), loaves)
    run(shop, "DELETE FROM procrastinate_jobs")
    with transaction(shop.engine) as first, transaction(shop.engine) as second:
        assert orders.sweep(first) == 3
        assert orders.sweep(second) == 0
