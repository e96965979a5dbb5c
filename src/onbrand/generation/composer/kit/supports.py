"""What other things rest on: a bough that reaches out from a trunk."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import Point, both, cut, ell, limb, move, union

# Where leaves grow: the root, the length and the direction.
_LEAVES: tuple[tuple[Point, float, float], ...] = (
    ((166, 106), 30, -34), ((164, 110), 28, 40), ((146, 122), 26, 108), ((158, 112), 22, -92),
    ((178, 126), 18, 30), ((118, 124), 24, 74), ((70, 88), 22, -30), ((66, 92), 22, 30),
)  # fmt: skip
_TUFTS = ((30, 44, 22), (62, 22, 17), (84, 46, 17), (50, 58, 15), (16, 32, 13))


@drawing(scene_class="land", size_m=3.0, facing="right")
def bough(
    pen: Pen,
    *,
    tone: Tone = "wood-2",
    leaf: Tone = "leaf",
    leaves: Annotated[int, Range(0, 8)] = 8,
    crown: Literal["full", "small"] = "full",
) -> None:
    """A trunk at the left under its crown, and a bough that holds whoever sits on it."""
    pen.ground(70, 38)
    trunk = (
        "M26 30 C30 70 30 112 24 150 C22 166 16 176 8 184 L74 184 C62 178 57 168 55 152 "
        "C53 120 54 70 58 30 Z"
    )
    arm = limb([(42, 134), (78, 119), (112, 116), (146, 114), (182, 100)], 26, 17, 14, 11, 4)
    twig = limb([(46, 108), (60, 98), (78, 86)], 11, 7, 3)
    fork = limb([(142, 114), (162, 122), (178, 125)], 8, 5, 2.5)
    pen.form(twig, step(tone, -1), 1)
    pen.form(trunk, tone, 0.5)
    pen.fill(both(trunk, move(arm, 2, 10)), step(tone, -2))
    pen.form(union(arm, fork), tone, 1.2)
    for x, y, crack in ((36, 84, 24), (33, 128, 34), (47, 156, 22), (46, 72, 18)):
        pen.fill(both(trunk, limb([(x, y), (x + 1, y + crack)], 1, 3.4, 1)), step(tone, -2))
    for grain in (88, 122):
        pen.fill(both(arm, limb([(grain, 116), (grain + 16, 115)], 1, 2.4, 1)), step(tone, -2))
    for i, (root, long, degrees) in enumerate(_LEAVES[:leaves]):
        veined_leaf(pen, root, long, long * 0.54, degrees, leaf if i % 2 else step(leaf, -1))
    low = union(ell(30, 46, 26, 24), ell(62, 32, 30, 27), ell(52, 58, 32, 20))
    mass = low if crown == "small" else union(low, ell(86, 52, 24, 18))
    pen.occlude(trunk, mass, step(tone, -2), 2, 8)
    pen.form(mass, leaf, 0.8)
    for u, v, size in _TUFTS:
        rim = cut(ell(u, v, size, size * 0.8), ell(u + 3, v + 5, size, size * 0.8))
        pen.fill(both(mass, rim), step(leaf, 1))
