"""One skeleton for all people: bones by absolute angles or by the point a hand must reach.

Everything is measured in heads. Angles: 0 is down, 90 forward (right), 180 up.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from onbrand.generation.composer.kit import heads
from onbrand.generation.composer.kit.heads import Hair, Head
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    GROUND,
    Path,
    Point,
    between,
    blob,
    both,
    each,
    ell,
    flip,
    limb,
    move,
    poly,
    segments,
    turn,
    union,
)

Outfit = Literal["tee", "shirt", "blazer", "dress"]

# Bones in heads; the whole figure is 7.3 heads high.
_TORSO, _ARM, _FOREARM, _THIGH, _SHIN, _FOOT = 2.30, 1.18, 1.02, 1.78, 1.72, 0.22
_BIG = 1.16  # the head is drawn a little large: it carries the character when small
_UNIT = 23.0  # the head that the paths below were drawn for


@dataclass(frozen=True, slots=True)
class Reach:
    """A hand or foot that must be at a point; `bend` is 1 or -1: which way the joint points."""

    x: float
    y: float
    bend: float = 1


Bones = tuple[float, float] | Reach


@dataclass(frozen=True, slots=True)
class Pose:
    """`side`: seen from the side, walking to the right. Pairs: near limb, far limb."""

    arms: tuple[Bones, Bones]
    legs: tuple[Bones, Bones]
    feet: tuple[float, float] = (0, 0)
    lean: float = 0
    nod: float = 0
    side: bool = False
    palm: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    top: str
    bottom: str
    shoes: str
    skin: str
    hair: Hair
    hair_tone: str
    outfit: Outfit
    glasses: bool = False


@dataclass(frozen=True, slots=True)
class Body:
    """Where the parts of a posed figure are."""

    unit: float
    hip: Point
    up: Point
    pose: Pose
    look: Look

    def at(self, along: float, across: float) -> Point:
        """On the torso: 0 at the hip to 1 at the neck, and heads towards the right."""
        x, y = self.up
        reach, sideways = along * _TORSO * self.unit, across * self.unit
        return self.hip[0] + x * reach - y * sideways, self.hip[1] + y * reach + x * sideways

    def limb(self, root: Point, joint: Point, end: Point, *widths: float) -> Path:
        """Two bones; each widens and narrows on its own, and they share the joint's width."""
        wide = [width * self.unit for width in widths]
        half = len(wide) // 2
        return union(limb([root, joint], *wide[: half + 1]), limb([joint, end], *wide[half:]))


def toward(degrees: float, length: float) -> Point:
    angle = math.radians(degrees)
    return length * math.sin(angle), length * math.cos(angle)


def _add(a: Point, b: Point) -> Point:
    return a[0] + b[0], a[1] + b[1]


def _joints(root: Point, bones: Bones, first: float, second: float) -> tuple[Point, Point]:
    """The middle joint and the end; two bones always reach as far as they can."""
    if not isinstance(bones, Reach):
        middle = _add(root, toward(bones[0], first))
        return middle, _add(middle, toward(bones[1], second))
    dx, dy = bones.x - root[0], bones.y - root[1]
    far = min(math.hypot(dx, dy), (first + second) * 0.995)
    heading = math.atan2(dx, dy)
    cosine = (first**2 + far**2 - second**2) / (2 * first * far)
    angle = heading + math.acos(max(-1.0, min(1.0, cosine))) * bones.bend
    middle = _add(root, (first * math.sin(angle), first * math.cos(angle)))
    return middle, _add(root, (far * math.sin(heading), far * math.cos(heading)))


Held = Callable[[Pen, Point], None]


def figure(
    pen: Pen,
    pose: Pose,
    look: Look,
    *,
    x: float = 100,
    unit: float = 23,
    hip: Point | None = None,
    held: Held | None = None,
) -> None:
    """Draws from back to front; `held` draws a thing into the near hand, under its fingers."""
    up = toward(180 - pose.lean, 1)
    body = Body(unit, hip or (x, GROUND - _stature(pose, unit)), up, pose, look)
    head = _head(body)
    heads.behind(pen, head)
    _arm(pen, body, 1)
    _leg(pen, body, 1)
    _leg(pen, body, 0)
    torso = _torso(pen, body)
    heads.front(pen, head, torso)
    _arm(pen, body, 0, held)


def _stature(pose: Pose, unit: float) -> float:
    """The height of the hip over the ground."""
    drops = [
        math.cos(math.radians(leg[0])) * _THIGH + math.cos(math.radians(leg[1])) * _SHIN
        for leg in pose.legs
        if not isinstance(leg, Reach)
    ]
    return (max(drops) + _FOOT) * unit if drops else 0.0


def _head(body: Body) -> Head:
    pose, look, u = body.pose, body.look, body.unit
    angle = pose.lean * 0.45 + pose.nod
    neck = body.at(1.0, 0.10 if pose.side else 0.0)
    middle = _add(neck, toward(180 - angle, u * 0.70))

    def place(path: Path) -> Path:
        size = u / _UNIT * _BIG
        return move(turn(each(path, lambda x, y: (x * size, y * size)), angle, 0, 0), *middle)

    return Head(place, u, pose.side, look.skin, look.hair, look.hair_tone, look.glasses)


def _leg(pen: Pen, body: Body, far: int) -> None:
    u, look = body.unit, body.look
    spread = (0.0, 0.04) if body.pose.side else (0.24, -0.24)
    root = body.at(0.02, spread[far])
    knee, ankle = _joints(root, body.pose.legs[far], _THIGH * u, _SHIN * u)
    skin = step(look.skin, -1) if far else look.skin
    cloth = step(look.bottom, -1) if far and body.pose.side else look.bottom
    if look.outfit == "dress":
        bare = body.limb(root, knee, ankle, 0.60, 0.50, 0.40, 0.43, 0.24)
        pen.skin(bare, skin, 0.5)
        _shoe(pen, body, ankle, far)
        return
    pen.skin(limb([knee, ankle], u * 0.38, u * 0.25), skin, 0.8)
    _shoe(pen, body, ankle, far)
    cuff = between(ankle, knee, 0.16 if look.outfit == "tee" else 0.05)
    trouser = body.limb(root, knee, cuff, 0.72, 0.54, 0.40)
    pen.form(trouser, cloth, 0.7, hard=0.10, lit=not far)
    fold = limb([between(knee, ankle, -0.04), between(knee, ankle, 0.12)], u * 0.06, u * 0.02)
    pen.fill(both(trouser, move(fold, -u * 0.12, 0)), step(cloth, -1))


_SHOE = (
    "M-4.8 -6 L4 -6 C6 -3 12 -1.6 15.5 .4 C17.6 1.6 17.6 5 16.8 5 L-5.6 5 C-7 2 -5.8 -3 -4.8 -6 Z"
)
_SOLE = "M-6 3 L17.3 3 L17 5.3 L-5.8 5.3 Z"


def _shoe(pen: Pen, body: Body, ankle: Point, far: int) -> None:
    turned = body.pose.feet[far]
    backward = abs(turned) > 90

    def worn(path: Path) -> Path:
        path = each(path, lambda x, y: (x * body.unit / _UNIT, y * body.unit / _UNIT))
        path = flip(path, 0) if backward else path
        return move(turn(path, 180 - turned if backward else -turned, 0, 0), *ankle)

    shoe = worn(_SHOE)
    pen.form(shoe, body.look.shoes, 0.9, hard=0, lit=True)
    pen.fill(worn(_SOLE), "paper-3" if not body.look.shoes.startswith("paper") else "ink+4")


def _arm(pen: Pen, body: Body, far: int, held: Held | None = None) -> None:
    u, look, side = body.unit, body.look, body.pose.side
    root = body.at(0.87, (-0.04, 0.14)[far]) if side else body.at(0.875, (0.57, -0.57)[far])
    elbow, wrist = _joints(root, body.pose.arms[far], _ARM * u, _FOREARM * u)
    dark = bool(far) and side
    skin, cloth = (step(tone, -1) if dark else tone for tone in (look.skin, look.top))
    if held:
        held(pen, wrist)
    pen.skin(body.limb(root, elbow, wrist, 0.40, 0.34, 0.23), skin, 0.4)
    _hand(pen, u, elbow, wrist, skin, thumb=-1 if far else 1)
    if body.pose.palm and not far:
        _fingers(pen, u, elbow, wrist, skin)
    if look.outfit in {"tee", "dress"}:
        hem = between(root, elbow, 0.62 if look.outfit == "tee" else 0.40)
        sleeve = limb([root, hem], u * 0.52, u * 0.56)
        pen.form(sleeve, cloth, 0.8, hard=0.12, lit=False)
        return
    cuff = between(elbow, wrist, 0.90)
    if look.outfit == "blazer":
        shirt = [between(elbow, wrist, 0.82), between(elbow, wrist, 0.98)]
        pen.fill(limb(shirt, u * 0.30, u * 0.29), "paper")
    sleeve = body.limb(root, elbow, cuff, 0.52, 0.44, 0.34)
    if side and not far:
        pen.fill(move(sleeve, -u * 0.05, u * 0.06), step(cloth, -2))
    pen.form(sleeve, cloth, 0.7, hard=0.12, lit=not far)
    crease = limb([elbow, between(elbow, root, 0.18)], u * 0.02, u * 0.07)
    pen.fill(both(sleeve, crease), step(cloth, -1))


def _hand(pen: Pen, u: float, elbow: Point, wrist: Point, skin: str, *, thumb: int) -> None:
    """A mitten: what it holds hides its fingers."""
    heading = math.degrees(math.atan2(wrist[0] - elbow[0], wrist[1] - elbow[1]))
    palm, tip = (_add(wrist, toward(heading, reach * u)) for reach in (0.16, 0.36))
    pen.fill(limb([wrist, palm, tip], u * 0.22, u * 0.30, u * 0.20), skin)
    start = _add(wrist, toward(heading, 0.05 * u))
    end = _add(wrist, toward(heading + 46 * thumb, 0.27 * u))
    pen.fill(limb([start, end], u * 0.14, u * 0.11), skin)


def _fingers(pen: Pen, u: float, elbow: Point, wrist: Point, skin: str) -> None:
    heading = math.degrees(math.atan2(wrist[0] - elbow[0], wrist[1] - elbow[1]))
    palm = _add(wrist, toward(heading, 0.16 * u))
    for spread, length in ((-30, 0.38), (-11, 0.44), (8, 0.43), (27, 0.36)):
        tip = _add(palm, toward(heading + spread, length * u))
        pen.fill(limb([palm, tip], u * 0.13, u * 0.10), skin)


# The outline of the torso from the neck down the left and up the right, as (along, across).
# Seen from the side it has a chest, the hollow of a back and a seat.
_FRONT = (
    (1.00, -0.17), (0.965, -0.50), (0.89, -0.70), (0.66, -0.66), (0.34, -0.53), (0.06, -0.60),
    (0.06, 0.60), (0.34, 0.53), (0.66, 0.66), (0.89, 0.70), (0.965, 0.50), (1.00, 0.17),
)  # fmt: skip
_SIDE = (
    (1.00, -0.14), (0.95, -0.34), (0.80, -0.48), (0.58, -0.46), (0.32, -0.36), (0.08, -0.50),
    (0.06, 0.44), (0.32, 0.40), (0.56, 0.46), (0.76, 0.50), (0.92, 0.34), (1.00, 0.20),
)  # fmt: skip
_HEM = {"tee": -0.12, "shirt": -0.16, "blazer": -0.25, "dress": -0.10}


def _torso(pen: Pen, body: Body) -> Path:
    look, u = body.look, body.unit
    outline = _SIDE if body.pose.side else _FRONT
    hem = _HEM[look.outfit]
    wide = 0.50 if body.pose.side else 0.60
    points = [*outline[:6], (hem, -wide), (hem, wide * 0.94), *outline[6:]]
    torso = blob(*(body.at(*point) for point in points), tension=0.9)
    neck = limb(
        [body.at(0.93, 0.02), body.at(1.16, 0.08 if body.pose.side else 0.0)], u * 0.42, u * 0.38
    )
    pen.fill(neck, step(look.skin, -1))
    if look.outfit == "dress":
        torso = union(torso, _skirt(body))
    pen.form(torso, look.top, 0.7, hard=0.10)
    _CLOTHES[look.outfit](pen, body, torso)
    return union(torso, neck)


def _skirt(body: Body) -> Path:
    """To the knee; over bent legs it follows the thigh."""
    u = body.unit
    near = body.pose.legs[0]
    if not isinstance(near, Reach) and near[0] > 60:
        root = body.at(0.02, 0)
        knee = _add(root, toward(near[0], _THIGH * u * 0.94))
        return limb([root, knee], u * 0.96, u * 0.8)
    stride = 1.1 if body.pose.side else 1.0
    low = 0.92 * _THIGH * u
    return blob(
        body.at(0.40, -0.46), body.at(0.18, -0.58),
        _add(body.at(0, -0.92 * stride), (0, low * 0.6)), _add(body.at(0, -1.06 * stride), (0, low)),
        _add(body.at(0, 0), (0, low * 1.05)),
        _add(body.at(0, 1.06 * stride), (0, low)), _add(body.at(0, 0.92 * stride), (0, low * 0.6)),
        body.at(0.18, 0.58), body.at(0.40, 0.46), tension=0.8,
    )  # fmt: skip


def _area(body: Body, *points: Point, radius: float = 0) -> Path:
    return poly([body.at(*point) for point in points], radius)


def _collar(pen: Pen, body: Body, torso: Path, depth: float) -> None:
    shift = 0.10 if body.pose.side else 0.0
    throat = blob(
        body.at(1.03, -0.27), body.at(0.95, -0.14 + shift), body.at(depth, 0.02 + shift),
        body.at(0.95, 0.18 + shift), body.at(1.03, 0.28), body.at(1.15, 0),
    )  # fmt: skip
    pen.fill(both(torso, throat), step(body.look.skin, -1))


def _tee(pen: Pen, body: Body, torso: Path) -> None:
    top = body.look.top
    _collar(pen, body, torso, 0.91)
    pen.fill(
        both(torso, _area(body, (-0.05, -1), (-0.05, 1), (-0.3, 1), (-0.3, -1))), step(top, -1)
    )
    band = _area(body, (0.64, -1.2), (0.64, 1.2), (0.52, 1.2), (0.52, -1.2))
    pen.fill(both(torso, band), "paper" if not top.startswith("paper") else "accent")


def _shirt(pen: Pen, body: Body, torso: Path) -> None:
    top, mid = body.look.top, 0.24 if body.pose.side else 0.0
    _collar(pen, body, torso, 0.89)
    pen.line(segments(body.at(0.9, mid), body.at(-0.12, mid)), step(top, -2), body.unit * 0.05)
    for along in (0.74, 0.54, 0.34, 0.14):
        pen.fill(ell(*body.at(along, mid + 0.06), body.unit * 0.045), step(top, 3))
    for side in (-1, 1):
        wing = _area(
            body,
            (1.03, mid + side * 0.10),
            (0.97, mid + side * 0.30),
            (0.84, mid + side * 0.16),
            (0.91, mid),
            radius=1,
        )
        pen.fill(both(torso, wing), step(top, 1 if side < 0 else -1))
    pocket = _area(
        body,
        (0.70, mid + 0.18),
        (0.70, mid + 0.44),
        (0.53, mid + 0.42),
        (0.53, mid + 0.2),
        radius=1,
    )
    pen.fill(both(torso, pocket), step(top, -1))


def _blazer(pen: Pen, body: Body, torso: Path) -> None:
    top, mid = body.look.top, 0.22 if body.pose.side else 0.0
    shirt = _area(
        body, (1.05, mid - 0.24), (1.05, mid + 0.24), (0.50, mid + 0.05), (0.50, mid - 0.03)
    )
    pen.fill(both(torso, shirt), "paper")
    _collar(pen, body, both(torso, shirt), 0.94)
    tie = _area(
        body,
        (0.97, mid - 0.05),
        (0.97, mid + 0.08),
        (0.60, mid + 0.07),
        (0.53, mid + 0.01),
        (0.60, mid - 0.05),
        radius=0.6,
    )
    pen.fill(tie, "accent" if not top.startswith("accent") else "main")
    for side in (-1, 1):
        lapel = _area(
            body,
            (1.04, mid + side * 0.20),
            (0.92, mid + side * 0.48),
            (0.86, mid + side * 0.36),
            (0.80, mid + side * 0.42),
            (0.46, mid + side * 0.02),
            radius=0.6,
        )
        pen.fill(both(torso, lapel), step(top, -2 if side > 0 else -1))
    pen.line(
        segments(body.at(0.46, mid), body.at(-0.22, mid + 0.05)), step(top, -2), body.unit * 0.06
    )
    for along in (0.36, 0.20):
        pen.fill(ell(*body.at(along, mid + 0.14), body.unit * 0.05), step(top, 2))


def _dress(pen: Pen, body: Body, torso: Path) -> None:
    top = body.look.top
    _collar(pen, body, torso, 0.88)
    pen.fill(both(torso, _area(body, (0.36, -1), (0.36, 1), (0.28, 1), (0.28, -1))), step(top, -2))
    near = body.pose.legs[0]
    if isinstance(near, Reach) or near[0] > 60:
        return
    low = _THIGH * body.unit * 0.8
    for across in (-0.35, 0.25):
        fold = segments(body.at(0.12, across * 0.7), _add(body.at(0, across * 2.0), (0, low)))
        pen.line(fold, step(top, -1), body.unit * 0.05)


_CLOTHES = {"tee": _tee, "shirt": _shirt, "blazer": _blazer, "dress": _dress}
