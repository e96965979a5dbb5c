import json
import re
from concurrent.futures import ThreadPoolExecutor
from uuid import UUID, uuid4

import pytest
from httpx2 import Response
from sqlmodel import Session
from starlette.testclient import TestClient

from onbrand import orders
from onbrand.db import transaction
from onbrand.orders import Prices
from onbrand.progress import Step
from onbrand.services import Failed
from onbrand.storage import Storage
from tests.web.conftest import ADDRESS, PRICE, House, Visitor, fields_of
from tests.worker.bakery import Bakery, Loaves


def _events(answer: Response) -> list[tuple[str, str, dict[str, object]]]:
    """Id, name and data of each event of a stream."""
    found = []
    for block in answer.text.split("\n\n"):
        fields = dict(line.split(": ", 1) for line in block.splitlines() if ": " in line)
        if "event" in fields:
            found.append((fields["id"], fields["event"], json.loads(fields["data"])))
    return found


def test_a_running_order_shows_blueprints_and_stages(house: House, visitor: Visitor) -> None:
    order = visitor.order()
    work, *_others = house.begin(order)
    with transaction(house.engine) as session:
        orders.report_step(session, work, Step("sketching", 0.4))
    page = visitor.get(f"/orders/{order}").text
    assert page.count('class="blueprint"') == 4
    assert "Sketching candidates" in page
    assert re.search(r'<progress max="100" value="40"', page)
    assert '<noscript><meta http-equiv="refresh"' in page
    assert "0 of 4 ready" in page


def test_a_finished_order_shows_pictures_verdicts_and_charges(
    house: House, visitor: Visitor
) -> None:
    order = visitor.order()
    good, bad, lost, _late = house.begin(order)
    house.deliver(good)
    house.deliver(bad, passed=False)
    with transaction(house.engine) as session:
        orders.fail(session, lost, Failed(reason="no idea"))
    visitor.post(f"/orders/{order}/cancel")
    page = visitor.get(f"/orders/{order}").text
    assert "1 of 4 ready" in page
    tiles = _tiles(page)
    assert "85</b> <span>On brand" in tiles["A"]
    assert tiles["A"].count("?download") == 3
    assert "SVG with live text" in tiles["A"]
    assert "Off brand" in tiles["B"]
    assert "Breaks: Text contrast" in tiles["B"]
    assert "Not charged" in tiles["B"]
    assert "?download" not in tiles["B"], "only a preview of what was not paid for"
    assert "This could not be made: no idea" in tiles["C"]
    assert "Cancelled" in tiles["D"]
    assert visitor.balance().available == 60 - PRICE
    assert visitor.balance().held == 0
    assert "Partly ready" in page
    assert "refresh" not in page


def test_the_inspector_shows_the_picked_variant(house: House, visitor: Visitor) -> None:
    order = visitor.order()
    good, bad, *_others = house.begin(order)
    house.deliver(good)
    house.deliver(bad, passed=False)
    first = _inspector(visitor.get(f"/orders/{order}").text)
    assert "Variant A" in first
    assert "7.5:1" in first
    assert "≥\u202f4.5:1" in first
    assert 'href="/brands/zerno#r2.2"' in first
    assert "Espresso <b>60%</b>" in first
    second = _inspector(visitor.get(f"/orders/{order}", v="B").text)
    assert "Variant B" in second
    assert "2.5:1" in second
    assert "?download" not in second


def test_somebody_elses_order_is_not_there(house: House, visitor: Visitor) -> None:
    order = visitor.order()
    work, *_others = house.begin(order)
    house.deliver(work)
    with transaction(house.engine) as session:
        png = orders.order(session, visitor.user.id, order).lines[0].files[1]
    stranger = house.visitor()
    for address in (
        f"/orders/{order}",
        f"/orders/{order}/events",
        f"/orders/{order}/files/{png.sha256}/a.png",
        f"/api/v1/orders/{order}",
        f"/api/v1/orders/{order}/events",
    ):
        assert stranger.get(address).status_code == 404, address
    for address in (f"/orders/{order}/cancel", f"/orders/{order}/repeat"):
        assert stranger.post(address).status_code == 404, address
    own = stranger.order()
    assert stranger.get(f"/orders/{own}/files/{png.sha256}/a.png").status_code == 404
    assert visitor.get(f"/orders/{order}").status_code == 200
    assert visitor.get(f"/orders/{uuid4()}").status_code == 404
    assert visitor.get("/orders/nonsense").status_code == 404


def test_the_administrator_sees_every_order_and_file(
    house: House, visitor: Visitor, administrator: Visitor
) -> None:
    order = visitor.order()
    work, *_others = house.begin(order)
    house.deliver(work)
    page = administrator.get(f"/orders/{order}").text
    assert visitor.user.login in page
    assert "Repeat with changes" not in page, "it is somebody else's"
    link = re.search(r'href="([^"]+\.svg)\?download"', page)
    assert link
    assert administrator.get(link[1]).status_code == 200


def test_files_are_kept_by_the_browser_alone_and_cannot_act(house: House, visitor: Visitor) -> None:
    order = visitor.order()
    work, *_others = house.begin(order)
    house.deliver(work)
    page = visitor.get(f"/orders/{order}").text
    png, svg, _live = re.findall(r'<a class="btn quiet slim" href="([^"?]+)\?download"', page)
    shown = visitor.get(png)
    assert shown.content == b"a picture"
    assert shown.headers["content-type"] == "image/png"
    assert shown.headers["cache-control"] == "private, max-age=31536000, immutable"
    assert shown.headers["content-disposition"].startswith("inline")
    saved = visitor.get(f"{png}?download")
    assert saved.headers["content-disposition"].startswith("attachment; filename*=UTF-8''%D0%BA")
    drawn = visitor.get(svg)
    assert drawn.headers["content-type"] == "image/svg+xml"
    assert "sandbox" in drawn.headers["content-security-policy"]
    assert "script-src" not in drawn.headers["content-security-policy"]


def test_events_are_told_as_they_happened_and_from_where_one_left(
    house: House, visitor: Visitor
) -> None:
    order = visitor.order()
    for work in house.begin(order):
        with transaction(house.engine) as session:
            orders.report_step(session, work, Step("drawing", 0.65))
        house.deliver(work)
    with TestClient(house.app, base_url=ADDRESS, cookies=visitor.client.cookies) as client:
        answer = client.get(f"/orders/{order}/events")
        assert answer.headers["content-type"].startswith("text/event-stream")
        told = _events(answer)
        names = [name for _id, name, _data in told]
        assert names.count("step") == 4
        assert names[-1] == "done"
        step = next(data for _id, name, data in told if name == "step")
        assert step["words"] == "Drawing"
        assert step["percent"] == 65
        tile = [data for _id, name, data in told if name == "tile"][-1]
        assert "On brand" in str(tile["html"])
        assert tile["settled"] is True

        middle = told[5][0]
        rest = _events(client.get(f"/orders/{order}/events", headers={"Last-Event-ID": middle}))
        assert rest == told[6:]
        after = _events(client.get(f"/orders/{order}/events?after={middle}"))
        assert after == told[6:]


@pytest.mark.parametrize("tree", ["", "/api/v1"])
def test_nothing_is_told_after_signing_out(house: House, visitor: Visitor, tree: str) -> None:
    order = visitor.order()
    cookies = dict(visitor.client.cookies)
    with (
        TestClient(house.app, base_url=ADDRESS, cookies=cookies) as client,
        ThreadPoolExecutor(1) as beside,
    ):
        stream = beside.submit(client.get, f"{tree}/orders/{order}/events")
        with pytest.raises(TimeoutError):
            stream.result(0.5)
        visitor.post("/sign-out")
        for work in house.begin(order):
            house.deliver(work)
        told = stream.result(30).text
    assert "delivered" not in told
    assert "event: tile" not in told
    assert "event: done" not in told


def test_a_tile_links_only_to_our_own_pages(house: House, visitor: Visitor) -> None:
    order = visitor.order()
    for work in house.begin(order):
        house.deliver(work)
    with TestClient(house.app, base_url=ADDRESS, cookies=visitor.client.cookies) as client:
        answer = client.get(f"/orders/{order}/events?base=https://evil.example/?")
    assert "evil" not in answer.text


def test_cancelling_returns_the_credits(visitor: Visitor) -> None:
    order = visitor.order()
    assert visitor.balance().held == 4 * PRICE
    visitor.post(f"/orders/{order}/cancel")
    assert visitor.balance().available == 60
    page = visitor.get(f"/orders/{order}").text
    assert "A: cancelled, not charged" in page


def test_an_order_that_is_over_cannot_be_cancelled(house: House, visitor: Visitor) -> None:
    order = visitor.order()
    for work in house.begin(order):
        house.deliver(work)
    answer = visitor.post(f"/orders/{order}/cancel")
    assert answer.status_code == 409
    assert "cannot be cancelled any more" in answer.text


def test_repeating_brings_everything_back_to_the_studio(visitor: Visitor) -> None:
    before = fields_of(visitor.improve("Осенний латте, сторис"))
    visitor.post("/studio", **(before | {"variants": "2", "seed": "99", "do": "generate"}))
    (order,) = visitor.orders()
    after = fields_of(visitor.post(f"/orders/{order.id}/repeat"))
    assert after["draft"] != before["draft"]
    for field in ("brand", "brief", "text", "format"):
        assert after[field] == before[field], field
    assert (after["variants"], after["seed"]) == ("2", "99")
    assert len(visitor.orders()) == 1, "nothing is ordered yet"


def test_history_in_pages_and_by_filters(house: House, visitor: Visitor) -> None:
    for _ in range(28):
        _buy(house, visitor)
    coffee = visitor.order()
    house.visitor().order()
    first = visitor.get("/orders").text
    assert first.count('class="order-row"') == 25
    older = re.search(r'href="(/orders\?[^"]+)" rel="next"', first)
    assert older
    second = visitor.get(older[1].replace("&amp;", "&")).text
    assert second.count('class="order-row"') == 4
    assert 'rel="next"' not in second
    assert visitor.get("/orders", brand="zerno").text.count('class="order-row"') == 1
    assert "No such orders" in visitor.get("/orders", brand="les").text
    visitor.post(f"/orders/{coffee}/cancel")
    assert visitor.get("/orders", status="cancelled").text.count('class="order-row"') == 1
    assert visitor.get("/orders", status="nonsense").text.count('class="order-row"') == 25


def test_an_order_of_any_service_is_shown(house: House, visitor: Visitor) -> None:
    """Nothing here knows bread: a line, its price, its files."""
    order = _buy(house, visitor)
    (work,) = house.begin(order)
    with transaction(house.engine) as session:
        note = house.storage.put(b"baked")
        files = (orders.StoredFile("receipt", "note.txt", "text/plain", note, 5),)
        orders.deliver(session, work, files, {"weight": 750})
    page = visitor.get(f"/orders/{order}").text
    assert "Bread" in page
    assert "Ready" in _tiles(page)["A"]
    assert "RECEIPT" in _tiles(page)["A"]
    assert "Repeat with changes" not in page
    assert visitor.post(f"/orders/{order}/repeat").status_code == 409


@pytest.mark.parametrize("address", ["/orders", "/balance", "/brands", "/account", "/admin", "/"])
def test_pages_are_for_those_who_signed_in(house: House, address: str) -> None:
    answer = house.client.get(address, follow_redirects=False)
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/sign-in")


def test_a_lost_file_is_told(house: House, visitor: Visitor, storage: Storage) -> None:
    order = visitor.order()
    work, *_others = house.begin(order)
    missing = orders.StoredFile("png", "a.png", "image/png", "0" * 64, 1)
    with transaction(house.engine) as session:
        orders.deliver(session, work, (missing,), {})
    assert visitor.get(f"/orders/{order}/files/{'0' * 64}/a.png").status_code == 404


def _buy(house: House, visitor: Visitor) -> UUID:
    def quote_and_place(session: Session) -> UUID:
        form = Loaves(folder="", number=1)
        prices = Prices({"loaf": 1})
        quote = orders.quote(session, visitor.user.wallet, Bakery(), form, prices)
        return orders.place(
            session, visitor.user.id, visitor.user.wallet, quote.id, key=uuid4().hex
        )

    with transaction(house.engine) as session:
        return quote_and_place(session)


def _tiles(page: str) -> dict[str, str]:
    found = re.findall(r'<article.*?data-letter="(\w+)".*?</article>', page, re.DOTALL)
    bodies = re.findall(r"<article.*?</article>", page, re.DOTALL)
    return dict(zip(found, bodies, strict=True))


def _inspector(page: str) -> str:
    return page[page.index('id="inspector"') :]
