"""Planes of land behind each other under a sky; the hero stands on one of them or is one."""

from collections.abc import Mapping
from dataclasses import replace

from onbrand.generation.composer import weather
from onbrand.generation.composer.canvas import Crowded
from onbrand.generation.composer.company import Places, settle, width_of_hero
from onbrand.generation.composer.drawing import Value
from onbrand.generation.composer.fields import BLOSSOMS, field, hives, turf
from onbrand.generation.composer.heavens import Overhead, dome, heavens
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scene import Scene, Thing
from onbrand.generation.composer.shades import apart
from onbrand.generation.composer.terrain import Ridge, craters, hill, planet
from onbrand.generation.composer.town import Street, skyline
from onbrand.generation.composer.traits import (
    AFLOAT,
    BUILDINGS,
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
from onbrand.generation.composer.vistas import (
    Vista,
    abutments,
    flank,
    lake,
    lamps,
    masted,
    peaks,
    road,
    towering,
    tree_line,
    village,
    vista,
    way,
    winding,
    woods,
)
from onbrand.generation.composer.water import Water
from onbrand.layout import Box

VARIANTS = ("hills", "mountains", "road", "forest", "park", "lake", "river", "meadow", "village",
            "space")  # fmt: skip
# Parts of the ground that a view is made of.
_SHOWS: Mapping[str, tuple[str, ...]] = {
    "hills": ("hill", "meadow"),
    "mountains": ("hill",),
    "road": ("hill", "road"),
    "forest": ("forest", "hill"),
    "park": ("park", "garden", "meadow", "hill"),
    "lake": ("lake", "river", "water", "hill"),
    "river": ("river", "water", "hill"),
    "meadow": ("field", "meadow", "hill", "wheat_field"),
    "village": ("village", "hill"),
    "space": (),
}
# What a brief names is painted into the land; the first that fits decides.
_NAMED: tuple[tuple[frozenset[str], tuple[str, ...]], ...] = (
    (frozenset({"bridge", "kayak", "boat", "swan", "duck", "pier"}), ("lake",)),
    (frozenset({"lake"}), ("lake",)),
    (frozenset({"river"}), ("river", "lake")),
    (frozenset({"forest"}), ("forest",)),
    (frozenset({"iceberg", "penguin", "polar_bear", "walrus"}), ("lake",)),
    (frozenset({"field", "meadow", "wheat_field", "tractor", "beehive"}), ("meadow",)),
)
_SETTINGS: Mapping[str, tuple[str, ...]] = {
    "mountains": ("mountains",),
    "forest": ("forest",),
    "lake": ("lake",),
    "road": ("road", "hills"),
    "hills": ("hills",),
    "park": ("park",),
    "garden": ("park",),
    "village": ("village",),
    "sky": ("hills",),
    "space": ("space",),
}
_URBAN = BUILDINGS.difference(
    {
        "house",
        "castle",
        "lighthouse",
        "windmill",
        "barn",
        "church",
        "farm",
        "greenhouse",
        "bridge",
        "temple",
    }
)
_LARGE = 40.0  # meters: what stands far away even so
_TOLD = 0.2  # OKLab distance of a hero from the sky behind it
_WATERS = frozenset({"bridge", "river", "lake"})
_ARCTIC = frozenset({"iceberg", "penguin", "polar_bear", "walrus", "glacier"})


def suits(plan: ScenePlan) -> float:
    hero = plan.hero
    painted = plan.setting in _SETTINGS or not _WATERS.isdisjoint(plan.subjects)
    if hero is None or hero == "city" or (hero in plan.dressing and not afoot(hero)):
        return 1.5 if painted else 0.5 if hero is None else 0.0
    at_home = hero in PETS and not FURNITURE.isdisjoint(plan.support)
    if not _outdoors(hero) or at_home or hero in _URBAN:
        return 0.4 if hero in _URBAN else 0.0
    if painted or is_terrain(hero):
        return 1.4
    if hero in WHEELS | PEOPLE or plan.setting in {"sea", "city"}:
        return 0.6
    return 1.2


def _outdoors(hero: str) -> bool:
    there = afoot(hero) or is_terrain(hero) or is_view(hero)
    return hero != "worker" and (there or hero in AFLOAT | FLYING | HEAVENLY | GARDEN)


def variants(plan: ScenePlan) -> tuple[str, ...]:
    """What is named is painted; then the setting decides; otherwise every view that the hero can
    stand in."""
    named = (views for names, views in _NAMED if not names.isdisjoint(plan.subjects))
    found = next(named, _SETTINGS.get(plan.setting or ""))
    if "mountain" in plan.subjects and plan.setting not in {"lake", "space"}:
        return ("mountains",) if found not in {("lake",), ("river", "lake")} else ("lake",)
    if found is None and plan.hero in AFLOAT:
        return ("lake",)
    if found is None and plan.hero and KIT[plan.hero].scene_class == "street":
        return ("road", "hills", "park")
    return found or ("hills", "mountains", "forest", "park")


def _shown(plan: ScenePlan, variant: str) -> tuple[str, ...]:
    """What the land itself shows; what was added to a brief that names nothing stays away."""
    added = plan.subjects[:1] if not plan.dressing.isdisjoint(plan.subjects[:1]) else ()
    alone = tuple(name for name in added if not afoot(name))
    sown = tuple(name for name in plan.subjects if name in BLOSSOMS) if variant == "meadow" else ()
    return (*_SHOWS[variant], "city", *alone, *sown)


def draw(scene: Scene, plan: ScenePlan, variant: str) -> None:
    if not _ARCTIC.isdisjoint(plan.subjects):
        plan = replace(plan, season="winter")
    weather.dress(scene, plan)
    view = vista(scene, plan, variant)
    scene.credit(*_shown(plan, variant))
    with scene.layer("sky"):
        _sky(scene, plan, variant, view)
    with scene.layer("far"):
        _far(scene, plan, variant, view)
    with scene.layer("middle"):
        _middle(scene, variant, view)
    ground = view.ridges[2].y
    with scene.layer("air"):
        weather.behind(scene, plan, view.air, ground)
    with scene.layer("near"):
        _near(scene, plan, variant, view)
    with scene.layer("weather"):
        weather.before(scene, plan, view.air, ground + 2 * view.ridges[2].swing)


def _setting(scene: Scene, plan: ScenePlan, view: Vista) -> None:
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


def _sky(scene: Scene, plan: ScenePlan, variant: str, view: Vista) -> None:
    if plan.hero == "sunset":
        _setting(scene, plan, view)
        return
    flies = plan.hero in FLYING | HEAVENLY
    heavens(scene, plan, view.air, Overhead(
        view.horizon - view.ridges[0].swing, away=0.36 if flies else 0.22,
        clear=scene.canvas.stage.width * 0.26 if flies else 0.0,
        clouds=0 if variant == "space" else 4,
    ))  # fmt: skip


def _far(scene: Scene, plan: ScenePlan, variant: str, view: Vista) -> None:
    stage = scene.canvas.stage
    tone = view.air.planes[0]
    if variant == "space":
        planet(scene, view.horizon, tone)
        hill(scene, view.ridges[0], tone)
        return
    if variant == "mountains" or "mountain" in plan.subjects:
        peaks(scene, view)
    if "city" in plan.subjects or plan.setting == "city":
        curb = view.horizon + view.ridges[0].swing
        skyline(scene, Street(view.air, curb, curb, curb), scene.dice("far"),
                leading=plan.hero == "city")  # fmt: skip
    hill(scene, view.ridges[0], tone)
    if variant in {"forest", "hills", "park", "meadow", "river"} and not masted(plan):
        tones = tuple(step(each, 1) for each in view.air.foliage) if _seasoned(plan) else (
            tone, step(tone, -1))  # fmt: skip
        tree_line(scene, view, view.ridges[0], 0.1 * stage.height, tones,
                  0.9 if variant == "forest" else 0.5)  # fmt: skip


def _seasoned(plan: ScenePlan) -> bool:
    return plan.season == "autumn" and plan.mood not in {"dusk", "night"}


def _middle(scene: Scene, variant: str, view: Vista) -> None:
    stage = scene.canvas.stage
    if variant == "lake":
        shore = Ridge(view.ridges[1].y - 6, 0.0, view.ridges[1].waves)
        if _ARCTIC.isdisjoint(view.plan.subjects) and "city" not in view.plan.subjects:
            tree_line(scene, view, shore, 0.1 * stage.height, view.air.foliage, 0.55)
        lake(scene, view)
        if view.plan.setting == "village":
            village(scene, view)
        return
    hill(scene, view.ridges[1], view.air.planes[1])
    if variant == "forest":
        woods(scene, view)
        return
    if variant == "village":
        village(scene, view)
    dense = {"hills": 0.6, "mountains": 0.8, "road": 0.45, "park": 0.55, "river": 0.5,
             "meadow": 0.3, "village": 0.3}.get(variant, 0.0)  # fmt: skip
    if dense and not masted(view.plan):
        tall = 0.17 * stage.height
        tree_line(scene, view, view.ridges[1], tall, view.air.foliage, dense)


def _near(scene: Scene, plan: ScenePlan, variant: str, view: Vista) -> None:
    _ground(scene, plan, variant, view)
    mark = scene.mark
    with scene.behind(mark):
        towering(scene, view)
    _hero(scene, plan, variant, view)
    if "beehive" in plan.support:
        hives(scene, view)
    settle(scene, plan, _places(scene, plan, variant, view, mark))


def _ground(scene: Scene, plan: ScenePlan, variant: str, view: Vista) -> None:
    """The near land and what is on it."""
    tone = view.air.planes[2]
    hill(scene, view.ridges[2], tone)
    if variant == "space":
        top = view.ridges[2].y + view.ridges[2].swing
        craters(scene, top, step(tone, -1))
        return
    _ways(scene, plan, variant, view)
    if variant == "meadow":
        field(scene, view)
    elif variant != "lake" and not weather.snowy(plan):
        turf(scene, view, view.air.foliage if _seasoned(plan) else (step(tone, -1),))
    if variant in {"hills", "mountains", "forest", "park"}:
        flank(scene, view)
    if plan.setting == "park" and variant == "park":
        lamps(scene, view, (view.foot - scene.canvas.stage.y) * 0.4)


def _ways(scene: Scene, plan: ScenePlan, variant: str, view: Vista) -> None:
    """A river, a road, a path in the park."""
    wide = min(scene.canvas.width * 0.34, 420.0)
    if variant == "river":
        water = Water.of(scene.ramps, plan)
        if not winding(scene, view, water.tone(0.2), step(view.air.planes[2], 1), wide):
            raise Crowded
    elif variant == "road" or "road" in plan.subjects:
        road(scene, view)
    elif variant == "park" and plan.setting in {"park", "garden"}:
        winding(scene, view, way(view), step(view.air.planes[2], -1), wide * 0.6)


def _behind(scene: Scene, hero: str, view: Vista) -> str:
    """What a hero is told from: the land it stands on, or the sky where it would pale in that."""
    land, sky, body = view.air.planes[2], view.air.top, KIT[hero].body
    own = scene.dress(hero, land).get(body, KIT[hero].params[body].default) if body else None
    tone = scene.ramps.tone
    pale = isinstance(own, str) and apart(tone(own), tone(sky)) < _TOLD
    return sky if pale else land


def _hero(scene: Scene, plan: ScenePlan, variant: str, view: Vista) -> None:
    canvas, stage, hero = scene.canvas, scene.canvas.stage, plan.hero
    if hero is None or hero == "sunset":
        return
    if hero in _shown(plan, variant) or is_view(hero):
        _painted(scene, plan, variant, view)
        return
    aside = 0.0 if canvas.symmetric else scene.dice("hero").choice((-0.1, 0.0, 0.1))
    beside = "beehive" in plan.support
    aside = -0.22 if beside else aside
    x = canvas.middle + stage.width * aside
    drawing = KIT[hero]
    if drawing.scene_class == "sky" or hero in FLYING or drawing.anchor == "center":
        _in_the_air(scene, plan, x, view)
        return
    towered = any(thing.role == "support" for thing in scene.things)
    share = 0.46 if towered or beside else 0.84 if hero in PEOPLE else 0.68
    mark = scene.mark
    made = scene.heroes(
        hero,
        x,
        view.foot,
        (view.foot - stage.y) * share,
        wide=width_of_hero(plan, stage.width * (0.44 if towered or beside else 0.64)),
        count=plan.hero_count,
        ground=_behind(scene, hero, view),
        wear=_worn(plan, variant, view),
    )
    if made and hero == "bridge":
        with scene.behind(mark):
            abutments(scene, view, made.box)


def _worn(plan: ScenePlan, variant: str, view: Vista) -> dict[str, Value] | None:
    """A bridge over a lake has no water of its own; an autumn tree is red, a snowman white."""
    if plan.hero == "bridge" and variant == "lake":
        return {"water": False}
    body = KIT[plan.hero or ""].body
    own = KIT[plan.hero or ""].params[body].default if body else None
    if body and weather.snowy(plan) and str(own).startswith("paper"):
        return {body: own}
    turned = plan.season == "autumn" and plan.hero in {"tree", "birch"}
    return {body: view.air.foliage[0]} if turned and body else None


def _painted(scene: Scene, plan: ScenePlan, variant: str, view: Vista) -> None:
    """The land itself is the hero: what stands in it is large all the same."""
    stage, hero = scene.canvas.stage, plan.hero or ""
    if hero in _shown(plan, variant):
        high = view.foot - view.ridges[1].y
        box = Box(x=stage.x, y=view.foot - 2 * high, width=stage.width, height=2 * high)
        scene.things.append(Thing(hero, "hero", box))
    told = (name for name in plan.support if name not in {*plan.dressing, "beehive"})
    first = next((name for name in told if afoot(name)), None)
    if first and KIT[first].size_m < _LARGE:
        scene.heroes(first, scene.canvas.middle, view.foot, (view.foot - stage.y) * 0.44,
                     count=plan.count(first), wide=stage.width * 0.44, role="support",
                     ground=view.air.planes[2])  # fmt: skip


def _in_the_air(scene: Scene, plan: ScenePlan, x: float, view: Vista) -> None:
    stage, hero = scene.canvas.stage, plan.hero or ""
    room = view.horizon - stage.y
    tall = room * 0.66
    _, height = scene.size(hero, tall, stage.width * 0.66)
    y = stage.y + room * 0.46 + (0 if KIT[hero].anchor == "center" else height / 2)
    scene.heroes(
        hero,
        x,
        y,
        tall,
        wide=stage.width * 0.66,
        count=plan.hero_count,
        ground=view.air.horizon,
    )


def _places(scene: Scene, plan: ScenePlan, variant: str, view: Vista, mark: int) -> Places:
    """Others are in true proportion to the hero."""
    canvas = scene.canvas
    hero = next((thing for thing in scene.things if thing.role == "hero"), None)
    painted = hero is None or hero.name in _shown(plan, variant)
    known = KIT[plan.hero or ""].size_m if hero else 1.0
    ground = view.air.planes[2]
    low = min(view.foot + (canvas.height - view.foot) * 0.7, canvas.height - 16)
    return Places(
        foot=view.foot,
        front=low,
        line=view.ridges[2].y,
        mark=mark,
        floor=ground,
        behind=(view.air.top, ground),
        far=view.ridges[2].y + view.ridges[2].swing * 0.8,
        unit=hero.box.height / known if hero and not painted and known < 60 else None,
    )
