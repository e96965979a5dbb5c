"""Brand books laid out as others do it: cards, tables, inks alone, areas without a word."""

import typst

from onbrand.brand.findings import Found, Reading
from onbrand.brand.readers import read

CARDS = """
#set page(width: 200mm, height: 120mm)
#set document(title: "Acme – Brand Guidelines 2026")
#grid(columns: (1fr, 1fr), gutter: 10mm,
  [*Deep Navy* \\ HEX 0B1F3A \\ R 11 G 31 B 58 \\ C 100 M 85 Y 40 K 50 \\ PANTONE 289 C],
  [*Signal Coral* \\ \\#E4572E \\ RGB: 228, 87, 46 \\ CMYK: 5/80/90/0 \\ PMS Warm Red C])
#v(10mm)
#grid(columns: (1fr, 1fr), gutter: 10mm,
  [*Forest* \\ RGB 20/90/60], [*Ink Only* \\ C 0 M 100 Y 100 K 0])
"""
TABLE = """
#set page(width: 240mm, height: 120mm)
#table(columns: (50mm, 40mm, 40mm, 60mm), [Name], [HEX], [RGB], [Spot],
  [Морская волна], [\\#1C8D8A], [28 141 138], [Pantone 7717 C],
  [Песок], [\\#E6D5B8], [230 213 184], [Pantone 7506 C])
"""
AREAS = """
#set page(width: 200mm, height: 100mm, margin: 0mm)
#place(rect(width: 80mm, height: 60mm, fill: rgb("#0057ff"), stroke: none))
#place(dx: 10mm, dy: 50mm, text(fill: white)[Electric])
#place(dx: 100mm, rect(width: 60mm, height: 40mm, fill: rgb("#b0ff00"), stroke: none))
#place(dx: 100mm, dy: 41mm)[Acid lime]
#place(dx: 180mm, dy: 90mm, rect(width: 2mm, height: 2mm, fill: red, stroke: none))
#place(dy: 80mm)[Never use: a long sentence about Pantone 300 C that names no color]
"""


def reading(template: str) -> Reading:
    return read(typst.compile(template.encode(), ignore_system_fonts=True), "guide.pdf")


def swatch(found: Reading, name: str) -> Found:
    return next(
        each
        for each in found.found
        if each.part.startswith("palette") and each.fields["name"]["en"] == name
    )


def test_cards() -> None:
    found = reading(CARDS)
    navy, coral = swatch(found, "Deep Navy"), swatch(found, "Signal Coral")
    assert navy.fields["color"] == "#0b1f3a"
    assert navy.fields["cmyk"] == [100, 85, 40, 50]
    assert navy.fields["pantone"] == "Pantone 289 C"
    assert coral.fields["color"] == "#e4572e"
    assert coral.fields["cmyk"] == [5, 80, 90, 0]
    assert coral.fields["pantone"] == "Pantone Warm Red C"
    assert swatch(found, "Forest").fields["color"] == "#145a3c"
    inks = swatch(found, "Ink Only")
    assert inks.fields["color"] == "#ff0000"
    assert inks.confidence < 0.5
    assert "rule of thumb" in str(inks.notes[0])
    assert navy.source.page == 1
    assert found.value("name")["en"] == "Acme"
    assert len([each for each in found.found if each.part.startswith("palette")]) == 4


def test_tables() -> None:
    found = reading(TABLE)
    wave = swatch(found, "Морская волна")
    assert wave.fields["color"] == "#1c8d8a"
    assert wave.fields["id"] == "morskaya-volna"
    assert wave.fields["pantone"] == "Pantone 7717 C"
    assert swatch(found, "Песок").fields["color"] == "#e6d5b8"


def test_areas_are_ranked_and_named_by_what_stands_in_them() -> None:
    found = reading(AREAS)
    electric, lime = swatch(found, "Electric"), swatch(found, "Acid lime")
    assert (electric.fields["color"], lime.fields["color"]) == ("#0057ff", "#b0ff00")
    assert found.found.index(electric) < found.found.index(lime)
    assert electric.confidence < 0.5
    assert not any(each.fields.get("color") == "#ff4136" for each in found.found)
    assert any("Pantone 300 C" in str(remark.note) for remark in found.remarks)


def test_values_side_by_side_are_no_names_of_each_other() -> None:
    row = "#set page(width: 150mm, height: 60mm)\nGradient \\#FD6D4A \\#F244A4 Pantone Coated"
    found = reading(row)
    swatches = [each for each in found.found if each.part.startswith("palette")]
    assert [each.fields["color"] for each in swatches] == ["#fd6d4a", "#f244a4"]
    assert not any("fd6d4a" in each.fields["id"] for each in swatches if each is not swatches[0])
    assert not found.remarks


def test_fonts() -> None:
    found = reading(CARDS)
    assert found.value("typography.families[Libertinus Serif]") is not None
    assert found.value("typography.headline.family") == "Libertinus Serif"
