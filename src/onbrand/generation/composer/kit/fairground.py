"""Toys, souvenirs and rides: a nesting doll, a toy train, a horseshoe, a big wheel, a swing."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    both,
    cut,
    ell,
    limb,
    move,
    polar,
    poly,
    rect,
    segments,
    turn,
    union,
)


@drawing(scene_class="table", size_m=0.2)
def nesting_doll(
    pen: Pen,
    *,
    tone: Tone = "main",
    scarf: Tone = "accent",
    count: Annotated[int, Range(1, 3)] = 3,
    flower: Literal["rose", "daisy"] = "rose",
) -> None:
    pen.ground(176 if count > 1 else 110)
    if count > 1:
        with pen.at(88, 78.2, 0.575):
            _doll(
                pen,
                step(tone, 2) if count == 2 else "hot",
                "main" if scarf != "main" else "accent",
                flower,
            )
    with pen.at(-27 if count > 1 else 5, 9.2, 0.95):
        _doll(pen, tone, scarf, flower, fine=True)
    if count == 3:
        with pen.at(128, 110.4, 0.4):
            _doll(pen, "second", scarf, flower)


def _doll(pen: Pen, tone: str, scarf: str, flower: str, *, fine: bool = False) -> None:
    body = (
        "M100 6 C132 6 148 32 144 62 C142 74 148 84 156 98 C170 124 164 160 148 180 "
        "C146 183 142 184 138 184 L62 184 C58 184 54 183 52 180 C36 160 30 124 44 98 "
        "C52 84 58 74 56 62 C52 32 68 6 100 6 Z"
    )
    pen.form(body, tone, 0.7)
    apron = both(body, "M100 84 C144 92 152 140 134 190 L66 190 C48 140 56 92 100 84 Z")
    pen.fill(apron, "paper-1")
    if fine:
        pen.shade(apron, "paper-4", 0.6, hard=0.05)
    shawl = both(body, "M40 0 L160 0 L160 74 C146 90 120 96 100 96 C80 96 54 90 40 74 Z")
    pen.fill(both(body, move(shawl, 1, 6)), step(tone, -2))
    if fine:
        pen.form(shawl, scarf, 0.7)
    else:
        pen.fill(shawl, scarf)
    spots = ((66, 40), (72, 22), (134, 42), (126, 22), (62, 66), (138, 68), (100, 14))
    pen.fill(both(shawl, " ".join(ell(x, y, 4) for x, y in spots)), step(scarf, 3))
    face = ell(100, 52, 30, 29)
    pen.skin(face, "skin1", 0.6)
    hair = both(face, cut(ell(100, 36, 36, 22), union(ell(84, 48, 18, 16), ell(116, 48, 18, 16))))
    pen.fill(hair, "wood-3")
    pen.fill(ell(88, 54, 3, 3.6) + ell(112, 54, 3, 3.6), "ink")
    pen.fill(ell(82, 63, 5, 3.6) + ell(118, 63, 5, 3.6), "hot+2")
    pen.line("M94 68 C97 72 103 72 106 68", "hot-2", 2.6)
    for side in (-1, 1):
        knot = turn(ell(100 + side * 14, 94, 13, 7), side * 24, 100 + side * 14, 94)
        pen.fill(knot, step(scarf, 1))
    pen.fill(ell(100, 92, 7), step(scarf, -1))
    for degrees in (-160, -20, 70, 110) if fine else ():
        veined_leaf(pen, (100, 142), 34, 17, degrees, "leaf")
    if flower == "rose":
        pen.fill(ell(100, 140, 19), "hot")
        pen.line("M92 140 C92 130 106 128 108 138 C109 147 98 149 96 142", "hot-2", 2.6)
    else:
        petals = (ell(*polar((100, 140), 13, i * 360 / 7), 8) for i in range(7))
        pen.fill(union(*petals), "accent")
        pen.fill(ell(100, 140, 8), "warm+2")
    pen.fill(both(body, rect(0, 174, 200, 12, 0)), step(tone, -2))


@drawing(scene_class="table", size_m=0.16, facing="right", view="side")
def toy_train(
    pen: Pen,
    *,
    tone: Tone = "main",
    car: Tone = "accent",
    cars: Annotated[int, Range(0, 1)] = 1,
    cargo: Literal["blocks", "gift", "none"] = "blocks",
    smoke: bool = True,
) -> None:
    """Wooden, with round wheels and pegs."""
    pen.ground(188)
    if smoke:
        for x, y, r in ((166, 34, 13), (146, 24, 16), (120, 22, 11)):
            pen.form(ell(x, y, r), "paper-2", 0.8)
    if cars:
        if cargo == "blocks":
            for x, y, own in ((14, 84, "hot"), (40, 84, "second"), (27, 58, "leaf+1")):
                pen.form(turn(rect(x, y, 25, 26, 4), (x % 5) - 2, x + 12, y + 13), own, 0.9)
        elif cargo == "gift":
            pen.put("gift", 40, 114, 66)
        pen.form(rect(6, 106, 70, 46, (4, 4, 8, 8)), car, 0.8)
        pen.fill(rect(6, 116, 70, 7, 0), step(car, 2))
        pen.form(rect(74, 140, 24, 7, 3), "wood-2", 1)
        for x in (22, 60):
            _wooden_wheel(pen, x, 164, 20, "second")
    left = 92 if cars else 40
    cab = rect(left, 70, 46, 84, (3, 3, 6, 6))
    boiler = rect(left + 38, 96, 62, 58, (4, 18, 8, 4))
    pen.form(rect(left + 64, 56, 20, 46, 3), "dark+2", 1)
    pen.form(
        poly([(left + 56, 48), (left + 92, 48), (left + 86, 62), (left + 62, 62)], 4), "dark+2", 1
    )
    pen.form(boiler, tone, 0.8)
    for x in (left + 58, left + 78):
        pen.fill(both(boiler, rect(x, 90, 5, 80, 0)), step(tone, 2))
    pen.form(cab, step(tone, 1), 0.8)
    pen.form(rect(left + 10, 84, 26, 26, 5), "paper-2", 1)
    pen.form(rect(left - 7, 60, 60, 13, 6), "hot", 1)
    pen.fill(ell(left + 98, 124, 6, 10), "warm")
    pen.form(rect(left - 4, 148, 106, 13, 5), "wood-1", 1)
    for x, r in ((left + 16, 20), (left + 56, 20), (left + 88, 15)):
        _wooden_wheel(pen, x, 184 - r, r, "accent" if car != "accent" else "hot")


def _wooden_wheel(pen: Pen, x: float, y: float, radius: float, tone: str) -> None:
    disc = ell(x, y, radius)
    pen.fill(disc, tone)
    pen.fill(cut(disc, move(disc, -3, -2.4)), step(tone, -1))
    pen.fill(cut(disc, move(disc, 1.6, 1.8)), step(tone, 1))
    pen.fill(ell(x, y, radius * 0.62), step(tone, -1))
    pen.fill(ell(x, y, radius * 0.5), step(tone, 1))
    pen.fill(ell(x, y, radius * 0.22), "wood-2")


@drawing(scene_class="symbol", size_m=0.15, anchor="center")
def horseshoe(
    pen: Pen,
    *,
    tone: Tone = "main",
    nails: Annotated[int, Range(4, 8)] = 6,
    charm: Literal["clover", "ribbon", "none"] = "clover",
    tilt: Annotated[float, Range(-16, 16)] = -8,
) -> None:
    """Its ends up, so that the luck stays in."""
    outer = "M28 12 L64 12 C58 50 50 74 52 98 C54 130 76 146 100 146 C124 146 146 130 148 98 C150 74 142 50 136 12 L172 12 C184 50 190 76 188 102 C184 158 146 190 100 190 C54 190 16 158 12 102 C10 76 16 50 28 12 Z"

    def laid(path: str) -> str:
        return turn(path, tilt * 0.6, 100, 100)

    pen.cast(laid(outer), 4, 8)
    pen.form(laid(outer), tone, 0.7)
    line = [polar((100, 98), 68, 180 - i * 180 / 12) for i in range(13)]
    groove = limb([(44, 22), (34, 60), *line, (166, 60), (156, 22)], 7, 7, 7)
    pen.fill(laid(groove), step(tone, -2))
    for i in range(nails):
        side = -1 if i % 2 else 1
        degrees = 90 + side * (40 + 42 * (i // 2))
        x, y = polar((100, 98), 68, min(192, max(-12, degrees)))
        if abs(degrees - 90) > 100:
            x, y = 100 + side * -62, 44
        hole = turn(rect(x - 5, y - 5, 10, 10, 2), degrees, x, y)
        pen.fill(laid(hole), step(tone, -4))
        pen.fill(laid(move(hole, 1.4, 1.6)), "paper-4")
    pen.fill(laid(limb([(24, 60), (20, 100), (34, 136)], 2, 6, 2)), step(tone, 3))
    if charm == "clover":
        pen.line("M100 98 C102 112 108 122 116 130", "leaf-1", 5)
        for degrees in (0, 90, 180, 270):
            x, y = polar((100, 86), 19, degrees + 45)
            lobe = union(ell(x - 6, y, 13), ell(x + 6, y, 13), ell(x, y - 5, 12))
            pen.form(turn(lobe, degrees + 135, x, y), pen.ramps.at_least("leaf", 0.5), 0.8)
        for degrees in (45, 135, 225, 315):
            pen.line(segments((100, 86), polar((100, 86), 20, degrees)), "leaf+2", 2)
    elif charm == "ribbon":
        for side in (-1, 1):
            pen.form(
                turn(ell(100 + side * 20, 170, 22, 13), side * 18, 100 + side * 20, 170),
                "accent",
                0.9,
            )
        pen.form(ell(100, 170, 9), "accent+1", 0.9)


@drawing(scene_class="land", size_m=40)
def ferris_wheel(
    pen: Pen,
    *,
    tone: Tone = "main",
    cabins: Annotated[int, Range(6, 12)] = 10,
    lights: bool = True,
    stand: Literal["frame", "tower"] = "frame",
) -> None:
    pen.ground(140)
    hub, radius = (100.0, 88.0), 70.0
    if stand == "frame":
        for side in (-1, 1):
            pen.line(segments((100 + side * 26, 182), hub), step(tone, -2), 5)
    pen.line(ell(*hub, radius), step(tone, -1), 3)
    pen.line(ell(*hub, radius - 10), step(tone, 1), 2.4)
    turns = [i * 180 / cabins - 90 for i in range(cabins * 2)]
    spokes = (segments(hub, polar(hub, radius - 10 * (i % 2), at)) for i, at in enumerate(turns))
    pen.line(" ".join(spokes), step(tone, 1), 1.4)
    if lights:
        bulbs = (ell(*polar(hub, radius - 5, at), 2.4) for at in turns)
        pen.fill(" ".join(bulbs), "warm+1")
    if stand == "frame":
        for side in (-1, 1):
            leg = limb([(100 + side * 46, 182), (100 + side * 22, 134), hub], 9, 8, 7)
            pen.form(leg, tone, 0.9)
        pen.line(segments((66, 150), (134, 150)), step(tone, -1), 4)
    else:
        pen.form(poly([(92, 88), (108, 88), (122, 182), (78, 182)], 3), tone, 0.8)
    pen.form(ell(*hub, 13), tone, 0.9)
    pen.fill(ell(*hub, 6), "warm+1")
    for i in range(cabins):
        x, y = polar(hub, radius, i * 360 / cabins - 90)
        own = ("accent", "second", "hot")[i % 3]
        wide = 26 if cabins < 9 else 21
        pen.form(
            rect(x - wide / 2, y - 1, wide, wide * 0.82, (4, 4, wide * 0.4, wide * 0.4)), own, 0.9
        )
        pen.fill(rect(x - wide / 2 + 3, y + 3, wide - 6, wide * 0.28, 2), "paper-1")
        pen.form(
            poly([(x, y - 7), (x + wide * 0.6, y + 1), (x - wide * 0.6, y + 1)], 2),
            step(own, -1),
            0.9,
        )
    pen.form(rect(36, 174, 128, 10, 3), "wood-1", 1)
    pen.form(rect(84, 160, 32, 16, 3), step(tone, 1), 1)
    pen.fill(rect(94, 164, 12, 12, (3, 3, 0, 0)), "warm+1")


@drawing(scene_class="street", size_m=2.4)
def swing(
    pen: Pen,
    *,
    tone: Tone = "main",
    seat: Tone = "accent",
    seats: Annotated[int, Range(1, 2)] = 2,
    motion: Annotated[float, Range(-20, 20)] = 12,
    hung: Literal["rope", "chain"] = "rope",
) -> None:
    pen.ground(188)
    for x, lean in ((32.0, 14.0), (168.0, -14.0)):
        pen.line(
            segments((x + lean * 0.2, 26), (x - lean * 0.9 + lean * 2.2, 176)), step(tone, -2), 7
        )
    spots = (100.0,) if seats == 1 else (66.0, 134.0)
    for i, x in enumerate(spots):
        sway = -motion if i == 0 else motion * 0.6
        low = 142.0
        for side in (-1, 1):
            rope = segments((x + side * 17, 28), (x + side * 17 + sway, low))
            pen.line(
                rope,
                "wood+1" if hung == "rope" else "paper-6",
                3.4,
                dash="" if hung == "rope" else "5 3.4",
            )
        board = turn(rect(x - 23 + sway, low - 2, 46, 11, 4), sway * 0.5, x + sway, low)
        pen.form(board, seat if i == 0 else "hot", 0.9)
    for x, lean in ((32, 1), (168, -1)):
        pen.form(limb([(x, 24), (x - lean * 10, 100), (x - lean * 19, 180)], 11, 11, 12), tone, 0.9)
    pen.form(rect(16, 16, 168, 14, 7), tone, 1)
    for x in spots:
        for side in (-1, 1):
            pen.fill(ell(x + side * 17, 28, 4.4), "paper-6")
    for x in (14.0, 176.0):
        for dx, degrees in ((0, -104), (6, -70), (-2, -128)):
            pen.fill(limb([(x + dx, 184), polar((x + dx, 184), 12, degrees)], 4, 1), "leaf")
