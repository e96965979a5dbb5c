"""The color of a thing's body, chosen by the ground that it is seen on."""

from onbrand.color import Color
from onbrand.generation.composer.drawing import Value
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.ramps import Ramps, step
from onbrand.generation.composer.shades import apart

_SEEN = 0.11  # OKLab distance of a body from its ground
_CLEAR = 0.2  # the same of a body that was lost: now it must be plainly seen
_DRESSES = ("main", "accent", "second", "paper", "hot", "leaf", "warm")
_WATER = frozenset({"glass"})  # of another hue it would be juice


def dressed(ramps: Ramps, name: str, ground: str) -> dict[str, Value]:
    """Its own color where it stands out; else a lighter or darker body, else another."""
    body, backdrop = KIT[name].body, KIT[name].backdrop
    if backdrop:
        return {backdrop: ground}
    own = KIT[name].params[body].default if body else None
    if body is None or not isinstance(own, str):
        return {}
    below = ramps.tone(ground)
    if apart(ramps.tone(own), below) >= _SEEN:
        return {}
    near = [step(own, steps) for steps in (-2, 2, -3, 3)]
    for tone in near:
        if apart(ramps.tone(tone), below) >= _SEEN:
            return {body: tone}
    ways = _shades(own)[:3] if name in _WATER else _DRESSES
    return {body: max(ways, key=lambda tone: apart(ramps.tone(tone), below))}


def told_from(ramps: Ramps, name: str, behind: Color) -> dict[str, Value]:
    """A body for what melted into the color that is really behind it: nearest to its own color
    of those that are clear, else the clearest."""
    body = KIT[name].body
    own = KIT[name].params[body].default if body else None
    if body is None or not isinstance(own, str):
        return {}
    own_color = ramps.tone(own)
    ways = [own, *_shades(own), *(() if name in _WATER else _DRESSES)]
    clear = [tone for tone in ways if apart(ramps.tone(tone), behind) >= _CLEAR]
    if clear:
        return {body: min(clear, key=lambda tone: round(apart(ramps.tone(tone), own_color), 6))}
    return {body: max(ways, key=lambda tone: round(apart(ramps.tone(tone), behind), 6))}


def _shades(own: str) -> tuple[str, ...]:
    return tuple(step(own, steps) for steps in (-4, -3, -2, 2, 3, 4))
