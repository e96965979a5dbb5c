"""The colors a palette allows, as a body in OKLab, and the nearest of them to any color.

A swatch, its tints (towards the paper) and its shades (towards the ink) lie on two lines; a
gradient between a tint and a shade lies in the triangle of the three; one between two swatches,
with their tints and shades, in a tetrahedron. The union of such simplices is searched face by
face: the nearest point of a simplex is the projection onto that face whose inside it falls in
(C. Ericson, "Real-Time Collision Detection", 2005, section 5.1).
"""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import Literal

import numpy as np

from onbrand.color.srgb import Color
from onbrand.color.transfer import Floats

Gradients = Literal["none", "one-hue", "free"]
_Simplex = tuple[Color, ...]

NEUTRAL = 0.035
"""OKLab chroma below which a color has no hue to speak of."""
_SAME_HUE = math.radians(40)
_INSIDE = 1e-6
_FLAT = 1e-3
_CHUNK = 16384


@dataclass(frozen=True, slots=True)
class Scheme:
    """A palette as colors only. `people` are tones of skin and hair, with tints and shades."""

    swatches: tuple[Color, ...]
    paper: Color
    ink: Color
    people: tuple[Color, ...] = ()
    forbidden: tuple[Color, ...] = ()
    tints: bool = True
    gradients: Gradients = "one-hue"

    def blends(self, a: Color, b: Color) -> bool:
        """Whether a gradient may run from `a` to `b`, both swatches."""
        if self.gradients == "none":
            return False
        if self.gradients == "free":
            return True
        return min(_chroma(a), _chroma(b)) < NEUTRAL or _hue_between(a, b) <= _SAME_HUE


def nearest(scheme: Scheme, lab: Floats) -> Floats:
    """The allowed color nearest to each of `lab` (n, 3), both in OKLab."""
    faces = _body(scheme)
    columns = np.ascontiguousarray(lab.T)
    found = np.empty_like(columns)
    for start in range(0, len(lab), _CHUNK):
        part = slice(start, start + _CHUNK)
        found[:, part] = _nearest(faces, columns[:, part])
    return found.T


@lru_cache(maxsize=64)
def _body(scheme: Scheme) -> "tuple[_Face, ...]":
    return tuple(_Face.of(face) for face in _faces(_simplices(scheme)) if _solid(face))


def _simplices(scheme: Scheme) -> Iterator[_Simplex]:
    yield from ((token,) for token in (*scheme.swatches, *scheme.people))
    if not scheme.tints:
        return
    yield (scheme.ink, scheme.paper)
    for swatch in scheme.swatches:
        yield from ((swatch, scheme.ink), (swatch, scheme.paper))
        if scheme.gradients != "none":
            yield (swatch, scheme.ink, scheme.paper)
    for a, b in combinations(scheme.swatches, 2):
        if scheme.blends(a, b):
            yield (a, b, scheme.ink, scheme.paper)
    # Shaded towards the ink of a brand, skin looks ill: it is shaded towards the darkest tone.
    for person in scheme.people:
        darkest = min(scheme.people, key=lambda tone: tone.luminance)
        yield from ((person, scheme.ink), (person, scheme.paper), (person, darkest))


def _faces(simplices: Iterable[_Simplex]) -> list[_Simplex]:
    """Every face of every simplex once, in a fixed order."""
    found: dict[_Simplex, None] = {}
    for simplex in simplices:
        corners = tuple(sorted(set(simplex)))
        for size in range(1, len(corners) + 1):
            found.update(dict.fromkeys(combinations(corners, size)))
    return list(found)


def _solid(face: _Simplex) -> bool:
    """Flattened faces (a gray swatch between paper and ink) are covered by their own faces."""
    if len(face) == 1:
        return True
    points = np.array([corner.oklab for corner in face])
    return float(np.linalg.svd(points[1:] - points[0], compute_uv=False)[-1]) > _FLAT


@dataclass(frozen=True, slots=True)
class _Face:
    """A point is `origin` + `edges` @ its place on the face, if it is on the face.

    `frame` gives first the place of its projection, then how far it is off, in the remaining
    dimensions.
    """

    origin: Floats
    edges: Floats
    frame: Floats

    @classmethod
    def of(cls, corners: _Simplex) -> "_Face":
        points = np.array([corner.oklab for corner in corners])
        edges = (points[1:] - points[0]).T
        across = np.linalg.svd(edges, full_matrices=True)[0][:, edges.shape[1] :]
        frame = np.vstack([np.linalg.pinv(edges), across.T])
        return cls(points[0][:, None], edges, frame)

    def distance(self, lab: Floats) -> Floats:
        """Squared, to the inside of the face; infinite for what projects outside it."""
        size = self.edges.shape[1]
        turned = _turn(self.frame, lab - self.origin.astype(lab.dtype))
        off: Floats = (turned[size:] ** 2).sum(axis=0)
        if size:
            place = turned[:size]
            least = np.minimum(place.min(axis=0), 1 - place.sum(axis=0))
            off[least < -_INSIDE] = np.inf
        return off

    def project(self, lab: Floats) -> Floats:
        place = _turn(self.frame[: self.edges.shape[1]], lab - self.origin)
        return self.origin + _turn(self.edges, place)


def _nearest(faces: tuple[_Face, ...], lab: Floats) -> Floats:
    best = np.full(lab.shape[1], np.inf, dtype=lab.dtype)
    chosen = np.zeros(lab.shape[1], dtype=np.intp)
    for number, face in enumerate(faces):
        distance = face.distance(lab)
        np.copyto(chosen, number, where=distance < best)
        np.minimum(best, distance, out=best)
    found = np.empty_like(lab)
    for number in np.flatnonzero(
        np.bincount(chosen)
    ).tolist():  # `unique` loads a part of numpy of its own
        here = chosen == number
        found[:, here] = faces[number].project(lab[:, here])
    return found


def _turn(matrix: Floats, columns: Floats) -> Floats:
    """Not `@`, see `transfer.turn`; columns of points are twice as fast as rows."""
    turned: Floats = np.einsum("ij,jn->in", matrix.astype(columns.dtype), columns)
    return turned


def _chroma(color: Color) -> float:
    _, a, b = color.oklab
    return math.hypot(a, b)


def _hue_between(a: Color, b: Color) -> float:
    turn = math.atan2(a.oklab[2], a.oklab[1]) - math.atan2(b.oklab[2], b.oklab[1])
    return abs(math.remainder(turn, 2 * math.pi))
