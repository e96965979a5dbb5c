"""Pieces of scenery that several compositions share: podiums, windows, tables, lamps, sprigs."""

import math

from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shapes import (
    arch,
    at,
    both,
    curve,
    cylinder,
    ell,
    leaf,
    limb,
    poly,
    rect,
)
from onbrand.layout import Box
from onbrand.layout.grid import overlap


def podium(pen: Pen, x: float, top: float, wide: float, height: float, tone: str) -> None:
    """A round plinth: its top ellipse has its middle at (x, top)."""
    tilt = 0.13
    body = cylinder(x, top, wide, height, tilt)
    shadow = ell(x + wide * 0.07, top + height + wide * 0.02, wide * 0.56, wide * tilt * 0.62)
    pen.fill(shadow, "ink", 0.12)
    pen.fill(body, step(tone, -1))
    dark = both(body, rect(x + wide * 0.16, top - wide, wide, height + 2 * wide, 0))
    pen.fill(dark, step(tone, -2))
    for phase in range(3):
        part = rect(x + wide * (0.04 - 0.14 * phase), top - wide, wide, height + 2 * wide, 0)
        pen.grain(both(body, part), step(tone, -2), phase)
    pen.fill(ell(x, top, wide / 2, wide / 2 * tilt), step(tone, 1))


def niche(pen: Pen, box: Box, tone: str, *, reveal: float) -> None:
    """An arch sunk into the wall: its left reveal is in shade."""
    outer = arch(box.x, box.y, box.width, box.height)
    pen.fill(outer, step(tone, -1))
    inner = arch(box.x + reveal, box.y + reveal * 0.7, box.width - reveal, box.height)
    pen.fill(both(outer, inner), tone)
    pen.shade(both(outer, inner), step(tone, -1), 0.7, hard=0)


def window(
    scene: Scene, box: Box, *, frame: str, glass: str, round_top: bool = True, sunny: bool = True
) -> None:
    """A window on rolling hills, on a fine day under a low sun."""
    pen = scene.pen
    edge = box.width * 0.055
    make = arch if round_top else _square
    outer = make(box.x - edge, box.y - edge, box.width + 2 * edge, box.height + edge)
    pen.fill(outer, frame)
    scene.fittings.append(box)
    pane = make(box.x, box.y, box.width, box.height)
    pen.fill(pane, step(glass, 2 if sunny else 1))
    middle = box.x + box.width / 2
    disc = ell(box.x + box.width * 0.6, box.y + box.height * 0.42, box.width * 0.27)
    if sunny:
        pen.fill(both(pane, disc), step(glass, 1))
    for share, tone in ((0.7, glass), (0.83, step(glass, -1))):
        y = box.y + box.height * share
        ridge = [
            (box.x - 10, y),
            (box.x + box.width * 0.3, y - box.height * 0.06),
            (box.x + box.width * 0.66, y + box.height * 0.03),
            (box.right + 10, y - box.height * 0.05),
        ]
        land = f"{curve(ridge)}L{at(box.right + 10, box.bottom)} L{at(box.x - 10, box.bottom)} Z"
        pen.fill(both(pane, land), tone)
    bar = edge * 0.62
    pen.fill(rect(middle - bar / 2, box.y, bar, box.height, 0), frame)
    cross = box.y + box.height * (0.44 if round_top else 0.5)
    pen.fill(rect(box.x, cross, box.width, bar, 0), frame)
    sill = rect(box.x - edge * 2, box.bottom - 2, box.width + 4 * edge, edge * 1.3, 5)
    pen.form(sill, frame, hard=0.2)
    shade = rect(box.x - edge * 1.4, box.bottom - 2 + edge * 1.3, box.width + 2.8 * edge, 7, 0)
    pen.fill(shade, "ink", 0.08)


def _square(x: float, y: float, width: float, height: float) -> str:
    return rect(x, y, width, height, 8)


def pendant(scene: Scene, x: float, bottom: float, wide: float, tone: str) -> bool:
    """A lamp on its cord from the top edge; False when words are in its way."""
    pen, tall = scene.pen, wide * 0.52
    if not scene.canvas.free(Box(x=x - wide / 2, y=0, width=wide, height=bottom)):
        return False
    scene.fittings.append(Box(x=x - wide / 2, y=0, width=wide, height=bottom))
    scene.credit("pendant_lamp")
    top = bottom - tall
    pen.fill(rect(x - 2.5, -2, 5, top + 8, 0), "ink+1")
    pen.fill(ell(x, bottom, wide * 0.2, wide * 0.1), scene.shade("accent", 0.9))
    shell = (
        f"M{at(x - wide * 0.07, top)} C{at(x - wide * 0.36, top + tall * 0.08)} "
        f"{at(x - wide * 0.48, top + tall * 0.55)} {at(x - wide / 2, bottom)} "
        f"L{at(x + wide / 2, bottom)} C{at(x + wide * 0.48, top + tall * 0.55)} "
        f"{at(x + wide * 0.36, top + tall * 0.08)} {at(x + wide * 0.07, top)} Z"
    )
    pen.form(shell, tone)
    return True


def beam(scene: Scene, x: float, top: float, wide: float, bottom: float, tone: str) -> None:
    """Light that falls from a lamp: a lighter tone of the wall, no transparency."""
    spread = (bottom - top) * 0.34
    cone = poly(
        [
            (x - wide / 2, top),
            (x + wide / 2, top),
            (x + wide / 2 + spread, bottom),
            (x - wide / 2 - spread, bottom),
        ]
    )
    scene.pen.fill(cone, tone)


def tabletop(scene: Scene, y: float, tone: str) -> None:
    """A table from edge to edge, its far edge lit."""
    pen, canvas = scene.pen, scene.canvas
    depth = canvas.height - y
    pen.fill(rect(-4, y, canvas.width + 8, depth + 4, 0), tone)
    edge = Box(x=0, y=y, width=canvas.width, height=max(6.0, depth * 0.045))
    if not any(overlap(edge, box) for box in canvas.quiet):
        pen.fill(rect(-4, y, canvas.width + 8, edge.height, 0), step(tone, 1))
    under_words = any(box.bottom > y for box in canvas.quiet)
    low = rect(0, y + depth * 0.1, canvas.width, depth, 0)
    pen.grain(low, step(tone, -1), 0, 0.25 if under_words else 0.5)


def sprig(
    pen: Pen,
    foot: tuple[float, float],
    length: float,
    degrees: float,
    tone: str,
    *,
    leaves: int = 5,
) -> None:
    """A stem with paired leaves that grow smaller towards the tip; -90 is up."""
    angle = math.radians(degrees)
    bend = math.radians(degrees + 16)
    x, y = foot
    middle = x + math.cos(angle) * length * 0.5, y + math.sin(angle) * length * 0.5
    tip = (
        middle[0] + math.cos(bend) * length * 0.5,
        middle[1] + math.sin(bend) * length * 0.5,
    )
    pen.fill(limb([foot, middle, tip], length * 0.026, length * 0.012), step(tone, -1))
    for i in range(leaves):
        share = 0.22 + 0.7 * i / max(leaves - 1, 1)
        a = angle if share < 0.5 else bend
        start, part = (foot, share / 0.5) if share < 0.5 else (middle, (share - 0.5) / 0.5)
        end = middle if share < 0.5 else tip
        px, py = start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part
        size = length * (0.36 - 0.17 * share)
        for side in (-1, 1):
            blade = leaf(px, py, size, size * 0.42, math.degrees(a) + side * 46, side * 0.06)
            pen.fill(blade, tone if side < 0 else step(tone, -1))
            pen.grain(blade, step(tone, -2), 1, 0.5)
    crown = leaf(tip[0], tip[1], length * 0.2, length * 0.085, math.degrees(bend))
    pen.fill(crown, tone)
