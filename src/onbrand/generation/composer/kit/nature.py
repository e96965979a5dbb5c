"""Trees and land: the scenery of scenes, varied by its parameters."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    GROUND,
    MID,
    Path,
    Point,
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


# Hanging boughs of a birch: root, length, width and direction; those behind the stem first.
_BOUGHS_BEHIND = (
    (80, 58, 70, 40, 112),
    (120, 58, 70, 40, 68),
    (70, 86, 52, 28, 106),
    (130, 84, 56, 30, 74),
    (100, 30, 92, 46, 90),
)
_BOUGHS = (
    (100, 10, 62, 42, 90),
    (90, 34, 62, 36, 110),
    (112, 34, 64, 38, 70),
    (84, 64, 60, 34, 104),
    (118, 64, 60, 36, 78),
    (102, 54, 66, 40, 92),
    (92, 90, 50, 26, 98),
    (116, 94, 48, 26, 84),
)


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
    pen.ground(66 + 18 * stems)
    for i in reversed(range(stems)):
        side = (0, -1, 1)[i] if stems > 1 else 0
        tone = body if i == 0 else step(body, -1)
        _birch(pen, (tone, bark), lean + 30 * side, side, full)


def _birch(pen: Pen, tones: tuple[str, str], lean: float, side: int, full: float) -> None:
    tone, bark = tones
    drop = 16 * abs(side)  # the stems beside the first are lower

    def boughs(all_boughs: tuple[tuple[int, ...], ...]) -> list[Path]:
        return [
            leaf(*_swayed(MID + (x - MID) * full, y + drop, lean), length, width * full, degrees)
            for x, y, length, width, degrees in all_boughs
        ]

    behind = union(*boughs(_BOUGHS_BEHIND))
    pen.form(behind, step(tone, -1), 0.8, lit=False)
    foot = MID + 17 * side
    stem = limb(
        [
            (foot, 188),
            (foot, 160),
            _swayed(MID + 4 * side, 120, lean),
            _swayed(MID, 30 + drop, lean),
        ],
        *(15, 12, 9, 4),
    )
    stem = both(stem, rect(0, 0, 200, GROUND, 0))
    pen.form(stem, bark, 0.8)
    for k, y in enumerate((176, 167, 156, 148, 137, 128, 118)):
        x = _swayed(MID + side * (4 + 13 * (y - 118) / 66), y, lean)[0]
        mark = rect(x - 12 if k % 2 else x + 0.5, y, 11.5, 3 + k % 3, 1.5)
        pen.fill(both(stem, mark), "ink+1")
    front = boughs(_BOUGHS)
    crown = union(*front)
    pen.occlude(stem, crown, step(bark, -5), 2, 7)
    pen.form(crown, tone, 0.9, hard=0.05, lit=False)
    for each in front:
        pen.light(each, step(tone, 1), 3.2)


# Puffs of a bush by weight.
_PUFFS = (
    (100, 120, 46),
    (56, 138, 36),
    (146, 138, 36),
    (128, 96, 30),
    (76, 104, 28),
    (26, 160, 22),
    (174, 160, 18),
)


@drawing(
    scene_class="land",
    size_m=2.4,
)
def bush(
    pen: Pen,
    *,
    body: Tone = "leaf",
    puffs: Annotated[int, Range(3, 7)] = 5,
    height: Annotated[float, Range(0.6, 1.15)] = 1,
    berries: Annotated[int, Range(0, 9)] = 0,
    berry: Tone = "accent",
) -> None:
    placed = tuple((x, GROUND - (GROUND - y) * height, r) for x, y, r in _PUFFS[:puffs])
    left, right = (8 if puffs > 5 else 26), (188 if puffs > 6 else 176)
    pen.ground((right - left) * 0.94)
    foot = rect(left, 150, right - left, 34, (16, 16, 8, 8))
    crown = both(union(foot, *(ell(*puff) for puff in placed)), rect(0, 0, 200, GROUND, 0))
    _foliage(pen, crown, tuple((x + r * 0.08, y + r * 0.12, r * 0.66) for x, y, r in placed), body)
    for i in range(berries):
        x, y = 38 + (i * 67) % 122, GROUND - (26 + (i * 41) % 60) * height
        if not cut(ell(x, y, 7), crown):
            pen.form(ell(x, y, 5.5), berry)
