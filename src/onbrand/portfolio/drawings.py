"""Drawings as files, by the hash of their contents: what a process without a database can read."""

from functools import lru_cache

from pydantic import ValidationError

from onbrand.errors import Unavailable, _
from onbrand.generation.illustration import Illustration
from onbrand.storage import Storage


class DamagedDrawing(Unavailable):
    code = "damaged-drawing"
    message = _("The stored drawing {sha256} is damaged: restore the store from a backup.")


def put(storage: Storage, illustration: Illustration) -> None:
    storage.put(illustration.canonical)


@lru_cache(maxsize=64)
def by_hash(storage: Storage, sha256: str) -> Illustration:
    """Raises storage.Missing, or DamagedDrawing where the file is not what its name says."""
    try:
        found = Illustration.model_validate_json(storage.get(sha256))
    except ValidationError as error:
        raise DamagedDrawing(sha256=sha256) from error
    if found.sha256 != sha256:
        raise DamagedDrawing(sha256=sha256)
    return found
