"""A service's form as people fill it: single fields, and rows of a table where it takes many."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from pydantic import BaseModel

from onbrand.services.door import FILLED, Json

Kind = Literal["number", "whole", "words", "text", "choice", "yes"]
_KINDS: dict[str, Kind] = {"number": "number", "integer": "whole", "boolean": "yes"}
_LONG = 200  # characters: what is longer gets several lines


class Undrawable(TypeError):
    """The form has a field that no page can ask for."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One field. Words are to be translated; `choices` are values with their labels."""

    name: str
    title: str
    kind: Kind
    required: bool
    given: str = ""
    hint: str = ""
    unit: str = ""
    example: str = ""
    least: float | None = None
    most: float | None = None
    choices: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Rows:
    """A list of objects: one of them filled by hand, or many from a file."""

    name: str
    title: str
    columns: tuple[Asked, ...]
    most: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """`filled` are fields that the page itself knows, by whom."""

    fields: tuple[Asked, ...]
    rows: Rows | None
    filled: tuple[tuple[str, str], ...]


@cache
def sheet_of(form: type[BaseModel]) -> Sheet:
    """Raises Undrawable."""
    schema = form.model_json_schema()
    rows = tuple(_rows(schema))
    if len(rows) > 1:
        raise Undrawable(f"{form.__name__} has more than one table")
    listed = {each.name for each in rows}
    properties = schema.get("properties", {})
    return Sheet(
        fields=tuple(
            _asked(schema, name, name in schema.get("required", ()), given)
            for name, given in properties.items()
            if FILLED not in given and name not in listed
        ),
        rows=rows[0] if rows else None,
        filled=tuple(
            (name, given[FILLED]) for name, given in properties.items() if FILLED in given
        ),
    )


def _rows(schema: Json) -> Iterator[Rows]:
    for name, given in schema.get("properties", {}).items():
        if given.get("type") != "array":
            continue
        row = _resolved(schema, given.get("items", {}))
        if row.get("type") != "object" or "maxItems" not in given:
            raise Undrawable(f"“{name}” is no list of objects with a greatest length")
        columns = tuple(
            _asked(schema, column, column in row.get("required", ()), of)
            for column, of in row["properties"].items()
        )
        yield Rows(name, _title(name, given), columns, given["maxItems"])


def _asked(schema: Json, name: str, required: bool, given: Json) -> Asked:
    told = _plain(schema, given)
    examples = told.get("examples") or [""]
    default = given.get("default")
    return Asked(
        name=name,
        title=_title(name, told),
        kind=_kind(name, told),
        required=required,
        given="" if default is None else _written(default),
        hint=told.get("description", ""),
        unit=told.get("unit", ""),
        example=_written(examples[0]),
        least=told.get("minimum", told.get("exclusiveMinimum")),
        most=told.get("maximum", told.get("exclusiveMaximum", told.get("maxLength"))),
        choices=_choices(told),
    )


def _plain(schema: Json, given: Json) -> Json:
    """Without references, and without the null of what may be left out."""
    kinds = [each for each in given.get("anyOf", ()) if each.get("type") != "null"]
    inner = kinds[0] if len(kinds) == 1 else {}
    return _resolved(schema, inner) | _resolved(schema, given)


def _resolved(schema: Json, given: Json) -> Json:
    name = given.get("$ref", "").removeprefix("#/$defs/")
    return schema["$defs"][name] | given if name else given


def _kind(name: str, told: Json) -> Kind:
    if "enum" in told or "const" in told:
        return "choice"
    if told.get("type") == "string":
        return "text" if told.get("maxLength", 0) > _LONG else "words"
    try:
        return _KINDS[told["type"]]
    except KeyError as error:
        raise Undrawable(f"no page can ask for “{name}”") from error


def _choices(told: Json) -> tuple[tuple[str, str], ...]:
    values = [str(value) for value in told.get("enum", [told["const"]] if "const" in told else [])]
    labels = told.get("labels", {})
    return tuple((value, labels.get(value, value)) for value in values)


def _written(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)


def _title(name: str, told: Json) -> str:
    return str(told.get("title", name))
