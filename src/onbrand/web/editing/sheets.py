"""A part's form with what is written in it, right or wrong."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic import JsonValue

from onbrand.brand.drafting import Document
from onbrand.brand.findings import Note
from onbrand.brand.naming import color_id, slug
from onbrand.web.editing.fields import Field, Inputs, Mistake, inputs_of, read, written
from onbrand.web.editing.parts import FORMS, PartForm, Rows

MOST_ROWS = 200
_DEEDS = ("add", "remove", "up", "down")


@dataclass(frozen=True, slots=True)
class Sheet:
    """`inputs` are as posted or as they will be; `wrong` is by the names of inputs."""

    form: PartForm
    inputs: dict[str, list[str]]
    wrong: dict[str, Note] = field(default_factory=dict)

    def said(self, at: str) -> str:
        return (self.inputs.get(at) or [""])[0]

    def chosen(self, at: str) -> list[str]:
        return self.inputs.get(at, [])

    def number_of(self, rows: Rows) -> int:
        given = self.said(_count(rows))
        return min(int(given), MOST_ROWS) if given.isascii() and given.isdigit() else 0

    def mistake(self, at: str) -> Note | None:
        """Of a field, whichever of its inputs is meant."""
        return next((note for name, note in self.wrong.items() if _within(name, at)), None)


def filled(part: str, document: Document) -> Sheet:
    """From a draft."""
    form = FORMS[part]
    inputs: dict[str, list[str]] = {}
    value = _value(form, document)
    told = value if isinstance(value, dict) else {}
    for each in form.fields:
        inputs |= written(each, _or_default(told, each), each.name)
    for group in form.groups:
        inner = told.get(group.name)
        for each in group.fields:
            shown = _or_default(inner if isinstance(inner, dict) else {}, each)
            inputs |= written(each, shown, f"{group.name}-{each.name}")
    for rows in form.rows:
        entries = _entries(rows, value)
        inputs[_count(rows)] = [str(len(entries))]
        for place, entry in enumerate(entries):
            inputs |= _row(rows, entry, _at(rows, place))
    return Sheet(form, inputs)


def posted(part: str, given: Inputs) -> Sheet:
    return Sheet(FORMS[part], {name: [*map(str, values)] for name, values in given.items()})


def rearranged(sheet: Sheet, deed: str) -> Sheet:
    """`add:swatches`, `remove:swatches:2`, `up:swatches:2`."""
    what, _colon, rest = deed.partition(":")
    name, _colon, place = rest.partition(":")
    rows = next((each for each in sheet.form.rows if each.name == name), None)
    if rows is None or what not in _DEEDS:
        return sheet
    kept = [_taken(sheet, rows, number) for number in range(sheet.number_of(rows))]
    at = int(place) if place.isascii() and place.isdigit() else len(kept)
    if what == "add":
        kept.append(_blank_row(rows))
    elif what == "remove":
        del kept[at : at + 1]
    else:
        _swap(kept, at, at - 1 if what == "up" else at + 1)
    inputs = {key: value for key, value in sheet.inputs.items() if not _is_row(rows, key)}
    inputs[_count(rows)] = [str(len(kept))]
    for number, entry in enumerate(kept[:MOST_ROWS]):
        inputs |= {f"{_at(rows, number)}{rest}": said for rest, said in entry.items()}
    return Sheet(sheet.form, inputs)


def put(sheet: Sheet, document: Document) -> tuple[Document, Sheet]:
    """The document with what the sheet says; with mistakes the sheet that tells them, and the
    document as it was."""
    wrong: dict[str, Note] = {}
    value = _read(sheet, _value(sheet.form, document), wrong)
    if wrong:
        return document, Sheet(sheet.form, sheet.inputs, wrong)
    if sheet.form.part == "book":
        return {**document, **value}, sheet
    return {**_renamed(sheet, document), sheet.form.part: value}, sheet


def _read(sheet: Sheet, present: JsonValue, wrong: dict[str, Note]) -> Any:
    if any(not rows.name for rows in sheet.form.rows):
        (rows,) = sheet.form.rows
        return _read_rows(sheet, rows, present, wrong)
    value: dict[str, JsonValue] = {}
    if isinstance(present, dict) and sheet.form.part != "book":
        value = dict(present)
    _fill(value, sheet.form.fields, sheet, "", wrong)
    for group in sheet.form.groups:
        inner = value.get(group.name)
        value[group.name] = dict(inner) if isinstance(inner, dict) else {}
        _fill(value[group.name], group.fields, sheet, f"{group.name}-", wrong)
    for rows in sheet.form.rows:
        value[rows.name] = _read_rows(sheet, rows, value, wrong)
    return value


def _fill(
    value: Any, fields: tuple[Field, ...], sheet: Sheet, prefix: str, wrong: dict[str, Note]
) -> None:
    for each in fields:
        at = f"{prefix}{each.name}"
        try:
            given = read(each, sheet.inputs, at)
        except Mistake as mistake:
            wrong[inputs_of(each, at)[0]] = mistake.note
            continue
        former = value.pop(each.name, None)
        if given is not None:
            value[each.name] = _as_before(given, former) if each.kind == "checks" else given


def _as_before(given: JsonValue, former: JsonValue) -> JsonValue:
    """Ticks have no order, and what is ticked may have one: the first corner is preferred."""
    now = given if isinstance(given, list) else []
    before = former if isinstance(former, list) else []
    return [
        *(each for each in before if each in now),
        *(each for each in now if each not in before),
    ]


def _read_rows(
    sheet: Sheet, rows: Rows, present: JsonValue, wrong: dict[str, Note]
) -> list[JsonValue]:
    """An entry keeps what it has beside the fields; it is found by the key it was shown with."""
    former = {_key(rows, entry): entry for entry in _entries(rows, present)}
    found: list[JsonValue] = []
    for place in range(sheet.number_of(rows)):
        at = _at(rows, place)
        if rows.plain:
            found.extend(_plain(sheet, rows, at, wrong))
            continue
        was = former.get(sheet.said(f"{at}-was"))
        entry = dict(was) if isinstance(was, dict) else {}
        _fill(entry, rows.fields, sheet, f"{at}-", wrong)
        _identify(rows, entry, found)
        found.append(entry)
    return found


def _plain(sheet: Sheet, rows: Rows, at: str, wrong: dict[str, Note]) -> Iterator[JsonValue]:
    """An empty line is none."""
    (only,) = rows.fields
    if any(sheet.said(each) for each in inputs_of(only, at)):
        try:
            yield read(only, sheet.inputs, at)
        except Mistake as mistake:
            wrong[inputs_of(only, at)[0]] = mistake.note


def _identify(rows: Rows, entry: dict[str, JsonValue], others: list[JsonValue]) -> None:
    if rows.key != "id" or entry.get("id"):
        return
    name = entry.get("name")
    told = str(name.get("en") or name.get("ru")) if isinstance(name, dict) else ""
    wanted = color_id(told) if rows.name in {"swatches", "forbidden"} else slug(told) or "new"
    taken = {each.get("id") for each in others if isinstance(each, dict)}
    number, chosen = 2, wanted
    while chosen in taken:
        number, chosen = number + 1, f"{wanted}-{number}"
    entry["id"] = chosen


def _renamed(sheet: Sheet, document: Document) -> Document:
    """A swatch that is called otherwise is so wherever it is spoken of."""
    if sheet.form.part != "palette":
        return document
    names: dict[JsonValue, JsonValue] = {}
    for place in range(sheet.number_of(sheet.form.rows[0])):
        was, now = sheet.said(f"swatches-{place}-was"), sheet.said(f"swatches-{place}-id")
        if was and now and was != now:
            names[was] = now

    def renamed(value: JsonValue) -> JsonValue:
        return [names.get(each, each) for each in value] if isinstance(value, list) else value

    def part(value: JsonValue) -> JsonValue:
        told = value if isinstance(value, dict) else {}
        spoken = {key: renamed(told[key]) for key in _SPOKEN if key in told}
        logos = told.get("variants")
        variants = {"variants": [*map(part, logos)]} if isinstance(logos, list) else {}
        return {**told, **spoken, **variants}

    if not names:
        return document
    patterns, logo = document.get("patterns"), document.get("logo")
    return {
        **document,
        "logo": part(logo) if isinstance(logo, dict) else logo,
        "patterns": [*map(part, patterns)] if isinstance(patterns, list) else patterns or [],
    }


_SPOKEN = ("swatches", "forbidden_backgrounds", "allowed_backgrounds")


def _value(form: PartForm, document: Mapping[str, JsonValue]) -> JsonValue:
    return dict(document) if form.part == "book" else document.get(form.part)


def _entries(rows: Rows, value: JsonValue) -> list[JsonValue]:
    if rows.name:
        value = value.get(rows.name) if isinstance(value, dict) else None
    return value if isinstance(value, list) else []


def _row(rows: Rows, entry: JsonValue, at: str) -> dict[str, list[str]]:
    if rows.plain:
        return written(rows.fields[0], entry, at)
    told = entry if isinstance(entry, dict) else {}
    inputs = {f"{at}-was": [_key(rows, entry)]}
    for each in rows.fields:
        inputs |= written(each, _or_default(told, each), f"{at}-{each.name}")
    return inputs


def _blank_row(rows: Rows) -> dict[str, list[str]]:
    if rows.plain:
        return written(rows.fields[0], None, "")
    inputs: dict[str, list[str]] = {}
    for each in rows.fields:
        inputs |= written(each, each.default, f"-{each.name}")
    return inputs


def _or_default(told: Mapping[str, JsonValue], field_: Field) -> JsonValue:
    return told.get(field_.name, field_.default)


def _key(rows: Rows, entry: JsonValue) -> str:
    return str(entry.get(rows.key, "")) if isinstance(entry, dict) else ""


def _at(rows: Rows, place: int) -> str:
    return f"{rows.name}-{place}" if rows.name else str(place)


def _count(rows: Rows) -> str:
    return f"count-{rows.name}"


def _is_row(rows: Rows, name: str) -> bool:
    rest = name.removeprefix(f"{rows.name}-") if rows.name else name
    return (rest != name or not rows.name) and rest.partition("-")[0].isdigit()


def _taken(sheet: Sheet, rows: Rows, place: int) -> dict[str, list[str]]:
    at = _at(rows, place)
    return {name.removeprefix(at): said for name, said in sheet.inputs.items() if _within(name, at)}


def _swap(kept: list[dict[str, list[str]]], one: int, other: int) -> None:
    if 0 <= one < len(kept) and 0 <= other < len(kept):
        kept[one], kept[other] = kept[other], kept[one]


def _within(name: str, at: str) -> bool:
    return name == at or name.startswith(f"{at}-")
