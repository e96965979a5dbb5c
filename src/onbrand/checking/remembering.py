"""The tables of brand books on disk: for a command that runs once, to compute them is a quarter
of its time."""

import hashlib
import secrets
from contextlib import suppress
from pathlib import Path

import numpy as np

from onbrand import color
from onbrand.brand import BrandBook
from onbrand.color.lookup import Distances, known, learn
from onbrand.conformance.palette import scheme_of

_MOST = 32  # books; a file has 1.8 MB
_CELLS = 64**3
_DIGEST = 32


def recall(book: BrandBook, folder: Path) -> None:
    """Nothing where there is none; a damaged one is removed."""
    place = _place(book, folder)
    with suppress(OSError):
        data = place.read_bytes()
        body, digest = data[:-_DIGEST], data[-_DIGEST:]
        if hashlib.sha256(body).digest() == digest:
            learn(scheme_of(book.palette), _read(body))
        else:
            place.unlink()


def keep(book: BrandBook, folder: Path) -> None:
    """Nothing where no picture needed them, or where nothing can be written."""
    table, place = known(scheme_of(book.palette)), _place(book, folder)
    if table is None or place.exists():
        return
    body = _written(table)
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        # Of its own: another process may be writing the same.
        part = place.with_suffix(f".{secrets.token_hex(4)}.part")
        part.write_bytes(body + hashlib.sha256(body).digest())
        part.replace(place)
        kept = sorted(folder.glob("*.tables"), key=lambda each: each.stat().st_mtime)
        for old in kept[:-_MOST]:
            old.unlink(missing_ok=True)


def _place(book: BrandBook, folder: Path) -> Path:
    """Named by all that they depend on: the palette's colors and the code that measures."""
    named = hashlib.sha256(repr(scheme_of(book.palette)).encode())
    for source in sorted(Path(color.__file__).parent.glob("*.py")):
        named.update(source.read_bytes())
    return folder / f"{named.hexdigest()[:32]}.tables"


def _written(table: Distances) -> bytes:
    parts = (table.leaf, table.strict, table.forbidden)
    return b"".join(part.astype("<f2").tobytes() for part in parts) + table.swatch.tobytes()


def _read(body: bytes) -> Distances:
    wide = np.frombuffer(body, dtype="<f2", count=3 * _CELLS).reshape(3, _CELLS)
    swatch = np.frombuffer(body, dtype=np.uint8, offset=wide.nbytes)
    return Distances(wide[0], wide[1], wide[2], swatch)
