import re

import pytest
from starlette.testclient import TestClient

from onbrand import accounts
from onbrand.db import transaction
from tests.web.conftest import ADDRESS, House, Visitor, fields_of

PASSWORD = "long enough"


@pytest.fixture
def anna(house: House) -> TestClient:
    """Registered, and signed out again."""
    client = TestClient(house.app, base_url=ADDRESS, headers={"accept-language": "en"})
    answer = client.post("/register", data={"email": "Anna@Example.com", "password": PASSWORD})
    assert "Studio" in answer.text
    client.post("/sign-out")
    return client


def _sign_in(client: TestClient, login: str, password: str, **more: str) -> str:
    answer = client.post("/sign-in", data={"login": login, "password": password, **more})
    return answer.text


def test_registering_leads_to_the_studio_with_credits(house: House) -> None:
    client = TestClient(house.app, base_url=ADDRESS)
    answer = client.post("/register", data={"email": "boris@example.com", "password": PASSWORD})
    assert answer.url.path == "/"
    assert re.search(r'id="credits".*?<b class="num">60</b>', answer.text, re.DOTALL)


@pytest.mark.parametrize(
    ("email", "password", "status", "told"),
    [
        ("anna@example.com", PASSWORD, 409, "There is an account"),
        ("not an address", PASSWORD, 422, "is not an e-mail address"),
        ("new@example.com", "short", 422, "8 characters or more"),
        ("", "", 422, ""),
    ],
)
def test_registering_badly_keeps_the_address_and_says_why(
    anna: TestClient, email: str, password: str, status: int, told: str
) -> None:
    answer = anna.post("/register", data={"email": email, "password": password})
    assert answer.status_code == status
    assert told in answer.text
    assert f'value="{email}"' in answer.text
    assert PASSWORD not in answer.text


def test_a_wrong_password_and_an_unknown_user_are_told_the_same(anna: TestClient) -> None:
    wrong = anna.post("/sign-in", data={"login": "anna@example.com", "password": "guessing it"})
    unknown = anna.post("/sign-in", data={"login": "nemo@example.com", "password": "guessing it"})
    assert wrong.status_code == unknown.status_code == 403
    assert "The name or the password is wrong." in wrong.text
    assert wrong.text.replace("anna@", "nemo@") == unknown.text


def test_signing_in_and_out(anna: TestClient) -> None:
    assert "Studio" in _sign_in(anna, " ANNA@example.com ", PASSWORD)
    assert anna.get("/orders").url.path == "/orders"
    anna.post("/sign-out")
    assert anna.get("/orders").url.path == "/sign-in"


def test_guessing_is_slowed_down(anna: TestClient) -> None:
    answers = [
        anna.post("/sign-in", data={"login": "anna@example.com", "password": "guess"})
        for _ in range(11)
    ]
    assert [answer.status_code for answer in answers] == [403] * 10 + [429]
    assert int(answers[-1].headers["retry-after"]) > 0


def test_one_who_comes_for_a_page_is_led_to_it_after_signing_in(anna: TestClient) -> None:
    asked = anna.get("/orders?status=failed&brand=")
    assert asked.url.path == "/sign-in"
    fields = fields_of(asked, 'action="/sign-in"')
    assert fields["next"] == "/orders?status=failed&brand="
    fields |= {"login": "anna@example.com", "password": PASSWORD}
    answer = anna.post("/sign-in", data=fields)
    assert str(answer.url).endswith("/orders?status=failed&brand=")


def test_a_form_sent_after_the_session_ended_is_not_lost(anna: TestClient) -> None:
    brief = "Осенний латте «с пенкой» & <корицей>, пост"
    late = anna.post("/studio", data={"do": "improve", "brand": "zerno", "brief": brief})
    assert late.status_code == 401
    assert "Your session has ended" in late.text

    fields = fields_of(late, 'action="/sign-in"')
    wrong = anna.post("/sign-in", data={**fields, "login": "anna@example.com", "password": "no"})
    fields = fields_of(wrong, 'action="/sign-in"')
    fields |= {"login": "anna@example.com", "password": PASSWORD}
    again = anna.post("/sign-in", data=fields)
    assert "You are signed in again" in again.text

    kept = fields_of(again, 'action="/studio"')
    assert kept["brief"] == brief
    done = anna.post("/studio", data=kept)
    assert done.url.path.startswith("/studio/")
    assert fields_of(done)["brief"] == brief


def test_changing_the_password_ends_other_sessions(house: House, anna: TestClient) -> None:
    _sign_in(anna, "anna@example.com", PASSWORD)
    other = TestClient(house.app, base_url=ADDRESS)
    _sign_in(other, "anna@example.com", PASSWORD)

    wrong = anna.post("/account/password", data={"old": "not it", "new": "another long one"})
    assert wrong.status_code == 403
    weak = anna.post("/account/password", data={"old": PASSWORD, "new": "short"})
    assert weak.status_code == 422
    done = anna.post("/account/password", data={"old": PASSWORD, "new": "another long one"})
    assert "The password is changed" in done.text

    assert anna.get("/account").url.path == "/account"
    assert other.get("/account").url.path == "/sign-in"


def test_a_session_can_be_ended_from_another(house: House, visitor: Visitor) -> None:
    with transaction(house.engine) as session:
        token = accounts.open_session(session, visitor.user.id, agent="Safari iPhone")
    other = TestClient(house.app, base_url=ADDRESS, cookies={"__Host-sid": token})
    page = visitor.get("/account").text
    assert "Safari, iPhone" in page
    address = re.search(r"Safari, iPhone.*?action=\"([^\"]+)\"", page, re.DOTALL)
    assert address
    visitor.post(address[1])
    assert other.get("/account").url.path == "/sign-in"
    assert visitor.get("/account").url.path == "/account"


def test_the_administrator_is_asked_to_choose_a_password(administrator: Visitor) -> None:
    assert "Choose your own" in administrator.get("/orders").text


def test_language_by_switch_then_account_then_browser(house: House, visitor: Visitor) -> None:
    assert '<html lang="en"' in visitor.get("/").text
    visitor.post("/language", language="ru")
    assert '<html lang="ru"' in visitor.get("/").text
    visitor.client.cookies.delete("lang")
    assert '<html lang="ru"' in visitor.get("/").text, "kept in the account"
    guest = TestClient(house.app, base_url=ADDRESS, headers={"accept-language": "ru"})
    assert '<html lang="ru"' in guest.get("/sign-in").text


def test_the_switch_leads_back_to_the_page(visitor: Visitor) -> None:
    answer = visitor.client.post(
        "/language",
        data={"language": "ru"},
        headers={"referer": f"{ADDRESS}/orders?status=failed"},
        follow_redirects=False,
    )
    assert answer.headers["location"] == "/orders?status=failed"
    elsewhere = visitor.client.post(
        "/theme",
        data={"theme": "dark"},
        headers={"referer": "https://evil.example//evil.example/"},
        follow_redirects=False,
    )
    assert elsewhere.headers["location"] == "/"


def test_the_theme_is_kept(visitor: Visitor) -> None:
    visitor.post("/theme", theme="dark")
    assert 'data-theme="dark"' in visitor.get("/").text
    visitor.post("/theme", theme="system")
    assert "data-theme" not in visitor.get("/").text
    visitor.post("/theme", theme='"><script>')
    assert "data-theme" not in visitor.get("/").text
