"""A picture in the making: named layers, things with their boxes, and what they must not enter."""

import contextlib
import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from onbrand.artwork import Vector
from onbrand.color import Color
from onbrand.generation.composer.bodies import dressed, told_from
from onbrand.generation.composer.canvas import Canvas, Crowded
from onbrand.generation.composer.drawing import Value
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.measure import Mask, Params, extent, silhouette
from onbrand.generation.composer.outfit import Grounds, outfit
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.resting import is_resting, shown_by
from onbrand.generation.composer.several import CLOSER, STEP, members, single, spaced
from onbrand.generation.composer.shades import apart, fresh, lively, shade
from onbrand.generation.composer.shapes import BOX, Path, rect
from onbrand.generation.composer.sharing import shared
from onbrand.generation.composer.traits import GROUPS, PEOPLE, VARIES
from onbrand.layout import Box
from onbrand.layout.grid import around
from onbrand.vocabulary import is_a

Role = Literal["hero", "support", "prop"]

_GRAINED = 130  # pixels: on smaller drawings grain is only dirt
_SMALLER, _SMALLER_TRIES = 0.88, 5  # a hero gives way before it is given up
_WIDER = 0.45  # more room for each further one
_AIR = 14.0  # between what stands beside and the edge of the picture
_BOLD = ("accent", "main", "second", "hot")


def _above(box: Box, y: float) -> Box:
    low = min(box.bottom, y)
    return Box(x=box.x, y=box.y, width=box.width, height=max(low - box.y, 1.0))


@dataclass(frozen=True, slots=True)
class Thing:
    """`box` is the ink of all `count` of them in units, `parts` that of each; `meter` is how long
    a meter is on it, 0 where they differ."""

    name: str
    role: Role
    box: Box
    count: int = 1
    parts: tuple[Box, ...] = ()
    meter: float = 0.0
    masks: tuple[Mask, ...] = field(default=(), compare=False, repr=False)
    rear: bool = False


class Scene:
    """Draws through one pen. `dice(name)` gives every part its own random stream, so that a
    change to one part leaves the others as they were."""

    def __init__(
        self,
        canvas: Canvas,
        ramps: Ramps,
        seed: str,
        *,
        grain: bool,
        woman: bool | None = None,
        brief: str = "",
    ) -> None:
        """`woman`: whether the people asked for are women; None where the brief does not say.
        Another `brief` has other people."""
        self.canvas, self.ramps = canvas, ramps
        self.pen = Pen(ramps, canvas.px, grain=grain)
        self.things: list[Thing] = []
        self.drawn: Counter[str] = Counter()
        self.worn: list[str] = []
        self.conditions: Mapping[str, Value] = {}
        self.told: Mapping[str, Mapping[str, Value]] = {}  # of a drawing, by the brief
        self.fittings: list[Box] = []  # windows and lamps: no sign hangs before them
        self.seen_on: Mapping[str, Color] = {}  # what turned out to be behind a drawing
        self._seed, self._woman, self._brief = seed, woman, brief
        self._rear = False

    def dice(self, part: str) -> random.Random:
        return random.Random(f"{self._seed}:{part}")

    @contextlib.contextmanager
    def layer(self, name: str) -> Iterator[Pen]:
        self.pen.out.append(f'<g id="{name}">')
        yield self.pen
        self.pen.out.append("</g>")

    @contextlib.contextmanager
    def behind(self, mark: int) -> Iterator[None]:
        """What is drawn meanwhile lies under all that was drawn after `mark`."""
        before = self.pen.out[mark:]
        del self.pen.out[mark:]
        outer, self._rear = self._rear, True
        yield
        self._rear = outer
        self.pen.out.extend(before)

    @property
    def mark(self) -> int:
        return len(self.pen.out)

    def credit(self, *names: str, count: int = 1) -> None:
        """What is seen without a drawing of its own: the sea of a shore, a cup in a hand."""
        for name in names:
            self.drawn[name] += count

    def whole(self) -> Path:
        return rect(0, 0, self.canvas.width, self.canvas.height, 0)

    def put(  # noqa: PLR0913 - a thing, its place and its dress
        self,
        name: str,
        x: float,
        y: float,
        tall: float,
        *,
        wide: float = 1e9,
        role: Role = "prop",
        ground: str = "paper",
        mirror: bool = False,
        degrees: float = 0,
        wear: Mapping[str, Value] | None = None,
        cut: float | None = None,
    ) -> Thing | None:
        """Puts the middle of the thing's ink at `x` and its foot (or middle, or hook) at `y`,
        `tall` and `wide` at the most; `wear` overrides its parameters; lower than `cut` it is
        hidden. Where the words are a hero raises Crowded, anything else is left out."""
        dressed = self._dressed(name, ground, wear)
        for _ in range(_SMALLER_TRIES if role == "hero" else 1):
            thing, origin, height = self._measured(name, (x, y), (tall, wide), mirror, dressed)
            if cut is not None:
                thing = replace(thing, box=_above(thing.box, cut))
            if self.canvas.free(thing.box):
                break
            tall, wide = tall * _SMALLER, wide * _SMALLER
        else:
            if role == "hero":
                raise Crowded
            return None
        thing = replace(thing, role=role, rear=self._rear)
        outer = self.pen.ramps, self.pen.grained
        self.pen.ramps = self.ramps.on(ground)
        self.pen.grained = self.pen.grained and height * self.canvas.px > _GRAINED
        self.pen.put(name, *origin, height, mirror=mirror, degrees=degrees, **dressed)
        self.pen.ramps, self.pen.grained = outer
        self.things.append(thing)
        self.drawn[name] += 1
        self.credit(*(shown_by(name) if is_resting(name) else ()))
        return thing

    def heroes(  # noqa: PLR0913 - as `put`
        self,
        name: str,
        x: float,
        y: float,
        tall: float,
        *,
        count: int,
        wide: float,
        ground: str,
        mirror: bool = False,
        wear: Mapping[str, Value] | None = None,
        role: Role = "hero",
        least: float = 0.0,
    ) -> Thing | None:
        """A thing, or a row of equals; `wide` is for one of them. Of a hero all or none are
        drawn."""
        if count < 2 or name in GROUPS:
            wear = {**members(name, count), **(wear or {})}
            return self.put(
                name, x, y, tall, wide=wide, role=role, ground=ground, mirror=mirror, wear=wear
            )
        wear = {**single(name), **(wear or {})}
        row = spaced(name, count)
        most = min(wide * (1 + _WIDER * (count - 1)), self.canvas.stage.width * 0.92)
        width, height = self.size(name, tall, least or most / (1 + (count - 1) * row.share), wear)
        left = x - width * (count - 1) * row.share / 2
        made = [
            self.put(
                name, left + i * width * row.share, y + height * nearer, height, wide=width,
                ground=ground, mirror=mirror != turned, wear=wear,
            )
            for i, nearer, turned in row.places
        ]  # fmt: skip
        if None in made and role == "hero":
            raise Crowded
        return self._as_one(name, role, [thing for thing in made if thing])

    def _as_one(self, name: str, role: Role, made: Sequence[Thing]) -> Thing | None:
        """A row of equals is one thing."""
        if not made:
            return None
        del self.things[-len(made) :]
        boxes = tuple(thing.box for thing in made)
        masks = tuple(mask for thing in made for mask in thing.masks)
        self.things.append(
            Thing(name, role, around(boxes), len(boxes), boxes, made[0].meter, masks, self._rear)
        )
        return self.things[-1]

    def beside(  # noqa: PLR0913 - as `put`
        self,
        name: str,
        edge: float,
        y: float,
        tall: float,
        *,
        side: int,
        count: int,
        wide: float,
        ground: str,
        mirror: bool = False,
    ) -> Thing | None:
        """Others at a `side` of the hero, from `edge` outwards, smaller where room is scarce:
        nothing where they could not all be seen."""
        share = CLOSER if name in PEOPLE else STEP
        for _ in range(_SMALLER_TRIES):
            width, height = self.size(name, tall, wide)
            half = width * (1 + (count - 1) * share) / 2
            x = edge + side * half
            box = Box(x=x - half, y=y - height, width=2 * half, height=height)
            inside = box.x > _AIR and box.right < self.canvas.width - _AIR
            if inside and self.canvas.free(box):
                return self.heroes(
                    name, x, y, tall, count=count, wide=wide, ground=ground, mirror=mirror,
                    role="support", least=width,
                )  # fmt: skip
            tall, wide = tall * _SMALLER, width * _SMALLER
        return None

    def _measured(
        self,
        name: str,
        at: tuple[float, float],
        most: tuple[float, float],
        mirror: bool,
        params: dict[str, Value],
    ) -> tuple[Thing, tuple[float, float], float]:
        left, top, right, bottom = self._extent(name, params)
        if mirror:
            left, right = BOX - right, BOX - left
        scale = min(most[0] / (bottom - top), most[1] / (right - left))
        anchor_x, anchor_y = KIT[name].anchor_point
        if mirror:
            anchor_x = BOX - anchor_x
        x = at[0] - (left + right) / 2 * scale  # the box's left edge
        y = at[1] - anchor_y * scale
        if KIT[name].anchor == "center":
            y = at[1] - (top + bottom) / 2 * scale
        box = Box(
            x=x + left * scale,
            y=y + top * scale,
            width=(right - left) * scale,
            height=(bottom - top) * scale,
        )
        origin = x + KIT[name].anchor_point[0] * scale, y + KIT[name].anchor_point[1] * scale
        meter = BOX * scale / KIT[name].size_m
        mask = silhouette(name, self.ramps, self._shaping(name, params))
        masks = (mask[:, ::-1] if mirror else mask,)
        return Thing(name, "prop", box, meter=meter, masks=masks), origin, BOX * scale

    def _extent(self, name: str, params: Mapping[str, Value]) -> tuple[float, float, float, float]:
        return extent(name, self.ramps, self._shaping(name, params))

    def _shaping(self, name: str, params: Mapping[str, Value]) -> Params:
        """Its shape alone: what has another color is as large. A person in full dress is soon
        drawn so, and need not be drawn twice."""
        if name in PEOPLE and "top" in params:
            return tuple(sorted(params.items()))
        known = KIT[name].params
        shaping = (
            (key, value)
            for key, value in sorted(params.items())
            if key != "skin" and (value is None or known[key].kind not in {"tone", "ground"})
        )
        return tuple(shaping)

    def _dressed(self, name: str, ground: str, wear: Mapping[str, Value] | None) -> dict[str, Any]:
        own = self.dress(name, ground) if name not in PEOPLE else {}
        if name in PEOPLE and not (wear and "top" in wear):
            own = self.outfit(name, Grounds((ground,)))
        told = self.told.get(name, {})
        return {**self._varied(name), **self._conditioned(name), **own, **told, **(wear or {}),
                **self._moved_off(name)}  # fmt: skip

    def _moved_off(self, name: str) -> dict[str, Value]:
        behind = self.seen_on.get(name)
        return told_from(self.ramps, name, behind) if behind and name not in PEOPLE else {}

    def _conditioned(self, name: str) -> dict[str, Value]:
        """Of the hour and the weather, what this thing can show."""
        known = KIT[name].params
        out: dict[str, Value] = {}
        for key, value in self.conditions.items():
            if key not in known or (key == "lean" and not is_a(name, {"vegetation"})):
                continue
            one = known[key]
            if one.kind == "choice":
                out[key] = bool(value)
            elif one.low <= float(value or 0) <= one.high:
                out[key] = value
        return out

    def boxed(
        self, name: str, box: float, wear: Mapping[str, Value] | None = None
    ) -> tuple[float, float]:
        """Width and height of its ink when its box is so high."""
        left, top, right, bottom = self._extent(name, wear or {})
        return (right - left) * box / BOX, (bottom - top) * box / BOX

    def outfit(self, name: str, grounds: Grounds, number: int | None = None) -> dict[str, Value]:
        """Clothes of the next person of this name: one for all candidates of an order, so that
        a face is drawn once."""
        if number is None:
            number = sum(thing.count for thing in self.things if thing.name == name)
        order = self._seed.rpartition(":")[0]
        dice = random.Random(f"{order}:outfit-{self._brief}-{name}-{number}")
        worn = outfit(self.ramps, name, grounds, dice, woman=self._woman, worn=self.worn)
        self.worn.append(str(worn.get("top")))
        return worn

    def _varied(self, name: str) -> dict[str, Value]:
        """Another haircut, another crown: by the picture's seed, one for all of a name."""
        dice = self.dice(f"varied-{name}")
        out: dict[str, Value] = {}
        for param in VARIES.get(name, ()):
            known = KIT[name].params.get(param)
            if known and known.kind == "choice":
                out[param] = dice.choice(known.choices)
            elif known and known.kind == "count":
                out[param] = dice.randint(int(known.low), int(known.high))
        return out

    def standout(self, name: str, *grounds: str) -> dict[str, Value]:
        """A body in the brand color that is furthest from all that surrounds it."""
        body = KIT[name].body
        if KIT[name].backdrop:
            return self.dress(name, grounds[0])
        around = [self.ramps.tone(ground) for ground in grounds]
        if body is None:
            return {}
        own = KIT[name].params[body].default
        tones = [str(own), *(tone for tone in _BOLD if tone != own)]
        best = max(tones, key=lambda t: min(apart(self.ramps.tone(t), other) for other in around))
        return {body: best}

    def size(
        self,
        name: str,
        tall: float,
        wide: float = 1e9,
        wear: Mapping[str, Value] | None = None,
    ) -> tuple[float, float]:
        """Width and height that `put` would give its ink."""
        left, top, right, bottom = self._extent(name, wear or {})
        scale = min(tall / (bottom - top), wide / (right - left))
        return (right - left) * scale, (bottom - top) * scale

    def dress(self, name: str, ground: str) -> dict[str, Value]:
        """Its own colors where they stand out; else a lighter or darker body, else another."""
        return dressed(self.ramps, name, ground)

    def clash(self, name: str, ground: str) -> bool:
        """Whether the thing in its own colors would melt into the ground."""
        return not KIT[name].backdrop and bool(self.dress(name, ground))

    def shade(self, slot: str, lightness: float) -> str:
        return shade(self.ramps, slot, lightness)

    def lively(self, tone: str) -> bool:
        return lively(self.ramps, tone)

    def fresh(self, slots: tuple[str, ...], lightness: float) -> list[str]:
        return fresh(self.ramps, slots, lightness)

    def grain(self, path: Path, tone: str, layers: int = 2, opacity: float = 0.6) -> None:
        for phase in range(layers):
            self.pen.grain(path, tone, phase, opacity)

    def vector(self) -> Vector:
        """The picture at the size that the layout asks for."""
        width, height = self.canvas.width, self.canvas.height
        across, along = round(width * self.canvas.px), round(height * self.canvas.px)
        paths, drawn = shared(self.pen.svg())
        svg = (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{across}" height="{along}" '
            f'viewBox="0 0 {across} {along}"><defs>{self.pen.defs()}{paths}</defs>'
            f'<g transform="scale({across / width:.9g} {along / height:.9g})">'
            f"{drawn}</g></svg>"
        )
        return Vector(svg, across, along)
