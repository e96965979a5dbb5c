"""What goes along on a journey."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    both,
    cut,
    ell,
    flip,
    heart,
    move,
    poly,
    rect,
    star,
    turn,
    union,
)


@drawing(
    scene_class="table",
    size_m=0.9,
)
def suitcase(
    pen: Pen,
    *,
    tone: Tone = "main",
    trim: Tone = "accent",
    ribs: Annotated[int, Range(0, 4)] = 3,
    stickers: bool = True,
    handle: Literal["up", "down"] = "up",
) -> None:
    pen.ground(120)
    top = 12 if handle == "up" else 44
    pen.line(
        f"M76 70 L76 {top + 4} C76 {top} 78 {top} 82 {top} L118 {top} C122 {top} 124 {top} 124 {top + 4} L124 70",
        "paper-6",
        6,
    )
    pen.line(f"M84 {top} L116 {top}", "dark+1", 8)
    for x in (58, 128):
        pen.fill(rect(x, 170, 14, 14, 6), "dark+1")
    body = rect(40, 60, 120, 116, 16)
    pen.form(body, tone, 0.8)
    for i in range(ribs):
        middle = 40 + 120 * (i + 1) / (ribs + 1)
        groove = both(body, rect(middle - 3, 60, 6, 120, 0))
        pen.fill(groove, step(tone, -1))
        pen.fill(both(groove, rect(middle - 3, 60, 2, 120, 0)), step(tone, 1))
    for y in (84, 146):
        pen.fill(both(body, rect(30, y, 140, 7, 0)), step(tone, -2))
    pen.form(rect(86, 54, 28, 12, 5), trim, 1.2)
    if stickers:
        pen.form(turn(ell(66, 116, 15), 0), trim, 0.8)
        pen.fill(star(66, 116, 9, corner=1), "paper")
        tag = turn(rect(112, 104, 34, 24, 4), 12, 129, 116)
        pen.form(tag, "paper", 0.8)
        pen.fill(turn(heart(129, 117, 7), 12, 129, 116), "hot-1")
    tag_line = "M114 62 C128 62 132 70 134 80"
    pen.line(tag_line, "dark+2", 2)
    pen.form(turn(rect(127, 78, 16, 24, 4), -8, 135, 90), step(trim, 1), 1)


@drawing(
    scene_class="table",
    size_m=0.55,
)
def backpack(
    pen: Pen,
    *,
    tone: Tone = "main",
    pocket: Tone = "second",
    straps: Tone = "wood-2",
    flap: Literal["round", "roll"] = "round",
    buckles: Annotated[int, Range(1, 2)] = 2,
    badge: bool = True,
) -> None:
    pen.ground(140)
    pen.line("M86 34 C86 14 114 14 114 34", straps, 6)
    for right in (False, True):
        side = rect(24, 112, 26, 62, 11)
        pen.form(flip(side) if right else side, step(tone, -1), 1)
    if flap == "roll":
        pen.form(rect(48, 20, 104, 26, 12), "accent", 1.2)
        for x in (66, 130):
            pen.fill(rect(x - 4, 18, 8, 30, 2), straps)
    body = rect(38, 34, 124, 150, (50, 50, 20, 20))
    pen.form(body, tone, 0.7)
    lid = both(body, "M30 20 L170 20 L170 86 C150 104 50 104 30 86 Z")
    pen.occlude(body, lid, step(tone, -2), 2, 6)
    pen.form(lid, step(tone, 1), 0.9, hard=0.05)
    bag = rect(54, 112, 92, 62, 14)
    pen.occlude(body, bag, step(tone, -2), 3, 5)
    pen.form(bag, pocket, 0.9)
    pen.fill(both(bag, rect(50, 112, 100, 18, 0)), step(pocket, 1))
    pen.line("M62 130 L138 130", step(pocket, -2), 2, 1, "5 3.5")
    for x in (72, 128) if buckles == 2 else (100,):
        pen.fill(rect(x - 6, 66, 12, 56, 3), straps)
        pen.form(rect(x - 9, 94, 18, 15, 4), "warm+1", 1.2)
        pen.fill(rect(x - 4, 98, 8, 7, 1.5), step(straps, -1))
    if badge:
        pen.form(ell(100, 58, 15), "paper", 0.8)
        veined_leaf(pen, (93, 66), 22, 13, -52, "leaf")


@drawing(
    scene_class="table",
    size_m=0.5,
    view="top",
    anchor="center",
)
def map(  # noqa: A001 - the name of the thing
    pen: Pen,
    *,
    paper: Tone = "paper",
    land: Tone = "leaf+2",
    water: Tone = "sky+1",
    folds: Literal[3, 4] = 4,
    pin: Tone | None = "hot",
    trail: bool = True,
) -> None:
    left, wide = 14.0, 172.0 / folds
    for i in range(folds):
        x, up = left + i * wide, 8 if i % 2 else -4
        panel = poly(
            [(x, 56 + up), (x + wide, 56 - up + 4), (x + wide, 164 - up + 4), (x, 164 + up)], 1.5
        )
        pen.fill(move(panel, 3, 6), "ink", 0.16)
    whole = ""
    for i in range(folds):
        x, up = left + i * wide, 8 if i % 2 else -4
        panel = poly(
            [(x, 56 + up), (x + wide, 56 - up + 4), (x + wide, 164 - up + 4), (x, 164 + up)], 1.5
        )
        whole = union(whole, panel) if whole else panel
        shade = -2 if i % 2 else 0
        pen.fill(panel, step(paper, shade))
        pen.fill(
            both(panel, "M0 90 C40 70 60 110 96 96 C130 84 150 60 200 72 L200 40 L0 40 Z"),
            step(land, shade // 2),
        )
        pen.fill(
            both(panel, "M0 150 C50 124 90 160 130 140 C160 126 180 136 200 130 L200 200 L0 200 Z"),
            step(water, shade // 2),
        )
        if i % 2:
            pen.grain(panel, step(paper, -4), i)
    pen.fill(
        both(whole, cut(whole, move(whole, 1.6, 1.8))),
        "paper" if not paper.startswith("paper") else step(paper, 1),
    )
    if trail:
        pen.line("M36 140 C60 128 62 104 88 110 C112 116 108 132 130 116", "hot-1", 3.4, 1, "7 6")
        pen.line("M30 134 L42 146 M42 134 L30 146", "hot-1", 4)
    if pin:
        pen.fill(ell(134, 112, 9, 3), "ink", 0.16)
        drop = "M132 112 C122 92 104 82 104 58 C104 40 117 28 132 28 C147 28 160 40 160 58 C160 82 142 92 132 112 Z"
        pen.form(drop, pin, 0.8)
        pen.form(ell(132, 57, 12), "paper", 0.8)
