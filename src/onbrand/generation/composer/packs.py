"""Emblems: a badge with an icon of a pack, for what the kit does not draw.

The icons are Phosphor's (MIT), the filled ones; the badge and its light are ours."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Literal

from fontTools.pens.recordingPen import RecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.svgLib.path import parse_path
from py_phosphor_icons import exists, get_svg_inner

from onbrand.generation.composer.drawing import KIT, Drawing, Tone, declared
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import Path, at, both, cut, ell, move, rect

EMBLEM = "emblem-"
_ICON = 256  # the side of an icon's own box
_SIDE = 116  # of the icon on the badge
_MIDDLE = 100, 102


def emblem_of(icon: str) -> str:
    """The name of its drawing."""
    return f"{EMBLEM}{icon}"


@lru_cache(maxsize=256)
def emblem(name: str) -> Drawing | None:
    icon = name.removeprefix(EMBLEM)
    if icon == name or not exists(icon, "fill"):
        return None

    return badge(name, lambda: _glyph(icon))


def badge(name: str, glyph: Callable[[], Path]) -> Drawing:
    """A drawing of that name: the glyph, in the middle of the box, on a badge."""

    def draw(
        pen: Pen,
        *,
        tone: Tone = "main",
        mark: Tone = "paper",
        plate: Literal["tile", "disc"] = "tile",
        rim: bool = True,
    ) -> None:
        _badge(pen, glyph(), tone, mark, disc=plate == "disc", rim=rim)

    look = declared(draw)
    return Drawing(
        name, "symbol", 0.5, "front", "front", "ground", pale=False, params=look, draw=draw
    )


KIT.on_demand.append(emblem)


def _badge(pen: Pen, glyph: Path, tone: str, mark: str, *, disc: bool, rim: bool) -> None:
    x, y = _MIDDLE
    pen.ground(104 if disc else 140)
    edge = ell(x, y - 2, 84) if disc else rect(16, 16, 168, 168, 46)
    face = ell(x, y - 2, 76) if disc else rect(24, 24, 152, 152, 39)
    pen.form(edge, step(tone, -1) if rim else tone, 0.7)
    if rim:
        pen.form(face, tone, 0.9, hard=0.05)
        pen.occlude(face, cut(edge, face), step(tone, -1), 2, 4)
    pen.fill(both(face, move(glyph, 3, 5)), step(tone, -2))
    pen.form(glyph, mark, 0.6, hard=0.05)


@lru_cache(maxsize=256)
def _glyph(icon: str) -> Path:
    """Its paths in the box of the kit, in absolute lines and curves."""
    drawn = RecordingPen()
    share = _SIDE / _ICON
    corner = (_MIDDLE[0] - _SIDE / 2, _MIDDLE[1] - 2 - _SIDE / 2)
    placed = TransformPen(drawn, (share, 0, 0, share, *corner))
    for data in re.findall(r'<path d="([^"]+)"', get_svg_inner(icon, "fill")):
        parse_path(data, placed)
    return " ".join(_written(command, points) for command, points in drawn.value)


def _written(command: str, points: tuple[tuple[float, float], ...]) -> str:
    letter = {"moveTo": "M", "lineTo": "L", "curveTo": "C", "qCurveTo": "Q"}.get(command, "Z")
    return letter + " ".join(at(*point) for point in points)
