"""A brand book typeset as PDF, and what its own reader finds in it."""

import time
from typing import Any

import pytest
from pypdfium2 import PdfDocument

from onbrand.brand import BrandBook
from onbrand.brand.drafting import draft
from onbrand.brand.findings import Reading
from onbrand.brand.readers import read
from onbrand.brand.starting import blank
from onbrand.delivery.brandbook import typeset
from onbrand.samples import sample, sample_ids


def text_of(pdf: bytes) -> str:
    document = PdfDocument(pdf)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("name", sample_ids())
def test_it_reads_back_with_every_color_name_and_font(name: str, language: str) -> None:
    book = sample(name)
    found = read(typeset(book, "ru" if language == "ru" else "en"), "book.pdf")
    swatches = {each["name"]["en"]: each for each in entries(found, "palette.swatches")}
    for swatch in book.palette.swatches:
        told = swatches[getattr(swatch.name, language)]
        assert told["color"] == str(swatch.color)
        assert told.get("cmyk") == (list(swatch.cmyk) if swatch.cmyk else None)
        assert told.get("pantone") == swatch.pantone
    forbidden = {each["color"] for each in entries(found, "palette.forbidden")}
    assert forbidden == {str(each.color) for each in book.palette.forbidden}
    families = {each["name"] for each in entries(found, "typography.families")}
    assert families == {family.name for family in book.typography.families}
    assert found.value("typography.headline.family") == book.typography.headline.family
    assert found.value("name")["en"] == getattr(book.name, language)
    assert all(each.source.page for each in found.found if each.part.startswith("palette"))
    BrandBook.model_validate(draft(found.found, blank("again", "Again")))


def entries(found: Reading, part: str) -> list[dict[str, Any]]:
    return [each.fields for each in found.found if each.part.startswith(f"{part}[")]


@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_rule_and_word_is_in_it(language: str) -> None:
    book = sample("harbor")
    said = " ".join(text_of(typeset(book, "ru" if language == "ru" else "en")).split())
    for rule in book.rules:
        assert rule.number in said
        assert getattr(rule.title, language).split()[0] in said
    for form in book.formats:
        assert f"{form.width} × {form.height}" in said
    for word in book.voice.banned:
        assert word.split()[0] in said
    assert ("Охранное поле" in said) == (language == "ru")


def test_the_same_book_is_the_same_bytes_and_quick() -> None:
    book = sample("sever")
    first = typeset(book)
    begun = time.process_time()
    assert typeset(book) == first
    assert time.process_time() - begun < 4


def test_a_book_of_bare_necessities_and_hostile_words() -> None:
    """A blank book has no patterns, rules, voice or imagery; its texts are texts, not markup."""
    name = '#panic("x") $x$ <script> *bold* _it_ @ref \\ `raw` "q"'
    bare = blank("acme", name) | {"summary": {"en": '#read("/etc/passwd")', "ru": ""}}
    said = text_of(typeset(BrandBook.model_validate(bare)))
    assert '#panic("x") $x$ <script> *bold* _it_ @ref' in " ".join(said.split())
    assert "#read" in said


def test_fonts_that_are_not_installed_are_stood_in_for() -> None:
    bare = blank("acme", "Acme")
    bare["typography"]["families"][0] |= {"name": "Nowhere Sans", "package": "nowhere-sans"}
    for style in ("headline", "subline", "call_to_action", "legal"):
        bare["typography"][style]["family"] = "Nowhere Sans"
    assert "Nowhere Sans" in text_of(typeset(BrandBook.model_validate(bare)))


def test_palettes_of_any_size_fit() -> None:
    bare = blank("acme", "Acme")
    for number in range(28):
        color = f"#{number * 9:02x}40{255 - number * 9:02x}"
        swatch = {"id": f"c{number}", "name": {"en": f"Color {number}", "ru": "Цвет"}}
        bare["palette"]["swatches"].append(swatch | {"role": "accent", "color": color})
    pdf = typeset(BrandBook.model_validate(bare))
    said = text_of(pdf)
    assert all(f"Color {number}" in said for number in range(28))
