"""Where things belong: on the ground, far behind, in the air, on a wall, in the land itself."""

from onbrand.generation.composer.cast import FAR
from onbrand.generation.composer.group import LIGHT, is_sign
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.traits import (
    BUILDINGS,
    FLYING,
    HEAVENLY,
    is_emblem,
    is_terrain,
    is_view,
)
from onbrand.vocabulary import is_scenery

_OWN_KINDS = {**dict.fromkeys(sorted(LIGHT), "light"), "garland": "garland"}


def kind_of(name: str) -> str:
    """What sort of place it wants."""
    drawing = KIT[name]
    if is_emblem(name) or name in _OWN_KINDS:
        return _OWN_KINDS.get(name, "emblem")
    if drawing.scene_class == "wall":
        return "wall" if drawing.anchor == "ground" else "fixture"
    if drawing.scene_class == "sky" or name in FLYING | HEAVENLY:
        return "flying" if name in FLYING else "sky"
    if is_view(name) or is_terrain(name) or (is_scenery(name) and drawing.size_m >= FAR):
        return "land"
    standing = "sign" if is_sign(name) else "standing"
    return "far" if name in BUILDINGS or drawing.size_m >= FAR else standing
