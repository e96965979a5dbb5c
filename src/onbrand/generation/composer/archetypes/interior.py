"""A room: wall and floor, a rug under the hero, a window or shelves behind it."""

from dataclasses import dataclass

from onbrand.generation.composer import weather
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
)
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.packs import emblem_of
from onbrand.generation.composer.pieces import window
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.resting import MOST, Lain, is_resting, named, parts_of, resting
from onbrand.generation.composer.rests import RESTS
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shades import is_muddy
from onbrand.generation.composer.shapes import ell, rect
from onbrand.generation.composer.traits import (
    BUILDINGS,
    FURNITURE,
    HEAVENLY,
    PEOPLE,
    PETS,
    kind_of,
)
from onbrand.layout import Box
from onbrand.layout.grid import around, grow

VARIANTS = ("window", "pictures", "wall")
_ON_TABLE = 0.35  # meters
_LEANS = 8  # degrees
_FEW = 2  # things: more need nothing on the wall
_USUAL = ("plant",)
_DESKS = frozenset({"desk", "table", "office_chair", "reception"})
_HIGH = {"animal": 0.56, "people": 0.8, "education": 0.86}  # of the height of the room
_WALLS = frozenset({"wall", "door", emblem_of("wall")})
_OPEN = frozenset({"city", "road", "park", "garden", "forest", "sea", "mountains"})
_PORTABLE = 1.3  # meters
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
    if at_wall(plan):
        return 1.7
    if furnishes(hero) or (plan.setting in _ROOMS and hero in PEOPLE | PETS):
        return 1.4
    return 0.9 if hero in {"lamp", "window", "pendant_lamp"} | PETS else 0.0


def furnishes(name: str) -> bool:
    """Furniture, or what is on it."""
    return (parts_of(name)[-1] if is_resting(name) else name) in FURNITURE | _DESKS


def at_wall(plan: ScenePlan) -> bool:
    """Something portable that is said to be at a wall or a door."""
    own = KIT[plan.hero or ""]
    walled = not _WALLS.isdisjoint(asked(plan)) and plan.setting not in _OPEN
    return walled and own.scene_class in {"table", "street"} and own.size_m <= _PORTABLE


def draw(scene: Scene, plan: ScenePlan, variant: str) -> None:
    if plan.hero is None:
        raise Crowded
    weather.dress(scene, plan)
    scene.credit("wall", emblem_of("wall"), *(("house",) if plan.setting in _ROOMS else ()))
    room = _room(scene, plan)
    if at_wall(plan):
        variant = "wall"
    if "window" in plan.support or plan.weather or len(asked(plan)) > _FEW:
        variant = "window"
    with scene.layer("background"):
        _walls(scene, room)
        {"window": _window, "pictures": _pictures, "wall": _bricks}[variant](scene, plan, room)
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
    slots = ("accent", "hot", "warm") if plan.warm else ("accent", "second", "sky", "warm")
    walls = scene.fresh(slots, 0.89)
    fitting = [wall for wall in walls if not scene.clash(plan.hero or "", wall)] or walls
    floors = [scene.shade("wood", 0.58), scene.shade("main", 0.5), scene.shade("main", 0.45)]
    clean = [tone for tone in floors if scene.lively(tone) and not is_muddy(scene.ramps, tone)]
    floor = dice.choice(clean or floors[1:])
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
    low_sun = plan.mood in {"dawn", "dusk"} and not dark and not weather.overcast(plan)
    glass = scene.shade("hot" if low_sun else "sky", weather.glass(plan, 0.4 if dark else 0.76))
    sunny = plan.mood != "night" and not weather.overcast(plan)
    window(scene, box, frame=room.trim, glass=glass, round_top=False, sunny=sunny)
    weather.pane(scene, plan, box, glass)
    scene.credit("window")


def _bricks(scene: Scene, _plan: ScenePlan, room: _Room) -> None:
    """The wall itself: patches of bricks where the plaster is off."""
    stage, dice = scene.canvas.stage, scene.dice("bricks")
    height = room.line - stage.y
    wide, tall = height * 0.15, height * 0.058
    tone = step(room.wall, -1)
    for share, top in ((-0.4, 0.16), (0.3, 0.06), (0.38, 0.58)):
        left = scene.canvas.middle + stage.width * share
        for row in range(4):
            first, last = dice.randint(0, 1), dice.randint(2, 3)
            for column in range(first, last + (row in {1, 2})):
                x = left + (column + (row % 2) / 2) * wide - wide
                brick = Box(x=x, y=stage.y + height * top + row * tall, width=wide, height=tall)
                if scene.canvas.free(brick):
                    inner = grow(brick, -tall * 0.08)
                    scene.pen.fill(rect(inner.x, inner.y, inner.width, inner.height, 5), tone)


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
    """One group on the floor; what is small stands on a low table at its side."""
    stage, hero = scene.canvas.stage, plan.hero or ""
    high, wide = (room.foot - stage.y) * _HIGH.get(kind_of(hero), 0.72), stage.width - 2 * CLEAR
    foot = room.foot
    if at_wall(plan):
        foot = room.line + 8  # against the wall, as upright as what leans on one
        if "tilt" in KIT[hero].params:
            scene.told = {**scene.told, hero: {"tilt": _LEANS, **scene.told.get(hero, {})}}
    place = Box(x=scene.canvas.middle - wide / 2, y=foot - high, width=wide, height=high)
    told = [name for name in company_of(plan) if not _is_hung(name) or name == hero]
    small = [name for name in told if name != hero and _is_small(name)]
    out = {*small, *BUILDINGS, *HEAVENLY}
    large = [name for name in told if name not in out or name == hero]
    laden = named([Lain(name, plan.count(name)) for name in small[:MOST]], "on", hero)
    if small and hero in RESTS and resting(laden):
        large[0], small = laden, small[MOST:]
    props = [name for name in _USUAL if alone(plan) and plan.allows(name) and name != hero]
    gather(scene, plan, [*large, *props[:1]], Room(place, room.wall))
    if small:
        _low_table(scene, room, small)


def _is_hung(name: str) -> bool:
    return KIT[name].scene_class == "wall" and KIT[name].anchor != "ground"


def _is_small(name: str) -> bool:
    return not hovers(name) and KIT[name].size_m <= _ON_TABLE and KIT[name].scene_class == "table"


def _low_table(scene: Scene, room: _Room, names: list[str]) -> None:
    """Round, on one leg, at the side where there is more room; nothing where there is none."""
    hero = next(thing for thing in scene.things if thing.role == "hero").box
    told = around(tuple(thing.box for thing in scene.things))
    tall, each = hero.height * 0.42, hero.height * 0.2
    sizes = [scene.size(name, each, each) for name in names]
    wide = max(sum(w for w, _ in sizes) + CLEAR * 0.3 * (len(names) + 1), tall * 0.9)
    top = room.foot - tall
    for side in sorted((-1, 1), key=lambda side: _margin(scene, told, side), reverse=True):
        edge = told.right + CLEAR * 0.6 if side > 0 else told.x - CLEAR * 0.6 - wide
        box = Box(x=edge, y=top - each, width=wide, height=tall + each)
        if box.x < CLEAR * 0.5 or box.right > scene.canvas.width - CLEAR * 0.5:
            continue
        if scene.canvas.free(box):
            _stand_table(scene, Box(x=edge, y=top, width=wide, height=tall))
            x = edge + (wide - sum(w for w, _ in sizes) - CLEAR * 0.3 * (len(names) - 1)) / 2
            for name, (w, h) in zip(names, sizes, strict=True):
                lift = {"ground": 0.0, "center": h / 2, "hang": h}[KIT[name].anchor]
                scene.put(name, x + w / 2, top - lift, h, wide=w, role="support", ground=room.wall)
                x += w + CLEAR * 0.3
            return


def _margin(scene: Scene, told: Box, side: int) -> float:
    return scene.canvas.width - told.right if side > 0 else told.x


def _stand_table(scene: Scene, box: Box) -> None:
    pen, middle = scene.pen, box.x + box.width / 2
    thick = max(box.height * 0.09, 8.0)
    foot = Box(x=middle - box.width * 0.3, y=box.bottom - thick * 0.8, width=box.width * 0.6,
               height=thick * 0.8)  # fmt: skip
    pen.fill(ell(middle, box.bottom + 2, box.width * 0.34, 9), "ink", 0.13)
    pen.fill(rect(middle - thick * 0.4, box.y, thick * 0.8, box.height, 0), "wood-2")
    pen.fill(rect(foot.x, foot.y, foot.width, foot.height, thick * 0.4), "wood-2")
    pen.form(rect(box.x, box.y, box.width, thick, thick * 0.5), "wood", hard=0.2)
