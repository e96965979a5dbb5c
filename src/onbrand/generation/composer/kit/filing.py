"""Keeping and marking: cabinets, typewriters, photographs, pencil cups, tests."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.papers import text
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    both,
    cut,
    ell,
    flip,
    heart,
    limb,
    poly,
    rect,
    segments,
    star,
    tick,
    tub,
)


@drawing(
    scene_class="table",
    size_m=1.3,
)
def filing_cabinet(
    pen: Pen,
    *,
    tone: Tone = "main",
    drawers: Annotated[int, Range(2, 4)] = 3,
    opened: bool = True,
    box: bool = True,
) -> None:
    pen.ground(126)
    top = 44 if box else 10
    if box:
        pen.form(rect(62, 10, 76, 36, 3), "wood+1", 0.9)
        pen.form(rect(58, 6, 84, 13, 4), "wood", 1.2)
        pen.form(rect(80, 25, 40, 13, 3), "paper", 0.8)
        text(pen, (86, 30), (20,), "ink+3", tall=4)
    pen.form(rect(148, top + 4, 14, 176 - top, (0, 6, 4, 0)), step(tone, -2), 1, hard=0)
    case = rect(38, top, 114, 184 - top, 8)
    pen.form(case, tone, 0.8, hard=0.05)
    tall = (176 - top) / drawers
    for i in reversed(range(drawers)):
        y = top + 6 + i * tall
        pen.fill(rect(44, y, 102, tall - 6, 5), step(tone, -2))
        if i == 0 and opened:
            continue
        _drawer(pen, tone, (46, y + 1, 98, tall - 9), pulled=False)
    if not opened:
        return
    y = top + 6
    pen.fill(rect(44, y, 102, tall - 6, 5), step(tone, -4))
    for j, own in enumerate(("warm", "paper", "second+1", "accent", "paper-1")):
        x = 52 + j * 17
        pen.form(rect(x, y + 2 + j % 2 * 3, 26, tall, (4, 4, 0, 0)), own, 0.9, hard=0.04)
    front = (30, y + tall * 0.34, 128, tall * 0.7)
    pen.occlude(case, rect(front[0], front[1], front[2], front[3], 6), step(tone, -2), 3, 8)
    _drawer(pen, tone, front, pulled=True)


def _drawer(pen: Pen, tone: str, box: tuple[float, float, float, float], *, pulled: bool) -> None:
    x, y, width, tall = box
    pen.form(rect(x, y, width, tall, 6), step(tone, 2 if pulled else 1), 0.9, hard=0.06)
    middle = x + width / 2
    pen.form(rect(middle - 18, y + tall * 0.2, 36, tall * 0.26, 3), "paper", 0.8, hard=0)
    pen.fill(rect(middle - 12, y + tall * 0.29, 18, 3.6, 1.8), "ink+3")
    pen.form(rect(middle - 14, y + tall * 0.62, 28, 6, 3), "dark+2", 1.2)


@drawing(
    scene_class="table",
    size_m=0.4,
)
def typewriter(
    pen: Pen,
    *,
    tone: Tone = "main",
    lines: Annotated[int, Range(0, 4)] = 3,
    rows: Annotated[int, Range(2, 3)] = 3,
    lever: bool = True,
) -> None:
    pen.ground(172)
    pen.form(rect(54, 6, 92, 84, 3), "paper", 0.6, hard=0.03)
    text(pen, (66, 18), (66, 54, 62, 34)[:lines], "ink+3", gap=12, tall=5)
    for x in (10, 174):
        pen.form(rect(x, 62, 16, 24, 5), "dark+1", 1.2)
    if lever:
        pen.line("M24 74 C14 66 12 54 16 44", "paper-5", 5)
        pen.form(ell(16, 42, 6), "accent", 1)
    roller = rect(24, 60, 152, 28, 6)
    pen.form(roller, "dark", 1.2)
    pen.form(rect(40, 76, 120, 12, 3), "paper-4", 1.2)
    body = "M34 84 L166 84 C176 84 180 92 182 104 L194 172 C195 180 190 184 184 184 L16 184 C10 184 5 180 6 172 L18 104 C20 92 24 84 34 84 Z"
    pen.form(body, tone, 0.8, hard=0.05)
    for right in (False, True):
        cover = ell(56, 98, 20, 9)
        pen.form(flip(cover) if right else cover, step(tone, 1), 1)
    pen.fill("M72 88 L128 88 C126 108 74 108 72 88 Z", step(tone, -3))
    for i in range(5):
        lean = (i - 2) * 9
        pen.line(segments((100 + lean, 100), (100 + lean * 0.4, 89)), "paper-5", 2)
    pen.fill(rect(84, 112, 32, 5, 2.5), "accent")
    well = poly([(34, 122), (166, 122), (178, 174), (22, 174)], 9)
    pen.fill(well, step(tone, -2))
    pitch = 50 / (rows + 1)
    for row in range(rows):
        count = 9 if row % 2 == 0 else 8
        for i in range(count):
            left = 100 + (i - (count - 1) / 2) * (13.4 + row * 0.9)
            y = 122 + pitch * (row + 0.7)
            own = "accent" if (row, i) == (1, 7) else "paper"
            pen.fill(ell(left, y + 2, 5.4), "dark")
            pen.fill(ell(left, y, 5.2), own)
    pen.form(rect(60, 161, 80, 9, 4.5), "paper", 1)


@drawing(
    scene_class="table",
    size_m=0.18,
)
def letter_tray(
    pen: Pen,
    *,
    tone: Tone = "main",
    kind: Literal["cup", "trays"] = "cup",
    tools: Annotated[int, Range(2, 5)] = 5,
    pattern: Literal["band", "dots", "none"] = "band",
) -> None:
    pen.ground(92 if kind == "cup" else 170)
    if kind == "trays":
        _trays(pen, tone, tools)
        return
    places = ((100, -3, 0), (74, -12, 1), (126, 9, 2), (112, 4, 3), (86, -7, 4))
    for x, lean, which in sorted(places[:tools], key=lambda one: -one[2]):
        with pen.at(x - 100, 0, degrees=lean):
            _TOOLS[which](pen)
    body = tub(100, 96, 96, 88, 80, 10)
    pen.fill(ell(100, 96, 48, 10), step(tone, -3))
    for x, lean, which in sorted(places[:tools], key=lambda one: -one[2]):
        with pen.at(x - 100, 0, degrees=lean):
            _stub(pen, which)
    pen.form(body, tone, 0.9)
    if pattern == "band":
        band = both(body, rect(40, 128, 120, 26, 0))
        pen.fill(band, step(tone, 2))
        pen.fill(both(body, rect(40, 137, 120, 8, 0)), "accent")
    elif pattern == "dots":
        for i in range(9):
            dot = ell(66 + i % 3 * 34 - (i // 3 % 2) * 12, 124 + i // 3 * 21, 5)
            pen.fill(both(body, dot), step(tone, 2))
    pen.fill(both(body, limb([(60, 116), (64, 140), (66, 168)], 4, 7, 3)), step(tone, 2))


def _tall_pencil(pen: Pen) -> None:
    pen.form(poly([(100, 8), (112, 34), (88, 34)], (2, 0, 0)), "wood+2", 0.9)
    pen.fill(poly([(100, 8), (104.6, 18), (95.4, 18)], (2, 0, 0)), "ink+1")
    pen.form(rect(88, 33, 24, 70, 0), "warm", 1)
    pen.fill(rect(88, 33, 7, 70, 0), "warm+2")
    pen.fill(rect(105, 33, 7, 70, 0), "warm-2")


def _small_pencil(pen: Pen) -> None:
    pen.form(rect(91, 34, 18, 18, (8, 8, 0, 0)), "hot", 1)
    pen.form(rect(90, 48, 20, 10, 1), "paper-4", 1.2)
    pen.form(rect(91, 57, 18, 50, 0), "second", 1)
    pen.fill(rect(91, 57, 5, 50, 0), "second+2")


def _ruler(pen: Pen) -> None:
    pen.form(rect(86, 24, 28, 84, 3), "accent+1", 0.9)
    for i in range(8):
        pen.fill(rect(86, 31 + i * 8, 11 if i % 2 else 7, 2, 0), "accent-2")


def _brush(pen: Pen) -> None:
    pen.form("M100 6 C110 18 112 28 108 38 L92 38 C88 28 90 18 100 6 Z", "hot", 0.9)
    pen.form(rect(91, 36, 18, 16, 2), "paper-4", 1.2)
    pen.form(rect(94, 50, 12, 56, 0), "wood", 1)


def _pen_stick(pen: Pen) -> None:
    pen.form(rect(92, 26, 16, 80, (7, 7, 0, 0)), "dark+1", 1)
    pen.form(rect(100, 32, 5, 34, 2.5), "paper-3", 1.2)


_TOOLS = (_tall_pencil, _small_pencil, _ruler, _brush, _pen_stick)


def _stub(pen: Pen, which: int) -> None:
    """The shade of the cup's rim on what stands in it."""
    wide, own = ((24, "warm-2"), (18, "second-2"), (28, "accent-1"), (12, "wood-2"), (16, "dark"))[
        which
    ]
    pen.fill(rect(100 - wide / 2, 88, wide, 16, 0), own)


def _trays(pen: Pen, tone: str, sheets: int) -> None:
    for x in (22, 168):
        pen.form(rect(x, 62, 10, 112, 3), "dark+2", 1)
    for i, low in enumerate((104, 176)):
        for j in range(sheets - 1):
            own = ("paper", "paper-2", "paper-1", "paper-3")[j]
            pen.fill(rect(34 + j * 3, low - 20 - j * 7, 128, 20, 2), own)
            pen.fill(rect(34 + j * 3, low - 16 - j * 7, 128, 2, 0), "paper-5")
        front = rect(12, low - 30, 176, 38, (3, 3, 9, 9))
        notch = rect(62, low - 34, 76, 20, (0, 0, 10, 10))
        pen.form(cut(front, notch), tone if i else step(tone, 1), 0.9, hard=0.07)
        pen.form(rect(26, low - 14, 30, 12, 3), "paper", 0.8)
        pen.fill(rect(31, low - 10, 16, 3.6, 1.8), "ink+3")


@drawing(
    scene_class="table",
    size_m=0.2,
)
def pencil_case(
    pen: Pen,
    *,
    tone: Tone = "main",
    tools: Annotated[int, Range(2, 5)] = 5,
    pattern: Literal["band", "dots", "none"] = "band",
) -> None:
    pen.ground(170)
    for i in range(tools):
        x, lean = 60 + i * 22, -8 + i * 5
        own = ("warm", "hot", "second", "accent", "leaf")[i]
        with pen.at(x - 100, 30, degrees=lean):
            pen.form(poly([(100, 30), (109, 50), (91, 50)], (2, 0, 0)), "wood+2", 0.9)
            pen.fill(poly([(100, 30), (104, 39), (96, 39)], (2, 0, 0)), own)
            pen.form(rect(91, 49, 18, 60, 0), own, 1)
            pen.fill(rect(91, 49, 5, 60, 0), step(own, 2))
    body = rect(8, 112, 184, 72, 26)
    pen.form(body, tone, 0.8)
    if pattern == "band":
        pen.fill(both(body, rect(120, 100, 22, 100, 0)), "accent")
    elif pattern == "dots":
        for i in range(10):
            pen.fill(both(body, ell(34 + i % 5 * 33, 146 + i // 5 * 20, 5)), step(tone, 2))
    pen.fill(both(body, rect(0, 112, 200, 12, 0)), step(tone, -2))
    pen.line("M26 119 L172 119", "paper-4", 3.4, dash="3 4")
    pen.form(rect(150, 116, 12, 26, 5), "accent" if pattern != "band" else "paper-3", 1.2)


@drawing(
    scene_class="table",
    size_m=0.12,
    view="top",
    anchor="center",
    pale=True,
)
def photo(
    pen: Pen,
    *,
    tone: Tone = "main",
    show: Literal["hills", "heart", "person"] = "hills",
    prints: Annotated[int, Range(1, 3)] = 2,
    fixed: Literal["tape", "none"] = "tape",
) -> None:
    for i in range(prints - 1, 0, -1):
        with pen.at(16 + 4 * i, 10, 0.84, degrees=11 * i - 2):
            pen.cast(rect(26, 8, 148, 178, 5), 4, 6)
            pen.form(rect(26, 8, 148, 178, 5), ("", "paper-2", "paper-4")[i], 0.6, hard=0.02)
            pen.fill(rect(40, 22, 120, 118, 3), ("", "second", "accent")[i])
    with pen.at(4, 12, 0.92, degrees=-6):
        card = rect(26, 8, 148, 178, 5)
        pen.cast(card, 5, 7)
        pen.form(card, "paper", 0.6, hard=0.02)
        frame = rect(40, 22, 120, 118, 3)
        pen.panel(frame, step(tone, 3))
        _SIGHTS[show](pen, tone, frame)
        pen.fill(cut(frame, rect(43, 25, 120, 118, 3)), step(tone, 1))
        pen.line("M60 162 C76 154 86 170 100 161 C110 155 116 166 134 160", "ink+2", 3.4)
        if fixed == "tape":
            pen.fill(rect(72, 0, 58, 20, 1), "accent+1")
            pen.stripes(rect(72, 0, 58, 20, 1), "accent+2", 5)


def _hills(pen: Pen, tone: str, frame: str) -> None:
    pen.fill(both(frame, ell(122, 60, 18)), "accent")
    pen.fill(both(frame, poly([(70, 150), (130, 70), (190, 150)], 4)), step(tone, 1))
    pen.fill(both(frame, poly([(10, 150), (78, 82), (140, 150)], 4)), tone)
    pen.fill(both(frame, rect(30, 124, 140, 30, 0)), step(tone, -2))


def _love(pen: Pen, tone: str, frame: str) -> None:
    pen.fill(both(frame, ell(100, 84, 48)), step(tone, 2))
    pen.form(heart(100, 84, 36), "hot", 0.8)


def _sitter(pen: Pen, tone: str, frame: str) -> None:
    pen.fill(both(frame, ell(100, 148, 48, 38)), tone)
    pen.skin(rect(90, 96, 20, 26, 8), "skin2-1")
    pen.fill(ell(100, 74, 31, 33), "dark+1")
    pen.skin(ell(100, 82, 24, 27), "skin2")
    pen.fill(both(ell(100, 82, 24, 27), ell(94, 60, 26, 14)), "dark+1")
    for x in (92, 109):
        pen.fill(ell(x, 84, 2.6), "ink")
    pen.line("M94 96 C98 100 104 100 107 96", "ink", 2.4)


_SIGHTS = {"hills": _hills, "heart": _love, "person": _sitter}


@drawing(
    scene_class="table",
    size_m=0.3,
    view="top",
    anchor="center",
    pale=True,
)
def exam(
    pen: Pen,
    *,
    tone: Tone = "main",
    questions: Annotated[int, Range(4, 6)] = 5,
    mark: Literal["star", "check", "none"] = "star",
    pencil: bool = True,
) -> None:
    sheet = rect(30, 8, 132, 182, 7)
    pen.cast(sheet, 4, 5)
    pen.form(sheet, "paper", 0.6, hard=0.03)
    pen.fill(both(sheet, rect(30, 8, 132, 32, 0)), tone)
    pen.fill(rect(44, 19, 58, 8, 4), "paper")
    pitch = 134 / questions
    for i in range(questions):
        y = 50 + pitch * (i + 0.3)
        pen.fill(rect(44, y - 4, 14, 8, 4), step(tone, 1))
        for j in range(4):
            chosen = j == (2, 0, 3, 1, 2, 0)[i]
            pen.fill(ell(74 + j * 20, y, 7), tone if chosen else "paper-4")
            if not chosen:
                pen.fill(ell(74 + j * 20, y, 4.8), "paper")
    if mark != "none":
        badge = ell(150, 36, 27)
        pen.cast(badge, 3, 4)
        pen.form(badge, "accent", 0.8)
        if mark == "star":
            pen.fill(star(150, 37, 16, corner=1.5), "paper")
        else:
            pen.line(tick(150, 37, 12), "paper", 6)
    if pencil:
        with pen.at(74, 86, 0.62, degrees=-56):
            pen.cast(poly([(2, 100), (40, 86), (180, 86), (180, 114), (40, 114)], 3), 3, 9)
            pen.form(poly([(2, 100), (38, 85), (38, 115)], (2, 0, 0)), "wood+2", 0.8)
            pen.fill(poly([(2, 100), (15, 94.6), (15, 105.4)], (2, 0, 0)), "ink+1")
            pen.form(rect(37, 85, 122, 30, 0), "accent", 1)
            pen.fill(rect(37, 85, 122, 9, 0), "accent+1")
            pen.form(rect(158, 84, 12, 32, 2), "paper-4", 1.2)
            pen.form(rect(169, 86, 17, 28, (1, 9, 9, 1)), "hot", 1)
