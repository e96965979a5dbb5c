"""Text as outlines: shaped by HarfBuzz, identical in every renderer, no font needed to view it."""

from dataclasses import dataclass
from functools import lru_cache

import uharfbuzz as hb

from onbrand.artwork.fonts import Face

_FEATURES = {"kern": True, "liga": True}
_Commands = tuple[tuple[str, tuple[float, ...]], ...]
Ink = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Outline:
    """A line of text from the origin of its baseline, y downwards, in pixels.

    `d` is path data of M, L, C, Q, Z. `width` is the advance; `ink` is left, top, right, bottom
    of what is visible.
    """

    d: str
    width: float
    ink: Ink


@dataclass(frozen=True, slots=True)
class _Run:
    """Glyphs with their pen positions, in font units."""

    glyphs: tuple[tuple[int, float, float], ...]
    advance: float


@lru_cache(maxsize=512)
def shape(text: str, face: Face, size: float, tracking: float = 0.0) -> Outline:
    """`tracking` is in em and stands between letters only."""
    run = _run(text, face)
    scale, gap = size / face.units, tracking * size
    d = "".join(
        _path(_commands(glyph, face), x * scale + index * gap, y * scale, scale)
        for index, (glyph, x, y) in enumerate(run.glyphs)
    )
    return Outline(d, _width(run, size, face, tracking), ink(text, face, size, tracking))


@lru_cache(maxsize=4096)
def ink(text: str, face: Face, size: float, tracking: float = 0.0) -> Ink:
    """The ink box of `shape`, without drawing."""
    scale, gap = size / face.units, tracking * size
    boxes: list[Ink] = []
    for index, (glyph, x, y) in enumerate(_run(text, face).glyphs):
        left, up = x * scale + index * gap, y * scale
        if box := _ink(glyph, face):
            a, b, c, d = box
            boxes.append((left + a * scale, b * scale - up, left + c * scale, d * scale - up))
    return _around(boxes)


def measure(text: str, face: Face, size: float, tracking: float = 0.0) -> float:
    """The advance of a line, without drawing it."""
    return _width(_run(text, face), size, face, tracking)


def _width(run: _Run, size: float, face: Face, tracking: float) -> float:
    return run.advance * size / face.units + tracking * size * max(len(run.glyphs) - 1, 0)


@lru_cache(maxsize=4096)
def _run(text: str, face: Face) -> _Run:
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    hb.shape(face.font, buffer, _FEATURES)
    pen, glyphs = 0.0, []
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        glyphs.append((info.codepoint, pen + place.x_offset, float(place.y_offset)))
        pen += place.x_advance
    return _Run(tuple(glyphs), pen)


@lru_cache(maxsize=4096)
def _commands(glyph: int, face: Face) -> _Commands:
    out: list[tuple[str, tuple[float, ...]]] = []
    draw = hb.DrawFuncs()
    draw.set_move_to_func(lambda x, y, _: out.append(("M", (x, y))))
    draw.set_line_to_func(lambda x, y, _: out.append(("L", (x, y))))
    draw.set_quadratic_to_func(lambda a, b, x, y, _: out.append(("Q", (a, b, x, y))))
    draw.set_cubic_to_func(lambda a, b, c, d, x, y, _: out.append(("C", (a, b, c, d, x, y))))
    draw.set_close_path_func(lambda _: out.append(("Z", ())))
    face.font.draw_glyph(glyph, draw, None)
    return tuple(out)


@lru_cache(maxsize=4096)
def _ink(glyph: int, face: Face) -> Ink | None:
    """Left, top, right, bottom in font units, y downwards."""
    extents = face.font.get_glyph_extents(glyph)
    if extents is None or not extents.width or not extents.height:
        return None
    left, top = float(extents.x_bearing), -float(extents.y_bearing)
    return (left, top, left + extents.width, top - extents.height)


def _path(commands: _Commands, x: float, y: float, scale: float) -> str:
    return "".join(
        letter
        + " ".join(
            _number(x + value * scale if index % 2 == 0 else -y - value * scale)
            for index, value in enumerate(points)
        )
        for letter, points in commands
    )


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _around(boxes: list[Ink]) -> Ink:
    if not boxes:
        return (0.0, 0.0, 0.0, 0.0)
    left, top, right, bottom = zip(*boxes, strict=True)
    return (min(left), min(top), max(right), max(bottom))
