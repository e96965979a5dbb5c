"""Sets within walls."""

import random

from onbrand.generation.composer import weather
from onbrand.generation.composer.pieces import niche, pendant
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scatter import along
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.sets.place import Place, levels, pale
from onbrand.generation.composer.shades import is_muddy
from onbrand.generation.composer.shapes import both, ell, poly, rect
from onbrand.layout import Box


def _wall(scene: Scene, plan: ScenePlan) -> tuple[str, str]:
    """Of a room and its floor. Uniforms in paper tones ask for a deeper wall."""
    shade, dice = scene.shade, scene.dice("wall")
    if plan.mood in {"night", "dusk"}:
        slot = "main" if plan.mood == "night" else dice.choice(("main", "second"))
        return shade(slot, 0.34), shade(slot, 0.27)
    light = 0.8 if pale(scene, plan) else 0.89
    walls = scene.fresh(("accent", "second", "sky", "leaf"), light)
    walls = [tone for tone in walls if not is_muddy(scene.ramps, step(tone, -1))] or walls
    wall = dice.choice([tone for tone in walls if scene.lively(tone)] or walls)
    floors = [shade("main", 0.48), shade("second", 0.64), shade("accent", 0.76)]
    floors = [tone for tone in floors if not is_muddy(scene.ramps, tone)] or floors
    floor = dice.choice([tone for tone in floors if scene.lively(tone)] or floors)
    return wall, floor


def _room(scene: Scene, wall: str, floor: str, line: float, trim: str) -> None:
    canvas, pen = scene.canvas, scene.pen
    pen.fill(rect(-2, -2, canvas.width + 4, line + 4, 0), wall)
    pen.grain(rect(0, 0, canvas.width, line, 0), step(wall, -1), 0, 0.22)
    low = rect(-4, line, canvas.width + 8, canvas.height - line + 4, 0)
    pen.fill(low, floor)
    pen.grain(low, step(floor, -1), 0, 0.4)
    pen.fill(rect(-4, line - 10, canvas.width + 8, 12, 0), trim)


def _trim(scene: Scene, wall: str) -> str:
    return step(wall, 2) if scene.ramps.is_dark(wall) else "paper"


def office(scene: Scene, plan: ScenePlan, dice: random.Random) -> Place:
    """A wide window on the city, lamps, a plain wall."""
    stage = scene.canvas.stage
    room, line, foot = levels(scene)
    wall, floor = _wall(scene, plan)
    trim = _trim(scene, wall)
    _room(scene, wall, floor, line, trim)
    wide, tall = stage.width * 0.86, (line - stage.y) * 0.66
    box = Box(x=scene.canvas.middle - wide / 2, y=stage.y + room * 0.07, width=wide, height=tall)
    behind = [wall]
    if scene.canvas.free(Box(x=box.x - 14, y=box.y - 14, width=wide + 28, height=tall + 44)):
        behind.append(_panorama(scene, plan, box, trim, dice))
        weather.pane(scene, plan, box, behind[-1])
        scene.credit("window", "city")
    return Place(tuple(behind), floor, line, foot, line, indoors=True)


def _panorama(scene: Scene, plan: ScenePlan, box: Box, trim: str, dice: random.Random) -> str:
    """A window from side to side; pale towers far below."""
    pen = scene.pen
    dark = plan.mood in {"night", "dusk"}
    glow = scene.fresh(("hot", "accent", "second"), 0.66)
    glass = scene.shade(
        "sky", weather.glass(plan, 0.44 if dark else 0.76 if pale(scene, plan) else 0.9)
    )
    if plan.mood == "dusk":
        glass = glow[0]
    slot = glass.rstrip("+-0123456789")
    pane = rect(box.x, box.y, box.width, box.height, 10)
    pen.fill(rect(box.x - 10, box.y - 10, box.width + 20, box.height + 20, 16), trim)
    pen.fill(pane, glass)
    scene.fittings.append(box)
    town = scene.shade(slot, scene.ramps.tone(glass).oklab[0] - 0.07)
    x = box.x - 20
    while x < box.right:
        wide = dice.uniform(40, 92)
        high = box.height * dice.uniform(0.2, 0.62)
        tower = rect(x, box.bottom - high, wide, high + 4, (4, 4, 0, 0))
        pen.fill(both(pane, tower), town)
        if dark:
            _lights(scene, Box(x=x, y=box.bottom - high, width=wide, height=high), box)
        x += wide + dice.uniform(6, 22)
    count = max(2, round(box.width / 260))
    for i in range(1, count):
        pen.fill(rect(box.x + box.width * i / count - 4, box.y, 8, box.height, 0), trim)
    pen.form(rect(box.x - 20, box.bottom + 6, box.width + 40, 14, 4), trim, hard=0.2)
    return glass


def _lights(scene: Scene, tower: Box, view: Box) -> None:
    """Lit windows of a tower that is wholly in view."""
    if tower.x < view.x + 6 or tower.right > view.right - 6:
        return
    inner = tower.x + 9, tower.y + 14, tower.width - 18, tower.height - 20
    if min(inner[2:]) > 22:
        tone = scene.shade("sky", 0.5)
        scene.pen.windows(inner, max(2, round(inner[2] / 18)), max(2, round(inner[3] / 24)), tone,
                          "accent+1")  # fmt: skip


def studio(scene: Scene, plan: ScenePlan, dice: random.Random) -> Place:
    """A plain ground with one large shape."""
    canvas, pen = scene.canvas, scene.pen
    room, line, foot = levels(scene)
    wall, floor = _wall(scene, plan)
    if not scene.ramps.is_dark(wall):
        floor = step(wall, -1)
    pen.fill(rect(-2, -2, canvas.width + 4, canvas.height + 4, 0), wall)
    pen.grain(rect(0, 0, canvas.width, line, 0), step(wall, -1), 0, 0.22)
    kind = dice.choice(("disc", "arch"))
    dark = scene.ramps.is_dark(wall)
    light = scene.ramps.tone(wall).oklab[0] + (0.14 if dark else -0.1)
    tones = scene.fresh(("accent", "second", "sky", "hot"), light)
    tones = [tone for tone in tones if not is_muddy(scene.ramps, tone)] or [step(wall, -1)]
    shape = dice.choice([tone for tone in tones if scene.lively(tone)] or tones)
    drawn = _shape(scene, kind, shape, line, room)
    low = rect(-2, line, canvas.width + 4, canvas.height - line + 4, 0)
    pen.fill(low, floor)
    pen.grain(low, step(floor, -1), 1, 0.5)
    return Place((wall, shape) if drawn else (wall,), floor, line, foot, line, indoors=True)


def _shape(scene: Scene, kind: str, tone: str, line: float, room: float) -> bool:
    canvas, stage, pen = scene.canvas, scene.canvas.stage, scene.pen
    above = rect(-9, -9, canvas.width + 18, line + 9, 0)
    x = canvas.middle
    if kind == "arch":
        wide = min(stage.width * 0.74, room * 1.1)
        box = Box(
            x=x - wide / 2, y=stage.y + room * 0.05, width=wide, height=line - stage.y - room * 0.05
        )
        if canvas.free(box) and box.height > wide / 2:
            niche(pen, box, tone, reveal=wide * 0.05)
            return True
    for share in (0.5, 0.42, 0.34):
        radius = min(room * share, stage.width * share)
        y = line - radius * 0.86
        box = Box(x=x - radius, y=y - radius, width=2 * radius, height=2 * radius)
        if canvas.free(box):
            disc = both(ell(x, y, radius), above)
            pen.fill(disc, tone)
            pen.shade(disc, step(tone, -1), hard=0)
            return True
    return False


def counter(scene: Scene, plan: ScenePlan, dice: random.Random) -> Place:
    """A tiled wall with a shelf line and lamps: of a kitchen or a café."""
    canvas, stage, pen = scene.canvas, scene.canvas.stage, scene.pen
    room, line, foot = levels(scene)
    wall, floor = _wall(scene, plan)
    _room(scene, wall, floor, line, _trim(scene, wall))
    tile = step(wall, 1 if scene.ramps.is_dark(wall) else -1)
    side = max(room * 0.085, 30.0)
    low = stage.y + room * 0.3
    y, row = low, 0
    while y < line:
        for x in along(dice, stage.x - side, stage.right + side, side * 2.1, 0):
            spot = Box(x=x + (row % 2) * side, y=y, width=side * 1.96, height=side * 0.9)
            if canvas.free(spot):
                pen.fill(rect(spot.x, spot.y, spot.width, spot.height, 5), tile)
        y, row = y + side, row + 1
    wide = min(150.0, stage.width * 0.18)
    for share in (-0.33, 0.33):
        lamp = "accent" if not wall.startswith("accent") else "main"
        bottom = stage.y + room * 0.2
        if bottom > wide * 0.7:
            pendant(scene, canvas.middle + share * stage.width, bottom, wide, lamp)
    return Place((wall, tile), floor, line, foot, line, indoors=True)


def stage(scene: Scene, _plan: ScenePlan, dice: random.Random) -> Place:
    """Boards between curtains, in the light of two lamps."""
    canvas, own, pen = scene.canvas, scene.canvas.stage, scene.pen
    room, line, foot = levels(scene)
    scene.credit("stage", "dance_floor", "theatre_curtain", "spotlight", count=2)
    slots = [slot for slot in ("main", "second") if scene.lively(scene.shade(slot, 0.34))]
    slot = dice.choice(slots or ["main"])
    wall, floor = scene.shade(slot, 0.42), scene.shade("wood", 0.56)
    _room(scene, wall, floor, line, step(wall, -1))
    lit = step(wall, 1)
    wide = own.width * 0.46
    for side in (-1, 1):
        top = canvas.middle + side * own.width * 0.24
        cone = [(top - 24, -4.0), (top + 24, -4.0)]
        foot_x = canvas.middle - side * own.width * 0.06
        cone += [(foot_x + wide / 2, line), (foot_x - wide / 2, line)]
        left, right = min(x for x, _ in cone), max(x for x, _ in cone)
        if canvas.free(Box(x=left, y=0, width=right - left, height=line)):
            pen.fill(poly(cone), lit)
    pool = Box(x=canvas.middle - wide * 0.8, y=line + 4, width=wide * 1.6, height=foot - line + 20)
    if canvas.free(pool):
        pen.fill(ell(canvas.middle, foot, wide * 0.8, max(foot - line - 6, 12)), step(floor, 1))
    radius = min(own.width * 0.36, room * 0.44)
    y = line - radius * 0.96
    disc = Box(x=canvas.middle - radius, y=y - radius, width=2 * radius, height=2 * radius)
    behind = [wall, lit]
    if canvas.free(disc):
        above = rect(-9, -9, canvas.width + 18, line + 9, 0)
        pen.fill(both(ell(canvas.middle, y, radius), above), step(lit, 1))
        behind.append(step(lit, 1))
    for side in (-1, 1):
        _curtain(scene, side, line, "hot" if slot == "main" else "accent")
    return Place(tuple(behind), floor, line, foot, line, indoors=True)


def _curtain(scene: Scene, side: int, line: float, slot: str) -> None:
    """Folds that hang at a side of the stage."""
    own, pen = scene.canvas.stage, scene.pen
    wide = own.width * 0.13
    tone = scene.shade(slot, 0.5)
    edge = own.x if side < 0 else own.right - wide
    box = Box(x=edge, y=0, width=wide, height=line)
    if not scene.canvas.free(box):
        return
    fold = wide / 4
    for i in range(4):
        x = edge + i * fold
        drop = line + (6 if i % 2 else 0)
        pen.fill(rect(x, -4, fold + 1, drop + 4, (0, 0, fold / 2, fold / 2)), step(tone, -(i % 2)))
