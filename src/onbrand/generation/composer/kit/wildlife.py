"""Wild animals, large and small."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.fauna import eyes
from onbrand.generation.composer.kit.growth import grounded, pair, small, tube
from onbrand.generation.composer.kit.parts import eye
from onbrand.generation.composer.pen import THIN, Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    blob,
    both,
    ell,
    leaf,
    polar,
    poly,
    rect,
    turn,
    union,
)


def _seated(pen: Pen, tone: str, bib: str, paws: str) -> Path:
    """The body of a big cat that sits and looks at us."""
    body = (
        "M74 96 C54 114 42 146 43 172 C43 181 50 184 60 184 L140 184 C150 184 157 181 157 172 "
        "C158 146 146 114 126 96 Z"
    )
    pen.form(body, tone, 0.8)
    pen.fill(both(body, "M82 96 C74 126 84 152 100 156 C116 152 126 126 118 96 Z"), bib)
    for haunch in (ell(58, 164, 23, 25), ell(142, 164, 23, 25)):
        pen.form(both(body, haunch), tone, 0.9)
    for x in (83, 117):
        leg = rect(x - 14, 134, 28, 50, (10, 10, 11, 11))
        pen.form(leg, tone, hard=0.07)
        pen.fill(both(leg, ell(x, 182, 17, 13)), paws)
        for dx in (-5, 4):
            pen.line(f"M{x + dx} 177 L{x + dx} 182", step(tone, -3), 1.8)
    return body


@drawing(scene_class="being", size_m=1.2)
def lion(
    pen: Pen,
    *,
    tone: Tone = "warm",
    mane: Tone = "wood-2",
    locks: Annotated[int, Range(9, 15)] = 13,
    crown: bool = False,
    awake: bool = True,
    tail: Literal["right", "left"] = "right",
) -> None:
    pen.ground(128)
    curl = tube([(136, 176), (166, 176), (182, 156), (178, 130), (184, 114)], 11, 10, 9, 8, 7)
    tuft = blob((186, 92), (194, 108), (188, 122), (180, 126), (174, 116), (178, 102))
    for part, own in ((curl, step(tone, -1)), (tuft, mane)):
        pen.form(part if tail == "right" else _mirrored(part), own)
    body = _seated(pen, tone, step(tone, 2), step(tone, 2))
    center = (100.0, 76.0)
    fur = union(
        ell(100, 76, 52), *(ell(*polar(center, 50, 360 / locks * i - 90), 19) for i in range(locks))
    )
    pen.occlude(body, fur, step(tone, -2), 2, 7)
    pen.form(fur, mane, 0.7, hard=0.06)
    inner = union(
        ell(100, 76, 46),
        *(ell(*polar(center, 44, 360 / locks * (i + 0.5) - 90), 12) for i in range(locks)),
    )
    pen.fill(inner, step(mane, 1))
    for ear, inside in zip(pair(ell(64, 44, 15)), pair(ell(65, 45, 8)), strict=True):
        small(pen, ear, tone)
        pen.fill(inside, step(tone, -2))
    head = blob(
        (100, 38), (130, 48), (141, 74), (130, 104), (100, 116), (70, 104), (59, 74), (70, 48)
    )
    pen.occlude(inner, head, step(mane, -1), 2, 6)
    pen.form(head, tone, 0.7, hard=0.06)
    _cat_face(pen, step(tone, 2), awake=awake)
    if crown:
        points = [(66, 40), (62, 8), (82, 22), (100, 4), (118, 22), (138, 8), (134, 40)]
        gold = poly(points, (3, 3, 2, 3, 2, 3, 3))
        pen.occlude(head, gold, step(tone, -2), 2, 5)
        pen.form(gold, "accent", 0.9)
        for x in (82, 100, 118):
            pen.fill(ell(x, 33, 3.4), "hot" if x == 100 else "paper")


def _mirrored(path: Path) -> Path:
    return pair(path)[1]


def _cat_face(pen: Pen, muzzle: str, *, awake: bool) -> None:
    nose = blob((88, 56), (100, 54), (112, 56), (111, 78), (118, 90), (100, 94), (82, 90), (89, 78))
    pen.fill(nose, muzzle)
    pen.form(union(ell(89, 97, 15, 12), ell(111, 97, 15, 12)), muzzle, 0.6, hard=0.05)
    pen.form(both(ell(100, 108, 11, 9), rect(80, 103, 40, 20, 0)), muzzle, 0.8)
    pen.fill(poly([(88, 82), (112, 82), (100, 95)], 4), "ink+1")
    pen.fill(ell(96, 85, 3.6, 1.6), "ink+4")
    pen.line("M100 94 C100 103 88 105 84 100 M100 94 C100 103 112 105 116 100", "ink+1", 2.2)
    for x in (82, 88, 112, 118):
        pen.fill(ell(x, 95 if x in (88, 112) else 92, 1.3), "ink+3")
    eyes(pen, ((78, 74), (122, 74)), 5.2, awake=awake)


@drawing(scene_class="being", size_m=1.1)
def tiger(
    pen: Pen,
    *,
    tone: Tone = "hot-1",
    stripe: Tone = "dark+1",
    bib: Tone = "paper",
    stripes: Annotated[int, Range(2, 4)] = 4,
    awake: bool = True,
    tail: Literal["right", "left"] = "right",
) -> None:
    pen.ground(128)
    curl = tube([(136, 174), (168, 176), (184, 156), (176, 130), (184, 104)], 16, 15, 14, 13, 11)
    bands = (rect(160, 136, 40, 7, 0), rect(160, 120, 40, 7, 0), rect(160, 90, 40, 21, 0))
    for part, own in ((curl, step(tone, -1)), *((both(curl, band), stripe) for band in bands)):
        pen.form(part if tail == "right" else _mirrored(part), own)
    body = _seated(pen, tone, bib, bib)
    for i in range(stripes):
        y = 118 + i * 15
        for side in pair(tube([(34, y - 4), (52, y), (68, y + 5)], 8, 7, 1)):
            pen.fill(both(body, side), stripe)
    for x in (83, 117):
        for y in (148, 160):
            pen.fill(tube([(x - 13, y), (x - 4, y + 2)], 5, 1), stripe)
            pen.fill(tube([(x + 13, y), (x + 4, y + 2)], 5, 1), stripe)
    for ear, inside in zip(pair(ell(56, 36, 19)), pair(ell(57, 37, 10)), strict=True):
        small(pen, ear, tone)
        pen.fill(both(ear, ell(50 if ear == ell(56, 36, 19) else 150, 24, 18, 11)), stripe)
        pen.fill(inside, bib)
    head = blob(
        (100, 22),
        (134, 34),
        (152, 62),
        (158, 92),
        (132, 112),
        (100, 120),
        (68, 112),
        (42, 92),
        (48, 62),
        (66, 34),
    )
    pen.occlude(body, head, step(tone, -2), 2, 7)
    pen.form(head, tone, 0.7, hard=0.06)
    for cheek in pair("M38 100 C50 84 70 84 84 94 L92 124 C70 122 46 116 38 100 Z"):
        pen.fill(both(head, cheek), bib)
    pen.fill(both(head, ell(100, 106, 24, 20)), bib)
    for brow in pair(ell(76, 60, 12, 9)):
        pen.fill(brow, bib)
    pen.fill(both(head, tube([(100, 20), (100, 34), (100, 46)], 8, 8, 2)), stripe)
    for x in (84, 116):
        pen.fill(both(head, tube([(x, 22), (x + (100 - x) * 0.1, 34), (x, 44)], 7, 6, 1)), stripe)
    for i in range(stripes - 1):
        for side in pair(tube([(40, 66 + i * 14), (54, 69 + i * 13), (64, 72 + i * 10)], 8, 6, 1)):
            pen.fill(both(head, side), stripe)
    _cat_face(pen, bib, awake=awake)


@drawing(scene_class="being", size_m=3.4, facing="right", view="side")
def elephant(
    pen: Pen,
    *,
    tone: Tone = "ink+5",
    trunk: Literal["up", "down"] = "up",
    tusks: bool = True,
    blanket: Tone | None = "main",
    spray: Annotated[int, Range(0, 4)] = 3,
) -> None:
    pen.ground(140, 92)
    far, nail = step(tone, -2), step(tone, 3)
    pen.line("M26 92 C14 104 14 122 18 136", far, 4.5)
    pen.fill(leaf(18, 130, 18, 10, 92), step(tone, -3))
    for x in (66, 124):
        leg = grounded(tube([(x, 120), (x, 150), (x, 182)], 36, 30, 30))
        pen.form(leg, far, 0.9)
    body = blob(
        (22, 104),
        (34, 72),
        (70, 56),
        (104, 60),
        (130, 80),
        (138, 112),
        (124, 144),
        (84, 150),
        (46, 146),
        (26, 130),
    )
    skull = blob(
        (104, 70), (114, 42), (140, 34), (162, 46), (168, 76), (162, 100), (140, 110), (114, 100)
    )
    lines = {
        "up": [(150, 84), (164, 112), (182, 116), (190, 92), (184, 64), (190, 44)],
        "down": [(150, 84), (164, 108), (168, 136), (166, 160), (174, 174), (188, 170)],
    }
    nose = tube(lines[trunk], 40, 28, 22, 18, 15, 14)
    pen.form(body, tone, 0.8)
    for x in (48, 108):
        leg = grounded(tube([(x, 120), (x, 150), (x, 182)], 42, 34, 34))
        pen.form(leg, tone, 0.9, hard=0.12)
        for dx in (-11, 0, 11):
            pen.fill(both(leg, ell(x + dx, 184, 5, 6)), nail)
    pen.fill(both(body, union(ell(48, 118, 20, 22), ell(108, 118, 20, 22))), tone)
    if blanket:
        cloth = both(body, "M52 40 L100 40 L104 116 C90 124 66 124 50 116 Z")
        pen.form(cloth, blanket, 0.8)
        pen.fill(both(cloth, rect(30, 102, 100, 6, 0)), "accent")
    whole = union(skull, nose)
    pen.occlude(body, skull, far, -5, 6)
    if tusks:
        pen.form(tube([(146, 108), (158, 122), (174, 122)], 10, 9, 3), "paper-1", 0.9)
    pen.form(whole, tone, 0.7, hard=0.06)
    for share in (2, 3, 4):
        x, y = lines[trunk][share]
        pen.fill(
            both(nose, turn(rect(x - 12, y - 1.4, 24, 2.6, 1), (20, -14, 6)[share - 2], x, y)),
            step(tone, -1),
        )
    if trunk == "up":
        for x, y, r in ((186, 24, 4.5), (172, 30, 3.4), (176, 14, 3.4), (192, 10, 3))[:spray]:
            pen.fill(ell(x, y, r), "sky+1")
    ear = blob(
        (124, 48), (106, 42), (84, 52), (76, 84), (88, 112), (104, 118), (118, 104), (128, 76)
    )
    pen.occlude(union(body, skull), ear, far, 4, 7)
    pen.form(ear, step(tone, -1), 0.8)
    pen.fill(
        blob((118, 62), (106, 56), (94, 66), (90, 86), (98, 104), (108, 100), (116, 84)), "hot+2"
    )
    eye(pen, 146, 68, 5, white=False)
    pen.line("M140 56 C144 53 150 53 154 56", far, 2.2)
    pen.line("M150 106 C146 110 142 110 138 107", far, THIN)


@drawing(scene_class="being", size_m=0.9)
def monkey(
    pen: Pen,
    *,
    tone: Tone = "wood-2",
    face: Tone = "wood+2",
    holds: Literal["banana", "none"] = "banana",
    awake: bool = True,
    tail: Literal["right", "left"] = "left",
) -> None:
    pen.ground(116)
    curl = tube(
        [(132, 176), (166, 176), (182, 152), (176, 124), (158, 120), (154, 136), (164, 142)],
        10,
        10,
        9,
        9,
        8,
        7,
        5,
    )
    pen.form(curl if tail == "right" else _mirrored(curl), step(tone, -1))
    body = "M76 104 C56 122 50 152 54 172 C56 181 62 184 70 184 L130 184 C138 184 144 181 146 172 C150 152 144 122 124 104 Z"
    pen.form(body, tone, 0.8)
    pen.fill(both(body, ell(100, 150, 28, 36)), face)
    for foot in pair(ell(64, 174, 20, 10)):
        small(pen, foot, face)
    for toe in (54, 62, 138, 146):
        pen.line(f"M{toe} 176 L{toe} 182", step(face, -2), 1.8)
    for ear, inside in zip(pair(ell(44, 70, 18, 19)), pair(ell(46, 71, 10, 11)), strict=True):
        small(pen, ear, tone)
        pen.fill(inside, face)
    head = blob(
        (100, 22), (134, 32), (148, 62), (140, 96), (100, 112), (60, 96), (52, 62), (66, 32)
    )
    pen.occlude(body, head, step(tone, -2), 2, 7)
    pen.form(head, tone, 0.7, hard=0.06)
    tuft = tube([(94, 28), (98, 16), (108, 10)], 10, 9, 2)
    pen.form(union(tuft, tube([(106, 28), (110, 20), (120, 18)], 9, 7, 2)), tone, 0.9)
    mask = union(ell(82, 64, 22, 24), ell(118, 64, 22, 24), ell(100, 89, 36, 23))
    pen.occlude(head, mask, step(tone, -1), 1, 4)
    pen.form(mask, face, 0.6, hard=0.05)
    eyes(pen, ((82, 66), (118, 66)), 5.4, awake=awake)
    for x in (95, 105):
        pen.fill(turn(ell(x, 82, 2, 3), 20 if x < 100 else -20, x, 82), step(face, -5))
    pen.line("M82 94 C90 104 110 104 118 94", step(face, -6), THIN)
    left = tube([(64, 116), (48, 136), (56, 156)], 20, 18, 15)
    pen.form(left, tone, 0.9)
    pen.form(ell(58, 158, 10), face, 0.9)
    if holds == "banana":
        _banana(pen)
        right, hand = tube([(134, 118), (150, 142), (164, 128)], 20, 18, 15), ell(166, 124, 10.5)
    else:
        right, hand = tube([(136, 116), (152, 134), (134, 148)], 20, 18, 15), ell(129, 147, 10.5)
    pen.form(right, tone, 0.9)
    pen.form(hand, face, 0.9)


def _banana(pen: Pen) -> None:
    pen.form(tube([(174, 104), (178, 90), (176, 76)], 14, 12, 6), "paper", 0.9)
    fruit = tube([(152, 146), (162, 134), (170, 118), (174, 100)], 6, 15, 18, 15)
    pen.form(fruit, "warm+1", 0.9)
    for x, y, degrees in ((170, 104, -150), (178, 104, -20), (175, 104, -96)):
        pen.form(leaf(x, y, 24 if degrees < -100 else 18, 11, degrees, 0.2), "warm+1", 0.9)
