"""Uploaded fonts travel with their book, and a book names no font that is not there."""

import io
import json
import zipfile
from pathlib import Path

import fontpkg

from onbrand.brand import BrandBook
from onbrand.brand.attaching import attached
from onbrand.brand.drafting import draft
from onbrand.brand.findings import Reading
from onbrand.brand.importing import Upload, answer, read_files
from onbrand.brand.starting import blank
from onbrand.brand.writers import WRITERS
from onbrand.samples import sample
from tests.brand.test_native import uploaded_font, with_font

FONT = Path(str(fontpkg.path("manrope", 400, nearest=True))).read_bytes()
BOOK = with_font(sample("sever"))


def made(reading: Reading) -> BrandBook:
    return BrandBook.model_validate(draft(reading.found, blank("other", "Other")))


def changed(archive: bytes, name: str, content: bytes) -> bytes:
    """With another file in the place of the one whose name ends so."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(stream, "w") as new:
        for entry in old.namelist():
            new.writestr(entry, content if entry.endswith(name) else old.read(entry))
    return stream.getvalue()


def test_a_zip_brings_its_fonts() -> None:
    reading = read_files([Upload("a.zip", WRITERS["zip"][1](BOOK))])
    assert made(reading) == BOOK
    assert set(reading.fonts) == {uploaded_font()}
    assert not reading.remarks


def test_a_book_in_one_file_and_its_font_beside_it_are_the_same_book() -> None:
    for to, name in (("brand.yml", "a.yml"), ("tokens", "a.json")):
        beside = Upload("Other Name.ttf", FONT)
        reading = read_files([Upload(name, WRITERS[to][1](BOOK)), beside])
        files = made(reading).typography.families[0].files
        (kept,) = (file for file in files if file.weight == 400)
        assert kept == BOOK.typography.families[0].files[0], to
        assert {file.sha256 for file in files} == set(reading.fonts)


def test_a_font_that_was_not_brought_is_left_out_and_told() -> None:
    reading = read_files([Upload("a.yml", WRITERS["brand.yml"][1](BOOK))])
    assert made(reading) == sample("sever")
    assert [str(each.note) for each in reading.remarks] == [
        "The font “Our Own.ttf” is named here: bring the file too"
    ]


def test_nothing_in_the_place_of_font_files_spoils_a_draft() -> None:
    tokens = json.loads(WRITERS["tokens"][1](BOOK))
    (vendor,) = tokens["$extensions"]
    family = tokens["$extensions"][vendor]["book"]["typography"]["families"][0]
    sound = {"weight": 400, "sha256": uploaded_font(), "name": "a.ttf"}
    for files in ("all", [7, {}], [{"sha256": "0" * 64}], [sound | {"weight": "heavy"}], None):
        family["files"] = files
        reading = Reading.model_validate_json(answer("a.json", json.dumps(tokens).encode()))
        assert made(attached(reading)) == sample("sever"), files


def test_a_broken_font_in_a_zip_spoils_the_rest_as_little() -> None:
    archive = WRITERS["zip"][1](BOOK)
    file = f"{uploaded_font()[:8]}.ttf"
    broken = changed(archive, file, b"\0\1\0\0" + b"x" * 99)
    with zipfile.ZipFile(io.BytesIO(broken)) as opened:
        text = opened.read("sever/_brand.yml").decode()
    without = text.replace(f"sha256: {uploaded_font()}, ", "")
    assert without != text
    reading = read_files([Upload("a.zip", changed(broken, "_brand.yml", without.encode()))])
    assert made(reading) == sample("sever")
    assert [each.code for each in reading.refused] == ["unusable-font"]


def test_fonts_of_one_family_stand_side_by_side() -> None:
    """A file takes the place of one of its weight and leaves the others."""
    reading = read_files([Upload("Our Own.ttf", FONT)])
    told = BOOK.model_dump(mode="json")
    (found,) = reading.found
    name = found.fields["name"]
    other = {"weight": 100, "sha256": "a" * 64, "name": "Thin.ttf", "restricted": True}
    told["typography"]["families"][0] |= {"name": name, "files": [other]}
    for style in ("headline", "subline", "call_to_action", "legal"):
        told["typography"][style]["family"] = name
    family = BrandBook.model_validate(draft(reading.found, told)).typography.families[0]
    assert family.files[0].name == "Thin.ttf"
    assert [file.weight for file in family.files] == [100, *found.fields["weights"]]
