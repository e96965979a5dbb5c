"""One skeleton for all people, from the child to the elder: where the joints of a pose are.

Everything is measured in heads. Angles: 0 is down, 90 forward (right), 180 up. A bone may also
be told where its end must be: at a point, on the ground, on the person's own body.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from onbrand.generation.composer.kit.look import Age, Build, Look
from onbrand.generation.composer.shapes import GROUND, Path, Point, between, limb, union

TORSO, ARM, FOREARM, THIGH, SHIN, FOOT = 2.0, 1.06, 0.96, 1.42, 1.38, 0.24

HandShape = Literal["relaxed", "open", "fist", "grip", "hold", "point", "flat"]


@dataclass(frozen=True, slots=True)
class Reach:
    """A point of the picture; `bend` is 1 or -1: which way the joint points."""

    x: float
    y: float
    bend: float = 1


@dataclass(frozen=True, slots=True)
class Touch:
    """A point of the own body, in heads: `along` is 0 at the hip, 1 at the neck, 1.3 at the ear."""

    along: float
    across: float
    bend: float = 1


@dataclass(frozen=True, slots=True)
class Stand:
    """A foot on the ground, `ahead` heads to the right of the hips."""

    ahead: float
    bend: float = 1


Bones = tuple[float, float] | Reach | Touch | Stand
Chain = tuple[Point, Point, Point]  # root, joint, end


@dataclass(frozen=True, slots=True)
class Pose:
    """Pairs are the near limb and the far one; in front view near is at the right.

    `tilt` turns the hips and, the other way, the shoulders: weight on one leg. `bow` bends the
    spine. `over`: which arms pass before the chest. `side`: seen from the side, facing right.
    """

    arms: tuple[Bones, Bones]
    legs: tuple[Bones, Bones] = (Stand(0.48), Stand(-0.46, -1))
    hands: tuple[HandShape, HandShape] = ("relaxed", "relaxed")
    feet: tuple[float, float] = (0, 0)
    lean: float = 0
    nod: float = 0
    tilt: float = 0
    bow: float = 0
    stance: float = 0.985
    air: float = 0
    over: tuple[bool, bool] = (True, False)
    side: bool = False


@dataclass(frozen=True, slots=True)
class _Frame:
    """What multiplies the widths at the hip, the waist, the chest and the shoulders, and the
    limbs; `belly` is added in front, in heads."""

    widths: tuple[float, float, float, float]
    limbs: float
    belly: float = 0


_BUILDS: Mapping[Build, _Frame] = {
    "slim": _Frame((0.94, 0.96, 0.98, 1.0), 1.0),
    "average": _Frame((1.06, 1.10, 1.12, 1.10), 1.16),
    "broad": _Frame((1.12, 1.26, 1.32, 1.26), 1.30, 0.03),
    "curvy": _Frame((1.30, 1.08, 1.14, 1.06), 1.22, 0.02),
    "round": _Frame((1.36, 1.66, 1.42, 1.20), 1.32, 0.24),
}


@dataclass(frozen=True, slots=True)
class _Growth:
    limbs: float
    torso: float
    wide: float
    head: float
    stoop: float = 0


_AGES: Mapping[Age, _Growth] = {
    "child": _Growth(limbs=0.53, torso=0.66, wide=0.84, head=1.18),
    "adult": _Growth(limbs=1, torso=1, wide=1, head=1.2),
    "elder": _Growth(limbs=0.96, torso=0.94, wide=0.98, head=1.2, stoop=5),
}
_STATIONS = (0.0, 0.42, 0.74, 0.92)  # where along the torso its widths are given


@dataclass(frozen=True, slots=True)
class Body:
    """Where the parts of a posed person are."""

    unit: float
    look: Look
    pose: Pose
    hip: Point
    neck: Point
    lean: float
    head: float = 1.2

    @property
    def side(self) -> bool:
        return self.pose.side

    @property
    def bulk(self) -> float:
        """What multiplies the widths of limbs."""
        return _BUILDS[self.look.build].limbs * _AGES[self.look.age].wide

    @property
    def reach(self) -> float:
        """What multiplies the lengths of limbs."""
        return _AGES[self.look.age].limbs

    def at(self, along: float, across: float) -> Point:
        """On the torso: 0 at the hip to 1 at the neck, and heads towards the right."""
        share = min(1.0, max(0.0, along))
        middle = between(self.hip, self.neck, share)
        if along != share:  # beyond the torso heads are heads, whatever the age
            middle = add(middle, toward(180 - self.lean, (along - share) * TORSO * self.unit))
        bow = self.pose.bow * math.sin(math.pi * share)
        tilt = self.pose.tilt * (1 - 1.8 * share)
        angle = math.radians(self.lean + tilt)
        out = (across * self._width(along) + bow + self._belly(share, across)) * self.unit
        return middle[0] + math.cos(angle) * out, middle[1] + math.sin(angle) * out

    def _width(self, along: float) -> float:
        widths, grown = _BUILDS[self.look.build].widths, _AGES[self.look.age].wide
        if along > 1:  # the head is nobody's build
            return grown
        for i in range(3):
            low, high = _STATIONS[i], _STATIONS[i + 1]
            if along < high:
                share = max(0.0, (along - low) / (high - low))
                return grown * (widths[i] + (widths[i + 1] - widths[i]) * share)
        return grown * widths[3]

    def _belly(self, share: float, across: float) -> float:
        if not self.side or across <= 0:
            return 0.0
        return _BUILDS[self.look.build].belly * math.sin(math.pi * min(1.0, share * 1.25))

    def arm(self, far: int) -> Chain:
        u, bones = self.unit * self.reach, self.pose.arms[far]
        root = self.shoulder(far)
        return (root, *_joints(root, self._target(bones), ARM * u, FOREARM * u))

    def leg(self, far: int) -> Chain:
        u, bones = self.unit * self.reach, self.pose.legs[far]
        root = self.at(0.02, (0.02, -0.02)[far] if self.side else (0.28, -0.28)[far])
        target = self._target(bones)
        if isinstance(bones, Stand) and isinstance(target, Reach) and not self.side:
            knee = between(root, (target.x, target.y), 0.5)  # bends towards us
            return root, (knee[0] + 0.03 * u * bones.bend, knee[1]), (target.x, target.y)
        return (root, *_joints(root, target, THIGH * u, SHIN * u))

    def shoulder(self, far: int) -> Point:
        """Rises with the arm."""
        x, y = self.at(0.84, (-0.08, 0.10)[far]) if self.side else self.at(0.80, (0.58, -0.58)[far])
        lift = self.lift(far) * self.unit * self.reach
        inward = 0 if self.side else (-0.35, 0.35)[far] * lift
        return x + inward, y - lift

    def lift(self, far: int) -> float:
        """Heads by which a raised arm lifts its shoulder."""
        bones = self._target(self.pose.arms[far])
        if isinstance(bones, Reach):
            x, y = self.at(0.87, 0.0)
            angle = math.degrees(math.atan2(abs(bones.x - x), bones.y - y))
        else:
            angle = abs(bones[0])
        return 0.20 * max(0.0, min(1.0, (angle - 70) / 90))

    def _target(self, bones: Bones) -> tuple[float, float] | Reach:
        match bones:
            case Touch(along, across, bend):
                return Reach(*self.at(along, across), bend)
            case Stand(ahead, bend):
                ankle = GROUND - (FOOT + self.pose.air) * self.unit * self.reach
                return Reach(self.hip[0] + ahead * self.unit * self.reach, ankle, bend)
            case _:
                return bones

    def limb(self, root: Point, joint: Point, end: Point, *widths: float) -> Path:
        """Two bones; each widens and narrows on its own, and they share the joint's width."""
        wide = [width * self.unit * self.bulk for width in widths]
        half = len(wide) // 2
        return union(limb([root, joint], *wide[: half + 1]), limb([joint, end], *wide[half:]))

    @property
    def sits(self) -> bool:
        root, knee, _ = self.leg(0)
        return abs(knee[0] - root[0]) > abs(knee[1] - root[1])


def toward(degrees: float, length: float) -> Point:
    angle = math.radians(degrees)
    return length * math.sin(angle), length * math.cos(angle)


def add(a: Point, b: Point) -> Point:
    return a[0] + b[0], a[1] + b[1]


def heading(start: Point, end: Point) -> float:
    """As the angles of bones."""
    return math.degrees(math.atan2(end[0] - start[0], end[1] - start[1]))


def posed(
    pose: Pose, look: Look, *, x: float = 100, unit: float = 24.6, hip: Point | None = None
) -> Body:
    """Stands on the ground at `x`, unless its hips are given."""
    grown = _AGES[look.age]
    size = unit * grown.limbs
    lean = pose.lean + (grown.stoop if pose.side else 0)
    seat = hip or (x, GROUND - (_stature(pose) + pose.air) * size)
    neck = add(seat, toward(180 - lean, TORSO * unit * grown.torso))
    return Body(unit, look, pose, seat, neck, lean, grown.head)


def _stature(pose: Pose) -> float:
    """The height of the hips over the ground."""
    drops = [
        math.cos(math.radians(leg[0])) * THIGH + math.cos(math.radians(leg[1])) * SHIN
        for leg in pose.legs
        if isinstance(leg, tuple)
    ]
    return (max(drops) if drops else (THIGH + SHIN) * pose.stance) + FOOT


def _joints(
    root: Point, bones: tuple[float, float] | Reach, first: float, second: float
) -> tuple[Point, Point]:
    """The middle joint and the end; two bones reach as far as they can."""
    if not isinstance(bones, Reach):
        middle = add(root, toward(bones[0], first))
        return middle, add(middle, toward(bones[1], second))
    dx, dy = bones.x - root[0], bones.y - root[1]
    far = max(abs(first - second) * 1.05 + 0.01, math.hypot(dx, dy))
    far = min(far, (first + second) * 0.995)
    towards = math.atan2(dx, dy)
    cosine = (first**2 + far**2 - second**2) / (2 * first * far)
    angle = towards + math.acos(max(-1.0, min(1.0, cosine))) * bones.bend
    middle = add(root, (first * math.sin(angle), first * math.cos(angle)))
    return middle, add(root, (far * math.sin(towards), far * math.cos(towards)))
