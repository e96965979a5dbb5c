"""What was measured, against which limit, and what it means."""

from typing import Literal

from onbrand.brand import Part
from onbrand.layout import Box

Verdict = Literal["pass", "warn", "fail", "not_applicable"]


class Finding(Part):
    """One check. `measured` passes when it is `bound` the `limit` (at least / at most).

    `unit` is "share", "ratio", "deltaE", "px" or "x" (multiples). `rule` is the brand book's
    number. `boxes` are the places the finding speaks of, in pixels of the full-size picture.
    """

    check: str
    rule: str | None
    measured: float | None
    limit: float | None
    bound: Literal["at_least", "at_most"]
    unit: Literal["share", "ratio", "deltaE", "px", "x", "none"]
    verdict: Verdict
    hard: bool
    how: Literal["by_construction", "measured", "estimated"]
    boxes: tuple[Box, ...] = ()
    detail: str = ""


class Coverage(Part):
    """How much of the picture is nearest to a swatch."""

    swatch: str
    share: float


class Report(Part):
    """Passes when no hard finding fails; `score` (0-100) only ranks."""

    brand: str
    version: int
    brand_sha256: str
    profile: Literal["graphic", "illustration", "photo"]
    findings: tuple[Finding, ...]
    coverage: tuple[Coverage, ...] = ()

    @property
    def passed(self) -> bool:
        return not any(found.hard and found.verdict == "fail" for found in self.findings)

    @property
    def score(self) -> int:
        judged = [found for found in self.findings if found.verdict != "not_applicable"]
        good = sum({"pass": 1.0, "warn": 0.7}.get(found.verdict, 0.0) for found in judged)
        return round(100 * good / max(len(judged), 1))
