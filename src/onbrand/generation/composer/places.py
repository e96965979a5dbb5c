"""Which of the things asked for rest on or in each other, and become one drawing."""

from collections.abc import Iterator, Mapping, Sequence

from onbrand.generation.composer.drawing import KIT
from onbrand.generation.composer.packs import EMBLEM
from onbrand.generation.composer.resting import MOST, Lain, named
from onbrand.generation.composer.rests import RESTS, SHOWN, rest_of
from onbrand.generation.composer.traits import PEOPLE
from onbrand.prompting import Plan, Relation
from onbrand.vocabulary import is_scenery, nouns

_MANY, _FEW = 3, 2  # of what the brief speaks of as several, in a container and on a thing
_SEVERAL = 5  # at the most
# Archetypes lay what is on a table or a sill themselves.
_LAID: Mapping[str, str] = {"table": "table", "desk": "table", "window": "window"}
_SEATS = frozenset({"armchair", "chair", "sofa", "bench", "rocking_chair"})
_ANYBODY = (["person"], ["worker"])
_PALMS = frozenset({"hand", "hands"})


def gathered(subjects: tuple[str, ...], plan: Plan, shown: Mapping[str, str]) -> tuple[str, ...]:
    """The drawings asked for, where one takes the place of all that rest on another. `shown` are
    the drawings of the nouns of the plan."""
    out = list(subjects)
    for where in dict.fromkeys(each.where for each in plan.relations):
        told = [each for each in plan.relations if each.where == where]
        if any(shown.get(each.what) in PEOPLE for each in told):
            continue  # somebody sits there
        place = shown.get(where)
        things = dict(_lain(told, place, plan, shown)) if place else {}
        names = [name for name in things if name in out][: MOST if place in RESTS else 1]
        if place not in out or not names:
            continue
        first = min(out.index(name) for name in (*names, place))
        out[first:first] = [named([things[name] for name in names], told[0].how, place)]
        out = [name for name in out if name not in {place, *names}]
    return tuple(out)


def led(subjects: tuple[str, ...], plan: Plan, shown: Mapping[str, str]) -> tuple[str, ...]:
    """Whoever does something leads as one who does it: a courier on a bicycle is a cyclist."""
    people = [name for name in subjects if name in PEOPLE]
    seats = {
        each.where
        for each in plan.relations
        if each.how in {"on", "in"} and shown.get(each.what) in people
    }
    plays = "chess" in subjects and (people or "robot" in subjects)
    doing = {
        "cyclist": "bicycle" in seats,
        "chess_player": plays,
        "meeting": "meeting" in subjects,
        "sitter": people in _ANYBODY and not seats.isdisjoint(_SEATS),
    }
    banned = "people" in plan.exclude
    doer = next((name for name, does in doing.items() if does and not banned), None)
    return tuple(dict.fromkeys((doer, *subjects))) if doer else subjects


def _lain(
    told: Sequence[Relation], place: str, plan: Plan, shown: Mapping[str, str]
) -> Iterator[tuple[str, Lain]]:
    for each in told:
        name = shown.get(each.what)
        if name and name != place and _rests(name, each, place, plan):
            yield name, Lain(name, min(_count(each, place, plan), _SEVERAL))


def _rests(name: str, told: Relation, place: str, plan: Plan) -> bool:
    if (place, name) in SHOWN:
        return True
    if name.startswith(EMBLEM):
        return False
    rest = rest_of(place, told.how)
    laid = plan.setting is not None and _LAID.get(place) == plan.setting
    known = nouns().get(told.what)
    person = known is not None and known.kind == "people"
    if rest is None or laid or person or told.how not in rest.how:
        return False
    return KIT[name].anchor != "hang" and not is_scenery(told.what)


def _count(told: Relation, place: str, plan: Plan) -> int:
    given = plan.counts.get(told.what)
    if given or not told.many or place in _PALMS:
        return given or 1
    return _MANY if place in RESTS and RESTS[place].mode != "over" else _FEW
