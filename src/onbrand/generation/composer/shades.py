"""Tones by how light they are, so that one scene works in every brand's colors."""

import math
from functools import lru_cache

from onbrand.color import Color
from onbrand.generation.composer.ramps import Ramps, step

_STEPS = range(-8, 13)
# Least chroma of a tint, how much more a deeper one needs, and what is always enough.
_PALE, _FULLER = 0.76, 0.05
_GROUNDS = frozenset({"main", "second", "accent", "hot", "warm", "sky"})
_LIVELY, _DEEPER, _VIVID = 0.018, 0.35, 0.06
# Hues that turn to mud when they are darkened by more than a shade, and from which chroma on.
_EARTH, _SHADE, _COLORED = (30.0, 125.0), 0.1, 0.03
_OCHRE, _OCHRE_LIGHT = (48.0, 112.0), (0.45, 0.78)  # what is ochre, however it was mixed
_MUD, _DULL = 12.0, 1.0  # how much worse they are than what is clean


@lru_cache(maxsize=4096)
def shade(ramps: Ramps, slot: str, lightness: float) -> str:
    """The tone of `slot` whose OKLab lightness is nearest. Where one color carries the picture,
    pale grounds are tints of it, and fuller."""
    if ramps.led and lightness >= _PALE and slot in _GROUNDS:
        slot, lightness = "main", lightness - _FULLER
    tones = [step(slot, steps) for steps in _STEPS]
    return min(tones, key=lambda tone: abs(ramps.tone(tone).oklab[0] - lightness))


def fresh(ramps: Ramps, slots: tuple[str, ...], lightness: float) -> list[str]:
    """The tints of these slots that kept their hue; tints of deep colors turn gray."""
    tones = [shade(ramps, slot, lightness) for slot in slots]
    return [tone for tone in tones if lively(ramps, tone)] or tones


def lively(ramps: Ramps, tone: str) -> bool:
    """Whether it has a hue rather than being gray."""
    lightness, a, b = ramps.tone(tone).oklab
    return float((a * a + b * b) ** 0.5) >= min(
        _LIVELY + max(0.0, 0.88 - lightness) * _DEEPER, _VIVID
    )


@lru_cache(maxsize=1024)
def clean(ramps: Ramps, slots: tuple[str, ...], *lights: float) -> str:
    """The first of these slots that is neither mud nor gray in any of these lights, else the
    least so."""
    return min(slots, key=lambda slot: round(sum(_dirt(ramps, slot, each) for each in lights), 6))


def _dirt(ramps: Ramps, slot: str, lightness: float) -> float:
    """Yellows and oranges that are darkened are mud; tints of deep colors turn gray."""
    own, a, b = ramps.tone(slot).oklab
    hue = hue_of(ramps, slot)
    darker = own - lightness - _SHADE
    earthy = _EARTH[0] <= hue <= _EARTH[1] and math.hypot(a, b) > _COLORED
    mud = _MUD * darker if earthy and darker > 0 else 0.0
    if _OCHRE[0] <= hue <= _OCHRE[1] and _OCHRE_LIGHT[0] < lightness < _OCHRE_LIGHT[1]:
        mud += _MUD * (_OCHRE_LIGHT[1] - lightness) if earthy else 0.0
    return mud + (0.0 if lively(ramps, shade(ramps, slot, lightness)) else _DULL)


def is_muddy(ramps: Ramps, tone: str) -> bool:
    """Ochre: neither a yellow nor a brown."""
    lightness, a, b = ramps.tone(tone).oklab
    hue = math.degrees(math.atan2(b, a)) % 360
    ochre = _OCHRE[0] <= hue <= _OCHRE[1] and _OCHRE_LIGHT[0] < lightness < _OCHRE_LIGHT[1]
    return ochre and math.hypot(a, b) > _COLORED


def hue_of(ramps: Ramps, slot: str) -> float:
    """In degrees of OKLab."""
    _, a, b = ramps.tone(slot).oklab
    return math.degrees(math.atan2(b, a)) % 360


def hue_from(ramps: Ramps, slot: str, wanted: float) -> float:
    """How many degrees a slot's hue is from the wanted one."""
    return abs((hue_of(ramps, slot) - wanted + 180) % 360 - 180)


def apart(one: Color, other: Color) -> float:
    """Distance in OKLab; below 0.1 shapes melt into each other."""
    return float(sum((a - b) ** 2 for a, b in zip(one.oklab, other.oklab, strict=True)) ** 0.5)


def same(ramps: Ramps, one: str, other: str) -> bool:
    """Whether two slots are one color in this brand."""
    return ramps.token(one) == ramps.token(other)
