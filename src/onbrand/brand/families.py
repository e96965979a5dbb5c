"""A font family of a native document, and its files."""

from collections.abc import Mapping
from typing import Any

Fields = dict[str, Any]


def united(family: Mapping[str, Any], told: Mapping[str, Any]) -> Fields:
    """What is told comes before what was there. Files stand side by side, one a weight; a file
    that was there already keeps its name."""
    kept = {file["weight"]: file for file in family.get("files", ())}
    for file in told.get("files", ()):
        if kept.get(file["weight"], {}).get("sha256") != file["sha256"]:
            kept[file["weight"]] = file
    weights = {*family.get("weights", ()), *told.get("weights", ()), *kept}
    whole = {**family, **told}
    whole |= {"weights": sorted(weights)} if weights else {}
    return whole | ({"files": [kept[weight] for weight in sorted(kept)]} if kept else {})
