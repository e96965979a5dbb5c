"""Trains, scooters, ships and helicopters."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import pane, wheel
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Point,
    both,
    curve,
    cut,
    ell,
    poly,
    rect,
    segments,
    turn,
)


@drawing(
    scene_class="street",
    size_m=4,
    facing="right",
    view="side",
)
def train(
    pen: Pen,
    *,
    body: Tone = "main",
    stripe: Tone = "accent",
    kind: Literal["express", "suburban"] = "express",
    windows: Annotated[int, Range(2, 4)] = 3,
    wires: bool = True,
    sleepers: bool = True,
) -> None:
    if wires:
        pen.line("M4 52 L196 52", "dark+4", 1.6)
        pen.line("M64 86 L46 70 L64 54", "dark+2", 3)
        pen.line("M54 53 L76 53", "dark+2", 3)
    if kind == "express":
        hull = "M4 84 L112 84 C150 86 182 112 195 146 C197 154 192 160 184 160 L4 160 Z"
        cab = "M128 96 C146 100 160 110 168 122 L136 122 C130 122 128 120 128 116 Z"
    else:
        hull = poly([(4, 78), (168, 78), (190, 112), (194, 160), (4, 160)], (0, 22, 18, 10, 0))
        cab = poly([(148, 90), (166, 90), (180, 116), (148, 116)], (4, 8, 6, 4))
    pen.form(hull, body, 0.9)
    pen.fill(both(hull, "M0 136 L200 136 L200 147 L0 147 Z"), stripe)
    pen.fill(both(hull, rect(0, 147, 200, 20, 0)), "paper-1" if body != "paper" else "paper-3")
    pane(pen, cab, "sky+2")
    wide = 100 / windows
    for i in range(windows):
        pane(pen, rect(10 + i * wide, 98, wide - 9, 24, 5), "sky+2")
    pen.line("M116 94 L116 156", step(body, -2), 1.8)
    pen.fill(ell(178, 141, 5.5), "paper")
    skirt = rect(4, 156, 184, 10, (0, 0, 8, 2))
    pen.fill(skirt, "dark+1")
    for x in (28, 56, 122, 150):
        pen.fill(ell(x, 168, 9), "dark+1")
        pen.fill(ell(x, 168, 4), "paper-5")
    pen.fill(rect(2, 175, 196, 4, 2), "paper-6")
    if sleepers:
        for i in range(9):
            pen.fill(rect(6 + i * 22, 179, 13, 5, 1.5), "wood-2")
    else:
        pen.fill(rect(2, 179, 196, 5, 2), "paper-4")


@drawing(
    scene_class="street",
    size_m=1.3,
    facing="right",
    view="side",
)
def scooter(
    pen: Pen,
    *,
    body: Tone = "main",
    seat: Tone = "wood-2",
    case: Tone | None = "accent",
    shield: bool = True,
    mark: Literal["heart", "leaf", "plain"] = "plain",
) -> None:
    pen.ground(168)
    pen.line("M146 60 L160 152", "dark+2", 6)
    rear = "M24 140 C22 112 44 104 70 106 C88 108 98 122 102 146 L132 146 C128 126 124 96 134 70 L148 68 C146 100 154 126 152 150 C150 162 144 164 136 164 L40 164 C28 162 24 152 24 140 Z"
    pen.form(rear, body, 0.8)
    pen.fill(both(rear, "M96 150 L140 150 L140 158 L92 158 Z"), "dark+2")
    pen.line("M36 128 C50 118 70 120 82 132", step(body, 2), 3)
    pen.form(
        "M30 104 C34 94 60 94 92 98 C98 100 98 108 90 109 L36 110 C30 110 28 108 30 104 Z", seat
    )
    if shield:
        pen.fill("M140 64 C142 44 150 34 158 30 C162 44 160 58 152 68 Z", "sky+2")
        pen.fill("M146 60 C148 48 152 42 156 38 C156 48 154 56 150 62 Z", "paper")
    pen.form("M134 66 C140 60 156 62 162 72 C164 80 156 84 148 82 C138 82 132 74 134 66 Z", body)
    pen.fill(ell(160, 74, 5.5, 7), "accent+1")
    pen.line("M146 62 C140 52 132 50 122 52", "dark+1", 5)
    if case:
        box = rect(12, 44, 56, 50, 7)
        pen.form(box, case, 0.9)
        pen.fill(rect(10, 52, 60, 6, 2), step(case, -1))
        pen.fill(rect(30, 92, 12, 14, 2), "dark+2")
        if mark == "heart":
            pen.fill(
                "M40 84 C28 76 30 66 36 66 C39 66 40 69 40 70 C40 69 41 66 44 66 C50 66 52 76 40 84 Z",
                "paper",
            )
        elif mark == "leaf":
            pen.fill("M30 84 C28 70 38 64 52 64 C54 78 46 86 34 84 Z", "paper")
            pen.line("M30 86 L44 72", case, 2)
    for x in (48, 164):
        wheel(pen, x, 162, 22)
    guard = cut(both(ell(164, 160, 29), rect(120, 120, 80, 34, 0)), ell(164, 162, 23))
    pen.form(guard, step(body, 1), lit=False)
    pen.fill(both(ell(48, 160, 29), rect(0, 120, 200, 32, 0)), step(body, -1))


@drawing(
    scene_class="land",
    size_m=30,
    facing="right",
    view="side",
)
def ship(
    pen: Pen,
    *,
    body: Tone = "main",
    deck: Tone = "paper",
    funnel: Tone = "hot",
    funnels: Annotated[int, Range(1, 3)] = 2,
    cargo: Literal["passengers", "containers"] = "passengers",
    smoke: bool = True,
) -> None:
    if smoke:
        for x, y, r in ((46, 34, 9), (30, 24, 12), (14, 30, 8)):
            pen.fill(ell(x, y, r), "paper-3")
    if cargo == "passengers":
        for i in range(funnels):
            x = 64 + i * 28
            stack = poly([(x, 44), (x + 17, 44), (x + 19, 88), (x - 1, 88)], (3, 3, 0, 0))
            pen.form(stack, funnel)
            pen.fill(both(stack, rect(0, 52, 200, 8, 0)), "paper")
            pen.fill(both(stack, rect(0, 40, 200, 7, 0)), "dark+1")
        pen.form(poly([(44, 84), (138, 84), (144, 106), (38, 106)], (5, 8, 0, 0)), deck)
        pen.form(poly([(30, 104), (158, 104), (164, 126), (24, 126)], (4, 8, 0, 0)), step(deck, -1))
        for i in range(6):
            pen.fill(rect(52 + i * 15, 90, 9, 9, 2.5), "sky")
        for i in range(8):
            pen.fill(rect(38 + i * 15, 111, 9, 8, 2.5), "sky-1")
    else:
        pen.form(poly([(26, 68), (58, 68), (58, 126), (26, 126)], (4, 4, 0, 0)), deck)
        pane(pen, rect(32, 76, 22, 12, 2), "sky+1")
        pen.form(rect(34, 46, 14, 24, (3, 3, 0, 0)), funnel)
        tones = ("accent", "second", "hot", "main+2", "paper-2", "accent-1", "second+2", "hot+1")
        for i in range(8):
            x, y = 64 + (i % 4) * 26, 106 - (i // 4) * 21
            if i // 4 == 0 or i % 4 < 3:
                crate = rect(x, y, 25, 20, 1.5)
                pen.form(crate, tones[(i * 3) % 8], hard=0)
                for k in range(3):
                    pen.fill(rect(x + 5 + k * 6, y + 3, 1.6, 14, 0), step(tones[(i * 3) % 8], -1))
    hull = poly([(8, 124), (194, 118), (172, 176), (28, 176)], (4, 6, 20, 16))
    pen.form(hull, body, 0.9)
    pen.fill(both(hull, rect(0, 118, 200, 12, 0)), step(body, 2))
    for i in range(5):
        pen.fill(ell(52 + i * 24, 144, 4.6), "paper-1")
        pen.fill(ell(52 + i * 24, 144, 2.8), "sky-1")
    pen.line("M178 120 L178 96 L192 100 L178 105", "dark+2", 2)
    humps: list[Point] = [(-10 + 22 * k, 162 + (6 if k % 2 else 0)) for k in range(11)]
    water = both(curve(humps) + "L230 210 L-30 210 Z", rect(2, 100, 196, 84, (0, 0, 13, 13)))
    pen.form(water, "second", 0.5, hard=0)
    pen.line("M24 176 C34 180 46 180 56 176 M120 178 C132 182 148 182 160 177", "second+2", 2.4)


@drawing(
    scene_class="sky",
    size_m=5,
    facing="right",
    view="side",
    anchor="center",
)
def helicopter(
    pen: Pen,
    *,
    body: Tone = "accent",
    stripe: Tone = "main",
    blades: Annotated[float, Range(60, 80)] = 80,
    skids: bool = True,
    tilt: Annotated[float, Range(-6, 8)] = 4,
) -> None:
    pen.line(turn(f"M{110 - blades} 46 L{110 + blades} 46", tilt), "dark+3", 5)
    pen.fill(turn(rect(106, 44, 8, 24, 2), tilt), "dark+1")
    pen.fill(turn(ell(110, 45, 9, 5), tilt), "dark+1")
    boom = turn(poly([(80, 84), (14, 82), (12, 94), (84, 118)], (0, 5, 5, 0)), tilt)
    pen.form(boom, step(body, -1))
    pen.form(turn(poly([(10, 96), (6, 56), (20, 56), (34, 92)], (4, 5, 6, 2)), tilt), stripe)
    pen.line(turn(segments((12, 74), (28, 102)), tilt), "dark+3", 4)
    pen.line(turn(segments((30, 76), (10, 100)), tilt), "dark+3", 4)
    pen.fill(turn(ell(20, 88, 4), tilt), "dark+1")
    hull = turn(
        "M66 96 C66 72 88 62 118 62 C158 62 190 88 190 116 C190 136 172 144 148 144 L104 144 C80 142 66 122 66 96 Z",
        tilt,
    )
    pen.form(hull, body, 0.8)
    pen.fill(
        both(
            hull, turn("M60 118 C100 128 150 128 200 114 L200 126 C150 140 100 140 60 130 Z", tilt)
        ),
        stripe,
    )
    pane(
        pen,
        turn("M138 70 C162 76 182 92 184 112 L150 114 C142 114 138 110 138 104 Z", tilt),
        "sky+2",
    )
    pane(pen, turn(rect(98, 74, 32, 36, (8, 5, 5, 8)), tilt), "sky+2")
    if skids:
        for x in (100, 146):
            pen.line(turn(segments((x, 142), (x - 3, 164)), tilt), "dark+2", 4)
        pen.line(turn("M78 166 L168 166 C176 166 180 162 182 157", tilt), "dark+1", 5.5)
