"""A book to begin with: complete, neutral, and true of no brand in particular."""

from typing import Any

from onbrand.artwork.fonts import face
from onbrand.artwork.text import shape
from onbrand.brand.naming import slug, words

HOLDS_PLACE = "starter-"
"""Begins the ids of what goes as soon as the real thing is there."""
STARTING_FAMILY = "Manrope"
STYLES = ("headline", "subline", "call_to_action", "legal")

_PAPER, _INK = "#ffffff", "#16181d"
_SIZE = 100.0


def blank(identity: str, name: str) -> dict[str, Any]:
    """Valid as it is. Its logo is the name, set in its font, until a logo is brought."""
    return {
        "id": slug(identity) or "brand",
        "name": words(name),
        "version": 1,
        "summary": words(""),
        "palette": {
            "swatches": [
                _swatch("paper", "Paper", "Бумага", "background", _PAPER),
                _swatch("ink", "Ink", "Чернила", "ink", _INK),
            ]
        },
        "typography": _typography(),
        "logo": {"variants": [_wordmark(name, "on-light"), _wordmark(name, "on-dark")]},
        "imagery": {},
        "layout": {},
        "formats": [_format(*each) for each in _FORMATS],
        "voice": {},
        "rules": [],
    }


def _swatch(identity: str, en: str, ru: str, role: str, color: str) -> dict[str, Any]:
    return {
        "id": HOLDS_PLACE + identity,
        "name": {"en": en, "ru": ru},
        "role": role,
        "color": color,
    }


def _typography() -> dict[str, Any]:
    family = {"name": STARTING_FAMILY, "package": "manrope", "weights": [400, 500, 600, 700, 800]}
    sizes = {
        "headline": (800, 0.1, 0.046, 1.1),
        "subline": (500, 0.036, 0.024, 1.4),
        "call_to_action": (700, 0.032, 0.022, 1.15),
        "legal": (500, 0.02, 0.015, 1.3),
    }
    styles = {
        role: {
            "family": STARTING_FAMILY,
            "weight": weight,
            "size": size,
            "min_size": least,
            "leading": leading,
        }
        for role, (weight, size, least, leading) in sizes.items()
    }
    return {"families": [family], **styles}


def _wordmark(name: str, tone: str) -> dict[str, Any]:
    outline = shape(name.strip()[:40] or "Brand", face("manrope", 800), _SIZE)
    left, top, right, bottom = outline.ink
    width, height = round(max(right - left, 1), 2), round(max(bottom - top, 1), 2)
    color = _INK if tone == "on-light" else _PAPER
    drawn = f'<path d="{outline.d}" fill="{color}"/>'
    return {
        "id": f"{HOLDS_PLACE}{tone}",
        "kind": "full",
        "tone": tone,
        "svg": f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}">'
        f'<g transform="translate({-left:g} {-top:g})">{drawn}</g></svg>',
        "width": width,
        "height": height,
    }


_Format = tuple[str, str, str, int, int, int, tuple[int, int, int, int]]
_FORMATS: tuple[_Format, ...] = (
    ("post", "Square post", "Квадратный пост", 1080, 1080, 72, (0, 0, 0, 0)),
    ("portrait", "Portrait post", "Вертикальный пост", 1080, 1350, 72, (0, 0, 0, 0)),
    ("story", "Story", "Сторис", 1080, 1920, 72, (250, 64, 340, 64)),
    ("banner", "Banner", "Баннер", 1920, 1080, 72, (0, 0, 0, 0)),
    ("og", "Link preview", "Превью ссылки", 1200, 630, 72, (0, 0, 0, 0)),
    ("a4", "A4 poster", "Плакат А4", 1240, 1754, 150, (30, 30, 30, 30)),
    ("a5", "A5 leaflet", "Листовка А5", 874, 1240, 150, (30, 30, 30, 30)),
)


def _format(  # noqa: PLR0913, PLR0917 - a row of the table
    identity: str, en: str, ru: str, width: int, height: int, dpi: int, safe: tuple[int, ...]
) -> dict[str, Any]:
    return {
        "id": identity,
        "name": {"en": en, "ru": ru},
        "width": width,
        "height": height,
        "dpi": dpi,
        "safe": list(safe),
    }
