"""On the way: binoculars, a signpost, a fire, a rowing boat, a tunnel, a motorcycle, a coffee house."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import pane, wheel
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    arch,
    both,
    cut,
    ell,
    flip,
    limb,
    move,
    poly,
    rect,
    segments,
    star,
    turn,
    union,
)


@drawing(scene_class="table", size_m=0.2)
def binoculars(
    pen: Pen,
    *,
    tone: Tone = "main",
    rubber: Tone = "dark+1",
    view: Literal["hills", "stars", "clear"] = "hills",
    strap: bool = True,
) -> None:
    """Upright, with what they look at mirrored in the lenses."""
    pen.ground(176)
    if strap:
        pen.line(
            "M48 40 C18 6 40 -2 72 10 C100 20 140 16 160 22 C180 28 172 44 154 42", "accent-1", 6
        )
    pen.form(rect(84, 66, 32, 62, 6), step(tone, -2), 0.9)
    pen.form(rect(90, 54, 20, 26, 5), rubber, 0.9)
    pen.fill(" ".join(rect(92 + i * 5, 56, 2.4, 22, 1) for i in range(4)), "dark+4")
    for side in (False, True):

        def place(path: Path, mirrored: bool = side) -> Path:
            return flip(path) if mirrored else path

        pen.form(place(rect(36, 22, 40, 24, (8, 8, 3, 3))), rubber, 0.9)
        tube = poly(
            [(38, 44), (76, 44), (92, 128), (92, 140), (10, 140), (14, 116)], (4, 4, 4, 2, 2, 8)
        )
        pen.form(place(tube), tone, 0.7)
        pen.fill(place(both(tube, rect(0, 92, 200, 7, 0))), step(tone, 2))
        pen.form(place(rect(4, 122, 92, 18, 6)), rubber, 0.9)
        glass = ell(150 if side else 50, 142, 44, 42)
        pen.form(glass, rubber, 0.7)
        lens = ell(150 if side else 50, 142, 34, 32)
        pen.fill(lens, pen.ramps.at_least("sky+1", 0.74))
        x = 150 if side else 50
        if view == "hills":
            pen.fill(both(lens, ell(x + 12, 132, 9)), "warm+1")
            hill = f"M{x - 40} 160 C{x - 22} 132 {x - 6} 140 {x + 4} 152 C{x + 14} 140 {x + 28} 142 {x + 44} 156 L{x + 44} 190 L{x - 40} 190 Z"
            pen.fill(both(lens, hill), "leaf-1")
        elif view == "stars":
            pen.fill(both(lens, ell(x, 142, 40)), step(tone, -2))
            for dx, dy, r in ((-10, -8, 8), (10, 6, 5), (14, -14, 4)):
                pen.fill(star(x + dx, 142 + dy, r, 4, 0.34, 0.6), "paper")
        pen.fill(both(lens, turn(ell(x - 16, 126, 5, 13), 40, x - 16, 126)), "paper")


@drawing(scene_class="street", size_m=2.6)
def signpost(
    pen: Pen,
    *,
    tone: Tone = "main",
    boards: Annotated[int, Range(2, 4)] = 3,
    top: Literal["ball", "bird"] = "ball",
    grass: bool = True,
) -> None:
    """Boards that point both ways."""
    pen.ground(80)
    pen.form(rect(92, 18, 16, 166, 3), "wood-1", 0.9)
    if top == "ball":
        pen.form(ell(100, 14, 10), "accent", 1)
    else:
        pen.form("M84 16 C86 6 98 2 106 8 L118 10 L108 15 C106 20 96 22 84 16 Z", "second", 0.9)
    owns = (tone, "accent", "second", step(tone, 2))
    for i in range(boards):
        y, right = 30 + i * 33, i % 2 == 0
        reach = (92, 84, 78, 88)[i]
        shape = poly(
            [(72, y), (72 + reach, y), (92 + reach, y + 13), (72 + reach, y + 26), (72, y + 26)],
            (3, 3, 2, 3, 3),
        )
        shape = shape if right else flip(shape)
        pen.fill(both(rect(92, 18, 16, 166, 3), move(shape, 0, 6)), "wood-3")
        pen.form(shape, owns[i], 0.9)
        for j, wide in enumerate((44, 28)):
            x = 86 if right else 114 - wide - j * 0
            pen.fill(rect(x, y + 7 + j * 8, wide, 4.4, 2), "paper" if j == 0 else step(owns[i], 3))
        pen.fill(ell(78 if right else 122, y + 13, 2.4), step(owns[i], -2))
    if grass:
        for x, lean, tall in (
            (84, -8, 22),
            (92, 2, 15),
            (112, 10, 26),
            (120, 16, 16),
            (76, -14, 13),
        ):
            pen.fill(
                limb(
                    [(x, 184), (x + lean * 0.4, 184 - tall * 0.6), (x + lean, 184 - tall)], 6, 4, 1
                ),
                "leaf",
            )


@drawing(scene_class="land", size_m=1.2)
def campfire(
    pen: Pen,
    *,
    tone: Tone = "hot",
    logs: Annotated[int, Range(2, 4)] = 4,
    stones: bool = True,
    pot: bool = False,
    sparks: Annotated[int, Range(0, 5)] = 4,
) -> None:
    pen.ground(170)
    if stones:
        for x, r in ((22, 14), (178, 15), (46, 12), (156, 12)):
            pen.form(both(ell(x, 176, r, r * 0.8), rect(0, 0, 200, 184, 0)), "ink+6", 0.9)
    for i in range(logs - 2):
        line = (
            [(34, 168), (100, 152), (150, 140)] if i == 0 else [(166, 168), (100, 152), (50, 140)]
        )
        pen.form(limb(line, 20, 18, 17), "wood-3", 0.9)
    inner = "warm+1" if tone != "warm" else "warm+2"
    pen.form(_FLAME, tone, 0.6)
    pen.fill(_WARMER, inner)
    pen.fill(_WARMEST, "paper")
    for u, v, size in ((60, 62, 4), (150, 44, 5), (72, 30, 3.4), (132, 20, 3), (46, 88, 3))[
        :sparks
    ]:
        pen.fill(star(u, v, size * 1.6, 4, 0.4, 0.6), "accent")
    for line in ([(28, 172), (90, 170), (146, 178)], [(172, 172), (110, 168), (54, 177)]):
        pen.form(limb(line, 19, 18, 18), "wood-1", 0.9)
    for x, y in ((152, 178), (48, 177)):
        pen.form(ell(x, y - 1, 6.5, 8.5), "warm+1", 0.9)
        pen.line(ell(x, y - 1, 3, 4), "wood", 1.4)
    if pot:
        pen.line("M30 184 L58 6 M170 184 L142 6", "wood-2", 5)
        pen.line("M46 14 L154 14 M100 14 L100 44", "wood-3", 4)
        pen.form(
            "M66 48 L134 48 L128 96 C126 106 120 108 114 108 L86 108 C80 108 74 106 72 96 Z",
            "dark+2",
            0.8,
        )


_FLAME = (
    "M100 168 C56 168 44 136 56 106 C62 92 72 96 72 80 C72 60 86 34 104 14 C104 40 128 54 132 82 "
    "C138 78 140 70 140 62 C158 88 164 168 100 168 Z"
)
_WARMER = (
    "M100 168 C72 168 64 144 72 122 C80 104 94 98 96 68 C116 88 118 104 126 112 "
    "C140 132 132 168 100 168 Z"
)
_WARMEST = (
    "M100 168 C86 168 82 152 88 138 C92 128 100 122 102 110 C112 124 118 136 116 150 "
    "C114 162 108 168 100 168 Z"
)


@drawing(scene_class="land", size_m=2.2, facing="right", view="side")
def boat(
    pen: Pen,
    *,
    tone: Tone = "main",
    trim: Tone = "accent",
    oars: bool = True,
    water: bool = False,
    cargo: Literal["none", "flowers", "lantern"] = "none",
) -> None:
    """A wooden rowing boat of overlapping planks."""
    if not water:
        pen.ground(130)
    with pen.at(0, 0 if water else 8):
        if cargo == "flowers":
            for x, own in (
                (76, "hot"),
                (96, "accent"),
                (116, "hot+1"),
                (86, "paper"),
                (106, "second+1"),
            ):
                pen.fill(limb([(x, 110), (x + (x - 96) * 0.4, 84)], 5, 4), "leaf")
                pen.form(ell(x + (x - 96) * 0.4, 78 + abs(x - 96) * 0.5, 12), own, 0.9)
        elif cargo == "lantern":
            pen.line("M164 104 L164 40 C164 28 148 28 146 40", "wood-3", 5)
            pen.form(rect(136, 44, 20, 26, 5), "warm+1", 0.9)
        if oars:
            pen.line("M128 132 L176 62", "wood-2", 6)
            pen.form(limb([(170, 70), (182, 54), (190, 42)], 8, 17, 14), "wood", 0.9)
        inside = "M8 96 C50 112 146 112 192 88 C180 120 150 126 100 126 C52 126 22 120 8 96 Z"
        pen.fill(inside, step(tone, -3))
        for x in (64, 118):
            pen.form(rect(x, 106, 26, 8, 3), "wood", 1)
        hull = "M6 94 C50 118 146 118 194 86 C192 124 178 160 158 176 L46 176 C26 160 12 130 6 94 Z"
        pen.form(hull, tone, 0.7)
        for i, y in enumerate((128, 146, 163)):
            seam = f"M0 {y - 14} C50 {y + 4} 150 {y + 4} 200 {y - 18} L200 {y - 15} C150 {y + 7} 50 {y + 7} 0 {y - 11} Z"
            pen.fill(both(hull, seam), step(tone, -2 if i < 2 else -3))
        edge = cut(hull, move(hull, 0, 9))
        pen.form(both(edge, rect(0, 80, 200, 60, 0)), trim, 0.9, lit=False)
        if oars:
            pen.line("M92 122 L42 161", "wood-2", 6)
            pen.form(limb([(48, 156), (37, 163), (29, 168)], 8, 16, 12), "wood", 0.9)
            pen.fill(ell(91, 122, 5), "dark+2")
    if water:
        flow = pen.ramps.at_least("sky", 0.62)
        wave = "M4 172 C20 164 36 164 52 172 C68 180 84 180 100 172 C116 164 132 164 148 172 C164 180 180 180 196 172 L196 184 L4 184 Z"
        pen.form(wave, flow, 0.4, hard=0)
        pen.fill("M20 178 C40 172 60 184 84 178 C60 186 40 178 20 178 Z", "paper")


@drawing(scene_class="land", size_m=12)
def tunnel(
    pen: Pen,
    *,
    tone: Tone = "leaf",
    stone: Tone = "paper-5",
    way: Literal["road", "rails"] = "road",
    lamps: Annotated[int, Range(0, 4)] = 4,
    firs: bool = True,
) -> None:
    """A way runs into a stone portal under a mountain; light at its end."""
    if firs:
        for x, foot, tall in ((34, 92, 44), (170, 84, 56), (150, 66, 34)):
            for low, wide in ((0.0, 0.3), (0.26, 0.24), (0.5, 0.17)):
                y = foot - tall * low
                tier = poly([(x, y - tall * 0.56), (x + tall * wide, y), (x - tall * wide, y)], 2)
                pen.fill(tier, step(tone, -2))
    mountain = "M4 184 L4 96 C24 78 40 84 58 58 C74 34 92 18 108 20 C126 22 134 50 152 62 C170 72 184 74 196 92 L196 184 Z"
    pen.form(mountain, tone, 0.5, hard=0.04)
    for points in ([(60, 66), (52, 84), (34, 98)], [(140, 62), (150, 80), (172, 92)]):
        pen.fill(both(mountain, limb(points, 2, 6, 2)), step(tone, 2))
    outer = arch(34, 66, 132, 118)
    pen.form(outer, stone, 0.5)
    for i in range(11):
        block = turn(rect(98, 66, 3, 22, 0), -90 + i * 18, 100, 132)
        pen.fill(both(outer, block), step(stone, -3))
    mouth = arch(54, 86, 92, 98)
    pen.fill(mouth, "ink+1")
    pen.fill(both(mouth, arch(66, 100, 68, 84)), "ink+2")
    glow = arch(86, 124, 28, 36)
    pen.fill(glow, pen.ramps.at_least("warm+2", 0.86))
    floor = poly([(90, 158), (110, 158), (172, 184), (28, 184)])
    pen.fill(floor, "ink+5" if way == "road" else "wood-3")
    if way == "road":
        pen.fill(poly([(99, 160), (101, 160), (102, 167), (98, 167)]), "paper")
        pen.fill(poly([(97.4, 171), (102.6, 171), (104.6, 182), (95.4, 182)]), "paper")
        for side in (False, True):
            line = poly([(91, 158), (92.4, 158), (44, 184), (36, 184)])
            pen.fill(flip(line) if side else line, "accent")
    else:
        for y in (162, 168, 176):
            pen.fill(rect(100 - (y - 146) * 1.3, y, (y - 146) * 2.6, (y - 150) * 0.26, 1), "wood-1")
        for side in (False, True):
            rail = poly([(94, 158), (96, 158), (74, 184), (66, 184)])
            pen.fill(flip(rail) if side else rail, "paper-6")
    for x, y in ((64, 130), (136, 130), (78, 136), (122, 136))[:lamps]:
        pen.fill(ell(x, y, 3.6 if abs(x - 100) > 30 else 2.4), "warm+2")


@drawing(scene_class="street", size_m=1.4, facing="right", view="side")
def motorcycle(
    pen: Pen,
    *,
    tone: Tone = "main",
    kind: Literal["road", "classic"] = "road",
    exhaust: bool = True,
    lines: Annotated[int, Range(0, 3)] = 0,
) -> None:
    pen.ground(190)
    for i in range(lines):
        pen.line(segments((6 + i * 7, 84 + i * 20), (32 + i * 4, 84 + i * 20)), "paper-5", 4)
    for x in (42, 158):
        wheel(pen, x, 150, 34)
        pen.line(ell(x, 150, 34 - 4), "dark+3", 2)
        pen.line(
            " ".join(
                segments((x, 150), (x + dx, 150 + dy))
                for dx, dy in ((18, 0), (-18, 0), (0, 18), (0, -18), (13, 13), (-13, -13))
            ),
            "paper-6",
            2,
        )
        pen.fill(ell(x, 150, 6), "dark+2")
    pen.line(segments((158, 150), (134, 82)), "paper-6", 8)
    pen.line(segments((42, 150), (98, 146)), "dark+3", 9)
    engine = poly([(76, 104), (122, 104), (128, 138), (112, 160), (80, 160), (70, 132)], 8)
    pen.form(engine, "dark+2", 0.8)
    for i in range(4):
        pen.fill(rect(84, 112 + i * 8, 34, 4, 2), "paper-6")
    pen.form(ell(98, 146, 12), "paper-5", 0.9)
    if exhaust:
        pen.form(limb([(112, 156), (84, 168), (50, 166), (14, 158)], 9, 10, 12, 13), "paper-5", 0.9)
    tail = "M8 84 C24 78 44 84 70 88 L88 108 L56 112 C44 104 22 98 8 84 Z"
    pen.form(tail, tone, 0.8)
    pen.fill(ell(13, 87, 5, 4), "hot")
    tank = "M78 96 C80 74 100 66 122 70 C136 72 142 86 140 100 L128 112 L84 112 Z"
    pen.form(tank, tone, 0.8)
    pen.fill(both(tank, limb([(88, 88), (104, 78), (126, 80)], 2, 7, 3)), step(tone, 3))
    pen.form(limb([(34, 80), (58, 82), (84, 92)], 12, 15, 12), "dark+1", 0.9)
    pen.line("M130 76 L122 50 L108 48", "dark+2", 6)
    pen.form(rect(98, 44, 16, 8, 4), "dark+1", 1)
    if kind == "road":
        cowl = "M128 96 C126 72 134 58 150 56 C166 60 174 74 170 88 C160 100 144 104 128 96 Z"
        pen.form(cowl, tone, 0.8)
        pen.form("M128 60 C132 44 146 38 152 44 L156 58 C146 58 136 62 130 70 Z", "second+2", 0.8)
        pen.fill(turn(ell(163, 76, 7, 9), 14, 163, 76), "warm+2")
    else:
        pen.form(ell(148, 74, 14), "paper-4", 0.9)
        pen.fill(ell(153, 74, 8, 11), "warm+2")
    guard = cut(ell(158, 150, 40), ell(158, 152, 37))
    pen.fill(both(guard, rect(126, 100, 60, 34, 0)), step(tone, -1))
    guard = cut(ell(42, 150, 40), ell(42, 152, 37))
    pen.fill(both(guard, rect(0, 100, 60, 36, 0)), step(tone, -1))


@drawing(scene_class="land", size_m=6)
def cafe(
    pen: Pen,
    *,
    tone: Tone = "main",
    awning: Tone = "accent",
    stripes: Annotated[int, Range(4, 8)] = 6,
    terrace: bool = True,
    sign: Literal["cup", "heart"] = "cup",
) -> None:
    """A coffee house: a cup over its door, an awning, a table in front."""
    pen.ground(190)
    front = rect(18, 40, 164, 144, (6, 6, 0, 0))
    pen.form(front, tone, 0.4, hard=0.03)
    pen.form(rect(12, 34, 176, 12, 4), step(tone, -2), 1)
    board = rect(56, 4, 88, 42, 10)
    pen.form(board, step(tone, -1), 0.7)
    if sign == "cup":
        pen.line("M112 16 C124 14 124 30 111 30", "paper", 4)
        pen.fill(poly([(84, 14), (113, 14), (109, 36), (88, 36)], (2, 2, 8, 8)), "paper")
        pen.fill(rect(80, 37, 37, 3.4, 1.6), "paper")
    else:
        pen.fill(ell(100, 25, 16), "paper")
        pen.fill(star(100, 25, 11), awning)
    glass = rect(28, 84, 88, 68, 4)
    pen.fill(rect(25, 81, 94, 74, 5), step(tone, -3))
    pane(pen, glass, pen.ramps.at_least("warm+2", 0.88))
    for x in (48, 72, 96):
        pen.line(segments((x, 84), (x, 96)), "dark+2", 1.8)
        pen.fill(both(ell(x, 104, 9), rect(0, 95, 200, 10, 0)), awning)
    pen.fill(rect(28, 138, 88, 6, 0), "wood-2")
    for i, own in enumerate(("paper", "second", "paper")):
        pen.fill(rect(38 + i * 26, 126, 12, 12, (1, 1, 4, 4)), own)
    door = rect(130, 84, 38, 100, (6, 6, 0, 0))
    pen.form(door, "wood-2", 0.6)
    pane(pen, rect(136, 92, 26, 54, 3), pen.ramps.at_least("warm+2", 0.88))
    pen.fill(ell(136, 160, 2.8), "warm+2")
    edge = poly([(22, 52), (178, 52), (190, 80), (10, 80)], 2)
    pen.occlude(front, edge, step(tone, -3), 2, 7)
    for i in range(stripes):
        a, b = 22 + 156 * i / stripes, 22 + 156 * (i + 1) / stripes
        c, d = 10 + 180 * (i + 1) / stripes, 10 + 180 * i / stripes
        own = awning if i % 2 == 0 else "paper"
        pen.fill(
            union(poly([(a, 52), (b, 52), (c, 80), (d, 80)]), ell((c + d) / 2, 80, (c - d) / 2, 7)),
            own,
        )
    if terrace:
        pen.form(rect(26, 152, 60, 6, 3), "wood", 1)
        pen.line("M56 158 L56 182 M44 183 L68 183", "dark+3", 4)
        pen.form(poly([(46, 138), (62, 138), (60, 152), (48, 152)], (1, 1, 4, 4)), "paper", 0.9)
        for x, lean in ((14, -4), (98, 4)):
            pen.line(
                f"M{x - lean} 150 L{x} 168 M{x - 9} 168 L{x + 9} 168 M{x - 7} 168 L{x - 9} 183 M{x + 7} 168 L{x + 9} 183",
                "dark+3",
                3.6,
            )
