"""Whether things are told from what lies right behind them, along their own outlines."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from onbrand.color import Color
from onbrand.color.oklab import from_oklab
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.measure import Mask
from onbrand.generation.composer.scene import Thing
from onbrand.layout import Box

Lab = npt.NDArray[np.floating]
_Points = npt.NDArray[np.intp]

_CLEAR = 0.11  # OKLab distance across an outline that is as good as any more
_HUE = 0.75  # what a difference of hue counts beside one of lightness
_NEAR = 3  # pixels from the outline to what is behind
_ROUND = tuple((y, x) for y in (-_NEAR, 0, _NEAR) for x in (-_NEAR, 0, _NEAR) if x or y)
_LEAST = 12  # points: of a speck, or of what others hide, nothing can be said
_MELTS = 0.64  # less of its outline than this, and a thing is lost


@dataclass(frozen=True, slots=True, eq=False)
class Outlined:
    """`clear`: 0-1, how well the visible outline is told; `behind`: the color across it."""

    name: str
    clear: float
    behind: tuple[float, float, float]


@dataclass(frozen=True, slots=True, eq=False)
class _Laid:
    """A silhouette on the preview, with its corner there."""

    top: int
    left: int
    mask: Mask
    rear: bool


def outlined(lab: Lab, things: Sequence[Thing], scale: float) -> Iterator[Outlined]:
    """Each named thing that is not hidden. The ground covers the foot of what is land."""
    laid = [tuple(_laid(thing, scale, lab.shape)) for thing in things]
    for number, thing in enumerate(things):
        if thing.role == "prop" or KIT[thing.name].scene_class == "land":
            continue
        over = [
            each
            for later, others in enumerate(laid)
            for each in others
            if later != number and (later > number) != each.rear
        ]
        found = [one for each in laid[number] if (one := _across(lab, each, over)) is not None]
        if found:
            inside, outside = (np.concatenate(side) for side in zip(*found, strict=True))
            yield _judged(thing.name, inside, outside)


def lost(found: Sequence[Outlined]) -> Mapping[str, Color]:
    """The things that melt, and into what."""
    return {
        each.name: Color(*map(int, from_oklab(np.array(each.behind))))
        for each in found
        if each.clear < _MELTS
    }


def _judged(name: str, inside: Lab, outside: Lab) -> Outlined:
    away = (inside - outside) * (1.0, _HUE, _HUE)
    clear = np.minimum(np.linalg.norm(away, axis=-1) / _CLEAR, 1.0).mean()
    light, a, b = np.median(outside, axis=0)
    return Outlined(name, float(clear), (float(light), float(a), float(b)))


def _laid(thing: Thing, scale: float, shape: tuple[int, ...]) -> Iterator[_Laid]:
    for box, mask in zip(thing.parts or (thing.box,), thing.masks, strict=False):
        if (one := _stretched(box, mask, scale, shape)) is not None:
            yield _Laid(*one, thing.rear)


def _stretched(
    box: Box, mask: Mask, scale: float, shape: tuple[int, ...]
) -> tuple[int, int, Mask] | None:
    """The mask at the size of the preview, as far as that goes."""
    top, left = max(round(box.y * scale), 0), max(round(box.x * scale), 0)
    rows = np.arange(top, min(round(box.bottom * scale), shape[0]))
    columns = np.arange(left, min(round(box.right * scale), shape[1]))
    if not len(rows) or not len(columns) or not mask.size:
        return None
    down = ((rows + 0.5) / scale - box.y) / box.height * mask.shape[0]
    across = ((columns + 0.5) / scale - box.x) / box.width * mask.shape[1]
    ys = np.clip(down.astype(np.intp), 0, mask.shape[0] - 1)
    xs = np.clip(across.astype(np.intp), 0, mask.shape[1] - 1)
    return top, left, mask[np.ix_(ys, xs)]


def _across(lab: Lab, laid: _Laid, over: Sequence[_Laid]) -> tuple[Lab, Lab] | None:
    """Colors inside and outside along the part of an outline that nothing covers."""
    padded = np.pad(laid.mask, _NEAR + 1)
    core = padded[1:-1, 1:-1]
    inner = core & padded[:-2, 1:-1] & padded[2:, 1:-1] & padded[1:-1, :-2] & padded[1:-1, 2:]
    ys, xs = np.nonzero(core & ~inner)
    rows, columns = ys + laid.top - _NEAR, xs + laid.left - _NEAR
    seen = np.ones(len(ys), dtype=np.bool_)
    for other in over:
        seen &= ~_covers(other, rows, columns)
    total, count = np.zeros((len(ys), 3)), np.zeros(len(ys))
    for dy, dx in _ROUND:
        beyond = ~core[
            np.clip(ys + dy, 0, core.shape[0] - 1), np.clip(xs + dx, 0, core.shape[1] - 1)
        ]
        y, x = rows + dy, columns + dx
        beyond &= (y >= 0) & (y < lab.shape[0]) & (x >= 0) & (x < lab.shape[1])
        colors = lab[np.clip(y, 0, lab.shape[0] - 1), np.clip(x, 0, lab.shape[1] - 1)]
        total += colors * beyond[:, None]
        count += beyond
    seen &= count > 0
    if seen.sum() < _LEAST:
        return None
    return lab[rows, columns][seen], total[seen] / count[seen][:, None]


def _covers(other: _Laid, rows: _Points, columns: _Points) -> Mask:
    y, x = rows - other.top, columns - other.left
    high, wide = other.mask.shape
    within = (y >= 0) & (y < high) & (x >= 0) & (x < wide)
    found: Mask = within & other.mask[np.clip(y, 0, high - 1), np.clip(x, 0, wide - 1)]
    return found
