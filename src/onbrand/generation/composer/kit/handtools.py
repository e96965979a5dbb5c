"""Tools that are held in one hand, lying before the ground on the slant, and their box."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    MID,
    Path,
    both,
    cut,
    ell,
    flip,
    limb,
    move,
    polar,
    poly,
    rect,
    ring,
    scale,
    segments,
    turn,
    union,
)

STEEL = "paper-6"


@contextmanager
def laid(
    pen: Pen, outline: Path, degrees: float, size: float = 1.0, dx: float = 0, dy: float = 0
) -> Iterator[None]:
    """Draws upright what lies turned before the ground; `outline` casts its shadow there."""
    placed = move(scale(turn(outline, degrees), size), dx, dy)
    pen.cast(placed, 4, 7)
    corner = MID * (1 - size)
    with pen.at(corner + dx, corner + dy, size, degrees=degrees):
        yield


def hexagon(cx: float, cy: float, radius: float, degrees: float = 0) -> Path:
    corners = [polar((cx, cy), radius, degrees + 60 * i) for i in range(6)]
    return poly(corners, radius * 0.12)


def nut(pen: Pen, x: float, y: float, radius: float, tone: str = STEEL) -> None:
    """A hexagonal nut, seen from above."""
    body = cut(hexagon(x, y, radius, 8), ell(x, y, radius * 0.46))
    pen.cast(body, radius * 0.12, radius * 0.2)
    pen.form(body, tone, 0.9)
    pen.fill(ring(x, y, radius * 0.58, radius * 0.46), step(tone, -3))


def _small_nail(x: float, y: float, degrees: float) -> Path:
    shaft = poly(
        [(x - 2.6, y - 20), (x + 2.6, y - 20), (x + 2.6, y + 18), (x, y + 26), (x - 2.6, y + 18)]
    )
    return turn(union(shaft, rect(x - 8, y - 25, 16, 6, 2.5)), degrees, x, y)


_CLAW_HEAD = (
    "M14 30 C14 26 16 24 20 24 L38 24 C42 24 44 26 46 30 L76 34 C80 26 88 22 98 22 "
    "C140 20 178 38 192 76 C193 80 190 82 187 80 C166 62 146 60 122 66 L122 72 L78 72 L76 60 "
    "L46 64 C44 68 42 70 38 70 L20 70 C16 70 14 68 14 64 Z"
)
_HEADS = {
    "claw": _CLAW_HEAD,
    "mallet": rect(26, 8, 148, 72, 12),
    "sledge": poly(
        [(26, 18), (46, 14), (154, 14), (174, 18), (174, 72), (154, 76), (46, 76), (26, 72)], 6
    ),
}


@drawing(scene_class="table", size_m=0.35, anchor="center")
def hammer(
    pen: Pen,
    *,
    tone: Tone = "main",
    head: Tone = STEEL,
    handle: Tone = "wood",
    kind: Literal["claw", "mallet", "sledge"] = "claw",
    nails: Annotated[int, Range(0, 2)] = 1,
    bands: Annotated[int, Range(0, 4)] = 3,
) -> None:
    for x, y, degrees in ((50, 150, 58), (84, 172, 80))[:nails]:
        pen.cast(_small_nail(x, y, degrees), 2, 4)
        pen.form(_small_nail(x, y, degrees), "paper-7", 1)
    stick = limb([(100, 40), (100, 90), (100, 136), (101, 176), (100, 212)], 19, 17, 17, 21, 23, 20)
    top = _HEADS[kind]
    with laid(pen, union(stick, top), -40, 0.88, 10, 3):
        pen.form(stick, handle, 1)
        pen.line(segments((97, 84), (97, 124)), step(handle, 1), 2)
        pen.occlude(stick, top, step(handle, -2), 0, 8)
        grip = both(stick, rect(60, 138, 80, 100, 0))
        pen.form(grip, tone, 1)
        for i in range(bands):
            pen.fill(both(grip, rect(60, 152 + i * 13, 80, 4.5, 2)), step(tone, -2))
        pen.form(top, head, 0.8)
        _on_head(pen, kind, top, head)


def _on_head(pen: Pen, kind: str, top: Path, tone: str) -> None:
    if kind == "claw":
        pen.fill(both(top, rect(10, 20, 34, 60, 0)), step(tone, -2))
        pen.fill(both(top, rect(10, 20, 9, 60, 0)), step(tone, 1))
        cheek = rect(80, 32, 40, 34, 7)
        pen.fill(both(top, cheek), step(tone, 1))
        pen.fill(both(both(top, cheek), rect(80, 60, 40, 8, 0)), step(tone, -2))
        pen.fill(both(top, limb([(128, 44), (150, 46), (176, 64)], 5, 4, 1)), step(tone, -3))
        return
    for x in (26, 158):
        pen.fill(both(top, rect(x, 0, 16, 90, 0)), step(tone, -2))
    pen.fill(both(top, rect(50, 22, 84, 7, 3.5)), step(tone, 2))
    pen.fill(rect(88, 34, 24, 30, 4), step(tone, -3))


_WRENCHES = {
    "combination": ("jaw", "ring"),
    "double": ("jaw", "jaw"),
    "adjustable": ("slide", "hole"),
}


@drawing(scene_class="table", size_m=0.25, anchor="center")
def wrench(
    pen: Pen,
    *,
    tone: Tone = "main",
    fastener: Tone = "accent",
    kind: Literal["combination", "double", "adjustable"] = "combination",
    nuts: Annotated[int, Range(0, 2)] = 1,
) -> None:
    for x, y, radius in ((52, 58, 25), (152, 146, 20))[:nuts]:
        nut(pen, x, y, radius, fastener)
    first, last = _WRENCHES[kind]
    shank = limb([(100, 30), (100, 70), (100, 130), (100, 186)], 34, 27, 25, 33)
    body = union(shank, ell(100, 4, 42, 40))
    body = cut(body, poly([(78, -50), (122, -50), (119, 2), (109, 17), (91, 17), (81, 2)], 3))
    if last == "jaw":
        body = union(body, ell(100, 200, 34, 33))
        body = cut(
            body, poly([(83, 250), (117, 250), (115, 204), (107, 190), (93, 190), (85, 204)], 3)
        )
    else:
        body = cut(union(body, ell(100, 200, 31)), hexagon(100, 201, 18 if last == "ring" else 8))
    with laid(pen, body, 42, 0.84, -2, 0):
        pen.form(body, tone, 0.55)
        groove = rect(92, 64, 16, 84, 8)
        pen.fill(groove, step(tone, -2))
        pen.fill(both(groove, move(groove, 3, 4)), step(tone, -1))
        pen.fill(
            both(body, cut(ell(100, 4, 42, 40), move(ell(100, 4, 42, 40), -5, -3))), step(tone, -1)
        )
        if first == "slide":
            worm = rect(108, 26, 17, 24, 5)
            pen.form(worm, STEEL, 1)
            for i in range(3):
                pen.fill(rect(108, 30 + i * 7, 17, 2.6, 1), "paper-10")
            pen.fill(
                both(body, poly([(124, -36), (146, -30), (146, 20), (120, 16)], 2)), step(tone, 1)
            )


@drawing(scene_class="table", size_m=0.25, anchor="center")
def screwdriver(
    pen: Pen,
    *,
    tone: Tone = "main",
    trim: Tone = "accent",
    tip: Literal["slot", "cross"] = "slot",
    screws: Annotated[int, Range(0, 2)] = 2,
    flutes: Annotated[int, Range(2, 4)] = 3,
) -> None:
    for x, y, degrees in ((148, 146, -24), (58, 62, 38))[:screws]:
        _screw(pen, x, y, degrees)
    grip = "M74 -6 C74 -22 88 -30 100 -30 C112 -30 126 -22 126 -6 L128 60 C128 70 118 76 118 88 L82 88 C82 76 72 70 72 60 Z"
    shaft = rect(93, 84, 14, 120, 1)
    point = {
        "slot": poly([(93, 196), (107, 196), (112, 214), (106, 228), (94, 228), (88, 214)], 2),
        "cross": poly([(93, 200), (107, 200), (105, 220), (100, 230), (95, 220)], 1.5),
    }[tip]
    with laid(pen, union(grip, shaft, point), 42, 0.9):
        pen.form(union(shaft, point), STEEL, 1.4)
        pen.line(segments((97, 104), (97, 190)), step(STEEL, 3), 2)
        pen.fill(both(point, rect(80, 216, 40, 20, 0)), step(STEEL, -3))
        pen.occlude(shaft, rect(80, 70, 40, 28, 3), step(STEEL, -4), 0, 7)
        pen.form(grip, tone, 0.8)
        for i in range(flutes):
            middle = 80 + 40 * (i + 0.5) / flutes
            flute = rect(middle - 3.6, 2, 7.2, 58, 3.6)
            pen.fill(both(grip, flute), step(tone, -2))
            pen.fill(both(grip, cut(flute, move(flute, -2, -1))), step(tone, 1))
        pen.fill(both(grip, rect(60, -40, 80, 28, 0)), trim)
        pen.shade(both(grip, rect(60, -40, 80, 28, 0)), step(trim, -1), 1.2)
        pen.form(rect(80, 80, 40, 14, 4), trim, 1)


def _screw(pen: Pen, x: float, y: float, degrees: float) -> None:
    body = poly(
        [(x - 6, y - 14), (x + 6, y - 14), (x + 4.6, y + 16), (x, y + 30), (x - 4.6, y + 16)], 1
    )
    top = poly([(x - 14, y - 26), (x + 14, y - 26), (x + 6, y - 12), (x - 6, y - 12)], (3, 3, 1, 1))
    pen.cast(turn(union(body, top), degrees, x, y), 2, 4)
    pen.form(turn(body, degrees, x, y), "paper-6", 1)
    for i in range(4):
        turns = segments((x - 8, y - 4 + i * 8), (x + 8, y - 8 + i * 8))
        pen.line(turn(turns, degrees, x, y), "paper-9", 2.6)
    pen.form(turn(top, degrees, x, y), "paper-7", 1)


@drawing(scene_class="table", size_m=0.2, anchor="center")
def pliers(
    pen: Pen,
    *,
    tone: Tone = "hot",
    jaws: Tone = STEEL,
    spread: Annotated[float, Range(0, 12)] = 7,
    kind: Literal["flat", "cutters"] = "flat",
) -> None:
    """Two levers crossing at the pivot: each has its jaw on one side and its grip on the other."""
    pivot = (100.0, 64.0)
    if kind == "flat":
        jaw = "M99 64 L99 -16 C99 -20 96 -22 92 -20 L80 -10 C70 10 68 34 72 64 Z"
    else:
        jaw = "M99 64 L99 4 C90 -2 70 6 62 26 C58 40 62 54 72 66 Z"
    lever = union(jaw, ell(*pivot, 29, 27), poly([(94, 70), (126, 70), (134, 104), (114, 108)], 6))
    grip = limb([(117, 84), (134, 116), (139, 152), (132, 188), (120, 220)], 19, 25, 26, 23, 18)
    halves = []
    for right in (True, False):
        pair = (lever, grip) if not right else (flip(lever), flip(grip))
        halves.append([turn(path, (-1 if not right else 1) * spread, *pivot) for path in pair])
    with laid(pen, union(*halves[0], *halves[1]), 26, 0.78, 6, -5):
        for i, (steel, handle) in enumerate(halves):
            own = step(jaws, -1) if i == 0 else jaws
            if i == 1:
                pen.occlude(halves[0][0], steel, step(jaws, -4), 4, 5)
                pen.occlude(halves[0][1], steel, step(tone, -2), 4, 5)
            pen.form(steel, own, 0.7)
            pen.form(handle, step(tone, -1) if i == 0 else tone, 0.9)
            cuff = both(
                handle, turn(rect(40, 92, 120, 9, 0), (1 if i == 0 else -1) * spread, *pivot)
            )
            pen.fill(cuff, step(tone, 2))
        pen.form(ell(*pivot, 13), "paper-8", 0.9)
        pen.line(segments((93, 60), (107, 68)), "paper-11", 3)
        if kind == "flat":
            for i in range(4):
                line = turn(segments((86, -2 + i * 9), (98, -2 + i * 9)), -spread, *pivot)
                pen.line(line, step(jaws, -4), 2)


@drawing(scene_class="table", size_m=0.3, anchor="center")
def saw(
    pen: Pen,
    *,
    tone: Tone = "main",
    blade: Tone = "paper-5",
    teeth: Annotated[int, Range(9, 18)] = 13,
    handle: Literal["closed", "open"] = "closed",
    dust: Annotated[int, Range(0, 4)] = 3,
) -> None:
    left, right = -26.0, 142.0
    edge: list[tuple[float, float]] = []
    for i in range(teeth):
        x = right - (right - left) * i / teeth
        nearer = (right - left) / teeth
        edge += [(x, 130), (x - nearer * 0.72, 141)]
    body = poly(
        [(left, 98), (138, 66), (146, 90), (right, 130), *edge, (left, 130)],
        (7, 2, 2, *[0.6] * (len(edge) + 2)),
    )
    grip = "M126 60 C140 50 166 48 188 56 C198 60 200 70 194 78 C188 86 190 96 196 110 C204 128 196 148 176 148 C160 148 150 142 138 140 C128 138 126 128 130 118 C134 104 122 78 126 60 Z"
    hole = "M152 76 C160 70 172 70 178 76 C174 90 176 102 182 114 C184 124 176 130 168 128 C154 124 150 92 152 76 Z"
    if handle == "open":
        hole = union(hole, poly([(150, 110), (182, 116), (178, 170), (140, 170)], 6))
    grip = cut(grip, hole)
    for i in range(dust):
        x, y, r = ((112, 168, 4), (130, 180, 3), (98, 182, 3), (150, 172, 2.4))[i]
        pen.fill(ell(x, y, r, r * 0.8), "wood+1" if i % 2 else "wood-1")
    with laid(pen, union(body, grip), -38, 0.88, 4, 2):
        pen.form(body, blade, 0.5, hard=0.07)
        pen.fill(both(body, rect(-40, 126, 200, 4, 0)), step(blade, -3))
        pen.fill(both(body, poly([(left, 104), (126, 74), (126, 79), (left, 109)])), step(blade, 3))
        pen.occlude(body, grip, step(blade, -4), -5, 6)
        pen.form(grip, tone, 0.6)
        for x, y in ((140, 74), (142, 126)):
            pen.fill(ell(x, y, 5), "accent+1")
            pen.line(segments((x - 3, y + 2), (x + 3, y - 2)), "ink+2", 1.6)


@drawing(scene_class="table", size_m=0.7, anchor="center")
def axe(
    pen: Pen,
    *,
    tone: Tone = "main",
    handle: Tone = "wood",
    kind: Literal["single", "double"] = "single",
    wraps: Annotated[int, Range(0, 4)] = 3,
    chips: Annotated[int, Range(0, 3)] = 2,
) -> None:
    for i in range(chips):
        x, y, degrees = ((140, 128, 20), (164, 150, -30), (122, 160, 60))[i]
        chip = turn(
            poly([(x - 11, y - 4), (x + 9, y - 6), (x + 12, y + 4), (x - 8, y + 5)], 2),
            degrees,
            x,
            y,
        )
        pen.cast(chip, 2, 3)
        pen.form(chip, "wood+2", 0.9)
    stick = limb(
        [(104, -26), (104, 20), (100, 70), (97, 130), (100, 180), (108, 222)],
        19,
        19,
        17,
        16,
        19,
        26,
    )
    head = "M118 -6 L118 44 L92 44 C78 44 62 56 46 78 C40 82 36 80 34 74 C22 42 22 8 32 -26 C34 -32 38 -34 44 -30 C60 -14 76 -6 92 -6 Z"
    edge = "M46 78 C40 82 36 80 34 74 C22 42 22 8 32 -26 C34 -32 38 -34 44 -30 C34 4 34 44 46 78 Z"
    if kind == "double":
        head, edge = union(head, flip(head, 104)), union(edge, flip(edge, 104))
    with laid(pen, union(stick, head), 40, 0.74 if kind == "single" else 0.68, -6, 6):
        pen.form(stick, handle, 1)
        pen.occlude(stick, head, step(handle, -3), 0, 8)
        pen.line("M100 62 C98 90 95 110 95 126", step(handle, 2), 2)
        for i in range(wraps):
            band = turn(rect(70, 150 + i * 14, 60, 8, 3), 12, 100, 154 + i * 14)
            pen.fill(both(stick, band), "accent-1")
        pen.form(head, tone, 0.6)
        pen.fill(both(head, edge), STEEL)
        pen.shade(both(head, edge), step(STEEL, -2), 1.2)
        pen.fill(both(head, rect(92, -10, 22, 60, 0)), step(tone, -1))
        pen.fill(both(head, limb([(54, -8), (72, 4), (90, 6)], 2, 5, 2)), step(tone, 2))


@drawing(scene_class="table", size_m=0.28, facing="left", view="side")
def drill(
    pen: Pen,
    *,
    tone: Tone = "main",
    grip: Tone = "dark+2",
    bit: Literal["twist", "driver", "none"] = "twist",
    vents: Annotated[int, Range(2, 4)] = 3,
    charge: Annotated[int, Range(1, 3)] = 2,
) -> None:
    pen.ground(110, 118)
    if bit == "twist":
        spiral = poly([(4, 64), (10, 59), (50, 59), (50, 69), (10, 69)], 1)
        pen.form(spiral, "paper-6", 1)
        for i in range(4):
            pen.fill(
                both(
                    spiral,
                    poly([(12 + i * 9, 70), (17 + i * 9, 70), (23 + i * 9, 58), (18 + i * 9, 58)]),
                ),
                "paper-9",
            )
    elif bit == "driver":
        pen.form(
            poly([(18, 60), (26, 59), (50, 57), (50, 71), (26, 69), (18, 68)], 1.5), "paper-7", 1
        )
    handle = poly(
        [(106, 88), (152, 88), (150, 112), (164, 168), (112, 168), (104, 128)], (4, 4, 20, 4, 4, 16)
    )
    pen.form(handle, grip, 0.8)
    pen.fill(both(handle, poly([(118, 100), (144, 100), (154, 164), (126, 164)], 8)), step(grip, 1))
    pen.form(poly([(92, 96), (110, 92), (110, 126), (102, 124), (96, 112)], 5), "accent", 0.9)
    pack = rect(84, 154, 98, 30, (8, 8, 6, 6))
    pen.form(pack, tone, 1)
    pen.fill(both(pack, rect(80, 154, 110, 8, 0)), step(tone, -2))
    for i in range(3):
        pen.fill(rect(98 + i * 13, 169, 9, 6, 2), "accent+1" if i < charge else step(tone, -2))
    shell = "M84 42 C84 36 88 32 94 32 L164 32 C184 32 194 46 194 64 C194 84 184 98 164 98 L94 98 C88 98 84 94 84 88 Z"
    pen.occlude(handle, shell, step(grip, -2), 3, 8)
    pen.form(shell, tone, 0.8)
    pen.fill(both(shell, rect(60, 80, 140, 8, 0)), step(tone, -2))
    for i in range(vents):
        pen.fill(rect(178 - i * 11, 48, 5, 24, 2.5), step(tone, -3))
    pen.fill(rect(100, 42, 44, 7, 3.5), step(tone, 2))
    collar = poly([(66, 38), (92, 36), (92, 92), (66, 88)], 5)
    pen.form(collar, "accent", 1)
    pen.form(poly([(46, 52), (60, 42), (70, 42), (70, 86), (60, 86), (46, 76)], 4), grip, 1)
    for i in range(3):
        pen.fill(rect(57, 50 + i * 11, 13, 4, 2), step(grip, 2))


@drawing(scene_class="table", size_m=0.4)
def toolbox(
    pen: Pen,
    *,
    tone: Tone = "hot",
    trim: Tone = "dark+2",
    state: Literal["open", "shut"] = "open",
    tools: Annotated[int, Range(1, 3)] = 3,
    latches: Annotated[int, Range(1, 2)] = 2,
) -> None:
    pen.ground(176)
    if state == "open":
        _peeking(pen, tools)
        pen.fill(rect(24, 92, 152, 20, 4), step(tone, -3))
        pen.line(
            "M52 104 L52 64 C52 56 56 52 64 52 L136 52 C144 52 148 56 148 64 L148 104", trim, 8
        )
        pen.line("M72 52 L128 52", "accent", 12)
    else:
        pen.line("M70 72 L70 54 C70 46 74 42 82 42 L118 42 C126 42 130 46 130 54 L130 72", trim, 10)
        lid = poly([(40, 68), (160, 68), (184, 104), (16, 104)], (10, 10, 4, 4))
        pen.form(lid, step(tone, 1), 0.9)
        pen.fill(both(lid, rect(56, 76, 60, 6, 3)), step(tone, 3))
    body = rect(16, 102, 168, 82, (4, 4, 12, 12))
    pen.form(body, tone, 0.8)
    pen.fill(both(body, rect(10, 102, 180, 9, 0)), step(tone, -1))
    pen.fill(both(body, rect(10, 112, 180, 3, 0)), step(tone, -2))
    for x in (16, 168):
        pen.fill(both(body, rect(x, 160, 16, 30, 0)), trim)
    plate = rect(70, 136, 60, 28, 6)
    pen.form(plate, "paper", 0.9)
    pen.line("M82 150 L104 150 M112 150 L118 150", step(tone, -1), 4)
    for x in ((100,), (46, 154))[latches - 1]:
        pen.occlude(body, rect(x - 9, 96, 18, 30, 4), step(tone, -2), 3, 5)
        pen.form(rect(x - 9, 95, 18, 30, 4), STEEL, 1)
        pen.fill(rect(x - 4, 112, 8, 7, 2), "paper-10")


def _peeking(pen: Pen, tools: int) -> None:
    """Handles and heads that stick out of the open box."""
    hammer_stick = turn(rect(116, 26, 12, 90, 4), 14, 122, 110)
    pen.form(hammer_stick, "wood", 1)
    head = turn(poly([(92, 14), (130, 10), (156, 20), (150, 32), (92, 36)], 4), 14, 122, 110)
    pen.form(head, STEEL, 0.8)
    if tools > 1:
        shank = turn(rect(72, 22, 13, 90, 3), -12, 78, 110)
        jaw = turn(
            cut(ell(78, 26, 20, 19), poly([(69, -10), (87, -10), (85, 24), (71, 24)], 3)),
            -12,
            78,
            110,
        )
        pen.form(union(shank, jaw), "second", 0.8)
    if tools > 2:
        pen.form(turn(rect(90, 30, 18, 48, 8), 2, 100, 110), "accent", 0.9)
        pen.fill(rect(96, 76, 6, 36, 1), "paper-8")
