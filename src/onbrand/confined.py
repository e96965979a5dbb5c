"""Work on files of strangers, in a process that can do little more than compute.

It answers in bytes, is bounded in memory, processor time and patience, and where the system knows
how it opens no file, starts no process and writes nothing once it is ready. One that dies takes
nothing with it but the file in its hands.
"""

import codecs
import importlib
import multiprocessing
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext, SpawnContext
from types import TracebackType
from typing import Literal, Self

from onbrand.errors import Invalid, Unavailable, _

Work = Callable[[str, bytes], bytes]
"""A function of a module: of a file's name and its bytes."""
Begun = Literal["spawn", "forkserver"]

_WAYS = multiprocessing.get_all_start_methods()
_READY = b"ready"
_OUT_OF_MEMORY = 77
_START_S = 30.0
_MOST_ANSWER = 32 * 2**20


@dataclass(frozen=True, slots=True)
class Limits:
    """For one file; `memory` in bytes, for the process. Libraries that need threads get them."""

    seconds: float = 1.8
    memory: int = 240 * 2**20
    threads: bool = False


class TooSlow(Invalid):
    code = "file-too-slow"
    message = _("“{name}” takes too long to read. Export it anew, simpler or in parts.")


class TooGreedy(Invalid):
    code = "file-too-greedy"
    message = _("“{name}” takes too much memory to read. Export it anew, simpler or in parts.")


class Unreadable(Invalid):
    code = "file-breaks-reader"
    message = _("“{name}” is damaged: its reader could not go on. Export it anew.")


class NoReader(Unavailable):
    code = "no-reader"
    message = _("Files cannot be read now: no process for it could be started.")


class Confined:
    """Asks `work` in a process of its own, which is begun anew after a file that ended it.

    `rehearse` runs there first, while files can still be opened. `begun` is how the process comes
    to be: by "forkserver" it costs little, where `work`'s module leaves no threads behind.
    """

    def __init__(
        self,
        work: Work,
        limits: Limits | None = None,
        rehearse: Callable[[], None] | None = None,
        begun: Begun = "spawn",
    ) -> None:
        self._work, self._limits, self._rehearse = work, limits or Limits(), rehearse
        self._context = _context(begun)
        self._begin()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()

    @property
    def process_id(self) -> int | None:
        return self._process.pid

    def ask(self, name: str, data: bytes) -> bytes:
        """Raises TooSlow, TooGreedy, Unreadable, and NoReader where no process starts."""
        if not self._process.is_alive():
            self._end()
            self._begin()
        self._wait_until_ready()
        try:
            self._near.send_bytes(name.encode())
            self._near.send_bytes(data)
            if not self._near.poll(self._limits.seconds):
                self._end()
                raise TooSlow(name=name)
            return self._near.recv_bytes(_MOST_ANSWER)
        except (EOFError, OSError) as error:
            raise self._cause_of_death()(name=name) from error

    def _begin(self) -> None:
        self._near, far = self._context.Pipe()
        self._process = self._context.Process(
            target=_live, args=(far, self._work, self._limits, self._rehearse), daemon=True
        )
        self._process.start()
        far.close()
        self._ready = False

    def _wait_until_ready(self) -> None:
        try:
            if not self._ready:
                self._ready = self._near.poll(_START_S) and self._near.recv_bytes() == _READY
        except (EOFError, OSError) as error:
            raise NoReader from error
        if not self._ready:
            raise NoReader

    def _end(self) -> None:
        self._near.close()
        self._process.kill()
        self._process.join()

    def _cause_of_death(self) -> type[Invalid]:
        self._process.join(1)
        code = self._process.exitcode
        return TooGreedy if code == _OUT_OF_MEMORY else TooSlow if code == _XCPU else Unreadable


def _context(begun: Begun) -> SpawnContext | ForkServerContext:
    if begun == "forkserver" and begun in _WAYS:
        return multiprocessing.get_context("forkserver")
    return multiprocessing.get_context("spawn")


class Ahead:
    """A process begun before somebody needs it. Each serves one asker alone: files of strangers
    never meet."""

    def __init__(self, begin: Callable[[], Confined]) -> None:
        self._begin = begin
        self._held = threading.Lock()
        self._next: Confined | None = None

    def begin(self) -> None:
        with self._held:
            self._next = self._next or self._begin()

    def take(self) -> Confined:
        """Whoever takes it ends it."""
        with self._held:
            taken, self._next = self._next, None
        return taken or self._begin()

    def close(self) -> None:
        with self._held:
            if self._next is not None:
                self._next.__exit__(None, None, None)
                self._next = None


_XCPU = -24
_ALPHABETS = (
    *("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"),
    *("latin-1", "ascii", "cp437", "cp866", "cp1251", "cp1252", "koi8-r", "mac-roman"),
    *("iso8859-2", "iso8859-5", "iso8859-15", "idna", "raw-unicode-escape", "unicode-escape"),
)
_LATE = ("heapq", "bisect", "linecache", "tokenize", "traceback", "textwrap", "stringprep")


def _live(
    connection: Connection, work: Work, limits: Limits, rehearse: Callable[[], None] | None
) -> None:
    """Ends with its parent: then the connection ends. An interrupt is for the parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if rehearse:
        rehearse()
    connection.send_bytes(_READY)
    _learn()
    _renounce(limits)
    with suppress(EOFError, OSError):
        while True:
            name, data = connection.recv_bytes().decode(), connection.recv_bytes()
            _allow_time(limits)
            try:
                answer = work(name, data)
            except MemoryError:
                sys.exit(_OUT_OF_MEMORY)
            del data
            connection.send_bytes(answer)


def _learn() -> None:
    """Libraries load some of themselves when it is needed, and nothing can be loaded later."""
    for alphabet in _ALPHABETS:
        codecs.lookup(alphabet)
    for module in _LATE:
        importlib.import_module(module)


if sys.platform == "win32":

    def _renounce(limits: Limits) -> None:
        """Only the patience of the parent bounds it."""

    def _allow_time(limits: Limits) -> None:
        """Likewise."""

else:
    import resource

    def _renounce(limits: Limits) -> None:
        _bound(resource.RLIMIT_DATA, limits.memory)
        for right in (resource.RLIMIT_CORE, resource.RLIMIT_FSIZE, resource.RLIMIT_NOFILE):
            _bound(right, 0)
        if not limits.threads:
            _bound(resource.RLIMIT_NPROC, 0)

    def _bound(right: int, most: int) -> None:
        with suppress(ValueError, OSError):  # some systems know a limit and do not set it
            resource.setrlimit(right, (most, most))

    def _allow_time(limits: Limits) -> None:
        used = resource.getrusage(resource.RUSAGE_SELF)
        _soft, hard = resource.getrlimit(resource.RLIMIT_CPU)
        until = int(used.ru_utime + used.ru_stime + limits.seconds) + 1
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_CPU, (until, hard))
