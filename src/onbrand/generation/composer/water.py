"""Water as it is drawn here: bands of swell behind each other, a path of light, surf, gulls."""

import contextlib
import math
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from onbrand.generation.composer.air import DARK, deep
from onbrand.generation.composer.canvas import Canvas, Crowded
from onbrand.generation.composer.heavens import Spot
from onbrand.generation.composer.plan import Mood, ScenePlan
from onbrand.generation.composer.ramps import Ramps, step
from onbrand.generation.composer.scatter import spread
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shades import clean, lively, shade
from onbrand.generation.composer.shapes import Path, Point, at, curve, limb, rect
from onbrand.layout import Box
from onbrand.layout.grid import overlap

# Lightness of the water from the horizon to the foreground.
_LADDER: dict[Mood, tuple[float, float]] = {
    "day": (0.78, 0.38),
    "dawn": (0.80, 0.44),
    "dusk": (0.46, 0.20),
    "night": (0.46, 0.18),
    "calm": (0.88, 0.58),
}
_PALE, _FLAT = 0.9, 0.5
_SEA_HUE, _NEAR_HUE = 225.0, 75.0
_THICK = 4.0  # units: crests of high swell, whose shade is soft
_SLOTS = ("sky", "second", "main", "leaf", "accent")


@dataclass(frozen=True, slots=True)
class Water:
    """`slot` is its color; tones by depth of view: 0 at the horizon, 1 in the foreground."""

    ramps: Ramps
    slot: str
    far: float
    near: float

    @classmethod
    def of(
        cls, ramps: Ramps, plan: ScenePlan, light: Mapping[Mood, tuple[float, float]] = _LADDER
    ) -> "Water":
        far, near = light[plan.mood]
        slot = _bluest(ramps, near)
        if slot is None and plan.mood in DARK:
            slot = deep(ramps)
        elif slot is None:  # no cool color: pale water in a warm one
            far, near = _PALE, max(near, _PALE - (_PALE - near) * _FLAT)
            slot = clean(ramps, ("accent", "hot", "warm", "second", "main"), far, near)
        return cls(ramps, slot, far, near)

    def tone(self, depth: float) -> str:
        return shade(self.ramps, self.slot, self.far + (self.near - self.far) * depth)

    def ladder(self, count: int) -> list[str]:
        """Tones for bands behind each other, no two alike while the ramp lasts."""
        tones = [self.tone(0)]
        for i in range(1, count):
            wanted = self.tone(i / max(count - 1, 1))
            tones.append(step(tones[-1], -1) if wanted == tones[-1] else wanted)
        return tones


def _bluest(ramps: Ramps, lightness: float) -> str | None:
    """The brand's color that could be the sea."""

    def off(slot: str) -> float:
        _, a, b = ramps.tone(slot).oklab
        turn = math.degrees(math.atan2(b, a)) - _SEA_HUE
        return abs((turn + 180) % 360 - 180)

    blue = [slot for slot in _SLOTS if off(slot) < _NEAR_HUE and lively(ramps, slot)]
    deeper = [slot for slot in blue if ramps.tone(slot).oklab[0] <= lightness + 0.34]
    return next(iter(deeper or blue), None)


def swell(
    dice: random.Random,
    level: float,
    height: float,
    span: tuple[float, float],
    trough: float | None = None,
) -> list[Point]:
    """Round crests and sharper troughs around `level`; `span` is the length of a wave and how
    far it goes. What floats lies in a `trough`."""
    long, width = span
    phase, drift = dice.uniform(0, math.pi), dice.uniform(0, math.tau)
    if trough is not None:
        phase = -math.pi * trough / long
    count = max(8, math.ceil(width * 1.2 / long * 5))
    points = []
    for i in range(count + 1):
        x = width * (1.2 * i / count - 0.1)
        crest = abs(math.sin(math.pi * x / long + phase)) ** 0.8
        tall = height * (0.78 + 0.22 * math.sin(math.tau * x / (long * 3.7) + drift))
        points.append((x, level + tall * (1 - 2 * crest)))
    return points


def below(line: Sequence[Point], low: float) -> Path:
    """From a line down to `low`."""
    return f"{curve(line)}L{at(line[-1][0], low)} L{at(line[0][0], low)} Z"


def strip(line: Sequence[Point], top: float, bottom: float) -> Path:
    """Between the line moved down by `top` and by `bottom`."""
    upper = [(x, y + top) for x, y in line]
    lower = [(x, y + bottom) for x, y in reversed(line)]
    return f"{curve(upper)}L{at(*lower[0])} {curve(lower).replace('M', 'L', 1)}Z"


def band(scene: Scene, line: Sequence[Point], tone: str, *, crest: str, thick: float) -> None:
    """One swell: lit along its crest, shaded by grain that thins out below it."""
    canvas, pen = scene.canvas, scene.pen
    pen.fill(below(line, canvas.height + 6), tone)
    top = min(y for _, y in line)
    under_words = any(box.bottom > top for box in canvas.quiet)
    if not under_words:
        reaches = (9.0, 5.5, 3.0) if thick > _THICK else (7.0,)
        for phase, reach in enumerate(reaches):
            pen.grain(strip(line, thick, thick * (1 + reach)), step(tone, -1), phase, 0.7)
    pen.fill(_foam(line, thick), crest)


def _foam(line: Sequence[Point], thick: float) -> Path:
    """Light on the crests, next to nothing in the troughs."""
    high, low = min(y for _, y in line), max(y for _, y in line)
    deep = max(low - high, 1.0)
    lower = [(x, y + thick * (0.2 + 1.3 * (low - y) / deep)) for x, y in reversed(line)]
    return f"{curve(line)}L{at(*lower[0])} {curve(lower).replace('M', 'L', 1)}Z"


def levels(
    canvas: Canvas, top: float, low: float, count: int, swing: float, *, gap: float = 14.0
) -> list[float]:
    """Heights for bands between `top` and `low`, closer to each other near the top; those that
    would cross words are moved or left out."""
    found: list[float] = []
    least = top + gap
    for i in range(1, count + 1):
        wanted = top + (low - top) * (i / (count + 0.35)) ** 1.5
        with contextlib.suppress(Crowded):
            level = canvas.line(max(wanted, least), least, low, swing * i / count)
            found.append(level)
            least = level + gap * (1 + i * 0.5)
    return found


def sun_path(
    scene: Scene, dice: random.Random, sun: Spot, top: float, low: float, tone: str
) -> None:
    """Strokes of light on the water under the sun, wider and further apart near the viewer."""
    middle, _, radius = sun
    y = top + 8.0
    while y < low:
        near = (y - top) / max(low - top, 1)
        long = radius * (1.7 - 0.5 * near) * dice.uniform(0.35, 1.0)
        thick = 3.5 + 7 * near
        left = middle - long / 2 + dice.uniform(-0.4, 0.4) * radius * (0.4 + near)
        if scene.canvas.free(Box(x=left - 6, y=y - 6, width=long + 12, height=thick + 12)):
            scene.pen.fill(rect(left, y, long, thick, thick / 2), tone)
        y += thick * 2 + 6 + 9 * near


def glints(scene: Scene, dice: random.Random, box: Box, tone: str, most: int = 26) -> None:
    """Short strokes of light, longer near the viewer."""
    for x, y in spread(dice, box, 92, most):
        near = (y - box.y) / max(box.height, 1)
        long = 26 + 64 * near
        spot = Box(x=x - long / 2 - 4, y=y - 6, width=long + 8, height=14)
        if scene.canvas.free(spot):
            scene.pen.fill(rect(x - long / 2, y, long, 3 + 2.5 * near, 2), tone)


def gulls(scene: Scene, dice: random.Random, box: Box, tone: str, count: int = 3) -> None:
    """A few of them, far away, each at its own tilt."""
    for x, y in spread(dice, box, 70, count):
        span = dice.uniform(26, 44)
        around = Box(x=x - span, y=y - span * 0.5, width=2 * span, height=span)
        taken = any(overlap(around, thing.box) for thing in scene.things)
        inside = around.x >= 0 and around.right <= scene.canvas.width
        if taken or not inside or not scene.canvas.free(around):
            continue
        lift = dice.uniform(-0.1, 0.12)
        for side in (-1, 1):
            rise = 1 + side * lift
            wing = [
                (x, y),
                (x + side * span * 0.3, y - span * 0.3 * rise),
                (x + side * span * 0.62, y - span * 0.3 * rise),
                (x + side * span, y - span * 0.02),
            ]
            scene.pen.fill(limb(wing, 5.5, 6.5, 4.5, 1.2), tone)


def surf(scene: Scene, line: Sequence[Point], foam: str, wet: str) -> None:
    """Where the sea ends: a lace of foam, then wet sand."""
    scene.pen.fill(strip(line, -10, 30), wet)
    scene.pen.fill(strip(line, -12, 6), foam)
    inner = [(x, y - 26 - 7 * math.sin(x / 61)) for x, y in line]
    scene.pen.fill(strip(inner, 0, 4.5), foam)
