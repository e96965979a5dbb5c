"""What people wear: the cut of each garment, and what is drawn on the chest."""

from collections.abc import Mapping

from onbrand.generation.composer.kit import uniforms
from onbrand.generation.composer.kit.look import Look, Outfit, Uniform
from onbrand.generation.composer.kit.skeleton import Body
from onbrand.generation.composer.kit.tailoring import (
    Cut,
    area,
    band,
    buttons,
    contrasting,
    lapels,
    middle,
    neckline,
    seam,
    undershirt,
    wings,
)
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import Path, both, ell, limb, segments, union


def _tee(pen: Pen, body: Body, torso: Path) -> None:
    top = body.look.top
    pen.fill(both(torso, band(body, 0.66, 0.54)), undershirt(top))
    pen.fill(both(torso, band(body, -0.07, -0.3)), step(top, -1))
    neckline(pen, body, torso, 0.92)


def _shirt(pen: Pen, body: Body, torso: Path) -> None:
    top, mid = body.look.top, middle(body)
    open_to = (1.06, mid - 0.24), (1.06, mid + 0.24), (0.52, mid + 0.06), (0.46, mid - 0.01)
    under = both(torso, area(body, *open_to))
    pen.fill(under, undershirt(top))
    seam(pen, body, torso, step(top, -2), 0.5, -0.14, mid - 0.02)
    buttons(pen, body, torso, step(top, 3), (0.40, 0.24, 0.08), mid + 0.05)
    neckline(pen, body, under, 0.93)
    wings(pen, body, torso, top)
    if not body.side:
        pocket = area(
            body, (0.70, 0.20), (0.70, 0.44), (0.54, 0.42), (0.52, 0.32), (0.54, 0.21), radius=1
        )
        pen.fill(both(torso, pocket), step(top, -1))


def _sweater(pen: Pen, body: Body, torso: Path) -> None:
    top = body.look.top
    accent = contrasting(top)
    for low, tone in ((0.60, accent), (0.50, undershirt(top)), (0.40, accent)):
        pen.fill(both(torso, band(body, low + 0.06, low)), tone)
    pen.fill(both(torso, band(body, -0.04, -0.3)), step(top, -1))
    neckline(pen, body, torso, 0.94)
    shift = 0.08 if body.side else 0.0
    roll = limb(
        [body.at(1.0, -0.22), body.at(0.95, 0.02 + shift), body.at(1.0, 0.24)],
        *[body.unit * 0.12] * 2,
    )
    pen.fill(roll, undershirt(top))


def _hoodie(pen: Pen, body: Body, torso: Path) -> None:
    top, mid, u = body.look.top, middle(body), body.unit
    hood = limb(
        [body.at(1.04, -0.30), body.at(0.93, -0.12), body.at(0.90, mid), body.at(1.04, 0.30)],
        u * 0.26,
        u * 0.20,
        u * 0.20,
        u * 0.26,
    )
    if not body.side:
        pocket = area(body, (0.30, -0.26), (0.30, 0.30), (0.02, 0.42), (0.02, -0.38), radius=3)
        pen.fill(both(torso, pocket), step(top, -1))
        pen.fill(
            both(torso, area(body, (0.30, -0.26), (0.30, 0.30), (0.26, 0.30), (0.26, -0.26))),
            step(top, 1),
        )
    pen.fill(both(torso, band(body, -0.06, -0.3)), step(top, -1))
    neckline(pen, body, torso, 0.95)
    pen.form(hood, step(top, -1), hard=0.1)
    for side, low in ((-0.10, 0.66), (0.12, 0.70)):
        pen.line(
            segments(body.at(0.88, mid + side), body.at(low, mid + side)),
            undershirt(top),
            u * 0.085,
        )


def _dress(pen: Pen, body: Body, torso: Path) -> None:
    top = body.look.top
    neckline(pen, body, torso, 0.89)
    pen.fill(both(torso, band(body, 0.38, 0.30)), step(top, -2))
    wings(pen, body, torso, undershirt(top))


def _blouse(pen: Pen, body: Body, torso: Path) -> None:
    """With a skirt: a bow at the neck."""
    top, mid, u = body.look.top, middle(body), body.unit
    neckline(pen, body, torso, 0.92)
    x, y = body.at(0.90, mid - 0.02)
    bow = union(ell(x - u * 0.12, y, u * 0.12, u * 0.08), ell(x + u * 0.12, y, u * 0.12, u * 0.08))
    pen.fill(
        union(bow, limb([(x, y), (x + u * 0.06, y + u * 0.4)], u * 0.06, u * 0.12)), undershirt(top)
    )
    seam(pen, body, torso, step(top, -1), 0.72, 0.32, mid)
    pen.fill(both(torso, band(body, 0.34, 0.27)), "wood-2")


def _coat(pen: Pen, body: Body, torso: Path) -> None:
    top, mid, u = body.look.top, 0.24 if body.side else 0.02, body.unit
    neckline(pen, body, torso, 0.95)
    scarf = limb(
        [body.at(1.02, -0.24), body.at(0.96, 0.04), body.at(1.02, 0.28)],
        u * 0.22,
        u * 0.24,
        u * 0.22,
    )
    lapels(pen, body, torso, mid, top, 0.56)
    seam(pen, body, torso, step(top, -2), 0.56, -0.6, mid)
    buttons(pen, body, torso, step(top, -3), (0.48, 0.26, 0.04), mid + 0.13)
    belt = both(torso, band(body, 0.40, 0.32))
    pen.fill(belt, step(top, -1))
    pen.form(scarf, contrasting(top), hard=0.1)
    if not body.side:
        tail = limb([body.at(0.94, -0.12), body.at(0.66, -0.14)], u * 0.20, u * 0.22)
        pen.form(both(torso, tail), contrasting(top), hard=0.1)


def _overalls(pen: Pen, body: Body, torso: Path) -> None:
    tone, u = body.look.bottom, body.unit
    mid = 0.10 if body.side else 0.02
    neckline(pen, body, torso, 0.93)
    bib = area(body, (0.70, mid - 0.30), (0.70, mid + 0.30), (0.34, mid + 0.36), (0.30, 0.7), (-0.3, 0.8),
                (-0.3, -0.8), (0.30, -0.7), (0.34, mid - 0.36), radius=2)  # fmt: skip
    shape = both(torso, bib)
    pen.form(shape, tone, 0.7, hard=0.06)
    for side in (-1, 1):
        strap = limb(
            [body.at(0.68, mid + side * 0.24), body.at(1.02, mid + side * 0.32)], u * 0.13, u * 0.13
        )
        pen.fill(both(torso, strap), step(tone, -1))
        pen.fill(ell(*body.at(0.66, mid + side * 0.24), u * 0.065), "accent+1")
    pocket = area(
        body,
        (0.58, mid - 0.17),
        (0.58, mid + 0.17),
        (0.42, mid + 0.15),
        (0.42, mid - 0.15),
        radius=1.5,
    )
    pen.fill(both(shape, pocket), step(tone, 1))


def _apron(pen: Pen, body: Body, torso: Path) -> None:
    """The skirt of the apron hangs before the thighs."""
    tone, u = contrasting(body.look.top, "accent", "main"), body.unit
    mid = 0.22 if body.side else 0.02
    neckline(pen, body, torso, 0.92)
    wings(pen, body, torso, body.look.top)
    low = -0.20 if body.sits else -0.58
    edge = 0.62 if body.side else 0.60
    shape = area(body, (0.74, mid - 0.26), (0.74, mid + 0.26), (0.46, mid + 0.34), (0.30, edge), (low, edge),
                  (low, -0.1 if body.side else -edge), (0.30, -0.2 if body.side else -edge + 0.06),
                  (0.46, mid - 0.32), radius=3)  # fmt: skip
    above = both(shape, union(torso, band(body, -0.1, -2)))
    pen.form(above, tone, 0.6, hard=0.06)
    for side in (-1, 1):
        strap = limb(
            [body.at(0.73, mid + side * 0.22), body.at(1.0, mid + side * 0.2)], u * 0.07, u * 0.07
        )
        pen.fill(both(torso, strap), step(tone, -1))
    pen.fill(both(above, band(body, 0.33, 0.27)), step(tone, -2))
    pocket = area(
        body,
        (0.12, mid - 0.26),
        (0.12, mid + 0.30),
        (-0.16, mid + 0.26),
        (-0.16, mid - 0.22),
        radius=2,
    )
    pen.fill(both(above, pocket), step(tone, -1))


def _sport(pen: Pen, body: Body, torso: Path) -> None:
    top = body.look.top
    neckline(pen, body, torso, 0.88)
    for edge, tone in ((0.05, undershirt(top)), (0.0, contrasting(top))):
        stripe = area(
            body, (0.80 + edge, -1), (0.62 + edge, 1), (0.48 - edge, 1), (0.66 - edge, -1)
        )
        pen.fill(both(torso, stripe), tone)


_CUTS: Mapping[Outfit | Uniform, Cut] = {
    "tee": Cut(_tee, "short"),
    "shirt": Cut(_shirt, hem=-0.14, cuff="paper"),
    "sweater": Cut(_sweater, loose=1.08, cuff="own"),
    "hoodie": Cut(_hoodie, loose=1.14, cuff="own", hem=-0.14),
    "blazer": Cut(uniforms.blazer, hem=-0.26, cuff="paper"),
    "dress": Cut(_dress, "short", hem=0.29, leg="skirt", skirt_of_top=True, flare=0.52),
    "skirt": Cut(_blouse, hem=0.28, leg="skirt", skirt=0.98, flare=0.30),
    "coat": Cut(_coat, hem=-0.58, loose=1.12),
    "overalls": Cut(_overalls, "short", hem=0.0, trouser=1.14),
    "apron": Cut(_apron, "long", hem=-0.10),
    "sport": Cut(_sport, "none", hem=-0.10, leg="shorts"),
    "lab_coat": Cut(uniforms.lab_coat, hem=-0.62, loose=1.06),
    "chef_jacket": Cut(uniforms.chef_jacket, hem=-0.16, loose=1.06, cuff="own"),
    "vest": Cut(uniforms.vest, hem=-0.12, trouser=1.08),
    "turnout": Cut(uniforms.turnout, hem=-0.34, loose=1.2, trouser=1.2, cuff="paper"),
    "pilot_jacket": Cut(uniforms.pilot_jacket, hem=-0.22, cuff="own"),
    "space_suit": Cut(uniforms.space_suit, hem=-0.16, loose=1.34, trouser=1.3, cuff="paper"),
    "scrubs": Cut(uniforms.scrubs, "short", hem=-0.18, loose=1.05),
}


def cut_of(look: Look) -> Cut:
    return _CUTS[look.outfit]
