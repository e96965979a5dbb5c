"""Logos that are uploaded, as variants of a draft."""

from copy import deepcopy
from dataclasses import dataclass
from itertools import product
from typing import Any

from onbrand.brand import BrandBook
from onbrand.brand.drafting import Document
from onbrand.brand.importing import Upload, read_files
from onbrand.brand.starting import HOLDS_PLACE
from onbrand.confined import Confined
from onbrand.errors import Invalid, _
from onbrand.web.i18n import Tongue
from onbrand.web.shown.notes import told

KINDS, TONES = ("full", "mark"), ("on-light", "on-dark")
_DRAWING = ("svg", "width", "height")


class NoLogo(Invalid):
    code = "no-logo-in-file"
    message = _("“{name}” has no logo in it: bring one as SVG or PNG.")


class LogoRefused(Invalid):
    """`reason`: the sentence that the import says of such a file."""

    code = "logo-refused"
    message = "{reason}"


@dataclass(frozen=True, slots=True)
class Place:
    """For one variant: `row` is its line in the editor, None where there is none yet. `drawn`: it
    can be shown. `stand_in`: the name of the brand, set until a logo is there."""

    identity: str
    kind: str
    tone: str
    row: int | None = None
    drawn: bool = False
    stand_in: bool = False


def places(document: Document, book: BrandBook) -> tuple[Place, ...]:
    """The variants, and those of the usual four that are missing. `book` is what can be shown."""
    shown = {each.id for each in book.logo.variants}
    there = [
        Place(
            identity := str(each.get("id")),
            str(each.get("kind")),
            str(each.get("tone")),
            row,
            identity in shown,
            identity.startswith(HOLDS_PLACE),
        )
        for row, each in enumerate(_variants(document))
    ]
    had = {(each.kind, each.tone) for each in there}
    missing = (Place("", *each) for each in product(KINDS, TONES) if each not in had)
    return (*there, *missing)


def read(data: bytes, name: str, tongue: Tongue, reader: Confined) -> dict[str, Any]:
    """The drawing of a variant, read as every import is. Raises NoLogo, LogoRefused."""
    reading = read_files([Upload(name, data)], reader)
    for found in reading.found:
        if found.part.startswith("logo.variants["):
            return {field: found.fields[field] for field in _DRAWING}
    for refused in reading.refused:
        raise LogoRefused(reason=told(refused.note, tongue))
    raise NoLogo(name=name)


def placed(drawing: dict[str, Any], place: Place, document: Document) -> Document:
    """In the place of the variant of that id, which keeps what is said of it; else as a new one."""
    new: Any = deepcopy(document)
    logo = new["logo"] = dict(new.get("logo") or {})
    variants = logo["variants"] = _variants(new)
    former = next((each for each in variants if place.identity and each["id"] == place.identity),
                  None)  # fmt: skip
    if former is None:
        former = {"kind": place.kind, "tone": place.tone}
        variants.append(former)
    if former.get("id", HOLDS_PLACE).startswith(HOLDS_PLACE):
        former["id"] = _free(f"{former['kind']}-{former['tone']}", variants)
    former |= drawing
    return dict(new)


def _free(wanted: str, variants: list[dict[str, Any]]) -> str:
    taken = {each.get("id") for each in variants}
    number, chosen = 2, wanted
    while chosen in taken:
        number, chosen = number + 1, f"{wanted}-{number}"
    return chosen


def _variants(document: Document) -> list[dict[str, Any]]:
    logo: Any = document.get("logo")
    given = logo.get("variants") if isinstance(logo, dict) else None
    return [each for each in given if isinstance(each, dict)] if isinstance(given, list) else []
