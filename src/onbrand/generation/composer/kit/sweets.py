"""Sweets."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    between,
    both,
    cut,
    ell,
    heart,
    leaf,
    limb,
    move,
    polar,
    poly,
    rect,
    turn,
    union,
)


@drawing(scene_class="table", size_m=0.16)
def chocolate(
    pen: Pen,
    *,
    tone: Tone = "main",
    bar: Tone = "wood-4",
    rows: Annotated[int, Range(2, 3)] = 3,
    broken: bool = True,
    emblem: Literal["heart", "leaf", "none"] = "heart",
) -> None:
    """A bar half out of its wrapper."""
    pen.ground(116)
    with pen.at(6, 3, 0.95, degrees=9):
        top = 15.0
        slab = rect(46, top, 108, 170 - top, 5)
        if broken:
            slab = cut(
                slab,
                poly(
                    [
                        (118, top - 6),
                        (160, top - 6),
                        (160, top + 32),
                        (148, top + 27),
                        (138, top + 30),
                        (126, top + 22),
                    ],
                    1,
                ),
            )
        pen.form(slab, step(bar, -1), 0.8)
        for row in range(rows + 1):
            for column in range(3):
                x, y = 50 + column * 34, top + 5 + row * 30
                block = both(rect(x, y, 32, 26, 4), slab)
                pen.fill(block, bar)
                pen.fill(cut(block, move(block, -2.4, -2.6)), step(bar, -2))
                pen.fill(cut(block, move(block, 2, 2.2)), step(bar, 2))
        low = top + rows * 30 + 6
        foil = poly(
            [
                (40, low + 12),
                (56, low),
                (70, low + 12),
                (86, low - 1),
                (102, low + 12),
                (118, low),
                (134, low + 12),
                (150, low),
                (160, low + 12),
                (160, low + 30),
                (40, low + 30),
            ],
            1,
        )
        pen.occlude(slab, foil, step(bar, -3), 2, -5)
        pen.form(foil, "paper-3", 0.9)
        wrap = rect(40, low + 15, 120, 180 - low - 15, (1, 1, 5, 5))
        pen.form(wrap, tone, 0.8)
        _emblem(pen, wrap, tone, emblem, (low + 200) / 2)
    if broken:
        piece = turn(poly([(146, 14), (178, 18), (176, 46), (160, 42), (146, 46)], 4), 18, 162, 30)
        pen.form(piece, bar, 0.9)
        pen.fill(cut(piece, move(piece, 2, 2.4)), step(bar, 2))
        for x, y, size in ((140, 34, 2.6), (186, 62, 2.2)):
            pen.fill(ell(x, y, size), bar)


def _emblem(pen: Pen, wrap: Path, tone: str, emblem: str, y: float) -> None:
    pen.fill(both(wrap, rect(40, y - 33, 120, 5, 0)), step(tone, 2))
    pen.fill(both(wrap, rect(40, y + 25, 120, 5, 0)), step(tone, 2))
    if emblem == "none":
        return
    pen.fill(ell(100, y - 1, 22), "paper-1")
    if emblem == "heart":
        pen.fill(heart(100, y, 11), tone)
    else:
        veined_leaf(pen, (88, y + 8), 28, 16, -40, "leaf")


@drawing(scene_class="table", size_m=0.14)
def honey(
    pen: Pen,
    *,
    tone: Tone = "warm",
    lid: Tone = "main",
    cover: Literal["cloth", "metal", "open"] = "cloth",
    label: Literal["comb", "heart", "none"] = "comb",
    dipper: bool = True,
) -> None:
    pen.ground(150)
    with pen.at(-12 if dipper else 0, 0):
        jar = "M52 56 L148 56 L148 64 C160 70 164 80 164 92 L164 166 C164 178 156 184 146 184 L54 184 C44 184 36 178 36 166 L36 92 C36 80 40 70 52 64 Z"
        pen.form(jar, step(tone, 3), 0.8, hard=0.05)
        inside = "M58 66 C142 66 142 66 142 66 C154 74 157 82 157 92 L157 164 C157 173 152 177 144 177 L56 177 C48 177 43 173 43 164 L43 92 C43 82 46 74 58 66 Z"
        pen.form(inside, tone, 0.9, lit=False)
        pen.fill(both(inside, rect(30, 60, 140, 14, 0)), step(tone, 1))
        for x, y, size in ((132, 90, 3), (144, 110, 2.4), (66, 86, 2.6), (138, 164, 3)):
            pen.fill(ell(x, y, size), step(tone, 2))
        _honey_label(pen, label, tone, lid)
        pen.fill(limb([(47, 92), (46, 126), (48, 160)], 3, 7, 3), "paper")
        _cover(pen, cover, lid, jar, tone)
    if dipper:
        _dipper(pen, tone)


def _honey_label(pen: Pen, label: str, tone: str, lid: str) -> None:
    if label == "none":
        return
    paper = rect(58, 98, 84, 62, 10)
    pen.fill(move(paper, 2, 4), step(tone, -2))
    pen.panel(paper, "paper")
    if label == "heart":
        pen.fill(heart(100, 129, 17), lid)
        return
    for x, y, own in (
        (84, 119, tone),
        (106, 119, step(tone, -1)),
        (95, 138, step(tone, 1)),
        (117, 138, tone),
        (73, 138, step(tone, -2)),
    ):
        pen.fill(poly([polar((x, y), 11.6, a + 30) for a in range(0, 360, 60)], 2), own)


def _cover(pen: Pen, cover: str, tone: str, jar: Path, honey_tone: str) -> None:
    if cover == "open":
        pen.form(ell(100, 56, 50, 9), step(honey_tone, 2), 0.8)
        pen.fill(ell(100, 57, 44, 6.6), step(honey_tone, -1))
        return
    if cover == "metal":
        cap = rect(46, 34, 108, 27, (9, 9, 4, 4))
        pen.occlude(jar, cap, step(honey_tone, -1), 1, 5)
        pen.form(cap, tone, 1.2)
        for x in range(56, 150, 9):
            pen.fill(rect(x, 46, 3, 12, 1.5), step(tone, -1))
        return
    cloth = "M52 34 C54 18 146 18 148 34 L156 78 C150 84 146 76 138 80 C130 86 124 77 116 82 C108 87 102 78 94 82 C86 87 80 78 72 82 C64 86 56 76 44 80 Z"
    pen.occlude(jar, cloth, step(honey_tone, -2), 2, 6)
    pen.form(cloth, tone, 0.9)
    for i, (x, y) in enumerate(
        (
            (66, 36),
            (90, 30),
            (116, 32),
            (138, 40),
            (60, 70),
            (84, 70),
            (108, 72),
            (132, 70),
            (102, 44),
            (78, 46),
            (126, 48),
        )
    ):
        pen.fill(both(cloth, ell(x, y, 4.4 if i < 8 else 3.4, 4)), step(tone, 3))
    cord = rect(48, 53, 104, 7, 3.5)
    pen.fill(both(cloth, move(cord, 0, 4)), step(tone, -2))
    pen.form(cord, "accent" if tone != "accent" else "main", 1.4)


def _dipper(pen: Pen, tone: str) -> None:
    with pen.at(0, 0):
        stick = limb([(152, 150), (170, 104), (188, 60)], 8, 7, 10)
        pen.form(stick, "wood-2", 1)
        for i in range(5):
            x, y = between((140, 176), (157, 134), i / 4)
            width = (11, 16, 18, 16, 11)[i]
            disc = turn(rect(x - width, y - 5.4, width * 2, 9.4, 4.7), 22, x, y)
            pen.form(disc, "wood-1" if i % 2 else "wood", 1.4)
    drip = union(ell(140, 178, 30, 6), limb([(138, 172), (136, 164), (128, 158)], 18, 12, 4))
    pen.form(drip, tone, 0.7)
    pen.fill(ell(128, 176.5, 8, 1.6), step(tone, 3))


@drawing(scene_class="table", size_m=0.1)
def cupcake(
    pen: Pen,
    *,
    tone: Tone = "main",
    cream: Tone = "hot+2",
    tiers: Annotated[int, Range(2, 3)] = 3,
    topping: Literal["cherry", "candle", "none"] = "cherry",
    sprinkles: Annotated[int, Range(0, 8)] = 8,
) -> None:
    pen.ground(96)
    case = poly([(42, 112), (158, 112), (140, 184), (60, 184)], (2, 2, 8, 8))
    pen.form(case, tone, 1.1, hard=0.08)
    for i in range(7):
        x = 52 + i * 16
        pleat = poly(
            [
                (x - 4, 108),
                (x + 4, 108),
                (100 + (x + 3 - 100) * 0.74, 190),
                (100 + (x - 3 - 100) * 0.74, 190),
            ]
        )
        pen.fill(both(case, pleat), step(tone, 1 if i < 4 else -1))
    swirls = ((100, 104, 66, 21), (98, 78, 50, 20), (102, 54, 32, 17))[:tiers]
    done = case
    for i, (x, y, rx, ry) in enumerate(swirls):
        puff = union(
            ell(x, y, rx * 0.9, ry),
            ell(x - rx * 0.62, y + 4, rx * 0.38, ry * 0.84),
            ell(x + rx * 0.62, y + 4, rx * 0.38, ry * 0.84),
        )
        pen.occlude(done, puff, step(cream if i else tone, -2), 1, 7)
        pen.form(puff, cream, 0.9)
        pen.fill(
            both(
                puff,
                limb(
                    [(x - rx * 0.7, y + 2), (x - rx * 0.5, y - 8), (x - rx * 0.1, y - 12)], 3, 6, 3
                ),
            ),
            step(cream, 2),
        )
        done = puff
    top = swirls[-1][1] - swirls[-1][3]
    for i in range(sprinkles):
        x, y = (
            (56, 102),
            (82, 112),
            (112, 104),
            (144, 108),
            (72, 78),
            (102, 84),
            (126, 76),
            (94, 118),
        )[i]
        pen.fill(
            turn(rect(x - 6, y - 2.2, 12, 4.4, 2.2), i * 53, x, y),
            ("paper", "accent", "second")[i % 3],
        )
    if topping == "cherry":
        pen.line(f"M102 {top - 8} C103 {top - 16} 108 {top - 22} 116 {top - 24}", "wood-3", 2.6)
        pen.form(ell(102, top + 1, 14, 13), "hot-1", 0.9)
        pen.fill(ell(97, top - 4, 3, 2.4), "hot+3")
    elif topping == "candle":
        wax = rect(96, top - 26, 10, 34, (2, 2, 4, 4))
        pen.form(wax, "second", 1.4)
        pen.stripes(wax, "paper", 1, share=0.6, degrees=68)
        pen.fill(leaf(101, top - 24, 15, 9, -90), "accent")


@drawing(scene_class="table", size_m=0.04, anchor="center")
def candy(
    pen: Pen,
    *,
    tone: Tone = "main",
    stripes: Annotated[int, Range(0, 5)] = 4,
    count: Annotated[int, Range(1, 2)] = 2,
    shape: Literal["round", "long"] = "round",
) -> None:
    """In twisted wrappers."""
    if count == 1:
        with pen.at(0, 0, degrees=-18):
            _wrapped(pen, tone, stripes, shape)
        return
    with pen.at(62, 66, 0.66, degrees=22):
        _wrapped(pen, "accent" if tone != "accent" else "main", 0, shape)
    with pen.at(0, 4, 0.78, degrees=-24):
        _wrapped(pen, tone, stripes, shape)


def _wrapped(pen: Pen, tone: str, stripes: int, shape: str) -> None:
    half = 44.0 if shape == "round" else 58.0
    body = ell(100, 100, 44) if shape == "round" else rect(42, 64, 116, 72, 30)
    for side in (-1, 1):
        knot, far = 100 + side * (half - 5), 100 + side * 94
        fan = poly(
            [
                (knot, 94),
                (far, 62),
                (far - side * 8, 80),
                (far + side * 2, 100),
                (far - side * 8, 120),
                (far, 138),
                (knot, 106),
            ],
            (2, 5, 2, 5, 2, 5, 2),
        )
        pen.cast(fan, 3, 6)
        pen.form(fan, step(tone, 1), 0.8)
        for y in (78, 100, 122):
            pen.fill(both(fan, limb([(knot, 100), (far - side * 14, y)], 3.4, 1.6)), step(tone, -1))
    pen.cast(body, 3, 6)
    pen.form(body, tone, 0.9)
    for i in range(stripes):
        x = 100 + (i - (stripes - 1) / 2) * half * 1.8 / stripes
        band = limb([(x + 16, 46), (x - 4, 80), (x + 6, 118), (x - 14, 156)], 9, 10, 9)
        pen.fill(both(body, band), "paper-1")
    pen.shade(body, step(tone, -2), 0.9, hard=0)
    gleam = limb(
        [(100 - half * 0.74, 104), (100 - half * 0.7, 88), (100 - half * 0.46, 74)], 3, 7, 3
    )
    pen.fill(both(body, gleam), step(tone, 3))
