"""What a drawing of the kit declares about itself, and the register of all of them."""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import NoneType
from typing import Annotated, Any, Literal, get_args, get_type_hints

from onbrand.generation.composer.shapes import GROUND, MID, Point

Scene = Literal["table", "street", "land", "sky", "wall", "symbol", "being"]
Facing = Literal["front", "left", "right"]
View = Literal["front", "side", "corner", "top"]
Anchor = Literal["ground", "center", "hang"]
Value = str | int | float | bool | None
Draw = Callable[..., None]

HANG = 4
_ANCHORS: dict[Anchor, Point] = {"ground": (MID, GROUND), "center": (MID, MID), "hang": (MID, HANG)}


@dataclass(frozen=True, slots=True)
class Range:
    """The least and the greatest value that a drawing was drawn for."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Toned:
    """Marks a parameter that takes any tone."""


@dataclass(frozen=True, slots=True)
class Behind:
    """Marks a parameter that takes the tone of what is behind the drawing: it sees to it that it
    stands out."""


Tone = Annotated[str, Toned()]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A tone (or None where `choices` has it), the tone of what is behind, a range of numbers, or a
    choice."""

    kind: Literal["tone", "ground", "count", "measure", "choice"]
    default: Value
    low: float = 0
    high: float = 0
    choices: tuple[Value, ...] = ()


@dataclass(frozen=True, slots=True)
class Drawing:
    """One object of the kit.

    `size_m`: the real height in meters of the whole box. `facing`: where it looks or drives.
    `pale`: by default mostly paper, so that it asks for a tinted ground. The first tone among
    `params` is that of its body. `noun`: what it shows, where its name does not say so.
    """

    name: str
    scene_class: Scene
    size_m: float
    facing: Facing
    view: View
    anchor: Anchor
    pale: bool
    params: Mapping[str, Parameter]
    draw: Draw
    noun: str = ""

    @property
    def anchor_point(self) -> Point:
        """The point of the box that `Pen.put` places."""
        return _ANCHORS[self.anchor]

    @property
    def body(self) -> str | None:
        """The name of the parameter that tones its body."""
        return next((name for name, one in self.params.items() if one.kind == "tone"), None)

    @property
    def backdrop(self) -> str | None:
        """The name of the parameter that takes the tone of what is behind it."""
        return next((name for name, one in self.params.items() if one.kind == "ground"), None)


class Register(dict[str, Drawing]):
    """Drawings by name. What is drawn on demand (an emblem has its icon in its name) is found by
    name and is not among those that it lists."""

    def __init__(self) -> None:
        self.on_demand: list[Callable[[str], Drawing | None]] = []

    def __missing__(self, name: str) -> Drawing:
        for made in (make(name) for make in self.on_demand):
            if made:
                return made
        raise KeyError(name)


KIT = Register()


def drawing(
    *,
    scene_class: Scene,
    size_m: float,
    facing: Facing = "front",
    view: View = "front",
    anchor: Anchor = "ground",
    pale: bool = False,
) -> Callable[[Draw], Draw]:
    """Registers a function `draw(pen, *, …)` under its own name.

    Every parameter has a default and says by its type what it was drawn for: `Tone`,
    `Annotated[int, Range(1, 3)]`, `Annotated[float, Range(0, 1)]`, `Literal[…]` or `bool`.
    """

    def register(draw: Draw) -> Draw:
        name = draw.__name__
        if name in KIT:
            raise ValueError(f"the kit has two drawings named {name}")
        KIT[name] = Drawing(
            name, scene_class, size_m, facing, view, anchor, pale, declared(draw), draw
        )
        return draw

    return register


def declared(draw: Draw) -> dict[str, Parameter]:
    hints = get_type_hints(draw, include_extras=True)
    _pen, *given = inspect.signature(draw).parameters.values()
    return {each.name: _parameter(hints[each.name], each.default) for each in given}


def _parameter(hint: Any, default: Value) -> Parameter:
    if hint is bool:
        return Parameter("choice", default, choices=(True, False))
    inner = [part for part in get_args(hint) if part is not NoneType]
    if len(inner) == 1:  # a tone that may be absent
        return Parameter("tone", default, choices=(None,))
    match inner:
        case [_, Toned()]:
            return Parameter("tone", default)
        case [_, Behind()]:
            return Parameter("ground", default)
        case [kind, Range(low, high)]:
            return Parameter("count" if kind is int else "measure", default, low, high)
        case _:
            return Parameter("choice", default, choices=get_args(hint))
