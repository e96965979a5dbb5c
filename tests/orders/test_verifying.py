"""Faults that only a program with the owner's rights could make."""

import pytest
from sqlalchemy import text

from onbrand import orders
from onbrand.db import transaction
from tests.orders.test_settling import FILES, begin
from tests.shop import Shop
from tests.worker.bakery import Bakery, Loaves

TAMPERING = {
    "hold-without-work": "UPDATE order_lines SET status = 'failed' WHERE position = 1",
    "charged-not-delivered": "UPDATE order_lines SET status = 'failed' WHERE position = 0",
    "delivered-not-charged": "UPDATE order_lines SET status = 'delivered' WHERE position = 1",
    "work-without-hold": "UPDATE order_lines SET price = 1 WHERE position = 1",
    "order-sum": "UPDATE orders SET charged = 0",
    "balance": "UPDATE transfers SET amount = 1 WHERE kind = 'capture'",
}


@pytest.mark.parametrize(("rule", "statement"), TAMPERING.items(), ids=TAMPERING.keys())
def test_found(shop: Shop, loaves: Loaves, rule: str, statement: str) -> None:
    order_id = shop.order(shop.customer(), Bakery(), loaves)
    with transaction(shop.engine) as session:
        orders.deliver(session, begin(shop, order_id)[0], FILES, {})
    shop.check_books()
    with transaction(shop.engine) as session:
        session.execute(text("SET LOCAL session_replication_role = replica"))
        session.execute(text(statement))
    with transaction(shop.engine) as session:
        assert rule in {fault.rule for fault in orders.verify(session)}
