"""The colors of a place under a light: sky, sun, and the planes of land behind each other."""

import random
from dataclasses import dataclass

from onbrand.generation.composer.plan import Mood, ScenePlan
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.shades import fresh, same, shade


@dataclass(frozen=True, slots=True)
class Air:
    """All tones. `planes` go from the far to the near; `foliage` stands on them."""

    top: str
    horizon: str
    sun: str
    cloud: str
    planes: tuple[str, str, str, str]
    foliage: tuple[str, ...]
    path: str
    dark: bool

    @property
    def far(self) -> str:
        return self.planes[0]

    @property
    def near(self) -> str:
        return self.planes[3]


# Lightness of top and horizon of the sky, then of the four planes of land.
_LIGHT: dict[Mood, tuple[float, float, tuple[float, float, float, float]]] = {
    "day": (0.86, 0.94, (0.82, 0.72, 0.60, 0.42)),
    "dawn": (0.89, 0.95, (0.84, 0.74, 0.60, 0.42)),
    "dusk": (0.81, 0.9, (0.66, 0.52, 0.41, 0.30)),
    "night": (0.27, 0.40, (0.47, 0.39, 0.32, 0.24)),
    "calm": (0.95, 0.97, (0.89, 0.81, 0.71, 0.50)),
}
_SKIES: dict[Mood, tuple[str, ...]] = {
    "day": ("sky", "second", "accent", "sky"),
    "dawn": ("accent", "hot", "warm"),
    "dusk": ("hot", "accent", "hot", "main"),
    "night": ("main", "second", "main"),
    "calm": ("second", "accent", "sky", "main"),
}
# Of a sky that clouds or fog cover: by day, and how much darker or lighter than usual otherwise.
_COVERED: dict[str, tuple[float, float]] = {
    "snow": (0.74, 0.83),
    "rain": (0.68, 0.79),
    "storm": (0.44, 0.6),
    "fog": (0.86, 0.93),
}
_DULLER = 0.06
_SNOWY: dict[Mood, tuple[float, float, float]] = {
    "day": (0.84, 0.90, 0.945),
    "dawn": (0.84, 0.90, 0.945),
    "dusk": (0.68, 0.77, 0.85),
    "night": (0.50, 0.58, 0.66),
    "calm": (0.86, 0.91, 0.95),
}
_OVERCAST = ("second", "sky", "main")
_FOLIAGE: dict[str, tuple[tuple[str, float], ...]] = {
    "autumn": (("hot", 0.66), ("warm", 0.74), ("accent", 0.55), ("hot", 0.78)),
    "winter": (("leaf", 0.5), ("second", 0.56), ("leaf", 0.6)),
    "spring": (("leaf", 0.74), ("leaf", 0.62), ("paper", 0.96), ("leaf", 0.68)),
}


def air(ramps: Ramps, plan: ScenePlan, dice: random.Random) -> Air:
    mood = plan.mood
    top, horizon, planes = _light(plan)
    skies = _OVERCAST if plan.weather in {"rain", "storm"} and mood != "night" else _SKIES[mood]
    sky = dice.choice(_lively(ramps, skies, top))
    land = _land(ramps, sky, plan, dice)
    near = "main" if mood != "night" or not same(ramps, sky, "main") else land
    slots = (sky if mood in {"day", "calm"} else land, land, land, near)
    if same(ramps, "leaf", "main") and land in {"leaf", "main"}:
        slots = (sky if mood != "night" else land, "second", "second", near)
    return Air(
        top=shade(ramps, sky, top),
        horizon=shade(ramps, sky, horizon),
        sun=_sun(ramps, sky, mood),
        cloud=_cloud(ramps, sky, plan, top),
        planes=tuple(  # type: ignore[arg-type] # four in, four out
            shade(ramps, slot, light) for slot, light in zip(slots, planes, strict=True)
        ),
        foliage=_foliage(ramps, plan, land, mood),
        path=shade(ramps, "accent", 0.93 if mood != "night" else 0.5),
        dark=mood == "night",
    )


def _light(plan: ScenePlan) -> tuple[float, float, tuple[float, float, float, float]]:
    """Of top and horizon of the sky and of the planes: under clouds duller, in snow paler; fog
    brings all of them together."""
    top, horizon, planes = _LIGHT[plan.mood]
    if plan.weather == "snow" or plan.season == "winter":
        planes = (*_SNOWY[plan.mood], planes[3])
    bright = plan.mood in {"day", "calm", "dawn"}
    if plan.weather in _COVERED and (bright or (plan.weather == "storm" and plan.mood == "dusk")):
        top, horizon = _COVERED[plan.weather or ""]
    elif plan.weather in {"rain", "storm"}:
        top, horizon = top - _DULLER, horizon - _DULLER
    if plan.weather in {"rain", "storm"} and plan.mood != "night":
        planes = tuple(light - _DULLER for light in planes)  # type: ignore[assignment] # still four
    if plan.weather == "fog":
        far, middle, near, front = planes
        planes = (horizon * 0.7 + far * 0.3, (horizon + middle) / 2, near, front)
    return top, horizon, planes


def _cloud(ramps: Ramps, sky: str, plan: ScenePlan, top: float) -> str:
    if plan.mood == "night":
        return shade(ramps, sky, 0.45)
    covered = plan.weather in {"rain", "storm"}
    return shade(ramps, sky, top + 0.1) if covered else "paper"


def _lively(ramps: Ramps, slots: tuple[str, ...], lightness: float) -> list[str]:
    tones = fresh(ramps, slots, lightness)
    return [slot for slot in slots if shade(ramps, slot, lightness) in tones]


def _land(ramps: Ramps, sky: str, plan: ScenePlan, dice: random.Random) -> str:
    """A ramp for the land that is not that of the sky; snow has the color of the sky."""
    if plan.weather == "snow" or plan.season == "winter":
        return sky
    if plan.season == "autumn" and not same(ramps, sky, "warm"):
        return dice.choice(("warm", "leaf"))
    wanted = ("leaf", "main") if dice.random() < 0.7 else ("main", "leaf")
    return next((slot for slot in (*wanted, "second") if not same(ramps, slot, sky)), "main")


def _sun(ramps: Ramps, sky: str, mood: Mood) -> str:
    if mood == "night":
        return shade(ramps, "accent", 0.9)
    if mood == "dusk" or same(ramps, sky, "accent"):
        return "paper" if mood == "dusk" else shade(ramps, "accent", 0.8)
    return "accent"


def _foliage(ramps: Ramps, plan: ScenePlan, land: str, mood: Mood) -> tuple[str, ...]:
    if plan.season in _FOLIAGE and mood != "night":
        return tuple(shade(ramps, slot, light) for slot, light in _FOLIAGE[plan.season or ""])
    low = -0.2 if mood == "night" else -0.1 if mood == "dusk" else 0.0
    if same(ramps, "leaf", "main"):  # a brand with no green of its own: all its colors are leaves
        mixed = (("accent", 0.66), ("main", 0.42), ("second", 0.56), ("accent", 0.6))
        return tuple(shade(ramps, slot, light + low) for slot, light in mixed)
    return (
        shade(ramps, "leaf", 0.55 + low),
        shade(ramps, land, 0.47 + low),
        shade(ramps, "leaf", 0.64 + low),
    )
