"""Cooking, washing and ironing; a stool and a dresser."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import veined_leaf, wisp
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
    tub,
    turn,
    union,
)


@drawing(
    scene_class="table",
    size_m=1.1,
)
def oven(
    pen: Pen,
    *,
    tone: Tone = "main",
    baking: Literal["bread", "pie", "nothing"] = "bread",
    knobs: Annotated[int, Range(3, 5)] = 4,
    pot: bool = True,
) -> None:
    pen.ground(160)
    for x in (34, 148):
        pen.fill(rect(x, 174, 18, 10, (0, 0, 3, 3)), "dark+2")
    if pot:
        for i, x in enumerate((114, 132)):
            wisp(pen, x, 4 + i * 4, 24)
        pen.form(rect(98, 30, 52, 22, (2, 2, 9, 9)), "accent", 1)
        pen.form(rect(94, 26, 60, 8, 4), "accent+1", 1.3)
        for x in (90, 150):
            pen.fill(rect(x, 35, 9, 6, 3), "accent-2")
    for x in (40, 100):
        pen.fill(rect(x, 51, 52, 6, 3), "dark+1")
    pen.form(rect(22, 55, 156, 122, 8), tone, 0.5)
    pen.form(rect(16, 54, 168, 9, 4), step(tone, 1), 1.4)
    gap = 112 / (knobs - 1)
    for i in range(knobs):
        knob = 44 + i * gap
        pen.form(ell(knob, 78, 7.5), "paper-1", 1)
        pen.line(segments((knob, 78), (knob + (3 if i % 2 else 0), 72)), "ink+1", 2.4)
    door = rect(32, 94, 136, 72, 6)
    pen.form(door, step(tone, 1), 0.5, hard=0)
    pen.form(rect(46, 98, 108, 7, 3.5), "paper-2", 1.2)
    glass = rect(44, 114, 112, 44, 6)
    pen.fill(glass, "ink+1")
    if baking != "nothing":
        pen.fill(both(glass, ell(100, 124, 62, 40)), "hot-2")
        pen.fill(both(glass, ell(100, 130, 44, 26)), "hot-1")
    pen.fill(rect(44, 148, 112, 3, 0), "paper-5")
    if baking == "bread":
        loaf = both(glass, "M62 148 C58 124 142 124 138 148 Z")
        pen.form(loaf, "warm", 1)
        for x in (84, 102, 120):
            pen.fill(both(loaf, limb([(x - 4, 142), (x, 136), (x + 4, 130)], 2, 4, 2)), "warm+2")
    elif baking == "pie":
        pen.form(poly([(60, 138), (140, 138), (130, 149), (70, 149)], 3), "paper-3", 1)
        pen.form(both(glass, "M62 138 C70 124 130 124 138 138 Z"), "warm", 1)
    gleam = poly([(66, 112), (80, 112), (56, 160), (42, 160)])
    pen.fill(both(glass, gleam), "paper", 0.16)


@drawing(
    scene_class="table",
    size_m=1.2,
)
def sink(
    pen: Pen,
    *,
    tone: Tone = "main",
    basin: Tone = "paper-1",
    water: Literal["running", "off"] = "running",
    cabinet: bool = True,
) -> None:
    pen.ground(150 if cabinet else 70)
    if cabinet:
        for x in (36, 150):
            pen.fill(rect(x, 174, 14, 10, (0, 0, 3, 3)), "wood-2")
        pen.form(rect(28, 110, 144, 67, 5), tone, 0.6)
        for x, knob in ((35, 92), (103, 108)):
            pen.form(rect(x, 122, 62, 48, 4), step(tone, 1), 0.7, hard=0)
            pen.form(ell(knob, 146, 3.6), "warm", 1)
    else:
        pen.form(poly([(80, 110), (120, 110), (126, 184), (74, 184)], 5), basin, 1)
    pen.line(
        curve([(100, 88), (100, 52), (102, 34), (116, 26), (130, 32), (132, 48)]), "paper-4", 11
    )
    pen.line(curve([(97, 86), (97, 52), (99, 34), (114, 24)]), "paper-1", 2.4)
    pen.form(rect(88, 78, 24, 14, 4), "paper-4", 1)
    pen.form(turn(rect(70, 54, 26, 9, 4), 14, 96, 58), "paper-3", 1)
    if water == "running":
        stream = limb([(132, 50), (131, 70), (132, 92)], 9, 8, 10)
        pen.fill(stream, "sky+1")
        pen.fill(limb([(130, 54), (129, 72), (130, 90)], 1, 2.6, 1), "sky+3")
    bowl = "M14 90 L186 90 C186 112 170 126 148 126 L52 126 C30 126 14 112 14 90 Z"
    pen.form(bowl, basin, 0.7)
    pen.form(rect(6, 84, 188, 13, 6), step(basin, 1), 1.3)
    pen.fill(rect(6, 94, 188, 3, 1.5), step(basin, -3))
    if water == "running":
        for x, y, r in ((118, 80, 5), (146, 79, 6), (126, 76, 4)):
            pen.fill(ell(x, y, r), "paper")
            pen.fill(cut(ell(x, y, r), ell(x - 1, y - 1, r * 0.8)), "sky+1")
    bottle = rect(34, 56, 24, 30, (6, 6, 3, 3))
    pen.form(bottle, "accent", 1)
    pen.fill(rect(43, 46, 6, 12, 1), "accent-2")
    pen.form(rect(36, 41, 18, 7, 3), "accent-1", 1)
    pen.fill(rect(39, 66, 14, 10, 2), "paper")


@drawing(
    scene_class="table",
    size_m=0.4,
)
def bucket(
    pen: Pen,
    *,
    tone: Tone = "main",
    filled: Literal["foam", "water", "empty"] = "foam",
    cloth: Tone | None = "accent",
    raised: bool = True,
) -> None:
    pen.ground(120)
    grip = [(34, 70), (40, 30), (70, 8), (130, 8), (160, 30), (166, 70)]
    if raised:
        pen.line(curve(grip), "paper-6", 5)
        pen.form(rect(78, 2, 44, 13, 6), "wood-1", 1.2)
    body = tub(100, 68, 136, 116, 92, 10)
    mouth = ell(100, 68, 68, 15)
    pen.form(body, tone, 0.8)
    pen.fill(mouth, step(tone, -3))
    if filled != "empty":
        pen.fill(both(mouth, ell(100, 74, 66, 14)), "sky+1")
    if filled == "foam":
        suds = (
            (52, 62, 13),
            (72, 54, 17),
            (96, 50, 18),
            (122, 55, 16),
            (144, 62, 12),
            (84, 64, 15),
            (112, 66, 15),
        )
        for x, y, r in suds:
            pen.form(ell(x, y, r), "paper", 0.9)
        for x, y, r in ((158, 40, 6), (48, 34, 7), (146, 26, 4)):
            pen.fill(ring(x, y, r, r - 1.8), "paper")
    front = cut(_rim(), ell(100, 66, 66, 13.5))
    pen.form(both(front, rect(0, 68, 200, 40, 0)), step(tone, 1), 1)
    if not raised:
        pen.line(
            curve([(34, 72), (44, 112), (74, 132), (126, 132), (156, 112), (166, 72)]), "paper-6", 5
        )
    for x in (36, 164):
        pen.form(ell(x, 76, 7), step(tone, -1), 1)
    for y in (120, 156):
        line = limb([(30, y - 5), (100, y + 9), (170, y - 5)], 4, 4)
        pen.fill(both(body, line), step(tone, -1))
    pen.fill(both(body, limb([(52, 102), (55, 132), (62, 164)], 3, 8, 3)), step(tone, 2))
    if cloth:
        rag = "M118 74 C132 80 150 78 162 70 C166 94 158 112 162 136 C152 128 148 142 140 134 C134 146 126 136 120 140 C124 118 114 96 118 74 Z"
        pen.occlude(body, rag, step(tone, -2), 3, 5)
        pen.form(rag, cloth, 0.9)
        for x in (132, 146):
            pen.fill(both(rag, limb([(x, 82), (x - 2, 104), (x, 130)], 1, 4, 2)), step(cloth, -1))


def _rim() -> Path:
    """The rolled rim of the bucket."""
    return union(ell(100, 72, 71, 18), ell(100, 68, 71, 17))


@drawing(
    scene_class="table",
    size_m=1.1,
)
def dresser(
    pen: Pen,
    *,
    tone: Tone = "wood",
    rows: Annotated[int, Range(2, 4)] = 3,
    opened: bool = True,
    top: Literal["lamp", "plant", "bare"] = "plant",
) -> None:
    pen.ground(166)
    for x, lean in ((34, -4), (166, 4)):
        pen.fill(
            poly([(x - 7, 168), (x + 7, 168), (x + 3 + lean, 184), (x - 3 + lean, 184)], 2),
            step(tone, -2),
        )
    if top == "plant":
        for degrees in (-140, -112, -86, -60, -34):
            veined_leaf(pen, (54, 54), 44, 18, degrees, "leaf", veins=2)
        pen.form(poly([(36, 50), (72, 50), (66, 78), (42, 78)], 4), "hot", 1)
        pen.form(rect(112, 66, 44, 9, 2), "second", 1.3)
        pen.form(rect(116, 57, 38, 9, 2), "accent", 1.3)
    elif top == "lamp":
        pen.form(poly([(46, 76), (72, 76), (66, 50), (52, 50)], 4), "accent", 1)
        pen.form(poly([(44, 14), (74, 14), (88, 52), (30, 52)], 5), "paper-1", 0.9)
    pen.form(rect(18, 82, 164, 90, 4), tone, 0.5)
    tall = 84 / rows
    for i in range(rows):
        for x in (25, 103):
            y = 87 + i * tall
            out = opened and i == rows - 1 and x > 100
            if out:
                pen.fill(rect(x, y, 72, tall - 5, 2), step(tone, -3))
                pen.form(rect(x + 8, y - 3, 34, 14, 5), "main", 1)
                pen.form(rect(x + 34, y - 1, 30, 14, 5), "accent", 1)
            front = rect(
                x - (3 if out else 0), y + (7 if out else 0), 78 if out else 72, tall - 5, 3
            )
            if out:
                pen.cast(front, 2, 5)
            pen.form(front, step(tone, 1), 0.8, hard=0)
            pen.form(rect(x + 27, y + tall / 2 - (0 if out else 5), 18, 5, 2.5), "dark+2", 1)
    pen.form(rect(12, 74, 176, 11, 4), step(tone, 1), 1.4)


@drawing(
    scene_class="table",
    size_m=0.6,
)
def stool(
    pen: Pen,
    *,
    tone: Tone = "wood",
    seat: Tone | None = "main",
    legs: Annotated[int, Range(3, 4)] = 4,
    ring: bool = True,
) -> None:
    pen.ground(130)
    feet = ((46, 74, 184), (154, 126, 184), (78, 86, 172), (122, 114, 172))
    behind, before = feet[2:legs] if legs == 4 else ((100, 100, 170),), feet[:2]
    for foot, top, low in behind:
        pen.fill(limb([(top, 66), (foot, low - 4)], 12, 8), step(tone, -2))
    if ring:
        pen.fill(cut(ell(100, 136, 46, 11), ell(100, 134, 41, 7)), step(tone, -1))
    for foot, top, low in before:
        pen.form(limb([(top, 66), (foot, low - 5)], 15, 10), tone, 1)
    if ring:
        pen.fill(
            both(cut(ell(100, 138, 44, 11), ell(100, 135, 42, 8)), rect(0, 138, 200, 30, 0)),
            step(tone, 1),
        )
    pen.form(union(ell(100, 62, 64, 15), rect(36, 52, 128, 10, 0)), step(tone, -1), 1)
    pen.form(ell(100, 52, 64, 15), step(tone, 1), 0.7)
    if seat:
        cushion = "M34 46 C30 22 60 14 100 14 C140 14 170 22 166 46 C164 62 36 62 34 46 Z"
        pen.form(cushion, seat, 0.8)
        pen.fill(both(cushion, limb([(38, 46), (100, 58), (162, 46)], 3, 3)), step(seat, -2))
        pen.form(ell(100, 30, 6, 4), step(seat, -1), 1)
        for dx in (-34, -16, 16, 34):
            pen.fill(
                limb([(100 + dx * 0.3, 30), (100 + dx, 30 + abs(dx) * 0.1)], 1, 2.6, 0.5),
                step(seat, -1),
            )


@drawing(
    scene_class="table",
    size_m=0.3,
    facing="left",
    view="side",
)
def iron(
    pen: Pen,
    *,
    tone: Tone = "main",
    steam: Annotated[int, Range(0, 3)] = 3,
    cord: bool = True,
    dial: Literal["round", "buttons"] = "round",
) -> None:
    pen.ground(168)
    if cord:
        pen.line(curve([(160, 70), (178, 62), (190, 44), (178, 26), (188, 8)]), "dark+2", 5)
    body = "M10 160 C28 124 66 96 108 90 L108 62 C108 54 100 56 90 60 C78 64 66 56 78 48 C98 36 140 36 160 52 C180 70 188 120 188 160 Z"
    hole = "M122 86 L156 84 C152 72 142 62 122 62 Z"
    shell = cut(body, hole)
    pen.form(shell, tone, 0.6)
    pen.fill(both(shell, "M10 160 C40 138 120 134 190 138 L190 162 L8 162 Z"), step(tone, 1))
    grip = limb([(88, 56), (116, 46), (146, 54), (164, 74)], 5, 8, 8, 5)
    pen.fill(both(shell, grip), "dark+2")
    pen.form(
        "M6 176 C6 166 14 158 26 158 L184 158 C190 158 192 162 192 168 L192 176 Z", "paper-3", 1
    )
    pen.fill(
        "M6 175 L192 175 L192 178 C192 182 188 184 184 184 L16 184 C10 184 6 181 6 175 Z", "paper-5"
    )
    pen.fill(both(shell, limb([(40, 138), (66, 118), (98, 108)], 2, 6, 2)), step(tone, 3))
    if dial == "round":
        pen.form(ell(140, 116, 15), "accent", 1)
        pen.line(segments((140, 116), (146, 107)), "accent-2", 3)
    else:
        for x, own in ((124, "accent"), (144, "paper-1"), (164, "paper-1")):
            pen.form(ell(x, 114, 7), own, 1)
    for x, y, r in ((18, 136, 10), (34, 116, 13), (14, 108, 8))[:steam]:
        puff = union(
            ell(x, y, r),
            ell(x + r * 0.9, y - r * 0.4, r * 0.7),
            ell(x - r * 0.5, y - r * 0.6, r * 0.6),
        )
        pen.form(puff, "paper-1", 0.9)


@drawing(
    scene_class="table",
    size_m=0.35,
    anchor="center",
)
def cutting_board(
    pen: Pen,
    *,
    tone: Tone = "wood",
    food: Literal["cucumber", "cheese", "nothing"] = "cucumber",
    knife: bool = True,
    grooved: bool = True,
    large: bool = False,
) -> None:
    """`large`: lies straight before us, to serve a whole dish on."""
    if large:
        _serving(pen, tone)
        return
    board = turn(union(rect(20, 52, 128, 112, 16), rect(138, 90, 54, 36, 14)), -12, 100, 104)
    hole = turn(ell(174, 108, 7.5), -12, 100, 104)
    plank = cut(board, hole)
    pen.cast(plank, 5, 8)
    pen.form(plank, tone, 0.4, hard=0.04)
    pen.fill(cut(plank, move(plank, -1.5, -6)), step(tone, -2))
    for y in (72, 96, 128, 148):
        vein = turn(limb([(28, y), (74, y + 4), (132, y - 2)], 1, 2.4, 1), -12, 100, 104)
        pen.fill(both(plank, vein), step(tone, -1))
    if grooved:
        outer, inner = rect(30, 62, 108, 92, 10), rect(33.5, 65.5, 101, 85, 8)
        pen.fill(turn(cut(outer, inner), -12, 100, 104), step(tone, -1))
    if food == "cucumber":
        _cucumber(pen)
    elif food == "cheese":
        pen.fill(ell(84, 128, 34, 6), "ink", 0.16)
        wedge = poly([(50, 108), (104, 92), (116, 104), (116, 126), (54, 132)], 4)
        pen.form(wedge, "warm", 1)
        pen.fill(poly([(50, 108), (104, 92), (116, 104)], 3), "warm+2")
        for x, y, r in ((70, 120, 5), (92, 116, 6), (104, 121, 3)):
            pen.fill(ell(x, y, r), "warm-1")
    if knife:
        blade = "M98 28 L166 28 C172 28 174 32 170 38 C160 50 130 54 98 52 Z"
        handle = rect(42, 30, 58, 18, 8)
        both_parts = union(blade, handle)
        turned = turn(both_parts, 8, 100, 40)
        pen.cast(turned, 3, 5)
        pen.form(turn(blade, 8, 100, 40), "paper-3", 1)
        pen.form(turn(handle, 8, 100, 40), "dark+2", 1)
        for x in (56, 72, 86):
            pen.fill(turn(ell(x, 39, 2.4), 8, 100, 40), "paper-4")


def _serving(pen: Pen, tone: str) -> None:
    plank = cut(union(rect(6, 14, 158, 172, 20), rect(150, 82, 45, 36, 14)), ell(179, 100, 7.5))
    pen.cast(plank, 1, 7)
    pen.form(plank, tone, 0.4, hard=0.03)
    pen.fill(cut(plank, move(plank, -1, -5)), step(tone, -2))
    for y in (28, 46, 150, 166):
        vein = limb([(12, y), (84, y + 4), (158, y - 2)], 1, 2.4, 1)
        pen.fill(both(plank, vein), step(tone, -1))


def _cucumber(pen: Pen) -> None:
    """Half of it whole, the rest in slices."""
    pen.fill(limb([(48, 146), (74, 122), (92, 104)], 30, 36, 32), "ink", 0.16)
    pen.form(limb([(44, 142), (70, 118), (88, 100)], 26, 34, 32), "leaf-1", 1)
    for share in (0.2, 0.5, 0.8):
        pen.fill(ell(44 + 34 * share, 134 - 34 * share, 2.2), "leaf+1")
    for x, y, r in ((94, 95, 17), (122, 112, 15), (112, 136, 15)):
        pen.fill(ell(x + 2, y + 4, r), "ink", 0.16)
        pen.fill(ell(x, y, r), "leaf-1")
        pen.form(ell(x, y, r - 2.6), "leaf+3", 0.6, lit=False)
        for degrees in range(0, 360, 60):
            seed = turn(ell(x + r * 0.46, y, 2.6, 1.4), degrees + x, x, y)
            pen.fill(seed, "paper")
