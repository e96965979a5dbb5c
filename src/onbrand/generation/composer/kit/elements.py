"""Weather, sky and nature: lightning, rain, a comet, the Earth, ice, a sunflower, footprints, an eye."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    blob,
    both,
    cut,
    ell,
    flip,
    leaf,
    limb,
    move,
    polar,
    poly,
    rect,
    star,
    turn,
    union,
)


@drawing(scene_class="sky", size_m=60, anchor="center")
def lightning(
    pen: Pen,
    *,
    tone: Tone = "accent",
    forks: Annotated[int, Range(0, 2)] = 1,
    glow: bool = True,
) -> None:
    """One bold bolt, and thin ones that branch off it."""
    bolt = poly([(112, 6), (46, 108), (88, 108), (62, 194), (156, 80), (112, 80), (148, 6)], 4)
    for line in (
        [(72, 110), (44, 128), (52, 142), (26, 172)],
        [(140, 82), (166, 96), (158, 110), (182, 138)],
    )[:forks]:
        pen.line("M" + " L".join(f"{x} {y}" for x, y in line), step(tone, 1), 4.5)
    if glow:
        pen.glow(100, 100, 92, "paper", 0.2)
    pen.fill(move(bolt, 5, 7), "ink", 0.16)
    pen.form(bolt, tone, 0.9)
    pen.fill(both(bolt, poly([(112, 6), (124, 6), (66, 104), (46, 108)])), step(tone, 2))


@drawing(scene_class="sky", size_m=300, anchor="center")
def rain_cloud(
    pen: Pen,
    *,
    tone: Tone = "second",
    drops: Annotated[int, Range(3, 7)] = 6,
    bolt: bool = False,
    sun: bool = False,
) -> None:
    """Large slanting drops under a dark belly."""
    if sun:
        pen.form(ell(146, 52, 34), "warm", 0.8)
    for i in range(drops):
        x, y = 36 + i * 128 / (drops - 1), 146 + i % 2 * 24
        drop = f"M{x} {y - 22} C{x + 6} {y - 8} {x + 10} {y} {x + 10} {y + 8} C{x + 10} {y + 21} {x - 10} {y + 21} {x - 10} {y + 8} C{x - 10} {y} {x - 6} {y - 8} {x} {y - 22} Z"
        pen.form(turn(drop, 16, x, y), step(pen.ramps.at_least("sky", 0.7), -1), 0.9)
        pen.fill(turn(ell(x - 4, y + 6, 2.2, 5), 16, x, y), "paper")
    if bolt:
        pen.form(
            poly(
                [(108, 108), (84, 152), (102, 152), (92, 192), (132, 138), (112, 138), (126, 108)],
                3,
            ),
            "accent",
            0.9,
        )
    lumps = (ell(58, 92, 38), ell(98, 66, 48), ell(144, 88, 40))
    whole = union(*lumps, rect(16, 84, 168, 48, 24))
    pen.form(whole, tone, 0.8)
    for lump in lumps:
        inner = both(whole, move(lump, 5, 8))
        pen.fill(cut(inner, move(inner, -2.6, -3.6)), step(tone, -1))
    pen.fill(both(whole, cut(rect(0, 106, 200, 40, 0), move(whole, -5, -14))), step(tone, -2))
    pen.fill(limb([(62, 62), (76, 42), (98, 32)], 3, 8, 3), step(tone, 3))


@drawing(scene_class="sky", size_m=200, anchor="center", facing="left")
def comet(
    pen: Pen,
    *,
    tone: Tone = "accent",
    tails: Annotated[int, Range(2, 4)] = 3,
    stars: Annotated[int, Range(0, 4)] = 3,
    head: Literal["star", "rock"] = "star",
) -> None:
    """It falls to the lower left; the tail narrows behind it."""
    core: Point = (64, 136)
    streaks = (
        ([(194, 10), (46, 116), (86, 156)], 1),
        ([(196, 56), (66, 140), (82, 160)], 2),
        ([(146, 8), (44, 118), (62, 132)], 2),
        ([(178, 22), (58, 128), (72, 142)], 3),
    )
    for points, lift in streaks[:tails]:
        pen.fill(poly(points, (1, 0, 0)), step(tone, lift))
    if head == "star":
        pen.form(turn(star(*core, 54, corner=7), -16, *core), tone, 0.8)
        pen.fill(turn(ell(48, 122, 5, 11), 36, 48, 122), step(tone, 3))
    else:
        pen.form(
            blob((30, 130), (42, 102), (68, 96), (94, 110), (98, 142), (80, 166), (50, 168)),
            "ink+4",
            0.8,
        )
        for x, y, r in ((58, 122, 10), (78, 142, 7), (52, 150, 6)):
            pen.fill(ell(x, y, r), "ink+2")
    for x, y, r in ((24, 44, 10), (164, 142, 9), (74, 22, 7), (124, 178, 6))[:stars]:
        pen.fill(star(x, y, r, 4, 0.3, 1), "paper-2" if tone == "accent" else "accent")


@drawing(scene_class="symbol", size_m=12_700_000, anchor="center")
def earth(
    pen: Pen,
    *,
    tone: Tone = "sky",
    land: Tone = "leaf-1",
    clouds: Annotated[int, Range(0, 3)] = 3,
    moon: bool = False,
) -> None:
    """The planet from afar: masses of land, clouds across them."""
    sea = pen.ramps.at_least(tone, 0.6)
    ball = ell(100, 100, 84)
    if moon:
        pen.form(ell(180, 24, 16), "paper-4", 0.9)
        pen.fill(ell(184, 28, 4) + ell(175, 20, 2.6), "paper-7")
    pen.cast(ball, 4, 7)
    pen.form(ball, sea, 0.6, hard=0.07)
    soil = land if pen.ramps.contrast(land, sea) > 1.3 else step(land, -2)
    lands = (
        blob(
            (30, 62),
            (48, 40),
            (78, 30),
            (98, 42),
            (88, 58),
            (72, 66),
            (76, 84),
            (62, 96),
            (46, 86),
            (34, 80),
        ),
        blob(
            (72, 104), (94, 98), (112, 112), (106, 136), (92, 160), (82, 176), (74, 156), (66, 130)
        ),
        blob(
            (128, 46),
            (152, 40),
            (180, 62),
            (188, 92),
            (172, 104),
            (160, 96),
            (150, 112),
            (134, 96),
            (138, 74),
            (122, 64),
        ),
        blob((150, 134), (168, 128), (176, 142), (162, 154), (148, 150)),
    )
    pen.fill(both(ball, move(union(*lands), 2, 3)), step(sea, -2))
    ground = both(ball, union(*lands))
    pen.fill(ground, soil)
    pen.shade(ground, step(soil, -1), 0.5, hard=0.03)
    for x, y, wide in ((66, 122, 44), (128, 76, 40), (112, 30, 30))[:clouds]:
        puff = union(
            rect(x - wide / 2, y - 5, wide, 11, 5.5),
            ell(x - wide * 0.12, y - 6, 9),
            ell(x + wide * 0.18, y - 4, 7),
        )
        pen.fill(both(ball, move(puff, 2, 4)), step(sea, -2))
        pen.fill(both(ball, puff), "paper")
    pen.fill(both(ball, cut(ell(100, 100, 90), ell(92, 93, 90))), step(sea, -2))


@drawing(scene_class="table", size_m=0.08)
def ice(
    pen: Pen,
    *,
    tone: Tone = "sky+1",
    count: Annotated[int, Range(1, 4)] = 3,
    puddle: bool = True,
    mint: bool = False,
) -> None:
    """Clear cubes that lean on each other and begin to melt."""
    cold = pen.ramps.at_least(tone, 0.76)
    if pen.ramps.contrast(cold, "paper-1") < 1.4:  # a cream sky: ice of it would be sugar
        cold = step(cold, -2)
    if puddle:
        pool = "M8 180 C10 166 40 162 70 164 C100 158 150 160 176 168 C198 174 196 186 170 186 L30 186 C16 187 6 185 8 180 Z"
        pen.fill(pool, step(cold, -3))
        pen.fill(both(pool, move(pool, -1, 4)), step(cold, -1))
        for x, y, wide in ((44, 177, 34), (100, 172, 26), (158, 178, 30)):
            pen.fill(rect(x - wide / 2, y - 1.5, wide, 3, 1.5), step(cold, 3))
    else:
        pen.ground(170)
    places = {
        1: ((100, 100, 1.5, 0),),
        2: ((62, 128, 0.98, -4), (138, 124, 1.05, 8)),
        3: ((56, 136, 0.92, -6), (144, 134, 0.96, 7), (98, 64, 0.94, -14)),
        4: ((56, 138, 0.86, -6), (142, 138, 0.88, 5), (64, 68, 0.82, 10), (134, 60, 0.84, -10)),
    }[count]
    for x, y, size, tilted in places:
        _cube_of_ice(pen, (x, y), 50 * size, tilted, cold)
    if mint:
        for degrees in (-150, -100, -50):
            veined_leaf(pen, (100, 40), 34, 20, degrees, "leaf", veins=2)


# A cube on its corner, half a side being 1: its outline, then its faces, each with a step of tone.
_FRONT, _FAR, _FOOT = (0.0, -0.04), (0.06, 0.16), (0.0, 0.98)
_WEST, _EAST = (-0.9, -0.52), (0.9, -0.52)
_LOW_WEST, _LOW_EAST = (-0.86, 0.46), (0.86, 0.46)
_CUBE = ((0.0, -1.0), _EAST, _LOW_EAST, _FOOT, _LOW_WEST, _WEST)
_FACES: tuple[tuple[tuple[Point, ...], int], ...] = (
    ((_FRONT, _EAST, _LOW_EAST, _FOOT), -2),
    ((_FAR, _LOW_WEST, _FOOT), -1),
    ((_FAR, _LOW_EAST, _FOOT), -3),
    (((0.0, -1.0), _EAST, _FRONT, _WEST), 3),
    (((0.0, -0.8), (0.56, -0.5), (0.04, -0.24), (-0.56, -0.5)), 1),
)
_GLEAMS: tuple[tuple[Point, ...], ...] = (
    ((-0.77, -0.29), (-0.59, -0.2), (-0.68, 0.1), (-0.86, 0)),
    ((-0.5, -0.15), (-0.41, -0.1), (-0.5, 0.08), (-0.59, 0.03)),
)


def _cube_of_ice(pen: Pen, center: Point, half: float, tilted: float, tone: str) -> None:
    """Seen through: its far edges, its floor, bubbles. With grain it would be sugar."""
    x, y = center

    def near(*points: Point) -> list[Point]:
        return [(x + u * half, y + v * half) for u, v in points]

    def laid(path: Path, own: str) -> None:
        pen.fill(turn(both(whole, path), tilted, x, y), own)

    whole = poly(near(*_CUBE), half * 0.24)
    laid(whole, tone)
    for face, lift in _FACES:
        laid(poly(near(*face), half * 0.06), step(tone, lift))
    for corner in (_LOW_WEST, _LOW_EAST):
        laid(limb(near(_FAR, corner), half * 0.06, half * 0.06), step(tone, 1))
    for corner in (_WEST, _EAST, _FOOT):
        laid(limb(near(_FRONT, corner), half * 0.09, half * 0.09), "paper")
    for bubble, size in (((-0.5, 0.42), 0.07), ((-0.3, 0.58), 0.045), ((0.36, 0.5), 0.06)):
        laid(ell(*near(bubble)[0], size * half), step(tone, 2))
    for gleam in _GLEAMS:
        laid(poly(near(*gleam), half * 0.03), "paper")
    laid(limb(near((0.3, -0.04), (0.64, -0.22), (0.66, 0.06)), 2, half * 0.09, 2), "paper")


@drawing(scene_class="land", size_m=1.8)
def sunflower(
    pen: Pen,
    *,
    tone: Tone = "warm",
    petals: Annotated[int, Range(12, 20)] = 17,
    leaves: Annotated[int, Range(1, 3)] = 2,
    bee: bool = False,
) -> None:
    pen.ground(56)
    stem = limb([(100, 180), (104, 150), (98, 118), (100, 84)], 9, 8, 8, 9)
    pen.form(stem, "leaf-1", 0.9)
    for (x, y), length, wide, degrees in (
        ((101, 160), 66, 40, -160),
        ((102, 148), 66, 40, -22),
        ((100, 176), 46, 28, -12),
    )[:leaves]:
        veined_leaf(pen, (x, y), length, wide, degrees, "leaf", veins=4)
    middle: Point = (100, 74)
    for layer, (reach, own) in enumerate(((70, step(tone, -1)), (66, tone))):
        for i in range(petals):
            at = (i + layer * 0.5) * 360 / petals
            petal = leaf(*polar(middle, 22, at), reach - 22, 19, at)
            pen.fill(petal, own if i % 2 else step(own, 1))
    disc = ell(*middle, 32)
    pen.fill(ell(102, 78, 32), step(tone, -3))
    pen.form(disc, "wood-3", 0.8)
    seeds = [ell(*polar(middle, 3.6 * i**0.5, i * 137.5), 1.7) for i in range(1, 62)]
    pen.fill(both(disc, " ".join(seeds)), "wood-1")
    if bee:
        pen.fill(turn(ell(128, 44, 8, 12), -30, 128, 44), "paper")
        pen.form(ell(132, 56, 13, 9), "warm+1", 0.9)
        for x in (129, 136):
            pen.fill(both(ell(132, 56, 13, 9), rect(x, 40, 3.6, 30, 0)), "ink")


@drawing(scene_class="symbol", size_m=0.6, anchor="center")
def footprints(
    pen: Pen,
    *,
    tone: Tone = "main",
    kind: Literal["feet", "shoes"] = "shoes",
    steps: Annotated[int, Range(2, 4)] = 4,
    turned: Annotated[float, Range(0, 40)] = 24,
) -> None:
    """They lead upwards, left and right in turn."""
    for i in range(steps):
        x = 66 if i % 2 == 0 else 134
        y = 154 - i * (108 / (steps - 1)) if steps > 2 else 116 - i * 32
        size = (0.8, 0.8, 0.8, 0.5, 0.4)[steps]
        own = step(tone, 1) if i == 0 else tone
        with pen.at(x - 100 * size, y - 100 * size, size, degrees=turned * 0.5, mirror=i % 2 == 1):
            _print(pen, own, kind)


def _print(pen: Pen, tone: str, kind: str) -> None:
    if kind == "shoes":
        sole = blob(
            (70, 30),
            (94, 14),
            (122, 24),
            (134, 60),
            (124, 100),
            (112, 122),
            (82, 122),
            (70, 92),
            (64, 58),
        )
        heel = blob((78, 140), (98, 134), (114, 140), (118, 166), (106, 184), (88, 184), (76, 168))
        pen.fill(
            cut(
                sole,
                " ".join(limb([(58, y), (98, y + 5), (140, y)], 5, 6, 5) for y in (48, 70, 92)),
            ),
            tone,
        )
        pen.fill(cut(heel, limb([(66, 160), (98, 164), (126, 160)], 5, 6, 5)), tone)
        return
    foot = blob(
        (66, 72),
        (92, 52),
        (124, 62),
        (130, 92),
        (116, 122),
        (116, 150),
        (108, 178),
        (86, 180),
        (76, 158),
        (78, 122),
        (64, 98),
    )
    pen.fill(foot, tone)
    for x, y, r in ((124, 40, 15), (98, 28, 11), (78, 34, 10), (61, 46, 9), (50, 62, 8)):
        pen.fill(ell(x, y, r, r * 1.2), tone)


@drawing(scene_class="symbol", size_m=0.1, anchor="center")
def eye(
    pen: Pen,
    *,
    tone: Tone = "main",
    lashes: Annotated[int, Range(0, 7)] = 5,
    gleam: Literal["window", "star", "dot"] = "window",
    brow: bool = True,
) -> None:
    """Wide open and looking at us."""
    white = "M6 108 C40 54 72 42 100 42 C128 42 160 54 194 108 C162 150 130 164 100 164 C70 164 38 150 6 108 Z"
    for i in range(lashes):
        share = i - (lashes - 1) / 2
        root = (100 + share * 21, 52 + abs(share) ** 1.6 * 4)
        tip = (100 + share * 28, 26 + abs(share) ** 1.7 * 5)
        pen.fill(
            limb([root, ((root[0] + tip[0]) / 2 - share, (root[1] + tip[1]) / 2), tip], 8, 5, 1.5),
            "dark+1",
        )
    if brow:
        pen.form(limb([(34, 34), (70, 14), (112, 10), (166, 30)], 5, 11, 11, 3), "dark+1", 0.9)
    pen.fill(white, "paper")
    pen.fill(both(white, cut(white, move(white, 0, 14))), "paper-4")
    iris = ell(100, 102, 47)
    pen.form(both(white, iris), tone, 0.6)
    for i in range(20):
        ray = limb([polar((100, 102), 24, i * 18), polar((100, 102), 44, i * 18)], 1, 3.4)
        pen.fill(both(white, ray), step(tone, 1 + i % 2))
    pen.fill(both(white, cut(iris, ell(100, 102, 43))), step(tone, -2))
    pen.fill(ell(100, 102, 22), "ink")
    shine = {
        "window": union(turn(rect(76, 72, 18, 20, 4), -8, 86, 82)),
        "star": star(86, 82, 14, 4, 0.3, 1),
        "dot": ell(86, 82, 11),
    }[gleam]
    pen.fill(shine, "paper")
    pen.fill(ell(118, 122, 6), step(tone, 3))
    lid = "M2 108 C38 48 72 36 100 36 C128 36 162 48 198 108 C160 60 128 50 100 50 C72 50 40 60 2 108 Z"
    pen.fill(lid, "dark+1")
    pen.fill(
        flip(limb([(10, 114), (50, 152), (100, 166), (150, 152), (188, 116)], 2, 4, 5, 4, 2)),
        "skin2-1",
    )


@drawing(scene_class="wall", size_m=0.8, anchor="hang")
def icicle(
    pen: Pen,
    *,
    tone: Tone = "sky+1",
    count: Annotated[int, Range(3, 7)] = 6,
    snow: bool = True,
    drop: bool = True,
) -> None:
    """A row of them under a snowy eave; the longest drips."""
    cold = pen.ramps.at_least(tone, 0.72)
    for i in range(count):
        x = 20 + 160 * (i + 0.5) / count
        long, wide = (92, 58, 132, 74, 110, 50, 86)[i], 126 / count
        shape = f"M{x - wide * 0.6:.1f} 28 C{x - wide * 0.4:.1f} {28 + long * 0.4:.1f} {x - 3:.1f} {28 + long * 0.8:.1f} {x:.1f} {28 + long} C{x + 3:.1f} {28 + long * 0.8:.1f} {x + wide * 0.4:.1f} {28 + long * 0.4:.1f} {x + wide * 0.6:.1f} 28 Z"
        pen.form(shape, cold, 0.9, hard=0.16)
        gleam = limb([(x - wide * 0.22, 34), (x - wide * 0.12, 28 + long * 0.56)], wide * 0.16, 1)
        pen.fill(both(shape, gleam), "paper")
    x = 20 + 160 * 2.5 / count
    if drop:
        pen.form(
            f"M{x} 166 C{x + 5} 176 {x + 9} 180 {x + 9} 186 C{x + 9} 196 {x - 9} 196 {x - 9} 186 C{x - 9} 180 {x - 5} 176 {x} 166 Z",
            cold,
            0.9,
        )
    pen.form(rect(8, 5, 184, 29, 4), "wood-1", 0.9)
    if snow:
        drift = "M6 18 C10 4 40 2 62 6 C90 4 120 4 146 6 C176 4 194 8 194 20 C186 30 178 18 168 24 C158 32 150 20 138 24 C126 30 118 18 104 24 C90 32 82 20 70 24 C58 28 50 18 38 24 C26 30 10 28 6 18 Z"
        pen.form(drift, "paper-1", 0.8)
