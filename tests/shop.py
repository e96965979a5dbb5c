"""Customers, and what they do."""

import time
from dataclasses import dataclass
from uuid import UUID, uuid4

from pydantic import BaseModel
from sqlalchemy import Engine

from onbrand import accounts, ledger, orders
from onbrand.accounts import User
from onbrand.db import transaction
from onbrand.ledger import Balance
from onbrand.orders import Order, Prices
from onbrand.services import Service

PRICES = Prices({"loaf": 3})


@dataclass(frozen=True)
class Shop:
    engine: Engine

    def customer(self, credits_: int = 100) -> User:
        with transaction(self.engine) as session:
            return accounts.register(
                session, f"{uuid4().hex}@example.com", "no password", credits=credits_
            )

    def quote(self, user: User, service: Service, form: BaseModel) -> UUID:
        with transaction(self.engine) as session:
            return orders.quote(session, user.wallet, service, form, PRICES).id

    def place(self, user: User, quote: UUID, key: str | None = None) -> UUID:
        with transaction(self.engine) as session:
            return orders.place(session, user.id, user.wallet, quote, key=key or uuid4().hex)

    def order(self, user: User, service: Service, form: BaseModel) -> UUID:
        return self.place(user, self.quote(user, service, form))

    def look(self, order_id: UUID) -> Order:
        with transaction(self.engine) as session:
            return orders.order(session, None, order_id)

    def wait(self, order_id: UUID, seconds: float = 30.0) -> Order:
        """Until the order is finished."""
        until = time.monotonic() + seconds
        while (found := self.look(order_id)).live:
            assert time.monotonic() < until, found
            time.sleep(0.02)
        return found

    def kinds(self, order_id: UUID) -> list[str]:
        with transaction(self.engine) as session:
            return [event.kind for event in orders.events(session, order_id)]

    def balance(self, user: User) -> Balance:
        with transaction(self.engine) as session:
            return ledger.balance(session, user.wallet)

    def check_books(self) -> None:
        with transaction(self.engine) as session:
            assert orders.verify(session) == ()
