"""One thing on or in another is one drawing: «кот в кресле», "eggs in a basket".

Its name says what it shows (`cat.in.armchair`, `pizza.tomato.3.on.cutting_board`), so that it is
found in the kit by name, as an emblem is."""

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from onbrand.generation.composer.bodies import dressed
from onbrand.generation.composer.drawing import KIT, Drawing, Value
from onbrand.generation.composer.measure import extent
from onbrand.generation.composer.pen import FillRule, Pen
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.rests import BRINGS, SHOWN, Rest, rest_of
from onbrand.generation.composer.shapes import BOX, GROUND, MID, Path, both, each, flip, turn

_WORDS = frozenset({"on", "in", "under", "with"})
_TOP = 6.0  # of the box: nothing is higher
_SHRUNK, _FILLED = (
    0.74,
    0.94,
)  # of the room: the least on a thing and in one, whatever its true size
_NEAREST = 0.42  # of the largest: how small its neighbors may become
_CLOSE, _APART = 0.9, 1.04  # of their widths, between the middles of equals
_FRONT = 0.36  # of what lies flat, for what is before the first
_BEFORE = 0.5  # of that, what hides a part of the first
_ROW = 3  # in a container; more are in two rows
_RAISED = 0.42  # of its height, the row behind
MOST = 3  # kinds of things in one place


@dataclass(frozen=True, slots=True)
class Lain:
    """A kind of things that rest somewhere, and how many."""

    name: str
    count: int = 1


def named(things: Sequence[Lain], how: str, where: str) -> str:
    told = (f"{one.name}.{one.count}" if one.count > 1 else one.name for one in things)
    return ".".join((*told, how, where))


def is_resting(name: str) -> bool:
    return "." in name


def parts_of(name: str) -> tuple[tuple[Lain, ...], str, str]:
    """What rests, how and where."""
    *told, how, where = name.split(".")
    things: list[Lain] = []
    for word in told:
        if word.isdigit() and things:
            things[-1] = Lain(things[-1].name, int(word))
        else:
            things.append(Lain(word))
    return tuple(things), how, where


def shown_by(name: str) -> Iterator[str]:
    """Every thing in it, as often as it is seen."""
    things, _how, where = parts_of(name)
    for thing in things:
        yield from [thing.name] * thing.count
    yield where


@lru_cache(maxsize=512)
def resting(name: str) -> Drawing | None:
    if not is_resting(name):
        return None
    things, how, where = parts_of(name)
    only = things[0].name if len(things) == 1 else ""
    if only in BRINGS and BRINGS[only][0] == where:
        _, shown, look = BRINGS[only]
        return _as(name, where, KIT[shown], look)
    rest = rest_of(where, how)
    below = KIT[rest.drawing if rest and rest.drawing else where]
    if (where, only) in SHOWN:
        return _as(name, where, KIT[where], SHOWN[where, only])
    return _composed(name, things, where, below, rest) if rest else None


KIT.on_demand.append(resting)


def _as(name: str, noun: str, shown: Drawing, fixed: Mapping[str, Value]) -> Drawing:
    """The drawing `shown` with some parameters fixed."""

    def draw(pen: Pen, **params: Value) -> None:
        shown.draw(pen, **{**fixed, **params})

    return _declared(name, noun, shown, 1.0, fixed, draw)


def _declared(
    name: str, noun: str, below: Drawing, share: float, fixed: Mapping[str, Value], draw: Any
) -> Drawing:
    params = {key: one for key, one in below.params.items() if key not in fixed}
    return Drawing(
        name, below.scene_class, below.size_m / share, below.facing, below.view, below.anchor,
        below.pale, params, draw, noun,
    )  # fmt: skip


def _composed(
    name: str, things: tuple[Lain, ...], where: str, below: Drawing, rest: Rest
) -> Drawing:
    share = _share(below, rest)

    def draw(pen: Pen, **params: Value) -> None:
        own = {**rest.bare, **params}
        with pen.at(MID * (1 - share), below.anchor_point[1] * (1 - share), share):
            laid = list(_laid(pen.ramps, things, rest, _body(below, own), BOX / below.size_m))
            if rest.mode != "behind":
                below.draw(pen, **own)
            for placed in laid:
                placed.put(pen)
            if rest.mode == "behind":
                below.draw(pen, **own)
            elif rest.mode == "within":
                front = Front(pen, rest.front)
                below.draw(front, **own)
                pen.out += front.out
                pen.patterns.update(front.patterns)

    return _declared(name, where, below, share, rest.bare, draw)


def _share(below: Drawing, rest: Rest) -> float:
    """How much of its size leaves room in the box for what rests on it."""
    fixed = below.anchor_point[1]
    return min(1.0, (fixed - _TOP) / max(fixed - (rest.y - rest.tall), 1.0))


def _body(below: Drawing, params: Mapping[str, Value]) -> str:
    tone = below.body and params.get(below.body, below.params[below.body].default)
    return tone if isinstance(tone, str) else ""


@dataclass(frozen=True, slots=True)
class _Placed:
    """A thing with the middle of its ink at `x` and the foot of its ink at `y`."""

    name: str
    x: float
    y: float
    box: float
    ink: tuple[float, float, float, float]
    wear: tuple[tuple[str, Value], ...]

    def put(self, pen: Pen) -> None:
        scale = self.box / BOX
        left, _, right, bottom = self.ink
        anchor = KIT[self.name].anchor_point
        x = self.x + (anchor[0] - (left + right) / 2) * scale
        y = self.y + (anchor[1] - bottom) * scale
        worn: dict[str, Any] = dict(self.wear)
        pen.put(self.name, x, y, self.box, **worn)


def _laid(
    ramps: Ramps, things: tuple[Lain, ...], rest: Rest, body: str, meter: float
) -> Iterator[_Placed]:
    """In proportion to each other and as large as there is room; of what lies flat the first
    above the others, else all side by side. `meter` is how long one is."""
    kinds = [_Kind.of(thing, ramps, body, rest) for thing in things]
    largest = max(kind.size for kind in kinds)
    kinds = [replace(kind, size=max(kind.size, largest * _NEAREST)) for kind in kinds]
    if rest.flat and len(kinds) > 1:
        near = rest.tall * _FRONT * (1 - _BEFORE)
        above = replace(rest, y=rest.y - near, tall=rest.tall - near)
        yield from _row(kinds[:1], above, meter)
        yield from _row(kinds[1:], replace(rest, tall=rest.tall * _FRONT), meter)
    else:
        yield from _row(kinds, rest, meter)


def _row(kinds: Sequence["_Kind"], rest: Rest, meter: float) -> Iterator[_Placed]:
    wide, tall = sum(kind.wide for kind in kinds), max(kind.tall for kind in kinds)
    fit = min((rest.right - rest.left) / wide, rest.tall / tall)
    share = min(fit, max(meter, fit * (_FILLED if rest.mode != "over" else _SHRUNK)))
    x = (rest.left + rest.right - wide * share) / 2
    up = (rest.tall - tall * share) / 2 if rest.flat else 0.0  # in the middle of a plate
    for kind in kinds:
        sunk = rest.sunk * kind.one_tall * share if rest.mode != "over" else 0.0
        yield from kind.placed(x, rest.y + sunk - up, share)
        x += kind.wide * share


@dataclass(frozen=True, slots=True)
class _Kind:
    """Equals, in a `heap` close together and in two rows where they are many. `size` is the real
    height of the box of one, in meters, and so are the others."""

    name: str
    count: int
    size: float
    ink: tuple[float, float, float, float]
    wear: tuple[tuple[str, Value], ...]
    heap: bool

    @classmethod
    def of(cls, thing: Lain, ramps: Ramps, ground: str, rest: Rest) -> "_Kind":
        own = KIT[thing.name]
        wear: dict[str, Value] = dressed(ramps, thing.name, ground) if ground else {}
        wear |= {"perch": False} if "perch" in own.params else {}
        wear |= {"whole": True} if "whole" in own.params else {}
        wear |= rest.wear.get(thing.name, {})
        worn = tuple(sorted(wear.items()))
        heap = rest.mode != "over"
        return cls(thing.name, thing.count, own.size_m, extent(thing.name, ramps, worn), worn, heap)

    @property
    def columns(self) -> int:
        return (self.count + 1) // 2 if self.heap and self.count > _ROW else self.count

    @property
    def step(self) -> float:
        return self.one_wide * (_CLOSE if self.heap else _APART)

    @property
    def one_wide(self) -> float:
        return (self.ink[2] - self.ink[0]) / BOX * self.size

    @property
    def one_tall(self) -> float:
        return (self.ink[3] - self.ink[1]) / BOX * self.size

    @property
    def wide(self) -> float:
        return self.one_wide + (self.columns - 1) * self.step

    @property
    def tall(self) -> float:
        return self.one_tall * (1 + _RAISED * (self.count > self.columns))

    def placed(self, left: float, y: float, share: float) -> Iterator[_Placed]:
        """The row behind first; it stands in the gaps of the other."""
        behind = self.count - self.columns
        for up, count in ((1, behind), (0, self.columns)):
            inset = (self.wide - self.one_wide - (count - 1) * self.step) / 2
            for i in range(count):
                x = left + (self.one_wide / 2 + inset + i * self.step) * share
                foot = y - up * _RAISED * self.one_tall * share
                yield _Placed(self.name, x, foot, self.size * share, self.ink, self.wear)


class Front(Pen):
    """Draws what of a drawing is within `region`: the front of a basket, once more over what is
    in it."""

    def __init__(self, pen: Pen, region: Path) -> None:
        super().__init__(
            pen.ramps, pen.px, grain=pen.grained, light=pen.light_from, mirrored=pen.mirrored
        )
        self._region = region

    def ground(self, width: float = 120, cx: float = MID, y: float = GROUND) -> None:
        """It is there already."""

    @contextlib.contextmanager
    def at(
        self,
        x: float = 0,
        y: float = 0,
        scale: float = 1.0,
        *,
        degrees: float = 0,
        mirror: bool = False,
        name: str = "",
    ) -> Iterator[Pen]:
        """Within a group the region stays where it is."""
        outer = self._region
        inner = turn(each(outer, lambda u, v: ((u - x) / scale, (v - y) / scale)), -degrees)
        self._region = flip(inner) if mirror else inner
        with super().at(x, y, scale, degrees=degrees, mirror=mirror, name=name):
            yield self
        self._region = outer

    def _path(
        self, path: Path, paint: str, tone: str, alpha: str, rule: FillRule = "evenodd"
    ) -> None:
        if "stroke" in paint:
            return
        inside = both(path, self._region)
        if inside:
            super()._path(inside, paint, tone, alpha, rule)
