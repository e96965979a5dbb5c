"""Every feature of the specification of brand.yml, and what is not of it."""

from onbrand.brand.findings import Reading
from onbrand.brand.readers import read

FULL = """
meta:
  name: {short: Acme, full: Acme Corporation}
  link: {home: https://acme.example}
logo:
  images:
    light-wide: {path: logos/wide.svg, alt: Acme}
  small: logos/icon.png
  medium: {light: light-wide, dark: logos/wide-dark.svg}
color:
  palette:
    navy: "#0b1f3a"
    blue: navy
    sky: rgb(125 211 252)
    sand: hsl(40deg 60% 80%)
    leaf: oklch(60% 0.12 150)
    white: white
    round: trip
    trip: round
    mist: "#0b1f3a80"
  foreground: navy
  background: white
  primary: blue
  secondary: sky
  danger: "#d1002f"
  success: {light: "#118844", dark: "#22cc77"}
  headline-glow: "#ff00ff"
typography:
  fonts:
    - {family: Inter, source: google, weight: 300..600, style: [normal, italic]}
    - {family: Spectral, source: bunny, weight: [regular, semi-bold]}
    - family: Acme Sans
      source: file
      files:
        - {path: fonts/acme-bold.woff2, weight: bold}
        - {path: https://acme.example/acme.ttf, weight: 400, style: italic}
    - {family: Georgia, source: system}
  base: {family: Inter, weight: 400, size: 16px, line-height: 1.5}
  headings: {family: Acme Sans, weight: bold, line-height: 1.1, style: normal, color: primary}
  monospace: {family: JetBrains Mono, size: 0.9em}
  monospace-inline: {color: danger}
  link: {weight: 600, decoration: underline}
defaults:
  quarto: {format: {html: {toc: true}}}
motion: fast
"""


def reading(text: str = FULL) -> Reading:
    return read(text.encode(), "_brand.yml")


def color(found: Reading, swatch: str) -> str:
    return str(found.value(f"palette.swatches[{swatch}]")["color"])


def test_colors_in_every_notation_and_by_reference() -> None:
    found = reading()
    assert color(found, "navy") == color(found, "blue") == "#0b1f3a"
    assert color(found, "sky") == "#7dd3fc"
    assert color(found, "sand") == "#ebd6ad"
    assert color(found, "white") == "#ffffff"
    assert color(found, "leaf") != "#000000"
    roles = {
        each.fields["id"]: each.fields.get("role")
        for each in found.found
        if each.part.startswith("palette.")
    }
    assert roles["navy"] == "ink"
    assert roles["white"] == "background"
    assert roles["sky"] == "secondary"
    assert roles["danger"] == "accent"
    assert color(found, "success") == "#118844"


def test_lines_are_those_of_the_file() -> None:
    navy = next(each for each in reading().found if each.part == "palette.swatches[navy]")
    assert FULL.splitlines()[(navy.source.line or 0) - 1].strip().startswith("navy:")
    assert navy.source.place == "color.palette.navy"


def test_font_sources_and_weights_in_every_form() -> None:
    found = reading()
    assert found.value("typography.families[Inter]")["weights"] == [300, 400, 500, 600]
    assert found.value("typography.families[Spectral]")["weights"] == [400, 600]
    assert found.value("typography.families[Acme Sans]")["weights"] == [400, 700]
    assert found.value("typography.families[Georgia]") == {"name": "Georgia"}
    assert found.value("typography.families[JetBrains Mono]") is not None
    assert found.value("typography.headline.family") == "Acme Sans"
    assert found.value("typography.headline.weight") == 700
    assert found.value("typography.headline.leading") == 1.1
    assert found.value("typography.subline.family") == "Inter"


def test_what_is_not_understood_is_told_and_kept() -> None:
    found = reading()
    said = [str(remark.note) for remark in found.remarks]
    assert any("motion" in each and "not of brand.yml" in each for each in said)
    assert any("headline-glow" in each for each in said)
    assert any("color.palette.round" in each and "itself" in each for each in said)
    assert any("color.palette.mist" in each and "translucent" in each for each in said)
    for logo in ("logos/wide.svg", "logos/icon.png", "logos/wide-dark.svg"):
        assert any(logo in each for each in said)
    assert found.value("extensions[brand-yml:motion]") == {"text": '"fast"'}
    assert "toc" in found.value("extensions[brand-yml:defaults.quarto]")["text"]


def test_a_palette_of_a_hundred_colors() -> None:
    lines = "\n".join(
        f'    c{number}: "#{number:02x}20{255 - number:02x}"' for number in range(100)
    )
    found = reading(f"color:\n  palette:\n{lines}\n")
    assert len(found.found) == 100
    assert color(found, "c99") == "#63209c"


def test_short_forms() -> None:
    found = reading("meta: {name: Acme}\nlogo: logo.svg\ntypography: {fonts: [], base: Inter}\n")
    assert found.value("name") == {"en": "Acme", "ru": "Acme"}
    assert found.value("typography.headline.family") == "Inter"


def test_a_file_of_logos_alone_asks_for_them() -> None:
    found = reading("logo: {small: {light: a.svg, dark: b.svg}}")
    assert found.found == ()
    assert [remark.note.params["file"] for remark in found.remarks] == ["a.svg", "b.svg"]
