"""What a generator is asked and what it answers."""

from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

from onbrand.artwork import Artwork, Vector
from onbrand.brand import BrandBook, Format
from onbrand.errors import Unavailable, _
from onbrand.generation.illustration import Illustration
from onbrand.layout import Placed
from onbrand.progress import IsCancelled, OnEvent
from onbrand.prompting import UNDIRECTED, Basis, Choice, Direction, Prompt
from onbrand.vocabulary import Depiction


@dataclass(frozen=True, slots=True)
class Request:
    """One picture. `take` numbers the variants of one order, so that they differ by design;
    `attempt` grows when the pipeline asks again after a failed inspection. `illustrations` are
    drawings of others that the picture may show: a generator of our own prefers them."""

    prompt: Prompt
    book: BrandBook
    format: Format
    seed: int
    take: int = 0
    attempt: int = 0
    direction: Direction = UNDIRECTED
    basis: Basis | None = None
    illustrations: tuple[Illustration, ...] = ()


@dataclass(frozen=True, slots=True)
class Finished:
    """`placed` is None when the generator cannot say where its text and logo are.
    `notes` records what was decided (archetype, layout, scores). `editable` is the same picture
    with its words as text instead of outlines, where there is such a version. `depictions` tell
    how each thing asked for was shown, or that it was not. `choice` lets others be made like it,
    where the generator can."""

    artwork: Artwork
    placed: Placed | None
    notes: dict[str, str | int | float] = field(default_factory=dict)
    editable: Vector | None = None
    depictions: tuple[Depiction, ...] = ()
    choice: Choice | None = None


class GenerationFailed(Unavailable):
    """Trying again will not help."""

    code = "generation-failed"
    message = _("The generator could not make this picture: {reason}")


class GeneratorBusy(GenerationFailed):
    """Trying again later may help."""

    code = "generator-busy"
    message = _("The generator is busy or out of reach: {reason}")


class Generator(Protocol):
    name: str

    def generate(self, request: Request, on_event: OnEvent, cancelled: IsCancelled) -> Finished: ...


@runtime_checkable
class Warmable(Protocol):
    """A generator of our own whose first picture would take longer than the next."""

    def warm(self, book: BrandBook) -> None: ...
