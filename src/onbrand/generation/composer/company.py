"""A place for everything that the brief names and the composition itself has not shown: beside
the hero, in the air, far behind, on the wall. It is placed as itself; what has no place here is
left out, and told of (see `fidelity`)."""

import itertools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from math import hypot

from onbrand.generation.composer.belonging import kind_of
from onbrand.generation.composer.cast import INCLUDED
from onbrand.generation.composer.drawing import Value
from onbrand.generation.composer.group import CLEAR, shown_by
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.traits import (
    FLYING,
    GROUPS,
    PEOPLE,
)
from onbrand.layout import Box
from onbrand.layout.grid import grow, overlap

_LEAST = 58.0  # units: smaller than this nobody sees what it is
_SHRINK = (1.0, 0.86, 0.74, 0.62, 0.52, 0.44)
_STANDING, _STANDING_LEAST = 0.46, 0.25  # of the room
_SIGN, _FLIES, _TINY, _VAST = 0.16, 0.22, 0.12, 0.36  # of the room
_HUNG, _BEHIND = 0.3, 0.58
_SMALL = 0.6  # meters
_ROW = 1.07  # from one of several to the next
_HIDDEN, _HIDES = 0.34, 0.05  # how much of itself, and of what it stands before, in a crowd
# Parts of the land that rise from it; others are flat, and a drawing of one is a sign.
_UPRIGHT = frozenset(
    {
        "mountain",
        "hill",
        "volcano",
        "iceberg",
        "glacier",
        "island",
        "cave",
        "waterfall",
        "city",
        "forest",
    }
)
_GAP = CLEAR * 0.6  # around each
_WAFTED = (0.085, 0.07, 0.1)  # of the room: leaves in the air
_SWAG, _BOWS = 0.94, 3  # of the stage's width: a garland, and how many times it is pinned up
_MANY = 0.62  # of its usual width: a row of equals that others stand beside
_REAR = (0.5, 0.86, 0.42)  # of the hero: larger things are behind it; how much smaller, how hidden
_COVERED = 0.5  # how much of what is further away
_ASIDE = 0.14  # of the stage's width: how much further the side may be that has less to show


@dataclass(frozen=True, slots=True)
class Places:
    """Where a composition has room. `foot` is where the hero stands, `front` how near others
    may; from `mark` on the drawing is before what stands behind; `far` is where buildings stand
    (None within walls), `line` where the ground starts. `unit` is units a meter; None where sizes
    are those of models. Nothing is put outside of `within`."""

    foot: float
    front: float
    mark: int
    floor: str
    behind: tuple[str, ...]
    far: float | None = None
    unit: float | None = None
    indoors: bool = False
    within: Box | None = None
    line: float | None = None


@dataclass(frozen=True, slots=True)
class _Stay:
    """One thing, or a row of equals, and the room there is from the stage's top to its foot."""

    name: str
    count: int
    places: Places
    room: float
    crowded: bool = False


_Way = Callable[[Scene, _Stay], bool]


def missing(scene: Scene, plan: ScenePlan) -> dict[str, int]:
    """What the brief names and the scene does not show yet, and how many."""
    left = {}
    for name in plan.subjects:
        lacking = plan.count(name) - scene.drawn[name]
        if name in GROUPS and scene.drawn[name]:
            lacking = 0
        if lacking > 0 and name not in plan.dressing:
            left[name] = lacking
    return left


def width_of_hero(plan: ScenePlan, wide: float) -> float:
    """Of a hero that is `wide` alone: a row of equals leaves room for what stands beside it."""
    return wide * (_MANY if plan.hero_count > 1 and _accompanied(plan) else 1.0)


def _accompanied(plan: ScenePlan) -> bool:
    return any(name not in plan.dressing for name in plan.support)


def settle(scene: Scene, plan: ScenePlan, places: Places) -> None:
    """In the order of the brief; when there is no free place, partly before others."""
    _credit_parts(scene, plan)
    room = places.foot - scene.canvas.stage.y
    for name, lacking in missing(scene, plan).items():
        left = lacking
        anywhere = replace(places, within=None)
        for where, crowded in ((places, False), (places, True), (anywhere, False)):
            while left and (made := _placed(scene, _Stay(name, left, where, room, crowded))):
                left -= made


def _credit_parts(scene: Scene, plan: ScenePlan) -> None:
    """What is seen in others, or is the place itself, is not shown once more."""
    parts = set(INCLUDED.get(plan.hero or "", ()))
    for name in plan.subjects:
        if scene.drawn[name]:
            parts |= shown_by(name)
    for name in sorted(parts):
        if not scene.drawn[name]:
            scene.credit(name)


def _placed(scene: Scene, stay: _Stay) -> int:
    ways = _WAYS[kind_of(stay.name), stay.places.indoors]
    for count in range(stay.count if stay.name not in GROUPS else 1, 0, -1):
        if any(way(scene, replace(stay, count=count)) for way in ways):
            return count if stay.name not in GROUPS else stay.count
    return 0


def _tall(stay: _Stay) -> float:
    """In proportion to the hero, as far as it is still seen and does not outgrow the room."""
    if stay.places.unit is None:
        return stay.room * 0.3
    true = stay.places.unit * KIT[stay.name].size_m
    most = _STANDING * (1.6 if stay.name in PEOPLE else 1)
    return min(max(true, _STANDING_LEAST * stay.room), most * stay.room)


def _sizes(scene: Scene, stay: _Stay, tall: float, wide: float) -> Iterator[tuple[float, float]]:
    """Width and height of one, ever smaller."""
    for share in _SHRINK:
        width, height = scene.size(stay.name, tall * share, wide * share)
        if max(width, height) >= _LEAST:
            yield width, height


def _across(scene: Scene, stay: _Stay, half: float, *, high: bool = False) -> list[float]:
    """Middles, the best first: on the side that has less to show, near the stage's middle; in
    the air away from it."""
    canvas, stage = scene.canvas, scene.canvas.stage
    room = stay.places.within or canvas.whole
    low, top = room.x + 14 + half, room.right - 14 - half
    if low > top:
        return []
    weight = sum(
        thing.box.width * thing.box.height * (thing.box.x + thing.box.width / 2 - canvas.middle)
        for thing in scene.things
        if thing.role != "prop"
    )
    heavy = 1 if weight > 0 else -1
    wanted = 0.3 * stage.width if high else 0.0
    hero = next((thing.box for thing in scene.things if thing.role == "hero"), None)
    tries = [low + (top - low) * i / 28 for i in range(29)]
    if hero and not high:
        near = (hero.x - _GAP - half - 1, hero.right + _GAP + half + 1)
        tries = [*(x for x in near if low <= x <= top), *tries]

    def away(x: float) -> float:
        middle = hero.x + hero.width / 2 if hero and not high else canvas.middle
        off = abs(abs(x - middle) - wanted)
        outside = max(0.0, stage.x + half - x, x + half - stage.right)
        return off + outside * 2 + (_ASIDE * stage.width if (x - canvas.middle) * heavy > 0 else 0)

    return sorted(tries, key=away)


def _is_free(scene: Scene, stay: _Stay, box: Box, *, hung: bool = False) -> bool:
    canvas = scene.canvas
    if box.y < 6 or box.bottom > canvas.height - 6 or not canvas.free(box):
        return False
    room = stay.places.within
    if room and not (room.y <= box.y and box.bottom <= room.bottom):
        return False
    if hung and not stay.crowded and any(overlap(box, fitting) for fitting in scene.fittings):
        return False
    near = grow(box, _GAP)
    others = [t for t in scene.things if t.role != "prop" or t.name in {"sun", "moon"}]
    if not stay.crowded:
        return not any(overlap(near, thing.box) for thing in others)
    shares = [(_common(box, thing.box), thing.box) for thing in others]
    own = box.width * box.height
    return sum(c for c, _ in shares) <= _HIDDEN * own and all(
        common <= _HIDES * other.width * other.height for common, other in shares
    )


def _common(one: Box, other: Box) -> float:
    wide = min(one.right, other.right) - max(one.x, other.x)
    high = min(one.bottom, other.bottom) - max(one.y, other.y)
    return max(wide, 0.0) * max(high, 0.0)


def _rear(scene: Scene, stay: _Stay) -> bool:
    """On the ground behind a hero that it is not much smaller than."""
    places = stay.places
    hero = next((thing for thing in scene.things if thing.role == "hero"), None)
    if places.far is None or places.unit is None or hero is None:
        return False
    least, share, hidden = _REAR
    true = places.unit * KIT[stay.name].size_m
    if true < hero.box.height * least:
        return False
    tall = min(true * share, stay.room * _STANDING)
    return _placed_behind(scene, stay, tall, scene.canvas.stage.width * 0.6, hidden)


def _standing(scene: Scene, stay: _Stay) -> bool:
    """On the ground, beside the hero or nearer to us."""
    places = stay.places
    lines = [places.foot + (places.front - places.foot) * share for share in (0.0, 0.5)]
    for width, height in _sizes(scene, stay, _tall(stay), scene.canvas.stage.width * 0.4):
        half = width * (1 + (stay.count - 1) * _ROW) / 2
        for foot, x in itertools.product(lines, _across(scene, stay, half)):
            box = Box(x=x - half, y=foot - height, width=2 * half, height=height)
            if _is_free(scene, stay, box):
                return _stood(scene, stay, (x, foot), (width, height))
    return False


def _stood(scene: Scene, stay: _Stay, at: tuple[float, float], size: tuple[float, float]) -> bool:
    """Looks into the picture."""
    name, places = stay.name, stay.places
    width, height = size
    away = at[0] > scene.canvas.middle
    line = places.foot if places.line is None else places.line
    drawing = KIT[name]
    foot = at[1] - {"ground": 0.0, "center": height / 2, "hang": height}[drawing.anchor]
    made = scene.heroes(
        name, at[0], foot, height, count=stay.count, wide=width, role="support", least=width,
        ground=places.behind[0] if at[1] - height / 2 < line else places.floor,
        mirror=drawing.facing == ("right" if away else "left"),
    )  # fmt: skip
    return made is not None


def _far(scene: Scene, stay: _Stay) -> bool:
    """Behind the hero, partly hidden at the most."""
    if stay.places.far is None:
        return False
    land = kind_of(stay.name) == "land"
    if land and stay.name not in _UPRIGHT:
        return False
    tall = min((stay.places.far - scene.canvas.stage.y) * 0.9, stay.room * _BEHIND)
    wide = scene.canvas.stage.width * (0.7 if land else 0.42)
    return _placed_behind(scene, stay, tall, wide, 0.5 if land else _HIDDEN)


def _placed_behind(scene: Scene, stay: _Stay, tall: float, wide: float, hidden: float) -> bool:
    far = stay.places.far or 0.0
    for width, height in _sizes(scene, stay, tall, wide):
        half = width * (1 + (stay.count - 1) * _ROW) / 2
        for x in _across(scene, stay, half, high=True):
            box = Box(x=x - half, y=far - height, width=2 * half, height=height)
            if scene.canvas.free(box) and _seen_behind(scene, box, hidden):
                with scene.behind(stay.places.mark):
                    return _stood(scene, stay, (x, far), (width, height))
    return False


def _seen_behind(scene: Scene, box: Box, most: float) -> bool:
    told = [thing.box for thing in scene.things if thing.role != "prop"]
    hidden = sum(_common(box, other) for other in told if other.bottom > box.bottom + 2)
    if any(
        _common(box, o) > _COVERED * o.width * o.height for o in told if o.bottom <= box.bottom + 2
    ):
        return False
    return box.y > 6 and hidden <= most * box.width * box.height


def _aloft(scene: Scene, stay: _Stay) -> bool:
    """What flies, and what is in the sky."""
    small = KIT[stay.name].size_m < _SMALL
    share = _TINY if small else _FLIES if stay.name in FLYING else _VAST * 0.6
    return _hung_at(scene, stay, share)


def _sign(scene: Scene, stay: _Stay) -> bool:
    """In the air beside the hero, as it is."""
    return _hung_at(scene, stay, _SIGN)


def _wafted(scene: Scene, stay: _Stay) -> bool:
    """Light things in the air: three of a kind are fewer than a heap, and more than a sticker."""
    dice, made = scene.dice(f"wafted-{stay.name}"), list[tuple[float, float]]()
    for share in _WAFTED:
        one = replace(stay, count=1)
        spots = list(_airy(scene, one, stay.room * share, 0.0))
        if not spots:
            continue
        # Apart from each other, in no row.
        (x, y), (_, tall) = max(spots, key=lambda spot: _nearest(spot[0], made))
        scene.put(stay.name, x, y, tall, role="support", ground=stay.places.behind[0],
                  degrees=dice.uniform(-50, 50))  # fmt: skip
        made.append((x, y))
    return bool(made)


def _nearest(spot: tuple[float, float], others: list[tuple[float, float]]) -> float:
    return min((hypot(spot[0] - x, spot[1] - y) for x, y in others), default=0.0)


def _swag(scene: Scene, stay: _Stay) -> bool:
    """Hung in a few bows from side to side, as high as the words let it."""
    stage, ground = scene.canvas.stage, stay.places.behind[0]
    wear: dict[str, Value] = {"rows": 1, "kind": "bulbs"}
    bow, tall = scene.size(stay.name, 1e9, stage.width * _SWAG / _BOWS, wear)
    left = scene.canvas.middle - bow * _BOWS / 2
    for share in (0.0, 0.08, 0.16, 0.24, 0.32):
        top = stage.y + stay.room * share
        if _is_free(scene, stay, Box(x=left, y=top, width=bow * _BOWS, height=tall)):
            for number in range(_BOWS):
                scene.put(stay.name, left + bow * (number + 0.5), top, tall, wide=bow,
                          role="support", ground=ground, wear=wear)  # fmt: skip
            return True
    return False


def _on_wall(scene: Scene, stay: _Stay) -> bool:
    with scene.behind(stay.places.mark):
        return _hung_at(scene, stay, _HUNG)


def _hung_at(scene: Scene, stay: _Stay, share: float) -> bool:
    spot = next(_airy(scene, stay, max(stay.room * share, _LEAST * 1.2), share), None)
    if spot is None:
        return False
    (x, y), size = spot
    return _stood(scene, stay, (x, y + size[1] / 2), size)


def _airy(
    scene: Scene, stay: _Stay, tall: float, share: float
) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
    """Free places in the air with the size of one, the largest and highest first."""
    stage = scene.canvas.stage
    heights = [stage.y + stay.room * part for part in (0.16, 0.26, 0.36, 0.46, 0.56, 0.68, 0.8)]
    for width, height in _sizes(scene, stay, tall, max(tall * 1.5, stage.width * share)):
        half = width * (1 + (stay.count - 1) * _ROW) / 2
        for y, x in itertools.product(heights, _across(scene, stay, half, high=True)):
            box = Box(x=x - half, y=y - height / 2, width=2 * half, height=height)
            if _is_free(scene, stay, box, hung=True):
                yield (x, y), (width, height)


_WAYS: Mapping[tuple[str, bool], tuple[_Way, ...]] = {
    ("standing", False): (_rear, _standing),
    ("standing", True): (_standing,),
    ("far", False): (_far, _standing),
    ("far", True): (),
    ("land", False): (_far,),
    ("land", True): (),
    ("flying", False): (_aloft,),
    ("flying", True): (_aloft,),
    ("sky", False): (_aloft,),
    ("sky", True): (),
    ("wall", False): (_standing,),
    ("wall", True): (_standing,),
    ("fixture", False): (),
    ("fixture", True): (_on_wall,),
    ("garland", False): (_swag,),
    ("garland", True): (_swag, _on_wall),
    ("light", False): (_wafted,),
    ("light", True): (_wafted, _standing),
    ("sign", False): (_sign, _standing),
    ("sign", True): (_sign, _standing),
    ("emblem", False): (),
    ("emblem", True): (),
}
