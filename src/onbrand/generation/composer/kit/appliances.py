"""Small machines and tools of the house: blender, hair dryer, rolling pin, toilet."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    both,
    curve,
    cut,
    ell,
    limb,
    poly,
    rect,
    segments,
    turn,
    union,
)


@drawing(
    scene_class="table",
    size_m=0.42,
)
def blender(
    pen: Pen,
    *,
    tone: Tone = "main",
    drink: Tone = "hot",
    fill: Literal["smoothie", "fruit", "empty"] = "smoothie",
    buttons: Annotated[int, Range(2, 4)] = 3,
) -> None:
    pen.ground(104)
    pen.form(cut(ell(142, 70, 26, 34), ell(140, 70, 15, 23)), "paper-4", 1)
    jug = poly([(54, 24), (146, 24), (132, 122), (68, 122)], (4, 4, 6, 6))
    pen.form(jug, "paper-2", 0.7, hard=0.05)
    inside = poly([(60, 30), (140, 30), (127, 116), (73, 116)], (2, 2, 5, 5))
    pen.fill(inside, "paper-3")
    if fill == "smoothie":
        wave = curve([(50, 56), (68, 50), (86, 56), (104, 50), (124, 57), (150, 50)])
        level = both(inside, f"{wave} L150 140 L50 140 Z")
        pen.fill(level, drink)
        pen.shade(level, step(drink, -1), 0.8, hard=0.08)
        for x, y, r in ((84, 78, 4), (112, 70, 3), (100, 92, 5), (120, 98, 3), (88, 104, 3)):
            pen.fill(ell(x, y, r), step(drink, 1))
    elif fill == "fruit":
        for x, y, r, own in (
            (88, 96, 15, "hot"),
            (114, 98, 14, "leaf"),
            (100, 74, 15, "warm"),
            (122, 74, 11, "hot+1"),
            (78, 72, 10, "leaf+1"),
        ):
            pen.form(both(inside, ell(x, y, r)), own, 1)
    pen.fill(poly([(84, 112), (96, 104), (100, 110), (104, 104), (116, 112)], 1), "paper-6")
    pen.fill(both(inside, limb([(70, 40), (74, 72), (80, 104)], 3, 6, 3)), "paper")
    for i in range(3):
        pen.fill(rect(118 - i * 2, 50 + i * 18, 12, 3, 1.5), "paper")
    pen.form(rect(50, 14, 100, 14, 5), tone, 1.3)
    pen.form(rect(86, 5, 28, 11, 4), step(tone, -1), 1.2)
    pen.form(rect(66, 118, 68, 10, 3), "dark+2", 1.3)
    base = poly(
        [(66, 126), (134, 126), (150, 180), (146, 184), (54, 184), (50, 180)], (5, 5, 4, 3, 3, 4)
    )
    pen.form(base, tone, 0.8)
    pen.form(ell(100, 148, 13), "paper-1", 1)
    pen.line(segments((100, 148), (106, 139)), "ink+1", 3)
    for i in range(buttons):
        key = 100 + (i - (buttons - 1) / 2) * 18
        pen.fill(rect(key - 6, 168, 12, 7, 3), "accent" if i == 0 else step(tone, 2))


@drawing(
    scene_class="table",
    size_m=0.28,
    facing="left",
    view="side",
    anchor="center",
)
def hair_dryer(
    pen: Pen,
    *,
    tone: Tone = "main",
    trim: Tone = "accent",
    air: Annotated[int, Range(0, 3)] = 3,
    cord: bool = True,
) -> None:
    if cord:
        pen.line(
            curve([(136, 172), (140, 188), (164, 190), (180, 176), (174, 158), (190, 148)]),
            "dark+2",
            5,
        )
    handle = poly(
        [(108, 96), (142, 90), (152, 168), (146, 178), (128, 180), (120, 172)], (4, 4, 10, 8, 8, 10)
    )
    pen.form(handle, step(tone, -1), 0.9)
    body = "M56 38 C84 30 112 24 134 24 C166 24 188 46 188 74 C188 102 166 124 134 122 C112 120 84 110 56 100 Z"
    pen.cast(union(body, handle), 4, 6)
    pen.form(handle, step(tone, -1), 0.9)
    pen.occlude(handle, body, step(tone, -3), 0, 6)
    pen.form(body, tone, 0.7)
    nozzle = poly([(58, 36), (58, 102), (42, 100), (28, 108), (28, 32), (42, 38)], 3)
    pen.form(nozzle, trim, 0.8)
    pen.fill(rect(54, 36, 7, 66, 2), step(tone, -2))
    pen.form(ell(142, 74, 27), step(tone, 1), 0.8)
    pen.fill(ell(142, 74, 20), step(tone, -2))
    for i in range(5):
        y = 61 + i * 6.4
        pen.fill(both(ell(142, 74, 18), rect(120, y, 44, 3, 1.5)), step(tone, 1))
    pen.fill(both(body, limb([(72, 46), (96, 38), (124, 34)], 3, 7, 3)), step(tone, 3))
    for y, own in ((132, trim), (148, "paper-1")):
        pen.form(turn(rect(127, y, 10, 12, 3), -8, 132, y), own, 1)
    for y, sway in ((50, -2), (70, 2), (90, 5))[:air]:
        gust = segments((22, y + sway * 0.4), (6, y + sway))
        pen.line(gust, pen.ramps.at_least("sky+1", 0.75), 4)


@drawing(
    scene_class="table",
    size_m=0.4,
    anchor="center",
)
def rolling_pin(
    pen: Pen,
    *,
    tone: Tone = "wood",
    grip: Tone = "main",
    dough: Literal["round", "hearts", "none"] = "round",
    flour: bool = True,
) -> None:
    if dough != "none":
        sheet = curve(
            [
                (36, 128),
                (52, 94),
                (96, 82),
                (142, 92),
                (166, 124),
                (150, 162),
                (102, 178),
                (56, 164),
            ],
            closed=True,
        )
        pen.cast(sheet, 3, 6)
        pen.form(sheet, "warm+2", 0.5, hard=0.05)
        for x, y in ((70, 148), (104, 160), (136, 142)):
            if dough == "hearts":
                shape = union(
                    ell(x - 5, y - 4, 6),
                    ell(x + 5, y - 4, 6),
                    poly([(x - 10, y - 1), (x + 10, y - 1), (x, y + 11)], 2),
                )
                pen.fill(shape, "warm")
            else:
                pen.fill(limb([(x - 8, y), (x, y + 3), (x + 8, y)], 1, 3, 1), "warm+1")
    pin = turn(rect(46, 78, 108, 38, 12), -32, 100, 97)
    pen.cast(pin, 4, 9)
    for x in (6, 152):
        handle = turn(
            union(
                rect(x + 8 if x < 100 else x - 6, 92, 34, 10, 4),
                rect(x if x < 100 else x + 8, 86, 34, 22, 11),
            ),
            -32,
            100,
            97,
        )
        pen.form(handle, grip, 1)
    pen.form(pin, tone, 0.9)
    for line in ([(60, 90), (100, 93), (138, 89)], [(66, 103), (96, 105), (144, 102)]):
        pen.fill(both(pin, turn(limb(line, 1, 2.6, 1), -32, 100, 97)), step(tone, -1))
    if flour:
        for x, y, r in (
            (26, 168, 5),
            (42, 182, 3.4),
            (168, 168, 5.4),
            (184, 154, 3),
            (20, 150, 2.6),
            (180, 180, 2.6),
        ):
            pen.fill(ell(x, y, r, r * 0.7), "paper-2")


@drawing(
    scene_class="table",
    size_m=0.85,
    facing="right",
    view="side",
)
def toilet(
    pen: Pen,
    *,
    tone: Tone = "second",
    seat: Tone = "wood",
    lid: Literal["up", "down"] = "up",
    paper: bool = True,
) -> None:
    pen.ground(128, 104)
    foot = "M84 140 L140 140 C138 154 142 170 148 184 L74 184 C82 170 86 156 84 140 Z"
    pen.form(foot, step(tone, -1), 1)
    pen.form(rect(28, 44, 50, 74, (8, 8, 10, 10)), tone, 0.8)
    pen.form(rect(22, 34, 62, 15, 6), step(tone, 1), 1.3)
    pen.form(rect(44, 27, 18, 9, 4), "paper-4", 1)
    bowl = "M40 106 L176 106 C178 132 160 154 130 156 L86 156 C60 154 44 134 40 106 Z"
    pen.form(bowl, tone, 0.8)
    pen.fill(both(bowl, limb([(60, 122), (70, 138), (88, 148)], 2, 7, 3)), step(tone, 3))
    pen.fill(both(bowl, rect(30, 106, 160, 8, 0)), step(tone, -2))
    if lid == "up":
        pen.form(limb([(84, 98), (82, 64), (90, 32)], 13, 14, 12), seat, 1)
    else:
        pen.form(rect(76, 88, 106, 9, 4), seat, 1.2)
    pen.form(rect(74, 97, 112, 11, 5), step(seat, 1), 1.3)
    if paper:
        pen.line("M142 44 L176 44", "paper-6", 4)
        pen.form(rect(144, 30, 34, 32, 4), "paper-1", 1)
        pen.form(
            poly([(160, 46), (178, 46), (178, 86), (172, 82), (166, 86), (160, 82)], 1),
            "paper",
            0.8,
        )
        pen.fill(cut(ell(146, 46, 6, 16), ell(146, 46, 2.4, 6)), "paper-4")
