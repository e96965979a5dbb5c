"""Animals."""

import math
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import eye, veined_leaf
from onbrand.generation.composer.pen import THIN, Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    blob,
    both,
    cut,
    ell,
    flip,
    limb,
    move,
    polar,
    poly,
    rect,
    segments,
    turn,
    union,
)


def _pair(path: Path) -> tuple[Path, Path]:
    return path, flip(path)


@drawing(
    scene_class="being",
    size_m=0.5,
)
def cat(
    pen: Pen,
    *,
    tone: Tone = "warm",
    bib: Tone = "paper",
    stripes: Annotated[int, Range(0, 3)] = 3,
    awake: bool = True,
    tail: Literal["right", "left"] = "right",
    collar: Tone | None = None,
) -> None:
    pen.ground(120)
    curl = limb([(134, 174), (166, 172), (178, 146), (168, 122), (178, 104)], 15, 15, 14, 13, 9)
    pen.form(curl if tail == "right" else flip(curl), step(tone, -1))
    body = (
        "M76 92 C58 112 48 146 49 172 C49 181 56 184 64 184 L136 184 C144 184 151 181 151 172 "
        "C152 146 142 112 124 92 Z"
    )
    pen.form(body, tone, 0.8)
    pen.fill(both(body, "M84 96 C76 122 84 146 100 150 C116 146 124 122 116 96 Z"), bib)
    for x in (84, 116):
        leg = rect(x - 12, 138, 24, 46, (8, 8, 10, 10))
        pen.form(leg, tone, hard=0.07)
        pen.fill(both(leg, rect(x - 14, 171, 28, 14, 0)), bib)
    pen.fill(rect(99, 150, 2, 34, 1), step(tone, -2))
    ears = _pair(poly([(64, 66), (62, 20), (98, 42)], (2, 7, 2)))
    skull = blob(
        (100, 34), (136, 48), (144, 74), (124, 98), (100, 103), (76, 98), (56, 74), (64, 48)
    )
    head = union(skull, *ears)
    pen.occlude(body, head, step(tone, -2), 2, 7)
    if collar:
        band = both(body, "M66 98 C84 112 116 112 134 98 L136 106 C116 120 84 120 64 106 Z")
        pen.fill(band, collar)
        pen.form(ell(100, 117, 6), "accent+1" if collar != "accent" else "paper")
    pen.form(head, tone, 0.7, hard=0.06)
    for inner in _pair(poly([(70, 54), (69, 32), (86, 43)], 3)):
        pen.fill(inner, step(tone, -2))
    for i in range(stripes):
        across = 100 + (i - (stripes - 1) / 2) * 11
        pen.fill(
            limb([(across, 36), (across, 50 if i == stripes // 2 else 45)], 5, 3), step(tone, -2)
        )
        for flank in _pair(limb([(48, 126 + i * 16), (64, 130 + i * 16)], 6, 3)) if i < 2 else ():
            pen.fill(both(body, flank), step(tone, -2))
    _muzzle(pen, bib, awake=awake)


def _muzzle(pen: Pen, bib: str, *, awake: bool) -> None:
    pen.fill(union(ell(92, 86, 11, 9), ell(108, 86, 11, 9)), bib)
    for x in (82, 118):
        if awake:
            pen.fill(ell(x, 70, 5, 6.5), "ink")
            pen.fill(ell(x - 1.6, 67.6, 1.8), "paper")
        else:
            pen.line(f"M{x - 7} 70 C{x - 4} 75 {x + 4} 75 {x + 7} 70", "ink", THIN)
    pen.fill(poly([(94, 78), (106, 78), (100, 85)], 2.5), "ink+1")
    pen.line("M100 84 C100 91 91 92 89 88 M100 84 C100 91 109 92 111 88", "ink+1", 1.8)
    pen.line("M66 82 L48 78 M66 88 L48 90 M134 82 L152 78 M134 88 L152 90", "ink+4", 1.3)


@drawing(
    scene_class="being",
    size_m=0.7,
    facing="left",
)
def fox(
    pen: Pen,
    *,
    tone: Tone = "hot",
    bib: Tone = "paper",
    tail: Literal["up", "around"] = "around",
    awake: bool = True,
    scarf: Tone | None = None,
) -> None:
    pen.ground(140)
    brush = {
        "around": blob(
            (128, 178),
            (150, 150),
            (172, 128),
            (190, 124),
            (192, 146),
            (182, 168),
            (160, 184),
            (140, 184),
        ),
        "up": blob(
            (132, 172),
            (146, 146),
            (148, 112),
            (162, 78),
            (180, 72),
            (190, 96),
            (184, 138),
            (160, 174),
        ),
    }[tail]
    pen.form(brush, tone, 0.9)
    tip = {
        "around": blob(
            (176, 118), (198, 112), (204, 146), (186, 142), (182, 150), (178, 138), (168, 140)
        ),
        "up": blob((152, 84), (160, 60), (200, 60), (200, 104), (184, 96), (176, 106), (168, 94)),
    }[tail]
    pen.fill(both(brush, tip), bib)
    pen.shade(both(brush, tip), step(bib, -3), 1, hard=0.1)
    body = "M78 92 C64 112 58 148 62 184 L138 184 C150 164 146 126 122 92 Z"
    pen.occlude(brush, body, step(tone, -2), 5, 2)
    pen.form(body, tone, 0.8)
    chest = both(body, "M76 92 C70 120 78 150 92 158 C104 148 116 124 116 92 Z")
    pen.fill(chest, bib)
    pen.form(both(body, ell(134, 164, 28, 32)), tone, 0.9, hard=0.06)
    for x in (72, 99):
        leg = rect(x, 136, 22, 48, (8, 8, 9, 9))
        pen.form(leg, tone, hard=0.08)
        pen.fill(both(leg, rect(x - 2, 168, 26, 20, 0)), "dark+1")
    ears = _pair(poly([(62, 64), (54, 14), (96, 42)], (2, 5, 2)))
    skull = poly(
        [(54, 48), (100, 34), (146, 48), (152, 70), (128, 92), (100, 112), (72, 92), (48, 70)],
        (16, 30, 16, 12, 18, 12, 18, 12),
    )
    head = union(skull, *ears)
    pen.occlude(body, head, step(tone, -2), 3, 8)
    pen.fill(both(chest, move(head, 3, 8)), step(bib, -5))
    if scarf:
        band = both(
            "M58 96 C84 116 118 116 142 96 L144 112 C120 130 82 130 58 112 Z",
            rect(0, 0, 200, 200, 0),
        )
        pen.form(band, scarf, 1.2)
        pen.form(poly([(118, 114), (136, 110), (142, 150), (124, 152)], 3), scarf, 1)
    pen.form(head, tone, 0.7, hard=0.06)
    for inner in _pair(poly([(66, 52), (62, 28), (82, 42)], 3)):
        pen.fill(inner, "ink+1")
    for cheek in _pair(
        "M49 70 C62 64 82 70 92 84 C98 92 100 104 100 112 C90 110 78 100 70 90 C60 84 52 78 49 70 Z"
    ):
        pen.fill(both(head, cheek), bib)
    for x in (78, 122):
        if awake:
            pen.fill(ell(x, 69, 4.6, 5.6), "ink")
            pen.fill(ell(x - 1.4, 67, 1.6), "paper")
        else:
            pen.line(f"M{x - 7} 69 C{x - 4} 74 {x + 4} 74 {x + 7} 69", "ink", THIN)
    pen.fill(ell(100, 107, 7.6, 5.6), "ink")
    pen.fill(ell(98, 105.4, 2, 1.2), "ink+4")


@drawing(
    scene_class="being",
    size_m=0.5,
)
def owl(
    pen: Pen,
    *,
    tone: Tone = "main",
    face: Tone = "paper-1",
    beak: Tone = "accent",
    rows: Annotated[int, Range(2, 4)] = 3,
    perch: bool = True,
    awake: bool = True,
    hat: bool = False,
) -> None:
    if perch:
        pen.form(limb([(11, 172), (70, 166), (130, 170), (192, 158)], 10, 9, 8, 5), "wood-2")
        veined_leaf(pen, (168, 160), 30, 16, -52, "leaf")
        veined_leaf(pen, (28, 168), 30, 16, -122, "leaf")
    else:
        pen.ground(100)
    foot = 164 if perch else 182
    pen.fill(
        poly([(84, 150), (116, 150), (109, 180), (100, 184), (91, 180)], 4) if perch else "",
        step(tone, -2),
    )
    body = "M100 28 C150 28 158 72 154 112 C150 146 128 166 100 166 C72 166 50 146 46 112 C42 72 50 28 100 28 Z"
    body = move(body, 0, 0 if perch else 16)
    down = 0 if perch else 16
    tufts = _pair(poly([(52, 62 + down), (50, 14 + down), (92, 36 + down)], (4, 4, 4)))
    body = union(body, *tufts)
    pen.form(body, tone, 0.7)
    belly = both(body, ell(100, 138 + down, 38, 44))
    pen.fill(belly, step(face, -1))
    for row in range(rows):
        for i in range(-2, 3):
            x, y = 100 + (i + (row % 2) * 0.5) * 17, 116 + down + row * 14
            feather = f"M{x - 7} {y} C{x - 6} {y + 10} {x + 6} {y + 10} {x + 7} {y} Z"
            pen.fill(both(belly, feather), step(tone, 2))
    for wing in _pair(
        f"M50 {84 + down} C38 {112 + down} 46 {146 + down} 74 {160 + down} C82 {136 + down} 74 {104 + down} 50 {84 + down} Z"
    ):
        pen.fill(both(belly, move(wing, 2, 4)), step(face, -6))
        pen.form(wing, step(tone, -1), 0.9)
    mask = union(ell(78, 74 + down, 28, 27), ell(122, 74 + down, 28, 27))
    pen.occlude(body, mask, step(tone, -2), 2, 5)
    pen.form(mask, face, 0.6, hard=0.05)
    for x in (79, 121):
        if awake:
            pen.fill(ell(x, 74 + down, 16), beak)
            pen.fill(ell(x, 74 + down, 10.5), "ink")
            pen.fill(ell(x - 3.6, 70 + down, 3.4), "paper")
        else:
            pen.line(
                f"M{x - 13} {73 + down} C{x - 8} {82 + down} {x + 8} {82 + down} {x + 13} {73 + down}",
                "ink",
                3,
            )
    pen.form(
        poly([(91, 82 + down), (109, 82 + down), (100, 102 + down)], (4, 4, 2)), step(beak, -1)
    )
    for x in (82, 104):
        for i in range(3):
            pen.fill(limb([(x + i * 6, foot - 6), (x + i * 6, foot + 4)], 5.4, 4), beak)
    if hat:
        pen.form(
            poly([(64, 34 + down), (136, 34 + down), (128, 44 + down), (72, 44 + down)], 3),
            "ink",
            1,
            lit=False,
        )
        pen.form(
            poly([(100, 6 + down), (152, 24 + down), (100, 42 + down), (48, 24 + down)], 3),
            "ink+1",
            1,
        )
        pen.line(f"M100 {24 + down} C130 {26 + down} 142 {32 + down} 142 {54 + down}", "accent", 2)
        pen.fill(rect(138, 52 + down, 8, 14, 2), "accent")


@drawing(
    scene_class="being",
    size_m=0.2,
    facing="right",
    view="side",
)
def bird(
    pen: Pen,
    *,
    tone: Tone = "main",
    belly: Tone = "accent",
    perch: bool = True,
    wing: Annotated[float, Range(-14, 24)] = 0,
    note: bool = False,
) -> None:
    if perch:
        pen.form(limb([(10, 180), (70, 172), (130, 176), (190, 164)], 9, 8, 7, 4), "wood-2")
        veined_leaf(pen, (158, 168), 36, 20, -50, "leaf")
        veined_leaf(pen, (40, 176), 30, 17, -128, "leaf")
    else:
        pen.ground(80)
    foot = 172 if perch else 184
    pen.line(f"M92 148 L90 {foot} M110 148 L112 {foot}", "wood-3", 3.6)
    tail = poly([(70, 106), (10, 128), (16, 142), (24, 146), (76, 138)], 5)
    pen.form(tail, step(tone, -1))
    body = (
        "M154 82 C154 58 134 46 114 52 C94 58 88 80 72 92 C58 102 52 116 56 128 "
        "C64 156 112 164 136 138 C150 122 154 100 154 82 Z"
    )
    pen.form(body, tone, 0.8)
    low = both(body, "M160 92 C132 92 128 118 104 124 C84 128 70 128 50 132 L70 170 L160 160 Z")
    pen.fill(low, belly)
    pen.shade(low, step(belly, -1), 1.2, hard=0.1)
    folded = "M118 96 C108 84 84 92 70 106 C56 118 44 126 34 128 C44 138 70 142 92 134 C110 128 124 112 118 96 Z"
    folded = turn(folded, wing, 112, 104)
    pen.fill(both(body, move(folded, 3, 5)), step(tone, -2))
    pen.fill(both(low, move(folded, 3, 5)), step(belly, -2))
    pen.form(folded, step(tone, -1), 0.9)
    quills = "M62 124 C78 124 92 118 100 108 M52 130 C74 134 96 128 108 116"
    pen.line(turn(quills, wing, 112, 104), step(tone, 1), 2)
    pen.form(
        poly([(150, 70), (174, 80), (150, 88)], 3), "accent-1" if belly == "accent" else "accent"
    )
    eye(pen, 132, 74, 8.5)
    if note:
        pen.fill(turn(ell(170, 52, 7, 5.4), -20, 170, 52), "second")
        pen.line("M176 51 L176 26 C186 28 186 36 183 40", "second", 3)


@drawing(
    scene_class="being",
    size_m=0.3,
    facing="right",
    view="side",
    anchor="center",
)
def fish(
    pen: Pen,
    *,
    tone: Tone = "second",
    fin: Tone = "accent",
    stripes: Annotated[int, Range(0, 4)] = 3,
    bubbles: Annotated[int, Range(0, 3)] = 3,
) -> None:
    tail = "M64 100 C44 92 26 70 14 60 C12 82 22 92 22 100 C22 108 12 118 14 140 C26 130 44 108 64 100 Z"
    pen.form(tail, fin)
    pen.line("M24 78 C34 88 44 95 54 99 M24 122 C34 112 44 105 54 101", step(fin, -1), 1.8)
    pen.form("M84 64 C96 40 126 40 140 46 C132 54 132 60 138 70 Z", fin)
    pen.form("M96 138 C100 154 116 158 126 154 C122 148 122 142 126 134 Z", fin)
    body = "M182 104 C164 64 106 48 48 100 C106 152 164 146 182 104 Z"
    pen.fill(body, tone)
    for i in range(stripes):
        x = 66 + i * 20
        stripe = f"M{x} 50 C{x + 12} 80 {x + 12} 120 {x} 150 L{x + 10} 150 C{x + 22} 120 {x + 22} 80 {x + 10} 50 Z"
        pen.fill(both(body, stripe), step(tone, 2))
    pen.shade(body, step(tone, -1), 0.9)
    pen.light(body, step(tone, 2))
    pen.fill(both(body, cut(ell(190, 104, 52), ell(193, 104, 50))), step(tone, -2))
    pen.form("M126 106 C112 102 104 112 100 122 C112 128 126 120 126 106 Z", fin)
    eye(pen, 157, 92, 8.5)
    pen.line("M180 108 C174 112 168 112 164 110", step(tone, -3), THIN)
    for i in range(bubbles):
        x, y, r = ((184, 66, 6), (178, 46, 4.5), (186, 30, 3))[i]
        pen.line(ell(x, y, r), "sky", 1.8)


@drawing(
    scene_class="being",
    size_m=0.2,
    facing="right",
    view="side",
)
def hedgehog(
    pen: Pen,
    *,
    tone: Tone = "wood-3",
    face: Tone = "warm+1",
    load: Literal["apple", "leaf", "mushroom", "none"] = "apple",
    spikes: Annotated[int, Range(11, 17)] = 14,
    awake: bool = True,
) -> None:
    pen.ground(164)
    for x in (70, 122):
        pen.form(rect(x, 164, 24, 20, (2, 2, 9, 9)), step(face, -2))
    muzzle = blob(
        (104, 118),
        (136, 112),
        (160, 128),
        (190, 150),
        (186, 160),
        (160, 172),
        (120, 180),
        (96, 160),
    )
    pen.form(muzzle, face, 0.8)
    center = (84.0, 132.0)
    points = []
    for i in range(spikes + 1):
        degrees = 118 + i * (214 / spikes)
        points.append(
            polar(center, 84 - 10 * abs(math.sin(math.radians(degrees - 225))) * 0.6, degrees)
        )
        points.append(polar(center, 66, degrees + 107 / spikes))
    back = poly(
        [*points[:-1], (128, 118), (118, 146), (112, 178), (60, 180)],
        (2,) * (len(points) - 1) + (10, 12, 10, 10),
    )
    back = both(back, rect(4, 30, 192, 150, 0))
    pen.occlude(muzzle, back, step(face, -2), 5, 3)
    pen.form(back, tone, 0.7, hard=0.06)
    for row, (radius, count) in enumerate(((56, 9), (38, 6), (20, 4))):
        for i in range(count):
            degrees = 130 + (i + 0.5 * (row % 2)) * (186 / count)
            start, end = polar(center, radius - 7, degrees), polar(center, radius + 8, degrees)
            if row or start[1] < 174:
                pen.fill(both(back, limb([start, end], 5, 1)), step(tone, 2))
    pen.form(ell(124, 126, 11, 12), step(face, -1), 0.9)
    if awake:
        pen.fill(ell(152, 138, 5, 5.8), "ink")
        pen.fill(ell(150.4, 135.8, 1.7), "paper")
    else:
        pen.line("M145 138 C148 143 156 143 159 138", "ink", THIN)
    pen.fill(ell(187, 151, 8, 7.4), "ink")
    pen.fill(ell(185, 148.6, 2.2, 1.5), "ink+4")
    pen.fill(ell(158, 154, 7, 4.6), step(face, -1))
    pen.line("M178 162 C172 167 166 166 162 163", step(face, -4), 2)
    for x in (86, 134):
        pen.form(rect(x, 168, 26, 16, (4, 4, 8, 8)), face, 1)
    _load(pen, load)


def _load(pen: Pen, load: str) -> None:
    match load:
        case "apple":
            pen.form(union(ell(74, 46, 19, 18), ell(88, 46, 19, 18)), "hot", 0.9)
            pen.fill(turn(ell(68, 40, 2.6, 5), 30, 68, 40), "hot+3")
            pen.line("M81 31 C81 24 84 20 88 17", "wood-3", 3)
            veined_leaf(pen, (82, 28), 20, 11, -160, "leaf")
        case "leaf":
            veined_leaf(pen, (58, 62), 66, 36, -34, "accent", veins=4)
        case "mushroom":
            pen.form(rect(76, 42, 16, 26, 6), "paper", 1)
            pen.form("M52 46 C52 18 116 18 116 46 C100 52 68 52 52 46 Z", "hot", 0.9)
            for x, y, r in ((72, 36, 4), (92, 32, 5), (104, 42, 3)):
                pen.fill(ell(x, y, r), "paper")
        case _:
            pass


@drawing(
    scene_class="being",
    size_m=0.6,
)
def dog(
    pen: Pen,
    *,
    tone: Tone = "warm",
    ears: Tone = "wood-3",
    collar: Tone = "main",
    tongue: bool = False,
    patch: bool = True,
    tail: Literal["up", "down"] = "up",
) -> None:
    pen.ground(128)
    wag = {
        "up": [(136, 166), (160, 158), (172, 138), (174, 118)],
        "down": [(136, 172), (160, 176), (176, 172), (188, 178)],
    }[tail]
    pen.form(limb(wag, 14, 13, 11, 7), step(tone, -1))
    body = "M74 92 C60 112 52 146 54 184 L146 184 C148 146 140 112 126 92 Z"
    pen.form(body, tone, 0.8)
    pen.fill(both(body, "M82 100 C80 128 88 150 100 156 C112 150 120 128 118 100 Z"), "paper")
    for haunch in _pair("M54 184 C46 160 58 140 74 146 C86 152 84 172 80 184 Z"):
        pen.form(both(union(body, haunch), haunch), tone, 0.9, hard=0.08)
    for x in (80, 102):
        leg = rect(x, 136, 19, 48, (6, 6, 9, 9))
        pen.form(leg, step(tone, 1) if x == 80 else tone, hard=0.08)
        for i in (1, 2):
            pen.line(segments((x + i * 6.3, 178), (x + i * 6.3, 183)), step(tone, -2), 1.4)
    head = blob(
        (100, 24),
        (132, 32),
        (144, 58),
        (136, 84),
        (118, 104),
        (100, 108),
        (82, 104),
        (64, 84),
        (56, 58),
        (68, 32),
    )
    pen.occlude(body, head, step(tone, -2), 2, 8)
    band = both(body, "M66 98 C84 116 116 116 134 98 L138 110 C118 128 82 128 62 110 Z")
    pen.fill(band, collar)
    pen.form(ell(100, 125, 7), "accent" if collar != "accent" else "paper")
    pen.form(head, tone, 0.7, hard=0.06)
    if patch:
        pen.fill(
            both(head, ell(122, 56, 20, 23)), step(tone, 2) if tone.startswith("wood") else ears
        )
    blaze = both(
        head,
        "M94 20 L106 20 C106 50 110 60 122 78 C124 96 114 110 100 110 C86 110 76 96 78 78 C90 60 94 50 94 20 Z",
    )
    pen.fill(blaze, "paper")
    for flap in _pair("M68 34 C48 30 38 50 38 76 C38 92 52 98 58 84 C62 70 66 56 74 44 Z"):
        pen.occlude(head, flap, step(tone, -2), 2, 4)
        pen.form(flap, ears, 0.9)
    for x in (80, 120):
        pen.fill(ell(x, 60, 5.4, 6.2), "ink")
        pen.fill(ell(x - 1.7, 57.6, 1.8), "paper")
    if tongue:
        pen.form(
            "M93 94 L107 94 L107 108 C107 116 93 116 93 108 Z",
            "hot" if not tone.startswith("hot") else "main+2",
            0.9,
        )
    pen.line("M100 84 C100 96 88 98 84 92 M100 84 C100 96 112 98 116 92", "ink+1", 2.2)
    pen.fill(blob((100, 70), (110, 74), (106, 82), (100, 86), (94, 82), (90, 74)), "ink")
    pen.fill(ell(97, 74, 2.6, 1.6), "ink+4")
