"""People with people: a handshake, a team, parents and children, a crowd."""

from dataclasses import replace
from typing import Annotated, Any, Literal

from onbrand.generation.composer.drawing import Range, Tone
from onbrand.generation.composer.kit.figure import bust, person_at
from onbrand.generation.composer.kit.look import Hair, Look, Outfit, Skin, Worn, person_drawing
from onbrand.generation.composer.kit.props import balloon, cup, tablet
from onbrand.generation.composer.kit.skeleton import Pose, Reach, Stand, Touch, posed
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import rect

# Company for anybody: whoever is asked for, the others differ from them and from each other.
_SKINS = (3, 1, 2, 3, 1)
_HAIRS: tuple[Hair, ...] = ("afro", "long", "fade", "hijab", "curly", "bob", "ponytail", "short")
_HIS = frozenset({"fade", "short"})
_OUTFITS: tuple[Outfit, ...] = ("shirt", "dress", "sweater", "blazer", "tee", "hoodie", "skirt")
_TOPS = ("second", "accent", "main", "hot", "main+1", "accent-1", "second-1")
_BOTTOMS = ("main-1", "paper-5", "second-2", "main-2", "wood-2")
_SHOES = ("paper-1", "wood-2", "paper-1", "accent", "dark")


def company(look: Look, count: int) -> list[Look]:
    """`look` and others unlike it."""
    tops = [tone for tone in _TOPS if tone != look.top]
    hairs = [hair for hair in _HAIRS if hair != look.hair]
    outfits = [outfit for outfit in _OUTFITS if outfit != look.outfit]
    plain = [outfit for outfit in outfits if outfit not in {"dress", "skirt"}]
    others = [
        Look(
            top=tops[i % len(tops)],
            bottom=_BOTTOMS[i % len(_BOTTOMS)],
            shoes=_SHOES[i % len(_SHOES)],
            skin=(look.skin + _SKINS[i % 5]) % 3 + 1,
            hair=hairs[i % len(hairs)],
            hair_tone="hot-1" if hairs[i % len(hairs)] == "hijab" else "dark-1",
            outfit=(plain if hairs[i % len(hairs)] in _HIS else outfits)[i % len(plain)],
            build=("broad", "average", "round", "curvy", "slim")[i % 5],
            beard="full" if hairs[i % len(hairs)] == "fade" else "none",
            age="elder" if i == 4 else "adult",
            glasses=i == 2,
        )
        for i in range(count - 1)
    ]
    return [look, *others]


@person_drawing(
    look=Look(top="main", bottom="paper-5", shoes="wood-2", skin=1, hair="short", outfit="blazer"),
    view="side",
    narrowed={"age": Literal["adult", "elder"], "aid": Worn},
)
def handshake(
    pen: Pen,
    look: Look,
    *,
    other: Skin = 3,
    other_hair: Hair = "bun",
    other_outfit: Outfit = "skirt",
    other_top: Tone = "accent",
) -> None:
    """Two people meet."""
    pen.ground(160)
    mate = Look(
        top=other_top, bottom="main-1", shoes="dark", skin=other, hair=other_hair,
        outfit=other_outfit, hair_tone="hot-1" if other_hair == "hijab" else "dark-1",
    )  # fmt: skip
    meet: dict[str, Any] = {"legs": ((17, 0), (-17, -24)), "feet": (0, -8), "nod": 1, "side": True}
    with pen.at(mirror=True):
        pose = Pose(arms=((-14, 4), Reach(96, 101, -1)), hands=("relaxed", "flat"), lean=3, **meet)
        person_at(pen, pose, mate, x=56, unit=26.6)
    pose = Pose(arms=(Reach(96, 101, -1), (-16, 6)), hands=("grip", "relaxed"), lean=4, **meet)
    person_at(pen, pose, look, x=53, unit=27)


_TOGETHER: tuple[dict[str, Any], ...] = (
    {"arms": (Touch(0.12, 0.60, 1), (-14, -2)), "hands": ("fist", "relaxed")},
    {"arms": ((14, 2), Touch(0.56, -0.30, -1)), "hands": ("relaxed", "hold"), "over": (True, True)},
    {"arms": ((16, 3), Touch(0.12, -0.60, -1)), "hands": ("relaxed", "fist")},
    {"arms": (Touch(0.50, 0.10, 1), (-15, -2)), "hands": ("hold", "relaxed")},
    {"arms": ((15, 3), Touch(0.12, -0.60, -1)), "hands": ("relaxed", "fist")},
)
_WAVE: dict[str, Any] = {"arms": ((140, 170), (-14, -2)), "hands": ("open", "relaxed")}
_PLACES = {3: (98, 50, 146), 4: (74, 38, 158, 118), 5: (96, 64, 126, 35, 154)}


@person_drawing(
    look=Look(top="main", bottom="paper-5", shoes="wood-2", skin=2, hair="bun", outfit="blazer"),
    narrowed={"aid": Worn, "age": Literal["adult", "elder"]},
)
def team(
    pen: Pen, look: Look, *, members: Annotated[int, Range(3, 5)] = 3, wave: bool = False
) -> None:
    """Side by side; who is asked for stands in front."""
    pen.ground(176)
    unit = {3: 24.6, 4: 23.0, 5: 21.8}[members]
    people = list(zip(company(look, members), _PLACES[members], _TOGETHER, strict=False))
    grained = pen.grained
    for i in reversed(range(members)):
        one, x, limbs = people[i]
        if wave and x == max(_PLACES[members]):
            limbs = _WAVE
        pose = Pose(
            legs=(Stand(0.34), Stand(-0.26, -1)), tilt=(-4, 4)[i % 2], nod=(-2, 3)[i % 2], **limbs
        )
        pen.grained = grained and i < 2  # who stands behind recedes
        person_at(
            pen, pose, one, x=x, unit=unit * (1 - 0.02 * (i % 3)),
            held=tablet if i == 3 else None, held_far=cup if i == 1 else None,
        )  # fmt: skip
    pen.grained = grained


@person_drawing(
    look=Look(
        top="main", bottom="second-1", shoes="paper-1", skin=2, hair="long", outfit="sweater"
    ),
    narrowed={"aid": Worn, "age": Literal["adult", "elder"]},
)
def parent(
    pen: Pen,
    look: Look,
    *,
    children: Annotated[int, Range(1, 2)] = 1,
    toy: Literal["balloon", "none"] = "none",
    child_hair: Hair = "ponytail",
) -> None:
    """Hand in hand."""
    x = 78.0 if children == 1 else 98.0
    pen.ground(110 if children == 1 else 150)
    daughter = Look(
        top="accent", bottom="main", shoes="hot", skin=look.skin, hair=child_hair, age="child",
        outfit="overalls",
    )  # fmt: skip
    join = (x + 27, 117.0)
    pose = Pose(
        arms=(Reach(*join, -1), (-16, 0) if children == 1 else Reach(x - 27, 117, 1)),
        hands=("grip", "grip" if children == 2 else "relaxed"), nod=8, tilt=-4,
    )  # fmt: skip
    young = Pose(arms=((-150, -174), (-14, -4)), tilt=3, nod=-8, over=(False, False))
    own = replace(young, arms=((150, 170) if toy == "balloon" else (18, 4), Reach(x + 28, 117, -1)))
    own = replace(own, hands=("grip" if toy == "balloon" else "relaxed", "flat"))
    if children == 2:
        son = replace(daughter, top="second", hair="curly", outfit="tee", bottom="main-1")
        left = replace(young, arms=(Reach(x - 28, 117, 1), (-18, -4)), hands=("flat", "relaxed"))
        person_at(pen, left, son, x=x - 46, unit=21.5)
    person_at(pen, own, daughter, x=x + 46, unit=21.5, held=balloon if toy == "balloon" else None)
    person_at(pen, pose, look, x=x, unit=25.8)


@person_drawing(
    look=Look(top="main", skin=2, hair="bob", outfit="tee"),
    narrowed={
        "aid": Literal["none", "hearing_aid"],
        "outfit": Literal["tee", "shirt", "sweater", "hoodie", "blazer"],
    },
    without=("bottom", "shoes"),
)
def crowd(
    pen: Pen,
    look: Look,
    *,
    rows: Annotated[int, Range(2, 3)] = 3,
    cheer: bool = True,
    barrier: Tone = "second",
) -> None:
    """Shoulder to shoulder behind a barrier; too many for grain."""
    pen.ground(184)
    grained, pen.grained = pen.grained, False
    people = company(look, 3 * rows)
    for row in reversed(range(rows)):
        for i, x in enumerate((40, 100, 160)):
            one, shift = people[row * 3 + i], (0, 22, -8)[row]
            place = 34 + (x + shift - 32) % 132
            raised = cheer and row == rows - 1 and i != 1
            pose = Pose(arms=((128, 172) if raised else (12, 2), (-12, -2)), hands=("open", "fist"))
            unit = 24 - 1.5 * row
            body = posed(pose, one, unit=unit, hip=(place, 177 - 33 * row))
            bust(pen, body, arms=row > 0)
    pen.grained = grained
    pen.form(rect(4, 150, 192, 34, 5), barrier, 1, hard=0.05)
    pen.fill(rect(4, 158, 192, 5, 0), step(barrier, 2))
    for x in (20, 100, 180):
        pen.fill(rect(x - 3, 150, 6, 34, 1), step(barrier, -1))
