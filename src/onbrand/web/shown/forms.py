"""A service's form on a page: its fields in the reader's words, and what was wrong with them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from pydantic import ValidationError

from onbrand.errors import _
from onbrand.services import Json
from onbrand.services.sheet import Asked, Rows, Sheet
from onbrand.services.table import Column, Row
from onbrand.web.i18n import Tongue

FIELD, ROW = "of-", "row-"  # before the names of fields, as they are posted
MOST_TOLD = 8
_NUMBERS = {"number", "whole"}


@dataclass(frozen=True, slots=True)
class Entry:
    """A field to fill; all words are the reader's."""

    id: str
    label: str
    kind: str
    required: bool
    value: str
    unit: str
    bounds: str
    hint: str
    example: str
    choices: tuple[tuple[str, str], ...]
    wrong: str


@dataclass(frozen=True, slots=True)
class Wrong:
    """`fields`: what is wrong by the name that was posted; `rest`: with the file or the whole."""

    fields: Mapping[str, str]
    rest: tuple[str, ...] = ()


RIGHT = Wrong({})


def entries(
    asked: Sequence[Asked], before: str, tongue: Tongue, posted: Mapping[str, str], wrong: Wrong
) -> tuple[Entry, ...]:
    return tuple(
        Entry(
            id=before + each.name,
            label=tongue.say(each.title),
            kind=each.kind,
            required=each.required,
            value=posted.get(before + each.name, _local(each, each.given, tongue)),
            unit=tongue.say(each.unit),
            bounds=bounds(each, tongue),
            hint=tongue.say(each.hint),
            example=_local(each, each.example, tongue),
            choices=tuple((value, tongue.say(label)) for value, label in each.choices),
            wrong=wrong.fields.get(before + each.name, ""),
        )
        for each in asked
    )


def examples(sheet: Sheet, tongue: Tongue) -> dict[str, str]:
    """As if they had been posted."""
    return {
        before + each.name: _local(each, each.example or each.given, tongue)
        for before, each in _every(sheet)
    }


def refilled(sheet: Sheet, form: Json, tongue: Tongue) -> dict[str, str]:
    """What an order was made from, as if it had been posted; of rows only a single one, which may
    have been filled by hand."""
    rows = rows_of(sheet, form)
    hand = rows[0].values if len(rows) == 1 else {}
    single = {each.name: _written(form.get(each.name)) for each in sheet.fields}
    return {
        before + each.name: _local(
            each, (single if before == FIELD else hand).get(each.name, ""), tongue
        )
        for before, each in _every(sheet)
    }


def rows_of(sheet: Sheet, form: Json) -> tuple[Row, ...]:
    """Those of the table that the form holds, as if they had come as a file."""
    found = form.get(sheet.rows.name, ()) if sheet.rows else ()
    return tuple(
        Row(number, {name: _written(value) for name, value in row.items() if value is not None})
        for number, row in enumerate(found, start=1)
    )


def columns(rows: Rows, tongue: Tongue, others: Sequence[Tongue]) -> tuple[Column, ...]:
    """Found under their titles in any of our languages."""
    return tuple(
        Column(
            name=each.name,
            title=tongue.say(each.title),
            known=tuple(other.say(each.title) for other in others),
            required=each.required,
            number=each.kind in _NUMBERS,
        )
        for each in rows.columns
    )


def bounds(asked: Asked, tongue: Tongue) -> str:
    if asked.kind not in _NUMBERS:
        return ""
    least, most = asked.least, asked.most
    if least is not None and most is not None:
        return f"{_number(least, tongue)} – {_number(most, tongue)}"
    if least is not None:
        return f"≥ {_number(least, tongue)}"
    return "" if most is None else f"≤ {_number(most, tongue)}"


def summary(
    sheet: Sheet, posted: Mapping[str, str], file: str, found: int, tongue: Tongue
) -> Iterator[tuple[str, str]]:
    """What was asked for, as pairs of words; `found` are the rows of the file."""
    hand = () if file or sheet.rows is None else sheet.rows.columns
    for before, every in ((FIELD, sheet.fields), (ROW, hand)):
        for each in every:
            value = posted.get(before + each.name, "").strip()
            if value:
                said = tongue.say(dict(each.choices).get(value, value))
                yield tongue.say(each.title), f"{said} {tongue.say(each.unit)}".strip()
    if file:
        number = tongue.number(found)
        yield (
            tongue.say(_("File")),
            tongue.say(_("{file}, rows: {number}"), file=file, number=number),
        )


def wrongs(error: ValidationError, sheet: Sheet, rows: Sequence[Row], tongue: Tongue) -> Wrong:
    """`rows` are those of a file, if there was one."""
    fields: dict[str, str] = {}
    rest: list[str] = []
    single = {each.name: each for each in sheet.fields}
    several = {each.name: each for each in sheet.rows.columns} if sheet.rows else {}
    for each in error.errors(include_url=False, include_context=False):
        match each["loc"]:
            case (str(name),) if name in single:
                fields.setdefault(FIELD + name, _told(single[name], each["type"], tongue))
            case (_, int(place), str(name)) if name in several:
                said = _told(several[name], each["type"], tongue)
                if rows:
                    rest.append(_in_row(rows[place], several[name], said, tongue))
                else:
                    fields.setdefault(ROW + name, said)
            case (str(name),) if sheet.rows and name == sheet.rows.name:
                continue  # It has no rows only because all of them were wrong.
            case _:
                rest.append(each["msg"])
    return Wrong(fields, tuple(_shortened(rest, tongue)))


def _every(sheet: Sheet) -> Iterator[tuple[str, Asked]]:
    """Fields, and columns as they are filled by hand, with what stands before their names."""
    yield from ((FIELD, each) for each in sheet.fields)
    yield from ((ROW, each) for each in (sheet.rows.columns if sheet.rows else ()))


def _local(asked: Asked, written: str, tongue: Tongue) -> str:
    """A number as the reader writes it."""
    return tongue.decimal(written) if asked.kind in _NUMBERS else written


def _in_row(row: Row, column: Asked, said: str, tongue: Tongue) -> str:
    value = row.values.get(column.name, "")
    return tongue.say(
        _("Line {line}, {column}: {wrong}") if not value
        else _("Line {line}, {column}, “{value}”: {wrong}"),
        line=row.line, column=tongue.say(column.title), value=value[:40], wrong=said,
    )  # fmt: skip


def _shortened(told: Sequence[str], tongue: Tongue) -> Iterator[str]:
    yield from islice(told, MOST_TOLD)
    if len(told) > MOST_TOLD:
        yield tongue.say(_("and {number} more"), number=tongue.number(len(told) - MOST_TOLD))


def _told(asked: Asked, kind: str, tongue: Tongue) -> str:
    if kind == "missing":
        return tongue.say(_("Fill this in."))
    if asked.kind == "choice":
        return tongue.say(_("Choose one from the list."))
    if asked.kind in _NUMBERS:
        return _of_number(asked, tongue)
    if kind == "string_too_long" and asked.most is not None:
        return tongue.say(_("{most} letters at most."), most=tongue.number(int(asked.most)))
    return tongue.say(_("This does not fit here."))


def _of_number(asked: Asked, tongue: Tongue) -> str:
    if asked.least is not None and asked.most is not None:
        return tongue.say(
            _("Write a number from {least} to {most}."),
            least=_number(asked.least, tongue),
            most=_number(asked.most, tongue),
        )
    return tongue.say(_("Write a number."))


def _written(value: object) -> str:
    if value is None or value is False:
        return ""
    if value is True:
        return "true"
    return f"{value:.15g}" if isinstance(value, float) else str(value)


def _number(value: float, tongue: Tongue) -> str:
    return tongue.number(int(value)) if value == int(value) else tongue.decimal(_written(value))
