"""Whose drawings are whose."""

from collections.abc import Iterator
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Engine, text
from sqlmodel import Session

from onbrand import accounts, portfolio
from onbrand.db import transaction
from onbrand.generation.illustration import Illustration, illustrate
from onbrand.portfolio import Card, DamagedDrawing, FullPortfolio, UnknownDrawing
from onbrand.portfolio.shelf import SameDrawing
from onbrand.storage import Missing, Storage
from onbrand.vocabulary.naming import Names

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h%dv9z"/></svg>'


def made(width: int = 9, name: str = "fox") -> Illustration:
    return illustrate(SVG % width, Names(en=(name,)), noun="fox", meters=0.5)


def someone(session: Session) -> UUID:
    login = f"{uuid4().hex}@example.com"
    return accounts.register(session, login, "no password", credits=0).id


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    with transaction(engine) as opened:
        yield opened


@pytest.fixture
def anna(session: Session) -> UUID:
    return someone(session)


def test_kept_for_the_owner_alone(session: Session, storage: Storage, anna: UUID) -> None:
    boris = someone(session)
    kept = portfolio.add(session, storage, anna, "fox.svg", made())
    assert portfolio.drawings(session, anna) == (kept,)
    assert portfolio.drawings(session, boris) == ()
    assert portfolio.has(session, anna, kept.sha256)
    assert not portfolio.has(session, boris, kept.sha256)
    for denied in (
        lambda: portfolio.drawing(session, boris, kept.id),
        lambda: portfolio.remove(session, boris, kept.id),
        lambda: portfolio.change(session, storage, boris, kept.id, kept.card),
    ):
        with pytest.raises(UnknownDrawing):
            denied()


def test_the_drawing_itself_is_a_file(session: Session, storage: Storage, anna: UUID) -> None:
    kept = portfolio.add(session, storage, anna, "fox.svg", made())
    assert portfolio.by_hash(storage, kept.sha256) == made()
    assert portfolio.by_hash(storage, kept.sha256).tag == kept.tag
    assert (kept.card.noun, kept.card.meters) == ("fox", 0.5)


def test_the_same_again_is_one(session: Session, storage: Storage, anna: UUID) -> None:
    first = portfolio.add(session, storage, anna, "fox.svg", made())
    again = portfolio.add(session, storage, anna, "fox (1).svg", made())
    assert again.id == first.id
    assert len(portfolio.drawings(session, anna)) == 1


def test_a_change_is_another_drawing_and_the_former_stays(
    session: Session, storage: Storage, anna: UUID
) -> None:
    kept = portfolio.add(session, storage, anna, "fox.svg", made())
    card = Card(names=Names(en=("vixen",)), noun="", place="being", facing="left", meters=0.7)
    changed = portfolio.change(session, storage, anna, kept.id, card)
    assert (changed.id, changed.card) == (kept.id, card)
    now = portfolio.by_hash(storage, changed.sha256)
    assert (now.names, now.place, now.facing, now.meters) == (card.names, "being", "left", 0.7)
    assert now.pieces == made().pieces
    assert portfolio.by_hash(storage, kept.sha256) == made()


def test_two_drawings_do_not_become_one(session: Session, storage: Storage, anna: UUID) -> None:
    kept = portfolio.add(session, storage, anna, "a.svg", made(name="fox"))
    other = portfolio.add(session, storage, anna, "b.svg", made(name="vixen"))
    with pytest.raises(SameDrawing):
        portfolio.change(session, storage, anna, other.id, kept.card)


def test_what_is_removed_can_still_be_drawn(session: Session, storage: Storage, anna: UUID) -> None:
    kept = portfolio.add(session, storage, anna, "fox.svg", made())
    portfolio.remove(session, anna, kept.id)
    assert portfolio.drawings(session, anna) == ()
    assert portfolio.by_hash(storage, kept.sha256) == made()
    with pytest.raises(UnknownDrawing):
        portfolio.remove(session, anna, kept.id)


MANY = text("""
    INSERT INTO drawings (id, owner, sha256, file, card)
    SELECT gen_random_uuid(), :owner, md5(n::text), 'cup.svg', '{}' FROM generate_series(2, :most) n
""")


def test_there_is_an_end(session: Session, storage: Storage, anna: UUID) -> None:
    session.execute(MANY, {"owner": anna, "most": portfolio.MOST})
    portfolio.add(session, storage, anna, "fox.svg", made(9))
    portfolio.add(session, storage, anna, "the same.svg", made(9))
    with pytest.raises(FullPortfolio):
        portfolio.add(session, storage, anna, "fox.svg", made(7))
    portfolio.add(session, storage, someone(session), "fox.svg", made(7))


def test_a_file_that_is_no_drawing(storage: Storage) -> None:
    with pytest.raises(Missing):
        portfolio.by_hash(storage, "0" * 64)
    with pytest.raises(Missing):
        portfolio.by_hash(storage, "../../etc/passwd")
    with pytest.raises(DamagedDrawing):
        portfolio.by_hash(storage, storage.put(b"\x89PNG"))
    loose = b" " + made().canonical
    with pytest.raises(DamagedDrawing):
        portfolio.by_hash(storage, storage.put(loose))
