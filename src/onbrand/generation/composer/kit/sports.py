"""The field and the water: footballs, volleyballs, surfboards, snowboards, skates, dice."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.ballgames import shine, sphere
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    between,
    blob,
    both,
    cut,
    ell,
    limb,
    move,
    polar,
    poly,
    rect,
    segments,
    turn,
)


@drawing(
    scene_class="table",
    size_m=0.24,
)
def football(
    pen: Pen,
    *,
    tone: Tone = "paper-1",
    patch: Tone = "main",
    spin: Annotated[float, Range(-36, 36)] = -12,
    kind: Literal["classic", "stars"] = "classic",
    grass: bool = True,
) -> None:
    pen.ground(128)
    center, radius = (100.0, 98.0), 86.0
    body = sphere(pen, center, radius, tone)
    middle = polar(center, 6, spin * 2 - 60)
    rim = [polar(middle, 31, spin - 90 + 72 * i) for i in range(5)]
    dark = step(patch, -1)
    shade = cut(body, move(body, -12, -9))
    for i in range(5):
        out = spin - 90 + 72 * i
        knee = polar(middle, 54, out)
        pen.line(segments(rim[i], knee), step(tone, -5), 3.4)
        for sign in (-1, 1):
            seam = both(body, limb([knee, polar(center, 71, out + sign * 22)], 3.4, 3.4))
            pen.fill(seam, step(tone, -5))
        far = [polar(center, 68, out - 36 - 15), polar(center, 68, out - 36 + 15)]
        side = out - 36
        far = [
            polar(center, 61, side), polar(center, 72, side - 20), polar(center, 96, side - 17),
            polar(center, 96, side + 17), polar(center, 72, side + 20),
        ]  # fmt: skip
        _patch(pen, body, shade, poly(far, 2), patch, dark)
    if kind == "classic":
        _patch(pen, body, shade, poly(rim, 3), patch, dark)
    else:
        spikes = [polar(middle, 36 if i % 2 == 0 else 17, spin - 90 + 36 * i) for i in range(10)]
        _patch(pen, body, shade, poly(spikes, 3), patch, dark)
    shine(pen, center, radius, "paper+2")
    if grass:
        for x, lean, tall in (
            (34, -8, 20),
            (44, 4, 28),
            (52, 12, 18),
            (150, -6, 22),
            (160, 8, 28),
            (168, 12, 16),
        ):
            pen.fill(
                limb(
                    [(x, 184), (x + lean * 0.4, 184 - tall * 0.6), (x + lean, 184 - tall)], 7, 5, 1
                ),
                "leaf" if tall > 20 else "leaf-1",
            )


def _patch(pen: Pen, body: Path, shade: Path, shape: Path, tone: str, dark: str) -> None:
    inside = both(body, shape)
    pen.fill(inside, tone)
    pen.fill(both(inside, shade), dark)
    pen.light(inside, step(tone, 1), 1.6)


@drawing(
    scene_class="table",
    size_m=0.22,
)
def volleyball(
    pen: Pen,
    *,
    tone: Tone = "paper-1",
    other: Tone = "main",
    third: Tone = "accent",
    spin: Annotated[float, Range(-60, 60)] = 12,
    seams: Literal["thin", "bold"] = "bold",
    net: bool = False,
) -> None:
    pen.ground(110 if net else 128)
    center, radius = ((100.0, 122.0), 62.0) if net else ((100.0, 98.0), 86.0)
    if net:
        _volley_net(pen)
    body = sphere(pen, center, radius, tone)
    shade = cut(body, move(body, -radius * 0.14, -radius * 0.1))
    wide = radius * (0.045 if seams == "bold" else 0.025)
    poles = [polar(center, radius, spin + i * 120) for i in range(3)]
    for i in range(3):
        mine, next_one = poles[i], poles[(i + 1) % 3]
        sector = cut(both(body, ell(*mine, radius)), ell(*next_one, radius))
        for band, own in enumerate((other, tone, third)):
            far = ell(*next_one, radius * (1.02 + 0.27 * (band + 1)))
            panel = cut(sector, ell(*next_one, radius * (1 + 0.27 * band)))
            panel = both(panel, far) if band < 2 else panel
            pen.fill(panel, own)
            pen.fill(both(panel, shade), step(own, -2 if own.startswith("paper") else -1))
            outer = ell(*next_one, radius * (1 + 0.27 * band) + wide)
            pen.fill(both(panel, outer), step(tone, -6))
    shine(pen, center, radius, "paper+2")


def _volley_net(pen: Pen) -> None:
    for i in range(13):
        pen.line(segments((8 + i * 15.3, 22), (8 + i * 15.3, 112)), "paper-5", 1.8)
    for i in range(5):
        pen.line(segments((8, 36 + i * 18), (192, 36 + i * 18)), "paper-5", 1.8)
    pen.form(rect(4, 12, 192, 14, 4), "accent", 1)


@drawing(
    scene_class="street",
    size_m=2.2,
)
def surfboard(
    pen: Pen,
    *,
    tone: Tone = "main",
    stripe: Tone = "accent",
    pattern: Literal["stripes", "waves", "sun"] = "waves",
    lean: Annotated[float, Range(-12, 12)] = 8,
    sand: bool = True,
) -> None:
    pen.ground(120)
    if sand:
        pen.fill("M14 184 C44 160 70 170 100 164 C134 158 164 170 188 184 Z", "warm")
    with pen.at(3, 1, 0.965, degrees=lean):
        board = (
            "M100 0 C134 34 142 84 136 128 C132 162 122 184 112 192 L88 192 "
            "C78 184 68 162 64 128 C58 84 66 34 100 0 Z"
        )
        pen.fill(move(board, 5, 2), "ink", 0.16)
        pen.form(board, tone, 0.7, hard=0.1)
        match pattern:
            case "stripes":
                for i, own in enumerate((stripe, "paper-1", "second")):
                    band = rect(40, 72 + i * 22, 120, 15, 0)
                    pen.fill(both(board, turn(band, -16, 100, 100)), own)
            case "waves":
                for i, own in enumerate((stripe, "paper-1", "second")):
                    y = 92 + i * 30
                    swell = (
                        f"M40 {y} C60 {y - 26} 82 {y - 22} 100 {y} "
                        f"C118 {y + 20} 140 {y + 16} 162 {y - 8} "
                        f"L162 210 L40 210 Z"
                    )
                    pen.fill(both(board, swell), own)
            case _:
                pen.fill(both(board, ell(100, 96, 26)), stripe)
                for i in range(10):
                    ray = limb([polar((100, 96), 32, i * 36), polar((100, 96), 44, i * 36)], 7, 3)
                    pen.fill(both(board, ray), stripe)
        pen.fill(both(board, rect(98.6, -4, 2.8, 200, 0)), step(tone, -2))
        pen.fill(
            both(board, limb([(74, 130), (70, 96), (76, 58), (90, 28)], 3, 7, 6, 2)), step(tone, 3)
        )
        pen.light(board, step(tone, 1), 2)
    if sand:
        pen.fill("M30 184 C52 172 78 178 104 174 C130 172 152 176 170 184 Z", "warm+1")
        for x, y in ((36, 178), (60, 182), (150, 180)):
            pen.fill(ell(x, y, 2), "warm-2")


@drawing(
    scene_class="table",
    size_m=0.03,
    view="corner",
)
def dice(
    pen: Pen,
    *,
    tone: Tone = "main",
    pips: Tone = "paper",
    count: Literal[1, 2] = 2,
    top: Annotated[int, Range(1, 6)] = 5,
    second: Tone = "accent",
) -> None:
    pen.ground(170 if count == 2 else 130)
    if count == 1:
        with pen.at(-8, -13, 1.07):
            _die(pen, tone, pips, (top, 3, 2))
        return
    with pen.at(84, 73.6, 0.6):
        _die(pen, second, pips, (7 - top, 4, 1))
    with pen.at(-14, 14.7, 0.92):
        _die(pen, tone, pips, (top, 3, 2))


_FACES: dict[int, tuple[Point, ...]] = {
    1: ((0.5, 0.5),),
    2: ((0.27, 0.27), (0.73, 0.73)),
    3: ((0.25, 0.25), (0.5, 0.5), (0.75, 0.75)),
    4: ((0.27, 0.27), (0.73, 0.27), (0.27, 0.73), (0.73, 0.73)),
    5: ((0.25, 0.25), (0.75, 0.25), (0.5, 0.5), (0.25, 0.75), (0.75, 0.75)),
    6: ((0.27, 0.2), (0.73, 0.2), (0.27, 0.5), (0.73, 0.5), (0.27, 0.8), (0.73, 0.8)),
}


def _die(pen: Pen, tone: str, pips: str, shown: tuple[int, int, int]) -> None:
    back, right, front, left = (100.0, 22.0), (180.0, 58.0), (100.0, 96.0), (20.0, 58.0)

    def down(point: Point) -> Point:
        return point[0], point[1] + 88

    hull = poly([back, right, (180, 144), down(front), (20, 144), left], 12)
    pen.fill(hull, step(tone, -1))
    faces = (
        (back, right, left, step(tone, 1)),
        (left, front, (20.0, 144.0), tone),
        (front, right, down(front), step(tone, -1)),
    )
    for (corner, along, across, own), number in zip(faces, shown, strict=True):
        opposite = (along[0] + across[0] - corner[0], along[1] + across[1] - corner[1])
        face = both(hull, poly([corner, along, opposite, across], 9))
        pen.form(face, own, 0.7, hard=0, lit=False)
        for u, v in _FACES[number]:
            spot = [
                _on(corner, along, across, u + du, v + dv)
                for du, dv in (
                    (0.1, 0),
                    (0.07, 0.07),
                    (0, 0.1),
                    (-0.07, 0.07),
                    (-0.1, 0),
                    (-0.07, -0.07),
                    (0, -0.1),
                    (0.07, -0.07),
                )
            ]
            pen.fill(blob(*spot), pips)
    edge = segments(between(left, front, 0.08), between(front, left, 0.06))
    pen.line(edge, step(tone, 3), 2)


def _on(corner: Point, along: Point, across: Point, u: float, v: float) -> Point:
    return (
        corner[0] + (along[0] - corner[0]) * u + (across[0] - corner[0]) * v,
        corner[1] + (along[1] - corner[1]) * u + (across[1] - corner[1]) * v,
    )
