"""Sights: castles, arches, fountains, skylines."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.facades import (
    colonnade,
    leaves,
    merlons,
    pennant,
    shrub,
)
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
    limb,
    move,
    polar,
    poly,
    rect,
    segments,
    tub,
    union,
)
from onbrand.generation.composer.shapes import arch as arch_shape


def _stones(pen: Pen, wall: Path, places: tuple[tuple[float, float], ...], tone: str) -> None:
    """A few courses of masonry."""
    blocks = [rect(x, y, 13, 6, 1.5) for x, y in places]
    pen.fill(both(wall, " ".join(blocks)), tone)


@drawing(scene_class="land", size_m=35)
def castle(
    pen: Pen,
    *,
    tone: Tone = "paper-3",
    roof: Tone = "main",
    tops: Literal["cones", "battlements"] = "cones",
    towers: Literal[2, 4] = 4,
    gate: Literal["open", "closed"] = "closed",
    hill: bool = True,
) -> None:
    pen.ground(186)
    foot = 168.0 if hill else float(GROUND)
    if towers == 4:
        for x, top in ((66, 52), (134, 66)):
            _tower(pen, (x, top, 26, 120), (step(tone, -2), step(roof, -1)), tops)
    wall = union(rect(28, 112, 144, foot - 112, 0), merlons(36, 113, 128, 8))
    pen.form(wall, step(tone, -1), 0.7, hard=0.02)
    _stones(pen, wall, ((60, 128), (128, 124), (136, 134), (62, 150), (130, 152)), step(tone, -3))
    keep = union(rect(72, 94, 56, foot - 94, 0), merlons(68, 95, 64, 5, 9), rect(68, 93, 64, 8, 1))
    pen.fill(both(wall, move(keep, 5, 5)), step(tone, -4))
    pen.form(keep, tone, 0.8, hard=0.05)
    _stones(pen, keep, ((76, 108), (112, 112), (76, 136), (114, 150)), step(tone, -2))
    for x in (90, 105):
        pen.fill(arch_shape(x, 106, 5.5, 13), "ink+1")
    _castle_gate(pen, foot, gate, roof)
    for x, own in ((28, "accent"), (172, "hot")):
        _tower(pen, (x, 74, 36, foot), (tone, roof), tops, own)
    if hill:
        _hill(pen)


def _tower(
    pen: Pen,
    box: tuple[float, float, float, float],
    tones: tuple[str, str],
    tops: str,
    flag: str = "accent",
) -> None:
    """A round tower at (x, top), `wide`, down to `foot`."""
    (x, top, wide, foot), (tone, roof) = box, tones
    half = wide / 2
    if tops == "cones":
        pennant(pen, x, top - wide * 1.1, 14, flag)
    else:
        pennant(pen, x, top - 6, 22, flag)
    shaft = rect(x - half, top, wide, foot - top, 0)
    pen.form(shaft, tone, 1.1, hard=0.16)
    _stones(
        pen,
        shaft,
        ((x - half + 4, top + 34), (x - half + 12, top + 60), (x - half + 3, top + 72)),
        step(tone, -2),
    )
    pen.fill(arch_shape(x - 4, top + 16, 8, 17), "ink+1")
    pen.fill(rect(x - 6, top + 33, 12, 3, 1), step(tone, -3))
    if tops == "cones":
        cone = f"M{x} {top - wide * 1.15} L{x + half + 6} {top + 1} C{x + half} {top + 8} {x - half} {top + 8} {x - half - 6} {top + 1} Z"
        pen.occlude(shaft, cone, step(tone, -4), 1, 6)
        pen.form(cone, roof, 1)
    else:
        crown = union(
            rect(x - half - 4, top - 2, wide + 8, 11, 2),
            merlons(x - half - 4, top - 1, wide + 8, 4, 9),
        )
        pen.occlude(shaft, crown, step(tone, -4), 1, 5)
        pen.form(crown, tone, 1.2)


def _castle_gate(pen: Pen, foot: float, state: str, roof: str) -> None:
    pen.fill(rect(82, foot - 42, 36, 42, (18, 18, 0, 0)), step(roof, -2))
    hole = rect(86, foot - 38, 28, 38, (14, 14, 0, 0))
    pen.fill(hole, "ink")
    if state == "closed":
        pen.form(hole, "wood-1", 0.8)
        for x in (93, 100, 107):
            pen.fill(both(hole, rect(x - 0.8, foot - 40, 1.6, 42, 0)), "wood-3")
        for y in (foot - 24, foot - 8):
            pen.fill(both(hole, rect(86, y, 28, 3, 0)), "dark+1")
        return
    for x in (91, 97, 103, 109):
        pen.fill(
            both(
                hole,
                poly(
                    [
                        (x - 1.2, foot - 40),
                        (x + 1.2, foot - 40),
                        (x + 1.2, foot - 24),
                        (x, foot - 20),
                        (x - 1.2, foot - 24),
                    ]
                ),
            ),
            "paper-5",
        )
    pen.fill(both(hole, rect(84, foot - 30, 32, 2.4, 0)), "paper-5")


def _hill(pen: Pen) -> None:
    mound = "M4 184 C6 170 28 162 60 164 C90 160 120 160 146 164 C176 162 194 170 196 184 Z"
    pen.form(mound, "leaf", 0.8, hard=0.06)
    path = both(mound, "M86 162 L114 162 C112 170 122 176 132 186 L84 186 C90 178 92 170 86 162 Z")
    pen.fill(path, "wood+2")
    shrub(pen, 22, 13, "leaf-1")
    shrub(pen, 176, 11, "leaf-1")


@drawing(scene_class="land", size_m=20)
def arch(
    pen: Pen,
    *,
    tone: Tone = "paper-3",
    openings: Literal[1, 3] = 1,
    top: Literal["plain", "battlement", "flags"] = "flags",
    wreath: Tone | None = "warm",
    ivy: bool = True,
) -> None:
    pen.ground(180)
    if top == "flags":
        for x, own in ((40, "accent"), (100, "hot"), (160, "accent")):
            pennant(pen, x, 34, 26 if x != 100 else 28, own)
    block = rect(20, 34, 160, 150, 0)
    gaps = _openings(openings)
    body = block
    for gap in gaps:
        body = cut(body, gap)
        pen.fill(both(gap, block), step(tone, -6))
        pen.fill(both(gap, move(gap, 8, 5)), step(tone, -1))
        way = both(gap, move(gap, 13, 9))
        pen.fill(way, "sky+2" if openings == 1 else "sky+1")
    pen.form(body, tone, 0.7, hard=0.03)
    for gap in gaps:
        left, high, right, _ = bounds(gap)
        rim = cut(arch_shape(left - 5, high - 5, right - left + 10, 150), gap)
        pen.fill(both(block, rim), step(tone, 1))
        middle = (left + right) / 2
        stone = poly(
            [
                (middle - 6, high - 9),
                (middle + 6, high - 9),
                (middle + 4, high + 3),
                (middle - 4, high + 3),
            ],
            1,
        )
        pen.form(stone, step(tone, -1), 1)
    middles = (31, 169) if openings == 1 else (29, 69, 131, 171)
    recesses = [rect(x - 10, 82, 20, 90, 0) for x in middles]
    pen.fill(both(body, " ".join(recesses)), step(tone, -3))
    colonnade(pen, middles, (82, 172), 12, step(tone, 1))
    if openings == 1:
        for x in (43, 143):
            pen.fill(rect(x, 96, 14, 24, 1.5), step(tone, -2))
            pen.fill(rect(x + 2, 99, 12, 21, 1), step(tone, -1))
    _attic(pen, body, tone, wreath)
    if top == "battlement":
        pen.form(merlons(20, 29, 160, 9, 10), step(tone, 1), 1)
    for x in (14, 146) if openings == 1 else (14, 60, 122, 168):
        pen.form(rect(x, 170, 40 if openings == 1 else 18, 14, 2), step(tone, -1), 1)
    if ivy:
        _ivy(pen)


def _openings(count: int) -> tuple[Path, ...]:
    if count == 1:
        return (arch_shape(66, 88, 68, 96),)
    return (arch_shape(78, 90, 44, 94), arch_shape(37, 116, 24, 68), arch_shape(139, 116, 24, 68))


def _attic(pen: Pen, body: Path, tone: str, wreath: str | None) -> None:
    for x, y, wide, tall in ((14, 74, 172, 9), (14, 28, 172, 9)):
        ledge = rect(x, y, wide, tall, 2)
        pen.occlude(body, ledge, step(tone, -3), 0, 5)
        pen.form(ledge, step(tone, 1), 1)
    panel = rect(34, 44, 132, 24, 2)
    pen.fill(panel, step(tone, -2))
    pen.fill(both(panel, move(panel, 1.6, 2)), step(tone, -1))
    if wreath is None:
        for y, wide in ((51, 96), (59, 70)):
            pen.fill(rect(MID - wide / 2, y, wide, 3.4, 1.5), step(tone, -4))
        return
    twigs = []
    for side in (-1, 1):
        for i in range(6):
            away = 90 - side * (18 + i * 25)
            twigs.append((*polar((100, 56), 10, away), 8.5, 5.0, away - side * 62))
        for i in range(2):
            wide = 30 - i * 8
            pen.fill(rect(100 + side * 38 - wide / 2, 51 + i * 8, wide, 3, 1.5), step(tone, -4))
    leaves(pen, twigs, wreath)


def _ivy(pen: Pen) -> None:
    stem = [(188, 181), (180, 168), (186, 150), (178, 132), (184, 116), (178, 104)]
    pen.fill(limb(stem, 4, 3, 2.4, 1.2), "leaf-2")
    places = ((184, 173), (182, 163), (184, 150), (180, 138), (181, 124), (180, 112))
    for remainder, tone in enumerate(("leaf-1", "leaf")):
        twigs = []
        for i, (x, y) in enumerate(places):
            size = 15 - i * 1.3
            if i % 2 == remainder:
                twigs.append((x, y, size, 10.0, -160.0 + i * 9))
                twigs.append((x, y, min(size, 193.0 - x), 10.0, -20.0 - i * 7))
        leaves(pen, twigs, tone)


@drawing(scene_class="street", size_m=4.5)
def fountain(
    pen: Pen,
    *,
    tone: Tone = "paper-3",
    water: Tone = "sky-1",
    tiers: Annotated[int, Range(1, 3)] = 2,
    jets: Annotated[int, Range(1, 3)] = 2,
    coins: bool = True,
) -> None:
    pen.ground(186)
    bowls = [(100.0, 116.0, 92.0), (100.0, 74.0, 56.0)][: tiers - 1]
    crest = bowls[-1][1] if bowls else 148.0
    light = step(water, 2)
    basin = union(tub(100, 150, 188, 32, 168, 6), ell(100, 149, 94, 17))
    pen.form(basin, tone, 0.8, hard=0.05)
    pen.fill(both(ell(100, 148, 87, 14), basin), step(tone, -2))
    arches = [arch_shape(22 + i * 24, 173 - abs(i - 3) * 1.6, 12, 8) for i in range(7)]
    pen.fill(both(basin, " ".join(arches)), step(tone, -2))
    pool = ell(100, 149, 84, 12.5)
    pen.fill(pool, step(water, -1))
    pen.fill(both(pool, ell(94, 151, 76, 9.5)), water)
    for x, rx in ((60, 14), (142, 16), (100, 26)):
        pen.line(ell(x, 151, rx, rx * 0.2), light, 1.6)
    shaft = limb([(100, crest - 4), (100, 110), (100, 154)], 12, 15, 26)
    if bowls:
        pen.form(shaft, tone, 0.9)
    for i, (cx, y, wide) in enumerate(bowls):
        _falls(pen, (cx, y, wide), (bowls[i - 1][1] if i else 150), (water, light))
        bowl = tub(cx, y, wide, wide * 0.26, wide * 0.2, 12)
        pen.form(union(bowl, ell(cx, y, wide / 2, wide * 0.07)), tone, 0.9)
        pen.fill(ell(cx, y, wide / 2 - 4, wide * 0.05), step(water, -1))
    _jets(pen, crest, jets, (water, light))
    if coins:
        for x, y in ((70, 155), (84, 158), (124, 157)):
            pen.fill(ell(x, y, 4, 1.8), "warm")


def _falls(pen: Pen, bowl: tuple[float, float, float], foot: float, tones: tuple[str, str]) -> None:
    """Threads of water over the rim of a bowl."""
    cx, y, wide = bowl
    for i, share in enumerate((-1, -0.62, -0.24, 0.24, 0.62, 1)):
        x = cx + share * wide * 0.5
        end = x + share * 8
        thread = limb(
            [(x, y + 1), (x + share * 5, y + 10), (end, (y + foot) / 2), (end + share * 2, foot)],
            3,
            4,
            4.5,
            3,
        )
        pen.fill(thread, tones[i % 2])
        pen.line(ell(end + share * 2, foot + 1, 7, 2.2), tones[1], 1.6)


def _jets(pen: Pen, crest: float, jets: int, tones: tuple[str, str]) -> None:
    """A plume in the middle and arcs that fall into the basin."""
    top = max(12.0, crest - (50 if crest < 100 else 72 if crest < 130 else 100))
    plume = [(100.0, crest), (99.0, (crest + top) / 2), (100.0, top + 6), (100.0, top)]
    for i in range(jets - 1, 0, -1):
        spread, high = (0, 38, 66)[i], top + (0, 10, 22)[i]
        for side in (-1, 1):
            pen.fill(limb(_arc(crest, high, side * spread), 5, 4.5, 5, 4, 3), tones[i - 1])
    pen.fill(limb(plume, 8, 7, 6, 3), tones[0])
    pen.fill(
        limb([(98.5, crest), (98, (crest + top) / 2), (99, top + 10)], 2, 2, 1), step(tones[1], 1)
    )
    for dx, dy, r in ((-10, 2, 3), (11, 0, 2.4), (-30, 8, 2.4), (33, 6, 3), (6, -6, 2)):
        if top + dy > 8:
            pen.fill(ell(100 + dx, top + dy, r, r * 1.3), tones[0])


def _arc(crest: float, high: float, reach: float) -> list[Point]:
    points = []
    for i in range(8):
        u = i / 7
        start, span = (crest, 0.4) if u < 0.4 else (147.0, 0.6)
        points.append((100 + reach * u, high + (start - high) * ((u - 0.4) / span) ** 2))
    return points


@drawing(scene_class="land", size_m=90)
def city(
    pen: Pen,
    *,
    tone: Tone = "main",
    glass: Tone = "warm+1",
    towers: Annotated[int, Range(4, 6)] = 6,
    lit: Annotated[float, Range(0.2, 1)] = 0.5,
    sky: Literal["none", "sun", "moon"] = "sun",
    park: bool = True,
) -> None:
    pen.ground(190)
    if sky == "sun":
        pen.fill(ell(146, 48, 24), "accent+1")
    elif sky == "moon":
        pen.fill(cut(ell(150, 44, 22), ell(141, 39, 19)), "accent+1")
    for x, top, wide in (
        (6, 104, 26),
        (34, 72, 22),
        (78, 84, 24),
        (118, 60, 20),
        (146, 88, 22),
        (172, 110, 22),
    ):
        pen.fill(rect(x, top, wide, GROUND - top, (3, 3, 0, 0)), step(tone, 3))
    order = (
        (62, 30, 32, "spire", 0),
        (16, 84, 34, "flat", 1),
        (124, 70, 30, "slant", 2),
        (98, 96, 30, "flat", 3),
        (158, 104, 32, "round", 4),
        (44, 120, 28, "gable", 5),
    )
    for x, top, wide, kind, seed in order[:towers]:
        own = (tone, "second", step(tone, 1), "hot", "second+1", "accent")[seed]
        _block(pen, (x, top, wide), (own, glass), kind, lit)
    pen.fill(rect(4, 180, 192, 4, (2, 2, 0, 0)), "paper-5")
    if park:
        for x, size in ((14, 11), (36, 9), (140, 10), (186, 9), (98, 8)):
            pen.fill(rect(x - 1.5, 168, 3, 14, 0), "wood-2")
            pen.form(ell(x, 166, size, size * 1.15), "leaf" if size > 9 else "leaf-1", 0.9)


def _block(
    pen: Pen, box: tuple[float, float, float], tones: tuple[str, str], kind: str, lit: float
) -> None:
    (x, top, wide), (tone, glass) = box, tones
    right = x + wide
    body = rect(x, top, wide, GROUND - top, (2, 2, 0, 0))
    if kind == "spire":
        pen.line(segments((x + wide / 2, top - 18), (x + wide / 2, 8)), "dark+3", 2.4)
        body = union(
            body,
            poly(
                [(x + 5, top + 2), (x + 9, top - 12), (right - 9, top - 12), (right - 5, top + 2)],
                1.5,
            ),
            rect(x + 11, top - 20, wide - 22, 12, 2),
        )
    elif kind == "slant":
        body = union(body, poly([(x, top + 2), (x, top - 18), (right, top + 2)], (1, 4, 1)))
    elif kind == "round":
        body = union(
            body, both(ell(x + wide / 2, top + 1, wide / 2, 14), rect(x, top - 20, wide, 22, 0))
        )
    elif kind == "gable":
        body = union(body, poly([(x, top + 2), (x + wide / 2, top - 14), (right, top + 2)], 2))
    else:
        pen.fill(rect(x + 5, top - 6, wide * 0.4, 8, 1.5), step(tone, -2))
    pen.form(body, tone, 1, hard=0)
    pen.fill(both(body, rect(x + wide * 0.72, 0, wide, 200, 0)), step(tone, -1))
    cols = 3 if wide < 33 else 4
    across = (wide - 6) / cols
    lights: dict[bool, list[Path]] = {True: [], False: []}
    for row in range(int((GROUND - 22 - top) // 12)):
        for col in range(cols):
            window = rect(x + 4 + col * across, top + 8 + row * 12, across - 2.4, 7, 1)
            lights[(col * 73 + row * 151 + col * row * 37 + int(x)) % 10 < lit * 10].append(window)
    pen.fill(" ".join(lights[True]), glass)
    pen.fill(" ".join(lights[False]), step(tone, -2))
