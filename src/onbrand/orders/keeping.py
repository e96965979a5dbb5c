"""What is kept with the orders of a service that people order by a form: what they filled in, and
what the service says, for when it is gone."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlmodel import Session

from onbrand.db import Json, rows


@dataclass(frozen=True, slots=True)
class Words:
    """`title` is in English; `messages` translate it and all else, by language."""

    title: str
    messages: Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Kept:
    form: Json
    words: Words


_KEPT = text("""
    SELECT q.form, q.words FROM orders o JOIN quotes q ON q.id = o.quote
    WHERE o.id = :order AND q.form IS NOT NULL
""")
_SERVICES = text("""
    SELECT last.service, q.words
    FROM (SELECT service, max(number) AS number FROM orders WHERE user_id = :user GROUP BY service)
         AS last
    JOIN orders o ON o.number = last.number JOIN quotes q ON q.id = o.quote
    ORDER BY last.service
""")


def kept(session: Session, order: UUID) -> Kept | None:
    """None of services with pages of their own. Whether the asker may see it, `order` tells."""
    found = rows(session, _KEPT, {"order": order})
    return Kept(found[0].form, _words(found[0].words)) if found else None


def services(session: Session, user: UUID) -> dict[str, Words | None]:
    """All of which the user has orders, installed or not, by name; what they said at the last."""
    found = rows(session, _SERVICES, {"user": user})
    return {row.service: _words(row.words) if row.words else None for row in found}


def _words(said: Any) -> Words:
    return Words(said["title"], said["messages"])
