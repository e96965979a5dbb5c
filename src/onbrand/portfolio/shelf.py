"""Which drawings a designer has. Nobody else sees them."""

import json
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlmodel import Session

from onbrand.brand import Part
from onbrand.db import new_id, rows
from onbrand.errors import Conflict, NotFound, _
from onbrand.generation.illustration import Facing, Illustration, Place, Tag, name_of
from onbrand.portfolio.drawings import by_hash, put
from onbrand.portfolio.tables import DrawingRow  # noqa: F401 - makes the table known
from onbrand.storage import Storage
from onbrand.vocabulary.naming import Names

MOST = 200

_LOCK = text("SELECT pg_advisory_xact_lock(hashtextextended(CAST(:owner AS text), 0))")
_COUNT = text("SELECT count(*) FROM drawings WHERE owner = :owner")
_ALL = text("""
    SELECT id, sha256, file, card FROM drawings WHERE owner = :owner ORDER BY added_at DESC, id DESC
""")
_ONE = text("SELECT id, sha256, file, card FROM drawings WHERE owner = :owner AND id = :id")
_HAS = text("SELECT 1 FROM drawings WHERE owner = :owner AND sha256 = :sha256")
_ADD = text("""
    INSERT INTO drawings (id, owner, sha256, file, card)
    VALUES (:id, :owner, :sha256, :file, CAST(:card AS jsonb))
    ON CONFLICT (owner, sha256) DO UPDATE SET file = excluded.file
    RETURNING id, sha256, file, card
""")
_CHANGE = text("""
    UPDATE drawings SET sha256 = :sha256, card = CAST(:card AS jsonb)
    WHERE owner = :owner AND id = :id
      AND NOT EXISTS (SELECT FROM drawings WHERE owner = :owner AND sha256 = :sha256 AND id <> :id)
    RETURNING id, sha256, file, card
""")
_REMOVE = text("DELETE FROM drawings WHERE owner = :owner AND id = :id RETURNING id")


class UnknownDrawing(NotFound):
    code = "unknown-own-drawing"
    message = _("There is no such drawing, or it is not yours.")


class FullPortfolio(Conflict):
    code = "portfolio-full"
    message = _("You have {most} drawings, which is the most. Delete some and upload again.")


class SameDrawing(Conflict):
    code = "same-drawing"
    message = _("You have this very drawing under these names already. Delete one of the two.")


class Card(Part):
    """What the owner may change, and the noun that its names are."""

    names: Names
    noun: str = ""
    place: Place = "table"
    facing: Facing = "front"
    meters: float


class Kept(Part):
    """One of the owner's drawings."""

    id: UUID
    sha256: str
    file: str
    card: Card

    @property
    def tag(self) -> Tag:
        return Tag(name_of("own", self.sha256), "own", self.card.noun, self.card.names)


def add(
    session: Session, storage: Storage, owner: UUID, file: str, illustration: Illustration
) -> Kept:
    """The same drawing again stays one. Raises FullPortfolio."""
    session.execute(_LOCK, {"owner": str(owner)})
    known = has(session, owner, illustration.sha256)
    if not known and session.execute(_COUNT, {"owner": owner}).scalar_one() >= MOST:
        raise FullPortfolio(most=MOST)
    put(storage, illustration)
    given = {"id": new_id(), "owner": owner, "file": file, **_written(illustration)}
    return _kept(session.execute(_ADD, given).one())


def drawings(session: Session, owner: UUID) -> tuple[Kept, ...]:
    """The latest first."""
    return tuple(map(_kept, rows(session, _ALL, {"owner": owner})))


def drawing(session: Session, owner: UUID, id_: UUID) -> Kept:
    row = session.execute(_ONE, {"owner": owner, "id": id_}).one_or_none()
    if row is None:
        raise UnknownDrawing
    return _kept(row)


def has(session: Session, owner: UUID, sha256: str) -> bool:
    return session.execute(_HAS, {"owner": owner, "sha256": sha256}).first() is not None


def change(session: Session, storage: Storage, owner: UUID, id_: UUID, card: Card) -> Kept:
    """Another drawing takes its place; what was ordered with the former keeps that."""
    former = by_hash(storage, drawing(session, owner, id_).sha256)
    told = card.model_dump()
    made = Illustration.model_validate(former.model_dump() | told)
    put(storage, made)
    given = {"id": id_, "owner": owner, **_written(made)}
    row = session.execute(_CHANGE, given).one_or_none()
    if row is None:
        raise SameDrawing
    return _kept(row)


def remove(session: Session, owner: UUID, id_: UUID) -> None:
    if session.execute(_REMOVE, {"owner": owner, "id": id_}).first() is None:
        raise UnknownDrawing


def _written(illustration: Illustration) -> dict[str, str]:
    told = {name: getattr(illustration, name) for name in Card.model_fields}
    card = Card.model_validate(told).model_dump(mode="json")
    return {"sha256": illustration.sha256, "card": json.dumps(card)}


def _kept(row: Any) -> Kept:
    return Kept(id=row.id, sha256=row.sha256, file=row.file, card=Card.model_validate(row.card))
