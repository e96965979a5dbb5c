"""Which brands there are and which version of each is current."""

import json
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlmodel import Session

from onbrand.brand import BrandBook, HexColor, Part, Words
from onbrand.catalog import books
from onbrand.catalog.access import SEEN, Right, UnknownBrand, Viewer, asking, check
from onbrand.catalog.tables import BrandRow  # noqa: F401 - makes the tables known
from onbrand.db import now, rows
from onbrand.errors import Conflict, NotFound, _
from onbrand.samples import sample, sample_ids
from onbrand.storage import Storage

# Asked for most pages: plain SQL is several times as quick as the mapper.
_BRANDS = text(f"""
    SELECT b.id, v.number, v.sha256, v.card
    FROM {SEEN} b JOIN brand_versions v ON v.brand = b.id AND v.number = b.current
    WHERE b.role IN ('owner', 'manager', 'designer') AND b.archived_at IS NULL
    ORDER BY b.created_at, b.id
""")  # noqa: S608 - ours alone
_CURRENT = text(f"""
    SELECT v.sha256 FROM {SEEN} b
    JOIN brand_versions v ON v.brand = b.id AND v.number = b.current
    WHERE b.id = :brand AND b.role IN ('owner', 'manager', 'designer') AND b.archived_at IS NULL
""")  # noqa: S608
_SHELF = text(f"""
    SELECT b.id, b.role, b.public, b.wallet IS NULL AS house, b.archived_at, v.number, v.sha256,
        v.card, d.changed_at, d.document -> 'name' AS draft_name
    FROM {SEEN} b
    LEFT JOIN brand_versions v ON v.brand = b.id AND v.number = b.current
    LEFT JOIN brand_drafts d ON d.brand = b.id AND b.role IN ('owner', 'manager')
    WHERE b.role IS NOT NULL AND (v.number IS NOT NULL OR d.brand IS NOT NULL)
        AND (CAST(:brand AS text) IS NULL OR b.id = :brand)
    ORDER BY b.created_at, b.id
""")  # noqa: S608
_VERSIONS = text("""
    SELECT brand, number, sha256, published_at, published_by, note FROM brand_versions
    WHERE brand = :brand ORDER BY number DESC
""")
_VERSION = text("""
    SELECT brand, number, sha256, published_at, published_by, note FROM brand_versions
    WHERE brand = :brand AND number = :number
""")
_MAKE = text("""
    INSERT INTO brands (id, wallet, public, current, created_at)
    VALUES (:brand, :wallet, CAST(:wallet AS uuid) IS NULL, 0, :now) ON CONFLICT DO NOTHING
""")
_LOCK = text("SELECT wallet, current FROM brands WHERE id = :brand FOR UPDATE")
_ADVANCE = text("UPDATE brands SET current = :number WHERE id = :brand")
_ADD = text("""
    INSERT INTO brand_versions (brand, number, sha256, card, published_at, published_by, note)
    VALUES (:brand, :number, :sha256, CAST(:card AS jsonb), :now, :by, :note)
""")


class BrandTaken(Conflict):
    code = "brand-taken"
    message = _("The brand id “{brand}” belongs to somebody else. Choose another id.")


class UnknownVersion(NotFound):
    code = "unknown-brand-version"
    message = _("The brand has no version {number}.")


class BrandCard(Part):
    """What a list of brands shows of the current version."""

    id: str
    name: Words
    summary: Words
    version: int
    sha256: str
    colors: tuple[HexColor, ...]


class Entry(Part):
    """A brand on the viewer's shelf. `card` is None while nothing is published; `draft` says
    since when there are changes that are not."""

    id: str
    name: Words
    right: Right
    public: bool
    house: bool
    archived: bool
    card: BrandCard | None
    draft: datetime | None


class Version(Part):
    brand: str
    number: int
    sha256: str
    published_at: datetime
    published_by: UUID | None = None
    note: str = ""


def publish(
    session: Session, storage: Storage, book: BrandBook, *, wallet: UUID | None = None
) -> Version:
    """As the version after the last. A book that says nothing new stays the version it is.
    Without a wallet it is the house's own, for everybody."""
    session.execute(_MAKE, {"brand": book.id, "wallet": wallet, "now": now()})
    owner, current = locked(session, book.id)
    if owner != wallet:
        raise BrandTaken(brand=book.id)
    return advance(session, storage, book, current)


def advance(
    session: Session,
    storage: Storage,
    book: BrandBook,
    current: int,
    *,
    by: UUID | None = None,
    note: str = "",
) -> Version:
    """The brand has to be locked."""
    for last in rows(session, _VERSION, {"brand": book.id, "number": current}):
        same = book.model_copy(update={"version": current})
        if same.sha256 == last.sha256:
            books.put(storage, same)
            return _version(last)
    new = book.model_copy(update={"version": current + 1})
    books.put(storage, new)
    row = Version(
        brand=new.id,
        number=new.version,
        sha256=new.sha256,
        published_at=now(),
        published_by=by,
        note=note,
    )
    session.execute(_ADD, _written(row, new))
    session.execute(_ADVANCE, {"brand": new.id, "number": new.version})
    return row


def seed_samples(session: Session, storage: Storage) -> None:
    for name in sample_ids():
        publish(session, storage, sample(name))


def brands(session: Session, *, viewer: Viewer | None = None) -> tuple[BrandCard, ...]:
    """Those that the viewer may order with, in order of arrival."""
    return tuple(
        BrandCard(id=row.id, version=row.number, sha256=row.sha256, **row.card)
        for row in rows(session, _BRANDS, asking(viewer))
    )


def current(
    session: Session, storage: Storage, brand: str, *, viewer: Viewer | None = None
) -> BrandBook:
    """To order with. Raises UnknownBrand."""
    for found in rows(session, _CURRENT, {"brand": brand, **asking(viewer)}):
        return books.by_hash(storage, found.sha256)
    raise UnknownBrand(brand=brand)


def shelf(session: Session, viewer: Viewer | None) -> tuple[Entry, ...]:
    """All that the viewer may see, unpublished and archived ones too."""
    return tuple(map(_entry, rows(session, _SHELF, {"brand": None, **asking(viewer)})))


def entry(session: Session, viewer: Viewer | None, brand: str) -> Entry:
    """Raises UnknownBrand."""
    for row in rows(session, _SHELF, {"brand": brand, **asking(viewer)}):
        return _entry(row)
    raise UnknownBrand(brand=brand)


def versions(session: Session, viewer: Viewer | None, brand: str) -> tuple[Version, ...]:
    """The latest first. Raises UnknownBrand."""
    check(session, viewer, brand, Right.VIEWER)
    return tuple(map(_version, rows(session, _VERSIONS, {"brand": brand})))


def version(session: Session, viewer: Viewer | None, brand: str, number: int) -> Version:
    """Raises UnknownBrand, UnknownVersion."""
    check(session, viewer, brand, Right.VIEWER)
    for row in rows(session, _VERSION, {"brand": brand, "number": number}):
        return _version(row)
    raise UnknownVersion(number=number)


def locked(session: Session, brand: str) -> tuple[UUID | None, int]:
    """Whose it is and its latest version. Two who publish at once get two numbers."""
    for row in rows(session, _LOCK, {"brand": brand}):
        return row.wallet, row.current
    raise UnknownBrand(brand=brand)


def make(session: Session, brand: str, wallet: UUID) -> bool:
    """False where the id is taken."""
    made = _MAKE.bindparams(brand=brand, wallet=wallet, now=now())
    return bool(session.connection().execute(made).rowcount)


def _written(row: Version, book: BrandBook) -> dict[str, object]:
    card = {
        "name": book.name.model_dump(),
        "summary": book.summary.model_dump(),
        "colors": [str(swatch.color) for swatch in book.palette.swatches[:5]],
    }
    return {
        "brand": row.brand,
        "number": row.number,
        "sha256": row.sha256,
        "card": json.dumps(card),
        "now": row.published_at,
        "by": row.published_by,
        "note": row.note,
    }


def _entry(row: Any) -> Entry:
    card = None
    if row.number is not None:
        card = BrandCard(id=row.id, version=row.number, sha256=row.sha256, **row.card)
    return Entry(
        id=row.id,
        name=card.name if card else _named(row.draft_name, row.id),
        right=Right(row.role),
        public=row.public,
        house=row.house,
        archived=row.archived_at is not None,
        card=card,
        draft=row.changed_at,
    )


def _named(given: object, spare: str) -> Words:
    """A draft may call itself nothing yet."""
    told = given if isinstance(given, dict) else {}
    names = {name: str(told.get(name) or "").strip() for name in ("en", "ru")}
    any_ = names["en"] or names["ru"] or spare
    return Words(en=names["en"] or any_, ru=names["ru"] or any_)


def _version(row: object) -> Version:
    return Version.model_validate(row, from_attributes=True)
