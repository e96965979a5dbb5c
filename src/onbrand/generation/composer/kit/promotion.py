"""Coupons, pins, welcome kits: what a brand hands out."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    both,
    cut,
    ell,
    flip,
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


@drawing(scene_class="symbol", size_m=0.1, anchor="center")
def enamel_pin(
    pen: Pen,
    *,
    tone: Tone = "main",
    rim: Tone = "warm",
    motif: Literal["heart", "rocket", "leaf", "check"] = "rocket",
    count: Annotated[int, Range(1, 3)] = 2,
    back: bool = True,
) -> None:
    """Pinned to its card; beside it, from the side, the needle and the clutch of another."""
    card = turn(rect(30, 6, 132, 172, 9), -4, 96, 92)
    slot = turn(rect(80, 16, 32, 9, 4.5), -4, 96, 92)
    pen.cast(card, 4, 7)
    pen.form(cut(card, slot), "second+2", 0.5, hard=0)
    for i, (wide, own) in enumerate(((62, "second-2"), (40, "second"))):
        pen.fill(turn(rect(58, 148 + i * 12, wide, 5.5, 2.5), -4, 96, 92), own)
    with pen.at(26, 19, 0.72):
        _pin(pen, ell(96, 86, 78), ell(96, 86, 69), tone, rim)
        _PINS[motif](pen, tone)
        pen.fill(limb([(36, 92), (38, 66), (56, 42), (72, 32)], 2, 6, 6, 2), step(tone, 3))
    if count > 2:
        _pin(pen, heart(36, 160, 26), heart(36, 159.5, 20), "hot", rim)
    if back:
        _clutch(pen, rim)
    elif count > 1:
        _pin(pen, star(164, 156, 32, corner=4), star(164, 156, 24, corner=3), "accent", rim)


def _clutch(pen: Pen, rim: str) -> None:
    """A pin seen from its side: plate, needle, and the winged clutch that holds it."""

    def laid(path: Path) -> Path:
        return turn(path, -28, 160, 156)

    plate = laid(rect(130, 132, 10, 50, 5))
    pen.fill(move(plate, 3, 5), "ink", 0.16)
    pen.line(laid(segments((140, 157), (190, 157))), "paper-6", 3.4)
    pen.form(plate, rim, 1)
    pen.fill(laid(rect(127, 136, 4, 42, 2)), "hot")
    cap = laid(union(rect(160, 143, 11, 28, 4), ell(166, 140, 9, 6), ell(166, 174, 9, 6)))
    pen.fill(move(cap, 3, 5), "ink", 0.16)
    pen.form(cap, step(rim, 1), 1)
    pen.fill(laid(rect(163, 150, 3, 14, 1.5)), step(rim, -2))


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
    mark: Literal["heart", "star", "check"] = "star",
    straw: bool = True,
) -> None:
    """A shirt, a bottle, a notebook and a mug, all with the mark that is on their box."""
    pen.ground(160)
    lid = poly([(32, 108), (168, 108), (186, 82), (14, 82)], 3)
    pen.form(lid, step(tone, -2), 0.6, lit=False)
    pen.fill(rect(28, 98, 144, 30, 0), step(tone, -4))
    for thing in (_shirt, _bottle, _mug, _tome)[:things]:
        thing(pen, alt, mark)
    if straw:
        for i in range(11):
            x = 34 + i * 13
            lean = 8 if i % 2 else -6
            line = [(x, 136), (x + lean, 122), (x + lean * 2.2, 112 + i * 7 % 9)]
            pen.fill(limb(line, 6, 5, 3), "wood+1" if i % 2 else "wood+2")
    front = poly([(22, 122), (178, 122), (172, 184), (28, 184)], (4, 4, 8, 8))
    pen.form(front, tone, 0.7)
    flap = poly([(22, 122), (178, 122), (188, 138), (12, 138)], (2, 2, 5, 5))
    pen.occlude(front, flap, step(tone, -2), 0, 5)
    pen.form(flap, step(tone, 1), 0.9)
    _logo(pen, (100, 161), 18, mark, tone, "paper")


def _logo(pen: Pen, center: Point, size: float, mark: str, tone: str, disc: str) -> None:
    x, y = center
    pen.fill(ell(x, y, size), disc)
    match mark:
        case "heart":
            pen.fill(heart(x, y + size * 0.06, size * 0.56), tone)
        case "star":
            pen.fill(star(x, y, size * 0.7, corner=size * 0.08), tone)
        case _:
            pen.line(tick(x, y, size * 0.46), tone, size * 0.26)


def _shirt(pen: Pen, alt: str, mark: str) -> None:
    """Held up by its shoulders, the sleeves hanging."""
    for side in (1, -1):
        sleeve = poly([(66, 18), (44, 30), (30, 72), (50, 80), (62, 62)], (8, 8, 4, 4, 4))
        pen.form(flip(sleeve) if side < 0 else sleeve, "paper-3", 0.9)
    body = poly(
        [(64, 16), (136, 16), (142, 40), (142, 130), (58, 130), (58, 40)], (8, 8, 6, 0, 0, 6)
    )
    pen.form(body, "paper-1", 0.6)
    pen.fill(both(body, ell(100, 14, 20, 15)), "paper-6")
    pen.fill(both(body, cut(ell(100, 14, 24, 19), ell(100, 14, 20, 15))), alt)
    _logo(pen, (100, 66), 21, mark, "paper", "main")


def _bottle(pen: Pen, alt: str, mark: str) -> None:
    body = rect(28, 58, 34, 84, (13, 13, 0, 0))
    pen.fill(move(body, 5, 3), "ink", 0.14)
    pen.form(rect(35, 38, 20, 24, 5), "dark+2", 1)
    pen.form(body, alt, 0.9)
    pen.fill(rect(33, 74, 4.5, 56, 2), step(alt, 2))
    _logo(pen, (47, 96), 9, mark, alt, "paper")


def _tome(pen: Pen, alt: str, mark: str) -> None:
    book = turn(rect(74, 88, 44, 70, 4), -7, 96, 120)
    pen.fill(move(book, 4, -2), "ink", 0.14)
    pen.form(book, "second", 0.9)
    pen.fill(both(book, turn(rect(108, 80, 4.5, 90, 0), -7, 96, 120)), "hot")
    _logo(pen, (89, 106), 9, mark, "second", "paper")
    del alt


def _mug(pen: Pen, alt: str, mark: str) -> None:
    pen.line("M164 98 C186 94 186 126 164 124", alt, 7)
    body = rect(124, 88, 44, 60, (4, 4, 0, 0))
    pen.fill(move(body, -4, 3), "ink", 0.14)
    pen.form(body, alt, 0.9)
    pen.fill(ell(146, 89, 22, 4), step(alt, -2))
    _logo(pen, (145, 110), 10, mark, alt, "paper")


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
