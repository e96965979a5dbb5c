"""What people hold and carry: each is drawn into the hand, at the point where it grips."""

from collections.abc import Mapping
from typing import Literal

from onbrand.generation.composer.kit.figure import Held
from onbrand.generation.composer.kit.parts import veined_leaf, wisp
from onbrand.generation.composer.kit.skeleton import Body
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    GROUND,
    Point,
    between,
    both,
    ell,
    limb,
    poly,
    rect,
    segments,
    star,
    turn,
    union,
)

Thing = Literal["none", "phone", "cup", "case", "book", "tablet", "bag"]


def phone(pen: Pen, hand: Point) -> None:
    x, y = hand
    body = turn(rect(x - 5, y - 13, 10.5, 20, 2.4), 12, *hand)
    pen.form(body, "dark+1", 1, hard=0)
    pen.fill(turn(rect(x - 3.8, y - 11.4, 8, 16.6, 1.4), 12, *hand), "second+2")


def cup(pen: Pen, hand: Point) -> None:
    x, y = hand
    body = poly([(x - 6, y - 12), (x + 6, y - 12), (x + 4.6, y + 9), (x - 4.4, y + 9)], 1.5)
    pen.form(body, "paper-1", 1)
    pen.fill(both(body, rect(x - 9, y - 5, 20, 8, 0)), "hot")
    pen.form(rect(x - 7, y - 15, 14, 4.4, 2), "dark+1", 1)


def case(pen: Pen, hand: Point) -> None:
    x, y = hand
    pen.line(f"M{x - 8} {y + 9} C{x - 8} {y - 1} {x + 10} {y - 1} {x + 10} {y + 9}", "wood-3", 3.4)
    body = rect(x - 23, y + 8, 48, 33, 5)
    pen.form(body, "wood-1", 1)
    pen.fill(both(body, rect(x - 26, y + 19, 54, 3.4, 0)), "wood-3")
    for dx in (-14, 12):
        pen.fill(both(body, rect(x + dx, y + 8, 4, 33, 0)), "wood-2")
    pen.fill(rect(x - 3, y + 17, 8, 8, 1.6), "accent+1")


def bag(pen: Pen, hand: Point) -> None:
    """Shopping."""
    x, y = hand
    pen.line(f"M{x - 5} {y + 10} C{x - 5} {y - 2} {x + 6} {y - 2} {x + 6} {y + 10}", "dark+2", 1.8)
    body = poly([(x - 11, y + 9), (x + 13, y + 9), (x + 14, y + 36), (x - 12, y + 36)], 1.5)
    pen.form(body, "accent", 1)
    pen.fill(ell(x + 1, y + 22, 5), "paper")


def book(pen: Pen, hand: Point) -> None:
    x, y = hand
    cover = turn(rect(x - 9, y - 16, 19, 26, 2), 8, *hand)
    pen.form(turn(rect(x - 7, y - 15, 19, 25, 1.5), 8, *hand), "paper-2", hard=0.05)
    pen.form(cover, "second", 1)
    pen.fill(turn(rect(x - 5, y - 11, 11, 3, 1), 8, *hand), "paper")
    pen.fill(turn(rect(x - 9, y - 16, 3, 26, 1), 8, *hand), step("second", -2))


def tablet(pen: Pen, hand: Point) -> None:
    x, y = hand
    pen.form(turn(rect(x - 8, y - 17, 21, 27, 2.6), 10, *hand), "dark+1", hard=0)
    pen.fill(turn(rect(x - 6, y - 15, 17, 23, 1.4), 10, *hand), "paper")
    for i, tone in enumerate(("main", "paper-4", "paper-4", "accent")):
        pen.fill(turn(rect(x - 3.6, y - 12 + 5 * i, 11 - 2 * (i % 2), 2.4, 1), 10, *hand), tone)


def microphone(pen: Pen, hand: Point) -> None:
    x, y = hand
    pen.line(segments((x - 1, y + 6), (x + 2, y - 8)), "dark+2", 4)
    pen.form(ell(x + 3, y - 11, 4.6), "paper-5", hard=0.1)


def gift(pen: Pen, hand: Point) -> None:
    """On a palm, with a bow."""
    x, y = hand
    for side in (-1, 1):
        loop = limb([(x, y - 27), (x + side * 6, y - 32), (x + side * 9, y - 28)], 2, 4, 2)
        pen.fill(loop, "hot-1")
    body = rect(x - 15, y - 26, 30, 26, 2)
    pen.form(body, "accent", 1)
    pen.fill(both(body, rect(x - 3, y - 30, 6, 34, 0)), "hot")
    pen.form(rect(x - 17, y - 28, 34, 7, 1.6), "accent", hard=0)
    pen.fill(rect(x - 3, y - 28, 6, 7, 0), "hot")


HELD: Mapping[str, Held | None] = {
    "none": None,
    "phone": phone,
    "cup": cup,
    "case": case,
    "bag": bag,
    "book": book,
    "tablet": tablet,
    "gift": gift,
}
HANGING = frozenset({"case", "bag"})  # hangs from a straight arm


def balloon(pen: Pen, hand: Point) -> None:
    x, y = hand
    pen.line(f"M{x} {y + 4} C{x - 4} {y - 14} {x + 6} {y - 20} {x + 2} {y - 30}", "ink+3", 1.1)
    pen.form(poly([(x - 1, y - 27), (x + 5, y - 27), (x + 2, y - 32)], 1), "hot-1", hard=0)
    pen.form(ell(x + 2, y - 53, 20, 24), "hot")
    pen.fill(turn(ell(x - 8, y - 62, 3, 6.5), 26, x - 8, y - 62), "hot+3")


def clipboard(pen: Pen, hand: Point) -> None:
    x, y = hand
    board = turn(rect(x - 10, y - 20, 23, 31, 2.4), 8, *hand)
    pen.form(board, "wood-1", hard=0.05)
    pen.fill(turn(rect(x - 8, y - 16, 19, 25, 1), 8, *hand), "paper")
    pen.fill(turn(rect(x - 3, y - 22, 9, 5, 1.5), 8, *hand), "paper-6")
    for i in range(3):
        pen.fill(
            turn(rect(x - 5, y - 11 + 5 * i, 13 - 4 * (i == 2), 1.8, 0.9), 8, *hand), "paper-5"
        )


def hammer(pen: Pen, hand: Point) -> None:
    x, y = hand
    pen.line(segments((x - 2, y + 10), (x + 4, y - 18)), "wood-1", 4.4)
    pen.form(turn(rect(x - 8, y - 26, 23, 9, 2.5), 12, x + 4, y - 20), "ink+3", hard=0.1)


def flask(pen: Pen, hand: Point, liquid: str = "leaf", *, bubbles: bool = True) -> None:
    x, y = hand
    outline = [(-3.6, -20), (3.6, -20), (3.6, -10), (12, 8), (-12, 8), (-3.6, -10)]
    glass = poly([(x + dx, y + dy) for dx, dy in outline], (1, 1, 3, 4, 4, 3))
    pen.form(glass, "paper-3", hard=0.05)
    pen.fill(both(glass, rect(x - 14, y - 5, 28, 14, 0)), liquid)
    pen.fill(rect(x - 5, y - 22, 10, 3.4, 1.4), "paper-5")
    if bubbles:
        for dx, dy, radius in ((-4, 2, 1.7), (3, -1, 1.3), (1, -27, 2.4), (-4, -34, 1.7)):
            pen.fill(ell(x + dx, y + dy, radius), step(liquid, 2 if dy > -10 else 1))


def coffee(pen: Pen, hand: Point, steam: int = 2) -> None:
    """A cup on a saucer, on the palm."""
    x, y = hand[0] + 4, hand[1] - 2
    pen.line(
        f"M{x + 13} {y - 16} C{x + 24} {y - 17} {x + 22} {y - 4} {x + 10} {y - 6}", "main", 3.4
    )
    bowl = f"M{x - 15} {y - 20} L{x + 15} {y - 20} C{x + 15} {y - 7} {x + 10} {y - 1} {x + 6} {y - 1} L{x - 6} {y - 1} C{x - 10} {y - 1} {x - 15} {y - 7} {x - 15} {y - 20} Z"
    pen.form(bowl, "main", 1)
    pen.fill(both(bowl, rect(x - 20, y - 15, 40, 4, 0)), "paper")
    pen.fill(ell(x, y - 20, 15, 3), "wood-3")
    pen.form(rect(x - 20, y - 2, 40, 4.2, 2), "paper-3", hard=0)
    for i in range(steam):
        wisp(pen, x - 6 + 11 * i, y - 50 + 5 * i, y - 26)


def towel(pen: Pen, hand: Point) -> None:
    x, y = hand
    cloth = poly([(x - 7, y - 3), (x + 6, y - 4), (x + 8, y + 26), (x - 8, y + 28)], 2)
    pen.form(cloth, "paper-3", hard=0.08)
    pen.fill(both(cloth, rect(x - 12, y + 19, 24, 3, 0)), "hot")


def pan(pen: Pen, hand: Point) -> None:
    """A frying pan with an egg, its handle in the hand."""
    x, y = hand
    pen.line(segments((x - 4, y + 1), (x + 16, y - 2)), "ink+1", 4.4)
    body = f"M{x + 14} {y - 6} L{x + 52} {y - 6} C{x + 51} {y + 4} {x + 46} {y + 6} {x + 40} {y + 6} L{x + 26} {y + 6} C{x + 20} {y + 6} {x + 15} {y + 4} {x + 14} {y - 6} Z"
    pen.form(body, "ink+2", hard=0.1)
    pen.form(ell(x + 33, y - 8, 14, 4), "paper", hard=0)
    pen.form(ell(x + 34, y - 11, 5, 3.6), "warm", hard=0.1)


def pitchfork(pen: Pen, hand: Point) -> None:
    """A pitchfork."""
    x, y = hand
    pen.line(segments((x - 4, GROUND - 1), (x + 3, y - 40)), "wood-1", 4)
    tines = f"M{x - 6} {y - 66} L{x - 5} {y - 50} C{x - 4} {y - 40} {x + 11} {y - 40} {x + 12} {y - 50} L{x + 11} {y - 66} M{x + 3} {y - 66} L{x + 3} {y - 42}"
    pen.line(tines, "ink+3", 2.6)


def hose(pen: Pen, hand: Point) -> None:
    """The nozzle points forward; the hose falls to the ground."""
    x, y = hand
    pen.line(
        f"M{x - 4} {y + 2} C{x - 16} {y + 14} {x + 22} {y + 44} {x + 8} {GROUND - 12} C{x + 2} {GROUND - 3} {x + 26} {GROUND - 1} {x + 40} {GROUND - 3}",
        "hot-1",
        5,
    )
    pen.form(
        turn(
            poly(
                [
                    (x - 7, y - 5),
                    (x + 14, y - 4),
                    (x + 20, y - 6),
                    (x + 20, y + 6),
                    (x + 14, y + 4),
                    (x - 7, y + 5),
                ],
                1.5,
            ),
            -26,
            x,
            y,
        ),
        "accent",
        hard=0.1,
    )


def pointer(pen: Pen, hand: Point) -> None:
    x, y = hand
    pen.line(segments((x - 8, y + 5), (x + 34, y - 20)), "wood-1", 2.6)
    pen.fill(ell(x + 35, y - 20.6, 2.2), "hot")


def suitcase(pen: Pen, hand: Point) -> None:
    """On wheels, its handle in the hand."""
    x, y = hand
    pen.line(f"M{x + 2} {y} L{x + 8} {y + 40} M{x - 3} {y} L{x + 6} {y}", "ink+3", 3)
    body = turn(rect(x - 4, GROUND - 52, 32, 47, 5), -3, x + 12, GROUND - 30)
    pen.form(body, "second", 1)
    for i in range(3):
        pen.fill(
            both(body, turn(rect(x + 2 + 9 * i, GROUND - 60, 2.2, 60, 0), -3, x + 12, GROUND - 30)),
            "second-1",
        )
    for dx in (2, 24):
        pen.fill(ell(x + dx, GROUND - 3, 3), "ink+1")


def cloche(pen: Pen, hand: Point) -> None:
    """A dish under its cover, on the palm."""
    x, y = hand[0] + 6, hand[1] - 3
    dome = f"M{x - 20} {y} C{x - 20} {y - 30} {x + 20} {y - 30} {x + 20} {y} Z"
    pen.form(dome, "paper-4", 1)
    pen.form(rect(x - 25, y - 2, 50, 4.4, 2), "paper-6", hard=0)
    pen.fill(ell(x, y - 24, 3), "accent")


def plans(pen: Pen, hand: Point) -> None:
    x, y = hand
    for dx, degrees in ((5, 16), (-1, 8)):
        pen.form(turn(rect(x - 4 + dx, y - 32, 8, 46, 3.4), degrees, x, y), "main+2", hard=0.1)
        pen.fill(turn(rect(x - 4 + dx, y - 6, 8, 3.4, 0), degrees, x, y), "hot")


def axe(pen: Pen, hand: Point) -> None:
    x, y = hand
    pen.line(segments((x - 3, y + 16), (x + 4, y - 30)), "wood-1", 4.2)
    blade = [(x + 2, y - 36), (x + 16, y - 40), (x + 20, y - 29), (x + 15, y - 20), (x + 3, y - 25)]
    pen.form(poly(blade, (1, 2, 5, 2, 1)), "hot", hard=0.06)
    pen.fill(
        poly([(x + 15, y - 39.6), (x + 20, y - 29), (x + 14.6, y - 20.4), (x + 16, y - 29)], 1),
        "paper-3",
    )


def flag(pen: Pen, hand: Point) -> None:
    x, y = hand
    pen.line(segments((x + 1, GROUND - 1), (x + 1, y - 66)), "paper-6", 2.6)
    cloth = f"M{x + 2} {y - 66} C{x + 14} {y - 72} {x + 22} {y - 58} {x + 38} {y - 64} L{x + 38} {y - 40} C{x + 24} {y - 34} {x + 14} {y - 48} {x + 2} {y - 42} Z"
    pen.form(cloth, "hot", 0.8)
    pen.form(star(x + 18, y - 53, 7), "paper", hard=0)


def crate(pen: Pen, body: Body) -> None:
    """Of carrots and leaves, before the belly."""
    x, y = body.at(0.34, 0.0)
    for i in range(6):
        veined_leaf(pen, (x - 24 + 9.4 * i, y - 2), 18, 8, -96 + 7 * (i % 3), "leaf")
        pen.form(ell(x - 22 + 9 * i, y - 2, 5.4, 6), "hot", hard=0.1)
    box = rect(x - 32, y - 2, 64, 28, 2)
    pen.form(box, "wood", 0.8)
    for low in (7, 17):
        pen.fill(both(box, rect(x - 34, y + low, 70, 1.6, 0)), "wood-2")


def guitar(pen: Pen, body: Body, wood: str = "warm") -> None:
    """Across the body, its neck up to the right."""
    u = body.unit
    low, high = body.at(0.08, -0.62), body.at(0.32, 0.16)
    neck, end = body.at(0.40, 0.42), body.at(0.80, 1.78)
    strap = limb([body.at(0.98, -0.34), body.at(0.62, 0.12), high], u * 0.15, u * 0.15)
    pen.fill(strap, "wood-3")
    pen.form(limb([neck, end], u * 0.22, u * 0.19), "wood-3", hard=0)
    pen.form(limb([end, between(end, neck, -0.20)], u * 0.26, u * 0.36), "wood-2", hard=0)
    for i in range(3):
        peg = between(end, neck, -0.04 - 0.07 * i)
        pen.fill(ell(peg[0] - u * 0.06, peg[1] - u * 0.20, u * 0.055), "paper-2")
    rim = union(ell(*low, u * 0.88), ell(*high, u * 0.68), limb([low, high], u * 1.05, u * 0.95))
    pen.form(rim, "wood-2", 0.6, lit=False)
    face = union(ell(*low, u * 0.78), ell(*high, u * 0.58), limb([low, high], u * 0.86, u * 0.78))
    pen.form(face, step(wood, 1), 0.6)
    hole = between(low, high, 0.66)
    pen.fill(ell(*hole, u * 0.31), "wood-1")
    pen.fill(ell(*hole, u * 0.24), "wood-3")
    saddle = between(low, high, -0.10)
    across = (low[1] - high[1]) * 0.42, (high[0] - low[0]) * 0.42
    ends = [(saddle[0] + k * across[0], saddle[1] + k * across[1]) for k in (-0.7, 0.7)]
    pen.fill(limb(ends, u * 0.13, u * 0.13), "wood-3")
    for k in (-0.1, 0.1):
        start = saddle[0] + k * across[0], saddle[1] + k * across[1]
        pen.line(segments(start, end), "paper-1", u * 0.035)


def backpack(pen: Pen, body: Body, tone: str) -> None:
    """Seen from the side, on the back."""
    u = body.unit
    outline = (
        (1.02, -0.30), (1.02, -0.78), (0.92, -1.08), (0.50, -1.22), (0.10, -1.18), (0.02, -0.94),
        (0.02, -0.28),
    )  # fmt: skip
    shape = poly([body.at(*point) for point in outline], u * 0.2)
    handle = segments(body.at(1.02, -0.44), body.at(1.12, -0.54), body.at(1.02, -0.66))
    pen.line(handle, step(tone, -2), u * 0.12)
    pen.form(shape, tone, 0.8)
    lid = poly([body.at(*p) for p in ((1.1, -0.2), (1.1, -1.4), (0.68, -1.4), (0.74, -0.2))])
    pen.fill(both(shape, lid), step(tone, -1))
    pouch = [(0.46, -0.72), (0.44, -1.34), (0.12, -1.30), (0.10, -0.72)]
    pen.form(poly([body.at(*p) for p in pouch], u * 0.14), step(tone, 1), 0.8, hard=0.06)
    pen.fill(limb([body.at(0.78, -0.96), body.at(0.62, -0.97)], u * 0.12, u * 0.12), "paper")


def strap(pen: Pen, body: Body, tone: str) -> None:
    """Of a backpack, over the shoulder and back under the arm."""
    points = ((1.0, -0.16), (0.93, 0.16), (0.74, 0.28), (0.50, 0.10), (0.36, -0.30))
    line = limb([body.at(*point) for point in points], *[body.unit * 0.19] * 3)
    pen.form(line, step(tone, -1), hard=0.1)


def textbooks(pen: Pen, body: Body) -> None:
    """Carried before the chest, under the arm that is drawn later."""
    u = body.unit
    x, y = body.at(0.50, 0.72)
    for i, (tone, wide) in enumerate((("accent", 1.16), ("paper-1", 1.08), ("main", 1.0))):
        block = rect(
            x - wide * u / 2 - i, y + (0.46 - 0.36 * i) * u - u * 0.3, wide * u, u * 0.34, 2
        )
        tilted = turn(block, -5, x, y)
        pen.form(tilted, tone, 0.8, hard=0.1)
        mark = rect(
            x + wide * u / 2 - i - u * 0.3,
            y + (0.46 - 0.36 * i) * u - u * 0.3,
            u * 0.1,
            u * 0.34,
            0,
        )
        pen.fill(both(tilted, turn(mark, -5, x, y)), "hot" if tone == "paper-1" else "paper")
