"""The parts of a brand book as its page shows them."""

from functools import lru_cache

from onbrand.artwork.fonts import face
from onbrand.artwork.text import shape
from onbrand.brand import BrandBook, Role, Swatch
from onbrand.color import contrast
from onbrand.errors import _
from onbrand.web.i18n import Language, Tongue

SECTIONS = (
    ("palette", _("Palette")),
    ("type", _("Typography")),
    ("logo", _("Logo")),
    ("imagery", _("Imagery")),
    ("layout", _("Layout")),
    ("formats", _("Formats")),
    ("voice", _("Voice")),
)
ROLES = {
    Role.PRIMARY: _("primary"),
    Role.SECONDARY: _("secondary"),
    Role.ACCENT: _("accent"),
    Role.NEUTRAL: _("neutral"),
    Role.BACKGROUND: _("background"),
    Role.INK: _("ink"),
}
STYLES = {
    "headline": _("Headline"),
    "subline": _("Subline"),
    "call_to_action": _("Call to action"),
    "legal": _("Legal text"),
}
LOGO_KINDS = {"full": _("full logo"), "mark": _("mark")}
LOGO_TONES = {"on-light": _("on light grounds"), "on-dark": _("on dark grounds")}
SAMPLE = {"en": "A clear word, well set", "ru": "Ясное слово, верный набор"}
_SIZES = {"headline": 64, "subline": 34, "call_to_action": 30, "legal": 22}
_WIDTH, _PADDING = 1000, 40


def swatches(book: BrandBook) -> list[dict[str, object]]:
    return [
        {
            "name": swatch.name,
            "color": str(swatch.color),
            "hex": str(swatch.color).upper(),
            "role": ROLES[swatch.role],
            "share": swatch.share,
            "print": _print(swatch),
            "tints": _tints(book, swatch),
            "synonyms": swatch.synonyms,
        }
        for swatch in book.palette.swatches
    ]


def matrix(book: BrandBook, tongue: Tongue) -> list[dict[str, object]]:
    """Each color on each other: who may carry text on whom."""
    colors = book.palette.swatches
    return [
        {
            "name": one.name,
            "color": str(one.color),
            "cells": [_cell(one, other, tongue) for other in colors],
        }
        for one in colors
    ]


def logos(book: BrandBook) -> list[dict[str, object]]:
    ground = {"on-light": book.palette.paper.color, "on-dark": book.palette.ink.color}
    return [
        {
            "kind": LOGO_KINDS[logo.kind],
            "tone": LOGO_TONES[logo.tone],
            "ground": str(ground[logo.tone]),
            "address": f"/brands/{book.id}/{book.version}/logo/{logo.id}.svg",
            "never": _grounds(book, book.logo.forbidden_to(logo)),
            "only": _grounds(book, logo.allowed_backgrounds),
        }
        for logo in book.logo.variants
    ]


def _grounds(book: BrandBook, ids: tuple[str, ...]) -> list[dict[str, object]]:
    return [
        {"name": swatch.name, "color": str(swatch.color)}
        for swatch in book.palette.swatches
        if swatch.id in ids
    ]


def specimens(book: BrandBook, tongue: Tongue) -> list[dict[str, object]]:
    return [
        {
            "role": STYLES[role],
            "family": style.family,
            "weight": style.weight,
            "size": style.size,
            "least": style.min_size,
            "text": SAMPLE[tongue.language],
            "picture": f"/brands/{book.id}/{book.version}/type/{tongue.language}/{role}.svg",
        }
        for role, style in book.typography.styles().items()
    ]


@lru_cache(maxsize=256)
def specimen(book: BrandBook, role: str, language: Language) -> str:
    """The brand's own letters as outlines, ink on paper: no font has to be sent."""
    style = book.typography.styles()[role]
    family = book.typography.family(style.family)
    words = SAMPLE[language].upper() if style.case == "upper" else SAMPLE[language]
    size = _SIZES[role]
    outline = shape(words, face(family.source, style.weight), size, style.tracking)
    height = size + 2 * _PADDING
    paper, ink = book.palette.paper.color, book.palette.ink.color
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{height}" '
        f'viewBox="0 0 {_WIDTH} {height}"><path d="M0 0h{_WIDTH}v{height}H0z" fill="{paper}"/>'
        f'<path transform="translate({_PADDING} {_PADDING + 0.8 * size:.1f})" '
        f'd="{outline.d}" fill="{ink}"/></svg>'
    )


def _print(swatch: Swatch) -> str:
    parts = [f"CMYK {' '.join(map(str, swatch.cmyk))}"] if swatch.cmyk else []
    return ", ".join([*parts, *([swatch.pantone] if swatch.pantone else [])])


def _tints(book: BrandBook, swatch: Swatch) -> list[tuple[int, str]]:
    return [(percent, str(tint)) for percent, tint in book.palette.tinted(swatch).items()]


def _cell(one: Swatch, other: Swatch, tongue: Tongue) -> dict[str, str] | None:
    if one.id == other.id:
        return None
    ratio = contrast(one.color, other.color)
    tone, sign, words = "bad", "", _("not for text")
    if ratio >= 4.5:
        tone, sign, words = "ok", "check", _("for text")
    elif ratio >= 3:
        tone, sign, words = "warn", "", _("for large text")
    number = tongue.number(round(ratio, 1))
    return {"ratio": number, "tone": tone, "sign": sign, "words": words}
