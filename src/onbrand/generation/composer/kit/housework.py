"""Kitchen and chores: a kettle, a tray, a mop, a sponge, a sewing machine, an alarm clock."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import wisp
from onbrand.generation.composer.pen import THIN, Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    both,
    curve,
    cut,
    ell,
    limb,
    move,
    polar,
    poly,
    rect,
    segments,
    turn,
    union,
)


@drawing(scene_class="table", size_m=0.26, facing="left", view="side")
def kettle(
    pen: Pen,
    *,
    tone: Tone = "main",
    handle: Tone = "dark+2",
    kind: Literal["electric", "stove"] = "electric",
    steam: Annotated[int, Range(0, 2)] = 2,
    window: bool = True,
) -> None:
    pen.ground(140)
    for i in range(steam):
        wisp(pen, 26 - i * 12, 8 + i * 14, 48 + i * 6)
    if kind == "stove":
        _stove_kettle(pen, tone, handle)
        return
    loop = "M128 44 C172 40 192 66 186 106 C182 136 166 152 142 152"
    pen.line(loop, handle, 17)
    pen.line("M140 41 C170 44 186 68 181 104", "dark+4", 2.4)
    spout = poly([(70, 50), (30, 58), (24, 68), (58, 100)], (2, 4, 3, 4))
    pen.form(spout, step(tone, -1), 0.9)
    body = poly([(60, 46), (134, 46), (152, 168), (42, 168)], (14, 14, 8, 8))
    pen.form(body, tone, 0.8)
    lid = rect(66, 36, 62, 14, (9, 9, 3, 3))
    pen.form(lid, step(tone, 1), 1)
    pen.form(rect(86, 24, 24, 14, 6), handle, 1)
    if window:
        glass = rect(74, 80, 22, 68, 11)
        pen.fill(glass, "paper-2")
        pen.fill(both(glass, rect(60, 106, 60, 60, 0)), pen.ramps.at_least("sky", 0.72))
        for i in range(4):
            pen.line(segments((90, 96 + i * 13), (96, 96 + i * 13)), "ink+3", 1.8)
    pen.fill(both(body, limb([(60, 66), (54, 110), (51, 150)], 3, 7, 3)), step(tone, 2))
    pen.form(rect(46, 164, 104, 10, 3), "paper-6", 1)
    pen.form(rect(38, 172, 120, 12, (4, 4, 6, 6)), "dark+2", 1)
    pen.fill(ell(140, 178, 3.2), "accent")


def _stove_kettle(pen: Pen, tone: str, handle: str) -> None:
    """With a whistle."""
    pen.line("M58 84 C52 22 148 22 142 84", handle, 10)
    spout = limb([(64, 128), (40, 112), (26, 84), (18, 74)], 34, 24, 15, 13)
    pen.form(spout, step(tone, -1), 0.9)
    pen.form(turn(rect(8, 66, 18, 12, 4), -36, 17, 72), "accent", 1)
    body = "M30 176 C26 120 52 84 100 84 C148 84 174 120 170 176 C170 182 166 184 160 184 L40 184 C34 184 30 182 30 176 Z"
    pen.form(body, tone, 0.7)
    pen.fill(both(body, rect(20, 160, 160, 8, 0)), step(tone, 2))
    pen.form(ell(100, 86, 34, 9), step(tone, 1), 1)
    pen.form(ell(100, 74, 9), "accent", 1)
    pen.fill(both(body, limb([(52, 150), (58, 122), (74, 104)], 3, 9, 3)), step(tone, 3))


@drawing(scene_class="table", size_m=0.3)
def tray(
    pen: Pen,
    *,
    tone: Tone = "wood",
    cloth: Tone | None = "main",
    load: Literal["cup", "breakfast", "tea", "none"] = "cup",
    handles: bool = True,
) -> None:
    """Seen from above, so that its bottom shows beside what stands on it."""
    pen.ground(188)
    if handles:
        for side in (-1, 1):
            loop = f"M{100 + side * 84} 140 C{100 + side * 98} 116 {100 + side * 94} 80 {100 + side * 70} 84"
            pen.line(loop, step(tone, -3), 9)
            pen.line(move(loop, -1, -1.6), step(tone, -1), 4)
    rim = poly([(36, 72), (164, 72), (192, 174), (8, 174)], (14, 14, 18, 18))
    pen.form(move(rim, 0, 11), step(tone, -2), 0.6, hard=0)
    pen.form(rim, step(tone, 1), 0.7, hard=0)
    floor = poly([(43, 79), (157, 79), (181, 165), (19, 165)], (9, 9, 12, 12))
    pen.fill(floor, step(tone, -3))
    bottom = both(floor, move(floor, 0, 8))
    pen.form(bottom, tone, 0.5, hard=0, lit=False)
    for y, left, right in ((98, 48, 92), (112, 110, 160), (128, 40, 70), (142, 96, 150)):
        pen.fill(
            limb([(left, y), ((left + right) / 2, y + 1), (right, y)], 1, 2.4, 1), step(tone, -1)
        )
    if cloth:
        napkin = poly([(112, 96), (150, 92), (160, 132), (118, 138)], 3)
        pen.fill(move(napkin, 2, 3), step(tone, -2))
        pen.form(napkin, cloth, 0.6)
        pen.fill(
            both(napkin, poly([(110, 126), (164, 118), (164, 122), (110, 130)])), step(cloth, 3)
        )
    if load == "cup":
        pen.put("cup", 80, 148, 94)
    elif load == "breakfast":
        pen.put("apple", 138, 144, 60)
        pen.put("cup", 74, 142, 108)
    elif load == "tea":
        pen.put("tea_cup", 140, 148, 62)
        pen.put("teapot", 78, 146, 108)


@drawing(scene_class="table", size_m=0.12)
def sponge(
    pen: Pen,
    *,
    tone: Tone = "warm",
    scourer: Tone = "leaf-1",
    foam: Annotated[int, Range(0, 6)] = 6,
    holes: Annotated[int, Range(6, 14)] = 12,
) -> None:
    """Soft above, rough below, with lather."""
    pen.ground(176)
    top = poly([(38, 74), (178, 74), (188, 96), (20, 96)], (10, 10, 6, 6))
    front = rect(14, 92, 176, 60, (10, 10, 2, 2))
    pad = rect(14, 148, 176, 36, (2, 2, 10, 10))
    pen.form(pad, scourer, 0.7)
    for i in range(24):
        x, y = 22 + i * 47 % 162, 156 + i * 13 % 22
        pen.line(segments((x, y), (x + 7, y + 3 - i % 3 * 3)), step(scourer, (2, -2)[i % 2]), 1.8)
    pen.form(union(front, top), tone, 0.7)
    pen.fill(top, step(tone, 1))
    for i, (x, y) in enumerate(_PORES[:holes]):
        size = (7, 4.4, 5.6, 3.6)[i % 4]
        hole = both(front, ell(x, y, size, size * 0.86))
        pen.fill(hole, step(tone, -2))
        pen.fill(cut(hole, move(hole, -1.6, -1.8)), step(tone, 1))
    for i in range(4):
        pen.fill(ell(56 + i * 32, 84 + i % 2 * 5, 5.5, 2.4), step(tone, -2))
    spots = ((60, 66, 22), (90, 54, 26), (118, 68, 18), (44, 44, 11), (132, 36, 14), (150, 62, 9))
    for x, y, r in spots[:foam]:
        ball = ell(x, y, r)
        pen.fill(ball, pen.ramps.at_least("sky+2", 0.86))
        pen.fill(both(ball, move(ball, -r * 0.16, -r * 0.18)), "paper")
        pen.fill(ell(x - r * 0.36, y - r * 0.36, r * 0.2), pen.ramps.at_least("sky+1", 0.8))


_PORES = (
    (40, 114), (64, 132), (92, 110), (118, 136), (146, 116), (172, 134), (30, 138), (76, 104),
    (132, 106), (168, 106), (98, 138), (54, 106), (150, 140), (110, 118),
)  # fmt: skip


@drawing(scene_class="street", size_m=1.4)
def mop(
    pen: Pen,
    *,
    tone: Tone = "main",
    strands: Tone = "paper-1",
    bucket: bool = True,
    count: Annotated[int, Range(6, 10)] = 9,
    suds: bool = True,
) -> None:
    """It leans behind a bucket of suds, its head on the floor."""
    pen.ground(180)
    pen.line(segments((176, 14), (126 if bucket else 104, 142)), "wood", 8)
    pen.line(segments((174, 14), (124 if bucket else 102, 142)), "wood+2", 2)
    pen.form(limb([(177, 10), (171, 28)], 11, 11), "accent", 1)
    with pen.at(24 if bucket else 0, 0):
        locks = []
        for i in range(count):
            x = 62 + i * 80 / (count - 1)
            sway = x - 100
            line = [(94 + sway * 0.4, 146), (x + sway * 0.2, 164), (x + sway * 0.35, 180)]
            locks.append(limb(line, 9, 12, 10))
        pen.form(union(*locks[1::2]), step(strands, -3), 0.9)
        pen.form(union(*locks[::2]), strands, 0.9)
        pen.form(turn(rect(78, 134, 44, 18, 6), -2, 100, 143), "accent", 1)
    if bucket:
        pen.line("M8 116 C8 70 108 70 108 116", "paper-7", 4)
        pail = poly([(4, 112), (112, 112), (100, 184), (16, 184)], (3, 3, 12, 12))
        pen.form(pail, tone, 0.8)
        pen.fill(both(pail, limb([(20, 124), (24, 150), (30, 176)], 3, 7, 3)), step(tone, 2))
        if suds:
            spots = ((24, 106, 15), (46, 98, 18), (70, 103, 17), (92, 107, 13))
            pen.form(union(*(ell(*spot) for spot in spots)), "paper-1", 0.5)
            pen.form(ell(58, 72, 8), "paper-1", 0.8)
        pen.form(rect(2, 108, 112, 12, 5), step(tone, 1), 1)


@drawing(scene_class="table", size_m=0.4, facing="left", view="side")
def sewing_machine(
    pen: Pen,
    *,
    tone: Tone = "main",
    fabric: Tone | None = "accent",
    spool: Tone = "hot",
    kind: Literal["modern", "vintage"] = "modern",
    dials: Annotated[int, Range(1, 3)] = 2,
) -> None:
    pen.ground(180)
    base_tone = "wood-1" if kind == "vintage" else step(tone, -1)
    pen.form(rect(118, 18, 20, 24, 3), spool, 1)
    for y in (16, 40):
        pen.form(rect(115, y, 26, 5, 2), "wood", 1)
    pen.line("M120 26 C96 14 70 20 52 44", spool, 1.8)
    pen.form(ell(178, 82, 15 if kind == "modern" else 20, 30), step(tone, -2), 0.9)
    pen.fill(ell(180, 82, 7, 16), "paper-5")
    machine = (
        "M28 56 C28 48 34 44 42 44 L156 44 C168 44 174 52 174 62 L174 156 L118 156 L118 104 "
        "C118 98 114 94 108 94 L76 94 L72 104 L36 104 C30 104 28 100 28 94 Z"
    )
    pen.form(machine, tone, 0.7)
    plate = rect(34, 52, 34, 44, 5)
    pen.fill(plate, step(tone, 1))
    pen.fill(rect(92, 54, 68, 9, 4), step(tone, 3))
    for i in range(dials):
        pen.form(ell(146, 118 + (i - (dials - 1) / 2) * 20, 8), "paper-1", 1)
        pen.line(
            segments(
                (146, 118 + (i - (dials - 1) / 2) * 20), (146, 112 + (i - (dials - 1) / 2) * 20)
            ),
            "ink+2",
            2,
        )
    if kind == "vintage":
        pen.line("M84 82 C96 70 112 90 126 76 C136 68 150 72 152 84", "warm", 3)
    base = rect(10, 154, 180, 30, (6, 6, 8, 8))
    pen.form(base, base_tone, 0.8)
    pen.fill(rect(16, 158, 168, 4, 2), step(base_tone, 2))
    if fabric:
        cloth = "M6 150 C24 142 44 152 64 148 C84 144 98 150 112 146 L112 158 L64 158 C44 160 34 174 22 182 C14 176 8 166 6 150 Z"
        pen.form(cloth, fabric, 0.8)
        pen.line("M14 153 C34 149 60 154 106 150", step(fabric, 3), 2, dash="6 4")
    pen.form(rect(46, 100, 12, 22, 3), "paper-6", 1)
    pen.line(segments((52, 120), (52, 146)), "paper-8", 3)
    pen.form(poly([(42, 138), (66, 138), (66, 146), (36, 146)], 2), "paper-5", 1)


@drawing(scene_class="table", size_m=0.16)
def alarm_clock(
    pen: Pen,
    *,
    tone: Tone = "main",
    face: Tone = "paper",
    hour: Annotated[int, Range(1, 12)] = 7,
    ringing: bool = True,
) -> None:
    """Two bells, a hammer between them, and two feet."""
    pen.ground(110)
    if ringing:
        for side in (-1, 1):
            for i in range(2):
                reach = 84 + i * 9
                arc = [polar((100, 108), reach, (-90 + side * degrees)) for degrees in (60, 52, 44)]
                pen.line(curve(arc), "accent", 4)
    for x, lean in ((60, -9), (140, 9)):
        leg = [(x - 6, 160), (x + 6, 160), (x + 4 + lean, 184), (x - 4 + lean, 184)]
        pen.fill(poly(leg, 3), step(tone, -2))
    pen.line(curve([(86, 28), (88, 14), (100, 9), (112, 14), (114, 28)]), step(tone, -1), 5)
    pen.form(rect(96, 20, 8, 26, 2), "dark+3", 1)
    for side, turned in ((66, -32), (134, 32)):
        bell = turn(both(ell(side, 46, 25, 24), rect(side - 30, 12, 60, 34, 0)), turned, side, 46)
        pen.form(bell, "accent")
    pen.form(ell(100, 112, 66), tone, 0.7)
    dial = ell(100, 112, 53)
    pen.panel(dial, face)
    pen.fill(cut(dial, move(dial, 3, 4)), step(face, -4))
    for i in range(12):
        outer, inner = polar((100, 112), 46, i * 30), polar((100, 112), 38, i * 30)
        pen.line(
            segments(outer, inner), "ink+1" if i % 3 == 0 else "ink+4", 4 if i % 3 == 0 else 1.8
        )
    pen.line(segments((100, 112), polar((100, 112), 25, hour * 30 - 90)), "ink", 6)
    pen.line(segments((100, 112), polar((100, 112), 37, -90)), "ink", 4)
    pen.line(segments((100, 112), polar((100, 112), 34, 118)), "accent", THIN)
    pen.fill(ell(100, 112, 5), "accent")
