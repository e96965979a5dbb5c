"""An office: what people sit on, work at, and draw plans on."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    both,
    curve,
    cut,
    ell,
    flip,
    limb,
    poly,
    rect,
    segments,
    tick,
    union,
)


@drawing(
    scene_class="table",
    size_m=1.2,
)
def office_chair(
    pen: Pen,
    *,
    tone: Tone = "main",
    headrest: bool = True,
    arms: bool = True,
    back: Literal["soft", "mesh"] = "soft",
) -> None:
    pen.ground(136)
    _star_base(pen)
    pen.form(rect(94, 128, 12, 36, 3), "dark+2", 1.4)
    pen.form(rect(88, 122, 24, 20, 5), "dark+1", 1.2)
    if headrest:
        pen.form(rect(92, 26, 16, 24, 2), "dark+2", 1.2)
        pen.form(rect(68, 6, 64, 28, 13), tone, 1)
    shell = "M62 46 C62 38 70 36 100 36 C130 36 138 38 138 46 L144 84 C144 108 132 118 124 120 L76 120 C68 118 56 108 56 84 Z"
    pen.form(shell, tone, 0.8)
    if back == "mesh":
        net = both(shell, rect(66, 46, 68, 56, 10))
        pen.fill(net, step(tone, -1))
        for i in range(5):
            pen.fill(both(net, rect(50, 52 + i * 10, 100, 3.4, 0)), step(tone, 1))
    else:
        pen.line("M80 40 C76 62 76 92 82 116 M120 40 C124 62 124 92 118 116", step(tone, -1), 2)
        cushion = "M66 88 C80 96 120 96 134 88 L134 94 C120 102 80 102 66 94 Z"
        pen.fill(cushion, step(tone, -1))
    seat = "M46 118 C46 108 58 106 100 106 C142 106 154 108 154 118 L156 126 C156 136 146 138 100 138 C54 138 44 136 44 126 Z"
    pen.occlude(shell, seat, step(tone, -2), 0, -5)
    pen.form(seat, step(tone, 1), 1)
    pen.fill(both(seat, rect(30, 129, 140, 14, 0)), step(tone, -2))
    if arms:
        for right in (False, True):
            post = union(rect(34, 92, 8, 36, 3), rect(34, 120, 30, 8, 3))
            pad = rect(24, 84, 28, 11, 5.5)
            pen.form(flip(post) if right else post, "dark+2", 1)
            pen.form(flip(pad) if right else pad, "dark+1", 1.2)
    pen.fill(rect(112, 46, 14, 9, 2), "accent")


def _star_base(pen: Pen) -> None:
    """Five legs on castors, seen from the front and a little above."""
    feet = ((58, 166), (142, 166), (36, 174), (164, 174), (100, 180))
    for x, y in feet:
        pen.form(limb([(100, 160), ((x + 100) / 2, (y + 158) / 2), (x, y - 6)], 11, 8, 7), "dark+2")
        for dx in (-4, 4):
            pen.fill(ell(x + dx, y - 2, 5.4, 6), "dark")
            pen.fill(ell(x + dx - 1, y - 4, 2, 2.4), "dark+2")


@drawing(
    scene_class="table",
    size_m=1.1,
)
def desk(
    pen: Pen,
    *,
    tone: Tone = "main",
    top: Tone = "wood+1",
    drawers: Annotated[int, Range(0, 3)] = 3,
    on_top: Literal["work", "lamp", "none"] = "work",
) -> None:
    pen.ground(180)
    pen.form(poly([(18, 114), (30, 114), (26, 184), (18, 184)], 2), step(tone, -1), 1)
    if drawers == 0:
        pen.form(poly([(182, 114), (170, 114), (174, 184), (182, 184)], 2), step(tone, -1), 1)
        pen.fill(rect(28, 118, 144, 28, 0), step(tone, -2))
    else:
        pen.fill(rect(28, 118, 90, 40, 0), step(tone, -3))
        case = rect(112, 114, 72, 70, (0, 0, 4, 4))
        pen.form(case, tone, 0.8, hard=0.06)
        tall = 60 / drawers
        for i in range(drawers):
            front = rect(118, 122 + i * tall, 60, tall - 5, 4)
            pulled = i == 1
            if pulled:
                pen.occlude(case, front, step(tone, -2), 3, 6)
            pen.form(front, step(tone, 2 if pulled else 1), 1, hard=0.06)
            pen.form(rect(138, 122 + i * tall + tall * 0.3, 20, 5, 2.5), "warm", 1.4)
    board = rect(6, 104, 188, 14, 5)
    pen.fill(rect(14, 116, 172, 6, 0), step(tone, -2))
    pen.form(board, top, 1.4)
    pen.fill(rect(20, 108, 96, 2.4, 1.2), step(top, 1))
    if on_top == "work":
        pen.put("monitor", 82, 108, 112, keyboard=False)
        pen.put("cup", 164, 105, 44, steam=1)
    elif on_top == "lamp":
        pen.put("lamp", 48, 105, 92)
        pen.put("book", 134, 105, 60, state="pile")


@drawing(
    scene_class="table",
    size_m=1.9,
    pale=True,
)
def whiteboard(
    pen: Pen,
    *,
    tone: Tone = "main",
    plan: Literal["chart", "flow", "list"] = "flow",
    notes: Annotated[int, Range(0, 4)] = 3,
    wheels: bool = True,
) -> None:
    pen.ground(150)
    for right in (False, True):
        post, foot = rect(36, 20, 8, 158, 3), rect(22, 170, 36, 8, 4)
        if wheels:
            for x in (27, 53):
                pen.fill(ell(200 - x if right else x, 180, 4.6), "dark")
        pen.form(flip(post) if right else post, "paper-5", 1.4)
        pen.form(flip(foot) if right else foot, "paper-6", 1.4)
    board = rect(6, 12, 188, 128, 9)
    pen.form(board, tone, 0.9, hard=0.03)
    face = rect(14, 20, 172, 112, 4)
    pen.panel(face, "paper", 0.7)
    pen.fill(cut(face, rect(17, 23, 172, 112, 4)), "paper-4")
    _PLANS[plan](pen, tone)
    for i in range(notes):
        x, y = 148 - (i // 2) * 26, 32 + (i % 2) * 26
        own = ("accent", "second+1", "hot+1", "warm+1")[i]
        pen.fill(rect(x + 2, y + 3, 20, 20, 1), "paper-4")
        pen.form(rect(x, y, 20, 20, 1), own, 1, hard=0.1)
        pen.line(segments((x + 5, y + 8), (x + 15, y + 8)), step(own, -2), 1.8)
        pen.line(segments((x + 5, y + 13), (x + 11, y + 13)), step(own, -2), 1.8)
    pen.form(rect(52, 134, 96, 9, (2, 2, 5, 5)), "paper-4", 1.4)
    for i, own in enumerate(("hot", "ink+1", "leaf")):
        pen.fill(rect(62 + i * 19, 131, 15, 5, 2), own)
    pen.form(rect(124, 127, 18, 8, 2), "second", 1)


def _flow(pen: Pen, tone: str) -> None:
    pen.line("M56 52 L78 52 M44 64 L44 84 M66 98 L86 98 M112 98 C124 98 128 98 134 98", "ink+2", 3)
    pen.line("M72 47 L78 52 L72 57 M39 79 L44 85 L49 79 M129 93 L135 98 L129 103", "ink+2", 3)
    pen.fill(rect(28, 40, 30, 24, 5), tone)
    pen.line(rect(82, 38, 28, 28, 5), "ink+2", 3)
    pen.fill(ell(48, 98, 15), "accent")
    pen.line(tick(48, 98, 6), "ink", 3)
    pen.fill(poly([(100, 80), (117, 98), (100, 116), (83, 98)], 3), "second")
    pen.fill(rect(139, 88, 34, 22, 11), step(tone, 2))


def _growth(pen: Pen, tone: str) -> None:
    pen.line("M32 34 L32 116 L132 116", "ink+2", 3)
    for i, tall in enumerate((20, 34, 28, 50)):
        pen.fill(rect(42 + i * 22, 115 - tall, 14, tall, (4, 4, 0, 0)), step(tone, i % 2))
    rise = curve([(38, 88), (58, 74), (80, 76), (100, 54), (112, 44), (126, 34)])
    pen.line(rise, "hot", 3.4)
    pen.line("M115 34 L126.5 33.5 L125 45", "hot", 3.4)
    pen.fill(rect(142, 96, 30, 5, 2.5), "paper-5")
    pen.fill(rect(142, 107, 20, 5, 2.5), "paper-5")


def _tasks(pen: Pen, tone: str) -> None:
    pen.fill(rect(30, 34, 62, 9, 4.5), tone)
    for i in range(3):
        y = 60 + i * 22
        pen.line(rect(30, y - 6, 12, 12, 3), "ink+2", 2.6)
        if i < 2:
            pen.line(segments((32, y - 1), (36, y + 4), (46, y - 10)), "hot", 3.4)
        run = [(52, y), (66, y - 2), (84, y + 1), (100 + 12 * (i % 2), y)]
        pen.fill(limb(run, 3, 4.4, 4, 2.6), "ink+2")


_PLANS = {"flow": _flow, "chart": _growth, "list": _tasks}
