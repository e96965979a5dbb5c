"""Tones by how light they are, so that one scene works in every brand's colors."""

from functools import lru_cache

from onbrand.color import Color
from onbrand.generation.composer.ramps import Ramps, step

_STEPS = range(-8, 13)
# Least chroma of a tint, how much more a deeper one needs, and what is always enough.
_PALE, _FULLER = 0.76, 0.05
_GROUNDS = frozenset({"main", "second", "accent", "hot", "warm", "sky"})
_LIVELY, _DEEPER, _VIVID = 0.018, 0.35, 0.06


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


def apart(one: Color, other: Color) -> float:
    """Distance in OKLab; below 0.1 shapes melt into each other."""
    return float(sum((a - b) ** 2 for a, b in zip(one.oklab, other.oklab, strict=True)) ** 0.5)


def same(ramps: Ramps, one: str, other: str) -> bool:
    """Whether two slots are one color in this brand."""
    return ramps.token(one) == ramps.token(other)
