"""The sea: an open horizon, high swell, a headland, a rock, a harbor, a beach, or what is below."""

from collections.abc import Callable, Mapping

from onbrand.generation.composer import weather
from onbrand.generation.composer.canvas import Crowded
from onbrand.generation.composer.company import Places, settle
from onbrand.generation.composer.drawing import Value
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scene import Role, Scene, Thing
from onbrand.generation.composer.seabed import cut_through, under_water
from onbrand.generation.composer.seaview import SeaView, over_sea, sea_birds, sea_view
from onbrand.generation.composer.shades import apart
from onbrand.generation.composer.terrain import Ridge, hill
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
    band,
    below,
    glints,
    levels,
    sun_path,
    surf,
    swell,
)
from onbrand.generation.composer.waterfront import foam, headland, houses, islet, quay, reflected
from onbrand.layout import Box
from onbrand.layout.grid import overlap

VARIANTS = ("open", "swell", "coast", "islet", "harbor", "beach", "deep", "cut")
_ON_CLIFFS = {"lighthouse", "castle", "windmill"}
_DIVERS = {"fish", "octopus", "shark", "crab", "shell", "turtle"}
_SWIMMERS = _DIVERS | {"whale", "dolphin", "submarine", "diver"}
_TOWNS = {"city", "town", "village", "pier", "port", "harbor", "anchor"}
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
    (AFLOAT, ("open", "swell", "harbor")),
    ({"sunset"}, ("open", "swell", "beach")),
    (FLYING | HEAVENLY, ("open", "swell", "coast", "beach")),
)
_DIP = 0.05  # of a hull's height, under water
_TOLD = 0.2  # OKLab distance of a hull from the water
_WEAR: Mapping[str, Mapping[str, Value]] = {
    "sailboat": {"water": False},
    "whale": {"water": False},
    "submarine": {"sea": "none"},
}


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
    if plan.submerged and hero in _SWIMMERS:
        return ("cut",)
    home = next((views for names, views in _HOMES if hero in names), ("beach", "harbor"))
    # Nobody who asks for a boat asks for houses; who asks for a pier does.
    asked = {name for name in plan.subjects if name not in plan.dressing}
    town = plan.setting == "city" or not asked.isdisjoint(BUILDINGS | _TOWNS)
    return home if town else tuple(view for view in home if view != "harbor")


def draw(scene: Scene, plan: ScenePlan, variant: str) -> None:
    if variant == "deep":
        under_water(scene, plan)
        return
    weather.dress(scene, plan)
    view = sea_view(scene, plan, variant)
    with scene.layer("sky"):
        over_sea(scene, view)
    paint: dict[str, Callable[[Scene, SeaView], None]] = {
        "open": _open, "swell": _swell, "coast": _coast, "islet": _islet, "harbor": _harbor,
        "beach": _beach, "cut": cut_through,
    }  # fmt: skip
    paint[variant](scene, view)
    with scene.layer("air"):
        if variant != "cut":
            sea_birds(scene, view)
        weather.before(scene, plan, view.air, view.bottom)


# Water


def _float_line(scene: Scene, view: SeaView, share: float, high: float) -> float:
    """The level of the band that hides the foot of what floats."""
    least = view.horizon + max(24.0, view.room * 0.08)
    canvas = scene.canvas
    return canvas.line(view.bottom - view.room * share, least, canvas.height * 0.95, high)


def _sea(scene: Scene, view: SeaView, heights: list[float], high: float, tones: list[str]) -> None:
    """Flat water from the horizon, then bands of swell; `high` is the height of the nearest."""
    canvas, sun = scene.canvas, view.sun
    flat = [(canvas.width * (i / 9 * 1.2 - 0.1), view.horizon) for i in range(10)]
    scene.pen.fill(below(flat, canvas.height + 6), tones[0])
    scene.credit("wave")
    for i, level in enumerate(heights):
        _band(scene, level, high * (i + 1) / (len(heights) + 1), tones[i + 1])
    lit = sun and not weather.overcast(view.plan)
    if sun and lit and (view.air.dark or sun[1] > view.horizon - 2 * sun[2]):
        light = view.air.sun if view.air.sun == "paper" else step(view.air.sun, 1)
        low = view.horizon + (view.bottom - view.horizon) * 0.6
        sun_path(scene, scene.dice("path"), sun, view.horizon, low, light)


def _band(scene: Scene, level: float, high: float, tone: str, trough: float | None = None) -> None:
    dice = scene.dice(f"band-{level:.0f}")
    line = swell(dice, level, high, (100 + high * 7, scene.canvas.width), trough)
    band(scene, line, tone, crest=step(tone, 2 if high > 16 else 1), thick=2 + high * 0.16)


def _waters(
    scene: Scene, view: SeaView, foot: float, high: float, things: Callable[[float], None]
) -> None:
    """Bands behind, things between, bands before them: what floats is in the water."""
    canvas = scene.canvas
    heights = levels(canvas, view.horizon, canvas.height * 0.97, 5, high)
    behind = [level for level in heights if level < foot - high * 0.5]
    near = [foot, *(level for level in heights if level > foot + high * 1.4)]
    tones = view.water.ladder(len(behind) + len(near) + 1)
    with scene.layer("sea"):
        _sea(scene, view, behind, high, tones)
    with scene.layer("things"):
        things(foot + high * 0.3)
    hero = next((each.box for each in scene.things if each.role == "hero"), None)
    middle = hero.x + hero.width / 2 if hero else None
    with scene.layer("near"):
        for i, level in enumerate(near):
            tone = tones[len(behind) + 1 + i]
            _band(scene, level, high * (1.1 if i else 0.5), tone, None if i else middle)


def _shallow(scene: Scene, view: SeaView, low: float, high: float) -> None:
    """Up to a quay or a beach."""
    heights = levels(scene.canvas, view.horizon, low, 3, high)
    _sea(scene, view, heights, high, view.water.ladder(len(heights) + 2))


def _open(scene: Scene, view: SeaView) -> None:
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


def _swell(scene: Scene, view: SeaView) -> None:
    """High waves behind each other; what floats rides between them."""
    high = max(18.0, min(58.0, view.room * 0.066))
    foot = _float_line(scene, view, 0.2, high)
    _waters(scene, view, foot, high, lambda y: _afloat(scene, view, y))


def _islands(scene: Scene, view: SeaView) -> None:
    canvas, tall = scene.canvas, view.room * 0.05
    if canvas.free(Box(x=0, y=view.horizon - tall * 2, width=canvas.width, height=tall * 2)):
        ridge = Ridge.roll(scene.dice("far"), view.horizon - tall * 0.3, tall, canvas.width * 0.7)
        hill(scene, ridge, view.air.planes[0], bottom=view.horizon + 2)


# Coasts


def _coast(scene: Scene, view: SeaView) -> None:
    """A headland at one side for what stands, water before it for what floats."""
    high = max(9.0, min(24.0, view.room * 0.026))
    foot = _float_line(scene, view, 0.13, high)
    stands = view.plan.hero in _ON_CLIFFS | BUILDINGS

    def things(y: float) -> None:
        _land(scene, view, stands=stands)
        if not stands:
            _afloat(scene, view, y)

    _waters(scene, view, foot, high, things)


def _land(scene: Scene, view: SeaView, *, stands: bool) -> None:
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


def _islet(scene: Scene, view: SeaView) -> None:
    """The hero on a rock of its own."""
    high = max(9.0, min(24.0, view.room * 0.026))
    foot = _float_line(scene, view, 0.13, high)
    _waters(scene, view, foot, high, lambda y: _rock(scene, view, y))


def _rock(scene: Scene, view: SeaView, foot: float) -> None:
    canvas, stage, mark = scene.canvas, scene.canvas.stage, scene.mark
    wide, tall = min(stage.width * 0.6, view.room * 0.5), view.room * 0.13
    x = canvas.middle
    if not canvas.free(Box(x=x - wide / 2, y=foot - tall, width=wide, height=tall)):
        raise Crowded
    made = scene.put(view.plan.hero or "", x, foot - tall * 0.86, (foot - tall - stage.y) * 0.9,
                     wide=stage.width * 0.94, role="hero", ground=view.air.top)  # fmt: skip
    scene.pen.form(islet(x, foot, wide, tall), view.air.near, 0.8)
    foam(scene, x, foot, wide, step(view.water.tone(0.4), 3))
    _settle(scene, view, made, mark, foot, view.water.tone(0))


def _harbor(scene: Scene, view: SeaView) -> None:
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
        _shallow(scene, view, low, 9)
        reflected(scene, rows, view.horizon, view.water.tone(0))
    stone = scene.shade("ink", 0.3) if view.air.dark else scene.shade("second", 0.5)
    with scene.layer("things"):
        if floats:
            _afloat(scene, view, low + 8)
        quay(scene, low, stone, "accent")
        if not floats:
            _standing(scene, view, low + min(34.0, (canvas.height - low) * 0.3), stone)


def _plaster(scene: Scene, view: SeaView) -> list[str]:
    less = 0.36 if view.air.dark else 0.0
    walls = (("warm", 0.84), ("hot", 0.7), ("paper", 0.95), ("second", 0.66), ("accent", 0.78))
    return list(dict.fromkeys(scene.shade(slot, light - less) for slot, light in walls))


def _beach(scene: Scene, view: SeaView) -> None:
    """Sand before the water, the hero upon it."""
    canvas = scene.canvas
    swing = max(14.0, min(46.0, view.room * 0.05))
    shore = canvas.line(view.bottom - view.room * 0.24, view.horizon + 50,
                        canvas.height * 0.92, swing + 34)  # fmt: skip
    with scene.layer("far"):
        _islands(scene, view)
    with scene.layer("sea"):
        _shallow(scene, view, shore - swing - 24, 12)
    warm = scene.shade("warm", 0.92)
    sand = scene.shade("warm" if scene.lively(warm) else "accent", 0.92)
    sand = view.air.planes[1] if view.air.dark else sand
    slope = Ridge.roll(scene.dice("beach"), shore, swing, canvas.width * 1.3)
    line = [(x, slope.at(x)) for x in (canvas.width * (i / 17 * 1.2 - 0.1) for i in range(18))]
    with scene.layer("shore"):
        surf(scene, line, step(view.water.tone(0), 4), step(sand, -1))
        hill(scene, Ridge(slope.y + 26, slope.swing, slope.waves), sand)
    foot = min(shore + swing + (canvas.height - shore) * 0.22, canvas.height - 36)
    with scene.layer("things"):
        _standing(scene, view, foot, sand)
        _palms(scene, view, foot)


def _palms(scene: Scene, view: SeaView, foot: float) -> None:
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


def _afloat(scene: Scene, view: SeaView, foot: float) -> None:
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
        count=plan.hero_count, ground=view.water.tone(0), wear=_painted(scene, view, hero),
        mirror=view.side < 0,
    )  # fmt: skip
    _settle(scene, view, made, mark, foot, view.water.tone(0.3))


def _painted(scene: Scene, view: SeaView, hero: str) -> dict[str, Value]:
    """A hull that is told from the water around it."""
    body, waters = KIT[hero].body, [view.water.tone(depth) for depth in (0.2, 0.5, 0.75)]
    own = KIT[hero].params[body].default if body else None
    melts = isinstance(own, str) and any(
        apart(scene.ramps.tone(own), scene.ramps.tone(water)) < _TOLD for water in waters
    )
    told = scene.standout(hero, *waters) if melts else {}
    return {**told, **_WEAR.get(hero, {})}


def _in_the_air(scene: Scene, view: SeaView, foot: float) -> None:
    stage, hero, mark, made = scene.canvas.stage, view.plan.hero, scene.mark, None
    if hero and not is_view(hero) and not scene.drawn[hero]:
        room = view.horizon - stage.y
        _, height = scene.size(hero, room * 0.7, stage.width * 0.5)
        y = stage.y + room * 0.48
        hook = {"ground": y + height / 2, "center": y, "hang": y - height / 2}[KIT[hero].anchor]
        made = scene.heroes(hero, scene.canvas.middle, hook, room * 0.7, wide=stage.width * 0.5,
                            count=view.plan.hero_count, ground=view.air.horizon)  # fmt: skip
    _settle(scene, view, made, mark, foot, view.water.tone(0.3))


def _standing(scene: Scene, view: SeaView, foot: float, ground: str) -> None:
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
    scene: Scene, view: SeaView, made: Thing | None, mark: int, foot: float, ground: str
) -> None:
    """Everything else that the brief names."""
    size = KIT[made.name].size_m if made else 1.0
    unit = made.box.height / size if made and size < 60 else None
    front = min(foot + (scene.canvas.height - foot) * 0.4, scene.canvas.height - 12)
    behind = (view.air.top,)
    places = Places(
        foot=foot,
        front=front,
        mark=mark,
        floor=ground,
        behind=behind,
        far=view.horizon + 6,
        unit=unit,
    )
    settle(scene, view.plan, places)
