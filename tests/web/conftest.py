"""The real application on a real database; visitors with a session of their own."""

import re
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from fastapi import FastAPI
from httpx2 import Response
from pwdlib.hashers.argon2 import Argon2Hasher
from sqlalchemy import Engine
from starlette.testclient import TestClient

from onbrand import accounts, catalog, ledger, orders
from onbrand.accounts import Passwords, User
from onbrand.db import transaction
from onbrand.imaging import ImageService
from onbrand.imaging.rewording import RewordingService
from onbrand.ledger import Balance
from onbrand.orders import Work
from onbrand.prompting import RuleImprover
from onbrand.services import Service
from onbrand.settings import Settings
from onbrand.storage import Storage
from onbrand.web.app import create_app
from tests.web import hands
from tests.worker.bakery import Bakery

ADDRESS = "https://testserver"
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
        return hands.begin(self.engine, order)

    def deliver(self, work: Work, *, passed: bool = True) -> None:
        hands.deliver(self.engine, self.storage, work, passed=passed)

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
    services: dict[str, Service] = {
        "images": ImageService(storage, dict),
        "words": RewordingService(storage),
        "bakery": Bakery(),
    }
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
    for name, options in re.findall(
        r'<select[^>]* name="([\w-]+)"[^>]*>(.*?)</select>', inside, re.DOTALL
    ):
        chosen = re.search(r'<option value="([^"]*)"[^>]* selected', options)
        first = re.search(r'<option value="([^"]*)"', options)
        found[name] = unescape((chosen or first)[1]) if first else ""
    return found
