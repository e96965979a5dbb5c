"""Brand books as files to take away: a published version, or the draft as it is."""

from urllib.parse import quote

from fastapi import Depends
from starlette.responses import Response

from onbrand import catalog
from onbrand.brand import BrandBook
from onbrand.brand.checking import shown
from onbrand.brand.writers import WRITERS
from onbrand.errors import NotFound, _
from onbrand.web.i18n import Tongue
from onbrand.web.pages.kit import turn
from onbrand.web.visit import Member, Router

router = Router(prefix="/brands/{brand}", dependencies=[Depends(turn, scope="function")])
PDF = "pdf"
TITLES = {
    PDF: _("PDF to read"),
    "zip": _("ZIP with logos and fonts"),
    "brand.yml": _("brand.yml in one file"),
    "tokens": _("Design tokens"),
    "css": _("CSS variables"),
    "ase": _("ASE swatches"),
    "aco": _("ACO swatches"),
    "gpl": _("GPL palette"),
}
_TYPES = {
    PDF: "application/pdf",
    "zip": "application/zip",
    "brand.yml": "application/yaml",
    "tokens": "application/json",
    "css": "text/css; charset=utf-8",
}


class UnknownFormat(NotFound):
    code = "unknown-book-format"
    message = _("A brand book is not given in this format.")


@router.get("/{version:int}/as/{to}")
def published(visit: Member, brand: str, version: int, to: str) -> Response:
    found = catalog.version(visit.session, visit.viewer, brand, version)
    book = catalog.by_hash(visit.site.storage, found.sha256)
    return _file(book, to, f"{brand}-{version}", visit.tongue)


@router.get("/edit/as/{to}")
def drafted(visit: Member, brand: str, to: str) -> Response:
    draft = catalog.draft(visit.session, visit.site.storage, visit.viewer, brand)
    book = catalog.with_fonts(visit.site.storage, shown(draft.document))
    return _file(book, to, f"{brand}-draft", visit.tongue)


def downloads(base: str) -> tuple[tuple[str, str], ...]:
    """Addresses under which a book is given, and what to call them."""
    return tuple((f"{base}/as/{to}", title) for to, title in TITLES.items())


def _file(book: BrandBook, to: str, stem: str, tongue: Tongue) -> Response:
    if to == PDF:
        from onbrand.delivery.brandbook import typeset  # noqa: PLC0415 - a typesetter of 30 MB

        suffix, data = ".pdf", typeset(book, tongue.language)
    elif to in WRITERS:
        suffix, write = WRITERS[to]
        data = write(book)
    else:
        raise UnknownFormat
    headers = {
        "Content-Disposition": f"attachment; filename*=UTF-8''{quote(stem + suffix)}",
        "Cache-Control": "private, no-cache",
    }
    media_type = _TYPES.get(to, "application/octet-stream")
    return Response(data, media_type=media_type, headers=headers)
