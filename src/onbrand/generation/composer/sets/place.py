"""Places that people are seen in: each has a ground line, and calm tones behind the figures."""

import random
from collections.abc import Callable
from dataclasses import dataclass

from onbrand.generation.composer.air import Air
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.scene import Scene


@dataclass(frozen=True, slots=True)
class Place:
    """`behind` are the tones that may be seen behind a figure; `line` is where the ground
    starts, `foot` where everyone stands, `far` where a building behind them does."""

    behind: tuple[str, ...]
    floor: str
    line: float
    foot: float
    far: float
    indoors: bool
    air: Air | None = None


Levels = tuple[float, float, float]  # room, line, foot
Make = Callable[[Scene, ScenePlan, random.Random], "Place"]


def levels(scene: Scene, *, deep: float = 0.17) -> Levels:
    canvas, stage = scene.canvas, scene.canvas.stage
    bottom = min(stage.bottom, canvas.height)
    room = bottom - stage.y
    foot = bottom - room * 0.055
    line = canvas.line(bottom - room * deep, stage.y + room * 0.4, foot - 6)
    return room, line, foot


def pale(scene: Scene, plan: ScenePlan) -> bool:
    return bool(plan.hero) and scene.clash(plan.hero or "", scene.shade("second", 0.93))
