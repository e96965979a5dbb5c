"""Science: microscopes, glassware, the double helix."""
# ruff: noqa: PT028 - a test tube is no test

import math
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    both,
    cut,
    ell,
    limb,
    poly,
    rect,
    segments,
    turn,
    union,
)


def _glass(pen: Pen, vessel: Path, liquid: str, level: float) -> None:
    """A vessel of glass, filled up to the height `level`."""
    pen.fill(vessel, "paper-2")
    pen.shade(vessel, "paper-4", 0.7, hard=0.08)
    content = both(vessel, rect(0, level, 200, 200, 0))
    pen.form(content, liquid, 0.7, hard=0.1, lit=False)


def _rising(pen: Pen, content: Path, count: int, tone: str, low: float, reach: float) -> None:
    """Bubbles in a liquid; `reach` is how far they rise."""
    for i in range(count):
        x = 100 + (-22, 14, -4, 30, -34, 4)[i % 6]
        y = low - reach * (0.12 + 0.88 * i / 6)
        radius = (7, 5, 4, 6, 4, 3.4)[i % 6]
        spot = both(content, ell(x, y, radius))
        if spot:
            pen.fill(spot, step(tone, 2))
            pen.fill(both(content, ell(x - radius * 0.3, y - radius * 0.3, radius * 0.3)), "paper")


@drawing(
    scene_class="table",
    size_m=0.25,
)
def flask(
    pen: Pen,
    *,
    tone: Tone = "accent",
    kind: Literal["conical", "round", "beaker"] = "conical",
    level: Annotated[float, Range(0.2, 0.8)] = 0.5,
    bubbles: Annotated[int, Range(0, 6)] = 5,
) -> None:
    pen.ground(150 if kind == "conical" else 110)
    if kind == "round":
        pen.form(rect(56, 170, 88, 14, (4, 4, 7, 7)), "wood", 1)
    vessel = {
        "conical": poly(
            [(80, 30), (120, 30), (120, 80), (180, 184), (20, 184), (80, 80)], (2, 2, 8, 20, 20, 8)
        ),
        "round": union(ell(100, 118, 62), rect(80, 22, 40, 60, 2)),
        "beaker": poly([(36, 26), (164, 26), (158, 184), (42, 184)], (4, 4, 20, 20)),
    }[kind]
    low = 178 if kind == "round" else 184
    top = {"conical": 72, "round": 60, "beaker": 40}[kind]
    high = low - (low - top) * level
    if kind != "beaker":
        for x, y, radius in ((112.0, 14.0, 6.0), (92.0, 22.0, 4.0))[: bubbles // 2]:
            pen.fill(ell(x, y, radius), step(tone, 1))
    _glass(pen, vessel, tone, high)
    content = both(vessel, rect(0, high, 200, 200, 0))
    surface = both(vessel, rect(0, high, 200, 6, 0))
    pen.fill(surface, step(tone, 2))
    _rising(pen, content, bubbles, tone, low - 8, low - high - 18)
    rim = rect(28, 20, 144, 12, 6) if kind == "beaker" else rect(72, 20, 56, 13, 6)
    pen.form(rim, "paper-4", 1)
    gleams = {
        "conical": limb([(50, 158), (68, 124), (86, 92), (89, 60), (89, 42)], 7, 7, 6),
        "round": limb([(52, 128), (52, 112), (58, 96), (68, 84)], 4, 9, 8, 4),
        "beaker": limb([(54, 160), (52, 100), (50, 48)], 6, 6),
    }
    pen.fill(both(vessel, gleams[kind]), "paper")
    for i in range(3):
        left, first = {"conical": (112, 112), "round": (118, 96), "beaker": (112, 66)}[kind]
        pen.fill(
            rect(left, first + i * 24, 24 - i % 2 * 8, 4, 2),
            "paper" if first + i * 24 > high else "ink+3",
        )


@drawing(
    scene_class="table",
    size_m=0.2,
)
def test_tube(
    pen: Pen,
    *,
    tone: Tone = "main",
    wood: Tone = "wood",
    tubes: Annotated[int, Range(1, 4)] = 3,
    level: Annotated[float, Range(0.3, 0.9)] = 0.6,
    corks: bool = False,
) -> None:
    pen.ground(60 if tubes == 1 else 172)
    if tubes == 1:
        with pen.at(4, -3, 1, degrees=24):
            _tube(pen, 100, (8, 196), tone, level, cork=corks, width=54)
        return
    for post in (14, 170):
        pen.form(rect(post, 66, 16, 118, 4), step(wood, -1), 1)
    tones = (tone, "accent", "second", step(tone, 2))
    pitch = 128 / tubes
    for i in range(tubes):
        share = level * (1, 0.72, 0.88, 0.6)[i]
        x = 100 + (i - (tubes - 1) / 2) * pitch
        _tube(pen, x, (16, 166), tones[i], share, cork=corks, width=30)
    bar = rect(6, 76, 188, 20, 6)
    pen.form(bar, wood, 1)
    pen.fill(rect(14, 80, 96, 3, 1.5), step(wood, 2))
    pen.form(rect(6, 162, 188, 22, 6), wood, 1)
    for i in range(tubes):
        x = 100 + (i - (tubes - 1) / 2) * pitch
        pen.fill(rect(x - 9, 83, 18, 7, 2), "paper-1")


def _tube(
    pen: Pen,
    x: float,
    ends: tuple[float, float],
    tone: str,
    share: float,
    *,
    cork: bool,
    width: float,
) -> None:
    top, low = ends
    half = width / 2
    vessel = rect(x - half, top, width, low - top, (2, 2, half, half))
    high = low - (low - top - 14) * share
    _glass(pen, vessel, tone, high)
    pen.fill(both(vessel, rect(0, high, 200, 5, 0)), step(tone, 2))
    content = both(vessel, rect(0, high, 200, 200, 0))
    for i in range(3):
        spot = ell(x + (-5, 5, 0)[i] * width / 40, high + 18 + 22 * i, 4.4 - i)
        pen.fill(both(content, spot), step(tone, 2))
    pen.fill(rect(x - half + 5, top + 12, width * 0.13, (low - top) * 0.66, 2), "paper")
    if cork:
        pen.form(
            poly(
                [
                    (x - half + 1, top - 9),
                    (x + half - 1, top - 9),
                    (x + half - 5, top + 14),
                    (x - half + 5, top + 14),
                ],
                3,
            ),
            "wood-1",
            1,
        )
    pen.form(rect(x - half - 4, top - 1, width + 8, 8, 4), "paper-4", 1)


@drawing(
    scene_class="table",
    size_m=0.4,
    facing="left",
    view="side",
)
def microscope(
    pen: Pen,
    *,
    tone: Tone = "main",
    metal: Tone = "paper-3",
    lenses: Annotated[int, Range(1, 3)] = 2,
    sample: Literal["slide", "leaf", "none"] = "slide",
) -> None:
    pen.ground(152, 106)
    arm = cut(
        union(ell(100, 108, 74), rect(98, 34, 30, 40, 8)),
        union(ell(88, 106, 50), rect(0, 20, 96, 170, 0), rect(0, 158, 200, 60, 0)),
    )
    pen.form(arm, step(tone, -1), 0.7)
    pen.form(rect(36, 164, 140, 20, (10, 10, 6, 6)), tone, 1)
    pen.fill(rect(48, 169, 60, 4, 2), step(tone, 2))
    pen.form(rect(112, 140, 26, 28, 4), step(tone, -1), 1)
    pen.form(rect(34, 136, 104, 12, 5), "dark+1", 1)
    if sample != "none":
        pen.form(rect(44, 130, 62, 7, 2), "sky", 1)
        if sample == "leaf":
            pen.fill("M62 130 C66 120 82 120 88 130 Z", "leaf")
    pen.fill(poly([(62, 148), (88, 148), (84, 160), (66, 160)], 2), "accent+2")
    pen.form(rect(60, 158, 30, 8, 3), "dark+2", 1)
    with pen.at(-14, -22, degrees=-18):
        for i in range(lenses):
            lean = (0, -34, 34)[i]
            lens = turn(rect(91, 124, 18, 34, 4), lean, 100, 112)
            pen.form(lens, metal if i == 0 else step(metal, -2), 1)
            tip = turn(rect(91, 150, 18, 6, 2), lean, 100, 112)
            pen.fill(tip, "accent" if i == 0 else "accent-2")
        pen.form(rect(78, 106, 44, 20, 9), "dark+1", 1)
        pen.form(rect(80, 48, 40, 62, 6), tone, 1, hard=0.16)
        pen.fill(rect(87, 56, 5, 42, 2.5), step(tone, 2))
        pen.fill(rect(80, 96, 40, 7, 0), "accent")
        pen.form(rect(86, 34, 28, 16, 3), metal, 1)
        pen.form(rect(82, 26, 36, 12, 5), "dark+1", 1)
    for y, radius in ((118, 15),):
        pen.form(ell(150, y, radius), metal)
        pen.form(ell(150, y, radius * 0.56), step(metal, -1))


@drawing(
    scene_class="symbol",
    size_m=0.3,
    anchor="center",
)
def dna(
    pen: Pen,
    *,
    tone: Tone = "main",
    other: Tone = "accent",
    turns: Literal[1, 2] = 1,
    rungs: Annotated[int, Range(3, 6)] = 5,
    tilt: Annotated[float, Range(0, 32)] = 24,
) -> None:
    half = 196 / turns / 2
    waves = 2 * turns
    reach = 34 + 12 * (2 - turns)

    def strand(i: int, sign: int) -> Path:
        """Between two crossings."""
        points = []
        for j in range(7):
            u = j / 6
            points.append((100 + sign * reach * math.sin(math.pi * u), 2 + half * (i + u)))
        wide = 17.0
        return limb(points, wide * 0.72, wide, wide, wide, wide * 0.72)

    with pen.at(5, 5, 0.95, degrees=tilt):
        for i in range(waves):
            _rungs(pen, 2 + half * i, half, rungs if turns == 1 else max(2, rungs - 2), reach)
            far, near = (other, tone) if i % 2 else (tone, other)
            pen.form(strand(i, -1), step(far, -1) if i % 2 == 0 else far, 0.6, hard=0.12)
            pen.form(strand(i, 1), near, 0.6, hard=0.12)


def _rungs(pen: Pen, top: float, half: float, count: int, reach: float) -> None:
    tones = ("second", "warm", "leaf", "hot")
    for j in range(count):
        u = (j + 1) / (count + 1)
        wide = reach * math.sin(math.pi * u)
        y = top + half * u
        pen.line(segments((100 - wide, y), (100, y)), tones[j % 2], 6.5)
        pen.line(segments((100, y), (100 + wide, y)), step(tones[j % 2 + 1], -1), 6.5)
