"""What is baked, and pancakes."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import veined_leaf, wisp
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    both,
    cut,
    ell,
    leaf,
    limb,
    move,
    polar,
    poly,
    rect,
    scale,
    turn,
    union,
)


@drawing(scene_class="table", size_m=0.26)
def pie(
    pen: Pen,
    *,
    crust: Tone = "warm",
    filling: Tone = "hot-1",
    dish: Tone = "main",
    top: Literal["lattice", "vents"] = "lattice",
    steam: Annotated[int, Range(0, 3)] = 2,
) -> None:
    pen.ground(136)
    for i in range(steam):
        wisp(pen, 100 + (i - (steam - 1) / 2) * 30, 12 + 6 * (i % 2), 58)
    y = 108.0
    side = poly([(16, y + 4), (184, y + 4), (158, 184), (42, 184)], (2, 2, 12, 12))
    pen.form(side, dish, 1.1, hard=0.08)
    for i in range(11):
        x = 30.0 + i * 14
        groove = limb([(x, y + 14), (100 + (x - 100) * 0.84, 186)], 4.5, 3)
        pen.fill(both(side, groove), step(dish, -1))
    edge = [ell(*_on_rim(y, i * 18), 13, 9.4) for i in range(20)]
    rim = union(ell(100, y, 88, 31), *edge)
    pen.occlude(side, rim, step(dish, -2), 1, 8)
    pen.form(rim, crust, 0.8, hard=0.05)
    for i in range(20):
        x, cy = _on_rim(y, i * 18 + 9)
        dent = limb([(x, cy), (100 + (x - 100) * 0.9, y + (cy - y) * 0.86)], 3.4, 2)
        pen.fill(both(rim, dent), step(crust, -1))
    inside = ell(100, y - 1, 76, 24)
    pen.fill(inside, step(crust, -2))
    if top == "lattice":
        _lattice(pen, y, crust, filling)
    else:
        lid = ell(100, y - 4, 76, 25)
        pen.form(lid, step(crust, 1), 0.8)
        for degrees in (0, 60, 120, 180, 240, 300):
            slit = leaf(*polar((0, 0), 14, degrees), 26, 8, degrees)
            flat = _flattened(slit, y - 4)
            pen.fill(both(lid, move(flat, 0.6, 1.6)), step(crust, -2))
            pen.fill(both(lid, flat), filling)


def _on_rim(y: float, degrees: float) -> tuple[float, float]:
    x, dy = polar((0, 0), 1, degrees)
    return 100 + 83 * x, y + 27 * dy


def _flattened(path: Path, y: float) -> Path:
    """From a circle about the origin to the top of the pie."""
    return move(scale(path, 1.3, 0.42, 0, 0), 100, y)


def _lattice(pen: Pen, y: float, crust: str, filling: str) -> None:
    inside = ell(100, y, 75, 23)
    pen.fill(inside, filling)
    pen.shade(inside, step(filling, -1), 0.9, hard=0.06)
    for x, dy in ((70, -8), (122, -10), (96, 6), (142, 4), (56, 5)):
        pen.fill(ell(x, y + dy, 4, 1.8), step(filling, 2))
    for slant in (-1, 1):
        for i in range(5):
            x = 100 + (i - 2) * 31
            strip = poly(
                [
                    (x - slant * 44 - 7, y - 30),
                    (x - slant * 44 + 7, y - 30),
                    (x + slant * 44 + 7, y + 30),
                    (x + slant * 44 - 7, y + 30),
                ]
            )
            pen.fill(both(inside, move(strip, 1, 4)), step(filling, -2))
            part = both(inside, strip)
            pen.fill(part, step(crust, 1))
            pen.fill(cut(part, move(part, -2.4, -0.6)), step(crust, -1))


@drawing(scene_class="table", size_m=0.6)
def baguette(
    pen: Pen,
    *,
    tone: Tone = "warm",
    paper: Tone = "main",
    count: Annotated[int, Range(1, 3)] = 2,
    bag: bool = True,
    cuts: Annotated[int, Range(3, 5)] = 4,
) -> None:
    if not bag:
        pen.ground(150, y=182)
        for i in range(min(count, 2)):
            with pen.at(0, 43 - 34 * i, degrees=74 - 26 * i):
                _loaf(pen, tone, cuts, 6, 194)
        return
    pen.ground(100)
    places = {1: ((0, 4),), 2: ((20, 12), (-16, -7)), 3: ((34, 15), (-30, -14), (2, 1))}[count]
    for i, (dx, degrees) in enumerate(places):
        with pen.at(dx, 4 * (count - 1 - i), degrees=degrees):
            _loaf(pen, step(tone, -1 if i < count - 1 else 0), cuts, 4, 164)
    _sleeve(pen, paper)


def _loaf(pen: Pen, tone: str, cuts: int, top: float, low: float) -> None:
    body = limb([(100, top + 15), (101, top + 60), (99, low - 60), (100, low - 15)], 28, 43, 43, 28)
    pen.form(body, tone, 1, hard=0.14)
    for i in range(cuts):
        y = top + 22 + i * (low - top - 44) / cuts
        slash = leaf(86, y + 36, 42, 15, -54, 0.05)
        pen.fill(both(body, move(slash, 2, 3)), step(tone, -2))
        pen.fill(both(body, slash), step(tone, 2))
        pen.grain(both(body, move(slash, 3, 4)), tone, i)
    pen.fill(
        both(body, limb([(86, top + 24), (83, top + 60), (84, top + 110)], 2, 4, 2)), step(tone, 1)
    )


def _sleeve(pen: Pen, tone: str) -> None:
    mouth = "M44 88 L60 80 L78 90 L98 80 L120 90 L140 80 L156 88 L148 184 L52 184 Z"
    pen.form(mouth, "paper-1", 1, hard=0.06)
    for spine in ([(60, 84), (66, 130), (62, 180)], [(140, 84), (135, 126), (138, 180)]):
        pen.fill(both(mouth, limb(spine, 1.5, 4, 1.5)), "paper-4")
    band = both(mouth, rect(30, 112, 140, 46, 0))
    pen.form(band, tone, 1, hard=0.08)
    pen.fill(ell(100, 135, 17), "paper")
    pen.line("M100 147 L100 126", tone, 2)
    for y in (126, 133, 140):
        for degrees in (-140, -40):
            pen.fill(leaf(100, y + 4, 11, 6, degrees), tone)


@drawing(scene_class="table", size_m=0.18)
def pancakes(
    pen: Pen,
    *,
    tone: Tone = "warm",
    syrup: Tone | None = "wood-3",
    layers: Annotated[int, Range(3, 6)] = 5,
    topping: Literal["butter", "berries", "none"] = "butter",
    dish: Tone = "main",
) -> None:
    pen.ground(150)
    pen.form(ell(100, 174, 94, 10), dish, 0.8)
    pen.fill(ell(100, 171.6, 80, 6), step(dish, -1))
    thick, low = 20.0, 172.0
    stack, y, shift, wide = "", low, 0, 66
    for i in range(layers):
        y = low - thick * (i + 1)
        shift, wide = ((0, 66), (-5, 68), (4, 64), (-2, 67), (3, 65), (-2, 63))[i]
        slab = rect(100 + shift - wide, y, wide * 2, thick + 2, 10)
        if i == layers - 1:
            slab = union(slab, ell(100 + shift, y + 4, wide - 2, 13))
        pen.form(slab, step(tone, -1), 1.2, hard=0.2)
        pen.fill(rect(104 + shift - wide, y + 8, wide * 2 - 8, 5.5, 2.7), step(tone, 2))
        pen.grain(rect(130 + shift, y + 4, wide - 36, thick - 6, 4), step(tone, -2), i)
        pen.fill(
            both(slab, rect(100 + shift - wide, y + thick - 1, wide * 2, 3, 0)), step(tone, -3)
        )
        stack = union(stack, slab) if stack else slab
    top = ell(100 + shift, y + 3, wide - 3, 13)
    pen.fill(top, tone)
    pen.fill(both(top, ell(96 + shift, y + 1, wide - 8, 10.6)), step(tone, -1))
    if syrup:
        _syrup(pen, syrup, stack, y, tone, low)
    if topping == "butter":
        _pat(pen, 98, y)
    elif topping == "berries":
        for x, dy, radius, own in (
            (78, -4, 13, "hot"),
            (104, -9, 14, "main"),
            (124, -2, 12, "hot"),
            (98, 0, 11, "main+1"),
        ):
            pen.form(ell(x, y + dy, radius), own, 0.9)
            pen.fill(turn(ell(x - 4, y + dy - 5, 2, 3.4), 40, x - 4, y + dy - 5), step(own, 3))
        veined_leaf(pen, (110, y - 16), 28, 15, -30, "leaf", veins=2)


def _syrup(pen: Pen, tone: str, stack: Path, y: float, below: str, low: float) -> None:
    pool = ell(100, y + 2, 50, 9)
    drips = [
        rect(x, y + 2, width, min(tall, low - y - 6), width / 2)
        for x, width, tall in ((54, 14, 46), (76, 11, 28), (104, 15, 66), (132, 12, 38))
    ]
    flow = union(pool, rect(58, y + 2, 80, 12, 6), *drips)
    pen.fill(both(stack, move(flow, 3, 4)), step(below, -3))
    pen.form(flow, tone, 0.6, hard=0.05)
    for x, tall in ((58, 30), (108, 44), (136, 20)):
        pen.fill(
            both(
                flow, limb([(x, y + 12), (x, y + 12 + tall * 0.5), (x, y + 12 + tall)], 2, 3.4, 2)
            ),
            step(tone, 3),
        )
    pen.fill(both(pool, limb([(66, y + 1), (80, y - 3), (100, y - 4)], 2, 3.4, 2)), step(tone, 3))


def _pat(pen: Pen, x: float, y: float) -> None:
    """A pat of butter that begins to melt."""
    pen.fill(ell(x + 2, y + 3, 30, 6), "warm+2")
    front = poly([(x - 24, y - 16), (x + 6, y - 9), (x + 6, y + 5), (x - 24, y - 3)], 2)
    side = poly([(x + 6, y - 9), (x + 28, y - 17), (x + 28, y - 4), (x + 6, y + 5)], 2)
    top = poly([(x - 24, y - 16), (x - 2, y - 23), (x + 28, y - 17), (x + 6, y - 9)], 3)
    pen.fill(side, "warm+1")
    pen.fill(front, "warm+3")
    pen.fill(top, "warm+4")
