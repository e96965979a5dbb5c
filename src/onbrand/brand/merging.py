"""Several files say the same brand: agreement makes a finding surer, contradiction is told."""

from collections.abc import Iterable
from typing import Any

import numpy as np

from onbrand.brand.families import united
from onbrand.brand.findings import Found, Note, Reading, joined
from onbrand.brand.naming import slug
from onbrand.color import Color
from onbrand.color.ciede2000 import delta_e
from onbrand.errors import _

_SWATCH = "palette.swatches["
_LOGO = "logo.variants["
_SAME = 1.0  # CIEDE2000: rounding of another color space, not another color
_NAMELESS = "color-"

OTHERWISE = _("{source} says {value}")


def merge(readings: Iterable[Reading]) -> Reading:
    """In order of arrival; findings that dispute a part stand together, the surest first."""
    together = joined(readings)
    kept: list[Found] = []
    for found in together.found:
        _take(_apart(found, kept), kept)
    return together.model_copy(update={"found": tuple(_ordered(kept))})


def _apart(found: Found, kept: list[Found]) -> Found:
    """Two drawings of one kind are two variants: a brand may have a black one and a red one."""
    rivals = [each for each in kept if each.part == found.part]
    if (
        not found.part.startswith(_LOGO)
        or not rivals
        or any(each.value == found.value for each in rivals)
    ):
        return found
    stem = slug(found.source.file.rpartition(".")[0])
    identity = f"{found.fields['id']}-{stem}"[:64].strip("-")
    value = {**found.fields, "id": identity}
    return found.model_copy(update={"part": f"{_LOGO}{identity}]", "value": value})


def _take(found: Found, kept: list[Found]) -> None:
    for place, known in enumerate(kept):
        if _agree(known, found):
            kept[place] = _united(known, found)
            return
    kept.append(found)


def _agree(known: Found, found: Found) -> bool:
    """The same color under the same name, or under none; else the same said of the same part."""
    if known.part.startswith(_SWATCH) and found.part.startswith(_SWATCH):
        if not _same_color(known.value, found.value):
            return False
        if known.part == found.part:
            return True
        elsewhere = known.source.file != found.source.file
        return elsewhere and (_is_nameless(known) or _is_nameless(found) or _exactly(known, found))
    if known.part != found.part:
        return False
    if known.part.startswith("typography.families["):
        return True
    return known.value == found.value


def _united(known: Found, found: Found) -> Found:
    """The surer one with what only the other says; a name comes before no name."""
    first, other = sorted((known, found), key=lambda each: (_is_nameless(each), -each.confidence))
    value = first.value
    if isinstance(value, dict) and isinstance(other.value, dict):
        value = united(other.value, value)
    elsewhere = first.source.file != other.source.file
    doubt = (1 - first.confidence) * (1 - other.confidence)
    confidence = round(1 - doubt, 4) if elsewhere else max(first.confidence, other.confidence)
    return first.model_copy(
        update={
            "value": value,
            "confidence": confidence,
            "notes": tuple({str(note): note for note in (*first.notes, *other.notes)}.values()),
            "also": (*first.also, other.source, *other.also),
        }
    )


def _ordered(kept: list[Found]) -> Iterable[Found]:
    by_part: dict[str, list[Found]] = {}
    for found in kept:
        by_part.setdefault(found.part, []).append(found)
    for rivals in by_part.values():
        rivals.sort(key=lambda each: -each.confidence)
        for found in rivals:
            others = [each for each in rivals if each is not found]
            yield found if not others else _disputed(found, others)


def _disputed(found: Found, others: list[Found]) -> Found:
    notes = tuple(
        Note(text=OTHERWISE, params={"source": str(each.source), "value": _said(each.value)})
        for each in others
    )
    return found.model_copy(update={"disputed": True, "notes": (*found.notes, *notes)})


def _said(value: Any) -> str:
    if isinstance(value, dict):
        told = value.get("color") or value.get("en") or value.get("name") or value.get("id")
        return str(told)[:80]
    return str(value)[:80]


def _same_color(one: Any, other: Any) -> bool:
    first, second = str(one["color"]), str(other["color"])
    if first == second:
        return True
    labs = [np.array(Color.parse(each).lab) for each in (first, second)]
    return bool(delta_e(*labs) < _SAME)


def _exactly(known: Found, found: Found) -> bool:
    one, other = known.value, found.value
    return isinstance(one, dict) and isinstance(other, dict) and one["color"] == other["color"]


def _is_nameless(found: Found) -> bool:
    return found.part.startswith(_SWATCH + _NAMELESS)
