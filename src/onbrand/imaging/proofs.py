"""A picture in which a draft of a brand book is seen: composed and inspected as an ordered one."""

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from pydantic import BaseModel, Field

from onbrand.artwork import encode_webp, fonts
from onbrand.artwork.preview import shrunk
from onbrand.brand import BrandBook, Part
from onbrand.errors import _
from onbrand.files import File
from onbrand.layout import holding
from onbrand.pipeline import Commission, produce
from onbrand.progress import IsCancelled, OnEvent
from onbrand.prompting import Brief, RuleImprover
from onbrand.samples import sample, sample_ids
from onbrand.services import Json, Line, Outcome, Service

if TYPE_CHECKING:
    from onbrand.generation.composer import Composer

NAME = "proof"
_SEED = 7


class ProofForm(Part):
    """`book` is the JSON of a book that may not be published, `fonts` its files by their hashes."""

    book: str
    fonts: dict[str, bytes] = Field(default_factory=dict)
    brief: str
    format: str


class ProofService:
    name = NAME
    title = _("Sample of a draft")
    form: type[BaseModel] = ProofForm

    def lines(self, form: BaseModel, prices: Mapping[str, int]) -> tuple[Line, ...]:  # noqa: ARG002
        """It is shown and never sold."""
        return ()

    def warm(self) -> None:
        _generator().warm(sample(sample_ids()[0]))
        _improver().warm()

    def perform(self, given: Json, on_event: OnEvent, cancelled: IsCancelled) -> Outcome:
        asked = ProofForm.model_validate(given)
        for sha256, data in asked.fonts.items():
            fonts.lend(sha256, data)
        book = BrandBook.model_validate_json(asked.book)
        form = book.format(asked.format)
        prompt = _improver().improve(Brief(text=asked.brief, format=form.id), book)
        holding(book, form, prompt.lettering, prompt.plan.free_side)
        commission = Commission(
            brand=book.id,
            brand_version=book.version,
            brand_sha256=book.sha256,
            prompt=prompt,
            format=form.id,
            seed=_SEED,
            attempts=1,
        )
        result = produce(commission, book, _generator(), on_event, cancelled)
        data = encode_webp(shrunk(result.pixels))
        return Outcome(
            passed=result.report.passed,
            files=(File("preview", "proof.webp", "image/webp", data),),
            report=result.report.model_dump(mode="json"),
        )


def services() -> dict[str, Service]:
    """For a process of its own."""
    return {NAME: ProofService()}


@cache
def _generator() -> "Composer":
    from onbrand.generation.composer import Composer  # noqa: PLC0415 - half a second

    return Composer()


@cache
def _improver() -> RuleImprover:
    return RuleImprover()
