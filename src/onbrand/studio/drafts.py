"""What a user is working on in the Studio, kept at every step."""

from typing import Any
from uuid import UUID

from pydantic import Field
from sqlalchemy import text
from sqlalchemy.dialects.postgresql import insert
from sqlmodel import Session, col

from onbrand.brand import Part
from onbrand.db import new_id, now, rows
from onbrand.errors import NotFound, _
from onbrand.prompting import UNDIRECTED, Basis, Direction, Prompt
from onbrand.studio.tables import DraftRow

_DOCUMENTS = {"prompt", "direction", "basis"}
_ONE = text("SELECT * FROM drafts WHERE id = :draft AND owner = :owner")
_LATEST = text("SELECT * FROM drafts WHERE owner = :owner ORDER BY updated_at DESC LIMIT 1")


class UnknownDraft(NotFound):
    code = "unknown-draft"
    message = _("There is no such draft, or it is not yours.")


class Draft(Part):
    """`prompt` is what the improver made of the brief; `text` is what the user made of that;
    `basis` is the picture that this one is made from; `step` is where in its history it is."""

    id: UUID = Field(default_factory=new_id)
    brand: str
    brief: str
    format: str | None = None
    prompt: Prompt | None = None
    text: str = ""
    variants: int = 4
    seed: int | None = None
    direction: Direction = UNDIRECTED
    basis: Basis | None = None
    step: int | None = None


def save(session: Session, owner: UUID, draft: Draft) -> None:
    """New, or a new state of one's own. Somebody else's id is not taken over."""
    fields = draft.model_dump(exclude=_DOCUMENTS) | draft.model_dump(
        mode="json", include=_DOCUMENTS
    )
    new = insert(DraftRow).values(owner=owner, updated_at=now(), **fields)
    taken = {name: new.excluded[name] for name in (*fields, "updated_at")}
    kept = new.on_conflict_do_update(
        index_elements=["id"], set_=taken, where=col(DraftRow.owner) == owner
    )
    # In one statement: a page sent twice at once is two firsts of the same draft.
    if session.execute(kept.returning(col(DraftRow.id))).first() is None:
        raise UnknownDraft


def load(session: Session, owner: UUID, draft_id: UUID) -> Draft:
    for row in rows(session, _ONE, {"owner": owner, "draft": draft_id}):
        return _draft(row)
    raise UnknownDraft


def latest(session: Session, owner: UUID) -> Draft | None:
    for row in rows(session, _LATEST, {"owner": owner}):
        return _draft(row)
    return None


def _draft(row: Any) -> Draft:
    return Draft.model_validate({name: getattr(row, name) for name in Draft.model_fields})
