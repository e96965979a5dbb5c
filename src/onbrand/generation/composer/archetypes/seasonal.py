"""The season itself: its hills, or its leaves around the hero as a wreath, boughs or a border."""

import math
import random
from collections.abc import Mapping
from dataclasses import dataclass, replace

from onbrand.generation.composer import weather
from onbrand.generation.composer.botany import Flora, accent, bough, tuft
from onbrand.generation.composer.canvas import Crowded
from onbrand.generation.composer.company import Places, settle
from onbrand.generation.composer.countryside import countryside, flank
from onbrand.generation.composer.heavens import Spot
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.plan import ScenePlan, Season
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scatter import spread
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shapes import Point, ell, leaf, poly
from onbrand.generation.composer.terrain import Ridge, hill
from onbrand.generation.composer.traits import (
    FLYING,
    HEAVENLY,
    PEOPLE,
    is_emblem,
    is_view,
    noun_of,
)
from onbrand.layout import Box
from onbrand.layout.grid import overlap
from onbrand.vocabulary import is_a

VARIANTS = ("hills", "wreath", "boughs", "border")
# Flowers among the twigs of a season are too many.
_FLORA = frozenset({"flower", "bouquet", "tulip_bouquet"})
_OPEN = {None, "hills", "forest", "garden", "park", "table"}
_OF: Mapping[Season, frozenset[str]] = {
    "winter": frozenset({"christmas_tree", "christmas_ball", "snowman", "snowflake", "santa_hat",
                         "sleigh", "stocking", "candy_cane", "gingerbread_house", "wreath",
                         "mittens", "skis", "snowboard", "sparkler", "penguin"}),
    "spring": frozenset({"tulip", "branch", "nest", "easter_egg", "pussy_willow", "sprout"}),
    "summer": frozenset({"ice_cream", "watermelon", "strawberry", "meadow", "sunglasses"}),
    "autumn": frozenset({"maple_leaf", "pumpkin", "lantern_pumpkin", "wheat", "mushroom"}),
}  # fmt: skip

_WALLS: Mapping[Season, tuple[str, ...]] = {
    "winter": ("sky", "second", "accent"),
    "spring": ("leaf", "sky", "accent"),
    "summer": ("accent", "sky", "leaf"),
    "autumn": ("accent", "warm", "hot"),
}


@dataclass(frozen=True, slots=True)
class _Ground:
    """A calm wall and a floor for what does not show the land itself."""

    wall: str
    floor: str
    inner: str
    dark: bool


def season_of(plan: ScenePlan) -> Season | None:
    if plan.season:
        return plan.season
    return next((season for season, names in _OF.items() if not names.isdisjoint(plan.subjects)),
                None)  # fmt: skip


def suits(plan: ScenePlan) -> float:
    season = season_of(plan)
    if season is None:
        return 0.0
    fits = 1.15 if plan.season or plan.hero in _OF[season] else 0.8
    if plan.setting not in _OPEN:
        return fits * 0.4
    if plan.hero in PEOPLE or (plan.hero and is_a(noun_of(plan.hero), _FLORA)):
        return fits * 0.5
    return fits


def variants(plan: ScenePlan) -> tuple[str, ...]:
    hero = plan.hero
    if hero is None or is_view(hero):
        return ("hills", "boughs")
    outdoors = KIT[hero].scene_class in {"land", "being", "street", "sky"}
    return VARIANTS if outdoors else VARIANTS[1:]


def draw(scene: Scene, plan: ScenePlan, variant: str) -> None:
    season = season_of(plan)
    if season is None:
        raise Crowded
    plan = replace(plan, season=season)
    if variant == "hills":
        _hills(scene, plan, season)
        return
    ground = _ground(scene, plan, season)
    flora = Flora.of(scene, season, dark=ground.dark)
    with scene.layer("ground"):
        scene.pen.fill(scene.whole(), ground.wall)
        scene.pen.grain(scene.whole(), step(ground.wall, -1), 0, 0.22)
    {"wreath": _wreath, "boughs": _boughs, "border": _border}[variant](scene, plan, ground, flora)


def _ground(scene: Scene, plan: ScenePlan, season: Season) -> _Ground:
    """Deep at night and for half of winter; else pale, told from the hero."""
    dice = scene.dice("seasonal")
    night = plan.mood in {"night", "dusk"}
    if night or (season == "winter" and plan.mood == "day" and dice.random() < 0.5):
        slot = "main" if scene.ramps.tone("main").oklab[0] < 0.62 else "second"
        wall = scene.shade(slot, 0.36)
        pale = [scene.shade(each, 0.88) for each in ("accent", "second", "paper")]
        return _Ground(wall, scene.shade(slot, 0.29), _told(scene, plan, pale), dark=True)
    wall = _told(scene, plan, scene.fresh(_WALLS[season], 0.92))
    inner = _told(scene, plan, [*scene.fresh(("accent", "second", "sky"), 0.83), "paper"])
    return _Ground(wall, step(wall, -1), inner, dark=False)


def _told(scene: Scene, plan: ScenePlan, tones: list[str]) -> str:
    """The first that the hero does not melt into."""
    fitting = [tone for tone in tones if not plan.hero or not scene.clash(plan.hero, tone)]
    return (fitting or tones)[0]


def _room(scene: Scene) -> tuple[float, float, float]:
    """Top of the stage, its bottom within the picture, and what is between."""
    stage = scene.canvas.stage
    bottom = min(stage.bottom, scene.canvas.height)
    return stage.y, bottom, bottom - stage.y


# A wreath


def _wreath(scene: Scene, plan: ScenePlan, ground: _Ground, flora: Flora) -> None:
    """Twigs around the hero from the bottom up both sides, a bow or blossoms at their foot."""
    canvas, stage = scene.canvas, scene.canvas.stage
    top, _, room = _room(scene)
    x, y = canvas.middle, top + room * 0.5
    outer = min(stage.width, room) * 0.49
    for _ in range(8):
        box = Box(x=x - outer, y=y - outer, width=2 * outer, height=2 * outer)
        if canvas.free(box):
            break
        outer *= 0.92
    else:
        raise Crowded
    radius = outer * 0.78
    dice = scene.dice("wreath")
    with scene.layer("wreath"):
        scene.pen.fill(ell(x, y, radius), ground.inner)
        scene.pen.grain(ell(x, y, radius), step(ground.inner, -1), 1, 0.3)
        _ring(scene, flora, dice, (x, y, radius))
    with scene.layer("things"):
        inner = radius * 0.72
        _inside(scene, plan, (x, y - radius * 0.02, inner), ground)


def _ring(scene: Scene, flora: Flora, dice: random.Random, spot: Spot) -> None:
    x, y, radius = spot
    steps = 15
    for layer, (share, lean) in enumerate(((1.0, 30), (0.97, -26), (0.985, 4))):
        for i in range(steps):
            for side in (-1, 1):
                angle = math.pi / 2 + side * math.pi * (i + 0.35 * layer) / steps
                reach = radius * share
                foot = x + math.cos(angle) * reach, y + math.sin(angle) * reach
                along = math.degrees(angle) + side * 90
                size = radius * (0.3 - 0.006 * i) * dice.uniform(0.9, 1.1)
                tuft(scene.pen, flora, foot, size, along - side * lean, i + layer)
    for i in range(4):
        for side in (-1, 1):
            angle = math.pi / 2 + side * math.pi * (0.14 + 0.24 * i)
            at = x + math.cos(angle) * radius, y + math.sin(angle) * radius
            accent(scene.pen, flora, at, radius * 0.075, i + (side > 0))
    if flora.season == "winter":
        _bow(scene, (x, y + radius), radius * 0.26)
    else:
        for dx, share in ((-0.14, 0.1), (0.14, 0.1), (0.0, 0.125)):
            accent(scene.pen, flora, (x + dx * radius, y + radius), radius * share, int(dx == 0))


def _bow(scene: Scene, at: Point, size: float) -> None:
    pen, (x, y) = scene.pen, at
    tone = "hot" if scene.lively("hot") else "accent"
    for side in (-1, 1):
        shape = ((0.0, 0.0), (0.3, 0.5), (0.72, 1.0), (0.36, 0.94), (0.1, 0.5))
        tail = [(x + side * size * dx, y + size * dy) for dx, dy in shape]
        pen.fill(poly(tail, 4), step(tone, -1))
        loop = leaf(x, y, size * 0.95, size * 0.7, -90 + side * 76)
        pen.form(loop, tone, 0.8)
    pen.form(ell(x, y, size * 0.19, size * 0.17), tone, 0.9)


def _inside(scene: Scene, plan: ScenePlan, spot: Spot, ground: _Ground) -> None:
    hero, mark = plan.hero, scene.mark
    x, y, half = spot
    if hero and not is_view(hero):
        tall, wide = half * 1.5, half * 1.5
        _, height = scene.size(hero, tall, wide)
        foot = {"ground": y + height / 2, "center": y, "hang": y - height / 2}[KIT[hero].anchor]
        scene.heroes(hero, x, foot, tall, wide=wide, count=plan.hero_count, ground=ground.inner)
    _, bottom, room = _room(scene)
    settle(scene, plan, Places(foot=bottom - room * 0.04, front=bottom - room * 0.02, mark=mark,
                               floor=ground.wall, behind=(ground.wall,)))  # fmt: skip


# Boughs and a border


def _boughs(scene: Scene, plan: ScenePlan, ground: _Ground, flora: Flora) -> None:
    """Two boughs that reach in from the sides above the hero, who stands on a mound."""
    canvas = scene.canvas
    top, bottom, room = _room(scene)
    dice = scene.dice("boughs")
    swing = max(10.0, room * 0.03)
    level = canvas.line(bottom - room * 0.15, top + room * 0.5, canvas.height * 0.95, swing)
    side = dice.choice((-1, 1))
    with scene.layer("mound"):
        if plan.hero and not is_view(plan.hero):
            _halo(scene, ground, _behind_hero(scene, plan, level))
        mound = Ridge.roll(dice, level, swing, canvas.width * 1.4)
        hill(scene, mound, "paper" if _snowy(flora, ground) else ground.floor)
    with scene.layer("boughs"):
        grown = [_reaching(scene, flora, dice, side * (1 - 2 * k), 1.0 - 0.3 * k) for k in (0, 1)]
    if not any(grown):
        raise Crowded
    with scene.layer("things"):
        foot = min(level + swing + (canvas.height - level) * 0.16, canvas.height - 30)
        _standing(scene, plan, foot, ground)
    _falling(scene, flora)


def _snowy(flora: Flora, ground: _Ground) -> bool:
    return flora.season == "winter" and not ground.wall.startswith("paper")


def _behind_hero(scene: Scene, plan: ScenePlan, level: float) -> Spot:
    stage, room = scene.canvas.stage, level - scene.canvas.stage.y
    tall = room * 0.5
    if plan.hero:
        _, tall = scene.size(plan.hero, room * 0.6, stage.width * 0.5)
    radius = min(max(tall * 0.6, room * 0.24), stage.width * 0.42)
    return scene.canvas.middle, level - tall * 0.5, radius


def _halo(scene: Scene, ground: _Ground, spot: Spot) -> None:
    x, y, radius = spot
    if scene.canvas.free(Box(x=x - radius, y=y - radius, width=2 * radius, height=2 * radius)):
        scene.pen.fill(ell(x, y, radius), ground.inner)
        scene.pen.shade(ell(x, y, radius), step(ground.inner, -1), hard=0)


def _reaching(scene: Scene, flora: Flora, dice: random.Random, side: int, share: float) -> bool:
    """A bough from one side, in the first height that is free."""
    canvas, stage = scene.canvas, scene.canvas.stage
    top, _, room = _room(scene)
    edge = canvas.width if side > 0 else 0.0
    inner = stage.right if side > 0 else stage.x
    long = min(stage.width * 0.56, room * 0.8) * share + min(abs(edge - inner), stage.width * 0.2)
    drop = room * 0.13
    for height in (0.02, 0.1, 0.18, 0.26, 0.34):
        y = top + room * height
        reach = long * 0.26
        box = Box(x=min(edge, edge - side * long), y=y - reach * 0.5,
                  width=long, height=drop + reach * 1.3)  # fmt: skip
        if canvas.free(box):
            line = tuple(
                (edge + side * 20 - side * (long * 0.86) * s, y + drop * (1.4 * s - 0.6 * s * s))
                for s in (0.0, 0.25, 0.5, 0.75, 1.0)
            )
            bough(scene.pen, flora, dice, line, max(long * 0.032, 7))
            return True
    return False


def _border(scene: Scene, plan: ScenePlan, ground: _Ground, flora: Flora) -> None:
    """Leaves that fan out of the corners; the hero in the clearing."""
    top, _, room = _room(scene)
    canvas, stage = scene.canvas, scene.canvas.stage
    spot = canvas.middle, top + room * 0.5, min(room, stage.width) * 0.3
    with scene.layer("halo"):
        _halo(scene, ground, spot)
    with scene.layer("things"):
        _inside(scene, plan, (spot[0], spot[1], spot[2] * 0.92), ground)
    with scene.layer("border"):
        _corners(scene, flora, scene.dice("border"), min(canvas.width, canvas.height) * 0.34)


def _corners(scene: Scene, flora: Flora, dice: random.Random, size: float) -> None:
    """Two layers of leaves that fan out of every corner that is free, the far one longer."""
    canvas = scene.canvas
    for number, (x, y, inward) in enumerate(
        ((0.0, 0.0, 45), (canvas.width, 0.0, 135), (canvas.width, canvas.height, 225),
         (0.0, canvas.height, 315))
    ):  # fmt: skip
        share = dice.uniform(0.85, 1.1)
        for layer, (count, reach) in enumerate(((7, 1.0), (6, 0.68), (4, 0.42))):
            for i in range(count):
                lean = (i / (count - 1) - 0.5) * (112 - 8 * layer)
                long = size * share * reach * dice.uniform(0.88, 1.1)
                along = size * 0.34 * (lean / 56)
                foot = x - _sine(inward) * along, y + _cosine(inward) * along
                _leaf_in(scene, flora, (foot, inward + lean * 0.8, long), i + layer + number)
        at = x + _cosine(inward) * size * 0.36, y + _sine(inward) * size * 0.36
        _blooms_in(scene, flora, at, size * 0.1)


def _cosine(degrees: float) -> float:
    return math.cos(math.radians(degrees))


def _sine(degrees: float) -> float:
    return math.sin(math.radians(degrees))


def _leaf_in(scene: Scene, flora: Flora, growth: tuple[Point, float, float], number: int) -> None:
    """One that grows in from the edge, where nothing is in its way."""
    foot, degrees, long = growth
    tip = foot[0] + _cosine(degrees) * long, foot[1] + _sine(degrees) * long
    if _is_clear(scene, foot, tip, long * 0.22):
        tuft(scene.pen, flora, foot, long, degrees, number)


def _blooms_in(scene: Scene, flora: Flora, at: Point, size: float) -> None:
    if _is_clear(scene, at, at, size * 3):
        for number, (dx, dy) in enumerate(((-1.1, 0.6), (0.9, -0.8), (0.2, 0.5))):
            accent(scene.pen, flora, (at[0] + dx * size, at[1] + dy * size), size, number)


def _is_clear(scene: Scene, one: Point, other: Point, margin: float) -> bool:
    left, top = min(one[0], other[0]) - margin, min(one[1], other[1]) - margin
    box = Box(x=left, y=top, width=abs(one[0] - other[0]) + 2 * margin,
              height=abs(one[1] - other[1]) + 2 * margin)  # fmt: skip
    return scene.canvas.free(box) and not any(overlap(box, each.box) for each in scene.things)


# Hills


def _hills(scene: Scene, plan: ScenePlan, season: Season) -> None:
    """The land in its season, and what falls from the sky."""
    land = countryside(scene, plan, season)
    with scene.layer("things"):
        ground = _Ground(land.air.top, land.floor, land.air.top, dark=land.air.dark)
        _standing(scene, plan, land.foot, ground)
        flank(scene, plan, land)
    if plan.weather:
        weather.before(scene, plan, land.air, land.foot)
    else:
        _falling(scene, land.flora)


def _standing(scene: Scene, plan: ScenePlan, foot: float, ground: _Ground) -> None:
    canvas, stage, hero, mark = scene.canvas, scene.canvas.stage, plan.hero, scene.mark
    room, unit = foot - stage.y, None
    if hero and not is_view(hero):
        floats = KIT[hero].anchor != "ground" or hero in FLYING | HEAVENLY or is_emblem(hero)
        tall, wide = room * (0.5 if floats else 0.6), stage.width * 0.5
        _, height = scene.size(hero, tall, wide)
        middle = foot - room * 0.46
        y = {"ground": middle + height / 2, "center": middle, "hang": middle - height / 2}[
            KIT[hero].anchor
        ] if floats else foot  # fmt: skip
        made = scene.heroes(hero, canvas.middle, y, tall, wide=wide, count=plan.hero_count,
                            ground=ground.inner if floats else ground.floor)  # fmt: skip
        outdoors = KIT[hero].scene_class in {"land", "being", "street"}
        unit = made.box.height / KIT[hero].size_m if made and outdoors else None
    front = min(foot + (canvas.height - foot) * 0.4, canvas.height - 12)
    settle(scene, plan, Places(foot=foot, front=front, mark=mark, floor=ground.floor,
                               behind=(ground.wall,), unit=unit))  # fmt: skip


def _falling(scene: Scene, flora: Flora) -> None:
    """Snow, petals or leaves in the air, none before a hero or behind words."""
    canvas, stage, dice = scene.canvas, scene.canvas.stage, scene.dice("falling")
    told = [each.box for each in scene.things if each.role != "prop"]
    most, gap = (46, 74) if flora.season == "winter" else (16, 120)
    if flora.season == "summer":
        return
    box = Box(x=10, y=10, width=canvas.width - 20, height=max(stage.bottom * 0.92, 20))
    for number, (x, y) in enumerate(spread(dice, box, gap, most)):
        size = dice.uniform(14, 24)
        spot = Box(x=x - size, y=y - size, width=2 * size, height=2 * size)
        if not canvas.free(spot) or any(overlap(spot, each) for each in told):
            continue
        if flora.season == "winter":
            scene.pen.fill(ell(x, y, dice.choice((2.2, 3.4, 4.8))), "paper")
        else:
            tones = flora.leaves if flora.season == "autumn" else flora.blooms[:1]
            petal = leaf(x, y, size, size * 0.52, dice.uniform(0, 360), 0.1)
            scene.pen.fill(petal, tones[number % len(tones)])
