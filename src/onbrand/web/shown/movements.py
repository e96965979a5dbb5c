"""Entries of the ledger as rows: what moved, for which order, by whom."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from onbrand import accounts, orders
from onbrand.ledger import Entry
from onbrand.orders import Reference
from onbrand.web.shown.outcomes import EFFECTS, KINDS, REASONS


@dataclass(frozen=True, slots=True)
class Movement:
    """`words` and known reasons are to be translated. `mark` and `tone` tell the effect on what
    can be spent."""

    id: int
    at: datetime
    kind: str
    words: str
    mark: str
    tone: str
    amount: int
    order: Reference | None
    reason: str
    login: str
    by: str


def rows(session: Session, entries: Sequence[Entry], *, people: bool = False) -> list[Movement]:
    """`people`: with the names of owners and actors, for the administrator."""
    lines = [entry.reference for entry in entries if entry.reference]
    references = orders.of_lines(session, lines) if lines else {}
    owners = accounts.owners(session, {entry.wallet for entry in entries}) if people else {}
    actors = {entry.actor for entry in entries if entry.actor} if people else set()
    named = accounts.named(session, actors) if actors else {}
    return [
        Movement(
            id=entry.id,
            at=entry.at,
            kind=entry.kind,
            words=KINDS[entry.kind],
            mark=EFFECTS[entry.kind][0],
            tone=EFFECTS[entry.kind][1],
            amount=entry.amount,
            order=references.get(entry.reference) if entry.reference else None,
            reason=REASONS.get(entry.reason or "", entry.reason or ""),
            login=owners[entry.wallet].login if entry.wallet in owners else "",
            by=named[entry.actor].login if entry.actor in named else "",
        )
        for entry in entries
    ]
