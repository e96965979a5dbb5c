"""Animals of the sea and its shore."""

import math
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.fauna import eyes
from onbrand.generation.composer.kit.growth import grounded, pair, small, tube
from onbrand.generation.composer.pen import THIN, Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    blob,
    both,
    curve,
    cut,
    ell,
    move,
    polar,
    poly,
    rect,
    turn,
    union,
)


@drawing(scene_class="being", size_m=0.9)
def penguin(
    pen: Pen,
    *,
    tone: Tone = "dark+1",
    bib: Tone = "paper",
    bill: Tone = "warm",
    flipper: Literal["down", "waves"] = "waves",
    scarf: Tone | None = "main",
    on: Literal["ice", "ground"] = "ice",
    awake: bool = True,
) -> None:
    dy = 0.0
    if on == "ice":
        dy = -10
        floe = poly(
            [(14, 172), (34, 162), (166, 160), (188, 170), (176, 184), (26, 184)],
            (6, 8, 8, 6, 8, 8),
        )
        pen.form(floe, "sky+2", 0.6)
        pen.fill(both(floe, poly([(0, 173), (200, 171), (200, 200), (0, 200)])), "sky+1")
    else:
        pen.ground(96)
    for x in (78, 122):
        foot = union(*(tube([(x, 170 + dy), (x + dx, 180 + dy)], 14, 10) for dx in (-11, 0, 11)))
        pen.form(both(foot, rect(0, 0, 200, 184 + dy, 0)), bill, 0.9)
    body = (
        "M100 12 C132 12 146 36 146 64 C146 82 162 100 162 130 C162 160 136 176 100 176 "
        "C64 176 38 160 38 130 C38 100 54 82 54 64 C54 36 68 12 100 12 Z"
    )
    body = move(body, 0, dy)
    left = tube([(52, 92), (36, 116), (26, 146)], 22, 20, 8)
    right = (
        pair(left)[1] if flipper == "down" else tube([(150, 94), (172, 76), (186, 46)], 24, 20, 8)
    )
    pen.form(move(right, 0, dy), step(tone, -1), 0.9)
    pen.form(body, tone, 0.8)
    pen.fill(
        both(
            body,
            move(
                blob(
                    (100, 84),
                    (134, 96),
                    (146, 130),
                    (134, 160),
                    (100, 172),
                    (66, 160),
                    (54, 130),
                    (66, 96),
                ),
                0,
                dy,
            ),
        ),
        bib,
    )
    pen.shade(both(body, move(ell(104, 130, 42, 44), 0, dy)), step(bib, -3), 0.8, hard=0)
    mask = union(ell(83, 57, 24, 25), ell(117, 57, 24, 25), ell(100, 74, 32, 20))
    pen.fill(both(body, move(mask, 0, dy)), bib)
    pen.form(move(left, 0, dy), tone, 0.9)
    if scarf:
        wrap = both(
            body,
            move(
                tube([(48, 86), (76, 98), (100, 101), (124, 98), (152, 86)], 15, 16, 17, 16, 15),
                0,
                dy,
            ),
        )
        pen.fill(both(body, move(wrap, 3, 8)), step(bib, -4))
        tail = turn(rect(114, 94 + dy, 18, 46, (3, 3, 5, 5)), -8, 122, 94 + dy)
        pen.form(tail, step(scarf, -1), 0.9)
        for i in range(2):
            pen.fill(
                both(tail, turn(rect(110, 118 + i * 10 + dy, 28, 4, 0), -8, 122, 94 + dy)),
                step(scarf, 3),
            )
        pen.form(wrap, scarf)
    for x in (70, 130):
        pen.fill(ell(x, 72 + dy, 7.4, 4.8), "hot+2")
    eyes(pen, ((82, 58 + dy), (118, 58 + dy)), 5.2, awake=awake)
    pen.form(poly([(90, 66 + dy), (110, 66 + dy), (100, 82 + dy)], (5, 5, 3)), bill, 0.9)
    pen.line(f"M93 {70.5 + dy} L107 {70.5 + dy}", step(bill, -2), 1.6)


@drawing(scene_class="being", size_m=1.2, facing="right", view="side")
def seal(
    pen: Pen,
    *,
    tone: Tone = "ink+4",
    ball: Tone | None = "hot",
    whiskers: bool = True,
    on: Literal["ice", "ground"] = "ice",
    spots: Annotated[int, Range(0, 5)] = 4,
) -> None:
    dy = 0.0
    if on == "ice":
        dy = -14
        floe = poly(
            [(4, 170), (24, 156), (176, 154), (196, 166), (180, 184), (18, 184)], (6, 8, 8, 6, 8, 8)
        )
        pen.form(floe, "sky+2", 0.6)
        pen.fill(both(floe, poly([(0, 170), (200, 168), (200, 200), (0, 200)])), "sky+1")
    else:
        pen.ground(164)

    def put(path: Path) -> Path:
        return move(path, 0, dy)

    for line in ([(36, 164), (22, 152), (15, 138)], [(36, 168), (22, 170), (13, 161)]):
        pen.form(put(tube(line, 16, 15, 8)), step(tone, -1), 0.9)
    pen.form(put(tube([(108, 150), (92, 172), (74, 180)], 24, 16, 8)), step(tone, -2), 0.9)
    body = (
        "M28 168 C44 152 64 128 84 100 C94 84 98 66 104 54 C112 34 140 30 156 46 C172 62 166 84 160 100 "
        "C156 124 158 150 140 170 C128 182 96 184 70 182 C50 182 32 180 28 168 Z"
    )
    pen.form(put(body), tone, 0.7)
    belly = both(body, blob((134, 92), (160, 96), (160, 140), (146, 176), (116, 178), (120, 140)))
    pen.fill(put(belly), step(tone, 2))
    pen.shade(put(belly), step(tone, 1), 0.7)
    for x, y, r in ((92, 118, 5), (78, 138, 4), (96, 142, 6), (62, 156, 4.4), (104, 102, 3.6))[
        :spots
    ]:
        pen.fill(put(ell(x, y, r, r * 0.8)), step(tone, -1))
    snout = union(ell(154, 72, 16, 13), ell(163, 66, 15, 12))
    pen.occlude(put(body), put(snout), step(tone, -1), 0, 5)
    pen.form(put(snout), step(tone, 2), 0.8)
    pen.form(put(ell(174, 58, 7, 5.4)), "ink", 0.8)
    pen.line(put("M150 82 C156 86 164 84 168 79"), step(tone, -3), 2.2)
    if whiskers:
        pen.line(
            put("M160 72 C150 76 142 76 134 74 M160 75 C152 81 144 83 136 83"), step(tone, -3), 1.4
        )
    pen.fill(put(ell(140, 54, 6.6, 7.4)), "ink")
    pen.fill(put(ell(137.6, 51, 2.3)), "paper")
    pen.line(put("M110 60 C112 64 112 68 110 72"), step(tone, -2), THIN)
    fin = blob((118, 132), (134, 138), (136, 156), (152, 176), (150, 183), (128, 182), (108, 160))
    pen.occlude(put(body), put(fin), step(tone, -2), 3, 4)
    pen.form(put(fin), step(tone, -1), 0.9)
    if ball:
        _beach_ball(pen, (174, 37 + dy), ball)


def _beach_ball(pen: Pen, center: Point, tone: str) -> None:
    x, y = center
    globe = ell(x, y, 16)
    pen.fill(globe, tone)
    pen.fill(cut(globe, ell(x, y, 11, 18)), "paper")
    pen.fill(both(globe, ell(x, y, 5, 18)), "paper")
    pen.shade(globe, step(tone, -1), 0.9)
    pen.fill(ell(x - 2, y - 13, 3.4, 2.2), step(tone, -1))


@drawing(scene_class="being", size_m=2, facing="right", view="side")
def dolphin(
    pen: Pen,
    *,
    tone: Tone = "second",
    belly: Tone = "paper",
    drops: Annotated[int, Range(0, 5)] = 4,
    water: Literal["waves", "ring"] = "waves",
    smile: bool = True,
) -> None:
    fluke = "M44 138 C30 128 14 128 6 138 C18 142 26 148 30 154 C24 164 24 174 30 184 C44 180 52 168 54 150 Z"
    pen.form(both(fluke, rect(0, 0, 200, 172, 0)), step(tone, -1), 0.9)
    back = blob((116, 54), (98, 34), (78, 22), (64, 20), (72, 40), (76, 62), (74, 88))
    pen.form(back, step(tone, -1), 0.9)
    body = (
        "M40 146 C44 104 70 54 116 44 C140 40 158 48 166 66 C176 72 190 84 193 94 C190 102 180 102 170 98 "
        "C164 106 152 108 142 108 C108 104 80 120 56 152 C50 158 42 156 40 146 Z"
    )
    pen.form(body, tone, 0.8)
    low = both(body, "M200 98 C180 92 166 88 154 94 C128 84 92 96 56 150 L80 160 L200 130 Z")
    pen.fill(low, belly)
    pen.shade(low, step(belly, -3), 0.7, hard=0.08)
    pen.fill(
        both(body, tube([(60, 104), (84, 76), (118, 60), (146, 56)], 1, 6, 6, 1)), step(tone, 1)
    )
    fin = blob((116, 88), (132, 90), (128, 112), (112, 130), (102, 132), (106, 112))
    pen.occlude(union(body, low), fin, step(tone, -2), 3, 3)
    pen.form(fin, step(tone, -1), 0.9)
    pen.fill(ell(150, 72, 4.4, 5), "ink")
    pen.fill(ell(148.4, 70, 1.6), "paper")
    if smile:
        pen.line("M190 94 C178 92 168 88 158 84", step(tone, -3), 2.2)
        pen.fill(ell(146, 86, 5.4, 3.4), "hot+2")
    for x, y, r in (
        (70, 168, 0),
        (26, 110, 4.5),
        (14, 92, 3),
        (74, 138, 3.6),
        (88, 148, 5),
        (36, 96, 2.6),
    )[1 : drops + 1]:
        pen.fill(ell(x, y, r), step(tone, 2))
    if water == "waves":
        humps: list[Point] = [(-20 + 24 * k, 166 + (0 if k % 2 else 9)) for k in range(11)]
        sea = both(curve(humps) + "L240 220 L-40 220 Z", rect(4, 150, 192, 34, (0, 0, 14, 14)))
        pen.form(sea, "sky", 0.5, hard=0)
        pen.line("M92 178 C104 182 118 181 128 177 M148 175 C158 178 170 178 180 175", "sky+2", 2.4)
    else:
        pen.fill(ell(50, 174, 46, 10), "sky")
        pen.fill(ell(52, 173, 32, 6), "sky+1")
    crown = [(22, 160), (34, 146), (40, 164), (54, 142), (60, 162), (76, 150), (78, 168)]
    pen.form(both(poly([*crown, (50, 178), (24, 174)], 4), rect(0, 0, 200, 184, 0)), "sky+2", 0.7)


@drawing(scene_class="being", size_m=0.2)
def crab(
    pen: Pen,
    *,
    tone: Tone = "hot",
    claws: Literal["up", "wide"] = "up",
    legs: Annotated[int, Range(2, 4)] = 3,
    spots: Annotated[int, Range(0, 5)] = 4,
    sand: bool = True,
    awake: bool = True,
) -> None:
    dy = 0.0
    if sand:
        dy = -6
        pen.form(grounded(ell(100, 186, 92, 17)), "warm+2", 0.6)
    else:
        pen.ground(150)
    for i in range(legs):
        x, y = 62 - i * 3, 150 - i * 9
        line = [(x + 10, y - 8), (x - 20 - i * 3, y - 12 - i * 3), (x - 28 - i * 5, 181 - i * 7)]
        for one in pair(move(tube(line, 14, 11, 4), 0, dy)):
            small(pen, one, step(tone, -1))
    arm = {
        "up": [(58, 126), (28, 114), (24, 84)],
        "wide": [(58, 128), (42, 122), (38, 102)],
    }[claws]
    x, y = arm[-1]
    for one in pair(tube(arm, 16, 14, 13)):
        small(pen, move(one, 0, dy), step(tone, -1))
    pincer = blob(
        (x - 4, y + 8),
        (x - 18, y - 14),
        (x - 10, y - 40),
        (x + 14, y - 52),
        (x + 28, y - 40),
        (x + 28, y - 16),
        (x + 12, y + 8),
    )
    gap = poly([(x + 8, y - 22), (x + 8, y - 66), (x + 26, y - 62)], (4, 0, 0))
    claw = cut(move(pincer, 2, 2), gap)
    for one in pair(turn(claw, -16 if claws == "wide" else 4, x, y)):
        pen.form(move(both(one, rect(4, 0, 192, 200, 0)), 0, dy), tone, 0.8)
    for x in (80, 120):
        pen.form(tube([(x, 106 + dy), (x, 80 + dy)], 9, 7), step(tone, -1))
    shell = blob(
        (34, 132), (54, 106), (100, 96), (146, 106), (166, 132), (144, 160), (100, 168), (56, 160)
    )
    shell = move(shell, 0, dy)
    pen.form(shell, tone, 0.8)
    low = both(shell, move(ell(100, 182, 74, 34), 0, dy))
    pen.fill(low, step(tone, 2))
    for x, y, r in ((62, 122, 5), (76, 111, 4), (138, 120, 5.4), (124, 110, 3.4), (100, 106, 4))[
        :spots
    ]:
        pen.fill(both(shell, ell(x, y + dy, r, r * 0.8)), step(tone, 1))
    _stalk_eyes(pen, 76 + dy, tone, awake=awake)
    pen.line(f"M84 {132 + dy} C92 {142 + dy} 108 {142 + dy} 116 {132 + dy}", step(tone, -3), 3)
    for x in (68, 132):
        pen.fill(ell(x, 134 + dy, 8, 5), step(tone, -1))
    if sand:
        pen.form(turn(poly([(150, 184), (160, 168), (170, 184)], 3), 0), "paper-1", 0.9)


def _stalk_eyes(pen: Pen, y: float, tone: str, *, awake: bool) -> None:
    for x in (80, 120):
        pen.fill(ell(x, y, 14), "paper" if awake else step(tone, 1))
        if awake:
            pen.fill(ell(x + (2 if x < 100 else -2), y + 1, 8), "ink")
            pen.fill(ell(x - 2, y - 2.5, 2.8), "paper")
        else:
            pen.line(f"M{x - 8} {y} C{x - 4} {y + 6} {x + 4} {y + 6} {x + 8} {y}", "ink", THIN)


@drawing(scene_class="being", size_m=0.4, facing="right", view="side")
def turtle(
    pen: Pen,
    *,
    tone: Tone = "leaf",
    shell: Tone = "wood-1",
    plates: Annotated[int, Range(3, 5)] = 4,
    head: Literal["out", "down"] = "out",
    awake: bool = True,
    flower: bool = True,
) -> None:
    pen.ground(164)
    for x in (64, 120):
        pen.form(grounded(tube([(x, 150), (x + 2, 182)], 27, 24)), step(tone, -2), 0.9)
    pen.form(blob((34, 150), (18, 156), (6, 168), (22, 168), (40, 164)), step(tone, -1), 0.9)
    dx, dy = (0, 0) if head == "out" else (2, 30)
    neck = tube([(136, 144), (156, 134 + dy * 0.5), (162 + dx, 112 + dy)], 30, 25, 24)
    skull = blob(
        (146, 92), (162, 84), (182, 88), (193, 104), (188, 118), (172, 124), (152, 120), (144, 106)
    )
    whole = union(neck, move(skull, dx, dy))
    pen.form(whole, tone, 0.8)
    for x, y, r in ((156, 128, 3), (148, 138, 2.6)):
        pen.fill(ell(x, y + dy * 0.4, r), step(tone, -1))
    eyes(pen, ((172 + dx, 100 + dy),), 4.6, awake=awake)
    pen.line(
        f"M{190 + dx} {110 + dy} C{182 + dx} {115 + dy} {176 + dx} {115 + dy} {170 + dx} {112 + dy}",
        step(tone, -3),
        THIN,
    )
    dome = "M16 150 C16 96 50 56 88 56 C128 56 156 98 156 150 C156 154 16 154 16 150 Z"
    pen.occlude(whole, dome, step(tone, -2), 5, 3)
    pen.form(dome, shell, 0.7)
    _plates(pen, dome, shell, plates)
    rim = tube([(14, 148), (40, 156), (86, 159), (132, 156), (158, 148)], 9, 13, 14, 13, 9)
    pen.occlude(dome, rim, step(shell, -2), 0, -4)
    pen.form(rim, step(shell, 2), 0.9)
    for x in (48, 132):
        pen.form(grounded(tube([(x, 158), (x + 2, 182)], 30, 28)), tone, 0.9)
        for toe in (-7, 2, 11):
            pen.fill(ell(x + toe, 182, 3.4, 3), step(tone, 3))
    if flower:
        for i in range(5):
            pen.form(turn(ell(84, 42, 6.5, 9), 72 * i, 84, 53), "accent", 0.9)
        pen.fill(ell(84, 53, 6), "paper")


def _plates(pen: Pen, dome: Path, shell: str, plates: int) -> None:
    """Six-sided plates, as many across as wanted."""
    radius = 124 / plates / math.sqrt(3)
    for row in range(-4, 3):
        for column in range(-plates, plates + 1):
            x = 86 + (column + 0.5 * (row % 2)) * radius * math.sqrt(3)
            center = (x, 112 + row * radius * 1.5)
            corners = [polar(center, radius * 0.86, 60 * k - 90) for k in range(6)]
            if abs(x - 86) < 90 and 40 < center[1] < 160:
                plate = both(dome, poly(corners, radius * 0.16))
                pen.fill(plate, step(shell, -1))
                pen.light(plate, step(shell, 1), 1.4)
