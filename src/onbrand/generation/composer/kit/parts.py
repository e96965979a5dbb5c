"""What several drawings share: leaves, screens, wheels, panes, coins, eyes."""

import math
from typing import Literal

from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Box,
    Path,
    Point,
    both,
    bounds,
    cut,
    ell,
    leaf,
    limb,
    move,
    poly,
    rect,
    segments,
    tick,
    turn,
)

Screen = Literal["bank", "chart", "chat", "text", "photo", "player"]


def veined_leaf(
    pen: Pen,
    root: Point,
    length: float,
    width: float,
    degrees: float,
    tone: str,
    *,
    curl: float = 0.08,
    veins: int = 0,
) -> None:
    """A leaf with a lit half, a shaded half and a midrib."""
    x, y = root
    shape = leaf(x, y, length, width, degrees, curl)
    pen.form(shape, tone, 0.8, hard=0, lit=False)
    side = poly([(0, 0), (length, curl * length), (length, width), (0, width)])
    half = both(shape, move(turn(side, degrees, 0, 0), x, y))
    other = cut(shape, half)
    pen.fill(max(half, other, key=_depth), step(tone, -1))
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))

    def along(u: float, v: float) -> Point:
        return x + c * u - s * v, y + s * u + c * v

    rib = segments(root, along(length * 0.86, curl * length * 0.86))
    pen.line(rib, step(tone, 1), max(0.9, length * 0.02))
    ribs = []
    for i in range(veins):
        u = length * (0.16 + 0.56 * i / max(1, veins - 1))
        for sign in (-1, 1):
            tip = along(u + width * 0.34, curl * u + sign * width * 0.40)
            ribs.append(limb([along(u, curl * u), tip], max(1, length * 0.016), 0.5))
    if ribs:
        pen.fill(both(shape, " ".join(ribs)), step(tone, 1))


def _depth(path: Path) -> float:
    """How far from the light a part lies."""
    _, _, right, bottom = bounds(path)
    return bottom + right * 0.6


def eye(pen: Pen, x: float, y: float, radius: float, *, white: bool = True) -> None:
    """Looking right; the pupil is ink on any ground."""
    if white:
        pen.fill(ell(x, y, radius), "paper")
        x, y, radius = x + radius * 0.18, y + radius * 0.06, radius * 0.6
    pen.fill(ell(x, y, radius), "ink")
    pen.fill(ell(x - radius * 0.3, y - radius * 0.36, radius * 0.32), "paper")


def wheel(pen: Pen, x: float, y: float, radius: float) -> None:
    pen.fill(ell(x, y, radius), "dark+1")
    pen.fill(ell(x, y, radius * 0.56), "paper-3")
    pen.fill(ell(x + 1, y + 1, radius * 0.44), "paper-6")
    pen.fill(ell(x, y, radius * 0.19), "dark+1")


def pane(pen: Pen, shape: Path, glass: str, slant: float = 0.35) -> None:
    """Glass with one slanted reflection; `slant` is where along its width."""
    left, top, right, bottom = bounds(shape)
    width, tall = right - left, bottom - top
    pen.fill(shape, glass)
    x, wide, lean = left + width * slant, width * 0.24, tall * 0.35
    gleam = poly([(x + lean, top), (x + lean + wide, top), (x + wide, bottom), (x, bottom)])
    pen.fill(both(shape, gleam), step(glass, 1))


def coin(pen: Pen, x: float, y: float, radius: float, tone: str) -> None:
    """Seen from the front."""
    pen.form(ell(x, y, radius), tone)
    pen.fill(ell(x, y, radius * 0.68), step(tone, -1))
    pen.fill(ell(x + radius * 0.05, y + radius * 0.05, radius * 0.62), tone)
    bar = rect(x - radius * 0.1, y - radius * 0.34, radius * 0.2, radius * 0.68, radius * 0.1)
    pen.fill(bar, step(tone, -2))


def screen(pen: Pen, box: Box, kind: Screen, tone: str) -> None:
    """A sketch of an interface in (x, y, width, height)."""
    _SCREENS[kind](pen, box, tone)


def _bank(pen: Pen, box: Box, tone: str) -> None:
    x, y, width, height = box
    pad, dot = width * 0.09, min(width * 0.07, height * 0.046)
    pen.fill(rect(x + pad, y + height * 0.12, width - 2 * pad, height * 0.27, 6), tone)
    pen.fill(ell(x + width * 0.78, y + height * 0.255, dot * 1.3), "accent")
    pen.fill(rect(x + pad * 2, y + height * 0.19, width * 0.3, 4, 2), "paper")
    pen.fill(rect(x + pad * 2, y + height * 0.29, width * 0.2, 4, 2), step(tone, 3))
    for i, own in enumerate(("second", "accent", "hot-1", "second+1")):
        row = y + height * (0.50 + 0.115 * i)
        pen.fill(ell(x + pad + width * 0.07, row, dot), own)
        pen.fill(rect(x + pad + width * 0.2, row - 5, width * 0.34, 4, 2), "ink+3")
        pen.fill(rect(x + pad + width * 0.2, row + 2, width * 0.22, 3, 1.5), "paper-4")
        pen.fill(rect(x + width - pad - width * 0.13, row - 2, width * 0.13, 4, 2), tone)


def _chart(pen: Pen, box: Box, tone: str) -> None:
    x, y, width, height = box
    pad = width * 0.09
    pen.fill(rect(x + pad, y + height * 0.10, width * 0.33, height * 0.05, 2), "ink+3")
    pen.fill(rect(x + pad, y + height * 0.19, width * 0.2, height * 0.03, 1.5), "paper-4")
    values = (0.25, 0.4, 0.33, 0.55, 0.48, 0.72)
    bar = (width - 2 * pad) / len(values)
    for i, value in enumerate(values):
        tall = height * value * 0.75
        column = rect(x + pad + i * bar, y + height * 0.9 - tall, bar * 0.62, tall, bar * 0.18)
        pen.fill(column, "accent" if i == len(values) - 1 else (tone if i % 2 else "second"))


def _chat(pen: Pen, box: Box, tone: str) -> None:
    x, y, width, height = box
    pad = width * 0.09
    for i, (share, mine) in enumerate(((0.62, False), (0.5, True), (0.7, False), (0.42, True))):
        wide = (width - 2 * pad) * share
        left = x + width - pad - wide if mine else x + pad
        bubble = rect(left, y + height * (0.13 + 0.2 * i), wide, height * 0.14, 6)
        pen.fill(bubble, tone if mine else "paper-3")


def _text(pen: Pen, box: Box, tone: str) -> None:
    x, y, width, height = box
    pad = width * 0.09
    for i, share in enumerate((0.9, 0.7, 0.8, 0.5, 0.65)):
        line = rect(
            x + pad, y + height * (0.12 + 0.16 * i), (width - 2 * pad) * share, height * 0.06, 2.5
        )
        pen.fill(line, ("ink+3", "paper-4", "paper-4", tone, "paper-4")[i])


def _photo(pen: Pen, box: Box, tone: str) -> None:
    x, y, width, height = box
    pad = width * 0.08
    left, top, right, bottom = x + pad, y + height * 0.1, x + width - pad, y + height * 0.78
    frame = rect(left, top, right - left, bottom - top, 5)
    pen.fill(frame, step(tone, 3))
    pen.fill(both(frame, ell(left + width * 0.6, top + height * 0.2, width * 0.1)), "accent")
    wide = right - left
    far = poly(
        [
            (left + wide * 0.2, bottom),
            (left + wide * 0.66, top + height * 0.26),
            (right + 20, bottom),
        ],
        3,
    )
    near = poly(
        [
            (left - 20, bottom),
            (left + wide * 0.3, top + height * 0.36),
            (left + wide * 0.8, bottom),
        ],
        3,
    )
    pen.fill(both(frame, far), step(tone, 1))
    pen.fill(both(frame, near), tone)
    pen.fill(rect(left, bottom + height * 0.06, wide * 0.5, height * 0.045, 2), "ink+3")


def _player(pen: Pen, box: Box, tone: str) -> None:
    x, y, width, height = box
    cx, cy = x + width / 2, y + height * 0.36
    size = min(width, height) * 0.3
    pen.panel(rect(cx - size, cy - size, 2 * size, 2 * size, 8), tone)
    play = [
        (cx - size * 0.28, cy - size * 0.4),
        (cx + size * 0.45, cy),
        (cx - size * 0.28, cy + size * 0.4),
    ]
    pen.fill(poly(play, 2), "paper")
    line = y + height * 0.8
    pen.line(segments((cx - size, line), (cx + size, line)), "paper-4", 3)
    pen.line(segments((cx - size, line), (cx, line)), "accent", 3)
    pen.fill(ell(cx, line, 3.6), "accent-1")


_SCREENS = {
    "bank": _bank,
    "chart": _chart,
    "chat": _chat,
    "text": _text,
    "photo": _photo,
    "player": _player,
}


def bean(pen: Pen, x: float, y: float, size: float, degrees: float, tone: str) -> None:
    """A coffee bean; `size` is half its length."""
    body = turn(ell(x, y, size * 0.72, size), degrees, x, y)
    pen.form(body, tone)
    spine = [
        (x + size * 0.08, y - size * 1.02),
        (x - size * 0.14, y - size * 0.62),
        (x - size * 0.13, y - size * 0.24),
        (x + size * 0.12, y + size * 0.2),
        (x + size * 0.13, y + size * 0.6),
        (x - size * 0.08, y + size * 1.02),
    ]
    groove = turn(limb(spine, size * 0.06, size * 0.15, size * 0.06), degrees, x, y)
    pen.fill(both(body, groove), step(tone, -3))
    lip = cut(both(body, move(groove, -size * 0.09, -size * 0.02)), groove)
    pen.fill(lip, step(tone, 1))


def check_badge(pen: Pen, x: float, y: float, radius: float, tone: str) -> None:
    pen.fill(ell(x, y, radius), tone)
    pen.line(tick(x, y, radius * 0.42), "paper", radius * 0.26)


def wisp(pen: Pen, x: float, top: float, bottom: float) -> None:
    """Steam, thin at both ends, and pale in every brand."""
    tall = bottom - top
    sway = (0, 6, 3, -4, -2, 5)
    line = [(x + dx, bottom - tall * i / 5) for i, dx in enumerate(sway)]
    pen.fill(limb(line, 1.5, 5, 6.5, 6, 4, 1), pen.ramps.at_least("second+2", 0.8))
