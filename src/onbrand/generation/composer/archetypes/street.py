"""A street in the city: a pale skyline, buildings at the sides, trees, and the hero in front."""

import random
from dataclasses import dataclass

from onbrand.generation.composer.air import Air, air
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scatter import along
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shapes import poly, rect
from onbrand.generation.composer.terrain import (
    clouds,
    sky,
    stars,
    sun_disc,
    sun_spot,
)
from onbrand.generation.composer.traits import BUILDINGS, PEOPLE, WHEELS, afoot, comparable
from onbrand.layout import Box

VARIANTS = ("avenue", "row", "park")
_SETTINGS = {"city", "road", "warehouse", "shop"}


@dataclass(frozen=True, slots=True)
class _Street:
    """Heights from above: where buildings stand, where the road starts, where it ends."""

    air: Air
    curb: float
    road: float
    walk: float


def suits(plan: ScenePlan) -> float:
    hero = plan.hero
    if hero is None:
        return 0.8 if plan.setting in _SETTINGS else 0.0
    if hero in WHEELS or hero in {"street_lamp", "bench"}:
        return 1.4
    if hero in BUILDINGS and hero != "lighthouse":
        return 1.3 if plan.setting not in {"forest", "hills", "mountains"} else 0.3
    if hero in PEOPLE or (plan.setting in _SETTINGS and afoot(hero)):
        return 1.2 if hero != "worker" else 0.0
    return 0.0


def draw(scene: Scene, plan: ScenePlan, variant: str) -> None:
    dice = scene.dice("street")
    street = _street(scene, plan)
    with scene.layer("sky"):
        _sky(scene, street)
    with scene.layer("skyline"):
        _skyline(scene, street, dice)
    with scene.layer("buildings"):
        _buildings(scene, plan, street, variant)
    with scene.layer("road"):
        _road(scene, street, variant)
    with scene.layer("things"):
        _hero(scene, plan, street)


def _street(scene: Scene, plan: ScenePlan) -> _Street:
    canvas, stage = scene.canvas, scene.canvas.stage
    colors = air(scene.ramps, plan, scene.dice("air"))
    bottom = min(stage.bottom, canvas.height)
    room = bottom - stage.y
    curb = canvas.line(bottom - room * 0.25, stage.y + room * 0.4, canvas.height * 0.93)
    road = canvas.line(curb + room * 0.035, curb, canvas.height * 0.96)
    walk = canvas.line(bottom - room * 0.085, road + 20, canvas.height * 0.985)
    return _Street(colors, curb, road, walk)


def _sky(scene: Scene, street: _Street) -> None:
    dice = scene.dice("sun")
    radius = min(scene.canvas.width, scene.canvas.height) * dice.uniform(0.055, 0.075)
    horizon = street.curb - (street.curb - scene.canvas.stage.y) * 0.35
    sun = sun_spot(scene, dice, horizon, radius)
    sky(scene, street.air, horizon, sun)
    if street.air.dark:
        stars(scene, scene.dice("stars"), horizon)
    if sun:
        sun_disc(scene, street.air, *sun)
    clouds(scene, scene.dice("clouds"), street.air, horizon, count=3)


def _skyline(scene: Scene, street: _Street, dice: random.Random) -> None:
    """Two rows of flat silhouettes, the nearer one darker, lower at the stage's middle."""
    canvas, stage = scene.canvas, scene.canvas.stage
    room = street.curb - stage.y
    slot = street.air.planes[0].rstrip("+-0123456789")
    light = scene.ramps.tone(street.air.horizon).oklab[0]
    tones = (
        (scene.shade(slot, 0.46), scene.shade(slot, 0.42))
        if street.air.dark
        else (scene.shade(slot, light - 0.06), scene.shade(slot, light - 0.13))
    )
    for row, tone in enumerate(tones):
        x = -30.0
        while x < canvas.width:
            wide = dice.uniform(54, 110)
            away = min(1.0, abs(x + wide / 2 - canvas.middle) / (stage.width * 0.55))
            share = (0.62, 0.44)[row] * (0.55 + 0.45 * away) * dice.uniform(0.72, 1.12)
            tall = room * min(share, 0.8)
            box = Box(x=x, y=street.curb - tall, width=wide, height=tall)
            if canvas.free(box):
                _block(scene, box, tone, dice)
            x += wide + dice.uniform(2, 16)


def _block(scene: Scene, box: Box, tone: str, dice: random.Random) -> None:
    pen = scene.pen
    roof = dice.choice(("flat", "step", "gable", "mast"))
    if roof == "gable":
        pen.fill(
            poly(
                [
                    (box.x, box.bottom),
                    (box.x, box.y + 22),
                    (box.x + box.width / 2, box.y),
                    (box.right, box.y + 22),
                    (box.right, box.bottom),
                ]
            ),
            tone,
        )
    else:
        pen.fill(rect(box.x, box.y, box.width, box.height, (4, 4, 0, 0)), tone)
    if roof == "step":
        pen.fill(rect(box.x + box.width * 0.25, box.y - 18, box.width * 0.5, 20, 3), tone)
    if roof == "mast":
        pen.fill(rect(box.x + box.width / 2 - 2, box.y - 34, 4, 36, 2), tone)
    columns = max(2, int(box.width / 26))
    rows = max(2, int(box.height / 34))
    glass = step(tone, 1)
    inner = box.x + 12, box.y + 30, box.width - 24, box.height - 44
    if min(inner[2:]) > 24:
        pen.windows(inner, columns, rows, glass, "accent+1" if scene.ramps.is_dark(tone) else None)


def _buildings(scene: Scene, plan: ScenePlan, street: _Street, variant: str) -> None:
    if variant == "row":
        _row(scene, plan, street)
    elif variant == "avenue":
        _towers(scene, plan, street)
    _trees(scene, plan, street, dense=variant == "park")


def _towers(scene: Scene, plan: ScenePlan, street: _Street) -> None:
    """Tall buildings at both sides of the stage, cut by its edges."""
    canvas, stage = scene.canvas, scene.canvas.stage
    if not plan.allows("tower"):
        return
    room = street.curb - stage.y
    dice = scene.dice("towers")
    for side in (-1, 1):
        x = canvas.middle + side * stage.width * dice.uniform(0.41, 0.46)
        tall = room * dice.uniform(0.66, 0.88)
        for share, shift in ((0.72, 0.42), (1.0, 0.0)):
            at = x - side * tall * shift * 0.55
            body = {"tower": dice.choice(("main", "second", "main+1"))}
            name = KIT["tower"].body
            params = {name: body["tower"]} if name else {}
            scene.put(
                "tower", at, street.curb + 6, tall * share, ground=street.air.horizon, wear=params
            )


def _row(scene: Scene, plan: ScenePlan, street: _Street) -> None:
    """Small houses and shops, wall to wall with gardens between."""
    canvas, stage = scene.canvas, scene.canvas.stage
    room = street.curb - stage.y
    dice = scene.dice("row")
    kinds = [name for name in ("house", "shop") if plan.allows(name) and name != plan.hero]
    if not kinds:
        return
    tall = room * 0.4
    for x in along(dice, -tall * 0.3, canvas.width + tall * 0.3, tall * 1.25, 0.12):
        if plan.hero in BUILDINGS and abs(x - canvas.middle) < tall * 1.3:
            continue
        kind = dice.choice(kinds)
        name = KIT[kind].body
        params = {name: dice.choice(("paper", "second", "accent", "main+1"))} if name else {}
        scene.put(kind, x, street.curb + 6, tall * dice.uniform(0.9, 1.1),
                  ground=street.air.horizon, wear=params)  # fmt: skip


def _trees(scene: Scene, plan: ScenePlan, street: _Street, *, dense: bool) -> None:
    canvas, stage = scene.canvas, scene.canvas.stage
    kinds = [name for name in ("tree", "birch") if plan.allows(name) and name != plan.hero]
    if not kinds:
        return
    dice = scene.dice("trees")
    room = street.curb - stage.y
    tall = room * (0.44 if dense else 0.3)
    kind = dice.choice(kinds)
    name = KIT[kind].body
    for x in along(dice, 20, canvas.width - 20, tall * (0.85 if dense else 1.5), 0.3):
        if plan.hero in BUILDINGS and abs(x - canvas.middle) < room * 0.42:
            continue
        params = {name: dice.choice(street.air.foliage)} if name else {}
        scene.put(kind, x, street.curb + 8, tall * dice.uniform(0.82, 1.1),
                  ground=street.air.horizon, wear=params)  # fmt: skip


def _road(scene: Scene, street: _Street, variant: str) -> None:
    canvas, pen = scene.canvas, scene.pen
    wide = canvas.width + 8
    light = 0.36 if street.air.dark else 0.86
    walk = scene.shade("second", light)
    if variant == "park":
        walk = street.air.planes[2]
    pen.fill(rect(-4, street.curb, wide, canvas.height, 0), walk)
    road = scene.shade("main", _road_light(street))
    depth = street.walk - street.road
    pen.fill(rect(-4, street.road, wide, depth, 0), road)
    for phase in range(2):
        low = rect(-4, street.road + depth * (0.3 + 0.3 * phase), wide, depth * 0.4, 0)
        pen.grain(low, step(road, -1), phase, 0.7)
    dash = step(road, 3)
    x = scene.dice("dashes").uniform(-40, 40)
    while x < canvas.width:
        box = Box(x=x, y=street.road + depth * 0.46, width=92, height=7)
        if canvas.free(box):
            pen.fill(rect(box.x, box.y, box.width, box.height, 3), dash)
        x += 178
    near = scene.shade("second", light + (0.03 if street.air.dark else 0.05))
    pen.fill(rect(-4, street.walk, wide, canvas.height - street.walk + 8, 0), near)
    pen.fill(rect(-4, street.walk, wide, 7, 0), step(near, 1))


def _pavement(scene: Scene, street: _Street) -> float:
    """Where people stand in front of the road."""
    bottom = min(scene.canvas.stage.bottom, scene.canvas.height)
    return street.walk + max(bottom - street.walk, 20.0) * 0.4


def _road_light(street: _Street) -> float:
    return 0.3 if street.air.dark else 0.45


def _hero(scene: Scene, plan: ScenePlan, street: _Street) -> None:
    canvas, stage = scene.canvas, scene.canvas.stage
    hero = plan.hero
    if hero is None:
        return
    room = street.curb - stage.y
    drawing = KIT[hero]
    foot, share = street.curb + 8, 0.86
    if hero in WHEELS:
        foot, share = street.road + (street.walk - street.road) * 0.78, 0.62
    elif hero not in BUILDINGS:
        foot, share = _pavement(scene, street), 0.8
    mirror = drawing.facing == "right" and canvas.middle > canvas.width * 0.56
    wear = None
    if hero in WHEELS:
        road = scene.shade("main", _road_light(street))
        wear = scene.standout(hero, road, street.air.foliage[0], street.air.horizon)
    thing = scene.heroes(
        hero,
        canvas.middle,
        foot,
        room * share,
        wide=stage.width * 0.62,
        count=plan.hero_count,
        ground=street.air.horizon,
        mirror=mirror,
        wear=wear,
    )
    if thing:
        _company(scene, plan, street, thing.box)


def _company(scene: Scene, plan: ScenePlan, street: _Street, hero: Box) -> None:
    """Others on the near pavement, in their true proportion where it is not too small."""
    canvas, stage = scene.canvas, scene.canvas.stage
    meter = hero.height / KIT[plan.hero or ""].size_m
    for side, name in zip((1, -1), plan.support[:2], strict=False):
        drawing = KIT[name]
        if not afoot(name) or not comparable(name, plan.hero or "") or name in BUILDINGS:
            continue
        tall = max(min(meter * drawing.size_m, hero.height * 1.1), hero.height * 0.32)
        width, _ = scene.size(name, tall, stage.width * 0.3)
        x = hero.x + hero.width / 2 + side * (hero.width / 2 + width * 0.8)
        x = min(max(x, width / 2 + 20), canvas.width - width / 2 - 20)
        foot = street.curb + 8 if drawing.scene_class == "land" else _pavement(scene, street)
        scene.put(
            name,
            x,
            foot,
            tall,
            wide=stage.width * 0.3,
            role="support",
            ground=street.air.horizon,
            mirror=side > 0 and drawing.facing == "right",
        )
