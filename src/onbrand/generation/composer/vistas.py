"""What lies in a land: a lake that mirrors it, a winding river or road, woods in depth, a village.
Painted as a part of it, never put upon it."""

from collections.abc import Mapping
from dataclasses import dataclass

from onbrand.generation.composer import weather
from onbrand.generation.composer.air import Air, air
from onbrand.generation.composer.canvas import Crowded
from onbrand.generation.composer.drawing import Value
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scatter import along
from onbrand.generation.composer.scene import Role, Scene
from onbrand.generation.composer.shapes import at, curve, limb, rect
from onbrand.generation.composer.shapes import bounds as bounds_of
from onbrand.generation.composer.terrain import Ridge
from onbrand.generation.composer.town import lamp_wear
from onbrand.generation.composer.traits import FLYING, HEAVENLY, WHEELS, afoot
from onbrand.generation.composer.water import Water, glints
from onbrand.generation.composer.waterfront import islet
from onbrand.layout import Box
from onbrand.vocabulary import is_a

_TOWERING = 5.0  # times the hero: what stands behind it on the hill
# Of the room, where the horizon, the middle and the near ridge are.
_LEVELS: Mapping[str, tuple[float, float, float]] = {
    "lake": (0.5, 0.4, 0.15),
    "river": (0.48, 0.4, 0.32),
    "meadow": (0.46, 0.38, 0.3),
    "forest": (0.46, 0.34, 0.2),
}
_USUAL, _LOW = (0.44, 0.31, 0.18), (0.3, 0.22, 0.13)
_AT_NIGHT: Mapping[str, Value] = {"bark": "paper-6", "trunk": "wood-4"}
_STEM = 0.16  # of a tree's height: from its middle to what is surely not its stem
_SWIMS = frozenset({"swan", "duck", "kayak", "boat", "bridge"})  # stand in the water


@dataclass(frozen=True, slots=True)
class Vista:
    """`ridges` from the far to the near; the hero stands at `foot`."""

    plan: ScenePlan
    variant: str
    air: Air
    horizon: float
    ridges: tuple[Ridge, Ridge, Ridge]
    foot: float


def vista(scene: Scene, plan: ScenePlan, variant: str) -> Vista:
    """Raises Crowded where the words leave no heights for the land."""
    canvas, stage, dice = scene.canvas, scene.canvas.stage, scene.dice("landscape")
    colors = air(scene.ramps, plan, scene.dice("air"))
    bottom = min(stage.bottom, canvas.height)
    room = bottom - stage.y
    swing = max(12.0, min(42.0, room * 0.055))
    low, high = stage.y + room * 0.25, canvas.height * 0.95
    levels: list[float] = []
    usual = _LOW if plan.hero in FLYING | HEAVENLY else _USUAL
    for share in _LEVELS.get(variant, usual):
        off = variant == "lake" and len(levels) == 2 and plan.hero in _SWIMS
        level = _level(scene, bottom - room * share, (low, high), swing, off=off)
        levels.append(level)
        low = level + (room * 0.12 if variant == "lake" and len(levels) == 2 else 0)
    swings = (swing, 0.0 if variant == "lake" else swing, swing * (0.6 if variant == "lake" else 1))
    ridges = [Ridge.roll(dice, level, own, canvas.width)
              for level, own in zip(levels, swings, strict=True)]  # fmt: skip
    foot = min(levels[2] + (canvas.height - levels[2]) * 0.28, canvas.height - 40)
    if variant == "lake" and plan.hero in _SWIMS:
        foot = min(levels[2], bottom - room * 0.1) - swing * 0.4
    return Vista(plan, variant, colors, levels[0], (ridges[0], ridges[1], ridges[2]), foot)


def _level(
    scene: Scene, wanted: float, ends: tuple[float, float], swing: float, *, off: bool
) -> float:
    """The height of a ridge; where words leave it none, a near bank may lie `off` the picture."""
    try:
        return scene.canvas.line(wanted, *ends, swing)
    except Crowded:
        if off:
            return scene.canvas.height + 3 * swing
        raise


def lake(scene: Scene, view: Vista) -> None:
    """Water from the middle ridge to the near bank; what stands behind it is mirrored."""
    canvas, pen, top = scene.canvas, scene.pen, view.ridges[1].y
    water = Water.of(scene.ramps, view.plan)
    low = view.ridges[2].y + view.ridges[2].swing
    tones = water.tone(0.12), water.tone(0.34)
    pen.fill(rect(-4, top, canvas.width + 8, low - top + 8, 0), tones[0])
    deep = top + (low - top) * 0.46
    if not any(box.y < deep + 12 and box.bottom > deep - 12 for box in canvas.quiet):
        pen.fill(Ridge.roll(scene.dice("lake"), deep, 7, canvas.width).path(canvas.width, low + 8),
                 tones[1])  # fmt: skip
    for thing in scene.things:
        if thing.name == "mountain":
            _mirrored(scene, thing.box, (top, (top + deep) / 2 + (low - top) * 0.1),
                      step(tones[0], -1))  # fmt: skip
    pen.fill(rect(-4, top, canvas.width + 8, 5, 0), step(tones[0], 2))
    glints(scene, scene.dice("glints"), Box(x=20, y=top + 12, width=canvas.width - 40,
           height=max(low - top - 24, 1)), step(tones[0], 2), 34)  # fmt: skip


def _mirrored(scene: Scene, box: Box, ends: tuple[float, float], tone: str) -> None:
    """A peak upside down, in bars that grow thinner."""
    top, low = ends
    y, tall = top + 5, low - top
    while y < low:
        share = 1 - (y - top) / tall
        wide = box.width * 0.8 * share
        bar = Box(x=box.x + box.width / 2 - wide / 2, y=y, width=wide, height=9)
        if wide > 8 and scene.canvas.free(bar):
            scene.pen.fill(rect(bar.x, y, wide, 9, 4.5), tone)
        y += 15


def winding(scene: Scene, view: Vista, tone: str, edge: str, wide: float) -> bool:
    """A river or a way that comes from behind the near ridge, beside the stage's middle; False
    where words are in its way."""
    canvas, stage, near = scene.canvas, scene.canvas.stage, view.ridges[2]
    low = canvas.height + wide
    for side in (1, -1):
        start = canvas.middle + side * stage.width * 0.1
        top = near.at(start) + 6
        high = low - top
        line = [(start, top), (canvas.middle + side * stage.width * 0.2, top + high * 0.14),
                (canvas.middle + side * stage.width * 0.1, top + high * 0.32),
                (canvas.middle + side * stage.width * 0.34, top + high * 0.6),
                (canvas.middle + side * stage.width * 0.42, low)]  # fmt: skip
        widths = (wide * 0.06, wide * 0.14, wide * 0.3, wide * 0.66, wide)
        left, y, right, bottom = bounds_of(limb(line, *widths))
        if canvas.free(Box(x=left, y=y, width=right - left, height=bottom - y)):
            bank = [(x - wide * 0.03 * i, y - wide * 0.012 * i) for i, (x, y) in enumerate(line)]
            scene.pen.fill(limb(bank, *(width * 1.06 for width in widths)), edge)
            scene.pen.fill(limb(line, *widths), tone)
            return True
    return False


def way(view: Vista) -> str:
    """What a path is of: trodden snow in winter."""
    return step(view.air.planes[2], -1) if weather.snowy(view.plan) else view.air.path


def road(scene: Scene, view: Vista) -> None:
    """Before what drives it runs across; else it winds to the horizon."""
    canvas = scene.canvas
    top = view.foot - (canvas.height - view.foot) * 0.2
    low = min(view.foot + (canvas.height - view.foot) * 0.55, canvas.height - 8)
    scene.credit("road")
    if view.plan.hero not in WHEELS:
        tone = way(view)
        winding(scene, view, tone, step(tone, -1), min(canvas.width * 0.3, 360.0))
        return
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
    scene.pen.fill(path, way(view))
    scene.pen.shade(path, step(way(view), -1), 0.5, hard=0.05)


def towering(scene: Scene, view: Vista) -> None:
    """What is many times larger than the hero stands behind it on the hill, and looks so."""
    plan, stage = view.plan, scene.canvas.stage
    hero = plan.hero
    if hero is None or not afoot(hero):
        return
    for name in plan.support:
        if KIT[name].size_m < _TOWERING * KIT[hero].size_m or not afoot(name):
            continue
        if is_a(name, {"vegetation"}):
            continue
        tall = (view.ridges[1].y - stage.y) * 0.84
        wear: dict[str, Value] = {"meadow": False, "count": 1} if name == "wind_turbine" else {}
        left = max(plan.count(name), 2 if name == "wind_turbine" else 1)
        for k, away in enumerate((0.36, -0.3, 0.1, -0.42)):
            x = scene.canvas.middle + away * stage.width
            made = left and scene.put(
                name, x, view.ridges[1].at(x) + 14, tall * (1 - 0.14 * k), wide=stage.width * 0.4,
                role="support", ground=view.air.top, wear=wear,
            )  # fmt: skip
            left -= bool(made)


def peaks(scene: Scene, view: Vista) -> None:
    """A main peak at the stage's middle (the hero, if it is one) and lesser ones beside it."""
    canvas, stage, plan = scene.canvas, scene.canvas.stage, view.plan
    dice = scene.dice("far")
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


# Woods and villages


def kinds_of_trees(view: Vista) -> list[str]:
    """Leafy where people live and in autumn; firs in the mountains and in snow."""
    plan, variant = view.plan, view.variant
    if weather.snowy(plan):
        wanted: tuple[str, ...] = ("fir",)
    elif plan.season in {"autumn", "spring"} or variant in {"park", "village", "meadow"}:
        wanted = ("tree", "birch")
    elif plan.season == "summer":
        wanted = ("tree", "birch", "tree", "fir")
    else:
        wanted = ("fir", "tree") if variant in {"mountains", "lake"} else ("tree", "fir", "birch")
    return [name for name in wanted if plan.allows(name) and name != plan.hero]


def planted(
    scene: Scene, kind: str, spot: tuple[float, float], tall: float, tones: tuple[str, str]
) -> None:  # fmt: skip
    """`tones` of its crown and of what is behind it; at night its stem is no lamp."""
    body, known = KIT[kind].body, KIT[kind].params
    wear: dict[str, Value] = {body: tones[0]} if body else {}
    if scene.ramps.is_dark(tones[1]):
        wear |= {part: tone for part, tone in _AT_NIGHT.items() if part in known}
    scene.put(kind, *spot, tall, ground=tones[1], wear=wear)


def tree_line(
    scene: Scene, view: Vista, ridge: Ridge, tall: float, tones: tuple[str, ...], dense: float
) -> None:  # fmt: skip
    """Trees along a ridge, in groups: none where words are."""
    dice = scene.dice(f"row-{ridge.y:.0f}")
    kinds = kinds_of_trees(view)
    if not kinds:
        return
    kind = dice.choice(kinds)
    for x in along(dice, 0, scene.canvas.width, tall * 0.62 / dense, 0.6):
        height, tone = tall * dice.uniform(0.7, 1.15), dice.choice(tones)
        stem = _STEM * tall < x < scene.canvas.width - _STEM * tall  # else the frame cuts it
        if dice.random() >= 0.3 and stem:
            planted(scene, kind, (x, ridge.at(x) + 6), height, (tone, tones[0]))


def woods(scene: Scene, view: Vista) -> None:
    """Three rows behind each other, the far one pale, with a clearing in the middle."""
    canvas, stage, dice = scene.canvas, scene.canvas.stage, scene.dice("woods")
    kinds = kinds_of_trees(view)
    if not kinds:
        return
    room = view.foot - stage.y
    for ridge, share, apart, tones in (
        (view.ridges[1], 0.34, 0.62, view.air.foliage),
        (view.ridges[2], 0.56, 0.58, view.air.foliage),
    ):
        tall = room * share
        for x in along(dice, -20, canvas.width + 20, tall * apart, 0.4):
            off = abs(x - canvas.middle) / stage.width
            clearing = 0.3 if ridge is view.ridges[2] else 0.0
            if view.plan.hero != "forest" and off < clearing:
                continue
            high = tall * dice.uniform(0.72, 1.12) * (0.8 + 0.4 * min(off, 0.5))
            spot = x, ridge.at(x) + 10 + dice.uniform(0, 14)
            dress = dice.choice(tones), view.air.planes[1]
            planted(scene, dice.choice(kinds), spot, high, dress)


def village(scene: Scene, view: Vista) -> None:
    """Houses on the middle ridge, near to each other, each in another color."""
    stage, plan, dice = scene.canvas.stage, view.plan, scene.dice("village")
    if not plan.allows("house"):
        return
    room = view.foot - stage.y
    roofs = ("hot", "main", "accent", "second")
    count = 2 if plan.hero == "bridge" else 4 if plan.hero else 6
    for k, away in enumerate((-0.44, 0.45, 0.3, -0.29, -0.14, 0.15)[:count]):
        x = scene.canvas.middle + (away + dice.uniform(-0.02, 0.02)) * stage.width
        tall = room * dice.uniform(0.2, 0.27)
        wear: dict[str, Value] = {"roof": roofs[k % 4], "smoke": k == 1, "bushes": 0}
        scene.put("house", x, view.ridges[1].at(x) + 16, tall, ground=view.air.planes[0],
                  mirror=k % 2 == 1, wear=wear)  # fmt: skip


_MASTS = frozenset({"wind_turbine", "crane"})  # no crowns before or behind them


def masted(plan: ScenePlan) -> bool:
    return not _MASTS.isdisjoint(plan.subjects)


def flank(scene: Scene, view: Vista) -> None:
    """Tall trees at the sides of the stage that frame the hero."""
    canvas, stage, dice = scene.canvas, scene.canvas.stage, scene.dice("flank")
    kinds = kinds_of_trees(view)
    if not kinds or masted(view.plan):
        return
    kind, room = dice.choice(kinds), view.foot - stage.y
    for side in (-1, 1):
        x = canvas.middle + side * stage.width * dice.uniform(0.4, 0.47)
        for k, share in enumerate((0.52, 0.36)):
            spot_x = x - side * k * room * 0.17
            y = view.ridges[2].at(spot_x) + 12 + 10 * (1 - k)
            dress = dice.choice(view.air.foliage), view.air.planes[1]
            planted(scene, kind, (spot_x, y), room * share, dress)


def lamps(scene: Scene, view: Vista, tall: float) -> None:
    """Street lamps at both sides, lit in the dark."""
    if not view.plan.allows("street_lamp") or scene.drawn["street_lamp"]:
        return
    canvas, stage, dark = scene.canvas, scene.canvas.stage, view.air.dark
    for side in (-1, 1):
        x = canvas.middle + side * stage.width * 0.36
        made = scene.put("street_lamp", x, view.foot - 8, tall, ground=view.air.planes[1],
                         mirror=side > 0, wear=lamp_wear(dark=dark))  # fmt: skip
        if made and dark:
            scene.pen.glow(x, made.box.y + tall * 0.14, tall * 0.28, "paper", 0.08)


def abutments(scene: Scene, view: Vista, box: Box) -> None:
    """The land that both ends of a bridge lie on."""
    tall = box.height * 0.36
    for x, wide in ((box.x, box.width * 0.34), (box.right, box.width * 0.3)):
        spot = Box(x=x - wide / 2, y=box.bottom - tall, width=wide, height=tall)
        if scene.canvas.free(spot):
            scene.pen.form(islet(x, box.bottom + 4, wide, tall), view.air.planes[2], 0.6)
