"""A logo somewhere in a picture: its outline is compared at every place and many sizes.

Normalized cross-correlation of edges (J. P. Lewis, "Fast normalized cross-correlation", 1995), so
that the color of the logo and of its ground do not matter.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from PIL import Image

from onbrand.artwork import Pixels, Vector, cut_out
from onbrand.brand import Logo
from onbrand.color.transfer import Floats
from onbrand.conformance.light import gray_of
from onbrand.layout import Box
from onbrand.layout.logo import standing

_SIDE = 360  # pixels of the short side in which the logo is looked for
_LEAST, _MOST, _STEP = 14, 120, 1.08  # pixels of its height there
_PROMISING = 3
_PLAIN = 255.0
_FINE = 4  # pixels of a drawing for one of an outline, at least
_HALF = 240  # pixels of the smaller drawing's height


@dataclass(frozen=True, slots=True)
class Sighting:
    """In pixels of the picture; `confidence` is the correlation with the outline, up to 1."""

    variant: str
    box: Box
    confidence: float


def find_logo(pixels: Pixels, variants: tuple[Logo, ...]) -> Sighting | None:
    """Where the picture looks most like a variant; None where none could fit."""
    scale = max(1.0, min(pixels.shape[:2]) / _SIDE)
    edges = _edges(_reduced(gray_of(pixels), scale))
    seen = _Field.of(edges)
    found = [
        sighting for logo in _shapes(variants) if (sighting := _best(logo, seen, scale)) is not None
    ]
    return max(found, key=lambda each: each.confidence, default=None)


def _best(logo: Logo, seen: "_Field", scale: float) -> Sighting | None:
    """Every second size first, then the neighbors of the most promising."""
    heights = _heights()
    matches = {at: seen.match(_outline(logo, heights[at])) for at in range(0, len(heights), 2)}
    promising = sorted(matches, key=lambda at: -matches[at][0])[:_PROMISING]
    for at in {near for best in promising for near in (best - 1, best + 1)}:
        if 0 <= at < len(heights):
            matches[at] = seen.match(_outline(logo, heights[at]))
    at = max(matches, key=lambda each: matches[each][0])
    (confidence, x, y), height = matches[at], heights[at]
    if confidence <= 0:
        return None
    rows, columns = _outline(logo, height).shape
    box = Box(x=x * scale, y=y * scale, width=columns * scale, height=rows * scale)
    return Sighting(logo.id, box, confidence)


def _shapes(variants: tuple[Logo, ...]) -> tuple[Logo, ...]:
    """Variants for light and dark grounds mostly share their outline: one of each is enough."""
    return tuple(
        {(each.kind, round(each.width / each.height, 2)): each for each in variants}.values()
    )


def _heights() -> list[int]:
    steps = int(np.log(_MOST / _LEAST) / np.log(_STEP)) + 1
    return sorted({round(_LEAST * _STEP**step) for step in range(steps)})


def _reduced(gray: Floats, scale: float) -> Floats:
    """Means of areas, which need not be whole pixels."""
    for axis in (0, 1):
        size = gray.shape[axis]
        cuts = np.minimum(np.arange(int(size / scale) + 1) * scale, size)
        sums = np.concatenate(
            [np.zeros_like(gray.take([0], axis)), np.cumsum(gray, axis, np.float64)], axis
        )
        whole = np.minimum(cuts.astype(np.intp), size - 1)
        shape = [1, 1]
        shape[axis] = -1
        part = (cuts - whole).reshape(shape)
        at = sums.take(whole, axis) + part * gray.take(whole, axis)
        gray = (np.diff(at, axis=axis) / scale).astype(np.float32)
    return gray


def _edges(gray: Floats) -> Floats:
    """Steepness, of equal strength in faint and strong pictures: it is cut at a common edge."""
    padded = np.pad(gray, 1, mode="edge")
    across = padded[1:-1, 2:] - padded[1:-1, :-2]
    down = padded[2:, 1:-1] - padded[:-2, 1:-1]
    steep: Floats = np.minimum(np.hypot(across, down), _PLAIN / 3)
    return steep


@lru_cache(maxsize=256)
def _outline(logo: Logo, height: int) -> Floats:
    """Drawn larger and averaged, as the picture is."""
    small = _FINE * height <= _HALF
    size = max(1, round(height * logo.width / logo.height)), height
    return _edges(np.asarray(_drawn(logo, small).resize(size, Image.Resampling.BOX)))


@lru_cache(maxsize=16)
def _drawn(logo: Logo, small: bool) -> Image.Image:
    """Once for all sizes, or for the smaller ones: a drawing takes longer than its reduction."""
    height = _HALF if small else 2 * _HALF
    width = max(1, round(height * logo.width / logo.height))
    inner = standing(logo, Box(x=0, y=0, width=width, height=height))
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}">{inner}</svg>'
    )
    drawn = cut_out(Vector(svg, width, height), width).astype(np.float32)
    # Colors inside the logo show as edges too; transparency counts as most unlike them.
    alpha = drawn[..., 3] / _PLAIN
    ink = gray_of(drawn[..., :3].astype(np.uint8))
    ground = 0.0 if float((ink * alpha).sum() / max(alpha.sum(), 1)) > _PLAIN / 2 else _PLAIN
    return Image.fromarray(ink * alpha + ground * (1 - alpha))


@dataclass(frozen=True, slots=True, eq=False)
class _Field:
    """The picture's edges, ready to be correlated."""

    shape: tuple[int, int]
    spectrum: np.ndarray[tuple[int, ...], np.dtype[np.complex128]]
    sums: Floats
    squares: Floats

    @classmethod
    def of(cls, edges: Floats) -> "_Field":
        height, width = edges.shape
        padded = np.pad(edges.astype(np.float64), ((1, 0), (1, 0)))
        return cls(
            (height, width),
            np.fft.rfft2(edges),
            padded.cumsum(axis=0).cumsum(axis=1),
            (padded**2).cumsum(axis=0).cumsum(axis=1),
        )

    def match(self, outline: Floats) -> tuple[float, int, int]:
        """The best correlation and its place, x and y."""
        rows, columns = outline.shape
        if rows > self.shape[0] or columns > self.shape[1]:
            return 0.0, 0, 0
        centered = outline - outline.mean()
        length = float(np.sqrt((centered**2).sum()))
        spectrum = self.spectrum * np.conj(np.fft.rfft2(centered, self.shape))
        found = np.fft.irfft2(spectrum, self.shape)
        found = found[: self.shape[0] - rows + 1, : self.shape[1] - columns + 1]
        sums, squares = (_windows(part, rows, columns) for part in (self.sums, self.squares))
        spread = np.maximum(squares - sums**2 / outline.size, 25.0 * outline.size)
        scores = found / (np.sqrt(spread) * max(length, 1e-9))
        y, x = divmod(int(scores.argmax()), scores.shape[1])
        return min(1.0, float(scores[y, x])), x, y


def _windows(sums: Floats, rows: int, columns: int) -> Floats:
    found: Floats = (
        sums[rows:, columns:]
        - sums[:-rows, columns:]
        - sums[rows:, :-columns]
        + sums[:-rows, :-columns]
    )
    return found
