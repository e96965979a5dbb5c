"""Bathroom and cleaning: the tub, the washing machine, the broom."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    both,
    curve,
    cut,
    ell,
    limb,
    move,
    polar,
    poly,
    rect,
    ring,
    segments,
    turn,
    union,
)


@drawing(
    scene_class="table",
    size_m=1.7,
    facing="right",
)
def bathtub(
    pen: Pen,
    *,
    tone: Tone = "second",
    metal: Tone = "warm",
    foam: Annotated[int, Range(0, 3)] = 3,
    duck: bool = True,
    shower: bool = True,
) -> None:
    pen.ground(150)
    if shower:
        pen.line(
            curve([(172, 108), (172, 70), (172, 40), (168, 22), (150, 14), (132, 18), (126, 28)]),
            metal,
            6,
        )
        pen.form(poly([(112, 38), (140, 38), (133, 27), (119, 27)], 4), metal, 1)
        for i in range(9):
            x = 112 + i % 3 * 13 - i // 3 * 2
            pen.line(
                segments((x, 46 + i // 3 * 13), (x - 1, 52 + i // 3 * 13)),
                pen.ramps.at_least("sky+1", 0.75),
                2.6,
            )
    else:
        pen.line(
            curve([(172, 108), (172, 86), (168, 78), (156, 76), (148, 80), (147, 90)]), metal, 8
        )
    pen.form(ell(172, 84, 8), step(metal, 1), 1)
    for x, y, r in (
        (44, 92, 17),
        (70, 84, 21),
        (100, 90, 18),
        (30, 98, 12),
        (122, 94, 13),
        (84, 98, 16),
        (56, 100, 15),
    )[: (0, 3, 5, 7)[foam]]:
        pen.form(ell(x, y, r), "paper", 0.9)
    if duck:
        _duckling(pen, 132 if shower else 116, 84)
    for x, lean in ((46, -5), (150, 5)):
        pen.form(limb([(x, 158), (x + lean, 172), (x + lean * 0.4, 180)], 15, 8, 10), metal, 1)
    body = "M14 106 L186 106 C186 146 170 170 146 170 L54 170 C30 170 14 146 14 106 Z"
    pen.form(body, tone, 0.8)
    pen.fill(both(body, limb([(30, 124), (36, 142), (48, 156)], 3, 8, 3)), step(tone, 3))
    pen.occlude(body, rect(6, 98, 188, 14, 6), step(tone, -2), 0, 5)
    pen.form(rect(6, 96, 188, 15, 7), step(tone, 1), 1.5)
    for x, y, r in ((150, 26, 5), (24, 62, 7), (40, 48, 4), (98, 54, 5))[: foam + 1 if foam else 0]:
        pen.fill(ring(x, y, r, r - 1.6), "paper")


def _duckling(pen: Pen, x: float, y: float) -> None:
    body = union(
        ell(x, y + 8, 15, 11), poly([(x - 8, y + 6), (x - 20, y - 2), (x - 12, y + 14)], 3)
    )
    pen.form(body, "warm", 0.9)
    pen.form(ell(x + 9, y - 7, 9), "warm", 0.9)
    pen.fill(poly([(x + 16, y - 9), (x + 26, y - 6), (x + 16, y - 2)], 2), "hot-1")
    pen.fill(ell(x + 11, y - 9, 1.8), "ink")


@drawing(
    scene_class="table",
    size_m=0.9,
)
def washing_machine(
    pen: Pen,
    *,
    tone: Tone = "main",
    door: Tone = "paper-2",
    load: Literal["clothes", "foam", "empty"] = "clothes",
    bubbles: Annotated[int, Range(0, 4)] = 3,
    folded: bool = True,
) -> None:
    pen.ground(152)
    for x in (38, 146):
        pen.fill(rect(x, 174, 16, 10, (0, 0, 3, 3)), "dark+2")
    top = 34
    if folded:
        for i, own in enumerate(("accent", "paper-1", "second")):
            pen.form(rect(40 + i * 2, 24 - i * 10, 56 - i * 4, 11, (5, 2, 2, 5)), own, 1.3)
    body = rect(28, top, 144, 143, 9)
    pen.form(body, tone, 0.6)
    pen.fill(both(body, rect(20, 62, 160, 3, 0)), step(tone, -2))
    pen.form(rect(38, 42, 44, 14, 4), step(tone, 1), 1)
    pen.form(ell(112, 49, 8), "paper-1", 1)
    pen.line(segments((112, 49), (115, 44)), "ink+1", 2.4)
    pen.fill(rect(130, 43, 30, 12, 3), "ink+1")
    for i in range(3):
        pen.fill(rect(134 + i * 8, 47, 5, 4, 1), "accent+1")
    pen.fill(ell(103, 123, 48), step(tone, -2))
    pen.form(ell(100, 120, 48), door, 0.6)
    glass = ell(100, 120, 35)
    pen.fill(glass, "ink+1")
    _laundry(pen, glass, load)
    pen.fill(cut(glass, move(glass, 4, 5)), "ink", 0.16)
    shine = [polar((100, 120), 29, degrees) for degrees in (186, 204, 222, 240)]
    pen.fill(limb(shine, 2, 5, 5, 2), "paper")
    pen.form(rect(140, 110, 9, 22, 4), step(door, -2), 1)
    for x, y, r in ((164, 20, 9), (146, 12, 6), (182, 38, 6), (124, 24, 4))[:bubbles]:
        pen.fill(ell(x, y, r), "sky+3")
        pen.fill(cut(ell(x, y, r), ell(x - 0.8, y - 0.8, r * 0.82)), "sky")
        pen.fill(ell(x - r * 0.34, y - r * 0.34, r * 0.22), "paper")


def _laundry(pen: Pen, glass: Path, load: str) -> None:
    if load == "empty":
        for i in range(8):
            pen.fill(ell(*polar((100, 120), 22, i * 45), 2.4), "ink+3")
        return
    pen.fill(both(glass, rect(50, 112, 100, 60, 0)), "sky+1")
    if load == "clothes":
        for cx, cy, rx, ry, degrees, own in (
            (78, 138, 34, 17, 58, "accent"),
            (126, 140, 34, 18, -52, "hot"),
            (102, 150, 30, 12, 8, "second"),
            (94, 132, 20, 8, -24, "warm+1"),
        ):
            cloth = both(glass, turn(ell(cx, cy, rx, ry), degrees, cx, cy))
            pen.form(cloth, own, 1)
            fold = limb([(cx - rx * 0.6, cy), (cx, cy - ry * 0.4), (cx + rx * 0.6, cy)], 1, 3, 1)
            pen.fill(both(cloth, turn(fold, degrees, cx, cy)), step(own, -2))
    for x, y, r in (
        (74, 114, 8),
        (88, 110, 10),
        (104, 113, 9),
        (120, 110, 8),
        (132, 116, 7),
        (64, 120, 6),
    ):
        pen.fill(both(glass, ell(x, y, r)), "paper")


@drawing(
    scene_class="table",
    size_m=1.3,
)
def broom(
    pen: Pen,
    *,
    tone: Tone = "warm",
    binding: Tone = "main",
    kind: Literal["straw", "brush"] = "straw",
    dustpan: bool = True,
) -> None:
    pen.ground(150)
    stick = limb([(146, 10), (118, 66), (92, 118)], 9, 9, 9)
    pen.form(stick, "wood-1", 1.2)
    pen.fill(ell(143, 15, 2.4), "wood-3")
    if kind == "straw":
        _straw(pen, tone, binding)
    else:
        block = turn(rect(52, 110, 78, 20, 8), 26, 91, 120)
        bristles = turn("M58 124 L124 124 L130 176 C112 182 74 182 50 174 Z", 26, 91, 120)
        bristles = both(bristles, rect(0, 0, 200, 184, 0))
        pen.form(bristles, tone, 0.8)
        for i in range(6):
            pen.line(_gap(60 + i * 11), step(tone, -1), 2.2)
        pen.occlude(bristles, block, step(tone, -2), 0, 5)
        pen.form(block, binding, 1.2)
    if dustpan:
        _dustpan(pen, binding)


def _gap(x: float) -> Path:
    """A gap between bristles, turned with the brush."""
    return turn(segments((x + 4, 132), (x + (x - 91) * 0.1, 160)), 26, 91, 120)


def _straw(pen: Pen, tone: str, binding: str) -> None:
    sweep = (
        "M84 108 L106 118 C112 136 108 160 104 184 C70 186 34 182 12 170 C40 158 66 136 84 108 Z"
    )
    pen.form(sweep, tone, 0.7)
    for end, bend in (
        ((30, 176), (58, 152)),
        ((48, 181), (72, 152)),
        ((66, 184), (84, 154)),
        ((86, 184), (97, 156)),
    ):
        pen.fill(both(sweep, limb([(94, 116), bend, end], 1, 2.4, 3)), step(tone, -1))
    for end, bend in (((40, 179), (66, 152)), ((76, 184), (91, 156))):
        pen.fill(both(sweep, limb([(95, 118), bend, end], 1, 2, 2.4)), step(tone, 2))
    for share in (0, 1):
        x, y = 90 - share * 12, 119 + share * 13
        strap = both(sweep, turn(rect(x - 40, y - 3.5, 90, 7, 2), 25, x, y))
        pen.fill(strap, binding)
    pen.form(turn(rect(80, 98, 34, 20, 6), 26, 97, 108), binding, 1.2)


def _dustpan(pen: Pen, tone: str) -> None:
    pen.form(limb([(176, 132), (162, 150)], 10, 12), step(tone, -1), 1)
    pan = poly([(132, 146), (176, 146), (190, 183), (112, 183)], (7, 9, 4, 4))
    pen.form(pan, tone, 0.8)
    tray = poly([(138, 154), (168, 154), (178, 178), (124, 178)], 4)
    pen.fill(tray, step(tone, -2))
    for x, y, r in ((140, 173, 4), (150, 170, 5), (160, 174, 3.4), (133, 176, 2.6)):
        pen.fill(ell(x, y, r, r * 0.7), "paper-4")
