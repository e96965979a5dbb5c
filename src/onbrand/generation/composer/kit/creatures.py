"""More animals: insects, forest animals, water birds and whales."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import eye
from onbrand.generation.composer.pen import THIN, Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    MID,
    Path,
    Point,
    blob,
    both,
    curve,
    ell,
    flip,
    heart,
    leaf,
    limb,
    move,
    poly,
    rect,
    scale,
    turn,
    union,
)


@drawing(
    scene_class="being",
    size_m=0.02,
    facing="right",
    view="side",
    anchor="center",
)
def bee(
    pen: Pen,
    *,
    body: Tone = "warm",
    stripe: Tone = "dark+1",
    wing: Tone = "paper-1",
    stripes: Annotated[int, Range(2, 4)] = 3,
    flap: Annotated[float, Range(-14, 14)] = 0,
    trail: bool = True,
) -> None:
    if trail:
        loop = [(6, 150), (24, 164), (44, 156), (46, 138), (32, 132), (26, 146), (44, 160)]
        pen.line(curve(loop), "ink+3", 2.2, dash="1 7")
    far = turn(leaf(118, 84, 68, 42, -58, 0.05), flap, 118, 84)
    pen.form(far, step(wing, -1), 0.7)
    sting = poly([(30, 112), (8, 118), (32, 126)], (2, 2, 2))
    pen.fill(sting, stripe)
    trunk = "M28 118 C34 84 72 70 112 74 C146 78 164 96 162 118 C160 142 136 156 104 156 C66 156 34 144 28 118 Z"
    pen.form(trunk, body, 0.9)
    for i in range(stripes):
        x = 50 + i * 72 / stripes
        bow = f"M{x} 60 C{x + 14} 90 {x + 14} 140 {x} 170 L{x + 13} 170 C{x + 29} 140 {x + 29} 90 {x + 13} 60 Z"
        band = both(trunk, bow)
        pen.fill(band, stripe)
        pen.light(band, step(stripe, 2), 1.6)
    face = both(trunk, ell(160, 116, 36, 46))
    head = ell(152, 112, 34, 33)
    pen.occlude(trunk, head, step(body, -2), -5, 4)
    pen.form(head, step(body, 1) if face else body, 0.8)
    for root, tip in (((150, 82), (156, 58)), ((164, 84), (178, 64))):
        pen.line(
            curve([root, ((root[0] + tip[0]) / 2 - 2, (root[1] + tip[1]) / 2 - 3), tip]), stripe, 3
        )
        pen.fill(ell(*tip, 4.4), stripe)
    eye(pen, 166, 106, 7, white=False)
    eye(pen, 146, 106, 7, white=False)
    pen.line("M150 120 C153 126 161 126 164 120", stripe, THIN)
    for x in (140, 172):
        pen.fill(ell(x, 119, 5, 3.4), "hot")
    near = turn(leaf(98, 86, 76, 56, -104, -0.05), -flap, 98, 86)
    pen.occlude(trunk, near, step(body, -2), 2, 5)
    pen.form(near, wing, 0.7)
    vein = turn("M97 80 C94 62 88 46 82 28", -flap, 98, 86)
    pen.line(vein, step(wing, -2), 1.6)
    for x in (84, 104, 122):
        pen.line(f"M{x} 153 C{x - 2} 160 {x + 2} 164 {x + 6} 165", stripe, 3)


@drawing(
    scene_class="being",
    size_m=0.08,
    view="top",
    anchor="center",
)
def butterfly(
    pen: Pen,
    *,
    body: Tone = "main",
    inner: Tone = "accent",
    trunk: Tone = "dark+1",
    spots: Annotated[int, Range(0, 4)] = 3,
    spread: Annotated[float, Range(0.66, 1)] = 1,
    tails: bool = False,
    tilt: Annotated[float, Range(-12, 12)] = 10,
) -> None:
    upper = "M100 96 C104 62 132 22 172 24 C196 28 192 66 180 86 C168 106 132 112 100 104 Z"
    lower = "M100 104 C128 102 164 112 168 134 C172 160 146 178 128 168 C110 156 102 130 100 104 Z"
    if tails:
        lower = union(lower, limb([(132, 150), (142, 166), (144, 182)], 20, 10, 6))
    for mirror in (True, False):

        def laid(path: Path, mirror: bool = mirror) -> Path:
            narrow = move(path, 0, 0) if spread == 1 else _narrow(path, spread)
            return turn(flip(narrow) if mirror else narrow, tilt)

        low, high = laid(lower), laid(upper)
        pen.form(low, step(body, -1), 0.8)
        pen.fill(
            both(
                low,
                laid(
                    "M100 106 C122 108 150 118 150 136 C150 152 136 158 126 152 C112 142 104 124 100 106 Z"
                ),
            ),
            step(inner, -1),
        )
        pen.occlude(low, high, step(body, -3), 1, 6)
        pen.form(high, body, 0.8)
        pen.fill(
            both(
                high,
                laid(
                    "M102 98 C110 70 132 42 162 42 C176 46 172 66 164 78 C152 96 124 102 102 98 Z"
                ),
            ),
            inner,
        )
        for rib in ("M104 98 C124 84 144 66 160 46", "M104 99 C126 92 150 84 168 72"):
            pen.line(laid(rib), body, 2.6)
        for x, y, r in ((174, 36, 4.5), (184, 54, 4.5), (178, 74, 4), (154, 164, 4))[:spots]:
            pen.fill(laid(ell(x, y, r)), "paper")
    pen.form(turn(limb([(100, 76), (100, 104), (100, 152)], 9, 11, 4), tilt), trunk)
    pen.fill(turn(ell(100, 76, 7.5), tilt), trunk)
    for side in (-1, 1):
        feeler = [
            (100 + 3 * side, 70),
            (100 + 9 * side, 56),
            (100 + 18 * side, 44),
            (100 + 26 * side, 38),
        ]
        pen.line(turn(curve(feeler), tilt), trunk, 2.2)
        pen.fill(turn(ell(100 + 27 * side, 37, 3), tilt), trunk)


def _narrow(path: Path, share: float) -> Path:
    return scale(path, share, 1, MID, MID)


@drawing(
    scene_class="being",
    size_m=0.4,
)
def rabbit(
    pen: Pen,
    *,
    body: Tone = "paper-3",
    belly: Tone = "paper",
    inside: Tone = "hot+2",
    ears: Literal["up", "one", "wide"] = "up",
    scarf: Tone | None = "main",
    awake: bool = True,
) -> None:
    pen.ground(112)
    pen.form(ell(150, 164, 15), belly, 0.9)
    trunk = "M74 108 C54 124 44 150 46 170 C46 180 54 184 64 184 L136 184 C146 184 154 180 154 170 C156 150 146 124 126 108 Z"
    pen.form(trunk, body, 0.8)
    pen.fill(both(trunk, ell(100, 156, 27, 36)), belly)
    for x in (66, 134):
        pen.form(ell(x, 178, 21, 9), step(body, 1), 0.9)
    _ears(pen, ears, body, inside)
    head = blob(
        (100, 54), (134, 66), (145, 92), (128, 114), (100, 119), (72, 114), (55, 92), (66, 66)
    )
    if scarf:
        wrap = both(union(trunk, rect(60, 104, 80, 26, 10)), rect(58, 106, 84, 22, 10))
        pen.form(wrap, scarf)
        pen.form(rect(112, 118, 17, 40, (3, 3, 5, 5)), step(scarf, -1))
    else:
        pen.occlude(trunk, head, step(body, -2), 2, 7)
    pen.form(head, body, 0.7, hard=0.06)
    for x in (78, 122):
        pen.fill(ell(x, 99, 8, 5), step(inside, -1))
    pen.fill(union(ell(93, 101, 10.5, 8.5), ell(107, 101, 10.5, 8.5)), belly)
    for x in (82, 118):
        if awake:
            eye(pen, x, 86, 6, white=False)
        else:
            pen.line(f"M{x - 7} 86 C{x - 4} 91 {x + 4} 91 {x + 7} 86", "ink", THIN)
    pen.fill(poly([(94, 93), (106, 93), (100, 99)], 2.5), "hot-1")
    pen.line("M100 98 C100 105 92 106 90 102 M100 98 C100 105 108 106 110 102", "ink+1", 1.8)
    pen.fill(rect(95.5, 106, 9, 7, (0, 0, 3, 3)), "paper")
    for x in (82, 118):
        pen.form(rect(x - 10, 142, 20, 28, (9, 9, 10, 10)), body, hard=0.07)


def _ears(pen: Pen, kind: str, tone: str, inside: str) -> None:
    angles = {"up": (-8, 8), "one": (-8, 40), "wide": (-26, 26)}[kind]
    for x, degrees in zip((84, 116), angles, strict=True):
        outer = f"M{x} 70 C{x + 17} 52 {x + 15} 14 {x} 8 C{x - 15} 14 {x - 17} 52 {x} 70 Z"
        bend = kind == "one" and degrees == 40
        outer = (
            limb([(x, 68), (x + 2, 40), (x + 18, 26), (x + 36, 44)], 20, 27, 25, 8)
            if bend
            else turn(outer, degrees, x, 70)
        )
        pen.form(outer, tone, 0.8)
        if not bend:
            pit = f"M{x} 62 C{x + 9} 48 {x + 8} 24 {x} 19 C{x - 8} 24 {x - 9} 48 {x} 62 Z"
            pen.fill(turn(pit, degrees, x, 70), inside)


@drawing(
    scene_class="being",
    size_m=1.4,
)
def bear(
    pen: Pen,
    *,
    body: Tone = "wood-2",
    muzzle: Tone = "wood+2",
    scarf: Tone | None = "main",
    holds: Literal["none", "honey", "heart"] = "none",
    awake: bool = True,
) -> None:
    pen.ground(140)
    trunk = "M66 104 C44 122 36 150 40 170 C42 180 52 184 66 184 L134 184 C148 184 158 180 160 170 C164 150 156 122 134 104 Z"
    pen.form(trunk, body, 0.8)
    pen.fill(both(trunk, ell(100, 150, 33, 36)), step(muzzle, -1))
    for x in (56, 144):
        pen.form(ell(x, 172, 24, 14), body, 0.9)
        pen.fill(ell(x, 173, 12, 7.5), step(muzzle, -1))
    for x in (60, 140):
        pen.form(ell(x, 38, 18), body)
        pen.fill(ell(x, 39, 10), step(body, -2))
    head = blob(
        (100, 26), (140, 40), (152, 72), (134, 102), (100, 110), (66, 102), (48, 72), (60, 40)
    )
    pen.occlude(trunk, head, step(body, -2), 2, 8)
    if scarf:
        pen.form(both(trunk, rect(50, 100, 100, 22, 8)), scarf)
        pen.form(turn(rect(116, 110, 19, 42, (3, 3, 6, 6)), -10, 124, 112), step(scarf, -1))
    pen.form(head, body, 0.7, hard=0.06)
    snout = ell(100, 86, 27, 20)
    pen.form(snout, muzzle, 0.7)
    for x in (76, 124):
        if awake:
            eye(pen, x, 66, 6, white=False)
        else:
            pen.line(f"M{x - 8} 66 C{x - 4} 71 {x + 4} 71 {x + 8} 66", "ink", THIN)
    nose = poly([(88, 73), (112, 73), (100, 87)], 5)
    pen.fill(nose, "ink+1")
    pen.fill(ell(96, 76, 3.4, 1.8), "ink+4")
    pen.line("M100 86 L100 93 M100 93 C97 98 90 98 88 94 M100 93 C103 98 110 98 112 94", "ink+1", 2)
    if holds == "honey":
        pot = "M76 132 C70 150 74 172 84 176 L116 176 C126 172 130 150 124 132 Z"
        pen.form(pot, "hot-1")
        pen.fill(both(pot, rect(60, 146, 80, 16, 0)), "paper")
        pen.form(rect(72, 124, 56, 12, 5), "hot")
        pen.fill(
            "M78 135 L112 135 L112 144 C112 150 104 150 104 144 L104 141 C104 138 98 138 98 141 C98 146 90 146 90 141 C90 138 80 140 78 135 Z",
            "accent+1",
        )
    elif holds == "heart":
        pen.form(heart(100, 148, 25), "hot")
    for x, side in ((52, 1), (148, -1)):
        arm = limb([(x, 118), (x - 4 * side, 140), (x + 22 * side, 154)], 26, 27, 24)
        pen.form(arm, body, 0.9)


@drawing(
    scene_class="being",
    size_m=8,
    facing="right",
    view="side",
)
def whale(
    pen: Pen,
    *,
    body: Tone = "main",
    belly: Tone = "paper",
    grooves: Annotated[int, Range(2, 5)] = 4,
    spout: bool = True,
    water: bool = True,
) -> None:
    with pen.at(0, 0 if water else 8):
        if spout:
            _jet(pen)
        _swimmer(pen, body, belly, grooves)
    if water:
        _sea(pen, 166, 4)


def _jet(pen: Pen) -> None:
    for side in (-1, 1):
        jet = [
            (128, 66),
            (128 + 4 * side, 46),
            (128 + 14 * side, 34),
            (128 + 26 * side, 36),
            (128 + 32 * side, 46),
        ]
        pen.fill(limb(jet, 5, 7, 8, 7, 3), "second+1")
    for x, y, r in ((94, 56, 3.4), (162, 58, 3.4), (128, 24, 4)):
        pen.fill(ell(x, y, r), "second+1")


def _swimmer(pen: Pen, body: str, belly: str, grooves: int) -> None:
    fluke = (
        "M40 112 C34 92 20 78 6 74 C8 90 14 100 24 106 C14 104 8 110 4 122 C18 126 34 124 42 118 Z"
    )
    pen.form(fluke, step(body, -1), 0.9)
    hull = "M26 108 C42 116 58 112 74 96 C92 76 122 70 150 78 C182 86 196 112 194 136 C192 160 172 176 136 176 C84 176 44 152 26 108 Z"
    pen.form(hull, body, 0.8)
    low = both(hull, "M60 156 C90 164 128 160 150 146 C166 136 184 136 200 138 L200 190 L60 190 Z")
    pen.fill(low, belly)
    pen.shade(low, step(belly, -2), 0.8, hard=0.1)
    for i in range(grooves):
        y = 155 + i * 6
        line = limb([(96 + i * 8, y + 8), (130, y + 4), (158, y - 5), (192, y - 10)], 1, 2, 2, 1)
        pen.fill(both(low, line), step(belly, -4))
    fin = "M112 138 C104 152 90 166 74 168 C78 150 88 136 100 130 Z"
    pen.occlude(hull, fin, step(body, -2), 3, 4)
    pen.form(fin, step(body, -1), 0.9)
    pen.fill(ell(164, 116, 8.4), "paper")
    pen.fill(ell(165.4, 117, 5.4), "ink")
    pen.fill(ell(163.4, 114.6, 1.9), "paper")


def _sea(pen: Pen, top: float, left: float) -> None:
    humps: list[Point] = [(-10 + 22 * k, top + (6 if k % 2 else 0)) for k in range(11)]
    water = curve(humps) + "L230 210 L-30 210 Z"
    pool = both(water, rect(left, 100, 200 - 2 * left, 84, (0, 0, 13, 13)))
    pen.form(pool, "second", 0.5, hard=0)


@drawing(
    scene_class="being",
    size_m=0.4,
    facing="right",
    view="side",
)
def duck(
    pen: Pen,
    *,
    body: Tone = "warm",
    bill: Tone = "hot-1",
    collar: Tone | None = None,
    wing: Annotated[float, Range(-12, 16)] = 0,
    afloat: bool = True,
) -> None:
    foot = 170 if afloat else 178
    if not afloat:
        pen.ground(110)
        for x in (92, 116):
            pen.fill(limb([(x, 160), (x + 2, 172), (x + 16, 181)], 5, 4.5, 8), bill)
    hull = "M20 92 C28 102 40 106 60 102 C80 98 104 104 120 96 C150 104 164 124 158 146 C152 168 128 176 98 176 C58 176 26 150 20 92 Z"
    hull = move(hull, 0, foot - 176)
    pen.form(hull, body, 0.8)
    dy = foot - 176
    head = union(
        ell(132, 62 + dy, 36), limb([(132, 80 + dy), (130, 104 + dy), (126, 124 + dy)], 50, 46, 50)
    )
    pen.form(head, body, 0.7, hard=0.06)
    merge = both(hull, ell(124, 136 + dy, 34, 32))
    pen.fill(merge, body)
    if collar:
        ring = both(
            union(head, hull), limb([(100, 96 + dy), (128, 106 + dy), (160, 98 + dy)], 9, 10, 9)
        )
        pen.form(ring, collar)
    upper = f"M160 {56 + dy} C172 {54 + dy} 190 {60 + dy} 193 {66 + dy} C192 {72 + dy} 172 {74 + dy} 158 {72 + dy} Z"
    lower = f"M158 {68 + dy} C168 {72 + dy} 178 {74 + dy} 183 {76 + dy} C178 {82 + dy} 164 {82 + dy} 156 {76 + dy} Z"
    pen.fill(move(lower, -2, -3), step(bill, -1))
    pen.form(upper, bill, 0.9)
    eye(pen, 146, 52 + dy, 6.5, white=False)
    pen.fill(ell(136, 70 + dy, 6, 4), step(body, -1))
    feather = turn(
        move(
            "M104 122 C90 112 62 112 44 122 C40 124 36 122 32 118 C34 142 52 160 78 160 C98 158 110 142 104 122 Z",
            0,
            dy,
        ),
        wing,
        96,
        130,
    )
    pen.occlude(hull, feather, step(body, -2), 3, 5)
    pen.form(feather, step(body, -1) if not collar else step(body, 1), 0.9)
    for points in ("M50 140 C64 146 80 144 92 136", "M58 150 C70 154 82 152 90 146"):
        pen.line(turn(move(points, 0, dy), wing, 96, 130), step(body, 1), 2)
    if afloat:
        _sea(pen, 160, 6)
        pen.line("M30 174 C40 178 52 178 62 174 M120 176 C132 180 148 180 160 175", "second+2", 2.4)
