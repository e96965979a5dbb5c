import re

from onbrand.samples import sample, sample_ids
from onbrand.web.pages.book import specimen
from onbrand.web.shown.blueprints import blueprint
from tests.web.conftest import Visitor


def test_all_brands_are_shown_with_their_logos(visitor: Visitor) -> None:
    page = visitor.get("/brands").text
    for brand in sample_ids():
        assert f'href="/brands/{brand}"' in page
    logos = set(re.findall(r'src="(/brands/[^"]+\.svg)"', page))
    assert len(logos) == 8
    for address in logos:
        answer = visitor.get(address)
        assert answer.headers["content-type"] == "image/svg+xml"
        assert "sandbox" in answer.headers["content-security-policy"]
        assert "immutable" in answer.headers["cache-control"]


def test_a_book_shows_every_rule_swatch_and_format(visitor: Visitor) -> None:
    for brand in sample_ids():
        book = sample(brand)
        page = visitor.get(f"/brands/{brand}").text
        for rule in book.rules:
            assert page.count(f'id="r{rule.number}"') == 1, rule.number
        for swatch in book.palette.swatches:
            assert str(swatch.color).upper() in page
        for form in book.formats:
            assert f"{form.width} × {form.height}" in page
        for address in re.findall(r'<img src="(/brands/[^"]+)"', page):
            assert visitor.get(address).status_code == 200, address


def test_a_book_speaks_the_readers_language(visitor: Visitor) -> None:
    assert "Zerno &amp; Co" in visitor.get("/brands/zerno").text
    visitor.post("/language", language="ru")
    page = visitor.get("/brands/zerno").text
    assert "Зерно &amp; Ко" in page
    assert "Палитра" in page


def test_what_is_not_there(visitor: Visitor) -> None:
    for address in ("/brands/nobody", "/brands/zerno/1/logo/none.svg",
                    "/brands/zerno/99/logo/full-on-light.svg", "/brands/zerno/1/type/ru/none.svg",
                    "/brands/zerno/1/type/de/headline.svg"):  # fmt: skip
        assert visitor.get(address).status_code == 404, address


def test_a_blueprint_is_what_the_book_demands() -> None:
    book = sample("zerno")
    for form in book.formats:
        drawn = blueprint(book, form)
        assert drawn.logo
        assert drawn.inner.x >= round(book.layout.margin * form.short)
        assert drawn.inner.y >= form.safe[0]
        assert drawn.logo.x >= drawn.inner.x
        assert drawn.logo.x + drawn.logo.width <= drawn.inner.x + drawn.inner.width
        assert drawn.logo.height == round(book.logo.height * form.short)
        for line in drawn.lines:
            assert line.x + line.width <= drawn.inner.x + drawn.inner.width


def test_a_specimen_is_set_in_the_brands_own_letters() -> None:
    russian = specimen(sample("zerno"), "headline", "ru")
    assert russian != specimen(sample("zerno"), "headline", "en")
    assert russian != specimen(sample("zerno"), "subline", "ru")
    assert "<text" not in russian
    assert len(russian) > 2000
