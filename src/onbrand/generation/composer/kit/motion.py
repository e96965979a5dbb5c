"""People in motion: riding, running, carrying, rejoicing, bending."""

from dataclasses import replace
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone
from onbrand.generation.composer.kit.figure import person_at
from onbrand.generation.composer.kit.look import Grown, Look, Worn, person_drawing
from onbrand.generation.composer.kit.outfits import cut_of
from onbrand.generation.composer.kit.skeleton import Body, Pose, Reach, Stand
from onbrand.generation.composer.kit.tailoring import contrasting
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Point,
    between,
    both,
    curve,
    ell,
    limb,
    polar,
    poly,
    rect,
    segments,
    star,
    turn,
)

_FREE = {"aid": Worn}
_GROWN = {"aid": Worn, "age": Grown}


@person_drawing(
    look=Look(top="accent", bottom="second-1", shoes="paper-1", skin=3, hair="ponytail"),
    size_m=1.9,
    facing="right",
    view="side",
    narrowed=_GROWN,
)
def cyclist(
    pen: Pen,
    look: Look,
    *,
    bike: Tone = "main",
    basket: bool = False,
    helmet: bool = True,
    carries: Literal["none", "parcel"] = "none",
) -> None:
    pen.ground(176)
    rear, front, crank = (44.0, 151.0), (156.0, 151.0), (92.0, 152.0)
    pedals = (polar(crank, 13, 70), polar(crank, 13, 250))
    for hub in (rear, front):
        _bike_wheel(pen, hub)
    pen.line(segments(crank, pedals[1]), "dark+1", 3)
    look = _with_hat(look, helmet)
    pose = Pose(
        arms=(Reach(137, 89, -1), Reach(141, 89, -1)),
        legs=(Reach(pedals[0][0] - 4, pedals[0][1] - 6), Reach(pedals[1][0] - 4, pedals[1][1] - 6)),
        hands=("grip", "grip"), feet=(-8, 6), lean=27, nod=-12, bow=-0.08, side=True,
    )  # fmt: skip
    person_at(
        pen, pose, look, unit=21.4, hip=(76, 92),
        behind=lambda pen, _: _frame(pen, bike, rear, front, crank),
        worn=_delivery if carries == "parcel" else None,
    )  # fmt: skip
    pen.line(segments(crank, pedals[0]), "dark+1", 3.4)
    pen.line(
        segments((pedals[0][0] - 5, pedals[0][1]), (pedals[0][0] + 6, pedals[0][1])), "dark+1", 3
    )
    if basket:
        weave = poly([(146, 92), (176, 92), (172, 116), (150, 116)], 3)
        pen.form(weave, "wood")
        pen.line("M148 100 L174 100 M149 108 L173 108", "wood-1", 1.6)


def _delivery(pen: Pen, body: Body) -> None:
    """A courier's box upon the back, by its straps."""
    low, high = body.at(0.04, -0.6), body.at(0.88, -0.6)
    back = (low[1] - high[1], high[0] - low[0])  # away from the back, at a right angle
    long = (back[0] ** 2 + back[1] ** 2) ** 0.5
    out = (-back[0] / long, -back[1] / long)
    deep = body.unit * 1.5
    corners = [low, high, (high[0] + out[0] * deep, high[1] + out[1] * deep)]
    corners.append((low[0] + out[0] * deep, low[1] + out[1] * deep))
    tone = contrasting(body.look.top, "accent", "main")
    box = poly(corners, 4)
    pen.form(box, tone, 0.8)
    lid = [between(low, high, 0.8), high, corners[2], between(corners[3], corners[2], 0.8)]
    pen.fill(both(box, poly(lid, 1)), step(tone, -1))
    middle = between(between(low, corners[2], 0.5), between(low, high, 0.2), 0.1)
    pen.fill(ell(*middle, body.unit * 0.26), "paper")
    strap = [body.at(0.96, -0.4), body.at(0.84, 0.3), body.at(0.5, 0.22), body.at(0.34, -0.42)]
    pen.line(curve(strap), step(tone, -2), body.unit * 0.12)


def _with_hat(look: Look, helmet: bool) -> Look:
    return replace(look, hat="bike_helmet" if helmet else "none")


def _bike_wheel(pen: Pen, hub: Point) -> None:
    pen.line(ell(*hub, 31), "dark+1", 4.6)
    pen.line(ell(*hub, 27.6), "paper-5", 1.4)
    spokes = " ".join(segments(hub, polar(hub, 27, 40 * i + 12)) for i in range(9))
    pen.line(spokes, "paper-6", 0.8)
    pen.fill(ell(*hub, 3.4), "dark+1")


def _frame(pen: Pen, tone: str, rear: Point, front: Point, crank: Point) -> None:
    saddle, head = (74.0, 104.0), (136.0, 98.0)
    pen.line(f"{segments(rear, crank)} {segments(rear, (78, 116))}", step(tone, -1), 4)
    pen.line(f"{segments(crank, saddle)} {segments((78, 116), (137, 108))}", tone, 5.4)
    pen.line(
        f"{segments(crank, (139, 114))} {segments((134, 90), head, (140, 116), front)}", tone, 5.4
    )
    pen.line("M134 91 C136 86 142 88 147 90", "dark+1", 4)
    pen.form(
        "M58 98 C62 95 80 98 92 98 C92 102 84 102 78 105 C68 107 56 104 58 98 Z", "wood-2", hard=0
    )
    pen.line(ell(*crank, 7.4), "dark+1", 3.4)


@person_drawing(
    look=Look(top="accent", bottom="main", shoes="hot", skin=3, hair="bun", outfit="sport"),
    facing="right",
    view="side",
    narrowed=_FREE,
)
def athlete(
    pen: Pen, look: Look, *, number: bool = True, finish: Literal["none", "ribbon"] = "none"
) -> None:
    """Runs."""
    pen.ground(60, 112)
    if finish == "ribbon":
        pen.line("M150 86 C134 92 120 88 108 90", "hot", 4)
        pen.line("M150 86 C158 84 166 90 176 84", "hot-1", 4)
    pose = Pose(
        arms=((-46, 52), (52, 142)), legs=((74, -12), (-30, -98)), hands=("fist", "fist"),
        feet=(14, -74), lean=12, nod=-6, side=True, air=0.10,
    )  # fmt: skip
    person_at(pen, pose, look, x=94, unit=29, worn=_bib if number else None)


def _bib(pen: Pen, body: Body) -> None:
    patch = poly(
        [body.at(*p) for p in ((0.60, 0.02), (0.60, 0.40), (0.30, 0.36), (0.30, 0.0))], 1.5
    )
    pen.fill(patch, "paper")
    line = segments(body.at(0.52, 0.12), body.at(0.52, 0.30), body.at(0.36, 0.18))
    pen.line(line, "ink", body.unit * 0.08)


@person_drawing(
    look=Look(top="second", bottom="main", shoes="accent", skin=2, hair="long", outfit="sweater"),
    narrowed=_FREE,
)
def winner(
    pen: Pen,
    look: Look,
    *,
    prize: Literal["cup", "none"] = "cup",
    confetti: Annotated[int, Range(0, 14)] = 9,
) -> None:
    """Both arms up, off the ground for joy."""
    pen.ground(46, 100)
    for i in range(confetti):
        angle = 196 + 148 * i / max(1, confetti - 1)
        x, y = polar((100, 100), 66 + 11 * (i % 3), angle)
        tone = ("hot", "accent", "main", "second+1")[i % 4]
        pen.fill(turn(rect(x - 2.6, y - 1.6, 5.2, 3.2, 1), 40 * i, x, y), tone)
    pose = Pose(
        arms=((126, 172), (-132, -166)), legs=((14, 0), (-34, -96)), feet=(10, 20),
        hands=("hold" if prize == "cup" else "open", "fist"), nod=-5, tilt=4, bow=0.03, air=0.18,
    )  # fmt: skip
    person_at(pen, pose, look, x=98, unit=22, held=_trophy if prize == "cup" else None)


def _trophy(pen: Pen, hand: Point) -> None:
    x, y = hand
    pen.line(ell(x - 8, y - 14, 5) + " " + ell(x + 8, y - 14, 5), "accent-1", 2)
    pen.form(rect(x - 2, y - 8, 4, 11, 1), "accent-1", hard=0)
    bowl = f"M{x - 9} {y - 22} L{x + 9} {y - 22} C{x + 9} {y - 10} {x + 4} {y - 5} {x} {y - 5} C{x - 4} {y - 5} {x - 9} {y - 10} {x - 9} {y - 22} Z"
    pen.form(bowl, "accent", 1)
    pen.fill(star(x, y - 15, 4.4), "paper")


@person_drawing(
    look=Look(top="main", bottom="second-1", shoes="paper-1", skin=2, hair="fade", beard="stubble",
              outfit="hoodie"),
    facing="right",
    view="side",
    narrowed=_GROWN,
)  # fmt: skip
def courier(
    pen: Pen,
    look: Look,
    *,
    parcels: Annotated[int, Range(1, 3)] = 1,
    cap: bool = True,
    box: Tone = "wood",
) -> None:
    """Carries boxes in both arms."""
    pen.ground(86, 104)
    look = replace(look, hat="cap" if cap else "none")
    pose = Pose(
        arms=((10, 78), (18, 80)), legs=((34, 10), (-20, -50)), hands=("grip", "flat"),
        feet=(8, -32), lean=-5, nod=4, side=True,
    )  # fmt: skip

    def stack(pen: Pen, hand: Point) -> None:
        x, low = hand[0] - 14, hand[1] + 8
        for i in range(parcels):
            wide, tall = (70, 52) if i == 0 else (54 - 8 * i, 22)
            _parcel(pen, x + (70 - wide) * 0.4, low - tall, wide, tall, box)
            low -= tall

    person_at(pen, pose, look, x=74, unit=27.4, held=stack)


def _parcel(pen: Pen, x: float, y: float, wide: float, tall: float, tone: str) -> None:
    body = rect(x, y, wide, tall, 2)
    pen.form(body, tone, 0.8)
    pen.fill(both(body, rect(x + wide * 0.42, y, wide * 0.16, tall, 0)), step(tone, -1))
    pen.fill(rect(x + wide * 0.68, y + tall * 0.5, wide * 0.22, tall * 0.32, 1), "paper")


@person_drawing(
    look=Look(top="accent", bottom="main", shoes="accent", skin=2, hair="bun", outfit="tee"),
    narrowed={"aid": Literal["none", "hearing_aid"]},
    without=("shoes",),
)
def yoga(
    pen: Pen, look: Look, *, pose: Literal["tree", "lotus"] = "lotus", mat: Tone = "second"
) -> None:
    look = replace(look, barefoot=True)
    pen.ground(150)
    pen.form(rect(22, 177, 156, 8, 4), mat, 1)
    if pose == "tree":
        tree = Pose(
            arms=(Reach(98, 32, -1), Reach(94, 32, 1)), legs=(Reach(99, 140, 1), Stand(-0.05, -1)),
            hands=("flat", "flat"), feet=(60, 0), over=(False, False),
        )  # fmt: skip
        person_at(pen, tree, look, x=98, unit=22)
        return
    lotus = Pose(
        arms=(Reach(144, 150, 1), Reach(56, 150, -1)), legs=((76, -78), (-76, 78)),
        hands=("relaxed", "relaxed"), feet=(0, 0), over=(True, True),
    )  # fmt: skip
    shade = ell(100, 165, 34, 11)
    person_at(
        pen, lotus, look, unit=32, hip=(100, 152),
        behind=lambda pen, _: pen.fill(shade, step(look.bottom, -2)), worn=_crossed,
    )  # fmt: skip


def _crossed(pen: Pen, body: Body) -> None:
    """The shins before the hips, each foot under the other knee."""
    look = body.look
    bare = cut_of(look).leg != "trousers"
    hem = body.unit / 32
    for sign in (-1, 1):
        foot = limb([(100 - sign * 16, 172), (100 - sign * 34, 173)], 11 * hem, 8 * hem)
        pen.skin(foot, look.flesh)
        shin = limb([(100 + sign * 50, 163), (100 + sign * 16, 171), (100 - sign * 20, 172)],
                    25 * hem, 20 * hem, 13 * hem)  # fmt: skip
        if bare:
            pen.skin(shin, look.flesh, 0.5)
        else:
            pen.form(shin, step(look.bottom, (sign - 1) // 2), 0.7, hard=0.1)
