"""Outerwear: coat, jacket, raincoat."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    both,
    bounds,
    cut,
    ell,
    flip,
    leaf,
    limb,
    move,
    rect,
    segments,
    turn,
    union,
)


def _pair(path: Path) -> tuple[Path, Path]:
    """A part of the left side and its twin."""
    return path, flip(path)


_SHORT = ("puffer", "plain")  # jackets end at the hip


@drawing(
    scene_class="table",
    size_m=1.25,
    anchor="center",
)
def coat(
    pen: Pen,
    *,
    tone: Tone = "main",
    lining: Tone = "accent",
    buttons: Annotated[int, Range(2, 4)] = 3,
    belt: bool = True,
) -> None:
    _outerwear(pen, tone, lining, "trench", buttons=buttons, belt=belt)


@drawing(
    scene_class="table",
    size_m=0.8,
    anchor="center",
)
def jacket(
    pen: Pen,
    *,
    tone: Tone = "main",
    lining: Tone = "accent",
    kind: Literal["quilted", "plain"] = "quilted",
    badge: bool = True,
) -> None:
    _outerwear(pen, tone, lining, "puffer" if kind == "quilted" else "plain")
    if badge:
        patch = turn(rect(118, 84, 22, 14, 3), -2, 129, 91)
        pen.fill(move(patch, 1, 2), step(tone, -2))
        pen.fill(patch, lining)


@drawing(
    scene_class="table",
    size_m=1.2,
    anchor="center",
)
def raincoat(
    pen: Pen,
    *,
    tone: Tone = "accent",
    lining: Tone = "main",
    buttons: Annotated[int, Range(2, 4)] = 3,
    drops: Annotated[int, Range(0, 7)] = 6,
) -> None:
    _outerwear(pen, tone, lining, "raincoat", buttons=buttons)
    places = ((62, 96), (136, 92), (74, 118), (128, 150), (58, 166), (140, 122), (84, 176))
    for x, y in places[:drops]:
        drop = leaf(x, y + 12, 15, 9, -90)
        pen.fill(drop, step(tone, 2))
        pen.fill(both(drop, ell(x - 1.4, y + 8, 1.6)), "paper")


def _outerwear(
    pen: Pen, tone: str, lining: str, kind: str, *, buttons: int = 3, belt: bool = False
) -> None:
    low = 184 if kind not in _SHORT else 158
    sleeve = f"M60 38 C38 44 32 74 28 104 C26 {low - 76} 22 {low - 56} 20 {low - 34} C28 {low - 28} 38 {low - 28} 46 {low - 32} C50 {low - 60} 54 {low - 80} 64 90 Z"
    body = f"M66 34 C80 42 120 42 134 34 C144 38 148 48 148 62 L156 {low} C130 {low + 8} 70 {low + 8} 44 {low} L52 62 C52 48 56 38 66 34 Z"
    with pen.at(0, 2 if kind not in _SHORT else 14):
        pen.cast(union(*_pair(sleeve), body), 4, 6)
        for part in _pair(sleeve):
            pen.form(part, tone, 0.8)
            if kind == "puffer":
                _quilting(pen, part, tone, 12)
            pen.fill(both(part, rect(0, low - 46, 200, 8, 0)), step(tone, -1))
            pen.occlude(part, body, step(tone, -2), 4 if part != sleeve else -4, 0)
        pen.form(body, tone, 0.6, hard=0.05)
        if kind == "puffer":
            _quilting(pen, body, tone, 0)
        _coat_front(pen, tone, lining, kind, buttons, low)
        if belt:
            strap = both(body, rect(30, 100, 140, 13, 0))
            pen.occlude(body, strap, step(tone, -2), 0, 4)
            pen.fill(strap, step(tone, -1))
            tail = turn(rect(104, 104, 12, 40, 3), -14, 108, 106)
            pen.form(tail, step(tone, -1), 1)
            pen.fill(cut(rect(90, 97, 20, 19, 4), rect(95, 102, 10, 9, 2)), "warm")


def _quilting(pen: Pen, part: Path, tone: str, shift: float) -> None:
    for i in range(6):
        y = 56 + i * 21 + shift
        if y > bounds(part)[3] - 18:
            return
        seam = limb([(0, y), (60, y + 5), (100, y + 1), (140, y + 5), (200, y)], 3, 3)
        pen.fill(both(part, seam), step(tone, -2))
        pen.fill(both(part, move(seam, 0, 3.6)), step(tone, 1))


def _coat_front(pen: Pen, tone: str, lining: str, kind: str, buttons: int, low: float) -> None:
    dark = step(tone, -2)
    pen.line(segments((104, 80), (106, low + 4)), dark, 2.4)
    gap = (low - (96 if kind == "trench" else 146)) / (buttons + (kind == "trench"))
    if kind == "trench":
        pen.fill("M72 36 L100 92 L128 36 C116 44 84 44 72 36 Z", lining)
        pen.fill("M72 36 L100 92 L128 36 L122 38 L101 78 L78 39 Z", step(lining, -2))
        for lapel in _pair("M66 32 C60 40 58 46 56 54 L72 62 L68 72 L98 108 L101 88 L76 40 Z"):
            pen.fill(move(lapel, 1, 4), dark)
            pen.form(lapel, step(tone, 1), 1)
        for i in range(buttons):
            for x in (86, 120):
                pen.form(ell(x, 126 + i * gap * 0.75, 4.4), "warm", 1)
        for pocket in _pair(turn(rect(56, 132, 8, 28, 3), 10, 60, 146)):
            pen.form(pocket, step(tone, 1), 1)
        return
    if kind in _SHORT:
        collar = "M64 44 C60 20 78 14 100 14 C122 14 140 20 136 44 C120 56 80 56 64 44 Z"
        pen.form(collar, tone, 0.9)
        pen.fill("M74 38 C74 24 126 24 126 38 C116 46 84 46 74 38 Z", lining)
        pen.line(segments((104, 50), (106, low + 4)), "paper-2", 3)
        pen.fill(rect(100, 54, 8, 14, 3), lining)
    else:
        hood = "M60 52 C48 18 74 4 100 4 C126 4 152 18 140 52 C130 66 112 74 100 78 C88 74 70 66 60 52 Z"
        pen.form(hood, tone, 0.8)
        pen.fill(
            "M74 48 C66 26 82 18 100 18 C118 18 134 26 126 48 C118 58 108 64 100 68 C92 64 82 58 74 48 Z",
            lining,
        )
        for i in range(buttons):
            y = 88 + i * gap
            pen.fill(rect(92, y, 26, 4.5, 2), dark)
            pen.form(ell(112, y + 2, 5.6), "paper-1", 1)
    for pocket in _pair(rect(58, low - 54, 30, 26, (2, 2, 7, 7))):
        pen.form(pocket, step(tone, 1), 0.8)
        pen.fill(both(pocket, rect(0, low - 54, 200, 8, 0)), step(tone, -1))
