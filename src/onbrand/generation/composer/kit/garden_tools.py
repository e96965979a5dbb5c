"""Tools of a garden."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.handtools import STEEL
from onbrand.generation.composer.kit.parts import veined_leaf, wheel
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    both,
    curve,
    cut,
    ell,
    leaf,
    limb,
    poly,
    rect,
    segments,
    turn,
)


@drawing(scene_class="land", size_m=1.2)
def shovel(
    pen: Pen,
    *,
    tone: Tone = STEEL,
    handle: Tone = "wood",
    grip: Literal["loop", "bar"] = "loop",
    earth: bool = True,
    sprout: Annotated[int, Range(0, 2)] = 1,
) -> None:
    """Stuck into a heap of earth."""
    pen.ground(150 if earth else 60)
    with pen.at(0, 0, 1, degrees=7):
        stick = rect(93, 26, 14, 96, 3)
        pen.form(stick, handle, 1)
        pen.fill(rect(96, 44, 3, 60, 1.5), step(handle, 2))
        if grip == "loop":
            loop = poly([(72, 8), (128, 8), (112, 44), (88, 44)], (10, 10, 8, 8))
            pen.form(cut(loop, poly([(84, 16), (116, 16), (106, 34), (94, 34)], 5)), "main", 0.8)
        else:
            pen.form(rect(68, 8, 64, 18, 9), "main", 1)
        blade = "M64 106 C74 98 88 102 94 94 L106 94 C112 102 126 98 136 106 C142 132 128 164 100 190 C72 164 58 132 64 106 Z"
        blade = both(blade, rect(0, 0, 200, 174 if earth else 182, 0))
        pen.form(blade, tone, 0.7)
        pen.fill(both(blade, limb([(100, 96), (100, 120), (100, 148)], 12, 9, 2)), step(tone, -3))
        pen.fill(both(blade, limb([(74, 112), (76, 132), (84, 150)], 4, 7, 3)), step(tone, 2))
        socket = poly([(90, 74), (110, 74), (112, 106), (88, 106)], 3)
        pen.form(socket, step(tone, -1), 1)
    if not earth:
        return
    heap = "M14 184 C26 160 44 150 62 152 C76 138 98 146 108 152 C126 140 148 150 158 160 C172 162 182 172 188 184 Z"
    pen.form(heap, "wood-3", 0.7)
    for x, y, r in ((46, 168, 5), (84, 164, 6), (122, 170, 5), (150, 174, 4), (68, 178, 4)):
        pen.fill(ell(x, y, r, r * 0.7), step("wood-3", -1))
        pen.fill(ell(x - 1, y - 1.4, r * 0.6, r * 0.4), step("wood-3", 1))
    for x, size in ((160, 1.0), (40, 0.7))[:sprout]:
        pen.line(curve([(x, 166), (x + 1, 154), (x, 142 - 10 * size)]), "leaf-1", 3)
        veined_leaf(pen, (x, 144 - 6 * size), 28 * size, 15 * size, -34, "leaf", curl=-0.1)
        veined_leaf(pen, (x, 148 - 6 * size), 25 * size, 14 * size, -150, "leaf", curl=0.1)


@drawing(scene_class="table", size_m=0.4, facing="left", view="side")
def watering_can(
    pen: Pen,
    *,
    tone: Tone = "main",
    band: Tone | None = "main-1",
    drops: Annotated[int, Range(0, 6)] = 5,
    flower: bool = True,
) -> None:
    pen.ground(110, 124)
    for i in range(drops):
        x, y = ((18, 104), (36, 112), (10, 128), (28, 136), (44, 138), (20, 158))[i]
        pen.fill(leaf(x, y + 9, 18, 10, -90), "sky-2" if tone != "sky" else "main")
    pen.line("M152 76 C202 60 206 128 172 146", step(tone, -1), 9)
    pen.line("M153 74 C190 62 198 96 192 116", step(tone, 1), 2)
    pen.line("M88 74 C92 26 148 26 154 74", step(tone, -2), 8)
    spout = poly([(92, 130), (92, 160), (34, 80), (44, 68)], (2, 2, 3, 3))
    pen.form(spout, step(tone, -1), 0.9)
    rose = poly([(16, 88), (52, 58), (60, 66), (26, 98)], 5)
    body = "M80 76 L166 76 L174 174 C174 186 72 186 72 174 Z"
    pen.occlude(spout, body, step(tone, -3), -5, 4)
    pen.form(rose, step(tone, 1), 0.9)
    for i in range(3):
        pen.fill(ell(24 + i * 11, 86 - i * 9, 2.2), step(tone, -3))
    pen.form(body, tone, 0.8)
    if band:
        for y in (96, 158):
            pen.fill(
                both(
                    body,
                    f"M60 {y} C90 {y + 8} 150 {y + 8} 190 {y} L190 {y + 7} C150 {y + 15} 90 {y + 15} 60 {y + 7} Z",
                ),
                band,
            )
    pen.fill(ell(123, 76, 43, 8), step(tone, -2))
    lid = both(ell(123, 76, 43, 8), rect(130, 60, 60, 30, 0))
    pen.fill(lid, step(tone, 1))
    pen.fill(both(body, limb([(86, 92), (84, 120), (82, 152)], 4, 8, 4)), step(tone, 2))
    if flower:
        for k in range(5):
            pen.fill(
                turn(ell(128, 120, 7, 10), 72 * k, 128, 131),
                "paper" if tone != "paper-1" else "hot",
            )
        pen.form(ell(128, 131, 6.5), "accent", 0.9)


@drawing(scene_class="land", size_m=0.8, facing="left", view="side")
def wheelbarrow(
    pen: Pen,
    *,
    tone: Tone = "main",
    frame: Tone = "wood-1",
    load: Literal["earth", "leaves", "bricks", "none"] = "earth",
    fork: bool = False,
) -> None:
    pen.ground(170)
    if fork:
        pen.line(segments((100, 90), (132, 14)), "wood", 6)
        pen.line("M122 20 L142 22", "wood-2", 8)
    _load(pen, load)
    pen.line(segments((36, 152), (74, 134), (196, 106)), frame, 8)
    pen.fill(rect(176, 100, 20, 12, 6), "dark+2")
    pen.line(segments((124, 128), (138, 180)), step(frame, -1), 8)
    pen.line(segments((150, 120), (136, 182)), frame, 8)
    wheel(pen, 42, 150, 34)
    for i in range(3):
        pen.line(turn(segments((42, 134), (42, 166)), i * 60 + 15, 42, 150), "paper-3", 3)
    pen.fill(ell(42, 150, 6), "dark+1")
    tray = poly([(30, 72), (186, 72), (150, 134), (70, 134)], (6, 6, 14, 18))
    pen.form(tray, tone, 0.8)
    pen.fill(both(tray, rect(20, 72, 180, 10, 0)), step(tone, 1))
    pen.fill(both(tray, rect(20, 82, 180, 5, 0)), step(tone, -2))
    for x in (84, 136):
        pen.line(segments((x + (4 if x < 100 else -4), 126), (x, 92)), step(tone, -1), 3)
    pen.line(segments((42, 150), (74, 134)), frame, 7)


def _load(pen: Pen, load: str) -> None:
    match load:
        case "earth":
            heap = "M42 80 C50 46 82 52 96 36 C120 22 142 44 156 56 C168 58 174 70 176 80 Z"
            pen.form(heap, "wood-3", 0.8)
            for x, y, r in ((74, 64, 6), (102, 50, 5), (128, 58, 7), (150, 68, 5), (92, 70, 4)):
                pen.fill(ell(x, y, r, r * 0.7), "wood-1")
            pen.line("M112 34 L114 18", "leaf-1", 3)
            veined_leaf(pen, (113, 24), 30, 16, -40, "leaf", curl=-0.1)
            veined_leaf(pen, (113, 28), 26, 15, -150, "leaf", curl=0.1)
        case "leaves":
            for i, (x, y, degrees) in enumerate(_LEAVES):
                veined_leaf(pen, (x, y), 40, 24, degrees, ("leaf", "warm", "leaf-1", "hot")[i % 4])
        case "bricks":
            for i, (x, y) in enumerate(
                ((52, 56), (92, 56), (132, 56), (70, 36), (110, 36), (90, 16))
            ):
                pen.form(rect(x, y, 38, 19, 2), "hot" if i % 2 else "hot-1", 0.9)
        case _:
            pass


_LEAVES = (
    (60, 80, -120),
    (90, 76, -100),
    (120, 76, -70),
    (150, 80, -50),
    (76, 66, -80),
    (136, 66, -110),
    (104, 60, -95),
    (112, 74, -30),
    (92, 82, -160),
)
