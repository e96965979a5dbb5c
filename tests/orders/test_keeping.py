from onbrand import orders
from onbrand.db import transaction
from onbrand.orders import Words
from tests.shop import Shop
from tests.web.roastery import Coffee, Roast, Roastery
from tests.worker.bakery import Bakery, Loaves


def test_the_form_and_the_words_of_an_offered_service_are_kept(shop: Shop) -> None:
    user = shop.customer()
    form = Roast(roast="dark", coffees=(Coffee(beans=18.25, note="first"),), language="ru")
    with transaction(shop.engine) as session:
        quote = orders.quote(session, user.wallet, Roastery(), form, orders.Prices(Roastery.prices))
    order = shop.place(user, quote.id)
    with transaction(shop.engine) as session:
        kept = orders.kept(session, order)
    assert kept is not None
    assert Roast.model_validate(kept.form) == form
    assert kept.words == Words(Roastery.title, dict(Roastery.messages))


def test_nothing_is_kept_of_services_with_pages_of_their_own(shop: Shop, loaves: Loaves) -> None:
    order = shop.order(shop.customer(), Bakery(), loaves)
    with transaction(shop.engine) as session:
        assert orders.kept(session, order) is None


def test_services_of_a_user_s_orders(shop: Shop, loaves: Loaves) -> None:
    user, other = shop.customer(), shop.customer()
    form = Roast(roast="dark", coffees=(Coffee(beans=18),))
    with transaction(shop.engine) as session:
        quote = orders.quote(session, user.wallet, Roastery(), form, orders.Prices(Roastery.prices))
    shop.place(user, quote.id)
    for customer in (user, user, other):
        shop.order(customer, Bakery(), loaves)
    with transaction(shop.engine) as session:
        found = orders.services(session, user.id)
        theirs = orders.services(session, other.id)
    assert found == {
        "bakery": None, "roastery": Words(Roastery.title, dict(Roastery.messages)),
    }  # fmt: skip
    assert set(theirs) == {"bakery"}
