import pytest

from onbrand.brand.document import UnreadableFile
from onbrand.brand.readers import read
from onbrand.brand.readers.gathering import NothingFound

SHEET = """
@import url("https://example.com/x.css");
:root {
  --color-navy: #0b1f3a;
  --sky: rgb(125, 211, 252);
  --primary: var(--color-navy);
  --one: var(--two);
  --two: var(--one);
  --veil: rgba(0, 0, 0, 0.4);
  --space: 4px;
  --font-heading: "Playfair Display", Georgia, serif;
  --font-body: Inter, sans-serif;
  --font-weight-bold: 700;
}
@media (prefers-color-scheme: dark) { :root { --sky: #000; } }
"""


def test_custom_properties() -> None:
    found = read(SHEET.encode(), "brand.css")
    navy = next(each for each in found.found if each.part == "palette.swatches[navy]")
    assert navy.fields["color"] == "#0b1f3a"
    assert navy.fields["role"] == "primary"
    assert navy.source.line == 4
    assert found.value("palette.swatches[sky]")["color"] == "#7dd3fc"
    assert found.value("typography.headline.family") == "Playfair Display"
    assert found.value("typography.legal.family") == "Inter"
    assert not any("space" in each.part or "veil" in each.part for each in found.found)
    said = [str(remark.note) for remark in found.remarks]
    assert sum("itself" in each for each in said) == 2
    assert any("--sky" in each and "prefers-color-scheme" in each for each in said)


def test_nothing_and_too_much() -> None:
    with pytest.raises(NothingFound):
        read(b"a { color: red }", "a.css")
    with pytest.raises(UnreadableFile, match="larger"):
        read(b" " * (1024 * 1024 + 1), "a.css")
