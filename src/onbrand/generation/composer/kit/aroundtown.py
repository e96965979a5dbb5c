"""A motorboat, a container ship, a bus stop, a brick wall, a radiator, an easel, a game console."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import pane
from onbrand.generation.composer.pen import LINE, Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    both,
    curve,
    ell,
    limb,
    move,
    poly,
    rect,
    segments,
    turn,
    union,
)

# On the water


def _sea(pen: Pen, left: float = 4, right: float = 196) -> None:
    """A strip of waves that covers the foot of a hull."""
    crests = [(left + (right - left) * i / 8, 174 + (-4 if i % 2 else 1)) for i in range(9)]
    pen.fill(
        f"{curve(crests)} L{right - 10} 182 C{right - 60} 187 {left + 60} 187 {left + 10} 182 Z",
        "sky",
    )
    pen.line(curve([(46, 180), (62, 177), (80, 181), (96, 178)]), "sky+2", 2)
    pen.line(curve([(116, 181), (132, 178), (150, 181), (162, 178)]), "sky+2", 2)


@drawing(scene_class="land", size_m=3.2, facing="right", view="side")
def motorboat(
    pen: Pen,
    *,
    tone: Tone = "main",
    deck: Tone = "paper-1",
    canopy: bool = False,
    water: bool = True,
    speed: Annotated[int, Range(0, 3)] = 2,
) -> None:
    """A fast open boat, its bow up."""
    if not water:
        pen.ground(150)
    low = 0 if water else 8
    motor = move(union(rect(8, 92, 24, 26, 7), rect(16, 116, 9, 52, 3)), 0, low)
    pen.form(motor, "dark+2", 1)
    pen.fill(move(rect(11, 98, 18, 5, 2), 0, low), "accent")
    seat = move(union(rect(62, 86, 12, 30, 4), rect(62, 104, 34, 14, 4)), 0, low)
    pen.form(seat, "accent", 1)
    shield = move(poly([(104, 114), (118, 76), (128, 76), (152, 110)], 4), 0, low)
    pane(pen, shield, "sky+1", 0.3)
    pen.line(move(segments((118, 76), (104, 114)), 0, low), "paper-4", LINE)
    if canopy:
        pen.line(move("M58 112 L62 58 M112 96 L108 58", 0, low), "paper-5", 3.4)
        pen.form(move("M50 60 C64 44 108 44 126 58 L122 64 L54 66 Z", 0, low), "accent", 1)
    hull = move(
        "M26 112 L112 112 C140 110 170 98 195 84 C188 120 170 160 138 176 L40 176 C32 160 26 136 26 112 Z",
        0,
        low,
    )
    pen.form(hull, tone, 0.8)
    pen.form(
        both(
            hull,
            move(
                "M20 108 L112 108 C140 106 170 96 200 80 L196 94 C168 108 140 120 112 122 L20 122 Z",
                0,
                low,
            ),
        ),
        deck,
        0.7,
    )
    pen.fill(
        both(
            hull,
            move(
                "M20 138 L120 138 C146 136 166 128 186 116 L182 124 C164 136 146 145 120 147 L20 147 Z",
                0,
                low,
            ),
        ),
        step(tone, 2),
    )
    for x in (58, 78, 98):
        pen.fill(move(ell(x, 130, 3.4), 0, low), step(tone, 3))
    if water:
        _sea(pen)
        spray = [
            limb([(30, 176), (16 - i, 160 - i * 9), (8 + i * 4, 146 - i * 14)], 7, 5, 2)
            for i in range(speed)
        ]
        bow = [
            limb([(140, 178), (160 + i * 4, 170), (178, 160 - i * 8)], 8, 6, 2)
            for i in range(speed)
        ]
        if speed:
            pen.fill(union(*spray, *bow), "paper")


@drawing(scene_class="land", size_m=45, facing="right", view="side")
def container_ship(
    pen: Pen,
    *,
    tone: Tone = "main",
    stacks: Annotated[int, Range(4, 7)] = 6,
    high: Annotated[int, Range(2, 4)] = 4,
    water: bool = True,
) -> None:
    """Boxes in tiers before the bridge."""
    if not water:
        pen.ground(176)
    bridge = union(rect(14, 62, 34, 66, 3), rect(8, 56, 46, 14, 3))
    pen.form(bridge, "paper-1", 0.8)
    pen.windows((12, 60, 38, 6), 5, 1, "ink+2")
    pen.windows((19, 78, 24, 30), 3, 3, "sky-1")
    pen.form(poly([(18, 56), (22, 34), (38, 34), (38, 56)], 2), "hot", 1)
    pen.fill(rect(21, 40, 17, 5, 0), "paper")
    pen.line("M46 56 L46 30", "dark+2", 2.6)
    tints = ("accent", "hot", "second", "leaf", "sky", "main+1", "warm")
    wide = 108 / stacks
    for col in range(stacks):
        tier = high - (1 if col in {0, stacks - 1} else 0) - (1 if col % 4 == 2 else 0)
        for row in range(max(1, tier)):
            own = tints[(col * 3 + row * 2) % 7]
            if own.startswith(tone.rstrip("+-0123456789")):
                own = "accent"
            box = rect(58 + col * wide, 106 - row * 20, wide - 1.6, 19, 1.5)
            pen.fill(box, own)
            pen.fill(both(box, move(box, wide * 0.72, 0)), step(own, -1))
            ribs = [
                rect(58 + col * wide + wide * k, 109 - row * 20, 1.3, 13, 0)
                for k in (0.18, 0.34, 0.5)
            ]
            pen.fill(" ".join(ribs), step(own, -1))
    hull = "M4 122 L168 122 C172 114 182 108 195 106 C190 134 182 160 170 178 L22 178 C14 164 6 144 4 122 Z"
    pen.form(hull, tone, 0.9)
    pen.fill(
        both(hull, rect(0, 160, 200, 24, 0)), "hot" if not tone.startswith("hot") else "accent"
    )
    pen.fill(both(hull, rect(0, 156, 200, 5, 0)), "paper")
    pen.line("M10 130 L164 130", step(tone, 2), 2.4)
    pen.form(turn(limb([(172, 130), (172, 146)], 3, 3), 0), "paper-3", 1)
    pen.fill(union(rect(166, 142, 12, 3, 1), ell(172, 128, 3)), "paper-3")
    if water:
        _sea(pen)


# In the street


@drawing(scene_class="street", size_m=2.9)
def bus_stop(
    pen: Pen,
    *,
    tone: Tone = "main",
    sign: Literal["bus", "tram"] = "bus",
    poster: bool = True,
    seat: bool = True,
) -> None:
    """A shelter of glass with a bench, and the sign beside it."""
    pen.ground(190)
    glass = rect(20, 46, 122, 128, 2)
    pane(pen, glass, "sky+2", 0.2)
    if poster:
        pen.form(rect(106, 58, 36, 112, 3), "dark+2", 0.8, lit=False)
        pen.fill(rect(110, 63, 28, 94, 2), "accent")
        pen.fill(ell(124, 92, 9), "paper")
        pen.fill(rect(115, 118, 18, 5, 2), "paper")
        pen.fill(rect(115, 128, 12, 4, 2), "paper")
    if seat:
        pen.form(rect(28, 134, 70, 9, 3), "wood", 1)
        pen.form(rect(28, 112, 70, 7, 3), "wood", 1)
        for x in (36, 84):
            pen.fill(rect(x, 143, 6, 41, 1), "dark+2")
    for x in (16, 138):
        pen.form(rect(x, 42, 8, 142, 2), "dark+2", 1)
    roof = poly([(4, 34), (158, 34), (154, 50), (8, 50)], (7, 7, 4, 4))
    pen.fill(rect(20, 50, 122, 7, 0), "ink", 0.16)
    pen.form(roof, tone, 1)
    pen.fill(both(roof, rect(0, 43, 200, 3, 0)), step(tone, 2))
    pen.form(rect(176, 40, 6, 144, 2), "dark+2", 1)
    board = rect(160, 14, 37, 46, 7)
    pen.form(board, tone, 0.8)
    pen.fill(rect(166, 21, 25, 24, 5), "paper")
    pen.fill(rect(169, 25, 19, 9, 2), step(tone, -1))
    for x in (171, 186):
        pen.fill(ell(x, 45, 3.2), "paper")
    if sign == "tram":
        pen.line("M174 21 L179 15 L184 21", "paper", 2)
    pen.fill(rect(168, 51, 21, 4, 2), step(tone, 3))
    pen.form(rect(166, 84, 26, 32, 3), "paper-1", 0.8)
    for y in (91, 98, 105):
        pen.fill(rect(170, y, 18, 3, 1.5), "paper-5")


@drawing(scene_class="wall", size_m=1.6)
def wall(
    pen: Pen,
    *,
    tone: Tone = "hot",
    courses: Annotated[int, Range(5, 8)] = 7,
    edge: Literal["toothed", "straight"] = "toothed",
    ivy: bool = False,
) -> None:
    """A piece of brickwork."""
    pen.ground(188)
    tall, long = 168 / courses, 44.0
    bricks: list[tuple[float, float, float, int]] = []
    for row in range(courses):
        start = 8 - (long / 2 if row % 2 else 0)
        for i in range(6):
            left = max(8.0, start + i * (long + 4))
            right = min(192.0, start + i * (long + 4) + long)
            gone = edge == "toothed" and row > 1 and right > (150 if row % 2 == 0 else 176)
            if right - left > 9 and not gone:
                bricks.append(
                    (left, 184 - (row + 1) * tall + 3, right - left, (row * 3 + i * 5) % 7)
                )
    outline = " ".join(rect(x - 3, y - 3, wide + 6, tall + 3.4, 2) for x, y, wide, _ in bricks)
    pen.fill(
        both(union(*outline.replace("Z M", "Z|M").split("|")), rect(4, 0, 192, 184, 0)), "paper-4"
    )
    for shade, kinds in ((0, (0, 1, 4)), (-1, (2, 5)), (1, (3, 6))):
        some = [rect(x, y, wide, tall - 4, 2.4) for x, y, wide, kind in bricks if kind in kinds]
        if some:
            block = " ".join(some)
            pen.fill(block, step(tone, shade - 1))
            lit = [
                rect(x, y, wide - 2, tall - 6.6, 2.4)
                for x, y, wide, kind in bricks
                if kind in kinds
            ]
            pen.fill(" ".join(lit), step(tone, shade))
            pen.grain(block, step(tone, shade - 1))
    if ivy:
        pen.line("M26 184 C30 140 20 110 40 70 C46 54 44 40 52 26", "leaf-2", 3)
        spots = ((28, 160), (22, 132), (34, 108), (30, 84), (46, 72), (42, 48), (56, 34), (40, 140))
        for i, (x, y) in enumerate(spots):
            pen.fill(
                union(ell(x - 5, y, 8, 7), ell(x + 5, y, 8, 7), ell(x, y + 7, 7)),
                ("leaf", "leaf-1")[i % 2],
            )


# At home


@drawing(scene_class="wall", size_m=0.7, pale=True)
def radiator(
    pen: Pen,
    *,
    tone: Tone = "paper-1",
    sections: Annotated[int, Range(6, 10)] = 8,
    warmth: Annotated[int, Range(0, 3)] = 3,
) -> None:
    """Ribs on pipes, with a valve; the air rises from it."""
    pen.ground(176)
    wide = 150 / sections
    pen.line("M9 164 L22 164 M9 84 L22 84", "paper-5", 7)
    for y in (78, 158):
        pen.form(rect(18, y, 160, 14, 4), step(tone, -3), 0.8)
    for i in range(sections):
        x = 22 + i * wide
        rib = rect(x, 62, wide - 3, 118, min(8, wide / 2.4))
        pen.fill(rib, step(tone, -4))
        pen.fill(both(rib, move(rib, -wide * 0.22, -2)), tone)
        pen.fill(rect(x + wide * 0.18, 74, wide * 0.14, 92, 1.5), "paper")
        pen.fill(rect(x + wide * 0.46, 84, wide * 0.14, 72, 1.5), step(tone, -3))
    for x in (34, 154):
        pen.fill(rect(x, 176, 9, 8, 2), step(tone, -5))
    pen.form(rect(174, 154, 12, 18, 3), "paper-5", 1)
    pen.form(rect(182, 152, 14, 22, 4), "accent", 1)
    for i in range(warmth):
        x = (100, 56, 144)[i]
        wave = [(x, 54), (x + 8, 46), (x + 4, 36), (x - 6, 28), (x - 2, 18), (x + 8, 10)]
        pen.fill(limb(wave, 2, 6, 7, 7, 6, 2), "hot")


@drawing(scene_class="table", size_m=1.6)
def easel(
    pen: Pen,
    *,
    tone: Tone = "wood",
    picture: Literal["landscape", "flower", "blank"] = "landscape",
    brush: bool = True,
) -> None:
    """A canvas on three legs."""
    pen.ground(140)
    pen.form(limb([(108, 30), (128, 110), (146, 182)], 7, 7, 6), step(tone, -3), 1)
    for foot in (30, 170):
        pen.form(
            limb(
                [(100 + (foot - 100) * 0.08, 14), (100 + (foot - 100) * 0.6, 100), (foot, 182)],
                9,
                9,
                8,
            ),
            step(tone, -1),
            1,
        )
    pen.form(rect(94, 4, 12, 40, 4), tone, 1)
    canvas = rect(28, 28, 144, 108, 3)
    pen.fill(move(canvas, 3, 4), step(tone, -3))
    pen.form(canvas, "paper", 0.4, hard=0.03)
    _painted(pen, rect(35, 35, 130, 94, 1), picture)
    pen.form(rect(18, 136, 164, 11, 4), tone, 1)
    pen.form(rect(88, 22, 24, 11, 3), tone, 1)
    if brush:
        pen.line("M118 133 L160 126", "wood-2", 3)
        pen.fill(turn(ell(165, 125, 7, 3), -9, 165, 125), "hot")
        pen.form(rect(52, 124, 16, 13, 3), "accent", 1)


def _painted(pen: Pen, frame: Path, picture: str) -> None:
    if picture == "landscape":
        pen.fill(frame, "sky+2")
        pen.fill(both(frame, ell(132, 60, 14)), "accent")
        pen.fill(both(frame, poly([(20, 140), (74, 60), (128, 140)], 3)), "main+1")
        pen.fill(both(frame, poly([(80, 140), (122, 82), (180, 140)], 3)), "main")
        pen.fill(both(frame, "M30 112 C70 100 120 124 170 106 L170 140 L30 140 Z"), "leaf")
    elif picture == "flower":
        pen.fill(frame, "accent+3")
        pen.line("M100 128 C98 110 102 96 100 80", "leaf-1", 4)
        petals = [turn(ell(100, 56, 9, 16), i * 60, 100, 74) for i in range(6)]
        pen.fill(union(*petals), "hot")
        pen.form(ell(100, 74, 9), "warm", 1)
        pen.fill(turn(ell(116, 112, 16, 6), -28, 116, 112), "leaf")
    else:
        pen.line("M60 100 C80 60 110 110 140 66", "paper-5", 2)


@drawing(scene_class="table", size_m=0.28)
def game_console(
    pen: Pen,
    *,
    tone: Tone = "dark+1",
    pads: Annotated[int, Range(0, 2)] = 1,
    lit: Tone = "accent",
    standing: bool = True,
) -> None:
    """The box by a television, with what is held in the hands."""
    pen.ground(180)
    if standing:
        pen.form(rect(30, 172, 78, 12, (4, 4, 3, 3)), "dark+3", 1)
        pen.form(poly([(38, 10), (66, 6), (66, 176), (38, 176)], (6, 0, 0, 3)), "paper-1", 0.8)
        pen.form(rect(60, 14, 20, 162, 2), tone, 0.8, lit=False)
        pen.form(poly([(74, 6), (102, 10), (102, 176), (74, 176)], (0, 6, 3, 0)), "paper-2", 0.8)
        pen.fill(rect(66, 24, 4, 120, 2), lit)
        pen.fill(ell(70, 158, 4), lit)
    else:
        pen.form(rect(10, 138, 180, 46, 8), tone, 0.8)
        pen.fill(rect(10, 156, 180, 5, 0), lit)
        pen.fill(rect(26, 146, 72, 4, 2), "dark+5")
        pen.fill(ell(174, 147, 4), lit)
        for x in (28, 40, 52):
            pen.fill(rect(x, 168, 8, 6, 2), "dark+5")
    places = (
        ((112, 96, 0.42), (40, 96, 0.42)) if not standing else ((96, 100, 0.48), (110, 34, 0.4))
    )
    for i in range(pads):
        x, y, size = places[i]
        with pen.at(x, y - (22 if not standing else 0), size):
            _gamepad(pen, ("main", "hot")[i])


def _gamepad(pen: Pen, tone: str) -> None:
    body = (
        "M50 60 C70 52 130 52 150 60 C180 70 196 140 190 164 C186 182 166 180 154 160 "
        "C146 146 136 138 122 138 L78 138 C64 138 54 146 46 160 C34 180 14 182 10 164 C4 140 20 70 50 60 Z"
    )
    pen.form(body, tone, 0.8)
    pen.fill(union(rect(44, 92, 36, 12, 3), rect(56, 80, 12, 36, 3)), "paper")
    for x, y, own in (
        (138, 82, "accent"),
        (154, 98, "paper"),
        (138, 114, "paper"),
        (122, 98, "paper"),
    ):
        pen.fill(ell(x, y, 8), own)
    for x in (78, 122):
        pen.fill(ell(x, 128, 14), step(tone, -3))
        pen.fill(ell(x - 2, 126, 9), step(tone, -1))
