"""Sets under the sky."""

import random

from onbrand.generation.composer import weather
from onbrand.generation.composer.air import Air, air
from onbrand.generation.composer.heavens import Overhead, heavens, stars
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scatter import along
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.sets.place import Place, levels
from onbrand.generation.composer.shapes import rect
from onbrand.generation.composer.terrain import Ridge, craters, hill, planet, sea
from onbrand.generation.composer.town import Street, overhead, skyline, trees
from onbrand.generation.composer.water import Water
from onbrand.layout import Box

_WALKERS = frozenset({"athlete", "walker", "family", "parent", "cyclist", "courier", "child"})
_DEEP = 0.075  # of the shorter side: a path


def street(scene: Scene, plan: ScenePlan, dice: random.Random) -> Place:
    """A pavement before the town."""
    _room, line, foot = levels(scene, deep=0.2)
    scene.credit("city", "road")
    colors = air(scene.ramps, plan, scene.dice("air"))
    place = Street(colors, line, line, foot)
    overhead(scene, plan, place)
    skyline(scene, place, dice)
    weather.behind(scene, plan, colors, line)
    if dice.random() < 0.6:
        trees(scene, plan, place, dense=False)
    canvas, pen = scene.canvas, scene.pen
    walk = scene.shade("second", 0.36 if colors.dark else 0.84)
    walk = colors.planes[1] if weather.snowy(plan) else walk
    pen.fill(rect(-4, line, canvas.width + 8, canvas.height - line + 8, 0), walk)
    pen.fill(rect(-4, line, canvas.width + 8, 8, 0), step(walk, -1))
    pen.grain(rect(0, line, canvas.width, canvas.height - line, 0), step(walk, -1), 0, 0.4)
    slot = colors.horizon.rstrip("+-0123456789")
    town = scene.shade(slot, 0.44 if colors.dark else 0.84)
    return Place((colors.horizon, town), walk, line, foot, line + 6, indoors=False, air=colors)


def park(scene: Scene, plan: ScenePlan, dice: random.Random) -> Place:
    """A meadow before rows of trees; before mountains, a field or a forest."""
    canvas, stage = scene.canvas, scene.canvas.stage
    room, line, foot = levels(scene, deep=0.2)
    scene.credit("meadow", "field", "hill", *(("forest",) if plan.setting == "forest" else ()))
    colors = air(scene.ramps, plan, scene.dice("air"))
    horizon = canvas.line(line - room * 0.16, stage.y + room * 0.25, line)
    _overhead(scene, plan, colors, horizon)
    planes = [Ridge.roll(dice, y, swing, canvas.width) for y, swing in ((horizon, 18), (line, 8))]
    if plan.setting == "mountains" or "mountain" in plan.subjects:
        _mountains(scene, plan, colors, horizon + 20)
    hill(scene, planes[0], colors.planes[0])
    if plan.setting not in {"hills", "road"}:
        dense = 0.34 if plan.setting in {"forest", "mountains"} else 0.26
        _trees(scene, plan, planes[0], room * dense, colors)
    hill(scene, planes[1], colors.planes[1])
    floor = _path(scene, colors, foot) if plan.hero in _WALKERS else colors.planes[1]
    weather.behind(scene, plan, colors, line)
    behind = (colors.planes[0], colors.horizon, *colors.foliage)
    return Place(behind, floor, line, foot, line + 12, indoors=False, air=colors)


def _path(scene: Scene, colors: Air, foot: float) -> str:
    """From side to side under the feet of who walks or runs, where no words are. Returns the
    tone of the floor."""
    canvas = scene.canvas
    deep = _DEEP * min(canvas.width, canvas.height)
    for share in (1.0, 0.75, 0.5):
        box = Box(x=-4, y=foot - deep * share * 0.6, width=canvas.width + 8, height=deep * share)
        if canvas.free(box):
            way = rect(box.x, box.y, box.width, box.height, 0)
            scene.pen.fill(way, colors.path)
            scene.pen.grain(way, step(colors.path, -1), 0, 0.4)
            edge = rect(box.x, box.bottom - 5, box.width, 5, 0)
            scene.pen.fill(edge, step(colors.path, -1))
            return colors.path
    return colors.planes[1]


def _overhead(scene: Scene, plan: ScenePlan, colors: Air, horizon: float) -> None:
    heavens(scene, plan, colors, Overhead(horizon - 30, size=0.07, away=0.3, clouds=3))


def _mountains(scene: Scene, plan: ScenePlan, colors: Air, base: float) -> None:
    stage = scene.canvas.stage
    room = base - stage.y
    if not plan.allows("mountain"):
        return
    for share, tall, plane in ((-0.34, 0.62, 0), (0.36, 0.7, 0), (0.04, 0.9, 1)):
        x = scene.canvas.middle + stage.width * share
        wear = {"peaks": 3 if plane else 2, "body": colors.planes[plane]}
        scene.put("mountain", x, base, room * tall, ground=colors.top, wear=wear)


def _trees(scene: Scene, plan: ScenePlan, ridge: Ridge, tall: float, colors: Air) -> None:
    """A row far behind, in one kind."""
    dice = scene.dice("trees")
    leafy = plan.setting not in {"forest", "mountains"} or plan.season in {"autumn", "spring"}
    wanted = ("fir",) if weather.snowy(plan) else ("tree", "birch") if leafy else ("fir", "tree")
    kinds = [name for name in wanted if plan.allows(name)]
    if not kinds:
        return
    kind = dice.choice(kinds)
    body = KIT[kind].body or ""
    for x in along(dice, -20, scene.canvas.width + 20, tall * 0.8, 0.5):
        wear = {body: dice.choice(colors.foliage)}
        high = tall * dice.uniform(0.75, 1.1)
        scene.put(kind, x, ridge.at(x) + 8, high, ground=colors.horizon, wear=wear)


def shore(scene: Scene, plan: ScenePlan, dice: random.Random) -> Place:
    """Sand before the sea."""
    canvas, stage = scene.canvas, scene.canvas.stage
    room, line, foot = levels(scene, deep=0.2)
    scene.credit("wave", "lake")
    colors = air(scene.ramps, plan, scene.dice("air"))
    horizon = canvas.line(line - room * 0.2, stage.y + room * 0.25, line)
    _overhead(scene, plan, colors, horizon)
    water = Water.of(scene.ramps, plan)
    sea(scene, scene.dice("sea"), horizon, water.tone(0.3), water.tone(0.05))
    sand = colors.planes[0] if colors.dark else scene.shade("warm", 0.91)
    weather.behind(scene, plan, colors, line)
    hill(scene, Ridge.roll(dice, line, 8, canvas.width), sand)
    return Place(
        (colors.horizon, water.tone(0.3)), sand, line, foot, line, indoors=False, air=colors
    )


def space(scene: Scene, plan: ScenePlan, dice: random.Random) -> Place:
    """The surface of a moon under stars."""
    canvas, pen = scene.canvas, scene.pen
    _room, line, foot = levels(scene, deep=0.2)
    top, ground = scene.shade("main", 0.28), scene.shade("second", 0.46)
    pen.fill(rect(-2, -2, canvas.width + 4, canvas.height + 4, 0), top)
    stars(scene, scene.dice("stars"), line)
    if "planet" not in plan.subjects:
        planet(scene, line, scene.shade("main", 0.42))
    hill(scene, Ridge.roll(dice, line, 10, canvas.width), ground)
    craters(scene, line + 10, step(ground, -1))
    return Place((top,), ground, line, foot, line, indoors=False)
