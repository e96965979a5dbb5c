"""What was improved once: the same brief for the same brand book costs nothing again."""

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from pydantic import ValidationError
from sqlalchemy import text
from sqlalchemy.dialects.postgresql import insert
from sqlmodel import Session

from onbrand.brand import BrandBook
from onbrand.db import now, rows
from onbrand.prompting import Brief, Prompt
from onbrand.studio.tables import ImprovementRow

MOST_IMPROVEMENTS = 20_000
_FOUND = text("SELECT prompt FROM improvements WHERE key = :key")
_OLD = text("""
    DELETE FROM improvements
    WHERE at < clock_timestamp() - interval '30 days'
    OR key IN (SELECT key FROM improvements ORDER BY at DESC OFFSET :most)
""")


def key_of(improver: str, brief: Brief, book: BrandBook) -> str:
    """`improver` is its name with whatever its answers depend on. Rules and cards stand behind
    every improver, so that their edition is part of it."""
    said = (improver, edition(), brief.model_dump_json(), book.sha256)
    return hashlib.sha256("\0".join(said).encode()).hexdigest()


def remembered(session: Session, key: str) -> Prompt | None:
    """None too for what an older release wrote and this one does not read."""
    for row in rows(session, _FOUND, {"key": key}):
        try:
            return Prompt.model_validate(row.prompt)
        except ValidationError:
            return None
    return None


def remember(session: Session, key: str, prompt: Prompt) -> None:
    given = {"prompt": prompt.model_dump(mode="json"), "at": now()}
    new = insert(ImprovementRow).values(key=key, **given)
    session.execute(new.on_conflict_do_update(index_elements=["key"], set_=given))


def tidy(session: Session, most: int = MOST_IMPROVEMENTS) -> None:
    """What is older than a month is forgotten, and the oldest of too many."""
    session.execute(_OLD, {"most": most})


@cache
def edition() -> str:
    """Changes with the rules, the cards and the words that are known."""
    whole = hashlib.sha256()
    for package in ("onbrand.prompting", "onbrand.vocabulary"):
        for data in _contents(files(package)):
            whole.update(data)
    return whole.hexdigest()[:16]


def _contents(folder: Traversable) -> Iterator[bytes]:
    for entry in sorted(folder.iterdir(), key=lambda each: each.name):
        if entry.is_file():
            yield entry.read_bytes()
        elif entry.name != "__pycache__":
            yield from _contents(entry)
