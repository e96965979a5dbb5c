"""The sky: its light, one body at the most, stars and clouds. None of them is behind words."""

import math
import random
from dataclasses import dataclass

from onbrand.generation.composer import weather
from onbrand.generation.composer.air import Air
from onbrand.generation.composer.canvas import Canvas
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scatter import spread
from onbrand.generation.composer.scene import Scene, Thing
from onbrand.generation.composer.shapes import Path, both, ell, rect, union
from onbrand.layout import Box
from onbrand.layout.grid import grow, overlap

Spot = tuple[float, float, float]  # middle and radius

_BODIES = frozenset({"sun", "moon", "sunset", "planet", "eclipse"})
_MANY_CLOUDS = 6
_SUNK = 0.3  # of its radius: how far a low sun is behind the land
_RINGS = ((3.4, 0.45), (1.9, 1.0))  # of light around a sun: of its radius, how light
# The glow over the horizon: how high of the sky, how wide of the picture.
_GLOW = ((0.74, 1.0), (0.54, 0.84), (0.34, 0.7), (0.11, 0.5))
_STARS, _FIRST_STARS = 46, 18


@dataclass(frozen=True, slots=True)
class Overhead:
    """`horizon` is the lowest that is seen of the sky; within `clear` of the stage's middle
    something flies. `size` is the sun's radius as a share of the short side, `away` how far from
    the stage's middle it is at least."""

    horizon: float
    size: float = 0.075
    away: float = 0.22
    clear: float = 0.0
    clouds: int = 4


def heavens(scene: Scene, plan: ScenePlan, air: Air, over: Overhead) -> Spot | None:
    """Where the sun or the moon is, if there is one."""
    spot = None
    if body_of(plan) and not _BODIES.intersection(plan.subjects[:1]):
        radius = min(scene.canvas.width, scene.canvas.height) * over.size
        spot = sun_spot(scene, over, radius, low=low_sun(plan) and "mountain" not in plan.subjects)
    dome(scene, plan, air, over, spot)
    return spot


def dome(scene: Scene, plan: ScenePlan, air: Air, over: Overhead, spot: Spot | None) -> None:
    """The sky around a sun whose place is known."""
    hidden = weather.overcast(plan)
    sky(scene, air, over.horizon, spot, hidden=hidden)
    if air.dark and not hidden:
        many = _STARS if plan.mood == "night" else _FIRST_STARS
        stars(scene, scene.dice("stars"), over.horizon * (0.85 if plan.mood == "night" else 0.5),
              many)  # fmt: skip
    body = body_of(plan)
    if spot and body:
        luminary(scene, air, spot, body)
    count = over.clouds + 3 if hidden else over.clouds if not air.dark else 2
    clouds(scene, scene.dice("clouds"), air, over.horizon, count=count, away=over.clear)


def body_of(plan: ScenePlan) -> str | None:
    """What gives the light. The evening has neither, unless the sunset is named."""
    if weather.overcast(plan):
        return None
    if plan.mood == "night":
        return "moon"
    return "moon" if plan.mood == "dusk" and "sunset" not in plan.subjects else "sun"


def low_sun(plan: ScenePlan) -> bool:
    return plan.mood == "dawn" or "sunset" in plan.subjects


def sky(scene: Scene, air: Air, horizon: float, sun: Spot | None, *, hidden: bool = False) -> None:
    """Flat, with rings of light around the sun, and a long glow over the horizon at the ends of
    the day."""
    canvas, pen = scene.canvas, scene.pen
    whole = rect(-2, -2, canvas.width + 4, canvas.height + 4, 0)
    pen.fill(whole, air.top)
    glow = air.glow if not hidden else ()
    for (high, wide), tone in zip(_GLOW, glow, strict=False):
        reach = canvas.width * wide, horizon * high
        if not any(_in_arc(box, (canvas.width / 2, horizon), reach) for box in canvas.quiet):
            pen.fill(both(ell(canvas.width / 2, horizon, *reach), whole), tone)
    if sun and not hidden and not glow:
        _rings(scene, air, sun, whole)
    pen.grain(rect(0, 0, canvas.width, canvas.height, 0), step(air.top, -1), 0, 0.2)


def _in_arc(box: Box, middle: tuple[float, float], reach: tuple[float, float]) -> bool:
    """Whether the edge of an ellipse passes through a box above its middle."""
    corners = [
        math.hypot((x - middle[0]) / reach[0], (y - middle[1]) / reach[1])
        for x in (box.x, box.right, min(max(middle[0], box.x), box.right))
        for y in (min(box.y, middle[1]), min(box.bottom, middle[1]))
    ]
    return box.y < middle[1] and min(corners) < 1 < max(corners)


def _rings(scene: Scene, air: Air, sun: Spot, whole: Path) -> None:
    """A ring that words or the frame would cut is none."""
    light = scene.ramps.tone(air.top).oklab[0], scene.ramps.tone(air.horizon).oklab[0]
    slot = air.horizon.rstrip("+-0123456789")
    x, y, radius = sun
    for share, mix in _RINGS:
        reach = radius * share
        outside = x - reach < 0 or x + reach > scene.canvas.width or y - reach < 0
        if not outside and not _crossed(scene.canvas.quiet, x, y, reach):
            tone = scene.shade(slot, light[0] + (light[1] - light[0]) * mix)
            scene.pen.fill(both(ell(x, y, reach), whole), tone)


def _crossed(quiet: tuple[Box, ...], x: float, y: float, radius: float) -> bool:
    """Whether a circle's edge passes through a quiet box."""
    for box in quiet:
        near_x = min(max(x, box.x), box.right)
        near_y = min(max(y, box.y), box.bottom)
        far_x = box.x if abs(box.x - x) > abs(box.right - x) else box.right
        far_y = box.y if abs(box.y - y) > abs(box.bottom - y) else box.bottom
        if math.hypot(near_x - x, near_y - y) <= radius <= math.hypot(far_x - x, far_y - y):
            return True
    return False


def luminary(scene: Scene, air: Air, spot: Spot, body: str) -> None:
    """The sun, or the moon with its seas."""
    x, y, radius = spot
    pen, disc = scene.pen, ell(x, y, radius)
    pen.fill(disc, air.sun)
    pen.shade(disc, step(air.sun, -1), hard=0)
    if body == "moon":
        for dx, dy, size in ((-0.3, -0.2, 0.2), (0.25, 0.3, 0.14), (0.1, -0.45, 0.1)):
            pen.fill(ell(x + dx * radius, y + dy * radius, size * radius), step(air.sun, -1))
    box = Box(x=x - radius, y=y - radius, width=2 * radius, height=2 * radius)
    scene.things.append(Thing(body, "prop", box))
    scene.credit(body)


def sun_spot(scene: Scene, over: Overhead, radius: float, *, low: bool = False) -> Spot | None:
    """A place clear of words, of the frame and of the stage's middle; rather on the side that
    everything is lit from. A low one is half behind the land."""
    canvas, stage, dice = scene.canvas, scene.canvas.stage, scene.dice("sun")
    tries = [
        (dice.uniform(over.away, over.away + 0.2), dice.uniform(0.05, 0.55)) for _ in range(12)
    ]
    for side in (-1, 1):
        for away, share in tries:
            x = canvas.middle + side * stage.width * away
            top = max(radius * 1.3, stage.y * 0.6)
            y = top + (over.horizon - radius * 1.3 - top) * share
            if low:
                y = over.horizon - radius * _SUNK
            if _fits(canvas, (x, y, radius), over.horizon):
                return x, y, radius
    return None


def _fits(canvas: Canvas, spot: Spot, horizon: float) -> bool:
    x, y, radius = spot
    margin = radius * 0.8
    box = Box(x=x - radius - margin, y=y - radius - margin, width=2 * (radius + margin),
              height=min(2 * (radius + margin), max(horizon - y + radius + margin, 1)))  # fmt: skip
    return box.x > 0 and box.right < canvas.width and box.y > 0 and canvas.free(box)


def clouds(
    scene: Scene, dice: random.Random, air: Air, horizon: float, *, count: int, away: float = 0.0
) -> None:
    """In the upper sky, each at its own height, none behind words, in front of the sun or at the
    frame, and none within `away` of the stage's middle, where something flies."""
    canvas, stage = scene.canvas, scene.canvas.stage
    # Beside a panel the sky ends where the stage does.
    left, right = (stage.x, stage.right) if canvas.symmetric else (0.0, canvas.width)
    sky_box = Box(x=left, y=20, width=right - left, height=max(horizon * 0.66, 60))
    apart = 260 if count < _MANY_CLOUDS else 190
    for x, y in spread(dice, sky_box, apart, count * 3)[:count]:
        wide = dice.uniform(120, 230)
        box = Box(x=x - wide / 2, y=y - wide * 0.4, width=wide, height=wide * 0.45)
        near = grow(box, 14)
        if any(overlap(near, _with_ring(thing)) for thing in scene.things):
            continue
        if abs(x - canvas.middle) >= away + wide / 2 and canvas.free(box) and box.y >= 0:
            cloud(scene, x, y, wide, air)


def _with_ring(thing: Thing) -> Box:
    lights = thing.name in {"sun", "moon"}
    return grow(thing.box, thing.box.width * 0.5) if lights else thing.box


def cloud(scene: Scene, x: float, y: float, wide: float, air: Air) -> None:
    """Three puffs on a flat foot."""
    shape = cloud_shape(x, y, wide)
    scene.pen.fill(shape, air.cloud)
    scene.pen.shade(shape, step(air.cloud, -1) if air.dark else step(air.top, 1), hard=0.12)
    scene.credit("cloud")


def cloud_shape(x: float, y: float, wide: float) -> Path:
    foot = rect(x - wide / 2, y - wide * 0.13, wide, wide * 0.13, wide * 0.065)
    return union(
        foot,
        ell(x - wide * 0.16, y - wide * 0.15, wide * 0.15),
        ell(x + wide * 0.07, y - wide * 0.2, wide * 0.2),
        ell(x + wide * 0.28, y - wide * 0.11, wide * 0.11),
    )


def stars(scene: Scene, dice: random.Random, low: float, most: int = _STARS) -> None:
    canvas, pen = scene.canvas, scene.pen
    box = Box(x=0, y=0, width=canvas.width, height=low)
    found: Path = ""
    for x, y in spread(dice, box, 70, most):
        radius = dice.choice((1.6, 2.2, 3.2))
        if canvas.free(Box(x=x - 4, y=y - 4, width=8, height=8)):
            found += ell(x, y, radius)
    pen.fill(found, "paper")
    scene.credit("star", count=9)
