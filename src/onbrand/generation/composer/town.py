"""A town seen from a street: sky, silhouettes, trees along the curb."""

import random
from dataclasses import dataclass

from onbrand.generation.composer import weather
from onbrand.generation.composer.air import Air
from onbrand.generation.composer.drawing import Value
from onbrand.generation.composer.heavens import Overhead, heavens
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scatter import along
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shapes import ell, poly, rect
from onbrand.generation.composer.traits import BUILDINGS
from onbrand.layout import Box


@dataclass(frozen=True, slots=True)
class Street:
    """Heights from above: where buildings stand, where the road starts, where it ends."""

    air: Air
    curb: float
    road: float
    walk: float


def overhead(scene: Scene, plan: ScenePlan, street: Street) -> None:
    horizon = street.curb - (street.curb - scene.canvas.stage.y) * 0.35
    heavens(scene, plan, street.air, Overhead(horizon, size=0.065, clouds=3))


def skyline(scene: Scene, street: Street, dice: random.Random, *, leading: bool = False) -> None:
    """Two rows of flat silhouettes, the nearer one darker, lower at the stage's middle unless the
    town is the main thing."""
    canvas, stage = scene.canvas, scene.canvas.stage
    room = street.curb - stage.y
    slot = street.air.planes[0].rstrip("+-0123456789")
    light, more = scene.ramps.tone(street.air.horizon).oklab[0], 0.12 if leading else 0.0
    tones = (
        (scene.shade(slot, 0.28), scene.shade(slot, 0.22))
        if street.air.glow
        else (scene.shade(slot, 0.42), scene.shade(slot, 0.37))
        if street.air.dark
        else (scene.shade(slot, light - 0.06 - more), scene.shade(slot, light - 0.13 - 2 * more))
    )
    for row, tone in enumerate(tones):
        x = -30.0
        while x < canvas.width:
            wide = dice.uniform(54, 110)
            away = min(1.0, abs(x + wide / 2 - canvas.middle) / (stage.width * 0.55))
            share = (
                (0.62, 0.44)[row]
                * (1.2 - 0.3 * away if leading else 0.55 + 0.45 * away)
                * dice.uniform(0.72, 1.12)
            )
            tall = room * min(share, 0.8)
            box = Box(x=x, y=street.curb - tall, width=wide, height=tall)
            if canvas.free(box):
                _block(scene, box, tone, dice)
            x += wide + dice.uniform(2, 16)


def _block(scene: Scene, box: Box, tone: str, dice: random.Random) -> None:
    pen = scene.pen
    roof = dice.choice(("flat", "step", "gable", "mast"))
    if roof == "gable":
        pen.fill(
            poly(
                [
                    (box.x, box.bottom),
                    (box.x, box.y + 22),
                    (box.x + box.width / 2, box.y),
                    (box.right, box.y + 22),
                    (box.right, box.bottom),
                ]
            ),
            tone,
        )
    else:
        pen.fill(rect(box.x, box.y, box.width, box.height, (4, 4, 0, 0)), tone)
    if roof == "step":
        pen.fill(rect(box.x + box.width * 0.25, box.y - 18, box.width * 0.5, 20, 3), tone)
    if roof == "mast":
        pen.fill(rect(box.x + box.width / 2 - 2, box.y - 34, 4, 36, 2), tone)
    columns = max(2, int(box.width / 26))
    rows = max(2, int(box.height / 34))
    glass = step(tone, 1)
    inner = box.x + 12, box.y + 30, box.width - 24, box.height - 44
    if min(inner[2:]) > 24:
        pen.windows(inner, columns, rows, glass, "accent+1" if scene.ramps.is_dark(tone) else None)


def trees(scene: Scene, plan: ScenePlan, street: Street, *, dense: bool) -> None:
    canvas, stage = scene.canvas, scene.canvas.stage
    wanted = ("fir",) if weather.snowy(plan) else ("tree", "birch")
    kinds = [name for name in wanted if plan.allows(name) and name != plan.hero]
    if not kinds:
        return
    dice = scene.dice("trees")
    room = street.curb - stage.y
    tall = room * (0.44 if dense else 0.3)
    kind = dice.choice(kinds)
    name = KIT[kind].body
    for x in along(dice, 20, canvas.width - 20, tall * (0.85 if dense else 1.5), 0.3):
        if plan.hero in BUILDINGS and abs(x - canvas.middle) < room * 0.42:
            continue
        params = {name: dice.choice(street.air.foliage)} if name else {}
        scene.put(kind, x, street.curb + 8, tall * dice.uniform(0.82, 1.1),
                  ground=street.air.horizon, wear=params)  # fmt: skip


def lamp_wear(*, dark: bool) -> dict[str, Value]:
    """As large by day as at night: the glow is the scene's."""
    return {"lit": False, "bracket": False, "glass": "warm+2" if dark else "paper-1"}


def lamp_posts(scene: Scene, plan: ScenePlan, street: Street) -> None:
    """Lamps at both sides of the stage, lit in the dark."""
    if not plan.allows("street_lamp"):
        return
    canvas, stage = scene.canvas, scene.canvas.stage
    tall, dark = (street.curb - stage.y) * 0.46, street.air.dark
    wear = lamp_wear(dark=dark)
    for side in (-1, 1):
        x = canvas.middle + side * stage.width * 0.44
        made = scene.put("street_lamp", x, street.curb + 8, tall, ground=street.air.horizon,
                         mirror=side > 0, wear=wear)  # fmt: skip
        if made and dark:
            lamp = made.box.x + made.box.width / 2, made.box.y + tall * 0.14
            scene.pen.glow(*lamp, tall * 0.28, "paper", 0.08)
    if "street_lamp" in plan.subjects or "lantern" in plan.subjects:
        scene.credit("street_lamp", "lantern")


def radiance(scene: Scene, box: Box) -> None:
    """The light that falls from lit windows on the ground before them."""
    wide = box.width * 0.5
    for share in (1.0, 0.66):
        pool = ell(box.x + wide, box.bottom + 6, wide * 1.2 * share, wide * 0.13 * share)
        scene.pen.fill(pool, "paper", 0.1)
