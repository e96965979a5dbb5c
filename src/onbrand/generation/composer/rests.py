"""Where other things rest on drawings of the kit, measured on the drawings themselves: on a seat,
on a deck, behind the rim of a basket. All in units of the drawing's box of 200."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from onbrand.generation.composer.drawing import Value
from onbrand.generation.composer.shapes import Path

Mode = Literal["over", "behind", "within"]
How = Literal["on", "in", "under", "with"]


@dataclass(frozen=True, slots=True)
class Rest:
    """What rests there has its feet at `y`, between `left` and `right`, and is `tall` at the most.

    It is seen `over` the drawing, `behind` it, or `within`: before its back and behind `front`, a
    part of it that is drawn once more; there `y` is the rim, and `sunk` how much of it is hidden.
    `flat` is seen from above. `bare`: the parameters that leave room for it. `drawing` stands for
    the noun where its own has no place for others; `wear`: how things are drawn that would melt
    into it.
    """

    left: float
    right: float
    y: float
    tall: float
    mode: Mode = "over"
    front: Path = ""
    bare: Mapping[str, Value] = field(default_factory=dict)
    drawing: str = ""
    sunk: float = 0.34
    flat: bool = False
    how: frozenset[How] = frozenset({"on", "in"})
    wear: Mapping[str, Mapping[str, Value]] = field(default_factory=dict)


_ON: frozenset[How] = frozenset({"on"})
_IN: frozenset[How] = frozenset({"in", "with"})
_ON_OR_WITH: frozenset[How] = frozenset({"on", "in", "with"})
_UNDER: frozenset[How] = frozenset({"under"})


def _below(left: float, right: float, y: float, dip: float) -> Path:
    """All that is under the near edge of an opening."""
    away = 0.14 * (right - left)
    edge = f"C{left + away} {y + dip} {right - away} {y + dip} {right} {y}"
    return f"M{left} {y} {edge} L{right} 181 L{left} 181 Z"


_PUFFS = "M10 108 C40 92 60 124 84 104 C104 92 130 122 156 102 L196 108 L196 190 L4 190 Z"
_FLAPS = "M8 98 L30 98 L98 122 L168 98 L194 98 L194 181 L4 181 Z"
_WHITE: Mapping[str, Value] = {"body": "paper", "below": "second+2"}  # on any sky
_BOUGH = Rest(88, 174, 113, 100, drawing="bough")
_PALM = Rest(
    62,
    184,
    142,
    122,
    bare={"gesture": "holding", "held": "none"},
    drawing="hand",
    how=_ON_OR_WITH,
    wear={"key": {"tone": "main", "tag": "accent"}},
)

RESTS: Mapping[str, Rest] = {
    # To sit and to lie on
    "armchair": Rest(54, 146, 146, 118, bare={"cushion": None}),
    "sofa": Rest(34, 168, 143, 100, bare={"pillow": None, "throw": None}),
    "chair": Rest(52, 152, 102, 92, bare={"cushion": None}),
    "stool": Rest(52, 148, 40, 110, how=_ON),
    "bench": Rest(24, 176, 141, 104, bare={"slats": 2}),
    "bed": Rest(36, 164, 140, 96),
    "hammock": Rest(
        66, 134, 138, 84, "within", front=_below(20, 180, 134, 14), bare={"pillow": False}
    ),
    "pillow": Rest(40, 160, 150, 110, bare={"second": None}, how=_ON),
    "carpet": Rest(36, 164, 168, 130, bare={"rolled": False}, how=_ON),
    "swing": Rest(90, 130, 141, 90, bare={"seats": 1}, how=_ON),
    # To stand on
    "stump": Rest(56, 150, 92, 110, bare={"story": "none"}, how=_ON),
    "stone": Rest(66, 140, 66, 110, bare={"kind": "boulder", "flower": False}, how=_ON),
    "podium": Rest(56, 144, 102, 110, bare={"places": 1, "top": "none", "confetti": 0}, how=_ON),
    "parcel": Rest(40, 156, 76, 110, how=_ON),
    "suitcase": Rest(46, 152, 61, 110, bare={"handle": "down", "stickers": False}, how=_ON),
    "dresser": Rest(24, 176, 80, 110, bare={"top": "bare", "opened": False}, how=_ON),
    "window": Rest(30, 172, 172, 104, bare={"sill": "bare"}, how=_ON),
    "table": Rest(30, 170, 92, 110, bare={"cloth": None, "item": "none"}, how=_ON),
    "desk": Rest(28, 172, 112, 110, bare={"on_top": "none"}, how=_ON),
    "shelf": Rest(20, 180, 131, 100, bare={"rows": 1}, how=_ON),
    "branch": _BOUGH,
    "bough": _BOUGH,
    "cloud": Rest(40, 160, 104, 110, "within", front=_PUFFS, bare=_WHITE, sunk=0.2, how=_ON),
    "book": Rest(40, 156, 106, 110, bare={"state": "pile"}, how=_ON),
    # To ride
    "skateboard": Rest(44, 156, 113, 120, bare={"view_from": "side"}, how=_ON),
    "car": Rest(66, 136, 67, 96, how=_ON),
    "boat": Rest(40, 140, 112, 116, "within", front=_below(-4, 204, 88, 30), bare={"oars": False}),
    "sleigh": Rest(50, 150, 88, 100, "behind", bare={"load": "none"}),
    # Laid flat and seen from above
    "cutting_board": Rest(
        10,
        160,
        178,
        158,
        flat=True,
        bare={"food": "nothing", "knife": False, "large": True},
        how=_ON,
    ),
    "plate": Rest(
        50, 150, 150, 100, flat=True, bare={"cutlery": False, "napkin": False}, how=_ON_OR_WITH
    ),
    "tray": Rest(24, 176, 152, 120, bare={"load": "none", "cloth": None}, how=_ON_OR_WITH),
    # To be filled
    "basket": Rest(
        34, 166, 104, 96, "within", front=_below(16, 184, 92, 16), bare={"filled": "none"}, how=_IN
    ),
    "bowl": Rest(
        24, 176, 106, 96, "within", front=_below(8, 192, 88, 24), bare={"spoon": False}, how=_IN
    ),
    "bucket": Rest(
        42,
        158,
        92,
        96,
        "within",
        front=_below(28, 172, 76, 20),
        bare={"filled": "empty", "cloth": None, "raised": False},
        how=_IN,
    ),
    "nest": Rest(
        34,
        166,
        122,
        100,
        "within",
        front=_below(6, 194, 104, 28),
        bare={"eggs": 0},
        how=_ON_OR_WITH,
    ),
    "open_box": Rest(
        44, 154, 118, 110, "within", front=_FLAPS, bare={"inside": "none", "stars": 0}, how=_IN
    ),
    "bathtub": Rest(
        30,
        140,
        98,
        100,
        "within",
        front=_below(2, 198, 96, 0),
        bare={"duck": False, "shower": False, "foam": 0},
        how=_IN,
    ),
    "crate": Rest(30, 170, 54, 92, "behind", bare={"fill": "none"}, how=_IN),
    "shopping_cart": Rest(
        62, 172, 128, 116, "behind", sunk=0, bare={"load": "none"}, how=_ON_OR_WITH
    ),
    "wheelbarrow": Rest(46, 172, 76, 100, "behind", bare={"load": "none"}, how=_ON_OR_WITH),
    "vase": Rest(40, 160, 80, 110, "behind", bare={"branch": "none"}, how=_IN),
    "shopping_bag": Rest(44, 128, 66, 90, "behind", bare={"tissue": None}, how=_IN),
    "tote_bag": Rest(40, 160, 74, 90, "behind", how=_IN),
    # To lie beneath
    "tree": Rest(60, 176, 188, 56, how=_UNDER),
    "fir": Rest(40, 160, 188, 50, how=_UNDER),
    "christmas_tree": Rest(40, 160, 188, 50, how=_UNDER),
    "umbrella": Rest(20, 80, 184, 70, how=_UNDER),
    # To hold
    "hand": _PALM,
    "hands": _PALM,
}

# What is in them is seen when they are open.
OPENED: Mapping[str, str] = {"parcel": "open_box"}


def lies_flat(name: str) -> bool:
    """A thing on a board, seen from above: upright it would stand on its edge."""
    rest = RESTS.get(name.rpartition(".")[2]) if "." in name else None
    return rest is not None and rest.flat


def rest_of(where: str, how: str) -> Rest | None:
    if how != "on" and where in OPENED:
        return replace(RESTS[OPENED[where]], drawing=OPENED[where])
    return RESTS.get(where)


# What drawings of the kit show of themselves: the place, the thing, the parameters.
SHOWN: Mapping[tuple[str, str], Mapping[str, Value]] = {
    ("basket", "apple"): {"filled": "apples"},
    ("basket", "egg"): {"filled": "eggs"},
    ("basket", "easter_egg"): {"filled": "painted"},
    ("nest", "egg"): {"eggs": 3},
    ("crate", "apple"): {"fill": "apples"},
    ("crate", "bottle"): {"fill": "bottles"},
    ("shopping_cart", "parcel"): {"load": "parcels"},
    ("shopping_cart", "goods"): {"load": "groceries"},
    ("sleigh", "gift"): {"load": "gifts"},
    ("christmas_tree", "gift"): {},
    ("christmas_tree", "gift_stack"): {},
    ("armchair", "pillow"): {},
    ("sofa", "pillow"): {},
    ("bed", "pillow"): {},
    ("window", "plant"): {"sill": "plant"},
    ("shelf", "book"): {"rows": 2},
    ("bookshelf", "book"): {},
    ("dresser", "plant"): {"top": "plant", "opened": False},
    ("dresser", "lamp"): {"top": "lamp", "opened": False},
    ("boat", "flower"): {"cargo": "flowers"},
    ("vase", "branch"): {"branch": "leaves"},
    ("hand", "heart"): {"gesture": "holding", "held": "heart"},
    ("hand", "sprout"): {"gesture": "holding", "held": "sprout"},
    ("hand", "coins"): {"gesture": "holding", "held": "coin"},
    ("hands", "heart"): {"gesture": "cupped", "held": "heart"},
    ("hands", "sprout"): {"gesture": "cupped", "held": "sprout"},
    ("hands", "coins"): {"gesture": "cupped", "held": "coin"},
}
_ROUND: Mapping[str, Value] = {"shape": "round"}
# What is drawn together with the place it stands in: the place, the drawing and its parameters.
BRINGS: Mapping[str, tuple[str, str, Mapping[str, Value]]] = {
    "bouquet": ("vase", "bouquet", _ROUND),
    "flower": ("vase", "bouquet", _ROUND),
}
