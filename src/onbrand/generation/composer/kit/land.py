"""Mountains, hills, water and what grows close to the ground."""

from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.clumps import clump, dabs, tuft
from onbrand.generation.composer.kit.growth import tube
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    GROUND,
    MID,
    Path,
    Point,
    both,
    curve,
    cut,
    each,
    ell,
    leaf,
    limb,
    move,
    polar,
    poly,
    rect,
    turn,
    union,
)

# Peaks from the hindmost: middle, top, half width.
_RANGES = {
    1: ((100, 22, 92),),
    2: ((146, 74, 50), (88, 26, 84)),
    3: ((44, 94, 40), (150, 70, 46), (94, 26, 74)),
}


@drawing(
    scene_class="land",
    size_m=900,
)
def mountain(
    pen: Pen,
    *,
    body: Tone = "main",
    peaks: Annotated[int, Range(1, 3)] = 2,
    snow: Annotated[float, Range(0, 0.5)] = 0.34,
    lean: Annotated[float, Range(-16, 16)] = 0,
) -> None:
    for i, (x, top, half) in enumerate(_RANGES[peaks]):
        far = len(_RANGES[peaks]) - 1 - i
        _peak(pen, (x, top, half), step(body, far), snow, lean)


def _peak(pen: Pen, place: tuple[float, float, float], tone: str, snow: float, lean: float) -> None:
    x, top, half = place
    tall, tip = GROUND - top, x + lean

    def at(across: float, down: float) -> tuple[float, float]:
        """`across` of the half width, `down` of the height; the top of the peak is (0, 0)."""
        return x + lean * (1 - down) + across * half, top + down * tall

    rock = poly(
        [at(-1, 1), at(-0.62, 0.6), at(-0.47, 0.5), at(-0.22, 0.17), at(0, 0)]
        + [at(0.16, 0.17), at(0.3, 0.26), at(0.56, 0.62), at(0.72, 0.7), at(1, 1)],
        (3, 8, 8, 6, 6, 5, 6, 8, 8, 3),
    )
    ridge = [
        at(0, -0.03),
        at(0.05, 0.16),
        at(-0.08, 0.32),
        at(0.07, 0.5),
        at(-0.1, 0.72),
        at(0.03, 1.05),
    ]
    shaded = poly([*ridge, (tip + half * 2, GROUND + 9), (tip + half * 2, top - 9)], 3)
    pen.fill(rock, tone)
    buttress = [
        at(-0.4, 0.42),
        at(-0.3, 0.6),
        at(-0.36, 0.74),
        at(-0.22, 1.05),
        at(-0.66, 1.05),
        at(-0.5, 0.72),
    ]
    pen.fill(both(rock, poly(buttress, 3)), step(tone, 1))
    pen.fill(both(rock, shaded), step(tone, -1))
    gully = [
        at(0.3, 0.3),
        at(0.36, 0.55),
        at(0.3, 0.7),
        at(0.46, 1.05),
        at(0.9, 1.05),
        at(0.56, 0.66),
    ]
    pen.fill(both(rock, poly(gully, 3)), step(tone, -2))
    for phase in (0, 1, 2):
        pen.grain(both(rock, move(shaded, half * (0.2 + 0.18 * phase), 4)), step(tone, -2), phase)
    if snow > 0.05:
        s = snow
        edge = [at(-1.2, -0.1), at(1.2, -0.1), at(1.2, s), at(0.4, s * 1.15), at(0.27, s * 0.78)]
        edge += [
            at(0.12, s * 1.25),
            at(0.02, s * 0.8),
            at(-0.12, s * 1.3),
            at(-0.24, s * 0.82),
            at(-0.36, s * 1.1),
            at(-1.2, s),
        ]
        cap = both(rock, poly(edge, 3.5))
        pen.fill(cap, "paper")
        pen.fill(both(cap, shaded), "paper-4")
        pen.grain(both(cap, move(shaded, half * 0.1, 0)), "paper-6")


@drawing(
    scene_class="land",
    size_m=40,
)
def hill(
    pen: Pen,
    *,
    body: Tone = "leaf",
    mounds: Annotated[int, Range(1, 3)] = 3,
    path: bool = True,
    furrows: Annotated[int, Range(0, 5)] = 3,
    crest: Literal["tree", "flag", "none"] = "tree",
) -> None:
    """One round green hill before paler ones, a path winding up to what stands on its crown."""
    own = pen.ramps.at_least(body, 0.52)
    top = 92.0
    for i, mound in enumerate(((164.0, 112.0, 32.0), (40.0, 120.0, 36.0))[: mounds - 1]):
        slope = _mound(*mound)
        pen.form(slope, step(own, 3 - i), 0.8, hard=0.05)
    if crest == "tree":
        _lone_tree(pen, (104, top + 6), body)
    elif crest == "flag":
        pen.line(f"M104 {top + 6} L104 {top - 68}", "wood-3", 4.5)
        pen.form(f"M105 {top - 70} L156 {top - 54} L105 {top - 36} Z", "hot", 0.9)
    front = _mound(MID, top, 96)
    pen.form(front, own, 0.8, hard=0.06)
    for i in range(furrows):
        ridge = _mound(MID - 4, top + 14 + 22 * i, 88 - 3 * i)
        pen.fill(both(front, cut(ridge, move(ridge, 3, 7))), step(own, 1))
    if path:
        bends = [(58, 190), (92, 172), (132, 160), (128, 144), (92, 133), (88, 121), (106, 112)]
        way = limb([*bends, (104, top + 2)], 40, 26, 17, 12, 9, 6.5, 5, 3)
        pen.fill(both(front, move(way, 2, 2.5)), step(own, -2))
        pen.fill(both(front, way), "paper-1")
        pen.fill(cut(both(front, way), move(way, -3, -1)), "paper-4")
    for x, y, size in ((30, 174, 5), (44, 163, 4), (160, 170, 5.5), (148, 179, 4.5), (172, 178, 4)):
        _daisy(pen, (x, y), size, "accent" if x != 44 else "paper")


def _lone_tree(pen: Pen, foot: Point, body: str) -> None:
    x, y = foot
    pen.form(limb([(x - 1, y + 2), (x, y - 18), (x + 1, y - 38)], 13, 8, 6), "wood-2")
    crowns = (
        clump(x + 22, y - 46, 22, 20, 10),
        clump(x - 21, y - 45, 23, 20, 10, 12),
        clump(x, y - 60, 31, 30, 13, 6),
    )
    for i, crown in enumerate(crowns):
        tuft(pen, crown, step(body, (-2, -1, 0)[i]), 0.09)
    pen.fill(dabs(x, y - 60, 28, 28, 9, 5), step(body, 2))


def _mound(x: float, top: float, half: float) -> Path:
    """A dome, that never leaves the box."""
    waist = GROUND - (GROUND - top) * 0.5
    bell = (
        f"M{x - half} {GROUND} C{x - half * 0.74} {waist} {x - half * 0.46} {top} {x} {top} "
        f"C{x + half * 0.46} {top} {x + half * 0.74} {waist} {x + half} {GROUND} Z"
    )
    return both(bell, rect(4, 0, 192, GROUND, 0))


@drawing(
    scene_class="land",
    size_m=4,
    facing="right",
    view="side",
)
def wave(
    pen: Pen,
    *,
    body: Tone = "second",
    foam: Tone = "paper",
    crests: Annotated[int, Range(1, 3)] = 1,
    swells: Annotated[int, Range(1, 3)] = 2,
    spray: Annotated[int, Range(0, 6)] = 4,
) -> None:
    spots = {
        1: ((0, 0, 1.0),),
        2: ((88, 62, 0.56), (-6, 18, 0.9)),
        3: ((106, 84, 0.46), (52, 52, 0.62), (-8, 26, 0.86)),
    }
    for i, (x, y, size) in enumerate(spots[crests]):
        _crest(pen, (x, y, size), step(body, len(spots[crests]) - 1 - i), foam)
    for i in range(swells):
        y = 158 + 10 * i - 4 * swells
        humps = [(-20 - 18 * i + 44 * k, y + (0 if k % 2 else 9)) for k in range(7)]
        row = curve(humps) + "L280 200 L-60 200 Z"
        row = both(row, rect(4, 100, 192, 84, (0, 0, 12, 12)))
        pen.form(row, step(body, -i), 0.5, hard=0)
    for i in range(spray):
        x, y, r = (
            (176, 84, 4),
            (186, 66, 3),
            (164, 30, 4),
            (184, 104, 3),
            (150, 20, 3),
            (190, 44, 4),
        )[i]
        pen.fill(ell(x, y, r), foam if i % 2 else step(body, 2))


def _crest(pen: Pen, place: tuple[float, float, float], tone: str, foam: str) -> None:
    dx, dy, size = place

    def put(path: Path) -> Path:
        return both(
            each(path, lambda x, y: (x * size + dx, y * size + dy)), rect(4, 4, 192, 180, 0)
        )

    back = put(
        "M2 200 C14 130 22 36 98 30 C140 28 168 52 170 88 C170 104 160 112 152 106 "
        "C156 84 138 70 118 78 C92 90 96 150 170 168 L220 200 Z"
    )
    pen.form(back, tone, 0.7, hard=0.05)
    for k, width in ((0.0, 7), (1.0, 5)):
        streak = [
            (14 + 24 * k, 176),
            (26 + 22 * k, 136),
            (38 + 18 * k, 100),
            (58 + 12 * k, 70 + 4 * k),
            (84 + 6 * k, 54 + 6 * k),
            (110, 50 + 8 * k),
        ]
        pen.fill(both(back, put(limb(streak, 1, width, width, 2))), step(tone, 2))
    hollow = put(
        "M152 106 C156 84 138 70 118 78 C92 90 96 150 170 168 L150 178 C84 160 76 92 104 70 C130 52 160 70 152 106 Z"
    )
    pen.fill(both(back, hollow), step(tone, -2))
    lip = put(
        "M62 42 C90 14 142 10 166 46 C176 62 180 76 178 90 C177 112 164 122 156 114 C150 122 140 116 143 106 "
        "C134 108 128 98 134 90 C124 88 122 78 130 72 C120 66 118 58 124 52 C108 54 90 38 62 42 Z"
    )
    pen.form(lip, foam, 0.5, hard=0.07)


def _blade(x: float, tall: float, reach: float, width: float) -> Path:
    """It bends more towards its tip."""
    tip = min(193.0, max(7.0, x + reach))
    reach = tip - x
    stalk = [
        (x, GROUND + 3),
        (x + reach * 0.1, GROUND - tall * 0.36),
        (x + reach * 0.42, GROUND - tall * 0.74),
        (tip, GROUND - tall),
    ]
    return both(tube(stalk, width, width * 0.9, width * 0.6, 1.2), rect(0, 0, 200, GROUND, 0))


def _daisy(pen: Pen, center: Point, size: float, tone: str) -> None:
    petals = [ell(*polar(center, size, 60 * k - 90), size * 0.62) for k in range(6)]
    pen.fill(union(*petals), tone)
    pen.fill(union(*petals[:1], *petals[4:]), step(tone, 1))
    pen.fill(ell(*center, size * 0.62), "paper" if tone != "paper" else "warm")


# Where the flowers of a patch of grass stand: across, and how high.
_MEADOW = ((62, 112), (142, 96), (104, 138), (28, 78), (172, 66), (84, 62))


@drawing(
    scene_class="land",
    size_m=0.4,
)
def grass(
    pen: Pen,
    *,
    body: Tone = "leaf",
    blades: Annotated[int, Range(5, 13)] = 9,
    height: Annotated[float, Range(0.5, 1)] = 0.9,
    wind: Annotated[float, Range(-0.6, 0.6)] = 0.15,
    flowers: Annotated[int, Range(0, 6)] = 4,
    bloom: Tone = "accent",
) -> None:
    """A patch of meadow: three rows of blades, the lightest behind."""
    pen.ground(176)

    def row(count: int, tall: float, width: float, phase: int) -> list[Path]:
        found = []
        for i in range(count):
            u = 2 * (i + 0.5) / count - 1
            own = height * tall * (1 - 0.34 * u * u) * (0.72 + 0.28 * ((i * 3 + phase) % 4) / 3)
            fan = 30 * u + 9 * ((i * 5 + phase) % 3 - 1)
            found.append(_blade(MID + 84 * u, own, fan + wind * own * 0.45, width))
        return found

    back = union(*row(blades + 4, 152, 10, 1))
    pen.fill(back, step(body, 2))
    pen.grain(cut(back, move(back, -3, -1)), step(body, 1))
    for i, (x, high) in enumerate(_MEADOW[:flowers]):
        top = (min(182.0, max(18.0, x + wind * 34)), GROUND - high * height - 8)
        stem = curve([(x, GROUND - 3), (x, GROUND - high * height * 0.5), top])
        pen.line(stem, step(body, -2), 3)
        _daisy(pen, top, (11, 10, 12, 8, 8, 9)[i], bloom if i % 3 != 1 else "paper")
    for i, one in enumerate(row(blades + 2, 112, 13, 2)):
        tone = step(body, (1, 0)[i % 2])
        pen.fill(one, tone)
        pen.light(one, step(tone, 2), 1.6)
    for i, one in enumerate(row(blades + 3, 66, 14, 0)):
        tone = step(body, (-1, -2)[i % 2])
        pen.fill(one, tone)
        pen.light(one, step(tone, 1), 1.4)


@drawing(
    scene_class="land",
    size_m=0.15,
)
def mushroom(
    pen: Pen,
    *,
    body: Tone = "hot",
    stalk: Tone = "paper-1",
    kind: Literal["dome", "flat", "bell"] = "dome",
    count: Annotated[int, Range(1, 3)] = 2,
    spots: Annotated[int, Range(0, 6)] = 5,
    tufts: bool = True,
) -> None:
    pen.ground((120, 150, 164)[count - 1])
    places = {
        1: ((0, 0, 1.0, 0),),
        2: ((40, 0, 0.54, 8), (-12, 0, 0.86, -4)),
        3: ((50, 0, 0.44, 8), (-54, 0, 0.38, -10), (-4, 0, 0.86, 0)),
    }
    for x, _, size, tilt in places[count]:
        _mushroom(pen, (MID + x, size, tilt), (body, stalk), kind, spots)
    if tufts:
        for x, degrees, length in ((58, -112, 22), (66, -84, 28), (136, -98, 24), (145, -68, 20)):
            pen.form(
                both(leaf(x, GROUND + 2, length, 9, degrees, 0.1), rect(0, 0, 200, GROUND, 0)),
                "leaf",
                lit=False,
            )


_CAPS = {
    "dome": "M18 104 C18 52 58 20 100 20 C142 20 182 52 182 104 C182 116 150 122 100 122 C50 122 18 116 18 104 Z",
    "flat": "M6 92 C14 60 60 46 100 46 C140 46 186 60 194 92 C196 104 150 110 100 110 C50 110 4 104 6 92 Z",
    "bell": "M40 118 C46 70 66 16 100 14 C134 16 154 70 160 118 C160 128 130 132 100 132 C70 132 40 128 40 118 Z",
}
_SPOTS = ((78, 54, 13), (124, 70, 11), (52, 88, 10), (96, 92, 9), (150, 96, 9), (112, 36, 8))


def _mushroom(
    pen: Pen, place: tuple[float, float, float], tones: tuple[str, str], kind: str, spots: int
) -> None:
    x, size, tilt = place
    tone, stalk = tones

    def put(path: Path) -> Path:
        return each(
            turn(path, tilt, 100, GROUND),
            lambda u, v: (x + (u - 100) * size, GROUND + (v - GROUND) * size),
        )

    leg = both(
        put("M84 96 C86 130 74 152 70 174 C70 190 130 190 130 174 C126 152 114 130 116 96 Z"),
        rect(0, 0, 200, GROUND, 0),
    )
    cap = put(_CAPS[kind])
    gills = put(
        {"dome": ell(100, 108, 70, 13), "flat": ell(100, 97, 80, 12), "bell": ell(100, 121, 50, 9)}[
            kind
        ]
    )
    pen.form(leg, stalk)
    skirt = put("M82 128 C92 134 108 134 118 128 L126 146 C112 152 88 152 74 146 Z")
    pen.occlude(leg, gills, step(stalk, -4), 2, 9)
    pen.form(skirt, step(stalk, 1), 0.8)
    pen.form(cap, tone, 0.8)
    wide, tall = {"dome": (1, 1), "flat": (1.1, 0.62), "bell": (0.66, 1.1)}[kind]
    for at_x, at_y, r in _SPOTS[:spots]:
        u, v = 100 + (at_x - 100) * wide, 104 - (104 - at_y) * tall
        pen.fill(both(cap, put(turn(ell(u, v, r, r * 0.82), (u - 100) * 0.4, u, v))), "paper")
    pen.fill(gills, step(stalk, -3))
    pen.fill(both(gills, move(cap, 0, -9 * size)), step(stalk, -5))
