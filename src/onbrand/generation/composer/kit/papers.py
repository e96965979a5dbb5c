"""Paper that people read and sign: sheets, notes, cards, receipts, newspapers."""

from collections.abc import Sequence
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import check_badge, veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    both,
    curve,
    cut,
    ell,
    heart,
    limb,
    move,
    poly,
    rect,
    ring,
    star,
    tick,
    turn,
    union,
)


def text(
    pen: Pen,
    start: Point,
    widths: Sequence[float],
    tone: str = "paper-5",
    *,
    gap: float = 12,
    tall: float = 5,
) -> None:
    """Lines of writing, too small to read."""
    x, y = start
    for i, width in enumerate(widths):
        pen.fill(rect(x, y + i * gap, width, tall, tall / 2), tone)


def dog_eared(box: tuple[float, float, float, float], fold: float) -> tuple[Path, Path]:
    """A sheet in (x, y, width, height) and the flap of its folded upper right corner."""
    x, y, width, tall = box
    right, bottom, bend = x + width, y + tall, x + width - fold
    sheet = [(x, y), (bend, y), (right, y + fold), (right, bottom), (x, bottom)]
    flap = [(bend, y), (bend, y + fold), (right, y + fold)]
    return poly(sheet, (7, 2, 2, 7, 7)), poly(flap, (1, 7, 1))


def signature(x: float, y: float, width: float) -> Path:
    """An open line that could be anyone's name."""
    shares = (0, 0.1, 0.06, 0.2, 0.26, 0.34, 0.4, 0.5, 0.56, 0.66, 0.78, 1)
    rises = (0.02, -0.26, 0.1, -0.14, 0.08, -0.1, 0.07, -0.08, 0.06, -0.05, 0.03, -0.06)
    return curve([(x + u * width, y + v * width) for u, v in zip(shares, rises, strict=True)])


@drawing(
    scene_class="table",
    size_m=0.34,
    view="top",
    anchor="center",
    pale=True,
)
def document(
    pen: Pen,
    *,
    tone: Tone = "main",
    show: Literal["text", "chart", "form"] = "chart",
    pages: Annotated[int, Range(1, 3)] = 2,
    badge: bool = False,
    clip: bool = True,
) -> None:
    for i in range(pages - 1, 0, -1):
        behind = turn(rect(42, 12, 122, 172, 7), 4 * i)
        pen.cast(behind, 3, 5)
        pen.panel(behind, step(tone, 3 - i) if i == pages - 1 else "paper-3")
    sheet, flap = dog_eared((38, 10, 124, 176), 34)
    pen.cast(sheet, 4, 6)
    pen.form(sheet, "paper", 0.6, hard=0.03)
    pen.fill(both(sheet, move(flap, -3, 7)), "paper-4")
    pen.form(flap, "paper-2", 1)
    pen.fill(rect(54, 32, 48, 9, 4.5), tone)
    text(pen, (54, 52), (88, 68))
    _BODIES[show](pen, tone)
    if clip:
        pen.line("M56 8 L56 26 C56 32 48 32 48 26 L48 6", "dark+2", 3)
    if badge:
        pen.cast(ell(154, 168, 22), 2, 4)
        check_badge(pen, 154, 168, 22, "accent")


def _figures(pen: Pen, tone: str) -> None:
    pen.fill(rect(54, 82, 92, 58, 5), "paper-2")
    for i, tall in enumerate((18, 30, 24, 40)):
        own = "accent" if i == 3 else (tone, step(tone, 2))[i % 2]
        pen.fill(rect(63 + i * 20, 134 - tall, 13, tall, (4, 4, 1, 1)), own)
    text(pen, (54, 152), (92, 60))


def _paragraphs(pen: Pen, tone: str) -> None:
    text(pen, (54, 80), (92, 84, 92, 58))
    pen.fill(rect(54, 132, 92, 12, 4), step(tone, 3))
    text(pen, (54, 154), (92, 46))


def _questions(pen: Pen, tone: str) -> None:
    for i in range(4):
        y = 84 + i * 22
        pen.fill(rect(54, y - 3, 14, 14, 4), tone if i < 3 else "paper-4")
        if i < 3:
            pen.line(tick(61, y + 4, 3.6), "paper", 2.4)
        text(pen, (76, y + 1), ((70, 56, 64, 48)[i],))


_BODIES = {"chart": _figures, "text": _paragraphs, "form": _questions}


@drawing(
    scene_class="table",
    size_m=0.34,
    view="top",
    anchor="center",
    pale=True,
)
def contract(
    pen: Pen,
    *,
    tone: Tone = "main",
    seal: Literal["rosette", "round", "none"] = "rosette",
    signed: bool = True,
    clauses: Annotated[int, Range(2, 4)] = 3,
    quill: bool = True,
) -> None:
    under = turn(rect(34, 12, 126, 174, 6), -4)
    pen.cast(under, 3, 5)
    pen.panel(under, step(tone, 1))
    sheet = rect(36, 10, 128, 176, 6)
    pen.cast(sheet, 4, 6)
    pen.form(sheet, "paper", 0.6, hard=0.03)
    pen.fill(cut(rect(44, 18, 112, 160, 3), rect(46.5, 20.5, 107, 155, 2)), step(tone, 2))
    pen.fill(rect(64, 32, 72, 9, 4.5), tone)
    for i in range(clauses):
        y = 54 + i * (72 / clauses)
        pen.fill(ell(60, y + 2.5, 3.6), "accent")
        text(pen, (70, y), (72, (44, 58, 50, 40)[i]), gap=9, tall=4)
    pen.line("M92 160 L146 160", "paper-6", 2)
    if signed:
        pen.line(signature(94, 155, 38), step(tone, -1), 2.6)
    if seal != "none":
        _rosette(pen, 66, 146, tails=seal == "rosette")
    if quill:
        with pen.at(101, 39, 0.62, degrees=-58):
            _ballpoint(pen, tone)


def _rosette(pen: Pen, x: float, y: float, *, tails: bool) -> None:
    if tails:
        for lean in (-16, 14):
            tail = [(x - 9, y), (x + 9, y), (x + 9, y + 40), (x, y + 32), (x - 9, y + 40)]
            pen.fill(turn(poly(tail, 1), lean, x, y), "accent-1" if lean < 0 else "accent-2")
    disc = star(x, y, 22, 14, 0.87, 2)
    pen.cast(disc, 2, 4)
    pen.form(disc, "accent", 0.8)
    pen.fill(ring(x, y, 14, 11.6), "accent-2")
    pen.fill(star(x, y + 0.5, 8, corner=1), "paper")


def _ballpoint(pen: Pen, tone: str) -> None:
    """Along y = 100, its tip at the left."""
    barrel = rect(32, 89, 136, 22, (2, 10, 10, 2))
    pen.cast(union(barrel, rect(4, 94, 40, 12, 4)), 3, 7)
    pen.fill(poly([(4, 100), (20, 95), (20, 105)], (1, 0, 0)), "paper-6")
    pen.form(poly([(14, 97), (34, 89), (34, 111), (14, 103)], 2), "paper-4", 1)
    pen.form(barrel, tone, 1.2, hard=0.25)
    pen.fill(rect(94, 89, 8, 22, 0), "accent")
    pen.form(rect(116, 84, 56, 7, 3.5), "paper-3", 1.4)


@drawing(
    scene_class="table",
    size_m=0.36,
    view="top",
    anchor="center",
)
def clipboard(
    pen: Pen,
    *,
    tone: Tone = "main",
    items: Annotated[int, Range(3, 5)] = 4,
    done: Annotated[int, Range(0, 5)] = 3,
    show: Literal["list", "chart"] = "list",
) -> None:
    board = rect(32, 20, 136, 174, 12)
    pen.cast(board, 3, 4)
    pen.form(board, tone, 0.8, hard=0.05)
    pen.fill(rect(43, 38, 120, 150, 5), step(tone, -2))
    sheet = rect(42, 34, 116, 150, 5)
    pen.form(sheet, "paper", 0.6, hard=0.03)
    if show == "list":
        _checklist(pen, tone, items, done)
    else:
        pen.fill(rect(56, 66, 44, 8, 4), tone)
        for i in range(items):
            wide = (66, 88, 44, 76, 56)[i]
            pen.fill(rect(56, 86 + i * 18, 88, 10, 5), "paper-3")
            own = "accent" if i == 1 else (tone, step(tone, 2))[i % 2]
            pen.fill(rect(56, 86 + i * 18, wide if i < done else 10, 10, 5), own)
    spring = poly([(66, 26), (134, 26), (142, 48), (58, 48)], (8, 8, 5, 5))
    pen.occlude(sheet, spring, "paper-5", 2, 6)
    pen.form(union(spring, rect(84, 6, 32, 28, (12, 12, 0, 0))), "dark+2", 0.9)
    pen.fill(ell(100, 19, 6), step(tone, -1))
    pen.fill(rect(68, 41, 64, 3, 1.5), "dark+4")


def _checklist(pen: Pen, tone: str, items: int, done: int) -> None:
    pitch = 116 / items
    for i in range(items):
        y = 58 + pitch * (i + 0.5)
        box = rect(55, y - 9, 18, 18, 5)
        if i < done:
            pen.fill(box, "accent" if tone != "accent" else "second")
            pen.line(tick(64, y + 0.5, 5.4), "paper", 3.4)
        else:
            pen.fill(box, "paper-5")
            pen.fill(rect(58, y - 6, 12, 12, 3), "paper")
        text(pen, (82, y - 7), ((60, 48, 56, 40, 52)[i],), "ink+3")
        text(pen, (82, y + 3), ((40, 58, 32, 50, 36)[i],), "paper-4", tall=4)


@drawing(
    scene_class="table",
    size_m=0.2,
    view="top",
    anchor="center",
    pale=True,
)
def receipt(
    pen: Pen,
    *,
    tone: Tone = "main",
    rows: Annotated[int, Range(2, 5)] = 4,
    code: Literal["bars", "none"] = "bars",
    tilt: Annotated[float, Range(-10, 10)] = 5,
) -> None:
    with pen.at(degrees=tilt, scale=0.97, x=3, y=3):
        teeth = [(150 - i * 100 / 14, 188 if i % 2 else 180) for i in range(15)]
        sheet = poly([(50, 22), (150, 22), *teeth], 0.8)
        pen.cast(sheet, 6, 6)
        pen.form(sheet, "paper", 0.7, hard=0.04)
        pen.form(rect(44, 8, 112, 20, 9), tone, 1.4)
        pen.fill(both(sheet, rect(50, 28, 100, 6, 0)), "paper-5")
        pen.fill(ell(100, 52, 13), tone)
        pen.fill(heart(100, 53, 6.4), "paper")
        text(pen, (78, 71), (44,), "paper-5", tall=4)
        for i in range(rows):
            y = 84 + i * (50 / rows)
            text(pen, (62, y), ((42, 32, 48, 36, 28)[i],), "ink+3", tall=4.4)
            text(pen, (124, y), (14,), "paper-6", tall=4.4)
        pen.line("M62 135 L138 135", "paper-6", 1.8, dash="4 4")
        pen.fill(rect(62, 142, 26, 8, 4), "ink+2")
        pen.fill(rect(110, 141, 28, 10, 5), "accent")
        if code == "bars":
            x = 66.0
            for i, wide in enumerate((3, 1.6, 4, 1.6, 2.4, 4, 1.6, 3, 1.6, 4, 2.4, 1.6)):
                pen.fill(rect(x, 158, wide, 15, 0), "ink+2")
                x += wide + (2.6, 3.4, 2.8)[i % 3]


@drawing(
    scene_class="table",
    size_m=0.42,
    view="top",
    anchor="center",
    pale=True,
)
def newspaper(
    pen: Pen,
    *,
    tone: Tone = "main",
    columns: Annotated[int, Range(2, 3)] = 3,
    photo: bool = True,
    tilt: Annotated[float, Range(-8, 8)] = -5,
) -> None:
    with pen.at(degrees=tilt, scale=0.95, x=5, y=5):
        for i, own in enumerate(("paper-5", "paper-3")):
            pen.cast(rect(24 + i * 4, 18 - i * 3, 158, 168, 5), 4, 6)
            pen.fill(rect(26 - i * 3, 18 - i * 4, 160, 168, 5), own)
        page = rect(18, 8, 160, 172, (4, 8, 3, 8))
        pen.form(page, "paper-1", 0.6, hard=0.03)
        pen.fill(rect(32, 22, 132, 22, 4), tone)
        pen.fill(rect(42, 29, 62, 8, 4), "paper")
        pen.fill(ell(149, 33, 6), "accent")
        pen.line("M32 52 L164 52", "paper-6", 1.6)
        text(pen, (32, 60), (118,), "ink+2", tall=9)
        if photo:
            _press_photo(pen, tone)
        wide = (132 - 10 * (columns - 1)) / columns
        for i in range(columns):
            top = 136 if photo and i < columns - 1 else 80
            rows = int((172 - top) // 8)
            widths = [wide * (0.6 if j == rows - 1 else 1) for j in range(rows)]
            text(pen, (32 + i * (wide + 10), top), widths, "paper-6", gap=8, tall=3.4)


def _press_photo(pen: Pen, tone: str) -> None:
    frame = rect(32, 78, 84, 50, 3)
    pen.fill(frame, step(tone, 3))
    pen.fill(both(frame, ell(96, 92, 8)), "accent")
    hills = (((26, 130), (58, 92), (94, 132)), ((66, 132), (92, 104), (122, 132)))
    for i, hill in enumerate(hills):
        pen.fill(both(frame, poly(hill, 3)), step(tone, -i))


@drawing(
    scene_class="table",
    size_m=0.1,
    view="top",
    anchor="center",
)
def business_card(
    pen: Pen,
    *,
    tone: Tone = "main",
    cards: Annotated[int, Range(1, 3)] = 2,
    logo: Literal["rings", "leaf", "star"] = "rings",
    tilt: Annotated[float, Range(-14, 4)] = -8,
) -> None:
    for i in range(cards - 1, 0, -1):
        with pen.at(12 - 3 * i, 14 - 17 * i, degrees=tilt + 9 * i + 2, scale=0.86):
            back = rect(14, 54, 164, 98, 8)
            pen.cast(back, 4, 6)
            pen.form(back, tone if i == 1 else "accent", 0.8, hard=0.04)
            _logo(pen, logo, (134, 76), 0.8, "paper", "accent" if i == 1 else "paper")
    with pen.at(8, 8 + (0, 22, 24)[cards - 1], degrees=tilt, scale=0.92):
        face = rect(14, 56, 164, 98, 8)
        pen.cast(face, 4, 6)
        pen.form(face, "paper", 0.6, hard=0.03)
        pen.fill(both(face, rect(14, 56, 12, 98, 0)), tone)
        _logo(pen, logo, (144, 86), 1.0, tone, "accent")
        pen.fill(rect(42, 76, 62, 10, 5), "ink+1")
        pen.fill(rect(42, 92, 42, 6, 3), step(tone, 1))
        for i in range(3):
            pen.fill(ell(45, 117 + i * 11, 3.2), "accent")
            text(pen, (53, 114.8 + i * 11), ((44, 58, 38)[i],), "paper-5", tall=4.6)


def _logo(pen: Pen, kind: str, center: Point, size: float, tone: str, dot: str) -> None:
    x, y = center
    match kind:
        case "leaf":
            veined_leaf(pen, (x - 15 * size, y + 13 * size), 40 * size, 24 * size, -42, tone)
        case "star":
            pen.fill(star(x, y, 19 * size, corner=2), tone)
            pen.fill(ell(x, y + size, 5 * size), dot)
        case _:
            pen.fill(ring(x - 6 * size, y, 15 * size, 9 * size), tone)
            pen.fill(ring(x + 9 * size, y, 15 * size, 10.5 * size), dot)


@drawing(
    scene_class="table",
    size_m=0.08,
    view="top",
    anchor="center",
)
def sticky_note(
    pen: Pen,
    *,
    tone: Tone = "accent",
    notes: Annotated[int, Range(1, 3)] = 2,
    mark: Literal["text", "heart", "check"] = "text",
    fixed: Literal["pin", "tape", "none"] = "pin",
) -> None:
    for i in range(notes - 1, 0, -1):
        own = ("", "second+1", "main+1")[i]
        with pen.at(3 + 7 * i, 2 - 2 * i, degrees=7 * i + 2, scale=0.9):
            pen.cast(rect(26, 26, 150, 150, 3), 4, 7)
            pen.form(rect(26, 26, 150, 150, 3), own, 0.7, hard=0.03)
    with pen.at(2, 8, degrees=-4, scale=0.95):
        sheet = "M24 24 L176 24 L176 130 C164 160 150 172 128 176 L24 176 Z"
        pen.fill(poly([(28, 120), (180, 120), (166, 180), (70, 184), (28, 182)], 8), "ink", 0.16)
        pen.form(sheet, tone, 0.7, hard=0)
        pen.fill(both(sheet, rect(20, 20, 160, 26, 0)), step(tone, -1))
        curl = (
            "M176 130 C168 138 150 142 136 138 C138 152 136 168 128 176 C150 172 168 156 176 130 Z"
        )
        pen.occlude(sheet, curl, step(tone, -2), -6, -4)
        pen.form(curl, step(tone, 2), 1)
        _note_mark(pen, mark)
        if fixed == "tape":
            pen.fill(turn(rect(66, 10, 70, 26, 2), -4, 100, 23), "paper-3")
            pen.stripes(turn(rect(66, 10, 70, 26, 2), -4, 100, 23), "paper-2", 5)
    if fixed == "pin":
        head = "main" if tone != "main" else "accent"
        pen.line("M103 40 L114 56", "ink", 4, 0.16)
        pen.fill(move(ell(100, 28, 17), 6, 10), "ink", 0.16)
        pen.form(ell(100, 28, 17), head, 0.9)
        pen.form(ell(98, 24, 10), step(head, 1), 0.8)


def _note_mark(pen: Pen, mark: str) -> None:
    match mark:
        case "heart":
            pen.fill(heart(98, 104, 36), "ink+1")
        case "check":
            pen.line(tick(98, 104, 34), "ink+1", 11)
        case _:
            for i, end in enumerate((150, 138, 146, 104)):
                y = 66 + i * 23
                run = [
                    (46 + (end - 46) * u, y + sway)
                    for u, sway in ((0, 0), (0.3, -2), (0.7, 2), (1, -1))
                ]
                stroke = limb(run, 5, 6.4, 6, 4)
                pen.fill(stroke, "ink+1")
