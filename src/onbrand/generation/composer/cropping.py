"""A heavy crop of a brand's pattern: laid so large that a few of its figures fill the picture.

The edges of the picture cut figures, and nothing else does: one that would touch words is left
out whole. What goes on without end both ways is laid on a part of the picture beside the words.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from math import ceil, floor, sqrt

from onbrand.brand.tiles import WIDTH
from onbrand.generation.composer.brandpattern import Dressed, covering, drops, one
from onbrand.generation.composer.canvas import SHORT, Crowded
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    both,
    bounds,
    cut,
    each,
    outlined,
    rect,
    union,
)
from onbrand.generation.composer.tiling import Cover, Figure
from onbrand.layout import Box
from onbrand.layout.grid import clip, overlap

_SIZES = (0.54, 0.66, 0.8)  # of the picture: so long is the largest figure
_LEAST, _MOST = 0.5, 4.0  # of the picture: a cell
_LARGER = 3.0  # than in the repeat
_SPOTS = (0.12, 0.38, 0.62, 0.88)  # of the picture: where the middle of a figure may lie
_LEADING = 6  # figures that are tried there
_COUNTED = 16
_FAR = 100 * SHORT  # both ways: what has no end
_CORNER = 0.12  # of the field of a figure
_SLIVER = 0.16  # of a figure: less of it at an edge is not seen as one
_PART = 0.45  # of the picture: a part that is worth covering
_FEW, _FULL = 4, 0.62  # figures that fill a picture, and how much of it they do
_LOSS, _MANY, _CUT, _CHANCE = 1.5, 0.05, 0.06, 0.08  # weights of a choice
_LAP = 5.0  # units: so much more than a figure is hidden


@dataclass(frozen=True, slots=True)
class Crop:
    """The enlarged repeat; a cell has its corner at `origin`."""

    origin: Point
    wide: float
    tall: float
    drop: bool

    def cells(self, area: Box) -> Iterator[tuple[int, int, Box]]:
        """Column, row and place of those that are in the area or next to it."""
        x, y = self.origin
        first, last = floor((area.x - x) / self.wide), ceil((area.right - x) / self.wide)
        for column in range(first - 1, last + 1):
            top = y - (self.tall / 2 if self.drop and column % 2 else 0.0)
            above, below = floor((area.y - top) / self.tall), ceil((area.bottom - top) / self.tall)
            for row in range(above - 1, below + 1):
                left, up = x + column * self.wide, top + row * self.tall
                yield column, row, Box(x=left, y=up, width=self.wide, height=self.tall)


@dataclass(frozen=True, slots=True)
class Motif:
    """What a crop enlarges."""

    look: Dressed
    cover: Cover | None
    figures: tuple[Figure, ...]

    @classmethod
    def of(cls, scene: Scene, look: Dressed) -> "Motif":
        cover = covering(scene, look)
        return cls(look, cover, cover.figures() if cover else (_figure(look),))

    @property
    def ratio(self) -> float:
        return self.cover.ratio if self.cover else 1.0

    @property
    def is_endless(self) -> bool:
        return any(figure.across and figure.down for figure in self.figures)

    def layers(self, crop: Crop, area: Box) -> Iterator[tuple[Path, str]]:
        """From the lowest to the highest."""
        cells = tuple(crop.cells(area))
        if self.cover:
            yield from self.cover.layers([cell for _, _, cell in cells], area)
            return
        for column, row, cell in cells:
            middle = cell.x + cell.width / 2, cell.y + cell.height / 2
            yield from one(self.look, middle, (cell.width, cell.height), column, row)


def lay_crop(scene: Scene, look: Dressed) -> None:
    """Raises Crowded where words leave no place."""
    canvas, motif = scene.canvas, Motif.of(scene, look)
    area, words = canvas.whole, canvas.quiet
    if words and motif.is_endless:
        area, words = _beside(area, words), ()
    crop = _best(motif, area, words, scene.dice("crop"))
    hidden = ""
    for _, _, cell in crop.cells(area):
        for figure in motif.figures:
            if _fate(_reach(figure, cell), area, words) == "hidden":
                outline = _placed(figure.outline, cell)
                hidden = union(hidden, outline, outlined(outline, _LAP))
    for path, tone in motif.layers(crop, area):
        seen = cut(path, hidden) if hidden else path
        scene.pen.fill(seen if area == canvas.whole else both(seen, _frame(area)), tone)


def _figure(look: Dressed) -> Figure:
    """Of a shape; its outline is the field that it takes."""
    middle, size = (WIDTH / 2, WIDTH / 2), (WIDTH, WIDTH)
    boxes = [bounds(path) for path, _ in one(look, middle, size, 0, 0)]
    left, top = (min(box[side] for box in boxes) for side in (0, 1))
    right, bottom = (max(box[side] for box in boxes) for side in (2, 3))
    around = Box(x=left, y=top, width=right - left, height=bottom - top)
    field = rect(left, top, around.width, around.height, 0)
    return Figure(field, around, across=around.width > WIDTH * 0.99, down=False)


def _placed(outline: Path, cell: Box) -> Path:
    size = cell.width / WIDTH
    return each(outline, lambda x, y: (cell.x + x * size, cell.y + y * size))


def _reach(figure: Figure, cell: Box) -> Box:
    """Where the figure of a cell is, or the row or column that it is a piece of."""
    size, box = cell.width / WIDTH, figure.box
    x, y = cell.x + box.x * size, cell.y + box.y * size
    reach = Box(x=x, y=y, width=box.width * size, height=box.height * size)
    if figure.across:
        reach = Box(x=-_FAR, y=reach.y, width=2 * _FAR, height=reach.height)
    if figure.down:
        reach = Box(x=reach.x, y=-_FAR, width=reach.width, height=2 * _FAR)
    return reach


def _fate(reach: Box, area: Box, words: Sequence[Box]) -> str:
    """Of a figure: hidden whole where it would touch words or hardly be seen."""
    seen = clip(reach, area)
    if seen is None:
        return "outside"
    across = 1 if reach.width > _FAR else seen.width / reach.width
    down = 1 if reach.height > _FAR else seen.height / reach.height
    thin = min(across, down) < _SLIVER or across * down < _CORNER
    if any(overlap(reach, box) for box in words) or thin:
        return "hidden"
    return "seen"


def _best(motif: Motif, area: Box, words: Sequence[Box], dice: random.Random) -> Crop:
    ways = [(_worth(motif, crop, area, words) + dice.uniform(0, _CHANCE), number, crop)
            for number, crop in enumerate(_crops(motif, area))]  # fmt: skip
    worth, _, crop = max(ways)
    if worth < 0:
        raise Crowded
    return crop


def _crops(motif: Motif, area: Box) -> Iterator[Crop]:
    """With one of the large figures at one of the spots."""
    mean = sqrt(area.width * area.height)
    leading = sorted(motif.figures, key=_size, reverse=True)[:_LEADING]
    for share, figure in product(_SIZES, leading):
        longer = max(min(leading[0].box.width, WIDTH), min(leading[0].box.height, WIDTH))
        least = max(_LEAST * mean, min(_LARGER * motif.look.pattern.scale * SHORT, mean))
        wide = min(max(share * mean * WIDTH / longer, least), _MOST * mean)
        size = wide / WIDTH
        middle = figure.box.x + figure.box.width / 2, figure.box.y + figure.box.height / 2
        for x, y in product(_SPOTS, _SPOTS):
            corner = (area.x + x * area.width - middle[0] * size,
                      area.y + y * area.height - middle[1] * size)  # fmt: skip
            yield Crop(corner, wide, wide * motif.ratio, drops(motif.look.pattern))


def _size(figure: Figure) -> float:
    return figure.box.width * figure.box.height


def _worth(motif: Motif, crop: Crop, area: Box, words: Sequence[Box]) -> float:
    """Of few figures that fill the picture and leave it at its edges."""
    counted = sorted(motif.figures, key=_size, reverse=True)[:_COUNTED]
    kept = leaving = 0
    filled = lost = 0.0
    for _, _, cell in crop.cells(area):
        for figure in counted:
            reach = _reach(figure, cell)
            seen = clip(_piece(figure, reach, cell), area)
            if seen is None:
                continue
            room = seen.width * seen.height / (area.width * area.height)
            if _fate(reach, area, words) == "hidden":
                lost += room
                continue
            kept, filled = kept + 1, filled + room
            leaving += seen.width < reach.width - 1 or seen.height < reach.height - 1
    if not kept:
        return -1.0
    share = 1 - abs(filled - _FULL)
    return share - _LOSS * lost - _MANY * abs(kept - _FEW) + _CUT * min(leaving, 3)


def _piece(figure: Figure, reach: Box, cell: Box) -> Box:
    """Of what goes on in the next cells, that which is in one."""
    if figure.across:
        reach = Box(x=cell.x, y=reach.y, width=cell.width, height=reach.height)
    if figure.down:
        reach = Box(x=reach.x, y=cell.y, width=reach.width, height=cell.height)
    return reach


def _beside(whole: Box, words: Sequence[Box]) -> Box:
    """The largest part of the picture that reaches three of its edges and touches no words."""
    left, top = min(box.x for box in words), min(box.y for box in words)
    right, bottom = max(box.right for box in words), max(box.bottom for box in words)
    parts = (
        Box(x=whole.x, y=bottom, width=whole.width, height=max(whole.bottom - bottom, 0)),
        Box(x=whole.x, y=whole.y, width=whole.width, height=max(top - whole.y, 0)),
        Box(x=right, y=whole.y, width=max(whole.right - right, 0), height=whole.height),
        Box(x=whole.x, y=whole.y, width=max(left - whole.x, 0), height=whole.height),
    )
    best = max(parts, key=lambda part: part.width * part.height)
    if best.width * best.height < _PART * whole.width * whole.height:
        raise Crowded
    return best


def _frame(area: Box) -> Path:
    return rect(area.x, area.y, area.width, area.height, 0)
