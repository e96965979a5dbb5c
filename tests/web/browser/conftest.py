"""The whole service as it runs, and a real browser in front of it."""

import os
import shutil
import socket
import tempfile
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Literal, TypedDict, Unpack

import psycopg
import pytest
import uvicorn
from fastapi import FastAPI
from playwright.sync_api import Browser, BrowserContext, Page, expect
from sqlalchemy import Engine, make_url

from onbrand import accounts, catalog, db
from onbrand.cli.root import build_services
from onbrand.db import plain_url, transaction
from onbrand.settings import Settings
from onbrand.storage import Storage
from onbrand.web.app import create_app
from onbrand.worker import Worker

DESKTOP = (1440, 900)
PHONE = (390, 844)
ADMIN_PASSWORD = "the first password"
PASSWORD = "a long enough one"
PATIENCE_MS = 60_000


@dataclass(frozen=True)
class Service:
    address: str
    engine: Engine
    storage: Storage


@dataclass
class Person:
    """A browser window whose console has to stay silent."""

    page: Page
    address: str
    said: list[str] = field(default_factory=list)

    def go(self, path: str) -> Page:
        self.page.goto(self.address + path)
        return self.page

    def register(self, email: str) -> None:
        self.go("/register")
        self.page.fill("#email", email)
        self.page.fill("#password", PASSWORD)
        self.page.click(".entry-form .btn.primary")
        self.page.wait_for_url(self.address + "/")

    def sign_in(self, login: str, password: str) -> None:
        self.go("/sign-in")
        self.page.fill("#login", login)
        self.page.fill("#password", password)
        self.page.click(".entry-form .btn.primary")
        self.page.wait_for_url(self.address + "/")

    def shot(self, name: str) -> None:
        """To be looked at: kept where ONBRAND_SCREENSHOTS says."""
        folder = os.environ.get("ONBRAND_SCREENSHOTS")
        if folder:
            self.page.screenshot(path=Path(folder) / f"{name}.png")


@pytest.fixture(scope="session")
def service(server: str, template: str) -> Iterator[Service]:
    """Web and worker as `onbrand serve` runs them, on a database of their own."""
    name = f"onbrand_browser_{os.getpid()}"
    _on(server, f"CREATE DATABASE {name} TEMPLATE {template}")
    url = make_url(server).set(database=name).render_as_string(hide_password=False)
    home = Path(tempfile.mkdtemp(prefix="onbrand-browser-"))
    engine = db.connect(url)
    with ExitStack() as stack:
        stack.callback(shutil.rmtree, home)
        stack.callback(_on, server, f"DROP DATABASE {name} WITH (FORCE)")
        stack.callback(engine.dispose)
        yield _started(stack, url, engine, home)


def _started(stack: ExitStack, url: str, engine: Engine, home: Path) -> Service:
    storage_url = f"file://{home}/files"
    storage = Storage.open(storage_url)
    with transaction(engine) as session:
        catalog.seed_samples(session, storage)
        accounts.ensure_admin(session, accounts.Passwords(), ADMIN_PASSWORD)
    worker = Worker(url, storage, partial(build_services, storage_url), concurrency=2)
    stack.callback(worker.stop)
    worker.start()
    settings = Settings(home=home, starting_credits=60)
    services = build_services(storage_url)
    app = create_app(settings, engine=engine, storage=storage, services=services)
    address = stack.enter_context(_served(app))
    return Service(address, engine, storage)


@contextmanager
def _served(app: FastAPI) -> Iterator[str]:
    listening = socket.create_server(("127.0.0.1", 0))
    address = f"http://localhost:{listening.getsockname()[1]}"
    web = uvicorn.Server(uvicorn.Config(app, log_level="error", timeout_graceful_shutdown=1))
    thread = threading.Thread(target=web.run, kwargs={"sockets": [listening]})
    thread.start()
    try:
        _wait(f"{address}/readyz")
        yield address
    finally:
        web.should_exit = True
        thread.join()


class Look(TypedDict, total=False):
    """How a window differs from an ordinary one."""

    java_script_enabled: bool
    forced_colors: Literal["active"]
    color_scheme: Literal["light", "dark"]


Open = Callable[..., Person]
_HOMES = (f"{a}.{b}.{c}" for a in range(256) for b in range(256) for c in range(1, 255))
expect.set_options(timeout=20_000)


@pytest.fixture
def open_browser(browser: Browser, service: Service) -> Iterator[Open]:
    """`open_browser(language, theme, size, …)`: a new person with cookies of their own."""
    contexts: list[BrowserContext] = []
    people: list[Person] = []

    def opened(
        language: str = "ru",
        theme: str = "light",
        size: tuple[int, int] = DESKTOP,
        **look: Unpack[Look],
    ) -> Person:
        context = browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            locale=language,
            # Behind the proxy that the service trusts: how often one may register is counted
            # by address, and these people do not share one.
            extra_http_headers={"X-Forwarded-For": f"10.{next(_HOMES)}"},
            **look,
        )
        context.set_default_timeout(PATIENCE_MS)
        context.add_cookies([{"name": "theme", "value": theme, "url": service.address}])
        person = Person(context.new_page(), service.address)
        person.page.on("console", lambda message: person.said.append(message.text))
        person.page.on("pageerror", lambda error: person.said.append(str(error)))
        contexts.append(context)
        people.append(person)
        return person

    yield opened
    for context in contexts:
        context.close()
    assert [person.said for person in people if person.said] == []


def _wait(address: str, seconds: float = 30) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            with urllib.request.urlopen(address, timeout=5):
                return
        except OSError:
            time.sleep(0.05)
    raise AssertionError("the service did not start in time")


def _on(server: str, statement: str) -> None:
    with psycopg.connect(plain_url(server), autocommit=True) as connection:
        connection.execute(statement.encode())
