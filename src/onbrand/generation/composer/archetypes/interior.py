"""A room: wall and floor, a rug under the hero, a window or shelves behind it."""

from dataclasses import dataclass

from onbrand.generation.composer import weather
from onbrand.generation.composer.canvas import Crowded
from onbrand.generation.composer.company import Places, settle
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.pieces import pendant, window
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shapes import ell, rect
from onbrand.generation.composer.traits import FURNITURE, PEOPLE, PETS, comparable
from onbrand.layout import Box

VARIANTS = ("window", "shelves", "pictures")
_ON_SHELF = 0.4  # meters
_USUAL = ("plant", "cat")
_ROOMS = {"room", "office", "shop", "window"}


@dataclass(frozen=True, slots=True)
class _Room:
    wall: str
    floor: str
    trim: str
    line: float  # where the wall meets the floor
    foot: float  # where the hero stands
    side: int  # where the window or the shelves are


def suits(plan: ScenePlan) -> float:
    hero = plan.hero
    if hero is None:
        return 0.0
    if hero in {"armchair", "worker"}:
        return 1.5
    if hero in PETS and not FURNITURE.isdisjoint(plan.support):
        return 1.4
    if plan.setting in _ROOMS and hero in FURNITURE | PEOPLE | PETS:
        return 1.4
    return 0.9 if hero in {"lamp", "window", "pendant_lamp"} | PETS else 0.0


def draw(scene: Scene, plan: ScenePlan, variant: str) -> None:
    if plan.hero is None:
        raise Crowded
    weather.dress(scene, plan)
    room = _room(scene, plan)
    if "window" in plan.support or plan.weather:
        variant = "window"
    with scene.layer("background"):
        _walls(scene, room)
        {"window": _window, "shelves": _shelves, "pictures": _pictures}[variant](scene, plan, room)
    with scene.layer("floor"):
        _floor(scene, room)
    with scene.layer("things"):
        mark = scene.mark
        _things(scene, plan, room)
        settle(scene, plan, _places(scene, room, mark))


def _places(scene: Scene, room: _Room, mark: int) -> Places:
    hero = next((thing for thing in scene.things if thing.role == "hero"), None)
    return Places(
        foot=room.foot,
        front=scene.canvas.height - 14,
        line=room.line,
        mark=mark,
        floor=room.floor,
        behind=(room.wall,),
        unit=hero.box.height / KIT[hero.name].size_m if hero else None,
        indoors=True,
    )


def _room(scene: Scene, plan: ScenePlan) -> _Room:
    canvas, stage = scene.canvas, scene.canvas.stage
    bottom = min(stage.bottom, canvas.height)
    height = bottom - stage.y
    line = canvas.line(bottom - height * 0.2, stage.y + height * 0.5, canvas.height * 0.93)
    foot = line + (bottom - line) * 0.55
    side, dice = scene.dice("side").choice((-1, 1)), scene.dice("wall")
    if plan.mood in {"night", "dusk"}:
        wall, floor = scene.shade("main", 0.33), scene.shade("main", 0.26)
        return _Room(wall, floor, step(wall, 2), line, foot, side)
    walls = scene.fresh(("accent", "second", "sky", "warm"), 0.89)
    fitting = [wall for wall in walls if not scene.clash(plan.hero or "", wall)] or walls
    floors = [scene.shade("wood", 0.58), scene.shade("main", 0.5), scene.shade("main", 0.45)]
    floor = dice.choice([tone for tone in floors if scene.lively(tone)] or floors)
    return _Room(dice.choice(fitting), floor, "paper", line, foot, side)


def _walls(scene: Scene, room: _Room) -> None:
    canvas, pen = scene.canvas, scene.pen
    pen.fill(rect(-2, -2, canvas.width + 4, room.line + 4, 0), room.wall)
    pen.grain(rect(0, 0, canvas.width, room.line, 0), step(room.wall, -1), 0, 0.22)


def _floor(scene: Scene, room: _Room) -> None:
    canvas, pen, stage = scene.canvas, scene.pen, scene.canvas.stage
    depth = canvas.height - room.line
    pen.fill(rect(-4, room.line, canvas.width + 8, depth + 4, 0), room.floor)
    pen.fill(rect(-4, room.line - 12, canvas.width + 8, 14, 0), room.trim)
    pen.grain(rect(0, room.line, canvas.width, depth, 0), step(room.floor, -1), 0, 0.5)
    rug = min(stage.width * 0.44, 460.0)
    tall = min((canvas.height - room.line) * 0.36, rug * 0.16)
    box = Box(x=canvas.middle - rug, y=room.foot - tall, width=2 * rug, height=2 * tall)
    if canvas.free(box):
        tone = scene.shade("second", 0.45 if scene.ramps.is_dark(room.wall) else 0.78)
        pen.fill(ell(canvas.middle, room.foot + 4, rug, tall), step(tone, -1))
        pen.fill(ell(canvas.middle, room.foot, rug, tall), tone)
        pen.fill(ell(canvas.middle, room.foot, rug * 0.88, tall * 0.84), step(tone, 1))
        pen.fill(ell(canvas.middle, room.foot, rug * 0.85, tall * 0.8), tone)


def _window(scene: Scene, plan: ScenePlan, room: _Room) -> None:
    canvas, stage = scene.canvas, scene.canvas.stage
    height = room.line - stage.y
    wide = min(stage.width * 0.34, height * 0.5)
    tall = min(height * 0.62, wide * 1.35)
    x = canvas.middle + room.side * stage.width * 0.29 - wide / 2
    box = Box(x=x, y=stage.y + height * 0.08, width=wide, height=tall)
    around = Box(
        x=x - wide * 0.13, y=box.y - wide * 0.08, width=wide * 1.26, height=tall + wide * 0.2
    )
    if wide < 110 or not canvas.free(around):
        return
    dark = scene.ramps.is_dark(room.wall)
    glass = scene.shade(
        "hot" if plan.mood in {"dawn", "dusk"} else "sky",
        weather.glass(plan, 0.4 if dark else 0.76),
    )
    sunny = plan.mood != "night" and not weather.overcast(plan)
    window(scene, box, frame=room.trim, glass=glass, round_top=False, sunny=sunny)
    weather.pane(scene, plan, box, glass)
    scene.credit("window")
    if box.y > 60:
        pendant(
            scene, canvas.middle - room.side * stage.width * 0.27, box.y + tall * 0.3,
            min(170.0, stage.width * 0.22), "accent",
        )  # fmt: skip


def _shelves(scene: Scene, plan: ScenePlan, room: _Room) -> None:
    """Two boards with things of table size."""
    canvas, stage = scene.canvas, scene.canvas.stage
    height = room.line - stage.y
    wide = min(stage.width * 0.36, 380.0)
    x = canvas.middle + room.side * stage.width * 0.29 - wide / 2
    kinds = [name for name in ("book", "clock", "candle", "camera", "teapot", "gift", "coins")
             if plan.allows(name) and name not in plan.subjects]  # fmt: skip
    own = [
        name
        for name in plan.support
        if KIT[name].scene_class == "table" and KIT[name].size_m <= _ON_SHELF
    ]
    names = [*own, *kinds]
    dice = scene.dice("shelves")
    for row, share in enumerate((0.3, 0.56)):
        y = stage.y + height * share
        box = Box(x=x, y=y - height * 0.2, width=wide, height=height * 0.24)
        if not canvas.free(box) or not names:
            continue
        scene.pen.form(rect(x, y, wide, 13, 4), "wood", hard=0.2)
        scene.pen.fill(rect(x + 8, y + 13, wide - 16, 7, 0), "ink", 0.1)
        for slot in (0.2, 0.5, 0.8):
            if row == 1 and slot == 0.5 and dice.random() < 0.5:
                continue
            name = names.pop(0) if len(names) > 1 else names[0]
            tall = height * 0.16
            scene.put(name, x + wide * slot, y, tall, wide=wide * 0.24, ground=room.wall)


def _pictures(scene: Scene, plan: ScenePlan, room: _Room) -> None:
    """Framed sheets with plain shapes, hung on one middle line."""
    canvas, stage = scene.canvas, scene.canvas.stage
    height = room.line - stage.y
    tall = height * 0.3
    y = stage.y + height * 0.1
    tones = ("accent", "main", "second")
    for i, share in enumerate((-0.3, 0.3)):
        wide = tall * (0.78, 0.78)[i]
        x = canvas.middle + stage.width * share - wide / 2
        box = Box(x=x, y=y, width=wide, height=tall)
        if not canvas.free(box):
            continue
        scene.pen.fill(rect(x + 5, y + 9, wide, tall, 4), "ink", 0.1)
        scene.pen.fill(rect(x, y, wide, tall, 4), room.trim)
        inner = rect(x + 10, y + 10, wide - 20, tall - 20, 2)
        scene.pen.fill(inner, scene.shade(tones[i], 0.9 if plan.mood != "night" else 0.5))
        scene.pen.fill(ell(x + wide / 2, y + tall * 0.46, wide * 0.24), tones[i])
        scene.pen.fill(rect(x + wide * 0.26, y + tall * 0.7, wide * 0.48, 8, 4), tones[i + 1])


def _things(scene: Scene, plan: ScenePlan, room: _Room) -> None:
    canvas, stage = scene.canvas, scene.canvas.stage
    hero = plan.hero or ""
    height = room.foot - stage.y
    share = 0.74 if hero in PEOPLE else 0.42 if hero in PETS else 0.6
    others = [
        name
        for name in (*plan.support, *_USUAL)
        if plan.allows(name)
        and name != hero
        and comparable(name, hero)
        and name in FURNITURE | PEOPLE | PETS
        and name != "window"
    ]
    most = stage.width * (0.72 if hero == "worker" else 0.5)
    width, tall = scene.size(hero, height * share, most)
    meter = tall / KIT[hero].size_m
    mirror = KIT[hero].facing == "right" and room.side < 0
    thing = scene.heroes(
        hero, canvas.middle, room.foot, height * share, wide=most,
        count=plan.hero_count,
        ground=room.wall, mirror=mirror,
    )  # fmt: skip
    if thing is None:
        return
    for side, name in zip((-room.side, room.side), dict.fromkeys(others), strict=False):
        high = max(min(meter * KIT[name].size_m, tall * 1.3, height * 0.6), tall * 0.3)
        gap = 0.16 * scene.size(name, high, stage.width * 0.3)[0]
        scene.beside(
            name, canvas.middle + side * (width / 2 + gap), room.foot - 6, high, side=side,
            count=plan.count(name), wide=stage.width * 0.3, ground=room.wall,
        )  # fmt: skip
