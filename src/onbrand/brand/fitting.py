"""What makes the parts of a draft fit together after some of them were replaced."""

from collections.abc import Callable, Collection
from typing import Any

from onbrand.brand.book import Role
from onbrand.brand.naming import slug, words
from onbrand.brand.starting import HOLDS_PLACE, STARTING_FAMILY, STYLES
from onbrand.color import Color, InvalidColor

Lab = tuple[float, float, float]

_ROLES = [role.value for role in Role]
_LIGHT, _DARK = 0.93, 0.42  # OKLab lightness of what may be a ground, and of what may be an ink
_VIVID = 0.06  # OKLab chroma: less is a neutral
_WEIGHTS = [400, 700]


def fit(document: dict[str, Any], parts: Collection[str]) -> None:
    """Changes `document`. `parts` are those that were put in."""
    if any(part.startswith("palette.swatches[") for part in parts):
        _fit_palette(document.get("palette", {}))
    if any(part.startswith("logo.variants[") for part in parts):
        logo = document.get("logo", {})
        logo["variants"] = _without_placeholders(logo.get("variants", []))
    if any(part.startswith("typography.") for part in parts):
        _fit_typography(document.get("typography", {}), parts)


def _without_placeholders(entries: list[dict[str, Any]]) -> list[dict[str, Any]]:
    kept = [entry for entry in entries if not str(entry.get("id", "")).startswith(HOLDS_PLACE)]
    return kept or entries


def _fit_palette(palette: dict[str, Any]) -> None:
    """Each swatch gets a role; the ground and the ink of a blank book stay while needed."""
    swatches = palette.get("swatches", [])
    own = _without_placeholders(swatches)
    for swatch in own:
        swatch.setdefault("name", words(str(swatch.get("id"))))
    guess_roles(own)
    given = {swatch.get("role") for swatch in own}
    needed = {Role.BACKGROUND.value, Role.INK.value} - given
    spare = [each for each in swatches if each not in own and each.get("role") in needed]
    palette["swatches"] = own + spare


def guess_roles(swatches: list[dict[str, Any]]) -> None:
    """Of those without one: the lightest is the ground, the darkest the ink, the first vivid ones
    primary, secondary and accent, as palettes are mostly listed."""
    open_ones = [(each, _oklab(each)) for each in swatches if each.get("role") not in _ROLES]
    taken = {each.get("role") for each in swatches}
    if Role.BACKGROUND.value not in taken:
        _give(open_ones, Role.BACKGROUND, lambda lab: lab[0] if lab[0] >= _LIGHT else None)
    if Role.INK.value not in taken:
        _give(open_ones, Role.INK, lambda lab: 1 - lab[0] if lab[0] <= _DARK else None)
    queue = [role.value for role in (Role.PRIMARY, Role.SECONDARY) if role.value not in taken]
    for swatch, lab in open_ones:
        if swatch.get("role") in _ROLES:
            continue
        vivid = lab is not None and (lab[1] ** 2 + lab[2] ** 2) ** 0.5 >= _VIVID
        if vivid:
            swatch["role"] = queue.pop(0) if queue else Role.ACCENT.value
        else:
            swatch["role"] = Role.NEUTRAL.value


def _give(
    open_ones: list[tuple[dict[str, Any], Lab | None]],
    role: Role,
    fitness: Callable[[Lab], float | None],
) -> None:
    fit_ones = [
        (score, place)
        for place, (swatch, lab) in enumerate(open_ones)
        if swatch.get("role") not in _ROLES and lab and (score := fitness(lab)) is not None
    ]
    if fit_ones:
        _score, place = max(fit_ones, key=lambda each: (each[0], -each[1]))
        open_ones[place][0]["role"] = role.value


def _oklab(swatch: dict[str, Any]) -> Lab | None:
    try:
        return Color.parse(str(swatch.get("color"))).oklab
    except InvalidColor:
        return None


def _fit_typography(typography: dict[str, Any], parts: Collection[str]) -> None:
    """A style names a declared family in a declared weight; the family of a blank book goes as
    soon as another is found."""
    families = typography.get("families", [])
    for family in families:
        family.setdefault("package", slug(family["name"]))
        family.setdefault("weights", list(_WEIGHTS))
    found = [each for each in families if f"typography.families[{each['name']}]" in parts]
    names = [each["name"] for each in families]
    if found and STARTING_FAMILY in names and len(names) == len(found) + 1:
        families = typography["families"] = found
    for role in STYLES:
        if isinstance(style := typography.get(role), dict) and families:
            _fit_style(style, families, headline=role == "headline")


def _fit_style(style: dict[str, Any], families: list[dict[str, Any]], *, headline: bool) -> None:
    other = families[0] if headline else families[min(1, len(families) - 1)]
    family = next((each for each in families if each["name"] == style.get("family")), other)
    wanted = style.get("weight", 700 if headline else 400)
    style["family"] = family["name"]
    style["weight"] = min(family["weights"], key=lambda weight: abs(weight - wanted))
