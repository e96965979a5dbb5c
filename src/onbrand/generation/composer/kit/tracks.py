"""What runs on rails in town, and the rails themselves."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import pane, wheel
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    both,
    ell,
    poly,
    rect,
    segments,
    turn,
)


@drawing(scene_class="street", size_m=4.2, facing="right", view="side")
def tram(
    pen: Pen,
    *,
    tone: Tone = "hot",
    trim: Tone = "paper",
    kind: Literal["classic", "modern"] = "classic",
    windows: Annotated[int, Range(3, 5)] = 4,
    wire: bool = True,
) -> None:
    if wire:
        pen.line("M5 18 L195 18", "dark+4", 1.8)
    if kind == "classic":
        _classic_tram(pen, (tone, trim), windows, wire=wire)
    else:
        _modern_tram(pen, (tone, trim), windows, wire=wire)
    pen.fill(rect(4, 177, 192, 4, 2), "paper-6")
    for i in range(9):
        pen.fill(rect(8 + i * 21.5, 180, 12, 4, 1), "wood-2")


def _classic_tram(pen: Pen, tones: tuple[str, str], windows: int, *, wire: bool) -> None:
    tone, trim = tones
    if wire:
        pen.line("M104 44 L52 20", "dark+2", 3)
        pen.fill(ell(51, 20, 4.5), "dark+1")
    pen.form("M44 52 C46 42 56 38 66 38 L134 38 C144 38 154 42 156 52 Z", step(trim, -2), 1)
    for i in range(6):
        pen.fill(rect(58 + i * 15, 43, 9, 5, 2), "sky-1")
    pen.fill(rect(30, 156, 140, 14, 5), "dark+1")
    body = rect(12, 62, 176, 98, (6, 6, 16, 16))
    pen.form(body, tone, 0.9)
    upper = both(body, rect(0, 60, 200, 46, 0))
    pen.fill(upper, trim)
    pen.shade(upper, step(trim, -2 if trim.startswith("paper") else -1), 1.4, hard=0)
    for x in (17, 161):  # the platforms at both ends
        pane(pen, rect(x, 70, 22, 32, 4), "sky+2")
    wide = 114 / windows
    for i in range(windows):
        window = rect(44 + i * wide, 70, wide - 5, 32, 4)
        pane(pen, window, "sky+2")
    pen.fill(both(body, rect(0, 104, 200, 4, 0)), step(tone, -2))
    for x in (40, 158):
        pen.line(segments((x, 64), (x, 156)), step(tone, -2), 1.8)
    pen.fill(both(body, rect(0, 144, 200, 4, 0)), "accent")
    pen.fill(rect(46, 118, 46, 18, 3), step(tone, -1))
    pen.fill(rect(106, 118, 46, 18, 3), step(tone, -1))
    roof = "M4 66 C6 54 18 49 34 49 L166 49 C182 49 194 54 196 66 Z"
    pen.occlude(body, roof, step(trim, -4), 0, 5)
    pen.form(roof, tone, 1)
    pen.form(rect(68, 53, 64, 11, 4), "ink+1", lit=False)
    for i, own in enumerate(("warm+2", "warm+2", "paper")):
        pen.fill(rect(73 + i * 19, 56.5, 14, 4, 2), own)
    pen.form(ell(182, 128, 7), "warm+2", 1)
    pen.fill(rect(6, 150, 14, 7, 3), "dark+1")
    pen.fill(rect(180, 150, 14, 7, 3), "dark+1")
    for x in (64, 136):
        wheel(pen, x, 164, 13)


def _modern_tram(pen: Pen, tones: tuple[str, str], windows: int, *, wire: bool) -> None:
    tone, trim = tones
    if wire:
        pen.line("M62 64 L44 42 L64 20", "dark+2", 3)
        pen.line("M52 19 L78 19", "dark+2", 3.5)
    pen.form(rect(40, 56, 90, 14, (7, 7, 0, 0)), "paper-4")
    body = "M4 66 L148 66 C166 68 184 100 194 138 C197 152 194 162 184 162 L4 162 Z"
    pen.form(body, tone, 0.9)
    pen.fill(both(body, rect(0, 134, 200, 30, 0)), trim)
    pen.fill(both(body, rect(0, 130, 200, 5, 0)), "accent")
    strip = both(body, rect(4, 78, 144, 42, 0))
    pen.fill(strip, "ink+1")
    wide = 138 / windows
    for i in range(windows):
        pane(pen, both(strip, rect(8 + i * wide, 81, wide - 5, 36, 4)), "sky+1")
    door = rect(8 + wide, 78, wide - 5, 80, 3)
    pen.fill(door, step(tone, -2))
    for x in (0.0, wide / 2 - 1.5):
        pane(pen, rect(10 + wide + x, 81, wide / 2 - 5, 72, 3), "sky+2")
    pane(pen, "M154 74 C166 80 176 100 182 120 L158 120 C155 120 154 118 154 114 Z", "sky+2")
    pen.fill(ell(182, 146, 5), "warm+2")
    pen.fill(rect(4, 158, 182, 9, (0, 0, 8, 0)), "dark+1")
    for x in (36, 62, 134, 160):
        pen.fill(ell(x, 169, 9), "dark+1")
        pen.fill(ell(x, 169, 4), "paper-5")


@drawing(scene_class="land", size_m=8)
def railway(
    pen: Pen,
    *,
    tone: Tone = "leaf",
    sleeper: Tone = "wood-1",
    sleepers: Annotated[int, Range(6, 9)] = 8,
    signal: Literal["none", "stop", "go"] = "go",
    crossing: bool = True,
) -> None:
    pen.form(ell(68, 84, 46, 30), step(tone, 2), 0.8, lit=False)
    pen.form(ell(134, 88, 52, 36), step(tone, 1), 0.8, lit=False)
    field = rect(4, 84, 192, 100, (26, 26, 14, 14))
    pen.form(field, tone, 0.7, hard=0.03)
    pen.fill(both(field, ell(24, 120, 60, 16)), step(tone, 1))
    bed = both(field, poly([(96, 84), (104, 84), (190, 190), (10, 190)]))
    pen.panel(bed, "paper-5", 0.8)
    for i in range(sleepers):
        near = ((i + 0.6) / sleepers) ** 1.7
        y, half, tall = 88 + 92 * near, 6 + 70 * near, 2 + 9 * near
        plank = rect(100 - half, y - tall / 2, 2 * half, tall, tall * 0.2)
        pen.fill(both(bed, rect(100 - half + 2, y, 2 * half, tall * 0.9, 2)), "paper-8")
        pen.fill(both(field, plank), sleeper)
        pen.fill(
            both(field, rect(100 - half, y - tall / 2, 2 * half, tall * 0.35, 1)), step(sleeper, 1)
        )
    for side in (-1, 1):
        foot = 100 + side * 56
        rail = poly(
            [
                (100 + side * 2, 84),
                (100 + side * 4, 84),
                (foot + side * 7, 186),
                (foot - side * 4, 186),
            ]
        )
        pen.fill(both(field, rail), "ink+2")
        shine = poly(
            [
                (100 + side * 2, 84),
                (100 + side * 2.8, 84),
                (foot + side, 186),
                (foot - side * 4, 186),
            ]
        )
        pen.fill(both(field, shine), "paper-1")
    if signal != "none":
        _signal(pen, signal)
    if crossing:
        _crossing(pen)


def _signal(pen: Pen, shows: str) -> None:
    pen.fill(ell(32, 158, 14, 3), "ink", 0.16)
    pen.form(rect(26.5, 66, 7, 92, 2), "dark+3", hard=0.3)
    pen.form(rect(14, 22, 32, 58, 12), "ink+1", 0.9)
    for y, own, lit in ((38, "hot", shows == "stop"), (64, "leaf", shows == "go")):
        pen.fill(ell(30, y, 9.5), pen.ramps.at_least(own, 0.66) if lit else step(own, -4))
        if lit:
            pen.fill(ell(27, y - 3, 3.4), "paper")
            pen.glow(30, y, 24, "paper", 0.14)


def _crossing(pen: Pen) -> None:
    pen.fill(ell(172, 148, 12, 3), "ink", 0.16)
    pen.form(rect(166.5, 56, 7, 92, 2), "paper-3", hard=0.3)
    for degrees in (45, -45):
        board = turn(rect(142, 54, 56, 13, 3), degrees, 170, 60)
        pen.form(board, "paper", 1)
        for x in (147, 181):
            pen.fill(turn(rect(x, 57, 12, 7, 1), degrees, 170, 60), "hot")
    pen.fill(ell(170, 60, 3), "dark+1")
