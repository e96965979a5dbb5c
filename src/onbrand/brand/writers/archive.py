"""The native folder as one file: the same book, the same bytes."""

import io
import zipfile

from onbrand.brand.book import BrandBook
from onbrand.brand.native import files

_THE_BEGINNING = (1980, 1, 1, 0, 0, 0)


def write_zip(book: BrandBook) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files(book).items():
            entry = zipfile.ZipInfo(f"{book.id}/{name}", _THE_BEGINNING)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content)
    return stream.getvalue()
