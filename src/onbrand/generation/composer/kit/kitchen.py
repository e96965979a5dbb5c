"""Kitchen: jars, pots and pans, cutlery, a toaster, a fridge."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import wisp
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    both,
    cut,
    ell,
    heart,
    leaf,
    limb,
    move,
    poly,
    rect,
    segments,
    turn,
    union,
)


@drawing(
    scene_class="table",
    size_m=0.2,
)
def jar(
    pen: Pen,
    *,
    tone: Tone = "hot",
    lid: Tone = "main",
    filled: Literal["jam", "pickles", "cereal"] = "jam",
    cover: Literal["screw", "cloth", "open"] = "cloth",
    label: bool = True,
) -> None:
    pen.ground(112)
    glass = "M62 44 L138 44 C140 60 154 62 154 80 L154 164 C154 178 146 184 134 184 L66 184 C54 184 46 178 46 164 L46 80 C46 62 60 60 62 44 Z"
    pen.form(glass, "paper-2", 0.7, hard=0.05)
    inside = "M66 66 C62 72 54 74 54 86 L54 164 C54 172 60 177 68 177 L132 177 C140 177 146 172 146 164 L146 86 C146 74 138 72 134 66 Z"
    level = both(inside, rect(0, 78 if filled == "jam" else 70, 200, 120, 0))
    pen.fill(inside, "paper-3")
    pen.fill(level, tone)
    pen.shade(level, step(tone, -1), 0.8, hard=0.08)
    _contents(pen, level, filled, tone)
    if filled == "jam":
        pen.fill(both(inside, ell(100, 79, 46, 6)), step(tone, 1))
    pen.fill(both(glass, limb([(60, 84), (59, 120), (62, 160)], 4, 7, 3)), "paper")
    if label:
        paper = rect(68, 104, 64, 50, 6)
        pen.fill(move(paper, 2, 3), step(tone, -2))
        pen.fill(paper, "paper-1")
        pen.fill(heart(100, 122, 9), tone)
        for y, half in ((138, 20), (145, 13)):
            pen.fill(rect(100 - half, y, half * 2, 3, 1.5), "ink+4")
    _jar_lid(pen, lid, cover)


def _contents(pen: Pen, level: Path, kind: str, tone: str) -> None:
    if kind == "jam":
        for x, y, r in (
            (66, 100, 9),
            (136, 96, 10),
            (140, 150, 9),
            (62, 164, 9),
            (98, 166, 8),
            (104, 94, 7),
        ):
            pen.fill(both(level, ell(x, y, r)), step(tone, -1))
            pen.fill(both(level, ell(x - r * 0.3, y - r * 0.3, r * 0.3)), step(tone, 1))
    elif kind == "pickles":
        for x, turned in ((68, -6), (96, 3), (124, -4), (142, 5)):
            cucumber = both(level, turn(rect(x - 11, 78, 22, 100, 11), turned, x, 130))
            pen.form(cucumber, "leaf", 1)
            for y in (94, 116, 138, 160):
                pen.fill(ell(x - 3 + y % 5, y, 1.8), "leaf+1")
    else:
        for i in range(26):
            x, y = 60 + i * 37 % 84, 78 + i * 23 % 98
            grain = turn(ell(x, y, 9, 5), i * 50, x, y)
            pen.fill(both(level, grain), step(tone, 1 if i % 2 else -1))


def _jar_lid(pen: Pen, tone: str, cover: str) -> None:
    if cover == "screw":
        pen.form(rect(56, 24, 88, 24, 5), tone, 1.1)
        for i in range(10):
            pen.fill(rect(63 + i * 7.8, 30, 3, 13, 1.5), step(tone, -1))
        return
    if cover == "open":
        pen.form(ell(100, 44, 40, 7), "paper-1", 1)
        pen.fill(ell(101, 45, 33, 4.6), "paper-4")
        return
    skirt = "M58 40 C50 52 42 60 40 70 C50 66 54 74 64 70 C74 66 80 76 90 72 C100 68 108 76 118 71 C128 67 136 74 144 69 C152 66 154 70 160 69 C158 58 150 50 142 40 Z"
    pen.form(skirt, tone, 0.9)
    top = "M58 44 C56 14 144 14 142 44 Z"
    pen.form(top, tone, 0.8)
    for x, y in (
        (72, 36),
        (90, 28),
        (110, 34),
        (128, 30),
        (60, 60),
        (80, 62),
        (102, 58),
        (124, 62),
        (144, 58),
    ):
        pen.fill(both(union(skirt, top), ell(x, y, 4)), step(tone, 3))
    pen.fill(rect(54, 40, 92, 7, 3.5), "wood-1")
    pen.line("M118 46 C128 52 130 62 126 70 M118 46 C112 56 112 62 108 68", "wood-1", 2.6)


@drawing(
    scene_class="table",
    size_m=0.3,
)
def pot(
    pen: Pen,
    *,
    tone: Tone = "main",
    lid: bool = True,
    steam: Annotated[int, Range(0, 3)] = 2,
) -> None:
    pen.ground(146)
    for i in range(steam):
        x = 100 + (i - (steam - 1) / 2) * 36
        wisp(pen, x, 6, 50 if lid else 70)
    for x in (10, 164):
        handle = cut(rect(x, 96, 26, 30, 9), rect(x + 8, 104, 14 if x < 100 else 10, 14, 5))
        pen.form(handle, "dark+2", 1)
    body = rect(26, 88, 148, 96, (4, 4, 24, 24))
    pen.form(body, tone, 0.8)
    pen.fill(both(body, rect(20, 172, 160, 14, 0)), step(tone, -1))
    shine = limb([(42, 112), (41, 134), (46, 158)], 4, 9, 4)
    pen.fill(both(body, shine), step(tone, 2))
    if lid:
        pen.occlude(body, rect(20, 80, 160, 14, 4), step(tone, -2), 2, 6)
        dome = "M26 82 C40 48 160 48 174 82 Z"
        pen.form(dome, step(tone, 1), 0.9)
        pen.fill(both(dome, limb([(52, 74), (70, 64), (96, 60)], 2, 5, 2)), step(tone, 3))
        pen.form(rect(20, 78, 160, 12, 5), tone, 1.4)
        pen.form(rect(92, 50, 16, 12, 2), "dark+2", 1)
        pen.form(rect(80, 40, 40, 14, 7), "dark+2", 1.2)
        return
    pen.fill(ell(100, 89, 76, 13), step(tone, 1))
    pen.fill(ell(100, 90, 68, 10), step(tone, -3))
    pen.fill(both(ell(100, 90, 68, 10), ell(100, 94, 66, 9)), "hot")
    for x, y in ((70, 91), (96, 95), (128, 92), (112, 88)):
        pen.fill(ell(x, y, 8, 3), "hot+2")


@drawing(
    scene_class="table",
    size_m=0.4,
)
def pan(
    pen: Pen,
    *,
    tone: Tone = "main",
    lid: bool = False,
    steam: Annotated[int, Range(0, 3)] = 2,
) -> None:
    pen.ground(130, 82)
    for i in range(steam):
        wisp(pen, 78 + (i - (steam - 1) / 2) * 32, 30, 100)
    pen.form(limb([(126, 148), (160, 128), (190, 108)], 10, 13, 13), "wood-1", 1.2)
    pen.line(segments((176, 117), (188, 109)), "wood-3", 3)
    body = "M8 132 L152 132 C152 160 138 184 118 184 L42 184 C22 184 8 160 8 132 Z"
    pen.form(body, tone, 0.9)
    pen.fill(both(body, limb([(26, 150), (32, 164), (44, 174)], 3, 7, 3)), step(tone, 2))
    pen.form(turn(rect(118, 138, 30, 12, 4), -28, 132, 144), "dark+2", 1)
    pen.form(ell(80, 132, 74, 17), step(tone, 1), 0.7)
    pen.fill(ell(80, 134, 66, 13), step(tone, -3))
    if lid:
        pen.form(ell(80, 128, 66, 13), "paper-3", 0.8)
        dome = "M14 126 C24 84 136 84 146 126 C130 140 30 140 14 126 Z"
        pen.form(dome, "sky+2", 0.7, hard=0.05)
        pen.fill(both(dome, limb([(36, 120), (46, 108), (66, 99)], 3, 7, 3)), "paper")
        pen.form(rect(66, 84, 28, 13, 6), "dark+2", 1.2)
        return
    food = ell(80, 134, 66, 13)
    for x, y, own in (
        (48, 134, "leaf"),
        (74, 139, "hot"),
        (104, 136, "warm"),
        (62, 128, "warm"),
        (90, 128, "leaf"),
        (122, 131, "hot"),
    ):
        pen.form(both(food, ell(x, y, 13, 6)), own, 1)


@drawing(
    scene_class="table",
    size_m=0.25,
    anchor="center",
)
def cutlery(
    pen: Pen,
    *,
    tone: Tone = "main",
    metal: Tone = "paper-3",
    pieces: Annotated[int, Range(2, 3)] = 3,
    napkin: Tone | None = "accent",
    handles: Literal["colored", "metal"] = "colored",
) -> None:
    """Fork, knife and spoon, as laid beside a plate."""
    if napkin:
        cloth = poly([(40, 92), (154, 80), (170, 178), (54, 190)], 5)
        pen.cast(cloth, 4, 5)
        pen.form(cloth, napkin, 0.5)
        for u in (8, 14):
            edge = poly(
                [(40 + u, 92 + u), (154 - u, 80 + u), (170 - u, 178 - u), (54 + u, 190 - u)], 4
            )
            inner = poly(
                [
                    (42 + u, 94 + u),
                    (152 - u, 82.4 + u),
                    (167.6 - u, 176 - u),
                    (56.4 + u, 187.6 - u),
                ],
                4,
            )
            pen.fill(cut(edge, inner), step(napkin, 2))
    places = (-34.0, 2.0, 38.0) if pieces == 3 else (-20.0, 24.0)
    for dx, head in zip(places, (_FORK, _KNIFE, _SPOON), strict=False):
        _piece(pen, 100 + dx, head, tone if handles == "colored" else metal, metal)


_TINES = "M86 10 L114 10 L114 52 C114 70 108 76 104 80 L104 112 L96 112 L96 80 C92 76 86 70 86 52 Z"
_FORK = cut(
    _TINES,
    union(*(rect(x, 2, 3.8, 48, (0, 0, 1.9, 1.9)) for x in (90.4, 98.1, 105.8))),
)
_KNIFE = "M94 112 L94 14 C94 6 100 6 104 14 C112 30 114 66 110 94 L106 98 L106 112 Z"
_SPOON = "M100 8 C116 8 120 30 118 44 C116 60 106 64 104 76 L104 112 L96 112 L96 76 C94 64 84 60 82 44 C80 30 84 8 100 8 Z"


def _piece(pen: Pen, x: float, head: Path, tone: str, metal: str) -> None:
    shape = move(head, x - 100)
    grip = limb([(x, 108), (x, 140), (x, 172), (x, 184)], 8, 11, 14, 14)
    pen.cast(union(shape, grip), 3, 4)
    pen.form(shape, metal, 1)
    if head == _SPOON:
        bowl = ell(x, 36, 12, 21)
        pen.fill(bowl, step(metal, -2))
        pen.fill(both(bowl, move(bowl, 3, 4)), step(metal, -1))
        pen.fill(limb([(x - 7, 44), (x - 8, 34), (x - 5, 24)], 1, 4, 1), "paper")
    elif head == _KNIFE:
        pen.fill(both(shape, rect(x - 6, 8, 5, 90, 2)), step(metal, 1))
    pen.form(grip, tone, 1)
    pen.fill(rect(x - 5.5, 112, 11, 5, 2), step(metal, -2))
    pen.fill(limb([(x - 3, 130), (x - 4, 150), (x - 4, 174)], 1, 3, 1), step(tone, 2))


@drawing(
    scene_class="table",
    size_m=0.3,
)
def toaster(
    pen: Pen,
    *,
    tone: Tone = "main",
    toasts: Annotated[int, Range(0, 2)] = 2,
    kind: Literal["retro", "boxy"] = "retro",
    popped: bool = True,
) -> None:
    pen.ground(160)
    for x in (48, 140):
        pen.fill(rect(x, 172, 18, 12, (0, 0, 4, 4)), "dark+2")
    rise = 0 if popped else 26
    for i in range(toasts):
        _toast(pen, 44 + i * 54, 20 + i * 9 + rise)
    body = (
        "M22 168 L22 116 C22 84 44 72 70 72 L130 72 C156 72 178 84 178 116 L178 168 C178 174 174 177 168 177 L32 177 C26 177 22 174 22 168 Z"
        if kind == "retro"
        else rect(22, 74, 156, 103, 10)
    )
    pen.form(body, tone, 0.8)
    for i in range(2):
        slot = rect(46 + i * 56, 70, 52, 9, 4.5)
        pen.fill(slot, step(tone, -3))
        if i < toasts:
            pen.fill(rect(49 + i * 54, 70, 46, 5, 0), "warm-1")
    pen.fill(rect(46, 75, 108, 3, 1.5), step(tone, 2))
    pen.fill(both(body, rect(10, 158, 180, 30, 0)), step(tone, -1))
    for y in (112, 122, 132):
        pen.fill(rect(44, y, 66, 4, 2), step(tone, 2))
    pen.fill(both(body, limb([(34, 150), (33, 118), (42, 94)], 3, 7, 3)), step(tone, 3))
    pen.fill(rect(143, 98, 7, 46, 3.5), step(tone, -3))
    lever = 104 if popped else 128
    pen.form(rect(133, lever, 27, 13, 5), "paper-2", 1.2)
    pen.form(ell(146, 158, 9), "accent", 1)
    pen.line(segments((146, 158), (149, 152)), step("accent", -2), 2.4)


def _toast(pen: Pen, x: float, y: float) -> None:
    crust = f"M{x + 5} {y + 70} L{x + 5} {y + 30} C{x - 6} {y + 22} {x} {y} {x + 26} {y} C{x + 52} {y} {x + 58} {y + 22} {x + 47} {y + 30} L{x + 47} {y + 70} Z"
    pen.form(crust, "wood-1", 0.9)
    crumb = f"M{x + 10} {y + 70} L{x + 10} {y + 28} C{x + 1} {y + 22} {x + 6} {y + 6} {x + 26} {y + 6} C{x + 46} {y + 6} {x + 51} {y + 22} {x + 42} {y + 28} L{x + 42} {y + 70} Z"
    pen.form(crumb, "warm+1", 0.8, hard=0)
    for dx, dy in ((18, 20), (30, 14), (34, 32), (20, 38)):
        pen.fill(ell(x + dx, y + dy, 2.2, 1.6), "warm-1")


@drawing(
    scene_class="table",
    size_m=1.8,
)
def fridge(
    pen: Pen,
    *,
    tone: Tone = "second",
    kind: Literal["retro", "tall"] = "retro",
    opened: bool = False,
    magnets: Annotated[int, Range(0, 4)] = 3,
) -> None:
    pen.ground(108)
    for x in (56, 130):
        pen.fill(rect(x, 176, 14, 8, (0, 0, 3, 3)), "dark+2")
    corner = 22 if kind == "retro" else 6
    body = rect(46, 6, 108, 172, (corner, corner, 8, 8))
    pen.form(body, step(tone, -1), 0.6)
    split = 62 if kind == "retro" else 76
    upper = rect(50, 10, 100, split - 12, (corner - 3, corner - 3, 4, 4))
    pen.form(upper, tone, 0.7, hard=0.06)
    pen.fill(rect(133, split - 26, 6, 20, 3), "paper-3")
    if opened:
        _cold(pen, split)
        door = poly([(150, split + 2), (190, split + 12), (190, 182), (150, 174)], (2, 6, 6, 2))
        pen.form(door, step(tone, 1), 0.8)
        pen.fill(
            poly([(155, split + 12), (184, split + 19), (184, 172), (155, 165)], 3), step(tone, -1)
        )
        for y in (98, 134):
            pen.form(poly([(155, y), (184, y + 4), (184, y + 14), (155, y + 9)], 2), "paper-1", 1)
    else:
        lower = rect(50, split + 2, 100, 172 - split, 5)
        pen.form(lower, tone, 0.7, hard=0.06)
        pen.fill(rect(133, split + 12, 6, 40, 3), "paper-3")
        pen.fill(limb([(60, split + 18), (59, 110), (61, 150)], 3, 6, 3), step(tone, 2))
    pen.fill(limb([(60, split - 12), (60, 36), (66, 24)], 3, 6, 3), step(tone, 2))
    _magnets(pen, split, 0 if opened else magnets)


def _cold(pen: Pen, split: float) -> None:
    inside = rect(54, split + 6, 92, 164 - split, 3)
    pen.fill(inside, "paper-1")
    pen.fill(cut(inside, move(inside, 4, 5)), "paper-4")
    for y in (104, 138):
        pen.fill(rect(54, y, 92, 4, 0), "paper-4")
    pen.form(rect(60, 78, 16, 26, (3, 3, 2, 2)), "main", 1)
    pen.form(rect(63, 72, 10, 8, 2), "main-1", 1)
    pen.form(poly([(82, 92), (124, 84), (124, 104), (82, 104)], 2), "warm", 1)
    for x, y in ((92, 98), (108, 95), (117, 99)):
        pen.fill(ell(x, y, 2.4), "warm-1")
    for x, own in ((68, "hot"), (86, "leaf"), (104, "hot")):
        pen.form(ell(x, 130, 9, 8.6), own, 1)
    pen.form(rect(120, 118, 18, 20, 3), "accent", 1)
    pen.form(rect(58, 148, 84, 20, 3), "sky+2", 1)
    for x in (74, 94, 114):
        pen.fill(leaf(x, 164, 22, 12, -96 + x % 7), "leaf")


def _magnets(pen: Pen, split: float, count: int) -> None:
    if count:
        note = turn(rect(74, split + 22, 32, 36, 1), -5, 90, split + 40)
        pen.cast(note, 2, 3)
        pen.fill(note, "paper")
        for i in range(3):
            pen.line(
                turn(
                    segments((80, split + 34 + i * 7), (100 - i * 4, split + 34 + i * 7)),
                    -5,
                    90,
                    split + 40,
                ),
                "ink+4",
                2,
            )
        pen.fill(ell(88, split + 23, 4.4), "hot")
    for x, y, own in ((114, split + 64, "accent"), (78, split + 76, "main"), (110, 34, "hot"))[
        : max(0, count - 1)
    ]:
        pen.fill(move(heart(x, y, 7), 1, 2), "ink", 0.16)
        pen.form(heart(x, y, 7), own, 1)
