"""Design tokens in both color forms, with everything that refers to something else."""

import json
from typing import Any

import pytest

from onbrand.brand.document import UnreadableFile
from onbrand.brand.findings import Reading
from onbrand.brand.readers import read


def reading(tokens: dict[str, Any]) -> Reading:
    return read(json.dumps(tokens).encode(), "brand.tokens.json")


def srgb(*components: float, **more: object) -> dict[str, Any]:
    return {"colorSpace": "srgb", "components": list(components), **more}


@pytest.mark.parametrize(
    ("value", "color"),
    [
        ("#0B1F3A", "#0b1f3a"),
        ("oklch(0.628 0.2577 29.23)", "#ff0000"),
        (srgb(1, 0.5, 0), "#ff8000"),
        ({"colorSpace": "hsl", "components": [210, 50, 40]}, "#336699"),
        ({"colorSpace": "oklch", "components": [0.628, 0.2577, 29.23]}, "#ff0000"),
        ({"colorSpace": "display-p3", "components": [0.5, 0.4, 0.3]}, "#846549"),
        ({"colorSpace": "oklab", "components": [1, "none", "none"]}, "#ffffff"),
        ({"colorSpace": "display-p3", "components": [0, 1, 0], "hex": "#12ee34"}, "#12ee34"),
        ({"colorSpace": "of-tomorrow", "components": [1], "hex": "#abcdef"}, "#abcdef"),
    ],
)
def test_values(value: object, color: str) -> None:
    found = reading({"a": {"$type": "color", "$value": value}})
    assert found.value("palette.swatches[a]")["color"] == color


def test_types_are_inherited_and_groups_extended() -> None:
    found = reading(
        {
            "base": {"$type": "color", "navy": {"$value": "#0b1f3a"}},
            "dark": {"$extends": "{base}", "sky": {"$type": "color", "$value": "#7dd3fc"}},
            "scale": {"$type": "color", "blue": {"500": {"$value": "#2244ff"}}},
        }
    )
    assert found.value("palette.swatches[navy]")["color"] == "#0b1f3a"
    assert found.value("palette.swatches[sky]")["color"] == "#7dd3fc"
    assert found.value("palette.swatches[blue-500]")["color"] == "#2244ff"


def test_aliases_and_references_give_roles() -> None:
    found = reading(
        {
            "palette": {"$type": "color", "navy": {"$value": srgb(0.04, 0.12, 0.23)}},
            "semantic": {
                "primary": {"$type": "color", "$value": "{palette.navy}"},
                "again": {"$type": "color", "$value": {"$ref": "#/palette/navy/$value"}},
                "part": {
                    "$type": "color",
                    "$value": {
                        "colorSpace": "srgb",
                        "components": {"$ref": "#/palette/navy/$value/components"},
                    },
                },
            },
        }
    )
    assert found.value("palette.swatches[navy]")["role"] == "primary"
    assert found.value("palette.swatches[part]")["color"] == "#0a1f3b"


def test_circles_and_dead_ends_are_told() -> None:
    found = reading(
        {
            "$type": "color",
            "a": {"$value": "{b}"},
            "b": {"$value": "{c}"},
            "c": {"$value": "{a}"},
            "self": {"$ref": "#/self"},
            "lost": {"$value": "{nowhere}"},
            "g": {"$extends": "{g}", "x": {"$value": "#123456"}},
        }
    )
    said = [str(remark.note) for remark in found.remarks]
    assert "“a” refers to itself: a → b → c → a" in said
    assert any("“self” refers to itself" in each for each in said)
    assert any("“nowhere”" in each for each in said)
    assert found.value("palette.swatches[x]")["color"] == "#123456"


def test_fonts_and_texts() -> None:
    found = reading(
        {
            "font": {"body": {"$type": "fontFamily", "$value": ["Inter", "sans-serif"]}},
            "text": {
                "heading": {
                    "$type": "typography",
                    "$value": {"fontFamily": "Spectral", "fontWeight": "semi-bold"},
                },
                "body": {"$type": "typography", "$value": {"fontFamily": "{font.body}"}},
            },
        }
    )
    assert found.value("typography.families[Spectral]")["weights"] == [600]
    assert found.value("typography.headline.family") == "Spectral"
    assert found.value("typography.subline.family") == "Inter"


def test_what_is_for_others_is_kept() -> None:
    found = reading(
        {
            "$extensions": {"com.figma": {"file": 7}},
            "space": {"s": {"$type": "dimension", "$value": {"value": 4, "unit": "px"}}},
            "navy": {
                "$type": "color",
                "$value": "#0b1f3a",
                "$description": "Deep",
                "$extensions": {"org.acme": [1, 2]},
            },
        }
    )
    kept = {each.part: each.fields["text"] for each in found.found if "extensions[" in each.part}
    assert json.loads(kept["extensions[design-tokens:space.s]"])["token"]["$type"] == "dimension"
    navy = json.loads(kept["extensions[design-tokens:navy]"])
    assert navy["rest"] == {"$description": "Deep", "$extensions": {"org.acme": [1, 2]}}
    assert "com.figma" in kept["extensions[design-tokens:#]"]


@pytest.mark.parametrize("text", ["{", "[1]", '{"a":' * 50_000, "\x00"])
def test_no_tokens(text: str) -> None:
    with pytest.raises(UnreadableFile, match=r"brand\.tokens\.json"):
        read(text.encode(), "brand.tokens.json")
