"""What hangs, floats and dives: cable cars, parachutes, submarines."""

from itertools import pairwise
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import pane, veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    both,
    curve,
    cut,
    ell,
    limb,
    move,
    poly,
    rect,
    segments,
    turn,
)


@drawing(scene_class="sky", size_m=4, anchor="center")
def cable_car(
    pen: Pen,
    *,
    tone: Tone = "hot",
    roof: Tone = "paper",
    kind: Literal["gondola", "cabin"] = "gondola",
    slope: Annotated[float, Range(-14, 14)] = 10,
    skis: bool = True,
    rider: bool = True,
) -> None:
    def cable(x: float) -> float:
        return 26 - (x - 100) / 96 * slope

    pen.line(segments((5, cable(5)), (195, cable(195))), "dark+3", 4)
    for x in (84, 116):
        pen.fill(ell(x, cable(x) + 5, 7), "dark+1")
        pen.fill(ell(x, cable(x) + 5, 2.6), "paper-4")
    pen.fill(turn(rect(78, 30, 44, 9, 4), -slope * 0.6, 100, 34), "dark+2")
    pen.line("M100 34 L100 66", "dark+2", 7)
    if kind == "gondola":
        hull = "M62 68 L138 68 C158 70 172 96 172 122 C172 154 160 180 140 186 L60 186 C40 180 28 154 28 122 C28 96 42 70 62 68 Z"
    else:
        hull = rect(14, 70, 172, 116, (16, 16, 20, 20))
    pen.form(hull, tone, 0.8)
    inner = both(both(move(hull, 11, 0), move(hull, -11, 0)), rect(0, 84, 200, 50, 8))
    edges = (0, 95, 105, 200) if kind == "gondola" else (0, 66, 74, 126, 134, 200)
    for left, right in zip(edges[::2], edges[1::2], strict=True):
        window = both(inner, rect(left, 80, right - left, 60, 5))
        pane(pen, window, "sky+2")
        if rider and left == edges[2]:
            _rider(pen, window, 128 if kind == "gondola" else 100)
    band = both(hull, rect(0, 146, 200, 12, 0))
    pen.fill(band, roof)
    pen.shade(band, step(roof, -2 if roof.startswith("paper") else -1), 2, hard=0)
    pen.line("M100 84 L100 184", step(tone, -2), 2)
    pen.form(poly([(54, 60), (146, 60), (156, 74), (44, 74)], (7, 7, 4, 4)), roof, 1.2)
    if skis:
        for x, own in ((154, "accent"), (162, "second")):
            pen.form(turn(rect(x, 104, 5.5, 80, 2.5), 6, x, 184), own)
        pen.line("M146 160 L174 160", "dark+2", 4)
    pen.form(rect(56, 184, 88, 9, 4), "dark+2")


def _rider(pen: Pen, window: Path, x: float) -> None:
    pen.fill(both(window, ell(x, 140, 20, 18)), "second")
    pen.skin(both(window, ell(x, 112, 9.5, 11)), "skin1")
    pen.form(both(window, cut(ell(x, 108, 11.5, 12), rect(x - 20, 110, 40, 20, 0))), "accent")
    pen.fill(both(window, rect(x - 13, 107, 26, 6, 3)), "accent-1")
    pen.fill(ell(x, 95, 4), "paper")


@drawing(scene_class="sky", size_m=9, anchor="center")
def parachute(
    pen: Pen,
    *,
    tone: Tone = "main",
    alt: Tone = "paper",
    gores: Literal[5, 7] = 7,
    load: Literal["parcel", "gift", "pack"] = "parcel",
    sway: Annotated[float, Range(-8, 8)] = 5,
) -> None:
    foot = 146.0
    knot = (100 + sway, foot - 14)
    edges = [4 + 192 * i / gores for i in range(gores + 1)]
    lines = [
        segments((max(8, min(192, x)), 96), (100 + sway + (i - gores / 2) * 3, knot[1]))
        for i, x in enumerate(edges)
    ]
    pen.line(" ".join(lines), "dark+3", 1.5)
    dome = "M4 96 C4 38 48 8 100 8 C152 8 196 38 196 96 Z"
    scallops = [ell((a + b) / 2, 97, (b - a) / 2, 11) for a, b in pairwise(edges)]
    canopy = dome
    for one in scallops:
        canopy = cut(canopy, one)
    pen.fill(canopy, tone)
    for i in range(gores):
        gore = both(canopy, _gore(edges[i], edges[i + 1]))
        own = alt if i % 2 else tone
        pen.fill(gore, own)
        pen.shade(gore, step(own, -2 if own.startswith("paper") else -1), 1.1, hard=0.07)
    pen.light(canopy, step(tone, 2), 2)
    pen.form(ell(100, 11, 9, 5), step(tone, -1))
    with pen.at(100 + sway - 34, foot - 20, 0.34, degrees=-sway):
        _load(pen, load, tone)


def _gore(left: float, right: float) -> Path:
    """From the crown to the hem between two of its points."""
    bow = 0.28
    a, b = left + (left - 100) * bow, right + (right - 100) * bow
    return f"M100 0 C{(a + 100) / 2:.2f} 10 {a:.2f} 40 {left:.2f} 98 L{right:.2f} 98 C{b:.2f} 40 {(b + 100) / 2:.2f} 10 100 0 Z"


def _load(pen: Pen, load: str, tone: str) -> None:
    if load != "pack":
        pen.put(load, 100, 184, 200)
        return
    pen.form(rect(30, 40, 140, 144, (50, 50, 22, 22)), "wood", 0.9)
    pen.form(rect(52, 108, 96, 62, 14), "wood-1", 0.9)
    for x in (58, 126):
        pen.fill(rect(x, 46, 16, 136, 2), step(tone, -1))
    pen.fill(rect(84, 96, 32, 20, 5), "accent")


@drawing(scene_class="street", size_m=9, facing="right", view="side")
def submarine(
    pen: Pen,
    *,
    tone: Tone = "accent",
    trim: Tone = "main",
    portholes: Annotated[int, Range(2, 4)] = 3,
    bubbles: Annotated[int, Range(0, 4)] = 3,
    sea: Literal["waves", "floor", "none"] = "floor",
) -> None:
    with pen.at(0, 26 if sea == "none" else 0):
        _hull(pen, tone, trim, portholes, bubbles)
    if sea == "waves":
        _waves(pen)
    elif sea == "floor":
        _floor(pen)


def _hull(pen: Pen, tone: str, trim: str, portholes: int, bubbles: int) -> None:
    for i in range(bubbles):
        x, y, r = ((22, 76, 8), (38, 52, 5.5), (16, 40, 4), (56, 72, 3.5))[i]
        pen.line(ell(x, y, r), "sky", 3)
        pen.fill(ell(x - r * 0.3, y - r * 0.35, r * 0.24), "sky+2")
    pen.line("M126 60 L126 22 C126 17 129 15 134 15 L146 15", "dark+2", 6.5)
    pen.fill(rect(142, 9, 9, 13, 3), "dark+1")
    tower = poly([(84, 46), (130, 46), (142, 86), (74, 86)], (10, 10, 0, 0))
    pen.form(tower, step(tone, -1))
    pen.form(rect(80, 42, 54, 9, 4), trim)
    _screw(pen, trim)
    hull = "M30 116 C40 88 70 76 108 76 C160 76 194 94 194 116 C194 140 160 158 108 158 C70 158 40 146 30 116 Z"
    pen.occlude(hull, tower, step(tone, -2))
    pen.form(hull, tone, 0.9)
    belly = both(hull, "M0 128 C60 142 140 142 200 124 L200 170 L0 170 Z")
    pen.fill(belly, trim)
    pen.shade(belly, step(trim, -1), 1.4, hard=0.1)
    pen.line("M56 86 C50 104 50 124 56 144", step(tone, -2), 1.8)
    for i in range(portholes):
        across = 160 - i * 88 / max(2, portholes - 0.2)
        pen.form(ell(across, 112, 14), "paper-3", 1)
        pen.fill(ell(across, 112, 9.5), "ink+1")
        pane(pen, ell(across, 112, 9), "sky", 0.2)
    fin = poly([(64, 122), (96, 122), (80, 136), (52, 136)], 4)
    pen.form(fin, step(trim, 1), 1)


def _screw(pen: Pen, tone: str) -> None:
    pen.form(poly([(40, 98), (22, 76), (40, 76), (60, 92)], 5), tone)
    pen.form(poly([(40, 134), (22, 156), (40, 156), (60, 140)], 5), step(tone, -1))
    pen.fill(rect(16, 111, 20, 10, 4), "dark+2")
    pen.form(ell(15, 103, 5, 13), "paper-5", 1)
    pen.form(ell(15, 129, 5, 13), "paper-6", 1)


def _waves(pen: Pen) -> None:
    humps = [(-10.0 + 22 * k, 138.0 + (7 if k % 2 else 0)) for k in range(11)]
    sea = both(curve(humps) + "L230 210 L-30 210 Z", rect(4, 100, 192, 84, (0, 0, 16, 16)))
    pen.form(sea, "sky", 0.5, hard=0)
    for line in (
        "M24 162 C36 167 50 167 62 162",
        "M104 170 C118 175 134 175 148 169",
        "M150 154 C160 158 170 158 178 154",
    ):
        pen.line(line, "sky+2", 2.6)


def _floor(pen: Pen) -> None:
    """Sand, a stone and weeds below."""
    sand = "M6 184 C20 168 52 178 78 172 C108 164 150 178 194 184 Z"
    for x, tall, lean in ((40, 30, -6), (50, 44, 8), (60, 24, 12)):
        weed = limb([(x, 178), (x + lean * 0.2, 180 - tall * 0.5), (x + lean, 180 - tall)], 6, 7, 2)
        pen.fill(weed, "leaf" if tall > 40 else "leaf-1")
    pen.form(sand, "warm+1", 1, hard=0.05)
    pen.form("M144 184 C142 172 154 168 164 172 C172 174 174 180 172 184 Z", "paper-6", 1)
    veined_leaf(pen, (184, 184), 24, 9, -98, "hot")
