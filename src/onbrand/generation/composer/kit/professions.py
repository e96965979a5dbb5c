"""Professions: an outfit and one thing that tells what they do."""

from dataclasses import replace
from typing import Annotated, Any, Literal

from onbrand.generation.composer.drawing import Range, Tone
from onbrand.generation.composer.kit import props
from onbrand.generation.composer.kit.figure import Held, Worn, person_at
from onbrand.generation.composer.kit.look import Grown, Hat, Look, person_drawing
from onbrand.generation.composer.kit.look import Worn as WornAid
from onbrand.generation.composer.kit.skeleton import (
    Body,
    Bones,
    HandShape,
    Pose,
    Stand,
    Touch,
)
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    ell,
    limb,
    poly,
    rect,
    union,
)

_AT_WORK: dict[str, Any] = {"age": Grown, "aid": WornAid}
_ASIDE: Bones = (-15, -3)


def stand(
    pen: Pen,
    look: Look,
    near: Bones = (18, 142),
    far: Bones = _ASIDE,
    hands: tuple[HandShape, HandShape] = ("hold", "relaxed"),
    *,
    held: Held | None = None,
    held_far: Held | None = None,
    behind: Worn | None = None,
    worn: Worn | None = None,
    over: bool = False,
    x: float = 96,
    unit: float = 24.4,
) -> None:
    """At ease, the weight on one leg."""
    pen.ground(70, x + 3)
    pose = Pose(
        arms=(near, far), legs=(Stand(0.40), Stand(-0.24, -1)), hands=hands, tilt=-4, nod=-2,
        over=(True, over),
    )  # fmt: skip
    person_at(
        pen, pose, look, x=x, unit=unit, held=held, held_far=held_far, behind=behind, worn=worn
    )


def _hatted(look: Look, hat: Hat, wears: bool) -> Look:
    return replace(look, hat=hat if wears else "none")


_DOCTOR = Look(
    top="paper-1", bottom="second-1", shoes="paper-2", skin=3, hair="bun", outfit="lab_coat"
)


@person_drawing(look=_DOCTOR, narrowed={**_AT_WORK, "outfit": Literal["lab_coat", "scrubs"]})
def doctor(
    pen: Pen,
    look: Look,
    *,
    stethoscope: bool = True,
    holds: Literal["clipboard", "tablet"] = "clipboard",
) -> None:
    held = props.clipboard if holds == "clipboard" else props.tablet
    stand(pen, look, (24, -68), held=held, worn=_stethoscope if stethoscope else None)


def _stethoscope(pen: Pen, body: Body) -> None:
    u = body.unit
    loop = [
        body.at(*p)
        for p in (
            (1.02, -0.26),
            (0.86, -0.24),
            (0.66, -0.14),
            (0.60, 0.02),
            (0.68, 0.18),
            (0.86, 0.26),
            (1.02, 0.26),
        )
    ]
    pen.fill(limb(loop, *[u * 0.085] * 3), "ink+2")
    pen.fill(limb([body.at(0.60, 0.02), body.at(0.46, 0.02)], u * 0.08, u * 0.08), "ink+2")
    pen.form(ell(*body.at(0.42, 0.02), u * 0.11), "paper-5", hard=0.1)


_SCIENTIST = Look(
    top="paper-1",
    bottom="dark+1",
    shoes="dark",
    skin=2,
    hair="bob",
    outfit="lab_coat",
    glasses=True,
)


@person_drawing(look=_SCIENTIST, narrowed=_AT_WORK, without=("outfit",))
def scientist(pen: Pen, look: Look, *, liquid: Tone = "leaf", bubbles: bool = True) -> None:
    def flask(pen: Pen, hand: tuple[float, float]) -> None:
        props.flask(pen, hand, liquid, bubbles=bubbles)

    stand(pen, look, (22, 150), Touch(0.14, -0.60, -1), ("hold", "fist"), held=flask, over=True)


_BARISTA = Look(
    top="paper-1", bottom="dark+1", shoes="dark", skin=2, hair="bun", outfit="apron", beard="none"
)


@person_drawing(look=_BARISTA, narrowed=_AT_WORK, without=("outfit",))
def barista(
    pen: Pen, look: Look, *, steam: Annotated[int, Range(0, 2)] = 2, towel: bool = True
) -> None:
    def coffee(pen: Pen, hand: tuple[float, float]) -> None:
        props.coffee(pen, hand, steam)

    cloth = props.towel if towel else None
    stand(
        pen, look, (26, 96), (-18, 20), ("flat", "relaxed"), held=coffee, held_far=cloth, over=True
    )


_CHEF = Look(
    top="paper-1", bottom="dark+1", shoes="dark", skin=1, hair="short", outfit="chef_jacket",
    beard="mustache", build="round",
)  # fmt: skip


@person_drawing(look=_CHEF, narrowed=_AT_WORK, without=("outfit",), pale=True)
def chef(
    pen: Pen, look: Look, *, dish: Literal["pan", "cloche"] = "pan", toque: bool = True
) -> None:
    look = _hatted(look, "toque", toque)
    near: Bones = (16, 84)
    hands: tuple[HandShape, HandShape] = ("grip" if dish == "pan" else "flat", "fist")
    held = props.pan if dish == "pan" else props.cloche
    stand(pen, look, near, Touch(0.14, -0.62, -1), hands, held=held, over=True, x=84, unit=23)


_BUILDER = Look(
    top="second", bottom="main-1", shoes="wood-2", skin=2, hair="fade", outfit="vest",
    beard="stubble", build="broad",
)  # fmt: skip


@person_drawing(look=_BUILDER, narrowed=_AT_WORK, without=("outfit",))
def builder(
    pen: Pen, look: Look, *, tool: Literal["hammer", "plans"] = "hammer", hard_hat: bool = True
) -> None:
    look = _hatted(look, "hard_hat", hard_hat)
    held = props.hammer if tool == "hammer" else props.plans
    far: Bones = Touch(0.12, -0.62, -1)
    stand(pen, look, (22, 146), far, ("grip", "fist"), held=held, over=True)


_FARMER = Look(top="hot", bottom="main", shoes="wood-2", skin=1, hair="ponytail", outfit="overalls")


@person_drawing(look=_FARMER, narrowed=_AT_WORK, without=("outfit",))
def farmer(
    pen: Pen, look: Look, *, tool: Literal["pitchfork", "crate"] = "pitchfork", hat: bool = True
) -> None:
    look = _hatted(look, "straw", hat)
    if tool == "crate":
        both_hands: tuple[HandShape, HandShape] = ("flat", "flat")
        stand(pen, look, (20, -58), (-20, 58), both_hands, worn=props.crate, over=True)
        return
    stand(
        pen,
        look,
        (30, 98),
        Touch(0.12, -0.60, -1),
        ("grip", "fist"),
        held=props.pitchfork,
        over=True,
        x=90,
    )


_FIREFIGHTER = Look(
    top="ink+2",
    bottom="ink+2",
    shoes="ink+1",
    skin=3,
    hair="short",
    outfit="turnout",
    build="broad",
    gloves="accent-1",
)


@person_drawing(look=_FIREFIGHTER, narrowed=_AT_WORK, without=("outfit",))
def firefighter(
    pen: Pen, look: Look, *, tool: Literal["hose", "axe"] = "hose", helmet: bool = True
) -> None:
    look = _hatted(look, "fire_helmet", helmet)
    if tool == "hose":
        stand(pen, look, (28, 112), (-8, 70), ("grip", "grip"), held=props.hose, over=True, x=90)
    else:
        stand(
            pen,
            look,
            (20, 148),
            Touch(0.12, -0.62, -1),
            ("grip", "fist"),
            held=props.axe,
            over=True,
        )


_PILOT = Look(
    top="main-2", bottom="main-2", shoes="ink+1", skin=2, hair="short", outfit="pilot_jacket"
)


@person_drawing(look=_PILOT, narrowed=_AT_WORK, without=("outfit",))
def pilot(pen: Pen, look: Look, *, luggage: bool = True, cap: bool = True) -> None:
    look = _hatted(look, "cap", cap)
    held = props.suitcase if luggage else None
    hands: tuple[HandShape, HandShape] = ("grip" if luggage else "relaxed", "fist")
    stand(pen, look, (22, 8), Touch(0.12, -0.60, -1), hands, held=held, over=True, x=88)


_BUSINESS = Look(top="main", bottom="main-1", shoes="ink+1", skin=1, hair="short", outfit="blazer")


@person_drawing(look=_BUSINESS, narrowed=_AT_WORK)
def businessman(
    pen: Pen,
    look: Look,
    *,
    holds: Literal["case", "phone", "cup"] = "case",
    other_hand: Literal["hips", "pocket"] = "pocket",
) -> None:
    near: Bones = (20, 6) if holds == "case" else (20, 146)
    far: Bones = Touch(0.02, -0.46, -1) if other_hand == "pocket" else Touch(0.12, -0.60, -1)
    hands: tuple[HandShape, HandShape] = (
        "grip" if holds == "case" else "hold", "relaxed" if other_hand == "pocket" else "fist",
    )  # fmt: skip
    stand(pen, look, near, far, hands, held=props.HELD[holds], over=True, x=92)


_BUSINESSWOMAN = Look(
    top="accent", bottom="dark+1", shoes="dark", skin=2, hair="bob", outfit="skirt", build="curvy"
)


@person_drawing(look=_BUSINESSWOMAN, narrowed=_AT_WORK)
def businesswoman(
    pen: Pen,
    look: Look,
    *,
    holds: Literal["tablet", "phone", "cup"] = "tablet",
    other_hand: Literal["hips", "bag"] = "hips",
) -> None:
    far: Bones = Touch(0.12, -0.60, -1) if other_hand == "hips" else (-14, -2)
    hands: tuple[HandShape, HandShape] = ("hold", "fist" if other_hand == "hips" else "grip")
    carried = props.bag if other_hand == "bag" else None
    near: Bones = (22, -72) if holds == "tablet" else (20, 146)
    stand(pen, look, near, far, hands, held=props.HELD[holds], held_far=carried, over=True)


_STUDENT = Look(
    top="second",
    bottom="main-1",
    shoes="accent",
    skin=2,
    hair="curly",
    outfit="hoodie",
    build="slim",
)


@person_drawing(look=_STUDENT, narrowed={"aid": WornAid})
def student(
    pen: Pen, look: Look, *, backpack: Tone | None = "hot", holds: Literal["book", "phone"] = "book"
) -> None:
    def pack(pen: Pen, body: Body) -> None:
        if backpack:
            bag = poly(
                [body.at(*p) for p in ((0.96, -0.62), (0.96, 0.62), (0.20, 0.70), (0.20, -0.70))], 8
            )
            pen.form(bag, backpack, 0.8)

    def straps(pen: Pen, body: Body) -> None:
        for side in (-1, 1) if backpack else ():
            line = [
                body.at(*p) for p in ((0.97, side * 0.36), (0.76, side * 0.40), (0.40, side * 0.46))
            ]
            pen.form(limb(line, *[body.unit * 0.15] * 2), step(str(backpack), -1), hard=0.1)

    near: Bones = (24, -70) if holds == "book" else (18, 146)
    stand(
        pen,
        look,
        near,
        _ASIDE,
        ("hold", "relaxed"),
        held=props.HELD[holds],
        behind=pack,
        worn=straps,
        over=True,
    )


_TEACHER = Look(
    top="accent",
    bottom="dark+1",
    shoes="wood-2",
    skin=1,
    hair="bun",
    outfit="sweater",
    glasses=True,
)


@person_drawing(look=_TEACHER, narrowed=_AT_WORK)
def teacher(
    pen: Pen, look: Look, *, board: Tone = "leaf-2", lesson: Literal["sum", "shapes"] = "sum"
) -> None:
    """Before a blackboard with a pointer, a book under the arm."""
    pen.ground(168)
    pen.form(rect(84, 26, 112, 84, 4), "wood", 1)
    pen.panel(rect(90, 32, 100, 72, 2), board)
    _lesson(pen, lesson)
    pen.fill(rect(150, 107, 20, 3.4, 1.4), "paper")
    pose = Pose(
        arms=((58, 104), (-20, 64)), legs=(Stand(0.30), Stand(-0.30, -1)), hands=("grip", "hold"),
        tilt=3, nod=3, over=(True, True),
    )  # fmt: skip
    person_at(pen, pose, look, x=50, unit=23.6, held=props.pointer, held_far=props.book)


def _lesson(pen: Pen, kind: str) -> None:
    if kind == "sum":
        pen.line("M128 46 C128 42 135 42 135 47 C135 52 128 56 127 62 L136 62", "paper-1", 2.6)
        pen.line("M146 48 L146 60 M140 54 L152 54 M162 42 L162 62", "paper-1", 2.6)
        pen.line("M171 51 L179 51 M171 57 L179 57", "accent+1", 2.6)
    else:
        pen.line(ell(132, 54, 9), "paper-1", 2.4)
        pen.line("M148 63 L158 44 L168 63 Z", "accent+1", 2.4)
        pen.line("M174 46 L186 46 L186 62 L174 62 Z", "paper-1", 2.4)
    pen.line("M142 80 L182 80 M142 90 L168 90", "paper-4", 2)


_MUSICIAN = Look(top="hot", bottom="dark+1", shoes="dark", skin=3, hair="curly", outfit="shirt")


@person_drawing(look=_MUSICIAN, narrowed={"aid": WornAid})
def musician(
    pen: Pen,
    look: Look,
    *,
    instrument: Literal["guitar", "microphone"] = "guitar",
    notes: bool = True,
) -> None:
    if notes:
        pen.line("M158 52 L158 34 L170 30 L170 48", "accent", 2.4)
        pen.fill(union(ell(155, 52, 3.8, 3), ell(167, 48, 3.8, 3)), "accent")
    if instrument == "microphone":
        stand(pen, look, (36, 196), (-46, -120), ("grip", "open"), held=props.microphone)
        return
    near: Bones = Touch(0.60, 1.16, -1)
    far: Bones = Touch(0.26, -0.05, -1)
    stand(pen, look, near, far, ("grip", "relaxed"), worn=props.guitar, over=True)


_ASTRONAUT = Look(
    top="paper-1", bottom="paper-1", shoes="paper-4", skin=2, hair="short", outfit="space_suit",
    hat="bubble", gloves="paper-4",
)  # fmt: skip


@person_drawing(
    look=_ASTRONAUT,
    narrowed={"aid": Literal["none", "hearing_aid"]},
    without=("outfit", "bottom"),
    pale=True,
)
def astronaut(
    pen: Pen, look: Look, *, gesture: Literal["wave", "flag"] = "wave", badge: Tone = "main"
) -> None:
    look = replace(look, bottom=look.top)
    flag = gesture == "flag"

    def chest(pen: Pen, body: Body) -> None:
        u = body.unit
        panel = poly(
            [body.at(*p) for p in ((0.66, -0.26), (0.66, 0.30), (0.34, 0.28), (0.34, -0.24))], 2
        )
        pen.form(panel, "paper-3", hard=0.06)
        for i, tone in enumerate(("hot", "accent", badge)):
            pen.fill(ell(*body.at(0.56, -0.14 + 0.16 * i), u * 0.055), tone)
        pen.fill(
            limb([body.at(0.43, -0.14), body.at(0.43, 0.18)], u * 0.07, u * 0.07), step(badge, 0)
        )

    def pack(pen: Pen, body: Body) -> None:
        shape = poly(
            [body.at(*p) for p in ((1.06, -0.74), (1.06, 0.74), (0.16, 0.70), (0.16, -0.70))], 7
        )
        pen.form(shape, "paper-4", 0.8)

    near: Bones = (34, 96) if flag else (124, 164)
    hands: tuple[HandShape, HandShape] = ("grip" if flag else "open", "relaxed")
    stand(
        pen,
        look,
        near,
        (-20, -6),
        hands,
        held=props.flag if flag else None,
        behind=pack,
        worn=chest,
        x=94,
        unit=23.4,
    )
