"""The sky and what falls from it."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    MID,
    Path,
    Point,
    both,
    bounds,
    cut,
    ell,
    limb,
    move,
    polar,
    rect,
    scale,
    turn,
    union,
)
from onbrand.generation.composer.shapes import (
    star as star_shape,
)

_CENTER: Point = (MID, MID)


@drawing(
    scene_class="sky",
    size_m=200,
    anchor="center",
)
def sun(
    pen: Pen,
    *,
    body: Tone = "accent",
    kind: Literal["rays", "petals", "disc"] = "rays",
    rays: Annotated[int, Range(8, 16)] = 12,
    radius: Annotated[float, Range(34, 58)] = 44,
    halo: bool = False,
) -> None:
    if halo:
        pen.glow(*_CENTER, 94, "paper", 0.26)
    for i in range(rays if kind != "disc" else 0):
        angle = 360 * i / rays - 90
        if kind == "rays":
            reach = radius + (34 if i % 2 == 0 else 26)
            ray = limb(
                [polar(_CENTER, q, angle) for q in (radius + 13, radius + 20, reach)], 8, 7, 4.5
            )
            pen.fill(ray, body)
        else:
            base = 360 / rays * 0.42
            ray = union(
                limb(
                    [polar(_CENTER, q, angle) for q in (radius, radius + 12, radius + 30)],
                    radius * base / 34,
                    radius * base / 42,
                    3,
                )
            )
            pen.fill(cut(ray, ell(*_CENTER, radius + 6)), step(body, i % 2))
    disc = ell(*_CENTER, radius)
    pen.form(disc, body, 0.8)
    pen.fill(
        turn(
            ell(MID - radius * 0.46, MID - radius * 0.46, radius * 0.09, radius * 0.24),
            42,
            MID - radius * 0.46,
            MID - radius * 0.46,
        ),
        step(body, 3),
    )


_PUFFS = ((112, 92, 44), (66, 104, 33), (148, 116, 28), (86, 78, 30), (40, 124, 22))


@drawing(
    scene_class="sky",
    size_m=60,
    anchor="center",
    pale=True,
)
def cloud(
    pen: Pen,
    *,
    body: Tone = "paper",
    below: Tone | None = "second+2",
    puffs: Annotated[int, Range(2, 5)] = 3,
    flat: Annotated[float, Range(0.6, 1.1)] = 1,
    rain: Annotated[int, Range(0, 5)] = 0,
    lightning: bool = False,
) -> None:
    foot = 130 if rain or lightning else 154
    base = rect(16, foot - 44, 168, 44, 22)
    tops = [ell(x, foot - (154 - y) * flat, r * (0.4 + 0.6 * flat)) for x, y, r in _PUFFS[:puffs]]
    whole = union(base, *tops)
    if lightning:
        bolt = "M104 112 L84 150 L100 150 L90 186 L128 140 L110 140 L122 112 Z"
        pen.form(bolt, "accent")
    for i in range(rain):
        x = 100 + (i - (rain - 1) / 2) * 30 + (8 if lightning else 0)
        y = 146 + 14 * (i % 2)
        if not (lightning and abs(x - 104) < 24):
            pen.fill(turn(_teardrop(x, y + 10, 7), 14, x, y), "sky")
    pen.form(whole, body, 0.9, hard=0, lit=body != "paper")
    for top in tops:
        left, high, right, low = bounds(top)
        lump = both(whole, scale(top, 0.72, 0.72, (left + right) / 2, (high + low) / 2 + 6))
        reach = (right - left) * 0.05
        pen.fill(cut(lump, move(lump, -reach, -reach * 1.4)), step(body, -2))
    if below:
        pen.fill(both(whole, cut(rect(0, foot - 26, 200, 40, 0), move(whole, -4, -14))), below)


def _teardrop(x: float, y: float, radius: float) -> Path:
    """Its round end is at (x, y)."""
    r = radius
    return (
        f"M{x} {y - r * 2.5:.2f} C{x + r * 0.35:.2f} {y - r * 1.6:.2f} {x + r:.2f} {y - r * 0.8:.2f} {x + r:.2f} {y:.2f} "
        f"C{x + r:.2f} {y + r * 1.3:.2f} {x - r:.2f} {y + r * 1.3:.2f} {x - r:.2f} {y:.2f} "
        f"C{x - r:.2f} {y - r * 0.8:.2f} {x - r * 0.35:.2f} {y - r * 1.6:.2f} {x} {y - r * 2.5:.2f} Z"
    )


@drawing(
    scene_class="sky",
    size_m=200,
    anchor="center",
)
def moon(
    pen: Pen,
    *,
    body: Tone = "warm+2",
    phase: Annotated[float, Range(0.2, 1)] = 0.35,
    craters: Annotated[int, Range(0, 5)] = 4,
    stars: Annotated[int, Range(0, 3)] = 2,
    halo: bool = False,
) -> None:
    if halo:
        pen.glow(*_CENTER, 95, "paper", 0.1)
    disc = ell(MID + 16 * (1 - phase), MID, 66)
    shown = disc
    if phase < 0.95:
        shown = cut(disc, ell(MID + 16 + 112 * phase, MID - 30 * phase, 66 - 6 * phase))
    pen.form(shown, body, 0.8, hard=0.05)
    spots = ((74, 112, 10), (68, 84, 6), (94, 142, 7), (116, 122, 9), (122, 76, 8))
    for x, y, r in spots[:craters]:
        dent = ell(x, y, r)
        if not cut(ell(x, y, r + 3), shown):
            pen.fill(dent, step(body, -1))
            pen.fill(cut(dent, move(dent, r * 0.22, r * 0.26)), step(body, -2))
    for x, y, r in ((152, 70, 13), (168, 126, 8), (128, 42, 7))[:stars]:
        if not both(ell(x, y, r), shown):
            pen.fill(star_shape(x, y, r, 4, 0.36, 2), step(body, 1))


@drawing(
    scene_class="symbol",
    size_m=1,
    anchor="center",
)
def star(
    pen: Pen,
    *,
    body: Tone = "accent",
    points: Annotated[int, Range(4, 8)] = 5,
    sharp: Annotated[float, Range(0.38, 0.62)] = 0.5,
    sparks: Annotated[int, Range(0, 3)] = 2,
    tilt: Annotated[float, Range(-20, 20)] = -8,
) -> None:
    inner = 1 - sharp
    whole = turn(star_shape(MID, 104, 82, points, inner, 9), tilt, MID, 104)
    pen.form(whole, body, 0.7)
    for i in range(points):
        # facets: each ray has a shaded half
        a = 360 * i / points - 90 + tilt
        tip, dip = polar((MID, 104), 90, a), polar((MID, 104), 82 * inner + 1, a + 180 / points)
        facet = f"M{MID} 104 L{tip[0]:.2f} {tip[1]:.2f} L{dip[0]:.2f} {dip[1]:.2f} Z"
        pen.fill(both(whole, facet), step(body, -1))
    pen.light(whole, step(body, 2), 2.4)
    for x, y, r in ((168, 40, 15), (30, 52, 10), (176, 160, 9))[:sparks]:
        pen.fill(star_shape(x, y, r, 4, 0.34, 2), step(body, 1))


def _bar(start: Point, length: float, degrees: float, width: float) -> Path:
    x, y = start
    return turn(rect(x - width / 2, y - width / 2, length, width, width / 2), degrees, x, y)


@drawing(
    scene_class="sky",
    size_m=1,
    anchor="center",
)
def snowflake(
    pen: Pen,
    *,
    body: Tone = "second",
    twigs: Annotated[int, Range(1, 2)] = 2,
    core: Literal["star", "ring", "plain"] = "star",
    weight: Annotated[float, Range(6, 10)] = 8.5,
) -> None:
    arms = []
    for i in range(6):
        angle = 60 * i - 90
        if i < 3:  # through the center
            arms.append(_bar(polar(_CENTER, -86, angle), 172, angle, weight))
        for k in range(twigs):
            root = polar(_CENTER, 64 - 20 * k, angle)
            reach = 27 - 5 * k if twigs > 1 else 32
            arms += [_bar(root, reach, angle + side * 50, weight * 0.82) for side in (-1, 1)]
    whole = union(*arms)
    if core == "star":
        whole = union(whole, star_shape(MID, MID, 32, 6, 0.62, 3))
    elif core == "ring":
        whole = union(whole, cut(ell(*_CENTER, 30), ell(*_CENTER, 21)))
    pen.fill(whole, body)
    # The pen's light falls along two of the arms and would leave them flat.
    for sign, tone in ((-1, step(body, -1)), (1, step(body, 1))):
        pen.fill(cut(whole, move(whole, sign * 0.13 * weight, sign * 0.23 * weight)), tone)
    pen.grain(cut(whole, move(whole, -0.26 * weight, -0.46 * weight)), step(body, -1))
    if core == "star":
        pen.fill(star_shape(MID, MID, 15, 6, 0.62, 2), step(body, 3))


@drawing(
    scene_class="symbol",
    size_m=1,
    anchor="center",
    view="side",
)
def drop(
    pen: Pen,
    *,
    body: Tone = "second",
    count: Annotated[int, Range(1, 3)] = 1,
    plump: Annotated[float, Range(0.8, 1.15)] = 1,
    ripple: bool = True,
) -> None:
    """It is about to fall on water that a drop before it has already stirred."""
    spots = {
        1: ((100, 122, 50),),
        2: ((82, 126, 44), (156, 104, 23)),
        3: ((100, 126, 40), (38, 110, 18), (162, 98, 21)),
    }
    if ripple:
        for rx, ry, tint in ((92, 17, 2), (68, 12.4, 1), (44, 7.8, 0), (20, 3.6, -1)):
            rim = ell(100, 178, rx, ry)
            pen.fill(cut(rim, ell(100, 178.6, rx - 9, ry - 2.6)), step(body, tint))
    for x, y, size in spots[count]:
        high, r = (y - 2, size * 0.9) if ripple else (y + 4, size)
        _water_drop(pen, (x, high), r, plump, body)


def _water_drop(pen: Pen, middle: Point, r: float, plump: float, body: str) -> None:
    """Light enters at the upper left and gathers at the lower right, inside."""
    x, y = middle
    one = scale(_teardrop(x, y, r), plump, 1, x, y)
    pen.form(one, body, 0.9, hard=0.07)
    ball = both(one, ell(x, y, r * plump * 0.82, r * 0.82))
    lens = cut(ball, ell(x - r * 0.2, y - r * 0.24, r * plump * 0.84, r * 0.84))
    pen.fill(lens, step(body, 2))
    gleam = cut(
        ell(x, y, r * plump * 0.74, r * 0.76),
        ell(x + r * 0.2, y - r * 0.06, r * plump * 0.76, r * 0.8),
    )
    window = both(gleam, rect(x - r * 1.2, y - r * 0.6, r * 1.2, r * 1.02, 0))
    pen.fill(both(one, window), "paper")
    pen.fill(ell(x - r * 0.42 * plump, y + r * 0.56, r * 0.09), "paper")
