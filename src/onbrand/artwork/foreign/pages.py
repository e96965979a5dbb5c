"""A page of a PDF as it is printed on a screen."""

import numpy as np
import pypdfium2 as pdfium

from onbrand.artwork.foreign.samples import NoSuchPage, Wish
from onbrand.artwork.vips import Pixels, UnreadablePicture
from onbrand.errors import Invalid, Reason, _

_DPI, _POINTS = 150, 72
_LONGEST = 6000  # pixels: larger sheets are drawn with fewer dots an inch

PAGE = _("Page {page} of {pages}, drawn at {dpi} dpi.")


class LockedDocument(Invalid):
    code = "locked-document"
    message = _("The PDF cannot be opened: it is damaged or asks for a password.")


def page_of(data: bytes, wish: Wish) -> tuple[Pixels, list[Reason]]:
    """Raises LockedDocument, NoSuchPage, UnreadablePicture, TooManyPixels."""
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        raise LockedDocument from error
    try:
        if not 1 <= wish.page <= len(document):
            raise NoSuchPage(page=wish.page, pages=len(document))
        return _drawn(document[wish.page - 1], len(document), wish)
    except pdfium.PdfiumError as error:
        raise UnreadablePicture from error
    finally:
        document.close()


def _drawn(sheet: pdfium.PdfPage, pages: int, wish: Wish) -> tuple[Pixels, list[Reason]]:
    width, height = sheet.get_size()
    if min(width, height) <= 0:
        raise UnreadablePicture
    scale = min(_DPI / _POINTS, _LONGEST / max(width, height), wish.largest(width, height))
    wish.bound(round(width * scale), round(height * scale))
    ground = wish.ground
    try:
        bitmap = sheet.render(
            scale=scale,
            fill_color=(ground.red, ground.green, ground.blue, 255),
            rev_byteorder=True,
            prefer_bgrx=False,
        )
        pixels: Pixels = np.array(bitmap.to_numpy()[..., :3], dtype=np.uint8, order="C")
    finally:
        sheet.close()
    note = Reason(PAGE, page=wish.page, pages=pages, dpi=round(scale * _POINTS))
    return pixels, [note]
