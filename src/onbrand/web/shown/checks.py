"""What was found in a picture of others: places on it, findings beside it."""

from dataclasses import dataclass, replace

from onbrand.checking import Checked
from onbrand.conformance import NAMES, Finding
from onbrand.errors import Reason, _
from onbrand.web.i18n import Tongue
from onbrand.web.shown.reports import ORDER, Row, row

WAYS = {
    "by_construction": _("by construction"),
    "measured": _("measured"),
    "estimated": _("estimated"),
}
_SPOKEN_OF = {"fail", "warn"}
_FOUND = "logo.found"
_APART = 5.0  # percent between the numbers of two places
_LOW = 70.0  # below it numbers go up
_TOP = 93.0
_ALIKE = 0.85


@dataclass(frozen=True, slots=True)
class Mark:
    """In percent of the picture. `twin` is where another place is marked already."""

    x: float
    y: float
    width: float
    height: float
    twin: bool = False

    def like(self, other: "Mark") -> bool:
        """Whether two frames would be seen as a double line."""
        across = min(self.x + self.width, other.x + other.width) - max(self.x, other.x)
        down = min(self.y + self.height, other.y + other.height) - max(self.y, other.y)
        common = max(across, 0.0) * max(down, 0.0)
        both = self.width * self.height + other.width * other.height - common
        return common > _ALIKE * both


@dataclass(frozen=True, slots=True)
class Place:
    """`at` is where its number stands, `shift` numbers below it."""

    number: int
    tone: str
    name: str
    marks: tuple[Mark, ...]
    at: tuple[float, float]
    shift: int


@dataclass(frozen=True, slots=True)
class Judged:
    row: Row
    how: str
    number: int | None


@dataclass(frozen=True, slots=True)
class Findings:
    hard: tuple[Judged, ...]
    advisory: tuple[Judged, ...]
    unjudged: tuple[tuple[str, str], ...]
    places: tuple[Place, ...]

    @property
    def failed(self) -> int:
        return sum(each.row.tone == "bad" for each in self.hard)

    @property
    def doubtful(self) -> int:
        tones = [each.row.tone for each in (*self.hard, *self.advisory)]
        return tones.count("bad") + tones.count("warn") - self.failed


def findings(checked: Checked, tongue: Tongue) -> Findings:
    """Hard ones first, and failures first among them; numbered as they are listed."""
    found = sorted(
        (each for each in checked.report.findings if each.verdict in ORDER),
        key=lambda each: (not each.hard, ORDER[each.verdict]),
    )
    groups: dict[bool, list[Judged]] = {True: [], False: []}
    places: list[Place] = []
    for each in found:
        shown = _row(each, tongue)
        marks = _marks(each, checked)
        if marks:
            places.append(_place(shown, marks, places))
        number = places[-1].number if marks else None
        groups[each.hard].append(Judged(shown, WAYS[each.how], number))
    unjudged = (each for each in checked.report.findings if each.verdict not in ORDER)
    return Findings(
        tuple(groups[True]),
        tuple(groups[False]),
        tuple((NAMES.get(each.check, each.check), tongue.say(each.detail)) for each in unjudged),
        tuple(places),
    )


def _row(found: Finding, tongue: Tongue) -> Row:
    """What has no limit is worth knowing, and no success."""
    shown = row(found, tongue)
    if found.limit is None and found.verdict == "pass":
        return replace(shown, tone="told", sign="info", verdict=_("for your information"))
    return shown


def notes(checked: Checked, tongue: Tongue) -> tuple[str, ...]:
    return tuple(_told(each, tongue) for each in checked.notes)


def _told(note: Reason, tongue: Tongue) -> str:
    params = {
        name: tongue.number(value) if isinstance(value, int) else value
        for name, value in note.params.items()
    }
    return tongue.say(note.message).format_map(params)


def _marks(found: Finding, checked: Checked) -> tuple[Mark, ...]:
    if found.verdict not in _SPOKEN_OF and found.check != _FOUND:
        return ()
    across, down = 100 / checked.width, 100 / checked.height
    return tuple(
        Mark(
            round(box.x * across, 2),
            round(box.y * down, 2),
            round(box.width * across, 2),
            round(box.height * down, 2),
        )
        for box in found.boxes
    )


def _place(shown: Row, marks: tuple[Mark, ...], others: list[Place]) -> Place:
    """Its number stands at its largest mark, or under those that stand there already."""
    marked = [mark for other in others for mark in other.marks]
    marks = tuple(replace(mark, twin=any(mark.like(other) for other in marked)) for mark in marks)
    largest = max(marks, key=lambda mark: mark.width * mark.height)
    at = tuple(round(min(max(part, 0.0), _TOP), 2) for part in (largest.x, largest.y))
    there = sum(all(abs(a - b) < _APART for a, b in zip(at, other.at, strict=True))
                for other in others)  # fmt: skip
    shift = -there if at[1] > _LOW else there
    return Place(len(others) + 1, shown.tone, shown.name, marks, (at[0], at[1]), shift)
