"""What moves goods: carts, hand trucks, forklifts."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.freight import carton
from onbrand.generation.composer.kit.parts import veined_leaf, wheel
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Box,
    Path,
    Point,
    between,
    both,
    ell,
    limb,
    move,
    poly,
    rect,
    segments,
    turn,
)


@drawing(scene_class="street", size_m=1.15, facing="right", view="side")
def shopping_cart(
    pen: Pen,
    *,
    tone: Tone = "main",
    handle: Tone = "accent",
    load: Literal["none", "groceries", "parcels"] = "groceries",
    wires: Annotated[int, Range(5, 9)] = 7,
    seat: bool = True,
) -> None:
    pen.ground(150, 108)
    basket = poly([(40, 66), (190, 78), (172, 130), (60, 134)], 6)
    if load == "groceries":
        _groceries(pen)
    elif load == "parcels":
        carton(pen, (62, 44, 56, 80), "wood", label=True)
        carton(pen, (114, 62, 56, 64), "wood+1")
        pen.form(rect(74, 22, 40, 26, 3), "accent", 1)
    down = step(tone, -1)
    for i in range(wires):
        u = (i + 0.5) / wires
        top, low = between((44, 67), (188, 79), u), between((62, 132), (172, 129), u)
        pen.line(segments(top, low), down, 2.6)
    for v in (0.34, 0.67):
        a, b = between((41, 66), (60, 134), v), between((190, 78), (172, 130), v)
        pen.line(segments(a, b), down, 2.6)
    if seat:
        pen.line("M62 70 L74 106 L84 132", step(tone, 1), 3.5)
    pen.line(basket, tone, 6)
    pen.line(move(segments((44, 64), (188, 76)), 0, -0.6), step(tone, 2), 1.4)
    pen.line("M40 66 L30 44 L14 40", tone, 6.5)
    pen.line("M24 43 L10 39", handle, 9)
    pen.line("M60 134 C52 148 56 154 66 154 L160 154", tone, 6)
    pen.line("M164 132 L166 154 L174 154", tone, 5)
    for x in (74, 162):
        pen.form(rect(x - 6, 152, 12, 14, 3), "dark+2", lit=False)
        wheel(pen, x, 171, 13)


def _groceries(pen: Pen) -> None:
    loaf = limb([(92, 112), (78, 72), (62, 24)], 20, 22, 16)
    pen.form(loaf, "warm", 1)
    for x, y in ((66, 40), (72, 56), (77, 72)):
        pen.line(segments((x - 6, y + 4), (x + 8, y - 3)), "warm+2", 3)
    for degrees in (-112, -88, -66):
        veined_leaf(
            pen, (146, 84), 58, 26, degrees, "leaf" if degrees != -88 else "leaf+1", veins=3
        )
    box = poly(
        [(98, 48), (110, 32), (128, 32), (134, 48), (134, 124), (98, 124)], (2, 2, 2, 2, 0, 0)
    )
    pen.form(box, "paper", 1)
    pen.fill(both(box, rect(90, 62, 60, 26, 0)), "second")
    pen.fill(rect(110, 26, 18, 8, 2), "second-1")
    for x, y, own in (
        (158, 92, "hot"),
        (138, 104, "hot-1"),
        (168, 114, "accent"),
        (84, 110, "leaf-1"),
    ):
        pen.form(ell(x, y, 18), own, 1)
    pen.line("M158 76 L161 68", "wood-3", 3)


@drawing(scene_class="street", size_m=1.4, facing="left", view="side")
def hand_truck(
    pen: Pen,
    *,
    tone: Tone = "hot",
    box: Tone = "wood+1",
    boxes: Annotated[int, Range(0, 3)] = 3,
    tilt: Annotated[float, Range(0, 16)] = 12,
    strap: bool = True,
) -> None:
    pen.ground(128, 104)
    hub = (118.0, 162.0)

    def laid(path: Path) -> Path:
        return turn(path, tilt, *hub)

    for i in range(boxes):
        tall, wide = (52, 46, 34)[i], (76, 66, 52)[i]
        y = 166 - sum((52, 46, 34)[: i + 1])
        _tilted_carton(
            pen, (102 - wide, y, wide, tall), (step(box, -i % 2), tilt), hub, label=i == 0
        )
    if strap and boxes > 1:
        pen.fill(laid(rect(34, 108, 70, 5, 1)), "dark+2")
    for y in (60, 92, 124):
        pen.line(laid(segments((106, y), (116, y))), "dark+2", 4)
    pen.line(laid("M106 166 L106 40 C106 26 112 20 124 20 L140 20"), tone, 8)
    pen.line(laid("M104 160 L104 46"), step(tone, 2), 1.6)
    pen.line(laid("M126 20 L142 20"), "dark+1", 11)
    pen.line(laid("M106 120 L118 162"), step(tone, -1), 6)
    pen.form(laid(rect(28, 166, 84, 7, 2)), "dark+2")
    wheel(pen, *hub, 22)


def _tilted_carton(pen: Pen, box: Box, look: tuple[str, float], hub: Point, *, label: bool) -> None:
    (x, y, width, height), (tone, degrees) = box, look

    def laid(path: Path) -> Path:
        return turn(path, degrees, *hub)

    body = laid(rect(x, y, width, height - 1, 3))
    pen.form(body, tone, 0.9)
    tape = laid(rect(x + width * 0.42, y, width * 0.16, height * 0.36, 0))
    pen.fill(both(body, tape), step(tone, -2))
    if label:
        pen.fill(laid(rect(x + 8, y + height - 22, 24, 14, 2)), "paper")
        pen.fill(laid(rect(x + 12, y + height - 17, 14, 3, 1)), "ink+2")


@drawing(scene_class="street", size_m=2.6, facing="right", view="side")
def forklift(
    pen: Pen,
    *,
    tone: Tone = "accent",
    trim: Tone = "dark+1",
    lift: Annotated[float, Range(0, 1)] = 0.4,
    load: Literal["none", "boxes", "crate"] = "boxes",
    driver: bool = True,
) -> None:
    pen.ground(178)
    pen.line("M40 92 L46 32 L104 32 L118 104", "dark+2", 5.5)
    if driver:
        _driver(pen)
    else:
        pen.form(limb([(58, 76), (60, 94), (62, 110)], 9, 11, 12), "wood-2", 1)
    pen.line("M106 108 L96 84", trim, 4)
    pen.line(segments((88, 88), (104, 80)), trim, 5)
    pen.form(rect(34, 24, 82, 11, 5), tone, 1)
    body = "M8 116 C8 104 14 100 24 100 L56 102 L66 120 L96 120 L104 102 L120 102 C126 102 128 106 128 112 L128 158 L14 158 C8 158 6 152 6 146 Z"
    pen.form(body, tone, 0.9)
    pen.fill(both(body, poly([(0, 90), (44, 90), (38, 170), (0, 170)])), trim)
    for i in range(4):
        stripe = poly(
            [(58 + i * 18, 138), (67 + i * 18, 138), (58 + i * 18, 150), (49 + i * 18, 150)]
        )
        pen.fill(both(body, stripe), trim)
    pen.fill(ell(118, 112, 5), "warm+2")
    rise = 74 * lift
    for x in (132, 142):
        pen.form(
            rect(x, 14 if x == 132 else 22, 6, 152 if x == 132 else 142, 2), "dark+2", hard=0.3
        )
    for y in (16, 70):
        pen.fill(rect(130, y, 20, 6, 2), trim)
    pen.form(rect(146, 122 - rise, 7, 46, 2), "dark+3")
    pen.form(
        poly([(148, 163 - rise), (196, 166 - rise), (196, 169 - rise), (148, 171 - rise)], 1),
        "dark+3",
    )
    if load != "none":
        _fork_load(pen, 164 - rise, load)
    for x, r in ((40, 21), (108, 24)):
        y = 184 - r
        pen.fill(both(ell(x, y, r + 5), rect(0, 0, 200, y - 4, 0)), "dark")
        wheel(pen, x, y, r)


def _driver(pen: Pen) -> None:
    pen.form(limb([(60, 110), (62, 90), (66, 76)], 26, 26, 18), "main", 1)
    pen.fill(limb([(66, 82), (78, 98), (92, 86)], 9, 8, 6), "main-1")
    pen.skin(ell(71, 62, 11, 12), "skin2")
    pen.form(both(ell(70, 57, 14, 13), rect(50, 40, 40, 18, 0)), "paper", 1)
    pen.fill(rect(58, 56, 32, 4, 2), "paper-2")


def _fork_load(pen: Pen, foot: float, load: str) -> None:
    if load == "crate":
        pen.form(rect(155, foot - 42, 40, 42, 2), "wood", 1)
        for y in (foot - 32, foot - 20, foot - 8):
            pen.fill(rect(155, y, 40, 2, 0), "wood-2")
        pen.line(segments((158, foot - 4), (192, foot - 38)), "wood-2", 4)
        return
    pen.fill(rect(154, foot - 7, 42, 7, 1), "wood-2")
    carton(pen, (155, foot - 34, 40, 27), "wood", label=True)
    carton(pen, (158, foot - 56, 30, 22), "wood+1")
