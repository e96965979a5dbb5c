"""Font files that are uploaded, as entries of the families that they are of."""

from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from onbrand.brand.drafting import Document
from onbrand.brand.families import united
from onbrand.brand.fontfile import sanitized
from onbrand.brand.naming import slug
from onbrand.brand.readers.font import read_font


@dataclass(frozen=True, slots=True)
class Font:
    """`data` is sanitized; `files` are entries of its family, one a weight."""

    data: bytes
    family: str
    files: tuple[dict[str, Any], ...]


def read(data: bytes, name: str) -> Font:
    """Raises UnusableFont, UnreadableFile."""
    sound = sanitized(data, name)
    (found,) = read_font(sound, name).found
    return Font(sound, found.fields["name"], tuple(found.fields["files"]))


def added(font: Font, document: Document) -> Document:
    new: Any = deepcopy(document)
    families = new.setdefault("typography", {}).setdefault("families", [])
    family = next((each for each in families if each.get("name") == font.family), None)
    if family is None:
        family = {"name": font.family, "package": slug(font.family) or "own", "weights": []}
        families.append(family)
    family |= united(family, {"files": font.files})
    return dict(new)
