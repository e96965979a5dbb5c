"""Which picture a line is, told from what it was given and what was reported of it."""

from pathlib import Path

import pytest

from onbrand.catalog import books
from onbrand.generation.composer import Composer
from onbrand.imaging import MADE, ImageService
from onbrand.imaging.lineage import basis_of
from onbrand.samples import sample
from onbrand.services import Json
from onbrand.storage import Storage
from tests.imaging.test_service import form_of

CHOICE = {
    "archetype": "sea",
    "variant": "bay",
    "layout": "overlay",
    "setting": 0,
    "ground": 1,
    "stream": "7:0:0:0",
}


@pytest.fixture
def given(tmp_path: Path) -> Json:
    book, storage = sample("zerno"), Storage.open(f"file://{tmp_path}")
    books.put(storage, book)
    service = ImageService(storage, lambda: {"composer": Composer()})
    return service.lines(form_of(book), {"image": 1})[0].input


def test_what_was_decided_can_be_decided_again(given: Json) -> None:
    basis = basis_of(given, {MADE: {"choice": CHOICE}})
    assert basis is not None
    assert (basis.choice.archetype, basis.choice.seed) == ("sea", 7)


@pytest.mark.parametrize(
    "report",
    [{}, {MADE: {}}, {MADE: {"choice": CHOICE | {"stream": "?"}}}, {MADE: {"choice": {"a": 1}}}],
)
def test_what_is_not_told_or_not_understood_is_no_basis(given: Json, report: Json) -> None:
    assert basis_of(given, report) is None


def test_other_work_is_no_picture() -> None:
    assert basis_of({"acidity": 7.4}, {MADE: {"choice": CHOICE}}) is None
