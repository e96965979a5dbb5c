"""JSON Schema of the section `defaults.onbrand`, for editors and other programs.

`python -m onbrand.brand.schema` writes it anew.
"""

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

from onbrand.brand.book import BrandBook

FILE = Path(__file__).with_name("schema.json")


def native_schema() -> dict[str, Any]:
    """That of the book, where logos and fonts are paths, and colors of swatches stand in
    `color.palette`."""
    schema = BrandBook.model_json_schema()
    parts = schema["$defs"]
    parts["ForbiddenSwatch"] = deepcopy(parts["Swatch"])
    parts["Palette"]["properties"]["forbidden"]["items"] = {"$ref": "#/$defs/ForbiddenSwatch"}
    parts["Swatch"]["required"].remove("color")
    parts["Logo"]["description"] = "One variant. `tone`: the ground it is meant for."
    for field in ("svg", "width", "height"):
        del parts["Logo"]["properties"][field]
        parts["Logo"]["required"].remove(field)
    parts["Logo"]["properties"]["path"] = {
        "description": "An SVG beside the YAML, such as logos/full.svg",
        "type": "string",
    }
    parts["Logo"]["required"].append("path")
    parts["FontFile"]["required"].remove("sha256")
    parts["FontFile"]["properties"]["path"] = {
        "description": "A font beside the YAML, such as fonts/text.ttf",
        "type": "string",
    }
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def published() -> dict[str, Any]:
    return dict(json.loads(FILE.read_text(encoding="utf-8")))


if __name__ == "__main__":
    text = json.dumps(native_schema(), ensure_ascii=False, indent=2)
    FILE.write_text(f"{text}\n", encoding="utf-8")
