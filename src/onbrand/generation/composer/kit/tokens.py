"""Small signs of value and of reading: tokens, loyalty cards, postage, magazines, files."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.papers import dog_eared, text
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    both,
    cut,
    ell,
    heart,
    limb,
    move,
    polar,
    poly,
    rect,
    ring,
    segments,
    star,
    union,
)


@drawing(
    scene_class="symbol",
    size_m=0.04,
    anchor="center",
)
def bitcoin(
    pen: Pen,
    *,
    tone: Tone = "warm",
    rim: Literal["dots", "lines"] = "dots",
    circuit: bool = False,
    behind: Annotated[int, Range(0, 1)] = 1,
) -> None:
    if behind:
        pen.cast(ell(128, 108, 66), 3, 7)
        pen.form(ell(128, 108, 66), step(tone, -1), 0.8)
        pen.fill(ring(128, 108, 54, 50), step(tone, -3))
    x = 90 if behind else 100
    if circuit:
        for start, end in (((168, 40), (186, 22)), ((180, 66), (194, 58)), ((150, 22), (156, 8))):
            pen.line(segments(start, end), "second", 4)
            pen.fill(ell(*end, 4.6), "second")
    disc = ell(x, 100, 82)
    pen.cast(disc, 4, 8)
    pen.form(disc, tone, 0.7, hard=0.06)
    pen.fill(ell(x, 100, 66), step(tone, -1))
    pen.fill(ell(x + 2, 102, 63), step(tone, 1))
    for i in range(24):
        if rim == "dots":
            pen.fill(ell(*polar((x, 100), 74, i * 15), 2.6), step(tone, -2))
        else:
            pen.line(
                segments(polar((x, 100), 70.5, i * 15), polar((x, 100), 77, i * 15)),
                step(tone, -2),
                3,
            )
    with pen.at(x - 100, 0, degrees=12):
        for bar in (90, 108):
            for y in (46, 138):
                pen.fill(rect(bar, y, 9, 18, 2), step(tone, -3))
        outer = union(
            rect(76, 60, 24, 82, 3),
            rect(76, 60, 46, 44, (3, 21, 21, 3)),
            rect(76, 97, 54, 45, (3, 22, 22, 3)),
        )
        holes = union(rect(93, 74, 17, 16, (1, 8, 8, 1)), rect(93, 110, 22, 18, (1, 9, 9, 1)))
        pen.fill(cut(outer, holes), step(tone, -3))
    pen.fill(both(disc, limb([(x - 66, 78), (x - 54, 54), (x - 34, 38)], 4, 7, 3)), step(tone, 3))


@drawing(
    scene_class="symbol",
    size_m=0.09,
    anchor="center",
)
def loyalty_card(
    pen: Pen,
    *,
    tone: Tone = "main",
    stamps: Annotated[int, Range(0, 8)] = 5,
    mark: Literal["star", "heart", "cup"] = "star",
    tilt: Annotated[float, Range(-12, 10)] = -8,
    prize: bool = True,
) -> None:
    with pen.at(6, 6, 0.94, degrees=tilt):
        card = rect(4, 34, 192, 132, 15)
        pen.cast(card, 4, 9)
        pen.form(card, tone, 0.7, hard=0.03)
        pen.fill(rect(18, 48, 70, 9, 4.5), "paper")
        pen.fill(rect(18, 62, 42, 6, 3), step(tone, 2))
        for i in range(8):
            x, y = 36 + i % 4 * 43, 98 + i // 4 * 41
            last = prize and i == 7
            pen.fill(ell(x, y, 17.5), step(tone, -2))
            if i < stamps:
                pen.fill(ell(x, y, 16), "paper")
                _punch(pen, mark, x, y, "accent" if not last else "hot")
            elif last:
                pen.fill(ell(x, y, 16), "accent")
                _punch(pen, "star", x, y, "accent-2")
            else:
                pen.fill(ell(x, y, 14), step(tone, -1))


def _punch(pen: Pen, mark: str, x: float, y: float, tone: str) -> None:
    match mark:
        case "heart":
            pen.fill(heart(x, y + 1, 10), tone)
        case "cup":
            pen.fill(rect(x - 8, y - 7, 14, 14, (1, 1, 6, 6)), tone)
            pen.line(
                f"M{x + 6} {y - 4} C{x + 12} {y - 4} {x + 12} {y + 4} {x + 5} {y + 4}", tone, 2.6
            )
        case _:
            pen.fill(star(x, y + 0.5, 11.5, corner=1), tone)


@drawing(
    scene_class="symbol",
    size_m=0.04,
    view="top",
    anchor="center",
    pale=True,
)
def postage_stamp(
    pen: Pen,
    *,
    tone: Tone = "main",
    show: Literal["hills", "leaf", "heart"] = "hills",
    postmark: bool = True,
    stamps: Annotated[int, Range(1, 2)] = 1,
) -> None:
    if stamps == 2:
        with pen.at(30, 10, 0.84, degrees=14):
            _stamp_paper(pen)
            pen.form(rect(48, 28, 104, 144, 3), "second", 0.8, hard=0)
            pen.fill(star(100, 96, 36, corner=3), "accent")
    with pen.at(-4 if stamps == 2 else 4, 4, 0.96 if stamps == 1 else 0.9, degrees=-6):
        _stamp_paper(pen)
        frame = rect(48, 28, 104, 144, 3)
        pen.panel(frame, step(tone, 2))
        if show == "hills":
            pen.fill(both(frame, ell(122, 66, 18)), "accent")
            pen.fill(both(frame, poly([(80, 176), (136, 84), (196, 176)], 4)), step(tone, 1))
            pen.fill(both(frame, poly([(10, 176), (82, 98), (150, 176)], 4)), tone)
            pen.fill(both(frame, rect(40, 148, 120, 30, 0)), step(tone, -2))
        elif show == "leaf":
            pen.fill(both(frame, ell(100, 100, 48)), step(tone, 3))
            pen.fill(
                both(frame, poly([(100, 50), (136, 96), (108, 144), (92, 144), (64, 96)], 18)),
                "leaf",
            )
            pen.line("M100 70 L100 160 M100 116 L118 98 M100 130 L82 112", "leaf-2", 4)
        else:
            pen.form(heart(100, 104, 40), "hot", 0.8)
        pen.fill(rect(56, 36, 30, 9, 4.5), "paper")
        pen.fill(rect(120, 156, 24, 8, 4), "paper")
    if postmark:
        for radius in (34, 25):
            pen.line(ell(150, 54, radius), "ink+2", 3)
        for i in range(3):
            y = 42 + i * 12
            pen.line(
                f"M84 {y} C92 {y - 5} 100 {y + 5} 108 {y} C112 {y - 3} 115 {y - 2} 117 {y}",
                "ink+2",
                3,
            )


def _stamp_paper(pen: Pen) -> None:
    sheet = rect(34, 12, 132, 176, 2)
    bites = [ell(34 + 132 * side, 21.8 + i * 19.5, 5.4) for side in (0, 1) for i in range(9)]
    bites += [ell(43.4 + i * 18.86, 12 + 176 * side, 5.4) for side in (0, 1) for i in range(7)]
    for bite in bites:
        sheet = cut(sheet, bite)
    pen.cast(sheet, 4, 6)
    pen.form(sheet, "paper", 0.5, hard=0)


@drawing(
    scene_class="table",
    size_m=0.3,
    view="top",
    anchor="center",
)
def magazine(
    pen: Pen,
    *,
    tone: Tone = "main",
    cover: Literal["person", "arch", "leaf"] = "person",
    issues: Annotated[int, Range(1, 3)] = 2,
    headlines: Annotated[int, Range(1, 3)] = 2,
) -> None:
    for i in range(issues - 1, 0, -1):
        with pen.at(10 + 4 * i, 10, 0.88, degrees=9 * i - 3):
            pen.cast(rect(32, 6, 136, 186, 4), 4, 6)
            pen.form(rect(32, 6, 136, 186, 4), ("", "second", "accent")[i], 0.7, hard=0.03)
            pen.fill(rect(44, 18, 80, 14, 7), "paper")
    with pen.at(2, 6, 0.94, degrees=-5):
        pen.cast(rect(30, 6, 142, 188, 4), 5, 7)
        for i in range(3):
            pen.fill(rect(34 + i * 2, 8 + i, 138, 184, 3), ("paper-5", "paper-3", "paper-5")[i])
        face = rect(30, 6, 138, 186, 4)
        pen.form(face, tone, 0.7, hard=0.02)
        pen.fill(rect(42, 18, 96, 18, 9), "paper")
        pen.fill(ell(152, 27, 7), "accent")
        if cover == "arch":
            pen.fill(both(face, rect(56, 60, 86, 140, (43, 43, 0, 0))), "accent")
            pen.fill(both(face, rect(72, 82, 54, 140, (27, 27, 0, 0))), "accent+2")
            pen.fill(both(face, ell(99, 116, 14)), "paper")
        elif cover == "leaf":
            pen.fill(both(face, ell(104, 124, 54)), step(tone, 2))
            pen.form(
                poly([(104, 72), (140, 122), (112, 170), (96, 170), (68, 122)], 20), "leaf", 0.8
            )
            pen.line("M104 92 L104 188 M104 138 L122 118 M104 152 L86 134", "leaf-2", 4)
        else:
            pen.fill(both(face, ell(104, 196, 60, 56)), "second")
            pen.skin(rect(92, 118, 24, 34, 8), "skin2-1")
            pen.fill(ell(104, 98, 36, 38), "ink+1")
            pen.skin(ell(104, 106, 27, 31), "skin2")
            pen.fill(both(ell(104, 106, 27, 31), ell(96, 80, 30, 16)), "ink+1")
            pen.fill(rect(84, 100, 17, 11, 5), "accent")
            pen.fill(rect(106, 100, 17, 11, 5), "accent")
            pen.line("M98 124 C102 128 107 128 111 124", "ink", 2.6)
        for i in range(headlines):
            pen.fill(rect(40, 150 - i * 46, 34 - i * 4, 7, 3.5), "paper")
            pen.fill(rect(40, 161 - i * 46, 24, 5, 2.5), step(tone, 3))
        pen.fill(rect(30, 6, 6, 186, (4, 0, 0, 4)), step(tone, -1))


@drawing(
    scene_class="symbol",
    size_m=0.3,
    anchor="center",
)
def file(
    pen: Pen,
    *,
    tone: Tone = "main",
    kind: Literal["text", "picture", "table"] = "text",
    files: Annotated[int, Range(1, 3)] = 2,
    tag: Tone | None = "accent",
) -> None:
    """Sheets with a folded corner; a clip holds them together."""
    for i in range(files - 1, 0, -1):
        sheet, flap = dog_eared((36 + i * 13, 8 + (files - 1 - i) * 3, 124, 168), 38)
        pen.cast(sheet, 3, 5)
        pen.form(sheet, step(tone, 1 + i), 0.8, hard=0)
        pen.fill(flap, step(tone, 3))
    sheet, flap = dog_eared((24, 18, 132, 176), 44)
    pen.cast(sheet, 4, 2)
    pen.form(sheet, tone, 0.7, hard=0.03)
    pen.occlude(sheet, flap, step(tone, -2), -2, 6)
    pen.form(flap, step(tone, 3), 0.9)
    if kind == "text":
        pen.fill(rect(42, 78, 60, 11, 5.5), "warm+1")
        text(pen, (42, 102), (96, 88, 96, 78, 50), "paper", gap=17, tall=8)
    elif kind == "picture":
        frame = rect(40, 84, 100, 90, 7)
        pen.fill(frame, "paper")
        pen.fill(both(frame, ell(118, 106, 11)), "accent")
        pen.fill(both(frame, poly([(28, 178), (74, 112), (120, 178)], 3)), step(tone, 1))
        pen.fill(both(frame, poly([(84, 178), (116, 136), (150, 178)], 3)), step(tone, -1))
    else:
        for row in range(5):
            for col in range(3):
                own = "paper" if row else "warm+1"
                pen.fill(rect(40 + col * 35, 80 + row * 20, 32, 16, 4), own)
    if tag:
        clip = "M50 24 L50 66 C50 80 74 80 74 66 L74 22 C74 2 40 2 40 22 L40 70"
        pen.line(move(clip, 2.4, 3), step(tone, -2), 6.5)
        pen.line(clip, tag, 6.5)
        pen.line("M44.4 24 C44.4 8 60 6 66 12", step(tag, 2), 2)
