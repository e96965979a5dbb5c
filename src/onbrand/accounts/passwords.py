"""argon2id, a few at a time: each takes 64 MiB and tens of milliseconds."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import BoundedSemaphore

from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher

from onbrand.errors import Invalid, Unavailable, _

SHORTEST = 8
LONGEST = 1024


class WeakPassword(Invalid):
    code = "weak-password"
    message = _("A password has {shortest} characters or more.")


class LongPassword(Invalid):
    code = "long-password"
    message = _("A password has {longest} characters or fewer.")


class SigningInBusy(Unavailable):
    code = "signing-in-busy"
    message = _("Too many people are signing in at this moment. Please try again.")


class Passwords:
    """Blocking: call from a thread. `at_once` bounds memory and keeps cores for other work."""

    def __init__(
        self, at_once: int = 2, patience_s: float = 10.0, hasher: Argon2Hasher | None = None
    ) -> None:
        chosen = hasher or Argon2Hasher()
        self._hasher = PasswordHash((chosen,))
        self._places = BoundedSemaphore(at_once)
        self._patience_s = patience_s
        # Nobody's password: verified for unknown users so that they take the same time.
        self._nobody = chosen.hash("", salt=bytes(16))

    def hash(self, password: str) -> str:
        if len(password) < SHORTEST:
            raise WeakPassword(shortest=SHORTEST)
        if len(password) > LONGEST:
            raise LongPassword(longest=LONGEST)
        with self._place():
            return self._hasher.hash(password)

    def verify(self, password: str, password_hash: str | None) -> bool:
        """`None`, an unknown user, is false after the same time."""
        with self._place():
            fits = self._hasher.verify(password[:LONGEST], password_hash or self._nobody)
        return fits and password_hash is not None

    @contextmanager
    def _place(self) -> Iterator[None]:
        if not self._places.acquire(timeout=self._patience_s):
            raise SigningInBusy
        try:
            yield
        finally:
            self._places.release()
