"""What offices, shops and cafés have on their walls and floors: boards, signs, cool air, light."""

import math
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import check_badge, pane, wheel
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    both,
    cut,
    ell,
    limb,
    move,
    poly,
    rect,
    segments,
    star,
    turn,
    union,
)

# Boards and signs


@drawing(scene_class="wall", size_m=1.4, pale=True)
def task_board(
    pen: Pen,
    *,
    tone: Tone = "main",
    columns: Annotated[int, Range(2, 4)] = 3,
    done: bool = True,
) -> None:
    """Cards that travel from column to column."""
    pen.ground(150)
    for x in (40, 152):
        pen.form(limb([(x, 150), (x + (-8 if x < 100 else 8), 184)], 7, 6), "wood-1", 1)
    frame = rect(4, 14, 192, 146, 8)
    pen.form(frame, step(tone, -1), 0.6)
    pen.panel(rect(11, 21, 178, 132, 4), "paper")
    wide = 178 / columns
    tints = ("accent", "hot", "second", "leaf+1", tone, "warm+1", "accent", "second+1", "hot+1")
    for i in range(columns):
        left = 11 + i * wide
        pen.fill(rect(left + 7, 28, wide - 14, 9, 4), (tone, "accent", "leaf", "second")[i])
        if i:
            pen.line(segments((left, 28), (left, 146)), "paper-4", 1.8)
        for row in range((3, 2, 3, 1)[i]):
            top = 45 + row * 35
            card = rect(left + 7, top, wide - 14, 29, 3)
            pen.fill(move(card, 1.6, 2.4), "paper-4")
            pen.form(card, step(tints[(i * 3 + row) % 9], 2), 0.6, lit=False)
            for dy, share in ((7, 0.66), (14, 0.44)):
                line = rect(left + 12, top + dy, (wide - 24) * share, 3.4, 1.7)
                pen.fill(line, step(tints[(i * 3 + row) % 9], -2))
            if done and i == columns - 1:
                check_badge(pen, left + wide - 17, top + 20, 6.4, "leaf")


@drawing(scene_class="wall", size_m=0.9, anchor="center")
def cork_board(
    pen: Pen,
    *,
    tone: Tone = "wood+1",
    notes: Annotated[int, Range(2, 5)] = 5,
    frame: Tone = "wood-2",
    photo: bool = True,
) -> None:
    """Notes and a photograph on pins."""
    outer = rect(8, 26, 184, 148, 7)
    pen.cast(outer, 4, 7)
    pen.form(outer, frame, 0.5)
    cork = rect(18, 36, 164, 128, 3)
    pen.panel(cork, tone)
    specks = [ell(24 + (i * 53) % 154, 42 + (i * 37) % 118, 1.5, 1.1) for i in range(34)]
    pen.fill(" ".join(specks), step(tone, -2))
    sheets: tuple[tuple[float, float, float, float, float, str], ...] = (
        (28, 46, 46, 46, -5, "accent+1"), (86, 44, 62, 48, 3, "paper"), (36, 104, 42, 48, 5, "paper-1"),
        (92, 104, 40, 40, -6, "second+2"), (142, 100, 32, 44, 4, "hot+1"),
    )  # fmt: skip
    for x, y, wide, tall, way, own in sheets[:notes]:
        cx, cy = x + wide / 2, y + tall / 2
        note = turn(rect(x, y, wide, tall, 2), way, cx, cy)
        pen.fill(move(note, 2, 3.4), step(tone, -3))
        pen.form(note, own, 0.5, lit=False)
        if own == "paper" and photo:
            view = turn(rect(x + 5, y + 6, wide - 10, tall - 16, 1), way, cx, cy)
            pen.fill(view, "sky+1")
            hills = turn(poly([(x, y + 40), (x + 24, y + 16), (x + 44, y + 40)], 2), way, cx, cy)
            pen.fill(both(view, hills), "main")
        else:
            for i, share in enumerate((0.7, 0.54, 0.62)):
                line = rect(x + 7, y + 14 + i * 9, (wide - 14) * share, 3.2, 1.6)
                pen.fill(
                    turn(line, way, cx, cy), "ink+4" if own.startswith("paper") else step(own, -2)
                )
        pen.fill(ell(cx + 1.4, y + 6, 5), "ink", 0.16)
        pen.form(ell(cx, y + 3, 5), "main" if own != "second+2" else "hot", 1)


@drawing(scene_class="wall", size_m=1.2)
def blackboard(
    pen: Pen,
    *,
    tone: Tone = "dark+1",
    chalked: Literal["sum", "graph", "blank"] = "sum",
    sponge: bool = True,
) -> None:
    """A school board with chalk on its ledge."""
    pen.ground(140)
    for x, foot in ((38, 24), (162, 176)):
        pen.form(limb([(x, 140), (foot, 184)], 9, 8), "wood-2", 1)
    pen.form(rect(4, 16, 192, 134, 7), "wood", 0.6)
    slate = rect(15, 27, 170, 112, 3)
    pen.panel(slate, tone)
    pen.fill(both(slate, turn(rect(20, 50, 70, 26, 13), -18, 55, 63)), step(tone, 1))
    if chalked == "sum":
        digits = (
            "M44 62 C46 48 66 48 64 62 C62 72 48 80 44 88 L66 88 M84 56 L84 84 M72 70 L96 70 "
            "M106 56 C116 48 126 56 118 68 C130 74 122 92 106 84 M140 64 L158 64 M140 76 L158 76"
        )
        pen.line(digits, "paper", 4.6)
        pen.line("M48 112 C64 106 76 118 92 111 C104 106 116 116 130 110", "accent+1", 3.4)
    elif chalked == "graph":
        pen.line("M44 44 L44 118 L156 118", "paper", 4)
        pen.line("M50 108 C80 104 96 92 112 76 C124 64 136 56 150 52", "accent+1", 4.6)
    pen.form(rect(20, 145, 160, 10, 3), "wood-1", 1)
    pen.form(rect(44, 140, 22, 6, 3), "paper", 1)
    pen.form(rect(72, 141, 14, 5, 2.5), "accent+1", 1)
    if sponge:
        pen.form(rect(126, 132, 34, 14, 4), "hot", 1)
        pen.fill(rect(126, 141, 34, 5, 2), "paper-3")


@drawing(scene_class="wall", size_m=0.4, anchor="hang")
def open_sign(
    pen: Pen,
    *,
    tone: Tone = "main",
    mark: Literal["cup", "star", "percent"] = "cup",
    shape: Literal["round", "plate"] = "round",
) -> None:
    """The sign of a café or a shop on its bracket."""
    pen.form(rect(10, 5, 11, 96, 4), "dark+2", 1)
    pen.form(rect(14, 20, 172, 8, 4), "dark+2", 1)
    pen.line("M20 84 C64 84 92 60 104 30", "dark+2", 4)
    pen.form(ell(186, 24, 7), "dark+2", 1)
    for x in (84, 148):
        pen.line(segments((x, 28), (x, 62)), "dark+4", 3.4)
    body = ell(116, 126, 68) if shape == "round" else rect(48, 58, 136, 132, 16)
    inner = ell(116, 126, 57) if shape == "round" else rect(58, 68, 116, 112, 9)
    pen.form(body, tone, 0.6)
    pen.fill(
        cut(inner, ell(116, 126, 54) if shape == "round" else rect(61, 71, 110, 106, 8)), "accent"
    )
    match mark:
        case "cup":
            pen.line("M142 116 C164 114 164 146 138 144", "paper", 7)
            pen.fill("M82 108 L146 108 C146 138 136 156 114 156 C92 156 82 138 82 108 Z", "paper")
            for x in (102, 122):
                pen.fill(
                    limb([(x, 102), (x + 5, 94), (x - 3, 86), (x + 3, 78)], 1.5, 5, 5, 1.5), "paper"
                )
        case "star":
            pen.fill(star(116, 128, 40, corner=3), "paper")
        case _:
            pen.line("M138 98 L94 154", "paper", 9)
            for x, y in ((95, 106), (137, 147)):
                pen.line(ell(x, y, 11), "paper", 8)


@drawing(scene_class="table", size_m=0.3)
def menu(
    pen: Pen,
    *,
    tone: Tone = "main",
    state: Literal["open", "closed"] = "open",
    lines: Annotated[int, Range(3, 5)] = 4,
) -> None:
    """A folder of two leaves that stands half open."""
    pen.ground(170)
    if state == "closed":
        cover = rect(42, 14, 116, 170, 8)
        pen.form(cover, tone, 0.6)
        pen.fill(rect(42, 14, 13, 170, (8, 0, 0, 8)), step(tone, -2))
        pen.line(rect(65, 26, 82, 146, 5), "accent", 2.4)
        _cutlery(pen, 106, 92, "paper")
        pen.fill(rect(84, 142, 44, 6, 3), "accent")
        return
    left = poly([(8, 30), (100, 16), (100, 178), (8, 184)], (6, 2, 2, 6))
    right = poly([(100, 16), (192, 30), (192, 184), (100, 178)], (2, 6, 6, 2))
    pen.form(left, tone, 0.5)
    pen.form(right, step(tone, -1), 0.5)
    sheet = poly([(18, 39), (96, 27), (96, 168), (18, 173)], 2)
    other = poly([(104, 27), (182, 39), (182, 173), (104, 168)], 2)
    pen.panel(sheet, "paper")
    pen.panel(other, "paper-1")
    _cutlery(pen, 57, 82, tone)
    pen.fill(rect(34, 138, 46, 6, 3), "accent")
    pen.fill(rect(42, 150, 30, 4, 2), "paper-4")
    pen.fill(turn(rect(118, 44, 46, 8, 4), 8, 141, 48), tone)
    for i in range(lines):
        y = 68 + i * 23
        row = union(rect(114, y, 38 - i % 2 * 8, 5, 2.5), rect(114, y + 8, 24, 3, 1.5))
        pen.fill(turn(row, 2, 132, y), "ink+4")
        pen.fill(turn(rect(162, y + 2, 12, 5, 2.5), 2, 168, y), "accent")


def _cutlery(pen: Pen, x: float, y: float, tone: str) -> None:
    fork = union(rect(x - 16, y - 8, 6, 48, 3), *(rect(x - 23 + i * 7.4, y - 38, 4.6, 26, 2.3) for i in range(3)), rect(x - 23, y - 18, 19.4, 14, 6))  # fmt: skip
    knife = union(rect(x + 11, y - 4, 6, 44, 3), f"M{x + 10} {y} L{x + 10} {y - 38} C{x + 22} {y - 34} {x + 22} {y - 10} {x + 18} {y} Z")  # fmt: skip
    pen.fill(union(fork, knife), tone)


# Air and water


@drawing(scene_class="wall", size_m=0.8, anchor="center", pale=True)
def air_conditioner(
    pen: Pen,
    *,
    tone: Tone = "paper-1",
    breeze: Annotated[int, Range(0, 4)] = 4,
    display: bool = True,
) -> None:
    """On the wall, its flap open."""
    body = rect(6, 40, 188, 74, (14, 14, 20, 20))
    pen.cast(body, 4, 7)
    pen.form(body, tone, 0.7)
    pen.fill(both(body, rect(6, 84, 188, 3, 0)), step(tone, -4))
    mouth = rect(24, 94, 152, 13, 6)
    pen.fill(mouth, "dark+2")
    pen.fill(" ".join(rect(34 + i * 18, 96, 3, 9, 1) for i in range(8)), "dark+4")
    pen.form(poly([(26, 104), (174, 104), (180, 122), (20, 122)], 6), step(tone, -1), 0.9)
    if display:
        pen.fill(rect(138, 56, 40, 19, 5), "main-1")
        for x in (146, 157):
            pen.line(rect(x, 60, 6, 10, 1), "accent+1", 1.8)
        pen.fill(ell(170, 61.5, 1.8), "accent+1")
    pen.fill(rect(22, 54, 44, 5, 2.5), step(tone, -4))
    for i in range(breeze):
        x = (46, 82, 118, 154)[i]
        gust = [(x, 130), (x + 7, 140), (x - 3, 152), (x + 5, 164), (x - 3, 174)]
        pen.fill(limb(gust, 2, 6, 7, 5, 1.5), "sky")


@drawing(scene_class="table", size_m=0.45)
def fan(
    pen: Pen,
    *,
    tone: Tone = "main",
    blades: Annotated[int, Range(3, 5)] = 4,
    turning: bool = True,
) -> None:
    """A table fan behind its guard."""
    pen.ground(104)
    pen.form(rect(92, 140, 16, 36, 3), "paper-4", 1)
    base = "M52 184 C52 170 74 166 100 166 C126 166 148 170 148 184 Z"
    pen.form(base, tone, 0.9)
    for i, x in enumerate((84, 100, 116)):
        pen.fill(ell(x, 177, 4), "accent" if i == 0 else step(tone, 3))
    pen.fill(ell(100, 78, 72), "paper-1")
    for i in range(blades):
        way = i * 360 / blades + 20
        blade = "M100 78 C92 54 96 28 116 20 C142 24 144 54 100 78 Z"
        pen.form(turn(blade, way, 100, 78), step(tone, i % 2), 0.8)
    cage = [segments((100, 78), (100 + 72 * math.cos(i * math.pi / 9), 78 + 72 * math.sin(i * math.pi / 9))) for i in range(18)]  # fmt: skip
    pen.line(" ".join(cage), "dark+3", 1.2)
    pen.line(ell(100, 78, 46), "dark+3", 1.2)
    pen.line(ell(100, 78, 72), "dark+2", 5)
    pen.form(ell(100, 78, 14), "accent", 0.9)
    if turning:
        pen.line("M8 58 C6 72 6 86 8 98 M192 58 C194 72 194 86 192 98", "sky", 5)


@drawing(scene_class="wall", size_m=1.2)
def water_cooler(
    pen: Pen,
    *,
    tone: Tone = "paper-1",
    water: Tone = "sky+1",
    level: Annotated[float, Range(0.3, 0.9)] = 0.7,
    cup: bool = True,
) -> None:
    """A bottle upside down on its stand."""
    pen.ground(104)
    bottle = union(
        rect(64, 6, 72, 62, (16, 16, 10, 10)), poly([(66, 58), (134, 58), (114, 80), (86, 80)], 5)
    )
    pen.fill(bottle, "sky+3")
    surface = 74 - 64 * level
    pen.form(both(bottle, rect(50, surface, 100, 90, 0)), water, 0.7, lit=False)
    pen.fill(both(bottle, rect(50, surface, 100, 3, 0)), step(water, 2))
    for y in (26, 46):
        pen.fill(both(bottle, rect(60, y, 80, 3.4, 0)), step(water, -1))
    pen.fill(limb([(76, 54), (75, 34), (80, 18)], 2, 6, 2), "paper")
    for x, y, r in ((112, 48, 4), (120, 36, 2.6), (104, 62, 3)):
        pen.fill(ell(x, y, r), "paper")
    body = rect(52, 76, 96, 108, (10, 10, 5, 5))
    pen.form(body, tone, 0.8)
    pen.form(rect(52, 76, 96, 13, (10, 10, 2, 2)), "main", 0.8)
    pen.fill(rect(66, 98, 68, 40, 6), step(tone, -4))
    for x, own in ((82, "main"), (112, "hot")):
        pen.form(union(rect(x, 96, 12, 13, 3), rect(x + 3, 106, 6, 8, 2)), own, 1)
    pen.fill(rect(66, 134, 68, 6, 2), "dark+3")
    if cup:
        pen.form(poly([(80, 118), (96, 118), (93, 135), (83, 135)], 2), "paper", 1)
    pen.line(rect(64, 148, 72, 28, 4), step(tone, -3), 2)
    pen.fill(ell(126, 162, 2.6), step(tone, -5))


# Light


@drawing(scene_class="wall", size_m=1.6)
def floor_lamp(
    pen: Pen,
    *,
    tone: Tone = "accent",
    shade: Literal["cone", "drum"] = "cone",
    legs: Literal["tripod", "plate"] = "tripod",
    lit: bool = True,
) -> None:
    """Stands by an armchair."""
    pen.ground(110)
    if lit:
        pen.fill("M58 76 L142 76 L172 150 L28 150 Z", "paper", 0.16)
    if legs == "tripod":
        for foot in (100, 58, 142):
            pen.form(limb([(100, 88), (100 + (foot - 100) * 0.5, 132), (foot, 182)], 6, 6, 5), "wood" if foot != 100 else "wood-2", 1)  # fmt: skip
        pen.line("M79 132 L121 132", "wood-1", 3.4)
    else:
        pen.form(rect(97, 70, 6, 110, 2), "dark+2", 1)
        pen.form("M60 184 C60 174 80 172 100 172 C120 172 140 174 140 184 Z", "dark+2", 0.9)
    pen.form(rect(95, 68, 10, 24, 3), "dark+2", 1)
    body = {
        "cone": poly([(72, 6), (128, 6), (156, 78), (44, 78)], (6, 6, 4, 4)),
        "drum": rect(48, 10, 104, 68, 6),
    }[shade]
    pen.form(body, tone, 0.8)
    for y in (12, 70):
        pen.fill(both(body, rect(20, y, 160, 4, 0)), step(tone, -2))
    folds = [
        poly([(100 + dx * 0.5, 6), (104 + dx * 0.5, 6), (104 + dx, 78), (99 + dx, 78)])
        for dx in (-38, -12, 16, 42)
    ]
    pen.fill(both(body, union(*folds)), step(tone, 1))
    pen.line("M124 78 L124 98", "paper-5", 1.6)
    pen.fill(ell(124, 101, 3.4), "wood-1")


@drawing(scene_class="wall", size_m=0.7, anchor="hang")
def chandelier(
    pen: Pen,
    *,
    tone: Tone = "warm",
    arms: Annotated[int, Range(3, 5)] = 5,
    crystals: bool = True,
    lit: bool = True,
) -> None:
    """Candles of glass on curved arms."""
    pen.form(rect(80, 4, 40, 12, 5), tone, 1)
    pen.line("M100 16 L100 64", step(tone, -1), 4)
    pen.form(ell(100, 70, 13, 16), tone, 0.9)
    pen.form(limb([(100, 80), (100, 104), (100, 140)], 12, 22, 8), tone, 0.9)
    reaches = {3: (-76, 0, 76), 4: (-78, -32, 32, 78), 5: (-80, -44, 0, 44, 80)}[arms]
    for reach in reaches:
        x, y = 100 + reach, 108 + (14 if abs(reach) < 50 else 0)
        pen.line(f"M100 132 C{100 + reach * 0.4} 170 {x} {y + 44} {x} {y}", step(tone, -1), 5)
    for reach in reaches:
        x, y = 100 + reach, 108 + (14 if abs(reach) < 50 else 0)
        pen.form("M{0} {2} L{1} {2} C{1} {3} {0} {3} {0} {2} Z".format(x - 13, x + 13, y - 2, y + 12), tone, 1)  # fmt: skip
        pen.form(rect(x - 5, y - 26, 10, 25, 2), "paper-1", 1)
        flame = f"M{x} {y - 50} C{x + 9} {y - 38} {x + 7} {y - 28} {x} {y - 27} C{x - 7} {y - 28} {x - 9} {y - 38} {x} {y - 50} Z"
        if lit:
            pen.fill(ell(x, y - 37, 18), "paper", 0.2)
        pen.fill(flame, "accent+1" if lit else "paper-3")
    pen.form(ell(100, 150, 10), tone, 0.9)
    if crystals:
        drops = [f"M{x} {y} L{x + 4.4} {y + 11} L{x} {y + 18} L{x - 4.4} {y + 11} Z" for x, y in ((100, 162), (72, 154), (128, 154), (46, 146), (154, 146))]  # fmt: skip
        pen.fill(" ".join(drops), "sky+1")
        pen.fill(both(" ".join(drops), " ".join(move(d, -3, -1) for d in drops)), "sky+3")


# For the rest of the day


@drawing(scene_class="table", size_m=0.25)
def party_hat(
    pen: Pen,
    *,
    tone: Tone = "main",
    pattern: Literal["dots", "stripes", "stars"] = "dots",
    pompon: Tone = "accent",
    ribbon: bool = True,
) -> None:
    """A paper cone with a pompon."""
    pen.ground(130)
    cone = (
        "M100 26 C104 26 106 28 108 32 L158 168 C140 188 60 188 42 168 L92 32 C94 28 96 26 100 26 Z"
    )
    if ribbon:
        pen.line("M46 172 C36 182 24 180 14 170 M154 172 C164 184 178 182 188 172", "hot", 3)
    pen.form(cone, tone, 0.8)
    if pattern == "stripes":
        pen.stripes(cone, "accent+1", 4, share=0.4, degrees=62)
    else:
        for i, (x, y) in enumerate(((98, 64), (84, 98), (116, 104), (64, 138), (98, 136), (134, 142), (82, 168), (118, 170))):  # fmt: skip
            shape = ell(x, y, 7.4) if pattern == "dots" else star(x, y, 9)
            pen.fill(both(cone, shape), ("accent", "paper", "hot+1")[i % 3])
    rim = both(cone, "M30 160 C60 182 140 182 170 160 L170 190 L30 190 Z")
    pen.form(cut(rim, move(rim, 0, 14)), step("accent", 0), 0.9)
    fluff = [turn(poly([(95, 26), (100, 4), (105, 26)], 2), i * 30, 100, 26) for i in range(12)]
    pen.form(union(*fluff, ell(100, 26, 14)), pompon, 0.8)


@drawing(scene_class="table", size_m=0.3)
def coffee_grinder(
    pen: Pen,
    *,
    tone: Tone = "wood",
    metal: Tone = "paper-4",
    turned: Annotated[int, Range(-1, 1)] = 1,
    drawer: Literal["shut", "open"] = "open",
) -> None:
    """A hand mill: a box with a drawer, a cup, a crank."""
    pen.ground(140)
    pen.form(rect(34, 172, 132, 12, 4), step(tone, -1), 1)
    pen.form(rect(44, 106, 112, 68, 4), tone, 0.8)
    for y in (122, 160):
        pen.fill(rect(50, y, 90, 1.8, 0.9), step(tone, -1))
    pen.form(rect(38, 98, 124, 11, 4), step(tone, 1), 1)
    box = rect(66, 128, 68, 34, 4)
    if drawer == "open":
        pen.fill(rect(62, 122, 76, 16, 3), step(tone, -4))
        pen.fill("M70 136 C86 122 114 122 130 136 Z", "wood-3")
        box = rect(62, 136, 76, 32, 4)
        pen.fill(move(box, 2, 5), step(tone, -3))
    pen.form(box, step(tone, 1), 0.8)
    pen.form(ell(100, 150, 7), metal, 1)
    bowl = "M52 62 L148 62 C146 84 128 98 100 98 C72 98 54 84 52 62 Z"
    pen.form(bowl, metal, 0.8)
    pen.fill(ell(100, 62, 48, 8), step(metal, -3))
    beans = [
        turn(ell(72 + i * 14, 60 - i % 2 * 4, 8, 5.4), i * 37, 72 + i * 14, 60) for i in range(5)
    ]
    pen.fill(union(*beans), "wood-3")
    pen.line("M100 60 L100 30", step(metal, -1), 6)
    end = 100 + 64 * (turned or 0.5)
    pen.line(f"M100 30 C{(100 + end) / 2} 22 {(100 + end) / 2} 36 {end} 30", step(metal, -1), 6)
    pen.form(union(rect(end - 6, 8, 12, 20, 5), ell(end, 12, 9)), step(tone, -1), 1)
    pen.form(ell(100, 30, 6), step(metal, -1), 1)


@drawing(scene_class="table", size_m=0.16)
def waffle(
    pen: Pen,
    *,
    tone: Tone = "warm",
    topping: Literal["syrup", "cream", "none"] = "cream",
    berries: Annotated[int, Range(0, 3)] = 3,
) -> None:
    """Round, in squares, on a plate."""
    pen.ground(150)
    plate = union(ell(100, 158, 94, 22), ell(100, 163, 86, 21))
    pen.form(plate, "paper-2", 0.8)
    pen.fill(ell(100, 157, 70, 14), "paper-4")
    round_ = ell(100, 96, 84, 70)
    pen.fill(move(round_, 0, 10), step(tone, -3))
    pen.form(round_, tone, 0.5, hard=0.05)
    holes = [rect(22 + i * 27, 34 + j * 23, 20, 16, 4) for i in range(6) for j in range(6)]
    inside = both(ell(100, 96, 75, 61), " ".join(holes))
    pen.fill(inside, step(tone, -2))
    pen.fill(both(inside, move(inside, 3, 3.4)), step(tone, -1))
    if topping == "syrup":
        pour = "M60 70 C74 48 128 44 146 68 C160 92 150 98 148 116 C144 128 136 124 134 108 C124 98 112 104 110 128 C106 144 96 140 96 124 C94 104 80 104 74 112 C62 118 50 92 60 70 Z"
        pen.form(pour, "wood-2", 0.7)
        pen.fill(limb([(76, 72), (94, 62), (116, 62)], 2, 6, 2), "wood+1")
    elif topping == "cream":
        for x, y, r in ((84, 92, 26), (118, 92, 26), (101, 76, 24)):
            pen.fill(ell(x + 2, y + 5, r, r * 0.8), step(tone, -3))
        for x, y, r in ((84, 92, 26), (118, 92, 26), (101, 76, 24)):
            pen.form(ell(x, y, r, r * 0.8), "paper", 0.9)
    for i in range(berries):
        x, y = ((102, 62), (74, 88), (130, 90))[i]
        pen.form(ell(x, y, 13, 12.4), "hot", 0.9)
        pen.fill(ell(x - 4, y - 5, 2.6), "hot+3")
        pen.fill(
            " ".join(turn(ell(x, y - 13, 2.6, 6), way, x, y - 9) for way in (-60, 0, 60)), "leaf"
        )


@drawing(scene_class="street", size_m=1.6, facing="right", view="side")
def electric_car(
    pen: Pen,
    *,
    tone: Tone = "main",
    plugged: bool = True,
    mark: Literal["bolt", "leaf", "none"] = "bolt",
) -> None:
    """A small smooth car with its cable."""
    pen.ground(188)
    if plugged:
        pen.line("M32 128 C2 130 10 160 6 176 C4 184 12 184 20 184", "dark+2", 4)
    body = (
        "M14 160 C12 138 18 124 32 118 C46 92 66 74 104 74 C138 74 156 92 170 114 "
        "C188 118 194 132 192 160 C192 166 188 168 182 168 L22 168 C18 168 14 166 14 160 Z"
    )
    pen.form(body, tone, 0.8)
    glass = "M52 118 C60 98 76 86 102 86 C128 86 142 98 152 118 Z"
    pane(pen, glass, "sky+2", 0.24)
    pen.fill(rect(97, 84, 7, 36, 0), tone)
    pen.fill(both(body, "M10 146 L200 146 L200 172 L10 172 Z"), step(tone, -1))
    pen.line("M100 120 L100 160", step(tone, -2), 2)
    pen.fill(rect(108, 126, 16, 4, 2), step(tone, 3))
    pen.form(turn(ell(182, 132, 8, 5.4), 30, 182, 132), "warm+2", 1)
    pen.fill(rect(15, 132, 9, 12, 3), "hot")
    if plugged:
        pen.form(rect(26, 121, 16, 14, 4), "dark+2", 1)
        pen.fill(rect(37, 124, 4, 8, 1), "accent")
    if mark == "bolt":
        pen.fill(
            poly(
                [(76, 124), (60, 146), (71, 146), (66, 164), (86, 139), (74, 139), (82, 124)], 1.5
            ),
            "accent",
        )
    elif mark == "leaf":
        pen.fill("M62 156 C58 132 74 126 88 126 C90 142 82 158 62 156 Z", "leaf+2")
    for x in (54, 152):
        pen.fill(both(body, ell(x, 166, 26)), step(tone, -3))
        wheel(pen, x, 164, 20)


@drawing(scene_class="table", size_m=0.16)
def lunch_box(
    pen: Pen,
    *,
    tone: Tone = "main",
    state: Literal["open", "shut"] = "open",
    fruit: bool = True,
) -> None:
    """Food in compartments, its lid behind it."""
    pen.ground(176)
    if state == "shut":
        pen.form(rect(14, 92, 172, 92, 18), tone, 0.8)
        pen.form(rect(8, 76, 184, 40, 16), step(tone, 1), 0.8)
        for x in (44, 140):
            pen.form(rect(x, 102, 18, 28, 5), "accent", 1)
        pen.line("M70 76 C70 44 130 44 130 76", step(tone, -1), 8)
        return
    pen.form(poly([(34, 14), (166, 14), (180, 84), (20, 84)], 14), step(tone, 2), 0.7)
    pen.fill(poly([(46, 24), (154, 24), (165, 74), (35, 74)], 9), step(tone, 1))
    rim = rect(8, 78, 184, 56, 26)
    pen.form(rim, step(tone, 1), 0.6)
    inside = rect(18, 84, 164, 44, 20)
    pen.fill(inside, step(tone, -3))
    greens = [ell(34 + i * 13, 92 + i % 2 * 8, 12) for i in range(5)]
    pen.form(both(inside, move(union(*greens), 0, 8)), "leaf", 0.9)
    bread = rect(100, 76, 40, 44, 8)
    pen.form(bread, "warm+1", 0.9)
    pen.fill(rect(100, 92, 40, 7, 2), "leaf+1")
    pen.fill(rect(100, 99, 40, 7, 2), "hot")
    if fruit:
        for x, y in ((154, 98), (168, 106), (152, 114)):
            pen.form(ell(x, y, 12), "hot", 0.9)
            pen.fill(ell(x - 4, y - 4, 2.6), "hot+3")
    for x, y in ((56, 96), (78, 104)):
        pen.form(ell(x, y, 9, 8), "accent", 1)
    lip = "M8 108 C8 128 24 134 44 134 L156 134 C176 134 192 128 192 108 L192 160 C192 176 182 184 166 184 L34 184 C18 184 8 176 8 160 Z"
    pen.form(lip, tone, 0.8)
    pen.form(rect(86, 126, 28, 24, 6), "accent", 1)
