"""An eye on small previews: is the hero clear, the quiet place quiet, the whole in balance?"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, pairwise
from math import log

import numpy as np
import numpy.typing as npt

from onbrand.artwork import Pixels
from onbrand.color.oklab import to_oklab
from onbrand.generation.composer.kit import KIT
from onbrand.generation.composer.outline import Outlined, outlined
from onbrand.generation.composer.scene import Thing
from onbrand.generation.composer.traits import PEOPLE
from onbrand.layout import Box, Layout
from onbrand.layout.grid import around, clip, grow, overlap

Lab = npt.NDArray[np.floating]
Edges = npt.NDArray[np.bool_]

_EDGE = 0.035  # OKLab distance of neighbors that is an edge at 270 pixels
_BUSY = (0.05, 0.22)  # share of edges between which a picture is neither empty nor restless
_CLEAR_HERO = 0.22  # OKLab distance of hero and surroundings that is as good as any more
_TOLD = 0.1  # OKLab distance of a panel from the picture
_TALL, _WIDE = 0.45, 0.6  # of the stage: what a hero, or its group, fills at the least
_FULL = 0.9  # of the stage's area: more is too much
_NEAR = 0.09  # of the stage's longer side: further apart is no group
_TORN = (0.05, 0.5)  # share of things that are apart from the hero's group
_PARTS = ((0.02, 0.22), (0.24, 0.56), (0.58, 0.92))  # head, body, legs: shares of the height
_SEEN, _SEEN_SHARE = 0.09, 0.14  # OKLab distance, and how much of a part must be so far
_FUSED = (0.12, 0.5)  # of the smaller box: equals that overlap so read as two, and as one
_HID = (0.45, 0.9)  # the same of a hero and something else
_TOLD_APART = (0.8, 0.35)  # of an outline: told well, and lost
_HEAP = (7, 24)
_ASIDE = (0.1, 0.3)  # of the stage: how far from its middle things may weigh
_AFIELD = frozenset({"sky", "land"})
_SIZELESS = frozenset({"symbol", "sky"})
_TRUE, _FALSE = log(2.5), log(8)  # how far sizes may be from the truth, and what is absurd

_WEIGHTS = {"hero": 0.3, "size": 0.16, "balance": 0.18, "calm": 0.18, "scale": 0.08, "edge": 0.1}
_BLAMED = {"whole": 0.5, "apart": 0.4, "quiet": 0.5, "logo": 0.5, "together": 0.12, "outline": 0.1}


@dataclass(frozen=True, eq=False)
class Seen:
    """A candidate. `ground` is the sheet without words; boxes of things are in pixels of the
    full-size sheet; `faults` counts hard findings of its inspection that fail."""

    ground: Pixels
    layout: Layout
    things: tuple[Thing, ...]
    faults: int = 0

    @property
    def hero(self) -> Thing | None:
        return next((thing for thing in self.things if thing.role == "hero"), None)

    @cached_property
    def lab(self) -> Lab:
        return to_oklab(self.ground)

    @property
    def scale(self) -> float:
        """Pixels of the preview to one of the sheet."""
        return float(self.ground.shape[1] / self.layout.sheet.width)

    @cached_property
    def outlines(self) -> tuple[Outlined, ...]:
        return tuple(outlined(self.lab, self.things, self.scale))


@dataclass(frozen=True, slots=True)
class Judgment:
    """All but `faults` 0-1, more is better. `hero`: it stands out; `whole`: nothing cuts it or its
    company; `size`: neither lost nor too large; `scale`: sizes are true to each other; `apart`:
    things do not fuse; `together`: they are one group; `outline`: each named thing is told from
    what is right behind it; `quiet`, `logo`: nothing is where the words and the logo will be;
    `balance` of weight; `calm`: neither empty nor restless; `edge`: a panel is told from the
    picture."""

    faults: int
    hero: float
    whole: float
    size: float
    scale: float
    apart: float
    together: float
    outline: float
    quiet: float
    logo: float
    balance: float
    calm: float
    edge: float

    @property
    def score(self) -> float:
        """Rounded, so that the last bit of a renderer's arithmetic decides nothing."""
        found = self.measures
        good = sum(weight * found[name] for name, weight in _WEIGHTS.items())
        bad = sum(weight * (1 - found[name]) for name, weight in _BLAMED.items())
        return round(good - bad - self.faults, 2)

    @property
    def measures(self) -> dict[str, float]:
        return {name: getattr(self, name) for name in (*_WEIGHTS, *_BLAMED)}


def judge(seen: Seen) -> Judgment:
    lab, scale = seen.lab, seen.scale
    layout, hero = seen.layout, seen.hero
    edges = _edges(lab)
    group = _group(layout, hero, seen.things) if hero else None
    return Judgment(
        faults=seen.faults,
        hero=_clear(lab, hero, scale) if hero else 0.5,
        whole=_whole(layout, hero, seen.things) if hero else 1.0,
        size=_size(layout, group) if group else 0.5,
        scale=_scale(hero, seen.things) if hero else 1.0,
        apart=_apart(hero, seen.things),
        together=_together(group, seen.things) if group else 1.0,
        outline=_outline(seen.outlines),
        quiet=_untouched(edges, seen, layout.quiet, scale),
        logo=_untouched(edges, seen, (layout.clear,) if layout.clear else (), scale),
        balance=min(_balance(lab, layout, scale), _poise(seen)),
        calm=min(_calm(edges, layout, scale), _order(seen)),
        edge=_edge(lab, layout, scale),
    )


def _edges(lab: Lab) -> Edges:
    across = np.abs(np.diff(lab, axis=1)).sum(axis=-1)[:-1]
    down = np.abs(np.diff(lab, axis=0)).sum(axis=-1)[:, :-1]
    found: Edges = np.maximum(across, down) > _EDGE
    return found


def _window(box: Box, scale: float, shape: tuple[int, ...]) -> tuple[slice, slice]:
    top, left = max(0, int(box.y * scale)), max(0, int(box.x * scale))
    bottom = min(shape[0], max(top + 1, int(box.bottom * scale)))
    right = min(shape[1], max(left + 1, int(box.right * scale)))
    return slice(top, bottom), slice(left, right)


def _grown(box: Box, share: float) -> Box:
    dx, dy = box.width * share, box.height * share
    return Box(x=box.x - dx, y=box.y - dy, width=box.width + 2 * dx, height=box.height + 2 * dy)


def _falling(value: float, good: float, bad: float) -> float:
    """1 up to `good`, 0 from `bad` on."""
    return min(1.0, max(0.0, (bad - value) / (bad - good)))


def _clear(lab: Lab, hero: Thing, scale: float) -> float:
    """A person is only as clear as the least clear of head, body and legs."""
    found = _contrast(lab, hero.box, scale)
    return found * least_part(lab, hero.box, scale) if hero.name in PEOPLE else found


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


def _contrast(lab: Lab, hero: Box, scale: float) -> float:
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


def _outline(found: Sequence[Outlined]) -> float:
    """Of the thing that melts most."""
    good, bad = _TOLD_APART
    least = min((each.clear for each in found), default=1.0)
    return _falling(1 - least, 1 - good, 1 - bad)


def _share(box: Box, within: Box) -> float:
    """How much of the box lies within the other."""
    seen = clip(box, within)
    return seen.width * seen.height / max(box.width * box.height, 1e-9) if seen else 0.0


def _whole(layout: Layout, hero: Thing, things: Sequence[Thing]) -> float:
    """Neither the picture's edge nor a card cuts the hero; the edge cuts nothing that is told
    of."""
    hidden = sum(_share(hero.box, card) for card in layout.covered)
    out = max(1 - _share(thing.box, layout.picture) for thing in things if thing.role != "prop")
    return _falling(max(1 - _share(hero.box, layout.picture) + hidden, out), 0.02, 0.3)


def _group(layout: Layout, hero: Thing, things: Sequence[Thing]) -> Box:
    """The hero with all that is beside it, and beside that."""
    near = _NEAR * max(layout.stage.width, layout.stage.height)
    group, left = hero.box, [thing.box for thing in things if thing.role == "support"]
    while beside := [box for box in left if overlap(grow(box, near), group)]:
        group = around((group, *beside))
        left = [box for box in left if box not in beside]
    return group


def _together(group: Box, things: Sequence[Thing]) -> float:
    """What is in the sky or far behind is at home there."""
    told = [t for t in things if t.role == "support" and KIT[t.name].scene_class not in _AFIELD]
    torn = sum(not overlap(thing.box, group) for thing in told)
    return _falling(torn / max(len(told), 1), *_TORN)


def _size(layout: Layout, group: Box) -> float:
    stage = layout.stage
    reach = max(group.height / (_TALL * stage.height), group.width / (_WIDE * stage.width))
    share = group.width * group.height / max(stage.width * stage.height, 1.0)
    return min(1.0, reach) * _falling(share, _FULL, 2 * _FULL)


def _scale(hero: Thing, things: Sequence[Thing]) -> float:
    """Of the thing whose size is least true to the hero's. Far away things are small, so that
    out of doors only what is too large is wrong; symbols and lights of the sky have no size."""
    worst, own = 0.0, KIT[hero.name].scene_class
    for thing in things:
        kinds = {own, KIT[thing.name].scene_class}
        if thing.meter and hero.meter and kinds.isdisjoint(_SIZELESS):
            away = log(thing.meter / hero.meter)
            worst = max(worst, abs(away) if kinds == {"table"} else away)
    return _falling(worst, _TRUE, _FALSE)


def _apart(hero: Thing | None, things: Sequence[Thing]) -> float:
    """Equals that lie on each other read as one, and a hero behind others is not seen."""
    pairs = [
        (one, other, _FUSED)
        for thing in things
        if thing.name not in PEOPLE
        for one, other in pairwise(thing.parts)
    ]
    leading = [thing for thing in things if thing.role == "hero"]
    pairs += [(one.box, other.box, _FUSED) for one, other in combinations(leading, 2)]
    if hero:
        rest = [thing.box for thing in things if thing.role != "hero"]
        pairs += [(hero.box, box, _HID) for box in rest if _share(hero.box, box) > _FUSED[1]]
    return min((_falling(_lapped(one, other), *limits) for one, other, limits in pairs), default=1)


def _lapped(one: Box, other: Box) -> float:
    """Their common part as a share of the smaller."""
    return max(_share(one, other), _share(other, one))


def _untouched(edges: Edges, seen: Seen, boxes: Sequence[Box], scale: float) -> float:
    """Nothing lies there and nothing crosses it. Under a panel the picture is not seen."""
    panel = seen.layout.panel is not None
    busy = max((float(edges[_window(box, scale, edges.shape)].mean()) for box in boxes), default=0)
    laid = (
        0.0
        if panel
        else max((_share(box, thing.box) for box in boxes for thing in seen.things), default=0.0)
    )
    return max(0.0, 1.0 - 8 * busy) * _falling(laid, 0.0, 0.3)


def _order(seen: Seen) -> float:
    """A few things may lie before the hero or behind it, not a heap of them."""
    if seen.hero is None:
        return 1.0
    others = (thing.box for thing in seen.things if thing.role != "hero")
    return _falling(sum(overlap(box, seen.hero.box) for box in others), *_HEAP)


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


def _poise(seen: Seen) -> float:
    """The same of things: what is large and pale weighs too."""
    stage = seen.layout.stage
    mass = [thing.box.width * thing.box.height for thing in seen.things]
    if not sum(mass):
        return 1.0
    middles = (thing.box.x + thing.box.width / 2 for thing in seen.things)
    middle = sum(x * own for x, own in zip(middles, mass, strict=True)) / sum(mass)
    return _falling(abs(middle - stage.x - stage.width / 2) / stage.width, *_ASIDE)


def _edge(lab: Lab, layout: Layout, scale: float) -> float:
    """A panel should be told from the picture beside it."""
    if layout.panel is None:
        return 1.0
    part = lab[_window(layout.stage, scale, lab.shape)].reshape(-1, 3)
    away = np.linalg.norm(part - np.array(layout.panel.ground.color.oklab), axis=-1)
    return float(min(1.0, np.median(away) / _TOLD))


def _calm(edges: Edges, layout: Layout, scale: float) -> float:
    """Of the part where something should be going on."""
    (low, high), share = _BUSY, float(edges[_window(layout.stage, scale, edges.shape)].mean())
    return share / low if share < low else _falling(share, high, 2.4 * high)
