"""The prompt's steps, each kept as it was: to be compared, taken back and gone on from."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from sqlalchemy import text
from sqlmodel import Session

from onbrand.brand import Part
from onbrand.db import now, rows
from onbrand.errors import NotFound, _
from onbrand.prompting import Prompt
from onbrand.studio.drafts import Draft, load, save
from onbrand.studio.tables import StepRow

StepKind = Literal[
    "improve", "another", "shorter", "bolder", "calmer", "again", "lock", "drop", "mine", "edit"
]
MOST_STEPS = 40
_STEPS = text(
    "SELECT number, parent, kind, at FROM draft_steps WHERE draft = :draft ORDER BY number"
)
_ONE = text("SELECT * FROM draft_steps WHERE draft = :draft AND number = :number")
_NEXT = text("SELECT coalesce(max(number), 0) + 1 FROM draft_steps WHERE draft = :draft")
_REST = text("UPDATE drafts SET step = :number WHERE id = :draft")
_OLD = text("DELETE FROM draft_steps WHERE draft = :draft AND number <= :number")


class UnknownStep(NotFound):
    code = "unknown-step"
    message = _("This step of the prompt is not kept any more.")


class Step(Part):
    """`parent` is the step that it was made from, which need not be the one before it."""

    number: int
    parent: int | None
    kind: StepKind
    at: datetime


def record(session: Session, owner: UUID, draft: Draft, kind: StepKind) -> Draft:
    """Saves the draft, and its prompt as the next step. Nothing that came before is lost, but
    for what is older than MOST_STEPS."""
    save(session, owner, draft)  # which locks it: steps of one draft are made one by one
    if draft.prompt is None:
        return draft
    number: int = session.execute(_NEXT, {"draft": draft.id}).scalar_one()
    kept = draft.model_dump(mode="json", include={"prompt"})
    session.add(
        StepRow(
            draft=draft.id,
            number=number,
            parent=draft.step,
            kind=kind,
            brand=draft.brand,
            brief=draft.brief,
            prompt=kept["prompt"],
            text=draft.text,
            at=now(),
        )
    )
    session.flush()
    session.execute(_REST, {"draft": draft.id, "number": number})
    session.execute(_OLD, {"draft": draft.id, "number": number - MOST_STEPS})
    return draft.model_copy(update={"step": number})


def steps(session: Session, draft: UUID) -> tuple[Step, ...]:
    found = rows(session, _STEPS, {"draft": draft})
    return tuple(
        Step(number=row.number, parent=row.parent, kind=row.kind, at=row.at) for row in found
    )


def as_of(session: Session, owner: UUID, draft: UUID, number: int) -> Draft:
    """The draft with the words that it had at a step. Raises UnknownDraft, UnknownStep."""
    kept = load(session, owner, draft)
    for row in rows(session, _ONE, {"draft": draft, "number": number}):
        prompt = Prompt.model_validate(row.prompt)
        return kept.model_copy(
            update={
                "brand": row.brand,
                "brief": row.brief,
                "prompt": prompt,
                "text": row.text,
                "format": kept.format if kept.brand == row.brand else prompt.format,
                "step": number,
            }
        )
    raise UnknownStep
