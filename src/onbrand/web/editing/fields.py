"""Kinds of fields: how a value of the native document is shown in inputs, and read from them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from pydantic import JsonValue

from onbrand.brand.findings import Note
from onbrand.color import Color, InvalidColor
from onbrand.errors import _

Kind = Literal[
    "text", "long", "words", "prose", "list", "number", "whole", "percent", "wholes", "color",
    "colors", "choice", "checks", "yes",
]  # fmt: skip
Inputs = Mapping[str, Sequence[str]]

LONGEST = 4000
_LANGUAGES = ("ru", "en")


@dataclass(frozen=True, slots=True)
class Field:
    """`number`s and `percent`s have bounds; `wholes` are so many numbers. Of a `choice` and of
    `checks` the options are named in `wording.VALUES`, or told with the page."""

    name: str
    kind: Kind = "text"
    needed: bool = False
    least: float = 0
    most: float = 100
    count: int = 0
    options: tuple[str, ...] = ()
    hint: str = ""
    slim: bool = False
    default: JsonValue = None


class Mistake(ValueError):
    """What a field cannot be. `note` says what it can be."""

    def __init__(self, text: str, **params: str) -> None:
        super().__init__(text)
        self.note = Note(text=text, params=params)


def inputs_of(field: Field, at: str) -> tuple[str, ...]:
    if field.kind in {"words", "prose"}:
        return tuple(f"{at}-{language}" for language in _LANGUAGES)
    return (at,)


def written(field: Field, value: JsonValue, at: str) -> dict[str, list[str]]:
    """What the inputs hold of a value, however wrong that is."""
    if field.kind in {"words", "prose"}:
        told = value if isinstance(value, dict) else {}
        return {f"{at}-{each}": [str(told.get(each) or "")] for each in _LANGUAGES}
    if field.kind == "checks":
        return {at: [str(each) for each in value] if isinstance(value, list) else []}
    return {at: [_said(field, value)]}


def _said(field: Field, value: JsonValue) -> str:
    if value is None or value == []:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return (", " if field.kind in {"list", "colors"} else " ").join(map(str, value))
    if isinstance(value, int | float):
        return f"{100 * value:.6g}" if field.kind == "percent" else f"{value:.6g}"
    return str(value)


def read(field: Field, posted: Inputs, at: str) -> JsonValue:
    """None where nothing is said. Raises Mistake."""
    if field.kind in {"words", "prose"}:
        return _words(field, posted, at)
    if field.kind == "checks":
        return [
            given for given in posted.get(at, ()) if not field.options or given in field.options
        ]
    said = first(posted, at)
    if not said:
        if field.needed:
            raise Mistake(_("This cannot be left empty."))
        return None
    return _READERS[field.kind](field, said)


def first(posted: Inputs, at: str) -> str:
    given = posted.get(at, ())
    text = str(given[0]) if given else ""
    return text.replace("\0", "").replace("\r\n", "\n").strip()[:LONGEST]


def _words(field: Field, posted: Inputs, at: str) -> JsonValue:
    """One language alone is told in both: someone may translate it later."""
    told: dict[str, JsonValue] = {each: first(posted, f"{at}-{each}") for each in _LANGUAGES}
    spare = told["en"] or told["ru"]
    if not spare:
        if field.needed:
            raise Mistake(_("Write it in Russian, in English, or in both."))
        return None
    return {each: words or spare for each, words in told.items()}


def _text(_field: Field, said: str) -> JsonValue:
    return said


def _list(_field: Field, said: str) -> JsonValue:
    """By commas or lines; the same twice is once."""
    found = (" ".join(each.split()) for each in said.replace("\n", ",").split(","))
    return [*dict.fromkeys(filter(None, found))]


def _number(field: Field, said: str) -> JsonValue:
    try:
        value = float(said.replace(",", ".").removesuffix("%").strip())
    except ValueError:
        value = float("nan")
    if not field.least <= value <= field.most:
        told = {"least": f"{field.least:g}", "most": f"{field.most:g}"}
        raise Mistake(_("Write a number from {least} to {most}."), **told)
    return value


def _percent(field: Field, said: str) -> JsonValue:
    value = _number(field, said)
    return round(value / 100, 8) if isinstance(value, float) else value


def _whole(field: Field, said: str) -> JsonValue:
    value = _number(field, said)
    if not isinstance(value, float) or value != int(value):
        raise Mistake(_("Write a whole number."))
    return int(value)


def _wholes(field: Field, said: str) -> JsonValue:
    parts = said.replace(",", " ").replace("/", " ").split()
    if field.count and len(parts) != field.count:
        raise Mistake(_("Write {count} numbers, with spaces between them."), count=str(field.count))
    return [_whole(field, part) for part in parts]


def _color(_field: Field, said: str) -> JsonValue:
    try:
        return str(Color.parse(said))
    except InvalidColor:
        raise Mistake(_("Write the color as #RRGGBB, such as #7D1F38.")) from None


def _colors(field: Field, said: str) -> JsonValue:
    return [_color(field, part) for part in said.replace(",", " ").split()]


def _choice(field: Field, said: str) -> JsonValue:
    if field.options and said not in field.options:
        raise Mistake(_("Choose one of the list."))
    return said


def _yes(_field: Field, said: str) -> JsonValue:
    return said == "yes"


_READERS = {
    "text": _text,
    "long": _text,
    "list": _list,
    "number": _number,
    "percent": _percent,
    "whole": _whole,
    "wholes": _wholes,
    "color": _color,
    "colors": _colors,
    "choice": _choice,
    "yes": _yes,
}
