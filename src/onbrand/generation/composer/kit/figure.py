"""Draws a posed person from back to front: what is behind the chest, the chest, what is before.

Sleeves and torso are one cloth: one silhouette has one lit edge, so that no seam rounds the
shoulder, and an arm before the chest shades it.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from onbrand.generation.composer.kit import hair, hats, heads
from onbrand.generation.composer.kit.hands import Hand, fingers, hand_at, palm
from onbrand.generation.composer.kit.heads import Head
from onbrand.generation.composer.kit.legs import legs
from onbrand.generation.composer.kit.look import Look, at_night
from onbrand.generation.composer.kit.outfits import cut_of
from onbrand.generation.composer.kit.skeleton import Body, Pose, add, heading, posed, toward
from onbrand.generation.composer.kit.tailoring import Cut, ended, torso_of
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    GROUND,
    Path,
    Point,
    between,
    both,
    cut,
    each,
    ell,
    limb,
    move,
    segments,
    turn,
    union,
)

_UNIT = 23.0  # the head that the paths of heads were drawn for
_HAND = 1.12

Held = Callable[[Pen, Point], None]
Worn = Callable[[Pen, Body], None]


@dataclass(frozen=True, slots=True)
class _Arm:
    """`cloth` is the sleeve, empty where there is none."""

    bare: Path
    cloth: Path
    elbow: Point
    hand: Hand
    tone: str
    skin: str
    far: int

    @property
    def whole(self) -> Path:
        return union(self.bare, self.cloth) if self.cloth else self.bare


def person_at(
    pen: Pen,
    pose: Pose,
    look: Look,
    *,
    x: float = 100,
    unit: float = 26,
    hip: Point | None = None,
    held: Held | None = None,
    held_far: Held | None = None,
    behind: Worn | None = None,
    worn: Worn | None = None,
) -> Body:
    """`held` and `held_far` draw things into the hands, under the fingers; `behind` and `worn`
    what is on the back and on the chest."""
    if look.aid in {"cane", "white_cane"}:
        pose, held_far = _leaning(pose), _cane(look, unit, side=pose.side)
    body = posed(pose, look, x=x, unit=unit, hip=hip)
    if behind:
        behind(pen, body)
    figure(pen, body, held, held_far, worn)
    return body


def figure(
    pen: Pen,
    body: Body,
    held: Held | None = None,
    held_far: Held | None = None,
    worn: Worn | None = None,
) -> None:
    garment, head = cut_of(body.look), _head(body)
    torso = torso_of(body, garment)
    near, far = _arm(body, garment, 0), _arm(body, garment, 1)
    silhouette = torso if body.side else union(torso, *(a.cloth for a in (near, far) if a.cloth))
    hair.behind(pen, head)
    for arm, own in ((far, held_far), (near, held)):
        if not body.pose.over[arm.far]:
            _draw_arm(pen, body, arm, own)
    legs(pen, body, garment)
    neck = _neck(pen, body)
    pen.form(torso, body.look.top, 0.7, hard=0.10, lit=False)
    edge = (2, 2.2) if at_night(pen) else (1, 1.6)
    pen.light(silhouette, step(body.look.top, edge[0]), edge[1])
    garment.paint(pen, body, torso)
    if worn:
        worn(pen, body)
    _draw_head(pen, head, union(torso, neck))
    for arm, own in ((far, held_far), (near, held)):
        if body.pose.over[arm.far]:
            _shade_under(pen, body, arm, torso)
            _draw_arm(pen, body, arm, own)


def bust(pen: Pen, body: Body, *, arms: bool) -> None:
    """Somebody in a crowd: a head and a chest; `arms` or the sleeves alone."""
    garment, head = replace(cut_of(body.look), hem=0.02), _head(body)
    torso = torso_of(body, garment)
    hair.behind(pen, head)
    for far in (1, 0):
        arm = _arm(body, garment, far)
        if arms:
            _draw_arm(pen, body, arm, None)
        elif arm.cloth:
            pen.form(arm.cloth, arm.tone, lit=False)
    neck = _neck(pen, body)
    pen.form(torso, body.look.top, 0.7, hard=0.10)
    garment.paint(pen, body, torso)
    _draw_head(pen, head, union(torso, neck))


def _arm(body: Body, garment: Cut, far: int) -> _Arm:
    u, look = body.unit, body.look
    root, elbow, wrist = body.arm(far)
    dark = bool(far) and body.side
    skin, tone = (step(one, -1) if dark else one for one in (look.flesh, look.top))
    bare = body.limb(root, elbow, wrist, 0.40, 0.36, 0.32, 0.32, 0.22)
    inward = (0.7, -1.0) if body.side else ((1.0, -1.0) if far else (-1.0, -1.0))
    size = _HAND * u * (0.55 + 0.45 * body.reach)
    hand = hand_at(wrist, heading(elbow, wrist), size, look.gloves or skin, inward)
    return _Arm(bare, _sleeve(body, garment, (root, elbow, wrist)), elbow, hand, tone, skin, far)


def _sleeve(body: Body, garment: Cut, chain: tuple[Point, Point, Point]) -> Path:
    root, elbow, wrist = chain
    wide = garment.loose
    if garment.sleeve == "none":
        return ""
    if garment.sleeve == "short":
        hem = between(root, elbow, 0.66)
        tube = limb([root, elbow], *(w * body.unit * body.bulk for w in (0.42, 0.54, 0.55)))
        return ended(tube, root, hem, body.unit)
    cuff = between(elbow, wrist, 0.93)
    tube = body.limb(root, elbow, wrist, 0.42 * wide, 0.49 * wide, 0.43 * wide, 0.42 * wide, 0.34)
    return ended(tube, elbow, cuff, body.unit)


def _draw_arm(pen: Pen, body: Body, arm: _Arm, held: Held | None) -> None:
    u, far = body.unit, arm.far
    root, elbow, wrist = body.arm(far)
    shape = body.pose.hands[far]
    pen.skin(arm.bare, arm.skin, 0.4)
    palm(pen, arm.hand, shape)
    if held:
        held(pen, arm.hand.grip)
    fingers(pen, arm.hand, shape)
    if not arm.cloth:
        return
    pen.fill(arm.cloth, arm.tone)
    pen.light(arm.cloth, step(arm.tone, 1), 1.4)
    joint = ell(*root, u * 0.30 * body.bulk)
    pen.fill(both(arm.cloth, joint), arm.tone)
    pen.shade(arm.cloth, step(arm.tone, -1), 0.7, hard=0.12)
    garment = cut_of(body.look)
    if garment.sleeve == "long":
        crease = limb([elbow, between(elbow, root, 0.2)], u * 0.02, u * 0.07)
        pen.fill(both(arm.cloth, crease), step(arm.tone, -1))
        if garment.cuff:
            band = limb([between(elbow, wrist, 0.80), between(elbow, wrist, 1.1)], u * 0.6, u * 0.6)
            flat = ended(band, between(elbow, wrist, 1.1), between(elbow, wrist, 0.82), u)
            pen.fill(both(arm.cloth, flat), garment.cuff_tone(body.look))


def _shade_under(pen: Pen, body: Body, arm: _Arm, torso: Path) -> None:
    """What a near arm darkens on the chest, but for the shoulder that it grows from."""
    u = body.unit
    root, elbow, _ = body.arm(arm.far)
    shoulder = limb([root, between(root, elbow, 0.4)], u * 0.8 * body.bulk, u * 0.5)
    shade = cut(both(torso, move(arm.whole, u * 0.09, u * 0.13)), shoulder)
    pen.fill(shade, step(body.look.top, -2))
    if body.side:
        rim = cut(both(torso, move(arm.whole, -u * 0.05, u * 0.04)), shoulder)
        pen.fill(rim, step(body.look.top, -1))


def _neck(pen: Pen, body: Body) -> Path:
    u, ahead = body.unit, 0.10 if body.side else 0.0
    wide = u * 0.43 * (0.5 + 0.5 * body.bulk)
    neck = limb([body.at(0.90, 0.0), body.at(1.0, 0.02 + ahead / 2), body.at(1.18, ahead)],
                wide * 1.15, wide, wide * 0.95)  # fmt: skip
    pen.fill(neck, step(body.look.flesh, -1))
    return neck


def _head(body: Body) -> Head:
    u = body.unit
    angle = body.lean * 0.4 + body.pose.nod
    neck = body.at(1.0, 0.08 if body.side else 0.0)
    middle = add(neck, toward(180 - angle, u * 0.70))
    size = u / _UNIT * body.head
    wide = 1.08 if body.look.age == "child" else 1.0

    def place(path: Path) -> Path:
        return move(
            turn(each(path, lambda x, y: (x * size * wide, y * size)), angle, 0, 0), *middle
        )

    return Head(place, u, body.side, body.look)


def _draw_head(pen: Pen, head: Head, chest: Path) -> None:
    heads.face(pen, head, chest)
    if head.look.hair != "hijab":
        heads.ear(pen, head)
    hair.front(pen, head)
    if head.look.glasses:
        heads.glasses(pen, head)
    hats.hat(pen, head)


def _leaning(pose: Pose) -> Pose:
    """The far hand holds a cane."""
    return replace(
        pose,
        arms=(pose.arms[0], (26, 44) if pose.side else (-26, -12)),
        hands=(pose.hands[0], "grip"),
    )


def _cane(look: Look, unit: float, *, side: bool) -> Held:
    white = look.aid == "white_cane"

    def draw(pen: Pen, hand: Point) -> None:
        x, y = hand
        ahead = unit * (0.6 if side else -0.4) if white else 2
        tip = (x + ahead, GROUND - 1.0)
        handle = (x - 1, y - unit * 0.18)
        pen.line(segments(handle, tip), "paper" if white else "wood-2", unit * 0.11)
        if white:
            pen.line(segments(between(tip, handle, 0.16), tip), "hot", unit * 0.12)
            pen.line(segments(handle, between(handle, tip, 0.14)), "ink+1", unit * 0.13)
        else:
            hook = [
                (x + unit * 0.34, handle[1] + 1),
                (x + unit * 0.18, handle[1] - unit * 0.10),
                handle,
            ]
            pen.line(segments(*hook), "wood-2", unit * 0.13)

    return draw
