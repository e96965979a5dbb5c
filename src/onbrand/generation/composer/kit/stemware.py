"""Wine, cocktails and beer."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.beverages import glass_rim, glass_tone, ice_cubes, poured
from onbrand.generation.composer.kit.fruit import citrus_face
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    both,
    cut,
    ell,
    limb,
    move,
    poly,
    rect,
    segments,
    star,
    turn,
    union,
)


@drawing(scene_class="table", size_m=0.22)
def wine_glass(
    pen: Pen,
    *,
    tone: Tone = "main",
    filled: Annotated[float, Range(0.3, 0.8)] = 0.55,
    count: Annotated[int, Range(1, 2)] = 1,
) -> None:
    if count == 1:
        pen.ground(88)
        _goblet(pen, "wine", tone, filled)
        return
    pen.ground(170)
    for x, own in ((-24, tone), (64, "warm+1" if tone != "warm+1" else "hot")):
        with pen.at(x, 38, 0.8):
            _goblet(pen, "wine", own, filled)


@drawing(scene_class="table", size_m=0.24)
def champagne(
    pen: Pen,
    *,
    tone: Tone = "warm+1",
    filled: Annotated[float, Range(0.4, 0.8)] = 0.7,
    count: Annotated[int, Range(1, 2)] = 2,
    sparks: Annotated[int, Range(0, 5)] = 5,
) -> None:
    """A flute, or two that clink."""
    if count == 1:
        pen.ground(88)
        _goblet(pen, "flute", tone, filled)
    else:
        pen.ground(150)
        for x, degrees in ((-46, 13), (46, -13)):
            with pen.at(12 + x * 0.8, 17, 0.88, degrees=degrees):
                _goblet(pen, "flute", tone, filled)
    for x, y, size in ((100, 22, 13), (74, 14, 5), (128, 14, 6), (150, 30, 4), (48, 28, 4))[
        :sparks
    ]:
        if count == 2 or x != 100:
            pen.fill(star(x, y, size, 4, 0.34, 1), "accent")


@drawing(scene_class="table", size_m=0.2)
def cocktail(
    pen: Pen,
    *,
    tone: Tone = "main",
    kind: Literal["martini", "spritz"] = "martini",
    filled: Annotated[float, Range(0.4, 0.8)] = 0.7,
    garnish: bool = True,
) -> None:
    pen.ground(88)
    if kind == "spritz" and garnish:
        pen.form(limb([(96, 92), (116, 40), (132, 12)], 7, 7, 7), "accent", 1.2)
    drink = _goblet(pen, "cocktail" if kind == "martini" else "wine", tone, filled)
    if kind == "martini":
        if garnish:
            _olives(pen)
        return
    ice_cubes(pen, drink, ((76, 62, -14), (112, 66, 18), (94, 84, 6)), tone)
    if garnish:
        citrus_face(pen, 142, 34, 25, "warm", segments=8, start=10)


@drawing(scene_class="table", size_m=0.2)
def beer(
    pen: Pen,
    *,
    tone: Tone = "warm",
    bubbles: Annotated[int, Range(0, 4)] = 4,
    drips: Annotated[int, Range(0, 2)] = 2,
) -> None:
    pen.ground(118)
    ear = cut(rect(128, 66, 56, 92, 26), rect(128, 82, 39, 60, 17))
    pen.form(ear, step(glass_tone(pen), -1), 0.5)
    mug = rect(36, 46, 104, 138, (4, 4, 12, 12))
    pen.form(mug, glass_tone(pen), 0.8, hard=0.05)
    inside = rect(43, 46, 90, 128, (2, 2, 8, 8))
    pen.form(inside, tone, 0.9, lit=False)
    for x in (56, 80, 104):
        pane = rect(x, 84, 16, 80, 8)
        pen.fill(pane, step(tone, 1))
        pen.fill(limb([(x + 5, 92), (x + 4.6, 120), (x + 5, 150)], 2, 3.4, 2), step(tone, 3))
    runs = (rect(46, 48, 17, 44, 8.5), rect(96, 48, 14, 34, 7))[:drips]
    head = (ell(52, 34, 20, 17), ell(84, 26, 24, 19), ell(118, 32, 22, 18))
    foam = union(rect(34, 36, 108, 30, 14), *head, *runs)
    pen.fill(both(inside, move(foam, 2, 5)), step(tone, -2))
    pen.form(foam, "paper", 0.7)
    for x, y in ((60, 40), (76, 26), (94, 40), (116, 30), (128, 44)):
        pen.fill(ell(x, y, 3, 2.4), "paper-3")
    for x, y, size in ((76, 150, 3), (92, 160, 3.4), (124, 148, 2.6), (98, 136, 2.4))[:bubbles]:
        pen.fill(ell(x, y, size), step(tone, 3))


def _goblet(pen: Pen, shape: str, tone: str, filled: float) -> Path:
    """A glass on a stem; gives its drink."""
    outer, inside, half, top, low, gleam = _GOBLETS[shape]
    clear = glass_tone(pen)
    foot = union(ell(100, 178, 42, 6.5), "M96 172 L104 172 L124 177 L76 177 Z")
    pen.form(foot, step(clear, -1), 0.9)
    stem = limb([(100, low - 4), (100, low + 24), (100, 176)], 13, 6, 11)
    pen.form(stem, step(clear, -1), 1)
    pen.form(union(outer, ell(100, top, half, half * 0.11)), clear, 0.8, hard=0.05)
    pen.fill(inside, "paper")
    drink = poured(pen, inside, tone, low - 6 - (low - 6 - top) * filled)
    if shape == "flute":
        rise = " ".join(ell(92 + (i * 7) % 18, 112 - i * 9, 2.6 - 0.2 * i) for i in range(7))
        pen.fill(both(drink, rise), step(tone, 3))
    pen.fill(both(inside, limb(gleam, 3, 6, 5, 2)), step(clear, 1))
    pen.fill(both(drink, limb(gleam, 3, 6, 5, 2)), step(tone, 3))
    glass_rim(pen, half, top)
    return drink


Goblet = tuple[Path, Path, float, float, float, list[Point]]
_GOBLETS: dict[str, Goblet] = {
    "wine": (
        "M56 16 C46 62 54 100 100 108 C146 100 154 62 144 16 Z",
        "M61 17 C52 62 60 94 100 102 C140 94 148 62 139 17 Z",
        44,
        16,
        106,
        [(62, 34), (60, 56), (66, 78), (78, 92)],
    ),
    "flute": (
        "M76 12 C70 66 76 120 100 128 C124 120 130 66 124 12 Z",
        "M80.5 13 C75 66 80 115 100 122 C120 115 125 66 119.5 13 Z",
        24,
        12,
        126,
        [(83, 24), (82, 56), (84, 86), (90, 106)],
    ),
    "cocktail": (
        poly([(30, 24), (170, 24), (104, 106), (96, 106)], (2, 2, 5, 5)),
        poly([(39, 26), (161, 26), (103, 98), (97, 98)], (2, 2, 4, 4)),
        70,
        24,
        104,
        [(56, 32), (68, 52), (82, 74)],
    ),
}


def _olives(pen: Pen) -> None:
    pen.line(segments((78, 78), (136, 8)), "wood-2", 3)
    for x, y in ((94, 58), (110, 40)):
        pen.form(turn(ell(x, y, 12, 10), -48, x, y), "leaf", 0.9)
        pen.fill(ell(x + 4, y - 5, 3.4), "hot")
