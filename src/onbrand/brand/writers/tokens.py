"""Design tokens, 2025.10, with everything that they have no words for under `$extensions`."""

import json
from typing import Any

from onbrand.brand.book import BrandBook, Swatch, TextStyle
from onbrand.brand.readers.tokens import FORMAT, VENDOR
from onbrand.color import Color

_SCHEMA = "https://www.designtokens.org/schemas/2025.10/format.json"
_OURS = ("id", "name", "role", "synonyms", "cmyk", "pantone", "share", "tints")


def write_tokens(book: BrandBook) -> bytes:
    """A token keeps the place that it came from, and what other programs said of it there."""
    kept = {
        extension.id.partition(":")[2]: json.loads(extension.text)
        for extension in book.extensions
        if extension.id.startswith(f"{FORMAT}:")
    }
    root: dict[str, Any] = {
        "$schema": _SCHEMA,
        "$description": book.name.en,
        "$extensions": {VENDOR: {"book": _without_kept(book)}},
    }
    places = {said["swatch"]: place for place, said in kept.items() if "swatch" in said}
    for swatch in book.palette.swatches:
        place = places.get(swatch.id, f"color.{swatch.id}")
        rest = kept[place]["rest"] if swatch.id in places else {}
        _put(root, place, _color(swatch, rest))
    for swatch in book.palette.forbidden:
        _put(root, f"forbidden.{swatch.id}", _color(swatch, {}, forbidden=True))
    for family in book.typography.families:
        stack = [family.name, family.fallback]
        _put(root, f"font.{_key(family.name)}", {"$type": "fontFamily", "$value": stack})
    for role, style in book.typography.styles().items():
        _put(root, f"text.{role}", _text(style))
    for place, said in kept.items():
        _give_back(root, place, said)
    return (json.dumps(root, ensure_ascii=False, indent=2) + "\n").encode()


def _without_kept(book: BrandBook) -> dict[str, Any]:
    return book.model_dump(mode="json", exclude_defaults=True)


def _color(swatch: Swatch, rest: dict[str, Any], *, forbidden: bool = False) -> dict[str, Any]:
    said = swatch.model_dump(mode="json", exclude_defaults=True)
    ours = {key: said[key] for key in _OURS if key in said}
    if forbidden:
        ours["forbidden"] = True
    extensions = {VENDOR: ours, **rest.get("$extensions", {})}
    others = {key: value for key, value in rest.items() if key != "$extensions"}
    return {
        "$type": "color",
        "$value": _value(swatch.color),
        **others,
        "$extensions": extensions,
    }


def _value(color: Color) -> dict[str, Any]:
    components = [round(channel / 255, 6) for channel in (color.red, color.green, color.blue)]
    return {"colorSpace": "srgb", "components": components, "hex": str(color)}


def _text(style: TextStyle) -> dict[str, Any]:
    """Sizes of a book are shares of a picture, which tokens cannot say: they are in our section."""
    return {
        "$type": "typography",
        "$value": {
            "fontFamily": f"{{font.{_key(style.family)}}}",
            "fontWeight": style.weight,
            "fontSize": {"value": 1, "unit": "rem"},
            "lineHeight": style.leading,
            "letterSpacing": {"value": 0, "unit": "px"},
        },
    }


def _give_back(root: dict[str, Any], place: str, said: dict[str, Any]) -> None:
    if "token" in said:
        _put(root, place, said["token"])
    elif "$extensions" in said:
        group = _group(root, place.removesuffix("#"))
        group["$extensions"] = {**group.get("$extensions", {}), **said["$extensions"]}


def _put(root: dict[str, Any], place: str, token: dict[str, Any]) -> None:
    group, _dot, name = place.rpartition(".")
    _group(root, group).setdefault(name, token)


def _group(root: dict[str, Any], place: str) -> dict[str, Any]:
    """Made where it is missing."""
    group = root
    for step in filter(None, place.split(".")):
        group = group.setdefault(step, {})
    return group


def _key(name: str) -> str:
    """Names of tokens have no dots and braces."""
    return "".join(" " if letter in ".{}$" else letter for letter in name).strip() or "family"
