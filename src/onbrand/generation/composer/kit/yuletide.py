"""The tree, and who wears the hat."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    both,
    cut,
    ell,
    leaf,
    limb,
    move,
    rect,
    star,
    union,
)

_BALLS: tuple[tuple[float, float], ...] = (
    (104, 48),
    (76, 98),
    (118, 84),
    (60, 130),
    (94, 112),
    (142, 128),
    (66, 160),
    (100, 150),
    (128, 164),
    (90, 68),
)


@drawing(scene_class="street", size_m=2.2)
def christmas_tree(
    pen: Pen,
    *,
    tone: Tone = "leaf",
    balls: Annotated[int, Range(0, 10)] = 10,
    top: Literal["star", "bow"] = "star",
    gifts: Annotated[int, Range(0, 3)] = 3,
    garland: bool = True,
) -> None:
    pen.ground(150)
    pen.form(rect(91, 158, 18, 26, 2), "wood-2", 1)
    done = ""
    for hem, half, tall in ((166, 76, 58), (132, 62, 54), (98, 46, 48), (64, 30, 44)):
        tier = _tier(hem, half, tall)
        if done:
            pen.occlude(done, tier, step(tone, -2), 1, 8)
        pen.form(tier, tone, 0.7)
        if garland:
            line = [
                (100 - half, hem - 16),
                (100 - half * 0.4, hem - 5),
                (100 + half * 0.3, hem - 4),
                (100 + half, hem - 20),
            ]
            band = limb(line, 3.4, 4.4, 4.4, 3.4)
            pen.fill(both(tier, move(band, 1, 2.6)), step(tone, -2))
            pen.fill(both(tier, band), "warm+1")
        done = union(done, tier) if done else tier
    tones = ("hot", "accent", "second", "paper-1", "main")
    for i in range(balls):
        x, y = _BALLS[i * 7 % 10]
        pen.fill(ell(x + 1.4, y + 2.6, 6.2), step(tone, -2))
        pen.fill(ell(x, y, 6), tones[i % 5])
        pen.fill(cut(ell(x, y, 6), ell(x - 1.6, y - 1.4, 5.8)), step(tones[i % 5], -1))
        pen.fill(ell(x - 2, y - 2, 1.5), "paper")
    if top == "star":
        pen.form(star(100, 21, 19, corner=2), "warm", 0.9)
    else:
        for side in (-1, 1):
            pen.form(ell(100 + side * 13, 22, 13, 9), "hot", 0.9)
            pen.fill(ell(100 + side * 14, 22, 6, 4), "hot-2")
        pen.form(ell(100, 22, 7), "hot+1", 1)
    for i in range(gifts):
        _parcel(
            pen,
            *((34.0, 34.0, 28.0), (142.0, 30.0, 34.0), (120.0, 24.0, 20.0))[i],
            ("main", "accent", "hot")[i],
        )


def _tier(y: float, half: float, tall: float) -> Path:
    """A skirt of branches with a scalloped hem."""
    left, right = 100 - half, 100 + half
    side = (
        f"M100 {y - tall} C{100 + half * 0.3:.2f} {y - tall * 0.5:.2f} {100 + half * 0.62:.2f} {y - tall * 0.2:.2f} {right} {y - 6} "
        f"C{right - 4} {y + 4} {right - 16} {y + 4} {right - half * 0.4:.2f} {y} L{left + half * 0.4:.2f} {y} "
        f"C{left + 16} {y + 4} {left + 4} {y + 4} {left} {y - 6} "
        f"C{100 - half * 0.62:.2f} {y - tall * 0.2:.2f} {100 - half * 0.3:.2f} {y - tall * 0.5:.2f} 100 {y - tall} Z"
    )
    hems = [ell(left + half * 2 * (i + 0.5) / 4, y - 2, half * 0.27, 9) for i in range(4)]
    return union(side, *hems)


def _parcel(pen: Pen, x: float, wide: float, tall: float, tone: str) -> None:
    box = rect(x, 184 - tall, wide, tall, 2.5)
    pen.form(box, tone, 0.9)
    ribbon = "paper" if tone != "main" else "accent"
    pen.fill(rect(x + wide / 2 - 3, 184 - tall, 6, tall, 0), ribbon)
    for side in (-1, 1):
        pen.fill(ell(x + wide / 2 + side * 6, 181 - tall, 6, 3.8), ribbon)


@drawing(scene_class="table", size_m=0.3)
def santa_hat(
    pen: Pen,
    *,
    tone: Tone = "hot",
    trim: Tone = "paper",
    droop: Annotated[float, Range(0, 1)] = 0.8,
    holly: bool = True,
    pattern: Literal["plain", "stars"] = "plain",
) -> None:
    pen.ground(150)
    tip_x, tip_y = 150 + 22 * droop, 36 + 62 * droop
    cone = (
        f"M34 158 C40 90 66 30 112 22 C140 18 {tip_x - 2:.2f} {tip_y - 44:.2f} {tip_x + 6:.2f} {tip_y:.2f} "
        f"C{tip_x - 4:.2f} {tip_y + 6:.2f} {tip_x - 12:.2f} {tip_y + 4:.2f} {tip_x - 16:.2f} {tip_y - 4:.2f} "
        f"C138 {40 + 18 * droop:.2f} 130 62 136 84 C144 112 158 134 164 158 Z"
    )
    pen.form(cone, tone, 0.8)
    for points in (
        [(118, 30), (112, 48), (118, 72), (130, 92)],
        [(84, 48), (74, 74), (68, 104)],
    ):
        pen.fill(both(cone, limb(points, 1, 6, 1)), step(tone, -1))
    if pattern == "stars":
        for x, y, size in ((76, 112, 9), (108, 92, 8), (96, 132, 6), (134, 126, 8), (96, 60, 7)):
            pen.fill(both(cone, star(x, y, size, corner=1)), "paper")
    pompom = star(tip_x - 2, tip_y + 10, 20, 12, 0.84, 5)
    pen.occlude(cone, pompom, step(tone, -2), -2, 3)
    pen.form(pompom, trim, 0.9)
    fur = union(
        rect(20, 146, 158, 38, 18), *(ell(34 + i * 26, 150 + i % 2 * 2, 17, 10) for i in range(6))
    )
    fur = both(fur, rect(10, 130, 180, 54.5, 0))
    pen.occlude(cone, fur, step(tone, -2), 2, -6)
    pen.form(fur, trim, 0.8)
    for i in range(6):
        x = 36 + i * 24
        pen.line(
            f"M{x} {162 + i % 2 * 6} C{x + 4} {157 + i % 2 * 6} {x + 9} {157 + i % 2 * 6} {x + 12} {162 + i % 2 * 6}",
            step(trim, -3),
            2,
        )
    if holly:
        for degrees in (-150, -36):
            pen.form(leaf(58, 150, 36, 20, degrees), "leaf", 0.9)
        for x, y in ((52, 152), (64, 152), (58, 143)):
            pen.form(ell(x, y, 6), "accent" if tone != "accent" else "main", 1)
