"""Fields, meadows and woods, and what is found in them."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.growth import small, tube
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    blob,
    both,
    curve,
    cut,
    ell,
    leaf,
    move,
    polar,
    poly,
    rect,
    turn,
    union,
)


@drawing(scene_class="land", size_m=12)
def forest(
    pen: Pen,
    *,
    tone: Tone = "leaf",
    kind: Literal["mixed", "firs"] = "mixed",
    trees: Annotated[int, Range(3, 7)] = 6,
    path: bool = True,
    far: bool = True,
) -> None:
    floor = "M4 180 C14 168 46 156 100 155 C154 156 186 168 196 180 L196 184 L4 184 Z"
    if far:
        back = [
            _fir_shape(x, 162, tall, 19)
            for x, tall in ((22, 66), (50, 88), (80, 76), (116, 92), (148, 82), (178, 64))
        ]
        pen.fill(union(*back), step(tone, 2))
    spots: tuple[tuple[float, float, float, str], ...] = (
        (98, 160, 152, "fir"), (52, 164, 118, "round"), (150, 164, 130, "fir"),
        (126, 168, 92, "round"), (24, 172, 84, "fir"), (170, 172, 74, "round"), (74, 172, 70, "fir"),
    )[:trees]  # fmt: skip
    ordered = sorted(spots, key=lambda spot: spot[1])
    pen.form(floor, step(tone, 1), 0.6, hard=0)
    for i, (x, foot, tall, shape) in enumerate(ordered):
        own = step(tone, -1 if i % 2 else 0)
        if shape == "fir" or kind == "firs":
            _fir(pen, (x, foot, tall), own)
        else:
            _round_tree(pen, (x, foot, tall), own)
    if path:
        way = tube([(84, 204), (104, 184), (116, 174), (102, 165), (104, 158)], 46, 27, 14, 7, 2)
        pen.fill(both(floor, way), "paper-2")
        pen.fill(both(both(floor, way), move(way, -7, 2)), "paper-1")


def _fir_shape(x: float, foot: float, tall: float, half: float) -> Path:
    tiers = [
        poly(
            [
                (x, foot - tall * top),
                (x + half * wide, foot - tall * low),
                (x - half * wide, foot - tall * low),
            ],
            (3, 4, 4),
        )
        for top, low, wide in ((0.66, 0.06, 1), (0.86, 0.34, 0.78), (1, 0.62, 0.55))
    ]
    return union(*tiers)


def _fir(pen: Pen, place: tuple[float, float, float], tone: str) -> None:
    x, foot, tall = place
    half = tall * 0.27
    pen.fill(rect(x - tall * 0.03, foot - tall * 0.1, tall * 0.06, tall * 0.1, 1), "wood-3")
    below = ""
    for top, low, wide in ((0.66, 0.06, 1), (0.86, 0.34, 0.78), (1, 0.62, 0.55)):
        y, base = foot - tall * top, foot - tall * low
        tier = poly(
            [(x, y), (x + half * wide, base), (x, base + 3), (x - half * wide, base)], (3, 4, 8, 4)
        )
        if below:
            pen.occlude(below, tier, step(tone, -2), 2, 6)
        pen.form(tier, tone, 0.9, hard=0.16)
        below = tier


def _round_tree(pen: Pen, place: tuple[float, float, float], tone: str) -> None:
    x, foot, tall = place
    pen.form(
        tube([(x, foot + 2), (x, foot - tall * 0.3), (x + 1, foot - tall * 0.6)], 8, 6, 4), "wood-2"
    )
    crown = union(
        ell(x, foot - tall * 0.66, tall * 0.26, tall * 0.34), ell(x - tall * 0.14, foot - tall * 0.52, tall * 0.2),
        ell(x + tall * 0.15, foot - tall * 0.5, tall * 0.19),
    )  # fmt: skip
    pen.form(crown, tone, 0.9)
    for dx, dy, r in ((-0.08, 0.74, 0.13), (0.08, 0.56, 0.11), (-0.16, 0.5, 0.1)):
        lump = ell(x + dx * tall, foot - dy * tall, r * tall)
        pen.fill(both(crown, cut(lump, move(lump, 2.4, 3.2))), step(tone, 1))


@drawing(scene_class="land", size_m=6)
def field(
    pen: Pen,
    *,
    tone: Tone = "warm",
    rows: Annotated[int, Range(5, 9)] = 7,
    crop: Literal["wheat", "green", "plowed"] = "wheat",
    bales: Annotated[int, Range(0, 2)] = 1,
    sun: bool = True,
) -> None:
    own = {"wheat": tone, "green": "leaf+1", "plowed": "wood-1"}[crop]
    plate = rect(4, 0, 192, 184, (0, 0, 14, 14))
    if sun:
        pen.form(ell(132, 58, 38), "hot+1" if crop == "wheat" else "warm", 0.8)
    far = "M4 100 C30 74 62 66 92 78 C120 90 150 62 196 78 L196 130 L4 130 Z"
    pen.form(far, "leaf", 0.6, hard=0)
    for x, r in ((24.0, 9), (38, 13), (54, 9), (168, 12), (184, 9)):
        pen.form(both(ell(x, 96 - (r - 8), r), plate), "leaf-2", 0.9)
    plot = both("M4 104 C60 96 140 94 196 102 L196 184 L4 184 Z", plate)
    pen.form(plot, own, 0.5, hard=0)
    eye: Point = (112, 76)
    for i in range(rows):
        left = -70 + 340 * i / rows
        wide = 340 / rows
        pen.fill(both(plot, poly([eye, (left, 190), (left + wide * 0.5, 190)])), step(own, -1))
        pen.fill(both(plot, poly([eye, (left, 190), (left + wide * 0.16, 190)])), step(own, -2))
    for x, y, size in ((150.0, 126, 0.72), (46, 118, 0.5))[:bales]:
        _bale(pen, x, y, size)
    for i in range(rows if crop != "plowed" else 0):
        x = 18 + 164 * i / (rows - 1)
        _crop(pen, (x, 112 + (i * 5) % 3 * 7 + (14 if i % 2 else 0)), own, ripe=crop == "wheat")


def _crop(pen: Pen, top: Point, tone: str, *, ripe: bool) -> None:
    """One plant of the nearest row, from its top down to the ground."""
    x, y = top
    pen.fill(rect(x - 1.5, y + 20, 3, 164 - y, 1), step(tone, -2))
    pen.fill(both(leaf(x, 172, 30, 9, -60, -0.2), rect(4, 0, 192, 184, 0)), step(tone, -2))
    long, wide, turned = (15, 8.5, 26) if ripe else (22, 11, 58)
    for side in (-1, 1):
        rows = [leaf(x, y + 34 - i * 8, long, wide, -90 + turned * side) for i in range(4)]
        row = both(union(*rows), rect(4, 0, 192, 184, 0))
        pen.fill(row, step(tone, 2))
        shade = union(*(cut(one, move(one, -1.5, -2.5)) for one in rows))
        pen.fill(both(row, shade), step(tone, -1))
    pen.fill(leaf(x, y + 6, 16 if ripe else 20, 8, -90), step(tone, 2))


def _bale(pen: Pen, x: float, y: float, size: float) -> None:
    pen.fill(ell(x + 6 * size, y + 20 * size, 34 * size, 5 * size), "ink", 0.16)
    pen.form(rect(x - 26 * size, y - 22 * size, 52 * size, 44 * size, 14 * size), "warm-1", 0.8)
    face = ell(x - 16 * size, y, 17 * size, 22 * size)
    pen.form(face, "warm+1", 0.7)
    coil = [polar((x - 16 * size, y), (15 - 1.6 * i) * size, 60 * i) for i in range(9)]
    pen.line(curve(coil), "warm-1", 2 * size)


@drawing(scene_class="land", size_m=1.6)
def meadow(
    pen: Pen,
    *,
    tone: Tone = "leaf",
    bloom: Tone = "accent",
    flowers: Annotated[int, Range(3, 9)] = 8,
    butterfly: bool = True,
    hills: Annotated[int, Range(0, 2)] = 2,
) -> None:
    for i in range(hills):
        x, top = ((140.0, 92), (54.0, 104))[i]
        mound = f"M{x - 100} 184 C{x - 60} 176 {x - 50} {top} {x} {top} C{x + 50} {top} {x + 60} 176 {x + 100} 184 Z"
        pen.form(
            both(mound, rect(4, 0, 192, 184, (0, 0, 14, 14))), step(tone, 2 - i), 0.6, hard=0.04
        )
    ground = "M4 142 C40 128 90 132 120 138 C150 144 178 140 196 134 L196 184 L4 184 Z"
    ground = both(ground, rect(4, 0, 192, 184, (0, 0, 14, 14)))
    pen.form(ground, tone, 0.6, hard=0)
    for i in range(13):
        x = 12 + i * 14.6
        blades = [leaf(x + d, 158 + 22 * (i % 2), 26, 7, -90 + d * 5) for d in (-4, 0, 4)]
        pen.fill(both(union(*blades), rect(4, 0, 192, 184, 0)), step(tone, -1))
    spots = (
        (100, 84, 1.25, 0), (52, 106, 1.05, 1), (148, 100, 1.1, 2), (26, 132, 0.8, 0), (176, 128, 0.85, 1),
        (76, 134, 0.75, 2), (126, 134, 0.8, 1), (160, 154, 0.7, 0), (42, 156, 0.7, 2),
    )  # fmt: skip
    for x, y, size, kind in sorted(spots[:flowers], key=lambda spot: spot[1]):
        foot = min(182, y + 66 * size)
        pen.line(
            curve([(x - 3, foot), (x + 3, (foot + y) / 2), (x, y)]), step(tone, -2), 3.2 * size
        )
        pen.fill(leaf(x, (foot + y) / 2 + 8, 20 * size, 9 * size, -32), step(tone, -1))
        _wild_flower(pen, (x, y, size), kind, bloom)
    if butterfly:
        for side in (-1, 1):
            for dy, r, turned in ((-7, 14, -34), (6, 10, 30)):
                wing = turn(
                    ell(162 + side * r * 0.8, 52 + dy, r, r * 0.66),
                    turned * side,
                    162 + side * r * 0.8,
                    52 + dy,
                )
                small(pen, turn(wing, 20, 162, 52), "main" if dy < 0 else "main+1")
        pen.line("M158 62 L166 42", "ink+1", 3)


def _wild_flower(pen: Pen, place: tuple[float, float, float], kind: int, bloom: str) -> None:
    x, y, size = place
    if kind == 0:
        petals = [turn(ell(x, y - 12 * size, 5 * size, 10 * size), 40 * i, x, y) for i in range(9)]
        pen.fill(union(*petals[1::2]), "paper-2")
        pen.fill(union(*petals[::2]), "paper")
        pen.form(ell(x, y, 7.4 * size), "warm", 0.9)
    elif kind == 1:
        petals = [turn(ell(x, y - 11 * size, 9 * size, 11 * size), 72 * i, x, y) for i in range(5)]
        for i, petal in enumerate(petals):
            pen.fill(petal, step(bloom, -(i % 2)))
            pen.light(petal, step(bloom, 1))
        pen.fill(ell(x, y, 6 * size), "ink+1" if bloom.startswith("warm") else "warm+1")
    else:
        cup = f"M{x - 15 * size} {y - 14 * size} C{x - 16 * size} {y + 12 * size} {x + 16 * size} {y + 12 * size} {x + 15 * size} {y - 14 * size} L{x + 7 * size} {y - 6 * size} L{x} {y - 18 * size} L{x - 7 * size} {y - 6 * size} Z"
        pen.form(cup, "hot", 0.9)


@drawing(scene_class="land", size_m=0.6)
def stump(
    pen: Pen,
    *,
    tone: Tone = "wood-2",
    cut_tone: Tone = "wood+2",
    rings: Annotated[int, Range(2, 5)] = 4,
    story: Literal["sprout", "mushrooms", "none"] = "sprout",
    moss: bool = True,
) -> None:
    pen.ground(170)
    bark = (
        "M44 86 C46 112 44 136 36 154 C30 168 18 176 8 184 L58 184 C64 178 70 178 76 184 L126 184 "
        "C134 176 142 178 148 184 L192 184 C178 174 168 166 162 152 C156 134 154 112 156 86 Z"
    )
    pen.form(bark, tone, 0.7)
    for line in (
        [(66, 104), (64, 130), (58, 156), (50, 172)], [(92, 108), (94, 134), (90, 158), (92, 170)],
        [(116, 108), (116, 136), (122, 160)], [(140, 104), (142, 128), (148, 150), (158, 168)],
    ):  # fmt: skip
        pen.fill(both(bark, tube(line, 2, 5, 2)), step(tone, -2))
    if moss:
        patch = blob((40, 92), (62, 104), (66, 126), (58, 134), (52, 122), (44, 134), (36, 120))
        pen.form(both(bark, patch), "leaf", 0.8)
    pen.form(ell(100, 86, 58, 24), step(tone, 1), 0.6, hard=0)
    face = ell(100, 85, 51, 20)
    pen.form(face, cut_tone, 0.6, hard=0.05)
    for i in range(rings):
        share = 1 - (i + 1) / (rings + 1)
        pen.line(ell(102 - 2 * share, 85, 51 * share, 20 * share), step(cut_tone, -2), 2)
    pen.fill(ell(102, 85, 3, 1.8), step(cut_tone, -3))
    pen.fill(both(face, poly([(102, 85), (160, 92), (156, 99)], 1)), step(cut_tone, -3))
    if story == "sprout":
        pen.form(tube([(66, 88), (64, 66), (68, 44), (66, 34)], 5, 4.5, 3.5), "leaf-1")
        for degrees, long in ((-28, 36), (-146, 32), (-84, 24)):
            pen.form(leaf(66, 40, long, long * 0.6, degrees, 0.1), "leaf", 0.9)
    elif story == "mushrooms":
        for x, y, r in ((150, 132, 19), (140, 152, 14), (160, 156, 11)):
            cap = both(ell(x, y, r, r * 0.8), rect(0, y - 40, 200, 40, 0))
            pen.fill(both(ell(x, y, r * 0.9, r * 0.4), rect(0, y, 200, 40, 0)), "paper-2")
            pen.form(cap, "hot", 0.9)
            pen.fill(both(cap, ell(x - r * 0.3, y - r * 0.4, r * 0.16)), "paper")


@drawing(scene_class="symbol", size_m=0.1, anchor="hang")
def cone(
    pen: Pen,
    *,
    tone: Tone = "wood-2",
    rows: Annotated[int, Range(5, 8)] = 7,
    needles: bool = True,
    snow: bool = False,
) -> None:
    """A fir cone that hangs from its twig."""
    branch = tube([(16, 30), (70, 24), (120, 22), (182, 12)], 8, 9, 8, 4)
    for i in range(18 if needles else 0):
        x, y = 20 + i * 9.4, 30 - i * 0.9
        for long, degrees in ((19, -118), (30, 54 + (i % 3) * 6)):
            blade = both(leaf(x, y, long, 5.4, degrees), rect(4, 4, 192, 192, 0))
            pen.fill(blade, step("leaf", -1 if degrees > 0 and i % 2 else 0))
    pen.form(branch, "wood-3")
    pen.form(tube([(150, 18), (160, 12), (166, 5)], 6, 5, 4), "wood-3")
    pen.form(tube([(101, 22), (99, 36), (101, 52)], 8, 8, 9), "wood-3")
    body = (
        "M100 46 C134 46 152 76 148 110 C144 148 122 180 100 194 C78 180 56 148 52 110 "
        "C48 76 66 46 100 46 Z"
    )
    pen.form(body, step(tone, -2), 0.6)
    pitch = 132 / rows
    for row in reversed(range(rows)):
        y = 50 + row * pitch
        half = 50 * (1 - abs((row + 0.6) / rows - 0.36) ** 1.7 * 1.7)
        count = 4 if row % 2 else 3
        for i in range(count):
            u = -1 + 2 * (i + 0.5) / count
            x, wide, tall = 100 + half * u * 0.92, half * 1.12 / count, pitch * 1.24
            scale = both(
                body,
                rect(
                    x - wide,
                    y - tall * 0.3,
                    wide * 2,
                    tall * 1.3,
                    (wide, wide, wide * 0.9, wide * 0.9),
                ),
            )
            pen.fill(both(body, move(scale, 1.5, 4)), step(tone, -3))
            pen.fill(scale, step(tone, 1))
            pen.fill(both(scale, move(scale, 0, -pitch * 0.26)), step(tone, 0 if u < 0.3 else -1))
            if snow and row < 4 and u < 0.5:
                pen.fill(both(scale, ell(x, y + tall * 0.2, wide * 0.8, pitch * 0.34)), "paper")
    pen.shade(body, step(tone, -2), 0.8, hard=0)
