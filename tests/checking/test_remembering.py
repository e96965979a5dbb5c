"""Tables of brand books kept on disk."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from onbrand.checking import Checked, check_file
from onbrand.checking.remembering import _MOST, keep, recall
from onbrand.color import lookup
from onbrand.conformance.palette import scheme_of
from onbrand.samples import sample
from tests.checking.test_apart import noisy

BOOK = sample("les")
SCHEME = scheme_of(BOOK.palette)


@pytest.fixture(autouse=True)
def _nothing_known() -> Iterator[None]:
    lookup._known.clear()
    yield
    lookup._known.clear()


def kept(folder: Path) -> list[Path]:
    return sorted(folder.glob("*"))


def test_what_was_computed_once_is_read(tmp_path: Path) -> None:
    here = check_file("a.png", noisy(), BOOK)
    table = lookup.known(SCHEME)
    keep(BOOK, tmp_path / "new")
    lookup._known.clear()
    recall(BOOK, tmp_path / "new")
    read = lookup.known(SCHEME)
    assert table
    assert read
    assert read is not table
    for name in ("leaf", "strict", "forbidden", "swatch"):
        assert np.array_equal(getattr(read, name), getattr(table, name)), name
    again = check_file("a.png", noisy(), BOOK)
    assert isinstance(here, Checked)
    assert isinstance(again, Checked)
    assert again.report.passed == here.report.passed
    assert [each.verdict for each in again.report.findings] == [
        each.verdict for each in here.report.findings
    ]


def test_nothing_is_written_in_vain(tmp_path: Path) -> None:
    keep(BOOK, tmp_path)
    assert not kept(tmp_path), "no picture needed them"
    lookup.tables(SCHEME)
    keep(BOOK, tmp_path)
    (first,) = kept(tmp_path)
    before = first.stat().st_mtime_ns
    keep(BOOK, tmp_path)
    assert first.stat().st_mtime_ns == before


def test_a_damaged_file_is_not_believed(tmp_path: Path) -> None:
    lookup.tables(SCHEME)
    keep(BOOK, tmp_path)
    (file,) = kept(tmp_path)
    lookup._known.clear()
    whole = file.read_bytes()
    for damaged in (b"", whole[:-1], whole[:1000] + b"x" + whole[1001:]):
        file.write_bytes(damaged)
        recall(BOOK, tmp_path)
        assert lookup.known(SCHEME) is None
        assert not kept(tmp_path)


def test_books_do_not_meet_and_old_ones_go(tmp_path: Path) -> None:
    for number in range(_MOST + 3):
        (tmp_path / f"{number}.tables").touch()
    lookup.tables(SCHEME)
    keep(BOOK, tmp_path)
    assert len(kept(tmp_path)) == _MOST
    lookup._known.clear()
    recall(sample("zerno"), tmp_path)
    assert not lookup._known
    recall(BOOK, tmp_path)
    assert list(lookup._known) == [SCHEME]


def test_a_folder_that_cannot_be_written_costs_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    lookup.tables(SCHEME)
    keep(BOOK, tmp_path / "file" / "folder")
    recall(BOOK, tmp_path / "file" / "folder")
