"""A logo becomes a variant that pictures can carry, and a palette."""

import io

import pytest
from PIL import Image, ImageDraw

from onbrand.artwork import Vector, cut_out
from onbrand.brand import Logo
from onbrand.brand.document import UnreadableFile
from onbrand.brand.findings import Reading
from onbrand.brand.readers import read
from onbrand.brand.svg import UnusableLogo

PLAIN = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 50">'
    '<rect width="150" height="50" fill="#0b1f3a"/><circle cx="175" cy="25" r="20" fill="#e4572e"/>'
    "</svg>"
)


def variant(reading: Reading) -> Logo:
    value = next(each.value for each in reading.found if each.part.startswith("logo.variants["))
    return Logo.model_validate(value)


def colors(reading: Reading) -> list[str]:
    return [each.fields["color"] for each in reading.found if each.part.startswith("palette.")]


def test_svg() -> None:
    found = read(PLAIN.encode(), "acme.svg")
    logo = variant(found)
    assert (logo.kind, logo.tone, logo.width, logo.height) == ("full", "on-light", 200, 50)
    assert colors(found) == ["#0b1f3a", "#e4572e"]
    white = PLAIN.replace("#0b1f3a", "#ffffff")
    assert variant(read(white.encode(), "acme.svg")).tone == "on-dark"
    assert variant(read(PLAIN.encode(), "acme-dark.svg")).tone == "on-dark"


def test_svg_with_styles_is_redrawn() -> None:
    styled = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">'
        "<style>.a{fill:#e4572e}</style>"
        '<circle class="a" cx="50" cy="50" r="40"/></svg>'
    )
    found = read(styled.encode(), "mark.svg")
    logo = variant(found)
    assert logo.kind == "mark"
    pixels = cut_out(Vector(logo.svg, round(logo.width), round(logo.height)), 64)
    assert tuple(pixels[32, 32]) == (0xE4, 0x57, 0x2E, 255)
    assert any("redrawn" in str(note) for each in found.found for note in each.notes)


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_pixels(kind: str) -> None:
    image = Image.new("RGBA", (2400, 600), (0, 0, 0, 0))
    ImageDraw.Draw(image).rectangle((0, 0, 1600, 600), fill=(11, 31, 58, 255))
    stream = io.BytesIO()
    image.save(stream, kind, lossless=True)
    found = read(stream.getvalue(), f"logo.{kind.lower()}")
    logo = variant(found)
    assert (logo.width, logo.height) == (1024, 256)
    assert colors(found) == ["#0b1f3a"]
    drawn = cut_out(Vector(logo.svg, 1024, 256), 64)
    assert tuple(drawn[8, 8])[:3] == (11, 31, 58)
    assert drawn[8, 60, 3] == 0


@pytest.mark.parametrize(
    "inner",
    [
        '<image href="file:///etc/passwd"/>',
        '<image href="/etc/passwd"/>',
        '<image href="https://example.com/a.png"/>',
        '<image href="data:image/svg+xml;base64,PHN2Zy8+"/>',
        '<image href="data:image/png;base64,AAAA"/>',
        "<image/><script>alert(1)</script>",
    ],
)
def test_pictures_in_it_must_be_small_and_inside(inner: str) -> None:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{inner}</svg>'
    with pytest.raises(UnusableLogo):
        read(svg.encode(), "logo.svg")


def test_no_picture() -> None:
    with pytest.raises(UnreadableFile, match=r"logo\.png"):
        read(b"\x89PNG\r\n\x1a\n" + b"junk" * 20, "logo.png")
