"""The editor of brand books: a page a part, what is wrong beside it, a sample as it would look."""

from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field
from typing import Annotated
from urllib.parse import urlencode

from fastapi import Depends, Request
from fastapi.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.responses import Response

from onbrand import catalog
from onbrand.brand import BrandBook, fontfile
from onbrand.brand.checking import flaws, shown
from onbrand.brand.drafting import Document
from onbrand.brand.lint import lint
from onbrand.brand.wording import FIELDS, PARTS, VALUES
from onbrand.catalog import Draft, Entry
from onbrand.errors import NotFound, Problem, _
from onbrand.web.editing import choices, drawings, logos, tileset, typefaces
from onbrand.web.editing.parts import FORMS
from onbrand.web.editing.sheets import Sheet, filled, posted, put, rearranged
from onbrand.web.errors import status_of
from onbrand.web.i18n import Language, Tongue
from onbrand.web.numbers import whole
from onbrand.web.pages.book import matrix, specimen
from onbrand.web.pages.brands import svg
from onbrand.web.pages.exporting import downloads
from onbrand.web.pages.kit import turn
from onbrand.web.proofs import BRIEF, HEADED, Superseded, Wish, wish
from onbrand.web.shown.blueprints import blueprint
from onbrand.web.shown.notes import told
from onbrand.web.site import site_of
from onbrand.web.visit import Member, Router, Visit, problem_shown

router = Router(prefix="/brands/{brand}/edit")
LONGEST_BRIEF = 200
# Sent by the page's script while somebody writes: half a word is no error.
FOLLOW = "follow"


class UnknownPart(NotFound):
    code = "unknown-brand-page"
    message = _("A brand book has no such part.")


class UnknownDrawing(NotFound):
    code = "unknown-draft-drawing"
    message = _("The draft has no such drawing.")


@dataclass(frozen=True, slots=True)
class Remark:
    """Beside a part. A `bad` one keeps the draft from being published, or pictures from passing."""

    part: str
    place: str
    text: str
    tone: str


@dataclass(frozen=True, slots=True)
class Sample:
    """What the visitor wants to see the draft in."""

    brief: str = ""
    format: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """What became of what was sent."""

    code: int = 200
    unsaved: bool = False
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Posted:
    """A form as a browser sends it."""

    inputs: dict[str, list[str]] = field(default_factory=dict)
    files: dict[str, UploadFile] = field(default_factory=dict)

    def said(self, name: str) -> str:
        return (self.inputs.get(name) or [""])[0]

    @property
    def sample(self) -> Sample:
        return Sample(self.said("sample-brief")[:LONGEST_BRIEF], self.said("sample-format")[:64])


async def sent(request: Request) -> AsyncIterator[Posted]:
    """Its files are closed once it is answered."""
    inputs: dict[str, list[str]] = {}
    files: dict[str, UploadFile] = {}
    async with request.form(max_fields=8000) as form:
        for name, value in form.multi_items():
            if isinstance(value, str):
                inputs.setdefault(name, []).append(value.replace("\0", ""))
            elif value.filename:
                files[f"{name}-{len(files)}"] = value
        yield Posted(inputs, files)


Form = Annotated[Posted, Depends(sent, scope="function")]


@router.get("")
def editor(visit: Member, brand: str) -> Response:
    catalog.check(visit.session, visit.viewer, brand, catalog.Right.MANAGER)
    return visit.go(f"/brands/{brand}/edit/palette")


@router.get("/{part}")
def part_page(
    visit: Member,
    brand: str,
    part: str,
    brief: str = "",
    format: str = "",  # noqa: A002
) -> Response:
    _known(part)
    draft = _draft(visit, brand)
    if part == "logo":
        visit.site.readers.begin()
    return _page(visit, draft, filled(part, draft.document), Sample(brief[:LONGEST_BRIEF], format))


@router.post("/{part}")
def change(visit: Member, brand: str, part: str, form: Form) -> Response:
    """A wrong field is named and nothing is lost; rows come and go without being saved."""
    _known(part)
    draft = _draft(visit, brand)
    sheet, deed = posted(part, form.inputs), form.said("do")
    if deed not in {"", "save", FOLLOW}:
        sheet = rearranged(sheet, deed)
    if deed.startswith("add"):
        return _page(visit, draft, sheet, form.sample, Told(unsaved=True))
    document, sheet = put(sheet, draft.document)
    if sheet.wrong:
        return _page(visit, draft, sheet, form.sample, Told(200 if deed == FOLLOW else 422))
    try:
        if document != draft.document:
            revision = whole(form.said("revision")) or 0
            catalog.save(visit.session, visit.viewer, brand, document, revision)
    except Problem as problem:
        problem_shown(visit, problem)
        told = Told(status_of(problem), problem=problem)
        return _page(visit, _draft(visit, brand), sheet, form.sample, told)
    return visit.go(address(brand, part, form.sample))


@router.post("/typography/fonts", dependencies=[Depends(turn, scope="function")])
def bring_fonts(visit: Member, brand: str, form: Form) -> Response:
    """Files into the families that they say they are of."""

    def add(data: bytes, name: str, document: Document) -> Document:
        font = typefaces.read(data, name)
        visit.site.storage.put(font.data)
        return typefaces.added(font, document)

    return _brought(visit, brand, "typography", form, add)


@router.post("/patterns/tiles", dependencies=[Depends(turn, scope="function")])
def bring_tiles(visit: Member, brand: str, form: Form) -> Response:
    """Drawings as patterns of the draft."""

    def add(data: bytes, name: str, document: Document) -> Document:
        return tileset.added(data, name, shown(document), document)

    return _brought(visit, brand, "patterns", form, add)


@router.post("/logo/variants", dependencies=[Depends(turn, scope="function")])
def bring_logo(visit: Member, brand: str, form: Form) -> Response:
    """A file for one variant, new or known."""
    kind, tone = form.said("kind"), form.said("tone")
    if kind not in logos.KINDS or tone not in logos.TONES:
        raise UnknownDrawing
    place = logos.Place(form.said("variant"), kind, tone)

    def add(data: bytes, name: str, document: Document) -> Document:
        read = logos.read(data, name, visit.tongue, visit.site.readers.take())
        return logos.placed(read, place, document)

    return _brought(visit, brand, "logo", form, add)


@router.get("/draft/{digest}/{kind}/{name}.svg")
def drawing(visit: Member, brand: str, digest: str, kind: str, name: str) -> Response:
    """The address names the draft's state, so that a browser asks again when that changes."""
    book = _book(visit, _draft(visit, brand))
    return svg(_drawn(book, kind, name, visit.tongue.language), kept=digest == book.sha256)


@router.get("/draft/{digest}/sample.webp")
async def sample(
    request: Request,
    brand: str,
    digest: str,  # noqa: ARG001 - another state has another address
    brief: str = "",
    format: str = "",  # noqa: A002
) -> Response:
    """Drawn outside of any visit: a transaction is not held open while something is drawn."""
    site = site_of(request)
    async with site.places:
        wish = await run_in_threadpool(_wish, Visit(request, site, members=True), brand,
                                       Sample(brief[:LONGEST_BRIEF], format))  # fmt: skip
    try:
        made = await run_in_threadpool(site.proofs.draw, wish)
    except Superseded:
        return Response(status_code=204, headers={"Cache-Control": "no-store"})
    except Problem as problem:
        text = drawings.told(site.tongue_for(request).tell(problem))
        return svg(text, kept=False)
    (picture,) = made.files
    headers = {"Cache-Control": "private, max-age=3600"}
    return Response(picture.data, media_type=picture.media_type, headers=headers)


def _brought(
    visit: Visit,
    brand: str,
    part: str,
    form: Posted,
    add: Callable[[bytes, str, Document], Document],
) -> Response:
    """Uploads into a part of the draft: all of them, or none and why."""
    draft = _draft(visit, brand)
    document = draft.document
    try:
        visit.site.limits.spend("upload", str(visit.user.id))
        for upload in form.files.values():
            data = upload.file.read(fontfile.MAX_BYTES + 1)
            document = add(data, upload.filename or "?", document)
        if document != draft.document:
            catalog.save(visit.session, visit.viewer, brand, document, draft.revision)
    except Problem as problem:
        problem_shown(visit, problem)
        told = Told(status_of(problem), problem=problem)
        return _page(visit, draft, filled(part, draft.document), Sample(), told)
    return visit.go(f"/brands/{brand}/edit/{part}")


def address(brand: str, part: str, wanted: Sample) -> str:
    query = {"brief": wanted.brief, "format": wanted.format}
    told = urlencode({name: value for name, value in query.items() if value})
    return f"/brands/{brand}/edit/{part}{'?' if told else ''}{told}"


def remarks(draft: Draft, book: BrandBook, tongue: Tongue) -> tuple[Remark, ...]:
    """What cannot be published first, then what contradicts itself."""
    broken = flaws(draft.document)
    stopped = {flaw.part for flaw in broken}
    return (
        *(Remark(flaw.part, flaw.place, told(flaw.reason, tongue), "bad") for flaw in broken),
        *(Remark(each.part, each.place, told(each.note, tongue), "bad" if each.grave else "warn")
          for each in lint(book) if each.part not in stopped),
    )  # fmt: skip


def _known(part: str) -> None:
    if part not in FORMS:
        raise UnknownPart


def _draft(visit: Visit, brand: str) -> Draft:
    return catalog.draft(visit.session, visit.site.storage, visit.viewer, brand)


def _book(visit: Visit, draft: Draft) -> BrandBook:
    return catalog.with_fonts(visit.site.storage, shown(draft.document))


def _wish(visit: Visit, brand: str, wanted: Sample) -> Wish:
    with visit.opened():
        book = _book(visit, _draft(visit, brand))
        visit.site.limits.spend("sample", str(visit.user.id))
        form = _format(book, wanted.format)
        brief = _brief(visit.tongue, wanted)
        if not any(mark in brief for mark in '«“"'):
            brief = visit.tongue.say(HEADED, brief=brief, name=visit.tongue.pick(book.name))
        storage = visit.site.storage
        fonts = {sha256: storage.get(sha256) for sha256 in catalog.fonts_of(book)}
        return wish(visit.user.id, book, fonts, brief, form)


def _brief(tongue: Tongue, wanted: Sample) -> str:
    return wanted.brief.strip() or tongue.say(BRIEF)


def _format(book: BrandBook, wanted: str) -> str:
    return next((each.id for each in book.formats if each.id == wanted), book.formats[0].id)


def _drawn(book: BrandBook, kind: str, name: str, language: Language) -> str:
    logos = {each.id: each for each in book.logo.variants}
    patterns = {each.id: each for each in book.patterns}
    match kind:
        case "palette":
            return drawings.swatch_sheet(book)
        case "type" if name in book.typography.styles():
            return specimen(book, name, language)
        case "logo" if name in logos:
            return drawings.clear_space(book, logos[name])
        case "plain" if name in logos:
            return logos[name].svg
        case "pattern" if name in patterns:
            return drawings.tile(book, patterns[name])
        case _:
            raise UnknownDrawing


def _page(
    visit: Visit,
    draft: Draft,
    sheet: Sheet,
    wanted: Sample,
    told: Told = Told(),
) -> Response:
    book, tongue = _book(visit, draft), visit.tongue
    entry = catalog.entry(visit.session, visit.viewer, draft.brand)
    found = remarks(draft, book, tongue)
    base = f"/brands/{draft.brand}/edit/draft/{book.sha256}"
    return visit.page(
        "brands/editor/part.html",
        told.code,
        entry=entry,
        draft=draft,
        sheet=sheet,
        part=sheet.form.part,
        nav=[*_nav(found)],
        book=book,
        remarks=[each for each in found if each.part == sheet.form.part],
        unsaved=told.unsaved,
        problem=tongue.tell(told.problem) if told.problem else None,
        fields_of=PARTS,
        options=choices.Choices(book, tongue, sheet),
        fields=FIELDS,
        values=VALUES,
        say_note=lambda note: tongue.say(note.text).format_map(note.params),
        drawings=base,
        matrix=matrix(book, tongue) if sheet.form.part == "palette" else (),
        blueprint=blueprint,
        downloads=downloads(f"/brands/{draft.brand}/edit"),
        places=logos.places(draft.document, book) if sheet.form.part == "logo" else (),
        sample=_sample(book, base, wanted, tongue),
        publishable=_publishable(entry, draft),
    )


def _nav(found: tuple[Remark, ...]) -> Iterator[tuple[str, str, int, bool]]:
    """Each part: its name, how many remarks, whether one of them is bad."""
    for part, title in PARTS.items():
        own = [each for each in found if each.part == part]
        yield part, title, len(own), any(each.tone == "bad" for each in own)


def _publishable(entry: Entry, draft: Draft) -> bool:
    return draft.revision > 0 or entry.card is None


def _sample(book: BrandBook, base: str, wanted: Sample, tongue: Tongue) -> dict[str, object]:
    chosen = book.format(_format(book, wanted.format))
    query = urlencode({"brief": wanted.brief, "format": chosen.id})
    return {
        "brief": _brief(tongue, wanted),
        "format": chosen,
        "address": f"{base}/sample.webp?{query}",
    }
