"""Belts and jewelry."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Point,
    both,
    curve,
    cut,
    cylinder,
    ell,
    heart,
    limb,
    move,
    polar,
    poly,
    rect,
    star,
    turn,
)
from onbrand.generation.composer.shapes import (
    ring as hoop,
)


@drawing(
    scene_class="table",
    size_m=0.35,
)
def belt(
    pen: Pen,
    *,
    tone: Tone = "wood-1",
    metal: Tone = "warm",
    buckle: Literal["square", "round"] = "square",
    holes: Annotated[int, Range(2, 4)] = 3,
    stitched: bool = True,
) -> None:
    """Closed, lying on its edge."""
    pen.ground(170, 100, 178)
    rx, ry, top, tall = 92, 38, 84, 56
    mouth = ell(100, top, rx, ry)
    pen.form(cut(mouth, ell(100, top + tall, rx - 4, ry - 2)), step(tone, -2), 0.6, lit=False)
    front = cut(cylinder(100, top, 2 * rx, tall, ry / rx), mouth)
    pen.form(front, tone, 0.6)
    pen.fill(cut(mouth, ell(100, top + 2.4, rx - 2, ry)), step(tone, 1))
    if stitched:
        for y in (top + 9, top + tall - 8):
            arc = curve([polar((100, y), rx - 2, 180), *_front(y, rx - 3, ry)])
            pen.line(arc, step(tone, 2), 1.8, dash="5 4")
    middle = top + ry + tall / 2 - 2
    pen.form(rect(126, middle - 31, 13, 60, 4), step(tone, -2), 1)
    for i in range(holes):
        x = 62 - i * 16
        pen.fill(ell(x, middle - 3 - i * i * 1.6 - i * 1.6, 3.6, 4), step(tone, -3))
    outer = rect(72, middle - 37, 54, 72, 12) if buckle == "square" else ell(99, middle - 1, 33, 38)
    inner = rect(83, middle - 25, 32, 48, 6) if buckle == "square" else ell(99, middle - 1, 21, 26)
    frame = cut(outer, inner)
    pen.occlude(front, frame, step(tone, -2), 3, 5)
    pen.form(frame, metal, 0.4)
    pen.form(
        limb([(120, middle - 1), (98, middle - 2), (76, middle - 1)], 8, 7, 6), step(metal, 1), 1
    )


def _front(y: float, rx: float, ry: float) -> list[Point]:
    """Points along the front half of an ellipse."""
    places = (polar((0, 0), 1, degrees) for degrees in range(165, -1, -15))
    return [(100 + rx * dx, y + ry * dy) for dx, dy in places]


@drawing(
    scene_class="table",
    size_m=0.1,
    anchor="center",
)
def earrings(
    pen: Pen,
    *,
    tone: Tone = "warm",
    gem: Tone = "main",
    kind: Literal["drops", "hoops"] = "drops",
    card: bool = True,
    sparks: Annotated[int, Range(0, 2)] = 1,
) -> None:
    if card:
        paper = rect(26, 8, 148, 112, 10)
        pen.cast(paper, 4, 6)
        pen.fill(paper, "paper-1")
        pen.fill(cut(paper, move(paper, -2, -3)), "paper-4")
        pen.fill(heart(100, 34, 9), gem)
        for y, half in ((56, 24), (64, 15)):
            pen.fill(rect(100 - half, y, 2 * half, 3, 1.5), "paper-5")
    for x in (62, 138):
        pen.fill(ell(x, 62, 3.4), "ink+3")
        pen.line(
            curve([(x, 62), (x + 5, 52), (x - 4, 50), (x - 6, 66), (x, 80), (x, 88)]),
            step(tone, -1),
            3,
        )
        if kind == "hoops":
            _hooped(pen, x, tone, gem)
        else:
            _drop(pen, x, tone, gem)
    for i in range(sparks):
        x, y, r = ((182, 108, 11), (20, 150, 8))[i]
        pen.fill(star(x, y, r, 4, 0.3, 0.6), pen.ramps.at_least(step(tone, 1), 0.8))


def _hooped(pen: Pen, x: float, tone: str, gem: str) -> None:
    band = hoop(x, 124, 34, 26)
    pen.cast(band, 3, 5)
    pen.form(band, tone, 0.5)
    for degrees in (50, 90, 130):
        bead = ell(*polar((x, 124), 30, degrees), 7)
        pen.form(bead, gem, 1)


def _drop(pen: Pen, x: float, tone: str, gem: str) -> None:
    pen.form(ell(x, 95, 9), tone, 1)
    frame = f"M{x} 104 C{x + 12} 126 {x + 30} 140 {x + 30} 162 C{x + 30} 202 {x - 30} 202 {x - 30} 162 C{x - 30} 140 {x - 12} 126 {x} 104 Z"
    inner = f"M{x} 120 C{x + 9} 134 {x + 22} 146 {x + 22} 162 C{x + 22} 190 {x - 22} 190 {x - 22} 162 C{x - 22} 146 {x - 9} 134 {x} 120 Z"
    pen.cast(frame, 3, 5)
    pen.form(frame, tone, 0.6)
    pen.fill(inner, gem)
    pen.fill(both(inner, rect(x, 110, 40, 90, 0)), step(gem, -1))
    pen.fill(both(inner, f"M{x} 146 L{x + 12} 164 L{x} 182 L{x - 12} 164 Z"), step(gem, 2))
    pen.fill(both(inner, f"M{x} 146 L{x + 12} 164 L{x} 182 Z"), step(gem, 1))
    pen.fill(turn(ell(x - 13, 156, 2.6, 7), 18, x - 13, 156), "paper")


@drawing(
    scene_class="table",
    size_m=0.25,
    anchor="center",
)
def necklace(
    pen: Pen,
    *,
    tone: Tone = "warm",
    gem: Tone = "main",
    pendant: Literal["heart", "drop"] = "heart",
    beads: Annotated[int, Range(0, 4)] = 4,
) -> None:
    path = [(30, 14), (26, 44), (34, 78), (54, 108), (78, 126), (100, 132)]
    chain = [*path, *((200 - x, y) for x, y in reversed(path[:-1]))]
    pen.line(move(curve(chain), 3, 5), "ink", 4, 0.16)
    pen.line(curve(chain), step(tone, -1), 4)
    strung = [*path[5 - beads : 5], *((200 - x, y) for x, y in path[5 - beads : 5])]
    for x, y in strung:
        pen.form(ell(x, y, 8), tone, 1)
        pen.fill(ell(x - 2.4, y - 2.6, 2), "paper")
    pen.form(hoop(100, 138, 8, 4), tone, 1)
    if pendant == "heart":
        outer, inner = heart(100, 166, 28), heart(100, 166, 19)
    else:
        outer = "M100 140 C108 152 124 158 124 172 C124 202 76 202 76 172 C76 158 92 152 100 140 Z"
        inner = "M100 152 C106 160 116 164 116 173 C116 193 84 193 84 173 C84 164 94 160 100 152 Z"
    pen.cast(outer, 3, 5)
    pen.form(outer, tone, 0.7)
    pen.form(inner, gem, 0.8)
    pen.fill(turn(ell(91, 164, 2.6, 5), 30, 91, 164), "paper")
    for x, y in (path[0], (170, 14)):
        pen.fill(ell(x, y, 4.4), step(tone, -1))


@drawing(
    scene_class="table",
    size_m=0.035,
)
def ring(
    pen: Pen,
    *,
    tone: Tone = "warm",
    gem: Tone = "sky",
    kind: Literal["diamond", "pearl"] = "diamond",
    sparks: Annotated[int, Range(0, 3)] = 2,
) -> None:
    pen.ground(110)
    _band(pen, 100, 124, 59, tone)
    if kind == "diamond":
        pen.form(poly([(76, 60), (124, 60), (112, 84), (88, 84)], 4), step(tone, -1), 1)
        _cut_gem(pen, gem)
        for x, lean in ((70, 8), (130, -8)):
            pen.fill(limb([(x, 44), (x + lean, 62), (x + lean * 1.6, 72)], 5, 5, 4), step(tone, 1))
    else:
        pen.form(ell(100, 68, 26, 10), step(tone, -1), 1)
        pen.form(ell(100, 44, 31), gem, 0.9)
        pen.fill(turn(ell(88, 32, 5, 9), 40, 88, 32), "paper")
    _sparkle(pen, tone, sparks)


def _sparkle(pen: Pen, tone: str, count: int) -> None:
    for i in range(count):
        x, y, r = ((164, 34, 13), (30, 60, 9), (172, 78, 7))[i]
        pen.fill(star(x, y, r, 4, 0.3, 0.6), pen.ramps.at_least(step(tone, 1), 0.8))


@drawing(
    scene_class="table",
    size_m=0.03,
)
def wedding_rings(
    pen: Pen,
    *,
    tone: Tone = "warm",
    gem: Tone | None = "sky",
    sparks: Annotated[int, Range(0, 3)] = 2,
) -> None:
    pen.ground(150)
    for x, own in ((128, step(tone, -1)), (72, tone)):
        _band(pen, x, 126, 56, own)
    crossing = poly([(92, 70), (118, 62), (118, 98), (78, 104)])
    pen.fill(both(hoop(128, 126, 56, 43), crossing), step(tone, -1))
    pen.fill(both(hoop(128, 126, 47, 42), crossing), step(tone, -3))
    if gem:
        pen.form(ell(60, 72, 10, 6), step(tone, 1), 1)
        pen.fill(poly([(50, 58), (54, 51), (68, 51), (72, 58), (61, 71)], 1), gem)
        pen.fill(poly([(55, 58), (61, 51), (67, 58), (61, 69)], 1), step(gem, 2))
    _sparkle(pen, tone, sparks)


def _band(pen: Pen, x: float, y: float, radius: float, tone: str) -> None:
    band = hoop(x, y, radius, radius - 13)
    pen.form(band, tone, 0.4)
    inner = hoop(x, y, radius - 9, radius - 14)
    pen.fill(inner, step(tone, -2))
    pen.fill(cut(inner, ell(x - 4, y - 6, radius - 9)), step(tone, 2))
    shine = [polar((x, y), radius - 5, degrees) for degrees in (160, 185, 210, 235)]
    pen.fill(limb(shine, 1, 4, 4, 1), step(tone, 3))


def _cut_gem(pen: Pen, tone: str) -> None:
    left, right, low = (58.0, 36.0), (142.0, 36.0), (100.0, 78.0)
    a, b = (74.0, 12.0), (126.0, 12.0)
    inner: tuple[Point, ...] = ((84.0, 36.0), (116.0, 36.0))
    pen.fill(poly([left, a, b, right, low], 3), tone)
    for points, own in (
        ([left, a, inner[0]], 1),
        ([a, (100.0, 12.0), inner[0]], 3),
        ([(100.0, 12.0), inner[1], inner[0]], 2),
        ([(100.0, 12.0), b, inner[1]], 1),
        ([b, right, inner[1]], -1),
        ([left, inner[0], low], 2),
        ([inner[0], inner[1], low], 0),
        ([inner[1], right, low], -2),
    ):
        pen.fill(poly(points, 0.6), step(tone, own))
