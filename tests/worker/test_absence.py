"""What waits for a service that no worker has ends by itself; what only waits long does not."""

import time
from dataclasses import replace
from pathlib import Path

from sqlalchemy import text

from onbrand import orders
from onbrand.db import transaction
from onbrand.storage import Storage
from onbrand.worker import Worker
from tests.shop import Shop
from tests.web import roastery
from tests.web.roastery import Coffee, Roast, Roastery
from tests.worker.bakery import Bakery, Loaves
from tests.worker.conftest import PACE, Hire

HASTY = replace(PACE, absence=1.0, sweep=0.2)


def test_uninstalled_with_orders_waiting(shop: Shop, hire: Hire) -> None:
    user = shop.customer()
    with transaction(shop.engine) as session:
        form = Roast(roast="dark", coffees=(Coffee(beans=18),))
        prices = orders.Prices(Roastery.prices)
        quote = orders.quote(session, user.wallet, Roastery(), form, prices)
    order_id = shop.place(user, quote.id)
    assert shop.balance(user).held == 2
    hire(HASTY)
    order = shop.wait(order_id)
    assert order.status == "failed"
    assert order.lines[0].failure is not None
    assert order.lines[0].failure.code == "service-gone"
    assert (shop.balance(user).available, shop.balance(user).held) == (100, 0)
    shop.check_books()


def test_a_worker_of_other_services_waits_for_a_busy_one(
    shop: Shop, hire: Hire, database: str, storage: Storage, tmp_path: Path
) -> None:
    hire(HASTY, concurrency=1)
    other = Worker(database, storage, roastery.services, 1, pace=HASTY)
    other.start()
    try:
        form = Loaves(folder=str(tmp_path), number=2, seconds=2.0)
        order = shop.wait(shop.order(shop.customer(), Bakery(), form))
    finally:
        other.stop()
    assert order.status == "succeeded"
    shop.check_books()


def test_after_an_outage_the_first_worker_waits_for_the_others(
    shop: Shop, hire: Hire, database: str, storage: Storage, tmp_path: Path
) -> None:
    order_id = shop.order(shop.customer(), Bakery(), Loaves(folder=str(tmp_path)))
    with transaction(shop.engine) as session:
        session.execute(text("UPDATE order_lines SET changed_at = now() - interval '1 hour'"))
        session.execute(text("INSERT INTO attended VALUES ('bakery', now() - interval '1 hour')"))
    pace = replace(HASTY, absence=3.0)
    first = Worker(database, storage, roastery.services, 1, pace=pace)
    first.start()
    try:
        time.sleep(1)
        hire(pace)
        assert shop.wait(order_id).status == "succeeded"
    finally:
        first.stop()
