"""Help and hygiene at home: plasters, syrups, the pulse, toothbrushes, toothpaste."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.clinic import cross
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    both,
    ell,
    limb,
    move,
    poly,
    rect,
    scale,
    segments,
    star,
    turn,
    union,
)
from onbrand.generation.composer.shapes import heart as heart_shape


@drawing(
    scene_class="symbol",
    size_m=0.06,
    anchor="center",
)
def bandage(
    pen: Pen,
    *,
    tone: Tone = "warm",
    pad: Tone = "paper-1",
    count: Literal[1, 2] = 2,
    mark: Literal["heart", "cross", "dots"] = "dots",
    tilt: Annotated[float, Range(35, 50)] = 45,
) -> None:
    for i in range(count):
        degrees = tilt if i else -tilt
        own = step(tone, -1) if count == 2 and i == 0 else tone
        strip = turn(rect(-2, 68, 204, 64, 32), degrees)
        pen.cast(strip, 3, 6)
        pen.form(strip, own, 0.8, hard=0.06)
        for end in (-1, 1):
            for j in range(9):
                x, y = 100 + end * (64 + j // 3 * 12), 84 + j % 3 * 16
                pen.fill(turn(ell(x, y, 2.6), degrees), step(own, -2))
        gleam = turn(rect(18, 76, 60, 4, 2), degrees)
        pen.fill(both(strip, gleam), step(own, 2))
    degrees = tilt if count == 2 else -tilt
    cushion = turn(rect(66, 66, 68, 68, 6), degrees)
    if count == 2:
        pen.fill(
            both(move(cushion, 2, 4), turn(rect(-2, 68, 204, 64, 32), degrees)), step(tone, -2)
        )
    pen.form(cushion, pad, 0.8, hard=0.06)
    match mark:
        case "dots":
            for j in range(16):
                dot = ell(79 + j % 4 * 14, 79 + j // 4 * 14, 2.6)
                pen.fill(turn(dot, degrees), step(pad, -4))
        case "heart":
            pen.form(heart_shape(100, 101, 23), "hot", 0.8)
        case _:
            pen.form(cross(100, 100, 22, 3), "hot", 0.8)


@drawing(
    scene_class="table",
    size_m=0.18,
)
def medicine(
    pen: Pen,
    *,
    tone: Tone = "hot",
    label: Tone = "paper-1",
    spoon: bool = True,
    level: Annotated[float, Range(0.3, 0.9)] = 0.75,
    mark: Literal["cross", "leaf", "drop"] = "leaf",
) -> None:
    pen.ground(164 if spoon else 108, 104 if spoon else 80)
    body = union(rect(28, 64, 100, 120, (30, 30, 12, 12)), rect(58, 40, 40, 40, 2))
    pen.form(body, step(tone, 3), 0.7, hard=0.08)
    high = 182 - 118 * level
    syrup = both(body, rect(0, high, 200, 200, 0))
    pen.form(syrup, tone, 0.7, hard=0.1, lit=False)
    pen.fill(both(body, rect(0, high, 200, 5, 0)), step(tone, 1))
    paper = both(body, rect(20, 100, 120, 62, 0))
    pen.form(paper, label, 0.8, hard=0.06, lit=False)
    if mark == "leaf":
        veined_leaf(pen, (46, 146), 40, 24, -62, "leaf", veins=2)
    elif mark == "cross":
        pen.fill(cross(58, 130, 17), "main")
    else:
        pen.form(
            "M58 108 C72 126 76 134 70 144 C64 152 52 152 46 144 C40 134 44 126 58 108 Z",
            "main",
            0.8,
        )
    for y, wide in ((116, 36), (130, 36), (144, 24)):
        pen.fill(rect(82, y, wide, 5, 2.5), "ink+3" if y < 120 else "paper-5")
    pen.fill(both(body, limb([(38, 98), (41, 86), (50, 76)], 4, 7, 4)), "paper")
    pen.form(rect(48, 8, 60, 38, (8, 8, 4, 4)), "paper-3", 1)
    for i in range(6):
        pen.fill(rect(54.5 + i * 8.6, 14, 3, 26, 1.5), "paper-6")
    if spoon:
        handle = limb([(150, 176), (170, 140), (184, 96), (190, 62)], 9, 8, 8, 10)
        pen.form(handle, "paper-4", 1)
        bowl = turn(ell(142, 172, 26, 12), -8, 142, 172)
        pen.form(bowl, "paper-5", 1)
        pen.fill(turn(ell(141, 170, 20, 7.5), -8, 142, 172), tone)
        pen.fill(turn(ell(136, 168, 7, 2), -8, 142, 172), step(tone, 2))


@drawing(
    scene_class="symbol",
    size_m=0.3,
    anchor="center",
)
def cardiogram(
    pen: Pen,
    *,
    tone: Tone = "hot",
    pulse: Tone = "paper",
    beats: Annotated[int, Range(1, 2)] = 1,
    kind: Literal["heart", "monitor"] = "heart",
    rays: Annotated[int, Range(0, 3)] = 3,
) -> None:
    if kind == "monitor":
        _monitor(pen, tone, beats)
        return
    heart = heart_shape(100, 104, 86)
    pen.cast(heart, 3, 6)
    pen.form(heart, tone, 0.7, hard=0.08)
    gloss = [(30, 88), (32, 66), (46, 50), (62, 44)]
    pen.fill(both(heart, limb(gloss, 4, 11, 9, 4)), step(tone, 3))
    pen.line(move(_pulse(28, 172, 108, 44, beats), 2, 5), step(tone, -2), 8)
    pen.line(_pulse(28, 172, 108, 44, beats), pulse, 8)
    for i in range(rays):
        ray = (((166, 22), (178, 8)), ((180, 40), (195, 32)), ((150, 14), (154, 5)))[i]
        pen.line(segments(*ray), step(tone, 1), 5)


def _pulse(left: float, right: float, y: float, tall: float, beats: int) -> Path:
    points = [(left, y)]
    wide = (right - left) / beats
    for i in range(beats):
        x = left + i * wide
        shares = ((0.28, 0), (0.36, -0.36), (0.44, 0.2), (0.54, -1), (0.64, 0.8), (0.71, 0))
        points += [(x + wide * u, y + tall * v) for u, v in shares]
    return segments(*points, (right, y))


def _monitor(pen: Pen, tone: str, beats: int) -> None:
    pen.form(poly([(82, 150), (118, 150), (126, 178), (74, 178)], 2), "paper-5", 1)
    pen.form(rect(54, 174, 92, 14, 6), "paper-4", 1)
    pen.form(rect(8, 22, 184, 134, 14), "paper-3", 0.6, hard=0.04)
    glass = rect(20, 34, 122, 110, 7)
    pen.fill(glass, "ink+1")
    for i in range(4):
        pen.fill(both(glass, rect(20, 54 + i * 24, 122, 1.6, 0)), "ink+2")
        pen.fill(both(glass, rect(44 + i * 26, 30, 1.6, 120, 0)), "ink+2")
    pen.line(_pulse(26, 136, 98, 40, beats), tone, 5.5)
    pen.form(heart_shape(168, 56, 14), tone, 0.8)
    for i, own in enumerate(("accent", "second", "main")):
        pen.form(rect(156, 84 + i * 20, 24, 12, 5), own, 1)


@drawing(
    scene_class="table",
    size_m=0.2,
    view="side",
    anchor="center",
)
def tooth_brush(
    pen: Pen,
    *,
    tone: Tone = "main",
    grip: Tone = "accent",
    paste: Literal["swirl", "none"] = "swirl",
    kind: Literal["hand", "electric"] = "hand",
    tufts: Annotated[int, Range(5, 8)] = 6,
) -> None:
    with pen.at(15, 20, 0.84, degrees=-40):
        if kind == "hand":
            body = limb(
                [(-14, 128), (40, 128), (90, 120), (140, 112), (180, 110), (212, 110)],
                18,
                22,
                15,
                11,
                15,
                12,
            )
            pen.fill(move(body, 1, 9), "ink", 0.16)
            pen.form(body, tone, 1)
            pad = both(body, rect(4, 100, 66, 60, 0))
            pen.form(pad, grip, 1)
            for i in range(5):
                pen.line(segments((14 + i * 11, 121), (12 + i * 11, 135)), step(grip, -2), 2.4)
        else:
            handle = limb([(-14, 122), (50, 120), (104, 116)], 36, 40, 30)
            pen.fill(move(handle, 1, 9), "ink", 0.16)
            pen.form(handle, tone, 1)
            pen.form(rect(96, 108, 116, 13, 6), "paper-2", 1)
            pen.form(ell(62, 112, 9, 7), grip, 1)
            pen.fill(rect(0, 112, 34, 5, 2.5), step(tone, 2))
            pen.fill(rect(100, 106, 8, 18, 2), grip)
        pitch = 60 / tufts
        for i in range(tufts):
            x = 150 + i * pitch
            tall = 26 + 3 * (i % 2)
            own = ("paper-1", "second+1")[i % 2]
            pen.form(rect(x, 106 - tall, pitch - 1.6, tall, (3, 3, 0, 0)), own, 1)
        if paste == "swirl":
            _paste(pen)
    if paste == "swirl":
        for x, y, size in ((60, 34, 9), (178, 130, 7)):
            pen.fill(star(x, y, size, 4, 0.3, 0.6), "accent")


def _paste(pen: Pen) -> None:
    line = limb(
        [(150, 74), (166, 68), (180, 72), (194, 66), (206, 70), (212, 58)], 10, 17, 18, 17, 12, 3
    )
    pen.form(line, "sky", 0.9)
    for x in (164, 180, 196):
        pen.fill(both(line, turn(rect(x - 2.4, 54, 5, 32, 0), 24, x, 70)), "paper")


@drawing(
    scene_class="table",
    size_m=0.2,
    view="top",
    anchor="center",
)
def toothpaste(
    pen: Pen,
    *,
    tone: Tone = "main",
    cap: Tone = "accent",
    squeezed: bool = True,
    stripes: Annotated[int, Range(0, 3)] = 2,
    tilt: Annotated[float, Range(18, 26)] = 23,
) -> None:
    """The tube with a tooth on it, over a brush that has its paste already."""

    def laid(path: Path) -> Path:
        return move(turn(scale(path, 0.92, 0.92, 104, 70), -tilt, 104, 70), -4, 4)

    _paste_brush(pen, cap, squeezed=squeezed)
    if squeezed:
        pen.form(laid(rect(12, 60, 20, 20, 3)), "paper-3", 1)
    else:
        pen.form(laid(poly([(4, 54), (32, 50), (32, 90), (4, 86)], 5)), cap, 1)
        for i in range(4):
            pen.fill(laid(rect(8, 57 + i * 7.4, 22, 2.8, 1.4)), step(cap, -2))
    body = laid(poly([(30, 44), (186, 30), (186, 110), (30, 96)], (14, 2, 2, 14)))
    pen.fill(move(body, 4, 7), "ink", 0.16)
    pen.form(body, tone, 0.8, hard=0.12)
    for i, own in enumerate((cap, "second+1", "paper-1")[:stripes]):
        x = 136 + i * 14
        wave = f"M{x} 20 C{x + 16} 46 {x - 14} 92 {x + 4} 120 L{x + 14} 120 C{x - 4} 92 {x + 26} 46 {x + 10} 20 Z"
        pen.fill(both(body, laid(wave)), own)
    end = laid(rect(180, 27, 15, 86, 3))
    pen.form(end, step(tone, -1), 1)
    for i in range(9):
        pen.fill(laid(rect(182, 31 + i * 9.2, 11, 2.4, 1)), step(tone, -3))
    pen.form(laid(ell(88, 70, 27)), "paper", 0.8)
    molar = (
        "M74 64 C74 52 84 52 88 56 C92 52 102 52 102 64 C102 74 98 76 97 84 C96 90 92 90 91 83 "
        "C90 77 86 77 85 83 C84 90 80 90 79 84 C78 76 74 74 74 64 Z"
    )
    pen.form(laid(molar), "second" if not tone.startswith("second") else "main", 0.8)
    pen.fill(both(body, laid(limb([(36, 54), (80, 46), (170, 38)], 3, 5, 3))), step(tone, 2))


def _paste_brush(pen: Pen, tone: str, *, squeezed: bool) -> None:
    handle = limb([(12, 176), (64, 176), (110, 172), (187, 177)], 14, 13, 9, 15)
    pen.fill(move(handle, 2, 6), "ink", 0.14)
    pen.form(handle, tone, 0.9)
    for i in range(5):
        tuft = rect(14 + i * 11.4, 148, 10, 24, (3, 3, 1, 1))
        pen.form(tuft, "paper-1" if i % 2 else "second", 0.8)
    if squeezed:
        curl = limb([(18, 146), (36, 140), (52, 144), (66, 138), (58, 128)], 10, 15, 15, 12, 4)
        pen.form(curl, "paper", 0.9)
        for x in (26, 42, 57):
            pen.fill(both(curl, turn(rect(x - 2, 122, 5, 34, 0), 22, x, 140)), "hot")
