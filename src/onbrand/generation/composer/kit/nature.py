"""Trees and land: the scenery of scenes, varied by its parameters."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.clumps import clump, dabs, tuft
from onbrand.generation.composer.kit.growth import small
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    GROUND,
    MID,
    Path,
    Point,
    between,
    both,
    bounds,
    cut,
    ell,
    leaf,
    limb,
    move,
    pill,
    polar,
    poly,
    rect,
    segments,
    star,
    union,
)

Lean = Annotated[float, Range(-14, 14)]
Puff = tuple[float, float, float]  # center and radius

# Crowns of broad-leaved trees as puffs of foliage, and the puffs that catch the light.
_CROWNS: dict[str, tuple[tuple[Puff, ...], tuple[Puff, ...]]] = {
    "round": (
        (
            (100, 74, 48),
            (62, 90, 33),
            (138, 90, 33),
            (74, 54, 32),
            (126, 54, 34),
            (100, 104, 34),
            (100, 42, 28),
        ),
        ((74, 54, 25), (122, 46, 20), (56, 92, 19), (106, 86, 24), (140, 88, 17)),
    ),
    "wide": (
        (
            (100, 72, 42),
            (52, 86, 32),
            (148, 86, 32),
            (72, 62, 30),
            (130, 60, 32),
            (28, 96, 20),
            (172, 96, 20),
            (100, 98, 28),
        ),
        ((68, 62, 23), (116, 52, 22), (40, 90, 18), (96, 88, 20), (148, 82, 20)),
    ),
    "tall": (
        (
            (100, 92, 40),
            (80, 110, 30),
            (120, 110, 30),
            (82, 72, 29),
            (119, 72, 30),
            (100, 44, 29),
            (100, 24, 17),
        ),
        ((96, 34, 20), (78, 72, 20), (120, 66, 18), (74, 108, 17), (106, 100, 22)),
    ),
}


def _swayed(x: float, y: float, lean: float) -> Point:
    """Trees bend more the higher up."""
    return x + lean * ((GROUND - y) / GROUND) ** 1.5, y


def _foliage(pen: Pen, crown: Path, lumps: tuple[Puff, ...], tone: str) -> None:
    """A crown: one solid with the lit edges of its nearer puffs."""
    pen.form(crown, tone, 0.8, hard=0.07)
    for x, y, r in lumps:
        lump = both(crown, ell(x, y, r))
        pen.fill(cut(lump, move(lump, r * 0.2, r * 0.28)), step(tone, 1))


@drawing(
    scene_class="land",
    size_m=10,
)
def tree(
    pen: Pen,
    *,
    body: Tone = "leaf",
    trunk: Tone = "wood-2",
    crown: Literal["round", "wide", "tall"] = "round",
    lean: Lean = 0,
    fruit: Annotated[int, Range(0, 9)] = 0,
    fruit_tone: Tone = "accent",
) -> None:
    pen.ground(96)
    puffs, lumps = (tuple((*_swayed(x, y, lean), r) for x, y, r in each) for each in _CROWNS[crown])
    _foliage(pen, union(*(ell(*puff) for puff in puffs)), lumps, body)
    high = 8 if crown == "tall" else 0  # its branches start higher
    bark = union(
        limb([(101, 186), (100, 172), (101, 140), _swayed(102, 104 - high, lean)], 30, 17, 14, 9),
        limb([(101, 134), _swayed(102, 110, lean), _swayed(104, 82 - high, lean)], 13, 9, 3),
        limb([(103, 126), _swayed(114, 108, lean), _swayed(128, 97 - high, lean)], 9, 6, 2.5),
        limb([(99, 118), _swayed(90, 103, lean), _swayed(78, 94 - high, lean)], 8, 5, 2.5),
    )
    pen.form(both(bark, rect(0, 0, 200, GROUND, 0)), trunk, 0.6)
    for i in range(fruit):
        x, y = polar((MID, 70), 14 + 4.0 * i, i * 137.5 + 20)
        pen.form(ell(*_swayed(x, y, lean), 6), fruit_tone)


@drawing(
    scene_class="land",
    size_m=12,
)
def fir(
    pen: Pen,
    *,
    body: Tone = "leaf",
    tiers: Annotated[int, Range(2, 5)] = 3,
    spread: Annotated[float, Range(38, 74)] = 58,
    lean: Lean = 0,
    snow: bool = False,
    dressed: bool = False,
) -> None:
    pen.ground(90)
    pen.form(rect(91, 150, 18, 34, (0, 0, 3, 3)), "wood-2")
    covered, skirts = "", []
    for i in range(tiers):
        foot, half = 166 - i * 108 / tiers, spread * (1 - 0.58 * i / tiers)
        top = 16.0 if i == tiers - 1 else foot - 150 / tiers - 12
        tier = _tier(top, foot, half, lean)
        if covered:
            pen.occlude(covered, tier, step(body, -3), 2, 6)
        _needles(pen, tier, body, snow=snow)
        covered = union(covered, tier) if covered else tier
        skirts.append(tier)
    if dressed:
        _ornaments(pen, skirts, _swayed(MID, 16, lean))


def _tier(top: float, foot: float, half: float, lean: float) -> Path:
    """A skirt of boughs: concave sides, a fringe of tips below."""
    tall = foot - top
    sides = [(0.34, 0.52), (1.0, 1.0)]
    fringe = [(0.78, 1.01), (0.62, 1.07), (0.42, 1.015), (0.22, 1.085), (0, 1.03)]
    right = [(half * x, top + tall * y) for x, y in [*sides, *fringe]]
    left = [(-x, y) for x, y in reversed(right[:-1])]
    points = [(0.0, top), *right, *left]
    radii = [5, 24, 5, 2, 4, 2, 4, 2, 4, 2, 4, 2, 5, 24]
    return poly([_swayed(MID + x, y, lean) for x, y in points], radii)


def _needles(pen: Pen, tier: Path, tone: str, *, snow: bool) -> None:
    left, top, right, foot = bounds(tier)
    tall, x = foot - top, (left + right) / 2
    edge = [(0, -2), (3, 0.38), (-4, 0.54), (5, 0.78), (-2, 1.1)]
    ridge = [(x + dx, top + tall * share if share > 0 else top - 2) for dx, share in edge]
    shaded = poly([*ridge, (x + 100, foot + 9), (x + 100, top - 2)], 2)
    pen.fill(tier, tone)
    pen.fill(both(tier, shaded), step(tone, -1))
    for phase in (0, 1, 2):
        pen.grain(both(tier, move(shaded, 8 * phase, 2)), step(tone, -2), phase)
    pen.light(tier, step(tone, 1))
    if snow:
        drift = cut(tier, move(tier, 0, 0.16 * tall))
        for u, y, drop in _ICICLES:
            at = x + u * (right - left) / 2, top + y * tall
            drift = union(
                drift, both(tier, pill(at, (at[0], at[1] + drop * tall), 0.07 * tall + 3))
            )
        pen.fill(drift, "paper")
        pen.fill(both(drift, shaded), "paper-3")


# Where snow hangs lower on a tier: across, down the slope, and how far.
_ICICLES = (
    (-0.58, 0.7, 0.08),
    (-0.36, 0.54, 0.14),
    (-0.16, 0.3, 0.16),
    (0.08, 0.2, 0.2),
    (0.28, 0.46, 0.12),
    (0.48, 0.62, 0.16),
)


def _ornaments(pen: Pen, tiers: list[Path], top: Point) -> None:
    tones = ("accent", "paper", "hot+1", "main+3")
    for i, tier in enumerate(tiers):
        left, high, right, foot = bounds(tier)
        for k, (across, down) in enumerate(
            ((-0.56, 0.93), (0.08, 0.94), (0.6, 0.93), (-0.2, 0.72))
        ):
            ball = ell(
                (left + right) / 2 + across * (right - left) / 2, high + down * (foot - high), 5.6
            )
            pen.form(ball, tones[(i + k) % 4])
    pen.form(star(top[0], top[1] + 2, 15, corner=2), "accent+1")


# Clumps of a birch from the hindmost: middle, half width and half height, and steps of tone.
_BIRCH_BEHIND = ((66, 84, 24, 32), (134, 78, 25, 32), (100, 52, 28, 32), (58, 116, 17, 22))


_BIRCH_BEFORE = (
    (100, 30, 25, 25, 1),
    (128, 52, 21, 22, 0),
    (74, 56, 22, 23, 1),
    (142, 96, 20, 26, 0),
    (62, 98, 21, 27, 0),
    (118, 104, 17, 23, 0),
)


# Twigs that hang from it: root, how far down.
_BIRCH_TWIGS = ((50, 112, 34), (66, 118, 40), (130, 118, 38), (148, 112, 40), (116, 120, 24))


_BIRCH_BRANCHES = ((150, 70, 92, 4.5), (132, 132, 84, 4.5), (116, 70, 58, 4), (96, 126, 52, 3.5))


@drawing(
    scene_class="land",
    size_m=14,
)
def birch(
    pen: Pen,
    *,
    body: Tone = "leaf+1",
    bark: Tone = "paper",
    stems: Annotated[int, Range(1, 3)] = 1,
    lean: Lean = 4,
    full: Annotated[float, Range(0.8, 1.25)] = 1.1,
) -> None:
    """A white stem with dark marks, seen to the top between airy clumps; hanging twigs."""
    pen.ground(66 + 18 * stems)
    for i in reversed(range(stems)):
        side = (0, -1, 1)[i] if stems > 1 else 0
        tone = body if i == 0 else step(body, -1)
        _birch(pen, (tone, bark), lean + 30 * side, side, full)


def _birch(pen: Pen, tones: tuple[str, str], lean: float, side: int, full: float) -> None:
    tone, bark = tones
    drop = 14 * abs(side)  # the stems beside the first are lower

    def spot(x: float, y: float) -> Point:
        return _swayed(MID + (x - MID) * full, y + drop, lean)

    behind = [clump(*spot(x, y), rx * full, ry, 11) for x, y, rx, ry in _BIRCH_BEHIND]
    tuft(pen, union(*behind), step(tone, -2), 0.05)
    foot = MID + 17 * side
    line = [(foot, 190), (foot, 160), _swayed(MID + 4 * side, 112, lean), spot(MID, 26)]
    stem = both(limb(line, 19, 14, 10, 3), rect(0, 0, 200, GROUND, 0))
    branches = []
    for root, x, y, width in _BIRCH_BRANCHES[: 2 if side else 4]:
        start = _swayed(MID + side * 17 * (root - 40) / 144, root - 6, lean)
        branches.append(limb([start, between(start, spot(x, y), 0.5), spot(x, y)], width, 3, 1.5))
    white = union(stem, *branches)
    if side:
        small(pen, white, bark)
    else:
        pen.form(white, bark, 0.7)
    for k, high in enumerate((178, 168, 159, 149, 140, 130, 121, 110, 97, 82, 66, 50)):
        mid = _swayed(MID + side * (4 + 13 * (high - 118) / 66), high, lean)[0]
        mark = rect(mid - 14 if k % 2 else mid - 0.5, high, 13.5, 2.8 + k % 3, 1.4)
        pen.fill(both(stem, mark), "ink+1")
    front = [(*spot(x, y), rx * full, ry, tint) for x, y, rx, ry, tint in _BIRCH_BEFORE]
    for u, v, rx, ry, tint in front:
        own = step(tone, tint)
        bunch = clump(u, v, rx, ry, 10, u)
        pen.occlude(stem, bunch, step(bark, -5), 2, 5)
        tuft(pen, bunch, own, 0.06, 1 if side else 2)
        if not side:
            pen.fill(dabs(u, v, rx, ry, 9, 4, 30), step(own, 2))
    for x, y, long in () if side else _BIRCH_TWIGS:
        _hanging(pen, spot(x, y), long, tone)


def _hanging(pen: Pen, top: Point, long: float, tone: str) -> None:
    """A twig with leaves in pairs."""
    x, y = top
    pen.line(segments(top, (x, y + long)), step(tone, -2), 1.4)
    leaves = [
        leaf(x, y + long * share, 11, 6, 90 + sign * 38)
        for share in (0.15, 0.5, 0.82)
        for sign in (-1, 1)
    ]
    pen.fill(" ".join(leaves[::2]), step(tone, 1))
    pen.fill(" ".join(leaves[1::2]), step(tone, -1))


# Clumps of a bush by weight: middle and half width.
_PUFFS = (
    (100, 122, 46),
    (52, 142, 36),
    (148, 142, 36),
    (130, 98, 33),
    (72, 104, 33),
    (27, 162, 21),
    (174, 164, 20),
)


@drawing(
    scene_class="land",
    size_m=2.4,
)
def bush(
    pen: Pen,
    *,
    body: Tone = "leaf",
    puffs: Annotated[int, Range(3, 7)] = 7,
    height: Annotated[float, Range(0.6, 1.15)] = 1.1,
    berries: Annotated[int, Range(0, 9)] = 7,
    berry: Tone = "accent",
) -> None:
    """Clumps of leaves over stems, those in front lighter, with berries in between."""
    placed = [(x, GROUND - (GROUND - y) * height, r) for x, y, r in _PUFFS[:puffs]]
    pen.ground(120 + 8 * puffs)
    for x, lean in ((74, -14), (92, -4), (110, 5), (128, 15)):
        stalk = limb([(MID + (x - MID) * 0.7, 188), (x, 166), (x + lean, 140)], 7, 6, 4)
        pen.form(both(stalk, rect(0, 0, 200, GROUND, 0)), "wood-3", 0.8)
    floor = rect(0, 0, 200, 178, 0)
    hind = [clump(x + 3, y + 7, r * 1.04, r * 0.98, 13, x) for x, y, r in placed]
    done = both(union(*hind), floor)
    pen.fill(done, step(body, -2))
    for i, (x, y, r) in enumerate(sorted(placed, key=lambda puff: puff[1])):
        tone = step(body, (2, 1, 0, 1)[i % 4] if x < 110 else (1, 0)[i % 2])
        bunch = both(clump(x, y, r * 0.95, r * 0.88, 13, x), rect(0, 0, 200, 176, 0))
        pen.fill(both(done, clump(x - 2, y - 4, r * 1.04, r * 0.96, 13, x)), step(body, -2))
        tuft(pen, bunch, tone, 0.16)
        pen.fill(dabs(x, y, r, r * 0.9, 7 + r * 0.24, 5), step(tone, 2))
        done = union(done, bunch)
    for i in range(berries):
        x, y, r = placed[i % len(placed)]
        spot = polar((x, y), r * 0.5, 40 + i * 97)
        pen.fill(ell(spot[0] + 1, min(spot[1], 168) + 2, 6.6), step(body, -3))
        small(pen, ell(spot[0], min(spot[1], 168), 6.2), berry)
        pen.fill(ell(spot[0] - 2, min(spot[1], 168) - 2, 1.5), step(berry, 3))
