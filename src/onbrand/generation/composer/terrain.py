"""Ground: smooth ridges that things can stand on, water, the surface of a moon."""

import math
import random
from dataclasses import dataclass

from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scatter import spread
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shapes import Path, at, both, curve, cut, ell, move, rect
from onbrand.layout import Box


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
    if not scene.pen.grained:
        return
    under_words = any(box.bottom > ridge.y for box in canvas.quiet)
    for phase in range(3):
        shaded = both(path, move(path, 50 + 60 * phase, 30 + 40 * phase))
        scene.pen.grain(shaded, step(tone, -1), phase, 0.25 if under_words else 0.8)


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
