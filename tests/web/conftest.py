"""The real application on a real database; visitors with a session of their own."""

import re
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from fastapi import FastAPI
from httpx2 import Response
from pwdlib.hashers.argon2 import Argon2Hasher
from sqlalchemy import Engine, text
from starlette.testclient import TestClient

from onbrand import accounts, catalog, ledger, orders
from onbrand.accounts import Passwords, User
from onbrand.conformance import Coverage, Finding, Report
from onbrand.db import transaction
from onbrand.imaging import ImageService
from onbrand.ledger import Balance
from onbrand.orders import StoredFile, Work
from onbrand.prompting import RuleImprover
from onbrand.services import Service
from onbrand.settings import Settings
from onbrand.storage import Storage
from onbrand.web.app import create_app
from tests.worker.bakery import Bakery

ADDRESS = "https://testserver"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>'
PRICE = 3


@dataclass(frozen=True)
class Visitor:
    """A browser with one session."""

    client: TestClient
    user: User
    engine: Engine

    def get(self, address: str, **more: str) -> Response:
        return self.client.get(address, params=more or None)

    def post(self, address: str, **fields: str) -> Response:
        return self.client.post(address, data=fields)

    def balance(self) -> Balance:
        with transaction(self.engine) as session:
            return ledger.balance(session, self.user.wallet)

    def orders(self) -> tuple[orders.Order, ...]:
        with transaction(self.engine) as session:
            return orders.history(session, self.user.id)

    def improve(self, brief: str, brand: str = "zerno", **more: str) -> Response:
        return self.post("/studio", do="improve", brand=brand, brief=brief, **more)

    def order(self, brief: str = "Осенний латте, пост") -> UUID:
        page = self.improve(brief)
        answer = self.post("/studio", **fields_of(page), do="generate")
        assert answer.status_code == 200, answer.text
        return UUID(answer.url.params["order"])


@dataclass(frozen=True)
class House:
    app: FastAPI
    client: TestClient
    engine: Engine
    storage: Storage

    def visitor(self, credits_: int = 60, *, admin: bool = False) -> Visitor:
        with transaction(self.engine) as session:
            login = f"{uuid4().hex}@example.com"
            user = accounts.register(session, login, "no password", credits=credits_)
            if admin:
                user = self._administrator()
            token = accounts.open_session(session, user.id, agent="Firefox Linux")
        client = TestClient(self.app, base_url=ADDRESS, headers={"accept-language": "en"})
        client.cookies.set("__Host-sid", token)
        return Visitor(client, user, self.engine)

    def begin(self, order: UUID) -> list[Work]:
        """Every queued line in hand, as a worker would take it."""
        jobs = text("SELECT id, job FROM order_lines WHERE order_id = :order ORDER BY position")
        with transaction(self.engine) as session:
            lines = session.execute(jobs, {"order": order}).all()
            begun = [orders.start(session, line, job) for line, job in lines]
        return [work for work in begun if work is not None]

    def deliver(self, work: Work, *, passed: bool = True) -> None:
        """With real files and a report of which one finding fails if it did not pass."""
        files = (
            self._kept("preview", "a.webp", "image/webp", b"a small picture"),
            self._kept("png", "картинка 1.png", "image/png", b"a picture"),
            self._kept("svg", "a.svg", "image/svg+xml", SVG),
        )
        end = orders.deliver if passed else orders.refuse
        with transaction(self.engine) as session:
            assert end(session, work, files, report(work, passed=passed))

    def _kept(self, role: str, name: str, media_type: str, data: bytes) -> StoredFile:
        return StoredFile(role, name, media_type, self.storage.put(data), len(data))

    def _administrator(self) -> User:
        with transaction(self.engine) as session:
            accounts.ensure_admin(session, quick(), "the first password")
            return next(user for user in accounts.users(session) if user.admin)


@pytest.fixture(scope="session")
def improver() -> RuleImprover:
    return RuleImprover()


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Shared, so that the interface's font is compressed once."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture
def settings(home: Path) -> Settings:
    return Settings(home=home, image_price=PRICE, starting_credits=60)


@pytest.fixture
def house(settings: Settings, engine: Engine, storage: Storage, improver: RuleImprover) -> House:
    """Not started: what is warmed up beside a start would only slow the tests down."""
    with transaction(engine) as session:
        catalog.seed_samples(session, storage)
    services: dict[str, Service] = {"images": ImageService(storage, {}), "bakery": Bakery()}
    app = create_app(settings, engine=engine, storage=storage, services=services, improver=improver)
    client = TestClient(app, base_url=ADDRESS, headers={"accept-language": "en"})
    return House(app, client, engine, storage)


@pytest.fixture
def visitor(house: House) -> Visitor:
    return house.visitor()


@pytest.fixture
def administrator(house: House) -> Visitor:
    return house.visitor(admin=True)


def quick() -> Passwords:
    """Real hashing, at the least cost."""
    return Passwords(hasher=Argon2Hasher(time_cost=1, memory_cost=8, parallelism=1))


def report(work: Work, *, passed: bool) -> dict[str, Any]:
    contrast = Finding(
        check="contrast.text",
        rule="2.2",
        measured=7.5 if passed else 2.5,
        limit=4.5,
        bound="at_least",
        unit="ratio",
        verdict="pass" if passed else "fail",
        hard=True,
        how="measured",
    )
    made = Report(
        brand="zerno",
        version=1,
        brand_sha256=str(work.input.get("brand_sha256", "")),
        profile="illustration",
        findings=(contrast,),
        coverage=(Coverage(swatch="espresso", share=0.6), Coverage(swatch="cream", share=0.4)),
    )
    return made.model_dump(mode="json")


def fields_of(page: Response | str, form: str = 'id="composer"') -> dict[str, str]:
    """What a browser would post of the form."""
    html = page if isinstance(page, str) else page.text
    start = html.index(form)
    inside = html[start : html.index("</form>", start)]
    found: dict[str, str] = {}
    for tag in re.findall(r"<input\s[^>]*>", inside):
        given = dict(re.findall(r'(\w+)="([^"]*)"', tag))
        if "name" in given and (given.get("type") != "radio" or " checked" in tag):
            found[given["name"]] = unescape(given.get("value", ""))
    for name, value in re.findall(
        r'<textarea[^>]*name="(\w+)"[^>]*>(.*?)</textarea>', inside, re.DOTALL
    ):
        found[name] = unescape(value).removeprefix("\n")
    chosen = re.search(r'<option value="([^"]*)"[^>]* selected', inside)
    if chosen:
        found["brand"] = chosen[1]
    return found
