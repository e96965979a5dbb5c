"""Things on a table: a hero, a companion behind it and one in front, before a wall or a view."""

import random
from dataclasses import dataclass

from onbrand.generation.composer import weather
from onbrand.generation.composer.air import air
from onbrand.generation.composer.canvas import Canvas, Crowded
from onbrand.generation.composer.company import Places, settle, width_of_hero
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.pieces import beam, pendant, tabletop, window
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shades import apart, same
from onbrand.generation.composer.shapes import both, ell, rect
from onbrand.generation.composer.terrain import Ridge, hill, sky
from onbrand.generation.composer.traits import GARDEN, comparable
from onbrand.layout import Box

VARIANTS = ("window", "lamp", "disc", "terrace", "tiles")
_TALLEST = 0.7  # meters of what stands on a table
_USUAL = ("plant", "book", "flower", "vase", "coffee_beans", "leaf")
_INDOORS = {"table", "window", "room", "office", "shop"}
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
    if plan.setting in _INDOORS or plan.style == "still-life":
        return 1.3
    return 1.0


def variants(plan: ScenePlan) -> tuple[str, ...]:
    if plan.setting in _OUTDOORS:
        return ("terrace", "terrace", "disc")
    if plan.setting == "window" or "window" in plan.subjects:
        return ("window", "terrace", "window")
    return VARIANTS


def draw(scene: Scene, plan: ScenePlan, variant: str) -> None:
    if plan.hero is None:
        raise Crowded
    dice = scene.dice("still-life")
    weather.dress(scene, plan)
    scene.credit("table", "desk", "kitchen_table")
    table = _table(scene, plan, scene.dice("wall"))
    with scene.layer("background"):
        _wall(scene, plan, variant, table)
    with scene.layer("table"):
        tabletop(scene, table.edge, table.top)
    with scene.layer("things"):
        mark = scene.mark
        _things(scene, plan, table, dice)
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
        top = wooden if scene.lively(wooden) else top
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
    side = stage.width * 0.27 * (1 if scene.dice("window").random() < 0.7 else -1)
    y = table.edge - tall - room * 0.09
    box = Box(x=canvas.middle + side - wide / 2, y=y, width=wide, height=tall)
    around = Box(
        x=box.x - wide * 0.12, y=box.y - wide * 0.06, width=wide * 1.24, height=tall + wide * 0.14
    )
    if wide < 120 or not canvas.free(around):
        _disc(scene, plan, table)
        return
    glass = "hot" if plan.mood in {"dawn", "dusk"} else "sky"
    light = 0.4 if plan.mood == "night" else 0.78
    tone = scene.shade(glass, weather.glass(plan, light))
    sunny = plan.mood != "night" and not weather.overcast(plan)
    window(scene, box, frame=_trim(scene, table), glass=tone, sunny=sunny)
    weather.pane(scene, plan, box, tone)
    scene.credit("window")
    lamp_x = canvas.middle - side
    bottom = stage.y + room * 0.2
    if bottom > 90:
        pendant(scene, lamp_x, bottom, min(190, stage.width * 0.26), _contrasting(table))


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
    _lamp_if_room(scene, table, top)


def _lamp_if_room(scene: Scene, table: _Table, top: float) -> None:
    canvas = scene.canvas
    bottom = canvas.stage.y + (top - canvas.stage.y) * 0.4
    if bottom > 110:
        for share in (-0.3, 0.3):
            x = canvas.middle + canvas.stage.width * share
            pendant(scene, x, bottom, min(150.0, canvas.stage.width * 0.22), _contrasting(table))


def _things(scene: Scene, plan: ScenePlan, table: _Table, dice: random.Random) -> None:
    canvas, stage = scene.canvas, scene.canvas.stage
    hero = plan.hero or ""
    room = table.foot - stage.y
    tall = min(room * 0.8, 620.0)
    wide = width_of_hero(plan, stage.width * 0.56)
    width, height = scene.size(hero, tall, wide)
    side = 1 if dice.random() < 0.5 else -1
    x = canvas.middle - side * stage.width * 0.07
    behind, before = _companions(plan) if plan.hero_count == 1 else (None, None)
    unit = height / KIT[hero].size_m  # units a meter
    if behind:
        most = min(room * 0.74, unit * KIT[behind].size_m)
        back = table.edge + (table.foot - table.edge) * 0.22
        at = x + side * width * 0.62
        _beside(
            scene, behind, (at, back), (max(most, height * 0.5), stage.width * 0.42), table, canvas
        )
    scene.heroes(hero, x, table.foot, tall, wide=wide, count=plan.hero_count, ground=table.wall)
    if before:
        front = min(canvas.height - 24, table.foot + (canvas.height - table.foot) * 0.45)
        most = min(height * 0.62, max(unit * KIT[before].size_m, height * 0.34))
        at = x - side * width * 0.66
        _beside(scene, before, (at, front), (most, width * 0.62), table, canvas, ground=table.top)


def _beside(  # noqa: PLR0913, PLR0917 - a thing and where it may stand
    scene: Scene,
    name: str,
    at: tuple[float, float],
    most: tuple[float, float],
    table: _Table,
    canvas: Canvas,
    ground: str | None = None,
) -> None:
    width, _ = scene.size(name, *most)
    low, high = width / 2 + 26, canvas.width - width / 2 - 26
    x = min(max(at[0], low), high) if low < high else canvas.width / 2
    mirror = x > canvas.middle and KIT[name].facing == "right"
    scene.put(
        name,
        x,
        at[1],
        most[0],
        wide=most[1],
        role="support",
        ground=ground or table.wall,
        mirror=mirror,
    )


def _companions(plan: ScenePlan) -> tuple[str | None, str | None]:
    """One to stand behind and one in front, of those asked for, else of what is usual."""
    asked = [
        name
        for name in plan.support
        if plan.count(name) == 1
        and comparable(name, plan.hero or "")
        and KIT[name].size_m <= _TALLEST
        and (KIT[name].scene_class == "table" or name in GARDEN)
    ]
    usual = [name for name in _USUAL if plan.allows(name) and name not in plan.subjects]
    small = [name for name in asked if KIT[name].size_m <= 1]
    hero = KIT[plan.hero or ""].size_m
    behind = max(small, key=lambda name: KIT[name].size_m, default=None)
    if behind and KIT[behind].size_m < hero * 1.5:
        behind = None
    before = next((name for name in small if name != behind), None)
    return behind or next(iter(usual), None), before
