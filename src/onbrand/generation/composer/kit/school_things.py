"""School: the graduate's cap, paints, rulers, the counting frame, the bell."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import THIN, Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    blob,
    both,
    curve,
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


@drawing(
    scene_class="table",
    size_m=0.3,
    view="corner",
)
def graduation_cap(
    pen: Pen,
    *,
    tone: Tone = "main",
    tassel: Tone = "accent",
    side: Literal["right", "left"] = "right",
    diploma: bool = False,
) -> None:
    pen.ground(130)
    crown = "M44 84 L156 84 L156 140 C156 164 130 178 100 178 C70 178 44 164 44 140 Z"
    board = poly([(100, 22), (194, 70), (100, 118), (6, 70)], 5)
    pen.form(crown, step(tone, -1), 0.8)
    pen.occlude(crown, board, step(tone, -3), 2, 14)
    pen.line("M48 146 C60 174 140 174 152 146", step(tone, 1), THIN)
    pen.fill(move(board, 0, 6), step(tone, -2))
    pen.form(board, tone, 0.8, hard=0.05)
    pen.line(segments((24, 70), (100, 32), (130, 47)), step(tone, 2), 1.8)
    sign = 1 if side == "right" else -1
    x = 100 + sign * 66
    pen.line(curve([(100, 66), (100 + sign * 24, 68), (100 + sign * 48, 76), (x, 86)]), tassel, 4)
    pen.line(segments((x, 86), (x, 132)), tassel, 4)
    fringe = poly([(x - 7, 138), (x + 7, 138), (x + 13, 180), (x - 13, 180)], 3)
    pen.form(fringe, tassel, 1)
    for dx in (-5, 2):
        pen.line(segments((x + dx * 0.6, 148), (x + dx, 176)), step(tassel, -2), 1.8)
    pen.form(ell(x, 136, 10, 9), step(tassel, 1))
    pen.form(ell(100, 66, 11, 6.5), tassel)
    if diploma:
        scroll = turn(rect(20, 152, 112, 28, 8), -5, 76, 166)
        pen.occlude(crown, scroll, step(tone, -3), 2, -5)
        pen.form(scroll, "paper-1", 1)
        pen.form(turn(rect(66, 150, 20, 32, 3), -5, 76, 166), tassel, 1)
        pen.fill(turn(ell(128, 166, 6, 13), -5, 76, 166), "paper-4")


@drawing(
    scene_class="table",
    size_m=0.4,
    view="top",
    anchor="center",
)
def palette(
    pen: Pen,
    *,
    tone: Tone = "wood-2",
    paints: Annotated[int, Range(3, 7)] = 6,
    brush: Annotated[int, Range(0, 2)] = 1,
    mixed: bool = True,
) -> None:
    board = blob(
        (100, 26), (150, 36), (186, 72), (190, 112), (168, 134), (138, 130), (124, 146),
        (134, 172), (112, 186), (66, 178), (26, 146), (12, 100), (28, 56), (62, 32),
    )  # fmt: skip
    board = cut(board, turn(ell(92, 146, 15, 12), 20, 92, 146))
    pen.cast(board, 4, 7)
    pen.fill(move(board, 1, 5), step(tone, -3))
    pen.form(board, tone, 0.6, hard=0.04)
    for path in ("M40 78 C70 60 110 56 150 62", "M34 116 C60 100 84 96 110 100"):
        pen.line(path, step(tone, 1), 1.6)
    tones = ("hot", "accent", "second", "main", "leaf", "paper", "sky")
    for i in range(paints):
        x, y = ((48, 118), (50, 82), (76, 54), (112, 48), (146, 62), (166, 94), (58, 152))[i]
        lump = blob(*(polar((x, y), 17 + (i * 5 + j * 7) % 5, j * 51 + i * 20) for j in range(7)))
        pen.fill(move(lump, 2, 4), step(tone, -2))
        pen.form(lump, tones[i])
        pen.fill(turn(ell(x - 5, y - 6, 3, 5.5), 50, x - 5, y - 6), step(tones[i], 3))
    if mixed:
        smear = limb(
            [(92, 112), (104, 98), (118, 104), (112, 92), (128, 92), (136, 98)], 6, 14, 15, 12, 5
        )
        pen.fill(smear, "accent")
        pen.fill(both(smear, move(smear, 7, -5)), "accent+2")
    for i in range(brush):
        _brush(pen, 38 - i * 24, 128 + i * 20, ("main", "hot")[i])


def _brush(pen: Pen, degrees: float, y: float, paint: str) -> None:
    def laid(path: str) -> str:
        return turn(path, degrees - 76, 140, y)

    handle = laid(limb([(150, y), (186, y), (214, y)], 9, 11, 4))
    handle = move(handle, -8, 6)
    pen.fill(move(handle, 3, 5), "ink", 0.16)
    pen.form(handle, "main" if paint != "main" else "second", 1)
    ferrule = move(laid(rect(128, y - 7, 26, 14, 2)), -8, 6)
    pen.form(ferrule, "paper-4", 1)
    tip = (
        f"M130 {y - 7} C116 {y - 12} 102 {y - 6} 92 {y + 2} C104 {y + 8} 118 {y + 10} 130 {y + 7} Z"
    )
    pen.form(move(laid(tip), -8, 6), paint, 1)


@drawing(
    scene_class="table",
    size_m=0.3,
    view="top",
    anchor="center",
)
def ruler(
    pen: Pen,
    *,
    tone: Tone = "accent",
    square: Tone | None = "second",
    marks: Annotated[int, Range(4, 9)] = 7,
    tilt: Annotated[float, Range(-52, -34)] = -38,
) -> None:
    if square:
        outer = poly([(30, 30), (176, 176), (30, 176)], 7)
        inner = poly([(56, 94), (112, 150), (56, 150)], 5)
        body = cut(outer, inner)
        pen.cast(body, 4, 6)
        pen.form(body, square, 0.5, hard=0.03)
        for i in range(9):
            pen.line(
                segments((46 + i * 13, 176), (46 + i * 13, 168 - i % 2 * 4)), step(square, -3), 2
            )
    with pen.at(0, 0, degrees=tilt):
        left = 0.0
        bar = rect(left, 74, 200, 52, 7)
        pen.fill(move(bar, 2, 8), "ink", 0.16)
        pen.form(bar, tone, 0.7, hard=0.06)
        pen.fill(rect(left + 6, 112, 168, 4, 2), step(tone, 2))
        pitch = 180 / marks
        for i in range(marks + 1):
            x = left + 10 + i * pitch
            pen.fill(rect(x - 1.6, 75, 3.2, 24, 1.2), step(tone, -4))
            for j in range(1, 4 if i < marks else 1):
                tall = 17 if j == 2 else 11
                pen.fill(rect(x + j * pitch / 4 - 1.1, 75, 2.2, tall, 1), step(tone, -3))
        pen.fill(ell(left + 186, 114, 5.5), step(tone, -4))


@drawing(
    scene_class="table",
    size_m=0.35,
)
def abacus(
    pen: Pen,
    *,
    tone: Tone = "main",
    frame: Tone = "wood",
    rows: Annotated[int, Range(3, 5)] = 4,
    beads: Annotated[int, Range(5, 8)] = 6,
) -> None:
    pen.ground(172)
    pen.form(rect(10, 172, 46, 12, 5), step(frame, -2), 1)
    pen.form(rect(144, 172, 46, 12, 5), step(frame, -2), 1)
    outer = rect(14, 8, 172, 168, 13)
    inside = rect(32, 26, 136, 132, 5)
    tones = (tone, "accent", "second", "hot", "leaf")
    pitch = 132 / rows
    size = min(16.0, pitch * 0.42)
    wide = min(7.6, 96 / beads / 2)
    for row in range(rows):
        y = 26 + pitch * (row + 0.5)
        pen.line(segments((26, y), (174, y)), "paper-5", 4)
        moved = (beads - 2, beads // 2, beads - 1, 2, beads - 3)[row]
        for i in range(beads):
            x = 34 + wide + i * wide * 2 if i < moved else 166 - wide - (beads - 1 - i) * wide * 2
            bead = rect(x - wide + 0.6, y - size, 2 * wide - 1.2, 2 * size, wide)
            own = tones[row] if i != moved - 1 else step(tones[row], 2)
            pen.fill(bead, step(own, -1))
            pen.fill(both(bead, move(bead, -wide * 0.34, -size * 0.2)), own)
            pen.fill(ell(x - wide * 0.35, y - size * 0.5, 1.6, size * 0.24), step(own, 2))
    pen.form(cut(outer, inside), frame, 0.25, hard=0.1)
    for x, y in ((23, 17), (177, 17), (23, 167), (177, 167)):
        pen.fill(ell(x, y, 3), step(frame, -3))


@drawing(
    scene_class="table",
    size_m=0.2,
)
def bell(
    pen: Pen,
    *,
    tone: Tone = "warm",
    handle: Tone = "wood-2",
    kind: Literal["hand", "church"] = "hand",
    ribbon: Tone | None = "main",
    ringing: bool = True,
) -> None:
    pen.ground(116)
    lean = 12 if ringing else 0
    if ringing:
        for path in ("M22 82 C14 102 14 120 22 138", "M178 82 C186 102 186 120 178 138"):
            pen.line(path, step(tone, 1), 5)
    with pen.at(3, 2, 0.97, degrees=lean if kind == "hand" else 0):
        pen.form(ell(100 - lean, 174, 13), step(tone, -3))
        if kind == "hand":
            grip = limb([(100, 66), (100, 46), (100, 24), (100, 12)], 14, 20, 24, 16)
            pen.form(grip, handle)
            pen.form(rect(86, 60, 28, 14, 6), step(tone, -1), 1)
        else:
            pen.line(ell(100, 30, 17), step(tone, -2), 9)
            pen.form(rect(84, 46, 32, 16, 6), step(tone, -1), 1)
        body = (
            "M100 64 C136 64 142 92 146 118 C150 142 160 152 172 164 L28 164 "
            "C40 152 50 142 54 118 C58 92 64 64 100 64 Z"
        )
        pen.form(body, tone, 0.8, hard=0.12)
        pen.fill(both(body, rect(0, 126, 200, 7, 0)), step(tone, -1))
        pen.fill(both(body, limb([(66, 120), (70, 98), (80, 82)], 4, 8, 4)), step(tone, 3))
        pen.form(rect(22, 158, 156, 16, 8), step(tone, 1), 1)
        if ribbon:
            for sign in (-1, 1):
                loop = ell(100 + sign * 20, 72, 18, 11)
                pen.form(turn(loop, sign * 18, 100, 72), ribbon, 1)
                tail = [
                    (100, 74),
                    (100 + sign * 10, 76),
                    (100 + sign * 24, 108),
                    (100 + sign * 10, 106),
                ]
                pen.form(poly(tail, 2), step(ribbon, -1), 1)
            pen.form(union(ell(100, 72, 9)), step(ribbon, 1))
