"""What is in the air: falling snow, rain, fog, wind, and leaves in autumn. Drawn behind and before
the things of a scene, never over words, never over a hero."""

import random
from collections.abc import Mapping

from onbrand.generation.composer.air import Air
from onbrand.generation.composer.drawing import Value
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scatter import spread
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shapes import Path, at, curve, ell, leaf, limb, poly, rect
from onbrand.layout import Box
from onbrand.layout.grid import overlap

_SHOWN: Mapping[str, tuple[str, ...]] = {
    "snow": ("snowflake",),
    "rain": ("rain",),
    "storm": ("storm", "rain"),
    "fog": ("fog",),
    "wind": ("wind",),
}
_LEAN = 11.0  # of trees in a wind, in the units of their boxes
_SLANT = 0.28  # of rain: how far it goes aside for its length
_FALLING = 40  # leaves and large flakes at the most


def dress(scene: Scene, plan: ScenePlan) -> None:
    """Things of the scene as they are at this hour and in this weather: lit windows at night, snow
    on firs and roofs in winter, trees that lean in a wind. The sky has the only sun."""
    worn: dict[str, Value] = {"sun": False}
    if plan.mood in {"night", "dusk"} or plan.weather == "storm":
        worn["lit"] = 0.75
    if snowy(plan):
        worn["snow"] = True
    if plan.weather in {"wind", "storm"}:
        worn["lean"] = _LEAN
    scene.conditions = worn


def snowy(plan: ScenePlan) -> bool:
    return plan.weather == "snow" or plan.season == "winter"


def overcast(plan: ScenePlan) -> bool:
    """Whether the sun is hidden."""
    return plan.weather in {"snow", "rain", "storm"}


def behind(scene: Scene, plan: ScenePlan, air: Air, ground: float) -> None:
    """In the air between the sky and the things."""
    scene.credit(*_SHOWN.get(plan.weather or "", ()), count=9)
    if plan.mood in {"dusk", "dawn"}:
        scene.credit("sunset")
    dice = scene.dice("weather")
    whole = Box(x=0, y=0, width=scene.canvas.width, height=max(ground, 60))
    match plan.weather:
        case "snow":
            _flakes(scene, dice, whole, (2.6, 3.6, 5.0), 150, 30)
        case "rain" | "storm":
            if plan.weather == "storm":
                _bolt(scene, ground)
            _drops(scene, dice, whole, _wet(air), 80, (26, 46))
        case "fog":
            _bands(scene, dice, ground)
        case "wind":
            _gusts(scene, dice, whole, "paper" if not air.dark else step(air.top, 3))
        case _:
            pass


def before(scene: Scene, plan: ScenePlan, air: Air, ground: float) -> None:
    """Nearer to us than all things, beside those that are to be seen."""
    dice = scene.dice("weather-near")
    canvas = scene.canvas
    whole = canvas.whole
    match plan.weather:
        case "snow":
            _flakes(scene, dice, whole, (6.0, 8.0, 10.5), 36, 78)
        case "rain" | "storm":
            _drops(scene, dice, whole, _wet(air), 22, (52, 84))
            _puddles(scene, dice, ground, air)
        case "wind":
            _leaves(scene, dice, whole, air.foliage, 9)
        case None if plan.season == "autumn":
            _leaves(scene, dice, whole, air.foliage, 18)
        case _:
            pass


def _open(scene: Scene, box: Box) -> bool:
    """Neither words nor a thing of the brief is there."""
    told = (t for t in scene.things if t.role != "prop" or t.name in {"sun", "moon"})
    return scene.canvas.free(box) and not any(overlap(box, thing.box) for thing in told)


def _flakes(
    scene: Scene,
    dice: random.Random,
    box: Box,
    sizes: tuple[float, ...],
    most: int,
    apart: float,
) -> None:
    flakes: Path = ""
    for x, y in spread(dice, box, apart, most):
        radius = dice.choice(sizes)
        if _open(scene, Box(x=x - radius, y=y - radius, width=2 * radius, height=2 * radius)):
            flakes += ell(x, y, radius)
    scene.pen.fill(flakes, "paper")


def _wet(air: Air) -> str:
    return step(air.top, 3 if air.dark else 2)


def _streak(x: float, y: float, long: float, thick: float) -> Path:
    return limb([(x, y), (x - long * _SLANT, y + long)], thick * 0.35, thick)


def _drops(
    scene: Scene,
    dice: random.Random,
    box: Box,
    tone: str,
    most: int,
    lengths: tuple[float, float],
) -> None:
    drops: Path = ""
    for x, y in spread(dice, box, lengths[0] * 1.5, most):
        long = dice.uniform(*lengths)
        if _open(scene, Box(x=x - long * _SLANT - 3, y=y, width=long * _SLANT + 6, height=long)):
            drops += _streak(x, y, long, long * 0.075)
    scene.pen.fill(drops, tone)


def _puddles(scene: Scene, dice: random.Random, ground: float, air: Air) -> None:
    """They mirror the sky."""
    canvas = scene.canvas
    low = Box(x=20, y=ground, width=canvas.width - 40, height=max(canvas.height - ground - 24, 1))
    for x, y in spread(dice, low, 170, 5):
        wide = dice.uniform(50, 110)
        spot = Box(x=x - wide, y=y - wide * 0.14, width=2 * wide, height=wide * 0.28)
        if _open(scene, spot):
            scene.pen.fill(ell(x, y, wide, wide * 0.13), step(air.horizon, -1))
            scene.pen.fill(ell(x - wide * 0.06, y - wide * 0.02, wide * 0.84, wide * 0.09),
                           air.horizon)  # fmt: skip


def _bolt(scene: Scene, ground: float) -> None:
    canvas, stage = scene.canvas, scene.canvas.stage
    tall = (ground - stage.y) * 0.42
    for share in (0.3, -0.3, 0.38, -0.38):
        x, y = canvas.middle + share * stage.width, stage.y + (ground - stage.y) * 0.16
        box = Box(x=x - tall * 0.2, y=y, width=tall * 0.4, height=tall)
        if not canvas.free(box):
            continue
        zigzag = [(0.08, 0.0), (-0.14, 0.56), (0.0, 0.56), (-0.07, 1.0), (0.16, 0.42), (0.02, 0.42),
                  (0.16, 0.0)]  # fmt: skip
        scene.pen.fill(poly([(x + a * tall, y + b * tall) for a, b in zigzag], 3), "accent+1")
        return


def _bands(scene: Scene, dice: random.Random, ground: float) -> None:
    """Long veils over the ground behind the hero, each with round ends."""
    canvas, stage = scene.canvas, scene.canvas.stage
    room = ground - stage.y
    for share, wide in ((0.7, 0.6), (0.8, 0.9), (0.9, 0.7)):
        thick = room * dice.uniform(0.045, 0.075)
        long = canvas.width * wide
        x = dice.uniform(-0.15, 1.15 - wide) * canvas.width
        y = stage.y + room * share
        if canvas.free(Box(x=x, y=y, width=long, height=thick * 2)):
            scene.pen.fill(rect(x, y, long, thick, thick / 2), "paper", 0.5)
            other = x + long * dice.uniform(0.2, 0.5)
            scene.pen.fill(
                rect(other, y + thick * 0.7, long * 0.5, thick * 0.8, thick * 0.4), "paper", 0.4
            )


def _gusts(scene: Scene, dice: random.Random, box: Box, tone: str) -> None:
    """Lines that run with the wind and curl at their ends."""
    for x, y in spread(dice, box, 190, 9):
        long = dice.uniform(180, 320)
        curl = long * 0.13
        spot = Box(x=x, y=y - curl * 2, width=long + curl, height=curl * 2.4)
        if not _open(scene, spot) or spot.right > scene.canvas.width - 8:
            continue
        points = [(x, y), (x + long * 0.4, y + curl * 0.25), (x + long * 0.82, y),
                  (x + long, y - curl * 0.7), (x + long * 0.93, y - curl * 1.45),
                  (x + long * 0.83, y - curl * 1.1), (x + long * 0.87, y - curl * 0.6)]  # fmt: skip
        scene.pen.line(curve(points), tone, 6)
        scene.pen.line(f"M{at(x + long * 0.1, y + curl * 0.7)} "
                       f"L{at(x + long * 0.55, y + curl * 0.8)}", tone, 4)  # fmt: skip


def _leaves(scene: Scene, dice: random.Random, box: Box, tones: tuple[str, ...], most: int) -> None:
    for x, y in spread(dice, box, 110, min(most * 2, _FALLING))[:most]:
        long = dice.uniform(22, 34)
        spot = Box(x=x - long, y=y - long, width=2 * long, height=2 * long)
        if _open(scene, spot):
            blade = leaf(x, y, long, long * 0.46, dice.uniform(0, 360), 0.12)
            scene.pen.fill(blade, dice.choice(tones))


def glass(plan: ScenePlan, light: float) -> float:
    """How light the sky is behind a window that is `light` on a fine day: snow and rain are seen
    before a deeper one."""
    if plan.mood in {"night", "dusk"}:
        return min(light, 0.34 if plan.mood == "night" else 0.4)
    return min(light, 0.62) if overcast(plan) else light


def pane(scene: Scene, plan: ScenePlan, box: Box, glass: str) -> None:
    """The same seen through a window: nothing is cut by its frame."""
    dice = scene.dice("pane")
    inner = Box(x=box.x + 9, y=box.y + box.height * 0.2, width=box.width - 18,
                height=box.height * 0.74)  # fmt: skip
    pen = scene.pen
    if plan.mood == "night" and not overcast(plan):
        moon = min(box.width, box.height) * 0.085
        x, y = box.right - moon * 2.4, box.y + box.height * 0.24
        pen.fill(ell(x, y, moon), scene.shade("accent", 0.9))
        for x, y in spread(dice, inner, 26, 12):
            pen.fill(ell(x, y, dice.choice((1.6, 2.4))), "paper")
    if plan.weather == "snow":
        for x, y in spread(dice, inner, 22, 34):
            pen.fill(ell(x, y, dice.choice((2.4, 3.6, 4.8))), "paper")
    if plan.weather in {"rain", "storm"}:
        for x, y in spread(dice, inner, 26, 26):
            long = min(dice.uniform(16, 30), box.bottom - y - 6)
            if x - long * _SLANT > box.x + 4:
                pen.fill(_streak(x, y, long, 3.2), step(glass, 3))
    scene.credit(*_SHOWN.get(plan.weather or "", ()), count=9)
