"""Lines of an order as tiles: pictures, downloads, verdicts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from urllib.parse import quote
from uuid import UUID

from onbrand import catalog
from onbrand.brand import BrandBook
from onbrand.catalog import DamagedBook
from onbrand.conformance import Report
from onbrand.delivery import EDITABLE
from onbrand.errors import NotFound, _
from onbrand.imaging import SHOWN
from onbrand.orders import PREVIEW, Order, OrderLine, StoredFile
from onbrand.storage import Storage
from onbrand.vocabulary import Depiction
from onbrand.web.i18n import Tongue
from onbrand.web.shown import directions, figures, outcomes, reports
from onbrand.web.shown.blueprints import PLAIN, Blueprint, blueprint
from onbrand.web.shown.figures import Shown
from onbrand.web.shown.reports import Covered, Row

SCREEN = 720


@dataclass(frozen=True, slots=True)
class Download:
    kind: str
    address: str
    size: str


@dataclass(frozen=True, slots=True)
class Tile:
    """`words` are translated. `preview` may be unpaid; `full` and downloads are paid for.
    `planned`: a brand book says how it is laid out."""

    id: UUID
    noun: str
    letter: str
    status: str
    live: bool
    tone: str
    sign: str
    words: str
    percent: int
    score: int | None
    why: str
    uncharged: bool
    preview: str | None
    full: str | None
    files: bool
    downloads: tuple[Download, ...]
    width: int
    height: int
    alt: str
    planned: bool
    blueprint: Blueprint
    selected: bool


@dataclass(frozen=True, slots=True)
class Inspected:
    """The picked variant with everything measured."""

    noun: str
    letter: str
    tone: str
    sign: str
    words: str
    score: int | None
    why: str
    uncharged: bool
    downloads: tuple[Download, ...]
    figures: tuple[Shown, ...]
    book: str
    findings: tuple[Row, ...]
    coverage: tuple[Covered, ...]
    facts: tuple[tuple[str, str], ...]
    composed: tuple[tuple[str, str], ...]


def letter(index: int) -> str:
    """A…Z, then AA, AB…"""
    first, last = divmod(index, 26)
    return (chr(64 + first) if first else "") + chr(65 + last)


def of_brand(line: OrderLine) -> bool:
    """Whether it is made under a brand book, as pictures are."""
    return "brand_sha256" in line.input


def named(line: OrderLine) -> str:
    """What a line of an order is, to be translated."""
    return _("Variant") if of_brand(line) else _("Result")


def book_of(given: Mapping[str, Any], storage: Storage) -> BrandBook | None:
    """The very version that the line was ordered under, if it was under one."""
    sha256 = given.get("brand_sha256")
    if not isinstance(sha256, str):
        return None
    try:
        return catalog.by_hash(storage, sha256)
    except (NotFound, DamagedBook):
        return None


def tile(
    line: OrderLine, order: Order, book: BrandBook | None, tongue: Tongue, picked: str | None
) -> Tile:
    report = reports.read(line.report)
    shown = _shown(line, report)
    drawn = _blueprint(line.input, book)
    name = letter(line.index)
    downloads = _downloads(line, order, tongue)
    return Tile(
        id=line.id,
        noun=tongue.say(named(line)),
        letter=name,
        status=line.status,
        live=line.live,
        tone=shown.tone,
        sign=shown.sign,
        words=stage_words(line, tongue) if line.live else tongue.say(shown.words),
        percent=round(100 * line.share),
        score=report.score if report and line.status == "delivered" else None,
        why=_why(line, report, tongue),
        uncharged=line.status in {"refused", "failed", "cancelled"},
        preview=_address(order, _picture(line, PREVIEW) or _any_picture(line)),
        full=_address(order, _picture(line, "png")),
        files=bool(line.files),
        downloads=downloads,
        width=drawn.width,
        height=drawn.height,
        alt=f"{name}. {order.title}",
        planned=of_brand(line),
        blueprint=drawn,
        selected=name == picked,
    )


def inspected(
    line: OrderLine, order: Order, book: BrandBook | None, tongue: Tongue
) -> Inspected | None:
    """None while it is being made: there is nothing to inspect yet."""
    if line.live:
        return None
    shown = tile(line, order, book, tongue, None)
    report = reports.read(line.report)
    return Inspected(
        noun=shown.noun,
        letter=shown.letter,
        tone=shown.tone,
        sign=shown.sign,
        words=shown.words,
        score=shown.score,
        why=shown.why,
        uncharged=shown.uncharged,
        downloads=shown.downloads,
        figures=figures.of(line.report, tongue),
        book=f"/brands/{book.id}" if book else "/brands",
        findings=reports.rows(report, tongue) if report else (),
        coverage=reports.coverage(report, book, tongue) if report else (),
        facts=(*_facts(line, report), *_stand_ins(line, tongue)),
        composed=directions.composed(line.report, tongue),
    )


def stage_words(line: OrderLine, tongue: Tongue) -> str:
    if line.retry_at is not None:
        return tongue.say(_("Trying again soon"))
    if line.status == "queued":
        return tongue.say(outcomes.LINES["queued"].words)
    return tongue.say(outcomes.stage(line.stage))


def shape(drawn: Blueprint) -> str:
    """Wide pictures get wide tiles."""
    ratio = drawn.width / drawn.height
    return "wide" if ratio > 1.3 else "tall" if ratio < 0.7 else "even"


def file_url(order: UUID, sha256: str, name: str) -> str:
    return f"/orders/{order}/files/{sha256}/{_quoted(name)}"


_quoted = lru_cache(maxsize=256)(quote)  # few names, a hundred times a page


def _shown(line: OrderLine, report: Report | None) -> outcomes.Shown:
    """Only what was measured is called on brand, and only a picture of a brand off it."""
    judged = report is not None or (line.status != "delivered" and of_brand(line))
    return (outcomes.LINES if judged else outcomes.UNJUDGED)[line.status]


def _why(line: OrderLine, report: Report | None, tongue: Tongue) -> str:
    if line.failure:
        return tongue.say(line.failure.message, **line.failure.params)
    if line.status == "refused" and report:
        return tongue.say(_("Breaks: {rules}"), rules=reports.broken(report, tongue))
    return ""


def _blueprint(given: Mapping[str, Any], book: BrandBook | None) -> Blueprint:
    for form in book.formats if book else ():
        if book and form.id == given.get("format"):
            return blueprint(book, form)
    return PLAIN


def _picture(line: OrderLine, role: str) -> StoredFile | None:
    return next((file for file in line.files if file.role == role), None)


def _any_picture(line: OrderLine) -> StoredFile | None:
    return next((file for file in line.files if file.media_type.startswith("image/")), None)


def _address(order: Order, file: StoredFile | None) -> str | None:
    return file_url(order.id, file.sha256, file.name) if file else None


def _downloads(line: OrderLine, order: Order, tongue: Tongue) -> tuple[Download, ...]:
    if line.status != "delivered":
        return ()
    return tuple(
        Download(
            _kind(file, tongue),
            file_url(order.id, file.sha256, file.name),
            _size(file.size, tongue),
        )
        for file in line.files
        if file.role != PREVIEW
    )


def _kind(file: StoredFile, tongue: Tongue) -> str:
    return tongue.say(_("SVG with live text")) if file.role == EDITABLE else file.role.upper()


def _size(size: int, tongue: Tongue) -> str:
    if size < 1_000_000:
        return tongue.say(_("{size} kB"), size=tongue.number(max(1, round(size / 1000))))
    return tongue.say(_("{size} MB"), size=tongue.number(round(size / 1_000_000, 1)))


def _stand_ins(line: OrderLine, tongue: Tongue) -> Iterator[tuple[str, str]]:
    """Things that are not shown by their own drawings."""
    for given in line.report.get(SHOWN, ()):
        shown = Depiction(**given)
        thing = shown.asked(tongue.language)
        if shown.how in {"none", "refused"}:
            yield _("Not drawn"), thing
        elif shown.how == "crowded":
            yield _("No room for"), thing
        elif shown.how == "emblem":
            yield _("As an emblem"), thing
        elif shown.how == "own":
            yield _("Your drawing"), thing
        elif shown.how in {"broader", "meaning"}:
            yield _("Stands in"), f"{thing} → {shown.shown(tongue.language)}"
        if shown.lacking and shown.how != "crowded":
            yield _("Fewer than asked"), f"{thing} −{shown.lacking}"


def _facts(line: OrderLine, report: Report | None) -> tuple[tuple[str, str], ...]:
    facts = []
    if report:
        facts.append((_("Brand book version"), str(report.version)))
    for key, words in (("seed", _("Seed")), ("engine", _("Engine"))):
        value = line.input.get(key)
        if isinstance(value, str | int):
            facts.append((words, str(value)))
    if line.attempts > 1:
        facts.append((_("Attempts"), str(line.attempts)))
    return tuple(facts)
