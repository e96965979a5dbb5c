"""Who a person is: the parameters that all drawings of people share."""

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Annotated, Any, Literal, get_type_hints

from onbrand.generation.composer.drawing import Draw, Facing, Range, Tone, Value, View, drawing
from onbrand.generation.composer.pen import Pen
from onbrand.generation.composer.ramps import split, step

Skin = Annotated[int, Range(1, 3)]
Hair = Literal[
    "short", "fade", "curly", "afro", "bob", "long", "bun", "ponytail", "braids", "hijab", "bald"
]
Beard = Literal["none", "stubble", "mustache", "full"]
Outfit = Literal[
    "tee", "shirt", "sweater", "hoodie", "blazer", "dress", "skirt", "coat", "overalls", "apron",
    "sport",
]  # fmt: skip
Uniform = Literal[
    "lab_coat", "chef_jacket", "vest", "turnout", "pilot_jacket", "scrubs", "space_suit"
]
Build = Literal["slim", "average", "broad", "curvy", "round"]
Age = Literal["child", "adult", "elder"]
Aid = Literal["none", "hearing_aid", "prosthesis", "cane", "white_cane"]
Hat = Literal[
    "none", "hard_hat", "toque", "fire_helmet", "cap", "straw", "bike_helmet", "bubble", "visor"
]

Grown = Literal["adult", "elder"]
Worn = Literal["none", "hearing_aid", "prosthesis"]  # the aids that leave both hands free

_GRAY, _DARK = "paper-5", "skin3-3"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """The fields, but for the last three, are the parameters that every drawing of a person has."""

    top: Tone = "main"
    bottom: Tone = "dark+1"
    shoes: Tone = "second"
    skin: Skin = 2
    hair: Hair = "short"
    hair_tone: Tone = "dark-1"
    beard: Beard = "none"
    outfit: Outfit | Uniform = "tee"
    build: Build = "average"
    age: Age = "adult"
    glasses: bool = False
    aid: Aid = "none"
    hat: Hat = "none"
    barefoot: bool = False
    gloves: str = ""

    @property
    def flesh(self) -> str:
        return f"skin{self.skin}"

    @property
    def locks(self) -> str:
        """Dark hair is of the people's own dark, which no ground turns gray; elders have gone
        gray, unless their hair has a tone of its own."""
        slot, steps = split(self.hair_tone)
        if slot != "dark" or self.hair == "hijab":
            return self.hair_tone
        return _GRAY if self.age == "elder" else step(_DARK, min(steps, 1))


def at_night(pen: Pen) -> bool:
    """On a dark ground, where people need a wider edge of light."""
    return pen.ramps.tone("dark") != pen.ramps.tone("ink")


_HINTS: Mapping[str, Any] = {**get_type_hints(Look, include_extras=True), "outfit": Outfit}
_SHARED = tuple(
    field.name for field in fields(Look) if field.name not in {"hat", "barefoot", "gloves"}
)

Act = Callable[..., None]


def person_drawing(
    *,
    look: Look,
    size_m: float = 1.9,
    facing: Facing = "front",
    view: View = "front",
    without: Sequence[str] = (),
    narrowed: Mapping[str, Any] | None = None,
    pale: bool = False,
) -> Callable[[Act], Act]:
    """Registers `act(pen, look, *, …)` with its own parameters and those of a look.

    `look` holds the defaults; `without` names what the drawing itself decides (an astronaut's
    outfit); `narrowed` gives other choices to a parameter, such as `{"age": Grown}`.
    """
    hints = {**_HINTS, **(narrowed or {})}
    names = [name for name in _SHARED if name not in without]

    def register(act: Act) -> Act:
        def draw(pen: Pen, **params: Value) -> None:
            chosen: dict[str, Any] = {name: params.pop(name) for name in names if name in params}
            act(pen, replace(look, **chosen), **params)

        _pen, _look, *own = inspect.signature(act, eval_str=True).parameters.values()
        shared = [
            inspect.Parameter(
                name,
                inspect.Parameter.KEYWORD_ONLY,
                default=getattr(look, name),
                annotation=hints[name],
            )
            for name in names
        ]
        _publish(draw, act, [_pen, *shared, *own])
        drawing(scene_class="being", size_m=size_m, facing=facing, view=view, pale=pale)(draw)
        return act

    return register


def _publish(draw: Draw, act: Act, params: list[inspect.Parameter]) -> None:
    """The name and the parameters by which `draw` goes."""
    draw.__name__ = draw.__qualname__ = act.__name__
    draw.__module__, draw.__doc__ = act.__module__, act.__doc__
    draw.__annotations__ = {one.name: one.annotation for one in params}
    draw.__signature__ = inspect.Signature(params)  # type: ignore[attr-defined]
