"""About the house and the site: a tap, a lift, a bell, a plan, a warning, a wheel, yarn."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.fruit import citrus_face
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    both,
    curve,
    cut,
    ell,
    flip,
    limb,
    move,
    polar,
    poly,
    rect,
    segments,
    star,
    turn,
    union,
)


@drawing(scene_class="wall", size_m=0.35, facing="right", view="side", anchor="center")
def tap(
    pen: Pen,
    *,
    tone: Tone = "paper-5",
    handle: Tone = "main",
    kind: Literal["cross", "lever"] = "cross",
    water: Literal["stream", "drop", "none"] = "stream",
) -> None:
    flow = pen.ramps.at_least("sky", 0.64)
    if water == "stream":
        stream = poly([(140, 120), (164, 120), (166, 178), (138, 178)], 2)
        pen.form(stream, flow, 0.8, lit=False)
        pen.fill(limb([(147, 122), (146, 150), (147, 176)], 2, 4, 2), step(flow, 3))
        for x, y, r in ((128, 184, 7), (152, 186, 9), (176, 184, 7)):
            pen.fill(ell(x, y, r, r * 0.8), step(flow, 1))
    elif water == "drop":
        drop = (
            "M152 134 C158 148 166 156 166 166 C166 180 138 180 138 166 C138 156 146 148 152 134 Z"
        )
        pen.form(drop, flow, 0.9)
        pen.fill(turn(ell(147, 164, 2.6, 6), 20, 147, 164), "paper")
    pen.form(rect(6, 62, 14, 64, 5), step(tone, -2), 0.9)
    pipe = "M14 78 L112 78 C146 78 168 96 168 122 L136 122 C136 114 128 110 112 110 L14 110 Z"
    pen.form(pipe, tone, 0.8)
    pen.fill(both(pipe, limb([(24, 86), (112, 86), (150, 100)], 2, 6, 3)), step(tone, 3))
    pen.form(rect(131, 114, 42, 14, 5), step(tone, -1), 1)
    pen.form(rect(66, 46, 28, 38, 4), step(tone, -1), 0.9)
    pen.form(rect(58, 72, 44, 14, 5), tone, 1)
    if kind == "cross":
        pen.form(rect(72, 26, 16, 24, 3), tone, 1)
        pen.form(limb([(30, 26), (80, 22), (130, 26)], 19, 15, 19), handle, 0.9)
        pen.form(ell(80, 23, 13), step(handle, 1), 1)
        pen.fill(ell(80, 23, 5), "accent")
    else:
        pen.form(limb([(78, 46), (104, 26), (136, 14)], 20, 15, 11), handle, 0.9)
        pen.form(ell(80, 46, 16, 12), step(handle, 1), 1)


@drawing(scene_class="street", size_m=2.6)
def elevator(
    pen: Pen,
    *,
    tone: Tone = "main",
    doors: Literal["open", "closed"] = "open",
    arrow: Literal["up", "down"] = "up",
    floors: Annotated[int, Range(3, 6)] = 5,
) -> None:
    """A lift in its frame: floor numbers above, the call button at its side."""
    pen.form(rect(14, 6, 172, 178, 8), "paper-3", 0.4, hard=0.02)
    pen.form(rect(34, 34, 108, 150, (6, 6, 0, 0)), step(tone, -1), 0.5)
    inside = rect(44, 44, 88, 140, 2)
    pen.fill(inside, pen.ramps.at_least("warm+2", 0.84))
    if doors == "open":
        pen.fill(poly([(62, 60), (114, 60), (114, 158), (62, 158)]), "paper-1")
        pen.line("M44 44 L62 60 M132 44 L114 60 M44 184 L62 158 M132 184 L114 158", "paper-6", 1.8)
        pen.fill(poly([(62, 158), (114, 158), (132, 184), (44, 184)]), "wood-1")
        pen.line(segments((62, 122), (114, 122)), "paper-7", 4)
        pen.fill(rect(72, 46, 32, 5, 2), "paper")
    for x, wide in (
        ((44.0, 17.0), (115.0, 17.0)) if doors == "open" else ((44.0, 43.0), (89.0, 43.0))
    ):
        leaf_of = rect(x, 44, wide, 140, 1)
        pen.form(leaf_of, "paper-5", 0.6, hard=0.05)
        pen.fill(
            both(leaf_of, poly([(x, 120), (x + wide, 84), (x + wide, 104), (x, 140)])), "paper-3"
        )
    board = rect(50, 12, 76, 18, 5)
    pen.fill(board, "ink+1")
    for i in range(floors):
        x = 88 + (i - (floors - 1) / 2) * 12
        pen.fill(ell(x, 21, 3.4), "accent" if i == floors - 2 else "ink+5")
    panel = rect(152, 84, 24, 56, 7)
    pen.form(panel, tone, 0.8)
    for i, y in enumerate((98, 124)):
        chosen = (i == 0) == (arrow == "up")
        pen.fill(ell(164, y, 8.6), "accent" if chosen else step(tone, 2))
        point = poly([(164, y - 4.6), (168.6, y + 3), (159.4, y + 3)], 1)
        pen.fill(point if i == 0 else turn(point, 180, 164, y), "paper")


@drawing(scene_class="table", size_m=0.12)
def call_bell(
    pen: Pen,
    *,
    tone: Tone = "warm",
    base: Tone = "main",
    ringing: Annotated[int, Range(0, 3)] = 3,
    plate: bool = True,
) -> None:
    """The bell of a reception desk."""
    pen.ground(160)
    for i in range(ringing):
        reach = 84
        for side in (-1, 1):
            at = -90 + side * (30 + i * 22)
            pen.line(
                segments(polar((100, 140), reach, at), polar((100, 140), reach + 14, at)),
                "accent-1" if base != "accent" else "hot",
                5.5,
            )
    pen.form(rect(92, 58, 16, 24, 3), step(tone, -2), 1)
    pen.form(ell(100, 54, 17, 11), step(base, 1), 1)
    dome = "M26 150 C26 102 58 74 100 74 C142 74 174 102 174 150 Z"
    pen.form(dome, tone, 0.7)
    pen.fill(limb([(44, 136), (54, 108), (80, 92)], 4, 11, 4), step(tone, 3))
    pen.form(rect(20, 144, 160, 12, 6), step(tone, -1), 1)
    pen.form(rect(14, 156, 172, 28, (8, 8, 12, 12)), base, 0.8)
    if plate:
        pen.fill(rect(72, 163, 56, 13, 4), step(base, 2))
        pen.fill(rect(80, 167.5, 40, 4, 2), step(base, -2))


@drawing(scene_class="symbol", size_m=0.6, view="top", anchor="center")
def blueprint(
    pen: Pen,
    *,
    tone: Tone = "main",
    rooms: Annotated[int, Range(2, 4)] = 4,
    rolled: bool = True,
    tool: Literal["pencil", "ruler", "none"] = "pencil",
) -> None:
    """The plan of a flat on a sheet whose edge still rolls up."""
    sheet = poly([(10, 30), (178, 18), (190, 166), (22, 180)], 4)
    pen.cast(sheet, 4, 7)
    pen.form(sheet, tone, 0.5, hard=0.02)

    def laid(path: Path) -> Path:
        return turn(path, -4.4, 100, 100)

    grid = [segments((18 + i * 14, 30), (18 + i * 14, 172)) for i in range(13)]
    grid += [segments((16, 34 + i * 14), (186, 34 + i * 14)) for i in range(10)]
    pen.line(laid(" ".join(grid)), step(tone, 1), 0.9)
    ink = "paper"
    walls = ["M44 50 L160 50 L160 150 L118 150 M100 150 L44 150 L44 50"]
    walls += [
        "M100 50 L100 84 M100 104 L100 150",
        "M100 96 L132 96 M150 96 L160 96",
        "M44 104 L70 104 M88 104 L100 104",
    ][: rooms - 1]
    pen.line(laid(" ".join(walls)), ink, 5)
    pen.line(laid("M100 150 C100 134 112 132 118 132 L118 150"), ink, 1.8)
    pen.line(
        laid(
            "M44 38 L160 38 M44 34 L44 42 M160 34 L160 42 M172 50 L172 150 M168 50 L176 50 M168 150 L176 150"
        ),
        step(tone, 3),
        1.8,
    )
    pen.line(
        laid("M110 60 L134 60 L134 78 L110 78 Z M54 60 L72 60 L72 88 L54 88 Z"), step(tone, 3), 2
    )
    pen.line(laid(ell(76, 128, 9)), step(tone, 3), 2)
    if rolled:
        roll = limb([(12, 32), (16, 106), (24, 178)], 20, 20, 20)
        pen.fill(both(sheet, move(roll, 6, 2)), step(tone, -2))
        pen.form(roll, step(tone, 2), 0.9)
    if tool == "pencil":
        body = turn(rect(108, 150, 70, 13, 2), -34, 143, 156)
        pen.fill(move(body, 3, 5), "ink", 0.16)
        pen.form(body, "accent", 1)
        tip = turn(poly([(108, 150), (92, 156.5), (108, 163)], 0.5), -34, 143, 156)
        pen.form(tip, "wood+2", 0.9)
        pen.fill(turn(poly([(97, 154.4), (92, 156.5), (97, 158.6)]), -34, 143, 156), "ink+1")
        pen.form(turn(rect(172, 150, 12, 13, 3), -34, 143, 156), "hot", 1)
    elif tool == "ruler":
        body = turn(rect(70, 150, 116, 22, 3), -16, 128, 160)
        pen.fill(move(body, 3, 5), "ink", 0.16)
        pen.form(body, "warm+1", 0.8)
        ticks = " ".join(
            segments((78 + i * 9, 150), (78 + i * 9, 160 if i % 2 else 156)) for i in range(12)
        )
        pen.line(turn(ticks, -16, 128, 160), "ink+3", 1.6)


@drawing(scene_class="symbol", size_m=0.7, anchor="center")
def warning_sign(
    pen: Pen,
    *,
    tone: Tone = "accent",
    mark: Literal["exclamation", "bolt", "slip"] = "exclamation",
    border: Annotated[float, Range(6, 14)] = 10,
    pole: bool = False,
) -> None:
    lift = -14.0 if pole else 0.0
    if pole:
        pen.form(rect(93, 140, 14, 54, 3), "paper-6", 1)
    plate = move(poly([(100, 10), (194, 176), (6, 176)], 18), 0, lift + 4)
    pen.cast(plate, 4, 7)
    pen.form(plate, "ink+1", 0.5)
    inset = border / 86
    inner = move(
        poly(
            [
                (100, 10 + border * 2),
                (194 - 94 * inset * 1.9, 176 - border),
                (6 + 94 * inset * 1.9, 176 - border),
            ],
            12,
        ),
        0,
        lift + 4,
    )
    pen.form(inner, tone, 0.6, hard=0.04)
    dark = "ink"
    match mark:
        case "exclamation":
            bar = move(
                poly([(88, 62), (112, 62), (107, 124), (93, 124)], (10, 10, 5, 5)), 0, lift + 4
            )
            pen.fill(bar, dark)
            pen.fill(ell(100, 145 + lift, 10.5), dark)
        case "bolt":
            bolt = poly([(110, 58), (76, 112), (98, 112), (88, 154), (126, 98), (104, 98)], 2)
            pen.fill(move(bolt, 0, lift + 4), dark)
        case _:
            pen.fill(ell(112, 78 + lift, 9), dark)
            pen.fill(
                limb(
                    [(106, 92 + lift), (92, 112 + lift), (112, 128 + lift), (128, 148 + lift)],
                    17,
                    15,
                    12,
                    8,
                ),
                dark,
            )
            pen.fill(
                limb([(104, 94 + lift), (126, 100 + lift)], 8, 6)
                + limb([(98, 112 + lift), (78, 130 + lift), (60, 146 + lift)], 11, 9, 7),
                dark,
            )


@drawing(scene_class="table", size_m=0.38, anchor="center")
def steering_wheel(
    pen: Pen,
    *,
    tone: Tone = "main",
    spokes: Literal[3, 4] = 3,
    stitch: Tone | None = "accent",
    tilt: Annotated[float, Range(-30, 30)] = 0,
) -> None:
    middle: Point = (100, 100)
    rim = cut(ell(*middle, 90), ell(*middle, 66))
    pen.cast(rim, 4, 7)

    def laid(path: Path) -> Path:
        return turn(path, tilt, *middle)

    arms = [poly([(26, 88), (174, 88), (174, 108), (124, 124), (76, 124), (26, 108)], 6)]
    arms.append(poly([(80, 118), (120, 118), (112, 178), (88, 178)], 4))
    if spokes == 4:
        arms[1] = union(
            *(
                turn(poly([(92, 116), (108, 116), (106, 178), (94, 178)], 3), side * 34, *middle)
                for side in (-1, 1)
            )
        )
    pen.form(laid(both(union(*arms), ell(*middle, 72))), "dark+3", 0.8)
    pen.form(rim, "dark+1", 0.6)
    grips = both(
        rim, union(poly([(100, 100), (0, 60), (0, 150)]), poly([(100, 100), (200, 60), (200, 150)]))
    )
    pen.form(laid(grips), tone, 0.7, lit=False)
    if stitch:
        marks = [segments(polar(middle, 66, at), polar(middle, 71, at)) for at in range(0, 360, 9)]
        pen.line(laid(" ".join(marks)), stitch, 1.8)
    hub = rect(64, 80, 72, 52, 22)
    pen.form(laid(hub), "dark+2", 0.8)
    pen.form(ell(*middle, 15), "paper-4", 0.9)
    pen.fill(laid(star(100, 100, 9, 4, 0.4, 1)), tone)
    for side in (False, True):
        for y in (94, 104):
            key = rect(38, y, 20, 6, 3)
            pen.fill(laid(flip(key) if side else key), "paper-6")


@drawing(scene_class="table", size_m=0.12)
def yarn(
    pen: Pen,
    *,
    tone: Tone = "accent",
    second: Tone | None = "main",
    needles: bool = True,
    tail: Literal["curl", "straight"] = "curl",
) -> None:
    """A ball of wool, its thread running off; needles through it."""
    pen.ground(170)
    if needles:
        for x, end in ((62, 158), (140, 46)):
            pen.line(segments((x, 8), (end, 120)), "wood", 6)
            pen.form(ell(x, 11, 8), "hot", 1)
    if second:
        _ball(pen, (152, 142), 42, second)
    _ball(pen, (84, 116), 68, tone)
    run = [(34, 160), (20, 176), (60, 182), (104, 176), (130, 182), (168, 178), (190, 182)]
    if tail == "straight":
        run = [(40, 166), (60, 181), (110, 182), (190, 182)]
    pen.line(curve(run), step(tone, -1), 4.5)


def _ball(pen: Pen, center: Point, radius: float, tone: str) -> None:
    x, y = center
    ball = ell(x, y, radius)
    pen.form(ball, tone, 0.8)
    for turned, rows in ((-38, 5), (34, 4), (90, 3)):
        band = turn(
            ell(x, y - radius * 0.04, radius * 0.98, radius * (0.2 + 0.08 * rows)), turned, x, y
        )
        area = both(ball, band)
        pen.fill(area, step(tone, 0 if turned > 0 else -1))
        for i in range(rows + 1):
            off = (i - rows / 2) * radius * 0.2
            strand = limb(
                [(x - radius * 1.1, y + off), (x, y + off * 1.9), (x + radius * 1.1, y + off)],
                radius * 0.05,
                radius * 0.07,
                radius * 0.05,
            )
            pen.fill(both(area, turn(strand, turned, x, y)), step(tone, 2 if turned > 0 else 1))
    pen.fill(cut(ball, ell(x - radius * 0.1, y - radius * 0.1, radius)), step(tone, -2))


@drawing(scene_class="table", size_m=0.08)
def easter_egg(
    pen: Pen,
    *,
    tone: Tone = "main",
    alt: Tone = "accent",
    bands: Annotated[int, Range(1, 3)] = 3,
    nest: bool = True,
) -> None:
    pen.ground(120)
    egg = "M100 8 C142 8 166 70 166 112 C166 156 138 182 100 182 C62 182 34 156 34 112 C34 70 58 8 100 8 Z"
    pen.form(egg, tone, 0.7)
    if bands > 0:
        zig = " ".join(f"L{i * 20} {88 if i % 2 else 106}" for i in range(11))
        back = " ".join(f"L{i * 20} {104 if i % 2 else 122}" for i in range(10, -1, -1))
        pen.fill(both(egg, f"M0 106 {zig} {back} Z"), alt)
    if bands > 1:
        pen.fill(both(egg, rect(0, 132, 200, 18, 0)), step(tone, 2))
        dots = " ".join(ell(44 + i * 18.6, 141, 5) for i in range(7))
        pen.fill(both(egg, dots), "paper")
    if bands > 2:
        pen.fill(both(egg, rect(0, 60, 200, 8, 0)), "paper")
        for x in (76, 100, 124):
            for degrees in range(0, 360, 72):
                pen.fill(
                    both(egg, ell(*polar((x, 42), 6, degrees), 4)), "hot" if x != 100 else "warm+2"
                )
            pen.fill(both(egg, ell(x, 42, 3.4)), "paper")
    pen.fill(both(egg, limb([(44, 128), (45, 104), (52, 80)], 3, 8, 3)), step(tone, 3))
    if nest:
        for i in range(15):
            foot = 26 + i * 10.6
            lean = ((i * 37) % 28) - 14
            blade = limb(
                [(foot, 184), (foot + lean * 0.4, 168), (foot + lean, 150 + (i * 13) % 16)], 7, 5, 1
            )
            pen.fill(blade, "leaf" if i % 2 else "leaf-1")


@drawing(scene_class="table", size_m=0.22)
def lemonade(
    pen: Pen,
    *,
    tone: Tone = "warm+1",
    tube: Tone = "main",
    lemons: Annotated[int, Range(1, 3)] = 2,
    mint: bool = True,
    glass: bool = True,
) -> None:
    """A jug of it with slices of lemon, and a poured glass."""
    pen.ground(170)
    wall = "sky+3" if pen.ramps.contrast("sky+3", "paper") > 1.25 else "paper-5"
    with pen.at(-20 if glass else 0, 0):
        pen.line("M142 62 C182 58 182 134 142 134", wall, 11)
        jug = poly([(54, 30), (146, 30), (156, 184), (44, 184)], (3, 6, 14, 14))
        lip = poly([(58, 30), (38, 24), (62, 62)], 3)
        pen.form(union(jug, lip), wall, 0.6, hard=0.04)
        inside = poly([(60, 34), (140, 34), (149, 178), (51, 178)], (2, 2, 10, 10))
        pen.fill(inside, "paper")
        drink = both(inside, rect(0, 58, 200, 140, 0))
        pen.form(drink, tone, 0.8, lit=False)
        pen.fill(both(inside, ell(100, 58, 43, 5)), step(tone, 2))
        for x, y, r in ((84, 132, 27), (122, 94, 22), (74, 84, 18))[:lemons]:
            pen.fill(both(drink, ell(x + 2, y + 3, r)), step(tone, -2))
            citrus_face(pen, x, y, r, "warm", segments=8, start=x)
        if mint:
            for degrees in (-150, -98, -42):
                veined_leaf(pen, (104, 46), 34, 20, degrees, "leaf", veins=2)
        pen.fill(limb([(60, 72), (57, 112), (55, 160)], 3, 7, 3), "paper")
    if glass:
        pen.line("M160 168 L176 78", tube, 7)
        cup = poly([(128, 108), (190, 108), (184, 184), (134, 184)], (2, 2, 9, 9))
        pen.form(cup, wall, 0.7, hard=0.05)
        inner = poly([(132, 111), (186, 111), (180, 179), (138, 179)], (2, 2, 7, 7))
        pen.fill(inner, "paper")
        pen.form(both(inner, rect(0, 124, 200, 80, 0)), tone, 0.8, lit=False)
        pen.line("M166 136 L174 96", tube, 7)
        for x, y, turned in ((146, 138, -14), (166, 154, 16)):
            pen.fill(turn(rect(x - 9, y - 9, 18, 18, 4), turned, x, y), step(tone, 3))
        citrus_face(pen, 132, 112, 16, "warm", segments=8, start=10)
