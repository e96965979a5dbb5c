from datetime import timedelta

import pytest
from sqlalchemy import text

from onbrand import orders
from onbrand.db import transaction
from tests.orders.test_settling import FILES, begin
from tests.shop import Shop
from tests.worker.bakery import Bakery, Loaves

ABSENCE_S = 300


def attend(shop: Shop, *services: str) -> None:
    with transaction(shop.engine) as session:
        orders.attend(session, services)


def give_up(shop: Shop) -> int:
    with transaction(shop.engine) as session:
        return orders.give_up(session, ABSENCE_S)


def later(shop: Shop, seconds: float) -> None:
    """As if everything so far had happened earlier."""
    with transaction(shop.engine) as session:
        for table, column in (("attended", "at"), ("order_lines", "changed_at")):
            session.execute(
                text(f"UPDATE {table} SET {column} = {column} - :ago"),  # noqa: S608 - constants
                {"ago": timedelta(seconds=seconds)},
            )


def test_what_nobody_performs_ends_and_is_not_charged(shop: Shop, loaves: Loaves) -> None:
    user = shop.customer()
    order_id = shop.order(user, Bakery(), loaves)
    attend(shop, "bakery", "images")
    later(shop, ABSENCE_S + 1)
    attend(shop, "images")
    assert give_up(shop) == 3
    order = shop.look(order_id)
    assert order.status == "failed"
    assert [line.failure.code for line in order.lines if line.failure] == ["service-gone"] * 3
    assert (shop.balance(user).available, shop.balance(user).held) == (100, 0)
    assert shop.kinds(order_id) == ["placed", *["failed"] * 3, "finished"]
    with transaction(shop.engine) as session:
        assert list(session.execute(text("SELECT id FROM procrastinate_jobs"))) == []
        assert list(session.execute(text("SELECT service FROM attended")).scalars()) == ["images"]
    assert give_up(shop) == 0
    shop.check_books()


@pytest.mark.parametrize(
    ("before", "after"),
    [(ABSENCE_S + 60, 0), (60, ABSENCE_S - 1)],
    ids=["it came back", "it may come back"],
)
def test_what_somebody_performs_waits(
    shop: Shop, loaves: Loaves, before: float, after: float
) -> None:
    order_id = shop.order(shop.customer(), Bakery(), loaves)
    later(shop, before)
    attend(shop, "bakery")
    later(shop, after)
    assert give_up(shop) == 0
    assert shop.look(order_id).status == "queued"


def test_an_order_of_just_now_waits_for_workers_that_are_still_upgraded(
    shop: Shop, loaves: Loaves
) -> None:
    order_id = shop.order(shop.customer(), Bakery(), loaves)
    assert give_up(shop) == 0
    assert shop.look(order_id).status == "queued"


def test_what_was_delivered_stays_charged(shop: Shop, loaves: Loaves) -> None:
    user = shop.customer()
    order_id = shop.order(user, Bakery(), loaves)
    first, *_others = begin(shop, order_id)
    with transaction(shop.engine) as session:
        orders.deliver(session, first, FILES, {})
    later(shop, ABSENCE_S + 1)
    assert give_up(shop) == 2
    assert shop.look(order_id).status == "partly"
    assert (shop.balance(user).available, shop.balance(user).held) == (97, 0)
    shop.check_books()
