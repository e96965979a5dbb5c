"""A brand book typeset as PDF, and what its own reader finds in it."""

import io
import time
from pathlib import Path
from typing import Any

import fontpkg
import pytest
from PIL import Image
from pypdfium2 import PdfDocument
from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE, FPDF_PAGEOBJ_TEXT

from onbrand.brand import BrandBook
from onbrand.brand.drafting import draft
from onbrand.brand.findings import Reading
from onbrand.brand.fontfile import lent
from onbrand.brand.readers import read
from onbrand.brand.starting import blank
from onbrand.delivery.brandbook import Sample, typeset
from onbrand.delivery.brandbook.labels import labels
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


def test_inks_and_tints_are_printed_as_declared() -> None:
    book = sample("harbor").model_dump(mode="json")
    book["palette"]["swatches"][0]["tints"] = [80, 40]
    pdf = typeset(BrandBook.model_validate(book), "en")
    assert "Tints 80 · 40 %" in text_of(pdf)
    found = entries(read(pdf, "book.pdf"), "palette.swatches")
    assert found[0]["cmyk"] == [32, 95, 60, 40]
    assert found[0]["pantone"] == "Pantone 209 C"
    sure = entries(read(typeset(sample("harbor"), "en"), "book.pdf"), "palette.swatches")
    assert [each["color"] for each in found] == [each["color"] for each in sure]


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


def test_specimens_are_set_in_the_font_that_was_uploaded() -> None:
    """Under a name that the file does not have, in a book whose package is not installed."""
    pdf = typeset(with_upload("playfair-display"))
    assert ("PlayfairDisplay", "Aa") in words_and_fonts(pdf)
    assert ("PlayfairDisplay", "Own Face") in words_and_fonts(pdf)
    pangrams = {font for font, words in embedded(pdf) if words == labels("en")["pangram"]}
    assert len(pangrams) == len(WEIGHTS), "each weight of a variable font is another drawing"
    assert typeset(with_upload("playfair-display")) == pdf


def test_an_upload_stands_before_an_installed_family_of_its_name() -> None:
    """Manrope also sets what other fonts cannot."""
    book = with_upload("playfair-display", name="Manrope")
    assert ("PlayfairDisplay", "Manrope") in words_and_fonts(typeset(book))


def test_a_font_that_forbids_it_is_not_embedded() -> None:
    used = words_and_fonts(typeset(with_upload("playfair-display", restricted=True)))
    assert {font for font, _words in used} == {"Manrope"}


WEIGHTS = (400, 700, 900)


def with_upload(package: str, *, name: str = "Own Face", restricted: bool = False) -> BrandBook:
    told = blank("acme", "Acme")
    font = Path(str(fontpkg.path(package, 400, nearest=True))).read_bytes()
    file = {"sha256": lent(font, "own.ttf"), "name": "own.ttf", "restricted": restricted}
    files = [{"weight": weight, **file} for weight in WEIGHTS]
    family = {"name": name, "package": "own-face", "weights": WEIGHTS, "files": files}
    told["typography"]["families"] = [family]
    for style in ("headline", "subline", "call_to_action", "legal"):
        told["typography"][style] |= {"family": name, "weight": 700}
    return BrandBook.model_validate(told)


def words_and_fonts(pdf: bytes) -> set[tuple[str, str]]:
    """Texts as they are set, with the family of the font that is embedded for them."""
    return {(font.partition("+")[2].partition("-")[0], words) for font, words in embedded(pdf)}


def embedded(pdf: bytes) -> set[tuple[str, str]]:
    """By the whole name: each subset of a font has another."""
    found = set()
    for page in PdfDocument(pdf):
        texts = page.get_objects(filter=[FPDF_PAGEOBJ_TEXT], textpage=page.get_textpage())
        found |= {(each.get_font().get_base_name(), each.extract().strip()) for each in texts}
    return found


def test_palettes_of_any_size_fit() -> None:
    bare = blank("acme", "Acme")
    for number in range(28):
        color = f"#{number * 9:02x}40{255 - number * 9:02x}"
        swatch = {"id": f"c{number}", "name": {"en": f"Color {number}", "ru": "Цвет"}}
        bare["palette"]["swatches"].append(swatch | {"role": "accent", "color": color})
    pdf = typeset(BrandBook.model_validate(bare))
    said = text_of(pdf)
    assert all(f"Color {number}" in said for number in range(28))


def test_pictures_made_under_it_are_its_last_page() -> None:
    book = sample("harbor")
    pictures = []
    for size in ((720, 720), (720, 405)):
        stream = io.BytesIO()
        Image.new("RGB", size, "#7a1f3d").save(stream, "WEBP")
        pictures.append(Sample(stream.getvalue(), "webp", size[0] / size[1]))
    without, given = PdfDocument(typeset(book)), PdfDocument(typeset(book, "en", pictures))
    assert len(given) == len(without) + 1
    last = given[len(given) - 1]
    assert labels("en")["samples"] in last.get_textpage().get_text_range()
    boxes = [each.get_bounds() for each in last.get_objects([FPDF_PAGEOBJ_IMAGE])]
    ratios = [(right - left) / (top - bottom) for left, bottom, right, top in boxes]
    assert ratios == pytest.approx([1, 720 / 405], abs=0.01)
    assert all(left > 0 and right < last.get_width() for left, _, right, _ in boxes)
