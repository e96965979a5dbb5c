"""Files by their content: the key of a file is the SHA-256 of its bytes."""

import errno
import hashlib
import logging
import re
from pathlib import Path
from typing import Self

import obstore
from obstore.exceptions import BaseError
from obstore.store import LocalStore, ObjectStore, from_url

from onbrand.errors import Invalid, NotFound, Unavailable, _

_SHA256 = re.compile(r"[0-9a-f]{64}")
_NO_ROOM = re.compile(
    rf"os error ({errno.ENOSPC}|{errno.EFBIG}|{getattr(errno, 'EDQUOT', errno.ENOSPC)})\b"
)

_log = logging.getLogger(__name__)


class Missing(NotFound):
    code = "file-missing"
    message = _("The file {name} is not in the store.")


class StorageUnavailable(Unavailable):
    code = "storage-unavailable"
    message = _("Files cannot be kept or read now. Try again later.")


class StorageFull(StorageUnavailable):
    code = "storage-full"
    message = _("There is no room for more files. The administrator has to make some.")


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
            raise _told(error, name) from error

    def get_named(self, name: str) -> bytes:
        try:
            return bytes(obstore.get(self._store, name).bytes())
        except FileNotFoundError as error:
            raise Missing(name=name) from error
        except (BaseError, OSError) as error:
            raise _told(error, name) from error


def _path(key: str) -> str:
    """Two levels, so that no folder grows past what file systems list quickly."""
    return f"sha256/{key[:2]}/{key}"


def _told(error: Exception, name: str) -> StorageUnavailable:
    """Where files lie is for the log, not for users. The store gives codes only in its words."""
    reason = str(error).partition("\n")[0]
    _log.error("the file store failed on %s: %s", name, reason)
    full = _NO_ROOM.search(reason)
    return StorageFull() if full else StorageUnavailable()
