from uuid import uuid4

import pytest

from onbrand import orders
from onbrand.db import transaction
from onbrand.orders import UnknownFile, UnknownOrder
from tests.orders.test_settling import FILES, begin
from tests.shop import Shop
from tests.worker.bakery import Bakery, Loaves


def test_newest_first_page_by_page(shop: Shop, loaves: Loaves) -> None:
    user, other = shop.customer(), shop.customer()
    placed = [shop.order(user, Bakery(), loaves) for _time in range(5)]
    theirs = shop.order(other, Bakery(), loaves)
    with transaction(shop.engine) as session:
        first = orders.history(session, user.id, limit=3)
        rest = orders.history(session, user.id, before=first[-1].number, limit=3)
        everybody = orders.history(session, None)
    assert [order.id for order in (*first, *rest)] == placed[::-1]
    assert {order.number_of_lines for order in first} == {3}
    assert [order.id for order in everybody] == [theirs, *placed[::-1]]


def test_orders_of_others_are_not_seen(shop: Shop, loaves: Loaves) -> None:
    user = shop.customer()
    order_id = shop.order(user, Bakery(), loaves)
    with transaction(shop.engine) as session:
        assert orders.order(session, user.id, order_id).user == user.id
        for unknown in (order_id, uuid4()):
            with pytest.raises(UnknownOrder):
                orders.order(session, uuid4(), unknown)


def test_files_are_their_owner_s(shop: Shop, loaves: Loaves) -> None:
    user = shop.customer()
    order_id = shop.order(user, Bakery(), loaves)
    first, second, _third = begin(shop, order_id)
    with transaction(shop.engine) as session:
        orders.deliver(session, first, FILES, {})
        orders.report_preview(session, second, "cc", "image/webp")
        assert orders.file(session, user.id, order_id, "bb") == FILES[1]
        assert orders.file(session, user.id, order_id, "cc").media_type == "image/webp"
        for who, key in ((uuid4(), "bb"), (user.id, "zz")):
            with pytest.raises(UnknownFile):
                orders.file(session, who, order_id, key)
