"""Fruit that grows on trees, and avocados."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
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
    segments,
    turn,
    union,
)


def citrus_face(
    pen: Pen,
    x: float,
    y: float,
    radius: float,
    tone: str,
    *,
    segments: int = 9,
    tall: float = 1.0,
    start: float = 0,
) -> None:
    """A cut across an orange: rind, pith, and segments with a gleam each."""

    def flat(path: Path) -> Path:
        return scale(path, 1, tall, x, y)

    pen.form(flat(ell(x, y, radius)), tone, 0.6)
    pen.fill(flat(ell(x, y, radius * 0.89)), "paper-1")
    wedge, gap = 360 / segments, 60 / segments
    for i in range(segments):
        left, right = start + i * wedge + gap / 2, start + (i + 1) * wedge - gap / 2
        middle = (left + right) / 2
        pulp = poly(
            [
                polar((x, y), radius * 0.12, middle),
                polar((x, y), radius * 0.79, left),
                polar((x, y), radius * 0.84, middle),
                polar((x, y), radius * 0.79, right),
            ],
            (1, radius * 0.1, radius * 0.2, radius * 0.1),
        )
        pen.fill(flat(pulp), step(tone, 1))
        lit = limb(
            [polar((x, y), radius * 0.4, middle), polar((x, y), radius * 0.66, middle)],
            radius * 0.05,
            radius * 0.08,
        )
        pen.fill(flat(lit), step(tone, 3))


def _peel(pen: Pen, body: Path, center: Point, radius: float, tone: str) -> None:
    """The pores of a citrus and its gleam."""
    for i in range(11):
        x, y = polar(center, radius * (0.36 + 0.12 * (i % 5)), i * 137 + 10)
        pen.fill(both(body, ell(x, y, 2, 1.6)), step(tone, -1))
    gleam = limb(
        [polar(center, radius * 0.8, degrees) for degrees in (186, 204, 222, 240)],
        radius * 0.05,
        radius * 0.11,
        radius * 0.04,
    )
    pen.fill(both(body, gleam), step(tone, 2))


@drawing(scene_class="table", size_m=0.1)
def orange(
    pen: Pen,
    *,
    tone: Tone = "warm",
    cut_open: Literal["half", "wedge", "none"] = "half",
    leaves: Annotated[int, Range(0, 2)] = 1,
    segments: Annotated[int, Range(7, 10)] = 9,
) -> None:
    whole = cut_open == "none"
    pen.ground(120 if whole else 170)
    x, y, radius = (100 if whole else 82), 109.0, 75.0
    ball = ell(x, y, radius, radius)
    pen.form(ball, tone, 0.9)
    _peel(pen, ball, (x, y), radius, tone)
    pen.fill(both(ball, ell(x + 8, 46, 17, 7)), step(tone, -2))
    for i in range(leaves):
        degrees = -22 if i == 0 else -158
        veined_leaf(pen, (x + 8, 44), 60 - 14 * i, 30 - 6 * i, degrees, "leaf", curl=0.1, veins=3)
    pen.form(limb([(x + 8, 46), (x + 7, 38), (x + 11, 29)], 7, 6, 8), "leaf-2")
    if cut_open == "half":
        pen.occlude(ball, ell(142, 134, 51), step(tone, -2), -4, -2)
        citrus_face(pen, 144, 134, 50, tone, segments=segments, start=14)
    elif cut_open == "wedge":
        _wedge(pen, tone)


def _wedge(pen: Pen, tone: str) -> None:
    """A boat-shaped slice that lies on its rind."""
    rind = "M88 132 C92 168 118 184 144 184 C170 184 192 168 194 132 C192 128 188 128 184 130 L98 130 C94 128 90 128 88 132 Z"
    pen.form(rind, tone, 0.9)
    pulp = "M97 134 L186 134 C182 158 164 174 142 174 C118 174 101 158 97 134 Z"
    pen.fill(pulp, "paper-1")
    for i in range(4):
        a, b = 180 - i * 45 - 4, 180 - (i + 1) * 45 + 4
        center = (141.5, 136.0)
        seg = poly(
            [
                polar(center, 7, (a + b) / 2),
                polar(center, 36, a),
                polar(center, 36, (a + b) / 2),
                polar(center, 36, b),
            ],
            (1, 5, 10, 5),
        )
        pen.fill(both(pulp, seg), step(tone, 1))


_LEMON = (
    "M8 100 C18 99 25 90 34 77 C50 53 76 42 102 42 C130 42 152 54 166 78 C173 91 182 96 195 99 "
    "C197 101 197 104 194 105 C182 107 173 112 165 124 C151 147 127 158 100 158 "
    "C75 158 50 147 34 123 C26 110 18 105 8 103 C6 102 6 101 8 100 Z"
)


@drawing(scene_class="table", size_m=0.08)
def lemon(
    pen: Pen,
    *,
    tone: Tone = "warm+1",
    cut_open: Literal["half", "none"] = "half",
    leaves: Annotated[int, Range(0, 2)] = 1,
    segments: Annotated[int, Range(7, 9)] = 8,
) -> None:
    """Pointed at both ends and bright; half of another one shows its segments."""
    pen.ground(170)
    shift = (-8, -4) if cut_open == "half" else (0, 25)
    body = move(scale(turn(_LEMON, -24), 0.97, 0.97), *shift)
    tip = turn("M190 101 L190 102 Z", -24).split()
    x, y = float(tip[0][1:]) + shift[0], float(tip[1]) + shift[1]
    for i in range(leaves):
        degrees = -122 if i == 0 else -158
        own = step(pen.ramps.at_least("leaf", 0.42), -i)
        veined_leaf(pen, (x - 4, y), 62 - 12 * i, 32 - 6 * i, degrees, own, curl=-0.12, veins=3)
    bright = tone
    pen.fill(body, bright)
    pen.shade(body, step(tone, -1), 0.9, hard=0.1)
    pen.light(body, step(bright, 1))
    center = (96 + shift[0], 96 + shift[1])
    gleam = [polar(center, 44, degrees) for degrees in (178, 200, 222, 246)]
    pen.fill(both(body, limb(gleam, 3, 9, 9, 3)), step(bright, 3))
    for i in range(16):
        spot = polar(center, 14 + 9.0 * (i % 5), i * 137.5)
        pen.fill(both(body, ell(*spot, 1.7, 1.4)), step(tone, -1))
    pen.form(limb([(x - 6, y + 2), (x + 3, y - 3)], 8, 9), "wood-3")
    if cut_open == "half":
        pen.occlude(body, ell(144, 136, 48), step(tone, -2), -4, -2)
        pen.fill(ell(151, 138, 46), step(tone, -2))
        citrus_face(pen, 146, 137, 47, step(tone, -1), segments=segments, start=8)


@drawing(scene_class="table", size_m=0.2)
def banana(
    pen: Pen,
    *,
    tone: Tone = "warm",
    count: Annotated[int, Range(1, 3)] = 3,
    spots: Annotated[int, Range(0, 5)] = 3,
) -> None:
    pen.ground(136, 92)
    stem = (166.0, 34.0)
    fingers: tuple[tuple[Point, ...], ...] = (
        ((14, 116), (38, 144), (76, 161), (116, 154), (146, 118), (158, 72), stem),
        ((28, 66), (52, 100), (84, 118), (114, 114), (140, 92), (154, 64), stem),
        ((62, 22), (80, 54), (100, 74), (120, 78), (138, 70), (152, 54), stem),
    )
    done = ""
    for i, spine in reversed(list(enumerate(fingers[:count]))):
        body = limb(spine, 9, 36, 46, 47, 41, 26, 13)
        if done:
            pen.occlude(done, body, step(tone, -2), -1, -6)
        pen.form(body, step(tone, 0 if i != 1 else -1), 0.9, hard=0.14)
        ridge = limb([(x - 2, y - 5) for x, y in spine[:-1]], 1.5, 4, 5, 5, 4, 1.5)
        pen.fill(both(body, ridge), step(tone, 1 if i != 1 else 0))
        tip = spine[0]
        pen.fill(both(body, ell(tip[0] - 1, tip[1] - 2, 9)), "wood-4")
        done = union(done, body) if done else body
    for x, y, size in ((72, 164, 4), (106, 160, 5), (130, 140, 3.4), (90, 172, 3), (50, 150, 3))[
        :spots
    ]:
        pen.fill(turn(ell(x, y, size * 1.5, size * 0.7), -20, x, y), step(tone, -3))
    neck = limb([(160, 56), (166, 36), (172, 14)], 30, 20, 15)
    pen.form(neck, step(tone, -1), 0.9)
    pen.fill(both(neck, turn(rect(150, 4, 40, 12, 0), 14, 172, 10)), "wood-4")


_PEAR = (
    "M102 44 C118 44 125 58 127 78 C131 102 164 112 164 146 C164 172 138 185 100 184 "
    "C62 185 36 172 36 146 C36 112 72 102 76 78 C78 58 86 44 102 44 Z"
)


@drawing(scene_class="table", size_m=0.12)
def pear(
    pen: Pen,
    *,
    tone: Tone = "warm",
    leaves: Annotated[int, Range(0, 2)] = 1,
    half: bool = True,
) -> None:
    """A ripe one with a blush; half of another one leans on it."""
    pen.ground(168 if half else 122)
    left = -26.0 if half else 0.0
    with pen.at(left, 0):
        _pear(pen, tone, leaves)
    if half:
        pen.occlude(move(_PEAR, left), move(_PEAR, 56, 10), step(tone, -2), -6, -2)
        with pen.at(62, 48, 0.74, degrees=14):
            pen.fill(move(_PEAR, 6, 2), step(tone, -2))
            pen.form(_PEAR, tone, 0.8)
            _pear_face(pen, tone)
            pen.form(limb([(102, 48), (101, 32), (108, 16)], 7, 7, 10), "wood-3")


def _pear(pen: Pen, tone: str, leaves: int) -> None:
    pen.form(_PEAR, tone, 0.9, hard=0.1)
    for i in range(3):
        pen.grain(both(_PEAR, ell(132, 150, 40 - 9 * i, 42 - 9 * i)), "hot-1", i, 0.8)
    pen.fill(both(_PEAR, ell(103, 47, 13, 6)), step(tone, -2))
    gleam = limb([(48, 154), (49, 134), (62, 116), (77, 102), (84, 80)], 4, 11, 10, 7, 3)
    pen.fill(both(_PEAR, gleam), step(tone, 3))
    for x, y in ((104, 154), (86, 138), (92, 170), (72, 160), (104, 122), (104, 92), (114, 138)):
        pen.fill(ell(x, y, 2, 1.7), step(tone, -2))
    pen.form(limb([(102, 50), (100, 30), (112, 11)], 7, 7, 11), "wood-3")
    for i in range(leaves):
        degrees = -16 if i == 0 else -164
        own = step(pen.ramps.at_least("leaf", 0.42), -i)
        veined_leaf(pen, (104, 34), 66 - 16 * i, 34 - 8 * i, degrees, own, curl=0.1, veins=4)


def _pear_face(pen: Pen, tone: str) -> None:
    face = scale(_PEAR, 0.88, 0.91, 100, 122)
    flesh = pen.ramps.at_least(step(tone, 3), 0.9)
    pen.fill(face, flesh)
    pen.shade(face, step(flesh, -1), 0.6, hard=0.05)
    core = "M101 106 C76 120 76 158 100 168 C124 158 124 120 101 106 Z"
    pen.fill(core, step(flesh, -2))
    pen.line(segments((101, 108), (101, 70)), step(flesh, -2), 3)
    for seed in (leaf(89, 156, 30, 16, -98), leaf(111, 156, 30, 16, -82)):
        pen.form(seed, "wood-4")


_PEACH = (
    "M100 58 C78 38 24 52 24 112 C24 158 62 181 92 184 C96 184 99 182 104 184 "
    "C140 181 176 158 176 112 C176 52 122 38 100 58 Z"
)


@drawing(scene_class="table", size_m=0.09)
def peach(
    pen: Pen,
    *,
    tone: Tone = "warm+1",
    blush: Tone = "hot",
    leaves: Annotated[int, Range(0, 2)] = 2,
    half: bool = False,
) -> None:
    pen.ground(124)
    pen.form(_PEACH, tone, 0.9)
    if half:
        face = scale(_PEACH, 0.9, 0.9, 100, 122)
        pen.fill(face, step(tone, 2))
        pen.shade(face, step(tone, 1), 0.8, hard=0)
        pen.fill(ell(100, 124, 36, 42), step(blush, 1))
        stone = ell(100, 124, 26, 33)
        pen.form(stone, "wood-2", 0.9)
        for x, y, degrees in ((92, 112, 70), (106, 118, 110), (96, 130, 80), (108, 138, 100)):
            pen.fill(both(stone, turn(ell(x, y, 9, 2.4), degrees, x, y)), "wood-4")
    else:
        side = cut(_PEACH, "M100 40 C80 84 78 140 104 192 L0 200 L0 0 Z")
        pen.occlude(side, cut(_PEACH, side), step(tone, -1), 5, 0)
        for i in range(5):
            pen.grain(both(side, ell(150, 110, 52 - 7 * i, 66 - 9 * i)), blush, i)
        cleft = limb([(100, 56), (90, 84), (86, 116), (90, 148), (103, 182)], 4, 4.5, 3.5, 2, 1)
        pen.fill(both(_PEACH, cleft), step(tone, -3))
        gleam = limb([(40, 124), (40, 104), (48, 86), (60, 75)], 4, 10, 4)
        pen.fill(both(_PEACH, gleam), step(tone, 2))
    pen.form(limb([(100, 62), (99, 46), (105, 34)], 6, 6, 9), "wood-3")
    for i in range(leaves):
        degrees = -20 if i == 0 else -150
        veined_leaf(pen, (101, 50), 70 - 18 * i, 32 - 6 * i, degrees, "leaf", curl=0.12, veins=4)


@drawing(scene_class="table", size_m=0.08)
def cherry(
    pen: Pen,
    *,
    tone: Tone = "hot",
    count: Annotated[int, Range(1, 3)] = 2,
    leaves: Annotated[int, Range(0, 2)] = 1,
) -> None:
    pen.ground(150 if count > 1 else 90)
    joint = (112.0, 22.0)
    balls = {
        1: ((96.0, 138.0, 46.0),),
        2: ((56.0, 136.0, 44.0), (138.0, 144.0, 40.0)),
        3: ((104.0, 120.0, 36.0), (48.0, 140.0, 42.0), (148.0, 144.0, 40.0)),
    }[count]
    for i in range(leaves):
        degrees = 8 if i == 0 else 172
        veined_leaf(pen, joint, 76 - 12 * i, 38 - 6 * i, degrees, "leaf", curl=0.12, veins=4)
    done = ""
    for x, y, radius in balls:
        ball = cut(ell(x, y, radius, radius * 0.97), ell(x + 2, y - radius * 1.08, 16, 9))
        if done:
            pen.occlude(done, ball, step(tone, -2), -3, 3)
        pen.form(ball, tone, 0.9)
        pen.fill(both(ball, ell(x + 2, y - radius * 0.82, 15, 6)), step(tone, -2))
        spots = [polar((x, y), radius * 0.72, degrees) for degrees in (178, 200, 222, 240)]
        pen.fill(both(ball, limb(spots, 3, 7, 3)), step(tone, 2))
        bend = (x + (joint[0] - x) * 0.25 + 8, y - radius * 1.6)
        stem = limb([(x + 2, y - radius * 0.8), bend, joint], 4, 3.4, 5)
        pen.fill(stem, "leaf-2")
        done = union(done, ball) if done else ball
    pen.form(limb([(104, 24), (112, 19), (122, 19)], 9, 10, 8), "wood-3")


_AVOCADO = (
    "M100 10 C122 10 132 30 138 56 C146 84 164 100 164 130 C164 162 136 184 100 184 "
    "C64 184 36 162 36 130 C36 100 54 84 62 56 C68 30 78 10 100 10 Z"
)


@drawing(scene_class="table", size_m=0.11)
def avocado(
    pen: Pen,
    *,
    tone: Tone = "leaf",
    pit: Tone = "wood-2",
    halves: Annotated[int, Range(1, 2)] = 2,
    stone: bool = True,
) -> None:
    pen.ground(160 if halves == 2 else 120)
    back = ""
    if halves == 2:
        back = move(scale(turn(_AVOCADO, 16), 0.84, 0.84, 100, 184), 38, -2)
        pen.form(back, step(tone, -2), 0.9)
        for i in range(12):
            x, y = polar((146, 124), 16 + 9 * (i % 5), i * 137)
            pen.fill(both(back, ell(x, y, 2.6, 2)), step(tone, -1))
    place = (-26.0, -7.0, 0.93) if halves == 2 else (0.0, 0.0, 1.0)
    front = move(scale(turn(_AVOCADO, place[1]), place[2], place[2], 100, 184), place[0], 0)
    if halves == 2:
        pen.occlude(back, front, step(tone, -4), 7, 2)
    pen.form(front, step(tone, -2), 0.9)

    cx, cy = 100 + place[0], 126.0

    def inner(share: float, dx: float = 0) -> Path:
        return scale(front, share, share, cx - 2 + dx, cy - 10)

    pen.fill(inner(0.91), tone)
    face = inner(0.86)
    pen.fill(face, step(tone, 3))
    pen.shade(face, step(tone, 2), 0.6, hard=0.04)
    hole = ell(cx + 1, cy + 4, 33, 33)
    if stone:
        pen.fill(move(hole, 3, 4), step(tone, 1))
        pen.form(hole, pit, 0.9)
        pen.fill(both(hole, turn(ell(cx - 12, cy - 9, 5, 10), 42, cx - 12, cy - 9)), step(pit, 2))
    else:
        pen.fill(hole, step(tone, 1))
        pen.fill(cut(hole, move(hole, 6, 8)), step(tone, -1))
