"""Every kind of honest file, read where nothing can be opened: what a library loads late is
missing there, and only this tells."""

import io
import zipfile
from pathlib import Path

import fontpkg
import pytest
from PIL import Image, ImageDraw

from onbrand.brand.importing import Upload, read_files
from onbrand.brand.writers import WRITERS
from onbrand.delivery.brandbook import typeset
from onbrand.samples import sample

SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 50"><style>.a{fill:#e4572e}</style>'
    b'<path class="a" transform="rotate(3)" stroke="#0b1f3a" d="M9 9H80V40A9 9 0 0 1 70 45Z"/>'
    b"</svg>"
)


def picture(kind: str, mode: str) -> bytes:
    image = Image.new("RGBA", (600, 200), (255, 255, 255, 0))
    ImageDraw.Draw(image).rectangle((20, 20, 400, 180), fill=(11, 31, 58, 255))
    stream = io.BytesIO()
    image.convert(mode).save(stream, kind)
    return stream.getvalue()


@pytest.fixture(scope="module")
def honest() -> dict[str, bytes]:
    book = sample("harbor")
    font = Path(str(fontpkg.path("montserrat", 400, nearest=True)))
    swatches = {f"a.{to}": WRITERS[to][1](book) for to in ("css", "ase", "aco", "gpl")}
    return {
        **swatches,
        "native.zip": WRITERS["zip"][1](book),
        "native.yml": WRITERS["brand.yml"][1](book),
        "native.json": WRITERS["tokens"][1](book),
        "plain.yml": b'meta: {name: Acme}\ncolor: {palette: {navy: "#0b1f3a"}}\nextra: 1\n',
        "oklch.json": b'{"a": {"$type": "color", "$value": "oklch(0.7 0.2 30)"}}',
        "utf16.css": "\ufeff:root{--navy:#0b1f3a}".encode("utf-16"),
        "book.pdf": typeset(book, "ru"),
        "styled.svg": SVG,
        "latin.svg": b'<?xml version="1.0" encoding="ISO-8859-1"?>' + SVG,
        "logo.png": picture("PNG", "RGBA"),
        "palette.png": picture("PNG", "P"),
        "gray.png": picture("PNG", "L"),
        "logo.jpg": picture("JPEG", "RGB"),
        "logo.webp": picture("WEBP", "RGBA"),
        "font.ttf": font.read_bytes(),
    }


def test_every_kind_is_read(honest: dict[str, bytes]) -> None:
    reading = read_files(Upload(name, data) for name, data in honest.items())
    assert [str(each.note) for each in reading.refused] == []
    sources = {each.source.file for each in reading.found}
    sources |= {source.file for each in reading.found for source in each.also}
    assert sources == honest.keys()


def test_a_folder_that_was_packed_is_read_file_by_file(honest: dict[str, bytes]) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in ("plain.yml", "styled.svg", "a.ase"):
            archive.writestr(f"Бренд/{name}", honest[name])
        archive.writestr("__MACOSX/._a.ase", b"junk")
        archive.writestr("Бренд/notes.docx", b"PK")
    reading = read_files([Upload("pack.zip", stream.getvalue())])
    assert reading.refused == ()
    assert {each.source.file for each in reading.found} == {"plain.yml", "styled.svg", "a.ase"}
