"""Walls to be photographed at, fans of swatches, and machines that sell."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    both,
    cut,
    ell,
    heart,
    limb,
    move,
    poly,
    rect,
    ring,
    segments,
    star,
    turn,
)


@drawing(scene_class="street", size_m=2.8)
def press_wall(
    pen: Pen,
    *,
    tone: Tone = "main",
    carpet: Tone | None = "hot",
    columns: Annotated[int, Range(4, 6)] = 5,
    lamps: Annotated[int, Range(0, 4)] = 3,
    barrier: bool = True,
) -> None:
    pen.ground(180)
    for foot in (22, 170):
        pen.form(
            poly([(foot, 154), (foot + 8, 154), (foot + 14, 184), (foot - 6, 184)], 2), "paper-7", 1
        )
    wall = rect(12, 30, 176, 134, 3)
    pen.form(wall, tone, 0.5, hard=0.02)
    pitch = 176 / columns
    for row in range(5):
        for col in range(columns):
            x, y = 12 + pitch * (col + 0.5), 47 + row * 25
            _logo(
                pen,
                x,
                y,
                min(7.5, pitch * 0.2),
                (row + col) % 3,
                step(tone, 3) if (row + col) % 2 else "paper",
            )
    pen.form(rect(8, 26, 184, 7, 3), "paper-6", 1)
    for i in range(lamps):
        x = 100 + (i - (lamps - 1) / 2) * 156 / lamps
        pen.line(f"M{x} 28 C{x} 12 {x + 8} 8 {x + 14} 10", "dark+1", 3.4)
        pen.form(turn(rect(x + 8, 6, 20, 10, 3), 24, x + 14, 10), "dark+2", 1)
        pen.fill(turn(rect(x + 10, 15, 16, 3, 1.5), 24, x + 14, 10), "accent+2")
    if carpet:
        runner = poly([(40, 162), (160, 162), (182, 183), (18, 183)], 1)
        pen.occlude(runner, rect(12, 150, 176, 14, 0), step(carpet, -2), 0, 5)
        pen.form(runner, carpet, 0.6, hard=0)
        pen.fill(poly([(18, 181), (182, 181), (182, 185), (18, 185)], 1), step(carpet, -2))
    if barrier:
        for post in (30, 170):
            pen.form(rect(post - 2.5, 118, 5, 62, 2), "warm", 1)
            pen.form(ell(post, 115, 6), "warm", 1)
            pen.form(rect(post - 10, 179, 20, 6, 3), "warm-1", 1)
        line = [(30, 124), (64, 146), (100, 151), (136, 146), (170, 124)]
        pen.form(limb(line, 5, 6.5, 7, 6.5, 5), "accent", 1)


def _logo(pen: Pen, x: float, y: float, size: float, kind: int, tone: str) -> None:
    match kind:
        case 0:
            pen.fill(star(x, y, size, corner=0.8), tone)
        case 1:
            pen.fill(ring(x, y, size * 0.85, size * 0.42), tone)
        case _:
            pen.fill(rect(x - size * 1.3, y - size * 0.36, size * 2.6, size * 0.72, 2), tone)


@drawing(scene_class="symbol", size_m=0.25, anchor="center")
def swatches(
    pen: Pen,
    *,
    tone: Tone = "main",
    cards: Annotated[int, Range(4, 7)] = 6,
    kind: Literal["solid", "shades"] = "shades",
    spread: Annotated[float, Range(64, 88)] = 84,
) -> None:
    tones = ("second", "accent", "leaf", "hot", "ink+2", "warm")
    with pen.at(26, 29, 0.76):
        for i in range(cards):
            own = tone if i == cards - 1 else tones[i % 6]
            _swatch(pen, own, -spread * 0.5 + spread * i / (cards - 1), kind)
        pen.form(ell(100, 166, 9), "paper-7", 1)
        pen.fill(ell(100, 166, 3.4), "paper-2")


def _swatch(pen: Pen, tone: str, degrees: float, kind: str) -> None:
    def laid(path: Path) -> Path:
        return turn(path, degrees, 100, 166)

    card = laid(rect(74, 6, 52, 178, 7))
    pen.cast(card, 3, 4)
    pen.form(card, "paper", 0.5, hard=0)
    if kind == "solid":
        pen.panel(laid(rect(79, 11, 42, 106, 4)), tone)
    else:
        for row, more in enumerate((2, 1, 0, -1)):
            pen.fill(laid(rect(79, 11 + row * 27, 42, 25, 3)), step(tone, more))
        pen.shade(laid(rect(79, 11, 42, 106, 3)), step(tone, -1), 0.6, hard=0)
    for row, wide in enumerate((26, 17)):
        pen.fill(laid(rect(82, 127 + row * 9, wide, 4, 1.8)), "paper-6")


@drawing(scene_class="table", size_m=0.28, facing="left")
def spray_bottle(
    pen: Pen,
    *,
    tone: Tone = "main",
    alt: Tone = "accent",
    label: Literal["drop", "star", "heart"] = "star",
    mist: Annotated[int, Range(0, 7)] = 6,
    level: Annotated[float, Range(0.3, 1)] = 0.8,
) -> None:
    pen.ground(94, 112)
    body = "M96 74 L128 74 C130 92 160 96 160 124 L160 172 C160 180 154 184 146 184 L78 184 C70 184 64 180 64 172 L64 124 C64 96 94 92 96 74 Z"
    pen.form(body, step(tone, 3), 0.7)
    wash = both(body, rect(50, 178 - 84 * level, 130, 120, 0))
    pen.form(wash, tone, 0.8)
    pen.fill(both(body, limb([(76, 120), (74, 146), (76, 170)], 3, 6, 3)), step(tone, 3))
    plate = rect(84, 122, 58, 46, 10)
    pen.fill(move(plate, 2, 3), step(tone, -1))
    pen.form(plate, "paper", 0.7, hard=0)
    match label:
        case "drop":
            pen.form(
                "M113 126 C122 138 127 144 127 151 C127 159 121 164 113 164 C105 164 99 159 99 151 C99 144 104 138 113 126 Z",
                "sky",
                0.9,
            )
        case "star":
            for x, y, size in ((108.0, 147.0, 15.0), (128.0, 132.0, 7.0)):
                pen.fill(star(x, y, size, 4, 0.36, 1), alt)
        case _:
            pen.form(heart(113, 146, 15), "hot", 0.9)
    pen.form(rect(94, 56, 36, 22, 3), "paper-3", 1)
    trigger = "M80 50 C88 58 84 74 70 84 C64 88 58 82 63 77 C72 68 72 60 68 50 Z"
    pen.form(trigger, "hot" if alt != "hot" else "second", 1)
    head = poly(
        [(58, 22), (138, 22), (148, 36), (138, 58), (92, 58), (82, 48), (58, 46)],
        (3, 8, 6, 5, 5, 5, 3),
    )
    pen.form(head, alt, 0.9)
    pen.form(rect(47, 25, 14, 18, 3), "paper-5", 1)
    for i in range(mist):
        x, y, size = (
            (34, 32, 4.5),
            (20, 18, 3.6),
            (18, 44, 4.6),
            (32, 56, 3.4),
            (36, 12, 3),
            (10, 31, 3.4),
            (20, 64, 3),
        )[i]
        pen.fill(ell(x, y, size), "sky" if i % 2 else "sky+1")


@drawing(scene_class="street", size_m=1.9)
def vending_machine(
    pen: Pen,
    *,
    tone: Tone = "main",
    alt: Tone = "accent",
    rows: Annotated[int, Range(3, 4)] = 4,
    sells: Literal["drinks", "snacks", "both"] = "both",
    lit: bool = True,
) -> None:
    pen.ground(124)
    for x in (48, 136):
        pen.fill(rect(x, 176, 16, 9, 2), "dark+1")
    case = rect(38, 8, 124, 172, 8)
    pen.form(case, tone, 0.6, hard=0.05)
    sign = rect(46, 16, 108, 20, 5)
    pen.form(sign, alt if lit else step(tone, -2), 0.9, hard=0)
    for i in range(3):
        pen.fill(star(82 + i * 18, 26, 6, corner=0.6), "paper")
    window = rect(46, 42, 74, 102, 4)
    pen.fill(window, step(tone, -3))
    pen.fill(rect(49, 45, 68, 96, 2), "paper-1" if lit else "ink+3")
    pitch = 96 / rows
    for row in range(rows):
        shelf = 45 + pitch * (row + 1)
        pen.fill(rect(49, shelf - 4, 68, 4, 0), "paper-5")
        for col in range(4):
            own = ("hot", "second", alt, tone, "leaf")[(row * 2 + col) % 5]
            kind = sells if sells != "both" else ("drinks", "snacks")[row % 2]
            _ware(pen, 51 + col * 16.6, shelf - 4, pitch * 0.68, kind, own)
    shine = both(window, poly([(92, 42), (106, 42), (70, 144), (56, 144)]))
    pen.fill(shine, "paper", 0.16)
    _keypad(pen, tone, alt)
    hatch = rect(50, 152, 66, 18, 5)
    pen.fill(hatch, step(tone, -3))
    pen.fill(both(hatch, rect(50, 152, 66, 9, 0)), step(tone, -2))


def _ware(pen: Pen, x: float, base: float, tall: float, kind: str, tone: str) -> None:
    if kind == "drinks":
        can = rect(x + 2, base - tall, 10.5, tall, 3)
        pen.fill(can, tone)
        pen.fill(both(can, rect(x + 9, base - tall, 5, tall, 0)), step(tone, -1))
        pen.fill(rect(x + 3, base - tall, 8.5, 2.4, 1), "paper-5")
        return
    bag = cut(rect(x + 1, base - tall, 13, tall, 2), ell(x + 7.5, base - tall, 3, 1.4))
    pen.fill(bag, tone)
    pen.fill(both(bag, rect(x + 10, base - tall, 6, tall, 0)), step(tone, -1))
    pen.fill(ell(x + 7.5, base - tall * 0.48, 3.6), "paper")


def _keypad(pen: Pen, tone: str, alt: str) -> None:
    pen.fill(rect(126, 42, 28, 102, 4), step(tone, -1))
    pen.fill(rect(130, 48, 20, 13, 2), "ink+1")
    pen.line(segments((133, 54.5), (143, 54.5)), step(alt, 1), 2.4)
    for row in range(4):
        for col in range(3):
            pen.fill(
                rect(130 + col * 7, 67 + row * 8, 5.4, 5.6, 1.4),
                "paper-1" if (row, col) != (3, 2) else alt,
            )
    pen.fill(rect(130, 106, 20, 5, 2), "ink+1")
    pen.form(ell(140, 126, 6), "paper-5", 1)
    pen.fill(rect(139, 121.5, 2, 9, 0.8), "ink+1")
