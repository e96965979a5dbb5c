"""Drawings that are not ours, lent to the kit while a picture is made.

Their names hold the hash of their contents, so that whatever is remembered of one is true of it
for ever, in any process.
"""

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from contextvars import ContextVar
from functools import lru_cache
from typing import Annotated

from onbrand.generation.composer.drawing import KIT, Behind, Drawing, declared
from onbrand.generation.composer.packs import badge
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.recolor import overlay, recolored
from onbrand.generation.composer.shapes import GROUND, MID, Path, bounds, each
from onbrand.generation.illustration import BOX, Illustration, name_of
from onbrand.vocabulary import nouns

_ROOM = 180.0  # between the top of the box and the ground
_STANDS = frozenset({"table", "street", "land", "being"})
_FOOT = 12.0  # how far above the ground a part still casts a shadow upon it
_SHORT = 0.66  # of the width of a foot
_ICON = 0.62  # of the badge

_LENT: ContextVar[Mapping[str, Drawing]] = ContextVar("lent")
Ground = Annotated[str, Behind()]


@contextlib.contextmanager
def lent(illustrations: Sequence[Illustration]) -> Iterator[None]:
    """The kit knows them meanwhile, in this thread."""
    known = {name_of(one.kind, one.sha256): drawing_of(one) for one in illustrations}
    token = _LENT.set(known)
    try:
        yield
    finally:
        _LENT.reset(token)


KIT.on_demand.append(lambda name: _LENT.get({}).get(name))


@lru_cache(maxsize=512)
def drawing_of(one: Illustration) -> Drawing:
    if one.kind == "icon":
        return _icon(one)
    stands = one.place in _STANDS
    pieces = _placed(one, stands=stands)
    known = nouns().get(one.noun)
    person = known is not None and known.kind == "people"
    foot = _foot([path for path, _ in pieces]) if stands else None

    def draw(pen: Pen, *, behind: Ground = "paper") -> None:
        tones = recolored(one.inks, pen.ramps, behind, person=person)
        if foot:
            pen.ground(foot[1] - foot[0], (foot[0] + foot[1]) / 2)
        for (path, _), piece in zip(pieces, one.pieces, strict=True):
            tone = tones[piece.ink]
            if piece.opacity < 1:
                tone = overlay(one.inks[piece.ink].color)
            pen.fill(path, tone, piece.opacity, rule=piece.rule)

    size = one.meters * BOX / min(one.height, _ROOM if stands else BOX)
    return Drawing(
        name_of(one.kind, one.sha256),
        one.place,
        size,
        one.facing,
        "front" if one.facing == "front" else "side",
        "ground" if stands else "center",
        pale=False,
        params=declared(draw),
        draw=draw,
        noun=one.noun,
    )


def _icon(one: Illustration) -> Drawing:
    (piece,) = one.pieces
    return badge(name_of(one.kind, one.sha256), lambda: each(piece.path, _on_badge))


def _on_badge(x: float, y: float) -> tuple[float, float]:
    return MID + (x - MID) * _ICON, MID + (y - MID) * _ICON


def _placed(one: Illustration, *, stands: bool) -> list[tuple[Path, str]]:
    """What stands has its feet on the ground."""
    size = min(1.0, _ROOM / one.height) if stands else 1.0
    foot = MID + one.height * size / 2

    def place(x: float, y: float) -> tuple[float, float]:
        down = GROUND - foot if stands else 0.0
        return MID + (x - MID) * size, MID + (y - MID) * size + down

    return [(each(piece.path, place), piece.rule) for piece in one.pieces]


def _foot(paths: Sequence[Path]) -> tuple[float, float] | None:
    """From where to where it touches the ground."""
    boxes = [box for box in map(bounds, paths) if box[3] > GROUND - _FOOT]
    if not boxes:
        return None
    left, right = min(box[0] for box in boxes), max(box[2] for box in boxes)
    middle, half = (left + right) / 2, (right - left) / 2 * _SHORT
    return middle - half, middle + half
