"""The only module that knows pdfium: what stands on the pages of a document, and where."""

import time
from collections.abc import Iterator
from ctypes import c_int, c_uint
from dataclasses import dataclass, field

import pypdfium2 as pdfium
from pypdfium2 import raw

from onbrand.brand.document import LARGER, UnreadableFile
from onbrand.color import Color
from onbrand.errors import Reason, _

MAX_BYTES = 50 * 2**20
MAX_PAGES = 200
_MOST_OBJECTS = 20_000
_PATIENCE_S = 1.2  # below that of the process: what was read so far is better than nothing
_DEEPEST_FORM = 6

Box = tuple[float, float, float, float]
"""Left, bottom, right, top in points."""


@dataclass(frozen=True, slots=True)
class Words:
    """Text of one line in one style."""

    text: str
    box: Box
    size: float
    font: str


@dataclass(frozen=True, slots=True)
class Fill:
    """`share` of the page's area."""

    color: Color
    box: Box
    share: float


@dataclass(slots=True)
class Page:
    number: int
    words: list[Words] = field(default_factory=list)
    fills: list[Fill] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Pages:
    """`read` of `count` pages: large documents are read as far as time allows."""

    title: str
    pages: tuple[Page, ...]
    count: int


def read_pages(data: bytes, name: str) -> Pages:
    """Raises UnreadableFile."""
    if len(data) > MAX_BYTES:
        raise UnreadableFile(name=name, reason=Reason(LARGER, limit=MAX_BYTES // 1024))
    until = time.monotonic() + _PATIENCE_S
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as trouble:
        reason = Reason(_("it is encrypted or damaged: print it to a PDF anew"))
        raise UnreadableFile(name=name, reason=reason) from trouble
    try:
        pages = []
        for place in range(min(len(document), MAX_PAGES)):
            if time.monotonic() > until:
                break
            pages.append(_page(document, place, until))
        title = document.get_metadata_value("Title").strip()
        return Pages(title, tuple(pages), len(document))
    finally:
        document.close()


def _page(document: pdfium.PdfDocument, place: int, until: float) -> Page:
    found = Page(place + 1)
    try:
        page = document[place]
    except pdfium.PdfiumError:
        return found  # one broken page does not spoil the others
    try:
        text = page.get_textpage()
        width, height = page.get_size()
        area = max(width * height, 1.0)
        for number, thing in enumerate(page.get_objects(max_depth=_DEEPEST_FORM, textpage=text)):
            if number > _MOST_OBJECTS or time.monotonic() > until:
                break
            if thing.type == raw.FPDF_PAGEOBJ_TEXT:
                found.words.extend(_words(thing))
            elif thing.type == raw.FPDF_PAGEOBJ_PATH:
                found.fills.extend(_fill(thing, area))
        text.close()
    except pdfium.PdfiumError:
        return found
    finally:
        page.close()
    return found


def _words(thing: pdfium.PdfTextObj) -> Iterator[Words]:
    try:
        told = " ".join(thing.extract().replace("\x00", "").split())
    except pdfium.PdfiumError:
        return  # an object without text
    if told:
        box = _placed(thing)
        size = max(box[3] - box[1], thing.get_font_size() * _scale(thing))
        yield Words(told, box, size, thing.get_font().get_base_name() or "")


def _fill(thing: pdfium.PdfObject, area: float) -> Iterator[Fill]:
    mode, stroke = c_int(), c_int()
    if not raw.FPDFPath_GetDrawMode(thing, mode, stroke) or mode.value == raw.FPDF_FILLMODE_NONE:
        return
    channels = [c_uint() for _channel in range(4)]
    if not raw.FPDFPageObj_GetFillColor(thing, *channels):
        return
    red, green, blue, alpha = (channel.value for channel in channels)
    left, bottom, right, top = box = _placed(thing)
    share = max(0.0, right - left) * max(0.0, top - bottom) / area
    if alpha == 255:
        yield Fill(Color(red, green, blue), box, min(share, 1.0))


def _placed(thing: pdfium.PdfObject) -> Box:
    """On the page: what stands in forms is moved as they are."""
    box: Box = thing.get_bounds()
    container = thing.container
    while container is not None:
        box = container.get_matrix().on_rect(*box)
        container = container.container
    return box


def _scale(thing: pdfium.PdfObject) -> float:
    matrix = thing.get_matrix()
    return float((matrix.c**2 + matrix.d**2) ** 0.5) or 1.0
