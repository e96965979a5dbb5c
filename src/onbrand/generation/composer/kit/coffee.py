"""What coffee is made in."""

from typing import Annotated

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.beverages import glass_tone
from onbrand.generation.composer.kit.parts import wisp
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    both,
    cut,
    ell,
    limb,
    polar,
    poly,
    rect,
    segments,
    union,
)


def _small_cup(pen: Pen, x: float, low: float, size: float, tone: str) -> None:
    """A cup of `size` half a width, that stands on `low`."""
    ear = cut(
        ell(x + size, low - size * 0.8, size * 0.5), ell(x + size, low - size * 0.8, size * 0.26)
    )
    pen.fill(ear, "paper-3")
    bowl = (
        f"M{x - size} {low - size * 1.3} C{x - size} {low - size * 0.4} {x - size * 0.7} {low} "
        f"{x - size * 0.4} {low} L{x + size * 0.4} {low} C{x + size * 0.7} {low} {x + size} "
        f"{low - size * 0.4} {x + size} {low - size * 1.3} Z"
    )
    pen.form(bowl, "paper", 0.9)
    pen.fill(both(bowl, rect(x - size, low - size * 0.85, size * 2, size * 0.3, 0)), tone)
    pen.fill(ell(x, low - size * 1.3, size, size * 0.17), "paper-3")


@drawing(scene_class="table", size_m=0.42)
def coffee_machine(
    pen: Pen,
    *,
    tone: Tone = "main",
    cups: Annotated[int, Range(0, 2)] = 1,
    buttons: Annotated[int, Range(2, 4)] = 3,
    rack: bool = True,
    pouring: bool = True,
) -> None:
    """An espresso machine."""
    pen.ground(170)
    if rack:
        for x in (52, 88, 124):
            _small_cup(pen, x, 36, 14, tone if x == 88 else "accent")
        pen.line("M24 40 L24 30 L172 30 L172 40", "paper-6", 3.4)
    column = rect(30, 76, 140, 96, 2)
    pen.form(column, step(tone, -2), 0.8, lit=False)
    pen.fill(rect(44, 84, 112, 80, 8), step(tone, -3))
    head = rect(12, 36, 176, 50, 11)
    pen.occlude(column, head, step(tone, -4), 0, 8)
    pen.form(rect(76, 80, 48, 16, (2, 2, 5, 5)), "paper-4", 1.2)
    grip = limb([(112, 104), (136, 105), (160, 108)], 10, 11, 15)
    pen.form(grip, "wood-1", 1)
    pen.form(rect(72, 95, 54, 15, (3, 3, 8, 8)), "paper-5", 1.2)
    for x in (90, 106):
        pen.form(rect(x, 108, 6, 9, (1, 1, 3, 3)), "paper-6", 1)
        if pouring:
            pen.line(segments((x + 3, 116), (x + 3, 146)), "wood-3", 3)
    for i in range(cups):
        _small_cup(pen, 101 + (i - (cups - 1) / 2) * 46, 165, 21 if cups == 1 else 18, tone)
    pen.form(head, tone, 1.1)
    pen.fill(rect(22, 42, 100, 4, 2), step(tone, 2))
    dial = ell(42, 63, 15)
    pen.form(dial, "paper-4", 1)
    pen.fill(ell(42, 63, 11.4), "paper")
    pen.line(segments((42, 63), polar((42, 63), 9, -50)), "accent-1", 2.4)
    for i in range(buttons):
        pen.fill(ell(170 - i * 20, 64, 6.6), step(tone, -2))
        pen.form(ell(169.4 - i * 20, 63, 5.8), ("accent", "paper-2", "paper-2", "paper-2")[i], 1)
    wand = limb([(172, 84), (174, 104), (180, 124), (184, 144)], 5, 5, 5, 6)
    pen.fill(wand, "paper-5")
    tray = rect(16, 164, 168, 20, (4, 4, 6, 6))
    pen.form(tray, "dark+1", 1.2)
    for x in range(44, 152, 12):
        pen.fill(rect(x, 167, 7, 3, 1.5), "paper-5")


@drawing(scene_class="table", size_m=0.24)
def french_press(
    pen: Pen,
    *,
    tone: Tone = "main",
    coffee: Tone = "wood-4",
    plunger: Annotated[float, Range(0, 1)] = 0.15,
    filled: Annotated[float, Range(0.5, 0.85)] = 0.75,
    steam: Annotated[int, Range(0, 2)] = 1,
) -> None:
    pen.ground(110)
    rise = 30 * (1 - plunger)
    for i in range(steam):
        wisp(pen, 34 - i * 14, 14 + i * 14, 58)
    ear = cut(rect(126, 68, 56, 98, 24), rect(118, 84, 48, 66, 14))
    pen.form(ear, tone, 0.5)
    pen.line(segments((90, 54), (90, 30 - rise * 0.5)), "paper-6", 4)
    pen.form(ell(90, 26 - rise * 0.5 + 3, 12, 11), tone, 1)
    jar = rect(44, 58, 92, 122, (2, 2, 10, 10))
    pen.form(jar, glass_tone(pen), 0.8, hard=0.05)
    inside = rect(50, 60, 80, 112, (1, 1, 8, 8))
    pen.fill(inside, "paper")
    pen.line(segments((90, 54), (90, 120)), "paper-6", 4)
    top = 172 - 112 * filled
    brew = both(inside, rect(0, top, 200, 200, 0))
    pen.form(brew, coffee, 0.9, lit=False)
    mesh = top + 12 + (150 - top) * plunger
    pen.fill(both(inside, rect(0, top, 200, 11, 0)), step(coffee, 4))
    for x in (58, 72, 94, 112, 122):
        pen.fill(both(inside, ell(x, top + 10, 6, 5)), step(coffee, 4))
    pen.form(rect(50, mesh, 80, 7, 3), "paper-5", 1.2)
    pen.fill(rect(50, mesh + 9, 80, 3, 1.5), step(coffee, 1))
    pen.fill(limb([(58, 84), (57, 120), (59, 160)], 3, 7, 3), step(coffee, 5))
    for x in (44, 128):
        pen.form(rect(x, 60, 8, 122, 2), tone, 1.2)
    for y in (96, 164):
        pen.form(rect(42, y, 96, 8, 3), tone, 1.2)
    pen.form(rect(40, 170, 100, 14, (3, 3, 6, 6)), tone, 1.3)
    spout = poly([(46, 56), (28, 62), (46, 76)], (2, 4, 2))
    pen.form(spout, "paper-4", 1)
    lid = union(rect(40, 50, 100, 14, 5), both(ell(90, 52, 40, 18), rect(0, 0, 200, 54, 0)))
    pen.occlude(jar, lid, step(glass_tone(pen), -2), 1, 5)
    pen.form(lid, "paper-5", 1.1)
    pen.fill(limb([(62, 46), (72, 40), (84, 38)], 2, 4, 2), "paper-2")
    pen.form(rect(82, 32, 16, 6, 3), "paper-6", 1)
