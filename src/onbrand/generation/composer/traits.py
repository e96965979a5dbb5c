"""What drawings of the kit are in the world: read from what they declare and from their nouns, so
that a new drawing falls into its place by itself."""

from collections.abc import Callable
from collections.abc import Set as AbstractSet

from onbrand.generation.composer.drawing import Drawing
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.packs import EMBLEM
from onbrand.generation.composer.resting import is_resting
from onbrand.generation.illustration import ICON, is_lent
from onbrand.vocabulary import is_a, is_scenery, nouns


class _Those(frozenset[str]):
    """Somebody's own ship, whatever its name, is afloat as ours is."""

    __slots__ = ()

    def __contains__(self, name: object) -> bool:
        return super().__contains__(name) or (
            isinstance(name, str) and super().__contains__(noun_of(name))
        )

    def __or__(self, others: AbstractSet[str]) -> "_Those":  # type: ignore[override]
        return _Those(frozenset(self).union(others))


def _those(fits: Callable[[str, Drawing], bool]) -> _Those:
    return _Those(name for name, drawing in KIT.items() if fits(name, drawing))


def noun_of(name: str) -> str:
    """What a drawing shows: ours are named for it; those of others, and those of a thing on
    another, say it."""
    return KIT[name].noun if is_lent(name) or is_resting(name) else name


def kind_of(name: str) -> str:
    noun = nouns().get(noun_of(name))
    return noun.kind if noun else ""


PEOPLE = frozenset(id_ for id_, noun in nouns().items() if noun.kind == "people")
# Several at once: as wide as they are tall, and not to be repeated.
_TOGETHER = {"handshake", "parent", "family", "chess_player"}
GROUPS = _those(lambda name, _: name in _TOGETHER or is_a(name, {"team"}))
SEATED = _those(lambda name, own: name in PEOPLE and own.size_m < 1.6 and name != "child")

_SWIMMERS = {"ship", "fish", "whale", "dolphin", "octopus", "wave"}
AFLOAT = _those(lambda name, _: is_a(name, _SWIMMERS))
HEAVENLY = _those(
    lambda name, own: (
        own.scene_class in {"sky", "symbol"} and (kind_of(name) == "weather" or name == "planet")
    )
)
FLYING = _those(
    lambda name, own: (
        (own.scene_class == "sky" and name not in HEAVENLY)
        or name == "bird"
        or (is_a(name, {"bird", "insect"}) and own.anchor == "center")
    )
)
WHEELS = _those(
    lambda name, own: (
        own.scene_class == "street"
        and is_a(name, {"vehicle", "construction_machine"})
        and name not in AFLOAT
    )
)
BUILDINGS = _those(
    lambda name, own: (
        own.scene_class == "land"
        and own.size_m >= 3.5
        and (kind_of(name) == "building" or is_a(name, {"building", "landmark"}))
    )
)
_INDOORS = {"worker", "monitor", "window"}
FURNITURE = _those(
    lambda name, own: (
        name in _INDOORS
        or (
            kind_of(name) == "home"
            and own.scene_class == "table"
            and own.anchor == "ground"
            and own.size_m >= 0.5
            and not is_a(name, {"home_textile"})
        )
    )
)
PETS = _those(lambda name, _: is_a(name, {"pet"}))
_PICKED = {"pumpkin", "apple", "plant"}
GARDEN = _those(
    lambda name, own: (
        name in _PICKED
        or (own.scene_class == "land" and is_a(name, {"vegetation", "mushroom"}) and own.size_m < 3)
    )
)

# Parameters that may differ from picture to picture without changing what is shown.
VARIES: dict[str, tuple[str, ...]] = {
    "tree": ("crown",),
    "car": ("kind",),
    "house": ("bushes", "smoke"),
    "bicycle": ("frame",),
    "train": ("kind",),
}

_FAR_SCALE = 5.0  # times: further apart two things are not seen together at their true sizes
_VAST = 300.0  # meters: a part of the view, not a thing in it


def is_view(name: str) -> bool:
    return KIT[name].size_m >= _VAST and KIT[name].scene_class == "land"


def is_thing(name: str) -> bool:
    return not is_view(name)


def is_terrain(name: str) -> bool:
    """A part of the ground that others stand on or before, never a thing on a floor."""
    return KIT[name].scene_class == "land" and (
        is_scenery(noun_of(name)) or is_a(noun_of(name), {"landform", "water", "mountain"})
    )


def is_emblem(name: str) -> bool:
    """A badge with an icon: a sign, not a thing."""
    return name.startswith((EMBLEM, ICON))


def comparable(one: str, other: str) -> bool:
    """Whether both can stand side by side without one being a toy. Symbols have no size."""
    if "symbol" in {KIT[one].scene_class, KIT[other].scene_class}:
        return True
    ratio = KIT[one].size_m / KIT[other].size_m
    return 1 / _FAR_SCALE <= ratio <= _FAR_SCALE


def indoors(name: str) -> bool:
    return KIT[name].scene_class in {"table", "wall"} or name in FURNITURE


def afoot(name: str) -> bool:
    """Stands on open ground."""
    drawing = KIT[name]
    return (
        drawing.scene_class in {"land", "street", "being"}
        and name not in AFLOAT
        and name not in FLYING
        and is_thing(name)
        and not is_terrain(name)
        and drawing.anchor == "ground"
    )
