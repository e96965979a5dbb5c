"""A delivered picture with other words: its art stays, bit for bit, and nothing is charged."""

from collections.abc import Mapping
from uuid import UUID

from pydantic import BaseModel

from onbrand import catalog
from onbrand.artwork import Vector
from onbrand.brand import BrandBook, Part
from onbrand.delivery import deliver, retype
from onbrand.errors import Invalid, _
from onbrand.imaging.lineage import DRAWN, commission_of
from onbrand.imaging.service import MADE
from onbrand.layout import retype as set_anew
from onbrand.pipeline import Commission, Sha256
from onbrand.progress import IsCancelled, OnEvent
from onbrand.prompting import Lettering, reworded
from onbrand.services import Failed, Json, Line, Outcome
from onbrand.storage import Storage


class SameWords(Invalid):
    code = "same-words"
    message = _("These are the words that the picture has. Change one and try again.")


class NotAPicture(Failed):
    code = "not-a-picture"
    message = _("This was not made from an order of brand images.")


class WordsForm(Part):
    """`drawn` is the SVG that the order delivered, `picture` the commission that it came from."""

    order: UUID
    drawn: Sha256
    lettering: Lettering
    picture: Commission


class RewordingService:
    name = "words"
    title = _("Other words")
    form: type[BaseModel] = WordsForm

    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    def lines(self, form: BaseModel, _prices: Mapping[str, int]) -> tuple[Line, ...]:
        """What its place does not hold is refused here."""
        asked = WordsForm.model_validate(form)
        picture, words = asked.picture, asked.lettering
        if picture.prompt.lettering == words:
            raise SameWords
        book = self._book(picture)
        set_anew(self._drawn(asked.drawn, picture, book), words, book, book.format(picture.format))
        changed = picture.model_copy(update={"prompt": reworded(picture.prompt, words)})
        given = changed.model_dump(mode="json") | {DRAWN: asked.drawn}
        return (Line(title=f"{book.id} · {picture.format}", price=0, input=given),)

    def perform(self, given: Json, _on_event: OnEvent, _cancelled: IsCancelled) -> Outcome:
        picture = commission_of(given)
        if picture is None:
            raise NotAPicture
        book = self._book(picture)
        drawn = self._drawn(given[DRAWN], picture, book)
        result = retype(drawn, picture.prompt.lettering, book, book.format(picture.format))
        choice = picture.basis.choice.model_dump(mode="json") if picture.basis else None
        return Outcome(
            passed=result.report.passed,
            files=deliver(result, picture),
            report=result.report.model_dump(mode="json") | {MADE: {"choice": choice, "notes": {}}},
        )

    def _book(self, picture: Commission) -> BrandBook:
        return catalog.by_hash(self._storage, picture.brand_sha256)

    def _drawn(self, sha256: str, picture: Commission, book: BrandBook) -> Vector:
        form = book.format(picture.format)
        return Vector(self._storage.get(sha256).decode(), form.width, form.height)
