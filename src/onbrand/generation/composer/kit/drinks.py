"""Drinks in glasses and bottles, ice cream, pizza."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.beverages import glass_tone
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.kit.parts import wisp as steam_wisp
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
    leaf,
    limb,
    move,
    polar,
    poly,
    rect,
    segments,
    turn,
    union,
)


@drawing(
    scene_class="table",
    size_m=0.18,
    pale=True,
)
def latte(
    pen: Pen,
    *,
    coffee: Tone = "wood-2",
    milk: Tone = "paper-1",
    top: Literal["foam", "cream"] = "cream",
    spice: Literal["none", "cinnamon", "leaf"] = "cinnamon",
    handle: bool = True,
    steam: Annotated[int, Range(0, 2)] = 0,
) -> None:
    """A tall glass in layers: milk, coffee, foam."""
    pen.ground(112)
    for i in range(steam):
        steam_wisp(pen, 92 + i * 24, 6, 36)
    if handle:
        ear = cut(ell(142, 112, 32, 34), ell(140, 112, 20, 22))
        pen.fill(ear, "paper-3")
        pen.shade(ear, "paper-5", 0.4)
    glass = "M54 60 L64 170 C65 180 70 184 78 184 L122 184 C130 184 135 180 136 170 L146 60 Z"
    pen.form(glass, "paper-2", 0.8, hard=0.05)
    inside = "M60 62 L69 164 C70 170 73 173 79 173 L121 173 C127 173 130 170 131 164 L140 62 Z"
    pen.fill(inside, coffee)
    pen.shade(inside, step(coffee, -1), 0.8, hard=0)
    for wave, tone in (
        ("M40 112 C72 106 126 120 160 112 L160 190 L40 190 Z", step(coffee, 2)),
        ("M40 132 C72 124 126 140 160 130 L160 190 L40 190 Z", milk),
        ("M40 58 L160 58 L160 78 C128 84 72 74 40 80 Z", milk),
    ):
        layer = both(inside, wave)
        pen.fill(layer, tone)
        pen.shade(layer, step(tone, -2 if tone == milk else -1), 1.2, hard=0)
    shine = limb([(68, 92), (71, 120), (75, 156)], 3, 5, 2)
    pen.fill(both(inside, shine), "paper")
    _latte_top(pen, milk, coffee, top)
    if spice == "cinnamon":
        stick = poly([(112, 44), (130, 6), (139, 10), (122, 50)], 2)
        pen.form(stick, "wood-2", 1)
        pen.line("M119 42 L134 9", "wood-3", 1.6)
    elif spice == "leaf":
        veined_leaf(pen, (112, 58 if top == "foam" else 42), 50, 26, -58, "hot", veins=3)
    if top == "cream":
        front = union(ell(84, 44, 26, 14), ell(118, 48, 24, 12), ell(100, 54, 44, 11))
        pen.form(front, milk, 0.9)
        for x, y in ((78, 42), (92, 38), (104, 46), (122, 46), (88, 50)):
            pen.fill(ell(x, y, 1.6), coffee)


def _latte_top(pen: Pen, milk: str, coffee: str, top: str) -> None:
    if top == "foam":
        pen.fill(ell(100, 60, 46, 8.5), "paper-3")
        pen.fill(ell(100, 60.6, 41, 6.6), milk)
        pen.fill(ell(100, 60.8, 27, 4), step(coffee, 2))
        pen.fill(ell(97, 60.4, 16, 2.2), milk)
        return
    back = union(
        ell(100, 40, 30, 22), ell(74, 50, 22, 14), ell(126, 50, 22, 14), ell(102, 24, 14, 12)
    )
    pen.form(back, milk, 0.9)
    pen.fill(both(back, limb([(76, 38), (96, 46), (124, 36)], 2, 5, 2)), step(milk, -3))
    pen.fill(both(back, limb([(88, 26), (100, 31), (114, 25)], 2, 4, 2)), step(milk, -3))


@drawing(
    scene_class="table",
    size_m=0.2,
)
def iced_coffee(
    pen: Pen,
    *,
    drink: Tone = "wood-3",
    straw: Tone = "accent",
    ice: Annotated[int, Range(2, 5)] = 4,
    lid: Literal["dome", "none"] = "dome",
    mark: Literal["ring", "leaf", "none"] = "ring",
) -> None:
    pen.ground(100)
    tube = poly([(104, 120), (122, 8), (131, 9), (114, 122)], 2)
    glass = poly([(54, 62), (146, 62), (132, 184), (68, 184)], (2, 2, 9, 9))
    pen.form(glass, glass_tone(pen), 0.8, hard=0.05)
    inside = poly([(60, 66), (140, 66), (127, 176), (73, 176)], (2, 2, 6, 6))
    liquid = both(inside, rect(40, 78, 120, 120, 0))
    pen.fill(liquid, drink)
    pen.shade(liquid, step(drink, -1), 0.9, hard=0.08)
    for milk, low in ((step(drink, 2), 26), (step(drink, 4), 0)):
        cloud = curve(
            [(50, 112 + low), (66, 122 + low), (80, 104 + low), (96, 128 + low), (112, 106 + low),
             (126, 118 + low), (150, 100 + low)]
        )  # fmt: skip
        pen.fill(both(liquid, f"{cloud} L160 60 L40 60 Z"), milk)
    pen.form(tube, straw, 1.4, hard=0.3)
    for x, y, turned in ((76, 82, -14), (118, 90, 18), (96, 98, 6), (80, 116, 24), (112, 124, -20))[
        :ice
    ]:
        cube = both(inside, turn(rect(x - 13, y - 12, 26, 25, 5), turned, x, y))
        pen.fill(cube, step(drink, 5))
        pen.fill(cut(cube, move(cube, 3, 3)), "paper")
    pen.fill(both(inside, limb([(66, 86), (70, 120), (76, 164)], 3, 5, 2)), "paper")
    if lid == "dome":
        dome = both(ell(100, 62, 46, 40), rect(0, 0, 200, 60, 0))
        tip = both(dome, tube)
        pen.fill(cut(dome, tip), glass_tone(pen))
        pen.shade(dome, step(glass_tone(pen), -1), 0.8)
        pen.fill(both(dome, limb([(66, 54), (72, 40), (84, 31)], 3, 6, 3)), "paper")
        pen.form(both(tube, rect(0, 0, 200, 34, 0)), straw, 1.4, hard=0.3)
    pen.form(rect(48, 56, 104, 12, 5), "paper-3", 1.4)
    if mark != "none":
        pen.fill(ell(100, 148, 17), "paper")
        if mark == "ring":
            pen.fill(cut(ell(100, 148, 11), ell(100, 148, 6)), "main")
        else:
            pen.fill(leaf(90, 158, 27, 15, -48), "leaf")


@drawing(
    scene_class="table",
    size_m=0.2,
    anchor="center",
)
def ice_cream(
    pen: Pen,
    *,
    tone: Tone = "hot",
    second_tone: Tone = "paper-1",
    cone: Tone = "warm",
    scoops: Annotated[int, Range(1, 3)] = 2,
    topping: Literal["cherry", "wafer", "none"] = "cherry",
) -> None:
    horn = poly([(64, 108), (136, 108), (103, 194), (97, 194)], (5, 5, 3, 3))
    pen.form(horn, cone, 0.8)
    for i in range(-2, 7):
        bar = limb([(40 + i * 16, 96), (64 + i * 16, 148), (88 + i * 16, 200)], 2.2, 2.2)
        pen.fill(both(horn, bar), step(cone, -1))
        pen.fill(both(horn, flip(bar)), step(cone, -1))
    tops = {1: (102.0,), 2: (102.0, 67.0), 3: (106.0, 76.0, 50.0)}[scoops]
    sizes = (44.0, 37.0) if scoops < 3 else (40.0, 33.0, 25.0)
    tones = (tone, second_tone, step(tone, 2))
    if topping == "wafer":
        y = tops[-1]
        pen.form(turn(rect(112, y - 66, 14, 64, 3), 20, 119, y), step(cone, 1), 1)
    for i, y in enumerate(tops):
        ball = _scoop(100, y - 8, sizes[i])
        if i == 0:
            pen.fill(both(horn, move(ball, 2, 7)), step(cone, -2))
        else:
            pen.occlude(
                _scoop(100, tops[i - 1] - 8, sizes[i - 1]), ball, step(tones[i - 1], -2), 2, 6
            )
        pen.form(ball, tones[i], 0.8)
        pen.fill(
            both(
                ball,
                limb(
                    [
                        (100 - sizes[i] * 0.7, y - 8),
                        (100 - sizes[i] * 0.6, y - 22),
                        (100 - sizes[i] * 0.34, y - 32),
                    ],
                    3,
                    6,
                    3,
                ),
            ),
            step(tones[i], 2),
        )
    if topping == "cherry":
        y = tops[-1] - 8 - sizes[scoops - 1]
        pen.line(f"M102 {y - 4} C103 {y - 9} 108 {y - 13} 116 {y - 13}", "wood-3", 2.4)
        pen.form(ell(101, y, 10), "accent" if tone != "accent" else "main", 0.9)


def _scoop(x: float, y: float, radius: float) -> Path:
    """A ball with the ragged skirt of a scoop."""
    low = y + radius * 0.42
    skirt = [
        ell(x + dx * radius, low + dy * radius, radius * r)
        for dx, dy, r in ((-0.74, 0, 0.26), (-0.3, 0.1, 0.3), (0.2, 0.06, 0.29), (0.68, 0.02, 0.27))
    ]
    return union(both(ell(x, y, radius), rect(x - 80, y - 80, 160, 80 + radius * 0.5, 0)), *skirt)


@drawing(
    scene_class="table",
    size_m=0.28,
)
def bottle(
    pen: Pen,
    *,
    tone: Tone = "second",
    label: Tone = "paper",
    cap: Tone = "main",
    kind: Literal["glass", "flask"] = "glass",
    motif: Literal["leaf", "drop", "rings"] = "leaf",
    filled: Annotated[float, Range(0.4, 1)] = 0.86,
) -> None:
    pen.ground(96)
    if kind == "flask":
        body = rect(62, 44, 76, 140, (16, 16, 10, 10))
        pen.form(body, tone, 1, hard=0.12)
        pen.form(rect(70, 28, 60, 22, 6), step(cap, 0), 1.3)
        pen.line("M80 28 C80 8 120 8 120 28", cap, 6)
        pen.fill(both(body, rect(50, 60, 100, 5, 0)), step(tone, -2))
    else:
        body = "M84 30 L116 30 L116 60 C116 74 140 80 140 106 L140 170 C140 180 135 184 127 184 L73 184 C65 184 60 180 60 170 L60 106 C60 80 84 74 84 60 Z"
        pen.form(body, step(tone, 2), 0.9, hard=0.06)
        top = 184 - 140 * filled
        water = both(both(move(body, 4, 0), move(body, -4, 0)), rect(40, top, 120, 177 - top, 0))
        pen.fill(water, tone)
        pen.shade(water, step(tone, -1), 1, hard=0.1)
        pen.form(rect(80, 14, 40, 20, 5), cap, 1.3)
        pen.fill(rect(82, 34, 36, 6, 2), step(cap, -1))
    band = both(body, rect(40, 108, 120, 50, 0))
    pen.form(band, label, 1, hard=0.08, lit=False)
    match motif:
        case "leaf":
            veined_leaf(pen, (90, 150), 40, 24, -58, "leaf", veins=2)
        case "drop":
            pen.fill(
                "M100 114 C112 130 116 136 116 142 C116 158 84 158 84 142 C84 136 88 130 100 114 Z",
                cap,
            )
        case _:
            for i in range(3):
                pen.fill(cut(ell(78 + i * 22, 133, 8), ell(78 + i * 22, 133, 4)), cap)
    pen.fill(
        limb([(70, 74 if kind == "flask" else 104), (68, 140), (69, 172)], 2, 4, 2), step(tone, 3)
    )


@drawing(
    scene_class="table",
    size_m=0.25,
    view="top",
    anchor="center",
)
def pizza(
    pen: Pen,
    *,
    cheese: Tone = "warm+1",
    crust: Tone = "wood-1",
    salami: Tone = "hot-1",
    slices: Annotated[int, Range(2, 5)] = 4,
    basil: bool = True,
    tilt: Annotated[float, Range(-16, 16)] = 10,
    whole: bool = False,
) -> None:
    """A slice, or all of it."""
    if whole:
        _round_pizza(pen, (cheese, crust, salami), slices + 3, tilt, basil=basil)
        return

    def laid(path: Path) -> Path:
        return turn(path, tilt)

    body = laid(poly([(28, 44), (172, 44), (104, 190), (96, 190)], (6, 6, 4, 4)))
    pen.cast(union(body, laid(rect(18, 22, 164, 34, 17))), 4, 7)
    pen.form(body, cheese, 0.6, hard=0.04)
    for x, y, rx in ((58, 68, 9), (106, 74, 11), (128, 112, 7), (84, 144, 8), (112, 146, 5)):
        pen.fill(both(body, laid(ell(x, y, rx, rx * 0.62))), step(cheese, 2))
    for x, y, r in ((74, 76, 16), (128, 82, 15), (98, 120, 14), (102, 162, 9), (146, 60, 9))[
        :slices
    ]:
        round_ = both(body, laid(ell(x, y, r)))
        pen.fill(both(body, move(round_, 1.5, 3)), step(cheese, -2))
        pen.form(round_, salami, 0.9)
        for dx, dy in ((-0.3, -0.2), (0.3, 0.3), (0.2, -0.4)):
            pen.fill(both(round_, laid(ell(x + dx * r, y + dy * r, r * 0.12))), step(salami, 2))
    rim = laid(
        blob((20, 40), (40, 24), (100, 18), (160, 24), (180, 40), (168, 56), (100, 50), (32, 56))
    )
    pen.occlude(body, rim, step(cheese, -2), 1, 6)
    pen.form(rim, crust, 1)
    for x, y, r in ((52, 36, 5), (88, 30, 4), (124, 34, 6), (156, 38, 4)):
        pen.fill(both(rim, laid(ell(x, y, r, r * 0.6))), step(crust, -1))
    if basil:
        for root, degrees in (((104, 98), -30), ((88, 104), 150)):
            veined_leaf(pen, root, 28, 17, degrees + tilt, "leaf")


def _round_pizza(
    pen: Pen, tones: tuple[str, str, str], slices: int, tilt: float, *, basil: bool
) -> None:
    cheese, crust, salami = tones
    rim = ell(100, 100, 92)
    pen.cast(rim, 2, 5)
    pen.form(rim, crust, 0.7)
    for i in range(14):
        x, y = polar((100, 100), 86, i * 25.7 + tilt)
        pen.fill(both(rim, turn(ell(x, y, 3, 6 + i % 3), i * 25.7 + tilt, x, y)), step(crust, -1))
    body = ell(100, 100, 77)
    pen.fill(ell(100, 100, 80), step(crust, -2))
    pen.form(body, cheese, 0.5, hard=0.04)
    for i in range(9):
        x, y = polar((100, 100), 26 + 40 * (i % 2), i * 47 + 12)
        pen.fill(both(body, turn(ell(x, y, 12, 6), i * 31, x, y)), step(cheese, 2))
    for i in range(slices):
        x, y = polar((100, 100), 51 if i else 4, i * 360 / max(1, slices - 1) + tilt)
        pen.fill(ell(x + 1.5, y + 3.5, 16), step(cheese, -2))
        round_ = ell(x, y, 16)
        pen.form(round_, salami, 0.9)
        for dx, dy in ((-0.3, -0.2), (0.3, 0.3), (0.2, -0.4)):
            pen.fill(ell(x + dx * 16, y + dy * 16, 2), step(salami, 2))
    for i in range(6):
        cut_ = segments((100, 100), polar((100, 100), 90, i * 60 + tilt + 14))
        pen.line(cut_, step(cheese, -1), 1.4)
    for degrees in (20, 140, 262) if basil else ():
        root = polar((100, 100), 18, degrees + tilt)
        veined_leaf(pen, root, 32, 20, degrees + tilt + 40, "leaf")
