"""Wine, cocktails and beer."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.beverages import glass_rim, glass_tone, poured
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    both,
    cut,
    ell,
    limb,
    move,
    poly,
    rect,
    segments,
    turn,
    union,
)


@drawing(scene_class="table", size_m=0.22)
def wine_glass(
    pen: Pen,
    *,
    tone: Tone = "main",
    kind: Literal["wine", "flute", "cocktail", "beer"] = "wine",
    filled: Annotated[float, Range(0.3, 0.8)] = 0.55,
    garnish: bool = True,
) -> None:
    if kind == "beer":
        _beer(pen, tone, garnish=garnish)
        return
    pen.ground(88)
    foot = union(ell(100, 178, 42, 6.5), "M96 172 L104 172 L124 177 L76 177 Z")
    pen.form(foot, step(glass_tone(pen), -1), 0.9)
    low = {"wine": 106.0, "flute": 126.0, "cocktail": 104.0}[kind]
    pen.form(
        limb([(100, low - 4), (100, low + 24), (100, 176)], 13, 6, 11), step(glass_tone(pen), -1), 1
    )
    outer, inside, half, top = _GOBLETS[kind]
    pen.form(union(outer, ell(100, top, half, half * 0.11)), glass_tone(pen), 0.8, hard=0.05)
    pen.fill(inside, "paper")
    level = low - 6 - (low - 6 - top) * filled
    drink = poured(pen, inside, tone, level)
    if kind == "flute":
        for i in range(7):
            pen.fill(
                both(drink, ell(92 + (i * 7) % 18, 116 - i * 10, 2.6 - 0.2 * i)), step(tone, 3)
            )
    gleam = {
        "wine": [(62, 34), (60, 56), (66, 78), (78, 92)],
        "flute": [(83, 24), (82, 56), (84, 86), (90, 106)],
        "cocktail": [(56, 32), (68, 52), (82, 74)],
    }[kind]
    pen.fill(both(inside, limb(gleam, 3, 6, 5, 2)), step(glass_tone(pen), 1))
    pen.fill(both(drink, limb(gleam, 3, 6, 5, 2)), step(tone, 3))
    glass_rim(pen, half, top)
    if garnish and kind != "wine":
        _garnish(pen, kind, top)


_GOBLETS: dict[str, tuple[Path, Path, float, float]] = {
    "wine": (
        "M56 16 C46 62 54 100 100 108 C146 100 154 62 144 16 Z",
        "M61 17 C52 62 60 94 100 102 C140 94 148 62 139 17 Z",
        44,
        16,
    ),
    "flute": (
        "M76 12 C70 66 76 120 100 128 C124 120 130 66 124 12 Z",
        "M80.5 13 C75 66 80 115 100 122 C120 115 125 66 119.5 13 Z",
        24,
        12,
    ),
    "cocktail": (
        poly([(30, 24), (170, 24), (104, 106), (96, 106)], (2, 2, 5, 5)),
        poly([(39, 26), (161, 26), (103, 98), (97, 98)], (2, 2, 4, 4)),
        70,
        24,
    ),
}


def _garnish(pen: Pen, kind: str, top: float) -> None:
    if kind == "cocktail":
        pen.line(segments((78, 78), (136, 8)), "wood-2", 3)
        for x, y in ((94, 58), (110, 40)):
            pen.form(turn(ell(x, y, 12, 10), -48, x, y), "leaf", 0.9)
            pen.fill(ell(x + 4, y - 5, 3.4), "hot")
        return
    x = 124
    pen.form(ell(x, top + 6, 12), "hot", 0.9)
    pen.fill(ell(x - 4, top + 2, 2.4, 3), "hot+3")
    pen.line(
        f"M{x} {top - 5} C{x + 2} {top - 8} {x + 8} {top - 10} {x + 14} {top - 9}", "leaf-2", 2.4
    )


def _beer(pen: Pen, tone: str, *, garnish: bool) -> None:
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
    foam = union(
        rect(34, 36, 108, 30, 14), ell(52, 34, 20, 17), ell(84, 26, 24, 19), ell(118, 32, 22, 18),
        rect(46, 48, 17, 44, 8.5), rect(96, 48, 14, 34, 7),
    )  # fmt: skip
    pen.fill(both(inside, move(foam, 2, 5)), step(tone, -2))
    pen.form(foam, "paper", 0.7)
    for x, y in ((60, 40), (76, 26), (94, 40), (116, 30), (128, 44), (54, 66)):
        pen.fill(ell(x, y, 3, 2.4), "paper-3")
    if garnish:
        for x, y, size in ((68, 150, 3), (92, 160, 3.4), (116, 148, 2.6), (90, 136, 2.4)):
            pen.fill(ell(x, y, size), step(tone, 3))
