"""What is carried or slipped on: handbag, bow tie, gloves, slippers."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    both,
    curve,
    cut,
    ell,
    flip,
    heart,
    limb,
    move,
    rect,
    segments,
    star,
    turn,
    union,
)


@drawing(
    scene_class="table",
    size_m=0.35,
)
def handbag(
    pen: Pen,
    *,
    tone: Tone = "main",
    metal: Tone = "warm",
    charm: Literal["heart", "tag", "none"] = "tag",
    handles: Annotated[int, Range(1, 2)] = 2,
    flap: bool = True,
) -> None:
    pen.ground(160)
    if handles == 2:
        pen.line("M70 84 C68 14 140 14 136 84", step(tone, -2), 8)
    body = "M38 78 L162 78 C166 78 169 80 170 84 L182 170 C183 180 178 184 170 184 L30 184 C22 184 17 180 18 170 L30 84 C31 80 34 78 38 78 Z"
    pen.form(body, tone, 0.7)
    pen.fill(both(body, rect(0, 172, 200, 14, 0)), step(tone, -1))
    for x in (18, 156):
        pen.fill(both(body, rect(x - 4, 156, 34, 30, (14, 14, 0, 0))), step(tone, -1))
    if flap:
        cover = "M34 78 L166 78 L172 108 C160 134 126 142 100 142 C74 142 40 134 28 108 Z"
        pen.occlude(body, cover, step(tone, -2), 2, 6)
        pen.form(cover, step(tone, 1), 0.6)
        pen.line(
            "M34 106 C46 128 76 135 100 135 C124 135 154 128 166 106",
            step(tone, -1),
            1.8,
            dash="5 4",
        )
        pen.form(rect(88, 128, 24, 24, 5), metal, 1)
        pen.fill(rect(96, 136, 8, 9, 3), step(metal, -2))
    else:
        pen.line("M34 92 L166 92", metal, 3, dash="3 2.4")
        pen.form(rect(150, 88, 9, 18, 3), metal, 1)
    pen.line(
        "M64 88 C62 10 134 10 132 88" if handles == 2 else "M56 88 C50 -4 150 -4 144 88", tone, 9
    )
    pen.line(
        "M66 60 C70 26 96 24 110 32" if handles == 2 else "M60 56 C66 16 100 12 120 24",
        step(tone, 2),
        2,
    )
    for x in (64, 132) if handles == 2 else (56, 144):
        pen.form(rect(x - 8, 76, 16, 20, 4), metal, 1)
    if charm != "none":
        pen.line("M132 96 L146 112", metal, 2)
        shape = (
            heart(148, 124, 13)
            if charm == "heart"
            else turn(rect(138, 108, 20, 32, 5), -12, 148, 112)
        )
        pen.cast(shape, 2, 3)
        pen.form(shape, "accent", 1)


@drawing(
    scene_class="table",
    size_m=0.12,
    anchor="center",
)
def bow_tie(
    pen: Pen,
    *,
    tone: Tone = "main",
    alt: Tone = "accent",
    pattern: Literal["dots", "stripes", "plain"] = "dots",
    strap: bool = True,
) -> None:
    if strap:
        pen.line("M20 84 C10 40 70 14 100 14 C130 14 190 40 180 84", step(tone, -2), 7)
        pen.fill(rect(130, 16, 18, 14, 3), "warm")
    wing = "M96 108 C76 84 44 62 20 64 C8 66 6 80 8 108 C6 138 8 150 20 152 C44 154 76 132 96 108 Z"
    pen.cast(union(wing, flip(wing)), 4, 7)
    for part in (wing, flip(wing)):
        pen.form(part, tone, 0.8)
        if pattern == "dots":
            for i in range(13):
                x, y = 22 + i % 4 * 20 + i // 4 % 2 * 10, 76 + i // 4 * 20
                dot = ell(x, y, 4.6)
                pen.fill(both(part, dot if part == wing else flip(dot)), alt)
        elif pattern == "stripes":
            for i in range(4):
                band = turn(rect(14 + i * 22, 40, 8, 140, 0), 18, 18 + i * 22, 108)
                pen.fill(both(part, band if part == wing else flip(band)), alt)
        for points in ([(92, 104), (70, 92), (48, 86)], [(92, 112), (72, 122), (52, 128)]):
            fold = limb(points, 2, 5, 1)
            pen.fill(both(part, fold if part == wing else flip(fold)), step(tone, -2))
    knot = rect(82, 86, 36, 44, 11)
    for part in (wing, flip(wing)):
        pen.occlude(part, knot, step(tone, -2), 4, 4)
    pen.form(knot, step(tone, 1), 0.9)
    for x in (93, 105):
        pen.fill(both(knot, limb([(x, 88), (x + 2, 106), (x, 128)], 1, 3.4, 1)), step(tone, -1))


@drawing(
    scene_class="table",
    size_m=0.3,
    anchor="center",
)
def gloves(
    pen: Pen,
    *,
    tone: Tone = "main",
    trim: Tone = "accent",
    kind: Literal["knitted", "leather"] = "knitted",
    pair: bool = True,
) -> None:
    if pair:
        with pen.at(42, -4, 0.86, degrees=14):
            _glove(pen, step(tone, -1), trim, kind)
        with pen.at(-12, 26, 0.86, degrees=-6):
            _glove(pen, tone, trim, kind)
    else:
        _glove(pen, tone, trim, kind)


def _glove(pen: Pen, tone: str, trim: str, kind: str) -> None:
    fingers = [
        limb([(74, 106), (66, 66), (60, 34)], 26, 25, 22),
        limb([(92, 104), (90, 58), (88, 20)], 26, 25, 22),
        limb([(112, 104), (114, 62), (116, 28)], 26, 25, 22),
        limb([(130, 110), (136, 76), (142, 50)], 24, 22, 19),
    ]
    thumb = limb([(74, 142), (48, 124), (34, 94)], 34, 28, 22)
    palm = "M62 92 C80 84 122 84 142 98 C146 124 142 146 136 162 L72 162 C62 146 58 116 62 92 Z"
    hand = union(palm, thumb, *fingers)
    pen.cast(hand, 4, 5)
    pen.fill(hand, tone)
    pen.fill(cut(hand, move(hand, -4, -3)), step(tone, -1))
    pen.shade(palm, step(tone, -1), 0.8, hard=0)
    pen.light(hand, step(tone, 1), 2.2)
    for points in (
        [(82, 98), (78, 72), (75, 52)],
        [(102, 96), (102, 66), (102, 48)],
        [(122, 98), (125, 76), (128, 62)],
    ):
        pen.fill(both(hand, limb(points, 2.6, 2.6, 1)), step(tone, -2))
    pen.fill(both(hand, limb([(72, 150), (64, 130), (60, 112)], 4, 3, 1)), step(tone, -2))
    if kind == "knitted":
        for y in (116, 134):
            pen.fill(both(palm, limb([(50, y + 3), (100, y - 3), (150, y + 4)], 6, 6)), trim)
        pen.fill(both(palm, star(102, 126, 9, 6, 0.4)), "paper")
    else:
        for x in (86, 102, 118):
            pen.line(segments((x, 108), (x, 140)), step(tone, -1), 2.4, dash="4 3")
    cuff = rect(62, 154, 84, 36, 8)
    pen.occlude(hand, cuff, step(tone, -2), 0, -5)
    pen.form(cuff, trim if kind == "knitted" else step(tone, 1), 0.9)
    for i in range(7 if kind == "knitted" else 0):
        pen.fill(rect(70 + i * 11, 159, 3, 26, 1.5), step(trim, -1))
    if kind == "leather":
        pen.form(ell(104, 171, 6), trim, 1)


@drawing(
    scene_class="table",
    size_m=0.3,
    view="top",
)
def slippers(
    pen: Pen,
    *,
    tone: Tone = "hot",
    lining: Tone = "paper",
    kind: Literal["open", "fluffy", "bunny"] = "fluffy",
    mark: Literal["heart", "star", "none"] = "heart",
) -> None:
    """A pair seen from above, toes away from us: caps over pale soles, fur at the instep."""
    for x, mirrored in ((-42, True), (54, False)):
        with pen.at(x, 13, 0.93, degrees=-5 if mirrored else 5, mirror=mirrored):
            _slipper(pen, tone, lining, kind, mark)


def _slipper(pen: Pen, tone: str, lining: str, kind: str, mark: str) -> None:
    """The right one; its inner edge is to the left."""
    sole = (
        "M88 8 C118 2 142 30 142 66 C142 96 132 112 134 140 C136 168 124 184 104 184 "
        "C82 184 70 168 70 142 C70 116 58 100 58 70 C58 36 66 12 88 8 Z"
    )
    if kind == "bunny":
        for x, lean in ((84, -14), (118, 12)):
            ear = turn(ell(x, 22, 10, 24), lean, x, 40)
            pen.form(move(ear, 0, 12), step(tone, -1), 0.9)
    pen.cast(sole, 4, 6)
    pen.form(sole, step(tone, -2), 0.6)
    inner = both(sole, move(sole, -4, -6))
    pen.form(inner, lining, 0.6)
    heel = ell(101, 156, 18, 20)
    pen.fill(both(inner, cut(heel, move(heel, 1.6, 2))), step(lining, -4))
    edge = "M40 0 L160 0 L160 92 C140 76 124 72 100 72 C78 72 60 80 40 96 Z"
    toe = both(sole, edge)
    pen.occlude(inner, toe, step(lining, -5), 1, 9)
    pen.form(toe, tone, 0.8)
    if kind == "fluffy":
        fur = union(
            *(ell(*spot, 12, 11) for spot in ((64, 86), (80, 78), (98, 75), (116, 76), (134, 84)))
        )
        pen.occlude(toe, fur, step(tone, -2), 0, -5)
        pen.form(fur, lining, 0.8)
    if kind == "bunny":
        for x in (88, 116):
            pen.fill(ell(x, 40, 4), "ink")
        pen.fill(ell(102, 52, 5.5, 4), "paper")
        pen.line(curve([(93, 57), (97, 61), (102, 58), (107, 61), (111, 57)]), "ink", 2)
    elif mark == "heart":
        pen.fill(heart(101, 40, 15), lining)
    elif mark == "star":
        pen.fill(star(101, 40, 17, corner=2), lining)
