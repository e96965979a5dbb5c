"""Greens that lie on a board or in a dish."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import limb

# Root, length and direction of each leaf, from the lowest pair up to the tip.
_PAIRS = (
    ((97, 146), 70, 172), ((104, 144), 70, 8), ((98, 112), 74, -152), ((104, 110), 74, -28),
    ((100, 84), 58, -124), ((102, 84), 58, -56), ((101, 76), 58, -90),
)  # fmt: skip


@drawing(scene_class="table", size_m=0.12, view="top", anchor="center")
def herbs(
    pen: Pen,
    *,
    tone: Tone = "leaf",
    leaves: Annotated[int, Range(5, 7)] = 7,
    kind: Literal["basil", "mint"] = "basil",
) -> None:
    """A sprig, seen from above."""
    pen.line("M100 66 C102 100 98 140 104 184", "ink", 5, 0.1)
    pen.form(limb([(100, 60), (101, 110), (99, 150), (102, 182)], 5, 6, 7, 6), step(tone, -1), 1)
    broad = 0.78 if kind == "basil" else 0.5
    for i, (root, long, degrees) in enumerate(_PAIRS[:leaves]):
        own = step(tone, (-1, 0, 0, 1, 0, 1, 1)[i])
        veined_leaf(pen, root, long, long * broad, degrees, own, veins=3)
