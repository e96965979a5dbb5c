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
    tone: Tone = "ink+6",
    water: Tone = "second",
    tiers: Annotated[int, Range(1, 3)] = 2,
    jets: Annotated[int, Range(1, 3)] = 2,
    coins: bool = True,
) -> None:
    """Stone bowls on a shaft; water rises, arches over and falls in drops."""
    pen.ground(190)
    bowls = [(100.0, 112.0, 104.0), (100.0, 72.0, 62.0)][: tiers - 1]
    crest = bowls[-1][1] if bowls else 142.0
    light = pen.ramps.at_least(step(water, 2), 0.74)
    _basin(pen, tone, (water, light))
    if coins:
        for x, y in ((62, 152), (80, 156), (126, 155)):
            pen.fill(ell(x, y, 5, 2.2), "warm")
    if bowls:
        shaft = limb([(100, crest), (100, 112), (97, 128), (100, 154)], 14, 22, 16, 34)
        pen.form(shaft, tone, 0.9, hard=0.14)
    for i, (cx, lip, wide) in enumerate(bowls):
        _falls(pen, (cx, lip, wide), (bowls[i - 1][1] if i else 150), (water, light))
        bowl = tub(cx, lip, wide, wide * 0.27, wide * 0.2, 12)
        pen.form(bowl, tone, 0.9, hard=0.12)
        pen.form(ell(cx, lip, wide / 2 + 3, wide * 0.085), step(tone, 1), 0.9)
        pen.fill(ell(cx, lip + 0.6, wide / 2 - 3, wide * 0.055), step(water, -1))
        pen.fill(ell(cx - 2, lip + 1.4, wide / 2 - 9, wide * 0.034), light)
    _jets(pen, crest, jets, (water, light))


def _basin(pen: Pen, tone: str, waters: tuple[str, str]) -> None:
    water, light = waters
    body = both(tub(100, 148, 184, 36, 168, 6), rect(4, 140, 192, 44, 4))
    pen.form(body, tone, 0.8, hard=0.05)
    arches = [arch_shape(25 + i * 22.5, 168, 13, 12) for i in range(7)]
    pen.fill(both(body, " ".join(arches)), step(tone, -3))
    pen.fill(both(body, rect(0, 178, 200, 8, 0)), step(tone, -1))
    rim = ell(100, 148, 96, 19)
    pen.occlude(body, rim, step(tone, -2), 0, 5)
    pen.form(rim, step(tone, 1), 0.8, hard=0.04)
    pool = ell(100, 148, 85, 13.5)
    pen.fill(pool, step(water, -2))
    pen.fill(both(pool, ell(98, 151, 80, 12)), water)
    for x, rx in ((56, 18), (146, 18), (100, 30)):
        pen.line(ell(x, 151, rx, rx * 0.2), light, 2.2)
        pen.line(ell(x, 151, rx * 0.5, rx * 0.1), light, 1.6)


def _falls(pen: Pen, bowl: tuple[float, float, float], foot: float, tones: tuple[str, str]) -> None:
    """Ribbons of water over the rim of a bowl."""
    cx, y, wide = bowl
    for share in (-1, -0.62, -0.24, 0.24, 0.62, 1):
        x = cx + share * wide * 0.5
        end = x + share * 10
        thread = limb(
            [(x, y + 1), (x + share * 6, y + 9), (end, (y + foot) / 2), (end + share * 2, foot)],
            4,
            6.5,
            7,
            5,
        )
        pen.fill(thread, tones[0])
        pen.fill(both(thread, move(thread, -2.4, -1)), tones[1])
        pen.line(ell(end + share * 2, foot + 1, 8, 2.6), tones[1], 2)


def _jets(pen: Pen, crest: float, jets: int, tones: tuple[str, str]) -> None:
    """A plume in the middle and arcs that fall into the basin."""
    water, light = tones
    top = max(14.0, crest - (54 if crest < 100 else 72 if crest < 130 else 100))
    for i in range(jets - 1, 0, -1):
        spread, high = (0, 42, 74)[i], top + (0, 10, 24)[i]
        for side in (-1, 1):
            arc = limb(_arc(crest, high, side * spread), 6, 6, 7, 6, 4)
            pen.fill(arc, water)
            pen.fill(both(arc, move(arc, -2, -2)), light)
            for k, (dx, dy) in enumerate(((6, 14), (10, 34), (5, 56))):
                drop = ell(100 + side * (spread + dx - 3), high + dy + 8 * i, 2.6 - k * 0.4, 4)
                pen.fill(drop, light if k % 2 else water)
    plume = limb([(100, crest), (99, (crest + top) / 2), (100, top + 8), (100, top)], 11, 10, 10, 5)
    pen.fill(plume, water)
    pen.fill(both(plume, move(plume, -3.4, -2)), light)
    for dx, dy, r in ((-11, 3, 3.6), (12, 1, 3), (-20, 14, 2.6), (20, 15, 2.8), (3, -6, 2.6)):
        if top + dy > 8:
            pen.fill(ell(100 + dx, top + dy, r, r * 1.4), water)


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
