"""The stage and what belongs to it: curtain, spotlight, popcorn."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.pen import THIN, Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    blob,
    both,
    curve,
    cut,
    ell,
    limb,
    move,
    poly,
    rect,
    segments,
    star,
    turn,
    union,
)


@drawing(scene_class="street", size_m=6)
def stage(
    pen: Pen,
    *,
    tone: Tone = "main",
    act: Literal["microphone", "lectern", "piano"] = "microphone",
    lights: Annotated[int, Range(1, 4)] = 3,
    speakers: bool = True,
) -> None:
    pen.ground(184)
    back = rect(30, 30, 140, 112, 2)
    pen.fill(back, step(tone, -3))
    pen.fill(both(back, ell(100, 100, 46)), step(tone, -2))
    pen.fill(both(back, ell(100, 100, 32)), step(tone, -1))
    pen.stripes(cut(back, ell(100, 100, 46)), step(tone, -4), 9, share=0.12)
    boards = poly([(26, 138), (174, 138), (192, 160), (8, 160)], 1)
    pen.fill(boards, "wood")
    for i in range(7):
        x = 48 + i * 17.3
        pen.line(segments((x, 139), (100 + (x - 100) * 1.24, 159)), "wood-1", 1.4)
    places = [100 + (i - (lights - 1) / 2) * 118 / max(2, lights) for i in range(lights)]
    for x in places:
        floor = 100 + (x - 100) * 0.55
        beam = poly([(x - 5, 42), (x + 5, 42), (floor + 25, 150), (floor - 25, 150)])
        pen.fill(beam, "paper", 0.17)
        pen.fill(both(boards, ell(floor, 150, 25, 6)), "wood+2")
    pen.fill(cut(boards, move(boards, 0, -2.4)), "wood+2")
    front = rect(8, 159, 184, 25, (1, 1, 4, 4))
    pen.form(front, tone, 0.6, lit=False)
    pen.stripes(front, step(tone, -1), 14, share=0.2)
    pen.fill(rect(8, 159, 184, 5, 1), step(tone, 1))
    _ACTS[act](pen)
    _truss(pen, places)
    for right in (False, True) if speakers else ():
        _speakers(pen, 163 if right else 12)


def _truss(pen: Pen, places: list[float]) -> None:
    metal = "paper-6"
    for post in (22, 170):
        pen.fill(rect(post, 20, 8, 124, 1.5), metal)
        pen.fill(rect(post + 5, 26, 3, 118, 0), step(metal, -2))
    pen.fill(rect(14, 14, 172, 5, 2), metal)
    pen.fill(rect(14, 29, 172, 5, 2), step(metal, -2))
    zigzag = [(18.0 + i * 8.2, 17.0 if i % 2 else 31.0) for i in range(21)]
    pen.line(segments(*zigzag), step(metal, -1), 2.2)
    for x in places:
        lean = (100 - x) * 0.28
        lamp = turn(poly([(x - 6, 33), (x + 6, 33), (x + 9, 48), (x - 9, 48)], 2.5), -lean, x, 34)
        pen.form(lamp, "dark+2", 1)
        pen.fill(turn(ell(x, 48, 8, 3), -lean, x, 34), "accent+2")


def _speakers(pen: Pen, x: float) -> None:
    pen.occlude(rect(8, 140, 184, 20, 0), rect(x, 84, 25, 74, 3), "wood-2", 5, 3)
    for y, tall in ((88.0, 30.0), (119.0, 39.0)):
        pen.form(rect(x, y, 25, tall, 3), "dark+1", 1)
        cone = min(9.5, tall * 0.3)
        pen.fill(ell(x + 12.5, y + tall * 0.56, cone), "dark+3")
        pen.fill(ell(x + 12.5, y + tall * 0.56, cone * 0.45), "dark")
    pen.fill(ell(x + 12.5, 124.5, 3), "dark+3")


def _microphone(pen: Pen) -> None:
    pen.fill(ell(101, 151, 15, 3.4), "wood-3")
    pen.line("M100 150 L100 90", "paper-3", 3)
    pen.form(ell(100, 150, 13, 3.6), "paper-4")
    pen.line("M92 78 C90 96 110 96 108 78", "paper-3", 2.4)
    head = turn(rect(90, 58, 20, 31, 10), -8, 100, 74)
    pen.form(head, "accent", 1)
    for y in (66, 72, 78):
        pen.fill(both(head, turn(rect(88, y, 24, 2.4, 0), -8, 100, 74)), "accent-2")


def _lectern(pen: Pen) -> None:
    pen.fill(ell(102, 151, 24, 4), "wood-3")
    body = poly([(86, 104), (114, 104), (110, 150), (90, 150)], 2)
    pen.form(body, "wood-1", 1)
    top = poly([(78, 97), (122, 97), (119, 106), (81, 106)], 2)
    pen.occlude(body, top, "wood-3", 0, 5)
    pen.form(top, "wood", 1)
    pen.fill(star(100, 126, 9, corner=1), "accent+1")
    pen.line("M108 97 C108 88 104 84 99 80", "paper-3", 2)
    pen.fill(ell(98, 79, 4), "paper-1")


def _piano(pen: Pen) -> None:
    pen.fill(ell(102, 152, 34, 4), "wood-3")
    for x in (76, 100, 124):
        pen.line(segments((x, 126), (x, 150)), "ink+3", 4)
    pen.fill("M74 112 C84 74 116 84 128 72 L126 112 Z", "ink+2")
    pen.line("M112 112 L122 84", "ink+4", 2)
    pen.form(rect(68, 112, 66, 18, (9, 3, 3, 3)), "ink+3", 1)
    pen.fill(rect(66, 119, 34, 5, 1.5), "paper")


_ACTS = {"microphone": _microphone, "lectern": _lectern, "piano": _piano}


def _drape(pen: Pen, shape: Path, tone: str, folds: int, reach: tuple[float, float, float]) -> None:
    """Cloth gathered into folds that narrow from the rail to `reach` (x, y, width of the tie)."""
    left, right = 8.0, 100.0
    tie_x, tie_y, tie_width = reach
    spread = 1.0 if tie_width > 90 else 0.62
    pen.form(shape, tone, 0.7, hard=0, lit=False)
    for i in range(folds):
        top = left + (right - left) * (i + 0.75) / folds
        waist = tie_x + tie_width * ((i + 0.75) / folds - 0.5)
        hem = left + (right - left) * spread * (i + 0.75) / folds
        wide = (right - left) / folds
        fold = limb(
            [(top, 10), (top - 2, 50), (waist, tie_y), (hem, tie_y + 36), (hem + 1, 190)],
            wide * 0.5,
            wide * 0.46,
            wide * (0.16 + 0.28 * (spread == 1)),
            wide * 0.34,
            wide * 0.4,
        )
        pen.fill(both(shape, fold), step(tone, -1))
        pen.fill(both(shape, cut(move(fold, -wide * 0.3, 0), fold)), step(tone, 1))


@drawing(scene_class="wall", size_m=4.5)
def theatre_curtain(
    pen: Pen,
    *,
    tone: Tone = "main",
    tassels: Tone = "warm",
    opening: Literal["open", "ajar", "closed"] = "open",
    swags: Annotated[int, Range(3, 5)] = 4,
    star_on_stage: bool = False,
) -> None:
    pen.ground(186)
    inside = rect(10, 14, 180, 170, 2)
    pen.fill(inside, "ink+1")
    pen.fill(both(inside, rect(10, 158, 180, 26, 0)), "wood-1")
    if opening != "closed":
        pen.fill(both(inside, poly([(84, 10), (116, 10), (150, 170), (50, 170)])), "ink+2")
        pen.fill(both(inside, ell(100, 169, 50, 9)), "wood+1")
        if star_on_stage:
            pen.form(star(100, 122, 30, corner=3), "accent", 0.8)
    for right in (False, True):
        _wing(pen, opening, tone, tassels, mirror=right)
    _valance(pen, tone, tassels, swags)
    pen.fill(rect(4, 178, 192, 7, 3), "wood-2")
    pen.fill(rect(4, 178, 192, 2.4, 1), "wood")


_WINGS = {
    "open": ("M6 8 L88 8 C80 60 58 92 40 116 C44 136 50 160 52 180 L6 180 Z", 26.0, 118.0, 24.0),
    "ajar": ("M6 8 L98 8 C98 60 86 96 72 122 C76 140 82 162 84 180 L6 180 Z", 44.0, 122.0, 48.0),
    "closed": ("M6 8 L101 8 L101 180 L6 180 Z", 54.0, 124.0, 92.0),
}


def _wing(pen: Pen, opening: str, tone: str, tassels: str, *, mirror: bool) -> None:
    shape, x, y, width = _WINGS[opening]
    with pen.at(0, 0, 1, mirror=mirror):
        _drape(pen, shape, tone, 5, (x, y, width))
        if opening != "closed":
            cord = both(shape, rect(0, y - 5, 110, 10, 0))
            pen.form(cord, tassels, 1)
            pen.line(segments((x + width * 0.4, y + 4), (x + width * 0.46, y + 16)), tassels, THIN)
            knot = x + width * 0.46
            pen.form(
                poly(
                    [
                        (knot - 3, y + 15),
                        (knot + 3, y + 15),
                        (knot + 5, y + 32),
                        (knot - 5, y + 32),
                    ],
                    2,
                ),
                tassels,
                1,
            )


def _valance(pen: Pen, tone: str, fringe: str, swags: int) -> None:
    wide = 192 / swags
    below = rect(8, 30, 184, 60, 0)
    whole = union(
        rect(4, 8, 192, 20, 4),
        *(ell(4 + wide * (i + 0.5), 26, wide / 2, 27) for i in range(swags)),
    )
    pen.occlude(below, whole, step(tone, -3), 0, 7)
    for i in range(swags):
        x = 4 + wide * (i + 0.5)
        swag = both(ell(x, 26, wide / 2, 27), rect(4, 8, 192, 60, 0))
        pen.fill(swag, fringe)
        cloth = both(ell(x, 23, wide / 2, 25), rect(4, 8, 192, 60, 0))
        pen.form(cloth, step(tone, 0), 0.9)
        for drop in (14, 7):
            crease = cut(ell(x, 24, wide * 0.42, drop), ell(x, 21, wide * 0.44, drop))
            pen.fill(both(cloth, crease), step(tone, -1))
    pen.form(rect(4, 6, 192, 13, 4), tone, 1.2)
    pen.fill(rect(6, 15.5, 188, 3, 1), fringe)


@drawing(scene_class="wall", size_m=2.4)
def curtain(
    pen: Pen,
    *,
    tone: Tone = "main",
    opening: Literal["open", "ajar", "closed"] = "open",
    window: bool = True,
    rings: Annotated[int, Range(3, 6)] = 5,
) -> None:
    if window and opening != "closed":
        _window_behind(pen)
    for right in (False, True):
        shape, x, y, width = _WINGS[opening]
        with pen.at(0, 8, 1, mirror=right):
            cloth = both(shape, rect(0, 16, 200, 160, 0))
            _drape(pen, cloth, tone, 4, (x, y, width))
            hem = both(cloth, rect(0, 168, 200, 8, 0))
            pen.fill(hem, step(tone, -1))
            if opening != "closed":
                pen.form(both(cloth, rect(0, y - 6, 110, 12, 0)), "accent", 1)
            for i in range(rings):
                hook = 14 + 72 * (i + 0.5) / rings
                pen.line(segments((hook, 17), (hook, 11)), "warm-1", 3)
    pen.fill(rect(8, 21, 184, 3, 1.5), step(tone, -2))
    pen.form(rect(6, 12, 188, 7, 3.5), "wood-1", 1.2)
    for x in (9, 191):
        pen.form(ell(x, 15.5, 5.5), "wood", 1)


def _window_behind(pen: Pen) -> None:
    frame = rect(46, 34, 108, 128, 4)
    pen.form(frame, "paper-1", 0.4, hard=0)
    for x in (53, 104):
        pane = rect(x, 41, 43, 114, 2)
        pen.fill(pane, "sky+1")
        pen.fill(both(pane, ell(114, 76, 14)), "accent+1")
        pen.fill(
            both(
                pane,
                blob(
                    (30, 150), (62, 122), (92, 136), (122, 112), (160, 132), (170, 180), (30, 180)
                ),
            ),
            "leaf",
        )
        pen.fill(
            both(pane, poly([(x + 4, 41), (x + 14, 41), (x - 6, 155), (x - 16, 155)])), "sky+2"
        )
    pen.fill(rect(53, 92, 94, 5, 0), "paper-1")
    pen.form(rect(40, 158, 120, 9, 3), "paper-2", 1)
    for degrees in (-128, -98, -66):
        veined_leaf(pen, (80, 142), 30, 13, degrees, "leaf")
    pen.form(poly([(71, 140), (89, 140), (86, 158), (74, 158)], 2), "hot", 1)


_PUFFS: tuple[tuple[float, float, float], ...] = (
    (58, 66, 15),
    (142, 64, 15),
    (76, 52, 17),
    (124, 50, 17),
    (100, 44, 18),
    (66, 76, 15),
    (134, 76, 15),
    (88, 68, 17),
    (113, 68, 18),
)
_FLYING: tuple[tuple[float, float, float], ...] = ((148, 24, 11), (54, 20, 10), (104, 13, 9))


@drawing(scene_class="table", size_m=0.28)
def popcorn(
    pen: Pen,
    *,
    tone: Tone = "hot",
    stripes: Annotated[int, Range(4, 7)] = 5,
    kind: Literal["bucket", "box"] = "bucket",
    flying: Annotated[int, Range(0, 3)] = 3,
    badge: bool = True,
) -> None:
    pen.ground(112)
    for x, y, radius in _FLYING[:flying]:
        _puff(pen, x, y, radius, seed=int(x))
    for x, y, radius in _PUFFS:
        _puff(pen, x, y, radius, seed=int(x + y))
    rim = 84
    tub = poly([(44, rim), (156, rim), (142, 184), (58, 184)], (2, 2, 6, 6))
    if kind == "bucket":
        wide = 112 / (2 * stripes + 1)
        bites = union(*(ell(44 + wide * (i * 2 + 2), rim, wide * 0.9, 6) for i in range(stripes)))
        tub = cut(tub, bites)
    pen.form(tub, "paper", 0.9)
    wide, foot = 112 / (2 * stripes + 1), 84 / (2 * stripes + 1)
    for i in range(stripes + 1):
        top, low = 44 + wide * 2 * i, 58 + foot * 2 * i
        band = poly([(top, rim - 2), (top + wide, rim - 2), (low + foot, 190), (low, 190)])
        own = both(tub, band)
        pen.fill(own, tone)
    right = both(tub, poly([(132, rim - 6), (170, rim - 6), (150, 190), (124, 190)]))
    for i in range(stripes + 1):
        top, low = 44 + wide * 2 * i, 58 + foot * 2 * i
        band = poly([(top, rim - 2), (top + wide, rim - 2), (low + foot, 190), (low, 190)])
        pen.fill(both(right, band), step(tone, -1))
    if badge:
        label = ell(100, 134, 27, 19)
        pen.fill(move(label, 2, 3), step(tone, -2))
        pen.fill(label, "paper")
        pen.fill(ell(100, 134, 23.5, 15.5), "main" if tone != "main" else "accent")
        pen.fill(star(100, 134, 11, corner=1.5), "paper")


def _puff(pen: Pen, x: float, y: float, radius: float, *, seed: int) -> None:
    """A popped kernel: lobes around a warm heart."""
    lobes = [
        turn(
            ell(x + radius * (0.42 + 0.06 * i), y, radius * (0.6 - 0.07 * i)),
            96 * i + seed * 37 % 90,
            x,
            y,
        )
        for i in range(4)
    ]
    body = union(*lobes)
    pen.fill(move(body, 1.2, 2.4), "warm-1")
    pen.fill(body, "paper")
    pen.fill(cut(body, move(body, -radius * 0.15, -radius * 0.14)), "paper-2")
    hull = ell(x + radius * 0.3, y + radius * 0.52, radius * 0.4, radius * 0.26)
    pen.fill(both(body, turn(hull, seed * 61 % 360, x, y)), "warm")
    for i in (0, 1):
        fold = turn(
            limb([(x, y), (x + radius * 0.3, y + 1), (x + radius * 0.6, y)], 2, 1.6, 0.6),
            seed * 37 % 90 + 45 + 160 * i,
            x,
            y,
        )
        pen.fill(fold, "paper-3")
    smile = curve(
        [
            (x - radius * 0.5, y - radius * 0.1),
            (x - radius * 0.3, y - radius * 0.4),
            (x, y - radius * 0.5),
        ]
    )
    pen.line(smile, "paper-3", 1.2)
