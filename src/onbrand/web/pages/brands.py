"""Brand books to read: a grid of brands, and each book with its numbered rules."""

from functools import lru_cache

from markupsafe import Markup
from starlette.responses import Response

from onbrand import catalog
from onbrand.brand import BrandBook
from onbrand.brand.checking import shown
from onbrand.catalog import Entry, Right
from onbrand.errors import NotFound, _
from onbrand.web.i18n import Language, Tongue
from onbrand.web.numbers import whole
from onbrand.web.pages.book import SECTIONS, logos, matrix, specimen, specimens, swatches
from onbrand.web.pages.exporting import downloads
from onbrand.web.security import SANDBOX
from onbrand.web.shown.blueprints import blueprint
from onbrand.web.visit import Member, Router, Visit

router = Router(prefix="/brands")
OWN, SHARED, PUBLIC, ARCHIVED = _("Yours"), _("Shared with you"), _("Public"), _("Archive")
SHELVES = (OWN, SHARED, PUBLIC, ARCHIVED)
KEPT = "private, max-age=31536000, immutable"


class UnknownLogo(NotFound):
    code = "unknown-logo"
    message = _("The brand book has no such logo.")


@router.get("")
def brands(visit: Member) -> Response:
    entries = catalog.shelf(visit.session, visit.viewer)
    shelves = {title: [each for each in entries if _shelf(each) == title] for title in SHELVES}
    return visit.page(
        "brands/brands.html",
        shelves=[(title, [_card(visit, each) for each in kept])
                 for title, kept in shelves.items() if kept],
    )  # fmt: skip


@router.get("/{brand}")
def brand_page(visit: Member, brand: str, version: str = "", done: str = "") -> Response:
    entry = catalog.entry(visit.session, visit.viewer, brand)
    managed = entry.right.covers(Right.MANAGER)
    if entry.card is None:
        return visit.go(f"/brands/{brand}/edit/palette")
    book = _version(visit, brand, whole(version) or entry.card.version)
    return visit.page(
        "brands/brand.html",
        entry=entry,
        managed=managed,
        done=done,
        book=book,
        sections=SECTIONS,
        downloads=downloads(f"/brands/{brand}/{book.version}"),
        document=_document(book, visit.tongue),
    )


@lru_cache(maxsize=64)
def _document(book: BrandBook, tongue: Tongue) -> Markup:
    """A published book never changes: it is set once a language."""
    context: dict[str, object] = {
        "book": book,
        "sha256": book.sha256,
        "colors": [str(swatch.color) for swatch in book.palette.swatches],
        "swatches": swatches(book),
        "matrix": matrix(book, tongue),
        "specimens": specimens(book, tongue),
        "logos": logos(book),
        "formats": [(blueprint(book, form), form) for form in book.formats],
    }
    return Markup(tongue.template("brands/_document.html").render(context))  # noqa: S704 - ours


@router.get("/{brand}/{version}/logo/{variant}.svg")
def logo(visit: Member, brand: str, version: int, variant: str) -> Response:
    """The address names a version, so the file never changes."""
    for each in _version(visit, brand, version).logo.variants:
        if each.id == variant:
            return svg(each.svg)
    raise UnknownLogo


@router.get("/{brand}/{version}/type/{language}/{role}.svg")
def type_specimen(
    visit: Member, brand: str, version: int, language: Language, role: str
) -> Response:
    book = _version(visit, brand, version)
    if role not in book.typography.styles():
        raise UnknownLogo
    return svg(specimen(book, role, language))


def svg(text: str, *, kept: bool = True) -> Response:
    """`kept`: the address says all that it depends on."""
    cache = KEPT if kept else "private, no-cache"
    headers = {"Cache-Control": cache, "Content-Security-Policy": SANDBOX}
    return Response(text, media_type="image/svg+xml", headers=headers)


def _version(visit: Visit, brand: str, number: int) -> BrandBook:
    found = catalog.version(visit.session, visit.viewer, brand, number)
    return catalog.by_hash(visit.site.storage, found.sha256)


def _shelf(entry: Entry) -> str:
    if entry.archived:
        return ARCHIVED
    if entry.right is Right.OWNER:
        return OWN
    return PUBLIC if entry.public else SHARED


def _card(visit: Visit, entry: Entry) -> dict[str, object]:
    """Of a brand that is not published yet, as its draft has it."""
    card = entry.card
    if card is None:
        draft = catalog.draft(visit.session, visit.site.storage, visit.viewer, entry.id)
        book = shown(draft.document)
        logos_at = f"/brands/{entry.id}/edit/draft/{book.sha256}/plain"
    else:
        book = catalog.by_hash(visit.site.storage, card.sha256)
        logos_at = f"/brands/{book.id}/{book.version}/logo"
    return {
        "address": f"/brands/{entry.id}",
        "name": book.name,
        "summary": book.summary,
        "version": card.version if card else 0,
        "right": entry.right,
        "draft": entry.draft,
        "rules": len(book.rules),
        "colors": [str(swatch.color) for swatch in book.palette.swatches],
        "paper": str(book.palette.paper.color),
        "ink": str(book.palette.ink.color),
        "logo_on_light": f"{logos_at}/{book.logo.variant('full', 'on-light').id}.svg",
        "logo_on_dark": f"{logos_at}/{book.logo.variant('full', 'on-dark').id}.svg",
    }
