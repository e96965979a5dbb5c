"""The font files that a book names by their hashes: those that came with it, and no others."""

import hashlib
from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any

from pydantic import ValidationError

from onbrand.brand.book import FontFile
from onbrand.brand.findings import Found, Note, Reading, Remark
from onbrand.errors import _

NO_FONT = _("The font “{file}” is named here: bring the file too")
_FAMILY = "typography.families["


def named(reading: Reading) -> frozenset[str]:
    """Hashes of the font files that are spoken of."""
    return frozenset(
        str(file.get("sha256"))
        for found in reading.found
        for family in _families(found)
        for file in _mappings(family.get("files"))
    )


def attached(reading: Reading) -> Reading:
    """Files of fonts under the hashes of what can be set in. A file that nobody brought is left
    out and remarked on: a draft that named it could not be shown."""
    remarks: list[Remark] = []
    found = tuple(_attached(each, reading.fonts, remarks) for each in reading.found)
    fonts = {hashlib.sha256(data).hexdigest(): data for data in reading.fonts.values()}
    told = (*reading.remarks, *remarks)
    return reading.model_copy(update={"found": found, "remarks": told, "fonts": fonts})


def _attached(found: Found, fonts: Mapping[str, bytes], remarks: list[Remark]) -> Found:
    if not any("files" in family for family in _families(found)):
        return found
    whole = found.model_copy(update={"value": deepcopy(found.value)})
    for family in _families(whole):
        given = _mappings(family.pop("files", None))
        if files := [file for each in given if (file := _file(each, fonts))]:
            family["files"] = files
        for name in dict.fromkeys(
            str(each.get("name")) for each in given if not _file(each, fonts)
        ):
            note = Note(text=NO_FONT, params={"file": name[:80]})
            remarks.append(Remark(source=found.source, note=note))
    return whole


def _file(given: dict[str, Any], fonts: Mapping[str, bytes]) -> dict[str, Any] | None:
    data = fonts.get(str(given.get("sha256")))
    if data is None:
        return None
    try:
        file = FontFile.model_validate({**given, "sha256": hashlib.sha256(data).hexdigest()})
    except ValidationError:
        return None
    return file.model_dump(mode="json", exclude_defaults=True)


def _families(found: Found) -> Iterator[dict[str, Any]]:
    if found.part.startswith(_FAMILY):
        yield found.fields
    elif found.part == "book":
        typography = found.fields.get("typography")
        yield from _mappings(typography.get("families") if isinstance(typography, dict) else None)


def _mappings(given: Any) -> list[dict[str, Any]]:
    return [each for each in given if isinstance(each, dict)] if isinstance(given, list) else []
