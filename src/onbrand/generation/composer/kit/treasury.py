"""Wealth and law: chests, vaults, jars, gavels, gift cards, invoices."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.papers import text
from onbrand.generation.composer.kit.parts import coin
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    both,
    curve,
    cut,
    ell,
    flip,
    heart,
    leaf,
    limb,
    move,
    polar,
    poly,
    rect,
    ring,
    segments,
    union,
)


@drawing(
    scene_class="table",
    size_m=0.6,
)
def treasure(
    pen: Pen,
    *,
    tone: Tone = "main",
    metal: Tone = "accent",
    opened: bool = True,
    gems: Annotated[int, Range(0, 3)] = 3,
    lock: Literal["plate", "padlock"] = "plate",
) -> None:
    pen.ground(170)
    if opened:
        lid = "M22 92 L22 44 C22 16 44 8 64 8 L136 8 C156 8 178 16 178 44 L178 92 Z"
        pen.form(lid, step(tone, -2), 0.7, hard=0)
        inner = "M34 92 L34 48 C34 28 48 20 66 20 L134 20 C152 20 166 28 166 48 L166 92 Z"
        pen.fill(inner, step(tone, -3))
        for x in (46, 142):
            pen.fill(both(lid, rect(x, 4, 12, 90, 0)), metal)
        heap = "M26 104 C40 76 66 66 100 60 C138 64 160 78 174 104 Z"
        pen.form(heap, "warm", 0.8)
        spots = ((56, 88), (84, 74), (116, 72), (146, 88), (100, 92), (70, 100), (130, 100))
        for x, y in spots:
            coin(pen, x, y, 15, "warm+1" if (x // 10) % 2 else "warm")
        for i in range(gems):
            x, y, own = ((82, 60, "hot"), (124, 64, "sky"), (50, 76, "leaf"))[i]
            gem = poly([(x - 8, y - 8), (x + 8, y - 8), (x + 14, y), (x, y + 14), (x - 14, y)], 1.5)
            pen.form(gem, own, 0.8)
            pen.fill(
                poly([(x - 8, y - 8), (x + 2, y - 8), (x - 3, y), (x - 14, y)], 1), step(own, 2)
            )
    else:
        lid = "M20 104 L20 76 C20 46 42 38 62 38 L138 38 C158 38 180 46 180 76 L180 104 Z"
        pen.form(lid, step(tone, 1), 0.8)
        for x in (44, 142):
            pen.form(both(lid, rect(x, 30, 14, 80, 0)), metal, 1)
    box = rect(18, 100, 164, 84, (3, 3, 8, 8))
    pen.form(box, tone, 0.8, hard=0.06)
    for y in (128, 156):
        pen.fill(rect(18, y, 164, 3, 0), step(tone, -2))
    for x in (44, 142):
        pen.form(rect(x, 100, 14, 84, 0), metal, 1.2)
    pen.form(rect(14, 98, 172, 12, 4), metal, 1.4)
    for x in (51, 149):
        pen.fill(ell(x, 104, 2.6), step(metal, -2))
    if lock == "padlock":
        pen.line("M90 116 L90 106 C90 94 110 94 110 106 L110 116", "paper-6", 6)
    pen.form(rect(84, 108, 32, 36, 7), step(metal, 1), 1)
    pen.fill(union(ell(100, 122, 5), rect(97.6, 122, 4.8, 14, 2)), "ink+1")


@drawing(
    scene_class="wall",
    size_m=2.2,
    anchor="center",
)
def vault(
    pen: Pen,
    *,
    tone: Tone = "main",
    spokes: Annotated[int, Range(3, 6)] = 5,
    bolts: Annotated[int, Range(8, 16)] = 12,
    handle: Tone = "warm",
    dial: bool = True,
) -> None:
    pen.cast(ell(100, 100, 94), 2, 4)
    pen.form(ell(100, 100, 94), "paper-4", 0.6, hard=0.04)
    pen.form(ell(100, 100, 84), "dark+1", 0.6, hard=0.04)
    for hinge in (62, 118):
        pen.form(rect(6, hinge, 26, 22, 5), "dark+2", 1.2)
    door = ell(102, 100, 76)
    pen.form(door, tone, 0.7, hard=0.06)
    for i in range(bolts):
        x, y = polar((102, 100), 65, i * 360 / bolts)
        pen.fill(ell(x + 1, y + 1.6, 5), step(tone, -2))
        pen.fill(ell(x, y, 4.6), step(tone, 2))
    pen.fill(cut(ell(102, 100, 54), ell(102, 100, 51)), step(tone, -2))
    pen.form(ell(102, 100, 50), step(tone, 1), 0.7, hard=0.05)
    for i in range(spokes):
        end = polar((102, 100), 42, -90 + i * 360 / spokes)
        pen.line(segments((105, 105), (end[0] + 3, end[1] + 5)), "ink", 8, 0.16)
    for i in range(spokes):
        end = polar((102, 100), 42, -90 + i * 360 / spokes)
        pen.line(segments((102, 100), end), handle, 8)
        pen.form(ell(*end, 7), handle, 0.8)
    pen.fill(cut(ell(102, 100, 30), ell(102, 100, 23)), handle)
    pen.fill(cut(ell(102, 100, 30), ell(103, 101.4, 29)), step(handle, 2))
    pen.form(ell(102, 100, 13), step(handle, 1), 0.8)
    if dial:
        pen.fill(ell(102, 100, 6), step(handle, -2))


@drawing(
    scene_class="table",
    size_m=0.25,
)
def coin_jar(
    pen: Pen,
    *,
    tone: Tone = "main",
    filled: Annotated[float, Range(0.2, 0.9)] = 0.6,
    label: Literal["heart", "lines", "none"] = "lines",
    falling: Annotated[int, Range(0, 2)] = 1,
) -> None:
    pen.ground(124)
    for i in range(falling):
        coin(pen, 96 + i * 26, 18 + i * 10, 14, "warm")
    jar = "M52 62 L148 62 C148 74 166 80 166 104 L166 164 C166 178 156 184 144 184 L56 184 C44 184 34 178 34 164 L34 104 C34 80 52 74 52 62 Z"
    pen.fill(jar, "sky+3")
    pen.shade(jar, "sky+2", 0.7, hard=0.05)
    level = 180 - 104 * filled
    inside = both(jar, rect(40, level, 120, 200, 0))
    pen.fill(inside, "warm-1")
    row, y = 0, 176.0
    while y > level:
        for i in range(6):
            x = 44 + i * 22 + (row % 2) * 11
            own = ("warm", "warm+1", "warm-1")[(i + row * 2) % 3]
            disc = both(jar, ell(x, y - (i * 7 % 5), 14, 11))
            pen.fill(both(disc, rect(38, 40, 124, 142, 8)), step(own, -1))
            pen.fill(
                both(ell(x - 0.6, y - (i * 7 % 5) - 2.4, 12.6, 9), rect(38, 40, 124, 142, 8)), own
            )
        row, y = row + 1, y - 15
    pen.fill(both(jar, limb([(46, 100), (44, 126), (46, 164)], 4, 8, 4)), "paper")
    pen.form(rect(44, 46, 112, 20, 8), tone, 1.3)
    for i in range(9):
        pen.fill(rect(52 + i * 11.5, 50, 4, 12, 2), step(tone, -1))
    if falling:
        pen.fill(rect(82, 46, 36, 6, 3), step(tone, -3))
    if label == "none":
        return
    tag = rect(66, 108, 68, 44, 7)
    pen.cast(tag, 2, 4)
    pen.form(tag, "paper", 0.7, hard=0.03)
    if label == "heart":
        pen.fill(heart(100, 130, 13), "hot")
    else:
        pen.fill(rect(78, 119, 44, 8, 4), tone)
        pen.fill(rect(84, 133, 32, 6, 3), "paper-5")


@drawing(
    scene_class="table",
    size_m=0.4,
)
def money_tree(
    pen: Pen,
    *,
    tone: Tone = "main",
    coins: Annotated[int, Range(3, 7)] = 6,
    leaves: Annotated[int, Range(4, 8)] = 8,
    base: Literal["pot", "soil"] = "pot",
) -> None:
    pen.ground(92 if base == "pot" else 130)
    trunk = limb([(100, 150), (98, 124), (102, 100), (100, 74), (100, 50)], 15, 11, 9, 7, 4)
    pen.form(trunk, "wood-1", 0.6)
    tips = ((58, 92), (142, 84), (66, 58), (136, 48), (100, 30), (50, 72), (154, 66))
    for i, (x, y) in enumerate(tips[:coins]):
        start = 118 - i * 12
        run = [(100, start), ((100 + x) / 2, start - 14), (x, y)]
        pen.fill(limb(run, 7, 5, 3.4), "wood-1")
    places = (
        (78, 84, -150),
        (122, 78, -30),
        (82, 52, -160),
        (118, 44, -20),
        (88, 104, 170),
        (114, 102, 10),
        (96, 44, -120),
        (110, 64, -60),
    )
    for x, y, lean in places[:leaves]:
        one = leaf(x, y, 30, 17, lean, 0.08)
        pen.fill(one, "leaf")
        pen.fill(cut(one, move(one, -2, -3)), "leaf-2")
    for i, (x, y) in enumerate(tips[:coins]):
        pen.fill(ell(x + 2, y + 4, 16), "ink", 0.16)
        coin(pen, x, y, (18, 18, 17, 17, 19, 13, 13)[i], "warm")
    if base == "soil":
        pen.form("M40 184 C44 162 76 152 100 152 C124 152 156 162 160 184 Z", "wood-2", 0.8)
        coin(pen, 62, 174, 10, "warm+1")
        return
    pen.fill(ell(100, 146, 42, 8), "wood-3")
    pot = poly([(60, 150), (140, 150), (128, 184), (72, 184)], (2, 2, 9, 9))
    pen.form(pot, tone, 0.9)
    rim = rect(54, 142, 92, 15, 6)
    pen.occlude(pot, rim, step(tone, -2), 2, 6)
    pen.form(rim, step(tone, 1), 1.2)


@drawing(
    scene_class="table",
    size_m=0.3,
)
def gavel(
    pen: Pen,
    *,
    tone: Tone = "main",
    bands: Annotated[int, Range(1, 2)] = 2,
    strike: Annotated[int, Range(0, 3)] = 3,
    block: Literal["round", "none"] = "round",
    metal: Tone = "accent",
) -> None:
    pen.ground(150)
    if block == "round":
        pen.form(rect(14, 164, 110, 20, (5, 5, 7, 7)), step(tone, -2), 1.2)
        pen.form(rect(22, 152, 94, 16, (8, 8, 3, 3)), step(tone, -1), 1.2)
    for i in range(strike):
        start, end = (((28, 132), (12, 118)), ((22, 146), (8, 144)), ((120, 142), (134, 134)))[i]
        pen.line(segments(start, end), metal, 6)
    low = 0 if block == "round" else 26
    with pen.at(0, low):
        with pen.at(4, 12, 0.93, degrees=38):
            handle = limb([(118, 84), (150, 84), (180, 84), (206, 84)], 17, 18, 21, 16)
            pen.cast(handle, 4, 8)
            pen.form(handle, tone, 0.6)
            pen.form(rect(194, 72, 8, 24, 3), metal, 1)
        with pen.at(4, 12, 0.93, degrees=38):
            head = rect(42, 30, 66, 110, 9)
            pen.cast(head, 4, 7)
            pen.form(head, step(tone, 1), 0.9)
            for y in (22, 122):
                pen.form(rect(36, y, 78, 26, 9), tone, 1.2)
            for y in (54, 106)[:bands]:
                pen.form(rect(40, y, 70, 9, 2), metal, 1.2)
            pen.fill(both(head, limb([(54, 66), (53, 84), (54, 100)], 3, 6, 3)), step(tone, 3))


@drawing(
    scene_class="table",
    size_m=0.09,
    view="top",
    anchor="center",
)
def gift_card(
    pen: Pen,
    *,
    tone: Tone = "main",
    ribbon: Tone = "accent",
    bow: bool = True,
    sleeve: Literal["envelope", "none"] = "envelope",
    tilt: Annotated[float, Range(-12, 6)] = -8,
) -> None:
    if sleeve == "envelope":
        with pen.at(6, 24, 0.94, degrees=tilt + 12):
            back = rect(8, 44, 184, 118, 8)
            pen.cast(back, 4, 7)
            pen.form(back, "second", 0.8, hard=0.04)
            pen.line("M12 48 L100 112 L188 48", "second-2", 3)
    with pen.at(8, -10 if sleeve == "envelope" else 4, 0.92, degrees=tilt):
        card = rect(6, 44, 188, 116, 13)
        pen.cast(card, 4, 8)
        pen.form(card, tone, 0.7, hard=0.03)
        for x, y, size in (
            (128, 66, 5),
            (170, 92, 6),
            (150, 142, 4),
            (112, 140, 5),
            (182, 60, 3.4),
        ):
            pen.fill(both(card, ell(x, y, size)), step(tone, 2))
        pen.form(both(card, rect(52, 40, 20, 130, 0)), ribbon, 1.2)
        pen.form(both(card, rect(0, 92, 200, 18, 0)), ribbon, 1.2)
        pen.fill(rect(110, 118, 62, 9, 4.5), "paper")
        pen.fill(rect(110, 60, 44, 9, 4.5), "paper")
        if not bow:
            return
        for right in (False, True):
            loop = "M62 101 C52 62 8 64 16 92 C22 110 46 108 62 101 Z"
            tail = "M60 102 L36 140 L48 138 L54 148 L66 106 Z"
            hollow = "M54 96 C44 78 24 78 27 90 C30 100 44 100 54 96 Z"
            parts = [flip(one, 62) if right else one for one in (tail, loop, hollow)]
            pen.fill(parts[0], step(ribbon, -1))
            pen.form(parts[1], ribbon, 0.9)
            pen.fill(parts[2], step(ribbon, -2))
        pen.form(rect(51, 91, 22, 21, 8), step(ribbon, 1), 1)


@drawing(
    scene_class="table",
    size_m=0.34,
    view="top",
    anchor="center",
    pale=True,
)
def invoice(
    pen: Pen,
    *,
    tone: Tone = "main",
    rows: Annotated[int, Range(2, 4)] = 3,
    stamp: Literal["paid", "none"] = "paid",
    coins: Annotated[int, Range(0, 2)] = 2,
) -> None:
    with pen.at(-4, 2, 0.98, degrees=-3):
        sheet = rect(34, 8, 130, 180, 7)
        pen.cast(sheet, 4, 6)
        pen.form(sheet, "paper", 0.6, hard=0.03)
        pen.fill(both(sheet, rect(34, 8, 130, 40, 0)), tone)
        pen.fill(ring(58, 28, 11, 6), "paper")
        pen.fill(rect(78, 21, 52, 8, 4), "paper")
        pen.fill(rect(78, 33, 34, 5, 2.5), step(tone, 2))
        text(pen, (50, 60), (42, 30), "paper-5", gap=10)
        text(pen, (118, 60), (30, 22), "paper-5", gap=10)
        pen.fill(rect(46, 84, 106, 12, 4), step(tone, 3))
        for i in range(rows):
            y = 104 + i * 45 / rows
            pen.fill(rect(50, y, (50, 40, 56, 34)[i], 5, 2.5), "ink+3")
            pen.fill(rect(128, y, 20, 5, 2.5), "paper-6")
            pen.fill(rect(46, y + 9, 106, 1.4, 0), "paper-3")
        pen.fill(rect(50, 162, 34, 8, 4), "ink+2")
        pen.form(rect(112, 157, 40, 17, 6), "accent", 1)
        if stamp == "paid":
            pen.line(ell(96, 142, 27), "hot", 5)
            pen.line(
                curve([(83, 142), (88, 147), (92, 152), (99, 145), (105, 138), (111, 131)]),
                "hot",
                6,
            )
    for i in range(coins):
        coin(pen, (166, 148)[i], (166, 182)[i] - i * 4, (20, 13)[i], "warm")
