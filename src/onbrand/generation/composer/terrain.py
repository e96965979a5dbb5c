"""Ground and sky: smooth ridges that things can stand on, rows of trees, water, clouds."""

import math
import random
from dataclasses import dataclass

from onbrand.generation.composer.air import Air
from onbrand.generation.composer.canvas import Canvas
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scatter import spread
from onbrand.generation.composer.scene import Scene, Thing
from onbrand.generation.composer.shapes import Path, at, both, curve, cut, ell, move, rect, union
from onbrand.layout import Box

_MANY_CLOUDS = 6

Spot = tuple[float, float, float]  # middle and radius


@dataclass(frozen=True, slots=True)
class Ridge:
    """A skyline: a sum of two waves around `y`, never further from it than `swing`."""

    y: float
    swing: float
    waves: tuple[tuple[float, float], tuple[float, float]]  # (length, phase) of each

    @classmethod
    def roll(cls, dice: random.Random, y: float, swing: float, width: float) -> "Ridge":
        long = width * dice.uniform(0.9, 1.5)
        return cls(
            y,
            swing,
            ((long, dice.uniform(0, math.tau)), (long * 0.43, dice.uniform(0, math.tau))),
        )

    def at(self, x: float) -> float:
        (long, one), (short, two) = self.waves
        wave = 0.7 * math.sin(math.tau * x / long + one) + 0.3 * math.sin(
            math.tau * x / short + two
        )
        return self.y - self.swing * wave

    def path(self, width: float, height: float) -> Path:
        """From the ridge down to `height`."""
        points = [(x, self.at(x)) for x in _steps(-width * 0.1, width * 1.1, 14)]
        return f"{curve(points)}L{at(width * 1.1, height)} L{at(-width * 0.1, height)} Z"


def _steps(start: float, stop: float, count: int) -> list[float]:
    return [start + (stop - start) * i / (count - 1) for i in range(count)]


def hill(scene: Scene, ridge: Ridge, tone: str, *, bottom: float | None = None) -> None:
    canvas = scene.canvas
    path = ridge.path(canvas.width, bottom or canvas.height + 4)
    scene.pen.fill(path, tone)
    under_words = any(box.bottom > ridge.y for box in canvas.quiet)
    for phase in range(3):
        shaded = both(path, move(path, 50 + 60 * phase, 30 + 40 * phase))
        scene.pen.grain(shaded, step(tone, -1), phase, 0.25 if under_words else 0.8)


def sky(scene: Scene, air: Air, horizon: float, sun: Spot | None, *, hidden: bool = False) -> None:
    """Flat, with wide rings of light around the sun that step towards the horizon's tone; only
    the widest where clouds hide it."""
    canvas, pen = scene.canvas, scene.pen
    whole = rect(-2, -2, canvas.width + 4, canvas.height + 4, 0)
    pen.fill(whole, air.top)
    light = scene.ramps.tone(air.top).oklab[0], scene.ramps.tone(air.horizon).oklab[0]
    slot = air.horizon.split("+")[0].split("-")[0]
    if sun:
        x, y, radius = sun
        for share, mix in ((5.6, 0.35), (3.6, 0.7), (2.1, 1.0))[: 2 if hidden else 3]:
            tone = scene.shade(slot, light[0] + (light[1] - light[0]) * mix)
            if _crossed(canvas.quiet, x, y, radius * share) or _grazes(canvas, x, radius * share):
                continue
            pen.fill(both(ell(x, y, radius * share), whole), tone)
    elif not any(box.y < horizon * 0.55 < box.bottom for box in canvas.quiet):
        low = rect(-2, horizon * 0.55, canvas.width + 4, canvas.height, 0)
        pen.fill(low, scene.shade(slot, (light[0] + light[1]) / 2))
    pen.grain(rect(0, 0, canvas.width, canvas.height, 0), step(air.top, -1), 0, 0.2)


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


def _grazes(canvas: Canvas, x: float, radius: float) -> bool:
    """Whether a circle nearly touches a side of the picture: neither inside nor cut."""
    return any(abs(side - radius) < 0.14 * radius for side in (x, canvas.width - x))


def luminary(scene: Scene, air: Air, spot: Spot | None) -> None:
    """The sun, or the moon with its seas at night."""
    if spot is None:
        return
    x, y, radius = spot
    pen, disc = scene.pen, ell(x, y, radius)
    pen.fill(disc, air.sun)
    pen.shade(disc, step(air.sun, -1), hard=0)
    if air.dark:
        for dx, dy, size in ((-0.3, -0.2, 0.2), (0.25, 0.3, 0.14), (0.1, -0.45, 0.1)):
            pen.fill(ell(x + dx * radius, y + dy * radius, size * radius), step(air.sun, -1))
    name = "moon" if air.dark else "sun"
    box = Box(x=x - radius, y=y - radius, width=2 * radius, height=2 * radius)
    scene.things.append(Thing(name, "prop", box))
    scene.credit(name)


def sun_spot(
    scene: Scene, dice: random.Random, horizon: float, radius: float, away: float = 0.22
) -> Spot | None:
    """A place for the sun above the horizon, clear of words, away from the stage's middle."""
    canvas = scene.canvas
    stage = canvas.stage
    tries = [
        (
            canvas.middle + dice.choice((-1, 1)) * stage.width * dice.uniform(away, away + 0.2),
            dice.uniform(0.05, 0.6),
        )
        for _ in range(24)
    ]
    for x, share in tries:
        top = max(radius * 1.3, stage.y * 0.6)
        y = top + (horizon - radius * 0.6 - top) * share
        box = Box(x=x - radius, y=y - radius, width=2 * radius, height=2 * radius)
        inside = radius < x < canvas.width - radius
        if inside and y - radius > 0 and canvas.free(box) and y < horizon:
            return x, y, radius
    return None


def clouds(
    scene: Scene, dice: random.Random, air: Air, horizon: float, *, count: int, away: float = 0.0
) -> None:
    """In the upper sky, each at its own height, none behind words or in front of the sun, and
    none within `away` of the stage's middle, where something flies."""
    canvas, stage = scene.canvas, scene.canvas.stage
    # Beside a panel the sky ends where the stage does.
    left, right = (stage.x, stage.right) if canvas.symmetric else (0.0, canvas.width)
    sky_box = Box(x=left, y=20, width=right - left, height=max(horizon * 0.72, 60))
    apart = 260 if count < _MANY_CLOUDS else 190
    for x, y in spread(dice, sky_box, apart, count * 3)[:count]:
        wide = dice.uniform(120, 230)
        if _overlaps_thing(scene, x, y, wide) or abs(x - canvas.middle) < away + wide / 2:
            continue
        cloud(scene, x, y, wide, air.cloud, air.top)


def _overlaps_thing(scene: Scene, x: float, y: float, wide: float) -> bool:
    return any(
        abs(x - (thing.box.x + thing.box.width / 2)) < (wide + thing.box.width) / 2 + 12
        and abs(y - (thing.box.y + thing.box.height / 2)) < (wide * 0.4 + thing.box.height) / 2
        for thing in scene.things
    )


def cloud(scene: Scene, x: float, y: float, wide: float, tone: str, below: str) -> None:
    """Three puffs on a flat foot."""
    box = Box(x=x - wide / 2, y=y - wide * 0.4, width=wide, height=wide * 0.45)
    canvas = scene.canvas
    if not canvas.free(box) or box.y < 0:
        return
    pen = scene.pen
    shape = cloud_shape(x, y, wide)
    pen.fill(shape, tone)
    pen.shade(shape, step(below, 1), hard=0.12)
    scene.credit("cloud")


def cloud_shape(x: float, y: float, wide: float) -> Path:
    foot = rect(x - wide / 2, y - wide * 0.13, wide, wide * 0.13, wide * 0.065)
    return union(
        foot,
        ell(x - wide * 0.16, y - wide * 0.15, wide * 0.15),
        ell(x + wide * 0.07, y - wide * 0.2, wide * 0.2),
        ell(x + wide * 0.28, y - wide * 0.11, wide * 0.11),
    )


def stars(scene: Scene, dice: random.Random, horizon: float) -> None:
    canvas, pen = scene.canvas, scene.pen
    box = Box(x=0, y=0, width=canvas.width, height=horizon * 0.85)
    for x, y in spread(dice, box, 70, 46):
        radius = dice.choice((1.6, 2.2, 3.2))
        if canvas.free(Box(x=x - 4, y=y - 4, width=8, height=8)):
            pen.fill(ell(x, y, radius), "paper")
    scene.credit("star", count=9)


def sea(scene: Scene, dice: random.Random, top: float, tone: str, light: str) -> None:
    """Flat water with short strokes of light that thin out towards the horizon."""
    canvas, pen = scene.canvas, scene.pen
    depth = canvas.height - top
    pen.fill(rect(-2, top, canvas.width + 4, depth + 4, 0), tone)
    for share, steps in ((0.16, -1), (0.5, -2)):
        ridge = Ridge.roll(dice, top + depth * share, 6 + 10 * share, canvas.width)
        pen.fill(ridge.path(canvas.width, canvas.height + 4), step(tone, steps))
    box = Box(x=0, y=top + 12, width=canvas.width, height=depth - 24)
    for x, y in spread(dice, box, 74, 60):
        near = (y - top) / depth
        long = 24 + 70 * near
        spot = Box(x=x - long / 2, y=y - 6, width=long, height=12)
        if canvas.free(spot):
            pen.fill(rect(x - long / 2, y, long, 3 + 3 * near, 3), light)


def grass(pen: Pen, ridge: Ridge, width: float, tone: str) -> None:
    """A lit edge along the ridge."""
    points = [(x, ridge.at(x)) for x in _steps(-10, width + 10, 16)]
    lower = [(x, y + 9) for x, y in reversed(points)]
    band = f"{curve(points)}L{at(*lower[0])} {curve(lower).replace('M', 'L', 1)}Z"
    pen.fill(band, tone)


def planet(scene: Scene, horizon: float, tone: str) -> None:
    """A ringed planet, low over the ground."""
    canvas, stage, pen = scene.canvas, scene.canvas.stage, scene.pen
    radius = min(stage.width, stage.height) * 0.12
    x, y = stage.x + stage.width * 0.16, horizon - radius * 1.5
    box = Box(x=x - 2 * radius, y=y - radius, width=4 * radius, height=2 * radius)
    if not canvas.free(box):
        return
    band = cut(ell(x, y, radius * 1.8, radius * 0.42), ell(x, y, radius * 1.45, radius * 0.3))
    behind, before = (
        rect(x - 2 * radius, y - radius * side, 4 * radius, radius, 0) for side in (1, 0)
    )
    pen.fill(both(band, behind), tone)
    pen.form(ell(x, y, radius), "second")
    pen.fill(both(band, before), "accent")


def craters(scene: Scene, top: float, tone: str) -> None:
    canvas, dice = scene.canvas, scene.dice("craters")
    ground = Box(x=0, y=top + 20, width=canvas.width, height=max(canvas.height - top - 30, 1))
    for x, y in spread(dice, ground, 120, 12):
        wide = dice.uniform(24, 62)
        spot = Box(x=x - wide, y=y - wide * 0.3, width=2 * wide, height=wide * 0.6)
        if canvas.free(spot):
            scene.pen.fill(ell(x, y, wide, wide * 0.22), tone)
            scene.pen.fill(ell(x, y + wide * 0.05, wide * 0.86, wide * 0.15), step(tone, -1))
