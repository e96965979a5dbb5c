"""Instruments: pianos, guitars, brass."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import THIN, Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    blob,
    both,
    cut,
    ell,
    limb,
    move,
    poly,
    rect,
    ring,
    segments,
    turn,
)


def note(pen: Pen, x: float, y: float, size: float, tone: str, *, beamed: bool) -> None:
    """A note whose head lies at (x, y)."""
    for dx in (0, size * 1.5) if beamed else (0,):
        head = turn(ell(x + dx, y, size * 0.56, size * 0.42), -18, x + dx, y)
        pen.fill(head, tone)
        pen.line(
            segments((x + dx + size * 0.46, y), (x + dx + size * 0.46, y - size * 1.8)),
            tone,
            size * 0.2,
        )
    top = y - size * 1.8
    left = x + size * 0.36
    if beamed:
        pen.fill(rect(left, top - size * 0.1, size * 1.7, size * 0.42, size * 0.1), tone)
    else:
        flag = limb(
            [
                (left + size * 0.1, top),
                (left + size * 0.6, top + size * 0.5),
                (left + size * 0.5, top + size),
            ],
            size * 0.2,
            size * 0.34,
            size * 0.1,
        )
        pen.fill(flag, tone)


def keys(pen: Pen, x: float, y: float, width: float, height: float, count: int) -> None:
    """White keys and, in twos and threes, black ones."""
    pitch = width / count
    pen.fill(rect(x, y, width, height, 2), "paper-5")
    for i in range(count):
        key = rect(x + i * pitch + 0.6, y, pitch - 1.2, height, (0, 0, 3, 3))
        pen.fill(key, "paper")
        pen.fill(both(key, rect(x, y + height * 0.88, width, height, 0)), "paper-3")
    for i in range(1, count):
        if i % 7 not in {0, 3}:
            black = rect(x + (i - 0.3) * pitch, y, pitch * 0.6, height * 0.6, (0, 0, 2, 2))
            pen.fill(black, "ink+1")
            pen.fill(
                rect(x + (i - 0.16) * pitch, y + height * 0.08, pitch * 0.16, height * 0.34, 1),
                "ink+4",
            )


@drawing(
    scene_class="table",
    size_m=1.3,
)
def piano(
    pen: Pen,
    *,
    tone: Tone = "main",
    kind: Literal["upright", "grand", "synthesizer"] = "upright",
    notes: Annotated[int, Range(0, 2)] = 1,
    stool: bool = True,
) -> None:
    match kind:
        case "upright":
            pen.ground(178)
            _upright(pen, tone)
        case "grand":
            pen.ground(170)
            _grand(pen, tone)
        case _:
            pen.ground(150)
            _synthesizer(pen, tone)
    if stool and kind != "synthesizer":
        for x in (78, 116):
            pen.fill(rect(x, 166, 7, 18, 2), "wood-3")
        pen.form(rect(66, 154, 68, 15, 7), "accent", 1)
        pen.fill(rect(74, 157, 34, 3, 1.5), "accent+2")
    for i in range(notes):
        x, y = ((12, 46), (174, 36))[i] if kind == "grand" else ((146, 29), (24, 28))[i]
        note(pen, x, y, 13, "accent", beamed=i == 0)


def _upright(pen: Pen, tone: str) -> None:
    body = rect(14, 46, 172, 130, (6, 6, 4, 4))
    for x in (16, 168):
        pen.fill(rect(x, 172, 16, 12, (0, 0, 4, 4)), step(tone, -3))
    pen.form(body, tone, 0.6, hard=0.05)
    pen.form(rect(26, 60, 148, 40, 5), step(tone, -1), 0.8, hard=0.05)
    pages = poly([(66, 54), (98, 60), (134, 54), (134, 92), (98, 97), (66, 92)], 3)
    pen.occlude(rect(26, 60, 148, 40, 5), pages, step(tone, -3), 3, 6)
    pen.panel(pages, "paper-1")
    pen.fill(both(pages, rect(98, 40, 60, 70, 0)), "paper-3")
    for i in range(4):
        pen.line(segments((73, 66 + i * 7), (92, 69 + i * 7)), "paper-6", 1.6)
        pen.line(segments((106, 69 + i * 7), (127, 65 + i * 7)), "paper-6", 1.6)
    pen.form(rect(26, 132, 148, 38, 5), step(tone, -1), 0.8, hard=0.05)
    pen.occlude(body, rect(8, 104, 184, 24, 4), step(tone, -3), 2, 12)
    for x in (12, 172):
        pen.form(rect(x, 126, 16, 50, 3), step(tone, 1), 1)
    pen.form(rect(6, 98, 188, 32, 5), step(tone, -1), 1)
    keys(pen, 22, 102, 156, 23, 14)
    pen.fill(rect(20, 99, 160, 4, 1), "hot")
    pen.form(rect(6, 36, 188, 14, 5), step(tone, 1), 1)
    for x in (90, 106):
        pen.form(ell(x, 168, 6, 4), "warm", 1)


def _grand(pen: Pen, tone: str) -> None:
    lid = "M36 84 C30 40 70 6 128 14 C172 20 182 60 188 84 Z"
    pen.form(lid, step(tone, -1), 0.6, hard=0.05)
    inner = "M48 84 C44 52 76 22 126 27 C162 32 170 62 176 84 Z"
    pen.fill(inner, step(tone, -3))
    for i in range(6):
        pen.fill(
            both(
                inner,
                segments((70 + i * 18, 10), (73 + i * 18, 10), (60 + i * 22, 90), (57 + i * 22, 90))
                + " Z",
            ),
            "warm",
        )
    pen.line(segments((150, 86), (164, 46)), step(tone, 2), 4)
    for x in (30, 158):
        leg = poly([(x - 2, 126), (x + 16, 126), (x + 11, 180), (x + 3, 180)], 3)
        pen.form(leg, step(tone, -1), 1)
        pen.fill(ell(x + 7, 179, 6), "warm")
    pen.form(rect(94, 128, 12, 52, 2), step(tone, -2), 1)
    pen.form(rect(14, 80, 172, 24, (8, 8, 2, 2)), step(tone, 1), 1)
    pen.form(rect(8, 100, 184, 36, 7), tone, 0.8)
    keys(pen, 22, 104, 156, 22, 14)


def _synthesizer(pen: Pen, tone: str) -> None:
    for path in ("M52 112 L148 178", "M148 112 L52 178"):
        pen.line(path, "dark+2", 9)
    for x in (50, 150):
        pen.fill(rect(x - 14, 174, 28, 10, 5), "dark+1")
    body = rect(4, 50, 192, 72, 12)
    pen.form(body, tone, 0.8, hard=0.08)
    pen.fill(rect(70, 58, 52, 20, 4), "ink+1")
    for i, tall in enumerate((6, 11, 8, 13, 5, 9)):
        pen.fill(rect(76 + i * 7, 75 - tall, 4, tall, 1), "leaf+2")
    for i in range(3):
        pen.form(ell(22 + i * 17, 68, 6.5), "accent", 1)
        pen.line(segments((22 + i * 17, 68), (24 + i * 17, 63)), "accent-3", 2)
    for i in range(4):
        pen.form(rect(132 + i * 14, 61, 9, 14, 3), ("hot", "second", "accent", "paper-2")[i], 1)
    keys(pen, 14, 86, 172, 32, 14)


_GUITARS: dict[str, tuple[tuple[float, float], ...]] = {
    "acoustic": (
        (100, 84), (122, 88), (130, 104), (124, 120), (136, 136), (146, 158), (134, 182),
        (100, 190), (66, 182), (54, 158), (64, 136), (76, 120), (70, 104), (78, 88),
    ),
    "electric": (
        (100, 100), (116, 92), (130, 80), (136, 96), (126, 118), (134, 136), (142, 160), (128, 182),
        (100, 190), (70, 184), (56, 162), (66, 138), (74, 120), (62, 100), (66, 86), (82, 96),
    ),
}  # fmt: skip


@drawing(
    scene_class="table",
    size_m=1.05,
)
def guitar(
    pen: Pen,
    *,
    tone: Tone = "warm",
    kind: Literal["acoustic", "electric", "balalaika"] = "acoustic",
    strings: Annotated[int, Range(3, 6)] = 5,
    tilt: Annotated[float, Range(0, 34)] = 30,
    notes: Annotated[int, Range(0, 2)] = 1,
) -> None:
    pen.ground(104, 76 if tilt > 10 else 100)
    strung = 3 if kind == "balalaika" else strings
    share = tilt / 30
    with pen.at(11 + 4 * share, 17 - 13 * share, 0.88 + 0.06 * share, degrees=tilt):
        pen.form(rect(92, 14, 16, 110, 2), "wood-3", 1)
        for i in range(7):
            pen.fill(rect(92, 26 + i * 10, 16, 2, 0), "paper-4")
        for i in range(3):
            pen.fill(rect(80, -6 + i * 8, 40, 4, 2), "paper-3")
        head = poly([(88, -12), (112, -12), (108, 16), (92, 16)], 4)
        pen.form(head, step(tone, -2), 1)
        _guitar_body(pen, tone, kind)
        for i in range(strung):
            x = 100 + (i - (strung - 1) / 2) * (11 / max(1, strung - 1))
            pen.line(segments((x, -4), (x, 168)), "paper", 0.9)
        pen.form(rect(84, 164, 32, 8, 3), "wood-4", 1)
    for i in range(notes):
        x, y = ((26, 56), (160, 150))[i]
        note(pen, x, y, (19, 14)[i], "accent" if tone != "accent" else "main", beamed=i == 0)


def _guitar_body(pen: Pen, tone: str, kind: str) -> None:
    if kind == "balalaika":
        body = poly([(100, 74), (146, 178), (54, 178)], (10, 12, 12))
    else:
        body = blob(*_GUITARS[kind])
    pen.fill(move(body, 3, 5), "ink", 0.16)
    pen.form(body, step(tone, -2), 0.6, hard=0.05)
    if kind == "electric":
        guard = cut(both(move(body, 12, 10), body), rect(60, 80, 32, 120, 0))
        pen.fill(guard, "paper-1")
        for y in (128, 146):
            pen.form(rect(84, y, 32, 9, 3), "dark+1", 1)
        for x, y in ((124, 158), (116, 172)):
            pen.form(ell(x, y, 5), "accent", 1)
        return
    face = cut(body, cut(body, _inset(body)))
    pen.form(face, tone, 0.6, hard=0.06)
    hole = (100, 120 if kind == "acoustic" else 140)
    pen.fill(ell(*hole, 21), step(tone, -3))
    pen.fill(ring(*hole, 19, 17), step(tone, 2))
    pen.fill(ell(*hole, 16), "wood-4")
    if kind == "acoustic":
        pen.fill(
            both(face, "M119 122 C132 128 138 146 134 160 C124 156 112 146 112 138 Z"),
            step(tone, -3),
        )
    pen.fill(both(face, limb([(64, 164), (65, 148), (74, 134)], 3, 6, 3)), step(tone, 3))


def _inset(body: Path) -> Path:
    """The body less its edge."""
    inner = body
    for dx, dy in ((4, 0), (-4, 0), (0, 4), (0, -4)):
        inner = both(inner, move(body, dx, dy))
    return inner


@drawing(
    scene_class="table",
    size_m=0.5,
    facing="left",
    view="side",
    anchor="center",
)
def trumpet(
    pen: Pen,
    *,
    tone: Tone = "warm",
    valves: Annotated[int, Range(2, 4)] = 3,
    notes: Annotated[int, Range(0, 3)] = 2,
    kind: Literal["trumpet", "bugle"] = "trumpet",
) -> None:
    dark = step(tone, -2)
    with pen.at(0, 12, degrees=14):
        bend = cut(rect(70, 92, 108, 58, 28), rect(80, 102, 88, 38, 18))
        pen.form(bend, step(tone, -1), 0.5)
        lead = rect(62, 84, 126, 10, 5)
        if kind == "trumpet":
            for i in range(valves):
                x = 122 - (valves - 1) * 11 + i * 22
                pen.form(rect(x - 3, 58, 6, 26, 2), "paper-4", 1)
                pen.form(ell(x, 56, 9, 4.6), "paper-2", 1)
                pen.form(rect(x - 9, 74, 18, 84, 5), tone, 1, hard=0.2)
                pen.fill(rect(x - 9, 82, 18, 5, 0), dark)
                pen.fill(rect(x - 9, 142, 18, 5, 0), dark)
                pen.fill(rect(x - 5, 92, 3.4, 44, 1.7), step(tone, 3))
        pen.form(lead, tone, 1)
        horn = "M104 84 C66 84 40 72 16 40 L16 138 C40 106 66 94 104 94 Z"
        pen.form(horn, tone, 0.7, hard=0.1)
        pen.fill(both(horn, limb([(30, 74), (52, 84), (76, 87)], 7, 4, 2)), step(tone, 3))
        pen.form(ell(16, 89, 13, 50), step(tone, 1), 0.8)
        pen.fill(ell(14, 89, 8.5, 42), step(tone, -3))
        mouth = poly([(184, 85), (190, 78), (196, 78), (196, 100), (190, 100), (184, 93)], 2)
        pen.form(mouth, "paper-4", 1)
        if kind == "bugle":
            for x, low in ((116, 150), (150, 148)):
                pen.line(f"M{x} 150 C{x - 5} 156 {x + 4} 160 {x} 166", "accent", THIN * 2)
                pen.form(ell(x, low + 18, 6, 8), "accent", 1)
    for i in range(notes):
        x, y = ((92, 30), (150, 40), (64, 22))[i]
        note(pen, x, y + 6, (17, 14, 12)[i], "main" if tone != "main" else "accent", beamed=i == 0)
