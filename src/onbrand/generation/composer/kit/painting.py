"""Painting and measuring: rollers, buckets, brushes, ladders, levels."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.handtools import STEEL, laid
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    both,
    curve,
    cut,
    ell,
    limb,
    move,
    poly,
    rect,
    ring,
    segments,
    turn,
    union,
)


@drawing(scene_class="wall", size_m=0.5)
def paint_roller(
    pen: Pen,
    *,
    tone: Tone = "main",
    handle: Tone = "wood",
    drips: Annotated[int, Range(0, 4)] = 3,
    trail: Literal["band", "none"] = "band",
) -> None:
    """It rolls down a wall: above it the band that it has just painted."""
    pen.ground(44, 88)
    if trail == "band":
        _painted(pen, tone)
    steel = "ink+5"
    frame = "M164 82 L182 82 C187 82 189 84 189 89 L189 108 C189 113 187 115 182 116 L100 120"
    pen.line(f"{frame} C95 121 93 124 93 130 L93 140", steel, 8)
    pen.line("M168 79.5 L184 79.5 C190 79.5 191.5 82 191.5 88", "paper-2", 2)
    grip = limb([(93, 132), (93, 148), (93, 164), (93, 176)], 16, 25, 21, 18)
    pen.form(both(grip, rect(0, 0, 200, 184, 0)), handle, 1, hard=0.14)
    pen.form(rect(81, 126, 24, 12, 4), step(handle, -3), 1)
    pen.fill(ell(93, 173, 3.2), step(handle, -3))
    sleeve = rect(18, 56, 150, 50, 11)
    pen.form(sleeve, step(tone, 2), 1, hard=0.2)
    pen.fill(both(sleeve, rect(18, 50, 9, 60, 0)), step(tone, -1))
    pen.fill(both(sleeve, rect(155, 50, 20, 60, 0)), step(tone, -2))
    for i in range(18):
        fluff = rect(34 + i % 9 * 13.2, 74 + (i * 7) % 18 + (i > 8) * 3, 7, 2.4, 1.2)
        pen.fill(fluff, step(tone, 1 if i % 2 else 3))
    pen.fill(rect(34, 62, 100, 6, 3), step(tone, 5))
    pen.form(rect(162, 70, 13, 24, 4), "paper-4", 1)
    for i in range(drips):
        x, low = ((46, 138), (63, 124), (128, 134), (30, 118))[i]
        drop = rect(x - 6, 98, 12, low - 98, 6)
        pen.fill(drop, step(tone, 1))
        pen.fill(rect(x - 3.2, low - 15, 2.8, 9, 1.4), step(tone, 4))


def _painted(pen: Pen, tone: str) -> None:
    """Wet paint on the wall, with streaks along the way of the roller."""
    band = rect(24, 5, 138, 70, (6, 6, 0, 0))
    pen.form(band, tone, 0.6, hard=0, lit=False)
    for x, y, long, tint in (
        (34, 18, 30, 1), (58, 12, 34, -1), (92, 22, 26, 1), (124, 14, 30, 1), (152, 20, 30, -1),
        (106, 30, 18, -1),
    ):  # fmt: skip
        pen.fill(both(band, rect(x, y, 5, long, 2.5)), step(tone, tint))
    pen.fill(both(band, rect(20, 48, 150, 12, 0)), step(tone, -2))


@drawing(scene_class="table", size_m=0.35)
def paint_bucket(
    pen: Pen,
    *,
    tone: Tone = "main",
    bucket: Tone = "paper-3",
    label: Literal["splash", "stripes", "none"] = "splash",
    brush: bool = True,
    drips: Annotated[int, Range(1, 4)] = 4,
) -> None:
    pen.ground(132)
    pen.line("M44 78 C30 8 170 8 156 78", "paper-8", 4)
    if brush:
        with pen.at(42, 2, 0.62, degrees=24):
            _bristled(pen, "wood", tone, 60)
    body = "M40 66 L50 174 C54 187 146 187 150 174 L160 66 Z"
    pen.form(body, bucket, 0.9)
    for y in (100, 160):
        hoop = f"M30 {y} C70 {y + 9} 130 {y + 9} 170 {y} L170 {y + 4} C130 {y + 13} 70 {y + 13} 30 {y + 4} Z"
        pen.fill(both(body, hoop), step(bucket, -3))
    _label(pen, body, tone, label)
    pen.fill(ell(100, 66, 62, 13), step(bucket, -4))
    pen.form(ell(100, 67, 55, 10), tone, 1, lit=False)
    pen.fill(both(ell(100, 67, 55, 10), ell(84, 64, 30, 4)), step(tone, 2))
    lip = both(ring(100, 66, 64, 61), rect(30, 40, 140, 60, 0))
    pen.fill(cut(ell(100, 66, 62, 13), ell(100, 65, 56, 10)), step(bucket, 1))
    ends = ((48, 112, 15), (74, 92, 14), (98, 124, 14), (122, 98, 12))[:drips]
    run, left = (
        f"M40 66 C48 80 70 78 {ends[-1][0] + ends[-1][2]} 78 L{ends[-1][0] + ends[-1][2]} 64 Z",
        lip,
    )
    for x, low, wide in ends:
        run = union(run, rect(x, 68, wide, low - 68, (0, 0, wide / 2, wide / 2)))
    run = both(run, union(body, left))
    pen.occlude(body, run, step(bucket, -4), 3, 5)
    pen.form(run, tone, 0.6, hard=0.06)
    for x, low, _ in ends:
        pen.fill(both(run, rect(x + 3, low - 18, 3, 10, 1.5)), step(tone, 2))
    for x in (44, 156):
        pen.form(ell(x, 80, 6), "paper-7", 1)


def _label(pen: Pen, body: Path, tone: str, kind: str) -> None:
    if kind == "none":
        return
    wrap = "M30 116 C70 126 130 126 170 116 L170 152 C130 162 70 162 30 152 Z"
    paper = both(body, wrap)
    pen.fill(paper, "paper")
    pen.shade(paper, "paper-3", 1.4, hard=0.16)
    if kind == "splash":
        spot = "M98 118 C104 130 114 136 114 146 C114 156 107 160 98 160 C89 160 82 156 82 146 C82 136 92 130 98 118 Z"
        pen.fill(both(paper, spot), tone)
        pen.fill(ell(136, 136, 4), "accent")
    else:
        for i in range(4):
            pen.fill(
                both(paper, rect(64 + i * 20, 110, 12, 60, 0)),
                (tone, "accent", "second", step(tone, 2))[i],
            )


def _bristled(pen: Pen, handle: str, paint: str, long: float) -> None:
    """A flat brush, upright, its bristles down."""
    stick = limb([(100, 4), (100, 40), (100, 70), (100, 100)], 13, 20, 15, 30)
    pen.form(stick, handle, 1)
    pen.fill(ell(100, 12, 3), step(handle, -3))
    pen.fill(limb([(96, 30), (95, 48), (96, 70)], 2, 4, 2), step(handle, 2))
    ferrule = rect(68, 94, 64, 32, 4)
    hair = poly(
        [
            (69, 122),
            (131, 122),
            (134, 126 + long * 0.7),
            (120, 126 + long),
            (100, 120 + long),
            (84, 126 + long),
            (66, 126 + long * 0.6),
        ],
        (0, 0, 6, 5, 4, 6, 6),
    )
    pen.form(hair, "warm+1", 0.8)
    dipped = both(
        hair,
        union(
            rect(40, 122 + long * 0.42, 120, 200, 0),
            ell(86, 124 + long * 0.44, 14, 12),
            ell(120, 122 + long * 0.4, 10, 16),
        ),
    )
    pen.form(dipped, paint, 0.8, lit=False)
    for i in range(4):
        x = 80 + i * 13
        pen.line(
            segments((x, 128), (x, 122 + long * (0.7 - 0.1 * (i % 2)))),
            "warm-1" if i % 2 else "warm",
            1.4,
        )
    pen.occlude(hair, ferrule, "warm-2", 2, 5)
    pen.form(ferrule, STEEL, 1)
    for y in (101, 115):
        pen.fill(rect(68, y, 64, 3.6, 0), step(STEEL, -3))


@drawing(scene_class="table", size_m=0.3, anchor="center")
def paintbrush(
    pen: Pen,
    *,
    tone: Tone = "main",
    handle: Tone = "wood",
    bristles: Annotated[float, Range(50, 80)] = 68,
    stroke: Literal["swash", "drops", "none"] = "swash",
) -> None:
    if stroke == "swash":
        swash = limb(
            [(188, 176), (150, 186), (116, 176), (84, 184), (56, 172), (46, 150)],
            6,
            16,
            20,
            24,
            30,
            22,
        )
        pen.form(both(swash, rect(4, 4, 192, 192, 0)), step(tone, 1), 0.7)
        pen.fill(limb([(74, 182), (100, 178), (130, 181)], 2, 4, 1), step(tone, 3))
    elif stroke == "drops":
        for x, y, r in ((34, 176, 9), (58, 188, 5), (20, 156, 5), (92, 180, 4)):
            pen.form(ell(x, y, r, r * 0.9), tone, 0.9)
    outline = union(
        limb([(100, 4), (100, 40), (100, 70), (100, 100)], 13, 20, 15, 30),
        rect(68, 94, 64, 30 + bristles, 6),
    )
    with laid(pen, outline, 40, 0.98, 4, -8):
        _bristled(pen, handle, tone, bristles)


@drawing(scene_class="street", size_m=2.2)
def ladder(
    pen: Pen,
    *,
    tone: Tone = "warm",
    rungs: Annotated[int, Range(4, 7)] = 6,
    kind: Literal["step", "straight"] = "step",
    bucket: Tone | None = "main",
) -> None:
    pen.ground(150 if kind == "step" else 100)
    if kind == "straight":
        _straight(pen, tone, rungs)
        return
    for side in (-1, 1):
        back = poly(
            [
                (100 + side * 14 + 26, 22),
                (100 + side * 14 + 34, 22),
                (100 + side * 34 + 44, 184),
                (100 + side * 34 + 34, 184),
            ],
            2,
        )
        pen.form(back, step(tone, -2), 0.9)
    for share in (0.45, 0.75):
        y = 22 + 162 * share
        pen.fill(rect(112 + 2 * share, y, 28 + 40 * share, 6, 2), step(tone, -3))
    for i in range(rungs - 1):
        share = (i + 1) / rungs
        y, half = 22 + 156 * share, 20 + 26 * share
        pen.fill(rect(88 - half, y + 5, 2 * half, 5, 1), step(tone, -3))
        pen.form(rect(86 - half, y - 2, 2 * half + 4, 9, 2), step(tone, 1), 1.2)
    for side in (-1, 1):
        x, low = 88 + side * 22, 88 + side * 50
        rail = poly([(x - 6, 18), (x + 6, 18), (low + 7, 180), (low - 7, 180)], 2)
        pen.form(rail, tone, 1)
        pen.fill(rect(low - 10, 174, 20, 10, 4), "dark+2")
    pen.form(rect(56, 10, 92, 16, 5), "hot" if tone != "hot" else "accent", 1)
    if bucket:
        _pail(pen, 126, 10, bucket)


def _straight(pen: Pen, tone: str, rungs: int) -> None:
    for i in range(rungs):
        y = 26 + 140 * i / (rungs - 1)
        pen.form(rect(62, y, 76, 9, 4), step(tone, -1), 1.2)
    for x in (58, 130):
        pen.form(rect(x, 8, 12, 170, 4), tone, 1)
        pen.fill(rect(x - 3, 174, 18, 10, 4), "dark+2")


def _pail(pen: Pen, x: float, y: float, tone: str) -> None:
    """Hangs from the right edge of the top."""
    pen.line(
        f"M{x + 18} {y + 8} C{x + 8} {y + 26} {x + 28} {y + 26} {x + 18} {y + 8}", "paper-8", 0.1
    )
    pen.line(segments((x + 4, y + 48), (x + 22, y + 14), (x + 42, y + 48)), "paper-8", 2.5)
    body = poly([(x, y + 46), (x + 46, y + 46), (x + 40, y + 86), (x + 6, y + 86)], (1, 1, 6, 6))
    pen.form(body, "paper-3", 0.9)
    pen.fill(ell(x + 23, y + 46, 23, 5), tone)
    for dx, low in ((6, 16), (18, 26), (32, 12)):
        pen.fill(both(body, rect(x + dx, y + 44, 8, low, 4)), tone)


@drawing(scene_class="table", size_m=0.12, anchor="center")
def level(
    pen: Pen,
    *,
    tone: Tone = "warm",
    vials: Annotated[int, Range(1, 3)] = 3,
    bubble: Annotated[float, Range(-1, 1)] = 0,
    tilt: Annotated[float, Range(-12, 12)] = -8,
) -> None:
    body = rect(4, 72, 192, 56, 8)
    with laid(pen, body, tilt, 0.96):
        pen.form(body, tone, 0.8)
        pen.fill(both(body, rect(0, 72, 200, 8, 0)), step(tone, 2))
        pen.fill(both(body, rect(0, 119, 200, 12, 0)), step(tone, -2))
        for x in (4, 184):
            pen.fill(both(body, rect(x, 60, 12, 80, 0)), "dark+2")
        pen.fill(rect(62, 82, 76, 34, 8), step(tone, -3))
        _vial(pen, 100, 99, 33, bubble)
        for x, degrees in ((42, 90), (158, 45))[: vials - 1]:
            pen.fill(ell(x, 99, 17), step(tone, -3))
            vial = turn(rect(x - 15, 92, 30, 14, 7), degrees, x, 99)
            pen.form(vial, _spirit(pen), 0.9)
            pen.fill(turn(ell(x - 2, 98, 6, 4), degrees, x, 99), "paper")


def _vial(pen: Pen, x: float, y: float, half: float, bubble: float) -> None:
    glass = rect(x - half, y - 11, 2 * half, 22, 11)
    pen.form(glass, _spirit(pen), 0.9)
    pen.fill(rect(x - half + 6, y - 8, 2 * half - 16, 4, 2), "paper")
    pen.form(both(glass, ell(x + bubble * (half - 14), y + 1, 10, 7)), "paper", 0.9)
    for dx in (-12, 12):
        pen.line(segments((x + dx, y - 10), (x + dx, y + 10)), "ink+2", 2)


def _spirit(pen: Pen) -> str:
    """What is in the vials is clear and pale in every brand."""
    return pen.ramps.at_least("leaf+1", 0.82)


@drawing(scene_class="table", size_m=0.1)
def tape_measure(
    pen: Pen,
    *,
    tone: Tone = "main",
    tape: Tone = "warm+1",
    out: Annotated[float, Range(20, 84)] = 76,
    face: Literal["badge", "grip"] = "badge",
) -> None:
    pen.ground(170)
    left = 90 - out
    strip = rect(left, 158, out, 20, 2)
    pen.form(strip, tape, 1)
    for i in range(int((out + 10) // 7)):
        x = 92 - i * 7
        pen.fill(rect(x, 158, 2, 10 if i % 4 == 0 else 6, 0), "hot-1" if i % 4 == 0 else "ink+2")
    pen.form(rect(left - 4, 154, 8, 30, 2), STEEL, 1)
    case = poly(
        [(76, 60), (108, 34), (160, 34), (192, 66), (192, 184), (76, 184)], (18, 22, 24, 26, 14, 6)
    )
    pen.form(case, tone, 0.8)
    pen.fill(both(case, rect(70, 152, 14, 40, 0)), "ink+1")
    grip = both(case, cut(case, move(case, -14, 0)))
    pen.fill(both(case, rect(176, 20, 30, 170, 0)), "dark+2")
    pen.fill(both(grip, rect(70, 172, 130, 12, 0)), step(tone, -2))
    pen.form(rect(104, 24, 40, 16, 6), "accent", 1)
    disc = ell(130, 108, 40)
    pen.fill(move(disc, 2, 4), step(tone, -2))
    if face == "badge":
        pen.form(disc, "paper", 0.8)
        pen.fill(ring(130, 108, 33, 29), tone)
        pen.line(
            "M112 112 L148 112 M112 112 L119 105 M112 112 L119 119 M148 112 L141 105 M148 112 L141 119",
            "ink+2",
            3.4,
        )
        pen.fill(rect(118, 90, 24, 6, 3), tone)
    else:
        pen.form(disc, step(tone, 1), 0.8)
        for i in range(5):
            pen.fill(both(ell(130, 108, 32), rect(90, 80 + i * 13, 80, 6, 3)), step(tone, -2))


@drawing(scene_class="table", size_m=0.06)
def needle(
    pen: Pen,
    *,
    tone: Tone = "main",
    spool: Tone = "wood",
    wraps: Annotated[int, Range(5, 9)] = 7,
    button: Tone | None = "accent",
) -> None:
    """A spool of thread, and the needle that its end runs through."""
    pen.ground(150, 96)
    cx = 80.0
    top = union(ell(cx, 30, 56, 11), rect(cx - 56, 30, 112, 12, 0), ell(cx, 41, 56, 11))
    pen.form(move(top, 0, 132), spool, 1)
    core = rect(cx - 46, 40, 92, 130, 4)
    pen.form(core, tone, 1)
    for i in range(wraps):
        y = 52 + 116 * i / wraps
        turnline = f"M{cx - 46} {y} C{cx - 20} {y + 12} {cx + 20} {y + 12} {cx + 46} {y - 3}"
        pen.line(turnline, step(tone, -2), 2.4)
        pen.line(
            f"M{cx - 40} {y - 3} C{cx - 24} {y + 4} {cx - 10} {y + 6} {cx} {y + 6}",
            step(tone, 2),
            1.6,
        )
    pen.occlude(core, top, step(tone, -3), 2, 8)
    pen.form(top, spool, 1)
    pen.fill(ell(cx, 30, 56, 11), step(spool, 1))
    pen.fill(ell(cx, 30, 13, 3.4), step(spool, -3))
    thread = curve([(126, 118), (140, 132), (158, 126), (160, 96), (146, 70), (150, 40), (171, 30)])
    pen.line(thread, step(tone, -1), 3)
    steel = limb([(174, 18), (172, 40), (164, 90), (156, 140), (151, 182)], 11, 11, 8, 5, 2)
    pen.form(steel, "paper-8", 1)
    pen.fill(turn(rect(169.5, 22, 5, 20, 2.5), 4, 172, 32), "paper-1")
    pen.line("M171 30 L178 46 C184 60 178 70 186 84", step(tone, -1), 3)
    if button:
        disc = ell(132, 164, 21, 20)
        pen.cast(disc, 2, 3)
        pen.form(disc, button, 0.8)
        pen.fill(ring(132, 164, 15.5, 13.5), step(button, -1))
        for dx, dy in ((-4, -4), (4, -4), (-4, 4), (4, 4)):
            pen.fill(ell(132 + dx, 164 + dy, 2.4), step(button, -3))
