"""The page of one's own drawings, with real files."""

import io
import json
import re
import zipfile
from pathlib import Path
from uuid import UUID

import pytest
from httpx2 import Response
from starlette.testclient import TestClient

from onbrand import orders, portfolio
from onbrand.db import transaction
from onbrand.generation.iconify import BadIconSet
from onbrand.imaging import ImageService
from onbrand.pipeline import Commission
from onbrand.portfolio import Kept
from onbrand.services import Service
from onbrand.settings import Settings
from onbrand.web.app import create_app
from tests.web.conftest import ADDRESS, House, Visitor, fields_of

MINE = "/illustrations/mine"
API = "/api/v1/drawings"
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
    b'<path d="M0 0h9v9z" fill="#36c"/></svg>'
)
TEXT = SVG.replace(b"<path", b"<text>x</text><path")


def send(visitor: Visitor, *files: tuple[str, bytes], address: str = MINE, **form: str) -> Response:
    return visitor.client.post(address, files=[("files", file) for file in files], data=form)


def mine(visitor: Visitor) -> tuple[Kept, ...]:
    with transaction(visitor.engine) as session:
        return portfolio.drawings(session, visitor.user.id)


def packed(*files: tuple[str, bytes]) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files:
            archive.writestr(name, data)
    return whole.getvalue()


def form_of(page: str, drawing: UUID) -> dict[str, str]:
    fields = fields_of(page, f'action="{MINE}/{drawing}"')
    start = page.index(f'action="{MINE}/{drawing}"')
    for name in ("place", "facing"):
        chosen = re.search(
            rf'name="{name}">.*?<option value="(\w+)" selected', page[start:], re.DOTALL
        )
        assert chosen
        fields[name] = chosen[1]
    return fields


def test_from_the_illustrations_to_a_picture_in_the_brands_colors(visitor: Visitor) -> None:
    assert f'href="{MINE}?brand=sever"' in visitor.get("/illustrations").text
    assert "No drawings yet" in visitor.get(MINE).text
    page = send(visitor, ("лиса.svg", SVG), ("all.zip", packed(("a/cup.svg", SVG))), brand="les")
    assert page.status_code == 200
    assert str(page.url).endswith("?brand=les&added=2")
    assert "2 drawings were added" in page.text
    assert "Drawn for “fox”" in page.text
    pictures = re.findall(rf'<img src="({MINE}/[^"]+\.webp)"', page.text)
    assert len(pictures) == 2
    shown = visitor.get(pictures[0])
    assert shown.headers["content-type"] == "image/webp"
    assert "immutable" in shown.headers["cache-control"]
    other = visitor.get(pictures[0].replace("/les/", "/sever/"))
    assert other.content != shown.content
    assert "no-cache" in other.headers["cache-control"]


def test_an_address_that_counts_oddly_is_answered(visitor: Visitor) -> None:
    for odd in ("123456789x", "9" * 5000, "²"):
        assert visitor.get(MINE, added=odd).status_code == 200


def test_each_file_is_told_what_to_do(visitor: Visitor) -> None:
    page = send(visitor, ("words.svg", TEXT), ("cup.svg", SVG), ("a.png", b"\x89PNG"))
    assert page.status_code == 422
    assert "1 drawing was added" in page.text
    assert "2 files were not taken" in page.text
    assert "“words.svg” has text. Turn it into outlines" in page.text
    assert "“a.png” is not an SVG" in page.text
    assert [kept.file for kept in mine(visitor)] == ["cup.svg"]


def test_markup_in_a_name_is_words(visitor: Visitor) -> None:
    page = send(visitor, ("<script>alert(1)<x>.svg", TEXT)).text
    assert "<script>alert" not in page
    assert "&lt;script&gt;" in page


def test_nothing_chosen(visitor: Visitor) -> None:
    assert "No file was chosen" in visitor.post(MINE, brand="les").text
    empty = send(visitor, ("", b""))
    assert empty.status_code == 422


def test_too_much_at_once_and_too_often(visitor: Visitor) -> None:
    assert send(visitor, ("cup.svg", b" " * 9_100_000)).status_code == 413
    assert visitor.post("/studio", brief="x" * 1_100_000).status_code == 413
    answers = [send(visitor, ("cup.svg", SVG)) for _time in range(12)]
    assert answers[0].status_code == 200
    assert answers[-1].status_code == 429
    assert len(mine(visitor)) == 1


def test_names_size_and_place_are_changed(visitor: Visitor) -> None:
    send(visitor, ("fox.svg", SVG))
    (before,) = mine(visitor)
    form = form_of(visitor.get(MINE).text, before.id)
    assert form["en"] == "fox"
    changed = form | {"ru": "лисёнок, лис", "en": "", "meters": "0,45", "place": "being"}
    page = visitor.post(f"{MINE}/{before.id}", **changed, do="save")
    assert "Saved" in page.text
    (after,) = mine(visitor)
    assert after.card.names.ru == ("лисёнок", "лис")
    assert (after.card.meters, after.card.place, after.id) == (0.45, "being", before.id)
    assert after.sha256 != before.sha256
    same = visitor.post(f"{MINE}/{before.id}", **form_of(page.text, before.id), do="save")
    assert same.status_code == 200
    assert mine(visitor) == (after,)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"meters": "tall"}, "“tall” is no height"),
        ({"meters": "nan"}, "is no height"),
        ({"meters": "1e9"}, "is no height"),
        ({"ru": "", "en": " , "}, "Give from 1 to 8 names"),
        ({"en": "x" * 61}, "of 60 letters at most"),
        ({"en": ",".join("abcdefghi")}, "Give from 1 to 8 names"),
    ],
)
def test_what_is_wrong_is_told_where_it_is(
    visitor: Visitor, wrong: dict[str, str], said: str
) -> None:
    send(visitor, ("fox.svg", SVG))
    (kept,) = mine(visitor)
    form = form_of(visitor.get(MINE).text, kept.id) | wrong
    page = visitor.post(f"{MINE}/{kept.id}", **form, do="save")
    assert page.status_code == 422
    assert said in page.text
    assert "<details open>" in page.text
    assert mine(visitor) == (kept,)


def test_deleting(visitor: Visitor) -> None:
    send(visitor, ("fox.svg", SVG))
    (kept,) = mine(visitor)
    assert "The drawing is deleted" in visitor.post(f"{MINE}/{kept.id}", do="delete").text
    assert mine(visitor) == ()
    assert visitor.post(f"{MINE}/{kept.id}", do="delete").status_code == 404


def test_nobody_else_sees_or_touches_them(house: House, visitor: Visitor) -> None:
    page = send(visitor, ("fox.svg", SVG)).text
    (picture,) = re.findall(rf'<img src="({MINE}/[^"]+\.webp)"', page)
    (kept,) = mine(visitor)
    other = house.visitor()
    assert other.get(picture).status_code == 404
    assert "fox.svg" not in other.get(MINE).text
    assert other.post(f"{MINE}/{kept.id}", do="delete").status_code == 404
    assert other.post(f"{MINE}/{kept.id}", en="cat", meters="1", do="save").status_code == 404
    assert other.get(f"{API}/{kept.id}").status_code == 404
    assert other.client.delete(f"{API}/{kept.id}").status_code == 404
    assert house.client.get(MINE).url.path == "/sign-in"
    assert mine(visitor) == (kept,)


def test_another_site_may_not_send_files(visitor: Visitor) -> None:
    headers = {"sec-fetch-site": "cross-site"}
    sent = visitor.client.post(MINE, files=[("files", ("fox.svg", SVG))], headers=headers)
    assert sent.status_code == 403
    assert mine(visitor) == ()


def test_the_studio_shows_and_orders_them(visitor: Visitor) -> None:
    send(visitor, ("Зерник.svg", SVG), ("robot.svg", SVG))
    used = next(kept for kept in mine(visitor) if kept.file == "Зерник.svg")
    page = visitor.improve("Зерник и чашка, пост")
    assert re.search(rf'<img src="{MINE}/[^"]+/{used.sha256}.webp"', page.text)
    assert "your drawing" in page.text
    visitor.post("/studio", **fields_of(page), do="generate")
    (order,) = visitor.orders()
    with transaction(visitor.engine) as session:
        lines = orders.order(session, visitor.user.id, order.id).lines
    pinned = {Commission.model_validate(line.input).drawings for line in lines}
    assert pinned == {(used.sha256,)}


def test_orders_of_others_do_not_use_them(house: House, visitor: Visitor) -> None:
    send(visitor, ("cup.svg", SVG))
    other = house.visitor()
    assert "your drawing" not in other.improve("Чашка, пост").text


def test_the_same_as_json(visitor: Visitor) -> None:
    answer = send(visitor, ("fox.svg", SVG), ("words.svg", TEXT), address=API).json()
    (added,) = answer["added"]
    assert (added["file"], added["noun"]) == ("fox.svg", "fox")
    assert [(each["file"], each["code"]) for each in answer["refused"]] == [
        ("words.svg", "svg-text")
    ]
    address = f"{API}/{added['id']}"
    given = {"names": {"en": ["vixen"]}, "meters": 0.4, "place": "being", "facing": "left"}
    changed = visitor.client.put(address, json=given).json()
    assert changed["names"] == {"ru": [], "en": ["vixen"]}
    assert visitor.get(address).json() == changed
    assert visitor.get(API).json() == [changed]
    assert visitor.client.put(address, json=given | {"meters": 0}).status_code == 422
    odd = b'{"names": {"en": ["a\\u0000b"]}, "meters": 1}'
    json_type = {"content-type": "application/json"}
    assert visitor.client.put(address, content=odd, headers=json_type).status_code == 422
    assert visitor.client.delete(address).status_code == 204
    assert visitor.get(API).json() == []


def quote(visitor: Visitor, **change: object) -> Response:
    brief = {"brand": "zerno", "text": "Robot, post"}
    made = visitor.client.post("/api/v1/prompts", json=brief).json()
    form = {name: made[name] for name in ("brand", "brand_version", "brand_sha256", "prompt")}
    body = {"service": "images", "form": form | {"format": "post", "variants": 1} | change}
    return visitor.client.post("/api/v1/quotes", json=body)


def test_an_order_by_json_may_not_name_drawings_of_others(house: House, visitor: Visitor) -> None:
    other = house.visitor()
    send(other, ("robot.svg", SVG))
    (theirs,) = mine(other)
    assert quote(visitor).status_code == 201
    refused = quote(visitor, drawings=[theirs.sha256])
    assert (refused.status_code, refused.json()["code"]) == (404, "unknown-own-drawing")
    assert quote(other, drawings=[theirs.sha256]).status_code == 201
    assert quote(visitor, drawings=["../../etc/passwd"]).status_code == 422


def test_icon_sets_are_named_with_their_licenses(
    house: House, visitor: Visitor, settings: Settings, tmp_path: Path
) -> None:
    info = {"name": "Own <icons>", "license": {"title": "CC BY 4.0", "url": "https://x.example"}}
    icons = {"turboencabulator": {"body": '<path d="M4 4h9v9z"/>'}}
    path = tmp_path / "icons.json"
    path.write_text(json.dumps({"prefix": "own", "info": info, "icons": icons}))
    page = with_icons(house, visitor, settings, path).get("/illustrations", params={"q": "cup"})
    assert "Own &lt;icons&gt;" in page.text
    assert 'href="https://x.example"' in page.text
    assert "Icons of others" not in visitor.get("/illustrations", q="cup").text


def test_a_bad_icon_set_stops_the_start(
    house: House, visitor: Visitor, settings: Settings, tmp_path: Path
) -> None:
    with pytest.raises(BadIconSet, match=r"none\.json"):
        with_icons(house, visitor, settings, tmp_path / "none.json")


def with_icons(house: House, visitor: Visitor, settings: Settings, path: Path) -> TestClient:
    services: dict[str, Service] = {"images": ImageService(house.storage, dict)}
    app = create_app(
        Settings(home=settings.home, iconify=str(path)),
        engine=house.engine,
        storage=house.storage,
        services=services,
    )
    client = TestClient(app, base_url=ADDRESS, headers={"accept-language": "en"})
    client.cookies.update(visitor.client.cookies)
    return client
