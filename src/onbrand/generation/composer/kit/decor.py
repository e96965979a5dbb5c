"""What makes a room a home: the hearth, light, vases, mirrors, pictures, a hammock."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.clumps import clump, dabs, tuft
from onbrand.generation.composer.kit.growth import small
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.pen import THIN, Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    arch,
    at,
    both,
    curve,
    cut,
    ell,
    flip,
    leaf,
    limb,
    move,
    pill,
    polar,
    poly,
    rect,
    segments,
    turn,
    union,
)


@drawing(
    scene_class="table",
    size_m=1.5,
)
def fireplace(
    pen: Pen,
    *,
    tone: Tone = "hot",
    mantel: Tone = "wood-2",
    lit: bool = True,
    shelf: Literal["candles", "clock", "bare"] = "candles",
) -> None:
    pen.ground(172)
    body = rect(28, 64, 144, 112, 2)
    pen.form(body, tone, 0.5)
    _bricks(pen, body, tone)
    mouth = arch(58, 92, 84, 84)
    pen.fill(cut(arch(48, 82, 104, 100), rect(0, 176, 200, 20, 0)), step(tone, -2))
    for i in range(9):
        wedge = turn(rect(97.5, 78, 2, 20, 0), -84 + i * 21, 100, 134)
        pen.fill(both(cut(arch(48, 82, 104, 100), mouth), wedge), tone)
    pen.fill(mouth, "ink+1")
    if lit:
        pen.fill(both(mouth, ell(100, 176, 46, 56)), "hot-2")
    _fire(pen, mouth, lit=lit)
    pen.occlude(body, rect(20, 60, 160, 12, 0), step(tone, -2), 0, 9)
    pen.form(rect(14, 52, 172, 18, 5), mantel, 1.4)
    pen.form(rect(18, 174, 164, 10, 3), step(mantel, -1), 1.6)
    _mantelpiece(pen, shelf)


def _bricks(pen: Pen, wall: Path, tone: str) -> None:
    for row in range(7):
        y = 72 + row * 15
        for column in range(6):
            x = 18 + column * 29 + (row % 2) * 14
            brick = both(wall, rect(x, y, 26, 12, 2))
            if (row * 5 + column * 3) % 4 == 0:
                pen.fill(brick, step(tone, 1))
            elif (row * 3 + column) % 3 == 0:
                pen.fill(brick, step(tone, -1))


def _fire(pen: Pen, mouth: Path, *, lit: bool) -> None:
    for x, degrees in ((78, 0), (104, 0), (92, 0)):
        y = 168.0 if x != 92 else 157.0
        log = turn(rect(x - 20, y - 7, 40, 13, 6), degrees, x, y)
        pen.form(log, "wood-1", 1.2)
        pen.fill(ell(x + 16, y - 0.5, 4.5, 5.6), "wood+1")
        pen.fill(ell(x + 16, y - 0.5, 2, 2.6), "wood-1")
    if not lit:
        return
    for path, own in (
        (
            "M100 100 C112 122 132 130 126 154 C122 170 80 172 74 154 C70 138 84 134 84 116 C92 120 94 126 96 130 C102 122 102 110 100 100 Z",
            "hot",
        ),
        (
            "M104 124 C110 138 122 144 117 157 C113 168 87 168 84 157 C82 146 90 144 91 134 C96 138 98 142 99 145 C103 140 104 132 104 124 Z",
            "warm",
        ),
        (
            "M101 144 C106 151 111 154 108 160 C105 166 94 166 92 160 C91 154 98 152 101 144 Z",
            "warm+2",
        ),
    ):
        pen.fill(both(mouth, path), own)
    for x, y in ((72, 132), (128, 122), (112, 106)):
        pen.fill(ell(x, y, 2), "warm")


def _mantelpiece(pen: Pen, kind: str) -> None:
    if kind == "candles":
        for x, tall in ((40, 22), (58, 32)):
            pen.form(rect(x - 7, 52 - tall, 14, tall, 2), "paper-1", 1)
            pen.line(segments((x, 52 - tall), (x, 48 - tall)), "ink+1", 1.6)
            pen.fill(leaf(x, 50 - tall, 14, 8, -90), "warm")
        pen.form(rect(116, 12, 50, 40, 3), "accent", 0.8)
        pen.fill(rect(122, 18, 38, 28, 1), "paper-1")
        inner = rect(122, 18, 38, 28, 1)
        pen.fill(both(inner, ell(132, 50, 22, 16)), "main")
        pen.fill(both(inner, ell(156, 52, 20, 14)), "main+2")
        pen.fill(ell(150, 26, 4), "hot")
    elif kind == "clock":
        case = union(ell(100, 30, 20), poly([(72, 52), (82, 30), (118, 30), (128, 52)], 4))
        pen.form(case, "wood-2", 0.8)
        pen.fill(ell(100, 30, 14), "paper")
        pen.line("M100 30 L100 21 M100 30 L107 33", "ink", 2.4)
        for x, degrees in ((40, -120), (40, -88), (40, -58), (160, -120), (160, -92), (160, -60)):
            veined_leaf(pen, (x, 38), 24, 11, degrees, "leaf")
        for x in (40, 160):
            pen.form(poly([(x - 11, 36), (x + 11, 36), (x + 8, 52), (x - 8, 52)], 3), "main", 1)


@drawing(
    scene_class="street",
    size_m=2.2,
)
def hammock(
    pen: Pen,
    *,
    tone: Tone = "main",
    stripe: Tone = "paper",
    held: Literal["palms", "trunks"] = "palms",
    stripes: Annotated[int, Range(0, 5)] = 3,
    pillow: bool = True,
) -> None:
    """Between a tall tree and a low one; ropes fan out to its bars, the cloth sags between."""
    pen.ground(176, 100, 182)
    for mirrored in (False, True):
        _trunk(pen, held, mirrored=mirrored)
    hooks, bars = ((27, 84), (172, 96)), ((56, 108), (146, 116))
    for (hx, hy), (bx, by), lean in zip(hooks, bars, (-5, 5), strict=True):
        ropes = [segments((hx, hy), (bx + lean * i / 4, by - 14 + 7 * i)) for i in range(5)]
        pen.line(" ".join(ropes), "wood-3", 1.8)
        pen.form(rect(hx - 9, hy - 5, 18, 9, 3), "wood-4", 1)
    far = "M56 94 C80 128 122 134 146 102 L151 130 C122 170 76 164 51 122 Z"
    pen.fill(far, step(tone, -2))
    if pillow:
        pen.form(turn(rect(56, 100, 40, 24, 11), 30, 76, 112), "accent", 1)
        pen.form(turn(rect(104, 122, 26, 8, 2), -6, 117, 126), "hot", 1)
    near = "M53 108 C80 150 122 152 149 116 C151 122 152 128 151 132 C124 178 74 170 50 124 C50 118 51 112 53 108 Z"
    cloth = both(near, rect(30, 60, 140, 120, 0))
    pen.form(cloth, tone, 0.8, hard=0.12)
    for i in range(stripes):
        dy = 8 + 30 * (i + 0.5) / max(stripes, 3)
        band = limb(
            [(46, 96 + dy), (74, 132 + dy), (104, 144 + dy), (130, 133 + dy), (154, 104 + dy)],
            3,
            5,
            6,
            5,
            3,
        )
        pen.fill(both(cloth, band), stripe)
    pen.line("M53 108 C80 150 122 152 149 116", step(tone, 3), 2.6)
    for (x, y), lean in zip(bars, (-5, 5), strict=True):
        pen.form(pill((x - lean * 0.4, y - 18), (x + lean, y + 18), 7), "wood-1", 1)
    hem = [_on_hem(0.14 + 0.09 * i) for i in range(9)]
    ends = [(x + (x - 100) * 0.04, low + 9) for x, low in hem]
    fringe = [segments((x, y - 2), end) for (x, y), end in zip(hem, ends, strict=True)]
    pen.line(" ".join(fringe), step(tone, -1), 2.6)
    pen.fill(" ".join(ell(x, y + 1, 2.4) for x, y in ends), "accent")


def _on_hem(u: float) -> tuple[float, float]:
    """Along the lower edge of the cloth, a cubic."""
    v = 1 - u

    def cubic(a: float, b: float, c: float, d: float) -> float:
        return v**3 * a + 3 * v * v * u * b + 3 * v * u * u * c + u**3 * d

    return cubic(50, 74, 124, 151), cubic(124, 170, 178, 132)


def _trunk(pen: Pen, kind: str, *, mirrored: bool) -> None:
    """The left tree is the tall one."""
    top, spread = (56.0, 34.0) if mirrored else (34.0, 40.0)
    lean = 0 if kind == "trunks" else 8
    spine = [(26.0, 184.0), (25.0, 140.0), (27.0, 90.0), (30.0 + lean, top)]
    x = 30.0 + lean
    trunk = limb([(200 - u, v) if mirrored else (u, v) for u, v in spine], 22, 15, 13, 9)
    pen.form(both(trunk, rect(0, 0, 200, 184, 0)), "wood-1", 1)
    if kind == "palms":
        for y in (166, 150, 134, 118, 102, 74, 60):
            ring = rect(0, y, 60, 3, 1.5)
            pen.fill(both(trunk, flip(ring) if mirrored else ring), "wood-3")
        _palm_crown(pen, (200 - x if mirrored else x, top), spread)
        return
    middle = 158.0 if mirrored else 42.0
    high = top - 2
    puffs = ((-15, 6, 22, 0.9), (17, 8, 20, 0.9), (1, -8, 24, 0.86))
    for i, (dx, dy, r, flat) in enumerate(puffs):
        bunch = both(clump(middle + dx, high + dy, r, r * flat, 11, dx), rect(4, 4, 192, 180, 0))
        tuft(pen, bunch, ("leaf-2", "leaf-1", "leaf")[i], 0.09)
    pen.fill(dabs(middle, high - 8, 22, 20, 10, 5), "leaf+2")


def _palm_crown(pen: Pen, top: Point, spread: float) -> None:
    """Fronds that hang over; coconuts where they meet."""
    x, y = top
    inside = rect(4, 4, 192, 180, 0)
    for i, degrees in enumerate((-205, 25, -172, -8, -142, -38, -108, -72)):
        reach = spread if -160 < degrees < -20 else spread * 0.94
        out = degrees < -90
        frond = leaf(x, y, reach, spread * 0.4, degrees, -0.3 if out else 0.3)
        own = both(inside, frond)
        small(pen, own, step("leaf", (-2, -2, -1, -1, 0, 0, 1, -1)[i]))
        rib = polar((x, y), reach * 0.8, degrees + (-11 if out else 11))
        pen.line(segments((x, y), rib), step("leaf", 2), 1.4)
    for dx in (-6, 6):
        small(pen, ell(x + dx, y + 5, 6), "wood-3")


@drawing(
    scene_class="table",
    size_m=0.35,
)
def lantern(
    pen: Pen,
    *,
    tone: Tone = "dark+1",
    glow: Tone = "warm",
    kind: Literal["candle", "storm", "paper"] = "candle",
    lit: bool = True,
) -> None:
    match kind:
        case "candle":
            pen.ground(110)
            _candle_lantern(pen, tone, glow, lit=lit)
        case "storm":
            pen.ground(110)
            _storm_lantern(pen, tone, glow, lit=lit)
        case _:
            pen.ground(70)
            _paper_lantern(pen, tone, glow if lit else "paper-2")


def _flame(pen: Pen, x: float, y: float, tall: float, tone: str) -> None:
    wide = tall * 0.34
    path = (
        f"M{at(x, y - tall)} C{at(x + wide, y - tall * 0.5)} {at(x + wide, y)} {at(x, y)} "
        f"C{at(x - wide, y)} {at(x - wide, y - tall * 0.42)} {at(x, y - tall)} Z"
    )
    pen.fill(path, tone)
    pen.fill(ell(x, y - tall * 0.24, wide * 0.38, tall * 0.2), step(tone, 3))


def _candle_lantern(pen: Pen, tone: str, glow: str, *, lit: bool) -> None:
    pen.line(
        curve([(84, 30), (80, 16), (88, 8), (100, 6), (112, 8), (120, 16), (116, 30)]),
        step(tone, 1),
        4.5,
    )
    roof = poly([(84, 28), (116, 28), (152, 66), (48, 66)], (6, 6, 6, 6))
    glass = rect(56, 66, 88, 104, 2)
    pen.fill(glass, step(glow, 3) if lit else "paper-3")
    if lit:
        pen.fill(both(glass, ell(100, 112, 40, 46)), step(glow, 2))
        pen.fill(both(glass, ell(100, 110, 25, 32)), step(glow, 1))
    wax = rect(82, 128, 36, 44, (5, 5, 0, 0))
    pen.form(wax, "paper", 1)
    pen.line("M100 128 L100 120", "ink+1", 2)
    if lit:
        _flame(pen, 100, 123, 34, "hot" if glow != "hot" else "warm")
    gleam = poly([(68, 66), (80, 66), (66, 124), (56, 124)])
    pen.fill(both(glass, gleam), "paper")
    for x in (50, 140):
        pen.form(rect(x, 64, 10, 110, 2), tone, 1)
    pen.occlude(glass, rect(44, 60, 112, 12, 0), step(glow, -1), 0, 3)
    pen.form(roof, tone, 0.8)
    for x in (86, 100, 114):
        pen.fill(rect(x - 3, 48, 6, 8, 3), step(glow, 2) if lit else step(tone, -1))
    pen.form(rect(76, 22, 48, 10, 4), step(tone, 1), 1.4)
    pen.form(rect(44, 62, 112, 9, 4), step(tone, 1), 1.4)
    pen.form(rect(42, 168, 116, 16, 5), tone, 1.4)


def _storm_lantern(pen: Pen, tone: str, glow: str, *, lit: bool) -> None:
    pen.line(
        curve([(52, 70), (54, 34), (76, 10), (100, 6), (124, 10), (146, 34), (148, 70)]),
        step(tone, 2),
        4,
    )
    for x in (52, 148):
        pen.line(
            curve(
                [
                    (100 + (x - 100) * 0.5, 54),
                    (x, 70),
                    (x + (x - 100) * 0.08, 110),
                    (x, 142),
                    (100 + (x - 100) * 0.5, 150),
                ]
            ),
            step(tone, 1),
            6,
        )
    glass = "M78 64 L122 64 C144 84 144 120 124 142 L76 142 C56 120 56 84 78 64 Z"
    pen.form(glass, step(glow, 2) if lit else "paper-3", 0.7, hard=0.05)
    if lit:
        pen.fill(both(glass, ell(100, 110, 25, 30)), step(glow, 1))
        _flame(pen, 100, 134, 44, "hot" if glow != "hot" else "warm")
    else:
        pen.fill(rect(94, 122, 12, 20, 2), "paper-5")
    pen.fill(both(glass, limb([(74, 78), (68, 98), (72, 120)], 3, 7, 3)), "paper")
    pen.form(poly([(84, 26), (116, 26), (122, 44), (130, 64), (70, 64), (78, 44)], 4), tone, 0.9)
    pen.fill(rect(77, 42, 46, 5, 2), step(tone, -2))
    pen.form(rect(72, 138, 56, 14, 4), step(tone, 1), 1.3)
    base = poly([(62, 150), (138, 150), (150, 184), (50, 184)], (6, 6, 6, 6))
    pen.form(base, tone, 0.9)
    pen.form(ell(132, 166, 7), "accent", 1)


def _paper_lantern(pen: Pen, tone: str, glow: str) -> None:
    pen.line("M100 6 L100 26", step(tone, 1), 3)
    body = ell(100, 92, 74, 66)
    pen.form(body, glow, 0.8)
    for i in range(6):
        y = 44 + i * 19
        pen.fill(both(body, cut(ell(100, y - 2, 90, 15), ell(100, y - 5, 90, 15))), step(glow, -1))
    pen.form(rect(70, 20, 60, 12, 4), tone, 1.3)
    pen.form(rect(70, 152, 60, 12, 4), tone, 1.3)
    for x in (92, 100, 108):
        pen.line(segments((x, 164), (x + (x - 100) * 0.3, 182)), "accent", THIN)


@drawing(
    scene_class="table",
    size_m=0.4,
)
def vase(
    pen: Pen,
    *,
    tone: Tone = "main",
    kind: Literal["amphora", "bottle", "bowl"] = "amphora",
    pattern: Literal["band", "waves", "plain"] = "band",
    branch: Literal["leaves", "blossom", "none"] = "blossom",
) -> None:
    pen.ground(96)
    neck = {"amphora": 84, "bottle": 70, "bowl": 104}[kind]
    if branch != "none":
        _branch(pen, neck, blossom=branch == "blossom")
    body = {
        "amphora": "M84 76 L116 76 C114 92 148 100 148 130 C148 156 128 172 122 184 L78 184 C72 172 52 156 52 130 C52 100 86 92 84 76 Z",
        "bottle": "M90 62 L110 62 C108 100 142 112 142 146 C142 168 132 184 120 184 L80 184 C68 184 58 168 58 146 C58 112 92 100 90 62 Z",
        "bowl": "M72 98 L128 98 C128 106 152 112 152 138 C152 166 134 184 116 184 L84 184 C66 184 48 166 48 138 C48 112 72 106 72 98 Z",
    }[kind]
    pen.form(body, tone, 0.8)
    if pattern == "band":
        pen.fill(
            both(body, "M30 118 C70 130 130 130 170 118 L170 146 C130 158 70 158 30 146 Z"),
            step(tone, 2),
        )
        for i in range(7):
            x = 55 + i * 15
            sag = 134 + 8 - abs(x - 100) * 0.14
            pen.fill(both(body, turn(rect(x - 4.5, sag - 4.5, 9, 9, 1), 45, x, sag)), "accent")
    elif pattern == "waves":
        for i in range(3):
            y = 124 + i * 17
            line = [(40 + j * 12, y + 4 + (4 if j % 2 else -4)) for j in range(11)]
            pen.fill(both(body, limb(line, 5, 5)), step(tone, 2))
    shine = limb([(66, 128), (66, 142), (72, 156)], 3, 7, 3)
    pen.fill(both(body, shine), step(tone, 3))
    wide = {"amphora": 19, "bottle": 13, "bowl": 31}[kind]
    rim = neck - 6
    pen.form(rect(100 - wide, rim - 4, 2 * wide, 9, 4), step(tone, 1), 1.3)


def _branch(pen: Pen, y: float, *, blossom: bool) -> None:
    tall = y - 8
    for dx, rise, bend in ((-44, 0.78, -8), (8, 0.92, 10), (46, 0.62, 10)):
        tip = (100 + dx, y - tall * rise)
        middle = (100 + dx * 0.4 + bend * 0.4, y - tall * rise * 0.5)
        pen.line(curve([(100 + dx * 0.08, y + 4), middle, tip]), "wood-2", 3)
        spots = [middle, (middle[0] * 0.5 + tip[0] * 0.5, middle[1] * 0.5 + tip[1] * 0.5), tip]
        for i, (px, py) in enumerate(spots):
            side = -1 if i % 2 else 1
            if blossom:
                _blossom(pen, px + side * 4, py, 10 - i % 2 * 2)
            veined_leaf(pen, (px, py), 20, 10, -90 + side * 55 + dx * 0.5, "leaf")


def _blossom(pen: Pen, x: float, y: float, size: float) -> None:
    petals = [turn(ell(x, y - size * 0.5, size * 0.42, size * 0.5), i * 72, x, y) for i in range(5)]
    pen.form(union(*petals), "paper-1", 0.9)
    pen.fill(ell(x, y, size * 0.26), "accent")


@drawing(
    scene_class="wall",
    size_m=0.9,
    anchor="center",
)
def mirror(
    pen: Pen,
    *,
    tone: Tone = "warm",
    glass: Tone = "sky+2",
    shape: Literal["oval", "round", "arched"] = "oval",
    rays: Annotated[int, Range(0, 16)] = 0,
    shelf: bool = True,
) -> None:
    low = 8 if shelf else 0
    outer, inner, middle = _mirror_shapes(shape, low)
    size = 66 if shape == "round" else 74
    for i in range(rays):
        tip = turn(leaf(100, middle, size + 22, 13, 0), i * 360 / max(rays, 1) - 90, 100, middle)
        pen.form(both(tip, ell(100, middle, 94, 94 - low)), step(tone, -1 if i % 2 else 0), 1)
    pen.cast(outer, 4, 6)
    pen.form(outer, tone, 0.6, hard=0.05)
    pen.fill(inner, glass)
    for x, wide in ((72, 26), (112, 11)):
        gleam = poly([(x + 44, -10), (x + 44 + wide, -10), (x - 44 + wide, 200), (x - 44, 200)])
        pen.fill(both(inner, gleam), step(glass, 1))
    pen.fill(cut(inner, move(inner, 3, 4)), step(glass, -1))
    if shelf:
        board = rect(30, 176, 140, 11, 3)
        pen.form(board, step(tone, -1), 1.4)
        pen.form(rect(124, 146, 20, 30, (4, 4, 4, 4)), "accent", 1)
        pen.form(rect(129, 138, 10, 10, 2), step("accent", -1), 1)
        pen.form("M52 152 L76 152 L72 176 L56 176 Z", "main", 1)
        for degrees in (-124, -92, -60):
            veined_leaf(pen, (64, 154), 24, 11, degrees, "leaf")


def _mirror_shapes(shape: str, low: float) -> tuple[Path, Path, float]:
    """The frame, the glass, and where the middle of both is."""
    match shape:
        case "oval":
            middle = 94 - low
            return ell(100, middle, 66, 84), ell(100, middle, 56, 74), middle
        case "round":
            middle = 100 - low
            return ell(100, middle, 74), ell(100, middle, 64), middle
        case _:
            return arch(40, 12, 120, 176 - 2 * low), arch(50, 22, 100, 156 - 2 * low), 92.0


@drawing(
    scene_class="wall",
    size_m=0.6,
    anchor="center",
)
def picture_frame(
    pen: Pen,
    *,
    tone: Tone = "wood",
    art: Literal["hills", "still_life", "abstract"] = "hills",
    shape: Literal["landscape", "portrait"] = "landscape",
    mat: bool = True,
) -> None:
    wide, tall = (168, 132) if shape == "landscape" else (132, 164)
    x, y = 100 - wide / 2, 106 - tall / 2
    pen.line(segments((100, 10), (x + 26, y + 6)), "ink+3", 1.8)
    pen.line(segments((100, 10), (x + wide - 26, y + 6)), "ink+3", 1.8)
    frame = rect(x, y, wide, tall, 4)
    pen.cast(frame, 4, 6)
    pen.form(frame, tone, 0.5, hard=0.04)
    for left in (True, False):
        side, into = (x, 1) if left else (x + wide, -1)
        corner = ((side + into * 2.5, y + 2.5), (side + into * 12, y + 12))
        pen.line(segments(*corner), step(tone, -1), 1.4)
    opening = rect(x + 13, y + 13, wide - 26, tall - 26, 1)
    pen.fill(opening, "paper" if mat else "sky+3")
    pen.fill(cut(opening, move(opening, 3, 4)), "paper-3")
    pad = 15 if mat else 0
    canvas = rect(x + 13 + pad, y + 13 + pad, wide - 26 - 2 * pad, tall - 26 - 2 * pad, 0)
    _ART[art](pen, canvas, 106 + tall / 2 - 13 - pad)
    pen.fill(ell(100, 10, 4.5), "ink+2")


def _hills(pen: Pen, canvas: Path, low: float) -> None:
    pen.fill(canvas, "sky+3")
    pen.fill(both(canvas, ell(122, low - 52, 14)), "hot")
    for path, own in (
        (poly([(30, low), (78, low - 58), (132, low)], 3), "main+1"),
        (poly([(80, low), (128, low - 40), (180, low)], 3), "main"),
        (ell(70, low + 14, 76, 32), "leaf"),
    ):
        shape = both(canvas, path)
        pen.form(shape, own, 0.8, lit=False)
    cap = both(
        canvas,
        both(poly([(30, low), (78, low - 58), (132, low)], 3), rect(0, low - 60, 200, 15, 0)),
    )
    pen.fill(cap, "paper")


def _still_life(pen: Pen, canvas: Path, low: float) -> None:
    pen.fill(canvas, "accent+3")
    pen.fill(both(canvas, rect(0, low - 24, 200, 40, 0)), "main+1")
    for degrees in (-122, -90, -60):
        veined_leaf(pen, (90, low - 42), 26, 12, degrees, "leaf")
    pen.form(
        f"M82 {low - 46} L98 {low - 46} C98 {low - 36} 110 {low - 32} 108 {low - 18} C106 {low - 8} 74 {low - 8} 72 {low - 18} C70 {low - 32} 82 {low - 36} 82 {low - 46} Z",
        "main-1",
        1,
    )
    for dx, own in ((118, "hot"), (130, "warm")):
        pen.form(both(canvas, ell(dx, low - 16, 9)), own, 1)


def _abstract(pen: Pen, canvas: Path, low: float) -> None:
    pen.fill(canvas, "paper-1")
    for path, own in (
        (ell(84, low - 50, 24), "hot"),
        (both(ell(116, low - 12, 36), rect(0, low - 60, 200, 48, 0)), "main"),
        (rect(62, low - 22, 34, 40, 0), "accent"),
        (ell(122, low - 52, 9), "second"),
    ):
        pen.form(both(canvas, path), own, 0.8, lit=False)


_ART = {"hills": _hills, "still_life": _still_life, "abstract": _abstract}
