"""The sea: an open horizon, high swell, a headland, a rock, a harbor, a beach, or what is below."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from onbrand.generation.composer.air import Air, air
from onbrand.generation.composer.canvas import Crowded
from onbrand.generation.composer.company import Places, settle
from onbrand.generation.composer.drawing import Value
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scene import Role, Scene, Thing
from onbrand.generation.composer.seabed import under_water
from onbrand.generation.composer.terrain import Ridge, Spot, clouds, hill, luminary, sky, stars
from onbrand.generation.composer.traits import (
    AFLOAT,
    BUILDINGS,
    FLYING,
    HEAVENLY,
    PEOPLE,
    afoot,
    is_view,
)
from onbrand.generation.composer.water import (
    Water,
    band,
    below,
    glints,
    gulls,
    levels,
    sun_path,
    surf,
    swell,
)
from onbrand.generation.composer.waterfront import foam, headland, houses, islet, quay, reflected
from onbrand.layout import Box
from onbrand.layout.grid import overlap

VARIANTS = ("open", "swell", "coast", "islet", "harbor", "beach", "deep")
_ON_CLIFFS = {"lighthouse", "castle", "windmill"}
_DIVERS = {"fish", "octopus", "shark", "crab", "shell", "turtle"}
_SHORE = {"palm", "deck_chair", "surfboard", "seal", "anchor"}
# Where each is at home; anything else stands on the beach.
_HOMES: tuple[tuple[frozenset[str] | set[str], tuple[str, ...]], ...] = (
    (_ON_CLIFFS, ("coast", "islet", "coast")),
    (BUILDINGS, ("coast", "harbor")),
    ({"whale", "dolphin"}, ("swell", "deep", "open")),
    ({"submarine"}, ("deep", "open")),
    ({"wave", "island"}, ("open", "islet")),
    ({"crab", "shell", "turtle"}, ("deep", "beach")),
    (_DIVERS, ("deep",)),
    ({"anchor"}, ("deep", "harbor")),
    (AFLOAT, ("open", "swell", "coast", "harbor")),
    ({"sunset"}, ("open", "swell", "beach")),
    (FLYING | HEAVENLY, ("open", "swell", "coast", "beach")),
)
_DIP = 0.05  # of a hull's height, under water
_WEAR: Mapping[str, Mapping[str, Value]] = {"sailboat": {"water": False}}
_HORIZON = {"swell": 0.5, "beach": 0.46, "harbor": 0.44, "coast": 0.36}


@dataclass(frozen=True, slots=True)
class _View:
    """`side` is that of headlands and palms: away from the words."""

    plan: ScenePlan
    air: Air
    water: Water
    horizon: float
    bottom: float
    room: float
    side: int
    sun: Spot | None = None


def suits(plan: ScenePlan) -> float:
    hero, at_sea = plan.hero, plan.setting == "sea"
    if hero is None:
        return 1.5 if at_sea else 0.0
    if hero in AFLOAT | {"lighthouse", "island"}:
        return 1.7 if at_sea else 1.4
    if hero in _DIVERS | _SHORE:
        return 1.6 if at_sea else 0.7
    if not at_sea:
        return 0.0
    if hero in PEOPLE:
        return 0.8
    return 1.5 if afoot(hero) or hero in FLYING | HEAVENLY or is_view(hero) else 0.7


def variants(plan: ScenePlan) -> tuple[str, ...]:
    hero = plan.hero
    if hero is None or is_view(hero):
        return ("open", "swell", "coast", "beach")
    home = next((views for names, views in _HOMES if hero in names), None)
    return home or ("beach", "harbor")


def draw(scene: Scene, plan: ScenePlan, variant: str) -> None:
    if variant == "deep":
        under_water(scene, plan)
        return
    view = _view(scene, plan, variant)
    with scene.layer("sky"):
        _sky(scene, view)
    paint: dict[str, Callable[[Scene, _View], None]] = {
        "open": _open, "swell": _swell, "coast": _coast, "islet": _islet, "harbor": _harbor,
        "beach": _beach,
    }  # fmt: skip
    paint[variant](scene, view)
    with scene.layer("air"):
        _gulls(scene, view)


def _view(scene: Scene, plan: ScenePlan, variant: str) -> _View:
    canvas, stage = scene.canvas, scene.canvas.stage
    bottom = min(stage.bottom, canvas.height)
    room = bottom - stage.y
    wanted = bottom - room * _HORIZON.get(variant, 0.38)
    horizon = canvas.line(wanted, stage.y + room * 0.26, canvas.height * 0.9)
    off = canvas.middle - canvas.width / 2
    side = scene.dice("side").choice((-1, 1)) if abs(off) < 40 else 1 if off > 0 else -1
    colors = air(scene.ramps, plan, scene.dice("air"))
    low = variant in {"open", "swell", "beach"} and (
        plan.mood in {"dawn", "dusk", "calm"} or "sunset" in plan.subjects
    )
    sun = _sun(scene, horizon, min(stage.width, room), low=low)
    water = Water.of(scene.ramps, plan)
    return _View(plan, colors, water, horizon, bottom, room, side, sun)


def _sun(scene: Scene, horizon: float, room: float, *, low: bool) -> Spot | None:
    """A low sun is large and stands on the horizon behind the hero; a high one aside."""
    canvas, stage, dice = scene.canvas, scene.canvas.stage, scene.dice("sun")
    radius = room * (dice.uniform(0.19, 0.24) if low else 0.085)
    for share in (0.0, -0.3, 0.3) if low else (-0.3, 0.34, -0.2, 0.22):
        x = canvas.middle + stage.width * (share + dice.uniform(-0.04, 0.04))
        y = max(radius * 1.5, (horizon - stage.y) * 0.3) + stage.y
        y = horizon - radius * 0.12 if low else y
        box = Box(x=x - radius, y=y - radius, width=2 * radius, height=2 * radius)
        if canvas.free(box) and 0 < box.x < box.right < canvas.width and box.y > 0:
            return x, y, radius
    return None


def _sky(scene: Scene, view: _View) -> None:
    sky(scene, view.air, view.horizon, view.sun)
    if view.air.dark:
        stars(scene, scene.dice("stars"), view.horizon)
    if view.plan.hero not in {"sun", "moon"}:
        luminary(scene, view.air, view.sun)
    if view.sun and "sunset" in view.plan.subjects:
        x, y, radius = view.sun
        box = Box(x=x - radius, y=y - radius, width=2 * radius, height=2 * radius)
        role: Role = "hero" if view.plan.hero == "sunset" else "prop"
        scene.things.append(Thing("sunset", role, box))
        scene.credit("sunset")
    flies = view.plan.hero in FLYING | HEAVENLY
    away = scene.canvas.stage.width * 0.26 if flies else 0.0
    clouds(scene, scene.dice("clouds"), view.air, view.horizon, count=3, away=away)


def _gulls(scene: Scene, view: _View) -> None:
    stage, room = scene.canvas.stage, view.horizon - scene.canvas.stage.y
    if view.air.dark or view.plan.hero in FLYING or not view.plan.allows("bird"):
        return
    box = Box(x=stage.x + 40, y=stage.y + room * 0.06,
              width=max(stage.width - 80, 1), height=max(room * 0.5, 1))  # fmt: skip
    pale = scene.ramps.tone(view.air.top).oklab[0] > 0.88
    gulls(scene, scene.dice("gulls"), box, "ink+2" if pale else "paper")


# Water


def _float_line(scene: Scene, view: _View, share: float, high: float) -> float:
    """The level of the band that hides the foot of what floats."""
    least = view.horizon + max(24.0, view.room * 0.08)
    canvas = scene.canvas
    return canvas.line(view.bottom - view.room * share, least, canvas.height * 0.95, high)


def _sea(scene: Scene, view: _View, low: float, high: float, count: int) -> list[float]:
    """Flat water from the horizon, then bands of swell down to `low`; `high` is the height of
    the nearest. The levels of those below are returned."""
    canvas = scene.canvas
    flat = [(canvas.width * (i / 9 * 1.2 - 0.1), view.horizon) for i in range(10)]
    scene.pen.fill(below(flat, canvas.height + 6), view.water.tone(0))
    scene.credit("wave")
    if view.sun:
        light = view.air.sun if view.air.sun == "paper" else step(view.air.sun, 1)
        sun_path(scene, scene.dice("path"), view.sun, view.horizon, low, light)
    heights = levels(canvas, view.horizon, canvas.height * 0.97, count, high)
    for i, level in enumerate(heights):
        if level < low:
            _band(scene, view, level, high * (i + 1) / count)
    return [level for level in heights if level >= low]


def _band(scene: Scene, view: _View, level: float, high: float) -> None:
    depth = (level - view.horizon) / max(scene.canvas.height - view.horizon, 1)
    tone = view.water.tone(0.16 + 0.84 * depth)
    dice = scene.dice(f"band-{level:.0f}")
    line = swell(dice, level, high, 60 + high * 7.5, scene.canvas.width)
    band(scene, line, tone, crest=step(tone, 2 if high > 16 else 1), thick=2 + high * 0.16)


def _waters(
    scene: Scene, view: _View, foot: float, high: float, things: Callable[[float], None]
) -> None:
    """Bands behind, things between, bands before them: what floats is in the water."""
    with scene.layer("sea"):
        rest = _sea(scene, view, foot - high * 0.5, high, 5)
    with scene.layer("things"):
        things(foot + high * 0.7)
    with scene.layer("near"):
        _band(scene, view, foot, high)
        for level in rest:
            if level > foot + high * 1.4:
                _band(scene, view, level, high * 1.1)


def _open(scene: Scene, view: _View) -> None:
    """A wide horizon with islands; what floats lies on calm water."""
    high = max(9.0, min(20.0, view.room * 0.022))
    foot = _float_line(scene, view, 0.14, high)
    with scene.layer("far"):
        _islands(scene, view)
    _waters(scene, view, foot, high, lambda y: _afloat(scene, view, y))
    low = foot + 2.2 * high
    box = Box(x=20, y=low, width=scene.canvas.width - 40,
              height=max(scene.canvas.height - low - high, 1))  # fmt: skip
    glints(scene, scene.dice("glints"), box, view.water.tone(0.3))


def _swell(scene: Scene, view: _View) -> None:
    """High waves behind each other; what floats rides between them."""
    high = max(18.0, min(58.0, view.room * 0.066))
    foot = _float_line(scene, view, 0.2, high)
    _waters(scene, view, foot, high, lambda y: _afloat(scene, view, y))


def _islands(scene: Scene, view: _View) -> None:
    canvas, tall = scene.canvas, view.room * 0.05
    if canvas.free(Box(x=0, y=view.horizon - tall * 2, width=canvas.width, height=tall * 2)):
        ridge = Ridge.roll(scene.dice("far"), view.horizon - tall * 0.3, tall, canvas.width * 0.7)
        hill(scene, ridge, view.air.planes[0], bottom=view.horizon + 2)


# Coasts


def _coast(scene: Scene, view: _View) -> None:
    """A headland at one side for what stands, water before it for what floats."""
    high = max(9.0, min(24.0, view.room * 0.026))
    foot = _float_line(scene, view, 0.13, high)
    stands = view.plan.hero in _ON_CLIFFS | BUILDINGS

    def things(y: float) -> None:
        _land(scene, view, stands=stands)
        if not stands:
            _afloat(scene, view, y)

    _waters(scene, view, foot, high, things)


def _land(scene: Scene, view: _View, *, stands: bool) -> None:
    """The hero on the highest cliff, else a lighthouse."""
    canvas, stage, mark = scene.canvas, scene.canvas.stage, scene.mark
    foot = view.horizon + (view.bottom - view.horizon) * 0.34
    tall = (foot - stage.y) * (0.42 if stands else 0.56)
    tones = (view.air.planes[1], view.air.planes[2], view.air.near)
    x, top = headland(scene, view.side, foot, tall, tones)
    room = top - stage.y
    if stands:
        wide = min(stage.width * 0.6, 2 * min(x, canvas.width - x) - 20)
        made = scene.put(view.plan.hero or "", x, top + tall * 0.05, room * 0.94,
                         wide=wide, role="hero", ground=view.air.top)  # fmt: skip
        _settle(scene, view, made, mark, foot, view.air.top)
    elif view.plan.allows("lighthouse"):
        role: Role = "support" if "lighthouse" in view.plan.subjects else "prop"
        scene.put("lighthouse", x, top + tall * 0.05, room * 0.6, wide=stage.width * 0.3,
                  role=role, ground=view.air.top)  # fmt: skip


def _islet(scene: Scene, view: _View) -> None:
    """The hero on a rock of its own."""
    high = max(9.0, min(24.0, view.room * 0.026))
    foot = _float_line(scene, view, 0.13, high)
    _waters(scene, view, foot, high, lambda y: _rock(scene, view, y))


def _rock(scene: Scene, view: _View, foot: float) -> None:
    canvas, stage, mark = scene.canvas, scene.canvas.stage, scene.mark
    wide, tall = min(stage.width * 0.6, view.room * 0.5), view.room * 0.13
    x = canvas.middle
    if not canvas.free(Box(x=x - wide / 2, y=foot - tall, width=wide, height=tall)):
        raise Crowded
    made = scene.put(view.plan.hero or "", x, foot - tall * 0.86, (foot - tall - stage.y) * 0.9,
                     wide=stage.width * 0.6, role="hero", ground=view.air.top)  # fmt: skip
    scene.pen.form(islet(x, foot, wide, tall), view.air.near, 0.8)
    foam(scene, x, foot, wide, step(view.water.tone(0.4), 3))
    _settle(scene, view, made, mark, foot, view.water.tone(0))


def _harbor(scene: Scene, view: _View) -> None:
    """A town across the water and a quay before it; what does not float stands on the quay."""
    canvas, hero, dice = scene.canvas, view.plan.hero, scene.dice("harbor")
    floats = hero is None or hero in AFLOAT
    low = canvas.line(view.bottom - view.room * (0.1 if floats else 0.16), view.horizon + 40,
                      canvas.height * 0.95, 16)  # fmt: skip
    with scene.layer("far"):
        ridge = Ridge.roll(dice, view.horizon - view.room * 0.13, view.room * 0.035, canvas.width)
        top = ridge.y - ridge.swing
        if canvas.free(Box(x=0, y=top, width=canvas.width, height=view.horizon - top)):
            hill(scene, ridge, view.air.planes[0], bottom=view.horizon + 2)
        rows = houses(scene, dice, view.horizon + 2, view.room * 0.2, _plaster(scene, view))
    with scene.layer("sea"):
        _sea(scene, view, low, 9, 4)
        reflected(scene, rows, view.horizon, view.water.tone(0))
    stone = scene.shade("ink", 0.3) if view.air.dark else scene.shade("second", 0.5)
    with scene.layer("things"):
        if floats:
            _afloat(scene, view, low + 8)
        quay(scene, low, stone, "accent")
        if not floats:
            _standing(scene, view, low + min(34.0, (canvas.height - low) * 0.3), stone)


def _plaster(scene: Scene, view: _View) -> list[str]:
    less = 0.36 if view.air.dark else 0.0
    walls = (("warm", 0.84), ("hot", 0.7), ("paper", 0.95), ("second", 0.66), ("accent", 0.78))
    return list(dict.fromkeys(scene.shade(slot, light - less) for slot, light in walls))


def _beach(scene: Scene, view: _View) -> None:
    """Sand before the water, the hero upon it."""
    canvas = scene.canvas
    swing = max(14.0, min(46.0, view.room * 0.05))
    shore = canvas.line(view.bottom - view.room * 0.24, view.horizon + 50,
                        canvas.height * 0.92, swing + 34)  # fmt: skip
    with scene.layer("far"):
        _islands(scene, view)
    with scene.layer("sea"):
        _sea(scene, view, shore - swing - 24, 12, 5)
    warm = scene.shade("warm", 0.88)
    sand = scene.shade("warm" if scene.lively(warm) else "accent", 0.5 if view.air.dark else 0.88)
    slope = Ridge.roll(scene.dice("beach"), shore, swing, canvas.width * 1.3)
    line = [(x, slope.at(x)) for x in (canvas.width * (i / 17 * 1.2 - 0.1) for i in range(18))]
    with scene.layer("shore"):
        surf(scene, line, step(view.water.tone(0), 4), step(sand, -1))
        hill(scene, Ridge(slope.y + 26, slope.swing, slope.waves), sand)
    foot = min(shore + swing + (canvas.height - shore) * 0.22, canvas.height - 36)
    with scene.layer("things"):
        _standing(scene, view, foot, sand)
        _palms(scene, view, foot)


def _palms(scene: Scene, view: _View, foot: float) -> None:
    if not view.plan.allows("palm") or "palm" in view.plan.subjects:
        return
    canvas, stage = scene.canvas, scene.canvas.stage
    for k, share in enumerate((0.74, 0.54)):
        tall = (foot - stage.y) * share
        wide, _ = scene.size("palm", tall, stage.width * 0.4)
        x = canvas.middle + view.side * (stage.width * 0.5 - wide * (0.3 + 0.52 * k))
        box = Box(x=x - wide / 2, y=foot - tall, width=wide, height=tall)
        if not any(overlap(box, each.box) for each in scene.things if each.role != "prop"):
            scene.put("palm", x, foot - 14 + 18 * k, tall, wide=wide, ground=view.air.top,
                      mirror=view.side > 0, wear={"island": False})  # fmt: skip


# Heroes


def _afloat(scene: Scene, view: _View, foot: float) -> None:
    plan, canvas, stage, mark = view.plan, scene.canvas, scene.canvas.stage, scene.mark
    hero = plan.hero
    if hero is None or hero not in AFLOAT | {"island"}:
        _in_the_air(scene, view, foot)
        return
    tall, wide = (foot - stage.y) * 0.74, stage.width * 0.62
    _, height = scene.size(hero, tall, wide)
    aside = 0.0 if canvas.symmetric else scene.dice("hero").choice((-0.08, 0.0, 0.08))
    if any(thing.name == "lighthouse" for thing in scene.things):
        aside = -view.side * 0.14
    made = scene.heroes(
        hero, canvas.middle + stage.width * aside, foot + height * _DIP, tall, wide=wide,
        count=plan.hero_count, ground=view.water.tone(0), wear=_WEAR.get(hero),
        mirror=view.side < 0,
    )  # fmt: skip
    _settle(scene, view, made, mark, foot, view.water.tone(0.3))


def _in_the_air(scene: Scene, view: _View, foot: float) -> None:
    stage, hero, mark, made = scene.canvas.stage, view.plan.hero, scene.mark, None
    if hero and not is_view(hero) and not scene.drawn[hero]:
        room = view.horizon - stage.y
        _, height = scene.size(hero, room * 0.7, stage.width * 0.5)
        y = stage.y + room * 0.48
        hook = {"ground": y + height / 2, "center": y, "hang": y - height / 2}[KIT[hero].anchor]
        made = scene.heroes(hero, scene.canvas.middle, hook, room * 0.7, wide=stage.width * 0.5,
                            count=view.plan.hero_count, ground=view.air.horizon)  # fmt: skip
    _settle(scene, view, made, mark, foot, view.water.tone(0.3))


def _standing(scene: Scene, view: _View, foot: float, ground: str) -> None:
    stage, hero, mark = scene.canvas.stage, view.plan.hero, scene.mark
    if hero is None or is_view(hero) or hero in FLYING | HEAVENLY or KIT[hero].anchor == "hang":
        _in_the_air(scene, view, foot)
        return
    room = foot - stage.y
    tall, wide = room * (0.5 if KIT[hero].size_m < 1.5 else 0.62), stage.width * 0.56
    _, height = scene.size(hero, tall, wide)
    y = foot if KIT[hero].anchor == "ground" else foot - height / 2
    x = scene.canvas.middle - view.side * stage.width * 0.08
    made = scene.heroes(hero, x, y, tall, wide=wide, count=view.plan.hero_count, ground=ground)
    _settle(scene, view, made, mark, foot, ground)


def _settle(
    scene: Scene, view: _View, made: Thing | None, mark: int, foot: float, ground: str
) -> None:
    """Everything else that the brief names."""
    size = KIT[made.name].size_m if made else 1.0
    unit = made.box.height / size if made and size < 60 else None
    front = min(foot + (scene.canvas.height - foot) * 0.4, scene.canvas.height - 12)
    settle(
        scene,
        view.plan,
        Places(foot, front, mark, ground, (view.air.top,), far=view.horizon + 6, unit=unit),
    )
