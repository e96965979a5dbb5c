"""“Order another” opens the form as it was filled in before."""

import re
from uuid import UUID, uuid4

from httpx2 import Response

from onbrand import orders
from onbrand.db import Json, transaction
from tests.web.conftest import Visitor, fields_of
from tests.web.roastery import Roastery
from tests.web.test_services import PAGE, RIGHT, Shop, ordered, post, priced, shop, told, visitor

__all__ = ["shop", "visitor"]  # fixtures
TABLE = b"beans;note\n18.25;first\n19;\n"


def test_one_row_is_filled_in_by_hand_again(visitor: Visitor) -> None:
    fields = {"of-roast": "dark", "row-beans": "18,25", "row-note": "a & b"}
    order = ordered(visitor, post(visitor, fields))
    page = another(visitor, order)
    again = fields_of(page, 'id="form"')
    assert again | {"file": "", "like": ""} == {
        **fields, "row-beans": "18.25", "file": "", "like": "",
    }  # fmt: skip
    assert "The rows of order" not in page.text
    visitor.client.cookies.set("lang", "ru")
    assert 'name="row-beans" value="18,25"' in another(visitor, order).text
    made = ordered(visitor, post(visitor, again | {"row-beans": "20"}))
    assert given(visitor, made)["coffees"] == [{"beans": 20.0, "note": "a & b"}]


def test_a_table_is_ordered_again_without_its_file(visitor: Visitor) -> None:
    order = ordered(visitor, post(visitor, {"of-roast": "dark"}, TABLE))
    page = another(visitor, order)
    number = visitor.orders()[0].number
    assert f"The rows of order {number}: 2" in page.text
    again = fields_of(page, 'id="form"')
    assert (again["of-roast"], again["row-beans"]) == ("dark", "")
    shown = post(visitor, again | {"of-roast": "light"})
    assert f"as in order {number}, rows: 2" in shown.text
    assert fields_of(shown, 'id="form"')["again"] == "true"
    made = ordered(visitor, shown)
    assert given(visitor, made)["coffees"] == given(visitor, order)["coffees"]
    assert given(visitor, made)["roast"] == "light"
    assert visitor.orders()[0].title == "Roasted coffee · my.csv"


def test_a_file_or_a_row_by_hand_take_the_place_of_the_rows(visitor: Visitor) -> None:
    order = ordered(visitor, post(visitor, RIGHT, TABLE))
    again = fields_of(another(visitor, order), 'id="form"')
    filed = ordered(visitor, post(visitor, again, b"beans\n7\n"))
    assert [each["beans"] for each in given(visitor, filed)["coffees"]] == [7.0]
    by_hand = {name: value for name, value in again.items() if name != "again"}
    shown = post(visitor, by_hand | {"row-beans": "8"})
    assert "again" in fields_of(shown, 'id="form"'), "they can still be taken"
    assert not re.search(r'name="again"[^>]* checked', shown.text)
    made = ordered(visitor, shown)
    assert [each["beans"] for each in given(visitor, made)["coffees"]] == [8.0]


def test_rows_that_are_wrong_by_now_are_told(visitor: Visitor) -> None:
    order = ordered(visitor, post(visitor, {"of-roast": "light"}, b"beans\n31\n18\n"))
    again = fields_of(another(visitor, order), 'id="form"')
    page = post(visitor, again | {"of-roast": "dark"})
    assert page.status_code == 422
    assert told(page) == ["This roast burns at 31.0 g."]


def test_only_of_ones_own_orders_of_this_service(shop: Shop, visitor: Visitor) -> None:
    order = ordered(visitor, post(visitor, {"of-roast": "dark"}, TABLE))
    stranger = shop.house(Roastery()).visitor()
    for address in (order, stranger.order(), uuid4(), "nonsense"):
        page = stranger.get(PAGE, like=str(address))
        assert page.status_code == 200
        assert fields_of(page, 'id="form"')["row-beans"] == ""
        assert "The rows of order" not in page.text
    tricked = post(stranger, {"of-roast": "dark", "like": str(order), "again": "true"})
    assert "Fill this in." in told(tricked)
    assert priced(post(visitor, {"of-roast": "dark", "like": str(order), "again": "true"}))


def another(visitor: Visitor, order: UUID) -> Response:
    page = visitor.get(f"/orders/{order}").text
    (address,) = re.findall(r'href="(/services/roastery\?like=[^"]+)"', page)
    return visitor.get(address)


def given(visitor: Visitor, order: UUID) -> Json:
    with transaction(visitor.engine) as session:
        return orders.order(session, visitor.user.id, order).lines[0].input
