"""Other words in a delivered picture: the same art, for nothing."""

from dataclasses import dataclass
from uuid import uuid4

import pytest

from onbrand.brand import BrandBook
from onbrand.catalog import books
from onbrand.files import File
from onbrand.generation.composer import Composer
from onbrand.imaging import MADE, ImageService
from onbrand.imaging.lineage import basis_of, commission_of
from onbrand.imaging.rewording import NotAPicture, RewordingService, SameWords, WordsForm
from onbrand.layout import NotLaidOutHere, TextDoesNotFit
from onbrand.prompting import Lettering
from onbrand.samples import sample
from onbrand.services import Json, Outcome
from onbrand.storage import Storage
from tests.imaging.test_service import form_of

WORDS = Lettering(headline="Добрый вечер", call_to_action="Зайти")


@dataclass(frozen=True)
class Shop:
    book: BrandBook
    storage: Storage
    given: Json
    made: Outcome

    @property
    def service(self) -> RewordingService:
        return RewordingService(self.storage)

    def form(self, words: Lettering, drawn: bytes | None = None) -> WordsForm:
        picture = commission_of(self.given)
        assert picture
        return WordsForm(
            order=uuid4(),
            drawn=self.storage.put(drawn or _file(self.made, "svg").data),
            lettering=words,
            picture=picture.model_copy(update={"basis": basis_of(self.given, self.made.report)}),
        )

    def reworded(self, words: Lettering) -> tuple[Json, Outcome]:
        (line,) = self.service.lines(self.form(words), {})
        assert line.price == 0
        return line.input, self.service.perform(line.input, lambda _event: None, lambda: False)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Shop:
    book = sample("zerno")
    storage = Storage.open(f"file://{tmp_path_factory.mktemp('files')}")
    books.put(storage, book)
    service = ImageService(storage, lambda: {"composer": Composer()})
    given = service.lines(form_of(book, seed=5), {"image": 7})[0].input
    return Shop(book, storage, given, service.perform(given, lambda _event: None, lambda: False))


def test_the_art_stays(shop: Shop) -> None:
    given, outcome = shop.reworded(WORDS)
    assert outcome.passed
    assert [file.role for file in outcome.files] == ["preview", "png", "svg", "editable"]
    assert _art(_file(outcome, "svg")) == _art(_file(shop.made, "svg"))
    assert "Добрый вечер".encode() in _file(outcome, "editable").data
    asked = commission_of(given)
    assert asked
    assert asked.prompt.lettering == WORDS
    assert asked.changed == ("prompt",)


def test_from_a_reworded_picture_others_are_made_too(shop: Shop) -> None:
    given, outcome = shop.reworded(WORDS)
    basis = basis_of(given, outcome.report)
    assert basis
    assert basis.choice.model_dump() == shop.made.report[MADE]["choice"]
    again = shop.form(Lettering(headline="Полдень"), _file(outcome, "svg").data)
    assert shop.service.lines(again, {})[0].price == 0


def test_no_words_at_all_may_be_asked_for(shop: Shop) -> None:
    _given, outcome = shop.reworded(Lettering())
    assert _art(_file(outcome, "svg")) == _art(_file(shop.made, "svg"))
    assert b"<text" not in _file(outcome, "editable").data


def test_what_cannot_be_done_is_refused_before_it_is_ordered(shop: Shop) -> None:
    with pytest.raises(SameWords):
        shop.service.lines(shop.form(Lettering(headline="Утро")), {})
    with pytest.raises(TextDoesNotFit):
        shop.service.lines(shop.form(Lettering(headline="щ" * 120)), {})
    with pytest.raises(NotLaidOutHere):
        shop.service.lines(shop.form(WORDS, b"<svg/>"), {})
    with pytest.raises(NotAPicture):
        shop.service.perform({"acidity": 7.4}, lambda _event: None, lambda: False)


def _file(outcome: Outcome, role: str) -> File:
    return next(file for file in outcome.files if file.role == role)


def _art(file: File) -> bytes:
    start = file.data.index(b'<g id="picture"')
    return file.data[start : file.data.rindex(b'<g id="lettering"')]
