"""Things on a table: a hero, a companion behind it and one in front, before a wall or a view."""

import random
from dataclasses import dataclass

from onbrand.generation.composer import weather
from onbrand.generation.composer.air import air
from onbrand.generation.composer.canvas import Crowded
from onbrand.generation.composer.company import Places, settle
from onbrand.generation.composer.group import (
    CLEAR,
    Room,
    alone,
    asked,
    company_of,
    gather,
    hovers,
    of_goods,
)
from onbrand.generation.composer.heavens import sky
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.pieces import beam, pendant, tabletop, window
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.rests import lies_flat
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shades import apart, is_muddy, same
from onbrand.generation.composer.shapes import both, ell, rect
from onbrand.generation.composer.terrain import Ridge, hill
from onbrand.generation.composer.town import Street, skyline
from onbrand.generation.composer.traits import GARDEN, HEAVENLY, kind_of
from onbrand.layout import Box
from onbrand.layout.grid import clip

_HIDDEN = (0.4, 0.66)  # of a window: what things may hide, and of one that is asked for
_TALLEST = 0.7  # meters of what stands on a table
_USUAL = ("coffee_beans", "lemon", "cookie")
_AL_FRESCO = frozenset({"drink", "food", "nature"})
_INDOORS = {"table", "window", "room", "office", "shop"}
# Of kinds that no kitchen or parlor is the place for.
_NO_VIEW = frozenset({"finance", "tech", "office", "device", "industry", "education"})
_OUTDOORS = {"mountains", "forest", "lake", "sea", "park", "garden", "hills", "city"}


@dataclass(frozen=True, slots=True)
class _Table:
    wall: str
    top: str
    edge: float  # y of the far edge
    foot: float  # y where the hero stands
    warm: str


def suits(plan: ScenePlan) -> float:
    hero = plan.hero
    if hero is None or KIT[hero].scene_class != "table" or KIT[hero].size_m > _TALLEST:
        return 0.0
    fits = 1.3 if plan.setting in _INDOORS or plan.style == "still-life" else 1.0
    fits = 1.9 if of_goods(plan) else fits
    fits *= 0.5 if lies_flat(hero) else 1.0
    return fits if all(map(_on_table, company_of(plan))) else fits * 0.5


def variants(plan: ScenePlan) -> tuple[str, ...]:
    if "window" in asked(plan) or plan.setting == "window":
        return ("window",)
    if plan.setting in _OUTDOORS:
        return ("terrace",)
    lit = alone(plan) and plan.mood in {"night", "dusk"}
    kind = kind_of(plan.hero or "")
    view = kind in _AL_FRESCO
    return (
        "disc",
        *(("window", "tiles") if kind not in _NO_VIEW else ()),
        *(("terrace",) if view else ()),
        *(("lamp",) if lit or "pendant_lamp" in plan.subjects else ()),
    )


def draw(scene: Scene, plan: ScenePlan, variant: str) -> None:
    if plan.hero is None:
        raise Crowded
    weather.dress(scene, plan)
    scene.credit("table", "desk", "kitchen_table", "wall")
    table = _table(scene, plan, scene.dice("wall"))
    start = scene.mark
    with scene.layer("things"):
        _things(scene, plan, table, prop=variant != "lamp")
    with scene.behind(start):
        with scene.layer("background"):
            _wall(scene, plan, variant, table)
        with scene.layer("table"):
            tabletop(scene, table.edge, table.top)
        mark = scene.mark
    with scene.layer("company"):
        settle(scene, plan, _places(scene, table, variant, mark))


def _table(scene: Scene, plan: ScenePlan, dice: random.Random) -> _Table:
    canvas = scene.canvas
    bottom = min(canvas.stage.bottom, canvas.height)
    room = bottom - canvas.stage.y
    low = max(canvas.stage.y + room * 0.35, canvas.height * 0.4)
    wanted = bottom - max(room * 0.24, 70)
    edge = canvas.line(wanted, low, canvas.height * 0.93)
    wall = _wall_tone(scene, plan, dice)
    night = plan.mood == "night"
    top = scene.shade("main", 0.34 if night else 0.42)
    if same(scene.ramps, "main", wall) or dice.random() < 0.3:
        wooden = scene.shade("wood", 0.64)
        top = wooden if scene.lively(wooden) and not is_muddy(scene.ramps, wooden) else top
    return _Table(wall, top, edge, edge + (bottom - edge) * 0.5, scene.shade("accent", 0.9))


def _places(scene: Scene, table: _Table, variant: str, mark: int) -> Places:
    """Before a view large things stand beyond the table, within walls they are pictures."""
    hero = next(thing for thing in scene.things if thing.role == "hero")
    unit = hero.box.height / KIT[hero.name].size_m
    view = variant == "terrace"
    return Places(
        table.foot,
        scene.canvas.height - 14,
        mark,
        table.top,
        (table.wall,),
        far=table.edge + 4 if view else None,
        unit=unit,
        indoors=not view,
        line=table.edge,
    )


def _wall_tone(scene: Scene, plan: ScenePlan, dice: random.Random) -> str:
    """A tinted wall that the hero stands out from in its own colors."""
    slots = {
        "dawn": ("accent", "warm", "hot"),
        "dusk": ("hot", "warm", "accent"),
        "calm": ("second", "sky", "accent"),
        "night": ("main", "second"),
    }.get(plan.mood, ("accent", "second", "warm", "sky", "leaf"))
    light = {"dusk": 0.8, "night": 0.3}.get(plan.mood, 0.88)
    walls = scene.fresh(slots, light) + scene.fresh(("sky", "second", "accent"), 0.88)
    fitting = [wall for wall in walls if not scene.clash(plan.hero or "", wall)]
    return dice.choice(fitting[:4] or walls)


def _wall(scene: Scene, plan: ScenePlan, variant: str, table: _Table) -> None:
    canvas, pen = scene.canvas, scene.pen
    pen.fill(rect(-2, -2, canvas.width + 4, table.edge + 8, 0), table.wall)
    pen.grain(rect(0, 0, canvas.width, table.edge, 0), step(table.wall, -1), 0, 0.22)
    {"window": _window, "lamp": _lamp, "disc": _disc, "terrace": _terrace, "tiles": _tiles}[
        variant
    ](scene, plan, table)


def _window(scene: Scene, plan: ScenePlan, table: _Table) -> None:
    canvas, stage = scene.canvas, scene.canvas.stage
    room = table.edge - stage.y
    wide = min(stage.width * 0.4, room * 0.52)
    tall = min(room * 0.84, wide * 1.7)
    y = table.edge - tall - room * 0.09
    told = [thing.box for thing in scene.things]
    sides = [stage.width * 0.27 * side for side in (1, -1)]
    boxes = [Box(x=canvas.middle + side - wide / 2, y=y, width=wide, height=tall) for side in sides]
    box = min(boxes, key=lambda box: _covered(box, told))
    around = Box(
        x=box.x - wide * 0.12, y=box.y - wide * 0.06, width=wide * 1.24, height=tall + wide * 0.14
    )
    hidden = _HIDDEN["window" in asked(plan)]
    if wide < 120 or _covered(box, told) > hidden or not canvas.free(around):
        if "window" in asked(plan):
            raise Crowded
        _disc(scene, plan, table)
        return
    low_sun = plan.mood in {"dawn", "dusk"} and not weather.overcast(plan)
    glass = "hot" if low_sun and scene.lively(scene.shade("hot", 0.78)) else "sky"
    light = 0.4 if plan.mood == "night" else 0.78
    tone = scene.shade(glass, weather.glass(plan, light))
    sunny = plan.mood != "night" and not weather.overcast(plan)
    window(scene, box, frame=_trim(scene, table), glass=tone, sunny=sunny)
    weather.pane(scene, plan, box, tone)
    scene.credit("window")


def _covered(box: Box, told: list[Box]) -> float:
    """How much of it things hide."""
    parts = [part for part in (clip(thing, box) for thing in told) if part]
    return sum(part.width * part.height for part in parts) / (box.width * box.height)


def _trim(scene: Scene, table: _Table) -> str:
    return "paper" if scene.ramps.tone(table.wall).oklab[0] > 0.6 else step(table.wall, 3)


def _contrasting(table: _Table) -> str:
    return "accent" if not table.wall.startswith("accent") else "main"


def _lamp(scene: Scene, plan: ScenePlan, table: _Table) -> None:
    canvas, stage = scene.canvas, scene.canvas.stage
    room = table.edge - stage.y
    wide = min(260.0, stage.width * 0.34)
    bottom = stage.y + room * 0.22
    if bottom < 110 or not canvas.free(
        Box(x=canvas.middle - wide / 2, y=0, width=wide, height=bottom)
    ):
        _disc(scene, plan, table)
        return
    cone = step(table.wall, 1)
    beam(scene, canvas.middle, bottom, wide * 0.92, table.edge, cone)
    pendant(scene, canvas.middle, bottom, wide, _contrasting(table))


def _disc(scene: Scene, plan: ScenePlan, table: _Table) -> None:
    """A large sun behind the hero, standing on the table's edge."""
    canvas, stage = scene.canvas, scene.canvas.stage
    radius = min(stage.width * 0.4, (table.edge - stage.y) * 0.6)
    middle = table.edge - radius * 0.62
    box = Box(x=canvas.middle - radius, y=middle - radius, width=2 * radius, height=2 * radius)
    if not canvas.free(box):
        return
    visible = rect(-2, -2, canvas.width + 4, table.edge + 4, 0)
    disc = both(ell(canvas.middle, middle, radius), visible)
    light = 0.45 if plan.mood == "night" else 0.79
    tones = [*scene.fresh(("accent", "hot", "second", "sky"), light), step(table.wall, 1)]
    wall = scene.ramps.tone(table.wall)
    fitting = [
        tone
        for tone in tones
        if not scene.clash(plan.hero or "", tone) and apart(scene.ramps.tone(tone), wall) > 0.06
    ]
    tone = (fitting or [step(table.wall, 1)])[0]
    scene.pen.fill(disc, tone)
    scene.pen.shade(disc, step(tone, -1), hard=0)


def _terrace(scene: Scene, plan: ScenePlan, table: _Table) -> None:
    """The table stands before a landscape."""
    canvas = scene.canvas
    dice = scene.dice("terrace")
    view = air(scene.ramps, plan, scene.dice("air"))
    horizon = table.edge - (table.edge - canvas.stage.y) * 0.3
    sky(scene, view, horizon, (canvas.middle, horizon, 120))
    if plan.setting == "city":
        skyline(scene, Street(view, table.edge, table.edge, table.edge), dice)
        scene.credit("city")
        return
    swing = min(34.0, canvas.height * 0.03)
    for share, tone in ((0.0, view.planes[0]), (0.4, view.planes[1]), (0.72, view.planes[2])):
        y = horizon + (table.edge - horizon) * share
        level = canvas.line(y, horizon - 10, table.edge, swing)
        hill(scene, Ridge.roll(dice, level, swing, canvas.width), tone)
    weather.behind(scene, plan, view, table.edge)


def _tiles(scene: Scene, plan: ScenePlan, table: _Table) -> None:
    """A wainscot of square tiles above the counter."""
    canvas, pen = scene.canvas, scene.pen
    side = 62.0
    rows = max(2, round((table.edge - canvas.stage.y) * 0.34 / side))
    top = table.edge - rows * side
    if not canvas.free(Box(x=0, y=top - 14, width=canvas.width, height=table.edge - top + 14)):
        _disc(scene, plan, table)
        return
    tones = step(table.wall, 1), step(table.wall, -1)
    columns = int(canvas.width / side) + 2
    offset = (canvas.width - columns * side) / 2
    for row in range(rows):
        for column in range(columns):
            tile = rect(offset + column * side, top + row * side, side, side, 0)
            pen.fill(tile, tones[(row + column) % 2])
    pen.fill(rect(-2, top - 12, canvas.width + 4, 12, 0), _trim(scene, table))


def _things(scene: Scene, plan: ScenePlan, table: _Table, *, prop: bool) -> None:
    """One group in the middle of the table, true to each other in size."""
    stage = scene.canvas.stage
    room = table.foot - stage.y
    wide = stage.width - 2 * CLEAR
    place = Box(x=scene.canvas.middle - wide / 2, y=stage.y + room * 0.1, width=wide,
                height=room * 0.9)  # fmt: skip
    names = [name for name in company_of(plan) if _on_table(name)]
    gather(scene, plan, [*names, *(_prop(plan) if prop else ())], Room(place, table.wall))


def _on_table(name: str) -> bool:
    """What is larger stands beyond the table or is not there."""
    aloft = hovers(name) and name not in HEAVENLY
    return aloft or KIT[name].size_m <= _TALLEST or name in GARDEN


def _prop(plan: ScenePlan) -> tuple[str, ...]:
    """One small thing beside a hero that is alone."""
    hero = plan.hero or ""
    usual = _USUAL if kind_of(hero) == "drink" else ()
    fitting = (
        name
        for name in (*(each for each in plan.support if each in plan.dressing), *usual)
        if plan.allows(name)
        and KIT[name].scene_class == "table"
        and KIT[name].anchor == "ground"
        and KIT[name].size_m < KIT[hero].size_m
    )
    return tuple(fitting)[:1] if alone(plan) else ()
