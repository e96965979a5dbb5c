"""Tea."""

import math
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import veined_leaf, wisp
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    at,
    blob,
    both,
    curve,
    cut,
    ell,
    leaf,
    limb,
    move,
    poly,
    rect,
    turn,
    union,
)

Pattern = Literal["dots", "rings", "band", "plain"]


def _decorate(pen: Pen, body: Path, tone: str, pattern: Pattern, y: float, reach: float) -> None:
    """A row of the pattern around a round body; `reach` is its half width at height `y`."""
    if pattern == "band":
        top, low = y - 7, y + 7
        sag = reach * 0.14
        band = (
            f"M{at(100 - reach - 4, top)} C{at(100 - reach * 0.5, top + sag)} "
            f"{at(100 + reach * 0.5, top + sag)} {at(100 + reach + 4, top)} "
            f"L{at(100 + reach + 4, low)} C{at(100 + reach * 0.5, low + sag)} "
            f"{at(100 - reach * 0.5, low + sag)} {at(100 - reach - 4, low)} Z"
        )
        pen.fill(both(body, band), tone)
        return
    for angle in (-63, -42, -21, 0, 21, 42, 63) if pattern != "plain" else ():
        x, squeeze = 100 + reach * math.sin(math.radians(angle)), math.cos(math.radians(angle))
        drop = 3.0 * squeeze
        motif = ell(x, y + drop, 9 * squeeze, 9)
        if pattern == "rings":
            motif = cut(motif, ell(x, y + drop, 5 * squeeze, 5))
        pen.fill(both(body, motif), tone)


@drawing(
    scene_class="table",
    size_m=0.22,
    facing="right",
)
def teapot(
    pen: Pen,
    *,
    tone: Tone = "main",
    trim: Tone = "warm",
    pattern: Pattern = "rings",
    steam: Annotated[int, Range(0, 2)] = 1,
    tag: bool = False,
) -> None:
    pen.ground(140)
    pen.form(cut(ell(46, 122, 34, 36), ell(46, 122, 22, 24)), step(tone, -1), 0.4)
    spout = limb([(136, 152), (160, 142), (168, 116), (175, 98), (187, 91)], 40, 26, 18, 14, 12)
    pen.form(spout, step(tone, -1), 0.9)
    belly = blob(
        (98, 82), (128, 88), (152, 112), (156, 142), (140, 170), (114, 180),
        (82, 180), (56, 170), (40, 142), (44, 112), (68, 88),
    )  # fmt: skip
    pen.fill(both(spout, move(belly, 4, 4)), step(tone, -3))
    foot = rect(66, 174, 64, 10, 4)
    pen.form(foot, trim, 1.4)
    pen.fill(both(foot, move(belly, 1, 3)), step(trim, -2))
    pen.form(belly, tone, 0.8)
    _decorate(pen, belly, trim, pattern, 132, 58)
    pen.fill(both(belly, limb([(53, 120), (58, 106), (70, 95)], 3, 7, 3)), step(tone, 2))
    lid = union(both(ell(98, 86, 38, 26), rect(0, 0, 200, 84, 0)), rect(58, 80, 80, 8, 4))
    pen.fill(both(belly, move(lid, 2, 6)), step(tone, -2))
    pen.form(lid, step(tone, 0), 1)
    pen.form(rect(58, 80, 80, 8, 4), trim, 1.6)
    pen.form(ell(98, 54, 10), trim)
    if tag:
        pen.line(curve([(72, 84), (60, 92), (54, 110), (57, 128), (56, 144)]), "paper-1", 1.4)
        label = rect(44, 142, 24, 26, 3)
        pen.occlude(belly, label, step(tone, -2), 2, 4)
        pen.form(label, "paper")
        veined_leaf(pen, (51, 162), 15, 9, -50, "leaf")
    for i in range(steam):
        wisp(pen, 186 - i * 22, 28, 78)


@drawing(
    scene_class="table",
    size_m=0.1,
    pale=True,
)
def tea_cup(
    pen: Pen,
    *,
    body: Tone = "paper",
    pattern: Pattern = "dots",
    motif: Tone = "main",
    drink: Tone = "warm-1",
    steam: Annotated[int, Range(0, 3)] = 2,
    lemon: bool = False,
) -> None:
    pen.ground(166)
    pen.form(ell(100, 173, 84, 11), step(body, -2), 0.5)
    pen.fill(cut(ell(100, 171.5, 78, 8.6), ell(100, 171, 74, 7.6)), motif)
    pen.fill(ell(100, 170, 44, 5.4), step(body, -5))
    handle = cut(ell(158, 116, 24, 22), ell(158, 115, 14, 12.5))
    pen.fill(handle, step(body, -2))
    pen.shade(handle, step(body, -4), 0.4)
    bowl = union(
        "M34 92 C36 132 58 156 78 164 L80 172 L120 172 L122 164 C142 156 164 132 166 92 Z",
        ell(100, 92, 66, 11),
    )
    pen.form(bowl, body, 0.8)
    _decorate(pen, bowl, motif, pattern, 122, 56)
    pen.fill(both(bowl, rect(70, 164.5, 60, 2.6, 0)), motif)
    pen.fill(ell(100, 92, 66, 11), step(body, -1))
    tea = ell(100, 93, 59, 8.6)
    pen.fill(tea, drink)
    pen.fill(both(tea, ell(84, 98, 52, 8)), step(drink, 1))
    if lemon:
        pen.fill(both(ell(122, 89, 25, 8), rect(0, 0, 200, 94, 0)), "accent+1")
        pen.fill(both(ell(122, 89.6, 20, 6), rect(0, 0, 200, 94, 0)), "accent+3")
    for i in range(steam):
        wisp(pen, 100 + (i - (steam - 1) / 2) * 28, 24, 78)


@drawing(
    scene_class="table",
    size_m=0.18,
)
def tea_tin(
    pen: Pen,
    *,
    tone: Tone = "second",
    label: Tone = "paper",
    trim: Tone = "warm",
    shape: Literal["round", "square"] = "square",
    leaves: Annotated[int, Range(2, 3)] = 3,
) -> None:
    """Its label shows a cup with leaves for steam; a tea bag's tag hangs out of the lid."""
    pen.ground(140)
    bow = 9.0 if shape == "round" else 0.0
    jar = f"M36 52 L36 {176 - bow} C36 {176 + bow} 164 {176 + bow} 164 {176 - bow} L164 52 Z"
    jar = jar if bow else rect(36, 50, 128, 134, (1, 1, 8, 8))
    pen.form(jar, tone, 1, hard=0.11)
    for y in (64, 168):
        rim = f"M20 {y} C60 {y + bow} 140 {y + bow} 180 {y} L180 {y + 5} C140 {y + 5 + bow} 60 {y + 5 + bow} 20 {y + 5} Z"
        pen.fill(both(jar, rim), trim)
    plate = both(jar, rect(48, 76, 104, 86, 14))
    pen.fill(both(jar, move(plate, 2, 4)), step(tone, -2))
    pen.panel(plate, label)
    frame = cut(rect(53, 81, 94, 76, 10), rect(55.5, 83.5, 89, 71, 8))
    pen.fill(frame, trim)
    _label_cup(pen, "main", leaves)
    lid = union(rect(36, 26, 128, 28, (12, 12, 3, 3)), rect(32, 42, 136, 14, 5))
    pen.occlude(jar, lid, step(tone, -3), 2, 7)
    pen.form(lid, step(tone, 1), 1.2)
    pen.fill(rect(32, 42, 136, 3, 1.5), step(tone, -1))
    pen.form(union(rect(86, 14, 28, 14, 6), ell(100, 15, 15, 7)), trim)
    _tea_tag(pen)
    pen.fill(limb([(42, 74), (42, 110), (43, 158)], 2, 4, 2), step(tone, 2))


def _label_cup(pen: Pen, tone: str, leaves: int) -> None:
    """A cup on its saucer; above it a sprig."""
    ear = cut(ell(128, 130, 12, 10), ell(128, 130, 6.5, 5))
    pen.fill(ear, tone)
    bowl = "M70 116 L126 116 C126 136 114 148 98 148 C82 148 70 136 70 116 Z"
    pen.form(bowl, tone, 0.8)
    pen.fill(ell(98, 116, 28, 4.6), step(tone, -2))
    pen.fill(ell(98, 150, 36, 4), step(tone, -1))
    pen.line(curve([(98, 116), (97, 106), (99, 98)]), "leaf-2", 2.4)
    for i in range(leaves):
        root, angle = (
            ((98, 110), -30) if i == 0 else ((98, 110), -150) if i == 1 else ((99, 102), -88)
        )
        veined_leaf(pen, root, 26 if i < 2 else 19, 14, angle, "leaf", veins=2)


def _tea_tag(pen: Pen) -> None:
    """A string over the edge of the lid, and the paper at its end."""
    pen.line(curve([(142, 54), (146, 70), (158, 84), (162, 100)]), "paper-3", 2.2)
    tag = turn(poly([(150, 106), (162, 97), (174, 106), (174, 134), (150, 134)], 3), -8, 162, 112)
    pen.cast(tag, 3, 4)
    pen.form(tag, "hot", 0.9)
    heart_leaf = turn(leaf(162, 130, 20, 12, -90), -8, 162, 112)
    pen.fill(heart_leaf, "paper")
    pen.fill(ell(161, 103, 1.8), "paper")
