"""Drawings of others in the colors of a brand.

Colors of one hue are a group; a group takes the brand color that costs least: by hue, by
lightness, by how often it is taken already, and by how little it differs from what is behind.
Within its group a color stays as much lighter or darker as it was. Grays lie between the ink and
the paper.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from onbrand.color import Color
from onbrand.color.leaf import NEUTRAL
from onbrand.generation.composer.ramps import Ramps, step
from onbrand.generation.composer.shades import apart
from onbrand.generation.illustration import Ink

_SLOTS = ("main", "second", "accent", "leaf", "sky", "hot", "warm", "wood")
_SKINS = ("skin1", "skin2", "skin3")
_GROUP = 0.5  # radians of hue
_AS_IT_IS = 0.03  # OKLab lightness: nearer than this a color is the brand's own
_MELTS = 0.13  # OKLab distance at which a body is lost on what is behind it
_LIGHT = 0.86  # grays lighter than this stay paper where a drawing has no color
_NIGHT, _NIGHT_CHROMA = 0.36, 0.09
_WEIGHED = 3  # groups for which every way is tried; the rest take what is cheapest in turn

_HUE, _LIGHTNESS, _TAKEN, _LOST, _COLORLESS = 1.0, 0.7, 0.3, 1.5, 0.6
_STEPS = range(-7, 10)
_SKIN_HUE, _SKIN_LIGHT = (0.4, 1.35), (0.42, 0.95)  # of OKLab
_SKIN_CHROMA = 0.13


@dataclass(frozen=True, slots=True)
class _Group:
    """`inks` are places in the list; `lightness` is their mean; `hue` is None of grays."""

    inks: tuple[int, ...]
    hue: float | None
    lightness: float
    share: float


@lru_cache(maxsize=1024)
def recolored(
    inks: tuple[Ink, ...], ramps: Ramps, behind: str, *, person: bool = False
) -> tuple[str, ...]:
    """A tone for every ink, for a drawing in front of `behind`."""
    colors = [ink.color for ink in inks]
    tones: dict[int, str] = {}
    if person:
        tones |= {i: _skin(ramps, color) for i, color in enumerate(colors) if _is_skin(color)}
    left = [i for i in range(len(inks)) if i not in tones]
    groups = _groups(inks, colors, left)
    grays = set(left).difference(*(group.inks for group in groups))
    for group, slot in zip(groups, _cheapest(groups, ramps, behind), strict=True):
        tones |= {i: _toned(ramps, slot, group, colors[i]) for i in group.inks}
    tones |= {i: _gray(ramps, colors[i]) for i in grays}
    return _seen(tuple(tones[i] for i in range(len(inks))), inks, ramps, behind)


def overlay(color: Color) -> str:
    """A veil is light or shade: over another hue any other color makes mud."""
    return "paper" if color.oklab[0] > 0.6 else "ink"


def _groups(inks: Sequence[Ink], colors: Sequence[Color], left: Sequence[int]) -> list[_Group]:
    """The largest first. A drawing without any color is one group of its dark grays."""
    found: list[list[int]] = []
    for i in sorted(left, key=lambda place: -inks[place].share):
        if _is_gray(colors[i]):
            continue
        near = (group for group in found if _turn(_hue(colors[group[0]]), _hue(colors[i])) < _GROUP)
        group = next(near, None)
        if group is None:
            found.append([i])
        else:
            group.append(i)
    if not found:
        dark = [i for i in left if colors[i].oklab[0] < _LIGHT]
        return [_group(inks, colors, dark, gray=True)] if dark else []
    return [_group(inks, colors, group, gray=False) for group in found]


def _group(
    inks: Sequence[Ink], colors: Sequence[Color], places: Sequence[int], *, gray: bool
) -> _Group:
    weights = [inks[i].share + 0.01 for i in places]
    mean = sum(w * colors[i].oklab[0] for w, i in zip(weights, places, strict=True)) / sum(weights)
    hue = None if gray else _hue(colors[places[0]])
    return _Group(tuple(places), hue, mean, sum(weights))


def _cheapest(groups: Sequence[_Group], ramps: Ramps, behind: str) -> tuple[str, ...]:
    slots = _slots(ramps)
    first = groups[:_WEIGHED]
    ways = product(slots, repeat=len(first))
    best = min(ways, key=lambda way: _cost(first, way, ramps, behind))
    for number in range(len(first), len(groups)):
        several = groups[: number + 1]
        best = min(
            ((*best, slot) for slot in slots), key=lambda way: _cost(several, way, ramps, behind)
        )
    return best


def _slots(ramps: Ramps) -> tuple[str, ...]:
    """One a color of the brand."""
    by_color = {ramps.tone(slot): slot for slot in reversed(_SLOTS)}
    return tuple(slot for slot in _SLOTS if slot in by_color.values())


def _cost(groups: Sequence[_Group], way: Sequence[str], ramps: Ramps, behind: str) -> float:
    whole = 0.0
    for number, (group, slot) in enumerate(zip(groups, way, strict=True)):
        color = ramps.tone(slot)
        cost = _HUE * _off(group.hue, color) + _LIGHTNESS * abs(group.lightness - color.oklab[0])
        if number == 0 and apart(color, ramps.tone(behind)) < _MELTS:
            cost += _LOST
        whole += (group.share + 0.15) * (cost + _TAKEN * way[:number].count(slot))
    return whole


def _off(hue: float | None, color: Color) -> float:
    """From 0 to 1: of a half turn. A gray body may take any color."""
    if hue is None:
        return 0.0
    return _COLORLESS if _chroma(color) < NEUTRAL else _turn(hue, _hue(color)) / math.pi


def _toned(ramps: Ramps, slot: str, group: _Group, color: Color) -> str:
    own = ramps.tone(slot).oklab[0]
    wanted = own + color.oklab[0] - group.lightness
    if abs(wanted - own) < _AS_IT_IS:
        return slot
    tones = [step(slot, steps) for steps in _STEPS]
    return min(tones, key=lambda tone: abs(ramps.tone(tone).oklab[0] - wanted))


def _gray(ramps: Ramps, color: Color) -> str:
    """As light as it is; black is the ink and white the paper."""
    ink, paper = ramps.tone("ink").oklab[0], ramps.tone("paper").oklab[0]
    wanted = min(max(color.oklab[0], ink), paper)
    return min(_grays(), key=lambda tone: abs(ramps.tone(tone).oklab[0] - wanted))


def _grays() -> Iterator[str]:
    for steps in range(8):
        yield step("paper", -steps)
        yield step("dark", steps)


def _seen(
    tones: tuple[str, ...], inks: Sequence[Ink], ramps: Ramps, behind: str
) -> tuple[str, ...]:
    """The body is moved off what is behind it, and all of its ramp with it."""
    body = max(range(len(inks)), key=lambda place: inks[place].share)
    below = ramps.tone(behind)
    if apart(ramps.tone(tones[body]), below) >= _MELTS:
        return tones
    ways = (steps for steps in (-2, 2, -3, 3, -4, 4, -5, 5))
    clear = (n for n in ways if apart(ramps.tone(step(tones[body], n)), below) >= _MELTS)
    shift = next(clear, 0)
    slot = _slot(tones[body])
    return tuple(step(tone, shift) if _slot(tone) == slot else tone for tone in tones)


def _slot(tone: str) -> str:
    return tone.rstrip("0123456789").rstrip("+-")


def _is_gray(color: Color) -> bool:
    """Of what is nearly black nobody sees the hue."""
    darkest = color.oklab[0] < _NIGHT and _chroma(color) < _NIGHT_CHROMA
    return darkest or _chroma(color) < NEUTRAL


def _is_skin(color: Color) -> bool:
    low, high = _SKIN_LIGHT
    near = _SKIN_HUE[0] < _hue(color) < _SKIN_HUE[1]
    return near and low < color.oklab[0] < high and NEUTRAL < _chroma(color) < _SKIN_CHROMA


def _skin(ramps: Ramps, color: Color) -> str:
    tones = (step(slot, steps) for slot in _SKINS for steps in (0, -1, 1))
    return min(tones, key=lambda tone: apart(ramps.tone(tone), color))


def _chroma(color: Color) -> float:
    return math.hypot(*color.oklab[1:])


def _hue(color: Color) -> float:
    return math.atan2(color.oklab[2], color.oklab[1])


def _turn(one: float, other: float) -> float:
    return abs((one - other + math.pi) % (2 * math.pi) - math.pi)
