"""What the user decides about the composition; everything left out is decided by us."""

import hashlib
from typing import get_args

from pydantic import Field

from onbrand.brand import Part
from onbrand.layout import Nudge
from onbrand.prompting.mood import Mood
from onbrand.prompting.prompt import Prompt

MOODS: tuple[Mood, ...] = get_args(Mood)
SHA256 = r"^[0-9a-f]{64}$"


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


class Choice(Part):
    """What was decided about a picture, by the user or by us: enough to decide it again.
    `setting` numbers the layout's variants and `ground` the book's grounds; all details are drawn
    by chance from `stream`, which begins with the seed."""

    archetype: str = Field(max_length=64)
    variant: str = Field(max_length=64)
    layout: str = Field(max_length=64)
    setting: int = Field(ge=0, lt=1000)
    ground: int = Field(ge=0, lt=1000)
    stream: str = Field(pattern=r"^\d{1,10}(:\d{1,4}){3}$")

    @property
    def seed(self) -> int:
        return int(self.stream.partition(":")[0])


class Basis(Part):
    """The finished picture that another is made from: the commission's hash, what was decided,
    and what the commission asked for, so that it can be told what is asked for differently."""

    commission: str = Field(pattern=SHA256)
    choice: Choice
    brand_sha256: str = Field(pattern=SHA256)
    format: str = Field(max_length=64)
    prompt: str = Field(pattern=SHA256)
    direction: Direction = UNDIRECTED


def digest(prompt: Prompt) -> str:
    """Of what differs from the defaults: fields added later do not change it."""
    return hashlib.sha256(prompt.model_dump_json(exclude_defaults=True).encode()).hexdigest()


def kept(basis: Basis | None, seed: int) -> Choice | None:
    """Every detail of the basis stays while the seed does."""
    return basis.choice if basis and basis.choice.seed == seed else None
