"""What goes wrong around the worker: kills, a store that refuses, a database that restarts."""

import random
import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import text

from onbrand import db, ledger, migrations, orders
from onbrand.db import DatabaseUnavailable, transaction
from onbrand.ledger import InsufficientCredits
from onbrand.orders import Order, OrderFinished
from onbrand.storage import Storage
from onbrand.worker import Worker
from tests.shop import Shop
from tests.worker.bakery import Bakery, Loaves, services
from tests.worker.conftest import PACE
from tests.worker.killable import Crew

Hire = Callable[..., Worker]
SCRIPTS = (["ok"], ["ok"], ["busy", "ok"], ["crash", "ok"], ["refused"], ["failed"])


@contextmanager
def crew(url: str, folder: Path, number: int) -> Iterator[Crew]:
    hired = Crew(url, folder / "files", number)
    try:
        yield hired
    finally:
        hired.dismiss()


def bread(folder: Path, number: int = 1, seconds: float = 0.2) -> Loaves:
    return Loaves(folder=str(folder), number=number, seconds=seconds, script=random.choice(SCRIPTS))


def wait_for_all(shop: Shop, placed: set[UUID], seconds: float = 60) -> list[Order]:
    until = time.monotonic() + seconds
    while True:
        found = [shop.look(order_id) for order_id in placed]
        if not any(order.live for order in found):
            return found
        assert time.monotonic() < until, [order for order in found if order.live]
        time.sleep(0.2)


def check_charges(shop: Shop, found: list[Order]) -> None:
    """No order without an end, none charged for more than was delivered, the books clean."""
    for order in found:
        delivered = [line for line in order.lines if line.status == "delivered"]
        assert order.charged == sum(line.price for line in delivered)
        assert all(len(line.files) == 2 for line in delivered)
    with transaction(shop.engine) as session:
        captured = session.execute(
            text("SELECT coalesce(sum(amount), 0) FROM transfers WHERE kind = 'capture'")
        ).scalar_one()
    assert captured == sum(order.charged for order in found)
    shop.check_books()


def test_50_orders_at_once_on_funds_for_10_with_kills_and_duplicates(
    shop: Shop, database: str, tmp_path: Path
) -> None:
    user = shop.customer(30)
    with crew(database, tmp_path, 2) as workers:

        def buy(_client: int) -> UUID | None:
            key = uuid4().hex
            quote = shop.quote(user, Bakery(), bread(tmp_path, seconds=0.8))
            try:
                order_id = shop.place(user, quote, key)
            except InsufficientCredits:
                return None
            assert shop.place(user, quote, key) == order_id
            return order_id

        with ThreadPoolExecutor(50) as clients:
            bought = clients.map(buy, range(50))
            while not list(tmp_path.glob("*.begun")):
                time.sleep(0.01)
            for _kill in range(4):
                time.sleep(random.uniform(0.1, 1.5))
                workers.kill_one()
            placed = {order_id for order_id in bought if order_id is not None}
        found = wait_for_all(shop, placed)
    assert len(found) == 10
    assert sum(order.charged for order in found) <= 30
    assert shop.balance(user).held == 0
    assert shop.balance(user).available == 30 - sum(order.charged for order in found)
    check_charges(shop, found)


def test_a_store_that_refuses_for_a_while_costs_only_time(
    shop: Shop, hire: Hire, tmp_path: Path
) -> None:
    obstacle = tmp_path / "files" / "sha256"
    obstacle.write_text("a file where a folder should be")
    hire()
    order_id = shop.order(shop.customer(), Bakery(), Loaves(folder=str(tmp_path)))
    while "retry" not in shop.kinds(order_id):
        time.sleep(0.02)
    obstacle.unlink()
    assert shop.wait(order_id).status == "succeeded"
    shop.check_books()


def test_a_store_that_refuses_for_good_is_told_and_free(
    shop: Shop, hire: Hire, tmp_path: Path
) -> None:
    obstacle = tmp_path / "files" / "sha256"
    obstacle.write_text("a file where a folder should be")
    hire()
    user = shop.customer()
    order = shop.wait(shop.order(user, Bakery(), Loaves(folder=str(tmp_path))))
    (line,) = order.lines
    assert (order.status, line.attempts) == ("failed", PACE.most_attempts)
    assert line.failure is not None
    assert line.failure.code == "storage-unavailable"
    assert shop.balance(user).available == 100
    shop.check_books()


def test_lost_connections_are_made_anew(shop: Shop, hire: Hire, tmp_path: Path) -> None:
    hire()
    order_id = shop.order(
        shop.customer(), Bakery(), Loaves(folder=str(tmp_path), number=6, seconds=0.3)
    )
    for _time in range(3):
        time.sleep(0.4)
        with transaction(shop.engine) as session:
            session.execute(
                text("""
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE datname = current_database() AND pid <> pg_backend_pid()
                """)
            )
    assert shop.wait(order_id).status == "succeeded"
    shop.check_books()


def test_a_sweep_that_waits_for_an_order_keeps_no_job_from_who_cancels_it(
    shop: Shop, hire: Hire, tmp_path: Path
) -> None:
    user = shop.customer()
    order_id = shop.order(user, Bakery(), bread(tmp_path, number=2))
    spoil(
        shop,
        "UPDATE procrastinate_jobs SET status = 'doing', queue_name = 'elsewhere' WHERE id = 1",
        "DELETE FROM procrastinate_jobs WHERE id = 2",
    )
    with transaction(shop.engine) as session:
        session.execute(text("SELECT FROM orders FOR UPDATE"))
        hire()
        until = time.monotonic() + 10
        while job_status(shop) != "todo":
            assert time.monotonic() < until
            time.sleep(0.05)
        orders.cancel(session, user.id, order_id)
    assert shop.wait(order_id).status == "cancelled"
    shop.check_books()


def test_a_line_that_cannot_be_taken_up_ends_no_shift(
    shop: Shop, hire: Hire, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    order = shop.look(shop.order(shop.customer(), Bakery(), Loaves(folder=str(tmp_path))))
    with transaction(shop.engine) as session:
        ledger.capture(session, order.lines[0].id)
    spoil(shop, "UPDATE order_lines SET attempts = 10", "DELETE FROM procrastinate_jobs")
    hire()
    until = time.monotonic() + 10
    while caplog.text.count("is already settled by capture") < 3:
        assert time.monotonic() < until
        time.sleep(0.05)
    with transaction(shop.engine) as session:
        shifts = session.execute(text("SELECT max(id) FROM procrastinate_workers")).scalar_one()
    assert shifts == 1
    other = shop.order(shop.customer(), Bakery(), Loaves(folder=str(tmp_path)))
    assert shop.wait(other).status == "succeeded"


def spoil(shop: Shop, *statements: str) -> None:
    with transaction(shop.engine) as session:
        for statement in statements:
            session.execute(text(statement))


def job_status(shop: Shop) -> str:
    with transaction(shop.engine) as session:
        found = session.execute(text("SELECT status::text FROM procrastinate_jobs WHERE id = 1"))
        return str(found.scalar_one())


@pytest.mark.full
@pytest.mark.timeout(400)
def test_20_kills_lose_no_order_and_charge_none_twice(
    shop: Shop, database: str, tmp_path: Path
) -> None:
    users = [shop.customer(300) for _number in range(5)]
    closed = threading.Event()
    placed: set[UUID] = set()

    def keep_buying(_client: int) -> None:
        while not closed.is_set():
            user = random.choice(users)
            quote = shop.quote(user, Bakery(), bread(tmp_path, random.randint(1, 3)))
            with suppress(InsufficientCredits):
                order_id = shop.place(user, quote)
                assert shop.place(user, quote) == order_id
                placed.add(order_id)
                if random.random() < 0.1:
                    with suppress(OrderFinished), transaction(shop.engine) as session:
                        orders.cancel(session, user.id, order_id)
            time.sleep(random.uniform(0.3, 1.5))

    with crew(database, tmp_path, 3) as workers, ThreadPoolExecutor(3) as clients:
        buying = [clients.submit(keep_buying, number) for number in range(3)]
        for _kill in range(20):
            time.sleep(random.uniform(0.3, 3))
            workers.kill_one()
        closed.set()
        for client in buying:
            client.result()
        found = wait_for_all(shop, placed, 180)
    assert len(found) > 20
    with transaction(shop.engine) as session:
        assert session.execute(text("SELECT count(*) FROM orders")).scalar() == len(placed)
    check_charges(shop, found)


@pytest.mark.full
def test_a_restarted_database_costs_only_time(tmp_path: Path) -> None:
    home = Path(tempfile.mkdtemp(prefix="onbrand-"))
    home.chmod(0o755)
    url = db.embedded(home)
    migrations.upgrade(url)
    shop = Shop(db.connect(url))
    worker = Worker(url, Storage.open(f"file://{tmp_path}/files"), services, 2, pace=PACE)
    worker.start()
    try:
        order_id = shop.order(
            shop.customer(), Bakery(), Loaves(folder=str(tmp_path), number=10, seconds=0.5)
        )
        for _time in range(2):
            time.sleep(1)
            db.stop(home, force=True)
            with pytest.raises(DatabaseUnavailable):
                shop.look(order_id)
            time.sleep(1)
            db.embedded(home)
        assert shop.wait(order_id, 60).status == "succeeded"
        shop.check_books()
    finally:
        worker.stop()
        shop.engine.dispose()
        db.stop(home, force=True)
        shutil.rmtree(home)
