"""What no browser sends: told as a mistake, never as ours."""

import pytest

from onbrand.web.numbers import whole
from tests.web.conftest import House, Visitor, fields_of

HUGE = "9" * 20


@pytest.mark.parametrize("address", ["/brands/%00", "/api/v1/brands/%00", "/orders?brand=%00"])
def test_nul_in_an_address(visitor: Visitor, address: str) -> None:
    assert visitor.get(address).status_code == 422


def test_nul_in_a_form(house: House, visitor: Visitor, administrator: Visitor) -> None:
    sign_in = {"login": "a\0b", "password": "long enough"}
    assert house.client.post("/sign-in", data=sign_in).status_code == 422
    address = f"/admin/users/{visitor.user.id}/top-up"
    assert administrator.post(address, amount="5", reason="a\0b", key="k").status_code == 422
    assert administrator.get("/admin/users", search="\0").status_code == 422
    assert visitor.balance().available == 60


def test_the_studio_drops_nul(visitor: Visitor) -> None:
    fields = fields_of(visitor.improve("Осенний\0 латте, пост"))
    assert fields["brief"] == "Осенний латте, пост"
    edited = fields | {"text": fields["text"] + "\0", "do": "generate"}
    assert visitor.post("/studio", **edited).status_code == 200


@pytest.mark.parametrize(
    "carried", ["[" * 100_000, r'[["a", "\ud800"]]', "[1]", "{", '{"a": 1}', '["ab", null]']
)
def test_an_odd_form_carried_through_signing_in(house: House, carried: str) -> None:
    account = {"email": "anna@example.com", "password": "long enough"}
    house.client.post("/register", data=account)
    fields = {"login": account["email"], "password": account["password"], "carried": carried}
    answer = house.client.post("/sign-in", data=fields, follow_redirects=False)
    assert answer.status_code == 303


@pytest.mark.parametrize("odd", [r"\u0000", r"\ud800"])
@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/prompts", '{"brand": "%s", "text": "a"}'),
        ("/prompts", '{"brand": "zerno", "text": "latte", "format": "%s"}'),
        ("/prompts", '{"brand": "zerno", "text": "a", "%s": 1}'),
        ("/quotes", '{"service": "%s", "form": {}}'),
        ("/quotes", '{"service": "images", "form": {"%s": 1}}'),
    ],
)
def test_odd_characters_in_json(visitor: Visitor, path: str, body: str, odd: str) -> None:
    json = {"content-type": "application/json"}
    answer = visitor.client.post(f"/api/v1{path}", content=body % odd, headers=json)
    assert answer.status_code in {404, 422}
    assert answer.json()["code"]


@pytest.mark.parametrize("number", ["²", "٣", "-1", "9" * 5000])
def test_odd_numbers_in_the_studio(visitor: Visitor, number: str) -> None:
    fields = fields_of(visitor.improve("Осенний латте, пост"))
    for field in ("variants", "seed"):
        answer = visitor.post("/studio", **(fields | {field: number}), do="generate")
        assert answer.status_code == 422, field
    assert visitor.post("/studio", **fields, do=f"replace-{number}").status_code == 200
    assert visitor.orders() == ()


@pytest.mark.parametrize(
    "address",
    [
        f"/balance?before={HUGE}",
        f"/balance?added={HUGE}",
        "/balance?before=-1",
        f"/orders?before={HUGE}",
        f"/admin/orders?before={HUGE}",
        f"/admin/transactions?before={HUGE}",
        f"/api/v1/orders?before={HUGE}",
    ],
)
def test_numbers_beyond_the_database(administrator: Visitor, address: str) -> None:
    own = administrator.get(f"/admin/users/{administrator.user.id}?added={HUGE}")
    assert own.status_code in {404, 422}
    assert administrator.get(address).status_code in {404, 422}


@pytest.mark.parametrize("number", ["", "²", "٣", "-1", " 1", "9" * 19])
def test_what_is_no_whole_number(number: str) -> None:
    """`Last-Event-ID` is read so, too."""
    assert whole(number) is None
    assert whole("0" + "9" * 17) == int("9" * 17)


def test_only_addresses_lead_nowhere(visitor: Visitor) -> None:
    assert visitor.get("/orders/nonsense").status_code == 404
    assert visitor.get("/orders?before=nonsense").status_code == 422
    form = visitor.client.post("/studio", files={"brief": ("a.txt", b"Latte")})
    assert form.status_code == 422
