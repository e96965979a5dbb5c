"""Font files that are uploaded, as entries of the families that they are of."""

import hashlib
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from onbrand.brand.drafting import Document
from onbrand.brand.fontfile import sanitized
from onbrand.brand.naming import slug
from onbrand.brand.readers.font import NO_EMBEDDING, read_font


@dataclass(frozen=True, slots=True)
class Font:
    """`data` is sanitized. `restricted`: its own flag forbids to embed it in documents."""

    data: bytes
    name: str
    family: str
    weights: tuple[int, ...]
    restricted: bool


def read(data: bytes, name: str) -> Font:
    """Raises UnusableFont, UnreadableFile."""
    sound = sanitized(data, name)
    found = next(each for each in read_font(sound, name).found if "families[" in each.part)
    told: Any = found.value
    return Font(
        data=sound,
        name=name,
        family=found.part.partition("[")[2].removesuffix("]"),
        weights=tuple(int(weight) for weight in told["weights"]),
        restricted=any(note.text == NO_EMBEDDING for note in found.notes),
    )


def added(font: Font, document: Document) -> Document:
    """A file takes the place of one of the same weight."""
    new: Any = deepcopy(document)
    families = new.setdefault("typography", {}).setdefault("families", [])
    family = next((each for each in families if each.get("name") == font.family), None)
    if family is None:
        family = {"name": font.family, "package": slug(font.family) or "own", "weights": []}
        families.append(family)
    sha256 = hashlib.sha256(font.data).hexdigest()
    kept = [each for each in family.get("files", []) if each["weight"] not in font.weights]
    mine = [
        {"weight": weight, "sha256": sha256, "name": font.name, "restricted": font.restricted}
        for weight in font.weights
    ]
    family["files"] = sorted(kept + mine, key=lambda file: int(file["weight"]))
    family["weights"] = sorted({*family["weights"], *font.weights})
    return dict(new)
