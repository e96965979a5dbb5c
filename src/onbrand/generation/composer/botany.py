"""What wreaths, garlands and borders are woven of in each season: twigs, leaves, blossoms, ears,
berries."""

import math
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.plan import Season
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    blob,
    coarse,
    each,
    ell,
    leaf,
    limb,
    poly,
    scale,
)

_NEEDLES = 11
_LONG = 100.0


@dataclass(frozen=True, slots=True)
class Flora:
    """Tones of a season: two of leaves, then of what stands out among them."""

    season: Season
    leaves: tuple[str, str]
    blooms: tuple[str, str]
    berries: str

    @classmethod
    def of(cls, scene: Scene, season: Season, *, dark: bool) -> "Flora":
        leaves, blooms, berries = _TONES[season]
        lift = 0.1 if dark else 0.0

        def tone(slot: str, light: float) -> str:
            return scene.shade(slot, min(light + lift, 0.97))

        return cls(
            season,
            (tone(*leaves[0]), tone(*leaves[1])),
            (tone(*blooms[0]), tone(*blooms[1])),
            tone(*berries),
        )


_Tone = tuple[str, float]
_TONES: Mapping[Season, tuple[tuple[_Tone, _Tone], tuple[_Tone, _Tone], _Tone]] = {
    "winter": ((("leaf", 0.4), ("leaf", 0.5)), (("paper", 0.97), ("accent", 0.8)), ("hot", 0.58)),
    "spring": ((("leaf", 0.62), ("leaf", 0.7)), (("hot", 0.84), ("paper", 0.97)), ("hot", 0.7)),
    "summer": ((("leaf", 0.5), ("leaf", 0.62)), (("accent", 0.8), ("paper", 0.97)), ("hot", 0.6)),
    "autumn": ((("hot", 0.6), ("warm", 0.7)), (("warm", 0.82), ("wood", 0.5)), ("hot", 0.5)),
}


def tuft(pen: Pen, flora: Flora, foot: Point, length: float, degrees: float, number: int) -> None:
    """One piece of foliage that grows from `foot`; its neighbors are of other kinds."""
    kinds = _KINDS[flora.season]
    palette = (*flora.leaves, flora.blooms[0]) if flora.season == "autumn" else flora.leaves
    kind = kinds[number % len(kinds)]
    tone = flora.blooms[0] if kind is _ear else palette[round(foot[0] + foot[1]) % len(palette)]
    for path, steps in kind():
        placed = coarse(_grown(path, foot, length / _LONG, degrees))
        pen.fill(placed, step(tone, steps), rule="nonzero")
        if not steps and kind in {_blade, _oak_leaf}:
            pen.grain(placed, step(tone, -1), number % 3, 0.7)


# Each kind as it grows to the right from (0, 0), `_LONG` long: shapes, and by how many steps each
# is deeper than its leaves. Drawn once, then only placed.
_Parts = tuple[tuple[Path, int], ...]


@lru_cache(maxsize=1)
def _fir_twig() -> _Parts:
    upper: list[Point] = []
    lower: list[Point] = []
    for i in range(_NEEDLES):
        share = i / _NEEDLES
        wide = _LONG * 0.17 * (1 - share * 0.8)
        for side, points in ((-1, upper), (1, lower)):
            points.append((share * _LONG, side * wide * 0.3))
            points.append(((share + 0.13) * _LONG, side * wide))
    body = poly([*upper, (_LONG, 0), *reversed(lower)])
    return (body, 0), (_stalk(0.03, 0.01, 0.88), -1)


@lru_cache(maxsize=1)
def _spray() -> _Parts:
    """Paired leaves on a stem, the lower ones in shade."""
    lit, shaded = "", ""
    for i in range(4):
        share = 0.24 + 0.2 * i
        size = _LONG * (0.36 - 0.17 * share)
        x = share * _LONG
        lit += leaf(x, 0, size, size * 0.42, -46, -0.06)
        shaded += leaf(x, 0, size, size * 0.42, 46, 0.06)
    lit += leaf(_LONG * 0.84, 0, _LONG * 0.17, _LONG * 0.075, 0)
    return (_stalk(0.026, 0.012, 0.86), -1), (shaded, -1), (lit, 0)


@lru_cache(maxsize=1)
def _blade() -> _Parts:
    """A single broad leaf with its rib."""
    return (leaf(0, 0, _LONG * 0.8, _LONG * 0.34, 0, 0.06), 0), (_stalk(0.022, 0.012, 0.68), -1)


@lru_cache(maxsize=1)
def _oak_leaf() -> _Parts:
    """Lobed: what falls in autumn."""
    half = ((0.1, 0.03), (0.22, 0.15), (0.32, 0.1), (0.46, 0.23), (0.56, 0.13), (0.72, 0.2),
            (0.8, 0.1), (0.93, 0.09))  # fmt: skip
    outline = [(0.0, 0.0), *((x, -y) for x, y in half), (1.0, 0.0), *reversed(half)]
    body = blob(*((x * _LONG, y * _LONG) for x, y in outline))
    return (body, 0), (_stalk(0.03, 0.012, 0.85), -1)


@lru_cache(maxsize=1)
def _ear() -> _Parts:
    """Wheat: paired grains on a stalk."""
    lit, shaded = "", ""
    for i in range(5):
        x = _LONG * (0.42 + 0.11 * i)
        lit += leaf(x, 0, _LONG * 0.18, _LONG * 0.085, -30)
        shaded += leaf(x, 0, _LONG * 0.18, _LONG * 0.085, 30)
    return (_stalk(0.02, 0.012, 1.0), -2), (shaded, -1), (lit, 0)


def _stalk(thick: float, thin: float, far: float) -> Path:
    end = _LONG * far
    return poly([(0, -thick * 50), (end, -thin * 50), (end, thin * 50), (0, thick * 50)])


def berries(pen: Pen, flora: Flora, at: Point, size: float) -> None:
    for dx, dy, share in ((-0.5, 0.2, 0.48), (0.45, 0.3, 0.44), (0.0, -0.4, 0.5)):
        x, y, radius = at[0] + dx * size, at[1] + dy * size, size * share
        pen.fill(ell(x, y, radius), flora.berries)
        pen.fill(ell(x - radius * 0.34, y - radius * 0.3, radius * 0.3), step(flora.berries, 2))


def blossom(pen: Pen, flora: Flora, at: Point, size: float, number: int = 0) -> None:
    """Five petals around a heart."""
    tone = flora.blooms[number % 2]
    points = []
    for i in range(20):
        angle = math.tau * i / 20 + number
        reach = size * (0.62 + 0.38 * abs(math.cos(2.5 * (angle - number))) ** 0.7)
        points.append((at[0] + reach * math.cos(angle), at[1] + reach * math.sin(angle)))
    petals = coarse(blob(*points))
    pen.fill(petals, step(tone, -1))
    pen.fill(coarse(scale(petals, 0.9, cx=at[0] - size * 0.2, cy=at[1] - size * 0.2)), tone)
    heart = "accent" if tone.startswith(("hot", "paper")) else "hot"
    pen.fill(ell(*at, size * 0.24), heart)


def accent(pen: Pen, flora: Flora, at: Point, size: float, number: int) -> None:
    """What stands out among the leaves: berries in the cold seasons, blossoms in the warm."""
    if flora.season in {"winter", "autumn"}:
        berries(pen, flora, at, size * 0.62)
    else:
        blossom(pen, flora, at, size, number)


def bough(
    pen: Pen, flora: Flora, dice: random.Random, line: tuple[Point, ...], thick: float
) -> None:
    """A branch along a line, foliage at both its sides, and what blooms or ripens on it."""
    bark = "wood-1" if flora.season != "winter" else "wood-2"
    pen.form(limb(line, thick, thick * 0.7, thick * 0.22), bark, 1.2)
    long = math.dist(line[0], line[-1])
    places = [_along(line, share) for share in (0.16, 0.3, 0.44, 0.57, 0.69, 0.8, 0.9, 1.0)]
    for i, (point, angle) in enumerate(places):
        size = long * (0.25 - 0.012 * i)
        for side in (-1, 1):
            lean = side * dice.uniform(36, 58) * (0.15 if i == len(places) - 1 else 1)
            tuft(pen, flora, point, size * dice.uniform(0.85, 1.1), angle + lean, i + (side > 0))
    for i, (point, angle) in enumerate(places[1:-1:2] if flora.season == "winter" else places[:-1]):
        away = angle + (90 if i % 2 else -90)
        reach = thick * 0.9
        spot = (point[0] + math.cos(math.radians(away)) * reach,
                point[1] + math.sin(math.radians(away)) * reach)  # fmt: skip
        accent(pen, flora, spot, long * 0.052 * dice.uniform(0.85, 1.15), i)


def _along(line: tuple[Point, ...], share: float) -> tuple[Point, float]:
    """A place on a broken line, and which way it runs there."""
    place = share * (len(line) - 1)
    i = min(int(place), len(line) - 2)
    (x, y), (right, low) = line[i], line[i + 1]
    part = place - i
    angle = math.degrees(math.atan2(low - y, right - x))
    return (x + (right - x) * part, y + (low - y) * part), angle


def _grown(path: Path, foot: Point, size: float, degrees: float) -> Path:
    """Scaled, turned and moved at once."""
    c, t = size * math.cos(math.radians(degrees)), size * math.sin(math.radians(degrees))
    return each(path, lambda x, y: (foot[0] + c * x - t * y, foot[1] + t * x + c * y))


_KINDS: Mapping[Season, tuple[Callable[[], _Parts], ...]] = {
    "winter": (_fir_twig, _fir_twig, _fir_twig, _spray),
    "spring": (_spray, _blade, _spray),
    "summer": (_spray, _blade, _blade),
    "autumn": (_oak_leaf, _blade, _oak_leaf, _ear),
}
