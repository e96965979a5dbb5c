"""One line from beginning to end, in a thread of the worker."""

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from queue import SimpleQueue
from typing import TypeVar
from uuid import UUID

from sqlalchemy import Engine
from sqlmodel import Session

from onbrand import orders
from onbrand.db import DatabaseUnavailable, Direct, Executor, transaction
from onbrand.errors import Problem, Unavailable, _
from onbrand.orders import StoredFile, Work
from onbrand.progress import Cancelled, IsCancelled
from onbrand.services import Failed, Outcome, Temporary
from onbrand.services.hand import Hand
from onbrand.storage import Storage
from onbrand.worker.pace import Pace
from onbrand.worker.reporting import Reporter

_TICK_S = 0.05
_LONGEST_RETRY_S = 60.0
_DATABASE_PATIENCE_S = 30.0

_log = logging.getLogger(__name__)
T = TypeVar("T")


class TookTooLong(Failed):
    code = "took-too-long"
    message = _("This took longer than {limit} seconds and was stopped.")


class Bench:
    """What lines are performed with: the hands, the database, the store."""

    def __init__(
        self,
        engine: Engine,
        direct: Direct,
        storage: Storage,
        hands: SimpleQueue[Hand],
        pace: Pace,
    ) -> None:
        self._engine = engine
        self._direct = direct
        self._storage = storage
        self._hands = hands
        self._pace = pace

    def perform(self, line: UUID, job: int, cancelled: IsCancelled, leaving: IsCancelled) -> bool:
        """Whether the line ended here, and its job with it. `cancelled`: nobody wants it any more.
        `leaving`: the worker ends, the line goes back."""
        work = self._write_at_once(lambda session: orders.start(session, line, job))
        if work is None:
            return False
        if work.attempt > orders.MOST_STARTS:
            return self._fail(work, orders.WorkerLost())
        return self._perform(work, cancelled, leaving)

    def _perform(self, work: Work, cancelled: IsCancelled, leaving: IsCancelled) -> bool:
        try:
            return self._settle(work, self._made(work, lambda: cancelled() or leaving()))
        except Cancelled:
            return False if cancelled() else self._give_back(work)
        except Failed as problem:
            return self._fail(work, problem)
        except Unavailable as problem:
            return self._try_later(work, problem)
        except Problem as problem:
            return self._fail(work, problem)

    def _made(self, work: Work, stop: IsCancelled) -> Outcome:
        report = Reporter(self._direct, self._storage, work)
        with self._hand() as hand:
            hand.give(work.service, work.input)
            return self._watch(hand, report, stop)

    def _watch(self, hand: Hand, report: Reporter, stop: IsCancelled) -> Outcome:
        until = time.monotonic() + self._pace.line_limit
        stop_until: float | None = None
        while True:
            said = hand.hear(_TICK_S)
            if isinstance(said, Outcome):
                return said
            if said is not None and stop_until is None:
                report(said)
            report.tick()
            if stop_until is None and stop():
                hand.ask_to_stop()
                stop_until = time.monotonic() + self._pace.stop_grace
            if stop_until is not None and time.monotonic() > stop_until:
                hand.replace()
                raise Cancelled
            if time.monotonic() > until:
                hand.replace()
                raise TookTooLong(limit=round(self._pace.line_limit))

    @contextmanager
    def _hand(self) -> Iterator[Hand]:
        hand = self._hands.get()
        try:
            yield hand
        finally:
            self._hands.put(hand)

    def _settle(self, work: Work, outcome: Outcome) -> bool:
        """Files first: a line that is delivered has them, whatever happens in between."""
        kept = [file for file in outcome.files if outcome.passed or file.role == orders.PREVIEW]
        files = [
            StoredFile(
                role=file.role,
                name=file.name,
                media_type=file.media_type,
                sha256=self._storage.put(file.data),
                size=len(file.data),
            )
            for file in kept
        ]
        end = orders.deliver if outcome.passed else orders.refuse
        return self._write_at_once(lambda session: end(session, work, files, outcome.kept))

    def _try_later(self, work: Work, problem: Unavailable) -> bool:
        if work.attempt >= self._pace.most_attempts:
            return self._fail(work, problem)
        asked = problem.retry_after if isinstance(problem, Temporary) else None
        after = self._pace.first_retry * 2 ** (work.attempt - 1) if asked is None else asked
        after = min(after, _LONGEST_RETRY_S)
        _log.warning("line %s: %s; again in %.1f s", work.line, problem, after)
        self._write(lambda session: orders.requeue(session, work, problem, after))
        return False

    def _fail(self, work: Work, problem: Problem) -> bool:
        _log.warning("line %s failed: %s", work.line, problem)
        return self._write_at_once(lambda session: orders.fail(session, work, problem))

    def _give_back(self, work: Work) -> bool:
        lost = orders.WorkerLost()
        self._write(lambda session: orders.requeue(session, work, lost, begun=False))
        return False

    def _write_at_once(self, move: Callable[[Executor], T]) -> T:
        """A move of one statement."""
        return _patiently(lambda: move(self._direct))

    def _write(self, move: Callable[[Session], T]) -> T:
        def moved() -> T:
            with transaction(self._engine) as session:
                return move(session)

        return _patiently(moved)


def _patiently(move: Callable[[], T]) -> T:
    """All moves may be repeated; a database that restarts costs a wait and no picture."""
    until = time.monotonic() + _DATABASE_PATIENCE_S
    pause = 0.1
    while True:
        try:
            return move()
        except DatabaseUnavailable:
            if time.monotonic() > until:
                raise
        time.sleep(pause)
        pause = min(2 * pause, 3.0)
