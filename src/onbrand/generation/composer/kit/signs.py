"""Signs that stand for a thought: safe, here, look, talk, work, best."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    arch,
    blob,
    both,
    cut,
    ell,
    flip,
    heart,
    limb,
    move,
    polar,
    poly,
    rect,
    ring,
    segments,
    star,
    tick,
    turn,
    union,
)


@drawing(
    scene_class="symbol",
    size_m=0.1,
)
def padlock(
    pen: Pen,
    *,
    tone: Tone = "accent",
    shackle: Tone = "paper-6",
    state: Literal["shut", "open"] = "shut",
    face: Literal["keyhole", "dial", "check"] = "keyhole",
) -> None:
    pen.ground(120)
    bow = cut(rect(60, 22, 80, 110, (40, 40, 0, 0)), rect(76, 38, 48, 110, (24, 24, 0, 0)))
    bow = cut(bow, rect(116, 84, 40, 60, 0)) if state == "open" else bow
    bow = move(bow, 0, -10) if state == "open" else bow
    pen.form(bow, shackle, 0.5)
    body = rect(38, 88, 124, 96, 18)
    pen.occlude(bow, rect(38, 84, 124, 40, 0), step(shackle, -3), 0, -2)
    pen.form(body, tone, 0.8)
    pen.fill(both(body, rect(30, 166, 140, 4, 0)), step(tone, -1))
    match face:
        case "keyhole":
            pen.fill(
                union(ell(100, 124, 13), poly([(94, 126), (106, 126), (110, 158), (90, 158)], 3)),
                "ink+1",
            )
        case "dial":
            pen.form(ell(100, 136, 32), "paper", 0.7)
            for i in range(10):
                pen.line(
                    segments(polar((100, 136), 27, i * 36), polar((100, 136), 22, i * 36)),
                    "paper-7",
                    2,
                )
            pen.form(ell(100, 136, 13), "dark+2", 1)
            pen.line(
                segments((100, 136), (100, 127)), "accent+1" if tone != "accent" else "paper", 2.6
            )
        case _:
            pen.line(tick(100, 136, 24), "paper", 11)


@drawing(
    scene_class="symbol",
    size_m=1,
)
def map_pin(
    pen: Pen,
    *,
    tone: Tone = "hot",
    base: Tone = "second",
    mark: Literal["dot", "heart", "house", "cup"] = "dot",
    rings: Annotated[int, Range(0, 2)] = 2,
) -> None:
    for i in range(rings):
        pen.fill(ell(100, 174, 64 - i * 26, 14 - i * 5.6), step(base, 3 - i * 2))
    pen.fill(ell(102, 174, 15, 4), "ink", 0.16)
    drop = "M100 176 C82 140 44 118 44 70 C44 34 70 12 100 12 C130 12 156 34 156 70 C156 118 118 140 100 176 Z"
    pen.form(drop, tone, 0.7)
    pen.fill(both(drop, limb([(58, 72), (62, 50), (76, 34)], 4, 9, 4)), step(tone, 2))
    window = ell(100, 70, 34)
    pen.form(window, "paper", 0.7, hard=0.05)
    match mark:
        case "dot":
            pen.form(ell(100, 70, 14), tone, 0.9)
        case "heart":
            pen.fill(heart(100, 72, 18), tone)
        case "house":
            roof = poly([(100, 48), (124, 70), (76, 70)], 3)
            pen.fill(union(roof, rect(83, 66, 34, 24, 2)), tone)
            pen.fill(rect(95, 76, 10, 14, (3, 3, 0, 0)), "paper")
        case _:
            pen.line(ell(114, 70, 6), tone, 4)
            pen.fill("M82 58 L114 58 C114 78 108 86 98 86 C88 86 82 78 82 58 Z", tone)


@drawing(
    scene_class="symbol",
    size_m=0.25,
    anchor="center",
)
def magnifier(
    pen: Pen,
    *,
    tone: Tone = "main",
    handle: Tone = "wood-2",
    shows: Literal["bars", "check", "heart", "none"] = "bars",
    tilt: Annotated[float, Range(-10, 3)] = 0,
) -> None:
    def laid(path: Path) -> Path:
        return turn(path, tilt)

    grip = laid(limb([(132, 132), (150, 150), (171, 171)], 15, 19, 22))
    frame = laid(ell(84, 84, 66))
    pen.cast(union(frame, grip), 4, 6)
    pen.form(laid(limb([(124, 124), (142, 142)], 13, 13)), "paper-6", 1)
    pen.form(grip, handle, 0.8)
    pen.form(frame, tone, 0.4, hard=0.06)
    glass = laid(ell(84, 84, 52))
    pen.fill(glass, "sky+3")
    pen.fill(cut(glass, move(glass, 4, 5)), "sky+1")
    match shows:
        case "bars":
            for i, tall in enumerate((22, 34, 28, 48)):
                own = "accent" if i == 3 else "second" if tone != "second" else "main"
                pen.fill(laid(rect(56 + i * 15, 108 - tall, 11, tall, 2.5)), own)
            pen.line(laid("M52 112 L118 112"), "ink+3", 3)
        case "check":
            pen.line(laid(tick(84, 86, 24)), "accent", 10)
        case "heart":
            pen.form(laid(heart(84, 86, 26)), "hot", 0.9)
        case _:
            pass
    glare = cut(laid(ell(84, 84, 44)), laid(ell(90, 90, 45)))
    pen.fill(glare, "paper")


@drawing(
    scene_class="symbol",
    size_m=0.5,
    anchor="center",
)
def speech_bubble(
    pen: Pen,
    *,
    tone: Tone = "main",
    reply: Tone | None = "accent",
    shows: Literal["dots", "lines", "heart", "stars"] = "dots",
    round_corners: bool = True,
) -> None:
    radius = 26 if round_corners else 8
    if reply:
        answer = union(rect(78, 92, 114, 74, radius), poly([(150, 150), (180, 150), (178, 190)], 3))
        pen.cast(answer, 3, 5)
        pen.form(answer, reply, 0.7)
        for i in range(2):
            pen.fill(rect(118, 132 + i * 14, 56 - i * 20, 6, 3), step(reply, -2))
    box = rect(10, 22, 144, 94, radius)
    bubble = union(box, poly([(30, 100), (66, 100), (30, 148)], 3))
    pen.cast(bubble, 4, 6)
    pen.form(bubble, tone, 0.7)
    match shows:
        case "dots":
            for i in range(3):
                pen.form(ell(50 + i * 32, 69, 10), "paper", 0.9)
        case "lines":
            for i, wide in enumerate((100, 84, 56)):
                pen.fill(rect(32, 46 + i * 18, wide, 8, 4), "paper" if i == 0 else step(tone, 3))
        case "heart":
            pen.form(heart(82, 70, 26), "paper", 0.9)
        case _:
            for i in range(4):
                pen.form(
                    star(36 + i * 31, 70, 15, corner=2),
                    "paper" if reply == "warm" else "warm+1",
                    0.9,
                )


def _gear(x: float, y: float, radius: float, teeth: int) -> Path:
    outline: list[Point] = []
    for i in range(teeth):
        middle = i * 360 / teeth
        half = 90 / teeth
        outline += [
            polar((x, y), radius * 0.8, middle - half * 1.35),
            polar((x, y), radius, middle - half * 0.72),
            polar((x, y), radius, middle + half * 0.72),
            polar((x, y), radius * 0.8, middle + half * 1.35),
        ]
    return poly(outline, radius * 0.05)


@drawing(
    scene_class="symbol",
    size_m=0.3,
    anchor="center",
)
def gear(
    pen: Pen,
    *,
    tone: Tone = "main",
    other: Tone | None = "accent",
    teeth: Annotated[int, Range(8, 12)] = 9,
    hub: Literal["hole", "spokes"] = "hole",
) -> None:
    if other:
        small = cut(turn(_gear(150, 150, 42, 8), 10, 150, 150), ell(150, 150, 13))
        pen.cast(small, 3, 5)
        pen.form(small, other, 0.7)
        pen.fill(ring(150, 150, 22, 19), step(other, -1))
    wheel = _gear(86, 86, 76, teeth)
    if hub == "spokes":
        rim = cut(ell(86, 86, 50), ell(86, 86, 22))
        for i in range(3):
            bar = turn(rect(79, 30, 14, 112, 0), i * 60, 86, 86)
            rim = cut(rim, bar)
        wheel = cut(cut(wheel, rim), ell(86, 86, 10))
    else:
        wheel = cut(wheel, ell(86, 86, 24))
    pen.cast(wheel, 4, 6)
    pen.form(wheel, tone, 0.6)
    if hub == "hole":
        pen.fill(ring(86, 86, 46, 42), step(tone, -1))
        pen.fill(ring(86, 86, 31, 24), step(tone, 2))


@drawing(
    scene_class="symbol",
    size_m=0.2,
    anchor="center",
)
def medal(
    pen: Pen,
    *,
    tone: Tone = "warm",
    ribbon: Tone = "main",
    mark: Literal["star", "one", "heart"] = "star",
    edge: Literal["plain", "rays"] = "rays",
) -> None:
    for right in (False, True):
        band = poly([(46, 8), (82, 8), (116, 100), (88, 112)], (2, 2, 4, 4))
        stripe = poly([(58, 8), (70, 8), (108, 104), (98, 108)])
        band, stripe = (flip(path) if right else path for path in (band, stripe))
        pen.form(band, ribbon if right else step(ribbon, -1), 0.9)
        pen.fill(both(band, stripe), "paper" if right else "paper-3")
    disc = star(100, 132, 60, 18, 0.9, 3) if edge == "rays" else ell(100, 132, 58)
    pen.cast(disc, 3, 5)
    pen.form(disc, tone, 0.6)
    pen.fill(ring(100, 132, 48, 44), step(tone, -1))
    field = ell(100, 132, 44)
    pen.fill(field, step(tone, 1))
    pen.shade(field, tone, 0.8)
    match mark:
        case "star":
            pen.fill(star(101.5, 133.5, 30, corner=3), step(tone, -2))
            pen.form(star(100, 131, 30, corner=3), "paper", 0.7)
        case "one":
            pen.line("M90 120 L102 112 L102 152 M90 152 L114 152", "paper", 8)
        case _:
            pen.form(heart(100, 134, 24), "paper", 0.8)


@drawing(
    scene_class="table",
    size_m=0.4,
)
def globe(
    pen: Pen,
    *,
    tone: Tone = "second",
    land: Tone = "leaf",
    stand: Tone = "wood-2",
    turned: Annotated[float, Range(-30, 30)] = 0,
    tilt: Annotated[float, Range(10, 26)] = 20,
    plane: bool = False,
) -> None:
    pen.ground(96)
    center = (100.0, 84.0)
    away = [polar(center, 130, degrees + tilt) for degrees in (110, 150, 190, 230, 270)]
    arc = cut(ring(*center, 78, 70), poly([center, *away]))
    pen.form(arc, stand, 0.4)
    pen.form(poly([(94, 154), (106, 154), (110, 174), (90, 174)], 2), stand, 1)
    pen.form(rect(62, 172, 76, 12, (8, 8, 3, 3)), stand, 1.4)
    ball = ell(*center, 64)
    pen.form(ball, tone, 0.7)
    for shape in _LANDS:
        piece = both(ball, turn(move(blob(*shape), turned, 0), tilt - 20, *center))
        if not piece:
            continue
        pen.fill(both(ball, move(piece, 1.5, 2.5)), step(tone, -1))
        pen.form(piece, _apart(pen, land, tone), 0.7, hard=0.06, lit=False)
    pen.fill(both(ball, limb([(44, 84), (48, 58), (64, 38)], 3, 7, 3)), "paper")
    if plane:
        pen.line("M38 128 C70 152 128 148 162 104", "paper", 2.4, dash="6 5")
        pen.fill(turn(poly([(150, 110), (176, 96), (164, 120), (160, 112)], 1), 0), "paper")


_SEEN = 1.7  # of contrast, between a continent and the sea


def _apart(pen: Pen, land: str, sea: str) -> str:
    """The continents are seen on the sea in every brand."""
    tones = (land, "warm", "warm+1", "leaf+2", "leaf-2", "paper")
    return next((one for one in tones if pen.ramps.contrast(one, sea) > _SEEN), step(sea, 3))


# The Americas, Africa below Europe, a part of Asia.
_LANDS: tuple[tuple[Point, ...], ...] = (
    ((42, 54), (54, 38), (74, 34), (82, 44), (72, 54), (70, 66), (58, 68), (60, 78), (50, 72)),
    ((56, 84), (70, 84), (80, 96), (74, 112), (66, 130), (60, 122), (58, 106), (52, 94)),
    ((100, 70), (116, 64), (132, 72), (140, 86), (132, 94), (128, 112), (118, 126), (110, 114),
     (108, 98), (96, 90)),
    ((104, 36), (120, 28), (140, 34), (156, 52), (160, 74), (148, 80), (140, 68), (126, 62),
     (112, 58), (100, 50)),
    ((138, 112), (152, 106), (156, 116), (144, 126)),
)  # fmt: skip


@drawing(
    scene_class="wall",
    size_m=2.3,
)
def door(
    pen: Pen,
    *,
    tone: Tone = "main",
    frame: Tone = "paper-2",
    shape: Literal["square", "arched"] = "arched",
    panels: Annotated[int, Range(1, 3)] = 2,
    wreath: bool = False,
    mat: bool = True,
) -> None:
    pen.ground(130)
    outer = arch(46, 14, 108, 170) if shape == "arched" else rect(46, 20, 108, 164, (4, 4, 0, 0))
    inner = arch(56, 24, 88, 160) if shape == "arched" else rect(56, 30, 88, 154, (2, 2, 0, 0))
    pen.form(outer, frame, 0.6)
    pen.fill(inner, step(tone, -2))
    leaf = both(inner, move(inner, 0, 3))
    pen.form(leaf, tone, 0.8, hard=0.04)
    top = 44 if shape == "square" else 60
    tall = (168 - top) / panels
    for i in range(panels):
        for x in (66, 104):
            panel = rect(x, top + i * tall, 30, tall - 8, 3)
            panel = both(panel, leaf)
            pen.fill(panel, step(tone, -1))
            pen.fill(cut(panel, move(panel, -2, -2)), step(tone, 1))
    if shape == "arched":
        fan = both(arch(64, 32, 72, 40), rect(0, 0, 200, 54, 0))
        pen.fill(fan, "sky+2")
        pen.line("M100 54 L100 32 M100 54 L78 40 M100 54 L122 40", tone, 2.4)
    if wreath:
        for i in range(14):
            angle = i * 360 / 14
            spot = polar((100, 92), 22, angle)
            pen.fill(turn(ell(*spot, 9, 5), angle + 60, *spot), "leaf+1" if i % 2 else "leaf+2")
        pen.form(union(ell(92, 116, 8, 5), ell(108, 116, 8, 5)), "accent", 1)
    pen.form(ell(134, 112, 4.6), "warm+1")
    if mat:
        pen.form(rect(40, 178, 120, 8, 3), "wood-2", 1.4)
