"""Brand images through the door: priced by variant, pinned, performed without a database."""

from collections.abc import Callable
from pathlib import Path

import pytest

from onbrand.brand import BrandBook
from onbrand.catalog import books
from onbrand.errors import Invalid
from onbrand.generation import Finished, GenerationFailed, Generator, GeneratorBusy, Request
from onbrand.generation.composer import Composer
from onbrand.generation.composer.directing import UnknownArchetype
from onbrand.imaging import MADE, ImageForm, ImageService
from onbrand.imaging.lineage import basis_of
from onbrand.layout import SignMissing, TextDoesNotFit
from onbrand.pipeline import Commission
from onbrand.progress import Cancelled, Event, IsCancelled, OnEvent, Preview, Step
from onbrand.prompting import Brief, Direction, Lettering, RuleImprover
from onbrand.samples import sample
from onbrand.services import Failed, Json, Temporary
from onbrand.storage import Storage


def _never() -> bool:
    return False


def form_of(book: BrandBook, **given: object) -> ImageForm:
    prompt = RuleImprover().improve(Brief(text="латте, заголовок «Утро»", format="og"), book)
    return ImageForm.model_validate(
        {
            "brand": book.id,
            "brand_version": book.version,
            "brand_sha256": book.sha256,
            "prompt": prompt,
            "format": "og",
            "variants": 2,
            **given,
        }
    )


@pytest.fixture
def book() -> BrandBook:
    return sample("zerno")


@pytest.fixture
def store(tmp_path: Path, book: BrandBook) -> Storage:
    """Holds the book as the catalog keeps it."""
    made = Storage.open(f"file://{tmp_path}/files")
    books.put(made, book)
    return made


@pytest.fixture
def service(store: Storage) -> ImageService:
    return ImageService(store, lambda: {"composer": Composer()})


def test_a_line_a_variant_each_pinned(service: ImageService, book: BrandBook) -> None:
    lines = service.lines(form_of(book, variants=3), {"image": 7})
    assert [line.price for line in lines] == [7, 7, 7]
    pinned = [Commission.model_validate(line.input) for line in lines]
    assert [one.take for one in pinned] == [0, 1, 2]
    assert len({one.seed for one in pinned}) == 1
    assert {one.brand_sha256 for one in pinned} == {book.sha256}


def test_the_book_says_whose_it_is(service: ImageService, book: BrandBook) -> None:
    lines = service.lines(form_of(book, brand='../x"<svg>', brand_version=10**9), {"image": 7})
    pinned = Commission.model_validate(lines[0].input)
    assert (pinned.brand, pinned.brand_version) == (book.id, book.version)
    assert lines[0].title == f"{book.id} · og · 1"


def test_a_seed_is_kept_and_none_is_drawn_by_chance(service: ImageService, book: BrandBook) -> None:
    assert service.lines(form_of(book, seed=11), {"image": 1})[0].input["seed"] == 11
    drawn = {service.lines(form_of(book), {"image": 1})[0].input["seed"] for _ in range(4)}
    assert len(drawn) > 1


LONG = (
    "Кофе с молоком, корицей и тыквенным сиропом для всех, кто встаёт раньше солнца и едет через "
    "весь город, каждый день"
)


def test_a_headline_as_long_as_permitted_is_sold_and_drawn(
    service: ImageService, book: BrandBook
) -> None:
    prompt = RuleImprover().improve(Brief(text=f"латте, заголовок «{LONG}»", format="og"), book)
    assert prompt.lettering.headline == LONG
    given = service.lines(form_of(book, prompt=prompt, seed=3), {"image": 1})[0].input
    outcome = service.perform(given, lambda _event: None, _never)
    assert outcome.passed


@pytest.mark.parametrize(
    ("words", "problem", "said"),
    [
        ({"headline": LONG, "legal": "Условия на сайте. " * 16}, TextDoesNotFit, "Условия"),
        ({"headline": "Утро 🎉"}, SignMissing, "🎉"),
    ],
)
def test_words_that_cannot_be_set_are_not_sold(
    store: Storage, book: BrandBook, words: dict[str, str], problem: type[Invalid], said: str
) -> None:
    small = book.formats[0].model_copy(update={"id": "og", "width": 200, "height": 120})
    book = book.model_copy(update={"formats": (small,)})
    books.put(store, book)
    form = form_of(book, brand_sha256=book.sha256)
    prompt = form.prompt.model_copy(update={"lettering": Lettering(**words)})
    service = ImageService(store, lambda: {"composer": Composer()})
    with pytest.raises(problem, match=said):
        service.lines(form.model_copy(update={"prompt": prompt}), {"image": 1})


@pytest.mark.parametrize("variants", [0, 9])
def test_unreasonable_numbers_are_refused(book: BrandBook, variants: int) -> None:
    with pytest.raises(ValueError, match="variants"):
        form_of(book, variants=variants)


def test_performing_gives_files_a_report_and_the_same_again(
    service: ImageService, book: BrandBook
) -> None:
    events: list[Event] = []
    given = service.lines(form_of(book, seed=3), {"image": 1})[0].input
    first = service.perform(given, events.append, _never)
    assert first.passed
    assert [file.role for file in first.files] == ["preview", "png", "svg", "editable"]
    assert first.report["brand_sha256"] == book.sha256
    assert any(isinstance(event, Preview) for event in events)
    shares = [event.share for event in events if isinstance(event, Step)]
    assert shares == sorted(shares)
    again = service.perform(given, lambda _event: None, _never)
    assert [file.data for file in again.files] == [file.data for file in first.files]


def test_cancelling_stops(service: ImageService, book: BrandBook) -> None:
    given = service.lines(form_of(book), {"image": 1})[0].input
    with pytest.raises(Cancelled):
        service.perform(given, lambda _event: None, lambda: True)


class Blocked:
    """A generator that always fails in one way."""

    name = "composer"

    def __init__(self, problem: Callable[[], Exception]) -> None:
        self._problem = problem

    def generate(self, request: Request, on_event: OnEvent, cancelled: IsCancelled) -> Finished:
        raise self._problem()


@pytest.mark.parametrize(
    ("problem", "seen"),
    [
        (lambda: GeneratorBusy(reason="full"), Temporary),
        (lambda: GenerationFailed(reason="no paint"), Failed),
    ],
)
def test_troubles_are_told_apart(
    store: Storage, book: BrandBook, problem: Callable[[], Exception], seen: type[Exception]
) -> None:
    blocked: Generator = Blocked(problem)
    service = ImageService(store, lambda: {"composer": blocked})
    given: Json = service.lines(form_of(book), {"image": 1})[0].input
    with pytest.raises(seen):
        service.perform(given, lambda _event: None, _never)


def test_what_cannot_be_followed_is_refused_before_it_is_priced(
    service: ImageService, book: BrandBook
) -> None:
    with pytest.raises(UnknownArchetype, match="still-life"):
        service.lines(form_of(book, direction=Direction(archetype="sculpture")), {"image": 1})


def test_others_are_made_from_a_delivered_picture(service: ImageService, book: BrandBook) -> None:
    given = service.lines(form_of(book, seed=3, variants=1), {"image": 1})[0].input
    report = service.perform(given, lambda _event: None, _never).report
    basis = basis_of(given, report)
    assert basis is not None
    assert basis.choice.seed == 3
    assert report[MADE]["notes"]["archetype"] == basis.choice.archetype
    form = form_of(book, basis=basis, seed=3, direction=Direction(mood="night"))
    made = [Commission.model_validate(line.input) for line in service.lines(form, {"image": 1})]
    assert [each.changed for each in made] == [("mood",), ("seed", "mood")]
    assert basis_of({}, report) is None
    assert basis_of(given, {}) is None
