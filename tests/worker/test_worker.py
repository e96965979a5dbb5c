import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from pydantic import BaseModel
from sqlalchemy import text

from onbrand import orders
from onbrand.db import transaction
from onbrand.ledger import Balance
from onbrand.orders import Order
from onbrand.services import Line
from onbrand.storage import Storage
from onbrand.worker import Worker
from tests.shop import Shop
from tests.worker.bakery import Bakery, Loaves
from tests.worker.conftest import PACE

Hire = Callable[..., Worker]


@pytest.fixture
def bake(shop: Shop, hire: Hire, tmp_path: Path) -> Callable[..., Order]:
    """Orders from a worker and waits for the end."""

    def baked(*script: str, number: int = 1) -> Order:
        hire()
        form = Loaves(folder=str(tmp_path), script=list(script), number=number)
        return shop.wait(shop.order(shop.customer(), Bakery(), form))

    return baked


def test_delivered_and_charged(shop: Shop, storage: Storage, bake: Callable[..., Order]) -> None:
    order = bake("ok", number=3)
    assert (order.status, order.charged, order.total) == ("succeeded", 9, 9)
    assert [line.status for line in order.lines] == ["delivered"] * 3
    assert [file.role for file in order.lines[0].files] == ["preview", "png"]
    assert storage.get(order.lines[0].files[1].sha256).startswith(b"loaf ")
    assert order.lines[0].report == {"weight": 750}
    shop.check_books()


def test_the_queue_hears_of_an_end_once(
    shop: Shop, hire: Hire, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    worker = hire()
    form = Loaves(folder=str(tmp_path), script=["ok"], number=3)
    shop.wait(shop.order(shop.customer(), Bakery(), form))
    worker.stop()
    with transaction(shop.engine) as session:
        assert session.execute(text("SELECT count(*) FROM procrastinate_jobs")).scalar() == 0
    assert not [record for record in caplog.records if record.levelname in {"WARNING", "ERROR"}]


def test_the_story_of_a_line_is_told(shop: Shop, bake: Callable[..., Order]) -> None:
    order = bake("ok")
    kinds = shop.kinds(order.id)
    assert kinds[:3] == ["placed", "started", "step"]
    assert "preview" in kinds
    assert kinds[-2:] == ["delivered", "finished"]


def test_refused_work_is_seen_but_not_charged(shop: Shop, bake: Callable[..., Order]) -> None:
    order = bake("refused")
    assert (order.status, order.charged) == ("failed", 0)
    assert order.lines[0].status == "refused"
    assert [file.role for file in order.lines[0].files] == ["preview"]
    shop.check_books()


def test_permanent_failure_says_why_and_is_free(shop: Shop, bake: Callable[..., Order]) -> None:
    order = bake("failed")
    (line,) = order.lines
    assert (order.status, order.charged, line.attempts) == ("failed", 0, 1)
    assert line.failure is not None
    assert line.failure.message.format(**line.failure.params) == (
        "This could not be made: no flour"
    )
    shop.check_books()


def test_temporary_trouble_is_tried_again(shop: Shop, bake: Callable[..., Order]) -> None:
    order = bake("busy", "busy", "ok")
    assert (order.status, order.lines[0].attempts) == ("succeeded", 3)
    assert shop.kinds(order.id).count("retry") == 2
    shop.check_books()


def test_lasting_trouble_is_given_up_and_free(shop: Shop, bake: Callable[..., Order]) -> None:
    order = bake("busy")
    (line,) = order.lines
    assert (order.status, order.charged, line.attempts) == ("failed", 0, 5)
    assert line.failure is not None
    assert line.failure.code == "service-busy"
    shop.check_books()


def test_a_fault_of_the_program_is_the_end_of_the_line_alone(
    shop: Shop, bake: Callable[..., Order]
) -> None:
    order = bake("broken")
    assert order.lines[0].failure is not None
    assert order.lines[0].failure.code == "service-broken"
    assert "bug" not in str(order.lines[0].failure)
    shop.check_books()


def test_a_report_that_no_column_takes_is_the_end_of_the_line_alone(
    shop: Shop, bake: Callable[..., Order]
) -> None:
    (line,) = bake("unkeepable").lines
    assert line.failure is not None
    assert (line.attempts, line.failure.code) == (1, "unkeepable")
    shop.check_books()


def test_a_process_that_dies_is_replaced(shop: Shop, bake: Callable[..., Order]) -> None:
    order = bake("crash", "ok")
    assert (order.status, order.lines[0].attempts) == ("succeeded", 2)
    shop.check_books()


def test_some_good_some_bad_charges_the_good(shop: Shop, hire: Hire, tmp_path: Path) -> None:
    class Mixed(Bakery):
        def lines(self, form: BaseModel, _prices: object) -> tuple[Line, ...]:
            good, bad = super().lines(form, {"loaf": 3})
            spoilt = bad.model_copy(update={"input": bad.input | {"script": ["failed"]}})
            return good, spoilt

    hire()
    user = shop.customer(6)
    order = shop.wait(shop.order(user, Mixed(), Loaves(folder=str(tmp_path), number=2)))
    assert (order.status, order.charged) == ("partly", 3)
    assert shop.balance(user) == Balance(available=3, held=0)
    shop.check_books()


def test_a_line_that_takes_too_long_fails(shop: Shop, hire: Hire, tmp_path: Path) -> None:
    hire(replace(PACE, line_limit=0.5))
    form = Loaves(folder=str(tmp_path), seconds=60)
    order = shop.wait(shop.order(shop.customer(), Bakery(), form))
    assert order.lines[0].failure is not None
    assert order.lines[0].failure.code == "took-too-long"
    shop.check_books()


def test_cancelled_work_hears_of_it(shop: Shop, hire: Hire, tmp_path: Path) -> None:
    worker = hire(concurrency=1)
    user = shop.customer()
    first = shop.order(user, Bakery(), Loaves(folder=str(tmp_path), seconds=60))
    _until(lambda: bool(list(tmp_path.glob("*.begun"))))
    (pid,) = _pids(worker)
    cancelled_at = time.monotonic()
    _cancel(shop, first)
    assert shop.look(first).status == "cancelled"
    assert shop.balance(user) == Balance(available=100, held=0)
    second = shop.wait(shop.order(user, Bakery(), Loaves(folder=str(tmp_path))))
    assert second.status == "succeeded"
    assert time.monotonic() - cancelled_at < 1.0
    assert _pids(worker) == [pid]
    shop.check_books()


def test_cancelled_work_that_does_not_listen_is_killed(
    shop: Shop, hire: Hire, tmp_path: Path
) -> None:
    worker = hire(concurrency=1)
    user = shop.customer()
    first = shop.order(user, Bakery(), Loaves(folder=str(tmp_path), seconds=60, script=["deaf"]))
    _until(lambda: bool(list(tmp_path.glob("*.begun"))))
    (pid,) = _pids(worker)
    _cancel(shop, first)
    second = shop.wait(shop.order(user, Bakery(), Loaves(folder=str(tmp_path))))
    assert second.status == "succeeded"
    assert _pids(worker) != [pid]
    shop.check_books()


def test_a_worker_that_stops_gives_its_lines_back(shop: Shop, hire: Hire, tmp_path: Path) -> None:
    worker = hire(replace(PACE, farewell=0.1))
    order_id = shop.order(shop.customer(), Bakery(), Loaves(folder=str(tmp_path), seconds=1))
    _until(lambda: bool(list(tmp_path.glob("*.begun"))))
    worker.stop()
    order = shop.look(order_id)
    assert [(line.status, line.attempts) for line in order.lines] == [("queued", 0)]
    hire()
    assert shop.wait(order_id).status == "succeeded"
    shop.check_books()


def test_restart_goes_on_after_the_last_finished_line(
    shop: Shop, hire: Hire, tmp_path: Path
) -> None:
    worker = hire(replace(PACE, farewell=0.1), concurrency=1)
    form = Loaves(folder=str(tmp_path), seconds=0.3, number=3)
    order_id = shop.order(shop.customer(), Bakery(), form)
    _until(lambda: len(list(tmp_path.glob("*.ended"))) == 1)
    worker.stop()
    hire()
    order = shop.wait(order_id)
    assert order.status == "succeeded"
    first = order.lines[0].input["tag"]
    assert len((tmp_path / f"{first}.begun").read_text().splitlines()) == 1
    shop.check_books()


def test_the_house_is_kept(shop: Shop, hire: Hire, tmp_path: Path) -> None:
    user = shop.customer()
    shop.quote(user, Bakery(), Loaves(folder=str(tmp_path)))
    with transaction(shop.engine) as session:
        session.execute(text("UPDATE quotes SET expires_at = now() - interval '2 days'"))
        session.execute(
            text("""
                INSERT INTO procrastinate_jobs (queue_name, task_name, args)
                VALUES ('house', 'onbrand.keep_house', '{"timestamp": 0}')
            """)
        )
    hire()

    def quotes() -> int:
        with transaction(shop.engine) as session:
            return int(session.execute(text("SELECT count(*) FROM quotes")).scalar_one())

    _until(lambda: not quotes())


def _until(true: Callable[[], bool]) -> None:
    until = time.monotonic() + 20
    while not true():
        assert time.monotonic() < until
        time.sleep(0.01)


def _cancel(shop: Shop, order_id: UUID) -> None:
    with transaction(shop.engine) as session:
        orders.cancel(session, None, order_id)


def _pids(worker: Worker) -> list[int | None]:
    return [hand.pid for hand in worker._hands]
