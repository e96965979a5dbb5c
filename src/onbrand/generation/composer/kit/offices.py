"""Rooms of an office and what stands in them."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.papers import text
from onbrand.generation.composer.kit.parts import Screen, screen, veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    both,
    curve,
    ell,
    flip,
    poly,
    rect,
    segments,
)


@drawing(
    scene_class="table",
    size_m=2.4,
)
def meeting_room(
    pen: Pen,
    *,
    tone: Tone = "main",
    top: Tone = "wood+1",
    chairs: Annotated[int, Range(2, 4)] = 4,
    show: Screen = "chart",
    lamps: Annotated[int, Range(0, 3)] = 2,
) -> None:
    pen.ground(176)
    for i in range(lamps):
        x = 100 + (i - (lamps - 1) / 2) * 62
        pen.line(segments((x, 6), (x, 18)), "dark+2", 2.6)
        pen.form(f"M{x - 14} 30 C{x - 14} 14 {x + 14} 14 {x + 14} 30 Z", "accent", 1)
    board = rect(44, 36, 112, 66, 7)
    pen.cast(board, 3, 5)
    pen.fill(board, "dark+1")
    pen.panel(rect(49, 41, 102, 56, 4), "paper")
    screen(pen, (49, 39, 102, 60), show, tone)
    for i in range(chairs):
        if chairs < 4:
            x = 100 + (i - (chairs - 1) / 2) * 62
            _far_chair(pen, step(tone, 1), x)
        else:
            _far_chair(pen, step(tone, i % 2), (34, 78, 122, 166)[i])
    table = poly([(30, 126), (170, 126), (196, 150), (4, 150)], 8)
    for right in (False, True):
        leg = poly([(34, 150), (56, 150), (50, 184), (40, 184)], 3)
        pen.form(flip(leg) if right else leg, "dark+1", 1)
    pen.form(rect(4, 144, 192, 14, 7), step(top, -1), 1.2)
    pen.form(table, top, 0.7, hard=0)
    for x, lean in ((62, 6), (136, -4)):
        sheet = poly([(x - 12, 133), (x + 12, 133), (x + 15 + lean, 144), (x - 15 + lean, 144)], 1)
        pen.fill(sheet, "paper")
    pen.form(rect(93, 126, 14, 14, (2, 2, 5, 5)), "accent", 1)
    pen.fill(ell(100, 126.5, 7, 2), "accent-2")


def _far_chair(pen: Pen, tone: str, x: float) -> None:
    pen.form(rect(x - 17, 96, 34, 44, (13, 13, 4, 4)), tone, 1)
    pen.fill(rect(x - 11, 108, 22, 4, 2), step(tone, -1))


@drawing(
    scene_class="table",
    size_m=2.2,
)
def reception(
    pen: Pen,
    *,
    tone: Tone = "main",
    counter: Tone = "wood+1",
    slats: Annotated[int, Range(0, 10)] = 9,
    logo: Literal["rings", "leaf", "none"] = "rings",
    bell: bool = True,
) -> None:
    pen.ground(186)
    if logo != "none":
        sign = rect(48, 8, 104, 42, 10)
        pen.cast(sign, 3, 5)
        pen.form(sign, step(tone, 1), 0.8, hard=0.05)
        if logo == "rings":
            pen.line(ell(70, 29, 9), "paper", 4.5)
            pen.line(ell(81, 29, 9), "accent", 4.5)
        else:
            veined_leaf(pen, (64, 40), 28, 16, -46, "paper")
        pen.fill(rect(100, 21, 40, 7, 3.5), "paper")
        pen.fill(rect(100, 33, 26, 5, 2.5), step(tone, 3))
    pen.form(rect(92, 96, 16, 12, 2), "dark+2", 1)
    pen.form(rect(66, 60, 68, 42, 5), "dark+1", 1)
    pen.fill(rect(94, 76, 12, 12, 6), "dark+3")
    stem = curve([(28, 100), (27, 88), (29, 78), (28, 66), (30, 58), (28, 52)])
    pen.line(stem, "leaf-1", 3)
    for y, lean in ((84, -150), (78, -30), (66, -140), (62, -40), (56, -88)):
        veined_leaf(pen, (28, y), 22, 12, lean, "leaf")
    pen.form(poly([(16, 88), (40, 88), (37, 106), (19, 106)], 3), "accent", 1)
    body = rect(10, 108, 180, 76, (3, 3, 6, 6))
    pen.form(body, tone, 0.8, hard=0.05)
    front = rect(34, 122, 132, 50, 6)
    pen.fill(front, step(tone, -2))
    for i in range(slats):
        x = 38 + i * 124 / slats
        pen.fill(both(front, rect(x, 122, 124 / slats * 0.56, 50, 2)), step(tone, 1))
    top = rect(4, 100, 192, 14, 6)
    pen.occlude(body, top, step(tone, -2), 0, 7)
    pen.form(top, counter, 1.3)
    if bell:
        pen.form("M146 98 C146 80 172 80 172 98 Z", "warm", 1)
        pen.fill(rect(143, 96, 32, 5, 2.5), "dark+1")
        pen.fill(ell(159, 83, 3.4), "dark+1")


@drawing(
    scene_class="table",
    size_m=1.2,
)
def copier(
    pen: Pen,
    *,
    tone: Tone = "main",
    lid: Literal["open", "closed"] = "closed",
    trays: Annotated[int, Range(1, 3)] = 2,
    copies: Annotated[int, Range(0, 3)] = 2,
) -> None:
    pen.ground(146)
    for x in (40, 138):
        pen.form(ell(x + 6, 180, 6, 5), "dark", 1)
    if lid == "open":
        cover = poly([(34, 14), (140, 6), (150, 52), (30, 58)], 6)
        pen.form(cover, step(tone, 1), 0.8)
        pen.fill(poly([(42, 20), (134, 13), (142, 48), (40, 52)], 4), "paper-2")
    else:
        pen.form(rect(30, 34, 122, 20, (9, 9, 3, 3)), step(tone, 1), 1.2)
        sheet = poly([(60, 12), (124, 12), (130, 36), (54, 36)], 2)
        pen.form(sheet, "paper", 0.8, hard=0.03)
        text(pen, (70, 19), (40, 28), "paper-5", gap=8, tall=4)
    body = rect(28, 52, 128, 126, (6, 6, 9, 9))
    pen.form(body, tone, 0.8, hard=0.05)
    pen.form(poly([(26, 48), (158, 48), (158, 64), (26, 64)], 4), step(tone, -1), 1.2)
    if lid == "open":
        pen.fill(rect(40, 50, 92, 7, 2), "sky+2")
    panel = poly([(146, 44), (186, 52), (184, 70), (146, 62)], 4)
    pen.form(panel, "dark+1", 1)
    pen.fill(poly([(152, 49), (168, 52), (167, 61), (152, 58)], 2), "accent")
    pen.fill(ell(176, 60, 3.4), "leaf+2")
    pen.fill(rect(42, 76, 100, 18, 5), step(tone, -3))
    for i in range(copies):
        sheet = poly(
            [
                (50 + i * 3, 82),
                (134 - i * 2, 82),
                (142 - i * 2, 100 - i * 4),
                (42 + i * 3, 100 - i * 4),
            ],
            2,
        )
        pen.form(sheet, ("paper-2", "paper-1", "paper")[i], 0.7, hard=0)
    pitch = 68 / trays
    for i in range(trays):
        y = 106 + i * pitch
        pen.fill(rect(36, y + 2, 112, pitch - 6, 4), step(tone, -2))
        pen.form(rect(36, y, 112, pitch - 7, 4), step(tone, 1), 1, hard=0.06)
        pen.fill(rect(80, y + pitch * 0.26, 26, 5, 2.5), step(tone, -2))
        pen.fill(rect(44, y + pitch * 0.26, 8, 5, 1.5), "paper")


@drawing(
    scene_class="table",
    size_m=0.14,
)
def name_plate(
    pen: Pen,
    *,
    tone: Tone = "main",
    form: Literal["desk", "door"] = "desk",
    rows: Annotated[int, Range(1, 2)] = 2,
    face: bool = True,
) -> None:
    if form == "door":
        pen.ground(20)
        plate = rect(6, 52, 188, 132, 16)
        pen.cast(plate, 3, 2)
        pen.form(plate, tone, 0.7, hard=0.04)
        pen.fill(rect(16, 62, 168, 112, 10), step(tone, -1))
        for x, y in ((26, 72), (174, 72), (26, 164), (174, 164)):
            pen.form(ell(x, y, 4.4), "warm", 1)
        low, left = 92, 40
    else:
        pen.ground(180)
        side = poly([(30, 92), (178, 92), (196, 184), (186, 184)], (4, 4, 3, 3))
        pen.form(side, step(tone, -2), 0.8)
        plate = poly([(22, 88), (170, 88), (190, 184), (4, 184)], (6, 6, 5, 5))
        pen.form(plate, tone, 0.7, hard=0.04)
        inner = poly([(32, 98), (160, 98), (176, 174), (18, 174)], 4)
        pen.fill(inner, step(tone, -1))
        low, left = 108, 38
    if face:
        disc = ell(left + 22, low + 30, 24)
        pen.fill(disc, "paper")
        pen.fill(ell(left + 22, low + 22, 8.6), step(tone, -1))
        pen.fill(both(disc, ell(left + 22, low + 52, 16, 17)), step(tone, -1))
    start = left + 56 if face else left + 14
    pen.form(rect(start, low + 12, 62, 12, 6), "warm", 1)
    for i in range(rows):
        pen.fill(rect(start, low + 32 + i * 13, (54, 34)[i], 7, 3.5), "paper-1")
