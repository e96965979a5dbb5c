"""An eye on small previews: is the hero clear, the quiet place quiet, the whole in balance?"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from onbrand.artwork import Pixels
from onbrand.color.oklab import to_oklab
from onbrand.conformance import Report
from onbrand.layout import Box, Layout

Lab = npt.NDArray[np.floating]

_EDGE = 0.035  # OKLab distance of neighbors that is an edge at 270 pixels
_BUSY = (0.05, 0.3)  # share of edges between which a picture is neither empty nor restless
_CLEAR_HERO = 0.22  # OKLab distance of hero and surroundings that is as good as any more
_TOLD = 0.1  # OKLab distance of a panel from the picture
_HERO_SHARE = 0.2  # of the stage's area
_PARTS = ((0.02, 0.22), (0.24, 0.56), (0.58, 0.92))  # head, body, legs: shares of the height
_SEEN, _SEEN_SHARE = 0.09, 0.14  # OKLab distance, and how much of a part must be so far


@dataclass(frozen=True, slots=True)
class Judgment:
    """All 0-1, more is better. `faults` counts hard findings that fail."""

    faults: int
    hero: float
    size: float
    quiet: float
    balance: float
    calm: float
    edge: float

    @property
    def score(self) -> float:
        """Rounded, so that the last bit of a renderer's arithmetic decides nothing."""
        good = (
            0.32 * self.hero
            + 0.2 * self.size
            + 0.2 * self.quiet
            + 0.14 * self.balance
            + 0.14 * self.calm
            - 0.2 * (1 - self.edge)
        )
        return round(good - self.faults, 2)


def judge(
    ground: Pixels, layout: Layout, hero: Box | None, report: Report, *, person: bool = False
) -> Judgment:
    """`ground` is the sheet without words; `hero` is in pixels of the full-size sheet."""
    lab = to_oklab(ground)
    scale = ground.shape[1] / layout.sheet.width
    edges = _edges(lab)
    return Judgment(
        faults=sum(1 for found in report.findings if found.hard and found.verdict == "fail"),
        hero=_clear(lab, hero, scale, person=person) if hero else 0.5,
        size=_size(layout, hero) if hero else 0.5,
        quiet=_quiet(edges, layout, scale),
        balance=_balance(lab, layout, scale),
        calm=_calm(edges),
        edge=_edge(lab, layout, scale),
    )


def _edges(lab: Lab) -> npt.NDArray[np.bool_]:
    across = np.abs(np.diff(lab, axis=1)).sum(axis=-1)[:-1]
    down = np.abs(np.diff(lab, axis=0)).sum(axis=-1)[:, :-1]
    found: npt.NDArray[np.bool_] = np.maximum(across, down) > _EDGE
    return found


def _window(box: Box, scale: float, shape: tuple[int, ...]) -> tuple[slice, slice]:
    top, left = max(0, int(box.y * scale)), max(0, int(box.x * scale))
    bottom = min(shape[0], max(top + 1, int(box.bottom * scale)))
    right = min(shape[1], max(left + 1, int(box.right * scale)))
    return slice(top, bottom), slice(left, right)


def _grown(box: Box, share: float) -> Box:
    dx, dy = box.width * share, box.height * share
    return Box(x=box.x - dx, y=box.y - dy, width=box.width + 2 * dx, height=box.height + 2 * dy)


def _clear(lab: Lab, hero: Box, scale: float, *, person: bool) -> float:
    """A person is only as clear as the least clear of head, body and legs."""
    found = _hero(lab, hero, scale)
    return found * least_part(lab, hero, scale) if person else found


def least_part(lab: Lab, hero: Box, scale: float) -> float:
    """0-1: how well the part of a figure that melts most is told from what is beside it."""
    rows, columns = _window(hero, scale, lab.shape)
    margin = max(2, (columns.stop - columns.start) // 8)
    shares = []
    for start, stop in _PARTS:
        high = rows.stop - rows.start
        band = slice(rows.start + int(start * high), rows.start + max(int(stop * high), 1))
        sides = (
            slice(max(0, columns.start - margin), columns.start),
            slice(columns.stop, columns.stop + margin),
        )
        around = np.concatenate([lab[band, side].reshape(-1, 3) for side in sides])
        part = lab[band, columns].reshape(-1, 3)
        if not len(around) or not len(part):
            continue
        away = np.linalg.norm(part - np.median(around, axis=0), axis=-1)
        shares.append(float((away > _SEEN).mean()))
    return min(1.0, min(shares, default=1.0) / _SEEN_SHARE)


def _hero(lab: Lab, hero: Box, scale: float) -> float:
    """How far the hero's colors are from those around it."""
    inner = lab[_window(_grown(hero, -0.16), scale, lab.shape)].reshape(-1, 3)
    outer = np.zeros(lab.shape[:2], dtype=np.bool_)
    outer[_window(_grown(hero, 0.12), scale, lab.shape)] = True
    outer[_window(_grown(hero, 0.01), scale, lab.shape)] = False
    around = lab[outer]
    if not len(inner) or not len(around):
        return 0.0
    middle = np.median(around, axis=0)
    away = np.linalg.norm(inner - middle, axis=-1)
    return float(min(1.0, np.percentile(away, 60) / _CLEAR_HERO))


def _size(layout: Layout, hero: Box) -> float:
    stage = layout.stage.width * layout.stage.height
    share = hero.width * hero.height / max(stage, 1.0)
    return min(1.0, share / _HERO_SHARE)


def _quiet(edges: npt.NDArray[np.bool_], layout: Layout, scale: float) -> float:
    boxes = [*layout.quiet, *([layout.clear] if layout.clear else [])]
    if layout.panel:
        boxes = boxes[-1:] if layout.clear else []
    found = [edges[_window(box, scale, edges.shape)].mean() for box in boxes]
    return float(max(0.0, 1.0 - 8 * max(found, default=0.0)))


def _balance(lab: Lab, layout: Layout, scale: float) -> float:
    """The middle of visual weight should not lie far from the stage's middle."""
    rows, columns = _window(layout.stage, scale, lab.shape)
    part = lab[rows, columns]
    if part.size == 0:
        return 0.0
    weight = np.linalg.norm(part - np.median(part.reshape(-1, 3), axis=0), axis=-1)
    total = weight.sum()
    if total <= 0:
        return 0.5
    middle = (weight.sum(axis=0) * np.arange(weight.shape[1])).sum() / total / weight.shape[1]
    return float(max(0.0, 1.0 - 4 * abs(middle - 0.5)))


def _edge(lab: Lab, layout: Layout, scale: float) -> float:
    """A panel should be told from the picture beside it."""
    if layout.panel is None:
        return 1.0
    part = lab[_window(layout.stage, scale, lab.shape)].reshape(-1, 3)
    away = np.linalg.norm(part - np.array(layout.panel.ground.color.oklab), axis=-1)
    return float(min(1.0, np.median(away) / _TOLD))


def _calm(edges: npt.NDArray[np.bool_]) -> float:
    share, (low, high) = float(edges.mean()), _BUSY
    if share < low:
        return share / low
    return 1.0 if share <= high else max(0.0, 1 - (share - high) * 4)
