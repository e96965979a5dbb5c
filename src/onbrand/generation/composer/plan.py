"""What is to be seen: read from the prompt before anything is drawn."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.traits import PEOPLE
from onbrand.generation.protocol import Request
from onbrand.prompting import Plan
from onbrand.vocabulary import drawable, nouns

Mood = Literal["day", "dawn", "dusk", "night", "calm"]
Season = Literal["spring", "summer", "autumn", "winter"]


@dataclass(frozen=True, slots=True)
class ScenePlan:
    """`subjects` are drawings of the kit, the hero first; `counts` how many of each."""

    subjects: tuple[str, ...]
    counts: Mapping[str, int] = field(default_factory=dict)
    setting: str | None = None
    mood: Mood = "day"
    season: Season | None = None
    style: str | None = None
    exclude: frozenset[str] = frozenset()

    @classmethod
    def of(cls, request: Request) -> "ScenePlan":
        plan = request.prompt.plan
        subjects, counts = _subjects(plan)
        return cls(
            subjects=subjects,
            counts=counts,
            setting=plan.setting,
            mood=plan.mood or ("night" if plan.setting == "space" else "day"),
            season=plan.season,
            style=plan.style,
            exclude=frozenset((*plan.exclude, *(PEOPLE if "people" in plan.exclude else ()))),
        )

    @property
    def hero(self) -> str | None:
        return self.subjects[0] if self.subjects else None

    @property
    def support(self) -> tuple[str, ...]:
        return self.subjects[1:]

    @property
    def hero_count(self) -> int:
        return min(self.counts.get(self.subjects[0], 1), 5) if self.subjects else 0

    def allows(self, name: str) -> bool:
        return name in KIT and name not in self.exclude


_DRAWN_AS = {
    "snow": "snowflake",
    "water": "drop",
    "person": "standing",
    "crowd": "walker",
}


_DESK = frozenset({"table", "laptop", "monitor", "programmer"})


def _drawing_of(noun: str) -> str | None:
    """The kit's drawing of a noun, or the nearest thing that it draws."""
    known = {*KIT, *(noun for noun, name in _DRAWN_AS.items() if name in KIT)}
    found = drawable(noun, known)
    return found if found is None or found in KIT else _DRAWN_AS[found]


def _alike(noun: str, name: str) -> bool:
    """The hero is drawn by the nearest thing there is; others only by things of their own kind:
    a plane may not stand for an airport."""
    own, drawn = nouns().get(noun), nouns().get(name)
    if name == noun or _DRAWN_AS.get(noun) == name or own is None or drawn is None:
        return True
    return own.kind == drawn.kind


def _subjects(plan: Plan) -> tuple[tuple[str, ...], dict[str, int]]:
    """Nouns as drawings; what cannot be drawn is left out, and nothing is named twice."""
    found: list[str] = []
    banned = {*plan.exclude, *(PEOPLE if "people" in plan.exclude else ())}
    counts: dict[str, int] = {}
    at_work = not _DESK.isdisjoint(plan.subjects) and "worker" in KIT
    for noun in plan.subjects:
        name = "worker" if noun == "person" and at_work else _drawing_of(noun)
        if found and name and not _alike(noun, name):
            continue
        if name and name not in found and name not in banned:
            found.append(name)
            if noun in plan.counts:
                counts[name] = plan.counts[noun]
    return tuple(found), counts
