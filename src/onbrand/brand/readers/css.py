"""Custom properties of a stylesheet: `--navy: #0b1f3a`, `--font-heading: "Inter", sans-serif`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import tinycss2

from onbrand.brand.document import DEEP, LARGER, UnreadableFile
from onbrand.brand.findings import LIKELY, SURE, Reading
from onbrand.brand.notation import Written, of_css
from onbrand.brand.notation import parsed as parsed_color
from onbrand.brand.readers.fontnames import first_family, weight
from onbrand.brand.readers.gathering import Gathered
from onbrand.errors import Reason, _

MAX_BYTES = 1024 * 1024
_MOST_STEPS = 32
_FONTS = ("font", "family", "typeface")
_PREFIXES = ("--color-", "--colour-", "--clr-", "--c-", "--brand-", "--palette-")
_TINT = re.compile(r"--tint-(.+)-([1-9][0-9]?)")
"""As `writers.css` writes them."""

ROUND = _("“{place}” refers to itself")
OTHER_VALUE = _("“{place}” has another value in {where}: the first was read")


@dataclass(frozen=True, slots=True)
class _Property:
    tokens: list[Any]
    line: int


def read_css(data: bytes, name: str) -> Reading:
    """Raises UnreadableFile."""
    if len(data) > MAX_BYTES:
        raise UnreadableFile(name=name, reason=Reason(LARGER, limit=MAX_BYTES // 1024))
    gathered = Gathered(name)
    try:
        rules, _encoding = tinycss2.parse_stylesheet_bytes(
            data, skip_comments=True, skip_whitespace=True
        )
        properties = _properties(rules, gathered)
        for key, written in properties.items():
            _read(key, written, properties, gathered)
    except RecursionError as trouble:
        raise UnreadableFile(name=name, reason=Reason(DEEP)) from trouble
    return gathered.reading()


def _properties(rules: list[Any], gathered: Gathered) -> dict[str, _Property]:
    found: dict[str, _Property] = {}
    for where, content in _blocks(rules, ""):
        for each in tinycss2.parse_blocks_contents(
            content, skip_comments=True, skip_whitespace=True
        ):
            if each.type != "declaration" or not each.name.startswith("--"):
                continue
            line = each.source_line
            new = _Property(_significant(each.value), line)
            old = found.setdefault(each.name, new)
            if old is not new and _text(old.tokens) != _text(new.tokens):
                source = gathered.at(each.name, line=line)
                gathered.remark(source, OTHER_VALUE, place=each.name, where=where or "CSS")
    return found


def _blocks(rules: list[Any], where: str) -> Iterator[tuple[str, list[Any]]]:
    """Of rules, and of rules in @media and @supports."""
    for rule in rules:
        if rule.type == "qualified-rule":
            yield where or tinycss2.serialize(rule.prelude).strip()[:80], rule.content
        elif rule.type == "at-rule" and rule.content and rule.lower_at_keyword != "font-face":
            inner = tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True)
            told = f"@{rule.at_keyword} {tinycss2.serialize(rule.prelude).strip()}"
            yield from _blocks(inner, told[:80])


def _read(
    key: str, written: _Property, properties: dict[str, _Property], gathered: Gathered
) -> None:
    source = gathered.at(key, line=written.line)
    tokens = written.tokens
    tint = _TINT.fullmatch(key)
    if tint and f"--color-{tint[1]}" in properties:
        percent = int(tint[2])
        gathered.change(f"palette.swatches[{tint[1]}]", lambda value: _tinted(value, percent))
        return
    for _step in range(_MOST_STEPS):
        alias = _variable(tokens)
        if alias is None or alias not in properties:
            break
        tokens = properties[alias].tokens
    else:
        gathered.remark(source, ROUND, place=key)
        return
    color = _color(tokens)
    if color is not None and (tokens is written.tokens or color.alpha < 1):
        gathered.written(_name(key), color, source, confidence=SURE)
    elif color is not None:
        _role(_name(key), color, gathered)
    elif any(word in key.casefold() for word in _FONTS):
        _font(key, tokens, source, gathered)


def _tinted(value: dict[str, Any], percent: int) -> dict[str, Any]:
    return value | {"tints": [*value.get("tints", ()), percent]}


def _role(name: str, color: Written, gathered: Gathered) -> None:
    """An alias such as `--primary: var(--navy)` says what a color is for."""
    roles = {"text": "ink", "foreground": "ink", "fg": "ink", "ink": "ink", "bg": "background"}
    roles |= {role: role for role in ("primary", "secondary", "accent", "neutral", "background")}
    identity = gathered.of_color(str(color.color))
    role = roles.get(name.casefold().split("-")[0])
    if identity and role:
        gathered.change(f"palette.swatches[{identity}]", lambda value: {"role": role} | value)


def _font(key: str, tokens: list[Any], source: Any, gathered: Gathered) -> None:
    lowered = key.casefold()
    if "weight" in lowered or "size" in lowered:
        return
    family = first_family(_text(tokens))
    if family is None or weight(family) or family[0].isdigit():
        return
    gathered.family(family, source, [])
    if any(word in lowered for word in ("head", "title", "display")):
        gathered.put("typography.headline.family", family, source, LIKELY)
    elif any(word in lowered for word in ("body", "text", "base")):
        for style in ("subline", "call_to_action", "legal"):
            gathered.put(f"typography.{style}.family", family, source, LIKELY)


def _variable(tokens: list[Any]) -> str | None:
    if len(tokens) == 1 and tokens[0].type == "function" and tokens[0].lower_name == "var":
        inside = _significant(tokens[0].arguments)
        if inside and inside[0].type == "ident":
            return str(inside[0].value)
    return None


def _color(tokens: list[Any]) -> Written | None:
    return of_css(parsed_color(tokens[0])) if len(tokens) == 1 else None


def _significant(tokens: list[Any]) -> list[Any]:
    return [each for each in tokens if each.type not in {"whitespace", "comment"}]


def _text(tokens: list[Any]) -> str:
    return str(tinycss2.serialize(tokens))


def _name(key: str) -> str:
    for prefix in _PREFIXES:
        if key.startswith(prefix) and len(key) > len(prefix):
            return key.removeprefix(prefix)
    return key.removeprefix("--")
