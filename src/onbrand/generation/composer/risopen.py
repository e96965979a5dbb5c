"""A pen that prints things of the kit in two inks, each from a plate of its own."""

import contextlib
from dataclasses import dataclass
from functools import lru_cache

from onbrand.color import Color, mix
from onbrand.generation.composer.drawing import KIT, Value
from onbrand.generation.composer.halftone import halftone
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import Ramps
from onbrand.generation.composer.shapes import (
    BOX,
    Path,
    Point,
    Unsolved,
    area,
    both,
    move,
    number,
)
from onbrand.generation.composer.tracing import Mark, traced, visible

_BOLD = 26.0  # square units of the box of 200: smaller shapes are not printed
_TINT = 0.42  # how much ink a screen of dots leaves
_FINER, _EDGE = 0.74, 0.14  # of the picture's screen: that of things, and the line around it
_LESS = 0.07  # OKLab distance: rather a flat ink than dots
_LIGHTNESS, _HUE = 1.0, 0.55  # what counts when a color is told by two inks


@dataclass(frozen=True, slots=True)
class Inks:
    """Tones: of the paper, of the darker and of the brighter ink, and of one over the other."""

    paper: str
    first: str
    second: str
    both: str


@dataclass(frozen=True, slots=True)
class Plates:
    """What each ink prints, and what is printed as dots of the first; in the box of 200."""

    first: Path
    second: Path
    dots: Path
    whole: Path


class RisoPen(Pen):
    """Writes into the same drawing as `pen`. The second ink is off register by `slip`."""

    def __init__(self, pen: Pen, inks: Inks, slip: tuple[float, float], pitch: float) -> None:
        super().__init__(pen.ramps, pen.px, grain=pen.grained)
        self.out, self.patterns = pen.out, pen.patterns
        self.inks, self.slip, self.pitch = inks, slip, pitch
        self.printed: list[tuple[str, Plates, float]] = []

    def put(
        self,
        name: str,
        x: float,
        y: float,
        height: float,
        *,
        mirror: bool = False,
        degrees: float = 0,
        **params: Value,
    ) -> None:
        scale, anchor = height / BOX, KIT[name].anchor_point
        made = plates(
            traced(name, tuple(sorted(params.items())), self.ramps), self.ramps, self.inks
        )
        self._placed += 1
        group = self.at(
            x - anchor[0] * scale,
            y - anchor[1] * scale,
            scale,
            degrees=degrees,
            mirror=mirror,
            name=f"{name}-{self._placed}",
        )
        side = -1 if mirror else 1
        before = len(self.out)
        with group:
            self.printed.append((self.out[before], made, scale))
            self.press(
                made, (side * self.slip[0] / scale, self.slip[1] / scale), self.pitch / scale
            )

    def press(self, made: Plates, slip: tuple[float, float], pitch: float) -> None:
        inks = self.inks
        bright = move(made.second, *slip)
        self.fill(made.whole, inks.paper)
        self.fill(bright, inks.second)
        if made.dots:
            halftone(self, made.dots, inks.first, pitch * _FINER, lambda _x, _y: _TINT)
        # Thin, so that what is paper white is told from the paper.
        self.line(made.whole, inks.first, pitch * _EDGE)
        self.fill(made.first, inks.first)
        with contextlib.suppress(Unsolved):  # then the first ink covers the second there
            self.fill(both(made.first, bright), inks.both)
        self.grain(made.first, inks.paper, 1, 0.35)

    def ghost(self, dx: float, dy: float, grown: float, foot: Point) -> None:
        """All that was printed again, larger about `foot` and moved, in the second ink alone."""
        place = f"translate({number(dx + foot[0])} {number(dy + foot[1])}) scale({number(grown)})"
        self.out.append(f'<g transform="{place} translate({number(-foot[0])} {number(-foot[1])})">')
        for opening, made, scale in self.printed:
            self.out.append(opening)
            halftone(self, made.whole, self.inks.second, self.pitch / scale / grown, _ghostly)
            self.out.append("</g>")
        self.out.append("</g>")


def _ghostly(_x: float, y: float) -> float:
    """Full above, less towards the foot."""
    return 0.95 - 0.6 * y / BOX


@lru_cache(maxsize=256)
def plates(marks: tuple[Mark, ...], ramps: Ramps, inks: Inks) -> Plates:
    bold = tuple(mark for mark in marks if area(mark.shape) >= _BOLD)
    parts: dict[str, list[Path]] = {"first": [], "second": [], "dots": [], "": []}
    every, whole = visible(bold)
    for mark, seen in every:
        for plate in _separated(ramps.tone(mark.tone), ramps, inks):
            parts[plate].append(seen)
    first, second, dots = (" ".join(parts[name]) for name in ("first", "second", "dots"))
    return Plates(first, second, dots, whole)


def _separated(color: Color, ramps: Ramps, inks: Inks) -> tuple[str, ...]:
    """The inks that together come nearest to a color."""
    paper, first, second, over = (
        ramps.tone(tone) for tone in (inks.paper, inks.first, inks.second, inks.both)
    )
    ways: dict[tuple[str, ...], Color] = {
        ("",): paper,
        ("second",): second,
        ("first",): first,
        ("first", "second"): over,
        ("dots",): mix(paper, first, _TINT),
    }
    return min(ways, key=lambda way: _away(ways[way], color) + _LESS * ("dots" in way))


def _away(one: Color, other: Color) -> float:
    light, a, b = (p - q for p, q in zip(one.oklab, other.oklab, strict=True))
    return float(_LIGHTNESS * abs(light) + _HUE * (a * a + b * b) ** 0.5)
