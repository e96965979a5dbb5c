"""What the user decides about the composition; everything left out is decided by us."""

from typing import get_args

from pydantic import Field

from onbrand.brand import Part
from onbrand.layout import Nudge
from onbrand.prompting.mood import Mood

MOODS: tuple[Mood, ...] = get_args(Mood)


class Direction(Part):
    """`archetype` and `layout` are names of the generator's, `hero` is one of the things of the
    brief, `emphasis` the swatch that carries the picture. A generator checks them."""

    archetype: str | None = Field(default=None, max_length=64)
    layout: str | None = Field(default=None, max_length=64)
    mood: str | None = Field(default=None, max_length=64)
    hero: str | None = Field(default=None, max_length=120)
    emphasis: str | None = Field(default=None, max_length=64)
    nudge: Nudge = Nudge()


UNDIRECTED = Direction()
