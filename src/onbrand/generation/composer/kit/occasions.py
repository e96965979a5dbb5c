"""A birthday, presents, purchases, eggs in baskets, lights on a string."""

import math
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Box,
    Path,
    Point,
    both,
    curve,
    ell,
    heart,
    leaf,
    limb,
    move,
    poly,
    rect,
    star,
    turn,
    union,
)

# The cake


@drawing(scene_class="table", size_m=0.4)
def birthday_cake(
    pen: Pen,
    *,
    tone: Tone = "main",
    sponge: Tone = "warm+1",
    tiers: Annotated[int, Range(1, 2)] = 2,
    candles: Annotated[int, Range(1, 9)] = 3,
    decor: Literal["berries", "sprinkles"] = "berries",
) -> None:
    """Whole, on a stand, with its candles lit."""
    pen.ground(110)
    _stand(pen)
    _tier(pen, (28, 96, 144, 58), tone, sponge, decor)
    top = 96.0
    if tiers == 2:
        pen.fill(ell(104, 100, 56, 9), step(tone, -2))
        _tier(pen, (52, 58, 96, 44), tone, sponge, "sprinkles" if decor == "berries" else "berries")
        top = 58.0
    width = (96 if tiers == 2 else 144) * 0.66
    for i in range(candles):
        x = 100 + (i - (candles - 1) / 2) * width / max(2, candles - 1)
        middle = abs(i - (candles - 1) / 2) < 1
        _candle(pen, x, top + (3 if middle else 0), 34, ("accent", "hot", "second")[i % 3])


def _stand(pen: Pen) -> None:
    pen.form(poly([(88, 158), (112, 158), (128, 184), (72, 184)], (4, 4, 6, 6)), "paper-3", 0.9)
    plate = union(ell(100, 154, 92, 12), rect(8, 152, 184, 6, 3))
    pen.form(plate, "paper-2", 0.8)
    pen.fill(ell(100, 151, 80, 8), "paper-4")


def _tier(pen: Pen, box: Box, tone: str, sponge: str, decor: str) -> None:
    x, y, width, tall = box
    cx, sag = x + width / 2, width * 0.08
    side = (
        f"M{x} {y} L{x} {y + tall} C{x} {y + tall + sag * 1.3} {x + width} {y + tall + sag * 1.3} "
        f"{x + width} {y + tall} L{x + width} {y} Z"
    )
    pen.form(side, sponge, 0.9)
    layer = f"M{x} {y + tall * 0.62} C{x} {y + tall * 0.62 + sag * 1.3} {x + width} {y + tall * 0.62 + sag * 1.3} {x + width} {y + tall * 0.62}"
    pen.line(layer, "paper", tall * 0.1)
    drips = 7
    edge = f"M{x} {y - 1} L{x} {y + tall * 0.3} "
    for i in range(drips):
        left, right = x + width * i / drips, x + width * (i + 1) / drips
        low = y + tall * (0.30, 0.52, 0.38, 0.58, 0.34, 0.5, 0.3)[i] + sag * 0.9
        high = y + tall * 0.22 + sag * (1 - abs(2 * (i + 1) / drips - 1) ** 2)
        edge += f"C{left} {low} {right} {low} {right} {high} "
    icing = both(side, edge + f"L{x + width} {y - 1} Z")
    pen.fill(both(side, move(icing, 2, 4)), step(sponge, -2))
    pen.form(icing, step(tone, -1), 0.6, lit=False)
    top = ell(cx, y, width / 2, sag)
    pen.form(top, tone, 0.5, hard=0.05)
    if decor == "berries":
        for i in range(5):
            bx = x + width * (0.1 + 0.2 * i)
            by = y + sag * 1.0 * math.sin(math.pi * (0.1 + 0.2 * i)) - 2
            pen.form(ell(bx, by, 7.4, 7), "hot", 1)
            pen.fill(ell(bx - 2.4, by - 2.6, 1.7), "hot+3")
    else:
        for i in range(11):
            dot = rect(
                x + width * (0.06 + i * 0.085), y + tall * (0.1 + 0.1 * (i * 5 % 3)), 6, 2.6, 1.3
            )
            pen.fill(
                both(side, turn(dot, i * 53, x + width * (0.06 + i * 0.085), y + 8)),
                ("accent", "paper", "hot+1")[i % 3],
            )


def _candle(pen: Pen, x: float, foot: float, tall: float, tone: str) -> None:
    wax = rect(x - 4.4, foot - tall, 8.8, tall, (2, 2, 3, 3))
    pen.form(wax, tone, 1.4)
    pen.stripes(wax, "paper", 1, share=0.5, degrees=62)
    y = foot - tall
    flame = f"M{x} {y - 20} C{x + 9} {y - 10} {x + 7} {y - 2} {x} {y - 1} C{x - 7} {y - 2} {x - 9} {y - 10} {x} {y - 20} Z"
    pen.glow(x, y - 9, 14, "paper", 0.2)
    pen.fill(flame, "warm")
    pen.fill(ell(x, y - 5, 2.8, 4), "warm+3")


# Presents

_BOXES: dict[int, tuple[tuple[float, float, float, float], ...]] = {
    2: ((20, 96, 160, 88), (46, 40, 104, 56)),
    3: ((14, 118, 172, 66), (38, 70, 128, 48), (62, 34, 76, 36)),
    4: ((12, 130, 176, 54), (32, 90, 140, 40), (52, 58, 104, 32), (68, 32, 66, 26)),
}


@drawing(scene_class="table", size_m=0.8)
def gift_stack(
    pen: Pen,
    *,
    tone: Tone = "main",
    alt: Tone = "second",
    count: Annotated[int, Range(2, 4)] = 3,
    paper: Literal["plain", "dots", "stripes"] = "dots",
) -> None:
    """Presents on one another, a bow on the uppermost."""
    pen.ground(176)
    tones = (tone, "hot", alt, "accent")
    ribbons = ("accent", "paper", "accent" if alt != "accent" else "paper", "main")
    boxes = _BOXES[count]
    for i, (left, y, width, tall) in enumerate(boxes):
        x = left + (0, -6, 5, -3)[i]
        own, ribbon = tones[i], ribbons[i]
        lid = tall * 0.3
        body = rect(x + 5, y + lid * 0.6, width - 10, tall - lid * 0.6, (0, 0, 4, 4))
        pen.form(body, own, 0.8, lit=False)
        if paper == "dots" and i != 1:
            dots = [
                ell(x + 14 + 20 * c + 10 * (r % 2), y + lid + 11 + 14 * r, 2.6)
                for r in range(4)
                for c in range(9)
            ]
            pen.fill(both(body, union(*dots)), step(own, 2))
        elif paper == "stripes" and i != 1:
            pen.stripes(body, step(own, 1), 7, share=0.4, degrees=24)
        at_ = x + width * (0.5, 0.34, 0.5, 0.5)[i]
        band = rect(at_ - width * 0.06, y, width * 0.12, tall, 0)
        pen.form(both(body, band), ribbon, 0.8, lit=False)
        cover = rect(x, y, width, lid, 4)
        pen.occlude(body, cover, step(own, -2), 0, 5)
        pen.form(cover, step(own, 1), 0.8)
        pen.fill(both(cover, band), step(ribbon, -1 if ribbon == "paper" else 0))
        if i < len(boxes) - 1:
            above = boxes[i + 1]
            pen.fill(ell(above[0] + above[2] / 2 + 8, y + 1.6, above[2] / 2, 2.6), step(own, -2))
    x, y, width, _ = boxes[-1]
    _bow(pen, (x + width * 0.5 + (0, -6, 5, -3)[count - 1], y + 1), ribbons[count - 1])


def _bow(pen: Pen, knot: Point, tone: str) -> None:
    x, y = knot
    for side in (-1, 1):
        loop = curve(
            [(x, y), (x + side * 14, y - 20), (x + side * 32, y - 26), (x + side * 36, y - 12),
             (x + side * 22, y - 2), (x, y)]
        )  # fmt: skip
        pen.form(loop + "Z", tone, 0.9)
        pen.fill(
            turn(ell(x + side * 22, y - 13, 8, 4), side * -24, x + side * 22, y - 13),
            step(tone, -2),
        )
    pen.form(ell(x, y - 4, 8, 7), step(tone, 1), 1)


# Purchases

_BAGS: tuple[tuple[float, float, float, float], ...] = (
    (84, 62, 104, 122), (12, 88, 92, 96), (66, 120, 62, 64),
)  # fmt: skip


@drawing(scene_class="table", size_m=0.5)
def shopping_bags(
    pen: Pen,
    *,
    tone: Tone = "main",
    alt: Tone = "accent",
    count: Annotated[int, Range(2, 3)] = 2,
    mark: Literal["percent", "heart", "none"] = "percent",
) -> None:
    """A tall one behind a wide one, both full."""
    pen.ground(178)
    for i, box in enumerate(_BAGS[:count]):
        _bag(
            pen, box, (tone, alt, "second")[i], (mark, "none" if count > 2 else "star", "heart")[i]
        )


def _bag(pen: Pen, box: Box, tone: str, mark: str) -> None:
    x, y, width, tall = box
    turned = width * 0.2
    front = poly(
        [(x, y), (x + width - turned, y), (x + width - turned, y + tall), (x, y + tall)],
        (1, 0, 0, 4),
    )
    side = poly(
        [
            (x + width - turned, y),
            (x + width, y - 6),
            (x + width, y + tall - 9),
            (x + width - turned, y + tall),
        ],
        (0, 1, 3, 0),
    )
    a, b, top = x + width * 0.2, x + width * 0.6, y - tall * 0.34
    pen.line(
        f"M{a + 5} {y - 2} C{a + 5} {top - 6} {b + 5} {top - 6} {b + 5} {y - 2}",
        step(tone, -3),
        3.6,
    )
    tissue = poly(
        [
            (x + 8, y + 6),
            (x + 16, y - 13),
            (x + width * 0.3, y - 4),
            (x + width * 0.46, y - 18),
            (x + width * 0.62, y - 3),
            (x + width * 0.78, y - 14),
            (x + width * 0.84, y + 6),
        ],
        3,
    )
    pen.form(tissue, "paper-2", 1)
    pen.fill(side, step(tone, -2))
    crease = poly(
        [
            (x + width - turned, y),
            (x + width - turned * 0.45, y - 3),
            (x + width - turned * 0.6, y + tall * 0.7),
            (x + width - turned, y + tall),
        ]
    )
    pen.fill(crease, step(tone, -1))
    pen.form(front, tone, 0.9, hard=0)
    pen.fill(rect(x, y, width - turned, 7, 0), step(tone, -1))
    pen.line(f"M{a} {y + 8} C{a} {top} {b} {top} {b} {y + 8}", step(tone, 2), 4.4)
    for hole in (a, b):
        pen.fill(ell(hole, y + 8, 3), step(tone, -2))
    _mark(pen, (x + (width - turned) / 2, y + tall * 0.58), (width - turned) * 0.28, mark)


def _mark(pen: Pen, center: Point, size: float, mark: str) -> None:
    x, y = center
    match mark:
        case "percent":
            pen.line(
                f"M{x + size * 0.6} {y - size * 0.8} L{x - size * 0.6} {y + size * 0.8}",
                "paper",
                size * 0.24,
            )
            for dx, dy in ((-0.55, -0.5), (0.55, 0.5)):
                pen.line(ell(x + dx * size, y + dy * size, size * 0.27), "paper", size * 0.22)
        case "heart":
            pen.fill(heart(x, y, size * 0.9), "paper")
        case "star":
            pen.fill(star(x, y, size, corner=2), "paper")
        case _:
            pass


# Eggs

_PILE: tuple[tuple[float, float, float, int], ...] = (
    (76, 60, 8, 0), (122, 60, -10, 1), (100, 50, 2, 2), (48, 82, -18, 2), (152, 82, 18, 0),
    (84, 82, 12, 1), (118, 84, -6, 0),
)  # fmt: skip


def egg_path(x: float, y: float, size: float, lean: float = 0) -> Path:
    """Its blunt end down."""
    half = size
    body = (
        f"M{x} {y - 1.34 * half:.2f} C{x + 0.6 * half:.2f} {y - 1.34 * half:.2f} {x + half:.2f} {y - 0.36 * half:.2f} "
        f"{x + half:.2f} {y + 0.14 * half:.2f} C{x + half:.2f} {y + 0.72 * half:.2f} {x + 0.56 * half:.2f} {y + half:.2f} "
        f"{x} {y + half:.2f} C{x - 0.56 * half:.2f} {y + half:.2f} {x - half:.2f} {y + 0.72 * half:.2f} {x - half:.2f} "
        f"{y + 0.14 * half:.2f} C{x - half:.2f} {y - 0.36 * half:.2f} {x - 0.6 * half:.2f} {y - 1.34 * half:.2f} {x} {y - 1.34 * half:.2f} Z"
    )
    return turn(body, lean, x, y)


@drawing(scene_class="table", size_m=0.35)
def egg_basket(
    pen: Pen,
    *,
    tone: Tone = "wood",
    count: Annotated[int, Range(5, 7)] = 7,
    handle: bool = True,
) -> None:
    """Hens' eggs, white and brown, on straw."""
    _basket(pen, tone, handle=handle)
    for i in sorted(range(7 - count, 7), key=lambda i: _PILE[i][1]):
        x, y, lean, own = _PILE[i]
        shell = egg_path(x, y, 24, lean)
        pen.form(shell, ("paper-1", "wood+3", "paper")[own], 0.9)
        pen.fill(turn(ell(x - 8, y - 12, 3, 6), 24, x - 8, y - 12), "paper")
    _wicker(pen, tone)
    straws = [
        leaf(x, 112, 24, 4, way)
        for x, way in ((34, -60), (58, -110), (92, -70), (130, -120), (160, -66))
    ]
    pen.fill(" ".join(straws), "warm+1")


@drawing(scene_class="table", size_m=0.35)
def easter_basket(
    pen: Pen,
    *,
    tone: Tone = "wood",
    count: Annotated[int, Range(5, 7)] = 6,
    bow: bool = True,
) -> None:
    """Painted eggs in grass."""
    _basket(pen, tone, handle=True)
    dyes = ("hot", "sky", "accent", "main+1", "second+1")
    for n, i in enumerate(sorted(range(7 - count, 7), key=lambda i: _PILE[i][1])):
        x, y, lean, _ = _PILE[i]
        dye = dyes[i % 5]
        shell = egg_path(x, y, 24, lean)
        pen.form(shell, dye, 0.9)
        if n % 2:
            for dy in (-16, -2):
                pen.fill(both(shell, turn(rect(x - 30, y + dy, 60, 6, 0), lean, x, y)), "paper")
        else:
            dots = [
                turn(ell(x + dx, y + dy, 3.4), lean, x, y)
                for dx, dy in ((-11, -2), (2, -14), (11, 0), (0, 4), (-8, -18))
            ]
            pen.fill(both(shell, union(*dots)), "paper")
    _wicker(pen, tone)
    for i in range(11):
        blade = leaf(24 + i * 15.2, 110 + 4 * math.sin(i * 0.3), 22, 7, -116 + (i * 37) % 54)
        pen.fill(blade, ("leaf", "leaf+1", "leaf-1")[i % 3])
    if bow:
        for side in (-1, 1):
            pen.form(turn(ell(100 + side * 19, 18, 18, 11), side * -14, 100, 18), "accent", 0.9)
            pen.fill(turn(ell(100 + side * 20, 18, 8, 4), side * -14, 100, 18), "accent-2")
        pen.form(ell(100, 18, 9), "accent+1", 1)


def _basket(pen: Pen, tone: str, *, handle: bool) -> None:
    """What lies behind the eggs."""
    pen.ground(150)
    if handle:
        pen.line("M26 108 C20 -18 180 -18 174 108", step(tone, -2), 11)
        pen.line("M26 108 C20 -18 180 -18 174 108", tone, 7, dash="10 4")
    pen.fill(ell(100, 106, 84, 14), step(tone, -3))


def _wicker(pen: Pen, tone: str) -> None:
    body = "M16 104 C40 122 160 122 184 104 L170 170 C168 180 160 184 150 184 L50 184 C40 184 32 180 30 170 Z"
    pen.form(body, tone, 0.7)
    over: list[Path] = []
    under: list[Path] = []
    for row in range(5):
        y = 122 + row * 12
        for i in range(10):
            cane = rect(
                10 + i * 19 + row % 2 * 9.5, y + 3 * math.sin(math.pi * i / 9), 17.4, 9.6, 4.4
            )
            (over if i % 2 else under).append(cane)
    pen.fill(both(body, move(union(*over, *under), 1, 2.4)), step(tone, -2))
    pen.fill(both(body, union(*over, *under)), step(tone, 1))
    rim = limb([(16, 106), (56, 117), (100, 120), (144, 117), (184, 106)], 12, 14, 14, 14, 12)
    pen.form(rim, step(tone, 1), 0.9)
    twists = [
        turn(ell(22 + i * 15.6, 110 + 8 * math.sin(math.pi * i / 10), 2, 6), 32, 22 + i * 15.6, 112)
        for i in range(11)
    ]
    pen.fill(both(rim, union(*twists)), step(tone, -2))


# Lights


@drawing(scene_class="wall", size_m=1.2, anchor="hang")
def string_lights(
    pen: Pen,
    *,
    tone: Tone = "warm",
    wire: Tone = "dark+1",
    rows: Annotated[int, Range(1, 3)] = 3,
    bulbs: Annotated[int, Range(4, 6)] = 5,
    glowing: bool = True,
) -> None:
    """Lamps on wires between two hooks."""
    lamps: list[Point] = []
    for row in range(rows):
        start = 6 + row * 46
        sag = (34, 40, 34)[row]
        wavy = [(8 + 184 * i / 12, start + sag * (1 - (i / 6 - 1) ** 2)) for i in range(13)]
        pen.line(curve(wavy), wire, 2.6)
        pen.fill(" ".join(ell(x, max(y, 8), 3.6) for x, y in (wavy[0], wavy[-1])), "wood-1")
        places = [(i + 0.5) / (bulbs - row % 2) for i in range(bulbs - row % 2)]
        lamps += [(8 + 184 * u, start + sag * (1 - (2 * u - 1) ** 2)) for u in places]
    if glowing:
        for radius in (22, 16):
            pen.fill(" ".join(ell(x, y + 27, radius) for x, y in lamps), "paper", 0.18)
    for x, y in lamps:
        neck = poly([(x - 6, y + 12), (x + 6, y + 12), (x + 10, y + 24), (x - 10, y + 24)], 2)
        glass = union(ell(x, y + 28, 11.5), neck)
        own = step(tone, 1) if glowing else "paper-3"
        pen.fill(glass, step(own, -1))
        pen.fill(both(glass, move(glass, -2.4, -2)), own)
        pen.fill(ell(x - 3, y + 27, 3.6, 5), step(own, 2))
    sockets = [
        union(rect(x - 6.5, y + 4, 13, 12, 3), rect(x - 1.2, y, 2.4, 6, 0)) for x, y in lamps
    ]
    pen.fill(" ".join(sockets), wire)
    pen.fill(" ".join(rect(x - 4.5, y + 6, 2.4, 8, 1) for x, y in lamps), step(wire, 2))
