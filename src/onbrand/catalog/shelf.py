"""Which brands there are and which version of each is current."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.dialects.postgresql import insert
from sqlmodel import Session, select

from onbrand.brand import BrandBook, HexColor, Part, Words
from onbrand.catalog import books
from onbrand.catalog.tables import BrandRow, BrandVersionRow
from onbrand.db import now, rows
from onbrand.errors import Conflict, NotFound, _
from onbrand.samples import sample, sample_ids
from onbrand.storage import Storage

# Asked for most pages: plain SQL is several times as quick as the mapper.
_BRANDS = text("""
    SELECT b.id, v.number, v.sha256, v.card
    FROM brands b JOIN brand_versions v ON v.brand = b.id AND v.number = b.current
    WHERE b.owner IS NULL OR b.owner = :viewer
    ORDER BY b.created_at, b.id
""")
_CURRENT = text("""
    SELECT v.sha256 FROM brands b
    JOIN brand_versions v ON v.brand = b.id AND v.number = b.current
    WHERE b.id = :brand AND (b.owner IS NULL OR b.owner = :viewer)
""")


class UnknownBrand(NotFound):
    code = "unknown-brand"
    message = _("There is no brand “{brand}”, or it is not yours.")


class BrandTaken(Conflict):
    code = "brand-taken"
    message = _("The brand id “{brand}” belongs to somebody else. Choose another id.")


class BrandCard(Part):
    """What a list of brands shows of the current version."""

    id: str
    name: Words
    summary: Words
    version: int
    sha256: str
    colors: tuple[HexColor, ...]


class Version(Part):
    brand: str
    number: int
    sha256: str
    published_at: datetime


def publish(
    session: Session, storage: Storage, book: BrandBook, *, owner: UUID | None = None
) -> Version:
    """As the version after the last. A book that says nothing new stays the version it is."""
    brand = _locked(session, book.id, owner)
    last = session.get(BrandVersionRow, (brand.id, brand.current))
    if last is not None:
        same = book.model_copy(update={"version": last.number})
        if same.sha256 == last.sha256:
            books.put(storage, same)
            return _version(last)
        brand.current = last.number + 1
    new = book.model_copy(update={"version": brand.current})
    books.put(storage, new)
    row = BrandVersionRow(brand=new.id, number=new.version, sha256=new.sha256, card=_card(new))
    session.add_all((brand, row))
    session.flush()
    return _version(row)


def seed_samples(session: Session, storage: Storage) -> None:
    for name in sample_ids():
        publish(session, storage, sample(name))


def brands(session: Session, *, viewer: UUID | None = None) -> tuple[BrandCard, ...]:
    """In order of arrival: public ones, and the viewer's own."""
    return tuple(
        BrandCard(id=row.id, version=row.number, sha256=row.sha256, **row.card)
        for row in rows(session, _BRANDS, {"viewer": viewer})
    )


def current(
    session: Session, storage: Storage, brand: str, *, viewer: UUID | None = None
) -> BrandBook:
    for found in rows(session, _CURRENT, {"brand": brand, "viewer": viewer}):
        return books.by_hash(storage, found.sha256)
    raise UnknownBrand(brand=brand)


def _locked(session: Session, brand: str, owner: UUID | None) -> BrandRow:
    """Made when missing. Locked, so that two who publish at once get two numbers."""
    new = insert(BrandRow).values(id=brand, owner=owner, current=1, created_at=now())
    session.execute(new.on_conflict_do_nothing())
    wanted = select(BrandRow).where(BrandRow.id == brand).with_for_update()
    held = session.exec(wanted.execution_options(populate_existing=True)).one()
    if held.owner != owner:
        raise BrandTaken(brand=brand)
    return held


def _card(book: BrandBook) -> dict[str, object]:
    return {
        "name": book.name.model_dump(),
        "summary": book.summary.model_dump(),
        "colors": [str(swatch.color) for swatch in book.palette.swatches[:5]],
    }


def _version(row: BrandVersionRow) -> Version:
    return Version(
        brand=row.brand, number=row.number, sha256=row.sha256, published_at=row.published_at
    )
