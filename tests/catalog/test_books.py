"""Books as files need no database, and are what their name says."""

import pytest

from onbrand import catalog
from onbrand.catalog import DamagedBook, books
from onbrand.samples import sample
from onbrand.storage import Missing, Storage

BOOK = sample("zerno")


def test_a_book_comes_back_by_its_hash(storage: Storage) -> None:
    books.put(storage, BOOK)
    assert catalog.by_hash(storage, BOOK.sha256) == BOOK
    assert catalog.by_hash(storage, BOOK.sha256) is catalog.by_hash(storage, BOOK.sha256)


def test_a_changed_file_is_refused(storage: Storage) -> None:
    books.put(storage, BOOK)
    changed = BOOK.canonical.replace(b"#ee6142", b"#ff0000")
    assert changed != BOOK.canonical
    storage.put_named(f"books/{BOOK.sha256}.json", changed)
    with pytest.raises(DamagedBook, match="restore the store"):
        catalog.by_hash(storage, BOOK.sha256)


def test_an_absent_book_is_missing_and_may_come_later(storage: Storage) -> None:
    with pytest.raises(Missing):
        catalog.by_hash(storage, BOOK.sha256)
    books.put(storage, BOOK)
    assert catalog.by_hash(storage, BOOK.sha256) == BOOK


@pytest.mark.parametrize("name", ["../secret", "", "x" * 64])
def test_a_hash_is_no_path(storage: Storage, name: str) -> None:
    with pytest.raises(Missing):
        catalog.by_hash(storage, name)
