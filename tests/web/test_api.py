from dataclasses import replace
from typing import Any

import pytest
from httpx2 import Response

from onbrand import catalog
from onbrand.db import transaction
from onbrand.prompting.chat import ChatConfig, improver_of
from onbrand.samples import sample
from tests.web.conftest import ADDRESS, PRICE, House, Visitor

API = "/api/v1"


def _json(visitor: Visitor, path: str, body: dict[str, object], **headers: str) -> Response:
    return visitor.client.post(f"{API}{path}", json=body, headers=headers)


def _quote(visitor: Visitor, **change: object) -> Response:
    brief: dict[str, object] = {"brand": "zerno", "text": "Осенний латте, пост"}
    made = _json(visitor, "/prompts", brief).json()
    form = {
        "brand": made["brand"],
        "brand_version": made["brand_version"],
        "brand_sha256": made["brand_sha256"],
        "prompt": made["prompt"],
        "format": "post",
        "variants": 2,
    }
    return _json(visitor, "/quotes", {"service": "images", "form": form | change})


def test_from_brief_to_order(visitor: Visitor) -> None:
    quote = _quote(visitor)
    assert quote.status_code == 201
    assert quote.json()["total"] == 2 * PRICE
    body: dict[str, object] = {"quote": quote.json()["id"]}
    placed = _json(visitor, "/orders", body, **{"Idempotency-Key": "12345678"})
    assert placed.status_code == 201
    order = placed.json()
    assert placed.headers["location"] == f"{API}/orders/{order['id']}"
    assert [line["status"] for line in order["lines"]] == ["queued", "queued"]
    assert visitor.get(f"{API}/balance").json() == {"available": 54, "held": 6}
    again = _json(visitor, "/orders", body, **{"Idempotency-Key": "12345678"})
    assert again.json()["id"] == order["id"]
    cancelled = visitor.client.post(f"{API}/orders/{order['id']}/cancel").json()
    assert cancelled["status"] == "cancelled"


def test_a_key_is_for_one_quote(visitor: Visitor) -> None:
    quotes = [_quote(visitor).json()["id"] for _time in range(2)]
    first, second = (
        _json(visitor, "/orders", {"quote": quote}, **{"Idempotency-Key": "12345678"})
        for quote in quotes
    )
    assert first.status_code == 201
    assert (second.status_code, second.json()["code"]) == (409, "key-reused")


def test_prices_may_not_be_asked_for_without_end(visitor: Visitor) -> None:
    asked: dict[str, object] = {"service": "images", "form": {}}
    answers = [_json(visitor, "/quotes", asked) for _time in range(40)]
    assert answers[0].status_code == 422
    assert answers[-1].json()["code"] == "too-often"
    assert int(answers[-1].headers["retry-after"]) >= 1


def test_a_finished_order_gives_files_and_its_events(house: House, visitor: Visitor) -> None:
    order = visitor.order()
    for work in house.begin(order):
        house.deliver(work)
    shown = visitor.get(f"{API}/orders/{order}").json()
    png = next(file for file in shown["lines"][0]["files"] if file["role"] == "png")
    assert visitor.get(png["url"]).content == b"a picture"
    assert shown["lines"][0]["report"]["findings"]


def test_brands_and_their_books(visitor: Visitor) -> None:
    brands = visitor.get(f"{API}/brands").json()
    assert [brand["id"] for brand in brands] == ["sever", "zerno", "les", "harbor"]
    book = visitor.get(f"{API}/brands/zerno").json()
    assert book["palette"]["swatches"][0]["color"].startswith("#")


def test_services_publish_their_forms(visitor: Visitor) -> None:
    services = {each["name"]: each for each in visitor.get(f"{API}/services").json()}
    assert {"images", "bakery"} <= set(services)
    assert "prompt" in services["images"]["form"]["properties"]


def test_history_leads_on_by_links(visitor: Visitor) -> None:
    orders = [visitor.order(f"Латте номер {number}, пост") for number in range(3)]
    first = visitor.get(f"{API}/orders", limit="2")
    assert [each["id"] for each in first.json()] == [str(orders[2]), str(orders[1])]
    link = first.headers["link"]
    assert link.endswith('rel="next"')
    rest = visitor.get(link[1 : link.index(">")])
    assert [each["id"] for each in rest.json()] == [str(orders[0])]
    assert "link" not in rest.headers


@pytest.mark.parametrize(
    ("path", "body", "status", "code"),
    [
        ("/prompts", {"brand": "zerno", "text": ""}, 422, "empty-brief"),
        ("/prompts", {"brand": "zerno", "text": "а" * 10_000}, 422, "brief-too-long"),
        ("/prompts", {"brand": "nobody", "text": "а"}, 404, "unknown-brand"),
        ("/prompts", {"brand": "zerno", "text": "а", "format": "x"}, 422, "unknown-format"),
        ("/prompts", {"brand": "zerno"}, 422, "invalid"),
        ("/prompts", {"brand": "zerno", "text": "а", "colour": "red"}, 422, "invalid"),
        ("/quotes", {"service": "nobody", "form": {}}, 404, "unknown-service"),
        ("/quotes", {"service": "images", "form": {}}, 422, "bad-form"),
        ("/orders", {"quote": "0" * 8}, 422, "invalid"),
    ],
)
def test_problems_are_told_as_the_standard_says(
    visitor: Visitor, path: str, body: dict[str, object], status: int, code: str
) -> None:
    """RFC 9457."""
    answer = _json(visitor, path, body, **{"Idempotency-Key": "12345678"})
    problem = answer.json()
    assert answer.status_code == problem["status"] == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert problem["code"] == code
    assert problem["type"] == f"urn:onbrand:problem:{code}"
    assert problem["title"]


def test_missing_credits_are_counted(house: House) -> None:
    poor = house.visitor(credits_=2)
    body: dict[str, object] = {"quote": _quote(poor).json()["id"]}
    answer = _json(poor, "/orders", body, **{"Idempotency-Key": "12345678"})
    assert answer.status_code == 402
    assert {"needed": 6, "available": 2, "shortfall": 4}.items() <= answer.json().items()


def test_an_unknown_format_is_not_sold(visitor: Visitor) -> None:
    """A quote for what can never be made would hold credits in vain."""
    answer = _quote(visitor, format="poster-9000")
    assert answer.status_code == 422
    assert answer.json()["code"] == "unknown-format"


@pytest.mark.parametrize("change", [{"brand_version": 10**40}, {"brand_sha256": "0" * 64}])
def test_only_the_present_brand_book_is_sold(visitor: Visitor, change: dict[str, object]) -> None:
    answer = _quote(visitor, **change)
    assert answer.status_code == 409
    assert answer.json()["code"] == "brand-changed"


def test_an_order_is_under_the_brand_it_names(house: House, visitor: Visitor) -> None:
    """And under one that the asker may use, whatever its hash."""
    with transaction(house.engine) as session:
        book = sample("zerno").model_copy(update={"id": "secret"})
        catalog.publish(session, house.storage, book, wallet=house.visitor().user.wallet)
    secret = {"brand_version": 1, "brand_sha256": book.sha256}
    assert _quote(visitor, brand="secret", **secret).json()["code"] == "unknown-brand"
    assert _quote(visitor, **secret).json()["code"] == "brand-changed"
    assert _quote(visitor, brand='../../x"<svg>').json()["code"] == "unknown-brand"


def test_somebody_elses_quote_is_not_there(house: House, visitor: Visitor) -> None:
    body: dict[str, object] = {"quote": _quote(visitor).json()["id"]}
    answer = _json(house.visitor(), "/orders", body, **{"Idempotency-Key": "12345678"})
    assert answer.status_code == 404


def test_programs_are_not_led_to_a_page(house: House) -> None:
    answer = house.client.get(f"{API}/orders", follow_redirects=False)
    assert answer.status_code == 401
    assert answer.json()["code"] == "sign-in-needed"
    missing = house.client.get(f"{API}/nothing")
    assert missing.status_code == 404
    assert missing.headers["content-type"] == "application/problem+json"


def test_a_browser_of_another_site_cannot_order(visitor: Visitor) -> None:
    body: dict[str, object] = {"brand": "zerno", "text": "а"}
    answer = _json(visitor, "/prompts", body, Origin="https://evil.example")
    assert answer.status_code == 403
    assert answer.json()["code"] == "cross-site"
    assert _json(visitor, "/prompts", body, Origin=ADDRESS).status_code == 200


def test_the_description_of_the_api(house: House) -> None:
    described = house.client.get("/openapi.json").json()
    assert f"{API}/orders" in described["paths"]
    assert "/balance" not in described["paths"], "pages are not an interface"


def test_an_answer_tells_that_the_rules_wrote_it_instead_of_the_chat_model(
    house: House, visitor: Visitor
) -> None:
    brief: dict[str, object] = {"brand": "zerno", "text": "Осенний латте, пост"}
    assert _json(visitor, "/prompts", brief | {"format": "post"}).json()["notice"] is None
    nobody = ChatConfig(model="m", profile="vllm", url="http://127.0.0.1:9/v1", timeout=1)
    house.app.state.site = replace(house.app.state.site, improver=improver_of(nobody))
    made = _json(visitor, "/prompts", brief).json()
    assert made["notice"] == {
        "code": "chat-unreachable",
        "message": "The language model cannot be reached; the rules wrote this prompt.",
    }
    assert "латте" in made["text"]


BRIEF = "Осенний латте и круассан, пост, заголовок «Осенний латте»"


def _step(visitor: Visitor, made: dict[str, Any], step: str, **place: object) -> Response:
    body = {"brand": "zerno", "brief": BRIEF, "prompt": made["prompt"], "step": step}
    return _json(visitor, "/prompts/steps", body | place)


def test_small_steps_of_a_prompt(visitor: Visitor) -> None:
    made = _json(visitor, "/prompts", {"brand": "zerno", "text": BRIEF}).json()
    for step in ("another", "shorter", "bolder", "calmer"):
        answer = _step(visitor, made, step)
        assert answer.status_code == 200, answer.text
        assert answer.json()["text"] != made["text"], step
        assert "латте" in answer.json()["text"]
    bare = _step(visitor, made, "mine").json()["prompt"]
    kinds = {each["source"]["kind"] for part in bare["sections"] for each in part["phrases"]}
    assert kinds == {"brief"}


def test_steps_on_one_phrase(visitor: Visitor) -> None:
    made = _json(visitor, "/prompts", {"brand": "zerno", "text": BRIEF}).json()
    name, at, words = next(
        (part["name"], at, phrase["text"])
        for part in made["prompt"]["sections"]
        for at, phrase in enumerate(part["phrases"])
        if phrase["source"]["kind"] == "card"
    )
    locked = _step(visitor, made, "lock", section=name, at=at).json()
    assert words in _step(visitor, locked, "shorter").json()["text"]
    assert words not in _step(visitor, made, "drop", section=name, at=at).json()["text"]
    assert words not in _step(visitor, made, "again", section=name, at=at).json()["text"]
    assert _step(visitor, made, "drop").json()["code"] == "no-place"
    assert _step(visitor, made, "drop", section=name, at=900).json()["code"] == "no-such-phrase"
    assert _step(visitor, made, "drop", section="nowhere", at=0).status_code == 422


def test_an_edited_prompt_is_remarked_on(visitor: Visitor) -> None:
    made = _json(visitor, "/prompts", {"brand": "zerno", "text": BRIEF}).json()
    body = {"brand": "zerno", "brief": BRIEF, "prompt": made["prompt"], "text": made["text"]}
    assert _json(visitor, "/prompts/lint", body).json()["concerns"] == []
    wrong = body | {"text": made["text"].replace("круассан", "бокал вина")}
    told = _json(visitor, "/prompts/lint", wrong).json()
    assert {each["kind"] for each in told["concerns"]} == {"forbidden", "lost"}
    forbidden = next(each for each in told["concerns"] if each["kind"] == "forbidden")
    assert forbidden["rule"]
    assert forbidden["suggestion"]
    assert "forbids" in forbidden["message"]
    sources = [each["source"]["kind"] for p in told["prompt"]["sections"] for each in p["phrases"]]
    assert "edit" in sources
    empty = _json(visitor, "/prompts/lint", body | {"text": " "})
    assert (empty.status_code, empty.json()["code"]) == (422, "empty-prompt")


def test_a_prompt_is_written_for_a_generator(visitor: Visitor) -> None:
    made = _json(visitor, "/prompts", {"brand": "zerno", "text": BRIEF + ", без людей"}).json()
    body = {"brand": "zerno", "prompt": made["prompt"]}
    tags = {"form": "tags", "negative": "apart", "colors": "hex", "language": "en", "limit": 400}
    told = _json(visitor, "/prompts/render", body | {"habits": tags}).json()
    assert "#" in told["text"] or told["dropped"]
    assert "people" in told["negative"] or "люд" in told["negative"]
    assert told["fits"] == (len(told["text"]) <= 400)
    assert _json(visitor, "/prompts/render", body).json()["negative"] == ""
    assert _json(visitor, "/prompts/render", body | {"habits": {"limit": 0}}).status_code == 422
