"""What a file is, by its bytes: its name may say anything."""

import re
from typing import Literal

from onbrand.errors import Invalid, _

Kind = Literal["png", "jpeg", "webp", "avif", "tiff", "svg", "pdf"]

SUFFIXES: dict[str, Kind] = {
    "png": "png",
    "jpg": "jpeg",
    "jpeg": "jpeg",
    "jpe": "jpeg",
    "webp": "webp",
    "avif": "avif",
    "tif": "tiff",
    "tiff": "tiff",
    "svg": "svg",
    "pdf": "pdf",
}
_STARTS: tuple[tuple[bytes, Kind], ...] = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"II*\x00", "tiff"),
    (b"MM\x00*", "tiff"),
)
_AVIF = re.compile(rb"\A.{4}ftyp(?:.{4})*?avi[fs]", re.DOTALL)
_SVG = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*<(?:.{0,4000}?<)??(?:\w+:)?svg[\s>]", re.DOTALL)


class UnknownKind(Invalid):
    code = "unknown-kind"
    message = _("This is no picture that can be read: PNG, JPEG, WebP, AVIF, TIFF, SVG or PDF.")


def kind_of(data: bytes) -> Kind:
    """Raises UnknownKind."""
    for start, kind in _STARTS:
        if data.startswith(start):
            return kind
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    if _AVIF.match(data[:64]):
        return "avif"
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if _SVG.match(data[:5000]):
        return "svg"
    raise UnknownKind
