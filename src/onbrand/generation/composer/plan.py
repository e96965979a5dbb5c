"""What is to be seen: read from the prompt before anything is drawn."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.lending import preferred
from onbrand.generation.composer.packs import emblem_of
from onbrand.generation.composer.places import gathered, led
from onbrand.generation.composer.resting import is_resting, shown_by
from onbrand.generation.composer.telling import Told, told
from onbrand.generation.composer.traits import BUILDINGS, PEOPLE
from onbrand.generation.protocol import Request
from onbrand.prompting import Direction, Figure, Language, Plan
from onbrand.prompting.direction import MOODS
from onbrand.vocabulary import Depiction, depict, find_nouns, is_a, is_scenery
from onbrand.vocabulary.families import never_drawn

Mood = Literal["day", "dawn", "dusk", "night", "calm"]
Season = Literal["spring", "summer", "autumn", "winter"]
Weather = Literal["snow", "storm", "rain", "fog", "wind"]

_DESK = frozenset({"table", "desk", "laptop", "monitor", "computer", "programmer"})
_MOST_OF_ONE = 5
_FESTIVE = frozenset({"garland", "christmas_ball", "gift", "gift_stack", "string_lights"})
_STREETS = frozenset({"city", "road", "park", "village"})
_FORMS = frozenset({"wave"})
_PAPER = frozenset({"document", "paper", "scissors"})
_WATERS = frozenset({"sea", "ocean", "water", "wave", "lake", "ice"})
# Nouns that the weather itself shows.
_FALLING = {"snow": {"snow", "snowdrift"}, "storm": {"storm"}, "rain": {"rain"}, "fog": {"fog"}}
_HER = re.compile(
    r"(?<!\w)(?:женщин|девуш|девоч|бабуш|мам(?:а|ы|е|у|ой)|мать|матер|сестр|дочк|сотрудниц|"
    r"woman(?!\w)|women|girl|lady|mother|mom|mum|grandmother|grandma|sister|daughter|her(?!\w))",
    re.IGNORECASE,
)
_HIM = re.compile(
    r"(?<!\w)(?:мужчин|парен|парн|мальчи|дедуш|пап(?:а|ы|е|у|ой)(?!\w)|отец|отц|брат|сын|"
    r"man(?!\w)|men(?!\w)|boy|guy|father|dad|grandfather|grandpa|brother|son(?!\w)|his(?!\w))",
    re.IGNORECASE,
)

_WARM_LIGHT = re.compile(
    r"(?<!\w)(?:т[её]пл\w+ свет|свет\w* ламп|свет свеч|warm (?:\w+ )?light|lamplight|candlelight)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class ScenePlan:
    """`subjects` are drawings, the hero first; `counts` how many of each; `depictions` how each
    thing asked for is shown, also those that are not. `dressing` was added to what the brief
    names. `submerged`: something is said to be under water. `told`: parameters of drawings that the
    words decide. `warm`: the brief asks for warm light."""

    subjects: tuple[str, ...]
    counts: Mapping[str, int] = field(default_factory=dict)
    setting: str | None = None
    mood: Mood = "day"
    season: Season | None = None
    weather: Weather | None = None
    style: str | None = None
    exclude: frozenset[str] = frozenset()
    depictions: tuple[Depiction, ...] = ()
    woman: bool | None = None
    dressing: frozenset[str] = frozenset()
    figures: tuple[Figure, ...] = ()
    submerged: bool = False
    told: Told = field(default_factory=dict)
    warm: bool = False

    @classmethod
    def of(cls, request: Request) -> "ScenePlan":
        plan = directed(request.prompt.plan, request.direction, request.prompt.language)
        tags = [one.tag for one in request.illustrations]
        depictions = preferred(foresee(plan), request.prompt, tags)
        shown = tuple(_shown(depictions))
        dressing = frozenset(name for noun, name in shown if noun in _added(request))
        # A brief that asks for the brand's pattern alone has nothing on it.
        bare = plan.style == "brand-pattern"
        every = dict.fromkeys(name for _, name in shown if not (bare and name in dressing))
        named = tuple(every)
        drawn = dict(zip(named, decorated(named, plan.setting), strict=True))
        known = {noun: drawn.get(name, name) for noun, name in shown}
        whole = gathered(tuple(drawn.values()), plan, known)
        every = dict.fromkeys(led(whole, plan, known))
        hero = next(iter(every), None)
        return cls(
            subjects=tuple(sorted(every, key=lambda name: name != hero and name in dressing)),
            counts={name: plan.counts[noun] for noun, name in shown if noun in plan.counts},
            setting=None if plan.setting in dressing else plan.setting,
            mood=plan.mood or _usual_mood(plan, every),
            season=plan.season,
            weather=plan.weather,
            style=plan.style,
            exclude=_banned(plan),
            depictions=depictions,
            woman=_woman(request),
            dressing=dressing,
            figures=plan.figures,
            submerged=any(each.how == "under" and each.where in _WATERS for each in plan.relations),
            told=told(tuple(every), request.prompt),
            warm=_WARM_LIGHT.search(_own_words(request)) is not None,
        )

    @property
    def hero(self) -> str | None:
        return self.subjects[0] if self.subjects else None

    @property
    def support(self) -> tuple[str, ...]:
        return self.subjects[1:]

    @property
    def hero_count(self) -> int:
        if not self.subjects:
            return 0
        return self.count(self.subjects[0])

    def count(self, name: str) -> int:
        return min(self.counts.get(name, 1), _MOST_OF_ONE)

    def asked(self, name: str) -> int:
        """How many the brief wants, also where that is more than a picture shows."""
        return self.counts.get(name, 1)

    def lit(self, mood: str | None) -> "ScenePlan":
        """In another light."""
        return replace(self, mood=next((known for known in MOODS if known == mood), self.mood))

    def allows(self, name: str) -> bool:
        """Whether it may be added to what the brief names."""
        seen = any(is_resting(each) and name in shown_by(each) for each in self.subjects)
        return name in KIT and not seen and not is_a(name, self.exclude)


def decorated(names: tuple[str, ...], setting: str | None) -> tuple[str, ...]:
    """A fir with garlands and gifts is decorated; lanterns in the street are its lamps."""
    worn = {} if _FESTIVE.isdisjoint(names) else {"fir": "christmas_tree"}
    if setting in _STREETS or any(name in BUILDINGS for name in names):
        worn["lantern"] = "street_lamp"
    return tuple(worn.get(name, name) for name in names)


def _usual_mood(plan: Plan, subjects: Collection[str]) -> Mood:
    return "night" if plan.setting == "space" or "christmas_tree" in subjects else "day"


def directed(plan: Plan, direction: Direction, language: Language) -> Plan:
    """With the thing that the user chose as the main one."""
    hero = hero_of(plan, direction.hero, language)
    if hero is None:
        return plan
    rest = tuple(noun for noun in plan.subjects if noun != hero)
    return plan.model_copy(update={"subjects": (hero, *rest)})


def hero_of(plan: Plan, wanted: str | None, language: Language) -> str | None:
    """The thing of the brief that is called so, by its id or in words."""
    if wanted is None or wanted in plan.subjects:
        return wanted
    named = find_nouns(wanted, language)
    return next((noun for noun in plan.subjects if noun in named), None)


def _added(request: Request) -> frozenset[str]:
    """Subjects that are named by no words of the brief itself."""
    prompt = request.prompt
    told = [phrase for part in prompt.sections for phrase in part.phrases]
    if not told:
        return frozenset()
    return frozenset(prompt.plan.subjects).difference(
        find_nouns(_own_words(request), prompt.language)
    )


def _own_words(request: Request) -> str:
    """Of the brief itself."""
    told = (phrase for part in request.prompt.sections for phrase in part.phrases)
    return "\n".join(each.text for each in told if each.source.kind not in {"card", "rule"})


def _woman(request: Request) -> bool | None:
    """What the words say of whom they ask for."""
    asked = (part for part in request.prompt.sections if part.name == "object")
    words = " ".join(phrase.text for part in asked for phrase in part.phrases)
    her, him = _HER.search(words), _HIM.search(words)
    return None if bool(her) == bool(him) else bool(her)


def foresee(plan: Plan) -> tuple[Depiction, ...]:
    """How each thing asked for will be shown, in the order of the plan; then words that no table
    knows. Scenery that has no drawing of its own is shown by the setting, so nothing is told of
    it."""
    banned = _banned(plan)
    drawn = {name for name in KIT if name not in banned}
    asked = tuple(noun for noun in plan.subjects if not is_a(noun, banned))
    if plan.style == "abstract":  # waves are then what the picture is made of
        asked = tuple(noun for noun in asked if not is_a(noun, _FORMS) and not is_scenery(noun))
    if plan.style == "papercut":  # paper is then what it is made of
        asked = tuple(noun for noun in asked if noun not in _PAPER)
    told = [_depicted(noun, plan, drawn) for noun in asked]
    told = [each for each in told if not (plan.setting and _left_to_the_setting(each))]
    told += [_unknown(word) for word, near in plan.strangers.items() if not near]
    return (*told[:1], *map(_worth_a_place, told[1:]))


def _left_to_the_setting(each: Depiction) -> bool:
    return is_scenery(each.noun) and each.how not in {"exact", "broader"}


def _worth_a_place(each: Depiction) -> Depiction:
    """The emblem of a whole class tells something only as the main thing."""
    of_class = each.how == "emblem" and each.drawing != each.noun
    return Depiction(each.noun, None, "none") if of_class else each


def _unknown(word: str) -> Depiction:
    return Depiction(word, None, "refused" if list(never_drawn(word)) else "none")


def _banned(plan: Plan) -> frozenset[str]:
    return frozenset((*plan.exclude, *(PEOPLE if "people" in plan.exclude else ())))


def _depicted(noun: str, plan: Plan, drawn: set[str]) -> Depiction:
    """Whoever is asked for together with a desk works at it."""
    at_work = noun == "person" and not _DESK.isdisjoint(plan.subjects) and "worker" in drawn
    shown = Depiction(noun, "worker", "example") if at_work else depict(noun, drawn)
    word = next((word for word, near in plan.strangers.items() if near == noun), None)
    if plan.weather and noun in _FALLING.get(plan.weather, ()):
        return replace(shown, how="exact")
    if word is None or shown.drawing is None:
        return shown
    return replace(shown, noun=word, how="meaning")


def _shown(depictions: tuple[Depiction, ...]) -> Iterator[tuple[str, str]]:
    """Nouns, each with the name of its drawing."""
    for each in depictions:
        if each.icon:
            yield each.noun, emblem_of(each.icon)
        elif each.drawing:
            yield each.noun, each.drawing
