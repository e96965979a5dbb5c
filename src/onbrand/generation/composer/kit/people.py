"""People at work and on their way."""

from typing import Literal

from onbrand.generation.composer.drawing import Tone
from onbrand.generation.composer.kit.figure import person_at
from onbrand.generation.composer.kit.look import Grown, Look, Worn, person_drawing
from onbrand.generation.composer.kit.parts import Screen, screen
from onbrand.generation.composer.kit.props import HANGING, HELD, cup, phone, tablet
from onbrand.generation.composer.kit.skeleton import Bones, HandShape, Pose, Reach, Stand, Touch
from onbrand.generation.composer.kit.tailoring import contrasting
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.shapes import ell, poly, rect, union


@person_drawing(look=Look(top="accent", bottom="main", shoes="paper-1", skin=1, hair="curly"))
def person(
    pen: Pen,
    look: Look,
    *,
    gesture: Literal["rest", "hips", "cup", "book", "tablet", "gift", "phone", "wave"] = "rest",
) -> None:
    pen.ground(70, 100)
    gestures: dict[str, tuple[Bones, HandShape]] = {
        "wave": ((112, 164), "open"),
        "phone": ((20, 150), "hold"),
        "cup": ((18, 142), "hold"),
        "book": ((24, 136), "hold"),
        "tablet": ((24, 136), "hold"),
        "gift": ((30, 112), "flat"),
        "hips": (Touch(0.12, 0.60, 1), "fist"),
        "rest": ((14, 4), "relaxed"),
    }
    arm, hand = gestures[gesture]
    pose = Pose(
        arms=(arm, Touch(0.10, -0.66, -1)), legs=(Stand(0.66), Stand(-0.50, -1)),
        hands=(hand, "fist"), tilt=-7, nod=-5, lean=2, bow=-0.05, over=(True, True),
    )  # fmt: skip
    person_at(pen, pose, look, x=96, unit=25.4, held=HELD.get(gesture))


@person_drawing(
    look=Look(top="main", bottom="paper-5", shoes="second", skin=2, hair="bun", outfit="blazer"),
    facing="right",
    view="side",
)
def walker(
    pen: Pen, look: Look, *, holds: Literal["phone", "cup", "case", "bag", "none"] = "phone"
) -> None:
    pen.ground(72, 100)
    low = holds in HANGING or holds == "none"
    hand: HandShape = "grip" if holds in HANGING else "relaxed" if low else "hold"
    pose = Pose(
        arms=((26, 44) if low else (6, 104), (-42, -16)), legs=((36, 12), (-22, -54)),
        hands=(hand, "relaxed"), feet=(10, -30), lean=5, nod=2 if low else 8, side=True,
    )  # fmt: skip
    person_at(pen, pose, look, x=96, unit=26.6, held=HELD[holds])


@person_drawing(
    look=Look(top="second", bottom="main-1", shoes="paper-1", skin=3, hair="short", outfit="shirt"),
    size_m=1.4,
    facing="right",
    view="side",
    narrowed={"age": Grown, "aid": Worn},
)
def worker(pen: Pen, look: Look, *, chair: Tone = "accent", mug: bool = True) -> None:
    pen.ground(172)
    _office_chair(pen, chair)
    pose = Pose(
        arms=(Reach(101, 108, -1), Reach(108, 108, -1)), legs=((84, 4), (88, -12)),
        hands=("flat", "flat"), lean=6, nod=6, side=True,
    )  # fmt: skip
    person_at(pen, pose, look, unit=26.4, hip=(58, 137))
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


@person_drawing(
    look=Look(top="main", bottom="dark+1", shoes="accent", skin=2, hair="bob", outfit="dress"),
    facing="right",
    narrowed={"age": Grown, "aid": Worn},
)
def presenter(
    pen: Pen, look: Look, *, shows: Screen = "chart", free_hand: Literal["hips", "notes"] = "hips"
) -> None:
    """Before a board, pointing."""
    pen.ground(172)
    pen.line("M124 110 L116 184 M176 110 L184 184", "dark+2", 3.4)
    pen.form(rect(100, 34, 94, 80, 5), "dark+2", hard=0)
    pen.panel(rect(104, 38, 86, 72, 3), "paper-1")
    screen(pen, (104, 38, 86, 72), shows, "main")
    other: tuple[Bones, HandShape] = (
        (Touch(0.12, -0.62, -1), "fist") if free_hand == "hips" else (Touch(0.52, 0.0, -1), "hold")
    )
    pose = Pose(
        arms=((86, 112), other[0]), legs=(Stand(0.42), Stand(-0.50, -1)), hands=("point", other[1]),
        tilt=4, nod=3, over=(True, True),
    )  # fmt: skip
    held = tablet if free_hand == "notes" else None
    person_at(pen, pose, look, x=50, unit=25, held_far=held)


@person_drawing(
    look=Look(top="second", bottom="main", shoes="paper-1", skin=3, hair="afro", outfit="shirt"),
    narrowed={"aid": Worn},
)
def caller(
    pen: Pen,
    look: Look,
    *,
    bubble: bool = True,
    free_hand: Literal["pocket", "cup", "open"] = "open",
) -> None:
    """On the phone."""
    pen.ground(70, 96)
    if bubble:
        balloon = union(rect(134, 16, 48, 34, 12), poly([(142, 44), (138, 60), (158, 46)], 2))
        tone = contrasting(look.top, "accent", "main")
        pen.form(balloon, tone, 0.7, hard=0)
        for i in range(3):
            pen.fill(ell(147 + 11 * i, 33, 3.6), "paper")
    hands: dict[str, tuple[Bones, HandShape]] = {
        "pocket": (Touch(0.04, 0.46, 1), "relaxed"),
        "cup": ((22, -64), "hold"),
        "open": ((26, 82), "open"),
    }
    free, hand = hands[free_hand]
    pose = Pose(
        arms=(free, (-36, 154)), legs=(Stand(0.60), Stand(-0.48, -1)),
        hands=(hand, "hold"), tilt=-4, nod=-5, over=(True, True),
    )  # fmt: skip
    person_at(
        pen, pose, look, x=86, unit=25.4, held=cup if free_hand == "cup" else None, held_far=phone
    )
