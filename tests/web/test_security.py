from collections.abc import Iterator

import pytest
from sqlalchemy import text
from starlette.testclient import TestClient

from onbrand.web.security import LARGEST_BODY, local, same_origin
from onbrand.web.visit import Guest
from tests.web.conftest import ADDRESS, House, Visitor

POLICY = (
    "default-src 'none'",
    "script-src 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types onbrand",
)


@pytest.mark.parametrize("address", ["/", "/sign-in", "/nowhere", "/healthz", "/api/v1/brands"])
def test_every_answer_carries_the_policy(house: House, address: str) -> None:
    answer = house.client.get(address, follow_redirects=False)
    policy = answer.headers["content-security-policy"].split("; ")
    assert set(POLICY) <= set(policy)
    assert not any("unsafe" in part for part in policy)
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "same-origin"
    assert "max-age" in answer.headers["strict-transport-security"]


def test_an_error_of_ours_is_a_page_with_the_policy_and_without_secrets(house: House) -> None:
    def broken(visit: Guest) -> None:
        raise ValueError("the secret of the house")

    house.app.add_api_route("/broken", broken, methods=["POST"])
    client = TestClient(house.app, base_url=ADDRESS, raise_server_exceptions=False)
    answer = client.post("/broken")
    assert answer.status_code == 500
    assert "Something broke on our side" in answer.text
    assert "secret" not in answer.text
    assert "trusted-types onbrand" in answer.headers["content-security-policy"]


def test_a_commit_that_fails_is_not_answered_with_success(house: House) -> None:
    """The transaction ends before the answer leaves: what is not kept is not claimed."""

    def promise(visit: Guest) -> dict[str, str]:
        visit.session.execute(
            text("CREATE TEMP TABLE twice (a int UNIQUE DEFERRABLE INITIALLY DEFERRED)")
        )
        visit.session.execute(text("INSERT INTO twice VALUES (1), (1)"))
        return {"kept": "yes"}

    house.app.add_api_route("/promise", promise, methods=["POST"])
    client = TestClient(house.app, base_url=ADDRESS, raise_server_exceptions=False)
    answer = client.post("/promise")
    assert answer.status_code == 500
    assert "yes" not in answer.text


@pytest.mark.parametrize(
    ("headers", "allowed"),
    [
        ({"sec-fetch-site": "same-origin"}, True),
        ({"sec-fetch-site": "none"}, True),
        ({"sec-fetch-site": "cross-site"}, False),
        ({"sec-fetch-site": "same-site"}, False),
        ({"sec-fetch-site": "cross-site", "origin": ADDRESS, "host": "testserver"}, False),
        ({"origin": "http://localhost:8000", "host": "localhost:8000"}, True),
        ({"origin": "http://evil.example", "host": "localhost:8000"}, False),
        ({"origin": "null", "host": "localhost:8000"}, False),
        ({}, True),
    ],
)
def test_who_may_post(headers: dict[str, str], *, allowed: bool) -> None:
    assert same_origin(headers) is allowed


def test_what_another_site_posts_is_not_done(visitor: Visitor) -> None:
    answer = visitor.client.post(
        "/balance/top-up",
        data={"amount": "50", "key": "abc"},
        headers={"sec-fetch-site": "cross-site"},
    )
    assert answer.status_code == 403
    assert "another site" in answer.text
    assert visitor.balance().available == 60


def test_large_bodies_are_refused_announced_or_not(visitor: Visitor) -> None:
    announced = visitor.client.post("/studio", content=b"a" * (LARGEST_BODY + 1))
    assert announced.status_code == 413

    def drops() -> Iterator[bytes]:
        for _ in range(LARGEST_BODY // 100_000 + 2):
            yield b"b" * 100_000

    form = {"content-type": "application/x-www-form-urlencoded"}
    assert visitor.client.post("/studio", content=drops(), headers=form).status_code == 413


@pytest.mark.parametrize("sent_from", ["/brands/tea/bring", "//evil.example/", "elsewhere"])
def test_a_refused_form_leads_back_to_its_own_page_only(visitor: Visitor, sent_from: str) -> None:
    host = visitor.client.base_url.netloc.decode()
    base = "http://evil.example/" if sent_from == "elsewhere" else f"http://{host}"
    page = visitor.client.post(
        "/studio", content=b"a" * (LARGEST_BODY + 1), headers={"referer": base + sent_from}
    )
    leads = 'class="btn primary" href="/brands/tea/bring"' in page.text
    assert leads == (sent_from == "/brands/tea/bring")
    assert "evil" not in page.text


@pytest.mark.parametrize(
    ("given", "taken"),
    [
        ("/orders?status=failed", "/orders?status=failed"),
        ("https://evil.example/", "/"),
        ("//evil.example/", "/"),
        ("/\\evil.example", "/"),
        ("javascript:alert(1)", "/"),
        ("//[", "/"),
        ("/ok\nSet-Cookie: a=b", "/"),
        ("", "/"),
    ],
)
def test_after_signing_in_nobody_is_led_elsewhere(given: str, taken: str) -> None:
    assert local(given) == taken


@pytest.mark.parametrize(
    ("address", "name", "secure"),
    [("https://testserver", "__Host-sid", True), ("http://testserver", "onbrand-sid", False)],
)
def test_the_session_cookie(house: House, address: str, name: str, *, secure: bool) -> None:
    client = TestClient(house.app, base_url=address)
    answer = client.post(
        "/register",
        data={"email": "anna@example.com", "password": "long enough"},
        follow_redirects=False,
    )
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith(f"{name}=")
    assert ("Secure" in cookie) is secure
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert "Path=/" in cookie
    assert "Domain" not in cookie
    assert client.get("/").status_code == 200


def test_addresses_that_are_none(visitor: Visitor) -> None:
    assert not same_origin({"origin": "http://[", "host": "testserver"})
    assert not same_origin({"origin": "http://["})
    answer = visitor.client.post(
        "/language",
        data={"language": "ru"},
        headers={"referer": "http://[/"},
        follow_redirects=False,
    )
    assert (answer.status_code, answer.headers["location"]) == (303, "/")


def test_head_is_answered_as_get_is(visitor: Visitor) -> None:
    got, head = visitor.get("/brands"), visitor.client.head("/brands")
    assert head.status_code == 200
    assert head.content == b""
    assert head.headers["content-length"] == str(len(got.content))
    assert visitor.client.head("/orders/nonsense").status_code == 404


def test_a_wrong_method_is_told_the_right_one(visitor: Visitor) -> None:
    answer = visitor.client.delete("/brands")
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET")
