"""A designer's own drawings: brought, named and ordered, also without scripts."""

from uuid import uuid4

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import FilePayload, Page, expect

from tests.web.browser.conftest import Open

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]
MINE = "/illustrations/mine"
SMALL = (320, 700)
ROBOT = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 300">
<style>.b{fill:#5b8def}.d{fill:#2f5fc4}.y{fill:#ffc83d}</style>
<rect class="b" x="50" y="50" width="140" height="100" rx="24"/>
<rect x="70" y="75" width="100" height="50" rx="20" fill="#fff"/>
<circle cx="98" cy="100" r="11"/><circle cx="142" cy="100" r="11"/>
<rect class="d" x="70" y="158" width="100" height="80" rx="16"/>
<circle class="y" cx="120" cy="198" r="18"/>
<path d="M62 165q-30 10-28 60" fill="none" stroke="#5b8def" stroke-width="16"/>
<path d="M178 165q30 10 28 60" fill="none" stroke="#5b8def" stroke-width="16"/>
<rect class="b" x="82" y="240" width="26" height="46"/>
<rect class="b" x="132" y="240" width="26" height="46"/></svg>"""


def file(name: str, svg: str = ROBOT) -> FilePayload:
    return {"name": name, "mimeType": "image/svg+xml", "buffer": svg.encode()}


def upload(page: Page, *files: FilePayload) -> None:
    page.set_input_files("#files", files)
    page.locator("form[enctype] button").click()


def test_from_a_file_to_a_picture_without_scripts(open_browser: Open) -> None:
    anna = open_browser("ru", size=SMALL, java_script_enabled=False)
    anna.register(f"{uuid4().hex}@example.com")
    page = anna.go("/illustrations?q=чашка")
    page.locator("a.btn", has_text="Мои рисунки").click()
    upload(page, file("Квантик.svg"), file("письмо.svg", ROBOT.replace("<rect", "<text/><rect", 1)))
    expect(page.locator(".notice.bad")).to_contain_text("«письмо.svg» есть текст")
    anna.said.clear()  # the answer 422 is reported by the browser itself
    drawing = page.locator(".own-grid > li")
    expect(drawing).to_have_count(1)
    expect(drawing.locator("img")).to_have_js_property("naturalWidth", 320)
    drawing.locator("summary").click()
    drawing.get_by_label("Высота в метрах").fill("1,2")
    drawing.get_by_role("button", name="Сохранить").click()
    expect(page.locator(".notice.ok")).to_contain_text("Сохранено")
    anna.shot("mine-phone")
    anna.go("/?new=1")
    page.fill("#brief", "Квантик и чашка, пост, заголовок «Знакомьтесь»")
    page.locator("button[value=improve]:visible").click()
    expect(page.locator(".cast")).to_contain_text("ваш рисунок")
    page.locator(".segment label.choice", has_text="1").click()
    page.click("#generate")
    expect(page.locator(".tile.delivered")).to_have_count(1, timeout=120_000)
    anna.shot("mine-ordered")


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["ru", "en"])
def test_nobody_is_kept_out(open_browser: Open, language: str, theme: str) -> None:
    anna = open_browser(language, theme)
    anna.register(f"{uuid4().hex}@example.com")
    page = anna.go(MINE)
    upload(page, file("robot.svg"), file("лиса.svg"), file("long name of a thing " * 4 + ".svg"))
    upload(page, file("cup.svg"), file("words.svg", ROBOT.replace("<rect", "<text/><rect", 1)))
    expect(page.locator(".notice.bad")).to_be_visible()
    anna.said.clear()
    for summary in page.locator(".own-grid summary").all()[:2]:
        summary.click()
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    anna.shot(f"mine-{language}-{theme}")
    for width in (320, 390, 760, 1180, 1920):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width, width
