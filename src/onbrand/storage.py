"""Files by their content: the key of a file is the SHA-256 of its bytes."""

import hashlib
import re
from pathlib import Path
from typing import Self

import obstore
from obstore.exceptions import BaseError
from obstore.store import LocalStore, ObjectStore, from_url

from onbrand.errors import Invalid, NotFound, Unavailable, _

_SHA256 = re.compile(r"[0-9a-f]{64}")


class Missing(NotFound):
    code = "file-missing"
    message = _("The file {name} is not in the store.")


class StorageUnavailable(Unavailable):
    code = "storage-unavailable"
    message = _("Files cannot be kept or read now: {reason}. Nothing was charged; try again later.")


class BadStorage(Invalid):
    code = "bad-storage"
    message = _("“{url}” is not a place for files. Use file:///folder or s3://bucket.")


class Storage:
    """A folder or a bucket. Keys are written whole or not at all, so a reader never sees half."""

    def __init__(self, store: ObjectStore) -> None:
        self._store = store

    @classmethod
    def open(cls, url: str) -> Self:
        """`file:///folder` (made when missing), `s3://bucket/prefix` or `memory:///`."""
        try:
            if url.startswith("file://"):
                return cls(LocalStore(Path(url.removeprefix("file://")), mkdir=True))
            return cls(from_url(url))
        except (BaseError, ValueError) as error:
            raise BadStorage(url=url) from error

    def put(self, data: bytes) -> str:
        key = hashlib.sha256(data).hexdigest()
        self.put_named(_path(key), data)
        return key

    def get(self, key: str) -> bytes:
        if _SHA256.fullmatch(key) is None:
            raise Missing(name=key)
        return self.get_named(_path(key))

    def put_named(self, name: str, data: bytes) -> None:
        try:
            obstore.put(self._store, name, data)
        except (BaseError, OSError) as error:
            raise StorageUnavailable(reason=_reason(error)) from error

    def get_named(self, name: str) -> bytes:
        try:
            return bytes(obstore.get(self._store, name).bytes())
        except FileNotFoundError as error:
            raise Missing(name=name) from error
        except (BaseError, OSError) as error:
            raise StorageUnavailable(reason=_reason(error)) from error


def _path(key: str) -> str:
    """Two levels, so that no folder grows past what file systems list quickly."""
    return f"sha256/{key[:2]}/{key}"


def _reason(error: BaseException) -> str:
    """The first line: the rest is the store's own debug dump."""
    return str(error).partition("\n")[0]
