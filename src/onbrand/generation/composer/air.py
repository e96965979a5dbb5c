"""The colors of a place under a light: sky, sun, and the planes of land behind each other."""

import random
from dataclasses import dataclass

from onbrand.generation.composer.plan import Mood, ScenePlan
from onbrand.generation.composer.ramps import Ramps, step
from onbrand.generation.composer.shades import apart, clean, fresh, hue_from, hue_of, same, shade

Four = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Air:
    """All tones. `planes` go from the far to the near; `foliage` stands on them; `glow` is what
    the sky has over the horizon in the morning and the evening, the nearest last."""

    top: str
    horizon: str
    sun: str
    cloud: str
    planes: tuple[str, str, str, str]
    foliage: tuple[str, ...]
    path: str
    dark: bool
    glow: tuple[str, ...] = ()

    @property
    def far(self) -> str:
        return self.planes[0]

    @property
    def near(self) -> str:
        return self.planes[3]


# Lightness of top and horizon of the sky, then of the four planes of land.
_LIGHT: dict[Mood, tuple[float, float, Four]] = {
    "day": (0.86, 0.94, (0.83, 0.74, 0.63, 0.44)),
    "dawn": (0.89, 0.95, (0.82, 0.72, 0.60, 0.42)),
    "dusk": (0.34, 0.46, (0.42, 0.36, 0.29, 0.22)),
    "night": (0.25, 0.36, (0.42, 0.35, 0.28, 0.21)),
    "calm": (0.95, 0.97, (0.89, 0.81, 0.71, 0.50)),
}
DARK: frozenset[Mood] = frozenset({"dusk", "night"})
_SKIES: dict[Mood, tuple[str, ...]] = {
    "day": ("sky", "second", "sky"),
    "dawn": ("accent", "hot", "warm"),
    "calm": ("second", "accent", "sky", "main"),
}
_WARM_SKIES = ("accent", "sky", "warm")  # of a brand without a cool color
# Of a sky that clouds or fog cover: by day, and how much darker or lighter than usual otherwise.
_COVERED: dict[str, tuple[float, float]] = {
    "snow": (0.74, 0.83),
    "rain": (0.68, 0.79),
    "storm": (0.44, 0.6),
    "fog": (0.86, 0.93),
}
_DULLER = 0.06
_SNOWY: dict[Mood, tuple[float, float, float]] = {
    "day": (0.80, 0.835, 0.857),
    "dawn": (0.80, 0.835, 0.857),
    "dusk": (0.52, 0.61, 0.70),
    "night": (0.50, 0.58, 0.66),
    "calm": (0.83, 0.86, 0.88),
}
_OVERCAST = ("second", "sky", "main")
_ICE, _BLUE, _GREEN, _ORANGE = 235.0, 255.0, 145.0, 55.0  # hues, in degrees of OKLab
_COOL = (118.0, 330.0)  # from yellow-green to violet
_GLEAMS = 0.6  # as light as a sun is at least
_PINK = 48.0  # up to this hue a tint is pink
_WARM = 62.0  # how far from orange a color still is a leaf of autumn
_APART, _STEPS = 0.05, 4  # in OKLab: a plane from the one behind it, and how far it gives way
_CROWN = 0.075  # from the sky and the far hill, at night
_ANY = ("main", "second", "sky", "leaf", "accent", "hot", "warm")
_PALER = 0.07  # how much paler land is where it has no cool color
_SPRING = (("leaf", 0.76), ("leaf", 0.66), ("leaf", 0.7))
_WINTER = (("leaf", 0.5), ("second", 0.56), ("leaf", 0.58))


def air(ramps: Ramps, plan: ScenePlan, dice: random.Random) -> Air:
    mood = plan.mood
    top, horizon, planes = _light(plan)
    sky = _sky(ramps, plan, top, dice)
    dark = mood in DARK
    land = (sky if dark else frost(ramps)) if _snowy(plan) else _land(ramps, planes[:3], dice)
    if not (is_cool(ramps, land) or dark or _snowy(plan)):
        planes = (*(light + _PALER for light in planes[:3]), planes[3])  # type: ignore[assignment] # still four
    near = clean(ramps, ("main", "leaf", "second", "ink"), planes[3])
    slots = (sky if mood == "calm" else land, land, land, sky if dark else near)
    overhead = shade(ramps, sky, top)
    *behind, nearest = (
        shade(ramps, slot, light) for slot, light in zip(slots, planes, strict=True)
    )
    told = 1 if _snowy(plan) else len(behind)  # snow is no darker for that
    far, middle, front = *_told(ramps, overhead, behind[:told]), *behind[told:]
    leaves = _foliage(ramps, plan, land)
    return Air(
        top=overhead,
        horizon=shade(ramps, sky, horizon),
        sun=_sun(ramps, sky, mood),
        cloud=_cloud(ramps, sky, plan, top),
        planes=(far, middle, front, nearest),
        foliage=_seen(ramps, leaves, (overhead, far)) if dark else leaves,
        path=shade(ramps, sky if dark else "accent", 0.5 if dark else 0.93),
        dark=dark,
        glow=_glow(ramps, plan, sky),
    )


def _told(ramps: Ramps, overhead: str, planes: list[str]) -> list[str]:
    """Each apart from what is behind it, the first from the sky: what stands on a hill that
    nobody sees is in the air."""
    out, behind = [], ramps.tone(overhead)
    for tone in planes:
        tries = (step(tone, -steps) for steps in range(_STEPS))
        told = next((each for each in tries if apart(ramps.tone(each), behind) >= _APART), tone)
        out.append(told)
        behind = ramps.tone(told)
    return out


def deep(ramps: Ramps) -> str:
    """The slot that a night is of: the coolest of those that are deep without turning to mud."""
    slots = tuple(sorted(_ANY, key=lambda slot: hue_from(ramps, slot, _BLUE)))
    return clean(ramps, (*slots, "ink"), 0.24, 0.36)


def frost(ramps: Ramps) -> str:
    """The slot that snow and a winter sky are tints of: the coldest, else the palest."""
    cool = tuple(slot for slot in _ANY if is_cool(ramps, slot))
    coldest = sorted(cool, key=lambda slot: round(hue_from(ramps, slot, _ICE)))
    return coldest[0] if coldest else max(_ANY, key=lambda slot: ramps.tone(slot).oklab[0])


def _light(plan: ScenePlan) -> tuple[float, float, Four]:
    """Of top and horizon of the sky and of the planes: under clouds duller, in snow paler; fog
    brings all of them together."""
    top, horizon, planes = _LIGHT[plan.mood]
    if _snowy(plan):
        planes = (*_SNOWY[plan.mood], planes[3])
    bright = plan.mood not in DARK
    if plan.weather in _COVERED and bright:
        top, horizon = _COVERED[plan.weather or ""]
    elif plan.weather in {"rain", "storm"}:
        top, horizon = top - _DULLER, horizon - _DULLER
    if plan.weather in {"rain", "storm"} and bright:
        planes = tuple(light - _DULLER for light in planes)  # type: ignore[assignment] # still four
    if plan.weather == "fog":
        far, middle, near, front = planes
        planes = (horizon * 0.7 + far * 0.3, (horizon + middle) / 2, near, front)
    return top, horizon, planes


def _snowy(plan: ScenePlan) -> bool:
    return plan.weather == "snow" or plan.season == "winter"


def _sky(ramps: Ramps, plan: ScenePlan, top: float, dice: random.Random) -> str:
    """Cool by day where the brand has a cool color, warm in the morning."""
    mood = plan.mood
    if mood in DARK:
        return deep(ramps)
    cold = frost(ramps)
    if _snowy(plan) and mood != "dawn" and is_cool(ramps, cold):
        return cold
    slots = _SKIES[mood]
    if plan.weather in {"rain", "storm"}:
        slots = (clean(ramps, _OVERCAST, top),)
    elif mood == "day":
        cool = tuple(slot for slot in slots if is_cool(ramps, slot))
        slots = cool or (clean(ramps, _WARM_SKIES, top),)
    return dice.choice(_lively(ramps, slots, top))


def is_cool(ramps: Ramps, slot: str) -> bool:
    return _COOL[0] <= hue_of(ramps, slot) <= _COOL[1]


def _cloud(ramps: Ramps, sky: str, plan: ScenePlan, top: float) -> str:
    if plan.mood in DARK:
        return shade(ramps, sky, top + 0.1)
    covered = plan.weather in {"rain", "storm"}
    return shade(ramps, sky, top + 0.1) if covered else "paper"


def _lively(ramps: Ramps, slots: tuple[str, ...], lightness: float) -> list[str]:
    tones = fresh(ramps, slots, lightness)
    return [slot for slot in slots if shade(ramps, slot, lightness) in tones]


def _land(ramps: Ramps, lights: tuple[float, ...], dice: random.Random) -> str:
    """The greenest that is clean in all its planes; a brand without cool colors has pale land in
    its warm ones."""
    cool = tuple(sorted((s for s in _ANY if is_cool(ramps, s)),
                        key=lambda slot: hue_from(ramps, slot, _GREEN)))  # fmt: skip
    if lights[0] < 0.5:
        return clean(ramps, (*cool, "main", "second", "ink"), *lights)
    warm = ("warm", "accent") if dice.random() < 0.5 else ("accent", "warm")
    paler = tuple(light + _PALER for light in lights)
    return clean(ramps, cool, *lights) if cool else clean(ramps, (*warm, "second", "main"), *paler)


def _glow(ramps: Ramps, plan: ScenePlan, sky: str) -> tuple[str, ...]:
    """Of the evening: the sky's own color, lighter, then a warm one; a warm sky glows in that."""
    if plan.mood != "dusk":
        return ()
    warm = warmest(ramps)
    own = ramps.tone(warm).oklab[0]
    arcs = sky if is_cool(ramps, sky) else warm
    return (*(shade(ramps, arcs, light) for light in (0.38, 0.42, 0.46)),
            shade(ramps, warm, max(own, 0.74)))  # fmt: skip


def warmest(ramps: Ramps) -> str:
    """The slot that is nearest to orange: light, autumn leaves."""
    return min(("hot", "accent", "warm", "second", "main"),
               key=lambda slot: round(hue_from(ramps, slot, _ORANGE)))  # fmt: skip


def _sun(ramps: Ramps, sky: str, mood: Mood) -> str:
    """A light, whatever the brand's accent is."""
    if mood in DARK:
        return shade(ramps, "accent", 0.9)
    own = ramps.tone("accent").oklab[0]
    ochre = 0.78 if _PINK < hue_of(ramps, "accent") < _GREEN else _GLEAMS
    if own < ochre or is_cool(ramps, "accent"):
        warm = warmest(ramps)
        return shade(ramps, warm, max(ramps.tone(warm).oklab[0], 0.8))
    return shade(ramps, "accent", 0.8) if same(ramps, sky, "accent") else "accent"


def _foliage(ramps: Ramps, plan: ScenePlan, land: str) -> tuple[str, ...]:
    mood = plan.mood
    low = -0.2 if mood in DARK else 0.0
    if plan.season == "autumn":
        return autumnal(ramps, dark=mood in DARK)
    if plan.season in {"spring", "winter"} and not low:
        wanted = _SPRING if plan.season == "spring" else _WINTER
        leaf = clean(ramps, ("leaf", "accent", "warm", "second"), 0.66, 0.76)
        grown = tuple(shade(ramps, leaf if slot == "leaf" else slot, light)
                      for slot, light in wanted)  # fmt: skip
        return (*grown, _blossom(ramps)) if plan.season == "spring" else grown
    if same(ramps, "leaf", "main"):  # a brand with no green of its own: all its colors are leaves
        mixed = (("accent", 0.66), ("main", 0.42), ("second", 0.6), ("accent", 0.7))
        if low:
            mixed = (("main", 0.34), ("main", 0.3), ("main", 0.38), ("main", 0.26))
        return tuple(shade(ramps, slot, light) for slot, light in mixed)
    return (
        shade(ramps, "leaf", 0.55 + low),
        shade(ramps, land, 0.47 + low),
        shade(ramps, "leaf", 0.64 + low),
    )


def _seen(ramps: Ramps, crowns: tuple[str, ...], behind: tuple[str, ...]) -> tuple[str, ...]:
    """At night a crown of the sky's own tone leaves a stump."""
    out = []
    for tone in crowns:
        tries = (step(tone, steps) for steps in range(2 * _STEPS))
        out.append(next((t for t in tries if _is_seen(ramps, t, behind)), tone))
    return tuple(out)


def _is_seen(ramps: Ramps, tone: str, behind: tuple[str, ...]) -> bool:
    return all(apart(ramps.tone(tone), ramps.tone(other)) >= _CROWN for other in behind)


def _blossom(ramps: Ramps) -> str:
    """Pink where the brand has it, else white."""
    pink = warmest(ramps)
    return shade(ramps, pink, 0.84) if hue_of(ramps, pink) < _PINK else "paper"


def autumnal(ramps: Ramps, *, dark: bool = False) -> tuple[str, ...]:
    """Crowns and fallen leaves: every warm color of the brand, never darkened to mud."""
    warm = [slot for slot in ("hot", "accent", "warm", "main", "second")
            if hue_from(ramps, slot, _ORANGE) < _WARM]  # fmt: skip
    slots = list(dict.fromkeys(ramps.token(slot) for slot in warm))
    picked = [next(slot for slot in warm if ramps.token(slot) == token) for token in slots]
    if not picked:
        picked = [warmest(ramps)]
    tones = [tone for slot in picked for tone in (slot, step(slot, 1))]
    if dark:
        return tuple(step(tone, -1) for tone in tones)
    return tuple(tones if len(picked) > 1 else (*tones, step(picked[0], 2)))
