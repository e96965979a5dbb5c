"""Which reader a file is for: by its first bytes, and by its name where they say nothing."""

import hashlib
import io
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath

from onbrand.brand.findings import Reading
from onbrand.brand.native import read_archive
from onbrand.brand.readers.brandyml import read_brand_yml, whole
from onbrand.brand.readers.css import read_css
from onbrand.brand.readers.font import read_font
from onbrand.brand.readers.gathering import Gathered
from onbrand.brand.readers.logo import read_raster, read_svg
from onbrand.brand.readers.pdf import read_pdf
from onbrand.brand.readers.swatchfiles import read_aco, read_ase, read_gpl
from onbrand.brand.readers.tokens import read_tokens
from onbrand.errors import Invalid, _

Reader = Callable[[bytes, str], Reading]

ARCHIVE = b"PK\x03\x04"
FONTS = (b"\0\1\0\0", b"OTTO", b"true", b"wOFF", b"wOF2", b"ttcf")
_HEAD = 1024


class UnknownKind(Invalid):
    code = "unknown-brand-file"
    message = _(
        "“{name}” is of no kind that is read: bring brand.yml, design tokens, CSS, ASE, ACO, GPL,"
        " SVG, PNG, PDF, fonts, or a ZIP of them."
    )


def read_native(data: bytes, name: str) -> Reading:
    """A ZIP of our own folder."""
    book = read_archive(io.BytesIO(data), name, _as_given)
    return whole(book, (), Gathered(name))


def _as_given(data: bytes, _name: str) -> str:
    """Fonts are sanitized outside: another process is needed for it, and none can be begun here."""
    return hashlib.sha256(data).hexdigest()


_BEGINNINGS: tuple[tuple[bytes, Reader], ...] = (
    (b"%PDF-", read_pdf),
    (b"\x89PNG\r\n\x1a\n", read_raster),
    (b"\xff\xd8\xff", read_raster),
    (b"ASEF", read_ase),
    (b"GIMP Palette", read_gpl),
    (ARCHIVE, read_native),
    *((magic, read_font) for magic in FONTS),
)
_SUFFIXES: dict[str, Reader] = {
    ".yml": read_brand_yml,
    ".yaml": read_brand_yml,
    ".json": read_tokens,
    ".tokens": read_tokens,
    ".css": read_css,
    ".scss": read_css,
    ".less": read_css,
    ".svg": read_svg,
    ".aco": read_aco,
    ".pdf": read_pdf,
    ".png": read_raster,
    ".webp": read_raster,
    ".jpg": read_raster,
    ".jpeg": read_raster,
    ".ase": read_ase,
    ".gpl": read_gpl,
}
FONT_SUFFIXES = (".ttf", ".otf", ".woff", ".woff2")
SUFFIXES = (*_SUFFIXES, *FONT_SUFFIXES, ".zip")


def read(data: bytes, name: str) -> Reading:
    """Raises UnknownKind, and what the reader raises."""
    for reader in _readers(data, name):
        return reader(data, name)
    raise UnknownKind(name=name)


def _readers(data: bytes, name: str) -> Iterator[Reader]:
    for beginning, reader in _BEGINNINGS:
        if data.startswith(beginning):
            yield reader
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        yield read_raster
    by_name = _SUFFIXES.get(PurePosixPath(name.lower()).suffix)
    if by_name:
        yield by_name
    head = data[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n")
    if b"<svg" in head:
        yield read_svg
    if head.startswith(b"{"):
        yield read_tokens
    if b"%PDF-" in head:
        yield read_pdf
