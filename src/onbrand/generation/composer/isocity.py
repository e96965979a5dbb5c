"""A city in isometric view: blocks between streets, houses of many heights, trees, cars."""

import random
from collections.abc import Callable
from dataclasses import dataclass

from onbrand.generation.composer.iso import Iso, Solid, ball, bands, block, shadow, windows
from onbrand.generation.composer.isoworld import Diorama, Tones
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scene import Scene, Thing
from onbrand.generation.composer.shapes import curve, ell
from onbrand.generation.composer.traits import BUILDINGS
from onbrand.layout.grid import around
from onbrand.vocabulary import is_a

SIDE = 8.0
_PLOT, _STREET = 2.1, 0.85
_STARTS = tuple(i * (_PLOT + _STREET) for i in range(3))
_KERB = 0.08
# How tall houses may be, by how far to the back their plot is.
_TALL = ((2.7, 3.3), (1.7, 2.5), (0.9, 1.6), (0.7, 1.1), (0.6, 0.9))
_GARDENS = frozenset({(2, 2), (1, 2)})
_CARS = ((2.32, 4.4, False), (5.28, 1.2, False), (3.6, 5.28, True))
_CHARGED = 0  # which of the cars stands at a charging post
_CITY = frozenset({"city", "town", "street", "skyscraper"})

Part = tuple[float, Callable[[], None]]


@dataclass(frozen=True, slots=True)
class _Works:
    scene: Scene
    iso: Iso
    tones: Tones
    dice: random.Random
    parts: list[Part]

    @property
    def pen(self) -> Pen:
        return self.scene.pen

    def later(self, nearness: float, draw: Callable[[], None]) -> None:
        self.parts.append((nearness, draw))


def is_city(plan: ScenePlan) -> bool:
    asked = {name for name in plan.subjects if name not in plan.dressing}
    nouns = {each.noun for each in plan.depictions}
    return plan.setting == "city" or not _CITY.isdisjoint(asked | nouns)


def city(set_: Diorama) -> None:
    """One plate, nine plots; all that stands on them is drawn from the back to the front."""
    scene, iso, tones = set_.scene, set_.iso, set_.tones
    works = _Works(scene, iso, tones, scene.dice("city"), [])
    plate = Solid(0, 0, SIDE, SIDE, 0.5, -0.5)
    block(works.pen, iso, plate, tones.edge)
    road = scene.shade("main", 0.44) if scene.ramps.is_dark(tones.ground) else "paper-3"
    works.pen.fill(iso.top(plate), road)
    _markings(works, road)
    for row, b in enumerate(_STARTS):
        for column, a in enumerate(_STARTS):
            garden = (column, row) in _GARDENS
            plot = Solid(a, b, _PLOT, _PLOT, _KERB)
            block(works.pen, iso, plot, tones.green if garden else tones.floor)
            (_garden if garden else _houses)(works, plot, column + row)
    bus = any(is_a(name, {"bus"}) for name in set_.plan.subjects)
    for number, (a, b, along) in enumerate(_CARS):
        _car(works, (a, b), number, along=along, bus=bus and number == 0)
    if "electric_car" in set_.plan.subjects:
        _charger(works, *_CARS[_CHARGED][:2])
    for _, draw in sorted(works.parts, key=lambda part: part[0]):
        draw()
    _credit(set_, plate)


def _markings(works: _Works, road: str) -> None:
    """Dashes in the middle of all streets, none where two meet."""
    for start in (_PLOT, 2 * _PLOT + _STREET):
        middle = start + _STREET / 2 - 0.035
        for plot in _STARTS:
            for dash in range(4):
                at = plot + 0.12 + dash * 0.54
                for solid in (Solid(middle, at, 0.07, 0.3, 0), Solid(at, middle, 0.3, 0.07, 0)):
                    works.pen.fill(works.iso.top(solid), step(road, 2))


def _houses(works: _Works, plot: Solid, far: int) -> None:
    """One large house, or two with a tree between them."""
    dice, low, high = works.dice, *_TALL[far]
    edge, tall = 0.22, works.dice.uniform(low, high)
    wide = plot.wide - 2 * edge
    if far == 0 or dice.random() < 0.35:
        _house(works, Solid(plot.a + edge, plot.b + edge, wide, wide, tall, _KERB), plot)
        return
    half = wide * 0.46
    upright = dice.random() < 0.5
    lesser = max(tall * dice.uniform(0.5, 0.75), 0.5)
    one = Solid(plot.a + edge, plot.b + edge, half if upright else wide,
                wide if upright else half, tall, _KERB)  # fmt: skip
    rest = (wide - half, 0.0) if upright else (0.0, wide - half)
    size = (half, wide * 0.6) if upright else (wide * 0.6, half)
    other = Solid(one.a + rest[0], one.b + rest[1], *size, lesser, _KERB)
    _house(works, one, plot)
    _house(works, other, plot)
    spot = (other.a + half / 2, plot.b + plot.deep - 0.38) if upright else (
        plot.a + plot.wide - 0.38, other.b + half / 2)  # fmt: skip
    _tree(works, spot, dice.uniform(0.6, 0.75))


def _house(works: _Works, house: Solid, plot: Solid) -> None:
    pen, iso, tones = works.pen, works.iso, works.tones
    number = works.dice.randrange(100)
    tone = tones.blocks[number % len(tones.blocks)]
    pitched = house.tall < 1.0

    def draw() -> None:
        shadow(pen, iso, house, step(tones.floor, 1), iso.top(plot))
        block(pen, iso, house, tone)
        clear = works.scene.ramps.contrast(tone, tones.glass) > 1.5
        glass = tones.glass if clear else step(tone, 4)
        columns = 2 if min(house.wide, house.deep) < 1.1 else 3
        panes = columns, max(1, round(house.tall / 0.5))
        windows(pen, iso, house, panes, (glass, tones.lit), number)
        if pitched:
            _gable(pen, iso, house, "accent" if tone != "accent" else "main")
        else:
            pen.fill(iso.top(house.inset(0.1, 0.001)), step(tone, -1))
            box = Solid(house.a + 0.25, house.b + 0.25, 0.4, 0.36, 0.24, house.top)
            block(pen, iso, box, tone)

    works.later(house.order, draw)


def _gable(pen: Pen, iso: Iso, house: Solid, tone: str) -> None:
    """A roof whose ridge runs along `a`."""
    a, b, end, deep = house.a - 0.06, house.b - 0.06, house.a + house.wide + 0.06, house.deep + 0.12
    low, ridge, middle = house.top, house.top + deep * 0.42, b + deep / 2
    pen.fill(iso.path((end, b, low), (end, b + deep, low), (end, middle, ridge)), step(tone, -2))
    pen.fill(iso.path((a, b + deep, low), (end, b + deep, low), (end, middle, ridge),
                      (a, middle, ridge)), step(tone, 1))  # fmt: skip


def _garden(works: _Works, plot: Solid, far: int) -> None:
    """Trees around a pond or a path."""
    iso, pen = works.iso, works.pen
    middle, size = plot.middle, 0.34 + 0.02 * far
    pen.fill(iso.disc(middle, _KERB, size * 1.18), step(works.tones.green, 2))
    pen.fill(iso.disc(middle, _KERB, size), works.scene.shade("sky", 0.72))
    spots = ((0.35, 0.4), (1.15, 0.3), (1.8, 0.5), (0.3, 1.2), (0.4, 1.8), (1.2, 1.85), (1.82, 1.3))
    for a, b in spots:
        _tree(works, (plot.a + a, plot.b + b), works.dice.uniform(0.62, 0.9))


def _tree(works: _Works, at: tuple[float, float], size: float) -> None:
    tone = step(works.tones.green, -1)
    works.later(sum(at), lambda: ball(works.pen, works.iso, at, _KERB, size, tone))


def _car(
    works: _Works, at: tuple[float, float], number: int, *, along: bool, bus: bool = False
) -> None:
    """A body, a cabin of glass, wheels; `along` the first axis."""
    pen, iso = works.pen, works.iso
    tone = ("accent", "main", "hot")[number % 3]
    reach = 1.5 if bus else 0.98
    long, across = (reach, 0.46) if along else (0.46, reach)
    body = Solid(at[0], at[1], long, across, 0.24 if bus else 0.2, 0.1)
    inset = 0.02 if bus else 0.2
    cabin = Solid(body.a + long * inset, body.b + across * inset, long * (1 - 2 * inset),
                  across * (1 - 2 * inset), 0.3 if bus else 0.18, body.top)  # fmt: skip

    def draw() -> None:
        pen.fill(iso.top(Solid(body.a, body.b, long + 0.07, across + 0.04, 0)), "ink", 0.2)
        block(pen, iso, body, tone)
        for share in (0.24, 0.76):
            side = ((body.a + long * share, body.b + across) if along
                    else (body.a + long, body.b + across * share))  # fmt: skip
            x, y = iso.at(*side, 0.11)
            pen.fill(ell(x, y, iso.unit * 0.075, iso.unit * 0.1), "ink")
        block(pen, iso, cabin, works.tones.glass)
        pen.fill(iso.top(cabin), step(tone, 1))

    works.later(body.order, draw)


def _charger(works: _Works, a: float, b: float) -> None:
    """A post on the kerb behind a car, and its cable."""
    pen, iso = works.pen, works.iso
    post = Solid(a - 0.42, b + 0.42, 0.22, 0.22, 0.72, _KERB)

    def draw() -> None:
        block(pen, iso, post, "paper")
        block(pen, iso, Solid(post.a, post.b, post.wide, post.deep, 0.14, post.top), "leaf")
        ends = (a - 0.1, b + 0.55, 0.62), (a, b + 0.62, 0.26), (a + 0.2, b + 0.66, 0.3)
        pen.line(curve([iso.at(*end) for end in ends]), "paper", iso.unit * 0.05)

    works.later(a + b + 0.01, draw)


def _credit(set_: Diorama, plate: Solid) -> None:
    """What the city shows by itself; another thing stands in its garden."""
    scene, plan, iso = set_.scene, set_.plan, set_.iso
    corners = ((0.0, 0.0), (SIDE, 0.0), (SIDE, SIDE), (0.0, SIDE))
    box = around(tuple(bands([iso.at(*corner, plate.top) for corner in corners])))
    shown = [name for name in plan.subjects if _shows(name)]
    for name in shown:
        scene.credit(name, count=plan.asked(name))
    if plan.hero in shown:
        scene.things.append(Thing(str(plan.hero), "hero", box))
    asked = [name for name in plan.subjects if name == plan.hero or name in set_.others]
    rest = [name for name in asked if name not in shown]
    middle = _STARTS[2] + _PLOT / 2
    for name, (a, b) in zip(
        rest, ((middle, middle), (middle, _STARTS[1] + _PLOT / 2)), strict=False
    ):
        set_.small(name, (a, b, _KERB), set_.tones.green, hero=name == plan.hero)


def _shows(name: str) -> bool:
    """Houses, trees and cars are built, not set up as cut-outs."""
    return name in BUILDINGS or is_a(name, {"building", "car", "bus", "tree", "city", "road"})
