from uuid import uuid4

from sqlalchemy import text

from onbrand import orders
from onbrand.db import transaction
from onbrand.orders import StoredFile
from tests.orders.test_settling import FILES, begin
from tests.shop import Shop
from tests.worker.bakery import Bakery, Loaves

BURNT = (StoredFile("preview", "b.webp", "image/webp", "burnt", 1),)


def test_delivered_previews_come_first(shop: Shop, loaves: Loaves) -> None:
    user = shop.customer()
    order_id, empty = (shop.order(user, Bakery(), loaves) for _time in range(2))
    refused, delivered, _third = begin(shop, order_id)
    with transaction(shop.engine) as session:
        orders.refuse(session, refused, BURNT, {})
        orders.deliver(session, delivered, FILES, {})
        assert orders.previews(session, [order_id, empty]) == {order_id: ("aa", "burnt")}
        newest, older = orders.recent(session, user.id, 2)
    assert (newest.id, newest.preview) == (empty, None)
    assert (older.id, older.preview) == (order_id, "aa")


def test_orders_are_counted(shop: Shop, loaves: Loaves) -> None:
    user = shop.customer()
    _kept, cancelled = (shop.order(user, Bakery(), loaves) for _time in range(2))
    with transaction(shop.engine) as session:
        orders.cancel(session, user.id, cancelled)
        tally = orders.tally(session)
    assert (tally.orders, tally.live) == (2, 1)


def test_lines_know_their_orders(shop: Shop, loaves: Loaves) -> None:
    order = shop.look(shop.order(shop.customer(), Bakery(), loaves))
    lines = [line.id for line in order.lines]
    with transaction(shop.engine) as session:
        found = orders.of_lines(session, [*lines, uuid4()])
    assert {line: reference.number for line, reference in found.items()} == dict.fromkeys(
        lines, order.number
    )


def test_history_narrowed(shop: Shop, loaves: Loaves) -> None:
    user = shop.customer()
    kept, cancelled = (shop.order(user, Bakery(), loaves) for _time in range(2))
    with transaction(shop.engine) as session:
        orders.cancel(session, user.id, cancelled)
        queued = orders.history(session, user.id, status="queued")
        with_folder = orders.history(session, None, given={"folder": loaves.folder})
        with_other = orders.history(session, None, given={"folder": "elsewhere"})
        session.execute(
            text("UPDATE order_lines SET input = :input WHERE order_id = :order"),
            {"input": '{"basis": {"commission": "abc"}}', "order": kept},
        )
        derived = orders.history(session, user.id, made_from="abc")
        others = orders.history(session, user.id, made_from="abd")
    assert [order.id for order in derived] == [kept]
    assert others == ()
    assert [order.id for order in queued] == [kept]
    assert [order.id for order in with_folder] == [cancelled, kept]
    assert with_other == ()
