"""Care of the body: soap, creams, wheelchairs, crutches, hospital beds."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.clinic import cross
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.pen import THIN, Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    both,
    curve,
    cut,
    ell,
    leaf,
    limb,
    move,
    polar,
    poly,
    rect,
    ring,
    segments,
    turn,
    union,
)


def bubble(pen: Pen, x: float, y: float, radius: float, tone: str) -> None:
    pen.fill(ell(x, y, radius), step(tone, 3))
    pen.fill(cut(ell(x, y, radius), ell(x - radius * 0.14, y - radius * 0.14, radius * 0.86)), tone)
    pen.fill(ell(x - radius * 0.34, y - radius * 0.36, radius * 0.22), "paper")


_BUBBLES = (
    (150, 62, 22),
    (178, 94, 13),
    (120, 38, 12),
    (52, 70, 15),
    (28, 96, 9),
    (92, 62, 8),
    (182, 48, 8),
)


@drawing(
    scene_class="table",
    size_m=0.14,
)
def soap(
    pen: Pen,
    *,
    tone: Tone = "main",
    dish: Tone = "wood",
    kind: Literal["bar", "dispenser"] = "bar",
    bubbles: Annotated[int, Range(0, 7)] = 6,
) -> None:
    if kind == "dispenser":
        _dispenser(pen, tone, bubbles)
        return
    pen.ground(168)
    for x in (44, 134):
        pen.fill(rect(x, 172, 22, 12, (0, 0, 4, 4)), step(dish, -3))
    tray = rect(12, 152, 176, 24, (5, 5, 14, 14))
    for i in range(bubbles):
        x, y, radius = _BUBBLES[i]
        bubble(pen, x, y, radius, "sky")
    side = union(ell(100, 118, 78, 34), rect(22, 116, 156, 14, 0), ell(100, 132, 78, 32))
    pen.form(side, step(tone, -1), 0.8)
    top = ell(100, 116, 78, 34)
    pen.form(top, step(tone, 1), 0.7, hard=0)
    pen.fill(cut(ell(100, 116, 58, 23), ell(101, 118, 58, 23)), step(tone, -1))
    pen.form(ell(101, 117, 57, 22), tone, 0.7, hard=0, lit=False)
    for degrees, length in ((-26, 38), (-154, 38), (-90, 18)):
        pen.fill(leaf(100, 123, length, length * 0.5, degrees), step(tone, 2))
    pen.fill(both(top, limb([(34, 112), (50, 98), (76, 90)], 3, 7, 3)), step(tone, 3))
    pen.form(tray, dish, 1.2)
    pen.occlude(tray, rect(30, 140, 140, 14, 6), step(dish, -2), 2, 6)
    if bubbles > 3:
        for x, y, radius in ((44, 148, 13), (26, 144, 8), (62, 152, 9)):
            bubble(pen, x, y, radius, "sky")


def _dispenser(pen: Pen, tone: str, bubbles: int) -> None:
    pen.ground(124, 96)
    pen.line("M96 44 L96 22 L54 22 L54 32", "dark+1", 9)
    pen.form(rect(80, 12, 34, 14, 6), "dark+1", 1)
    pen.form(rect(88, 40, 16, 24, 2), "dark+2", 1)
    pen.form(rect(74, 54, 44, 20, 5), "dark+1", 1)
    body = rect(42, 70, 108, 114, (26, 26, 14, 14))
    pen.form(body, tone, 0.8, hard=0.12)
    pen.fill(both(body, limb([(54, 160), (53, 120), (58, 94)], 3, 6, 3)), step(tone, 2))
    label = rect(68, 104, 60, 60, 8)
    pen.panel(label, "paper-1")
    veined_leaf(pen, (98, 148), 34, 17, -60, "leaf")
    veined_leaf(pen, (98, 148), 30, 15, -128, "leaf", curl=-0.08)
    pen.fill(rect(82, 153, 32, 4, 2), "paper-5")
    for i in range(bubbles):
        x, y, radius = (
            (42, 52, 11),
            (26, 78, 9),
            (166, 172, 12),
            (26, 174, 9),
            (178, 152, 8),
            (172, 128, 6),
            (36, 104, 6),
        )[i]
        bubble(pen, x, y, radius, "sky")


@drawing(
    scene_class="table",
    size_m=0.12,
)
def cream(
    pen: Pen,
    *,
    tone: Tone = "main",
    lid: Tone = "accent",
    kind: Literal["jar", "tube", "serum"] = "jar",
    state: Literal["closed", "open"] = "open",
    sprig: bool = True,
) -> None:
    pen.ground(166 if kind == "jar" else 104)
    if sprig:
        for degrees, length in ((-152, 64), (-124, 62), (-178, 50)):
            start = (58.0, 168.0) if kind == "jar" else (74.0, 176.0)
            veined_leaf(pen, start, length, length * 0.44, degrees, "leaf", veins=3)
    match kind:
        case "jar":
            _jar(pen, tone, lid, is_open=state == "open")
        case "tube":
            _tube(pen, tone, lid, is_open=state == "open")
        case _:
            _serum(pen, tone, lid, is_open=state == "open")


def _jar(pen: Pen, tone: str, lid: str, *, is_open: bool) -> None:
    if is_open:
        swirl = (
            "M58 98 C52 76 74 66 88 62 C84 44 100 30 118 24 C114 36 122 44 130 54 "
            "C150 62 158 80 152 98 Z"
        )
        pen.form(swirl, "paper-1", 0.8, hard=0.12)
        for fold in ("M66 88 C88 96 124 92 144 76", "M88 64 C100 72 118 68 128 58"):
            pen.line(fold, "paper-4", 3)
    disc = turn(ell(164, 146, 20, 40), 14, 164, 146)
    body = rect(34, 100, 140, 84, (8, 8, 24, 24))
    pen.form(body, tone, 0.8, hard=0.1)
    pen.fill(both(body, rect(20, 124, 160, 36, 0)), "paper-1")
    pen.shade(both(body, rect(20, 124, 160, 36, 0)), "paper-3", 1)
    pen.fill(rect(70, 132, 62, 6, 3), "ink+3")
    pen.fill(rect(82, 144, 38, 5, 2.5), "paper-5")
    pen.form(rect(38, 88, 132, 14, 6), step(tone, 2), 1)
    pen.fill(rect(44, 106, 6, 14, 3), step(tone, 2))
    if is_open:
        pen.fill(move(disc, 5, 1), step(lid, -2))
        pen.form(disc, lid, 1)
        pen.fill(turn(ell(163, 146, 13, 30), 14, 164, 146), step(lid, -1))
    else:
        cap = rect(30, 58, 148, 42, (12, 12, 5, 5))
        pen.form(cap, lid, 1)
        pen.fill(rect(30, 93, 148, 7, 3), step(lid, -2))
        pen.fill(rect(42, 66, 60, 5, 2.5), step(lid, 2))


def _tube(pen: Pen, tone: str, lid: str, *, is_open: bool) -> None:
    if is_open:
        pen.form(rect(94, 158, 26, 14, 2), step(tone, -2), 1)
        drop = "M104 172 L112 172 C124 176 130 180 126 184 L84 184 C84 178 98 180 104 172 Z"
        pen.form(drop, "paper-3", 1)
    else:
        pen.form(rect(74, 154, 66, 30, (3, 3, 7, 7)), lid, 1)
        for i in range(6):
            pen.fill(rect(82 + i * 9.4, 160, 3, 22, 1.5), step(lid, -1))
    body = poly([(46, 14), (168, 14), (146, 158), (68, 158)], (2, 2, 10, 10))
    pen.form(body, tone, 0.8, hard=0.12)
    pen.fill(both(body, rect(40, 4, 140, 22, 0)), step(tone, 1))
    for i in range(12):
        pen.fill(rect(53 + i * 9.8, 14, 2, 10, 0), step(tone, -1))
    pen.fill(both(body, rect(40, 78, 140, 44, 0)), "paper-1")
    pen.fill(rect(78, 88, 58, 7, 3.5), "ink+3")
    pen.fill(rect(88, 103, 38, 5, 2.5), "paper-5")
    pen.form(ell(107, 52, 15), lid, 0.8)
    pen.fill(leaf(99, 61, 24, 13, -50), step(lid, 3))


def _serum(pen: Pen, tone: str, lid: str, *, is_open: bool) -> None:
    up = 26 if is_open else 0
    body = rect(62, 84, 92, 100, (20, 20, 10, 10))
    pen.form(body, tone, 0.8, hard=0.12)
    pen.form(rect(90, 70, 36, 18, 2), step(tone, 1), 1)
    if is_open:
        pen.line(segments((108, 56), (108, 74)), "paper-4", 7)
    pen.form(rect(98, 38 - up, 20, 24, 3), lid, 1)
    pen.form(rect(94, 30 - up, 28, 18, 12), "dark+1", 1)
    pen.form(rect(84, 52 - up, 48, 30, 5), lid, 1)
    for i in range(4):
        pen.fill(rect(91 + i * 10, 56 - up, 3, 22, 1.5), step(lid, -1))
    pen.fill(both(body, rect(60, 112, 100, 46, 0)), "paper-1")
    pen.fill(rect(80, 122, 56, 6, 3), "ink+3")
    pen.fill(rect(90, 136, 36, 5, 2.5), "paper-5")
    pen.fill(rect(72, 96, 5, 12, 2.5), step(tone, 2))


@drawing(
    scene_class="street",
    size_m=1.0,
    facing="right",
    view="side",
)
def wheelchair(
    pen: Pen,
    *,
    tone: Tone = "main",
    frame: Tone = "dark+2",
    spokes: Annotated[int, Range(6, 14)] = 10,
    armrest: bool = True,
    kind: Literal["care", "sport"] = "care",
) -> None:
    pen.ground(164, 102)
    back = 26 if kind == "care" else 66
    pen.line(segments((56, 126), (46, back + 8)), step(frame, -1), 7)
    handle = curve(
        [(46, back + 8), (44, back), (38, back - 5), (30, back - 6), (24, back - 6), (20, back - 6)]
    )
    pen.line(handle, frame, 7)
    pen.line(segments((32, back - 6), (20, back - 6)), "dark", 10)
    pen.line(segments((62, 124), (140, 124), (166, 172)), frame, 7)
    pen.line(segments((140, 124), (136, 164)), frame, 6)
    pen.form(ell(137, 168, 16), "dark+1")
    pen.fill(ell(137, 168, 7), "paper-5")
    pen.form(rect(152, 168, 40, 8, 4), "dark+1", 1)
    pen.form(turn(rect(44, back + 10, 17, 104 - back, 8), -4, 56, 116), tone, 1)
    seat = rect(46, 102, 102, 18, 9)
    pen.form(seat, tone, 1)
    pen.fill(rect(58, 106, 50, 3.4, 1.7), step(tone, 2))
    if armrest:
        pen.line(segments((128, 104), (128, 76)), frame, 6)
        pen.form(rect(54, 68, 86, 13, 6.5), step(tone, -1), 1)
    _big_wheel(pen, (76, 130), 54, spokes)


def _big_wheel(pen: Pen, hub: Point, radius: float, spokes: int) -> None:
    x, y = hub
    for i in range(spokes):
        degrees = i * 360 / spokes + 8
        pen.line(segments(hub, polar(hub, radius - 5, degrees)), "paper-5", 1.8)
    tire = ring(x, y, radius, radius - 8)
    pen.form(tire, "dark+1", 0.5, hard=0.02)
    pen.line(ell(x, y, radius - 14), "paper-4", 4)
    pen.line(ell(x, y, radius - 14.6), "paper-2", 1.2)
    pen.form(ell(x, y, 10), "accent")
    pen.fill(ell(x, y, 3.6), "accent-2")


@drawing(
    scene_class="table",
    size_m=1.25,
)
def crutches(
    pen: Pen,
    *,
    tone: Tone = "main",
    grip: Tone = "dark+1",
    kind: Literal["underarm", "elbow"] = "underarm",
    pair: bool = True,
) -> None:
    pen.ground(140 if pair else 60)
    for shift, lean in ((-36, -4), (34, 7)) if pair else ((0, 6),):
        with pen.at(shift, -1, degrees=lean):
            if kind == "underarm":
                _underarm(pen, tone, grip)
            else:
                _elbow(pen, tone, grip)


def _underarm(pen: Pen, tone: str, grip: str) -> None:
    for x, low in ((80, 95), (120, 105)):
        bar = poly(
            [(x - 5, 22), (x + 5, 22), (x + 4, 84), (low + 5, 146), (low - 5, 146), (x - 6, 84)], 4
        )
        pen.form(bar, tone if x < 100 else step(tone, -1), 1)
    pen.form(rect(93, 128, 14, 50, 3), "paper-4", 1)
    for i in range(3):
        pen.fill(ell(100, 140 + i * 9, 2.2), "ink+1")
    pen.form(rect(76, 72, 48, 13, 6), "accent", 1)
    pen.form(rect(66, 8, 68, 20, (10, 10, 8, 8)), grip, 1)
    pen.fill(rect(74, 12, 34, 3.6, 1.8), step(grip, 2))
    pen.form(rect(90, 172, 20, 16, (3, 3, 7, 7)), grip, 1)


def _elbow(pen: Pen, tone: str, grip: str) -> None:
    pen.form(rect(94, 60, 12, 116, 4), "paper-4", 1)
    pen.form(rect(91, 60, 18, 66, 5), tone, 1)
    for i in range(3):
        pen.fill(ell(100, 134 + i * 11, 2.4), "ink+1")
    pen.form(poly([(92, 66), (108, 66), (100, 10), (86, 10)], 4), tone, 1)
    pen.form(rect(70, 8, 42, 24, 12), step(tone, -1), 1)
    pen.fill(rect(84, 13, 32, 13, 6), step(tone, -3))
    pen.form(rect(96, 60, 48, 15, 7), grip, 1)
    pen.form(rect(89, 172, 22, 16, (3, 3, 7, 7)), grip, 1)


@drawing(
    scene_class="street",
    size_m=1.6,
    view="side",
)
def hospital_bed(
    pen: Pen,
    *,
    tone: Tone = "main",
    frame: Tone = "paper-4",
    back: Annotated[float, Range(0, 50)] = 34,
    rail: bool = True,
    drip: bool = True,
) -> None:
    pen.ground(180)
    if drip:
        _drip(pen)
    for x in (44, 156):
        pen.line(segments((x, 128), (x, 168)), step(frame, -2), 7)
        pen.form(ell(x, 174, 10), "dark+1")
        pen.fill(ell(x, 174, 4), "paper-3")
    pen.line(segments((50, 158), (150, 130)), step(frame, -3), 6)
    pen.line(segments((50, 130), (150, 158)), step(frame, -2), 6)
    pen.form(rect(10, 118, 182, 16, 6), frame, 1)
    pen.form(rect(182, 68, 12, 84, 6), "wood", 1)
    hinge = (86.0, 108.0)

    def raised(path: Path) -> Path:
        return turn(path, back, *hinge)

    if back > 4:
        pen.line(segments(polar(hinge, 48, 180 + back), (58, 120)), step(frame, -2), 6)
    pen.form(raised(rect(8, 98, 84, 22, 10)), "paper-2", 1)
    pen.form(rect(78, 98, 104, 22, 8), "paper-2", 1)
    pen.form(raised(rect(10, 74, 50, 27, 13)), "accent", 1)
    quilt = "M74 120 C66 94 74 74 96 74 L166 74 C180 74 184 86 184 100 L184 128 L74 128 Z"
    pen.form(quilt, tone, 0.8, hard=0.14)
    pen.fill(both(quilt, rect(60, 60, 38, 80, 0)), step(tone, 2))
    pen.line("M112 88 C132 82 154 82 172 86", step(tone, 2), THIN)
    if rail:
        guard = cut(rect(100, 88, 66, 36, 8), rect(108, 95, 50, 13, 4))
        pen.form(guard, step(frame, 1), 1)
    else:
        pen.fill(cross(138, 106, 11, 1), step(tone, 2))


def _drip(pen: Pen) -> None:
    pen.line(segments((174, 176), (174, 8), (146, 8)), "paper-5", 4.5)
    pen.line(curve([(148, 54), (148, 62), (136, 70), (124, 70), (114, 74), (108, 82)]), "sky", 2.6)
    bag = rect(134, 8, 28, 42, 7)
    pen.form(bag, "paper-1", 1)
    pen.form(both(bag, rect(130, 24, 40, 40, 0)), "sky", 1)
    pen.fill(ell(148, 53, 3.6), "sky-1")
