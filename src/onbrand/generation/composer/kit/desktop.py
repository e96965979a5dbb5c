"""More of a desk: ink, glue, erasers, lists, boxes, baskets."""

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
    segments,
    tick,
    turn,
    union,
)


@drawing(
    scene_class="table",
    size_m=0.16,
    anchor="center",
)
def fountain_pen(
    pen: Pen,
    *,
    tone: Tone = "main",
    gold: Tone = "warm",
    ink: Literal["stroke", "blot", "none"] = "stroke",
    rings: Annotated[int, Range(1, 3)] = 2,
) -> None:
    if ink == "stroke":
        line = [(8, 176), (34, 150), (40, 186), (66, 164), (84, 188), (116, 178), (188, 184)]
        pen.fill(limb(line, 2, 5, 4, 6, 5, 4, 1), step(tone, -1))
    elif ink == "blot":
        blot = union(ell(34, 176, 18, 14), ell(56, 184, 8, 6), ell(16, 166, 6, 5))
        pen.fill(blot, step(tone, -1))
    with pen.at(18, 4, 0.86, degrees=-47):
        section = poly([(40, 86), (66, 78), (66, 122), (40, 114)], 4)
        barrel = "M62 76 L196 76 C214 78 224 88 224 100 C224 112 214 122 196 124 L62 124 Z"
        nib = "M-26 100 C-6 94 10 78 36 82 L44 88 L44 112 L36 118 C10 122 -6 106 -26 100 Z"
        pen.cast(union(nib, section, barrel), 3, 9)
        pen.form(nib, gold, 0.7)
        pen.fill(both(nib, rect(-30, 100, 80, 30, 0)), step(gold, -1))
        pen.line("M-22 100 L12 100", step(gold, -3), 2.4)
        pen.fill(ell(15, 100, 4.4), step(gold, -3))
        pen.form(section, "dark+1", 1)
        pen.form(barrel, tone, 0.9, hard=0.14)
        pen.fill(rect(76, 82, 118, 6, 3), step(tone, 2))
        for i in range(rings):
            pen.form(rect(64 + i * 14, 74, 7, 52, 2), gold, 1.2)
        pen.fill(both(barrel, rect(196, 70, 7, 60, 0)), gold)


@drawing(
    scene_class="table",
    size_m=0.3,
    view="top",
    anchor="center",
    pale=True,
)
def checklist(
    pen: Pen,
    *,
    tone: Tone = "main",
    items: Annotated[int, Range(3, 5)] = 4,
    done: Annotated[int, Range(0, 5)] = 3,
    boxes: Literal["square", "round"] = "square",
    pencil: bool = True,
) -> None:
    sheet = rect(26, 8, 138, 184, 9)
    pen.cast(sheet, 4, 5)
    pen.form(sheet, "paper", 0.6, hard=0.03)
    pen.fill(both(sheet, rect(26, 8, 138, 30, 0)), tone)
    pen.fill(rect(40, 19, 64, 8, 4), "paper")
    for i in range(5):
        pen.fill(rect(46 + i * 24, 4, 5, 14, 2.5), "paper-5")
    pitch = 146 / items
    for i in range(items):
        y = 42 + pitch * (i + 0.5)
        size = 13
        box = rect(42, y - size, 2 * size, 2 * size, 7) if boxes == "square" else ell(55, y, size)
        pen.fill(box, step(tone, 2) if i < done else "paper-4")
        if i < done:
            pen.line(segments((48, y - 1), (54, y + 6), (68, y - 13)), "accent", 6)
        else:
            inner = ell(55, y, size - 3.4) if boxes == "round" else rect(45, y - 10, 20, 20, 5)
            pen.fill(inner, "paper")
        text(pen, (80, y - 8), ((64, 52, 60, 44, 56)[i],), "ink+2", tall=6)
        text(pen, (80, y + 4), ((40, 62, 34, 54, 38)[i],), "paper-5", tall=5)
    if pencil:
        with pen.at(88, 68, 0.66, degrees=-58):
            pen.cast(poly([(2, 100), (40, 86), (176, 86), (176, 114), (40, 114)], 3), 3, 9)
            pen.form(poly([(2, 100), (38, 85), (38, 115)], (2, 0, 0)), "wood+2", 0.8)
            pen.fill(poly([(2, 100), (15, 94.6), (15, 105.4)], (2, 0, 0)), "ink+1")
            pen.form(rect(37, 85, 112, 30, 0), "accent", 1)
            pen.fill(rect(37, 85, 112, 9, 0), "accent+1")
            pen.form(rect(148, 84, 12, 32, 2), "paper-4", 1.2)
            pen.form(rect(159, 86, 16, 28, (1, 9, 9, 1)), "hot", 1)


@drawing(
    scene_class="table",
    size_m=0.06,
    view="corner",
    anchor="center",
)
def eraser(
    pen: Pen,
    *,
    tone: Tone = "main",
    rubber: Tone = "hot+1",
    kind: Literal["sleeve", "two_ends"] = "sleeve",
    crumbs: Annotated[int, Range(0, 5)] = 4,
) -> None:
    with pen.at(16, 2, 0.86, degrees=-32):
        whole = rect(2, 68, 192, 76, (22, 10, 10, 22))
        pen.cast(whole, 5, 10)
        pen.form(whole, rubber, 0.9)
        pen.fill(both(whole, rect(0, 120, 200, 30, 0)), step(rubber, -1))
        worn = both(whole, poly([(0, 60), (26, 60), (6, 150), (0, 150)]))
        pen.fill(worn, step(rubber, -2))
        if kind == "two_ends":
            half = both(whole, poly([(112, 60), (200, 60), (200, 150), (92, 150)]))
            pen.form(half, tone, 0.9)
            pen.fill(both(half, rect(0, 120, 200, 30, 0)), step(tone, -1))
        else:
            sleeve = rect(66, 64, 130, 84, (3, 10, 10, 3))
            pen.occlude(whole, sleeve, step(rubber, -2), -6, 0)
            pen.form(sleeve, tone, 0.8, hard=0.05)
            pen.fill(both(sleeve, rect(60, 121, 140, 30, 0)), step(tone, -1))
            pen.fill(both(sleeve, rect(80, 60, 18, 90, 0)), "paper")
            pen.fill(both(sleeve, rect(104, 60, 9, 90, 0)), "accent")
            pen.fill(rect(126, 86, 50, 12, 6), "paper")
    for i in range(crumbs):
        x, y = ((34, 186), (62, 190), (20, 146), (104, 188), (10, 184))[i]
        pen.form(turn(ell(x, y, 7, 3.6), i * 37, x, y), rubber, 1)


@drawing(
    scene_class="table",
    size_m=0.06,
    view="top",
    anchor="center",
)
def sharpener(
    pen: Pen,
    *,
    tone: Tone = "main",
    shavings: Annotated[int, Range(0, 3)] = 2,
    pencil: bool = True,
    wood: Tone = "warm",
) -> None:
    for i in range(shavings):
        x, y, size = ((160, 52, 27), (176, 104, 17), (130, 26, 14))[i]
        hollow = ell(x - size * 0.34, y + size * 0.34, size * 0.72, size * 0.6)
        curl = cut(ell(x, y, size, size * 0.88), hollow)
        pen.form(curl, "wood+2", 0.8)
        pen.fill(cut(curl, ell(x - size * 0.08, y + size * 0.08, size * 0.96, size * 0.82)), wood)
    with pen.at(-14, 4, 0.9, degrees=28):
        _sharpener(pen, tone, wood if pencil else None)


def _sharpener(pen: Pen, tone: str, wood: str | None) -> None:
    if wood:
        pen.cast(rect(80, 150, 40, 66, 0), 4, 4)
        pen.form(rect(80, 140, 40, 80, 2), wood, 1)
        pen.fill(rect(80, 140, 12, 80, 0), step(wood, 2))
        pen.fill(rect(109, 140, 11, 80, 0), step(wood, -2))
    block = "M46 26 C46 18 52 14 60 14 L140 14 C148 14 154 18 154 26 L154 40 C140 66 140 100 154 126 L154 148 C154 156 148 160 140 160 L60 160 C52 160 46 156 46 148 L46 126 C60 100 60 66 46 40 Z"
    pen.cast(block, 5, 9)
    pen.form(block, tone, 0.8)
    for side in (0, 1):
        for i in range(4):
            grip = rect(48 + side * 88, 62 + i * 12, 18, 4, 2)
            pen.fill(both(block, grip), step(tone, -2))
    pen.fill(poly([(74, 160), (126, 160), (106, 30), (94, 30)], (0, 0, 4, 4)), step(tone, -3))
    if wood:
        pen.form(poly([(80, 160), (120, 160), (103, 46), (97, 46)], 1), "wood+2", 0.8)
        pen.fill(poly([(93, 72), (107, 72), (103, 46), (97, 46)], 1), "ink+1")
    plate = turn(rect(98, 34, 38, 106, 4), -8, 117, 90)
    pen.cast(plate, 3, 5)
    pen.form(plate, "paper-3", 0.8, hard=0.08)
    pen.fill(both(plate, turn(rect(98, 34, 7, 106, 0), -8, 117, 90)), "paper")
    pen.form(ell(119, 88, 11), "paper-5", 0.9)
    pen.line("M113 93 L125 83", "ink+3", 3.4)


@drawing(
    scene_class="table",
    size_m=0.12,
)
def glue(
    pen: Pen,
    *,
    tone: Tone = "main",
    kind: Literal["stick", "bottle"] = "stick",
    cap: bool = True,
    stripes: Annotated[int, Range(1, 3)] = 2,
) -> None:
    pen.ground(130)
    if kind == "bottle":
        pen.form(poly([(88, 10), (104, 10), (108, 44), (84, 44)], 3), "accent", 1)
        pen.form(rect(70, 40, 52, 18, 5), "accent", 1.2)
        body = "M62 58 L130 58 C150 66 152 84 152 100 L152 172 C152 180 146 184 138 184 L54 184 C46 184 40 180 40 172 L40 100 C40 84 42 66 62 58 Z"
        pen.form(body, tone, 0.8)
        label = both(body, rect(30, 104, 140, 52, 0))
        pen.form(label, "paper", 0.7, hard=0.03)
        pen.fill(rect(56, 116, 62, 10, 5), step(tone, -1))
        for i in range(stripes):
            pen.fill(both(body, rect(30, 160 + i * 8, 140, 4, 0)), step(tone, 2))
        pen.form(
            limb([(150, 176), (164, 172), (176, 180), (190, 182)], 6, 9, 12, 5), "paper-2", 0.8
        )
        return
    pen.form(rect(66, 16, 48, 50, (20, 14, 0, 0)), "paper-1", 0.8)
    pen.fill(
        both(
            rect(66, 16, 48, 50, (20, 14, 0, 0)), poly([(60, 10), (120, 10), (120, 34), (60, 20)])
        ),
        "paper",
    )
    pen.form(rect(60, 56, 60, 16, 4), "paper-4", 1.2)
    body = rect(54, 70, 72, 100, (4, 4, 3, 3))
    pen.form(body, tone, 0.9, hard=0.12)
    pen.form(both(body, rect(50, 92, 80, 48, 0)), "paper", 0.9, hard=0.12)
    pen.fill(rect(66, 102, 44, 9, 4.5), tone)
    for i in range(stripes):
        pen.fill(rect(66, 117 + i * 8, 34 - i * 8, 4, 2), "paper-5")
    pen.form(rect(50, 164, 80, 20, (3, 3, 6, 6)), "accent", 1.2)
    for i in range(7):
        pen.fill(rect(56 + i * 10.5, 168, 4, 13, 2), "accent-1")
    if cap:
        pen.form(rect(140, 124, 50, 60, (9, 9, 4, 4)), "accent", 0.9, hard=0.12)
        for i in range(4):
            pen.fill(rect(147 + i * 11, 132, 4, 44, 2), "accent-1")


@drawing(
    scene_class="table",
    size_m=0.36,
    view="corner",
)
def archive(
    pen: Pen,
    *,
    tone: Tone = "main",
    boxes: Annotated[int, Range(1, 2)] = 2,
    opened: bool = True,
    mark: Literal["lines", "dot"] = "lines",
) -> None:
    pen.ground(168)
    if boxes == 2:
        _archive_box(pen, "wood+1", (18, 118, 164, 66), mark)
        pen.form(rect(12, 112, 176, 22, 5), "wood", 1.2)
    low = 112 if boxes == 2 else 184
    tall = 62 if boxes == 2 else 104
    top = low - tall
    if opened:
        for i, own in enumerate(("warm", "paper", "second+1", "accent", "paper-2")):
            x = 38 + i * 25
            lift = (30, 40, 26, 36, 28)[i]
            pen.form(rect(x, top - lift, 34, lift + 20, (6, 6, 0, 0)), own, 0.8, hard=0.04)
            pen.fill(rect(x + 8, top - lift + 8, 18, 5, 2.5), step(own, -3))
    _archive_box(pen, tone, (26, top, 148, tall), mark)
    if opened:
        pen.fill(rect(26, top, 148, 6, 2), step(tone, 1))
    else:
        pen.occlude(
            rect(26, top, 148, tall, 5), rect(18, top - 12, 164, 24, 5), step(tone, -2), 0, 7
        )
        pen.form(rect(18, top - 12, 164, 24, 5), step(tone, 1), 1.2)


def _archive_box(pen: Pen, tone: str, box: tuple[float, float, float, float], mark: str) -> None:
    x, y, wide, tall = box
    pen.form(rect(x, y, wide, tall, (2, 2, 6, 6)), tone, 0.9, hard=0.06)
    cx, low = x + wide / 2, y + tall * 0.42
    pen.fill(rect(cx - 17, y + tall * 0.26 - 4, 34, 12, 6), step(tone, -3))
    plate = rect(cx - 36, low + 6, 72, tall * 0.36, 4)
    pen.form(plate, "paper", 0.7, hard=0)
    if mark == "dot":
        pen.fill(ell(cx - 22, low + 6 + tall * 0.18, 7), "accent")
        pen.fill(rect(cx - 8, low + 3 + tall * 0.18, 36, 6, 3), "ink+3")
    else:
        text(pen, (cx - 26, low + 3 + tall * 0.13), (44, 30), "ink+3", gap=9, tall=4.6)


@drawing(
    scene_class="table",
    size_m=0.4,
)
def wastebasket(
    pen: Pen,
    *,
    tone: Tone = "main",
    kind: Literal["mesh", "solid"] = "mesh",
    crumpled: Annotated[int, Range(0, 4)] = 3,
    beside: bool = True,
) -> None:
    pen.ground(118)
    pen.fill(ell(100, 70, 62, 11), step(tone, -3))
    for i in range(crumpled):
        x, y, size = ((76, 54, 22), (122, 52, 24), (98, 38, 21), (60, 66, 15))[i]
        _crumple(pen, x, y, size)
    body = poly([(36, 70), (164, 70), (148, 184), (52, 184)], (2, 2, 10, 10))
    front = cut(body, ell(100, 66, 63, 12))
    if kind == "solid":
        pen.form(front, tone, 0.8)
        for i in range(3):
            pen.fill(both(front, rect(20, 106 + i * 22, 160, 6, 0)), step(tone, -1))
    else:
        pen.form(front, step(tone, -1), 0.8)
        for i in range(12):
            left = 40 + i * 10.9
            right, low = left + 5, (24 + 0.76 * left, 24 + 0.76 * (left + 5))
            slat = poly([(left, 60), (right, 60), (low[1], 190), (low[0], 190)])
            pen.fill(both(front, slat), step(tone, 1))
        for y in (112, 148):
            pen.fill(both(front, rect(20, y, 160, 6, 0)), tone)
    rim = cut(ell(100, 70, 67, 14), ell(100, 69, 60, 9.6))
    pen.form(both(rim, rect(0, 70, 200, 40, 0)), step(tone, 1), 1)
    pen.fill(both(body, rect(40, 172, 120, 14, 0)), step(tone, -2))
    if beside:
        _crumple(pen, 174, 168, 18)


def _crumple(pen: Pen, x: float, y: float, size: float) -> None:
    """A ball of paper."""
    shape = poly(
        [
            (x - size, y - size * 0.2),
            (x - size * 0.5, y - size * 0.9),
            (x + size * 0.3, y - size * 0.8),
            (x + size, y - size * 0.2),
            (x + size * 0.8, y + size * 0.7),
            (x - size * 0.1, y + size * 0.9),
            (x - size * 0.8, y + size * 0.6),
        ],
        size * 0.24,
    )
    pen.form(shape, "paper", 0.9)
    fold = [(x - size * 0.5, y - size * 0.3), (x, y + size * 0.1), (x + size * 0.5, y - size * 0.4)]
    pen.line(segments(*fold), "paper-5", 2)
    pen.line(segments(fold[1], (x - size * 0.1, y + size * 0.6)), "paper-5", 2)


@drawing(
    scene_class="table",
    size_m=1.8,
    pale=True,
)
def flip_chart(
    pen: Pen,
    *,
    tone: Tone = "main",
    plan: Literal["chart", "ideas", "list"] = "ideas",
    turned: bool = True,
    legs: Annotated[int, Range(2, 3)] = 3,
) -> None:
    pen.ground(130)
    if legs == 3:
        pen.line("M100 130 L100 172", "dark+3", 6)
    pen.line("M60 120 L40 181 M140 120 L160 181", "dark+2", 7)
    board = rect(32, 12, 136, 136, 6)
    pen.form(board, tone, 0.8, hard=0.04)
    sheet = rect(40, 18, 120, 120, 2)
    pen.form(sheet, "paper", 0.6, hard=0.02)
    _FLIPS[plan](pen, tone)
    if turned:
        page = "M40 20 L160 20 L160 26 C150 40 146 52 128 40 C108 30 66 52 40 40 Z"
        pen.occlude(sheet, page, "paper-4", 2, 6)
        pen.form(page, "paper-2", 0.8, hard=0)
    pen.form(rect(26, 8, 148, 16, 6), step(tone, -1), 1.3)
    for x in (52, 148):
        pen.fill(ell(x, 16, 3.4), "paper-3")
    pen.form(rect(36, 142, 128, 12, (3, 3, 6, 6)), step(tone, -1), 1.3)
    for i, own in enumerate(("hot", "second", "leaf")):
        pen.fill(rect(76 + i * 22, 138, 17, 6, 2.5), own)


def _flip_ideas(pen: Pen, tone: str) -> None:
    pen.line("M82 94 L62 72 M118 94 L140 72 M82 102 L64 120 M118 102 L138 120", "ink+2", 3)
    pen.fill(ell(100, 97, 22, 17), "accent")
    pen.fill(rect(84, 94, 32, 6, 3), "accent-2")
    for i, (x, y) in enumerate(((58, 66), (142, 66), (60, 122), (142, 122))):
        own = (tone, "second", "second+1", step(tone, 2))[i]
        pen.fill(rect(x - 14, y - 9, 28, 18, 6), own)


def _flip_chart(pen: Pen, tone: str) -> None:
    pen.line("M56 58 L56 126 L146 126", "ink+2", 3.4)
    for i, tall in enumerate((22, 36, 30, 54)):
        own = "accent" if i == 3 else (tone, "second")[i % 2]
        pen.fill(rect(65 + i * 20, 125 - tall, 14, tall, (4, 4, 0, 0)), own)


def _flip_list(pen: Pen, tone: str) -> None:
    for i in range(3):
        y = 70 + i * 24
        pen.line(tick(60, y, 7), "accent" if i < 2 else "paper-5", 4.5)
        run = [(76, y), (98, y - 2), (122, y + 2), (142 - i * 8, y)]
        pen.fill(limb(run, 4, 6, 5, 3), step(tone, -1))


_FLIPS = {"ideas": _flip_ideas, "chart": _flip_chart, "list": _flip_list}
