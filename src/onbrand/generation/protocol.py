"""What a generator is asked and what it answers."""

from dataclasses import dataclass, field
from typing import ClassVar, Literal, Protocol

from onbrand.artwork import Artwork, Vector
from onbrand.brand import BrandBook, Format
from onbrand.errors import Unavailable, _
from onbrand.layout import Placed
from onbrand.progress import IsCancelled, OnEvent
from onbrand.prompting import Prompt


@dataclass(frozen=True, slots=True)
class Request:
    """One picture. `take` numbers the variants of one order, so that they differ by design;
    `attempt` grows when the pipeline asks again after a failed inspection."""

    prompt: Prompt
    book: BrandBook
    format: Format
    seed: int
    take: int = 0
    attempt: int = 0


@dataclass(frozen=True, slots=True)
class Finished:
    """`placed` is None when the generator cannot say where its text and logo are.
    `notes` records what was decided (archetype, layout, scores). `editable` is the same picture
    with its words as text instead of outlines, where there is such a version."""

    artwork: Artwork
    placed: Placed | None
    notes: dict[str, str | int | float] = field(default_factory=dict)
    editable: Vector | None = None


class GenerationFailed(Unavailable):
    """`kind` says whether trying again can help."""

    code = "generation-failed"
    message = _("The generator could not make this picture: {reason}")
    kind: ClassVar[Literal["temporary", "permanent"]] = "permanent"


class GeneratorBusy(GenerationFailed):
    code = "generator-busy"
    message = _("The generator is busy or out of reach: {reason}")
    kind: ClassVar[Literal["temporary", "permanent"]] = "temporary"


class Generator(Protocol):
    name: str

    def generate(self, request: Request, on_event: OnEvent, cancelled: IsCancelled) -> Finished: ...
