"""Findings of a report as rows: name, measured value, limit, and where it lies on a track."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from onbrand.brand import BrandBook
from onbrand.conformance import NAMES, Finding, Report
from onbrand.errors import _
from onbrand.imaging import MADE, SHOWN
from onbrand.web.i18n import Tongue

ROLES = {
    "headline": _("headline"),
    "subline": _("subline"),
    "call_to_action": _("call to action"),
    "legal": _("legal text"),
}
VERDICTS = {
    "pass": ("ok", "check", _("passes")),
    "warn": ("warn", "warn", _("look at it")),
    "fail": ("bad", "cross", _("fails")),
}
ORDER = {"fail": 0, "warn": 1, "pass": 2}


@dataclass(frozen=True, slots=True)
class Track:
    """Percent of its length: the allowed part, the limit, the measured value."""

    start: float
    span: float
    limit: float
    value: float


@dataclass(frozen=True, slots=True)
class Row:
    name: str
    tone: str
    sign: str
    verdict: str
    value: str
    limit: str
    rule: str | None
    detail: str
    track: Track | None


@dataclass(frozen=True, slots=True)
class Covered:
    """`start` and `width` in thousandths of the picture."""

    name: str
    color: str
    percent: str
    start: float
    width: float


def read(data: Mapping[str, Any]) -> Report | None:
    """None where the service reports in a form of its own."""
    try:
        measured = {name: value for name, value in data.items() if name not in {SHOWN, MADE}}
        return Report.model_validate(measured) if measured else None
    except ValidationError:
        return None


def rows(report: Report, tongue: Tongue) -> tuple[Row, ...]:
    """Failures first."""
    judged = [each for each in report.findings if each.verdict in VERDICTS]
    judged.sort(key=lambda each: ORDER[each.verdict])
    return tuple(row(each, tongue) for each in judged)


def broken(report: Report, tongue: Tongue) -> str:
    """Why a picture is off brand: the names of the hard findings that fail."""
    names = [
        tongue.say(NAMES.get(each.check, each.check))
        for each in report.findings
        if each.hard and each.verdict == "fail"
    ]
    return ", ".join(dict.fromkeys(names))


def coverage(report: Report, book: BrandBook | None, tongue: Tongue) -> tuple[Covered, ...]:
    if book is None:
        return ()
    swatches = {swatch.id: swatch for swatch in book.palette.swatches}
    found = sorted(report.coverage, key=lambda part: -part.share)
    parts, start = [], 0.0
    for part in found:
        swatch = swatches.get(part.swatch)
        if swatch is None or part.share < 0.005:
            continue
        width = round(1000 * part.share, 1)
        words = tongue.percent(round(part.share, 2))
        parts.append(
            Covered(tongue.pick(swatch.name), str(swatch.color), words, round(start, 1), width)
        )
        start += width
    return tuple(parts)


def row(found: Finding, tongue: Tongue) -> Row:
    tone, sign, verdict = VERDICTS[found.verdict]
    return Row(
        name=NAMES.get(found.check, found.check),
        tone=tone,
        sign=sign,
        verdict=verdict,
        value=_amount(found.measured, found.unit, tongue),
        limit=_limit(found, tongue),
        rule=found.rule,
        detail=tongue.say(ROLES.get(found.detail, found.detail)) if found.detail else "",
        track=_track(found),
    )


def _limit(found: Finding, tongue: Tongue) -> str:
    if found.limit is None:
        return ""
    sign = "≥" if found.bound == "at_least" else "≤"
    return f"{sign}\u202f{_amount(found.limit, found.unit, tongue)}"


def _amount(value: float | None, unit: str, tongue: Tongue) -> str:
    if value is None:
        return "–"
    if unit == "share":
        percent = 100 * value
        return f"{tongue.number(round(percent, 0 if percent >= 10 else 1))}\u202f%"
    number = tongue.number(round(value, 0 if unit == "px" or value >= 100 else 1))
    suffix = {"ratio": ":1", "px": "\u202fpx", "x": "\u202f×"}.get(unit, "")
    return f"{number}{suffix}"


def _track(found: Finding) -> Track | None:
    """The scale ends at the whole for shares, else at twice the limit or just past the value."""
    value, limit = found.measured, found.limit
    if value is None or limit is None:
        return None
    top = _top(found, value, limit)
    if top <= 0:
        return None
    at = round(min(100.0, 100 * limit / top), 1)
    dot = round(min(100.0, max(0.0, 100 * value / top)), 1)
    if found.bound == "at_least":
        return Track(at, round(100 - at, 1), at, dot)
    return Track(0, at, at, dot)


def _top(found: Finding, value: float, limit: float) -> float:
    if found.unit == "share" and found.bound == "at_least":
        return 1.0
    return max(2 * limit, 1.05 * value)
