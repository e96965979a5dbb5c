from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from sqlalchemy import text

from onbrand import ledger, orders
from onbrand.db import transaction
from onbrand.ledger import Balance
from onbrand.orders import OrderFinished, Prices, StoredFile, UnknownOrder, Work
from onbrand.progress import Step
from onbrand.services import Failed, Temporary
from tests.shop import Shop
from tests.worker.bakery import Bakery, Loaves

FILES = (
    StoredFile("preview", "a.webp", "image/webp", "aa", 10),
    StoredFile("png", "a.png", "image/png", "bb", 1000),
)


def begin(shop: Shop, order_id: UUID) -> list[Work]:
    """Every queued line, as a worker would."""
    with transaction(shop.engine) as session:
        jobs = session.execute(
            text("SELECT id, job FROM order_lines WHERE order_id = :order ORDER BY position"),
            {"order": order_id},
        ).all()
        begun = [orders.start(session, line, job) for line, job in jobs]
    return [work for work in begun if work is not None]


def test_begun(shop: Shop, loaves: Loaves) -> None:
    order_id = shop.order(shop.customer(), Bakery(), loaves)
    works = begin(shop, order_id)
    assert [work.attempt for work in works] == [1, 1, 1]
    assert works[2].input["number"] == 2
    order = shop.look(order_id)
    assert (order.status, order.lines[0].status) == ("running", "running")


def test_progress_is_seen(shop: Shop, loaves: Loaves) -> None:
    order_id = shop.order(shop.customer(), Bakery(), loaves)
    work, *_others = begin(shop, order_id)
    with transaction(shop.engine) as session:
        orders.report_step(session, work, Step("baking", 0.5))
        orders.report_preview(session, work, "cc", "image/webp")
        *_before, step, preview = orders.events(session, order_id)
    assert (step.kind, step.line, step.data) == (
        "step",
        work.line,
        {"stage": "baking", "share": 0.5},
    )
    assert (preview.kind, preview.data["sha256"]) == ("preview", "cc")
    line = shop.look(order_id).lines[0]
    assert (line.stage, line.share) == ("baking", 0.5)


def test_the_last_line_finishes_the_order(shop: Shop, loaves: Loaves) -> None:
    user = shop.customer(9)
    order_id = shop.order(user, Bakery(), loaves)
    first, second, third = begin(shop, order_id)
    with transaction(shop.engine) as session:
        assert orders.deliver(session, first, FILES, {"score": 1})
        assert orders.refuse(session, second, FILES, {"score": 0})
    assert shop.look(order_id).status == "running"
    with transaction(shop.engine) as session:
        assert orders.fail(session, third, Failed(reason="no flour"))
    order = shop.look(order_id)
    assert (order.status, order.charged) == ("partly", 3)
    assert order.finished_at is not None
    assert [file.role for file in order.lines[0].files] == ["preview", "png"]
    assert [file.role for file in order.lines[1].files] == ["preview"]
    assert order.lines[2].failure is not None
    assert order.lines[2].failure.params == {"reason": "no flour"}
    assert shop.balance(user) == Balance(available=6, held=0)
    assert shop.kinds(order_id)[-4:] == ["delivered", "refused", "failed", "finished"]
    shop.check_books()


def jobs(shop: Shop) -> set[int]:
    with transaction(shop.engine) as session:
        return set(session.execute(text("SELECT id FROM procrastinate_jobs")).scalars())


def test_a_job_ends_with_its_line(shop: Shop, loaves: Loaves) -> None:
    works = begin(shop, shop.order(shop.customer(), Bakery(), loaves))
    first, second, third = works
    assert jobs(shop) == {work.job for work in works}
    with transaction(shop.engine) as session:
        assert orders.deliver(session, first, FILES, {})
        assert orders.fail(session, second, Failed(reason="no flour"))
        assert not orders.deliver(session, replace(third, attempt=0), FILES, {})
    assert jobs(shop) == {third.job}


def test_a_line_ends_without_its_job_too(shop: Shop, loaves: Loaves) -> None:
    work, *_others = begin(shop, shop.order(shop.customer(), Bakery(), loaves))
    with transaction(shop.engine) as session:
        session.execute(text("DELETE FROM procrastinate_jobs"))
        assert orders.deliver(session, work, FILES, {})
    shop.check_books()


def test_settling_again_is_not_heard(shop: Shop, loaves: Loaves) -> None:
    user = shop.customer()
    order_id = shop.order(user, Bakery(), loaves)
    work, *_others = begin(shop, order_id)
    with transaction(shop.engine) as session:
        assert orders.deliver(session, work, FILES, {})
        assert not orders.deliver(session, work, FILES, {})
        assert not orders.fail(session, work, Failed(reason="late"))
        assert not orders.requeue(session, work, Temporary(reason="late"))
    assert len(shop.look(order_id).lines[0].files) == 2
    assert shop.balance(user) == Balance(available=91, held=6)
    shop.check_books()


@pytest.mark.parametrize("price", [0, 3])
def test_all_lines_settled_at_once_finish_the_order_once(
    shop: Shop, loaves: Loaves, price: int
) -> None:
    user = shop.customer()
    form = loaves.model_copy(update={"number": 12})
    with transaction(shop.engine) as session:
        quote = orders.quote(session, user.wallet, Bakery(), form, Prices({"loaf": price}))
    order_id = shop.place(user, quote.id)

    def deliver(work: Work) -> bool:
        with transaction(shop.engine) as session:
            return orders.deliver(session, work, FILES, {})

    works = begin(shop, order_id) * 2
    with ThreadPoolExecutor(12) as pool:
        assert sum(pool.map(deliver, works)) == 12
    assert shop.look(order_id).status == "succeeded"
    assert shop.kinds(order_id).count("finished") == 1
    shop.check_books()


def test_who_lost_the_line_to_another_is_not_heard(shop: Shop, loaves: Loaves) -> None:
    order_id = shop.order(shop.customer(), Bakery(), loaves)
    lost = begin(shop, order_id)[0]
    again = begin(shop, order_id)[0]
    assert again.attempt == 2
    with transaction(shop.engine) as session:
        assert not orders.fail(session, lost, Failed(reason="late"))
        orders.report_step(session, lost, Step("late", 0.9))
        assert orders.deliver(session, again, FILES, {})
    assert shop.look(order_id).lines[0].stage == ""
    shop.check_books()


def test_again_later(shop: Shop, loaves: Loaves) -> None:
    order_id = shop.order(shop.customer(), Bakery(), loaves)
    work, *_others = begin(shop, order_id)
    with transaction(shop.engine) as session:
        assert orders.requeue(session, work, Temporary(reason="busy"), 30)
    line = shop.look(order_id).lines[0]
    assert line.status == "queued"
    assert line.retry_at is not None
    with transaction(shop.engine) as session:
        event = orders.events(session, order_id)[-1]
        scheduled = session.execute(
            text("""
                SELECT j.scheduled_at FROM procrastinate_jobs j
                JOIN order_lines l ON l.job = j.id WHERE l.id = :line
            """),
            {"line": work.line},
        ).scalar_one()
    assert scheduled == line.retry_at
    assert event.kind == "retry"
    assert event.data == {
        "after": 30.0,
        "code": "service-busy",
        "message": "The service is busy: {reason}",
        "params": {"reason": "busy"},
    }
    shop.check_books()


def test_the_job_of_before_begins_nothing(shop: Shop, loaves: Loaves) -> None:
    order_id = shop.order(shop.customer(), Bakery(), loaves)
    with transaction(shop.engine) as session:
        line, job = session.execute(text("SELECT id, job FROM order_lines LIMIT 1")).one()
        work = orders.start(session, line, job)
        assert work is not None
        orders.requeue(session, work, Temporary(reason="busy"))
        assert orders.start(session, line, job) is None
    assert shop.look(order_id).live


def test_cancelled_before_it_began(shop: Shop, loaves: Loaves) -> None:
    user = shop.customer()
    order_id = shop.order(user, Bakery(), loaves)
    with transaction(shop.engine) as session:
        orders.cancel(session, user.id, order_id)
        orders.cancel(session, user.id, order_id)
        assert session.execute(text("SELECT count(*) FROM procrastinate_jobs")).scalar() == 0
    order = shop.look(order_id)
    assert (order.status, order.charged) == ("cancelled", 0)
    assert shop.balance(user) == Balance(available=100, held=0)
    assert shop.kinds(order_id) == ["placed", "cancelled", "cancelled", "cancelled", "finished"]
    shop.check_books()


def test_cancelling_keeps_what_is_delivered(shop: Shop, loaves: Loaves) -> None:
    user = shop.customer()
    order_id = shop.order(user, Bakery(), loaves)
    first, second, _third = begin(shop, order_id)
    with transaction(shop.engine) as session:
        orders.deliver(session, first, FILES, {})
        orders.cancel(session, user.id, order_id)
        assert not orders.deliver(session, second, FILES, {})
    order = shop.look(order_id)
    assert (order.status, order.charged) == ("partly", 3)
    with transaction(shop.engine) as session, pytest.raises(OrderFinished):
        orders.cancel(session, user.id, order_id)
    shop.check_books()


def test_cancelling_and_delivering_at_once_agree(shop: Shop, loaves: Loaves) -> None:
    user = shop.customer(300)
    for _round in range(10):
        order_id = shop.order(user, Bakery(), loaves)
        works = begin(shop, order_id)

        def deliver(work: Work) -> None:
            with transaction(shop.engine) as session:
                orders.deliver(session, work, FILES, {})

        def cancel(order_id: UUID = order_id) -> None:
            try:
                with transaction(shop.engine) as session:
                    orders.cancel(session, user.id, order_id)
            except OrderFinished:
                pass

        with ThreadPoolExecutor(4) as pool:
            done = [pool.submit(deliver, work) for work in works] + [pool.submit(cancel)]
        for one in done:
            one.result()
        assert not shop.look(order_id).live
    shop.check_books()


def test_orders_of_others_cannot_be_cancelled(shop: Shop, loaves: Loaves) -> None:
    order_id = shop.order(shop.customer(), Bakery(), loaves)
    for unknown in (order_id, uuid4()):
        with transaction(shop.engine) as session, pytest.raises(UnknownOrder):
            orders.cancel(session, uuid4(), unknown)
    with transaction(shop.engine) as session:
        orders.cancel(session, None, order_id)


def test_what_was_delivered_can_be_refunded(shop: Shop, loaves: Loaves) -> None:
    user = shop.customer()
    order_id = shop.order(user, Bakery(), loaves)
    work, *_others = begin(shop, order_id)
    with transaction(shop.engine) as session:
        orders.deliver(session, work, FILES, {})
        ledger.refund(session, work.line, reason="a complaint", actor=user.id)
    assert shop.balance(user).available == 94
    shop.check_books()
