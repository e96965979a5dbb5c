"""Hoofed animals."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.fauna import eyes, hoofed_leg
from onbrand.generation.composer.kit.growth import pair, small, tube
from onbrand.generation.composer.kit.parts import eye
from onbrand.generation.composer.pen import THIN, Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    blob,
    both,
    cut,
    ell,
    leaf,
    move,
    poly,
    rect,
    turn,
    union,
)


@drawing(scene_class="being", size_m=2.3, facing="right", view="side")
def horse(
    pen: Pen,
    *,
    tone: Tone = "wood-1",
    mane: Tone = "dark+1",
    gait: Literal["stands", "steps"] = "steps",
    saddle: bool = False,
    blanket: Tone = "main",
    blaze: bool = True,
) -> None:
    pen.ground(140, 96)
    far = step(tone, -2)
    tail = tube([(38, 84), (22, 94), (17, 120), (22, 146), (12, 166)], 9, 20, 24, 18, 3)
    pen.form(tail, mane, 0.8)
    hoofed_leg(pen, [(58, 104), (68, 130), (62, 152), (67, 182)], (38, 19, 11, 11), far, "dark+1")
    if gait == "steps":
        hoofed_leg(pen, [(124, 108), (146, 132), (138, 154)], (28, 17, 11), far, "dark+1")
    else:
        hoofed_leg(pen, [(124, 108), (128, 150), (129, 182)], (26, 13, 11), far, "dark+1")
    torso = blob(
        (33, 94), (44, 77), (66, 79), (90, 75), (116, 82),
        (134, 102), (128, 122), (104, 130), (78, 127), (50, 124), (38, 114),
    )  # fmt: skip
    neck = "M84 80 C100 68 112 44 124 26 L152 58 C144 74 140 92 136 110 C124 126 100 120 84 110 Z"
    head = blob(
        (126, 28), (138, 21), (152, 32), (166, 50), (180, 62),
        (183, 73), (174, 81), (160, 76), (146, 68), (132, 58),
    )  # fmt: skip
    pen.form(leaf(142, 30, 24, 12, -74, 0.1), step(tone, -1), 0.9)
    pen.form(union(torso, neck, head), tone, 0.6, hard=0.07)
    pen.fill(both(head, ell(180, 74, 17, 15)), step(tone, -2))
    pen.fill(ell(176, 68, 2, 2.8), "ink")
    pen.line("M178 78 C172 78 168 76 165 73", step(tone, -3), 2)
    jaw = cut(ell(138, 50, 20, 22), ell(135, 48, 20, 22))
    pen.fill(both(head, jaw), step(tone, -1))
    if blaze:
        pen.fill(both(head, tube([(150, 26), (160, 40), (174, 56)], 5, 8, 4)), "paper")
    eye(pen, 150, 45, 4.6, white=False)
    pen.form(leaf(134, 31, 25, 13, -98, 0.1), tone, 0.9)
    near = [(52, 100), (44, 132), (36, 150), (41, 182)]
    hoofed_leg(pen, near, (46, 22, 12, 11.5), tone, "dark+1")
    hoofed_leg(pen, [(114, 106), (113, 142), (112, 182)], (30, 14, 11.5), tone, "dark+1")
    pen.fill(both(torso, union(ell(54, 98, 21, 20), ell(112, 100, 17, 20))), tone)
    crest = (
        "M148 34 C146 20 130 12 120 24 C116 24 110 32 110 38 C104 42 102 50 101 54 "
        "C94 58 90 66 84 76 C94 88 104 84 107 74 C114 74 118 66 118 60 "
        "C126 58 128 48 127 44 C132 42 134 36 136 30 C140 30 144 34 148 34 Z"
    )
    pen.occlude(union(torso, neck), crest, far, 3, 4)
    pen.form(crest, mane, 0.8)
    if saddle:
        cloth = both(torso, "M62 70 L96 70 L100 112 C88 116 74 116 66 112 Z")
        pen.form(cloth, blanket, 0.9)
        pen.fill(both(cloth, rect(60, 105, 44, 4, 0)), step(blanket, 3))
        seat = "M60 74 C66 82 84 82 94 68 C100 68 102 76 98 88 C90 98 74 98 66 90 Z"
        pen.form(seat, "wood-3", 0.9)
        pen.line("M82 94 L82 116", "wood-3", 3)
        pen.line(ell(82, 121, 5, 4.5), "ink+4", 2.2)


@drawing(scene_class="being", size_m=1.7, facing="left", view="side", pale=True)
def cow(
    pen: Pen,
    *,
    tone: Tone = "paper-1",
    patch: Tone = "dark+1",
    patches: Annotated[int, Range(1, 4)] = 4,
    horns: bool = True,
    chews: Literal["none", "grass", "flower"] = "flower",
    bell: bool = True,
) -> None:
    pen.ground(156, 106)
    far, hoof = step(tone, -5), "dark+2"
    tail = tube([(172, 78), (184, 90), (186, 112), (181, 132)], 8, 6, 5, 4)
    small(pen, tail, step(tone, -3))
    pen.form(blob((181, 122), (190, 136), (186, 152), (179, 158), (173, 148), (175, 134)), patch)
    for x in (92, 154):
        hoofed_leg(pen, [(x, 122), (x, 150), (x, 182)], (20, 16, 14), far, hoof)
    udder = union(ell(134, 139, 20, 14), rect(124, 146, 6, 12, 3), rect(138, 146, 6, 12, 3))
    pen.form(udder, "hot+2", 0.9)
    trunk = blob(
        (48, 92), (66, 70), (96, 68), (128, 70), (158, 68),
        (176, 80), (180, 112), (168, 138), (130, 144), (92, 146), (60, 138), (46, 116),
    )  # fmt: skip
    pen.form(trunk, tone, 0.8)
    spots = (
        blob((120, 64), (146, 60), (154, 80), (148, 98), (128, 104), (114, 88)),
        blob((162, 108), (184, 96), (190, 124), (174, 140), (160, 132), (154, 120)),
        blob((84, 112), (104, 106), (116, 122), (108, 138), (92, 140), (82, 128)),
        blob((76, 60), (94, 60), (100, 76), (94, 88), (80, 86), (72, 74)),
    )
    for spot in spots[:patches]:
        pen.fill(both(trunk, spot), patch)
        pen.shade(both(trunk, spot), step(patch, -1), 0.8)
    for x in (72, 168):
        hoofed_leg(pen, [(x, 124), (x, 150), (x, 182)], (27, 18, 15), tone, hoof)
        pen.fill(both(trunk, ell(x, 116, 12.5, 16)), tone if x == 72 or patches < 2 else patch)
    head = blob(
        (34, 44), (56, 36), (78, 44), (84, 62), (80, 84), (76, 104), (56, 112), (36, 104),
        (32, 84), (28, 62),
    )  # fmt: skip
    pen.occlude(trunk, head, far, 5, 6)
    if bell:
        pen.fill(both(trunk, tube([(42, 108), (60, 124), (84, 108)], 8, 8, 8)), "hot")
        pen.form("M56 120 L68 120 L73 138 L51 138 Z", "warm", 0.9)
        pen.fill(ell(62, 139, 4, 3.4), "wood-3")
    _cow_head(pen, tone, patch, chews, horns=horns)


def _cow_head(pen: Pen, tone: str, patch: str, chews: str, *, horns: bool) -> None:
    if horns:
        for horn in pair(tube([(42, 46), (33, 38), (30, 28), (34, 20)], 11, 9, 6, 2), 56):
            small(pen, horn, "warm+2")
    for ear, inside in zip(
        pair(leaf(34, 58, 28, 19, 170, 0.1), 56),
        pair(leaf(31, 58, 18, 10, 170, 0.1), 56),
        strict=True,
    ):
        small(pen, ear, patch)
        pen.fill(inside, "hot+2")
    head = blob(
        (36, 44), (56, 37), (76, 44), (82, 62), (77, 84), (72, 98), (56, 102), (40, 98),
        (35, 84), (30, 62),
    )  # fmt: skip
    pen.form(head, patch, 0.7, hard=0.06)
    blaze = "M50 34 L62 34 C62 52 70 66 72 84 L40 84 C42 66 50 52 50 34 Z"
    pen.fill(both(head, blaze), step(tone, 1))
    if chews != "none":
        pen.line("M76 104 C88 106 94 98 100 92", "leaf-1", THIN)
        if chews == "flower":
            for i in range(5):
                pen.fill(turn(ell(100, 83, 4, 5.4), 72 * i, 100, 91), "accent")
            pen.fill(ell(100, 91, 3.6), "paper")
        else:
            pen.fill(leaf(88, 102, 20, 7, -24, 0.1), "leaf")
            pen.fill(leaf(86, 102, 20, 7, 14, 0.1), "leaf-1")
    muzzle = blob(
        (34, 88), (56, 81), (78, 88), (83, 101), (74, 113), (56, 117), (38, 113), (29, 101)
    )
    pen.occlude(head, muzzle, step(patch, -2), 0, -4)
    pen.form(muzzle, "hot+2", 0.8)
    for x in (44, 68):
        pen.fill(turn(ell(x, 95, 3.4, 4.6), 14 if x > 56 else -14, x, 95), "hot-1")
    pen.line("M46 106 C50 110 62 110 66 106", "hot-1", 2.2)
    for x in (41, 71):
        pen.fill(ell(x, 67, 7.4), "paper")
    eyes(pen, ((42, 68), (70, 68)), 4.6)


@drawing(scene_class="being", size_m=1.1, facing="left", view="side", pale=True)
def sheep(
    pen: Pen,
    *,
    tone: Tone = "paper-1",
    face: Tone = "dark+2",
    curls: Annotated[int, Range(0, 6)] = 5,
    horns: bool = False,
    awake: bool = True,
    scarf: Tone | None = None,
) -> None:
    pen.ground(130, 104)
    for x in (92, 146):
        hoofed_leg(pen, [(x, 136), (x, 182)], (13, 12), step(face, -1), "ink")
    for x in (76, 132):
        hoofed_leg(pen, [(x, 136), (x, 182)], (15, 13), face, "ink")
    puffs = [(62, 104, 27), (76, 80, 26), (104, 70, 28), (134, 74, 28), (156, 94, 26)]
    puffs += [(160, 120, 24), (140, 140, 22), (112, 144, 23), (84, 138, 24), (110, 108, 40)]
    wool = union(*(ell(*puff) for puff in puffs), ell(183, 104, 11))
    pen.form(wool, tone, 0.7, hard=0.08)
    whorls = ((112, 84, 11), (142, 94, 12), (116, 118, 12), (150, 122, 10), (90, 124, 9))
    for x, y, r in (*whorls, (130, 64, 8))[:curls]:
        lock = f"M{x - r} {y - 2} C{x - r} {y + r} {x + r} {y + r} {x + r} {y - 3}"
        lock += f" C{x + r} {y - r * 0.8} {x + 1} {y - r * 0.7} {x + 1} {y}"
        pen.line(lock, step(tone, -4), THIN)
    head = blob((34, 72), (52, 64), (70, 72), (74, 92), (66, 114), (52, 122), (38, 114), (30, 92))
    pen.occlude(wool, head, step(tone, -5), 5, 6)
    if scarf:
        pen.form(
            both(union(wool, head), tube([(34, 118), (56, 132), (84, 116)], 13, 14, 13)), scarf
        )
        pen.form(turn(rect(66, 120, 14, 34, (3, 3, 5, 5)), -8, 72, 122), step(scarf, -1))
    for ear in pair(leaf(34, 82, 26, 15, 162, -0.1), 52):
        pen.form(ear, step(face, -1), 0.9)
    pen.form(head, face, 0.8)
    if horns:
        for horn in pair(
            tube([(42, 68), (26, 62), (16, 76), (22, 90), (32, 86)], 14, 14, 12, 8, 4), 52
        ):
            pen.form(horn, "warm+1", 0.9)
    tuft = union(ell(40, 66, 12), ell(54, 59, 14), ell(66, 68, 11))
    pen.occlude(head, tuft, step(face, -2), 2, 5)
    pen.form(tuft, step(tone, 1), 0.8)
    for x in (43, 62):
        pen.fill(ell(x, 90, 6.4, 7), "paper" if awake else step(face, -1))
    eyes(pen, ((44, 91), (61, 91)), 3.8, awake=awake, tone="ink" if awake else "paper")
    pen.line("M47 107 L52 111 L57 107 M52 111 L52 115", step(face, 4), 2)


@drawing(scene_class="being", size_m=1.2, facing="right", view="side", pale=True)
def goat(
    pen: Pen,
    *,
    tone: Tone = "paper-2",
    horn: Tone = "wood-2",
    horns: Literal["long", "short"] = "long",
    beard: bool = True,
    stands: Literal["ground", "rock"] = "rock",
    collar: Tone | None = "hot",
) -> None:
    lift = 0.0 if stands == "ground" else 18.0
    far = step(tone, -4)
    if lift:
        rock = poly(
            [(8, 184), (26, 164), (84, 160), (150, 164), (176, 172), (192, 184)], (3, 9, 9, 9, 9, 3)
        )
        pen.form(rock, "ink+5", 0.7)
        pen.fill(both(rock, poly([(60, 158), (96, 158), (84, 190), (44, 190)], 3)), "ink+6")
    else:
        pen.ground(136, 96)
    low = 182 - lift

    def leg(x: float, top: float, lean: float, own: str, wide: float) -> None:
        points = [(x, top), (x + lean, low - 28), (x + lean * 0.4, low)]
        hoofed_leg(pen, points, (wide, 12, 11), own, "dark+1", floor=low + 2)

    leg(62, 110, 5, far, 24)
    leg(122, 110, 4, far, 20)
    tail = leaf(34, 84, 26, 16, -118, 0.15)
    pen.form(tail, step(tone, -1), 0.9)
    torso = blob(
        (32, 92), (44, 76), (70, 78), (96, 76), (120, 74), (138, 88),
        (138, 112), (122, 126), (88, 128), (56, 126), (36, 114),
    )  # fmt: skip
    neck = "M104 84 C116 74 122 60 128 44 L156 64 C150 76 148 92 142 106 Z"
    head = blob(
        (124, 42),
        (136, 32),
        (152, 36),
        (168, 50),
        (180, 62),
        (180, 72),
        (170, 78),
        (152, 74),
        (132, 64),
    )
    _goat_horns(pen, horn, horns)
    if beard:
        pen.form(leaf(162, 72, 36, 17, 104, -0.12), step(tone, -2), 0.9)
    pen.form(union(torso, neck, head), tone, 0.6, hard=0.07)
    for x, top, lean, wide in ((50, 104, -8, 32), (112, 106, -2, 25)):
        leg(x, top, lean, tone, wide)
    if collar:
        band = both(neck, tube([(108, 66), (126, 82), (152, 84)], 8, 9, 8))
        pen.form(band, collar, 0.9)
        pen.form(ell(146, 92, 6), "warm", 0.9)
    pen.fill(both(head, ell(180, 72, 15, 12)), step(tone, -3))
    pen.line("M178 74 C172 75 167 73 163 70", step(tone, -7), 2)
    pen.fill(ell(174, 62, 2, 2.6), "ink")
    eye(pen, 150, 50, 4.6, white=False)
    ear = leaf(130, 52, 28, 15, 146, 0.12)
    pen.occlude(neck, ear, far, 2, 4)
    pen.form(ear, step(tone, -1), 0.9)


def _goat_horns(pen: Pen, tone: str, kind: str) -> None:
    lines = {
        "long": [(140, 38), (134, 18), (116, 10), (98, 16), (90, 30)],
        "short": [(140, 38), (136, 26), (128, 18), (120, 16), (114, 18)],
    }[kind]
    widths = (14, 13, 11, 8, 2)
    pen.form(move(tube(lines, *widths), 9, 2), step(tone, -1), 0.9)
    near = tube(lines, *widths)
    pen.form(near, tone, 0.9)
    for x, y in (
        ((136, 24), (127, 14), (114, 11), (102, 15)) if kind == "long" else ((137, 29), (131, 21))
    ):
        notch = turn(rect(x - 1.2, y - 9, 2.4, 18, 1), (x - 140) * 1.6 + 60, x, y)
        pen.fill(both(near, notch), step(tone, -2))


@drawing(scene_class="being", size_m=2.2, facing="left", view="side")
def deer(
    pen: Pen,
    *,
    tone: Tone = "wood-1",
    antler: Tone = "wood-3",
    tines: Annotated[int, Range(0, 3)] = 3,
    spots: Annotated[int, Range(0, 7)] = 6,
    nose: Tone = "ink",
    scarf: Tone | None = None,
) -> None:
    pen.ground(112, 106)
    far, hoof = step(tone, -2), "dark+1"
    hoofed_leg(pen, [(88, 132), (88, 156), (90, 182)], (17, 10, 8), far, hoof)
    hoofed_leg(pen, [(138, 122), (132, 140), (139, 158), (136, 182)], (26, 13, 8.5, 8), far, hoof)
    pen.form(leaf(158, 104, 26, 17, -38, -0.1), "paper", 0.9)
    body = (
        "M54 84 C56 104 58 128 72 138 C92 146 128 142 148 136 C162 128 164 104 154 96 "
        "C136 88 110 94 92 92 C86 84 84 78 83 70 Z"
    )
    pen.form(body, tone, 0.7)
    bib = both(body, "M56 80 C54 110 60 132 74 142 C86 126 84 100 74 76 Z")
    pen.fill(bib, step(tone, 3))
    flecks = ((104, 102), (122, 99), (138, 103), (112, 114), (131, 113), (147, 114), (122, 125))
    hoofed_leg(pen, [(74, 128), (72, 154), (72, 182)], (20, 11, 9), tone, hoof)
    hoofed_leg(pen, [(148, 118), (146, 138), (155, 158), (151, 182)], (32, 16, 9.5, 9), tone, hoof)
    pen.fill(both(body, union(ell(144, 114, 17, 17), ell(79, 126, 9, 12))), tone)
    for x, y in flecks[:spots]:
        pen.fill(ell(x, y, 3.6, 3), step(tone, 3))
    head = blob(
        (45, 58), (70, 47), (95, 58), (95, 72), (86, 88),
        (80, 103), (70, 107), (60, 103), (54, 88), (45, 72),
    )  # fmt: skip
    pen.occlude(body, head, far, 3, 7)
    pen.fill(both(bib, move(head, 3, 7)), step(tone, 1))
    if scarf:
        wrap = both(union(body, head), tube([(54, 104), (70, 114), (94, 100)], 14, 15, 13))
        pen.form(wrap, scarf)
        pen.form(turn(rect(76, 106, 14, 36, (3, 3, 5, 5)), -6, 82, 108), step(scarf, -1))
    for beam in pair(_antler(tines), 70) if tines else ():
        small(pen, beam, antler)
    for ear in pair(leaf(50, 58, 36, 18, -158, -0.1), 70):
        small(pen, ear, tone)
    for inside in pair(leaf(46, 57, 26, 10, -158, -0.1), 70):
        pen.fill(inside, step(tone, 3))
    _deer_face(pen, head, tone, nose)


def _deer_face(pen: Pen, head: str, tone: str, nose: str) -> None:
    pen.form(head, tone, 0.7, hard=0.06)
    rings = union(*pair(tube([(56, 80), (59, 90), (63, 98)], 8, 9, 8), 70))
    pen.fill(both(head, union(ell(70, 102, 15, 13), rings)), step(tone, 3))
    pen.fill(ell(70, 95, 8, 6), nose)
    pen.fill(ell(67.6, 93, 2.4, 1.4), step(nose, 4))
    eyes(pen, ((55, 72), (85, 72)), 4.6)


def _antler(tines: int) -> str:
    """The left one."""
    parts = [tube([(62, 52), (56, 42), (40, 34), (33, 20), (38, 8)], 8, 8, 7, 6, 3)]
    for root, tip in (((50, 39), (54, 14)), ((38, 30), (18, 18)), ((46, 37), (24, 42)))[:tines]:
        middle = ((root[0] + tip[0]) / 2 - 1, (root[1] + tip[1]) / 2 + 1)
        parts.append(tube([root, middle, tip], 6.5, 5.5, 3))
    return union(*parts)


@drawing(scene_class="being", size_m=2.6, facing="right", view="side")
def camel(
    pen: Pen,
    *,
    tone: Tone = "warm",
    humps: Annotated[int, Range(1, 2)] = 2,
    blanket: Tone | None = "main",
    awake: bool = True,
) -> None:
    pen.ground(136, 92)
    far, hoof = step(tone, -2), "dark+2"
    hoofed_leg(pen, [(62, 122), (66, 152), (64, 182)], (24, 12, 11), far, hoof)
    hoofed_leg(pen, [(118, 122), (122, 152), (124, 182)], (22, 12, 11), far, hoof)
    pen.line("M30 100 C20 106 18 120 20 132", far, 4.5)
    pen.fill(leaf(20, 124, 20, 11, 92), "dark+2")
    torso = blob(
        (28, 104), (38, 88), (62, 84), (96, 84), (122, 88), (136, 104),
        (132, 124), (112, 136), (76, 134), (44, 132), (30, 120),
    )  # fmt: skip
    tops = ((76, 32),) if humps == 1 else ((54, 24), (101, 24))
    for x, half in tops:
        peak = (
            f"M{x - half * 1.1} 98 C{x - half * 0.7} 84 {x - half * 0.6} 42 {x + 2} 42 "
            f"C{x + half * 0.6} 42 {x + half * 0.7} 84 {x + half * 1.1} 98 Z"
        )
        torso = union(torso, peak)
    neck = tube([(112, 104), (134, 118), (150, 104), (152, 78), (152, 52)], 40, 36, 26, 22, 22)
    head = blob(
        (140, 40), (150, 31), (166, 36), (182, 44), (192, 52),
        (190, 62), (178, 66), (158, 64), (143, 56),
    )  # fmt: skip
    pen.form(leaf(152, 36, 17, 10, -70), far, 0.9)
    pen.form(union(torso, neck, head), tone, 0.6, hard=0.07)
    for x, half in tops:
        tuft = blob(
            (x + 2, 38), (x - half, 44), (x - half, 60), (x - 7, 66),
            (x - 2, 59), (x + 5, 66), (x + half, 60), (x + half, 44),
        )  # fmt: skip
        pen.fill(both(torso, tuft), far)
    shag = blob(
        (120, 100),
        (134, 108),
        (152, 92),
        (156, 110),
        (146, 130),
        (136, 128),
        (130, 140),
        (120, 126),
    )
    pen.fill(both(union(torso, neck), shag), far)
    hoofed_leg(pen, [(44, 114), (42, 136), (36, 154), (40, 182)], (36, 18, 12, 12), tone, hoof)
    hoofed_leg(pen, [(108, 116), (108, 150), (108, 182)], (26, 13, 12), tone, hoof)
    pen.fill(both(torso, union(ell(48, 108, 18, 18), ell(107, 108, 13, 18))), tone)
    if blanket:
        _camel_cloth(pen, torso, blanket, humps)
    pen.line("M190 58 C182 61 176 59 171 56", far, 2.2)
    pen.fill(ell(185, 50, 2.4, 1.8), "ink")
    eyes(pen, ((162, 45),), 4.2, awake=awake)
    pen.line("M156 38 C160 35 166 36 169 39", far, 2.4)
    pen.form(leaf(147, 40, 18, 11, -112), tone, 0.9)


def _camel_cloth(pen: Pen, torso: str, blanket: str, humps: int) -> None:
    x, half = (76, 25) if humps == 1 else (78, 15)
    top = 72 if humps == 1 else 60
    corners = [(x - half, top), (x + half, top), (x + half + 3, 122), (x - half - 3, 122)]
    cloth = both(torso, poly(corners, 3))
    pen.form(cloth, blanket, 0.8)
    pen.fill(both(cloth, rect(0, 108, 200, 5, 0)), "accent")
    pen.fill(both(cloth, rect(0, 98, 200, 3, 0)), step(blanket, 3))
    for i in range(5):
        tassel = x - half + 1 + i * (half - 1) * 0.5
        pen.fill(rect(tassel - 2, 121, 4, 10, (1, 1, 2, 2)), step(blanket, -1))
