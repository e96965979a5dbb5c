"""Checking a picture of one's own: seen, read, by keyboard and without scripts."""

import io
from uuid import uuid4

import numpy as np
import pytest
from axe_playwright_python.sync_playwright import Axe
from PIL import Image, ImageDraw
from playwright.sync_api import FilePayload, Page, expect

from onbrand.artwork import Vector, encode_png, rasterize
from tests.web.browser.conftest import DESKTOP, Open, Person

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]
SMALL = (320, 700)
POSTER = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1080 1080">
<path d="M0 0h1080v1080H0z" fill="#f6efe4"/><path d="M0 760h1080v320H0z" fill="#3b2a20"/>
<circle cx="760" cy="420" r="190" fill="#be3cdc"/><circle cx="330" cy="470" r="230" fill="#c8793f"/>
<path d="M90 860h520v60H90z" fill="#f6efe4"/><path d="M90 950h340v34H90z" fill="#5b4a40"/>
<path d="M820 840h170v150H820z" fill="#1f9e8f"/></svg>"""


def poster(name: str = "осенняя афиша.png") -> FilePayload:
    data = encode_png(rasterize(Vector(POSTER, 1080, 1080)))
    return {"name": name, "mimeType": "image/png", "buffer": data}


def photograph() -> FilePayload:
    """Of no color of the book, saved for print."""
    ramp = np.linspace(0, 1, 600)[:, None] * np.array([120, 160, 220]) + 20
    image = Image.fromarray(np.repeat(ramp[:, None, :], 900, axis=1).astype(np.uint8))
    ImageDraw.Draw(image).ellipse((120, 180, 420, 480), fill="#d03030")
    out = io.BytesIO()
    image.convert("CMYK").save(out, "JPEG", quality=90)
    return {"name": "street.png", "mimeType": "image/png", "buffer": out.getvalue()}


def check(person: Person, file: FilePayload, brand: str = "zerno") -> Page:
    page = person.go("/check")
    page.set_input_files("#file", [file])
    page.locator(f'input[name="brand"][value="{brand}"]').check(force=True)
    page.locator(".check-form .btn.primary").click()
    expect(page.locator("#answer")).to_be_visible()
    return page


def clean(page: Page) -> None:
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    for width in (320, 390, 760, 1180, 1440, 1920):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width, width


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["ru", "en"])
def test_findings_on_the_picture(open_browser: Open, language: str, theme: str) -> None:
    anna = open_browser(language, theme, DESKTOP)
    anna.register(f"{uuid4().hex}@example.com")
    page = anna.go("/check")
    anna.shot(f"check-empty-{language}-{theme}")
    clean(page)
    page.set_viewport_size({"width": DESKTOP[0], "height": DESKTOP[1]})
    check(anna, poster())
    expect(page.locator("#seen .whole-picture")).to_have_js_property("naturalWidth", 960)
    expect(page.locator("#place-1")).to_be_visible()
    whole(anna, f"check-{language}-{theme}")
    clean(page)
    page.set_viewport_size({"width": SMALL[0], "height": SMALL[1]})
    whole(anna, f"check-{language}-{theme}-320")


def test_the_heat_map_and_the_places_by_keyboard(open_browser: Open) -> None:
    anna = open_browser("en")
    anna.register(f"{uuid4().hex}@example.com")
    page = check(anna, photograph())
    expect(page.locator(".file-notes")).to_contain_text("The name says PNG, and the file is JPEG.")
    expect(page.locator(".file-notes")).to_contain_text("CMYK")
    slider = page.get_by_role("slider", name="Heat map")
    slider.focus()
    for _time in range(3):
        page.keyboard.press("PageUp")
    value = int(slider.input_value())
    assert value > 20
    heat = page.locator("#seen .heat")
    assert float(heat.evaluate("each => getComputedStyle(each).opacity")) == value / 100
    page.keyboard.press("End")
    whole(anna, "check-heat")
    page.locator("#place-1").focus()
    expect(page.locator("#finding-1")).to_have_class("finding bad shown")
    page.keyboard.press("Enter")
    expect(page.locator("#finding-1")).to_be_focused()
    page.get_by_label("Places", exact=True).uncheck()
    expect(page.locator("#place-1")).to_be_hidden()


def test_from_the_keyboard_alone(open_browser: Open) -> None:
    anna = open_browser("en")
    anna.register(f"{uuid4().hex}@example.com")
    page = anna.go("/check")
    page.get_by_label("Picture", exact=True).focus()
    page.set_input_files("#file", [poster()])
    expect(page.locator(".drop-words")).to_contain_text("осенняя афиша.png")
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    brand = page.evaluate("document.activeElement.value")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.type("photo")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#answer")).to_be_focused()
    expect(page.locator(".answer-head")).to_contain_text("photo")
    expect(page.locator(f'.answer-head a[href="/brands/{brand}"]')).to_be_visible()


def test_a_program_asks_the_same_server(open_browser: Open) -> None:
    anna = open_browser("en")
    anna.register(f"{uuid4().hex}@example.com")
    asked = {"brand": "zerno", "profile": "graphic"}
    answer = anna.page.request.post(
        anna.address + "/api/v1/check", multipart={**asked, "file": poster()}
    )
    (file,) = answer.json()["files"]
    assert (file["kind"], file["profile"], file["passed"]) == ("png", "graphic", False)
    broken: FilePayload = {"name": "a.png", "mimeType": "image/png", "buffer": b"words"}
    refused = anna.page.request.post(
        anna.address + "/api/v1/check", multipart={**asked, "file": broken}
    )
    assert refused.status == 422
    assert refused.headers["content-type"] == "application/problem+json"
    assert refused.json()["code"] == "unknown-kind"


def test_without_scripts_and_what_is_wrong(open_browser: Open) -> None:
    anna = open_browser("ru", size=SMALL, java_script_enabled=False)
    anna.register(f"{uuid4().hex}@example.com")
    page = anna.go("/check")
    broken: FilePayload = {"name": "заметки.png", "mimeType": "image/png", "buffer": b"words"}
    page.set_input_files("#file", [broken])
    page.locator('input[name="brand"][value="les"]').check(force=True)
    page.locator(".check-form .btn.primary").click()
    expect(page.locator("#file-wrong")).to_contain_text("не изображение")
    expect(page.locator('input[value="les"]')).to_be_checked()
    anna.shot("check-wrong-320")
    anna.said.clear()  # the answer 422 is reported by the browser itself
    page.set_input_files("#file", [poster()])
    page.locator(".check-form .btn.primary").click()
    expect(page.locator("#place-1")).to_be_visible()
    expect(page.locator(".heat-slide")).to_be_hidden()
    page.locator("#heat-whole").check(force=True)
    heat = page.locator("#seen .heat")
    assert heat.evaluate("each => getComputedStyle(each).opacity") == "1"
    whole(anna, "check-plain-320")


def whole(person: Person, name: str) -> None:
    """The page in its full length."""
    height = person.page.evaluate("document.documentElement.scrollHeight")
    size = person.page.viewport_size or {"width": DESKTOP[0], "height": DESKTOP[1]}
    person.page.set_viewport_size({"width": size["width"], "height": max(size["height"], height)})
    person.shot(name)
    person.page.set_viewport_size(size)
