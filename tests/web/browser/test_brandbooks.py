"""A brand manager's story: files brought, looked at, corrected, published, ordered under."""

import io
import json
import re
import time
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import fontpkg
import pytest
from axe_playwright_python.sync_playwright import Axe
from PIL import Image
from playwright.sync_api import FilePayload, Page, expect

from onbrand.brand.writers import WRITERS
from onbrand.delivery.brandbook import typeset
from onbrand.samples import sample
from tests.web.browser.conftest import Open, Person

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]
SMALL = (320, 700)
WIDTHS = (320, 390, 760, 1180, 1920)
SAIL = {"navy": "#12284c", "coral": "#f0563a", "sand": "#f3e6d0"}
TOKENS = json.dumps(
    {"color": {name: {"$type": "color", "$value": color} for name, color in SAIL.items()}}
).encode()


def arrived(open_browser: Open, *look: object, **more: object) -> Person:
    person = open_browser(*look, **more)
    person.register(f"{uuid4().hex}@example.com")
    return person


def begin(page: Page, name: str, model: str) -> None:
    page.fill("#name", name)
    page.select_option("#model", model)
    page.locator("form[data-once] button").click()


def until(true: Callable[[], bool], seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end
        time.sleep(0.05)


def brought(anna: Person) -> Page:
    """A PDF, a logo and tokens, as far as the review."""
    page = anna.go("/brands/new")
    begin(page, "Парус", "-files")
    logo = sample("harbor").logo.variants[0].svg.encode()
    files: list[FilePayload] = [
        {"name": "book.pdf", "mimeType": "application/pdf", "buffer": typeset(sample("les"), "ru")},
        {"name": "sail.json", "mimeType": "application/json", "buffer": TOKENS},
        {"name": "logo-full.svg", "mimeType": "image/svg+xml", "buffer": logo},
    ]
    page.set_input_files("#files", files)
    page.locator("form[data-once] button").click()
    expect(page.locator("main")).to_contain_text(re.compile(r"book\.pdf, с\. \d"))
    expect(page.locator("main")).to_contain_text("sail.json")
    expect(page.locator("main .bad")).to_have_count(0)
    anna.shot("brand-review")
    return page


def test_from_files_to_a_picture(open_browser: Open) -> None:
    anna = arrived(open_browser, "ru")
    page = brought(anna)
    page.locator("form button.primary").click()
    page.wait_for_url("**/edit/**")
    brand = page.url.split("/brands/")[1].split("/")[0]
    anna.go(f"/brands/{brand}/edit/palette")
    before = page.locator("#proof img").get_attribute("src")
    coral = page.locator("input[value='#f0563a']")
    expect(coral).to_have_count(1)
    coral.fill("#c8102e")
    expect(page.locator("#state")).to_have_text("Сохранено")
    until(lambda: page.locator("#proof img").get_attribute("src") != before)
    expect(page.locator("#proof img")).to_have_js_property("naturalWidth", 720)
    anna.shot("brand-palette")
    page.locator("#go-on .primary").click()
    page.locator("form[data-once] button").click()
    expect(page.locator(".notice.ok")).to_contain_text("Версия 1 опубликована")
    anna.shot("brand-published")
    page.get_by_role("link", name="Открыть в Студии").click()
    page.fill("#brief", "Лодка в море, пост, заголовок «Под парусом»")
    page.locator("button[value=improve]:visible").click()
    expect(page.locator("#text")).to_have_value(re.compile("Под парусом"))
    page.locator(".segment label.choice", has_text="1").click()
    page.click("#generate")
    expect(page.locator(".tile.delivered")).to_have_count(1, timeout=120_000)
    anna.shot("brand-ordered")


def test_every_format_is_read_in_one_visit(open_browser: Open) -> None:
    anna = arrived(open_browser, "en")
    page = anna.go("/brands/new")
    begin(page, "Everything", "-files")
    book, square = sample("harbor"), io.BytesIO()
    Image.new("RGB", (90, 30), "#7d1f38").save(square, "PNG")
    given = {f"a.{to}": WRITERS[to][1](book) for to in ("css", "ase", "aco", "gpl", "zip")}
    given |= {
        "tokens.json": TOKENS,
        "brand.yml": b"meta: {name: Acme}\ncolor: {palette: {navy: '#0b1f3a'}}\n",
        "logo.svg": book.logo.variants[0].svg.encode(),
        "mark.png": square.getvalue(),
        "font.ttf": Path(str(fontpkg.path("montserrat", 400, nearest=True))).read_bytes(),
        "book.pdf": typeset(book, "en"),
    }
    files: list[FilePayload] = [
        {"name": name, "mimeType": "application/octet-stream", "buffer": data}
        for name, data in given.items()
    ]
    page.set_input_files("#files", files)
    page.locator("form[data-once] button").click()
    expect(page.locator("main h1")).to_have_text("What was read")
    said = page.locator("main").inner_text()
    assert [name for name in given if name not in said] == []
    assert "cannot be read" not in said


def test_a_part_is_edited_as_somebody_writes(open_browser: Open) -> None:
    anna = arrived(open_browser, "en")
    page = anna.go("/brands/new")
    begin(page, "Port", "harbor")
    ink = page.locator("[name='swatches-6-color']")
    ink.fill("#12")
    expect(page.locator("#state")).to_contain_text("Not saved")
    expect(ink).to_have_attribute("aria-invalid", "true")
    ink.fill("#8f8f8f")
    expect(page.locator("#remarks")).to_contain_text("4.5 needed")
    expect(page.locator("#parts [aria-current] .count")).to_contain_text("2 remarks")
    ink.fill("#121733")
    expect(page.locator("#remarks")).not_to_contain_text("4.5 needed")
    page.get_by_role("button", name="Add a swatch").click()
    expect(page.locator("[name='swatches-7-name-ru']")).to_be_focused()
    page.keyboard.type("Туман")
    page.locator("[name='swatches-7-color']").fill("#c0c8d0")
    expect(page.locator("#matrix")).to_contain_text("Туман")
    page.reload()
    expect(page.locator("[name='swatches-7-name-ru']")).to_have_value("Туман")


def test_a_logo_goes_up_as_it_is_chosen_and_its_clear_space_follows(open_browser: Open) -> None:
    anna = arrived(open_browser, "en")
    page = anna.go("/brands/new")
    begin(page, "Port", "harbor")
    page.locator("#parts a", has_text="Logo").click()
    places = page.locator(".places-of-logos > li")
    first = places.first.locator("img")
    expect(places.locator("img")).to_have_count(4)
    for deed in (replace_first, widen_clear_space):
        before = first.get_attribute("src")
        deed(page)
        until(lambda before=before: first.get_attribute("src") != before)  # type: ignore[misc]
        expect(first).not_to_have_js_property("naturalWidth", 0)
    places.nth(3).get_by_role("button", name="Remove").click()
    expect(places.locator("img")).to_have_count(3)
    expect(places.nth(3)).to_contain_text("Not there yet")


def replace_first(page: Page) -> None:
    svg = b'<svg viewBox="0 0 90 30"><path d="M0 0h90v30Z" fill="#7d1f38"/></svg>'
    file: FilePayload = {"name": "own.svg", "mimeType": "image/svg+xml", "buffer": svg}
    page.set_input_files("#logo-0", file)


def widen_clear_space(page: Page) -> None:
    page.locator("[name='clear_space']").fill("1.5")


def test_without_scripts_on_a_small_screen(open_browser: Open) -> None:
    anna = arrived(open_browser, "ru", size=SMALL, java_script_enabled=False)
    page = anna.go("/brands/new?model=les")
    begin(page, "Роща", "les")
    page.get_by_role("button", name="Добавить цвет").click()
    page.locator("[name='swatches-7-name-ru']").fill("Хвоя")
    page.locator("[name='swatches-7-color']").fill("зелёный")
    page.locator(".keep button").click()
    expect(page.locator("#f-swatches-7-color-wrong")).to_contain_text("#RRGGBB")
    expect(page.locator("[name='swatches-7-color']")).to_have_value("зелёный")
    anna.said.clear()  # the answer 422 is reported by the browser itself
    page.locator("[name='swatches-7-color']").fill("#2e5939")
    page.locator(".keep button").click()
    expect(page.locator("#matrix")).to_contain_text("Хвоя")
    expect(page.locator("#proof img")).to_have_js_property("naturalWidth", 720)
    anna.shot("brand-phone")
    anna.go(page.url.split("/edit")[0].removeprefix(anna.address) + "/publish")
    page.locator("form[data-once] button").click()
    expect(page.locator(".notice.ok")).to_contain_text("опубликована")


@pytest.mark.parametrize(("language", "theme"), [("ru", "dark"), ("en", "light")])
def test_nobody_is_kept_out(open_browser: Open, language: str, theme: str) -> None:
    anna = arrived(open_browser, language, theme)
    page = anna.go("/brands/new")
    begin(page, "Port", "harbor")
    base = page.url.split("/edit")[0].removeprefix(anna.address)
    page.locator("[name='swatches-6-color']").fill("#8f8f8f")
    expect(page.locator("#remarks .notice.stop")).to_be_visible()
    expect(page.locator("#remarks .notice.warn")).to_contain_text("CMYK")
    parts = ("palette", "logo", "patterns", "imagery", "rules")
    pages = [f"{base}/edit/{part}" for part in parts]
    for address in (*pages, f"{base}/publish", f"{base}/bring", f"{base}/sharing", "/brands"):
        anna.go(address)
        found = Axe().run(page)
        assert found.violations_count == 0, f"{address}: {found.generate_report()}"
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            wide = page.evaluate("document.documentElement.scrollWidth")
            assert wide <= width, (address, width)
        page.set_viewport_size({"width": 1440, "height": 900})
        anna.shot(f"brand-{address.rpartition('/')[2]}-{language}-{theme}")
