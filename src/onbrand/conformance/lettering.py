"""Text in a picture that does not say where its text is: found by its look, hence estimated."""

from dataclasses import dataclass

import numpy as np

from onbrand.artwork import Pixels, label_regions
from onbrand.color import Color
from onbrand.color.transfer import LIGHT, Floats
from onbrand.conformance.census import Mask
from onbrand.conformance.contrast import worst_ratio
from onbrand.conformance.light import FULL, gray_of, luminance_of

_SIDE = 540  # pixels of the short side in which lines are looked for
_STROKE = 24  # levels between neighbors at the edge of a letter
_GAP = 7  # cells between the letters of small lettering
_SPACE = 1.2  # heights of a line between its words
_ROW = 0.6  # of the heights of two parts that stand in one row
_LOWEST, _HIGHEST = 6, 0.25  # of a line: cells, and share of the height
_LONGEST = 40  # candidates that are looked at closely
_CROSSINGS = 1.2  # changes between ink and ground along a line, for each height of it
_LEAST_CROSSINGS = 6  # of three letters
_TWO_TONES = 0.75  # of the variance that ink and ground explain


@dataclass(frozen=True, slots=True)
class Line:
    """In pixels of the picture; `ratio` is the contrast of its ink with its ground."""

    x: int
    y: int
    width: int
    height: int
    ratio: float


def find_lines(pixels: Pixels) -> tuple[Line, ...]:
    """Lines of horizontal lettering, the widest first."""
    every = max(1, min(pixels.shape[:2]) // _SIDE)
    gray = gray_of(pixels[::every, ::every])
    found = (_line(pixels, box, every) for box in _candidates(gray))
    return tuple(line for line in found if line is not None)


def _candidates(gray: Floats) -> list[tuple[slice, slice]]:
    """Boxes that sharp edges fill, neighbors in a row taken together."""
    sharp = np.zeros(gray.shape, dtype=np.bool_)
    sharp[:, 1:] |= np.abs(np.diff(gray, axis=1)) > _STROKE
    smeared = _smeared(sharp)
    if not smeared.any():
        return []
    labels = label_regions(smeared)
    rows, columns = np.nonzero(smeared)
    numbers = labels[smeared]
    size = int(labels.max()) + 1
    top, left = np.full(size, gray.shape[0]), np.full(size, gray.shape[1])
    bottom, right = np.zeros(size, dtype=np.intp), np.zeros(size, dtype=np.intp)
    np.minimum.at(top, numbers, rows)
    np.minimum.at(left, numbers, columns)
    np.maximum.at(bottom, numbers, rows + 1)
    np.maximum.at(right, numbers, columns + 1)
    height, width = bottom - top, right - left
    parts = (height >= _LOWEST) & (height <= _HIGHEST * gray.shape[0]) & (3 * width >= height)
    widest = sorted(np.flatnonzero(parts), key=lambda number: -int(width[number]))[:_LONGEST]
    boxes = [_Part(int(top[n]), int(bottom[n]), int(left[n]), int(right[n])) for n in widest]
    return [
        (slice(each.top, each.bottom), slice(each.left, each.right))
        for each in sorted(_joined(boxes), key=lambda each: each.left - each.right)
        if each.right - each.left >= 1.5 * each.height
    ]


@dataclass(frozen=True, slots=True)
class _Part:
    """In cells."""

    top: int
    bottom: int
    left: int
    right: int

    @property
    def height(self) -> int:
        return self.bottom - self.top

    def continues(self, other: "_Part") -> bool:
        """Whether both stand in one row, no farther apart than words are."""
        common = min(self.bottom, other.bottom) - max(self.top, other.top)
        lower, higher = sorted((self.height, other.height))
        apart = max(self.left, other.left) - min(self.right, other.right)
        return common >= _ROW * higher and apart <= _SPACE * lower

    def with_(self, other: "_Part") -> "_Part":
        return _Part(
            min(self.top, other.top),
            max(self.bottom, other.bottom),
            min(self.left, other.left),
            max(self.right, other.right),
        )


def _joined(parts: list[_Part]) -> list[_Part]:
    """Words of a line as one."""
    lines: list[_Part] = []
    for part in sorted(parts, key=lambda each: each.left):
        for index, line in enumerate(lines):
            if line.continues(part):
                lines[index] = line.with_(part)
                break
        else:
            lines.append(part)
    return lines


def _smeared(sharp: Mask) -> Mask:
    """Whether an edge is within `_GAP` cells on both sides of a row."""
    sums = np.cumsum(np.pad(sharp, ((0, 0), (_GAP + 1, _GAP))), axis=1, dtype=np.int32)
    before = sums[:, _GAP + 1 : -_GAP or None] - sums[:, : -2 * _GAP - 1]
    after = sums[:, 2 * _GAP + 1 :] - sums[:, _GAP : -_GAP - 1]
    both: Mask = (before > 0) & (after > 0)
    return both


def _line(pixels: Pixels, box: tuple[slice, slice], every: int) -> Line | None:
    rows, columns = (slice(int(part.start) * every, int(part.stop) * every) for part in box)
    part = pixels[rows, columns]
    gray = gray_of(part)
    level, explained = _parted(gray)
    bright = gray > level
    least = max(_LEAST_CROSSINGS, _CROSSINGS * len(bright[0]) / len(bright))
    if explained < _TWO_TONES or _crossings(bright) < least:
        return None
    height, width = bright.shape
    return Line(columns.start, rows.start, width, height, _ratio(part, bright))


def _parted(gray: Floats) -> tuple[float, float]:
    """The level between two tones and the share of variance they explain (N. Otsu, "A threshold
    selection method from gray-level histograms", 1979)."""
    counts = np.bincount(gray.astype(np.uint8).ravel(), minlength=256) / gray.size
    levels = np.arange(256)
    below, mean = np.cumsum(counts), np.cumsum(counts * levels)
    whole = mean[-1]
    spread = float((counts * (levels - whole) ** 2).sum())
    weight = below * (1 - below)
    between = np.zeros(256)
    np.divide((whole * below - mean) ** 2, weight, out=between, where=weight > 1e-9)
    best = int(between.argmax())
    return best + 0.5, float(between[best]) / max(spread, 1e-9)


def _crossings(bright: Mask) -> float:
    """Of the row in the middle half that has most of them."""
    quarter = len(bright) // 4
    middle = bright[quarter : len(bright) - quarter]
    return float((middle[:, 1:] != middle[:, :-1]).sum(axis=1).max())


def _ratio(part: Pixels, bright: Mask) -> float:
    """Ink covers less than its ground; soft edges are neither, so that the farther half counts."""
    ink = bright if bright.mean() < 0.5 else ~bright
    luminance = luminance_of(part)
    share = 75 if ink is bright else 25
    own = float(np.percentile(luminance[ink], share)) / FULL
    level = int(np.searchsorted(LIGHT, own).clip(0, 255))
    ground = luminance[~ink]
    middle = np.median(ground)
    solid = ground[ground <= middle] if ink is bright else ground[ground >= middle]
    return worst_ratio(Color(level, level, level), solid)[0]
