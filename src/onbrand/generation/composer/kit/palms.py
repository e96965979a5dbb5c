"""Hands by themselves: raised, pointing, approving, and holding something out to us."""

import math
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    blob,
    both,
    curve,
    cut,
    ell,
    heart,
    limb,
    move,
    poly,
    rect,
    star,
    turn,
    union,
)

Skin = Literal["skin1", "skin2", "skin3"]
Held = Literal["sprout", "heart", "coin", "star", "none"]


@drawing(scene_class="symbol", size_m=0.25, anchor="center")
def hand(
    pen: Pen,
    *,
    tone: Tone = "main",
    gesture: Literal["open", "pointing", "thumb-up", "holding"] = "open",
    skin: Skin = "skin1",
    held: Held = "heart",
    cuff: bool = True,
) -> None:
    match gesture:
        case "open":
            _raised(pen, tone, skin, cuff=cuff)
        case "pointing":
            pointing_hand(pen, tone, skin, cuff=cuff)
        case "thumb-up":
            _approving(pen, tone, skin, cuff=cuff)
        case "holding":
            _offering(pen, tone, skin, cuff=cuff)
            _held(pen, held, (124, 116), 1.2)


@drawing(scene_class="symbol", size_m=0.25, anchor="center")
def thumbs_up(
    pen: Pen,
    *,
    tone: Tone = "main",
    skin: Skin = "skin2",
    cuff: bool = True,
    rays: Annotated[int, Range(0, 3)] = 3,
) -> None:
    for i in range(rays):
        line = (((140, 40), (152, 22)), ((154, 58), (174, 48)), ((122, 30), (126, 10)))[i]
        pen.line(f"M{line[0][0]} {line[0][1]} L{line[1][0]} {line[1][1]}", "accent", 6)
    _approving(pen, tone, skin, cuff=cuff)


@drawing(scene_class="symbol", size_m=0.35, anchor="center")
def hands(
    pen: Pen,
    *,
    tone: Tone = "main",
    gesture: Literal["raised", "cupped"] = "raised",
    skin: Skin = "skin1",
    other: Skin = "skin3",
    held: Held = "sprout",
    cuff: bool = True,
) -> None:
    """A pair of raised ones of two people, or two that hold something between them."""
    if gesture == "raised":
        with pen.at(74, 44, 0.72, degrees=12):
            _raised(pen, "accent", other, cuff=cuff)
        with pen.at(-14, 12, 0.86, degrees=-8, mirror=True):
            _raised(pen, tone, skin, cuff=cuff)
        return
    _held(pen, held, (100, 138), 1.35)
    with pen.at(58, 54, 0.69, mirror=True):
        _offering(pen, tone, skin, cuff=cuff)
    with pen.at(4, 58, 0.69):
        _offering(pen, tone, skin, cuff=cuff)


def _sleeve(pen: Pen, start: Point, end: Point, wide: float, tone: str, *, cuff: bool) -> None:
    """As far as the wrist; the white cuff of a shirt shows at its end."""
    long = math.dist(start, end)
    along = ((end[0] - start[0]) / long, (end[1] - start[1]) / long)

    def band(first: float, last: float, half: float, flare: float, radius: float) -> Path:
        points = []
        for reach, width in ((first, half * flare), (last, half)):
            x, y = start[0] + along[0] * reach, start[1] + along[1] * reach
            points.append((x - along[1] * width, y + along[0] * width))
            points.append((x + along[1] * width, y - along[0] * width))
        return poly([points[0], points[2], points[3], points[1]], (2, radius, radius, 2))

    if cuff:
        pen.form(band(long - 4, long + 11, wide * 0.41, 1, 4), "paper", 0.8)
    pen.form(band(0, long, wide / 2, 1.06, 6), tone, 0.8)


def _creases(pen: Pen, skin: str, *lines: list[Point]) -> None:
    for line in lines:
        pen.fill(limb(line, 0.6, 2.4, 2.2, 0.6), step(skin, -2))


# Of a palm: the root, the middle and the tip of a finger, and its widths.
_FINGERS: tuple[tuple[Point, Point, Point, float], ...] = (
    ((76, 100), (67, 66), (60, 37), 22),
    ((95, 96), (93, 54), (91, 21), 22.5),
    ((115, 97), (119, 60), (123, 30), 22),
    ((132, 106), (145, 80), (155, 58), 19),
)


def _raised(pen: Pen, tone: str, skin: str, *, cuff: bool) -> None:
    """A left palm, the fingers a little apart."""
    thumb = limb([(92, 146), (64, 128), (46, 104), (37, 82)], 34, 29, 22, 17)
    palm = blob(
        (80, 164), (78, 146), (68, 122), (66, 102), (78, 90), (100, 87), (124, 90), (140, 104),
        (138, 126), (128, 148), (125, 164), (102, 167),
    )  # fmt: skip
    fingers = [
        limb([root, knuckle, tip], wide * 1.05, wide, wide * 0.86)
        for root, knuckle, tip, wide in _FINGERS
    ]
    whole = union(palm, thumb, *fingers)
    pen.skin(whole, skin, 0.55)
    for root, knuckle, tip, wide in _FINGERS:
        for x, y in (knuckle, ((knuckle[0] + tip[0]) / 2, (knuckle[1] + tip[1]) / 2 + 1)):
            bar = [(x - wide * 0.3, y), (x, y + 1.4), (x + wide * 0.3, y)]
            pen.fill(limb(bar, 0.6, 1.8, 0.6), step(skin, -2))
        del root
    mound = both(whole, ell(80, 138, 17, 22))
    pen.fill(cut(mound, move(mound, -4, -2)), step(skin, -1))
    _creases(
        pen,
        skin,
        [(90, 158), (99, 144), (95, 126), (74, 112)],
        [(76, 114), (98, 118), (118, 128), (128, 134)],
        [(136, 112), (120, 114), (104, 108), (98, 100)],
    )
    _sleeve(pen, (102, 195), (102, 172), 66, tone, cuff=cuff)


def _knuckled(pen: Pen, fingers: list[Path], skin: str) -> None:
    """Curled fingers from the lowest, each over the one below."""
    done = ""
    for finger in reversed(fingers):
        if done:
            pen.fill(both(done, move(finger, 1, 4)), step(skin, -2))
        pen.skin(finger, skin, 0.9)
        done = union(done, finger) if done else finger


def pointing_hand(pen: Pen, tone: str, skin: str, *, cuff: bool) -> None:
    back = blob(
        (36, 104), (54, 92), (84, 82), (108, 86), (118, 104), (116, 132), (100, 148), (74, 150),
        (50, 146), (34, 144),
    )  # fmt: skip
    index = limb([(92, 96), (128, 93), (160, 93), (190, 95)], 26, 22, 19, 14)
    pen.skin(union(back, index), skin, 0.5)
    nail = turn(ell(184, 89, 6, 2.6), 4, 184, 89)
    pen.fill(nail, step(skin, 2))
    curled = [
        limb([(100, 112), (124, 112), (126, 115)], 21, 21, 20),
        limb([(98, 130), (119, 130), (120, 132)], 20, 20, 19),
        limb([(94, 146), (108, 146), (110, 147)], 18, 18, 17),
    ]
    pen.fill(both(union(back, index), move(curled[0], 1, -5)), step(skin, -1))
    _knuckled(pen, curled, skin)
    thumb = limb([(60, 112), (82, 104), (104, 108), (120, 112)], 26, 22, 18, 13)
    pen.fill(both(union(back, *curled), move(thumb, 2, 5)), step(skin, -2))
    pen.skin(thumb, skin, 0.8)
    pen.fill(turn(ell(116, 107.5, 5, 2.4), 18, 116, 107.5), step(skin, 2))
    _sleeve(pen, (8, 127), (36, 124), 64, tone, cuff=cuff)


def _approving(pen: Pen, tone: str, skin: str, *, cuff: bool) -> None:
    thumb = limb([(66, 124), (80, 96), (94, 62), (97, 30)], 42, 34, 25, 19)
    back = blob(
        (38, 118), (56, 106), (76, 94), (104, 92), (122, 100), (128, 136), (118, 172), (86, 180),
        (58, 176), (38, 170),
    )  # fmt: skip
    pen.skin(union(back, thumb), skin, 0.5)
    pen.fill(limb([(103, 26), (105, 36), (103, 45)], 2, 4, 2), step(skin, 2))
    pen.fill(limb([(80, 96), (92, 92), (104, 94)], 0.6, 2.6, 0.6), step(skin, -2))
    curled = [
        limb([(98, 104), (134, 103), (140, 105)], 23, 23, 22),
        limb([(98, 125), (138, 124), (144, 126)], 23, 23, 22),
        limb([(98, 146), (134, 145), (140, 147)], 22, 22, 21),
        limb([(98, 166), (124, 165), (130, 166)], 20, 20, 19),
    ]
    pen.fill(both(back, move(union(*curled), -5, 0)), step(skin, -1))
    _knuckled(pen, curled, skin)
    _sleeve(pen, (9, 150), (38, 147), 74, tone, cuff=cuff)


def _offering(pen: Pen, tone: str, skin: str, *, cuff: bool) -> None:
    """A palm turned up, seen from its side; its fingers curl a little."""
    behind = limb([(96, 134), (136, 138), (166, 126), (184, 108)], 26, 22, 18, 12)
    pen.fill(behind, step(skin, -1))
    palm = union(
        limb([(44, 154), (78, 146), (108, 148), (136, 150)], 44, 44, 38, 26),
        limb([(104, 150), (140, 154), (168, 144), (188, 124)], 34, 26, 20, 13),
    )
    pen.skin(palm, skin, 0.55)
    _creases(pen, skin, [(112, 142), (138, 146), (158, 139), (172, 128)])
    thumb = limb([(66, 142), (84, 124), (104, 114), (122, 112)], 30, 25, 20, 14)
    pen.fill(both(palm, move(thumb, 2, 6)), step(skin, -1))
    pen.skin(thumb, skin, 0.8)
    pen.fill(turn(ell(117, 108, 5.4, 2.4), -4, 117, 108), step(skin, 2))
    _sleeve(pen, (16, 168), (46, 156), 54, tone, cuff=cuff)


def _held(pen: Pen, kind: str, foot: Point, size: float) -> None:
    x, y = foot
    match kind:
        case "sprout":
            soil = both(ell(x, y, 34 * size, 22 * size), rect(0, 0, 200, y + 10, 0))
            pen.form(soil, "wood-3", 0.8)
            pen.line(
                curve([(x, y - 18 * size), (x + 2, y - 34 * size), (x, y - 50 * size)]), "leaf-1", 5
            )
            for degrees, long in ((-140, 38), (-38, 44)):
                root = (x, y - 48 * size)
                veined_leaf(pen, root, long * size, 24 * size, degrees, "leaf", veins=3)
        case "heart":
            pen.form(heart(x, y - 48 * size, 36 * size), "hot", 0.8)
            shine = limb(
                [(x - 25, y - 54 * size), (x - 24, y - 68 * size), (x - 13, y - 76 * size)], 2, 6, 2
            )
            pen.fill(shine, "hot+3")
        case "coin":
            pen.form(ell(x, y - 44 * size, 34 * size), "warm", 0.8)
            pen.fill(ell(x, y - 44 * size, 25 * size), "warm-1")
            pen.fill(star(x, y - 44 * size, 15 * size, corner=2), "warm+2")
        case "star":
            pen.form(star(x, y - 46 * size, 40 * size, corner=5), "accent", 0.8)
        case _:
            pass


@drawing(scene_class="symbol", size_m=0.2, anchor="center")
def fist(
    pen: Pen,
    *,
    tone: Tone = "main",
    skin: Skin = "skin2",
    cuff: bool = True,
    rays: Annotated[int, Range(0, 3)] = 3,
) -> None:
    """Raised, the fingers towards us, the thumb across them."""
    for i in range(rays):
        (x, y), (u, v) = (((50, 34), (36, 18)), ((100, 24), (100, 6)), ((150, 34), (164, 18)))[i]
        pen.line(f"M{x} {y} L{u} {v}", "accent", 6)
    back = blob(
        (56, 66), (76, 50), (104, 46), (134, 52), (148, 74), (148, 112), (136, 150), (118, 172),
        (82, 172), (62, 146), (50, 108),
    )  # fmt: skip
    pen.skin(back, skin, 0.5)
    fingers = [
        limb([(x, 58 + dy), (x, 84), (x + 1, 110 - dy)], 23, 25, 24)
        for x, dy in ((64, 4), (88, 0), (112, 0), (135, 5))
    ]
    done = ""
    for finger in fingers:
        if done:
            pen.fill(both(finger, move(done, 3, 2)), step(skin, -2))
        pen.fill(both(back, move(finger, 1, 5)), step(skin, -1))
        pen.skin(finger, skin, 0.8)
        done = union(done, finger) if done else finger
    thumb = limb([(58, 132), (74, 122), (98, 116), (122, 112)], 30, 28, 25, 20)
    pen.fill(both(union(back, *fingers), move(thumb, 2, 6)), step(skin, -2))
    pen.skin(thumb, skin, 0.8)
    pen.fill(turn(ell(117, 108, 7, 4.4), -10, 117, 108), step(skin, 2))
    _sleeve(pen, (100, 196), (100, 176), 74, tone, cuff=cuff)


@drawing(scene_class="symbol", size_m=0.35, anchor="center")
def clapping(
    pen: Pen,
    *,
    tone: Tone = "main",
    other: Tone = "accent",
    skin: Skin = "skin1",
    partner: Skin = "skin3",
    rays: Annotated[int, Range(0, 5)] = 5,
) -> None:
    """Two palms that meet: applause, or a high five."""
    for i in range(rays):
        degrees = math.radians(-90 + (i - 2) * 26)
        near, far = 82, 100 if i % 2 else 94
        start = (100 + near * math.cos(degrees), 104 + near * math.sin(degrees))
        end = (100 + far * math.cos(degrees), 104 + far * math.sin(degrees))
        pen.line(f"M{start[0]:.1f} {start[1]:.1f} L{end[0]:.1f} {end[1]:.1f}", "accent", 5.5)
    with pen.at(40, 40, 0.76, degrees=-26, mirror=True):
        _raised(pen, other, partner, cuff=True)
    with pen.at(8, 40, 0.76, degrees=26):
        _raised(pen, tone, skin, cuff=True)
