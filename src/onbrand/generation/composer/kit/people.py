"""People at work and on their way."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.figure import Look, Outfit, Pose, Reach, figure
from onbrand.generation.composer.kit.heads import Hair
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.shapes import (
    Point,
    both,
    ell,
    poly,
    rect,
    turn,
)

Skin = Annotated[int, Range(1, 3)]


def _phone(pen: Pen, hand: Point) -> None:
    x, y = hand
    body = turn(rect(x - 1, y - 17, 9, 19, 2.2), 14, *hand)
    pen.fill(body, "dark")
    pen.fill(turn(rect(x - 1.8, y - 15.6, 2, 16.4, 1), 14, *hand), "second+2")


def _cup(pen: Pen, hand: Point) -> None:
    x, y = hand
    cup = poly([(x - 5, y - 15), (x + 7, y - 15), (x + 5.4, y + 4), (x - 3.4, y + 4)], 1.5)
    pen.form(cup, "paper", 1)
    pen.fill(both(cup, rect(x - 8, y - 9, 20, 7, 0)), "accent")
    pen.form(rect(x - 6, y - 18, 14, 4.4, 2), "dark+1", 1)


def _case(pen: Pen, hand: Point) -> None:
    x, y = hand
    pen.line(f"M{x - 6} {y + 10} C{x - 6} {y + 1} {x + 8} {y + 1} {x + 8} {y + 10}", "dark+2", 2.6)
    case = rect(x - 17, y + 9, 36, 26, 4)
    pen.form(case, "wood-2", 1)
    pen.fill(both(case, rect(x - 20, y + 18, 44, 3, 0)), "wood-3")
    pen.fill(rect(x - 2, y + 16, 6, 7, 1.4), "accent+1")


_HELD = {"phone": _phone, "cup": _cup, "case": _case, "none": None}


@drawing(
    scene_class="being",
    size_m=1.9,
    facing="right",
    view="side",
)
def walker(
    pen: Pen,
    *,
    top: Tone = "main",
    bottom: Tone = "dark+1",
    shoes: Tone = "second",
    skin: Skin = 2,
    hair: Hair = "bun",
    hair_tone: Tone = "dark",
    outfit: Outfit = "blazer",
    holds: Literal["phone", "cup", "case", "none"] = "phone",
) -> None:
    pen.ground(68, 98)
    carried = holds in {"case", "none"}
    near = (22, 34) if carried else (6, 106)
    pose = Pose(
        arms=(near, (-32, -8)),
        legs=((28, 10), (-16, -46)),
        feet=(10, -28),
        lean=4,
        nod=4 if carried else 10,
        side=True,
    )
    look = Look(top, bottom, shoes, f"skin{skin}", hair, hair_tone, outfit)
    figure(pen, pose, look, x=96, unit=22.4, held=_HELD[holds])


@drawing(
    scene_class="being",
    size_m=1.9,
)
def standing(
    pen: Pen,
    *,
    top: Tone = "accent",
    bottom: Tone = "main",
    shoes: Tone = "dark",
    skin: Skin = 1,
    hair: Hair = "curly",
    hair_tone: Tone = "dark",
    outfit: Outfit = "tee",
    gesture: Literal["wave", "phone", "cup"] = "wave",
    glasses: bool = False,
) -> None:
    pen.ground(70, 98)
    near = {"wave": (118, 172), "phone": (24, 150), "cup": (24, 146)}[gesture]
    pose = Pose(
        arms=(near, (-16, 4)),
        legs=((5, -1), (-7, -1)),
        feet=(8, 172),
        nod=-3,
        palm=gesture == "wave",
    )
    look = Look(top, bottom, shoes, f"skin{skin}", hair, hair_tone, outfit, glasses)
    held = {"wave": None, "phone": _phone, "cup": _cup}[gesture]
    figure(pen, pose, look, x=97, unit=22.4, held=held)


@drawing(
    scene_class="being",
    size_m=1.4,
    facing="right",
    view="side",
)
def worker(
    pen: Pen,
    *,
    top: Tone = "second",
    bottom: Tone = "dark+1",
    shoes: Tone = "main",
    skin: Skin = 3,
    hair: Hair = "short",
    hair_tone: Tone = "dark",
    outfit: Outfit = "shirt",
    chair: Tone = "accent",
    mug: bool = True,
) -> None:
    pen.ground(172)
    _office_chair(pen, chair)
    pose = Pose(
        arms=(Reach(98, 111.5, -1), Reach(106, 111.5, -1)),
        legs=((86, 6), (88, -9)),
        feet=(0, 0),
        lean=6,
        nod=8,
        side=True,
    )
    look = Look(top, bottom, shoes, f"skin{skin}", hair, hair_tone, outfit)
    figure(pen, pose, look, unit=23, hip=(58, 138))
    _desk(pen, mug=mug)


def _office_chair(pen: Pen, tone: str) -> None:
    pen.line("M58 152 L58 172 M40 180 L58 170 L78 180", "dark+3", 4)
    for x in (40, 78):
        pen.fill(ell(x, 181, 3.4), "dark+1")
    pen.line("M36 138 C36 150 42 152 50 153", "dark+3", 4)
    pen.form(rect(25, 88, 13, 56, 6), tone, 1.4)
    pen.form(rect(34, 147, 52, 10, 5), tone, 1.5)


def _desk(pen: Pen, *, mug: bool) -> None:
    pen.fill(rect(178, 123, 7, 61, 1), "wood-2")
    pen.fill(rect(164, 123, 20, 4, 0), "wood-2")
    pen.form(rect(80, 116, 114, 7.4, 3), "wood", 1.4)
    pen.form(rect(94, 112.4, 48, 4, (2, 2, 1, 1)), "paper-5", 1, hard=0)
    pen.form(poly([(138, 113), (152, 76), (156, 76), (143, 114)], 1.4), "dark+2", 1, hard=0)
    if mug:
        pen.line("M174 105 C167 105 167 113 175 113", "hot-1", 2.2)
        pen.form(rect(174, 100, 13, 16, (1, 1, 5, 5)), "hot", 1)
