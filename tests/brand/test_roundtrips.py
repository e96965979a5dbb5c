"""What is written in any format reads back: all of it where the format has room for all of it."""

import io
import json
import struct
import tempfile
from pathlib import Path

import pytest
from brand_yml import Brand
from hypothesis import given, settings
from hypothesis import strategies as st

from onbrand.brand import BrandBook
from onbrand.brand.book import Extension
from onbrand.brand.drafting import draft
from onbrand.brand.findings import Found, Reading
from onbrand.brand.importing import answer
from onbrand.brand.native import one_file
from onbrand.brand.starting import blank
from onbrand.brand.writers import WRITERS, write_tokens
from onbrand.samples import sample, sample_ids
from tests.brand.test_native import books

EVERYTHING = ("zip", "brand.yml", "tokens")
NAMES = {"zip": "a.zip", "brand.yml": "a.yml", "tokens": "a.json", "css": "a.css"}


def reading(data: bytes, name: str) -> Reading:
    found = Reading.model_validate_json(answer(name, data))
    assert not found.refused, str(found.refused[0].note)
    return found


def again(data: bytes, name: str) -> BrandBook:
    found = reading(data, name)
    return BrandBook.model_validate(draft(found.found, blank("other", "Other")))


@pytest.mark.parametrize("to", EVERYTHING)
def test_formats_with_room_for_all_keep_all(to: str) -> None:
    @settings(max_examples=25, deadline=None)
    @given(books())
    def keeps(book: BrandBook) -> None:
        assert again(WRITERS[to][1](book), NAMES[to]) == book

    keeps()


@pytest.mark.parametrize("name", sample_ids())
@pytest.mark.parametrize("to", ["ase", "aco", "gpl", "css"])
def test_formats_of_swatches_keep_colors_and_names(to: str, name: str) -> None:
    book = sample(name)
    found = reading(WRITERS[to][1](book), f"a.{to}")
    read = [each.fields for each in found.found if each.part.startswith("palette.")]
    assert [each["color"] for each in read] == [str(each.color) for each in book.palette.swatches]
    if to == "css":
        assert [each["id"] for each in read] == [each.id for each in book.palette.swatches]
        assert found.value("typography.headline.family") == book.typography.headline.family
    else:
        assert [each["name"]["en"] for each in read] == [
            each.name.en for each in book.palette.swatches
        ]


def test_a_stylesheet_keeps_declared_tints() -> None:
    book = sample("harbor").model_dump(mode="json")
    book["palette"]["swatches"][1]["tints"] = [80, 5]
    written = WRITERS["css"][1](BrandBook.model_validate(book))
    assert b"--tint-navy-80: " in written
    told = [each.fields for each in reading(written, "a.css").found if "swatches" in each.part]
    assert [each.get("tints") for each in told] == [None, [80, 5], *[None] * 5]


@settings(max_examples=40, deadline=None)
@given(books())
def test_swatch_files_keep_every_color(book: BrandBook) -> None:
    meant = {str(swatch.color) for swatch in book.palette.swatches}
    for to in ("ase", "aco", "gpl", "css"):
        found = reading(WRITERS[to][1](book), f"a.{to}")
        read = {each.fields["color"] for each in found.found if each.part.startswith("palette.")}
        assert read == meant, to


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-99, 99) | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)
VENDORS = st.dictionaries(st.from_regex(r"com\.[a-z]{1,6}", fullmatch=True), JSON, min_size=1)


@settings(max_examples=40, deadline=None)
@given(VENDORS, VENDORS, JSON)
def test_what_tokens_say_to_others_is_given_back(
    of_token: dict[str, object], of_group: dict[str, object], value: object
) -> None:
    tokens = {
        "$extensions": of_group,
        "brand": {
            "navy": {"$type": "color", "$value": "#0b1f3a", "$extensions": of_token},
            "$extensions": of_group,
        },
        "shadow": {"$type": "shadow", "$value": value},
    }
    found = reading(json.dumps(tokens).encode(), "a.json")
    book = BrandBook.model_validate(draft(found.found, blank("acme", "Acme")))
    written = json.loads(write_tokens(book))
    assert of_token.items() <= written["brand"]["navy"]["$extensions"].items()
    assert of_group.items() <= written["brand"]["$extensions"].items()
    assert of_group.items() <= written["$extensions"].items()
    assert written["shadow"] == tokens["shadow"]


@pytest.mark.parametrize("name", sample_ids())
def test_the_library_of_brand_yml_loads_ours(name: str, tmp_path: Path) -> None:
    book = sample(name)
    extended = book.model_copy(
        update={
            "extensions": (
                Extension(id="brand-yml:defaults.quarto", text='{"toc": true}'),
                Extension(id="brand-yml:meta.link", text='"https://acme.example/"'),
                Extension(id="brand-yml:unheard-of", text="1"),
            )
        }
    )
    file = tmp_path / "_brand.yml"
    file.write_bytes(one_file(extended))
    brand = Brand.from_yaml(file)
    assert brand.color.palette == {each.id: str(each.color) for each in book.palette.swatches}
    assert brand.defaults["quarto"] == {"toc": True}
    assert again(file.read_bytes(), "_brand.yml") == extended


def test_the_same_book_has_the_same_bytes() -> None:
    for _suffix, write in WRITERS.values():
        assert write(sample("harbor")) == write(sample("harbor"))


def test_adobe_files_are_laid_out_as_adobe_does() -> None:
    book = sample("harbor")
    ase = WRITERS["ase"][1](book)
    assert struct.unpack(">4sHHI", ase[:12]) == (b"ASEF", 1, 0, len(book.palette.swatches))
    aco = io.BytesIO(WRITERS["aco"][1](book))
    assert struct.unpack(">HH", aco.read(4)) == (1, len(book.palette.swatches))
    aco.seek(4 + 10 * len(book.palette.swatches))
    assert struct.unpack(">HH", aco.read(4)) == (2, len(book.palette.swatches))


def test_a_brand_yml_without_its_logos_asks_for_them() -> None:
    with tempfile.TemporaryDirectory() as folder:
        from onbrand.brand.native import write

        file = write(sample("harbor"), Path(folder))
        found = reading(file.read_bytes(), "_brand.yml")
    book: Found = found.found[0]
    assert book.fields["logo"]["variants"] == []
    assert sum("bring the file" in str(remark.note) for remark in found.remarks) == 4
