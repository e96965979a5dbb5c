"""The pen: collects the SVG of one drawing, in the tones of one brand, under one light.

Forms are shaded by their own shape: the core shadow is what a shape leaves uncovered when it is
pushed towards the light. No outlines, no clip paths, no masks, no `opacity`: everything opens
in a vector editor as plain shapes, each color with the name of its token.
"""

import contextlib
import math
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from onbrand.generation.composer.drawing import KIT, Value
from onbrand.generation.composer.grain import PHASE, TILE, tile
from onbrand.generation.composer.ramps import Ramps, step
from onbrand.generation.composer.shapes import (
    BOX,
    GROUND,
    MID,
    Path,
    Point,
    both,
    bounds,
    coarse,
    cut,
    ell,
    move,
    number,
    rect,
    thickness,
    turn,
)

FillRule = Literal["evenodd", "nonzero"]

LINE, THIN = 4.5, 2.5  # house widths: structure, drawn detail
SHADOW = 0.16  # ink of a contact shadow
LIGHT: Point = (-0.8, -0.6)  # where the light is, always: upper left

_CRESCENT, _SKIN_CRESCENT = 0.09, 0.11
_GRAIN_CRESCENTS = (0.13, 0.18, 0.24, 0.31, 0.39, 0.48, 0.58)
_FEW_CRESCENTS = (0.18, 0.31, 0.48)
_THIN, _TINY = 17, 4.5  # forms less thick than this carry little grain, or none
_LIT_EDGE, _LEAST_EDGE = 0.035, 1.2
_FAINTEST, _FAINTER = 0.4, 0.35  # grain fades out on small drawings
_ROUND_PANE = 10  # pixels: on narrower panes nobody sees round corners
_HAIR = 1 + 5e-7  # a tile a hair larger than its pixels is never drawn a pixel smaller


class Pen:
    """`px`: output pixels a unit, for the grain. Without `grain` drawing is several times
    faster: a draft for previews."""

    def __init__(
        self,
        ramps: Ramps,
        px: float = 2.0,
        *,
        grain: bool = True,
        light: Point = LIGHT,
        mirrored: bool = False,
    ) -> None:
        self.ramps, self.px, self.grained = ramps, px, grain
        self.out: list[str] = []
        self.patterns: dict[str, str] = {}
        self.light_from, self.mirrored = light, mirrored
        self._placed = 0

    # Writing

    def fill(
        self, path: Path, tone: str, opacity: float = 1, *, rule: FillRule = "evenodd"
    ) -> None:
        """`opacity` below 1 is for contact shadows (ink) and glows (paper) only: over another
        hue it makes mud."""
        if path:
            paint = f'fill="{self.ramps.tone(tone)}"'
            self._path(path, paint, tone, _alpha("fill", opacity), rule)

    def line(
        self, path: Path, tone: str, width: float = LINE, opacity: float = 1, dash: str = ""
    ) -> None:
        """For thin real things (wires, spokes, stems), never for outlines."""
        color = f'fill="none" stroke="{self.ramps.tone(tone)}"'
        dashes = f' stroke-dasharray="{dash}"' if dash else ""
        self._path(
            path,
            f'{color} stroke-width="{number(width)}" stroke-linecap="round"'
            f' stroke-linejoin="round"{dashes}',
            tone,
            _alpha("stroke", opacity),
        )

    def grain(self, path: Path, tone: str, phase: int = 0, opacity: float = 1) -> None:
        """A sparse stipple; calls with other phases add up to a soft gradient."""
        if not (self.grained and path):
            return
        name = self._pattern(tone, phase)
        faded = opacity * min(1.0, _FAINTEST + _FAINTER * self.px)
        self._path(coarse(path), f'fill="url(#{name})"', tone, _alpha("fill", faded))

    def _path(
        self, path: Path, paint: str, tone: str, alpha: str, rule: FillRule = "evenodd"
    ) -> None:
        token = self.ramps.token(tone)
        self.out.append(
            f'<path d="{path.strip()}" {paint}{alpha} data-token="{token}" fill-rule="{rule}"/>'
        )

    def _pattern(self, tone: str, phase: int) -> str:
        color = self.ramps.tone(tone)
        image = f"grain-{str(color)[1:]}"
        scale = f"{_HAIR / self.px:.8f}"
        side = f"-{scale} {scale}" if self.mirrored else scale
        name = f"{image}-{phase}-{scale.replace('.', '')}{'m' * self.mirrored}"
        size = f'width="{TILE}" height="{TILE}"'
        self.patterns.setdefault(
            image,
            f'<pattern id="{image}" {size} patternUnits="userSpaceOnUse">'
            f'<image {size} href="{tile(color)}"/></pattern>',
        )
        shift = f"translate({phase * PHASE[0]} {phase * PHASE[1]})"
        self.patterns.setdefault(
            name,
            f'<pattern id="{name}" href="#{image}" patternTransform="scale({side}) {shift}"/>',
        )
        return name

    # Light and shade

    def form(
        self,
        path: Path,
        tone: str,
        depth: float = 1.0,
        *,
        hard: float = _CRESCENT,
        lit: bool = True,
    ) -> None:
        """A solid: base, core shadow one step down, lit edge one step up. `depth` stretches the
        shading; `hard` is the width of its hard crescent."""
        self.fill(path, tone)
        self.shade(path, step(tone, -2 if tone.startswith("paper") else -1), depth, hard=hard)
        if lit:
            self.light(path, step(tone, 1))

    def panel(self, path: Path, tone: str, depth: float = 1.0) -> None:
        """A flat thing (card, screen, wall): base and grain only."""
        self.form(path, tone, depth, hard=0, lit=False)

    def shade(self, path: Path, tone: str, depth: float = 1.0, *, hard: float = _CRESCENT) -> None:
        """The core shadow of a form: a hard crescent, then grain that thins out."""
        reach = _girth(path) * depth
        if hard:
            self.fill(self._uncovered(path, reach * hard), tone)
        thick = thickness(path)
        if self.grained and thick > _TINY:
            crescents = _GRAIN_CRESCENTS if thick > _THIN else _FEW_CRESCENTS
            for phase, share in enumerate(crescents):
                self.grain(self._uncovered(path, reach * share), tone, phase)

    def light(self, path: Path, tone: str, width: float | None = None) -> None:
        """The lit edge."""
        edge = width or max(_LEAST_EDGE, _girth(path) * _LIT_EDGE)
        x, y = self.light_from
        self.fill(cut(path, move(path, -x * edge, -y * edge * 1.15)), tone)

    def _uncovered(self, path: Path, reach: float) -> Path:
        x, y = self.light_from
        return cut(path, move(path, x * reach, y * reach))

    def skin(self, path: Path, tone: str, depth: float = 1.0) -> None:
        """Skin carries no grain: it would read as hair."""
        self.fill(path, tone)
        self.fill(self._uncovered(path, _girth(path) * depth * _SKIN_CRESCENT), step(tone, -1))

    def occlude(self, below: Path, above: Path, tone: str, dx: float = 3, dy: float = 6) -> None:
        """What `above` darkens on `below`; `tone` is a dark step of what is below."""
        side = -1 if self.light_from[0] > 0 else 1
        self.fill(both(below, move(above, dx * side, dy)), tone)

    def ground(self, width: float = 120, cx: float = MID, y: float = GROUND) -> None:
        """The contact shadow, pushed away from the light."""
        side = -1 if self.light_from[0] > 0 else 1
        shadow = ell(cx + side * width * 0.05, y, width / 2, max(2.2, width * 0.035))
        self.fill(shadow, "ink", SHADOW)

    def cast(self, path: Path, dx: float = 4, dy: float = 7) -> None:
        """The shadow of a thing that floats before the ground: its own shape, moved."""
        side = -1 if self.light_from[0] > 0 else 1
        self.fill(move(path, dx * side, dy), "ink", SHADOW)

    def glow(self, cx: float, cy: float, radius: float, tone: str, opacity: float = 0.16) -> None:
        """Three rings of light, in paper or in the ground's own ramp."""
        for share in (1, 2 / 3, 1 / 3):
            self.fill(ell(cx, cy, radius * share), tone, opacity)

    # Repeated details

    def windows(
        self,
        box: tuple[float, float, float, float],
        cols: int,
        rows: int,
        tone: str,
        lit: str | None = None,
        *,
        gap: float = 0.42,
    ) -> None:
        """A grid of panes in (x, y, width, height); about a third of them `lit`."""
        x, y, width, height = box
        pane, tall = width / (cols + (cols - 1) * gap), height / (rows + (rows - 1) * gap)
        radius = 1.5 if pane * self.px > _ROUND_PANE else 0
        for row in range(rows):
            for col in range(cols):
                left, top = x + col * pane * (1 + gap), y + row * tall * (1 + gap)
                shine = lit is not None and _is_lit(col, row)
                self.fill(rect(left, top, pane, tall, radius), lit if shine and lit else tone)

    def stripes(
        self, path: Path, tone: str, count: int = 4, *, share: float = 0.5, degrees: float = 0
    ) -> None:
        """Bands across a shape, inside its silhouette."""
        left, top, right, bottom = bounds(path)
        width, tall = (right - left) / count, bottom - top
        for i in range(-count, 2 * count):
            band = rect(left + i * width, top - tall, width * share, tall * 3, 0)
            turned = turn(band, degrees, (left + right) / 2, (top + bottom) / 2)
            self.fill(both(path, turned), tone)

    # Placing

    @contextlib.contextmanager
    def at(
        self,
        x: float = 0,
        y: float = 0,
        scale: float = 1.0,
        *,
        degrees: float = 0,
        mirror: bool = False,
        name: str = "",
    ) -> Iterator["Pen"]:
        """A nested group whose box of 200 has its corner at (x, y), or at the pixel nearest to it.
        The grain stays at output size, and the light where it is, whichever way the group is
        turned or mirrored."""
        scale = float(f"{scale:.4g}")
        if self.grained:
            turned = BOX * scale if mirror else 0
            x, y = self._on_pixel(x + turned) - turned, self._on_pixel(y)
        transform = [f"translate({_exact(x)} {_exact(y)})", f"scale({scale:.4g})"]
        transform += [f"rotate({number(degrees)} {MID} {MID})"] if degrees else []
        transform += [f"translate({BOX} 0) scale(-1 1)"] if mirror else []
        title = f' id="{name}"' if name else ""
        self.out.append(f'<g{title} transform="{" ".join(transform)}">')
        outer = self.px, self.light_from, self.mirrored
        self.px, self.light_from = self.px * scale, _turned(self.light_from, degrees, mirror=mirror)
        self.mirrored ^= mirror
        yield self
        self.px, self.light_from, self.mirrored = outer
        self.out.append("</g>")

    def _on_pixel(self, length: float) -> float:
        """Renderers fill with tiles that lie on whole pixels many times faster than with others,
        and sharply."""
        return round(length * self.px) / self.px

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
        """Places an object of the kit: (x, y) is its anchor (ground point, center or hook) and
        `height` that of its box of 200 in the units of this pen."""
        scale = height / BOX
        anchor = KIT[name].anchor_point
        self._placed += 1
        group = self.at(
            x - anchor[0] * scale,
            y - anchor[1] * scale,
            scale,
            degrees=degrees,
            mirror=mirror,
            name=f"{name}-{self._placed}",
        )
        with group:
            px, mirrored = (self.px, self.mirrored) if self.grained else (0.0, False)
            chosen = tuple(sorted(params.items()))
            light = self.light_from, mirrored
            drawn, patterns = _drawn(name, chosen, self.ramps, px, self.grained, light)
            self.out.append(drawn)
            self.patterns.update(patterns)

    def svg(self) -> str:
        """The drawing without its patterns."""
        return "".join(self.out)

    def defs(self) -> str:
        return "".join(self.patterns.values())

    def document(self, width: float = BOX, height: float = BOX, ground: str | None = None) -> str:
        """A whole SVG document, on a ground if one is given."""
        pixels = f'width="{number(width * self.px)}" height="{number(height * self.px)}"'
        view = f'viewBox="0 0 {number(width)} {number(height)}"'
        back = Pen(self.ramps)
        if ground:
            back.fill(rect(0, 0, width, height, 0), ground)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" {pixels} {view}>'
            f"<defs>{self.defs()}</defs>{back.svg()}{self.svg()}</svg>"
        )


@lru_cache(maxsize=2048)
def _drawn(
    name: str,
    params: tuple[tuple[str, Value], ...],
    ramps: Ramps,
    px: float,
    grain: bool,
    light: tuple[Point, bool],
) -> tuple[str, dict[str, str]]:
    pen = Pen(ramps, px, grain=grain, light=light[0], mirrored=light[1])
    KIT[name].draw(pen, **dict(params))
    return pen.svg(), pen.patterns


def _exact(value: float) -> str:
    """For places that have to meet the pixels."""
    return f"{round(value, 5) + 0.0:.5f}".rstrip("0").rstrip(".")


def _alpha(paint: str, opacity: float) -> str:
    return f' {paint}-opacity="{opacity:.3g}"' if opacity < 1 else ""


def _girth(path: Path) -> float:
    left, top, right, bottom = bounds(path)
    return min(right - left, bottom - top)


def _is_lit(col: int, row: int) -> bool:
    """Irregular, and the same for the same pane."""
    return (col * 73 + row * 151 + col * row * 37) % 10 < 3


def _turned(light: Point, degrees: float, *, mirror: bool) -> Point:
    """The light as the turned group sees it."""
    angle = math.radians(-degrees)
    c, s = math.cos(angle), math.sin(angle)
    x, y = c * light[0] - s * light[1], s * light[0] + c * light[1]
    return (round(-x if mirror else x, 4), round(y, 4))
