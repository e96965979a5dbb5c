"""Animals of faraway lands."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.fauna import eyes, hoofed_leg
from onbrand.generation.composer.kit.growth import grounded, pair, small, tube
from onbrand.generation.composer.kit.parts import eye
from onbrand.generation.composer.pen import THIN, Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Point,
    blob,
    both,
    ell,
    leaf,
    poly,
    rect,
    turn,
    union,
)


@drawing(scene_class="being", size_m=5, facing="right", view="side")
def giraffe(
    pen: Pen,
    *,
    tone: Tone = "warm",
    patch: Tone = "wood-2",
    patches: Annotated[int, Range(5, 13)] = 13,
    chews: Literal["leaf", "none"] = "leaf",
    scarf: Tone | None = None,
) -> None:
    pen.ground(116, 88)
    far, hoof = step(tone, -2), "dark+1"
    pen.line("M34 118 C22 126 22 140 24 152", far, 3.6)
    pen.fill(leaf(24, 146, 18, 9, 92), patch)
    hoofed_leg(pen, [(58, 136), (62, 160), (60, 182)], (18, 9, 8), far, hoof)
    hoofed_leg(pen, [(104, 130), (108, 158), (109, 182)], (17, 9, 8), far, hoof)
    torso = blob(
        (30, 126), (38, 112), (62, 106), (90, 98), (112, 98),
        (120, 116), (110, 138), (84, 144), (52, 146), (34, 142),
    )  # fmt: skip
    neck = "M84 104 C102 92 116 60 122 26 L144 40 C142 74 130 104 118 126 Z"
    head = blob(
        (120, 30),
        (128, 18),
        (144, 18),
        (160, 30),
        (176, 40),
        (178, 50),
        (168, 54),
        (150, 52),
        (130, 48),
    )
    for x, y, top in ((136, 20, 138), (128, 20, 126)):
        pen.form(tube([(x, y), ((x + top) / 2, 12), (top, 9)], 5, 4, 4), far if x > 130 else tone)
        pen.fill(ell(top, 9, 4.4), "dark+1")
    whole = union(torso, neck, head)
    pen.form(whole, tone, 0.6, hard=0.06)
    spots = (
        (50, 120, 10), (72, 114, 10), (94, 108, 9), (62, 134, 9), (84, 130, 10), (104, 124, 9), (110, 98, 8),
        (118, 78, 8), (122, 58, 7), (130, 88, 6), (134, 66, 6), (129, 42, 6), (40, 134, 7),
    )  # fmt: skip
    for i, (x, y, r) in enumerate(spots[:patches]):
        hexes = poly(
            [
                (x - r, y - 2),
                (x - r * 0.3, y - r),
                (x + r * 0.8, y - r * 0.7),
                (x + r, y + r * 0.3),
                (x + r * 0.2, y + r),
                (x - r * 0.8, y + r * 0.6),
            ],
            r * 0.3,
        )
        pen.fill(both(union(torso, neck), turn(hexes, 34 * i, x, y)), patch)
    hoofed_leg(pen, [(46, 128), (42, 148), (38, 162), (42, 182)], (26, 14, 9, 8.5), tone, hoof)
    hoofed_leg(pen, [(98, 128), (98, 156), (97, 182)], (20, 10, 8.5), tone, hoof)
    pen.fill(both(torso, union(ell(47, 124, 12, 13), ell(98, 122, 10, 14))), tone)
    for x, y, r in ((46, 124, 8), (98, 126, 7))[: max(0, patches - 5)]:
        pen.fill(turn(rect(x - r, y - r, 2 * r, 2 * r, 4), 20, x, y), patch)
    crest = tube([(122, 24), (112, 54), (100, 82), (86, 100)], 7, 8, 7, 3)
    pen.form(crest, patch, 0.9)
    if scarf:
        pen.form(both(neck, tube([(96, 70), (118, 82), (142, 78)], 12, 13, 12)), scarf, 0.9)
    pen.fill(both(head, ell(176, 50, 17, 12)), step(tone, 2))
    pen.fill(ell(171, 41, 1.8, 2.2), "ink")
    pen.line("M175 51 C168 53 162 52 157 49", far, 2)
    eye(pen, 146, 32, 4.4, white=False)
    pen.form(leaf(126, 26, 24, 12, 168, 0.1), tone, 0.9)
    if chews == "leaf":
        pen.line("M172 52 C180 56 184 62 186 70", "leaf-2", 2.4)
        for x, y, degrees in ((178, 56, 10), (183, 64, 150), (186, 70, 70)):
            small(pen, leaf(x, y, 15 if degrees != 10 else 13, 8, degrees), "leaf")


@drawing(scene_class="being", size_m=2, facing="left", view="side", pale=True)
def zebra(
    pen: Pen,
    *,
    tone: Tone = "paper-1",
    stripe: Tone = "dark+1",
    stripes: Annotated[int, Range(5, 8)] = 7,
    gait: Literal["stands", "steps"] = "stands",
    awake: bool = True,
) -> None:
    pen.ground(136, 104)
    far = step(tone, -4)
    tail = tube([(164, 86), (178, 98), (181, 122), (178, 142)], 8, 6, 6, 4)
    pen.form(tail, far)
    pen.form(leaf(179, 128, 30, 16, 92), stripe, 0.9)
    hind: list[Point] = [(138, 112), (130, 134), (136, 154), (132, 182)]
    fore: list[Point] = [(84, 116), (84, 150), (85, 182)]
    if gait == "steps":
        fore = [(80, 112), (60, 134), (68, 156)]
    for line, widths in ((hind, (34.0, 17.0, 11.0, 11.0)), (fore, (26.0, 14.0, 11.0, 11.0))):
        hoofed_leg(pen, line, widths, far, stripe)
    torso = blob(
        (168, 96), (158, 80), (134, 80), (108, 80), (84, 82),
        (66, 100), (72, 122), (98, 132), (124, 130), (150, 128), (164, 116),
    )  # fmt: skip
    neck = "M118 82 C100 70 88 46 76 26 L46 60 C54 76 62 92 66 110 C78 126 104 120 118 110 Z"
    head = blob(
        (74, 30),
        (62, 22),
        (48, 32),
        (34, 48),
        (20, 60),
        (16, 72),
        (26, 82),
        (40, 78),
        (54, 72),
        (68, 60),
    )
    body = union(torso, neck, head)
    mane = "M54 28 C56 12 74 10 82 20 C92 30 100 52 122 78 L104 88 C92 74 80 50 72 34 Z"
    pen.form(mane, stripe, 0.8)
    for i in range(4):
        x, y = 66.0 + i * 12, 16 + i * 15
        pen.fill(both(mane, turn(rect(x - 3, y - 16, 6, 34, 2), 20 + 10 * i, x, y)), tone)
    pen.form(leaf(60, 32, 26, 14, -104, 0.1), step(tone, -2), 0.9)
    pen.form(body, tone, 0.6, hard=0.06)
    for i in range(stripes):
        share = i / (stripes - 1)
        x = 94 + share * 64
        band = tube(
            [(x + 3, 72), (x + 6 - 10 * share, 94), (x - 2, 112), (x + 2 + 10 * share, 128)],
            9,
            7,
            5,
            1,
        )
        pen.fill(both(torso, band), stripe)
    for i in range(4):
        x, y = 62 + 9 * i, 50 + i * 15
        band = tube([(x + 22, y - 20), (x + 4, y - 4), (x - 14, y + 8)], 8, 6, 1)
        pen.fill(both(neck, band), stripe)
    for i in range(3):
        pen.fill(
            both(head, tube([(54 - 9 * i, 22 + 10 * i), (50 - 7 * i, 36 + 9 * i)], 5, 1)), stripe
        )
    pen.fill(both(head, ell(18, 74, 18, 14)), stripe)
    pen.fill(ell(23, 68, 2.2, 2.6), step(tone, -1))
    for x, low in ((148, 156), (88, 88)):
        line = [(x, 104.0), (x + (low - x) * 0.6, 134), (x + (low - x) * 1.4, 154), (low, 182)]
        widths = (36.0 if x > 100 else 28.0, 18.0, 12.0, 11.5)
        leg = grounded(tube(line, *widths))
        hoofed_leg(pen, line, widths, tone, stripe)
        pen.fill(both(torso, ell(x, 104, 15, 18)), tone)
        for k in range(5):
            u, v = x + (low - x) * (0.2 + 0.24 * k), 104 + k * 15
            for bar in ([(u - 14, v), (u + 2, v + 2)], [(u + 14, v + 6), (u, v + 7)]):
                pen.fill(both(leg, tube(bar, 5.5, 1)), stripe)
    eyes(pen, ((50, 46),), 4.4, awake=awake)
    pen.form(leaf(68, 34, 27, 15, -84, -0.1), tone, 0.9)


@drawing(scene_class="being", size_m=1.3)
def panda(
    pen: Pen,
    *,
    tone: Tone = "paper",
    patch: Tone = "dark+1",
    holds: Literal["bamboo", "heart", "none"] = "bamboo",
    awake: bool = True,
    blush: bool = True,
) -> None:
    pen.ground(132)
    trunk = (
        "M66 104 C44 122 38 150 42 170 C44 180 54 184 66 184 L134 184 C146 184 156 180 158 170 "
        "C162 150 156 122 134 104 Z"
    )
    pen.form(trunk, tone, 0.8)
    yoke = both(trunk, "M50 96 L150 96 L164 132 C140 146 60 146 36 132 Z")
    pen.fill(yoke, patch)
    pen.shade(yoke, step(patch, -1), 0.8)
    for x in (58, 142):
        pen.form(ell(x, 170, 25, 16), patch, 0.9)
        pen.fill(ell(x, 172, 12, 8), step(patch, 3))
        for dx in (-9, 0, 9):
            pen.fill(ell(x + dx, 161 + abs(dx) * 0.2, 2.8), step(patch, 3))
    for x in (58, 142):
        pen.form(ell(x, 36, 19), patch)
    head = blob(
        (100, 24), (142, 38), (156, 70), (138, 102), (100, 112), (62, 102), (44, 70), (58, 38)
    )
    pen.occlude(trunk, head, step(patch, -2), 2, 8)
    pen.form(head, tone, 0.7, hard=0.06)
    for ring in pair(turn(ell(74, 68, 15, 19), 28, 74, 68)):
        pen.fill(ring, patch)
    if awake:
        for x in (77, 123):
            pen.fill(ell(x, 66, 6.4, 7), "paper")
        eyes(pen, ((78, 67), (122, 67)), 4.2)
    else:
        eyes(pen, ((76, 67), (124, 67)), 5, awake=False, tone="paper")
    if blush:
        for x in (62, 138):
            pen.fill(ell(x, 90, 7.6, 4.8), "hot+2")
    pen.form(ell(100, 91, 19, 14), tone, 0.7)
    pen.fill(poly([(90, 82), (110, 82), (100, 92)], 4), "ink+1")
    pen.line(
        "M100 91 L100 96 M100 96 C97 101 91 101 89 97 M100 96 C103 101 109 101 111 97", "ink+1", 2
    )
    if holds == "bamboo":
        _bamboo_stick(pen)
    elif holds == "heart":
        pen.form(
            union(
                ell(92, 142, 13), ell(110, 142, 13), poly([(80, 148), (122, 148), (101, 172)], 3)
            ),
            "hot",
        )
    for x, side in ((52, 1), (148, -1)):
        arm = tube([(x, 120), (x - 2 * side, 140), (x + 26 * side, 150)], 27, 28, 24)
        pen.form(arm, patch, 0.9)


def _bamboo_stick(pen: Pen) -> None:
    stick = turn(rect(95, 88, 11, 92, 3), 38, 100, 146)
    pen.form(stick, "leaf", 0.9)
    for y in (104, 130, 156):
        pen.fill(turn(rect(93, y, 15, 4, 2), 38, 100, 146), "leaf+2")
    for degrees in (-74, -36, 4):
        small(pen, leaf(136, 100, 30, 13, degrees, 0.1), "leaf-1")


@drawing(scene_class="being", size_m=0.8)
def koala(
    pen: Pen,
    *,
    tone: Tone = "ink+6",
    belly: Tone = "paper-1",
    bark: Tone = "wood-1",
    leaves: Annotated[int, Range(0, 4)] = 3,
    awake: bool = True,
) -> None:
    pen.ground(70, 124)
    trunk = tube([(128, 196), (124, 150), (132, 100), (126, 50), (134, 4)], 34, 27, 25, 23, 22)
    trunk = both(grounded(trunk), rect(0, 6, 200, 190, 0))
    pen.form(trunk, bark, 0.9)
    pen.form(tube([(134, 40), (158, 30), (178, 14)], 12, 9, 4), bark)
    for x, y, long, degrees in (
        (172, 18, 34, 40),
        (164, 26, 32, 72),
        (150, 32, 24, 100),
        (120, 22, 34, 160),
    )[:leaves]:
        small(pen, leaf(x, y, long, 14, degrees, 0.1), "leaf")
    for dy in (70, 132, 164):
        pen.line(f"M122 {dy} C126 {dy + 4} 132 {dy + 4} 136 {dy}", step(bark, -2), 2.4)
    body = blob(
        (66, 104), (96, 96), (122, 112), (128, 142), (116, 166), (88, 174), (60, 164), (50, 136)
    )
    pen.occlude(trunk, body, step(bark, -2), 5, 3)
    pen.form(body, tone, 0.8)
    pen.fill(
        both(body, blob((54, 118), (74, 108), (84, 130), (80, 156), (66, 166), (50, 150))), belly
    )
    foot = tube([(92, 158), (116, 168), (140, 162)], 28, 26, 20)
    pen.form(foot, tone, 0.9)
    for ear, inside in zip(
        pair(ell(34, 58, 26, 25), 76), pair(ell(34, 60, 15, 14), 76), strict=True
    ):
        pen.form(ear, tone, 0.9)
        pen.fill(inside, belly)
    head = blob((76, 36), (106, 46), (118, 72), (106, 98), (76, 106), (46, 98), (34, 72), (46, 46))
    pen.occlude(body, head, step(tone, -2), 3, 7)
    pen.form(head, tone, 0.7, hard=0.06)
    pen.form(blob((76, 58), (86, 66), (87, 82), (76, 90), (65, 82), (66, 66)), "ink+1", 0.9)
    pen.fill(ell(72, 66, 3, 4.6), "ink+4")
    eyes(pen, ((54, 68), (98, 68)), 4.8, awake=awake)
    for x in (50, 102):
        pen.fill(ell(x, 84, 7, 4.6), "hot+2")
    pen.line("M68 96 C72 100 80 100 84 96", step(tone, -4), THIN)
    arm = tube([(104, 116), (126, 124), (146, 114)], 26, 23, 18)
    pen.occlude(trunk, arm, step(bark, -2), 2, 6)
    pen.form(arm, tone, 0.9)
    for dy in (-5, 0, 5):
        pen.line(f"M146 {114 + dy} L152 {113 + dy}", "ink+2", 2.4)


@drawing(scene_class="being", size_m=0.12, facing="right", view="side")
def mouse(
    pen: Pen,
    *,
    tone: Tone = "ink+6",
    inside: Tone = "hot+2",
    holds: Literal["cheese", "none"] = "cheese",
    tail: Literal["up", "low"] = "up",
    awake: bool = True,
) -> None:
    pen.ground(140, 96)
    lines: dict[str, list[Point]] = {
        "up": [(50, 164), (24, 168), (12, 148), (22, 122), (14, 96), (26, 80)],
        "low": [(50, 170), (34, 178), (22, 174), (14, 166), (8, 172)],
    }
    pen.form(tube(lines[tail], 9, 8, 7, 6, 5, 3), inside)
    body = grounded(
        blob(
            (40, 164),
            (44, 124),
            (70, 100),
            (104, 104),
            (128, 128),
            (132, 164),
            (116, 186),
            (60, 188),
        )
    )
    pen.form(body, tone, 0.8)
    pen.form(both(body, ell(72, 158, 30, 32)), tone, 0.9, hard=0.05)
    pen.form(grounded(tube([(70, 180), (92, 181), (106, 181)], 12, 11, 8)), inside)
    pen.form(ell(136, 58, 27, 28), step(tone, -2), 0.9)
    head = blob(
        (90, 92),
        (106, 70),
        (134, 68),
        (156, 84),
        (182, 108),
        (180, 116),
        (154, 126),
        (118, 126),
        (96, 114),
    )
    pen.occlude(body, head, step(tone, -2), -2, 7)
    pen.form(head, tone, 0.7, hard=0.06)
    ear = ell(96, 62, 32, 33)
    pen.occlude(head, ear, step(tone, -2), 3, 5)
    pen.form(ear, tone, 0.8)
    pen.fill(ell(97, 64, 20, 21), inside)
    eyes(pen, ((142, 92),), 5.6, awake=awake)
    pen.form(ell(182, 110, 7, 6), "hot")
    pen.fill(ell(148, 110, 8, 5), inside)
    pen.line("M174 118 C168 122 162 122 158 119", step(tone, -4), 2)
    pen.line("M164 110 L140 104 M164 113 L140 116", step(tone, -3), 1.4)
    if holds == "cheese":
        cheese = poly([(122, 156), (166, 138), (186, 156), (186, 182), (122, 182)], (3, 5, 3, 4, 4))
        pen.form(cheese, "warm", 0.8)
        pen.fill(both(cheese, rect(100, 130, 100, 26, 0)), "warm+2")
        for x, y, r in ((140, 168, 6), (164, 172, 5), (176, 162, 4)):
            pen.fill(ell(x, y, r), "warm-2")
    pen.form(tube([(112, 138), (124, 150), (138, 152)], 13, 11, 9), tone, 0.9)
    pen.fill(ell(140, 152, 6, 5), inside)
