"""Animals of the forest and the pond."""

import math
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.fauna import eyes
from onbrand.generation.composer.kit.growth import grounded, pair, small, tube
from onbrand.generation.composer.kit.parts import eye, veined_leaf
from onbrand.generation.composer.pen import THIN, Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Point,
    blob,
    both,
    curve,
    cut,
    ell,
    leaf,
    limb,
    move,
    polar,
    poly,
    rect,
    turn,
    union,
)


@drawing(scene_class="being", size_m=1.3, facing="right", view="side")
def wolf(
    pen: Pen,
    *,
    tone: Tone = "ink+4",
    bib: Tone = "paper-3",
    moon: Tone | None = "warm+2",
    rock: bool = True,
    sits: Literal["howls", "watches"] = "howls",
) -> None:
    lift = 22.0 if rock else 0.0
    if moon:
        pen.fill(ell(134, 66, 60), moon)
        for x, y, r in ((156, 40, 8), (172, 62, 5), (160, 92, 9)):
            pen.fill(ell(x, y, r), step(moon, -1))
    if rock:
        crag = poly(
            [(8, 184), (24, 168), (70, 160), (136, 160), (168, 168), (190, 184)], (3, 8, 8, 8, 8, 3)
        )
        pen.form(crag, "ink+2", 0.7)
        pen.fill(both(crag, poly([(70, 158), (110, 158), (96, 190), (52, 190)], 3)), "ink+3")
    else:
        pen.ground(110)

    def set_down(path: str) -> str:
        return move(path, 0, 22 - lift)

    brush = tube([(58, 148), (34, 152), (20, 140), (16, 118), (26, 98)], 18, 26, 28, 22, 4)
    pen.form(set_down(brush), step(tone, -1), 0.9)
    tip = both(brush, rect(0, 80, 60, 28, 0))
    pen.fill(set_down(tip), bib)
    body = (
        "M92 64 C72 78 50 102 46 134 C44 152 50 161 60 161 L122 161 C126 152 124 120 134 96 "
        "C138 82 132 70 122 62 Z"
    )
    pen.form(set_down(body), tone, 0.7)
    pen.form(set_down(both(body, ell(66, 140, 26, 28))), tone, 0.9, hard=0.06)
    pen.form(set_down(rect(52, 151, 44, 11, 6)), step(tone, 1), 0.9)
    chest = blob(
        (126, 64), (140, 72), (136, 98), (124, 128), (116, 136), (108, 116), (110, 88), (116, 72)
    )
    pen.fill(set_down(both(body, chest)), bib)
    for x, own in ((124, step(tone, -2)), (110, tone)):
        leg = tube([(x, 112), (x + 2, 138), (x + 3, 156)], 22, 14, 12)
        paw = rect(x - 6, 151, 24, 11, (5, 7, 4, 4))
        pen.form(set_down(union(leg, paw)), own, 0.9)
    _wolf_head(pen, (tone, bib), howls=sits == "howls", down=22 - lift)


def _wolf_head(pen: Pen, tones: tuple[str, str], *, howls: bool, down: float) -> None:
    """Drawn looking to the right, thrown back to howl."""
    tone, bib = tones

    def put(path: str) -> str:
        return move(turn(path, -52 if howls else 0, 108, 60), 0, down)

    skull = blob(
        (84, 58), (92, 40), (110, 34), (128, 42), (144, 54), (158, 60),
        (160, 68), (150, 73), (134, 76), (118, 82), (98, 82),
    )  # fmt: skip
    pen.form(put(leaf(108, 44, 36, 20, -98)), step(tone, -2), 0.9)
    if howls:
        jaw = tube([(116, 76), (130, 79), (143, 79)], 12, 10, 6)
        pen.form(put(jaw), step(tone, -1), 0.9)
        pen.fill(put(tube([(122, 75), (134, 76), (145, 75)], 4, 5, 2)), "ink")
    pen.form(put(skull), tone, 0.7)
    cheek = blob(
        (96, 72), (114, 66), (134, 68), (154, 66), (152, 76), (130, 80), (112, 86), (98, 84)
    )
    pen.fill(put(both(skull, cheek)), bib)
    pen.form(put(leaf(98, 46, 36, 22, -104)), tone, 0.9)
    pen.fill(put(leaf(98, 42, 23, 11, -104)), step(tone, -2))
    pen.fill(put(ell(157, 61, 6, 5.4)), "ink")
    if howls:
        pen.line(put("M116 56 C120 60 126 60 130 56"), "ink", THIN)
    else:
        pen.fill(put(ell(124, 55, 4.2, 4.8)), "ink")
        pen.fill(put(ell(122.6, 53.4, 1.5)), "paper")
        pen.line(put("M154 72 C146 75 138 75 132 72"), step(tone, -3), 2)


@drawing(scene_class="being", size_m=0.4, facing="left", view="side")
def squirrel(
    pen: Pen,
    *,
    tone: Tone = "hot-1",
    bib: Tone = "paper",
    tail: Literal["curled", "straight"] = "curled",
    holds: Literal["acorn", "cone", "none"] = "acorn",
    awake: bool = True,
) -> None:
    pen.ground(120)
    plume, spine = {
        "curled": (
            (
                "M100 184 L140 184 C172 176 188 146 182 112 C178 92 186 84 191 66 C198 34 172 8 146 18 "
                "C126 24 120 46 134 57 C142 62 152 58 149 49 C158 58 152 72 142 86 "
                "C128 106 136 128 132 146 C128 164 112 172 100 184 Z"
            ),
            [(128, 174), (158, 150), (158, 116), (164, 84), (174, 56), (164, 36), (146, 36)],
        ),
        "straight": (
            (
                "M100 184 L140 184 C170 172 188 138 180 100 C176 72 184 48 180 14 "
                "C150 30 132 60 132 96 C134 122 136 140 128 156 C122 168 110 174 100 184 Z"
            ),
            [(128, 172), (156, 146), (158, 112), (154, 78), (164, 48)],
        ),
    }[tail]
    pen.form(plume, step(tone, -1), 0.7)
    pen.fill(both(plume, tube(spine, 4, 15, 17, 14, 10, 2)), tone)
    body = blob(
        (70, 92),
        (96, 92),
        (116, 112),
        (128, 146),
        (122, 176),
        (100, 186),
        (64, 186),
        (54, 170),
        (56, 136),
        (60, 108),
    )
    body = grounded(body)
    pen.occlude(plume, body, step(tone, -3), 5, 2)
    pen.form(body, tone, 0.8)
    pen.fill(
        both(
            body, blob((58, 104), (72, 108), (82, 136), (78, 166), (64, 178), (48, 160), (50, 124))
        ),
        bib,
    )
    pen.form(both(body, ell(104, 156, 27, 30)), tone, 0.9)
    pen.form(grounded(tube([(96, 178), (76, 179), (60, 179)], 14, 14, 12)), tone, 0.9)
    pen.form(tube([(86, 62), (96, 42), (100, 30)], 16, 12, 3), step(tone, -2), 0.9)
    head = blob(
        (36, 84), (46, 66), (66, 54), (88, 56), (102, 74), (98, 94), (80, 106), (56, 104), (40, 96)
    )
    pen.occlude(body, head, step(tone, -2), 2, 7)
    pen.form(head, tone, 0.7, hard=0.06)
    pen.fill(both(head, blob((38, 90), (54, 86), (72, 92), (78, 104), (60, 112), (36, 104))), bib)
    pen.form(tube([(76, 64), (82, 44), (84, 28)], 18, 14, 3), tone, 0.9)
    pen.fill(tube([(78, 60), (82, 48), (83, 38)], 7, 6, 1), step(tone, -2))
    eyes(pen, ((64, 78),), 6.4, awake=awake)
    pen.fill(ell(37, 84, 5.4, 4.6), "ink")
    pen.line("M42 95 C46 99 52 99 56 96", step(tone, -3), 2)
    if holds != "none":
        _nut(pen, holds)
    arm = tube([(90, 114), (76, 134), (56, 132)], 18, 16, 12)
    pen.occlude(body, arm, step(tone, -2), 2, 5)
    pen.form(arm, tone, 0.9)


def _nut(pen: Pen, kind: str) -> None:
    if kind == "acorn":
        pen.form(turn(ell(46, 132, 14, 19), 12, 46, 132), "wood+1", 0.9)
        cup = blob((29, 128), (34, 114), (48, 108), (62, 114), (66, 130), (48, 126))
        pen.form(cup, "wood-3", 0.9)
        for x, y in ((40, 118), (50, 115), (58, 121), (47, 122)):
            pen.fill(ell(x, y, 1.8), "wood-1")
        return
    seed = blob((46, 100), (60, 114), (63, 134), (46, 158), (29, 134), (32, 114))
    pen.form(seed, "wood-3", 0.9)
    for row in range(5):
        for x in range(22 + 6 * (row % 2), 72, 12):
            y = 108 + row * 10
            pen.fill(both(seed, f"M{x - 6} {y} L{x + 6} {y} L{x} {y + 8} Z"), "wood")


@drawing(scene_class="being", size_m=0.12)
def frog(
    pen: Pen,
    *,
    tone: Tone = "leaf",
    belly: Tone = "leaf+3",
    pad: bool = True,
    crown: bool = False,
    spots: Annotated[int, Range(0, 4)] = 3,
    awake: bool = True,
) -> None:
    if pad:
        lily = cut(grounded(ell(100, 174, 92, 18), 184), poly([(120, 174), (146, 200), (176, 196)]))
        lily = both(lily, rect(4, 100, 192, 84, 0))
        pen.form(lily, step(tone, -2), 0.6)
        pen.fill(both(lily, cut(ell(100, 172, 92, 15), ell(100, 175, 90, 15))), step(tone, -1))
    else:
        pen.ground(160)
    low = 170.0 if pad else 182.0
    dy = low - 170
    for thigh in pair(blob((62, 118), (36, 112), (20, 132), (24, 156), (44, 166), (70, 158))):
        pen.form(move(thigh, 0, dy), step(tone, -1), 0.9)
    for foot in pair(
        union(*(tube([(44, 162), (x, 166), (x - 8, 169)], 12, 8, 7) for x in (18, 30, 44)))
    ):
        small(pen, move(foot, 0, dy), tone)
    body = move(
        blob((62, 92), (138, 92), (148, 128), (136, 158), (100, 168), (64, 158), (52, 128)), 0, dy
    )
    pen.form(body, tone, 0.8)
    pen.fill(both(body, move(ell(100, 138, 34, 36), 0, dy)), belly)
    head = union(
        blob((30, 82), (52, 62), (100, 54), (148, 62), (170, 82), (160, 106), (100, 120), (40, 106)),
        ell(60, 56, 25), ell(140, 56, 25),
    )  # fmt: skip
    head = move(head, 0, dy)
    pen.occlude(body, head, step(tone, -2), 2, 7)
    pen.form(head, tone, 0.7, hard=0.06)
    for x, y, r in ((100, 68, 6), (86, 78, 4), (114, 80, 4.6), (100, 86, 3))[:spots]:
        pen.fill(both(head, ell(x, y + dy, r, r * 0.8)), step(tone, -1))
    for x in (60, 140):
        if awake:
            pen.fill(ell(x, 55 + dy, 18), "paper")
            pen.fill(ell(x, 56 + dy, 11, 12), "ink")
            pen.fill(ell(x - 4, 51 + dy, 3.8), "paper")
        else:
            pen.line(
                f"M{x - 15} {56 + dy} C{x - 8} {67 + dy} {x + 8} {67 + dy} {x + 15} {56 + dy}",
                "ink",
                3,
            )
    pen.line(f"M44 {90 + dy} C66 {110 + dy} 134 {110 + dy} 156 {90 + dy}", step(tone, -3), 3)
    for x in (93, 107):
        pen.fill(ell(x, 86 + dy, 1.8, 2.4), step(tone, -3))
    for x in (46, 154):
        pen.fill(ell(x, 96 + dy, 8, 5), "hot+1")
    for arm in pair(
        union(
            tube([(70, 124), (72, 146), (68, 164)], 18, 14, 12),
            *(tube([(68, 162), (x, 168)], 10, 7) for x in (56, 68, 80)),
        )
    ):
        pen.form(move(arm, 0, dy), tone, 0.9)
    if crown:
        gold = poly([(78, 62), (74, 30), (88, 42), (100, 24), (112, 42), (126, 30), (122, 62)], 2.5)
        pen.form(move(gold, 0, dy), "warm", 0.9)
        pen.fill(ell(100, 52 + dy, 4), "hot")


@drawing(scene_class="being", size_m=0.06, facing="left", view="side")
def snail(
    pen: Pen,
    *,
    tone: Tone = "accent",
    body: Tone = "warm+1",
    coils: Annotated[int, Range(2, 3)] = 3,
    bands: Annotated[int, Range(0, 5)] = 4,
    on: Literal["ground", "leaf"] = "leaf",
) -> None:
    dy = 0.0
    if on == "leaf":
        dy = -14
        blade = "M4 176 C44 158 150 154 197 168 C168 188 64 194 4 176 Z"
        pen.form(grounded(blade), "leaf", 0.8)
        pen.line("M12 176 C70 182 130 180 188 169", "leaf-2", 2.4)
    else:
        pen.ground(160)
    foot = (
        "M190 184 C172 176 160 158 130 156 L84 154 C66 150 62 122 62 106 C62 88 52 76 40 76 "
        "C24 76 16 90 20 106 C24 134 26 160 40 176 C46 183 56 184 66 184 Z"
    )
    foot = move(foot, 0, dy)
    for root, tip in (((32, 82), (22, 44)), ((46, 82), (54, 42))):
        line = [root, ((root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2), tip]
        pen.form(move(tube(line, 9, 6, 5), 0, dy), step(body, -1), 0.9)
        pen.form(ell(tip[0], tip[1] + dy, 8), body, 0.9)
        pen.fill(ell(tip[0] - 1.5, tip[1] + dy, 4), "ink")
        pen.fill(ell(tip[0] - 3, tip[1] - 2 + dy, 1.4), "paper")
    pen.form(foot, body, 0.7)
    pen.line(f"M23 {110 + dy} C28 {117 + dy} 36 {117 + dy} 41 {112 + dy}", step(body, -4), THIN)
    pen.fill(ell(46, 108 + dy, 6, 4), "hot+1")
    pen.line(f"M66 {177 + dy} C100 {174 + dy} 140 {174 + dy} 170 {179 + dy}", step(body, -1), 3)
    center: Point = (116.0, 108 + dy)
    shell = ell(*center, 58)
    pen.occlude(foot, shell, step(body, -2), 2, 7)
    pen.form(shell, tone, 0.7)
    for i in range(bands):
        ray = tube([polar(center, 26, -150 + i * 52), polar(center, 62, -130 + i * 52)], 3, 11)
        pen.fill(both(shell, ray), step(tone, -1))
    whorl = _spiral((center[0] + 2, center[1] + 4), 54, coils)
    pen.line(curve(whorl), step(tone, -2), 5)
    pen.fill(turn(ell(88, 78 + dy, 5, 12), 40, 88, 78 + dy), step(tone, 2))


def _spiral(center: Point, radius: float, coils: int) -> list[Point]:
    count = 10 * (coils - 1) + 4
    return [
        polar(center, radius * (1 - i / (count + 1)), 95 + i * 360 / 10 * (1 + 0.1 / coils))
        for i in range(count)
    ]


@drawing(scene_class="being", size_m=0.02, facing="right", view="side")
def ant(
    pen: Pen,
    *,
    tone: Tone = "dark+1",
    load: Literal["leaf", "crumb", "none"] = "leaf",
    stride: Annotated[float, Range(-6, 6)] = 2,
    shine: bool = True,
) -> None:
    pen.ground(150)
    hips = ((84, 142), (96, 144), (108, 142))
    for side, own in ((1, step(tone, 1)), (0, tone)):
        for i, (x, y) in enumerate(hips):
            reach = (-46, 2, 44)[i] + side * 12 + stride * (1 if (i + side) % 2 else -1)
            knee = (x + reach * 0.62 + (6 if i == 1 else 0), y - 18 + side * 2)
            bones = [(x, y), knee, (x + reach, 166), (x + reach + 3, 182)]
            pen.fill(grounded(limb(bones, 7, 6, 5, 4, bend=0.2)), own)
    rear = turn(ell(46, 130, 37, 27), -14, 46, 130)
    waist = ell(96, 136, 21, 16)
    for part in (ell(78, 136, 8, 8), rear, waist):
        pen.form(part, tone, 0.9)
    for degrees in (0, 1):
        band = cut(ell(40 - degrees * 14, 132, 30, 40), ell(37 - degrees * 14, 132, 30, 40))
        pen.fill(both(rear, band), step(tone, 1))
    for root in ((150, 102), (158, 102)):
        feeler = [
            root,
            (root[0] + 6, 84),
            (root[0] + 12, 76),
            (root[0] + 26, 78),
            (root[0] + 32, 84),
        ]
        pen.line(curve(feeler), tone, 4)
    head = blob(
        (124, 118),
        (136, 100),
        (156, 98),
        (174, 112),
        (176, 130),
        (160, 146),
        (138, 146),
        (124, 134),
    )
    pen.form(ell(116, 132, 8, 7), tone)
    pen.form(head, tone, 0.8)
    eye(pen, 156, 117, 10)
    pen.line("M158 137 C164 139 169 136 172 131", step(tone, 4), THIN)
    if shine:
        pen.fill(turn(ell(38, 114, 12, 4.5), -24, 38, 114), step(tone, 3))
    _ant_load(pen, load)


def _ant_load(pen: Pen, load: str) -> None:
    if load == "leaf":
        pen.line("M122 108 C112 96 104 92 96 88", "leaf-2", 4)
        veined_leaf(pen, (112, 96), 108, 62, -146, "leaf", curl=0.04, veins=4)
    elif load == "crumb":
        crumb = poly([(62, 92), (70, 52), (104, 36), (140, 52), (142, 86), (112, 104)], 12)
        pen.form(crumb, "warm+1", 0.8)
        for x, y, r in ((86, 70, 5), (112, 60, 4), (118, 84, 5.5), (98, 88, 3)):
            pen.fill(ell(x, y, r), "warm-1")


@drawing(scene_class="symbol", size_m=0.08, anchor="center")
def paw(
    pen: Pen,
    *,
    tone: Tone = "main",
    claws: bool = False,
    style: Literal["print", "badge"] = "print",
    turned: Annotated[float, Range(-20, 20)] = 12,
    count: Annotated[int, Range(1, 2)] = 1,
) -> None:
    if style == "badge":
        pen.cast(ell(100, 98, 92))
        pen.form(ell(100, 98, 92), step(tone, 2), 0.6)
    size = 1.0 if count == 1 else 0.58
    own = 0.74 if style == "badge" else 1.0
    places = ((100.0, 100.0),) if count == 1 else ((66.0, 136.0), (134.0, 62.0))
    for x, y in places:
        _print(
            pen, (100 + (x - 100) * own, 98 + (y - 98) * own), size * own, turned, tone, claws=claws
        )


def _print(pen: Pen, center: Point, size: float, turned: float, tone: str, *, claws: bool) -> None:
    x, y = center

    def put(points: list[Point]) -> list[Point]:
        c, s = math.cos(math.radians(turned)), math.sin(math.radians(turned))
        return [
            (x + size * (c * (u - 100) - s * (v - 104)), y + size * (s * (u - 100) + c * (v - 104)))
            for u, v in points
        ]

    heel: list[Point] = [
        (100, 96), (124, 108), (142, 132), (146, 156), (132, 172),
        (100, 164), (68, 172), (54, 156), (58, 132), (76, 108),
    ]  # fmt: skip
    pads = [blob(*put(heel))]
    for u, v, tilt in ((40, 92, -28), (76, 54, -8), (124, 54, 8), (160, 92, 28)):
        center = put([(u, v)])[0]
        pads.append(turn(ell(*center, 20 * size, 28 * size), turned + tilt, *center))
        if claws:
            tip = put([(u + tilt * 0.6, v - 31)])[0]
            pen.fill(turn(ell(*tip, 4 * size, 9 * size), turned + tilt, *tip), step(tone, -2))
    for pad in pads:
        pen.cast(pad, 3 * size, 5 * size)
        pen.form(pad, tone, 0.9)
    for u, v, tilt in ((84, 116, 40), (70, 44, -8), (118, 44, 8)):
        gleam = put([(u, v)])[0]
        pen.fill(turn(ell(*gleam, 4 * size, 8 * size), turned + tilt, *gleam), step(tone, 2))
