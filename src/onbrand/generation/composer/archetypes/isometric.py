"""A small world of blocks in isometric view, with the hero standing on a plinth in it."""

import random
from collections.abc import Callable, Mapping

from onbrand.generation.composer.canvas import Crowded
from onbrand.generation.composer.iso import (
    Iso,
    Solid,
    ball,
    block,
    drum,
    fir,
    shadow,
    shrub,
    windows,
)
from onbrand.generation.composer.isocity import SIDE, city, is_city
from onbrand.generation.composer.isoworld import Diorama, Tones, World
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.traits import BUILDINGS, FURNITURE, PEOPLE, PETS, indoors, is_view

_DESKS = frozenset({"desk", "workplace"})
_ON_A_DESK = ("monitor", "computer", "keyboard")
_LARGE = 1.0  # meters: what stands in a street and not only in a garden

_WORLDS: Mapping[str, World] = {
    "block": World(6, 6, 3.3, 0.6),
    "island": World(5, 5, 2.8, 1.3),
    "stairs": World(3.4, 6.4, 4.6, 0.5),
    "room": World(5, 5, 3.6, 0.4, walled=True),
    "city": World(SIDE, SIDE, 2.6, 0.5, bleeds=1.3),
}

_PLOTS = (
    Solid(0.15, 0.15, 1.95, 1.95, 0.1),
    Solid(2.75, 0.15, 3.1, 1.95, 0.1),
    Solid(0.15, 2.75, 1.95, 3.1, 0.1),
    Solid(2.75, 2.75, 3.1, 3.1, 0.1),
)


def suits(plan: ScenePlan) -> float:
    if plan.hero is None or is_view(plan.hero):
        return 0.0
    if plan.style == "isometric":
        return 4.0
    if plan.hero in PEOPLE:
        return 0.3
    return {"table": 0.6, "symbol": 0.75, "street": 0.7, "wall": 0.5}.get(
        KIT[plan.hero].scene_class, 0.5
    )


def variants(plan: ScenePlan) -> tuple[str, ...]:
    """A city is one; small things and furniture are in a room, all else is on an island or, where
    it is as large as a house, in a street."""
    hero = plan.hero
    if is_city(plan):
        return ("city",)
    if hero is not None and (indoors(hero) or hero in PEOPLE | PETS):
        return ("room",)
    large = hero is None or KIT[hero].size_m >= _LARGE or KIT[hero].scene_class == "symbol"
    return ("island", "stairs", *(["block"] if large else []))


def draw(scene: Scene, plan: ScenePlan, variant: str) -> None:
    if plan.hero is None:
        raise Crowded
    set_ = Diorama.of(scene, plan, _WORLDS[variant])
    with scene.layer("background"):
        set_.backdrop()
    with scene.layer(variant):
        _SETS[variant](set_)


def _block(set_: Diorama) -> None:
    """Three plots with houses around a square."""
    scene, iso, tones = set_.scene, set_.iso, set_.tones
    pen, dice = scene.pen, scene.dice("block")
    slab = Solid(0, 0, 6, 6, 0.6, -0.6)
    block(pen, iso, slab, tones.edge)
    top = iso.top(slab)
    pen.fill(top, scene.shade("main", 0.5) if scene.ramps.is_dark(tones.ground) else "paper-3")
    for plot, tone in zip(
        _PLOTS, (tones.floor, tones.green, tones.green, tones.floor), strict=True
    ):
        block(pen, iso, plot, tone)
    _markings(scene, iso, tones)
    shift = dice.randrange(len(tones.blocks))
    for number, (house, at) in enumerate(sorted(_houses(dice), key=lambda one: one[0].order)):
        ground = tones.green if at else tones.floor
        shadow(pen, iso, house, step(ground, 1), iso.top(_PLOTS[at]))
        _house(scene, iso, house, tones, number + shift)
    for a, b in ((3.0, 1.85), (4.35, 1.8), (5.7, 1.75), (1.85, 3.0), (1.8, 4.4), (1.8, 5.7)):
        ball(pen, iso, (a, b), 0.1, 0.75, tones.green if dice.random() < 0.7 else tones.lit)
    middle = _PLOTS[-1].middle
    drum(pen, iso, middle, 0.1, (1.15, 0.25), tones.plinth)
    set_.hero((*middle, 0.35), (3.3, 2.9), tones.floor)
    set_.beside([(5.3, 3.7, 0.1), (3.7, 5.3, 0.1)])
    for spot in ((5.6, 3.1), (3.1, 5.6)):
        shrub(pen, iso, spot, 0.1, 0.7, tones.green)


def _houses(dice: random.Random) -> list[tuple[Solid, int]]:
    """Each with the number of its plot: the tallest at the back."""
    return [
        (Solid(0.45, 0.45, 1.35, 1.35, dice.uniform(2.6, 3.1), 0.1), 0),
        (Solid(2.95, 0.4, 1.3, 1.35, dice.uniform(1.7, 2.2), 0.1), 1),
        (Solid(4.6, 0.5, 1.0, 1.1, dice.uniform(0.8, 1.3), 0.1), 1),
        (Solid(0.4, 2.95, 1.35, 1.3, dice.uniform(1.3, 1.8), 0.1), 2),
        (Solid(0.5, 4.6, 1.1, 1.0, dice.uniform(0.7, 1.1), 0.1), 2),
    ]


def _markings(scene: Scene, iso: Iso, tones: Tones) -> None:
    """Dashes in the middle of both streets."""
    for i in range(9):
        start = 0.2 + i * 0.65
        if 2.0 < start < 2.75:
            continue
        for along in (True, False):
            a, b, wide, deep = (start, 2.39, 0.35, 0.07) if along else (2.39, start, 0.07, 0.35)
            scene.pen.fill(iso.top(Solid(a, b, wide, deep, 0.0)), tones.lit)


def _house(scene: Scene, iso: Iso, house: Solid, tones: Tones, number: int) -> None:
    pen = scene.pen
    tone = tones.blocks[number % len(tones.blocks)]
    block(pen, iso, house, tone)
    glass = tones.glass if scene.ramps.contrast(tone, tones.glass) > 1.5 else step(tone, 4)
    rows = max(2, round(house.tall / 0.5))
    windows(pen, iso, house, (3, rows), (glass, tones.lit), number)
    edge = house.inset(0.12, 0.001)
    pen.fill(iso.top(edge), step(tone, -1))
    if house.tall > 1.5:
        block(pen, iso, Solid(house.a + 0.3, house.b + 0.3, 0.5, 0.45, 0.28, house.top), tone)


def _island(set_: Diorama) -> None:
    """A piece of land that floats: grass above, earth below, a path to the plinth."""
    scene, iso, tones = set_.scene, set_.iso, set_.tones
    pen, dice = scene.pen, scene.dice("island")
    set_.satellites()
    earth = "wood-1" if scene.lively("wood") else step(tones.edge, -1)
    for inset, foot, tall in ((1.3, -1.3, 0.4), (0.7, -1.0, 0.5), (0.25, -0.75, 0.45)):
        size = 5 - 2 * inset
        block(pen, iso, Solid(inset, inset, size, size, tall, foot), earth)
    land = Solid(0, 0, 5, 5, 0.42, -0.42)
    block(pen, iso, land, tones.green)
    if dice.random() < 0.6 and len(set_.others) < 2:
        pond = Solid(0.5, 3.15, 1.3, 1.3, 0)
        pen.fill(iso.top(pond), scene.shade("sky", 0.72))
        pen.fill(iso.top(Solid(0.7, 3.5, 0.5, 0.06, 0)), "paper")
    for i in range(4):
        tile = Solid(2.25, 4.35 - i * 0.42, 0.6, 0.3, 0.05)
        block(pen, iso, tile, tones.plinth)
    trees = [(0.6, 0.6, 1.5), (1.5, 0.5, 1.15), (0.5, 1.6, 1.2), (2.6, 0.5, 0.95),
             (0.55, 2.5, 0.9), (4.4, 0.6, 1.2), (3.6, 0.5, 1.0)]  # fmt: skip
    plant = fir if dice.random() < 0.5 else ball
    for a, b, size in sorted(trees, key=lambda tree: tree[0] + tree[1]):
        plant(pen, iso, (a, b), 0, size, step(tones.green, -1))
    base = Solid(1.4, 1.4, 2.3, 2.3, 0.4)
    shadow(pen, iso, base, step(tones.green, 1), iso.top(land))
    block(pen, iso, base, tones.plinth)
    block(pen, iso, base.inset(0.28, 0.2), tones.blocks[1])
    set_.hero((2.6, 2.6, 0.6), (3.3, 3.2), tones.green)
    set_.beside([(4.3, 2.3, 0), (1.3, 4.3, 0)])
    for a, b in ((4.6, 4.5), (3.6, 4.6), (4.6, 3.4)):
        shrub(pen, iso, (a, b), 0, 0.75, step(tones.green, -1))


def _stairs(set_: Diorama) -> None:
    """Columns that grow to the right; the hero is on the highest."""
    scene, iso, tones = set_.scene, set_.iso, set_.tones
    pen, dice = scene.pen, scene.dice("stairs")
    slab = Solid(0, 0, 3.4, 6.4, 0.5, -0.5)
    block(pen, iso, slab, tones.edge)
    pen.fill(iso.top(slab), tones.floor)
    ladder = [tones.plinth, *tones.blocks[1:]]
    shift = dice.randrange(len(ladder))
    heights = (2.3, 1.55, 1.0, 0.55)
    high = Solid(0.45, 0.35, 2.5, 2.0, heights[0])
    shadow(pen, iso, high, tones.floor, iso.top(slab))
    block(pen, iso, high, ladder[shift % len(ladder)])
    block(pen, iso, high.inset(0.2, 0.14), tones.plinth)
    set_.hero((*high.middle, high.top + 0.14), (2.9, 2.7), tones.ground)
    names = set_.others
    for i, tall in enumerate(heights[1:]):
        one = Solid(0.7, 2.55 + i * 1.28, 2.0, 1.1, tall)
        shadow(pen, iso, one, tones.floor, iso.top(slab))
        block(pen, iso, one, ladder[(shift + 1 + i) % len(ladder)])
        if i < len(names):
            set_.small(names[i], (*one.middle, one.top), tones.ground)


def _room(set_: Diorama) -> None:
    """A floor and two walls, cut open."""
    scene, iso, tones = set_.scene, set_.iso, set_.tones
    pen, dice = scene.pen, scene.dice("room")
    floor = Solid(0, 0, 5, 5, 0.4, -0.4)
    wood = scene.shade("wood" if scene.lively("wood") else "second", 0.72)
    wall = tones.floor
    block(pen, iso, floor, wood)
    for i in range(1, 5):
        pen.fill(iso.top(Solid(0, i - 0.02, 5, 0.04, 0)), wood)
    pen.fill(iso.path((0, 0, 0), (0, 0, 3.4), (0, 5, 3.4), (0, 5, 0)), step(wall, -1))
    pen.fill(iso.path((0, 0, 0), (0, 0, 3.4), (5, 0, 3.4), (5, 0, 0)), wall)
    for a, b, wide, deep in ((-0.2, -0.2, 5.2, 0.2), (-0.2, -0.2, 0.2, 5.2)):
        pen.fill(iso.top(Solid(a, b, wide, deep, 0, 3.4)), step(wall, 1))
    pen.fill(iso.path((-0.2, 5, 3.4), (0, 5, 3.4), (0, 5, -0.4), (-0.2, 5, -0.4)), step(wall, -1))
    pen.fill(iso.path((5, -0.2, 3.4), (5, 0, 3.4), (5, 0, -0.4), (5, -0.2, -0.4)), step(wall, -3))
    _wall_things(scene, iso, tones, wall)
    _furnished(set_, wall, dice)


def _furnished(set_: Diorama, wall: str, dice: random.Random) -> None:
    """A rug, and on it the hero, or a table that bears it."""
    scene, iso, tones, pen = set_.scene, set_.iso, set_.tones, set_.scene.pen
    rug = iso.disc((2.7, 2.7), 0, 2.0)
    pen.fill(rug, scene.shade("accent", 0.8))
    pen.fill(iso.disc((2.7, 2.7), 0, 1.75), scene.shade("accent", 0.88))
    name = set_.plan.hero or ""
    stands = name in FURNITURE or name in PEOPLE or name in BUILDINGS or KIT[name].size_m > 0.9
    if stands:
        set_.hero((2.8, 2.8, 0), (5.4, 4.4), wall)
    else:
        table = Solid(1.2, 1.2, 3.0, 3.0, 0.95)
        shadow(pen, iso, table, scene.shade("accent", 0.88), rug)
        block(pen, iso, table, dice.choice(tones.blocks[1:]))
        pen.fill(iso.top(table.inset(0.16, 0.001)), tones.plinth)
        set_.hero((2.4, 2.4, 0.95), (2.6, 2.4), wall)
    spots = [(4.3, 1.3, 0.0), (1.3, 4.3, 0.0)] if stands else [(3.7, 2.6, 0.95), (2.6, 3.7, 0.95)]
    set_.beside(spots, _ON_A_DESK if name in _DESKS else ())


def _wall_things(scene: Scene, iso: Iso, tones: Tones, wall: str) -> None:
    """A window on the right wall, pictures on the left one."""
    pen = scene.pen

    def on_right(start: float, stop: float, low: float, high: float) -> str:
        return iso.path((start, 0, high), (stop, 0, high), (stop, 0, low), (start, 0, low))

    def on_left(start: float, stop: float, low: float, high: float) -> str:
        return iso.path((0, start, high), (0, stop, high), (0, stop, low), (0, start, low))

    pen.fill(on_right(2.5, 4.5, 1.2, 3.0), "paper")
    pen.fill(on_right(2.62, 4.38, 1.32, 2.88), scene.shade("sky", 0.8))
    pen.fill(on_right(2.62, 4.38, 1.32, 1.8), tones.green)
    for start, stop, low, high in ((3.45, 3.55, 1.32, 2.88), (2.62, 4.38, 2.15, 2.23)):
        pen.fill(on_right(start, stop, low, high), "paper")
    pictures = ((1.2, 2.3, 1.5, 2.9, "accent"), (2.6, 3.5, 1.9, 2.9, "main"))
    for start, stop, low, high, tone in pictures:
        pen.fill(on_left(start, stop, low, high), "paper-1")
        pen.fill(on_left(start + 0.12, stop - 0.12, low + 0.12, high - 0.12), tone)
    pen.fill(on_left(0, 5, 0, 0.14), step(wall, -3))
    pen.fill(on_right(0, 5, 0, 0.14), step(wall, -2))


_SETS: Mapping[str, Callable[[Diorama], None]] = {
    "block": _block,
    "island": _island,
    "stairs": _stairs,
    "room": _room,
    "city": city,
}
