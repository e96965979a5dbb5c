"""Hands: palms, thumbs and fingers, behind a held thing and before it.

Drawn in heads about the wrist, the fingers towards the right and the thumb up.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from onbrand.generation.composer.kit.skeleton import HandShape
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import Path, Point, limb, segments, union


@dataclass(frozen=True, slots=True)
class Hand:
    """`heading` as the angles of bones; `size` is a head of this person."""

    wrist: Point
    heading: float
    size: float
    mirrored: bool
    skin: str

    def at(self, x: float, y: float) -> Point:
        angle = math.radians(90 - self.heading)
        c, s = math.cos(angle), math.sin(angle)
        x, y = x * self.size, (-y if self.mirrored else y) * self.size
        return self.wrist[0] + c * x - s * y, self.wrist[1] + s * x + c * y

    def finger(self, points: Sequence[Point], *widths: float) -> Path:
        return limb([self.at(*point) for point in points], *(w * self.size for w in widths))

    @property
    def grip(self) -> Point:
        """Where a held thing is."""
        return self.at(0.30, -0.01)


def hand_at(wrist: Point, heading: float, size: float, skin: str, inward: Point) -> Hand:
    """The thumb is on the side that looks `inward`."""
    hand = Hand(wrist, heading, size, mirrored=False, skin=skin)
    thumb = hand.at(0, -1)
    along = (thumb[0] - wrist[0]) * inward[0] + (thumb[1] - wrist[1]) * inward[1]
    return Hand(wrist, heading, size, mirrored=along < 0, skin=skin)


def palm(pen: Pen, hand: Hand, shape: HandShape) -> None:
    """What lies behind a held thing; of an empty hand all of it."""
    pen.skin(_PALMS[shape](hand), hand.skin, 0.7)
    _split(pen, hand, _CREASES.get(shape, ()))


def fingers(pen: Pen, hand: Hand, shape: HandShape) -> None:
    """What closes over a held thing."""
    if shape == "hold":
        thumb = hand.finger([(0.04, -0.10), (0.20, -0.16), (0.40, -0.10)], 0.17, 0.14, 0.10)
        pen.skin(thumb, hand.skin, 0.6)
    if shape == "grip":
        for i in range(4):
            x = 0.20 + 0.085 * i
            pen.skin(hand.finger([(x, -0.12), (x + 0.01, 0.13)], 0.12, 0.11), hand.skin, 0.9)
        pen.skin(hand.finger([(0.06, -0.12), (0.24, -0.17)], 0.14, 0.11), hand.skin, 0.6)


def _split(pen: Pen, hand: Hand, creases: Sequence[tuple[Point, ...]]) -> None:
    if creases:
        lines = " ".join(segments(*(hand.at(*point) for point in line)) for line in creases)
        pen.line(lines, step(hand.skin, -2), max(0.6, hand.size * 0.028))


def _relaxed(hand: Hand) -> Path:
    return union(
        hand.finger([(-0.08, 0), (0.12, 0.01), (0.30, 0.02)], 0.21, 0.30, 0.31),
        hand.finger([(0.26, -0.06), (0.46, -0.02), (0.58, 0.07)], 0.15, 0.13, 0.10),
        hand.finger([(0.26, 0.03), (0.46, 0.07), (0.56, 0.15)], 0.17, 0.15, 0.10),
        hand.finger([(0.26, 0.10), (0.40, 0.14), (0.49, 0.20)], 0.13, 0.12, 0.09),
        hand.finger([(0.06, -0.09), (0.22, -0.19), (0.38, -0.17)], 0.15, 0.13, 0.09),
    )


_SPREAD = ((-21, 0.36), (-7, 0.42), (7, 0.40), (22, 0.33))


def _open(hand: Hand) -> Path:
    parts = [hand.finger([(-0.08, 0), (0.12, 0), (0.30, 0)], 0.20, 0.33, 0.33)]
    for i, (degrees, length) in enumerate(_SPREAD):
        angle, y = math.radians(degrees), -0.12 + 0.08 * i
        tip = 0.30 + length * math.cos(angle), y + length * math.sin(angle)
        parts.append(hand.finger([(0.26, y), tip], 0.115, 0.09))
    parts.append(hand.finger([(0.06, -0.08), (0.22, -0.25), (0.32, -0.33)], 0.15, 0.13, 0.095))
    return union(*parts)


def _fist(hand: Hand) -> Path:
    return union(
        hand.finger([(-0.08, 0), (0.10, 0), (0.26, 0.01)], 0.21, 0.34, 0.36),
        hand.finger([(0.30, -0.10), (0.33, 0.12)], 0.18, 0.16),
        hand.finger([(0.05, -0.12), (0.20, -0.19), (0.32, -0.12)], 0.14, 0.13, 0.11),
    )


def _grip(hand: Hand) -> Path:
    return hand.finger([(-0.08, 0), (0.10, 0), (0.30, 0.02)], 0.21, 0.30, 0.28)


def _hold(hand: Hand) -> Path:
    """The tips of the fingers show beyond the thing."""
    parts = [hand.finger([(-0.08, 0), (0.12, 0.02), (0.28, 0.04)], 0.21, 0.32, 0.32)]
    for i, y in enumerate((-0.02, 0.07, 0.16)):
        parts.append(hand.finger([(0.26, y), (0.52 - 0.03 * i, y - 0.02)], 0.115, 0.095))
    return union(*parts)


def _point(hand: Hand) -> Path:
    return union(
        hand.finger([(-0.08, 0), (0.12, 0), (0.28, 0.02)], 0.21, 0.31, 0.31),
        hand.finger([(0.26, -0.09), (0.46, -0.11), (0.68, -0.10)], 0.125, 0.11, 0.085),
        hand.finger([(0.28, 0.02), (0.38, 0.05)], 0.21, 0.17),
        hand.finger([(0.28, 0.12), (0.34, 0.14)], 0.13, 0.11),
        hand.finger([(0.06, -0.09), (0.20, -0.23), (0.33, -0.27)], 0.14, 0.12, 0.09),
    )


def _flat(hand: Hand) -> Path:
    return union(
        hand.finger([(-0.08, 0), (0.12, -0.03), (0.30, -0.01)], 0.20, 0.25, 0.21),
        hand.finger([(0.26, -0.05), (0.44, -0.06), (0.58, 0.03)], 0.13, 0.11, 0.08),
        hand.finger([(0.26, 0.01), (0.40, 0.0), (0.51, 0.07)], 0.13, 0.11, 0.08),
        hand.finger([(0.08, 0.05), (0.24, 0.09), (0.35, 0.10)], 0.13, 0.11, 0.08),
    )


_PALMS: dict[HandShape, Callable[[Hand], Path]] = {
    "relaxed": _relaxed,
    "open": _open,
    "fist": _fist,
    "grip": _grip,
    "hold": _hold,
    "point": _point,
    "flat": _flat,
}
_CREASES: dict[HandShape, tuple[tuple[Point, ...], ...]] = {
    "relaxed": (((0.32, -0.01), (0.50, 0.05)), ((0.32, 0.08), (0.46, 0.13))),
    "fist": (
        ((0.30, -0.05), (0.41, -0.06)),
        ((0.30, 0.02), (0.42, 0.02)),
        ((0.29, 0.09), (0.40, 0.09)),
    ),
    "hold": (((0.36, 0.02), (0.46, 0.02)), ((0.34, 0.11), (0.44, 0.10))),
    "point": (((0.30, -0.03), (0.44, -0.03)), ((0.30, 0.08), (0.42, 0.09))),
    "flat": (((0.32, -0.02), (0.48, 0.0)),),
}
