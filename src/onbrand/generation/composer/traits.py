"""What drawings of the kit are in the world, where their scene class does not say it."""

from onbrand.generation.composer.kit import KIT
from onbrand.vocabulary import nouns

AFLOAT = frozenset({"sailboat", "ship", "fish", "whale", "wave"})
FLYING = frozenset(
    {
        "plane",
        "rocket",
        "helicopter",
        "hot_air_balloon",
        "balloons",
        "bird",
        "butterfly",
        "bee",
        "kite",
    }
)
WHEELS = frozenset({"van", "car", "bus", "bicycle", "truck", "taxi", "tram"})
BUILDINGS = frozenset(
    {"tower", "apartment_block", "bank", "house", "shop", "lighthouse", "school", "factory"}
)
PEOPLE = frozenset(id_ for id_, noun in nouns().items() if noun.kind == "people")
FURNITURE = frozenset({"armchair", "lamp", "worker", "monitor", "plant", "window"})
PETS = frozenset({"cat", "dog"})
HEAVENLY = frozenset({"sun", "moon", "cloud", "star", "snowflake"})
GARDEN = frozenset({"sprout", "flower", "pumpkin", "apple", "mushroom", "bush", "plant"})

# Parameters that may differ from picture to picture without changing what is shown.
VARIES: dict[str, tuple[str, ...]] = {
    "walker": ("skin", "hair", "outfit"),
    "standing": ("skin", "hair", "outfit", "glasses"),
    "worker": ("skin", "hair", "outfit"),
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
        and drawing.anchor == "ground"
    )
