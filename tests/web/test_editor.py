"""Brand books begun, edited, published, compared and shared, as a browser without scripts does."""

import io
import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

import fontpkg
import pytest
from httpx2 import Response
from PIL import Image
from pypdfium2 import PdfDocument
from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE

from onbrand import catalog
from onbrand.artwork.fonts import face
from onbrand.brand import BrandBook
from onbrand.db import transaction
from onbrand.samples import sample
from onbrand.web.editing.parts import FORMS
from tests.web.conftest import House, Visitor, fields_of


def begun(visitor: Visitor, model: str = "harbor", name: str = "Port & Tea") -> str:
    """The id of a new brand of the visitor's."""
    answer = visitor.post("/brands/new", name=name, model=model)
    assert answer.status_code == 200, answer.text
    return urlsplit(str(answer.url)).path.split("/")[2]


def page(visitor: Visitor, brand: str, part: str) -> Response:
    return visitor.get(f"/brands/{brand}/edit/{part}")


def form(visitor: Visitor, brand: str, part: str) -> dict[str, list[str]]:
    return Filled.of(page(visitor, brand, part))


class Filled(HTMLParser):
    """What a browser would post of the editor's form."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, list[str]] = {}
        self._select = self._area = ""
        self._inside = False

    @classmethod
    def of(cls, answer: Response) -> dict[str, list[str]]:
        parser = cls()
        parser.feed(answer.text)
        return parser.fields

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        name, value = given.get("name") or "", given.get("value") or ""
        self._inside = self._inside or given.get("id") == "edit"
        if not self._inside:
            return
        if tag == "input" and (given.get("type") != "checkbox" or "checked" in given):
            self.fields.setdefault(name, []).append(value)
        elif tag == "select":
            self._select = name
        elif tag == "option" and (self._select not in self.fields or "selected" in given):
            self.fields[self._select] = [value]
        elif tag == "textarea":
            self._area = name
            self.fields[name] = [""]

    def handle_endtag(self, tag: str) -> None:
        self._inside = self._inside and tag != "form"
        if tag == "textarea":
            self._area = ""

    def handle_data(self, data: str) -> None:
        if self._area:
            self.fields[self._area][0] += data


def save(visitor: Visitor, brand: str, part: str, deed: str = "save", **changes: str) -> Response:
    fields: dict[str, object] = {**form(visitor, brand, part), **changes, "do": deed}
    return visitor.client.post(f"/brands/{brand}/edit/{part}", data=fields)


def published(house: House, visitor: Visitor, brand: str) -> BrandBook:
    shown = visitor.get(f"/brands/{brand}/publish")
    answer = visitor.post(f"/brands/{brand}/publish", **fields_of(shown, "data-once"))
    assert answer.url.params.get("done") == "published", answer.text
    viewer = catalog.Viewer(visitor.user.id, visitor.user.wallet)
    with transaction(house.engine) as session:
        return catalog.current(session, house.storage, brand, viewer=viewer)


def test_a_part_that_is_saved_untouched_says_what_it_said(house: House, visitor: Visitor) -> None:
    brand = begun(visitor)
    for part in FORMS:
        answer = save(visitor, brand, part)
        assert answer.status_code == 200, part
        assert "aria-invalid" not in answer.text, part
    book, original = published(house, visitor, brand), sample("harbor")
    for part in FORMS:
        if part != "book":
            assert getattr(book, part) == getattr(original, part), part
    assert book.name.en == "Port & Tea"


def test_a_color_goes_from_the_editor_into_the_version(house: House, visitor: Visitor) -> None:
    brand = begun(visitor)
    first = published(house, visitor, brand)
    save(visitor, brand, "palette", **{"swatches-0-color": "1F6D38", "swatches-0-id": "bottle"})
    save(visitor, brand, "layout", margin="8,5")
    diff = visitor.get(f"/brands/{brand}/publish").text
    assert 'fill="#7d1f38"' in diff
    assert 'fill="#1f6d38"' in diff
    assert "8.5%" in diff
    second = published(house, visitor, brand)
    assert (second.version, second.layout.margin) == (2, 0.085)
    assert str(second.palette.swatches[0].color) == "#1f6d38"
    assert second.patterns[0].swatches[0] == "bottle", "a renamed swatch is so everywhere"
    compared = visitor.get(f"/brands/{brand}/versions", old="1", new="2").text
    assert "8.5%" in compared
    earlier = visitor.get(f"/brands/{brand}", version="1").text
    assert first.sha256[:12] in earlier
    assert "The current one is version 2" in earlier


def test_what_is_wrong_is_named_and_what_was_typed_stays(visitor: Visitor) -> None:
    brand = begun(visitor)
    answer = save(
        visitor, brand, "palette", **{"swatches-1-color": "navy-ish", "swatches-2-cmyk": "1 2 x"}
    )
    assert answer.status_code == 422
    assert 'value="navy-ish"' in answer.text
    assert "2 fields cannot be kept" in answer.text
    for name in ("swatches-1-color", "swatches-2-cmyk"):
        assert f'id="f-{name}-wrong"' in answer.text
    assert 'value="#243f78"' in page(visitor, brand, "palette").text
    following = save(visitor, brand, "palette", "follow", **{"swatches-1-color": "#2"})
    assert following.status_code == 200, "half a word is no error while somebody writes"


def test_rows_come_move_and_go(visitor: Visitor) -> None:
    brand = begun(visitor)
    more = save(visitor, brand, "palette", "add:swatches")
    assert 'id="f-swatches-7-color"' in more.text
    assert "aria-invalid" not in more.text
    assert 'id="f-swatches-7-color"' not in page(visitor, brand, "palette").text
    added: dict[str, object] = {
        **Filled.of(more),
        "swatches-7-name-en": "Fog", "swatches-7-name-ru": "", "swatches-7-color": "#c0c8d0",
        "do": "save",
    }  # fmt: skip
    visitor.client.post(f"/brands/{brand}/edit/palette", data=added)
    assert 'name="swatches-7-id" value="fog"' in page(visitor, brand, "palette").text
    save(visitor, brand, "palette", "up:swatches:7")
    assert 'name="swatches-6-id" value="fog"' in page(visitor, brand, "palette").text
    save(visitor, brand, "palette", "remove:swatches:6")
    assert 'value="fog"' not in page(visitor, brand, "palette").text
    save(visitor, brand, "imagery", "remove:moods:0")
    assert "unhurried" not in page(visitor, brand, "imagery").text


def test_a_draft_that_cannot_be_published_says_why_and_where(visitor: Visitor) -> None:
    brand = begun(visitor)
    save(visitor, brand, "palette", **{"swatches-6-role": "neutral"})
    shown = visitor.get(f"/brands/{brand}/publish").text
    assert "no swatch has the role “ink”" in shown
    assert f'href="/brands/{brand}/edit/palette"' in shown
    answer = visitor.post(f"/brands/{brand}/publish", revision="2", note="")
    assert answer.status_code == 422
    assert "done" not in answer.url.params


def test_a_contradiction_stands_beside_its_part(visitor: Visitor) -> None:
    brand = begun(visitor)
    save(visitor, brand, "palette", **{"swatches-6-color": "#8f8f8f"})
    assert "reaches 3.2:1 at most" in page(visitor, brand, "palette").text
    assert "reaches 3.2:1 at most" not in page(visitor, brand, "voice").text


def test_who_saves_second_is_told_and_loses_nothing(visitor: Visitor) -> None:
    brand = begun(visitor)
    mine: dict[str, object] = {**form(visitor, brand, "layout"), "margin": "9", "do": "save"}
    save(visitor, brand, "layout", columns="10")
    answer = visitor.client.post(f"/brands/{brand}/edit/layout", data=mine)
    assert answer.status_code == 409
    assert "Somebody has changed" in answer.text
    assert 'name="margin" value="9"' in answer.text


def test_to_others_there_is_no_such_brand(house: House, visitor: Visitor) -> None:
    brand, other = begun(visitor), house.visitor()
    for address in ("", "/edit/palette", "/publish", "/versions", "/sharing", "/bring"):
        assert other.get(f"/brands/{brand}{address}").status_code == 404, address
    for address in ("/edit/palette", "/publish", "/discard", "/sharing"):
        assert other.post(f"/brands/{brand}{address}", do="archive").status_code == 404, address
    assert house.client.get(f"/brands/{brand}").text.count("Sign in"), "guests are asked who"


@pytest.mark.parametrize(
    ("right", "orders", "edits"),
    [("viewer", False, False), ("designer", True, False), ("manager", True, True)],
)
def test_a_brand_is_shared_by_name(
    house: House, visitor: Visitor, right: str, *, orders: bool, edits: bool
) -> None:
    brand, other = begun(visitor), house.visitor()
    published(house, visitor, brand)
    wrong = visitor.post(f"/brands/{brand}/sharing", do="share", email="no@nobody.org")
    assert wrong.status_code == 422
    assert 'value="no@nobody.org"' in wrong.text
    visitor.post(f"/brands/{brand}/sharing", do="share", email=other.user.login, right=right)
    assert "Port &amp; Tea" in other.get(f"/brands/{brand}").text
    assert (f'value="{brand}"' in other.get("/?new=1").text) is orders
    assert (page(other, brand, "palette").status_code == 200) is edits
    other.post(f"/brands/{brand}/sharing", do="leave")
    assert other.get(f"/brands/{brand}").status_code == 404


def test_archived_and_back(house: House, visitor: Visitor) -> None:
    brand = begun(visitor)
    published(house, visitor, brand)
    visitor.post(f"/brands/{brand}/sharing", do="archive")
    assert f'value="{brand}"' not in visitor.get("/?new=1").text
    assert "Archive" in visitor.get("/brands").text
    visitor.post(f"/brands/{brand}/sharing", do="restore")
    assert f'value="{brand}"' in visitor.get("/?new=1").text


def test_the_administrator_opens_a_brand_to_all(
    house: House, visitor: Visitor, administrator: Visitor
) -> None:
    brand, other = begun(visitor), house.visitor()
    published(house, visitor, brand)
    administrator.post(f"/brands/{brand}/sharing", do="open")
    assert f'value="{brand}"' in other.get("/?new=1").text
    assert other.post("/brands/zerno/sharing", do="close").status_code == 404


def test_drawings_of_a_draft_are_its_managers_alone(house: House, visitor: Visitor) -> None:
    brand = begun(visitor)
    addresses = {
        address
        for part in ("palette", "typography", "logo", "patterns")
        for address in re.findall(r'src="(/brands/[^"]+\.svg)"', page(visitor, brand, part).text)
    }
    assert len(addresses) == 1 + 4 + 4 + 2
    for address in addresses:
        answer = visitor.get(address)
        assert answer.text.startswith("<svg"), address
        assert "sandbox" in answer.headers["content-security-policy"]
        assert house.visitor().get(address).status_code == 404


def test_files_are_looked_at_before_they_are_taken(visitor: Visitor) -> None:
    brand = begun(visitor, model="")
    css = b":root { --brand-navy: #12284c; --brand-coral: #f0563a }"
    logo = sample("les").logo.variants[0].svg.encode()
    files = [("files", ("brand.css", css)), ("files", ("full-on-light.svg", logo)),
             ("files", ("broken.pdf", b"%PDF-1.7 nothing"))]  # fmt: skip
    read = visitor.client.post(f"/brands/{brand}/bring", files=files)
    assert read.status_code == 200
    assert "broken.pdf" in read.text
    assert "brand.css, line 1" in read.text
    assert "#12284c" not in page(visitor, brand, "palette").text, "nothing is taken unseen"
    boxes = dict.fromkeys(re.findall(r'name="(take-\d+)" value="yes" checked', read.text), "yes")
    values = dict(re.findall(r'name="(value-\d+)" value="([^"]*)"', read.text))
    coral = next(name for name, value in values.items() if value == "#f0563a")
    taken = {**boxes, **values, coral: "#f0563b"}
    visitor.client.post(urlsplit(str(read.url)).path, data=taken)
    palette = page(visitor, brand, "palette").text
    assert 'value="#12284c"' in palette
    assert 'value="#f0563b"' in palette, "corrected by hand"
    assert "full-on-light" in page(visitor, brand, "logo").text


def test_a_font_is_uploaded_checked_and_set_in(house: House, visitor: Visitor) -> None:
    brand = begun(visitor)
    font = Path(fontpkg.path("manrope", 400, nearest=True)).read_bytes()
    address = f"/brands/{brand}/edit/typography/fonts"
    broken = visitor.client.post(address, files=[("fonts", ("bad.ttf", b"\0\1\0\0" + b"x" * 99))])
    assert broken.status_code == 422
    assert "bad.ttf" in broken.text
    taken = visitor.client.post(address, files=[("fonts", ("Our Own.ttf", font))])
    assert "Our Own.ttf" in taken.text
    save(visitor, brand, "typography", **{"headline-family": "Manrope", "headline-weight": "800"})
    specimen = f"/brands/{brand}/edit/draft/x/type/headline.svg"
    assert len(visitor.get(specimen).text) > 2000
    book = published(house, visitor, brand)
    family = book.typography.family("Manrope")
    assert {file.name for file in family.files} == {"Our Own.ttf"}
    assert face(family.source, 800).has("Ж")


def upload_logo(visitor: Visitor, brand: str, name: str, data: bytes, **said: str) -> Response:
    """Into one place of the logo's page: by its variant's id, else by kind and tone."""
    fields = {"variant": "", "kind": "full", "tone": "on-light", **said}
    address = f"/brands/{brand}/edit/logo/variants"
    return visitor.client.post(address, data=fields, files=[("logo", (name, data))])


def drawn(visitor: Visitor, brand: str, variant: str) -> str:
    return visitor.get(f"/brands/{brand}/edit/draft/x/logo/{variant}.svg").text


def test_a_logo_is_uploaded_replaced_and_removed(house: House, visitor: Visitor) -> None:
    brand = begun(visitor)
    dark = sample("les").logo.variants[1].svg.encode()
    save(visitor, brand, "logo", "remove:variants:1")
    there = page(visitor, brand, "logo").text
    assert there.count('value="remove:variants:') == 3
    assert "Not there yet." in there, "a place is kept for it"
    added = upload_logo(visitor, brand, "dark.svg", dark, tone="on-dark")
    assert added.text.count('value="remove:variants:') == 4
    assert "Not there yet." not in added.text
    logo = published(house, visitor, brand).logo
    assert logo.variants[3].id == "full-on-dark"
    assert logo.variants[3].svg == sample("les").logo.variants[1].svg
    outline = b'<svg viewBox="0 0 90 30"><path d="M0 0h90v30Z" fill="#7d1f38"/></svg>'
    upload_logo(visitor, brand, "new.svg", outline, variant="full-on-light", kind="mark")
    assert "M0 0h90v30Z" in drawn(visitor, brand, "full-on-light")
    again = published(house, visitor, brand).logo
    assert (again.variants[0].kind, again.variants[0].width) == ("full", 90)
    assert again.variants[1:] == logo.variants[1:], "what is not replaced stays"


def test_the_clear_space_is_drawn_round_a_logo_of_pixels(visitor: Visitor) -> None:
    brand = begun(visitor, model="")
    assert "The name stands in" in page(visitor, brand, "logo").text
    stream = io.BytesIO()
    Image.new("RGBA", (120, 40), "#0b1f3a").save(stream, "PNG")
    upload_logo(visitor, brand, "logo.png", stream.getvalue(), variant="starter-on-light")
    narrow = drawn(visitor, brand, "full-on-light")
    assert "data:image/png;base64," in narrow
    save(visitor, brand, "logo", clear_space="2")
    wide = drawn(visitor, brand, "full-on-light")
    width = re.compile(r'viewBox="0 0 ([\d.]+) ')
    assert float(width.findall(wide)[0]) - float(width.findall(narrow)[0]) == 2 * 1.5 * 40


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("bad.svg", b'<svg viewBox="0 0 9 9"><script>alert(1)</script></svg>', "bad.svg"),
        ("vast.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\1\0\0\0\1\0\0\x08\6\0\0\0", "vast.png"),
        ("brand.css", b":root { --navy: #12284c }", "has no logo in it"),
    ],
)
def test_a_logo_is_checked_as_the_import_checks_it(
    visitor: Visitor, name: str, data: bytes, reason: str
) -> None:
    brand = begun(visitor)
    before = drawn(visitor, brand, "full-on-light")
    refused = upload_logo(visitor, brand, name, data, variant="full-on-light")
    assert refused.status_code == 422
    assert reason in refused.text
    assert drawn(visitor, brand, "full-on-light") == before, "the draft is unharmed"
    assert upload_logo(visitor, brand, name, data, kind="banner").status_code == 404


def pictures_on_last_page(pdf: bytes) -> int:
    document = PdfDocument(pdf)
    return len(list(document[len(document) - 1].get_objects(filter=[FPDF_PAGEOBJ_IMAGE])))


def test_grounds_of_a_logo_are_told_on_the_page_of_the_book(house: House, visitor: Visitor) -> None:
    brand = begun(visitor)
    first, other = (each.id for each in sample("harbor").palette.swatches[:2])
    save(visitor, brand, "logo", **{"variants-0-forbidden_backgrounds": first})
    save(visitor, brand, "logo", **{"variants-1-allowed_backgrounds": other})
    book = published(house, visitor, brand)
    told = visitor.get(f"/brands/{brand}").text
    for words, swatch in (("Never on", first), ("Only on", other)):
        name = next(each.name.en for each in book.palette.swatches if each.id == swatch)
        assert re.search(rf"{words}: <svg.*?</svg>{name}", told), words


def test_a_book_with_its_own_font_and_logo_is_taken_away_and_brought_back(
    house: House, visitor: Visitor
) -> None:
    brand = begun(visitor)
    font = Path(fontpkg.path("playfair-display", 400, nearest=True)).read_bytes()
    address = f"/brands/{brand}/edit/typography/fonts"
    visitor.client.post(address, files=[("fonts", ("Our Own.ttf", font))])
    upload_logo(visitor, brand, "l.svg", sample("les").logo.variants[0].svg.encode(),
                variant="full-on-light")  # fmt: skip
    draft = visitor.get(f"/brands/{brand}/edit/as/zip")
    assert "-draft.zip" in draft.headers["content-disposition"]
    book = published(house, visitor, brand)
    links = re.findall(rf"/brands/{brand}/1/as/[a-z.]+", visitor.get(f"/brands/{brand}").text)
    given = {link.rpartition("/")[2]: visitor.get(link) for link in links}
    assert {answer.status_code for answer in given.values()} == {200}
    assert set(given) == {"pdf", "zip", "brand.yml", "tokens", "css", "ase", "aco", "gpl"}
    assert pictures_on_last_page(given["pdf"].content) == 2, "samples made under the book"
    assert house.visitor().get(links[0]).status_code == 404
    for archive in (draft, given["zip"]):
        other = begun(visitor, model="", name="Other")
        files = [("files", ("a.zip", archive.content))]
        read = visitor.client.post(f"/brands/{other}/bring", files=files)
        boxes = dict.fromkeys(
            re.findall(r'name="(take-\d+)" value="yes" checked', read.text), "yes"
        )
        visitor.client.post(urlsplit(str(read.url)).path, data=boxes)
        again = published(house, visitor, other)
        assert again.model_copy(update={"id": book.id}) == book


def test_a_tile_is_uploaded_shown_and_published(house: House, visitor: Visitor) -> None:
    brand = begun(visitor)
    address = f"/brands/{brand}/edit/patterns/tiles"
    bad = b'<svg viewBox="0 0 9 9"><text>9</text></svg>'
    refused = visitor.client.post(address, files=[("tiles", ("bad.svg", bad))])
    assert refused.status_code == 422
    assert "bad.svg" in refused.text
    good = b'<svg viewBox="0 0 40 40"><path d="M0 0 L40 0 L20 30 Z" fill="#123456"/></svg>'
    taken = visitor.client.post(address, files=[("tiles", ("Our Own.svg", good))])
    assert 'value="tile" selected' in taken.text
    shown = visitor.get(f"/brands/{brand}/edit/draft/x/pattern/our-own.svg").text
    assert shown.count("<path ") >= 16
    save(visitor, brand, "patterns", **{"0-scale": "20"})
    own = next(each for each in published(house, visitor, brand).patterns if each.id == "our-own")
    assert own.tile
    assert own.uses == ("full", "partial")


def test_without_a_name_or_a_file(visitor: Visitor) -> None:
    assert visitor.post("/brands/new", name="  ").status_code == 422
    brand = begun(visitor, model="")
    assert visitor.client.post(f"/brands/{brand}/bring").status_code == 422
    assert visitor.get(f"/brands/{brand}/edit/nothing").status_code == 404
    assert visitor.post(f"/brands/{brand}/discard", revision="1").url.path == "/brands"
    assert page(visitor, brand, "palette").status_code == 404
