"""Legs, skirts and shoes."""

from onbrand.generation.composer.kit.look import at_night
from onbrand.generation.composer.kit.skeleton import (
    FOOT,
    Body,
    Chain,
)
from onbrand.generation.composer.kit.tailoring import Cut, ended
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    between,
    both,
    each,
    ell,
    flip,
    limb,
    move,
    poly,
    turn,
    union,
)

_UNIT = 23.0  # the head that the paths of shoes were drawn for
_SHOE = "M-4.8 -7 L4 -7 C6 -3 12 -1.8 15.5 .4 C17.4 1.6 17.4 5 16.6 5.4 L-5.6 5.4 C-7 2 -5.8 -3 -4.8 -7 Z"
_SOLE = "M-6.6 3.2 L17.2 3.2 L17 5.6 L-6 5.6 Z"
_SHOE_FRONT = (
    "M-4.8 -7 L4.2 -7 C5.4 -3.6 9.6 -1.8 11 1.4 C11.8 3.4 11.4 5.4 10.2 5.4 L-5.2 5.4 "
    "C-6.6 2 -5.6 -3 -4.8 -7 Z"
)
_SOLE_FRONT = "M-6.4 3.4 L11.6 3.4 L10.8 5.6 L-5.8 5.6 Z"
_FOOT_BARE = "M-3.6 -6 L3.4 -6 C5 -2 10 0 13.6 2.4 C15 3.6 14.6 5.4 13.4 5.4 L-4.6 5.4 C-5.6 2 -4.4 -2 -3.6 -6 Z"


def legs(pen: Pen, body: Body, garment: Cut) -> None:
    for far in (1, 0):
        _below(pen, body, garment, far)
    if garment.leg == "skirt":
        _skirt(pen, body, garment)
        return
    near, far_leg = _trouser(body, garment, 0), _trouser(body, garment, 1)
    cloth = body.look.bottom
    if body.side:
        pen.form(far_leg, step(cloth, -1), 0.7, hard=0.10, lit=False)
        own = union(near, _seat(body))
        pen.form(own, cloth, 0.7, hard=0.08)
        if at_night(pen):
            pen.light(own, step(cloth, 2), 1.8)
    else:
        whole = union(_seat(body), near, far_leg)
        pen.fill(whole, cloth)
        pen.shade(far_leg, step(cloth, -1), 0.7, hard=0.12)
        pen.fill(near, cloth)
        pen.shade(near, step(cloth, -1), 0.7, hard=0.12)
        pen.light(whole, step(cloth, 2 if at_night(pen) else 1), 1.6)
        pen.fill(
            both(whole, limb([body.at(-0.02, 0.0), body.at(-0.24, 0.0)], 1.2, 0.4)), step(cloth, -2)
        )
    _folds(pen, body, near, cloth)


def _below(pen: Pen, body: Body, garment: Cut, far: int) -> None:
    """The bare leg, and what is on the foot."""
    root, knee, ankle = body.leg(far)
    dark = bool(far) and body.side
    skin = step(body.look.flesh, -1) if dark else body.look.flesh
    if body.look.aid == "prosthesis" and not far:
        _prosthesis(pen, body, knee, ankle)
    elif garment.leg == "trousers":
        pen.skin(
            limb(
                [between(knee, ankle, 0.7), ankle],
                *(w * body.unit * body.bulk for w in (0.3, 0.25)),
            ),
            skin,
        )
    else:
        bare = body.limb(root, knee, ankle, 0.64, 0.54, 0.42, 0.46, 0.26)
        pen.skin(bare, skin, 0.5)
    _shoe(pen, body, far, skin)


def _trouser(body: Body, garment: Cut, far: int) -> Path:
    root, knee, ankle = body.leg(far)
    u, wide = body.unit, garment.trouser
    end = between(knee, ankle, 0.93)
    if garment.leg == "shorts":
        end = between(root, knee, 0.80)
    if body.look.aid == "prosthesis" and not far:
        end = between(root, knee, 0.80)
    if end[1] != between(knee, ankle, 0.93)[1]:
        tube = limb([root, knee], *(w * u * body.bulk for w in (0.70, 0.68, 0.64)))
        return ended(tube, root, end, u)
    tube = body.limb(root, knee, ankle, 0.70, 0.66 * wide, 0.56 * wide, 0.52 * wide, 0.44 * wide)
    return ended(tube, knee, end, u)


def _seat(body: Body) -> Path:
    if body.side:
        return union(ell(*body.at(0.03, -0.04), body.unit * 0.40 * body.bulk), _waist(body, 0.42))
    hips = [
        (0.24, -0.46),
        (0.02, -0.54),
        (-0.12, -0.5),
        (-0.17, 0),
        (-0.12, 0.5),
        (0.02, 0.54),
        (0.24, 0.46),
    ]
    return poly([body.at(*point) for point in hips], 3)


def _waist(body: Body, wide: float) -> Path:
    return poly([body.at(*p) for p in ((0.3, -wide), (0.3, wide), (0.02, wide), (0.02, -wide))], 2)


def _folds(pen: Pen, body: Body, near: Path, cloth: str) -> None:
    """Two short creases at the knee, and the turned-up hem."""
    u = body.unit
    _, knee, ankle = body.leg(0)
    fold = limb([between(knee, ankle, -0.05), between(knee, ankle, 0.12)], u * 0.06, u * 0.02)
    pen.fill(both(near, move(fold, -u * 0.13 * body.bulk, 0)), step(cloth, -1))


def _skirt(pen: Pen, body: Body, garment: Cut) -> None:
    """From the waist to over the knees, wherever they are."""
    u, tone = body.unit, body.look.top if garment.skirt_of_top else body.look.bottom
    chains: tuple[Chain, Chain] = (body.leg(0), body.leg(1))
    if body.sits:
        thighs = [
            ended(
                limb([root, knee], u * 0.86 * body.bulk, u * 0.72 * body.bulk),
                root,
                between(root, knee, 0.92),
                u,
            )
            for root, knee, _ in reversed(chains)
        ]
        pen.form(thighs[0], step(tone, -1), 0.7, hard=0.1, lit=False)
        pen.form(union(thighs[1], _seat(body)), tone, 0.7, hard=0.1)
        return
    knees = [between(root, knee, garment.skirt) for root, knee, _ in chains]
    flare = u * garment.flare * body.bulk
    left, right = min(knees, key=_across), max(knees, key=_across)
    low = max(left[1], right[1])
    middle = between(left, right, 0.5)
    shape = _hull(
        body, (left[0] - flare, left[1]), (right[0] + flare, right[1]), (middle[0], low + u * 0.08)
    )
    pen.form(shape, tone, 0.7, hard=0.10)
    for share in (-0.45, 0.3):
        top = body.at(-0.02, share * 0.6)
        bottom = (middle[0] + share * (right[0] - left[0] + 2 * flare) * 0.6, low - u * 0.05)
        pen.fill(
            both(shape, limb([between(top, bottom, 0.25), bottom], u * 0.02, u * 0.09)),
            step(tone, -1),
        )


def _hull(body: Body, left: Point, right: Point, low: Point) -> Path:
    """Waist, hips and hem; the sides hang straight and the hem sags."""
    a, b = body.at(0.36, -0.44), body.at(0.36, 0.44)
    hip_left, hip_right = body.at(-0.05, -0.62), body.at(-0.05, 0.62)
    return (
        f"M{a[0]:.2f} {a[1]:.2f} "
        f"C{hip_left[0]:.2f} {hip_left[1]:.2f} {hip_left[0]:.2f} {hip_left[1]:.2f} {left[0]:.2f} {left[1]:.2f} "
        f"Q{low[0]:.2f} {low[1] + body.unit * 0.12:.2f} {right[0]:.2f} {right[1]:.2f} "
        f"C{hip_right[0]:.2f} {hip_right[1]:.2f} {hip_right[0]:.2f} {hip_right[1]:.2f} {b[0]:.2f} {b[1]:.2f} Z"
    )


def _across(point: Point) -> float:
    return point[0]


def _prosthesis(pen: Pen, body: Body, knee: Point, ankle: Point) -> None:
    """A socket over the knee, a pylon and a foot in a shoe."""
    u, bulk = body.unit, body.bulk
    socket = limb(
        [between(knee, ankle, -0.22), between(knee, ankle, 0.34)], u * 0.44 * bulk, u * 0.28 * bulk
    )
    pylon = limb([between(knee, ankle, 0.3), ankle], u * 0.13, u * 0.13)
    pen.form(pylon, "paper-5", hard=0.2)
    pen.form(socket, "ink+3", 0.8)
    ring = limb(
        [between(knee, ankle, 0.26), between(knee, ankle, 0.36)], u * 0.30 * bulk, u * 0.28 * bulk
    )
    pen.fill(ring, "accent")


def _shoe(pen: Pen, body: Body, far: int, skin: str) -> None:
    _, _, ankle = body.leg(far)
    turned = body.pose.feet[far]
    backward = abs(turned) > 90 if body.side else bool(far)
    size = body.unit / _UNIT * (0.5 + 0.5 * body.reach) * (0.92 + 0.1 * body.bulk)
    drop = FOOT * body.unit * body.reach - 5.5 * size  # the sole lies on the ground

    def worn(path: Path) -> Path:
        path = move(each(path, lambda x, y: (x * size, y * size)), 0, drop)
        path = flip(path, 0) if backward else path
        degrees = (180 - turned if backward else -turned) if body.side else turned
        return move(turn(path, degrees, 0, 0), *ankle)

    if body.look.barefoot:
        pen.skin(worn(_FOOT_BARE), skin)
        return
    shoe, sole = (_SHOE, _SOLE) if body.side else (_SHOE_FRONT, _SOLE_FRONT)
    tone = step(body.look.shoes, -1) if far and body.side else body.look.shoes
    pen.form(worn(shoe), tone, 0.9, hard=0.06, lit=True)
    pale = tone.startswith("paper")
    pen.fill(both(worn(shoe), worn(sole)), "ink+2" if pale else "paper-1")
