"""What is eaten with the hands, meat, dumplings."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import wisp
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    between,
    blob,
    both,
    cut,
    ell,
    heart,
    leaf,
    limb,
    move,
    poly,
    rect,
    turn,
    union,
)


@drawing(scene_class="table", size_m=0.12)
def hot_dog(
    pen: Pen,
    *,
    tone: Tone = "warm",
    sausage: Tone = "hot-1",
    mustard: Tone | None = "warm+2",
    tray: Tone = "main",
    lettuce: bool = True,
    waves: Annotated[int, Range(4, 7)] = 6,
) -> None:
    pen.ground(160)
    back = rect(24, 74, 152, 70, 32)
    pen.form(back, step(tone, -1), 0.9)
    if lettuce:
        curls = (ell(36 + 16 * i, 86, 12, 11 + 4 * (i % 2)) for i in range(9))
        frill = union(rect(26, 86, 148, 40, 8), *curls)
        pen.occlude(back, frill, step(tone, -3), 0, -4)
        pen.form(frill, "leaf", 0.8, hard=0.05)
    meat = rect(6, 84, 188, 46, 23)
    pen.form(meat, sausage, 1, hard=0.14)
    for x in (14, 178):
        pen.fill(both(meat, ell(x + 4, 107, 3, 4)), step(sausage, -2))
    pen.fill(both(meat, limb([(24, 98), (50, 93), (84, 92)], 2, 5, 2)), step(sausage, 2))
    if mustard:
        points = [
            (30 + 140 * i / (waves * 2), 92 + (20 if i % 2 else 0)) for i in range(waves * 2 + 1)
        ]
        pen.fill(both(meat, move(limb(points, 7, 7, 7), 1, 5)), step(sausage, -2))
        pen.form(limb(points, 6, 8, 7), mustard, 0.6, hard=0.04)
    front = "M20 118 C20 108 28 108 36 110 C76 120 124 120 164 110 C172 108 180 108 180 118 C180 150 160 166 140 166 L60 166 C40 166 20 150 20 118 Z"
    pen.occlude(meat, front, step(sausage, -2), 0, -5)
    pen.form(front, tone, 1)
    pen.fill(both(front, limb([(34, 124), (60, 131), (94, 134)], 3, 7, 3)), step(tone, 2))
    boat = poly([(8, 146), (192, 146), (168, 184), (32, 184)], (4, 4, 9, 9))
    pen.occlude(front, boat, step(tone, -2), 0, -5)
    pen.form(boat, tray, 1.1)
    for x in range(30, 176, 26):
        pen.fill(both(boat, poly([(x, 140), (x + 12, 140), (x + 6, 190), (x - 4, 190)])), "paper-1")
    pen.fill(both(boat, rect(0, 146, 200, 6, 0)), step(tray, 1))


@drawing(scene_class="table", size_m=0.16)
def fries(
    pen: Pen,
    *,
    tone: Tone = "main",
    potato: Tone = "warm",
    count: Annotated[int, Range(7, 11)] = 11,
    emblem: Literal["heart", "stripes"] = "heart",
) -> None:
    pen.ground(100)
    back = "M44 84 C64 68 136 68 156 84 L150 110 L50 110 Z"
    pen.form(back, step(tone, -2), 0.8)
    sticks = (
        (58, 40, -12), (142, 36, 12), (82, 20, -7), (118, 16, 6), (100, 10, 0), (70, 52, -4),
        (130, 50, 9), (92, 44, 4), (110, 40, -5), (50, 66, -20), (152, 64, 19),
    )  # fmt: skip
    done = ""
    for i, (x, top, lean) in enumerate(sticks[:count]):
        stick = turn(rect(x - 7.5, top, 15, 130 - top, 3), lean, x, 130)
        if done:
            pen.occlude(done, stick, step(potato, -2), 3, 1)
        own = step(potato, (0, 1, -1)[i % 3])
        pen.fill(stick, own)
        pen.fill(both(stick, turn(rect(x + 2, top, 6, 130 - top, 0), lean, x, 130)), step(own, -1))
        pen.fill(both(stick, turn(rect(x - 7.5, top, 15, 5, 2), lean, x, 130)), step(own, 2))
        done = union(done, stick) if done else stick
    box = "M40 82 C64 110 136 110 160 82 L148 178 C147 182 144 184 140 184 L60 184 C56 184 53 182 52 178 Z"
    pen.occlude(done, box, step(potato, -3), 0, -6)
    pen.form(box, tone, 1)
    if emblem == "heart":
        pen.fill(ell(100, 144, 24), "paper-1")
        pen.fill(heart(100, 145, 13), tone)
    else:
        for x in (58, 84, 110, 136):
            pen.fill(
                both(box, poly([(x - 3, 90), (x + 10, 90), (x + 7, 190), (x - 1, 190)])), "paper-1"
            )
    pen.fill(both(box, limb([(52, 108), (56, 136), (60, 168)], 3, 6, 3)), step(tone, 2))


@drawing(scene_class="table", size_m=0.2, view="top", anchor="center")
def meat(
    pen: Pen,
    *,
    tone: Tone = "hot",
    fat: Tone = "warm+3",
    marbling: Annotated[int, Range(2, 5)] = 4,
    bone: bool = True,
    herbs: bool = True,
) -> None:
    """A T-bone steak with its fat, marked by the grill, on a slate."""
    slate = rect(6, 22, 188, 156, 18)
    pen.cast(slate, 3, 8)
    pen.form(slate, "ink+3", 0.4, hard=0.02)
    pen.fill(cut(slate, move(slate, 0, -6)), "ink+1")
    rim = blob(
        (24, 104), (30, 66), (58, 42), (100, 38), (142, 42), (172, 62), (178, 96), (160, 126),
        (132, 138), (112, 152), (84, 166), (52, 160), (30, 138),
    )  # fmt: skip
    pale = pen.ramps.at_least(fat, 0.86)
    pen.fill(move(rim, 3, 7), "ink")
    pen.form(rim, pale, 0.6, hard=0.05)
    flesh = blob(
        (36, 104), (41, 74), (64, 54), (100, 50), (138, 53), (162, 70), (166, 94), (151, 115),
        (125, 127), (104, 142), (80, 154), (58, 149), (41, 130),
    )  # fmt: skip
    pen.form(flesh, tone, 0.8, hard=0.07)
    for i in range(4):
        mark = turn(rect(38 + 34 * i, 20, 9, 160, 4.5), 32, 100, 100)
        pen.fill(both(flesh, mark), step(tone, -3))
    veins = (
        [(52, 96), (62, 88), (66, 76), (78, 74)],
        [(64, 134), (76, 124), (74, 112), (86, 108)],
        [(134, 70), (140, 82), (152, 84)],
        [(122, 112), (130, 102), (144, 102)],
        [(46, 116), (56, 112), (58, 102)],
    )
    for vein in veins[:marbling]:
        pen.fill(both(flesh, limb(vein, 2, 5, 4, 2)), pale)
    if bone:
        tee = union(
            limb([(78, 46), (104, 50), (134, 45)], 13, 11, 14),
            limb([(104, 48), (103, 76), (98, 100), (92, 116)], 15, 10, 9, 5),
        )
        tee = both(tee, rim)
        pen.fill(both(flesh, move(tee, 3, 4)), step(tone, -3))
        pen.form(tee, "paper-1", 0.8, hard=0.1)
    if herbs:
        _rosemary(pen)


def _rosemary(pen: Pen) -> None:
    """A sprig that lies before the steak."""
    green = pen.ramps.at_least("leaf", 0.42)
    line = [(112, 170), (132, 166), (152, 156), (168, 142), (180, 124)]
    sprig = limb(line, 4, 4, 3, 2)
    needles = []
    for i in range(11):
        share = 0.1 + 0.08 * i
        at = share * (len(line) - 1)
        here = between(line[int(at)], line[min(int(at) + 1, len(line) - 1)], at % 1)
        base = -18 - 44 * share
        needles += [leaf(*here, 24 - 10 * share, 6.5, base + side) for side in (-42, 42)]
    pen.fill(" ".join(needles[1::2]), step(green, 1))
    pen.fill(" ".join(needles[::2]), step(green, 3))
    pen.fill(sprig, step(green, 2))


@drawing(scene_class="table", size_m=0.2)
def dumplings(
    pen: Pen,
    *,
    tone: Tone = "main",
    dough: Tone = "warm+3",
    count: Annotated[int, Range(2, 5)] = 5,
    steam: Annotated[int, Range(0, 2)] = 2,
    dill: bool = True,
) -> None:
    pen.ground(130)
    for i in range(steam):
        wisp(pen, 84 + i * 34, 10 + i * 8, 56)
    pen.form(union(ell(100, 150, 94, 26), rect(64, 168, 72, 16, (2, 2, 5, 5))), tone, 0.8)
    pen.fill(ell(100, 146, 82, 18), step(tone, -2))
    pen.fill(both(ell(100, 146, 82, 18), ell(110, 151, 78, 16)), step(tone, -1))
    places = ((100, 88, 0), (56, 112, -8), (144, 112, 8), (74, 140, -4), (132, 142, 5))
    done = ""
    for x, y, lean in places[5 - count :]:
        body, edge = _dumpling(x, y, lean)
        if done:
            pen.fill(both(done, move(union(body, edge), 1, -4)), step(dough, -3))
        pen.fill(edge, step(dough, -1))
        pen.form(body, dough, 0.9)
        pleats = [
            turn(limb([(x + dx, y - 9), (x + dx * 0.8, y)], 2.6, 1.2), lean, x, y)
            for dx in (-20, -7, 7, 20)
        ]
        pen.fill(" ".join(pleats), step(dough, -2))
        done = union(done, body, edge) if done else union(body, edge)
    for i, (x, y, _) in enumerate(places[5 - count :] if dill else ()):
        spot = (x - 16 + 9 * i, y + 4)
        sprig = rect(spot[0] - 7, spot[1] - 1.7, 14, 3.4, 1.7)
        pen.fill(turn(sprig, 37 * i - 50, *spot), "leaf")


def _dumpling(x: float, y: float, lean: float) -> tuple[Path, Path]:
    """A half moon and its pinched edge."""
    body = (
        f"M{x - 40} {y + 12} C{x - 38} {y - 18} {x + 38} {y - 18} {x + 40} {y + 12} "
        f"C{x + 32} {y + 27} {x - 32} {y + 27} {x - 40} {y + 12} Z"
    )
    rim = (-36, -24, -12, 0, 12, 24, 36)
    edge = union(*(ell(x + dx, y - 1 - 15 * (1 - (dx / 42) ** 2), 9, 8) for dx in rim))
    return turn(body, lean, x, y), turn(edge, lean, x, y)
