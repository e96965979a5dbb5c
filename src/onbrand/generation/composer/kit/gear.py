"""For sport and leisure: a helmet, skates, a rod, a treadmill, a swimsuit, a life buoy."""

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
    limb,
    move,
    polar,
    poly,
    rect,
    segments,
    turn,
    union,
)


@drawing(scene_class="table", size_m=0.28, facing="right", view="side")
def helmet(
    pen: Pen,
    *,
    tone: Tone = "main",
    stripe: Tone | None = "accent",
    kind: Literal["bike", "moto"] = "bike",
    vents: Annotated[int, Range(2, 4)] = 4,
) -> None:
    pen.ground(140)
    if kind == "moto":
        _full_face(pen, tone, stripe)
        return
    for start, knee in (((62, 118), (82, 152)), ((146, 116), (118, 152))):
        pen.line(f"M{start[0]} {start[1]} L{knee[0]} {knee[1]} L100 178", "dark+2", 5)
    pen.form(rect(89, 168, 22, 16, 5), stripe or "dark+3", 1)
    inner = "M30 118 C40 136 72 140 104 138 C140 138 168 134 178 118 Z"
    pen.form(inner, "dark+1", 0.8)
    shell = (
        "M14 116 C10 62 54 22 104 22 C154 22 184 58 192 104 C194 112 188 116 180 116 "
        "C150 112 120 114 96 122 C72 130 40 132 24 128 C18 126 14 122 14 116 Z"
    )
    pen.form(shell, tone, 0.8)
    if stripe:
        swoosh = "M14 112 C60 118 110 84 190 92 L193 108 C120 98 66 130 16 122 Z"
        pen.form(both(shell, swoosh), stripe, 0.8, lit=False)
    slots = (
        [(58, 86), (76, 66), (104, 52), (132, 50)],
        [(46, 68), (62, 50), (84, 38), (106, 34)],
        [(92, 92), (114, 78), (138, 72), (160, 76)],
        [(32, 100), (36, 86), (44, 76), (52, 72)],
    )
    for line in slots[:vents]:
        hole = limb(line, 3, 13, 12, 3)
        pen.fill(both(shell, move(hole, -1.4, -1.8)), step(tone, 2))
        pen.fill(both(shell, hole), step(tone, -3))
    visor = "M160 92 C176 90 190 96 194 108 C184 112 172 112 160 108 Z"
    pen.form(visor, "dark+2", 0.9)


def _full_face(pen: Pen, tone: str, stripe: str | None) -> None:
    shell = (
        "M18 108 C16 52 58 14 106 14 C154 14 184 52 182 104 L178 160 C177 176 166 184 152 184 "
        "L128 184 C112 170 92 166 66 176 C40 178 20 150 18 108 Z"
    )
    pen.form(shell, tone, 0.7)
    if stripe:
        pen.form(
            both(shell, "M10 88 C60 20 120 30 150 20 L150 34 C110 40 70 50 30 130 Z"),
            stripe,
            0.8,
            lit=False,
        )
    pen.fill(limb([(36, 78), (52, 50), (78, 34)], 3, 8, 3), step(tone, 3))
    glass = "M92 82 C92 68 100 62 112 62 L174 66 C182 80 184 96 182 116 L112 120 C98 120 92 112 92 102 Z"
    pen.fill(move(glass, -2, 3), step(tone, -2))
    pen.form(glass, "dark+2", 0.8)
    pen.fill(both(glass, poly([(126, 56), (144, 56), (128, 124), (110, 124)])), "dark+5")
    pen.form(ell(90, 96, 9), step(tone, -1), 1)
    for i in range(3):
        pen.fill(
            both(shell, turn(rect(140 + i * 11, 140, 5, 24, 2.5), 12, 150, 150)), step(tone, -3)
        )


@drawing(scene_class="table", size_m=0.35, facing="right", view="side")
def skates(
    pen: Pen,
    *,
    tone: Tone = "main",
    lace: Tone = "paper",
    kind: Literal["figure", "hockey"] = "figure",
    pair: bool = True,
    fur: bool = True,
) -> None:
    pen.ground(160)
    if pair:
        with pen.at(38, 0, 0.8, degrees=0):
            _skate(pen, step(tone, -2), lace, kind, fur=fur)
    with pen.at(-4, 14, 0.93):
        _skate(pen, tone, lace, kind, fur=fur)


def _skate(pen: Pen, tone: str, lace: str, kind: str, *, fur: bool) -> None:
    blade = limb([(22, 172), (60, 177), (140, 177), (178, 174), (190, 160)], 5, 9, 9, 8, 6)
    if kind == "hockey":
        blade = limb([(20, 166), (40, 177), (100, 178), (160, 177), (186, 164)], 6, 10, 10, 10, 6)
    for x, wide in ((50, 26), (132, 34)):
        pen.form(
            poly([(x, 146), (x + wide, 146), (x + wide - 5, 174), (x + 5, 174)], 3), "paper-6", 0.9
        )
    pen.form(blade, "paper-4", 1)
    if kind == "figure":
        for x in (174, 181, 187):
            pen.fill(
                poly([(x, 168), (x + 4, 172 - (x - 174) * 0.5), (x + 1, 178 - (x - 174) * 0.6)]),
                "paper-6",
            )
    boot = (
        "M44 16 L104 12 C106 46 108 68 124 84 C142 98 176 102 182 126 C184 136 182 142 174 142 "
        "L52 142 C44 142 40 136 41 128 C46 90 50 56 44 16 Z"
    )
    pen.form(boot, tone, 0.8)
    pen.fill(both(boot, ell(178, 142, 34, 32)), step(tone, 1) if kind == "figure" else "paper-3")
    pen.fill(both(boot, limb([(52, 128), (56, 84), (54, 40)], 3, 7, 3)), step(tone, 2))
    tongue = limb([(100, 22), (106, 56), (118, 82), (136, 94)], 14, 16, 16, 10)
    pen.fill(both(boot, tongue), step(tone, -1))
    for x, y, u, v in (
        (82, 40, 108, 34),
        (84, 56, 111, 50),
        (88, 72, 117, 64),
        (98, 88, 126, 78),
        (112, 100, 138, 90),
    ):
        pen.line(segments((x, y), (u, v)), lace, 4)
    pen.form(rect(38, 140, 146, 9, 4), "wood-2" if kind == "figure" else "dark+1", 1.2)
    if fur and kind == "figure":
        pen.form(limb([(42, 18), (72, 15), (106, 13)], 21, 23, 20), "paper-1", 0.9)
    else:
        pen.form(limb([(44, 17), (74, 14), (104, 13)], 12, 12, 11), step(tone, -1), 0.9)


@drawing(scene_class="land", size_m=2.2)
def fishing_rod(
    pen: Pen,
    *,
    tone: Tone = "main",
    bait: Tone = "hot",
    catch: Literal["fish", "hook"] = "fish",
    bend: Annotated[float, Range(0, 22)] = 14,
    bucket: bool = False,
) -> None:
    """It bends under its catch; a float is on the line."""
    pen.ground(110, 64)
    if bucket:
        pen.line("M12 140 C12 112 68 112 68 140", "paper-7", 3)
    rod = [(36, 182), (60, 132), (88, 76), (116 + bend * 0.2, 32), (148 + bend, 12)]
    pen.form(limb(rod, 9, 8, 6.4, 4.8, 2.4), "dark+3", 0.8)
    for x, y in rod[1:4]:
        pen.fill(ell(x + 3, y + 2, 3.4), "paper-6")
    pen.form(limb([(34, 178), (46, 158), (58, 134)], 12, 13, 9), "wood", 1)
    pen.form(limb([(49, 152), (55, 140)], 14, 13), tone, 1)
    pen.form(ell(68, 150, 19), tone, 0.9)
    pen.fill(ell(68, 150, 12), step(tone, 2))
    pen.fill(ell(68, 150, 6), step(tone, -2))
    pen.line(segments((66, 152), (84, 160)), "paper-6", 4)
    pen.form(ell(86, 161, 5), bait, 1)
    tip = 148 + bend
    pen.line(f"M{tip} 12 C{tip + 6} 40 {tip + 4} 60 {tip + 2} 88", "ink+5", 1.4)
    bob = ell(tip + 2, 98, 11, 13)
    pen.line(segments((tip + 2, 82), (tip + 2, 118)), "dark+3", 2.6)
    pen.form(bob, "paper", 0.9)
    pen.form(both(bob, rect(0, 0, 200, 98, 0)), bait, 0.9)
    if catch == "hook":
        pen.line(
            f"M{tip + 2} 116 L{tip + 2} 142 C{tip + 2} 156 {tip - 18} 156 {tip - 16} 142",
            "paper-7",
            3.4,
        )
    else:
        pen.line(segments((tip + 2, 116), (tip + 2, 128)), "ink+5", 1.4)
        _hanging_fish(pen, tip + 2, 126)
    if bucket:
        pail = poly([(8, 138), (72, 138), (64, 184), (16, 184)], (2, 2, 8, 8))
        pen.form(pail, "second", 0.8)
        pen.form(rect(5, 134, 70, 9, 4), step("second", 1), 1)


def _hanging_fish(pen: Pen, x: float, y: float) -> None:
    tail = (
        f"M{x} {y + 42} L{x - 15} {y + 58} C{x - 5} {y + 55} {x + 5} {y + 55} {x + 15} {y + 58} Z"
    )
    pen.form(tail, "accent-1", 0.9)
    body = f"M{x} {y} C{x + 24} {y + 10} {x + 20} {y + 38} {x} {y + 48} C{x - 20} {y + 38} {x - 24} {y + 10} {x} {y} Z"
    pen.form(body, "accent", 0.9)
    pen.fill(
        both(body, limb([(x - 5, y + 6), (x - 9, y + 22), (x - 4, y + 40)], 3, 9, 3)), "accent+2"
    )
    pen.fill(ell(x + 5, y + 12, 3.4), "ink")


@drawing(scene_class="street", size_m=1.6, facing="right", view="side")
def treadmill(
    pen: Pen,
    *,
    tone: Tone = "main",
    frame: Tone = "paper-5",
    incline: Annotated[float, Range(0, 12)] = 6,
    screen: Literal["pulse", "off"] = "pulse",
    bottle: bool = True,
) -> None:
    pen.ground(184)
    front = 160 - incline
    for x, foot in ((24, 8), (150, 12)):
        pen.form(rect(x, 176, 22, foot - 1, (2, 2, 3, 3)), "dark+2", 1)
    pen.form(poly([(130, 152), (156, 152), (182, 60), (164, 56)], 4), frame, 0.9)
    pen.form(limb([(170, 76), (140, 82), (104, 84), (84, 86)], 8, 8, 9, 10), "dark+2", 1)
    deck = poly(
        [(6, 170), (12, 162), (150, front), (194, front), (194, 178), (6, 178)], (4, 6, 6, 6, 5, 5)
    )
    pen.form(deck, frame, 0.8)
    belt = poly([(14, 160), (150, front - 8), (150, front + 4), (8, 170)], (3, 2, 2, 4))
    pen.form(belt, "dark+1", 0.6)
    for i in range(5):
        x = 32 + i * 24
        y = 164 - (x - 10) * (incline + 4) / 140
        pen.line(segments((x, y - 4), (x + 8, y - 5)), "dark+4", 2.4)
    hood = poly(
        [(132, front + 8), (142, front - 22), (190, front - 16), (195, 178), (132, 178)],
        (6, 9, 12, 5, 3),
    )
    pen.form(hood, tone, 0.8)
    pen.fill(rect(150, front + 2, 30, 5, 2.5), step(tone, 2))
    panel = turn(rect(148, 20, 22, 64, 8), 18, 158, 52)
    pen.form(panel, tone, 0.9)
    face = turn(rect(144, 24, 9, 54, 4), 18, 158, 52)
    pen.fill(face, "dark+1")
    if screen == "pulse":
        pen.line(
            turn("M148 30 L148 44 L144.5 48 L152 54 L148 58 L148 74", 18, 158, 52), "accent", 2.6
        )
    if bottle:
        pen.form(turn(rect(176, 74, 16, 36, 5), 8, 184, 92), "second+1", 1)
        pen.form(turn(rect(179, 66, 10, 10, 3), 8, 184, 92), "accent", 1)


@drawing(scene_class="table", size_m=0.7, anchor="center")
def swimsuit(
    pen: Pen,
    *,
    tone: Tone = "main",
    trim: Tone = "accent",
    kind: Literal["one-piece", "trunks"] = "one-piece",
    pattern: Literal["stripes", "dots", "plain"] = "stripes",
) -> None:
    if kind == "trunks":
        whole = poly(
            [(36, 36), (164, 36), (184, 150), (112, 160), (100, 102), (88, 160), (16, 150)],
            (6, 6, 8, 8, 4, 8, 8),
        )
    else:
        half = (
            "M100 66 C84 66 76 48 74 10 L54 8 C56 46 44 62 42 78 C40 98 58 104 58 122 "
            "C58 138 44 146 36 154 C60 160 82 172 90 194 L100 194 Z"
        )
        whole = union(half, flip(half), rect(99, 66, 2, 128, 0))
    pen.cast(whole, 4, 7)
    pen.form(whole, tone, 0.7)
    if pattern == "stripes":
        for y in (84, 104, 124, 144) if kind == "one-piece" else (66, 90, 114, 138):
            pen.fill(
                both(
                    whole,
                    f"M0 {y} C60 {y + 10} 140 {y + 10} 200 {y} L200 {y + 8} C140 {y + 18} 60 {y + 18} 0 {y + 8} Z",
                ),
                step(tone, 3),
            )
    elif pattern == "dots":
        for i in range(30):
            x, y = 30 + i % 6 * 28 + (i // 6 % 2) * 14, 62 + i // 6 * 22
            pen.fill(both(whole, ell(x, y, 5)), step(tone, 3))
    if kind == "trunks":
        pen.form(rect(34, 32, 132, 18, 6), step(tone, -1), 1)
        pen.line("M100 44 C92 60 88 66 90 76 M100 44 C108 58 112 62 108 74", trim, 4)
    else:
        edge = cut(whole, move(whole, 0, -6))
        pen.fill(both(edge, rect(0, 130, 200, 70, 0)), trim)
        pen.fill(both(whole, cut(whole, move(whole, 0, 6))), trim)
        pen.line("M58 121 C80 130 120 130 142 121", step(tone, -2), 2)


@drawing(scene_class="symbol", size_m=0.8, anchor="center")
def lifebuoy(
    pen: Pen,
    *,
    tone: Tone = "hot",
    bands: Annotated[int, Range(3, 6)] = 4,
    rope: bool = True,
    tilt: Annotated[float, Range(-20, 20)] = 14,
) -> None:
    outer = ell(100, 100, 82)
    body = cut(outer, ell(100, 100, 42))
    pen.cast(body, 5, 8)
    if rope:
        for i in range(bands):
            first, last = 360 / bands * i + tilt, 360 / bands * (i + 1) + tilt
            held = [polar((100, 100), 79, degrees) for degrees in (first, last)]
            third = (last - first) / 3
            slack = [polar((100, 100), 91, degrees) for degrees in (first + third, last - third)]
            pen.line(curve([held[0], *slack, held[1]]), "paper-6", 4)
    pen.form(body, "paper-1", 0.5)
    for i in range(bands):
        slab = turn(poly([(100, 100), (300, 46), (300, 154)]), tilt + 360 / bands * i, 100, 100)
        band = both(body, slab)
        pen.fill(band, tone)
        pen.shade(both(band, cut(body, move(body, -5, -5))), step(tone, -1), 0.6)
    shade = cut(body, move(body, -7, -6))
    pen.fill(both(shade, cut(outer, ell(100, 100, 60))), "ink", 0.12)
    shine = cut(cut(ell(100, 100, 70), ell(103, 103, 68)), rect(100, 100, 100, 100, 0))
    pen.fill(both(shine, rect(0, 0, 120, 110, 0)), "paper")
