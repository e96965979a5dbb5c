"""The color of a thing's body, chosen by the ground that it is seen on."""

from onbrand.generation.composer.drawing import Value
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.ramps import Ramps, step
from onbrand.generation.composer.shades import apart

_SEEN = 0.11  # OKLab distance of a body from its ground
_DRESSES = ("main", "accent", "second", "paper", "hot", "leaf", "warm")


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
    return {body: max(_DRESSES, key=lambda tone: apart(ramps.tone(tone), below))}
