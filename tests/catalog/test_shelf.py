"""Versions are numbered by the database, found by hash, and never change."""

from concurrent.futures import ThreadPoolExecutor
from uuid import UUID

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from onbrand import catalog
from onbrand.brand import BrandBook, Words
from onbrand.catalog import BrandTaken, UnknownBrand, Viewer
from onbrand.db import transaction
from onbrand.samples import sample, sample_ids
from onbrand.storage import Storage


def retold(book: BrandBook, summary: str) -> BrandBook:
    return book.model_copy(update={"summary": Words(en=summary, ru=summary)})


def publish(engine: Engine, storage: Storage, book: BrandBook, wallet: UUID | None = None) -> int:
    with transaction(engine) as session:
        return catalog.publish(session, storage, book, wallet=wallet).number


def test_samples_are_seeded_once(engine: Engine, storage: Storage) -> None:
    for _start in range(3):
        with transaction(engine) as session:
            catalog.seed_samples(session, storage)
    with transaction(engine) as session:
        cards = catalog.brands(session)
    assert [card.id for card in cards] == list(sample_ids())
    for card in cards:
        book = sample(card.id)
        assert (card.version, card.sha256) == (1, book.sha256)
        assert (card.name, card.summary) == (book.name, book.summary)
        assert card.colors == tuple(swatch.color for swatch in book.palette.swatches[:5])
        assert catalog.by_hash(storage, card.sha256) == book


def test_a_changed_book_is_the_next_version(engine: Engine, storage: Storage) -> None:
    first = sample("les")
    numbers = [
        publish(engine, storage, book) for book in (first, retold(first, "a"), retold(first, "b"))
    ]
    assert numbers == [1, 2, 3]
    assert publish(engine, storage, retold(first, "b")) == 3, "nothing new, no new version"
    with transaction(engine) as session:
        newest = catalog.current(session, storage, "les")
        (card,) = catalog.brands(session)
    assert (newest.version, newest.summary.en) == (3, "b")
    assert (card.version, card.sha256, card.summary.en) == (3, newest.sha256, "b")
    assert catalog.by_hash(storage, first.sha256) == first, "earlier versions stay"


def test_going_back_is_a_version_too(engine: Engine, storage: Storage) -> None:
    first = sample("les")
    for book in (first, retold(first, "a"), first):
        publish(engine, storage, book)
    with transaction(engine) as session:
        newest = catalog.current(session, storage, "les")
    assert newest == first.model_copy(update={"version": 3})


def test_a_rolled_back_publication_leaves_no_trace(engine: Engine, storage: Storage) -> None:
    with Session(engine) as session:
        catalog.publish(session, storage, sample("les"))
        session.rollback()
    with transaction(engine) as session:
        assert catalog.brands(session) == ()
        with pytest.raises(UnknownBrand, match="no brand “les”"):
            catalog.current(session, storage, "les")
    assert publish(engine, storage, sample("les")) == 1


def test_who_publish_at_once_get_different_numbers(engine: Engine, storage: Storage) -> None:
    books = [retold(sample("les"), str(number)) for number in range(8)]
    with ThreadPoolExecutor(8) as pool:
        numbers = list(pool.map(lambda book: publish(engine, storage, book), books))
    assert sorted(numbers) == list(range(1, 9))
    with transaction(engine) as session:
        assert catalog.current(session, storage, "les").version == 8


def test_a_session_that_read_before_sees_what_others_published(
    engine: Engine, storage: Storage
) -> None:
    first = sample("les")
    publish(engine, storage, first)
    with transaction(engine) as session:
        catalog.brands(session)
        catalog.current(session, storage, "les")
        publish(engine, storage, retold(first, "theirs"))
        assert catalog.publish(session, storage, retold(first, "ours")).number == 3


def test_processes_that_start_together_seed_one_set(engine: Engine, storage: Storage) -> None:
    def seed(_process: int) -> None:
        with transaction(engine) as session:
            catalog.seed_samples(session, storage)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(seed, range(4)))
    with transaction(engine) as session:
        assert [card.version for card in catalog.brands(session)] == [1, 1, 1, 1]


def test_a_private_brand_is_its_owners_alone(
    engine: Engine, storage: Storage, owner: Viewer, other: Viewer
) -> None:
    publish(engine, storage, sample("sever"))
    publish(engine, storage, sample("harbor"), owner.wallet)
    with transaction(engine) as session:
        assert [card.id for card in catalog.brands(session, viewer=owner)] == ["sever", "harbor"]
        assert [card.id for card in catalog.brands(session, viewer=other)] == ["sever"]
        assert [card.id for card in catalog.brands(session)] == ["sever"]
        assert catalog.current(session, storage, "harbor", viewer=owner).id == "harbor"
        for viewer in (other, None):
            with pytest.raises(UnknownBrand):
                catalog.current(session, storage, "harbor", viewer=viewer)


def test_an_id_is_taken_by_the_first(
    engine: Engine, storage: Storage, owner: Viewer, other: Viewer
) -> None:
    publish(engine, storage, sample("harbor"), owner.wallet)
    for wallet in (other.wallet, None):
        with pytest.raises(BrandTaken, match="“harbor” belongs to somebody else"):
            publish(engine, storage, retold(sample("harbor"), "mine"), wallet)


def test_a_lost_store_is_filled_again_by_seeding(engine: Engine, storage: Storage) -> None:
    with transaction(engine) as session:
        catalog.seed_samples(session, storage)
    empty = Storage.open("memory:///")
    with transaction(engine) as session:
        catalog.seed_samples(session, empty)
        assert catalog.current(session, empty, "zerno") == sample("zerno")
