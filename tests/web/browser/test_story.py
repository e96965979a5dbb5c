"""What the product is for, from the first visit to the downloaded picture."""

import re
from io import BytesIO
from pathlib import Path
from uuid import uuid4

import pytest
from axe_playwright_python.sync_playwright import Axe
from defusedxml.ElementTree import fromstring
from PIL import Image
from playwright.sync_api import Page, expect

from onbrand.certificate import covered, public_keys
from onbrand.certificate import verify as verify_paper
from onbrand.db import transaction
from onbrand.orders import verify
from tests.web.browser.conftest import ADMIN_PASSWORD, PHONE, Open, Person, Service

pytestmark = [pytest.mark.browser, pytest.mark.timeout(240)]
BRIEF = "осенний латте, пост для соцсетей, заголовок «Осенний латте уже здесь»"


def _email() -> str:
    return f"anna.{uuid4().hex[:8]}@example.com"


def _downloaded(page: Page, link: str) -> bytes:
    with page.expect_download() as waiting:
        page.locator(link).first.click()
    return Path(waiting.value.path()).read_bytes()


def _credits(person: Person) -> int:
    return int(person.page.locator("#credits b").inner_text())


def test_the_story(open_browser: Open, service: Service) -> None:
    email = _email()
    anna = open_browser("ru")
    anna.register(email)
    expect(anna.page.locator("html")).to_have_attribute("lang", "ru")
    anna.shot("studio-first")
    _pick_brand_and_improve(anna)
    _edit_and_see_the_price(anna)
    _generate_and_watch(anna)
    _look_and_download(anna)
    _find_in_history(anna)
    _administrator_tops_up(open_browser, email)
    anna.go("/balance")
    assert _credits(anna) == 148
    with transaction(service.engine) as session:
        assert verify(session) == ()


def _pick_brand_and_improve(anna: Person) -> None:
    page = anna.page
    logo = page.locator("#canvas image").first
    for brand in ("les", "zerno"):
        page.select_option("#brand", brand)
        expect(logo).to_have_attribute("href", re.compile(f"^/brands/{brand}/"))
    page.fill("#brief", BRIEF)
    page.locator("button:visible", has_text="Улучшить промпт").click()
    expect(page.locator("#prompt-title")).to_be_focused()
    assert "Осенний латте уже здесь" in page.locator("#text").input_value()
    expect(page.locator(".mirror mark.rule").first).to_be_attached()
    rule = page.locator("#text-hint a").first.get_attribute("href")
    assert re.fullmatch(r"/brands/zerno#r\d+\.\d+", rule or "")


def _edit_and_see_the_price(anna: Person) -> None:
    page = anna.page
    page.locator("[name=view][value=text]").check()
    text = page.locator("#text")
    text.fill(text.input_value().replace("Осенний латте уже здесь", "Латте с тыквой уже здесь"))
    for number, total in (("2", "6"), ("4", "12")):
        page.locator(".segment label.choice", has_text=number).click()
        expect(page.locator("[data-total]")).to_have_text(total)
    anna.shot("studio-improved")


def _generate_and_watch(anna: Person) -> None:
    page = anna.page
    page.click("#generate")
    expect(page.locator(".tile")).to_have_count(4)
    expect(page.locator("#credits b")).to_have_text("48")
    expect(page.locator(".tile progress").first).to_be_visible()
    anna.shot("studio-running")
    page.evaluate("window.marker = 'not reloaded'")
    expect(page.locator(".tile.delivered")).to_have_count(4, timeout=120_000)
    expect(page.locator("#bar .badge.ok")).to_be_visible()
    assert page.evaluate("window.marker") == "not reloaded"
    expect(page.locator(".tile .badge.ok")).to_have_count(4)
    expect(page.locator("#inspector .finding").first).to_be_visible()
    anna.shot("studio-ready")


def _look_and_download(anna: Person) -> None:
    page = anna.page
    page.locator(".tile[data-letter=B] a.art").click()
    expect(page.locator("#inspector-title")).to_contain_text("B")
    expect(page.locator(".tile.selected")).to_have_attribute("data-letter", "B")
    made = _downloaded(page, "#inspector a:has-text('PNG')")
    png = Image.open(BytesIO(made))
    assert (png.format, png.size) == ("PNG", (1080, 1080))
    svg = fromstring(_downloaded(page, "#inspector a:has-text('SVG')"))
    assert svg.tag == "{http://www.w3.org/2000/svg}svg"
    page.locator("#inspector a:has-text('Сертификат')").click()
    expect(page.locator(".finding").first).to_be_visible()
    anna.shot("certificate")
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    for width in (320, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    paper = _downloaded(page, "a[download]")
    page.locator("a[href^='/keys']").last.click()
    pem = page.locator("pre").first.inner_text()
    anna.shot("keys")
    signed = verify_paper(paper, public_keys(pem.encode()))
    assert signed.trusted
    assert covered(signed.certificate, made).media_type == "image/png"


def _find_in_history(anna: Person) -> None:
    page = anna.go("/orders")
    row = page.locator(".order-row")
    expect(row).to_have_count(1)
    expect(row).to_contain_text("осенний латте")
    expect(row.locator(".cost")).to_have_text("12 из 12")
    expect(row.locator("img")).to_have_count(4)
    anna.shot("orders")
    row.locator("h2 a").click()
    expect(page.locator(".timeline li").last).to_contain_text("списано кредитов: 12")
    anna.shot("order")
    anna.go("/balance")
    expect(page.locator("tbody tr")).to_have_count(9)
    assert _credits(anna) == 48
    anna.shot("balance")


def _administrator_tops_up(open_browser: Open, email: str) -> None:
    admin = open_browser("ru")
    admin.sign_in("admin", ADMIN_PASSWORD)
    page = admin.go("/admin/users")
    page.fill("#search", email)
    page.click("form.filters .btn")
    expect(page.locator("tbody tr")).to_have_count(1)
    page.locator("tbody a.link").click()
    page.fill("#amount", "100")
    page.fill("#reason", "За хорошую историю")
    page.click("#top-up .btn.primary")
    expect(page.locator(".notice.ok")).to_contain_text("+100")
    admin.go("/admin/transactions")
    expect(page.locator("tbody tr").first).to_contain_text("За хорошую историю")
    expect(page.locator("tbody")).to_contain_text(email)
    admin.shot("admin-transactions")
    admin.go("/admin")
    admin.shot("admin")


def test_the_story_without_scripts(open_browser: Open) -> None:
    """Plain forms, and a page that reloads itself while the order is being made."""
    anna = open_browser("en", size=PHONE, java_script_enabled=False)
    anna.register(_email())
    page = anna.page
    page.fill("#brief", "Autumn latte, social post, headline “Warm days are here”")
    page.select_option("#brand", "zerno")
    page.click("button[value=brand]")
    page.locator("button:visible", has_text="Improve prompt").click()
    expect(page.locator(".mirror mark.rule").first).to_be_attached()
    page.locator(".segment label.choice", has_text="1").click()
    page.click("#generate")
    expect(page.locator(".tile")).to_have_count(1)
    expect(page.locator(".tile.delivered")).to_have_count(1, timeout=120_000)
    expect(page.locator(".tile .badge.ok")).to_be_visible()
    anna.shot("studio-plain-phone")


def test_a_session_that_ends_while_writing_loses_nothing(open_browser: Open) -> None:
    email = _email()
    anna = open_browser("en")
    anna.register(email)
    page = anna.page
    page.fill("#brief", "A quiet morning in the harbor, banner")
    page.context.clear_cookies()
    page.locator("button:visible", has_text="Improve prompt").click()
    page.wait_for_selector("#login")
    anna.said.clear()  # the answer 401 to the first try is reported by the browser itself
    page.fill("#login", email)
    page.fill("#password", "a long enough one")
    page.click(".entry-form .btn.primary")
    expect(page.locator(".kept")).to_have_text("A quiet morning in the harbor, banner")
    page.click(".entry-form .btn.primary")
    expect(page.locator("#brief")).to_have_value("A quiet morning in the harbor, banner")
    expect(page.locator(".sheet-of-phrases")).to_be_visible()


def test_pressing_twice_orders_once(open_browser: Open) -> None:
    anna = open_browser("en")
    anna.register(_email())
    page = anna.page
    page.locator(".segment label.choice", has_text="1").click()
    page.locator("#generate").dblclick()
    expect(page.locator(".tile")).to_have_count(1)
    anna.go("/orders")
    expect(page.locator(".order-row")).to_have_count(1)


def test_short_of_credits(open_browser: Open) -> None:
    anna = open_browser("en")
    anna.register(_email())
    page = anna.page
    page.evaluate("document.getElementById('composer').dataset.available = '4'")
    expect(page.locator("#short")).to_be_hidden()
    page.locator(".segment label.choice", has_text="2").click()
    expect(page.locator("#short")).to_be_visible()
    expect(page.locator("[data-shortfall]")).to_have_text("2")
    page.locator(".segment label.choice", has_text="1").click()
    expect(page.locator("#short")).to_be_hidden()
