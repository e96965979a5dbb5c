"""What is inspected, and how a measurement becomes a finding."""

from dataclasses import dataclass, replace
from typing import Literal

from onbrand.artwork import Pixels
from onbrand.brand import BrandBook, Format, Rule
from onbrand.conformance.census import Mask
from onbrand.conformance.report import Finding, Verdict
from onbrand.errors import _
from onbrand.layout import Box, Placed

Profile = Literal["graphic", "illustration", "photo"]

_HALF_PIXEL = 0.5
UNKNOWN_LAYOUT = _("The picture does not say where its text and logo are.")


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """`pixels` may show the picture smaller than its `size` (width, height). Colors are not judged
    where `protected` (height, width) is set."""

    pixels: Pixels
    size: tuple[int, int]
    book: BrandBook
    format: Format
    placed: Placed | None
    profile: Profile
    protected: Mask | None = None

    @property
    def scale(self) -> float:
        """Pixels at hand for one pixel of the full-size picture."""
        width: int = self.pixels.shape[1]
        return width / self.size[0]

    def window(self, box: Box, by: float = 0) -> tuple[slice, slice]:
        """Rows and columns of a box of the full-size picture, grown by `by`, inside the picture."""
        height, width = self.pixels.shape[:2]
        top, bottom = (box.y - by) * self.scale, (box.bottom + by) * self.scale
        left, right = (box.x - by) * self.scale, (box.right + by) * self.scale
        return slice(*_span(top, bottom, height)), slice(*_span(left, right, width))

    def full_size(self, x: float, y: float, width: float, height: float) -> Box:
        scale = self.scale
        return Box(x=x / scale, y=y / scale, width=width / scale, height=height / scale)


def _span(start: float, stop: float, size: int) -> tuple[int, int]:
    first = min(max(round(start), 0), size - 1)
    return first, min(max(round(stop), first + 1), size)


@dataclass(frozen=True, slots=True)
class Gate:
    """A check and its limit. Within `near` of the limit (a share of what is left to the ideal, or
    of the limit itself where there is no ideal) a pass is a warning. `cites` is a check whose rule
    speaks of this one too."""

    check: str
    limit: float | None
    bound: Literal["at_least", "at_most"] = "at_least"
    unit: Literal["share", "ratio", "deltaE", "px", "x", "none"] = "share"
    hard: bool = True
    near: float = 0.0
    how: Literal["by_construction", "measured", "estimated"] = "measured"
    cites: str = ""

    def at(self, limit: float) -> "Gate":
        return replace(self, limit=limit)

    def advisory(self) -> "Gate":
        return replace(self, hard=False)

    def holds(self, measured: float | None) -> bool:
        if self.limit is None or measured is None:
            return True
        room = _HALF_PIXEL if self.unit == "px" else 1e-9
        if self.bound == "at_least":
            return measured >= self.limit - room
        return measured <= self.limit + room

    def is_near(self, measured: float | None) -> bool:
        if not self.near or self.limit is None or measured is None:
            return False
        if self.bound == "at_most":
            return measured > self.limit * (1 - self.near)
        left = 1 - self.limit if self.unit == "share" else self.limit
        return measured < self.limit + self.near * left


def judge(
    subject: Subject,
    gate: Gate,
    measured: float | None,
    boxes: tuple[Box, ...] = (),
    detail: str = "",
) -> Finding:
    """An advisory check never fails: it warns. A rule of the book may harden or soften a check."""
    rule = _rule_of(subject.book, gate)
    hard = rule.hard if rule and rule.check == gate.check else gate.hard
    verdict: Verdict = "pass"
    if not gate.holds(measured):
        verdict = "fail" if hard else "warn"
    elif gate.is_near(measured):
        verdict = "warn"
    return _finding(gate, rule, verdict).model_copy(
        update={"measured": measured, "hard": hard, "boxes": boxes, "detail": detail}
    )


def not_judged(subject: Subject, gate: Gate, why: str = UNKNOWN_LAYOUT) -> Finding:
    found = _finding(gate, _rule_of(subject.book, gate), "not_applicable")
    return found.model_copy(update={"detail": why})


def _finding(gate: Gate, rule: Rule | None, verdict: Verdict) -> Finding:
    return Finding(
        check=gate.check,
        rule=rule.number if rule else None,
        measured=None,
        limit=gate.limit,
        bound=gate.bound,
        unit=gate.unit,
        verdict=verdict,
        hard=gate.hard,
        how=gate.how,
    )


def _rule_of(book: BrandBook, gate: Gate) -> Rule | None:
    """The rule that names this check, else one that names its family (`logo` of `logo.size`)."""
    named = {rule.check: rule for rule in reversed(book.rules) if rule.check}
    family = gate.check.partition(".")[0]
    return named.get(gate.check) or named.get(gate.cites) or named.get(family)
