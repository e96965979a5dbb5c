"""Coupons, pins, welcome kits: what a brand hands out."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import veined_leaf
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
    tick,
    turn,
    union,
)


@drawing(scene_class="symbol", size_m=0.14, anchor="center")
def coupon(
    pen: Pen,
    *,
    tone: Tone = "main",
    alt: Tone = "accent",
    mark: Literal["percent", "star", "gift"] = "percent",
    scissors: bool = True,
    lines: Annotated[int, Range(1, 3)] = 3,
) -> None:
    with pen.at(0, 0, 1, degrees=-8):
        body = rect(10, 48, 180, 104, 8)
        pen.cast(body, 4, 7)
        pen.form(body, tone, 0.6, hard=0.05)
        left = both(body, rect(0, 40, 80, 120, 0))
        pen.form(left, alt, 0.7, hard=0)
        border = cut(rect(17, 55, 166, 90, 5), rect(19, 57, 162, 86, 4))
        pen.fill(both(border, left), step(alt, 2))
        pen.fill(cut(border, left), step(tone, 2))
        pen.line("M80 56 L80 146", "paper", 2.6, dash="5 6.5")
        _COUPON_MARKS[mark](pen, alt)
        for i in range(lines):
            wide, tall = ((72, 11), (54, 7), (64, 7))[i]
            pen.fill(rect(96, 72 + i * 21, wide, tall, 3), "paper" if i == 0 else step(tone, 3))
        if scissors:
            _scissors(pen, tone)


def _scissors(pen: Pen, tone: str) -> None:
    """They have cut as far as the middle of the line."""
    handle = "hot" if tone != "hot" else "second"
    for side in (1, -1):
        blade = poly(
            [(80 + side * 9, 92), (80 + side * 3, 90), (80 - side * 6, 146), (80 + side, 152)], 2
        )
        loop = cut(ell(80 - side * 16, 172, 15, 18), ell(80 - side * 16, 173, 8, 11))
        shank = limb([(80 - side * 1, 142), (80 - side * 5, 152), (80 - side * 10, 160)], 8, 8, 8)
        grip = union(loop, shank)
        for part, own in ((blade, "paper-4" if side > 0 else "paper-6"), (grip, handle)):
            pen.cast(part, 2, 4)
            pen.form(part, own, 0.9)
    pen.fill(ell(80, 145, 3), "paper-8")


def _percent_mark(pen: Pen, alt: str) -> None:
    del alt
    pen.line("M57 82 L38 118", "paper", 6)
    for x, y in ((37, 87), (58, 113)):
        pen.line(ell(x, y, 7), "paper", 5.5)


def _star_mark(pen: Pen, alt: str) -> None:
    del alt
    pen.form(star(47, 101, 24, corner=3), "paper", 0.8)


def _gift_mark(pen: Pen, alt: str) -> None:
    pen.fill(rect(30, 100, 34, 26, 3), "paper")
    pen.fill(rect(27, 90, 40, 12, 3), "paper")
    pen.fill(rect(44, 90, 6, 36, 0), alt)
    for side in (-1, 1):
        pen.line(ell(47 + side * 8, 83, 7, 5), "paper", 4)


_COUPON_MARKS = {"percent": _percent_mark, "star": _star_mark, "gift": _gift_mark}


@drawing(scene_class="symbol", size_m=0.06, anchor="center")
def enamel_pin(
    pen: Pen,
    *,
    tone: Tone = "main",
    rim: Tone = "warm",
    motif: Literal["heart", "rocket", "leaf", "check"] = "rocket",
    count: Annotated[int, Range(1, 3)] = 3,
    back: bool = False,
) -> None:
    if count > 1:
        _pin(pen, star(160, 158, 36, corner=4), star(160, 158, 28, corner=3), "accent", rim)
    if count > 2:
        _pin(pen, heart(36, 160, 30), heart(36, 159.5, 24), "second", rim)
        pen.fill(limb([(20, 158), (19, 150), (25, 145)], 1.5, 4, 2), "second+3")
    _pin(pen, ell(96, 86, 78), ell(96, 86, 70), tone, rim)
    if back:
        pen.form(ell(96, 86, 22), "paper-6", 1)
        pen.form(ell(96, 86, 13), rim, 1)
        pen.fill(ell(96, 86, 3.4), "paper-8")
        return
    _PINS[motif](pen, tone)
    pen.fill(limb([(36, 92), (38, 66), (56, 42), (72, 32)], 2, 6, 6, 2), step(tone, 3))


def _pin(pen: Pen, outer: Path, inner: Path, tone: str, rim: str) -> None:
    pen.cast(outer, 4, 7)
    pen.form(outer, rim, 0.8)
    pen.fill(move(inner, 0, 0), step(rim, -2))
    pen.form(both(inner, move(inner, 1.4, 1.6)), tone, 0.8)


def _rocket_pin(pen: Pen, tone: str) -> None:
    def laid(path: Path) -> Path:
        return turn(path, 32, 96, 86)

    for side in (-1, 1):
        fin = poly([(96 + side * 14, 92), (96 + side * 34, 118), (96 + side * 14, 118)], 4)
        pen.form(laid(fin), "hot" if tone != "hot" else "second", 0.9)
    pen.form(laid("M88 120 C86 132 92 138 96 148 C100 138 106 132 104 120 Z"), "warm+1", 0.9)
    pen.form(laid("M96 28 C118 46 122 84 112 120 L80 120 C70 84 74 46 96 28 Z"), "paper", 0.8)
    pen.fill(laid(ell(96, 72, 12)), step(tone, -2))
    pen.fill(laid(ell(96, 72, 8.5)), "sky+1")
    for x, y, size in ((50, 60, 5), (146, 116, 6), (56, 118, 4)):
        pen.fill(star(x, y, size, 4, 0.34, 0.6), "warm+2")


def _heart_pin(pen: Pen, tone: str) -> None:
    pen.form(heart(96, 90, 44), "hot" if tone != "hot" else "paper", 0.8)


def _leaf_pin(pen: Pen, tone: str) -> None:
    own = "leaf+1" if not tone.startswith("leaf") else "paper"
    pen.line("M96 142 C95 126 96 112 97 98", "paper", 4)
    for x, y, length, degrees in ((96, 112, 76, -84), (96, 126, 52, -26), (96, 126, 52, -154)):
        veined_leaf(pen, (x, y), length, length * 0.5, degrees, own, veins=3)


def _check_pin(pen: Pen, tone: str) -> None:
    del tone
    pen.line(tick(96, 88, 34), "paper", 15)


_PINS = {"rocket": _rocket_pin, "heart": _heart_pin, "leaf": _leaf_pin, "check": _check_pin}


@drawing(scene_class="table", size_m=0.45)
def merch_box(
    pen: Pen,
    *,
    tone: Tone = "main",
    alt: Tone = "accent",
    things: Annotated[int, Range(2, 4)] = 4,
    mark: Literal["heart", "star", "check"] = "heart",
    straw: bool = True,
) -> None:
    pen.ground(160)
    lid = poly([(32, 96), (168, 96), (184, 62), (16, 62)], 3)
    pen.form(lid, step(tone, -2), 0.6, lit=False)
    pen.fill(rect(28, 84, 144, 40, 0), step(tone, -4))
    for thing in (_bottle, _tome, _mug, _rolled)[:things]:
        thing(pen, alt)
    if straw:
        for i in range(11):
            x = 34 + i * 13
            lean = 8 if i % 2 else -6
            pen.fill(
                limb([(x, 124), (x + lean, 106), (x + lean * 2.2, 94 + i * 7 % 9)], 6, 5, 3),
                "wood+1" if i % 2 else "wood+2",
            )
    front = poly([(22, 106), (178, 106), (170, 184), (30, 184)], (4, 4, 8, 8))
    pen.form(front, tone, 0.7)
    flap = poly([(22, 106), (178, 106), (186, 124), (14, 124)], (2, 2, 5, 5))
    pen.occlude(front, flap, step(tone, -2), 0, 5)
    pen.form(flap, step(tone, 1), 0.9)
    disc = ell(100, 153, 21)
    pen.form(disc, "paper", 0.8)
    match mark:
        case "heart":
            pen.fill(heart(100, 154, 11), "hot")
        case "star":
            pen.fill(star(100, 153, 13, corner=1.5), alt)
        case _:
            pen.line(tick(100, 153, 9), tone, 5)


def _bottle(pen: Pen, alt: str) -> None:
    pen.form(rect(38, 40, 32, 90, (12, 12, 0, 0)), alt, 0.9)
    pen.form(rect(43, 22, 22, 22, 5), "dark+2", 1)
    pen.fill(rect(44, 56, 4.5, 60, 2), step(alt, 2))
    pen.fill(star(56, 74, 7, corner=0.8), "paper")


def _tome(pen: Pen, alt: str) -> None:
    del alt
    book = turn(rect(74, 26, 52, 96, 5), -5, 100, 110)
    pen.form(book, "second", 0.9)
    pen.fill(both(book, turn(rect(114, 20, 5, 110, 0), -5, 100, 110)), "hot")
    pen.fill(turn(rect(82, 42, 24, 14, 3), -5, 100, 110), "paper")


def _mug(pen: Pen, alt: str) -> None:
    pen.line("M154 78 C176 74 176 104 154 104", "paper-3", 7)
    body = rect(118, 66, 40, 60, (4, 4, 0, 0))
    pen.form(body, "paper-1", 0.9)
    pen.fill(ell(138, 67, 20, 4), "paper-5")
    pen.fill(heart(138, 90, 9), alt)


def _rolled(pen: Pen, alt: str) -> None:
    del alt
    for y, own in ((104, "hot"),):
        pen.form(rect(66, y - 14, 56, 30, 14), own, 0.9)
        pen.fill(ell(119, y + 1, 8, 13), step(own, -2))
        pen.line(f"M119 {y - 6} C124 {y - 2} 123 {y + 8} 117 {y + 6}", step(own, 1), 2)
    pen.line(segments((84, 91), (84, 119)), "paper", 5)


@drawing(scene_class="table", size_m=0.16, view="corner")
def building_blocks(
    pen: Pen,
    *,
    tone: Tone = "main",
    count: Annotated[int, Range(3, 6)] = 4,
    marks: Literal["shapes", "letters"] = "shapes",
    arch_on_top: bool = False,
) -> None:
    pen.ground(168)
    tones = (tone, "accent", "hot", "second", "leaf", "accent")
    spots = ((54, 112), (116, 118), (85, 56), (164, 140), (22, 146), (146, 74))
    sizes = (62, 62, 56, 40, 36, 38)
    for i in sorted(range(count), key=lambda i: (i == 2, i == 5, i)):
        _block(pen, spots[i], sizes[i], tones[i], (i if marks == "shapes" else i + 6))
    if arch_on_top:
        roof = cut(both(ell(88, 50, 36, 42), rect(40, 6, 100, 44, 0)), ell(88, 50, 15, 17))
        pen.form(roof, "wood", 0.9)


def _block(pen: Pen, spot: tuple[float, float], side: float, tone: str, mark: int) -> None:
    x, y = spot[0] - side / 2, spot[1]
    y = min(y, 184 - side)
    deep = side * 0.2
    pen.fill(
        poly(
            [(x, y), (x + deep, y - deep * 0.7), (x + side + deep, y - deep * 0.7), (x + side, y)],
            1.5,
        ),
        step(tone, 2),
    )
    pen.fill(
        poly(
            [
                (x + side, y),
                (x + side + deep, y - deep * 0.7),
                (x + side + deep, y + side - deep * 0.7),
                (x + side, y + side),
            ],
            1.5,
        ),
        step(tone, -2),
    )
    face = rect(x, y, side, side, 4)
    pen.form(face, tone, 0.7, hard=0.06)
    pad = side * 0.13
    pen.fill(rect(x + pad, y + pad, side - 2 * pad, side - 2 * pad, 5), "paper")
    cx, cy, r = x + side / 2, y + side / 2, side * 0.22
    signs = (
        lambda: pen.fill(star(cx, cy, r * 1.15, corner=1.2), tone),
        lambda: pen.fill(heart(cx, cy, r), tone),
        lambda: pen.fill(ell(cx, cy, r), tone),
        lambda: pen.fill(
            poly([(cx, cy - r), (cx + r, cy + r * 0.8), (cx - r, cy + r * 0.8)], 2), tone
        ),
        lambda: pen.fill(rect(cx - r, cy - r, 2 * r, 2 * r, 3), tone),
        lambda: pen.fill(star(cx, cy, r, 4, 0.4, 1), tone),
        lambda: pen.line(
            segments((cx - r, cy + r), (cx, cy - r), (cx + r, cy + r))
            + f" M{cx - r * 0.5:.2f} {cy + r * 0.3:.2f} L{cx + r * 0.5:.2f} {cy + r * 0.3:.2f}",
            tone,
            side * 0.09,
        ),
        lambda: pen.line(
            f"M{cx + r * 0.8:.2f} {cy - r * 0.7:.2f} C{cx - r * 1.4:.2f} {cy - r * 1.8:.2f} {cx - r * 1.4:.2f} {cy + r * 1.8:.2f} {cx + r * 0.8:.2f} {cy + r * 0.7:.2f}",
            tone,
            side * 0.09,
        ),
        lambda: pen.fill(
            union(
                ring(cx, cy - r * 0.45, r * 0.6, r * 0.25),
                ring(cx, cy + r * 0.5, r * 0.66, r * 0.28),
            ),
            tone,
        ),
    )
    signs[mark % len(signs)]()
