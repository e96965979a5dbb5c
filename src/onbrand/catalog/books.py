"""Books as files, by their hash: what a process without a database can read."""

import hashlib
import re
from functools import lru_cache

from onbrand.artwork import fonts
from onbrand.brand import BrandBook
from onbrand.errors import Unavailable, _
from onbrand.storage import Missing, Storage

_SHA256 = re.compile(r"[0-9a-f]{64}")


class DamagedBook(Unavailable):
    code = "damaged-brand-book"
    message = _("The stored brand book {sha256} is damaged: restore the store from a backup.")


def put(storage: Storage, book: BrandBook) -> None:
    storage.put_named(_path(book.sha256), book.canonical)


@lru_cache(maxsize=64)
def by_hash(storage: Storage, sha256: str) -> BrandBook:
    """Raises storage.Missing, or DamagedBook where the file is not what its name says."""
    if _SHA256.fullmatch(sha256) is None:
        raise Missing(name=sha256)
    data = storage.get_named(_path(sha256))
    if hashlib.sha256(data).hexdigest() != sha256:
        raise DamagedBook(sha256=sha256)
    return with_fonts(storage, BrandBook.model_validate_json(data))


def with_fonts(storage: Storage, book: BrandBook) -> BrandBook:
    """The same, once its font files can be set in. Raises storage.Missing."""
    for sha256 in fonts_of(book):
        if not fonts.is_lent(sha256):
            fonts.lend(sha256, storage.get(sha256))
    return book


def fonts_of(book: BrandBook) -> tuple[str, ...]:
    """Hashes of its font files."""
    files = (file.sha256 for family in book.typography.families for file in family.files)
    return tuple(dict.fromkeys(files))


def _path(sha256: str) -> str:
    return f"books/{sha256}.json"
