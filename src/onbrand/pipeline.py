"""From a commission to an inspected picture. The only loop is here; no database, no HTTP."""

from dataclasses import dataclass, field, replace

from pydantic import Field

from onbrand.artwork import Artwork, Pixels, Vector, rasterize
from onbrand.brand import BrandBook, Format, Part
from onbrand.conformance import Report, inspect_pixels
from onbrand.generation import Finished, Generator, Request
from onbrand.layout import Placed
from onbrand.progress import Cancelled, IsCancelled, OnEvent, Step
from onbrand.prompting import UNDIRECTED, Direction, Prompt
from onbrand.vocabulary import Depiction

ENGINE_VERSION = "2"
"""Raised when the same commission would give other bytes than before."""


class Commission(Part):
    """Everything needed to draw a picture again."""

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


@dataclass(frozen=True, slots=True, eq=False)
class Result:
    """`pixels` are those that were inspected, so that nobody has to rasterize again; `editable`
    has its words as text; `depictions` tell how each thing asked for was shown."""

    artwork: Artwork
    placed: Placed | None
    report: Report
    attempts: int
    pixels: Pixels
    notes: dict[str, str | int | float] = field(default_factory=dict)
    editable: Vector | None = None
    depictions: tuple[Depiction, ...] = ()


def produce(
    commission: Commission,
    book: BrandBook,
    generator: Generator,
    on_event: OnEvent,
    cancelled: IsCancelled,
) -> Result:
    """Generates, inspects, and plans anew while a hard rule fails and attempts are left; gives
    the best of what was made."""
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
    )


def _merit(result: Result) -> tuple[int, int]:
    """Fewest hard failures first, then the score."""
    failures = sum(1 for each in result.report.findings if each.hard and each.verdict == "fail")
    return -failures, result.report.score
