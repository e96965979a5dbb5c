from concurrent.futures import ThreadPoolExecutor
from uuid import UUID, uuid4

import pytest
from sqlalchemy import text

from onbrand import orders
from onbrand.db import transaction
from onbrand.ledger import Balance, InsufficientCredits, KeyReused
from onbrand.orders import NothingToOrder, Prices, QuoteExpired, UnknownQuote
from tests.shop import PRICES, Shop
from tests.worker.bakery import Bakery, Loaves


def test_a_quote_says_what_each_line_costs(shop: Shop, loaves: Loaves) -> None:
    user = shop.customer()
    with transaction(shop.engine) as session:
        quote = orders.quote(session, user.wallet, Bakery(), loaves, PRICES)
    assert [line.price for line in quote.lines] == [3, 3, 3]
    assert quote.total == 9
    assert quote.prices_version == PRICES.version != Prices({"loaf": 4}).version
    assert shop.balance(user) == Balance(available=100, held=0)


def test_an_order_has_something_in_it(shop: Shop, loaves: Loaves) -> None:
    user = shop.customer()
    for number in (0, 101):
        form = loaves.model_copy(update={"number": number})
        with transaction(shop.engine) as session, pytest.raises(NothingToOrder):
            orders.quote(session, user.wallet, Bakery(), form, PRICES)


def test_placing_holds_the_total(shop: Shop, loaves: Loaves) -> None:
    user = shop.customer(10)
    order = shop.look(shop.order(user, Bakery(), loaves))
    assert (order.status, order.total, order.charged, order.title) == ("queued", 9, 0, "Bread")
    assert [(line.index, line.title, line.status) for line in order.lines] == [
        (0, "Loaf 1", "queued"),
        (1, "Loaf 2", "queued"),
        (2, "Loaf 3", "queued"),
    ]
    assert [line.input["number"] for line in order.lines] == [0, 1, 2]
    assert shop.balance(user) == Balance(available=1, held=9)
    assert shop.kinds(order.id) == ["placed"]
    shop.check_books()


def test_too_few_credits_place_nothing(shop: Shop, loaves: Loaves) -> None:
    user = shop.customer(8)
    quote = shop.quote(user, Bakery(), loaves)
    with pytest.raises(InsufficientCredits) as caught:
        shop.place(user, quote)
    assert caught.value.params == {"needed": 9, "available": 8, "shortfall": 1}
    with transaction(shop.engine) as session:
        assert orders.history(session, user.id) == ()
        assert session.execute(text("SELECT count(*) FROM procrastinate_jobs")).scalar() == 0
    shop.check_books()


def test_double_submit_is_one_order(shop: Shop, loaves: Loaves) -> None:
    user = shop.customer()
    quote = shop.quote(user, Bakery(), loaves)
    with ThreadPoolExecutor(8) as pool:
        placed = set(pool.map(lambda _n: shop.place(user, quote), range(8)))
    assert len(placed) == 1
    assert shop.balance(user).held == 9


def test_the_same_key_is_the_same_order(shop: Shop, loaves: Loaves) -> None:
    user, other = shop.customer(), shop.customer()
    quotes = [shop.quote(user, Bakery(), loaves) for _time in range(6)]
    with ThreadPoolExecutor(6) as pool:
        placed = set(pool.map(lambda quote: shop.place(user, quote, "same"), quotes))
    assert len(placed) == 1
    assert shop.balance(user).held == 9
    theirs = shop.place(other, shop.quote(other, Bakery(), loaves), "same")
    assert theirs not in placed


def test_a_key_may_be_held_to_its_quote(shop: Shop, loaves: Loaves) -> None:
    user = shop.customer()
    first, second = (shop.quote(user, Bakery(), loaves) for _time in range(2))

    def place(quote: UUID, key: str) -> UUID:
        with transaction(shop.engine) as session:
            return orders.place(session, user.id, user.wallet, quote, key=key, strict=True)

    order = place(first, "a key")
    assert place(first, "a key") == place(first, "another key") == order
    with pytest.raises(KeyReused):
        place(second, "a key")
    assert place(second, "a new key") != order
    with pytest.raises(KeyReused):
        place(second, "a key")


def test_quotes_of_others_are_unknown(shop: Shop, loaves: Loaves) -> None:
    user, other = shop.customer(), shop.customer()
    quote = shop.quote(user, Bakery(), loaves)
    for unknown in (quote, uuid4()):
        with pytest.raises(UnknownQuote):
            shop.place(other, unknown)


def test_quotes_expire_but_placed_orders_stay(shop: Shop, loaves: Loaves) -> None:
    user = shop.customer()
    quote, late = (shop.quote(user, Bakery(), loaves) for _time in range(2))
    order = shop.place(user, quote)
    with transaction(shop.engine) as session:
        session.execute(text("UPDATE quotes SET expires_at = now() - interval '1 s'"))
    assert shop.place(user, quote) == order
    with pytest.raises(QuoteExpired):
        shop.place(user, late)


def test_forgotten_quotes_are_tidied_away(shop: Shop, loaves: Loaves) -> None:
    user = shop.customer()
    kept, forgotten = (shop.quote(user, Bakery(), loaves) for _time in range(2))
    order = shop.place(user, kept)
    with transaction(shop.engine) as session:
        session.execute(text("UPDATE quotes SET expires_at = now() - interval '2 days'"))
        orders.tidy(session)
    with pytest.raises(UnknownQuote):
        shop.place(user, forgotten)
    assert shop.place(user, kept) == order


def test_who_has_fewer_lines_waiting_goes_first(shop: Shop, loaves: Loaves) -> None:
    busy, calm = shop.customer(), shop.customer()
    for _time in range(3):
        shop.order(busy, Bakery(), loaves)
    last = shop.look(shop.order(calm, Bakery(), loaves))
    with transaction(shop.engine) as session:
        waiting = session.execute(
            text("""
                SELECT args ->> 'line' FROM procrastinate_jobs ORDER BY priority DESC, id
            """)
        ).scalars()
        places = {line: place for place, line in enumerate(waiting)}
    assert [places[str(line.id)] for line in last.lines] == [1, 3, 5]


def test_lines_for_nothing_hold_nothing(shop: Shop, loaves: Loaves) -> None:
    user = shop.customer(0)
    with transaction(shop.engine) as session:
        quote = orders.quote(session, user.wallet, Bakery(), loaves, Prices({"loaf": 0}))
    order = shop.look(shop.place(user, quote.id))
    assert (order.status, order.total) == ("queued", 0)
    shop.check_books()
