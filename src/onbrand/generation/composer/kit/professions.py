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
from onbrand.generation.composer.shapes import (
    ell,
    limb,
    poly,
    rect,
    union,
)

_AT_WORK: dict[str, Any] = {"age": Grown, "aid": WornAid}
_ASIDE: Bones = (-26, -8)


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
    unit: float = 26,
) -> None:
    """At ease, the weight on one leg."""
    pen.ground(70, x + 3)
    pose = Pose(
        arms=(near, far), legs=(Stand(0.56), Stand(-0.46, -1)), hands=hands, tilt=-4, nod=-2,
        over=(True, over),
    )  # fmt: skip
    person_at(
        pen, pose, look, x=x, unit=unit, held=held, held_far=held_far, behind=behind, worn=worn
    )


def _hatted(look: Look, hat: Hat, wears: bool) -> Look:
    return replace(look, hat=hat if wears else "none")


_DOCTOR = Look(
    top="paper-2", bottom="main-1", shoes="paper-2", skin=3, hair="bun", outfit="lab_coat"
)


@person_drawing(
    look=_DOCTOR, narrowed={**_AT_WORK, "outfit": Literal["lab_coat", "scrubs"]}, pale=True
)
def doctor(
    pen: Pen,
    look: Look,
    *,
    stethoscope: bool = True,
    holds: Literal["clipboard", "tablet"] = "clipboard",
) -> None:
    held = props.clipboard if holds == "clipboard" else props.tablet
    tube = _stethoscope if stethoscope else None
    far: Bones = Touch(0.10, -0.66, -1)
    stand(pen, look, (40, 116), far, ("hold", "fist"), held=held, worn=tube, over=True, x=90)


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
    pen.fill(limb(loop, *[u * 0.13] * 3), "ink+2")
    pen.fill(limb([body.at(0.56, 0.02), body.at(0.38, 0.02)], u * 0.12, u * 0.12), "ink+2")
    pen.form(ell(*body.at(0.30, 0.02), u * 0.19), "accent", hard=0.1)
    pen.fill(ell(*body.at(0.30, 0.02), u * 0.09), "paper")


_SCIENTIST = Look(
    top="paper-2",
    bottom="main-1",
    shoes="wood-2",
    skin=2,
    hair="bob",
    outfit="lab_coat",
    glasses=True,
)


@person_drawing(look=_SCIENTIST, narrowed=_AT_WORK, without=("outfit",), pale=True)
def scientist(pen: Pen, look: Look, *, liquid: Tone = "leaf", bubbles: bool = True) -> None:
    def flask(pen: Pen, hand: tuple[float, float]) -> None:
        props.flask(pen, hand, liquid, bubbles=bubbles)

    stand(pen, look, (40, 140), Touch(0.12, -0.66, -1), ("hold", "fist"), held=flask, over=True)


_BARISTA = Look(
    top="second", bottom="main-1", shoes="paper-1", skin=2, hair="bun", outfit="apron", beard="none"
)


@person_drawing(look=_BARISTA, narrowed=_AT_WORK, without=("outfit",))
def barista(
    pen: Pen, look: Look, *, steam: Annotated[int, Range(0, 2)] = 2, towel: bool = True
) -> None:
    def coffee(pen: Pen, hand: tuple[float, float]) -> None:
        props.coffee(pen, hand, steam)

    cloth = props.towel if towel else None
    stand(
        pen,
        look,
        (34, 100),
        (-24, 14),
        ("flat", "relaxed"),
        held=coffee,
        held_far=cloth,
        over=True,
        x=84,
    )


_CHEF = Look(
    top="paper-1", bottom="main-1", shoes="wood-2", skin=1, hair="short", outfit="chef_jacket",
    beard="mustache", build="round",
)  # fmt: skip


def _waist_apron(pen: Pen, body: Body) -> None:
    shape = poly(
        [body.at(*p) for p in ((0.16, -0.66), (0.16, 0.66), (-0.62, 0.74), (-0.62, -0.74))], 4
    )
    pen.form(shape, "main", 0.6, hard=0.06)
    sash = poly([body.at(*p) for p in ((0.22, -0.66), (0.22, 0.66), (0.13, 0.67), (0.13, -0.67))])
    pen.fill(sash, "main-2")


@person_drawing(look=_CHEF, narrowed=_AT_WORK, without=("outfit",), pale=True)
def chef(
    pen: Pen, look: Look, *, dish: Literal["pan", "cloche"] = "pan", toque: bool = True
) -> None:
    look = _hatted(look, "toque", toque)
    near: Bones = (20, 86)
    hands: tuple[HandShape, HandShape] = ("grip" if dish == "pan" else "flat", "fist")
    held = props.pan if dish == "pan" else props.cloche
    stand(
        pen,
        look,
        near,
        Touch(0.14, -0.62, -1),
        hands,
        held=held,
        worn=_waist_apron,
        over=True,
        x=78,
        unit=24.4,
    )


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
    stand(pen, look, (44, 134), far, ("grip", "fist"), held=held, over=True, x=90)


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
        (38, 98),
        Touch(0.12, -0.60, -1),
        ("grip", "fist"),
        held=props.pitchfork,
        over=True,
        x=90,
    )


_FIREFIGHTER = Look(
    top="main",
    bottom="main-1",
    shoes="wood-2",
    skin=3,
    hair="short",
    outfit="turnout",
    build="broad",
    gloves="wood-2",
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
            (40, 136),
            Touch(0.12, -0.62, -1),
            ("grip", "fist"),
            held=props.axe,
            over=True,
        )


_PILOT = Look(
    top="main-1", bottom="main-2", shoes="wood-2", skin=2, hair="short", outfit="pilot_jacket"
)


@person_drawing(look=_PILOT, narrowed=_AT_WORK, without=("outfit",))
def pilot(pen: Pen, look: Look, *, luggage: bool = True, cap: bool = True) -> None:
    look = _hatted(look, "cap", cap)
    held = props.suitcase if luggage else None
    hands: tuple[HandShape, HandShape] = ("grip" if luggage else "relaxed", "fist")
    stand(pen, look, (30, 10), Touch(0.12, -0.64, -1), hands, held=held, over=True, x=84)


_BUSINESS = Look(
    top="main-1", bottom="paper-5", shoes="wood-2", skin=1, hair="short", outfit="blazer"
)


@person_drawing(look=_BUSINESS, narrowed=_AT_WORK, facing="right", view="side")
def businessman(
    pen: Pen,
    look: Look,
    *,
    holds: Literal["case", "phone", "cup"] = "case",
    other_hand: Literal["hips", "pocket"] = "pocket",
) -> None:
    pen.ground(96, 102)
    cased = holds == "case"
    far: Bones = (-34, 58) if other_hand == "pocket" else (-64, 40)
    pose = Pose(
        arms=((28, 24) if cased else (8, 112), far), legs=((36, 10), (-22, -52)),
        hands=("grip" if cased else "hold", "relaxed"), feet=(10, -32), lean=4, nod=0, side=True,
    )  # fmt: skip
    person_at(pen, pose, look, x=92, unit=26.8, held=props.HELD[holds])


_BUSINESSWOMAN = Look(
    top="accent", bottom="main-1", shoes="hot-1", skin=2, hair="bob", outfit="skirt", build="curvy"
)


@person_drawing(look=_BUSINESSWOMAN, narrowed=_AT_WORK)
def businesswoman(
    pen: Pen,
    look: Look,
    *,
    holds: Literal["tablet", "phone", "cup"] = "tablet",
    other_hand: Literal["hips", "bag"] = "hips",
) -> None:
    far: Bones = Touch(0.20, -0.62, -1) if other_hand == "hips" else (-24, -4)
    hands: tuple[HandShape, HandShape] = ("hold", "fist" if other_hand == "hips" else "grip")
    carried = props.bag if other_hand == "bag" else None
    near: Bones = (46, -62) if holds == "tablet" else (40, 138)
    stand(
        pen, look, near, far, hands, held=props.HELD[holds], held_far=carried, over=True, x=94,
        unit=26.6,
    )  # fmt: skip


_STUDENT = Look(
    top="second", bottom="main-1", shoes="paper-1", skin=2, hair="curly", outfit="hoodie"
)


@person_drawing(look=_STUDENT, narrowed={"aid": WornAid}, facing="right", view="side")
def student(
    pen: Pen, look: Look, *, backpack: Tone | None = "hot", holds: Literal["book", "phone"] = "book"
) -> None:
    """On the way, a backpack on the back."""
    pen.ground(92, 98)
    books = holds == "book"
    pose = Pose(
        arms=((-10, 80) if books else (8, 112), (-4, 78) if books else (-38, -10)),
        legs=((30, 10), (-18, -44)), hands=("flat" if books else "hold", "flat" if books else "relaxed"),
        feet=(8, -28), lean=3, nod=2, side=True,
    )  # fmt: skip

    def pack(pen: Pen, body: Body) -> None:
        if backpack:
            props.backpack(pen, body, backpack)

    def strap(pen: Pen, body: Body) -> None:
        if backpack:
            props.strap(pen, body, backpack)
        if books:
            props.textbooks(pen, body)

    held = None if books else props.phone
    person_at(pen, pose, look, x=102, unit=26.6, held=held, behind=pack, worn=strap)


_TEACHER = Look(
    top="accent",
    bottom="main-1",
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
        arms=((58, 104), (-20, 64)), legs=(Stand(0.48), Stand(-0.46, -1)), hands=("grip", "hold"),
        tilt=3, nod=3, over=(True, True),
    )  # fmt: skip
    person_at(pen, pose, look, x=48, unit=25.2, held=props.pointer, held_far=props.book)


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


_MUSICIAN = Look(
    top="main", bottom="second-2", shoes="paper-1", skin=3, hair="curly", outfit="shirt"
)


@person_drawing(look=_MUSICIAN, narrowed={"aid": WornAid})
def musician(
    pen: Pen,
    look: Look,
    *,
    instrument: Literal["guitar", "microphone"] = "guitar",
    notes: bool = True,
) -> None:
    if notes:
        pen.line("M160 44 L160 22 L178 16 L178 38", "accent", 3.2)
        pen.fill(union(ell(156, 44, 5.4, 4.2), ell(174, 38, 5.4, 4.2)), "accent")
    if instrument == "microphone":
        stand(pen, look, (36, 196), (-46, -120), ("grip", "open"), held=props.microphone)
        return
    near: Bones = Touch(0.66, 1.46, -1)
    far: Bones = Touch(0.26, -0.28, -1)
    stand(pen, look, near, far, ("grip", "relaxed"), worn=props.guitar, over=True, x=92)


_ASTRONAUT = Look(
    top="hot", bottom="hot", shoes="paper-2", skin=2, hair="short", outfit="space_suit",
    hat="bubble", gloves="paper-2",
)  # fmt: skip


@person_drawing(
    look=_ASTRONAUT,
    narrowed={"aid": Literal["none", "hearing_aid"]},
    without=("outfit", "bottom"),
)
def astronaut(
    pen: Pen,
    look: Look,
    *,
    gesture: Literal["wave", "flag"] = "wave",
    badge: Tone = "main",
    visor: Literal["down", "up"] = "down",
) -> None:
    look = replace(look, bottom=look.top, hat="visor" if visor == "down" else "bubble")
    flag = gesture == "flag"

    def chest(pen: Pen, body: Body) -> None:
        _controls(pen, body, badge)

    def pack(pen: Pen, body: Body) -> None:
        shape = poly(
            [body.at(*p) for p in ((1.12, -0.92), (1.12, 0.92), (0.12, 0.98), (0.12, -0.98))], 9
        )
        pen.form(shape, badge, 0.8)

    near: Bones = (38, 96) if flag else (112, 162)
    hands: tuple[HandShape, HandShape] = ("grip" if flag else "open", "relaxed")
    stand(
        pen,
        look,
        near,
        (-34, -14),
        hands,
        held=props.flag if flag else None,
        behind=pack,
        worn=chest,
        x=92,
        unit=26,
    )


def _controls(pen: Pen, body: Body, badge: str) -> None:
    u = body.unit
    corners = ((0.66, -0.26), (0.66, 0.30), (0.34, 0.28), (0.34, -0.24))
    pen.form(poly([body.at(*point) for point in corners], 2), "paper-3", hard=0.06)
    for i, tone in enumerate(("hot", "second", badge)):
        pen.fill(ell(*body.at(0.56, -0.14 + 0.16 * i), u * 0.055), tone)
    pen.fill(limb([body.at(0.43, -0.14), body.at(0.43, 0.18)], u * 0.07, u * 0.07), badge)
