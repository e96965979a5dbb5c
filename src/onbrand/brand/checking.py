"""Whether a draft is a brand book already, where it is not, and what can be shown of it."""

from collections.abc import Mapping
from typing import Any

from pydantic import JsonValue, ValidationError
from pydantic_core import ErrorDetails

from onbrand.brand.book import BrandBook, Part
from onbrand.brand.contradictions import CONTRADICTIONS
from onbrand.brand.drafting import Document
from onbrand.brand.findings import Note
from onbrand.brand.starting import blank
from onbrand.errors import Invalid, _

PARTS = (
    *("palette", "typography", "logo", "patterns", "imagery"),
    *("layout", "formats", "voice", "rules"),
)


# What pydantic says in English only, by its codes.
_SAID = {
    "missing": _("this is missing"),
    "extra_forbidden": _("there is no such field"),
    "string_pattern_mismatch": _("this is not written as it must be"),
    "greater_than": _("more than {gt} is needed"),
    "greater_than_equal": _("at least {ge} is needed"),
    "less_than": _("less than {lt} is needed"),
    "less_than_equal": _("at most {le} is possible"),
    "multiple_of": _("a multiple of {multiple_of} is needed"),
    "literal_error": _("choose one of {expected}"),
    "enum": _("choose one of {expected}"),
    **dict.fromkeys(("string_type", "string_sub_type"), _("words are needed here")),
    **dict.fromkeys(
        ("int_type", "int_parsing", "int_from_float", "float_type", "float_parsing"),
        _("a number is needed here"),
    ),
    **dict.fromkeys(("tuple_type", "list_type"), _("a list is needed here")),
    **dict.fromkeys(("model_type", "model_attributes_type"), _("fields are needed here")),
    "string_too_long": _("at most {max_length} characters are possible"),
    "finite_number": _("a number is needed here"),
    "too_short": _("at least {min_length} of them is needed"),
    **CONTRADICTIONS,
}
_OTHERWISE = _("this cannot be used ({said})")
# What contradicts itself between parts.
_BETWEEN = {"pattern": "patterns", "logo": "logo", "format": "formats", "rule": "rules"}


class Flaw(Part):
    """Why a draft cannot be published. `part` is one of PARTS, or `book` for its name and such;
    `place` is the field in it, in steps joined by dashes: `swatches-0-color`."""

    part: str
    place: str
    reason: Note


class Unfinished(Invalid):
    code = "unfinished-brand-book"
    message = _("This cannot be published yet: {reason}")

    @property
    def flaws(self) -> tuple[Flaw, ...]:
        given = self.params.get("flaws")
        return given if isinstance(given, tuple) else ()


def finished(document: Mapping[str, JsonValue]) -> BrandBook:
    """Raises Unfinished."""
    try:
        return BrandBook.model_validate(document)
    except ValidationError as invalid:
        found = tuple(map(_flaw, invalid.errors(include_url=False)))
        first = found[0]
        where = ", ".join(filter(None, (first.part, first.place)))
        raise Unfinished(reason=f"{where}: {first.reason}", flaws=found) from invalid


def flaws(document: Mapping[str, JsonValue]) -> tuple[Flaw, ...]:
    try:
        finished(document)
    except Unfinished as unfinished:
        return unfinished.flaws
    return ()


def shown(document: Mapping[str, JsonValue]) -> BrandBook:
    """What can be drawn of a draft: parts that cannot be used are a blank book's."""
    identity = str(document.get("id") or "brand")
    spare = blank(identity, _name(document) or identity)
    known = {key: value for key, value in document.items() if key in BrandBook.model_fields}
    whole: Document = {**spare, **known, "version": 1}
    # Each round replaces at least one part, and a blank book is valid.
    while found := flaws(whole):
        broken = {flaw.part if flaw.part in PARTS else flaw.place for flaw in found}
        whole = {key: value for key, value in whole.items() if key not in broken}
        whole |= {key: spare[key] for key in broken & spare.keys()}
    return BrandBook.model_validate(whole)


def _name(document: Mapping[str, JsonValue]) -> str:
    given = document.get("name")
    told: Any = given if isinstance(given, dict) else {}
    return str(told.get("en") or told.get("ru") or "").strip()


def _flaw(error: ErrorDetails) -> Flaw:
    path, told = [str(step) for step in error["loc"]], error.get("ctx", {})
    if not path and told["kind"] in _BETWEEN:
        return Flaw(part=_BETWEEN[told["kind"]], place="", reason=_note(error))
    if not path:
        path = ["extensions"]
    if path[0] in PARTS:
        return Flaw(part=path[0], place="-".join(path[1:]), reason=_note(error))
    return Flaw(part="book", place=path[0], reason=_note(error))


def _note(error: ErrorDetails) -> Note:
    text, told = _SAID.get(error["type"], _OTHERWISE), error.get("ctx", {})
    params = {key: str(value) for key, value in told.items()}
    return Note(text=text, params={"said": error["msg"].removeprefix("Value error, "), **params})
