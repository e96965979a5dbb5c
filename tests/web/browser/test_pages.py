"""Every page in both languages and themes: for everybody, on every screen, with any input."""

from collections.abc import Mapping
from io import BytesIO
from uuid import UUID, uuid4

import pytest
from axe_playwright_python.sync_playwright import Axe
from PIL import Image
from playwright.sync_api import expect
from pydantic import BaseModel

from onbrand import accounts, catalog, orders
from onbrand.accounts import User
from onbrand.brand import BrandBook
from onbrand.db import transaction
from onbrand.orders import Prices
from onbrand.progress import IsCancelled, OnEvent, Step
from onbrand.prompting import Brief, RuleImprover
from onbrand.services import Failed, Json, Line, Outcome, Temporary
from tests.web import hands
from tests.web.browser.conftest import ADMIN_PASSWORD, PHONE, Open, Person, Service

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]
WIDTHS = (320, 360, 390, 600, 759, 760, 768, 900, 1024, 1179, 1180, 1280, 1440, 1920)
OPEN = ("/sign-in", "/register")
OURS = ("/", "/?new=1", "/orders", "/orders?status=failed", "/balance", "/brands", "/brands/zerno",
        "/illustrations?q=cup", "/illustrations/mine", "/account", "/keys", "/nowhere")  # fmt: skip
ADMINS = ("/admin", "/admin/users", "/admin/transactions", "/admin/orders")


@pytest.fixture(scope="module")
def ordered(service: Service) -> str:
    """The address of an order of the administrator with every kind of line."""
    with transaction(service.engine) as session:
        admin = next(user for user in accounts.users(session) if user.admin)
    return f"/orders/{_order_of_all_kinds(service, admin)}"


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["ru", "en"])
def test_nobody_is_kept_out(open_browser: Open, ordered: str, language: str, theme: str) -> None:
    """No violation that axe knows, on any page."""
    guest = open_browser(language, theme)
    for path in OPEN:
        _check(guest, path, theme)
    admin = open_browser(language, theme)
    admin.sign_in("admin", ADMIN_PASSWORD)
    _improve(admin)
    for path in (*OURS, *ADMINS, ordered):
        _check(admin, path, theme)
    admin.page.locator("details.menu summary").click()
    _violations(admin, "menu", theme)
    _forgive_missing(admin)


def test_nothing_sticks_out_at_any_width(open_browser: Open, ordered: str) -> None:
    admin = open_browser("ru")
    admin.sign_in("admin", ADMIN_PASSWORD)
    _improve(admin)
    wide = []
    for path in (*OURS, *ADMINS, ordered):
        page = admin.go(path)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            if page.evaluate("document.documentElement.scrollWidth") > width:
                wide.append((path, width))
    assert not wide
    _forgive_missing(admin)


def test_the_mirror_follows_the_text(open_browser: Open) -> None:
    anna = open_browser("ru", size=PHONE)
    anna.register(f"{uuid4().hex}@example.com")
    _improve(anna)
    page = anna.page
    page.locator("[name=view][value=text]").check()
    text = page.locator("#text")
    marked = page.locator(".mirror mark").count()
    phrase = page.locator(".mirror mark.rule").first.inner_text()
    text.fill(text.input_value().replace(phrase, phrase.upper(), 1) + "\n\nИ ещё слово")
    assert page.locator(".mirror mark").count() == marked - 1, "an edited phrase is the user's own"
    said, kept = page.evaluate(
        "[document.querySelector('.mirror').textContent, document.getElementById('text').value]"
    )
    assert said == kept + "\n"
    heights = page.evaluate(
        "['.mirror', '#text'].map((name) => document.querySelector(name).scrollHeight)"
    )
    assert abs(heights[0] - heights[1]) <= 1


def test_by_keyboard_alone(open_browser: Open) -> None:
    anna = open_browser("en")
    anna.register(f"{uuid4().hex}@example.com")
    page = anna.page
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    expect(page.locator(".skip")).to_be_in_viewport()
    seen = set()
    for _ in range(60):
        page.keyboard.press("Tab")
        focused = page.evaluate(
            "(() => { const e = document.activeElement; const s = getComputedStyle(e);"
            " const ring = e.closest('.choice') ?? e.closest('.editor') ?? e;"
            " return [e === document.body ? 'BODY' : e.id || e.name || e.textContent.trim(),"
            " getComputedStyle(ring).outlineStyle !== 'none' || s.outlineStyle !== 'none']; })()"
        )
        if focused[0] == "BODY":  # past the last one
            continue
        assert focused[1], f"nothing shows that {focused[0]} has the focus"
        seen.add(focused[0])
    assert {"brand", "brief", "format", "variants", "generate"} <= seen
    page.locator("input[name=format][value=a4]").check(force=True)  # large: none is ready at once
    page.focus("input[name=variants]:checked")
    page.keyboard.press("ArrowRight")  # six: enough for some to be cancelled
    page.focus("#brief")
    page.keyboard.press("Control+Enter")
    expect(page.locator(".tile")).to_have_count(6)
    page.get_by_role("button", name="Cancel").press("Enter")
    expect(page.locator("#bar .badge", has_text="Cancelled")).to_be_visible()


def test_the_theme_changes_at_once_and_stays(open_browser: Open) -> None:
    guest = open_browser("en", "system", color_scheme="light")
    page = guest.go("/sign-in")
    light = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.locator("details.menu summary").click()
    with page.expect_response("**/theme"):
        page.get_by_role("button", name="Dark").click()
    dark = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert dark != light
    page.keyboard.press("Escape")
    expect(page.locator("details.menu")).not_to_have_attribute("open", "")
    page.reload()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == dark


def test_what_is_chosen_is_seen_in_forced_colors(open_browser: Open) -> None:
    anna = open_browser("en", forced_colors="active")
    anna.register(f"{uuid4().hex}@example.com")
    backgrounds = anna.page.evaluate(
        "[...document.querySelectorAll('.chip')]"
        ".map((chip) => getComputedStyle(chip).backgroundColor)"
    )
    assert backgrounds.count(backgrounds[0]) == 1, "the chosen format stands out"


def _forgive_missing(person: Person) -> None:
    """The browser itself reports the page that is not there."""
    person.said[:] = [said for said in person.said if "status of 404" not in said]


def _improve(person: Person) -> None:
    page = person.go("/")
    page.locator("button[value=improve]:visible").click()
    expect(page.locator(".sheet-of-phrases")).to_be_visible()


def _check(person: Person, path: str, theme: str) -> None:
    person.go(path)
    _violations(person, path, theme)


def _violations(person: Person, where: str, theme: str) -> None:
    """In the dark only what colors can break: the rest is the same page."""
    options = {"runOnly": ["color-contrast"]} if theme == "dark" else {}
    found = Axe().run(person.page, options=options)
    assert found.violations_count == 0, f"{where}\n{found.generate_report()}"


class Nothing(BaseModel):
    pass


class Posters:
    """A service that no worker performs: its lines are ended by hand."""

    name = "posters"
    title = "Posters"
    form: type[BaseModel] = Nothing

    def __init__(self, book: BrandBook) -> None:
        self._book = book

    def lines(self, _form: BaseModel, _prices: Mapping[str, int]) -> tuple[Line, ...]:
        prompt = RuleImprover().improve(Brief(text="Осенний латте, пост"), self._book)
        given = {
            "brand": self._book.id,
            "brand_version": self._book.version,
            "brand_sha256": self._book.sha256,
            "format": "post",
            "prompt": prompt.model_dump(mode="json"),
        }
        return tuple(Line(title=str(number), price=0, input=given) for number in range(6))

    def perform(self, given: Json, on_event: OnEvent, cancelled: IsCancelled) -> Outcome:
        raise Failed(reason="by hand only")


def _order_of_all_kinds(service: Service, user: User) -> UUID:
    """Delivered, off brand, failed, to be tried again, being made, in the queue."""
    with transaction(service.engine) as session:
        book = catalog.current(session, service.storage, "zerno")
        posters = Posters(book)
        quote = orders.quote(session, user.wallet, posters, Nothing(), Prices({}), title="Латте")
        order = orders.place(session, user.id, user.wallet, quote.id, key=uuid4().hex)
    good, bad, lost, again, going, waiting = hands.begin(service.engine, order)
    picture = BytesIO()
    Image.new("RGB", (720, 720), "#5b3120").save(picture, "WEBP")
    for work, passed in ((good, True), (bad, False)):
        hands.deliver(
            service.engine, service.storage, work, passed=passed, picture=picture.getvalue()
        )
    with transaction(service.engine) as session:
        orders.fail(session, lost, Failed(reason="no idea"))
        orders.requeue(session, again, Temporary(reason="busy"), 3600)
        orders.requeue(session, waiting, Temporary(reason="busy"), begun=False)
        orders.report_step(session, going, Step("sketching", 0.4))
    return order
