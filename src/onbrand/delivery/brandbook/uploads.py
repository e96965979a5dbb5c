"""Uploaded fonts under names that no installed family has, as files for the typesetter."""

import io
from pathlib import Path

from fontTools.ttLib import TTFont

from onbrand.artwork import fonts
from onbrand.brand import BrandBook, FontFamily
from onbrand.brand.book import FontFile

_NAMES_OF_FAMILY = (1, 16, 21)
_NAMES_OF_STYLE = (2, 4, 17, 22, 25)
_WINDOWS = (3, 1, 0x409)


def alias(family: FontFamily) -> str | None:
    """What the typesetter knows its files by; None where it has none that may be embedded."""
    return f"uploaded {family.name}" if _embeddable(family) else None


def lay(book: BrandBook, folder: Path) -> None:
    """Files of all families. What the files themselves say of family and weight does not count:
    a manager may call a family otherwise."""
    for place, family in enumerate(book.typography.families):
        laid = {file.sha256: (file, data) for file, data in _embeddable(family)}
        for number, (file, data) in enumerate(laid.values()):
            path = folder / f"{place}-{number}.ttf"
            path.write_bytes(_renamed(data, f"uploaded {family.name}", file.weight))


def _embeddable(family: FontFamily) -> tuple[tuple[FontFile, bytes], ...]:
    """A file whose flag forbids to embed it in documents does not go into one."""
    return tuple(
        (file, data)
        for file in family.files
        if not file.restricted and (data := fonts.lent(file.sha256)) is not None
    )


def _renamed(data: bytes, called: str, weight: int) -> bytes:
    font = TTFont(io.BytesIO(data), recalcTimestamp=False, recalcBBoxes=False)
    names = font["name"]
    for kind in (*_NAMES_OF_FAMILY, *_NAMES_OF_STYLE):
        names.removeNames(nameID=kind)
    names.setName(called, _NAMES_OF_FAMILY[0], *_WINDOWS)
    names.setName("Regular", _NAMES_OF_STYLE[0], *_WINDOWS)
    if "fvar" not in font:
        font["OS/2"].usWeightClass = weight
    made = io.BytesIO()
    font.save(made)
    return made.getvalue()
