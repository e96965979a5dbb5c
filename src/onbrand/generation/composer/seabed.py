"""What is under water: kelp, coral, shoals, bubbles, shafts of light."""

import math
import random
from collections.abc import Mapping, Sequence

from onbrand.generation.composer.company import Places, settle
from onbrand.generation.composer.drawing import Value
from onbrand.generation.composer.heavens import Spot
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.plan import Mood, ScenePlan
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scatter import spread
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.seaview import SeaView, over_sea
from onbrand.generation.composer.shades import apart
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    both,
    ell,
    leaf,
    limb,
    poly,
    rect,
    ring,
    union,
)
from onbrand.generation.composer.terrain import Ridge, hill
from onbrand.generation.composer.water import Water, below, strip, swell
from onbrand.layout import Box
from onbrand.layout.grid import overlap

_SHOALS = {"fish": 3}  # of what swims beside the hero, how many at least
_RESTS = {"crab", "shell", "treasure", "anchor", "octopus"}
_SEEN = 0.22  # OKLab distance
_BESIDE = ((-0.34, -0.26), (0.34, -0.2), (-0.36, 0.12), (0.36, 0.08), (0.0, -0.38))
_SWIMS = {"fish", "dolphin", "whale", "shark", "turtle", "seal", "penguin", "submarine"}
_DIVING: Mapping[str, Mapping[str, Value]] = {
    "whale": {"spout": False, "water": False},
    "submarine": {"sea": "none"},
}
# Lightness of the water around the hero and on the ground: words read on what lies between.
_LIGHT: dict[Mood, tuple[float, float]] = {
    "day": (0.62, 0.27),
    "dawn": (0.97, 0.74),
    "dusk": (0.5, 0.2),
    "night": (0.4, 0.16),
    "calm": (0.97, 0.74),
}

_CUT: dict[Mood, tuple[float, float]] = {
    "day": (0.74, 0.34),
    "dawn": (0.8, 0.42),
    "dusk": (0.5, 0.2),
    "night": (0.42, 0.17),
    "calm": (0.88, 0.56),
}


def under_water(scene: Scene, plan: ScenePlan) -> None:
    """Lighter around the hero, kelp and coral on the ground."""
    canvas, stage = scene.canvas, scene.canvas.stage
    water = Water.of(scene.ramps, plan, _LIGHT)
    bottom = min(stage.bottom, canvas.height)
    room = bottom - stage.y
    bed, swing = _bed_of(scene, room)
    x, y = canvas.middle, stage.y + room * 0.44
    with scene.layer("water"):
        glow = _water(scene, water, (x, y, min(stage.width, room) * 0.4))
        clear = rect(0, -4, canvas.width, bed + 4, 0)
        beams = both(shafts(scene, x, (-4.0, bed), stage.width), clear)
        scene.pen.fill(beams, step(water.tone(0.36), 1))
    _bottom(scene, water, bed, swing)
    with scene.layer("things"):
        _life(scene, plan, water, Box(x=stage.x, y=stage.y, width=stage.width,
              height=bed + swing - stage.y), glow)  # fmt: skip


def cut_through(scene: Scene, view: SeaView) -> None:
    """The sky, the surface in the upper third, and all of what swims below it."""
    canvas, stage, plan, level = scene.canvas, scene.canvas.stage, view.plan, view.horizon
    water = Water.of(scene.ramps, plan, _CUT)
    bed, swing = _bed_of(scene, view.room)
    line = swell(scene.dice("surface"), level, 9.0, (210.0, canvas.width))
    with scene.layer("sky"):
        over_sea(scene, view)
    with scene.layer("water"):
        _depths(scene, water, line, (level, bed))
    _bottom(scene, water, bed, swing)
    with scene.layer("things"):
        room = Box(x=stage.x, y=level + 24, width=stage.width, height=bed + swing - level - 24)
        _life(scene, plan, water, room, water.tone(0.34))


def _depths(scene: Scene, water: Water, line: Sequence[Point], ends: tuple[float, float]) -> None:
    """Ever deeper water under the surface, and shafts of light that are lighter in each of it."""
    canvas, (level, bed) = scene.canvas, ends
    light = shafts(scene, canvas.middle, (level - 10, bed), scene.canvas.stage.width)
    layers = [(below(line, canvas.height + 6), water.tone(0.0))]
    for depth, share in ((0.34, 0.3), (0.68, 0.62)):
        edge = level + (bed - level) * share
        if not any(box.y - 30 < edge < box.bottom + 30 for box in canvas.quiet):
            roll = Ridge.roll(scene.dice(f"depth-{share}"), edge, 16, canvas.width)
            layers.append((roll.path(canvas.width, canvas.height + 6), water.tone(depth)))
    for path, tone in layers:
        scene.pen.fill(path, tone)
        scene.pen.fill(both(light, path), step(tone, 1))
    scene.pen.fill(strip(line, 0, 7), step(layers[0][1], 3))


def _bed_of(scene: Scene, room: float) -> tuple[float, float]:
    """The height of the ground, and how far it swings."""
    canvas, stage = scene.canvas, scene.canvas.stage
    swing = max(10.0, min(30.0, room * 0.035))
    low = min(stage.bottom, canvas.height) - room * 0.15
    return canvas.line(low, stage.y + room * 0.5, canvas.height * 0.95, swing), swing


def _bottom(scene: Scene, water: Water, bed: float, swing: float) -> None:
    canvas, dice = scene.canvas, scene.dice("deep")
    with scene.layer("ground"):
        back = bed - swing * 1.4
        if not any(box.y - 40 < back < box.bottom + 40 for box in canvas.quiet):
            hill(scene, Ridge.roll(dice, back, swing, canvas.width), water.tone(0.78))
        hill(scene, Ridge.roll(dice, bed, swing, canvas.width), water.tone(1.1))


def _life(scene: Scene, plan: ScenePlan, water: Water, room: Box, ground: str) -> None:
    """The hero in the middle of the room, what grows at its sides, a shoal."""
    canvas, stage = scene.canvas, scene.canvas.stage
    _diver(scene, plan, room, ground)
    _growth(scene, scene.dice("growth"), room.bottom, room.height)
    box = Box(x=stage.x + 30, y=room.y + room.height * 0.08,
              width=max(stage.width - 60, 1), height=room.height * 0.56)  # fmt: skip
    if not canvas.symmetric or plan.hero != "fish":
        shoal(scene, scene.dice("shoal"), box, step(water.tone(0.36), 2), 7)


def _water(scene: Scene, water: Water, light: Spot) -> str:
    """One tone with rings of light around the hero."""
    scene.pen.fill(scene.whole(), water.tone(0.5))
    scene.pen.grain(scene.whole(), water.tone(0.7), 0, 0.22)
    x, y, radius = light
    tone = water.tone(0.5)
    for share, depth in ((1.7, 0.4), (1.3, 0.28), (0.92, 0.14)):
        reach = radius * share
        box = Box(x=x - reach, y=y - reach, width=2 * reach, height=2 * reach)
        if scene.canvas.free(box):
            tone = water.tone(depth)
            scene.pen.fill(both(ell(x, y, reach), scene.whole()), tone)
    return tone


def _diver(scene: Scene, plan: ScenePlan, room: Box, ground: str) -> None:
    stage, hero, mark, bed = scene.canvas.stage, plan.hero, scene.mark, room.bottom
    scene.credit("wave", "sea", "water")
    if hero is None:
        return
    at = scene.canvas.middle, room.y + room.height * 0.44
    tall, wide = room.height * 0.66, stage.width * 0.72
    wear = {**_told(scene, hero, ground), **_DIVING.get(hero, {})}
    _, height = scene.size(hero, tall, wide, wear)
    foot = bed if hero in _RESTS else at[1] + height / 2
    foot -= height / 2 if KIT[hero].anchor == "center" else 0
    made = scene.heroes(hero, at[0], foot, tall, wide=wide, count=plan.hero_count, ground=ground,
                        wear=wear)  # fmt: skip
    if made:
        start = made.box.right + 26, made.box.y + made.box.height * 0.3
        bubbles(scene, scene.dice("bubbles"), start, room.y + 20, step(ground, 2))
    _others(scene, plan, room, ground)
    front = min(bed + (scene.canvas.height - bed) * 0.5, scene.canvas.height - 12)
    settle(scene, plan, Places(foot=bed, front=front, mark=mark, floor=ground, behind=(ground,)))


def _told(scene: Scene, hero: str, ground: str) -> Mapping[str, Value]:
    """In its own color where it can be told from the water, else in a bold one."""
    body = KIT[hero].body
    own = KIT[hero].params[body].default if body else None
    if not isinstance(own, str) or apart(scene.ramps.tone(own), scene.ramps.tone(ground)) > _SEEN:
        return {}
    return scene.standout(hero, ground)


def _others(scene: Scene, plan: ScenePlan, room: Box, ground: str) -> None:
    """What swims beside the hero, smaller."""
    canvas = scene.canvas
    for name in plan.support:
        if name not in _SWIMS:
            continue
        for k in range(max(plan.count(name), _SHOALS.get(name, 1))):
            tall = room.height * (0.22 - 0.02 * k)
            wide, tall = scene.size(name, tall, room.width * 0.22)
            for dx, dy in _BESIDE[k:] + _BESIDE[:k]:
                x, y = canvas.middle + dx * room.width, room.y + (0.44 + dy) * room.height
                box = Box(x=x - wide / 2, y=y - tall / 2, width=wide, height=tall)
                inside = box.x > 10 and box.right < canvas.width - 10 and box.y > room.y
                if inside and not any(overlap(box, thing.box) for thing in scene.things):
                    foot = box.bottom if KIT[name].anchor == "ground" else y
                    if scene.put(name, x, foot, tall, wide=wide, role="support", ground=ground,
                                 mirror=dx > 0 and KIT[name].facing == "right"):  # fmt: skip
                        break


def _growth(scene: Scene, dice: random.Random, bed: float, room: float) -> None:
    """Kelp and coral at the sides, none before the hero."""
    canvas, stage = scene.canvas, scene.canvas.stage
    low = min(bed + (canvas.height - bed) * 0.5, canvas.height + 4)
    for side in (-1, 1):
        for k, away in enumerate((0.48, 0.4, 0.3)):
            x = canvas.middle + side * stage.width * away
            tall = room * (0.5 - 0.14 * k) * dice.uniform(0.85, 1.1)
            box = Box(x=x - tall * 0.2, y=low - tall, width=tall * 0.4, height=tall)
            if any(overlap(box, thing.box) for thing in scene.things):
                continue
            if k < 2:
                kelp(scene, dice, (x, low + 6 * k), tall, scene.shade("leaf", 0.4 + 0.1 * k))
            else:
                coral(scene, dice, (x, low + 12), room * 0.15, "hot" if side < 0 else "accent")


def kelp(
    scene: Scene, dice: random.Random, at: tuple[float, float], tall: float, tone: str
) -> None:
    """A ribbon that sways, with blades at both sides."""
    x, foot = at
    box = Box(x=x - tall * 0.24, y=foot - tall * 1.06, width=tall * 0.48, height=tall)
    if not scene.canvas.free(box):
        return
    pen, sway = scene.pen, dice.uniform(-0.09, 0.09)
    phase = dice.uniform(0, math.tau)
    points = [
        (
            x + tall * (sway * share + 0.045 * math.sin(phase + share * 5.2)),
            foot - tall * share,
        )
        for share in (i / 7 for i in range(8))
    ]
    pen.fill(limb(points, tall * 0.036, tall * 0.03, tall * 0.01), step(tone, -1))
    for i, (px, py) in enumerate(points[1:-1], 1):
        side = -1 if i % 2 else 1
        size = tall * (0.3 - 0.026 * i)
        blade = leaf(px, py, size, size * 0.3, -90 + side * 42, side * -0.12)
        pen.fill(blade, tone)
        pen.grain(blade, step(tone, -2), 1, 0.5)
    crown = leaf(*points[-1], tall * 0.17, tall * 0.05, -84, 0.1)
    pen.fill(crown, tone)


def coral(
    scene: Scene, dice: random.Random, at: tuple[float, float], tall: float, tone: str
) -> None:
    """A bush of round twigs, drawn as one body."""
    x, foot = at
    box = Box(x=x - tall * 0.6, y=foot - tall, width=tall * 1.2, height=tall)
    if not scene.canvas.free(box):
        return
    twigs = []
    for lean, share in ((-38, 0.72), (-14, 1.0), (12, 0.84), (36, 0.66)):
        angle = math.radians(-90 + lean + dice.uniform(-5, 5))
        knee = x + math.cos(angle) * tall * share * 0.5, foot + math.sin(angle) * tall * share * 0.5
        tip = knee[0] + lean / 90 * tall * 0.06, foot - tall * share
        twigs.append(limb([(x, foot), knee, tip], tall * 0.16, tall * 0.13, tall * 0.12))
        bud = knee[0] + (tall * 0.2 if lean > 0 else -tall * 0.2), knee[1] - tall * 0.16
        twigs.append(limb([knee, bud], tall * 0.1, tall * 0.1))
    scene.pen.form(union(twigs[0], *twigs[1:]), tone, 0.5)


def shoal(scene: Scene, dice: random.Random, box: Box, tone: str, count: int) -> None:
    """Small fish far away, all on the same way."""
    way = dice.choice((-1, 1))
    for x, y in spread(dice, box, 52, count):
        long = dice.uniform(26, 40)
        spot = Box(x=x - long, y=y - long * 0.4, width=2 * long, height=long * 0.8)
        taken = any(overlap(spot, thing.box) for thing in scene.things)
        if taken or not scene.canvas.free(spot):
            continue
        body = ell(x, y, long * 0.5, long * 0.2)
        tail = poly(
            [
                (x - way * long * 0.36, y),
                (x - way * long * 0.74, y - long * 0.2),
                (x - way * long * 0.66, y),
                (x - way * long * 0.74, y + long * 0.2),
            ],
            2,
        )
        scene.pen.fill(union(body, tail), tone)


def bubbles(
    scene: Scene, dice: random.Random, start: tuple[float, float], top: float, tone: str
) -> None:
    """A string of them, larger on their way up."""
    (x, y), size = start, 4.0
    while y > top:
        spot = Box(x=x - 20, y=y - size, width=40, height=2 * size)
        if scene.canvas.free(spot):
            scene.pen.fill(ring(x + dice.uniform(-9, 9), y, size, size * 0.66), tone)
        y -= size * 3.4 + dice.uniform(4, 22)
        size = min(size + 1.3, 13)


def shafts(scene: Scene, x: float, ends: tuple[float, float], wide: float) -> Path:
    """Light from above, slanted; none behind words."""
    canvas, (top, low) = scene.canvas, ends
    if low < 200 or any(_over(box, x, wide) and box.bottom > top for box in canvas.quiet):
        return ""
    beams, lean = [], (low - top) * 0.34
    for shift, width in ((-0.3, 0.14), (0.06, 0.2), (0.38, 0.1)):
        start = x + shift * wide
        beams.append(poly([
            (start, top), (start + width * wide * 0.5, top),
            (start + width * wide * 1.1 - lean, low), (start - width * wide * 0.3 - lean, low),
        ]))  # fmt: skip
    return union(*beams)


def _over(box: Box, x: float, wide: float) -> bool:
    return box.x < x + wide and box.right > x - wide * 1.6
