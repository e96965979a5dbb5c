"""A drawing that is not ours, as a value: outlines, colors, what it is called and how large it is.

It is kept under the hash of its contents and named by it in a commission, so that a picture can
be drawn again after its owner renamed or deleted the drawing.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Literal

import numpy as np
from pydantic import Field, StringConstraints, ValidationError

from onbrand.artwork import Vector, cut_out
from onbrand.artwork.flat import UnusableSvg
from onbrand.brand import HexColor, Part
from onbrand.color import Color
from onbrand.vocabulary.naming import Names

if TYPE_CHECKING:
    from onbrand.artwork.flat.flatten import FlatShape

Kind = Literal["own", "icon"]
Rule = Literal["nonzero", "evenodd"]
Place = Literal["table", "street", "land", "sky", "wall", "symbol", "being"]
Facing = Literal["front", "left", "right"]

BOX = 200
ROOM = (4.0, 4.0, 196.0, 196.0)
SMALLEST, LARGEST = 0.01, 1000.0  # meters
_SAME = 0.025  # OKLab distance of colors that nobody tells apart
_MOST_INKS = 24
_SIDE = 64  # pixels on which the areas of colors are counted

PathData = Annotated[str, StringConstraints(pattern=r"^M[MLCQZ\d .\-]*$", max_length=200_000)]


_PREFIX: dict[Kind, str] = {"own": "own-", "icon": "icon-"}
ICON = _PREFIX["icon"]
_TOLD = 16  # digits of a hash that tell drawings apart


@dataclass(frozen=True, slots=True)
class Tag:
    """What a drawing is found by; `drawing` is the name by which the kit knows it."""

    drawing: str
    kind: Kind
    noun: str
    names: Names


class Ink(Part):
    """`share` of the drawing that is seen in this color."""

    color: HexColor
    share: float = Field(ge=0, le=1)


class Piece(Part):
    """`ink` is a place among the drawing's inks."""

    path: PathData
    ink: int = Field(ge=0, lt=_MOST_INKS)
    opacity: float = Field(default=1.0, gt=0, le=1)
    rule: Rule = "nonzero"


class Illustration(Part):
    """In the box of the kit, in its middle. `noun` of the vocabulary is what it shows, empty where
    no table knows its names; `meters` is the real height of what is drawn."""

    kind: Kind = "own"
    names: Names
    noun: str = ""
    place: Place = "table"
    facing: Facing = "front"
    meters: float = Field(default=0.3, ge=SMALLEST, le=LARGEST)
    width: float = Field(gt=0, le=BOX)
    height: float = Field(gt=0, le=BOX)
    inks: tuple[Ink, ...] = Field(min_length=1, max_length=_MOST_INKS)
    pieces: tuple[Piece, ...] = Field(min_length=1)

    @cached_property
    def canonical(self) -> bytes:
        """JSON of what differs from the defaults: fields added later do not change a hash."""
        return self.model_dump_json(exclude_defaults=True).encode()

    @cached_property
    def sha256(self) -> str:
        return hashlib.sha256(self.canonical).hexdigest()

    @property
    def tag(self) -> Tag:
        return Tag(name_of(self.kind, self.sha256), self.kind, self.noun, self.names)


def name_of(kind: Kind, sha256: str) -> str:
    """By which the kit knows it."""
    return _PREFIX[kind] + sha256[:_TOLD]


def is_lent(name: str) -> bool:
    """Whether a drawing of that name is not ours."""
    return name.startswith(tuple(_PREFIX.values()))


def illustrate(raw: bytes, names: Names, **about: object) -> Illustration:
    """Of an SVG. Raises artwork.flat.UnusableSvg."""
    from onbrand.artwork.flat.flatten import flatten  # noqa: PLC0415 - only who has a file needs it

    flat = flatten(raw, ROOM)
    colors = _inks(flat.shapes)
    shares = _shares(flat.shapes, colors)
    inks = sorted(zip(shares, colors, strict=True), key=lambda ink: -ink[0])[:_MOST_INKS]
    places = _nearest([shape.color for shape in flat.shapes], [color for _, color in inks])
    return checked(
        {
            "names": names,
            "width": flat.width,
            "height": flat.height,
            "inks": [{"color": str(color), "share": share} for share, color in inks],
            "pieces": [
                {
                    "path": shape.path,
                    "ink": place,
                    "opacity": shape.opacity,
                    "rule": shape.rule,
                }
                for shape, place in zip(flat.shapes, places, strict=True)
            ],
            **about,
        }
    )


def checked(told: Mapping[str, object]) -> Illustration:
    """Raises artwork.flat.UnusableSvg of what is too thin or too far away to be drawn."""
    try:
        return Illustration.model_validate(told)
    except ValidationError as trouble:
        raise UnusableSvg from trouble


def _inks(shapes: "Sequence[FlatShape]") -> list[Color]:
    """Colors that look the same are one."""
    colors = list(dict.fromkeys(shape.color for shape in shapes))
    labs = np.array([color.oklab for color in colors])
    left = np.ones(len(colors), dtype=bool)
    kept = []
    for place, color in enumerate(colors):
        if left[place]:
            kept.append(color)
            left &= ((labs - labs[place]) ** 2).sum(axis=1) >= _SAME**2
    return kept


def _shares(shapes: "Sequence[FlatShape]", colors: Sequence[Color]) -> list[float]:
    """True areas: what covers what is seen on pixels, not read from paths."""
    solid = [shape for shape in shapes if shape.opacity >= 0.5]
    places = _nearest([shape.color for shape in solid], colors)
    marked = "".join(
        f'<path d="{shape.path}" fill="{_mark(place)}" fill-rule="{shape.rule}"/>'
        for shape, place in zip(solid, places, strict=True)
    )
    document = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{BOX}" height="{BOX}"'
        f' shape-rendering="crispEdges">{marked}</svg>'
    )
    pixels = cut_out(Vector(document, BOX, BOX), _SIDE).astype(int)
    number = pixels[..., 0] * 256 + pixels[..., 1]
    counts = np.bincount(number[pixels[..., 3] > 0], minlength=len(colors) + 1)
    whole = max(int(counts[1 : len(colors) + 1].sum()), 1)
    return [round(int(counts[place + 1]) / whole, 4) for place in range(len(colors))]


def _mark(place: int) -> str:
    """A color that is a number, from 1."""
    return f"#{(place + 1) // 256:02x}{(place + 1) % 256:02x}00"


def _nearest(colors: Sequence[Color], known: Sequence[Color]) -> list[int]:
    """Of each color its place among the known ones."""
    labs = np.array([color.oklab for color in known])
    return [int(((labs - np.array(color.oklab)) ** 2).sum(axis=1).argmin()) for color in colors]
