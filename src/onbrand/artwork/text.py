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
class _Glyph:
    """`x` and `y` are the pen's position in em, upwards."""

    face: Face
    number: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class _Run:
    """`advance` is in em."""

    glyphs: tuple[_Glyph, ...]
    advance: float


@lru_cache(maxsize=512)
def shape(text: str, face: Face, size: float, tracking: float = 0.0) -> Outline:
    """`tracking` is in em and stands between letters only."""
    run = _run(text, face)
    d = "".join(
        _path(
            _commands(glyph.number, glyph.face),
            (glyph.x + index * tracking) * size,
            glyph.y * size,
            size / glyph.face.units,
        )
        for index, glyph in enumerate(run.glyphs)
    )
    return Outline(d, _width(run, size, tracking), ink(text, face, size, tracking))


@lru_cache(maxsize=4096)
def ink(text: str, face: Face, size: float, tracking: float = 0.0) -> Ink:
    """The ink box of `shape`, without drawing."""
    boxes: list[Ink] = []
    for index, glyph in enumerate(_run(text, face).glyphs):
        left, up = (glyph.x + index * tracking) * size, glyph.y * size
        if box := _ink(glyph.number, glyph.face):
            a, b, c, d = (side * size / glyph.face.units for side in box)
            boxes.append((left + a, b - up, left + c, d - up))
    return _around(boxes)


def measure(text: str, face: Face, size: float, tracking: float = 0.0) -> float:
    """The advance of a line, without drawing it."""
    return _width(_run(text, face), size, tracking)


def _width(run: _Run, size: float, tracking: float) -> float:
    return (run.advance + tracking * max(len(run.glyphs) - 1, 0)) * size


@lru_cache(maxsize=4096)
def _run(text: str, face: Face) -> _Run:
    pen, glyphs = 0.0, []
    for piece, able in _pieces(text, face):
        buffer = hb.Buffer()
        buffer.add_str(piece)
        buffer.guess_segment_properties()
        hb.shape(able.font, buffer, _FEATURES)
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            x, y = pen + place.x_offset / able.units, place.y_offset / able.units
            glyphs.append(_Glyph(able, info.codepoint, x, y))
            pen += place.x_advance / able.units
    return _Run(tuple(glyphs), pen)


def _pieces(text: str, face: Face) -> list[tuple[str, Face]]:
    """Stretches that one face can set: the face itself wherever it has the letter."""
    out: list[tuple[str, Face]] = []
    for letter in text:
        able = face.able(letter) or face
        if out and out[-1][1] is able:
            out[-1] = (out[-1][0] + letter, able)
        else:
            out.append((letter, able))
    return out


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
