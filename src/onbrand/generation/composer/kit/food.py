"""Food and drink."""

from typing import Annotated

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import both, cut, ell, limb, union


@drawing(
    ru=("чашка кофе", "чашка", "кружка", "кофе"),
    en=("cup of coffee", "cup", "mug", "coffee"),
    scene_class="table",
    size_m=0.12,
    pale=True,
)
def cup(
    pen: Pen,
    *,
    body: Tone = "paper",
    band: Tone | None = "main",
    drink: Tone = "ink+2",
    steam: Annotated[int, Range(0, 3)] = 2,
    saucer: bool = True,
) -> None:
    pen.ground(150)
    if saucer:
        pen.form(ell(100, 172, 70, 11), step(body, -2), 0.6)
        pen.fill(ell(100, 169, 46, 6), step(body, -5))
    ear = cut(ell(150, 110, 30, 28), ell(150, 110, 17, 15.5))
    pen.fill(ear, step(body, -2))
    pen.shade(ear, step(body, -4), 0.45)
    bowl = union(
        "M48 80 C48 128 62 162 82 170 L118 170 C138 162 152 128 152 80 Z", ell(100, 80, 52, 10)
    )
    pen.form(bowl, body)
    if band:
        around = both(bowl, "M40 112 C70 124 130 124 160 112 L160 130 C130 142 70 142 40 130 Z")
        pen.fill(around, band)
        pen.shade(around, step(band, -1), 2, hard=0.1)
    pen.fill(ell(100, 80, 52, 10), step(body, -1))
    surface = ell(100, 81, 46, 7.6)
    pen.fill(surface, drink)
    pen.fill(both(surface, ell(88, 86, 40, 7)), step(drink, 1))
    for i in range(steam):
        x = 100 + (i - (steam - 1) / 2) * 24
        wisp = [(x, 67), (x + 6, 57), (x + 3, 46), (x - 4, 36), (x - 2, 26), (x + 5, 16)]
        pen.fill(limb(wisp, 1.5, 5, 6.5, 6, 4, 1), "second+2")
