"""What people buy for themselves, for a child, for a cat."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    both,
    cut,
    ell,
    heart,
    limb,
    move,
    polar,
    poly,
    rect,
    ring,
    segments,
    star,
    turn,
    union,
)


@drawing(scene_class="table", size_m=0.1)
def lipstick(
    pen: Pen,
    *,
    tone: Tone = "hot",
    case: Tone = "dark+1",
    raised: Annotated[float, Range(0.3, 1)] = 1.0,
    cap: Literal["beside", "lying", "none"] = "beside",
    swatch: bool = True,
) -> None:
    pen.ground(130)
    if swatch:
        lips = "M8 38 C20 24 28 19 36 25 C44 19 52 24 64 38 C52 58 20 58 8 38 Z"
        gap = "M12 38 C24 40 30 36 36 39 C42 36 48 40 60 38 C48 46 24 46 12 38 Z"
        pen.form(cut(lips, gap), tone, 0.8)
    x = 84 if cap == "beside" else 100
    rise = 44 * (1 - raised)
    bullet = (
        f"M{x - 18} 110 L{x - 18} {52 + rise:.2f} C{x - 18} {34 + rise:.2f} {x + 4} {16 + rise:.2f} "
        f"{x + 16} {12 + rise:.2f} C{x + 20} {11 + rise:.2f} {x + 18} {20 + rise:.2f} {x + 18} {26 + rise:.2f} L{x + 18} 110 Z"
    )
    pen.form(bullet, tone, 0.9)
    slant = (
        f"M{x - 14} {53 + rise:.2f} C{x - 14} {38 + rise:.2f} {x + 4} {22 + rise:.2f} {x + 14} {18 + rise:.2f} "
        f"C{x + 14} {34 + rise:.2f} {x} {52 + rise:.2f} {x - 14} {53 + rise:.2f} Z"
    )
    pen.fill(both(bullet, slant), step(tone, 2))
    inner = rect(x - 22, 88, 44, 40, (4, 4, 0, 0))
    pen.occlude(bullet, move(inner, 0, -8), step(tone, -2), 2, 2)
    pen.form(inner, "paper-4", 1)
    pen.fill(both(inner, rect(x - 15, 86, 6, 50, 2)), "paper-1")
    tube = rect(x - 28, 118, 56, 66, (4, 4, 7, 7))
    pen.occlude(inner, tube, "paper-7", 0, -5)
    pen.form(tube, case, 0.9)
    pen.fill(rect(x - 28, 128, 56, 6, 0), "warm")
    pen.fill(rect(x - 20, 138, 5, 38, 2.5), step(case, 2))
    pen.fill(star(x + 5, 158, 9, 4, 0.36, 1), "warm")
    _lipstick_cap(pen, cap, case)


def _lipstick_cap(pen: Pen, place: str, tone: str) -> None:
    if place == "none":
        return
    if place == "beside":
        pen.form(rect(122, 92, 48, 92, (10, 10, 5, 5)), tone, 0.9)
        pen.fill(rect(122, 174, 48, 6, 0), "warm")
        pen.fill(rect(129, 102, 5, 62, 2.5), step(tone, 2))
        return
    pen.form(rect(138, 138, 52, 46, (5, 10, 10, 5)), tone, 0.9)
    pen.fill(rect(142, 138, 6, 46, 0), "warm")
    pen.fill(rect(152, 145, 28, 5, 2.5), step(tone, 2))


@drawing(scene_class="table", size_m=0.14)
def perfume(
    pen: Pen,
    *,
    tone: Tone = "main",
    cap: Tone = "warm",
    shape: Literal["square", "round"] = "square",
    level: Annotated[float, Range(0.2, 0.9)] = 0.65,
    atomizer: bool = False,
    spray: bool = True,
) -> None:
    pen.ground(128)
    glass = (
        rect(42, 76, 116, 108, 14)
        if shape == "square"
        else both(ell(100, 130, 62, 58), rect(0, 60, 200, 124, 0))
    )
    pen.form(glass, "sky+2", 0.7)
    inner = (
        rect(51, 84, 98, 91, 8)
        if shape == "square"
        else both(ell(100, 130, 53, 50), rect(0, 80, 200, 95, 0))
    )
    pen.fill(inner, "paper-1")
    top = 175 - 88 * level
    scent = both(inner, rect(40, top, 120, 120, 0))
    pen.form(scent, tone, 0.8)
    pen.fill(both(scent, rect(40, top, 120, 5, 0)), step(tone, 2))
    shine = (
        rect(58, 92, 8, 72, 4)
        if shape == "square"
        else limb([(60, 150), (54, 126), (62, 102)], 3, 8, 4)
    )
    pen.fill(both(inner, shine), "paper")
    plate = rect(74, 118, 52, 34, 5) if shape == "square" else ell(100, 134, 25, 20)
    pen.fill(move(plate, 2, 3), step(tone, -2))
    pen.form(plate, "paper", 0.7, hard=0)
    veined_leaf(pen, (89, 146), 26, 13, -52, tone)
    pen.form(rect(84, 60, 32, 18, 2), step(cap, -1), 1)
    if atomizer:
        _atomizer(pen, cap)
    else:
        lid = rect(76, 22, 48, 40, 6)
        pen.form(lid, cap, 0.9)
        pen.fill(rect(83, 28, 5, 28, 2.5), step(cap, 2))
        pen.fill(rect(76, 54, 48, 4, 0), step(cap, -2))
    for i in range(5 if spray else 0):
        x, y, size = ((34, 30, 6), (18, 46, 4), (46, 12, 4), (24, 14, 5), (50, 40, 3.4))[i]
        pen.fill(ell(x, y, size), step(tone, 1))
        pen.fill(ell(x - size * 0.3, y - size * 0.3, size * 0.3), "paper")


def _atomizer(pen: Pen, tone: str) -> None:
    pen.form(rect(88, 40, 24, 22, 4), tone, 1)
    pen.form(rect(66, 44, 26, 10, 3), step(tone, 1), 1)
    pen.line("M112 50 C130 44 136 56 146 54", "paper-7", 4)
    bulb = ell(164, 58, 22, 18)
    pen.form(bulb, "hot", 0.9)
    for i in range(3):
        pen.line(
            f"M{154 + i * 10} 43 C{150 + i * 12} 52 {150 + i * 12} 64 {154 + i * 10} 73",
            "hot-1",
            1.8,
        )
    pen.line("M178 72 L184 88", "accent", 3)
    pen.form(poly([(180, 86), (190, 86), (193, 106), (179, 106)], 2), "accent", 1)


@drawing(scene_class="symbol", size_m=0.18, anchor="center")
def phone_case(
    pen: Pen,
    *,
    tone: Tone = "main",
    alt: Tone = "accent",
    pattern: Literal["leaves", "waves", "dots"] = "leaves",
    lenses: Annotated[int, Range(1, 3)] = 3,
    phone: bool = True,
) -> None:
    if phone:
        with pen.at(26, -6, 1, degrees=14):
            slab = rect(56, 18, 92, 172, 18)
            pen.cast(slab, 4, 6)
            pen.form(slab, "dark+2", 0.7)
            pen.fill(rect(62, 24, 80, 160, 13), "second+2")
            pen.fill(both(rect(62, 24, 80, 160, 13), ell(140, 60, 50)), "second+1")
            pen.fill(rect(90, 29, 24, 6, 3), "ink+1")
    with pen.at(-20 if phone else 0, 2, 1, degrees=-8):
        case = rect(52, 12, 96, 178, 20)
        pen.cast(case, 5, 7)
        pen.form(case, tone, 0.6, hard=0.04)
        inside = rect(56, 16, 88, 170, 16)
        _CASES[pattern](pen, inside, tone, alt)
        pen.fill(cut(case, inside), step(tone, -1))
        pen.light(case, step(tone, 1), 1.8)
        for y in (62, 82):
            pen.fill(rect(49, y, 5, 15, 2), step(tone, -2))
        island = rect(62, 22, 44, 24 if lenses == 1 else 48, 12)
        pen.fill(move(island, 2, 3), step(tone, -2))
        pen.form(island, "dark+1", 0.9)
        for i in range(lenses):
            x, y = ((74, 34), (74, 57), (94, 45))[i]
            pen.fill(ell(x, y, 8.6), "dark+3")
            pen.fill(ell(x, y, 5.6), "ink")
            pen.fill(ell(x - 1.8, y - 1.8, 1.7), "sky+2")
        pen.fill(ell(94, 29 if lenses > 1 else 34, 2.8), "warm+2")


def _case_leaves(pen: Pen, inside: Path, tone: str, alt: str) -> None:
    del inside
    for x, y, length, degrees, own in (
        (78, 182, 66, -104, alt),
        (100, 182, 84, -84, step(tone, 2)),
        (122, 182, 62, -66, alt),
        (140, 120, 42, -140, step(tone, 2)),
        (138, 60, 34, -210, alt),
    ):
        veined_leaf(pen, (x, y), length, length * 0.42, degrees, own, veins=3)


def _case_waves(pen: Pen, inside: Path, tone: str, alt: str) -> None:
    for i, own in enumerate((step(tone, 1), alt, step(tone, 2), "hot")):
        y = 92 + i * 25
        wave = f"M40 {y} C64 {y - 22} 84 {y + 22} 104 {y} C124 {y - 20} 144 {y + 10} 170 {y - 6} L170 200 L40 200 Z"
        pen.panel(both(inside, wave), own)


def _case_dots(pen: Pen, inside: Path, tone: str, alt: str) -> None:
    for row in range(8):
        for col in range(5):
            x, y = 62 + col * 22 - (row % 2) * 11, 32 + row * 21
            own = (alt, step(tone, 2), "hot")[(row + col) % 3]
            pen.fill(both(inside, ell(x, y, 6)), own)


_CASES = {"leaves": _case_leaves, "waves": _case_waves, "dots": _case_dots}


@drawing(scene_class="table", size_m=0.5)
def pet_food(
    pen: Pen,
    *,
    tone: Tone = "main",
    alt: Tone = "accent",
    mark: Literal["paw", "bone", "fish"] = "paw",
    bowl: bool = True,
    opened: bool = False,
) -> None:
    pen.ground(150)
    dx = -14 if bowl else 0
    with pen.at(dx, 0):
        bag = "M50 30 L150 30 L154 172 C155 180 150 184 144 184 L56 184 C50 184 45 180 46 172 Z"
        if opened:
            pen.fill("M54 34 L146 34 L142 16 L58 16 Z", step(tone, -3))
            for i in range(7):
                pen.form(ell(66 + i * 11.5, 25 - i % 2 * 4, 7), "wood-1", 1)
        pen.form(bag, tone, 0.7)
        if not opened:
            seal = union(
                rect(47, 14, 106, 20, 3), *(ell(54 + i * 15.4, 15, 6, 5) for i in range(7))
            )
            pen.occlude(bag, seal, step(tone, -2), 0, 5)
            pen.form(both(seal, rect(40, 12, 120, 30, 0)), alt, 1)
            pen.line("M52 27 L148 27", step(alt, -2), 1.8, dash="4 3")
        pen.fill(both(bag, "M40 150 C80 136 120 160 160 144 L160 190 L40 190 Z"), alt)
        pen.fill(
            both(bag, "M40 150 C80 136 120 160 160 144 L160 149 C120 165 80 141 40 155 Z"),
            step(alt, 2),
        )
        for x in (54, 146):
            pen.fill(
                both(bag, limb([(x, 36), (x + (4 if x < 100 else -5), 90), (x, 150)], 1, 5, 1)),
                step(tone, 2 if x < 100 else -2),
            )
        disc = ell(100, 92, 36)
        pen.fill(move(disc, 2, 4), step(tone, -2))
        pen.form(disc, "paper", 0.7)
        _PET_MARKS[mark](pen, tone)
    if bowl:
        _kibble(pen, alt)


def _paw_mark(pen: Pen, tone: str) -> None:
    pen.fill(
        "M100 90 C112 90 124 106 118 114 C112 120 106 114 100 114 C94 114 88 120 82 114 C76 106 88 90 100 90 Z",
        tone,
    )
    for x, y, lean in ((80, 88, -24), (92, 76, -8), (108, 76, 8), (120, 88, 24)):
        pen.fill(turn(ell(x, y, 6, 8.4), lean, x, y), tone)


def _bone_mark(pen: Pen, tone: str) -> None:
    bone = union(rect(80, 86, 40, 12, 2), *(ell(x, y, 8) for x in (78, 122) for y in (85, 99)))
    pen.form(turn(bone, -24, 100, 92), tone, 0.9)


def _fish_mark(pen: Pen, tone: str) -> None:
    fish = union(ell(95, 92, 22, 14), poly([(110, 92), (128, 78), (128, 106)], 4))
    pen.form(fish, tone, 0.9)
    pen.fill(ell(84, 88, 2.8), "paper")
    pen.line("M93 82 C98 88 98 96 93 102", "paper", 2.2)


_PET_MARKS = {"paw": _paw_mark, "bone": _bone_mark, "fish": _fish_mark}


def _kibble(pen: Pen, tone: str) -> None:
    pen.fill(ell(150, 184, 44, 3.6), "ink", 0.16)
    for i in range(9):
        x, y = 122 + i % 5 * 13 + (i > 4) * 7, 148 - (i > 4) * 9 - i % 2 * 2
        pen.form(ell(x, y, 8.5, 7.5), "wood-1" if i % 2 else "wood-2", 1)
    dish = poly([(106, 148), (192, 148), (196, 184), (102, 184)], (3, 3, 7, 7))
    pen.form(dish, "second" if tone != "second" else "hot", 0.9)
    pen.fill(rect(106, 147, 86, 5, 2.5), "second+2" if tone != "second" else "hot+2")
    bone = union(
        rect(137, 164, 24, 7, 1), *(ell(x, y, 5) for x in (136, 162) for y in (163.5, 171.5))
    )
    pen.fill(bone, "paper")


@drawing(scene_class="street", size_m=1.1, facing="right", view="side")
def baby_stroller(
    pen: Pen,
    *,
    tone: Tone = "main",
    alt: Tone = "accent",
    hood: Literal["up", "half"] = "up",
    ribs: Annotated[int, Range(2, 4)] = 3,
    toy: bool = True,
) -> None:
    pen.ground(140)
    pen.line("M60 156 L132 108 M140 156 L76 108", "paper-7", 6)
    pen.line("M60 156 L140 156", "paper-8", 4)
    pen.line("M56 108 C36 88 30 66 14 58", "paper-7", 6)
    pen.form(limb([(24, 64), (16, 58), (8, 56)], 9, 10, 9), "dark+1", 1)
    shape = (
        "M100 92 L44 92 C38 50 66 22 106 22 Z"
        if hood == "half"
        else "M100 92 L40 92 C34 46 66 16 108 14 C128 14 142 22 152 34 Z"
    )
    pen.form(shape, tone, 0.8)
    for i in range(ribs):
        degrees = -162 + (i + 1) * (112 if hood == "half" else 130) / (ribs + 1)
        end = polar((100, 92), 92, degrees)
        wedge = poly([(100, 92), polar((100, 92), 96, degrees - 3), end])
        pen.fill(both(shape, wedge), step(tone, -2))
        pen.fill(
            both(
                shape,
                poly(
                    [
                        (100, 92),
                        polar((100, 92), 96, degrees - 5.4),
                        polar((100, 92), 96, degrees - 3),
                    ]
                ),
            ),
            step(tone, 1),
        )
    pen.form(both(ell(126, 92, 46, 20), rect(60, 60, 140, 32, 0)), "paper-1", 0.9)
    basket = "M34 90 L178 90 C178 118 160 134 132 134 L80 134 C52 134 36 116 34 90 Z"
    pen.form(basket, step(tone, 0), 0.8)
    pen.fill(both(basket, rect(30, 90, 150, 11, 0)), alt)
    pen.fill(both(basket, rect(30, 101, 150, 4, 0)), step(tone, -2))
    pen.form(heart(108, 118, 11), alt, 0.9)
    pen.line("M168 98 C180 88 184 76 176 66", "paper-7", 5)
    pen.form(limb([(180, 76), (178, 68), (170, 62)], 9, 9, 9), "dark+1", 1)
    if toy:
        pen.line("M146 38 L148 54" if hood == "up" else "M118 42 L132 56", "wood-1", 2)
        x, y = (148, 60) if hood == "up" else (135, 62)
        pen.form(star(x, y, 10, corner=2), "warm", 0.9)
    for x in (58, 142):
        pen.form(ell(x, 162, 22), "dark+1", 0.8)
        pen.fill(ell(x, 162, 15), "paper-3")
        for i in range(4):
            pen.line(
                segments(polar((x, 162), 14, 22 + i * 45), polar((x, 162), 14, 202 + i * 45)),
                "paper-7",
                1.8,
            )
        pen.form(ell(x, 162, 5.5), alt, 1)


@drawing(scene_class="street", size_m=1.6, facing="right")
def telescope(
    pen: Pen,
    *,
    tone: Tone = "main",
    trim: Tone = "accent",
    tilt: Annotated[float, Range(-44, -20)] = -32,
    sections: Annotated[int, Range(2, 3)] = 3,
    stars: Annotated[int, Range(0, 4)] = 3,
) -> None:
    pen.ground(110, 94)
    hub: Point = (94, 104)

    def laid(path: Path) -> Path:
        return turn(path, tilt, *hub)

    for end, own in ((46, "wood-1"), (142, "wood-2"), (96, "wood")):
        pen.fill(limb([(94, 112), (94 + (end - 94) * 0.5, 148), (end, 182)], 11, 9, 7), own)
    pen.line("M72 150 L118 150", "paper-7", 3.4)
    pen.form(rect(84, 102, 20, 22, 6), "dark+2", 1)
    parts: tuple[tuple[float, float, float, str], ...] = (
        (22, 58, 26, step(tone, -1)),
        (70, 116, 34, tone),
        (124, 176, 46, tone),
    )
    shown = parts if sections == 3 else ((30, 84, 30, step(tone, -1)), (86, 172, 44, tone))
    for left, right, tall, own in shown:
        tube = laid(rect(left, 100 - tall / 2, right - left + 6, tall, 3))
        pen.form(tube, own, 0.9)
        gleam = laid(rect(left + 5, 100 - tall * 0.33, right - left - 6, tall * 0.12, 2))
        pen.fill(both(tube, gleam), step(own, 3))
        pen.form(laid(rect(right - 2, 98 - tall / 2, 10, tall + 4, 3)), trim, 1)
    first = shown[0][0]
    pen.form(laid(rect(first - 12, 90, 16, 20, 4)), "dark+1", 1)
    pen.fill(laid(ell(shown[-1][1] + 8, 100, 4, shown[-1][2] / 2)), "sky+2")
    pen.form(laid(rect(64, 74, 46, 9, 4)), "dark+1", 1)
    pen.line(laid("M76 84 L76 90 M98 84 L98 88"), "dark+1", 4)
    pen.form(ell(94, 106, 9), "paper-6", 1)
    pen.fill(ring(94, 106, 5, 2.4), "paper-8")
    for i in range(stars):
        x, y, size = ((40, 36, 11), (86, 18, 8), (182, 112, 8), (22, 78, 7))[i]
        pen.fill(star(x, y, size, 4, 0.3, 0.8), trim)
