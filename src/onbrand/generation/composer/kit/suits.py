"""Clothes cut to size: suit, vest, overalls."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    both,
    cut,
    ell,
    flip,
    heart,
    limb,
    move,
    poly,
    rect,
    segments,
    union,
)


def _pair(path: Path) -> tuple[Path, Path]:
    """A part of the left side and its twin."""
    return path, flip(path)


_TIE = "M92 62 L108 62 L112 108 L100 124 L88 108 Z"


def _shirt_front(pen: Pen, tie: str | None) -> None:
    """What shows between lapels: a white shirt, perhaps a tie."""
    pen.fill("M72 16 L128 16 L122 100 L100 140 L78 100 Z", "paper")
    pen.fill("M80 18 C86 10 114 10 120 18 C114 28 86 28 80 18 Z", "paper-4")
    if tie:
        pen.form(_TIE, tie, 1)
        pen.form(poly([(89, 44), (111, 44), (107, 64), (93, 64)], 4), tie, 1)
    else:
        for y in (62, 82, 102):
            pen.fill(ell(100, y, 2.4), "paper-5")
    for side in _pair("M76 12 C70 18 66 24 66 30 L86 56 L100 38 C90 32 80 24 76 12 Z"):
        pen.fill(move(side, 1, 3), "paper-4")
        pen.form(side, "paper-1", 1)


@drawing(
    scene_class="table",
    size_m=0.85,
    anchor="center",
)
def suit(
    pen: Pen,
    *,
    tone: Tone = "main",
    tie: Tone | None = "accent",
    buttons: Annotated[int, Range(1, 3)] = 2,
    handkerchief: bool = True,
) -> None:
    sleeve = "M58 26 C38 32 28 58 22 100 C18 130 14 150 12 164 C22 170 32 170 42 166 C46 140 50 112 60 82 Z"
    body = "M68 18 L132 18 C144 22 152 28 154 40 L150 104 L160 180 C134 190 66 190 40 180 L50 104 L46 40 C48 28 56 22 68 18 Z"
    pen.cast(union(*_pair(sleeve), body), 4, 6)
    for cuff in _pair("M13 158 L43 162 L41 174 L12 170 Z"):
        pen.form(cuff, "paper-1", 1)
    for part in _pair(sleeve):
        pen.form(part, tone, 0.8)
        pen.occlude(part, body, step(tone, -2), 5 if part != sleeve else -4, 0)
        for y in (146, 154):
            pen.fill(ell(38 if part == sleeve else 162, y, 2.2), "warm")
    opening = "M70 16 L130 16 L101 134 Z"
    pen.form(cut(body, opening), tone, 0.6, hard=0.05)
    with pen.at(0, 0):
        _shirt_front(pen, tie)
    pen.form(cut(body, union(opening, rect(60, 0, 80, 17, 0))), tone, 0.6, hard=0.05)
    pen.line("M101 132 C101 150 104 170 112 186", step(tone, -2), 2.6)
    for lapel in _pair(
        "M68 16 C60 22 56 28 54 36 L46 66 L62 72 L58 84 L100 136 L102 126 L74 58 L72 16 Z"
    ):
        pen.fill(move(lapel, 1, 4), step(tone, -2))
        pen.form(lapel, step(tone, 1), 1)
    for i in range(buttons):
        pen.form(ell(103 + i * 1.4, 142 + i * 15, 3.8), step(tone, -2), 1)
    for pocket in _pair(rect(54, 146, 30, 8, 2)):
        pen.form(pocket, step(tone, 1), 1)
    if handkerchief:
        pen.fill(poly([(122, 92), (128, 80), (133, 88), (139, 79), (142, 92)], 1), tie or "accent")
    pen.fill(rect(119, 91, 26, 5, 2), step(tone, -2))


@drawing(
    scene_class="table",
    size_m=0.7,
    anchor="center",
)
def vest(
    pen: Pen,
    *,
    tone: Tone = "main",
    lining: Tone = "accent",
    kind: Literal["waistcoat", "quilted"] = "waistcoat",
    buttons: Annotated[int, Range(3, 5)] = 4,
) -> None:
    body = "M64 14 C60 22 56 28 48 32 C58 60 56 84 44 100 L40 176 L70 180 L100 194 L130 180 L160 176 L156 100 C144 84 142 60 152 32 C144 28 140 22 136 14 L100 96 Z"
    pen.cast(body, 4, 6)
    pen.fill("M64 14 C76 22 124 22 136 14 L128 50 L100 100 L72 50 Z", step(lining, -2))
    pen.fill("M66 16 C78 26 122 26 134 16 L130 26 C116 34 84 34 70 26 Z", lining)
    pen.form(body, tone, 0.6, hard=0.05)
    if kind == "quilted":
        for i in range(7):
            y = 48 + i * 20
            for shift, own in ((0, -2), (3.4, 1)):
                seam = limb([(30, y + shift), (100, y + 9 + shift), (170, y + shift)], 2.6, 2.6)
                pen.fill(both(body, seam), step(tone, own))
    for edge in _pair("M64 14 L54 30 L100 104 L100 92 L70 22 Z"):
        pen.form(both(body, edge), step(tone, 1), 1)
    pen.line("M100 98 L100 190", step(tone, -2), 2.6)
    gap = 70 / (buttons - 1)
    for i in range(buttons):
        pen.form(ell(107, 108 + i * gap, 4), "warm", 1)
    for pocket in _pair("M54 136 L84 142 L84 152 L53 146 Z"):
        pen.fill(move(pocket, 1, 3), step(tone, -2))
        pen.form(pocket, step(tone, 1), 1)
    pen.line("M107 130 C120 152 132 152 138 144", "warm", 1.8)


@drawing(
    scene_class="table",
    size_m=1.3,
    anchor="center",
)
def overalls(
    pen: Pen,
    *,
    tone: Tone = "main",
    stitch: Tone = "warm",
    cuffs: bool = True,
    pocket: Literal["plain", "heart", "tools"] = "plain",
) -> None:
    for strap in _pair(limb([(72, 62), (67, 38), (76, 19), (97, 11)], 13, 13, 12, 11)):
        pen.form(strap, step(tone, -1), 1)
    legs = "M56 92 C60 84 66 78 70 74 L130 74 C134 78 140 84 144 92 L152 190 L106 190 L100 130 L94 190 L48 190 Z"
    bib = "M68 46 L132 46 L136 84 L64 84 Z"
    pen.cast(union(legs, bib), 4, 6)
    pen.form(legs, tone, 0.6, hard=0.05)
    pen.fill(both(legs, limb([(100, 104), (103, 134), (108, 196)], 3, 6, 9)), step(tone, -2))
    pen.form(union(bib, rect(64, 80, 72, 10, 0)), tone, 0.7)
    pen.line("M71 50 L129 50", stitch, 1.8, dash="4 3")
    pen.form(rect(56, 84, 88, 12, 4), step(tone, 1), 1.2)
    if pocket == "tools":
        pen.fill(rect(88, 44, 5, 24, 2), "hot")
        pen.form(rect(102, 40, 9, 28, 2), "warm", 1)
    pouch = poly([(80, 58), (120, 58), (120, 76), (112, 82), (88, 82), (80, 76)], 2)
    pen.fill(move(pouch, 1, 2), step(tone, -2))
    pen.form(pouch, step(tone, 1), 0.8)
    if pocket == "heart":
        pen.fill(heart(100, 70, 8), stitch)
    else:
        pen.line("M84 63 L116 63", stitch, 1.6, dash="4 3")
    for x in (72, 128):
        pen.form(ell(x, 54, 5.6), stitch, 1)
    for side in _pair("M58 98 L82 98 C80 114 70 122 55 122 Z"):
        pen.fill(side, step(tone, -2))
    for seam in _pair("M86 98 C84 118 72 126 54 126"):
        pen.line(seam, stitch, 1.6, dash="4 3")
    patch = poly([(62, 144), (82, 142), (84, 162), (64, 164)], 3)
    pen.form(patch, "accent", 0.8)
    pen.line(patch, step("accent", -2), 1.4, dash="3 3")
    if cuffs:
        for x in (46, 104):
            pen.form(rect(x, 174, 50, 18, 4), step(tone, 2), 1)
            pen.line(segments((x + 4, 187), (x + 46, 187)), stitch, 1.6, dash="4 3")
