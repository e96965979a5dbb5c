"""Journeys and far places: palms, tents, fires, rainbows, planets, bridges."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    GROUND,
    MID,
    Path,
    Point,
    arch,
    between,
    blob,
    both,
    curve,
    cut,
    ell,
    limb,
    move,
    poly,
    rect,
    scale,
    segments,
    star,
    turn,
    union,
)


@drawing(
    scene_class="land",
    size_m=10,
)
def palm(
    pen: Pen,
    *,
    body: Tone = "leaf",
    trunk: Tone = "wood-1",
    fronds: Annotated[int, Range(5, 8)] = 7,
    lean: Annotated[float, Range(-14, 14)] = 12,
    nuts: Annotated[int, Range(0, 3)] = 2,
    island: bool = True,
) -> None:
    top: Point = (MID + lean, 66)
    if island:
        pen.form(both(ell(100, 186, 80, 17), rect(0, 0, 200, GROUND, 0)), "warm+1", 0.7)
    else:
        pen.ground(80)
    foot = MID - lean * 0.9
    line = [(foot, 182), (foot + lean * 0.2, 150), (MID + lean * 0.3, 110), top]
    stem = both(limb(line, 24, 16, 13, 11), rect(0, 0, 200, GROUND, 0))
    pen.form(stem, trunk, 0.9)
    for i in range(7):
        x, y = _along(line, 0.12 + i * 0.12)
        ring = f"M{x - 14} {y - 3} C{x - 5} {y + 4} {x + 5} {y + 4} {x + 14} {y - 3} L{x + 14} {y} C{x + 5} {y + 7} {x - 5} {y + 7} {x - 14} {y} Z"
        pen.fill(both(stem, ring), step(trunk, -2))
    ends = ((84, 30), (-86, 34), (66, -14), (-70, -10), (48, 66), (-54, 66), (30, -34), (-30, -32))
    order = sorted(range(fronds), key=lambda i: ends[i][1])
    for i in order:
        dx, dy = ends[i]
        tone = step(body, (0, 0, 1, -1, -1, -2, 1, -1)[i])
        _frond(pen, top, (top[0] + dx * 0.94, top[1] + dy), tone)
    for dx, below in ((-8, 10), (8, 11), (0, 15))[:nuts]:
        pen.form(ell(top[0] + dx, top[1] + below, 8), step(trunk, -2), 0.9)


def _along(line: list[Point], share: float) -> Point:
    place = share * (len(line) - 1)
    i = min(int(place), len(line) - 2)
    return between(line[i], line[i + 1], place - i)


def _frond(pen: Pen, root: Point, tip: Point, tone: str) -> None:
    """It rises, then hangs; its lower edge is notched."""
    (x, y), (u, v) = root, tip
    across, rise = u - x, 16 + 0.22 * abs(u - x)
    spine = [root, (x + across * 0.3, y + (v - y) * 0.16 - rise)]
    spine += [(x + across * 0.66, y + (v - y) * 0.42 - rise), tip]
    blade = limb(spine, 5, 21, 19, 1.5)
    side = 1 if across >= 0 else -1
    for share in (0.3, 0.45, 0.6, 0.75, 0.88) if abs(across) > 60 else ():
        bx, by = _along(spine, share)
        wedge = [(bx - 2 * side, by + 3), (bx + 1 * side, by + 30), (bx + 8 * side, by + 30)]
        blade = cut(blade, poly(wedge, (1, 0, 0)))
    pen.fill(blade, tone)
    for phase, reach in ((0, 4), (1, 8)):  # thin: two layers of grain will do
        pen.grain(cut(blade, move(blade, -reach, -reach)), step(tone, -1), phase)
    pen.light(blade, step(tone, 1))
    pen.line(
        curve([root, *(_along(spine, share) for share in (0.2, 0.4, 0.6, 0.8, 0.94))]),
        step(tone, 2),
        1.5,
    )


@drawing(
    scene_class="land",
    size_m=2.2,
    view="corner",
)
def tent(
    pen: Pen,
    *,
    body: Tone = "accent",
    inside: Tone = "ink+2",
    door: Literal["open", "half", "closed"] = "open",
    lit: bool = False,
    flag: bool = True,
) -> None:
    pen.ground(180)
    apex, back = (78, 52), (150, 64)
    side = poly([apex, back, (192, GROUND), (132, GROUND)], (4, 10, 6, 2))
    pen.form(side, step(body, -1), 0.9, hard=0)
    for share in (0.36, 0.7):
        seam = segments(between(apex, back, share), between((132, GROUND), (192, GROUND), share))
        pen.line(seam, step(body, -2), 1.6)
    front = poly([apex, (134, GROUND), (16, GROUND)], (4, 2, 6))
    pen.form(front, body, 0.9, hard=0)
    mouth = poly([(78, 84), (110, GROUND), (48, GROUND)], (2, 0, 0))
    if door != "closed":
        pen.fill(mouth, "warm+2" if lit else inside)
        if lit:
            pen.fill(both(mouth, ell(78, 180, 22, 42)), "warm+3")
        flap = poly([(78, 84), (48, GROUND), (34, GROUND), (54, 140)], (2, 0, 2, 8))
        pen.fill(flap, step(body, -1 if lit else 2))
    if door == "half":
        pen.form(poly([(78, 84), (110, GROUND), (79, GROUND)], (2, 0, 0)), step(body, 1), hard=0)
    elif door == "closed":
        pen.line(segments((78, 84), (78, 182)), step(body, -2), 2.4)
        for y in (112, 136, 160):
            pen.fill(rect(76, y, 9, 5, 2.5), step(body, 2))
    ridge = limb([apex, between(apex, back, 0.5), back], 5, 4, 4)
    pen.fill(ridge, step(body, 2))
    for peg, end in (((18, 178), (4, GROUND)), ((190, 176), (197, GROUND))):
        pen.line(segments(peg, end), "ink+3", 1.8)
    if flag:
        pen.line(segments((78, 54), (78, 22)), "wood-2", 3)
        pen.form(
            "M79 22 C90 17 98 28 110 22 L110 38 C98 44 90 33 79 38 Z",
            "hot-1" if body == "accent" else "accent",
        )


@drawing(
    scene_class="land",
    size_m=1,
)
def fire(
    pen: Pen,
    *,
    body: Tone = "hot",
    heart: Tone = "warm+1",
    logs: Annotated[int, Range(0, 4)] = 3,
    height: Annotated[float, Range(0.7, 1.05)] = 1,
    sparks: Annotated[int, Range(0, 5)] = 3,
    stones: bool = False,
) -> None:
    pen.ground(130)

    def flame(path: Path) -> Path:
        return both(_raised(path, height), rect(0, 0, 200, 176, 0))

    outer = flame(
        "M98 14 C112 44 142 58 148 96 C152 84 150 76 146 68 C168 92 170 128 152 154 C140 172 120 178 100 178 "
        "C78 178 58 170 48 152 C34 126 44 98 60 80 C60 92 64 100 70 104 C66 66 92 50 98 14 Z"
    )
    pen.form(outer, body, 0.7, hard=0.06)
    middle = flame(
        "M102 76 C106 98 128 108 130 138 C132 160 118 176 100 176 C80 176 66 162 70 138 C72 124 80 118 84 106 C88 116 92 118 94 122 C94 104 98 94 102 76 Z"
    )
    pen.fill(middle, heart)
    inner = flame(
        "M101 122 C106 136 116 142 116 156 C116 168 110 176 100 176 C90 176 84 168 85 156 C86 144 97 138 101 122 Z"
    )
    pen.fill(inner, "paper")
    places = ((100, 174, 8, 62), (100, 172, -14, 62), (84, 178, 24, 40), (120, 178, -28, 38))
    for x, y, degrees, half in places[:logs][::-1]:
        log = turn(rect(x - half, y - 8, 2 * half, 16, 7), degrees, x, y)
        log = both(log, rect(0, 0, 200, GROUND, 0))
        pen.form(log, "wood-2", 1)
        end = turn(ell(x - half + 6, y, 5.5, 7.6), degrees, x, y)
        pen.fill(both(end, log), "wood+1")
        pen.fill(both(turn(ell(x - half + 6, y, 2.6, 3.8), degrees, x, y), log), "wood-1")
    if stones:
        for at, wide in ((34, 13), (60, 10), (140, 10), (166, 13)):
            pen.form(
                both(ell(at, GROUND - 4, wide, wide * 0.8), rect(0, 0, 200, GROUND, 0)), "paper-6"
            )
    for x, y, r in ((64, 52, 3.6), (136, 38, 4.0), (150, 62, 2.6), (50, 34, 2.4), (116, 18, 2.6))[
        :sparks
    ]:
        pen.fill(ell(x, y, r), heart)


def _raised(path: Path, height: float) -> Path:
    return scale(path, 1, height, MID, 178)


@drawing(
    scene_class="sky",
    size_m=100,
    anchor="center",
)
def rainbow(
    pen: Pen,
    *,
    body: Tone = "hot",
    bands: Annotated[int, Range(3, 5)] = 4,
    clouds: Annotated[int, Range(0, 2)] = 2,
    width: Annotated[float, Range(11, 15)] = 14,
) -> None:
    tones = [
        body,
        *(tone for tone in ("warm+1", "second", "main", "accent+2", "leaf+1") if tone != body),
    ]
    for i in range(bands):
        r = 92 - i * width
        band = cut(ell(MID, 142, r), ell(MID, 142, r - width - 0.3))
        band = both(band, rect(0, 0, 200, 146, 0))
        pen.fill(band, tones[i])
        pen.grain(both(band, rect(118, 0, 90, 200, 0)), step(tones[i], -1))
        pen.grain(both(band, rect(150, 0, 90, 200, 0)), step(tones[i], -1), 1)
    rest = 92 - bands * width
    for x in (MID - (92 + rest) / 2, MID + (92 + rest) / 2)[:clouds]:
        puff = union(
            ell(x - 12, 146, 15),
            ell(x + 12, 147, 14),
            ell(x, 138, 17),
            rect(x - 28, 144, 55, 18, 9),
        )
        kept = both(puff, rect(4, 0, 192, 200, 0))
        pen.form(kept, "paper", 0.9, hard=0)
        pen.fill(both(kept, cut(rect(0, 150, 200, 20, 0), move(kept, -3, -6))), "paper-3")


_CONTINENTS = (
    blob(
        (62, 44), (92, 36), (104, 52), (94, 66), (100, 80), (84, 92), (70, 84), (52, 88), (44, 66)
    ),
    blob(
        (82, 112), (102, 104), (120, 114), (116, 132), (104, 146), (98, 164), (88, 150), (84, 130)
    ),
    blob((136, 62), (156, 60), (172, 84), (176, 104), (160, 112), (146, 102), (148, 84), (134, 76)),
)


@drawing(
    scene_class="sky",
    size_m=200,
    anchor="center",
)
def planet(
    pen: Pen,
    *,
    body: Tone = "main",
    ring: Tone | None = "accent",
    surface: Literal["bands", "craters", "land"] = "bands",
    tilt: Annotated[float, Range(-28, 28)] = -18,
    stars: Annotated[int, Range(0, 4)] = 3,
) -> None:
    size = 56 if ring else 74
    ball = ell(MID, MID, size)
    hoop = turn(cut(ell(MID, MID, 94, 27), ell(MID, MID, 72, 16)), tilt)
    if ring:
        pen.form(hoop, ring, 0.6, hard=0.08)
    pen.form(ball, body, 0.8)
    if surface == "bands":
        for y, tall in ((62, 9), (82, 13), (112, 8), (134, 11)):
            band = both(ball, turn(rect(0, y, 200, tall, 4), tilt * 0.6))
            pen.fill(band, step(body, 1 if tall > 8 else 2))
    elif surface == "craters":
        for x, y, r in ((82, 78, 13), (122, 96, 9), (96, 126, 15), (70, 110, 7), (122, 66, 7)):
            dent = both(ball, ell(x, y, r))
            pen.fill(dent, step(body, -1))
            pen.fill(cut(dent, move(dent, r * 0.22, r * 0.26)), step(body, -2))
    else:
        for land in _CONTINENTS:
            pen.fill(both(ball, scale(land, size / 74)), "second+1")
    pen.shade(ball, step(body, -1), 0.8, hard=0.07)
    if ring:
        front = both(hoop, turn(rect(0, MID, 200, 100, 0), tilt))
        pen.occlude(ball, front, step(body, -2), 0, 6)
        pen.form(front, ring, 1.2, hard=0)
        pen.fill(
            both(front, turn(cut(ell(MID, MID, 84, 22.4), ell(MID, MID, 81, 20.8)), tilt)),
            step(ring, -1),
        )
    for x, y, r in ((34, 40, 9), (168, 36, 12), (160, 168, 8), (24, 150, 6))[:stars]:
        pen.fill(star(x, y, r, 4, 0.34, 1.5), "warm+2")


@drawing(
    scene_class="land",
    size_m=40,
    view="side",
)
def bridge(
    pen: Pen,
    *,
    body: Tone = "hot",
    kind: Literal["suspension", "arches"] = "suspension",
    spans: Annotated[int, Range(2, 4)] = 3,
    water: bool = True,
    lamps: bool = False,
) -> None:
    deck = 130.0
    if kind == "suspension":
        _suspension(pen, body, deck)
    else:
        whole = rect(2, deck, 196, 52, (3, 3, 0, 0))
        wide = 188 / spans
        for i in range(spans):
            whole = cut(whole, arch(10 + i * wide, deck + 16, wide - 9, 60))
        pen.form(whole, body, 0.9, hard=0.05)
        for i in range(spans):
            x = 10 + i * wide
            rim = cut(arch(x - 3, deck + 13, wide - 3, 62), arch(x, deck + 16, wide - 9, 62))
            pen.fill(both(whole, rim), step(body, 1))
        pen.form(rect(0.5, deck - 8, 199, 9, 2), step(body, 1), hard=0)
        for i in range(15):
            pen.fill(rect(6 + i * 13.4, deck - 16, 3, 10, 1), step(body, -1))
        pen.fill(rect(2, deck - 18, 196, 3.4, 1.5), step(body, -1))
    if lamps:
        for x in (30, 77, 123, 170):
            pen.line(segments((x, deck - 8), (x, deck - 38)), "dark+1", 2.4)
            pen.fill(ell(x, deck - 41, 5), "warm+2")
    if water:
        humps: list[Point] = [(-10 + 22 * k, 170 + (5 if k % 2 else 0)) for k in range(11)]
        sea = both(curve(humps) + "L230 210 L-30 210 Z", rect(2, 100, 196, 84, (0, 0, 10, 10)))
        pen.form(sea, "second", 0.5, hard=0)


def _suspension(pen: Pen, tone: str, deck: float) -> None:
    cable = "M2 118 C20 100 36 70 46 44 C64 98 136 98 154 44 C164 70 180 100 198 118"
    for x in range(10, 200, 12):
        u = abs(x - MID) / 54
        top = 44 + 41 * (1 - u**2) if u <= 1 else 44 + 74 * ((abs(x - MID) - 54) / 44) ** 0.8
        pen.line(segments((x, min(top, deck - 4)), (x, deck)), step(tone, 1), 1.4)
    pen.line(cable, step(tone, -1), 3.4)
    for x in (46, 154):
        for dx in (-9, 5):
            pen.form(rect(x + dx, 34, 5, 148, 1.5), tone, hard=0.3)
        for y in (42, 66, 94):
            pen.fill(rect(x - 9, y, 19, 5, 1), step(tone, -1))
        pen.form(rect(x - 12, 30, 25, 7, 2), step(tone, 1), hard=0)
        pen.form(rect(x - 16, 160, 33, 24, (3, 3, 0, 0)), "paper-5")
    pen.form(rect(1, deck, 198, 10, 2), tone, 1.5, hard=0.2)
    pen.fill(rect(1, deck - 3, 198, 4, 1.5), step(tone, 2))
