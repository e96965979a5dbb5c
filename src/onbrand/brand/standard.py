"""The fields of Posit's brand.yml that repeat what a book says, for other programs."""

from collections.abc import Iterator
from typing import Any, Literal

from onbrand.brand.book import BrandBook, Role, Swatch, TextStyle

Location = tuple[str | int, ...]

# A swatch of this name would make `primary: primary` refer to itself.
_SEMANTIC = {
    *("foreground", "background", "primary", "secondary", "tertiary", "success", "info"),
    *("warning", "danger", "light", "dark"),
}


def standard(book: BrandBook) -> dict[str, Any]:
    images = {
        logo.id: {"path": f"logos/{logo.id}.svg", "alt": book.name.en}
        for logo in book.logo.variants
    }
    return {
        "meta": {"name": book.name.en},
        "logo": {
            "images": images,
            "small": _pair(book, "mark"),
            "medium": _pair(book, "full"),
        },
        "color": _colors(book),
        "typography": {
            "fonts": [
                {"family": family.name, "source": "google", "weight": list(family.weights)}
                for family in book.typography.families
            ],
            "base": _style(book.typography.subline),
            "headings": _style(book.typography.headline),
        },
    }


def differences(given: dict[str, Any], book: BrandBook) -> Iterator[tuple[Location, Any, Any]]:
    """What a file says otherwise than the book: location, said, meant.

    What only one of them says is no difference; a color is the same by name and by value.
    """
    meant = standard(book)
    palette = meant["color"].pop("palette")
    for part in ("color", "typography"):
        for location, said, right in _unequal(given.get(part), meant[part], (part,)):
            if palette.get(said, said) != palette.get(right, right):
                yield location, said, right


def _unequal(given: Any, meant: Any, location: Location) -> Iterator[tuple[Location, Any, Any]]:
    if isinstance(given, dict) and isinstance(meant, dict):
        for key in (key for key in meant if key in given):
            yield from _unequal(given[key], meant[key], (*location, key))
    elif not isinstance(given, dict | list) and not isinstance(meant, list) and given != meant:
        yield location, given, meant


def _colors(book: BrandBook) -> dict[str, Any]:
    palette = {swatch.id: str(swatch.color) for swatch in book.palette.swatches}

    def say(swatch: Swatch) -> str:
        return str(swatch.color) if _SEMANTIC & palette.keys() else swatch.id

    colors = {
        "palette": palette,
        "foreground": say(book.palette.ink),
        "background": say(book.palette.paper),
    }
    for role in (Role.PRIMARY, Role.SECONDARY):
        for swatch in book.palette.by_role(role)[:1]:
            colors[role.value] = say(swatch)
    return colors


def _style(style: TextStyle) -> dict[str, Any]:
    return {"family": style.family, "weight": style.weight, "line-height": style.leading}


def _pair(book: BrandBook, kind: Literal["full", "mark"]) -> dict[str, str]:
    """brand.yml calls `light` what stands on a light ground."""
    return {
        "light": book.logo.variant(kind, "on-light").id,
        "dark": book.logo.variant(kind, "on-dark").id,
    }
