"""Viewers see, designers order, managers edit, owners share; for others there is nothing."""

from collections.abc import Callable

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from onbrand import catalog
from onbrand.brand.starting import blank
from onbrand.catalog import HouseBrand, OwnBrand, Right, UnknownBrand, Viewer
from onbrand.catalog.access import Shared
from onbrand.db import transaction
from onbrand.storage import Storage
from tests.catalog.conftest import Somebody

Deed = Callable[[Session, Storage, Viewer], object]

DEEDS: dict[Right, tuple[Deed, ...]] = {
    Right.VIEWER: (
        lambda session, _storage, viewer: catalog.entry(session, viewer, "acme"),
        lambda session, _storage, viewer: catalog.versions(session, viewer, "acme"),
        lambda session, _storage, viewer: catalog.version(session, viewer, "acme", 1),
    ),
    Right.DESIGNER: (
        lambda session, storage, viewer: catalog.current(session, storage, "acme", viewer=viewer),
    ),
    Right.MANAGER: (
        lambda session, storage, viewer: catalog.draft(session, storage, viewer, "acme"),
        lambda session, _storage, viewer: catalog.shares(session, viewer, "acme"),
        lambda session, _storage, viewer: catalog.save(
            session, viewer, "acme", blank("acme", "New"), 0
        ),
        lambda session, storage, viewer: catalog.publish_draft(session, storage, viewer, "acme", 1),
    ),
    Right.OWNER: (
        lambda session, _storage, viewer: catalog.share(
            session, viewer, "acme", OTHERS[0].user, "viewer"
        ),
        lambda session, _storage, viewer: catalog.unshare(session, viewer, "acme", OTHERS[0].user),
        lambda session, _storage, viewer: catalog.archive(session, viewer, "acme"),
    ),
}
OTHERS: list[Viewer] = []
SHARED: dict[Right | None, Shared] = {
    Right.VIEWER: "viewer",
    Right.DESIGNER: "designer",
    Right.MANAGER: "manager",
}


@pytest.fixture
def acme(engine: Engine, storage: Storage, owner: Viewer, somebody: Somebody) -> str:
    OTHERS[:] = [somebody()]
    with transaction(engine) as session:
        catalog.create(session, owner, blank("acme", "Acme"))
        catalog.publish_draft(session, storage, owner, "acme", 1)
    return "acme"


@pytest.mark.parametrize("given", [None, *Right])
def test_each_may_what_their_right_covers(
    engine: Engine,
    storage: Storage,
    acme: str,
    owner: Viewer,
    other: Viewer,
    given: Right | None,
) -> None:
    viewer = owner if given is Right.OWNER else other
    if given in SHARED:
        with transaction(engine) as session:
            catalog.share(session, owner, acme, other.user, SHARED[given])
    for needed, deeds in DEEDS.items():
        for deed in deeds:
            with transaction(engine) as session:
                if given is not None and given.covers(needed):
                    deed(session, storage, viewer)
                    continue
                with pytest.raises(UnknownBrand):
                    deed(session, storage, viewer)
                session.rollback()


def test_who_shares_takes_it_back(
    engine: Engine, storage: Storage, acme: str, owner: Viewer, other: Viewer
) -> None:
    with transaction(engine) as session:
        catalog.share(session, owner, acme, other.user, "viewer")
        catalog.share(session, owner, acme, other.user, "designer")
        assert [each.right for each in catalog.shares(session, owner, acme)] == [Right.DESIGNER]
        assert [card.id for card in catalog.brands(session, viewer=other)] == [acme]
        catalog.unshare(session, owner, acme, other.user)
        assert catalog.shelf(session, other) == ()
        with pytest.raises(OwnBrand):
            catalog.share(session, owner, acme, owner.user, "viewer")


def test_a_viewer_orders_nothing_and_may_leave(
    engine: Engine, storage: Storage, acme: str, owner: Viewer, other: Viewer
) -> None:
    with transaction(engine) as session:
        catalog.share(session, owner, acme, other.user, "viewer")
        assert catalog.brands(session, viewer=other) == ()
        assert [entry.right for entry in catalog.shelf(session, other)] == [Right.VIEWER]
        catalog.unshare(session, other, acme, other.user)
        assert catalog.shelf(session, other) == ()


def test_the_administrator_makes_it_public(
    engine: Engine, storage: Storage, acme: str, owner: Viewer, other: Viewer, somebody: Somebody
) -> None:
    admin = somebody(admin=True)
    with transaction(engine) as session:
        catalog.seed_samples(session, storage)
        assert catalog.entry(session, admin, acme).right is Right.VIEWER
        with pytest.raises(UnknownBrand):
            catalog.make_public(session, owner, acme)
        catalog.make_public(session, admin, acme)
        assert catalog.current(session, storage, acme, viewer=other).id == acme
        assert catalog.entry(session, other, acme).right is Right.DESIGNER
        catalog.make_public(session, admin, acme, public=False)
        with pytest.raises(UnknownBrand):
            catalog.current(session, storage, acme, viewer=other)
        with pytest.raises(HouseBrand):
            catalog.make_public(session, admin, "zerno", public=False)


def test_an_archived_brand_takes_no_orders_and_stays_drawable(
    engine: Engine, storage: Storage, acme: str, owner: Viewer
) -> None:
    with transaction(engine) as session:
        (only,) = catalog.versions(session, owner, acme)
        catalog.archive(session, owner, acme)
        assert catalog.brands(session, viewer=owner) == ()
        with pytest.raises(UnknownBrand):
            catalog.current(session, storage, acme, viewer=owner)
        assert catalog.entry(session, owner, acme).archived
        assert catalog.by_hash(storage, only.sha256).id == acme
        catalog.archive(session, owner, acme, archived=False)
        assert [card.id for card in catalog.brands(session, viewer=owner)] == [acme]
