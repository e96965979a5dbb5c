"""Music and rhythm: notes, violins, drums."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    blob,
    both,
    cut,
    ell,
    flip,
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
    scene_class="symbol",
    size_m=0.4,
    anchor="center",
)
def music(
    pen: Pen,
    *,
    tone: Tone = "main",
    accent: Tone = "accent",
    kind: Literal["beamed", "single", "clef"] = "beamed",
    small: Annotated[int, Range(0, 2)] = 2,
) -> None:
    match kind:
        case "beamed":
            stems = union(rect(68, 34, 13, 112, 3), rect(151, 18, 13, 112, 3))
            beam = poly([(68, 32), (164, 12), (164, 44), (68, 64)], 4)
            heads = [turn(ell(x, y, 29, 22), -18, x, y) for x, y in ((54, 146), (137, 130))]
            pen.cast(union(stems, beam, *heads), 4, 6)
            pen.form(stems, tone, 0.6, hard=0.2)
            pen.form(beam, tone, 1)
        case "single":
            x, y = 84.0, 150.0
            stem = rect(100, 14, 14, 138, 4)
            flag = "M107 14 C112 48 164 56 150 112 C146 84 124 72 107 70 Z"
            heads = [turn(ell(x, y, 33, 25), -18, x, y)]
            pen.cast(union(stem, flag, *heads), 4, 6)
            pen.form(stem, tone, 1, hard=0.2)
            pen.form(flag, tone, 0.9)
        case _:
            heads = []
            line = [
                (86, 172), (80, 158), (98, 150), (114, 164), (104, 186), (78, 178), (96, 186), (114, 172),
                (110, 130), (98, 62), (102, 22), (122, 14), (126, 42), (100, 78), (72, 104), (66, 132),
                (92, 154), (126, 144), (130, 112), (104, 100), (88, 116), (96, 132),
            ]  # fmt: skip
            clef = limb(line[7:], 8, 10, 10, 9, 7, 9, 13, 15, 16, 15, 13, 12, 10, 9, 6)
            tail = limb([(114, 168), (110, 184), (94, 190), (80, 180), (84, 168)], 9, 9, 8, 8, 9)
            whole = union(clef, tail, ell(86, 170, 9))
            pen.cast(whole, 4, 5)
            pen.form(whole, tone, 0.5)
    for head in heads:
        pen.form(head, tone, 0.9)
    if heads:
        x, y = (42, 138) if kind == "beamed" else (70, 142)
        pen.fill(turn(ell(x, y, 4, 8), 50, x, y), step(tone, 3))
    for i in range(small):
        x, y = ((24, 60), (178, 174))[i] if kind != "beamed" else ((26, 66), (182, 168))[i]
        own = accent if i == 0 else "second"
        pen.fill(turn(ell(x, y, 11, 8.4), -18, x, y), own)
        pen.line(segments((x + 8, y), (x + 8, y - 36)), own, 4.5)
        if x < 100:
            pen.line(
                f"M{x + 8} {y - 36} C{x + 10} {y - 24} {x + 24} {y - 22} {x + 20} {y - 8}", own, 4.5
            )


_VIOLIN = (
    (100, 72), (118, 76), (129, 88), (126, 104), (117, 112), (117, 126), (128, 134), (136, 152),
    (128, 174), (100, 184), (72, 174), (64, 152), (72, 134), (83, 126), (83, 112), (74, 104),
    (71, 88), (82, 76),
)  # fmt: skip


@drawing(
    scene_class="table",
    size_m=0.65,
    view="top",
    anchor="center",
)
def violin(
    pen: Pen,
    *,
    tone: Tone = "hot-1",
    strings: Annotated[int, Range(3, 4)] = 4,
    bow: Literal["across", "beside", "none"] = "across",
    tilt: Annotated[float, Range(16, 40)] = 30,
) -> None:
    with pen.at(15, 14, 0.87, degrees=tilt):
        body = scale(blob(*_VIOLIN), 1.34, 1.12, 100, 120)
        pen.form(rect(94, -2, 12, 90, 2), "dark+1", 1)
        scroll = union(ell(100, -8, 10), rect(93, -8, 14, 24, 3))
        pen.form(scroll, step(tone, -2), 1)
        pen.fill(ell(100, -8, 4), step(tone, -4))
        for i in range(4):
            pen.fill(rect(82 if i % 2 else 104, 0 + i * 5, 14, 4, 2), "dark+1")
        pen.fill(move(body, 5, 4), "ink", 0.16)
        pen.form(body, step(tone, -2), 0.6, hard=0.04)
        inner = body
        for dx, dy in ((3.4, 0), (-3.4, 0), (0, 3.4), (0, -3.4)):
            inner = both(inner, move(body, dx, dy))
        pen.form(inner, tone, 0.6, hard=0.06)
        pen.fill(both(inner, limb([(70, 164), (70, 148), (78, 136)], 3, 7, 3)), step(tone, 3))
        for mirrored in (False, True):
            hole = "M82 122 C75 127 82 138 79 148 C77 154 72 150 73 146"
            pen.line(flip(hole) if mirrored else hole, step(tone, -4), 3)
        pen.form(poly([(95, 70), (105, 70), (108, 118), (92, 118)], 2), "dark+1", 1)
        pen.form(poly([(92, 154), (108, 154), (104, 182), (96, 182)], 3), "dark+1", 1)
        pen.form(rect(84, 136, 32, 6, 3), "warm+1", 1)
        for i in range(strings):
            x = 100 + (i - (strings - 1) / 2) * 3.2
            pen.line(segments((x, 4), (x, 158)), "paper", 0.9)
        if bow != "none":
            with pen.at(
                0 if bow == "across" else 56,
                22 if bow == "across" else 0,
                1,
                degrees=52 if bow == "across" else -10,
            ):
                _bow(pen)


def _bow(pen: Pen) -> None:
    pen.line(segments((108, 20), (108, 176)), "paper-1", 4)
    pen.line("M100 12 C96 60 96 130 100 184", "wood-3", 5)
    pen.form(rect(97, 160, 16, 20, 3), "dark+1", 1)
    pen.form(poly([(96, 8), (104, 8), (112, 22), (104, 24)], 2), "wood-3", 1)


@drawing(
    scene_class="table",
    size_m=0.5,
)
def drum(
    pen: Pen,
    *,
    tone: Tone = "main",
    hoop: Tone = "accent",
    lacing: Annotated[int, Range(4, 7)] = 5,
    sticks: Annotated[int, Range(0, 2)] = 2,
    badge: Literal["star", "none"] = "star",
) -> None:
    pen.ground(160)
    shell = union(rect(22, 92, 156, 70, 0), ell(100, 162, 78, 22))
    pen.form(shell, tone, 0.8, hard=0.1)
    pitch = 156 / lacing
    for i in range(lacing):
        x = 22 + i * pitch
        zigzag = [(x, 104), (x + pitch / 2, 168), (x + pitch, 104)]
        cord = both(shell, limb(zigzag, 3.4, 3.4, bend=0.02))
        pen.fill(cord, "paper-1")
    low = cut(
        union(rect(20, 150, 160, 12, 0), ell(100, 162, 80, 22)),
        union(rect(10, 130, 180, 18, 0), ell(100, 148, 79, 21)),
    )
    pen.form(low, hoop, 0.8)
    rim = union(ell(100, 88, 84, 26), rect(16, 74, 168, 14, 0), ell(100, 74, 84, 26))
    pen.occlude(shell, rim, step(tone, -2), 1, 7)
    pen.form(rim, hoop, 0.8)
    pen.fill(ell(100, 74, 84, 26), step(hoop, -2))
    pen.form(ell(100, 75, 77, 21.5), "paper-1", 0.8, lit=False)
    if badge == "star":
        pen.form(star(100, 136, 21, corner=2), hoop, 0.8)
    for i in range(sticks):
        mirrored = i == 1
        stick = limb([(186, 14), (140, 44), (92, 74)], 9, 8, 6)
        tip = turn(ell(88, 76, 10, 7), -32, 88, 76)
        stick, tip = (flip(path, 96) if mirrored else path for path in (stick, tip))
        pen.fill(both(ell(100, 75, 77, 21.5), move(stick, 8, 12)), "ink", 0.16)
        pen.form(stick, "wood-1", 1)
        pen.form(tip, "wood", 1)
