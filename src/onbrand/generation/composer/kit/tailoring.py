"""How clothes are cut: sleeves, hems, the outline of the chest, and the pieces drawn on it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from onbrand.generation.composer.kit.look import Look
from onbrand.generation.composer.kit.skeleton import Body, add, heading, toward
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import step
from onbrand.generation.composer.shapes import (
    Path,
    Point,
    blob,
    both,
    cut,
    ell,
    limb,
    poly,
)

Paint = Callable[[Pen, Body, Path], None]


@dataclass(frozen=True, slots=True)
class Cut:
    """`hem` is where the top ends along the torso, 0 at the hips; `skirt` and `flare` are its
    length in thighs and how far it stands off, in heads."""

    paint: Paint
    sleeve: Literal["none", "short", "long"] = "long"
    hem: float = -0.12
    loose: float = 1.0
    leg: Literal["trousers", "shorts", "skirt"] = "trousers"
    trouser: float = 1.0
    skirt: float = 0.94
    flare: float = 0.34
    skirt_of_top: bool = False
    cuff: str = ""  # "own" is a darker step of the top

    def cuff_tone(self, look: Look) -> str:
        return step(look.top, -2) if self.cuff == "own" else self.cuff


def contrasting(tone: str, wanted: str = "accent", other: str = "second") -> str:
    """`wanted`, unless what it lies on has that very tone."""
    return other if tone.startswith(wanted) else wanted


def undershirt(tone: str) -> str:
    """The pale edge of an outfit, which stands off any ground that its own tone melts into."""
    return "accent" if tone.startswith("paper") else "paper"


# The outline of the torso from the neck down one side, as (along, across).
_HALF = ((1.01, 0.19), (0.985, 0.40), (0.90, 0.66), (0.68, 0.62), (0.42, 0.57), (0.06, 0.64))
_LIFTED = (0, 0.4, 1.0, 0.4, 0, 0)  # how far each of them rises with the shoulder
_BACK = ((1.0, -0.16), (0.93, -0.36), (0.74, -0.49), (0.52, -0.45), (0.30, -0.40), (0.06, -0.50))
_FRONT = ((0.06, 0.42), (0.32, 0.43), (0.55, 0.46), (0.74, 0.46), (0.91, 0.31), (1.0, 0.19))


def torso_of(body: Body, garment: Cut) -> Path:
    hem = max(garment.hem, -0.14) if body.sits else garment.hem
    wide = 0.66 + max(0.0, -hem - 0.14) * 0.24
    if body.side:
        behind, before = (hem - 0.2, -wide * 0.82), (hem - 0.2, wide * 0.74)
        points = [*_BACK, behind, before, *_FRONT]
        shape = blob(*(body.at(*point) for point in points), tension=0.9)
    else:
        right = [_raised(body, 0, i) for i in range(len(_HALF))]
        left = [_raised(body, 1, i) for i in range(len(_HALF))]
        low = [body.at(hem - 0.2, wide), body.at(hem - 0.2, -wide)]
        shape = blob(*right, *low, *reversed(left), tension=0.9)
    return cut(
        shape, poly([body.at(hem, -2), body.at(hem, 2), body.at(hem - 1, 2), body.at(hem - 1, -2)])
    )


def _raised(body: Body, far: int, i: int) -> Point:
    along, across = _HALF[i]
    x, y = body.at(along, -across if far else across)
    lift = body.lift(far) * body.unit * body.reach * _LIFTED[i]
    return x + (0.35 if far else -0.35) * lift, y - lift


def ended(tube: Path, start: Point, end: Point, unit: float) -> Path:
    """Sleeves and trousers end flat."""
    degrees = heading(start, end)
    ahead, aside = toward(degrees, unit), toward(degrees + 90, unit * 0.6)
    left, right = add(end, aside), (end[0] - aside[0], end[1] - aside[1])
    return cut(tube, poly([left, right, add(right, ahead), add(left, ahead)]))


# Pieces


def middle(body: Body) -> float:
    """Where buttons are: people seen from the front are turned a little to the right."""
    return 0.30 if body.side else 0.04


def area(body: Body, *points: Point, radius: float = 0) -> Path:
    return poly([body.at(*point) for point in points], radius)


def neckline(pen: Pen, body: Body, torso: Path, depth: float) -> None:
    shift = 0.10 if body.side else 0.0
    throat = blob(
        body.at(1.03, -0.25), body.at(0.96, -0.13 + shift), body.at(depth, 0.02 + shift),
        body.at(0.96, 0.17 + shift), body.at(1.03, 0.26), body.at(1.12, 0),
    )  # fmt: skip
    pen.fill(both(torso, throat), step(body.look.flesh, -1))


def band(body: Body, top: float, bottom: float) -> Path:
    return area(body, (top, -1.4), (top, 1.4), (bottom, 1.4), (bottom, -1.4))


def buttons(
    pen: Pen, body: Body, torso: Path, tone: str, places: tuple[float, ...], across: float
) -> None:
    dots = " ".join(ell(*body.at(along, across), body.unit * 0.045) for along in places)
    pen.fill(both(torso, dots), tone)


def seam(
    pen: Pen, body: Body, torso: Path, tone: str, top: float, bottom: float, across: float
) -> None:
    line = [body.at(top, across), body.at(bottom, across + 0.02)]
    pen.fill(both(torso, limb(line, body.unit * 0.05, body.unit * 0.05)), tone)


def wings(pen: Pen, body: Body, torso: Path, tone: str) -> None:
    """A shirt's collar."""
    mid = 0.20 if body.side else 0.01
    for side in (-1, 1):
        wing = area(
            body, (1.06, mid + side * 0.14), (0.97, mid + side * 0.32), (0.84, mid + side * 0.17),
            (0.92, mid + side * 0.01), radius=1,
        )  # fmt: skip
        pen.fill(both(torso, wing), step(tone, 1 if side < 0 else -1))


def lapels(pen: Pen, body: Body, torso: Path, mid: float, tone: str, low: float) -> None:
    for side in (-1, 1):
        lapel = area(
            body, (1.05, mid + side * 0.20), (0.93, mid + side * 0.46), (0.86, mid + side * 0.34),
            (0.80, mid + side * 0.40), (low, mid + side * 0.01), (0.78, mid + side * 0.12), radius=0.6,
        )  # fmt: skip
        pen.fill(both(torso, lapel), step(tone, -2 if side > 0 else -1))
