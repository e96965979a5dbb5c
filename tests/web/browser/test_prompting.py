"""The improved prompt in a browser: its tools for everybody, remarks that mend themselves."""

import re
from uuid import uuid4

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.web.browser.conftest import Open, Person

pytestmark = [pytest.mark.browser, pytest.mark.timeout(240)]
BRIEF = "Осенний латте и круассан на столе, пост, заголовок «Осенний латте уже здесь»"


def _improved(person: Person) -> Page:
    person.register(f"{uuid4().hex}@example.com")
    page = person.page
    page.select_option("#brand", "zerno")
    page.fill("#brief", BRIEF)
    page.locator("button[value=improve]:visible").click()
    expect(page.locator(".sheet-of-phrases")).to_be_visible()
    return page


@pytest.mark.parametrize(
    ("language", "theme", "forced"),
    [("ru", "light", None), ("en", "dark", None), ("en", "light", "active")],
)
def test_open_tools_keep_nobody_out(
    open_browser: Open, language: str, theme: str, forced: str | None
) -> None:
    anna = open_browser(language, theme, **({"forced_colors": forced} if forced else {}))
    page = _improved(anna)
    for kind in ("rule", "card", "brief"):
        page.locator(f".phrase.of-{kind} > label").first.click()
        for width in (320, 1920):
            page.set_viewport_size({"width": width, "height": 900})
            tools = page.locator(f".phrase.of-{kind} .tools").first
            expect(tools).to_be_visible()
            box = tools.bounding_box()
            assert box
            assert box["x"] >= 0
            assert box["x"] + box["width"] <= width
            found = Axe().run(page)
            assert found.violations_count == 0, f"{kind} {width}\n{found.generate_report()}"
            anna.shot(f"tools-{kind}-{width}-{language}-{theme}-{forced}")
        page.keyboard.press("Escape")


@pytest.mark.parametrize(("language", "theme"), [("ru", "light"), ("en", "dark")])
def test_a_remark_mends_itself(open_browser: Open, language: str, theme: str) -> None:
    anna = open_browser(language, theme)
    page = _improved(anna)
    page.locator("[name=view][value=text]").check()
    text = page.locator("#text")
    text.fill(text.input_value().replace("круассан", "бокал вина"))
    remark = page.locator("#concerns li", has=page.locator("button")).first
    expect(remark).to_be_visible()
    for width in (320, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        found = Axe().run(page)
        assert found.violations_count == 0, f"{width}\n{found.generate_report()}"
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        remark.scroll_into_view_if_needed()
        anna.shot(f"remark-{width}-{language}-{theme}")
    remark.locator("button").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#text")).not_to_have_value(text.input_value())
    assert "бокал вина" not in page.locator("#text").input_value()


def test_the_prompt_is_copied_for_another_generator(open_browser: Open) -> None:
    anna = open_browser("en")
    page = _improved(anna)
    page.get_by_role("link", name="For another generator").click()
    page.select_option("#generator", "stable-diffusion")
    page.select_option("#colors", "hex")
    page.get_by_role("button", name="Write it").click()
    expect(page).to_have_url(re.compile("stable-diffusion"))
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator("[data-copy=rendered-text]").click()
    expect(page.locator("[data-copy=rendered-text]")).to_have_text("Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == page.locator("#rendered-text").input_value()
    for width in (320, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        anna.shot(f"rendered-{width}")
