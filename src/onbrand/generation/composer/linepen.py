"""A pen that draws things of the kit as outlines of one weight."""

from collections.abc import Mapping

from onbrand.generation.composer.drawing import KIT, Value
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import split
from onbrand.generation.composer.shapes import BOX, area, thickness
from onbrand.generation.composer.tracing import Mark, silhouette, traced

_SOLID, _FINE = 0.62, 1.5  # in weights: thinner forms are filled with ink, or have thinner lines
_BODY = 0.16  # of the largest shape: what has the color of the body


class LinePen(Pen):
    """Writes into the same drawing as `pen`. `fills` are the tones of things: of paper and skin,
    and of what has the color of the thing's body."""

    def __init__(self, pen: Pen, ink: str, fills: tuple[str, str], weight: float) -> None:
        super().__init__(pen.ramps, pen.px, grain=pen.grained)
        self.out, self.patterns = pen.out, pen.patterns
        self.ink, self.fills, self.weight = ink, fills, weight
        self.echoes: list[tuple[tuple[Mark, ...], str]] = []

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
        marks = traced(name, _shaping(name, params), self.ramps)
        self._placed += 1
        before = len(self.out)
        group = self.at(
            x - anchor[0] * scale,
            y - anchor[1] * scale,
            scale,
            degrees=degrees,
            mirror=mirror,
            name=f"{name}-{self._placed}",
        )
        with group:
            opening = self.out[before]
            self._draw(marks, self.weight / scale)
        self.echoes.append((marks, opening))

    def _draw(self, marks: tuple[Mark, ...], weight: float) -> None:
        body = _body(marks)
        for mark in marks:
            if mark.width:
                self.line(mark.path, self.ink, max(min(mark.width, weight), weight * 0.8))
            elif thickness(mark.path) < weight * _SOLID:
                self.fill(mark.path, self.ink)
            else:
                self.fill(mark.path, self.fills[split(mark.tone)[0] == body])
                self.line(mark.path, self.ink, weight)

    def echo(self, rings: int, step: float, *tones: str) -> None:
        """Lines around all that was put, outermost first, on fields of `tones` by turns."""
        for ring in range(rings, 0, -1):
            tone = tones[ring % len(tones)]
            # All lines first, then all fields: what stands side by side has one outline.
            for color, width in ((self.ink, self.weight), (tone, -self.weight)):
                for marks, opening in self.echoes:
                    scale = float(opening.split("scale(")[1].split(")")[0])
                    self.out.append(opening)
                    self.line(silhouette(marks), color, (2 * step * ring + width) / scale)
                    self.out.append("</g>")


def _shaping(name: str, params: Mapping[str, Value]) -> tuple[tuple[str, Value], ...]:
    """Without tones: outlines are the same under any lead, also where a body is dressed anew."""
    known = KIT[name].params
    kept = (
        (key, value)
        for key, value in params.items()
        if value is None or known[key].kind not in {"tone", "ground"}
    )
    return tuple(sorted(kept))


def _body(marks: tuple[Mark, ...]) -> str:
    """The slot that covers most; paper does not count."""
    sizes: dict[str, float] = {}
    for mark in marks:
        slot = split(mark.tone)[0]
        if slot not in {"paper", "skin1", "skin2", "skin3"} and not mark.width:
            sizes[slot] = sizes.get(slot, 0.0) + area(mark.path)
    return max(sizes, key=lambda slot: sizes[slot], default="")
