"""Brand books as files to take away: a published version, or the draft as it is."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING
from urllib.parse import quote
from uuid import uuid5

from fastapi import Depends, Request
from fastapi.concurrency import run_in_threadpool
from starlette.responses import Response

from onbrand import catalog
from onbrand.brand import BrandBook
from onbrand.brand.checking import shown
from onbrand.brand.writers import WRITERS
from onbrand.errors import NotFound, Problem, _
from onbrand.web.i18n import Language
from onbrand.web.pages.kit import turn
from onbrand.web.proofs import BRIEF, HEADED, OTHER_BRIEF, Wish, wish
from onbrand.web.site import Site, site_of
from onbrand.web.visit import Member, Router, Visit

if TYPE_CHECKING:
    from onbrand.delivery.brandbook import Sample

router = Router(prefix="/brands/{brand}", dependencies=[Depends(turn, scope="function")])
PDF = "pdf"
_MOST_PIXELS = 2_500_000  # of a sample: prints take longer
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


@router.get("/{version:int}/as/pdf")
async def published_pdf(request: Request, brand: str, version: int) -> Response:
    def book_of(visit: Visit) -> BrandBook:
        found = catalog.version(visit.session, visit.viewer, brand, version)
        return catalog.by_hash(visit.site.storage, found.sha256)

    return await _pdf(request, book_of, f"{brand}-{version}")


@router.get("/edit/as/pdf")
async def drafted_pdf(request: Request, brand: str) -> Response:
    return await _pdf(request, lambda visit: _draft(visit, brand), f"{brand}-draft")


@router.get("/{version:int}/as/{to}")
def published(visit: Member, brand: str, version: int, to: str) -> Response:
    found = catalog.version(visit.session, visit.viewer, brand, version)
    book = catalog.by_hash(visit.site.storage, found.sha256)
    return _file(book, to, f"{brand}-{version}")


@router.get("/edit/as/{to}")
def drafted(visit: Member, brand: str, to: str) -> Response:
    return _file(_draft(visit, brand), to, f"{brand}-draft")


def _draft(visit: Visit, brand: str) -> BrandBook:
    draft = catalog.draft(visit.session, visit.site.storage, visit.viewer, brand)
    return catalog.with_fonts(visit.site.storage, shown(draft.document))


def downloads(base: str) -> tuple[tuple[str, str], ...]:
    """Addresses under which a book is given, and what to call them."""
    return tuple((f"{base}/as/{to}", title) for to, title in TITLES.items())


async def _pdf(request: Request, book_of: Callable[[Visit], BrandBook], stem: str) -> Response:
    """Drawn and typeset outside of any visit: no transaction is held open meanwhile."""
    site = site_of(request)
    visit = Visit(request, site, members=True)
    async with site.places:
        book, wishes = await run_in_threadpool(_asked, visit, book_of)
    return await run_in_threadpool(_typeset, site, book, wishes, stem, visit.tongue.language)


def _asked(
    visit: Visit, book_of: Callable[[Visit], BrandBook]
) -> tuple[BrandBook, tuple[Wish, ...]]:
    with visit.opened():
        book, tongue = book_of(visit), visit.tongue
        name = tongue.pick(book.name)
        briefs = [tongue.say(HEADED, brief=tongue.say(b), name=name) for b in (BRIEF, OTHER_BRIEF)]
        fonts = {sha256: visit.site.storage.get(sha256) for sha256 in catalog.fonts_of(book)}
        visitor = uuid5(visit.user.id, PDF)  # the editor's samples go on meanwhile
        asked = zip(briefs, _forms(book), strict=False)
        return book, tuple(wish(visitor, book, fonts, brief, form) for brief, form in asked)


def _forms(book: BrandBook) -> tuple[str, ...]:
    """The first for screens, and the tallest, which stands beside it on a page that is wide."""
    screens = [each for each in book.formats if each.width * each.height <= _MOST_PIXELS]
    if not screens:
        return ()
    tallest = max(screens, key=lambda each: each.height / each.width)
    return tuple(dict.fromkeys((screens[0].id, tallest.id)))


def _typeset(
    site: Site, book: BrandBook, wishes: Sequence[Wish], stem: str, language: Language
) -> Response:
    from onbrand.delivery.brandbook import typeset  # noqa: PLC0415 - a typesetter of 30 MB

    samples = [made for each in wishes if (made := _sample(site, book, each))]
    return _given(typeset(book, language, samples), PDF, f"{stem}.pdf")


def _sample(site: Site, book: BrandBook, wanted: Wish) -> "Sample | None":
    """None where it cannot be drawn or is not as the book wants it: the book is given without."""
    from onbrand.delivery.brandbook import Sample  # noqa: PLC0415 - as above

    with suppress(Problem):
        made = site.proofs.draw(wanted)
        form = book.format(str(wanted.given["format"]))
        if made.passed:
            return Sample(made.files[0].data, "webp", form.width / form.height)
    return None


def _file(book: BrandBook, to: str, stem: str) -> Response:
    if to not in WRITERS:
        raise UnknownFormat
    suffix, write = WRITERS[to]
    return _given(write(book), to, stem + suffix)


def _given(data: bytes, to: str, name: str) -> Response:
    headers = {
        "Content-Disposition": f"attachment; filename*=UTF-8''{quote(name)}",
        "Cache-Control": "private, no-cache",
    }
    media_type = _TYPES.get(to, "application/octet-stream")
    return Response(data, media_type=media_type, headers=headers)
