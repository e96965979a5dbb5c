"""Wind, rain, storms, fog, and what the sky does at its edges."""

import math
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.kit.growth import small, tube
from onbrand.generation.composer.kit.parts import veined_leaf
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    both,
    curve,
    cut,
    ell,
    leaf,
    move,
    polar,
    poly,
    rect,
    star,
    turn,
    union,
)

_PUFFS = ((62, 66, 30), (98, 50, 38), (138, 62, 31), (40, 82, 20), (160, 82, 20))


def _cloud(pen: Pen, tone: str, dx: float = 0, dy: float = 0, *, shade: int = -2) -> Path:
    """A cloud about 160 wide whose flat foot is at y = 100."""
    body = union(*(ell(*puff) for puff in _PUFFS), rect(22, 74, 158, 28, 14))
    body = move(both(body, rect(0, 0, 200, 102, 0)), dx, dy)
    pen.form(body, tone, 0.6, hard=0.06)
    for x, y, r in _PUFFS[:3]:
        puff = both(body, ell(x + dx, y + dy, r * 0.86))
        pen.fill(cut(puff, move(puff, r * 0.16, r * 0.2)), step(tone, 1))
    foot = both(body, move(rect(0, 90, 200, 30, 0), dx, dy))
    pen.fill(foot, step(tone, shade))
    return body


def _drop(x: float, y: float, size: float) -> Path:
    return (
        f"M{x} {y - 1.5 * size} C{x + 0.4 * size} {y - 0.7 * size} {x + 0.8 * size} {y - 0.2 * size} "
        f"{x + 0.8 * size} {y + 0.3 * size} C{x + 0.8 * size} {y + 1.3 * size} {x - 0.8 * size} {y + 1.3 * size} "
        f"{x - 0.8 * size} {y + 0.3 * size} C{x - 0.8 * size} {y - 0.2 * size} {x - 0.4 * size} {y - 0.7 * size} {x} {y - 1.5 * size} Z"
    )


@drawing(scene_class="sky", size_m=400, anchor="center")
def rain(
    pen: Pen,
    *,
    tone: Tone = "ink+6",
    water: Tone = "second",
    drops: Annotated[int, Range(4, 12)] = 9,
    slant: Annotated[float, Range(0, 20)] = 12,
    kind: Literal["drops", "streaks"] = "drops",
    puddle: bool = True,
    sun: bool = False,
) -> None:
    if sun:
        for i in range(8):
            ray = tube(
                [polar((152, 46), 34, -135 + i * 26), polar((152, 46), 43, -135 + i * 26)], 6, 5
            )
            pen.fill(ray, "warm")
        pen.form(ell(152, 46, 28), "warm", 0.8)
    if puddle:
        pen.fill(ell(100, 180, 70, 12), water)
        pen.fill(ell(96, 179, 54, 8), step(water, 1))
        for x, r in ((66.0, 14), (124.0, 18)):
            pen.line(ell(x, 179, r, r * 0.28), step(water, 3), 1.8)
    for i in range(drops):
        row, column = divmod(i, 4)
        x = 52 + column * 33 + (row % 2) * 16 - slant * (0.4 + 0.6 * row)
        y = 120 + row * 22 + (column * 7) % 3 * 3
        if kind == "streaks":
            pen.fill(turn(rect(x - 2.4, y - 12, 4.8, 24, 2.4), slant * 1.2, x, y), water)
            continue
        drop = turn(_drop(x, y, 8.4), slant * 1.2, x, y)
        small(pen, drop, water)
        pen.fill(ell(x - 2, y + 2, 1.8, 2.8), step(water, 3))
    _cloud(pen, tone)


@drawing(scene_class="sky", size_m=600, anchor="center")
def storm(
    pen: Pen,
    *,
    tone: Tone = "ink+3",
    bolts: Annotated[int, Range(1, 3)] = 1,
    bolt: Tone = "warm",
    fall: Literal["rain", "hail", "none"] = "rain",
    second_cloud: bool = True,
) -> None:
    if second_cloud:
        with pen.at(58, -4, 0.66):
            _cloud(pen, step(tone, 3))
    for i in range(10 if fall != "none" else 0):
        row, column = divmod(i, 5)
        x, y = 40 + column * 30 - row * 14, 128 + row * 26 + (column % 2) * 8
        if abs(x - 100) < 20:
            continue
        if fall == "rain":
            pen.fill(turn(rect(x - 2.4, y - 13, 4.8, 26, 2.4), 22, x, y), "sky")
        else:
            small(pen, ell(x, y, 6.4), "paper-1")
    for i, (x, size) in enumerate(((108, 1.0), (54, 0.62), (156, 0.56))[:bolts]):
        points = [(8, 0), (-20, 44), (-2, 44), (-14, 92), (26, 32), (6, 32), (24, 0)]
        flash = poly([(x + u * size, 98 + v * size) for u, v in points], 2.5)
        pen.form(flash, bolt if i == 0 else step(bolt, 1), 0.8)
        pen.fill(both(flash, move(flash, -6 * size, -3 * size)), step(bolt, 1))
    _cloud(pen, tone, 0, 8)


# Where a gust starts, how far it runs, the radius of its curl (below if > 0), its width and tint.
_GUSTS = (
    (6, 118, 146, 26, 18, 0),
    (34, 156, 80, 17, 15, -1),
    (10, 92, 150, -17, 14, 1),
    (134, 168, 30, 11, 11, 1),
)


_BLOWN = ((148, 186, 44, -24), (20, 182, 40, -34), (164, 48, 32, -48), (18, 66, 28, -20))


@drawing(scene_class="sky", size_m=10, anchor="center")
def wind(
    pen: Pen,
    *,
    tone: Tone = "second",
    gusts: Annotated[int, Range(2, 4)] = 3,
    leaves: Annotated[int, Range(0, 4)] = 3,
    cloud: bool = True,
) -> None:
    """Gusts under a cloud, ribbons that end in curls, and the leaves that they carry."""
    for x, y, reach, curl, wide, tint in reversed(_GUSTS[:gusts]):
        _gust(pen, (x, y), reach, curl, step(tone, tint), wide)
    if cloud:
        with pen.at(6, -12, 0.78):
            _cloud(pen, "paper-2", 0, 6, shade=-4)
    for i, (x, y, long, degrees) in enumerate(_BLOWN[:leaves]):
        own = ("leaf", "hot", "warm", "leaf-1")[i]
        veined_leaf(pen, (x - 8, y), long, long * 0.56, degrees, own, curl=0.14)


def _gust(pen: Pen, start: Point, reach: float, curl: float, tone: str, wide: float) -> None:
    """A ribbon of air that ends in a curl."""
    x, y = start
    radius = abs(curl)
    sign = 1 if curl > 0 else -1
    center = (x + reach, y + curl)
    line: list[Point] = [
        (x + reach * share, y + 4 * math.sin(share * 7)) for share in (0, 0.25, 0.5, 0.75)
    ]
    line += [polar(center, radius * (1 - 0.06 * i), sign * (-90 + 38 * i)) for i in range(8)]
    shares = (0.15, 0.6, 0.9, 1, 1, 1, 0.95, 0.9, 0.8, 0.7, 0.55, 0.3)
    path = tube(line, *(wide * share for share in shares))
    pen.fill(path, tone)
    pen.fill(cut(path, move(path, -wide * 0.12, -wide * 0.2)), step(tone, -1))
    pen.fill(cut(path, move(path, wide * 0.1, wide * 0.22)), step(tone, 2))


@drawing(scene_class="land", size_m=60)
def fog(
    pen: Pen,
    *,
    tone: Tone = "paper-2",
    trees: Tone = "leaf-1",
    bands: Annotated[int, Range(2, 5)] = 4,
    count: Annotated[int, Range(2, 6)] = 5,
    sun: bool = True,
) -> None:
    if sun:
        pen.form(ell(136, 58, 34), "accent+1", 0.8)
    spots = (
        (96, 178, 128, 0),
        (48, 176, 104, 1),
        (148, 176, 98, 1),
        (22, 172, 70, 2),
        (178, 174, 66, 2),
        (72, 170, 78, 2),
    )
    for x, foot, tall, far in sorted(spots[:count], key=lambda spot: -spot[3]):
        tiers = [
            poly(
                [
                    (x, foot - tall * top),
                    (x + tall * wide, foot - tall * low),
                    (x - tall * wide, foot - tall * low),
                ],
                (3, 4, 4),
            )
            for top, low, wide in ((0.66, 0, 0.26), (0.86, 0.3, 0.21), (1, 0.58, 0.15))
        ]
        pen.form(both(union(*tiers), rect(4, 0, 192, 184, 0)), step(trees, far), 0.7)
    rows = (
        (4, 168, 188, 20),
        (30, 146, 158, 15),
        (8, 124, 104, 12),
        (96, 108, 92, 11),
        (44, 92, 70, 9),
    )
    for i, (x, y, wide, tall) in enumerate(rows[:bands]):
        top = rect(x, y - 4, wide, tall, tall / 2)
        lump = union(
            top,
            ell(x + wide * 0.3, y, wide * 0.13, tall * 0.62),
            ell(x + wide * 0.62, y - 1, wide * 0.16, tall * 0.7),
        )
        band = both(lump, rect(4, 0, 192, 184, 0))
        pen.form(band, tone if i % 2 == 0 else step(tone, 1), 0.8, hard=0.16)


@drawing(scene_class="sky", size_m=3000, anchor="center")
def sunset(
    pen: Pen,
    *,
    tone: Tone = "hot",
    sea: Tone = "main",
    rays: Annotated[int, Range(0, 9)] = 7,
    clouds: Annotated[int, Range(0, 2)] = 2,
    birds: Annotated[int, Range(0, 3)] = 2,
    phase: Literal["half", "low"] = "half",
) -> None:
    level = 116.0
    center = (100.0, level - (8 if phase == "half" else -18))
    above = rect(0, 4, 200, level - 4, 0)
    for i in range(rays):
        degrees = -170 + i * 160 / max(1, rays - 1)
        ray = tube([polar(center, 68, degrees), polar(center, 86 if i % 2 else 92, degrees)], 8, 5)
        pen.fill(both(ray, above), "warm")
    disc = both(ell(*center, 58), above)
    pen.form(disc, tone, 0.8)
    for i, y in enumerate((92.0, 104.0)):
        pen.fill(both(disc, rect(0, y, 200, 3 + 2 * i, 0)), step(tone, 2))
    for x, y, wide in ((34, 92.0, 50), (160, 78.0, 56))[:clouds]:
        lump = union(
            rect(x - wide / 2, y - 6, wide, 13, 6.5),
            ell(x - wide * 0.1, y - 7, wide * 0.2, 9),
            ell(x + wide * 0.18, y - 5, wide * 0.16, 7),
        )
        pen.form(lump, "paper", 0.8, hard=0.12)
    for x, y in ((30, 50.0), (50, 36.0), (172, 44.0))[:birds]:
        pen.line(
            f"M{x - 9} {y - 3} C{x - 5} {y - 7} {x - 2} {y - 4} {x} {y} C{x + 2} {y - 4} {x + 5} {y - 7} {x + 9} {y - 3}",
            "ink+2",
            2.6,
        )
    water = rect(6, level, 188, 72, (2, 2, 36, 36))
    pen.form(water, sea, 0.5, hard=0)
    for i in range(6):
        y = level + 6 + i * 10.5
        half = (50, 42, 46, 32, 34, 18)[i]
        glare = tube([(100 - half, y), (100 + (i % 2) * 6 - 3, y - 1), (100 + half, y)], 2, 6, 2)
        pen.fill(both(water, glare), step(tone, i % 2))
    for x, y, wide in ((34, 136, 16), (166, 130, 18), (156, 158, 14), (46, 164, 12)):
        pen.fill(
            both(water, tube([(x - wide, y), (x, y - 1), (x + wide, y)], 1, 3, 1)), step(sea, 2)
        )


@drawing(scene_class="sky", size_m=3000, anchor="center")
def northern_lights(
    pen: Pen,
    *,
    tone: Tone = "sky",
    night: Tone = "ink+1",
    veils: Annotated[int, Range(1, 3)] = 3,
    stars: Annotated[int, Range(0, 9)] = 8,
    below: Literal["firs", "hills", "tent"] = "tent",
) -> None:
    sky = ell(100, 100, 95)
    pen.form(sky, night, 0.5, hard=0, lit=False)
    for i in range(stars):
        x, y = (
            (40, 52),
            (150, 34),
            (172, 84),
            (84, 22),
            (26, 96),
            (120, 56),
            (60, 34),
            (166, 58),
            (110, 28),
        )[i]
        pen.fill(star(x, y, 4.4 if i % 3 else 6, 4, 0.34, 0.6), "paper")
    lines: tuple[list[Point], ...] = (
        [(4, 112), (40, 88), (72, 104), (108, 82), (144, 96), (196, 66)],
        [(10, 88), (48, 64), (84, 78), (122, 54), (156, 64), (190, 44)],
        [(20, 134), (56, 116), (92, 128), (126, 108), (160, 118), (198, 96)],
    )
    for i in (1, 0, 2)[:veils] if veils > 1 else (0,):
        _veil(
            pen,
            sky,
            lines[i],
            (tone, "accent", step(tone, 1))[i],
            44 - 6 * i,
        )
    ridge = "M0 150 C30 132 60 138 84 150 C110 134 150 128 200 146 L200 200 L0 200 Z"
    pen.fill(both(sky, ridge), step(night, 2))
    snow = both(sky, "M0 164 C50 152 120 156 200 166 L200 200 L0 200 Z")
    pen.form(snow, "paper-1", 0.5, hard=0)
    if below != "hills":
        firs = ((36, 166, 42), (52, 168, 32), (150, 168, 46), (168, 164, 34), (134, 168, 28))
        for x, foot, tall in firs:
            tiers = [
                poly(
                    [
                        (x, foot - tall * top),
                        (x + tall * wide, foot - tall * low),
                        (x - tall * wide, foot - tall * low),
                    ],
                    (1, 2, 2),
                )
                for top, low, wide in ((0.66, 0, 0.27), (0.86, 0.3, 0.21), (1, 0.58, 0.15))
            ]
            small(pen, both(sky, union(*tiers)), step(night, 1))
    if below == "tent":
        pen.form(poly([(94, 142), (120, 176), (68, 176)], 2), "hot", 0.9)
        pen.fill(poly([(94, 152), (104, 176), (84, 176)], 1), "warm+2")


def _veil(pen: Pen, sky: Path, line: list[Point], tone: str, tall: float) -> None:
    """A curtain of light: brightest at its hem, fading upwards."""

    def strip(reach: float) -> Path:
        upper = curve([(x + 2, y - reach) for x, y in reversed(line)]).replace("M", "L", 1)
        return both(sky, f"{curve(line)}{upper}Z")

    for share, tint in ((1.0, -4), (0.74, -3), (0.5, -2)):
        pen.fill(strip(tall * share), step(tone, tint))
    curtain = strip(tall * 1.1)
    for i in range(9):
        x, y = line[i * 5 // 9]
        u, v = line[i * 5 // 9 + 1]
        share = (i * 5 / 9) % 1
        ray = leaf(
            x + (u - x) * share, y + (v - y) * share + 2, tall * (0.74 + 0.3 * (i % 2)), 11, -90
        )
        pen.fill(both(curtain, ray), step(tone, -1 - i % 2))
    pen.fill(strip(9), tone)
    pen.fill(strip(3.4), step(tone, 2))
