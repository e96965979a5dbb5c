"""Things of shops: tags, keyrings, telephones, and what stands on shelves."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    both,
    cut,
    ell,
    heart,
    limb,
    move,
    polar,
    poly,
    rect,
    ring,
    segments,
    star,
    turn,
    union,
)


@drawing(scene_class="symbol", size_m=0.1, anchor="center")
def price_tag(
    pen: Pen,
    *,
    tone: Tone = "main",
    alt: Tone = "accent",
    mark: Literal["percent", "price", "heart"] = "percent",
    count: Annotated[int, Range(1, 2)] = 2,
    knot: bool = True,
) -> None:
    if count == 2:
        with pen.at(0, 0, 1, degrees=36):
            _tag(pen, alt, "none")
    with pen.at(0, 0, 1, degrees=-6 if count == 2 else 0):
        _tag(pen, tone, mark)
    hole: Point = (100, 50) if count == 1 else (94.8, 50.3)
    x, y = hole
    pen.line(f"M{x} {y} C{x - 6} 30 {x + 18} 12 {x + 44} 8", "wood-2", 3)
    pen.line(f"M{x} {y} C{x + 10} 34 {x + 34} 30 {x + 52} 22", "wood-1", 3)
    if knot:
        pen.form(ell(x + 27, 21, 5.5), "wood-1")


def _tag(pen: Pen, tone: str, mark: str) -> None:
    body = poly(
        [(78, 30), (122, 30), (152, 64), (152, 190), (48, 190), (48, 64)], (8, 8, 8, 12, 12, 8)
    )
    body = cut(body, ell(100, 50, 7))
    pen.cast(body, 4, 6)
    pen.form(body, tone, 0.7, hard=0.05)
    eyelet = ring(100, 50, 12, 7)
    pen.form(eyelet, "paper-4", 1)
    pen.line("M58 180 L58 69 L83 40", step(tone, 2), 1.8, dash="4 4")
    pen.line("M142 69 L142 180 L58 180", step(tone, -1), 1.8, dash="4 4")
    match mark:
        case "percent":
            pen.line("M124 96 L78 154", "paper", 9)
            for x, y in ((80, 104), (121, 147)):
                pen.line(ell(x, y, 11.5), "paper", 8)
        case "price":
            for x, wide, y, tall in ((72, 30, 88, 7), (72, 56, 108, 24), (72, 44, 146, 7)):
                pen.fill(rect(x, y, wide, tall, 3), "paper")
            pen.fill(rect(108, 113, 14, 14, 3), tone)
        case "heart":
            pen.fill(heart(100, 126, 30), "paper")
        case _:
            pass


_KEYS: tuple[float, ...] = (22.0, -6.0, 48.0)


@drawing(scene_class="symbol", size_m=0.14, anchor="center")
def keyring(
    pen: Pen,
    *,
    tone: Tone = "main",
    fob: Literal["house", "leather", "disc"] = "leather",
    keys: Annotated[int, Range(1, 3)] = 2,
    stitched: bool = True,
) -> None:
    for i in range(keys):
        _hung_key(pen, _KEYS[i] - 30, ("warm", "paper-6", "paper-5")[i])
    _FOBS[fob](pen, tone, stitched=stitched)
    pen.line(move(ell(96, 42, 30), 3, 4), "ink", 6, 0.14)
    pen.line(ell(96, 42, 30), "paper-7", 6.5)
    pen.line("M69 34 C74 22 86 14 100 15", "paper-3", 2.4)
    pen.line("M122 58 C116 66 106 71 96 71", "paper-8", 2.4)


def _hung_key(pen: Pen, degrees: float, tone: str) -> None:
    def laid(path: Path) -> Path:
        return turn(path, degrees, 96, 62)

    blade = rect(90, 104, 13, 78, 3)
    teeth = union(*(rect(101, 138 + i * 14, (10, 7, 11)[i], 8, 1.5) for i in range(3)))
    bow = cut(ell(96.5, 88, 25), rect(89, 70, 15, 9, 4))
    whole = laid(union(blade, teeth, bow))
    pen.cast(whole, 4, 6)
    pen.form(whole, tone, 0.8)
    pen.fill(laid(ring(96.5, 90, 15, 12.6)), step(tone, -1))
    pen.line(laid("M95 112 L95 172"), step(tone, -2), 2)


def _leather(pen: Pen, tone: str, *, stitched: bool) -> None:
    body = turn(
        poly(
            [(84, 66), (108, 66), (124, 110), (124, 182), (68, 182), (68, 110)],
            (6, 6, 16, 18, 18, 16),
        ),
        26,
        96,
        62,
    )
    pen.cast(body, 4, 7)
    pen.form(body, tone, 0.8)
    if stitched:
        seam = turn("M88 76 L76 112 L76 172 L116 172 L116 112 L104 76", 26, 96, 62)
        pen.line(seam, step(tone, 3), 1.8, dash="4 4")
    x, y = polar((96, 62), 84, 90 + 26)
    pen.form(ell(x, y, 15), "accent", 0.9)
    pen.fill(star(x, y, 8.5, corner=1), "paper")
    px, py = polar((96, 62), 26, 90 + 26)
    pen.form(ell(px, py, 6), "paper-5")


def _housed(pen: Pen, tone: str, *, stitched: bool) -> None:
    def laid(path: Path) -> Path:
        return turn(path, 24, 96, 62)

    body = laid(
        poly(
            [(96, 82), (146, 122), (136, 130), (136, 184), (56, 184), (56, 130), (46, 122)],
            (8, 4, 2, 8, 8, 2, 4),
        )
    )
    pen.line(laid("M96 66 L96 90"), "paper-6", 4)
    pen.cast(body, 4, 7)
    pen.form(body, tone, 0.8)
    roof = laid("M96 82 L146 122 L136 130 L96 100 L56 130 L46 122 Z")
    pen.fill(both(body, roof), step(tone, -2))
    pen.form(laid(rect(84, 148, 24, 36, (12, 12, 1, 1))), "accent", 0.9)
    pen.fill(laid(rect(86, 116, 20, 18, 3)), "paper-1")
    if stitched:
        pen.line(laid("M96 116 L96 134 M86 125 L106 125"), tone, 2)


def _disc(pen: Pen, tone: str, *, stitched: bool) -> None:
    x, y = polar((96, 62), 74, 90 + 26)
    pen.line(segments((96, 68), polar((96, 62), 34, 116)), "paper-6", 4)
    pen.cast(ell(x, y, 42), 4, 7)
    pen.form(ell(x, y, 42), tone, 0.9)
    pen.fill(ring(x, y, 34, 31.5), step(tone, 2))
    pen.fill(heart(x, y + 1, 19) if stitched else star(x, y, 20, corner=2), "paper")


_FOBS = {"leather": _leather, "house": _housed, "disc": _disc}


@drawing(scene_class="table", size_m=0.2)
def telephone(
    pen: Pen,
    *,
    tone: Tone = "main",
    kind: Literal["dial", "buttons"] = "dial",
    off_hook: bool = False,
    rings: Annotated[int, Range(0, 2)] = 0,
) -> None:
    pen.ground(160)
    body = "M62 88 C58 120 32 140 24 170 C22 180 26 184 34 184 L166 184 C174 184 178 180 176 170 C168 140 142 120 138 88 Z"
    pen.form(body, tone, 0.8)
    pen.fill(both(body, rect(20, 172, 160, 14, 0)), step(tone, -2))
    pen.fill(both(body, limb([(50, 128), (40, 146), (34, 164)], 3, 7, 3)), step(tone, 2))
    for x in (64, 118):
        horn = poly([(x, 52), (x + 18, 52), (x + 21, 92), (x - 3, 92)], 4)
        pen.form(horn, step(tone, -1), 1)
    if kind == "dial":
        _dial(pen, tone)
    else:
        _buttons(pen, tone)
    if off_hook:
        pen.line(
            "M30 178 C4 176 2 140 22 132 C34 126 20 112 30 100 C34 92 30 82 36 76", "dark+2", 4
        )
        with pen.at(-3, -15, 0.93, degrees=-16):
            _handset(pen, tone, 0)
    else:
        _cord(pen)
        pen.occlude(body, _handset_shape(8), step(tone, -2), 2, 9)
        _handset(pen, tone, 8)
    for i in range(rings):
        reach = 12 + i * 12
        pen.line(
            f"M{176 + i * 7} {52 - reach} C{184 + i * 8} {58 - reach * 0.3} {184 + i * 8} {66 + reach * 0.1} {178 + i * 8} {72 + reach * 0.3}",
            "accent",
            4,
        )
        pen.line(
            f"M{24 - i * 7} {52 - reach} C{16 - i * 8} {58 - reach * 0.3} {16 - i * 8} {66 + reach * 0.1} {22 - i * 8} {72 + reach * 0.3}",
            "accent",
            4,
        )


def _handset_shape(dy: float) -> Path:
    grip = limb(
        [
            (30, 64 + dy),
            (44, 48 + dy),
            (72, 40 + dy),
            (100, 38 + dy),
            (128, 40 + dy),
            (156, 48 + dy),
            (170, 64 + dy),
        ],
        26,
        24,
        19,
        17,
        19,
        24,
        26,
    )
    cups = union(rect(12, 60 + dy, 44, 22, (8, 8, 5, 5)), rect(144, 60 + dy, 44, 22, (8, 8, 5, 5)))
    return union(grip, cups)


def _handset(pen: Pen, tone: str, dy: float) -> None:
    shape = _handset_shape(dy)
    pen.form(shape, tone, 0.8)
    for x in (12, 144):
        pen.form(rect(x - 2, 76 + dy, 48, 9, 4), step(tone, -2), 1)
    pen.fill(
        both(shape, limb([(52, 43 + dy), (80, 35 + dy), (112, 34 + dy)], 1.5, 4, 1.5)),
        step(tone, 3),
    )


def _cord(pen: Pen) -> None:
    wound = "M172 176 C186 178 194 168 190 158 C186 148 176 152 180 142 C184 132 194 136 190 124"
    pen.line(wound, "dark+2", 4)


def _dial(pen: Pen, tone: str) -> None:
    center: Point = (100, 132)
    pen.fill(ell(102, 135, 38), step(tone, -2))
    pen.form(ell(*center, 37), "paper-1", 0.7)
    for i in range(10):
        spot = polar(center, 26, -70 - i * 30)
        pen.fill(ell(*spot, 5.4), step(tone, -1))
        pen.fill(both(ell(*spot, 5.4), move(ell(*spot, 5.4), 1.4, 1.8)), "ink+1")
    pen.form(ell(*center, 14), "accent", 1)
    pen.fill(ell(*center, 5), "paper")
    pen.line(segments(polar(center, 35, 52), polar(center, 24, 40)), "paper-7", 4)


def _buttons(pen: Pen, tone: str) -> None:
    plate = rect(62, 100, 76, 70, 8)
    pen.fill(move(plate, 2, 3), step(tone, -2))
    pen.form(plate, "paper-1", 0.6)
    for row in range(4):
        for col in range(3):
            own = "accent" if (row, col) == (3, 2) else "ink+1"
            pen.fill(rect(70 + col * 22, 107 + row * 15, 16, 10, 3.5), own)


@drawing(scene_class="table", size_m=0.3)
def detergent(
    pen: Pen,
    *,
    tone: Tone = "main",
    alt: Tone = "accent",
    kind: Literal["bottle", "box"] = "bottle",
    bubbles: Annotated[int, Range(0, 4)] = 3,
    label: Literal["drop", "leaf", "shirt"] = "drop",
) -> None:
    pen.ground(116)
    if kind == "bottle":
        body = (
            "M84 48 L116 48 C120 62 152 70 154 104 L156 172 C156 180 150 184 144 184 "
            "L56 184 C50 184 44 180 44 172 L46 104 C46 76 80 66 84 48 Z"
        )
        hole = "M128 84 C142 88 145 98 145 112 C145 126 138 130 133 122 C128 112 122 92 128 84 Z"
        body = cut(body, hole)
        pen.form(body, tone, 0.8)
        pen.fill(both(body, limb([(58, 100), (56, 130), (57, 164)], 3, 7, 4)), step(tone, 3))
        neck = rect(84, 40, 32, 14, 2)
        pen.form(neck, step(tone, -1), 1)
        cap = poly([(80, 10), (120, 10), (124, 44), (76, 44)], (8, 8, 4, 4))
        pen.form(cap, alt, 1)
        for i in range(5):
            pen.fill(both(cap, rect(83 + i * 8, 16, 2.4, 24, 1)), step(alt, -1))
    else:
        body = rect(44, 34, 112, 150, (3, 3, 5, 5))
        pen.form(body, tone, 0.7, hard=0.05)
        pen.fill(both(body, rect(44, 34, 112, 26, 0)), step(tone, -1))
        pen.form(rect(52, 24, 96, 16, (4, 4, 0, 0)), alt, 1)
        pen.line("M78 48 C78 38 122 38 122 48", step(tone, -3), 5)
    with pen.at(0 if kind == "bottle" else 9, 0):
        _label(pen, body, label, alt)
    for i in range(bubbles):
        x, y, radius = ((170, 46, 12), (182, 22, 7), (26, 60, 9), (20, 36, 6))[i]
        pen.fill(ring(x, y, radius, radius - 2.2), "sky+1")
        pen.fill(ell(x - radius * 0.35, y - radius * 0.35, radius * 0.22), "paper")


def _label(pen: Pen, body: Path, kind: str, alt: str) -> None:
    plate = both(body, rect(56, 106, 70, 66, 10))
    pen.form(plate, "paper", 0.7, hard=0)
    match kind:
        case "drop":
            drop = "M91 114 C100 128 106 134 106 142 C106 151 99 157 91 157 C83 157 76 151 76 142 C76 134 82 128 91 114 Z"
            pen.form(drop, "sky", 0.9)
            pen.fill(limb([(83, 143), (84, 149), (89, 152)], 1.5, 3, 1.5), "sky+3")
        case "leaf":
            pen.form("M74 152 C70 128 86 118 110 118 C112 142 98 158 80 152 Z", "leaf", 0.9)
            pen.line("M74 158 C82 146 92 136 102 126", "leaf+2", 2)
        case _:
            shirt = "M80 118 C84 124 98 124 102 118 L116 127 L110 138 L104 135 L104 156 L78 156 L78 135 L72 138 L66 127 Z"
            pen.form(shirt, "sky", 0.9)
    pen.fill(rect(70, 162, 42, 5, 2.5), alt)
