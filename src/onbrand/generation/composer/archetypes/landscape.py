"""Planes of land behind each other under a sky; the hero stands on one of them or is one."""

import random
from collections.abc import Mapping
from dataclasses import dataclass

from onbrand.generation.composer import weather
from onbrand.generation.composer.air import Air, air
from onbrand.generation.composer.canvas import Crowded
from onbrand.generation.composer.company import Places, settle, width_of_hero
from onbrand.generation.composer.drawing import Value
from onbrand.generation.composer.heavens import Overhead, dome, heavens
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scatter import along
from onbrand.generation.composer.scene import Role, Scene, Thing
from onbrand.generation.composer.shapes import at, curve
from onbrand.generation.composer.terrain import Ridge, craters, hill, planet, sea
from onbrand.generation.composer.traits import (
    AFLOAT,
    FLYING,
    FURNITURE,
    GARDEN,
    HEAVENLY,
    PEOPLE,
    PETS,
    WHEELS,
    afoot,
    is_terrain,
    is_view,
)
from onbrand.layout import Box

VARIANTS = ("hills", "mountains", "road", "forest", "sea", "shore", "space")
# Parts of the ground that a view is made of.
_SHOWS: Mapping[str, tuple[str, ...]] = {
    "hills": ("hill", "field", "meadow"),
    "mountains": ("hill",),
    "road": ("hill",),
    "forest": ("forest", "hill"),
    "sea": ("wave",),
    "shore": ("lake", "river", "wave"),
    "space": (),
}
_SETTINGS = {
    "mountains": "mountains",
    "forest": "forest",
    "lake": "sea",
    "sea": "sea",
    "road": "road",
    "hills": "hills",
    "park": "forest",
    "garden": "hills",
    "sky": "hills",
    "space": "space",
}


@dataclass(frozen=True, slots=True)
class _View:
    air: Air
    horizon: float
    ridges: tuple[Ridge, Ridge, Ridge]
    foot: float  # where the hero stands


def suits(plan: ScenePlan) -> float:
    hero = plan.hero
    if hero is None:
        return 1.2 if plan.setting in _SETTINGS else 0.5
    if not (
        afoot(hero)
        or is_terrain(hero)
        or hero in AFLOAT | FLYING | HEAVENLY | GARDEN
        or is_view(hero)
    ):
        return 0.0
    if hero == "worker" or (hero in PETS and not FURNITURE.isdisjoint(plan.support)):
        return 0.0
    if plan.setting in _SETTINGS:
        return 1.4
    if hero in WHEELS | PEOPLE or hero in {"tower", "apartment_block", "shop", "bank"}:
        return 0.6
    return 1.2


def variants(plan: ScenePlan) -> tuple[str, ...]:
    """The setting decides; otherwise every view that the hero can stand in."""
    wanted = _SETTINGS.get(plan.setting or "")
    if plan.hero in AFLOAT:
        return ("sea",)
    if wanted == "sea":
        return ("shore", "sea") if plan.hero is None or plan.hero in FLYING else ("shore",)
    if wanted == "space":
        return ("space",)
    if wanted:
        return (wanted, "hills")
    if plan.hero and KIT[plan.hero].scene_class == "street":
        return ("road", "hills")
    return ("hills", "mountains", "forest", "road")


def draw(scene: Scene, plan: ScenePlan, variant: str) -> None:
    dice = scene.dice("landscape")
    scene.credit(*_SHOWS[variant])
    weather.dress(scene, plan)
    view = _view(scene, plan, variant, dice)
    with scene.layer("sky"):
        _sky(scene, plan, variant, view)
    with scene.layer("far"):
        _far(scene, plan, variant, view)
    with scene.layer("middle"):
        _middle(scene, plan, variant, view)
    ground = view.ridges[2].y
    with scene.layer("air"):
        weather.behind(scene, plan, view.air, ground)
    with scene.layer("near"):
        _near(scene, plan, variant, view)
    with scene.layer("weather"):
        weather.before(scene, plan, view.air, ground + 2 * view.ridges[2].swing)


def _view(scene: Scene, plan: ScenePlan, variant: str, dice: random.Random) -> _View:
    canvas, stage = scene.canvas, scene.canvas.stage
    colors = air(scene.ramps, plan, scene.dice("air"))
    bottom = min(stage.bottom, canvas.height)
    room = bottom - stage.y
    swing = max(12.0, min(42.0, room * 0.055))
    if variant in {"sea", "shore"}:
        horizon = canvas.line(bottom - room * 0.36, stage.y + room * 0.3, canvas.height * 0.93)
        flat = Ridge.roll(dice, horizon, 0, canvas.width)
        if variant == "sea":
            return _View(colors, horizon, (flat, flat, flat), bottom - room * 0.16)
        level = canvas.line(bottom - room * 0.2, horizon + 20, canvas.height * 0.95, swing)
        beach = Ridge.roll(dice, level, swing, canvas.width)
        foot = min(level + swing + (canvas.height - level) * 0.2, canvas.height - 40)
        return _View(colors, horizon, (flat, flat, beach), foot)
    low, high = stage.y + room * 0.25, canvas.height * 0.95
    levels = []
    for share in (0.44, 0.31, 0.18):
        level = canvas.line(bottom - room * share, low, high, swing)
        levels.append(level)
        low = level
    ridges = [Ridge.roll(dice, level, swing, canvas.width) for level in levels]
    foot = min(levels[2] + (canvas.height - levels[2]) * 0.28, canvas.height - 40)
    return _View(colors, levels[0], (ridges[0], ridges[1], ridges[2]), foot)


def _setting(scene: Scene, plan: ScenePlan, view: _View) -> None:
    """A sunset that is the main thing is a large sun on the horizon."""
    stage = scene.canvas.stage
    radius = min(stage.width, view.horizon - stage.y) * 0.36
    spot = scene.canvas.middle, view.horizon - radius * 0.45, radius
    box = Box(x=spot[0] - radius, y=spot[1] - radius, width=2 * radius, height=2 * radius)
    if not scene.canvas.free(box):
        raise Crowded
    dome(scene, plan, view.air, Overhead(view.horizon), spot)
    scene.things.append(Thing("sunset", "hero", box))
    scene.credit("sunset")


def _sky(scene: Scene, plan: ScenePlan, variant: str, view: _View) -> None:
    if plan.hero == "sunset":
        _setting(scene, plan, view)
        return
    flies = plan.hero in FLYING | HEAVENLY
    heavens(scene, plan, view.air, Overhead(
        view.horizon - view.ridges[0].swing, away=0.36 if flies else 0.22,
        clear=scene.canvas.stage.width * 0.26 if flies else 0.0,
        clouds=0 if variant == "space" else 4,
    ))  # fmt: skip


def _far(scene: Scene, plan: ScenePlan, variant: str, view: _View) -> None:
    canvas, stage = scene.canvas, scene.canvas.stage
    dice = scene.dice("far")
    tone = view.air.planes[0]
    if variant in {"sea", "shore"}:
        island = Ridge.roll(dice, view.horizon - 26, 22, canvas.width * 0.8)
        if canvas.free(Box(x=0, y=view.horizon - 60, width=canvas.width, height=60)):
            hill(scene, island, tone, bottom=view.horizon + 2)
        return
    if variant == "space":
        planet(scene, view.horizon, tone)
        hill(scene, view.ridges[0], tone)
        return
    if variant == "mountains" or "mountain" in plan.subjects:
        peaks(scene, plan, view, dice)
    hill(scene, view.ridges[0], tone)
    if variant in {"forest", "hills"}:
        tree_line(scene, plan, view.ridges[0], 0.09 * stage.height, (tone, step(tone, -1)), 0.5)


def peaks(scene: Scene, plan: ScenePlan, view: _View, dice: random.Random) -> None:
    """A main peak at the stage's middle (the hero, if it is one) and lesser ones beside it."""
    canvas, stage = scene.canvas, scene.canvas.stage
    base = view.horizon + view.ridges[0].swing + 14
    room = base - stage.y
    tones = view.air.planes[1], view.air.planes[0]
    shift = stage.width * dice.uniform(-0.08, 0.08)
    main = canvas.middle + shift
    peaks: tuple[tuple[float, float, int, int], ...] = (
        (main - stage.width * 0.42, 0.62, 2, 1),
        (main + stage.width * 0.44, 0.7, 2, 1),
        (main, 0.94, 3, 0),
    )
    if plan.hero in FLYING:
        peaks = peaks[:2]  # nothing stands behind what flies
    for x, share, count, far in peaks:
        role: Role = "hero" if plan.hero == "mountain" and not far else "prop"
        wear: dict[str, Value] = {"peaks": count, "body": tones[far]}
        scene.put("mountain", x, base, room * share, role=role, ground=view.air.top, wear=wear)


def _middle(scene: Scene, plan: ScenePlan, variant: str, view: _View) -> None:
    if variant in {"sea", "shore"}:
        sea(scene, scene.dice("sea"), view.horizon, view.air.planes[1], view.air.planes[0])
        return
    stage = scene.canvas.stage
    hill(scene, view.ridges[1], view.air.planes[1])
    dense = {"forest": 1.1, "hills": 0.7, "mountains": 0.8, "road": 0.45}.get(variant, 0.0)
    if not dense:
        return
    tree_line(scene, plan, view.ridges[1], 0.17 * stage.height, view.air.foliage, dense)


def _near(scene: Scene, plan: ScenePlan, variant: str, view: _View) -> None:
    if variant != "sea":
        hill(scene, view.ridges[2], view.air.planes[2])
        if variant == "road" or ("road" in plan.subjects and variant != "shore"):
            _road(scene, view)
        elif variant == "space":
            top = view.ridges[2].y + view.ridges[2].swing
            craters(scene, top, step(view.air.planes[2], -1))
        elif variant != "shore":
            _flank(scene, plan, view)
    mark = scene.mark
    _hero(scene, plan, variant, view)
    settle(scene, plan, _places(scene, plan, variant, view, mark))


def _hero(scene: Scene, plan: ScenePlan, variant: str, view: _View) -> None:
    canvas, stage, hero = scene.canvas, scene.canvas.stage, plan.hero
    if hero is None or is_view(hero) or hero == "sunset":
        return
    aside = 0 if canvas.symmetric else scene.dice("hero").choice((-0.1, 0.0, 0.1))
    x = canvas.middle + stage.width * aside
    drawing = KIT[hero]
    if drawing.scene_class == "sky" or hero in FLYING or drawing.anchor == "center":
        _in_the_air(scene, plan, x, view)
        return
    share = 0.56 if drawing.size_m < 2 else 0.7
    ground = view.air.planes[2] if variant != "sea" else view.air.planes[1]
    scene.heroes(
        hero,
        x,
        view.foot,
        (view.foot - stage.y) * share,
        wide=width_of_hero(plan, stage.width * 0.6),
        count=plan.hero_count,
        ground=ground,
    )


def _in_the_air(scene: Scene, plan: ScenePlan, x: float, view: _View) -> None:
    stage, hero = scene.canvas.stage, plan.hero or ""
    room = view.horizon - stage.y
    tall = room * 0.66
    _, height = scene.size(hero, tall, stage.width * 0.5)
    y = stage.y + room * 0.46 + (0 if KIT[hero].anchor == "center" else height / 2)
    scene.heroes(
        hero,
        x,
        y,
        tall,
        wide=stage.width * 0.5,
        count=plan.hero_count,
        ground=view.air.horizon,
    )


def _places(scene: Scene, plan: ScenePlan, variant: str, view: _View, mark: int) -> Places:
    """Others are in true proportion to the hero."""
    canvas = scene.canvas
    hero = next((thing for thing in scene.things if thing.role == "hero"), None)
    known = KIT[plan.hero or ""].size_m if hero else 1.0
    afloat = variant == "sea"
    ground = view.air.planes[1] if afloat else view.air.planes[2]
    low = min(view.foot + (canvas.height - view.foot) * 0.7, canvas.height - 16)
    return Places(
        foot=view.foot,
        front=low,
        line=view.horizon if afloat else view.ridges[2].y,
        mark=mark,
        floor=ground,
        behind=(view.air.top, ground),
        far=view.horizon + 6 if afloat else view.ridges[2].y + view.ridges[2].swing * 0.8,
        unit=hero.box.height / known if hero and known < 60 else None,
    )


def _road(scene: Scene, view: _View) -> None:
    """A path that winds from the foreground to the ridge."""
    canvas = scene.canvas
    top = view.foot - (canvas.height - view.foot) * 0.2
    low = min(view.foot + (canvas.height - view.foot) * 0.55, canvas.height - 8)
    if not canvas.free(Box(x=0, y=top - 10, width=canvas.width, height=low - top + 30)):
        return
    width = canvas.width
    upper = [(-40.0, top + 14), (width * 0.3, top), (width * 0.66, top + 16), (width + 40, top - 6)]
    lower = [
        (width + 40, low - 6),
        (width * 0.62, low + 12),
        (width * 0.28, low - 4),
        (-40.0, low + 8),
    ]
    path = f"{curve(upper)}L{at(*lower[0])} {curve(lower).replace('M', 'L', 1)}Z"
    scene.credit("road")
    scene.pen.fill(path, view.air.path)
    scene.pen.shade(path, step(view.air.path, -1), 0.5, hard=0.05)


def _flank(scene: Scene, plan: ScenePlan, view: _View) -> None:
    """Tall trees at the sides of the stage that frame the hero."""
    canvas, stage = scene.canvas, scene.canvas.stage
    dice = scene.dice("flank")
    kinds = [name for name in _trees(plan) if name != plan.hero]
    if not kinds:
        return
    kind = dice.choice(kinds)
    room = view.foot - stage.y
    for side in (-1, 1):
        x = canvas.middle + side * stage.width * dice.uniform(0.4, 0.47)
        for k, share in enumerate((0.52, 0.36)):
            at_x = x - side * k * room * 0.17
            y = view.ridges[2].at(at_x) + 12 + 10 * (1 - k)
            body = KIT[kind].body
            params = {body: dice.choice(view.air.foliage)} if body else {}
            scene.put(kind, at_x, y, room * share, ground=view.air.planes[1], wear=params)


def tree_line(
    scene: Scene, plan: ScenePlan, ridge: Ridge, tall: float, tones: tuple[str, ...], dense: float
) -> None:
    """Trees along a ridge, in groups: none where words are."""
    canvas = scene.canvas
    dice = scene.dice(f"row-{ridge.y:.0f}")
    kinds = _trees(plan)
    if not kinds:
        return
    kind = dice.choice(kinds)
    body = KIT[kind].body
    for x in along(dice, 0, canvas.width, tall * 0.62 / dense, 0.6):
        if dice.random() < 0.3:
            continue
        height = tall * dice.uniform(0.7, 1.15)
        params = {body: dice.choice(tones)} if body else {}
        scene.put(kind, x, ridge.at(x) + 6, height, ground=tones[0], wear=params)


def _trees(plan: ScenePlan) -> list[str]:
    wanted = ("fir",) if weather.snowy(plan) else ("fir", "tree", "birch")
    return [name for name in wanted if plan.allows(name)]
