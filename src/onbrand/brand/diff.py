"""What one version of a book says otherwise than another, part by part."""

from collections.abc import Iterator, Sequence
from typing import Literal

import numpy as np

from onbrand.brand.book import BrandBook, Part, Swatch, Words
from onbrand.brand.terms import HexColor
from onbrand.brand.wording import FIELDS, PARTS, SHARES
from onbrand.color import Color
from onbrand.color.ciede2000 import delta_e

_KEYS = ("id", "number", "name")
_SILENT = {"version", "id", "extensions"}
_LONGEST = 400

Kind = Literal["added", "removed", "changed"]


class Change(Part):
    """`where` leads to it: fields by their names and entries by their keys. `was` and `now` are
    colors that changed, `distance` their CIEDE2000 difference."""

    part: str
    where: tuple[str, ...]
    kind: Kind
    before: str = ""
    after: str = ""
    was: HexColor | None = None
    now: HexColor | None = None
    distance: float | None = None

    def __str__(self) -> str:
        told = {"added": f"+ {self.after}", "removed": f"- {self.before}"}
        said = told.get(self.kind, f"{self.before or '—'} → {self.after or '—'}")
        apart = f" (ΔE00 {self.distance:.1f})" if self.distance is not None else ""
        steps = [PARTS[self.part], *(FIELDS.get(step, step) for step in self.where)]
        return f"{' · '.join(steps)}: {said}{apart}"


def diff(old: BrandBook, new: BrandBook) -> tuple[Change, ...]:
    """In the order of the book. Version numbers are no difference."""
    return tuple(
        change
        for field in BrandBook.model_fields
        if field not in _SILENT
        for change in _changes(field, getattr(old, field), getattr(new, field))
    )


def _changes(field: str, old: object, new: object) -> Iterator[Change]:
    part, where = (field, ()) if field in PARTS else ("book", (field,))
    yield from _between(part, where, old, new)


def _between(part: str, where: tuple[str, ...], old: object, new: object) -> Iterator[Change]:
    if old == new:
        return
    if isinstance(old, Part) and not isinstance(old, Words) and type(old) is type(new):
        for field in type(old).model_fields:
            yield from _between(part, (*where, field), getattr(old, field), getattr(new, field))
    elif isinstance(old, tuple) and isinstance(new, tuple):
        yield from _lists(part, where, old, new)
    else:
        yield _change(part, where, old, new)


def _lists(
    part: str, where: tuple[str, ...], old: Sequence[object], new: Sequence[object]
) -> Iterator[Change]:
    """Entries that have a key are compared by it; of others it is told which came and went."""
    before, after = _keyed(old), _keyed(new)
    if before is None or after is None:
        yield from _members(part, where, old, new)
        return
    for key in dict.fromkeys((*before, *after)):
        place = (*where, key)
        if key in before and key in after:
            yield from _between(part, place, before[key], after[key])
        elif key in before:
            yield _gone(part, place, before[key])
        else:
            yield _come(part, place, after[key])
    kept = [key for key in before if key in after]
    if kept != [key for key in after if key in before]:
        yield Change(
            part=part, where=where, kind="changed", before=_told("", kept),
            after=_told("", [key for key in after if key in before]),
        )  # fmt: skip


def _members(
    part: str, where: tuple[str, ...], old: Sequence[object], new: Sequence[object]
) -> Iterator[Change]:
    numbers = all(isinstance(each, int | float) for each in (*old, *new))
    gone = [each for each in old if each not in new]
    come = [each for each in new if each not in old]
    if numbers or not (gone or come):
        yield _change(part, where, old, new)
        return
    yield from (_gone(part, where, each) for each in gone)
    yield from (_come(part, where, each) for each in come)


def _gone(part: str, where: tuple[str, ...], entry: object) -> Change:
    told = _told(where[-1] if where else "", entry)
    return Change(part=part, where=where, kind="removed", before=told, was=_color(entry))


def _come(part: str, where: tuple[str, ...], entry: object) -> Change:
    told = _told(where[-1] if where else "", entry)
    return Change(part=part, where=where, kind="added", after=told, now=_color(entry))


def _change(part: str, where: tuple[str, ...], old: object, new: object) -> Change:
    field = where[-1] if where else ""
    was, now = _color(old), _color(new)
    return Change(
        part=part,
        where=where,
        kind="changed",
        before=_told(field, old),
        after=_told(field, new),
        was=was,
        now=now,
        distance=distance(was, now) if was and now else None,
    )


def distance(one: Color, other: Color) -> float:
    """CIEDE2000."""
    return round(float(delta_e(np.array(one.lab), np.array(other.lab))), 2)


def _keyed(entries: Sequence[object]) -> dict[str, object] | None:
    found: dict[str, object] = {}
    for entry in entries:
        key = next((getattr(entry, name) for name in _KEYS if _has(entry, name)), None)
        if not isinstance(key, str):
            return None
        found[key] = entry
    return found


def _has(entry: object, name: str) -> bool:
    return isinstance(entry, Part) and isinstance(getattr(entry, name, None), str)


def _color(value: object) -> Color | None:
    if isinstance(value, Swatch):
        return value.color
    return value if isinstance(value, Color) else None


def _told(field: str, value: object) -> str:  # noqa: PLR0911 - one line a kind of value
    if value is None or value == ():
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Words):
        return value.en if value.en == value.ru else f"{value.en} / {value.ru}"
    if isinstance(value, float) and field in SHARES and value <= 1:
        return f"{100 * value:.4g}%"
    if isinstance(value, int | float):
        return f"{value:g}"
    if isinstance(value, tuple | list):
        return ", ".join(_told(field, each) for each in value)
    if isinstance(value, Part):
        return _titled(value)
    return "" if field == "svg" else str(value)[:_LONGEST]


def _titled(part: Part) -> str:
    """An entry by its name, a swatch with its color."""
    name = getattr(part, "title", None) or getattr(part, "name", None) or getattr(part, "id", "")
    told = _told("", name)
    return f"{told} {part.color}" if isinstance(part, Swatch) else told
