"""Cold drinks, and what holds them."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.fruit import citrus_face
from onbrand.generation.composer.kit.parts import veined_leaf, wisp
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    both,
    bounds,
    curve,
    cut,
    ell,
    limb,
    move,
    poly,
    rect,
    star,
    turn,
    union,
)


def glass_tone(pen: Pen) -> str:
    """Clear glass: a breath of the sky, or of another color where the sky is as pale as paper."""
    tones = ("sky+3", "sky+2", "sky+1", "second+3", "second+2")
    return next((one for one in tones if pen.ramps.contrast(one, "paper") > _TINTED), "paper-4")


_TINTED = 1.38
_POURED = 1.18  # contrast of water with the paper above it


def _clear_of_milk(pen: Pen, tone: str) -> str:
    """Water as deep as it must be to be seen in a glass, where the sky is as pale as paper."""
    depths = [step(tone, -deep) for deep in range(7)]
    return next((each for each in depths if pen.ramps.contrast(each, "paper") > _POURED), tone)


def poured(pen: Pen, inside: Path, tone: str, top: float) -> Path:
    """A drink in a glass up to the height `top`, with its surface."""
    liquid = both(inside, rect(0, top, 200, 200, 0))
    pen.form(liquid, tone, 0.9, hard=0.07, lit=False)
    left, _, right, _ = bounds(both(liquid, rect(0, top, 200, 6, 0)))
    surface = ell((left + right) / 2, top, (right - left) / 2, (right - left) * 0.06)
    pen.fill(surface, step(tone, 1))
    return union(liquid, surface)


def _tumbler(
    pen: Pen, half_top: float, half_low: float, top: float, tone: str, level: float
) -> Path:
    """A straight glass with a thick foot; gives its drink."""
    outer = poly(
        [
            (100 - half_top, top),
            (100 + half_top, top),
            (100 + half_low, 184),
            (100 - half_low, 184),
        ],
        (1, 1, 10, 10),
    )
    rim = ell(100, top, half_top, half_top * 0.12)
    pen.form(union(outer, rim), glass_tone(pen), 0.8, hard=0.05)
    slope = (half_top - half_low) / (184 - top)

    def half(y: float) -> float:
        return half_top - 5 - (y - top) * slope

    inside = poly(
        [
            (100 - half(top), top),
            (100 + half(top), top),
            (100 + half(172), 172),
            (100 - half(172), 172),
        ],
        (1, 1, 9, 9),
    )
    pen.fill(inside, "paper")
    pen.fill(ell(100, top, half_top - 5, (half_top - 5) * 0.12), step(glass_tone(pen), 1))
    return poured(pen, inside, tone, level)


def glass_rim(pen: Pen, half_top: float, top: float) -> None:
    outer, inner = (
        ell(100, top, half_top, half_top * 0.12),
        ell(100, top, half_top - 4, half_top * 0.12 - 2.4),
    )
    pen.fill(both(cut(outer, inner), rect(0, top, 200, 30, 0)), "paper")


def ice_cubes(
    pen: Pen, inside: Path, spots: tuple[tuple[float, float, float], ...], tone: str
) -> None:
    for x, y, turned in spots:
        cube = both(inside, turn(rect(x - 14, y - 13, 28, 26, 6), turned, x, y))
        pen.fill(cube, step(tone, 3))
        pen.fill(cut(cube, move(cube, 3.4, 3.4)), "paper")
        pen.fill(cut(cube, move(cube, -2.4, -2.4)), step(tone, 2))


def straw(pen: Pen, start: Point, bend: Point, end: Point, tone: str) -> None:
    """A drinking straw with a bend and stripes."""
    lower = limb([start, bend], 9, 9)
    tube = union(lower, limb([bend, end], 9, 9))
    pen.form(tube, tone, 1.2, hard=0.1)
    for i in range(1, 6):
        y = start[1] + (bend[1] - start[1]) * i / 5.4
        pen.fill(both(lower, turn(rect(0, y, 200, 5, 0), -18, 100, y)), "paper")


@drawing(scene_class="table", size_m=0.14, pale=True)
def glass(
    pen: Pen,
    *,
    tone: Tone = "sky+2",
    filled: Annotated[float, Range(0.2, 0.85)] = 0.7,
    ice: Annotated[int, Range(0, 3)] = 0,
    lemon_slice: bool = False,
    mint: bool = False,
) -> None:
    """A glass of water: thick foot, faceted walls."""
    pen.ground(100)
    tone = _clear_of_milk(pen, tone)
    top, level = 18.0, 172 - 150 * filled
    drink = _tumbler(pen, 60, 45, top, tone, level)
    for side in (-1, 1):
        facet = limb([(100 + side * 34, level + 12), (100 + side * 28, 168)], 3, 6, 4)
        pen.fill(both(drink, facet), step(tone, 1 if side < 0 else -1))
    ice_cubes(
        pen, drink, ((74, level + 12, -12), (104, level + 16, 16), (86, level + 40, 6))[:ice], tone
    )
    if lemon_slice:
        center = (136.0, max(34.0, level - 24))
        pen.fill(ell(center[0] + 2, center[1] + 3, 27), step(glass_tone(pen), -2))
        citrus_face(pen, *center, 27, "warm", segments=8, start=10)
    for x, y, size in (
        (70, 150, 4),
        (84, 162, 3),
        (118, 156, 3.6),
        (130, 138, 2.8),
        (108, 136, 2.6),
    ):
        pen.fill(both(drink, ell(x, y, size)), step(tone, 3))
    if mint:
        for degrees in (-150, -100, -40):
            veined_leaf(pen, (84, level + 2), 36, 20, degrees, "leaf")
    _gleam(pen, [(52, top + 14), (56, 92), (62, 160)])
    glass_rim(pen, 60, top)


@drawing(scene_class="table", size_m=0.16)
def juice(
    pen: Pen,
    *,
    tone: Tone = "warm",
    filled: Annotated[float, Range(0.5, 0.85)] = 0.8,
    garnish: Literal["citrus", "berry", "none"] = "citrus",
    tube: Tone | None = "main",
    ice: Annotated[int, Range(0, 3)] = 2,
) -> None:
    pen.ground(88)
    top, level = 52.0, 172 - 120 * filled
    if tube:
        straw(pen, (92, 160), (116, 30), (144, 18), tube)
    drink = _tumbler(pen, 48, 38, top, tone, level)
    if tube:
        pen.fill(
            both(limb([(92, 160), (116, 30)], 9, 9), rect(0, top, 200, level - top, 0)),
            step(tube, 1),
        )
    ice_cubes(
        pen, drink, ((80, level + 16, -12), (116, level + 20, 18), (94, level + 42, 30))[:ice], tone
    )
    wave = "M40 146 C70 130 120 158 170 140 L170 200 L40 200 Z"
    pen.fill(both(drink, wave), step(tone, -1))
    for x, y, size in ((84, 158, 3), (112, 150, 4), (102, 164, 2.6), (120, 130, 2.6)):
        pen.fill(both(drink, ell(x, y, size)), step(tone, 2))
    pen.fill(limb([(61, 72), (65, 110), (71, 160)], 4, 7, 3), "paper")
    glass_rim(pen, 48, top)
    if garnish == "citrus":
        citrus_face(pen, 52, 50, 31, tone, segments=8, start=12)
    elif garnish == "berry":
        for x, y, radius in ((58, 46, 18), (44, 64, 13)):
            pen.form(ell(x, y, radius), "hot", 0.9)
            pen.fill(turn(ell(x - 6, y - 6, 2.6, 4.6), 40, x - 6, y - 6), "hot+3")
        veined_leaf(pen, (60, 31), 32, 17, -30, "leaf", veins=2)


@drawing(scene_class="table", size_m=0.2)
def iced_tea(
    pen: Pen,
    *,
    tone: Tone = "wood-1",
    tube: Tone = "main",
    lemons: Annotated[int, Range(1, 2)] = 1,
    mint: bool = True,
    ice: Annotated[int, Range(0, 3)] = 3,
) -> None:
    """A tall glass of brown tea on ice; the label of its bag hangs over the rim."""
    pen.ground(104)
    straw(pen, (104, 170), (126, 28), (156, 12), tube)
    drink = _tumbler(pen, 50, 40, 42, tone, 64)
    pen.fill(both(limb([(104, 170), (126, 28)], 9, 9), rect(0, 42, 200, 20, 0)), step(tube, 1))
    deep = both(drink, "M40 132 C70 112 120 148 170 122 L170 200 L40 200 Z")
    pen.fill(deep, step(tone, -1))
    ice_cubes(pen, drink, ((76, 82, -12), (118, 88, 18), (92, 116, 10))[:ice], tone)
    for x, y, radius in ((104, 148, 20),)[: lemons - 1]:
        citrus_face(pen, x, y, radius, "warm+1", segments=8, start=x)
    _gleam(pen, [(57, 74), (60, 118), (65, 164)])
    glass_rim(pen, 50, 42)
    if mint:
        for degrees in (-150, -105, -62):
            veined_leaf(pen, (92, 52), 42, 24, degrees, "leaf", veins=2)
    citrus_face(pen, 148, 56, 25, "warm", segments=8, start=20)
    _label(pen)


def _label(pen: Pen) -> None:
    """The string of a tea bag and its paper label, with a leaf."""
    pen.line("M72 66 C70 44 60 36 50 50 C42 62 38 74 38 92", "paper-5", 1.8)
    tag = turn(
        poly([(24, 100), (38, 88), (52, 100), (52, 140), (24, 140)], (3, 4, 3, 5, 5)), 6, 38, 92
    )
    pen.fill(move(tag, 2, 4), "ink", 0.14)
    pen.form(tag, "paper", 0.8)
    pen.fill(ell(37, 98, 2.4), "ink+2")
    veined_leaf(pen, (35, 134), 28, 17, -84, "leaf")


def _gleam(pen: Pen, line: list[Point]) -> None:
    """Where a wall of glass mirrors the window."""
    pen.fill(limb(line, 3, 7, 4), "paper")


@drawing(scene_class="table", size_m=0.24)
def milkshake(
    pen: Pen,
    *,
    tone: Tone = "accent+1",
    tube: Tone = "main",
    topping: Literal["cherry", "wafer", "none"] = "cherry",
    sprinkles: Annotated[int, Range(0, 9)] = 6,
    drips: bool = True,
) -> None:
    """A tall fluted glass, foam above its rim, and a wide straw that reaches far out of it."""
    pen.ground(84)
    wall = step(glass_tone(pen), -1)
    straw(pen, (100, 120), (132, 16), (160, 8), tube)
    foot = union(ell(100, 179, 32, 5), ell(100, 172, 16, 6), rect(90, 164, 20, 10, 3))
    pen.form(foot, step(wall, -1), 0.9)
    outer = "M58 66 L142 66 L124 160 C122 168 116 171 110 171 L90 171 C84 171 78 168 76 160 Z"
    pen.form(outer, wall, 0.8, hard=0.05)
    inside = "M64 70 L136 70 L118 157 C117 162 113 164 108 164 L92 164 C87 164 83 162 82 157 Z"
    shake = step(tone, 1)
    pen.form(inside, shake, 0.9, lit=False)
    for x in (80, 100, 120):
        groove = limb([(x + (x - 100) * 0.4, 74), (x, 118), (100 + (x - 100) * 0.6, 160)], 2, 5, 2)
        pen.fill(both(inside, groove), step(shake, -1))
    if drips:
        syrup = (
            "M60 66 L140 66 L136 82 C131 80 131 98 125 98 C119 98 120 80 114 80 "
            "C107 80 108 116 101 116 C95 116 97 82 90 82 C84 82 85 100 79 100 C72 100 71 78 64 80 Z"
        )
        pen.fill(both(inside, move(syrup, 2, 3)), step(shake, -1))
        pen.fill(both(inside, syrup), "wood-3")
    _gleam(pen, [(72, 96), (77, 126), (84, 154)])
    _cream(pen, sprinkles)
    if topping == "cherry":
        pen.line(curve([(93, 20), (90, 12), (82, 7), (76, 7)]), "wood-3", 2.4)
        pen.form(ell(92, 27, 11.5, 11), "hot", 0.9)
        pen.fill(ell(88, 23, 2.6, 2), "hot+3")
    elif topping == "wafer":
        pen.form(turn(rect(68, 8, 15, 54, 3), -22, 75, 32), "warm", 1)


def _cream(pen: Pen, sprinkles: int) -> None:
    """Three turns of whipped cream, each over the one below."""
    done = ""
    for x, y, rx, ry, lean in ((100, 62, 47, 13, -4), (98, 48, 36, 13, -6), (95, 36, 22, 11, -7)):
        puff = turn(ell(x, y, rx, ry), lean, x, y)
        if done:
            pen.occlude(done, puff, "paper-5", 1, 6)
        pen.form(puff, "paper-1", 0.9, hard=0.14)
        done = union(done, puff) if done else puff
    spots = (
        (72, 62),
        (90, 68),
        (122, 62),
        (78, 48),
        (108, 50),
        (132, 60),
        (99, 36),
        (62, 66),
        (106, 68),
    )
    for i, (x, y) in enumerate(spots[:sprinkles]):
        mark = turn(rect(x - 5, y - 2, 10, 4, 2), i * 53, x, y)
        pen.fill(mark, ("main", "accent", "second")[i % 3])


@drawing(scene_class="table", size_m=0.25, pale=True)
def milk(
    pen: Pen,
    *,
    tone: Tone = "main",
    kind: Literal["carton", "bottle"] = "carton",
    cup: bool = True,
    mark: Literal["drop", "spots"] = "drop",
) -> None:
    pen.ground(150 if cup else 104)
    with pen.at(-18 if cup else 0, 0):
        if kind == "carton":
            _carton(pen, tone, mark)
        else:
            _milk_bottle(pen, tone, mark)
    if cup:
        outer = poly([(120, 112), (180, 112), (173, 184), (127, 184)], (2, 2, 8, 8))
        pen.form(union(outer, ell(150, 112, 30, 4.4)), step(glass_tone(pen), -1), 0.8, hard=0.05)
        inside = poly([(124, 114), (176, 114), (170, 178), (130, 178)], (2, 2, 6, 6))
        pen.fill(inside, glass_tone(pen))
        liquid = both(inside, rect(0, 130, 200, 80, 0))
        pen.fill(liquid, "paper")
        pen.shade(liquid, "paper-2", 0.9)
        pen.fill(ell(150, 130, 24.4, 3.4), "paper-2")
        pen.fill(limb([(129, 138), (131, 156), (133, 172)], 2, 4, 2), glass_tone(pen))


def _drop(x: float, y: float, size: float) -> Path:
    return (
        f"M{x} {y - size * 1.25} C{x + size * 0.5} {y - size * 0.5} {x + size} {y - size * 0.1} "
        f"{x + size} {y + size * 0.35} C{x + size} {y + size * 1.3} {x - size} {y + size * 1.3} "
        f"{x - size} {y + size * 0.35} C{x - size} {y - size * 0.1} {x - size * 0.5} {y - size * 0.5} "
        f"{x} {y - size * 1.25} Z"
    )


def _milk_mark(pen: Pen, face: Path, tone: str, mark: str, y: float) -> None:
    if mark == "drop":
        pen.fill(_drop(88, y, 15), tone)
        pen.fill(limb([(80, y + 4), (81, y + 10), (86, y + 14)], 2, 3.4, 2), step(tone, 3))
        return
    for x, dy, rx, ry in ((64, -8, 19, 12), (104, 6, 16, 11), (84, 24, 10, 7), (122, -14, 12, 10)):
        pen.fill(both(face, turn(ell(x, y + dy, rx, ry), x % 40 - 20, x, y + dy)), "ink+1")


def _carton(pen: Pen, tone: str, mark: str) -> None:
    side = poly([(126, 76), (160, 68), (160, 174), (126, 184)], (1, 1, 5, 1))
    pen.form(side, "paper-4", 1, lit=False)
    face = rect(42, 76, 85, 108, (1, 1, 1, 5))
    pen.form(face, "paper", 0.8, lit=False)
    wave = "M20 150 C56 132 84 168 126 148 L166 138 L166 190 L20 190 Z"
    pen.form(both(face, wave), tone, 1, lit=False)
    pen.fill(both(side, wave), step(tone, -2))
    fold = poly([(126, 76), (160, 68), (136, 44), (118, 44)], (1, 2, 1, 1))
    pen.fill(fold, step(tone, -3))
    pen.fill(poly([(126, 76), (160, 68), (130, 58)], 1), step(tone, -2))
    roof = poly([(42, 76), (127, 76), (118, 42), (50, 42)], (1, 1, 2, 2))
    pen.form(roof, tone, 1)
    fin = rect(49, 20, 70, 24, 4)
    pen.occlude(roof, fin, step(tone, -2), 0, 4)
    pen.form(fin, step(tone, 1), 1.2)
    pen.fill(rect(54, 31, 60, 2.4, 1), tone)
    pen.form(ell(84, 60, 12, 9), "paper", 0.9)
    pen.fill(ell(84, 59, 8, 5.4), "paper-3")
    _milk_mark(pen, face, tone if mark == "drop" else "ink", mark, 108)


def _milk_bottle(pen: Pen, tone: str, mark: str) -> None:
    body = "M78 34 L122 34 C122 66 144 72 144 106 L144 168 C144 180 138 184 128 184 L72 184 C62 184 56 180 56 168 L56 106 C56 72 78 66 78 34 Z"
    pen.form(body, step(glass_tone(pen), -1), 0.8, hard=0.06)
    inside = "M84 52 L116 52 C118 72 137 78 137 106 L137 166 C137 174 134 177 127 177 L73 177 C66 177 63 174 63 166 L63 106 C63 78 82 72 84 52 Z"
    pen.fill(inside, "paper")
    pen.shade(inside, "paper-3", 0.8)
    pen.form(rect(74, 28, 52, 10, 4), step(glass_tone(pen), -2), 1.2)
    pen.form(rect(78, 12, 44, 20, (8, 8, 2, 2)), tone, 1.2)
    with pen.at(12, 0):
        _milk_mark(pen, move(inside, -12, 0), tone if mark == "drop" else "ink", mark, 132)
    pen.fill(limb([(68, 100), (66, 130), (68, 164)], 2, 4, 2), glass_tone(pen))


@drawing(scene_class="table", size_m=0.26, pale=True)
def water_bottle(
    pen: Pen,
    *,
    tone: Tone = "sky",
    label: Tone = "main",
    kind: Literal["plastic", "sport"] = "plastic",
    filled: Annotated[float, Range(0.4, 0.95)] = 0.85,
) -> None:
    pen.ground(84)
    if kind == "sport":
        _sport_bottle(pen, tone, label, filled)
        return
    body = (
        "M84 36 L116 36 C116 56 142 60 142 84 L142 104 C142 110 138 112 138 116 C138 120 142 122 142 128 "
        "L142 172 C142 180 138 184 130 184 L70 184 C62 184 58 180 58 172 L58 128 C58 122 62 120 62 116 "
        "C62 112 58 110 58 104 L58 84 C58 60 84 56 84 36 Z"
    )
    pen.form(body, step(tone, 3), 0.8, hard=0.05)
    inner = both(move(body, 4.5, 0), move(body, -4.5, 0))
    water = both(inner, rect(40, 179 - 135 * filled, 120, 135 * filled, 0))
    pen.form(water, step(tone, 1), 0.9, lit=False)
    for y in (150, 164):
        groove = f"M50 {y} C76 {y + 7} 124 {y + 7} 150 {y} L150 {y + 3} C124 {y + 10} 76 {y + 10} 50 {y + 3} Z"
        pen.fill(both(inner, groove), step(tone, -1))
    for x, y, size in ((84, 72, 3), (112, 66, 2.4), (122, 82, 3)):
        pen.fill(both(water, ell(x, y, size)), step(tone, 4))
    band = both(body, "M50 92 C76 99 124 99 150 92 L150 138 C124 145 76 145 50 138 Z")
    pen.form(band, label, 1, hard=0.1)
    pen.fill(both(band, _drop(100, 118, 12)), "paper")
    pen.fill(
        both(band, "M50 132 C76 139 124 139 150 132 L150 138 C124 145 76 145 50 138 Z"),
        step(label, 2),
    )
    pen.form(rect(80, 30, 40, 8, 3), step(tone, 2), 1.2)
    pen.form(rect(81, 10, 38, 22, (6, 6, 3, 3)), label, 1.2)
    for x in range(88, 116, 6):
        pen.fill(rect(x, 14, 2, 16, 1), step(label, -1))
    pen.fill(limb([(67, 84), (66, 100), (66, 174)], 3, 5, 3), "paper")


def _sport_bottle(pen: Pen, tone: str, label: str, filled: float) -> None:
    body = rect(56, 58, 88, 126, (20, 20, 12, 12))
    pen.form(body, step(tone, 3), 0.8, hard=0.05)
    inner = rect(62, 64, 76, 114, (15, 15, 8, 8))
    water = both(inner, rect(40, 178 - 114 * filled, 120, 130, 0))
    pen.form(water, tone, 0.9, lit=False)
    for i in range(5):
        pen.fill(rect(118 if i % 2 else 110, 90 + i * 18, 18 if i % 2 else 26, 3, 1.5), "paper")
    pen.line("M66 40 C58 4 142 4 134 40", label, 7)
    pen.form(rect(84, 14, 32, 26, (8, 8, 2, 2)), "paper-3", 1.2)
    pen.form(rect(60, 36, 80, 26, 7), label, 1.2)
    pen.fill(star(84, 134, 15), label)
    pen.fill(limb([(67, 84), (66, 120), (67, 168)], 3, 6, 3), "paper")


@drawing(scene_class="table", size_m=0.3, facing="left")
def thermos(
    pen: Pen,
    *,
    tone: Tone = "main",
    lid: Literal["on", "off"] = "off",
    motif: Literal["mountains", "band", "plain"] = "mountains",
    steam: Annotated[int, Range(0, 2)] = 1,
) -> None:
    is_open = lid == "off"
    shift = -24 if is_open else 0
    pen.ground(140 if is_open else 90)
    with pen.at(shift, 0):
        _flask(pen, tone, motif, is_open=is_open)
    if is_open:
        pen.form(
            union(
                poly([(122, 130), (178, 130), (172, 184), (128, 184)], (2, 2, 9, 9)),
                ell(150, 130, 28, 5),
            ),
            "paper-4",
            1,
        )
        pen.fill(ell(150, 130, 28, 5), "paper-2")
        pen.fill(ell(150, 130.6, 23, 3.6), "wood-3")
        pen.fill(limb([(131, 142), (133, 158), (136, 174)], 3, 5, 2), "paper")
        ear = cut(ell(180, 152, 14, 15), ell(180, 152, 7, 8))
        pen.fill(cut(ear, rect(120, 120, 54, 70, 0)), "paper-5")
        for i in range(steam):
            wisp(pen, 144 + i * 16, 62 + i * 10, 118)


def _flask(pen: Pen, tone: str, motif: str, *, is_open: bool) -> None:
    ear = cut(rect(120, 78, 42, 76, 16), rect(120, 90, 30, 52, 9))
    pen.form(ear, "dark+1", 0.5)
    body = rect(58, 58, 76, 126, (10, 10, 8, 8))
    pen.occlude(ear, body, "ink", 4, 2)
    pen.form(body, tone, 1, hard=0.12)
    if motif == "mountains":
        ridge = "M40 150 L72 112 L86 128 L102 106 L150 152 L150 166 L40 166 Z"
        pen.fill(both(body, ridge), step(tone, 2))
        pen.fill(both(body, "M64 122 L72 112 L80 122 L75 120 L71 125 Z"), "paper")
        pen.fill(both(body, "M92 118 L102 106 L113 118 L106 116 L100 122 Z"), "paper")
        pen.fill(ell(84, 90, 8), "accent" if tone != "accent" else "paper")
    elif motif == "band":
        pen.fill(both(body, rect(40, 100, 120, 36, 0)), step(tone, 2))
        pen.fill(both(body, rect(40, 114, 120, 8, 0)), "accent")
    pen.form(both(body, rect(40, 166, 120, 20, 0)), "paper-5", 1.2)
    pen.form(rect(62, 48, 68, 13, 4), "paper-5", 1.2)
    if is_open:
        pen.form(rect(72, 34, 48, 17, (5, 5, 1, 1)), step(tone, -1), 1.2)
        pen.form(ell(96, 33, 12, 8), "dark+1", 1)
    else:
        pen.form(rect(64, 14, 64, 38, (12, 12, 2, 2)), "paper-4", 1.1, hard=0.12)
        pen.fill(limb([(72, 24), (71, 34), (72, 44)], 3, 5, 3), "paper")
    pen.fill(limb([(68, 74), (66, 110), (67, 156)], 3, 6, 3), step(tone, 2))
