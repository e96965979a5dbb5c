"""Small worlds in isometric view: where they stand, their tones, and who stands on them."""

import random
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from onbrand.generation.composer.canvas import Crowded
from onbrand.generation.composer.iso import DEEP, WIDE, Iso, Solid, ball, bands, block, fir
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scene import Role, Scene
from onbrand.generation.composer.shapes import Point, rect
from onbrand.generation.composer.traits import is_view
from onbrand.layout import Box
from onbrand.layout.grid import overlap

_SHRINK, _TRIES = 0.95, 16
_EDGE, _FINE = 0.05, 12  # of the height: left free; into how many bands a set is cut
_TALL = 1.2  # height by width of a sheet that a whole town may be wider than
_REACH, _HIGH = 1.0, 0.94  # of the stage: no corner touches its edge
_SPREAD = 0.35  # of the shade around a set
_ROW = 0.52  # of the room for one hero, for each of several
_SMALL = (1.6, 1.5)  # units across and up, of things beside the hero
_FAR = (
    (0.96, 0.24, 0.46),
    (0.04, 0.76, 0.6),
    (0.9, 0.84, 0.52),
    (0.06, 0.2, 0.5),
    (0.94, 0.5, 0.5),
)

Spot = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class World:
    """Sizes of a set in units: its floor, how far it rises above the floor's back corner, and how
    far it reaches below."""

    wide: float
    deep: float
    rise: float
    sunk: float
    walled: bool = False
    bleeds: float = 1.0

    def outline(self, iso: Iso) -> list[Point]:
        back = self.rise if self.walled else 0.0
        a, b = self.wide, self.deep
        crown = [(a * 0.62, b * 0.1), (a * 0.1, b * 0.62)] if not self.walled else []
        return [
            *(iso.at(*point, self.rise) for point in crown[1:]),
            iso.at(0, 0, self.rise),
            *(iso.at(*point, self.rise) for point in crown[:1]),
            iso.at(a, 0, back),
            iso.at(a, 0, -self.sunk),
            iso.at(a, b, -self.sunk),
            iso.at(0, b, -self.sunk),
            iso.at(0, b, back),
        ]


@dataclass(frozen=True, slots=True)
class Tones:
    """`ground` is behind all, `floor` the set's own, `blocks` those of what stands on it."""

    ground: str
    floor: str
    edge: str
    green: str
    glass: str
    lit: str
    blocks: tuple[str, ...]
    plinth: str


def _fitted(scene: Scene, world: World) -> Iso:
    """The largest place around the stage that leaves the words alone: beside a logo there is room
    for corners of it."""
    canvas = scene.canvas
    across = canvas.stage.width * (world.bleeds if canvas.height > _TALL * canvas.width else 1)
    edge = canvas.height * _EDGE
    stage = Box(x=canvas.middle - across / 2, y=edge, width=across,
                height=max(canvas.height - 2 * edge, 1))  # fmt: skip
    wide = (world.wide + world.deep) * WIDE
    tall = world.rise + (world.wide + world.deep) * DEEP + world.sunk
    unit = min(stage.width / wide * _REACH, stage.height / tall * _HIGH)
    for _ in range(_TRIES):
        for low in (0.5, 0.62, 0.74, 0.86, 1.0, 0.38, 0.25):
            left = stage.x + (stage.width - wide * unit) / 2
            top = stage.y + (stage.height - tall * unit) * low
            iso = Iso(left + world.deep * WIDE * unit, top + world.rise * unit, unit)
            if all(scene.canvas.free(box) for box in bands(world.outline(iso), _FINE)):
                return iso
        unit *= _SHRINK
    raise Crowded


def _tones(scene: Scene, plan: ScenePlan) -> Tones:
    dice = scene.dice("isometric")
    if plan.mood in {"night", "dusk"}:
        blocks = [scene.shade("main", 0.62), scene.shade("second", 0.72), scene.shade("main", 0.76)]
        return Tones(
            scene.shade("main", 0.26), scene.shade("main", 0.4), scene.shade("main", 0.34),
            scene.shade("leaf", 0.48), scene.shade("main", 0.3), scene.shade("accent", 0.82),
            tuple(blocks), scene.shade("second", 0.72),
        )  # fmt: skip
    ground = dice.choice(scene.fresh(("second", "sky", "accent", "main"), 0.9))
    blocks = ["paper", "main", scene.shade("second", 0.7), scene.shade("accent", 0.78)]
    return Tones(
        ground, scene.shade(dice.choice(("second", "main")), 0.84), "main",
        scene.shade("leaf", 0.6), scene.shade("main", 0.42), scene.shade("accent", 0.86),
        tuple(blocks), "paper",
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Diorama:
    """A world in its place on the picture."""

    scene: Scene
    plan: ScenePlan
    world: World
    iso: Iso
    tones: Tones

    @classmethod
    def of(cls, scene: Scene, plan: ScenePlan, world: World) -> "Diorama":
        return cls(scene, plan, world, _fitted(scene, world), _tones(scene, plan))

    def backdrop(self) -> None:
        """The flat ground, and on it the shade of what floats above."""
        canvas, pen, drop = self.scene.canvas, self.scene.pen, self.world.sunk
        low, a, b = -_SPREAD, self.world.wide + _SPREAD, self.world.deep + _SPREAD
        under = [(low, low, -drop), (a, low, -drop), (a, b, -drop), (low, b, -drop)]
        pen.fill(rect(-4, -4, canvas.width + 8, canvas.height + 8, 0), self.tones.ground)
        if all(canvas.free(box) for box in bands([self.iso.at(*corner) for corner in under])):
            pen.fill(self.iso.path(*under), step(self.tones.ground, -1))

    def satellites(self) -> None:
        """Two smaller pieces of land, far off, where there is a lot of room."""
        dice, stage = self.scene.dice("satellites"), self.scene.canvas.stage
        taken = bands(self.world.outline(self.iso))
        most = len(taken) + 2
        for across, down, size in _FAR:
            unit = self.iso.unit * size
            place = Iso(stage.x + stage.width * across, stage.y + stage.height * down, unit)
            reach = Box(
                x=place.x - 2.1 * unit,
                y=place.y - 1.9 * unit,
                width=4.2 * unit,
                height=4.8 * unit,
            )
            if len(taken) < most and self._is_open(reach, taken):
                taken.append(reach)
                self._satellite(place, dice)

    def _is_open(self, reach: Box, taken: list[Box]) -> bool:
        canvas = self.scene.canvas
        inside = reach.x > 0 and reach.right < canvas.width and reach.y > 0
        return inside and canvas.free(reach) and not any(overlap(reach, box) for box in taken)

    def _satellite(self, place: Iso, dice: random.Random) -> None:
        pen, tones = self.scene.pen, self.tones
        block(pen, place, Solid(0.3, 0.3, 1.4, 1.4, 0.4, -0.8), tones.edge)
        block(pen, place, Solid(0, 0, 2, 2, 0.4, -0.4), tones.green)
        plant = dice.choice((fir, ball))
        trees = ((0.5, 0.5, 1.2), (1.4, 0.5, 0.9), (0.6, 1.4, 1.0))
        for a, b, tall in trees[: dice.randint(2, 3)]:
            plant(pen, place, (a, b), 0, tall, step(tones.green, -1))

    def hero(self, at: Spot, most: Point, behind: str) -> None:
        """Stands at a point of the set, `most` wide and tall in units."""
        name, count = self.plan.hero, self.plan.hero_count
        if name is None:
            raise Crowded
        wide, tall = most[0] * self.iso.unit, most[1] * self.iso.unit
        x, foot = self._footing(name, at, tall, wide)
        if count > 1:
            wide *= _ROW
            self.scene.heroes(name, x, foot, tall, count=count, wide=wide, ground=behind)
        else:
            self.scene.put(name, x, foot, tall, wide=wide, role="hero", ground=behind)

    @property
    def others(self) -> list[str]:
        """What the brief itself wants to be seen beside the hero."""
        return [n for n in self.plan.support if n not in self.plan.dressing and not is_view(n)]

    def beside(self, spots: Sequence[Spot], shown: Collection[str] = ()) -> None:
        """The others, on the ground; not what is `shown` by the hero itself."""
        for name in shown:
            if name in self.others and not self.scene.drawn[name]:
                self.scene.credit(name)
        left = [name for name in self.others if name not in shown]
        for name, spot in zip(left, spots, strict=False):
            x, y = self.iso.at(*spot)
            wide, tall = (size * self.iso.unit for size in _SMALL)
            room = Box(x=x - wide / 2, y=y - tall, width=wide, height=tall * 1.1)
            if self.scene.canvas.free(room):
                self.small(name, spot, self.tones.floor)

    def small(self, name: str, at: Spot, behind: str, *, hero: bool = False) -> None:
        wide, tall = (size * self.iso.unit for size in _SMALL)
        x, foot = self._footing(name, at, tall, wide)
        role: Role = "hero" if hero else "support"
        self.scene.put(name, x, foot, tall, wide=wide, role=role, ground=behind)

    def _footing(self, name: str, at: Spot, tall: float, wide: float) -> Point:
        """Where to put a thing that stands at a point; what has no feet hovers over it."""
        _, height = self.scene.size(name, tall, wide)
        x, y = self.iso.at(*at)
        share = {"ground": 0.0, "center": 0.6, "hang": 1.1}[KIT[name].anchor]
        return x, y - share * height
