import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from functools import cache

from pydantic import BaseModel, Field

from onbrand import catalog, layout, portfolio
from onbrand.brand import BrandBook, Format, Part
from onbrand.delivery import deliver
from onbrand.errors import _
from onbrand.generation import GenerationFailed, Generator, GeneratorBusy, Warmable
from onbrand.generation.illustration import Illustration
from onbrand.imaging import directing
from onbrand.pipeline import MOST_DRAWINGS, Commission, Result, Sha256, produce
from onbrand.progress import IsCancelled, OnEvent
from onbrand.prompting import UNDIRECTED, Basis, Direction, Prompt
from onbrand.samples import sample, sample_ids
from onbrand.services import Failed, Json, Line, Outcome, Temporary
from onbrand.storage import Storage

SEEDS = 2**31
# Beside the measurements: how each thing that was asked for is shown, and how it was composed.
SHOWN, MADE = "shown", "made"

Generators = Mapping[str, Generator]


class ImageForm(Part):
    """An order for variants of one picture, under exactly this version of the brand book. With a
    `basis` and no seed they are variations of that picture; with its seed the first is that
    picture but for what is asked for differently. `drawings` are hashes of drawings of others."""

    brand: str
    brand_version: int
    brand_sha256: str
    prompt: Prompt
    format: str
    variants: int = Field(default=4, ge=1, le=8)
    seed: int | None = Field(default=None, ge=0, lt=SEEDS)
    direction: Direction = UNDIRECTED
    basis: Basis | None = None
    drawings: tuple[Sha256, ...] = Field(default=(), max_length=MOST_DRAWINGS)


class ImageService:
    name = "images"
    title = _("Brand images")
    form: type[BaseModel] = ImageForm

    def __init__(self, storage: Storage, generators: Callable[[], Generators]) -> None:
        """`generators` is asked when something is to be drawn: what draws is slow to load, and
        processes that only sell pictures need none of it."""
        self._storage = storage
        self._generators = cache(generators)

    def warm(self) -> None:
        """Draws for nobody: fonts, shapes and tables of colors are then at hand."""
        book = sample(sample_ids()[0])
        for generator in self._generators().values():
            if isinstance(generator, Warmable):
                generator.warm(book)

    def lines(self, form: BaseModel, prices: Mapping[str, int]) -> tuple[Line, ...]:
        """One line a variant. A seed is drawn here, so that the order can be drawn again."""
        asked = ImageForm.model_validate(form)
        # What can never be made is not sold: an unknown version or format is refused here.
        book = catalog.by_hash(self._storage, asked.brand_sha256)
        format_ = book.format(asked.format)
        directing.check(asked.direction, asked.prompt, book, format_)
        _hold(asked, book, format_)
        self._illustrations(asked.drawings)
        seed = secrets.randbelow(SEEDS) if asked.seed is None else asked.seed
        return tuple(
            Line(
                title=f"{book.id} · {asked.format} · {take + 1}",
                price=prices["image"],
                input=self._commission(asked, book, seed, take).model_dump(mode="json"),
            )
            for take in range(asked.variants)
        )

    def perform(self, given: Json, on_event: OnEvent, cancelled: IsCancelled) -> Outcome:
        commission = Commission.model_validate(given)
        try:
            book = catalog.by_hash(self._storage, commission.brand_sha256)
            generator = self._generators()[commission.generator]
            illustrations = self._illustrations(commission.drawings)
            result = produce(commission, book, generator, on_event, cancelled, illustrations)
        except GeneratorBusy as error:
            raise Temporary(**error.params) from error
        except GenerationFailed as error:
            raise Failed(**error.params) from error
        return Outcome(
            passed=result.report.passed,
            files=deliver(result, commission),
            report=result.report.model_dump(mode="json")
            | {SHOWN: [asdict(each) for each in result.depictions]}
            | {MADE: _made(result)},
        )

    def _illustrations(self, drawings: Sequence[str]) -> tuple[Illustration, ...]:
        return tuple(portfolio.by_hash(self._storage, sha256) for sha256 in drawings)

    @staticmethod
    def _commission(asked: ImageForm, book: BrandBook, seed: int, take: int) -> Commission:
        """What the hash stands for says whose book it is, and not who orders."""
        return Commission(
            brand=book.id,
            brand_version=book.version,
            brand_sha256=book.sha256,
            prompt=asked.prompt,
            format=asked.format,
            seed=seed,
            take=take,
            direction=asked.direction,
            basis=asked.basis,
            drawings=asked.drawings,
        )


def _hold(asked: ImageForm, book: BrandBook, form: Format) -> None:
    """Raises what no layout can do with these words in this format."""
    words, side = asked.prompt.lettering, asked.prompt.plan.free_side
    layout.holding(book, form, words, side)
    if asked.direction.layout:
        layout.plan(book, form, words, kind=asked.direction.layout, free_side=side)


def _made(result: Result) -> Json:
    choice = result.choice.model_dump(mode="json") if result.choice else None
    return {"choice": choice, "notes": result.notes}
