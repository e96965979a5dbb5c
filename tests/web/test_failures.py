"""What the house does when its parts do not answer."""

import json
import logging
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import text
from starlette.testclient import TestClient

from onbrand import db
from onbrand.db import transaction
from onbrand.imaging import ImageService
from onbrand.logs import configure
from onbrand.prompting import RuleImprover
from onbrand.settings import Settings
from onbrand.storage import Storage
from onbrand.web.app import create_app
from onbrand.web.visit import Guest
from tests.web.conftest import ADDRESS, House, Visitor, fields_of


@pytest.fixture
def cut_off(settings: Settings, storage: Storage, improver: RuleImprover) -> TestClient:
    """An application whose database is not there."""
    nowhere = db.connect("postgresql://nobody@127.0.0.1:1/nothing")
    services = {"images": ImageService(storage, dict)}
    app = create_app(
        settings, engine=nowhere, storage=storage, services=services, improver=improver
    )
    return TestClient(app, base_url=ADDRESS, cookies={"__Host-sid": "x"})


def test_without_a_database_people_are_told(cut_off: TestClient) -> None:
    page = cut_off.get("/orders")
    assert page.status_code == 503
    assert "The database does not answer now" in page.text
    assert "Nothing was charged" in page.text


def test_without_a_database_programs_and_the_balancer_are_told(cut_off: TestClient) -> None:
    assert cut_off.get("/api/v1/orders").json()["code"] == "database-unavailable"
    assert cut_off.get("/readyz").status_code == 503
    assert cut_off.get("/healthz").status_code == 200


def test_ready_when_everything_answers(house: House) -> None:
    assert house.client.get("/readyz").json() == {"status": "ready"}


def test_a_store_that_takes_nothing_is_told_to_the_balancer(house: House, tmp_path: Path) -> None:
    object.__setattr__(house.app.state.site, "storage", _Blocked.open(f"file://{tmp_path}/x"))
    answer = house.client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json()["code"] == "storage-unavailable"


class _Blocked(Storage):
    """A store whose folder has become a file: nothing can be written under it."""

    def put_named(self, name: str, data: bytes) -> None:
        super().put_named("folder", b"")
        super().put_named(f"folder/{name}", data)


def test_what_was_typed_survives_a_failing_database(house: House, visitor: Visitor) -> None:
    """Ordering breaks in the middle: nothing is held, the draft is as it was."""
    fields = fields_of(visitor.improve("Латте, пост"))
    with transaction(house.engine) as session:
        session.execute(text("ALTER TABLE order_lines RENAME TO order_lines_away"))
    client = TestClient(
        house.app,
        base_url=ADDRESS,
        cookies=visitor.client.cookies,
        raise_server_exceptions=False,
    )
    answer = client.post("/studio", data=fields | {"brief": "Другое", "do": "generate"})
    assert answer.status_code == 500
    with transaction(house.engine) as session:
        session.execute(text("ALTER TABLE order_lines_away RENAME TO order_lines"))
    assert visitor.balance().held == 0
    kept = fields_of(visitor.get(f"/studio/{fields['draft']}"))
    assert kept["brief"] == "Латте, пост"


def test_a_burst_of_visitors_waits_in_turn(house: House, visitor: Visitor) -> None:
    """More than there are threads, and than connections."""
    cookies = visitor.client.cookies
    with (
        TestClient(house.app, base_url=ADDRESS, cookies=cookies) as client,
        ThreadPoolExecutor(100) as crowd,
    ):
        answers = list(crowd.map(client.get, ["/orders"] * 100))
    assert {answer.status_code for answer in answers} == {200}


def test_the_reference_shown_is_in_the_log_once(
    house: House, capsys: pytest.CaptureFixture[str], plain_logging: None
) -> None:
    configure("json", "error")
    brief = uuid4().hex

    def broken(visit: Guest) -> None:
        visit.session.execute(text("SELECT * FROM nowhere WHERE brief = :brief"), {"brief": brief})

    house.app.add_api_route("/broken", broken, methods=["POST"])
    client = TestClient(house.app, base_url=ADDRESS, raise_server_exceptions=False)
    page = client.post("/broken").text
    logging.getLogger("uvicorn.error").error("Exception in ASGI application\n")
    (line,) = capsys.readouterr().err.splitlines()
    assert json.loads(line)["reference"] in page
    assert "nowhere" in line
    assert brief not in line


@pytest.fixture
def plain_logging() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
