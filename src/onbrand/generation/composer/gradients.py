"""Gradients for books that allow them. Renderers blend in sRGB: colors run through many stops
that were mixed in OKLab, and light fades out along its own ramp."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from onbrand.color import mix
from onbrand.color.leaf import Scheme
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import Ramps, split, step
from onbrand.generation.composer.shapes import Path, Point, number

_STOPS = 9


@dataclass(frozen=True, slots=True)
class Stop:
    at: float
    tone: str
    color: str
    opacity: float = 1.0


def blends(ramps: Ramps, slot: str, other: str) -> bool:
    """Whether the book lets a gradient run from one slot to the other."""
    ends = ramps.tone("paper"), ramps.tone("ink")
    scheme = Scheme((), *ends, gradients=ramps.book.palette.gradients)
    return scheme.blends(ramps.tone(slot), ramps.tone(other))


def between(pen: Pen, *tones: str) -> list[Stop]:
    """From tone to tone, evenly; on one ramp by its own steps."""
    ramps, out = pen.ramps, []
    legs = len(tones) - 1
    for leg, (one, other) in enumerate(pairwise(tones)):
        for i in range(_STOPS + (leg == legs - 1)):
            share = i / _STOPS
            color = mix(ramps.tone(one), ramps.tone(other), share)
            tone = _nearer(one, other, share)
            out.append(Stop((leg + share) / legs, tone, str(color)))
    return out


def _nearer(one: str, other: str, share: float) -> str:
    (slot, low), (other_slot, high) = split(one), split(other)
    if slot == other_slot:
        return step(slot, round(low + (high - low) * share))
    return one if share < 0.5 else other


def fading(pen: Pen, tone: str, strong: float = 1.0, *, hold: float = 0.0) -> list[Stop]:
    """A light that is `strong` until `hold` and then thins out to nothing, without an edge."""
    color = str(pen.ramps.tone(tone))
    out = [Stop(0.0, tone, color, strong)]
    for i in range(_STOPS + 1):
        share = i / _STOPS
        fade = math.cos(math.pi / 2 * share) ** 2
        out.append(Stop(hold + (1 - hold) * share, tone, color, strong * fade))
    return out


def rim(pen: Pen, tone: str, inner: float, strong: float = 1.0) -> list[Stop]:
    """Nothing up to `inner`, then light that thins out: the air around a planet."""
    color = str(pen.ramps.tone(tone))
    glow = fading(pen, tone, strong)
    return [
        Stop(0.0, tone, color, 0.0),
        Stop(inner, tone, color, 0.0),
        *(Stop(inner + (1 - inner) * s.at, s.tone, s.color, s.opacity) for s in glow),
    ]


def linear(pen: Pen, path: Path, stops: Sequence[Stop], start: Point, end: Point) -> None:
    where = " ".join(
        f'{name}="{number(value)}"'
        for name, value in zip(("x1", "y1", "x2", "y2"), (*start, *end), strict=True)
    )
    _paint(pen, path, "linearGradient", where, stops)


def radial(  # noqa: PLR0913 - where it is, how it lies, where its light is
    pen: Pen,
    path: Path,
    stops: Sequence[Stop],
    spot: tuple[float, float, float],
    *,
    flat: float = 1.0,
    degrees: float = 0.0,
    focus: Point | None = None,
) -> None:
    """Around (x, y) as far as a radius; `flat` is its height to its width before it is turned;
    `focus` is where its light comes from."""
    x, y, radius = spot
    where = f'cx="{number(x)}" cy="{number(y)}" r="{number(radius)}"'
    if focus:
        where += f' fx="{number(focus[0])}" fy="{number(focus[1])}"'
    if flat != 1.0 or degrees:
        turn = f"rotate({number(degrees)} {number(x)} {number(y)})"
        squash = f"translate(0 {number(y * (1 - flat))}) scale(1 {flat:.4g})"
        where += f' gradientTransform="{turn} {squash}"'
    _paint(pen, path, "radialGradient", where, stops)


def _paint(pen: Pen, path: Path, kind: str, where: str, stops: Sequence[Stop]) -> None:
    name = f"blend-{sum(key.startswith('blend-') for key in pen.patterns)}"
    pen.patterns[name] = (
        f'<{kind} id="{name}" gradientUnits="userSpaceOnUse" {where}>'
        + "".join(_written(pen, stop) for stop in stops)
        + f"</{kind}>"
    )
    token = pen.ramps.token(stops[0].tone)
    pen.out.append(f'<path d="{path}" fill="url(#{name})" data-token="{token}"/>')


def _written(pen: Pen, stop: Stop) -> str:
    alpha = f' stop-opacity="{stop.opacity:.3g}"' if stop.opacity < 1 else ""
    return (
        f'<stop offset="{stop.at:.4g}" stop-color="{stop.color}"{alpha}'
        f' data-token="{pen.ramps.token(stop.tone)}"/>'
    )
