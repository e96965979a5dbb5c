"""The advanced choices and variations, in a browser: by hand, by keyboard, without JavaScript."""

from uuid import uuid4

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.web.browser.conftest import DESKTOP, PATIENCE_MS, Open, Person

pytestmark = [pytest.mark.browser, pytest.mark.timeout(240)]
BRIEF = "осенний латте и круассан, пост, заголовок «Осенний латте уже здесь»"
NARROW = (320, 640)


def _improved(person: Person) -> Page:
    person.register(f"{uuid4().hex}@example.com")
    page = person.page
    page.fill("#brief", BRIEF)
    page.locator("button:visible[value=improve]").click()
    expect(page.locator("#text")).not_to_be_empty(timeout=PATIENCE_MS)
    return page


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["ru", "en"])
def test_the_choices_fit_everywhere_and_for_everybody(
    open_browser: Open, language: str, theme: str
) -> None:
    anna = open_browser(language, theme, NARROW)
    page = _improved(anna)
    page.locator("#advanced summary").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#archetype")).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.locator("#archetype")).to_be_focused()
    for width in (*range(320, 420, 25), *DESKTOP[:1]):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        anna.shot(f"advanced-{language}-{theme}-{width}")
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


def test_a_picture_is_varied_and_changed_without_javascript(open_browser: Open) -> None:
    """Every step is an address of its own."""
    anna = open_browser("ru", java_script_enabled=False)
    page = _improved(anna)
    page.locator("#advanced summary").click()
    page.select_option("#archetype", label="Натюрморт")
    page.select_option("#layout", "overlay")
    page.locator(".segment label.choice", has_text="1").click()
    _generate(page)
    _ready(page)
    expect(page.locator("#inspector")).to_contain_text("Натюрморт")
    anna.shot("composed")
    first = page.url
    page.locator("#inspector button", has_text="Вариации").click()
    expect(page.locator("#like")).to_contain_text("A")
    expect(page.locator("#seed")).to_have_value("")
    assert page.url.endswith("#advanced")
    page.goto(first)
    page.locator("#inspector button", has_text="Изменить одно").click()
    expect(page.locator("#advanced")).to_have_attribute("open", "")
    expect(page.locator("#seed")).not_to_have_value("")
    page.select_option("#mood", "night")
    anna.shot("change-one-thing")
    _generate(page)
    _ready(page)
    expect(page.locator("#inspector")).to_contain_text("изменено: свет")
    anna.shot("changed")
    page.locator("#inspector a", has_text="заказа").click()
    expect(page.locator("#inspector")).to_contain_text("Сделано из этого")


def test_a_wrong_choice_is_shown_where_it_was_made(open_browser: Open) -> None:
    anna = open_browser("ru")
    page = _improved(anna)
    page.locator("#advanced summary").click()
    # Proportions of a story leave no room for a panel at the side.
    page.select_option("#layout", "split")
    page.locator("label.chip", has_text="Сторис").click()
    _generate(page)
    expect(page.locator("#layout-wrong")).to_contain_text("не подходит")
    expect(page.locator("#layout")).to_have_value("split")
    expect(page.locator("#layout")).to_have_attribute("aria-invalid", "true")
    # The browser tells of the answer's status.
    assert all("422" in said for said in anna.said)
    anna.said.clear()


def _generate(page: Page) -> None:
    page.click("#generate")


def _ready(page: Page) -> None:
    expect(page.locator(".tile.delivered")).to_have_count(1, timeout=120_000)
