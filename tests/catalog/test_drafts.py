"""A draft becomes a version once, whole, and only by who may."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from onbrand import catalog
from onbrand.brand.checking import Unfinished
from onbrand.brand.drafting import Document
from onbrand.brand.starting import blank
from onbrand.catalog import DraftChanged, UnknownBrand, Viewer
from onbrand.db import transaction
from onbrand.errors import Problem
from onbrand.samples import sample
from onbrand.storage import Storage


def created(engine: Engine, viewer: Viewer, document: Document | None = None) -> str:
    with transaction(engine) as session:
        return catalog.create(session, viewer, document or blank("Acme", "Acme"))


def told(document: Document, summary: str) -> Document:
    return {**document, "summary": {"en": summary, "ru": summary}}


def publish(engine: Engine, storage: Storage, viewer: Viewer, brand: str, revision: int) -> int:
    with transaction(engine) as session:
        return catalog.publish_draft(session, storage, viewer, brand, revision, "as told").number


def test_from_nothing_to_two_versions(engine: Engine, storage: Storage, owner: Viewer) -> None:
    brand = created(engine, owner)
    assert brand == "acme"
    with transaction(engine) as session:
        assert catalog.brands(session, viewer=owner) == ()
        (entry,) = catalog.shelf(session, owner)
        assert (entry.name.en, entry.card, entry.draft is not None) == ("Acme", None, True)
    assert publish(engine, storage, owner, brand, 1) == 1
    with transaction(engine) as session:
        draft = catalog.draft(session, storage, owner, brand)
        assert (draft.revision, draft.base) == (0, 1)
        assert catalog.save(session, owner, brand, told(draft.document, "new"), 0) == 1
        first = catalog.current(session, storage, brand, viewer=owner)
        assert first.summary.en == "", "a draft changes no version"
    assert publish(engine, storage, owner, brand, 1) == 2
    with transaction(engine) as session:
        latest, before = catalog.versions(session, owner, brand)
        assert (latest.number, latest.published_by, latest.note) == (2, owner.user, "as told")
        assert catalog.by_hash(storage, before.sha256) == first
        assert catalog.by_hash(storage, latest.sha256).summary.en == "new"


def test_an_unfinished_draft_stays_a_draft(engine: Engine, storage: Storage, owner: Viewer) -> None:
    broken = blank("acme", "Acme") | {"palette": {"swatches": []}}
    brand = created(engine, owner, broken)
    with pytest.raises(Unfinished, match="no swatch has the role") as caught:
        publish(engine, storage, owner, brand, 1)
    assert [flaw.part for flaw in caught.value.flaws] == ["palette"]
    with transaction(engine) as session:
        assert catalog.draft(session, storage, owner, brand).document["palette"] == {"swatches": []}
        with pytest.raises(UnknownBrand):
            catalog.current(session, storage, brand, viewer=owner)


def test_of_those_who_publish_at_once_one_does(
    engine: Engine, storage: Storage, owner: Viewer
) -> None:
    brand = created(engine, owner)

    def attempt(_number: int) -> int | type[Problem]:
        try:
            return publish(engine, storage, owner, brand, 1)
        except Problem as problem:
            return type(problem)

    with ThreadPoolExecutor(6) as pool:
        ends = list(pool.map(attempt, range(6)))
    assert ends.count(1) == 1
    assert ends.count(1) + sum(end in {DraftChanged, UnknownBrand} for end in ends) == 6, ends
    with transaction(engine) as session:
        assert [each.number for each in catalog.versions(session, owner, brand)] == [1]


def test_nobody_writes_over_what_they_have_not_seen(
    engine: Engine, storage: Storage, owner: Viewer
) -> None:
    brand = created(engine, owner)
    with transaction(engine) as session:
        document = catalog.draft(session, storage, owner, brand).document

    def save(number: int) -> int:
        with transaction(engine) as session:
            try:
                return catalog.save(session, owner, brand, told(document, str(number)), 1)
            except DraftChanged:
                return 0

    with ThreadPoolExecutor(6) as pool:
        assert sorted(pool.map(save, range(6))) == [0, 0, 0, 0, 0, 2]
    with pytest.raises(DraftChanged):
        publish(engine, storage, owner, brand, 1)


def test_a_rolled_back_publication_leaves_the_draft(
    engine: Engine, storage: Storage, owner: Viewer
) -> None:
    brand = created(engine, owner)
    with Session(engine) as session:
        catalog.publish_draft(session, storage, owner, brand, 1)
        session.rollback()
    assert publish(engine, storage, owner, brand, 1) == 1


def test_a_taken_id_gets_an_ending(engine: Engine, storage: Storage, owner: Viewer) -> None:
    with transaction(engine) as session:
        catalog.seed_samples(session, storage)
    copy = sample("zerno").model_dump(mode="json")
    brand = created(engine, owner, copy)
    assert brand.startswith("zerno-")
    publish(engine, storage, owner, brand, 1)
    with transaction(engine) as session:
        assert catalog.current(session, storage, brand, viewer=owner).id == brand
        assert catalog.current(session, storage, "zerno", viewer=owner) == sample("zerno")


def test_a_draft_is_thrown_away(engine: Engine, storage: Storage, owner: Viewer) -> None:
    brand = created(engine, owner)
    publish(engine, storage, owner, brand, 1)
    with transaction(engine) as session:
        before = catalog.draft(session, storage, owner, brand).document
        catalog.save(session, owner, brand, told(before, "worse"), 0)
        assert catalog.discard(session, owner, brand, 1)
        assert catalog.draft(session, storage, owner, brand).document == before
    fresh = created(engine, owner)
    with transaction(engine) as session:
        assert not catalog.discard(session, owner, fresh, 1)
        assert [entry.id for entry in catalog.shelf(session, owner)] == [brand]
