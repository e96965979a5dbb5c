"""Hats and caps."""

from typing import Literal

from onbrand.generation.composer.drawing import Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    both,
    curve,
    cut,
    ell,
    heart,
    leaf,
    limb,
    move,
    rect,
    star,
    turn,
    union,
)
from onbrand.generation.composer.shapes import (
    ring as hoop,
)


@drawing(
    scene_class="table",
    size_m=0.3,
)
def hat(
    pen: Pen,
    *,
    tone: Tone = "main",
    trim: Tone = "accent",
    pattern: Literal["nordic", "stripes", "plain"] = "nordic",
    pompom: bool = True,
) -> None:
    pen.ground(140)
    with pen.at(0, 0) if pompom else pen.at(-13, -24, 1.13):
        _beanie(pen, tone, trim, pattern, pompom=pompom)


@drawing(
    scene_class="table",
    size_m=0.35,
)
def straw_hat(
    pen: Pen,
    *,
    tone: Tone = "warm",
    trim: Tone = "main",
    kind: Literal["sun", "fedora"] = "sun",
    tie: Literal["bow", "feather", "none"] = "bow",
) -> None:
    pen.ground(176)
    _brimmed(pen, tone, trim, tie, straw=kind == "sun")


def _beanie(pen: Pen, tone: str, trim: str, pattern: str, *, pompom: bool) -> None:
    dome = "M36 150 C32 84 62 50 100 50 C138 50 168 84 164 150 Z"
    pen.form(dome, tone, 0.7)
    if pattern == "stripes":
        for y in (78, 98, 118):
            pen.fill(both(dome, limb([(30, y + 6), (100, y), (170, y + 6)], 9, 9)), "paper")
    elif pattern == "nordic":
        for y in (80, 128):
            pen.fill(both(dome, limb([(30, y + 5), (100, y), (170, y + 5)], 4, 4)), "paper")
        for i in range(5):
            x = 52 + i * 24
            pen.fill(both(dome, star(x, 106, 12, 6, 0.4, 1)), "paper")
    if pompom:
        _pompom(pen, dome, tone, trim)
    cuff = rect(26, 138, 148, 46, 14)
    pen.occlude(dome, cuff, step(tone, -2), 0, -5)
    pen.form(cuff, trim, 0.9)
    for i in range(11):
        rib = 39 + i * 12.2
        pen.fill(limb([(rib, 144), (rib + 0.8, 160), (rib, 178)], 2, 3.4, 2), step(trim, -1))
    tag = rect(122, 150, 26, 18, 2)
    pen.fill(move(tag, 1, 2), step(trim, -2))
    pen.fill(tag, "paper-1")
    pen.fill(heart(135, 159, 5), tone)


def _pompom(pen: Pen, dome: Path, tone: str, trim: str) -> None:
    tuft = union(*(ell(100 + 20 * dx, 36 + 20 * dy, 12.5) for dx, dy in _ROUND), ell(100, 36, 22))
    pen.occlude(dome, tuft, step(tone, -2), 2, 5)
    pen.form(tuft, trim, 0.9)
    for x, y, degrees in ((88, 30, 20), (104, 24, -30), (112, 42, 70), (94, 46, -60), (80, 42, 10)):
        pen.fill(
            turn(limb([(x - 6, y), (x, y + 2), (x + 6, y)], 1, 3.4, 1), degrees, x, y),
            step(trim, -1),
        )


_ROUND = (
    (1, 0),
    (0.71, 0.71),
    (0, 1),
    (-0.71, 0.71),
    (-1, 0),
    (-0.71, -0.71),
    (0, -1),
    (0.71, -0.71),
)


def _brimmed(pen: Pen, tone: str, trim: str, tie: str, *, straw: bool) -> None:
    brim = (
        ell(100, 154, 95, 30)
        if straw
        else "M6 146 C20 134 60 140 100 140 C140 140 180 134 194 146 C198 156 178 184 100 184 C22 184 2 156 6 146 Z"
    )
    pen.form(brim, tone, 0.6, hard=0.06)
    crown = (
        "M46 152 C42 106 54 72 100 72 C146 72 158 106 154 152 C130 164 70 164 46 152 Z"
        if straw
        else "M44 154 C46 110 50 80 66 66 C76 58 86 66 100 66 C114 66 124 58 134 66 C150 80 154 110 156 154 C130 166 70 166 44 154 Z"
    )
    pen.occlude(brim, crown, step(tone, -2), 4, 8)
    pen.form(crown, tone, 0.7)
    if straw:
        weave = union(*(limb([(30, y), (100, y + 8), (170, y)], 2, 2) for y in (84, 94, 104, 114)))
        pen.fill(both(crown, weave), step(tone, -1))
        for rx in (88, 78):
            line = cut(ell(100, 154, rx, 30 * rx / 95), ell(100, 154, rx - 1.8, 30 * rx / 95 - 1.4))
            pen.fill(cut(line, crown), step(tone, -1))
    else:
        pen.fill(
            limb([(82, 70), (94, 84), (100, 96), (106, 84), (118, 70)], 1, 5, 8, 5, 1),
            step(tone, -1),
        )
    band = both(crown, "M30 122 C60 136 140 136 170 122 L170 146 C140 160 60 160 30 146 Z")
    pen.form(band, trim, 1)
    if tie == "bow":
        for end in (
            "M140 142 L172 160 L158 162 L154 174 L134 148 Z",
            "M136 144 L150 182 L140 176 L130 182 L128 146 Z",
        ):
            pen.fill(end, step(trim, -1))
        pen.form(rect(127, 132, 19, 19, 6), trim, 1)
    elif tie == "feather":
        pen.form(leaf(138, 142, 62, 17, -62, 0.1), "hot" if trim != "hot" else "warm", 1)


@drawing(
    scene_class="table",
    size_m=0.25,
    facing="right",
    view="side",
)
def cap(
    pen: Pen,
    *,
    tone: Tone = "main",
    visor: Tone = "accent",
    badge: Literal["star", "heart", "ring", "none"] = "heart",
    panels: Literal["plain", "mesh", "halves"] = "plain",
) -> None:
    pen.ground(170)
    dome = "M14 176 C8 106 44 58 94 58 C142 58 162 100 164 166 C120 178 60 182 14 176 Z"
    pen.form(dome, tone, 0.7)
    back = both(dome, "M0 20 L92 20 C64 76 52 120 58 200 L0 200 Z")
    if panels != "plain":
        pen.form(back, "paper-1" if panels == "mesh" else step(tone, 2), 0.8)
    if panels == "mesh":
        for i in range(9):
            pen.fill(both(back, turn(rect(-20, 50 + i * 15, 120, 2, 0), -24, 40, 110)), "paper-4")
            pen.fill(both(back, turn(rect(-20, 30 + i * 15, 120, 2, 0), 56, 40, 110)), "paper-4")
    for seam in (
        ((92, 60), (66, 88), (54, 126), (54, 177)),
        ((94, 60), (126, 86), (140, 122), (142, 170)),
    ):
        pen.line(curve(seam), step(tone, -1), 2)
    for x, y in ((46, 94), (116, 88)):
        pen.fill(ell(x, y, 3.6, 3), step(tone, -2))
    bill = "M82 166 C110 168 142 162 163 144 C186 148 199 162 195 174 C188 187 146 190 106 184 C90 181 80 176 82 166 Z"
    pen.occlude(dome, bill, step(tone, -2), -2, -5)
    pen.form(bill, visor, 0.9)
    for dy in (-1, -7):
        pen.line(
            move("M100 178 C136 184 176 180 187 168", dy * 0.2, dy),
            step(visor, -1),
            1.5,
            dash="4 3",
        )
    pen.form(rect(82, 50, 22, 12, 6), visor, 1.2)
    if panels == "plain":
        pen.fill(limb([(28, 136), (36, 108), (52, 86)], 2, 7, 2), step(tone, 2))
    patch = (100, 116)
    match badge:
        case "star":
            pen.fill(star(*patch, 21, corner=2), "paper")
        case "heart":
            pen.fill(heart(*patch, 17), "paper")
        case "ring":
            pen.fill(hoop(*patch, 19, 10), "paper")
        case _:
            pass
