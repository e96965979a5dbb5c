"""Around tea and coffee: samovar, cezve, matcha, cocoa, toast."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import wisp
from onbrand.generation.composer.kit.tableware import bowl_back, bowl_front, bowl_pattern, opening
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    both,
    cut,
    ell,
    heart,
    limb,
    move,
    poly,
    rect,
    turn,
    union,
)


@drawing(scene_class="table", size_m=0.5)
def samovar(
    pen: Pen,
    *,
    tone: Tone = "warm",
    trim: Tone = "main",
    top: Literal["teapot", "lid"] = "teapot",
    steam: Annotated[int, Range(0, 2)] = 1,
    cup: bool = True,
) -> None:
    pen.ground(120)
    for side in (-1, 1):
        x = 100 + side * 56
        grip = cut(ell(x, 100, 19, 17), ell(x, 100, 10, 9))
        pen.form(grip, step(tone, -1), 0.5)
    foot = union(rect(66, 174, 68, 10, 3), poly([(84, 150), (116, 150), (128, 176), (72, 176)], 5))
    pen.form(foot, step(tone, -1), 1.2)
    body = (
        "M52 66 L148 66 C152 84 148 104 138 122 C130 138 122 146 118 156 L82 156 "
        "C78 146 70 138 62 122 C52 104 48 84 52 66 Z"
    )
    pen.form(body, tone, 1, hard=0.12)
    for reach in (-30, -10, 12, 32):
        flute = limb(
            [(100 + reach, 70), (100 + reach * 1.04, 96), (100 + reach * 0.5, 150)], 2, 4, 1.6
        )
        pen.fill(both(body, flute), step(tone, -1))
    pen.fill(both(body, limb([(62, 78), (62, 98), (72, 120)], 4, 9, 3)), step(tone, 3))
    collar = rect(44, 56, 112, 13, 5)
    pen.occlude(body, collar, step(tone, -2), 1, 6)
    pen.form(collar, step(tone, 1), 1.2)
    badge = ell(100, 98, 15)
    pen.fill(move(badge, 2, 3), step(tone, -2))
    pen.form(badge, trim, 0.9)
    pen.fill(heart(100, 99, 7), step(trim, 4))
    tap = union(rect(93, 126, 14, 9, 3), limb([(100, 132), (100, 140), (100, 148)], 9, 8, 6))
    pen.fill(move(tap, 2, 3), step(tone, -3))
    pen.form(tap, step(tone, 1), 1)
    pen.form(union(rect(97, 114, 6, 14, 3), ell(100, 113, 8, 4.6)), trim, 1)
    pen.form(rect(76, 46, 48, 12, 4), step(tone, -1), 1.2)
    if top == "teapot":
        _small_teapot(pen, trim)
    else:
        pen.form(
            union(both(ell(100, 48, 30, 18), rect(0, 0, 200, 48, 0)), ell(100, 27, 7)), tone, 1
        )
    for i in range(steam):
        wisp(pen, 158 - 16 * i, 6 + 8 * i, 42)
    if cup:
        pen.form(
            "M146 154 L190 154 C190 172 180 182 176 184 L160 184 C156 182 146 172 146 154 Z",
            "paper",
            0.9,
        )
        pen.fill(rect(147, 160, 42, 5, 1), trim)
        pen.fill(ell(168, 154, 22, 4), "wood-2")


def _small_teapot(pen: Pen, tone: str) -> None:
    ear = cut(ell(72, 34, 13, 11), ell(72, 34, 7, 6))
    pen.form(ear, step(tone, -1), 0.5)
    pen.form(limb([(122, 40), (132, 34), (138, 24)], 12, 8, 7), step(tone, -1), 0.9)
    pot = ell(100, 34, 27, 17)
    pen.form(pot, tone, 0.9)
    pen.form(
        union(both(ell(100, 24, 15, 10), rect(0, 0, 200, 24, 0)), ell(100, 12, 4.6)),
        step(tone, 1),
        1,
    )
    for x in (84, 100, 116):
        pen.fill(both(pot, ell(x, 37, 4.4)), step(tone, 4))


@drawing(scene_class="table", size_m=0.14)
def cezve(
    pen: Pen,
    *,
    tone: Tone = "wood",
    grip: Tone = "dark+1",
    foam: bool = True,
    pattern: Literal["rings", "dots", "plain"] = "dots",
    steam: Annotated[int, Range(0, 3)] = 2,
) -> None:
    pen.ground(100, 84)
    for i in range(steam):
        wisp(pen, 64 + i * 24, 6 + 6 * (i % 2), 58)
    pen.form(limb([(122, 88), (158, 74), (184, 61)], 11, 12, 17), grip, 1)
    pen.form(limb([(116, 92), (128, 86), (140, 81)], 18, 17, 15), step(tone, -1), 1)
    body = (
        "M42 78 L124 78 C122 96 110 100 112 112 C130 126 140 144 136 164 C134 178 128 184 118 184 "
        "L48 184 C38 184 32 178 30 164 C26 144 38 126 54 112 C56 100 46 96 42 78 Z"
    )
    pen.form(body, tone, 1, hard=0.11)
    pen.fill(ell(83, 78, 44, 10), step(tone, 2))
    pen.fill(ell(83, 79, 38, 7.4), "wood-4")
    if foam:
        head = union(ell(83, 76, 36, 8), ell(66, 72, 16, 8), ell(94, 70, 18, 9), ell(80, 68, 12, 7))
        pen.form(head, "wood+1", 0.8)
        for x, y in ((66.0, 72), (84.0, 68), (98.0, 73), (78.0, 76), (108.0, 76)):
            pen.fill(ell(x, y, 2.6, 2), "wood-2")
    if pattern == "dots":
        for i in range(7):
            x = 38.0 + i * 15.5
            pen.fill(
                both(body, ell(x, 152 + 6 * (1 - ((x - 84) / 46) ** 2), 5, 5.6)), step(tone, 3)
            )
    if pattern != "plain":
        for y in (132, 164):
            band = f"M20 {y} C56 {y + 9} 110 {y + 9} 146 {y} L146 {y + 4} C110 {y + 13} 56 {y + 13} 20 {y + 4} Z"
            pen.fill(both(body, band), step(tone, 3))
    pen.fill(
        both(body, limb([(42, 158), (42, 142), (56, 126), (64, 112)], 3, 8, 6, 3)), step(tone, 2)
    )


@drawing(scene_class="table", size_m=0.13)
def matcha(
    pen: Pen,
    *,
    tone: Tone = "main",
    tea: Tone = "leaf+1",
    whisk: bool = True,
    pattern: Literal["waves", "dots", "plain"] = "plain",
    bubbles: Annotated[int, Range(0, 7)] = 6,
) -> None:
    """A bowl of green tea and its bamboo whisk."""
    pen.ground(160 if whisk else 124)
    with pen.at(-5, 44, 0.76) if whisk else pen.at(0, 0):
        y = 88.0
        bowl_back(pen, tone, y)
        surface = both(ell(100, y + 2, 79, 16), opening(y))
        pen.fill(surface, tea)
        pen.fill(both(surface, ell(88, y + 6, 62, 10)), step(tea, 1))
        pen.fill(both(surface, cut(ell(92, y + 4, 44, 8), ell(96, y + 3, 38, 6))), step(tea, 2))
        for i in range(bubbles):
            spot = ((70, 0), (84, 5), (120, -4), (134, 4), (106, 8), (60, 6), (98, -6))[i]
            pen.fill(
                both(surface, ell(spot[0], y + spot[1], 4 - i % 3, 2.6 - (i % 3) * 0.6)),
                step(tea, 3),
            )
        bowl_pattern(pen, bowl_front(pen, tone, y), "paper-1", pattern, y)
    if whisk:
        _chasen(pen)


def _chasen(pen: Pen) -> None:
    with pen.at(93, 53, 0.68):
        tines = "M72 104 C58 130 52 160 56 188 L144 188 C148 160 142 130 128 104 Z"
        pen.form(tines, "warm+1", 0.9)
        for i in range(9):
            x = 64 + i * 9
            line = limb(
                [(100 + (x - 100) * 0.6, 104), (100 + (x - 100) * 1.02, 150), (x, 192)], 1.4, 2.4, 3
            )
            pen.fill(both(tines, line), "warm-1")
        pen.form(rect(70, 96, 60, 15, 5), "main", 1.2)
        handle = rect(74, 26, 52, 74, (9, 9, 3, 3))
        pen.form(handle, "warm", 1)
        pen.fill(rect(74, 52, 52, 3, 0), "warm-2")
        pen.fill(limb([(82, 36), (81, 60), (82, 86)], 3, 6, 3), "warm+3")
        pen.fill(ell(100, 29, 22, 5), "warm-2")


@drawing(scene_class="table", size_m=0.12, pale=True)
def cocoa(
    pen: Pen,
    *,
    tone: Tone = "main",
    marshmallows: Annotated[int, Range(0, 4)] = 4,
    emblem: Literal["heart", "snow", "none"] = "heart",
    steam: Annotated[int, Range(0, 3)] = 2,
) -> None:
    pen.ground(120)
    for i in range(steam):
        wisp(pen, 72 + i * 26, 6 + 8 * (i % 2), 50)
    ear = cut(rect(128, 96, 54, 64, 24), rect(128, 110, 39, 36, 14))
    pen.form(ear, step(tone, -1), 0.5)
    mug = rect(36, 82, 108, 102, (2, 2, 16, 16))
    whole = union(mug, ell(90, 82, 54, 12))
    pen.occlude(ear, whole, step(tone, -3), 5, 2)
    pen.form(whole, tone, 1, hard=0.1)
    pen.fill(ell(90, 82, 54, 12), step(tone, 1))
    pen.fill(ell(90, 83, 48, 9), "wood-4")
    pen.fill(both(ell(90, 83, 48, 9), ell(80, 86, 44, 8)), "wood-3")
    for x, y, turned in ((66, 72, -12), (96, 66, 10), (118, 76, 20), (84, 78, 4))[:marshmallows]:
        cube = turn(rect(x - 14, y - 11, 28, 23, 8), turned, x, y)
        pen.occlude(whole, cube, step(tone, -1), 1, 4)
        pen.form(cube, "paper", 0.9)
        pen.fill(turn(ell(x, y - 7, 9, 2.6), turned, x, y), "paper-2")
    if emblem == "heart":
        pen.fill(heart(90, 138, 20), step(tone, 4))
    elif emblem == "snow":
        for degrees in (0, 60, 120):
            pen.fill(turn(rect(70, 135.5, 40, 5, 2.5), degrees, 90, 138), step(tone, 4))
    pen.fill(limb([(48, 104), (47, 134), (51, 164)], 3, 7, 3), step(tone, 2))


@drawing(scene_class="table", size_m=0.14)
def toast(
    pen: Pen,
    *,
    tone: Tone = "warm",
    spread: Literal["butter", "jam", "none"] = "butter",
    count: Annotated[int, Range(1, 2)] = 2,
    bite: bool = False,
) -> None:
    pen.ground(150)
    if count == 2:
        with pen.at(26, 13, 0.89, degrees=6):
            _slice(pen, step(tone, -1), bite=False)
    with pen.at(-2 if count == 2 else 5, 12, 0.92, degrees=-4):
        face = _slice(pen, tone, bite=bite)
        if spread == "butter":
            pat = turn(rect(76, 92, 46, 40, 6), 12, 100, 112)
            melt = union(ell(100, 118, 44, 30), ell(128, 134, 20, 16))
            pen.fill(both(face, melt), step(tone, 3))
            pen.fill(move(pat, 3, 5), step(tone, 1))
            pen.form(pat, "warm+4", 0.8)
        elif spread == "jam":
            jam = "M56 78 C80 60 126 66 142 82 C152 104 136 118 144 138 C128 158 104 146 84 156 C62 156 54 138 60 118 C52 100 50 88 56 78 Z"
            pen.fill(both(face, move(jam, 2, 4)), step(tone, 1))
            pen.form(both(face, jam), "hot", 0.8)
            pen.fill(both(face, limb([(70, 92), (84, 82), (104, 80)], 3, 7, 3)), "hot+3")


def _slice(pen: Pen, tone: str, *, bite: bool) -> str:
    """A slice of bread; gives its crumb."""
    crust = "M30 72 C10 56 22 22 58 18 L142 18 C178 22 190 56 170 72 L168 174 C168 181 164 184 158 184 L42 184 C36 184 32 181 32 174 Z"
    crumb = "M42 68 C26 56 36 30 62 30 L138 30 C164 30 174 56 158 68 L157 166 C157 171 154 173 150 173 L50 173 C46 173 43 171 43 166 Z"
    if bite:
        bites = union(ell(172, 24, 28), ell(146, 14, 18), ell(186, 56, 17))
        crust, crumb = cut(crust, bites), cut(crumb, bites)
    pen.fill(move(crust, 7, -2), step(tone, -2))
    pen.form(crust, tone, 0.8)
    pen.fill(crumb, step(tone, 4))
    pen.shade(crumb, step(tone, 2), 0.7, hard=0.04)
    for x, y in (
        (60, 52),
        (136, 58),
        (62, 150),
        (140, 152),
        (100, 46),
        (134, 104),
        (58, 104),
        (98, 164),
    ):
        pen.fill(both(crumb, ell(x, y, 4, 2.6)), step(tone, 2))
    return crumb
