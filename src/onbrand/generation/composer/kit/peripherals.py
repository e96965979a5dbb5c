"""What hangs on a computer or a wall: headsets, chargers, remotes, plugs, masts."""

from itertools import pairwise
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.papers import text
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    both,
    curve,
    cut,
    ell,
    flip,
    limb,
    poly,
    rect,
    segments,
    union,
)


@drawing(
    scene_class="table",
    size_m=0.22,
)
def headset(
    pen: Pen,
    *,
    tone: Tone = "main",
    cushion: Tone = "accent",
    ears: Annotated[int, Range(1, 2)] = 2,
    bubble: Literal["dots", "lines", "none"] = "dots",
) -> None:
    pen.ground(126)
    band = cut(ell(94, 96, 72, 80), ell(94, 100, 60, 70))
    pen.form(both(band, rect(0, 0, 200, 112, 0)), tone, 0.4)
    pad = cut(both(ell(94, 100, 60, 70), rect(48, 0, 92, 62, 0)), ell(94, 106, 57, 68))
    pen.form(pad, "dark+2", 0.4)
    run = [(30, 146), (34, 170), (56, 180), (84, 178)]
    pen.line(curve([*run[:2], (44, 177), *run[2:]]), "dark+2", 6)
    pen.form(rect(78, 166, 40, 20, 10), "dark+1", 1)
    pen.fill(rect(86, 171, 20, 4, 2), "dark+3")
    for i in range(2):
        right = i == 1
        muff, cup = rect(38, 92, 22, 64, 10), rect(14, 88, 32, 72, (16, 8, 8, 16))
        if right and ears == 1:
            stub = rect(144, 92, 22, 42, 9)
            pen.form(stub, "dark+2", 1)
            continue
        muff, cup = (flip(one, 94) if right else one for one in (muff, cup))
        pen.form(muff, cushion, 1.1)
        pen.occlude(muff, cup, step(cushion, -2), 3, 3)
        pen.form(cup, tone, 1)
        plate = ell(28, 124, 8, 17)
        pen.fill(flip(plate, 94) if right else plate, step(tone, 2))
    if bubble == "none":
        return
    cloud = union(rect(112, 4, 82, 52, 20), poly([(128, 48), (152, 50), (122, 74)], 3))
    pen.cast(cloud, 3, 6)
    pen.form(cloud, "second", 0.8)
    if bubble == "dots":
        for x in (134, 153, 172):
            pen.fill(ell(x, 30, 5.6), "paper")
    else:
        text(pen, (130, 20), (46, 30), "paper", gap=13, tall=6)


@drawing(
    scene_class="table",
    size_m=0.07,
)
def earbuds(
    pen: Pen,
    *,
    tone: Tone = "main",
    bud: Tone = "paper-1",
    case: Literal["open", "none"] = "open",
    notes: Annotated[int, Range(0, 2)] = 1,
) -> None:
    pen.ground(140)
    if case == "open":
        lid = rect(34, 46, 132, 74, (38, 38, 6, 6))
        pen.form(lid, step(tone, -1), 0.8)
        pen.fill(rect(44, 62, 112, 60, (28, 28, 0, 0)), step(tone, -3))
    low = 0 if case == "open" else 42
    for right in (False, True):
        stem = rect(68, 74 + low, 17, 68, 8.5)
        head = ell(70, 68 + low, 23, 21)
        tip = ell(49, 66 + low, 9, 13)
        stem, head, tip = (flip(one) if right else one for one in (stem, head, tip))
        pen.form(tip, "dark+2", 1)
        pen.form(stem, bud, 0.9)
        pen.form(head, bud, 0.9)
        dot = ell(78, 64 + low, 4.4, 6)
        pen.fill(flip(dot) if right else dot, "dark+1")
        line = rect(72, 128 + low, 9, 4, 2)
        pen.fill(flip(line) if right else line, "accent")
    if case == "open":
        body = rect(28, 116, 144, 68, (10, 10, 34, 34))
        pen.form(body, tone, 0.9)
        pen.fill(both(body, rect(20, 116, 160, 8, 0)), step(tone, 1))
        pen.fill(ell(100, 148, 5), "accent")
        pen.fill(both(body, limb([(42, 136), (44, 152), (54, 168)], 4, 7, 3)), step(tone, 2))
    for i in range(notes):
        x, y = ((156, 34), (28, 40))[i]
        pen.fill(ell(x, y, 9, 7), "accent")
        pen.line(
            f"M{x + 8} {y - 1} L{x + 8} {y - 28} C{x + 18} {y - 26} {x + 20} {y - 18} {x + 17} {y - 12}",
            "accent",
            4,
        )


@drawing(
    scene_class="table",
    size_m=0.2,
    view="top",
    anchor="center",
)
def remote_control(
    pen: Pen,
    *,
    tone: Tone = "main",
    pad: Literal["ring", "keys"] = "ring",
    rows: Annotated[int, Range(1, 3)] = 3,
    signal: Annotated[int, Range(0, 2)] = 2,
) -> None:
    with pen.at(6, 12, 0.92, degrees=18):
        for i in range(signal):
            size = 14 + i * 15
            y = 10 - i * 11
            pen.line(
                f"M{100 - size} {y + 4} Q100 {y - size * 0.7:.1f} {100 + size} {y + 4}", "accent", 6
            )
        body = rect(66, 14, 68, 180, 26)
        pen.cast(body, 6, 7)
        pen.form(body, tone, 0.8, hard=0.08)
        pen.fill(rect(84, 14, 32, 6, (3, 3, 0, 0)), "dark")
        pen.form(ell(84, 38, 7.5), "hot" if tone != "hot" else "accent", 1)
        pen.fill(ell(116, 38, 6), step(tone, -2))
        if pad == "ring":
            pen.fill(ell(101, 77, 27), step(tone, -2))
            pen.form(ell(100, 75, 26), step(tone, 1), 0.8)
            pen.form(ell(100, 75, 11), "accent", 0.9)
            for x, y in ((100, 56), (100, 94), (81, 75), (119, 75)):
                pen.fill(ell(x, y, 2.6), "paper")
        else:
            for i in range(6):
                x, y = 82 + i % 3 * 18, 58 + i // 3 * 18
                pen.fill(ell(x, y + 2, 6.6), step(tone, -2))
                pen.fill(ell(x, y, 6.6), "accent" if i == 4 else "paper-1")
        for i in range(rows * 3):
            x, y = 76 + i % 3 * 18, 114 + i // 3 * 17
            pen.fill(rect(x, y + 2, 13, 10, 4), step(tone, -2))
            pen.fill(rect(x, y, 13, 10, 4), ("paper-1", "paper-1", "second+1")[i % 3])
        pen.fill(rect(84, 172, 32, 6, 3), step(tone, 2))


@drawing(
    scene_class="table",
    size_m=0.12,
    anchor="center",
)
def charger(
    pen: Pen,
    *,
    tone: Tone = "main",
    kind: Literal["adapter", "pad"] = "adapter",
    ports: Annotated[int, Range(1, 2)] = 1,
    bolt: bool = True,
) -> None:
    flash = [(12, -34), (-18, 6), (-1, 6), (-8, 34), (20, -8), (3, -8)]
    if kind == "pad":
        pen.cast(ell(100, 142, 88, 30), 3, 10)
        pen.form(ell(100, 150, 88, 32), step(tone, -2), 0.8)
        pen.form(ell(100, 140, 88, 32), tone, 0.8)
        pen.line(ell(100, 139, 60, 20), "accent", 5)
        phone = poly([(76, 20), (132, 20), (128, 134), (72, 134)], 10)
        pen.occlude(ell(100, 140, 88, 32), phone, step(tone, -2), 8, 8)
        pen.form(phone, "dark+1", 0.8)
        pen.fill(poly([(80, 26), (127, 26), (123, 128), (77, 128)], 7), "paper-1")
        if bolt:
            pen.form(poly([(102 + x, 76 + y) for x, y in flash], 3), "accent", 0.8)
        pen.line(curve([(186, 146), (192, 156), (190, 166), (194, 172)]), "dark+2", 6)
        return
    for i in range(ports):
        x = 100 if ports == 1 else 76 + 48 * i
        run = [
            (x, 128),
            (x, 148),
            (x + 4, 166),
            (x + 22, 174),
            (x + 46, 170),
            (184, 180),
            (190, 192),
        ]
        pen.line(curve(run), "dark+2", 7)
    for x in (74, 112):
        pen.form(rect(x, 8, 14, 34, 4), "paper-5", 1.2)
        pen.fill(ell(x + 7, 18, 3), "paper-8")
    body = rect(42, 34, 116, 92, 18)
    pen.cast(body, 4, 7)
    pen.form(body, tone, 0.8, hard=0.07)
    pen.fill(both(body, rect(40, 34, 120, 18, 0)), step(tone, -1))
    for i in range(ports):
        x = 100 if ports == 1 else 76 + 48 * i
        pen.form(rect(x - 13, 120, 26, 20, (3, 3, 7, 7)), "dark+1", 1.2)
    if bolt:
        pen.form(poly([(100 + x * 0.9, 86 + y * 0.8) for x, y in flash], 3), "accent", 0.8)
    pen.fill(ell(142, 110, 4), "leaf+2")


@drawing(
    scene_class="table",
    size_m=0.13,
    view="top",
    anchor="center",
)
def hard_drive(
    pen: Pen,
    *,
    tone: Tone = "main",
    kind: Literal["bare", "case"] = "bare",
    arm: Annotated[float, Range(-10, 14)] = 4,
    cable: bool = True,
) -> None:
    if cable:
        pen.line(
            curve([(100, 176), (100, 188), (120, 192), (150, 188), (176, 192), (190, 186)]),
            "dark+2",
            7,
        )
    body = rect(32, 8, 136, 172, 14)
    pen.cast(body, 4, 7)
    pen.form(body, tone if kind == "case" else "paper-4", 0.8, hard=0.04)
    pen.form(rect(80, 172, 40, 10, 3), "dark+1", 1.2)
    if kind == "case":
        for i in range(4):
            pen.fill(rect(52, 34 + i * 13, 96, 6, 3), step(tone, -1))
        pen.fill(rect(52, 118, 58, 9, 4.5), "paper")
        pen.fill(rect(52, 134, 36, 6, 3), step(tone, 2))
        pen.fill(ell(142, 154, 6), "accent")
        return
    for x, y in ((45, 21), (155, 21), (45, 167), (155, 167)):
        pen.fill(ell(x, y, 4.4), "paper-7")
    pen.fill(ell(102, 75, 57), "paper-7")
    pen.form(ell(100, 72, 56), "paper-2", 0.6)
    gleam = poly([(100, 72), (40, 20), (62, 0)])
    pen.fill(both(ell(100, 72, 56), gleam), "paper")
    glare = poly([(100, 72), (160, 124), (138, 144)])
    pen.fill(both(ell(100, 72, 56), glare), "paper-4")
    pen.line(ell(100, 72, 40), "paper-4", 1.6)
    pen.form(ell(100, 72, 19), tone, 0.8)
    pen.fill(ell(100, 72, 6), step(tone, 2))
    pen.form(rect(44, 134, 112, 38, 7), tone, 0.9)
    pen.fill(rect(56, 146, 44, 7, 3.5), "paper")
    pen.fill(rect(56, 158, 28, 5, 2.5), step(tone, 2))
    with pen.at(42, 42, degrees=arm - 38):
        lever = poly([(90, 100), (97, 36), (103, 36), (110, 100)], (6, 2, 2, 6))
        pen.cast(lever, 3, 5)
        pen.form(lever, "accent", 1)
        pen.form(ell(100, 100, 15), "dark+2", 0.9)
        pen.fill(ell(100, 100, 5), "paper-3")


@drawing(
    scene_class="table",
    size_m=0.1,
    anchor="center",
)
def plug(
    pen: Pen,
    *,
    tone: Tone = "main",
    pins: Annotated[int, Range(2, 3)] = 2,
    leafy: bool = False,
    cord: Literal["curl", "straight"] = "curl",
) -> None:
    cable = {
        "curl": [
            (100, 130),
            (100, 150),
            (84, 160),
            (60, 154),
            (50, 170),
            (70, 186),
            (112, 180),
            (160, 184),
            (190, 170),
        ],
        "straight": [(100, 130), (100, 142), (100, 156), (100, 170), (100, 182), (100, 192)],
    }[cord]
    pen.line(curve(cable), "dark+2", 10)
    if leafy:
        veined_leaf(pen, (104, 172), 46, 26, -24, "leaf", veins=3)
    places = (76, 124) if pins == 2 else (70, 100, 130)
    for x in places:
        pen.form(rect(x - 7, 8, 14, 52, (7, 7, 1, 1)), "paper-5", 1.2)
        pen.fill(rect(x - 4, 12, 3, 40, 1.5), "paper-2")
    body = "M46 56 L154 56 L154 92 C154 118 132 134 116 136 L84 136 C68 134 46 118 46 92 Z"
    pen.cast(body, 4, 7)
    pen.form(body, tone, 0.8)
    pen.form(rect(38, 50, 124, 18, 8), step(tone, 1), 1.2)
    pen.form(rect(86, 130, 28, 22, (2, 2, 8, 8)), "dark+1", 1)
    pen.form(
        poly([(106, 74), (84, 102), (98, 102), (94, 124), (117, 94), (103, 94)], 3), "accent", 0.8
    )
    pen.fill(both(body, limb([(56, 78), (58, 96), (68, 112)], 4, 7, 3)), step(tone, 2))


@drawing(
    scene_class="wall",
    size_m=0.12,
    anchor="center",
)
def socket(
    pen: Pen,
    *,
    tone: Tone = "main",
    outlets: Annotated[int, Range(1, 2)] = 1,
    switch: bool = False,
    light: bool = True,
    face: Tone = "paper",
) -> None:
    wide = 172 if outlets == 1 else 188
    tall = 172 if outlets == 1 else 108
    plate = rect(100 - wide / 2, 100 - tall / 2, wide, tall, 24)
    pen.cast(plate, 4, 8)
    pen.form(plate, tone, 0.7, hard=0.04)
    inner = rect(110 - wide / 2, 110 - tall / 2, wide - 20, tall - 20, 16)
    pen.form(inner, step(tone, 1), 0.7, hard=0)
    radius = 56 if outlets == 1 else 37
    for i in range(outlets):
        x = 100 if outlets == 1 else 56 + 88 * i
        if switch and i == outlets - 1 and outlets == 2:
            pen.form(rect(x - 26, 68, 52, 64, 8), face, 0.9)
            pen.fill(rect(x - 26, 100, 52, 32, (0, 0, 8, 8)), "paper-4")
            pen.fill(ell(x, 84, 4), "accent")
            continue
        pen.form(ell(x, 100, radius), face, 0.8, hard=0.05)
        pen.fill(ell(x, 100, radius * 0.8), "paper-4")
        pen.fill(cut(ell(x, 100, radius * 0.8), ell(x + 3, 104, radius * 0.8)), "paper-7")
        for side in (-1, 1):
            pen.fill(ell(x + side * radius * 0.36, 100, radius * 0.13), "ink+1")
            pen.fill(rect(x - 5, 100 + side * radius * 0.7 - 5, 10, 10, 3), "warm")
    if light:
        pen.fill(ell(100 + wide / 2 - 22, 100 + tall / 2 - 22, 5), "accent")
    if switch and outlets == 1:
        pen.form(rect(26, 26, 30, 18, 7), "accent", 1)


@drawing(
    scene_class="land",
    size_m=45,
)
def antenna(
    pen: Pen,
    *,
    tone: Tone = "main",
    signal: Annotated[int, Range(0, 3)] = 2,
    dishes: Annotated[int, Range(0, 2)] = 2,
    shed: bool = True,
) -> None:
    pen.ground(130)
    for i in range(signal):
        size = 17 + i * 13
        for side in (-1, 1):
            x = 100 + side * size
            pen.line(
                f"M{x} {34 - size * 0.62:.1f} Q{x + side * size * 0.46:.1f} 34 {x} {34 + size * 0.62:.1f}",
                "accent",
                6,
            )
    for side in (-1, 1):
        pen.line(segments((100 + side * 4, 62), (100 + side * 38, 183)), tone, 7)
    joints = [(100 - 6 - 5.3 * i, 100 + 6 + 5.3 * i, 72 + i * 20) for i in range(6)]
    for (left, right, y), (far_left, far_right, low) in pairwise(joints):
        pen.line(segments((left, y), (far_right, low)), step(tone, 1), 3)
        pen.line(segments((right, y), (far_left, low)), step(tone, 1), 3)
        pen.line(segments((far_left, low), (far_right, low)), step(tone, -1), 4)
    pen.form(rect(96, 34, 8, 40, 2), step(tone, -1), 1.2)
    pen.form(ell(100, 34, 10), "hot" if tone != "hot" else "accent", 0.9)
    for i in range(dishes):
        x, y = ((84, 92), (117, 112))[i]
        pen.form(ell(x, y, 17), "paper-2", 0.9)
        pen.fill(ell(x + 2, y + 2, 11), "paper-5")
        pen.fill(ell(x, y, 4), "accent")
    if shed:
        pen.form(rect(132, 150, 42, 34, 2), "paper-2", 0.8)
        pen.form(poly([(126, 152), (180, 152), (172, 140), (134, 140)], 3), "second", 1)
        pen.fill(rect(146, 162, 14, 22, (3, 3, 0, 0)), "ink+2")
