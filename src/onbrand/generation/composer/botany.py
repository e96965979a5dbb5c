"""What wreaths, garlands and borders are woven of in each season: twigs, leaves, blossoms, ears,
berries."""

import math
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.pieces import sprig
from onbrand.generation.composer.plan import Season
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shapes import Path, Point, blob, ell, leaf, limb, move, poly, turn

_NEEDLES = 11


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
    kinds[number % len(kinds)](pen, flora, foot, length, degrees)


def fir_twig(pen: Pen, flora: Flora, foot: Point, length: float, degrees: float) -> None:
    tone = flora.leaves[round(foot[0] + foot[1]) % 2]
    upper: list[Point] = []
    lower: list[Point] = []
    for i in range(_NEEDLES):
        share = i / _NEEDLES
        wide = length * 0.17 * (1 - share * 0.8)
        for side, points in ((-1, upper), (1, lower)):
            points.append((share * length, side * wide * 0.3))
            points.append(((share + 0.13) * length, side * wide))
    body = poly([*upper, (length, 0), *reversed(lower)])
    pen.fill(_grown(body, foot, degrees), tone)
    stem = limb([(0, 0), (length * 0.4, 0), (length * 0.88, 0)], length * 0.03, length * 0.01)
    pen.fill(_grown(stem, foot, degrees), step(tone, -1))


def spray(pen: Pen, flora: Flora, foot: Point, length: float, degrees: float) -> None:
    tone = flora.leaves[round(foot[0] + foot[1]) % 2]
    sprig(pen, foot, length, degrees, tone, leaves=4)


def blade(pen: Pen, flora: Flora, foot: Point, length: float, degrees: float) -> None:
    """A single broad leaf with its rib."""
    tone = flora.leaves[round(foot[0] + foot[1]) % 2]
    shape = leaf(*foot, length * 0.8, length * 0.34, degrees, 0.06)
    pen.fill(shape, tone)
    pen.grain(shape, step(tone, -1), 1, 0.8)
    rib = limb([(0, 0), (length * 0.36, 0), (length * 0.68, length * 0.03)], length * 0.022, 1.2)
    pen.fill(_grown(rib, foot, degrees), step(tone, -1))


def oak_leaf(pen: Pen, flora: Flora, foot: Point, length: float, degrees: float) -> None:
    """Lobed: what falls in autumn."""
    tone = (*flora.leaves, flora.blooms[0])[round(foot[0] + foot[1]) % 3]
    half = [(0.1, 0.03), (0.22, 0.15), (0.32, 0.1), (0.46, 0.23), (0.56, 0.13), (0.72, 0.2),
            (0.8, 0.1), (0.93, 0.09)]  # fmt: skip
    outline = [
        (0.0, 0.0), *((x, -y) for x, y in half), (1.0, 0.0), *((x, y) for x, y in reversed(half))
    ]  # fmt: skip
    shape = _grown(blob(*((x * length, y * length) for x, y in outline)), foot, degrees)
    pen.fill(shape, tone)
    pen.grain(shape, step(tone, -1), 1, 0.8)
    rib = limb([(-length * 0.16, 0), (length * 0.3, 0), (length * 0.85, 0)], length * 0.03, 1.2)
    pen.fill(_grown(rib, foot, degrees), step(tone, -1))


def ear(pen: Pen, flora: Flora, foot: Point, length: float, degrees: float) -> None:
    """Wheat: paired grains on a stalk."""
    tone = flora.blooms[0]
    stalk = limb([(0, 0), (length * 0.5, 0), (length, 0)], length * 0.02, length * 0.012)
    pen.fill(_grown(stalk, foot, degrees), step(tone, -2))
    for i in range(5):
        for side in (-1, 1):
            grain = leaf(length * (0.42 + 0.11 * i), 0, length * 0.18, length * 0.085, side * 30)
            pen.fill(_grown(grain, foot, degrees), tone if side < 0 else step(tone, -1))
    pen.fill(_grown(leaf(length * 0.95, 0, length * 0.17, length * 0.08, 0), foot, degrees), tone)


def berries(pen: Pen, flora: Flora, at: Point, size: float) -> None:
    for dx, dy, share in ((-0.5, 0.2, 0.48), (0.45, 0.3, 0.44), (0.0, -0.4, 0.5)):
        berry = ell(at[0] + dx * size, at[1] + dy * size, size * share)
        pen.form(berry, flora.berries, 0.9)


def blossom(pen: Pen, flora: Flora, at: Point, size: float, number: int = 0) -> None:
    """Five petals around a heart."""
    tone = flora.blooms[number % 2]
    points = []
    for i in range(20):
        angle = math.tau * i / 20 + number
        reach = size * (0.62 + 0.38 * abs(math.cos(2.5 * (angle - number))) ** 0.7)
        points.append((at[0] + reach * math.cos(angle), at[1] + reach * math.sin(angle)))
    pen.form(blob(*points), tone, 0.7, hard=0.05)
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


def _grown(path: Path, foot: Point, degrees: float) -> Path:
    return move(turn(path, degrees, 0, 0), *foot)


_Kind = Callable[[Pen, Flora, Point, float, float], None]
_KINDS: Mapping[Season, tuple[_Kind, ...]] = {
    "winter": (fir_twig, fir_twig, fir_twig, spray),
    "spring": (spray, blade, spray),
    "summer": (spray, blade, blade),
    "autumn": (oak_leaf, blade, oak_leaf, ear),
}
