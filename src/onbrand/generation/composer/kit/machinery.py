"""Machines of a building site and of a plant."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import pane
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Point,
    between,
    both,
    cut,
    ell,
    flip,
    limb,
    polar,
    poly,
    rect,
    ring,
    segments,
    union,
)


def lattice(
    pen: Pen, left: tuple[Point, Point], right: tuple[Point, Point], count: int, tone: str
) -> None:
    """A truss between two chords, each given by its ends."""
    for i in range(count):
        a, b = i / count, (i + 1) / count
        one, other = (left, right) if i % 2 else (right, left)
        pen.line(segments(between(*one, a), between(*other, b)), step(tone, -1), 2.6)
        pen.line(segments(between(*left, b), between(*right, b)), step(tone, -1), 2)
    for chord in (left, right):
        pen.line(segments(*chord), tone, 4.4)


@drawing(scene_class="land", size_m=50, facing="right", view="side")
def crane(
    pen: Pen,
    *,
    tone: Tone = "warm",
    cab: Tone = "main",
    load: Literal["panel", "pipes", "none"] = "panel",
    trolley: Annotated[float, Range(0.3, 0.9)] = 0.66,
    drop: Annotated[float, Range(20, 52)] = 46,
) -> None:
    pen.ground(76, 66)
    pen.form(rect(34, 168, 64, 16, 3), "paper-6", 1)
    lattice(pen, ((56, 54), (56, 168)), ((76, 54), (76, 168)), 7, tone)
    for end, peak in (((18, 46), (66, 10)), ((134, 46), (66, 10)), ((184, 46), (66, 10))):
        pen.line(segments(peak, end), "ink+2", 1.8)
    lattice(pen, ((66, 10), (58, 54)), ((66, 10), (74, 54)), 2, tone)
    lattice(pen, ((76, 40), (192, 44)), ((76, 54), (192, 52)), 9, tone)
    pen.line(segments((58, 48), (8, 48)), tone, 6)
    pen.form(rect(6, 46, 24, 28, 4), "paper-7", 1)
    pen.fill(rect(6, 54, 24, 4, 0), "paper-9")
    house = poly([(60, 52), (94, 52), (98, 64), (92, 80), (60, 80)], (3, 4, 4, 4, 3))
    pen.form(house, cab, 0.9)
    pane(pen, poly([(76, 57), (91, 57), (94, 64), (90, 72), (76, 72)], 2), "sky+2")
    x = 96 + 92 * trolley
    pen.form(rect(x - 9, 53, 18, 7, 2), cab, 1)
    low = 60 + drop
    pen.line(segments((x - 4, 58), (x - 2, low)), "ink+2", 1.6)
    pen.line(segments((x + 4, 58), (x + 2, low)), "ink+2", 1.6)
    pen.form(rect(x - 5, low, 10, 10, 3), "hot", 1)
    pen.line(
        f"M{x} {low + 10} L{x} {low + 15} C{x + 7} {low + 16} {x + 5} {low + 25} {x - 2} {low + 22}",
        "ink+1",
        2.6,
    )
    if load == "none":
        return
    top = low + 40
    pen.line(segments((x - 20, top), (x, low + 20), (x + 20, top)), "ink+2", 1.8)
    if load == "panel":
        slab = rect(x - 24, top, 48, 30, 2)
        pen.form(slab, "paper-3", 0.9)
        for dx in (-16, 3):
            pen.fill(rect(x + dx, top + 8, 13, 14, 1.5), "sky+1")
    else:
        for dx, dy in ((-14, 8), (0, 8), (14, 8), (-7, -4), (7, -4)):
            pen.form(ell(x + dx, top + 4 + dy, 7.4), "hot", 0.9)
            pen.fill(ell(x + dx, top + 4 + dy, 4.4), "hot-3")


@drawing(scene_class="street", size_m=3.4, facing="left", view="side")
def excavator(
    pen: Pen,
    *,
    tone: Tone = "warm",
    tracks: Tone = "dark+2",
    reach: Annotated[float, Range(-8, 10)] = 0,
    earth: bool = True,
    wheels: Annotated[int, Range(3, 5)] = 4,
) -> None:
    pen.ground(160, 112)
    crawler = rect(78, 150, 114, 34, 17)
    pen.form(crawler, tracks, 0.9)
    pen.fill(rect(86, 157, 98, 20, 10), step(tracks, -1))
    for i in range(wheels):
        x = 98 + 74 * i / (wheels - 1)
        pen.form(ell(x, 167, 8), step(tracks, 3), 0.9)
        pen.fill(ell(x, 167, 3), step(tracks, -1))
    pen.form(rect(112, 138, 46, 14, 3), "paper-8", 1)
    elbow, wrist = (66.0, 36.0 + reach), (36.0, 98.0 + reach)
    bucket = "M18 96 C6 108 6 132 22 142 L54 138 C58 134 58 130 54 126 C46 120 46 108 48 98 Z"
    with pen.at(0, reach):
        if earth:
            pen.form("M22 136 C26 120 44 116 56 134 Z", "wood-3", 0.9)
        pen.form(bucket, step(tone, -2), 0.8)
        for i in range(3):
            pen.fill(
                poly([(22 + i * 12, 141), (30 + i * 12, 140), (25 + i * 12, 151)], 1), "paper-8"
            )
    stick = limb([elbow, between(elbow, wrist, 0.5), wrist], 16, 15, 11)
    pen.form(stick, tone, 0.9)
    boom = limb([(124, 122), (112, 76), (92, 50 + reach / 2), elbow], 26, 25, 21, 16)
    pen.line(segments((112, 112), (96, 70 + reach / 2)), "paper-5", 5)
    pen.occlude(stick, boom, step(tone, -2), -3, 6)
    pen.form(boom, tone, 0.8)
    pen.line(segments((88, 40 + reach / 2), (60, 56 + reach)), "paper-5", 4.4)
    for x, y in (elbow, wrist, (122, 116)):
        pen.form(ell(x, y, 5.6), "dark+2", 1)
    body = poly(
        [(104, 108), (188, 96), (194, 104), (194, 132), (188, 142), (104, 142)], (4, 6, 4, 6, 6, 4)
    )
    pen.form(body, tone, 0.8)
    for i in range(3):
        pen.fill(rect(170, 108 + i * 8, 16, 3.6, 1.8), step(tone, -2))
    cabin = poly(
        [(112, 66), (150, 62), (156, 68), (156, 134), (104, 134), (104, 104)], (8, 6, 6, 2, 4, 4)
    )
    pen.occlude(body, cabin, step(tone, -2), 5, 2)
    pen.form(cabin, step(tone, 1), 0.8)
    pane(pen, poly([(116, 73), (134, 71), (134, 104), (109, 108)], (4, 3, 3, 4)), "sky+2")
    pane(pen, poly([(139, 71), (149, 70), (149, 102), (139, 104)], 3), "sky+1")
    pen.fill(rect(122, 116, 14, 4, 2), step(tone, -1))
    pen.form(rect(136, 56, 12, 8, 3), "hot", 1)


@drawing(scene_class="street", size_m=1.3, view="side")
def conveyor(
    pen: Pen,
    *,
    tone: Tone = "main",
    goods: Literal["parcels", "jars", "gears"] = "parcels",
    count: Annotated[int, Range(1, 3)] = 3,
    rollers: Annotated[int, Range(4, 6)] = 5,
    scanner: bool = True,
) -> None:
    pen.ground(176)
    if scanner:
        pen.form(rect(116, 26, 12, 80, 2), step(tone, -2), 1)
    for i in range(count):
        _good(pen, goods, (38, 84, 156)[i] if count > 1 else 84, 108, i)
    for x in (34.0, 154.0):
        pen.form(rect(x, 132, 12, 48, 2), step(tone, -1), 1)
        pen.form(rect(x - 6, 176, 24, 8, 3), "dark+2", 1)
    pen.line(segments((46, 160), (154, 160)), step(tone, -1), 5)
    belt = rect(4, 106, 192, 40, 20)
    pen.form(belt, "dark+2", 0.6)
    pen.form(rect(13, 115, 174, 22, 11), tone, 0.8)
    for i in range(rollers):
        x = 24 + 152 * i / (rollers - 1)
        pen.form(ell(x, 126, 8), "paper-5", 1)
        pen.fill(ell(x, 126, 2.6), "ink+2")
    pen.fill(rect(24, 108, 120, 2.6, 1.3), "dark+5")
    if scanner:
        pen.form(rect(96, 14, 76, 24, 6), step(tone, 1), 0.9)
        pen.fill(ell(108, 26, 4), "leaf+1")
        pen.fill(rect(120, 23, 40, 5, 2.5), step(tone, -2))
        pen.fill(poly([(130, 38), (142, 38), (178, 106), (112, 106)]), "paper", 0.3)
        pen.fill(rect(128, 36, 16, 6, 2), "hot")
        pen.form(rect(166, 26, 12, 82, 2), tone, 1)


def _good(pen: Pen, kind: str, x: float, y: float, i: int) -> None:
    match kind:
        case "parcels":
            tall = (40, 52, 34)[i]
            box = rect(x - 21, y - tall, 42, tall, 3)
            pen.form(box, "wood", 0.9)
            pen.fill(both(box, rect(x - 5, y - tall, 10, tall, 0)), "wood+2")
            pen.fill(rect(x + 7, y - 12, 9, 6, 1), "paper")
        case "jars":
            glass = rect(x - 15, y - 44, 30, 44, (6, 6, 5, 5))
            pen.form(glass, ("hot", "warm", "second")[i], 0.9)
            pen.fill(both(glass, rect(x - 15, y - 30, 30, 16, 0)), "paper")
            pen.form(rect(x - 14, y - 54, 28, 12, 3), "paper-5", 1)
        case _:
            points = [
                polar((x, y - 22), 22 if k % 4 in {0, 1} else 16, k * 15 - 7) for k in range(24)
            ]
            pen.form(
                cut(poly(points, 1.4), ell(x, y - 22, 6)), ("accent", "paper-5", "second")[i], 0.9
            )


@drawing(scene_class="street", size_m=1.8, facing="right", view="side")
def robot_arm(
    pen: Pen,
    *,
    tone: Tone = "accent",
    joints: Tone = "dark+2",
    lift: Annotated[float, Range(-8, 12)] = 0,
    grip: Literal["part", "open"] = "part",
    cable: bool = True,
) -> None:
    pen.ground(116, 78)
    pen.form(rect(22, 170, 104, 14, 4), joints, 1)
    pen.form(poly([(42, 138), (104, 138), (114, 172), (32, 172)], 5), tone, 0.9)
    for x in (34.0, 114.0):
        pen.fill(ell(x, 177, 3), step(joints, 3))
    shoulder, elbow, wrist = (73.0, 136.0), (54.0, 58.0), (136.0, 46.0 - lift)
    if cable:
        pen.line("M52 146 C14 130 18 84 44 66", step(joints, -1), 4)
    upper = limb([shoulder, between(shoulder, elbow, 0.5), elbow], 36, 30, 28)
    pen.form(upper, tone, 0.8)
    pen.fill(
        both(upper, limb([between(shoulder, elbow, 0.25), between(shoulder, elbow, 0.75)], 9, 9)),
        step(tone, -2),
    )
    pen.form(ell(*shoulder, 24), step(tone, -1), 0.9)
    fore = limb([elbow, between(elbow, wrist, 0.5), wrist], 28, 22, 18)
    pen.occlude(upper, fore, step(tone, -2), 2, 7)
    pen.form(fore, step(tone, 1), 0.8)
    stripe = limb([between(elbow, wrist, 0.4), between(elbow, wrist, 0.84)], 5, 4)
    pen.fill(both(fore, stripe), step(tone, -1))
    for (x, y), r in ((shoulder, 13), (elbow, 17), (wrist, 12)):
        pen.form(ell(x, y, r), joints, 0.9)
        pen.fill(ell(x, y, r * 0.45), step(joints, 3))
    x, y = wrist
    pen.form(limb([wrist, (x + 12, y + 16), (x + 16, y + 36)], 14, 13, 12), tone, 0.9)
    pen.form(rect(x - 8, y + 34, 48, 13, 4), joints, 1)
    if grip == "part":
        part = rect(x + 1, y + 54, 30, 30, 4)
        pen.form(part, "main" if tone != "main" else "second", 0.9)
        pen.fill(ell(x + 16, y + 69, 7), "paper")
        inner = 0
    else:
        inner = -8
    for side, sx in ((1, x - 3 + inner), (-1, x + 35 - inner)):
        claw = poly(
            [
                (sx - 6, y + 44),
                (sx + 6, y + 44),
                (sx + 6, y + 66),
                (sx + 5 * side, y + 80),
                (sx - 2 * side, y + 80),
                (sx - 6, y + 60),
            ],
            2,
        )
        pen.form(claw, "paper-6", 1)


@drawing(scene_class="table", size_m=0.2, facing="left")
def hard_hat(
    pen: Pen,
    *,
    tone: Tone = "warm",
    ribs: Annotated[int, Range(1, 3)] = 3,
    lamp: bool = False,
    mark: Literal["disc", "stripe", "none"] = "disc",
    buckle: bool = True,
) -> None:
    """From the front: a ridged dome, a peak, a strap for the chin."""
    pen.ground(120)
    pen.line("M44 132 C46 170 72 182 100 182 C128 182 154 170 156 132", "dark+3", 6)
    if buckle:
        pen.form(rect(88, 175, 24, 10, 3), "accent-2", 1)
    pen.fill("M30 128 L170 128 C166 160 140 166 100 166 C60 166 34 160 30 128 Z", "dark+2")
    dome = "M26 136 C22 70 56 22 100 22 C144 22 178 70 174 136 Z"
    pen.form(dome, tone, 0.8)
    pen.fill(both(dome, limb([(42, 116), (46, 84), (62, 56)], 4, 8, 4)), step(tone, 2))
    for side in (-1, 1)[: ribs - 1]:
        ridge = limb(
            [(100 + side * 30, 30), (100 + side * 44, 70), (100 + side * 48, 130)], 9, 12, 14
        )
        ridge = both(dome, ridge)
        pen.occlude(dome, ridge, step(tone, -2), 4, 1)
        pen.form(ridge, tone, 0.8)
    crest = union(rect(84, 10, 32, 130, (14, 14, 2, 2)), ell(100, 22, 17, 12))
    pen.occlude(dome, crest, step(tone, -2), 5, 1)
    pen.form(crest, step(tone, 1), 0.7)
    brim = (
        "M8 138 C10 124 40 118 100 118 C160 118 190 124 192 138 "
        "C194 150 182 152 172 148 C130 136 70 136 28 148 C18 152 6 150 8 138 Z"
    )
    pen.occlude(union(dome, crest), brim, step(tone, -2), 0, -4)
    pen.form(brim, step(tone, 1), 0.9)
    if mark == "disc":
        pen.form(ell(100, 84, 19), "paper", 0.9)
        pen.fill(ring(100, 84, 12, 7.4), "main" if tone != "main" else "accent")
    elif mark == "stripe":
        pen.fill(
            both(dome, "M20 98 C80 90 120 90 180 98 L180 110 C120 102 80 102 20 110 Z"), "paper"
        )
    if lamp:
        pen.form(rect(82, 34, 36, 26, 7), "dark+2", 1)
        pen.form(ell(100, 47, 11), "paper-3", 0.9)
        pen.fill(ell(99, 46, 7), "warm+3")


@drawing(scene_class="table", size_m=0.3)
def welding_mask(
    pen: Pen,
    *,
    tone: Tone = "dark+2",
    glass: Tone = "leaf",
    flames: bool = True,
    sparks: Annotated[int, Range(0, 6)] = 5,
    visor: Literal["shut", "lifted"] = "shut",
) -> None:
    pen.ground(90)
    for x in (28, 158):
        pen.form(rect(x, 66, 14, 40, 6), "paper-7", 1)
    shell = "M40 44 C48 14 152 14 160 44 C170 84 164 134 142 166 C130 182 70 182 58 166 C36 134 30 84 40 44 Z"
    pen.form(both(shell, rect(0, 0, 200, 184, 0)), tone, 0.8)
    pen.fill(both(shell, limb([(48, 54), (60, 36), (82, 28)], 4, 8, 4)), step(tone, 2))
    if flames:
        for right in (False, True):
            blaze = "M52 190 C40 160 38 138 44 118 C50 132 56 134 60 142 C62 130 62 124 68 114 C72 130 78 140 80 152 C86 144 86 138 92 132 C94 150 96 164 100 180 L100 196 Z"
            blaze = both(shell, blaze if not right else flip(blaze))
            pen.fill(both(blaze, rect(0, 0, 200, 178, 0)), "hot")
            inner = "M58 190 C48 168 50 154 54 142 C62 156 66 158 70 148 C76 160 80 166 86 160 C90 166 94 172 100 184 Z"
            pen.fill(both(shell, inner if not right else flip(inner)), "warm")
    frame = rect(54, 56, 92, 54, 10)
    pen.occlude(shell, frame, step(tone, -2), 2, 6)
    pen.form(frame, step(tone, 3), 0.9)
    window = rect(64, 66, 72, 34, 5)
    pen.fill(window, "ink+1" if visor == "lifted" else glass)
    pane(pen, window, step(glass, -2) if visor == "shut" else "ink+2", 0.18)
    if visor == "lifted":
        lid = poly([(60, 34), (140, 34), (146, 62), (54, 62)], 6)
        pen.form(lid, glass, 0.9)
    for i in range(sparks):
        x, y, r = (
            (176, 148, 10),
            (186, 118, 6),
            (164, 172, 6),
            (20, 140, 8),
            (30, 166, 5),
            (188, 166, 5),
        )[i]
        pen.fill(
            poly([polar((x, y), r if k % 2 == 0 else r * 0.34, k * 45) for k in range(8)], 0.6),
            "warm+1",
        )


@drawing(scene_class="wall", size_m=0.6)
def fire_extinguisher(
    pen: Pen,
    *,
    tone: Tone = "hot",
    label: Literal["flame", "lines"] = "flame",
    hose: Literal["hung", "none"] = "hung",
    gauge: Annotated[float, Range(-60, 60)] = 20,
) -> None:
    pen.ground(92)
    body = union(rect(58, 70, 76, 114, (34, 34, 10, 10)), rect(82, 52, 28, 30, 4))
    if hose == "hung":
        pen.line("M88 44 C50 34 36 60 38 96 C40 122 38 136 36 150", "dark+1", 8)
        pen.form(poly([(30, 138), (44, 138), (50, 176), (24, 176)], (3, 3, 5, 5)), "dark+2", 0.9)
    pen.form(body, tone, 0.8)
    pen.fill(both(body, limb([(70, 168), (68, 120), (74, 92)], 5, 9, 4)), step(tone, 2))
    pen.fill(both(body, rect(50, 170, 100, 20, 0)), step(tone, -2))
    pen.form(rect(78, 58, 36, 10, 3), "paper-6", 1)
    plate = both(rect(50, 104, 90, 48, 0), body)
    pen.fill(plate, "paper")
    pen.shade(plate, "paper-3", 1, hard=0.1)
    if label == "flame":
        pen.fill(
            "M98 108 C102 120 114 124 112 136 C110 146 104 149 97 149 C89 149 82 144 83 134 C84 128 88 126 89 120 C93 123 95 126 95 129 C98 124 99 116 98 108 Z",
            "hot-1",
        )
        pen.fill(
            "M98 130 C102 136 105 138 103 143 C101 148 93 148 91 143 C90 138 96 136 98 130 Z",
            "warm+1",
        )
    else:
        for i, wide in enumerate((44, 30, 38)):
            pen.fill(rect(76, 114 + i * 11, wide, 5, 2.5), (tone, "paper-5", "paper-5")[i])
    pen.form(rect(80, 36, 32, 22, 4), "dark+2", 1)
    pen.form(poly([(78, 38), (150, 22), (154, 30), (92, 46)], 3), "dark+2", 1)
    pen.form(poly([(84, 26), (142, 6), (146, 14), (100, 34)], 3), step(tone, -1), 1)
    pen.line(segments((112, 34), (126, 34)), "warm", 4)
    pen.form(ell(126, 34, 6), "warm", 1)
    dial = ell(106, 62, 13)
    pen.form(dial, "paper", 0.9)
    pen.fill(cut(both(ell(106, 62, 10), rect(90, 50, 32, 12, 0)), ell(106, 62, 6)), "leaf+1")
    pen.line(segments((106, 63), polar((106, 63), 8, gauge - 90)), "ink+1", 2.2)


@drawing(scene_class="table", size_m=0.8)
def control_panel(
    pen: Pen,
    *,
    tone: Tone = "main",
    lever: Literal["up", "down"] = "up",
    lights: Annotated[int, Range(2, 4)] = 3,
    gauge: Annotated[float, Range(-70, 70)] = 30,
    alarm: bool = False,
) -> None:
    pen.ground(170)
    pen.form(
        poly([(40, 150), (160, 150), (168, 184), (32, 184)], (2, 2, 5, 5)), step(tone, -2), 0.9
    )
    back = rect(26, 22, 148, 84, 12)
    pen.form(back, tone, 0.7)
    if alarm:
        pen.form(rect(142, 8, 20, 16, (10, 10, 1, 1)), "hot", 1)
    glass = rect(38, 34, 72, 52, 6)
    pen.fill(glass, "ink+1")
    for i, tall in enumerate((14, 24, 18, 32, 26)):
        pen.fill(rect(46 + i * 12, 80 - tall, 8, tall, 1.5), "leaf+1" if i != 3 else "accent")
    dial = ell(142, 58, 24)
    pen.form(dial, "paper", 0.9)
    for i in range(7):
        a = -180 + i * 30
        pen.line(
            segments(polar((142, 60), 20, a), polar((142, 60), 15, a)),
            "hot" if i > 4 else "ink+2",
            2.4,
        )
    pen.line(segments((142, 62), polar((142, 62), 16, gauge - 90)), "hot-1", 3.4)
    pen.fill(ell(142, 62, 4), "ink+1")
    desk = poly([(18, 100), (182, 100), (196, 160), (4, 160)], (6, 6, 8, 8))
    pen.occlude(back, desk, step(tone, -2), 0, -6)
    pen.form(desk, step(tone, 1), 0.6)
    pen.fill(both(desk, rect(0, 152, 200, 10, 0)), step(tone, -1))
    for i in range(lights):
        x = 36 + i * 22
        pen.form(ell(x, 116, 7.6, 6), ("hot", "warm", "leaf+1", "accent")[i], 1)
    for i in range(3):
        key = rect(28 + i * 24, 130, 18, 13, 3)
        pen.fill(rect(28 + i * 24, 133, 18, 13, 3), step(tone, -2))
        pen.form(key, ("paper", "paper", "accent")[i], 1)
    pen.fill(rect(112, 124, 24, 20, 5), step(tone, -2))
    tip = (124.0, 92.0) if lever == "up" else (124.0, 126.0)
    pen.line(segments((124, 134), (124, tip[1] + 8)), "paper-6", 6)
    pen.form(ell(*tip, 11), "hot" if tone != "hot" else "warm", 0.9)
    pen.fill(ell(166, 134, 15, 12), step(tone, -2))
    pen.form(ell(166, 130, 13, 10), "hot-1", 0.9)
    pen.fill(ell(162, 126, 4, 2.2), "hot+2")
