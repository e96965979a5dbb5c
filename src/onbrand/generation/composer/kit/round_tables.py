"""People who do something together at a table, or walk as a family."""

from collections.abc import Callable
from dataclasses import replace
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import KIT, Range, Tone
from onbrand.generation.composer.kit.figure import person_at
from onbrand.generation.composer.kit.look import Hair, Look, Worn, person_drawing
from onbrand.generation.composer.kit.props import cup, phone
from onbrand.generation.composer.kit.skeleton import Bones, HandShape, Pose, Reach
from onbrand.generation.composer.kit.together import company
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import Point, ell, poly, rect, segments, union

_SEATED = {"aid": Worn, "age": Literal["adult", "elder"]}
_LEGS: tuple[Bones, Bones] = ((84, 4), (88, -10))


def _seat(pen: Pen, x: float, y: float, tone: str) -> None:
    """A chair seen from its side; the hips are at (x, y)."""
    pen.line(segments((x + 20, y + 14), (x + 24, 182)), "wood-3", 4)
    pen.line(segments((x - 10, y + 14), (x - 15, 182)), "wood-3", 4)
    pen.form(rect(x - 17, y - 40, 7, 54, 3.5), step(tone, -1), 1.2)
    pen.form(rect(x - 16, y + 9, 42, 8, 4), tone, 1.4)


def _seated(
    pen: Pen,
    look: Look,
    x: float,
    unit: float,
    arms: tuple[Bones, Bones],
    hands: tuple[HandShape, HandShape],
    *,
    seat: str,
    nod: float = 4,
) -> None:
    child = look.age == "child"
    own = unit * (1.22 if child else 1.0)
    hip = 184 - (44 if child else 1.5 * unit + 9)
    _seat(pen, x, hip, seat)
    pose = Pose(arms=arms, legs=_LEGS, hands=hands, lean=7, nod=nod, side=True)
    person_at(pen, pose, look, unit=own, hip=(x, hip))


@person_drawing(
    look=Look(top="main", bottom="paper-5", shoes="wood-2", skin=2, hair="bun", outfit="blazer"),
    narrowed=_SEATED,
)
def meeting(
    pen: Pen,
    look: Look,
    *,
    members: Annotated[int, Range(2, 5)] = 3,
    shares: Literal["laptop", "papers"] = "laptop",
    table: Tone = "wood",
    seat: Tone = "paper-4",
) -> None:
    """Round a table: one explains, the others listen; who is asked for sits at the left."""
    pen.ground(190)
    unit = {4: 21.6, 5: 20.6}.get(members, 23.0)
    near = 34 if members < 4 else 28
    people = company(look, members)
    standing = {3: (100,), 4: (82, 120), 5: (70, 100, 130)}.get(members, ())
    grained, pen.grained = pen.grained, False
    for i, x in enumerate(standing):
        lean = (-3, 3, 0)[i] if members > 3 else 0
        pose = Pose(
            arms=(Reach(x + 13, 121, -1), Reach(x - 13, 121, 1)), hands=("flat", "flat"),
            lean=lean, nod=(6, -6, 4)[i], over=(True, True),
        )  # fmt: skip
        one = replace(people[2 + i], outfit="shirt" if i % 2 else people[2 + i].outfit)
        person_at(pen, pose, one, unit=unit * 0.95, hip=(x, 116 + 5 * (i % 2)))
    pen.grained = grained
    with pen.at(mirror=True):
        listening = (Reach(near + 42, 121, -1), Reach(near + 48, 121, -1))
        _seated(pen, people[1], near, unit, listening, ("flat", "flat"), seat=seat, nod=2)
    telling = (Reach(near + 44, 108, -1), Reach(near + 44, 121, -1))
    _seated(pen, look, near, unit, telling, ("open", "flat"), seat=seat, nod=-2)
    _table(pen, table, near + 28, 172 - near)
    _on_table(pen, shares)


def _table(pen: Pen, tone: str, left: float = 62, right: float = 138) -> None:
    """On one foot, so that knees have room."""
    middle = (left + right) / 2
    panel = poly([(middle - 8, 128), (middle + 8, 128), (middle + 6, 180), (middle - 6, 180)], 2)
    pen.form(panel, step(tone, -2), 0.7)
    pen.form(rect(middle - 30, 177, 60, 7, 3), step(tone, -2), 1)
    top = rect(left, 122, right - left, 8, 4)
    pen.occlude(panel, top, step(tone, -3), 0, 6)
    pen.form(top, tone, 1.4, hard=0.1)


def _on_table(pen: Pen, shares: str) -> None:
    if shares == "laptop":
        lid = poly([(86, 98), (116, 98), (119, 120), (83, 120)], 3)
        pen.form(lid, "paper-5", 0.8, hard=0.05)
        pen.fill(ell(101, 109, 3.2), "paper")
        pen.form(rect(80, 119, 42, 3.6, 1.6), "paper-6", hard=0)
    else:
        for x, wide, tone in ((84, 22, "paper"), (102, 20, "paper-1")):
            sheet = poly([(x, 118), (x + wide, 118), (x + wide + 3, 122.4), (x - 3, 122.4)], 1)
            pen.form(sheet, tone, 0.6, hard=0.1)
    pen.form(rect(127, 112, 8, 10.4, (1, 1, 3, 3)), "hot", 1)


_RIVALS: dict[str, Callable[[Look], Look]] = {
    "adult": lambda look: company(look, 2)[1],
    "child": lambda look: replace(
        company(look, 2)[1], age="child", outfit="overalls", hair="curly", beard="none"
    ),
}


@person_drawing(
    look=Look(top="accent", bottom="main", shoes="paper-1", skin=2, hair="ponytail", outfit="tee"),
    without=("age",),
    narrowed={"aid": Worn},
)
def chess_player(
    pen: Pen,
    look: Look,
    *,
    player: Literal["adult", "child", "elder"] = "adult",
    rival: Literal["adult", "child", "robot"] = "adult",
    table: Tone = "wood",
    seat: Tone = "paper-4",
) -> None:
    """Two at a board: it is the turn of the one at the left."""
    pen.ground(186)
    unit = 25.0
    look = replace(look, age=player, beard="none" if player == "child" else look.beard)
    moving: tuple[Bones, Bones] = (Reach(92, 104, -1), Reach(74, 121, -1))
    waiting: tuple[Bones, Bones] = (Reach(84, 121, -1), Reach(76, 121, -1))
    if rival != "robot":
        with pen.at(mirror=True):
            _seated(
                pen, _RIVALS[rival](look), 38, unit, waiting, ("flat", "flat"), seat=seat, nod=10
            )
    _seated(pen, look, 38, unit, moving, ("grip", "flat"), seat=seat, nod=9)
    _table(pen, table, 70, 132)
    _board(pen)
    if rival == "robot":
        with pen.at(79, 58, 0.68):
            KIT["robot"].draw(pen, arm="reaching")


def _board(pen: Pen) -> None:
    board = rect(76, 117.6, 50, 5, 1.6)
    pen.form(board, "wood-2", hard=0)
    for i in range(7):
        pen.fill(rect(78 + i * 6.6, 118.4, 6.6, 2.4, 0), "paper" if i % 2 else "dark+1")
    for x, tone, tall in (
        (82, "paper", 9), (91, "paper", 15), (100, "dark+1", 9), (108, "dark+1", 12),
        (117, "dark+1", 15),
    ):  # fmt: skip
        foot = rect(x - 3, 115, 6, 3, 1.2)
        neck = poly([(x - 1.4, 117 - tall), (x + 1.4, 117 - tall), (x + 2.4, 116), (x - 2.4, 116)])
        pen.form(union(foot, neck, ell(x, 117 - tall, 2.6)), tone, 1, hard=0.14)


@person_drawing(
    look=Look(
        top="main", bottom="second-1", shoes="paper-1", skin=2, hair="long", outfit="sweater"
    ),
    narrowed={"aid": Worn, "age": Literal["adult", "elder"]},
)
def family(
    pen: Pen,
    look: Look,
    *,
    members: Annotated[int, Range(3, 4)] = 3,
    child_hair: Hair = "ponytail",
) -> None:
    """Two parents and what they hold by the hand between them."""
    pen.ground(150 if members == 3 else 180)
    mate = replace(
        company(look, 2)[1], outfit="shirt", hair="short", build="broad", beard="stubble",
        bottom="main-1", skin=look.skin, hair_tone="dark-1",
    )  # fmt: skip
    if look.hair in {"short", "fade", "curly", "afro"}:
        mate = replace(mate, hair="bob", outfit="dress", build="average", beard="none")
    near, far = (52.0, 148.0) if members == 3 else (41.0, 159.0)
    middles = (100.0,) if members == 3 else (82.0, 118.0)
    size = 1.0 if members == 3 else 0.88
    y = 184 - 64 * size
    own = Pose(
        arms=(Reach(near + 24 * size, y, -1), (-14, -2)), hands=("grip", "relaxed"), nod=5, tilt=-4,
    )  # fmt: skip
    other = Pose(
        arms=((14, 2), Reach(far - 24 * size, y, 1)), hands=("relaxed", "grip"), nod=-5, tilt=4,
    )  # fmt: skip
    for i, x in enumerate(middles):
        young = Look(
            top=("accent", "second")[i], bottom=("main", "main-1")[i], shoes="hot", skin=look.skin,
            hair=(child_hair, "curly")[i], age="child", outfit=("overalls", "tee")[i],
        )  # fmt: skip
        left: Bones = Reach(near + 25 * size, y, 1) if i == 0 else (-20, -6)
        right: Bones = Reach(far - 25 * size, y, -1) if i == len(middles) - 1 else (20, 6)
        pose = Pose(arms=(right, left), hands=("flat", "flat"), nod=(-4, 4)[i], tilt=3)
        person_at(pen, pose, young, x=x, unit=22.5 * size)
    person_at(pen, own, look, x=near, unit=25.6 * size)
    person_at(pen, other, mate, x=far, unit=26.4 * size)


@person_drawing(
    look=Look(top="accent", bottom="main", shoes="paper-1", skin=2, hair="bob", outfit="sweater"),
    size_m=1.6,
    facing="right",
    view="side",
    narrowed=_SEATED,
)
def sitter(
    pen: Pen,
    look: Look,
    *,
    seat: Literal["armchair", "chair", "bench"] = "armchair",
    holds: Literal["book", "laptop", "cup", "phone", "none"] = "none",
    fabric: Tone = "second",
) -> None:
    """At ease; reads where there is a book."""
    pen.ground(150, 92)
    x, hip, unit = 74.0, 136.0, 28.4
    _BEHIND[seat](pen, fabric)
    resting: tuple[Bones, Bones] = (Reach(104, 130, -1), Reach(110, 130, -1))
    raised: tuple[Bones, Bones] = (Reach(112, 112, -1), Reach(116, 113, -1))
    pose = Pose(
        arms=resting if holds in {"none", "laptop"} else raised, legs=((80, 2), (86, 10)),
        hands=("hold", "flat") if holds in {"cup", "phone"} else ("flat", "flat"),
        lean=-6, nod=12 if holds in {"book", "laptop"} else 2, side=True,
    )  # fmt: skip
    held = {"book": _open_book, "cup": cup, "phone": phone, "laptop": _on_lap}.get(holds)
    person_at(pen, pose, look, unit=unit, hip=(x, hip), held=held)
    if seat == "armchair":
        arm = union(rect(46, 128, 56, 15, 7.5), rect(50, 134, 46, 40, 5))
        pen.form(arm, step(fabric, 1), 0.8)


def _open_book(pen: Pen, hand: Point) -> None:
    """Seen from its side, a little open towards the reader."""
    x, y = hand
    pages = poly([(x - 2, y - 22), (x + 9, y - 26), (x + 10, y + 4), (x, y + 6)], 1.5)
    pen.form(pages, "paper-1", 0.6)
    pen.form(poly([(x + 5, y - 27), (x + 13, y - 25), (x + 8, y + 8), (x, y + 7)], 2), "hot", 1)


def _on_lap(pen: Pen, hand: Point) -> None:
    x, y = hand
    pen.form(
        poly([(x + 12, y - 2), (x + 24, y - 30), (x + 27, y - 29), (x + 16, y + 1)], 1.4), "paper-5"
    )
    pen.form(rect(x - 14, y - 1, 30, 4, 2), "paper-6", hard=0)


def _armchair(pen: Pen, tone: str) -> None:
    for x in (48, 104):
        pen.fill(poly([(x, 168), (x + 8, 168), (x + 6, 184), (x + 2, 184)], 1), "wood-2")
    back = poly([(26, 66), (48, 62), (62, 140), (62, 170), (40, 170)], (12, 12, 4, 6, 8))
    pen.form(back, tone, 0.8)
    pen.form(rect(44, 148, 72, 24, 8), step(tone, -1), 1)


def _chair(pen: Pen, tone: str) -> None:
    pen.line(segments((48, 156), (42, 183)), "wood-2", 5)
    pen.line(segments((94, 156), (98, 183)), "wood-2", 5)
    pen.form(poly([(38, 84), (46, 83), (56, 154), (48, 156)], 3), step(tone, -1), 1)
    pen.form(rect(46, 150, 56, 8, 4), tone, 1.2)


def _bench(pen: Pen, _tone: str) -> None:
    for x in (34, 116):
        pen.line(segments((x, 156), (x, 183)), "dark+2", 5)
    pen.form(rect(20, 104, 116, 9, 3), "wood-1", 1)
    pen.form(rect(20, 122, 116, 9, 3), "wood-1", 1)
    pen.line(segments((34, 100), (34, 156)), "dark+2", 4)
    pen.line(segments((116, 100), (116, 156)), "dark+2", 4)
    pen.form(rect(16, 150, 124, 9, 3), "wood", 1.2)


_BEHIND: dict[str, Callable[[Pen, str], None]] = {
    "armchair": _armchair, "chair": _chair, "bench": _bench,
}  # fmt: skip
