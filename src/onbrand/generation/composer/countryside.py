"""The land in its season: hills under a sky, woods and houses upon them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from onbrand.generation.composer import weather
from onbrand.generation.composer.air import Air, air
from onbrand.generation.composer.botany import Flora
from onbrand.generation.composer.drawing import Value
from onbrand.generation.composer.heavens import Overhead, heavens
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.plan import ScenePlan, Season
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shapes import Point
from onbrand.generation.composer.terrain import Ridge, hill
from onbrand.layout import Box
from onbrand.layout.grid import overlap

_TREES: Mapping[Season, tuple[str, str]] = {
    "winter": ("fir", "fir"),
    "spring": ("tree", "tree"),
    "summer": ("tree", "fir"),
    "autumn": ("tree", "birch"),
}
_CROWNS: Mapping[Season, Callable[[Flora], tuple[str, ...]]] = {
    "winter": lambda flora: flora.leaves,
    "spring": lambda flora: (flora.blooms[0], flora.leaves[1]),
    "summer": lambda flora: flora.leaves,
    "autumn": lambda flora: (*flora.leaves, flora.blooms[0]),
}


@dataclass(frozen=True, slots=True)
class Country:
    """`foot` is where the hero stands, `floor` the tone of the near hill."""

    air: Air
    flora: Flora
    near: Ridge
    room: float
    foot: float
    floor: str


def countryside(scene: Scene, plan: ScenePlan, season: Season) -> Country:
    """Raises Crowded where the words leave no heights for the hills."""
    canvas, stage, dice = scene.canvas, scene.canvas.stage, scene.dice("hills")
    bottom = min(stage.bottom, canvas.height)
    room = bottom - stage.y
    colors = _air(scene, plan)
    weather.dress(scene, plan)
    flora = Flora.of(scene, season, dark=colors.dark)
    swing = max(12.0, min(46.0, room * 0.06))
    low, levels = stage.y + room * 0.25, []
    for share in (0.42, 0.3, 0.17):
        levels.append(canvas.line(bottom - room * share, low, canvas.height * 0.95, swing))
        low = levels[-1]
    ridges = [Ridge.roll(dice, level, swing, canvas.width) for level in levels]
    with scene.layer("sky"):
        _sky(scene, plan, colors, levels[0] - swing)
    tones = _snow(scene, colors) if season == "winter" else colors.planes[:3]
    foot = min(levels[2] + swing + (canvas.height - levels[2]) * 0.22, canvas.height - 34)
    scene.credit("hill", "forest")
    country = Country(colors, flora, ridges[2], room, foot, tones[2])
    with scene.layer("land"):
        hill(scene, ridges[0], tones[0])
        _grove(scene, plan, country, ridges[0])
        hill(scene, ridges[1], tones[1])
        _village(scene, plan, country, ridges[1])
        hill(scene, ridges[2], tones[2])
    return country


def _air(scene: Scene, plan: ScenePlan) -> Air:
    """A winter sky is cool where the brand has a cool color."""
    tries = [air(scene.ramps, plan, scene.dice(f"air-{number}")) for number in range(5)]
    if plan.season != "winter":
        return tries[0]
    warm = ("accent", "warm", "hot")
    return next((each for each in tries if not each.top.startswith(warm)), tries[0])


def _sky(scene: Scene, plan: ScenePlan, colors: Air, horizon: float) -> None:
    heavens(scene, plan, colors, Overhead(horizon, clouds=3))
    weather.behind(scene, plan, colors, horizon)


def _snow(scene: Scene, colors: Air) -> tuple[str, str, str]:
    slot = colors.planes[0].rstrip("+-0123456789")
    lights = (0.5, 0.6, 0.72) if colors.dark else (0.86, 0.915, 0.965)
    first, second, third = (scene.shade(slot, light) for light in lights)
    return first, second, third


def _grove(scene: Scene, plan: ScenePlan, land: Country, ridge: Ridge) -> None:
    """Trees along a ridge in groups."""
    dice, tall = scene.dice("grove"), land.room * 0.12
    x, number = -10.0, 0
    while x < scene.canvas.width + 10:
        number += 1
        x += tall * dice.uniform(0.4, 0.9)
        if dice.random() < 0.28:
            x += tall * dice.uniform(0.5, 1.6)
        at = x, ridge.at(x) + 6
        _plant(scene, plan, land, (at, tall * dice.uniform(0.7, 1.15)), number)


def _plant(
    scene: Scene, plan: ScenePlan, land: Country, spot: tuple[Point, float], number: int
) -> None:
    """A tree as it is in the season."""
    flora = land.flora
    tones = _CROWNS[flora.season](flora)
    name = _TREES[flora.season][number % 2]
    if not plan.allows(name) or name == plan.hero:
        return
    body = KIT[name].body
    wear: dict[str, Value] = {}
    if body and name != "birch":
        wear[body] = tones[number % len(tones)]
    (x, y), tall = spot
    scene.put(name, x, y, tall, ground=land.air.horizon, wear=wear)


def _village(scene: Scene, plan: ScenePlan, land: Country, ridge: Ridge) -> None:
    """Houses beside the stage's middle, unless the hero is one."""
    if not plan.allows("house") or "house" in plan.subjects:
        return
    stage, dice = scene.canvas.stage, scene.dice("village")
    side = dice.choice((-1, 1))
    for k, away in enumerate((0.34, 0.2 if plan.hero is None else 0.46)):
        x = scene.canvas.middle + side * (1 - 2 * k) * stage.width * away
        tall = land.room * (0.2 - 0.03 * k)
        scene.put("house", x, ridge.at(x) + 14, tall, ground=land.air.planes[0],
                  mirror=k == 1, wear={"smoke": k == 0, "bushes": 0})  # fmt: skip


def flank(scene: Scene, plan: ScenePlan, land: Country) -> None:
    """Tall trees at the sides, none before what the brief names."""
    stage, dice = scene.canvas.stage, scene.dice("flank")
    for side in (-1, 1):
        for k, share in enumerate((0.46, 0.32)):
            away = 0.46 - 0.1 * k + dice.uniform(-0.02, 0.02)
            x = scene.canvas.middle + side * stage.width * away
            tall = land.room * share * dice.uniform(0.9, 1.1)
            at = x, land.near.at(x) + 16 + 14 * k
            box = Box(x=x - tall * 0.3, y=at[1] - tall, width=tall * 0.6, height=tall)
            if not any(overlap(box, each.box) for each in scene.things if each.role != "prop"):
                _plant(scene, plan, land, (at, tall), k + (side > 0))
