"""A street in the city: a pale skyline, buildings at the sides, trees, and the hero in front."""

from onbrand.generation.composer import weather
from onbrand.generation.composer.air import air
from onbrand.generation.composer.company import Places, settle, width_of_hero
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scatter import along
from onbrand.generation.composer.scene import Scene, Thing
from onbrand.generation.composer.shapes import rect
from onbrand.generation.composer.town import Street, lamp_posts, overhead, radiance, skyline, trees
from onbrand.generation.composer.traits import BUILDINGS, PEOPLE, WHEELS, afoot
from onbrand.layout import Box

VARIANTS = ("avenue", "row", "park")
_WATERS = {"bridge", "river", "lake"}
_SETTINGS = {"city", "road", "warehouse", "shop"}
_SITE = {"crane"}  # stands among what is being built
_FRONT = 0.7  # of a vehicle's length: nothing stands on the road ahead of it


def suits(plan: ScenePlan) -> float:
    hero = plan.hero
    if not _WATERS.isdisjoint(plan.subjects):
        return 0.0
    if hero is None:
        return 0.8 if plan.setting in _SETTINGS else 0.0
    if hero in WHEELS | _SITE or hero in {"street_lamp", "bench"}:
        return 2.2 if hero in _SITE else 1.4
    if hero in BUILDINGS and hero != "lighthouse":
        return 1.3 if plan.setting not in {"forest", "hills", "mountains"} else 0.3
    if hero in PEOPLE:
        return 0.0 if hero == "worker" else 0.75 if plan.setting in _SETTINGS else 0.25
    return 1.2 if plan.setting in _SETTINGS and afoot(hero) else 0.0


def variants(plan: ScenePlan) -> tuple[str, ...]:
    return ("avenue",) if plan.hero in _SITE else VARIANTS


def draw(scene: Scene, plan: ScenePlan, variant: str) -> None:
    dice = scene.dice("street")
    scene.credit("city", "road", *(("window", "door") if plan.hero in BUILDINGS else ()))
    weather.dress(scene, plan)
    street = street_of(scene, plan)
    with scene.layer("sky"):
        overhead(scene, plan, street)
    with scene.layer("skyline"):
        skyline(scene, street, dice)
        weather.behind(scene, plan, street.air, street.curb)
    with scene.layer("buildings"):
        _buildings(scene, plan, street, variant)
    mark = scene.mark
    with scene.layer("road"):
        _road(scene, plan, street, variant)
    with scene.layer("things"):
        _hero(scene, plan, street)
        settle(scene, plan, _places(scene, street, mark))
    with scene.layer("weather"):
        weather.before(scene, plan, street.air, street.walk + 12)


def street_of(scene: Scene, plan: ScenePlan) -> Street:
    canvas, stage = scene.canvas, scene.canvas.stage
    colors = air(scene.ramps, plan, scene.dice("air"))
    bottom = min(stage.bottom, canvas.height)
    room = bottom - stage.y
    curb = canvas.line(bottom - room * 0.25, stage.y + room * 0.4, canvas.height * 0.93)
    road = canvas.line(curb + room * 0.035, curb, canvas.height * 0.96)
    walk = canvas.line(bottom - room * 0.085, road + 20, canvas.height * 0.985)
    return Street(colors, curb, road, walk)


def _buildings(scene: Scene, plan: ScenePlan, street: Street, variant: str) -> None:
    if variant == "row":
        row_of_houses(scene, plan, street)
    elif variant == "avenue":
        _towers(scene, plan, street)
    if plan.hero in _SITE:
        return
    trees(scene, plan, street, dense=variant == "park")
    if plan.hero != "street_lamp":
        lamp_posts(scene, plan, street)


def _towers(scene: Scene, plan: ScenePlan, street: Street) -> None:
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


def row_of_houses(scene: Scene, plan: ScenePlan, street: Street) -> None:
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


def _road(scene: Scene, plan: ScenePlan, street: Street, variant: str) -> None:
    canvas, pen = scene.canvas, scene.pen
    wide = canvas.width + 8
    light = 0.36 if street.air.dark else 0.86
    snow = weather.snowy(plan)
    walk = street.air.planes[1] if snow else scene.shade("second", light)
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
    near = street.air.planes[2] if snow else near
    pen.fill(rect(-4, street.walk, wide, canvas.height - street.walk + 8, 0), near)
    pen.fill(rect(-4, street.walk, wide, 7, 0), step(near, 1))


def _pavement(scene: Scene, street: Street) -> float:
    """Where people stand in front of the road."""
    bottom = min(scene.canvas.stage.bottom, scene.canvas.height)
    return street.walk + max(bottom - street.walk, 20.0) * 0.4


def _road_light(street: Street) -> float:
    return 0.3 if street.air.dark else 0.45


def _hero(scene: Scene, plan: ScenePlan, street: Street) -> None:
    canvas, stage = scene.canvas, scene.canvas.stage
    hero = plan.hero
    if hero is None:
        return
    room = street.curb - stage.y
    foot, share = street.curb + 8, 0.96 if hero in _SITE else 0.86
    if hero in WHEELS:
        foot, share = street.road + (street.walk - street.road) * 0.78, 0.62
    elif hero not in BUILDINGS | _SITE:
        foot, share = _pavement(scene, street), 0.8
    mirror = _turned(scene, hero)
    wear = None
    if hero in WHEELS:
        road = scene.shade("main", _road_light(street))
        wear = scene.standout(hero, road, street.air.foliage[0], street.air.horizon)
    made = scene.heroes(
        hero,
        canvas.middle,
        foot,
        room * share,
        wide=width_of_hero(plan, stage.width * 0.62),
        count=plan.hero_count,
        ground=street.air.horizon,
        mirror=mirror,
        wear=wear,
    )
    if made and street.air.dark and hero in BUILDINGS:
        radiance(scene, made.box)


def _turned(scene: Scene, hero: str) -> bool:
    return KIT[hero].facing == "right" and scene.canvas.middle > scene.canvas.width * 0.56


def _places(scene: Scene, street: Street, mark: int) -> Places:
    """Others stand on the near pavement, in their true proportion; buildings at the curb."""
    hero = next((thing for thing in scene.things if thing.role == "hero"), None)
    foot, low = _pavement(scene, street), scene.canvas.height - 16
    return Places(
        foot=foot,
        front=max(foot, low),
        line=street.curb,
        mark=mark,
        floor=scene.shade("second", 0.36 if street.air.dark else 0.86),
        behind=(street.air.horizon, scene.shade("main", _road_light(street))),
        far=street.curb + 8,
        unit=hero.box.height / KIT[hero.name].size_m if hero else None,
        within=_behind_it(scene, hero) if hero and hero.name in WHEELS else None,
    )


def _behind_it(scene: Scene, hero: Thing) -> Box:
    """All but the road ahead: vehicles drive to the right, or are turned into the picture."""
    canvas, box = scene.canvas, hero.box
    if _turned(scene, hero.name) or KIT[hero.name].facing == "left":
        left = box.right - box.width * _FRONT
        return Box(x=left, y=0, width=max(canvas.width - left, 1.0), height=canvas.height)
    return Box(x=0, y=0, width=box.x + box.width * _FRONT, height=canvas.height)
