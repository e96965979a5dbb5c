"""A child at play, a grandparent, somebody in a wheelchair."""

from dataclasses import replace
from typing import Literal

from onbrand.generation.composer.drawing import Tone
from onbrand.generation.composer.kit import props
from onbrand.generation.composer.kit.figure import person_at
from onbrand.generation.composer.kit.look import Grown, Look, person_drawing
from onbrand.generation.composer.kit.look import Worn as WornAid
from onbrand.generation.composer.kit.professions import stand
from onbrand.generation.composer.kit.skeleton import Body, Bones, HandShape, Pose, Reach, Stand
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import both, ell, limb, poly, rect, segments


@person_drawing(
    look=Look(top="accent", bottom="main", shoes="paper-1", skin=1, hair="curly", age="child"),
    size_m=1.3,
    without=("age", "beard"),
    narrowed={"aid": WornAid},
)
def child(
    pen: Pen,
    look: Look,
    *,
    toy: Literal["ball", "balloon", "backpack", "none"] = "none",
    jump: bool = False,
) -> None:
    pen.ground(84 if not jump else 60)
    high = toy == "balloon"
    pose = Pose(
        arms=(_near_arm(toy, jump=jump), (-58, -128) if jump else (-24, -8)),
        legs=((26, -30), (-34, -70)) if jump else (Stand(0.66), Stand(-0.60, -1)),
        hands=("grip" if high else "open" if jump else "relaxed", "open" if jump else "relaxed"),
        tilt=-4, nod=-5, air=0.3 if jump else 0,
    )  # fmt: skip

    def pack(pen: Pen, body: Body) -> None:
        if toy == "backpack":
            outline = ((1.02, -0.86), (1.02, 0.86), (0.10, 0.96), (0.10, -0.96))
            pen.form(poly([body.at(*point) for point in outline], 8), "hot", 0.8)

    def straps(pen: Pen, body: Body) -> None:
        for side in (-1, 1) if toy == "backpack" else ():
            line = [
                body.at(*p) for p in ((0.98, side * 0.36), (0.74, side * 0.42), (0.3, side * 0.5))
            ]
            pen.form(limb(line, *[body.unit * 0.18] * 2), "hot-1", hard=0.1)

    held = props.balloon if high else None
    x, unit = (84 if high else 90), (33.0 if jump else 36.0)
    person_at(pen, pose, look, x=x, unit=unit, held=held, behind=pack, worn=straps)
    if toy == "ball":
        ball = ell(166, 164, 20)
        pen.form(ball, "hot", 1)
        pen.fill(both(ball, limb([(144, 156), (164, 166), (188, 160)], 7, 8, 7)), "paper")


def _near_arm(toy: str, *, jump: bool) -> Bones:
    if toy == "balloon":
        return (58, 118)
    return (62, 128) if jump else (24, 8)


@person_drawing(
    look=Look(
        top="main", bottom="paper-6", shoes="wood-2", skin=1, hair="bun", outfit="sweater", age="elder",
        glasses=True, aid="cane",
    ),
    size_m=1.8,
    without=("age",),
)  # fmt: skip
def grandparent(
    pen: Pen, look: Look, *, couple: bool = False, holds: Literal["cup", "bag", "none"] = "cup"
) -> None:
    near: Bones = (40, 138) if holds == "cup" else (24, 8)
    hand: HandShape = {"cup": "hold", "bag": "grip", "none": "relaxed"}[holds]  # type: ignore[assignment]
    if couple:
        mate = replace(
            look, top="second", hair="bald" if look.hair != "bald" else "bun", beard="full", aid="none",
            outfit="shirt", glasses=False,
        )  # fmt: skip
        stand(pen, mate, (14, 2), (-12, 0), ("relaxed", "relaxed"), x=134, unit=24)
    stand(
        pen,
        look,
        near,
        (-15, -3),
        (hand, "relaxed"),
        held=props.HELD[holds],
        x=76 if couple else 98,
    )


@person_drawing(
    look=Look(top="accent", bottom="main-1", shoes="paper-1", skin=2, hair="long", outfit="shirt"),
    size_m=1.5,
    facing="right",
    view="side",
    narrowed={"age": Grown, "aid": Literal["none", "hearing_aid"]},
)
def wheelchair_user(
    pen: Pen,
    look: Look,
    *,
    chair: Tone = "main",
    gesture: Literal["roll", "laptop", "wave"] = "roll",
) -> None:
    pen.ground(140)
    pen.line("M50 66 L60 70 L66 136", step(chair, -1), 5)
    pen.line(ell(150, 170, 11), "dark+1", 4)
    pen.fill(ell(150, 170, 3), "dark+1")
    near: Bones = (20, 80) if gesture == "laptop" else Reach(106, 112, -1)
    if gesture == "wave":
        near = (116, 160)
    hand: HandShape = "open" if gesture == "wave" else "flat"
    pose = Pose(
        arms=(near, (24, 74)), legs=((84, 8), (87, 4)), lean=-4, nod=4, side=True,
        hands=(hand, "flat"),
    )  # fmt: skip

    def seat(pen: Pen, _body: Body) -> None:
        pen.form(rect(60, 126, 62, 9, 4), step(chair, -1), hard=0)
        pen.line("M118 132 L132 162 L150 170 M132 162 L146 179 L162 179", step(chair, -1), 4.6)

    def wheel(pen: Pen, _body: Body) -> None:
        _big_wheel(pen, chair)

    person_at(pen, pose, look, unit=27, hip=(82, 118), behind=seat, worn=wheel)
    if gesture == "laptop":
        pen.form(poly([(104, 99), (136, 99), (136, 103), (104, 103)], 1), "paper-5", hard=0)
        pen.form(poly([(133, 101), (144, 76), (147, 77), (137, 102)], 1), "dark+2", hard=0)


def _big_wheel(pen: Pen, chair: str) -> None:
    hub = (80.0, 146.0)
    pen.line(ell(*hub, 36), "dark+1", 5)
    pen.line(ell(*hub, 30), chair, 2.4)
    spokes = " ".join(segments(hub, (hub[0] + dx, hub[1] + dy)) for dx, dy in _SPOKES)
    pen.line(spokes, "paper-6", 1)
    pen.form(ell(*hub, 6), chair)


_SPOKES = ((30, 0), (15, 26), (-15, 26), (-30, 0), (-15, -26), (15, -26))
