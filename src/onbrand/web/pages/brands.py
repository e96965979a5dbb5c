"""Brand books to read: a grid of brands, and each book with its numbered rules."""

from functools import lru_cache

from markupsafe import Markup
from starlette.responses import Response

from onbrand import catalog
from onbrand.brand import BrandBook
from onbrand.errors import NotFound, _
from onbrand.web.i18n import Language, Tongue
from onbrand.web.pages.book import SECTIONS, logos, matrix, specimen, specimens, swatches
from onbrand.web.security import SANDBOX
from onbrand.web.shown.blueprints import blueprint
from onbrand.web.visit import Member, Router, Visit

router = Router(prefix="/brands")
KEPT = "private, max-age=31536000, immutable"


class UnknownLogo(NotFound):
    code = "unknown-logo"
    message = _("The brand book has no such logo.")


@router.get("")
def brands(visit: Member) -> Response:
    return visit.page("brands/brands.html", brands=[_card(visit, card) for card in _all(visit)])


@router.get("/{brand}")
def brand_page(visit: Member, brand: str) -> Response:
    book = _current(visit, brand)
    return visit.page(
        "brands/brand.html", book=book, sections=SECTIONS, document=_document(book, visit.tongue)
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
    book = _current(visit, brand)
    for each in book.logo.variants:
        if each.id == variant and version == book.version:
            return _svg(each.svg)
    raise UnknownLogo


@router.get("/{brand}/{version}/type/{language}/{role}.svg")
def type_specimen(
    visit: Member, brand: str, version: int, language: Language, role: str
) -> Response:
    book = _current(visit, brand)
    if version != book.version or role not in book.typography.styles():
        raise UnknownLogo
    return _svg(specimen(book, role, language))


def _svg(text: str) -> Response:
    headers = {"Cache-Control": KEPT, "Content-Security-Policy": SANDBOX}
    return Response(text, media_type="image/svg+xml", headers=headers)


def _all(visit: Visit) -> tuple[catalog.BrandCard, ...]:
    return catalog.brands(visit.session, viewer=visit.viewer)


def _current(visit: Visit, brand: str) -> BrandBook:
    return catalog.current(visit.session, visit.site.storage, brand, viewer=visit.viewer)


def _card(visit: Visit, card: catalog.BrandCard) -> dict[str, object]:
    book = catalog.by_hash(visit.site.storage, card.sha256)
    address = f"/brands/{book.id}/{book.version}/logo"
    return {
        "id": book.id,
        "name": book.name,
        "summary": book.summary,
        "version": book.version,
        "rules": len(book.rules),
        "colors": [str(swatch.color) for swatch in book.palette.swatches],
        "paper": str(book.palette.paper.color),
        "ink": str(book.palette.ink.color),
        "logo_on_light": f"{address}/{book.logo.variant('full', 'on-light').id}.svg",
        "logo_on_dark": f"{address}/{book.logo.variant('full', 'on-dark').id}.svg",
    }
