"""What is to be seen: read from the prompt before anything is drawn."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from onbrand.generation.composer.kit import KIT
from onbrand.generation.protocol import Request
from onbrand.prompting import Plan
from onbrand.vocabulary import drawable

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
            mood=plan.mood or "day",
            season=plan.season,
            style=plan.style,
            exclude=frozenset(plan.exclude),
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


def _subjects(plan: Plan) -> tuple[tuple[str, ...], dict[str, int]]:
    """Nouns as drawings; what cannot be drawn is left out, and nothing is named twice."""
    found: list[str] = []
    counts: dict[str, int] = {}
    for noun in plan.subjects:
        name = drawable(noun, KIT)
        if name and name not in found and name not in plan.exclude:
            found.append(name)
            if noun in plan.counts:
                counts[name] = plan.counts[noun]
    return tuple(found), counts
