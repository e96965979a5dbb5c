"""A process that performs one line at a time, and is replaced when it dies or must be killed."""

import logging
import multiprocessing
import select
import sys
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess

from onbrand.errors import Problem, _
from onbrand.progress import Cancelled, Event, Preview, Step
from onbrand.services.child import Answer, Broken, Ready, ServicesFactory, Stop, Stopped, Task, main
from onbrand.services.door import Failed, Json, Outcome, Temporary

_log = logging.getLogger(__name__)


class HandLost(Temporary):
    code = "process-lost"
    message = _("The work was interrupted.")


class ServiceBroken(Failed):
    code = "service-broken"
    message = _("An error on our side, which was recorded. Nothing was charged.")


class Hand:
    """Used by one thread at a time. Spawned, not forked: drawing libraries keep threads."""

    def __init__(self, factory: ServicesFactory) -> None:
        self._factory = factory
        self._process, self._connection = self._hire()

    def _hire(self) -> tuple[SpawnProcess, Connection]:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(
            target=main, args=(theirs, self._factory), name="onbrand line", daemon=True
        )
        process.start()
        theirs.close()
        self._said_anything = _ear(ours)
        return process, ours

    @property
    def pid(self) -> int | None:
        return self._process.pid

    def give(self, service: str, given: Json) -> None:
        if not self._process.is_alive():
            self.replace()
        self._send(Task(service, given))

    def ask_to_stop(self) -> None:
        self._send(Stop())

    def hear(self, patience_s: float) -> Event | Outcome | None:
        """What it says next, None if nothing within the patience. How it failed is raised."""
        try:
            if not self._said_anything(patience_s):
                return None
            answer: Answer = self._connection.recv()
        except (EOFError, OSError) as error:
            self.replace()
            raise HandLost from error
        match answer:
            case Ready():
                return None
            case Stopped():
                raise Cancelled
            case Broken(trace):
                _log.error("a service broke:\n%s", trace)
                raise ServiceBroken
            case Problem():
                raise answer
            case Step() | Preview() | Outcome():
                return answer

    def replace(self) -> None:
        """Kill the process and take another."""
        self.dismiss()
        self._process, self._connection = self._hire()

    def dismiss(self) -> None:
        self._connection.close()
        self._process.kill()
        self._process.join()
        self._process.close()

    def _send(self, message: Task | Stop) -> None:
        with suppress(OSError):  # Dead: `hear` will say so.
            self._connection.send(message)


def _ear(connection: Connection) -> Callable[[float], bool]:
    """Whether something comes within so many seconds. `Connection.poll` makes a selector at each
    call, which took a tenth of what a line costs the worker."""
    if sys.platform == "win32":
        return connection.poll
    poll = select.poll()
    poll.register(connection, select.POLLIN)
    return lambda patience_s: bool(poll.poll(patience_s * 1000))
