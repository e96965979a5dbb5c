"""A service that the product does not know: chosen, filled, priced, ordered, looked at."""

import re
from collections.abc import Mapping
from uuid import UUID

import pytest
from fastapi import FastAPI
from httpx2 import Response
from sqlalchemy import Engine
from starlette.testclient import TestClient

from onbrand import catalog, orders
from onbrand.db import transaction
from onbrand.imaging import ImageService
from onbrand.imaging.rewording import RewordingService
from onbrand.prompting import RuleImprover
from onbrand.services import Outcome, Service
from onbrand.settings import Settings
from onbrand.storage import Storage
from onbrand.web.app import create_app
from tests.web.conftest import ADDRESS, House, Visitor, fields_of
from tests.web.roastery import MOST, Coffee, NoWater, Roast, Roastery
from tests.worker.bakery import Bakery

PAGE = "/services/roastery"
RIGHT = {"of-roast": "light", "row-beans": "18"}
CSV = b"beans;note\n18;first\n"


class Shop:
    """The application with the roastery, or after it was uninstalled."""

    def __init__(
        self, engine: Engine, storage: Storage, settings: Settings, improver: RuleImprover
    ) -> None:
        self._engine, self._storage, self._improver = engine, storage, improver
        self.settings = settings
        with transaction(engine) as session:
            catalog.seed_samples(session, storage)

    def house(self, *plugged: Service) -> House:
        own: tuple[Service, ...] = (
            ImageService(self._storage, dict), RewordingService(self._storage), Bakery(),
        )  # fmt: skip
        app: FastAPI = create_app(
            self.settings, engine=self._engine, storage=self._storage, improver=self._improver,
            services={each.name: each for each in (*own, *plugged)},
        )  # fmt: skip
        client = TestClient(app, base_url=ADDRESS, headers={"accept-language": "en"})
        return House(app, client, self._engine, self._storage)

    def perform(self, order: UUID) -> None:
        with transaction(self._engine) as session:
            lines = orders.order(session, None, order).lines
        for work, line in zip(self.house().begin(order), lines, strict=True):
            made: Outcome = Roastery().perform(line.input, lambda _: None, lambda: False)
            files = [
                orders.StoredFile(
                    f.role, f.name, f.media_type, self._storage.put(f.data), len(f.data)
                )
                for f in made.files
            ]
            with transaction(self._engine) as session:
                orders.deliver(session, work, files, made.kept)


@pytest.fixture
def shop(engine: Engine, storage: Storage, settings: Settings, improver: RuleImprover) -> Shop:
    return Shop(engine, storage, settings, improver)


@pytest.fixture
def visitor(shop: Shop) -> Visitor:
    return shop.house(Roastery()).visitor()


def post(
    visitor: Visitor, fields: Mapping[str, str], file: bytes | None = None, name: str = "my.csv"
) -> Response:
    files = {"file": (name, file or b"", "text/csv")} if file is not None else None
    return visitor.client.post(PAGE, data=dict(fields), files=files)


def priced(page: Response) -> str:
    assert page.status_code == 200, told(page)
    return fields_of(page, f'action="{PAGE}/order"')["quote"]


def told(page: Response) -> list[str]:
    found = re.findall(
        r'<ul class="told">(.*?)</ul>|class="wrong"[^>]*>(.*?)</p>', page.text, re.DOTALL
    )
    plain = (re.sub(r"<[^>]+>", "\n", "".join(each)) for each in found)
    return [line.strip() for each in plain for line in each.split("\n") if line.strip()]


def ordered(visitor: Visitor, page: Response) -> UUID:
    made = visitor.post(f"{PAGE}/order", quote=priced(page))
    assert made.status_code == 200
    return UUID(made.url.path.rsplit("/", 1)[1])


def test_a_picker_only_where_there_is_a_choice(shop: Shop) -> None:
    alone = shop.house().visitor().get("/").text
    both = shop.house(Roastery()).visitor().get("/").text
    assert 'class="picker"' not in alone
    picked = both[both.index('class="picker"') :].partition("</nav>")[0]
    assert re.findall(r'href="([^"]+)"', picked) == ["/", PAGE]
    assert "Other words" not in picked
    assert "Bread" not in picked


def test_only_what_is_offered_has_a_page(shop: Shop) -> None:
    visitor = shop.house(Roastery()).visitor()
    for name in ("words", "bakery", "images", "nothing"):
        page = visitor.get(f"/services/{name}")
        assert page.status_code == 404
        assert f"There is no service “{name}” here." in page.text


def test_fields_come_from_the_schema_in_the_readers_language(visitor: Visitor) -> None:
    english = visitor.get(PAGE).text
    assert "5 – 40 grams" in english
    assert 'placeholder="18.5"' in english
    assert '<option value="light">light</option>' in english
    assert 'name="row-note"' in english
    assert "language" not in re.findall(r'name="of-(\w+)"', english)
    visitor.client.cookies.set("lang", "ru")
    russian = visitor.get(PAGE).text
    assert "5 – 40 грамм" in russian
    assert 'placeholder="18,5"' in russian
    assert '<option value="light">светлая</option>' in russian
    assert '<h1 class="sr">Жареный кофе</h1>' in russian
    assert "Жаровня" not in russian  # its words never change the product's own


def test_one_coffee_from_the_form_to_the_result(shop: Shop, visitor: Visitor) -> None:
    page = post(visitor, RIGHT | {"row-beans": "18,5"})
    assert "<b>2</b> credits" in page.text
    assert visitor.balance().held == 0
    order = ordered(visitor, page)
    assert (visitor.balance().available, visitor.balance().held) == (58, 2)
    waiting = visitor.get(f"/orders/{order}").text
    assert "They appear here as soon as they are there." in waiting
    shop.perform(order)
    assert (visitor.balance().available, visitor.balance().held) == (58, 0)
    done = visitor.get(f"/orders/{order}").text
    assert "<b>9.25</b> grams" in done
    assert "1.5 – 20" in done
    assert "cup.svg" in done
    assert "cup.csv?download" in done
    assert "On brand" not in done
    assert "on brand" not in done
    assert "A: ready; credits charged: 2" in done
    assert "Roasted coffee" in visitor.get("/orders").text


def test_the_same_price_ordered_twice_is_one_order(visitor: Visitor) -> None:
    quote = priced(post(visitor, RIGHT))
    first, second = (visitor.post(f"{PAGE}/order", quote=quote) for _time in range(2))
    assert first.url == second.url
    assert len(visitor.orders()) == 1


def test_the_page_fills_in_the_language(visitor: Visitor) -> None:
    visitor.client.cookies.set("lang", "ru")
    order = ordered(visitor, post(visitor, RIGHT))
    with transaction(visitor.engine) as session:
        line = orders.order(session, None, order).lines[0]
    assert line.input["language"] == "ru"


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"row-beans": ""}, "Fill this in."),
        ({"row-beans": "4.9"}, "Write a number from 5 to 40."),
        ({"row-beans": "nan"}, "Write a number from 5 to 40."),
        ({"row-beans": "-inf"}, "Write a number from 5 to 40."),
        ({"row-beans": "1e999"}, "Write a number from 5 to 40."),
        ({"row-beans": "many"}, "Write a number from 5 to 40."),
        ({"row-note": "x" * 31}, "30 letters at most."),
        ({"of-roast": "charcoal"}, "Choose one from the list."),
        ({"of-roast": "dark", "row-beans": "31"}, "This roast burns at 31.0 g."),
    ],
)
def test_what_cannot_be_ordered_is_told_and_kept(
    visitor: Visitor, fields: dict[str, str], wrong: str
) -> None:
    page = post(visitor, RIGHT | fields)
    assert page.status_code == 422
    assert wrong in told(page)
    assert "Nothing was ordered" in page.text
    for name, value in fields.items():
        if not name.startswith("of-"):
            assert f'name="{name}" value="{value}"' in page.text
    assert visitor.orders() == ()
    assert visitor.balance().available == 60


@pytest.mark.parametrize(
    "table",
    [
        CSV,
        b"\xef\xbb\xbf" + CSV,
        CSV.replace(b";", b","),
        CSV.replace(b";", b"\t"),
        "Зёрна;note\n18,5;первый\n".encode("cp1251"),
        "Зерна;note\n18,5;первый\n".encode("utf-16"),
        b'"Beans (g)"\r\n"18"\r\n\r\n',
        b"quality;beans\n5;18\n",
    ],
    ids=["semicolons", "mark", "commas", "tabs", "cp1251", "utf-16", "quoted", "other columns"],
)
def test_tables_of_any_spreadsheet(visitor: Visitor, table: bytes) -> None:
    order = ordered(visitor, post(visitor, {"of-roast": "light"}, table))
    with transaction(visitor.engine) as session:
        line = orders.order(session, None, order).lines[0]
    assert line.input["coffees"][0]["beans"] in {18, 18.5}
    assert visitor.orders()[0].title == "Roasted coffee · my.csv"


@pytest.mark.parametrize(
    ("table", "wrong"),
    [
        (b"", "The file has no rows."),
        (b"\xef\xbb\xbf\r\n\r\n", "The file has no rows."),
        (b"beans;note\n", "The file has no rows."),
        (b"grains|price\n1|2\n", "It is: “grains|price”."),
        (b"note\nfirst\n", "Columns are missing: Beans."),
        (b"beans;Beans\n18;18\n", "The column “Beans” is there twice."),
        (b"beans,note\n18,5,first\n", "Line 2 has 3 values and the first line 2 columns."),
        (b"beans\n18\n\nnan\n", "Line 4, Beans, “nan”: Write a number from 5 to 40."),
        (b"beans;note\n18;a\n;b\n", "Line 3, Beans: Fill this in."),
        (b"beans\n" + b"1\n" * 20, "and 12 more"),
        (b"beans\n" + b"18\n" * 51, "The file has more than 50 rows."),
        (b"PK\x03\x04\0\0", "This is not a table in plain text."),
        (b"beans\n" + b"1" * 70_000 + b"\n", "This is not a table in plain text."),
        (b"beans\n" + b"\n" * 100_000 + b"18\n", "This is not a table in plain text."),
    ],
)
def test_tables_that_cannot_be_read_are_told(visitor: Visitor, table: bytes, wrong: str) -> None:
    page = post(visitor, {"of-roast": "light"}, table)
    assert page.status_code == 422
    assert any(wrong in each for each in told(page)), told(page)
    assert visitor.orders() == ()


def test_a_million_rows_are_refused_at_once(visitor: Visitor) -> None:
    short = post(visitor, {"of-roast": "light"}, b"beans\n" + b"18\n" * 1_000_000)
    assert any(f"more than {MOST} rows" in each for each in told(short))
    long = post(visitor, {"of-roast": "light"}, b"beans;note\n" + b"18;first\n" * 1_000_000)
    assert long.status_code == 413


def test_troubles_are_told_in_russian(visitor: Visitor) -> None:
    visitor.client.cookies.set("lang", "ru")
    page = post(visitor, {"of-roast": "light"}, b"beans\nnan\n")
    assert told(page) == ["Строка 2, Зёрна, «nan»: Напишите число от 5 до 40."]
    missing = post(visitor, {"of-roast": "light"}, b"note\na\n")
    assert told(missing) == ["Не хватает столбцов: Зёрна."]


def test_an_empty_table_can_be_filled(visitor: Visitor) -> None:
    table = visitor.get(f"{PAGE}/table.csv")
    assert table.content == "\ufeffbeans;note\r\n18.5;\r\n".encode()
    assert post(visitor, {"of-roast": "light"}, table.content).status_code == 200


def test_an_example_is_filled_in(visitor: Visitor) -> None:
    assert 'name="row-beans" value="18.5"' in visitor.get(PAGE, example="1").text
    visitor.client.cookies.set("lang", "ru")
    assert 'name="row-beans" value="18,5"' in visitor.get(PAGE, example="1").text


def test_the_operator_sets_another_price(shop: Shop) -> None:
    shop.settings = shop.settings.model_copy(update={"prices": {"roastery": 7}})
    page = post(shop.house(Roastery()).visitor(), RIGHT)
    assert "<b>7</b> credits" in page.text


def test_history_is_narrowed_to_a_service_where_there_are_several(shop: Shop) -> None:
    alone = shop.house().visitor()
    assert 'name="service"' not in alone.get("/orders").text
    alone.order()
    assert 'name="service"' not in alone.get("/orders").text
    both = shop.house(Roastery()).visitor()
    both.order()
    ordered(both, post(both, RIGHT))
    page = both.get("/orders").text
    assert choices(page) == {"images": "Brand images", "roastery": "Roasted coffee"}
    found = both.get("/orders", service="roastery").text
    assert found.count('class="order-row"') == 1
    assert '<option value="roastery" selected>' in found
    assert "No such orders" in both.get("/orders", service="roastery", status="failed").text
    assert both.get("/orders", service="nonsense").text.count('class="order-row"') == 2


def test_the_filter_stays_while_leafing(shop: Shop, visitor: Visitor) -> None:
    form = Roast(roast="light", coffees=(Coffee(beans=18),))
    with transaction(visitor.engine) as session:
        for _order in range(26):
            prices = orders.Prices(Roastery.prices)
            quote = orders.quote(session, visitor.user.wallet, Roastery(), form, prices)
            orders.place(session, visitor.user.id, visitor.user.wallet, quote.id, key=str(quote.id))
    page = visitor.get("/orders", service="roastery").text
    (older,) = re.findall(r'href="(/orders\?[^"]+)" rel="next"', page)
    assert "service=roastery" in older


def test_uninstalled_it_leaves_its_orders_and_says_what_is_gone(shop: Shop) -> None:
    before = shop.house(Roastery()).visitor()
    done, waiting = (ordered(before, post(before, RIGHT)) for _order in range(2))
    shop.perform(done)
    after = uninstalled(shop, before)
    assert "Roasted coffee" in after.get("/orders").text
    page = after.get(f"/orders/{done}").text
    assert "The service “Roasted coffee” is no longer installed" in page
    assert "What it delivered is kept here" in page
    assert "<b>9</b> grams" in page
    (svg,) = set(re.findall(r'src="(/orders/[^"]+cup\.svg)"', page))
    assert after.get(svg).content.startswith(b"<svg")
    assert "Order another" not in page
    assert 'class="picker"' not in after.get("/").text
    assert after.get(PAGE).status_code == 404
    assert "it ends by itself in a few minutes" in after.get(f"/orders/{waiting}").text
    assert after.balance().held == 2
    after.post(f"/orders/{waiting}/cancel")
    assert (after.balance().available, after.balance().held) == (58, 0)


def test_uninstalled_its_orders_are_read_in_either_language_and_found(shop: Shop) -> None:
    before = shop.house(Roastery()).visitor()
    done, broken = (ordered(before, post(before, RIGHT)) for _order in range(2))
    shop.perform(done)
    (work,) = shop.house().begin(broken)
    with transaction(before.engine) as session:
        orders.fail(session, work, NoWater())
    after = uninstalled(shop, before)
    assert choices(after.get("/orders").text) == {
        "images": "Brand images",
        "roastery": "Roasted coffee (no longer installed)",
    }
    after.client.cookies.set("lang", "ru")
    assert "Жареный кофе (больше не установлена)" in after.get("/orders").text
    assert after.get("/orders", service="roastery").text.count('class="order-row"') == 2
    page = after.get(f"/orders/{done}").text
    assert "Услуга «Жареный кофе» больше не установлена" in page
    assert "<dt>Крепость</dt>" in page
    assert "<b>9</b> грамм" in page
    nothing = after.get(f"/orders/{broken}").text
    assert "Нет воды." in nothing
    assert "<div>Заказать снова нельзя.</div>" in nothing


def choices(page: str) -> dict[str, str]:
    """Services to choose from in the history."""
    filters = page[page.index('id="service"') :].partition("</select>")[0]
    return dict(re.findall(r'<option value="([^"]+)"[^>]*>([^<]+)<', filters))


def uninstalled(shop: Shop, before: Visitor) -> Visitor:
    """The same visitor, in the same browser, after the service was taken away."""
    after = Visitor(shop.house().client, before.user, before.engine)
    after.client.cookies.update(before.client.cookies)
    return after
