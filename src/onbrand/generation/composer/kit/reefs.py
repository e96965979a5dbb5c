"""Animals of reefs, and a few that creep, swim or fly in bright colors."""

import math
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.fauna import eyes
from onbrand.generation.composer.kit.growth import grounded, pair, small, tube
from onbrand.generation.composer.kit.parts import eye, veined_leaf
from onbrand.generation.composer.pen import THIN, Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    blob,
    both,
    curve,
    cut,
    ell,
    leaf,
    move,
    polar,
    poly,
    rect,
    turn,
    union,
)


@drawing(scene_class="being", size_m=0.8)
def octopus(
    pen: Pen,
    *,
    tone: Tone = "hot",
    arms: Annotated[int, Range(4, 8)] = 8,
    cups: bool = True,
    spots: Annotated[int, Range(0, 4)] = 3,
    awake: bool = True,
) -> None:
    pen.ground(150)
    lines = (
        [(92, 118), (80, 148), (84, 168), (70, 180), (58, 172)],
        [(80, 114), (58, 140), (50, 162), (30, 172), (20, 158)],
        [(72, 104), (46, 118), (24, 124), (12, 110), (22, 98)],
        [(84, 118), (66, 152), (62, 174), (44, 180), (36, 176)],
    )
    order = (3, 2, 1, 0)[4 - arms // 2 :] if arms < 8 else (3, 2, 1, 0)
    for i in order:
        for k, arm in enumerate(pair(grounded(tube(lines[i], 27, 21, 16, 11, 4)))):
            if 2 * i + k < arms or arms >= 7:
                pen.form(arm, step(tone, -1 if i in (0, 1) else -2), 0.9)
    for x, y, r in (
        (76, 158, 3),
        (78, 146, 3.4),
        (56, 146, 3),
        (48, 158, 2.6),
        (40, 118, 3),
        (28, 121, 2.6),
    ):
        for cup in pair(ell(x, y, r)) if cups and (y > 130 or arms > 4) else ():
            pen.fill(cup, step(tone, 2))
    head = (
        "M100 10 C146 10 164 44 158 78 C154 98 146 108 146 122 C136 138 120 132 112 138 "
        "C104 144 96 144 88 138 C80 132 64 138 54 122 C54 108 46 98 42 78 C36 44 54 10 100 10 Z"
    )
    pen.form(head, tone, 0.7)
    for x, y, r in ((124, 34, 8), (140, 52, 5), (78, 26, 5), (136, 32, 3.4))[:spots]:
        pen.fill(both(head, ell(x, y, r, r * 0.86)), step(tone, -1))
    pen.fill(turn(ell(68, 38, 6, 13), 34, 68, 38), step(tone, 2))
    for x in (78, 122):
        pen.fill(ell(x, 82, 14, 15), "paper" if awake else step(tone, 1))
    if awake:
        eyes(pen, ((80, 84), (120, 84)), 7.6)
    else:
        eyes(pen, ((78, 82), (122, 82)), 6, awake=False)
    pen.line("M88 108 C94 116 106 116 112 108", step(tone, -3), 3)
    for x in (62, 138):
        pen.fill(ell(x, 104, 8, 5), step(tone, 1))


@drawing(scene_class="being", size_m=2, facing="right", view="side", anchor="center")
def shark(
    pen: Pen,
    *,
    tone: Tone = "ink+4",
    belly: Tone = "paper",
    teeth: Annotated[int, Range(0, 7)] = 6,
    bubbles: Annotated[int, Range(0, 3)] = 3,
    friend: bool = True,
) -> None:
    tail = "M42 102 C28 92 16 70 8 46 C26 52 44 72 54 92 L54 112 C42 122 30 138 20 152 C20 134 28 116 42 102 Z"
    pen.form(tail, step(tone, -1), 0.9)
    pen.form("M86 66 C92 46 100 30 116 20 C114 40 122 54 136 64 Z", step(tone, -1), 0.9)
    small(pen, "M62 122 C58 132 52 138 46 140 C48 130 50 124 54 116 Z", step(tone, -1))
    body = (
        "M40 104 C62 78 100 58 138 60 C168 62 188 78 195 96 C194 102 188 106 182 108 "
        "C174 128 140 142 106 136 C80 132 54 120 40 104 Z"
    )
    pen.form(body, tone, 0.7)
    low = both(body, "M30 112 C70 118 100 112 132 108 C150 106 170 112 200 102 L190 160 L40 160 Z")
    pen.fill(low, belly)
    pen.shade(low, step(belly, -3), 0.8, hard=0.1)
    mouth = "M186 107 C172 112 156 112 144 106 C150 122 168 126 180 114 Z"
    pen.fill(both(body, mouth), "hot-2")
    for i in range(teeth):
        x = 150 + i * 5.6
        y = 108.5 + 2 * math.sin((x - 144) / 13)
        pen.fill(poly([(x - 3, y), (x + 3, y), (x, y + 7)], 0.6), "paper")
    for i in range(3):
        x = 118 + i * 8
        pen.line(f"M{x} 84 C{x - 5} 92 {x - 5} 100 {x} 108", step(tone, -2), 2.4)
    fin = "M112 116 C108 134 96 152 78 164 C80 144 84 128 92 112 Z"
    pen.occlude(union(body, low), fin, step(tone, -2), 3, 3)
    pen.form(fin, step(tone, -1), 0.9)
    pen.fill(ell(160, 84, 5.4, 6), "ink")
    pen.fill(ell(158, 81.6, 2), "paper")
    pen.line("M150 75 L166 78", step(tone, -3), THIN)
    pen.fill(ell(186, 86, 2, 1.6), step(tone, -3))
    for x, y, r in ((178, 50, 6), (188, 34, 4.4), (172, 28, 3))[:bubbles]:
        pen.line(ell(x, y, r), "sky", 2)
    if friend:
        pen.form("M116 172 C124 160 144 160 154 172 C144 184 124 184 116 172 Z", "warm", 0.9)
        pen.form("M120 172 L104 162 L106 182 Z", "warm-1", 0.9)
        eye(pen, 145, 169, 2.6, white=False)


@drawing(scene_class="land", size_m=0.1)
def shell(
    pen: Pen,
    *,
    tone: Tone = "hot+1",
    ribs: Annotated[int, Range(5, 9)] = 7,
    story: Literal["pearl", "starfish", "none"] = "starfish",
    sand: bool = True,
) -> None:
    if sand:
        pen.form(grounded(ell(100, 186, 92, 20)), "warm+2", 0.6)
    else:
        pen.ground(120)
    root: Point = (100, 160)
    tips: list[Point] = []
    for i in range(ribs):
        share = i / (ribs - 1)
        reach = 122 - 40 * abs(2 * share - 1) ** 1.6
        tips.append(polar(root, reach, -160 + 140 * share))
    lobes = [ell(*tip, 116 / ribs) for tip in tips]
    fan = union(poly([(84, 174), *tips, (116, 174)], 2), *lobes)
    for ear in pair(poly([(84, 146), (58, 160), (64, 174), (90, 172)], 6)):
        pen.form(ear, step(tone, -1), 0.9)
    pen.form(fan, tone, 0.6)
    for i, tip in enumerate(tips[:-1]):
        after = tips[i + 1]
        seam = ((tip[0] + after[0]) / 2, (tip[1] + after[1]) / 2)
        pen.fill(
            both(
                fan,
                tube([root, ((root[0] + seam[0]) / 2, (root[1] + seam[1]) / 2), seam], 2, 3, 4.4),
            ),
            step(tone, -2),
        )
    for radius in (62, 92):
        band = cut(ell(*root, radius), ell(*root, radius - 6))
        pen.fill(both(fan, band), step(tone, 1))
    pen.form(ell(100, 166, 17, 10), step(tone, -1), 0.9)
    if story == "pearl":
        pen.form(ell(146, 172, 13), "paper", 0.9)
        pen.fill(ell(141, 167, 3.4), "paper-3")
    elif story == "starfish":
        arms = [tube([(152, 166), polar((152, 166), 22, -90 + 72 * k)], 15, 6) for k in range(5)]
        pen.form(grounded(union(*arms, ell(152, 166, 11))), "accent", 0.9)
        for k in range(5):
            pen.fill(ell(*polar((152, 166), 10, -90 + 72 * k), 1.8), "accent+2")


@drawing(scene_class="being", size_m=0.5, facing="right", view="side")
def snake(
    pen: Pen,
    *,
    tone: Tone = "leaf",
    mark: Tone = "warm",
    coils: Annotated[int, Range(2, 3)] = 3,
    marks: Annotated[int, Range(0, 5)] = 5,
    tongue: bool = True,
    awake: bool = True,
) -> None:
    pen.ground(160)
    pen.form(
        grounded(tube([(40, 172), (18, 170), (8, 156), (14, 146)], 20, 15, 9, 3)), step(tone, -1)
    )
    for i in reversed(range(coils)):
        y, half = 172 - i * 23, 74 - i * 15
        ring = grounded(rect(98 - half, y - 14, 2 * half, 27, 13.5))
        own = step(tone, -(i % 2))
        pen.form(ring, own, 1)
        if i:
            pen.fill(both(ring, rect(0, y + 6, 200, 12, 0)), step(own, -2))
        for k in range(marks - i):
            x = 98 - half + 2 * half * (k + 0.8) / (marks - i + 0.6)
            pen.fill(both(ring, poly([(x, y - 12), (x + 9, y), (x, y + 12), (x - 9, y)], 2)), mark)
    base = 172 - coils * 23 + 12
    neck = tube(
        [(78, base + 6), (66, base - 20), (86, base - 44), (112, base - 50)], 28, 24, 22, 24
    )
    head = blob(
        (96, base - 66),
        (118, base - 74),
        (144, base - 68),
        (158, base - 52),
        (146, base - 38),
        (118, base - 36),
        (98, base - 44),
    )
    if tongue:
        y = base - 50
        pen.line(
            f"M154 {y} L174 {y + 2} M174 {y + 2} L184 {y - 4} M174 {y + 2} L184 {y + 8}", "hot", 3
        )
    whole = union(neck, head)
    pen.form(whole, tone, 0.7)
    belly = both(
        neck, tube([(90, base + 6), (78, base - 18), (92, base - 36), (112, base - 40)], 7, 8, 7, 2)
    )
    pen.fill(belly, step(tone, 3))
    for k in range(marks):
        x, y = ((70, 0), (66, -14), (72, -30), (84, -44), (98, -54))[k]
        pen.fill(both(whole, ell(x - 3, base + y, 5, 4)), mark)
    pen.line(
        f"M156 {base - 48} C148 {base - 43} 138 {base - 43} 130 {base - 46}", step(tone, -3), THIN
    )
    eyes(pen, ((132, base - 60),), 5.2, awake=awake)
    pen.fill(ell(151, base - 58, 1.8), step(tone, -3))


@drawing(scene_class="being", size_m=0.01, view="top", anchor="center")
def ladybug(
    pen: Pen,
    *,
    tone: Tone = "hot",
    shade: Tone = "ink+1",
    spots: Annotated[int, Range(2, 7)] = 7,
    spread: Annotated[float, Range(0, 26)] = 0,
    on: Literal["leaf", "none"] = "leaf",
) -> None:
    if on == "leaf":
        veined_leaf(pen, (10, 172), 208, 128, -42, "leaf", curl=0.02, veins=5)
    lean = 38.0

    def put(path: Path) -> Path:
        return turn(path, lean, 100, 100)

    for y, reach in ((84, 30), (108, 36), (130, 28)):
        for leg in pair(
            tube(
                [
                    (70, y),
                    (58 - reach * 0.2, y + (y - 106) * 0.3),
                    (52 - reach * 0.3, y + (y - 104) * 0.7),
                ],
                7,
                6,
                4,
            )
        ):
            pen.fill(put(leg), shade)
    for feeler in pair(curve([(94, 56), (90, 44), (84, 38), (76, 36)])):
        pen.line(put(feeler), shade, 3.4)
    for tip in pair(ell(76, 36, 3.6)):
        pen.fill(put(tip), shade)
    pen.form(put(ell(100, 110, 44, 50)), shade, 0.8)
    pen.form(put(ell(100, 66, 24, 18)), shade, 0.8)
    for x in (88, 112):
        pen.fill(put(ell(x, 60, 5.4)), "paper")
        pen.fill(put(ell(x, 59, 2.8)), "ink")
    half = both(ell(100, 112, 50, 50), union(rect(40, 50, 60, 120, 0), rect(60, 70, 40, 100, 0)))
    places = ((82, 84, 8), (70, 108, 8), (84, 128, 7.4), (72, 138, 4))
    for wing, side in zip(pair(turn(half, spread, 100, 66)), (-1, 1), strict=True):
        pen.form(put(wing), tone if side < 0 else step(tone, -1), 0.8)
        for i, (x, y, r) in enumerate(places):
            if 2 * i + (side > 0) < spots:
                spot = turn(ell(x, y, r), spread, 100, 66)
                pen.fill(both(put(wing), put(spot if side < 0 else pair(spot)[1])), shade)
    pen.fill(put(turn(ell(76, 94, 3.4, 9), 26 + spread, 76, 94)), step(tone, 3))


@drawing(scene_class="being", size_m=1, facing="left", view="side", pale=True)
def swan(
    pen: Pen,
    *,
    tone: Tone = "paper",
    bill: Tone = "hot",
    quills: Annotated[int, Range(3, 5)] = 4,
    afloat: bool = True,
    crown: bool = False,
) -> None:
    low = 0.0 if afloat else 12.0

    def put(path: Path) -> Path:
        return move(path, 0, low)

    if not afloat:
        pen.ground(130, 110)
    for i, (x, y) in enumerate(((190, 108), (194, 122), (188, 134))):
        pen.form(put(tube([(140, 140), (168, 130), (x, y)], 26, 20, 6)), step(tone, -1 - i % 2))
    body = "M52 128 C50 160 74 174 112 174 C152 174 178 160 182 130 C160 116 120 112 96 116 C80 120 70 130 52 128 Z"
    neck = tube(
        [(76, 152), (58, 130), (70, 100), (84, 74), (74, 46), (54, 44)], 44, 34, 24, 19, 19, 22
    )
    pen.form(put("M46 42 C36 42 22 54 20 62 C30 64 44 60 50 56 Z"), bill, 0.9)
    pen.fill(put(ell(44, 42, 6, 5)), "ink+1")
    pen.form(put(union(body, neck, ell(58, 42, 17, 15))), tone, 0.6, hard=0.06)
    eye(pen, 54, 40 + low, 3.6, white=False)
    for i in range(quills):
        tip = (186 - i * 5, 92 + i * 14)
        quill = tube([(96, 136), (134, 118 + i * 8), tip], 26, 28, 8)
        if not i:
            pen.occlude(put(body), put(quill), step(tone, -4), 2, 8)
        pen.form(put(quill), step(tone, -2 if i % 2 else -1), 0.9)
    cover = blob((84, 130), (102, 112), (130, 112), (144, 126), (136, 146), (110, 156), (90, 148))
    pen.occlude(put(body), put(cover), step(tone, -4), 2, 6)
    pen.form(put(cover), tone, 0.8)
    for x, y in ((104, 128), (118, 138), (122, 122)):
        pen.line(
            put(f"M{x - 6} {y} C{x - 4} {y + 7} {x + 6} {y + 7} {x + 9} {y}"), step(tone, -3), 2
        )
    if crown:
        gold = poly([(48, 30), (44, 12), (54, 20), (60, 8), (68, 19), (77, 12), (74, 32)], 2)
        pen.form(put(gold), "warm", 0.9)
    if afloat:
        humps: list[Point] = [(-16 + 22 * k, 160 + (0 if k % 2 else 6)) for k in range(11)]
        sea = both(f"{curve(humps)} L240 220 L-40 220 Z", rect(6, 140, 188, 44, (0, 0, 13, 13)))
        pen.form(sea, "second", 0.5, hard=0)
        pen.line("M34 174 C44 178 56 178 66 174 M120 177 C132 181 148 181 160 176", "second+2", 2.4)


@drawing(scene_class="being", size_m=0.4, facing="right", view="side")
def parrot(
    pen: Pen,
    *,
    tone: Tone = "main",
    wing: Tone = "accent",
    second: Tone = "second",
    quills: Annotated[int, Range(2, 4)] = 3,
    speaks: bool = True,
    crest: bool = True,
) -> None:
    pen.form(tube([(8, 150), (70, 144), (130, 148), (192, 136)], 10, 10, 9, 5), "wood-1")
    veined_leaf(pen, (164, 140), 32, 18, -50, "leaf")
    for i in range(quills):
        x = 66 - 12 * i
        plume = tube([(84, 128), ((84 + x) / 2 - 2, 156), (x, 183 - 6 * i)], 18, 16, 8)
        pen.form(grounded(plume), (second, tone, wing, tone)[i], 0.9)
    if crest:
        for degrees, own in ((-118, second), (-100, wing), (-82, second)):
            small(pen, leaf(104, 38, 36, 13, degrees, -0.1), own)
    body = (
        "M92 42 C100 24 132 20 144 40 C152 52 150 66 146 80 C144 110 130 142 98 148 "
        "C80 150 74 132 76 110 C78 86 84 64 92 42 Z"
    )
    pen.form(body, tone, 0.7)
    chest = both(
        body, blob((134, 70), (150, 76), (142, 110), (122, 140), (108, 146), (114, 116), (122, 90))
    )
    pen.fill(chest, second)
    pen.shade(chest, step(second, -1), 0.8)
    cheek = both(body, blob((116, 46), (134, 38), (150, 50), (148, 70), (130, 74), (116, 64)))
    pen.fill(cheek, "paper")
    hook = "M142 40 C162 38 172 54 166 78 C162 72 156 70 146 70 C138 62 136 48 142 40 Z"
    small(pen, "M144 68 C152 68 158 72 158 78 C154 84 146 80 142 74 Z", "ink+2")
    pen.form(hook, "ink+3" if wing.startswith("warm") else "warm", 0.9)
    eye(pen, 130, 52, 6, white=False)
    fold = "M90 76 C70 88 62 118 66 152 C72 158 78 156 84 148 C102 140 118 118 116 96 C112 80 100 72 90 76 Z"
    pen.occlude(body, fold, step(tone, -2), 3, 4)
    pen.form(fold, wing, 0.8)
    band = both(fold, "M60 118 C80 116 100 108 120 96 L120 116 C104 128 84 136 60 138 Z")
    pen.fill(band, second)
    pen.line("M74 140 C84 134 92 126 98 118 M70 128 C82 124 92 116 100 106", step(wing, -2), 2)
    for x in (102, 118):
        for dx in (0, 7):
            pen.fill(tube([(x + dx, 140), (x + dx + 2, 147), (x + dx + 1, 154)], 6, 7, 5), "ink+3")
    if speaks:
        bubble = union(rect(158, 8, 36, 26, 9), poly([(164, 28), (164, 44), (176, 32)], 2))
        pen.form(bubble, "paper", 0.8)
        for i in range(3):
            pen.fill(ell(168 + 8 * i, 21, 2.6), tone)
