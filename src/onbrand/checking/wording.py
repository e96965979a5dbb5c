"""A finding in words; the web has its own, in the reader's language."""

from onbrand.conformance import NAMES, Finding

_UNITS = {"ratio": ":1", "px": " px", "x": "×", "deltaE": " ΔE00"}


def amount(value: float | None, unit: str) -> str:
    if value is None:
        return "–"
    if unit == "share":
        return f"{100 * value:.3g} %"
    return f"{value:.3g}{_UNITS.get(unit, '')}"


def limit(found: Finding) -> str:
    sign = "≥" if found.bound == "at_least" else "≤"
    return f"{sign} {amount(found.limit, found.unit)}" if found.limit is not None else ""


def sentence(found: Finding) -> str:
    rule = f" (rule {found.rule})" if found.rule else ""
    wanted = f", {limit(found)} wanted" if found.limit is not None else ""
    detail = f" {found.detail}" if found.detail else ""
    name = NAMES.get(found.check, found.check)
    return f"{name}{rule}: {amount(found.measured, found.unit)}{wanted}.{detail}"


def change(before: Finding, after: Finding) -> str:
    name = NAMES.get(before.check, before.check)
    return f"{name}: {amount(before.measured, before.unit)} → {amount(after.measured, after.unit)}"
