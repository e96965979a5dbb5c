"""Where land meets the water: a headland, a row of houses with their reflections, a quay."""

import random
from collections.abc import Sequence

from onbrand.generation.composer.canvas import Crowded
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.scene import Scene
from onbrand.generation.composer.shapes import Path, Point, both, curve, ell, move, poly, rect
from onbrand.layout import Box


def headland(scene: Scene, side: int, foot: float, tall: float, tones: Sequence[str]) -> Point:
    """Cliffs from a side of the picture that step down to the water, the nearer ones deeper.
    Where something can stand on the highest of them."""
    canvas, stage = scene.canvas, scene.canvas.stage
    edge = canvas.width if side > 0 else 0.0
    inner = stage.right if side > 0 else stage.x
    reach = abs(edge - inner) + stage.width * 0.7
    for _ in range(6):
        box = Box(x=min(edge, edge - side * reach), y=foot - tall, width=reach, height=tall)
        if canvas.free(box):
            break
        tall *= 0.82
    else:
        raise Crowded
    for number, tone in enumerate(tones):
        share = 1 - 0.26 * number
        _cliff(scene, (edge, side), reach * (1 - 0.3 * number), (foot, tall * share), tone)
    return edge - side * reach * 0.3, foot - tall * 0.955


# The edge of a cliff: how far from the side, how high; then the facets that lie in shade.
_PROFILE = ((0.34, 1.0), (0.5, 0.95), (0.56, 0.74), (0.66, 0.7), (0.72, 0.44), (0.83, 0.38),
            (0.88, 0.15), (1.0, 0.0))  # fmt: skip
_FACETS = (
    ((0.5, 0.95), (0.56, 0.74), (0.52, 0.4), (0.44, 0.62)),
    ((0.66, 0.7), (0.72, 0.44), (0.68, 0.16), (0.6, 0.4)),
    ((0.83, 0.38), (0.88, 0.15), (0.8, 0.0), (0.76, 0.16)),
    ((0.3, 0.86), (0.36, 0.5), (0.24, 0.24), (0.2, 0.6)),
)


def _cliff(
    scene: Scene, end: tuple[float, int], reach: float, rise: tuple[float, float], tone: str
) -> None:
    (edge, side), (foot, tall) = end, rise

    def spot(point: Point) -> Point:
        return edge - side * reach * point[0], foot + 4 - tall * point[1]

    corners = [(-0.1, 0.0), (-0.1, 1.0), *_PROFILE]
    path = poly([spot(corner) for corner in corners], 12)
    pen = scene.pen
    pen.fill(path, tone)
    for facet in _FACETS:
        pen.fill(both(path, poly([spot(corner) for corner in facet], 3)), step(tone, -1))
    for phase in range(3):
        pen.grain(both(path, move(path, 30 + 34 * phase, 26 + 30 * phase)), step(tone, -1), phase)
    turf = [(-0.1, 1.0), *_PROFILE[:2], (0.46, 0.9), (0.4, 0.94), (0.3, 0.9), (0.2, 0.95),
            (0.1, 0.91), (-0.1, 0.94)]  # fmt: skip
    pen.fill(both(path, poly([spot(corner) for corner in turf], 8)), step(tone, 1))


def houses(
    scene: Scene, dice: random.Random, foot: float, tall: float, tones: Sequence[str]
) -> list[tuple[Box, str]]:
    """A row of gabled houses along the water, each in another tone; none where words are."""
    found: list[tuple[Box, str]] = []
    x, number = -20.0, 0
    while x < scene.canvas.width + 20:
        wide = tall * dice.uniform(0.42, 0.62)
        high = tall * dice.uniform(0.62, 1.0)
        box = Box(x=x, y=foot - high, width=wide, height=high)
        if scene.canvas.free(box):
            tone = tones[(number * 2 + int(dice.random() < 0.4)) % len(tones)]
            if found and found[-1][1] == tone:
                tone = tones[(tones.index(tone) + 1) % len(tones)]
            _house(scene, box, tone)
            found.append((box, tone))
        x += wide + (tall * dice.uniform(0.1, 0.3) if dice.random() < 0.2 else 0)
        number += 1
    return found


def _house(scene: Scene, box: Box, tone: str) -> None:
    pen, eaves = scene.pen, box.y + box.width * 0.36
    gable = [
        (box.x, box.bottom),
        (box.x, eaves),
        (box.x + box.width / 2, box.y),
        (box.right, eaves),
        (box.right, box.bottom),
    ]
    pen.panel(poly(gable), tone)
    shaded = poly([(box.x + box.width * 0.72, box.bottom), (box.x + box.width * 0.72, box.y),
                   (box.right + 2, box.y), (box.right + 2, box.bottom)])  # fmt: skip
    pen.fill(both(poly(gable), shaded), step(tone, -1))
    roof = 0.1 * box.width
    for side in (-1, 1):
        middle = box.x + box.width / 2
        pen.fill(
            poly(
                [
                    (middle, box.y - roof),
                    (middle + side * (box.width / 2 + roof), eaves),
                    (middle + side * box.width / 2, eaves + roof * 0.5),
                    (middle, box.y + roof * 0.3),
                ]
            ),
            step(tone, -2),
        )
    lit = "accent+2" if scene.ramps.is_dark(tone) else None
    glass = step(tone, -2) if lit is None else step(tone, -1)
    rows = max(1, int((box.bottom - eaves) / (box.width * 0.5)))
    inner = (box.x + box.width * 0.2, eaves + box.width * 0.1, box.width * 0.46,
             box.bottom - eaves - box.width * 0.24)  # fmt: skip
    pen.windows(inner, 2, rows, glass, lit or "paper", gap=0.7)


def reflected(scene: Scene, rows: Sequence[tuple[Box, str]], top: float, water: str) -> None:
    """Each house as a few short bars on the water."""
    slot = water.rstrip("+-0123456789")
    light = scene.ramps.tone(water).oklab[0]
    for box, tone in rows:
        own = scene.ramps.tone(tone).oklab[0]
        shade = scene.shade(slot, light + (own - light) * 0.4)
        for i, share in enumerate((0.9, 0.7, 0.42)):
            bar = box.width * share
            y = top + 8 + i * 15
            spot = Box(x=box.x, y=y, width=box.width, height=8)
            if scene.canvas.free(spot):
                scene.pen.fill(rect(box.x + (box.width - bar) / 2, y, bar, 6, 3), shade)


def quay(scene: Scene, top: float, tone: str, trim: str) -> None:
    """A stone edge with bollards from side to side."""
    canvas, pen = scene.canvas, scene.pen
    pen.fill(rect(-4, top, canvas.width + 8, canvas.height - top + 8, 0), tone)
    pen.fill(rect(-4, top, canvas.width + 8, 13, 0), step(tone, 1))
    low = top + 13
    pen.fill(rect(-4, low, canvas.width + 8, 7, 0), step(tone, -1))
    pen.grain(rect(0, low, canvas.width, canvas.height - low, 0), step(tone, -1), 0, 0.4)
    x, number = 40.0, 0
    while x < canvas.width - 30:
        box = Box(x=x - 26, y=top - 40, width=52, height=46)
        if canvas.free(box) and not any(
            thing.box.x < box.right + 10 and thing.box.right > box.x - 10 for thing in scene.things
        ):
            pen.form(rect(x - 11, top - 26, 22, 30, 3), trim, 0.8)
            pen.form(rect(x - 17, top - 36, 34, 14, 7), trim, 0.8)
        x += 230 + 40 * (number % 2)
        number += 1


def islet(x: float, foot: float, wide: float, tall: float) -> Path:
    """A low rock in the water."""
    line = [
        (x - wide / 2, foot),
        (x - wide * 0.34, foot - tall * 0.42),
        (x - wide * 0.12, foot - tall * 0.9),
        (x + wide * 0.08, foot - tall),
        (x + wide * 0.26, foot - tall * 0.5),
        (x + wide / 2, foot),
    ]
    return f"{curve(line)}Z"


def foam(scene: Scene, x: float, foot: float, wide: float, tone: str) -> None:
    """Where a rock stands in the water."""
    scene.pen.fill(ell(x, foot, wide * 0.56, max(4.0, wide * 0.022)), tone)
