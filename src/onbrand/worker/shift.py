"""The worker: a thread with an event loop of its own, in which Procrastinate hands out jobs."""

import asyncio
import logging
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from queue import SimpleQueue
from typing import Any
from uuid import UUID

import procrastinate
import psycopg
from procrastinate.connector import BaseConnector
from procrastinate.exceptions import ConnectorException
from procrastinate.job_context import AbortReason, JobContext
from procrastinate.jobs import Job, Status
from procrastinate.manager import JobManager
from psycopg_pool import AsyncConnectionPool
from sqlalchemy.exc import SQLAlchemyError

from onbrand import orders, studio
from onbrand.db import DatabaseUnavailable, Direct, connect, plain_url, transaction
from onbrand.errors import Problem
from onbrand.orders import engine as queue
from onbrand.services.child import ServicesFactory
from onbrand.services.hand import Hand
from onbrand.storage import Storage
from onbrand.worker.pace import Pace
from onbrand.worker.performing import Bench

_HOUSE = "house"
_REST_S = 1.0

_log = logging.getLogger(__name__)


class Worker:
    """Any number of them, in any number of processes, on one database."""

    def __init__(
        self,
        database_url: str,
        storage: Storage,
        services_factory: ServicesFactory,
        concurrency: int = 2,
        *,
        pace: Pace | None = None,
    ) -> None:
        self._url = plain_url(database_url)
        self._storage = storage
        self._factory = services_factory
        self._concurrency = concurrency
        self._pace = pace or Pace()
        self._services: tuple[str, ...] = ()
        self._watching_since = 0.0
        self._engine = connect(database_url, pool=concurrency + 2)
        self._direct = Direct(database_url, concurrency)
        self._hands: list[Hand] = []
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopping = asyncio.Event()

    def start(self) -> None:
        """Returns at once; the processes warm up meanwhile."""
        free: SimpleQueue[Hand] = SimpleQueue()
        self._hands = [Hand(self._factory) for _number in range(self._concurrency)]
        for hand in self._hands:
            free.put(hand)
        bench = Bench(self._engine, self._direct, self._storage, free, self._pace)
        self._services = tuple(self._factory())
        self._watching_since = time.monotonic()
        queues = [queue.queue_of(name) for name in self._services]
        loop = self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(
            target=loop.run_until_complete,
            args=(self._live(bench, queues),),
            name="onbrand worker",
            daemon=True,
        )
        self._thread.start()

    def stop(self) -> None:
        """Lines in hand are finished, or go back to the queue if they take too long."""
        if self._thread is not None and self._loop is not None:
            self._loop.call_soon_threadsafe(self._stopping.set)
            self._thread.join()
            self._loop.close()
            self._thread = None
        while self._hands:
            self._hands.pop().dismiss()
        self._direct.close()
        self._engine.dispose()

    async def _live(self, bench: Bench, queues: list[str]) -> None:
        """A lost database ends a shift, not the worker."""
        with ThreadPoolExecutor(self._concurrency + 3, "onbrand line") as threads:
            asyncio.get_running_loop().set_default_executor(threads)
            while not self._stopping.is_set():
                try:
                    await self._shift(self._app(bench), queues)
                except (ConnectorException, psycopg.Error, OSError) as error:
                    _log.warning("the worker lost the database, and tries again: %s", error)
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._stopping.wait(), _REST_S)

    async def _shift(self, app: procrastinate.App, queues: list[str]) -> None:
        async with app.open_async():
            performing = asyncio.create_task(
                app.run_worker_async(
                    queues=[*queues, _HOUSE],
                    concurrency=self._concurrency,
                    fetch_job_polling_interval=self._pace.poll,
                    abort_job_polling_interval=self._pace.poll,
                    update_heartbeat_interval=self._pace.heartbeat,
                    stalled_worker_timeout=self._pace.silence,
                    shutdown_graceful_timeout=self._pace.farewell,
                    delete_jobs="successful",
                    install_signal_handlers=False,
                )
            )
            others = [
                asyncio.create_task(self._sweep()),
                asyncio.create_task(self._stopping.wait()),
            ]
            await asyncio.wait([performing, *others], return_when=asyncio.FIRST_COMPLETED)
            for task in (*others, performing):
                task.cancel()
            await asyncio.wait(others)
            with suppress(asyncio.CancelledError):
                await performing

    def _app(self, bench: Bench) -> procrastinate.App:
        # Losing the end of a job in a power cut is harmless: its line is settled already.
        hasty = {"options": "-c synchronous_commit=off"}
        app = procrastinate.App(
            connector=procrastinate.PsycopgConnector(
                conninfo=self._url, pool_factory=_pool, min_size=1, max_size=4, kwargs=hasty
            )
        )

        jobs = app.job_manager = _Jobs(app.connector)

        @app.task(name=queue.TASK, pass_context=True)
        def perform(context: JobContext, line: str) -> None:
            job = context.job.id or 0
            gone = bench.perform(
                UUID(line),
                job,
                cancelled=lambda: context.abort_reason() is AbortReason.USER_REQUEST,
                leaving=lambda: context.abort_reason() is AbortReason.SHUTDOWN,
            )
            if gone:
                jobs.gone.add(job)

        @app.periodic(cron="23 * * * *")
        @app.task(name="onbrand.keep_house", queue=_HOUSE)
        async def keep_house(timestamp: int) -> None:  # noqa: ARG001 - given by the scheduler
            await asyncio.to_thread(self._look_after)
            await app.job_manager.delete_old_jobs(
                nb_hours=24, include_failed=True, include_cancelled=True, include_aborted=True
            )

        return app

    async def _sweep(self) -> None:
        while True:
            await asyncio.to_thread(self._sweep_once)
            await asyncio.sleep(self._pace.sweep)

    def _sweep_once(self) -> None:
        """What cannot be taken up now is found again; it keeps nobody from the other lines."""
        try:
            with transaction(self._engine) as session:
                orders.attend(session, self._services)
            with transaction(self._engine) as session:
                found = orders.revive(session, self._pace.silence)
            with transaction(self._engine) as session:
                found += orders.sweep(session)
            self._give_up()
        except DatabaseUnavailable:
            self._watching_since = time.monotonic()
            return
        except (Problem, SQLAlchemyError):
            _log.exception("abandoned lines could not be taken up again")
            return
        if found:
            _log.warning("%d abandoned jobs or lines were taken up again", found)

    def _give_up(self) -> None:
        """Only after having watched without a gap for as long as a service may be absent."""
        if time.monotonic() - self._watching_since < self._pace.absence:
            return
        with transaction(self._engine) as session:
            ended = orders.give_up(session, self._pace.absence)
        if ended:
            _log.warning("%d lines waited for services that nobody has, and were ended", ended)

    def _look_after(self) -> None:
        with transaction(self._engine) as session:
            orders.tidy(session)
            studio.tidy(session)
            for fault in orders.verify(session):
                _log.error("ledger: %s", fault)


class _Jobs(JobManager):
    """What is `gone` with its line, in one commit, needs no end of its own."""

    def __init__(self, connector: BaseConnector) -> None:
        super().__init__(connector)
        self.gone: set[int] = set()

    async def finish_job(self, job: Job, status: Status, delete_job: bool) -> None:
        if job.id in self.gone:
            self.gone.remove(job.id)
        else:
            await super().finish_job(job, status, delete_job)


def _pool(**options: Any) -> AsyncConnectionPool:
    """Connections are not tried before each use: one that is dead ends the shift, and the next
    shift has new ones."""
    return AsyncConnectionPool(**options | {"check": None})
