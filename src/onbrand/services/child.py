"""What runs in a process of its own: services perform lines, one at a time."""

import os
import queue
import signal
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection

from onbrand.errors import Problem
from onbrand.progress import Cancelled, Event
from onbrand.services.door import Json, Outcome, Service, Warm

ServicesFactory = Callable[[], dict[str, Service]]


@dataclass(frozen=True, slots=True)
class Task:
    service: str
    given: Json


@dataclass(frozen=True, slots=True)
class Stop:
    """Asks to end the task in hand."""


@dataclass(frozen=True, slots=True)
class Ready:
    """The services are built and warm."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """The task ended because it was asked to."""


@dataclass(frozen=True, slots=True)
class Broken:
    """The service met an error it does not know: a fault of the program."""

    trace: str


Answer = Ready | Event | Outcome | Problem | Stopped | Broken


def main(connection: Connection, factory: ServicesFactory) -> None:
    """Ends with its parent: when the parent is gone, however it went, the connection ends.

    Ctrl+C on a terminal reaches every process of the group; only the parent acts on it.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(OSError):
        os.nice(5)  # Pages and the database go first.
    desk = _Desk(connection)
    threading.Thread(target=desk.listen, name="listener", daemon=True).start()
    services = factory()
    for service in services.values():
        if isinstance(service, Warm):
            service.warm()
    desk.say(Ready())
    while True:
        task = desk.tasks.get()
        desk.say(_perform(services[task.service], task.given, desk))


class _Desk:
    """Both directions of the connection, and the wish to stop."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._speaking = threading.Lock()
        self._stop = threading.Event()
        self.tasks: queue.SimpleQueue[Task] = queue.SimpleQueue()

    def listen(self) -> None:
        with suppress(EOFError, OSError):
            while True:
                self._hear(self._connection.recv())
        os._exit(0)

    def _hear(self, message: Task | Stop) -> None:
        match message:
            case Task():
                self._stop.clear()
                self.tasks.put(message)
            case Stop():
                self._stop.set()

    def say(self, answer: Answer) -> None:
        with self._speaking:
            self._connection.send(answer)

    def cancelled(self) -> bool:
        return self._stop.is_set()


def _perform(service: Service, given: Json, desk: _Desk) -> Outcome | Problem | Stopped | Broken:
    try:
        return service.perform(given, desk.say, desk.cancelled)
    except Cancelled:
        return Stopped()
    except Problem as problem:
        return problem
    except Exception:  # noqa: BLE001 - a plug-in's fault is the line's end, not this process's
        return Broken(traceback.format_exc())
