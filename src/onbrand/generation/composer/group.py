"""The things of one brief as one group: true to each other in size, feet on one line, the hero in
the middle, what flies and what is only a sign above its shoulders."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from onbrand.generation.composer.canvas import Crowded
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.scene import Scene, Thing
from onbrand.generation.composer.shapes import ell
from onbrand.generation.composer.traits import (
    FLYING,
    GROUPS,
    HEAVENLY,
    PEOPLE,
    is_emblem,
    is_terrain,
    is_view,
    kind_of,
    noun_of,
)
from onbrand.layout import Box
from onbrand.layout.grid import around, grow, overlap
from onbrand.vocabulary import is_a

CLEAR = 43.0  # units, 4 % of the short side: between cut-outs, and between them and the frame
_TRUTH = 0.75  # how much of the real difference of sizes is kept
_SMALLEST, _LARGEST = 0.36, 1.12  # of the hero
_EQUAL = 0.8  # of the hero: signs have no size of their own
_ROW = 1.07  # from one of several to the next
_LAP = 0.36  # of a smaller one that stands before the hero
_ABOVE, _ALOFT = 0.34, 0.5  # of the hero: signs beside its head, and the largest that flies
_TOO_NARROW = 0.8  # of the height there is: what makes things stand before each other
_SHRINK, _TRIES = 0.92, 8
_MOST = 4
_OVER, _CROWN = 0.36, 0.3  # of the hero: what is above it; of the room: left free for that
_LONG = 1.0  # of the hero: a row of equals at its longest
_PROP = 0.5  # of the hero at the most: what nobody asked for
_HOVER, _FLOAT = 0.03, 0.12  # of its height: how high what has no feet is over floor and podium
_GOODS = 1.3  # meters
LIGHT = frozenset({"leaf", "maple_leaf", "feather"})  # is blown about
_TABLES = frozenset({"table", "desk", "kitchen_table", "cutting_board", "tray"})
_INSIDE = frozenset({"window", "wall", "room", "floor"})
_AROUND = _TABLES | _INSIDE | LIGHT
_OPEN = frozenset(
    {"mountains", "forest", "lake", "sea", "park", "garden", "hills", "city", "space"}
)
_SHOWS: Mapping[str, frozenset[str]] = {
    "gift": frozenset({"ribbon", "bow"}),
    "jug": frozenset({"lemonade", "juice", "water", "milk"}),
    "pot": frozenset({"soup"}),
    "cup": frozenset({"coffee", "tea", "latte", "cocoa"}),
    "tea_cup": frozenset({"tea"}),
    "takeaway_cup": frozenset({"coffee", "latte"}),
    "vase": frozenset({"branch", "leaf"}),
    "bouquet": frozenset({"vase", "flower", "ribbon"}),
    "vegetables": frozenset({"basket", "crate", "carrot", "tomato", "bell_pepper"}),
    "christmas_tree": frozenset({"star", "garland", "christmas_ball", "fir"}),
    "cake": frozenset({"cream"}),
    "birthday_cake": frozenset({"candle", "cream", "cake"}),
    "desk": frozenset({"monitor", "computer"}),
}
_SIGNS = frozenset(
    {"wifi", "music", "play_button", "cursor", "speech_bubble", "heart", "star", "app_icon"}
)


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing, or a row of equals: sizes are shares of the hero's longer side."""

    name: str
    count: int
    wide: float
    tall: float

    @property
    def across(self) -> float:
        return self.wide * (1 + (self.count - 1) * _ROW)


@dataclass(frozen=True, slots=True)
class Room:
    """For a group, and the tone `behind` it. What has no feet hovers where it is `raised` on a
    podium; signs are on a `level` with each other."""

    place: Box
    behind: str
    raised: bool = False
    level: bool = False


@dataclass(frozen=True, slots=True)
class _Spot:
    piece: Piece
    box: Box
    before: bool = False


def is_sign(name: str) -> bool:
    """Stands for something that has no body."""
    own = KIT[name]
    bodiless = kind_of(name) == "symbol" and own.anchor == "center"
    return is_emblem(name) or bodiless or name in _SIGNS


def hovers(name: str) -> bool:
    return name in FLYING | HEAVENLY or KIT[name].scene_class == "sky" or is_sign(name)


def gathers(name: str) -> bool:
    """Can be one of a group: all but parts of a view."""
    return not (is_view(name) or is_terrain(name) or is_emblem(name))


def asked(plan: ScenePlan) -> tuple[str, ...]:
    """What the brief itself names, the hero first."""
    return tuple(name for name in plan.subjects if name not in plan.dressing or name == plan.hero)


def shown_by(name: str) -> frozenset[str]:
    """What is seen in it or on it already."""
    return _SHOWS.get(name, frozenset())


def company_of(plan: ScenePlan) -> list[str]:
    """All of the brief that can stand together, each thing once: not where they stand, nor what
    falls from the air."""
    names = [name for name in asked(plan) if gathers(name)]
    shown = frozenset[str]().union(*(shown_by(name) for name in names), _AROUND)
    return [name for name in names if name == plan.hero or name not in shown]


def of_goods(plan: ScenePlan) -> bool:
    """Things to be sold or used, in no place that the brief names: no landscape is for them."""
    hero = plan.hero or ""
    own = KIT[hero]
    if plan.setting in _OPEN or plan.weather or own.size_m > _GOODS:
        return False
    if is_a(noun_of(hero), {"furniture"}):  # has rooms
        return False
    if own.scene_class == "table":
        told = [name for name in company_of(plan) if KIT[name].scene_class == "table"]
        return len(told) > 1 or has_table(plan)
    return own.scene_class == "street" and kind_of(hero) != "holiday"


def has_table(plan: ScenePlan) -> bool:
    """Or a window that things stand at."""
    return not (_TABLES | _INSIDE).isdisjoint(asked(plan)) or plan.setting == "window"


def alone(plan: ScenePlan) -> bool:
    """Nothing but one thing is named: there is room for one prop that nobody asked for."""
    return len(asked(plan)) == 1 and plan.hero_count == 1 and plan.style != "minimal"


def gather(scene: Scene, plan: ScenePlan, names: Sequence[str], room: Room) -> Thing:
    """Stands on the room's lower edge and fills it; what the room itself shows is not repeated.
    Returns the hero. Raises Crowded."""
    if not names:
        raise Crowded
    others = [name for name in names[1:] if not scene.drawn[name]]
    standing = [name for name in others if room.level or not hovers(name)]
    pieces = [_piece(scene, plan, name, names[0]) for name in (names[0], *standing[: _MOST - 1])]
    spots = _fitted(scene, pieces, room)
    above = [name for name in others if name not in standing]
    if above and not _has_shoulders(spots, room):
        spots = _fitted(scene, pieces, replace(room, place=_lower(room.place)))
    hero = next(spot for spot in spots if spot.piece is pieces[0])
    for spot in spots:
        if not room.level and KIT[spot.piece.name].anchor != "ground":
            _shadow(scene, spot, room.place.bottom)
    tone = _body(hero.piece.name) or room.behind
    made: Thing | None = None
    for spot in sorted(spots, key=lambda spot: (spot.before, spot is hero)):
        thing = _put(scene, spot, tone if spot.before else room.behind, plan, hero=spot is hero)
        made = thing if spot is hero else made
    if made is None:
        raise Crowded
    _hover(scene, plan, above, made, room)
    return made


def _has_shoulders(spots: Sequence[_Spot], room: Room) -> bool:
    """Whether a sign has its room beside the group."""
    group = around(tuple(spot.box for spot in spots))
    aside = (room.place.width - group.width) / 2
    return aside > _ABOVE * max(spots[0].box.width, spots[0].box.height) + CLEAR * 0.5


def _lower(place: Box) -> Box:
    """Its lower part: signs are above."""
    crown = place.height * _CROWN
    return Box(x=place.x, y=place.y + crown, width=place.width, height=place.height - crown)


def _body(name: str) -> str | None:
    own = KIT[name]
    tone = own.params[own.body].default if own.body else None
    return tone if isinstance(tone, str) else None


def _piece(scene: Scene, plan: ScenePlan, name: str, hero: str) -> Piece:
    wide, tall = scene.boxed(name, 1.0)
    share = 1.0 if name == hero else _share(scene, name, hero)
    if name not in asked(plan):
        share = min(share, _PROP)
    share /= max(wide, tall)
    count = 1 if name in GROUPS else plan.count(name)
    if name != hero:
        share = min(share, _LONG / (wide * (1 + (count - 1) * _ROW)))
    return Piece(name, count, wide * share, tall * share)


def _share(scene: Scene, name: str, hero: str) -> float:
    """Of the hero's longer side, compressed, never inverted."""
    if is_sign(hero) or is_sign(name):
        return _EQUAL
    own, other = (max(scene.boxed(each, KIT[each].size_m)) for each in (name, hero))
    low = 0.72 if name in PEOPLE else _SMALLEST
    return float(min(max((own / other) ** _TRUTH, low), _LARGEST))


def _fitted(scene: Scene, pieces: Sequence[Piece], room: Room) -> list[_Spot]:
    """Side by side; where that makes all of them small the lesser stand before the hero."""
    place, highest = room.place, max(piece.tall for piece in pieces)
    free = place.width - CLEAR * 0.6 * (len(pieces) - 1)
    apart = min(place.height / highest, free / sum(piece.across for piece in pieces))
    lapped = min(place.height / highest, place.width / _lapped_width(pieces))
    lap = len(pieces) > 1 and apart < _TOO_NARROW * place.height / highest and lapped > apart
    size = lapped if lap else apart
    for _ in range(_TRIES):
        spots = list(_spots(pieces, room, size, _turn(scene), lap=lap))
        if all(scene.canvas.free(spot.box) for spot in spots):
            return spots
        size *= _SHRINK
    raise Crowded


def _turn(scene: Scene) -> int:
    """The side of the first companion."""
    return scene.dice("group").choice((-1, 1))


def _lap(piece: Piece, hero: Piece) -> float:
    """How much of its own width is before the hero, or behind it."""
    one = piece.wide if piece.count == 1 else piece.wide * 0.9
    return _LAP * min(one, hero.wide)


def _lapped_width(pieces: Sequence[Piece]) -> float:
    hero = pieces[0]
    inner = sum(_lap(piece, hero) for piece in pieces[1:])
    return sum(piece.across for piece in pieces) - inner


def _spots(
    pieces: Sequence[Piece], room: Room, size: float, turn: int, *, lap: bool
) -> Iterator[_Spot]:
    """From left to right around the hero; `turn` is where the first companion stands."""
    place, hero, gap = room.place, pieces[0], CLEAR * 0.6
    sides: dict[int, list[Piece]] = {turn: list(pieces[1::2]), -turn: list(pieces[2::2])}
    order = [*reversed(sides[-1]), hero, *sides[1]]
    x, boxes = 0.0, []
    for number, piece in enumerate(order):
        if number:
            before = order[number - 1]
            outer = before if piece is hero or before in sides[-1] else piece
            x -= _lap(outer, hero) * size if lap else -gap
        boxes.append((piece, x, piece.across * size))
        x += piece.across * size
    left = place.x + (place.width - x) / 2
    for piece, start, wide in boxes:
        tall = piece.tall * size
        front = lap and piece is not hero and piece.tall < hero.tall * 0.8
        foot = place.bottom + (min(0.04 * place.height, 16.0) if front else 0.0)
        floats = KIT[piece.name].anchor != "ground" and not room.level
        lift = (_FLOAT if room.raised else _HOVER) * tall if floats else 0.0
        box = Box(x=left + start, y=foot - lift - tall, width=wide, height=tall)
        yield _Spot(piece, box, front)


def _put(scene: Scene, spot: _Spot, ground: str, plan: ScenePlan, *, hero: bool) -> Thing | None:
    piece, box = spot.piece, spot.box
    drawing = KIT[piece.name]
    y = {"ground": box.bottom, "center": box.y + box.height / 2, "hang": box.y}[drawing.anchor]
    middle = box.x + box.width / 2
    one = box.width / (1 + (piece.count - 1) * _ROW)
    away = middle > scene.canvas.middle + 1
    mirror = not hero and drawing.facing == ("right" if away else "left")
    return scene.heroes(
        piece.name, middle, y, box.height, wide=one, least=one, ground=ground, mirror=mirror,
        count=plan.count(piece.name), role="hero" if hero else "support",
    )  # fmt: skip


def _shadow(scene: Scene, spot: _Spot, foot: float) -> None:
    """Under what has no feet; others bring their own."""
    box, count = spot.box, spot.piece.count
    one = box.width / (1 + (count - 1) * _ROW)
    low = max(box.bottom, foot) + 2
    for number in range(count):
        x = box.x + one / 2 + number * one * _ROW
        area = Box(x=x - one / 2, y=low - 8, width=one, height=16)
        if scene.canvas.free(area):
            scene.pen.fill(ell(x, low, one * 0.46, min(one * 0.05, 14.0)), "ink", 0.13)


def _hover(
    scene: Scene, plan: ScenePlan, names: Sequence[str], hero: Thing, room: Room
) -> None:  # fmt: skip
    """At the hero's shoulders: all at one height and of one size, at alternate sides."""
    side = -_turn(scene)
    for name in names:
        share = _share(scene, name, hero.name)
        piece = Piece(name, 1 if name in GROUPS else plan.count(name), share, share)
        box = _aloft(scene, piece, hero.box, room.place, side)
        if box:
            _put(scene, _Spot(piece, box), room.behind, plan, hero=False)
            side = -side


def _aloft(scene: Scene, piece: Piece, hero: Box, place: Box, side: int) -> Box | None:
    share = _ABOVE if is_sign(piece.name) else min(max(piece.wide, _ABOVE), _ALOFT)
    longer = min(max(hero.width, hero.height) * share, place.height * _ALOFT)
    others = [grow(thing.box, CLEAR * 0.5) for thing in scene.things]
    for share, toward, rise in product((1.0, 0.85, 0.7), (side, -side), (0.16, 0.3, 0.02, 0.45)):
        wide, tall = scene.size(piece.name, longer * share, longer * share * 1.5)
        across = wide * (1 + (piece.count - 1) * _ROW)
        edge = hero.right if toward > 0 else hero.x
        x = edge + toward * (across / 2 + CLEAR * 0.55)
        y = max(hero.y + hero.height * rise, place.y + tall / 2)
        box = Box(x=x - across / 2, y=y - tall / 2, width=across, height=tall)
        framed = box.x >= CLEAR and box.right <= scene.canvas.width - CLEAR
        if framed and scene.canvas.free(box) and not any(overlap(box, each) for each in others):
            return box
    return _over(scene, piece, hero, place)


def _over(scene: Scene, piece: Piece, hero: Box, place: Box) -> Box | None:
    """Close above the hero, where there is nothing yet."""
    longer = min(max(hero.width, hero.height) * _OVER, (hero.y - place.y) * 1.6)
    wide, tall = scene.size(piece.name, hero.y - CLEAR * 0.25 - place.y, longer)
    across = wide * (1 + (piece.count - 1) * _ROW)
    middle = hero.x + hero.width / 2
    box = Box(x=middle - across / 2, y=hero.y - CLEAR * 0.25 - tall, width=across, height=tall)
    free = scene.canvas.free(box) and not any(overlap(box, each.box) for each in scene.things)
    return box if tall > CLEAR and free else None
