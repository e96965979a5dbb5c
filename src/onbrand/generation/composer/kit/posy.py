"""Daisies, tulips and roses in bunches, lavender, a dandelion, a tree in autumn."""

from collections.abc import Callable
from itertools import pairwise
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    GROUND,
    Path,
    Point,
    both,
    bounds,
    curve,
    cut,
    ell,
    flip,
    leaf,
    limb,
    move,
    polar,
    poly,
    rect,
    scale,
    segments,
    turn,
    union,
)

Head = Callable[[Pen, float, float, float, str], None]
Wrap = Literal["paper", "ribbon"]


# Heads of flowers


def _daisy(pen: Pen, x: float, y: float, size: float, tone: str) -> None:
    """Two rows of narrow petals with round tips about a golden disk."""
    rows = ((-4, 10, 38, 9.6, 18), (-1, 10, 33, 11.4, 0))
    for shade, count, reach, wide, phase in rows:
        petals = [_petal((x, y), reach * size, wide * size, phase + i * 36) for i in range(count)]
        for i, some in enumerate((petals[1::2], petals[::2])):
            pen.fill(" ".join(some), step(tone, shade + i))
    disk = ell(x, y, 12.5 * size)
    _solid(pen, disk, "warm", grained=True)
    seeds = [
        ell(*polar((x - size, y - size), far * size, i * 137.5), 1.25 * size)
        for i, far in enumerate((2, 4, 5.4, 6.6, 7.6, 8.4, 9, 9.4))
    ]
    pen.fill(" ".join(seeds), "warm-2")


def _petal(center: Point, reach: float, wide: float, way: float) -> Path:
    x, y = polar(center, reach * 0.6, way)
    return turn(ell(x, y, reach * 0.42, wide / 2), way, x, y)


def _solid(pen: Pen, path: Path, tone: str, *, grained: bool = False) -> None:
    """A form with a lighter shade than the pen's own, for heads of which there are many."""
    left, top, right, bottom = bounds(path)
    girth = min(right - left, bottom - top)

    def lit(share: float) -> Path:
        return both(path, move(path, -girth * share, -girth * share * 0.8))

    pen.fill(path, step(tone, -1))
    pen.fill(lit(0.12), tone)
    for phase, share in enumerate((0.26, 0.42)) if grained else ():
        pen.grain(cut(path, lit(share)), step(tone, -1), phase)


def _tulip(pen: Pen, x: float, y: float, size: float, tone: str) -> None:
    """A closed cup of three petals: two that part at the top, one in front of both."""

    def put(path: Path) -> Path:
        return move(scale(path, size, size, 0, 0), x, y)

    back = "M-13 4 C-14 -16 -8 -30 0 -40 C8 -30 14 -16 13 4 Z"
    pen.fill(put(back), step(tone, -3))
    side = "M0 30 C22 31 30 14 27 -8 C25 -22 22 -32 21 -40 C10 -32 3 -16 0 0 Z"
    right, left = put(side), put(flip(side, 0))
    _solid(pen, right, step(tone, -2))
    _solid(pen, left, step(tone, -1))
    front = put(
        "M0 31 C-19 30 -21 4 -13 -10 C-9 -18 -4 -23 0 -28 C4 -23 9 -18 13 -10 C21 4 19 30 0 31 Z"
    )
    pen.occlude(union(left, right), front, step(tone, -3), 2.4 * size, -3 * size)
    _solid(pen, front, tone, grained=True)


def _rose(pen: Pen, x: float, y: float, size: float, tone: str) -> None:
    """Petals that lie over one another about a rolled bud."""

    def petal(way: float, far: float, wide: float) -> Path:
        px, py = polar((x, y), far * size, way)
        return turn(ell(px, py, wide * size, wide * 0.8 * size), way + 90, px, py)

    outer = [petal(way, 17, 20) for way in (28, 100, 172, 244, 316)]
    pen.fill(" ".join(outer), step(tone, -2), rule="nonzero")
    for own in (outer[4], outer[0]):
        _solid(pen, own, step(tone, -1))
    inner = [petal(way, 9, 17) for way in (100, 220, 340)]
    pen.occlude(union(*outer), union(*inner), step(tone, -3), 1.5 * size, 3 * size)
    _solid(pen, union(*inner), tone, grained=True)
    for low, high in pairwise(inner):
        pen.occlude(low, high, step(tone, -2), 1.5 * size, 2 * size)
    bud = ell(x, y - size, 12 * size, 11.5 * size)
    pen.occlude(union(*inner), bud, step(tone, -3), 1.5 * size, 2.5 * size)
    _solid(pen, bud, step(tone, 1))
    roll = [
        polar((x, y - size), far * size, i * 62 - 40)
        for i, far in enumerate((9.4, 8.4, 7, 5.4, 4, 2.6, 1.4))
    ]
    pen.line(curve(roll), step(tone, -3), 2 * size)


# Bouquets

_PLACES: tuple[tuple[float, float, float], ...] = (
    (100, 44, 0.98), (60, 58, 0.9), (141, 56, 0.9), (84, 92, 0.86), (121, 91, 0.86),
    (38, 92, 0.76), (163, 90, 0.76),
)  # fmt: skip


# Of tulips the stems are seen between the heads and the wrapping.
_TULIPS: tuple[tuple[float, float, float], ...] = (
    (100, 50, 1.12), (56, 62, 1.0), (145, 62, 1.0), (30, 98, 0.8), (171, 98, 0.8),
    (79, 100, 0.9), (122, 101, 0.9),
)  # fmt: skip
_BLADES: tuple[tuple[Point, Point, Point], ...] = (
    ((84, 140), (52, 116), (8, 112)),
    ((116, 140), (148, 116), (192, 112)),
    ((92, 140), (74, 96), (78, 46)),
    ((108, 140), (124, 96), (122, 44)),
    ((88, 140), (52, 104), (30, 58)),
    ((112, 140), (148, 104), (172, 58)),
)


@drawing(scene_class="table", size_m=0.5)
def tulip_bouquet(
    pen: Pen,
    *,
    tone: Tone = "hot",
    alt: Tone = "hot+1",
    wrap: Wrap = "paper",
    count: Annotated[int, Range(5, 7)] = 5,
) -> None:
    """Few and large, so that each is a tulip: a cup on a stem among long blades."""
    pen.ground(62)
    knot: Point = (100, 152)
    if wrap == "paper":
        pen.fill(poly([(40, 92), (100, 112), (160, 92), (112, 154), (88, 154)], 6), "paper-4")
    for i, blade in enumerate(_BLADES):
        _solid(pen, limb(blade, 10, 17, 3), ("leaf-1", "leaf")[i % 2])
    heads = sorted(_TULIPS[:count], key=lambda head: head[1])
    for x, y, _ in heads:
        stem = [knot, (100 + (x - 100) * 0.5, 128), (x, y + 18)]
        pen.line(curve(stem), "leaf-2", 5)
    _stalks(pen)
    for i, (x, y, size) in enumerate(heads):
        _tulip(pen, x, y, size, (tone, alt)[i % 2])
    if wrap == "paper":
        _cone(pen)
    _bow(pen, knot)


def _stalks(pen: Pen) -> None:
    """What is seen of the stems below the ribbon."""
    stems = [(-17, 182), (-6, 186), (5, 183), (16, 186)]
    stalks = [limb([(100 - dx * 0.2, 140), (100 + dx, foot)], 5.4, 5.4) for dx, foot in stems]
    _solid(pen, both(union(*stalks), rect(0, 0, 200, GROUND, 0)), "leaf")


def _cone(pen: Pen) -> None:
    """Paper rolled about the stems, lower than the heads."""
    right = poly([(172, 96), (92, 122), (86, 157), (114, 157)], (6, 8, 3, 5))
    left = poly([(28, 96), (112, 128), (114, 157), (86, 157)], (6, 8, 5, 3))
    pen.form(right, "paper-2", 0.8)
    pen.occlude(right, left, "paper-5", 4, 3)
    pen.form(left, "paper-1", 0.8)
    pen.line(segments((56, 112), (92, 148)), "paper-4", 1.6)


@drawing(scene_class="table", size_m=0.5)
def rose_bouquet(
    pen: Pen,
    *,
    tone: Tone = "hot",
    alt: Tone = "hot+2",
    wrap: Wrap = "paper",
    count: Annotated[int, Range(5, 7)] = 6,
) -> None:
    _bouquet(pen, _rose, (tone, alt), wrap, count)


@drawing(scene_class="table", size_m=0.4, pale=True)
def daisy_bouquet(
    pen: Pen,
    *,
    tone: Tone = "paper",
    alt: Tone = "paper",
    wrap: Wrap = "paper",
    count: Annotated[int, Range(5, 7)] = 6,
) -> None:
    _bouquet(pen, _daisy, (tone, alt), wrap, count)


def _bouquet(pen: Pen, head: Head, tones: tuple[str, str], wrap: Wrap, count: int) -> None:
    pen.ground(62)
    knot: Point = (100, 150)
    if wrap == "paper":
        sheet = poly(
            [(14, 82), (44, 52), (100, 66), (156, 52), (186, 82), (112, 152), (88, 152)], 6
        )
        pen.fill(sheet, "paper-4")
    places = _PLACES[:count]
    for way in (-166, -140, -112, -68, -40, -14):
        root = polar((100, 108), 30, way)
        _solid(pen, leaf(*root, 58, 20, way, 0.1), "leaf" if way % 4 else "leaf-1")
    stems_up = [curve([knot, (100 + (x - 100) * 0.5, 118), (x, y)]) for x, y, _ in places]
    pen.line(" ".join(stems_up), "leaf-1", 4)
    _stalks(pen)
    for i in sorted(range(count), key=lambda i: places[i][1]):
        x, y, size = places[i]
        head(pen, x, y, size, tones[i % 2] if i else tones[0])
    if wrap == "paper":
        _folds(pen)
    _bow(pen, knot)


def _folds(pen: Pen) -> None:
    right = poly(
        [(187, 80), (150, 110), (96, 124), (88, 154), (112, 154), (146, 134)], (5, 20, 8, 3, 5, 16)
    )
    left = poly(
        [(13, 80), (54, 114), (116, 126), (112, 154), (88, 154), (54, 134)], (5, 20, 8, 3, 5, 16)
    )
    pen.form(right, "paper-2", 0.8)
    pen.occlude(right, left, "paper-5", 4, 3)
    pen.form(left, "paper-1", 0.8)
    for line in (((34, 106), (84, 148)), ((66, 122), (94, 150))):
        pen.line(segments(*line), "paper-4", 1.6)


def _bow(pen: Pen, knot: Point) -> None:
    x, y = knot
    for side in (-1, 1):
        tail = limb([(x, y), (x + side * 9, y + 14), (x + side * 20, y + 27)], 5, 7, 8)
        _solid(pen, tail, "accent-1")
        loop = turn(ell(x + side * 17, y - 2, 17, 9), side * -16, x, y)
        _solid(pen, loop, "accent", grained=True)
        pen.fill(turn(ell(x + side * 18, y - 2, 8, 3.2), side * -16, x, y), "accent-3")
    _solid(pen, rect(x - 8, y - 8, 16, 15, 5), "accent+1")


# In the field

_MEADOW: tuple[tuple[float, float, float], ...] = (
    (100, 48, 1.12), (52, 82, 0.86), (150, 78, 0.9), (26, 128, 0.6), (174, 130, 0.6),
)  # fmt: skip


@drawing(scene_class="land", size_m=0.4, pale=True)
def daisy(
    pen: Pen,
    *,
    tone: Tone = "paper",
    count: Annotated[int, Range(1, 5)] = 3,
    bud: bool = True,
) -> None:
    pen.ground(50 + 16 * count)
    spots = [(100.0, 56.0, 1.36)] if count == 1 else list(_MEADOW[:count])
    for i, (x, y, _) in enumerate(spots):
        foot = 100 + (x - 100) * 0.22
        stem = [(foot, 186), (foot + (x - foot) * 0.2, 152), (x - (x - foot) * 0.1, y + 44), (x, y)]
        stalk = limb(stem, 6, 5, 4)
        pen.fill(both(stalk, rect(0, 0, 200, GROUND, 0)), "leaf-1" if i % 2 else "leaf")
    if bud:
        pen.line("M104 184 C112 160 124 150 128 134", "leaf-1", 3.6)
        pen.form(ell(129, 124, 9, 8), tone, 1)
        pen.form("M118 128 C122 140 136 140 140 128 C134 132 124 132 118 128 Z", "leaf", 1)
    for root, long, way in (((96, 184), 62, -152), ((104, 184), 58, -30), ((100, 184), 44, -104)):
        _feathered(pen, root, long, way)
    for x, y, size in sorted(spots, key=lambda spot: spot[1]):
        _daisy(pen, x, y, size, tone)


def _feathered(pen: Pen, root: Point, long: float, way: float) -> None:
    """A leaf cut into narrow lobes."""
    lobes = [leaf(*root, long, 13, way)]
    for share in (0.3, 0.52, 0.72):
        joint = polar(root, long * share, way)
        lobes += [leaf(*joint, long * 0.34, 8, way + side * 42) for side in (-1, 1)]
    shape = both(union(*lobes), rect(0, 0, 200, GROUND + 1, 0))
    pen.form(shape, "leaf", 0.7, hard=0.06)
    pen.line(segments(root, polar(root, long * 0.8, way)), "leaf+1", 1.4)


@drawing(scene_class="land", size_m=0.6)
def lavender(
    pen: Pen,
    *,
    tone: Tone = "second",
    stalks: Annotated[int, Range(3, 7)] = 5,
    tied: bool = True,
) -> None:
    pen.ground(70)
    fan = [(i - (stalks - 1) / 2) / max(1, (stalks - 1) / 2) for i in range(stalks)]
    waist: Point = (100, 146)
    for lean in sorted(fan, key=lambda lean: -abs(lean)):
        tip = (100 + lean * 74, 12 + 34 * lean * lean)
        foot = (100 - lean * 22, 182)
        pen.line(curve([foot, waist, (100 + lean * 34, 104), tip]), "leaf-1", 3.2)
    for lean in sorted(fan, key=lambda lean: -abs(lean)):
        _spike(pen, (100 + lean * 74, 12 + 34 * lean * lean), lean * 34, tone)
    for root, long, way in (((98, 160), 74, -134), ((102, 160), 70, -48), ((100, 158), 60, -96)):
        pen.form(leaf(*root, long, 11, way, 0.06), "leaf", 0.8)
    if tied:
        band = rect(85, 138, 30, 15, 5)
        pen.form(band, "accent", 1)
        for side in (-1, 1):
            pen.form(turn(ell(100 + side * 15, 145, 14, 7), side * -14, 100, 145), "accent", 0.9)
        pen.form(ell(100, 145, 6.4), "accent+1", 1)


def _spike(pen: Pen, tip: Point, lean: float, tone: str) -> None:
    """Whorls of buds that open upwards, the stalk seen between them, the lowest far below."""
    x, y = tip
    whorls = ((88, 15), (62, 17), (46, 16), (31, 14), (17, 12))
    for ways, shade in (((-22, -52), -2), ((-158, -128), -1), ((-90,), 1)):
        buds = [
            turn(leaf(x, y + below, long, long * 0.5, way, 0), lean, x, y)
            for below, long in whorls
            for way in ways
        ]
        pen.fill(" ".join(buds), step(tone, shade - 1), rule="nonzero")
        lit = " ".join(both(bud, move(bud, -1.2, -1.4)) for bud in buds)
        pen.fill(lit, step(tone, shade), rule="nonzero")
    pen.fill(turn(leaf(x, y + 8, 13, 7, -90, 0), lean, x, y), step(tone, 1))


@drawing(scene_class="land", size_m=0.35)
def dandelion(
    pen: Pen,
    *,
    tone: Tone = "sky+2",
    state: Literal["clock", "bloom"] = "clock",
    flying: Annotated[int, Range(0, 4)] = 3,
) -> None:
    pen.ground(70)
    head: Point = (84, 68)
    stem = [(98, 188), (101, 158), (98, 128), (90, 98), head]
    pen.form(both(limb(stem, 7, 6, 5, 4.4), rect(0, 0, 200, GROUND, 0)), "leaf+1", 1)
    for root, long, way in (((96, 184), 82, -164), ((104, 184), 84, -18), ((100, 184), 58, -128)):
        _toothed(pen, root, long, way)
    if state == "bloom":
        _golden(pen, head)
        return
    pen.fill(ell(*head, 58), tone)
    pen.shade(ell(*head, 58), step(tone, -1), 0.6, hard=0.05)
    for radius, count, phase in ((50, 22, 0), (34, 15, 9), (19, 9, 20)):
        for i in range(count):
            _seed(pen, polar(head, radius, phase + i * 360 / count), phase + i * 360 / count)
    pen.form(ell(*head, 9), "leaf-1", 1)
    for i in range(flying):
        x, y, way = ((154, 44, -52), (178, 78, -34), (164, 112, -20), (184, 24, -60))[i]
        _seed(pen, (x, y), way, 1.25)


def _seed(pen: Pen, at_: Point, way: float, size: float = 1) -> None:
    """A parachute of hairs over a grain, `way` off the head."""
    hairs = [segments(at_, polar(at_, 10 * size, way + spread)) for spread in (-58, -28, 0, 28, 58)]
    pen.line(" ".join(hairs), "paper" if size == 1 else "paper-5", 1.3 * size)
    pen.line(segments(at_, polar(at_, -11 * size, way)), "wood-1", 1.2 * size)
    if size > 1:
        pen.fill(ell(*polar(at_, -12 * size, way), 2.4), "wood-2")


def _golden(pen: Pen, head: Point) -> None:
    for reach, count, shade in ((54, 26, -2), (44, 22, -1), (32, 18, 0), (18, 12, 1)):
        petals = [leaf(*head, reach, 11, i * 360 / count + reach) for i in range(count)]
        pen.form(union(*petals), step("warm", shade), 0.5, hard=0.04)


def _toothed(pen: Pen, root: Point, long: float, way: float) -> None:
    """The leaf that gave the flower its name: teeth that look back at the root."""
    parts = [leaf(*root, long, 18, way)]
    for share, tooth in ((0.34, 18), (0.54, 20), (0.74, 16)):
        joint = polar(root, long * share, way)
        parts += [leaf(*joint, tooth, 12, way + side * 112) for side in (-1, 1)]
    blade = both(union(*parts), rect(0, 0, 200, GROUND + 2, 0))
    pen.form(blade, "leaf", 0.7, hard=0.06)
    pen.line(segments(root, polar(root, long * 0.88, way)), "leaf+2", 1.6)


# Autumn

_CROWN: tuple[tuple[float, float, float], ...] = (
    (100, 46, 42), (62, 66, 38), (140, 64, 38), (42, 96, 32), (158, 96, 32), (100, 92, 46),
)  # fmt: skip
_LUMPS: tuple[tuple[float, float, float, int], ...] = (
    (140, 66, 30, 1), (64, 68, 30, 1), (100, 42, 32, 2), (152, 100, 22, 2), (48, 100, 23, 0),
    (96, 88, 34, 1), (124, 98, 22, 0), (82, 104, 20, 2),
)  # fmt: skip
_FALLING: tuple[tuple[float, float, float, int], ...] = (
    (28, 146, 20, 0), (172, 142, 70, 1), (60, 160, -30, 2), (144, 164, 40, 0), (172, 170, 10, 2),
    (14, 172, 80, 1),
)  # fmt: skip


@drawing(scene_class="land", size_m=7)
def autumn_tree(
    pen: Pen,
    *,
    tone: Tone = "hot",
    alt: Tone = "warm+1",
    falling: Annotated[int, Range(0, 6)] = 5,
    heap: bool = True,
) -> None:
    """A crown of several warm tones that sheds its leaves."""
    pen.ground(120)
    tones = (step(tone, -1), tone, alt)
    crown = union(*(ell(*puff) for puff in _CROWN))
    pen.form(crown, step(tone, -1), 0.7)
    for x, y, radius, own in _LUMPS:
        lump = both(crown, ell(x, y, radius))
        pen.occlude(crown, lump, step(tone, -2), 2, 5)
        pen.form(lump, tones[own], 0.8, hard=0.07)
    bark = union(
        limb([(101, 188), (99, 168), (101, 140), (102, 104)], 30, 17, 13, 6),
        limb([(101, 138), (114, 116), (130, 98)], 9, 6, 2.5),
        limb([(100, 128), (88, 110), (72, 98)], 8, 5, 2.5),
    )
    pen.form(both(bark, rect(0, 0, 200, GROUND, 0)), "wood-2", 0.6)
    if heap:
        mound = "M46 184 C56 168 76 172 86 166 C102 160 112 170 124 168 C142 168 150 176 156 184 Z"
        pen.form(mound, alt, 0.8)
        for i, x in enumerate((62, 80, 98, 116, 134)):
            blade = leaf(x - 8, 178 - i % 2 * 5, 18, 9, -20 + i * 14)
            pen.fill(both(mound, blade), tones[i % 2])
    for x, y, way, own in _FALLING[:falling]:
        shape = leaf(x, y, 19, 11, way, 0.1)
        pen.form(shape, tones[own], 0.9)
