"""A native document out of accepted findings: the JSON of a BrandBook, perhaps not yet a valid one.

document = draft(accepted, base)            # base: the draft so far, or starting.blank(…)
book = BrandBook.model_validate(document)   # what publishing asks for
"""

import re
from collections.abc import Iterable, Mapping
from copy import deepcopy
from typing import Any

from pydantic import JsonValue

from onbrand.brand.families import united
from onbrand.brand.findings import Found
from onbrand.brand.fitting import fit
from onbrand.errors import Invalid, _

Document = dict[str, JsonValue]

BOOK = "book"
_STEP = re.compile(r"([a-z_]+)(?:\[([^\]]+)\])?")
_KEYS = {"families": "name", "rules": "number"}


class UnknownPart(Invalid):
    code = "unknown-brand-part"
    message = _("A brand book has no part “{part}”.")


def draft(findings: Iterable[Found], base: Mapping[str, JsonValue]) -> Document:
    """`base` with the findings put in; a whole book takes its place.

    Of findings that dispute a part the most credible one stays.
    Entries of lists are found by their key and changed field by field; texts of plain lists are
    added. What was only a placeholder in the base goes when the real thing arrives. `base` itself
    stays as it is. Raises UnknownPart.
    """
    document: Document = deepcopy(dict(base))
    accepted = sorted(findings, key=lambda found: found.confidence)
    for found in accepted:
        if found.part == BOOK and isinstance(found.value, dict):
            document = deepcopy(found.value)
    for found in accepted:
        if found.part == BOOK:
            continue
        _put(document, found.part, deepcopy(found.value))
    fit(document, {found.part for found in accepted})
    return document


def _put(document: Document, part: str, value: JsonValue) -> None:
    holder: Any = document
    steps = [_STEP.fullmatch(step) for step in _split(part)]
    for place, step in enumerate(steps, 1):
        if step is None or not isinstance(holder, dict):
            raise UnknownPart(part=part)
        last = place == len(steps)
        name, key = step.groups()
        if key is not None:
            entry = _entry(holder.setdefault(name, []), _KEYS.get(name, "id"), key, part)
            if last:
                _fill(entry, value, part)
            holder = entry
        elif last:
            holder[name] = _united(holder.get(name), value)
        else:
            holder = holder.setdefault(name, {})


def _split(part: str) -> list[str]:
    """At dots outside of brackets: keys may have dots (`rules[2.1]`)."""
    return re.split(r"\.(?![^\[]*\])", part)


def _entry(entries: Any, field: str, key: str, part: str) -> dict[str, JsonValue]:
    if not isinstance(entries, list):
        raise UnknownPart(part=part)
    for entry in entries:
        if isinstance(entry, dict) and entry.get(field) == key:
            return entry
    new: dict[str, JsonValue] = {field: key}
    entries.append(new)
    return new


def _fill(entry: dict[str, JsonValue], value: JsonValue, part: str) -> None:
    if not isinstance(value, dict):
        raise UnknownPart(part=part)
    told: dict[str, Any] = {field: given for field, given in value.items() if given is not None}
    entry |= united(entry, told) if "files" in told else told


def _united(present: JsonValue, value: JsonValue) -> JsonValue:
    if isinstance(present, list) and isinstance(value, list):
        return present + [each for each in value if each not in present]
    return value
