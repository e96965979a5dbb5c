"""What is seen over the sea before anything is in it: its light, its horizon, its sky."""

from dataclasses import dataclass

from onbrand.generation.composer import weather
from onbrand.generation.composer.air import Air, air
from onbrand.generation.composer.heavens import Overhead, Spot, body_of, dome, low_sun
from onbrand.generation.composer.plan import ScenePlan
from onbrand.generation.composer.scene import Role, Scene, Thing
from onbrand.generation.composer.traits import FLYING, HEAVENLY
from onbrand.generation.composer.water import Water, gulls
from onbrand.layout import Box

_HORIZON = {"cut": 0.7, "swell": 0.5, "beach": 0.46, "harbor": 0.44, "coast": 0.36}
_LOW_SUN = {"open", "swell", "beach"}


@dataclass(frozen=True, slots=True)
class SeaView:
    """`side` is that of headlands and palms: away from the words."""

    plan: ScenePlan
    air: Air
    water: Water
    horizon: float
    bottom: float
    room: float
    side: int
    sun: Spot | None = None


def sea_view(scene: Scene, plan: ScenePlan, variant: str) -> SeaView:
    canvas, stage = scene.canvas, scene.canvas.stage
    bottom = min(stage.bottom, canvas.height)
    room = bottom - stage.y
    wanted = bottom - room * _HORIZON.get(variant, 0.38)
    horizon = canvas.line(wanted, stage.y + room * 0.26, canvas.height * 0.9)
    off = canvas.middle - canvas.width / 2
    side = scene.dice("side").choice((-1, 1)) if abs(off) < 40 else 1 if off > 0 else -1
    colors = air(scene.ramps, plan, scene.dice("air"))
    low = variant in _LOW_SUN and (low_sun(plan) or plan.mood == "calm")
    beacon = colors.dark and "lighthouse" in plan.subjects  # the light of that night
    lit = body_of(plan) and plan.hero not in {"sun", "moon"} and not beacon
    sun = _sun(scene, horizon, min(stage.width, room), low=low) if lit else None
    water = Water.of(scene.ramps, plan)
    return SeaView(plan, colors, water, horizon, bottom, room, side, sun)


def _sun(scene: Scene, horizon: float, room: float, *, low: bool) -> Spot | None:
    """A low sun is large and stands on the horizon behind the hero; a high one aside."""
    canvas, stage, dice = scene.canvas, scene.canvas.stage, scene.dice("sun")
    radius = room * (dice.uniform(0.19, 0.24) if low else 0.085)
    for share in (0.0, -0.3, 0.3) if low else (-0.3, 0.34, -0.2, 0.22):
        x = canvas.middle + stage.width * (share + dice.uniform(-0.04, 0.04))
        y = max(radius * 1.5, (horizon - stage.y) * 0.3) + stage.y
        y = horizon - radius * 0.12 if low else y
        box = Box(x=x - radius, y=y - radius, width=2 * radius, height=2 * radius)
        if canvas.free(box) and 0 < box.x < box.right < canvas.width and box.y > 0:
            return x, y, radius
    return None


def over_sea(scene: Scene, view: SeaView) -> None:
    plan, flies = view.plan, view.plan.hero in FLYING | HEAVENLY
    away = scene.canvas.stage.width * 0.26 if flies else 0.0
    dome(scene, plan, view.air, Overhead(view.horizon, clear=away, clouds=3), view.sun)
    if view.sun and "sunset" in plan.subjects:
        x, y, radius = view.sun
        box = Box(x=x - radius, y=y - radius, width=2 * radius, height=2 * radius)
        role: Role = "hero" if plan.hero == "sunset" else "prop"
        scene.things.append(Thing("sunset", role, box))
        scene.credit("sunset")
    weather.behind(scene, plan, view.air, view.horizon)


def sea_birds(scene: Scene, view: SeaView) -> None:
    stage, room = scene.canvas.stage, view.horizon - scene.canvas.stage.y
    hidden = view.air.dark or weather.overcast(view.plan)
    if hidden or view.plan.hero in FLYING or not view.plan.allows("bird"):
        return
    box = Box(x=stage.x + 40, y=stage.y + room * 0.06,
              width=max(stage.width - 80, 1), height=max(room * 0.5, 1))  # fmt: skip
    pale = scene.ramps.tone(view.air.top).oklab[0] > 0.88
    gulls(scene, scene.dice("gulls"), box, "ink+2" if pale else "paper")
