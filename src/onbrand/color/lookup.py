"""How far every color is from a palette, in CIEDE2000, fast enough for every pixel.

The formula runs once a palette, over 64³ cells of the color cube; pictures look their colors up,
and only colors near a limit are measured again, exactly.
"""

from dataclasses import dataclass
from threading import Lock

import numpy as np

from onbrand.color.ciede2000 import delta_e
from onbrand.color.cielab import from_light, to_lab
from onbrand.color.leaf import Scheme, nearest
from onbrand.color.oklab import to_light, to_oklab
from onbrand.color.srgb import Color
from onbrand.color.transfer import Bytes, Floats, turn

JUST_NOTICEABLE = 2.3
SAME_COLOR = 5.0
OTHER_COLOR = 10.0

_CELLS = 64
_CELL = 256 // _CELLS
_NEAR = 0.16
"""OKLab distance within which lies everything closer than `OTHER_COLOR`."""
_SPREAD = 3.0
"""Near a limit, a color is hardly more than this from the middle of its cell."""
_FEW = 1024
_MANY = 65536
_MOST_KNOWN = 16


@dataclass(frozen=True, slots=True, eq=False)
class Distances:
    """Of n colors: to the nearest allowed color (`leaf`), to the nearest swatch itself
    (`strict`), to the nearest forbidden color (infinite where a swatch is nearer still); `swatch`
    is the number of the nearest swatch. `strict` and `forbidden` are infinite when far.
    """

    leaf: Floats
    strict: Floats
    forbidden: Floats
    swatch: Bytes


def measure(scheme: Scheme, colors: Bytes, tolerance: float = SAME_COLOR) -> Distances:
    """Distances of 8-bit sRGB colors (n, 3): exact where it can matter for a limit."""
    if len(colors) <= _FEW:
        return exact(scheme, colors)
    table = tables(scheme)
    red, green, blue = (colors[:, channel].astype(np.intp) // _CELL for channel in range(3))
    cells = (red * _CELLS + green) * _CELLS + blue
    leaf, strict, forbidden = (
        part[cells].astype(np.float32) for part in (table.leaf, table.strict, table.forbidden)
    )
    swatch = table.swatch[cells]
    unsure = (
        (np.abs(leaf - tolerance) < _SPREAD)
        | (np.abs(leaf - OTHER_COLOR) < _SPREAD)
        | (strict < JUST_NOTICEABLE + _SPREAD)
        | (forbidden < SAME_COLOR + _SPREAD)
    )
    if np.count_nonzero(unsure) <= _MANY:
        sure = exact(scheme, colors[unsure])
        leaf[unsure], strict[unsure] = sure.leaf, sure.strict
        forbidden[unsure], swatch[unsure] = sure.forbidden, sure.swatch
    return Distances(leaf, strict, forbidden, swatch)


def tables(scheme: Scheme) -> Distances:
    """Distances of the middles of all cells, red slowest. The latest few are remembered."""
    found = _known.get(scheme)
    if found is None:
        found = computed(scheme)
        learn(scheme, found)
    return found


def known(scheme: Scheme) -> Distances | None:
    """What `tables` has said already."""
    return _known.get(scheme)


def learn(scheme: Scheme, table: Distances) -> None:
    """What `tables` said elsewhere: in another process, or at another time."""
    with _learning:
        while len(_known) >= _MOST_KNOWN:
            del _known[next(iter(_known))]
        _known[scheme] = table


_known: dict[Scheme, Distances] = {}
_learning = Lock()


def computed(scheme: Scheme) -> Distances:
    """What `tables` says, anew."""
    steps = (np.arange(_CELLS) * _CELL + _CELL // 2).astype(np.uint8)
    grid = np.stack(np.meshgrid(steps, steps, steps, indexing="ij"), axis=-1).reshape(-1, 3)
    found = exact(scheme, grid)
    return Distances(
        leaf=found.leaf.astype(np.float16),
        strict=found.strict.astype(np.float16),
        forbidden=found.forbidden.astype(np.float16),
        swatch=found.swatch,
    )


def exact(scheme: Scheme, colors: Bytes) -> Distances:
    ok, lab = to_oklab(colors).astype(np.float32), to_lab(colors).astype(np.float32)
    allowed = from_light(to_light(nearest(scheme, ok)).astype(np.float32))
    strict = _to_nearest((*scheme.swatches, *scheme.people), ok, lab)
    forbidden = _to_nearest(scheme.forbidden, ok, lab)
    forbidden[strict < forbidden] = np.inf
    return Distances(
        leaf=delta_e(lab, allowed),
        strict=strict,
        forbidden=forbidden,
        swatch=np.argmin(_apart(scheme.swatches, ok), axis=0).astype(np.uint8),
    )


def _to_nearest(targets: tuple[Color, ...], ok: Floats, lab: Floats) -> Floats:
    best = np.full(len(ok), np.inf, dtype=np.float32)
    for target, apart in zip(targets, _apart(targets, ok), strict=True):
        near = np.flatnonzero(apart < _NEAR**2)
        best[near] = np.minimum(best[near], delta_e(lab[near], _points(target.lab)))
    return best


def _apart(targets: tuple[Color, ...], ok: Floats) -> Floats:
    """Squared OKLab distances (targets, n)."""
    points = _points(*(target.oklab for target in targets)).reshape(-1, 3)
    lengths = (points**2).sum(axis=1)[:, None] + np.einsum("ij,ij->i", ok, ok)
    apart: Floats = lengths - 2 * turn(points, ok).T
    return apart


def _points(*colors: tuple[float, float, float]) -> Floats:
    return np.array(colors, dtype=np.float32)
