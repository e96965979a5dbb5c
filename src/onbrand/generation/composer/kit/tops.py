"""More clothes: sweater, shirt, skirt, bathrobe, swimsuit."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    blob,
    both,
    curve,
    cut,
    ell,
    flip,
    heart,
    limb,
    move,
    poly,
    rect,
    segments,
    star,
    turn,
    union,
)


def _pair(path: Path) -> tuple[Path, Path]:
    """A part of the left side and its twin."""
    return path, flip(path)


_SLEEVE = (
    "M56 36 C34 44 24 70 20 104 C16 132 14 150 13 162 C22 168 32 168 42 164 C46 140 50 116 60 88 Z"
)
_TORSO = (
    "M70 28 C84 38 116 38 130 28 C142 30 150 36 154 48 L156 172 C130 182 70 182 44 172 L46 48 "
    "C50 36 58 30 70 28 Z"
)


def _body(pen: Pen, tone: str) -> None:
    """Two sleeves behind a torso."""
    sleeves = _pair(_SLEEVE)
    pen.cast(union(*sleeves, _TORSO), 4, 6)
    for part in sleeves:
        pen.form(part, tone, 0.8)
        pen.occlude(part, _TORSO, step(tone, -2), 5 if part != _SLEEVE else -4, 0)
    pen.form(_TORSO, tone, 0.6, hard=0.05)


@drawing(
    scene_class="table",
    size_m=0.7,
    anchor="center",
)
def sweater(
    pen: Pen,
    *,
    tone: Tone = "main",
    alt: Tone = "paper",
    pattern: Literal["nordic", "stripes", "cables", "plain"] = "nordic",
    neck: Literal["crew", "roll"] = "crew",
) -> None:
    with pen.at(0, 4):
        _body(pen, tone)
        for part in (*_pair(_SLEEVE), _TORSO):
            _knit(pen, part, tone, alt, pattern)
        ribs = [*_pair("M12 156 C22 162 34 162 44 158 L42 174 C33 178 22 178 13 174 Z")]
        ribs.append("M43 166 C70 176 130 176 157 166 L156 180 C130 190 70 190 44 180 Z")
        for rib in ribs:
            pen.form(rib, step(tone, -1), 1)
        for i in range(13):
            x = 50 + i * 8.3
            pen.line(segments((x, 176), (x, 182)), step(tone, -2), 1.8)
        if neck == "roll":
            collar = "M70 34 C68 22 70 10 74 8 C90 12 110 12 126 8 C130 10 132 22 130 34 C116 44 84 44 70 34 Z"
            pen.form(collar, step(tone, 1), 0.9)
            for i in range(7):
                pen.fill(rect(77 + i * 7.2, 15, 2.4, 20, 1.2), step(tone, -1))
        else:
            pen.fill("M72 26 C82 14 118 14 128 26 C118 38 82 38 72 26 Z", step(tone, -3))
            pen.form("M68 25 C76 44 124 44 132 25 L138 29 C130 54 70 54 62 29 Z", step(tone, -1), 1)


def _knit(pen: Pen, part: Path, tone: str, alt: str, pattern: str) -> None:
    match pattern:
        case "nordic":
            for y, wide in ((72, 4), (122, 4)):
                line = limb([(0, y + 6), (100, y), (200, y + 6)], wide, wide)
                pen.fill(both(part, line), alt)
            for i in range(9):
                x, level = 4 + i * 24, 100 + abs(i - 4) * 1.2
                pen.fill(both(part, star(x, level, 12, 8, 0.42, 0.8)), alt)
                pen.fill(
                    both(
                        part,
                        poly(
                            [
                                (x + 12, level - 6),
                                (x + 15, level),
                                (x + 12, level + 6),
                                (x + 9, level),
                            ]
                        ),
                    ),
                    alt,
                )
        case "stripes":
            for i in range(5):
                y = 66 + i * 22
                pen.fill(both(part, limb([(0, y + 5), (100, y), (200, y + 5)], 10, 10)), alt)
        case "cables":
            for x in (26, 76, 100, 124, 174):
                for i in range(9):
                    y = 58 + i * 13
                    for sign in (-1, 1):
                        twist = limb([(x - 5 * sign, y), (x + 5 * sign, y + 12)], 3.4, 3.4)
                        pen.fill(both(part, twist), step(tone, -1 if sign > 0 else 1))
        case _:
            pass


@drawing(
    scene_class="table",
    size_m=0.8,
    anchor="center",
)
def shirt(
    pen: Pen,
    *,
    tone: Tone = "second",
    trim: Tone = "paper",
    pattern: Literal["plain", "stripes", "checks"] = "plain",
    buttons: Annotated[int, Range(4, 6)] = 5,
    pocket: bool = True,
) -> None:
    with pen.at(0, 2):
        _body(pen, tone)
        for part in (*_pair(_SLEEVE), _TORSO):
            if pattern != "plain":
                pen.fill(
                    both(part, union(*(rect(14 + i * 16, 0, 5, 200, 0) for i in range(12)))),
                    step(tone, 2),
                )
            if pattern == "checks":
                pen.fill(
                    both(part, union(*(rect(0, 40 + i * 18, 200, 5, 0) for i in range(9)))),
                    step(tone, 1),
                )
        for cuff in _pair("M12 152 C22 158 34 158 45 154 L42 172 C33 176 22 176 12 172 Z"):
            pen.form(cuff, step(tone, 1), 1)
        pen.fill(
            both(
                _TORSO, "M44 166 C60 190 84 172 100 172 C116 172 140 190 156 166 L156 190 L44 190 Z"
            ),
            step(tone, -1),
        )
        placket = both(_TORSO, rect(93, 40, 15, 150, 0))
        pen.fill(move(placket, 1.6, 0), step(tone, -2))
        pen.fill(placket, step(tone, 1))
        for i in range(buttons):
            pen.fill(ell(100.5, 62 + i * 104 / (buttons - 1), 3.2), trim)
        if pocket:
            pouch = rect(116, 74, 28, 32, (2, 2, 9, 9))
            pen.fill(move(pouch, 1.4, 2), step(tone, -2))
            pen.form(pouch, tone, 0.8)
            pen.fill(rect(116, 74, 28, 7, 2), step(tone, 1))
        pen.fill("M74 24 C82 12 118 12 126 24 C118 36 84 36 74 24 Z", step(tone, -3))
        for side in _pair("M73 13 C64 20 58 28 58 36 L84 58 L100 38 C90 34 80 26 77 16 Z"):
            pen.fill(move(side, 1, 4), step(tone, -2))
            pen.form(side, step(tone, 1), 0.9)


# The hem of a skirt that swings: where it hangs low and where it is caught up.
_HEM = (
    (188, 150),
    (176, 172),
    (156, 164),
    (138, 184),
    (114, 172),
    (94, 190),
    (72, 174),
    (52, 184),
    (36, 166),
    (16, 168),
    (10, 152),
)


@drawing(
    scene_class="table",
    size_m=0.6,
    anchor="center",
)
def skirt(
    pen: Pen,
    *,
    tone: Tone = "main",
    trim: Tone = "accent",
    pleats: Annotated[int, Range(4, 8)] = 6,
    pattern: Literal["plain", "tartan", "dots"] = "plain",
    buttons: bool = True,
) -> None:
    """It swings: its hem waves, and shows the lining where it is caught up."""
    sides = [(138, 38), (148, 78), (166, 116)]
    back = [(34, 116), (52, 78), (62, 38)]
    cloth = curve([*sides, *_HEM, *back], closed=True, tension=0.8)
    cloth = both(cloth, rect(0, 36, 200, 160, 0))
    lining = blob((14, 158), (60, 176), (110, 176), (160, 170), (184, 154), (160, 140), (40, 140))
    pen.cast(union(cloth, lining), 4, 6)
    pen.fill(lining, step(tone, -4))
    pen.form(cloth, tone, 0.6, hard=0.05)
    if pattern == "tartan":
        for y in (76, 112, 148):
            for shift, wide, own in ((0, 11, step(tone, 2)), (14, 3, trim)):
                line = [(0, y - 10 + shift), (100, y + 8 + shift), (200, y - 10 + shift)]
                pen.fill(both(cloth, limb(line, wide, wide)), own)
    elif pattern == "dots":
        for i in range(26):
            x, y = 26 + i * 37 % 150, 60 + i * 29 % 122
            pen.fill(both(cloth, ell(x, y, 4.6)), trim)
    for i in range(pleats):
        share = (i + 0.6) / pleats
        waist, low = 64 + 72 * share, 8 + 182 * share
        middle = waist + (low - waist) * 0.42 + 3
        dark = limb([(waist, 40), (middle, 104), (low, 196)], 1, 7, 15)
        light = limb([(waist + 5, 44), (middle + 9, 104), (low + 16, 196)], 1, 4, 8)
        pen.fill(both(cloth, dark), step(tone, -2))
        pen.fill(both(cloth, light), step(tone, 1))
    hem = cut(cloth, move(cloth, 0, -9))
    pen.fill(both(hem, rect(0, 130, 200, 70, 0)), trim)
    band = poly([(60, 14), (140, 12), (143, 40), (57, 42)], 5)
    pen.occlude(cloth, band, step(tone, -3), 0, 6)
    pen.form(band, step(tone, 1), 1.2)
    for x in (70, 118, 132):
        pen.form(rect(x, 9, 8, 36, 3), tone, 1)
    if buttons:
        belt = both(band, rect(50, 21, 100, 12, 0))
        pen.form(belt, trim, 1)
        pen.fill(cut(rect(88, 16, 26, 22, 5), rect(93, 21, 16, 12, 3)), "paper")
        pen.line(segments((94, 27), (110, 27)), "paper", 3)


@drawing(
    scene_class="table",
    size_m=1.3,
    anchor="center",
)
def bathrobe(
    pen: Pen,
    *,
    tone: Tone = "second",
    trim: Tone = "paper",
    pattern: Literal["plain", "stripes"] = "plain",
    pockets: bool = True,
    emblem: bool = True,
) -> None:
    sleeve = "M58 26 C36 34 26 60 18 104 L12 128 L46 138 C50 112 54 96 62 80 Z"
    body = "M68 18 C84 28 116 28 132 18 C144 22 150 30 150 42 L160 186 C130 194 70 194 40 186 L50 42 C50 30 56 22 68 18 Z"
    pen.cast(union(*_pair(sleeve), body), 4, 6)
    for part in _pair(sleeve):
        pen.form(part, tone, 0.8)
        pen.occlude(part, body, step(tone, -2), 5 if part != sleeve else -4, 0)
    for cuff in _pair("M15 114 L49 123 L46 139 L11 129 Z"):
        pen.form(cuff, trim, 1)
    pen.form(body, tone, 0.6, hard=0.05)
    if pattern == "stripes":
        pen.stripes(body, step(tone, 1), 8, share=0.4)
    pen.fill("M72 18 L100 88 L128 18 C116 28 84 28 72 18 Z", step(tone, -3))
    front = limb([(124, 20), (112, 62), (96, 104), (90, 150), (90, 190)], 15, 15, 14, 12, 11)
    under = limb([(76, 20), (86, 56), (100, 92)], 15, 15, 12)
    pen.form(both(union(body, rect(66, 10, 20, 20, 4)), under), trim, 0.8)
    pen.fill(both(body, move(front, 2, 4)), step(tone, -2))
    pen.form(both(union(body, rect(114, 10, 20, 20, 4)), front), trim, 0.8)
    belt = both(body, rect(30, 98, 140, 15, 0))
    pen.occlude(body, belt, step(tone, -2), 0, 4)
    pen.form(belt, step(tone, -1), 1)
    for tail, low in (((106, 108), 158), ((112, 106), 148)):
        pen.form(limb([tail, (tail[0] + 6, 130), (tail[0] + 5, low)], 9, 9, 11), step(tone, -1), 1)
    pen.form(turn(rect(96, 94, 24, 22, 7), 8, 108, 105), step(tone, 1), 1)
    for pocket in _pair(rect(54, 128, 28, 32, (2, 2, 6, 6))) if pockets else ():
        pen.form(pocket, tone, 0.8)
        pen.fill(both(pocket, rect(0, 128, 200, 8, 0)), trim)
    if emblem:
        pen.fill(heart(132, 70, 7), trim)
