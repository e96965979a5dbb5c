"""Who and what is in a scene of people, and how they stand: in a row on one line, in proportion."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from onbrand.generation.composer.drawing import Value
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.traits import (
    BUILDINGS,
    FLYING,
    GROUPS,
    HEAVENLY,
    PEOPLE,
    is_terrain,
    is_view,
    kind_of,
    noun_of,
)
from onbrand.vocabulary import is_a, is_scenery

_GROWN = 0.45  # meters: what is smaller stands on something
FAR = 5.5  # meters: what is larger stands behind
_UPRIGHT = 0.75  # meters: what is used on tables and larger than this has feet of its own
_MOST_THINGS, _MOST_ALOFT = 3, 2
_ON_TABLES = {"food", "drink", "device", "finance", "home", "nature", "tech", "office"}
_ON_GROUND = {"nature", "tool", "sport", "holiday", "animal"}
# Choices of a person's parameters, and what else they show than a thing of their own name.
_IN_HAND: Mapping[str, frozenset[str]] = {
    "cup": frozenset({"takeaway_cup", "paper_cup", "tea_cup", "mug", "coffee", "cup"}),
    "phone": frozenset({"smartphone"}),
    "case": frozenset({"suitcase", "briefcase"}),
    "bag": frozenset({"shopping_bag", "handbag", "shopper"}),
    "balloon": frozenset({"balloons"}),
    "ball": frozenset({"football", "soccer_ball"}),
    "hose": frozenset({"fire_hose"}),
    "plans": frozenset({"blueprint"}),
    "book": frozenset({"open_book", "notebook", "magazine"}),
    "elder": frozenset({"grandparent"}),
    "armchair": frozenset({"sofa", "rocking_chair"}),
    "parcel": frozenset({"courier", "box", "package"}),
    "laptop": frozenset({"computer", "tablet"}),
    "papers": frozenset({"document", "chart", "contract", "blueprint"}),
}
INCLUDED: Mapping[str, frozenset[str]] = {
    "worker": frozenset({"laptop", "desk", "table", "chair", "office_chair", "computer"}),
    "courier": frozenset({"parcel", "box", "package"}),
    "parent": frozenset({"child", "person", "walker"}),
    "team": frozenset({"person", "worker"}),
    "handshake": frozenset({"person", "businessman", "businesswoman"}),
    "cyclist": frozenset({"bicycle", "courier", "person", "athlete"}),
    "family": frozenset({"child", "person", "parent", "walker"}),
    "sitter": frozenset({"person", "worker", "desk", "armchair", "chair", "sofa", "bench"}),
    "meeting": frozenset(
        {"team", "person", "worker", "businessman", "businesswoman", "table", "desk"}
    ),
    "chess_player": frozenset({"chess", "child", "person", "robot", "grandparent", "table"}),
    "christmas_tree": frozenset(
        {"fir", "garland", "christmas_ball", "string_lights", "gift", "gift_stack", "ribbon"}
    ),
    "winner": frozenset({"trophy", "confetti"}),
    "teacher": frozenset({"blackboard", "chalkboard"}),
    "wheelchair_user": frozenset({"wheelchair"}),
    "builder": frozenset({"hard_hat", "helmet"}),
    "yoga": frozenset({"yoga_mat", "carpet"}),
    "student": frozenset({"backpack"}),
    "doctor": frozenset({"stethoscope"}),
    "pilot": frozenset({"suitcase"}),
}


@dataclass(frozen=True, slots=True)
class Item:
    name: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class Cast:
    """`figures` are people, the hero first; `held` are their parameters for what is in their
    hands, and `shown` what needs no drawing of its own therefore. `floor` stands beside them,
    `small` on a table, `aloft` in the air, `far` behind."""

    figures: tuple[Item, ...]
    held: Mapping[str, Value]
    floor: tuple[Item, ...]
    small: tuple[Item, ...]
    aloft: tuple[Item, ...]
    far: tuple[Item, ...]
    shown: tuple[Item, ...] = ()


def cast(plan: ScenePlan) -> Cast:
    hero = plan.hero or "person"
    held, shown = _hands(hero, plan)
    places: dict[str, list[Item]] = {"floor": [], "small": [], "aloft": [], "far": []}
    figures = [Item(hero, _together(plan, shown) if hero in GROUPS else plan.hero_count)]
    for name in plan.support:
        if name in shown or name in plan.dressing:
            continue
        item = Item(name, plan.count(name))
        if name in PEOPLE:
            figures.append(item)
        elif place := _place(name):
            places[place].append(item)
    for later in _surplus(plan, places):
        for items in places.values():
            if later in items:
                items.remove(later)
    floor, small, aloft, far = map(tuple, places.values())
    seen = tuple(Item(name, plan.count(name)) for name in plan.support if name in shown)
    return Cast(tuple(figures[:3]), held, floor, small, aloft, far, seen)


def _together(plan: ScenePlan, shown: set[str]) -> int:
    """How many a group shows: as many as are asked for, whatever they are called."""
    return max([plan.hero_count, *(plan.count(n) for n in plan.support if n in shown & PEOPLE)])


def _surplus(plan: ScenePlan, places: Mapping[str, list[Item]]) -> list[Item]:
    """What comes last gives way when there is too much."""
    order = {name: at for at, name in enumerate(plan.subjects)}

    def late(items: list[Item], most: int) -> list[Item]:
        return sorted(items, key=lambda item: order[item.name])[most:]

    standing = [*places["floor"], *places["small"]]
    return [
        *late(standing, _MOST_THINGS),
        *late(places["aloft"], _MOST_ALOFT),
        *late(places["far"], 1),
    ]


def _hands(hero: str, plan: ScenePlan) -> tuple[dict[str, Value], set[str]]:
    """Parameters that put things of the brief into the hero's hands, and all that is so shown."""
    shown = set(INCLUDED.get(hero, ()))
    held: dict[str, Value] = {}
    for key, parameter in KIT[hero].params.items():
        if parameter.kind != "choice" or key in {"hair", "outfit", "build", "age", "beard"}:
            continue
        for name in plan.support:
            choice = next((c for c in parameter.choices if _is(c, name)), None)
            one = plan.count(name) == 1 or hero in GROUPS
            if choice is not None and held.get(key, choice) == choice and one:
                held[key] = choice
                shown.add(name)
    return held, shown


def _is(choice: Value, name: str) -> bool:
    return isinstance(choice, str) and (name == choice or name in _IN_HAND.get(choice, ()))


def _place(name: str) -> str | None:
    drawing = KIT[name]
    if (
        is_scenery(noun_of(name))
        or is_view(name)
        or is_terrain(name)
        or drawing.scene_class == "wall"
    ):
        return None
    if name in FLYING | HEAVENLY or drawing.scene_class == "symbol" or drawing.anchor != "ground":
        return "aloft"
    if name in BUILDINGS or drawing.size_m >= FAR:
        return "far"
    least = _GROWN if name == "plant" or not is_on_tables(name) else _UPRIGHT
    if drawing.scene_class != "table" or drawing.size_m >= least:
        return "floor"
    return "small"


def outdoors(troupe: Cast) -> Cast:
    """In the open tools and what grows stand on the ground."""
    down = tuple(
        item
        for item in troupe.small
        if kind_of(item.name) in _ON_GROUND or is_a(noun_of(item.name), {"vegetable", "fruit"})
    )
    small = tuple(item for item in troupe.small if item not in down)
    return replace(troupe, floor=(*troupe.floor, *down), small=small)


def is_on_tables(name: str) -> bool:
    return kind_of(name) in _ON_TABLES
