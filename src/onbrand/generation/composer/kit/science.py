"""What is too small to see: molecules, atoms, viruses."""

import math
from typing import Annotated, Literal

from onbrand.generation.composer.drawing import Range, Tone, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Point,
    both,
    cut,
    ell,
    limb,
    move,
    polar,
    segments,
    turn,
)


def _sphere(pen: Pen, center: Point, radius: float, tone: str) -> None:
    x, y = center
    pen.form(ell(x, y, radius), tone, 0.9, hard=0.12)
    gleam = turn(
        ell(x - radius * 0.4, y - radius * 0.42, radius * 0.12, radius * 0.24),
        44,
        x - radius * 0.4,
        y - radius * 0.42,
    )
    pen.fill(gleam, step(tone, 3))


_MOLECULES: dict[str, tuple[tuple[tuple[float, float, float, int], ...], tuple[tuple[int, int], ...]]] = {
    "water": (
        ((100, 84, 52, 0), (46, 142, 34, 1), (154, 142, 34, 1)),
        ((0, 1), (0, 2)),
    ),
    "branched": (
        ((92, 98, 36, 0), (148, 54, 24, 1), (38, 56, 21, 2), (60, 160, 26, 1), (142, 142, 28, 2), (180, 108, 14, 1), (176, 20, 14, 2)),
        ((0, 1), (0, 2), (0, 3), (0, 4), (4, 5), (1, 6)),
    ),
    "ring": (
        tuple((100 + 66 * math.cos(math.radians(60 * i - 90)), 100 + 66 * math.sin(math.radians(60 * i - 90)), 24.0 if i % 2 == 0 else 19.0, i % 3) for i in range(6)),
        tuple((i, (i + 1) % 6) for i in range(6)),
    ),
}  # fmt: skip


@drawing(
    scene_class="symbol",
    size_m=0.2,
    anchor="center",
)
def molecule(
    pen: Pen,
    *,
    tone: Tone = "main",
    other: Tone = "accent",
    third: Tone = "second",
    kind: Literal["branched", "water", "ring"] = "branched",
    double: bool = True,
    tilt: Annotated[float, Range(-12, 12)] = 0,
) -> None:
    atoms, bonds = _MOLECULES[kind]
    tones = (tone, other, third)
    with pen.at(5, 5, 0.95, degrees=tilt):
        for i, (a, b) in enumerate(bonds):
            (ax, ay, *_), (bx, by, *_) = atoms[a], atoms[b]
            if double and i % 2 == 0 and kind != "water":
                off = (
                    6 * (by - ay) / math.dist((ax, ay), (bx, by)),
                    -6 * (bx - ax) / math.dist((ax, ay), (bx, by)),
                )
                for sign in (-1, 1):
                    bond = segments(
                        (ax + sign * off[0], ay + sign * off[1]),
                        (bx + sign * off[0], by + sign * off[1]),
                    )
                    pen.line(bond, "paper-6" if sign > 0 else "paper-4", 6)
            else:
                pen.line(segments((ax, ay), (bx, by)), "paper-5", 12)
        for x, y, radius, kind_of in atoms:
            _sphere(pen, (x, y), radius, tones[kind_of])


@drawing(
    scene_class="symbol",
    size_m=0.2,
    anchor="center",
)
def atom(
    pen: Pen,
    *,
    tone: Tone = "main",
    electron: Tone = "accent",
    orbits: Annotated[int, Range(2, 4)] = 3,
    nucleus: Literal["cluster", "ball"] = "cluster",
    spin: Annotated[float, Range(0, 50)] = 20,
) -> None:
    for i in range(orbits):
        degrees = spin + i * 180 / orbits
        hoop = cut(ell(100, 100, 90, 36), ell(100, 100, 84.5, 30.5))
        pen.fill(turn(hoop, degrees), (tone, step(tone, 1), step(tone, -1), step(tone, 2))[i])
    if nucleus == "ball":
        _sphere(pen, (100, 100), 25, "hot")
    else:
        for i, (x, y) in enumerate(
            ((88, 92), (112, 90), (86, 110), (113, 111), (100, 82), (100, 119), (100, 100))
        ):
            _sphere(pen, (x, y), 13, ("hot", "second", "second", "hot", "hot", "second", "hot")[i])
    for i in range(orbits):
        degrees = spin + i * 180 / orbits
        around = math.radians((40, 205, 300, 130)[i])
        dx, dy = 87 * math.cos(around), 33 * math.sin(around)
        c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
        place = (100 + dx * c - dy * s, 100 + dx * s + dy * c)
        _sphere(pen, place, 10.5, electron)


@drawing(
    scene_class="symbol",
    size_m=0.2,
    anchor="center",
)
def virus(
    pen: Pen,
    *,
    tone: Tone = "leaf",
    knob: Tone = "hot",
    spikes: Annotated[int, Range(8, 14)] = 11,
    mood: Literal["none", "angry", "sad"] = "none",
    companions: Annotated[int, Range(0, 2)] = 1,
) -> None:
    center = (98.0, 103.0)
    for i in range(companions):
        place = ((178.0, 27.0), (22.0, 22.0))[i]
        for j in range(7):
            pen.line(segments(place, polar(place, 16, j * 51.4 + 12)), step(tone, -1), 3.4)
            pen.fill(ell(*polar(place, 16, j * 51.4 + 12), 3.2), knob)
        pen.form(ell(*place, 11), step(tone, 1))
    for i in range(spikes):
        degrees = i * 360 / spikes + 10
        reach = 78 + 5 * (i % 2)
        pen.fill(
            limb(
                [
                    polar(center, 44, degrees),
                    polar(center, 66, degrees),
                    polar(center, reach, degrees),
                ],
                14,
                9,
                8,
            ),
            step(tone, -1),
        )
        pen.form(ell(*polar(center, reach - 1, degrees), 10.5), knob, 1)
    body = ell(*center, 59)
    pen.form(body, tone, 0.7, hard=0.1)
    for i, (x, y, size) in enumerate(
        ((70, 88, 12), (120, 132, 13), (124, 78, 8), (88, 140, 8), (104, 104, 7))
    ):
        if mood == "none" or i in {1, 3}:
            spot = ell(x, y, size)
            pen.fill(both(body, spot), step(tone, -2))
            pen.fill(both(both(body, spot), move(spot, 2.4, 3)), step(tone, -1))
    if mood != "none":
        for sign in (-1, 1):
            x = 96 + sign * 20
            pen.fill(ell(x, 100, 8, 9), "paper")
            pen.fill(ell(x + 1.4, 102, 4.4), "ink")
            tip = 4 * sign if mood == "angry" else -4 * sign
            pen.line(segments((x - 8, 86 + tip), (x + 8, 86 - tip)), "ink", 4)
        pen.line("M84 128 C90 119 102 119 108 128", "ink", 4)
    pen.fill(
        both(body, limb([polar(center, 48, d) for d in (190, 212, 236, 256)], 3, 7, 6, 3)),
        step(tone, 3),
    )
