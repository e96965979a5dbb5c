"""The next version of a brand while it is written, and how it becomes one."""

import json
import secrets
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import text
from sqlmodel import Session

from onbrand.brand.checking import finished
from onbrand.brand.drafting import Document
from onbrand.catalog import books
from onbrand.catalog.access import Right, Viewer, check
from onbrand.catalog.shelf import Version, advance, locked, make, version
from onbrand.db import rows
from onbrand.errors import Conflict, Invalid, _
from onbrand.storage import Storage

MOST = 100
LARGEST = 6 * 1024 * 1024
_LONGEST_ID = 56

_DRAFT = text("""
    SELECT b.current, d.document, d.revision, d.changed_by, d.changed_at
    FROM brands b LEFT JOIN brand_drafts d ON d.brand = b.id WHERE b.id = :brand
""")
_BEGIN = text("""
    INSERT INTO brand_drafts (brand, document, revision, changed_by)
    VALUES (:brand, CAST(:document AS jsonb), 1, :by) ON CONFLICT DO NOTHING RETURNING revision
""")
_CHANGE = text("""
    UPDATE brand_drafts SET document = CAST(:document AS jsonb), revision = revision + 1,
        changed_by = :by, changed_at = clock_timestamp()
    WHERE brand = :brand AND revision = :revision RETURNING revision
""")
_DISCARD = text("DELETE FROM brand_drafts WHERE brand = :brand AND revision = :revision")
_COUNT = text("SELECT count(*) FROM brands WHERE wallet = :wallet")
_GONE = text("DELETE FROM brands WHERE id = :brand AND current = 0")


class DraftChanged(Conflict):
    code = "draft-changed"
    message = _(
        "Somebody has changed or published this draft meanwhile. What you wrote is below: look at "
        "the draft as it is now, and save again."
    )


class DraftTooLarge(Invalid):
    code = "draft-too-large"
    message = _("The brand book has grown above {limit} MB. Take out a pattern or a logo.")


class TooManyBrands(Conflict):
    code = "too-many-brands"
    message = _("You have {most} brands, which is the most.")


@dataclass(frozen=True, slots=True)
class Draft:
    """`revision` 0: nothing is changed yet since the published version `base`."""

    brand: str
    document: Document
    revision: int
    base: int
    changed_by: UUID | None = None
    changed_at: datetime | None = None


def create(session: Session, viewer: Viewer, document: Document) -> str:
    """A brand of the viewer's own with this as its draft. The id is the document's, or one like
    it where that is taken."""
    if session.execute(_COUNT, {"wallet": viewer.wallet}).scalar_one() >= MOST:
        raise TooManyBrands(most=MOST)
    wanted = str(document["id"])[:_LONGEST_ID]
    brand = wanted
    while not make(session, brand, viewer.wallet):
        brand = f"{wanted}-{secrets.token_hex(3)}"
    save(session, viewer, brand, document, 0)
    return brand


def draft(session: Session, storage: Storage, viewer: Viewer, brand: str) -> Draft:
    """As it is written; else the current version, to begin from. Raises UnknownBrand."""
    check(session, viewer, brand, Right.MANAGER)
    (row,) = rows(session, _DRAFT, {"brand": brand})
    if row.document is not None:
        return Draft(brand, row.document, row.revision, row.current, row.changed_by, row.changed_at)
    told = version(session, viewer, brand, row.current)
    book = books.by_hash(storage, told.sha256)
    return Draft(brand, book.model_dump(mode="json"), 0, row.current)


def save(session: Session, viewer: Viewer, brand: str, document: Document, revision: int) -> int:
    """The new revision. `revision` is the one that was changed. Raises DraftChanged."""
    check(session, viewer, brand, Right.MANAGER)
    written = json.dumps({**document, "id": brand}, ensure_ascii=False)
    if len(written.encode()) > LARGEST:
        raise DraftTooLarge(limit=LARGEST // 2**20)
    given = {"brand": brand, "document": written, "by": viewer.user, "revision": revision}
    found = session.execute(_CHANGE if revision else _BEGIN, given).one_or_none()
    if found is None:
        raise DraftChanged
    return int(found.revision)


def discard(session: Session, viewer: Viewer, brand: str, revision: int) -> bool:
    """Back to the published version. False where there is none: the brand is gone too."""
    check(session, viewer, brand, Right.MANAGER)
    _owner, current = locked(session, brand)
    _drop(session, brand, revision)
    if not current:
        check(session, viewer, brand, Right.OWNER)
        session.execute(text("DELETE FROM brand_shares WHERE brand = :brand"), {"brand": brand})
        session.execute(_GONE, {"brand": brand})
    return bool(current)


def publish_draft(
    session: Session, storage: Storage, viewer: Viewer, brand: str, revision: int, note: str = ""
) -> Version:
    """As the next version, for ever. Of two who publish at once the second is told so. Raises
    Unfinished, DraftChanged."""
    check(session, viewer, brand, Right.MANAGER)
    _owner, current = locked(session, brand)
    document = draft(session, storage, viewer, brand).document
    book = finished({**document, "id": brand, "version": current or 1})
    _drop(session, brand, revision)
    return advance(session, storage, book, current, by=viewer.user, note=note.strip())


def _drop(session: Session, brand: str, revision: int) -> None:
    dropped = session.connection().execute(_DISCARD.bindparams(brand=brand, revision=revision))
    if not dropped.rowcount:
        raise DraftChanged
