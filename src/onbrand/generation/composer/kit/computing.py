"""Computing: chips, servers, networks, storage, energy."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import check_badge
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Point,
    both,
    curve,
    ell,
    flip,
    heart,
    limb,
    polar,
    poly,
    rect,
    segments,
    star,
    turn,
    union,
)


@drawing(
    scene_class="table",
    size_m=1.6,
)
def server(
    pen: Pen,
    *,
    tone: Tone = "main",
    units: Annotated[int, Range(3, 5)] = 4,
    cloud: bool = False,
    alarm: bool = False,
) -> None:
    pen.ground(128)
    top = 46 if cloud else 8
    for x in (52, 128):
        pen.form(rect(x, 174, 20, 10, (0, 0, 4, 4)), "dark+1", 1)
    pen.form(rect(144, top + 6, 22, 176 - top, (0, 8, 6, 0)), step(tone, -2), 1, hard=0)
    case = rect(36, top, 118, 176 - top, 10)
    pen.form(case, tone, 0.8, hard=0)
    bay = rect(44, top + 8, 102, 160 - top, 6)
    pen.fill(bay, step(tone, -3))
    pitch = (156 - top) / units
    for i in range(units):
        _unit(pen, tone, (48, top + 11 + i * pitch, 94, pitch - 4), i, alarmed=alarm and i == 1)
    if cloud:
        puff = union(ell(64, 38, 22), ell(96, 28, 26), ell(128, 40, 18), rect(44, 36, 100, 24, 12))
        pen.occlude(case, puff, step(tone, -2), 3, 6)
        pen.form(puff, "paper", 0.8)


def _unit(
    pen: Pen, tone: str, box: tuple[float, float, float, float], i: int, *, alarmed: bool
) -> None:
    x, y, width, tall = box
    face = rect(x, y, width, tall, 5)
    pen.form(face, step(tone, 1), 0.9, hard=0.08)
    cy = y + tall / 2
    lights = ("hot",) * 3 if alarmed else ("leaf+2", "accent", step(tone, -2))
    for j in range(3):
        pen.fill(ell(x + 12 + j * 12, cy, 4), lights[(i + j) % 3])
    if i % 2:
        pen.fill(rect(x + 50, cy - 4, 34, 8, 4), step(tone, -2))
        pen.fill(rect(x + 50, cy - 4, 20, 8, 4), "accent")
    else:
        for j in range(5):
            pen.fill(rect(x + 50 + j * 8, cy - tall * 0.24, 4, tall * 0.48, 2), step(tone, -2))


@drawing(
    scene_class="symbol",
    size_m=0.05,
    view="top",
    anchor="center",
)
def chip(
    pen: Pen,
    *,
    tone: Tone = "main",
    pins: Annotated[int, Range(3, 6)] = 5,
    mark: Literal["bolt", "star", "brain", "none"] = "star",
    traces: bool = True,
    metal: Tone = "warm",
) -> None:
    body = rect(42, 42, 116, 116, 12)
    pitch = 92 / pins
    for side in range(4):
        for i in range(pins):
            along = 54 + pitch * (i + 0.5)
            if traces:
                _trace(pen, along, i, pins, side)
            pin = rect(along - pitch * 0.26, 26, pitch * 0.52, 22, 3)
            pin = turn(pin, side * 90)
            pen.fill(pin, metal)
            pen.light(pin, step(metal, 2), 1.6)
    pen.cast(body, 4, 7)
    pen.form(body, tone, 0.8, hard=0.05)
    core = rect(64, 64, 72, 72, 9)
    pen.fill(rect(61, 61, 78, 78, 11), step(tone, -2))
    pen.form(core, step(tone, 1), 0.8, hard=0)
    pen.light(core, step(tone, 3), 1.6)
    pen.fill(ell(53, 53, 4), step(tone, -2))
    match mark:
        case "bolt":
            bolt = [(106, 72), (80, 106), (97, 106), (92, 130), (121, 94), (102, 94)]
            pen.form(poly(bolt, 3), "accent", 0.8)
        case "star":
            for x, y, size in ((96, 104, 25), (121, 80, 12)):
                pen.fill(star(x, y, size, 4, 0.3, 1.5), "accent")
        case "brain":
            _neurons(pen)
        case _:
            pen.fill(rect(76, 76, 30, 6, 3), step(tone, 3))
            pen.fill(rect(76, 88, 18, 6, 3), step(tone, 3))


def _trace(pen: Pen, along: float, i: int, pins: int, side: int) -> None:
    """A printed track that leaves a pin, bent outwards at the sides."""
    middle = (pins - 1) / 2
    lean = 0 if abs(i - middle) < 0.6 else (8 if i > middle else -8)
    long = 8 if (i + side) % 2 else 13
    end = (along + lean, long)
    pen.line(turn(segments((along, 32), (along, 24), end), side * 90), "second", 3.4)
    pen.fill(turn(ell(end[0], end[1], 4.2), side * 90), "second")


def _neurons(pen: Pen) -> None:
    spots = ((100, 100), (80, 82), (120, 82), (80, 118), (120, 118))
    for spot in spots[1:]:
        pen.line(segments(spots[0], spot), "accent", 4)
    for spot in spots:
        pen.fill(ell(*spot, 9 if spot == spots[0] else 6.5), "accent")


@drawing(
    scene_class="table",
    size_m=0.25,
)
def router(
    pen: Pen,
    *,
    tone: Tone = "main",
    antennas: Annotated[int, Range(2, 4)] = 2,
    signal: Annotated[int, Range(0, 3)] = 3,
    ports: bool = True,
) -> None:
    pen.ground(172)
    for i in range(signal):
        radius = 12 + i * 16
        low, high = polar((100, 78), radius, -135), polar((100, 78), radius, -45)
        top = 78 - radius * 1.38
        pen.line(
            f"M{low[0]:.1f} {low[1]:.1f} Q100 {top:.1f} {high[0]:.1f} {high[1]:.1f}", "accent", 8
        )
    if signal:
        pen.fill(ell(100, 86, 7), "accent")
    places = {2: (34, 166), 3: (28, 172, 100), 4: (22, 178, 54, 146)}[antennas]
    for x in places:
        lean = (x - 100) * 0.12
        with pen.at(x - 100, 0, degrees=lean):
            pen.form(rect(93, 110, 14, 30, 4), "dark+2", 1.2)
            pen.form(rect(94.5, 24 if abs(x - 100) > 50 else 58, 11, 100, 5.5), "dark+1", 1.2)
    for x in (34, 146):
        pen.form(rect(x, 174, 20, 10, (0, 0, 4, 4)), "dark+1", 1)
    pen.form(poly([(28, 116), (172, 116), (190, 142), (10, 142)], 8), step(tone, 1), 0.8, hard=0)
    body = rect(8, 136, 184, 42, (8, 8, 14, 14))
    pen.form(body, tone, 0.8, hard=0.08)
    for i in range(4):
        pen.fill(ell(30 + i * 15, 157, 4.4), ("leaf+2", "leaf+2", "accent", step(tone, -2))[i])
    if ports:
        for i in range(3):
            pen.fill(rect(112 + i * 23, 148, 18, 16, 3), step(tone, -3))
            pen.fill(rect(116 + i * 23, 157, 10, 5, 1), "warm")
    for i in range(5):
        pen.fill(rect(68 + i * 14, 124, 8, 4, 2), step(tone, -1))


@drawing(
    scene_class="symbol",
    size_m=1,
    anchor="center",
)
def network(
    pen: Pen,
    *,
    tone: Tone = "main",
    nodes: Annotated[int, Range(5, 8)] = 6,
    hub: Literal["person", "globe", "plain"] = "globe",
    outer_links: bool = True,
) -> None:
    center: Point = (100, 100)
    spots = [polar(center, 72 - 8 * (i % 2), -80 + i * 360 / nodes) for i in range(nodes)]
    if outer_links:
        for i in range(nodes):
            pen.line(segments(spots[i], spots[(i + 1) % nodes]), "second", 3.4, dash="7 8")
    for spot in spots:
        pen.line(segments(center, spot), "second", 5.5)
    for i, (x, y) in enumerate(spots):
        own = ("accent", tone, "second+1", "accent", "hot", tone, "second+1", "accent")[i]
        radius = (21, 16, 18, 15, 20, 16, 17, 15)[i]
        pen.fill(ell(x + 3, y + 5, radius), "ink", 0.16)
        pen.form(ell(x, y, radius), own, 0.8)
        if i % 2 == 0:
            pen.fill(ell(x, y, radius * 0.4), "paper")
    pen.fill(ell(104, 107, 38), "ink", 0.16)
    disc = ell(100, 100, 38)
    pen.form(disc, tone, 0.8)
    _hub(pen, tone, hub)


def _hub(pen: Pen, tone: str, hub: str) -> None:
    disc = ell(100, 100, 38)
    match hub:
        case "globe":
            pen.line(ell(100, 100, 22), "paper", 4)
            pen.line(ell(100, 100, 9.5, 22), "paper", 3.4)
            pen.line("M79 93 L121 93 M79 107 L121 107", "paper", 3.4)
        case "person":
            pen.fill(ell(100, 90, 12), "paper")
            pen.fill(both(ell(100, 128, 24, 21), rect(70, 90, 60, 38, 0)), "paper")
        case _:
            pen.fill(both(disc, ell(100, 100, 26)), step(tone, 2))
            pen.fill(ell(100, 100, 15), "paper")


@drawing(
    scene_class="symbol",
    size_m=0.1,
    view="top",
    anchor="center",
    pale=True,
)
def qr_code(
    pen: Pen,
    *,
    tone: Tone = "ink+1",
    frame: Tone = "main",
    mark: Literal["heart", "check", "none"] = "check",
    scan: bool = True,
) -> None:
    card = rect(22, 22, 156, 156, 14)
    pen.cast(card, 4, 7)
    pen.panel(card, "paper", 0.6)
    size = 132 / 21
    cells = [
        rect(34 + col * size, 34 + row * size, size, size, 0)
        for row in range(21)
        for col in range(21)
        if _is_dark(row, col, hollow=mark != "none")
    ]
    pen.fill(" ".join(cells), tone)
    for col, row in ((0, 0), (14, 0), (0, 14)):
        x, y = 34 + col * size, 34 + row * size
        pen.fill(rect(x, y, 7 * size, 7 * size, 7), tone)
        pen.fill(rect(x + size, y + size, 5 * size, 5 * size, 5), "paper")
        pen.fill(rect(x + 2 * size, y + 2 * size, 3 * size, 3 * size, 3.5), frame)
    if mark == "check":
        check_badge(pen, 100, 100, 19, "accent")
    elif mark == "heart":
        pen.fill(ell(100, 100, 20), "paper")
        pen.fill(heart(100, 101, 14), "hot")
    if scan:
        for degrees in (0, 90, 180, 270):
            pen.line(turn("M8 44 L8 20 C8 13 13 8 20 8 L44 8", degrees), frame, 8)
        pen.fill(rect(10, 122, 180, 4, 2), "accent")


def _is_dark(row: int, col: int, *, hollow: bool) -> bool:
    """A fixed pattern that looks like data around the three finders."""
    in_finder = (row < 8 and col < 8) or (row < 8 and col > 12) or (row > 12 and col < 8)
    if in_finder or (hollow and (row - 10) ** 2 + (col - 10) ** 2 < 14):
        return False
    return (row * 7919 + col * 104729 + row * col * 31 + (row ^ col) * 17) % 11 < 5


@drawing(
    scene_class="table",
    size_m=0.55,
)
def printer_3d(
    pen: Pen,
    *,
    tone: Tone = "main",
    piece: Literal["vase", "house", "rocket"] = "vase",
    done: Annotated[float, Range(0.35, 0.9)] = 0.75,
    spool: bool = True,
) -> None:
    pen.ground(160)
    if spool:
        pen.form(rect(132, 14, 8, 18, 2), "dark+2", 1)
        pen.form(ell(136, 18, 14), "accent", 0.8)
        pen.fill(ell(136, 18, 5), "paper")
        pen.line("M124 12 C108 8 100 20 100 44", "accent", 2.6)
    pen.fill(rect(38, 40, 124, 112, 0), step(tone, -3))
    level = 150 - 74 * done
    built = both(_PIECES[piece], rect(0, level, 200, 200, 0))
    pen.form(rect(52, 148, 96, 8, 3), "paper-4", 1.4)
    pen.form(built, "accent", 0.8)
    rings = " ".join(rect(40, level + i * 6, 120, 1.8, 0) for i in range(int(74 * done / 6) + 1))
    pen.fill(both(built, rings), "accent-1")
    pen.form(rect(38, level - 34, 124, 9, 2), "paper-5", 1.4)
    pen.form(rect(84, level - 42, 32, 25, 5), "dark+2", 1)
    pen.form(
        poly([(92, level - 17), (108, level - 17), (102, level - 3), (98, level - 3)], 1), "warm"
    )
    for right in (False, True):
        post = rect(22, 28, 18, 130, 5)
        pen.form(flip(post) if right else post, tone, 1)
    pen.form(rect(16, 28, 168, 18, 8), tone, 1.2)
    base = rect(12, 154, 176, 30, (5, 5, 9, 9))
    pen.form(base, tone, 1)
    pen.fill(rect(26, 162, 44, 13, 4), "ink+1")
    pen.fill(rect(31, 166, 22, 5, 2.5), "leaf+2")
    pen.form(ell(160, 168.5, 8), "paper-2", 0.9)
    for i in range(3):
        pen.fill(ell(92 + i * 14, 168.5, 3.6), ("hot", "accent", step(tone, 2))[i])


_PIECES = {
    "vase": "M80 150 C60 132 62 112 84 100 C92 94 92 86 84 76 L116 76 C108 86 108 94 116 100 C138 112 140 132 120 150 Z",
    "house": union(rect(70, 108, 60, 42, 0), poly([(60, 112), (100, 76), (140, 112)], 2)),
    "rocket": union(
        "M86 142 C78 116 86 92 100 76 C114 92 122 116 114 142 Z",
        poly([(88, 120), (68, 150), (90, 144)], 2),
        poly([(112, 120), (132, 150), (110, 144)], 2),
        rect(84, 140, 32, 10, 0),
    ),
}


@drawing(
    scene_class="sky",
    size_m=3,
    anchor="center",
)
def cloud_storage(
    pen: Pen,
    *,
    tone: Tone = "main",
    way: Literal["up", "down", "both"] = "both",
    drives: Annotated[int, Range(0, 2)] = 2,
    locked: bool = False,
) -> None:
    low = 25 - 11 * drives
    for i in range(drives):
        y = low + 136 + i * 22
        pen.form(rect(52, y, 96, 24, 8), "second" if i % 2 else "second-1", 1)
        pen.fill(ell(66, y + 12.5, 4), "accent")
        pen.fill(ell(78, y + 12.5, 4), "paper")
        pen.fill(rect(100, y + 10, 36, 5, 2.5), "second-2")
    with pen.at(0, low):
        puff = union(ell(52, 98, 44), ell(98, 62, 54), ell(148, 94, 44), rect(40, 92, 122, 50, 24))
        pen.cast(puff, 3, 8)
        pen.form(puff, tone, 0.7)
        pen.fill(both(puff, limb([(58, 62), (66, 42), (84, 28)], 4, 9, 4)), step(tone, 2))
        for x, flipped in {"up": ((100, 0),), "down": ((100, 1),)}.get(way, ((76, 0), (124, 1))):
            shaft = [(x, 62), (x + 23, 87), (x + 10, 87), (x + 10, 124), (x - 10, 124)]
            arrow = poly([*shaft, (x - 10, 87), (x - 23, 87)], 4)
            arrow = turn(arrow, 180, x, 93) if flipped else arrow
            pen.occlude(puff, arrow, step(tone, -2), 2, 5)
            pen.fill(arrow, "accent" if flipped else "paper")
    if locked:
        pen.line(
            f"M142 {low + 132} L142 {low + 120} C142 100 170 100 170 {low + 120} L170 {low + 132}",
            "paper-5",
            7,
        )
        pen.form(rect(132, low + 126, 48, 38, 8), "warm", 0.9)
        pen.fill(union(ell(156, low + 141, 5), rect(154, low + 141, 4, 13, 2)), "ink+1")


@drawing(
    scene_class="table",
    size_m=0.08,
)
def battery(
    pen: Pen,
    *,
    tone: Tone = "main",
    charge: Annotated[int, Range(0, 4)] = 3,
    bolt: bool = True,
    plug: bool = False,
) -> None:
    pen.ground(104)
    if plug:
        run = [(100, 16), (130, 4), (160, 14), (170, 50), (168, 100), (172, 150), (176, 180)]
        pen.line(curve(run), "dark+2", 5)
    pen.form(rect(80, 8, 40, 22, (7, 7, 2, 2)), "paper-4", 1.3)
    body = rect(48, 24, 104, 160, 16)
    pen.form(body, tone, 0.9, hard=0.1)
    pen.form(both(body, rect(40, 24, 120, 24, 0)), "dark+1", 1.4, hard=0.1)
    glass = rect(60, 60, 80, 114, 10)
    pen.fill(glass, step(tone, -3))
    for i in range(4):
        cell = rect(66, 146 - i * 27, 68, 22, 5)
        if i < charge:
            pen.form(cell, "hot" if charge == 1 else pen.ramps.at_least("leaf", 0.68), 1)
        else:
            pen.fill(cell, step(tone, -2))
    if bolt:
        flash = [(110, 78), (76, 124), (97, 124), (88, 160), (126, 110), (104, 110)]
        pen.fill(poly(flash, 3), "ink", 0.16)
        pen.form(poly([(x - 2, y - 3) for x, y in flash], 3), "accent", 0.8)
    pen.fill(rect(53, 56, 4, 108, 2), step(tone, 2))
