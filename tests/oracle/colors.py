"""Colors measured without the code under test: formulas in plain numpy, checked in
`test_colors.py` against coloraide."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import numpy.typing as npt
from coloraide import Color

Floats = npt.NDArray[np.float64]
Pixels = npt.NDArray[np.uint8]
Formula = Callable[[Pixels], Floats]

_XYZ = np.array(
    [
        [0.41239079926595934, 0.357584339383878, 0.1804807884018343],
        [0.21263900587151027, 0.715168678767756, 0.07219231536073371],
        [0.01933081871559182, 0.11919477979462598, 0.9505321522496607],
    ]
)
_WHITE = _XYZ.sum(axis=1)
_LMS = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_OKLAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)


def linear(rgb: Pixels | Floats) -> Floats:
    share = rgb.astype(np.float64) / 255
    light: Floats = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    return light


def luminance(rgb: Pixels | Floats) -> Floats:
    found: Floats = linear(rgb) @ _XYZ[1]
    return found


def contrast(one: Floats, other: Floats) -> Floats:
    """WCAG 2.2, of two luminances."""
    ratio: Floats = (np.maximum(one, other) + 0.05) / (np.minimum(one, other) + 0.05)
    return ratio


def oklab(rgb: Pixels) -> Floats:
    """B. Ottosson, "A perceptual color space for image processing", 2020."""
    found: Floats = np.cbrt(linear(rgb) @ _LMS.T) @ _OKLAB.T
    return found


def unoklab(lab: Floats) -> Pixels:
    """The nearest color of the screen."""
    light = (lab @ np.linalg.inv(_OKLAB).T) ** 3 @ np.linalg.inv(_LMS).T
    light = np.clip(light, 0, 1)
    share = np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)
    rgb: Pixels = np.rint(share * 255).astype(np.uint8)
    return rgb


def cielab(rgb: Pixels) -> Floats:
    ratio = linear(rgb) @ _XYZ.T / _WHITE
    cubes = np.where(ratio > 216 / 24389, np.cbrt(ratio), (ratio * 24389 / 27 + 16) / 116)
    x, y, z = np.moveaxis(cubes, -1, 0)
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1)


def delta_e(one: Floats, other: Floats) -> Floats:
    """CIEDE2000 of CIELAB colors (G. Sharma et al., 2005)."""
    (l1, a1, b1), (l2, a2, b2) = np.moveaxis(one, -1, 0), np.moveaxis(other, -1, 0)
    mean7 = ((np.hypot(a1, b1) + np.hypot(a2, b2)) / 2) ** 7
    stretch = 1.5 - 0.5 * np.sqrt(mean7 / (mean7 + 25.0**7))
    c1, c2 = np.hypot(a1 * stretch, b1), np.hypot(a2 * stretch, b2)
    h1, h2 = np.arctan2(b1, a1 * stretch), np.arctan2(b2, a2 * stretch)
    turn = np.where(c1 * c2 == 0, 0, np.angle(np.exp(1j * (h2 - h1))))
    hue = np.where(c1 * c2 == 0, h1 + h2, h1 + turn / 2)
    light, chroma = (l1 + l2) / 2, (c1 + c2) / 2
    weight = (
        1
        - 0.17 * np.cos(hue - np.pi / 6)
        + 0.24 * np.cos(2 * hue)
        + 0.32 * np.cos(3 * hue + np.deg2rad(6))
        - 0.2 * np.cos(4 * hue - np.deg2rad(63))
    )
    by_light = (l2 - l1) / (1 + 0.015 * (light - 50) ** 2 / np.sqrt(20 + (light - 50) ** 2))
    by_chroma = (c2 - c1) / (1 + 0.045 * chroma)
    by_hue = 2 * np.sqrt(c1 * c2) * np.sin(turn / 2) / (1 + 0.015 * chroma * weight)
    degrees = np.rad2deg(hue) % 360
    rotation = np.deg2rad(60 * np.exp(-(((degrees - 275) / 25) ** 2)))
    both = 2 * np.sqrt(chroma**7 / (chroma**7 + 25.0**7)) * np.sin(rotation)
    squared: Floats = by_light**2 + by_chroma**2 + by_hue**2 - both * by_chroma * by_hue
    return np.sqrt(squared)


@dataclass(frozen=True, slots=True, eq=False)
class Allowed:
    """What a palette allows, as the design says it: swatches with their tints (to the paper) and
    shades (to the ink), what lies between those, gradients within the policy, tones of people.
    `lines` and `areas` are samples in OKLab; `solids` the corners of tetrahedra, (n, 4, 3)."""

    lines: Floats
    areas: Floats
    solids: Floats
    forbidden: tuple[Floats, ...]

    def distance(self, rgb: Pixels) -> Floats:
        """CIEDE2000 from each color to the nearest that is allowed; 0 inside a solid. What lies
        within `_ENOUGH` of a line is not asked for anything nearer."""
        far = _away(rgb, self.lines)
        for step in (self._to_solids, self._to_areas):
            left = far > _ENOUGH
            if left.any():
                far[left] = np.minimum(far[left], step(rgb[left]))
        return far

    def is_forbidden(self, rgb: Pixels, near: float) -> npt.NDArray[np.bool_]:
        lab, bad = cielab(rgb), np.zeros(len(rgb), dtype=np.bool_)
        for color in self.forbidden:
            bad |= delta_e(lab, cielab(unoklab(color))) <= near
        return bad

    def _to_areas(self, rgb: Pixels) -> Floats:
        return _away(rgb, self.areas) if len(self.areas) else np.full(len(rgb), np.inf)

    def _to_solids(self, rgb: Pixels) -> Floats:
        """Inside where all four barycentric coordinates are positive."""
        points, inside = oklab(rgb), np.zeros(len(rgb), dtype=np.bool_)
        for corners in self.solids:
            edges = (corners[1:] - corners[0]).T
            place = np.linalg.solve(edges, (points - corners[0]).T)
            inside |= (place >= 0).all(axis=0) & (place.sum(axis=0) <= 1)
        return np.where(inside, 0.0, np.inf)


_STEPS, _DENSE = 160, 36
_ENOUGH = 4.0
_CHUNK = 2048


def _away(rgb: Pixels, among: Floats) -> Floats:
    points, best = oklab(rgb).astype(np.float32), np.empty(len(rgb), dtype=np.intp)
    known = among.astype(np.float32)
    norms = (known**2).sum(axis=1)
    for start in range(0, len(points), _CHUNK):
        part = points[start : start + _CHUNK]
        best[start : start + _CHUNK] = (norms - 2 * part @ known.T).argmin(axis=1)
    return delta_e(cielab(rgb), cielab(unoklab(among))[best])


def allowed(palette: "Scheme") -> Allowed:
    ink, paper = palette.ends
    lines = [_line(ink, paper)]
    areas: list[Floats] = []
    solids: list[Floats] = []
    for color in palette.swatches:
        lines += [_line(color, ink), _line(color, paper)]
        areas += [_area(color, ink, paper)] if palette.gradients != "none" else []
    for tone in palette.people:
        dark = min(palette.people, key=lambda each: float(each[0]))
        lines += [_line(tone, end) for end in (ink, paper, dark)]
    for one, other in combinations(palette.swatches, 2):
        if palette.blends(one, other):
            areas += [_area(one, other, end) for end in palette.ends]
            solid = np.array([one, other, ink, paper])
            flat = abs(np.linalg.det(solid[1:] - solid[0])) < 1e-6
            solids += [] if flat else [solid]
    return Allowed(
        np.concatenate(lines),
        np.concatenate(areas) if areas else np.empty((0, 3)),
        np.array(solids).reshape(-1, 4, 3),
        palette.forbidden,
    )


@dataclass(frozen=True, slots=True, eq=False)
class Scheme:
    """A palette in OKLab; `ends` are the darkest and the lightest of its inks and grounds."""

    swatches: tuple[Floats, ...]
    ends: tuple[Floats, Floats]
    people: tuple[Floats, ...]
    forbidden: tuple[Floats, ...]
    gradients: str

    def blends(self, one: Floats, other: Floats) -> bool:
        """A gradient of one hue joins colors within 40°; grays have no hue."""
        if self.gradients != "one-hue":
            return self.gradients == "free"
        if min(np.hypot(*one[1:]), np.hypot(*other[1:])) < 0.035:
            return True
        turn = np.arctan2(one[2], one[1]) - np.arctan2(other[2], other[1])
        return bool(abs(np.angle(np.exp(1j * turn))) <= np.deg2rad(40))


def known(hex_color: str) -> Floats:
    """By coloraide, as the reference for what a palette means."""
    return np.array(Color(hex_color).convert("oklab").coords())


def _line(one: Floats, other: Floats) -> Floats:
    share = np.linspace(0, 1, _STEPS)[:, None]
    return one + (other - one) * share


def _area(one: Floats, two: Floats, three: Floats) -> Floats:
    return np.array([one * a + two * b + three * c for a, b, c in _shares()])


def _shares() -> Iterator[tuple[float, float, float]]:
    for a in range(_DENSE + 1):
        for b in range(_DENSE + 1 - a):
            yield a / _DENSE, b / _DENSE, (_DENSE - a - b) / _DENSE
