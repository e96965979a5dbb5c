"""From a commission to an inspected picture. The only loop is here; no database, no HTTP."""

import hashlib
from dataclasses import dataclass, field, replace
from typing import Annotated

from pydantic import Field, StringConstraints

from onbrand.artwork import Artwork, Pixels, Vector, rasterize
from onbrand.brand import BrandBook, Format, Part
from onbrand.conformance import Report, inspect_pixels
from onbrand.generation import Finished, Generator, Request
from onbrand.generation.illustration import Illustration
from onbrand.layout import Nudge, Placed
from onbrand.progress import Cancelled, IsCancelled, OnEvent, Step
from onbrand.prompting import UNDIRECTED, Basis, Choice, Direction, Prompt
from onbrand.prompting.direction import digest
from onbrand.vocabulary import Depiction

ENGINE_VERSION = "6"
"""Raised when the same commission would give other bytes than before."""


MOST_DRAWINGS = 40
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class Commission(Part):
    """Everything needed to draw a picture again. `basis` is the picture that it is made from;
    `drawings` are the hashes of those drawings of others that its prompt speaks of."""

    brand: str
    brand_sha256: str
    brand_version: int
    prompt: Prompt
    format: str
    seed: int
    take: int = Field(default=0, ge=0)
    attempts: int = Field(default=3, ge=1, le=5)
    generator: str = "composer"
    engine: str = ENGINE_VERSION
    direction: Direction = UNDIRECTED
    basis: Basis | None = None
    drawings: tuple[Sha256, ...] = Field(default=(), max_length=MOST_DRAWINGS)

    @property
    def sha256(self) -> str:
        """Of what differs from the defaults, so that fields added later change no hash; the
        default of `engine` changes and is always told."""
        given = self.model_dump_json(exclude_defaults=True, exclude={"engine"})
        return hashlib.sha256(f"{self.engine}\n{given}".encode()).hexdigest()

    def basis_for(self, choice: Choice) -> Basis:
        """For others that are to be made from the picture that this has become."""
        return Basis(
            commission=self.sha256,
            choice=choice,
            brand_sha256=self.brand_sha256,
            format=self.format,
            prompt=digest(self.prompt),
            direction=self.direction,
        )

    @property
    def changed(self) -> tuple[str, ...]:
        """What is asked for differently than of the basis."""
        if self.basis is None:
            return ()
        was, now, choice = self.basis.direction, self.direction, self.basis.choice
        pairs = {
            "brand": (self.basis.brand_sha256, self.brand_sha256),
            "format": (self.basis.format, self.format),
            "prompt": (self.basis.prompt, digest(self.prompt)),
            "seed": ((choice.seed, 0), (self.seed, self.take)),
            "archetype": (choice.archetype, now.archetype or choice.archetype),
            "layout": (choice.layout, now.layout or choice.layout),
            "mood": (was.mood, now.mood),
            "hero": (was.hero, now.hero),
            "emphasis": (was.emphasis, now.emphasis),
            "logo": (was.nudge.corner, now.nudge.corner),
            "words": (_words(was), _words(now)),
        }
        return tuple(name for name, (before, after) in pairs.items() if before != after)


@dataclass(frozen=True, slots=True, eq=False)
class Result:
    """`pixels` are those that were inspected, so that nobody has to rasterize again; `editable`
    has its words as text; `depictions` tell how each thing asked for was shown; `choice` is what
    a `basis` is made of."""

    artwork: Artwork
    placed: Placed | None
    report: Report
    attempts: int
    pixels: Pixels
    notes: dict[str, str | int | float] = field(default_factory=dict)
    editable: Vector | None = None
    depictions: tuple[Depiction, ...] = ()
    choice: Choice | None = None


def produce(
    commission: Commission,
    book: BrandBook,
    generator: Generator,
    on_event: OnEvent,
    cancelled: IsCancelled,
    illustrations: tuple[Illustration, ...] = (),
) -> Result:
    """Generates, inspects, and plans anew while a hard rule fails and attempts are left; gives
    the best of what was made. `illustrations` are the commission's drawings."""
    form = book.format(commission.format)
    tried: list[Result] = []
    for attempt in range(commission.attempts):
        request = Request(
            prompt=commission.prompt,
            book=book,
            format=form,
            seed=commission.seed,
            take=commission.take,
            attempt=attempt,
            direction=commission.direction,
            basis=commission.basis,
            illustrations=illustrations,
        )
        finished = generator.generate(request, on_event, cancelled)
        if cancelled():
            raise Cancelled
        on_event(Step("rasterizing", 0.8))
        tried.append(_inspected(finished, book, form, attempt + 1))
        if tried[-1].report.passed:
            break
    on_event(Step("inspected", 1.0))
    return replace(max(tried, key=_merit), attempts=len(tried))


def _inspected(finished: Finished, book: BrandBook, form: Format, attempts: int) -> Result:
    pixels = rasterize(finished.artwork)
    report = inspect_pixels(pixels, book, form, finished.placed)
    return Result(
        artwork=finished.artwork,
        placed=finished.placed,
        report=report,
        attempts=attempts,
        pixels=pixels,
        notes=dict(finished.notes),
        editable=finished.editable,
        depictions=finished.depictions,
        choice=finished.choice,
    )


def _words(direction: Direction) -> Nudge:
    """How they are moved, apart from the logo."""
    return direction.nudge.model_copy(update={"corner": None})


def _merit(result: Result) -> tuple[int, int]:
    """Fewest hard failures first, then the score."""
    failures = sum(1 for each in result.report.findings if each.hard and each.verdict == "fail")
    return -failures, result.report.score
