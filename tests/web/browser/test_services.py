"""A service of another package, from the picker to its result, with and without scripts."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from uuid import uuid4

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import FilePayload, Page, expect
from sqlalchemy import make_url

from onbrand import catalog, db
from onbrand.cli.root import build_services
from onbrand.db import transaction
from onbrand.settings import Settings
from onbrand.storage import Storage
from onbrand.web.app import create_app
from onbrand.worker import Worker
from tests.web import roastery
from tests.web.browser.conftest import PHONE, Open, Service, _on, _served

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]


@pytest.fixture(scope="module")
def service(server: str, template: str) -> Iterator[Service]:
    """With the roastery plugged in; its worker performs nothing else."""
    name = f"onbrand_roastery_{os.getpid()}"
    _on(server, f"CREATE DATABASE {name} TEMPLATE {template}")
    url = make_url(server).set(database=name).render_as_string(hide_password=False)
    home = Path(tempfile.mkdtemp(prefix="onbrand-browser-"))
    storage_url = f"file://{home}/files"
    storage = Storage.open(storage_url)
    engine = db.connect(url)
    with ExitStack() as stack:
        stack.callback(shutil.rmtree, home)
        stack.callback(_on, server, f"DROP DATABASE {name} WITH (FORCE)")
        stack.callback(engine.dispose)
        with transaction(engine) as session:
            catalog.seed_samples(session, storage)
        worker = Worker(url, storage, roastery.services, concurrency=1)
        stack.callback(worker.stop)
        worker.start()
        app = create_app(
            Settings(home=home, starting_credits=60),
            engine=engine,
            storage=storage,
            services=build_services(storage_url) | roastery.services(),
        )
        yield Service(stack.enter_context(_served(app)), engine, storage)


def test_from_the_picker_to_the_result(open_browser: Open) -> None:
    anna = open_browser("en")
    anna.register(f"{uuid4().hex}@example.com")
    page = anna.page
    page.locator(".picker a", has_text="Roasted coffee").click()
    _check(page)
    page.fill("#row-beans", "99")
    page.get_by_role("button", name="Show the price").click()
    expect(page.locator("#row-beans-wrong")).to_have_text("Write a number from 5 to 40.")
    _check(page)
    anna.said.clear()  # the answer 422 is reported by the browser itself
    page.fill("#row-beans", "18")
    page.get_by_role("button", name="Show the price").click()
    expect(page.locator(".offer .total")).to_contain_text("2 credits")
    _check(page)
    anna.shot("service-price")
    page.get_by_role("button", name="Order this").click()
    expect(page.locator(".tile.delivered img")).to_have_js_property(
        "naturalWidth", 9, timeout=60_000
    )
    expect(page.locator("#inspector .results")).to_contain_text("9 grams")
    expect(page.locator("#credits b")).to_have_text("58")
    _check(page)
    anna.shot("service-result")
    assert anna.said == []


def test_a_failure_costs_nothing_and_a_table_needs_no_scripts(open_browser: Open) -> None:
    anna = open_browser("ru", size=PHONE, java_script_enabled=False)
    anna.register(f"{uuid4().hex}@example.com")
    page = anna.go("/services/roastery")
    table: FilePayload = {
        "name": "мой.csv",
        "mimeType": "text/csv",
        "buffer": "Зёрна\n13\n".encode("cp1251"),
    }
    page.set_input_files("#file", [table])
    page.get_by_role("button", name="Показать цену").click()
    expect(page.locator(".offer")).to_contain_text("мой.csv, строк: 1")
    page.get_by_role("button", name="Заказать").click()
    expect(page.locator(".tile.failed")).to_contain_text("Нет воды.", timeout=30_000)
    expect(page.locator("#credits b")).to_have_text("60")
    anna.shot("service-failed-phone")


def _check(page: Page) -> None:
    assert Axe().run(page).violations_count == 0
