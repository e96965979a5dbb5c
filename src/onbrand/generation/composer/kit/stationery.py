"""What lies on a desk: folders, things to write, cut and stick with."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.papers import text
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    both,
    cut,
    ell,
    limb,
    poly,
    rect,
    ring,
    scale,
    segments,
    star,
    turn,
    union,
)


@drawing(
    scene_class="table",
    size_m=0.3,
)
def folder(
    pen: Pen,
    *,
    tone: Tone = "warm",
    papers: Annotated[int, Range(0, 3)] = 2,
    opened: bool = True,
    label: bool = True,
) -> None:
    pen.ground(164)
    tab = poly([(16, 72), (16, 42), (76, 42), (92, 60), (92, 72)], (0, 9, 9, 3, 0))
    back = union(rect(16, 56, 168, 128, (4, 10, 10, 10)), tab)
    pen.form(back, step(tone, -1), 0.8, hard=0)
    for i in range(papers):
        sheet = turn(rect(34 + i * 10, 30 + i * 12, 118, 130, 4), (5, -4, 1)[i], 100, 110)
        pen.occlude(back, sheet, step(tone, -2), 3, 3)
        pen.form(sheet, ("paper-2", "paper-1", "paper")[i], 0.6, hard=0)
        with pen.at(degrees=(5, -4, 1)[i]):
            text(pen, (48 + i * 10, 44 + i * 12), (46, 70), "paper-5")
    if papers:
        pen.fill(rect(150, 40, 14, 40, 3), "hot")
        pen.fill(rect(158, 40, 6, 40, (0, 3, 3, 0)), "hot-1")
    if opened:
        front = poly([(4, 92), (196, 92), (182, 184), (18, 184)], (9, 9, 11, 11))
    else:
        front = rect(14, 80, 172, 104, (9, 9, 11, 11))
    pen.occlude(back, front, step(tone, -3), 0, -5)
    pen.form(front, tone, 0.8, hard=0.05)
    if label:
        pen.form(rect(40, 118, 76, 40, 6), "paper", 0.6, hard=0)
        text(pen, (50, 128), (46, 30), "ink+3", gap=12, tall=6)


@drawing(
    scene_class="table",
    size_m=0.34,
)
def ring_binder(
    pen: Pen,
    *,
    tone: Tone = "main",
    binders: Annotated[int, Range(1, 3)] = 3,
    leaning: bool = True,
    label: Literal["lines", "dot"] = "lines",
) -> None:
    pen.ground(60 + 40 * binders)
    tones = (tone, "second" if not tone.startswith("second") else "main", "accent")
    left = 100 - 25 * binders - (9 if leaning and binders > 1 else 0)
    for i in range(binders):
        last = leaning and binders > 1 and i == binders - 1
        tall = (166, 152, 160)[i]
        x = left + i * 50
        with pen.at(4 * last, degrees=-7 * last):
            _spine(pen, (x, 184 - tall), tall, tones[i], label)


def _spine(pen: Pen, corner: tuple[float, float], tall: float, tone: str, label: str) -> None:
    x, y = corner
    spine = rect(x, y, 48, tall, 5)
    pen.form(spine, tone, 1.2, hard=0.16)
    pen.form(rect(x + 9, y + 18, 30, tall * 0.4, 4), "paper", 0.7, hard=0)
    if label == "dot":
        pen.fill(ell(x + 24, y + 34, 8), step(tone, 1))
    else:
        pen.fill(rect(x + 15, y + 26, 18, 6, 3), step(tone, -1))
    text(pen, (x + 15, y + 48), (18, 13), "paper-5", gap=10)
    hole = y + tall - 44
    pen.fill(ring(x + 24, hole, 14, 9.5), "paper-4")
    pen.fill(cut(ring(x + 24, hole, 14, 9.5), ring(x + 25, hole + 1.4, 14, 9.5)), "paper-1")
    pen.fill(ell(x + 24, hole, 9.5), step(tone, -3))
    pen.fill(rect(x, y + tall - 8, 48, 8, (0, 0, 5, 5)), "paper-6")


@drawing(
    scene_class="table",
    size_m=0.15,
    view="top",
    anchor="center",
)
def pen(  # a noun, and the name of what draws it
    pen: Pen,
    *,
    tone: Tone = "main",
    kind: Literal["ballpoint", "fountain", "marker"] = "ballpoint",
    trim: Tone = "warm",
    stroke: bool = True,
) -> None:
    if stroke:
        line = [(14, 182), (44, 172), (66, 186), (92, 174), (116, 186), (142, 178), (164, 184)]
        pen.fill(limb(line, 3, 6, 6, 6, 5, 2), "ink+1" if kind != "marker" else "accent")
    with pen.at(8, -6, degrees=-52, scale=0.96):
        _PENS[kind](pen, tone, trim)


def _fountain(pen: Pen, tone: str, trim: str) -> None:
    grip = poly([(22, 92), (62, 84), (62, 116), (22, 108)], 4)
    barrel = rect(60, 82, 146, 36, (4, 16, 16, 4))
    nib = "M-24 100 C-8 92 4 86 24 88 L28 112 C4 114 -8 108 -24 100 Z"
    pen.cast(union(nib, grip, barrel), 3, 9)
    pen.form(nib, trim, 0.8)
    pen.line("M-20 100 L6 100", step(trim, -3), 2)
    pen.fill(ell(9, 100, 3.4), step(trim, -3))
    pen.form(grip, "dark+1", 1.2)
    pen.form(barrel, tone, 1.1, hard=0.24)
    pen.fill(rect(70, 87, 120, 5, 2.5), step(tone, 2))
    for x, wide in ((58, 8), (112, 6)):
        pen.form(rect(x, 80, wide, 40, 2), trim, 1.2)
    clip = rect(118, 93, 74, 8, (4, 2, 2, 4))
    pen.occlude(barrel, clip, step(tone, -2), 2, 6)
    pen.form(union(clip, ell(121, 97, 6)), trim, 1.2)


def _ballpoint(pen: Pen, tone: str, trim: str) -> None:
    whole = rect(-4, 84, 196, 32, 8)
    pen.cast(whole, 3, 9)
    pen.fill(poly([(-26, 100), (-4, 95), (-4, 105)], (1.5, 0, 0)), "dark+2")
    pen.form(poly([(-10, 96), (26, 84), (26, 116), (-10, 104)], 3), "paper-4", 1.2)
    pen.form(rect(184, 91, 20, 18, 5), trim, 1.2)
    pen.form(rect(26, 82, 164, 36, (3, 9, 9, 3)), tone, 1.1, hard=0.24)
    for i in range(5):
        pen.fill(rect(38 + i * 10, 82, 5, 36, 2), step(tone, -1))
    pen.fill(rect(96, 87, 78, 5, 2.5), step(tone, 2))
    pen.form(rect(92, 80, 9, 40, 2), trim, 1.2)
    pen.form(rect(112, 94, 78, 9, 4.5), "paper-3", 1.2)


def _marker(pen: Pen, tone: str, trim: str) -> None:
    barrel = rect(28, 76, 172, 48, 9)
    pen.cast(barrel, 3, 9)
    pen.form(poly([(-22, 94), (6, 88), (6, 112), (-12, 112)], (2, 0, 0, 4)), "accent", 0.8)
    pen.form(poly([(2, 86), (34, 78), (34, 122), (2, 114)], 5), "dark+1", 1)
    pen.form(barrel, tone, 1, hard=0.2)
    pen.form(rect(64, 76, 74, 48, 0), "paper-1", 1, hard=0.2)
    pen.fill(rect(76, 88, 44, 8, 4), tone)
    pen.fill(rect(76, 102, 28, 6, 3), trim)
    pen.form(rect(196, 82, 20, 36, (2, 10, 10, 2)), "dark+1", 1)


_PENS = {"fountain": _fountain, "ballpoint": _ballpoint, "marker": _marker}


@drawing(
    scene_class="table",
    size_m=0.18,
    view="top",
    anchor="center",
)
def pencil(
    pen: Pen,
    *,
    tone: Tone = "warm",
    lead: Tone = "ink+1",
    length: Annotated[float, Range(0.6, 1)] = 1,
    eraser: bool = True,
    drawn: Literal["squiggle", "none"] = "squiggle",
) -> None:
    if drawn == "squiggle":
        line = [(12, 186), (34, 160), (46, 184), (70, 166), (86, 186), (112, 174), (150, 182)]
        pen.fill(limb(line, 2, 5, 5, 5, 4, 2), lead)
    end = 12 + 166 * length
    with pen.at(4, -2, degrees=-50, scale=0.97):
        pen.cast(poly([(-30, 100), (20, 78), (end, 78), (end, 122), (20, 122)], 4), 3, 9)
        pen.form(poly([(-30, 100), (26, 78), (26, 122)], (2, 0, 0)), "wood+2", 0.8)
        pen.fill(poly([(-30, 100), (-8, 91.4), (-8, 108.6)], (2, 0, 0)), lead)
        shaft = rect(22, 78, end - 42, 44, 0)
        pen.fill(shaft, tone)
        pen.fill(rect(22, 78, end - 42, 13, 0), step(tone, 2))
        pen.fill(rect(22, 109, end - 42, 13, 0), step(tone, -2))
        pen.shade(shaft, step(tone, -1), 1.4, hard=0)
        scallops = " ".join(ell(23, 84.5 + i * 15.5, 8, 8) for i in range(3))
        pen.fill(both(rect(20, 78, 20, 44, 0), scallops), "wood+2")
        pen.fill(rect(end - 62, 96, 30, 5, 2.5), step(tone, 3))
        if eraser:
            pen.form(rect(end - 4, 80, 24, 40, (2, 12, 12, 2)), "hot", 1.2, hard=0.2)
            pen.form(rect(end - 24, 76, 26, 48, 3), "paper-4", 1.2, hard=0.2)
            for i in range(2):
                pen.fill(rect(end - 18 + i * 9, 76, 3.4, 48, 1), "paper-7")
        else:
            pen.form(rect(end - 24, 78, 12, 44, (0, 6, 6, 0)), "dark+1", 1)


@drawing(
    scene_class="table",
    size_m=0.2,
    view="top",
    anchor="center",
)
def scissors(
    pen: Pen,
    *,
    tone: Tone = "main",
    spread: Annotated[float, Range(12, 24)] = 20,
    cutting: Literal["dashes", "ribbon", "none"] = "dashes",
) -> None:
    if cutting == "dashes":
        pen.line("M100 8 L100 74", "accent", 4, dash="8 8")
    elif cutting == "ribbon":
        strip = rect(90, 6, 20, 64, (0, 0, 2, 2))
        pen.form(strip, "accent", 1)
    for side in (1, -1):
        with pen.at(0, 0, degrees=side * spread, mirror=side < 0):
            blade = "M90 112 L93 30 C93 20 97 12 103 6 C108 22 110 70 110 112 Z"
            pen.cast(blade, 4, 6)
            pen.form(blade, "paper-4" if side > 0 else "paper-3", 0.8, hard=0.2)
            pen.fill("M93.6 40 C94 22 98 12 103 6 C99 30 98 70 97 108 L91 108 Z", "paper-1")
    for side in (1, -1):
        with pen.at(0, 0, degrees=side * spread, mirror=side < 0):
            shank = limb([(100, 100), (99, 120), (94, 134), (89, 148)], 22, 20, 17, 15)
            outer = turn(ell(84, 160, 23, 32), 12, 84, 160)
            bow = cut(outer, turn(ell(83, 161, 12.5, 20), 12, 83, 161))
            grip = cut(union(shank, outer), turn(ell(83, 161, 12.5, 20), 12, 83, 161))
            pen.cast(bow, 4, 6)
            pen.form(grip, tone, 0.5, hard=0.12)
    pen.form(ell(100, 100, 8), "paper-2", 1)
    pen.line("M95.4 102.6 L104.6 97.4", "paper-8", 2.4)


@drawing(
    scene_class="table",
    size_m=0.13,
    facing="right",
    view="side",
)
def stapler(
    pen: Pen,
    *,
    tone: Tone = "main",
    lift: Annotated[float, Range(4, 16)] = 11,
    staples: Annotated[int, Range(0, 3)] = 2,
    sheet: bool = False,
) -> None:
    pen.ground(176)
    base = "M14 184 C8 172 12 160 28 160 L60 162 L178 168 C188 168 192 176 190 184 Z"
    pen.form(base, "dark+1", 1)
    pen.form(rect(160, 162, 20, 7, 2), "paper-4", 1.4)
    if sheet:
        pen.form(poly([(118, 158), (196, 162), (196, 166), (118, 163)], 1), "paper", 0.8)
    pen.form(poly([(22, 120), (58, 120), (66, 166), (18, 166)], 8), step(tone, -2), 1)
    with pen.at(4 + lift * 0.5, 26 - lift * 1.2, degrees=-lift, scale=0.93):
        magazine = rect(34, 122, 152, 15, (3, 3, 5, 3))
        pen.form(magazine, "paper-4", 1.4, hard=0.2)
        pen.fill(rect(40, 133, 128, 4, 1), "paper-7")
        pen.form(rect(172, 122, 14, 23, (2, 3, 3, 2)), "paper-5", 1.2)
        arm = "M10 128 C6 100 22 84 48 84 C96 84 150 92 178 98 C192 102 198 112 196 124 L186 128 Z"
        pen.occlude(magazine, arm, "paper-8", 2, 5)
        pen.form(arm, tone, 0.8)
        gloss = limb([(30, 100), (52, 94), (92, 95), (132, 100)], 4, 7, 6, 3)
        pen.fill(both(arm, gloss), step(tone, 2))
        pen.fill(both(arm, rect(140, 80, 12, 60, 0)), "accent")
    pen.form(ell(44, 136, 8), "paper-4", 1)
    pen.fill(ell(44, 136, 3), "paper-8")
    for i in range(staples):
        x, y = (92, 116, 138)[i], (182, 180, 183)[i]
        pen.line(segments((x, y), (x, y - 8), (x + 14, y - 8), (x + 14, y)), "paper-5", 2.4)


@drawing(
    scene_class="table",
    size_m=0.14,
    facing="right",
    view="side",
)
def adhesive_tape(
    pen: Pen,
    *,
    tone: Tone = "main",
    roll: Tone = "warm+1",
    holder: Literal["dispenser", "none"] = "dispenser",
    pulled: Annotated[float, Range(0.2, 1)] = 0.6,
) -> None:
    """A roll on a reel one can see through, its end drawn over the teeth."""
    pen.ground(176)
    if holder == "none":
        strip = poly(
            [
                (84, 166),
                (104 + 86 * pulled, 166),
                (100 + 86 * pulled, 175),
                (104 + 86 * pulled, 184),
                (84, 184),
            ],
            1,
        )
        pen.form(strip, step(roll, 1), 1, hard=0.1)
        _tape(pen, roll, tone, 92, 96, 88)
        return
    base = "M6 184 L6 160 C6 150 14 146 24 146 L118 146 C140 146 150 130 164 116 L188 116 C194 116 196 120 196 126 L196 176 C196 182 192 184 188 184 Z"
    end = 176 + 16 * pulled
    pen.fill(
        f"M120 34 C140 48 160 78 {end:.1f} 100 L{end:.1f} 108 L172 112 C148 92 124 66 104 54 Z",
        step(roll, 1),
    )
    _tape(pen, roll, "paper-2", 78, 84, 72)
    pen.form(ell(78, 84, 18), step(tone, 1), 0.9)
    pen.fill(ell(78, 84, 7), step(tone, -2))
    arm = "M58 84 C58 74 68 66 78 66 C90 66 98 74 98 84 L112 150 L44 150 Z"
    pen.form(arm, tone, 0.7)
    pen.form(ell(78, 84, 10), step(tone, 2), 1)
    pen.form(base, tone, 0.7, hard=0.06)
    teeth = [(164 + i * 4, 110 if i % 2 else 117) for i in range(8)]
    pen.fill(poly([(164, 122), *teeth, (192, 122)], 0.5), "paper-5")
    pen.fill(rect(20, 162, 150, 6, 3), step(tone, 2))


def _tape(pen: Pen, roll: str, core: str, x: float, y: float, size: float) -> None:
    ring = cut(ell(x, y, size), ell(x, y, size * 0.44))
    pen.form(ring, roll, 0.5)
    for share in (0.88, 0.78, 0.68):
        pen.line(ell(x, y, size * share), step(roll, -1), 1.6)
    pen.form(cut(ell(x, y, size * 0.56), ell(x, y, size * 0.44)), core, 0.6)
    pen.fill(
        limb(
            [
                (x - size * 0.8, y - size * 0.2),
                (x - size * 0.62, y - size * 0.56),
                (x - size * 0.26, y - size * 0.78),
            ],
            2,
            size * 0.09,
            2,
        ),
        step(roll, 2),
    )


@drawing(
    scene_class="table",
    size_m=0.16,
)
def stamp(
    pen: Pen,
    *,
    tone: Tone = "main",
    wood: Tone = "wood",
    mark: Literal["check", "star", "none"] = "check",
    shape: Literal["round", "long"] = "round",
) -> None:
    if mark == "none":
        pen.ground(130)
    else:
        sheet = poly([(30, 150), (150, 142), (192, 178), (20, 186)], 4)
        pen.cast(sheet, 3, 3)
        pen.panel(sheet, "paper")
        pen.line(ell(146, 167, 28, 11), "accent", 3.4)
        if mark == "check":
            pen.line(segments((134, 167), (143, 172), (160, 161)), "accent", 4)
        else:
            pen.fill(scale(star(146, 168, 17, corner=1), 1, 0.5, 146, 168), "accent")
    with pen.at(*((24, 18) if mark == "none" else (0, 0))):
        _hand_stamp(pen, tone, wood, shape)


def _hand_stamp(pen: Pen, tone: str, wood: str, shape: str) -> None:
    base = rect(26, 142, 100, 18, 4)
    pen.form(base, tone, 1.2)
    pen.fill(rect(32, 158, 88, 8, (0, 0, 3, 3)), "dark")
    foot = poly([(44, 142), (108, 142), (100, 118), (52, 118)], (3, 3, 10, 10))
    pen.form(foot, wood, 1, hard=0.14)
    neck = "M62 122 C66 96 54 84 54 66 L98 66 C98 84 86 96 90 122 Z"
    pen.form(neck, step(wood, -1), 1, hard=0.14)
    knob = ell(76, 48, 34, 36) if shape == "round" else rect(38, 14, 76, 62, 26)
    pen.occlude(neck, knob, step(wood, -3), 2, 7)
    pen.form(knob, wood, 0.9)
    pen.fill(both(knob, limb([(52, 52), (54, 36), (66, 22)], 4, 9, 5)), step(wood, 2))
    pen.form(rect(58, 112, 36, 9, 3), tone, 1.3)


@drawing(
    scene_class="sky",
    size_m=0.25,
    facing="right",
    view="corner",
    anchor="center",
)
def paper_plane(
    pen: Pen,
    *,
    tone: Tone = "main",
    trail: Literal["loop", "wave", "none"] = "loop",
    tilt: Annotated[float, Range(-10, 12)] = 0,
    mark: Tone | None = "accent",
) -> None:
    if trail == "loop":
        line = "M8 186 C40 190 72 180 76 158 C78 140 56 138 56 156 C56 172 84 170 100 146"
        pen.line(line, "accent", 4.5, dash="9 9")
    elif trail == "wave":
        pen.line("M8 176 C28 156 44 190 64 172 C78 158 88 158 100 146", "accent", 4.5, dash="9 9")
    small = abs(tilt) / 110
    with pen.at(small * 100, small * 100, 1 - small, degrees=tilt):
        nose, left, fold, keel, right = (192, 10), (8, 84), (70, 108), (88, 164), (150, 156)
        pen.form(poly([left, nose, fold], (4, 3, 1)), step(tone, 1), 0.6, hard=0)
        pen.fill(poly([fold, nose, keel], (1, 2, 4)), step(tone, -3))
        inner = poly([(112, 128), nose, keel], (1, 2, 4))
        pen.fill(inner, step(tone, -2))
        wing = poly([(106, 126), nose, right], (1, 3, 5))
        pen.form(wing, tone, 0.7, hard=0)
        pen.line(segments(fold, (188, 14)), step(tone, 3), 1.6)
        pen.line(segments((106, 126), (188, 16)), step(tone, 2), 1.6)
        if mark:
            band = poly([(116, 4), (140, 4), (60, 130), (36, 130)])
            pen.fill(both(poly([left, nose, fold], (4, 3, 1)), band), mark)
