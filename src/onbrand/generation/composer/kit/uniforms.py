"""Jackets and coats of those whose work has an outfit of its own."""

from onbrand.generation.composer.kit.skeleton import Body
from onbrand.generation.composer.kit.tailoring import (
    area,
    band,
    buttons,
    contrasting,
    lapels,
    neckline,
    seam,
)
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import Path, both, ell, limb, segments, union


def blazer(pen: Pen, body: Body, torso: Path) -> None:
    top, mid = body.look.top, 0.26 if body.side else 0.02
    shirt = both(
        torso,
        area(body, (1.06, mid - 0.26), (1.06, mid + 0.26), (0.46, mid + 0.05), (0.46, mid - 0.03)),
    )
    pen.fill(shirt, "paper")
    neckline(pen, body, shirt, 0.95)
    tie = area(
        body,
        (0.96, mid - 0.07),
        (0.96, mid + 0.07),
        (0.62, mid + 0.08),
        (0.54, mid),
        (0.62, mid - 0.07),
        radius=0.6,
    )
    pen.fill(both(shirt, tie), contrasting(top))
    lapels(pen, body, torso, mid, top, 0.44)
    seam(pen, body, torso, step(top, -2), 0.44, -0.3, mid)
    buttons(pen, body, torso, step(top, 2), (0.36, 0.20), mid + 0.10)
    if not body.side:
        pen.fill(
            both(torso, area(body, (0.70, 0.26), (0.71, 0.44), (0.67, 0.44), (0.66, 0.26))),
            "paper-1",
        )


def lab_coat(pen: Pen, body: Body, torso: Path) -> None:
    top, mid = body.look.top, 0.26 if body.side else 0.02
    inner = both(
        torso,
        area(
            body,
            (1.06, mid - 0.26),
            (1.06, mid + 0.26),
            (0.42, mid + 0.20),
            (-0.2, mid + 0.16),
            (-0.2, mid - 0.14),
            (0.42, mid - 0.18),
        ),
    )
    pen.fill(inner, "second" if not top.startswith("second") else "main")
    neckline(pen, body, inner, 0.93)
    lapels(pen, body, torso, mid, top, 0.48)
    seam(pen, body, torso, step(top, -3), -0.2, -0.6, mid + 0.01)
    buttons(pen, body, torso, step(top, -5), (0.34, 0.14, -0.06), mid + 0.26)
    if not body.side:
        for side in (-1, 1):
            pocket = area(
                body,
                (0.12, side * 0.20),
                (0.12, side * 0.46),
                (-0.12, side * 0.46),
                (-0.12, side * 0.22),
                radius=1.5,
            )
            pen.fill(both(torso, pocket), step(top, -2))
        pen.fill(
            both(
                torso, area(body, (0.68, 0.24), (0.68, 0.44), (0.56, 0.42), (0.56, 0.25), radius=1)
            ),
            step(top, -2),
        )


def chef_jacket(pen: Pen, body: Body, torso: Path) -> None:
    top, mid = body.look.top, 0.16 if body.side else 0.02
    neckline(pen, body, torso, 0.96)
    flap = area(
        body,
        (0.94, mid - 0.30),
        (0.94, mid + 0.14),
        (0.70, mid + 0.34),
        (-0.3, mid + 0.30),
        (-0.3, mid - 0.26),
    )
    pen.fill(both(torso, flap), step(top, 1))
    seam(pen, body, torso, step(top, -3), 0.70, -0.14, mid + 0.33)
    for across in (mid - 0.10, mid + 0.20):
        buttons(pen, body, torso, "accent", (0.66, 0.46, 0.26, 0.06), across)
    u = body.unit
    scarf = limb(
        [body.at(1.0, -0.20), body.at(0.95, mid), body.at(1.0, 0.24)], u * 0.16, u * 0.20, u * 0.16
    )
    pen.form(scarf, "hot", hard=0.1)


def vest(pen: Pen, body: Body, torso: Path) -> None:
    """A warning vest with bands that shine."""
    tone, mid = contrasting(body.look.top, "hot", "accent"), 0.30 if body.side else 0.03
    cover = area(body, (1.0, -0.44), (0.86, -0.52), (0.60, -0.60), (-0.3, -0.8), (-0.3, 0.8), (0.60, 0.60), (0.86, 0.52),
                  (1.0, 0.44), (0.58, mid))  # fmt: skip
    shape = both(torso, cover)
    pen.form(shape, tone, 0.7, hard=0.08)
    for low in (0.36, 0.06):
        pen.fill(both(shape, band(body, low + 0.11, low)), "paper")
    seam(pen, body, torso, step(tone, -2), 0.58, -0.12, mid)
    neckline(pen, body, torso, 0.92)
    if not body.side:
        for side in (-1, 1):
            strip = limb(
                [body.at(0.47, side * 0.34), body.at(0.96, side * 0.36)], *[body.unit * 0.13] * 2
            )
            pen.fill(both(shape, strip), "paper")


def turnout(pen: Pen, body: Body, torso: Path) -> None:
    """A firefighter's jacket: bands that shine, clasps and a high collar."""
    top, mid, u = body.look.top, 0.28 if body.side else 0.03, body.unit
    for low in (0.50, 0.00):
        pen.fill(both(torso, band(body, low + 0.13, low)), "accent+1")
        pen.fill(both(torso, band(body, low + 0.09, low + 0.04)), "paper")
    seam(pen, body, torso, step(top, -2), 0.95, -0.4, mid)
    for along in (0.76, 0.34):
        clasp = limb([body.at(along, mid - 0.13), body.at(along, mid + 0.15)], u * 0.09, u * 0.09)
        pen.fill(clasp, "paper-4")
    neckline(pen, body, torso, 0.97)
    collar = limb(
        [body.at(1.02, -0.26), body.at(0.96, mid * 0.6), body.at(1.02, 0.28)], u * 0.22, u * 0.22
    )
    pen.form(collar, step(top, -1), hard=0.1)


def pilot_jacket(pen: Pen, body: Body, torso: Path) -> None:
    blazer(pen, body, torso)
    u = body.unit
    for side in (-1, 1):
        board = limb([body.at(0.965, side * 0.30), body.at(0.925, side * 0.56)], u * 0.13, u * 0.13)
        pen.fill(board, "accent+1")
    if not body.side:
        x, y = body.at(0.70, -0.32)
        wings = f"M{x - u * 0.22} {y - u * 0.06} Q{x} {y + u * 0.1} {x + u * 0.22} {y - u * 0.06} Q{x} {y + u * 0.02} {x - u * 0.22} {y - u * 0.06} Z"
        pen.fill(union(wings, ell(x, y, u * 0.06)), "accent+1")


def scrubs(pen: Pen, body: Body, torso: Path) -> None:
    top, mid = body.look.top, 0.14 if body.side else 0.02
    throat = both(torso, area(body, (1.06, mid - 0.24), (1.06, mid + 0.24), (0.80, mid)))
    pen.fill(throat, step(body.look.flesh, -1))
    line = segments(body.at(1.0, mid - 0.22), body.at(0.80, mid), body.at(1.0, mid + 0.22))
    pen.line(line, step(top, -2), body.unit * 0.07)
    pocket = area(
        body,
        (0.66, mid + 0.16),
        (0.66, mid + 0.40),
        (0.50, mid + 0.38),
        (0.50, mid + 0.17),
        radius=1,
    )
    pen.fill(both(torso, pocket), step(top, -1))


def space_suit(pen: Pen, body: Body, torso: Path) -> None:
    u, top = body.unit, body.look.top
    for low in (0.20, -0.06):
        pen.fill(both(torso, band(body, low + 0.05, low)), step(top, -3))
    collar = limb([body.at(0.99, -0.36), body.at(0.95, 0.02), body.at(0.99, 0.40)], *[u * 0.20] * 2)
    pen.form(collar, "main", hard=0.1)
