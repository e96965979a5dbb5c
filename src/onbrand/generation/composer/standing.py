"""The hero at a point of the picture, whatever its anchor is and however many there are of it."""

from collections.abc import Mapping

from onbrand.generation.composer.canvas import Crowded
from onbrand.generation.composer.drawing import Value
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.scene import Scene, Thing
from onbrand.generation.composer.shapes import Point
from onbrand.generation.composer.traits import GROUPS
from onbrand.layout import Box
from onbrand.layout.grid import overlap

_ROW = 1.07  # from one of several to the next
_HOVERS = {"ground": 0.0, "center": 0.58, "hang": 1.1}  # of its height: what has no feet


def keep_calm(scene: Scene, top: float, bottom: float) -> None:
    """Raises Crowded where words would lie on lines and dots between two heights."""
    band = Box(x=0, y=top, width=scene.canvas.width, height=max(bottom - top, 1.0))
    if any(overlap(band, quiet) for quiet in scene.canvas.quiet):
        raise Crowded


def stand(
    scene: Scene,
    plan: ScenePlan,
    at: Point,
    most: tuple[float, float],
    *,
    ground: str,
    wear: Mapping[str, Value] | None = None,
) -> Thing:
    """`most` is how wide and tall the hero may be, or all of several. Raises Crowded."""
    name, count = plan.hero, plan.hero_count
    if name is None:
        raise Crowded
    wide, tall = most
    _, height = scene.size(name, tall, wide)
    least = wide / (1 + (count - 1) * _ROW) if count > 1 and name not in GROUPS else 0.0
    made = scene.heroes(
        name, at[0], at[1] - _HOVERS[KIT[name].anchor] * height, tall, count=count, wide=wide,
        ground=ground, least=least, wear=wear,
    )  # fmt: skip
    if made is None:
        raise Crowded
    return made
