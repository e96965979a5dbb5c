"""Toys and small presents."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import pane
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    between,
    blob,
    both,
    curve,
    cut,
    ell,
    flip,
    heart,
    limb,
    move,
    poly,
    rect,
    segments,
    star,
    turn,
    union,
)


@drawing(scene_class="table", size_m=0.14, facing="right", view="side")
def toy_car(
    pen: Pen,
    *,
    tone: Tone = "main",
    wheels: Tone = "accent",
    kind: Literal["saloon", "racer"] = "saloon",
    key: bool = True,
    driver: bool = True,
) -> None:
    pen.ground(164)
    if key:
        pen.line("M26 112 L40 112", "paper-7", 6)
        loops = cut(
            union(ell(16, 100, 10, 12), ell(16, 124, 10, 12)),
            union(ell(16, 100, 4, 5), ell(16, 124, 4, 5)),
        )
        pen.form(loops, "warm", 1)
    if kind == "saloon":
        body = (
            "M28 150 L28 116 C28 98 38 92 50 90 C54 60 66 44 92 44 L112 44 C136 44 146 62 150 88 "
            "C176 92 188 104 188 126 L188 150 C188 158 182 160 176 160 L40 160 C32 160 28 158 28 150 Z"
        )
        glass = "M66 90 C68 68 76 58 92 58 L110 58 C124 58 132 70 136 90 Z"
    else:
        body = (
            "M28 146 L32 108 C34 94 46 92 58 92 L80 92 C92 92 96 104 108 104 C150 100 188 110 190 142 "
            "C190 156 184 160 176 160 L40 160 C30 160 28 154 28 146 Z"
        )
        glass = "M98 104 C104 84 112 78 122 78 C120 88 118 96 118 103 Z"
    if kind == "racer" and driver:
        _peg(pen, 84, 70)
    pen.form(body, tone, 0.8)
    if kind == "saloon":
        pen.fill(move(glass, 1.5, 2), step(tone, -2))
        pane(pen, glass, "sky+1")
        if driver:
            with_driver = both(glass, union(ell(104, 76, 10), rect(90, 86, 28, 20, 8)))
            pen.fill(with_driver, step(tone, -3))
        pen.fill(rect(98, 58, 5, 34, 0), step(tone, 0))
    else:
        pane(pen, glass, "sky+1")
        pen.form(poly([(30, 78), (60, 78), (56, 92), (34, 92)], 3), wheels, 1)
    stripe = both(body, rect(20, 118, 180, 12, 0))
    pen.fill(stripe, "paper")
    pen.shade(stripe, "paper-3", 2, hard=0)
    disc = ell(108, 126, 18)
    pen.fill(both(body, disc), "paper")
    pen.fill(star(108, 126, 11, corner=1), wheels)
    pen.form(ell(184, 124, 6, 8), "warm+1", 1)
    pen.form(rect(176, 146, 19, 10, 5), "paper-5", 1)
    pen.form(rect(22, 146, 18, 10, 5), "paper-5", 1)
    for x in (66, 150):
        pen.fill(both(body, ell(x, 156, 31)), step(tone, -2))
        pen.form(ell(x, 158, 26), "dark+1", 0.8)
        pen.form(ell(x, 158, 16), wheels, 0.9)
        pen.fill(ell(x, 158, 5), "paper")


def _peg(pen: Pen, x: float, y: float) -> None:
    pen.form(rect(x - 13, y + 8, 26, 30, (10, 10, 0, 0)), "hot", 0.9)
    pen.fill(ell(x, y - 4, 15), "skin1")
    pen.form(both(ell(x, y - 5, 16.5), rect(x - 20, y - 30, 40, 25, 0)), "accent", 0.9)
    pen.fill(ell(x + 6, y, 2), "ink")


@drawing(scene_class="table", size_m=0.4)
def doll(
    pen: Pen,
    *,
    tone: Tone = "main",
    hair: Tone = "hot",
    style: Literal["braids", "bob", "buns"] = "braids",
    dress: Literal["dots", "apron"] = "apron",
    bow: bool = True,
) -> None:
    pen.ground(90)
    for side in (-1, 1):
        leg = limb(
            [(100 + side * 13, 140), (100 + side * 15, 158), (100 + side * 15, 174)], 15, 14, 13
        )
        pen.fill(leg, "paper-1")
        for y in (150, 160, 170):
            pen.fill(both(leg, rect(60, y, 80, 5, 0)), hair)
        pen.form(ell(100 + side * 18, 178, 14, 7), "dark+1", 1)
        arm = limb(
            [(100 + side * 20, 96), (100 + side * 42, 112), (100 + side * 54, 128)], 17, 15, 13
        )
        pen.fill(ell(100 + side * 56, 131, 8.5), "skin1")
        pen.form(arm, step(tone, 1), 0.9)
    gown = "M82 88 L118 88 C124 110 140 132 148 156 C120 166 80 166 52 156 C60 132 76 110 82 88 Z"
    pen.form(gown, tone, 0.8)
    hem = both(gown, "M40 146 C80 158 120 158 160 146 L160 170 L40 170 Z")
    pen.fill(hem, step(tone, -1))
    if dress == "dots":
        for i in range(9):
            pen.fill(
                both(gown, ell(76 + i % 3 * 24 + (i // 3 % 2) * 10, 106 + i // 3 * 17, 4)),
                step(tone, 3),
            )
    else:
        pen.form(both(gown, "M88 100 L112 100 L124 146 C108 152 92 152 76 146 Z"), "paper", 0.8)
        pen.fill(heart(100, 128, 9), "hot")
    _doll_hair_back(pen, hair, style)
    face = ell(100, 58, 37, 36)
    pen.occlude(gown, face, step(tone, -2), 1, 6)
    pen.skin(face, "skin1", 0.7)
    fringe = cut(ell(100, 54, 40, 38), ell(106, 78, 42, 40))
    pen.form(fringe, hair, 0.7)
    for side in (-1, 1):
        x = 100 + side * 14
        pen.fill(ell(x, 64, 5, 5.6), "ink+1")
        pen.fill(ell(x - 1.6, 62, 1.6), "paper")
        pen.fill(ell(100 + side * 23, 75, 6.5, 4.6), "hot+2")
    pen.line("M91 77 C95 83 105 83 109 77", "hot-2", 2.6)
    if bow:
        _head_bow(pen, "accent" if hair != "accent" else "main")


def _doll_hair_back(pen: Pen, tone: str, style: str) -> None:
    if style == "bob":
        pen.form(
            "M60 52 C56 8 144 8 140 52 L146 92 C140 98 128 98 124 92 L76 92 C72 98 60 98 54 92 Z",
            tone,
            0.8,
        )
        return
    for side in (-1, 1):
        if style == "buns":
            pen.form(ell(100 + side * 36, 24, 18), tone, 0.9)
            pen.line(
                f"M{100 + side * 36 - 8} 26 C{100 + side * 36 - 6} 16 {100 + side * 36 + 6} 16 {100 + side * 36 + 7} 25",
                step(tone, -1),
                2,
            )
            continue
        for i in (3, 2, 1, 0):
            pen.form(ell(100 + side * (42 + i * 3), 66 + i * 14, 11 - i * 0.8, 10), tone, 0.9)
        pen.fill(rect(100 + side * 51 - 6, 114, 12, 6, 3), "accent")
        pen.fill(
            poly(
                [(100 + side * 51, 118), (100 + side * 51 - 8, 132), (100 + side * 51 + 8, 132)], 3
            ),
            tone,
        )


def _head_bow(pen: Pen, tone: str) -> None:
    for side in (-1, 1):
        loop = blob(
            (124, 22),
            (124 + side * 8, 10),
            (124 + side * 21, 7),
            (124 + side * 24, 20),
            (124 + side * 20, 33),
            (124 + side * 8, 32),
        )
        pen.form(loop, tone, 0.9)
    pen.form(ell(124, 21, 6), step(tone, 1), 1)


@drawing(scene_class="table", size_m=0.35)
def soft_toy(
    pen: Pen,
    *,
    tone: Tone = "accent",
    patch: Tone = "main",
    kind: Literal["bear", "bunny"] = "bear",
    patches: Annotated[int, Range(0, 3)] = 2,
    ribbon: bool = True,
) -> None:
    pen.ground(136)
    _toy_ears(pen, tone, kind)
    trunk = blob(
        (100, 96), (134, 112), (142, 146), (126, 176), (100, 182), (74, 176), (58, 146), (66, 112)
    )
    pen.form(trunk, tone, 0.8)
    belly = ell(100, 148, 26, 28)
    pen.form(belly, step(tone, 2), 0.8)
    pen.line("M100 121 L100 175", step(tone, 0), 2, dash="4 5")
    for side in (-1, 1):
        arm = limb(
            [(100 + side * 32, 116), (100 + side * 48, 132), (100 + side * 50, 148)], 26, 26, 24
        )
        pen.occlude(trunk, arm, step(tone, -2), -side * 2, 4)
        pen.form(arm, tone, 0.9)
        leg = turn(ell(100 + side * 42, 166, 27, 19), side * 14, 100 + side * 42, 166)
        pen.occlude(trunk, leg, step(tone, -2), 0, -4)
        pen.form(leg, tone, 0.9)
        sole = turn(ell(100 + side * 48, 167, 13, 14), side * 14, 100 + side * 48, 167)
        pen.form(sole, step(tone, 2), 0.9)
    head = blob(
        (100, 24), (136, 36), (152, 66), (136, 96), (100, 104), (64, 96), (48, 66), (64, 36)
    )
    pen.occlude(trunk, head, step(tone, -2), 1, 8)
    if ribbon:
        _neck_ribbon(pen, patch)
    pen.form(head, tone, 0.7, hard=0.06)
    pen.line("M100 26 C101 34 101 42 100 50", step(tone, -2), 2, dash="4 5")
    _toy_face(pen, tone, kind)
    for i in range(patches):
        x, y, size, lean = ((137, 43, 17, 16), (128, 162, 16, -10), (62, 128, 15, 8))[i]
        _sewn(pen, union(head, trunk), (x, y), size, lean, patch)


def _toy_ears(pen: Pen, tone: str, kind: str) -> None:
    for side in (-1, 1):
        x = 100 + side * 40
        if kind == "bear":
            pen.form(ell(x, 34, 21), tone, 0.9)
            pen.fill(ell(x, 36, 12), step(tone, 2))
        else:
            tip = (100 + side * 34, 16) if side < 0 else (150, 30)
            ear = limb(
                [(100 + side * 20, 44), (100 + side * 30, 22), tip]
                if side < 0
                else [(120, 44), (134, 20), (156, 24), (164, 50)],
                22,
                24,
                20,
                20,
            )
            pen.form(ear, tone, 0.9)
            if side < 0:
                pen.fill(both(ear, limb([(80, 40), (71, 24), (67, 12)], 9, 10, 8)), step(tone, 2))


def _toy_face(pen: Pen, tone: str, kind: str) -> None:
    snout = ell(100, 80, 25, 18)
    pen.form(snout, step(tone, 2), 0.7)
    for x, own in ((76, "ink+1"), (124, "ink+1")):
        pen.fill(ell(x + 1, 61, 7.6), step(tone, -2))
        pen.fill(ell(x, 60, 7), own)
        pen.line(f"M{x - 2.4} 57.6 L{x + 2.4} 62.4 M{x + 2.4} 57.6 L{x - 2.4} 62.4", "paper-2", 1.4)
    nose = poly([(90, 70), (110, 70), (100, 81)], 4) if kind == "bear" else heart(100, 75, 7)
    pen.fill(nose, "ink+1" if kind == "bear" else "hot")
    pen.line("M100 80 L100 87 M100 87 C96 92 90 92 87 88 M100 87 C104 92 110 92 113 88", "ink+1", 2)


def _neck_ribbon(pen: Pen, tone: str) -> None:
    for side in (-1, 1):
        loop = blob(
            (100, 108),
            (100 + side * 12, 97),
            (100 + side * 28, 96),
            (100 + side * 31, 109),
            (100 + side * 26, 121),
            (100 + side * 11, 116),
        )
        pen.form(loop, tone, 0.9)
        pen.fill(ell(100 + side * 18, 108, 6, 4.5), step(tone, -2))
    pen.form(ell(100, 108, 7), step(tone, 1), 1)


def _sewn(pen: Pen, cloth: Path, place: Point, size: float, lean: float, tone: str) -> None:
    x, y = place
    square = turn(rect(x - size / 2, y - size / 2, size, size, 3), lean, x, y)
    pen.panel(both(cloth, square), tone)
    ring_of = turn(
        rect(x - size / 2 + 2.2, y - size / 2 + 2.2, size - 4.4, size - 4.4, 2), lean, x, y
    )
    pen.line(ring_of, step(tone, 3), 1.4, dash="3 3")


_MIXED = "022153103420511240533010425132405142310452"


@drawing(scene_class="table", size_m=0.07, view="corner")
def rubiks_cube(
    pen: Pen,
    *,
    tone: Tone = "main",
    size: Annotated[int, Range(2, 4)] = 3,
    solved: bool = False,
    twist: bool = True,
) -> None:
    pen.ground(150, y=182)
    tones = (tone, "accent", "hot", "second", "leaf", "paper-1")
    back, right, near, left = (100.0, 14.0), (178.0, 52.0), (100.0, 92.0), (22.0, 52.0)
    tall = 92.0

    def down(point: Point, by: float) -> Point:
        return point[0], point[1] + by

    foot = [down(left, tall), down(near, tall), down(right, tall)]
    pen.fill(poly([back, right, foot[2], foot[1], foot[0], left], 5), "dark+1")
    faces = (
        ((left, back, near, right), 0, 1),
        ((left, near, foot[0], foot[1]), 0, 2),
        ((near, right, foot[1], foot[2]), -1, 0),
    )
    for which, (corners, shade, own) in enumerate(faces):
        for row in range(size):
            for col in range(size):
                shifted = twist and which > 0 and row == 0
                index = int(_MIXED[(which * 13 + row * size + col * 2) % len(_MIXED)])
                flat = (0, 3)[which - 1] if shifted else own
                name = tones[flat if solved else index]
                pen_tone = step(name, shade)
                _facelet(pen, corners, (col, row), size, pen_tone)
    pen.line(segments(between(left, near, 0.05), near, between(right, near, 0.05)), "dark+3", 1.4)
    shine = [between(left, near, 0.06), between(left, near, 0.3)]
    pen.fill(poly([shine[0], shine[1], down(shine[1], 30), down(shine[0], 46)], 3), "paper", 0.16)


def _facelet(
    pen: Pen, face: tuple[Point, Point, Point, Point], place: tuple[int, int], size: int, tone: str
) -> None:
    a, b, c, d = face
    col, row = place

    def point(u: float, v: float) -> Point:
        return between(between(a, b, u), between(c, d, u), v)

    left, right = (col + 0.1) / size, (col + 0.9) / size
    top, low = (row + 0.1) / size, (row + 0.9) / size
    sticker = poly(
        [point(left, top), point(right, top), point(right, low), point(left, low)], 12 / size
    )
    pen.form(sticker, tone, 0.5, hard=0)


@drawing(scene_class="symbol", size_m=0.08, anchor="center")
def sticker(
    pen: Pen,
    *,
    tone: Tone = "main",
    alt: Tone = "accent",
    motif: Literal["smile", "star", "heart", "bolt"] = "smile",
    shape: Literal["circle", "square"] = "circle",
    small: Annotated[int, Range(0, 2)] = 2,
) -> None:
    for i in range(small):
        x, y, size, own = ((158, 158, 30, "hot"), (36, 162, 26, "second"))[i]
        round_one = ell(x, y, size) if i else rect(x - size, y - size, size * 2, size * 2, 12)
        round_one = turn(round_one, 12, x, y)
        pen.cast(round_one, 2, 4)
        pen.fill(round_one, "paper")
        pen.form(
            turn(
                ell(x, y, size - 5)
                if i
                else rect(x - size + 5, y - size + 5, size * 2 - 10, size * 2 - 10, 8),
                12,
                x,
                y,
            ),
            own,
            0.8,
        )
        pen.fill(star(x, y, size * 0.5, corner=1.5) if i else heart(x, y + 1, size * 0.46), "paper")
    whole = ell(96, 92, 82) if shape == "circle" else rect(16, 12, 160, 160, 26)
    crease = poly([(196, 84), (196, 0), (92, 0)])
    body = cut(whole, crease)
    pen.cast(body, 4, 7)
    pen.fill(body, "paper")
    inner = ell(96, 92, 73) if shape == "circle" else rect(25, 21, 142, 142, 19)
    pen.form(cut(inner, crease), alt if motif == "smile" else tone, 0.7, hard=0.05)
    _STICKERS[motif](pen, tone, alt)
    flap = both(whole, crease)
    fold = _mirrored(flap)
    pen.fill(both(body, move(fold, -3, 6)), "ink", 0.16)
    pen.form(fold, "paper-1", 0.9)


def _mirrored(path: Path) -> Path:
    """Folded over the line from (92, 0) to (196, 84)."""
    straight = turn(path, -38.93, 92, 0)
    from_below = move(flip(turn(straight, 90, 92, 0), 92), 0, 0)
    return turn(turn(from_below, -90, 92, 0), 38.93, 92, 0)


def _smile(pen: Pen, tone: str, alt: str) -> None:
    del tone
    for x in (70, 116):
        pen.fill(ell(x, 80, 9, 12), "ink+1")
        pen.fill(ell(x - 2.6, 75, 3), "paper")
    mouth = "M56 104 C70 112 118 112 134 104 C130 132 114 144 95 144 C76 144 60 132 56 104 Z"
    pen.fill(mouth, "ink+1")
    pen.fill(both(mouth, ell(95, 144, 24, 16)), "hot" if alt != "hot" else "main")


def _starred(pen: Pen, tone: str, alt: str) -> None:
    del tone
    pen.form(star(94, 96, 48, corner=5), alt, 0.8)


def _hearted(pen: Pen, tone: str, alt: str) -> None:
    del tone
    pen.form(heart(94, 98, 42), alt, 0.8)
    pen.line(curve([(66, 92), (66, 82), (70, 74), (76, 70), (80, 69), (84, 70)]), step(alt, 2), 5)


def _bolted(pen: Pen, tone: str, alt: str) -> None:
    del tone
    pen.form(poly([(102, 42), (58, 104), (88, 106), (78, 150), (128, 84), (98, 82)], 5), alt, 0.8)


_STICKERS = {"smile": _smile, "star": _starred, "heart": _hearted, "bolt": _bolted}
