"""Animals of legends and of long ago, and a few rare ones."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.fauna import eyes
from onbrand.generation.composer.kit.growth import grounded, pair, small, tube
from onbrand.generation.composer.kit.hoofed import horse
from onbrand.generation.composer.kit.parts import eye
from onbrand.generation.composer.pen import THIN, Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Point,
    blob,
    both,
    curve,
    ell,
    leaf,
    poly,
    rect,
    star,
    turn,
    union,
)


@drawing(scene_class="being", size_m=2.3, facing="right", view="side", pale=True)
def unicorn(
    pen: Pen,
    *,
    tone: Tone = "paper-1",
    mane: Tone = "hot",
    horn: Tone = "warm",
    gait: Literal["stands", "steps"] = "steps",
    stars: Annotated[int, Range(0, 4)] = 4,
) -> None:
    horse(pen, tone=tone, mane=mane, gait=gait, blaze=False)
    spike = poly([(143, 26), (157, 36), (180, 5)], (4, 4, 1.5))
    pen.form(spike, horn, 0.9)
    for x, y in ((154, 26), (161, 20), (168, 14)):
        pen.fill(both(spike, turn(rect(x - 12, y - 1.2, 24, 2.4, 1), 30, x, y)), step(horn, -2))
    for x, y, r in ((60, 40, 9), (40, 58, 6), (78, 22, 5), (22, 38, 5))[:stars]:
        pen.fill(star(x, y, r, 4, 0.36, 0.8), "accent" if r > 5 else "accent+1")


@drawing(scene_class="being", size_m=4, facing="right", view="side")
def dinosaur(
    pen: Pen,
    *,
    tone: Tone = "leaf",
    belly: Tone = "leaf+3",
    plates: Annotated[int, Range(0, 7)] = 6,
    teeth: bool = True,
    egg: bool = True,
    awake: bool = True,
) -> None:
    pen.ground(150, 92)
    ridge: tuple[tuple[float, float, float], ...] = (
        (92, 34, -130), (80, 58, -142), (70, 82, -146), (58, 106, -140), (42, 128, -128), (28, 142, -116), (108, 25, -116)
    )  # fmt: skip
    for x, y, degrees in ridge[:plates]:
        small(pen, leaf(x + 4, y + 6, 26, 22, degrees), "hot")
    far = step(tone, -2)
    pen.form(
        grounded(tube([(112, 140), (122, 162), (118, 182), (134, 182)], 30, 20, 16, 12)), far, 0.9
    )
    tail = tube([(84, 146), (58, 156), (34, 160), (14, 150), (6, 134)], 54, 38, 24, 13, 3)
    body = blob(
        (84, 60),
        (110, 54),
        (130, 70),
        (136, 104),
        (132, 140),
        (110, 164),
        (80, 166),
        (62, 146),
        (64, 110),
    )
    head = blob(
        (84, 46),
        (92, 20),
        (124, 10),
        (152, 18),
        (182, 30),
        (190, 46),
        (182, 58),
        (150, 62),
        (136, 76),
        (106, 78),
    )
    whole = grounded(union(tail, body, head))
    pen.form(whole, tone, 0.6, hard=0.06)
    front = both(
        body, blob((118, 78), (138, 76), (148, 110), (140, 150), (118, 166), (104, 146), (112, 108))
    )
    pen.fill(front, belly)
    for y in (92, 106, 120, 134, 148):
        pen.fill(both(front, tube([(100, y), (122, y + 4), (146, y)], 2, 3, 2)), step(belly, -2))
    for x, y, r in ((84, 92, 6), (76, 112, 4), (92, 118, 4.6), (58, 152, 5), (116, 26, 4)):
        pen.fill(both(whole, ell(x, y, r, r * 0.8)), step(tone, -1))
    thigh = blob((66, 132), (88, 124), (106, 138), (104, 160), (88, 172), (68, 164))
    foot = grounded(tube([(84, 160), (80, 178), (92, 181), (108, 181)], 30, 18, 16, 12))
    pen.form(union(thigh, foot), tone, 0.9)
    for x in (100, 106, 112):
        pen.fill(grounded(ell(x, 182, 3, 4)), belly)
    arm = tube([(122, 96), (136, 112), (150, 106)], 15, 12, 9)
    pen.occlude(front, arm, step(belly, -3), 2, 5)
    pen.form(arm, tone, 0.9)
    for dy in (-3, 3):
        pen.fill(ell(155, 105 + dy, 4, 2.4), tone)
    pen.line("M184 52 C170 50 152 54 140 48", step(tone, -3), THIN)
    for x in (150, 160, 170, 179) if teeth else ():
        pen.fill(poly([(x - 3.4, 51), (x + 3.4, 51), (x, 58)], 0.8), "paper")
    pen.fill(ell(178, 34, 2.4, 1.8), step(tone, -3))
    pen.fill(ell(130, 32, 9), "paper" if awake else step(tone, 1))
    eyes(pen, ((132, 33),), 5, awake=awake)
    if egg:
        oval = grounded(ell(168, 166, 17, 21))
        pen.form(oval, "paper-1", 0.9)
        for x, y, r in ((162, 158, 4), (174, 168, 4.6), (164, 176, 3)):
            pen.fill(both(oval, ell(x, y, r)), step(tone, 1))


@drawing(scene_class="being", size_m=1.3, facing="left", view="side")
def flamingo(
    pen: Pen,
    *,
    tone: Tone = "hot+1",
    legs: Tone = "hot",
    stance: Literal["one leg", "two legs"] = "one leg",
    water: bool = True,
    quills: Annotated[int, Range(2, 4)] = 3,
) -> None:
    low = 176.0 if water else 182.0
    if water:
        pen.fill(ell(112, 178, 66, 9), "sky")
        pen.fill(ell(112, 177, 40, 5), "sky+2")
    else:
        pen.ground(80, 114)
    if stance == "one leg":
        pen.line("M122 112 L140 138 L112 144", step(legs, -1), 4.4)
    else:
        pen.line(f"M126 112 L130 142 L126 {low} M126 {low} L112 {low + 1}", step(legs, -1), 4.4)
    pen.line(f"M110 112 L112 142 L110 {low} M110 {low} L96 {low + 1}", legs, 4.8)
    pen.fill(ell(112, 143, 4), step(legs, -1))
    body = blob(
        (76, 92),
        (88, 76),
        (116, 68),
        (148, 76),
        (178, 98),
        (160, 112),
        (128, 122),
        (94, 118),
        (78, 106),
    )
    neck = tube(
        [(92, 100), (70, 98), (54, 78), (66, 56), (80, 38), (68, 20), (54, 26)],
        28,
        19,
        14,
        13,
        12,
        15,
        17,
    )
    bill = "M50 18 C36 18 28 28 28 40 C28 50 32 54 36 52 C38 44 44 36 54 34 Z"
    pen.form(bill, "paper-2", 0.9)
    pen.fill(both(bill, rect(20, 38, 40, 20, 0)), "ink+1")
    pen.form(union(body, neck, ell(58, 25, 13)), tone, 0.6, hard=0.06)
    eye(pen, 56, 22, 3.4, white=False)
    for i in range(quills):
        plume = tube([(104, 96 + i * 5), (144, 92 + i * 8), (182 - i * 8, 98 + i * 7)], 17, 19, 5)
        small(pen, plume, step(tone, -1 - i % 2))
    cover = blob((96, 88), (114, 78), (138, 84), (148, 96), (128, 106), (104, 104))
    pen.occlude(body, cover, step(tone, -2), 2, 5)
    pen.form(cover, step(tone, 1), 0.9)
    pen.line(curve([(112, 92), (120, 97), (130, 96)]), step(tone, -1), 2)


@drawing(scene_class="being", size_m=1.5)
def hippo(
    pen: Pen,
    *,
    tone: Tone = "ink+5",
    muzzle: Tone = "ink+6",
    afloat: bool = True,
    mouth: Literal["smile", "open"] = "smile",
    rider: Literal["bird", "lily", "none"] = "bird",
) -> None:
    if afloat:
        back = blob((34, 184), (30, 140), (52, 108), (100, 98), (148, 108), (170, 140), (166, 184))
        pen.form(grounded(back), step(tone, -1), 0.7)
    else:
        _standing(pen, tone)
    for ear in pair(ell(58, 42, 13, 14)):
        pen.form(ear, tone, 0.9)
    for inside in pair(ell(59, 44, 7, 8)):
        pen.fill(inside, "hot+2")
    head = blob(
        (100, 34),
        (132, 42),
        (144, 66),
        (146, 92),
        (128, 108),
        (72, 108),
        (54, 92),
        (56, 66),
        (68, 42),
    )
    pen.form(head, tone, 0.7, hard=0.06)
    snout = blob(
        (44, 116),
        (54, 92),
        (78, 84),
        (122, 84),
        (146, 92),
        (156, 116),
        (146, 142),
        (100, 150),
        (54, 142),
    )
    pen.occlude(head, snout, step(tone, -2), 0, -5)
    pen.form(snout, muzzle, 0.7)
    for nostril in pair(turn(ell(78, 100, 5, 7), 16, 78, 100)):
        pen.fill(nostril, step(muzzle, -4))
    _jaw(pen, muzzle, mouth)
    for x in (50, 150):
        pen.fill(ell(x, 118, 7, 5), "hot+2")
    eyes(pen, ((76, 64), (124, 64)), 5.6)
    _rider(pen, rider)
    if afloat:
        humps: list[Point] = [(-16 + 22 * k, 154 + (0 if k % 2 else 6)) for k in range(11)]
        sea = both(f"{curve(humps)} L240 220 L-40 220 Z", rect(6, 140, 188, 44, (0, 0, 13, 13)))
        pen.form(sea, "second", 0.5, hard=0)
        pen.line("M30 170 C40 174 52 174 62 170 M130 174 C142 178 156 178 168 173", "second+2", 2.4)


def _jaw(pen: Pen, muzzle: str, mouth: str) -> None:
    if mouth == "smile":
        pen.line("M60 122 C76 140 124 140 140 122", step(muzzle, -4), 3)
        for tooth in pair(rect(72, 130, 9, 10, (1, 1, 4, 4))):
            pen.fill(tooth, "paper")
    else:
        gap = "M62 116 L138 116 C138 140 120 146 100 146 C80 146 62 140 62 116 Z"
        pen.fill(gap, "hot-2")
        pen.fill(both(gap, ell(100, 144, 24, 12)), "hot+1")
        for tooth in pair(rect(70, 116, 11, 12, (1, 1, 4, 4))):
            pen.fill(tooth, "paper")


def _rider(pen: Pen, rider: str) -> None:
    if rider == "bird":
        pen.form(union(ell(100, 22, 15, 12), ell(90, 12, 8)), "warm", 0.9)
        pen.fill(poly([(83, 9), (73, 13), (83, 16)], 1.5), "hot")
        eye(pen, 88, 11, 2, white=False)
        small(pen, leaf(96, 22, 22, 11, 8, -0.2), "warm-1")
        pen.line("M96 33 L96 37 M104 33 L104 37", "hot-1", 2)
    elif rider == "lily":
        for degrees in (-160, -20, -125, -55, -90):
            small(pen, leaf(100, 38, 22, 12, degrees), "accent" if degrees == -90 else "accent+1")


def _standing(pen: Pen, tone: str) -> None:
    pen.ground(140)
    pen.form(
        blob(
            (30, 160), (28, 124), (56, 96), (100, 90), (144, 96), (172, 124), (170, 160), (100, 176)
        ),
        step(tone, -1),
        0.7,
    )
    for x in (56, 144):
        leg = grounded(rect(x - 19, 140, 38, 48, (10, 10, 4, 4)))
        pen.form(leg, tone, 0.9)
        for dx in (-11, 0, 11):
            pen.fill(both(leg, ell(x + dx, 184, 5, 5)), step(tone, 3))
