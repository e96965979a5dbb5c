"""Several equals: which drawing shows one of them, and how they stand."""

from dataclasses import dataclass

from onbrand.generation.composer.drawing import Value
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.traits import PEOPLE

STEP = 1.07  # of a thing's width, from one to the next: equals never fuse
CLOSER = 0.84  # people may stand a little before each other: each wears something else
# Small things lie in a group: from one to the next, and how much lower every other one is.
_GATHERED, _NEARER = 0.88, 0.05
_SMALL = 0.7  # meters


@dataclass(frozen=True, slots=True)
class Row:
    """`share` of a width from one to the next; places in the order of drawing, each with how far
    nearer it is, as a share of its height, and whether it is turned the other way."""

    share: float
    places: tuple[tuple[int, float, bool], ...]


def spaced(name: str, count: int) -> Row:
    own = KIT[name]
    if own.scene_class != "table" or own.size_m > _SMALL or own.anchor != "ground":
        share = CLOSER if name in PEOPLE else STEP
        return Row(share, tuple((place, 0.0, False) for place in range(count)))
    # Those behind first; every other one lies nearer.
    order = sorted(range(count), key=lambda place: place % 2)
    return Row(_GATHERED, tuple((at, _NEARER * (at % 2), at % 2 == 1) for at in order))


def single(name: str) -> dict[str, Value]:
    """What makes a drawing of several things one of a single one: a number counts pieces."""
    known = KIT[name].params
    told = {key: value for key, value in (("single", True), ("half", False)) if key in known}
    # One of several that has drawn a line is a pencil at work; all of them are a mess.
    drawn = known.get("drawn")
    return {**told, **({"drawn": "none"} if drawn and "none" in drawn.choices else {})}


def members(name: str, count: int) -> dict[str, Value]:
    """Of a group that is one drawing: how many of them it shows."""
    for key in ("members", "children"):
        known = KIT[name].params.get(key)
        if known and count > 1:
            return {key: int(min(max(count, known.low), known.high))}
    return {}
